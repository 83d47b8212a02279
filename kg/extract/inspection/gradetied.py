"""The inspection that gave a grade which no wording tells: the one spoken of nearest to it, that has not given another."""

from __future__ import annotations

from kg.extract.inspection.cases import Case, Casebook
from kg.extract.inspection.grading import OVERALL, Grade
from kg.reading import Reading

_AFTER = 3  # sentences


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
