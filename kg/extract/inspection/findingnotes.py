"""What a note of a visit says was found: "found plans thorough; saw staff daily; asked for quicker feedback"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, polarity

_PART = re.compile(r"[^;]+")
_GOOD = re.compile(r"\s*(?:and\s+|but\s+)?(?:praised|liked|commended|welcomed|admired|(?:was\s+|were\s+)?impressed\s+by)\s+", re.IGNORECASE)
_BAD = re.compile(
    r"\s*(?:and\s+|but\s+)?(?:asked\s+(?:for|that)|called\s+for|wanted(?:\s+to\s+see)?|criticised|wished\s+(?:for|to\s+see)|recommended(?:\s+that)?|urged|pressed\s+for)\s+", re.IGNORECASE
)
_FOUND = re.compile(r"\s*(?:and\s+|but\s+)?(?:found|saw|noted|reported)(?:\s+that)?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One finding of a note: its place in the sentence, and its kind."""

    start: int
    end: int
    kind: str


def parts(plain: str, at: int) -> Iterator[Part]:
    """The findings of a note from an offset on; what is only "found" and tells no fault is a strength beside what was asked for."""
    kind, asked = "", bool(_BAD.search(plain, at))
    for piece in _PART.finditer(plain, at):
        verb = _GOOD.match(plain, piece.start(), piece.end())
        fault = None if verb else _BAD.match(plain, piece.start(), piece.end())
        told = None if verb or fault else _FOUND.match(plain, piece.start(), piece.end())
        opened = verb or fault or told
        start = opened.end() if opened else piece.start()
        text = plain[start : piece.end()]
        if verb or fault:
            kind = STRENGTH if verb else IMPROVEMENT
        elif told or not kind:
            kind = polarity(text, STRENGTH if asked and told else "")
        if kind:
            yield Part(start, piece.end(), kind)
