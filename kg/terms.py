"""Terms as N-Triples strings: from rdflib's nodes, into text, datatype and language, and their order.

Numbers and days have an order; what has none in common is not compared. Only the datatypes that the graph uses are held
to their lexical space.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

from rdflib.term import Literal, Node

from kg.iris import NAMESPACES
from kg.ntriples import string, typed, unescape

XSD = NAMESPACES["xsd"]
_LITERAL = re.compile(r'"(.*)"(?:\^\^<([^<>]*)>|@([A-Za-z0-9-]+))?', re.DOTALL)
_NUMBERS = {f"{XSD}{name}" for name in ("integer", "decimal", "int", "long", "nonNegativeInteger")}
_LEXICAL = {
    f"{XSD}integer": re.compile(r"[+-]?[0-9]+"),
    f"{XSD}decimal": re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)"),
    f"{XSD}boolean": re.compile(r"true|false|1|0"),
    f"{XSD}gYear": re.compile(r"[0-9]{4}"),
    f"{XSD}gYearMonth": re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])"),
    f"{XSD}date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
}


def term(node: Node) -> str:
    """A node of rdflib as an N-Triples term; a blank node as its own label, which no term of ours equals."""
    if not isinstance(node, Literal):
        return node.n3()
    if node.language:
        return f"{string(str(node))}@{node.language}"
    datatype = str(node.datatype or f"{XSD}string")
    return string(str(node)) if datatype == f"{XSD}string" else typed(str(node), datatype)


@lru_cache(maxsize=4096)  # for the shapes that look at one value in turn: more would hold on to whole documents
def literal(term: str) -> tuple[str, str, str] | None:
    """Text, datatype and language of a literal term; None for an IRI."""
    match = _LITERAL.fullmatch(term)
    if not match:
        return None
    text, datatype, language = match.groups()
    kind = datatype or (f"{NAMESPACES['rdf']}langString" if language else f"{XSD}string")
    return unescape(text), kind, language or ""


def well_formed(text: str, datatype: str) -> bool:
    """Whether a text is in the lexical space of a datatype; any text is of one that is not known here."""
    pattern = _LEXICAL.get(datatype)
    if pattern and not pattern.fullmatch(text):
        return False
    if datatype == f"{XSD}date":
        try:
            date.fromisoformat(text)
        except ValueError:
            return False
    return not (datatype.endswith(("gYear", "gYearMonth")) and text.startswith("0000"))


@lru_cache(maxsize=16384)
def _ordered(term: str) -> tuple[str, Decimal | str] | None:
    """What a literal is compared by, with its kind: numbers and days; None for what has no order here."""
    parts = literal(term)
    if parts is None or not well_formed(parts[0], parts[1]):
        return None
    text, datatype, _ = parts
    if datatype in _NUMBERS:
        return "number", Decimal(text)
    return (datatype, text) if datatype == f"{XSD}date" else None


def compared(left: str, right: str) -> int | None:
    """-1, 0 or 1 as a literal comes before, with or after another; None where they have no common order."""
    a, b = _ordered(left), _ordered(right)
    if a is None or b is None or a[0] != b[0]:
        return None
    return (a[1] > b[1]) - (a[1] < b[1])  # type: ignore[operator]
