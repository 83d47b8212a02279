"""Who sits on a board of partners whose own minutes a document is."""

from __future__ import annotations

import excerpts
import pytest
from board_minutes import BOARDS, NO_BOARDS, SHORT_NAMES


@pytest.mark.parametrize(("text", "expected"), BOARDS)
def test_the_members_of_a_board(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", text, "body", "organisation", "person", "post", "role") == expected


@pytest.mark.parametrize("text", NO_BOARDS)
def test_a_councils_own_board_has_no_partners(text: str) -> None:
    assert excerpts.facts("partners", text) == []


@pytest.mark.parametrize(("body", "said", "expected"), SHORT_NAMES)
def test_a_board_by_the_end_of_its_name(body: str, said: str, expected: tuple[str, ...]) -> None:
    text = f"{body}\n\nMinutes of the meeting held on 4 May 2017\n\n1. Welcome\n\nChild protection, early help and looked after children were discussed.\n\n{said}\n"
    assert excerpts.rows("successions", text, "predecessor", "successor", "date") == [expected]
