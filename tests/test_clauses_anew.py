"""Parts and successions in lists of two, over two sentences, and by pronouns and letters; and what only looks so."""

from __future__ import annotations

import excerpts
import pytest
from clauses_anew import HEAD, NO_PARTNERS, NO_SUCCESSIONS, PARTNERS, SUCCESSIONS


@pytest.mark.parametrize(("text", "expected"), PARTNERS)
def test_who_takes_part(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "post", "role") == sorted(expected)


@pytest.mark.parametrize("text", NO_PARTNERS)
def test_who_takes_no_part(text: str) -> None:
    assert excerpts.facts("partners", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), SUCCESSIONS)
def test_what_followed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor", "date") == sorted(expected)


@pytest.mark.parametrize("text", NO_SUCCESSIONS)
def test_what_did_not_follow(text: str) -> None:
    assert excerpts.facts("successions", HEAD + text) == []
