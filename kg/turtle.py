"""Turtle that is the same for the same triples: sorted, prefixed, without blank nodes.

Terms are N-Triples strings (`<iri>`, `"text"@en`, `"1"^^<datatype>`); the writer only shortens and groups them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.iris import NAMESPACES
from kg.ntriples import RDF_TYPE, string

Triple = tuple[str, str, str]
XSD = NAMESPACES["xsd"]

_LOCAL = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_DATATYPE = re.compile(r'(".*")\^\^<([^<>]*)>', re.DOTALL)


def english(text: str) -> str:
    """A literal in English."""
    return f"{string(text)}@en"


def typed(text: str, datatype: str) -> str:
    """A literal of an XSD datatype by its name: `date`, `decimal`."""
    return f"{string(text)}^^<{XSD}{datatype}>"


def turtle(triples: Iterable[Triple], prefixes: Mapping[str, str], comment: str) -> str:
    """A Turtle document of the triples, its subjects and objects sorted, its type first, under a comment."""
    subjects: dict[str, dict[str, set[str]]] = {}
    for subject, predicate, value in triples:
        subjects.setdefault(subject, {}).setdefault(predicate, set()).add(value)
    names = sorted(prefixes.items(), key=lambda pair: -len(pair[1]))
    lines = [f"# {line}" for line in comment.splitlines()]
    lines += [f"@prefix {name}: <{iri}> ." for name, iri in sorted(prefixes.items())]
    for subject in sorted(subjects):
        lines += ["", *_subject(subject, subjects[subject], names)]
    return "\n".join(lines) + "\n"


def _subject(subject: str, pairs: Mapping[str, set[str]], names: list[tuple[str, str]]) -> list[str]:
    ordered = sorted(pairs, key=lambda p: (p != RDF_TYPE, p))
    rows = []
    for predicate in ordered:
        verb = "a" if predicate == RDF_TYPE else short(predicate, names)
        rows.append(f"{verb} {' , '.join(short(v, names) for v in sorted(pairs[predicate]))}")
    return [f"{short(subject, names)} {rows[0]}{' ;' if len(rows) > 1 else ' .'}"] + [
        f"    {row}{' .' if n == len(rows) else ' ;'}" for n, row in enumerate(rows[1:], 2)
    ]


def short(term: str, names: list[tuple[str, str]]) -> str:
    """A term with its prefix, where its local part is plain."""
    if term.startswith('"'):
        match = _DATATYPE.fullmatch(term)
        return f"{match.group(1)}^^{short(f'<{match.group(2)}>', names)}" if match else term
    iri = term[1:-1]
    for name, start in names:
        if iri.startswith(start) and _LOCAL.fullmatch(iri[len(start) :]):
            return f"{name}:{iri[len(start) :]}"
    return term
