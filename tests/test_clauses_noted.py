"""Chairs of boards, limits and names of bodies as notes, labels and answers tell them."""

from __future__ import annotations

import pytest

from kg.bodynames import find_bodies
from tests import excerpts
from tests.clauses_told import HEAD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The work went to the Neglect Group. Ada Moor chairs it.", ("Ada Moor", "Chair", "Neglect Group")),
        ("The Participation Board (Independent Chair: Ada Moor) met twice.", ("Ada Moor", "Independent Chair", "Participation Board")),
        ("Barset Mind sits on the Early Help Board, which Ada Moor of Barset Police chairs.", ("Ada Moor", "Chair", "Early Help Board")),
        ("Early Help Board: chair Ada Moor. Members: Council, Barset Police.", ("Ada Moor", "Chair", "Early Help Board")),
        ("The Neglect Group met in May. It was presently chaired by Ms A Moor, Chief Officer, Barset Homes.", ("A Moor", "Chair", "Neglect Group")),
        ("Superintendent Ada Moor spoke about the Neglect Group, which she herself now chaired.", ("Ada Moor", "Chair", "Neglect Group")),
    ],
)
def test_who_chairs(text: str, expected: tuple[str, ...]) -> None:
    assert expected in excerpts.rows("posts", HEAD + text, "person", "post", "organisation")


@pytest.mark.parametrize(
    "text",
    [
        "The Neglect Group met. Ada Moor no longer chairs it.",
        "The Neglect Group had met in May. Ada Moor would chair it.",
        "Ada Moor hoped to chair the Neglect Group.",
        "Members asked whether Ada Moor chaired the Neglect Group.",
    ],
)
def test_who_does_not_chair(text: str) -> None:
    assert excerpts.facts("posts", HEAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The average caseload in May 2020 was 17.9; the Council did not want it ever to be more than 20.", ("", "20")),
        ("The Council would never let caseloads rise above 18.", ("", "18")),
        ("The Council does not want caseloads to go over 16.", ("", "16")),
    ],
)
def test_a_limit_that_is_not_wanted_passed(text: str, expected: tuple[str, str]) -> None:
    assert expected in excerpts.rows("measures", HEAD + text, "low", "high")


def test_the_partnership_of_a_title_in_capitals_is_given_its_budget() -> None:
    text = (
        "Children's Scrutiny Panel\nDurham County Council\nMinutes of the meeting held on 4 May 2022\n\n"
        "5. BARSET SAFEGUARDING CHILDREN PARTNERSHIP - ANNUAL REPORT\n\nThe Partnership's budget is £90,000, £40,000 of it from the Council.\n"
    )
    assert {r[0] for r in excerpts.rows("funding", text, "recipient")} == {"Barset Safeguarding Children Partnership"}


def test_a_place_with_another_in_its_name_begins_the_name_of_a_body() -> None:
    name = "Blackburn with Darwen, Bury and Rochdale Safeguarding Children Partnership"
    assert [m.value for m in find_bodies(f"The report of the {name} was given.")] == [name]
