"""Writing over HTTP, for those with the token: SPARQL 1.1 Update at `/update`, the Graph Store Protocol at `/data`."""

from __future__ import annotations

import email
import email.policy
import hashlib
import hmac
import uuid
from typing import Any
from urllib.parse import quote

from api.engine import Engine
from api.errors import Problem
from api.graphs import read_graph
from api.live import Done, Live
from api.sparql import base_of
from api.wire import COMMON, FORM, Receive, Scope, Send, header, media_type, parameters, read_body, respond
from api.writer import known_type

SPARQL_UPDATE = "application/sparql-update"


class Gate:
    """Who may write: holders of a token of which only the SHA-256 is kept; nobody where none is set."""

    def __init__(self, digest: str) -> None:
        self._digest = digest.lower().removeprefix("sha256:")

    def check(self, scope: Scope) -> None:
        """Raise Problem 403 where writing is off, 401 without the token; the comparison takes the same time for all."""
        if not self._digest:
            raise Problem(403, "Updates are switched off", "This server is read-only.")
        scheme, _, token = header(scope, b"authorization").partition(" ")
        given = hashlib.sha256(token.strip().encode("latin-1")).hexdigest()
        if not (hmac.compare_digest(given, self._digest) and scheme.lower() == "bearer"):
            raise Problem(
                401,
                "A token is needed",
                "Send the header Authorization: Bearer with the update token.",
                {"www-authenticate": 'Bearer realm="updates"'},
            )


class UpdateEndpoint:
    """`/update` as an ASGI application."""

    def __init__(self, live: Live, gate: Gate, most: int) -> None:
        self._live, self._gate, self._most = live, gate, most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; raises Problem."""
        if scope["method"] != "POST":
            raise Problem(405, "Method not allowed", "Send updates with POST.", {"allow": "POST, OPTIONS"})
        self._gate.check(scope)
        text, pairs = await self._read(scope, receive)
        await self._live.write(
            {
                "do": "update",
                "text": text,
                "base": base_of(scope),
                "using": [v for k, v in pairs if k == "using-graph-uri"],
                "using_named": [v for k, v in pairs if k == "using-named-graph-uri"],
            }
        )
        await respond(send, 204, COMMON)

    async def _read(self, scope: Scope, receive: Receive) -> tuple[str, list[tuple[str, str]]]:
        media, charset = media_type(header(scope, b"content-type"))
        if media not in (FORM, SPARQL_UPDATE):
            raise Problem(415, "Unsupported media type", f"Send an update as {SPARQL_UPDATE} or {FORM}.")
        if charset not in ("", "utf-8", "utf8", "us-ascii"):
            raise Problem(415, "Unsupported charset", "Send UTF-8.")
        body = await read_body(scope, receive, self._most)
        pairs = parameters(scope["query_string"])
        texts = []
        if media == FORM:
            pairs += parameters(body)
        else:
            texts.append(utf8(body))
        texts += [v for k, v in pairs if k == "update"]
        if len(texts) != 1:
            raise Problem(
                400, "Not exactly one update", "Send exactly one update parameter, or the update as the body."
            )
        return texts[0], pairs


def utf8(body: bytes) -> str:
    """A body as text; Problem 400 where it is not UTF-8."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem(400, "The body is not UTF-8", "Send UTF-8.") from None


class GraphStoreEndpoint:
    """`/data` as an ASGI application: `?graph=IRI`, `?default`, or a graph named by a URL below it."""

    def __init__(self, engine: Engine, live: Live, gate: Gate, most: int) -> None:
        self._engine, self._live, self._gate, self._most = engine, live, gate, most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; raises Problem."""
        method = scope["method"]
        if method in ("GET", "HEAD"):
            await read_graph(self._engine, scope, receive, send, _graph(scope) or "", "no-cache")
            return
        if method not in ("PUT", "POST", "DELETE"):
            raise Problem(405, "Method not allowed", "", {"allow": "GET, HEAD, PUT, POST, DELETE, OPTIONS"})
        self._gate.check(scope)
        graph = _graph(scope, optional=method == "POST")
        if method == "DELETE":
            await self._live.write({"do": "delete", "graph": graph})
            await respond(send, 204, COMMON)
            return
        fresh = graph is None
        name = f"{base_of(scope)}/{uuid.uuid4().hex}" if graph is None else graph
        done = await self._write(scope, receive, name, "put" if method == "PUT" else "post")
        created = [(b"location", name.encode())] if fresh else []
        await respond(send, 201 if done.created or fresh else 204, [*COMMON, *created])

    async def _write(self, scope: Scope, receive: Receive, graph: str, do: str) -> Done:
        content_type = header(scope, b"content-type")
        media, charset = media_type(content_type)
        if charset not in ("", "utf-8", "utf8", "us-ascii"):
            raise Problem(415, "Unsupported charset", "Send UTF-8.")
        if media != "multipart/form-data" and not known_type(media):
            raise Problem(415, "Unsupported media type", "Send Turtle, N-Triples, RDF/XML, JSON-LD, TriG or N-Quads.")
        body = await read_body(scope, receive, self._most)
        parts = _parts(content_type, body) if media == "multipart/form-data" else [{"type": media, "body": utf8(body)}]
        return await self._live.write({"do": do, "graph": graph, "base": base_of(scope), "parts": parts})


def _graph(scope: Scope, *, optional: bool = False) -> str | None:
    """The graph that a request names: an IRI, "" for the unnamed one, None where none is named and none need be."""
    pairs = parameters(scope["query_string"])
    names = [v for k, v in pairs if k == "graph"]
    default = any(k == "default" for k, _ in pairs)
    if len(names) + default > 1:
        raise Problem(400, "More than one graph", "Give either graph or default, once.")
    if names:
        return _checked(names[0])
    if default:
        return ""
    if scope["path"].rstrip("/") != "/data":
        return base_of(scope)
    if optional:
        return None
    raise Problem(400, "No graph", "Give ?graph= with the IRI of a graph, or ?default.")


def _checked(name: str) -> str:
    scheme, colon, _ = name.partition(":")
    if not colon or not scheme.isalnum() or any(c <= " " or c in '<>"{}|\\^`' for c in name):
        raise Problem(400, "Not an IRI", f"A graph is named by an absolute IRI, not {quote(name[:80])!r}.")
    return name


def _parts(content_type: str, body: bytes) -> list[dict[str, Any]]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    parts = []
    for part in message.iter_parts():
        media = part.get_content_type()
        if not known_type(media):
            raise Problem(415, "Unsupported media type", f"A part has the type {media}.")
        payload = part.get_payload(decode=True)
        parts.append({"type": media, "body": utf8(payload if isinstance(payload, bytes) else b"")})
    if not parts:
        raise Problem(400, "No data", "The multipart body has no part.")
    return parts
