"""Whom initials stand for, as the attendance lists of minutes give them."""

from __future__ import annotations

import re

from kg.extract.boards.shadow import initials as keyed
from kg.extract.presence.lists import listed
from kg.persons import initials
from kg.reading import Reading
from kg.text import line_start

_BEHIND = re.compile(r"\s*\(([A-Z]{2,3})\)")
_AHEAD = re.compile(r"[ |*]*([A-Z]{2,3})(?:[ *]*[\t|/:-]| {2,})")
_CELL = re.compile(r"(?:\s{2,}|\t|\|\s*)([A-Z]{2,3})(?=\s{2,}|\t|\s*\||\s*$)")


def initials_of(reading: Reading) -> dict[str, str]:
    """The person of each set of initials that stands behind a name ("A Sample (AS)"), before it or in a column of its row; not of two persons."""
    return reading.once("initials of those listed", _given)


def _given(reading: Reading) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for entry in listed(reading):
        name = entry.person.name
        row = reading.text[entry.at : entry.at + 200].partition("\n")[0]
        said = _BEHIND.match(row[:80].partition(name.split()[-1])[2])
        if said is None and (cell := next((m for m in _CELL.finditer(row) if m[1] == initials(name)), None)):
            said = cell
        if said is None and (ahead := _AHEAD.match(reading.text, line_start(reading.text, entry.at))) and ahead[1] == initials(name):
            said = ahead
        if said:
            found.setdefault(said[1], set()).add(name)
    return keyed(reading) | {letters: names.pop() for letters, names in found.items() if len(names) == 1}
