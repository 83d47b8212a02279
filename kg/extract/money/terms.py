"""When a contract began and when it ends, as the sentence of a service or the next one tells."""

from __future__ import annotations

import re

from kg.dates import find_dates, parse_date
from kg.datepattern import MONTH_NAMES, month_number
from kg.rules.money.services_around import BEGAN, ENDS, OTHER_DOING, RUNS_TO, SPAN, STARTS
from kg.screen import Screened

OF_ANOTHER = re.compile(r"\bthe\s(?:latter|former|previous\s[a-z]+)'s\s[^;.]{0,50}$")


# "63% having been done in the three months from May to July"
_SHARE_IN = re.compile(r"(?:\d%|\bper\scent|\bpercent)(?=\s)[^.;]{0,110}$")


_FROM_TO = re.compile(r"\b[Ff]rom\s$")


# Days told from the meeting's or from another: "the previous October", "two years earlier", "the year before", "last spring"
_MONTH_BACK = re.compile(
    rf"\b(?:(?:the|that)\s)?(?:(?:immediately\s)?(?:previous|preceding|last|past)\s(?P<month>{MONTH_NAMES})|(?P<before>{MONTH_NAMES})\s(?:before|last|previously))(?!\s(?:19|20)\d\d)\b"
)
_YEARS_BACK = re.compile(r"(?<!\bin )(?<!\bsince )\b(?P<n>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:full\s)?years?\s(?:earlier|ago|before|previously|back)\b", re.IGNORECASE)
_YEAR_BACK = re.compile(r"\b(?P<prep>(?:since|in|from|during)\s)?(?:the\s(?:year\s(?:before|previously)|(?:previous|preceding|last)\s(?:calendar\s)?year)|last\syear)(?=[.,;)]|$|\s(?:and|but|by|to|with|under|for)\b)")
_SEASON_BACK = re.compile(r"\b(?P<prep>(?:since|in|from|during)\s)?(?:the\s(?:previous|preceding)|last)\s(?P<season>spring|summer|autumn)\b")
_NUMBERS = {w: n for n, w in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)} | {"a": 1}


def fixed(plain: str, anchor: str) -> str:
    """A sentence with its days told from the meeting's (ISO) put as months and years.

    >>> fixed("handed over by the Council the previous October", "2018-03-12")
    'handed over by the Council in October 2017'
    """
    if len(anchor) < 7 or not _BACK.stands(plain):
        return plain
    year, month = int(anchor[:4]), int(anchor[5:7])

    def month_back(match: re.Match[str]) -> str:
        name = match["month"] or match["before"]
        so_far = month_number(name) < month
        lead = "" if re.search(r"\b(?:in|since|from|until|to|by|of|on)\s(?:the\s)?$", plain[: match.start()]) else "in "
        return f"{lead}{name} {year if so_far else year - 1}"

    plain = _MONTH_BACK.sub(month_back, plain)
    plain = _YEARS_BACK.sub(lambda m: f"{'in' if m.start() else 'In'} {year - (_NUMBERS.get(m['n'].lower()) or int(m['n']))}", plain)
    plain = _YEAR_BACK.sub(lambda m: f"{m['prep'] or 'in '}{year - 1}", plain)
    return _SEASON_BACK.sub(lambda m: f"{m['prep'] or 'in '}{m['season']} {year - (month < _OVER[m['season']])}", plain)


_OVER = {"spring": 6, "summer": 9, "autumn": 12}  # the month by which a season is over
_BACK = Screened(r"\b(?:previous|preceding|previously|past|last|before|earlier|ago|back)\b")


def term(plain: str, anchor: str) -> tuple[str, str]:
    """The start and end of a contract as a sentence tells them."""
    start = end = ""
    plain = fixed(plain, anchor)
    for date in find_dates(plain, anchor):
        before = plain[: date.start]
        if OTHER_DOING.search(before) or OF_ANOTHER.search(before) or _SHARE_IN.search(before):
            continue
        if date.kind != "interval" and re.search(r"\b(?:extended|prolonged|renewed|lengthened|rolled\s(?:on|forward|over))\s(?:[\w-]+\s){0,4}(?:to|until)\s(?:the\send\sof\s)?$", before):
            end = date.value  # "had been due to finish in September 2021; the Council had extended it to September 2022"
            continue
        if date.kind == "period" and re.search(r"\bextended\s(?:[\w-]+\s){0,4}$", before) and " to " in plain[date.start : date.end]:
            end = end or parse_date(plain[date.start : date.end].partition(" to ")[2], anchor)  # "extended for a further year to 31 March 2020"
            continue
        # "for advocacy, May 2019 to April 2022."
        apart = date.kind == "interval" and before.endswith(", ") and re.match(r"\s?(?:[.;)]|$)", plain[date.end :])
        if (date.kind == "interval" and (SPAN.search(before) or apart)) or (
            re.search(r"\bfrom\s", plain[date.start : date.start + 6]) and "/" in date.value
        ):
            start, _, end = date.value.partition("/")
        elif ENDS.search(before) or RUNS_TO.search(before):
            end = end or date.value
        elif STARTS.search(before) or re.fullmatch(r"(?:In|From)\s", before) or BEGAN.search(before):
            span = _FROM_TO.search(before) and "/" in date.value
            start, end = tuple(date.value.split("/", 1)) if span else (start or date.value, end)
    return start, end


# "A Member asked when it had begun; it had been in May 2016", "How long had it to run? To March 2021, she said"
_ASKED_START = re.compile(r"\b(?:when|since\swhen|how\slong|from\swhat\sdate|what\syear)\s[^.;?]{2,60}?\s(?:begun|began|begin|started|start|opened|open|been\s(?:running|going|let|in\splace|set\sup|doing|providing|there|commissioned)|commenced|launched|taken\sit\son|dated?|came)\b[^.;?]{0,40}[;?.,:]")
_ASKED_END = re.compile(r"\b(?:when|how\s(?:long|much\slonger)|until\swhen|to\swhat\sdate)\s[^.;?]{2,60}?\s(?:end|ended|expires?|expired?|run\sout|ran\sout|to\srun|run\sfor|last|finish|come\sto\san\send|up|left|lapse)\b[^.;?]{0,40}[;?.,:]")
_NOT_TOLD = re.compile(r"\b(?:not|could|might|unknown|unsure|hoped|would\slike)\b")


def asked_term(plain: str, following: str, anchor: str) -> tuple[str, str]:
    """The start or the end of a contract that a question asks for and its answer, in the same sentence or the next one, tells."""
    for place, pattern in enumerate((_ASKED_START, _ASKED_END)):
        asked = pattern.search(plain if plain.rstrip().endswith(("?", ".", ";")) else f"{plain}.")
        if asked:
            answer = plain[asked.end() :] if find_dates(plain[asked.end() :], anchor) else following
            dates = find_dates(fixed(answer, anchor), anchor)
            if len(dates) == 1 and not _NOT_TOLD.search(answer):
                return (dates[0].value, "") if place == 0 else ("", dates[0].value)
    return "", ""


def with_day(plain: str, earlier: str, anchor: str) -> str:
    """A sentence with the day that "from that date" means, as the sentence before it tells."""
    days = find_dates(earlier, anchor) if " that date" in plain else []
    return plain.replace("that date", earlier[days[-1].start : days[-1].end], 1) if days else plain
