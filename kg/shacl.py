"""Our shapes as plain Python over an index of N-Triples terms: the verdicts of SHACL Core, many times as fast.

Only what the shapes use is known; anything else in a shape is refused when it is loaded, never passed over. The tests
hold the verdicts equal to pySHACL's on every example and on mutations of them. As here no graph states a subclass,
an instance of a class is what has it as its own type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from sys import maxsize

from rdflib import RDF, SH, Graph
from rdflib.collection import Collection
from rdflib.term import Node

from kg.constraints import PAIRS, VALUES, Data, Test
from kg.ntriples import RDF_TYPE
from kg.terms import term

Steps = Callable[[Data, str], Iterable[str]]
_NO_CONSTRAINT = frozenset(
    (
        "path", "message", "name", "description", "severity", "flags",
        "targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Result:
    """One breach: where, the value (empty where a count is wrong), the path as one predicate (else empty), why."""

    focus: str
    message: str
    path: str = ""
    value: str = ""


@dataclass(slots=True)
class Shape:
    """A compiled shape: how to get from a focus to its values, and what they must be."""

    steps: Steps | None = None
    path: str = ""
    message: str = ""
    tests: list[Test] = field(default_factory=list)
    counts: tuple[int, int] = (0, maxsize)
    wanted: tuple[str, ...] = ()
    pairs: list[tuple[str, Callable[[str, str], bool]]] = field(default_factory=list)
    properties: list[Shape] = field(default_factory=list)

    def conforms(self, data: Data, focus: str) -> bool:
        found: list[Result] = []
        self.hold(data, focus, found)
        return not found

    def hold(self, data: Data, focus: str, found: list[Result]) -> None:
        """Add to `found` what a focus breaks, one result a constraint and value."""
        values = self._values(data, focus)
        if values:
            self._hold(data, focus, values, found)
        elif self.counts[0] or self.wanted:
            found.append(Result(focus, self.message, self.path))

    def _hold(self, data: Data, focus: str, values: Sequence[str], found: list[Result]) -> None:
        if not self.counts[0] <= len(values) <= self.counts[1]:
            found.append(Result(focus, self.message, self.path))
        if self.wanted and any(value not in values for value in self.wanted):
            found.append(Result(focus, self.message, self.path))
        for value in values:
            for test in self.tests:
                if not test(data, value):
                    found.append(Result(focus, self.message, self.path, value))
                    break
            if self.properties:
                said = data.said(value)
                for shape in self.properties:
                    if not shape.path:
                        shape.hold(data, value, found)
                    elif shape.path in said:
                        shape._hold(data, value, said[shape.path], found)
                    elif shape.counts[0] or shape.wanted:
                        found.append(Result(value, shape.message, shape.path))
        for predicate, holds in self.pairs:
            others = data.objects(focus, predicate)
            for value in values:
                if not all(holds(value, other) for other in others):
                    found.append(Result(focus, self.message, self.path, value))

    def _values(self, data: Data, focus: str) -> Sequence[str]:
        if self.path:  # one predicate: its values are distinct already
            return data.objects(focus, self.path)
        return (focus,) if self.steps is None else list(dict.fromkeys(self.steps(data, focus)))


@dataclass(frozen=True, slots=True)
class Target:
    """Where a shape is held against: nodes by themselves, by class, or by a predicate that they have or end."""

    shape: Shape
    nodes: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    subjects_of: tuple[str, ...] = ()
    objects_of: tuple[str, ...] = ()

    def focuses(self, data: Data) -> Iterator[str]:
        yield from self.nodes
        for name in self.classes:
            yield from data.subjects(RDF_TYPE, name)
        for predicate in self.subjects_of:
            yield from (s for s, pairs in data.out.items() if predicate in pairs)
        for predicate in self.objects_of:
            yield from data.back[predicate]


class Engine:
    """All targets of a shapes graph, ready to be held against documents."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._made: dict[Node, Shape] = {}
        self.back: set[str] = set()
        self.targets = [self._target(node) for node in sorted(self._targeted(), key=str)]

    def check(self, triples: Iterable[tuple[str, str, str]]) -> list[Result]:
        """Every breach in the triples, each given once, sorted."""
        data = Data(triples, frozenset(self.back))
        found: list[Result] = []
        for target in self.targets:
            for focus in dict.fromkeys(target.focuses(data)):
                target.shape.hold(data, focus, found)
        return sorted(set(found))

    def _targeted(self) -> set[Node]:
        wanted = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)
        return {node for predicate in wanted for node in self._graph.subjects(predicate)}

    def _target(self, node: Node) -> Target:
        objects_of = self._terms(node, SH.targetObjectsOf)
        self.back.update(objects_of)
        return Target(
            self._shape(node), self._terms(node, SH.targetNode), self._terms(node, SH.targetClass),
            self._terms(node, SH.targetSubjectsOf), objects_of,
        )  # fmt: skip

    def _terms(self, node: Node, predicate: Node) -> tuple[str, ...]:
        return tuple(sorted(term(value) for value in self._graph.objects(node, predicate)))

    def _list(self, node: Node) -> list[Node]:
        return list(Collection(self._graph, node))

    def _shape(self, node: Node) -> Shape:
        if node in self._made:
            return self._made[node]
        shape = self._made[node] = Shape()
        path = self._graph.value(node, SH.path)
        if path is not None:
            shape.steps = self._steps(path)
            shape.path = term(path) if term(path).startswith("<") else ""
        messages = sorted(str(m) for m in self._graph.objects(node, SH.message))
        shape.message = messages[0] if messages else ""
        for predicate, value in self._graph.predicate_objects(node):
            self._constrain(shape, node, str(predicate), value)
        return shape

    def _constrain(self, shape: Shape, node: Node, predicate: str, value: Node) -> None:
        name = predicate.removeprefix(str(SH))
        if predicate == str(RDF.type) or name in _NO_CONSTRAINT:
            return
        if name == "property":
            shape.properties.append(self._shape(value))
        elif name == "minCount":
            shape.counts = (int(str(value)), shape.counts[1])
        elif name == "maxCount":
            shape.counts = (shape.counts[0], int(str(value)))
        elif name == "hasValue":
            shape.wanted += (term(value),)
        elif name in PAIRS:
            shape.pairs.append((term(value), PAIRS[name]))
        elif name in ("not", "node", "and", "or"):
            shape.tests.append(self._logical(name, value))
        elif name in ("in", "languageIn"):
            among = frozenset(term(v) for v in self._list(value))
            shape.tests.append(VALUES[name](among, ""))
        elif name in VALUES:
            shape.tests.append(VALUES[name](frozenset({term(value)}), str(self._graph.value(node, SH.flags) or "")))
        else:
            raise ValueError(f"the shape {term(node)} uses {predicate}, which is not known here")

    def _logical(self, name: str, value: Node) -> Test:
        if name == "node":
            one = self._shape(value)
            return one.conforms
        if name == "not":
            other = self._shape(value)
            return lambda data, focus: not other.conforms(data, focus)
        shapes = [self._shape(member) for member in self._list(value)]
        join = any if name == "or" else all
        return lambda data, focus: join(shape.conforms(data, focus) for shape in shapes)

    def _steps(self, path: Node) -> Steps:
        inverse = self._graph.value(path, SH.inversePath)
        choices = self._graph.value(path, SH.alternativePath)
        if inverse is not None:
            back = term(inverse)
            self.back.add(back)
            return lambda data, focus: data.subjects(back, focus)
        if choices is not None:
            several = [self._steps(choice) for choice in self._list(choices)]
            return lambda data, focus: [value for steps in several for value in steps(data, focus)]
        if self._graph.value(path, RDF.first) is not None:
            return _sequence([self._steps(step) for step in self._list(path)])
        predicate = term(path)
        if not predicate.startswith("<"):
            raise ValueError(f"the path {predicate} is of a sort that is not known here")
        return lambda data, focus: data.objects(focus, predicate)


def _sequence(parts: list[Steps]) -> Steps:
    def walk(data: Data, focus: str) -> Iterable[str]:
        values: Iterable[str] = [focus]
        for steps in parts:
            values = dict.fromkeys(value for node in values for value in steps(data, node))
        return values

    return walk
