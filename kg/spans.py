"""Days, months and years of the calendar, as precise as they were told, and the spans between them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from kg.model import Mention

NEAR = 150  # days: a day without a year is the one nearest to the meeting, where no other comes near


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day, a month (`day` 0) or a year (`month` 0 too); `year` 0 where it was not told."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def possible(self) -> bool:
        """Whether a calendar has it; 29 February passes where the year is not told."""
        if not 0 <= self.month <= 12 or not 0 <= self.year < 2100:
            return False
        return not self.day or (self.month > 0 and self.day <= monthrange(self.year or 2000, self.month)[1])

    @property
    def iso(self) -> str:
        return "-".join((f"{self.year:04d}", *(f"{p:02d}" for p in (self.month, self.day) if p)))

    @property
    def kind(self) -> str:
        return "day" if self.day else "month" if self.month else "year"

    def ordinal(self) -> int:
        return date(self.year or 2000, self.month or 1, self.day or 1).toordinal()


@dataclass(frozen=True, slots=True)
class Moment:
    """One day, month or year, or the first and last of a span, with its place in a text."""

    start: int
    end: int
    parts: tuple[Day, ...]
    span: bool = False

    def lend(self, right: Moment) -> Moment:
        """This moment with the year of the one that follows it, where it has none of its own."""
        giver = right.parts[0]
        if not giver.year or any(p.year for p in self.parts) or not self.parts[0].month:
            return self
        earlier = self.parts[-1].month <= giver.month
        return replace(self, parts=tuple(replace(p, year=giver.year - (not earlier)) for p in self.parts))

    def joins(self, right: Moment, between: bool = False) -> bool:
        """Whether the two can be the ends of one span; `between`: said to be, so that a month and a day may be."""
        first, last = self.parts[0], right.parts[-1]
        alike = first.kind == last.kind or (between and min(first.month, last.month) > 0)
        return alike and first <= last and bool(first.year) == bool(last.year)

    def mention(self, plain: str, anchor: str) -> Mention | None:
        """The mention of this moment, its year taken from the meeting's date where it has none; None in doubt."""
        parts = self.parts
        if any(not p.year for p in parts):
            year = nearest_year(parts[0], anchor)
            parts = tuple(replace(p, year=year) for p in parts) if year else ()
        if not parts or not all(p.possible for p in parts):
            return None
        text = plain[self.start : self.end]
        if len(parts) == 1:
            return Mention(self.start, self.end, text, parts[0].kind, parts[0].iso)
        kind = "period" if parts[0].kind == "year" and parts[-1].year == parts[0].year + 1 else "interval"
        return Mention(self.start, self.end, text, kind, interval(parts[0], parts[-1]))


def interval(first: Day, last: Day) -> str:
    """The ISO 8601 interval from one to the other.

    >>> interval(Day(2016, 4), Day(2018, 3))
    '2016-04/2018-03'
    """
    return f"{first.iso}/{last.iso}"


def nearest_year(day: Day, anchor: str) -> int:
    """The year that brings a day or month nearest to a meeting's ISO date; 0 where two years come near, or no date."""
    if not anchor or not day.month:
        return 0
    meeting = date.fromisoformat(anchor)
    years = [y for y in (meeting.year - 1, meeting.year, meeting.year + 1) if replace(day, year=y).possible]
    middle = 0 if day.day else 14
    ranked = sorted((abs(replace(day, year=y).ordinal() + middle - meeting.toordinal()), y) for y in years)
    return ranked[0][1] if ranked and ranked[0][0] <= NEAR else 0


def months_on(month: Day, count: int) -> Day:
    """The month so many months later (earlier where negative).

    >>> months_on(Day(2019, 2), -3)
    Day(year=2018, month=11, day=0)
    """
    index = month.year * 12 + month.month - 1 + count
    return Day(index // 12, index % 12 + 1)


def financial_year(day: Day) -> tuple[Day, Day]:
    """The two calendar years of the financial year (April to March) in which a month stands."""
    first = day.year if day.month >= 4 else day.year - 1
    return Day(first), Day(first + 1)


def quarter(year: int, number: int) -> tuple[Day, Day]:
    """The first and last month of a quarter, 1 to 4, of the financial year that begins in a year.

    >>> quarter(2018, 4)
    (Day(year=2019, month=1, day=0), Day(year=2019, month=3, day=0))
    """
    first = months_on(Day(year, 4), 3 * (number - 1))
    return first, months_on(first, 2)
