"""What a meeting resolves to give or to let, in whatever form it resolves: its council gave it, let it, and to whom."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Children's Services Scrutiny Committee\n\nMinutes of the meeting of Shropshire Council's Children's Services Scrutiny Committee held on 10 May 2023\n\n1. Children's services\n\n"
OURS = "Shropshire Council"
LET = {
    "DECISION: To award the contract for advocacy for children in care to Voices Together CIC for three years from 1 April 2025 at a cost of £240,000.": (
        "Voices Together CIC", "advocacy for children in care", "2025-04-01", "240000"),
    "Decision: That the contract for the family support service be awarded to Harbour Trust at a total cost of £1.2m over four years from 1 June 2024.": (
        "Harbour Trust", "family support service", "2024-06-01", "1200000"),
    "RESOLVED - That the contract for short breaks be awarded to Bright Days Ltd in the sum of £300,000.": ("Bright Days Ltd", "short breaks", "", "300000"),
    "RESOLVED - That Bright Days Ltd be awarded the contract for short breaks at a value of £300,000 a year.": ("Bright Days Ltd", "short breaks", "", "300000"),
    "Resolved: That a contract for short breaks be let to Bright Days Ltd, worth £300,000.": ("Bright Days Ltd", "short breaks", "", "300000"),
    "Resolved: That the tender of Bright Days Ltd for short breaks in the sum of £300,000 be accepted.": ("Bright Days Ltd", "short breaks", "", "300000"),
    "The Cabinet Member awarded the contract for short breaks to Bright Days Ltd in the sum of £300,000.": ("Bright Days Ltd", "short breaks", "", "300000"),
    "The contract for short breaks was awarded by the Cabinet Member for Children and Families to Bright Days Ltd at a price of £300,000.": ("Bright Days Ltd", "short breaks", "", "300000"),
}  # fmt: skip
GIVEN = {
    "DECISION: To approve a grant of £50,000 to Home-Start Shropshire for parenting support.": ("50000", "parenting support", "Home-Start Shropshire"),
    "AGREED: To allocate £85,000 to the recruitment of foster carers.": ("85000", "recruitment of foster carers", ""),
    "RESOLVED that £85,000 be allocated to the recruitment of foster carers.": ("85000", "recruitment of foster carers", ""),
    "RESOLVED to set aside £85,000 for the recruitment of foster carers.": ("85000", "recruitment of foster carers", ""),
    "RESOLVED that approval be given to the award of a grant of £50,000 to Kite House for its refuge.": ("50000", "refuge", "Kite House"),
    "The Cabinet had approved £2.1 million for twelve new social worker posts.": ("2100000", "twelve new social worker posts", ""),
    "The Executive had released £70,000 from reserves for the edge of care service.": ("70000", "edge of care service", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LET.items())
def test_let_by_a_decision(text: str, expected: tuple[str, str, str, str]) -> None:
    provider, service, start, amount = expected
    assert rows("services", HEAD + text, "provider", "service", "commissioner", "start") == [(provider, service, OURS, start)]
    assert rows("funding", HEAD + text, "amount", "purpose", "funder", "recipient") == [(amount, service, OURS, provider)]


@pytest.mark.parametrize(("text", "expected"), GIVEN.items())
def test_given_by_a_decision(text: str, expected: tuple[str, str, str]) -> None:
    amount, purpose, recipient = expected
    assert rows("funding", HEAD + text, "amount", "purpose", "funder", "recipient") == [(amount, purpose, OURS, recipient)]


@pytest.mark.parametrize(
    "text",
    [
        "Recommended: That a contract for short breaks be let to Bright Days Ltd in the sum of £300,000.",
        "RECOMMENDED that £85,000 be allocated to the recruitment of foster carers.",
        "Members asked that a grant of £50,000 be made to Kite House for its refuge.",
        "RESOLVED - That the Cabinet be asked to consider a grant of £50,000 to Kite House for its refuge.",
    ],
)
def test_what_is_only_asked_for(text: str) -> None:
    assert rows("funding", HEAD + text, "amount") == rows("services", HEAD + text, "provider") == []
