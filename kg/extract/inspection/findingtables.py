"""Findings in the cells of a table whose head says which column holds strengths and which what is to be improved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH
from kg.extract.inspection.findingopeners import Found
from kg.extract.inspection.findingsources import PEER
from kg.extract.inspection.gradelines import grade_alone, label_alone
from kg.extract.inspection.grading import graded_otherwise
from kg.extract.inspection.rowtables import cells
from kg.model import Span
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import strip_marks

_SAID = (
    r"(?:what\s+)?(?:the\s+)?(?:inspect(?:ors|orates?)|Ofsted|Estyn|CIW|CQC|HMIP?)\s+(?:had\s+)?(?:said|found|thought|felt|saw|considered|wanted|"
    r"asked)\s+(?:to\s+see\s+)?(?:was\s+|were\s+|that\s+)?"
)
_AT = r"(?:\s+\([^()]{3,60}\))?"  # "(inspection of May 2021)"
_GOOD = re.compile(
    rf"(?:{_SAID})?" r"(?:(?:key|main|our|the|identified)\s+)?(?:strengths?|positives?|areas?\s+of\s+(?:strength|good\s+practice)|what\s+(?:is|was|went|works?"
    r"|worked)\s+(?:good|well|working\s+well|strong)|working\s+well|good\s+practice)(?:\s+(?:identified|noted|found))?" rf"{_AT}", re.IGNORECASE)
_BAD = re.compile(
    rf"(?:{_SAID})?" 
        r"(?:(?:key|main|our|the|priority|identified)\s+)?(?:weakness(?:es)?|areas?\s+(?:for|of|requiring|needing|to)\s+(?:\w+\s+)?(?:improvement|development|"
        r"improve|develop|concern|focus|attention)|(?:need(?:s|ed)?|what\s+need(?:s|ed)?|requires?|required)\s+(?:to\s+improve|improvement|improving|attention)"
    r"|even\s+better\s+if|to\s+improve|recommendations?|concerns?|shortcomings)(?:\s+(?:identified|noted|found))?" rf"{_AT}",
    re.IGNORECASE,
)
_ROWS = 40
_INSPECTS = re.compile(r"\b(?:inspect(?:ion|ors?|orates?|ed)|Ofsted|Estyn|CIW|CQC|Care\s+Inspectorate|HMI|HMICFRS|ILACS|SIF|JTAI|(?:focused|monitoring)\s+visit)\b")
_RULES = {STRENGTH: "findings/strengths-were", IMPROVEMENT: "findings/improvements-were"}


def head_of(reading: Reading, index: int) -> int:
    """The line of the head of the table in which a row stands, or -1 where it heads no findings."""
    for back in range(index - 1, max(-1, index - _ROWS), -1):
        line = reading.sentences[back]
        if not re.search(r"\w", line.plain):
            continue
        row = cells(line.text)
        if not row:
            return -1
        if any(_kinds(row)) and not _labelled(row):
            return back
    return -1


def may_head(reading: Reading, head: int, near: bool) -> bool:
    """Whether a table stands under words about an inspection (`near`: one is told shortly before), and about no self-evaluation or the like."""
    section = reading.sentences[head].section
    above = [s.plain for s in reading.sentences[max(0, head - 3) : head] if s.section == section]
    if any(graded_otherwise(t) or PEER.search(t) for t in above):
        return False
    return near or _INSPECTS.search(reading.sentences[head].plain) is not None or any(_INSPECTS.search(t) for t in above[-1:])


def _kinds(row: tuple[str, ...]) -> list[str]:
    sided = any(_GOOD.fullmatch(c) for c in row)  # "Requires improvement" alone is a grade
    return [STRENGTH if _GOOD.fullmatch(c) else IMPROVEMENT if _BAD.fullmatch(c) and (sided or not grade_alone(c)) else "" for c in row]


def _labelled(row: tuple[str, ...]) -> bool:
    """Whether a row is itself a finding: its first cell tells the kind, and its last what was found."""
    return len(row) > 1 and bool(_kinds(row)[0]) and not any(_kinds(row)[1:]) and len(row[-1].split()) > 2


def labelled(reading: Reading, index: int) -> int:
    """The first line of a table each of whose rows tells the kind of its finding first, where a row stands in one; or -1."""
    if not _labelled(cells(reading.sentences[index].text)):
        return -1
    first = index
    while first and reading.blocks[reading.sentences[first - 1].block].kind == "row":
        first -= 1
    near = (cells(reading.sentences[i].text) for i in (index - 1, index + 1) if 0 <= i < len(reading.sentences))
    return first if any(_labelled(row) for row in near) else -1


def in_labelled(reading: Reading, index: int) -> Iterator[Found]:
    """The finding of a row that tells its kind first: "Strength | Visits are prompt"."""
    sentence = reading.sentences[index]
    row = cells(sentence.text)
    place = sentence.text.rfind(row[-1])
    if place >= 0:
        yield Found(_kinds(row)[0], strip_marks(row[-1]), Span(sentence.start + place, sentence.start + place + len(row[-1])), _RULES[_kinds(row)[0]])


def in_cells(reading: Reading, index: int, head: int) -> Iterator[Found]:
    """The findings of a row under the head of its table."""
    sentence = reading.sentences[index]
    row, kinds = cells(sentence.text), _kinds(cells(reading.sentences[head].text))
    at = 0
    for cell, kind in zip(row, kinds, strict=False):
        place = sentence.text.find(cell, at) if cell else -1
        at = place + len(cell) if place >= 0 else at
        text = strip_marks(cell)
        if kind and place >= 0 and len(text.split()) > 1 and not grade_alone(text) and not label_alone(text):
            yield Found(kind, text, Span(sentence.start + place, sentence.start + place + len(cell)), _RULES[kind])
