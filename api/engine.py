"""The port through which everything asks: a job in, an answer in chunks out; and its adapter over the workers."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

import pyoxigraph as ox

from api import negotiation as types
from api.errors import Problem, syntax_problem
from api.frames import json_frame, loads
from api.guard import Caps
from api.pool import Pool
from api.turns import Turn

Term = Mapping[str, str]
Row = Mapping[str, Term]


@dataclass(frozen=True, slots=True)
class Job:
    """A query with its dataset, and the formats that its client takes (for SELECT, ASK, graphs).

    `default` and `named` are graph IRIs, "" being the unnamed graph; with `given` they are the whole dataset, without
    it the default graph of a query that states none itself.
    """

    query: str
    formats: tuple[str, str, str] = (types.JSON_RESULTS, types.JSON_RESULTS, types.N_TRIPLES)
    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    given: bool = False
    base: str | None = None
    coding: str = ""
    capped: bool = True
    client: str = ""


class Answer(Protocol):
    """A started answer: its head is known, its bytes come in chunks; raises Problem where it breaks off."""

    media: str
    volatile: bool
    coding: str
    release: str

    @property
    def seconds(self) -> float:
        """How long the evaluation has taken."""
        ...

    @property
    def whole(self) -> bool:
        """Whether all of the answer has come, so that it can be sent with its length."""
        ...

    def take_whole(self) -> bytes:
        """The bytes of an answer that has come whole."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """The bytes of the answer."""
        ...

    def close(self) -> None:
        """Give up the answer: what still evaluates it is ended."""
        ...


class Engine(Protocol):
    """What can be asked."""

    async def ask(self, job: Job) -> Answer:
        """Start a query; raises Problem before the first byte where it fails."""
        ...

    @property
    def release(self) -> str:
        """A name of the state of the data: as long as it is the same, so is every answer."""
        ...


class PooledAnswer:
    """An answer that a worker is sending."""

    def __init__(self, pool: Pool, turn: Turn, job: Job, release: str) -> None:
        self._pool, self._turn, self._job = pool, turn, job
        self.release = release
        self.media = self.coding = ""
        self.volatile = False

    @property
    def seconds(self) -> float:
        """How long the evaluation took, or has taken so far."""
        return self._turn.seconds or self._turn.worker.used

    async def _next(self) -> tuple[bytes, bytes]:
        found = await self._turn.next_frame()
        if found is None:
            worker = self._turn.worker
            if self._turn.moved:
                raise Moved
            used = worker.used
            cause = await self._pool.cause(worker)
            cause.seconds = used
            raise cause
        return found

    async def begin(self) -> None:
        """Wait for the head of the answer."""
        kind, payload = await self._next()
        if kind == b"E":
            raise _problem(loads(payload), self._job.query)
        head = read_head(payload)
        self.media, self.volatile = head.get("type", ""), bool(head.get("volatile"))
        self.coding = head.get("coding", "")

    async def chunks(self) -> AsyncIterator[bytes]:
        """The bytes as the worker sends them."""
        while True:
            kind, payload = await self._next()
            if kind == b"D":
                yield payload
            elif kind == b"E":
                raise _problem(loads(payload), self._job.query)
            else:
                return

    @property
    def whole(self) -> bool:
        """Whether all of the answer has come, so that it can be sent with its length."""
        return self._turn.done

    def take_whole(self) -> bytes:
        """The bytes of an answer that has come whole."""
        rest = self._turn.take_rest()
        if rest and rest[-1][0] == b"E":
            raise _problem(loads(rest[-1][1]), self._job.query)
        return b"".join(payload for kind, payload in rest if kind == b"D")

    def close(self) -> None:
        """Give up the answer; a worker that is still at it is ended."""
        self._pool.give_up(self._turn)


class Moved(Exception):
    """A job that was sent ahead to a worker that has no time for it."""


@lru_cache(maxsize=256)
def read_head(payload: bytes) -> Mapping[str, Any]:
    """The head of an answer; there are few that differ."""
    return loads(payload)


def _problem(error: Mapping[str, Any], query: str) -> Problem:
    title, detail = str(error["title"]), str(error["detail"])
    if title == "syntax":
        return syntax_problem(detail, query)
    if title == "memory":
        return Problem(503, "The query needs too much memory", "Ask for less at a time.", {"retry-after": "60"})
    place = {k: error[k] for k in ("line", "column") if error.get(k)}
    return Problem(int(error["status"]), title, detail, extra=place)


class PooledEngine:
    """The embedded store, asked through the workers; `store` is the database folder that new queries see."""

    def __init__(self, pool: Pool, caps: Caps, defaults: tuple[str, ...], rows: int = 1000) -> None:
        self.pool, self.caps, self.defaults, self.rows = pool, caps, defaults, rows
        self.store = ""
        self.release = "empty"

    async def ask(self, job: Job) -> PooledAnswer:
        """Start a query on the data as they are now."""
        alone = False
        while True:
            worker = await self.pool.acquire(alone=alone)
            store, release = self.store, self.release
            turn = self.pool.begin(worker, json_frame(b"J", self._message(job, store)), store)
            answer = PooledAnswer(self.pool, turn, job, release)
            try:
                await answer.begin()
            except Moved:
                alone = True
                continue
            except BaseException:
                answer.close()
                raise
            return answer

    def _message(self, job: Job, store: str) -> dict[str, Any]:
        caps = self.caps
        return {
            "store": store,
            "query": job.query,
            "base": job.base,
            "formats": job.formats,
            "coding": job.coding,
            "default": job.default if job.given else job.default or self.defaults,
            "named": job.named,
            "given": job.given,
            "rows": self.rows,
            "caps": [caps.nesting, caps.patterns, caps.operators] if job.capped else None,
        }


async def read_all(answer: Answer) -> bytes:
    """All bytes of an answer."""
    try:
        return b"".join([chunk async for chunk in answer.chunks()])
    finally:
        answer.close()


async def select(
    engine: Engine, query: str, bind: Mapping[str, Term] | None = None, default: Sequence[str] = ()
) -> tuple[list[str], list[Row]]:
    """Column names and rows of one of the server's own SELECT queries, terms as in SPARQL results JSON."""
    answer = await engine.ask(Job(filled(query, bind or {}), default=tuple(default), capped=False))
    document = json.loads(await read_all(answer))
    return document["head"]["vars"], document["results"]["bindings"]


async def ask(engine: Engine, query: str, bind: Mapping[str, Term] | None = None) -> bool:
    """The answer to one of the server's own ASK queries."""
    answer = await engine.ask(Job(filled(query, bind or {}), capped=False))
    return bool(json.loads(await read_all(answer))["boolean"])


def filled(query: str, bind: Mapping[str, Term]) -> str:
    """One of the server's own queries with terms, escaped as SPARQL writes them, in place of variables.

    Raises Problem 400 for what is not an IRI where one is needed.

    >>> filled("ASK { ?this ?p ?o }", {"this": iri("http://example.org/a")})
    'ASK { <http://example.org/a> ?p ?o }'
    """
    if not bind:
        return query
    try:
        terms = {name: str(_term(value)) for name, value in bind.items()}
    except ValueError as error:
        raise Problem(400, "Not an IRI", str(error)[:200]) from None
    return re.sub(rf"\?({'|'.join(map(re.escape, terms))})\b", lambda m: terms[m.group(1)], query)


def _term(value: Term) -> ox.NamedNode | ox.Literal:
    return ox.NamedNode(value["value"]) if value["type"] == "uri" else ox.Literal(value["value"])


def iri(value: str) -> Term:
    """An IRI as SPARQL results JSON writes it."""
    return {"type": "uri", "value": value}


def literal(value: str) -> Term:
    """A plain literal as SPARQL results JSON writes it."""
    return {"type": "literal", "value": value}
