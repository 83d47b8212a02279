"""Successions told in frames: whichever of the two stands first, over asides, in two sentences, in tables; and what only looks like one."""

from __future__ import annotations

import pytest

from tests import excerpts, successions_told
from tests.clauses_told import HEAD

BOTH = ("Neglect Panel", "Marl Risk Board", "2021-05")
TOLD = (
    ("The Missing, Exploited and Trafficked Group was renamed the Marl Risk Board in May 2021.", [("Missing, Exploited and Trafficked Group", "Marl Risk Board", "2021-05")]),
    ("From May 2021 the Marl Risk Board replaces the Training Subgroup and the Neglect Panel.", [BOTH, ("Training Subgroup", "Marl Risk Board", "2021-05")]),
    ("The Marl Risk Board dated from May 2021, when it took over from the Neglect Panel.", [BOTH]),
    ("The title of Neglect Panel had been dropped in May 2021 in favour of Marl Risk Board.", [BOTH]),
    ("With the launch of the Marl Risk Board in May 2021 the Neglect Panel fell away.", [BOTH]),
    ("The arrival of the Marl Risk Board in May 2021 had spelled the end of the Neglect Panel.", [BOTH]),
    ("The Council dissolved the Neglect Panel in May 2021 and set up the Marl Risk Board in its stead.", [BOTH]),
    ("Members would know the Marl Risk Board better as the Neglect Panel, the name it had borne until May 2021.", [BOTH]),
    ("Responsibility for neglect passed from the Neglect Panel to the Marl Risk Board in May 2021.", [BOTH]),
    ("Cases dated from the days of the Neglect Panel, which the Marl Risk Board had superseded in May 2021.", [BOTH]),
    ("The Marl Risk Board opened in May 2021, and the Neglect Panel which had preceded it was closed.", [BOTH]),
    ("The Neglect Panel had been retired in May 2021, and staff went to the Marl Risk Board instead.", [BOTH]),
    ("The Neglect Panel (which became the Marl Risk Board in May 2021) had met six times.", [BOTH]),
    ("The Neglect Panel had shut in May 2021, all its cases going to the Marl Risk Board.", [BOTH]),
    ("Cabinet had voted in May 2021 to reconstitute the Neglect Panel as a Marl Risk Board.", [BOTH]),
    ("The Neglect Panel was dissolved in May 2021. In its stead the Council had set up a Marl Risk Board.", [BOTH]),
    ("The Neglect Panel was dissolved in May 2021. The Marl Risk Board now did its work.", [BOTH]),
    ("Members asked what had become of the Neglect Panel. It had been folded into the Marl Risk Board in May 2021.", [BOTH]),
    ("Members thanked the Marl Risk Board. They learned that it started life as the Neglect Panel and was renamed in May 2021.", [BOTH]),
    ("The Neglect Panel used to be known as such. It is now called the Marl Risk Board. The change was made in May 2021.", [BOTH]),
    ("Old name: Neglect Panel; new name: Marl Risk Board (May 2021)", [BOTH]),
    ("Neglect Panel -> Marl Risk Board, May 2021", [BOTH]),
    ("In May 2021 the curtain had come down on the Neglect Panel.", [("Neglect Panel", "", "2021-05")]),
    ("When the Neglect Panel met in May 2021, those present voted to wind it up.", [("Neglect Panel", "", "2021-05")]),
    ("The Neglect Panel would not meet again after 4 May 2021.", [("Neglect Panel", "", "2021-05-04")]),
    (
        "Old body | New body | With effect from\nNeglect Panel | Marl Risk Board | 1 May 2021\nMissing Forum | none | June 2021",
        [("Missing Forum", "", "2021-06"), ("Neglect Panel", "Marl Risk Board", "2021-05-01")],
    ),
    (
        "The Neglect Panel had been split in two in May 2021. There was now a Marl Risk Board, which met monthly, and a Dale Risk Board.",
        [("Neglect Panel", "Dale Risk Board", "2021-05"), BOTH],
    ),
    (
        "The Neglect Panel had been amalgamated with the Missing Forum in May 2021 under the name of the Marl Risk Board.",
        [("Missing Forum", "Marl Risk Board", "2021-05"), BOTH],
    ),
    (
        "In May 2021 two bodies (the Neglect Panel and the Missing Forum) had been rolled into one, the Marl Risk Board.",
        [("Missing Forum", "Marl Risk Board", "2021-05"), BOTH],
    ),
    (
        "A Marl Risk Board had been created in May 2021 to do the work of two bodies which then came to an end, namely the Neglect Panel and the Missing Forum.",
        [("Missing Forum", "Marl Risk Board", "2021-05"), BOTH],
    ),
    ("The agreed timetable was for the Neglect Panel to be folded into the Marl Risk Board in May 2021.", [BOTH]),
    ("The order made provision for the Neglect Panel to be superseded by the Marl Risk Board in May 2021.", [BOTH]),
    ("Partners had agreed for the Neglect Panel to merge into the Marl Risk Board from May 2021.", [BOTH]),
    ("The Neglect Panel was one of several groups absorbed into the Marl Risk Board in May 2021.", [BOTH]),
    ("The Neglect Panel was one of the bodies which the Marl Risk Board replaced in May 2021.", [BOTH]),
    ("Among the bodies that gave way to the Marl Risk Board in May 2021 was the Neglect Panel.", [BOTH]),
    ("Absorbed into the Marl Risk Board in May 2021 were the Neglect Panel and the Missing Forum.", [("Missing Forum", "Marl Risk Board", "2021-05"), BOTH]),
    ("The Marl Risk Board replaced a number of groups, including the Neglect Panel, in May 2021.", [BOTH]),
    ("The Marl Risk Board, of which she was a member, had met first in May 2021 and superseded the Neglect Panel.", [BOTH]),
    ("The Neglect Panel carried on, but from May 2021 as the Marl Risk Board.", [BOTH]),
    ("The Neglect Panel was retained, though under the new name of the Marl Risk Board, from May 2021.", [BOTH]),
    ("The Neglect Panel has since June been known as the Marl Risk Board.", [("Neglect Panel", "Marl Risk Board", "2021-06")]),
    ("The Neglect Panel would close in May 2021 and give way to a new body called Lighthouse.", [("Neglect Panel", "Lighthouse", "2021-05")]),
    ("The Roe Team and the Dale Team would in May 2021 be joined in a new service, to be called Compass.", [("Dale Team", "Compass", "2021-05"), ("Roe Team", "Compass", "2021-05")]),
    ("The Roe Forum ended on 4 May 2021. From the same date the Neglect Panel and the Missing Forum were brought together as the Marl Risk Board.", [("Missing Forum", "Marl Risk Board", "2021-05-04"), ("Neglect Panel", "Marl Risk Board", "2021-05-04"), ("Roe Forum", "", "2021-05-04")]),
    ("The Kent Neglect Panel and the Medway Neglect Panel had been merged in May 2021. The Kent and Medway Neglect Panel met monthly.", [("Kent Neglect Panel", "Kent and Medway Neglect Panel", "2021-05"), ("Medway Neglect Panel", "Kent and Medway Neglect Panel", "2021-05")]),
    ("The Marl Risk Board, launched in May 2021, had taken the Neglect Panel's place.", [BOTH]),
    ("What is now the Marl Risk Board was, until May 2021, the Neglect Panel.", [BOTH]),
    ("The Marl Risk Board - until May 2021 the Neglect Panel - met monthly.", [BOTH]),
    ("The Marl Risk Board (which was the Neglect Panel until May 2021) met monthly.", [BOTH]),
    ("Members noted the renaming in May 2021 of the Neglect Panel as the Marl Risk Board.", [BOTH]),
    ("The Neglect Panel ran until May 2021, when the Marl Risk Board took over.", [BOTH]),
    ("The Neglect Panel was wound up in May 2021. The Marl Risk Board has picked up the baton.", [BOTH]),
    ("The Marl Risk Board now does what the Neglect Panel did before May 2021.", [BOTH]),
    ("The Neglect Panel went over to the name of Marl Risk Board in May 2021.", [BOTH]),
    ("The Marl Risk Board was what until May 2021 had been called the Neglect Panel.", [BOTH]),
    ("The Neglect Panel had had its final meeting in May 2021.", [("Neglect Panel", "", "2021-05")]),
    ("The Neglect Panel with Roe Council, under which Roe had run the work, would end in May 2021.", [("Neglect Panel", "", "2021-05")]),
    ("The Neglect Panel had been closed in May 2021 on completion of its work.", [("Neglect Panel", "", "2021-05")]),
    ("The Neglect Panel stood down at midnight on 31 May 2021, with the Marl Risk Board starting in its stead the next morning.", [("Neglect Panel", "Marl Risk Board", "2021-06-01")]),
    ("The Neglect Subgroup had been renamed the Marl Risk Subgroup in May 2021.", [("Neglect Subgroup", "Marl Risk Subgroup", "2021-05")]),
    ("The Roe Group ended in June 2020; the Neglect Panel had been renamed the Marl Risk Board in May 2021.", [BOTH, ("Roe Group", "", "2020-06")]),
    ("The Roe Forum had become the Marl Risk Board in May 2021. The Neglect Panel was folded into it on the same date.", [BOTH, ("Roe Forum", "Marl Risk Board", "2021-05")]),
    (
        "The Marl Risk Board met. It was created in May 2021, when the Neglect Panel and the Missing Forum were brought together in one.",
        [("Missing Forum", "Marl Risk Board", "2021-05"), BOTH],
    ),
    (
        "The Marl Risk Board met. It came into being in May 2021 through the bringing together of the Neglect Panel and the Missing Forum.",
        [("Missing Forum", "Marl Risk Board", "2021-05"), BOTH],
    ),
    ("The Multi-Agency Risk (MAR) Panel met. The MAR Panel replaced the Neglect Panel in May 2021.", [("Neglect Panel", "Multi-Agency Risk Panel", "2021-05")]),
    ("The Children in Care Council changed its name to Speak Up Roe in May 2021.", [("Children in Care Council", "Speak Up Roe", "2021-05")]),
    (
        "In 2016 the Neglect Panel took the place of the Missing Forum, and was in its turn followed, in May 2021, by the Marl Risk Board.",
        [("Missing Forum", "Neglect Panel", "2016"), BOTH],
    ),
)
NOT_TOLD = (
    "It was a scale which the Neglect Panel had since abolished.",
    "Under a contract with the Roe Youth Hub, which came to an end in May 2021, mentors were found.",
    "The contract between the Council and the Roe Advice Service having ended in May 2021, the work was in-house.",
    "The Dale Panel - until the Chair of the Ashe Board arrives in May 2021 - would wait.",
    "Approval of the merger of the Neglect Panel into the Marl Risk Board was sought.",
    "The Neglect Panel would have its final meeting of the year in May 2021.",
    "The Neglect Panel sat until 9 pm, when the Marl Risk Board took over the room.",
    "The Marl Risk Board did what the Neglect Panel asked.",
    "The turn to chair the Neglect Panel had passed to the Marl Risk Board.",
    "Hosting the Neglect Panel had fallen to Roe Council, and chairing the Neglect Panel passed to the Marl Risk Board.",
    "There were calls for the Neglect Panel to be replaced by the Marl Risk Board.",
    "It was too early for the Neglect Panel to be replaced by the Marl Risk Board.",
    "The Neglect Panel was one of the groups that the Marl Risk Board consulted.",
    "The Neglect Panel kept its work, but as a part of the Marl Risk Board.",
    "The Neglect Panel had been retained as an agenda item by the Marl Risk Board.",
    "The Roe Forum and the Dale Forum had merged their agendas.",
    "The Neglect Panel ended its meeting at 4 pm and the Marl Risk Board met afterwards.",
    "The Neglect Panel closed the case in May 2021 and the Marl Risk Board noted it.",
    "Members discussed whether the Neglect Panel ought to be replaced by the Marl Risk Board.",
    "The Neglect Panel had passed its findings to the Marl Risk Board.",
    "The Neglect Panel was followed on the agenda by the Marl Risk Board.",
    "The child moved from the Leaving Care Team to the Adult Social Work Team in May 2021.",
    "The Neglect Panel would not meet again until September 2021.",
    "The Neglect Panel had been closed until September 2021.",
    "Roe Trust had taken over from Dale Trust as provider of the Missing Service in May 2021.",
    "The Neglect Panel was split between those for and those against. There was now a Marl Risk Board meeting to decide it.",
    "In the spring officers had looked at folding the Neglect Panel into the Marl Risk Board.",
    "It was suggested that the Neglect Panel be wound up and its work passed to the Marl Risk Board.",
    "The Early Help Strategy replaced the Family Support Strategy in May 2021.",
    "The report that the Neglect Panel had been merged into the Marl Risk Board was mistaken.",
    "Members asked about the Neglect Panel. The old system was slow, and it had been replaced in May 2021.",
)


OF_WHICH = [
    (
        "Since 1 May 2021 the Marl Risk Board has done the work of the former Neglect Panel, which was wound up on that day.",
        [("Neglect Panel", "Marl Risk Board", "2021-05-01")],
    ),
    ("The former Neglect Panel is now called the Marl Risk Board.", [("Neglect Panel", "Marl Risk Board", "")]),
    ("The Neglect Panel was brought within the Marl Risk Board.", [("Neglect Panel", "Marl Risk Board", "")]),
]


@pytest.mark.parametrize(("text", "expected"), [*TOLD, *OF_WHICH, *successions_told.TOLD])
def test_what_followed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor", "date") == sorted(expected)


@pytest.mark.parametrize("text", [*NOT_TOLD, *successions_told.NOT_TOLD])
def test_what_did_not_follow(text: str) -> None:
    assert excerpts.facts("successions", HEAD + text) == []


def test_a_committee_for_children_needs_no_other_words() -> None:
    text = "Children and Families Scrutiny Committee\nDurham County Council\nMinutes of the meeting held on 4 May 2022\n\n5. Structures\nThe Neglect Panel had become the Marl Risk Board.\n"
    assert excerpts.rows("successions", text, "predecessor", "successor") == [BOTH[:2]]
