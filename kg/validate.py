"""A document's graph against the shapes: what breaks one goes to quarantine with its reason, the rest holds.

pySHACL is the reference engine; `kg.shacl` gives the same verdicts, held so by the tests, at the pace of a build. A
document is validated alone, since a triple of one could satisfy a shape for another. No shape needs an instance of the
reference data: the concepts of each scheme are listed in the shapes that come from tables.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from rdflib import SH, Graph

from kg.emit import DERIVED
from kg.iris import DEFAULT_BASE, NAMESPACES, Mint, base_iri
from kg.model import Extract, Issue
from kg.ntriples import RDF_TYPE, lexical, split, string
from kg.pyshacl_engine import by_pyshacl
from kg.resources import resource
from kg.shacl import Engine, Result

EngineName = Literal["fast", "pyshacl"]
Triple = tuple[str, str, str]
ROUNDS = 6  # how often what leaned on a quarantined fact is looked for again

_OA = NAMESPACES["oa"]
_SELECTOR, _EXACT, _START = f"<{_OA}hasSelector>", f"<{_OA}exact>", f"<{_OA}start>"
_SH = str(SH)
_WHOLE = re.compile(r"<.*#Minutes(?:Record|Version)>").fullmatch  # nodes of the document as a whole


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One breach: the node, the reason in plain words, the property and value, and the sentence that it rests on.

    Terms are N-Triples strings; `path` is empty for a path of several steps, `value` where a count is wrong.
    """

    focus: str
    message: str
    path: str = ""
    value: str = ""
    sentence: str = ""

    def __str__(self) -> str:
        return f"{self.message} (“{self.sentence}”)" if self.sentence else self.message


@dataclass(frozen=True, slots=True)
class Report:
    """A document's verdict: the lines that hold, the lines put aside, and every violation."""

    good: tuple[str, ...]
    bad: tuple[str, ...]
    violations: tuple[Violation, ...]
    facts: tuple[str, ...] = ()

    @property
    def conforms(self) -> bool:
        return not self.violations


@lru_cache(maxsize=4)
def shapes(base: str = "") -> Graph:
    """All shapes of `shapes/`, under the base IRI."""
    graph = Graph()
    for path in sorted(resource("shapes").glob("*.ttl")):
        text = path.read_text(encoding="utf-8")
        graph.parse(data=text.replace(DEFAULT_BASE, base or base_iri()), format="turtle")
    return graph


@lru_cache(maxsize=4)
def _engine(base: str) -> Engine:
    return Engine(shapes(base))


def check(
    triples: str | Iterable[Triple], engine: EngineName = "fast", base: str = ""
) -> tuple[Violation, ...]:  # fmt: skip
    """Every violation in a graph, sorted; terms as N-Triples strings, or one text of N-Triples.

    `base` is the base IRI of the graph's terms (default: configured).
    """
    listed = list(dict.fromkeys(_parsed(triples) if isinstance(triples, str) else triples))
    base = Mint(base).base
    found = _engine(base).check(listed) if engine == "fast" else by_pyshacl(listed, shapes(base))
    if not found:
        return ()
    data = _Index(listed)
    return tuple(sorted({data.named(_placed(result)) for result in found}))


def _parsed(text: str) -> Iterator[Triple]:
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            subject, predicate, value = line.rstrip().removesuffix(".").rstrip().split(" ", 2)
            yield subject, predicate, value


def _placed(result: Result) -> Result:
    """A breach found from a concept is the breach of the fact that it was found at."""
    if "/concept/" in result.focus and result.value.startswith("<"):
        return replace(result, focus=result.value, value="")
    return result


class _Index:
    """What leads from a node to the facts that lean on it, and to their sentences."""

    def __init__(self, triples: Sequence[Triple]) -> None:
        self.out: dict[str, dict[str, list[str]]] = {}
        self.back: dict[str, set[str]] = {}
        for s, p, o in triples:
            self.out.setdefault(s, {}).setdefault(p, []).append(o)
            if o.startswith("<") and p != RDF_TYPE:
                self.back.setdefault(o, set()).add(s)
        self.facts = {s for s, pairs in self.out.items() if DERIVED in pairs}
        self.whole = {s for s, pairs in self.out.items() if any(_WHOLE(kind) for kind in pairs.get(RDF_TYPE, ()))}

    def objects(self, subject: str, predicate: str) -> list[str]:
        return self.out.get(subject, {}).get(predicate, [])

    def leaning(self, node: str) -> set[str]:
        """The facts that a breach at a node touches: itself, or those that lead to it."""
        if node in self.facts:
            return {node}
        seen, edge = {node}, [node]
        found: set[str] = set()
        while edge:
            for source in self.back.get(edge.pop(), ()):
                if source in self.facts:
                    found.add(source)
                elif source not in seen:
                    seen.add(source)
                    edge.append(source)
        return found

    def touched(self, node: str) -> set[str]:
        """What a breach at a node puts aside: the facts that lean on it, or itself where none does."""
        return self.leaning(node) or ({node} - self.whole)

    def stands(self, node: str) -> bool:
        """Whether a node is kept for its own sake: a fact, the record or version, what no fact leads to."""
        return node in self.facts or node in self.whole or not self.leaning(node)

    def sentence(self, node: str) -> str:
        """The passage that a node rests on, the first in the document."""
        selectors = [node] if _EXACT in self.out.get(node, {}) else []
        bases = [node, *sorted(self.leaning(node))]
        evidence = [e for n in bases for e in (*self.objects(n, DERIVED), n)]
        selectors += [s for e in evidence for s in sorted(self.objects(e, _SELECTOR))]
        quotes = [q for s in selectors for q in self.objects(s, _EXACT)]
        return " ".join(lexical(quotes[0]).split()) if quotes else ""

    def named(self, result: Result) -> Violation:
        return Violation(result.focus, result.message, result.path, result.value, self.sentence(result.focus))

    def reached(self, roots: Iterable[str], closed: set[str]) -> set[str]:
        """All nodes that roots lead to, without entering a closed fact."""
        seen = set(roots)
        edge = list(seen)
        while edge:
            for values in self.out.get(edge.pop(), {}).values():
                for value in values:
                    if value in self.out and value not in seen and value not in closed:
                        seen.add(value)
                        edge.append(value)
        return seen


def partition(lines: Iterable[str], engine: EngineName = "fast", base: str = "") -> Report:
    """A document's lines parted: facts that break a shape, and what hangs on them alone, from the rest.

    What leaned on a quarantined fact may then break a shape itself; this is looked for until the rest holds.
    """
    every = list(_parted(lines))
    if not check((triple for _, triple in every), engine, base):
        return Report(tuple(line for line, _ in every), (), ())
    index = _Index([triple for _, triple in every])
    bad: set[str] = set()
    found: set[Violation] = set()
    kept = set(index.out)
    for _ in range(ROUNDS):
        new = check((t for _, t in every if t[0] in kept), engine, base)
        touched = {node for violation in new for node in index.touched(violation.focus)} - bad
        found.update(index.named(Result(v.focus, v.message, v.path, v.value)) for v in new)
        if not touched:
            break
        bad |= touched
        roots = {s for s in index.out if s not in bad and index.stands(s)}
        kept = index.reached(roots, bad)
    good = tuple(line for line, triple in every if triple[0] in kept)
    aside = tuple(line for line, triple in every if triple[0] not in kept)
    return Report(good, aside, tuple(sorted(found)), tuple(sorted(bad)))


def _parted(lines: Iterable[str]) -> Iterator[tuple[str, Triple]]:
    """Each line with its triple; a document's lines all end in the same graph."""
    tail = "\0"
    for line in lines:
        if not line.endswith(tail):
            tail = line[line.rindex(" <") :]
        subject, predicate, value = line[: -len(tail)].split(" ", 2)
        yield line, (subject, predicate, value)


def quarantined(report: Report, version: str, base: str = "") -> list[str]:
    """The lines of a quarantine graph: what was put aside, and the reasons as SHACL validation results."""
    mint = Mint(base)
    graph = f" <{mint.graph(f'quarantine/{version}')}> ."
    lines = {f"{' '.join(split(line)[:3])}{graph}" for line in report.bad}
    for violation in report.violations:
        parts = (violation.focus, violation.message, violation.path, violation.value)
        key = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
        subject = f"<{mint.thing('breach', version[:16], key)}>"
        lines.update(f"{subject} {p} {o}{graph}" for p, o in _told(violation))
    return sorted(lines)


def _told(violation: Violation) -> Iterator[tuple[str, str]]:
    yield RDF_TYPE, f"<{_SH}ValidationResult>"
    yield f"<{_SH}resultSeverity>", f"<{_SH}Violation>"
    yield f"<{_SH}focusNode>", violation.focus
    yield f"<{_SH}resultMessage>", f"{string(violation.message)}@en"
    if violation.path:
        yield f"<{_SH}resultPath>", violation.path
    if violation.value:
        yield f"<{_SH}value>", violation.value
    if violation.sentence:
        yield _EXACT, string(violation.sentence)


def validated(extract: Extract, lines: Sequence[str], base: str = "") -> tuple[list[str], list[str], list[Issue]]:
    """A document's lines that hold, the lines of its quarantine graph, all with line ends, and an Issue for each fact put aside."""
    report = partition(lines, base=base)
    if report.conforms:
        return list(lines), [], []
    index = _Index([split(line)[:3] for line in lines])
    bad = [f"{line}\n" for line in quarantined(report, extract.document.version, base)]
    reasons: dict[str, list[Violation]] = {}
    for violation in report.violations:
        for fact in sorted(index.leaning(violation.focus)) or [violation.focus]:
            reasons.setdefault(fact, []).append(violation)
    return list(report.good), bad, [_issue(extract, index, fact, why) for fact, why in sorted(reasons.items())]


def _issue(extract: Extract, index: _Index, fact: str, reasons: list[Violation]) -> Issue:
    text, sentence = extract.document.text, index.sentence(fact)
    starts = [int(lexical(start)) for start in _starts(index, fact)]
    kind = (index.objects(fact, RDF_TYPE) or ["<thing>"])[0][1:-1].rsplit("#", 1)[-1].rsplit("/", 1)[-1]
    said = " ".join(dict.fromkeys(violation.message for violation in reasons))
    line = text.count("\n", 0, min(starts)) + 1 if starts else 0
    advice = "see the quarantine graph for the fact; correct the minutes or the rule that read it"
    return Issue(extract.document.name, "quarantined", f"{kind} put aside: {said}", advice, line, sentence[:300])


def _starts(index: _Index, fact: str) -> Iterator[str]:
    for evidence in index.objects(fact, DERIVED):
        for selector in index.objects(evidence, _SELECTOR):
            yield from index.objects(selector, _START)
