"""Spells that a text tells by what it says elsewhere: "the last quarter of the year", "due in Q3", "arriving on …, leaving on …"."""

from __future__ import annotations

import re

from kg.model import Mention
from kg.reading import Reading

_QUARTER_OF_YEAR = re.compile(r"\b(?P<which>first|second|third|fourth|last|final) quarter of (?:the|that|this) (?:financial |reporting |municipal )?year\b", re.I)
_QUARTERS = {"first": ("04", "06"), "second": ("07", "09"), "third": ("10", "12"), "fourth": ("01", "03"), "last": ("01", "03"), "final": ("01", "03")}
_NUMBERED = ("first", "second", "third", "fourth")
_BY_NUMBER = re.compile(r"\b(?:Q|[Qq]uarter )(?P<n>[1-4])\b(?!,? (?:of )?20\d\d)")
_OF_A_YEAR = re.compile(r"\b(?:Q|[Qq]uarter )(?P<n>[1-4]),? (?:of )?(?P<year>20\d\d)[/-]\d\d")
_ARRIVED = re.compile(r"\b(?:arriv(?:ing|ed)|beginning|began|start(?:ing|ed)|commenc(?:ing|ed)) (?:on )?$")
_LEFT = re.compile(r",? and (?:\w+ )?(?:leaving|left|depart(?:ing|ed)|end(?:ing|ed)|finish(?:ing|ed)|conclud(?:ing|ed)) (?:on )?")


def quarter_told(reading: Reading, text: str, period: str) -> str:
    """The months of "the last quarter of the year", where the report is of a financial year, or of the "Q3" of the one year told in the document."""
    said, year = _QUARTER_OF_YEAR.search(text), re.fullmatch(r"(\d{4})/(\d{4})", period)
    if said is not None:
        return _months(said["which"].lower(), int(year[1])) if year is not None else ""
    told = _BY_NUMBER.search(text) if "Q" in text or "uarter " in text else None
    if told is None:
        return ""
    year_of = reading.once("years of quarters", _years).get(told["n"], 0)
    return _months(_NUMBERED[int(told["n"]) - 1], year_of) if year_of else ""


def _months(which: str, year: int) -> str:
    first, last = _QUARTERS[which]
    return f"{year + (first == '01')}-{first}/{year + (first == '01')}-{last}"


def _years(reading: Reading) -> dict[str, int]:
    """The financial year, by the one in which it begins, of each quarter that the document tells with a single year."""
    found: dict[str, set[int]] = {}
    for told in _OF_A_YEAR.finditer(reading.text):
        found.setdefault(told["n"], set()).add(int(told["year"]))
    return {n: years.pop() for n, years in found.items() if len(years) == 1}


def stay(plain: str, dates: list[Mention]) -> str:
    """The days from arrival to departure that a sentence tells: "arriving on 3 May 2021 and leaving on 14 May 2021"."""
    if len(dates) != 2 or not _ARRIVED.search(plain[: dates[0].start]):
        return ""
    return f"{dates[0].value}/{dates[1].value}" if _LEFT.fullmatch(plain, dates[0].end, dates[1].start) else ""
