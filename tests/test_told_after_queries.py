"""What follows a query is told; sums in order that something might be done, and sums approved whose use is to come; the day of one of several meetings."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Borough Council of Calderdale\nChildren's Scrutiny Panel\nMinutes of the meeting held on 4 February 2019 at Halifax Town Hall\n\n5. CHILDREN'S SERVICES\n\n"
OURS = "Borough Council of Calderdale"
TOLD = " that the Children's Trust Board had ceased to meet in April 2011 and a Families Partnership had been set up in its stead."


@pytest.mark.parametrize(
    "lead",
    [
        "In response to a query from the Vice-Chair it was confirmed",
        "Following a query from a Member it was explained",
        "In reply to queries about boards, the Director stated",
        "In answer to an enquiry by Councillor Ash it was reported",
        "Further to an enquiry, officers advised",
    ],
)
def test_what_a_query_was_told(lead: str) -> None:
    assert rows("successions", HEAD + lead + TOLD, "predecessor", "successor", "date") == [("Children's Trust Board", "Families Partnership", "2011-04")]


@pytest.mark.parametrize("lead", ["A Member queried whether it was true", "There was a query whether it was so"])
def test_what_a_query_asks(lead: str) -> None:
    assert rows("successions", HEAD + lead + TOLD, "predecessor") == []


SUMS = {
    "The Trust had given the Council £9,000 in order that a youth club could be opened.": ("9000", "youth club", "Trust"),
    "The Trust had given the Council £9,000 so that a mentoring scheme might be piloted.": ("9000", "mentoring scheme", "Trust"),
    "Members heard that the additional £1.9m approved by the Council in January would be applied to permanent recruitment of social workers.": (
        "1900000", "permanent recruitment of social workers", OURS),
    "The £2m agreed by the Council in January would be used for foster carers.": ("2000000", "foster carers", OURS),
    "The £50,000 voted by the Council had been applied to early help.": ("50000", "early help", OURS),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUMS.items())
def test_sums(text: str, expected: tuple[str, str, str]) -> None:
    assert rows("funding", HEAD + text, "amount", "purpose", "funder") == [expected]


@pytest.mark.parametrize("text", [
    "It was hoped that £2m approved by the Council would be used for foster carers.",
    "Members asked whether the £2m agreed by the Council would be used for foster carers.",
])  # fmt: skip
def test_sums_only_hoped_for(text: str) -> None:
    assert rows("funding", HEAD + text, "amount") == []


def test_a_month_is_of_its_own_meeting() -> None:
    first = "Issue - meetings\n\nImprovement\n\nMeeting: 13/03/2019 - Children's Scrutiny Panel (Item 62)\n\n62 Improvement\n\nMinutes:\n\nThe Panel heard of foster carers in Calderdale.\n\n"
    then = "Meeting: 12/09/2018 - Children's Scrutiny Panel (Item 24)\n\n24 Improvement\n\nMinutes:\n\nThe Improvement Board had taken the place of the Children's Task Group in July.\n"
    assert rows("successions", first + then, "predecessor", "date") == [("Children's Task Group", "2018-07")]
