"""Successions that stand in tables and under labels: "Former group | Successor | Date", "Old name: X", "X -> Y".

A table is known by a head of which one cell names the old and another the new; a pair of labels, or an arrow, tells the same of
a single line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.dates import find_dates
from kg.extract.boards.naming import full_name
from kg.extract.boards.succession_bodies import is_one_body
from kg.lines import RULER
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.text import fold

_BAR = re.compile(r"\s*\|\s*|\s*\t+\s*|\s{3,}")
_NOUN = r"(?:name|title|group|body|bodies|board|panel|team|service|committee|forum|partnership|arrangements?|meeting|structure|process|organisation|sub-?groups?|review)s?"
_OLD = re.compile(
    rf"(?:the )?(?:old|former|previous(?:ly)?|formerly|existing|original|outgoing|past|earlier)(?: {_NOUN})?(?: (?:name|title"
    rf"|arrangements?))?|predecessors?(?: {_NOUN})?|(?:{_NOUN} )?(?:replaced|superseded|abolished|disbanded|closed|until then|before|was|previously called"
    rf"|discontinued)|before|from|was", re.I
)
_NEW = re.compile(
    rf"(?:the )?(?:new|current|present|incoming|revised)(?: {_NOUN})?(?: (?:name|title"
    rf"|arrangements?))?|successors?(?: {_NOUN})?|replacement(?: {_NOUN})?|(?:replaced|superseded|succeeded) (?:by|with)|now(?: called"
    rf"| known as)?|becomes?|became|renamed(?: as)?|(?:new )?name now|after|to|is now|is|what replaced it"
    r"|(?:absorbed|subsumed|taken over|merged|folded|incorporated|rolled|integrated|combined) (?:by|in|into|with|within)|(?:its )?(?:work|functions|business|role|duties) now (?:with|done by|at)"
    r"|where now|work (?:passed|transferred|moved) to", re.I
)
_WHEN = re.compile(
    r"(?:date|when|from|with effect(?: from)?|effective(?: from| date)?|date (?:of|from) .{2,30}|month|year|as from|w\.?e\.?f\.?|since|took effect"
    r"|start(?:ed)?|in force(?: from)?)(?: (?:of )?(?:change|effect|transfer|closure))?", re.I
)
_NONE = re.compile(r"(?:none|no successor|n/?a|not replaced|no replacement|nil|-|\u2013|no one|nothing|disbanded|ceased|closed|discontinued)?\.?", re.I)
_KIND = re.compile(r"\b(?:Meetings?|Desk|Door|Line|Conference|Gateway|Executive|Group)$")
_CUED = Gate("old", "former", "formerly", "previous", "previously", "predecessor*", "existing", "replaced", "outgoing", "was", "before", "original", "superseded", "from")
_LABELS = re.compile(
    r"^\W*(?:Old|Former|Previous|Existing) (?:name|title|body|group|board)\s*[:-]\s*(?P<old>[A-Z][^;:|\n]{3,90}?)[;,.|\s]+(?:and )?(?:[Nn]ew|[Cc]urrent"
    r"|[Pp]resent) (?:name|title|body|group|board)\s*[:-]\s*(?P<new>[A-Z][^;:|\n]{3,90}?)\s*(?:[;.(,].*)?$"
)
_ARROW = re.compile(r"^\W*(?P<old>[A-Z][^|>;:\n]{3,90}?)\s*(?:->|-->|=>|\u2192|\u2794)\s*(?:now )?(?:the )?(?P<new>[A-Z][^|>;:\n(,]{3,90}?)\s*(?:[(,;.].*)?$")


_SPANS = re.compile(
    r"(?:^|[:;]\s)(?P<old>[A-Z][^|;:()\n]{3,90}?)\s\((?:to|until|till|up to|ended|closed)\s(?P<end>[^()]{4,30})\)[;,]?\s(?:then\s)?"
    r"(?:the\s)?(?P<new>[A-Z][^|;:()\n]{3,90}?)\s\((?:from|since|as from|started|as of)\s(?P<start>[^()]{4,30})\)"
)


@dataclass(frozen=True, slots=True)
class Row:
    """The old, the new, and the date as a row of a table or a line tells them."""

    name: str
    sentence: Sentence
    old: str
    new: str
    date: str


def rows(reading: Reading) -> Iterator[Row]:
    """Each succession of the tables and labelled lines of a document."""
    head: dict[str, int] = {}
    for sentence in reading.sentences:
        plain = sentence.plain.strip()
        barred = len(plain) < 500 and ("|" in plain or "   " in plain)
        cells = [c.strip(" *_") for c in _BAR.split(plain.strip("| \t"))] if barred else []
        if len(cells) < 2:
            head = head if head and RULER.fullmatch(plain) else {}
            if "(" in plain or ":" in plain or ">" in plain or " name" in plain or " title" in plain or "\u2192" in plain or "\u2794" in plain:
                yield from _line(reading, sentence)
        elif found := _head(cells):
            head = found
        elif head and not RULER.fullmatch(plain) and len(cells) > max(head["old"], head["new"]):
            yield from _row(reading, sentence, cells, head)


def _head(cells: list[str]) -> dict[str, int]:
    """Which cells of a head name the old, the new and the date; empty where it is no such head."""
    if not _CUED.open(" ".join(cells)):
        return {}
    found: dict[str, int] = {}
    for kind, pattern in (("old", _OLD), ("new", _NEW), ("date", _WHEN)):
        for at, cell in enumerate(cells):
            if at not in found.values() and kind not in found and pattern.fullmatch(fold(cell).rstrip(":")):
                found[kind] = at
    return found if "old" in found and "new" in found else {}


def _row(reading: Reading, sentence: Sentence, cells: list[str], head: dict[str, int]) -> Iterator[Row]:
    old, new = (_name(reading, sentence, cells[head[kind]]) for kind in ("old", "new"))
    if not old or (not new and not _NONE.fullmatch(cells[head["new"]])):
        return
    at = head.get("date", -1)
    dates = find_dates(cells[at], reading.date) if 0 <= at < len(cells) else find_dates(cells[head["new"]], reading.date)
    yield Row("table", sentence, old, new, dates[0].value if len(dates) == 1 else "")


def _line(reading: Reading, sentence: Sentence) -> Iterator[Row]:
    """What a line with two labels or an arrow tells."""
    plain = sentence.plain
    if "from " in plain or "since " in plain:
        for spans in _SPANS.finditer(plain):
            old, new = (_name(reading, sentence, spans[kind]) for kind in ("old", "new"))
            begun = find_dates(spans["start"], reading.date)
            if old and new and begun:
                yield Row("spans", sentence, old, new, begun[0].value)
    match = _LABELS.match(plain) or (_ARROW.match(plain) if ">" in plain or "\u2192" in plain or "\u2794" in plain else None)
    if match is None:
        return
    old, new = (_name(reading, sentence, match[kind]) for kind in ("old", "new"))
    dates = find_dates(plain, reading.date)
    if old and new:
        yield Row("labels", sentence, old, new, dates[0].value if len(dates) == 1 else "")


def _name(reading: Reading, sentence: Sentence, cell: str) -> str:
    """The body that a cell names by itself."""
    said = re.sub(r"\s*\([^()]*\)$|\s+(?:from|since|on) .*\d{4}$", "", fold(cell)).strip(" .;")
    name = full_name(reading, said, sentence.start) if said[:1].isupper() and len(said) < 100 else ""
    return name if name and (is_one_body(said, name) or (" " in said and _KIND.search(name))) else ""
