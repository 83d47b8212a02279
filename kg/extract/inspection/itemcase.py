"""What the rest of an item tells of the one inspection that it is about: its framework and its inspectorates, named apart from it.

"Under ILACS the impact of leaders had come out as good. Ofsted looked at help and protection too": a framework that the
item names once, of no other inspection, is that of the only inspection there whose framework is not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from kg.extract.inspection.inspectionnear import gives_grade
from kg.extract.inspection.premises import elsewhere
from kg.reading import Reading
from kg.rules.grammar import screened
from kg.rules.inspection.pieces_inspection import FRAMEWORK, UNGRADED, framework, inspectorates
from kg.scope import whose
from kg.stance import stance

IN_USE = {"SIF": ("2013-11", "2018-06"), "ILACS": ("2018-01", "9999")}  # Ofsted's framework documents
_SINCE = {"local area SEND": "2016-05", "JTAI": "2016-01", "LSCB review": "2013-11"}  # when the first were made
_JOINT = {"JTAI": 3, "local area SEND": 2}  # frameworks of inspectorates together, and how many there are
_OF_OFSTED = frozenset({"SIF", "ILACS", "ILACS focused visit"})
_NEAR = 8  # sentences
_FRAMEWORK = screened(FRAMEWORK)
# The framework spoken of, or one that is to come, and no inspection under it: "the new ILACS framework", "readiness for ILACS".
_ABOUT_IT = re.compile(
    r"\b(?:replac\w+|supersed\w+|introduc\w+|new|readiness|ready|prepar\w+|training|seminar|next|future|mock|any|no|each|every|all|between|since|before)\s+"
    r"(?:(?:for|on|the|an?|of|its|under)\s+){0,2}(?:\w+\s+)?$",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:framework\s+)?(?:(?:was|is|had|has|would|will|came)\s+(?:been\s+)?(?:introduced|replaced|launched|superseded|come\s+in"
    r"|in)\b|carried\s+no|carries\s+no|action\s+plan)", re.IGNORECASE)

_SEVERAL = re.compile(r"(?:visit|inspection)s$", re.IGNORECASE)


class Told(Protocol):
    """An inspection as far as it is told."""

    gss: tuple[str, ...]
    inspectorate: str
    framework: str
    start: str
    planned: bool
    overall: str
    sentences: list[int]


def complete(reading: Reading, cases: Sequence[Told]) -> None:
    """Fill in what each item tells of its one inspection that has no framework, and who took part in a joint one."""
    items: dict[int, list[Told]] = {}
    for case in cases:
        if case.gss == reading.gss and not case.planned:
            for section in {reading.sentences[i].section for i in case.sentences}:
                items.setdefault(section, []).append(case)
    for section, here in items.items():
        unframed = [c for c in here if not c.framework]
        if len(unframed) == 1 and len(here) == 1:
            _frame(reading, section, unframed[0])
        elif section >= 0:
            if len(unframed) == 1:
                _frame_by_title(reading, section, unframed[0], here)
            for case in (c for c in unframed if not c.framework):
                _frame_before(reading, case, {i for c in here for i in c.sentences})
        for case in here:
            _staff(reading, section, case, [c for c in here if c.framework == case.framework])


def _frame(reading: Reading, section: int, case: Told) -> None:
    """The framework of an inspection, where its item names just one that it may have been made under."""
    named = set(_named(reading, section, case.sentences))
    if len(named) == 1 and may_be(case, name := named.pop()) and not (name in UNGRADED and any(gives_grade(reading.sentences[i].plain) for i in case.sentences)):
        case.framework = name


def _frame_before(reading: Reading, case: Told, spoken: set[int]) -> None:
    """The framework that the sentence right before an inspection names, where that sentence tells no inspection itself."""
    first = min(case.sentences)
    if not first or first - 1 in spoken or reading.sentences[first - 1].block != reading.sentences[first].block:
        return
    named = set(_in_sentence(reading, first - 1))
    if len(named) == 1 and may_be(case, name := named.pop()):
        case.framework = name


def _frame_by_title(reading: Reading, section: int, case: Told, here: Sequence[Told]) -> None:
    """The framework that an item's title names, for the one inspection there that is told without one and ended in a grade.

    "Ofsted ILACS - Progress Report": the item tells of the inspection that was graded, and of a monitoring visit since.
    """
    title = reading.sections[section].title
    named = {framework(m.group()) for m in _FRAMEWORK.finditer(title) if not _SEVERAL.search(m.group())}
    if len(named) != 1 or _COMING.search(title):
        return
    name = named.pop()
    dated = name == "other" and len(case.start) > len("2010")  # under such a framework areas are graded, and not always the whole
    if (dated or (case.overall and name not in {c.framework for c in here})) and may_be(case, name):
        case.framework = name


_COMING = re.compile(r"\b(?:readiness|ready|new|next|future|mock|prepar\w+|framework|training|self-?evaluation|expected|forthcoming|awaited)\b", re.IGNORECASE)


def _named(reading: Reading, section: int, around: Iterable[int]) -> Iterator[str]:
    """The frameworks that an item names near some sentences, as those of the authority's own inspections that were made."""
    near = [i for i, _ in reading.in_section(section) if any(abs(i - at) <= _NEAR for at in around)]
    for index in near:
        yield from _in_sentence(reading, index)


def _in_sentence(reading: Reading, index: int) -> Iterator[str]:
    """The frameworks that a sentence names as those of the authority's own inspections that were made."""
    sentence = reading.sentences[index]
    if elsewhere(reading, index):
        return
    for match in _FRAMEWORK.finditer(sentence.plain):
        before = sentence.plain[max(0, match.start() - 60) : match.start()]
        if _SEVERAL.search(match.group()) or _ABOUT_IT.search(before) or _ITS_OWN.match(sentence.plain, match.end()):
            continue
        said = stance(sentence.plain, *match.span())
        if (said == "asserted" or (said == "asked" and _presupposed(sentence.plain, *match.span()))) and whose(reading, sentence, match.start())[0] == "home":
            name = framework(match.group())
            yield framework(sentence.plain) if name == "LSCB review" else name  # a SIF inspection held both


_OF_IT = re.compile(r"\b(?:the|its|their|our|this|that)\s+(?:\w+\s+)?$", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|will|might|could|may|should)\b", re.IGNORECASE)


def _presupposed(plain: str, start: int, end: int) -> bool:
    """Whether a question takes for granted that an inspection was made: "invited questions on the joint inspection"."""
    return _OF_IT.search(plain[:start]) is not None and not _WOULD.search(plain, end, end + 60)


def may_be(case: Told, name: str) -> bool:
    """Whether an inspection, as far as it is told, may have been made under a framework."""
    if (name in UNGRADED or name in _JOINT) and case.overall:
        return False
    if case.start and case.start < _SINCE.get(name, "")[: len(case.start)]:
        return False
    if name in _OF_OFSTED and case.inspectorate and case.inspectorate != "Ofsted":
        return False
    if name in _JOINT and case.inspectorate and "+" not in case.inspectorate and case.overall:
        return False
    first, last = IN_USE.get(name, ("", "9999"))
    return not case.start or first <= case.start[:7] <= last or (len(case.start) == 4 and first[:4] <= case.start <= last)


def _staff(reading: Reading, section: int, case: Told, alike: Sequence[Told]) -> None:
    """The inspectorates of a joint inspection: those that one sentence of its item names together."""
    least = _JOINT.get(case.framework, 0)
    if len(alike) > 1 or not least:
        return
    told = {n for i, s in reading.in_section(section) if any(abs(i - at) <= _NEAR for at in case.sentences) and (n := inspectorates(s.plain))}
    full = [n for n in told if n.count("+") + 1 >= least and set(case.inspectorate.split("+")) - {""} <= set(n.split("+"))]
    if len(full) == 1 and full[0].count("+") > case.inspectorate.count("+"):
        case.inspectorate = full[0]
