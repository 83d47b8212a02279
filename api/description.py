"""What the server says of itself as data: the service description, VoID with partitions, the DCAT catalogue."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pyoxigraph as ox

from api import rdf
from api.engine import Engine, select
from api.errors import Problem
from api.rdf import Description, english, node

if TYPE_CHECKING:
    from api.settings import Settings

_MOST_GRAPHS = 500
_RULE = (
    "The default graph of a query that names no dataset is the union of the merged graph (every fact once, with all "
    "its evidence), the reference graph and the unnamed graph; a triple in two of them is seen twice. The graph of "
    "each document version is a named graph: ask with GRAPH, FROM or default-graph-uri. FROM never fetches anything."
)
_RESULT_FORMATS = (
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "RDF_XML",
    "JSON-LD",
    "TriG",
    "N-Quads",
)


@dataclass(slots=True)
class Statistics:
    """Counts of a release: triples of the default graph, distinct subjects by class, uses by property, named graphs."""

    triples: int = 0
    classes: Mapping[str, int] = field(default_factory=dict)
    properties: Mapping[str, int] = field(default_factory=dict)
    graphs: tuple[str, ...] = ()


class Statistician:
    """Counts a release once, when somebody first asks."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: tuple[str, Statistics] | None = None
        self._lock = asyncio.Lock()

    async def statistics(self) -> Statistics:
        """The counts of the release that is served now; those that take too long are left out."""
        async with self._lock:
            release = self._engine.release
            if self._known is None or self._known[0] != release:
                self._known = (release, await self._count())
            return self._known[1]

    async def _count(self) -> Statistics:
        graphs = await self._column(f"SELECT ?k (0 AS ?n) WHERE {{ GRAPH ?k {{ }} }} ORDER BY ?k LIMIT {_MOST_GRAPHS}")
        total = await self._column("SELECT ('all' AS ?k) (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")
        classes = await self._column("SELECT ?k (COUNT(?s) AS ?n) WHERE { ?s a ?k } GROUP BY ?k ORDER BY ?k")
        properties = await self._column("SELECT ?k (COUNT(*) AS ?n) WHERE { ?s ?k ?o } GROUP BY ?k ORDER BY ?k")
        return Statistics(total.get("all", 0), classes, properties, tuple(graphs))

    async def _column(self, query: str) -> dict[str, int]:
        try:
            _, rows = await select(self._engine, query)
        except Problem:
            return {}
        return {row["k"]["value"]: int(row["n"]["value"]) for row in rows}


def service(
    endpoint: str, settings: Settings, counts: Statistics, examples: Mapping[str, tuple[str, str]]
) -> Description:
    """The SPARQL 1.1 Service Description of the endpoint, with its graphs, prefixes and examples."""
    made = Description()
    made.add(endpoint, "rdf:type", node("sd:Service"))
    made.add(endpoint, "sd:endpoint", node(endpoint))
    made.add(endpoint, "sd:supportedLanguage", node("sd:SPARQL11Query"), node("sd:SPARQL10Query"))
    made.add(endpoint, "sd:resultFormat", *(node(f"formats:{f}") for f in _RESULT_FORMATS))
    made.add(endpoint, "dct:title", english(settings.title))
    made.add(
        endpoint,
        "dct:description",
        english(
            f"{_RULE} A query is cut after {settings.query_seconds:g} seconds with a 503; an answer is never cut short "
            "silently. SERVICE is not answered unless the operator allows an endpoint."
        ),
    )
    dataset, default = f"{endpoint}#dataset", f"{endpoint}#default-graph"
    made.add(endpoint, "sd:defaultDataset", node(dataset))
    made.add(dataset, "rdf:type", node("sd:Dataset"), node("void:Dataset"))
    made.add(dataset, "sd:defaultGraph", node(default))
    made.add(default, "rdf:type", node("sd:Graph"))
    made.add(default, "void:triples", counts.triples)
    made.add(default, "dct:description", english(_RULE))
    for number, graph in enumerate(counts.graphs):
        place = f"{endpoint}#graph-{number}"
        made.add(dataset, "sd:namedGraph", node(place))
        made.add(place, "rdf:type", node("sd:NamedGraph"))
        made.add(place, "sd:name", node(graph))
    _examples(made, endpoint, settings, examples)
    return made


def _examples(made: Description, endpoint: str, settings: Settings, examples: Mapping[str, tuple[str, str]]) -> None:
    """Prefix declarations and example queries as SHACL, which query editors read."""
    ontology = f"{settings.base_iri}/def"
    for prefix, namespace in {**rdf.PREFIXES, **own_prefixes(settings.base_iri)}.items():
        place = f"{endpoint}#prefix-{prefix}"
        made.add(ontology, "sh:declare", node(place))
        made.add(place, "sh:prefix", prefix)
        made.add(place, "sh:namespace", ox.Literal(namespace, datatype=node("xsd:anyURI")))
    for name, (text, query) in examples.items():
        place = f"{endpoint}#example-{name}"
        made.add(place, "rdf:type", node("sh:SPARQLExecutable"), node("sh:SPARQLSelectExecutable"))
        made.add(place, "rdfs:comment", english(text))
        made.add(place, "sh:select", query)
        made.add(place, "sh:prefixes", node(ontology))
        made.add(place, "schema:target", node(endpoint))


def own_prefixes(base: str) -> dict[str, str]:
    """The prefixes of this graph's own namespaces."""
    return {"sg": f"{base}/def#", "sgc": f"{base}/concept/", "skg": f"{base}/id/"}


def void(here: str, endpoint: str, settings: Settings, counts: Statistics) -> Description:
    """The VoID description: counts, partitions by class and property, licence, endpoint, dumps."""
    made = Description()
    dataset = f"{settings.base_iri}/dataset"
    made.add(f"{here}/.well-known/void", "rdf:type", node("void:DatasetDescription"))
    made.add(f"{here}/.well-known/void", "foaf:topic", node(dataset))
    made.add(dataset, "rdf:type", node("void:Dataset"), node("dcat:Dataset"))
    made.add(dataset, "dct:title", english(settings.title))
    made.add(dataset, "dct:license", node(settings.licence))
    made.add(dataset, "void:sparqlEndpoint", node(endpoint))
    made.add(dataset, "void:triples", counts.triples)
    made.add(dataset, "void:classes", len(counts.classes))
    made.add(dataset, "void:properties", len(counts.properties))
    made.add(dataset, "void:dataDump", node(f"{here}/dumps"))
    made.add(dataset, "void:uriSpace", f"{settings.base_iri}/id/")
    made.add(dataset, "void:vocabulary", node(f"{settings.base_iri}/def#"))
    for kind, values, said in (
        ("class", counts.classes, "void:entities"),
        ("property", counts.properties, "void:triples"),
    ):
        for number, (iri, count) in enumerate(values.items()):
            place = f"{here}/.well-known/void#{kind}-{number}"
            made.add(dataset, f"void:{kind}Partition", node(place))
            made.add(place, f"void:{kind}", node(iri))
            made.add(place, said, count)
    return made


def catalogue(here: str, endpoint: str, settings: Settings, files: Mapping[str, tuple[str, int]]) -> Description:
    """The DCAT catalogue: one dataset, its endpoint as a data service, its dumps as distributions."""
    made = Description()
    base = settings.base_iri
    catalog, dataset = f"{base}/catalogue", f"{base}/dataset"
    made.add(catalog, "rdf:type", node("dcat:Catalog"))
    made.add(catalog, "dct:title", english(settings.title))
    made.add(catalog, "dcat:dataset", node(dataset))
    made.add(catalog, "dcat:service", node(endpoint))
    made.add(dataset, "rdf:type", node("dcat:Dataset"))
    made.add(dataset, "dct:title", english(settings.title))
    made.add(dataset, "dct:license", node(settings.licence))
    made.add(endpoint, "rdf:type", node("dcat:DataService"))
    made.add(endpoint, "dcat:endpointURL", node(endpoint))
    made.add(endpoint, "dcat:servesDataset", node(dataset))
    for name, (media, size) in files.items():
        place = f"{here}/dumps/{name}"
        made.add(dataset, "dcat:distribution", node(place))
        made.add(place, "rdf:type", node("dcat:Distribution"))
        made.add(place, "dcat:downloadURL", node(place))
        made.add(place, "dcat:mediaType", node(f"https://www.iana.org/assignments/media-types/{media}"))
        made.add(place, "dcat:byteSize", size)
    return made
