"""Who chairs, scrutinises or manages another body: each wording with its specimens."""

from __future__ import annotations

import pytest

from kg.extract.presence.offices import chairs
from kg.prose import read_prose
from kg.rules.presence.chairs import WORDINGS

FINDS = [pytest.param(s, post, body, id=f"{w.name}:{i}") for w in WORDINGS for i, (s, post, body) in enumerate(w.finds)]
IGNORES = [pytest.param(s, id=f"{w.name}:{i}") for w in WORDINGS for i, s in enumerate(w.ignores)]


def told(sentence: str) -> list[tuple[str, str]]:
    return [(p.post, p.organisation) for person in read_prose(sentence) for p in chairs(sentence, person)]


@pytest.mark.parametrize(("sentence", "post", "body"), FINDS)
def test_an_office_is_found(sentence: str, post: str, body: str) -> None:
    found = told(sentence)
    assert [p for p, _ in found] == [post]
    assert body in ("", found[0][1])


@pytest.mark.parametrize("sentence", IGNORES)
def test_no_office_is_found(sentence: str) -> None:
    assert told(sentence) == []
