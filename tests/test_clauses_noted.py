"""Parts taken, successions and services as notes, labels and answers tell them; and what only seems to tell them."""

from __future__ import annotations

import pytest

from tests import excerpts
from tests.clauses_noted import NO_PARTNERS, NO_SUCCESSIONS, PARTNERS, SUCCESSIONS
from tests.clauses_told import HEAD


@pytest.mark.parametrize(("text", "expected"), PARTNERS)
def test_who_takes_part(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "role") == expected


@pytest.mark.parametrize("text", NO_PARTNERS)
def test_who_takes_no_part(text: str) -> None:
    assert excerpts.facts("partners", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), SUCCESSIONS)
def test_what_followed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor", "date") == expected


@pytest.mark.parametrize("text", NO_SUCCESSIONS)
def test_what_did_not_follow(text: str) -> None:
    assert excerpts.facts("successions", HEAD + text) == []
