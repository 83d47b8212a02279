"""Resolutions that a page has twice: in short under "Decision:", and in full in its minutes.

    Decision:
    1. The Committee welcomed the progress made.
    Minutes:
    ...
    Resolved - That the Committee: (1) welcomes the progress made on the plan
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.model import ResolutionFact
from kg.reading import Reading
from kg.screen import Screened

_MINUTES = Screened(r"^[ \t*_#]*Minutes[ \t]*:?[ \t*_]*$", re.MULTILINE)
_WORD = re.compile(r"[a-z]{3,}")
_ALIKE = 0.6  # the share of the words of the shorter that the longer has, by their first letters
_STEM = 5  # letters: "welcomed", "welcomes"


def minuted_once(reading: Reading, facts: Sequence[ResolutionFact]) -> list[ResolutionFact]:
    """The resolutions without those above the line "Minutes:" of an item that the minutes below it have again, with the same label."""
    lines = [m.start() for m in _MINUTES.finditer(reading.text)] if any(f.label for f in facts) else []
    return [f for f in facts if not any(_again(f, other, lines) for other in facts)] if lines else list(facts)


def _again(fact: ResolutionFact, other: ResolutionFact, lines: list[int]) -> bool:
    if fact is other or (fact.number, fact.position, fact.label) != (other.number, other.position, other.label) or fact.action != other.action:
        return False
    if not any(fact.evidence.start < line < other.evidence.start for line in lines):
        return False
    one, two = ({w[:_STEM] for w in _WORD.findall(f.text.lower())} for f in (fact, other))
    return len(one & two) >= _ALIKE * min(len(one), len(two))
