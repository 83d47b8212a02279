"""Whom a meeting elected to its chair, in the words in which clerks tell it."""

from __future__ import annotations

import pytest

from kg.extract import prepare
from kg.extract.presence.elected import offices_taken
from kg.readers import document

PAGE = """Example County Council

Homes Panel

12 March 2024

Present: Councillors A Sample, B Specimen and C Example

1. {title}

{told}

2. Other business

Nothing was raised.
"""

CHAIR = "Election of Chair"
ELECTED = {
    "Councillor A Sample, proposed by Councillor B Specimen and seconded by Councillor C Example, was elected unopposed.": (CHAIR, "chair"),
    "Councillor A Sample (proposed by Councillor B Specimen) was duly elected.": (CHAIR, "chair"),
    "Councillor A Sample was elected as Chair for the ensuing year.": (CHAIR, "chair"),
    "Councillor A Sample was re-elected unopposed to the position of Chairman.": (CHAIR, "chair"),
    "Councillor A Sample, having been nominated by Councillor B Specimen, was declared elected.": (CHAIR, "chair"),
    "There being no other nominations, Councillor A Sample was duly elected and took the chair.": (CHAIR, "chair"),
    "Councillor A Sample was the only nominee and, no other name being put forward, was declared duly elected.": (CHAIR, "chair"),
    "Councillor A Sample, being the only candidate, was returned unopposed.": (CHAIR, "chair"),
    "The Panel elected Councillor A Sample as its Chair for 2024/25.": (CHAIR, "chair"),
    "It was moved by Councillor B Specimen, seconded by Councillor C Example, and agreed that Councillor A Sample be so appointed.": (CHAIR, "chair"),
    "RESOLVED - That Councillor A Sample be elected Chair of the Panel for the municipal year.": (CHAIR, "chair"),
    "On a vote Councillor A Sample received four votes and was duly elected.": (CHAIR, "chair"),
    "The appointment of Councillor A Sample as Vice-Chair was confirmed.": ("Appointment of Vice-Chair", "vice-chair"),
    "Councillor A Sample was appointed accordingly.": ("To appoint a Vice-Chairman", "vice-chair"),
    "Councillor A Sample was nominated and, there being no other nominations, took the office.": ("Nominations for Deputy Chair", "vice-chair"),
    "Councillor A Sample was unanimously chosen.": ("Vice-Chair for the Municipal Year", "vice-chair"),
    "The Panel appointed Councillor A Sample as Vice-Chair for the remainder of the municipal year.": ("Membership", "vice-chair"),
}  # fmt: skip
NOT_ELECTED = {
    "Councillor A Sample was elected Chair for the meeting.": CHAIR,
    "Councillor A Sample proposed that a vote be taken.": CHAIR,
    "Councillor A Sample was thanked for chairing.": CHAIR,
    "Councillor A Sample was not elected.": CHAIR,
    "Councillor A Sample was elected in 2021.": "Membership",
    "Councillor A Sample was appointed as Chair of the Harbour Board for the municipal year.": "Outside bodies",
    "Councillor A Sample was elected Chair of the Homes Committee of a neighbouring council.": "Membership",
    "If nobody else was willing, Councillor A Sample would be elected.": CHAIR,
}  # fmt: skip


def office(told: str, title: str) -> str:
    """The office of A Sample on a page that tells something under a title."""
    reading = prepare(document("page", PAGE.format(title=title, told=told)))
    found = []
    for sentence in reading.sentences:
        people = reading.people_in(sentence)
        found += [taken for person, taken in zip(people, offices_taken(reading, sentence, people), strict=True) if person.name == "A Sample" and taken]
    return found[0] if found else ""


@pytest.mark.parametrize(("told", "expected"), ELECTED.items())
def test_an_office_taken_at_the_meeting_is_read(told: str, expected: tuple[str, str]) -> None:
    assert office(told, expected[0]) == expected[1]


@pytest.mark.parametrize(("told", "title"), NOT_ELECTED.items())
def test_nobody_takes_an_office_where_none_is_given(told: str, title: str) -> None:
    assert office(told, title) == ""


def test_two_are_elected_to_two_offices_in_one_sentence() -> None:
    reading = prepare(document("page", PAGE.format(title="Election of Chair and Vice-Chair", told="Councillors B Specimen and C Example were elected Chair and Vice-Chair respectively.")))
    sentence = next(s for s in reading.sentences if "respectively" in s.plain)
    people = reading.people_in(sentence)
    assert dict(zip([p.name for p in people], offices_taken(reading, sentence, people), strict=True)) == {"B Specimen": "chair", "C Example": "vice-chair"}


def test_a_proposal_among_rivals_elects_nobody() -> None:
    told = "It was proposed that Councillor A Sample be elected. It was also proposed that Councillor B Specimen be elected. Councillor B Specimen was elected with two votes."
    assert office(told, CHAIR) == ""
