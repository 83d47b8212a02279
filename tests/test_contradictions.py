"""Contradictions between documents, and with the published outcomes of inspections."""

from __future__ import annotations

from typing import Any

import pytest

from kg.contradictions import COLUMNS, agree, contradictions, matching

Row = dict[str, str]


def inspection(document: str, **values: str) -> Row:
    base = {
        "document": document,
        "gss": "E06000047",
        "inspectorate": "Ofsted",
        "framework": "SIF",
        "start": "2016-02-22",
        "end": "",
        "overall": "",
        "evidence": f"A sentence of {document}.",
        "evidence_start": "5",
        "evidence_end": "20",
        "fact": "",
    }
    return base | values


def figure(document: str, value: str, **values: str) -> Row:
    base = {
        "document": document,
        "gss": "E06000047",
        "measure": "caseload",
        "low": value,
        "high": value,
        "unit": "cases per worker",
        "date": "2020-01",
        "population": "",
        "comparator": "",
        "evidence": f"{value} cases.",
        "evidence_start": "1",
        "evidence_end": "9",
    }
    return base | values


def found(**tables: list[Row]) -> list[Any]:
    return contradictions(lambda question: tables.get(question, []))


def test_an_end_that_the_published_report_does_not_give() -> None:
    (one,) = found(inspections=[inspection("a", end="2016-03-16")])
    assert (one.kind, one.first.value, one.second.value) == ("inspection end", "2016-03-16", "2016-03-18")
    assert one.first.evidence == "A sentence of a."
    assert "2016-03-18" in one.second.evidence
    assert tuple(one.row()) == COLUMNS


def test_what_the_published_report_gives_is_none() -> None:
    assert found(inspections=[inspection("a", end="2016-03-18", overall="requires improvement")]) == []
    assert (
        found(inspections=[inspection("a", end="2016-03"), inspection("b", overall="planned", end="2016-05-01")]) == []
    )


def test_a_grade_that_the_published_report_does_not_give() -> None:
    row = {
        "document": "a",
        "gss": "E06000047",
        "framework": "SIF",
        "inspection_start": "2016-02-22",
        "area": "adoption",
        "grade": "outstanding",
        "evidence": "Adoption was outstanding.",
        "evidence_start": "1",
        "evidence_end": "9",
    }
    (one,) = found(judgements=[row])
    assert (one.kind, one.second.value) == ("judgement grade", "good")
    assert found(judgements=[{**row, "grade": "good"}]) == []


def test_two_documents_that_differ_and_two_that_agree() -> None:
    ends = [inspection("a", gss="E06000099", end="2016-03-16"), inspection("b", gss="E06000099", end="2016-03-17")]
    (one,) = found(inspections=ends)
    assert {one.first.document, one.second.document} == {"a", "b"}
    assert found(inspections=[ends[0], {**ends[0], "document": "b"}]) == []
    assert found(inspections=[ends[0], {**ends[1], "end": "2016-03"}]) == []


def test_figures_for_one_measure_population_and_period() -> None:
    (one,) = found(measures=[figure("a", "17"), figure("b", "19")])
    assert (one.kind, one.first.value, one.second.value) == ("figure", "17", "19")
    assert found(measures=[figure("a", "17"), figure("b", "19", date="2021-01")]) == []
    assert found(measures=[figure("a", "17"), figure("b", "19", population="Fostering Team")]) == []
    assert found(measures=[figure("a", "17"), figure("b", "16", comparator="target")]) == []
    assert found(measures=[figure("a", "17"), figure("a", "19")]) == []


@pytest.mark.parametrize(
    ("gss", "framework", "start", "begun"),
    [
        ("E06000047", "SIF", "2016-02", "2016-02-22"),
        ("E06000047", "", "2016-02-24", "2016-02-22"),
        ("E06000047", "SIF", "2018-02-22", ""),
        ("E06000047", "SIF", "", ""),
    ],
)
def test_the_published_inspection_that_is_meant(gss: str, framework: str, start: str, begun: str) -> None:
    outcome = matching(gss, framework, start)
    assert (outcome["start_date"] if outcome else "") == begun


def test_less_precise_is_no_difference() -> None:
    assert agree("2016", "2016-03-16")
    assert agree("Good", "good")
    assert not agree("2016-03-16", "2016-03-18")
