"""The scan of a query text: what is refused, what only looks like it, and that the scan itself is quick."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.errors import syntax_problem
from api.guard import Caps, Refused, position, scan, with_dataset

CAPS = Caps()


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://example.org/> { ?a ?b ?c } }",
        "SELECT * { service silent ?e { ?a ?b ?c } }",
        "SELECT * { ?s ?p 'it\\'s' SERVICE <http://example.org/> {} }",
        "SELECT * { ?s <http://x/\\u0041#> ?o SERVICE <http://example.org/> {} }",
        "PREFIX e: <u:> SELECT * { ?s e:a\\#b ?o . SERVICE <http://example.org/> {} }",
        "SELECT * { FILTER(?a<?b)SERVICE<http://example.org/>{} }",
        "SELECT * {\n# a comment ' with a quote\nSERVICE <http://example.org/> {} }",
        'SELECT * { ?s ?p """a "quoted" text""" SERVICE <http://example.org/> {} }',
        "LOAD <http://example.org/data>",
    ],
)
def test_what_would_fetch_is_refused(query: str) -> None:
    with pytest.raises(Refused) as refusal:
        scan(query, CAPS)
    assert refusal.value.forbidden


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service { ?service ?p 'SERVICE' }",
        "PREFIX service: <http://example.org/> ASK { ?s service:load ?load }",
        "ASK { ?s <http://example.org/SERVICE> ?o } # SERVICE <x> {}",
        'ASK { ?s ?p """\nSERVICE "x" LOAD\n""" }',
        "ASK { _:service ?p 'x'@load }",
    ],
)
def test_what_only_looks_like_it_is_not(query: str) -> None:
    scan(query, CAPS)


@pytest.mark.parametrize("text", ["{" * 200 + "}" * 200, "(" * 101, "ASK { FILTER(" + "!" * 150 + "true) }", "[" * 300])
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="levels"):
        scan(text, CAPS)


def test_many_patterns_are_refused_but_not_many_values() -> None:
    with pytest.raises(Refused, match="patterns"):
        scan("ASK { " + "?s ?p ?o . " * 400 + "}", CAPS)
    scan("ASK { VALUES ?x { " + "'v, w. x;' " * 5000 + "} FILTER(?x IN (" + "1, " * 5000 + "2)) }", CAPS)


@pytest.mark.parametrize("unit", ["{", "'a", '"""', "<a", "\\", "e:a\\#", "a ", "# x\n", "?a . ", "<<", "''' '"])
def test_time_grows_with_the_text_only(unit: str) -> None:
    def seconds(count: int) -> float:
        began = time.process_time()
        scan(unit * count)
        return time.process_time() - began

    seconds(100)
    assert seconds(60_000) < 40 * seconds(6_000) + 0.2


@given(st.text(max_size=300))
def test_any_text_is_scanned_or_refused(text: str) -> None:
    try:
        scan(text, CAPS)
    except Refused as refusal:
        line, column = position(text, max(refusal.offset, 0))
        assert line >= 1
        assert column >= 1


def test_a_dataset_is_written_into_each_operation() -> None:
    text = "DELETE { ?s ?p 'WHERE' } WHERE { { SELECT * WHERE { ?s ?p ?o } } } ; INSERT { ?s ?p 1 } WHERE { ?s ?p 2 }"
    made = with_dataset(text, ("urn:a",), ("urn:n",))
    assert made.count("USING <urn:a> USING NAMED <urn:n> WHERE") == 2
    assert "SELECT * WHERE" in made


@pytest.mark.parametrize(
    "update",
    [
        "WITH <urn:g> DELETE { ?s ?p 1 } WHERE { ?s ?p 1 }",
        "DELETE WHERE { ?s ?p 1 }",
        "INSERT { ?s ?p 1 } USING <urn:g> WHERE { ?s ?p 2 }",
    ],
)
def test_two_datasets_are_refused(update: str) -> None:
    with pytest.raises(Refused):
        with_dataset(update, ("urn:a",), ())


def test_what_varies_and_what_names_a_dataset_is_told() -> None:
    assert scan("SELECT (NOW() AS ?n) {}").volatile
    assert not scan("SELECT ?now { ?s <urn:NOW> 'rand()' }").volatile
    assert scan("SELECT * FROM <urn:g> {}").dataset
    assert not scan("SELECT * { ?from ?p 'FROM' }").dataset


def test_a_syntax_error_says_where_in_words() -> None:
    problem = syntax_problem("error at 3:5: expected one of \"{\", \"}\", ['a'..='z']", "SELECT *\nWHERE {\n  x y z\n}")
    assert (problem.status, problem.extra["line"], problem.extra["column"]) == (400, 3, 5)
    assert "x y z" in str(problem.extra["near"])
    assert "['a'" not in problem.detail
