"""Who sits on a board of partners whose own minutes a document is."""

from __future__ import annotations

import excerpts
import pytest
from board_minutes import BOARDS, NO_BOARDS, SHORT_NAMES


@pytest.mark.parametrize(("text", "expected"), BOARDS)
def test_the_members_of_a_board(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", text, "body", "organisation", "person", "post", "role") == expected


@pytest.mark.parametrize("text", NO_BOARDS)
def test_a_councils_own_board_has_no_partners(text: str) -> None:
    assert excerpts.facts("partners", text) == []


@pytest.mark.parametrize(("body", "said", "expected"), SHORT_NAMES)
def test_a_board_by_the_end_of_its_name(body: str, said: str, expected: tuple[str, ...]) -> None:
    text = f"{body}\n\nMinutes of the meeting held on 4 May 2017\n\n1. Welcome\n\nChild protection, early help and looked after children were discussed.\n\n{said}\n"
    assert excerpts.rows("successions", text, "predecessor", "successor", "date") == [expected]


AGENCIES = "Executive Director of Children's Services, Reading Borough Council", "Superintendent, Thames Valley Police", "Named Nurse, Royal Berkshire NHS Foundation Trust"
GROUPED = (
    "Safeguarding Partners\nAda Moor (Chair), {0}\nNeil Birch, {1}\n\nRelevant Agencies\nJo Tide, {2}\n",
    "| **Statutory Partners** | | |\n| --- | --- | --- |\n| Ada Moor (**Chair**) | AM | {0} |\n| Neil Birch | NB | {1} |\n| **Relevant agencies** | | |\n| Jo Tide | JT | {2} |\n",
    "Present\n\nLead safeguarding partners:\nAda Moor (AM), {0} (Chair)\nNeil Birch (NB), {1}\n\nOther agencies:\nJo Tide (JT), {2}\n",
)


@pytest.mark.parametrize("lists", GROUPED)
def test_those_listed_as_statutory_partners_are_such_and_of_all_councils_of_the_area(lists: str) -> None:
    text = (
        "Berkshire West Safeguarding Children Partnership\n\nMinutes of the meeting held on 23 January 2020\n\n" + lists.format(*AGENCIES) + "\n1. Budget\n\nEach of the three councils pays £38,500; Thames Valley Police £18,000. "
        "The Learning from Practice Group is chaired by Neil Birch. The Neglect Group is chaired by Len Park.\n"
    )
    reading, councils = "Reading Borough Council", ("Reading Borough Council", "West Berkshire Council", "Wokingham Borough Council")
    told = {(f.body.split()[0], f.organisation, f.person, f.role) for f in excerpts.facts("partners", text)}
    assert told == {
        ("Berkshire", reading, "Ada Moor", "statutory partner"), ("Berkshire", reading, "Ada Moor", "chair"), ("Berkshire", "Thames Valley Police", "Neil Birch", "statutory partner"),
        ("Berkshire", "Royal Berkshire NHS Foundation Trust", "Jo Tide", "partner"), *(("Berkshire", payer, "", "funder") for payer in (*councils, "Thames Valley Police")),
        ("Learning", "Thames Valley Police", "Neil Birch", "chair"), ("Neglect", "", "Len Park", "chair"),
    }  # fmt: skip
    assert {f.gss for f in excerpts.facts("partners", text)} == {("E06000037", "E06000038", "E06000041")}
