"""Answers kept in memory: given again while the data are the same, never after they have changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from servestore import TOKEN, Server, http, start, stop

from api.cache import Cache, Kept

QUERY = "SELECT (COUNT(*) AS ?n) { GRAPH <urn:counted> { ?s ?p ?o } }"


def hits(server: Server) -> float:
    line = next(n for n in server.get("/metrics").text.splitlines() if n.startswith("skg_cache_hits "))
    return float(line.split()[1])


def test_what_was_asked_before_is_not_evaluated_again(server: Server) -> None:
    query = "SELECT (COUNT(*) AS ?n) { ?kept ?by ?cache }"
    first = server.get("/sparql", "text/csv", query=query)
    before = hits(server)
    again = server.get("/sparql", "text/csv", query=query)
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])
    assert hits(server) == before + 1


@pytest.mark.parametrize(
    "changed",
    [
        {"accept": "text/tab-separated-values"},
        {"accept": "text/csv", "accept-encoding": "identity"},
        {"accept": "text/csv", "host": "elsewhere.example"},
    ],
)
def test_another_format_coding_or_base_is_another_answer(server: Server, changed: dict[str, str]) -> None:
    query = "SELECT ?x { VALUES ?x { <a> } }"
    first = server.get("/sparql", "text/csv", query=query)
    other = http.get(server.sparql, params={"query": query}, headers=changed)
    assert other.headers["etag"] != first.headers["etag"]
    assert ("elsewhere" in other.text) == ("host" in changed)


@pytest.mark.parametrize("volatile", ["NOW()", "RAND()", "STRUUID()"])
def test_what_differs_each_time_is_not_kept(server: Server, volatile: str) -> None:
    query = f"SELECT ({volatile} AS ?x) {{}}"
    answers = {server.get("/sparql", "text/csv", query=query).text for _ in range(3)}
    assert len(answers) == 3


def test_an_update_is_seen_by_a_query_that_was_kept(writable: Server) -> None:
    for number in range(1, 4):
        writable.update(f"INSERT DATA {{ GRAPH <urn:counted> {{ <urn:s> <urn:p> {number} }} }}")
        for _ in range(2):
            assert writable.select(QUERY)[0]["n"]["value"] == str(number)


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    server = start(tmp_path / "store", companions="false", cache_mb="0", update_token=TOKEN)
    try:
        assert [server.select(QUERY)[0]["n"]["value"] for _ in range(3)] == ["0"] * 3
        assert hits(server) == 0
    finally:
        stop(server)


def test_it_keeps_to_its_room_and_forgets_what_was_asked_longest_ago() -> None:
    cache = Cache(20_000)
    for number in range(60):
        cache.put("r1", str(number), Kept("text/csv", "", b"x" * 500))
        cache.get("0")
        assert cache.used <= 20_000
    assert (len(cache), cache.get("1"), cache.get("59") is not None) == (20, None, True)
    assert cache.get("0") is not None
    cache.put("r1", "large", Kept("text/csv", "", b"x" * 5_000))
    assert cache.get("large") is None
    cache.put("r2", "a", Kept("text/csv", "", b"x"))
    assert (len(cache), cache.get("59")) == (1, None)
