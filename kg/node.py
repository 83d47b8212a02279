"""A claim being written down: its IRI, its class, its own properties, and the things that it names.

A value that a closed scheme does not know stays a plain string on the same property, so that a shape catches it; the
scales and areas that are open by contract have a text property of their own (`gradeText`, `areaText`).
"""

from __future__ import annotations

from kg.concepts import known
from kg.iris import NAMESPACES
from kg.ledger import Ledger
from kg.ntriples import RDF_TYPE, date, decimal, string

PREF_LABEL = f"<{NAMESPACES['skos']}prefLabel>"
NAME = f"<{NAMESPACES['foaf']}name>"
PERSON = f"<{NAMESPACES['foaf']}Person>"


class Node:
    """One claim being written down: its IRI, its properties, and the things that it names."""

    __slots__ = ("iri", "kind", "ledger", "others", "pairs")

    def __init__(self, ledger: Ledger, kind: str, iri: str) -> None:
        self.ledger, self.kind, self.iri = ledger, kind, iri
        self.pairs: list[tuple[str, str]] = []
        self.others: list[tuple[str, str, str]] = []

    def _predicate(self, name: str) -> str:
        return name if name.startswith("<") else self.ledger.terms[name]

    def link(self, name: str, iri: str) -> None:
        if iri:
            self.pairs.append((self._predicate(name), f"<{iri}>"))

    def text(self, name: str, value: str) -> None:
        if value:
            self.pairs.append((self._predicate(name), string(value)))

    def date(self, name: str, value: str) -> None:
        if value:
            self.pairs.append((self._predicate(name), date(value, self.ledger.mint.edtf)))

    def decimal(self, name: str, value: str) -> None:
        if value:
            self.pairs.append((self._predicate(name), decimal(value)))

    def concept(self, name: str, scheme: str, value: str) -> None:
        """A concept of a closed scheme; an unknown value as a plain string, for a shape to catch."""
        if value and known(scheme, value):
            self.link(name, self.ledger.mint.concept(scheme, value))
        else:
            self.text(name, value)

    def open_concept(self, name: str, scheme: str, value: str) -> None:
        """A concept where the scheme knows the value, else its own words in the property's `…Text` twin."""
        if value and known(scheme, value):
            self.link(name, self.ledger.mint.concept(scheme, value))
        else:
            self.text(f"{name}Text", value)

    def thing(self, iri: str, *triples: tuple[str, str]) -> str:
        """A thing that the claim names, with what is said of it; gives its IRI back."""
        subject = f"<{iri}>"
        self.others += [(subject, p, o) for p, o in triples]
        return iri

    def person(self, name: str, family: str) -> str:
        iri = self.ledger.person(name, family)
        return self.thing(iri, (RDF_TYPE, PERSON), (NAME, string(name)))

    def body(self, authority: str, name: str, kind: str = "Body") -> str:
        iri = self.ledger.mint.thing("body", authority, name)
        return self.thing(iri, (RDF_TYPE, self.ledger.terms[kind]), (PREF_LABEL, string(name)))
