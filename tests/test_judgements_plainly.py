"""Grades told beside when they were published, "no better than", after the grade before, and of areas in turn."""

from __future__ import annotations

import pytest
from excerpts import rows

from kg.extract.inspection.plaingrades import plainly

HEAD = "Overview and Scrutiny Panel\nTorbay Council\nMinutes of the meeting held on 12 March 2018 at Torquay Town Hall\n\n5. INSPECTION\n\n"
OVERALL, RI = "overall effectiveness", "requires improvement"
TOLD = {
    "The overall judgement, published on 2 December 2016, was requires improvement; Ofsted had inspected in October 2016.": {("2016-10", OVERALL, RI)},
    "When Ofsted came in May 2017 it had graded the Council's services as outstanding, after inadequate in 2013.": {("2017-05", OVERALL, "outstanding"), ("2013", OVERALL, "inadequate")},
    "The authority, inadequate when Ofsted inspected in 2014, had been found in October 2017 to be good.": {("2014", OVERALL, "inadequate"), ("2017-10", OVERALL, "good")},
    "Ofsted inspected in May 2017. Inspectors had not felt able to place adoption any higher than inadequate.": {("2017-05", "adoption", "inadequate")},
    "In May 2017 Ofsted inspected the Council. It came out as good for adoption and care leavers and as inadequate for everything else.":
        {("2017-05", "adoption", "good"), ("2017-05", "care leavers", "good")},
    "Ofsted returned in May 2017 and lifted the grade to good.": {("2017-05", OVERALL, "good")},
    "Ofsted had lifted it to requires improvement in May 2016 and, in January 2018, to good.": {("2016-05", OVERALL, RI), ("2018-01", OVERALL, "good")},
    "The service had remained at requires improvement when Ofsted returned in May 2017.": {("2017-05", OVERALL, RI)},
    "Ofsted came in May 2017. For care leavers the grade was outstanding and for adoption, once more, inadequate.": {("2017-05", "care leavers", "outstanding"), ("2017-05", "adoption", "inadequate")},
    "Ofsted came in May 2017. That for adoption was outstanding, those for care leavers and help and protection were good.":
        {("2017-05", "adoption", "outstanding"), ("2017-05", "care leavers", "good"), ("2017-05", "help and protection", "good")},
    "Ofsted had upheld its grade of good in May 2017 for the experiences of children in care.": {("2017-05", "children in care", "good")},
    "Estyn, which inspected in May 2017, considered standards good but governance only adequate.": {("2017-05", "other: standards", "good"), ("2017-05", "other: governance", "adequate")},
}


@pytest.mark.parametrize(("said", "expected"), TOLD.items())
def test_grades_are_told(said: str, expected: set[tuple[str, str, str]]) -> None:
    assert set(rows("judgements", f"{HEAD}{said}\n", "inspection_start", "area", "grade")) == expected


def test_a_joint_service_is_that_of_the_councils_it_serves() -> None:
    said = "The Channel Youth Justice Service, which served Torbay, Plymouth and Devon, had been inspected by HMI Probation in September 2017. It was rated good overall."
    assert set(rows("judgements", f"{HEAD}{said}\n", "gss", "grade")) == {("E06000026 E06000027 E10000008", "good")}


@pytest.mark.parametrize("said", ["The result, which came in May, was good.", "It was no better than weak."])
def test_a_sentence_keeps_its_length(said: str) -> None:
    assert plainly(said) != said
    assert len(plainly(said)) == len(said)
