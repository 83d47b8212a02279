"""IRIs that answer, questions page by page, search, dumps."""

from __future__ import annotations

import csv
import gzip
import hashlib
import html
import io
import json
import re
import time
from pathlib import Path
from urllib.parse import quote

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servestore import BASE, Server, http

from api.errors import Problem
from api.named import cursor, read_cursor, split
from api.search import expression
from kg import questions


def first_fact(server: Server, question: str = "judgements") -> dict[str, str]:
    row: dict[str, str] = server.get(f"/questions/{question}", "application/json", limit="1").json()["rows"][0]
    return row


def companions(server: Server) -> None:
    """Wait until the index and the dumps are there."""
    end = time.monotonic() + 120
    while time.monotonic() < end and server.get("/dumps", "application/json").status_code == 503:
        time.sleep(0.3)


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("text/turtle", "turtle"),
        ("application/ld+json", "json-ld"),
        ("application/rdf+xml", "xml"),
        ("application/n-triples", "nt"),
    ],
)
def test_a_fact_leads_to_its_sentence(server: Server, media: str, kind: str) -> None:
    row = first_fact(server)
    path = row["fact"].removeprefix(BASE)
    redirect = server.get(path, media)
    assert redirect.status_code == 303
    answer = server.get(redirect.headers["location"], media)
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (200, media)
    graph = rdflib.Graph().parse(data=answer.content, format=kind)
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    assert rdflib.Literal(row["evidence"]) in set(graph.objects(None, oa.exact))
    assert list(graph.objects(None, rdflib.SKOS.prefLabel)), "what is linked has its label"


def test_a_page_for_people_shows_the_sentence_and_escapes_it(server: Server) -> None:
    row = next(r for r in server.get("/questions/items", "application/json").json()["rows"] if "<plan>" in r["title"])
    page = server.get(row["links"]["page"].removeprefix(server.url), "text/html")
    assert page.status_code == 200
    assert "<plan>" not in page.text
    assert "&lt;plan&gt;" in page.text


def test_a_page_shows_the_sentence_in_its_place(server: Server) -> None:
    row = server.get("/questions/judgements", "application/json").json()["rows"][0]
    page = html.unescape(server.get(row["links"]["page"].removeprefix(server.url), "text/html").text)
    source = re.search(r'href="(/documents/[0-9a-f]{64}/text)"', page)
    assert source
    whole = server.get(source[1], "text/plain").text
    after = whole[int(row["evidence_end"]) :].split("\n\n")[0][:40]
    assert after.strip(), "the example should go on after the sentence"
    assert f"<mark>{row['evidence']}</mark>{after}" in page


@pytest.mark.parametrize(
    "path",
    [
        "/doc/nothing/here",
        "/documents/0/text",
        f"/documents/{'0' * 64}/text",
        "/questions/none",
        "/graph/none",
        "/concept/none",
        "/dumps/none.csv",
        "/nowhere",
    ],
)
def test_what_is_not_there_is_a_404_with_a_reason(server: Server, path: str) -> None:
    companions(server)
    answer = server.get(path, "application/json" if path != "/graph/none" else "text/turtle")
    assert answer.status_code == 404
    assert answer.json()["status"] == 404
    assert answer.headers["access-control-allow-origin"] == "*"


def test_removed_and_renamed_things(server: Server, store: Path) -> None:
    lines = "path,replacement,reason,date\nid/person/x,,At the person's request,2020-01-02\nid/body/old,id/body/new,,\n"
    (store / "retired.csv").write_text(lines, encoding="utf-8")
    gone = server.get("/doc/person/x", "application/json")
    assert (gone.status_code, gone.json()["removed"]) == (410, "2020-01-02")
    moved = server.get("/id/body/old")
    assert (moved.status_code, moved.headers["location"]) == (308, "/id/body/new")


def test_the_graph_and_the_text_of_a_document(server: Server) -> None:
    version = server.select("SELECT ?v { ?v a <https://example.org/kg/def#MinutesVersion> } LIMIT 1")[0]["v"]["value"]
    key = version.rsplit("/", 1)[1]
    text = server.get(f"/documents/{key}/text")
    assert hashlib.sha256(text.content).hexdigest() == key
    assert "immutable" in text.headers["cache-control"]
    graph = rdflib.Graph().parse(data=server.get(f"/graph/{key}", "text/turtle").text)
    assert (rdflib.URIRef(version), rdflib.RDF.type, rdflib.URIRef(f"{BASE}/def#MinutesVersion")) in graph


@pytest.mark.parametrize("name", questions.NAMES)
def test_every_question_answers_with_its_columns(server: Server, name: str) -> None:
    page = server.get(f"/questions/{name}", "application/json").json()
    assert page["columns"] == list(questions.question(name, BASE).columns)
    assert page["total"] >= len(page["rows"])
    for row in page["rows"]:
        assert row["evidence"], "every row shows its sentence"


@pytest.mark.parametrize("size", ["1", "5", "18", "100"])
def test_pages_are_the_whole_without_gap_or_repeat(server: Server, size: str) -> None:
    whole = server.get("/questions/judgements", "application/json", limit="1000").json()
    rows, path = [], f"/questions/judgements?limit={size}"
    while path:
        page = server.get(path, "application/json")
        rows += page.json()["rows"]
        path = page.json()["next"]
        assert ('rel="next"' in page.headers.get("link", "")) is bool(path)
    assert rows == whole["rows"]
    assert len(rows) == whole["total"] == 18


def test_filters(server: Server) -> None:
    def total(**given: str) -> int:
        return int(server.get("/questions/judgements", "application/json", **given).json()["total"])

    by_code, by_name = total(authority="E06000047"), total(authority="durham county council")
    assert by_code == by_name == total(authority="dur") == 9
    assert total(**{"from": "2018"}) == 6
    assert total(to="2014-12") == 3
    assert total(text="ADOPTION") == 6
    assert total(text="no' such } text") == 0


@pytest.mark.parametrize(
    "bad",
    [
        {"from": "soon"},
        {"authority": "Nowhere at all"},
        {"limit": "0"},
        {"limit": "x"},
        {"cursor": "abc"},
        {"topic": "x"},
        {"authority": 'a" } #'},
    ],
)
def test_bad_parameters_are_400_with_a_reason(server: Server, bad: dict[str, str]) -> None:
    answer = server.get("/questions/judgements", "application/json", **bad)
    assert answer.status_code == 400
    assert answer.json()["detail"]


def test_listing_formats_agree(server: Server) -> None:
    rows = server.get("/questions/judgements", "application/json").json()["rows"]
    table = list(
        csv.DictReader(io.StringIO(server.get("/questions/judgements", "text/csv").content.decode(), newline=""))
    )
    lines = [json.loads(x) for x in server.get("/questions/judgements", format="ndjson").text.splitlines()]
    assert [{k: v for k, v in r.items() if k != "links"} for r in rows] == table
    assert lines == rows
    page = server.get("/questions/judgements", "text/html").text
    assert "<table>" in page
    code = rows[0]["gss"]
    assert re.search(rf"<td>[A-Z][\w ]+ <small>{code}</small>", page), "a reader knows councils by name"
    assert "No row answers this" in server.get("/questions/judgements", "text/html", text="no such words").text


def test_the_start_page_says_what_is_covered(server: Server) -> None:
    page = html.unescape(server.get("/", "text/html").text)
    rows = [re.findall(r"<td>(.*?)</td>", row) for row in page.split("<tbody>")[1].split("</tr>")[:-1]]
    names = [re.sub(r"<[^>]+>", "", row[0]) for row in rows]
    assert len(names) == 2, "two councils, three documents each"
    assert names == sorted(names)
    assert {tuple(row[1:3]) for row in rows} == {("3", "2014–2018"), ("3", "2015–2019")}
    for row in rows:
        link = re.search(r'href="/questions/meetings\?authority=(\w+)"', row[0])
        assert link
        assert server.get("/questions/meetings", "application/json", authority=link[1]).json()["total"] == 3


@given(release=st.text(max_size=20), offset=st.integers(0, 10**9))
def test_a_cursor_comes_back(release: str, offset: int) -> None:
    assert read_cursor(cursor(release, "items", offset), release, "items") == offset


@given(st.text(max_size=60))
def test_any_other_cursor_is_a_problem(text: str) -> None:
    with pytest.raises(Problem):
        read_cursor(text, "r", "items")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_any_name_is_redirected_to_itself_or_refused(server: Server, path: str) -> None:
    answer = http.get(f"{server.url}/id/x/{quote(path, safe='')}")
    assert answer.status_code in (303, 400, 404)
    if answer.status_code == 303:
        assert all(" " < c <= "~" for c in answer.headers["location"])


def test_split_gives_the_final_order_only() -> None:
    prologue, body, order = split("PREFIX a: <b>\nSELECT ?x WHERE { { SELECT ?x { } ORDER BY ?y } }\nORDER BY ?x ?z\n")
    assert (prologue, order) == ("PREFIX a: <b>\n", "ORDER BY ?x ?z")
    assert body.count("ORDER BY") == 1


def test_search_ranks_marks_and_pages(server: Server) -> None:
    companions(server)
    found = server.get("/search", "application/json", q='"home interviews" report*', limit="5").json()
    assert found["total"] == 66
    assert len(found["hits"]) == 5
    assert [h["rank"] for h in found["hits"]] == sorted((h["rank"] for h in found["hits"]), reverse=True)
    assert "<mark>home interviews</mark>" in found["hits"][0]["html"]
    assert "<plan>" not in found["hits"][0]["html"]
    following = server.get(found["next"], "application/json").json()
    assert not {h["passage"] for h in following["hits"]} & {h["passage"] for h in found["hits"]}
    assert server.get("/search", "application/json", q="adoption", kind="judgement").json()["total"] == 6
    assert "<mark>" in server.get("/search", "text/html", q="adoption").text
    assert "No passage holds all of these words" in server.get("/search", "text/html", q="unheard-of").text


@given(st.text(max_size=80))
def test_any_words_make_an_expression_that_the_engine_reads(text: str) -> None:
    import sqlite3

    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE words USING fts5(name)")
    if made := expression(text):
        database.execute("SELECT * FROM words WHERE words MATCH ?", (made,)).fetchall()
    database.close()


def test_dumps_are_listed_with_true_hashes(server: Server) -> None:
    companions(server)
    index = server.get("/dumps", "application/json").json()
    assert {"graph.nq.gz", "graph.trig.gz", "graph.jsonld.gz", "judgements.csv"} <= {f["name"] for f in index["files"]}
    for told in index["files"]:
        if told["name"].endswith((".csv", ".nq.gz")):
            body = server.get(f"/dumps/{told['name']}").content
            assert (hashlib.sha256(body).hexdigest(), len(body)) == (told["sha256"], told["bytes"])
    lines = gzip.decompress(server.get("/dumps/graph.nq.gz").content).count(b"\n")
    total = server.select("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")[0]["n"]["value"]
    assert lines == int(total)
    assert "dumps/graph.nq.gz" in server.get("/catalogue", "text/turtle").text


def test_operation(server: Server) -> None:
    assert server.get("/health").json() == {"status": "ok"}
    assert server.get("/ready").json()["status"] == "ready"
    server.get("/sparql", query="ASK {}")
    assert 'skg_requests_total{route="/sparql",status="200"}' in server.get("/metrics").text
    assert "Disallow: /sparql" in server.get("/robots.txt").text
    assert server.get("/prefixes").json()["@context"]["sg"] == f"{BASE}/def#"
    for page in ("/", "/sparql", "/questions", "/search", "/def", "/dumps"):
        assert server.get(page, "text/html").headers["content-type"].startswith("text/html"), page
