"""Numbers of items in a council's own form, of letters, years and marks, told by those that follow one another: "HW(22)4", then "HW(22)5"."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.lines import Line

# Letters, years and brackets with marks between them, and the figures that rise; or these first and the year last: "24/22-23"
# Letters and a figure with a blank between them are a number ("CS 33"), but of words that count other things
_WORDS = (
    r"(?!(?:PAGES?|PART|ITEMS?|MINUTE|YEARS?|PHASE|STAGE|TABLE|ANNEX|GROUP|ROOM|TERM|WARDS?|WEEKS?|DAYS?|NOS?|KS|TIER|BAND|LEVEL|AIM|GOAL|OPTION|UNIT|LOT|AREA|ZONE|CASE|TASK|THEME"
    r"|STEP|RULE|ACT|AGED?|FORM|PAPER|POINT|MOTION|QTR|FLOOR|SUITE|FIG|BOX|TEL|JAN|FEB|MARCH|MAR|APRIL|APR|MAY|JUNE?|JULY?|AUG|AUGUST|SEPT?|OCT|NOV|DEC|[A-Z]{1,2}\d)\b)"
)
_CODED = re.compile(
    rf"(?P<word>(?:[Mm]inute|[Ii]tem)\s+)?(?P<open>)(?P<number>{_WORDS}[A-Z]{{2,6}}\s\d{{1,4}}(?![\w/.-])"
    r"|(?=[\w&./()-]{0,16}[(&./-])(?=[\w&./()-]{0,16}[A-Z(])"
    r"(?:[A-Z]{1,8}(?:\d{1,4}|&[A-Z]{1,4})?|\d{2,4}|\(\d{2,4}\))(?:[./()-]{1,2}(?:[A-Z]{1,8}|\d{1,4})){0,4}\)?[./ -]?\d{1,4}"
    r"|\d{4}\.\d{1,3}|\d{2}/\d{2}-\d{1,3}|(?:[A-Z]{1,8}/)?\d{1,3}/\d{2}-\d{2})(?P<close>[.:)]?)(?:\s*[-:]\s+|[ \t]+)(?P<title>\S.*)$"
)
YEAR_LAST = re.compile(r"(?P<body>(?:[A-Z]{1,8}/)?)(?P<last>\d{1,3})(?P<stem>/\d{2}-\d{2})")
_STEM = re.compile(r"(?P<stem>.*?\D)(?P<last>\d{1,4})")


def value_of(number: str) -> tuple[str, int] | None:
    """The style of such a number and its place in the row.

    >>> value_of("PC(21)08"), value_of("24/22-23"), value_of("HSC/7/22-23")
    (('PC(21)n', 8), ('n/22-23', 24), ('HSC/n/22-23', 7))
    """
    if match := YEAR_LAST.fullmatch(number):
        year = match["stem"][1:].split("-")
        if int(year[1]) == int(year[0]) + 1:
            return f"{match['body']}n{match['stem']}", int(match["last"])
    match = _STEM.fullmatch(number)
    return (f"{match['stem']}n", int(match["last"])) if match else None


def coded(lines: list[Line]) -> dict[int, re.Match[str]]:
    """The lines that begin with such a number, of which another has the one before it or after it."""
    found: dict[int, tuple[str, int, re.Match[str]]] = {}
    rows: dict[str, set[int]] = {}
    for i, line in enumerate(lines):
        match = _CODED.match(line.plain.strip("* _|#"))
        value = value_of(match["number"]) if match else None
        if match and value and not any(d.kind == "day" for d in find_dates(match["number"])):
            found[i] = (*value, match)
            rows.setdefault(value[0], set()).add(value[1])
    return {i: match for i, (style, n, match) in found.items() if {n - 1, n + 1} & rows[style]}
