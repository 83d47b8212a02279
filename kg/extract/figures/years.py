"""The day or period that a comparison means: "a year before", "the preceding quarter", "in the same months of 2021"."""

from __future__ import annotations

import re
from calendar import monthrange

from kg.datepattern import MONTH_NAMES
from kg.spans import Day, months_on

_SAME_OF = re.compile(
    r"\b(?:same|corresponding|equivalent|like)\s(?:quarter|period|(?:(?:three|six|nine)\s)?months?|half(?:[\s-]year)?|time|point|date|day|weeks?|term|stage)\s(?:of|in|during"
    r"|for)\s(?:the\syear\s)?(?P<year>20\d\d)(?P<financial>[/-]\d\d(?:\d\d)?)?\b",
    re.I,
)
_EARLIER = r"(?:earlier|before|previously|ago|beforehand|prior)"
_PREVIOUS = r"(?:previous|preceding|prior)"
_YEAR_BEFORE = re.compile(
    rf"\byear\s(?:before|preceding)\b|\b{_PREVIOUS}\s(?:financial\s)?year\b|\b{_PREVIOUS}\s(?:twelve|12)\smonths\b"
    rf"|\b(?:(?:a|one)\syear|(?:twelve|12)\smonths)\s{_EARLIER}\b|\b(?:same|corresponding|equivalent)\s(?:time|period|point|quarter|months?|date|day|stage)\s(?:in\s|of\s)?(?:the\s)?(?:last"
    rf"|{_PREVIOUS})\syear\b|\b(?:same|corresponding|equivalent)\s(?:time|period|point|quarter|months?|date|day|stage)\s(?:a|one|the)\syear\s(?:earlier|before|previously|ago)\b",
    re.I,
)
_QUARTER_BEFORE = re.compile(rf"\bquarter\s(?:before|earlier|previously)\b|\b{_PREVIOUS}\s(?:quarter|three\smonths)\b|(?<!the\s)\blast\squarter\b", re.I)
_MONTHS_BEFORE = re.compile(rf"\b(?P<n>one|a|two|three|four|five|six|seven|eight|nine|ten|eleven|\d|1[01])\smonths?\s{_EARLIER}\b|\b(?P<one>{_PREVIOUS}\smonth|month\sbefore)\b", re.I)
_MONTH = (
    rf"\b(?:the|that|(?:the\s)?{_PREVIOUS})\s(?P<month>{MONTH_NAMES})\b(?!\s\d|\s(?:of|in)\s|'s?\s)(?=\s(?:before|{_PREVIOUS}|previously|earlier|having|it\s(?:had|was|stood)|there\s(?:had|were|was)|had\sbeen|was|were"
    rf"|stood)|[,.;)]|$)"
)
_MONTH_BEFORE = re.compile(_MONTH, re.I)
# "two years earlier", "three years before that"
_SOME_YEARS = re.compile(r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d)\syears\s(?:earlier|before|previously|beforehand|prior)\b", re.I)
_THAT_YEAR = re.compile(r"\b(?:earlier\s(?:in|that|in\sthe\ssame)|in\sthe\s(?:spring|summer|autumn|winter|new\syear)\sof|(?:the\s)?(?:start|beginning)\sof)\s?(?:that|the\ssame"
    r"|the)?\s?year\b", re.I)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def year_before(text: str, value: str) -> str:
    """The day or period before a value that a text means ("the year before", "six months earlier"); else an empty string.

    >>> year_before("in the same quarter of 2021/22", "2022-04/2022-06"), year_before("a year earlier", "2022-03-31")
    ('2021-04/2021-06', '2021-03-31')
    >>> year_before("six months earlier", "2022-03-31"), year_before("the preceding quarter", "2022-04/2022-06")
    ('2021-09-30', '2022-01/2022-03')
    """
    if again := _SAME_OF.search(text):
        return _moved(value, int(again["year"]), again["financial"] is not None)
    if (told := _MONTH_BEFORE.search(text)) and (month := _last_month(told["month"], value)):
        return month
    if back := _SOME_YEARS.search(text):
        number = back["n"].lower()
        for _ in range(int(number) if number.isdigit() else _NUMBERS.index(number) + 1):
            value = _years_back(value)
        return value
    if _THAT_YEAR.search(text) and (year := re.fullmatch(r"(\d{4})(?:-\d\d){0,2}", value)):
        return year[1]
    if _YEAR_BEFORE.search(text):
        return _years_back(value)
    if _QUARTER_BEFORE.search(text):
        return _months_back(value, 3) if re.fullmatch(r"[\d-]+(?:/[\d-]+)?", value) and _length(value) in {0, 3} else ""
    if back := _MONTHS_BEFORE.search(text):
        number = (back["n"] or "one").lower()
        count = int(number) if number.isdigit() else _NUMBERS.index("one" if number == "a" else number) + 1
        return _months_back(value, count) if _length(value) == 0 or (count == 1 and _length(value) == 1) else ""
    return ""


_IN_MONTH = re.compile(rf"\s(?:in|at the end of|at|by)\s(?P<month>{MONTH_NAMES})\b(?!\s\d)", re.I)


def month_before(text: str, value: str) -> str:
    """The month that a figure's words name without a year, last before a value: "from 27 in May to 21 in September 2019"."""
    told = _IN_MONTH.match(text)
    return _last_month(told["month"], value) if told else ""


_YEARS_LATER = re.compile(
    r"\b(?:(?P<n>an?|one|two|three|four|five|six)\syears?|twelve\smonths)\s(?:later|on|afterwards)\b|\b(?:the\s)?(?:following|next)\syear\b(?!'s)|\bthe\syear\safter\b", re.I
)


def year_after(text: str, value: str) -> str:
    """The day or period so many years after a value that a text means: "a year later it was 197"."""
    told = _YEARS_LATER.search(text) if value else None
    if told is None:
        return ""
    number = (told["n"] or "one").lower()
    for _ in range(1 if number in {"a", "an"} else _NUMBERS.index(number) + 1):
        value = re.sub(r"\b((?:19|20)\d\d)\b", lambda m: str(int(m[1]) + 1), value)
    return value


def _last_month(name: str, value: str) -> str:
    """The month of a name that was last before a day, a month or an interval: "the January before May 2024"."""
    told = re.match(r"(\d{4})-(\d\d)", value)
    if told is None:
        return ""
    month = _MONTHS.index(name.lower()[:3]) + 1
    return f"{int(told[1]) - (month >= int(told[2]))}-{month:02}"


def _years_back(value: str) -> str:
    if match := re.fullmatch(r"(\d{4})/(\d{4})", value):
        return f"{int(match[1]) - 1}/{int(match[2]) - 1}"
    if match := re.fullmatch(r"(\d{4})((?:-\d\d){0,2})", value):
        return f"{int(match[1]) - 1}{match[2]}"
    if match := re.fullmatch(r"(\d{4})(-[\d-]+)/(\d{4})(-[\d-]+)", value):
        return f"{int(match[1]) - 1}{match[2]}/{int(match[3]) - 1}{match[4]}"
    return ""


def _length(value: str) -> int:
    """The months of an interval; 0 for a day or a month, -1 for a year."""
    ends = re.fullmatch(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)", value)
    if ends:
        return (int(ends[3]) - int(ends[1])) * 12 + int(ends[4]) - int(ends[2]) + 1
    return 0 if re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", value) else -1


def _months_back(value: str, count: int) -> str:
    """A day, a month or an interval of months so many months earlier; the last day of a month stays one."""
    return "/".join(_back(part, count) for part in value.split("/"))


def _back(part: str, count: int) -> str:
    year, month, *day = (int(p) for p in part.split("-"))
    moved = months_on(Day(year, month), -count)
    if not day:
        return moved.iso
    last = monthrange(moved.year, moved.month)[1]
    return Day(moved.year, moved.month, last if day[0] == monthrange(year, month)[1] else min(day[0], last)).iso


def _moved(value: str, year: int, financial: bool) -> str:
    """The quarter, month or day of a value, in another calendar or financial year; empty for a whole year."""
    if not re.match(r"\d{4}-\d\d", value):
        return ""
    return re.sub(r"\d{4}(?=-(\d\d))", lambda m: str(year + (financial and int(m[1]) < 4)), value)
