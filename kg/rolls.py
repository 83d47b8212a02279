"""Lists of persons whose lines are numbered, as of those present: no items of an agenda.

    Present:
    1. Councillor A Sample (Chair)
    2. Councillor B Specimen
"""

from __future__ import annotations

import re

from kg.lines import Line
from kg.names import find_names

_NUMBERED = re.compile(r"\(?(?P<number>\d{1,2})[.):]?[ \t]+(?:(?:(?:Vice|Deputy|Depute)[- ])?(?:Chair(?:man|person|woman)?|Conven[eo]r|Presiding Member)\s?[:-]\s+)?(?=[A-Z])")
_LONGEST = 140  # characters of such a line
# What may follow the name: nothing, a bracket, a post behind a comma or a dash, another cell
_BESIDE = re.compile(r"\s*(?:$|[(,;|\[]|-\s|\t|\s{3}|(?:substitut|sub\b|deputi|in place|arriv|left\b|until\b|via\b|in the [Cc]hair))")
_FEWEST = 2
_LABEL = re.compile(r"[^.\t|]{3,60}:[ /*]*|(?=.*(?:present|attend|apolog|absen|officers|members|councillors|substitut|opt))[^.\t|:]{4,60}", re.IGNORECASE)  # above a list that has one name
_PROSE = re.compile(r"\b(?:was|were|had|has|have|be|been|is|are|will|said|reported|presented|asked|noted)\b")
# "Mr A Sample, application for a licence": an item that has the name in its title
_TITLE = re.compile(r"\b(?:[Aa]pplication|[Aa]ppeal|[Rr]eport|[Pp]resentation|[Uu]pdate|[Mm]otion|[Pp]etition|[Qq]uestions?|[Tt]ribute|[Oo]bituary)\b")


def numbered_names(lines: list[Line]) -> set[int]:
    """The lines of lists that are numbered from 1, line below line, and give a person's name each."""
    found: set[int] = set()
    at = 0
    while at < len(lines):
        if names_one(lines[at].plain, 1):
            end = at + 1
            while end < len(lines) and lines[end].blanks <= 1 and names_one(lines[end].plain, end - at + 1):
                end += 1
            if end - at >= _FEWEST or (at and _LABEL.fullmatch(lines[at - 1].plain)):
                found.update(range(at, end))
            at = end
        else:
            at += 1
    return found


def names_one(plain: str, number: int) -> bool:
    """Whether a line bears a number and is a person's name, with a post or an office at most.

    >>> names_one("2. Councillor A Sample (Chair)", 2), names_one("2. Young Carers", 2), names_one("2. Ann Sample's Report", 2)
    (True, False, False)
    """
    begins = _NUMBERED.match(plain) if plain[:3].strip("( ")[:1].isdigit() and len(plain) < _LONGEST else None
    if begins is None or int(begins["number"]) != number:
        return False
    name = next(iter(find_names(plain, begins.end())), None)
    if name is None or name.start != begins.end() or not _BESIDE.match(plain, name.end):
        return False
    return not _PROSE.search(plain, name.end) and not _TITLE.search(plain, name.end)
