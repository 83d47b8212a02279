"""Stages told by a verb before a strategy's name and a word after it, and work on it that the next sentence tells of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.plans.stages import Stated
from kg.rules.plans.strategy_parted import BRINGING, BROUGHT, DRAFT_SEEN, HEAD, HEADS, PARTED, SINCE_FOLLOWED, TAILS
from kg.stance import stance


def parted(plain: str, start: int, end: int) -> Iterator[Stated]:
    """The stages that a verb parted by the name at two offsets gives it."""
    low = max(0, start - 70)
    if HEAD.search(plain, low, start):
        for (status, _, _), head, tail in zip(PARTED, HEADS, TAILS, strict=True):
            after = tail.match(plain, end)
            before = head.search(plain, low, start) if after else None
            if after and before and stance(plain, before.start(), after.end()) == "asserted":
                yield Stated(status, before.start(), after.end())
                return
    if (since := SINCE_FOLLOWED.search(plain, max(0, start - 120), start)) and stance(plain, since.start(), start) == "asserted":
        yield Stated("in force", since.start(), start)
    if (seen := DRAFT_SEEN.match(plain, end)) and stance(plain, seen.start(), seen.end()) == "asserted":
        yield Stated("draft", seen.start(), seen.end(), apart=True)
    bringing = BRINGING.search(plain, low, start)
    brought = BROUGHT.match(plain, end) if bringing else None
    if not bringing or not brought or stance(plain, bringing.start(), brought.end()) != "asserted":
        return
    if brought["done"]:
        yield Stated("refreshed" if brought["new"] else "in force" if brought["force"] else "published", bringing.start(), brought.end())
    elif bringing["is"] and brought["new"]:
        yield Stated("under review", bringing.start(), brought.end())
