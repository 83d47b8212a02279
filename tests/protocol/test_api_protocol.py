"""The SPARQL 1.1 Protocol over the wire: operations, decoding, statuses, negotiation, caching, CORS."""

from __future__ import annotations

import csv
import gzip
import io
import json
import socket
from urllib.parse import quote, urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servestore import BASE, Server, http

JSON = "application/sparql-results+json"
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
ODD = "a+b 100%41 %2B & = ; # \u00e9 \u65e5\u672c \U0001f642"
ECHO = f'SELECT ?x {{ VALUES ?x {{ "{ODD}" }} }}'
MERGED, NOWHERE = f"{BASE}/graph/merged", "urn:test:no-such-graph"


def post(server: Server, body: str | bytes, media: str | None, path: str = "/sparql") -> httpx.Response:
    headers = {"accept": JSON, **({"content-type": media} if media else {})}
    return http.post(server.url + path, content=body, headers=headers, timeout=30)


@pytest.mark.parametrize("way", ["get", "form", "direct"])
def test_a_text_is_decoded_exactly_once(server: Server, way: str) -> None:
    if way == "get":
        answer = server.get("/sparql", JSON, query=ECHO)
    elif way == "form":
        answer = post(server, urlencode({"query": ECHO}), FORM)
    else:
        answer = post(server, ECHO, f"{QUERY}; Charset=UTF-8")
    assert answer.json()["results"]["bindings"][0]["x"]["value"] == ODD


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        ("query=", 400),
        ("query=ASK%20%7B%7D&query=ASK%20%7B%7D", 400),
        ("query=ASK%20%7B%7", 400),
        ("query=%ZZ", 400),
        ("query=ASK%20%7B%20%3Cu:%FF%FE%3E%20?p%20?o%20%7D", 400),
        ("query=ASK+%7B%7D&unknown=1", 200),
        ("query=ASK%20%7B", 400),
        ("update=CLEAR%20ALL", 400),
        ("query=INSERT%20DATA%20%7B%20%7D", 400),
        ("query=ASK%20%7B%3Fs%20no%3Asuch%20%3Fo%7D", 400),
    ],
)
def test_statuses_of_urls(server: Server, raw: str, status: int) -> None:
    assert http.get(f"{server.sparql}?{raw}", headers={"accept": JSON}).status_code == status


@pytest.mark.parametrize(
    ("body", "media", "status"),
    [
        (b"ASK {}", "text/plain", 415),
        (b"ASK {}", None, 415),
        ("ASK {}".encode("utf-16"), f"{QUERY}; charset=utf-16", 415),
        ("ASK { ?s ?p '\u00e9' }".encode("latin-1"), QUERY, 400),
        (b"other=1", FORM, 400),
        (b"query=ASK+%7B%7D", FORM, 200),
        (b"ASK {} #" + b"x" * 1_100_000, QUERY, 413),
        (b"query=ASK+%7B%7D&query=ASK+%7B%7D", FORM, 400),
    ],
)
def test_statuses_of_posts(server: Server, body: bytes, media: str | None, status: int) -> None:
    answer = post(server, body, media)
    assert answer.status_code == status
    assert answer.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods_name_the_right_ones(server: Server, method: str) -> None:
    answer = http.request(method, server.sparql, params={"query": "ASK {}"})
    assert answer.status_code == 405
    assert {"GET", "POST"} <= {m.strip() for m in answer.headers["allow"].split(",")}


@pytest.mark.parametrize(
    ("parameters", "query", "expected"),
    [
        ([("default-graph-uri", NOWHERE)], "ASK { ?s ?p ?o }", False),
        ([("default-graph-uri", NOWHERE)], "ASK {}", True),
        ([("default-graph-uri", NOWHERE), ("default-graph-uri", MERGED)], "ASK { ?s ?p ?o }", True),
        ([("named-graph-uri", MERGED)], "ASK { ?s ?p ?o }", False),
        ([("named-graph-uri", MERGED)], "ASK { GRAPH ?g { ?s ?p ?o } }", True),
        ([("default-graph-uri", NOWHERE)], f"ASK FROM <{MERGED}> {{ ?s ?p ?o }}", False),
        ([("default-graph-uri", MERGED)], f"ASK FROM <{NOWHERE}> {{ ?s ?p ?o }}", True),
        ([], f"ASK FROM <{MERGED}> {{ ?s ?p ?o }}", True),
        ([], f"ASK FROM NAMED <{MERGED}> {{ ?s ?p ?o }}", False),
        ([], "ASK { ?s ?p ?o }", True),
        ([], "ASK { FILTER(false) }", False),
    ],
)
def test_datasets(server: Server, parameters: list[tuple[str, str]], query: str, expected: bool) -> None:
    in_url = http.get(server.sparql, params=[("query", query), *parameters], headers={"accept": JSON})
    in_form = post(server, urlencode([("query", query), *parameters]), FORM)
    direct = post(server, query, QUERY, "/sparql?" + urlencode(parameters))
    assert [a.json()["boolean"] for a in (in_url, in_form, direct)] == [expected] * 3


@pytest.mark.parametrize(
    ("query", "accept", "status", "media"),
    [
        ("SELECT * {}", "text/csv", 200, "text/csv"),
        ("SELECT * {}", "text/*", 200, "text/csv"),
        ("SELECT * {}", "text/html", 200, "text/html"),
        ("SELECT * {}", "image/png", 406, "application/problem+json"),
        ("SELECT * {}", "text/turtle", 406, "application/problem+json"),
        ("ASK {}", "application/xml", 200, "application/sparql-results+xml"),
        ("CONSTRUCT {} {}", "application/sparql-results+json, text/turtle;q=0.1", 200, "text/turtle"),
        ("DESCRIBE <urn:a>", "application/ld+json", 200, "application/ld+json"),
        ("ASK {", "text/html", 400, "text/html"),
        ("ASK {", JSON, 400, "application/problem+json"),
    ],
)
def test_formats(server: Server, query: str, accept: str, status: int, media: str) -> None:
    answer = server.get("/sparql", accept, query=query)
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (status, media)
    assert "accept" in answer.headers["vary"].lower()


def test_two_accept_lines_are_one_list(server: Server) -> None:
    answer = http.get(
        server.sparql, params={"query": "SELECT * {}"}, headers=[("accept", "image/png"), ("accept", "text/csv")]
    )
    assert answer.headers["content-type"].startswith("text/csv")


def test_an_error_says_where(server: Server) -> None:
    problem = server.get("/sparql", JSON, query="SELECT ?x WHERE {\n  ?x a ?y .\n  BROKEN\n}").json()
    assert problem["line"] in (3, 4)
    assert problem["status"] == 400
    assert "\\u{" not in json.dumps(problem)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <%s> { ?a ?b ?c } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "DESCRIBE <%s>",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE SILENT <%s> { ?a ?b ?c } } }",
    ],
)
def test_nothing_is_fetched_and_no_file_is_told_from_none(server: Server, query: str) -> None:
    with socket.socket() as canary:
        canary.bind(("127.0.0.1", 0))
        canary.listen()
        canary.settimeout(0.3)
        address = f"http://127.0.0.1:{canary.getsockname()[1]}/data"
        server.get("/sparql", "*/*", query=query % address)
        with pytest.raises(TimeoutError):
            canary.accept()
    there, absent = (
        server.get("/sparql", "*/*", query=query % f) for f in ("file:///etc/passwd", "file:///etc/nosuch")
    )
    assert there.status_code == absent.status_code
    assert there.text.replace("passwd", "nosuch") == absent.text


def test_html_escapes_and_links_only_http(server: Server) -> None:
    script = "<script>alert(1)</script>"
    page = server.get(
        "/sparql", "text/html", query=f'SELECT * {{ VALUES ?x {{ "{script}" <javascript:alert(1)> }} }}'
    ).text
    assert script not in page
    assert 'href="javascript' not in page.lower()
    assert script not in server.get("/sparql", "text/html", query=f"SELECT {script}").text


def test_a_second_visit_costs_nothing(server: Server) -> None:
    query = "SELECT * { VALUES ?x { 1 2 } }"
    first = server.get("/sparql", JSON, query=query)
    tag = first.headers["etag"]
    again = http.get(server.sparql, params={"query": query}, headers={"accept": JSON, "if-none-match": f'"x", {tag}'})
    assert (again.status_code, again.content) == (304, b"")
    assert server.get("/sparql", "text/csv", query=query).headers["etag"] != tag
    assert "etag" not in server.get("/sparql", JSON, query="SELECT (RAND() AS ?r) {}").headers


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip", "gzip"),
        ("zstd", "zstd"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("zstd;q=0.3, gzip;q=0.8", "gzip"),
        ("zstd;q=0, *;q=0.1", "gzip"),
        ("identity, zstd;q=0.5", ""),
        ("br", ""),
        ("gzip;q=0", ""),
    ],
)
@pytest.mark.parametrize("path", ["/sparql", "/questions/items"])
def test_the_content_coding_is_the_one_the_client_likes_best(
    server: Server, path: str, accepted: str, coding: str
) -> None:
    values = " ".join(f"'value {n}'" for n in range(99))
    params = (
        {"query": f"SELECT ?x ?y {{ VALUES ?x {{ {values} }} VALUES ?y {{ 1 2 3 }} }}"} if path == "/sparql" else {}
    )
    headers = {"accept": "text/csv", "accept-encoding": accepted}
    answer = http.get(server.url + path, params=params, headers=headers)
    plain = http.get(server.url + path, params=params, headers={**headers, "accept-encoding": "identity"})
    assert answer.headers.get("content-encoding", "") == coding
    assert answer.text == plain.text
    assert "content-encoding" not in plain.headers
    assert "accept-encoding" in answer.headers["vary"].lower()
    again = http.get(server.url + path, params=params, headers={**headers, "if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.headers["etag"]) == (304, answer.headers["etag"])
    assert (answer.headers["etag"] == plain.headers["etag"]) is not bool(coding)


def test_a_large_answer_is_coded_as_it_streams(server: Server) -> None:
    numbers = " ".join(map(str, range(300)))
    query = f"SELECT * {{ VALUES ?a {{ {numbers} }} VALUES ?b {{ {numbers} }} }}"
    for coding in ("gzip", "zstd", "identity"):
        answer = http.get(
            server.sparql, params={"query": query}, headers={"accept": "text/csv", "accept-encoding": coding}
        )
        assert answer.headers.get("content-encoding", "identity") == coding
        assert answer.text.count("\n") == 300 * 300 + 1


def test_gzip_only_when_asked(server: Server) -> None:
    values = " ".join(f"'value {n}'" for n in range(99))
    query = f"SELECT ?x ?y {{ VALUES ?x {{ {values} }} VALUES ?y {{ 1 2 3 }} }}"
    with httpx.Client() as client:
        plain = client.get(
            server.sparql, params={"query": query}, headers={"accept": "text/csv", "accept-encoding": "identity"}
        )
        packed = client.build_request(
            "GET", server.sparql, params={"query": query}, headers={"accept": "text/csv", "accept-encoding": "gzip"}
        )
        answer = client.send(packed, stream=True)
        raw = b"".join(answer.iter_raw())
    assert "content-encoding" not in plain.headers
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw) == plain.content


def test_head_has_the_headers_of_get(server: Server) -> None:
    head = http.head(server.sparql, params={"query": "SELECT * {}"}, headers={"accept": "text/csv"})
    assert (head.status_code, head.content, head.headers["content-type"].split(";")[0]) == (200, b"", "text/csv")


def test_other_sites_may_read_but_bring_no_cookies(server: Server) -> None:
    headers = {"origin": "https://evil.example", "cookie": "a=b", "access-control-request-method": "POST"}
    preflight = http.options(server.sparql, headers=headers)
    assert preflight.status_code == 204
    assert "content-type" in preflight.headers["access-control-allow-headers"]
    answer = http.get(server.sparql, params={"query": "ASK {}"}, headers=headers)
    for got in (preflight, answer):
        assert got.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in got.headers
    assert "server" not in answer.headers
    assert answer.headers["x-content-type-options"] == "nosniff"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60))
def test_any_literal_comes_back_in_every_format(server: Server, text: str) -> None:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    query = f'SELECT ?x {{ VALUES ?x {{ "{escaped}" }} }}'
    assert server.select(query)[0]["x"]["value"] == text
    table = server.get("/sparql", "text/csv", query=query).content.decode()
    rows = list(csv.reader(io.StringIO(table, newline="")))
    assert rows[0] == ["x"]
    assert (rows[1] if len(rows) > 1 and rows[1] else [""]) == [text]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=40))
def test_any_bytes_in_the_url_give_an_answer(server: Server, raw: bytes) -> None:
    assert http.get(f"{server.sparql}?query={quote(raw)}").status_code < 500
    assert http.get(f"{server.url}/doc/{quote(raw)}x").status_code < 500
