"""The three who answer for safeguarding, told by what they are; who pays, hosts and chairs in roundabout prose; old names in notes."""

from __future__ import annotations

import excerpts
import pytest
from clauses_anew import HEAD

IN = "The Durham Safeguarding Children Board had given way in September 2019 to the Durham Safeguarding Children Partnership (DSCP). "
BODY = "Durham Safeguarding Children Partnership"
COUNCIL, POLICE, CCG = "Durham County Council", "Durham Constabulary", "NHS County Durham Clinical Commissioning Group"

THREE = (
    "The safeguarding partners upon whom those duties now fell in equal measure were the Council, Durham Constabulary and NHS County Durham Clinical Commissioning Group (CCG).",
    "Those who answered for it were Durham County Council, NHS County Durham Clinical Commissioning Group and Durham Constabulary.",
    "The statutory partners, who had already signed the agreement upon which the Partnership was to rest, were Durham County Council, NHS County Durham Clinical Commissioning Group (CCG) and Durham Constabulary.",
    "It had made arrangements with Durham Constabulary and NHS County Durham Clinical Commissioning Group, these being, with the Council, the safeguarding partners of whom the guidance speaks.",
    "Responsibility was now shared on an equal footing by three partners in law, the County Council, Durham Constabulary and NHS County Durham Clinical Commissioning Group.",
    "The County Council, Durham Constabulary and NHS County Durham Clinical Commissioning Group, being the three agencies that the Act makes jointly answerable for safeguarding, had signed the plan.",
)
NOT_THREE = (
    "Durham Constabulary, the Council and NHS County Durham Clinical Commissioning Group had asked schools for money as relevant agencies.",
    "The three statutory partners met on 3 June. Officers wrote to the Council, Durham Constabulary and NHS County Durham Clinical Commissioning Group.",
    "It would be for the Council, the Constabulary and NHS County Durham Clinical Commissioning Group to act as safeguarding partners if the Bill were passed.",
)
OTHERS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("Adoption was delivered on the Council's behalf by Adopt North East, a regional adoption agency hosted by Gateshead Council.", [("Adopt North East", "Gateshead Council", "", "host")]),
    ("Adoption North, which Leeds City Council hosts on behalf of five authorities, had placed nine children.", [("Adoption North", "Leeds City Council", "", "host")]),
    (
        "The business unit was hosted by the Council and had moved to Seaham.",
        [(BODY, COUNCIL, "", "host")],
    ),
    ("Until then the Executive Group went on meeting monthly with Ada Moor, Director of People, in the chair.", [("Executive Group", "", "Ada Moor", "chair")]),
    ("Ada Moor had been retained, for a year in the first instance, as Independent Chair of the Partnership.", [(BODY, "", "Ada Moor", "independent chair")]),
    ("Len Cole, who had been Independent Chair of the former Board, had left when the Board did.", [("Durham Safeguarding Children Board", "", "Len Cole", "independent chair")]),
    (
        "The Partnership was made up beyond the safeguarding partners of the Tees NHS Foundation Trust, the five district and borough councils and Healthwatch Durham.",
        [(BODY, "Tees NHS Foundation Trust", "", "partner"), (BODY, "district and borough councils", "", "partner"), (BODY, "Healthwatch Durham", "", "partner")],
    ),
    (
        "Members saw the budget for 2018/19, to which the partners had contributed as follows:\n\nDurham County Council          £112,400\nDurham Constabulary            £33,200\n",
        [(BODY, COUNCIL, "", "funder"), (BODY, POLICE, "", "funder")],
    ),
    ("Ada Moor, Independent Scrutineer of the Partnership, presented the report.", []),
)
NOTES: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("9.1 Exploitation Sub Group (chair: Ada Moor). Known as the Missing Children Sub Group until 1 April 2018. On track.", [("Missing Children Sub Group", "Exploitation Sub Group", "2018-04-01")]),
    ("Neglect Sub Group. Formerly the Threshold Group. Met twice.", [("Threshold Group", "Neglect Sub Group", "")]),
    ("Early Help Board - previously the Family Support Board (renamed 3 June 2019). Good attendance.", [("Family Support Board", "Early Help Board", "2019-06-03")]),
    ("Neglect Sub Group. Known as the Risk Panel among its members.", []),
    (
        "The report was that of the Tees Valley Safeguarding Children Board, which covers Darlington and Hartlepool and into which the Darlington Local Safeguarding Children Board had been merged in April 2014.",
        [("Darlington Local Safeguarding Children Board", "Tees Valley Safeguarding Children Board", "2014-04")],
    ),
    (
        "The Permanence Panel, into which two older groups, the Runaways Panel and the Return Group, had been folded on 1 April 2019, met monthly.",
        [("Return Group", "Permanence Panel", "2019-04-01"), ("Runaways Panel", "Permanence Panel", "2019-04-01")],
    ),
    (
        "The Hartlepool Safeguarding Children Board and its neighbour, the Stockton Safeguarding Children Board, had both given way on 1 July 2019 to the Tees Safeguarding Children Partnership.",
        [
            ("Hartlepool Safeguarding Children Board", "Tees Safeguarding Children Partnership", "2019-07-01"),
            ("Stockton Safeguarding Children Board", "Tees Safeguarding Children Partnership", "2019-07-01"),
        ],
    ),
)
POSTS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("Ruth Lane, who had been Assistant Director, Corporate Parenting until May, was no longer with the Council.", [("Ruth Lane", "Assistant Director, Corporate Parenting", "")]),
    ("The Improvement Board, of which Ada Moor had been the independent chair, had been set up in 2017.", [("Ada Moor", "independent chair", "Improvement Board")]),
    (
        "The Neglect Board was hosted by Darlington Borough Council, and its chair was Jon Frey, who was also that council's Director of Housing.",
        [("Jon Frey", "Chair", "Neglect Board"), ("Jon Frey", "Director of Housing", "Darlington Borough Council")],
    ),
)


@pytest.mark.parametrize("text", THREE)
def test_the_three(text: str) -> None:
    found = excerpts.rows("partners", HEAD + IN + text, "body", "organisation", "role")
    assert found == sorted((BODY, name, "statutory partner") for name in (COUNCIL, POLICE, CCG))


@pytest.mark.parametrize("text", NOT_THREE)
def test_three_that_are_told_as_something_else(text: str) -> None:
    assert [r for r in excerpts.rows("partners", HEAD + IN + text, "organisation", "role") if r[1] == "statutory partner"] == []


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_hosts_chairs_and_funders(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + IN + text, "body", "organisation", "person", "role") == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), NOTES)
def test_old_names(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor", "date") == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_posts(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("posts", HEAD + text, "person", "post", "organisation") == sorted(expected)
