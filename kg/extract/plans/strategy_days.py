"""Days of a stage that are told by another: "in the same month", "from the following month", "from then on"; and a month written "06/18"."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.model import Sentence
from kg.reading import Reading

_ECHO = re.compile(
    r"(?:,?\s(?:\w+\s)?){0,2}?\s?(?:(?P<same>(?:(?:in|on|at|from|since|during|with)\s)?(?:the\s(?:very\s)?same|that(?:\svery|\ssame)?)\s(?:month|day|date|year|time|meeting|autumn|spring|summer)\b(?:\son(?:wards?)?\b)?)"
    r"|(?P<next>(?:(?:in|from|since|during)\s)?the\s(?:following|next)\s(?P<unit>month|year)\b|the\s(?P<after>month|year)\safter\b|(?:a|one)\s(?P<later>month|year)\slater\b)"
    r"|(?P<then>(?:(?:ever\s)?since(?:\sthen)?|(?:from|since)\s(?:then|that\spoint|that\sdate|that\sday)(?:\son(?:wards?)?)?|at\sthe\ssame\stime|then)(?=[.,;]|$)))"
)
_SHORT = re.compile(r"\b(?:since|from|in|of)\s(?P<month>0[1-9]|1[0-2])/(?:20)?(?P<year>\d\d)\b(?![/\d])")
_NEAR = 60


def echoed(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    """The date that a stage told between two offsets takes from one told before it; empty where it takes none."""
    plain = sentence.plain
    stop = re.compile(r"[;.]|,\s(?:and|but)\b").search(plain, end)
    match = next((m for m in _ECHO.finditer(plain, start, min(end + _NEAR, stop.start() if stop else len(plain))) if m), None)
    if match is None:
        return ""
    dates = [d for d in find_dates(plain, reading.date) if d.end <= match.start()]
    before = reading.before(sentence)
    if not dates and before:
        dates = list(find_dates(before.plain, reading.date))
    if not dates:
        return ""
    value = dates[-1].value
    if match["next"]:
        return _next(value, match["unit"] or match["after"] or match["later"])
    if match["same"] and "year" in match["same"]:
        return value[:4]
    return value[:7] if match["same"] and "month" in match["same"] and len(value) == 10 else value


def _next(value: str, unit: str) -> str:
    """The month or year after a date.

    >>> _next("2016-12-03", "month"), _next("2016", "year")
    ('2017-01', '2017')
    """
    year = int(value[:4])
    if unit == "year":
        return str(year + 1)
    if not re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", value):
        return ""
    month = int(value[5:7]) % 12 + 1
    return f"{year + (month == 1)}-{month:02d}"


def short_month(text: str) -> str:
    """A month written with the last figures of its year.

    >>> short_month("live since 06/18")
    '2018-06'
    """
    match = _SHORT.search(text)
    return f"20{match['year']}-{match['month']}" if match else ""


def cell_month(text: str) -> str:
    """The month that a cell holds in figures and nothing else.

    >>> cell_month(" 04/2021 ")
    '2021-04'
    """
    match = re.fullmatch(r"\s*(0?[1-9]|1[0-2])/((?:20)?\d\d)\s*", text)
    return f"20{match[2][-2:]}-{int(match[1]):02d}" if match else ""
