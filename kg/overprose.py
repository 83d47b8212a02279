"""Titles in ordinary letters, without a number, each just above the prose of its item: notes of a board, a partnership, a forum."""

from __future__ import annotations

import re

from kg.headings import Candidate, clean_title, is_date
from kg.lines import BULLET, Line
from kg.model import Span
from kg.runin import SENTENCE
from kg.titlelines import LABEL_LINE
from kg.unnumbered import ATTENDING, PERSONS, PROCEDURAL

_SEVERAL = 3  # titles, of which one at least is of every meeting
_SHORTEST, _LONGEST = 4, 90  # characters
_PROSE = 45  # characters of a line that is no entry of a list
_ENDS = (".", ":", ";", ",", "?", "!")
_TELLS = re.compile(r"(?:None|Nil|As above|Noted|Agreed|Approved|Accepted|No\b|Nothing|There )", re.IGNORECASE)
_OTHERS = re.compile(r"\W*(?:group|committee|section|table|appendix|annex|page|decision|action|resolved|recommendation|reasons?|background|signed)\b(?: \w{1,2}\b|s?$)", re.IGNORECASE)
_ALSO = re.compile(r"(?:introductions?|welcome|feedback|close|actions?|updates?|round[- ]?up|next (?:meeting|steps)|dates?|a\.?o\.?b\.?|review of)\b", re.IGNORECASE)


def titles_over_prose(lines: list[Line]) -> list[Candidate]:
    """The titles of such notes in order, or none where too few stand above prose of their own."""
    attended = max((i for i, x in enumerate(lines) if ATTENDING.match(x.plain) and not (i + 1 < len(lines) and _is_title(lines, i))), default=-1)
    found = [
        Candidate("", 0, "", clean_title(lines[i].plain), Span(lines[i].start, lines[i].end), i, 1.0) for i in range(attended + 1, len(lines) - 1) if _is_title(lines, i)
    ]
    usual = sum(PROCEDURAL.match(c.title) is not None or _ALSO.match(c.title) is not None for c in found)
    return found if len(found) >= _SEVERAL and usual >= 2 and attended >= 0 else []


def _is_title(lines: list[Line], i: int) -> bool:
    line, below = lines[i], lines[i + 1]
    plain = line.plain.strip("* _")
    if not line.blanks or below.blanks or line.furniture or below.furniture or BULLET.match(line.raw) or BULLET.match(below.raw):
        return False
    if not _SHORTEST <= len(plain) <= _LONGEST or plain.endswith(_ENDS) or not plain[0].isupper() or "\t" in plain or "|" in plain:
        return False
    if is_date(plain) or SENTENCE.search(plain) or PERSONS.match(plain) or _OTHERS.match(plain):
        return False
    if LABEL_LINE.match(plain) and plain.lower() not in ("minutes", "apologies"):
        return False
    said = below.plain
    told = said.endswith(".") and (SENTENCE.search(said) is not None or len(said) > _PROSE or _TELLS.match(said) is not None or len(said.split()) > _FEW)
    return told or (len(said) > _PROSE and len(said) > len(plain) and said[-1] not in ":;,") or (is_date(said) and "meeting" in plain.lower())


_FEW = 3  # words of a name
