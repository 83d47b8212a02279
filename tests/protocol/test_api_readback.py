"""Answers read by other people's software: SPARQLWrapper, rdflib and pandas see the same terms."""

from __future__ import annotations

import io
from decimal import Decimal

import pandas as pd
import pytest
import rdflib
from rdflib.query import Result
from servestore import Server, http
from SPARQLWrapper import CSV, JSON, TURTLE, XML, SPARQLWrapper

TERMS = """SELECT ?iri ?text ?lang ?whole ?part ?yes ?none WHERE {
  VALUES (?iri ?text ?lang ?whole ?part ?yes ?none) {
    (<http://example.org/a?b=c&d=%C3%A9> "comma, \\"quote\\"\\nline <&>" "Zo\u00eb \u65e5"@fr 7 5.5 true UNDEF)
    (<urn:b> "" "x"@en-GB -1 0.25 false "set") } } ORDER BY ?whole"""
GRAPH = 'CONSTRUCT { <urn:s> <urn:p> "Zo\u00eb, \\"q\\"", 7, "t"@en, <http://example.org/?a=b&c> } WHERE {}'


def test_sparqlwrapper_json_and_xml_and_csv_agree(server: Server) -> None:
    wrapper = SPARQLWrapper(server.sparql)
    wrapper.setQuery(TERMS)
    wrapper.setReturnFormat(JSON)
    rows = wrapper.queryAndConvert()["results"]["bindings"]
    assert rows[1]["text"]["value"] == 'comma, "quote"\nline <&>'
    assert rows[1]["lang"] == {"type": "literal", "value": "Zo\u00eb \u65e5", "xml:lang": "fr"}
    assert "none" not in rows[1]
    wrapper.setReturnFormat(XML)
    document = wrapper.queryAndConvert()
    assert len(document.getElementsByTagName("result")) == 2
    wrapper.setReturnFormat(CSV)
    assert wrapper.queryAndConvert().decode().startswith("iri,text,lang,whole,part,yes,none\r\n")
    wrapper.setReturnFormat(TURTLE)
    wrapper.setQuery(GRAPH)
    assert len(rdflib.Graph().parse(data=wrapper.queryAndConvert(), format="turtle")) == 4


def parsed(server: Server, media: str, kind: str) -> list[tuple[object, ...]]:
    body = server.get("/sparql", media, query=TERMS).content
    return [tuple(row) for row in Result.parse(io.BytesIO(body), format=kind)]


def test_rdflib_reads_the_same_terms_from_json_xml_and_tsv(server: Server) -> None:
    from_json = parsed(server, "application/sparql-results+json", "json")
    assert from_json == parsed(server, "application/sparql-results+xml", "xml")
    assert from_json == parsed(server, "text/tab-separated-values", "tsv")
    assert from_json[1][1] == rdflib.Literal('comma, "quote"\nline <&>')
    assert (from_json[1][3], from_json[1][4], from_json[1][6]) == (
        rdflib.Literal(7),
        rdflib.Literal(Decimal("5.5")),
        None,
    )


def test_pandas_reads_csv_and_tsv(server: Server) -> None:
    table = pd.read_csv(io.BytesIO(server.get("/sparql", "text/csv", query=TERMS).content), keep_default_na=False)
    assert list(table["text"]) == ["", 'comma, "quote"\nline <&>']
    assert list(table["whole"]) == [-1, 7]
    tabs = pd.read_csv(io.BytesIO(server.get("/sparql", "text/tab-separated-values", query=TERMS).content), sep="\t")
    assert list(tabs.columns) == [f"?{c}" for c in table.columns]


@pytest.mark.parametrize("media", ["application/sparql-results+json", "application/sparql-results+xml"])
@pytest.mark.parametrize("query", ["ASK {}", "ASK { FILTER(1 = 2) }"])
def test_rdflib_reads_booleans(server: Server, media: str, query: str) -> None:
    body = server.get("/sparql", media, query=query).content
    assert Result.parse(io.BytesIO(body), format=media.rsplit("+", 1)[1]).askAnswer is (query == "ASK {}")


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/rdf+xml", "xml"),
        ("application/ld+json", "json-ld"),
        ("application/trig", "trig"),
        ("application/n-quads", "nquads"),
    ],
)
def test_rdflib_reads_the_same_graph_from_every_format(server: Server, media: str, kind: str) -> None:
    answer = server.get("/sparql", media, query=GRAPH)
    assert answer.headers["content-type"].split(";")[0] == media
    graph = rdflib.Dataset() if kind in ("trig", "nquads") else rdflib.Graph()
    graph.parse(data=answer.content, format=kind)
    objects = {o for _, _, o, *_ in graph}
    assert {rdflib.Literal('Zo\u00eb, "q"'), rdflib.Literal(7), rdflib.Literal("t", lang="en")} <= objects


def test_rdflib_as_a_client_of_the_endpoint(server: Server) -> None:
    graph = rdflib.Graph("SPARQLStore")
    graph.open(server.sparql)
    rows = list(graph.query("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"))
    assert int(str(rows[0][0])) > 100  # type: ignore[index]


@pytest.mark.parametrize("path", ["/sparql", "/.well-known/void", "/catalogue", "/def"])
@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("text/turtle", "turtle"),
        ("application/rdf+xml", "xml"),
        ("application/ld+json", "json-ld"),
        ("application/n-triples", "nt"),
    ],
)
def test_descriptions_are_rdf_in_every_format(server: Server, path: str, media: str, kind: str) -> None:
    answer = http.get(server.url + path, headers={"accept": media}, timeout=30)
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (200, media)
    assert len(rdflib.Graph().parse(data=answer.content, format=kind)) > 5


def test_the_description_names_endpoint_graphs_and_examples(server: Server) -> None:
    graph = rdflib.Graph().parse(data=server.get("/sparql", "text/turtle").text)
    sd, sh = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#"), rdflib.SH
    assert (None, sd.endpoint, rdflib.URIRef(server.sparql)) in graph
    assert list(graph.objects(None, sd.name))
    examples = [str(q) for q in graph.objects(None, sh.select)]
    assert len(examples) >= 10
    for query in examples:
        assert server.get("/sparql", "text/csv", query=query).status_code == 200


def test_void_counts_are_right(server: Server) -> None:
    graph = rdflib.Graph().parse(data=server.get("/.well-known/void", "text/turtle").text)
    void = rdflib.VOID
    counted = server.select("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")[0]["n"]["value"]
    assert (None, void.triples, rdflib.Literal(int(counted))) in graph
    partition = next(graph.subjects(void["class"], rdflib.URIRef("https://example.org/kg/def#Judgement")))
    assert graph.value(partition, void.entities) == rdflib.Literal(18)
