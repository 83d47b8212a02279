"""The quads that belong to a release rather than to a document: ontology, reference data, and all doubts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import lru_cache

import pyoxigraph as ox

from kg.iris import DEFAULT_BASE, Mint
from kg.releases import Manifest
from kg.resources import resource


def background_key(base: str, fingerprint: str) -> str:
    """The name of the file of the quads that every release under a base has."""
    return f"background-{hashlib.sha256(f'{base} {fingerprint}'.encode()).hexdigest()[:16]}"


@lru_cache(maxsize=2)
def background(base: str) -> tuple[str, ...]:
    """The quads of the ontology, and of the concepts and reference data, under the store's base IRI, sorted."""
    mint = Mint(base)
    lines: set[str] = set()
    for folder, name in (
        ("ontology", "ontology"),
        ("ontology/concepts", "reference"),
        ("ontology/reference", "reference"),
    ):
        for path in sorted(resource(folder).glob("*.ttl")):
            text = path.read_text("utf-8").replace(DEFAULT_BASE, mint.base)
            tail = f" <{mint.graph(name)}> .\n"
            lines.update(triple + tail for triple in _without_blanks(text, f"{mint.base}/id/genid/{path.stem}"))
    return tuple(sorted(lines))


def _without_blanks(turtle: str, prefix: str) -> Iterator[str]:
    """The triples of a Turtle file as N-Triples without the final dot, blank nodes named by their canonical labels."""
    quads: Iterable[ox.Quad] = list(ox.parse(turtle, ox.RdfFormat.TURTLE))
    if any(isinstance(term, ox.BlankNode) for quad in quads for term in (quad.subject, quad.object)):
        quads = data = ox.Dataset(quads)
        data.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    for quad in quads:
        subject, value = (
            f"<{prefix}/{t.value}>" if isinstance(t, ox.BlankNode) else t for t in (quad.subject, quad.object)
        )
        yield f"{subject} {quad.predicate} {value}"


def issue_lines(made: Manifest) -> Iterator[str]:
    """The quads of all doubts: each an oa:Annotation on the record that it is about."""
    mint = Mint(made.base)
    graph = ox.NamedNode(mint.graph("issues"))
    lines: set[str] = set()
    for issue in made.issues:
        parts = "\n".join((issue.document, issue.code, issue.message, str(issue.line), issue.quote))
        key = hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()[:16]
        node = ox.NamedNode(mint.thing("issue", issue.document, key))
        said: list[tuple[str, ox.NamedNode | ox.Literal]] = [
            ("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", ox.NamedNode("http://www.w3.org/ns/oa#Annotation")),
            ("http://www.w3.org/ns/oa#hasTarget", ox.NamedNode(mint.record(issue.document))),
            ("http://www.w3.org/2004/02/skos/core#notation", ox.Literal(issue.code)),
            ("http://www.w3.org/2000/01/rdf-schema#label", ox.Literal(issue.message)),
            ("http://www.w3.org/2000/01/rdf-schema#comment", ox.Literal(issue.advice)),
            ("http://www.w3.org/ns/oa#exact", ox.Literal(issue.quote)),
            ("https://schema.org/position", ox.Literal(issue.line) if issue.line else ox.Literal("")),
        ]  # fmt: skip
        lines.update(f"{node} <{p}> {o} {graph} .\n" for p, o in said if o.value)
    yield from sorted(lines)
