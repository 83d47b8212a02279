"""Attendance tables whose heads say what each column holds; their cells are parted by bars, tabs or blanks, and may go on below.

    Name            Title                      Organisation     Present/Apols
    A Sample        Director, Children and     Barset Council   Present
                    Families
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.besidenames import segments_of
from kg.extract.presence.keyed import Row, key_of
from kg.extract.presence.marks import marked
from kg.model import Span
from kg.names import find_names
from kg.people import read_list
from kg.persons import Person, initials, with_segments
from kg.reading import Reading
from kg.rules.presence.attendance import NOTE, PRESENT_MARK, SUBSTITUTE, find_label
from kg.rules.presence.posts import ORG_WORD, POST_HEAD
from kg.text import ordinary

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words, re.IGNORECASE))
    for kind, words in (
        ("name", r"(?:[\w&'-]+\s){0,4}?(?:names?|members?|attendees?|representatives?|persons?)(?:'?s?\snames?)?"
        r"|name of (?:member|attendee|representative)"),
        ("post", r"(?:job\s)?(?:titles?|roles?)|posts?|positions?|designations?|capacity"),
        ("body", r"(?:agency|agencies|organi[sz]ations?|company|employer|service|authority|local authority)(?:\srepresented)?"),
        ("both", r"represent(?:ing|ation|s)|(?:job\s)?(?:title|role|post|position|designation|agency|organi[sz]ation|representing)\s?(?:/|and|&|,)\s?(?:title|role|post"
        r"|position|designation|agency|organi[sz]ation|representing)"),
        ("status", r".*\b(?:present|attend(?:ance|ed|ing)?|apol(?:s|ogy|ogies)?|absent|status)\b.*|p\s?/\s?a"),
        ("other", r"initials?|abbr\w*|ward|(?:political )?(?:party|group)|division|e-?mail(?: address)?|sector|notes?|comments?"),
    )
)  # fmt: skip
_STATUSES = (("absen", "absent"), ("apol", "apologies"), ("present", "present"), ("attend", "present"))
_SAID = re.compile(
    r"(?:(?P<substitute>(?:present|attended|in attendance)?,?[\s(]*(?:as\s+)?(?:a\s+)?(?:substitute|deputy|sub)\b.*)|(?P<apologies>(?:sent |gave |with )?apol(?:s|ogy|ogies)?\b.*)"
    r"|(?P<absent>absent\b.*|not present|did not attend)|(?P<present>(?:present|attended|in attendance|virtual(?:ly)?|remote(?:ly)?|online|in person|teams)\b.*))$",
    re.IGNORECASE,
)
_CHAIRS = re.compile(r"(?P<vice>(?:vice|deputy|depute)[- ]?)?(?:chair(?:man|person|woman)?|conven[eo]r)", re.IGNORECASE)
_INDEPENDENT = re.compile(r"Independent (?:Board )?Chair(?:man|person|woman)?", re.IGNORECASE)
_OFFICE_LAST = re.compile(rf"\s*\((?P<office>{_CHAIRS.pattern})\)\s*$", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\((?P<note>[^()]*)\)\s*$")
_OBSERVES = re.compile(r"\bobserver\b|\bobserving\b", re.IGNORECASE)
_MINUTES = re.compile(r"(?:(?:for )?minutes?|notes?|minute[- ]?taking|taking (?:the )?(?:minutes|notes))", re.IGNORECASE)
_TAKES_THEM = re.compile(rf"{_MINUTES.pattern}|(?:minutes?|notes?)[- ]?taker|minutes? secretary", re.IGNORECASE)
_FOR_A_TIME = re.compile(r"\s*\((?:for\s)?(?:agenda\s)?(?:items?|part|until|from)\b[^()]*\)\s*$", re.IGNORECASE)
_NOBODY = re.compile(r"[-\u2013\u2014.\s]*|n/?a|none|independent|tbc|vacan(?:t|cy)", re.IGNORECASE)
_RUN, _RULE = re.compile(r"\S+(?:\s\S+)*"), re.compile(r"[\s|:=_+\u2013-]+")
_MEMBER = re.compile(r"(?:(?:committee|panel|board|elected|ordinary|voting)\s)?(?:member|councillor)", re.IGNORECASE)
_PARTS = ("|", "\t", " / ")  # what may part cells
_LEAST = 3  # rows that make a table
_NEAR = 3  # characters before a name in its cell
_KEY_ABOVE = 6  # lines above the heads in which a key of the marks may stand
_LONGEST_LABEL = 60  # characters
_AGENCY_LAST = re.compile(r"(?P<post>[^-\u2013]+?) [-\u2013] (?P<agency>[A-Z][^-\u2013]+)")
_LETTERS_LAST = re.compile(r"(?<=[a-z]) \([A-Z]{2,8}\)$")
_FEW = 2  # heads that make a row of them


@dataclass(slots=True)
class _Line:
    """A row of the page, or more of one: its place, and what each column holds."""

    start: int
    end: int
    cells: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Head:
    """The heads of a table: what parts its cells, where each column begins or its place in the row, and what it holds."""

    parts: str
    columns: tuple[int, ...]
    kinds: tuple[str, ...]
    said: tuple[str, ...]

    def of(self, kind: str) -> list[int]:
        return [i for i, k in enumerate(self.kinds) if k == kind]


def columned(reading: Reading, region: Span) -> list[Row]:
    """The rows of the tables of a region that have such heads, where a table has three or more persons."""
    lines = list(_lines(reading.text, region))
    found: list[Row] = []
    at = 0
    while at < len(lines):
        start, end, _ = lines[at]
        head = _head_of(reading.text[start:end])
        at += 1
        if head is None:
            continue
        above = reading.text[lines[at - 2][0] : lines[at - 2][1]].strip() if at > 1 else ""
        key = next((k for start, end, _ in lines[max(0, at - _KEY_ABOVE) : at] if (k := key_of(ordinary(reading.text[start:end])))), {})
        rows, at = _table(reading, head, lines, at, _under(above), key)
        found += rows if len(rows) >= _LEAST else []
    return found


def _lines(text: str, region: Span) -> Iterator[tuple[int, int, int]]:
    """The lines of a region that hold anything, each with the number of blank ones above it."""
    blanks, start = 0, region.start
    for line in text[region.start : region.end].split("\n"):
        if line.strip():
            yield start, start + len(line), blanks
            blanks = 0
        else:
            blanks += 1
        start += len(line) + 1


def _kind_of(said: str) -> str:
    return next((kind for kind, words in _KINDS if words.fullmatch(said)), "")


def _head_of(raw: str) -> _Head | None:
    """The heads of a table, where a line is nothing else and names persons and whom they come from or what they are."""
    parts = next((sign for sign in _PARTS if sign in raw and not (sign == " / " and "  " in raw.strip())), "")
    pieces = list(enumerate(_cells(raw, parts))) if parts else [(run.start(), run.group()) for run in _RUN.finditer(raw)]
    told = [(at, said.strip(" *_:")) for at, said in pieces]
    if sum(bool(said) for _, said in told) < _FEW:
        return None
    kinds = tuple(_kind_of(said) if said else "other" for _, said in told)
    if "post" in kinds:  # "Name | Role | Representing"
        kinds = tuple("body" if kind == "both" else kind for kind in kinds)
    if "" in kinds or kinds.count("name") != 1 or not {"body", "both", "post"} & set(kinds):
        return None
    if parts and not {"body", "both"} & set(kinds):
        return None  # "Attendee | Role | Attendance", of a committee's own offices
    return _Head(parts, tuple(at for at, _ in told), kinds, tuple(said for _, said in told))


def _cells(raw: str, parts: str) -> list[str]:
    """The cells of a row that bars or tabs part, empty ones too."""
    bare = raw.strip()
    if parts == " / ":  # a table may begin with a label in bars
        return [ordinary(cell).strip(" *_") for cell in _STROKE.split(bare.replace(" | ", parts))]
    bare = bare.removeprefix("|").removesuffix("|") if parts == "|" else raw.strip("\n\r ")
    return [ordinary(cell).strip(" *_") for cell in bare.split(parts)]


_STROKE = re.compile(r"(?:^|\s)/(?=\s|$)")


def _in_columns(raw: str, head: _Head) -> dict[int, str]:
    """What a line holds in each column."""
    if head.parts:
        cells_in = _cells(raw, head.parts)
        placed = _by_name(cells_in, head) if head.parts == " / " else enumerate(cells_in[: len(head.columns)])
        return {i: said for i, said in placed if said}
    cells: dict[int, str] = {}
    plain = ordinary(raw)
    for run in _RUN.finditer(plain):
        for start, said in _at_columns(run.start(), run.group(), plain, head.columns):
            column = max((i for i, at in enumerate(head.columns) if at <= start + 1), default=0)
            cells[column] = f"{cells[column]} {said}" if column in cells else said
    return cells


def _by_name(cells: list[str], head: _Head) -> list[tuple[int, str]]:
    """The cells of a row with their columns, which the cell of a name tells where cells above span several rows, or a column has no head."""
    name = head.of("name")[0]
    at = next((i for i, said in enumerate(cells) if any(n.start <= _rank(said) and n.end == len(said) for n in find_names(said))), -1)
    if at < 0:
        return list(enumerate(cells[: len(head.columns)]))
    letters = initials(find_names(cells[at])[0].name)
    behind = [said for i, said in enumerate(cells[at + 1 :]) if i or said != letters or "other" in head.kinds]
    placed = [(name - at + i, said) for i, said in enumerate(cells[: at + 1])] + [(name + 1 + i, said) for i, said in enumerate(behind)]
    return [(i, said) for i, said in placed if 0 <= i < len(head.columns)]


def _at_columns(start: int, said: str, plain: str, columns: tuple[int, ...]) -> Iterator[tuple[int, str]]:
    """A run of words, parted where a column begins within it: one that fills its column leaves a single blank."""
    places = [c for c in columns if start < c - 1 < start + len(said) and plain[c - 1] == " " and plain[c] != " "]
    for begin, end in zip([start, *places], [*places, start + len(said)], strict=True):
        yield begin, plain[begin:end].strip()


def _under(said: str) -> tuple[str, str]:
    """The status and capacity of those under a label; as members who came, where the words are none."""
    label = find_label(ordinary(said)) if len(said) < _LONGEST_LABEL and not find_names(said) else None
    if label is None or label[0].skip:
        return "present", "member-list"
    return label[0].status or "present", "member-list" if label[0].capacity == "member" else label[0].capacity


def _table(reading: Reading, head: _Head, lines: list[tuple[int, int, int]], at: int, under: tuple[str, str], key: dict[str, str]) -> tuple[list[Row], int]:
    """The persons of a table below its heads, and the line at which it ends."""
    name = head.of("name")[0]
    status, capacity = under
    rows: list[tuple[_Line, str, str]] = []
    while at < len(lines):
        start, end, blanks = lines[at]
        raw = reading.text[start:end]
        cells = {} if _RULE.fullmatch(raw) else _in_columns(raw, head)
        alone = len(cells) == 1 and name in cells
        if not cells or (head.parts and set(cells) and head.parts not in raw and not alone):
            if _RULE.fullmatch(raw):
                at += 1
                continue
            break
        label = find_label(cells[name]) if alone and not find_names(cells[name]) else None
        named = name in cells and (names := find_names(cells[name])) and names[0].start <= _NEAR + _rank(cells[name])
        if label is not None:
            status, capacity = label[0].status or status, "member-list" if label[0].capacity == "member" else label[0].capacity
            if label[0].skip:
                break
        elif named and not (alone and head.parts == ""):
            first = "" if head.parts != " / " or not name else cells.get(0, "")
            if first and (heads := find_label(f"{first}:")) and heads[0].status:  # "In Attendance / Clerk / A Sample"
                status, capacity = heads[0].status, heads[0].capacity
                del cells[0]
            elif head.parts == " / " and name and not first and rows and 0 in rows[-1][0].cells:
                cells[0] = rows[-1][0].cells[0]  # the agency of several rows
            rows.append((_Line(start, end, cells), status, capacity))
        elif name not in cells and rows and not blanks:
            _continued(rows[-1][0], cells, end)
        elif not (rows and not blanks and alone and _goes_on(rows[-1][0], cells, name, end)):
            break
        at += 1
    found = [row for line, said, what in rows if (row := _row(reading, head, line, said, what, key))]
    return found, at


_RANKS = re.compile(r"(?:(?:Det(?:ective)?|Ch(?:ief)?|Supt|Superintendent|Insp(?:ector)?|Sgt|Sergeant|T/|A/|Temp|Acting|DCI|DI|DSU|ACC|Cllr|Councillor|Dr|Prof(?:essor)?"
    r"|Rev(?:erend)?|Sir|Dame|Lady|Lord|Mrs?|Ms|Miss)\.?\s?)+")


def _rank(cell: str) -> int:
    """How many characters of a cell are ranks and styles ahead of the name."""
    ranks = _RANKS.match(cell)
    return ranks.end() if ranks else 0


def _goes_on(line: _Line, cells: dict[int, str], name: int, end: int) -> bool:
    """Add to a row the surname that stands below the given one in its column; whether it does."""
    if re.fullmatch(r"\([^()]{3,40}\)", cells[name]) is None:
        return False
    _continued(line, cells, end)
    return True


def _continued(line: _Line, cells: dict[int, str], end: int) -> None:
    for column, said in cells.items():
        line.cells[column] = f"{line.cells.get(column, '')} {said}".strip()
    line.end = end


def _row(reading: Reading, head: _Head, line: _Line, status: str, capacity: str, key: dict[str, str]) -> Row | None:
    """The person of a row, with what its columns say."""
    said = line.cells[head.of("name")[0]]
    found = read_list(said, 0, len(said))
    if not found or found[0].private:
        return None
    person, statuses = found[0], head.of("status")
    told = [(head.said[i], line.cells[i]) for i in statuses if i in line.cells]
    for column, mark in told:
        if office := _OFFICE_LAST.search(mark):
            person = replace(person, chair="vice-chair" if office["vice"] else "chair")
            mark = mark[: office.start()]
        if mark in key:  # a member whose deputy came did not
            status = "apologies" if key[mark] == "substitute" else key[mark]
        else:
            status, capacity = _status(column, mark, status, capacity, len(statuses))
    person, observes = _described(person, [line.cells.get(i, "") for i in head.of("post")], [line.cells.get(i, "") for i in head.of("body")])
    both = [segment for i in head.of("both") for segment in segments_of(f", {line.cells.get(i, '')}")]
    taker = next((said for said in both if _TAKES_THEM.fullmatch(said)), "")
    if both:
        person = with_segments(person, [said for said in both if said != taker])
    if taker and not _MINUTES.fullmatch(taker):
        person = replace(person, post=taker)
    if _NOBODY.fullmatch(person.organisation):
        person = replace(person, organisation="")
    if observes:
        capacity = "invitee"
    elif any(_TAKES_THEM.fullmatch(line.cells.get(i, "").strip("() ")) for i in head.of("post")) or taker:
        capacity = "officer"
    if status == "present" and person.substitute:
        status = "substitute"
    raw = reading.text[line.start : line.end]
    span = Span(line.start + len(raw) - len(raw.lstrip(" |\t*")), line.start + len(raw.rstrip(" |\t*")))
    return Row(replace(person, substitute=status == "substitute"), status, capacity, span)


def _status(column: str, mark: str, status: str, capacity: str, columns: int) -> tuple[str, str]:
    """The status and capacity that a mark gives, by its words, or where there are several columns of marks by its head."""
    if words := _SAID.match(mark):
        came_too = capacity == "member-list" and mark.lower().startswith("in attendance")
        return str(words.lastgroup), "invitee" if came_too else capacity
    if columns > 1:
        ours = next((s for begins, s in _STATUSES if begins in column.lower()), "")
        return (ours, capacity) if (ours and PRESENT_MARK.match(mark.strip())) or mark.strip().lower() == "x" else (status, capacity)
    return marked(mark, status), capacity


def _described(person: Person, posts: list[str], bodies: list[str]) -> tuple[Person, bool]:
    """A person with the post and the organisation of his row, and whether he only observed."""
    if told := next((t for p in posts if (t := _AGENCY_LAST.fullmatch(p)) and ORG_WORD.search(t["agency"]) and not POST_HEAD.search(t["agency"])), None):
        posts, bodies = [told["post"]], [told["agency"]]  # "Detective Inspector - Kirby Police", for "Police"
    body = _LETTERS_LAST.sub("", _FOR_A_TIME.sub("", ", ".join(b for b in bodies if b)))
    post, observes = ", ".join(p for p in posts if p), False
    while note := _BRACKETED.search(post):
        if _OBSERVES.search(note["note"]):
            observes = True
        elif SUBSTITUTE.search(note["note"]):
            person = replace(person, substitute=True)
        elif not NOTE.match(note["note"]):
            break
        post = post[: note.start()]
    if SUBSTITUTE.match(post) or re.match(r"deputy for\b|for [A-Z]", post):
        person, post = replace(person, substitute=True), ""
    if _INDEPENDENT.fullmatch(post) and _NOBODY.fullmatch(body or "-"):
        person = replace(person, chair="chair")
    if _MINUTES.fullmatch(post) or _MEMBER.fullmatch(post) or _NOBODY.fullmatch(post):
        post = ""
    return replace(person, post=post or person.post, organisation=body or person.organisation), observes
