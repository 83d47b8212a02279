"""One port, two adapters: the embedded store, and another endpoint that is asked through SPARQLWrapper."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from servestore import BASE, TOKEN, Server, build_store, minutes, start, stop


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


def test_search_afar_has_an_index_of_its_own(either: Server) -> None:
    found = searched(either, "return interviews")
    assert found["total"] > 5
    assert "Return home interviews" in found["hits"][0]["passage"]
    assert found["hits"][0]["fact"].startswith(BASE)
    assert found["current"] is (None if "remote" in found["release"] else True)


def test_dumps_afar_are_said_not_to_exist(remote: Server) -> None:
    answer = remote.get("/dumps", "application/json")
    assert answer.status_code == 501
    assert "CONSTRUCT" in answer.json()["detail"]
    assert remote.get("/dumps/graph.nq.gz").status_code == 501
    assert remote.get("/catalogue", "text/turtle").status_code == 200


def searched(server: Server, words: str) -> dict[str, Any]:
    """What a search finds, once there is an index."""
    end = time.monotonic() + 120
    while (answer := server.get("/search", "application/json", q=words)).status_code == 503:
        assert time.monotonic() < end, answer.text
        assert int(answer.headers["retry-after"]) > 0
        time.sleep(0.2)
    found: dict[str, Any] = answer.json()
    return found


def test_search_and_dumps_say_when_they_lag_behind_an_update(tmp_path: Path) -> None:
    build_store(tmp_path / "store", minutes(tmp_path / "minutes", 2, 3))
    server = start(tmp_path / "store", update_token=TOKEN)
    try:
        assert searched(server, "interviews")["current"] is True
        gone = f"""PREFIX oa: <http://www.w3.org/ns/oa#> DELETE {{ GRAPH ?g {{ ?q oa:exact ?t }} }}
            INSERT {{ GRAPH ?g {{ ?q oa:exact "A zebra was seen." }} }} WHERE {{ GRAPH ?g {{ ?q oa:exact ?t }}
            FILTER(?g = <{BASE}/graph/merged> && CONTAINS(?t, "interviews")) }}"""
        assert server.update(gone).status_code == 204
        state = server.get("/ready").json()["release"]
        end = time.monotonic() + 120
        while True:  # the index is made first, then the dumps, at low priority
            told = searched(server, "zebra")
            answer = server.get("/search", q="zebra", format="json")
            assert answer.headers["x-index-current"] in ("true", "false")
            assert told["current"] is (told["release"] == state)
            assert (told["total"] > 0) is told["current"]
            listed = server.get("/dumps", "application/json")
            dumped = listed.json()
            assert dumped["current"] is (dumped["release"] == state)
            if dumped["current"]:
                break
            assert time.monotonic() < end
            time.sleep(0.1)
        assert searched(server, "zebra")["current"] is True
        assert listed.headers["x-index-release"] == state
    finally:
        stop(server)


def test_search_that_is_switched_off_says_so(tmp_path: Path) -> None:
    server = start(tmp_path / "store", companions="false")
    try:
        answers = [server.get(p, "application/json", q="word") for p in ("/search", "/dumps")]
        assert [a.status_code for a in answers] == [501, 501]
        assert "switched off" in answers[0].json()["title"]
    finally:
        stop(server)


def test_nobody_writes_from_afar(remote: Server) -> None:
    assert remote.update("CLEAR ALL").status_code == 403
