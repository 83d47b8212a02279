"""What a meeting resolved, in many wordings; and what only sounds so."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = (
    "Children's Scrutiny Panel\nMinutes of the meeting held on 5 March 2019 at Town Hall\n\nPresent: Councillor A Quill (Chair)\n\n"
    "1. Declarations of interest\nThere were none declared at the meeting.\n\n"
)
REPORT = "2. Annual report\nThe Director presented the annual report to Members.\n\n"
MINUTES = "2. Minutes of the last meeting\n"
COLUMNS = ("label", "action")

RESOLVED: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("Only two parents had come to the session. RESOLVED that the deadline be extended to November 2019.", [("", "other")]),
    (
        "RESOLVED that the report be noted.",
        [
            ("", "note"),
        ],
    ),
    ("RESOLVED that the Panel be supplied with the figures in May.", [("", "request")]),
    ("Thereafter, the Committee NOTED the report.", [("", "note")]),
    ("Conclusions\n\n2.4    The Cabinet Panel noted the report.                    Ada Moor", [("", "note")]),
    ("The Panel noted the report and AGREED to:\n\na) ask for a further paper; and\nb) receive a report in May.", [("", "note"), ("a", "request"), ("b", "receive")]),
    ("RESOLVED: That the report be noted and the Cabinet be asked          Head of\nto look again at allowances before May.                              Fostering\n", [("", "note")]),
    ("RECOMMENDED - That Mrs Sample fill the post.", [("", "recommend")]),
    ("The trainer gave a talk. Agreed, subject to two words being taken out of page 3.", [("", "agree")]),
    ("Conclusions:\n\n2.4 The Cabinet Panel:\n   a) noted the report; and\n   b) asked that Members be told.      Ada Moor", [("a", "note"), ("b", "request")]),
    ("UNANIMOUSLY RESOLVED that\n4.1\tthe report be received;\n4.2\tthe Cabinet be asked to publish it.", [("4.1", "receive"), ("4.2", "request")]),
    ("RESOLVED:\n\n2.7 That the report be noted.\n\n2.8 That officers be thanked.", [("2.7", "note"), ("2.8", "thank")]),
    ("UNANIMOUSLY AGREED\n\n(4.1) that the report be received\n(4.2) that officers be thanked", [("4.1", "receive"), ("4.2", "thank")]),
    (
        "Thereafter, the Committee:-\n\ni. NOTED the report; and\n*ii. AGREED TO RECOMMEND to the Council that funding be found.",
        [("i", "note"), ("ii", "recommend")],
    ),
    ("Thereafter, the Panel:\n\na) noted the report;\nb) agreed that officers would write to schools.", [("a", "note"), ("b", "agree")]),
    (
        "Resolved -\n\n1. That the report be noted;\n2. That officers be thanked; and\n3. That an update be provided in six months.",
        [
            ("1", "note"),
            ("2", "thank"),
            ("3", "request"),
        ],
    ),
    (
        "RESOLVED:\n(a) to note the report; and\n(b) to request a further report in June.",
        [
            ("a", "note"),
            ("b", "request"),
        ],
    ),
    (
        "AGREED:\n- The report be noted\n- Officers be thanked for their work",
        [
            ("", "note"),
            ("", "thank"),
        ],
    ),
    (
        "The Panel AGREED to:\n\ni. Note the report.\nii. Recommend the plan to Cabinet.",
        [
            ("i", "note"),
            ("ii", "recommend"),
        ],
    ),
    (
        "Resolution: The report was noted.",
        [
            ("", "note"),
        ],
    ),
    (
        "DECISION\nThe Panel noted the report and endorsed the plan.",
        [
            ("", "note"),
        ],
    ),
    (
        "The Panel RESOLVED that it be recommended to Cabinet that the plan be adopted.",
        [
            ("", "recommend"),
        ],
    ),
    (
        "It was RESOLVED to note the report.",
        [
            ("", "note"),
        ],
    ),
    (
        "IT WAS AGREED THAT the report be received.",
        [
            ("", "receive"),
        ],
    ),
    (
        "It was therefore agreed: that the report be received.",
        [
            ("", "receive"),
        ],
    ),
    (
        "Agreed: That the report be received and noted.",
        [
            ("", "receive"),
        ],
    ),
    (
        "The recommendation that the report be noted was agreed.",
        [
            ("", "note"),
        ],
    ),
    (
        "Following discussion the Panel unanimously agreed that the report be referred to Council.",
        [
            ("", "refer"),
        ],
    ),
    (
        "Having considered the report, the Panel resolved:\n1) To endorse the strategy\n2) To ask the Director for a briefing note",
        [
            ("1", "endorse"),
            ("2", "request"),
        ],
    ),
    (
        "The Panel decided to defer the item.",
        [
            ("", "defer"),
        ],
    ),
    (
        "On being put to the vote, the motion was carried and it was RESOLVED that the plan be supported.",
        [
            ("", "endorse"),
        ],
    ),
    (
        "RESOLVED (unanimously) – That Councillor B Ryde be appointed Vice-Chair.",
        [
            ("", "appoint"),
        ],
    ),
    (
        "**RESOLVED:** That the report be noted.",
        [
            ("", "note"),
        ],
    ),
    (
        "**Resolved:**\n\n1. the report be noted.\n2. the team be congratulated.",
        [
            ("1", "note"),
            ("2", "commend"),
        ],
    ),
    (
        "RESOLVED TO RECOMMEND\nThat the Cabinet approve the plan.",
        [
            ("", "recommend"),
        ],
    ),
    (
        "That the report be noted.",
        [
            ("", "note"),
        ],
    ),
    (
        "Members resolved to welcome the report.",
        [
            ("", "welcome"),
        ],
    ),
    (
        "The Committee, having heard the officers, AGREED the recommendations in the report.",
        [
            ("", "agree"),
        ],
    ),
    (
        "It was moved, seconded and resolved that the report be accepted.",
        [
            ("", "agree"),
        ],
    ),
    (
        "The Committee: (a) noted the report; (b) endorsed the plan.",
        [
            ("a", "note"),
            ("b", "endorse"),
        ],
    ),
    (
        "The Committee agreed –\n(1) to note the report;\n(2) to instruct the Chief Officer to report back in August.",
        [
            ("1", "note"),
            ("2", "request"),
        ],
    ),
    (
        "Decided: to note the contents of the report.",
        [
            ("", "note"),
        ],
    ),
    (
        "Outcome: The Panel agreed to note the report.",
        [
            ("", "note"),
        ],
    ),
    (
        "The Panel agreed that: the report be noted and a further report be brought in June.",
        [
            ("", "note"),
        ],
    ),
    (
        "RESOLVED that, subject to the amendments above, the plan be approved.",
        [
            ("", "approve"),
        ],
    ),
    (
        "RESOLVED that:\n\n- the report be noted\n\n- the Director be asked to provide an update",
        [
            ("", "note"),
            ("", "request"),
        ],
    ),
    (
        "Resolved: (i) the report was noted; (ii) the plan was approved.",
        [
            ("i", "note"),
            ("ii", "approve"),
        ],
    ),
    (
        "It was agreed that a working group be set up.",
        [
            ("", "other"),
        ],
    ),
    (
        "Resolved that a task group, comprising three members, be established and report in June.",
        [
            ("", "other"),
        ],
    ),
    (
        "It was unanimously RESOLVED:\nthat the report be noted.",
        [
            ("", "note"),
        ],
    ),
    (
        "RESOLVED\nTo note the report",
        [
            ("", "note"),
        ],
    ),
    (
        "RESOLVED (a) That the report be noted (b) That officers be thanked",
        [
            ("a", "note"),
            ("b", "thank"),
        ],
    ),
    (
        "The Panel:\n\n(i) NOTED the report; and\n\n(ii) AGREED the plan.",
        [
            ("i", "note"),
            ("ii", "agree"),
        ],
    ),
    (
        "The Panel resolved as follows:\n1. The report be noted.\n2. The Chair write to the Minister.",
        [
            ("1", "note"),
            ("2", "other"),
        ],
    ),
    (
        "Accordingly, it was\n\nRESOLVED\n\nThat the report be noted.",
        [
            ("", "note"),
        ],
    ),
    ("Decision Made: That\n\n(1) the report be noted; and\n(2) the plan be endorsed.", [("1", "note"), ("2", "endorse")]),
    ("Decision taken:\n\nThat the plan be approved.", [("", "approve")]),
    ("IT WAS AGREED that the report be received.\n\nIT WAS FURTHER AGREED that the Board be thanked.", [("", "receive"), ("", "thank")]),
    ("Decision: The Executive (i) agreed to delay the launch until the autumn; (ii) thanked the staff of the hub.", [("i", "defer"), ("ii", "thank")]),
    ("Decision: The Partnership resolved to note the report.", [("", "note")]),
    ("RESOLVED: That this Council calls on Ministers to fund the duty in full.", [("", "request")]),
    ("RESOLVED:\nA. That the plan be endorsed.\nB. That the Board be thanked for its work.", [("A", "endorse"), ("B", "thank")]),
    (
        "Decision number:\n\nDecision:\n\n99/2019\n\nThe Cabinet noted the report.\n\n100/2019\n\nThe Cabinet agreed to recommend that Council approve the plan.\n\nReasons:\n\n12/2019 was like it.",
        [("100/2019", "recommend"), ("99/2019", "note")],
    ),
)

NOTHING = (
    "The Panel noted the report.",
    "The recommendations were agreed.",
    "The Committee was asked to note the report.",
    "Recommendation: that the Panel notes the report.",
    "The Panel was recommended to approve the plan.",
    "Members agreed that more should be done.",
    "The Director agreed to circulate the figures.",
    "The Board had resolved in May to close the home.",
    "ACTION: Director to circulate the figures.",
    "The complaint had been resolved.",
    "It was agreed by the governors that the school would close.",
    "The Panel would be asked to agree the plan in June.",
    "The Panel's resolution of last year was recalled.",
    "NOTED",
)

CONFIRMED = (
    "The minutes of the meeting held on 5 February 2019 were approved.",
    "RESOLVED that the minutes be confirmed.",
    "The minutes were agreed as an accurate record and signed by the Chair.",
    "Minutes of 5 February 2019 agreed as a correct record.",
    "It was agreed that the minutes of 5 February be signed as a correct record.",
    "Members confirmed the minutes as accurate.",
    "The record of the last meeting was agreed.",
    "The notes of the meeting held on 5 February 2019 were agreed.",
    "The Chair was authorised to sign the minutes as a correct record.",
    "Approval was given to the minutes of 5 February 2019.",
    "The minutes of the last meeting were taken as read and signed.",
    "The Board accepted the minutes of its last meeting as a true record.",
    "Minutes approved.",
    "Decision: The Executive agreed the notes of 5 February as accurate.",
    "The minutes of the meetings held on 5 and 12 February were, subject to one amendment, approved as a correct record.",
)


@pytest.mark.parametrize(("said", "expected"), RESOLVED)
def test_what_was_resolved_is_read(said: str, expected: list[tuple[str, ...]]) -> None:
    assert rows("resolutions", HEAD + REPORT + said + "\n", *COLUMNS) == expected


def test_what_else_was_done_is_no_part_of_what_was_agreed() -> None:
    for more in (" and thanked the Superintendent for coming", ", and also congratulated the team", " and wished her well"):
        assert rows("resolutions", HEAD + REPORT + f"The Panel agreed to note the report{more}.\n", "text") == [("to note the report",)]


@pytest.mark.parametrize("said", NOTHING)
def test_nothing_was_resolved(said: str) -> None:
    assert rows("resolutions", HEAD + REPORT + said + "\n", *COLUMNS) == []


@pytest.mark.parametrize("said", CONFIRMED)
def test_the_minutes_were_confirmed(said: str) -> None:
    assert rows("resolutions", HEAD + MINUTES + said + "\n", *COLUMNS) == [("", "confirm minutes")]


@pytest.mark.parametrize(
    ("said", "texts"),
    [
        (
            "RESOLVED - That the licence be granted, subject to the following:\n\n- no music after 10 pm; and\n- no more than 40 adults.",
            ["That the licence be granted, subject to the following: - no music after 10 pm; and - no more than 40 adults"],
        ),
        (
            "RESOLVED: That the grant be approved on these conditions:\n(a) that accounts are sent each year;\n(b) that the Chair is consulted.",
            ["That the grant be approved on these conditions: (a) that accounts are sent each year; (b) that the Chair is consulted"],
        ),
        (
            "RESOLVED: That the request be refused for the following reasons:\n1. the fund is spent;\n2. the form was late.",
            ["That the request be refused for the following reasons: 1. the fund is spent; 2. the form was late"],
        ),
        ("RESOLVED: That, subject to the following, the Panel:\n(a) notes the report;\n(b) thanks officers.", ["notes the report", "thanks officers"]),
        ("RESOLVED that:\n(a) the report be noted;\n(b) the grant be approved.", ["the report be noted", "the grant be approved"]),
    ],
)
def test_a_decision_keeps_its_terms(said: str, texts: list[str]) -> None:
    text = f"Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Grants\n\n{said}\n\n6. Work Programme\n\nIt was noted.\n"
    assert [words for number, words in rows("resolutions", text, "number", "text") if number == "5"] == sorted(texts)
