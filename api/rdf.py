"""Small graphs that the server makes itself, and their serialisation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from api import negotiation as types

FORMATS = {
    types.TURTLE: ox.RdfFormat.TURTLE,
    types.N_TRIPLES: ox.RdfFormat.N_TRIPLES,
    types.RDF_XML: ox.RdfFormat.RDF_XML,
    types.JSON_LD: ox.RdfFormat.JSON_LD,
    types.N3: ox.RdfFormat.N3,
}
PREFIXES: Mapping[str, str] = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "formats": "http://www.w3.org/ns/formats/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sd": "http://www.w3.org/ns/sparql-service-description#",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
Object = str | int | ox.NamedNode | ox.Literal


class Description:
    """Triples under construction, written with prefixed names."""

    def __init__(self) -> None:
        self.triples: list[ox.Triple] = []

    def add(self, subject: str, predicate: str, *objects: Object) -> None:
        """State a property of a subject; a text that is an IRI or prefixed name must be wrapped with `node`."""
        for value in objects:
            term = value if isinstance(value, ox.NamedNode | ox.Literal) else ox.Literal(value)
            self.triples.append(ox.Triple(ox.NamedNode(subject), node(predicate), term))

    def serialize(self, media: str, own: Mapping[str, str] | None = None) -> bytes:
        """The triples in a format, with the usual prefixes and the caller's own."""
        return serialize(self.triples, media, own)


def node(name: str) -> ox.NamedNode:
    """A prefixed name of the list above, or a full IRI, as a node."""
    prefix, _, local = name.partition(":")
    return ox.NamedNode(PREFIXES[prefix] + local if prefix in PREFIXES else name)


def english(text: str) -> ox.Literal:
    """A text in English."""
    return ox.Literal(text, language="en")


def serialize(triples: Iterable[ox.Triple], media: str, own: Mapping[str, str] | None = None) -> bytes:
    """Triples in a format; prefixes are written where the format has them."""
    prefixes = {**PREFIXES, **(own or {})} if media in (types.TURTLE, types.N3, types.RDF_XML) else None
    made = ox.serialize(triples, format=FORMATS[media], prefixes=prefixes)
    return made or b""
