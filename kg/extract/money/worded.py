"""Sums written in words put in figures: "half a million pounds", "twenty thousand pounds"."""

from __future__ import annotations

import re

from kg.numerals import WORDS, word_value
from kg.screen import Screened

_OF_UNIT = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_PART = {"half": 0.5, "quarter": 0.25, "three quarters": 0.75}
_WORDED = Screened(
    rf"\b(?:(?P<part>half|an?\squarter\sof|three[\s-]quarters\sof)\sa\s|(?P<many>{WORDS}|a|\d{{1,3}}(?:\.\d{{1,2}})?)\s(?:and\sa\s(?P<more>half|quarter)\s)?)(?P<unit>million|thousand)\spounds\b"
    rf"|(?P<plain>{WORDS}|\d{{1,3}}(?:,\d{{3}}){{0,2}})\spounds\b",
    re.IGNORECASE,
)


def in_figures(plain: str) -> str:
    """A text with its worded sums in figures.

    >>> in_figures("released half a million pounds from its reserves, and two thousand pounds")
    'released £500,000 from its reserves, and £2,000'
    """
    return _WORDED.exact.sub(_figure, plain) if " pounds" in plain and _WORDED.stands(plain) else plain


def _figure(match: re.Match[str]) -> str:
    if match["plain"]:
        value = float(_number(match["plain"]))
    else:
        part = re.sub(r"^an?\s|\sof$", "", match["part"].lower().replace("-", " ")) if match["part"] else ""
        many = _PART[part] if part else _number(match["many"]) + (_PART[match["more"].lower()] if match["more"] else 0)
        value = many * _OF_UNIT[match["unit"].lower()]
    return f"£{round(value):,}"


def _number(said: str) -> float:
    """The number that words or figures tell."""
    return 1 if said.lower() == "a" else float(said.replace(",", "")) if said[0].isdigit() else word_value(said.lower())
