"""Those whom labelled fields name: who decides was there, who is only to be asked was not; both hold their posts."""

from __future__ import annotations

import pytest
from excerpts import rows

RECORD = """Record of Decision

{field}
Date of decision: 4 March 2025
Decision reference: CM/12/25
Title: New fees for foster carers

DECISION: To agree the new fees.

REASONS FOR DECISION: The fees were last raised in 2021.
"""
MEMBER, OFFICER = ("Ada Moor", "Cabinet Member for Children"), ("Rita Noon", "Head of Commissioning")
DECIDING = {
    "Decision maker: Councillor Ada Moor, Cabinet Member for Children": MEMBER,
    "Decision Maker: Councillor Ada Moor (Cabinet Member for Children)": MEMBER,
    "Decision taken by: Cllr Ada Moor - Cabinet Member for Children": MEMBER,
    "Decision maker: Cabinet Member for Children (Councillor Ada Moor)": MEMBER,
    "Decision maker | Councillor Ada Moor, Cabinet Member for Children": MEMBER,
    "Decision maker:\nCouncillor Ada Moor, Cabinet Member for Children": MEMBER,
    "Name and title of officer taking the decision: Rita Noon, Head of Commissioning": OFFICER,
}
ASKED = (
    "Officer contact: Rita Noon, Head of Commissioning, tel 01234 567890",
    "Contact Officer: Rita Noon, Head of Commissioning",
    "Report author: Rita Noon, Head of Commissioning",
    "Report of: Rita Noon, Head of Commissioning",
    "Author: Head of Commissioning, Rita Noon",
    "Responsible Officer: Rita Noon, Head of Commissioning (rita.noon@barset.gov.uk)",
    "For further information contact: Rita Noon, Head of Commissioning",
)


@pytest.mark.parametrize(("field", "who"), DECIDING.items())
def test_who_decides(field: str, who: tuple[str, str]) -> None:
    person, post = who
    page = RECORD.format(field=field)
    assert rows("posts", page, "person", "post") == [who]
    assert rows("attendance", page, "person", "status", "capacity", "post") == [(person, "present", "member" if who is MEMBER else "officer", post)]


@pytest.mark.parametrize("field", ASKED)
def test_who_is_to_be_asked(field: str) -> None:
    page = RECORD.format(field=field)
    assert rows("posts", page, "person", "post") == [OFFICER]
    assert rows("attendance", page, "person") == []


def test_who_is_to_be_asked_stands_below_who_decides() -> None:
    page = RECORD.format(field="Decision maker:\nCouncillor Ada Moor, Cabinet Member for Children\nOfficer contact: Rita Noon, Head of Commissioning")
    assert rows("posts", page, "person", "post") == [MEMBER, OFFICER]
    assert rows("attendance", page, "person") == [("Ada Moor",)]


def test_a_portfolio_is_the_post_of_whom_its_field_names() -> None:
    assert rows("posts", RECORD.format(field="Portfolio Holder: Councillor Ada Moor"), "person", "post") == [("Ada Moor", "Portfolio Holder")]


@pytest.mark.parametrize("field", ["Author: Barset Council", "Contact: 01234 567890", "Decision maker: Cabinet", "Report of: Head of Commissioning"])
def test_fields_that_name_nobody(field: str) -> None:
    page = RECORD.format(field=field)
    assert rows("posts", page, "person") == rows("attendance", page, "person") == []
