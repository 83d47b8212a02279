"""More wordings of partners, successions and services, and the rows that each gives."""

from __future__ import annotations

import excerpts
import pytest
from clauses_more import HEAD, PARTNERS, SERVICES, SUCCESSIONS


@pytest.mark.parametrize(("text", "expected"), PARTNERS)
def test_who_takes_part(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "post", "role") == expected


@pytest.mark.parametrize(("text", "expected"), SUCCESSIONS)
def test_what_followed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor", "date") == expected


@pytest.mark.parametrize(("text", "expected"), SERVICES)
def test_who_delivers(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == expected
