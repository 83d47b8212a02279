"""How heads of minutes name the body, the day, the hours, the place and the kind of a meeting."""

from __future__ import annotations

import pytest
from excerpts import rows

REST = "\n\nPresent: Councillors A Quill (Chair), B Ryde\n\n1. Apologies\nThere were none.\n"
COLUMNS = ("body", "date", "start_time", "end_time", "venue", "kind")

HEADS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Minutes of the meeting of the Children's Scrutiny Panel held on Tuesday 5 March 2019 at 2.00 pm in the Jubilee Room, Town Hall, Marlford",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "Jubilee Room, Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "MARLFORD BOROUGH COUNCIL\n\nCHILDREN'S SCRUTINY PANEL\n\n5th March 2019",
        [
            ("CHILDREN'S SCRUTINY PANEL", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Minutes: Children's Scrutiny Panel\n\nDate: 5 March 2019\nTime: 14:00 - 16:15\nVenue: Jubilee Room, Town Hall",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "16:15", "Jubilee Room, Town Hall", "ordinary"),
        ],
    ),
    (
        "Children's Scrutiny Panel\nMinutes\nDate: Tuesday 5 March 2019\nTime: 2.00pm to 4.15pm\nPlace: Jubilee Room, Town Hall",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "16:15", "Jubilee Room, Town Hall", "ordinary"),
        ],
    ),
    (
        "Meeting of the Children's Scrutiny Panel\nTuesday, 5th March, 2019 at 6.30 p.m.\nCommittee Room 3, Civic Centre, Marlford",
        [
            (
                "Children's Scrutiny Panel",
                "2019-03-05",
                "18:30",
                "",
                "Committee Room 3, Civic Centre, Marlford",
                "ordinary",
            ),
        ],
    ),
    (
        (
            "MINUTES OF A MEETING of the CHILDREN'S SCRUTINY PANEL held at the Town Hall, Marlford on TUESDAY, 5 MARCH 2019 commencing at 10.00 a.m. and finishing "
            "at 12.30 p.m."
        ),
        [
            ("CHILDREN'S SCRUTINY PANEL", "2019-03-05", "10:00", "12:30", "Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "Minutes of a special meeting of the Children's Scrutiny Panel held remotely via Microsoft Teams on 5 March 2019 at 4pm",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "16:00", "", "Microsoft Teams", "special"),
        ],
    ),
    (
        "EXTRAORDINARY MEETING OF THE CHILDREN'S SCRUTINY PANEL\nHELD ON 5 MARCH 2019 AT 7PM IN THE COUNCIL CHAMBER",
        [
            ("CHILDREN'S SCRUTINY PANEL", "2019-03-05", "19:00", "", "COUNCIL CHAMBER", "extraordinary"),
        ],
    ),
    (
        "At a Meeting of the Children's Scrutiny Panel held at the Town Hall on Tuesday 5th March 2019 at 1000 hours",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "10:00", "", "Town Hall", "ordinary"),
        ],
    ),
    (
        "Marlford Council\nNotes of the Children's Scrutiny Panel held on 05/03/2019, Town Hall",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "Town Hall", "ordinary"),
        ],
    ),
    (
        "Children's Scrutiny Panel - 5 March 2019",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Children's Scrutiny Panel: 05.03.2019",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Children's Scrutiny Panel, 5 March 2019, 2.00pm, Town Hall, Marlford",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "Minutes of Children's Scrutiny Panel\n\nTuesday 5 March 2019 (2.00 - 4.10 pm)",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "16:10", "", "ordinary"),
        ],
    ),
    (
        "Record of a meeting of the Children's Scrutiny Panel which took place on Tuesday 5 March 2019 at the Town Hall",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "Town Hall", "ordinary"),
        ],
    ),
    (
        "Minutes of the Children's Scrutiny Panel of Marlford Council, Tuesday 5 March 2019",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Draft Minutes\n\nChildren's Scrutiny Panel\n\nTuesday 5th March 2019\n\n10.00am\n\nTown Hall, Marlford",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "10:00", "", "Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "DRAFT MINUTES of the meeting of the Children's Scrutiny Panel held on the 5th day of March 2019 at 2pm",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "", "ordinary"),
        ],
    ),
    (
        "Marlford Safeguarding Children Partnership\nExecutive Board\nMinutes of meeting held on 5 March 2019\n1pm - 3pm, Police Headquarters",
        [
            ("Marlford Safeguarding Children Partnership Executive Board", "2019-03-05", "13:00", "15:00", "Police Headquarters", "ordinary"),
        ],
    ),
    (
        "Committee: Children's Scrutiny Panel\nDate: 5 March 2019\nStart: 2.00pm\nFinish: 4.00pm\nLocation: Council Chamber",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "16:00", "Council Chamber", "ordinary"),
        ],
    ),
    (
        "Name of Committee: Children's Scrutiny Panel\nDate of Meeting: 5 March 2019\nTime of meeting: 2.00pm",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "", "ordinary"),
        ],
    ),
    (
        "Meeting: Children's Scrutiny Panel\nDate: 5th March 2019\nTime: 2pm\nVenue: Town Hall, Marlford",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "| Meeting | Children's Scrutiny Panel |\n| Date | 5 March 2019 |\n| Time | 2.00 pm |\n| Venue | Town Hall |",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "Town Hall", "ordinary"),
        ],
    ),
    (
        "# Children's Scrutiny Panel\n\n**Tuesday 5 March 2019, 2.00pm – 4.15pm**\n\n**Town Hall, Marlford**",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "16:15", "Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "Joint Meeting of the Children's Scrutiny Panel and the Health Scrutiny Panel held on 5 March 2019 at 2.00pm",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "", "joint"),
            ("Health Scrutiny Panel", "2019-03-05", "14:00", "", "", "joint"),
        ],
    ),
    (
        "Cofnodion / Minutes\nPwyllgor Craffu Plant / Children Scrutiny Committee\n5 Mawrth 2019",
        [
            ("Children Scrutiny Committee", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "MINUTE of MEETING of the EDUCATION COMMITTEE held in the COUNCIL CHAMBER, BRAELOCH on TUESDAY, 5 MARCH 2019",
        [
            ("EDUCATION COMMITTEE", "2019-03-05", "", "", "COUNCIL CHAMBER, BRAELOCH", "ordinary"),
        ],
    ),
    (
        "Braeloch, 5 March 2019. A meeting of the Education Committee.",
        [
            ("Education Committee", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Minutes of the proceedings of the Children's Scrutiny Panel at its meeting on Tuesday 5 March 2019",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "The Children's Scrutiny Panel met at the Town Hall, Marlford on Tuesday 5 March 2019 at 2.00 pm.",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "A meeting of the Children's Scrutiny Panel was held on Tuesday 5 March 2019.",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Children's Scrutiny Panel held at County Hall, Marlford, on Tuesday, 5 March 2019 at 2.00 pm",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "County Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "Corporate Parenting Board Minutes 5 March 2019",
        [
            ("Corporate Parenting Board", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "CORPORATE PARENTING BOARD\nMINUTES OF MEETING HELD TUESDAY, MARCH 5, 2019",
        [
            ("CORPORATE PARENTING BOARD", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Unapproved minutes of the meeting of the Corporate Parenting Board held on 5 March 2019 from 17:30 to 19:02",
        [
            ("Corporate Parenting Board", "2019-03-05", "17:30", "19:02", "", "ordinary"),
        ],
    ),
    (
        (
            "Children and Young People Overview and Scrutiny Sub-Committee\n\nMINUTES of the OPEN section of the meeting held on Tuesday 5 March 2019 at 7.00 pm at "
            "160 River Street, Marlford"
        ),
        [
            (
                "Children and Young People Overview and Scrutiny Sub-Committee",
                "2019-03-05",
                "19:00",
                "",
                "160 River Street, Marlford",
                "ordinary",
            ),
        ],
    ),
    (
        "Minutes of the Improvement Board\n5 March 2019, 12.00 noon, Virtual Meeting",
        [
            ("Improvement Board", "2019-03-05", "12:00", "", "Virtual Meeting", "ordinary"),
        ],
    ),
    (
        "MINUTES of the meeting of the Children's Scrutiny Panel.\nHeld: TUESDAY, 5 MARCH 2019 at 5:30 pm",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "17:30", "", "", "ordinary"),
        ],
    ),
    (
        "Meeting held on Tuesday 5 March 2019 at 2pm\nChildren's Scrutiny Panel",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "14:00", "", "", "ordinary"),
        ],
    ),
    (
        "Marlford City Council Scrutiny Commission for Children and Families held on Tue 5 Mar 2019 6.00 pm",
        [
            ("Scrutiny Commission for Children and Families", "2019-03-05", "18:00", "", "", "ordinary"),
        ],
    ),
    (
        "Police and Crime Panel for Northmoor\nMinutes of the meeting held at Shire Hall on 5 March 2019",
        [
            ("Police and Crime Panel for Northmoor", "2019-03-05", "", "", "Shire Hall", "ordinary"),
        ],
    ),
    (
        "Children's Trust Board: minutes of the meeting on 5 March 2019",
        [
            ("Children's Trust Board", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "PUBLIC MINUTES OF THE CHILDREN'S SCRUTINY PANEL\nTuesday, 5 March 2019 (7:00 pm - 8:45 pm)",
        [
            ("CHILDREN'S SCRUTINY PANEL", "2019-03-05", "19:00", "20:45", "", "ordinary"),
        ],
    ),
    (
        "Minutes of the Schools Forum meeting, Tuesday 5th March 2019, 8:30am, Elmtree Conference Centre, Marlford",
        [
            ("Schools Forum", "2019-03-05", "08:30", "", "Elmtree Conference Centre, Marlford", "ordinary"),
        ],
    ),
    (
        "MINUTES OF A REMOTE MEETING OF THE SELECT COMMITTEE ON CHILDREN HELD VIA ZOOM ON TUESDAY 5 MARCH 2019",
        [
            ("SELECT COMMITTEE ON CHILDREN", "2019-03-05", "", "", "ZOOM", "ordinary"),
        ],
    ),
    (
        (
            "This meeting of the Children's Scrutiny Panel took place on Tuesday 5 March 2019 at 3.00pm in Room B, Marlford House. The meeting was chaired by "
            "Councillor Quill."
        ),
        [
            ("Children's Scrutiny Panel", "2019-03-05", "15:00", "", "Room B, Marlford House", "ordinary"),
        ],
    ),
    (
        (
            "PRESTON BRIDGE COUNTY BOROUGH COUNCIL\n\nREPORT TO: THE CHAIR AND MEMBERS OF THE SOCIAL SERVICES SCRUTINY COMMITTEE\n\nMINUTES OF THE MEETING HELD ON 5TH "
            "MARCH 2019"
        ),
        [
            ("SOCIAL SERVICES SCRUTINY COMMITTEE", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        (
            "MARLFORD BOROUGH COUNCIL\n\nChildren and Families Scrutiny Sub-Committee\nHELD AT 6.30 P.M. ON TUESDAY, 5 MARCH 2019\n\nTHE COUNCIL CHAMBER, TOWN HALL, "
            "RIVER PLACE, MARLFORD"
        ),
        [
            (
                "Children and Families Scrutiny Sub-Committee",
                "2019-03-05",
                "18:30",
                "",
                "COUNCIL CHAMBER, TOWN HALL, RIVER PLACE, MARLFORD",
                "ordinary",
            ),
        ],
    ),
    (
        (
            "Minutes of a Meeting of the Select Committee - Children's Services held in the Council Chamber, Civic Centre, High Street, Marlford on Tuesday 5 March "
            "2019 at 7.00pm."
        ),
        [
            (
                "Select Committee - Children's Services",
                "2019-03-05",
                "19:00",
                "",
                "Council Chamber, Civic Centre, High Street, Marlford",
                "ordinary",
            ),
        ],
    ),
    (
        "# MINUTES\n\n**Overview and Scrutiny Management Board**\n\n**Date:** Tuesday, 5 March 2019\n\n**Time:** 4.00pm",
        [
            ("Overview and Scrutiny Management Board", "2019-03-05", "16:00", "", "", "ordinary"),
        ],
    ),
    (
        "Minutes of Scrutiny Committee 2 (Children)\n\n5 March 2019, 18:00",
        [
            ("Scrutiny Committee 2 (Children)", "2019-03-05", "18:00", "", "", "ordinary"),
        ],
    ),
    (
        "Education, Children and Families Committee\n\n10.00am, Tuesday, 5 March 2019\n\nPresent",
        [
            ("Education, Children and Families Committee", "2019-03-05", "10:00", "", "", "ordinary"),
        ],
    ),
    (
        "Minute of Meeting\n\nCommunities Committee\n\n5 March 2019 at 14:00\n\nHeld Online via Microsoft Teams",
        [
            ("Communities Committee", "2019-03-05", "14:00", "", "Microsoft Teams", "ordinary"),
        ],
    ),
    (
        (
            "LONDON BOROUGH OF MARLE\n\nMinutes of the Children and Young People's Scrutiny Panel held in Committee Rooms 1 & 2, Marle House on Tuesday 5 March 2019 "
            "from 7.00pm - 9.05pm"
        ),
        [
            (
                "Children and Young People's Scrutiny Panel",
                "2019-03-05",
                "19:00",
                "21:05",
                "Committee Rooms 1 & 2, Marle House",
                "ordinary",
            ),
        ],
    ),
    (
        "Meeting documents\nSafeguarding Policy and Performance Advisory Committee\nTuesday, 5 March 2019 2:00 PM",
        [
            ("Safeguarding Policy and Performance Advisory Committee", "2019-03-05", "14:00", "", "", "ordinary"),
        ],
    ),
    (
        "Venue: Town Hall, Marlford\n\nMinutes of Corporate Parenting Committee, Tuesday, 5th March, 2019 5.30 pm (Item 4.)",
        [
            ("Corporate Parenting Committee", "2019-03-05", "17:30", "", "Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "Special Meeting\nChildren's Scrutiny Panel\n5 March 2019",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "", "", "", "special"),
        ],
    ),
    (
        "Extraordinary Children's Scrutiny Panel\nTuesday 5 March 2019 6pm",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "18:00", "", "", "extraordinary"),
        ],
    ),
    (
        "Minutes of the Cabinet\nTuesday 5 March 2019",
        [
            ("Cabinet", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Minutes of a meeting of Full Council held on Tuesday 5 March 2019",
        [
            ("Full Council", "2019-03-05", "", "", "", "ordinary"),
        ],
    ),
    (
        "Children's Scrutiny Panel, Tuesday 5 March 2019\n\n(The meeting commenced at 6.00 p.m. in the Marle Room, Town Hall, Marlford and closed at 8.25 p.m.)",
        [
            ("Children's Scrutiny Panel", "2019-03-05", "18:00", "20:25", "Marle Room, Town Hall, Marlford", "ordinary"),
        ],
    ),
    (
        "DECISIONS of the Cabinet held on 5 March 2019 at 10 a.m.",
        [
            ("Cabinet", "2019-03-05", "10:00", "", "", "ordinary"),
        ],
    ),
)


@pytest.mark.parametrize(("head", "expected"), HEADS)
def test_a_head_is_read(head: str, expected: list[tuple[str, ...]]) -> None:
    assert rows("meetings", head + REST, *COLUMNS) == expected


def test_the_page_of_an_item_has_no_day_of_what_it_tells() -> None:
    told = (
        "Agenda item\n\nChildren's Services\n\nMeeting of Council Cabinet (Item 18)\n\nMinutes:\n\n"
        "The Council Cabinet considered a report on early help. A new partnership had come into being on 23 September 2019 in place of the old board, "
        "and its chair had thanked the staff of both.\n\nDecision\n\n1. To note the report.\n"
    )
    assert rows("meetings", "Derby City Council\n\n" + told, "body", "date") == [("Council Cabinet", "")]


def test_no_county_licenses_premises() -> None:
    text = "Agenda item\n\nOak Café\n\nMinutes:\n\nLicensing Sub-Committee - Thursday, 11th October, 2018 2.00 pm\n\nNothing had been said by the Kent Safeguarding Children Board or by Kent Police.\n"
    assert rows("meetings", text, "gss", "body") == [("", "Licensing Sub-Committee")]
