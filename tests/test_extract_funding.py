"""Sums with their purpose in invented sentences, and the money of other business, which must give nothing."""

from __future__ import annotations

import pytest
from figures_excerpt import facts
from hypothesis import given
from hypothesis import strategies as st
from money_told import MONEY, NO_MONEY

from kg.extract.funding import extract, pounds
from kg.model import FundingFact

DURHAM, PARTNERSHIP, POLICE = "Durham County Council", "County Durham Safeguarding Children Partnership", "Durham Constabulary"
CASES: tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...] = (
    ("The Partnership's budget for 2021/22 was £312,000, of which the Council contributed £180,000, Durham "
     "Constabulary £60,000 and the Youth Trust £72,000.",
     (("312000", "Partnership's budget", "", PARTNERSHIP), ("180000", "Partnership's budget", DURHAM, PARTNERSHIP),
      ("60000", "Partnership's budget", "Durham Constabulary", PARTNERSHIP), ("72000", "Partnership's budget",
          "Youth Trust", PARTNERSHIP))),
    ("£240,000 from the Housing Revenue Account had been made available in the current year for insulation in homes with "
     "young children.", (("240000", "insulation in homes with young children", DURHAM, ""),)),
    ("An additional £1.6m had been put into the SEND team from the Council's general reserve over three years.",
     (("1600000", "SEND team", DURHAM, ""),)),
    ("The Council had built £3.9m into its base budget for additional social work posts.",
     (("3900000", "additional social work posts", DURHAM, ""),)),
    ("A further £400,000 had been found within the Council's budget for early help workers.",
     (("400000", "early help workers", DURHAM, ""),)),
    ("The Department for Education had given £120,000 this year from the Innovation Fund for edge of care workers.",
     (("120000", "edge of care workers", "Department for Education", ""),)),
    ("The safeguarding partners were the County Council and Durham Constabulary, each of which paid in £65,000 a year "
     "towards its running costs; the universities had asked to be included.",
     (("65000", "running costs", DURHAM, PARTNERSHIP), ("65000", "running costs", POLICE, PARTNERSHIP))),
    ("The two partners - the Council and Durham Constabulary - each paid £40,000 towards the Partnership's costs.",
     (("40000", "Partnership's costs", DURHAM, PARTNERSHIP), ("40000", "Partnership's costs", POLICE, PARTNERSHIP))),
    ("The partners are the Council, the Youth Trust and Durham Constabulary, all of whom put in £30,000 for the "
     "training programme.", (("30000", "training programme", DURHAM, ""), ("30000", "training programme", "Youth Trust", ""),
      ("30000", "training programme", POLICE, ""))),
    ("Each of the Council and Durham Constabulary had paid £25,000 towards the youth service.",
     (("25000", "youth service", DURHAM, ""), ("25000", "youth service", POLICE, ""))),
    ("The Partnership's office was hosted by the Council and its cost of £342,600 in 2017/18 was met as to £121,000 by "
     "Durham Constabulary, with the remainder shared.",
     (("342600", "cost of the Partnership's office", "", PARTNERSHIP), ("121000", "cost of the Partnership's office", POLICE, PARTNERSHIP))),
    ("The cost of the Partnership's office, £190,000, was shared, Durham Constabulary bearing £40,000.",
     (("190000", "cost of the Partnership's office", "", PARTNERSHIP), ("40000", "cost of the Partnership's office", POLICE, PARTNERSHIP))),
    ("Durham Constabulary paid £45,000 into the Partnership's pooled budget.",
     (("45000", "Partnership's pooled budget", POLICE, PARTNERSHIP),)),
    ("Durham County Council and Gateshead Council had put in £40,000 and £25,000 respectively towards a young carers' "
     "helpline.", (("40000", "young carers' helpline", DURHAM, ""), ("25000", "young carers' helpline",
      "Gateshead Council", ""))),
    ("The Council and the Youth Trust had each paid £15,000 for a mentoring scheme in 2020/21.",
     (("15000", "mentoring scheme", DURHAM, ""), ("15000", "mentoring scheme", "Youth Trust", ""))),
    ("The Council had found £70,000 for its fostering scheme.", (("70000", "fostering scheme", DURHAM, ""),)),
    ("The Council had agreed an additional £3.5 million for children's social care in 2021/22.", (("3500000",
        "children's social care", DURHAM, ""),)),
    ("£250,000 had been set aside for the recruitment of foster carers.", (("250000", "recruitment of foster carers",
        "", ""),)),
    ("The Home Office had given the Council £1.9 million for the Stronger Families programme.",
     (("1900000", "Stronger Families programme", "Home Office", DURHAM),)),
    ("The Police and Crime Commissioner had provided £45,000 towards the Missing Coordinator post.",
     (("45000", "Missing Coordinator post", "Police and Crime Commissioner", ""),)),
    ("An investment of £600,000 a year had been made in early help.", (("600000", "early help", "", ""),)),
    ("Funding of £30,000 from the Arts Trust had been secured for a theatre project for care leavers.",
     (("30000", "theatre project for care leavers", "Arts Trust", ""),)),
    ("The Council had received a grant of £500,000 from the Department for Education to improve the front door.",
     (("500000", "improve the front door", "Department for Education", DURHAM),)),
    ("The Youth Trust had contributed £90,000 to the mentoring team and Durham Constabulary £40,000.",
     (("90000", "mentoring team", "Youth Trust", ""), ("40000", "mentoring team", "Durham Constabulary", ""))),
    ("The Partnership had a budget of £280,000 in 2020/21, made up of £150,000 from the Council and £130,000 from "
     "Durham Constabulary.",
     (("280000", "Partnership's budget", "", PARTNERSHIP), ("150000", "Partnership's budget", DURHAM, PARTNERSHIP),
      ("130000", "Partnership's budget", "Durham Constabulary", PARTNERSHIP))),
    ("The Youth Hub was funded by the Council (£120,000) and Durham Constabulary (£40,000).",
     (("120000", "Youth Hub", DURHAM, "Youth Hub"), ("40000", "Youth Hub", "Durham Constabulary", "Youth Hub"))),
    ("Cabinet had approved £650,000 for a new children's home.", (("650000", "new children's home", DURHAM, ""),)),
    ("£300,000 a year came from the Youth Trust for the edge of care team.",
     (("300000", "edge of care team", "Youth Trust", ""),)),
    ("The Youth Trust was paying £80,000 towards family mentors in schools.",
     (("80000", "family mentors in schools", "Youth Trust", ""),)),
    ("The cost of the new refuge for young people, £450,000, had been met by the Youth Trust.",
     (("450000", "cost of the new refuge for young people", "Youth Trust", ""),)),
    ("The Council spends £4.5m a year on short breaks for children.",
     (("4500000", "short breaks for children", DURHAM, ""),)),
    ("Advocacy for children in care was provided by Kite Voices under a contract with the Council. The Youth Trust had "
     "supplied £40,000 for it.", (("40000", "Advocacy for children in care", "Youth Trust", "Kite Voices"),)),
)  # fmt: skip
SILENT = (
    "The Council, Durham Constabulary and the Youth Trust, each of which had been asked for £40,000, were considering it.",
    "Each family paid £12 a week for the nursery.",
    "The overspend of £2m in children's services was met from reserves.",
    "A grant of £75,000 from the Youth Trust would be used to extend the mentoring project.",
    "Members noted the overspend of £4.2 million on placements.",
    "The cost of an independent residential placement was £5,200 a week.",
    "A saving of £1.2 million on residential care for children was noted.",
    "Officers hope to win £600,000 for family hubs.",
    "The service overspent by £3 million on placements for children.",
    "The Council planned to invest £2m in a new children's home.",
    "It was suggested that £90,000 had been set aside for fostering.",
    "The Council invested £2 million in highways.",
    "A further £500,000 would be needed.",
    "Members asked how the £2 million for fostering had been spent.",
)
OTHER_BUSINESS = (
    "Kent County Council\nCabinet\n5 May 2021\n7 Revenue Budget Outturn\nThe Council had allocated £3 million for "
    "roads and £1.2 million had been set aside for libraries. Reserves stood at £40 million.\n",
    "Kent County Council\nAdult Social Care Committee\n5 May 2021\n7 Care Homes\nThe Council had allocated £3 "
    "million for care homes for older people.\n",
    "Ashby Parish Council\n3 June 2019\n5. Finance\nThe Council had set aside £300 for the inspection of the play "
    "area and £4,000 for the churchyard.\n",
    "North Norfolk District Council\nDevelopment Committee\n18 October 2018\n10 Holt\nA contribution of £120,000 "
    "towards school places had been agreed with the developer of the dwellings.\n",
)


@pytest.mark.parametrize(("sentence", "expected"), [*CASES, *MONEY], ids=[c[0][:60] for c in [*CASES, *MONEY]])
def test_a_sentence_gives_its_sums(sentence: str, expected: tuple[tuple[str, ...], ...]) -> None:
    found = [f for f in facts(extract, sentence) if isinstance(f, FundingFact)]
    assert tuple((f.amount, f.purpose, f.funder, f.recipient) for f in found) == expected


@pytest.mark.parametrize("sentence", [*SILENT, *NO_MONEY])
def test_a_sentence_gives_none(sentence: str) -> None:
    assert facts(extract, sentence) == []


@pytest.mark.parametrize("text", OTHER_BUSINESS)
def test_other_business_gives_no_sums(text: str) -> None:
    assert facts(extract, text, head="") == []


@given(st.integers(min_value=1, max_value=999_999_999))
def test_a_sum_in_digits_keeps_its_value(value: int) -> None:
    assert pounds(f"£{value:,}") == str(value)


def test_a_sum_in_words_of_scale() -> None:
    assert [pounds(t) for t in ("£1.4 million", "£2.25m", "£30k", "£ 1,000.50")] == [
        "1400000",
        "2250000",
        "30000",
        "1000.50",
    ]
    with pytest.raises(ValueError, match="no sum of money"):
        pounds("many pounds")
