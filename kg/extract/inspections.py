"""Inspections, visits and reviews by an inspectorate: those that took place, and those that are planned."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract import findings
from kg.extract.inspection.cases import Case
from kg.extract.inspection.ofitem import named_in, told_in
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
    yield from _of_findings(reading)


_INSPECTED = re.compile(r"\b(?:re-?)?inspect(?:ion|ed|ing)\b", re.IGNORECASE)  # a letter or a visit alone may be part of any


def _item(reading: Reading, section: int) -> tuple[int, int]:
    """Where an item begins and ends; the whole page, where it has none."""
    span = reading.sections[section].span if section >= 0 else None
    return (span.start, span.end) if span else (0, len(reading.plain))


def _of_findings(reading: Reading) -> Iterator[Fact]:
    """The inspections of which a document tells only what was found: one an inspectorate, where it tells no other of its own."""
    cases = tied(reading)[0].cases
    seen: set[str] = {case.inspectorate for case in cases if not case.planned}
    for one in findings.extract(reading):
        section = next((s.section for s in reading.sentences if s.start <= one.evidence.start < s.end), -1)
        named = named_in(reading, section)
        if one.gss != reading.gss or not named.inspectorate or named.inspectorate in seen or told_in(reading, section):
            continue
        if not named.framework and not _INSPECTED.search(reading.plain, *_item(reading, section)):
            continue
        seen.add(named.inspectorate)
        yield InspectionFact(
            evidence=one.evidence, rule=one.rule.replace("findings/", "inspections/of-"), gss=one.gss,
            inspectorate=named.inspectorate, framework=named.framework, start="", end="", overall="",
        )  # fmt: skip


def _which(case: Case) -> tuple[object, ...]:
    return case.gss, case.inspectorate, case.framework, case.start, case.end


def _stands(case: Case) -> bool:
    """Whether enough is told to name an inspection: its framework, its date, or its grade."""
    return bool(case.framework or case.start or case.overall or case.inspectorate)
