"""Spells that a text tells by what it says elsewhere: "the last quarter of the year", "due in Q3", "at the year end", "in the year to date"."""

from __future__ import annotations

import re
from calendar import monthrange

from kg.datepattern import MONTH_NAMES
from kg.model import Mention
from kg.reading import Reading

_QUARTER_OF_YEAR = re.compile(r"\b(?P<which>first|second|third|fourth|last|final) quarter of (?:the|that|this) (?:financial |reporting |municipal )?year\b", re.I)
_QUARTERS = {"first": ("04", "06"), "second": ("07", "09"), "third": ("10", "12"), "fourth": ("01", "03"), "last": ("01", "03"), "final": ("01", "03")}
_NUMBERED = ("first", "second", "third", "fourth")
_BY_NUMBER = re.compile(r"\b(?:(?:Q|(?:quarter|qtr) ?)(?P<n>[1-4]|one|two|three|four)|(?P<place>first|second|third|fourth) quarter)\b(?!,? (?:of |- )?\(?20\d\d| of )", re.I)
_OF_A_YEAR = re.compile(r"\b(?:Q|[Qq](?:uarter|tr) ?)(?P<n>[1-4]|one|two|three|four),?:? (?:of |- |– |\()?(?P<year>20\d\d) ?[/–-] ?(?:20)?\d\d", re.I)
_OF_YEAR_BEFORE = re.compile(r"\b(?P<year>20\d\d) ?[/–-] ?(?:20)?\d\d,?:? (?:- |– |\()?(?:Q|Quarter |Qtr ?)(?P<n>[1-4]|one|two|three|four)\b", re.I)
_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4"}
_ARRIVED = re.compile(r"\b(?:arriv(?:ing|ed)|beginning|began|start(?:ing|ed)|commenc(?:ing|ed)) (?:on )?$")
_LEFT = re.compile(r",? and (?:\w+ )?(?:leaving|left|depart(?:ing|ed)|end(?:ing|ed)|finish(?:ing|ed)|conclud(?:ing|ed)) (?:on )?")


def quarter_told(reading: Reading, text: str, period: str, at: int = 0) -> str:
    """The months of "the last quarter of the year", where the report is of a financial year, or of the "Q3" of the one year told in the document.

    Of several quarters that next after the figure, which ends at `at`, is meant, else that last before it; of a quarter whose year nothing
    tells, the last that was over before the meeting. "At the end of quarter 2" is a day.
    """
    said, year = _QUARTER_OF_YEAR.search(text), re.fullmatch(r"(\d{4})/(\d{4})", period)
    if said is not None:
        return day_or_months(text, said, _months(said["which"].lower(), int(year[1]))) if year is not None else ""
    if "Q" not in text and "uarter" not in text and "QUARTER" not in text and "qtr" not in text:
        return ""
    every = list(_BY_NUMBER.finditer(text))
    told = next((m for m in every if m.start() >= at), every[-1] if every else None)
    if told is None:
        return ""
    number, years = _number(told), reading.once("years of quarters", _years)
    year_of = _year_of(number, years) if years else _last_over(number, reading.date or _after(period))
    return day_or_months(text, told, _months(_NUMBERED[int(number) - 1], year_of)) if year_of else ""


_AT_END = re.compile(r"\b(?:at|by|to|from|as of) (?:the )?(?:end|close) of (?:the )?$", re.I)


def day_or_months(text: str, told: re.Match[str], months: str) -> str:
    """The months of a quarter, or the last day of them where a text says "at the end of" it."""
    return last_day(months) if _AT_END.search(text, 0, told.start()) or text[told.end() :].startswith((" end", "-end")) else months


def _after(period: str) -> str:
    """What sorts right behind the last month of a period of months."""
    return f"{period}~"[-8:] if re.fullmatch(r"\d{4}-\d\d/\d{4}-\d\d", period) else ""


def _last_over(number: str, meeting: str) -> int:
    """The financial year of the last quarter of a number that was over before the month of a meeting; 0 where that has no date."""
    first = int(meeting[:4]) - 2 if meeting else 0
    years = [y for y in range(first, first + 3) if first and _months(_NUMBERED[int(number) - 1], y)[-7:] < meeting[:8].removesuffix("-")]
    return max(years, default=0)


def begins(value: str) -> str:
    """The day or month with which a day or period begins, as it sorts: of a financial year its April."""
    return f"{value[:4]}-04" if re.fullmatch(r"\d{4}/\d{4}", value) else value


def before(one: str, other: str) -> bool:
    """Whether a day or period was over before another began; a quarter of a year is not before it.

    >>> before("2020/2021", "2021-04"), before("2020/2021", "2021-01/2021-03"), before("2019", "2019-05")
    (True, False, False)
    """
    ended = f"{one[-4:]}-03" if re.fullmatch(r"\d{4}/\d{4}", one) else one.rpartition("/")[2]
    began = begins(other).partition("/")[0]
    least = min(len(ended), len(began))
    return bool(least) and ended[:least] < began[:least]


def last_day(value: str) -> str:
    """The last day of a year, a financial year or an interval of months; else an empty string.

    >>> last_day("2020/2021"), last_day("2020-04/2020-06"), last_day("2020-06-30")
    ('2021-03-31', '2020-06-30', '')
    """
    if year := re.fullmatch(r"\d{4}/(\d{4})", value):
        return f"{year[1]}-03-31"
    end = re.fullmatch(r"\d{4}-\d\d/(\d{4})-(\d\d)", value)
    return f"{end[1]}-{end[2]}-{monthrange(int(end[1]), int(end[2]))[1]}" if end else ""


_YEAR_END = r"(?:the )?(?:end of the (?:financial|municipal) year|(?:financial )?year[- ]end)\b"
_BY_YEAR_END = re.compile(rf"\bby {_YEAR_END}", re.I)
_TO_DATE = re.compile(r"\b(?:(?:in|for|over|during|this) (?:the )?)?(?:(?:financial |municipal )?year[- ]to[- ]date|year so far)\b|\bso far (?:this|in the) (?:financial |municipal )?year\b", re.I)
_HALF_YEAR = re.compile(r"\b(?:in|for|over|during|of) the (?:first )?half[- ]year\b", re.I)


_BY_SEASON = re.compile(r"\bby (?:the )?(?:end of (?:the )?)?(?:next |coming |following )?(?P<season>spring|summer|autumn|year|Christmas)\b(?! (?:of )?(?:19|20)\d\d| end)")
_SEASON_ENDS = {"spring": "05", "summer": "08", "autumn": "11"}


def by_then(text: str, meeting: str) -> str:
    """The month or year to which a text looks from the day of a meeting: "80% by the year end", "no more than 18 by the autumn", "by Christmas"."""
    if not meeting:
        return ""
    if _BY_YEAR_END.search(text):
        return f"{int(meeting[:4]) + (meeting[5:7] > '03')}-03"
    told = _BY_SEASON.search(text)
    if told is None:
        return ""
    year = int(meeting[:4]) + (meeting[5:7] > _SEASON_ENDS.get(told["season"], "12"))
    return f"{year}-12" if told["season"] == "Christmas" else str(year)


def to_date(text: str, told: str, period: str) -> str:
    """The months of a financial year up to the end of the date told or of the report's period, where a text says "in the year to date"."""
    half = _HALF_YEAR.search(text)
    end = next((e for v in (period, told) if (e := re.search(r"(\d{4})-(\d\d)(?:-\d\d)?$", v))), None) if half or _TO_DATE.search(text) else None
    if end is None or (half and end[2] != "09"):
        return ""
    first = int(end[1]) - (end[2] < "04")
    return f"{first}-04/{end[1]}-{end[2]}" if end[2] != "04" else f"{end[1]}-04"


def numbered_quarter(text: str) -> bool:
    """Whether a text tells a quarter by its number and no year: "in Quarter 2"; its figures are not of the whole year of the report."""
    return ("Q" in text or "uarter " in text) and _BY_NUMBER.search(text) is not None


def _number(told: re.Match[str]) -> str:
    """The number of a quarter, as a digit."""
    place = told.groupdict().get("place")
    return str(_NUMBERED.index(place.lower()) + 1) if place else _WORDS.get(told["n"].lower(), told["n"])


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


_GONE_BY = re.compile(
    rf"(?:\b(?:months?|quarter|half[- ]year|year|period)\s(?:up\s)?(?:to|ending|ended|until)\s(?:the\s)?(?:end\sof\s)?|\b(?:at|to|for|in)\s(?:the\s)?(?:end|close|month)\sof\s"
    r"|\b(?:for|[Ii]n|during)\s|(?:^|[;:.(]\s?)"
    rf"(?=\w+(?:\s(?:was|stood|had been)\b|:)))(?P<month>{MONTH_NAMES})\b(?!,?\s(?:(?:19|20)?\d\d\b(?![%,])|to\s|and\s(?:{MONTH_NAMES})|of\s(?:\d|this|last|next)))"
)


_MONTHS_BY = re.compile(
    rf"\b(?:[Bb]etween\s(?P<since>{MONTH_NAMES})\sand\s|(?P<first>{MONTH_NAMES})(?:\s(?:up\s)?(?:to|until|through)\s(?:the\send\sof\s)?|\s?[-\u2013]\s?))"
    rf"(?P<last>{MONTH_NAMES})\b(?!,?\s(?:(?:19|20)?\d\d\b(?![%,])|of\s(?:\d|this|last|next)))"
)


def months_gone_by(plain: str, meeting: str, told: list[Mention]) -> list[Mention]:
    """The months without a year that are told as over, each the last such before the meeting's: "in the nine months to December", "from July to September"."""
    out = list[Mention]()
    for match in (*_MONTHS_BY.finditer(plain), *_GONE_BY.finditer(plain)) if meeting else ():
        months = [month for month in match.groups() if month]
        start, end = match.span() if len(months) == 2 else match.span("month")
        alone = [d for d in told if len(months) != 2 or d.kind != "month" or re.search(r"\d", d.text)]
        if not any(d.start < end and start < d.end for d in (*alone, *out)):
            ended = _last(months[-1], meeting)
            out.append(Mention(start, end, plain[start:end], *(("interval", f"{_last(months[0], ended)}/{ended}") if len(months) == 2 else ("month", ended))))
    return out


def _last(month: str, before: str) -> str:
    """The month of a name that was last before another."""
    number = MONTH_NAMES.split("|").index(month) + 1
    return f"{int(before[:4]) - (number >= int(before[5:7]))}-{number:02}"


def stay(plain: str, dates: list[Mention]) -> str:
    """The days from arrival to departure that a sentence tells: "arriving on 3 May 2021 and leaving on 14 May 2021"."""
    if len(dates) != 2 or not _ARRIVED.search(plain[: dates[0].start]):
        return ""
    return f"{dates[0].value}/{dates[1].value}" if _LEFT.fullmatch(plain, dates[0].end, dates[1].start) else ""
