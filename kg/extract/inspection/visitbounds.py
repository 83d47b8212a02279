"""The first and the last day of an inspection, told apart: "had begun on 29 October" here, "since the team left on 9 November" there."""

from __future__ import annotations

import datetime
import re
from typing import Protocol

from kg.datepattern import MONTH_NAMES
from kg.dates import find_dates, parse_date
from kg.extract.inspection.entries import anchor_of
from kg.model import Mention
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.grammar import screened

BEGAN = (
    r"(?:began|begun|beginning|started|starting|commenced|commencing|opened|opening|arrived|arriving|launched|kicked off|got under way|gone in|went in|set to work|came in|walked in|turned up)"
)
ENDED = (
    r"(?:left|leaving|departed|departing|ended|ending|concluded|concluding|finished|finishing|closed|closing|completed|completing|wrapped up|wound up|packed up|done|over"
    r"|gone|ran until|lasted until|stayed until|stayed to|staying until|went away"
    r"|drew to a close|drawn to a close|came to an end|signed off|withdrew|pulled out|moved on)"
)
_GATE = Gate(
    "left", "leaving", "depart*", "end*", "conclud*", "finish*", "clos*", "complet*", "wrapped", "wound", "packed", "done", "over", "gone", "until", "away", "signed", "withdrew", "pulled", "moved",
)  # fmt: skip
_ON = (
    r"(?: (?:it|them|their work|its work|here|again|there|the (?:inspection|visit|fieldwork|exercise|site"
    r"|county|city|borough|building|town|area|authority|council)|on[- ]?site work|work|up)){0,2},?(?: (?:on|by|as of|in))?(?: (?:\w+day,?))?(?: the)? $"
)
_BEGAN_ON = screened(rf"\b{BEGAN}{_ON}")
_ENDED_ON = screened(rf"\b(?:{ENDED}){_ON}")
_BARE_DAY = re.compile(r"(?:\w+day,?\s+)?(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?[A-Z]|\s+(?:visit|monitoring|time))")
_BARE_DATE = re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{MONTH_NAMES})\b(?!,?\s+(?:19|20)\d\d)")
_YEAR = re.compile(r"\d{4}|\d/\d\d$")
_WHOSE = screened(r"\b(?:inspect\w+|team|ofsted|fieldwork|visit|ILACS|SIF|JTAI|they|it|lead inspector|HMI\w*|estyn|CQC|CIW|on[- ]?site)\b")
_OTHERS = re.compile(r"\b(?:director|officer|manager|head|teacher|councillor|cllr|chair\w*|consultation|contract|pilot|meeting|minister|commissioner|report|letter|plan"
    r"|programme|project|would|will|due|should)\b", re.IGNORECASE)
_LONGEST = 70  # days
_NEAR = 2  # sentences


class Spanned(Protocol):
    """An inspection of which the first day, the last, or both are told."""

    start: str
    end: str
    planned: bool
    sentences: list[int]


def bound(reading: Reading, case: Spanned) -> None:
    """Give an inspection the first or the last day that the sentences around its mentions tell, where it has one of them or one day for both."""
    if len(case.start) == len(case.end) == len("2019-03-04") and case.end[:4] > f"{int(case.start[:4]) + 1}":
        case.end = case.start  # "15 March", read as that of the meeting's year
    if case.planned or len(case.start or case.end) != 10 or (case.end and case.start and case.end != case.start):
        return
    known = case.start or case.end
    sections = {reading.sentences[i].section for i in case.sentences}
    near = sorted({i for at in case.sentences for i in range(max(0, at - _NEAR), min(len(reading.sentences), at + _NEAR + 1))})
    for index in near:
        sentence = reading.sentences[index]
        if sentence.section not in sections or not _GATE.open(sentence.plain) or not _WHOSE.stands(sentence.plain):
            continue
        dates = find_dates(sentence.plain, anchor_of(reading, index))
        first, last = _told(sentence.plain, dates, known)
        if first and last and _follows(first, last) and known in (first, last):
            case.start, case.end = first, last
            return
        if last and case.start and _follows(case.start, last):
            case.end = last
            return


def _told(plain: str, dates: list[Mention], known: str) -> tuple[str, str]:
    """The first and the last day that a sentence tells by the verbs before them; of "the 6th" the month is that of the day known."""
    first = last = ""
    places = [(d.start, d.value if _YEAR.search(d.text) else known[:4] + d.value[4:]) for d in dates if len(d.value) == 10]
    places += [(m.start(), f"{known[:8]}{m['day'].zfill(2)}") for m in _BARE_DAY.finditer(plain) if not any(d.start < m.end() and m.start() < d.end for d in dates)]
    places += [(m.start(), v) for m in _BARE_DATE.finditer(plain) if not any(d.start <= m.start() < d.end for d in dates) and len(v := parse_date(f"{m.group()} {known[:4]}")) == 10]
    for at, value in sorted(places):
        before = plain[max(0, at - 90) : at]
        if not before.endswith(" "):
            before += " "
        if (began := _BEGAN_ON.search(before)) and not _OTHERS.search(before, max(0, began.start() - 40)):
            first = first or value
        elif (ended := _ENDED_ON.search(before)) and not _OTHERS.search(before, max(0, ended.start() - 40)):
            last = last or value
    return first, last


def _follows(first: str, last: str) -> bool:
    """Whether a day comes after another, as the last of an inspection comes after its first.

    >>> _follows("2018-10-29", "2018-11-09")
    True
    """
    try:
        return 0 < (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days <= _LONGEST
    except ValueError:
        return False
