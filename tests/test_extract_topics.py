"""Topics of agenda items: by title, by dense wording, none for procedure or other business."""

from __future__ import annotations

import pytest

from kg.rules.meeting.topics import concepts, folded, meanings
from tests import excerpts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (excerpts.SCOTLAND, [("2", "partnership-arrangements"), ("3", "extra-familial-harm")]),
        (excerpts.TRUST, [("CP/12/23", "improvement-intervention"), ("CP/13/23", "send-ehcp")]),
        (excerpts.WALES, [("5", "partnership-arrangements")]),
        (excerpts.MARKDOWN, [("4", "partnership-arrangements"), ("5", "extra-familial-harm")]),
        (excerpts.BOARD_LIST, [("12/18", "children-in-care")]),
    ],
)
def test_topics_of_an_excerpt(text: str, expected: list[tuple[str, str]]) -> None:
    assert excerpts.rows("topics", text, "number", "topic") == expected


@pytest.mark.parametrize("text", excerpts.OTHER_BUSINESS)
def test_other_business_gives_none(text: str) -> None:
    assert excerpts.facts("topics", text) == []


def test_wordings_lead_to_known_concepts() -> None:
    assert len(concepts()) == 70
    assert {c for found in meanings().values() for c, _ in found} == set(concepts())
    assert folded("Care Leavers") == "care leaver"
    assert folded("EHCP") == "EHCP"


def test_no_more_than_three_topics_an_item() -> None:
    words = "caseloads fostering adoption CSE neglect early help missing children care leavers "
    text = excerpts.BOARD_LIST.replace("12/18 Looked after children and safeguarding", f"12/18 Update on {words}")
    assert len(excerpts.facts("topics", text)) == 3
