"""The ontology parses, keeps to its names, knows what the code and the shapes use, and does not contradict itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Namespace, URIRef

from kg.concepts import GRADE_SCHEMES, SCHEMES
from kg.iris import DEFAULT_BASE, TERMS, Mint

ROOT = Path(__file__).resolve().parent.parent
TURTLE = sorted((ROOT / "ontology").rglob("*.ttl"))
CONCEPTS = sorted((ROOT / "ontology/concepts").glob("*.ttl"))
SG = Namespace(f"{DEFAULT_BASE}/def#")
MINT = Mint(DEFAULT_BASE)

# Terms of the reference data and of what is kept for later; no document's graph has them, so `kg.iris` mints none.
REFERENCE_TERMS = {
    "PoliceForce", "Statute", "PublishedJudgement", "PlausibleRange", "substituteFor", "legalBasis", "policeForce",
    "childrensServices", "abbreviation", "foundedOn", "dissolvedOn", "legislationId", "rank", "gradeScheme",
    "direction", "ofMeasure", "minimum", "maximum",
}  # fmt: skip


@pytest.fixture(scope="module")
def core() -> Graph:
    return Graph().parse(ROOT / "ontology/core.ttl")


@pytest.fixture(scope="module")
def concepts() -> Graph:
    graph = Graph()
    for path in CONCEPTS:
        graph.parse(path)
    return graph


def own_terms(graph: Graph) -> set[str]:
    return {str(s).removeprefix(SG) for s in set(graph.subjects()) if isinstance(s, URIRef) and str(s).startswith(SG)}


@pytest.mark.parametrize("path", TURTLE, ids=lambda p: p.name)
def test_turtle_parses(path: Path) -> None:
    assert len(Graph().parse(path)) > 0


def test_terms_are_those_that_are_minted(core: Graph) -> None:
    assert own_terms(core) - REFERENCE_TERMS == set(TERMS) - REFERENCE_TERMS


def test_terms_used_anywhere_exist(core: Graph) -> None:
    known = own_terms(core)
    for path in [*ROOT.glob("shapes/*.ttl"), *ROOT.glob("shapes/examples/*.ttl"), *ROOT.glob("queries/*.rq"), *TURTLE]:
        used = set(re.findall(r"(?<![\w.])sg:([A-Za-z]\w*)", path.read_text(encoding="utf-8")))
        assert used <= known, f"{path.name}: {sorted(used - known)}"


def test_classes_stand_under_known_ones(core: Graph) -> None:
    for name in own_terms(core):
        term = SG[name]
        for above in core.objects(term, RDFS.subClassOf):
            assert not str(above).startswith(SG) or (above, RDF.type, OWL.Class) in core
        for end in (*core.objects(term, RDFS.domain), *core.objects(term, RDFS.range)):
            assert not str(end).startswith(SG) or (end, RDF.type, None) in core


def test_terms_are_no_two_things(core: Graph) -> None:
    for name in own_terms(core):
        assert len(set(core.objects(SG[name], RDF.type))) == 1, name


def test_every_contract_value_is_a_concept(concepts: Graph) -> None:
    for scheme, notations in SCHEMES.items():
        for notation in notations:
            iri = URIRef(MINT.concept(scheme, notation))
            assert str(concepts.value(iri, SKOS.notation)) == notation, f"{scheme}: {notation}"
            assert (iri, SKOS.inScheme, URIRef(MINT.scheme(scheme))) in concepts


def test_grade_schemes_have_ranks_and_a_framework(concepts: Graph) -> None:
    for framework, scheme in GRADE_SCHEMES.items():
        scale = concepts.value(URIRef(MINT.concept("framework", framework)), SG.gradeScheme)
        assert scale == URIRef(MINT.scheme(scheme))
    for scheme in set(concepts.subjects(RDF.type, SKOS.ConceptScheme)):
        if "/concept/grade-" in str(scheme):
            ranks = sorted(int(str(concepts.value(c, SG.rank))) for c in concepts.subjects(SKOS.inScheme, scheme))
            assert ranks == list(range(1, len(ranks) + 1))


def test_the_same_word_has_another_rank_in_another_scale(concepts: Graph) -> None:
    ranks = {
        scheme: int(str(concepts.value(URIRef(MINT.concept(scheme, "adequate")), SG.rank)))
        for scheme in ("grade-ofsted-2009", "grade-peel-2021", "grade-care-inspectorate")
    }
    assert ranks == {"grade-ofsted-2009": 3, "grade-peel-2021": 3, "grade-care-inspectorate": 4}


def test_notations_are_unique_in_a_scheme_and_broader_ends(concepts: Graph) -> None:
    seen: set[tuple[str, str]] = set()
    for concept in set(concepts.subjects(RDF.type, SKOS.Concept)):
        key = (str(concepts.value(concept, SKOS.inScheme)), str(concepts.value(concept, SKOS.notation)))
        assert key not in seen
        seen.add(key)
        for above in concepts.objects(concept, SKOS.broader):
            assert concepts.value(above, SKOS.broader) is None, "two levels, no more"


def test_alignments_are_about_our_terms(core: Graph) -> None:
    alignments = Graph().parse(ROOT / "ontology/alignments.ttl")
    assert own_terms(alignments) <= own_terms(core)
    assert {p for _, p, _ in alignments} <= {SKOS.closeMatch, SKOS.relatedMatch}
    assert not any(isinstance(term, BNode) for triple in alignments for term in triple)


def test_ontology_does_not_contradict_itself() -> None:
    pytest.importorskip("owlready2")
    from kg.reason import ancestors, contradictions, excluded, ontology

    onto = ontology()
    assert contradictions() == []
    assert len(excluded(onto)) > 100
    assert "http://www.w3.org/ns/org#FormalOrganization" in ancestors(onto)[f"{SG}LocalAuthority"]


def test_a_fact_of_two_exclusive_kinds_is_found() -> None:
    pytest.importorskip("owlready2")
    from kg.reason import contradictions

    text = """@prefix sg: <https://w3id.org/safeguarding-kg/def#> .
        <urn:a> a sg:Judgement ; sg:resolvedAt <urn:m> .
        <urn:b> a sg:Committee , sg:SafeguardingPartnership ."""
    found = contradictions(Graph().parse(data=text, format="turtle"))
    assert [(c.thing, c.first.split("#")[1], c.second.split("#")[1]) for c in found] == [
        ("urn:a", "Judgement", "Resolution"), ("urn:b", "Committee", "SafeguardingPartnership"),
    ]  # fmt: skip
    assert "exclude each other" in str(found[0])


@pytest.mark.parametrize("path", sorted((ROOT / "shapes/examples").glob("*.valid.ttl")), ids=lambda p: p.name)
def test_valid_examples_do_not_contradict_the_ontology(path: Path) -> None:
    pytest.importorskip("owlready2")
    from kg.reason import contradictions

    assert contradictions(Graph().parse(path)) == []
