"""Findings under heads that say who found and how they felt, in rows that tell their kind first, and in the words beside them."""

from __future__ import annotations

import excerpts
import pytest
from excerpts import facts, rows

GOOD, BAD = "strength", "area for improvement"
OPENED = "Ofsted inspected children's services in Kent in May 2022.\n\n"
HEADS = [
    ("What Ofsted said was going well:", GOOD),
    ("What inspectors had thought less good:", BAD),
    ("Ofsted had been delighted to find:", GOOD),
    ("Inspectors had been sorry to find:", BAD),
    ("Inspectors were not so happy about:", BAD),
    ("They further asked the Council to attend to:", BAD),
    ("Things that inspectors had admired:", GOOD),
    ("Of concern to inspectors:", BAD),
    ("Going well, in the view of Ofsted:", GOOD),
]


@pytest.mark.parametrize(("head", "kind"), HEADS, ids=lambda v: v)
def test_a_head_tells_the_kind_of_its_items(head: str, kind: str) -> None:
    text = f"{OPENED}{head}\n\n- the rota of the night team\n- the notes of panel meetings\n"
    assert [(f.kind, f.text) for f in facts("findings", text)] == [(kind, "the rota of the night team"), (kind, "the notes of panel meetings")]


def test_a_head_without_a_kind_is_told_by_the_contrary_one_after_it() -> None:
    text = (
        f"{OPENED}Ofsted's letter, sent on 3 June 2022, remarked on:\n\n- a rota that staff could plan by\n- carers who stayed\n\n"
        "It also pressed the Council to improve:\n\n- the notes of panel meetings\n- the pace of court work\n"
    )
    assert [f.kind for f in facts("findings", text)] == [GOOD, GOOD, BAD, BAD]


@pytest.mark.parametrize("head", ["What Members said was going well:", "The Chair was pleased to see:", "What Ofsted might have liked to see:"])
def test_what_others_liked_is_no_finding(head: str) -> None:
    text = f"Ofsted would inspect in May 2030.\n\n{head}\n\n- the rota of the night team\n- the notes of panel meetings\n"
    assert facts("findings", text) == []


def test_rows_that_tell_their_kind_first() -> None:
    text = (
        f"{OPENED}The letter was summarised as follows:\n\nHeading | Remark of inspectors\nStrength | Night staff know every child\n"
        "Strength | Carers stay with the service\nArea for improvement | Notes of panels reach few social workers\n"
    )
    assert [(f.kind, f.text) for f in facts("findings", text)] == [
        (GOOD, "Night staff know every child"), (GOOD, "Carers stay with the service"), (BAD, "Notes of panels reach few social workers"),
    ]  # fmt: skip


BESIDE = {
    "KT quoted from the letter: carers were met at the door; notes were too often late.": [(GOOD, "carers were met at the door"), (BAD, "notes were too often late")],
    "It singled out for praise the calm of the hub, while pressing the board to share its minutes.": [(GOOD, "the calm of the hub"), (BAD, "the board to share its minutes")],
    "Slow court work remained the inspectors' chief worry.": [(BAD, "Slow court work")],
    "Inspectors praised the calm of the hub at their inspection of May 2022.": [(GOOD, "the calm of the hub")],
    "A Member asked whether the mentoring scheme (held up as a strength by Ofsted) would last.": [(GOOD, "the mentoring scheme")],
    "The impact of leaders had been found to be good, as had adoption.": [],
}


@pytest.mark.parametrize("said", BESIDE)
def test_what_stands_beside(said: str) -> None:
    assert [(f.kind, f.text) for f in facts("findings", OPENED.strip() + " " + said)] == BESIDE[said]


HEAD = "CHILDREN'S SCRUTINY PANEL\nCity of Bradford Metropolitan District Council\nThursday, 6th July 2023\n\nPRESENT: Councillor Mrs D Everall (Chair); Councillors P Fenn and G Hythe.\n\n12 INSPECTION\n"


def test_grades_behind_dotted_leaders() -> None:
    text = (
        f"{HEAD}Ofsted had inspected the Council from 4 to 15 March 2022 under ILACS, and its report had been published in May. The grades given were:-\n\n"
        "  Overall effectiveness ................... Good\n  The impact of leaders ................... Outstanding\n     Care leavers ......................... Requires improvement\n"
    )
    assert sorted(rows("judgements", text, "area", "grade")) == [
        ("care leavers", "requires improvement"), ("impact of leaders", "outstanding"), ("overall effectiveness", "good"),
    ]  # fmt: skip


def test_the_framework_of_the_sentence_before() -> None:
    text = (
        f"{HEAD}The Director spoke about the inspection of the Council's services under the ILACS framework. Six inspectors had stayed in the city, arriving on 6 March 2023 and leaving on "
        "17 March 2023.\n\nWhen Ofsted had last carried out a full inspection, in June 2018, services had been rated good.\n"
    )
    assert rows("inspections", text, "framework", "start", "end") == [("", "2018-06", "2018-06"), ("ILACS", "2023-03-06", "2023-03-17")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The Chair set Bradford beside Leeds, whose services Ofsted had judged to be outstanding.", [("E08000035", "", "overall effectiveness", "outstanding")]),
        ("Leeds had come out of its own SIF inspection as good overall, Ofsted having reported.", [("E08000035", "SIF", "overall effectiveness", "good")]),
        ("HMI Probation came in March 2021 and rated the Bradford Youth Justice Service as good.", [("E08000032", "", "overall effectiveness", "good")]),
        (
            "Estyn had ended in June 2019 with a judgement of 'good' for Education services and one of 'excellent' for Leadership and management.",
            [("E08000032", "", "other: Education services", "good"), ("E08000032", "", "other: Leadership and management", "excellent")],
        ),
    ],
)  # fmt: skip
def test_whose_and_which_grade(said: str, expected: list[tuple[str, ...]]) -> None:
    assert rows("judgements", f"{HEAD}{said}\n", "gss", "framework", "area", "grade") == expected


def test_a_revisit_is_made_under_the_framework_before_it() -> None:
    text = f"{HEAD}Ofsted and the CQC had carried out a local area SEND inspection from 3 to 7 February 2020. The revisit had been made from 4 to 6 May 2022.\n"
    assert ("CQC+Ofsted", "local area SEND", "2022-05-04", "2022-05-06") in rows("inspections", text, "inspectorate", "framework", "start", "end")


def test_a_line_between_two_lists_turns_to_what_is_to_be_better() -> None:
    said = (
        "6. Inspection\n\nCare Inspectorate Wales inspected the service in May 2022. It had recorded as strengths\n\n"
        "• the warmth of carers; and\n• early help in Welsh,\n\nand had wished to see better\n\n• the recording of visits; and\n• the choice of homes.\n"
    )
    assert [(f.kind, f.text) for f in facts("findings", said)] == [
        ("strength", "the warmth of carers"),
        ("strength", "early help in Welsh"),
        ("area for improvement", "the recording of visits"),
        ("area for improvement", "the choice of homes"),
    ]


REASONS = (
    "Reasons for recommendations\n\n(1) Having regard to the content of the report.\n\n(2) The plan would help families.",
    "Recommendations\n\n(1) That the content of the report be noted.\n\n(2) That progress be monitored.",
    "Officer recommendations:\n- note the report\n- agree the action plan",
)


@pytest.mark.parametrize("text", REASONS)
def test_what_the_meeting_recommends_is_no_finding(text: str) -> None:
    page = f"Shropshire Council\nPeople Scrutiny Committee\n10 May 2023\n\n1. Children's services\n\nOfsted had inspected the Council in May 2023.\n\n{text}\n"
    assert excerpts.rows("findings", page, "text") == []
