"""Is the ontology, with some facts, free of contradiction? A thing of two classes that exclude each other is none.

owlready2 reads classes, their ancestors and what is disjoint; domains, ranges and types then tell the classes of each
thing. It needs no Java. It finds what the disjointness of `ontology/core.ttl` is there to catch, and is no full OWL
reasoner. `pip install safeguarding-kg[reason]`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from rdflib import RDF, Graph, Literal, URIRef

from kg.iris import DEFAULT_BASE
from kg.resources import resource


@dataclass(frozen=True, slots=True, order=True)
class Contradiction:
    """A thing, or a class, that would be two things which exclude each other."""

    thing: str
    first: str
    second: str

    def __str__(self) -> str:
        return f"{self.thing} would be both {self.first} and {self.second}, which exclude each other"


def ontology(source: Graph | None = None) -> Any:
    """The core ontology, or another graph of classes, as owlready2 sees it; a world of its own."""
    import owlready2

    graph = source or Graph().parse(resource("ontology/core.ttl"))
    text = graph.serialize(format="nt", encoding="utf-8")
    return owlready2.World().get_ontology(f"{DEFAULT_BASE}/def#").load(fileobj=io.BytesIO(text))


def _iri(entity: Any) -> str:
    """The IRI of a class; owlready2 gives one that is declared elsewhere as its bare IRI."""
    return str(getattr(entity, "iri", entity))


def excluded(onto: Any) -> set[frozenset[str]]:
    """The pairs of classes that nothing can be both of."""
    pairs: set[frozenset[str]] = set()
    for axiom in onto.world.disjoint_classes():
        pairs |= {frozenset((_iri(a), _iri(b))) for a, b in combinations(axiom.entities, 2)}
    return pairs


def ancestors(onto: Any) -> dict[str, frozenset[str]]:
    """Each class of the ontology with all classes above it, itself among them."""
    return {c.iri: frozenset(map(_iri, c.ancestors())) for c in onto.world.classes()}


def contradictions(facts: Graph | None = None, source: Graph | None = None) -> list[Contradiction]:
    """The classes that nothing can be, and the things of `facts` that would be two exclusive things, sorted."""
    onto = ontology(source)
    above, pairs = ancestors(onto), excluded(onto)
    kinds = {iri: set(classes) for iri, classes in above.items()}
    for thing, kind in _kinds(facts or Graph(), onto):
        kinds.setdefault(thing, set()).update(above.get(kind, {kind}))
    return sorted(_clashes(kinds.items(), pairs))


def _kinds(facts: Graph, onto: Any) -> Iterator[tuple[str, str]]:
    """Things of the facts with the classes that their types, and the domains and ranges of properties, give them."""
    domains = {p.iri: [_iri(d) for d in p.domain] for p in onto.world.properties()}
    ranges = {p.iri: [_iri(r) for r in p.range] for p in onto.world.object_properties()}
    for subject, predicate, value in facts:
        if predicate == RDF.type and isinstance(value, URIRef):
            yield str(subject), str(value)
        for kind in domains.get(str(predicate), ()):
            yield str(subject), kind
        if not isinstance(value, Literal):
            for kind in ranges.get(str(predicate), ()):
                yield str(value), kind


def _clashes(kinds: Iterable[tuple[str, set[str]]], pairs: set[frozenset[str]]) -> Iterator[Contradiction]:
    for thing, classes in kinds:
        for pair in pairs:
            if pair <= classes:
                first, second = sorted(pair)
                yield Contradiction(thing, first, second)
