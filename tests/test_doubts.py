"""What is doubtful about a document is recorded, with its place and what to do."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.readers import document

HEAD = "Derby City Council\n\nMinutes of the Schools Panel held on 4 March 2019\n\n"
LIST = "Present: Councillor A Sample (Chair), Councillor B Specimen\n\n"
ITEMS = "1. Apologies\n\nNone were received.\n\n2. School Places\n\nRESOLVED that the report be noted.\n"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (HEAD + LIST + ITEMS, []),
        ("Dear all,\n\nThe cake stall raised a good sum again.\n", ["not-minutes"]),
        (HEAD.replace("Derby City Council", "Council") + LIST + ITEMS, ["authority-unknown"]),
        (HEAD.replace(" held on 4 March 2019", " held in the Guildhall") + LIST + ITEMS, ["date-unknown"]),
        (HEAD + ITEMS, ["attendance-unread"]),
        (
            HEAD + LIST + ITEMS.replace("2. School", "4. School") + "\n5. Urgent Business\n\nThere was none.\n",
            ["item-missing"],
        ),
        ("Agenda item\n\nPaper by the Director of Care\n\nThe Director told Derby City Council of the year.\n", ["meeting-unplaced"]),  # its title is lost
        ("Issue - meetings\n\nSchool Places\n\nMeeting: 04/03/2019 - Schools Panel (Item 2)\n\nSchool Places\n\nPlaces were short in Derby City Council's own schools.\n", []),
        (HEAD + LIST + ITEMS + "\nZoe Unknown asked why the school had closed.\n", ["speaker-unknown"]),
    ],
)
def test_a_doubt_is_recorded(text: str, codes: list[str]) -> None:
    issues = extract(document("x", text)).issues
    assert [i.code for i in issues] == codes
    assert all(i.message and i.advice and i.line >= 1 and i.quote for i in issues)
