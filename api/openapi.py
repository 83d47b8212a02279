"""The OpenAPI of the paths that FastAPI does not serve: the SPARQL Protocol and the graphs."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

_ERROR = {
    "application/problem+json": {
        "schema": {
            "type": "object",
            "properties": {
                "title": {"type": "string"},
                "status": {"type": "integer"},
                "detail": {"type": "string"},
                "line": {"type": "integer"},
                "column": {"type": "integer"},
            },
        }
    }
}


def _text(name: str, about: str, example: str = "", *, many: bool = False) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if example:
        schema["example"] = example
    return {
        "name": name,
        "in": "query",
        "description": about,
        "schema": {"type": "array", "items": schema} if many else schema,
    }


def _responses(*statuses: int) -> dict[str, Any]:
    told = {
        200: "The answer, in the format that Accept asks for.",
        304: "Not changed.",
        400: "The query cannot be read.",
        403: "Not allowed here, such as SERVICE.",
        404: "No such graph.",
        406: "No acceptable format.",
        413: "Too large.",
        415: "Send a query as a form or as application/sparql-query.",
        429: "Too much query time; Retry-After says when to come again.",
        503: "Cut at the time limit, or busy; Retry-After says when to come again.",
    }
    return {str(s): {"description": told[s], **({"content": _ERROR} if s >= 400 else {})} for s in statuses}


_QUERY = _text(
    "query",
    "A SELECT, ASK, CONSTRUCT or DESCRIBE query; without one the service describes itself.",
    "SELECT * WHERE { ?s ?p ?o } LIMIT 10",
)
_GRAPHS = [
    _text("default-graph-uri", "A graph of the query's default graph.", many=True),
    _text("named-graph-uri", "A named graph of the query.", many=True),
    _text("format", "json, xml, csv, tsv, html, ttl, nt, rdf, jsonld, trig or nq; in place of Accept.", "csv"),
]
PATHS: dict[str, Any] = {
    "/sparql": {
        "get": {
            "tags": ["SPARQL"],
            "summary": "SPARQL 1.1 query",
            "operationId": "sparql_get",
            "parameters": [_QUERY, *_GRAPHS],
            "responses": _responses(200, 304, 400, 403, 406, 429, 503),
        },
        "post": {
            "tags": ["SPARQL"],
            "summary": "SPARQL 1.1 query",
            "operationId": "sparql_post",
            "parameters": _GRAPHS,
            "requestBody": {
                "required": True,
                "content": {
                    "application/sparql-query": {"schema": {"type": "string", "example": "ASK {}"}},
                    "application/x-www-form-urlencoded": {
                        "schema": {"type": "object", "required": ["query"], "properties": {"query": {"type": "string"}}}
                    },
                },
            },
            "responses": _responses(200, 304, 400, 403, 406, 413, 415, 429, 503),
        },
    },
    "/health": {
        "get": {
            "tags": ["operation"],
            "summary": "Whether the process answers",
            "operationId": "health",
            "responses": _responses(200),
        }
    },
    "/ready": {
        "get": {
            "tags": ["operation"],
            "summary": "Whether queries are answered, and from which release",
            "operationId": "ready",
            "responses": _responses(200, 503),
        }
    },
    "/graph/{name}": {
        "get": {
            "tags": ["linked data"],
            "summary": "All triples of a named graph",
            "operationId": "graph",
            "parameters": [
                {"name": "name", "in": "path", "required": True, "schema": {"type": "string", "example": "merged"}}
            ],
            "responses": _responses(200, 304, 400, 404, 406, 503),
        },
    },
}


def document_all(app: FastAPI) -> None:
    """Add the other paths to an application's OpenAPI document."""
    made = app.openapi

    def openapi() -> dict[str, Any]:
        document = made()
        document["paths"].update(PATHS)
        return document

    app.openapi = openapi  # type: ignore[method-assign]
