"""The head of minutes: the bodies of a joint meeting, the day among other days, the hours, the place, the kind."""

from __future__ import annotations

import pytest

from kg.extract import prepare
from kg.extract.meeting.meetingbodies import split_bodies
from kg.readers import document


@pytest.mark.parametrize(
    ("body", "bodies"),
    [
        ("Health and Adults Scrutiny Panels", ["Health Scrutiny Panel", "Adults Scrutiny Panel"]),
        (
            "Children and Families and Corporate Overview and Scrutiny Committees",
            ["Children and Families Overview and Scrutiny Committee", "Corporate Overview and Scrutiny Committee"],
        ),
        ("Education and Health Committees", ["Education Committee", "Health Committee"]),
        ("Children and Young People Committee", ["Children and Young People Committee"]),
        ("Children's Panel and Health and Housing Panel", ["Children's Panel", "Health and Housing Panel"]),
        ("Children's Scrutiny and Health Committee", ["Children's Scrutiny and Health Committee"]),
        ("Scrutiny Commission for Children and Scrutiny Commission for Health", ["Scrutiny Commission for Children", "Scrutiny Commission for Health"]),
        ("Parenting Advisory Committee &Children's Safeguarding Committee", ["Parenting Advisory Committee", "Children's Safeguarding Committee"]),
        ("Policy, Housing and Education Panels", ["Policy Panel", "Housing Panel", "Education Panel"]),
    ],
)
def test_the_bodies_of_a_joint_meeting(body: str, bodies: list[str]) -> None:
    assert split_bodies(body) == bodies


JOINT = [
    "EXAMPLE COUNTY BOROUGH COUNCIL / CYNGOR ESIAMPL\n\nJOINT MEETING OF THE Learning Panel AND THE Homes Committee\n\nMINUTES of the Joint Meeting held on 4 March 2019",
    "Minutes of the joint meeting of the Learning Panel and the Homes Committee held in the Town Hall on 4 March 2019",
    "Example City Council\n\nJoint Scrutiny Meeting\n\nLearning Panel and Homes Committee\n\n4 March 2019, 10 am",
    "Meeting in common of the Learning Panel and the Homes Committee\n\nHeld on 4 March 2019 at the Civic Centre",
    "Learning Panel and Homes Committee - Joint Meeting\n\nMonday 4 March 2019 at 2pm, Committee Room 1",
    "Learning Panel\nwith\nHomes Committee\n\nJoint meeting, Monday 4 March 2019 at 2pm, Committee Room 1",
    "Notes of the concurrent meeting of the Learning Panel with the Homes Committee\n\n4 March 2019 at the Civic Centre",
    "CYNGOR SIR / COUNTY COUNCIL\n\nCyfarfod ar y cyd / Joint Meeting\nPwyllgor Dysgu / Learning Panel\nPwyllgor Cartrefi / Homes Committee\n\n4 March 2019",
    "JOINT MEETING\n\n**Learning Panel**\n**Homes Committee**\n\nMonday 4 March 2019, Committee Room 2",
    "JOINT MEETING - Learning Panel and Homes Committee\n\nMinutes - 4 March 2019",
]


@pytest.mark.parametrize("head", JOINT, ids=[h[:40] for h in JOINT])
def test_a_joint_meeting_has_a_fact_for_each_body(head: str) -> None:
    found = prepare(document("x", f"{head}\n\n1. Apologies\n\nThere were none.\n\n2. Minutes\n\nAgreed.\n")).meetings
    assert [(m.body, m.date, m.kind) for m in found] == [("Learning Panel", "2019-03-04", "joint"), ("Homes Committee", "2019-03-04", "joint")]


def test_a_line_below_a_body_is_no_second_body() -> None:
    for below in ("Exampleshire County Council", "Committee Room 2, Town Hall", "Group of members", "Housing Panel was told"):
        head = f"Joint Meeting\nLearning Panel\n{below}\n\n4 March 2019\n\n1. Apologies\n\nThere were none.\n"
        assert [m.body for m in prepare(document("x", head)).meetings] == ["Learning Panel"], below


HOURS = [
    ("Homes Panel\n\nMonday 4 March 2019\n10.00 - 12.35", "10:00", "12:35"),
    ("Homes Panel\n\nDydd Llun / Monday 4 March 2019\nTrwy Zoom / By Zoom\n14.00 to 15.10", "14:00", "15:10"),
    ("Homes Panel\n\nMonday 4 March 2019\n\n**2.00 - 4.10**", "14:00", "16:10"),
    ("Homes Panel\n\nMonday 4 March 2019 at 10.00\n\n11.00 - 12.15", "10:00", ""),
]


@pytest.mark.parametrize(("head", "start", "end"), HOURS)
def test_hours_on_a_line_of_their_own(head: str, start: str, end: str) -> None:
    (meeting,) = prepare(document("x", f"{head}\n\n1. Apologies\n\nThere were none.\n\n2. Minutes\n\nAgreed.\n")).meetings
    assert (meeting.start_time, meeting.end_time) == (start, end)


DECIDED = [
    "Record of Cabinet decisions\n\nMedway Council\n\nMonday, 4 March 2019",
    "Record of decisions of the Cabinet\n\nMonday, 4 March 2019",
    "Cabinet - Record of Decisions\n\nMedway Council\n\nMonday, 4 March 2019",
    "Statement of decisions taken by the Cabinet on 4 March 2019",
    "Decisions of the Cabinet, Monday 4 March 2019",
    "Cabinet decision record\n\nMeeting held on 4 March 2019 at 10.00am in the Forum",
    "Cabinet minutes and decisions\n\nMonday 4 March 2019",
]


@pytest.mark.parametrize("head", DECIDED, ids=[h[:40] for h in DECIDED])
def test_a_record_of_decisions_names_who_took_them(head: str) -> None:
    (meeting,) = prepare(document("x", f"{head}\n\n1. Apologies\n\nThere were none.\n\n2. Minutes\n\nAgreed.\n")).meetings
    assert (meeting.body, meeting.date) == ("Cabinet", "2019-03-04")


HEADS = [
    (
        "MINUTES\n\nName of meeting\tSCHOOLS PANEL FOR CHILDREN, HOMES AND SKILLS\n\nDate and time\tMONDAY 4 MARCH 2019 COMMENCING AT 5.00 PM\n\nVenue\tTOWN HALL, EXAMPLETON",
        {"body": "SCHOOLS PANEL FOR CHILDREN, HOMES AND SKILLS", "date": "2019-03-04", "start_time": "17:00", "venue": "TOWN HALL, EXAMPLETON"},
    ),
    (
        "Committee\tSchools Panel\nDate\t4 March 2019\nTime\t10.00 am - 12.15 pm\nVenue\tTown Hall, Exampleton",
        {"body": "Schools Panel", "date": "2019-03-04", "start_time": "10:00", "end_time": "12:15", "venue": "Town Hall, Exampleton"},
    ),
    (
        "SCHOOLS PANEL\n\nMONDAY, 4 MARCH 2019\n\nChamber, Town Hall, Exampleton and remotely: 10.00 a.m. - 12.40 p.m.",
        {"body": "SCHOOLS PANEL", "start_time": "10:00", "end_time": "12:40", "venue": "Chamber, Town Hall, Exampleton"},
    ),
    (
        "SCHOOLS PANEL\n\nMinutes of a hybrid meeting on Monday, 4 March 2019, Committee Room 2, Civic Offices, 2.00 pm",
        {"body": "SCHOOLS PANEL", "start_time": "14:00", "venue": "Committee Room 2, Civic Offices"},
    ),
    (
        "Minutes of the Schools Panel held on 4th March, 2019 at 10 a.m.",
        {"body": "Schools Panel", "date": "2019-03-04", "start_time": "10:00"},
    ),
    (
        "SCHOOLS PANEL\n\nMONDAY, 4 MARCH 2019 AT 18.30",
        {"body": "SCHOOLS PANEL", "date": "2019-03-04", "start_time": "18:30"},
    ),
    (
        "Schools Panel\n\nDate: 04.03.19\nTime: 6:30 pm\nVenue: Town Hall, Exampleton",
        {"body": "Schools Panel", "date": "2019-03-04", "start_time": "18:30", "venue": "Town Hall, Exampleton"},
    ),
    (
        "At a SPECIAL MEETING of the SCHOOLS PANEL held at Town Hall, Exampleton on 04/03/2019",
        {"date": "2019-03-04", "kind": "special", "venue": "Town Hall, Exampleton"},
    ),
    (
        "Minutes of an extraordinary meeting of the Schools Panel held on Monday 4 March 2019",
        {"date": "2019-03-04", "kind": "extraordinary"},
    ),
    (
        "Published: 12 March 2019\nSchools Panel - Monday 4 March 2019, 6.30pm\nNext meeting: 3 June 2019",
        {"date": "2019-03-04", "start_time": "18:30"},
    ),
    (
        "Draft minutes of the Schools Panel meeting held on 4 March 2019 between 2.00 pm and 4.10 pm",
        {"date": "2019-03-04", "start_time": "14:00"},
    ),
    (
        "Meeting of the Schools Panel held on Monday 4 March 2019 (subject to approval)",
        {"body": "Schools Panel", "date": "2019-03-04"},
    ),
    (
        "SCHOOLS AND YOUTH PANEL\n\nNotes of the meeting of the Panel on Thursday 4 March 2019, 10.00 am - 12.20 pm",
        {"body": "SCHOOLS AND YOUTH PANEL", "date": "2019-03-04", "start_time": "10:00", "end_time": "12:20"},
    ),
    (
        "CABINET - MONDAY, 4 MARCH 2019\n\nMINUTES OF A MEETING OF THE CABINET HELD IN COUNCIL CHAMBER, CIVIC OFFICES ON MONDAY, 4 MARCH 2019, AT 14:30",
        {"body": "CABINET", "date": "2019-03-04", "start_time": "14:30"},
    ),
    (
        "Schools Panel\nMonday, 4th March 2019\nheld in the Town Hall, Exampleton.\nMeeting Commenced: 10.00 a.m.    Meeting Concluded: 12.35 p.m.",
        {"body": "Schools Panel", "start_time": "10:00", "end_time": "12:35"},
    ),
    (
        "EXAMPLE COUNTY COUNCIL\nMinutes of the Example County Council Schools Panel held on 4 March 2019",
        {"body": "Schools Panel", "date": "2019-03-04"},
    ),
]


@pytest.mark.parametrize(("head", "expected"), HEADS, ids=[h[0][:40] for h in HEADS])
def test_a_head(head: str, expected: dict[str, str]) -> None:
    text = f"{head}\n\nPresent: Councillor A Sample (Chair)\n\n1. Apologies\n\nThere were none.\n\n2. School Places\n\nRESOLVED that the report be noted.\n"
    slots = prepare(document("x", text)).meetings[0].slots()
    assert {k: slots[k] for k in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Panel discussed fostering.\n\nRESOLVED that the report be noted.\n",
        "Agenda item\n\nFostering\n\nMinutes:\n\nThe Head of Service said that the number of carers had grown since 3 May 2019.\n",
    ],
)
def test_a_page_that_names_no_meeting_has_neither_body_nor_date(text: str) -> None:
    (meeting,) = prepare(document("x", text)).meetings
    assert (meeting.body, meeting.date) == ("", "")


@pytest.mark.parametrize(
    ("closing", "time"),
    [
        ("The meeting ended at 4.02 pm", "16:02"),
        ("Meeting closed at 20:15.", "20:15"),
        ("The Chair declared the meeting closed at 7.05pm", "19:05"),
        ("Duration of meeting: 10.00 am - 12.20 pm", "12:20"),
        ("The meeting was adjourned.", ""),
    ],
)
def test_when_a_meeting_ended(closing: str, time: str) -> None:
    text = f"Schools Panel - 4 March 2019\n\nPresent: Councillor A Sample\n\n1. Apologies\n\nNone.\n\n2. Report\n\nIt was noted.\n\n{closing}\n"
    assert prepare(document("x", text)).meetings[0].end_time == time


@pytest.mark.parametrize(
    ("foot", "hours"),
    [
        ("2.00 - 4.20 pm                                   CHAIRMAN\n4 March 2019", ("14:00", "16:20")),
        ("Duration of the meeting: 7.00 - 9.25 pm\nSigned .......... Chair", ("19:00", "21:25")),
        ("Meeting duration 10.30 am to 12 noon", ("", "")),  # no figures at its end
        ("Hours of meeting: 10.15 am until 12.40 pm", ("10:15", "12:40")),
        ("(14.00 hrs - 15.45 hrs)", ("14:00", "15:45")),
        ("The meeting lasted from 2.00 pm to 3.30 pm", ("14:00", "15:30")),
        ("The creche is open from 2.00 - 4.20 pm on weekdays.", ("", "")),
    ],
)
def test_the_hours_at_the_foot(foot: str, hours: tuple[str, str]) -> None:
    text = f"Schools Panel - 4 March 2019\n\nPresent: Councillor A Sample\n\n1. Apologies\n\nNone.\n\n2. Report\n\nIt was noted.\n\n{foot}\n"
    (meeting,) = prepare(document("x", text)).meetings
    assert (meeting.start_time, meeting.end_time) == hours


def test_when_a_decision_may_be_called_in_is_no_time_of_the_meeting() -> None:
    for note in ('THESE MINUTES ARE NOT SUBJECT TO "CALL-IN" UNTIL 12 NOON ON FRIDAY 15 MARCH 2019.', "The deadline for call-in of these decisions is 5.00 pm on 15 March 2019."):
        (meeting,) = prepare(document("x", f"{note}\n\nCABINET\n\nMEETING HELD AT THE TOWN HALL\nON MONDAY 4TH MARCH, 2019\n\n1. APOLOGIES\n\nNone.\n\n2. REPORT\n\nNoted.\n")).meetings
        assert (meeting.date, meeting.start_time) == ("2019-03-04", ""), note


@pytest.mark.parametrize(
    "title",
    [
        "MINUTES of the meeting held on 4 March 2019 commencing at 10.00 am and finishing at 12.25 pm",
        "Minutes of the meeting held on Monday 4 March 2019 at 10.00 am and concluding at 12.25 pm",
        "MINUTES of a meeting held on 4 March 2019, starting 10.00 am and ending 12.25 pm",
        "Notes of the meeting held on 4 March 2019 from 10.00 am until 12.25 pm",
    ],
)
def test_the_title_of_minutes_dates_them_not_the_page_that_encloses_them(title: str) -> None:
    (meeting,) = prepare(document("x", f"Schools Scrutiny Committee\nWednesday, 3 April 2019\n\n\n{title}\n\n\nVoting Members: Councillor A Sample\n\n1/19 MINUTES\n\nAgreed.\n")).meetings
    assert (meeting.date, meeting.start_time, meeting.end_time) == ("2019-03-04", "10:00", "12:25")


def test_the_label_of_a_decision_dates_it() -> None:
    for label in ("Date of decision: 07/03/2017", "Decided at meeting: 07/03/2017 - Cabinet", "Date decision made: 7 March 2017"):
        text = f"Decision details\n\nImprovement Plan\n\nDecision Maker: Cabinet\nDecision:\n1) That the plan be endorsed by 9 March 2017.\nPublication date: 08/03/2017\n{label}\n"
        assert prepare(document("x", text)).meetings[0].date == "2017-03-07", label
