"""Contracts that a meeting resolves to award to a named provider, told provider first; services commissioned together with another council."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Borough Council of Calderdale\nCabinet\nMinutes of the meeting held on 4 February 2019 at Halifax Town Hall\n\n5. CHILDREN'S SERVICES\n\n"
OURS, THEIRS = "Borough Council of Calderdale", "Kirklees Council"
AWARDED = {
    "RESOLVED that:-\n\n1. Kite Voices be awarded the contract for mentoring of care leavers for a period of two years with effect from 1 April 2019.": (
        "Kite Voices", "mentoring of care leavers", "2019-04-01", ""),
    "RESOLVED\n\n(a) That Kite Voices be given a three year contract to run the short breaks service from 1 May 2019.": ("Kite Voices", "short breaks service", "2019-05-01", ""),
    "RESOLVED -\n\ni. The Kirby Trust be commissioned to deliver family group conferences from 1 April 2019 to 31 March 2021.": (
        "Kirby Trust", "family group conferences", "2019-04-01", "2021-03-31"),
    "RESOLVED: That Kite Voices be granted the contract for young carers support.": ("Kite Voices", "young carers support", "", ""),
    "AGREED: That Steps Ahead be appointed to provide the advocacy service for children in care for three years from 1 June 2019.": (
        "Steps Ahead", "advocacy service for children in care", "2019-06-01", ""),
}  # fmt: skip
TOGETHER = (
    "The young carers service had been jointly commissioned with Kirklees Council since 2017 from Kite Voices.",
    "The young carers service was bought jointly with Kirklees Council from Kite Voices.",
    "The young carers service had been jointly procured by the Council and Kirklees Council from Kite Voices.",
    "The young carers service had been commissioned together with Kirklees Council from Kite Voices.",
    "The young carers service was commissioned in partnership with Kirklees Council from Kite Voices.",
)


@pytest.mark.parametrize(("text", "expected"), AWARDED.items())
def test_awarded_by_resolution(text: str, expected: tuple[str, str, str, str]) -> None:
    provider, service, start, end = expected
    assert rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == [(provider, service, OURS, start, end)]


@pytest.mark.parametrize("text", TOGETHER)
def test_commissioned_together(text: str) -> None:
    told = [("Kite Voices", "young carers service", OURS), ("Kite Voices", "young carers service", THEIRS)]
    assert rows("services", HEAD + text, "provider", "service", "commissioner") == told


@pytest.mark.parametrize("text", ["The Panel recommended:\n\n1. That Kite Voices be awarded the contract for young carers support.", "Members asked that Kite Voices be awarded the contract."])
def test_what_is_only_recommended(text: str) -> None:
    assert rows("services", HEAD + text, "provider") == []
