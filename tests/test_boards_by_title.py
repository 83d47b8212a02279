"""Boards as items name them: in the title, by a name with another spelling, in small letters; and lists that tell of no members."""

from __future__ import annotations

import excerpts
import pytest

HEAD = "Agenda item\n\n{title}\n\nMinutes:\n\n"
BOARD = "Durham Safeguarding Children Board"
CHILDRENS = "Durham Safeguarding Children's Partnership"
TOLD = (
    ("DURHAM SAFEGUARDING CHILDREN BOARD - YEAR'S WORK", "Durham Constabulary and Cafcass sat on the board.", [(BOARD, "Cafcass", "", "partner"), (BOARD, "Durham Constabulary", "", "partner")]),
    (
        "DURHAM SAFEGUARDING CHILDREN BOARD - YEAR'S WORK",
        "The board ran on £90,000. The council had found £70,000 of this and Durham Constabulary £9,000.",
        [(BOARD, "Durham Constabulary", "", "funder"), (BOARD, "Durham County Council", "", "funder")],
    ),
    ("Durham Safeguarding Children's Partnership", "Nora Quill, Independent Chair of the Durham Safeguarding Children's Partnership, spoke.", [(CHILDRENS, "", "Nora Quill", "independent chair")]),
    (
        "Durham Safeguarding Children's Partnership",
        "Two years ago there were three bodies who answered jointly for safeguarding. These were the Council, Durham Constabulary and NHS Durham.",
        [(CHILDRENS, "Durham Constabulary", "", "statutory partner"), (CHILDRENS, "Durham County Council", "", "statutory partner"), (CHILDRENS, "NHS Durham", "", "statutory partner")],
    ),
    (
        "Durham Safeguarding Children's Partnership",
        "Durham Constabulary find a third of the costs.",
        [(CHILDRENS, "Durham Constabulary", "", "funder")],
    ),
    (
        "Durham Safeguarding Children's Partnership",
        "There are three lead safeguarding partners; the Council, Durham Constabulary and NHS Durham, each with one vote.",
        [(CHILDRENS, "Durham Constabulary", "", "statutory partner"), (CHILDRENS, "Durham County Council", "", "statutory partner"), (CHILDRENS, "NHS Durham", "", "statutory partner")],
    ),
    (
        "Durham Safeguarding Children's Partnership",
        "Ivo Pell, Durham Safeguarding Children's Partnership (DSCP) Business Manager, gave the figures.",
        [(CHILDRENS, "", "Ivo Pell", "manager")],
    ),
)
NOT_TOLD = (
    "The Board was convened by Durham County Council.",
    "Durham Safeguarding Children Board was welcomed to the meeting, accompanied by Ada Moor, Head of Law.",
    "Apologies\n\nBoard members sent word as follows: -\n\nAda Moor (ICB) - apologies\n\nDr Ben Cole (ICB)\n\nDurham County Council\n\nCllr Carl Dunn (Chair)\n\nFay Ennis (Head of Care)\n",
)
FOLLOWED = (
    ("The Place Plan group had become the Family Homes group.", [("Place Plan group", "Family Homes group", "")]),
    ("The Neglect and Harm Executive Group met in June. From May 2021 the Executive Group would cease and its work pass to the revised Risk Partnership.", [("Neglect and Harm Executive Group", "Risk Partnership", "2021-05")]),
    ("The Neglect Panel had met until its closure on 4 May 2016. The Neglect Panel had been superseded by the Risk Board.", [("Neglect Panel", "Risk Board", "2016-05-04")]),
)
NOT_FOLLOWED = ("The new Regional Adoption Agency was to be known as Adopt Durham.", "Safeguarding fell to the Local Authority, the police and the NHS, and the Local Authority would then cease to meet.")


@pytest.mark.parametrize(("title", "text", "expected"), TOLD)
def test_who_takes_part(title: str, text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD.format(title=title) + text + "\n\nDurham County Council", "body", "organisation", "person", "role") == sorted(expected)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_who_takes_no_part(text: str) -> None:
    assert excerpts.rows("partners", HEAD.format(title="Durham Safeguarding Children Board") + text, "body", "organisation", "person", "role", "rule") == []


@pytest.mark.parametrize(("text", "expected"), FOLLOWED)
def test_what_followed(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD.format(title="Safeguarding children") + text, "predecessor", "successor", "date") == sorted(expected)


@pytest.mark.parametrize("text", NOT_FOLLOWED)
def test_what_did_not(text: str) -> None:
    assert excerpts.rows("successions", HEAD.format(title="Safeguarding children") + text, "predecessor", "successor", "rule") == []
