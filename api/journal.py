"""The updates that were acknowledged, on disk; once there are many of them, what they came to in their place.

A line is one update as JSON. When the file has grown past a size it is replaced, in one step, by a single entry with the
quads that all of them together added to the release and took from it: the history goes, the effect stays.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.releases import write_whole

_SECONDS = 20.0
_MOST = 200_000  # quads of a difference; a larger one is a new release rather than an update


class Journal:
    """The acknowledged updates, one JSON line each, in order; `large` is the size in bytes that is too much."""

    def __init__(self, path: Path, large: int = 8 << 20) -> None:
        self.path, self.large = path, large
        self._next = large

    def read(self) -> list[dict[str, Any]]:
        """Every whole line; a last one that was cut by a crash was never acknowledged."""
        try:
            lines = self.path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return []
        return [json.loads(line) for line in lines[:-1] if line]

    def append(self, entry: dict[str, Any]) -> None:
        """Add a line and have it on disk before this returns."""
        with self.path.open("ab+") as f:
            end = f.seek(0, os.SEEK_END)
            if end:
                f.seek(end - 1)
                if f.read(1) != b"\n":
                    _cut_half_line(f)
            f.write(_line(entry))
            f.flush()
            os.fsync(f.fileno())

    @property
    def full(self) -> bool:
        """Whether it is time to compact."""
        return self.path.exists() and self.path.stat().st_size > self._next

    def compact(self, before: ox.Store, after: ox.Store) -> bool:
        """Put the difference of two states in place of the history; False where that is too much, or not possible."""
        entry = difference(before, after)
        if entry is not None:
            write_whole(self.path, _line(entry) if entry["update"] else b"")
        self._next = max(self.large, 2 * self.path.stat().st_size)
        return entry is not None


def difference(before: ox.Store, after: ox.Store) -> dict[str, Any] | None:
    """An entry that makes one state of the data out of another.

    None where it would be very long, would take more than some seconds, or would have to name a blank node that goes.
    """
    end = time.monotonic() + _SECONDS
    gone, new = _missing(before, after, end), _missing(after, before, end)
    if gone is None or new is None or any(_blank(q) for q in gone):
        return None
    parts = [f"CREATE SILENT GRAPH {g}" for g in after.named_graphs() if not before.contains_named_graph(g)]
    parts += [f"DELETE DATA {{\n{_data(gone)}}}"] if gone else []
    parts += [f"DROP SILENT GRAPH {g}" for g in before.named_graphs() if not after.contains_named_graph(g)]
    parts += [f"INSERT DATA {{\n{_data(new)}}}"] if new else []
    return {"update": " ;\n".join(parts), "base": None}


def _missing(these: ox.Store, those: ox.Store, end: float) -> list[ox.Quad] | None:
    found = []
    for number, quad in enumerate(these):
        if quad not in those:
            found.append(quad)
        if len(found) > _MOST or (number % 1_000 == 0 and time.monotonic() > end):
            return None
    return found


def _blank(quad: ox.Quad) -> bool:
    return any(isinstance(t, ox.BlankNode) for t in (quad.subject, quad.object, quad.graph_name))


def _data(quads: Iterable[ox.Quad]) -> str:
    return "".join(_statements(quads))


def _statements(quads: Iterable[ox.Quad]) -> Iterator[str]:
    for quad in quads:
        triple = f"{quad.subject} {quad.predicate} {quad.object} ."
        named = not isinstance(quad.graph_name, ox.DefaultGraph)
        yield f"GRAPH {quad.graph_name} {{ {triple} }}\n" if named else f"{triple}\n"


def _line(entry: dict[str, Any]) -> bytes:
    return json.dumps(entry, ensure_ascii=True).encode() + b"\n"


def _cut_half_line(f: Any) -> None:
    f.seek(0)
    f.truncate(f.read().rfind(b"\n") + 1)
    f.seek(0, os.SEEK_END)
