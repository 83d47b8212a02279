"""What lies beside the matter of a sentence changes no fact, nor do other words for the same."""

from __future__ import annotations

import excerpts
import pytest

from kg.asides import without_asides
from kg.extract.inspection.inspectorsnamed import with_inspectors
from kg.extract.legislation import legible

BLANKED = {
    "Ofsted, she said, had praised the hub.": "Ofsted had praised the hub.",
    "Ofsted, however, had praised the hub.": "Ofsted had praised the hub.",
    "Ofsted had, as Members would recall, praised the hub.": "Ofsted had praised the hub.",
    "The Board (as the Committee knew) had closed.": "The Board had closed.",
    "The Board, in turn, was subsequently replaced by the Hub.": "The Board was replaced by the Hub.",
    "Ofsted, following that visit, had clearly noted that plans were late.": "Ofsted had noted that plans were late.",
    "The hub (which Barset ran) had moved.": "The hub, which Barset ran, had moved.",
    "The hub - which Barset ran - had moved.": "The hub, which Barset ran, had moved.",
    "The panel met the hub (which Barset ran).": "The panel met the hub, which Barset ran.",
    "The hub had in the event been given a total of £5,000.": "The hub had been given £5,000.",
    "Families waited 40 weeks, the officer said, when the standard was 20.": "Families waited 40 weeks, when the standard was 20.",
}  # fmt: skip
KEPT = (
    "Plans had clearly set out what was to be done.",
    "Children were poorly supported.",
    "However, plans were late.",
    "The team, Ms Sample reported, had grown.",
    "The board had only met once, however small its business.",
)


@pytest.mark.parametrize("said", BLANKED)
def test_what_lies_beside_the_matter_is_blank(said: str) -> None:
    blank = without_asides(said)
    assert len(blank) == len(said)
    assert " ".join(blank.split()).replace(" ,", ",") == BLANKED[said]


@pytest.mark.parametrize("said", KEPT)
def test_the_matter_stays(said: str) -> None:
    assert without_asides(said) == said


CALLED = {
    "The Ofsted inspection team had praised the hub.": "Ofsted had praised the hub.",
    "The Office for Standards in Education (Ofsted) had praised the hub.": "Ofsted had praised the hub.",
    "A team of inspectors from Estyn had praised the hub.": "Estyn had praised the hub.",
    "The regulator, Ofsted, had praised the hub.": "Ofsted had praised the hub.",
    "Her Majesty's Inspectors had praised the hub.": "Inspectors had praised the hub.",
    "The Ofsted inspectors' report was read.": "The Ofsted inspectors' report was read.",
}  # fmt: skip


@pytest.mark.parametrize("said", CALLED)
def test_inspectors_are_called_one_thing(said: str) -> None:
    named = with_inspectors(said)
    assert len(named) == len(said)
    assert " ".join(named.split()) == CALLED[said]


CITED = {
    "This met SECTION 11 of the 'CHILDREN ACT 2004'.": "This met Section 11 of the Children Act 2004 .",
    "Sec. 17 of the Children act 1989 applied.": "s.17 of the Children Act 1989 applied.",
    "The parents and the children's act of kindness in 2004.": "The parents and the children's act of kindness in 2004.",
}  # fmt: skip


@pytest.mark.parametrize("said", CITED)
def test_citations_are_read_as_the_statute_book_prints_them(said: str) -> None:
    legal = legible(said)
    assert len(legal) == len(said)
    assert " ".join(legal.split()) == CITED[said]


PAGE = """CHILDREN'S SCRUTINY PANEL
City of Bradford Metropolitan District Council
Thursday, 6th July 2023

PRESENT: Councillor Mrs D Everall (Chair); Councillors P Fenn and G Hythe.

12 INSPECTION

"""
GIVEN = ("judged", "rated as", "graded", "formally assessed as", "found to be", "considered to be", "classified as", "given a rating of", "subsequently awarded a judgement of")
HELD = ("took place", "was carried out", "had occurred", "was duly conducted", "happened", "was performed")


@pytest.mark.parametrize("given", GIVEN)
def test_a_grade_by_any_verb(given: str) -> None:
    said = f"Ofsted had inspected children's services in May 2022. Adoption had been {given} good."
    assert excerpts.rows("judgements", PAGE + said, "area", "grade") == [("adoption", "good")]


@pytest.mark.parametrize("held", HELD)
def test_an_inspection_by_any_verb(held: str) -> None:
    said = f"Ofsted had given notice in April. The inspection {held} between 3 and 14 June 2019."
    assert [row[:1] for row in excerpts.rows("inspections", PAGE + said, "start", "end")] == [("2019-06-03",)]
