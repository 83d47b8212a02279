"""Agenda items by their numbers, in many styles."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = (
    "Children's Scrutiny Panel\nMinutes of the meeting held on 5 March 2019 at 2.00 pm in the Town Hall, Marlford\n\n"
    "Present: Councillors A Quill (Chair), B Ryde and C Stow\n\n"
)

AGENDAS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "PCP        Evacuation\n16/19\n           The procedure was noted.\n\nPCP        Minutes\n17/19\n           The minutes were approved.\n\nPCP        Questions to the\n18/19      Commissioner\n           None had been put.",
        [("PCP 16/19", "Evacuation"), ("PCP 17/19", "Minutes"), ("PCP 18/19", "Questions to the Commissioner")],
    ),
    (
        "14/19   MINUTES RESOLVED that the minutes of 6 March 2019 be confirmed.\n\n15/19   PUBLIC QUESTIONS There were no questions from the public.\n\n"
        "16/19   OUTCOME OF THE INSPECTION The Executive\nDirector presented a report on what the inspectors had found.\n\n"
        "17/19   SECTION 47 ENQUIRIES\nThe Director spoke to the report.\n\n18/19   CHILDREN WHO GO MISSING The\nAssistant Director Early Help and Safeguarding told Members that "
        "the Council and\nKirby City Council had gone on with the service.",
        [
            ("14/19", "MINUTES"),
            ("15/19", "PUBLIC QUESTIONS"),
            ("16/19", "OUTCOME OF THE INSPECTION"),
            ("17/19", "SECTION 47 ENQUIRIES"),
            ("18/19", "CHILDREN WHO GO MISSING"),
        ],
    ),
    (
        "Apologies\n\nApologies were reported for Councillor Stow.\n\nMinutes\n\nThe minutes of the meeting of 4 February were taken as read and signed.\n\n"
        "Safeguarding in Marlford\n\nThe Committee considered the undernoted report:\n\n\"1.0 Purpose of the Report\n\n1.1 To give an account of the duties of the Council.\n\n"
        "Financial and Resource Implications\n\n3.5 A grant of a moderate size was given to a body of volunteers last year.\n\nEquality Implications\n\n3.6 There are none.\"\n\n"
        "The Committee agreed to approve the policy which stood in the appendix.\n\nPitches and Partner Agreements\n\nThe Director advised that returns had been made by the clubs.",
        [
            ("", "Apologies"),
            ("", "Minutes"),
            ("", "Pitches and Partner Agreements"),
            ("", "Safeguarding in Marlford"),
        ],
    ),
    (
        (
            "1. APOLOGIES\n\nApologies were received from Councillor D Thorne.\n\n2. DECLARATIONS\n\nThere were none.\n\n3. ANNUAL REPORT\n\nThe Director presented the "
            "report."
        ),
        [
            ("1", "APOLOGIES"),
            ("2", "DECLARATIONS"),
            ("3", "ANNUAL REPORT"),
        ],
    ),
    (
        (
            "Item 1 - Apologies\nThere were none received on this occasion.\n\nItem 2 - Declarations\nThere were none.\n\nItem 3 - Annual report\nThe Director presented "
            "the report."
        ),
        [
            ("1", "Apologies"),
            ("2", "Declarations"),
            ("3", "Annual report"),
        ],
    ),
    (
        (
            "12/19 Apologies for absence\n\nNone.\n\n13/19 Minutes\n\nRESOLVED that the minutes be confirmed.\n\n14/19 Annual report of the Board\n\nThe Director presented "
            "the report."
        ),
        [
            ("12/19", "Apologies for absence"),
            ("13/19", "Minutes"),
            ("14/19", "Annual report of the Board"),
        ],
    ),
    (
        (
            "CSP.12 Apologies for absence\n\nNone.\n\nCSP.13 Minutes\n\nRESOLVED that the minutes be confirmed.\n\nCSP.14 Annual report of the Board\n\nThe Director "
            "presented the report."
        ),
        [
            ("CSP.12", "Apologies for absence"),
            ("CSP.13", "Minutes"),
            ("CSP.14", "Annual report of the Board"),
        ],
    ),
    (
        "**1. Apologies**\n\nNone.\n\n**2. Minutes**\n\nRESOLVED that the minutes be confirmed.\n\n**3. Annual report**\n\nThe Director presented the report.",
        [
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Annual report"),
        ],
    ),
    (
        "## 1 Apologies\n\nNone.\n\n## 2 Minutes\n\nRESOLVED that the minutes be confirmed.\n\n## 3 Annual report\n\nThe Director presented the report.",
        [
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Annual report"),
        ],
    ),
    (
        "(45) APOLOGIES\n\nNone.\n\n(46) MINUTES\n\nRESOLVED that the minutes be confirmed.\n\n(47) ANNUAL REPORT\n\nThe Director presented the report.",
        [
            ("45", "APOLOGIES"),
            ("46", "MINUTES"),
            ("47", "ANNUAL REPORT"),
        ],
    ),
    (
        (
            "APOLOGIES\n\nNone were received for this meeting of the Panel.\n\nMINUTES OF THE LAST MEETING\n\nRESOLVED that the minutes be confirmed.\n\nANNUAL REPORT\n\nThe "
            "Director presented the report and took questions."
        ),
        [
            ("", "ANNUAL REPORT"),
            ("", "APOLOGIES"),
            ("", "MINUTES OF THE LAST MEETING"),
        ],
    ),
    (
        (
            "Apologies\n\nNone were received for this meeting of the Panel.\n\nMinutes of the last meeting\n\nRESOLVED that the minutes be confirmed.\n\nAnnual Report of "
            "the Board\n\nThe Director presented the report and took questions from Members."
        ),
        [
            ("", "Annual Report of the Board"),
            ("", "Apologies"),
            ("", "Minutes of the last meeting"),
        ],
    ),
    (
        (
            "45.\tApologies\n\nNone.\n\n46.\tMinutes\n\nRESOLVED that the minutes be confirmed.\n\n47.\tAnnual report\n\n47.1\tThe Director presented the report.\n47.2\tMembers "
            "asked questions."
        ),
        [
            ("45", "Apologies"),
            ("46", "Minutes"),
            ("47", "Annual report"),
        ],
    ),
    (
        "45\n\nApologies\n\nNone.\n\n46\n\nMinutes\n\nRESOLVED that the minutes be confirmed.\n\n47\n\nAnnual report\n\nThe Director presented the report.",
        [
            ("45", "Apologies"),
            ("46", "Minutes"),
            ("47", "Annual report"),
        ],
    ),
    (
        (
            "Minute No. 45: Apologies\n\nNone.\n\nMinute No. 46: Minutes\n\nRESOLVED that the minutes be confirmed.\n\nMinute No. 47: Annual report\n\nThe Director presented "
            "the report."
        ),
        [
            ("45", "Apologies"),
            ("46", "Minutes"),
            ("47", "Annual report"),
        ],
    ),
    (
        (
            "Agenda Item 1: Apologies\n\nNone.\n\nAgenda Item 2: Minutes\n\nRESOLVED that the minutes be confirmed.\n\nAgenda Item 3: Annual report\n\nThe Director presented "
            "the report."
        ),
        [
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Annual report"),
        ],
    ),
    (
        "1) Apologies\n\nNone.\n\n2) Minutes\n\nRESOLVED that the minutes be confirmed.\n\n3) Annual report\n\nThe Director presented the report.",
        [
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Annual report"),
        ],
    ),
    (
        (
            "| Item | Discussion |\n| 1. Apologies | None. |\n| 2. Minutes | The minutes were agreed as a correct record. |\n| 3. Annual report | The Director "
            "presented the report. |"
        ),
        [
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Annual report"),
        ],
    ),
    (
        (
            "1. Apologies\nNone.\n2. Minutes\nThe minutes were agreed as a correct record.\n3. Annual report\nThe Director presented the report.\n4. Any other business\n"
            "There was none."
        ),
        [
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Annual report"),
            ("4", "Any other business"),
        ],
    ),
    (
        "2018/19-45 Apologies\n\nNone.\n\n2018/19-46 Minutes\n\nThe minutes were agreed.\n\n2018/19-47 Annual report\n\nThe Director presented the report.",
        [
            ("2018/19-45", "Apologies"),
            ("2018/19-46", "Minutes"),
            ("2018/19-47", "Annual report"),
        ],
    ),
    (
        "19/45 Apologies\n\nNone.\n\n19/46 Minutes\n\nThe minutes were agreed.\n\n19/47 Annual report\n\nThe Director presented the report.",
        [
            ("19/45", "Apologies"),
            ("19/46", "Minutes"),
            ("19/47", "Annual report"),
        ],
    ),
    (
        "45/2019 Apologies\n\nNone.\n\n46/2019 Minutes\n\nThe minutes were agreed.\n\n47/2019 Annual report\n\nThe Director presented the report.",
        [
            ("45/2019", "Apologies"),
            ("46/2019", "Minutes"),
            ("47/2019", "Annual report"),
        ],
    ),
    (
        "CYP/45 Apologies\n\nNone.\n\nCYP/46 Minutes\n\nThe minutes were agreed.\n\nCYP/47 Annual report\n\nThe Director presented the report.",
        [
            ("CYP/45", "Apologies"),
            ("CYP/46", "Minutes"),
            ("CYP/47", "Annual report"),
        ],
    ),
    (
        "C45/03/19 Apologies\n\nNone.\n\nC46/03/19 Minutes\n\nThe minutes were agreed.\n\nC47/03/19 Annual report\n\nThe Director presented the report.",
        [
            ("C45/03/19", "Apologies"),
            ("C46/03/19", "Minutes"),
            ("C47/03/19", "Annual report"),
        ],
    ),
    (
        (
            "1. Welcome and apologies\nThe Chair welcomed everyone.\n\n2. Matters arising\nMinute 12 (Adoption): the figures had been circulated.\nMinute 15 "
            "(Fostering): this was in hand.\n\n3. Annual report\nThe Director presented the report.\n1. Members noted the first part.\n2. Members noted the second part.\n"
            "\n4. Close\nThe meeting closed at 4pm."
        ),
        [
            ("1", "Welcome and apologies"),
            ("2", "Matters arising"),
            ("3", "Annual report"),
            ("4", "Close"),
        ],
    ),
    (
        "Item No: 1\nApologies\nNone.\n\nItem No: 2\nMinutes\nThe minutes were agreed.\n\nItem No: 3\nAnnual report\nThe Director presented the report.",
        [
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Annual report"),
        ],
    ),
)


@pytest.mark.parametrize(("said", "expected"), AGENDAS)
def test_items_are_found(said: str, expected: list[tuple[str, ...]]) -> None:
    assert rows("items", HEAD + said + "\n", "number", "title") == expected
