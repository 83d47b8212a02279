"""One port, two adapters: the embedded store, and another endpoint that is asked through SPARQLWrapper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from servestore import BASE, Server, start, stop


@pytest.fixture(scope="module")
def remote(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    started = start(Path(tmp_path_factory.mktemp("remote")), remote=server.sparql, query_seconds="6")
    yield started
    stop(started)


@pytest.fixture(params=["embedded", "remote"])
def either(request: pytest.FixtureRequest, server: Server) -> Server:
    found: Server = server if request.param == "embedded" else request.getfixturevalue("remote")
    return found


@pytest.mark.parametrize(
    ("query", "accept", "status", "media"),
    [
        ("SELECT (1 AS ?x) {}", "application/sparql-results+json", 200, "application/sparql-results+json"),
        ("SELECT (1 AS ?x) {}", "text/csv", 200, "text/csv"),
        ("SELECT (1 AS ?x) {}", "text/html", 200, "text/html"),
        ("ASK { ?s ?p ?o }", "application/sparql-results+xml", 200, "application/sparql-results+xml"),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 5", "text/turtle", 200, "text/turtle"),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 5", "text/html", 200, "text/html"),
        ("SELECT * {", "application/json", 400, "application/problem+json"),
        (
            "SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }",
            "application/json",
            403,
            "application/problem+json",
        ),
        ("SELECT * {}", "image/png", 406, "application/problem+json"),
    ],
)
def test_queries(either: Server, query: str, accept: str, status: int, media: str) -> None:
    answer = either.get("/sparql", accept, query=query)
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (status, media)


def test_datasets(either: Server) -> None:
    count = "SELECT (COUNT(*) AS ?n) { ?s a <https://example.org/kg/def#Judgement> }"
    assert either.select(count)[0]["n"]["value"] == "18"
    assert either.select(count, **{"default-graph-uri": "urn:no"})[0]["n"]["value"] == "0"
    named = either.select(f"SELECT (COUNT(*) AS ?n) FROM <{BASE}/graph/reference> {{ ?s ?p ?o }}")
    assert int(named[0]["n"]["value"]) > 100


def test_questions_and_descriptions(either: Server) -> None:
    page = either.get("/questions/judgements", "application/json", authority="Durham County Council", limit="4").json()
    assert (page["total"], len(page["rows"])) == (9, 4)
    fact = page["rows"][0]["links"]["page"].removeprefix(either.url)
    assert page["rows"][0]["evidence"] in either.get(fact, "text/html").text
    assert "oa:exact" in either.get(fact, "text/turtle").text
    assert either.get("/doc/no/such", "text/turtle").status_code == 404


def test_nobody_writes_from_afar(remote: Server) -> None:
    assert remote.update("CLEAR ALL").status_code == 403
