"""The frames, tables, lists, labels and answers that tell who takes part."""

from __future__ import annotations

import excerpts
import few_words_told as few
import pytest
from frames_told import HEAD, NOT_TOLD, TOLD


@pytest.mark.parametrize(("text", "expected"), [*TOLD, *few.TOLD])
def test_who_takes_part(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "role") == sorted(expected)


@pytest.mark.parametrize("text", [*NOT_TOLD, *few.NOT_TOLD])
def test_who_takes_no_part(text: str) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "role", "rule") == []
