"""Months and seasons told without their year, of what inspectors did: the last before the meeting, or next to the date told before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.datepattern import MONTH_NAMES
from kg.model import Mention

_MONTHS = {name: n for n, name in enumerate(MONTH_NAMES.split("|"), 1)}
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 12}  # the month in which each is over
# "the previous November", "last spring", "the following June", "at the July inspection", "had undertaken in March"
_TOLD = re.compile(
    rf"\b(?:(?P<which>(?:[Tt]he\s+)?(?:[Pp]revious|[Pp]receding|[Ff]ollowing|[Ss]ame)|[Ll]ast|[Tt]his|[Ii]n\s+the|[Tt]he|[Ii]n|[Tt]hat|[Dd]uring|[Oo]f|(?:ILACS|SIF|JTAI|[Ii]nspection|[Vv]isit|[Ii]n),)\s+)(?:(?:early|late|mid)[\s-])?(?P<when>{MONTH_NAMES}|spring|summer|autumn|winter)\b"
    r"(?!\s*,?\s*(?:(?:19|20)\d\d|\d|of\s+(?:that|the\s+same|this|last|the\s+previous|(?:19|20)\d\d)|this\s+year|last\s+year|(?:to|and|until)\s+[A-Z]))"
)
_VISIT_AFTER = re.compile(r"\s+(?:\w+\s+){0,2}?(?:inspection|visit|re-?visit|ILACS|SIF|JTAI)\b", re.IGNORECASE)


def past_months(plain: str, anchor: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """Each month or season of a sentence that has no year and no reading yet, as it was last before the meeting (`anchor`, ISO) or stands to the date before it.

    >>> [m.value for m in past_months("Ofsted had come the previous November.", "2020-03-10", [])]
    ['2019-11']
    """
    if not anchor:
        return
    told = sorted(known, key=lambda m: m.start)
    for match in _TOLD.finditer(plain):
        low, high = match.span("when")
        if any(m.start < high and low < m.end for m in told):
            continue
        which = match["which"].lower().removeprefix("the ").split()[0]
        if match["when"] not in _MONTHS and which not in ("last", "previous", "preceding", "following"):
            continue
        if which == "the" and not _VISIT_AFTER.match(plain, high):
            continue
        before = next((m.value for m in reversed(told) if m.end <= match.start() and len(m.value) >= 7 and "/" not in m.value), "")
        value = _value(which, match["when"], before, anchor)
        if value:
            yield Mention(match.start() if which in ("previous", "following", "last", "preceding") else low, high, plain[low:high], "date", value)


def _value(which: str, when: str, before: str, anchor: str) -> str:
    """The month, or the year of a season, that is meant."""
    month = _MONTHS.get(when) or _SEASONS[when.lower()]
    if which == "following":
        if not before:
            return ""
        year = int(before[:4]) + (month <= int(before[5:7]))
    elif which in ("previous", "preceding") and before:
        year = int(before[:4]) - (month >= int(before[5:7]))
    else:
        year = int(anchor[:4]) - (month > int(anchor[5:7]) or (month == int(anchor[5:7]) and which in ("last", "previous")))
    value = f"{year}-{month:02}" if when in _MONTHS else str(year)
    return value if value <= anchor[: len(value)] else ""
