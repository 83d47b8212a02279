"""The reference engine: pySHACL, with its own reading of the shapes kept from one document to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from rdflib import SH, Graph

from kg.shacl import Result
from kg.terms import term

Triple = tuple[str, str, str]


@lru_cache(maxsize=2)
def _compiled(shapes: Graph) -> Any:
    """pySHACL's own reading of the shapes, made once: it is half of the time that a small document takes."""
    from pyshacl.constraints.core import property_pair_constraints as pairs
    from pyshacl.shapes_graph import ShapesGraph

    less, at_most = pairs.LessThanConstraintComponent, pairs.LessThanOrEqualsConstraintComponent
    setattr(less, "_compare_lt", _tolerant(less._compare_lt))  # noqa: B010
    setattr(at_most, "_compare_ltoe", _tolerant(at_most._compare_ltoe))  # noqa: B010
    return ShapesGraph(shapes)


def _tolerant(compare: Callable[..., Any]) -> Callable[..., Any]:
    """A comparison of pySHACL that reports two values without a common order, as SHACL asks; it raises TypeError."""
    if getattr(compare, "tolerant", False):
        return compare

    def each(self: Any, values: Iterable[Any], others: Iterable[Any], graph: Any, focus: Any) -> tuple[bool, list[Any]]:
        reports: list[Any] = []
        among = list(others)
        for value in values:
            for other in among:
                try:
                    reports += compare(self, [value], [other], graph, focus)[1]
                except TypeError:
                    reports.append(self.make_v_result(graph, focus, value_node=value))
        return bool(reports), reports

    each.tolerant = True  # type: ignore[attr-defined]
    return each


def by_pyshacl(triples: Sequence[Triple], shapes: Graph) -> list[Result]:
    """Every breach that pySHACL finds in the triples."""
    from pyshacl.graph_abstraction import DataGraph
    from pyshacl.validator import Validator

    graph = Graph().parse(data="\n".join(f"{s} {p} {o} ." for s, p, o in triples), format="nt")
    options = {"inference": "none", "advanced": False}
    validator: Any = Validator(DataGraph.from_rdflib(graph), shacl_graph=shapes, options=options)
    validator.shacl_graph = _compiled(shapes)
    return list(_results(validator.run()[1]))


def _results(report: Graph) -> Iterator[Result]:
    for node in report.objects(None, SH.result):
        message = min((str(m) for m in report.objects(node, SH.resultMessage)), default="")
        found = (report.value(node, predicate) for predicate in (SH.focusNode, SH.resultPath, SH.value))
        focus, path, value = ("" if value is None else term(value) for value in found)
        yield Result(focus, message, path if path.startswith("<") else "", value)
