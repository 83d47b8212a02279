"""SERVICE with an allow-list: exact IRIs only, public addresses only, and the rows joined as data."""

from __future__ import annotations

import json
import socket

import pyoxigraph as ox
import pytest

from api import federation
from api.errors import Problem
from api.federation import inlined, public_address, values
from api.guard import Caps, Refused

ALLOWED = ("https://data.example.org/sparql",)
TEXT = {"type": "literal", "value": 'x "} y', "xml:lang": "en"}
ROWS = {
    "head": {"vars": ["a", "b"]},
    "results": {
        "bindings": [
            {"a": {"type": "uri", "value": "http://example.org/1"}, "b": TEXT},
            {"a": {"type": "uri", "value": "http://example.org/2"}},
        ]
    },
}  # fmt: skip
SERVICE = (
    "PREFIX e: <http://example.org/> SELECT * WHERE { SERVICE <https://data.example.org/sparql> { ?a e:p ?b . { } } }"
)


def answer(endpoint: str, query: str) -> bytes:
    assert endpoint == ALLOWED[0]
    assert query.startswith("PREFIX e: <http://example.org/> SELECT * WHERE { ?a e:p ?b . { } } LIMIT")
    return json.dumps(ROWS).encode()


def test_rows_take_the_place_of_the_clause() -> None:
    found = ox.Store().query(inlined(SERVICE, ALLOWED, Caps(), answer))
    assert isinstance(found, ox.QuerySolutions)
    rows = [(row["a"], row["b"]) for row in found]
    assert rows == [
        (ox.NamedNode("http://example.org/1"), ox.Literal('x "} y', language="en")),
        (ox.NamedNode("http://example.org/2"), None),
    ]


@pytest.mark.parametrize(
    "query",
    [
        SERVICE.replace("data.example", "other.example"),
        SERVICE.replace("/sparql>", "/sparql#x>"),
        SERVICE.replace("<https://data.example.org/sparql>", "?e"),
        SERVICE.replace("{ }", "{ SERVICE <https://data.example.org/sparql> { } }"),
    ],
)
def test_nothing_else_is_asked(query: str) -> None:
    def never(endpoint: str, asked: str) -> bytes:
        raise AssertionError(endpoint)

    with pytest.raises((Problem, Refused)):
        inlined(query, ALLOWED, Caps(), never)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "127.1", "0.0.0.0", "::1", "::ffff:127.0.0.1",
                                  "10.0.0.1", "192.168.1.1", "169.254.169.254", "fd00::1", "224.0.0.1"])  # fmt: skip
def test_no_private_address_is_called(host: str) -> None:
    with pytest.raises(Problem) as problem:
        public_address(host, 80)
    assert problem.value.status in (403, 502)


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    both = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, 80)) for a in ("93.184.215.14", "10.1.2.3")]
    monkeypatch.setattr(federation.socket, "getaddrinfo", lambda *a, **k: both)
    with pytest.raises(Problem):
        public_address("data.example.org", 80)
    monkeypatch.setattr(federation.socket, "getaddrinfo", lambda *a, **k: both[:1])
    assert public_address("data.example.org", 80) == ("93.184.215.14", 80)


def test_a_silent_service_that_fails_is_empty() -> None:
    def fails(endpoint: str, query: str) -> bytes:
        raise Problem(502, "gone")

    made = inlined(SERVICE.replace("SERVICE", "SERVICE SILENT"), ALLOWED, Caps(), fails)
    found = ox.Store().query(made)
    assert isinstance(found, ox.QuerySolutions)
    assert len(list(found)) == 1
    with pytest.raises(Problem):
        inlined(SERVICE, ALLOWED, Caps(), fails)


@pytest.mark.parametrize("body", [b"<html>", b'{"head":{},"boolean":true}', b'{"head":{"vars":["a"]},"results":'
                                  b'{"bindings":[{"a":{"type":"bnode","value":"x"}}]}}'])  # fmt: skip
def test_answers_that_cannot_be_joined(body: bytes) -> None:
    with pytest.raises(Problem):
        values(body)
