"""The merged graph: one node a fact, all its evidence, and pages placed by their text."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from goldrows import SHARED, extract, folders

from kg import model as m
from kg.emit import emit, fact_subjects, triples
from kg.iris import Mint
from kg.merge import merge, own_lines, place
from kg.ntriples import lexical, split
from kg.placing import passages
from kg.text import digest

BASE = "https://example.org/kg"
GSS = ("E06000047",)
NOUNS = ("budget", "report", "panel", "service", "review", "school", "officer", "plan", "figure", "visit", "region")


def prose(seed: int, words: int = 260) -> str:
    """Sentences that no other seed gives."""
    chooser = random.Random(seed)
    return " ".join(f"{chooser.choice(NOUNS)}{chooser.randrange(90)}" for _ in range(words)) + "."


def minutes(name: str, text: str, facts: list[m.Fact]) -> list[str]:
    return emit(m.Extract(m.Document(name, text, digest(text)), "made", tuple(facts)), BASE)


def at(text: str, words: str) -> m.Span:
    return m.Span(text.index(words), text.index(words) + len(words))


def full(
    title: str = "Full", *, resolved: str = "That the plan’s draft be noted", gss: tuple[str, ...] = GSS
) -> list[str]:
    text = f"{title}\nPanel, 4 May 2021\n1 Apologies\n{prose(1)}\n2 Neglect\n{prose(2)}\nRESOLVED: {resolved}\n"
    frame = m.MeetingFact(evidence=at(text, "Panel, 4 May 2021"), rule="m/x", gss=gss, body="Panel", date="2021-05-04")
    items = [
        m.ItemFact(evidence=at(text, f"{n} {t}"), rule="i/x", gss=gss, number=n, title=t, position=n)
        for n, t in (("1", "Apologies"), ("2", "Neglect"))
    ]
    resolution = m.ResolutionFact(
        evidence=at(text, resolved),
        rule="r/x",
        gss=gss,
        number="2",
        label="a",
        text=resolved,
        action="note",
        position="2",
    )
    person = m.AttendanceFact(
        evidence=at(text, "Panel"), rule="a/x", gss=gss, person="Ada Moss", capacity="officer", post="Director"
    )
    return minutes("full", text, [frame, *items, resolution, person])


def page(body: str = "", *, label: str = "i", resolved: str = "That the plan's  draft be noted") -> list[str]:
    text = f"Neglect\n{body or prose(2)}\nResolved: {resolved}\nShare this page\n"
    frame = m.MeetingFact(evidence=at(text, "Neglect"), rule="m/x", gss=GSS)
    item = m.ItemFact(evidence=at(text, "Neglect"), rule="i/x", gss=GSS, title="Neglect", position="1")
    resolution = m.ResolutionFact(
        evidence=at(text, resolved), rule="r/x", gss=GSS, label=label, text=resolved, action="note", position="1"
    )
    person = m.AttendanceFact(evidence=at(text, "Neglect"), rule="a/x", gss=GSS, person="Ada Moss", capacity="member")
    undated = m.MeasureFact(
        evidence=at(text, "Neglect"),
        rule="x/x",
        gss=GSS,
        measure="caseload",
        low="9",
        high="9",
        unit="cases per worker",
    )
    return minutes("page", text, [frame, item, resolution, person, undated])


def of(lines: list[str], name: str) -> list[tuple[str, str]]:
    return [(s, o) for s, p, o in triples(lines) if p.endswith(f"{name}>")]


def test_a_page_is_placed_in_the_item_that_holds_its_text() -> None:
    (found,) = place([page(), full()], BASE)
    assert found.meeting == f"{BASE}/id/meeting/dur/panel/2021-05-04"
    assert [item.rsplit("/", 1)[1] for _, item in found.items] == ["2"]
    assert found.overlap > 0.9


def test_a_placed_page_speaks_of_the_fuller_meeting_and_its_facts_are_one() -> None:
    lines = list(merge([full(), page()], BASE))
    resolution = f"<{BASE}/id/resolution/dur/panel/2021-05-04/2/a>"
    assert {s for s, _ in of(lines, "resolvedAt")} == {resolution}
    assert len(fact_subjects(lines)[resolution]) == 2
    assert [o for s, o in of(lines, "def#text")] == ['"That the plan’s draft be noted"']
    assert not any("unplaced-" in line for line in lines)
    assert [o for _, o in of(lines, "isPartOf")] == [f"<{BASE}/id/meeting/dur/panel/2021-05-04>"]
    assert len(of(lines, "def#overlap")) == 1


def test_the_fuller_minutes_values_stand_where_both_speak() -> None:
    lines = list(merge([page(), full()], BASE))
    item = f"<{BASE}/id/item/dur/panel/2021-05-04/2>"
    assert [lexical(o) for s, o in of(lines, "position") if s == item] == ["2"]
    assert [o.rsplit("/", 1)[1] for _, o in of(lines, "inCapacity")] == ["officer>"]
    assert [lexical(o) for _, o in of(lines, "startDate")] == ["2021-05-04"]


def test_a_page_resolution_of_another_text_stands_apart() -> None:
    lines = list(merge([full(), page(label="a", resolved="That officers write to the Minister")], BASE))
    assert len({s for s, _ in of(lines, "resolvedAt")}) == 2
    assert len(of(lines, "def#text")) == 2


@pytest.mark.parametrize("other", [prose(9), prose(2)[:300] + prose(9), "Short."])
def test_a_page_whose_text_stands_nowhere_stays_unplaced(other: str) -> None:
    assert place([full(), page(other)], BASE) == []


def test_a_page_is_not_placed_with_another_council() -> None:
    assert place([full(gss=("E10000028",)), page()], BASE) == []


def test_a_page_that_two_meetings_hold_is_not_placed() -> None:
    other = [line.replace("/panel/2021-05-04", "/panel/2022-05-04") for line in full("Again")]
    assert place([full(), sorted(other), page()], BASE) == []


def test_the_union_has_each_triple_once_and_no_plain_text() -> None:
    lines = list(merge([full(), full("Full, second copy"), page()], BASE))
    assert len(lines) == len(set(lines))
    assert {split(line)[3] for line in lines} == {f"<{BASE}/graph/merged>"}
    assert of(lines, "def#content") == []
    meeting = f"<{BASE}/id/meeting/dur/panel/2021-05-04>"
    assert len(fact_subjects(lines)[meeting]) == 3


def test_literals_equal_but_for_quotes_and_space_are_one_and_the_first_stands() -> None:
    other = full("B", resolved="That the plan's  draft be NOTED")
    lines = list(merge([full("A"), other], BASE))
    assert [o for _, o in of(lines, "def#text")] == ['"That the plan’s draft be noted"']


def test_values_that_truly_differ_stand_side_by_side() -> None:
    lines = list(merge([full("A"), full("B", resolved="That nothing be done")], BASE))
    assert len(of(lines, "def#text")) == 2


def test_merging_is_the_same_every_time_and_takes_files(tmp_path: Path) -> None:
    paths = []
    for name, lines in (("a", full()), ("b", page())):
        paths.append(tmp_path / f"{name}.nq")
        with paths[-1].open("w", encoding="utf-8", newline="\n") as file:
            file.writelines([*lines, f'<{BASE}/x> <{BASE}/y> "z\u2028z" <{BASE}/graph/quarantine/{"0" * 64}> .\n'])
    assert own_lines(paths[0]) == full()
    assert list(merge(paths, BASE)) == list(merge([full(), page()], BASE))
    assert list(merge([], BASE)) == []


def test_passages_do_not_depend_on_case_space_or_quotes() -> None:
    text = prose(5)
    assert passages(text) == passages(text.upper().replace(" ", "\n "))
    assert passages("too short") == frozenset()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real minutes are not beside this checkout")
def test_the_real_page_of_one_item_is_placed_and_counts_once() -> None:
    lines = {f.name: emit(extract(f)) for f in folders() if f.name.startswith("durham")}
    full_name, page_name = sorted(lines)
    (found,) = place(lines.values())
    assert found.items[0][1].endswith("/2016-07-25/6")
    resolutions = {s for s, _ in of(list(merge(lines.values())), "resolvedAt")}
    assert len(resolutions) == len(of(lines[full_name], "resolvedAt"))
    assert Mint().version("")[:8] == "https://"
    assert page_name.endswith("item-6")
