"""The period of the report that an item is about, and that with which a sentence of a paragraph opens."""

from __future__ import annotations

import re

from kg.extract.figures.figures import dates_of
from kg.extract.figures.spells import quarter_told
from kg.model import Mention, Section, Sentence
from kg.reading import Reading
from kg.text import ordinary

_PERIOD = re.compile(
    r"\b(?:report|data|performance|figures|scorecard|dashboard|dataset|quarter|Q[1-4]|information"
    r"|indicators|period|year)\b",
    re.I,
)
# "Scorecard (April 2024 data)", "figures for April 2024"
_DATA = (
    r"(?:data|figures|scorecard|dashboard|dataset|data ?set|indicators|KPIs?(?: book| pack| report)?|statistics|score card"
    r"|(?:monthly|weekly|quarterly|regular|latest) (?:\w+ )?(?:report|return|update)|figures (?:below|here|above|that follow|which follow|in (?:this|the) \w+)"
    r"|performance (?:book|pack|report|data|figures|information|scorecard|dashboard|indicators))"
)
_OF_DATE = re.compile(rf"\s?(?:\w+\s)?{_DATA}\b", re.I)
_DATED = re.compile(rf"\b{_DATA}(?: (?:are|were|is|was)(?: all)?)?(?:,| -|:)? ?\(?(?:(?:for|at|as at|to|to the end of|up to|from) (?:the month of |the end of |end of )?)?$", re.I)
# "the position of the fostering team as at May 2021"
_AS_AT = re.compile(r"\b(?:performance|position|data|figures|information|statistics|scorecard|indicators|update)\b[^.;]{0,90}\b(?:as at|as of|up to|at)(?: (?:the )?end of)? $", re.I)
# "Q2 data", "Corporate performance, quarter 3": the quarter last over before the meeting
_OF_QUARTER = re.compile(
    r"\b(?:Q|quarter )(?:[1-4]|one|two|three|four) (?:\w+ )?(?:data|figures|report|performance|scorecard|dashboard|monitoring|position|dataset|update|results)\b"
    r"|\b(?:data|figures|reports?|performance|scorecard|dashboard|monitoring|position|dataset|results)\b[^.;]{0,40}?\b(?:Q|quarter )(?:[1-4]|one|two|three|four)\b", re.I)
_NO_PERIOD = re.compile(r"\b(?:inspect\w*|visits?|Act|strategy|Ofsted|ILACS|SIF|JTAI|minutes)\b", re.I)


def section_period(reading: Reading, section: Section | None) -> str:
    """The period of the report or data that an item is about, told by its title or its opening."""
    if section is None and reading.sections:
        return ""
    at, title, meeting = (section.heading.end, section.title, section.meeting) if section is not None else (0, "", 0)
    opening = ordinary(reading.text[at : at + 700])
    texts = (ordinary(title), *re.split(r"(?<=[.:])\s", opening)[:4])
    for text in texts:
        for date in dates_of(text, reading.date_of(meeting)):
            near = text[max(0, date.start - 90) : date.end + 30]
            told = re.search(r"\d", date.text)  # "last year" is no report's period
            if told and date.kind in {"month", "day"} and not _NO_PERIOD.search(near) and (_OF_DATE.match(text, date.end) or _DATED.search(text[: date.start])):
                return date.value
            if told and date.kind in {"month", "day"} and _AS_AT.search(text[: date.start]) and not _NO_PERIOD.search(near):
                return date.value
            if told and date.kind in {"period", "interval", "year"} and _PERIOD.search(near) and not _NO_PERIOD.search(near) and not _of_figures(text, date):
                return _to_the_month(date.value, opening, reading.date_of(meeting))
    quarters = (_OF_QUARTER.search(t) for t in texts if not _NO_PERIOD.search(t))
    return next((months for q in quarters if q and (months := quarter_told(reading, q.group(), ""))), "")


def _of_figures(text: str, date: Mention) -> bool:
    """Whether a date tells when a figure of its own sentence was so: "in the quarter April to June 2021 it was back up to 79%"."""
    rest = text[: date.start] + text[date.end :]
    return _IN_SPELL.search(text[: date.start]) is not None and not _REPORT.search(rest) and _A_FIGURE.search(rest) is not None


_IN_SPELL = re.compile(r"\b(?:in|during|over|for)\s(?:the\s)?(?:whole\s|full\s|financial\s|calendar\s|first\s|second\s|last\s)*"
                       r"(?:quarter|year|period|half[- ]year|half|months?)?,?\s?(?:of\s|from\s)?$", re.I)
_REPORT = re.compile(r"\b(?:reports?|data|performance|figures|scorecard|dashboard|dataset|information|indicators|statistics|review)\b", re.I)
_A_FIGURE = re.compile(r"(?<![\d.])\d[\d,.]*(?:%|\sper\scent|\s(?!Act\b)[a-z])")
_FOR_THE_PERIOD = re.compile(r"\b(?:[Ff]or|[Cc]over(?:ed|ing|s)|[Ii]n|[Dd]uring) the (?:reporting )?(?:period|year|twelve months|12 months),? (?:from |of |between )?$")


def _to_the_month(value: str, opening: str, anchor: str) -> str:
    """The year of a report, or the months of it that its opening tells: "2017/18", "for the period August 2017 to July 2018"."""
    year = re.fullmatch(r"(\d{4})/(\d{4})", value)
    for date in dates_of(opening, anchor) if year else ():
        months = re.fullmatch(r"(\d{4})-\d\d(?:-\d\d)?/(\d{4})-\d\d(?:-\d\d)?", date.value)
        if year and months and months.groups() == year.groups() and _FOR_THE_PERIOD.search(opening[: date.start]):
            return date.value
    return value


_FRONTED = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|\([a-z\d]{1,3}\)\s)?(?:In|During|Over|For|Across)\s(?:the\s|its\s|their\s)?"
    r"(?:(?:whole|full|last|first|final|financial|municipal|calendar|reporting|same)\s)*(?:year|quarter|period|months?)?,?\s?(?:of\s|from\s|to\s)?"
)
_HOW_FAR = 5  # sentences of a paragraph over which a period told at its front holds


def fronted(reading: Reading, sentence: Sentence, index: int, dates: list[Mention], last: str) -> str:
    """The period with which a sentence before, of the same paragraph, opens, where none has told another since: "In its last year, 2018/19, the Board had …".

    A day for which a sentence gives the figures that follow ("He gave the position as at 30 June.") holds while it is the date told `last`.
    """
    since = bool(dates)
    for earlier in reversed(reading.sentences[max(0, index - _HOW_FAR) : index]):
        if earlier.block != sentence.block:
            return ""
        told = dates_of(earlier.plain, reading.date)
        if not since and not told and (report := _OF_QUARTER.search(earlier.plain)) and not _NO_PERIOD.search(earlier.plain):
            return quarter_told(reading, report.group(), "")
        if any(d.value == last and _given_for(earlier.plain[: d.start]) for d in told):
            return last
        if told and not since:
            opens = _FRONTED.match(earlier.plain)
            if opens and opens.end() == told[0].start and told[0].kind != "day":
                return told[0].value
        since = since or bool(told)
    return ""


def _given_for(before: str) -> bool:
    """Whether the words before a date say that figures are given for it, none told yet."""
    return not re.search(r"\d", before) and bool(_AS_AT.search(before) or _DATED.search(before))
