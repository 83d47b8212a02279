"""Titles in capitals whose numbers have two parts: "6.1 CHILDREN'S CENTRES"."""

from __future__ import annotations

import re

from kg.headings import Candidate, clean_title
from kg.lines import Line
from kg.model import Span
from kg.titlelines import LABEL_LINE

# "6.1 CHILDREN'S CENTRES", "6.2 SCHOOL PLACES": a number in two parts, before a title in capitals
_DECIMAL = re.compile(r"(?P<number>(?P<first>\d{1,2})\.(?P<second>\d{1,2}))\.?\s+(?P<title>[A-Z\"'(][^\t]{3,160})$")


def decimal_chain(lines: list[Line]) -> list[Candidate]:
    """The titles in capitals whose numbers have two parts and rise, where there are several."""
    found: list[Candidate] = []
    before = (0, 0)
    for i, line in enumerate(lines):
        match = _DECIMAL.match(line.plain.strip("* _#")) if line.blanks and not line.furniture else None
        if match is None or not match["title"].isupper() or LABEL_LINE.match(match["title"]):
            continue
        value = int(match["first"]), int(match["second"])
        if value > before and value[0] - before[0] < _LEAP + (not found) * value[0]:
            before = value
            found.append(Candidate("decimal", len(found) + 1, match["number"], clean_title(match["title"]), Span(line.start, line.end), i, 1.0))
    return found if len(found) > 1 else []


_LEAP = 4  # of the first parts of two such numbers
