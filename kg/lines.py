"""The lines of a text with what can be told of each by itself: page furniture, list label, cells, wrapping."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.runtogether import breaks
from kg.text import ordinary_but

# Printed by the publishing system or the page, not said at the meeting.
FURNITURE = re.compile(
    r"""^\W*(?:
      page\s+(?:no\.?\s*)?\d+(?:\s+of\s+\d+)? | tudalen\s+\d+ | \d{1,3}\s*[|/]\s*page | p\.?\s*\d+ | -+\s*\d+\s*-+ | \d+\s+of\s+\d+
    | view\s+directions\.? | (?:pdf|doc|html)\s+icon.* | (?:additional|supporting)\s+documents\s*:? | advertisement | share\s+this.*
    | .{0,80}\(\d[\d.,]*\s*(?:k|m)b?(?:/bytes)?\) | back\s+to\s+top | skip\s+to\s+.{0,30} | print(?:\s+this)?\s+page | breadcrumb.* | cookies?\b.{0,40}
    | date\s+of\s+issue\s*:.* | publication\s+date\s*:.* | published\s*:.* | meeting\s+documents | tudalen\s+glawr.* | attachments?\s*:?
    | (?:un)?restricted | official | this\s+page\s+is\s+intentionally\s+(?:left\s+)?blank | intentionally\s+blank | continued\s+overleaf | minute\s+item\s+\d+
    | \S.{2,90}(?:\s{4,}|\t\s*|\s\|\s)page\s+\d{1,3}(?:\s+of\s+\d{1,3})? | page\s+\d{1,3}(?:\s+of\s+\d{1,3})?\s{4,}\S.{2,90}
    | \S.{0,60}\b(?:minutes|notes|agenda)\b.{0,30}\bv(?:ersion)?[\s.]?\d{1,2}(?:\.\d{1,2})?
    | agenda\s+item\s+\d+\s* | fig(?:ure|\.)\s*[\d.]+ | https?://\S+ | www\.\S+
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
TAIL = re.compile(
    r"\s*(?:pdf|doc|html)\s+icon\b.*$|\s*\(\d[\d.,]*\s*[km]b?(?:/bytes)?\)\s*$|\s+(?:pdf|docx?)\s+\d+\s*[km]b\s*$|\s*\(p(?:ages?|p?\.?)\s+\d{1,4}(?:\s*(?:[-\u2013]|to)\s*\d{1,4})?\)\s*$", re.I
)

RULER = re.compile(r"[\s|:=_+-]+")  # the rule between the rows of a table
_GAP = re.compile(r"\t+|\s\|\s|\s{4,}|\s?\.{5,}(?=[ \t]*[A-Z\d\u00a3])")  # a gap, a pipe, or a row of dots that leads to the next cell
BULLET = re.compile(
    r"[ \t\u00a0]*(?:[#>]\s*)?(?P<bullet>[-\u2013\u2014\u2022\u00b7*\u25aa\u2023\u25cf\u25e6\uf0b7\uf0a7\u00a7\u27a2\u25a0\u25a1\u25ba\u25b6\u2192\u2713\u2714\u00d8\u00bb]|[?\ufffd](?=[ \t\u00a0])"
    r"|\+(?=[ \t\u00a0]+[a-z])|o(?=[ \t\u00a0]))[ \t\u00a0]+"
)
LABEL = re.compile(
    r"[ \t\u00a0]*\(?(?:(?P<label>[a-z]{1,2}|[ivxIVX]{1,5}|\d{1,2}|[A-Z])\)|(?P<dotted>[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z](?=\.[ \t\u00a0]+That\b))\.(?=[ \t\u00a0]))[ \t\u00a0]*(?=\S)"
)

_PAGE_NUMBER = re.compile(r"(?:page\s*)?\d{1,3}(?:\s+of\s+\d{1,3})?", re.IGNORECASE)
_FOOT = re.compile(r"^\S.{2,90}(?:\s{4,}|\t\s*|\s\|\s)page\s+\d{1,3}(?:\s+of\s+\d{1,3})?$", re.IGNORECASE)  # "Barset Council      Page 3"
# a field of a record, below another: "Officer contact: A Sample, Head of Law"
RECORD_FIELD = re.compile(
    r"(?i:decision (?:maker|taker|taken by|made by|date|reference|status)|date of (?:decision|meeting|publication)|(?:officer|report|press) contact|contact (?:officer|details|name)"
    r"|(?:report|responsible|accountable) (?:author|officer|director)|author|portfolio holder|wards? affected|key decision|call-?in)[^.:\n]{0,30}:\s+\S"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its span without white space at the ends, its ordinary form, blank lines before it, indent."""

    start: int
    end: int
    plain: str
    blanks: int
    indent: int
    furniture: bool
    raw: str = ""


def cells_of(plain: str) -> list[str]:
    """The cells of a flattened table row: between tabs, pipes, runs of four spaces, or dotted leaders.

    >>> cells_of("Adoption performance .......... Good")
    ['Adoption performance', 'Good']
    """
    if not ("\t" in plain or "|" in plain or "    " in plain or "....." in plain) or not _GAP.search(plain):
        return [plain.strip()] if plain.strip() else []
    return [c.strip() for c in _GAP.split(plain) if c.strip()]


_BETWEEN_TABS, _BETWEEN_BARS = re.compile(r"[^\t]+"), re.compile(r"\s*([^|]+?)\s*(?:\||$)")
_LONG_CELL = 90  # characters; a longer cell between tabs is a paragraph of its own
_PROSE = re.compile(r"[^|]{6,}?[a-z)\d%][.?]\**\s+(?=[*A-Z(\d])[^|]{12}|[^|]{60,}?[a-z)\d%][.?]\**\s*(?:\||$)")


def prose_cells(plain: str) -> list[tuple[int, int]]:
    """The bounds of the cells that hold anything, in a row of a table of which one cell is prose; else none.

    >>> prose_cells("| 4.2 | AS reported. Staff had been asked. | Action 3 |")
    [(8, 42), (45, 53)]
    """
    if "\t" in plain:
        tabbed = [m.span() for m in _BETWEEN_TABS.finditer(plain)]
        if len(tabbed) > 1 and any(b - a > _LONG_CELL for a, b in tabbed):
            return [(a, b) for a, b in tabbed if plain[a:b].strip()]
    if plain.startswith("|"):
        barred = [m.span(1) for m in _BETWEEN_BARS.finditer(plain, 1)]
        if any(_PROSE.match(plain, a) for a, _ in barred):
            return [(a, b) for a, b in barred if any(c.isalpha() for c in plain[a:b])]
    return []


@lru_cache(maxsize=2)
def split_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold anything, furniture marked; kept, because outline and blocks both begin with them."""
    lines: list[Line] = []
    blanks, offset = 0, 0
    raw = text.split("\n")
    running = _running_heads(raw)
    said = ordinary_but(text, "\t")  # tabs keep their meaning in a row, so only the other white space is made ordinary
    inside = dict.fromkeys(breaks(text))
    for line in _cut(raw, [*inside]) if inside else raw:
        bare = line.strip(" \t\r\f\v\u00a0\ufeff\u200b")
        if inside and not bare.strip("|- "):
            bare = ""
        if inside and offset in inside:
            blanks = max(blanks, 1)
        if not bare:
            blanks += 1
        else:
            lead = line.index(bare[0])
            start = offset + lead
            plain = said[start : start + len(bare)]
            if bare.startswith(("* ", "*\t")):  # a star that opens a list item, not one that makes its words bold
                plain = f"*{plain[1:]}"
            furniture = bool(len(bare) < 120 and FURNITURE.match(plain)) or bare.casefold() in running
            lines.append(Line(start, start + len(bare), plain, blanks, lead, furniture, bare))
            blanks = 0
        offset += len(line) + (offset + len(line) >= len(text) or text[offset + len(line)] == "\n")
    return tuple(lines)


def _cut(raw: list[str], places: Sequence[int]) -> list[str]:
    """The lines of a text, cut also at the places within them."""
    parts: list[str] = []
    offset, at = 0, 0
    for line in raw:
        begin = offset
        while at < len(places) and places[at] < offset + len(line):
            if places[at] > begin:
                parts.append(line[begin - offset : places[at] - offset])
                begin = places[at]
            at += 1
        parts.append(line[begin - offset :])
        offset += len(line) + 1
    return parts


def _running_heads(raw: list[str]) -> set[str]:
    """Short lines repeated on many pages, standing beside a page number: running heads and feet."""
    bare = [line.strip() for line in raw]
    pages = [i for i, line in enumerate(bare) if line[-1:].isdigit() and (_PAGE_NUMBER.fullmatch(line) or _FOOT.search(line))]
    beside = {j for i in pages for j in range(max(0, i - 2), min(len(raw), i + 3)) if j != i}
    counts = Counter(bare[j].casefold() for j in beside if 3 < len(bare[j]) < 110 and not bare[j].endswith((".", ":", ";")))
    return {line for line, n in counts.items() if n >= 2}


def wrap_width(lines: Sequence[Line]) -> int:
    """The width at which a text was wrapped, or 0 where its lines are whole paragraphs."""
    lengths = sorted(line.end - line.start for line in lines if not line.furniture)
    if len(lengths) < 8:
        return 0
    top = lengths[int(len(lengths) * 0.95)]
    full = sum(0.8 * top <= n <= 1.1 * top for n in lengths)
    return top if 40 <= top <= 130 and full >= 0.3 * len(lengths) else 0
