"""The second adapter of the port: another SPARQL 1.1 endpoint, asked through SPARQLWrapper."""

from __future__ import annotations

import asyncio
import json
import time
import urllib.error
from collections.abc import AsyncIterator
from typing import Any

import pyoxigraph as ox
from SPARQLWrapper import POST, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed, SPARQLWrapperException

from api import negotiation as types
from api.engine import Job
from api.errors import Problem
from api.frames import CHUNK
from api.guard import Caps, Refused, Scan, position, scan
from api.tables import results_page

_FRESH = 60


class RemoteAnswer:
    """An answer that another endpoint is sending."""

    whole = False
    coding = ""

    def __init__(self, response: Any, media: str, found: Scan, page: bytes | None, release: str) -> None:
        self._response, self._page = response, page
        self.media, self.volatile, self.release = media, found.volatile, release
        self._began, self.seconds = time.perf_counter(), 0.0

    async def chunks(self) -> AsyncIterator[bytes]:
        """The bytes as the endpoint sends them; raises Problem where it breaks off."""
        if self._page is not None:
            yield self._page
            return
        try:
            while data := await asyncio.to_thread(self._response.read, CHUNK):
                yield data
        except OSError as error:
            raise Problem(502, "The other endpoint broke off", str(error)[:200]) from None

    def take_whole(self) -> bytes:
        """Never asked: an answer from afar is streamed."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the connection."""
        self.seconds = time.perf_counter() - self._began
        self._response.close()


class RemoteEngine:
    """Asks an endpoint; queries are scanned here before they are passed on."""

    def __init__(self, endpoint: str, caps: Caps, defaults: tuple[str, ...], seconds: float, rows: int = 1000) -> None:
        self.endpoint, self.caps, self.seconds, self.rows = endpoint, caps, seconds, rows
        self.defaults = tuple(g for g in defaults if g)
        self.store = ""

    @property
    def release(self) -> str:
        """What is far away may change at any time: answers count as the same for a minute."""
        return f"remote-{int(time.time() // _FRESH)}"

    async def ask(self, job: Job) -> RemoteAnswer:
        """Start a query; raises Problem where the endpoint refuses it or does not answer."""
        found, release = _scanned(job, self.caps), self.release
        media = job.formats[{"ASK": 1, "SELECT": 0}.get(found.form, 2)]
        if not media:
            raise Problem(406, "No acceptable format", "The service description lists the formats.")
        asked = _plain(media, found)
        response = await asyncio.to_thread(self._send, job, found, asked)
        page = None
        if media == types.HTML:
            page = await asyncio.to_thread(self._page, response, asked, job.query)
        return RemoteAnswer(response, media, found, page, release)

    def _send(self, job: Job, found: Scan, media: str) -> Any:
        wrapper = SPARQLWrapper(self.endpoint)
        wrapper.setQuery(job.query)
        wrapper.setMethod(POST)
        wrapper.setTimeout(int(self.seconds) + 1)
        wrapper.setOnlyConneg(True)  # it would send a format parameter besides
        wrapper.addCustomHttpHeader("Accept", media)
        for graph in self._dataset(job, found):
            wrapper.addDefaultGraph(graph)
        for graph in job.named:
            wrapper.addNamedGraph(graph)
        try:
            return wrapper.query().response
        except QueryBadFormed as error:
            raise Problem(400, "The query cannot be read", _told(str(error))) from None
        except urllib.error.HTTPError as error:
            known = error.code if error.code in (403, 406, 429, 503) else 502
            said = _told(error.read(4000).decode("utf-8", "replace"))
            raise Problem(known, "The other endpoint gave no answer", said) from None
        except (SPARQLWrapperException, OSError) as error:
            raise Problem(502, "The other endpoint gave no answer", _told(str(error))) from None

    def _dataset(self, job: Job, found: Scan) -> tuple[str, ...]:
        if job.given or job.default:
            return tuple(g for g in job.default if g)
        return () if found.dataset else self.defaults

    def _page(self, response: Any, media: str, query: str) -> bytes:
        body = response.read()
        if media == types.JSON_RESULTS:
            result: Any = ox.parse_query_results(body, ox.QueryResultsFormat.JSON)
        else:
            result = _triples(ox.parse(body, ox.RdfFormat.N_TRIPLES))
        return "".join(results_page(result, query, self.rows)).encode()


def _triples(quads: Any) -> Any:
    store = ox.Store()
    store.extend(ox.Quad(q.subject, q.predicate, q.object) for q in quads)
    return store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")


def _plain(media: str, found: Scan) -> str:
    if media != types.HTML:
        return media
    return types.JSON_RESULTS if found.form in ("SELECT", "ASK") else types.N_TRIPLES


def _scanned(job: Job, caps: Caps) -> Scan:
    try:
        return scan(job.query, caps if job.capped else None)
    except Refused as refusal:
        line, column = position(job.query, max(refusal.offset, 0))
        place = {"line": line, "column": column}
        raise Problem(403 if refusal.forbidden else 400, refusal.title, refusal.detail, extra=place) from None


def _told(text: str) -> str:
    """The words of an error that another endpoint sent: of its problem document, or the first of its text."""
    at = text.find("{")
    try:
        return str(json.loads(text[at : text.rfind("}") + 1].replace("\\\\", "\\").replace("\\'", "'"))["detail"])
    except (ValueError, KeyError, TypeError):
        return " ".join(text.split())[:300]
