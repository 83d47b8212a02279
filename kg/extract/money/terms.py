"""When a contract began and when it ends, as the sentence of a service or the next one tells."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kg.datepattern import MONTH_NAMES, month_number
from kg.dates import find_dates, parse_date
from kg.rules.money.services_around import BEGAN, ENDS, OTHER_DOING, RUNS_TO, SPAN, STARTS
from kg.rules.money.terms import (
    ASKED_END,
    ASKED_START,
    BACK,
    MONTH_BACK,
    NOT_TOLD,
    NUMBERS,
    OVER,
    SEASON_BACK,
    YEAR_BACK,
    YEARS_BACK,
)
from kg.screen import Screened

OF_ANOTHER = re.compile(r"\bthe\s(?:latter|former|previous\s[a-z]+)'s\s[^;.]{0,50}$")


# "63% having been done in the three months from May to July"
_SHARE_IN = re.compile(r"(?:\d%|\bper\scent|\bpercent)(?=\s)[^.;]{0,110}$")


_SUM_GIVEN = re.compile(r"£[\d,.]+\w*\s[^;.]{0,60}\b(?:awarded|given|paid|allocated|granted|received)\b[^,;.]{0,60}$")  # "£5,000 had been awarded in 2018/19 to Kite Voices, which"
_FOR_YEARS = Screened(
    r"\b(?P<n2>one|two|three|four|five|six|seven|ten)[ -]year\s(?:contract|agreement|term|award|extension|deal)s?\b"
    r"|(?:\bfor\s|^\W?|,\s)(?:an?\s(?:(?:initial|further|fixed|total)\s)?(?:period|term)\sof\s)?(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|an?)(?:\s\(\d\))?\s(?P<unit>years?|months?)\b"
)
_FOLLOWING = re.compile(rf"\b(?:the\s(?:end\sof\sthe\s)?following|the\snext)\s(?P<month>{MONTH_NAMES})\b")
_BEGUN = re.compile(
    r"^(?!.*(?:\d%|per\scent)).*\b(?:began|begun|started|commissioned|awarded|took|taken|appointed|let|given"
    r"|passed|transferred|engaged|contracted|won|launched|opened|set\sup|entered|signed|moved|outsourced|chosen|succeeded|replaced|asked|brought)\b"
)
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

    plain = MONTH_BACK.sub(month_back, plain)
    plain = YEARS_BACK.sub(lambda m: f"{'in' if m.start() else 'In'} {year - (NUMBERS.get(m['n'].lower()) or int(m['n']))}", plain)
    plain = YEAR_BACK.sub(lambda m: f"{m['prep'] or 'in '}{year - 1}", plain)
    return SEASON_BACK.sub(lambda m: f"{m['prep'] or 'in '}{m['season']} {year - (month < OVER[m['season']])}", plain)


def term(plain: str, anchor: str) -> tuple[str, str]:
    """The start and end of a contract as a sentence tells them."""
    start = end = ""
    plain = fixed(plain, anchor)
    for told in find_dates(plain, anchor):
        before = plain[: told.start]
        if _SUM_GIVEN.search(before) or OTHER_DOING.search(before) or OF_ANOTHER.search(before) or _SHARE_IN.search(before):
            continue
        if told.kind != "interval" and re.search(r"\b(?:extended|prolonged|renewed|lengthened|rolled\s(?:on|forward|over))\s(?:[\w-]+\s){0,4}(?:to|until)\s(?:the\send\sof\s)?$", before):
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
        elif STARTS.search(before) or (re.fullmatch(r"(?:In|From)\s", before) and _BEGUN.search(plain)) or BEGAN.search(before):
            span = _FROM_TO.search(before) and "/" in told.value
            start, end = tuple(told.value.split("/", 1)) if span else (start or told.value, end)
    if not end and re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", start):
        end = length(plain, start)
    return "" if end and start > end else start, end


def length(plain: str, start: str) -> str:
    """The end of a term that is told by its length ("for two years"), or by a month after it began ("until the following January")."""
    following = _FOLLOWING.search(plain)
    if following and re.search(r"\b(?:until|till|to|ending in)\s$", plain[: following.start()]):
        month, year = month_number(following["month"]), int(start[:4])
        return f"{year if month > int(start[5:7]) else year + 1}-{month:02}"
    told = list(_FOR_YEARS.finditer(plain)) if _FOR_YEARS.stands(plain) else []
    if len(told) != 1 or len(start) < 7 or _OPTION.search(plain, told[0].end()):
        return ""
    count = NUMBERS.get((told[0]["n"] or told[0]["n2"]).lower()) or (1 if told[0]["n"] in {"a", "an"} else int(told[0]["n"]))
    months = count * (1 if (told[0]["unit"] or "").startswith("month") else 12)
    year, month = divmod(int(start[:4]) * 12 + int(start[5:7]) - 1 + months, 12)
    if len(start) == 10:
        return (date(year, month + 1, min(int(start[8:]), 28)) - timedelta(days=1)).isoformat() if int(start[8:]) <= 28 else ""
    return f"{year}-{month:02}" if month else f"{year - 1}-12"


_OPTION = re.compile(r"^[^.;]{0,40}\b(?:option|extend|extension|possib)")


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
