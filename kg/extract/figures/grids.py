"""Tables of indicators: a header row of periods and comparators, and a row of figures for each indicator.

Cells are parted by bars, tabs, runs of spaces, or semicolons. A column whose header is neither a period nor a known comparator gives
nothing, nor does a row whose label names no measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.figures.columns import (
    PAIR,
    Cell,
    Column,
    column_of,
    header_of,
    of_latest,
    row_cells,
    unpaired,
    value_of,
)
from kg.extract.figures.figures import dates_of
from kg.extract.figures.tablenotes import day_told
from kg.lines import RULER
from kg.model import Span
from kg.reading import Reading
from kg.text import ordinary, ordinary_but

_WIDE = re.compile(r"\t|\s{2,}")
_PARTS = re.compile(r"\||\t|\s\s|;\s[^;\n]{1,60};\s")
_RATE_OF_IT = re.compile(r"\W*(?:(?:as|the|a) )*rate\b(?:(?: of (?:the above|these|this|them))?(?: per 10,?000)?(?: \w+){0,4})?\W*", re.I)  # the rate of what the row before counts
_LONGEST = 400
def cells(reading: Reading) -> list[Cell]:
    """Every figure of the tables of indicators, in the order of the text."""
    return of_latest(_cells(reading))


def _cells(reading: Reading) -> Iterator[Cell]:
    header: list[Column | None] = []
    apart = False  # a blank line came before: rows of pages made of paragraphs stand so
    at = 0
    lines = reading.text.split("\n")
    above = ""  # the label of the row before
    label, label_at = "", 0  # the first line of a label that goes on in that of its figures
    for index, raw in enumerate(lines):
        start, at = at, at + len(raw) + 1
        if not header and not _PARTS.search(raw):  # no row of a table, and none open
            if _PAIRED.search(raw):
                yield from _in_brackets(reading, raw, start)
            apart = apart or not raw.strip()
            continue
        line = ordinary_but(_kept(raw), "\t")
        if not line.strip():
            apart = True
            continue
        row = _split(line)
        if header and len(row) < len(header) + 1 and len(raw) <= _LONGEST:  # not a paragraph, of which a figure may be cut
            row = _parted(row)
        if len(row) < 2:
            if not header or not (RULER.fullmatch(line) or _in_label(lines, index, len(header))):
                header, label = [], ""
                if _PAIRED.search(raw):
                    yield from _in_brackets(reading, raw, start)
            elif not RULER.fullmatch(line) and not _goes_on(line):
                label, label_at = line.strip(), start
            continue
        heads = _under(lines[index - 1] if index and not apart else "", line, row, _line(lines, index + 1))
        if found := header_of(heads, reading, _below(lines, index), _title(reading, start)):
            day = day_told(reading, lines, index, start)
            header = header_of(heads, reading, _below(lines, index), _title(reading, start), day) if day else found
        elif header and apart and not any(value_of(c) for c in unpaired(row[1:])):
            header = []  # the head of another table
        elif header:
            if _RATE_OF_IT.fullmatch(row[0]):
                row[0] = f"{above}, {row[0]}"
            above = row[0]
            span = Span(*_bounds(start, line))
            if label and row[0][:1].islower():
                row, span = [f"{label} {row[0]}", *row[1:]], Span(label_at + _indent(reading.text, label_at), span.end)
            elif index + 1 < len(lines) and _tail(lines, index + 1, len(header)):
                row = [f"{row[0]} {lines[index + 1].strip()}", *row[1:]]
            yield from row_cells(span, row, header, reading)
        elif _PAIRED.search(raw):
            yield from _in_brackets(reading, raw, start)
        label = ""
        apart = False


def _below(lines: list[str], index: int) -> list[str]:
    """The cells of the first row under a line of a table, over a blank line or a ruler."""
    at = index + 1
    while at < min(len(lines), index + 4) and (not lines[at].strip() or RULER.fullmatch(lines[at])):
        at += 1
    return _split(ordinary_but(_kept(_line(lines, at)), "\t"))


def _title(reading: Reading, at: int) -> str:
    """The title of the item in which a place of the text stands."""
    section = reading.section_at(at)
    return section.title if section else ""


def _kept(raw: str) -> str:
    """A line without what no row of a table has so far right, cut between two of its cells."""
    parts = [m.start() for m in _PARTS.finditer(raw, 0, _LONGEST)] if len(raw) > _LONGEST else []
    return raw[: parts[-1]] if parts else raw[:_LONGEST]


def _indent(text: str, at: int) -> int:
    """How many blanks the line that starts at a place begins with."""
    return len(text[at : at + 80]) - len(text[at : at + 80].lstrip())


_LABEL_MOST = 80  # characters of a line of a label


def _line(lines: list[str], at: int) -> str:
    return lines[at] if at < len(lines) else ""


def _goes_on(line: str) -> bool:
    """Whether a line goes on with the label of the row before it."""
    return line.strip()[:1].islower()


def _bare(line: str) -> str:
    """A line that can be part of a label, stripped: short, without a figure or a full stop; else an empty string."""
    bare = ordinary(line).strip()
    return bare if bare and len(bare) <= _LABEL_MOST and not bare.endswith((".", ":", ";")) and not _PARTS.search(bare) else ""


def _in_label(lines: list[str], at: int, width: int) -> bool:
    """Whether a line of one cell in a table is a piece of a label, or names the rows that follow."""
    if not _bare(lines[at]) or at + 1 >= len(lines):
        return False
    below = unpaired(_split(ordinary_but(lines[at + 1][:_LONGEST], "\t")))
    return (len(below) >= max(width, 2) and any(value_of(c) for c in below[1:])) or _tail(lines, at, width)


def _tail(lines: list[str], at: int, width: int) -> bool:
    """Whether a line is the end of the label of the row before it: "Care leavers in suitable  84%" and beneath it "accommodation"."""
    bare = _bare(lines[at])
    if not bare or not bare[:1].islower():
        return False
    above = unpaired(_split(ordinary_but(lines[at - 1][:_LONGEST], "\t"))) if at else []
    return len(above) >= max(width, 2) and any(value_of(c) for c in above[1:])


def _under(above: str, line: str, row: list[str], below: str) -> list[str]:
    """The cells of a header row with those of the header line above them: "Actual", and beneath it "Dec 2015"."""
    if "|" in line or "|" in above or "\t" in line + above or any(value_of(c) for c in unpaired(row)):
        return row
    upper, lower = ([(m.start(), m.end(), m.group()) for m in _CELL.finditer(text.rstrip())] for text in (above, line))
    if len(upper) > 1 and all(len(t) <= _UPPER and not value_of(t) for _, _, t in upper[1:]):
        base, other = (upper, lower) if len(upper) > len(lower) else (lower, upper)
        row = [_joined(cell, [o for o in other if o[0] < cell[1] + 2 and o[1] > cell[0] - 2], base is upper) for cell in base]
    figures = unpaired(_split(ordinary_but(below[:_LONGEST], "\t")))
    unnamed = len(figures) == len(row) + 1 and not any("(" in c for c in row)
    return ["", *row] if unnamed and all(value_of(c) for c in figures[1:]) else row


def _joined(cell: tuple[int, int, str], others: list[tuple[int, int, str]], above: bool) -> str:
    """The words of a header cell and of those over or under it, from the top."""
    words = [t for _, _, t in others]
    return " ".join([cell[2], *words] if above else [*words, cell[2]])


_CELL = re.compile(r"\S+(?: \S+)*")
_UPPER = 25  # characters of a cell of the upper line of a header
_PAIRED = re.compile(r"\d%?\s?\([<>~]?\d[\d,.]*\s?%?\)\s*$")
_LISTED = re.compile(r"^\W*(?P<label>[A-Z][^:|\t]{3,80}?)(?:\s?:|\s[-\u2013]|\s*\.{3,}|\s{2,}|\t|\s?\|)\s*(?P<pair>\S[^:|]*?)[;,.|\s]*$")
_BRACKETED = re.compile(r"(?:,|;|\(|\bwith|\band)\s?(?P<other>[^,;()]{3,80}?)\s(?:(?:is|are|was|were|being|shown|given|set out|appear\w*)\s){0,2}(?:with)?in (?:brackets|parenthes[ie]s)\b")


def _in_brackets(reading: Reading, raw: str, start: int) -> Iterator[Cell]:
    """The two figures of a line of a list whose lead says what stands in brackets: "the figures for May, with those for April in brackets"."""
    match = _LISTED.match(ordinary_but(raw[:_LONGEST], "\t"))
    columns = _lead(reading, start) if match else []
    pair = PAIR.fullmatch(match["pair"].strip()) if match else None
    if match and columns and pair:
        row = [match["label"].strip(), pair["one"], pair["other"]]
        yield from row_cells(Span(*_bounds(start, ordinary_but(raw[:_LONGEST], "\t"))), row, columns, reading)


def _lead(reading: Reading, start: int) -> list[Column | None]:
    """What the sentence that leads to a list says of its figures and of those in brackets; nothing where it says nothing."""
    before = reading.text[max(0, start - 900) : start]
    if "brackets" not in before and "parenthes" not in before:
        return []
    lead = ordinary(re.split(r"(?<=[.?])\s", before[: before.rfind(":")].replace("\n", " "))[-1])
    match = _BRACKETED.search(" ".join(lead.split()))
    other = column_of(match["other"], reading) if match else None
    if match is None or other is None:
        return []
    dates = dates_of(match.string[: match.start()], reading.date)
    date = dates[-1].value if dates else ""
    earlier = not other.comparator and other.date and other.date < (date or "9")
    return [Column(date, "", ""), replace(other, comparator="previous") if earlier else other]


def _bounds(start: int, line: str) -> tuple[int, int]:
    bare = line.strip()
    left = start + line.index(bare)
    return left, left + len(bare)


def _split(line: str) -> list[str]:
    """The cells of a line; of one without bars or wide gaps, a single one."""
    if RULER.fullmatch(line) or not line.strip():
        return []
    if "|" in line:
        return [c.strip() for c in line.strip().strip("|").split("|")]
    return [c.strip() for c in (line.split("; ") if line.count("; ") > 1 else _WIDE.split(line.strip()))]


_CLOSE = re.compile(r"^(?P<label>.*[a-z)]) (?P<value>[<>~]?\d(?:[\d,.]*\d)?%?)$")


def _parted(row: list[str]) -> list[str]:
    """A row with too few cells, its longest label set apart from the figure that just one blank follows: "Homes within a year 89%"."""
    for at, cell in enumerate(row[:2]):
        if close := _CLOSE.match(cell):
            return [*row[:at], close["label"], close["value"], *row[at + 1 :]]
    return row
