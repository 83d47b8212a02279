r"""Dates and times as minutes write them, read to ISO 8601 and no more precisely than the page says.

Values: a day `2016-07-25`, a month `2019-09`, a year `2020`, a municipal or financial year `2018/2019`, any other span
an interval `2016-02-22/2016-03-16`. A date that no calendar holds ("31 February 2019") gives no mention; a day or month
without a year takes one from the span that it stands in, else from the meeting's date (`anchor`) where that fixes it.
Every repeat in the patterns is bounded: time grows with the text and no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kg.datepattern import BETWEEN, dates_in, moments
from kg.model import Mention
from kg.relative import relative_dates
from kg.screen import Screened
from kg.spans import Moment

# "the Children Act 1989", "Working Together 2018": the year of a law is part of its name.
_LAW = re.compile(
    r"(?:Acts?|Regulations|Rules|Order|Measure|Bill|Code|Directive|Working\s{1,3}Together"
    r"|Safeguard\s{1,3}Children|Guidance)"
    r"(?:\s{1,3}\([A-Z][\w ]{1,20}\))?,?\s{0,3}(?:\(\s?)?$"
)
_COUNTED = re.compile(
    r"\s{1,3}(?:children|pupils|people|young|cases|referrals|contacts|families|members|hours|hrs|residents"
    r"|places|responses)\b"
)
_JOIN = re.compile(r"\s{0,24}(to|until|till|through|up to|-|and|&|,)\s{0,24}(?:the\s{1,3})?")
_DIGIT = re.compile(r"\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NEAR = 120  # characters
_SINCE = re.compile(r"\b(?:[Ss]ince|[Ff]rom|[Bb]etween)\s{1,3}$")  # "since May 2018 it had fallen, and at 31 May": of another year
_NEW_SENTENCE = re.compile(r"[a-z)][.;?!]\s")


def find_dates(plain: str, anchor: str = "") -> list[Mention]:
    """Each date, month, year, period or interval in a text, in order, none within another.

    `plain` is text as `kg.text.ordinary` makes it; `anchor` is the ISO date of the meeting, or an empty string.

    >>> [m.value for m in find_dates("carried out between 22 February and 16 March 2016")]
    ['2016-02-22/2016-03-16']
    """
    return list(_found(plain, anchor if anchor and _DAY.fullmatch(anchor) else ""))


def parse_date(text: str, anchor: str = "") -> str:
    """The ISO value of the first date in a text, or an empty string."""
    return next((m.value for m in find_dates(text, anchor)), "")


@lru_cache(maxsize=4096)
def _found(plain: str, anchor: str) -> tuple[Mention, ...]:
    dated = dates_in(plain) if _DIGIT.search(plain) else ()
    found = _of_month_told(plain, _joined(plain, [m for match in dated for m in moments(match) if _counts(plain, m)]))
    if anchor:
        found = _merged(found, relative_dates(plain, anchor))
    mentions = (m.mention(plain, anchor) for m in found)
    return tuple(m for m in mentions if m is not None)


def _counts(plain: str, moment: Moment) -> bool:
    """Whether a bare year is a year: not the year of a law, not a number of things, not part of a phone number."""
    if moment.end - moment.start != 4:
        return True
    before = plain[max(0, moment.start - 45) : moment.start]
    if _LAW.search(before) or re.search(r"\d\s?$", before):
        return False
    return not _COUNTED.match(plain, moment.end) and not re.match(r"\s\d{3}", plain[moment.end : moment.end + 4])


def _joined(plain: str, found: list[Moment]) -> list[Moment]:
    """Moments that a "to", a dash or "between ... and" joins made one span; a year told once lent to its neighbours."""
    out: list[Moment] = []
    for left in reversed(found):  # from the right: in "5 March, 7 May and 9 July 2019" the year comes last
        join = _JOIN.fullmatch(plain, left.end, out[-1].start) if out and out[-1].start - left.end <= 16 else None
        if join is None:
            out.append(left)
            continue
        lent, right = left.lend(out[-1]), out[-1]
        between = BETWEEN.search(plain, max(0, left.start - 24), left.start)
        if (join[1] not in {"and", "&", ","} or (between and join[1] != ",") or (join[1] != "," and _next_day(lent, right))) and lent.joins(right, bool(between)):
            out[-1] = Moment(lent.start, right.end, (lent.parts[0], right.parts[-1]), span=True)
        else:
            out.append(lent)
    return out[::-1]


def _of_month_told(plain: str, found: list[Moment]) -> list[Moment]:
    """Days without a year with that of the same month, where the words before them in their sentence tell one: "in July 2019, on a visit from 15 to 26 July"."""
    out: list[Moment] = []
    for moment in found:
        years = {p.year for m in out for p in m.parts if p.year and p.month == moment.parts[0].month and moment.start - m.end <= _NEAR and not _SINCE.search(plain, 0, m.start)}
        bare = not any(p.year for p in moment.parts) and moment.parts[0].day > 0
        if bare and len(years) == 1 and not _NEW_SENTENCE.search(plain, max(0, moment.start - _NEAR), moment.start):
            moment = replace(moment, parts=tuple(replace(p, year=min(years)) for p in moment.parts))
        out.append(moment)
    return out


def _next_day(left: Moment, right: Moment) -> bool:
    """Whether two days in full follow each other: "4 June 2019 and 5 June 2019" is "4 and 5 June 2019"."""
    days = (*left.parts, *right.parts)
    return len(days) == 2 and all(d.year and d.day for d in days) and days[1].ordinal() - days[0].ordinal() == 1


def _merged(moments: list[Moment], more: Iterator[Moment]) -> list[Moment]:
    """Both lists in order; what stands within what was found before is left out, unless it says more."""
    added = list(more)
    kept = [m for m in moments if not any(a.start <= m.start and m.end <= a.end for a in added)]
    added = [a for a in added if not any(k.start < a.end and a.start < k.end for k in kept)]
    return sorted((*kept, *added), key=lambda m: m.start)


_TIME = Screened(
    r"(?<![\d.,:/£])(?:(?<!-)|(?<=[apAP][mM]-)|(?<=[.:]\d\d-)|(?<=\d{4}-)(?=\d{4}\s{0,3}h))(?:"  # "3.00pm-5.03pm"
    r"(?P<h>[01]?\d|2[0-3])(?:[.:](?P<min>[0-5]\d))?(?:\s{0,3}(?P<ap>[ap])\.?\s?m(?:\b|(?=\d{1,2}\s?[A-Za-z]{3}))\.?)"
    r"|(?P<hw>[01]?\d|2[0-3])(?:[.:](?P<minw>[0-5]\d))?\s{0,3}(?P<yp>y\.?\s?[bhp])\b\.?"  # "1.00 y.p.", in Welsh
    r"|(?P<h24>[01]?\d|2[0-3]):(?P<min24>[0-5]\d)(?![\d:])"
    r"|(?P<four>[01]\d|2[0-3])[.:]?(?P<fourmin>[0-5]\d)(?:\s{0,3}(?:hours|hrs|h)\b|(?:(?<!20\d\d)|(?<=[(]\d{4})|(?<=from\s\d{4}))(?=\s{0,3}(?:to|-|until)\s{0,3}(?:[01]\d|2[0-3])[.:]?[0-5]\d\s{0,3}(?:hours|hrs)\b))"
    r"|(?P<bare>[01]?\d|2[0-3])\.(?P<baremin>[0-5]\d)(?![\d%]|\.\d|\s{0,2}per\b))"
    r"|\b(?:12\s{0,2})?(?P<word>[Nn]oon|[Mm]idday|[Mm]idnight)\b",
    re.IGNORECASE,
)
_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_HOUR = r"(?:" + "|".join(_HOURS) + r"|(?<![.:\d])(?:1[0-2]|[1-9]))"
_MERIDIAN = r",?\s{1,3}(?:in\sthe\s(?P<half>morning|afternoon|evening)|(?P<ap>[ap])\.?\s?m\b\.?)"
_SPOKEN = re.compile(  # "at 7 o'clock", "half past six", "quarter to eight in the evening"; not "a quarter to six families"
    rf"\b(?:(?P<part>half\spast)\s(?P<h1>{_HOUR})\b(?:\s{{1,3}}o'?\s?clock\b)?|(?P<quarter>quarter\s(?:past"
    rf"|to))\s(?P<h2>{_HOUR})\b(?:\s{{1,3}}o'?\s?clock\b|(?={_MERIDIAN.replace('?P<half>', '?:').replace('?P<ap>', '?:')}))"
    rf"|(?P<h3>{_HOUR})\s{{1,3}}o'?\s?clock\b)(?:{_MERIDIAN})?",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:at|from|to|until|till|closed|ended|concluded|finished|rose|commenced|began|started|time)[:\s]{1,4}$",
    re.IGNORECASE,
)
_SPANNING = re.compile(r"\b(?:at|from)\s{1,3}\d{1,2}\.\d\d\s{0,3}(?:to|until|-)\s{0,3}$", re.IGNORECASE)
_SITTING = re.compile(
    r"\b(?:meeting|held|closed|ended|concluded|finished|rose|commenced|began|started|adjourned"
    r"|time)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d|[Nn]oon|NOON|[Mm]id(?:day|night)|MID(?:DAY|NIGHT)|[Cc]lock\b|[Pp]ast\b|[Qq]uarter to\b")
_TIMESPAN = re.compile(r"\s{0,3}(?:to|-|until|and)\s{0,3}", re.IGNORECASE)


def find_times(plain: str) -> list[Mention]:
    """Each time of day in a text, its value `HH:MM`; of "2.00 - 4.02 pm" the first takes the meridian of the second.

    >>> [m.value for m in find_times("10:30 to 12:45, then 2.00 pm")]
    ['10:30', '12:45', '14:00']
    """
    found: list[Mention] = []
    following: re.Match[str] | None = None
    if not _CLOCK.search(plain):
        return found
    for match in reversed(list(_TIME.finditer(plain))):
        value = _time_value(plain, match, following, found[-1].value if found else "")
        if value:
            found.append(Mention(match.start(), match.end(), match.group(), "time", value))
            following = match
    spoken = [m for m in map(_spoken, _SPOKEN.finditer(plain))] if "clock" in plain or "past" in plain or "uarter to" in plain else []
    return sorted([*found, *(m for m in spoken if not any(m.start < f.end and f.start < m.end for f in found))], key=lambda m: m.start) if spoken else found[::-1]


def _spoken(match: re.Match[str]) -> Mention:
    """A time told in words, in the afternoon where the clerk left unsaid that one to seven are."""
    told = (match["h1"] or match["h2"] or match["h3"]).lower()
    hour = int(told) if told.isdigit() else 1 + _HOURS.index(told)
    later = match["half"].lower() != "morning" if match["half"] else match["ap"].lower() == "p" if match["ap"] else hour <= 7
    hour = hour % 12 + (12 if later or (hour == 12 and not match["half"] and not match["ap"]) else 0)
    minute = 30 if match["part"] else 0
    if match["quarter"]:
        hour, minute = (hour, 15) if match["quarter"].lower().endswith("past") else ((hour - 1) % 24, 45)
    return Mention(match.start(), match.end(), match.group(), "time", f"{hour:02d}:{minute:02d}")


def parse_time(text: str) -> str:
    """The first time of day in a text as `HH:MM`, or an empty string."""
    return next((m.value for m in find_times(text)), "")


def _time_value(plain: str, match: re.Match[str], following: re.Match[str] | None, after: str) -> str:
    if match["word"]:
        return "00:00" if match["word"].lower() == "midnight" else "12:00"
    if match["ap"]:
        return _clock(int(match["h"]), match["min"], match["ap"].lower())
    if match["yp"]:
        return _clock(int(match["hw"]), match["minw"], "a" if match["yp"][-1].lower() == "b" else "p")
    if match["h24"] or match["four"]:
        return _clock(int(match["h24"] or match["four"]), match["min24"] or match["fourmin"])
    hour, minute = int(match["bare"]), match["baremin"]
    if following and _TIMESPAN.fullmatch(plain, match.end(), following.start()):
        later = _clock(hour, minute, "p") if following["ap"] and hour < 12 else ""
        return later if later and later <= after else _clock(hour, minute)
    before = plain[max(0, match.start() - 60) : match.start()]
    if _SPANNING.search(before) or (_MEETS.search(before) and _SITTING.search(before)):
        return _clock(hour, minute, "p" if 1 <= hour <= 6 else "")
    return ""


def _clock(hour: int, minute: str | None, meridian: str = "") -> str:
    if meridian and not 1 <= hour <= 12:
        meridian = ""  # "14.00 pm"
    if meridian:
        hour = hour % 12 + (12 if meridian == "p" else 0)
    return f"{hour:02d}:{minute or '00'}"
