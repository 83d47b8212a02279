"""Many clerks' wordings of inspections and findings, and wordings that tell of none: each line of the bank alone in the same minutes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import excerpts
import pytest

BANK = Path(__file__).parent / "bank"
COLUMNS = {"inspections": ("inspectorate", "framework", "start", "end", "overall"), "findings": ("kind", "text"), "judgements": ("framework", "inspection_start", "area", "grade")}
KINDS = {"strength": "S", "area for improvement": "W", "recommendation count": "N"}
HEADER = """CHILDREN'S SCRUTINY PANEL
City of Bradford Metropolitan District Council
Thursday, 6th July 2023

PRESENT: Councillor Mrs D Everall (Chair); Councillors P Fenn and G Hythe.

12 INSPECTION
"""


def lines() -> Iterator[tuple[str, str, str]]:
    """The question, the sentence and what is expected, of each line."""
    for question in COLUMNS:
        for line in (BANK / f"{question}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                said, _, expected = line.partition(" => ")
                yield question, said.replace("\\n", "\n"), expected


@pytest.mark.parametrize(("question", "said", "expected"), list(lines()))
def test_a_wording_tells_what_it_says(question: str, said: str, expected: str) -> None:
    found = excerpts.rows(question, f"{HEADER}{said}\n", *COLUMNS[question])
    told = sorted("|".join(KINDS.get(cell, cell) for cell in row) for row in found)
    assert (" ## ".join(told) or "-") == expected


JOINT = """LEEDS CITY COUNCIL AND WAKEFIELD COUNCIL
JOINT CHILDREN'S SCRUTINY COMMITTEE

Minutes of the Joint Scrutiny Committee of Leeds City Council and Wakefield Council held on 14 September 2023.

Present:
Leeds City Council: Councillors A Vale (Chair) and D Mere
Wakefield Council: Councillors B Fenn and C Holt

7 INSPECTION UPDATE

Leeds

The Director reported that Ofsted had made a focused visit on 17 and 18 May 2023. Inspectors had been impressed by the calm of the front door.

Wakefield

Ofsted had inspected from 6 to 17 March 2023 under the ILACS. The inspectors were critical of the lateness of plans.
"""


def test_each_council_of_a_joint_meeting_has_what_stands_under_its_name() -> None:
    assert excerpts.rows("inspections", JOINT, "gss", "framework", "start") == [
        ("E08000035", "ILACS focused visit", "2023-05-17"),
        ("E08000036", "ILACS", "2023-03-06"),
    ]
    assert excerpts.rows("findings", JOINT, "gss", "framework", "text") == [
        ("E08000035", "ILACS focused visit", "the calm of the front door"),
        ("E08000036", "ILACS", "the lateness of plans"),
    ]


def test_the_whole_service_is_spoken_of_in_an_item_on_something_else() -> None:
    text = HEADER.replace("12 INSPECTION", "12 INTERNAL AUDIT")
    text += "The homes were inspected by Ofsted. Children's services as a whole had been inspected by Ofsted in February 2022.\n"
    assert excerpts.rows("inspections", text, "inspectorate", "start") == [("Ofsted", "2022-02")]


def test_the_visit_of_which_its_item_speaks() -> None:
    said = "The Director spoke to the visit, which Ofsted had made on 7 and 8 March 2023. When Ofsted inspected the Council in October 2018 it had found services to be good."
    text = HEADER.replace("12 INSPECTION", "12 Ofsted Focused Visit - Care Leavers") + said + "\n"
    assert excerpts.rows("inspections", text, "framework", "start", "overall") == [("", "2018-10", "good"), ("ILACS focused visit", "2023-03-07", "")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Reference was made to Leeds, where matters had been in the press. Ofsted had inspected children's services there in July 2017.", ("E08000035", "2017-07", "")),
        ("When Ofsted had been in Leicester City in June 2018 it had graded the City's services as requiring improvement.", ("E06000016", "2018-06", "requires improvement")),
        ("Ofsted, when it inspected Bedford Borough in May 2017, rated it requires improvement.", ("E06000055", "2017-05", "requires improvement")),
        ("The Director had come from Leeds. Ofsted had inspected in May 2017, and there was good work.", ("E08000032", "2017-05", "")),
        ("Members had seen Leicester City play. Ofsted rated the service good in May 2017.", ("E08000032", "2017-05", "good")),
    ],
)
def test_whose_inspection_it_was(said: str, expected: tuple[str, ...]) -> None:
    assert excerpts.rows("inspections", f"{HEADER}{said}\n", "gss", "start", "overall") == [expected]


def test_the_virtual_school_is_no_school_that_was_inspected() -> None:
    said = "In the report of its inspection of April 2019 Ofsted had commended the work of teachers with nurseries."
    for title, found in (("12 VIRTUAL SCHOOL", ["the work of teachers with nurseries"]), ("12 PRIMARY SCHOOLS", [])):
        assert [text for (text,) in excerpts.rows("findings", HEADER.replace("12 INSPECTION", title) + said + "\n", "text")] == found
