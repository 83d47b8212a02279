"""Tables of indicators: a header row of periods and comparators, and a row of figures for each indicator.

Cells are parted by bars, tabs or runs of spaces. A column whose header is neither a period nor a known comparator gives
nothing, nor does a row whose label names no measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.figures.figures import dates_of
from kg.extract.figures.subject import Subject
from kg.extract.figures.subjects import named
from kg.lines import RULER
from kg.model import Span
from kg.numbers import Figure, find_figures
from kg.reading import Reading
from kg.text import ordinary, ordinary_but

_WIDE = re.compile(r"\t|\s{2,}")
_PARTS = re.compile(r"\||\t|\s\s")
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("target", re.compile(r"\b(?:target|goal|aim|standard|plan|ambition|benchmark|threshold)\b", re.I)),
    ("national", re.compile(r"\b(?:national|england|wales|scotland|uk|eng\.?)\b", re.I)),
    ("other authority", re.compile(r"\b(?:stat(?:istical)?\.? ?neigh\w+|neighbours?|comparators?|similar|SNs?|family group)\b", re.I)),
    ("regional", re.compile(r"\b(?:region(?:al)?|london|(?:north|south) (?:east|west)|midlands|humber)\b", re.I)),
    ("previous", re.compile(r"\b(?:previous|prior|last (?:year|quarter|month)|year before)\b", re.I)),
    ("expected", re.compile(r"\b(?:forecast|projected|projection|expected)\b", re.I)),
)
_ACTUAL = re.compile(
    r"\b(?:actuals?|current|outturn|latest|figures?|value|number|result|performance|this (?:year|quarter|month)|now|%)\b|%",
    re.I,
)
_SHARED = re.compile(r"%|\b(?:per\s?cent|percentage|proportion|share|rate)\b", re.I)
_RATE = re.compile(r"\bper 10,?000\b|\brate\b", re.I)
_AGED = re.compile(r"^([A-Z][\w' -]{3,40}? aged \d+(?: to |-| and )\d+)")
_LONGEST = 400
_HEAD = 60  # characters of a header cell
_PARAGRAPH = re.compile(r"\(?[\divxa-z]{1,3}(?:\.\d{1,3}){0,3}[.)]?")


@dataclass(frozen=True, slots=True)
class Column:
    """What a header cell says of its column: the period, and what its figures are compared with."""

    date: str
    comparator: str
    place: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a table with its measure, the row it stands in, and what its column says."""

    span: Span
    subject: Subject
    figure: Figure
    unit: str
    column: Column
    population: str


_AS_AT = re.compile(r"\b(?:as (?:they|it) (?:stood|were|was) )?(?:as )?(?:at|on) (?:the end of )?$")


def _day_before(reading: Reading, at: int) -> str:
    """The one day at which the sentence before a table says that its figures stood; else an empty string."""
    before = reading.text[max(0, at - 250) : at].rstrip()
    told = ordinary(re.split(r"(?<=[.:])\s", before[:-1].replace("\n", " "))[-1]) if before.endswith((".", ":")) else ""
    dates = dates_of(told, reading.date) if told else []
    return dates[0].value if len(dates) == 1 and _AS_AT.search(told[: dates[0].start]) else ""


def cells(reading: Reading) -> Iterator[Cell]:
    """Every figure of the tables of indicators, in the order of the text."""
    header: list[Column | None] = []
    apart = False  # a blank line came before: rows of pages made of paragraphs stand so
    at = 0
    for raw in reading.text.split("\n"):
        start, at = at, at + len(raw) + 1
        if not header and not _PARTS.search(raw):  # no row of a table, and none open
            apart = apart or not raw.strip()
            continue
        line = ordinary_but(raw[:_LONGEST], "\t")
        if not line.strip():
            apart = True
            continue
        row = _split(line)
        if header and len(row) < len(header) + 1:
            row = _parted(row)
        if len(row) < 2:
            header = header if header and RULER.fullmatch(line) else []
            continue
        if found := _header(row, reading):
            day = _day_before(reading, start)
            header = [replace(c, date=day) if c and day and not c.date else c for c in found]
        elif header and apart and not any(_value(c) for c in row[1:]):
            header = []  # the head of another table
        elif header:
            yield from _row(Span(*_bounds(start, line)), row, header)
        apart = False


def _bounds(start: int, line: str) -> tuple[int, int]:
    bare = line.strip()
    left = start + line.index(bare)
    return left, left + len(bare)


def _split(line: str) -> list[str]:
    """The cells of a line; of one without bars or wide gaps, a single one."""
    if RULER.fullmatch(line) or not line.strip():
        return []
    if line.count("|") >= 2:
        return [c.strip() for c in line.strip().strip("|").split("|")]
    return [c.strip() for c in _WIDE.split(line.strip())]


_CLOSE = re.compile(r"^(?P<label>.*[a-z)]) (?P<value>[<>~]?\d[\d,.]*%?)$")


def _parted(row: list[str]) -> list[str]:
    """A row with too few cells, its longest label set apart from the figure that just one blank follows: "Homes within a year 89%"."""
    for at, cell in enumerate(row[:2]):
        if close := _CLOSE.match(cell):
            return [*row[:at], close["label"], close["value"], *row[at + 1 :]]
    return row


def _header(row: list[str], reading: Reading) -> list[Column | None]:
    """The columns of a header row, None for those that say nothing; empty where the row is no header."""
    if _PARAGRAPH.fullmatch(row[0]) or any(len(c) > _HEAD for c in row):
        return []  # prose with two blanks after a full stop or a number
    columns = [_column(c, reading) for c in row[1:]]
    known = [c for c in columns if c is not None]
    if not known or any(_value(c) for c in row[1:]):
        return []
    own = [c.date for c in known if c.date and not c.comparator]
    return [
        Column(c.date, "previous", "") if c and not c.comparator and c.date and c.date < max(own) else c for c in columns
    ]


def _column(cell: str, reading: Reading) -> Column | None:
    dates = dates_of(cell, reading.date)
    date = dates[-1].value if dates else ""
    for comparator, pattern in _KINDS:
        if pattern.search(cell):
            return Column(date, comparator, "")
    home = reading.home
    if date or (_ACTUAL.search(cell) and len(cell) < 40) or (home is not None and cell and cell in home.official_name):
        return Column(date, "", "")
    return None


def _value(cell: str) -> Figure | None:
    """The figure of a cell that holds a figure and nothing else."""
    found = find_figures(f"at {cell}") if re.fullmatch(r"[<>~]?\s?\d[\d,.]*\s?%?(?:\s?(?:weeks|days))?", cell) else []
    return found[0] if len(found) == 1 else None


def _row(span: Span, row: list[str], header: list[Column | None]) -> Iterator[Cell]:
    # "Ref | Indicator | June | Target": what stands before the first period is the label, in as many cells.
    lead = next((i for i, c in enumerate(header) if c is not None), 0)
    lead = lead if len(row) > lead + 1 and not any(_value(c) for c in row[1 : lead + 1]) else 0
    label = " ".join(row[: lead + 1])
    aged = _AGED.match(label)
    if lead:
        header = header[lead:]
    values = row[-len(header) :] if len(row) > len(header) + lead + 1 else row[lead + 1 :]
    for cell, column in zip(values, header, strict=False):
        figure = _value(cell)
        if column is None or figure is None:
            continue
        for unit in _units(label, figure):
            subject = next((s for s, _ in named(label, unit)), None)
            if subject is not None:
                yield Cell(span, subject, figure, unit, column, aged.group(1) if aged else "")
                break


def _units(label: str, figure: Figure) -> tuple[str, ...]:
    """The units that a figure can have, likeliest first: its own, or what its row says."""
    if figure.unit:
        return (figure.unit,)
    if re.search(r"\b(?:weeks|days)\b", label) and not _SHARED.search(label):
        return ("weeks" if "weeks" in label else "days", "")
    if _RATE.search(label) and "10" in label:
        return ("rate per 10000",)
    return ("percent", "") if _SHARED.search(label) else ("",)
