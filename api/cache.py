"""Answers that are kept in memory for as long as the data are the same, so that what many ask is evaluated once.

The key of an answer is its entity tag, which names the release or the last update, the query, its dataset, format and
coding. Whatever changes the data changes every key; what was kept before it is dropped.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

_PART = 16  # one answer may take this part of the room
_OVERHEAD = 500  # bytes that an entry costs besides its body


@dataclass(frozen=True, slots=True)
class Kept:
    """A whole answer."""

    media: str
    coding: str
    body: bytes


class Cache:
    """The answers asked for last, at most `room` bytes of them; with no room it keeps nothing."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.used = self.hits = 0
        self._release = ""
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    def get(self, tag: str) -> Kept | None:
        """The answer that has an entity tag."""
        found = self._kept.get(tag)
        if found is not None:
            self._kept.move_to_end(tag)
            self.hits += 1
        return found

    def put(self, release: str, tag: str, kept: Kept) -> None:
        """Keep an answer of a state of the data; those of another state are forgotten."""
        if release != self._release:
            self._release, self.used = release, 0
            self._kept.clear()
        size = len(kept.body) + _OVERHEAD
        if size * _PART > self.room or tag in self._kept:
            return
        self._kept[tag] = kept
        self.used += size
        while self.used > self.room:
            _, old = self._kept.popitem(last=False)
            self.used -= len(old.body) + _OVERHEAD

    def __len__(self) -> int:
        return len(self._kept)
