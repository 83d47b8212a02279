"""Stages of strategies in words that clerks use for once: said again in the next sentence, in a cleft, in a note, of two of which one took the other's place."""

from __future__ import annotations

HEAD = "Durham County Council\n\nChildren and Young People Scrutiny Committee\n\nMinutes of the meeting held on Wednesday 4 May 2022\n\n5. Safeguarding children\n\n"

TOLD: tuple[tuple[str, list[tuple[str, str, str]]], ...] = (
    # other words for a stage
    ("The Fathers Strategy had been given the nod by Cabinet in July 2019.", [("Fathers Strategy", "in force", "2019-07")]),
    ("The Kinship Policy, brought out in June 2020, had been well thumbed.", [("Kinship Policy", "published", "2020-06")]),
    ("The Play Strategy (shelved in March 2019 when the money ran out) had few mourners.", [("Play Strategy", "superseded", "2019-03")]),
    ("The Fathers Strategy had been gone through from cover to cover in May 2021.", [("Fathers Strategy", "refreshed", "2021-05")]),
    ("The Risk Framework was being picked over by a working party of head teachers.", [("Risk Framework", "under review", "")]),
    ("The Fathers Strategy was having a root and branch overhaul.", [("Fathers Strategy", "under review", "")]),
    ("The Play Strategy had been under scrutiny since June 2021.", [("Play Strategy", "under review", "2021-06")]),
    ("The Fathers Strategy was still on the stocks.", [("Fathers Strategy", "in development", "")]),
    ("The Kinship Policy, three quarters written, had been put by for the summer.", [("Kinship Policy", "in development", "")]),
    ("The Fathers Strategy was no more than a rough first version.", [("Fathers Strategy", "draft", "")]),
    ("The Recovery Plan was in the hands of the Department for Education from 3 March 2022.", [("Recovery Plan", "submitted", "2022-03-03")]),
    ("The Play Strategy had ceased to apply in April 2020.", [("Play Strategy", "superseded", "2020-04")]),
    ("The Fathers Strategy had been worked to since October 2019.", [("Fathers Strategy", "in force", "2019-10")]),
    ("The Fathers Strategy had gone up on the website in October 2019.", [("Fathers Strategy", "published", "2019-10")]),
    ("The Kinship Policy had been in the public domain since 3 October 2019.", [("Kinship Policy", "published", "2019-10-03")]),
    # the object of a phrase
    ("The Board had put its Fathers Strategy on the website in March 2020.", [("Fathers Strategy", "published", "2020-03")]),
    ("Cabinet had brought the Kinship Policy into effect on 1 April 2021.", [("Kinship Policy", "in force", "2021-04-01")]),
    ("The bringing up to date of the Play Strategy had been completed in June 2021.", [("Play Strategy", "refreshed", "2021-06")]),
    ("Officers had taken the Play Strategy out of use in June 2021.", [("Play Strategy", "superseded", "2021-06")]),
    ("The Fathers Strategy dated from 2018, and officers were halfway through rewriting it.", [("Fathers Strategy", "in force", "2018"), ("Fathers Strategy", "under review", "")]),
    # clefts, reduced clauses, parted by asides
    ("It was the Fathers Strategy, rather than the toolkit that went with it, that had taken effect in June 2020.", [("Fathers Strategy", "in force", "2020-06")]),
    ("It was a Kinship Policy, and not a leaflet, that was being written.", [("Kinship Policy", "in development", "")]),
    ("Little in the Fathers Strategy, as adopted in May 2019, had dated.", [("Fathers Strategy", "in force", "2019-05")]),
    ("Progress had been slow on the Fathers Strategy, the writing of which was still going on.", [("Fathers Strategy", "in development", "")]),
    ("There were the Fathers Strategy and the Kinship Policy, the latter of which was half written.", [("Fathers Strategy", "", ""), ("Kinship Policy", "in development", "")]),
    ("With the Kinship Policy signed off on 3 June 2021, attention had turned to carers.", [("Kinship Policy", "in force", "2021-06-03")]),
    # the next sentence
    ("Councillor Orr asked to see the Fathers Strategy. It existed as a draft and no more, the Director said.", [("Fathers Strategy", "draft", "")]),
    ("The Head of Service commended the Kinship Policy. Issued by the Board in July 2020, it had been kept short.", [("Kinship Policy", "published", "2020-07")]),
    ("Carers had complained about the Kinship Policy. This, the Director assured Members, was being revised.", [("Kinship Policy", "under review", "")]),
    ("The Fathers Strategy and the Kinship Policy belonged together. Both had been brought in in May 2019.", [("Fathers Strategy", "in force", "2019-05"), ("Kinship Policy", "in force", "2019-05")]),
    ("The Fathers Strategy and the Kinship Policy were compared. The former was still a draft; the latter had been adopted in June 2020.", [("Fathers Strategy", "draft", ""), ("Kinship Policy", "in force", "2020-06")]),
    ("Mr Hale: what was the state of the Fathers Strategy?\nDirector: it had been dropped in May 2020.", [("Fathers Strategy", "superseded", "2020-05")]),
    ("The Director had presented the Fathers Strategy to her managers in October 2019. It had been in force since the following month.", [("Fathers Strategy", "in force", "2019-11")]),
    ("The Chair asked how the Fathers Strategy was coming along. Not a line of it had been written, she was told.", [("Fathers Strategy", "planned", "")]),
    ("Nothing had been seen of the Fathers Strategy. The Director corrected herself, since it was a draft.", [("Fathers Strategy", "draft", "")]),
    # one in the other's place
    ("The Play Strategy had been folded, in May 2020, into the Fathers Strategy.", [("Play Strategy", "superseded", "2020-05"), ("Fathers Strategy", "in force", "2020-05")]),
    ("The Play Strategy had been dropped in June 2020 in favour of the Fathers Strategy.", [("Play Strategy", "superseded", "2020-06"), ("Fathers Strategy", "in force", "2020-06")]),
    ("Members recalled the passing in May 2019 of the Play Strategy, whose place had been taken by the Fathers Strategy.", [("Play Strategy", "superseded", "2019-05"), ("Fathers Strategy", "in force", "2019-05")]),
    ("The Play Strategy, since its replacement in 2018 by the Fathers Strategy, had been forgotten.", [("Play Strategy", "superseded", "2018"), ("Fathers Strategy", "in force", "2018")]),
    ("The Play Strategy no longer applied. It had been displaced in 2018 by the Fathers Strategy.", [("Play Strategy", "superseded", "2018"), ("Fathers Strategy", "in force", "2018")]),
    ("The Fathers Strategy had ousted the Play Strategy in June 2019.", [("Play Strategy", "superseded", "2019-06"), ("Fathers Strategy", "in force", "2019-06")]),
    ("Asked about the Play Strategy, the Director said that it had been absorbed into the Fathers Strategy, which had run since May 2018.", [("Play Strategy", "superseded", "2018-05"), ("Fathers Strategy", "in force", "2018-05")]),
    ("The Fathers Strategy had come in on 1 June 2018, and the Play Strategy had gone out on the same day.", [("Play Strategy", "superseded", "2018-06-01"), ("Fathers Strategy", "in force", "2018-06-01")]),
    # notes and cards
    ("Fathers Strategy of the Board - revised Sept 2020, Chair pleased. Biscuits stale.", [("Fathers Strategy", "refreshed", "2020-09")]),
    ("Fathers Strategy (FS): in use since 06/20; few copies left.", [("Fathers Strategy", "in force", "2020-06")]),
    ("Recovery Plan - in to Ofsted 30 June 2021, a day early.", [("Recovery Plan", "submitted", "2021-06-30")]),
    ("Kinship Policy: up on website 3 July 2021. Carers content.", [("Kinship Policy", "published", "2021-07-03")]),
    ("Kinship Policy - not a line on paper yet, one promised.", [("Kinship Policy", "planned", "")]),
    ("Paper: Kinship Policy\nStatus: out for comment\nLead: Fostering Manager", [("Kinship Policy", "draft", "")]),
)  # fmt: skip

NO_STAGE: tuple[str, ...] = (
    "The Fathers Strategy would be dropped in June in favour of something simpler.",
    "It was hoped that the Fathers Strategy would be given the nod in June.",
    "The Fathers Strategy had not been brought out.",
    "The Fathers Strategy was read. A leaflet was then brought out.",
    "The Fathers Strategy was praised. It was then noted that a leaflet had been withdrawn.",
    "Members asked whether the Fathers Strategy had been shelved.",
    "The Fathers Strategy was discussed, and the minutes had been put on the website.",
    "The report on the Fathers Strategy had gone up on the website.",
    "The Fathers Strategy and the report were read. Both had been late.",
    "Hardly anyone thought that the Fathers Strategy should be folded into the budget.",
    "The Fathers Strategy set targets. The Board was being overhauled.",
    "The Fathers Strategy said that the old forms had been discarded.",
)
