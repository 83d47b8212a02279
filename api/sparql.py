"""The SPARQL 1.1 Protocol, query part: `/sparql`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from api import negotiation as types
from api.cache import Cache, Kept
from api.engine import Answer, Engine, Job
from api.errors import Problem
from api.federation import inlined
from api.guard import Refused, position
from api.limits import Budgets
from api.settings import Settings
from api.wire import (
    COMMON,
    FORM,
    Header,
    Receive,
    Scope,
    Send,
    WhileConnected,
    etag,
    header,
    matches,
    media_type,
    parameters,
    read_body,
    respond,
    stream,
)

_REMEMBERED = 4_000  # bytes of the longest query string whose reading is kept
_SERVICES = 4  # requests that wait for services at a time
SPARQL_QUERY = "application/sparql-query"
ALLOW = {"allow": "GET, HEAD, POST, OPTIONS"}
_TEXT = {
    types.CSV: b"text/csv; charset=utf-8; header=present",
    types.HTML: b"text/html; charset=utf-8",
    types.TSV: b"text/tab-separated-values; charset=utf-8",
    types.TURTLE: b"text/turtle; charset=utf-8",
}
_VARY: Header = (b"vary", b"Accept, Accept-Encoding")


@dataclass(frozen=True, slots=True)
class Asked:
    """A query request as the protocol carries it, before anything is evaluated."""

    query: str
    default: tuple[str, ...]
    named: tuple[str, ...]
    format: str = ""


def asked(pairs: Sequence[tuple[str, str]], direct: str | None = None) -> Asked | None:
    """The request in a list of parameters (and a body that is the query itself); None where there is no query.

    Raises Problem 400 for two queries, an empty one, or an update.
    """
    queries = [v for k, v in pairs if k == "query"]
    if direct is not None:
        queries.append(direct)
    if any(k == "update" for k, _ in pairs):
        raise Problem(400, "Updates are not taken here", "Send them to the update endpoint, with a token.")
    if len(queries) > 1:
        raise Problem(400, "More than one query", "Send exactly one query parameter.")
    if not queries:
        return None
    if not queries[0].strip():
        raise Problem(400, "The query is empty", "Send a SELECT, ASK, CONSTRUCT or DESCRIBE query.")
    return Asked(
        queries[0],
        tuple(v for k, v in pairs if k == "default-graph-uri"),
        tuple(v for k, v in pairs if k == "named-graph-uri"),
        next((v for k, v in pairs if k == "format"), ""),
    )


@lru_cache(maxsize=1024)
def formats(accept: str, format: str) -> tuple[str, str, str]:
    """The media types for SELECT, ASK and graph answers; an empty one is not acceptable to the client."""
    offers = (types.SOLUTIONS, types.BOOLEANS, types.GRAPHS)
    if format:
        found = tuple(types.named(format, o) for o in offers)
        if not any(found):
            raise Problem(
                406, "Unknown format", "Known are json, xml, csv, tsv, html, ttl, nt, rdf, jsonld, trig and nq."
            )
    else:
        found = tuple(types.choose(accept, o) for o in offers)
        if not any(found):
            raise Problem(
                406,
                "No acceptable format",
                "Results come as JSON, XML, CSV, TSV or HTML; graphs as Turtle, "
                "N-Triples, RDF/XML, JSON-LD, TriG, N-Quads or HTML.",
            )
    return found[0], found[1], found[2]


async def read_request(scope: Scope, receive: Receive, most: int) -> Asked | None:
    """The query in a GET, form POST or direct POST."""
    raw = scope["query_string"]
    if scope["method"] != "POST":
        return _remembered(raw) if len(raw) <= _REMEMBERED else asked(parameters(raw))
    in_url = parameters(raw)
    media, charset = media_type(header(scope, b"content-type"))
    if media not in (FORM, SPARQL_QUERY):
        raise Problem(415, "Unsupported media type", f"Send a query as {SPARQL_QUERY} or {FORM}.")
    if charset not in ("", "utf-8", "utf8", "us-ascii"):
        raise Problem(415, "Unsupported charset", "Send UTF-8.")
    body = await read_body(scope, receive, most)
    if media == FORM:
        return asked(in_url + parameters(body)) or _no_query()
    try:
        return asked(in_url, body.decode("utf-8"))
    except UnicodeDecodeError:
        raise Problem(400, "The query is not UTF-8", "Send the query in UTF-8.") from None


@lru_cache(maxsize=2_000)
def _remembered(raw: bytes) -> Asked | None:
    """The request in a query string that was read before."""
    return asked(parameters(raw))


def _no_query() -> Asked:
    raise Problem(400, "No query", "The form needs a field named query.")


class SparqlEndpoint:
    """`/sparql` as an ASGI application; without a query it describes itself."""

    def __init__(
        self,
        engine: Engine,
        describe: Callable[[Scope, Receive, Send], Awaitable[None]],
        settings: Settings,
        cache: Cache,
    ) -> None:
        self._engine, self._describe, self._kept = engine, describe, cache
        self._budgets, self._most = Budgets(settings.client_seconds), settings.query_bytes
        self._cache = settings.cache_control.encode()
        self._allowed, self._caps = settings.service_allow, settings.caps
        self._services = asyncio.Semaphore(_SERVICES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; raises Problem."""
        if scope["method"] not in ("GET", "HEAD", "POST"):
            raise Problem(405, "Method not allowed", "Ask with GET or POST.", ALLOW)
        wanted = await read_request(scope, receive, self._most)
        if wanted is None:
            await self._describe(scope, receive, send)
            return
        job = Job(
            wanted.query,
            formats(header(scope, b"accept"), wanted.format),
            wanted.default,
            wanted.named,
            given=bool(wanted.default or wanted.named),
            base=base_of(scope),
            coding=types.coding(header(scope, b"accept-encoding")),
        )
        release = self._engine.release
        tag = etag(release, job.base or "", job.query, *job.default, "/", *job.named, "/", *job.formats, job.coding)
        if await self._known(scope, send, tag):
            return
        self._budgets.check(scope)
        if self._allowed and "service" in job.query.lower():
            job, tag = replace(job, query=await self._federated(job.query)), ""
        try:
            async with WhileConnected(receive):
                answer = await self._engine.ask(job)
                try:
                    await self._send(scope, send, answer, tag if answer.release == release else "")
                finally:
                    answer.close()
                    self._budgets.spend(scope, answer.seconds)
        except Problem as problem:
            self._budgets.spend(scope, problem.seconds)
            raise

    async def _known(self, scope: Scope, send: Send, tag: str) -> bool:
        """Answer from what the client or the cache has; False where neither has it."""
        if matches(header(scope, b"if-none-match"), tag):
            await respond(send, 304, [*COMMON, _VARY, (b"etag", tag.encode()), (b"cache-control", self._cache)])
            return True
        kept = self._kept.get(tag)
        if kept is None:
            return False
        headers = self._headers(scope, kept.media, kept.coding, tag)
        await respond(send, 200, headers, kept.body, head=scope["method"] == "HEAD")
        return True

    async def _federated(self, query: str) -> str:
        try:
            async with self._services:
                return await asyncio.to_thread(inlined, query, self._allowed, self._caps)
        except Refused as refusal:
            line, column = position(query, max(refusal.offset, 0))
            status = 403 if refusal.forbidden else 400
            raise Problem(status, refusal.title, refusal.detail, extra={"line": line, "column": column}) from None

    def _headers(self, scope: Scope, media: str, coding: str, tag: str) -> list[Header]:
        """The headers of an answer; without a tag nobody may keep it."""
        headers: list[Header] = [*COMMON, _VARY, (b"content-type", _TEXT.get(media, media.encode()))]
        if coding:
            headers.append((b"content-encoding", coding.encode()))
        if tag:
            headers += [(b"etag", tag.encode()), (b"cache-control", self._cache)]
        else:
            headers.append((b"cache-control", b"no-store"))
        if media == types.HTML:
            headers.append((b"content-security-policy", b"default-src 'none'; style-src 'self'; form-action 'self'"))
        scope["skg.media"] = media
        return headers

    async def _send(self, scope: Scope, send: Send, answer: Answer, tag: str) -> None:
        tag = "" if answer.volatile else tag
        headers = self._headers(scope, answer.media, answer.coding, tag)
        if answer.whole:
            body = answer.take_whole()
            if tag:
                self._kept.put(answer.release, tag, Kept(answer.media, answer.coding, body))
            await respond(send, 200, headers, body, head=scope["method"] == "HEAD")
        elif scope["method"] == "HEAD":
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
        else:
            await stream(send, 200, headers, answer.chunks())


def base_of(scope: Scope) -> str:
    """The URL of the request without its query: what relative IRIs are resolved against."""
    host = header(scope, b"host") or "localhost"
    return f"{scope['scheme']}://{host}{scope['path']}"
