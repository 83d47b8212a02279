"""The concept schemes as triples, from the tables in `ontology/reference/`: small schemes, grades, measures, topics."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kg.iris import DEFAULT_BASE, NAMESPACES, Mint, slug
from kg.ntriples import RDF_TYPE, string
from kg.resources import resource
from kg.turtle import Triple, english, typed

SKOS = NAMESPACES["skos"]
MINT = Mint(DEFAULT_BASE)


@lru_cache(maxsize=16)
def table(name: str) -> tuple[Mapping[str, str], ...]:
    """The rows of a table in `ontology/reference/`, by its name without extension."""
    with resource(f"ontology/reference/{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def listed(cell: str) -> list[str]:
    """The values of a cell that holds several, separated by semicolons."""
    return [value.strip() for value in cell.split(";") if value.strip()]


def sg(name: str) -> str:
    """A term of the vocabulary as an N-Triples IRI, whether or not documents use it."""
    return f"<{DEFAULT_BASE}/def#{name}>"


def concept(scheme: str, notation: str) -> str:
    return f"<{MINT.concept(scheme, notation)}>"


def skos(name: str) -> str:
    return f"<{SKOS}{name}>"


def scheme_rows(scheme: str) -> list[Mapping[str, str]]:
    """The concepts of a scheme, from whichever table holds it, with the columns of `concepts.csv`."""
    if scheme == "measure":
        return [_measure_row(row) for row in table("measures")]
    if scheme == "topic":
        return [_topic_row(row) for row in table("topics")]
    return [row for row in table("concepts") if row["scheme"] == scheme]


def _measure_row(row: Mapping[str, str]) -> Mapping[str, str]:
    units = " or ".join(listed(row["units"]))
    better = {"up": "; more is better", "down": "; less is better"}.get(row["direction"], "")
    definition = f"{row['label']}, as {units}{better}"
    return {"notation": row["id"], "label": row["label"], "wordings": row["wordings"], "definition": definition}


def _topic_row(row: Mapping[str, str]) -> Mapping[str, str]:
    words = ";".join(listed(row["wordings"]) + listed(row["weak_wordings"]))
    definition = f"Business about {row['label'][0].lower()}{row['label'][1:]}"
    return {"notation": row["id"], "label": row["label"], "wordings": words, "definition": definition}


def scheme(name: str) -> Iterator[Triple]:
    """One concept scheme."""
    head = next(row for row in table("schemes") if row["scheme"] == name)
    iri = f"<{MINT.scheme(name)}>"
    yield iri, RDF_TYPE, skos("ConceptScheme")
    yield iri, skos("prefLabel"), english(head["label"])
    yield iri, skos("definition"), english(head["definition"])
    for row in scheme_rows(name):
        yield from _concept(name, iri, row)
    if name == "measure":
        yield from _measures()
    if name == "topic":
        yield from _topics(iri)


def _concept(name: str, iri: str, row: Mapping[str, str]) -> Iterator[Triple]:
    subject = concept(name, row["notation"])
    yield subject, RDF_TYPE, skos("Concept")
    yield subject, skos("inScheme"), iri
    yield subject, skos("notation"), string(row["notation"])
    yield subject, skos("prefLabel"), english(row["label"])
    yield subject, skos("definition"), english(f"{row['definition']}.")
    for words in listed(row["wordings"]):
        if words != row["label"]:
            yield subject, skos("altLabel"), english(words)
    if row.get("rank"):
        yield subject, sg("rank"), typed(row["rank"], "integer")
        yield subject, skos("broadMatch"), concept("grade", row["notation"])
    if row.get("grade_scheme"):
        yield subject, sg("gradeScheme"), f"<{MINT.scheme(row['grade_scheme'])}>"


def ranges() -> Iterator[tuple[str, str, str, str]]:
    """Measure, unit, least and greatest plausible value, for each unit of each measure."""
    for row in table("measures"):
        for unit, bounds in zip(listed(row["units"]), listed(row["plausible"]), strict=True):
            low, high = bounds.split()
            yield row["id"], unit, low, high


def _measures() -> Iterator[Triple]:
    for row in table("measures"):
        yield concept("measure", row["id"]), sg("direction"), string(row["direction"])
    for measure, unit, low, high in ranges():
        yield concept("measure", measure), sg("unit"), concept("unit", unit)
        subject = f"{concept('measure', measure)[:-1]}/{slug(unit)}>"
        yield subject, RDF_TYPE, sg("PlausibleRange")
        yield subject, sg("ofMeasure"), concept("measure", measure)
        yield subject, sg("unit"), concept("unit", unit)
        yield subject, sg("minimum"), typed(low, "decimal")
        yield subject, sg("maximum"), typed(high, "decimal")


def _topics(iri: str) -> Iterator[Triple]:
    for row in table("topics"):
        subject = concept("topic", row["id"])
        if row["broader"]:
            yield subject, skos("broader"), concept("topic", row["broader"])
        else:
            yield subject, skos("topConceptOf"), iri
        for other in listed(row["related"]):
            yield subject, skos("related"), concept("topic", other)
            yield concept("topic", other), skos("related"), subject
        if row["note"]:
            yield subject, skos("scopeNote"), english(row["note"])
