"""The month of an inspection that is told by its year in one place and by its month in another."""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import framework

_MONTHS = MONTH_NAMES.split("|")
_IN_MONTH = re.compile(rf"\b(?:inspection|re-?visit|visit|JTAI|ILACS|SIF)(?:\s+\([A-Z]+\))?\s+(?:in|of|during)\s+(?P<month>{MONTH_NAMES})\s+(?P<year>20\d\d)\b")


def month_told(reading: Reading, section: int, kind: str, year: str) -> str:
    """The month (ISO) in which the text of an item puts an inspection of a framework in a year; empty where it tells none or two.

    "since its SEND inspection in October 2017", where the item goes on to speak of "the inspection in 2017".
    """
    found = set()
    for sentence in reading.sentences if kind else ():
        for match in _IN_MONTH.finditer(sentence.plain) if sentence.section == section and year in sentence.plain else ():
            named = sentence.plain[max(0, match.start() - 30) : match.end()]
            if match["year"] == year and framework(named) == kind:
                found.add(f"{year}-{_MONTHS.index(match['month']) + 1:02d}")
    return found.pop() if len(found) == 1 else ""
