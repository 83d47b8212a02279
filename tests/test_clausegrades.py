"""Grades told in clauses: which area has which, by their order; and what is no grade that was given."""

from __future__ import annotations

import pytest

from kg.extract.inspection.clausegrades import by_clause

RI = "requires improvement"
TOLD = {
    "Inspectors took the view that services required improvement to be good overall.": {"overall effectiveness": RI},
    "Ofsted had placed Exampleshire at good for overall effectiveness, outstanding for adoption and requires improvement for care leavers.": {
        "overall effectiveness": "good", "adoption": "outstanding", "care leavers": RI},
    "The overall grade was inadequate; so it was for the help and protection of children, whereas adoption was graded good.": {
        "overall effectiveness": "inadequate", "help and protection": "inadequate", "adoption": "good"},
    "Outstanding was the verdict on the impact of leaders and on care leavers, while for children in care it was that improvement was needed.": {
        "impact of leaders": "outstanding", "care leavers": "outstanding", "children in care": RI},
    "HM Inspectorate of Probation had come to the youth justice service in May 2018 and awarded it 'Good'.": {"overall effectiveness": "good"},
    "The Exampleshire LSCB was classed as good in 2016.": {"LSCB": "good"},
    "Of the four gradings, leadership was rated requires improvement and adoption good.": {"other: leadership": RI, "adoption": "good"},
    "Inspectors had deemed the impact of leaders and the help and protection of children to be good.": {
        "impact of leaders": "good", "help and protection": "good"},
    "Adoption was graded good, that being also the grade which inspectors had given to care leavers, whereas children in care had been found to require improvement.": {
        "adoption": "good", "care leavers": "good", "children in care": RI},
    "Help and protection had been judged good and adoption had been graded in the same way.": {"help and protection": "good", "adoption": "good"},
    "The impact of leaders was judged good, but adoption had not moved on from inadequate.": {"impact of leaders": "good", "adoption": "inadequate"},
    "Adoption, care leavers and children in care were judged outstanding, good and good in that order.": {
        "adoption": "outstanding", "care leavers": "good", "children in care": "good"},
    "The Council had come out as inadequate for care leavers, as the judgement letter said.": {"care leavers": "inadequate"},
}  # fmt: skip
SILENT = (
    "It was hoped that adoption would be rated good next time.",
    "No area had been judged inadequate.",
    "Members praised the good work of the adoption service and asked how leaders were rated.",
    "Good practice had been found in adoption.",
    "The restaurant at the centre had been given a good hygiene rating.",
    "The internal audit rated the adoption service good.",
    "A judgement of good for care leavers was what everyone wanted.",
    "School A had been judged good and its leadership outstanding.",
    "The adoption service had not moved on from a good start.",
    "The Panel found the report on care leavers to be a good start.",
)


@pytest.mark.parametrize("sentence", TOLD)
def test_the_order_of_areas_and_grades_tells(sentence: str) -> None:
    assert {g.area: g.grade for g in by_clause(sentence)} == TOLD[sentence]


@pytest.mark.parametrize("sentence", SILENT)
def test_what_is_no_grade(sentence: str) -> None:
    assert by_clause(sentence) == []


def test_the_same_grade_is_that_of_the_sentence_before() -> None:
    sentence = "The same grade had been given for care leavers, but adoption had been graded good."
    assert [(g.area, g.grade) for g in by_clause(sentence, "inadequate")] == [
        ("care leavers", "inadequate"),
        ("adoption", "good"),
    ]
    assert [(g.area, g.grade) for g in by_clause(sentence)] == [("adoption", "good")]
