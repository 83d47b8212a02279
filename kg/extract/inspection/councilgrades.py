"""Grades that a sentence gives to several councils in turn: "Barset's services had been rated good and Mercia's inadequate".

Each council goes with the grade that follows it before the next council, or each grade with the council after its "in".
"""

from __future__ import annotations

import re

from kg.extract.inspection.clausegrades import NOT_A_GRADE
from kg.extract.inspection.gradelines import GRADE_WORDS
from kg.extract.inspection.grading import OVERALL, Grade, graded_otherwise
from kg.extract.inspection.premises import PREMISES
from kg.gazetteer import find_authorities
from kg.rules.grammar import screened, words
from kg.rules.inspection.pieces_inspection import AREA, GRADE, area, framework, grade
from kg.scope import councils_in
from kg.stance import stance

RULE = "judgements/in-clauses"
_GRADE = screened(GRADE)
_AREA = screened(AREA)
_FORMAL = re.compile(r"\b(?:judg\w+|graded|rated|rating|gradings?|inspect\w+|Ofsted|Estyn|Probation|Care\s+Inspectorate)\b", re.IGNORECASE)
_BEFORE = re.compile(r"['\"]?\s+(?:overall\s+)?(?:in|for|at|to)\s+(?:the\s+)?(?:London\s+Borough\s+of\s+)?$", re.IGNORECASE)
# Between a council and its grade: what is graded, the verb, who graded.
_OTHER = re.compile(
    r"\b(?:if|would|could|might|hop\w+|not|never|no|than|moved|from|improved|seconded|came|joined|told|said|plan\w*|placed|schools?|homes?|better|worse"
    r"|when|where|after|before|until)\b|[.:?!]", re.IGNORECASE
)
_LONGEST, _WORDS = 500, 14


def by_council(plain: str, date: str) -> list[Grade]:
    """The grades of two or more councils that a sentence tells in turn, each with the council's code; else nothing."""
    if len(plain) > _LONGEST or words(plain).isdisjoint(GRADE_WORDS) or not _FORMAL.search(plain):
        return []
    grades = [m for m in _GRADE.finditer(plain) if not NOT_A_GRADE.match(plain, m.end())]
    if len(grades) < 2 or PREMISES.search(plain) or graded_otherwise(plain) or any(area(m.group()) != OVERALL for m in _AREA.finditer(plain)):
        return []
    councils = {m.value: m for m in sorted(councils_in(plain, date), key=lambda m: -m.start)}
    marks = sorted([*((m.start, m.end, m.value) for m in councils.values()), *((m.start(), m.end(), "") for m in grades)])
    led = bool(marks) and not marks[0][2]
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    if len(councils) < 2 or len(marks) != 2 * len(grades) or any(bool(a[2]) == led or bool(b[2]) != led for a, b in pairs):
        return []
    if not all(_of_one(plain[a[1] : b[0]], led) for a, b in pairs):
        return []
    told = [(b, a) if led else (a, b) for a, b in pairs]
    if any(stance(plain, given[0], given[1]) != "asserted" for _, given in told):
        return []
    return [Grade(OVERALL, grade(plain[given[0] : given[1]]), min(who[0], given[0]), max(who[1], given[1]), RULE, owner=(who[2],)) for who, given in told]


def _of_one(between: str, led: bool) -> bool:
    """Whether the words between a council and a grade leave the one the other's."""
    return _BEFORE.fullmatch(between) is not None if led else len(between.split()) <= _WORDS and not _OTHER.search(between)


def framework_after(plain: str, end: int, gss: tuple[str, ...], date: str) -> str:
    """The framework named between another council and its grade: "Barset had come out of its ILACS inspection as good"."""
    named = [m.end for m in find_authorities(plain[:end], date) if m.value in gss]
    between = plain[named[-1] : end] if named else ""
    return "" if _NEXT.search(between) else framework(between)


_NEXT = re.compile(r"[;:]|\.\s")
