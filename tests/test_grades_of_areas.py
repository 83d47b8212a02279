"""Each area has the grade that it was given, in whatever order and form a clerk sets areas and grades; and the whole has none of theirs."""

from __future__ import annotations

import random
from collections.abc import Callable

import excerpts
import pytest

HEAD = (
    "Children's Services Scrutiny Committee\n\nMinutes of the meeting of Shropshire Council's Children's Services Scrutiny Committee held on 10 May 2023\n\n"
    "Present: Councillor Ada Sample (Chair)\n\n1. Children's services\n\n"
)
OVERALL = "overall effectiveness"
AREAS = {
    "impact of leaders": ("the impact of leaders", "leadership"),
    "help and protection": ("help and protection", "the experiences of children who needed help and protection"),
    "children in care": ("children in care", "the experiences of children in care", "the experiences of those in care"),
    "care leavers": ("care leavers", "support for care leavers", "the experiences of those who had left care"),
}
GRADES = ("outstanding", "good", "requires improvement", "inadequate")
OPENED = "Ofsted had inspected the Council under ILACS in March 2023. "
Given = dict[str, str]
Groups = dict[str, list[str]]


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _each(groups: Groups, verb: str) -> str:
    return " ".join(_sentence(f"{_joined(names)} {'were' if len(names) > 1 else 'was'} {verb} {grade}.") for grade, names in groups.items())


# What each form of saying makes of the overall grade, the grades of areas by their names, and the names under each grade
FORMS: dict[str, Callable[[str, Given, Groups], str]] = {
    "grade first": lambda whole, names, groups: f"{OPENED}It was graded {whole} overall, with grades of {'; '.join(f'{g} for {_joined(n)}' for g, n in groups.items())}.",
    "area and verb": lambda whole, names, groups: f"{OPENED}The overall grade was {whole}. {_each(groups, 'judged')}",
    "both rated": lambda whole, names, groups: f"{OPENED}The overall judgement was {whole}. "
    + " ".join(_sentence(f"{_joined(n)} {'were both' if len(n) == 2 else 'were each' if len(n) > 2 else 'was'} rated {g}.") for g, n in groups.items()),
    "in brackets": lambda whole, names, groups: f"{OPENED}It judged the service {whole} overall. Its four other judgements were for {_joined([f'{n} ({g})' for n, g in names.items()])}.",
    "rated as": lambda whole, names, groups: f"{OPENED}It rated the services {whole} overall, and rated {_joined([f'{n} as {g}' for n, g in names.items()])}.",
    "was given for": lambda whole, names, groups: f"{OPENED}{' '.join(f'A judgement of {g} was given for {_joined(n)}.' for g, n in groups.items())} Overall the Council was judged {whole}.",
    "was awarded to": lambda whole, names, groups: f"{OPENED}{' '.join(f'The grade of {g} had been awarded to {_joined(n)}.' for g, n in groups.items())} Overall the Council was judged {whole}.",
    "received": lambda whole, names, groups: f"{OPENED}{' '.join(_sentence(f'{_joined(n)} received a judgement of {g}.') for g, n in groups.items())} The overall judgement was {whole}.",
    "grades as labels": lambda whole, names, groups: f"{OPENED}Overall effectiveness: {whole}. {' '.join(f'{_sentence(g)}: {_joined(n)}.' for g, n in groups.items())}",
    "list": lambda whole, names, groups: f"{OPENED}The judgements were:\n\n"
    + "\n".join(f"\u2022 {_sentence(n)}: {_sentence(g)}" for n, g in {OVERALL: whole, **names}.items()),
    "table": lambda whole, names, groups: f"{OPENED}The grades were:\n\n| Judgement | Grade |\n| --- | --- |\n"
    + "\n".join(f"| {_sentence(n)} | {_sentence(g)} |" for n, g in {OVERALL: whole, **names}.items()),
    "being": lambda whole, names, groups: f"{OPENED}The overall judgement was {whole}, with {', '.join(f'{_joined(n)} being {g}' for g, n in groups.items())}.",
}  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("form", FORMS)
def test_each_area_has_its_own_grade(form: str, seed: int) -> None:
    draw = random.Random(f"{form} {seed}")
    whole, given = draw.choice(GRADES), {area: draw.choice(GRADES) for area in AREAS}
    names = {draw.choice(AREAS[area]): grade for area, grade in given.items()}
    groups: Groups = {}
    for name, grade in names.items():
        groups.setdefault(grade, []).append(name)
    told = excerpts.rows("judgements", f"{HEAD}{FORMS[form](whole, names, groups)}\n", "area", "grade", "framework", "inspection_start")
    assert told == sorted((area, grade, "ILACS", "2023-03") for area, grade in {OVERALL: whole, **given}.items())


INTRODUCED = (
    "Members received the outcome of the Council's ILACS inspection by Ofsted.",
    "Ofsted had inspected children's services under the ILACS framework.",
    "The Committee considered the Ofsted inspection report. The inspection was a standard ILACS inspection.",
)
DATED = (
    "The inspection took place between 4 and 15 July 2022.", "Fieldwork began on 4 July 2022 and ended on 15 July 2022.", "The on-site phase was from 4 to 15 July 2022.",
    "On-site activity ran from 4 to 15 July 2022.", "It ran from 4th July until 15th July 2022.", "Six inspectors had been in the authority for two weeks (4-15 July 2022).",
    "The inspectors arrived on 4 July 2022 and left on 15 July 2022.", "Inspection dates: 4 July to 15 July 2022.",
)  # fmt: skip


@pytest.mark.parametrize("dated", DATED)
@pytest.mark.parametrize("introduced", INTRODUCED)
def test_an_inspection_named_dated_and_graded_in_three_sentences_is_one(introduced: str, dated: str) -> None:
    told = [f.slots() for f in excerpts.facts("inspections", f"{HEAD}{introduced} {dated} The overall judgement was good.\n")]
    assert [(t["inspectorate"], t["framework"], t["start"], t["end"], t["overall"]) for t in told] == [("Ofsted", "ILACS", "2022-07-04", "2022-07-15", "good")]


def test_areas_that_were_one_before_2023_are_one() -> None:
    said = "Ofsted had inspected the Council under ILACS in March 2021. Children in care and care leavers were graded good."
    assert excerpts.rows("judgements", f"{HEAD}{said}\n", "area", "grade") == [("children in care and care leavers", "good")]
