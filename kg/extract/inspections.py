"""Inspections, visits and reviews by an inspectorate: those that took place, and those that are planned."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.inspection.cases import Case
from kg.extract.judgements import tied
from kg.model import Fact, InspectionFact
from kg.reading import Reading


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each inspection of the document, with the overall grade that the document gives it."""
    cases = tied(reading)[0].cases
    graded = {_which(case) for case in cases if case.overall and case.start}
    for case in cases:
        if _stands(case) and (case.overall or case.planned or _which(case) not in graded):  # told apart from its grade
            yield InspectionFact(
                evidence=case.evidence,
                rule=case.rule,
                gss=case.gss,
                inspectorate=case.inspectorate,
                framework=case.framework,
                start=case.start,
                end="" if case.planned and len(case.end) == 4 else case.end,  # a year in which it is due
                overall="planned" if case.planned else case.overall,
            )


def _which(case: Case) -> tuple[object, ...]:
    return case.gss, case.inspectorate, case.framework, case.start, case.end


def _stands(case: Case) -> bool:
    """Whether enough is told to name an inspection: its framework, its date, or its grade."""
    return bool(case.framework or case.start or case.overall or case.inspectorate)
