"""One killable process that answers queries from a store opened read-only, one after another, over a socket.

It scans a query before parsing it, evaluates, and sends the answer in frames as it comes. Its memory is limited; its
time is watched by the server, which kills it. Nothing here opens a network connection: where the system allows, the
process has no network at all.
"""

from __future__ import annotations

import resource
import signal
import socket
import sys
import threading
from functools import lru_cache
from typing import Any

import pyoxigraph as ox

from api import negotiation as types
from api.coders import SMALLEST, Coder, coder
from api.frames import CHUNK, Inbox, frame, json_frame, loads
from api.guard import Caps, Refused, Scan, position, scan
from api.tables import results_page

_RESULTS = {
    types.JSON_RESULTS: ox.QueryResultsFormat.JSON,
    types.XML_RESULTS: ox.QueryResultsFormat.XML,
    types.CSV: ox.QueryResultsFormat.CSV,
    types.TSV: ox.QueryResultsFormat.TSV,
}
_GRAPHS = {
    types.TURTLE: ox.RdfFormat.TURTLE,
    types.N_TRIPLES: ox.RdfFormat.N_TRIPLES,
    types.RDF_XML: ox.RdfFormat.RDF_XML,
    types.JSON_LD: ox.RdfFormat.JSON_LD,
    types.TRIG: ox.RdfFormat.TRIG,
    types.N_QUADS: ox.RdfFormat.N_QUADS,
}
STACK = 256 * 1024 * 1024
_REMEMBERED = 10_000  # characters of the longest query whose scan is kept


class Sender:
    """A binary writer that sends what it is given as frames: a head first, then data as it grows."""

    def __init__(self, channel: socket.socket, head: dict[str, Any], coding: str) -> None:
        self._channel, self._head, self._coding = channel, head, coding
        self._buffer = bytearray()
        self._coder: Coder | None = None
        self.started = False

    def write(self, data: bytes) -> int:
        """Take some bytes; send when there is a chunk of them."""
        self._buffer += data
        if len(self._buffer) >= CHUNK:
            self._channel.sendall(self._take())
        return len(data)

    def flush(self) -> None:
        """Nothing: what is held back goes out with the end."""

    def _take(self, last: bool = False) -> bytes:
        out = b""
        if not self.started:
            self.started = True
            if self._coding and (not last or len(self._buffer) >= SMALLEST):
                self._coder = coder(self._coding)
                self._head["coding"] = self._coding
            out = json_frame(b"H", self._head)
        data = bytes(self._buffer)
        self._buffer.clear()
        if self._coder:
            data = self._coder.compress(data) + (self._coder.flush() if last else b"")
        return out + (frame(b"D", data) if data else b"")

    def end(self) -> None:
        """Send what is left and the end mark."""
        self._channel.sendall(self._take(last=True) + frame(b"X"))


class Worker:
    """The store that is open, and the answering of jobs."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._path = ""
        self._filled: dict[str, bool] = {}
        self._store = ox.Store()

    def serve(self) -> None:
        """Answer jobs until the server closes the channel."""
        jobs = Inbox(self._channel)
        while True:
            try:
                payload = jobs.next()
            except (EOFError, OSError):
                return
            if payload is None:
                self._channel.sendall(frame(b"X"))
                continue
            try:
                self.answer(loads(payload))
            except ConnectionError:  # nobody is there to be told
                return

    def answer(self, job: dict[str, Any]) -> None:
        """Answer one job; every failure becomes an error frame."""
        sender = Sender(self._channel, {}, str(job.get("coding", "")))
        try:
            self._open(str(job["store"]))
            if job.get("query") is not None:
                self._query(job, sender)
            sender.end()
        except Refused as refusal:
            self._refuse(refusal, job)
        except SyntaxError as error:
            self._fail(400, "syntax", str(error))
        except NotAcceptable as error:
            self._fail(406, "No acceptable format", str(error))
        except ConnectionError:
            raise
        except MemoryError:
            self._fail(503, "memory", "")
        except (ValueError, RuntimeError, OSError) as error:
            self._fail(500 if sender.started else 400, "The query could not be answered", str(error)[:500])

    def _refuse(self, refusal: Refused, job: dict[str, Any]) -> None:
        line, column = position(job["query"], refusal.offset) if refusal.offset >= 0 else (0, 0)
        status = 403 if refusal.forbidden else 400
        self._channel.sendall(
            json_frame(
                b"E",
                {"status": status, "title": refusal.title, "detail": refusal.detail, "line": line, "column": column},
            )
        )

    def _fail(self, status: int, title: str, detail: str) -> None:
        self._channel.sendall(json_frame(b"E", {"status": status, "title": title, "detail": detail}))

    def _open(self, path: str) -> None:
        if path != self._path:
            self._store = ox.Store.read_only(path) if path else ox.Store()
            self._path = path
            self._filled.clear()

    def _defaults(self, names: list[str]) -> list[str]:
        """The graphs of a union that hold anything: each one more is looked through for every pattern."""
        for name in names:
            if name not in self._filled:
                found = self._store.quads_for_pattern(None, None, None, _graph(name))
                self._filled[name] = next(iter(found), None) is not None
        return [name for name in names if self._filled[name]] or names[:1]

    def _query(self, job: dict[str, Any], sender: Sender) -> None:
        query = str(job["query"])
        caps = Caps(*job["caps"]) if job.get("caps") else None
        found = scan(query, caps) if len(query) > _REMEMBERED else _scanned(query, caps)
        result = self._store.query(
            query,
            base_iri=job.get("base"),
            **self._dataset(job, found.dataset),
        )
        head = sender._head
        head["volatile"] = found.volatile
        if isinstance(result, ox.QueryTriples):
            media = _wanted(job["formats"][2], "RDF")
            head["type"] = media
            if media in _GRAPHS:
                result.serialize(sender, format=_GRAPHS[media])  # type: ignore[arg-type]
                return
        else:
            media = _wanted(job["formats"][isinstance(result, ox.QueryBoolean)], "results")
            head["type"] = media
            if media in _RESULTS:
                _serialize(result, media, sender)
                return
        for piece in results_page(result, query, int(job.get("rows", 1000))):
            sender.write(piece.encode())

    def _dataset(self, job: dict[str, Any], stated: bool) -> dict[str, Any]:
        """The dataset of a query: the protocol's if given, else the query's own, else the server's default graphs."""
        if job.get("given"):
            named = [_graph(g) for g in job["named"]]
            return {"default_graph": [_graph(g) for g in job["default"]], "named_graphs": named}
        if stated or not job.get("default"):
            return {}
        return {"default_graph": [_graph(g) for g in self._defaults(job["default"])]}


@lru_cache(maxsize=2_000)
def _scanned(query: str, caps: Caps | None) -> Scan:
    """The scan of a query that was let through before."""
    return scan(query, caps)


class NotAcceptable(Exception):
    """The client takes none of the formats that this kind of answer has."""


def _wanted(media: str, kind: str) -> str:
    if not media:
        raise NotAcceptable(
            f"This answer can be sent as {kind} only in the formats that the service description lists."
        )
    return media


def _serialize(result: ox.QuerySolutions | ox.QueryBoolean, media: str, sender: Sender) -> None:
    if isinstance(result, ox.QueryBoolean) and media in (types.CSV, types.TSV):
        sender.write(b"boolean\r\n" if media == types.CSV else b"?boolean\n")
        sender.write((b"true" if result else b"false") + (b"\r\n" if media == types.CSV else b"\n"))
    else:
        result.serialize(sender, format=_RESULTS[media])  # type: ignore[arg-type]


def _graph(iri: str) -> ox.NamedNode | ox.DefaultGraph:
    return ox.NamedNode(iri) if iri else ox.DefaultGraph()


def run(channel: socket.socket, memory: int) -> None:
    """Serve on a channel from a thread with a deep stack, with at most `memory` bytes more than now."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    threading.stack_size(STACK)
    if memory:
        limit = _virtual_size() + STACK + memory
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    thread = threading.Thread(target=Worker(channel).serve)
    thread.start()
    thread.join()


def _virtual_size() -> int:
    try:
        with open("/proc/self/statm") as f:
            return int(f.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 1 << 30


if __name__ == "__main__":
    run(socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2]))
