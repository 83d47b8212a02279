"""What stands beside a release: the full-text index and the dumps, made once by a process of its own, at low priority.

    DIR/beside/<release>/search.sqlite
    DIR/beside/<release>/dumps/…  and index.json with size and SHA-256 of each file

Each is written beside its place and then renamed, so that what is there is whole.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pyoxigraph as ox

from kg import questions
from kg.store import RemoteStore, Solutions

_PASSAGES = """
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?fact ?class ?name ?passage ?document ?code WHERE {
  ?fact a ?class ; prov:wasDerivedFrom ?e .
  ?e oa:hasSource ?source ; oa:hasSelector ?q . ?q oa:exact ?passage .
  OPTIONAL { ?source prov:specializationOf/dct:identifier ?document }
  OPTIONAL { ?fact dct:title|skos:prefLabel|foaf:name|<%(base)s/def#text>|<%(base)s/def#bodyName> ?name }
  OPTIONAL { ?fact <%(base)s/def#concerns>/<%(base)s/def#gssCode> ?code }
}"""
_SCHEMA = """
CREATE TABLE entry (id INTEGER PRIMARY KEY, fact TEXT, kind TEXT, document TEXT, gss TEXT);
CREATE VIRTUAL TABLE words USING fts5(name, passage, tokenize = "unicode61 remove_diacritics 2", prefix = '3');
"""


Ask = Callable[[str], Iterator[Mapping[str, str]]]


def make(source: str, base: str, place: Path, release: str) -> None:
    """Make what is missing beside a release: a database folder, or an endpoint, of which only the index is made."""
    place.mkdir(parents=True, exist_ok=True)
    index, dumps = place / "search.sqlite", place / "dumps"
    if source.startswith(("http://", "https://")):
        _index(_afar(source, base), base, index)
        return
    graph = ox.Store.read_only(source)
    if not index.exists():
        _index(_here(graph, base), base, index)
    if not dumps.is_dir():
        _dumps(graph, base, dumps, release)


def _here(graph: ox.Store, base: str) -> Ask:
    def ask(sparql: str) -> Iterator[Mapping[str, str]]:
        found = graph.query(sparql, default_graph=_defaults(base))
        assert isinstance(found, ox.QuerySolutions)
        names = [v.value for v in found.variables]
        return ({n: getattr(row[n], "value", "") for n in names} for row in found)

    return ask


def _afar(endpoint: str, base: str) -> Ask:
    def ask(sparql: str) -> Iterator[Mapping[str, str]]:
        found = RemoteStore(endpoint).query(sparql, [g.value for g in _defaults(base) if isinstance(g, ox.NamedNode)])
        assert isinstance(found, Solutions)
        return (
            {n: getattr(term, "value", "") for n, term in zip(found.variables, row, strict=True)} for row in found.rows
        )

    return ask


def _defaults(base: str) -> list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph]:
    return [ox.DefaultGraph(), ox.NamedNode(f"{base}/graph/merged"), ox.NamedNode(f"{base}/graph/reference")]


def _index(ask: Ask, base: str, target: Path) -> None:
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    database = sqlite3.connect(part)
    database.executescript(_SCHEMA)
    for number, (entry, words) in enumerate(_entries(ask, base), 1):
        database.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", (number, *entry))
        database.execute("INSERT INTO words (rowid, name, passage) VALUES (?, ?, ?)", (number, *words))
    database.execute("INSERT INTO words (words) VALUES ('optimize')")
    database.commit()
    database.close()
    os.replace(part, target)


def _entries(ask: Ask, base: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    merged: dict[tuple[str, str], dict[str, set[str]]] = {}
    for text in ask(_PASSAGES % {"base": base}):
        if text["class"].startswith(f"{base}/def#"):
            kept = merged.setdefault((text["fact"], text["passage"]), {k: set() for k in text})
            for key, value in text.items():
                kept[key].add(value)
    for (fact, passage), kept in sorted(merged.items()):
        kind = min(kept["class"]).rsplit("#", 1)[-1]
        yield (fact, kind, min(kept["document"]), " ".join(sorted(kept["code"] - {""}))), (max(kept["name"]), passage)


def _dumps(graph: ox.Store, base: str, target: Path, release: str) -> None:
    part = target.with_name(".dumps.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    for name, form in (
        ("graph.nq", ox.RdfFormat.N_QUADS),
        ("graph.trig", ox.RdfFormat.TRIG),
        ("graph.jsonld", ox.RdfFormat.JSON_LD),
    ):
        with (part / f"{name}.gz").open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, 0) as out:
            graph.dump(out, format=form)  # type: ignore[arg-type]
    for asked in questions.load(base).values():
        rows = questions.answer(lambda sparql: graph.query(sparql, default_graph=_defaults(base)), asked)
        (part / f"{asked.name}.csv").write_bytes(questions.as_csv(asked, rows).encode())
    files = [{"name": p.name, "bytes": p.stat().st_size, "sha256": _hash(p)} for p in sorted(part.iterdir())]
    (part / "index.json").write_text(json.dumps({"release": release, "files": files}, indent=1) + "\n")
    os.replace(part, target)


def _hash(path: Path) -> str:
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


if __name__ == "__main__":
    os.nice(10)
    make(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4])
