"""Tables of indicators: a header row of periods and comparators, and a row of figures for each indicator.

Cells are parted by bars, tabs, runs of spaces, or semicolons. A column whose header is neither a period nor a known comparator gives
nothing, nor does a row whose label names no measure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.figures.figures import dates_of
from kg.extract.figures.labelled import day_of_label, head_spelt_out, people
from kg.extract.figures.places import nation_in, region_in
from kg.extract.figures.spells import quarter_told
from kg.extract.figures.subject import Subject
from kg.extract.figures.subjects import named
from kg.lines import RULER
from kg.model import Span
from kg.numbers import Figure, find_figures
from kg.reading import Reading
from kg.text import ordinary, ordinary_but

_WIDE = re.compile(r"\t|\s{2,}")
_PARTS = re.compile(r"\||\t|\s\s|;\s[^;\n]{1,60};\s")
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("target", re.compile(r"\b(?:target|goal|aim|standard|plan|ambition|benchmark|threshold)\b", re.I)),
    ("national", re.compile(r"\b(?:national|england|wales|scotland|uk|eng\.?)\b", re.I)),
    ("other authority", re.compile(r"\b(?:stat(?:istical|s)?\.? ?(?:neigh\w*|nbrs?)|neighbours?|comparators?|similar|SNs?|family group)\b", re.I)),
    ("regional", re.compile(r"\b(?:region(?:al)?|london|(?:north|south) (?:east|west)|midlands|humber)\b", re.I)),
    ("previous", re.compile(r"\b(?:previous|prior|last (?:year|quarter|month)|year before)\b", re.I)),
    ("expected", re.compile(r"\b(?:forecast|projected|projection|expected)\b", re.I)),
)
_NATION_SHORT = re.compile(r"Eng\.?|UK")
_BESIDE = frozenset({"target", "national", "regional", "other authority"})
_RATE_OF_IT = re.compile(r"\W*(?:(?:as|the|a) )*rate\b(?:(?: of (?:the above|these|this|them))?(?: per 10,?000)?(?: \w+){0,4})?\W*", re.I)  # the rate of what the row before counts
_ACTUAL = re.compile(
    r"\b(?:actuals?|current|outturn|latest|figures?|value|number|result|performance|this (?:year|quarter|month)|now|%)\b|%",
    re.I,
)
_SHARED = re.compile(r"%|\b(?:per\s?cent|percentage|proportion|share|rate)\b", re.I)
_PERCENT = re.compile(r"%|\bper\s?cent\b", re.I)
_RATE = re.compile(r"\bper 10,?000\b|\brate\b", re.I)
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
        if found := header_of(_under(lines[index - 1] if index and not apart else "", line, row, _line(lines, index + 1)), reading):
            day = _day_before(reading, start)
            header = [replace(c, date=day) if c and day and not c.date else c for c in found]
        elif header and apart and not any(_value(c) for c in _unpaired(row[1:])):
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
            yield from row_cells(span, row, header)
        elif _PAIRED.search(raw):
            yield from _in_brackets(reading, raw, start)
        label = ""
        apart = False


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
    below = _unpaired(_split(ordinary_but(lines[at + 1][:_LONGEST], "\t")))
    return (len(below) >= max(width, 2) and any(_value(c) for c in below[1:])) or _tail(lines, at, width)


def _tail(lines: list[str], at: int, width: int) -> bool:
    """Whether a line is the end of the label of the row before it: "Care leavers in suitable  84%" and beneath it "accommodation"."""
    bare = _bare(lines[at])
    if not bare or not bare[:1].islower():
        return False
    above = _unpaired(_split(ordinary_but(lines[at - 1][:_LONGEST], "\t"))) if at else []
    return len(above) >= max(width, 2) and any(_value(c) for c in above[1:])


def _under(above: str, line: str, row: list[str], below: str) -> list[str]:
    """The cells of a header row with those of the header line above them: "Actual", and beneath it "Dec 2015"."""
    if "|" in line or "|" in above or "\t" in line + above or any(_value(c) for c in _unpaired(row)):
        return row
    upper, lower = ([(m.start(), m.end(), m.group()) for m in _CELL.finditer(text.rstrip())] for text in (above, line))
    if len(upper) > 1 and all(len(t) <= _UPPER and not _value(t) for _, _, t in upper[1:]):
        base, other = (upper, lower) if len(upper) > len(lower) else (lower, upper)
        row = [_joined(cell, [o for o in other if o[0] < cell[1] + 2 and o[1] > cell[0] - 2], base is upper) for cell in base]
    figures = _unpaired(_split(ordinary_but(below[:_LONGEST], "\t")))
    unnamed = len(figures) == len(row) + 1 and not any("(" in c for c in row)
    return ["", *row] if unnamed and all(_value(c) for c in figures[1:]) else row


def _joined(cell: tuple[int, int, str], others: list[tuple[int, int, str]], above: bool) -> str:
    """The words of a header cell and of those over or under it, from the top."""
    words = [t for _, _, t in others]
    return " ".join([cell[2], *words] if above else [*words, cell[2]])


_CELL = re.compile(r"\S+(?: \S+)*")
_UPPER = 25  # characters of a cell of the upper line of a header
# "264 (281)": two figures of one row
_PAIR = re.compile(r"(?P<one>[<>~]?\d[\d,.]*\s?%?)\s?\((?P<other>[<>~]?\d[\d,.]*\s?%?)\)")
_PAIRED = re.compile(r"\d%?\s?\([<>~]?\d[\d,.]*\s?%?\)\s*$")
_PAIRED_HEAD = re.compile(r"(?P<one>[^()]{2,30}?)\s?\((?P<other>[^()]{2,30})\)")
_LISTED = re.compile(r"^\W*(?P<label>[A-Z][^:|\t]{3,80}?)(?:\s?:|\s[-\u2013]|\s*\.{3,}|\s{2,}|\t|\s?\|)\s*(?P<pair>\S[^:|]*?)[;,.|\s]*$")
_BRACKETED = re.compile(r"(?:,|;|\(|\bwith|\band)\s?(?P<other>[^,;()]{3,80}?)\s(?:(?:is|are|was|were|being|shown|given|set out|appear\w*)\s){0,2}(?:with)?in (?:brackets|parenthes[ie]s)\b")


def _unpaired(row: list[str]) -> list[str]:
    """The cells of a row, "264 (281)" as two."""
    pairs = [(cell, _PAIR.fullmatch(cell)) for cell in row]
    return [part for cell, pair in pairs for part in (pair.groups() if pair else (cell,))]


def _in_brackets(reading: Reading, raw: str, start: int) -> Iterator[Cell]:
    """The two figures of a line of a list whose lead says what stands in brackets: "the figures for May, with those for April in brackets"."""
    match = _LISTED.match(ordinary_but(raw[:_LONGEST], "\t"))
    columns = _lead(reading, start) if match else []
    pair = _PAIR.fullmatch(match["pair"].strip()) if match else None
    if match and columns and pair:
        row = [match["label"].strip(), pair["one"], pair["other"]]
        yield from row_cells(Span(*_bounds(start, ordinary_but(raw[:_LONGEST], "\t"))), row, columns)


def _lead(reading: Reading, start: int) -> list[Column | None]:
    """What the sentence that leads to a list says of its figures and of those in brackets; nothing where it says nothing."""
    before = reading.text[max(0, start - 900) : start]
    if "brackets" not in before and "parenthes" not in before:
        return []
    lead = ordinary(re.split(r"(?<=[.?])\s", before[: before.rfind(":")].replace("\n", " "))[-1])
    match = _BRACKETED.search(" ".join(lead.split()))
    other = _column(match["other"], reading) if match else None
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
    if line.count("|") >= 2:
        return [c.strip() for c in line.strip().strip("|").split("|")]
    return [c.strip() for c in (line.split("; ") if line.count("; ") > 1 else _WIDE.split(line.strip()))]


_FIGURE_ALONE = re.compile(r"[<>~]?\s?\d[\d,.]*(?:\s?(?:%|per\s?cent|weeks|days))?\s?", re.I)
_CLOSE = re.compile(r"^(?P<label>.*[a-z)]) (?P<value>[<>~]?\d(?:[\d,.]*\d)?%?)$")


def _parted(row: list[str]) -> list[str]:
    """A row with too few cells, its longest label set apart from the figure that just one blank follows: "Homes within a year 89%"."""
    for at, cell in enumerate(row[:2]):
        if close := _CLOSE.match(cell):
            return [*row[:at], close["label"], close["value"], *row[at + 1 :]]
    return row


def header_of(row: list[str], reading: Reading) -> list[Column | None]:
    """The columns of a header row, None for those that say nothing; empty where the row is no header."""
    if _PARAGRAPH.fullmatch(row[0]) or any(len(c) > _HEAD for c in row):
        return []  # prose with two blanks after a full stop or a number
    columns = [_column(part, reading) for cell in row[1:] for part in _parts(cell, reading)]
    known = [c for c in columns if c is not None]
    if not known or any(_value(c) for c in _unpaired(row[1:])):
        return []
    own = [c.date for c in known if c.date and not c.comparator]
    latest = max(own, default="")
    return [
        replace(c, comparator="previous", place="") if c and not c.comparator and c.date and c.date < latest
        else replace(c, date=latest) if c and c.comparator in _BESIDE and not c.date else c
        for c in columns
    ]  # a target or an average stands in one row with the latest figure, and shares its period


def _parts(cell: str, reading: Reading) -> tuple[str, ...]:
    """A head of two columns in one, "June 2022 (June 2021)", as two."""
    pair = _PAIRED_HEAD.fullmatch(cell)
    return pair.groups() if pair and all(_column(p, reading) for p in pair.groups()) else (cell,)


def _column(cell: str, reading: Reading) -> Column | None:
    dates = dates_of(head_spelt_out(cell, reading.date), reading.date)
    date = dates[-1].value if dates else quarter_told(reading, cell, "")
    for comparator, pattern in _KINDS:
        if pattern.search(cell):
            place = nation_in(cell) if comparator == "national" else region_in(cell) if comparator == "regional" else ""
            if not place and not dates and (comparator == "other authority" or (comparator == "national" and _NATION_SHORT.fullmatch(cell.strip()))):
                place = cell.strip()  # as it is written: "Stat Nbr"
            return Column(date, comparator, place)
    home = reading.home
    if date or (_ACTUAL.search(cell) and len(cell) < 40) or (home is not None and cell and cell in home.official_name):
        return Column(date, "", "")
    return None


def _value(cell: str) -> Figure | None:
    """The figure of a cell that holds a figure and nothing else."""
    found = find_figures(f"at {cell}") if _FIGURE_ALONE.fullmatch(cell) else []
    return found[0] if len(found) == 1 else None


def row_cells(span: Span, row: list[str], header: list[Column | None]) -> Iterator[Cell]:
    row = _unpaired(row) if len(row) < len(header) + 1 else row
    # "Ref | Indicator | June | Target": what stands before the first period is the label, in as many cells.
    lead = next((i for i, c in enumerate(header) if c is not None), 0)
    lead = lead if len(row) > lead + 1 and not any(_value(c) for c in row[1 : lead + 1]) else 0
    label = " ".join(row[: lead + 1])
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
                yield Cell(span, subject, figure, unit, replace(column, date=day_of_label(label, column.date, column.comparator)), people(subject.measure, label))
                break


def _units(label: str, figure: Figure) -> tuple[str, ...]:
    """The units that a figure can have, likeliest first: its own, or what its row says."""
    if figure.unit:
        return (figure.unit,)
    if re.search(r"\b(?:weeks|days)\b", label) and not _SHARED.search(label):
        return ("weeks" if "weeks" in label else "days", "")
    if _RATE.search(label) and "10" in label:
        return ("rate per 10000",)
    if _PERCENT.search(label):
        return ("percent",)
    return ("percent", "") if _SHARED.search(label) else ("",)
