"""What marks beside the names of an attendance list say: P and A, ticks, stars with their key, columns of a table."""

from __future__ import annotations

import re

from kg.persons import Person
from kg.reading import Reading
from kg.rules.presence.attendance import ABSENT_MARK, APOLOGY_MARK, PRESENT_MARK

LETTER = re.compile(r"(?:^|(?<=[\n/|;,\t])|(?<=[/|;,] )|(?<= {3}))\s*(?P<mark>[PASX])(?=\s+[A-Z][\w.])", re.M)


CELLS = r"\t|\||\s/(?=\s|$)"


_HEAD = re.compile(
    r"(?:(?:members?'?s? )?names?|attendee(?!s)|attending|status|members?|councillors?|initials?|role|agency|organi[sz]ation|post|position|(?:job )?title|designation|representing"
    r"|representation|capacity|company|service|team|department|directorate|ward|(?:political )?(?:party|group)|division|e-?mail(?: address)?|job role)s?"
    r"(?:\s?(?:/|and|&)\s?(?:role|agency|organi[sz]ation|post|title|service|team))?",
    re.I,
)


_COLUMNS = re.compile(r"\t|\||\s{3,}")


def only_heads(plain: str) -> bool:
    """Whether a line is nothing but the heads of the columns of a list: "Member | Initials | Role"."""
    cells = [c.strip(" *:") for c in _COLUMNS.split(plain) if c.strip(" *:")]
    return bool(cells) and ("\t" in plain or "|" in plain or len(cells) > 1) and all(_HEAD.fullmatch(c) for c in cells)


_CELL_BREAK = re.compile(CELLS)


def columns_of(plain: str) -> list[str]:
    """What a mark in each column of a table of attendance says, by the heads of the columns."""
    cells = _CELL_BREAK.split(plain.strip("| "))
    return [next((s for k, s in _KEYS if k in cell.lower()), "") for cell in cells]


def by_column(row: str, columns: list[str]) -> str:
    """The status of a row of a table by the column that holds its mark, where the heads name more than one status."""
    if len({c for c in columns if c}) < 2:
        return ""
    cells = _CELL_BREAK.split(row.strip("\n| ") if "|" in row else row.strip("\n "))
    return next((c for cell, c in zip(cells, columns, strict=False) if c and PRESENT_MARK.match(cell.strip())), "")


def for_another(cell: str) -> bool:
    """Whether a mark says that the person came in another's place."""
    return _FOR_ANOTHER.match(cell) is not None


# "P (for Cllr Sample)": a mark of one who came in another's place
_FOR_ANOTHER = re.compile(
    r"(?:(?:P|present|attended)\W{1,3})?(?:(?:as )?(?:sub(?:stitut(?:e|ing|ed))?\.?(?: for)?|deputising for|in place of|vice|for) (?:Cllr"
    r"|Councillor|Mrs?|Ms|Dr)\b|substitute$)", re.IGNORECASE)
_CELL_ENDS = re.compile(r"\t|\||\s{2,}")


def marked(cell: str, status: str, own: str = "") -> str:
    """The status that a key beside the name gives (P, A, a tick), else that of the list; `own`: the person's initials."""
    pieces = [c.strip(" ().*") for c in _CELL_ENDS.split(cell)]
    if any(for_another(piece) for piece in pieces):
        return "substitute"
    for piece in pieces:
        if len(own) > 1 and piece == own:
            continue  # "Anna Poole | AP | Clerk"
        if PRESENT_MARK.match(piece):
            return "present"
        if APOLOGY_MARK.match(piece):
            return "apologies"
        if ABSENT_MARK.match(piece):
            return "absent"
    return status


_KEY = re.compile(
    r"^[^\w*]{0,3}\*(?!\*)[^\w*]{0,4}(?:(?:denotes|indicates|means|members?|=|those)\W*){0,3}(?P<key>absen\w+|apolog\w+|not present|present|attended|in attendance)\b(?!\W*:)(?! (?:for"
    r"|during|from|until|at) )",
    re.I | re.M,
)


def stars_of(reading: Reading) -> str:
    """What the asterisk beside names stands for, by the key of the list ("* denotes absence"); empty where there is none."""
    match = _KEY.search(reading.text[reading.header.start : reading.header.end])
    key = match["key"].lower() if match else ""
    return next((s for k, s in _KEYS if key.startswith(k)), "") if key else ""


_KEYS = (("absen", "absent"), ("not", "absent"), ("apolog", "apologies"), ("present", "present"), ("attend", "present"), ("in ", "present"))  # fmt: skip


_STAR_BEFORE = re.compile(r"(?<!\*)\*\s?$")
_STAR_AFTER = re.compile(r"(?:\s*\([^()]{2,60}\))?\s?\*(?!\*)")


def starred(text: str, at: int, raw: str, person: Person, stars: str) -> str:
    """The status that an asterisk gives the person whom it marks; `at` is where the block of text stands whose bullet it may be."""
    marked = _STAR_BEFORE.search(text[max(0, at + person.start - 3) : at + person.start]) or _STAR_AFTER.match(raw[person.end : person.end + 70])
    return stars if marked else ""


_LETTER_BEFORE = re.compile(r"(?:^|[\s/|;,])([PASX])\s+$")


def by_letter(reading: Reading, raw: str, person: Person) -> str:
    """The status that a letter of the key before a name gives: "P Mr A Sample / A Mr B Sample"."""
    if not reading.lettered:
        return ""
    match = _LETTER_BEFORE.search(raw[max(0, person.start - 6) : person.start])
    return {"P": "present", "A": "apologies", "S": "substitute", "X": "absent"}[match[1]] if match else ""


_IN_BRACKETS = re.compile(r"\(\s*(\w{1,2})\s*\)\s*$")


def before_name(plain: str, person: Person) -> str:
    """The status that a key before the name gives: "(A) Councillor A Sample"."""
    match = _IN_BRACKETS.search(plain[max(0, person.start - 8) : person.start])
    return marked(match[1], "") if match and match[1] != "a" else ""  # "(a) Councillor A Sample", before "(b)": a list with letters


_CELL_END = re.compile(r"[|\t]")
_ENDS_CELL = re.compile(r"(?:\s?\([^()\t]{1,60}\)){0,2} *(?:$|[\t\n])")
_SAID = re.compile(r" ?(?:\([A-Z][^()\t]{1,60}\)|- ?[A-Z])")  # beside each of two names in a row
_EMPTY_CELL = re.compile(r"\t[ \u00a0]*\t")


def each_cell(plain: str, start: int, stop: int, people: list[Person]) -> bool:
    """Whether each cell of a row begins with a person's name: a list that bars part, no row of a table."""
    if _EMPTY_CELL.search(plain[start:stop].strip()):
        return False  # "A Sample	 	B Other": the second stands under another head, as who came instead
    at, begins = start, {p.start for p in people}
    for cell in _CELL_END.split(plain[start:stop]):
        first = at + len(cell) - len(cell.lstrip())
        if cell.strip() and first not in begins:
            return False
        at += len(cell) + 1
    ends = all(_ENDS_CELL.match(plain, p.end) for p in people) or all(_SAID.match(plain, p.end) for p in people)
    return len(people) > 1 and (ends or all(p.elected for p in people) or "|" in plain[start:stop].strip("| \n"))
