"""Who holds a post, who was in the room and who was kept away, in many wordings."""

from __future__ import annotations

import pytest
from excerpts import rows
from presence_told import ATTENDANCE, NO_ATTENDANCE, NO_POSTS, POSTS

HEAD = "Exampleshire County Council\n\nChildren's Scrutiny Committee\n\nMinutes of the meeting held on 4 May 2021 at 10am in County Hall\n\n4. Annual report\n\n"


def _rows(question: str, said: str, *columns: str) -> list[tuple[str, ...]]:
    return rows(question, HEAD + said + "\n", *columns)


@pytest.mark.parametrize(("said", "told"), POSTS)
def test_who_holds_a_post(said: str, told: tuple[tuple[str, str, str], ...]) -> None:
    assert _rows("posts", said, "person", "post", "organisation") == sorted(told)


@pytest.mark.parametrize("said", NO_POSTS)
def test_who_holds_none(said: str) -> None:
    assert _rows("posts", said, "person", "post") == []


@pytest.mark.parametrize(("said", "told"), ATTENDANCE)
def test_who_was_there(said: str, told: tuple[tuple[str, str], ...]) -> None:
    assert _rows("attendance", said, "person", "status") == sorted(told)


@pytest.mark.parametrize("said", NO_ATTENDANCE)
def test_who_was_not(said: str) -> None:
    assert _rows("attendance", said, "person", "status") == []
