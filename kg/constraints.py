"""What a value must be: a document's triples by subject and predicate, and one test for each constraint of SHACL Core.

A test takes the triples and a value, an N-Triples term, and tells whether it holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from kg.ntriples import RDF_TYPE
from kg.terms import XSD, compared, literal, well_formed

_NONE: tuple[str, ...] = ()
_NOTHING: Mapping[str, Sequence[str]] = {}
Test = Callable[["Data", str], bool]
Make = Callable[[frozenset[str], str], Test]  # the values of a constraint, and the flags of a pattern


class Data:
    """Triples by subject and predicate, and by predicate and object where a shape walks back."""

    def __init__(self, triples: Iterable[tuple[str, str, str]], back: frozenset[str]) -> None:
        self.out: dict[str, dict[str, list[str]]] = {}
        self.back: dict[str, dict[str, list[str]]] = {predicate: {} for predicate in back | {RDF_TYPE}}
        last, pairs = "", {}
        for s, p, o in triples:
            if s != last:  # sorted lines: all of a subject stand together
                last, pairs = s, self.out.setdefault(s, {})
            if p in pairs:
                pairs[p].append(o)
            else:
                pairs[p] = [o]
            if p in self.back:
                self.back[p].setdefault(o, []).append(s)

    def said(self, subject: str) -> Mapping[str, Sequence[str]]:
        """What is said of a subject, by predicate."""
        return self.out.get(subject, _NOTHING)

    def objects(self, subject: str, predicate: str) -> Sequence[str]:
        return self.said(subject).get(predicate, _NONE)

    def subjects(self, predicate: str, value: str) -> list[str]:
        return self.back[predicate].get(value, [])


def _text(value: str) -> str:
    parts = literal(value)
    return parts[0] if parts else value[1:-1]


def _only(values: frozenset[str]) -> str:
    return next(iter(values))


def _datatype(values: frozenset[str], flags: str) -> Test:
    wanted = _only(values)[1:-1]
    plain = wanted == f"{XSD}string"

    def test(data: Data, value: str) -> bool:
        if plain and value.endswith('"'):  # most values; any text is a string
            return True
        parts = literal(value)
        return parts is not None and parts[1] == wanted and well_formed(parts[0], wanted)

    return test


def _pattern(values: frozenset[str], flags: str) -> Test:
    search = re.compile(_text(_only(values)), re.IGNORECASE if "i" in flags else 0).search
    return lambda data, value: search(_text(value)) is not None


def _class(values: frozenset[str], flags: str) -> Test:
    wanted = _only(values)
    return lambda data, value: wanted in data.objects(value, RDF_TYPE)


def _node_kind(values: frozenset[str], flags: str) -> Test:
    literals = _only(values).endswith("#Literal>")
    return lambda data, value: value.startswith('"') == literals


def _language(values: frozenset[str], flags: str) -> Test:
    wanted = {_text(value) for value in values}

    def test(data: Data, value: str) -> bool:
        parts = literal(value)
        return parts is not None and any(parts[2] == w or parts[2].startswith(f"{w}-") for w in wanted)

    return test


def _length(holds: Callable[[int, int], bool]) -> Make:
    def make(values: frozenset[str], flags: str) -> Test:
        bound = int(_text(_only(values)))
        return lambda data, value: holds(len(_text(value)), bound)

    return make


def _bound(signs: frozenset[int]) -> Make:
    def make(values: frozenset[str], flags: str) -> Test:
        bound = _only(values)
        return lambda data, value: compared(value, bound) in signs

    return make


VALUES: Mapping[str, Make] = {
    "in": lambda values, flags: lambda data, value: value in values,
    "languageIn": _language, "datatype": _datatype, "pattern": _pattern, "class": _class, "nodeKind": _node_kind,
    "minLength": _length(lambda n, bound: n >= bound), "maxLength": _length(lambda n, bound: n <= bound),
    "minInclusive": _bound(frozenset({0, 1})), "maxInclusive": _bound(frozenset({0, -1})),
    "minExclusive": _bound(frozenset({1})), "maxExclusive": _bound(frozenset({-1})),
}  # fmt: skip
PAIRS: Mapping[str, Callable[[str, str], bool]] = {
    "lessThan": lambda a, b: compared(a, b) == -1,
    "lessThanOrEquals": lambda a, b: compared(a, b) in (-1, 0),
    "disjoint": lambda a, b: a != b,
}
