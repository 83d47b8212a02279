"""Lists of a year's attendance: beside each member a mark for each meeting, under the meetings' dates; the rows may have run together.

    Name Agency 18.1.13 8.3.13 10.5.13
    A Sample Kirby Council Y A Y
    B Specimen Kirby Police Y D A
    Key: Y = Attended, A = Apology, D = Deputy attended
"""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.extract.presence.flatcells import flat_name, person_beside
from kg.extract.presence.keyed import Row, key_of
from kg.model import Span
from kg.persons import Person
from kg.reading import Reading
from kg.text import ordinary

_MONTH = rf"(?:{MONTH_NAMES}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_DATE = rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|(?:\d{{1,2}}(?:st|nd|rd|th)?[ -])?{_MONTH}(?:[ -]'?\d{{2,4}})?)"
_APART = r"[\s|]+"
_HEADS = re.compile(rf"\b(?:Names?|Members?|Agency|Agencies|Organi[sz]ation|Representing|Role|Title|Attendance|Councillors?)[\s|]+(?P<dates>{_DATE}(?:{_APART}{_DATE}){{1,11}})(?=[\s|])")
_OF_PERSONS = re.compile(r"\b(?:Names?|Members?|Attendees?|Representatives?|Councillors?)\b")  # the heads of a list of agencies have none
_HEAD = 60  # characters before the dates
_MARK = r"(?:Yes|No|[YNPADSX]|Ap|Apols?|Dep|Sub|[xy]|\u2713|\u2714|\u221a|\u2717|\u2718|-|\u2013|\u2014|/|n/a|N/A)"
_SKIP = re.compile(r"(?:[\s|]|\d{1,3}\s)*")  # the number of a page between two rows
_SAID_MARK = re.compile(r"(?<=\s)(?:[YN]|-|\u2013)(?=[\s|])")  # of a row with empty cells
_MEANS = {"Y": "present", "y": "present", "Yes": "present", "P": "present", "\u2713": "present", "\u2714": "present", "\u221a": "present", "N": "absent", "No": "absent",
    "A": "apologies", "Ap": "apologies", "Apol": "apologies", "Apols": "apologies", "D": "substitute", "Dep": "substitute", "S": "substitute", "Sub": "substitute"}  # fmt: skip
_LEAST = 3  # rows
_DAY = re.compile(r"(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-]\d{2,4}|(?:(?P<nth>\d{1,2})\D{1,3})?(?P<name>[A-Z][a-z]{2})")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_COLUMNS = re.compile(r"\s*\|\s*|\s*\n\s*|\s{2,}")


def grids(reading: Reading) -> list[Row]:
    """The rows of such lists, with what the column of this meeting says, that of its date; a page without a date tells nobody's."""
    return [row for _, rows in reading.once("grids", _grids) for row in rows]


def in_grid(reading: Reading, span: Span) -> bool:
    """Whether a span shares a character with such a list or its heads."""
    return any(span.start < grid.end and grid.start < span.end for grid, _ in reading.once("grids", _grids))


def _grids(reading: Reading) -> list[tuple[Span, list[Row]]]:
    heads = [h for h in _HEADS.finditer(reading.text) if _OF_PERSONS.search(reading.text, max(0, h.start() - _HEAD), h.start("dates"))]
    found = [(head.start(), rows) for head in heads if (rows := _rows(reading, head))]
    return [(Span(start, rows[-1].span.end), rows) for start, rows in found]


def _rows(reading: Reading, head: re.Match[str]) -> list[Row]:
    dates = re.findall(_DATE, head["dates"])
    column = _column(dates, reading.date)
    entry = re.compile(rf"(?P<said>[A-Z].{{2,160}}?){_APART}(?P<marks>{_MARK}(?:{_APART}{_MARK}){{{len(dates) - 1}}})(?=[\s|]|$)", re.DOTALL)
    found: list[tuple[int, int, str, list[str]]] = []
    at = head.end()
    while (skip := _SKIP.match(reading.text, at)) and (row := entry.match(reading.text, skip.end())):
        found.append((row.start(), row.end(), row["said"], re.split(_APART, row["marks"])))
        at = row.end()
    if len(found) < _LEAST or column < 0:
        return []
    key = _key(reading.text[max(0, head.start() - 300) : at + 300])
    rows = []
    for start, end, said, marks in found:
        status = (key or _MEANS).get(marks[column], "")
        person = None if _SAID_MARK.search(said) else _person(said)
        if person and status:  # a member whose deputy came did not
            rows.append(Row(person, "apologies" if status == "substitute" else status, "member-list", Span(start, end)))
    return rows


def _key(around: str) -> dict[str, str]:
    """What the marks mean, by the line near the list that says so."""
    return next((k for line in ordinary(around).split("\n") for piece in re.findall(r"\b[Kk][Ee][Yy]\b.{5,150}", line) or [line] if (k := key_of(piece))), {})


def _person(said: str) -> Person | None:
    cells = [c for c in _COLUMNS.split(ordinary(said).strip()) if c]
    if len(cells) > 1:
        return person_beside(cells[0], ", ".join(["", *cells[1:]]))
    told = flat_name(cells[0]) if cells else None
    return person_beside(*told) if told else None


def _column(dates: list[str], met: str) -> int:
    """The place of a meeting's day, or month, among the heads; -1 where none fits, or the page has no date."""
    if not met:
        return -1
    _, month, day = [int(p) for p in [*met.split("-"), "0", "0"][:3]]
    for i, said in reversed(list(enumerate(dates))):
        told = _DAY.search(said)
        if told and (told["day"] and (int(told["day"]), int(told["month"])) == (day, month)):
            return i
        if told and told["name"] and _MONTHS.index(told["name"]) + 1 == month and int(told["nth"] or day) == day:
            return i
    return -1
