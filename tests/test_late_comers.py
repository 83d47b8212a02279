"""Who only came late, or left early, was there: an apology for that is no apology for absence."""

from __future__ import annotations

import excerpts
import pytest

PAGE = "Barset Council\nHomes Panel\n\nMINUTES of the meeting held on 4 March 2025\n\nPresent: Councillors Ben Hale (Chair), Colin Fawley\n\n1. Apologies for absence\n{said}\n\n2. Minutes\nThe minutes were agreed.\n"
AWAY = {
    "Apologies for absence were received from Councillors Ada Moor, Enid Hook and lateness had been notified by Councillor Holly Reed.": ["Ada Moor", "Enid Hook"],
    "Apologies for absence were received from Councillor Ada Moor. Apologies for lateness were received from Councillor Holly Reed.": ["Ada Moor"],
    "Apologies were received from Councillor Ada Moor and for lateness from Councillor Holly Reed.": ["Ada Moor"],
    "Apologies for absence were received from Councillor Ada Moor and apologies for early departure from Councillor Holly Reed.": ["Ada Moor"],
    "An apology for lateness had been received from Councillor Holly Reed.": [],
    "Apologies for lateness: Councillor Holly Reed": [],
    "Councillor Holly Reed had given apologies for late arrival.": [],
    "Councillor Holly Reed had apologised for having to leave early.": [],
}


@pytest.mark.parametrize(("said", "away"), AWAY.items())
def test_only_who_was_away_is_excused(said: str, away: list[str]) -> None:
    told = excerpts.rows("attendance", PAGE.format(said=said), "person", "status")
    assert [person for person, status in told if status == "apologies"] == away


def test_the_label_of_late_comers_tells_that_they_were_there() -> None:
    told = excerpts.rows("attendance", PAGE.format(said="Apologies for lateness: Councillor Holly Reed"), "person", "status")
    assert ("Holly Reed", "present") in told


PRESIDED = (
    "Councillor Holly Reed presided.",
    "Councillor Holly Reed took the Chair.",
    "Councillor Holly Reed was in the Chair.",
    "Councillor Holly Reed chaired the meeting.",
    "The meeting was chaired by Councillor Holly Reed.",
    "In the absence of the Chair, Councillor Holly Reed took the chair.",
)


@pytest.mark.parametrize("said", PRESIDED)
def test_who_presided_was_there(said: str) -> None:
    page = f"Barset Council\nHomes Panel\n\nMINUTES of the meeting held on 4 March 2025\n\n{said}\n\nOfficers present: Sam Carr, Head of Homes\n\n1. Minutes\nThe minutes were agreed.\n"
    assert ("Holly Reed", "present") in excerpts.rows("attendance", page, "person", "status")


PRESIDED_ELSEWHERE = (
    "Councillor Holly Reed presided over the group in 2015.",
    "Mr Ted Reed was in the chair of the Partnership until 2016.",
    "Mr Ted Reed had been asked who was in the chair of the Trust.",
)


@pytest.mark.parametrize("said", PRESIDED_ELSEWHERE)
def test_who_presided_over_another_body_was_not_there_by_that(said: str) -> None:
    page = f"Barset Council\nHomes Panel\n\n4 March 2025\n\nPresent: Councillors A Moor (Chair) and B Ryde\n\n1. Minutes\nThe minutes were agreed.\n\n2. Safeguarding\n{said}\n"
    assert {person for person, _ in excerpts.rows("attendance", page, "person", "status")} == {"A Moor", "B Ryde"}
