"""Tables whose every cell stands on a line of its own: the heads of the columns, then each label and its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.figures.columns import Cell, Column, header_of, row_cells
from kg.model import Span
from kg.reading import Reading

_VALUE = re.compile(r"(?:[<>~]?\s?\d[\d,.]*\s?%?|-|\u2013|n/?a|\*|\.\.|not \w+)", re.I)
_FIGURE = re.compile(r"[<>~]?\s?\d[\d,.]*\s?%?")
_MOST = 8  # columns
_LONG = 90  # characters of a label


def stacked(reading: Reading) -> Iterator[Cell]:
    """Every figure of the tables of a document that have one cell a line, in the order of the text."""
    lines, starts, at = reading.text.split("\n"), [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    row = 0
    while row < len(lines):
        width = _values(lines, row + 1) if _label(lines[row]) else 0
        head = _head(lines, row, width, reading) if width > 1 else []
        if not head:
            row += 1
            continue
        while row + width < len(lines) and _label(lines[row]) and _values(lines, row + 1) == width:
            span = Span(starts[row] + len(lines[row]) - len(lines[row].lstrip()), starts[row + width] + len(lines[row + width].rstrip()))
            yield from row_cells(span, [line.strip() for line in lines[row : row + width + 1]], head, reading)
            row += width + 1


def _label(line: str) -> bool:
    """Whether a line may be the label of a row: short, of words."""
    bare = line.strip()
    return 3 < len(bare) <= _LONG and bare[:1].isalpha() and not _VALUE.fullmatch(bare) and "|" not in bare


def _values(lines: list[str], at: int) -> int:
    """How many lines from one on hold a figure, or say that there is none, and nothing else; none where not one is a figure."""
    end = at
    while end < len(lines) and end - at <= _MOST and _VALUE.fullmatch(lines[end].strip()):
        end += 1
    return end - at if any(_FIGURE.fullmatch(line.strip()) for line in lines[at:end]) else 0


def _head(lines: list[str], row: int, width: int, reading: Reading) -> list[Column | None]:
    """The columns that the lines right above the first row tell, after the name of the column of labels."""
    above = [line.strip() for line in lines[max(0, row - width - 1) : row]]
    return header_of(above, reading, [line.strip() for line in lines[row : row + width + 1]]) if len(above) == width + 1 and all(0 < len(cell) <= _LONG for cell in above) else []
