"""The head of minutes with its dates and hours in one form, so that no rule needs to know the others."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from kg.datepattern import MONTH_NAMES
from kg.dates import find_dates, find_times
from kg.extract.meeting.meetingdays import without_item_numbers
from kg.model import Mention

_MONTHS = MONTH_NAMES.split("|")
# What the rules know: "4th March, 2019", "4 OF MARCH 2019", "04/03/2019", and Welsh months.
_KNOWN = re.compile(
    r"(?:[A-Z][a-z]{2,5}day,? |[A-Z]{3,6}DAY,? )?(?:\d{1,2} ?(?:st|nd|rd|th|ST|ND|RD|TH)?(?: of)? (?!(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)[A-Z][A-Za-z]{2,8},? \d{4}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_NAMED_DAY = re.compile(r"(?i:mon|tue|wed|thu|fri|sat|sun)")
_DAYS = {"mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday"}
_SPOKEN = re.compile(r"clock|past|quarter", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Retold:
    """A text in which some words were put otherwise, and where each of its places was before."""

    text: str
    ends: tuple[int, ...]  # of what was put otherwise
    shifts: tuple[int, ...]  # to be added after each

    def at(self, place: int) -> int:
        """The place in the text as it was, of a place that stands in no word that was put otherwise."""
        index = bisect_right(self.ends, place)
        return place + (self.shifts[index - 1] if index else 0)

    def mention_at(self, mention: Mention | None) -> Mention | None:
        """A mention found in the text, at its place in the text as it was."""
        return replace(mention, start=self.at(mention.start), end=self.at(mention.end)) if mention else None


def retold(plain: str) -> Retold:
    """A head in which each day that is told in a rare form stands as "4 March 2019", and each hour in words as "7.00 pm"."""
    pieces: list[str] = []
    ends, shifts = [], []
    since = length = 0
    for start, end, words in _odd(plain):
        pieces += (plain[since:start], words)
        length += start - since + len(words)
        since = end
        ends.append(length)
        shifts.append(end - length)
    return Retold("".join((*pieces, plain[since:])), tuple(ends), tuple(shifts))


def _odd(plain: str) -> list[tuple[int, int, str]]:
    found = [(d.start, d.end, _day(d.text, d.value)) for d in find_dates(without_item_numbers(plain)) if d.kind == "day" and not _KNOWN.fullmatch(d.text)]
    if _SPOKEN.search(plain):
        found += [(t.start, t.end, _hour(t.value)) for t in find_times(plain) if _SPOKEN.search(t.text)]
    return sorted(found)


def _day(told: str, value: str) -> str:
    year, month, day = value.split("-")
    named = _NAMED_DAY.match(told)
    return f"{_DAYS[named[0].lower()] + ' ' if named else ''}{int(day)} {_MONTHS[int(month) - 1]} {year}"


def _hour(value: str) -> str:
    hour, minute = int(value[:2]), value[3:]
    return f"{(hour - 1) % 12 + 1}.{minute} {'am' if hour < 12 else 'pm'}"
