"""The mint: safe, stable, injective enough, and closed like the ontology."""

from __future__ import annotations

import csv
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph

from kg.concepts import OPEN, SCHEMES, known
from kg.iris import (
    DEFAULT_BASE,
    LONGEST,
    TERMS,
    Mint,
    authority_code,
    authority_key,
    base_iri,
    exact_slug,
    fold,
    namespace,
    slug,
)  # fmt: skip
from kg.resources import resource

SAFE = re.compile(r"https?://[A-Za-z0-9./:#=,;+~_-]+")


@given(st.text())
def test_any_text_gives_a_safe_bounded_slug(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug(text))
    assert len(slug(text)) <= LONGEST


@given(st.text())
def test_any_text_gives_a_valid_iri(text: str) -> None:
    mint = Mint(DEFAULT_BASE)
    for iri in (
        mint.thing("person", "dur", text), mint.record(text), mint.concept("grade", text), mint.rule(text),
        mint.activity("0" * 64, text), mint.software(text), mint.meeting("dur", [text, "b"], "2016-07-25"),
    ):  # fmt: skip
        assert SAFE.fullmatch(iri)


@given(st.text(alphabet="abcdefghij ", min_size=1), st.text(alphabet="abcdefghij ", min_size=1))
def test_different_words_give_different_slugs(one: str, other: str) -> None:
    assert (slug(one) == slug(other)) == (one.split() == other.split())


@given(st.text(), st.text())
def test_a_record_keeps_its_name_apart(one: str, other: str) -> None:
    assert (exact_slug(one) == exact_slug(other)) == (one == other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children’s Services", "children's  services"),
        ("Health & Wellbeing Board", "Health and Wellbeing Board"),
        ("Cyngor Ynys Môn", "Cyngor Ynys Mon"),
        ("ﬁnance panel", "Finance Panel"),
    ],
)
def test_spelling_does_not_matter(one: str, other: str) -> None:
    assert slug(one) == slug(other)


def test_long_names_with_one_beginning_stay_apart() -> None:
    assert slug("a" * 80 + "b") != slug("a" * 80 + "c")


def test_an_empty_part_is_x() -> None:
    assert (
        Mint(DEFAULT_BASE).thing("succession", "dur", "Board", "", "") == f"{DEFAULT_BASE}/id/succession/dur/board/x/x"
    )


def test_authority_is_known_by_its_register_code() -> None:
    assert authority_code("E06000047") == "dur"
    assert authority_key(["E10000028", "E06000021", ""]) == "ste-sts"
    assert authority_key([]) == "x"
    assert authority_code("E99999999") == "e99999999"


def test_a_former_code_names_the_same_authority() -> None:
    with resource("ontology/reference/authorities.csv").open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["name"] == "Barnsley"]
    assert {authority_code(c) for r in rows for c in (r["gss_code"], r["former_gss_codes"])} == {"bns"}


def test_no_two_authorities_share_a_key() -> None:
    with resource("ontology/reference/authorities.csv").open(encoding="utf-8", newline="") as file:
        codes = [r["gss_code"] for r in csv.DictReader(file) if r["gss_code"]]
    assert len({authority_code(c) for c in codes}) == len(set(codes))


def test_base_is_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKG_BASE_IRI", "http://localhost:8000/kg/")
    assert base_iri() == "http://localhost:8000/kg"
    assert Mint().authority("E06000047") == "http://localhost:8000/kg/id/authority/dur"


@pytest.mark.parametrize("base", ["file:///tmp", "http://a b", "http://x/<>", "https://x/\n"])
def test_a_base_that_is_no_plain_iri_is_refused(base: str) -> None:
    with pytest.raises(ValueError, match="base IRI"):
        Mint(base)


def test_the_namespace_is_closed() -> None:
    terms = namespace(DEFAULT_BASE)
    assert str(terms.Judgement) == f"{DEFAULT_BASE}/def#Judgement"
    with pytest.raises(AttributeError):
        terms.Judgment  # noqa: B018
    with pytest.raises(KeyError):
        Mint().term("Judgment")


def test_terms_are_those_of_the_ontology() -> None:
    graph = Graph().parse(resource("ontology/core.ttl"))
    prefix = f"{DEFAULT_BASE}/def#"
    defined = {str(s).removeprefix(prefix) for s in set(graph.subjects()) if str(s).startswith(prefix)}
    assert defined == TERMS


@pytest.mark.parametrize("scheme", sorted(SCHEMES))
def test_concepts_are_those_of_the_ontology(scheme: str) -> None:
    from rdflib import SKOS

    graph = Graph().parse(resource(f"ontology/concepts/{scheme}.ttl"))
    notations = {str(o): str(s) for s, o in graph.subject_objects(SKOS.notation)}
    assert set(notations) == set(SCHEMES[scheme])
    assert notations == {n: Mint(DEFAULT_BASE).concept(scheme, n) for n in SCHEMES[scheme]}


def test_open_schemes_take_ids_only() -> None:
    assert all(known(s, "return-interviews-completed") for s in OPEN)
    assert not any(known(s, v) for s in OPEN for v in ("Caseload", "two words", "", "a/b"))
    with pytest.raises(KeyError):
        known("no-such-scheme", "x")


def test_folding_ignores_case_quotes_dashes_and_space() -> None:
    assert fold("The  Board’s\n2016–17 “Plan”") == 'the board\'s 2016-17 "plan"'
