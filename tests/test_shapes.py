"""Every class has its shape, with a valid and an invalid example; both engines give the same verdicts."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import OWL, RDF, RDFS, SH, Graph, URIRef

from kg.emit import emit, triples
from kg.iris import DEFAULT_BASE
from kg.model import Document, Extract, MeasureFact, Span
from kg.ntriples import RDF_TYPE
from kg.shacl import Engine
from kg.terms import XSD, compared, literal, term, well_formed
from kg.validate import Triple, check, partition, quarantined, shapes, validated

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = sorted((ROOT / "shapes/examples").glob("*.ttl"))
VALID = [path for path in EXAMPLES if path.name.endswith(".valid.ttl")]
INVALID = [path for path in EXAMPLES if path.name.endswith(".invalid.ttl")]
SG = f"{DEFAULT_BASE}/def#"


def triples_of(path: Path) -> list[Triple]:
    graph = Graph().parse(path, format="turtle")
    return sorted((term(s), term(p), term(o)) for s, p, o in graph)


def both(triples: list[Triple]) -> set[tuple[str, str, str]]:
    """The breaches of the reference engine, held equal to those of the fast one."""
    fast = check(triples, base=DEFAULT_BASE)
    reference = check(triples, engine="pyshacl", base=DEFAULT_BASE)
    assert set(fast) == set(reference)
    return {(v.focus, v.message, v.value) for v in fast}


@pytest.mark.parametrize("path", VALID, ids=lambda p: p.name.removesuffix(".ttl"))
def test_valid_example_conforms(path: Path) -> None:
    assert both(triples_of(path)) == set()


@pytest.mark.parametrize("path", INVALID, ids=lambda p: p.name.removesuffix(".ttl"))
def test_invalid_example_is_told_why(path: Path) -> None:
    expected = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# expects:").strip()
    assert expected in {message for _, message, _ in both(triples_of(path))}


def own_classes() -> list[str]:
    core = Graph().parse(ROOT / "ontology/core.ttl")
    return sorted(str(c).removeprefix(SG) for c in core.subjects(RDF.type, OWL.Class) if str(c).startswith(SG))


def kebab(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


@pytest.mark.parametrize("name", own_classes())
def test_class_has_shape_and_examples(name: str) -> None:
    assert (URIRef(SG + name)) in set(shapes(DEFAULT_BASE).objects(None, SH.targetClass))
    for kind in ("valid", "invalid"):
        path = ROOT / f"shapes/examples/{kebab(name)}.{kind}.ttl"
        assert path.is_file()
        assert (URIRef(SG + name)) in set(Graph().parse(path).objects(None, RDF.type))


def test_every_constraint_speaks() -> None:
    """A property shape under a target has a message of one sentence."""
    graph = shapes(DEFAULT_BASE)
    targets = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)
    targeted = {shape for target in targets for shape in graph.subjects(target)}
    for shape in targeted:
        for inner in graph.objects(shape, SH.property):
            messages = [str(m) for m in graph.objects(inner, SH.message)]
            assert len(messages) == 1, shape
            assert re.fullmatch(r"[A-Z].{10,300}\.", messages[0]), messages


def test_ontology_keeps_its_style() -> None:
    graph = Graph().parse(ROOT / "ontology/core.ttl")
    own = [t for t in graph if str(t[0]).startswith(SG)]
    assert check(((term(s), term(p), term(o)) for s, p, o in own), base=DEFAULT_BASE) == ()


def test_style_shapes_find_a_bad_term() -> None:
    term = f"<{SG}bad_term>"
    bad = [
        (term, RDF_TYPE, f"<{OWL.ObjectProperty}>"),
        (term, f"<{RDFS.label}>", '"Bad Term."@en'),
        (term, "<http://www.w3.org/2004/02/skos/core#definition>", '"This property represents a bad term."@en'),
    ]
    messages = {message for _, message, _ in both(bad)}
    assert any(m.startswith("The name of a property") for m in messages)
    assert any(m.startswith("A term has one label") for m in messages)
    assert any(m.startswith("A definition says") for m in messages)
    assert any("example" in m for m in messages)


MINUTES = sorted((ROOT.parent / "shared").glob("*/minutes/*.txt")) + sorted(
    (ROOT.parent / "shared/minutes").glob("*.txt")
)


@pytest.mark.slow
@pytest.mark.skipif(not MINUTES, reason="the shared minutes are not beside this checkout")
@pytest.mark.parametrize("path", MINUTES, ids=lambda p: p.stem)
def test_engines_agree_on_real_minutes_and_nothing_is_put_aside(path: Path) -> None:
    from kg.extract import extract
    from kg.readers import read

    extracted = extract(read(path))
    lines = emit(extracted, DEFAULT_BASE)
    both(list(triples(lines)))
    good, bad, issues = validated(extracted, lines, DEFAULT_BASE)
    assert ([issue.message for issue in issues], bad, good) == ([], [], lines)


def test_a_fact_put_aside_is_an_issue_with_its_line_and_sentence() -> None:
    text = "Notes of the Panel.\n\nEach worker holds 700 cases.\n"
    figure = MeasureFact(
        evidence=Span(21, 50), rule="measures/one", gss=("E06000047",), measure="caseload", low="700", high="700",
        unit="cases per worker",
    )  # fmt: skip
    extracted = Extract(Document("notes", text, "5f" * 32), "plain", (figure,))
    _, bad, issues = validated(extracted, emit(extracted, DEFAULT_BASE), DEFAULT_BASE)
    assert [(i.code, i.line, i.quote) for i in issues] == [("quarantined", 3, "Each worker holds 700 cases.")]
    assert "caseload" in issues[0].message
    assert any("/id/observation/" in line for line in bad)


BROKEN = [
    '""', '"x"', '"The Board"', '"2016-02-31"^^<http://www.w3.org/2001/XMLSchema#date>', '"12"', '"Youth Mayor"',
    '"2016-01-01"^^<http://www.w3.org/2001/XMLSchema#date>', '"2017-02"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>',
    '"-3"^^<http://www.w3.org/2001/XMLSchema#integer>', '"3.5"^^<http://www.w3.org/2001/XMLSchema#decimal>',
    '"9000"^^<http://www.w3.org/2001/XMLSchema#decimal>', '"many"^^<http://www.w3.org/2001/XMLSchema#decimal>',
    '"two\\nlines"', '"mot"@fr', f'"2016/2017"^^<{SG}edtf>', f'"soon/late"^^<{SG}edtf>', "<http://example.org/thing>",
    f"<{DEFAULT_BASE}/concept/grade/good>", f"<{DEFAULT_BASE}/concept/framework/jtai>",
    f"<{DEFAULT_BASE}/concept/unit/days>",
]  # fmt: skip
POOL = [triples_of(path) for path in VALID]


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_engines_agree_on_mutations(chance: random.Random) -> None:
    """Whatever is dropped, doubled, moved or replaced, both engines say the same."""
    triples = [t for graph in chance.sample(POOL, 3) for t in graph]
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(triples))
        s, p, o = triples[at]
        change = chance.choice(("drop", "value", "again", "subject"))
        if change == "drop":
            del triples[at]
        elif change == "subject":
            triples.append((chance.choice(triples)[0], p, o))
        elif p != RDF_TYPE:
            new = (s, p, chance.choice(BROKEN))
            triples = [*triples, new] if change == "again" else [*triples[:at], new, *triples[at + 1 :]]
    both(triples)


def test_unknown_constraint_is_refused() -> None:
    text = "@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:s> sh:targetNode <urn:a> ; sh:closed true ."
    graph = Graph().parse(data=text, format="turtle")
    with pytest.raises(ValueError, match="closed"):
        Engine(graph)


def test_violation_names_the_sentence() -> None:
    found = check(triples_of(ROOT / "shapes/examples/attendance.invalid.ttl"), base=DEFAULT_BASE)
    assert {v.sentence for v in found} == {"The Panel noted the report."}
    assert "(“The Panel noted the report.”)" in str(found[0])


def lines_of(path: Path) -> list[str]:
    return [f"{s} {p} {o} <{DEFAULT_BASE}/graph/{'5f' * 32}> ." for s, p, o in triples_of(path)]


@pytest.mark.parametrize("path", INVALID, ids=lambda p: p.name.removesuffix(".ttl"))
def test_quarantine_takes_the_fact_and_leaves_what_holds(path: Path) -> None:
    lines = lines_of(path)
    report = partition(lines, base=DEFAULT_BASE)
    assert sorted(report.good + report.bad) == sorted(lines)
    if report.facts:
        assert partition(report.good, base=DEFAULT_BASE).conforms
        assert not any(line.startswith(f"{fact} ") for fact in report.facts for line in report.good)


def test_what_leans_on_a_quarantined_fact_goes_too() -> None:
    judged = (ROOT / "shapes/examples/judgement.valid.ttl").read_text(encoding="utf-8")
    graph = Graph().parse(data=judged.replace("2016-03-16", "2016-01-16"), format="turtle")
    report = partition((f"{term(s)} {term(p)} {term(o)} <urn:g> ." for s, p, o in graph), base=DEFAULT_BASE)
    kinds = {fact.split("/id/")[1].split("/")[0] for fact in report.facts}
    assert kinds == {"inspection", "judgement"}
    assert any("MinutesVersion" in line for line in report.good)


def test_what_hangs_on_a_fact_alone_goes_with_it() -> None:
    report = partition(lines_of(ROOT / "shapes/examples/person-child.invalid.ttl"), base=DEFAULT_BASE)
    assert not any("foaf" in line or "Attendance" in line for line in report.good)
    aside = quarantined(report, "5f" * 32, DEFAULT_BASE)
    assert all(line.endswith(f"<{DEFAULT_BASE}/graph/quarantine/{'5f' * 32}> .") for line in aside)
    assert any("resultMessage" in line and "child" in line for line in aside)
    assert not any(" _:" in line for line in aside)


def test_another_base_is_held_to_the_same_shapes() -> None:
    other = "https://data.example.org/kg"
    text = (ROOT / "shapes/examples/observation.invalid.ttl").read_text(encoding="utf-8").replace(DEFAULT_BASE, other)
    graph = Graph().parse(data=text, format="turtle")
    found = check(((term(s), term(p), term(o)) for s, p, o in graph), base=other)
    assert [v.message.split(" lies")[0] for v in found] == ["A figure of caseload"]


def test_ntriples_text_is_taken_too() -> None:
    text = "".join(f"{s} {p} {o} .\n" for s, p, o in triples_of(ROOT / "shapes/examples/resolution.valid.ttl"))
    assert check(text, base=DEFAULT_BASE) == ()


PUBLIC = [
    "Director of Children's Services", "Head of Youth Justice", "Parent Governor Representative", "Children's Champion",
    "Young People's Service Manager", "Youth Council Co-ordinator", "Cabinet Member for Children and Young People",
    "Mayor", "Student Social Worker Lead", "Foster Carer Recruitment Manager",
]  # fmt: skip
PRIVATE = [
    "Youth Mayor", "Deputy Young Mayor", "Member of the UK Youth Parliament", "Youth Councillor", "parent",
    "Foster carer", "Member of the public", "young person", "Care leaver", "Resident",
    "Children in Care Council member",
]  # fmt: skip


def told(post: str) -> bool:
    text = (ROOT / "shapes/examples/post-holding.valid.ttl").read_text(encoding="utf-8")
    graph = Graph().parse(data=text.replace("Director of Children's Services", post), format="turtle")
    return bool(check(((term(s), term(p), term(o)) for s, p, o in graph), base=DEFAULT_BASE))


@pytest.mark.parametrize("post", PUBLIC)
def test_public_role_is_recorded(post: str) -> None:
    assert not told(post)


@pytest.mark.parametrize("post", PRIVATE)
def test_private_person_is_not_recorded(post: str) -> None:
    assert told(post)


def named(name: str) -> bool:
    text = (ROOT / "shapes/examples/person.valid.ttl").read_text(encoding="utf-8").replace('"Jo Example"', f'"{name}"')
    graph = Graph().parse(data=text, format="turtle")
    return bool(check(((term(s), term(p), term(o)) for s, p, o in graph), base=DEFAULT_BASE))


@pytest.mark.parametrize("name", ["Maria Childs", "Lee Child", "J A Babey", "O'Parent-Smith", "P Young", "Ann Mayor"])
def test_surname_that_is_also_a_word_is_a_name(name: str) -> None:
    assert not named(name)


@pytest.mark.parametrize(
    "name", ["Child A", "Baby P", "the mother", "Young person 2", "A member of the public", "Cllr A"]
)
def test_what_is_no_public_name_is_told(name: str) -> None:
    assert named(name)


def test_literals_are_read() -> None:
    assert literal('"a \\"b\\""') == ('a "b"', "http://www.w3.org/2001/XMLSchema#string", "")
    assert literal("<urn:a>") is None
    assert not well_formed("2016-02-30", f"{XSD}date")
    assert compared(f'"2"^^<{XSD}integer>', f'"2.0"^^<{XSD}decimal>') == 0
    assert compared('"2"', f'"3"^^<{XSD}integer>') is None
