"""When a contract began and when it ends, as the sentence of a service or the next one tells."""

from __future__ import annotations

import re
from calendar import monthrange

from kg.datepattern import month_number
from kg.dates import find_dates, parse_date
from kg.rules.money.services_around import BEGAN, ENDS, OTHER_DOING, RUNS_TO, SPAN, STARTS
from kg.rules.money.terms import (
    AS_LAST,
    ASKED_END,
    ASKED_START,
    BACK,
    DAY_TOLD,
    GIVEN_UP,
    MONTH_BACK,
    MONTH_TOLD,
    NOT_TOLD,
    NUMBERS,
    ORDINALS,
    OVER,
    SEASON_BACK,
    YEAR_BACK,
    YEARS_BACK,
)

OF_ANOTHER = re.compile(r"\bthe\s(?:latter|former|previous\s[a-z]+)'s\s[^;.]{0,50}$")


# "63% having been done in the three months from May to July"
_SHARE_IN = re.compile(r"(?:\d%|\bper\scent|\bpercent)(?=\s)[^.;]{0,110}$")


# "On 4 May the contract for mentoring passed from A to B"
_CHANGED_HANDS = re.compile(r"\b(?:novated|transferred|passed|handed|moved|outsourced|entrusted|took\s(?:it|them|this|on|over)|taken\s(?:it|them|on|over)|began|begun|started|succeeded|replaced)\b")
_FROM_TO = re.compile(r"\b[Ff]rom\s$")


def fixed(plain: str, anchor: str) -> str:
    """A sentence with its days told from the meeting's (ISO) put as months and years.

    >>> fixed("handed over by the Council the previous October", "2018-03-12")
    'handed over by the Council in October 2017'
    """
    if len(anchor) < 7 or not BACK.stands(plain):
        return plain
    year, month = int(anchor[:4]), int(anchor[5:7])

    def month_back(match: re.Match[str]) -> str:
        name = match["month"] or match["before"]
        so_far = month_number(name) < month
        lead = "" if re.search(r"\b(?:in|since|from|until|to|by|of|on)\s(?:the\s)?$", plain[: match.start()]) else "in "
        return f"{lead}{name} {year if so_far else year - 1}"

    def day_told(match: re.Match[str]) -> str:
        number = month_number(match["month"])
        told = int(match["year"] or (year - (match["which"] == "last") if match["which"] else year - (number > month)))
        word = match["day"].lower()
        return f"{ORDINALS[word] if word in ORDINALS else monthrange(told, number)[1]} {match['month']} {told}"

    plain = DAY_TOLD.sub(day_told, plain)
    plain = MONTH_TOLD.sub(lambda m: f"{m['month']} {year - (m['which'] == 'last')}", plain)
    plain = MONTH_BACK.sub(month_back, plain)
    plain = YEARS_BACK.sub(lambda m: f"{'in' if m.start() else 'In'} {year - (NUMBERS.get(m['n'].lower()) or int(m['n']))}", plain)
    plain = YEAR_BACK.sub(lambda m: f"{m['prep'] or 'in '}{year - 1}", plain)
    return SEASON_BACK.sub(lambda m: f"{m['prep'] or 'in '}{m['season']} {year - (month < OVER[m['season']])}", plain)


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
        elif ENDS.search(before) or RUNS_TO.search(before) or AS_LAST.match(plain, date.end) or GIVEN_UP.search(before):
            end = end or date.value
        elif STARTS.search(before) or re.fullmatch(r"(?:In|From)\s", before) or (before == "On " and _CHANGED_HANDS.search(plain, date.end)) or BEGAN.search(before):
            span = _FROM_TO.search(before) and "/" in date.value
            start, end = tuple(date.value.split("/", 1)) if span else (start or date.value, end)
    return start, end


def asked_term(plain: str, following: str, anchor: str) -> tuple[str, str]:
    """The start or the end of a contract that a question asks for and its answer, in the same sentence or the next one, tells."""
    for place, pattern in enumerate((ASKED_START, ASKED_END)):
        asked = pattern.search(plain if plain.rstrip().endswith(("?", ".", ";")) else f"{plain}.")
        if asked:
            answer = plain[asked.end() :] if find_dates(plain[asked.end() :], anchor) else following
            dates = find_dates(fixed(answer, anchor), anchor)
            if len(dates) == 1 and not NOT_TOLD.search(answer):
                return (dates[0].value, "") if place == 0 else ("", dates[0].value)
    return "", ""


def with_day(plain: str, earlier: str, anchor: str) -> str:
    """A sentence with the day that "from that date" means, as the sentence before it tells."""
    days = find_dates(earlier, anchor) if " that date" in plain else []
    return plain.replace("that date", earlier[days[-1].start : days[-1].end], 1) if days else plain
