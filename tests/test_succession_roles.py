"""Successions told by the roles of names, whatever the words and their order."""

from __future__ import annotations

import pytest

from tests import excerpts, succession_roles_told
from tests.clauses_told import HEAD


@pytest.mark.parametrize(("text", "expected"), succession_roles_told.TOLD)
def test_what_followed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor", "date") == sorted(expected)


@pytest.mark.parametrize("text", succession_roles_told.NOT_TOLD)
def test_what_did_not_follow(text: str) -> None:
    assert excerpts.facts("successions", HEAD + text) == []
