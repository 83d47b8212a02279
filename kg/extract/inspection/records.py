"""An inspection told as a record: lines that are each a label and a value.

    Inspection: focused visit
    Inspected by: Ofsted
    On site: 14 and 15 May 2019

The line with the date tells the visit; the others tell what it was and by whom.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.dates import find_dates
from kg.extract.inspection.premises import PREMISES
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import framework, inspectorates

_LINE = re.compile(r"^[\s*-]*(?P<label>[A-Z][\w' /-]{1,40}?)\s*(?::\s*|\s-\s|\s?\|\s?)(?P<value>\S[^\n]{0,200})$")
_MARK = re.compile(r"[:|]|\s-\s")
_WHEN = re.compile(
    r"(?:dates?(?: on[- ]?site| inspected)?|(?:date|dates|period|week|time) of (?:the )?(?:inspection|visit|fieldwork|review)|when|period"
    r"|fieldwork(?: dates?)?|on[- ]?site(?: dates?| fieldwork)?|inspected(?: on)?|visited(?: on)?"
    r"|(?:inspection|visit|review) (?:dates?|period|held|carried out|took place)|took place)$",
    re.IGNORECASE,
)
_WHAT = re.compile(
    r"(?:(?:type|kind|nature) of (?:inspection|visit|review)|inspection(?: type| framework)?|visit(?: type)?|framework|type|review|regime|inspected by"
    r"|inspectorates?|inspectors?|carried out by|undertaken by|conducted by|by|who|regulator)$",
    re.IGNORECASE,
)
# "Re-inspection by Ofsted: 3 to 14 May 2019"
_ITSELF = re.compile(r"(?:(?:Ofsted|HMI Probation|CQC|Estyn|CIW|our|last|latest|full|recent)\s+)*(?:ILACS|SIF|JTAI|(?:re-?)?inspection|(?:monitoring|focus(?:s?ed)"
    r"|re-?)?\s?visit)(?:\s+(?:by|from)\s+[\w ]{3,40})?(?:\s+dates?)?", re.IGNORECASE)
_NOT_A_SIGN = re.compile(r"\b(?:planned|expected|due|next|to be confirmed|tbc|provisional|proposed)\b", re.IGNORECASE)
_LONGEST = 14  # lines


@dataclass(frozen=True, slots=True)
class Record:
    """What the lines of a record tell: who inspected, under what, on what days, and in which line the days stand."""

    line: int
    inspectorate: str
    framework: str
    date: str


def recorded(reading: Reading, index: int) -> Record | None:
    """The inspection told by the record to which the line at an index belongs, or None where it belongs to none."""
    return reading.once("records", _records).get(index)


def _records(reading: Reading) -> dict[int, Record]:
    found: dict[int, Record] = {}
    lines = [_LINE.match(s.plain) if len(s.plain) < 240 and _MARK.search(s.plain) else None for s in reading.sentences]
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and end - at < _LONGEST and lines[end] and reading.sentences[end].section == reading.sentences[at].section:
            end += 1
        if end - at > 1 and (record := _record(reading, [(i, m) for i, m in enumerate(lines[at:end], at) if m])):
            found.update((i, record) for i in range(at, end))
        at = max(end, at + 1)
    return found


def _record(reading: Reading, lines: list[tuple[int, re.Match[str]]]) -> Record | None:
    """What a run of lines tells, where one has the days, and they or the sentence before them name an inspectorate or a framework."""
    when = [(i, m) for i, m in lines if (_WHEN.match(m["label"]) or _ITSELF.fullmatch(m["label"])) and find_dates(m["value"], reading.date)]
    told = [m.group() for i, m in lines if _WHAT.match(m["label"]) or (i, m) in when]
    if len(when) != 1 or any(PREMISES.search(t) or _NOT_A_SIGN.search(t) for t in told):
        return None
    before = reading.sentences[lines[0][0] - 1].plain if lines[0][0] else ""
    who = inspectorates(" ; ".join(told)) or inspectorates(before)
    kind = next((k for t in (*told, before) if (k := framework(t))), "")
    dates = [d for d in find_dates(when[0][1]["value"], reading.date) if d.kind != "period"]
    return Record(when[0][0], who, kind, dates[0].value) if dates and (who or kind) else None
