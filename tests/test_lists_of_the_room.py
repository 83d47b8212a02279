"""Labels that say where members sat, bullets with labels of their own, and agencies below the co-opted members."""

from __future__ import annotations

import excerpts
import pytest

_HEAD = "KIRBY COUNTY COUNCIL\n\n{body}\n\nTuesday, 9 May 2017\n\n"
_ITEMS = "\n\n1. MINUTES\n\nResolved: That the minutes be agreed.\n"


@pytest.mark.parametrize(
    ("body", "said", "expected"),
    [
        (
            "HOMES COMMITTEE",
            "PRESENT\nIn the Chair: Councillor A Moor\n\nIN COUNCIL CHAMBER\nCouncillors: B Ryde, C Vane\n\nREMOTELY\nCouncillors: D Tew",
            {("A Moor", "present", "member"), ("B Ryde", "present", "member"), ("C Vane", "present", "member"), ("D Tew", "present", "member")},
        ),
        (
            "HEALTH AND WELL BEING BOARD",
            "PRESENT\n\nCouncillors: Ada Moor (Chair), Ted Ryde\nKirby Council: Mia Holt, Director of Public Health\nKirby Police: Superintendent Gail Frost",
            {("Ada Moor", "present", "member"), ("Ted Ryde", "present", "member"), ("Mia Holt", "present", "member"), ("Gail Frost", "present", "member")},
        ),
        (
            "POLICE AND CRIME PANEL",
            "PRESENT: Councillors A Moor and B Ryde\n\nIndependent co-opted members: Mr C Vane and Ms D Tew\n\n"
            "Office of the Police and Crime Commissioner: E Stone (Commissioner) and F Cotter (Chief Executive)\n\nKirby Police: Inspector T Ray",
            {
                ("A Moor", "present", "member"), ("B Ryde", "present", "member"), ("C Vane", "present", "co-opted"), ("D Tew", "present", "co-opted"),
                ("E Stone", "present", "invitee"), ("F Cotter", "present", "officer"), ("T Ray", "present", "officer"),
            },
        ),
        (
            "KIRBY SACRE",
            "Group A (Faiths)\n• Revd Celia Burn, Methodist\n• Tariq Yeo, Muslim\n• Owen Hart, Hindu\n• Absent: Maud Lane, Salvation Army\n• Olive Strand, Quaker",
            {
                ("Celia Burn", "present", "member"), ("Tariq Yeo", "present", "member"), ("Owen Hart", "present", "member"),
                ("Maud Lane", "absent", "member"), ("Olive Strand", "present", "member"),
            },
        ),
    ],
)  # fmt: skip
def test_a_list_is_read(body: str, said: str, expected: set[tuple[str, str, str]]) -> None:
    found = excerpts.rows("attendance", _HEAD.format(body=body) + said + _ITEMS, "person", "status", "capacity")
    assert set(found) == expected
