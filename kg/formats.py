"""The graph as text in the syntaxes of RDF, sorted, so that two exports can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import pyoxigraph as ox

from kg.iris import NAMESPACES
from kg.store import GraphStore


class Syntax(StrEnum):
    """The syntaxes of an export."""

    nquads = "nquads"
    trig = "trig"
    turtle = "turtle"
    jsonld = "jsonld"


_FORMATS = {
    Syntax.trig: ox.RdfFormat.TRIG,
    Syntax.turtle: ox.RdfFormat.TURTLE,
    Syntax.jsonld: ox.RdfFormat.JSON_LD,
}


def serialized(held: GraphStore, form: Syntax, graph: str = "") -> bytes:
    """The quads of one graph, or of all, in a syntax; the same quads give the same bytes.

    Turtle has no graphs: the triples of all are joined.
    """
    if form is Syntax.nquads:
        return "".join(sorted(f"{quad} .\n" for quad in held.quads(graph))).encode()
    quads = sorted(
        held.quads(graph), key=lambda q: (str(q.graph_name), str(q.subject), str(q.predicate), str(q.object))
    )
    prefixes = {**NAMESPACES, "sg": f"{held.base}/def#"}
    if form is Syntax.turtle:
        triples = sorted({q.triple for q in quads}, key=str)
        return ox.serialize(triples, format=_FORMATS[form], prefixes=prefixes) or b""
    return ox.serialize(quads, format=_FORMATS[form], prefixes=prefixes) or b""


def triple_lines(triples: Iterable[ox.Triple]) -> list[str]:
    """The triples of a constructed graph as sorted N-Triples lines."""
    return sorted({f"{triple} .\n" for triple in triples})
