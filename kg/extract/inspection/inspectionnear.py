"""What the text around a sentence tells of an inspection that it only mentions: whose it was, and under which framework."""

from __future__ import annotations

from kg.model import Sentence
from kg.reading import Reading
from kg.rules.grammar import compiled
from kg.rules.inspection.fieldwork import GRADED
from kg.rules.inspection.pieces_inspection import GRADE, framework, inspectorates


def framework_near(reading: Reading, index: int) -> str:
    """The framework last named in the section: a revisit is made under that of the inspection."""
    section = reading.sentences[index].section
    for back in range(index, max(-1, index - 6), -1):
        if reading.sentences[back].section == section and (named := framework(reading.sentences[back].plain)):
            return named
    return ""


_GRADED = compiled(rf"\b{GRADED}\b [^,;:.]{{0,70}}?{GRADE}")


def gives_grade(plain: str, low: int = 0, high: int = 10**6) -> bool:
    """Whether a stretch of a sentence says that a grade was given: no visit of a kind that gives none.

    >>> gives_grade("Ofsted graded the service inadequate and a monitoring visit had followed")
    True
    """
    return _GRADED.search(plain, low, high) is not None


def single(text: str) -> str:
    named = inspectorates(text)
    return "" if "+" in named else named


def framework_before(reading: Reading, index: int) -> str:
    """The kind of visit that was last spoken of: "a third visit" is a monitoring visit where the second was."""
    for back in range(index, max(-1, index - 12), -1):
        named = framework(reading.sentences[back].plain)
        if named:
            return named if named.endswith("visit") else ""
    section = reading.section_of(reading.sentences[index])
    named = framework(section.title) if section else ""
    return named if named.endswith("visit") else ""


def named_near(reading: Reading, index: int) -> bool:
    """Whether an inspectorate or a framework was named in a sentence, shortly before it, right after it, or in its section's title."""
    section = reading.section_of(reading.sentences[index])
    near = [s.plain for s in reading.sentences[max(0, index - 6) : index + 1]] + ([section.title] if section else [])
    if any(inspectorates(t) or framework(t) for t in near):
        return True
    here = reading.sentences[index]
    return any(s.section == here.section and inspectorates(s.plain) for s in reading.sentences[index + 1 : index + 4])  # "inspected in May. ... Ofsted required"


def inspector_of(reading: Reading, index: int) -> str:
    """The one inspectorate named nearest before a sentence within its section."""
    section = reading.sentences[index].section
    for back in range(index, max(-1, index - 25), -1):
        other: Sentence = reading.sentences[back]
        if other.section != section:
            break
        if found := inspectorates(other.plain):
            return found
    return ""


_ONLY_BY = {"local area SEND": "CQC+Ofsted", "SIF": "Ofsted", "ILACS": "Ofsted", "ILACS focused visit": "Ofsted", "LSCB review": "Ofsted"}


def among(named: str, kind: str) -> str:
    """The inspectorates, of those named beside an inspection, that inspect under its framework.

    >>> among("CQC+Ofsted", "ILACS focused visit")
    'Ofsted'
    """
    only = _ONLY_BY.get(kind, named)
    return only if "+" in named and "+" not in only and only in named.split("+") else named


def may_inspect(named: str, kind: str) -> bool:
    """Whether inspectorates that stand elsewhere in an item inspect under a framework at all.

    >>> may_inspect("HMI Probation", "local area SEND")
    False
    """
    return not kind or set(named.split("+")) <= set(_ONLY_BY.get(kind, named).split("+"))
