"""Successions that stand in tables and under labels: "Former group | Successor | Date", "Old name: X", "X -> Y".

A table is known by a head of which one cell names the old and another the new; a pair of labels, or an arrow, tells the same of
a single line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

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
    r"|start(?:ed)?|in force(?: from)?|(?:abolished|closed|ended|disbanded|dissolved|wound up|ceased|merged|renamed|changed|replaced|stopped|stood down|formed|set up|established"
    r"|created|effective|last met) (?:in|on|from|at|when|as from)|(?:day|time))(?: (?:of )?(?:change|effect|transfer|closure))?", re.I
)
_OWN = re.compile(rf"(?:the )?(?:new )?(?:{_NOUN}|panel or group|sub-?group|unit|hub|trust|network)", re.I)  # whose cells name what the row is of
_OUT_OF = re.compile(
    r"(?:rolled up|rolled together|formed|made|made up|created|merged|grew|grown|evolved|comes?|came|born|put together|amalgamated|brought together|taken over|took over|inherited|built"
    r"|developed) (?:out of|from|of)|in (?:place|lieu|stead|succession|room) (?:of|to)|instead of"
    r"|(?:successor|heir|replacement) (?:to|of|for)|tak(?:es|en) the place of|took the place of|replac(?:es|ing)|supersed(?:es|ing)|succeed(?:s|ing)|absorb(?:ed|s)|subsum(?:ed|es)"
    r"|took in|takes in|(?:what|which|whom) it replace[sd]|what went before|known before as|formerly", re.I
)
_NOW_WITH = re.compile(
    r"(?:its |the |their )?(?:work|functions?|business|role|duties|remit|cases|tasks|responsibilities|place|agenda)(?: (?:is|are|was|were|has|have))?(?: now| since)?(?: (?:been"
    r"|being))? ?(?:done|carried (?:on|out)|taken (?:up|on|over)|picked up|handled|held|discharged|covered|passed|transferred|moved|gone|going|went|with|by|at|in|to)?"
    r" ?(?:by|to|with|in|at|before|now)|(?:replaced|superseded|succeeded|absorbed|merged|folded|rolled|subsumed|followed|taken over) (?:by|with|in|into)|heir|successors?|replacement"
    r"|now|now with|in its (?:place|stead)|instead|who (?:does|took) (?:it|the work|over)(?: now)?", re.I
)
_NONE = re.compile(r"(?:none|no successor|n/?a|not replaced|no replacement|nil|-|\u2013|no one|nothing|nobody|lapsed|ended|disbanded|ceased|closed|discontinued)?\.?", re.I)
_KIND = re.compile(r"\b(?:Meetings?|Desk|Door|Line|Conference|Gateway|Executive|Group)$")
_CUED = Gate("old", "former", "formerly", "previous", "previously", "predecessor*", "existing", "replaced", "outgoing", "was", "before", "original", "superseded", "from", "now",
    "place", "lieu", "stead", "instead", "successor*", "replac*", "heir", "absorb*", "subsum*", "merged", "folded", "rolled", "out of", "after", "took", "takes", "taken", "followed")
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
    found: list[Row] = []
    for sentence in reading.sentences:
        plain = sentence.plain.strip()
        barred = len(plain) < 500 and ("|" in plain or "   " in plain)
        cells = [c.strip(" *_") for c in _BAR.split(plain.strip("| \t"))] if barred else []
        if len(cells) < 2:
            ruler = bool(head) and RULER.fullmatch(plain) is not None
            if not ruler:
                yield from _dated_after(reading, sentence, found)
                head, found = {}, []
            if "(" in plain or ":" in plain or ">" in plain or " name" in plain or " title" in plain or "\u2192" in plain or "\u2794" in plain:
                yield from _line(reading, sentence)
        elif new_head := _head(cells):
            head = new_head
        elif head and not RULER.fullmatch(plain) and len(cells) > max(head["old"], head["new"]):
            found += _row(reading, sentence, cells, head)
    yield from found


def _head(cells: list[str]) -> dict[str, int]:
    """Which cells of a head name the old, the new and the date; empty where it is no such head."""
    if not _CUED.open(" ".join(cells)):
        return {}
    found: dict[str, int] = {}
    for kind, pattern in (("old", _OLD), ("new", _NEW), ("date", _WHEN)):
        for at, cell in enumerate(cells):
            if at not in found.values() and kind not in found and pattern.fullmatch(fold(cell).rstrip(":")):
                found[kind] = at
    if "old" in found and "new" in found:
        return found
    said = [fold(cell).rstrip(":") for cell in cells]
    own = next((n for n, cell in enumerate(said) if _OWN.fullmatch(cell)), -1)
    for kind, other, pattern in (("old", "new", _OUT_OF), ("new", "old", _NOW_WITH)):
        at = next((n for n, cell in enumerate(said) if n != own and pattern.fullmatch(cell)), -1)
        if own >= 0 and at >= 0:
            when = next((n for n, cell in enumerate(said) if n not in (own, at) and _WHEN.fullmatch(cell)), -1)
            return {kind: at, other: own, **({"date": when} if when >= 0 else {})}
    return {}


def _row(reading: Reading, sentence: Sentence, cells: list[str], head: dict[str, int]) -> Iterator[Row]:
    olds, new = _names(reading, sentence, cells[head["old"]]), _name(reading, sentence, cells[head["new"]])
    if not olds or (not new and not _NONE.fullmatch(cells[head["new"]].strip("() "))):
        return
    at = head.get("date", -1)
    dates = find_dates(cells[at], reading.date) if 0 <= at < len(cells) else find_dates(cells[head["new"]], reading.date)
    for old in olds:
        yield Row("table", sentence, old, new, dates[0].value if len(dates) == 1 else "")


# "The changes dated from 3 May 2016.", after a table
_SINCE = re.compile(
    r"(?:(?:All|Each|Both) (?:of )?)?(?:[Tt]he |[Tt]hese |[Tt]hose |[Tt]his )?(?:(?:new |above )?(?:changes?|arrangements?|names?|titles?|structures?|renamings?|mergers?|closures?"
    r"|moves?|transfers?|replacements?)|[Aa]ll|[Bb]oth|[Ii]t|[Tt]his|[Tt]hey)"
    r"(?: (?:had|have|has|all|each|both|of these|above))* (?:dated?|dates|takes?|took|taken|came|come|been|were|was|are|is|be|applied|effective|began|begun|started|happened)\b"
)


def _dated_after(reading: Reading, sentence: Sentence, found: list[Row]) -> Iterator[Row]:
    """The rows of a table that has no dates, with that of the sentence that follows it."""
    dates = find_dates(sentence.plain, reading.date) if _SINCE.match(sentence.plain) else []
    for row in found:
        yield replace(row, date=dates[0].value) if len(dates) == 1 and not row.date else row


_LISTED = re.compile(r"\s*;\s*|\s+[/+&]\s+|\s*,\s+(?:and\s+)?(?:the\s+)?(?=[A-Z])|(?<=[a-z])\s+and\s+(?:the\s+)?(?=[A-Z])")


def several_of(value: str) -> list[str]:
    """What a cell or label lists; the whole where it lists no more than one.

    >>> several_of("Neglect Board; Policy and Practice Group + Missing Panel")
    ['Neglect Board', 'Policy and Practice Group', 'Missing Panel']
    """
    parts = [p for p in _LISTED.split(value) if p]
    whole: list[str] = []
    for part in parts:
        if whole and not _KIND_AT_END.search(whole[-1]):
            at = value.index(whole[-1])
            whole[-1] = value[at : value.index(part, at + len(whole[-1])) + len(part)]
        else:
            whole.append(part)
    return whole


_KIND_AT_END = re.compile(r"\b(?:Boards?|Partnerships?|Panels?|(?:Sub-?)?[Gg]roups?|Committees?|Teams?|Hubs?|Forums?|Trusts?|Services?|Units?|Executives?|Networks?|Meetings?"
    r"|Conferences?|Alliances?|Consortium|Desks?|Lines?)(?:\s\([^()]*\))?\.?$")


def _names(reading: Reading, sentence: Sentence, cell: str) -> list[str]:
    """The body that a cell names, or each of those that it lists."""
    parts = several_of(cell)
    found = [_name(reading, sentence, part) for part in parts] if len(parts) > 1 else []
    return found if found and all(found) else [n for n in [_name(reading, sentence, cell)] if n]


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
