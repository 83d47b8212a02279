"""Parts taken, successions and services told over the shadow of a sentence, in many orders, by notes, labels and answers; and what only seems to tell them."""

from __future__ import annotations

import pytest

from kg.extract.boards.shadow import shadow
from tests import clauses_noted as noted
from tests import clauses_told as told
from tests import excerpts
from tests import parts_told as parts
from tests.clauses_told import HEAD


@pytest.mark.parametrize(("text", "expected"), [*told.PARTNERS, *noted.PARTNERS, *parts.TOLD])
def test_who_takes_part(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "person", "role") == expected


@pytest.mark.parametrize("text", [*told.NO_PARTNERS, *noted.NO_PARTNERS])
def test_who_takes_no_part(text: str) -> None:
    assert excerpts.facts("partners", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), [*told.SUCCESSIONS, *noted.SUCCESSIONS])
def test_what_followed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor", "date") == expected


@pytest.mark.parametrize("text", [*told.NO_SUCCESSIONS, *noted.NO_SUCCESSIONS])
def test_what_did_not_follow(text: str) -> None:
    assert excerpts.facts("successions", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), [*told.SERVICES, *noted.SERVICES])
def test_who_delivers(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == expected


@pytest.mark.parametrize("text", [*told.NO_SERVICES, *noted.NO_SERVICES])
def test_who_does_not_deliver(text: str) -> None:
    assert excerpts.facts("services", HEAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Under the Children Act 2004, Roe Council, Roe Police and the ICB are now, jointly, its partners.",
            "O are its partners.",
        ),
        ("The Risk Board, which met in May 2019, was chaired by Superintendent Ada Moor.", "O, which met, was chaired by P."),
        ("Of the budget, £9,000 came from Roe Council (RC).", "of budget, M came from O."),
    ],
)
def test_the_shadow_of_a_sentence(text: str, expected: str) -> None:
    reading = excerpts.read(HEAD + text)
    assert shadow(reading, next(s for s in reading.sentences if s.plain == text)).text == expected


def test_the_members_of_a_board_whose_minutes_these_are() -> None:
    text = (
        "BARSET SAFEGUARDING CHILDREN BOARD\n\nMinutes of the meeting held on 4 May 2017\n\nMEMBERS PRESENT\n\n"
        "Ada Moor (AM)         Independent Chair          LSCB\nLen Park (LP)         Director of Children     Barset Council\n"
        "Det Supt Ann Pew (AP)    Head of Protection     Barset Police\n\nIN ATTENDANCE\n\nTom Lee (TL)     Administrator (minutes)\n\n"
        "1. Safeguarding children\n\nThe Exploitation Group, with AP chairing, looked at child protection and early help.\n"
        "Agencies' contributions are: Barset Council £98,000 and Barset Police £31,000.\n"
    )
    rows = excerpts.rows("partners", text, "body", "organisation", "person", "role")
    board = "Barset Safeguarding Children Board"
    assert rows == [
        (board, "", "Ada Moor", "independent chair"),
        (board, "Barset Council", "", "funder"),
        (board, "Barset Council", "Len Park", "partner"),
        (board, "Barset Police", "", "funder"),
        (board, "Barset Police", "Ann Pew", "partner"),
        ("Exploitation Group", "Barset Police", "Ann Pew", "chair"),
    ]
