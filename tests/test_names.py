"""Names of persons, and what stands beside them in lists and in prose."""

from __future__ import annotations

import re

import pytest

from kg import names
from kg.names import find_names, private, same
from kg.people import read_list
from kg.prose import read_lines, read_prose
from kg.titles import split_post


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Councillor A B Sample and Mrs. C. Specimen", ["A B Sample", "C. Specimen"]),
        ("Cllr Ann O'Sample OBE, Dr Ben Specimen-Jones MBE", ["Ann O'Sample", "Ben Specimen-Jones"]),
        ("Detective Superintendent Cara Instance of the force", ["Cara Instance"]),
        ("ACC Dev Pattern; Supt. E Mould", ["Dev Pattern", "E Mould"]),
        ("Councillors Sample, Specimen and Instance asked", ["Sample", "Specimen", "Instance"]),
        (
            "Councillors F McSample, G van der Specimen, H St. Instance",
            ["F McSample", "G van der Specimen", "H St. Instance"],
        ),
        ("Mrs G Young and Peter Hall", ["G Young", "Peter Hall"]),
        ("The Head of Children's Services and the Lead Commissioner", []),
        ("Safeguarding Children Board Annual Report", []),
        ("County Hall, Exampleton on Monday 3 May", []),
        ("Councillors and Members noted the Improvement Plan", []),
    ],
)
def test_names_in_text(text: str, names: list[str]) -> None:
    assert [n.name for n in find_names(text)] == names


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("B Sample", "Bob Sample", True),
        ("Sample", "B Sample", True),
        ("A Sample", "B Sample", False),
        ("Ann Sample", "Anne Sample", False),
        ("A. B. Sample", "A Sample", True),
        ("De Sample-Roe", "Cora De Sample-Roe", True),
        ("D Van der Sample", "Van der Sample", True),
    ],
)
def test_two_forms_of_one_name(a: str, b: str, one: bool) -> None:
    assert same(a, b) is one


@pytest.mark.parametrize(
    ("text", "person", "post", "organisation"),
    [
        ("A Sample - Head of Early Help", "A Sample", "Head of Early Help", ""),
        ("A Sample, Head of Early Help", "A Sample", "Head of Early Help", ""),
        ("A Sample (Head of Early Help)", "A Sample", "Head of Early Help", ""),
        ("Head of Early Help - Mrs A Sample", "A Sample", "Head of Early Help", ""),
        (
            "Ann Sample, Director of Children, Families and Education",
            "Ann Sample",
            "Director of Children, Families and Education",
            "",
        ),
        ("Ann Sample, Chief Nurse, NHS Exampleshire ICB", "Ann Sample", "Chief Nurse", "NHS Exampleshire ICB"),
        (
            "Ann Sample, Exampleshire Safeguarding Children Board Manager",
            "Ann Sample",
            "Manager",
            "Exampleshire Safeguarding Children Board",
        ),
        ("Ann Sample, Estyn Link Inspector", "Ann Sample", "Link Inspector", "Estyn"),
        ("Ann Sample, Ofsted Regional Inspector", "Ann Sample", "Regional Inspector", "Ofsted"),
        ("Ann Sample (Church of Scotland)", "Ann Sample", "", "Church of Scotland"),
        ("Ann Sample, Cabinet Member for Thriving Futures", "Ann Sample", "Cabinet Member for Thriving Futures", ""),
        ("Cllr A Sample, Portfolio Holder for Brighter Beginnings", "A Sample", "Portfolio Holder for Brighter Beginnings", ""),
        (
            "Ann Sample, Director of Children, Family and Adult Services",
            "Ann Sample",
            "Director of Children, Family and Adult Services",
            "",
        ),
        ("Dr Ann Sample, Free Church Schools Representative", "Ann Sample", "Free Church Schools Representative", ""),
        ("Ann Sample, Play Hubs Co-ordinator, Roe Hospitals Trust", "Ann Sample", "Play Hubs Co-ordinator", "Roe Hospitals Trust"),
        ("Ann Sample, We Listen? Scotland", "Ann Sample", "", "We Listen? Scotland"),
        ("Ann Sample (Vice-Chair) - Upper and North Dale", "Ann Sample", "", ""),
        (
            "Ann Sample, Chief Nurse, Northmoor, Roeshire and South Dale Integrated Care Board (ICB)",
            "Ann Sample",
            "Chief Nurse",
            "Northmoor, Roeshire and South Dale Integrated Care Board",
        ),
        ("Kirby Council - Councillor Ann Sample", "Ann Sample", "", "Kirby Council"),
        ("Ann Sample (AS)\tDetective Superintendent\tRoe Valley Police", "Ann Sample", "Detective Superintendent", "Roe Valley Police"),
        ("Healthwatch: Ann Sample", "Ann Sample", "", "Healthwatch"),
        ("Ann Sample (KiE Managing Director)", "Ann Sample", "Managing Director", "KiE"),
        ("Ann Sample (Chief Executive's Office)", "Ann Sample", "", "Chief Executive's Office"),
        ("Supt Ann Sample, Exampleshire Police", "Ann Sample", "", "Exampleshire Police"),
    ],
)
def test_an_entry_of_a_list(text: str, person: str, post: str, organisation: str) -> None:
    found = read_list(text, 0, len(text))
    assert [(p.name, p.post, p.organisation) for p in found] == [(person, post, organisation)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Head of Early Help, Ann Sample, introduced the report.", [("Ann Sample", "Head of Early Help", "")]),
        (
            "Ann Sample, the Independent Chair of the Exampleshire Safeguarding Partnership, spoke.",
            [("Ann Sample", "Independent Chair", "Exampleshire Safeguarding Partnership")],
        ),
        (
            "The report was given by Ann Sample (Virtual School Headteacher) and Ben Specimen.",
            [("Ann Sample", "Virtual School Headteacher", ""), ("Ben Specimen", "", "")],
        ),
        (
            "Ann Sample had been appointed as Director of Education by the Council.",
            [("Ann Sample", "Director of Education", "the Council")],
        ),
        (
            "In reply to Councillor Sample, the Assistant Director, Mrs Specimen, said so.",
            [("Sample", "", ""), ("Specimen", "Assistant Director", "")],
        ),
        (
            "The Cabinet Member for Children, Councillor A Sample, said so.",
            [("A Sample", "Cabinet Member for Children", "")],
        ),
        (
            "Ann Sample - Corporate Director - Families and Wellbeing",
            [("Ann Sample", "Corporate Director - Families and Wellbeing", "")],
        ),
        (
            "Ann Sample (Head of Service) - Quality and Standards",
            [("Ann Sample", "Head of Service", "")],
        ),
        (
            "The Corporate Director: Law and Learning, Ann Sample, introduced the report.",
            [("Ann Sample", "Corporate Director: Law and Learning", "")],
        ),
        (
            "Councillor Sample, as Cabinet Member for Children, Play & Families, said so.",
            [("Sample", "Cabinet Member for Children, Play & Families", "")],
        ),
        ("Ann Sample of Tros Moor Newydd presented the report.", [("Ann Sample", "", "Tros Moor Newydd")]),
        ("Ann Sample from KiE replied.", [("Ann Sample", "", "KiE")]),
        ("Chief Inspector Ann Sample of Exampleshire Police reported.", [("Ann Sample", "", "Exampleshire Police")]),
    ],
)
def test_persons_in_prose(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(p.name, p.post, p.organisation) for p in read_prose(text)] == expected


@pytest.mark.parametrize(
    ("post", "parts"),
    [
        ("Chair of the Schools Forum", ("Chair", "Schools Forum")),
        ("Head of Children's Services", ("Head of Children's Services", "")),
        ("Independent Chair of the Partnership", ("Independent Chair", "the Partnership")),
        ("Exampleshire Constabulary Safeguarding Manager", ("Safeguarding Manager", "Exampleshire Constabulary")),
        ("Leader of the Council", ("Leader of the Council", "")),
        ("Independent Chair of the Safeguarding Board for Exampleland (SBE)", ("Independent Chair", "Safeguarding Board for Exampleland (SBE)")),
        ("Chair of the Children's Panel for North Exampleshire", ("Chair", "Children's Panel for North Exampleshire")),
        ("Deputy Chief Constable of Exampleshire Constabulary", ("Deputy Chief Constable", "Exampleshire Constabulary")),
        ("Head of Fostering (Tel: 01234 567890)", ("Head of Fostering", "")),
        ("Committee Officer, Ext. 4411", ("Committee Officer", "")),
        ("Head of School Support for Governors", ("Head of School Support for Governors", "")),
    ],
)
def test_a_post_and_its_body(post: str, parts: tuple[str, str]) -> None:
    assert split_post(post) == parts


@pytest.mark.parametrize(
    "text",
    [
        "a local resident",
        "mother of the child",
        "Youth Mayor",
        "Member of Youth Parliament (MYP)",
        "speaking as a care leaver",
        "the applicant",
    ],
)
def test_no_public_role(text: str) -> None:
    assert private(text)


@pytest.mark.parametrize(
    "text",
    ["Parent Governor Representative", "Cabinet Member for Young People", "Head of Residential Care", "Agency Manager"],
)
def test_a_public_role(text: str) -> None:
    assert not private(text)


def test_a_name_is_read_over_the_end_of_an_indented_line() -> None:
    text = "The report was by the Head of Law, Mr Eamon\n     Sample, and by Inspector Una\n     Specimen of Kirby Police."
    plain = text.replace("\n", " ")
    found = read_lines(text, plain)
    assert [(p.name, p.post, p.organisation) for p in found] == [("Eamon Sample", "Head of Law", ""), ("Una Specimen", "", "Kirby Police")]
    assert [" ".join(text[p.start : p.end].split()) for p in found] == ["Mr Eamon Sample", "Inspector Una Specimen"]
    assert text[found[1].start : found[1].stop].endswith("Kirby Police")


def test_no_style_begins_with_a_word_that_is_passed_over() -> None:
    parts = sorted(set(re.findall(r"[A-Z][a-z]+", names.STYLE)))
    style = re.compile(rf"{names.STYLE}[\s:]")
    begun = {w for w in names.NO_STYLES for p in ("", *parts) for q in ("", " Constable", " Officer", "man", "en", "ent", "ant") if style.match(f"{w}{p and ' '}{p}{q} A")}
    assert not begun, f"a style begins with {sorted(begun)}: such a word is no longer to be passed over as common (`NO_STYLES`)"
