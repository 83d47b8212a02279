"""Who takes part, bound by cues in any order and told in notes."""

from __future__ import annotations

import pytest

from kg.extract.boards.cast import cast
from kg.rules.boards.partners_roles import ALL, NEEDS
from tests import bound_beside_told, bound_in_passing_told, excerpts
from tests.bound_told import HEAD, NOT_TOLD, TOLD


@pytest.mark.parametrize(("text", "expected"), [*TOLD, *bound_beside_told.TOLD, *bound_in_passing_told.TOLD])
def test_who_takes_part(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", f"{HEAD}{text}\n", "body", "organisation", "person", "role") == sorted(expected)


@pytest.mark.parametrize("text", [*NOT_TOLD, *bound_beside_told.NOT_TOLD, *bound_in_passing_told.NOT_TOLD])
def test_who_takes_no_part(text: str) -> None:
    assert excerpts.rows("partners", f"{HEAD}{text}\n", "body", "organisation", "person", "role", "rule") == []


@pytest.mark.parametrize("text", [text for text, _ in (*TOLD, *bound_beside_told.TOLD, *bound_in_passing_told.TOLD)])
def test_a_sentence_has_what_its_cues_need(text: str) -> None:
    reading = excerpts.read(f"{HEAD}{text}\n")
    for sentence in reading.sentences:
        told = {at for at, pattern in enumerate(ALL) if pattern.search(cast(reading, sentence)[0].text)}
        assert not told or NEEDS.met(sentence.plain), sentence.plain
