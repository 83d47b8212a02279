"""The day or period of an earlier year that a comparison means: "a year before", "in the same quarter of 2021/22"."""

from __future__ import annotations

import re

_SAME_OF = re.compile(
    r"\b(?:same|corresponding|equivalent)\s(?:quarter|period|months?|time|point|date|day)\s(?:of|in|during)\s(?:the\syear\s)?(?P<year>20\d\d)(?P<financial>[/-]\d\d(?:\d\d)?)?\b",
    re.I,
)
_YEAR_BEFORE = re.compile(
    r"\b(?:year\sbefore|previous\s(?:financial\s)?year|preceding\syear|prior\syear"
    r"|(?:a\syear|(?:twelve|12)\smonths)\s(?:earlier|before|previously)|(?:same|corresponding|equivalent)\s(?:time|period|point|quarter|month|date)\s(?:in\s|of\s)?(?:the\s)?(?:last"
    r"|previous|preceding|prior)\syear)\b",
    re.I,
)


def year_before(text: str, value: str) -> str:
    """The year or financial year before a value, where a text says "the year before"; else an empty string.

    >>> year_before("in the same quarter of 2021/22", "2022-04/2022-06"), year_before("a year earlier", "2022-03-31")
    ('2021-04/2021-06', '2021-03-31')
    """
    if again := _SAME_OF.search(text):
        return _moved(value, int(again["year"]), again["financial"] is not None)
    if not _YEAR_BEFORE.search(text):
        return ""
    if match := re.fullmatch(r"(\d{4})/(\d{4})", value):
        return f"{int(match[1]) - 1}/{int(match[2]) - 1}"
    if match := re.fullmatch(r"(\d{4})((?:-\d\d){0,2})", value):
        return f"{int(match[1]) - 1}{match[2]}"
    if match := re.fullmatch(r"(\d{4})(-[\d-]+)/(\d{4})(-[\d-]+)", value):
        return f"{int(match[1]) - 1}{match[2]}/{int(match[3]) - 1}{match[4]}"
    return ""


def _moved(value: str, year: int, financial: bool) -> str:
    """The quarter, month or day of a value, in another calendar or financial year; empty for a whole year."""
    if not re.match(r"\d{4}-\d\d", value):
        return ""
    return re.sub(r"\d{4}(?=-(\d\d))", lambda m: str(year + (financial and int(m[1]) < 4)), value)
