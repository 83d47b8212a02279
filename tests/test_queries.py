"""Every query parses, says its columns, and gives back, from the graph, the facts that went in."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from goldrows import SHARED, document, extract, folders, reference, store
from rdflib.plugins.sparql import prepareQuery
from test_emit import EVERY, TEXT
from test_emit import extract as made

from kg import model as m
from kg.emit import emit
from kg.iris import Mint
from kg.merge import merge
from kg.questions import NAMES, Question, Row, answer, as_csv, load
from kg.resources import resource

CONTRACT = SHARED / "contract"
needs_shared = pytest.mark.skipif(not CONTRACT.is_dir(), reason="the contract's gold is not beside this checkout")
QUERIES = sorted(resource("queries").glob("*.rq"))


@pytest.mark.parametrize("path", QUERIES, ids=lambda p: p.stem)
def test_every_query_is_sparql_for_both_engines(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    prepareQuery(text)
    ox.Store().query(text)


@pytest.mark.parametrize("asked", load().values(), ids=lambda q: q.name)
def test_a_query_selects_the_columns_of_its_header(asked: Question) -> None:
    solutions = ox.Store().query(asked.sparql)
    assert isinstance(solutions, ox.QuerySolutions)
    assert tuple(v.value for v in solutions.variables) == asked.columns


@pytest.mark.parametrize("kind", m.FACTS, ids=lambda k: k.question)
def test_columns_begin_as_the_facts_slots_do(kind: type[m.Fact]) -> None:
    columns = set(load()[kind.question].columns)
    fact = next(f for f in EVERY if type(f) is kind)
    assert set(fact.slots()) - {"position"} <= columns


@needs_shared
def test_columns_are_the_contracts() -> None:
    text = (CONTRACT / "questions.md").read_text(encoding="utf-8")
    contract = dict(re.findall(r"^### (\w+)\n`([\w,]+)`", text, re.MULTILINE))
    assert set(contract) == set(NAMES)
    for name, columns in contract.items():
        ours = load()[name].columns
        assert list(ours[:-5]) == columns.split(",")
        assert ours[-5:-2] == ("evidence", "evidence_start", "evidence_end")


def ask(held: ox.Store, graph: str, asked: Question, **parameters: str) -> list[Row]:
    mint = Mint()
    chosen = [ox.NamedNode(mint.graph(g)) for g in (graph, "reference")]
    return answer(lambda text: held.query(text, default_graph=chosen), asked, **parameters)


@pytest.fixture(scope="module")
def held() -> ox.Store:
    return store(reference(), "".join(emit(made(*EVERY))), "".join(merge([emit(made(*EVERY))])))


@pytest.mark.parametrize("kind", m.FACTS, ids=lambda k: k.question)
def test_a_fact_comes_back_as_it_went_in(held: ox.Store, kind: type[m.Fact]) -> None:
    fact = next(f for f in EVERY if type(f) is kind)
    for graph in (made().document.version, "merged"):
        (row,) = ask(held, graph, load()[kind.question])
        slots = {k: v for k, v in fact.slots().items() if k in row}
        if slots.get("date", "2021-05-04") == "":
            slots["date"] = row["date"]  # the meeting's
        if kind is m.MeasureFact:
            slots["low"] = "16.5"
        assert {k: row[k] for k in slots} == slots
        assert TEXT[int(row["evidence_start"]) : int(row["evidence_end"])] == row["evidence"]
        assert (row["document"], row["sources"]) == ("ashcombe 4 May", "1")
        assert row.get("gss", "E06000047") == "E06000047"


@pytest.mark.parametrize("name", NAMES)
def test_parameters_choose_rows(held: ox.Store, name: str) -> None:
    asked = load()[name]
    for chosen in ({"authority": "E06000047"}, {"authority": "dur"}, {"date_from": "2021"}, {"date_to": "2021-05-04"},
                   {"date_from": "2021-05-04", "date_to": "2021"}, {"document": "ashcombe 4 May"}):  # fmt: skip
        assert len(ask(held, "merged", asked, **chosen)) == 1, chosen
    for other in ({"authority": "E10000028"}, {"date_from": "2021-05-05"}, {"date_to": "2021-04"}, {"document": "x"}):
        assert ask(held, "merged", asked, **other) == [], other


@needs_shared
def test_gold_comes_back_whole(tmp_path: Path) -> None:
    rows: dict[str, list[Row]] = {name: [] for name in NAMES}
    for folder in folders():
        held = store(reference(), "".join(emit(extract(folder))))
        for name, asked in load().items():
            rows[name] += ask(held, document(folder.name).version, asked)
    for name, asked in load().items():
        (tmp_path / f"{name}.csv").write_text(as_csv(asked, rows[name]), encoding="utf-8", newline="")
    scored = subprocess.run(
        [sys.executable, CONTRACT / "score.py", tmp_path], capture_output=True, text=True, check=True
    )
    lines = [line.split() for line in scored.stdout.splitlines()[1:] if line.strip()]
    assert {tuple(line[-3:]) for line in lines} == {("1.00", "1.00", "1.00")}, scored.stdout


@needs_shared
def test_the_merged_graph_counts_the_page_of_one_item_once() -> None:
    graphs = [emit(extract(f)) for f in folders() if f.name.startswith("durham")]
    held = store(reference(), *("".join(g) for g in graphs), "".join(merge(graphs)))
    whole, page = (ask(held, document(n).version, load()["resolutions"]) for n in sorted(
        f.name for f in folders() if f.name.startswith("durham")))  # fmt: skip
    merged = ask(held, "merged", load()["resolutions"])
    assert len(merged) == len(whole)
    assert sorted(r["sources"] for r in merged) == ["1"] * (len(whole) - len(page)) + ["2"] * len(page)
