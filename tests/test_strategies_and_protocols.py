"""Stages dated between "had" and the verb, names with their letters in the middle, and protocols as policies."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Borough Council of Calderdale\nChildren's Scrutiny Panel\nMinutes of the meeting held on 4 February 2019 at Halifax Town Hall\n\n5. CHILDREN'S SERVICES\n\n"
TOLD = {
    "The Director said that the Cabinet had in June 2013 adopted an Attendance Strategy.": ("Attendance Strategy", "strategy", "in force", "2013-06"),
    "The Council had in May 2017 approved a Play Strategy and had never looked back.": ("Play Strategy", "strategy", "in force", "2017-05"),
    "The Board had, in May 2017, published its Neglect Strategy.": ("Neglect Strategy", "strategy", "published", "2017-05"),
    "The Partnership had in 2018 launched a Youth Strategy.": ("Youth Strategy", "strategy", "published", "2018"),
    "Officers had in October 2018 revised the Inclusion Policy.": ("Inclusion Policy", "policy", "refreshed", "2018-10"),
    "A Vulnerable Young People (VYP) Strategy had been put in place with partners in November 2018.": ("Vulnerable Young People Strategy", "strategy", "in force", "2018-11"),
    "A Neglect (NEG) Strategy had been adopted in May 2018.": ("Neglect Strategy", "strategy", "in force", "2018-05"),
    "The Police had introduced a Safe Return Protocol with schools in November 2017.": ("Safe Return Protocol", "policy", "in force", "2017-11"),
    "The Runaways Protocol was being revised.": ("Runaways Protocol", "policy", "under review", ""),
    "Mercia Police had signed the protocol on keeping children in care out of court on 9 April 2018.": None,
    "Dorset Police had signed the protocol on reducing the criminalisation of children in care on 9 April 2018.": (
        "protocol on reducing the criminalisation of children in care", "policy", "in force", "2018-04-09"),
    "The Council followed a Pre-Action Protocol.": None,
    "The Member Officer Protocol was adopted in May 2018.": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_strategies(text: str, expected: tuple[str, ...] | None) -> None:
    assert rows("strategies", HEAD + text, "name", "kind", "status", "date") == ([expected] if expected else [])
