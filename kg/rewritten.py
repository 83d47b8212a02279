"""A text rewritten for reading, and where each of its characters stood in the text as published."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.model import Span

Piece = tuple[int, int, int, str]  # the bounds of what is left out, where the text goes on, and what stands for it


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A rewritten text: `text`, and its runs, each beginning at `here[i]` in it and at `there[i]` as published.

    What stands for a mark (an entity's character, a line's end for a tag) is a run of its own, `wide[i]` characters long as published.
    """

    text: str
    here: tuple[int, ...]
    there: tuple[int, ...]
    wide: tuple[int, ...]

    def published(self, span: Span) -> Span:
        """Where a span of the text stands in the text as published.

        >>> page = rewritten("7\\\\. Notes", [(1, 2, 2, "")])
        >>> page.text, page.published(Span(1, 8))
        ('7. Notes', Span(start=2, end=9))
        """
        if span.start >= span.end:
            at = self._place(span.start)
            return Span(at, at)
        last = self._run(span.end - 1)
        end = self.there[last] + self.wide[last] if self.wide[last] else self._place(span.end - 1) + 1
        start = self._place(span.start)
        return Span(min(start, end - 1), max(start + 1, end))  # of a table's row whose cells are read in another order, all between

    def _run(self, at: int) -> int:
        return bisect_right(self.here, at) - 1

    def _place(self, at: int) -> int:
        run = self._run(at)
        return self.there[run] if self.wide[run] else self.there[run] + at - self.here[run]


def rewritten(text: str, pieces: Iterable[Piece]) -> Rewritten:
    """A text without its pieces, or with what stands for them; a piece within what another leaves out is passed over."""
    parts: list[str] = []
    runs: list[tuple[int, int, int]] = [(0, 0, 0)]
    length = at = 0
    for start, end, kept, stands in sorted(pieces):
        if start < at:
            continue  # within what is left out
        parts.append(text[at:start])
        length += start - at
        if stands:
            parts.append(stands)
            runs.append((length, start, end - start))
            length += len(stands)
        runs.append((length, kept, 0))
        at = kept
    parts.append(text[at:])
    here, there, wide = zip(*runs, strict=True)
    return Rewritten("".join(parts), here, there, wide)


@dataclass(frozen=True, slots=True)
class Page:
    """A text as it is read, after several rewritings, each of what the one before it left."""

    text: str
    steps: Sequence[Rewritten]

    def published(self, span: Span) -> Span:
        """Where a span of the text stands in the text as published."""
        for step in reversed(self.steps):
            span = step.published(span)
        return span
