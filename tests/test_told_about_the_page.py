"""What a page tells of itself by where it stands: its council in a corner of the head, a board's budget in a table, councils that share a service."""

from __future__ import annotations

import excerpts
import pytest

CORNERS = (
    "ITEM 4                                   Derby City Council",
    "Derby City Council                                  ITEM 4",
    "ITEM 4\tDerby City Council",
    "| Agenda item 4 | Derby City Council |",
    "Item 4    Derby City Council\nTime began: 1.00pm",
)
NEIGHBOURLY = (
    "\n\nHEALTH AND WELLBEING BOARD\n12 September 2019\n\nPresent: Councillor Sample (Chair)\n\n14/19 New Multi-Agency Safeguarding Arrangements for Derby and Derbyshire\n\n"
    "The Board received a report on the arrangements for Derby and Derbyshire. £210,000 came from Derbyshire County Council and £90,000 from Derby City Council.\n"
)


@pytest.mark.parametrize("corner", CORNERS)
def test_the_council_in_a_corner_of_the_head_is_its_own(corner: str) -> None:
    home = excerpts.read(corner + NEIGHBOURLY).home
    assert home is not None
    assert home.gss == "E06000015"


BOARD = "Shropshire Safeguarding Children Board\n\nMinutes of the meeting held on 10 May 2018\n\nPresent: Ada Moor (Independent Chair)\n\n7. Budget\n\n"
LEADS = (
    ("LP tabled the Board's budget for 2018/19, towards which agencies had contributed:", "Board's budget for 2018/19"),
    ("The Board's budget for 2018/19 was made up as follows:", "Board's budget for 2018/19"),
    ("The partners' contributions for 2018/19 were:", "partners' contributions for 2018/19"),
)
TABLES = (
    "| Agency | £ |\n|---|---|\n| Shropshire Council | 121,000 |\n| Cafcass | 550 |\n| **Total** | **121,550** |",
    "| Agency | £ |\n| --- | --- |\n| Shropshire Council | 121,000 |\n| Cafcass | 550 |\n| Total | 121,550 |",
    "Agency\tContribution (£)\nShropshire Council\t121,000\nCafcass\t550\nTotal\t121,550",
)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize(("lead", "purpose"), LEADS)
def test_what_agencies_pay_into_a_boards_budget_stands_in_a_table(lead: str, purpose: str, table: str) -> None:
    board = "Shropshire Safeguarding Children Board"
    told = excerpts.rows("funding", f"{BOARD}{lead}\n\n{table}\n", "amount", "funder", "recipient", "purpose")
    assert set(told) == {("121000", "Shropshire Council", board, purpose), ("550", "Cafcass", board, purpose), ("121550", "", board, purpose)}


HEAD = (
    "Children's Services Scrutiny Committee\n\nMinutes of the meeting of Shropshire Council's Children's Services Scrutiny Committee held on 10 May 2023\n\n"
    "Present: Councillor Ada Sample (Chair)\n\n1. Children's services\n\n"
)
SHARED = (
    *(
        f"HMI Probation had inspected the West Mercia Youth Justice Service, which {shared} Shropshire, Worcestershire and Herefordshire, in May 2022 and had rated it good."
        for shared in ("was shared by", "had been shared between", "served", "covers", "works across", "is jointly run by")
    ),
    "In May 2022 HMI Probation had inspected the West Mercia Youth Justice Service, which was shared by Shropshire, Worcestershire and Herefordshire, and had rated it good.",
    "HMI Probation had inspected the Shropshire, Worcestershire and Herefordshire Youth Justice Service in May 2022 and had rated it good.",
)


@pytest.mark.parametrize("shared", SHARED)
def test_the_inspection_of_a_service_that_councils_share_is_of_them_all(shared: str) -> None:
    told = [(f.gss, f.slots()["start"], f.slots()["overall"]) for f in excerpts.facts("inspections", f"{HEAD}{shared}\n")]
    assert told == [(("E06000019", "E06000051", "E10000034"), "2022-05", "good")]


ENDS = (
    "with a term to 31 March 2024", "; its contract is up on 31 March 2024", "; the agreement came to an end on 31 March 2024", ", on a contract that would lapse on 31 March 2024",
    "; the contract was due to expire on 31 March 2024", ", until 31 March 2024", "; the contract had an end date of 31 March 2024", ". The contract lasts until 31 March 2024",
    ". The contract is in place until 31 March 2024", ". The arrangement holds until 31 March 2024", ". The contract terminates on 31 March 2024", ". The contract comes to a close on 31 March 2024",
)  # fmt: skip


@pytest.mark.parametrize("ends", ENDS)
def test_a_contract_ends_in_whatever_words(ends: str) -> None:
    said = f"Return interviews were provided by Barset Mind, which the Council had commissioned from 1 April 2021{'' if ends[0] in ',;.' else ' '}{ends}."
    assert excerpts.rows("services", f"{HEAD}{said}\n", "provider", "start", "end") == [("Barset Mind", "2021-04-01", "2024-03-31")]


def test_what_a_partnership_spends_its_money_on_is_what_its_partners_pay_for() -> None:
    said = "Shropshire Safeguarding Children Partnership was discussed. The Partnership had spent £412,000 in 2019/20 on training and reviews. Shropshire Council had paid £203,500 of this and West Mercia Police £48,000."
    told = excerpts.rows("funding", f"{HEAD}{said}\n", "amount", "funder", "purpose")
    assert sorted(told) == [("203500", "Shropshire Council", "training and reviews"), ("412000", "", "training and reviews"), ("48000", "West Mercia Police", "training and reviews")]


def test_contributions_after_a_boards_budget_are_to_it() -> None:
    said = "Shropshire Safeguarding Children Partnership was discussed. The Partnership's budget came to £254,000. Contributions: the Council £139,500, West Mercia Police £18,000."
    assert {purpose for (purpose,) in excerpts.rows("funding", f"{HEAD}{said}\n", "purpose")} == {"Partnership's budget"}
