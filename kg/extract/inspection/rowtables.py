"""Tables of inspections, one a row: "Date | Type of inspection | Inspectorate | Outcome"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.dates import find_dates
from kg.extract.inspection.gradelines import grade_alone, label_alone
from kg.extract.inspection.premises import PREMISES
from kg.gazetteer import find_authorities
from kg.model import Mention
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import framework, inspectorates
from kg.text import ordinary

_CELL = re.compile(r"\s*\|\s*|\t+|\s{3,}")
_OF_IT = r"(?:\s+of\s+(?:the\s+)?(?:inspection|visit|fieldwork|review|activity)s?)?"
_HEADS = {
    "date": re.compile(
        rf"(?:(?:inspection|visit|fieldwork|on-?site|diary)\s+)?(?:dates?|months?|years?|periods?|when)(?:\s+(?:on[-\s]site|inspected|visited|carried\s+out|undertaken|held)"
            rf"|\s*/\s*\w+)?{_OF_IT}(?:\s+inspected)?|fieldwork|on[-\s]?site|(?:(?:last|most\s+recently)\s+)?(?:inspected|visited)(?:\s+by\s+\w+)?(?:\s+(?:in|on))?"
            rf"|date\s+of\s+(?:(?:last|latest|most\s+recent)\s+)?(?:\w+\s+)?(?:inspection|visit|ILACS|SIF)|(?:(?:last|latest|most\s+recent)\s+)(?:\w+\s+)?(?:inspection|visit"
            rf"|ILACS|SIF)(?:\s+date)?|(?:\w+\s+)?(?:ILACS|SIF|inspection)\s+(?:date|month|year)|(?:week|days?)(?:\s+(?:of|on[-\s]site))?",
        re.IGNORECASE,
    ),
    "kind": re.compile(
        rf"(?:(?:inspection|visit|review|activity)\s*(?:/\s*\w+\s*)?(?:type|kind|name|title|framework)?"
        rf"|(?:type|kind|nature|form|name|title)s?{_OF_IT}|(?:inspection\s+)?framework|regime|what|event|focus)", re.IGNORECASE
    ),
    "who": re.compile(r"(?:inspect(?:orates?|ors?|ed\s+by|ing\s+body|ion\s+body)|by(?:\s+whom)?|who|regulators?|(?:carried\s+out|conducted|undertaken|led)\s+by|body|agency)", re.IGNORECASE),
    "whose": re.compile(r"(?:(?:local|neighbouring|other)\s+)?(?:councils?|authorit(?:y|ies)|LAs?|boroughs?|neighbours?|area)(?:\s+name)?", re.IGNORECASE),
    "outcome": re.compile(
        r"(?:(?:overall|inspection|headline|formal|single)\s+)*(?:outcomes?|results?|grad(?:e|ing)s?|judge?ments?|ratings?|effectiveness|verdict|conclusion)"
        r"(?:\s+(?:overall|given|awarded))?|overall", re.IGNORECASE
    ),
}
_PLANNED = re.compile(r"\W*(?:planned|due|expected|scheduled|forthcoming|upcoming|awaited|to\s+(?:come|follow|take\s+place|be\s+confirmed|be\s+held)|tbc|pending)\b", re.IGNORECASE)
_CALLED_OFF = re.compile(r"\b(?:cancel\w*|postponed|deferred|abandoned|not\s+held|did\s+not\s+take\s+place)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:peer|LGA|audit|self[- ]|mock|dip\s+sample|regulation\s+44|annual\s+(?:conversation|engagement)|diagnostic|challenge)\b", re.IGNORECASE)
_VISITED = re.compile(r"\b(?:re-?)?(?:inspection|visit|review|ILACS|SIF|JTAI)\b", re.IGNORECASE)
_LONGEST = 60  # rows


@lru_cache(maxsize=4096)
def cells(text: str) -> tuple[str, ...]:
    """The cells of a row of a table, or nothing where a line is none."""
    if "|" not in text and "\t" not in text and "   " not in text:
        return ()
    return tuple(ordinary(c).strip(" *") for c in _CELL.split(text.strip().strip("|").strip(" ")))


@dataclass(frozen=True, slots=True)
class Row:
    """An inspection as a row tells it: who came, under what, when, whether it is to come, and the grades given."""

    inspectorate: str
    framework: str
    date: Mention | None
    planned: bool
    grades: tuple[tuple[str, str], ...]
    gss: tuple[str, ...] = ()


def row_of(reading: Reading, index: int) -> Row | None:
    """The inspection that a row of such a table tells, or None where a line is no such row."""
    return reading.once("inspections in rows", _all_rows).get(index)


def _all_rows(reading: Reading) -> dict[int, Row]:
    found: dict[int, Row] = {}
    columns: dict[str, int] = {}
    areas: dict[int, str] = {}
    head, context = -1, ""
    for index, sentence in enumerate(reading.sentences):
        row = cells(sentence.text)
        if len(row) < 2 or (columns and index - head > _LONGEST):
            if re.search(r"\w", sentence.plain):
                columns = {}
            continue
        if now := _columns(row):
            columns, head = now, index
            context = _context(reading, index, row)
            areas = {i: name for i, c in enumerate(row) if i not in now.values() and (name := label_alone(c))}
        elif columns and len(row) > max(columns.values()) and (told := _row(reading, row, columns, (areas, context))):
            found[index] = told
    return found


def _columns(row: tuple[str, ...]) -> dict[str, int]:
    """The column of each kind that a head names; nothing where it is no head of such a table."""
    if any(len(c) > 40 for c in row):
        return {}
    named: dict[str, int] = {}
    for at, cell in enumerate(row):
        kind = next((k for k, p in _HEADS.items() if k not in named and p.fullmatch(cell)), "")
        if kind:
            named[kind] = at
    return named if "date" in named and ("kind" in named or "who" in named or ("whose" in named and "outcome" in named)) else {}


def _context(reading: Reading, index: int, head: tuple[str, ...]) -> str:
    """What stands over a table and in its head: who inspected, and how, where its rows do not say."""
    section = reading.section_of(reading.sentences[index])
    before = reading.sentences[index - 1] if index else None
    return " ; ".join([*head, section.title if section else "", before.plain if before and before.section == reading.sentences[index].section else ""])


_WHOLE = re.compile(r"^\W*(?:judged |graded |rated )?overall(?: effectiveness| grade| judge?ment)?\W+|\W+overall\W*$", re.IGNORECASE)  # "Overall: good"


def _row(reading: Reading, row: tuple[str, ...], columns: dict[str, int], over: tuple[dict[int, str], str]) -> Row | None:
    """What a row tells under a head, where it, its head or its title names an inspectorate or a framework, and it has a date."""
    areas, context = over
    what = " ".join(row[columns[k]] for k in ("kind", "who") if k in columns)
    date = next((d for d in find_dates(row[columns["date"]], reading.date) if d.kind != "period"), None)
    whole = " | ".join(row)
    if date is None or PREMISES.search(what) or _OTHERS.search(what) or _CALLED_OFF.search(whole):
        return None
    gss: tuple[str, ...] = ()
    if "whose" in columns:
        gss = tuple(m.value for m in find_authorities(row[columns["whose"]], reading.date))
        if len(gss) != 1 or _OTHERS.search(context):
            return None
    who, kind = inspectorates(what), framework(what)
    if "whose" in columns or (not kind and not who and _NUMBERED.fullmatch(what.strip())):
        who, kind = who or inspectorates(context), kind or framework(context)
        if not who or PREMISES.search(context) or _OTHERS.search(context):
            return None
    elif not kind and not (who and (_VISITED.search(what) or "kind" not in columns)):
        return None
    grades = [("", grade_alone(_WHOLE.sub("", row[columns["outcome"]])))] if "outcome" in columns and columns["outcome"] < len(row) else []
    grades += [(name, grade_alone(row[at])) for at, name in areas.items() if at < len(row)]
    planned = any(_PLANNED.match(cell) for at, cell in enumerate(row) if at not in (columns["date"], columns.get("kind")))
    return Row(who, kind, date, planned, tuple(g for g in grades if g[1]), gss)


# "1", "Second", "MV3", "Visit 2": a row that only counts the visits of which the title speaks
_NUMBERED = re.compile(r"(?:(?:visit|inspection|MV|monitoring\s+visit|no\.?)\s*)?(?:\d{1,2}|first|second|third|fourth|fifth|sixth|seventh|eighth|[ivx]{1,4}|one|two|three|four"
    r"|five|six)(?:st|nd|rd|th)?(?:\s+visit)?", re.IGNORECASE)
