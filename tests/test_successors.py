"""The wordings that say who follows whom in a post find their specimens and nothing else."""

from __future__ import annotations

import pytest

from kg.rules.presence.successors import FOLLOWED, FOLLOWINGS

FINDS = [pytest.param(s, id=f"{w.name}:{i}") for w in FOLLOWINGS for i, s in enumerate(w.finds)]
IGNORES = [pytest.param(s, id=f"{w.name}:{i}") for w in FOLLOWINGS for i, s in enumerate(w.ignores)]


def told(sentence: str) -> bool:
    """Whether a wording stands around the name A Sample."""
    before, _, after = sentence.partition("A Sample")
    return FOLLOWED.open(sentence) and any(w.pattern.search(before) if w.side == "before" else w.pattern.match(after) for w in FOLLOWINGS)


@pytest.mark.parametrize("sentence", FINDS)
def test_a_follower_is_found(sentence: str) -> None:
    assert told(sentence)


@pytest.mark.parametrize("sentence", IGNORES)
def test_no_follower_is_found(sentence: str) -> None:
    assert not told(sentence)
