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
    assert tuple(told) == expected


@pytest.mark.parametrize("sentence", NO_STRATEGY)
def test_a_sentence_names_no_strategy(sentence: str) -> None:
    text = excerpts.BOARD_LIST.replace("A Care Leavers Strategy had been agreed in principle.", sentence)
    assert {f.slots()["name"] for f in excerpts.facts("strategies", text)} == {"Placement Sufficiency Strategy"}
