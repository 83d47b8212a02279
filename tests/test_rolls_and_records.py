"""Lists in two tongues, marks of substitutes, groups of one council, and what records of decisions tell of the body or the person who decided."""

from __future__ import annotations

import excerpts
import pytest

_HEAD = "KIRBY COUNTY COUNCIL\n\n{body}\n\nTuesday, 9 May 2017\n\n"
_ITEMS = "\n\n1. MINUTES\n\nResolved: That the minutes be agreed.\n"
_HOMES = "HOMES SCRUTINY COMMITTEE"


@pytest.mark.parametrize(
    ("body", "said", "expected"),
    [
        (
            _HOMES,
            "Presennol / Present\nCynghorydd / Councillor Ada Moor (Cadeirydd / Chair)\nCynghorwyr / Councillors Ben Ryde, Cai Vane\n\n"
            "Aelodau Cyfetholedig / Co-opted Members: Mrs Dot Tew\n\nSwyddogion / Officers: Eve Stone (Head of Homes)",
            {"Ada Moor present member", "Ben Ryde present member", "Cai Vane present member", "Dot Tew present co-opted", "Eve Stone present officer"},
        ),
        (
            _HOMES,
            "P = present   A = apologies\n\nCouncillors\nAda Moor (Chair)\tP\nBen Ryde\tA\nCai Vane\tP (substitute for Cllr Ryde)\nCo-opted Members\nDot Tew\tP\nNon-voting Member\nEve Stone\tP",
            {"Ada Moor present member", "Ben Ryde apologies member", "Cai Vane substitute member", "Dot Tew present co-opted", "Eve Stone present co-opted"},
        ),
        (
            _HOMES,
            "Members Present\tCouncillor A Moor (Chair)\n\tCouncillor B Ryde\nOfficers in\tMr C Vane, Head of Homes\nAttendance\tMs D Tew, Clerk",
            {"A Moor present member", "B Ryde present member", "C Vane present officer", "D Tew present officer"},
        ),
        (
            "CHILDREN'S IMPROVEMENT BOARD",
            "Name\tInitials\tRole\nAda Moor\tAM\tChair (DfE appointed)\nBen Ryde\tBR\tDirector of Children's Services, Kirby CC\nCai Vane\tCV\tMinute taker\nDot Tew\tDT\tKirby Police\n\n"
            "Apologies\nEve Stone\tES\tHead of Law (BR covering)",
            {"Ada Moor present member", "Ben Ryde present member", "Cai Vane present officer", "Dot Tew present member", "Eve Stone apologies member"},
        ),
        (
            "INTEGRATION JOINT BOARD",
            "Voting Members\nNHS Board: Mr A Moor (Chair); Ms B Ryde\nCouncillor C Vane, Kirby Council\n\nNon-Voting Members\nDot Tew, Chief Officer\n\nIn Attendance\nEve Stone, Clerk",
            {"A Moor present member", "B Ryde present member", "C Vane present member", "Dot Tew present member", "Eve Stone present officer"},
        ),
        (
            _HOMES,
            "PRESENT: Councillors A Moor (Chair) and B Ryde\n\nCouncillor C Vane, Cabinet Member for Homes, was also in attendance, as was Dot Tew of Kirby Arts Trust.",
            {"A Moor present member", "B Ryde present member", "C Vane present invitee", "Dot Tew present invitee"},
        ),
    ],
)
def test_a_list_is_read(body: str, said: str, expected: set[str]) -> None:
    found = excerpts.rows("attendance", _HEAD.format(body=body) + said + _ITEMS, "person", "status", "capacity")
    assert {" ".join(row) for row in found} == expected


def test_a_group_has_the_council_in_the_bracket_behind_it() -> None:
    said = "PRESENT: Councillor Moor (Chair); Councillors Ryde, Vane and Tew (Roe District Council) and Stone (Dale District Council)"
    found = excerpts.rows("attendance", _HEAD.format(body="POLICE AND CRIME PANEL") + said + _ITEMS, "person", "organisation")
    assert dict(found) == {"Moor": "", "Ryde": "Roe District Council", "Vane": "Roe District Council", "Tew": "Roe District Council", "Stone": "Dale District Council"}


def test_the_chair_stands_behind_the_bracket_of_the_name() -> None:
    said = "Present:\nLeader of the Council (Councillor A Moor) (in the Chair),\nCabinet Member for Homes (Councillor B Ryde)"
    assert dict(excerpts.rows("attendance", _HEAD.format(body="CABINET") + said + _ITEMS, "person", "chair")) == {"A Moor": "chair", "B Ryde": ""}


_RECORD = "KIRBY COUNTY COUNCIL\n\nCABINET\n\nDECISION LIST\n\n9 May 2017\n\n"
_DETAILS = "Decision details\n\nAward of Advocacy Contract\n\nDecision Maker: Leader of the Council\n\nDecision:\n\n{decided}\n\nReasons for the decision:\n\nIt was cheapest.\n"
_MINUTES = "KIRBY COUNTY COUNCIL\n\nHOMES SUB-COMMITTEE\n\nMinutes of the meeting held on 9 May 2017\n\n"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            _RECORD + "1. Budget\nThe Cabinet approved the budget for 2019/20.\nReason: it is required by law.\n\n2. Fostering\nThe Cabinet noted that numbers had risen.\n\n3. Buses\nDeferred.\n",
            [("1", "", "The Cabinet approved the budget for 2019/20", "approve"), ("2", "", "that numbers had risen", "note"), ("3", "", "Deferred", "defer")],
        ),
        (
            _DETAILS.format(decided="Having considered the report, the Leader, Councillor A Sample:\n\n1) Approved the award of the contract to Larch Trust; and\n\n2) Noted the terms."),
            [("", "1", "Approved the award of the contract to Larch Trust", "approve"), ("", "2", "Noted the terms", "note")],
        ),
        (
            _MINUTES + "6. Buses\n\nRESOLVED that the Clerk be thanked for her work and that:-\n\n(i) the report be noted; and\n(ii) the plan be approved.\n",
            [("6", "", "that the Clerk be thanked for her work", "thank"), ("6", "i", "the report be noted", "note"), ("6", "ii", "the plan be approved", "approve")],
        ),
        (
            _MINUTES + "5. Fostering\n\nThe figures were explained. The Sub-Committee NOTED the report.\n\n6. Buses\n\nMembers were told of costs. Agreed: the Panel accepted the plan.\n",
            [("5", "", "The Sub-Committee NOTED the report", "note"), ("6", "", "the Panel accepted the plan", "agree")],
        ),
    ],
)
def test_what_was_decided_is_read(said: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("resolutions", said, "number", "label", "text", "action") == expected


def test_cells_of_a_table_are_no_items() -> None:
    said = _MINUTES + "36\tCare Leavers\n\nThe figures were these.\n\nMeasure\n21/22\nTarget\nCare leavers in work (%)\n91\n94\n95\n88\nCare leavers at college (%)\n57\n55\n60\n89\nHomes\n\nThey were noted.\n"
    assert excerpts.rows("items", said, "number", "title") == [("36", "Care Leavers")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The Cabinet's decisions come into force at 5pm on 18 May 2017 unless called in.", ""),
        ("The meeting began at 2pm.", "14:00"),
    ],
)
def test_a_time_of_effect_is_no_start(said: str, expected: str) -> None:
    assert excerpts.rows("meetings", _RECORD + said + "\n\n1. Budget\nThe Cabinet approved the budget.\n", "start_time") == [(expected,)]
