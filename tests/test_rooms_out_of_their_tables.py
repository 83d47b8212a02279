"""Who was in the room, where the table of it came out glued, in strokes or column by column; and bodies told by number or by their last minutes."""

from __future__ import annotations

import excerpts
import pytest

_ITEMS = "\n\n1. Welcome\n\nAll were welcomed.\n\n2. Training\n\nThe plan was noted.\n"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "KIRBY YOUTH JUSTICE BOARD\n\n3 May 2013\n\nPresent:\n\nAda MoorHead of Care, Kirby Council (Chair)\n\nBen HeathInspector, Kirby Police\n\nCy LundTeam Manager, Youth Service",
            {("Ada Moor", "present", "member", "Head of Care"), ("Ben Heath", "present", "member", "Inspector"), ("Cy Lund", "present", "member", "Team Manager")},
        ),
        (
            "KIRBY SAFEGUARDING CHILDREN BOARD\n\n3 May 2013\n\nKey: MA - Member Attended, A - Apologies, NC - No Contact\nRepresenting / Title / Name / Attendance\n"
            "Council / Head of Care / Ada Moor / AM / MA\nLegal Adviser / Ben Heath / BH / A\nPolice / Inspector - Kirby Police / Cy Lund / CL / NC",
            {("Ada Moor", "present", "member", "Head of Care"), ("Ben Heath", "apologies", "member", "Legal Adviser"), ("Cy Lund", "absent", "member", "Inspector")},
        ),
        (
            "MINUTES OF THE KIRBY SAFEGUARDING CHILDREN BOARD MEETING 4th May 2015 9.30am to 12 noon Oak Room, Larch House, Kirby Attended: Name Ada Moor Ben Heath Cy Lund Initials AM BH CL "
            "Title Independent Chair Designated Doctor, Kirby CCG Lead Member for Children In Attendance: Dee Hart DH Training Officer",
            {
                ("Ada Moor", "present", "member", "Independent Chair"), ("Ben Heath", "present", "member", "Designated Doctor"),
                ("Cy Lund", "present", "member", "Lead Member for Children"), ("Dee Hart", "present", "officer", "Training Officer"),
            },
        ),
    ],
)
def test_the_rows_are_put_together_again(said: str, expected: set[tuple[str, ...]]) -> None:
    assert set(excerpts.rows("attendance", said + _ITEMS, "person", "status", "capacity", "post")) == expected


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Kirby Children & Youth Strategic Partnership MEETING 9 14/03/12 Minutes", "Kirby Children & Youth Strategic Partnership"),
        ("MINUTES of a meeting of the Homes and Parks - Safer Streets\nReview Committee held in the Oak Room on Tuesday, 3 May 2011.", "Homes and Parks - Safer Streets Review Committee"),
        ("BRIGHTON & HOVE EARLY YEARS PARTNERSHIP BOARD\n\n3 May 2013", "EARLY YEARS PARTNERSHIP BOARD"),
        ("Note of meeting held on the 3rd of May 2012, Oak Room, Kirby\nPresent: Mr Adam Quill, Director\nMs Bea Ryde, Head of Law, Kirby Council\n\nA true record of the last Public Protection Committee was agreed.",
         "Public Protection Committee"),
    ],
)
def test_the_body_is_told(head: str, body: str) -> None:
    assert [row[0] for row in excerpts.rows("meetings", head + _ITEMS, "body")] == [body]
