"""What is owed to a committee: due dates, and whether a later document answers."""

from __future__ import annotations

import pytest

from kg.followups import COLUMNS, Heading, Record, due_date, follow_ups, records

FIRST = """5 Fostering recruitment
Members asked that a report on fostering recruitment be brought in six months.
The Panel received a report of June.

6 Dental checks
The figures on dental checks would be circulated after the meeting. A Member spoke of parking.
"""
LATER = """4 Fostering recruitment - progress
The Panel received the figures.
"""


def record(document: str, date: str, text: str, *titles: str, body: str = "Children's Panel") -> Record:
    return Record(document, "E06000047", body, date, text, tuple(Heading(text.index(t), "", t) for t in titles))


def first() -> Record:
    return record("first", "2020-01-15", FIRST, "Fostering recruitment", "Dental checks")


def test_what_is_owed_and_when() -> None:
    owed = follow_ups([first()])
    assert [(f.due_text, f.due, f.status, f.item) for f in owed] == [
        ("in six months", "2020-07", "open", "Fostering recruitment"),
        ("after the meeting", "", "open", "Dental checks"),
    ]
    assert FIRST[owed[0].start : owed[0].end] == owed[0].evidence
    assert tuple(owed[0].row()) == COLUMNS


def test_a_later_document_of_the_committee_answers() -> None:
    later = record("later", "2020-07-10", LATER, "Fostering recruitment - progress")
    answered = follow_ups([first(), later])[0]
    assert (answered.status, answered.answered_by, answered.answer_date) == ("answered", "later", "2020-07-10")


def test_another_committee_does_not_answer_and_silence_after_the_day_is_told() -> None:
    other = record("other", "2020-07-10", LATER, "Fostering recruitment - progress", body="Health Panel")
    assert follow_ups([first(), other])[0].status == "open"
    silent = record("silent", "2020-09-01", "4 Youth clubs\nNothing more.\n", "Youth clubs")
    assert follow_ups([first(), silent])[0].status == "unanswered"


@pytest.mark.parametrize(
    ("due", "anchor", "expected"),
    [
        ("in six months", "2016-07-25", "2017-01"),
        ("in a further 6 months", "2016-07-25", "2017-01"),
        ("by August", "2016-07-25", "2016-08"),
        ("by March", "2016-07-25", "2017-03"),
        ("by 10 May 2017", "2017-03-13", "2017-05-10"),
        ("within two weeks", "2021-01-04", "2021-01-18"),
        ("on a six month basis", "2016-07-25", "2017-01"),
        ("quarterly", "2016-11-25", "2017-02"),
        ("to a future meeting", "2016-07-25", ""),
        ("in six months", "", ""),
    ],
)
def test_due_dates(due: str, anchor: str, expected: str) -> None:
    assert due_date(due, anchor) == expected


def test_records_from_answers() -> None:
    tables = {
        "meetings": [{"document": "first", "gss": "E06000047", "body": "Panel", "date": "2020-01-15"}],
        "items": [{"document": "first", "evidence_start": "0", "number": "5", "title": "Fostering recruitment"}],
    }
    (made,) = records(lambda question: tables[question], {"first": FIRST})
    assert made.item_at(60) == Heading(0, "5", "Fostering recruitment")
