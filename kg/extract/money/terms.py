"""When a contract began and when it ends, as the sentence of a service or the next one tells."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kg.dates import find_dates, parse_date
from kg.rules.money.services_around import BEGAN, ENDS, OTHER_DOING, RUNS_TO, SPAN, STARTS

OF_ANOTHER = re.compile(r"\bthe\s(?:latter|former|previous\s[a-z]+)'s\s[^;.]{0,50}$")


# "63% having been done in the three months from May to July"
_SHARE_IN = re.compile(r"(?:\d%|\bper\scent|\bpercent)(?=\s)[^.;]{0,110}$")


_FROM_TO = re.compile(r"\b[Ff]rom\s$")


def term(plain: str, anchor: str) -> tuple[str, str]:
    """The start and end of a contract as a sentence tells them."""
    start = end = ""
    for told in find_dates(plain, anchor):
        before = plain[: told.start]
        if OTHER_DOING.search(before) or OF_ANOTHER.search(before) or _SHARE_IN.search(before):
            continue
        if told.kind != "interval" and re.search(r"\bextended\s(?:[\w-]+\s){0,4}(?:to|until)\s(?:the\send\sof\s)?$", before):
            end = told.value  # "had been due to finish in September 2021; the Council had extended it to September 2022"
            continue
        if told.kind == "period" and re.search(r"\bextended\s(?:[\w-]+\s){0,4}$", before) and " to " in plain[told.start : told.end]:
            end = end or parse_date(plain[told.start : told.end].partition(" to ")[2], anchor)  # "extended for a further year to 31 March 2020"
            continue
        # "for advocacy, May 2019 to April 2022."
        apart = told.kind == "interval" and before.endswith(", ") and re.match(r"\s?(?:[.;)]|$)", plain[told.end :])
        if (told.kind == "interval" and (SPAN.search(before) or apart)) or (
            re.search(r"\bfrom\s", plain[told.start : told.start + 6]) and "/" in told.value
        ):
            start, _, end = told.value.partition("/")
        elif ENDS.search(before) or RUNS_TO.search(before):
            end = end or told.value
        elif STARTS.search(before) or re.fullmatch(r"(?:In|From)\s", before) or BEGAN.search(before):
            span = _FROM_TO.search(before) and "/" in told.value
            start, end = tuple(told.value.split("/", 1)) if span else (start or told.value, end)
    return start, end or _after_years(plain, start)


# "for a period of three years with effect from 1 May 2019"
_YEARS = re.compile(r"\bfor\s(?:an?\s)?(?:initial\s|fixed\s)?(?:(?:period|term)\sof\s)?(?P<n>two|three|four|five|[2-5])\syears(?=,?\s(?:with\seffect\s)?from\b|\s(?:starting|beginning|commencing)\b)")
_IN_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5}


def _after_years(plain: str, start: str) -> str:
    """The last day of a term of whole years told beside the day on which it begins; empty where none is told."""
    told = _YEARS.search(plain) if len(start) == 10 and " years" in plain else None
    if told is None:
        return ""
    first = date.fromisoformat(start)
    years = _IN_WORDS.get(told["n"]) or int(told["n"])
    return (first.replace(year=first.year + years, day=min(first.day, 28)) + timedelta(days=max(0, first.day - 28) - 1)).isoformat()


def with_day(plain: str, earlier: str, anchor: str) -> str:
    """A sentence with the day that "from that date" means, as the sentence before it tells."""
    days = find_dates(earlier, anchor) if " that date" in plain else []
    return plain.replace("that date", earlier[days[-1].start : days[-1].end], 1) if days else plain
