"""When something was found, and so by which inspection: "identified by the inspectors in 2017", "inspectors now found"."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.extract.inspection.cases import Case, Casebook
from kg.reading import Reading
from kg.rules.grammar import compiled
from kg.rules.inspection.pieces_inspection import INSPECTORATE

THIS_TIME = re.compile(r"\bthis\s+(?:last\s+|latest\s+)?time(?:\s+(?:round|around))?\b|\bon\s+th(?:is|e)\s+(?:(?:latest|last|most\s+recent|present)\s+)?occasion\b"
    r"|\bnow\s+(?:found|noted|saw|reported|said|praised|judged|considered)\b", re.IGNORECASE)
# "the weaknesses identified by the inspectors in 2017", "In 2017 Ofsted had found": the date of what was found.
_FOUND_IN = compiled(
    rf"\b(?:identified|found|noted|raised|named|listed|made|highlighted|recorded)(?: (?:by|to) (?:the )?(?:inspect\w+|{INSPECTORATE}))?,?"
    r" (?:back )?(?:in|on|during|at that of|of)(?: the)? $"
)
_THEN_FOUND = compiled(
    rf",? (?:the )?(?:same )?(?:inspect(?:ors|orates?)|{INSPECTORATE})(?: had)?(?: also)? (?:identified|found|noted|raised|named|listed|highlighted|recorded)\b"
)
_INSPECTS = compiled(rf"{INSPECTORATE}|\binspect(?:ors?|orates?|ions?|ed)\b|\brecommendations had been made\b")


def _months(day: str) -> int:
    """The months of a date from the year 0.

    >>> _months("2024-03-04")
    24291
    """
    return 12 * int(day[:4]) + int(day[5:7])


def speaks_of_latest(plain: str, at: int) -> bool:
    """Whether a sentence says after an offset that what it tells was found at the last of several inspections.

    >>> speaks_of_latest("The inspectors this time found", 0)
    True
    """
    return THIS_TIME.search(plain, at) is not None


def found_then(reading: Reading, book: Casebook, plain: str) -> Case | None:
    """The inspection made at the date at which the inspectors are said to have found what a sentence tells."""
    for date in find_dates(plain, reading.date):
        if date.kind == "period" or not (_FOUND_IN.search(plain, 0, date.start) or _THEN_FOUND.match(plain, date.end)):
            continue
        at = [c for c in book.cases if c.start.startswith(date.value[:10]) and not c.planned and c.gss == reading.gss]
        return at[0] if len(at) == 1 and _INSPECTS.search(plain) else None
    return None


def latest_told(reading: Reading, book: Casebook, index: int) -> Case | None:
    """The last of the dated inspections that have been told in a section: what "this time" speaks of."""
    section = reading.sentences[index].section
    told = [c for c in book.cases if c.start and not c.planned and c.gss == reading.gss]
    near = [c for c in told if any(i <= index and reading.sentences[i].section == section for i in c.sentences)]
    return max(near, key=lambda c: c.start) if len(near) > 1 else None
