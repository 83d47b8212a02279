"""Strategies, plans and programmes with the stage that the text gives them, and nothing that it only hopes for."""

from __future__ import annotations

import pytest

from tests import excerpts
from tests.strategies_cases import NO_STRATEGY, STATUSES
from tests.strategies_stages import STAGES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            excerpts.SCOTLAND,
            [
                ("Corporate Parenting Plan", "plan", "in force", "2023-06"),
                ("Neglect Strategy", "strategy", "in development", ""),
            ],
        ),
        (
            excerpts.TRUST,
            [
                ("Sufficiency Strategy", "strategy", "planned", ""),
                ("Workforce Strategy", "strategy", "published", "2023-05"),
                ("Written Statement of Action", "statement of action", "submitted", "2023-02-14"),
            ],
        ),
        (
            excerpts.SINGLE_ITEM,
            [
                ("Neglect Strategy", "strategy", "refreshed", "2018-06"),
                ("Threshold Policy", "policy", "under review", ""),
            ],
        ),
        (
            excerpts.WALES,
            [
                ("Corporate Safeguarding Policy", "policy", "in force", "2018-03"),
                ("Edge of Care Plan", "plan", "draft", ""),
            ],
        ),
        (
            excerpts.MARKDOWN,
            [
                ("Contextual Safeguarding Strategy", "strategy", "published", "2020-10"),
                ("anti-racist action plan", "plan", "in force", ""),
                ("workforce development strategy", "strategy", "in development", ""),
            ],
        ),
        (
            excerpts.BOARD_LIST,
            [
                ("Care Leavers Strategy", "strategy", "planned", ""),
                ("Placement Sufficiency Strategy", "strategy", "in force", "2017-04"),
            ],
        ),
    ],
)
def test_strategies_of_an_excerpt(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("strategies", text, "name", "kind", "status", "date") == expected


@pytest.mark.parametrize("text", excerpts.OTHER_BUSINESS)
def test_other_business_gives_none(text: str) -> None:
    assert excerpts.facts("strategies", text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Each child had a care plan and a pathway plan.",
        "The Single Inspection Framework had been replaced.",
        "The Government's Troubled Families programme had ended.",
        "The Head of Planning and Service Strategy answered.",
        "The Policy and Scrutiny Committee had met.",
        "The training programme was in place.",
    ],
)
def test_what_is_no_strategy(sentence: str) -> None:
    text = excerpts.BOARD_LIST.replace("A Care Leavers Strategy had been agreed in principle.", sentence)
    assert {f.slots()["name"] for f in excerpts.facts("strategies", text)} == {"Placement Sufficiency Strategy"}


def test_two_stages_of_one_strategy_are_two_rows_and_a_short_form_is_the_same_one() -> None:
    text = excerpts.BOARD_LIST + (
        "\nThe Placement Sufficiency Strategy was being reviewed. The sufficiency strategy had helped.\n"
    )
    assert [r for r in excerpts.rows("strategies", text, "name", "status") if "ufficiency" in r[0]] == [
        ("Placement Sufficiency Strategy", "in force"),
        ("Placement Sufficiency Strategy", "under review"),
    ]


@pytest.mark.parametrize(("sentence", "expected"), [*STATUSES, *STAGES], ids=[s[:60] for s, _ in [*STATUSES, *STAGES]])
def test_a_sentence_gives_the_status_and_date_of_its_strategy(sentence: str, expected: tuple[tuple[str, str, str], ...]) -> None:
    text = excerpts.BOARD_LIST.replace("A Care Leavers Strategy had been agreed in principle.", sentence)
    found = [f.slots() for f in excerpts.facts("strategies", text)]
    told = [(f["name"], f["status"], f["date"]) for f in found if f["name"] != "Placement Sufficiency Strategy"]
    assert sorted(tuple(told)) == sorted(expected)


@pytest.mark.parametrize("sentence", NO_STRATEGY)
def test_a_sentence_names_no_strategy(sentence: str) -> None:
    text = excerpts.BOARD_LIST.replace("A Care Leavers Strategy had been agreed in principle.", sentence)
    assert {f.slots()["name"] for f in excerpts.facts("strategies", text)} == {"Placement Sufficiency Strategy"}


def _minutes(decision: str) -> str:
    return (
        "DURHAM COUNTY COUNCIL\n\nChildren and Young People's Committee\n\nThursday 14 March 2019\n\nPRESENT: Councillor A Sample in the Chair\n\n"
        "5 Safeguarding of Children\n\nThe Head of Children's Social Care presented a report on the safeguarding of children, on early help and on "
        f"care leavers.\n\n{decision}\n"
    )


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        ("RESOLVED that the Fathers Strategy 2019-22 be approved.", [("Fathers Strategy 2019-22", "in force", "2019-03-14")]),
        ("RESOLVED:\n\n(a) that the report be noted; and\n\n(b) to adopt the Fathers Strategy.", [("Fathers Strategy", "in force", "2019-03-14")]),
        ("The Committee resolved to approve the revised Fathers Strategy.", [("Fathers Strategy", "refreshed", "2019-03-14")]),
        ("AGREED - That the Fathers Strategy, as amended, be adopted.", [("Fathers Strategy", "in force", "2019-03-14")]),
        ("The Cabinet agreed to approve the Fathers Strategy.", [("Fathers Strategy", "in force", "2019-03-14")]),
        ("RECOMMENDED that the Fathers Strategy be approved.", [("Fathers Strategy", "", "")]),
        ("RESOLVED to recommend Council to approve the Fathers Strategy.", [("Fathers Strategy", "", "")]),
        ("RESOLVED that the draft Fathers Strategy be approved for consultation.", [("Fathers Strategy", "draft", "")]),
        ("RESOLVED that the report on the Fathers Strategy be noted.", [("Fathers Strategy", "", "")]),
        ("RESOLVED that the Fathers Strategy be endorsed.", [("Fathers Strategy", "", "")]),
        ("RESOLVED that the Fathers Strategy be approved in principle.", [("Fathers Strategy", "", "")]),
    ],
)
def test_a_strategy_approved_by_the_meeting_is_in_force_from_its_day(decision: str, expected: list[tuple[str, str, str]]) -> None:
    assert excerpts.rows("strategies", _minutes(decision), "name", "status", "date") == expected


def test_a_heading_in_capitals_gives_its_name_without_its_number() -> None:
    found = excerpts.rows("strategies", _minutes("III. KINSHIP CARE STRATEGY 2019/2022\n\nThe report was noted."), "name")
    assert all(not name.startswith("I") for (name,) in found)


def test_a_table_of_documents_gives_the_stage_and_the_date_of_its_columns() -> None:
    table = "Document | Status | Date\nFathers Strategy | Adopted | May 2018\nKinship Policy | Under review | -\nPlay Strategy | To be adopted | June 2020"
    assert excerpts.rows("strategies", _minutes(table), "name", "status", "date") == [
        ("Fathers Strategy", "in force", "2018-05"), ("Kinship Policy", "under review", ""), ("Play Strategy", "", ""),
    ]
