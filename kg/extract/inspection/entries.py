"""Entries of a chronology: a paragraph that opens with its date, from which the rest takes its year.

    03/2017: inspected by Ofsted.
    2019 - Inspected again, 10 to 21 June.
    2022. The third visit, in May, was a focused one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.datepattern import MONTH_NAMES
from kg.extract.inspection.fieldwork import Told, clear
from kg.extract.inspection.grading import OVERALL, Grade
from kg.extract.inspection.premises import PREMISES
from kg.model import Mention
from kg.reading import Reading
from kg.rules.grammar import compiled
from kg.rules.inspection.fieldwork import ORDER, WHO
from kg.rules.inspection.pieces_inspection import AREA, GRADE, INSPECTORATES, VISIT, area, grade
from kg.stance import stance

_MONTHS = {name.lower()[:3]: n for n, name in enumerate(MONTH_NAMES.split("|"), 1)}
_OPENS = re.compile(
    rf"\W{{0,3}}(?:in\s+)?(?:(?:early|late|mid)[\s-])?(?:(?:(?P<day>[0-3]?\d)[/.])?(?P<number>0?[1-9]|1[0-2])[/.](?=(?:19|20)\d\d\b)"
    rf"|(?P<month>{MONTH_NAMES}|[A-Z][a-z]{{2}}|sept)\.?,?\s+|(?:spring|summer|autumn|winter)\s+)?"
    r"(?P<year>(?:19|20)\d\d)(?:\s?[:|]\s?|\s+[-\u2013]\s+|\.$|\.\s+(?=[A-Z])|,?\s+(?=\())", re.IGNORECASE
)
# The inspection that an entry tells first, and what is told instead: the report of one, a plan for one.
_TELLS = compiled(
    rf"(?:the |an? |our |its |their |another )?(?:(?:{ORDER}|{INSPECTORATES}'s?|re) ){{0,3}}(?:{VISIT}|(?:re-?)?inspection|re-?visit)"
    r"(?! (?:framework|report|letter|regime|outcome|action|plan|improvement|readiness|preparation|team|support|feedback|briefing|window))"
    rf"|(?:re-?)?inspected\b(?! by (?!(?:the )?(?:{INSPECTORATES}|inspectors)))|visited by (?:the )?{WHO}"
    rf"|{WHO} (?:were |was )?(?:back|here|again|on[- ]?site|in the (?:city|county|borough|district|area)"
    r"|returns?|returned|inspects?|(?:re-?)?inspected|visits?|visited|came)\b"
)
_INSTEAD = re.compile(
    r"[^.;:]{0,60}?\b(?:report|letter|response|published|publication|feedback|prepar\w+|expected|due|planned|announced|notif\w+|cancel\w+"
    r"|ceas\w+|stopped|ended(?! (?:in|with|on|up)\b)|suspended|paused|lifted|postponed|deferred|awaited|if|would|will|(?-i:may)|might|could|should|not|no longer|to be)\b", re.IGNORECASE
)
# "The second, with fieldwork from 5 June": one more of the inspections told before
_ANOTHER = compiled(rf"(?:the|an?) {ORDER}(?: one| time)?(?=,)")
_GRADE = compiled(
    rf"(?:[-\u2013:;,.(] ?|^)(?:(?:overall|overall effectiveness|outcome|result|grade|verdict|judged|graded|rated|found|declared"
    rf"|(?:all|both|each|every)(?: of the)?(?: \w+)? (?:judge?ments?|areas?|grades?|headings?))"
    rf"(?:,? (?:was|were|as|to be|overall|(?:including )?(?:the )?overall(?: one| judge?ment| grade)?(?: among them| included)?))*[:,]? )?"
    rf"['\"]?(?P<grade>{GRADE})['\"]?(?: overall| across the board| throughout| again)?(?=[.;,)]|$)"
)
_NEAR = 80  # characters
_REACH = 6  # sentences of a paragraph


@dataclass(frozen=True, slots=True)
class Entry:
    """The date with which a paragraph opens, ISO, and where in a sentence of it the text begins: 0 but for the sentence with the date."""

    date: str
    at: int

    @property
    def anchor(self) -> str:
        """A day in the midst of the entry's month or year, from which a date without a year is read."""
        return f"{self.date[:7]}-15" if len(self.date) > 4 else f"{self.date}-06-30"


def entry_of(reading: Reading, index: int) -> Entry | None:
    """The entry in which a sentence stands, or None where its paragraph opens with no date."""
    sentence = reading.sentences[index]
    first = index
    while first and index - first < _REACH and reading.sentences[first - 1].block == sentence.block:
        first -= 1
    plain = reading.sentences[first].plain
    opened = _OPENS.match(plain)
    if opened is None or reading.blocks[sentence.block].kind in ("heading", "row") or not _value(opened):
        return None
    return Entry(_value(opened), opened.end() if first == index else 0)


def anchor_of(reading: Reading, index: int) -> str:
    """The day from which dates without a year are read in a sentence: in its entry's year, or "that year" which a sentence before it names; else the meeting's."""
    if entry := entry_of(reading, index):
        return entry.anchor
    here = reading.sentences[index]
    if "year" in here.plain and _THAT_YEAR.search(here.plain):
        for before in reversed(reading.sentences[max(0, index - 2) : index]):
            years = _YEAR.findall(before.plain) if before.section == here.section else []
            if years:
                return f"{years[-1]}-06-30"
    return reading.date


_THAT_YEAR = re.compile(rf"\b(?:{MONTH_NAMES})\s+of\s+(?:that|the\s+same)\s+year\b")
_YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/])")


def _value(opened: re.Match[str]) -> str:
    """The date of the opening of an entry; empty where the word before the year is no month."""
    if opened["month"] and opened["month"].lower()[:3] not in _MONTHS:
        return ""
    month = int(opened["number"] or 0) or _MONTHS.get((opened["month"] or "").lower()[:3], 0)
    day = f"-{int(opened['day']):02}" if opened["day"] else ""
    return f"{opened['year']}-{month:02}{day}" if month else opened["year"]


def told_by(entry: Entry, plain: str, dates: list[Mention], today: str, near: bool) -> list[Told]:
    """The inspection that an entry's sentence opens by telling, at the date of the entry where it has none of its own; `near`: inspectors are named near it."""
    found = _TELLS.match(plain, entry.at) or _ANOTHER.match(plain, entry.at)
    if not near or found is None or _INSTEAD.match(plain, found.end()) or stance(plain, found.start(), found.end()) not in ("asserted", "planned"):
        return []
    own = next((d for d in dates if d.start >= entry.at and d.value.startswith(entry.date[:4]) and d.start - found.end() < _NEAR and clear(plain[found.end() : d.start], planned=False)), None)
    date = own or Mention(0, min(entry.at, found.start()), plain[: entry.at], "date", entry.date)
    return [Told(found.start(), max(found.end(), own.end if own else 0), date, bool(today) and date.value[:10] > today[: len(date.value[:10])])]


def grade_in(entry: Entry, plain: str) -> list[Grade]:
    """The overall grade that an entry about an inspection ends by giving, without a verb: "ILACS inspection - Good"."""
    found = _GRADE.search(plain, entry.at)
    if found is None or PREMISES.search(plain) or any(area(m.group()) not in ("", OVERALL) for m in compiled(AREA).finditer(plain)) or stance(plain, *found.span()) != "asserted":
        return []
    return [Grade(OVERALL, grade(found["grade"]), min(entry.at, found.start()), found.end(), "judgements/in-entry")]
