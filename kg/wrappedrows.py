"""Rows of tables whose cells wrap over several lines, each in one line again.

    |3. |Placement    |Ada Moor said that most of the      |AM to bring |
    |   |stability    |children lived near their schools.  |a report    |

The cells of a line are read one after the other, each as a whole; evidence that takes in two lines is quoted as published, with what stands between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from kg.rewritten import Rewritten

_LEAST = 3  # cells that surely go on in the line below
_FEWEST = 2  # cells of a row
_OPEN = re.compile(r"(?:\w|[,&'\u2019)/-])$")
_NEW = re.compile(r"\d{1,3}\.\d{1,2}\b|[\u2022\u25aa\uf0b7*-]\s|\(?[a-z]\)\s|(?:RESOLVED|AGREED|DECISION|Action:|ACTION)\b")  # opens a paragraph of its own
_SMALL_LAST = re.compile(r"(?:,|\b(?:and|of|the|for|to|in|with|or|by|from|at|on|a|an|that|as))$")

Place = tuple[int, int]  # of the words of a cell


@dataclass(slots=True)
class _Row:
    """A row: for each of its cells the places of its parts, and where its first line begins and its last ends."""

    start: int
    end: int
    cells: list[list[Place]] = field(default_factory=list)
    lines: int = 1


def whole_rows(text: str) -> Rewritten | None:
    """A text with each row of its tables in one line, or None where no cell goes on in the line below."""
    if "|" not in text:
        return None
    widest = _widest(text)
    sure = 0
    rows: list[_Row] = []
    open_row: _Row | None = None
    for start, end, cells in _lines(text):
        if cells is None or not any(a < b for a, b in cells):
            open_row = open_row if cells is None and not text[start:end].strip() else None
            continue
        if open_row is None or len(open_row.cells) != len(cells) or not _continues(text, cells, open_row, widest):
            open_row = _Row(start, end, [[place] if place[0] < place[1] else [] for place in cells])
            rows.append(open_row)
            continue
        sure += sum(_surely(text, above[-1], place) for above, place in zip(open_row.cells, cells, strict=True) if above and place[0] < place[1])
        for above, place in zip(open_row.cells, cells, strict=True):
            if place[0] < place[1]:
                above.append(place)
        open_row.end, open_row.lines = end, open_row.lines + 1
    joined = [row for row in rows if row.lines > 1]
    return _rewritten(text, joined) if sure >= _LEAST else None


def _lines(text: str) -> Iterator[tuple[int, int, list[Place] | None]]:
    """Where each line begins and ends, with the places of its cells where it is one of a table."""
    at = 0
    for line in text.split("\n"):
        said = line.strip()
        row = said.startswith("|") and said.endswith("|") and said.count("|") > _FEWEST
        yield at, at + len(line), _cells(line, at) if row else None
        at += len(line) + 1


def _cells(line: str, at: int) -> list[Place]:
    """The places of the words of each cell."""
    bars = [i for i, c in enumerate(line) if c == "|"]
    found = []
    for low, high in pairwise(bars):
        said = line[low + 1 : high]
        begin = low + 1 + len(said) - len(said.lstrip())
        found.append((at + begin, at + begin + len(said.strip())))
    return found


def _widest(text: str) -> dict[tuple[int, int], int]:
    """How wide the widest cell is of each column of the tables with so many columns."""
    widest: dict[tuple[int, int], int] = {}
    for _, _, cells in _lines(text):
        for column, (low, high) in enumerate(cells or ()):
            widest[len(cells or ()), column] = max(high - low, widest.get((len(cells or ()), column), 0))
    return widest


def _continues(text: str, cells: list[Place], row: _Row, widest: dict[tuple[int, int], int]) -> bool:
    """Whether a line goes on with the row above: its first cell is empty, no paragraph of its own opens, and a cell above one of its own was full."""
    if cells[0][0] < cells[0][1]:
        return False
    said = [column for column, (low, high) in enumerate(cells) if low < high]
    if _NEW.match(text, *cells[said[0]]):
        return False
    lasts = [(row.cells[column][-1], column) for column in said if row.cells[column]]
    return not lasts or any(_surely(text, last, cells[column]) or last[1] - last[0] >= _FULL * widest[len(cells), column] for last, column in lasts)


_FULL = 0.35  # of the widest


def _surely(text: str, above: Place, below: Place) -> bool:
    """Whether the words of a cell surely go on in the line below."""
    said = text[above[0] : above[1]]
    return bool(_OPEN.search(said)) and (text[below[0]].islower() or _SMALL_LAST.search(said) is not None)


def _rewritten(text: str, rows: list[_Row]) -> Rewritten:
    """The text with the lines of each of these rows as one, and where each part of it stood."""
    parts: list[str] = []
    here, there, wide = [0], [0], [0]
    length = at = 0

    def put(said: str, place: int, width: int) -> None:
        nonlocal length
        if said:
            parts.append(said)
            here.append(length)
            there.append(place)
            wide.append(width)
            length += len(said)

    for row in rows:
        put(text[at : row.start], at, 0)
        place = row.start
        put("|", place, 1)
        for cell in row.cells:
            for number, (low, high) in enumerate(cell):
                if number:
                    put(" ", place, 1)
                put(text[low:high], low, 0)
                place = high - 1
            put(" | ", place, 1)
        at = row.end
    put(text[at:], at, 0)
    return Rewritten("".join(parts), tuple(here), tuple(there), tuple(wide))
