"""Times told by others told before: "on that day", "in those nine months", "during the year", "the year to that date", "at the quarter's end".

The words fix the length that is meant. The nearest time of that length told before is it; where only a last day was told, the months that ended then.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence

from kg.extract.figures.spells import last_day
from kg.spans import Day, months_on

_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT = rf"(?P<n>{'|'.join(_NUMBERS)}|\d{{1,2}})"
_UNIT = r"(?P<unit>months?|quarter|half[- ]?year|year|session|period)"
_NO_MORE = r"(?!(?:'s)?[- ]end\b|,? (?:before|to|ending|ended|ends|ahead|earlier|previous|preceding|of|old|plan|last|(?:in )?(?:19|20)\d\d|(?:prior|up) to)\b|[- ](?:long|on|round))"
_SAME_SPAN = re.compile(rf"\b(?:(?:the|that|this|these|those) same|those|these|that|same) (?:{_COUNT}[ -])?(?:reporting |financial |municipal |academic |whole |full )*{_UNIT}\b{_NO_MORE}", re.I)
_THE_SPAN = re.compile(rf"\b(?<!end of )(?<!close of )(?<!start of )(?<!beginning of )(?<!time of )(?<!half of )the "
                       rf"(?:reporting |financial |municipal |whole |full |entire )*(?:{_COUNT}[ -])?{_UNIT}\b{_NO_MORE}"
                       r"|\bin-year\b|\byear covered\b", re.I)
_SAME_DAY = re.compile(r"\b(?:(?:the|that|this) same|that) (?P<what>day|date|time|point|stage|moment)\b(?! (?:last|in|of)\b| (?:a|the|one) (?:year|month|previous|last|preceding|quarter)\b)"
                       r"|\bat (?:the|this) (?:time|point)\b(?! (?:of|when|that)\b)", re.I)
_THEN = re.compile(r"\bby then\b|(?<!since )(?<!and )(?<!, )(?<!until )\bthen "
                   r"(?:(?:had|was|were|stood|held|made|accounted|numbered|totalled|averaged|filled|carried|covered|looked)\b|(?=[\d,.]+(?:%|\s)))")
_TO_THAT = re.compile(rf"\b(?:{_COUNT} (?P<unit>months)|(?P<single>quarter|half[- ]year|year)) (?:up )?(?:to|ending|ended)(?: on| at)? (?:that|the same|this) (?:date|day|point|month)\b", re.I)
_MONTHS = {"quarter": 3, "half year": 6, "half-year": 6, "halfyear": 6, "year": 12, "session": 12, "month": 1}


def told_again(text: str, told: Sequence[str], alone: bool = True) -> str:
    """The day or period that the words of a text mean by one of those told before it, nearest first; else an empty string.

    "The year" and "then" count only where they are `alone`: of the authority's own figure that no other time is told for.

    >>> told_again("in those nine months", ["2022-12-31", "2022-04/2022-12"]), told_again("in the year to that date", ["2023-07-31"])
    ('2022-04/2022-12', '2022-08-01/2023-07-31')
    >>> told_again("started in the year", ["2017-03-31"]), told_again("it then stood at 4", ["2017-03-31"]), told_again("on that date", ["2016/2017"])
    ('2016/2017', '2017-03-31', '2016/2017')
    """
    if not told:
        return ""
    if ended := _TO_THAT.search(text):
        return next((v for v in (_ended(t, _length(ended["unit"] or ended["single"], ended["n"])) for t in told) if v), "")
    if span := _SAME_SPAN.search(text) or (_THE_SPAN.search(text) if alone else None):
        return _span(_length(span["unit"] or "year", span["n"]), told)
    if day := _SAME_DAY.search(text):
        days = [t for t in told if len(t) == 10] if day["what"] in {"day", "date"} else []
        return next(iter(days), told[0])
    return told[0] if alone and _THEN.search(text) else ""


def _length(unit: str, number: str | None) -> int:
    """The months that a phrase means; 0 for a period of any length."""
    many = 1 if not number else int(number) if number.isdigit() else _NUMBERS.index(number.lower()) + 2
    return many * _MONTHS.get(unit.lower().removesuffix("s"), 0)


def _span(months: int, told: Sequence[str]) -> str:
    """The nearest time of so many months, else those that ended on the day told last."""
    fits = (t for t in told if (_months(t) == months if months else _months(t) > 1))
    return next(fits, "") or (_ended(told[0], months) if months in {3, 12} else "")


def _months(value: str) -> int:
    """How many months a period is long; 0 for a day.

    >>> _months("2020/2021"), _months("2020"), _months("2020-04/2020-12"), _months("2019-08-01/2020-07-31"), _months("2020-03-31"), _months("2020-03")
    (12, 12, 9, 12, 0, 1)
    """
    if re.fullmatch(r"\d{4}(?:/\d{4})?", value):
        first, _, last = value.partition("/")
        return 12 * max(1, int(last or first) - int(first))
    ends = re.fullmatch(r"(\d{4})-(\d\d)(-01)?/(\d{4})-(\d\d)(?:-\d\d)?", value)
    return (int(ends[4]) - int(ends[1])) * 12 + int(ends[5]) - int(ends[2]) + 1 if ends else int(len(value) == 7)


def _ended(value: str, months: int) -> str:
    """The months that ended with a day that is the last of its month, or with a month; a financial year where that was March."""
    end = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", value)
    if end is None or not months:
        return ""
    last, month = Day(int(end[1]), int(end[2])), months_on(Day(int(end[1]), int(end[2])), 1 - months)
    if end[3] and int(end[3]) != monthrange(last.year, last.month)[1]:
        return ""
    if months == 12 and last.month == 3:
        return f"{last.year - 1}/{last.year}"
    return f"{month.iso}-01/{value}" if end[3] and months == 12 else f"{month.iso}/{last.iso}"


_END = re.compile(
    r"\b(?:at|by|on) (?:the )?(?:end of (?:the|that) (?:\w+ )?(?:year|quarter|period|half[- ]year)|(?:financial )?(?:year|quarter|period)(?:'s)?[- ]end)\b"
    r"(?! (?:to|in|of|before) |,? (?:19|20)\d\d\b)", re.I)
_YEAR_END = re.compile(r"\b(?:as )?at (?:the )?(?:end of the (?:financial|municipal) year|(?:financial )?year(?:'s)?[- ]end\b)(?! (?:to|of|in|before) )", re.I)


def end_of_it(text: str, told: str, period: str, meeting: str) -> str:
    """The day that "at the year end" or "at the end of the quarter" means, by the date told before, the report's period, else the meeting's date."""
    said = _END.search(text)
    if said is None:
        return ""
    quarter = "quarter" in said.group().lower() and _months(told) == 12  # no quarter ended is that of a whole year told beside it
    day = next((d for d in ("" if quarter else last_day(told), told if len(told) == 10 else "", last_day(period)) if d), "")
    if day or not meeting or not _YEAR_END.search(text):
        return day
    return f"{int(meeting[:4]) - (meeting[5:] <= '03-31')}-03-31"
