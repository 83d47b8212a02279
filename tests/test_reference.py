"""The reference data are what their tables say: fresh, sorted, without blank nodes, and each name leads somewhere."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from rdflib import OWL, RDF, SKOS, BNode, Graph, Namespace, URIRef

from kg.iris import DEFAULT_BASE, Mint, authority_code
from kg.reference import generate, outcomes, stale
from kg.schemes import listed, ranges, table
from kg.terms import term
from kg.turtle import english, turtle, typed
from kg.validate import check

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SG = Namespace(f"{DEFAULT_BASE}/def#")
MINT = Mint(DEFAULT_BASE)
GENERATED = sorted(generate())
LARGE = ("ontology/reference/authorities.ttl", "ontology/reference/ofsted-outcomes.ttl")
SMALL = [path for path in GENERATED if path.startswith("ontology") and path not in LARGE]


@pytest.fixture(scope="module")
def authorities() -> Graph:
    return Graph().parse(ROOT / "ontology/reference/authorities.ttl")


def terms(graph: Graph) -> list[tuple[str, str, str]]:
    return [(term(s), term(p), term(o)) for s, p, o in graph]


def test_generated_files_are_fresh() -> None:
    assert sorted(stale(ROOT)) == []


def test_generating_twice_gives_the_same() -> None:
    assert generate() == generate()


def test_command_checks() -> None:
    command = [sys.executable, "-m", "kg.reference", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("path", SMALL)
def test_no_blank_nodes(path: str) -> None:
    graph = Graph().parse(ROOT / path)
    assert not any(isinstance(term, BNode) for triple in graph for term in triple)


def test_reference_data_keep_the_shapes(authorities: Graph) -> None:
    graph = Graph()
    graph += authorities
    for name in ("police-forces", "statutes"):
        graph.parse(ROOT / f"ontology/reference/{name}.ttl")
    assert [str(v) for v in check(terms(graph), base=DEFAULT_BASE)] == []


def test_published_outcomes_keep_the_shapes() -> None:
    assert [str(v) for v in check(list(outcomes()), base=DEFAULT_BASE)] == []


def test_concepts_keep_the_shapes() -> None:
    graph = Graph()
    for path in GENERATED:
        if path.startswith("ontology/concepts"):
            graph.parse(ROOT / path)
    assert [str(v) for v in check(terms(graph), base=DEFAULT_BASE)] == []


def test_authorities_have_the_keys_that_documents_use(authorities: Graph) -> None:
    for row in table("authorities"):
        if row["gss_code"]:
            iri = URIRef(MINT.thing("authority", authority_code(row["gss_code"])))
            assert str(authorities.value(iri, SG.gssCode)) == row["gss_code"]
    assert len(set(authorities.subjects(RDF.type, SG.LocalAuthority))) == len(table("authorities"))


def test_a_council_is_not_its_area(authorities: Graph) -> None:
    assert (None, OWL.sameAs, None) not in authorities
    durham = URIRef(MINT.thing("authority", "dur"))
    area = "http://statistics.data.gov.uk/id/statistical-geography/E06000047"
    assert str(authorities.value(durham, URIRef("https://schema.org/areaServed"))) == area
    assert str(authorities.value(durham, SKOS.prefLabel)) == "Durham County Council"


def test_successors_and_predecessors_mirror(authorities: Graph) -> None:
    forward = set(authorities.subject_objects(SG.successor))
    assert forward == {(a, b) for b, a in authorities.subject_objects(SG.predecessor)}
    assert len(forward) > 50
    assert not any(a == b for a, b in forward)


def test_every_successor_is_listed() -> None:
    known = {row["gss_code"] for row in table("authorities")}
    assert {code for row in table("authorities") for code in listed(row["successor_gss"])} <= known
    assert {code for row in table("bodies") for code in row["gss"].split()} <= known


def test_recoded_authorities_keep_both_codes() -> None:
    assert authority_code("E08000016") == authority_code("E08000038") == "bns"


def test_ranges_are_bounds() -> None:
    measures = {row["id"] for row in table("measures")}
    for measure, unit, low, high in ranges():
        assert measure in measures
        assert float(low) < float(high), (measure, unit)


def test_acronyms_that_stand_twice_are_marked_ambiguous() -> None:
    meanings: dict[str, list[str]] = {}
    for row in table("acronyms"):
        meanings.setdefault(row["acronym"], []).append(row["ambiguous"])
    assert all(set(marks) == {"true"} for marks in meanings.values() if len(marks) > 1)


def test_topics_have_two_levels_and_known_relations() -> None:
    rows = {row["id"]: row for row in table("topics")}
    assert len(rows) == 70
    for row in rows.values():
        assert not row["broader"] or not rows[row["broader"]]["broader"]
        assert set(listed(row["related"])) <= set(rows)


def test_statutes_are_told_apart() -> None:
    keys = [(row["title"], row["year"]) for row in table("statutes")]
    assert len(keys) == len(set(keys))
    for row in table("statutes"):
        assert not row["legislation_id"] or "Geo" in row["legislation_id"] or row["year"] in row["legislation_id"]


def test_turtle_groups_sorts_and_shortens() -> None:
    triples = [
        ("<urn:b>", "<urn:p#x>", typed("1", "integer")),
        ("<urn:b>", "<urn:p#x>", english("a")),
        ("<urn:a>", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>", "<urn:p#T>"),
    ]
    text = turtle(triples, {"p": "urn:p#", "xsd": "http://www.w3.org/2001/XMLSchema#"}, "made")
    assert text.splitlines()[4:] == ["<urn:a> a p:T .", "", '<urn:b> p:x "1"^^xsd:integer , "a"@en .']
    assert turtle(reversed(triples), {"p": "urn:p#", "xsd": "http://www.w3.org/2001/XMLSchema#"}, "made") == text


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared contract is not beside this checkout")
def test_contract_measures_are_all_here() -> None:
    text = (SHARED / "contract/gold/MEASURES.md").read_text(encoding="utf-8")
    ids = {line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")} - {"id"}
    assert ids <= {row["id"] for row in table("measures")}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared contract is not beside this checkout")
def test_gold_figures_are_plausible() -> None:
    bounds = {(measure, unit): (float(low), float(high)) for measure, unit, low, high in ranges()}
    for path in SHARED.glob("*/gold/*/measures.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                low, high = bounds.get((row["measure"], row["unit"]), (-1e12, 1e12))
                for value in (row["low"], row["high"]):
                    assert not value or low <= float(value) <= high, (path.parent.name, row["measure"], value)
