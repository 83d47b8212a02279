"""Dates told from the meeting's own: "three years ago", "last financial year", "since May", "ten years to 2019"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from kg.datepattern import MONTH_NAMES
from kg.spans import Day, Moment, financial_year, months_on, nearest_year

_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_NUMBER = {w: n for n, w in enumerate(_WORDS, 1)} | {"a": 1}
_COUNT = r"(?P<{}>" + "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in sorted(_WORDS, key=len, reverse=True)) + r"|a|\d{{1,2}})"
_S = r"\s{1,4}"
_NAMES = MONTH_NAMES
_MONTH = {name: n for n, name in enumerate(_NAMES.split("|"), 1)}

# A strategy "in its last year" is in none of the meeting's years.
_RELATIVE = re.compile(
    rf"\b(?:"
    rf"(?P<ago>{_COUNT.format('n')}{_S}(?P<unit>years?|months?){_S}(?P<then>ago|earlier|previously))"
    rf"|[Tt]he{_S}(?P<twounit>year|month){_S}before{_S}last"
    rf"|(?P<which>[Tt]his|[Ll]ast|[Nn]ext|[Pp]revious|[Cc]urrent){_S}(?P<type>financial|municipal|fiscal"
    rf"|council){_S}year"
    rf"|(?<!\bits\s)(?<!\btheir\s)(?<!\bour\s)(?P<cal>[Tt]his|[Ll]ast|[Nn]ext){_S}(?P<calunit>year|month)(?![\w'-])"
    rf"|(?P<named>{_NAMES}){_S}(?:of{_S})?(?P<ofyear>[Tt]his|[Ll]ast|[Nn]ext){_S}year(?![\w'-])"
    rf"|(?:[Tt]he{_S})?(?P<back>[Pp]revious|[Pp]receding){_S}(?P<backname>{_NAMES}|spring|summer|autumn)(?!{_S}(?:19|20)\d\d|{_S}\d)(?=[,.;:)]|$|{_S}[a-z])"
    rf"|(?P<lastname>{_NAMES}){_S}last(?=[,.;:)]|$|{_S}(?:and|when|by|at|to|the|with|after|had|was|were|as|but|from)\b)"
    rf"|[Ll]ast{_S}(?P<season>spring|summer|autumn)(?=[,.;:)]|$|{_S}[a-z])(?!{_S}(?:term|holidays?)\b)"
    rf"|(?P<saw>{_NAMES}){_S}(?:(?:had|has){_S})?(?:seen|saw|brought)\b"
    rf"|(?P<yesterday>[Yy]esterday)"
    rf"|(?P<to>(?:past{_S}|last{_S})?{_COUNT.format('k')}{_S}(?P<tounit>years"
    rf"|months){_S}to{_S}(?:(?P<tom>{_NAMES}){_S})?(?P<toy>(?:19|20)\d\d))"
    rf"|(?P<prep>[Ss]ince|[Uu]ntil|[Bb]y|[Ii]n|[Ff]rom|[Ll]ast|[Nn]ext|[Dd]uring|[Tt]his|[Aa]t|[Bb]etween){_S}(?:(?:early|late"
    rf"|mid|the{_S}(?:end|start|close|beginning){_S}of){_S})?(?P<bare>{_NAMES})(?:{_S}(?:to|and){_S}(?P<other>{_NAMES}))?"
    rf"(?!,?{_S}(?:19|20)\d\d|{_S}\d|\s{{0,3}}-\s{{0,3}}\d|{_S}(?:to|and|until){_S}(?:{_NAMES}|\d)|{_S}last(?=[,.;:)]|$)|{_S}(?:of{_S})?(?:this|last|next){_S}year)"
    rf")\b"
)
_CUE = re.compile(rf"years?\b|months?\b|[Yy]esterday|{_NAMES}|(?:last|revious|receding)\s(?:spring|summer|autumn)\b")
_YEAR_TOLD = re.compile(r"\b((?:19|20)\d\d)\b[^.;]*$")
_SEASON_ENDS = {"spring": 5, "summer": 8, "autumn": 11}  # months
# "had been wound up in May": no month to come
_DONE = re.compile(r"\bhad\s(?!to\b|due\b|not\b)(?:(?!would|will|shall|due|next|planned|to be|19\d\d|20\d\d)[^.;:,]){2,45}$")
_FORWARD = frozenset({"next"})
_BACK = frozenset({"since", "last"})


def relative_dates(plain: str, anchor: str) -> Iterator[Moment]:
    """Each moment that a text tells from the day of the meeting (ISO), where it fixes a day, a month or a year."""
    if not _CUE.search(plain):
        return
    meeting = date.fromisoformat(anchor)
    for match in _RELATIVE.finditer(plain):
        parts = _parts(match, meeting, anchor)
        if parts:
            start = match.start("bare") if match["bare"] else match.start()
            yield Moment(start, match.end("saw") if match["saw"] else match.end(), parts, span=len(parts) > 1)


def _parts(match: re.Match[str], meeting: date, anchor: str) -> tuple[Day, ...]:
    today = Day(meeting.year, meeting.month)
    if match["ago"]:
        return _ago(match, today)
    if match["twounit"]:
        return (Day(meeting.year - 2),) if match["twounit"] == "year" else (months_on(today, -2),)
    if match["which"]:
        shift = {"last": -1, "previous": -1, "next": 1}.get(match["which"].lower(), 0)
        first, last = financial_year(today)
        if match["type"].lower() in {"municipal", "council"} and meeting.month == 4:
            return ()  # the municipal year turns in May: April belongs to the old one, May to either
        return Day(first.year + shift), Day(last.year + shift)
    if match["cal"]:
        shift = {"last": -1, "next": 1}.get(match["cal"].lower(), 0)
        return (Day(meeting.year + shift),) if match["calunit"] == "year" else (months_on(today, shift),)
    if match["named"]:  # "May of this year"
        return (Day(meeting.year + {"last": -1, "next": 1}.get(match["ofyear"].lower(), 0), _MONTH[match["named"]]),)
    if match["yesterday"]:
        before = meeting - timedelta(days=1)
        return (Day(before.year, before.month, before.day),)
    if match["to"]:
        return _up_to(match)
    if name := match["backname"] or match["lastname"] or match["season"] or match["saw"]:
        latest = _latest(name, meeting)
        return (latest,) if latest.month or latest.year < meeting.year else ()  # "last summer" said in the autumn: which?
    return _bare_month(match, meeting, anchor)


def _latest(name: str, meeting: date) -> Day:
    """The last month of a name before the meeting's, or the year of the last season that was over by then: "the previous September", "last spring"."""
    ends = _SEASON_ENDS.get(name)
    if ends:
        return Day(meeting.year - (ends >= meeting.month))
    return Day(meeting.year - (_MONTH[name] >= meeting.month), _MONTH[name])


def _number(text: str) -> int:
    return _NUMBER.get(text.lower()) or int(text)


def _ago(match: re.Match[str], today: Day) -> tuple[Day, ...]:
    count = _number(match["n"])
    if match["then"] != "ago" and (told := _YEAR_TOLD.search(match.string, max(0, match.start() - 200), match.start())):
        return (Day(int(told[1]) - count),) if match["unit"].startswith("year") else ()  # "good in 2015, and two years previously inadequate"
    return (Day(today.year - count),) if match["unit"].startswith("year") else (months_on(today, -count),)


def _up_to(match: re.Match[str]) -> tuple[Day, ...]:
    count, year = _number(match["k"]), int(match["toy"])
    if match["tounit"] == "years" and not match["tom"]:
        return Day(year - count), Day(year)
    if match["tounit"] == "months" and match["tom"]:
        last = Day(year, _MONTH[match["tom"]])
        return months_on(last, 1 - count), last
    return ()


def _two_months(match: re.Match[str], anchor: str) -> tuple[Day, ...]:
    """ "In September and October", "between April and June": from the one to the other, nearest the meeting."""
    first, last = _MONTH[match["bare"]], _MONTH[match["other"]]
    year = nearest_year(Day(0, last), anchor)
    return (Day(year - (first > last), first), Day(year, last)) if year else ()


def _bare_month(match: re.Match[str], meeting: date, anchor: str) -> tuple[Day, ...]:
    """A month or two without a year: the ones before or after the meeting as their word says, else the nearest."""
    if match["other"]:
        return _two_months(match, anchor)
    month, word = _MONTH[match["bare"]], match["prep"].lower()
    if word in _FORWARD:
        return (Day(meeting.year + (month < meeting.month), month),)
    if word in _BACK:
        later = month > meeting.month or (word == "last" and month == meeting.month)
        return (Day(meeting.year - later, month),)
    year = meeting.year if word == "this" else nearest_year(Day(0, month), anchor)
    ahead = not year or (year, month) > (meeting.year, meeting.month)
    if ahead and word == "in" and _DONE.search(match.string, max(0, match.start() - 60), match.start()):
        return (_latest(match["bare"], meeting),)
    return (Day(year, month),) if year else ()
