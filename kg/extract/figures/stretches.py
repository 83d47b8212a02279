"""Parts of years and stretches of months: "the first half of 2021/22", "the quarter to June 2020", "the six months to March"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace

from kg.datepattern import MONTH_NAMES
from kg.extract.figures.spells import day_or_months
from kg.model import Mention
from kg.spans import Day, months_on

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT = r"(?P<n>\d{1,2}|" + "|".join(_NUMBERS) + ")"
_OF = r"\s(?:of|in|for|during)\s(?:the\s)?(?:(?:financial|municipal|fiscal|year|reporting)\s){0,2}$"
_PART = re.compile(
    rf"\b(?P<end>first|opening|second|latter|last|final|closing|third|fourth)\s(?:{_COUNT}\s)?(?P<unit>half|quarters?|months?){_OF}", re.I
)
_UP_TO = re.compile(
    rf"\b(?:(?:{_COUNT}|a)[\s-]?(?P<unit>months?|quarters?)(?:\speriod)?|(?P<single>quarter|half[\s-]year|year))\s(?:up\s)?(?:to|ending|ended|until)(?:\s(?:the\s)?(?:end|close)\sof|\son|\sin)?(?:\sthe)?\s$",
    re.I,
)
_ALONE = re.compile(r"\b(?:(?:Q|[Qq]uarter\s)(?P<n>[1-4])|(?:in|for|at|during)\sthe\s(?P<which>first|second|third|fourth)\squarter)\b(?!,?\s(?:of\s)?(?:the\s|that\s)?(?:20|year|financial))")
_WHICH = ("first", "second", "third", "fourth")
# "(March: 66%; target: 85%)", "(66% in March)"
_LABEL = re.compile(rf"[(;,]\s?(?:in\s|at\s)?(?P<month>{MONTH_NAMES})(?::\s|\s(?:-\s)?|\swas\s)(?=\d[\d.,]*\s?(?:%|per\s?cent|[;,)]))(?!\d{{4}})|\(\d[\d.,]*(?:%|\sper\s?cent)?\s(?:in"
    rf"|at)\s(?P<later>{MONTH_NAMES})(?=[;,)])")
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {"half": 6, "quarter": 3, "month": 1}
_SINGLE = {"quarter": 3, "half-year": 6, "half year": 6, "year": 12}


def stretch(plain: str, date: Mention) -> Mention:
    """The date with the part of its year, or the months up to it, that the words right before it tell.

    >>> text = "in the first half of 2021/22"
    >>> stretch(text, Mention(21, 28, "2021/22", "period", "2021/2022")).value
    '2021-04/2021-09'
    """
    before = plain[max(0, date.start - 60) : date.start]
    found = _part(before, date.value) or _up_to(before, date.value)
    return replace(date, kind="interval", value=found) if found else date


def quarter_alone(text: str, value: str) -> str:
    """The months of a quarter, or the month, that a text names without its year, the last such before the end of a day or period.

    >>> quarter_alone("(Q1: 301)", "2021-09-30")
    '2021-04/2021-06'
    """
    if month := _month_alone(text, value):
        return month
    told, end = _ALONE.search(text), re.search(r"(\d{4})-(\d\d)(?:-\d\d)?$", value)
    if told is None or end is None:
        return ""
    first, last = 3 * (int(told["n"]) if told["n"] else _WHICH.index(told["which"]) + 1) + 1, Day(int(end[1]), int(end[2]))
    begin = months_on(Day(last.year, 0 + 1), first - 1)
    while months_on(begin, 2) > last:
        begin = months_on(begin, -12)
    return day_or_months(text, told, _between(begin, 3))


def _month_alone(text: str, value: str) -> str:
    """The month that stands as a label before a figure, in the year that ends with another month: "(March: 66%)"."""
    told, end = _LABEL.search(text), re.fullmatch(r"(\d{4})-(\d\d)(?:-\d\d)?", value)
    if told is None or end is None:
        return ""
    month = _NAMES.index((told["month"] or told["later"]).lower()[:3]) + 1
    year = int(end[1]) - (month > int(end[2]))
    return f"{year}-{month:02}" if month != int(end[2]) else ""


def _part(before: str, value: str) -> str:
    """A half, some quarters or some months at one end of a year."""
    told, year = _PART.search(before), re.fullmatch(r"(\d{4})(?:/(\d{4}))?", value)
    if told is None or year is None or (year[2] and int(year[2]) != int(year[1]) + 1):
        return ""
    first = Day(int(year[1]), 4 if year[2] else 1)
    unit = _MONTHS[told["unit"].lower().removesuffix("s")]
    length = unit * _number(told["n"])
    word = told["end"].lower()
    at_end = word in {"last", "final", "closing", "latter"}
    if unit == 3 and not told["n"] and not year[2] and not at_end:
        return ""  # a quarter of a plain year may be of the financial one, its last months hardly
    place = {"second": 1, "third": 2, "fourth": 3}.get(word, 0) if not told["n"] else 0
    begin = 12 - length if at_end else place * length
    return _between(months_on(first, begin), length) if begin + length <= 12 else ""


def _up_to(before: str, value: str) -> str:
    """So many months up to the end of one."""
    told, last = _UP_TO.search(before), re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", value)
    if told is None or last is None:
        return ""
    if last[3] and int(last[3]) != monthrange(int(last[1]), int(last[2]))[1]:
        return ""
    length = _SINGLE[told["single"].lower()] if told["single"] else _MONTHS[told["unit"].lower().removesuffix("s")] * _number(told["n"])
    end = Day(int(last[1]), int(last[2]))
    if length == 12 and end.month == 3:
        return f"{end.year - 1}/{end.year}"
    return _between(months_on(end, 1 - length), length) if 2 <= length <= 36 else ""


def _between(first: Day, length: int) -> str:
    return f"{first.iso}/{months_on(first, length - 1).iso}"


def _number(text: str | None) -> int:
    if not text:
        return 1
    return int(text) if text.isdigit() else _NUMBERS.index(text.lower()) + 1
