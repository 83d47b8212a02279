"""Who delivers for whom, told over two sentences, in a clause that goes on, or by letters; and what only looks so."""

from __future__ import annotations

import excerpts
import pytest
from clauses_anew import HEAD, NO_SERVICES, SERVICES


@pytest.mark.parametrize(("text", "expected"), SERVICES)
def test_who_delivers(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == sorted(expected)


@pytest.mark.parametrize("text", NO_SERVICES)
def test_who_does_not_deliver(text: str) -> None:
    assert excerpts.facts("services", HEAD + text) == []
