"""A decision set out in the left of two columns, with its reasons, or who is to act, in the right one.

    RESOLVED                              Reason for decision
    a)  that the contract be let to       To secure continuity for
    Roe Homes from May 2018;              children in care.
"""

from __future__ import annotations

import re

from kg.extract.meeting.resolved_parts import LABEL, Part
from kg.extract.proof import cap
from kg.model import Block, Span
from kg.reading import Reading
from kg.rules.meeting.resolutions import HEADWORD
from kg.text import line_start

_HEADS = re.compile(
    r"\W*(?:[Rr]esol(?:ved|utions?)|RESOL(?:VED|UTIONS?)|[Dd]ecisions?|DECISIONS?|[Aa]greed|AGREED|[Oo]utcomes?|OUTCOMES?)(?: (?:made|taken|MADE|TAKEN))?[ :*-]*?[ \t]{3,}"
    r"(?P<right>(?:[Rr]easons?|REASONS?|Rationale|RATIONALE|Action|ACTION|Owner|Lead|Options|Alternatives?|By [Ww]hom|Responsib|Officer)\b[^\n.;:|]{0,50})[ :]*"
)
_GAP = re.compile(r" {3,}(?=\S)")
_SLACK = 3  # characters by which a line of the right column may be out of place
_LONGEST, _LONGEST_HEADS = 60, 160  # lines below, and characters of the line of heads
_LABEL_ALONE = re.compile(r"[A-Z][\w' ]{2,40}:\s*")


def beside_reasons(reading: Reading, block: Block) -> list[Part]:
    """The parts of a decision under a headword beside which another column is headed; none where there is no such column."""
    text = reading.text
    first = line_start(text, block.start)
    heads = _HEADS.match(text, first) if block.end - block.start < _LONGEST_HEADS else None
    if heads is None:
        return []
    parts: list[tuple[str, int, int, list[str]]] = []
    for start, end, said in _left_lines(text, heads.end(), heads.start("right") - first):
        label = LABEL.match(said)
        if label or not parts:
            if parts and label is None:
                break
            parts.append((label["label"] if label else "", start, end, [said[label.end() if label else 0 :]]))
        else:
            parts[-1][3].append(said)
            parts[-1] = (*parts[-1][:2], end, parts[-1][3])
    return [Part(name, Span(start, end), cap(Span(start, end)), HEADWORD.key, text=" ".join(said)) for name, start, end, said in parts]


def _left_lines(text: str, at: int, column: int) -> list[tuple[int, int, str]]:
    """The lines below the heads, each with where it begins and ends and what it says left of the column; up to a label, a blank before other words or a line that knows no column."""
    found: list[tuple[int, int, str]] = []
    blank = False
    for line in text[at:].split("\n", _LONGEST)[:_LONGEST]:
        start, at = at, at + len(line) + 1
        if not line.strip():
            blank = bool(found)
            continue
        gap = next((g for g in _GAP.finditer(line) if abs(g.end() - column) <= _SLACK and line[: g.start()].strip()), None)
        alone = not line[: column - 1].strip()  # the right column goes on
        said = line[: gap.start()] if gap else "" if alone else line
        fits = len(said) <= column + _SLACK
        if not fits or _LABEL_ALONE.fullmatch(said) or (blank and said and not LABEL.match(said.lstrip())):
            break
        blank = blank and not said
        if said.strip():
            indent = len(said) - len(said.lstrip())
            found.append((start + indent, start + len(line.rstrip()), said.strip()))
    return found
