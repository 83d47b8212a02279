"""Who takes part in the body that the text speaks of (`kg.extract.boards.partner_focus`)."""

from __future__ import annotations

import excerpts
import pytest
from focus_told import NOT_TOLD, TOLD
from frames_told import HEAD


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_takes_part_in_what_is_spoken_of(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "post", "role") == sorted(expected)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_who_takes_no_part_in_what_is_spoken_of(text: str) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "role") == []
