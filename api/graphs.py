"""A graph read as it is: for the Graph Store Protocol, and for `/graph/{version}`."""

from __future__ import annotations

from api import negotiation as types
from api.engine import Answer, Engine, Job, ask, iri
from api.errors import Problem
from api.wire import COMMON, Header, Receive, Scope, Send, WhileConnected, etag, header, matches, respond, stream

_OFFERS = types.GRAPHS[:6]
_WHOLE = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"


async def read_graph(engine: Engine, scope: Scope, receive: Receive, send: Send, name: str, cache: str) -> None:
    """Send the triples of a named graph, or of the unnamed one (""); Problem 404 where there is no such graph."""
    media = types.choose(header(scope, b"accept"), _OFFERS)
    if not media:
        raise Problem(406, "No acceptable format", "Graphs come as Turtle, N-Triples, RDF/XML, JSON-LD, TriG, N-Quads.")
    if name and not await ask(engine, "ASK { GRAPH ?g { } }", {"g": iri(name)}):
        raise Problem(404, "No such graph", "There is no graph of that name.")
    coding = types.coding(header(scope, b"accept-encoding"))
    tag = etag(engine.release, name, media, coding)
    if matches(header(scope, b"if-none-match"), tag):
        await respond(send, 304, [*COMMON, (b"etag", tag.encode()), (b"cache-control", cache.encode())])
        return
    async with WhileConnected(receive):
        answer = await engine.ask(Job(_WHOLE, (media, media, media), (name,), (), given=True, coding=coding))
        try:
            await _send(scope, send, answer, tag, cache)
        finally:
            answer.close()


async def _send(scope: Scope, send: Send, answer: Answer, tag: str, cache: str) -> None:
    headers: list[Header] = [
        *COMMON,
        (b"content-type", answer.media.encode()),
        (b"vary", b"Accept, Accept-Encoding"),
        (b"etag", tag.encode()),
        (b"cache-control", cache.encode()),
    ]
    if answer.coding:
        headers.append((b"content-encoding", answer.coding.encode()))
    if scope["method"] == "HEAD":
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
    elif answer.whole:
        await respond(send, 200, headers, answer.take_whole())
    else:
        await stream(send, 200, headers, answer.chunks())


class VersionGraph:
    """`/graph/{name}` as an ASGI application: the graph of a document version, all facts merged, the reference."""

    def __init__(self, engine: Engine, base: str, cache: str) -> None:
        self._engine, self._base, self._cache = engine, base, cache

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; raises Problem."""
        if scope["method"] not in ("GET", "HEAD"):
            raise Problem(405, "Method not allowed", "", {"allow": "GET, HEAD, OPTIONS"})
        name = scope["path"].removeprefix("/graph/")
        if not name or any(c <= " " or c in '<>"{}|\\^`' for c in name):
            raise Problem(404, "No such graph", "There is no graph of that name.")
        await read_graph(self._engine, scope, receive, send, f"{self._base}/graph/{name}", self._cache)
