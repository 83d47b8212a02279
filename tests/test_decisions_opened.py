"""Sentences that open the decisions below them, and decisions by number, case and vote; and what only looks like one."""

from __future__ import annotations

import pytest
from excerpts import rows

COLUMNS = ("label", "action")
PARTS = "\n\n(a) {}note the report; and\n\n(b) {}approve the scheme.\n"


def page(body: str, said: str) -> str:
    return (
        f"Exampleshire Council\n\n{body}\n\nMinutes of the meeting held on 5 March 2019\n\nPresent: Councillor A Quill (Chair)\n\n"
        f"1. Declarations of interest\nThere were none declared at the meeting.\n\n2. Annual report\nThe Director presented the annual report.\n\n{said}\n"
    )


OPENERS = (
    ("Cabinet", "The Cabinet has agreed to:", "to"),
    ("Cabinet", "Cabinet, after a short debate, decided to:", "to"),
    ("Cabinet", "The decision was to:", "to"),
    ("Cabinet", "The recommendations were moved, seconded and agreed as follows:", "to"),
    ("Leader of the Council", "The Leader, having read the letters, took the following decisions:", "to"),
    ("Cabinet Member for Homes", "The Cabinet Member for Homes has approved:", "to"),
    ("Corporate Parenting Joint Committee", "The decision of the Joint Committee was that:", "that"),
    ("Corporate Parenting Joint Committee", "The Joint Committee, having considered the paper, resolved as follows:-", "to"),
    ("Integration Joint Board", "It was resolved by the Integration Joint Board to:", "to"),
    ("Integration Joint Board", "The Board welcomed the update and agreed by a majority of 9 to 2:", "to"),
    ("Children's Partnership Board", "Members were content that:", "that"),
    ("Children's Partnership Board", "The Partnership Board agreed the following decisions and actions:", "to"),
    ("Children's Panel", "The proposals set out in the paper were approved, namely:", "to"),
)


@pytest.mark.parametrize(("body", "said", "leads"), OPENERS)
def test_a_sentence_opens_the_decisions_below_it(body: str, said: str, leads: str) -> None:
    parts = "\n\n(a) the report be noted; and\n\n(b) the scheme be approved.\n" if leads == "that" else PARTS.format(*2 * [""]) if said.endswith("to:") else PARTS.format(*2 * ["to "])
    assert rows("resolutions", page(body, said + parts), *COLUMNS) == [("a", "note"), ("b", "approve")]


@pytest.mark.parametrize(
    "said",
    [
        "The Director said that the Trust had agreed to:\n\n(a) find ten carers; and\n\n(b) keep the hub open.",
        "The Cabinet has decided to:\n\n(a) close the home; and\n\n(b) ask for views on fees.",
        "Members agreed that:\n\n- much had been done since May\n\n- there was more to do",
        "The Panel was recommended to:\n\n(a) note the report; and\n\n(b) ask for an update.",
        "The following main points were made:\n\n- The paper gave the number of carers.\n\n- Nationally, fewer had come forward.",
        "It had been agreed at the meeting before that:\n\n(a) a group be set up;\n\n(b) it report in June.",
        "The Head Teacher agreed to:\n\n- send the figures\n\n- meet the parents",
    ],
)
def test_what_others_did_or_said_opens_none(said: str) -> None:
    assert rows("resolutions", page("Children's Panel", said), *COLUMNS) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Decision number: | Decision:\n\n12/24 | The Cabinet noted the progress.\n\n13/24 | The Cabinet agreed that the plan be adopted.\n\nReasons:\n\nTo meet the duty.", [("12/24", "note"), ("13/24", "approve")]),
        ("Decision 12/24\n\nThe Cabinet noted the progress.\n\nDecision 13/24\n\nThat the plan be approved.\n\nReasons\n\nTo meet the duty.", [("12/24", "note"), ("13/24", "approve")]),
        ("RESOLVED that the Cabinet:\n\n2.1 Noted the replies;\n\n2.2 Approved the fees; and\n\n2.3 Delegated to the Director authority to make small changes.", [("2.1", "note"), ("2.2", "approve"), ("2.3", "other")]),
        ("(a) 18/0012 - shed at Mill Lane.\n\nThe officer spoke of its size.\n\nRESOLVED that permission be granted.\n\n(b) 18/0013 - porch at High Street.\n\nRESOLVED that permission be refused.", [("a", "approve"), ("b", "other")]),
        ("DECISION OF THE CABINET: To approve the award.\n\nREASONS: To keep the service.", [("", "approve")]),
        ("Decision\n\nTo note the report.\n\nTo approve the budget.", [("", "approve"), ("", "note")]),
        ("The Cabinet voted by 7 to 2 in favour of the new formula.", [("", "agree")]),
        ("Neglect toolkit - the Cabinet approved it subject to a new foreword.", [("", "approve")]),
        ("(1) Mr Quill asked for the map. It would be sent to him.\n\n(2) RESOLVED that the list be noted.", [("", "note")]),
        ("Councillor Roe MOVED and it was:-\nRESOLVED\n1. To note the letter; and\n2. To endorse the plan.", [("1", "note"), ("2", "endorse")]),
        ("NOTED\n\n1. That there were 92 carers at the end of March.\n\n2. Fees would rise by 2%.", [("1", "note"), ("2", "note")]),
        ("It was agreed that the two groups become one, to be called the Learning Group.", [("", "agree")]),
    ],
)
def test_decisions_by_number_case_and_vote(said: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(rows("resolutions", page("Cabinet", said), *COLUMNS)) == sorted(expected)


def test_what_was_noted_is_decided_where_the_minute_tells_no_more() -> None:
    head = page("Children's Panel", "RESOLVED that the report be noted.")
    assert rows("resolutions", head + "\n3. Work programme\nThe work programme was noted.\n", "number", "action")[-1] == ("3", "note")
    assert rows("resolutions", head + "\n3. Work programme\nThe programme was noted. Members asked about fees.\n", "number", "action") == [("2", "note")]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Foster Carers - Update\nThe Head of Service to report.\nMinutes:\nThe Director spoke of carers.\nRESOLVED: That the update be noted.\n", [("", "Foster Carers - Update")]),
        ("Neglect Plan\nPDF 204 KB\nTo consider the plan.\nAdditional documents:\nMinutes:\nThe Director spoke of the plan.\n", [("", "Neglect Plan")]),
        (
            "Agenda and minutes\n\nBarset Safeguarding Board - Friday, 11 March 2016 9.30 am\n\nVenue: Guildhall. View directions\n\nNo. Item\n\n\n\nWelcome and Apologies\n\n\nAda Moor had sent hers.\n\n\n"
            "Neglect\n\n\nBen Holt told the Board that:\n\n- audits had been done\n\n- the toolkit was in use\n\n\nLate Items\n\n\nAny Other Business\n\n\nThere was none.\n",
            [("", "Any Other Business"), ("", "Late Items"), ("", "Neglect"), ("", "Welcome and Apologies")],
        ),
    ],
)
def test_titles_of_pages_without_numbers(text: str, titles: list[tuple[str, str]]) -> None:
    assert sorted(rows("items", text, "number", "title")) == titles


def test_a_page_escaped_within_another_document() -> None:
    lines = ["28.", "MINUTES", "Minutes:", "RESOLVED: That the minutes of 4 May be approved.", "29.", "FOSTER CARERS", "Minutes:", "RESOLVED:", "(1) That the report be noted."]
    told = "".join(f"&lt;p&gt;{line}&lt;/p&gt;\n" for line in lines)
    text = f"<document>\n<body>&lt;p&gt;Children&#39;s Panel - Tuesday, 16th March, 2010&lt;/p&gt;\nItems\nNo.\nItem\n\n{told}</body>\n</document>\n"
    assert sorted(rows("items", text, "number", "title")) == [("28", "MINUTES"), ("29", "FOSTER CARERS")]
    assert sorted(rows("resolutions", text, "number", "action")) == [("28", "confirm minutes"), ("29", "note")]
