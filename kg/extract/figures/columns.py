"""What the head of a table says of its columns, and what a row then tells: the measure stands in the label, in the head, or in both.

A head may be a period, a comparator ("Target"), a council, a team, or a measure ("Vacant posts"); under a head that is a measure the
label tells whom the figure is for, of which time, or what it is compared with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.extract.figures.figures import dates_of
from kg.extract.figures.labelled import day_of_label, head_spelt_out, people
from kg.extract.figures.places import nation_in, region_in
from kg.extract.figures.sametime import told_again
from kg.extract.figures.spells import quarter_told
from kg.extract.figures.subject import Subject
from kg.extract.figures.subjects import named
from kg.gazetteer import by_name
from kg.model import Span
from kg.numbers import Figure, find_figures
from kg.reading import Reading

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
_ACTUAL = re.compile(
    r"\b(?:actuals?|current|outturn|latest|figures?|value|number|result|performance|this (?:year|quarter|month)|now|%)\b|%",
    re.I,
)
_SHARED = re.compile(r"%|\b(?:per\s?cent|percentage|proportion|share|rate)\b", re.I)
_PERCENT = re.compile(r"%|\bper\s?cent\b", re.I)
_RATE = re.compile(r"\bper 10,?000\b|\brate\b", re.I)
_HEAD = 60  # characters of a header cell
_PARAGRAPH = re.compile(r"\(?[\divxa-z]{1,3}(?:\.\d{1,3}){0,3}[.)]?")
_FIGURE_ALONE = re.compile(r"[<>~]?\s?\d[\d,.]*(?:\s?(?:%|per\s?cent|weeks|days))?\s?", re.I)
# "264 (281)": two figures of one row
PAIR = re.compile(r"(?P<one>[<>~]?\d[\d,.]*\s?%?)\s?\((?P<other>[<>~]?\d[\d,.]*\s?%?)\)")
_PAIRED_HEAD = re.compile(r"(?P<one>[^()]{2,30}?)\s?\((?P<other>[^()]{2,30})\)")

@dataclass(frozen=True, slots=True)
class Column:
    """What a header cell says of its column: the period, what its figures are compared with, whose and what they are."""

    date: str
    comparator: str
    place: str
    gss: tuple[str, ...] | None = None  # None: the home's
    unit: str = ""
    head: str = ""  # the words that name a measure
    about: tuple[str, ...] = ()  # the head of the labels, the title of the item


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a table with its measure, the row it stands in, and what its column says."""

    span: Span
    subject: Subject
    figure: Figure
    unit: str
    column: Column
    population: str
    by_row: bool = False  # whether its label tells its time


def unpaired(row: list[str]) -> list[str]:
    """The cells of a row, "264 (281)" as two."""
    pairs = [(cell, PAIR.fullmatch(cell)) for cell in row]
    return [part for cell, pair in pairs for part in (pair.groups() if pair else (cell,))]


def header_of(row: list[str], reading: Reading, below: list[str], title: str = "", day: str = "") -> list[Column | None]:
    """The columns of a header row, None for those that say nothing; empty where the row is no header.

    `below` is the row under it: a head names a measure only over a figure; `day` is for what a note gives the figures.
    """
    if _PARAGRAPH.fullmatch(row[0]) or any(len(c) > _HEAD for c in row) or any(value_of(c) for c in unpaired(row[1:])):
        return []  # prose with two blanks after a full stop or a number
    heads = [part for cell in row[1:] for part in _parts(cell, reading)]
    filled = [value_of(c) for c in unpaired(below)[1:]] if len(unpaired(below)) == len(heads) + 1 else [None] * len(heads)
    columns = [column_of(head, reading) for head in heads]
    columns = [_of_measure(figure, at, heads, row[0], reading) if (figure := filled[at]) else c for at, c in enumerate(columns)]
    for at, c in enumerate(columns[1:], 1):
        if c is not None and c.comparator and not c.head and (last := columns[at - 1]) is not None:
            columns[at] = replace(c, head=last.head, unit=c.unit or last.unit)  # "Wait (weeks) | Target"
    if not any(columns) and any(filled):
        columns = [_of_people(head) for head in heads]
    if not any(columns):
        return []
    named_by = [d for text in (row[0], title) if (d := dates_of(head_spelt_out(text, reading.date), reading.date))]
    corner_date = day or (named_by[0][-1].value if named_by else "")
    about = tuple(t for t in (row[0], title) if t)
    before = ""
    for at, c in enumerate(columns):
        if c is not None:
            before = c.date or corner_date or (before if c.head else "")
            columns[at] = replace(c, date=before, about=about)
    own = [c.date for c in columns if c and c.date and not c.comparator]
    latest = max(own, default="")
    return [
        replace(c, comparator="previous", place="") if c and not c.comparator and c.date and c.date < latest
        else replace(c, date=latest) if c and c.comparator in _BESIDE and not c.date else c
        for c in columns
    ]  # a target or an average stands in one row with the latest figure, and shares its period


def _of_measure(figure: Figure, at: int, heads: list[str], corner: str, reading: Reading) -> Column | None:
    """The column with the words by which its head names a measure: alone, or after those of the head before it ("Posts | Of which vacant")."""
    head = heads[at]
    column = column_of(_PLAN.sub("", head), reading)
    units = _units(head, figure, column)
    if any(_subjects(head, unit) for unit in units):
        return replace(column or Column("", "", ""), head=head)
    lead = heads[at - 1] if at else corner
    if any(_subjects(head, unit, lead) for unit in units):
        return replace(column or Column("", "", ""), head=f"{lead}: {head}")
    return column


_PLAN = re.compile(r"\bplans?\b|\bstandard\b", re.I)  # in a head that is a measure, no target
_OF_PEOPLE = re.compile(r"\b(?:teams?|localit(?:y|ies)|area|hub|service|district|quadrant|north|south|east|west|central|unit)\b", re.I)


def _of_people(head: str) -> Column | None:
    """A column of the figures of a team or part of the area."""
    return Column("", "", head) if _OF_PEOPLE.search(head) else None


def _subjects(text: str, unit: str, lead: str = "") -> list[Subject]:
    """The measures that a text names; after the words of another one, those that it names with their help."""
    if not lead:
        return [s for s, _ in named(text, unit)]
    at = len(lead) + 2
    return [s for s, m in named(f"{lead}: {text}", unit) if m.start() >= at or (s.also and s.needs.search(text))]


def _parts(cell: str, reading: Reading) -> tuple[str, ...]:
    """A head of two columns in one, "June 2022 (June 2021)", as two."""
    pair = _PAIRED_HEAD.fullmatch(cell)
    return pair.groups() if pair and all(column_of(p, reading) for p in pair.groups()) else (cell,)


def column_of(cell: str, reading: Reading) -> Column | None:
    """What the words of a head or label tell; None where they are neither a time nor a comparison nor the council's own."""
    dates = dates_of(head_spelt_out(cell, reading.date), reading.date)
    date = dates[-1].value if dates else quarter_told(reading, cell, "")
    unit = "percent" if _PERCENT.search(cell) else ""
    for comparator, pattern in _KINDS:
        if pattern.search(cell):
            place = nation_in(cell) if comparator == "national" else region_in(cell) if comparator == "regional" else ""
            if not place and not dates and (comparator == "other authority" or (comparator == "national" and _NATION_SHORT.fullmatch(cell.strip()))):
                place = cell.strip()  # as it is written: "Stat Nbr"
            return Column(date, comparator, place, unit=unit)
    home, other = reading.home, by_name(cell, reading.date)
    if other is not None and other.gss and len(reading.gss) > 1 and other.gss in reading.gss:
        return Column(date, "", "", (other.gss,), unit)  # of a joint meeting the one council
    if date or (_ACTUAL.search(cell) and len(cell) < 40) or (home is not None and cell and cell in home.official_name):
        return Column(date, "", "", unit=unit)
    return Column("", "other authority", "", (other.gss,)) if other is not None and other.gss and other.gss not in reading.gss else None


def value_of(cell: str) -> Figure | None:
    """The figure of a cell that holds a figure and nothing else."""
    found = find_figures(f"at {cell}") if _FIGURE_ALONE.fullmatch(cell) else []
    return found[0] if len(found) == 1 else None


_WHOLE = re.compile(r"(?:grand\s)?(?:totals?|all|overall|average|mean|whole\s\w+|service|council|authority|county|borough|city|\w+-wide|all\s\w+|combined)(?:\s(?:average|total|figure|rate))?", re.I)


def row_cells(span: Span, row: list[str], header: list[Column | None], reading: Reading) -> Iterator[Cell]:
    """The figures of a row of a table under its header."""
    row = unpaired(row) if len(row) < len(header) + 1 else row
    # "Ref | Indicator | June | Target": what stands before the first period is the label, in as many cells.
    lead = next((i for i, c in enumerate(header) if c is not None), 0)
    lead = lead if len(row) > lead + 1 and not any(value_of(c) for c in row[1 : lead + 1]) else 0
    label = " ".join(row[: lead + 1])
    if lead:
        header = header[lead:]
    values = row[-len(header) :] if len(row) > len(header) + lead + 1 else row[lead + 1 :]
    for cell, column in zip(values, header, strict=False):
        figure = value_of(cell)
        if column is not None and figure is not None and (told := _told(span, label, column, figure, reading)) is not None:
            yield told


def _told(span: Span, label: str, column: Column, figure: Figure, reading: Reading) -> Cell | None:
    """One figure of a row: of the measure that its label names, else that its head does, else both together."""
    units = _units(f"{label} {column.head}", figure, column)
    subject, unit = _first((_subjects(label, u), u) for u in units)
    if column.head and (subject is None or subject not in _subjects(column.head, unit)):
        lead, _, head = column.head.rpartition(": ")
        subject, unit = _first((_subjects(head, u, lead), u) for u in units)
        return None if subject is None else _by_label(Cell(span, subject, figure, unit, column, ""), label.strip(), reading)
    corner = column.about[0] if column.about else ""
    if (subject is None or _A_KIND.fullmatch(label.strip())) and corner and (of_all := _first((_subjects(corner, u), u) for u in units))[0] is not None and _SOME.fullmatch(label.strip()):
        return _by_label(Cell(span, of_all[0], figure, of_all[1], column, ""), label.strip(), reading)  # "Fostering households", and under it "In house", "Agency"
    for about in column.about:
        if subject is None:
            subject, unit = _first((_subjects(label, u, about), u) for u in units)
    if subject is None:
        return None
    date = day_of_label(label, column.date, column.comparator)
    if column.about and date == column.date:
        date = day_of_label(column.about[0], date, column.comparator)
    if date == column.date and column.comparator != "previous" and (len(date) == 10 or not date):
        date = (quarter_told(reading, label, "") if len(date) == 10 else "") or told_again(label, (date,) if date else ()) or date  # "Repeat plans, Q3" in a table "as at 31 December"
    return Cell(span, subject, figure, unit, replace(column, date=date), people(subject.measure, label))


_A_KIND = re.compile(r"(?:agency|in[- ]house|independent|mainstream|kinship|connected (?:persons?|carers?)|permanent|internal|external)", re.I)
_SOME = re.compile(rf"{_A_KIND.pattern}|[A-Z][\w'& -]{{2,40}}(?i:teams?|service|hub|locality|area|north|south|east|west|unit)", re.I)


def _first(found: Iterable[tuple[list[Subject], str]]) -> tuple[Subject | None, str]:
    """The first measure of the first unit that has any."""
    return next(((subjects[0], unit) for subjects, unit in found if subjects), (None, ""))


_A_TEAM = re.compile(r"\b(?:teams?|localit(?:y|ies)|areas?|hubs?|services?|districts?|units?|offices?|children|pupils|schools)$", re.I)


def _by_label(cell: Cell, label: str, reading: Reading) -> Cell:
    """A figure under a head that is its measure, with what its label tells: a time, a comparison, another council, a team or group."""
    said = column_of(label, reading) if not _A_TEAM.search(label) else None
    other = by_name(label, reading.date)
    if said is not None and (said.date or said.comparator):
        date = said.date or cell.column.date
        return replace(cell, by_row=bool(said.date) and not said.comparator, column=replace(
            cell.column, date=date, comparator=cell.column.comparator or said.comparator, place=said.place, gss=said.gss))
    if other is not None and other.gss and other.gss not in reading.gss:
        return replace(cell, column=replace(cell.column, comparator="other authority", gss=(other.gss,)))
    if said is not None and said.gss and not said.comparator:
        return replace(cell, column=replace(cell.column, gss=said.gss))
    whole = said is not None or _WHOLE.fullmatch(label) or (other is not None and other.gss in reading.gss)
    return replace(cell, population="" if whole else label)


def of_latest(cells: Iterable[Cell]) -> list[Cell]:
    """The figures of tables, of those whose rows are years or months the earlier ones as such."""
    told = list(cells)
    latest: dict[tuple[str, ...], str] = {}
    for cell in told:
        if cell.by_row:
            key = (*cell.column.about, cell.column.head, cell.subject.measure)
            latest[key] = max(latest.get(key, ""), cell.column.date)
    return [
        replace(c, column=replace(c.column, comparator="previous"))
        if c.by_row and not c.column.comparator and c.column.date < latest[(*c.column.about, c.column.head, c.subject.measure)] else c
        for c in told
    ]


def _units(label: str, figure: Figure, column: Column | None) -> tuple[str, ...]:
    """The units that a figure can have, likeliest first: its own, or what its row says."""
    if figure.unit:
        return (figure.unit,)
    if column is not None and column.unit:
        return (column.unit,)
    if re.search(r"\b(?:weeks|days)\b", label) and not _SHARED.search(label):
        return ("weeks" if "weeks" in label else "days", "")
    if _RATE.search(label) and "10" in label:
        return ("rate per 10000",)
    if _PERCENT.search(label):
        return ("percent",)
    return ("percent", "") if _SHARED.search(label) else ("",)
