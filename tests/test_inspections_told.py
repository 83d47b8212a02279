"""Grades and visits found word by word and bound to what stands nearest, whatever order they come in."""

from __future__ import annotations

import excerpts
import pytest
from inspections_noted import NOTED, NOTHING_NOTED
from inspections_told import NOT_TOLD, TOLD

HEAD = """Shropshire Council

Children's Services Scrutiny Panel

Minutes of the meeting held on Thursday 14 March 2024

4. Director's Report

"""


@pytest.mark.parametrize(("text", "visits", "grades"), TOLD + NOTED)
def test_what_was_inspected_and_how_it_was_graded(text: str, visits: tuple[tuple[str, ...], ...], grades: tuple[tuple[str, ...], ...]) -> None:
    page = f"{HEAD}{text}\n"
    assert sorted(excerpts.rows("inspections", page, "framework", "start", "end", "overall")) == sorted(visits)
    assert sorted(excerpts.rows("judgements", page, "framework", "inspection_start", "area", "grade")) == sorted(grades)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_grade_where_none_was_given(text: str) -> None:
    assert excerpts.rows("judgements", f"{HEAD}{text}\n", "area", "grade") == []


@pytest.mark.parametrize("text", NOTHING_NOTED)
def test_no_inspection_where_none_was_made(text: str) -> None:
    page = f"{HEAD}{text}\n"
    assert excerpts.rows("inspections", page, "start") == []
    assert excerpts.rows("judgements", page, "area", "grade") == []
