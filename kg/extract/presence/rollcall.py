"""Attendance tables of which a page has kept the cells and lost the rows: a name, a role and a mark, each on its line.

    Councillor A Sample
    Chair
    Present

Where each row has its role above the name, that is read with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract.presence.columned import columned
from kg.extract.presence.flatcolumns import flat_columns
from kg.extract.presence.flatrolls import flat_rolls
from kg.extract.presence.grids import grids, in_grid
from kg.extract.presence.keyed import Row, key_of, keyed
from kg.extract.presence.marks import for_another
from kg.model import Span
from kg.names import find_names
from kg.people import read_list
from kg.persons import Person
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.text import ordinary

_MARK = re.compile(
    r"(?:(?P<substitute>(?:present|attended|in attendance)?,?\s*(?:as\s+)?(?:a\s+)?substitute)|(?P<apologies>apolog(?:y|ies)\b.*|sent apologies|apologies received)"
    r"|(?P<absent>absent\b.*|not present|did not attend|no)|(?P<present>present|attended|in attendance|yes|expected|virtual(?:ly)?|remote(?:ly)?"
    r"|present[, (-]+(?:virtual|remote|online|as expected|in person).*))$",
    re.IGNORECASE,
)
_ATTENDS = re.compile(r"in attendance\b", re.IGNORECASE)
_CHAIR = re.compile(r"(?P<vice>(?:vice|deputy)[- ]?)?(?:chair(?:man|woman|person)?|conven[eo]r)\b", re.IGNORECASE)
_MEMBER = re.compile(
    r"(?:(?:committee|panel|board|scrutiny|council|elected|ordinary|voting|substantive)\s)?(?:member|councillor)$",
    re.IGNORECASE,
)
_COOPTED = re.compile(r"(?:added|co-?opt(?:ed|ees?)|church|diocesan|parent governor|faith|teacher)\b", re.IGNORECASE)
_STANDS_IN = re.compile(r"(?:replacement|substitute|deputy|reserve)\b", re.IGNORECASE)
_OFFICER = re.compile(r"(?:(?:council|lead|supporting|other|partner)\s)?(?:officers?|staff)(?: in attendance)?$|partners?$", re.IGNORECASE)
_GUEST = re.compile(r"(?:guest|invitee|witness|observer|visitor|non-?member)s?$|cabinet|executive (?:councillor|member)|portfolio|lead member", re.IGNORECASE)
_ROLE = re.compile("|".join(rf"(?:{role.pattern})" for role in (_CHAIR, _MEMBER, _COOPTED, _OFFICER, _GUEST)), re.IGNORECASE)
_NO_VOTE = re.compile(r"\bnon-?\s?voting\b", re.IGNORECASE)  # "Non-voting Member", below the co-opted members who vote
_LETTER = re.compile(r"(?P<letter>[A-Z]{1,2})(?:\s*\([^()]{1,40}\))?$")
_OWN = re.compile(r"\b(?:members?|membership)\b", re.IGNORECASE)
_FULL_LINE, _FULL_CELL = re.compile(r"[^\n]*\S[^\n]*"), re.compile(r"[^|]*[^|\s][^|]*")
_TABBED_CELL = re.compile(r"[^\t]*[^\t\s][^\t]*")
_LEAST = 3  # rows that make a table
_LONGEST = 90  # characters of a cell


def rollcall(reading: Reading) -> tuple[Row, ...]:
    """The rows of such tables in the head and after the last item, where at least three stand together, and of lists with a key; read once."""
    return reading.once("rollcall", _all_rows)


def _all_rows(reading: Reading) -> tuple[Row, ...]:
    regions = (reading.header, reading.tail)
    with_heads = [*grids(reading), *flat_rolls(reading), *flat_columns(reading)]
    with_heads += [row for region in (*regions, *_of_attendance(reading)) for row in columned(reading, region) if not _overlaps(row, with_heads)]
    tables = [row for region in regions for row in _table(reading, region) if not _overlaps(row, with_heads)]
    taken = {row.span.start for row in tables}
    with_key = [r for region in regions for r in keyed(reading, region) if r.span.start not in taken and not _overlaps(r, with_heads)]
    return tuple(sorted([*with_heads, *tables, *with_key], key=lambda r: r.span.start))


_ATTENDED = re.compile(r"\b(?:attend|present\b|apolog|welcome|introductions)", re.IGNORECASE)


def _of_attendance(reading: Reading) -> list[Span]:
    """The items whose title says that who came is told in them."""
    return [Span(s.heading.end, s.span.end) for s in reading.sections if _ATTENDED.search(s.title)]


def _overlaps(row: Row, others: list[Row]) -> bool:
    return any(row.span.start < other.span.end and other.span.start < row.span.end for other in others)


def in_rollcall(reading: Reading, span: Span) -> bool:
    """Whether a span shares a character with a row of such a table."""
    rows = rollcall(reading)
    before = bisect_left(rows, span.end, key=lambda row: row.span.start) - 1
    return (before >= 0 and span.start < rows[before].span.end) or in_grid(reading, span)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, with its place in its region, its ordinary form, and what it says on one line."""

    start: int
    end: int
    plain: str
    said: str


def _cells(text: str, cell: re.Pattern[str]) -> list[Cell]:
    found = ((m.span(), ordinary(m.group()).strip()) for m in cell.finditer(text))
    return [Cell(*span, plain, " ".join(plain.split())) for span, plain in found]


def _table(reading: Reading, region: Span) -> list[Row]:
    cells = _cells(reading.text[region.start : region.end], _FULL_LINE)
    key: dict[str, str] = {}
    label = ""  # the capacity of those under the label above
    rows: list[Row] = []
    places: list[tuple[int, int]] = []  # of each row, its first cell and the one behind its last
    at = taken = 0
    while at < len(cells):
        plain = cells[at].plain
        key = key or (key_of(plain) if "P" in plain else {})
        row = _barred(reading, region, cells[at], key)
        size = 1
        if row is None:
            sizes = (2, 3, 4, 5) if key else (2, 3, 4)
            size, row = next(((n, r) for n in sizes if (r := _row(reading, region, cells[at : at + n], key))), (1, None))
            if row is not None and not key and _labelled(cells, at, size, taken):
                size, row = 1, None
        if row is not None:
            rows.append(replace(row, capacity=label) if label and key else row)
            taken = at + size
            places.append((at, taken))
        elif key and len(plain) < _LONGEST and not (label == "co-opted" and _NO_VOTE.search(plain)) and (found := find_label(plain)):
            label = "own-member" if found[0].capacity == "member" and _OWN.search(plain) else ("" if found[0].capacity == "member" else found[0].capacity)
        at += size
    rows = _roles_above(reading, region, cells, places) or rows
    return rows if len(rows) >= _LEAST else []


def _roles_above(reading: Reading, region: Span, cells: list[Cell], places: list[tuple[int, int]]) -> list[Row]:
    """The rows of a table that has the role of each person on the line above the name; none where it is not so of every row."""
    apart = [first - before for (_, before), (first, _) in pairwise(places)]
    if len(places) < _LEAST or places[0][0] == 0 or set(apart) != {1} or not all(_ROLE.match(cells[first - 1].said) for first, _ in places):
        return []
    found = []
    for first, behind in places:
        role, name, *rest = cells[first - 1 : behind]
        if row := _row(reading, region, [name, role, *rest], {}):
            found.append(replace(row, span=Span(region.start + role.start, row.span.end)))
    return found


def _labelled(cells: list[Cell], at: int, size: int, taken: int) -> bool:
    """Whether the mark below a name is the label of the list that follows: it ends with a colon, or the name is the last of a list of names."""
    above = cells[at - 1].said if at and at > taken else ""
    names = find_names(above) if above and len(above) < _LONGEST else []
    return cells[at + size - 1].said.endswith(":") or (bool(names) and names[0].start <= _NEAR)


_NEAR = 3  # characters before a name, as of a bullet


def _barred(reading: Reading, region: Span, line: Cell, key: Mapping[str, str]) -> Row | None:
    """The row that one line holds, its cells parted by bars or tabs: "Cllr A Sample | Vice-Chair | Apologies"."""
    raw = reading.text[region.start + line.start : region.start + line.end]
    if "|" not in raw and "\t" not in raw:
        return None
    cells = [replace(c, start=line.start + c.start, end=line.start + c.end) for c in _cells(raw, _FULL_CELL if "|" in raw else _TABBED_CELL)]
    return _row(reading, region, cells, key) if 2 <= len(cells) <= 4 else None


def _status(cell: str, key: Mapping[str, str]) -> str:
    """What a cell says of who came: in words, or by a letter of the list's key, perhaps with a note: "P (item 6)"."""
    if mark := _MARK.match(cell):
        return str(mark.lastgroup)
    letter = _LETTER.match(cell)
    return key.get(letter["letter"], "") if letter else ""


def _row(reading: Reading, region: Span, cells: list[Cell], key: Mapping[str, str]) -> Row | None:
    """The row of these cells, of which the first names a person and only the last is a mark."""
    status = _status(cells[-1].said, key) if len(cells) > 1 else ""
    if not status:
        return None
    texts = [cell.said for cell in cells]
    names = find_names(texts[0]) if len(texts[0]) <= _LONGEST else []
    if len(names) != 1 or names[0].start > 3 or any(_status(t, key) or len(t) > _LONGEST for t in texts[:-1]):
        return None
    beside = texts[0][names[0].end :]
    if beside.strip(" ()-*") and not beside.lstrip().startswith(("(", ",", "-")):
        return None
    if any(find_names(t) and not _STANDS_IN.match(t) for t in texts[1:-1]):
        return None
    said = [t for t in texts[1:-1] if t != "-"]
    more = said[1:] if len(said) > 1 and not key and _ROLE.fullmatch(said[0]) else []  # "Co-optee", "Parent Governor"
    person, capacity = _described(texts[0], (", " if key else " ").join(said[: len(said) - len(more)]), " ".join(more))
    if person is None or person.private:
        return None
    if capacity == "member-list" and _ATTENDS.match(texts[-1]) and person.organisation and not (person.elected or person.coopted):
        capacity = "invitee"  # "Mr A Sample | Foster Carer Association | In attendance"
    if status == "substitute" or for_another(texts[-1]):
        person = replace(person, substitute=True)
    if person.substitute and status == "present":
        status = "substitute"
    start, end = region.start + cells[0].start, region.start + cells[-1].end
    raw = reading.text[start:end]
    return Row(person, status, capacity, Span(start + len(raw) - len(raw.lstrip()), end - len(raw) + len(raw.rstrip())))


def _described(name: str, role: str, more: str) -> tuple[Person | None, str]:
    """The person of a row as the role, and what is said besides, describe them, and as what they were there."""
    chair, stands_in = _CHAIR.match(role), _STANDS_IN.match(role)
    plain = not role or chair or stands_in or _MEMBER.fullmatch(role) or _COOPTED.match(role) or _OFFICER.match(role)
    found = read_list(text := ", ".join((name, *([] if plain else [role]), *([more] if more else []))), 0, len(text))
    if not found:
        return None, ""
    person = found[0]
    if chair and not re.search(r"\bof\b", role):
        person = replace(person, chair="vice-chair" if chair["vice"] else "chair")
    if stands_in:
        person = replace(person, substitute=True)
    if _COOPTED.match(role):
        return replace(person, coopted=True), "co-opted"
    if _OFFICER.match(role):
        return person, "officer"
    member = plain or not (person.post or _GUEST.search(role))
    return person, "member-list" if member else "invitee"

