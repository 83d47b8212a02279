"""Who chairs, scrutinises or manages another body: each wording with its specimens."""

from __future__ import annotations

import excerpts
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


TOGETHER = {
    "Ann Bale and Sarah Gill co-chaired the Shropshire Safeguarding Board.": [("Ann Bale", ""), ("Sarah Gill", "")],
    "Ann Bale co-chaired the Shropshire Safeguarding Board with Sarah Gill.": [("Ann Bale", ""), ("Sarah Gill", "")],
    "Ann Bale chaired the Shropshire Safeguarding Board jointly with Sarah Gill.": [("Ann Bale", ""), ("Sarah Gill", "")],
    "The Shropshire Safeguarding Board was co-chaired by Ann Bale and Sarah Gill.": [("Ann Bale", ""), ("Sarah Gill", "")],
    "The Shropshire Safeguarding Board was jointly chaired by the Director of Children's Services and the Chief Constable.": [
        ("", "Chief Constable"), ("", "Director of Children's Services")],
    "The Director of Social Services said that she co-chaired the Shropshire Safeguarding Board with Sarah Gill.": [("", "Director of Social Services"), ("Sarah Gill", "")],
    "Ann Bale chairs the Shropshire Safeguarding Board with great care.": [("Ann Bale", "")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOGETHER.items())
def test_two_who_chair_together(text: str, expected: list[tuple[str, str]]) -> None:
    page = f"Shropshire Council\nPeople Scrutiny Committee\n10 May 2023\n\n1. Children's services\n\n{text}\n"
    assert excerpts.rows("partners", page, "person", "post", "role") == [(*e, "chair") for e in expected]


def test_reviews_that_have_names_follow_nothing() -> None:
    page = "Shropshire Council\nPeople Scrutiny Committee\n10 May 2023\n\n1. Children's services\n\nTwo Serious Case Reviews, known as Elm and Oak, had been published.\n"
    assert excerpts.rows("successions", page, "predecessor") == []
