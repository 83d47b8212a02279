"""At a meeting of several councils each is given what is told of it alone: by its name, a label, a column, a row; all else is of all."""

from __future__ import annotations

import pytest

from kg.extract import extractor, prepare
from kg.readers import document
from tests import excerpts

SEFTON, ST_HELENS, WIRRAL = "E08000014", "E08000013", "E08000015"
ALL = tuple(sorted((SEFTON, ST_HELENS, WIRRAL)))
HEAD = """Merseyside Joint Safeguarding Children Forum

Minutes of the meeting of the joint committee of Sefton Council, St Helens Borough Council and Wirral Council held on 14 March 2023 at Bootle Town Hall

Present: Councillor Ada Sample (Chair), Councillor Ben Specimen

1. UPDATES ON CHILDREN'S SOCIAL CARE

"""
LABELLED = (
    "Wirral: {}",
    "Wirral. {}",
    "**Wirral.** {}",
    "Wirral - {}",
    "Wirral – {}",
    "WIRRAL COUNCIL: {}",
    "Wirral Council\n\n{}",
    "**Wirral**\n\n{}",
    "(a) Wirral – {}",
    "1.2 Wirral: {}",
    "| 1.2 | **Wirral.** {} | Action 3 AS |",
    "Sefton: nothing to report.\n\nWirral: {}\n\nSt Helens: nothing to report.",
    "Wirral: Officers gave an update.\n\n{}",
    "The Director of Children's Services for Wirral gave an update. {}",
)
SAID = "Ofsted had carried out an ILACS inspection between 21 and 25 March 2022. Overall effectiveness was judged inadequate. The vacancy rate was 22% in December 2022."


@pytest.mark.parametrize("label", LABELLED)
def test_what_stands_under_the_name_of_one_council_is_of_it_alone(label: str) -> None:
    reading = excerpts.read(HEAD + label.format(SAID) + "\n")
    assert reading.gss == ALL
    for question in ("inspections", "judgements", "measures"):
        assert [f.gss for f in extractor(question)(reading) if f.question == question] == [(WIRRAL,)], question


OF_ALL = (
    "Wirral: nothing to report.\n\nThe vacancy rate was 22% across the three boroughs in December 2022.",
    "Wirral: nothing to report.\n\nIn all three councils taken together the vacancy rate was 22% in December 2022.",
    "The vacancy rate was 22% in December 2022.",
    "| Measure | December 2022 |\n| --- | --- |\n| Vacancy rate | 22% |",
)


@pytest.mark.parametrize("told", OF_ALL)
def test_what_is_told_of_them_together_is_of_all(told: str) -> None:
    assert [f.gss for f in extractor("measures")(excerpts.read(HEAD + told + "\n"))] == [ALL]


PLANS = {("301", (SEFTON,)), ("222", (ST_HELENS,)), ("340", (WIRRAL,))}
EACH = (
    "| Measure | Sefton | St Helens | Wirral |\n| --- | --- | --- | --- |\n| Child protection plans | 301 | 222 | 340 |",
    "Measure\tSefton Council\tSt Helens Council\tWirral Council\nChild protection plans\t301\t222\t340",
    "| Council | Child protection plans |\n| --- | --- |\n| Sefton | 301 |\n| St Helens | 222 |\n| Wirral | 340 |",
    "Children on child protection plans numbered 301 (Sefton), 222 (St Helens) and 340 (Wirral).",
    "There were 863 children on child protection plans: 301 in Sefton, 222 in St Helens and 340 in Wirral.",
    "There were 863 children on child protection plans, of whom 340 were in Wirral, 301 in Sefton and 222 in St Helens.",
    "Sefton had 301 children on child protection plans, St Helens 222 and Wirral 340.",
    "Sefton: 301 children were on child protection plans.\n\nSt Helens: 222 children were on child protection plans.\n\nWirral: 340 children were on child protection plans.",
)


@pytest.mark.parametrize("told", EACH)
def test_each_council_has_its_own_figure(told: str) -> None:
    found = {(f.low, f.gss) for f in extractor("measures")(excerpts.read(HEAD + told + "\n"))}
    assert found == PLANS | ({("863", ALL)} if "863" in told else set())


GROUPS = {
    "LEICESTERSHIRE AND RUTLAND SAFEGUARDING CHILDREN PARTNERSHIP\n\nMinutes of a meeting of the Statutory Partners Group held at County Hall, Glenfield on 24 May 2019": ("E06000017", "E10000018"),
    "Sunderland, South Tyneside and Gateshead Joint Child Death Overview Panel\n\nNotes of the Business Group, 24 May 2019, Civic Centre, Sunderland": ("E08000023", "E08000024", "E08000037"),
    "Windsor and Maidenhead Safeguarding Partnership\n\nNotes of the Business Group, 24 May 2019, Town Hall, Maidenhead": ("E06000040",),
}


@pytest.mark.parametrize(("head", "codes"), GROUPS.items())
def test_a_group_of_a_joint_board_is_of_all_its_councils(head: str, codes: tuple[str, ...]) -> None:
    page = f"{head}\n\nPRESENT\nAda Sample - Director of Children's Services (in the chair)\n\n1. Apologies\nThere were none.\n"
    assert prepare(document("page", page)).gss == codes


def test_the_partnership_is_the_one_that_the_head_names_in_capitals() -> None:
    page = (
        "LEICESTERSHIRE AND RUTLAND SAFEGUARDING CHILDREN PARTNERSHIP\n\nMinutes of a meeting of the Statutory Partners Group held on 24 May 2019\n\n3. New arrangements\n"
        "The Leicestershire and Rutland Local Safeguarding Children Board would hold its last meeting on 12 July 2019 and be replaced by the Partnership on 29 September 2019.\n"
    )
    assert excerpts.rows("successions", page, "successor", "date") == [("Leicestershire and Rutland Safeguarding Children Partnership", "2019-09-29")]
