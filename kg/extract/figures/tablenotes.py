"""The day or period that a line above or below a table gives for all its figures: "All figures are for Quarter 2 2019/20.\""""

from __future__ import annotations

import re

from kg.extract.figures.figures import dates_of
from kg.extract.figures.spells import quarter_told
from kg.reading import Reading
from kg.text import ordinary

_AS_AT = re.compile(r"\b(?:as (?:they|it) (?:stood|were|was) )?(?:as )?(?:at|on) (?:the end of )?$")
_FIGURES = r"(?:figures|data|numbers|percentages|values|indicators|results|outturns?|positions?|performance|rates?|caseloads|totals|statistics|snapshot)"
# "All figures October 2017.", "Data as at 31 March 2019", "(The figures are those for Q2 2019/20)", "Position at 30 June 2016:"
_NOTE = re.compile(rf"\W*(?:(?:note|source|nb|key)\b\W*)?(?:(?:all|both|the|these|above|following|latest|table|of|in|showe?[sd]?|set out)\s){{0,5}}{_FIGURES}\b(?P<said>[^.;]{{0,60}})", re.I)
_FROM_REPORT = re.compile(r"\b(?:meeting|agenda|minutes|next|will|reported? to|published|previous)\b", re.I)
_CELL_BEFORE = re.compile(r"^[\s|]*(?:[\d.()a-z]{1,6}[\s|]+)?(?=[A-Z(])")  # the number of a paragraph set in a table
_FAR = 40  # rows of a table


def day_told(reading: Reading, lines: list[str], index: int, at: int) -> str:
    """The one day or period that the sentence before a table, or the line right under it, gives for its figures; else an empty string."""
    before = reading.text[max(0, at - 250) : at].rstrip(" \n|\t")
    told = ordinary(re.split(r"(?<=[.:])\s", before[:-1].replace("\n", " "))[-1]) if before.endswith((".", ":")) else ""
    dates = dates_of(told, reading.date) if told else []
    if len(dates) == 1 and _AS_AT.search(told[: dates[0].start]):
        return dates[0].value
    return _noted(reading, _CELL_BEFORE.sub("", before.rpartition("\n")[2])) or _noted(reading, _after(lines, index))


def _after(lines: list[str], index: int) -> str:
    """The first line of prose under a table that begins at a line."""
    for line in lines[index + 1 : index + _FAR]:
        if line.strip() and not re.search(r"\||\t|\S\s{2,}\S", line):
            return line
    return ""


def _noted(reading: Reading, line: str) -> str:
    """The date of a note on figures."""
    note = _NOTE.match(ordinary(line[:160])) if line else None
    if note is None or _FROM_REPORT.search(note["said"]):
        return ""
    dates = dates_of(note["said"], reading.date)
    return dates[0].value if len(dates) == 1 else "" if dates else quarter_told(reading, note["said"], "")
