"""A document's facts as N-Quads: one named graph a document version, sorted, without blank nodes.

Every fact node, whatever its class (`kg.facts` says what each class adds):

    <…/id/judgement/dur/sif-2016-02-22/adoption>
        a sg:Judgement ;                                          # the class
        sg:concerns <…/id/authority/dur> ;                        # whom it is about; none for national facts
        sg:reportedAt <…/id/meeting/dur/…/2016-07-25> ;           # but for what belongs to a meeting by itself
        prov:wasDerivedFrom <…/id/document/{version}#char=s,e> ;  # the evidence
        prov:wasGeneratedBy <…/id/activity/{version}/{rule}> ;    # the rule's run on this document
        … .                                                       # the properties of the class

Evidence is an oa:SpecificResource with a text quote (exact, prefix, suffix) and a text position (start, end: code
points of the plain text, which is `sg:content` of the version). The record is named by `dct:identifier`. A line has
one line end; lines are unique and sorted, so the same extract gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from functools import lru_cache
from operator import attrgetter

from kg.facts import NODES
from kg.iris import NAMESPACES, Mint
from kg.ledger import DERIVED, GENERATED, Ledger, terms
from kg.model import (
    FACTS,
    AttendanceFact,
    Document,
    Extract,
    Fact,
    ItemFact,
    LegislationFact,
    MeetingFact,
    PostFact,
    ResolutionFact,
    Span,
)  # fmt: skip
from kg.node import Node
from kg.ntriples import RDF_TYPE, escape, integer, split, string

CONTEXT = 32  # code points of text kept before and after a quotation

_OA, _PROV, _DCT = NAMESPACES["oa"], NAMESPACES["prov"], NAMESPACES["dct"]
_OWN_MEETING = (MeetingFact, AttendanceFact, ItemFact, ResolutionFact)
_HOME_FACTS = (PostFact, LegislationFact)  # the contract gives these no authority: they concern the council reporting


_COMMON = frozenset({"evidence", "rule", "meeting"})
_SAYS: Mapping[type[Fact], Callable[[Fact], tuple[object, ...]]] = {
    kind: attrgetter(*(f.name for f in fields(kind) if f.name not in _COMMON)) for kind in FACTS
}


def _values(fact: Fact) -> tuple[object, ...]:
    """What a fact says and whom it is about: all but its proof."""
    return _SAYS[type(fact)](fact)


@lru_cache(maxsize=4)
def _vocabulary(base: str) -> tuple[Mint, dict[str, str]]:
    mint = Mint(base)
    return mint, dict(terms(mint))


def emit(extract: Extract, base: str = "", software: str = "safeguarding-kg") -> list[str]:
    """The N-Quads lines of one document's graph, each with its line end, sorted.

    `base` is the base IRI (default: configured); `software` names the package and version that read the document.
    """
    mint, names = _vocabulary(Mint(base).base)
    ledger = Ledger(mint, extract, names)
    tail = f" <{mint.graph(extract.document.version)}> .\n"
    lines = [f"{s} {p} {o}{tail}" for s, p, o in _document(ledger, extract)]
    said: dict[str, tuple[object, ...]] = {}
    facts = _ordered(extract.facts)
    for fact in facts:
        node = NODES[type(fact)](ledger, fact)
        _stand_apart(node, fact, said)
        subject = f"<{node.iri}>"
        lines += [f"{subject} {p} {o}{tail}" for p, o in _claim(ledger, node, fact)]
        lines += [f"{s} {p} {o}{tail}" for s, p, o in node.others]
    for span in {fact.evidence for fact in facts}:
        lines += _evidence(ledger, extract.document, span, tail)
    for rule in {fact.rule for fact in facts}:
        lines += [f"{s} {p} {o}{tail}" for s, p, o in _activity(ledger, rule, software)]
    return sorted(set(lines))


def _ordered(facts: Iterable[Fact]) -> list[Fact]:
    """Facts in the order of their places; what is said twice of one attendance is one fact, the first filled up."""
    ordered = sorted(facts, key=lambda f: (f.evidence.start, f.evidence.end, f.question, f.meeting, _values(f), f.rule))
    kept: dict[tuple[int, str, str], AttendanceFact] = {}
    result: list[Fact] = []
    for fact in ordered:
        if isinstance(fact, AttendanceFact):
            first = kept.setdefault((fact.meeting, fact.person, fact.status), fact)
            if first is not fact:
                continue
        result.append(fact)
    return result


def _stand_apart(node: Node, fact: Fact, said: dict[str, tuple[object, ...]]) -> None:
    """Give a fact its own IRI where another of the document has the same key but says something else."""
    if isinstance(fact, MeetingFact):
        return
    values = _values(fact)
    if said.setdefault(node.iri, values) != values:
        node.iri = node.ledger.mint.apart(node.iri, repr(values))
        said.setdefault(node.iri, values)


def _claim(ledger: Ledger, node: Node, fact: Fact) -> Iterator[tuple[str, str]]:
    """What is said of a fact's own node."""
    yield RDF_TYPE, ledger.terms[node.kind]
    for code in fact.gss or (ledger.home if isinstance(fact, _HOME_FACTS) else ()):
        yield ledger.terms["concerns"], f"<{ledger.mint.authority(code)}>"
    if not isinstance(fact, _OWN_MEETING) and ledger.has_meeting(fact.meeting):
        yield ledger.terms["reportedAt"], f"<{ledger.meeting(fact.meeting)}>"
    yield from ledger.proof(fact)
    yield from node.pairs


def _document(ledger: Ledger, extract: Extract) -> Iterator[tuple[str, str, str]]:
    document, names = extract.document, ledger.terms
    record, version = f"<{ledger.mint.record(document.name)}>", f"<{ledger.version}>"
    yield record, RDF_TYPE, names["MinutesRecord"]
    yield record, f"<{_DCT}identifier>", string(document.name)
    yield version, RDF_TYPE, names["MinutesVersion"]
    yield version, f"<{_PROV}specializationOf>", record
    yield version, names["sha256"], string(document.version)
    yield version, names["characters"], integer(len(document.text))
    yield version, f"<{_DCT}format>", string(document.media_type)
    yield version, names["content"], string(document.text)
    if extract.layout:
        yield version, names["layout"], string(extract.layout)


def _evidence(ledger: Ledger, document: Document, span: Span, tail: str) -> tuple[str, ...]:
    text, start, end = document.text, span.start, span.end
    iri = ledger.mint.evidence(ledger.sha256, start, end)
    evidence, quote, position = f"<{iri}>", f"<{iri};quote>", f"<{iri};position>"
    return (
        f"{evidence} {RDF_TYPE} <{_OA}SpecificResource>{tail}",
        f"{evidence} <{_OA}hasSource> <{ledger.version}>{tail}",
        f"{evidence} <{_OA}hasSelector> {quote}{tail}",
        f"{evidence} <{_OA}hasSelector> {position}{tail}",
        f"{quote} {RDF_TYPE} <{_OA}TextQuoteSelector>{tail}",
        f'{quote} <{_OA}exact> "{escape(text[start:end])}"{tail}',
        f'{quote} <{_OA}prefix> "{escape(text[max(0, start - CONTEXT) : start])}"{tail}',
        f'{quote} <{_OA}suffix> "{escape(text[end : end + CONTEXT])}"{tail}',
        f"{position} {RDF_TYPE} <{_OA}TextPositionSelector>{tail}",
        f"{position} <{_OA}start> {integer(start)}{tail}",
        f"{position} <{_OA}end> {integer(end)}{tail}",
    )


def _activity(ledger: Ledger, rule: str, software: str) -> Iterator[tuple[str, str, str]]:
    activity = f"<{ledger.mint.activity(ledger.sha256, rule)}>"
    yield activity, RDF_TYPE, f"<{_PROV}Activity>"
    yield activity, f"<{_PROV}used>", f"<{ledger.version}>"
    yield activity, ledger.terms["rule"], f"<{ledger.mint.rule(rule)}>"
    yield activity, f"<{_PROV}wasAssociatedWith>", f"<{ledger.mint.software(software)}>"


def triples(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Subject, predicate and object of each line, as N-Triples terms."""
    for line in lines:
        subject, predicate, value, _ = split(line)
        yield subject, predicate, value


def fact_subjects(lines: Iterable[str]) -> dict[str, frozenset[str]]:
    """Each fact's subject term with the evidence terms that it rests on: what a quarantine parts from the rest."""
    found: dict[str, set[str]] = {}
    for line in lines:
        if DERIVED in line:
            subject, predicate, value, _ = split(line)
            if predicate == DERIVED:
                found.setdefault(subject, set()).add(value)
    return {subject: frozenset(values) for subject, values in found.items()}


__all__ = ["CONTEXT", "DERIVED", "GENERATED", "emit", "fact_subjects", "triples"]
