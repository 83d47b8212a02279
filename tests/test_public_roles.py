"""Everyone in the graph holds a public role: no child, family member or member of the public becomes a person in it."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.model import Document
from kg.text import digest

_PAGE = """Torbay Council
Corporate Parenting Board
12 March 2018 at 5.00 pm

Present: Councillor Anna Holt (Chairman), Councillor Ben Marsh

In attendance: Jane Foyle, Director of Children's Services
{line}

Apologies: Councillor Carl Dunn

1. Minutes

The minutes were agreed.
{told}
2. Care leavers

The report was noted.
"""
_OFFICE = {"Anna Holt", "Ben Marsh", "Jane Foyle", "Carl Dunn"}


def _persons(line: str = "", told: str = "") -> set[str]:
    text = _PAGE.format(line=line, told=told and f"\n{told}\n")
    facts = extract(Document("t", text, digest(text))).facts
    return {slots["person"] for slots in (f.slots() for f in facts) if slots.get("person")}


@pytest.mark.parametrize(
    "line",
    [
        "Young people: Kay, Dom and Mina",
        "Kay and Dom (Our Children and Young People's Council)",
        "Kay S and Dom P, Children in Care Council",
        "Members of the Youth Parliament: Oliver Tarn, Maisie Reed",
        "Liam Brook, care leaver",
        "Chloe Winter - young person",
        "Representatives of the Children in Care Council: Tia Lowe, Josh Penn",
        "Two young people from Speak Out Now",
        "A member of Hear Me When I Matter (the Children in Care Council)",
        "Mina Khan (Youth Cabinet)",
        "Ms Rita Lowe, foster carer",
        "Mr and Mrs Pell, adopters",
        "Katie Moss (apprentice and care experienced young adult)",
        "Members of the public: Mr T Warden, Mrs J Sloane",
        "Mrs Jean Amory, parent",
        "Dylan, aged 15, from the Children in Care Council",
        "Sophie Lane (Children in Care Council Chair)",
        "Sam Tull, Youth Mayor",
        "Young Ambassadors Callum Orr and Beth Shaw",
        "Peter Vale, grandparent",
        "Pupils of Elm Park School: Jade Fern, Kyle Wood",
        "Mrs Ann Groves, relative of a resident",
        "Care Leavers Forum - Naomi Price, Tyler Cope",
    ],
)
def test_a_list_names_nobody_without_a_public_role(line: str) -> None:
    assert _persons(line) == _OFFICE


@pytest.mark.parametrize(
    "told",
    [
        "Liam Brook, a care leaver, spoke of his flat.",
        "Mrs Jean Amory, the mother of a disabled child, asked a question.",
        "A question was asked by Mr T Warden, a resident of Elm Park.",
        "Tia Lowe and Josh Penn of the Youth Parliament addressed the Committee.",
        "Mr Alan Stead, father of a pupil, attended and spoke against the closure.",
        "Sophie Lane, Chair of the Children in Care Council, reported on the pledge.",
        "Foster carers Rita and Paul Lowe told Members about placements.",
        "The petition was presented by Mrs Helen Drew on behalf of parents.",
        "Sam Tull, the Youth Mayor, asked about bus fares.",
        "Mr Ian Feld, kinship carer, gave evidence to the Panel.",
    ],
)
def test_nor_does_the_discussion(told: str) -> None:
    assert _persons(told=told) == _OFFICE


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Parent Governor Representatives: Mrs Joan Amory and Mr Saul Tidy", {"Joan Amory", "Saul Tidy"}),
        ("Youth Justice Service: Paul Orr (Manager)", {"Paul Orr"}),
        ("Paul Orr, Foster Carer Recruitment Officer", {"Paul Orr"}),
        ("Paul Orr - Children in Care Council Co-ordinator", {"Paul Orr"}),
        ("Children in Care Council support: Paul Orr, Participation Officer", {"Paul Orr"}),
        ("Ms A Dell, Mr P Orr (Foster Carer)", {"A Dell"}),
        ("Ms A Dell (Head of Law), Kay and Dom (Our Youth Council), Mr P Orr (Solicitor)", {"A Dell", "P Orr"}),
        ("Paul Orr, Victim Support", {"Paul Orr"}),
        ("Pupil Referral Unit: Paul Orr (Headteacher)", {"Paul Orr"}),
        ("Paul Orr and Ann Dell (Young People's Services)", {"Paul Orr", "Ann Dell"}),
        ("Paul Orr, Young Person's Advocate", {"Paul Orr"}),
        ("Councillor Paul Orr, Member Champion for Young Carers", {"Paul Orr"}),
        ("Councillor Paul Orr (Chair of the Children in Care Council)", {"Paul Orr"}),
        ("Paul Orr (Care Leavers Service Manager)", {"Paul Orr"}),
        ("Members: Councillors Paul Orr and Ann Dell; two young people from Speak Up", {"Paul Orr", "Ann Dell"}),
        ("Paul Orr, Voice and Influence Officer, with two members of the Youth Council", {"Paul Orr"}),
    ],
)
def test_who_works_with_them_is_named(line: str, named: set[str]) -> None:
    assert _persons(line) == _OFFICE | named
