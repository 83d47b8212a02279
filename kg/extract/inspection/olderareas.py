"""Areas of the inspections that Ofsted made before it had one list of them: graded as written, "safeguarding services" beside "services for looked after children".

So that every form of a sentence about grades is read of these too, they stand in it, of the same length, as names that are
known, and are given back their own afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.inspection.cases import Casebook
from kg.extract.inspection.grading import Grade
from kg.rules.grammar import screened, words
from kg.rules.inspection.pieces_inspection import FRAMEWORK

_FRAMEWORK = screened(FRAMEWORK)
_FIRST_LIST = "2013-11"  # of the single inspection framework
_OF = r"(?:(?:overall\s+)?(?:effectiveness|quality)\s+of\s+)?(?:(?:the|its|our|their)\s+)?(?:(?:council|authority|county|borough|city)'s\s+)?"
_SAFE = re.compile(
    rf"\b{_OF}(?P<name>safeguarding(?:\s+(?:services?|arrangements|practice))?)\b"
    r"(?!\s+(?:children\s+)?(?:board|partnership|adults|lead|team|unit|inspection|officer|manager|policy))",
    re.IGNORECASE,
)
_CARED = re.compile(
    rf"\b{_OF}(?P<name>(?:services?\s+(?:for|to)\s+)?(?:looked[-\s]after\s+children|children\s+(?:looked\s+after|in\s+(?:public\s+)?care))(?:'s)?(?:\s+services?)?)(?!\s+(?:and|&)\s+care\s+leavers)(?![\w'])",
    re.IGNORECASE,
)
_KNOWN = (("help and protection", _SAFE, "H&P"), ("children in care", _CARED, "children in care"))
_CUES = frozenset({"safeguarding", "looked", "looked-after", "care"})


def older(book: Casebook, index: int) -> bool:
    """Whether a sentence is of an inspection by Ofsted made before it graded areas of one list."""
    if _CUES.isdisjoint(words(book.reading.sentences[index].plain)):
        return False
    case = book.tied(index, graded=True)
    if case is None or case.inspectorate not in ("", "Ofsted", "CQC+Ofsted"):
        return False
    return bool(case.start and case.start < _FIRST_LIST[: len(case.start)]) or (case.framework == "other" and not case.start)


def as_known(plain: str) -> tuple[str, dict[str, str]]:
    """A sentence of the same length with names that are known in place of the older ones, and these by the areas that are read for them.

    >>> as_known("safeguarding services were adequate")
    ('H&P                   were adequate', {'help and protection': 'safeguarding services'})
    """
    written: dict[str, str] = {}
    named = list(_FRAMEWORK.finditer(plain))
    for area, pattern, short in _KNOWN:
        for match in [m for m in pattern.finditer(plain) if not any(f.start() < m.end() and m.start() < f.end() for f in named)]:
            written.setdefault(area, " ".join(match["name"].split()))
            plain = plain[: match.start()] + short.ljust(len(match.group())) + plain[match.end() :]
    return plain, written


def as_written(grades: Sequence[Grade], written: dict[str, str]) -> list[Grade]:
    """Grades, those for the areas of the older list named as the sentence has them."""
    return [replace(g, area=f"other: {written[g.area]}") if g.area in written else g for g in grades]


def as_known_areas(grades: Sequence[Grade], written: dict[str, str]) -> list[Grade]:
    """Grades, those for areas named as the sentence has them under the names that stand for these."""
    known = {f"other: {name}": area for area, name in written.items()}
    return [replace(g, area=known.get(g.area, g.area)) for g in grades]
