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
            # surnames that are places too, where a post stands beside them
            "SCHOOLS COMMITTEE",
            "PRESENT: Councillors A Moor (Chair) and B Ryde\n\nAlso present:\nPaul Wales, Head of Law\nAnn Essex, Service Director\nActive Essex: Ben Cole",
            {
                ("A Moor", "present", "member"), ("B Ryde", "present", "member"),
                ("Paul Wales", "present", "officer"), ("Ann Essex", "present", "officer"), ("Ben Cole", "present", "invitee"),
            },
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


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Kirby Council: Paul Orr; Kirby Police: Sergeant Ann Dell", [("Ann Dell", "Kirby Police"), ("Paul Orr", "Kirby Council")]),
        ("NSPCC: Paul Orr, Barnardo's: Ann Dell", [("Ann Dell", "Barnardo's"), ("Paul Orr", "NSPCC")]),
        ("Kirby Police - Paul Orr; Kirby CCG - Ann Dell", [("Ann Dell", "Kirby Clinical Commissioning Group"), ("Paul Orr", "Kirby Police")]),
        ("Housing: Paul Orr (Head of Service); Youth Service: Ann Dell (Manager)", [("Ann Dell", "Youth Service"), ("Paul Orr", "")]),
        ("Superintendent Paul Orr of Kirby Police and Ann Dell of the NSPCC", [("Ann Dell", "NSPCC"), ("Paul Orr", "Kirby Police")]),
        ("Paul Orr, Service Manager at Haven West; Ann Dell, Headteacher at Elm Park", [("Ann Dell", "Elm Park"), ("Paul Orr", "Haven West")]),
        ("Ann Dell (Kirby Association of Secondary Headteachers)", [("Ann Dell", "Kirby Association of Secondary Headteachers")]),
        ("Paul Orr and Ann Dell (Kirby Police); Ken Tate (Cafcass)", [("Ann Dell", "Kirby Police"), ("Ken Tate", "Cafcass"), ("Paul Orr", "Kirby Police")]),
    ],
)
def test_several_agencies_of_one_line_have_each_their_own(line: str, expected: list[tuple[str, str]]) -> None:
    text = _HEAD.format(body="CHILDREN'S COMMITTEE") + f"PRESENT: Councillors A Moor and B Ryde\n\nIN ATTENDANCE\n{line}" + _ITEMS
    assert [row for row in excerpts.rows("attendance", text, "person", "organisation") if "Councillor" not in row and row[0] not in ("A Moor", "B Ryde")] == expected


def test_a_correction_of_the_last_minutes_makes_no_substitute() -> None:
    said = 'The minutes were approved, subject to "Mrs Ryde" being substituted for "Mrs Ride" on page 4.'
    text = _HEAD.format(body="CHILDREN'S COMMITTEE") + "PRESENT: Councillor A Moor and Mrs B Ryde\n\n1. MINUTES\n\n" + said + "\n"
    assert ("B Ryde", "present") in excerpts.rows("attendance", text, "person", "status")


def test_a_priest_is_no_member_of_a_family() -> None:
    page = "Barset Council\nFamilies Panel\n\nMINUTES of the meeting held on 4 March 2025\n\nPresent: Councillor Ada Moor (Chair)\nCo-optees: Jane Moat (Parent Governor), Father Tom Lisle (Diocese of Barset)\n\n1. Minutes\nThe minutes were agreed.\n"
    assert ("Tom Lisle", "co-opted") in excerpts.rows("attendance", page, "person", "capacity")


def test_a_name_is_broken_in_a_list_whose_label_stands_close_to_it() -> None:
    page = "Barset Council\nFamilies Panel\n\nMINUTES of the meeting held on 4 March 2025\n\nPresent:Councillor Ada Moor (Chair)\nOfficers:Rita Noon (Director of Law), Sam\nOkoro (Head of Homes) and Tess Platt,\nDemocratic Services Officer.\n\n1. Minutes\nThe minutes were agreed.\n"
    assert excerpts.rows("attendance", page, "person", "post") == [
        ("Ada Moor", ""), ("Rita Noon", "Director of Law"), ("Sam Okoro", "Head of Homes"), ("Tess Platt", "Democratic Services Officer"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "Dr Jo Moor         Designated Doctor, NHS Shropshire, Telford and Wrekin",
        "Dr Jo Moor (Designated Doctor, NHS Shropshire, Telford and Wrekin)",
        "Dr Jo Moor - Designated Doctor (NHS Shropshire, Telford and Wrekin)",
    ],
)
def test_a_health_body_called_by_its_places(said: str) -> None:
    page = f"Barset Council\nFamilies Panel\n\nMINUTES of the meeting held on 4 March 2025\n\nPresent: Councillor Ada Sample (Chair)\n\nIn attendance:\n{said}\nTess Platt, Democratic Services Officer\n\n1. Minutes\nThe minutes were agreed.\n"
    assert ("Jo Moor", "Designated Doctor", "NHS Shropshire, Telford and Wrekin") in excerpts.rows("attendance", page, "person", "post", "organisation")


def test_voting_representatives_are_co_opted() -> None:
    page = "Barset Council\nFamilies Panel\n\nMINUTES of the meeting held on 4 March 2025\n\nPresent:\nCouncillor Ada Moor (Chair)\nOther Voting Representatives: Rae Shore, Parent Governor; Sarah Hill, Church of England\n\n1. Minutes\nThe minutes were agreed.\n"
    assert excerpts.rows("attendance", page, "person", "capacity") == [("Ada Moor", "member"), ("Rae Shore", "co-opted"), ("Sarah Hill", "co-opted")]
