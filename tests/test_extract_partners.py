"""Who sits on, chairs, manages, hosts and pays for boards and partnerships."""

from __future__ import annotations

import pytest

from kg.extract.boards.listing import organisations
from kg.extract.partners import extract
from kg.model import PartnerFact
from tests import excerpts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            excerpts.SCOTLAND,
            [
                ("Exploitation Oversight Group", "", "Morag Lennox", "chair"),
                ("Fife Child Protection Committee", "", "Alison Greer", "independent chair"),
                ("Fife Child Protection Committee", "Fife Council", "", "partner"),
                ("Fife Child Protection Committee", "NHS Fife", "", "partner"),
                ("Fife Child Protection Committee", "Police Scotland", "", "partner"),
                ("Fife Child Protection Committee", "Scottish Children's Reporter Administration", "", "partner"),
            ],
        ),
        (
            excerpts.TRUST,
            [
                (
                    "Bradford Safeguarding Children Partnership",
                    "City of Bradford Metropolitan District Council",
                    "",
                    "statutory partner",
                ),
                (
                    "Bradford Safeguarding Children Partnership",
                    "NHS West Yorkshire Integrated Care Board",
                    "",
                    "statutory partner",
                ),
                ("Bradford Safeguarding Children Partnership", "West Yorkshire Police", "", "statutory partner"),
                ("Improvement Board", "", "Steve Marlow", "chair"),
            ],
        ),
        (
            excerpts.SINGLE_ITEM,
            [
                ("Kent Safeguarding Children Board", "", "Patrick Ellwood", "independent chair"),
                ("Kent Safeguarding Children Board", "", "Tessa Marsh", "manager"),
                ("Kent Safeguarding Children Board", "Clinical Commissioning Groups", "", "funder"),
                ("Kent Safeguarding Children Board", "Kent County Council", "", "funder"),
                ("Kent Safeguarding Children Board", "Kent Police", "", "funder"),
            ],
        ),
        (
            excerpts.WALES,
            [
                ("Local Delivery Group", "", "Mared Bowen", "chair"),
                ("North Wales Safeguarding Board", "Flintshire County Council", "", "host"),
            ],
        ),
        (
            excerpts.MARKDOWN,
            [
                (
                    "City and Hackney Safeguarding Children Partnership",
                    "London Borough of Hackney",
                    "",
                    "statutory partner",
                ),
                ("City and Hackney Safeguarding Children Partnership", "Metropolitan Police", "", "statutory partner"),
                (
                    "City and Hackney Safeguarding Children Partnership",
                    "North East London Clinical Commissioning Group",
                    "",
                    "statutory partner",
                ),
                ("Vulnerable Adolescents Group", "", "Vanessa Orde", "chair"),
            ],
        ),
        (
            excerpts.BOARD_LIST,
            [
                ("Corporate Parenting Board", "Barnardo's", "", "partner"),
                ("Corporate Parenting Board", "Derby City Council", "", "partner"),
                ("Corporate Parenting Board", "Derbyshire Healthcare NHS Foundation Trust", "", "partner"),
                ("Derby Safeguarding Children Board", "", "Colleen Abbey", "independent chair"),
                ("Derby Safeguarding Children Board", "", "Ian Moss", "manager"),
            ],
        ),
    ],
)
def test_partners_of_an_excerpt(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", text, "body", "organisation", "person", "role") == expected


@pytest.mark.parametrize("text", excerpts.OTHER_BUSINESS)
def test_other_business_gives_none(text: str) -> None:
    assert excerpts.facts("partners", text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kirby Council, Kirby Police and Kirby and Welby CCG",
            ["Kirby Council", "Kirby Police", "Kirby and Welby CCG"],
        ),
        (
            "the Council and the Office of the Police, Fire and Crime Commissioner (OPFCC)",
            ["Council", "Office of the Police, Fire and Crime Commissioner"],
        ),
        (
            "the seven Clinical Commissioning Groups in the county and Cafcass",
            ["Clinical Commissioning Groups", "Cafcass"],
        ),
        ("NHS Fife, Police Scotland and Barnardo's", ["NHS Fife", "Police Scotland", "Barnardo's"]),
        ("schools; the police; and health", ["schools", "police", "health"]),
        (
            "NHS Alder, Birch and Cedar Clinical Commissioning Group together with the parents' forum, Open Ears",
            ["NHS Alder, Birch and Cedar Clinical Commissioning Group", "Open Ears"],
        ),
    ],
)
def test_lists_are_divided_between_names_only(text: str, expected: list[str]) -> None:
    assert list(organisations(text)) == expected


def test_a_young_person_in_a_youth_office_is_none() -> None:
    text = excerpts.MARKDOWN.replace(
        "Vanessa Orde, who chaired the Vulnerable Adolescents Group,", "Vanessa Orde, who chaired the Youth Forum,"
    )
    assert "Vanessa Orde" not in {person for (person,) in excerpts.rows("partners", text, "person")}


_POTS = (
    "The Marl Safeguarding Children Partnership's running costs came to £248,000, of which £161,500 was met by Derby City Council and £60,000 by Marl Police.",
    "To the budget of the Marl Safeguarding Children Partnership, Derby City Council had put in £22,500 and Marl Police £31,000.",
    "The Marl Safeguarding Children Partnership had a budget of £9,000, made up of £5,000 from the Council and £4,000 from Marl Police.",
    "The Marl Safeguarding Children Partnership was funded by the Council (£50,000) and Marl Police (£30,000).",
    "Derby City Council paid £50,000 and Marl Police £30,000 towards the budget of the Marl Safeguarding Children Partnership.",
    "The report was of the Marl Safeguarding Children Partnership. Towards its training Derby City Council had found £3,000 and Marl Police £2,000.",
    "Contributions to the Marl Safeguarding Children Partnership were:\n- Derby City Council: £50,000\n- Marl Police: £30,000\n",
)


@pytest.mark.parametrize("text", _POTS)
def test_who_put_what_into_a_board_funds_it(text: str) -> None:
    head = "Scrutiny Committee\nDerby City Council\n12 March 2019\n\n5. Safeguarding children\nChild protection was discussed. "
    found = excerpts.rows("partners", head + text, "body", "organisation", "role")
    body = "Marl Safeguarding Children Partnership"
    assert found == [(body, "Derby City Council", "funder"), (body, "Marl Police", "funder")]
    assert len(excerpts.rows("funding", head + text, "amount")) >= 2


def test_a_board_whose_money_is_only_asked_for_has_no_funders() -> None:
    said = "Children's Committee\n5 May 2018\n1. Safeguarding children\nThe Marl Safeguarding Board's costs would be £9,000, to which the Council would give £5,000 and Marl Police £4,000."
    assert excerpts.rows("partners", said, "role") == []


_SITS = (
    "Roe Council, Roe Police and Cafcass run it jointly as its members. ",
    "On the Marl Risk Board sit Roe Council, Roe Police and Cafcass. ",
    "Cases went to the Marl Risk Board, on which there sat, besides Roe Council, Roe Police and Cafcass. ",
    "The plan named as the Marl Risk Board's members Roe Council, Roe Police and Cafcass. ",
    "Roe Police is one of the members of the Marl Risk Board, along with Roe Council and Cafcass. ",
    "The other members were Roe Council, Roe Police and Cafcass. ",
    "The members of the Marl Risk Board were:\n- Roe Council: Ada Moor, Director of Housing\n- Roe Police: Len Park\n- Cafcass: Una Vane\n",
)


@pytest.mark.parametrize("text", _SITS)
def test_who_sits_on_a_board_in_other_words(text: str) -> None:
    head = "Children's Committee\n5 May 2018\n\n1. Safeguarding children\nThe Marl Risk Board met on child protection. "
    found = {f.organisation for f in excerpts.facts("partners", head + text) if isinstance(f, PartnerFact) and f.body == "Marl Risk Board"}
    assert found == {"Roe Council", "Roe Police", "Cafcass"}


def test_the_body_that_met_and_short_forms_take_no_part() -> None:
    text = (
        "Wigan Council\nChildren and Young People Review Board - Tuesday, 21st June, 2022 6.00 pm\n\n5. Safeguarding\n\n"
        "The Review Board was informed that the Wigan Safeguarding Partnership had replaced the Wigan Safeguarding Children Board. "
        "Its statutory safeguarding partners were Wigan Council and Greater Manchester Police.\n\n"
        "NHS Greater Manchester Integrated Care Board had taken the place of Wigan Borough Clinical Commissioning Group as a safeguarding partner.\n\n"
        "The other safeguarding partners of the Partnership were Wigan Council and Greater Manchester Police.\n"
    )
    assert excerpts.rows("partners", text, "body", "organisation", "role") == [
        ("Wigan Safeguarding Partnership", "Greater Manchester Police", "statutory partner"),
        ("Wigan Safeguarding Partnership", "Wigan Council", "statutory partner"),
    ]


_SAID = "Children and Young People Scrutiny Committee\nDurham County Council\nMinutes of the meeting held on 4 May 2022\n\n5. Safeguarding children\nThe Marl Risk Board dealt with safeguarding children. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe Police had paid £41,203 to the budget of the Marl Risk Board and the County Council £92,600.", ["Durham County Council", "Roe Police"]),
        ("The Marl Risk Board had been formed in April 2022 by bringing together the Neglect Panel and the Missing Panel.", []),
        ("Roe NHS Foundation Trust, Together Housing and Roe College were members of the Marl Risk Board.", ["Roe College", "Roe NHS Foundation Trust", "Together Housing"]),
    ],
)
def test_names_in_a_list_are_told_apart(text: str, expected: list[str]) -> None:
    assert sorted(f.organisation for f in excerpts.facts("partners", _SAID + text)) == expected


def test_a_person_in_a_list_of_partners_is_told_with_the_post() -> None:
    text = "The statutory partners of the Marl Risk Board were Wenna Oakes, Chief Executive of the Council, the Chief Constable of Roe Police and NHS Roe Integrated Care Board."
    assert ("Durham County Council", "Wenna Oakes", "Chief Executive") in excerpts.rows("partners", _SAID + text, "organisation", "person", "post")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NHS Shropshire, Telford and Wrekin, Cafcass and Roe Police", ["NHS Shropshire, Telford and Wrekin", "Cafcass", "Roe Police"]),
        ("Roe Police, the Council and NHS Kent and Medway", ["Roe Police", "Council", "NHS Kent and Medway"]),
        ("North East and North Roe Integrated Care Board, Roe Police and the Council", ["North East and North Roe Integrated Care Board", "Roe Police", "Council"]),
        ("East Roe and Dale Clinical Commissioning Group and Roe Police", ["East Roe and Dale Clinical Commissioning Group", "Roe Police"]),
        ("Open Voices and the Council itself", ["Open Voices", "Council itself"]),
        ("Roe Police and Dale Integrated Care Board in equal measure", ["Roe Police", "Dale Integrated Care Board"]),
    ],
)
def test_a_list_keeps_the_names_that_hold_and(text: str, expected: list[str]) -> None:
    assert list(organisations(text)) == expected


SPECIMENS_OF_OFFICES = {
    "The Lindsey Safeguarding Board's Business Manager, Lena Fisk, had left in May, and Ravi Pole had been appointed in her place.": [("Lindsey Safeguarding Board", "", "Ravi Pole", "manager")],
    "The Neglect Sub Group was chaired by the Head of Early Help and the Exploitation Sub Group by DI Will Moxon of Lindsey Police.": [
        ("Exploitation Sub Group", "Lindsey Police", "Will Moxon", "chair"), ("Neglect Sub Group", "", "", "chair"),
    ],
    "The Women's Aid Partnership had been hosted by Dundee City Council until 2019 and was now hosted by Angus Council.": [("Women's Aid Partnership", "Angus Council", "", "host")],
}  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), SPECIMENS_OF_OFFICES.items())
def test_who_holds_an_office_now(said: str, expected: list[tuple[str, str, str, str]]) -> None:
    reading = excerpts.read(f"Barset Council\nCabinet 3 May 2019\n\n1. Safeguarding children\n{said}\n")
    assert sorted((f.body, f.organisation, f.person, f.role) for f in extract(reading) if isinstance(f, PartnerFact)) == expected


_NO_BODY_IN_HEAD = """Date: 4 June 2015
Time: 2.00pm
Venue: Committee Room 1, Guildhall, Derby

Present:
Ruth Hallam, Independent Chair
Tom Vickers, Head of Safeguarding, Derby City Council
Detective Superintendent Carl Moss, Derbyshire Constabulary

1. Serious case reviews
RH told the Derby Safeguarding Children Board (DSCB) that the review of Child K would be published in July. Social workers had been briefed.
"""
_OTHER_CHAIRS = """DERBY YOUTH OFFENDING SERVICE MANAGEMENT BOARD
4 June 2015

Present:
Tom Vickers, Strategic Director, Derby City Council (Chair)
Inspector Carl Moss, Derbyshire Constabulary
Gail Sutton, LSCB Chair
Lucy Hart, Deputy Chief Executive, Communities
Joan Peel, Chief Nurse NHS Southern Derbyshire

1. Performance
First time entrants to youth justice were 40.
"""


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (_NO_BODY_IN_HEAD, [
            ("Derby Safeguarding Children Board", "", "Ruth Hallam", "Independent Chair", "independent chair"),
            ("Derby Safeguarding Children Board", "Derby City Council", "Tom Vickers", "Head of Safeguarding", "partner"),
            ("Derby Safeguarding Children Board", "Derbyshire Constabulary", "Carl Moss", "Detective Superintendent", "partner"),
        ]),
        (_OTHER_CHAIRS, [
            ("Derby Youth Offending Service Management Board", "", "Gail Sutton", "LSCB Chair", "partner"),
            ("Derby Youth Offending Service Management Board", "", "Lucy Hart", "Deputy Chief Executive, Communities", "partner"),
            ("Derby Youth Offending Service Management Board", "Derby City Council", "Tom Vickers", "Strategic Director", "chair"),
            ("Derby Youth Offending Service Management Board", "Derbyshire Constabulary", "Carl Moss", "Inspector", "partner"),
            ("Derby Youth Offending Service Management Board", "NHS Southern Derbyshire", "Joan Peel", "Chief Nurse", "partner"),
            ("Local Safeguarding Children Board", "", "Gail Sutton", "", "chair"),
        ]),
        (_NO_BODY_IN_HEAD.replace("Present:\n", "Present: Councillors Wells (Chair), Frost and Orme\nAlso present:\n").replace("Ruth Hallam, Independent Chair", "Ruth Hallam, Consultant"), []),
    ],
)  # fmt: skip
def test_members_of_the_board_whose_own_minutes_they_are(page: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", page, "body", "organisation", "person", "post", "role") == expected
