"""Writing: who may, what holds, and what is left after a kill at any moment."""

from __future__ import annotations

import time
from pathlib import Path
from urllib.parse import quote, urlencode

import httpx
import pytest
import rdflib
from servestore import BASE, TOKEN, Server, build_store, http, minutes, start, stop

AUTH = {"authorization": f"Bearer {TOKEN}"}
TTL = '<urn:s> <urn:p> "%s" .'


def count(server: Server, graph: str) -> int:
    return int(server.select(f"SELECT (COUNT(*) AS ?n) {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}")[0]["n"]["value"])


def put(server: Server, graph: str, body: str, method: str = "PUT", media: str = "text/turtle") -> httpx.Response:
    url = f"{server.url}/data?graph={quote(graph, safe='')}"
    return http.request(method, url, content=body, headers={**AUTH, "content-type": media}, timeout=30)


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", "Bearer \u00e9"]
)
@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/update"), ("PUT", "/data?graph=urn:no"), ("DELETE", "/data?default")]
)
def test_nobody_writes_without_the_token(writable: Server, header: str, method: str, path: str) -> None:
    headers = {b"authorization": header.encode("latin-1"), b"content-type": b"application/sparql-update"}
    answer = http.request(method, writable.url + path, content="INSERT DATA { <urn:x> <urn:y> 1 }", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert writable.select("SELECT ?o { <urn:x> ?p ?o }") == []


def test_writing_is_off_by_default(server: Server) -> None:
    answer = server.update("CLEAR ALL")
    assert answer.status_code == 403
    assert put(server, "urn:g", TTL % 1).status_code == 403


@pytest.mark.parametrize(
    ("text", "media", "status"),
    [
        ("CLEAR XYZ", "application/sparql-update", 400),
        ("ASK {}", "application/sparql-update", 400),
        ("CLEAR ALL", "text/plain", 415),
        ("update=CLEAR+SILENT+GRAPH+%3Curn:a%3E", "application/x-www-form-urlencoded", 204),
        ("update=CLEAR+ALL&update=CLEAR+ALL", "application/x-www-form-urlencoded", 400),
        ("LOAD <file:///etc/passwd>", "application/sparql-update", 403),
        ("INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "application/sparql-update", 403),
    ],
)
def test_statuses(writable: Server, text: str, media: str, status: int) -> None:
    answer = http.post(f"{writable.url}/update", content=text, headers={**AUTH, "content-type": media})
    assert answer.status_code == status
    assert http.get(f"{writable.url}/update", headers=AUTH).status_code == 405


def test_an_update_is_seen_at_once_and_whole_or_not_at_all(writable: Server) -> None:
    for number in range(4):
        assert writable.update(f"INSERT DATA {{ GRAPH <urn:seen> {{ <urn:s> <urn:p> {number} }} }}").status_code == 204
        assert count(writable, "urn:seen") == number + 1
    assert (
        writable.update("INSERT DATA { GRAPH <urn:seen> { <urn:s> <urn:p> 9 } } ; LOAD <urn:none>").status_code == 403
    )
    assert (
        writable.update("INSERT DATA { GRAPH <urn:seen> { <urn:s> <urn:p> 9 } } ; CREATE GRAPH <urn:seen>").status_code
        == 400
    )
    assert count(writable, "urn:seen") == 4


def test_the_dataset_of_an_update(writable: Server) -> None:
    writable.update("INSERT DATA { GRAPH <urn:d1> { <urn:d1> a <urn:D> } GRAPH <urn:d2> { <urn:d2> a <urn:D> } }")
    text = "INSERT { GRAPH <urn:out> { ?s <urn:in> 1 } } WHERE { ?s a <urn:D> }"
    assert writable.update(text, **{"using-graph-uri": "urn:d1"}).status_code == 204
    assert [r["s"]["value"] for r in writable.select("SELECT ?s { GRAPH <urn:out> { ?s ?p ?o } }")] == ["urn:d1"]
    assert writable.update("WITH <urn:d1> " + text, **{"using-graph-uri": "urn:d1"}).status_code == 400


def test_the_graph_store_protocol(writable: Server) -> None:
    graph = "urn:store:a%31"
    assert put(writable, graph, TTL % "one").status_code == 201
    assert put(writable, graph, TTL % "two").status_code == 204
    assert put(writable, graph, TTL % "three", "POST").status_code == 204
    url = f"{writable.url}/data?graph={quote(graph, safe='')}"
    answer = http.get(url, headers={"accept": "text/turtle"})
    assert {str(o) for o in rdflib.Graph().parse(data=answer.text).objects()} == {"two", "three"}
    assert http.head(url).status_code == 200
    assert http.get(f"{writable.url}/data?graph=urn:store:a1").status_code == 404
    assert http.delete(url, headers=AUTH).status_code == 204
    assert [http.get(url).status_code, http.head(url).status_code, http.delete(url, headers=AUTH).status_code] == [
        404
    ] * 3


def test_the_graph_store_protocol_in_error(writable: Server) -> None:
    assert put(writable, "urn:bad", "<a <b .").status_code == 400
    assert put(writable, "urn:bad", "x", media="image/png").status_code == 415
    assert put(writable, "not an iri", TTL).status_code == 400
    assert http.get(f"{writable.url}/data?default&graph=urn:a").status_code == 400
    assert http.get(f"{writable.url}/data").status_code == 400
    assert http.patch(f"{writable.url}/data?default").status_code == 405


def test_a_posted_graph_gets_a_name_and_files_may_come_together(writable: Server) -> None:
    files = [("a", ("a.ttl", TTL % "one", "text/turtle")), ("b", ("b.nt", TTL % "two", "application/n-triples"))]
    made = http.post(f"{writable.url}/data", files=files, headers=AUTH)
    assert made.status_code == 201
    assert (
        len(rdflib.Graph().parse(data=http.get(made.headers["location"], headers={"accept": "text/turtle"}).text)) == 2
    )


@pytest.fixture
def own(tmp_path: Path) -> Path:
    build_store(tmp_path / "store", minutes(tmp_path / "minutes", 2, 3))
    return tmp_path / "store"


def test_what_was_acknowledged_is_there_after_a_kill_and_after_a_new_build(own: Path) -> None:
    server = start(own, update_token=TOKEN, companions="false")
    try:
        for number in range(10):
            assert (
                server.update(f"INSERT DATA {{ GRAPH <urn:kept> {{ <urn:s> <urn:p> {number} }} }}").status_code == 204
            )
        server.kill()
        began = time.monotonic()
        server = start(own, int(server.url.rsplit(":", 1)[1]), update_token=TOKEN, companions="false")
        print(f"back in {time.monotonic() - began:.1f} s")
        assert count(server, "urn:kept") == 10
        before = server.get("/ready").json()["release"].split("+")[0]
        build_store(own, minutes(own.parent / "more", 3, 4))
        end = time.monotonic() + 120
        while server.get("/ready").json()["release"].split("+")[0] == before and time.monotonic() < end:
            assert count(server, "urn:kept") == 10
            time.sleep(0.1)
        assert server.get("/ready").json()["release"].split("+")[0] != before
        assert count(server, "urn:kept") == 10
        assert server.get("/questions/meetings", "application/json").json()["total"] == 3
    finally:
        stop(server)


def test_a_kill_in_the_middle_of_an_update_leaves_all_or_nothing(own: Path) -> None:
    server = start(own, update_token=TOKEN, companions="false")
    data = " ".join(f"<urn:s{n}> <urn:p> {n} ." for n in range(40_000))
    body = urlencode({"update": f"INSERT DATA {{ GRAPH <urn:half> {{ {data} }} }}"})
    headers = {**AUTH, "content-type": "application/x-www-form-urlencoded"}
    try:
        with pytest.raises(httpx.HTTPError):
            http.post(f"{server.url}/update", content=body, headers=headers, timeout=0.15)
        server.kill()
        server = start(own, int(server.url.rsplit(":", 1)[1]), update_token=TOKEN, companions="false")
        assert count(server, "urn:half") in (0, 40_000)
        assert count(server, f"{BASE}/graph/merged") > 0
    finally:
        stop(server)
