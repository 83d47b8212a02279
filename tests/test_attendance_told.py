"""Who was there, by small signs: who came with the one who spoke, who arrived late, who was absent, columns, and what is no list."""

from __future__ import annotations

import excerpts
import pytest

HEAD = """Durham County Council

{body}
Monday 12 June 2023 at 9.30 a.m.

Present: Councillors A Baird (Chair) and C Dow

5 {title}

"""
SCRUTINY = "Children and Young People's Overview and Scrutiny Committee"
COLUMNS = ("person", "status", "capacity", "chair", "post", "organisation")


def _rows(said: str, title: str = "Update", body: str = SCRUTINY) -> list[tuple[str, ...]]:
    text = HEAD.format(body=body, title=title) + said + "\n"
    found = excerpts.rows("attendance", text, *COLUMNS)
    return [r for r in found if r[0] not in ("A Baird", "C Dow")]


TOLD = {
    "Members heard from Una Reid, Independent Chair of the Durham Safeguarding Children Partnership. She was accompanied by Helen Park, Business Manager.": [
        ("Helen Park", "present", "officer", "", "Business Manager", ""),
        ("Una Reid", "present", "invitee", "", "Independent Chair", "Durham Safeguarding Children Partnership"),
    ],
    "She was accompanied by Helen Park, Business Manager, on a visit to the hub.": [],
    "Dr Eamon Hook arrived at 1.35pm": [("Eamon Hook", "present", "member", "", "", "")],
    "Dr Eamon Hook arrived in the county in 2019.": [],
    "It was MOVED by Councillor Reid, SECONDED by Councillor Park and": [("Park", "present", "member", "", "", ""), ("Reid", "present", "member", "", "", "")],
    "Una Reid (co-opted member) asked about buses.": [("Una Reid", "present", "co-opted", "", "", "")],
    "Co-opted member Una Reid asked about buses.": [("Una Reid", "present", "co-opted", "", "", "")],
    "Councillor Dow presented the report alongside the Corporate Director: Law and Learning, Una Reid.": [
        ("Una Reid", "present", "officer", "", "Corporate Director: Law and Learning", ""),
    ],
    "Una Reid, Head of Law, and Councillor E Park, who is not a member of the Committee, asked about it.": [
        ("E Park", "present", "invitee", "", "", ""),
        ("Una Reid", "present", "officer", "", "Head of Law", ""),
    ],
    "The question from Mrs Park was answered. Councillor Mrs Park thanked him.": [("Park", "present", "member", "", "", "")],
    "The plan was written alongside the Head of Law, Una Reid.": [],
    "Ms Ann Reid, Head of Law, left the meeting at 2.10 pm.": [("Ann Reid", "present", "officer", "", "Head of Law", "")],
}


FOR_ANOTHER = {
    "Apologies came from Una Reid. Helen Park attended for Una Reid.": [("Helen Park", "substitute"), ("Una Reid", "apologies")],
    "Helen Park was present for Una Reid.": [("Helen Park", "substitute")],
    "Helen Park obo Una Reid": [("Helen Park", "substitute")],
    "Helen Park came for Una Reid, who was on leave.": [("Helen Park", "substitute")],
    "Helen Park attended for item 3 only.": [],
    "Helen Park attended for the first time.": [],
}


@pytest.mark.parametrize("said", FOR_ANOTHER)
def test_who_came_for_whom_is_told_among_the_apologies(said: str) -> None:
    assert [r[:2] for r in _rows(said, "Apologies")] == FOR_ANOTHER[said]


@pytest.mark.parametrize("said", TOLD)
def test_who_was_there(said: str) -> None:
    assert _rows(said) == TOLD[said]


def test_a_guest_of_a_voluntary_agency() -> None:
    text = HEAD.format(body=SCRUTINY, title="Update").replace("\n\n5", "\n\nAlso in attendance: Mairi Reid, Co-ordinator, Teesdale Street Pastors, and Ned Park, Co-ordinator, Early Help\n\n5")
    found = excerpts.rows("attendance", text, *COLUMNS)
    assert ("Mairi Reid", "present", "invitee", "", "Co-ordinator", "Teesdale Street Pastors") in found
    assert ("Ned Park", "present", "officer", "", "Co-ordinator, Early Help", "") in found


def test_apologies_of_an_officer_among_those_of_members() -> None:
    said = "Apologies were received from Councillor A Reid, Mr J Park (Director of Families) and Mrs M Bell. Peter Hook was absent."
    assert [r[:3] for r in _rows(said, "Apologies")] == [
        ("A Reid", "apologies", "member"),
        ("J Park", "apologies", "officer"),
        ("M Bell", "apologies", "co-opted"),
        ("Peter Hook", "absent", "member"),
    ]


def test_a_portfolio_holder_is_a_member_where_the_cabinet_meets() -> None:
    said = "The Cabinet Member for Education, Councillor Ella Reid, said that attendance was better."
    assert [r[:3] for r in _rows(said, body="Cabinet")] == [("Ella Reid", "present", "member")]
    assert [r[:3] for r in _rows(said)] == [("Ella Reid", "present", "invitee")]


def test_the_chair_of_the_board_that_met_is_no_other_boards() -> None:
    said = "Councillor C Dow (Chair of the Board) asked Una Reid to introduce the report of the Local Safeguarding Children Board (LSCB), of which Ned Park was the Independent Chair."
    text = HEAD.format(body="Health and Wellbeing Board", title="Local Safeguarding Children Board").replace(" (Chair)", "") + said
    assert excerpts.rows("posts", text, "person", "post") == [("Ned Park", "Independent Chair")]
    assert ("C Dow", "present", "member", "chair", "", "") in excerpts.rows("attendance", text, *COLUMNS)


MENU = """Toggle menu

Councillors and committees

Agenda and minutes

Families Overview and Scrutiny Committee
Thursday, 10th March, 2022 1.30 pm

Venue: Room 2 - Civic Centre. View directions

Contact: Dora Reid-Park E-mail: dora@example.gov.uk

Items
No. Item

1

Apologies for absence

Minutes:

Apologies were received from Cllr Hook.
"""


def test_whom_to_ask_was_not_there() -> None:
    assert excerpts.rows("attendance", MENU, "person", "status") == [("Hook", "apologies")]


COLUMNED = """HEALTH AND WELLBEING BOARD

Minutes of the Meeting held on
Tuesday, 31st January, 2017, 10.30 am

Dr Piers Hook                 -   Clinical Commissioning Group
Rosa Park                     -   Healthwatch
Councillor Anthea Bell        -   Durham County Council
Jocelyn Reid                  -   Lay Member, Clinical Commissioning Group

1    WELCOME

     The Chair welcomed everyone to the meeting.
"""


def test_a_list_in_two_columns_has_no_need_of_a_label() -> None:
    found = excerpts.rows("attendance", COLUMNED, *COLUMNS)
    assert found == [
        ("Anthea Bell", "present", "member", "", "", "Durham County Council"),
        ("Jocelyn Reid", "present", "member", "", "Lay Member", "Clinical Commissioning Group"),
        ("Piers Hook", "present", "member", "", "", "Clinical Commissioning Group"),
        ("Rosa Park", "present", "member", "", "", "Healthwatch"),
    ]


def test_an_organisation_by_its_letters_in_brackets() -> None:
    said = "The Durham Safeguarding Children Partnership (DSCP) met.\n\nWitnesses:\n\nNed Park - Partnership Manager (DSCP)"
    found = excerpts.rows("posts", HEAD.format(body=SCRUTINY, title="Update") + said, "person", "post", "organisation")
    assert ("Ned Park", "Partnership Manager", "Durham Safeguarding Children Partnership") in found


def test_who_is_elected_after_being_nominated() -> None:
    said = "Councillor A Baird nominated Councillor E Reid. It was\n\nRESOLVED that Councillor E Reid be appointed as the Scrutiny Committee's Vice-Chair for the year."
    assert _rows(said, "Appointment of Vice-Chair") == [("E Reid", "present", "member", "vice-chair", "", "")]


def test_who_works_where_in_a_list_parted_by_semicolons() -> None:
    text = HEAD.format(body=SCRUTINY, title="Update").replace(
        "\n\n5", "\nOfficers: Mr Ned Park, Corporate Lead Officer, Porth Teifi; Mrs Una Reid, Scrutiny Officer; Mr Ivo Hook, Corporate Lead Officer, Porth Aur\n"
        "Also present at the invitation of the Chairman: Councillor E Bell, Lead Member for Families\n\n5",
    )  # fmt: skip
    found = excerpts.rows("attendance", text, *COLUMNS)
    assert [r for r in found if r[0] not in ("A Baird", "C Dow")] == [
        ("E Bell", "present", "invitee", "", "Lead Member for Families", ""),
        ("Ivo Hook", "present", "officer", "", "Corporate Lead Officer, Porth Aur", ""),
        ("Ned Park", "present", "officer", "", "Corporate Lead Officer, Porth Teifi", ""),
        ("Una Reid", "present", "officer", "", "Scrutiny Officer", ""),
    ]


def test_labels_of_employees_and_those_absent_with_apologies() -> None:
    text = HEAD.format(body=SCRUTINY, title="Update").replace(
        "\n\n5", "\n\nEmployees\nNed Park    Democratic Services Officer\nUna Reid    Head of Commissioning\n\nMembers Absent: Cllr. G. Bell (apologies), Cllr. V. Hook\n\n5"
    )
    found = excerpts.rows("attendance", text, *COLUMNS)
    assert [r[:3] for r in found if r[0] not in ("A Baird", "C Dow")] == [
        ("G. Bell", "apologies", "member"), ("Ned Park", "present", "officer"), ("Una Reid", "present", "officer"), ("V. Hook", "absent", "member"),
    ]  # fmt: skip


def test_cabinet_members_below_the_coopted_and_a_doctor_among_them() -> None:
    text = HEAD.format(body=SCRUTINY, title="Update").replace(
        "A Baird (Chair) and C Dow", "A Baird (Chair) and C Dow; and Mr N Park, Dr U Reid and Mrs I Hook\n\nCo-opted Members (non-voting): Ivy Marr (Co-Optee)\n\nCabinet Member for Homes: Councillor E Bell"
    )
    found = excerpts.rows("attendance", text, *COLUMNS)
    assert [(r[0], r[2], r[4]) for r in found if r[0] not in ("A Baird", "C Dow")] == [
        ("E Bell", "invitee", "Cabinet Member for Homes"), ("I Hook", "co-opted", ""), ("Ivy Marr", "co-opted", ""), ("N Park", "co-opted", ""), ("U Reid", "co-opted", ""),
    ]  # fmt: skip


def test_who_was_stood_in_for_is_excused_under_a_heading_of_apologies() -> None:
    said = "Councillor E Reid was in attendance as substitute for Councillor Park. Apologies were also received from Councillor I Hook."
    assert [r[:3] for r in _rows(said, "Substitutes and Apologies")] == [("E Reid", "substitute", "member"), ("I Hook", "apologies", "member"), ("Park", "apologies", "member")]
    assert [r[:2] for r in _rows("Councillor E Reid was in attendance as substitute for Councillor Park.", "Update")] == [("E Reid", "substitute")]


def test_every_councillor_is_a_member_where_the_full_council_meets() -> None:
    said = "The Lead Member for Families, Councillor Ella Reid, said that it was better.\n\n(a) Question by Councillor Ivo Park to the Leader\n\nAnswer by Councillor Una Hook, Lead Member for Homes"
    assert [(r[0], r[2], r[4]) for r in _rows(said, body="Full Council")] == [
        ("Ella Reid", "member", "Lead Member for Families"), ("Ivo Park", "member", ""), ("Una Hook", "member", "Lead Member for Homes"),
    ]  # fmt: skip
    assert [r[2] for r in _rows("The Cabinet Member for Families, Councillor Ella Reid, introduced the report.", body="Council Cabinet")] == ["member"]


def test_an_officer_after_the_councillors_and_a_guest_with_others() -> None:
    said = "Apologies were submitted on behalf of Councillors A Reid and B Hook, and R Park, Virtual School Head."
    assert [r[:3] for r in _rows(said, "Apologies")] == [("A Reid", "apologies", "member"), ("B Hook", "apologies", "member"), ("R Park", "apologies", "officer")]
    text = HEAD.format(body=SCRUTINY, title="Update").replace("\n\n5", "\n\nAlso in attendance: I Bell (Teesdale Foster Carers' Association) and two representatives of the Youth Council\n\n5")
    assert ("I Bell", "present", "invitee", "", "", "Teesdale Foster Carers' Association") in excerpts.rows("attendance", text, *COLUMNS)


def test_a_bracket_below_the_name_to_which_it_belongs() -> None:
    text = HEAD.format(body=SCRUTINY, title="Update").replace("\n\n5", "\n\n         Canon E Bell (Church of England Diocese) and Mrs I Hook\n         (Parent Governor), Co-opted Members\n\n5")
    found = excerpts.rows("attendance", text, *COLUMNS)
    assert [(r[0], r[2], r[4]) for r in found if r[0] not in ("A Baird", "C Dow")] == [("E Bell", "co-opted", ""), ("I Hook", "co-opted", "Parent Governor")]


def test_the_list_that_a_sentence_opens_under_the_title_of_apologies() -> None:
    text = """Homes Panel
4 June 2019

1. Welcome and apologies

The Chair thanked the hosts. Those present were:

Councillor Ada Sample (Chair)
Ben Specimen (BS, for Cy Figure)

Apologies had come from Councillor Dora Pattern.

2. Business

None.
"""
    told = excerpts.rows("attendance", text, "person", "status")
    assert told == [("Ada Sample", "present"), ("Ben Specimen", "substitute"), ("Dora Pattern", "apologies")]


def test_who_came_with_whom() -> None:
    text = """Homes Panel
4 June 2019

1. Care

The Panel took a paper from Ada Sample, Head of Care, who was accompanied by Ben Specimen, Team Manager.

2. Work

She told of the work of Mr Figure, Regional Manager, who was assisted by volunteers.
"""
    assert excerpts.rows("attendance", text, "person") == [("Ada Sample",), ("Ben Specimen",)]
