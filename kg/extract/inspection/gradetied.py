"""Grades that no wording tells, where an inspection is spoken of, each tied to the one nearest to it that has not given another."""

from __future__ import annotations

import re

from kg.extract.inspection.boardnamed import naming_board
from kg.extract.inspection.cases import Case, Casebook
from kg.extract.inspection.gradeslots import BOARD, loose, of_topic
from kg.extract.inspection.grading import OVERALL, Grade, may_grade
from kg.extract.inspection.inspectorsnamed import with_inspectors
from kg.extract.inspection.olderareas import as_known, as_known_areas, as_written, older
from kg.extract.proof import proof
from kg.gazetteer import find_authorities
from kg.model import Span
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import area

_AFTER = 3  # sentences
_REACH = 4  # sentences
OURS = re.compile(r"\b(?:ours?|own)\b|\b(?:this|the)\s+(?:council|authority|county|borough|city)\b", re.IGNORECASE)


def of_loose(reading: Reading, book: Casebook, index: int, one: Grade) -> Case | None:
    """The inspection of the home authority that gave a grade: of its sentence, else told before it in its item, else right after it.

    Of "from inadequate to good" the first was given by the earlier of two inspections of the item.
    """
    here = [c for c in book.mentioned(index) if _may_give(reading, c)]
    if one.earlier:
        return _before_that(reading, book, index, one, here)
    if here:
        fits = [c for c in here if _fits(c, one)]
        return min(fits, key=lambda c: _distance(book, index, c, one), default=None)
    before = next((c for c in book.before(index, graded=True) if _may_give(reading, c)), None)
    if before is not None:
        return before if _fits(before, one) else None
    section = reading.sentences[index].section
    after = [c for i in range(index + 1, min(index + 1 + _AFTER, len(reading.sentences))) if reading.sentences[i].section == section for c in book.mentioned(i)]
    told = list(dict.fromkeys(c for c in after if _may_give(reading, c) and c.weight >= 0))
    return told[0] if len(told) == 1 and _fits(told[0], one) else None


def _may_give(reading: Reading, case: Case) -> bool:
    return case.graded and case.gss == reading.gss


def _fits(case: Case, one: Grade) -> bool:
    """Whether an inspection has given no other grade for the whole."""
    return one.area != OVERALL or case.overall in ("", one.grade)


def _distance(book: Casebook, index: int, case: Case, one: Grade) -> int:
    """How far from its grade an inspection is spoken of."""
    at = book.place(index, case)
    return one.at - at if at <= one.at else at - one.end


def _before_that(reading: Reading, book: Casebook, index: int, one: Grade, here: list[Case]) -> Case | None:
    """The earlier of two inspections of an item, that has given no other grade."""
    section = reading.sentences[index].section
    ours = here if len({c.start for c in here if c.start}) > 1 else [c for c in book.cases if _may_give(reading, c) and any(reading.sentences[i].section == section for i in c.sentences)]
    dated = sorted((c for c in ours if c.start), key=lambda c: c.start)
    return dated[0] if len(dated) > 1 and dated[0].start < dated[-1].start and _fits(dated[0], one) else None


def loose_in(reading: Reading, book: Casebook, index: int, known: list[Grade], before: str) -> list[tuple[Grade, Span]]:
    """The grades of a sentence that no wording tells, where an inspection is spoken of."""
    if reading.blocks[reading.sentences[index].block].kind == "row" or not (before or may_grade(reading.sentences[index].plain)) or not _spoken_of(reading, book, index):
        return []
    sentence = naming_board(reading, index)
    spoken = [reading.sentences[i].plain for i in range(max(0, index - 1), index) if reading.sentences[i].block == sentence.block]
    plain, written = as_known(with_inspectors(sentence.plain)) if older(book, index) else (with_inspectors(sentence.plain), {})
    found = as_written(loose(plain, as_known_areas(known, written), before, _of_board(reading, index), next((a for t in spoken if (a := area(t))), "")), written)
    others = [m.start for m in find_authorities(sentence.plain, reading.date) if m.value not in reading.gss]
    if others and not OURS.search(sentence.plain):
        found = [g for g in found if g.at < others[0] or any(m.value in reading.gss for m in find_authorities(sentence.plain[: g.at], reading.date))]
    return [(g, proof(sentence, g.at, g.end)) for g in found]


def taken_up(reading: Reading, index: int, grades: list[tuple[Grade, Span]]) -> list[tuple[Grade, Span]]:
    """The grades of a sentence, the first of the area that the sentence before it is about, where it is taken up as "it" or "they"."""
    here, before = reading.sentences[index], reading.sentences[max(0, index - 1)]
    if not grades or not index or here.block != before.block:
        return grades
    return list(zip(of_topic(here.plain, before.plain, [g for g, _ in grades]), (e for _, e in grades), strict=True))


def _spoken_of(reading: Reading, book: Casebook, index: int) -> bool:
    """Whether an inspection that gives grades is spoken of in the paragraphs around a sentence, or an inspectorate in it."""
    section = reading.sentences[index].section
    near = range(max(0, index - _REACH), min(len(reading.sentences), index + 3))
    return any(reading.sentences[i].section == section and any(c.graded for c in book.mentioned(i)) for i in near)


def _of_board(reading: Reading, index: int) -> bool:
    """Whether the safeguarding board has been named in the item before a sentence, or in its title."""
    here = reading.sentences[index]
    section = reading.section_of(here)
    texts = [s.plain for s in reading.sentences[max(0, index - _REACH) : index] if s.section == here.section]
    return any(BOARD.search(t) for t in (*texts, section.title if section else ""))
