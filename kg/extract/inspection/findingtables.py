"""Findings in the cells of a table whose head says which column holds strengths and which what is to be improved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, polarity
from kg.extract.inspection.findingopeners import Found
from kg.extract.inspection.findingsources import PEER
from kg.extract.inspection.gradelines import grade_alone, label_alone
from kg.extract.inspection.grading import graded_otherwise
from kg.extract.inspection.rowtables import cells, row_of
from kg.model import Span
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import strip_marks
from kg.rules.inspection.polar_heads import BAD, GOOD, TOLD, head_kind

_ROWS = 40
_INSPECTS = re.compile(r"\b(?:[Ii]nspect(?:ion|ors?|orates?|ed)|Ofsted|Estyn|CIW|CQC|Care\s+Inspectorate|HMI|HMICFRS|ILACS|SIF|JTAI|(?:focused|monitoring)\s+visit)\b")
_ANSWERED = re.compile(r"\b(?:responses?|repl(?:y|ies)|actions?|progress|now|since|done|doing|leads?|owners?|status|update)\b", re.IGNORECASE)
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
    """The kind of finding that stands under each cell of a row, `words` where its words are to tell; nothing where a cell heads no findings."""
    told = [head_kind(c) for c in row]
    kinds = [{GOOD: STRENGTH, BAD: IMPROVEMENT, TOLD: "words"}.get(t, "") for t in told]
    sided = STRENGTH in kinds
    return ["" if grade_alone(c) and not (sided and kind == IMPROVEMENT) else kind for c, kind in zip(row, kinds, strict=True)]  # "Requires improvement" alone is a grade


def _labelled(row: tuple[str, ...]) -> bool:
    """Whether a row is itself a finding: its first cell tells the kind, and its last what was found."""
    kinds = _kinds(row) if len(row) > 1 else [""]
    return kinds[0] not in ("", "words") and not any(kinds[1:]) and len(row[-1].split()) > 2 and _ANSWERED.search(row[-1]) is None


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
    heads = cells(reading.sentences[head].text)
    row, kinds = cells(sentence.text), _kinds(heads)
    answered = any(_ANSWERED.search(c) for c, kind in zip(heads, kinds, strict=True) if not kind)  # what was answered was a fault
    at = 0
    for cell, kind in zip(row, kinds, strict=False):
        place = sentence.text.find(cell, at) if cell else -1
        at = place + len(cell) if place >= 0 else at
        text = strip_marks(cell)
        kind = polarity(text, IMPROVEMENT if answered else "") if kind == "words" else kind
        if kind and place >= 0 and len(text.split()) > 1 and not grade_alone(text) and not label_alone(text):
            yield Found(kind, text, Span(sentence.start + place, sentence.start + place + len(cell)), _RULES[kind])


_OUTCOME = re.compile(
    r"(?:(?:headline|main|key|overall|short|brief|formal|their|inspectors')\s+)*(?:outcomes?|results?|findings?|comments?|notes?|summary|feedback|headlines?|messages?|verdict|conclusions?|what\s+(?:was|they|it|inspectors)\s+(?:said|found|saw))(?:\s+(?:in\s+brief|of\s+(?:the\s+)?visit))?",
    re.IGNORECASE,
)
_PIECE = re.compile(r"(?:[^;./]|[./](?=\S))+")


def in_outcomes(reading: Reading, index: int) -> Iterator[Found]:
    """The findings that the row of an inspection holds beside its date, where its other rows may hold grades: "thresholds sound; visits late"."""
    row = cells(reading.sentences[index].text)
    told = row_of(reading, index) if any(len(c.split()) > 2 and grade_alone(c) == "" for c in row[1:]) else None
    if told is None or told.planned:
        return
    sentence, head = reading.sentences[index], index - 1
    while head > max(0, index - _ROWS) and reading.blocks[reading.sentences[head - 1].block].kind == "row":
        head -= 1
    at = 0
    for cell, name in zip(row, cells(reading.sentences[head].text), strict=False):
        place = sentence.text.find(cell, at) if cell else -1
        at = place + len(cell) if place >= 0 else at
        for piece in _PIECE.finditer(cell) if place >= 0 and _OUTCOME.fullmatch(name) and not grade_alone(cell) else ():
            text = strip_marks(piece.group().strip(" ,"))
            if len(text.split()) > 1 and not grade_alone(text) and (kind := polarity(text)):
                yield Found(kind, text, Span(sentence.start + place, sentence.start + place + len(cell)), _RULES[kind])
