"""Where the graph is kept and asked: the port, and its two adapters.

`GraphStore` asks the current release of a store's folder; `RemoteStore` asks a SPARQL 1.1 endpoint. Both are a
`QueryPort`: a query never fetches anything (SERVICE and LOAD are refused), and its caller names the graphs.
"""

from __future__ import annotations

import re
import urllib.error
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Protocol

import pyoxigraph as ox
from pyoxigraph import Literal, NamedNode

from kg.releases import Entry, Manifest, StoreFolder, StoreRefused

__all__ = [
    "Entry",
    "GraphStore",
    "Literal",
    "Manifest",
    "NamedNode",
    "QueryPort",
    "QueryRefused",
    "RemoteStore",
    "Solutions",
    "StoreFolder",
    "StoreRefused",
    "Term",
    "bind",
    "forbid_fetching",
    "open_store",
    "write_release",
]  # fmt: skip

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Substitutions = Mapping[str, ox.NamedNode | ox.Literal]

PIECE = 1 << 25  # bytes of N-Quads loaded at once, some 100,000 quads: larger ones take memory, and no less time
DEEPEST = 200  # brackets within brackets: 2,000 take the engine down, and no question needs 20

_OPAQUE = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""|\'\'\'(?:[^\'\\]|\\.|\'(?!\'\'))*\'\'\''
    r'|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|<[^<>"{}|^`\\\s]*>|#[^\n]*',
    re.DOTALL,
)
_SIGNS = re.compile(rf"(?:[!^+-]\s*){{{DEEPEST}}}")
_FORM = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b", re.IGNORECASE)
_FETCH = re.compile(r"(?<![\w:?$.-])(SERVICE|LOAD)(?![\w:-])", re.IGNORECASE)
_WRITE = re.compile(r"(?<![\w:?$.-])(INSERT|DELETE|CLEAR|DROP|CREATE|ADD|MOVE|COPY)(?![\w:-])", re.IGNORECASE)


class QueryRefused(Exception):
    """A query that is not asked: what is wrong with it, and what to do."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


@dataclass(frozen=True)
class Solutions:
    """The answer to a SELECT: names of the columns, and rows read as they come."""

    variables: tuple[str, ...]
    rows: Iterator[tuple[Term | None, ...]]


Answer = Solutions | bool | Iterator[ox.Triple]


class QueryPort(Protocol):
    """What can be asked a SPARQL query over named graphs."""

    def query(self, sparql: str, graphs: Sequence[str] = (), substitutions: Substitutions | None = None) -> Answer:
        """The answer over the union of `graphs` (all, where none is named), `substitutions` put for variables."""
        ...

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of the named graphs, sorted."""
        ...


def bare(sparql: str) -> str:
    """A query without its strings, IRIs and comments."""
    return _OPAQUE.sub(lambda m: " " if m.group()[0] == "#" else m.group()[0] + m.group()[-1], sparql)


def forbid_fetching(sparql: str) -> None:
    """Refuse a query that would reach out of the store, write to it, or take the engine down.

    Raises QueryRefused.
    """
    words = bare(sparql)
    if found := _FETCH.search(words):
        raise QueryRefused(f"{found.group().upper()} is not allowed: queries reach no other server and no file",
                           "ask the other server itself, and join the answers")  # fmt: skip
    if not _FORM.search(words):
        if found := _WRITE.search(words):
            raise QueryRefused(
                f"{found.group().upper()} is an update; this asks only", "change the minutes and build again"
            )
        raise QueryRefused("there is no SELECT, ASK, CONSTRUCT or DESCRIBE in this query")
    depth = deepest = 0
    for mark in re.findall(r"[{}()\[\]]", words):
        depth += 1 if mark in "{([" else -1
        deepest = max(deepest, depth)
    if deepest > DEEPEST or _SIGNS.search(words):
        raise QueryRefused(f"brackets or signs are nested more than {DEEPEST} deep", "write the query flatter")


class GraphStore:
    """The current release of a store, opened read-only; `stale` tells when a build has put another in its place."""

    def __init__(self, folder: StoreFolder, release: str, manifest: Manifest) -> None:
        self.folder = folder
        self.release = release
        self.manifest = manifest
        self.base = manifest.base
        self._store = ox.Store.read_only(str(folder.graph(release)))

    @property
    def stale(self) -> bool:
        """Whether another release has become the current one."""
        return self.folder.current() != self.release

    def query(self, sparql: str, graphs: Sequence[str] = (), substitutions: Substitutions | None = None) -> Answer:
        """The answer over the union of `graphs`; raises QueryRefused, with the place, for a query in error."""
        forbid_fetching(sparql)
        chosen: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [ox.NamedNode(g) for g in graphs]
        try:
            found = self._store.query(
                bind(sparql, substitutions or {}), use_default_graph_as_union=not chosen, default_graph=chosen or None
            )
        except SyntaxError as error:
            raise QueryRefused(*_misspelt(sparql, error.msg)) from error
        except (OSError, RuntimeError, ValueError) as error:
            raise QueryRefused(f"the query could not be answered: {error}") from error
        return _answer(found)

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of the named graphs, sorted."""
        return tuple(sorted(g.value for g in self._store.named_graphs()))

    def documents(self) -> tuple[Entry, ...]:
        """What the manifest says of each document, by name."""
        return self.manifest.documents

    def quads(self, graph: str = "") -> Iterator[ox.Quad]:
        """The quads of one graph, or of all."""
        return self._store.quads_for_pattern(None, None, None, ox.NamedNode(graph) if graph else None)

    def text(self, version: str) -> str:
        """The plain text of a document version; empty where the store has no such version."""
        node = ox.NamedNode(f"{self.base}/id/document/{version}")
        content = ox.NamedNode(f"{self.base}/def#content")
        for quad in self._store.quads_for_pattern(node, content, None, ox.NamedNode(f"{self.base}/graph/{version}")):
            return quad.object.value if isinstance(quad.object, ox.Literal) else ""
        return ""

    def __len__(self) -> int:
        return len(self._store)


class RemoteStore:
    """A SPARQL 1.1 endpoint that holds the graph."""

    def __init__(self, endpoint: str, timeout: int = 60) -> None:
        self.endpoint = endpoint
        self.timeout = timeout

    def query(self, sparql: str, graphs: Sequence[str] = (), substitutions: Substitutions | None = None) -> Answer:
        """The endpoint's answer; raises QueryRefused, with its message, where it gives none."""
        from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper  # and rdflib with it, which no store of ours needs
        from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

        forbid_fetching(sparql)
        asked = bind(sparql, substitutions or {})
        wrapper = SPARQLWrapper(self.endpoint)
        wrapper.setQuery(asked)
        wrapper.setMethod(POST)
        wrapper.setTimeout(self.timeout)
        for graph in graphs:
            wrapper.addDefaultGraph(graph)
        form = _FORM.search(bare(asked))
        table = form is not None and form.group().upper() in ("SELECT", "ASK")
        wrapper.setReturnFormat(JSON if table else TURTLE)
        try:
            body: bytes = wrapper.query().response.read()
            if not table:
                return (q.triple for q in ox.parse(body, ox.RdfFormat.TURTLE, base_iri=self.endpoint))
            answer: Answer = _answer(ox.parse_query_results(body, ox.QueryResultsFormat.JSON))
            return answer
        except (SPARQLWrapperException, urllib.error.URLError, SyntaxError, OSError) as error:
            message = getattr(error, "msg", "") or str(error)
            raise QueryRefused(
                f"{self.endpoint} did not answer: {message}", "check the endpoint and the query"
            ) from error

    def graphs(self) -> tuple[str, ...]:
        """The IRIs of the named graphs, sorted."""
        answer = self.query("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g")
        return (
            tuple(t.value for (t,) in answer.rows if isinstance(t, ox.NamedNode))
            if isinstance(answer, Solutions)
            else ()
        )


def _misspelt(sparql: str, said: str) -> tuple[str, str]:
    """Where a query stops being SPARQL: a message with line, column and what stands before, and advice."""
    place = re.search(r"error at (\d+):(\d+)", said)
    lines = sparql.split("\n")
    if place is None or int(place[1]) > len(lines):
        return f"the query is not SPARQL: {said[:200]}", ""
    line, column = int(place[1]), int(place[2])
    before = " ".join(" ".join([*lines[: line - 1], lines[line - 1][: column - 1]]).split())
    return (
        f"the query is not SPARQL: line {line}, column {column}, after “{before[-40:]}”",
        "something else is expected there",
    )


def _answer(found: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Answer:
    if isinstance(found, ox.QueryBoolean):
        return bool(found)
    if isinstance(found, ox.QueryTriples):
        triples: Iterator[ox.Triple] = found
        return triples
    names = tuple(v.value for v in found.variables)
    return Solutions(names, (tuple(row[name] for name in names) for row in found))


def bind(sparql: str, substitutions: Substitutions) -> str:
    """A query whose variables have the given values from the start of its pattern.

    (pyoxigraph's own substitutions take selected variables only, and the protocol has none.)

    A sub-select sees such a value only where it selects the variable.

    >>> bind("SELECT ?a WHERE { ?a ?b 'c' }", {"b": ox.NamedNode("http://x/p")})
    "SELECT ?a WHERE { VALUES ?b { <http://x/p> } ?a ?b 'c' }"
    """
    if not substitutions:
        return sparql
    blank = _OPAQUE.sub(lambda m: "_" * len(m.group()), sparql)  # the same length: offsets stay true
    where = re.search(r"\bWHERE\s*\{", blank, re.IGNORECASE) or re.search(r"\{", blank)
    if where is None:
        return sparql
    values = "".join(f" VALUES ?{name} {{ {term} }}" for name, term in sorted(substitutions.items()))
    return sparql[: where.end()] + values + sparql[where.end() :]


def open_store(root: Path | str) -> GraphStore:
    """The current release of a store.

    Raises StoreRefused, with advice, where there is none.
    """
    folder = StoreFolder(Path(root))
    for _ in range(3):  # a build may swap and clear away between two looks
        release = folder.current()
        if not release:
            raise StoreRefused(f"there is no store in {root}", f"make one: skg build PATH --store {root}")
        try:
            manifest = folder.manifest(release)
            assert manifest is not None, release
            return GraphStore(folder, release, manifest)
        except (OSError, ValueError) as error:
            failure = error
    raise StoreRefused(f"the store in {root} cannot be opened: {failure}", "build it again") from failure


def write_release(
    folder: StoreFolder, manifest: Manifest, shards: Iterable[Path], extra: Iterable[Iterable[str]]
) -> None:
    """Make the release that a manifest describes from files and streams of N-Quads lines, and make it current."""
    with folder.building(manifest) as place:
        store = ox.Store(str(place))
        for piece in _pieces(shards, extra):
            # our own lines, whose IRIs `iris` minted: not checked a second time, which takes a quarter of the loading
            store.bulk_load(piece, ox.RdfFormat.N_QUADS, lenient=True)
        store.flush()
        store.optimize()
        del store
    folder.publish(manifest.release)


def _pieces(shards: Iterable[Path], extra: Iterable[Iterable[str]]) -> Iterator[bytes]:
    """All lines in pieces of about one size: a bulk load keeps some 5 times its text in memory until it ends."""
    chunks = chain((path.read_bytes() for path in shards), (text.encode() for lines in extra for text in lines))
    held: list[bytes] = []
    size = 0
    for chunk in chunks:
        held.append(chunk)
        size += len(chunk)
        if size >= PIECE:
            piece = b"".join(held)
            held, size = [], 0
            yield piece
    yield b"".join(held)
