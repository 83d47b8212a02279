"""Spells that a text tells by what it says elsewhere: "the last quarter of the year", "due in Q3", "arriving on …, leaving on …"."""

from __future__ import annotations

import re

from kg.model import Mention
from kg.reading import Reading

_QUARTER_OF_YEAR = re.compile(r"\b(?P<which>first|second|third|fourth|last|final) quarter of (?:the|that|this) (?:financial |reporting |municipal )?year\b", re.I)
_QUARTERS = {"first": ("04", "06"), "second": ("07", "09"), "third": ("10", "12"), "fourth": ("01", "03"), "last": ("01", "03"), "final": ("01", "03")}
_NUMBERED = ("first", "second", "third", "fourth")
_BY_NUMBER = re.compile(r"\b(?:Q|[Qq](?:uarter|tr) ?)(?P<n>[1-4]|one|two|three|four)\b(?!,? (?:of |- )?\(?20\d\d)", re.I)
_OF_A_YEAR = re.compile(r"\b(?:Q|[Qq](?:uarter|tr) ?)(?P<n>[1-4]|one|two|three|four),?:? (?:of |- |– |\()?(?P<year>20\d\d) ?[/–-] ?(?:20)?\d\d", re.I)
_OF_YEAR_BEFORE = re.compile(r"\b(?P<year>20\d\d) ?[/–-] ?(?:20)?\d\d,?:? (?:- |– |\()?(?:Q|Quarter |Qtr ?)(?P<n>[1-4]|one|two|three|four)\b", re.I)
_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4"}
_ARRIVED = re.compile(r"\b(?:arriv(?:ing|ed)|beginning|began|start(?:ing|ed)|commenc(?:ing|ed)) (?:on )?$")
_LEFT = re.compile(r",? and (?:\w+ )?(?:leaving|left|depart(?:ing|ed)|end(?:ing|ed)|finish(?:ing|ed)|conclud(?:ing|ed)) (?:on )?")


def quarter_told(reading: Reading, text: str, period: str, at: int = 0) -> str:
    """The months of "the last quarter of the year", where the report is of a financial year, or of the "Q3" of the one year told in the document.

    Of several quarters that next after the figure, which ends at `at`, is meant, else that last before it.
    """
    said, year = _QUARTER_OF_YEAR.search(text), re.fullmatch(r"(\d{4})/(\d{4})", period)
    if said is not None:
        return _months(said["which"].lower(), int(year[1])) if year is not None else ""
    if "Q" not in text and "uarter " not in text and "qtr" not in text:
        return ""
    every = list(_BY_NUMBER.finditer(text))
    told = next((m for m in every if m.start() >= at), every[-1] if every else None)
    if told is None:
        return ""
    number = _number(told)
    year_of = _year_of(number, reading.once("years of quarters", _years))
    return _months(_NUMBERED[int(number) - 1], year_of) if year_of else ""


def numbered_quarter(text: str) -> bool:
    """Whether a text tells a quarter by its number and no year: "in Quarter 2"; its figures are not of the whole year of the report."""
    return ("Q" in text or "uarter " in text) and _BY_NUMBER.search(text) is not None


def _number(told: re.Match[str]) -> str:
    """The number of a quarter, as a digit."""
    return _WORDS.get(told["n"].lower(), told["n"])


def _year_of(number: str, years: dict[str, int]) -> int:
    """The financial year of a quarter: that told with it, or that of the report's own quarter, which none of its quarters follows."""
    if number in years or len(years) != 1:
        return years.get(number, 0)
    own, year = next(iter(years.items()))
    return year if number < own else year - 1


def _months(which: str, year: int) -> str:
    first, last = _QUARTERS[which]
    return f"{year + (first == '01')}-{first}/{year + (first == '01')}-{last}"


def _years(reading: Reading) -> dict[str, int]:
    """The financial year, by the one in which it begins, of each quarter that the document tells with a single year."""
    found: dict[str, set[int]] = {}
    for told in (*_OF_A_YEAR.finditer(reading.text), *_OF_YEAR_BEFORE.finditer(reading.text)):
        found.setdefault(_number(told), set()).add(int(told["year"]))
    return {n: years.pop() for n, years in found.items() if len(years) == 1}


def stay(plain: str, dates: list[Mention]) -> str:
    """The days from arrival to departure that a sentence tells: "arriving on 3 May 2021 and leaving on 14 May 2021"."""
    if len(dates) != 2 or not _ARRIVED.search(plain[: dates[0].start]):
        return ""
    return f"{dates[0].value}/{dates[1].value}" if _LEFT.fullmatch(plain, dates[0].end, dates[1].start) else ""
