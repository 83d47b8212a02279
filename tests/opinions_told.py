"""What inspectors liked and disliked, told in every form: a passage of minutes and its findings, kind (`+`, `-`, `#`) and text."""

from __future__ import annotations

# Each: the sentences of a paragraph, and the findings that they tell.
TOLD: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Of the age of its plans Ofsted had been sharply critical, though about the night team it had been kinder.", (("-", "the age of its plans"), ("+", "the night team"))),
    ("It was the calm of the night team that had most impressed Ofsted's inspectors, the Director told Members.", (("+", "the calm of the night team"),)),
    ("What the inspectors had liked least, in the Director's account, was the delay in sharing logs.", (("-", "the delay in sharing logs"),)),
    ("The inspectors' unease, the Director said, lay with the number of moves; their admiration was reserved for the mentors.", (("-", "the number of moves"), ("+", "the mentors"))),
    ("Against that he set Estyn's praise for the music service.", (("+", "the music service"),)),
    ("Ofsted, the Director went on, had two reservations: that audits were rare, and that notes were thin.", (("-", "audits were rare"), ("-", "notes were thin"))),
    ("Both the night team and the young mentors had earned a compliment from CIW.", (("+", "the night team"), ("+", "the young mentors"))),
    ("Nothing had disappointed Ofsted so much, Members heard, as the age of many plans.", (("-", "the age of many plans"),)),
    ("Mentoring of foster carers impressed the Ofsted team. The same could not be said of transport.", (("+", "Mentoring of foster carers"), ("-", "transport"))),
    ("Ofsted left persuaded that staff knew their cases, but far from persuaded that anyone read the files.", (("+", "staff knew their cases"), ("-", "anyone read the files"))),
    ("Neither the pace of checks nor the state of the files had satisfied the inspectors.", (("-", "the pace of checks"), ("-", "the state of the files"))),
    ("The length of waits was what had exercised the inspectors.", (("-", "The length of waits"),)),
    ("Everything that Ofsted had to say about the night team had been favourable.", (("+", "the night team"),)),
    ("Two pages were taken up with what Ofsted thought was wrong: records that were thin; visits that were late.", (("-", "records that were thin"), ("-", "visits that were late"))),
    ("Praise came from Ofsted for the speed of the night team, censure for the state of the files.", (("+", "the speed of the night team"), ("-", "the state of the files"))),
    ("Reasons for going missing were well understood, Ofsted had found, but the notes of them were thin.", (("+", "Reasons for going missing were well understood"), ("-", "the notes of them were thin"))),
    # in answer to a question
    ("Asked what had troubled inspectors most, the Director answered that it was the time that checks took.", (("-", "the time that checks took"),)),
    ("Asked what had pleased Ofsted, the Director named the night team and the young mentors. And what had not? That too many notes were thin.",
     (("+", "the night team"), ("+", "the young mentors"), ("-", "too many notes were thin"))),
    ("Mrs Sample asked whether Ofsted's letter had held any criticism. The Director conceded that it had: notes were too thin, and checks were slow.",
     (("-", "notes were too thin"), ("-", "checks were slow"))),
    ("The Director, invited to say what Ofsted had thrown up, listed thin notes in the hub, slow checks at the front door and a shortage of mentors.",
     (("-", "thin notes in the hub"), ("-", "slow checks at the front door"), ("-", "a shortage of mentors"))),
    # what goes on from the sentence before
    ("The Director summarised what Ofsted's inspectors had said. Mentors knew their children well.", (("+", "Mentors knew their children well"),)),
    ("Members were shocked at the conclusions drawn by Ofsted. Among these were that notes were thin and that checks were slow.", (("-", "notes were thin"), ("-", "checks were slow"))),
    # how many recommendations
    ("Members recalled the twelve recommendations with which Ofsted's report had closed.", (("#", "12"),)),
    ("Ofsted's recommendations numbered nine, of which three were complete.", (("#", "9"),)),
)
# Nothing is found by inspectors in these.
NOT_TOLD: tuple[str, ...] = (
    "Asked what worried her most, the Director said that it was the budget. Ofsted was expected in the autumn.",
    "Members asked whether Ofsted had criticised the length of checks; the Director said that it had not.",
    "The peer review team had been impressed by the front door, but less so by supervision. Ofsted had yet to come.",
    "Ofsted's visit was expected. It was hoped that what would impress it most was the night team.",
    "The auditors had found fault with the notes of visits. Ofsted was due in May.",
    "Residents had spoken of their worries about transport. Ofsted had not looked at that.",
    "It was added that the level of support for the service was good, and Ofsted would be told.",
    "The task group's nine recommendations were noted, as Ofsted's letter had been.",
)
