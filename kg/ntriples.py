"""RDF terms as canonical N-Triples strings, straight from text, without building an object for each.

What is not well formed for its datatype is never typed: it becomes a plain string, which a shape then catches.
"""

from __future__ import annotations

import re
from datetime import date as calendar

XSD = "http://www.w3.org/2001/XMLSchema#"
RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"

_SPECIAL = re.compile('[\\x00-\\x1f\\x7f"\\\\\ud800-\udfff]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_UNESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_BACK = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_PART = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_DECIMAL = re.compile(r"([+-]?)([0-9]{1,15})(?:\.([0-9]{1,15}))?")


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"  # a lone surrogate is no character; one for one, so that offsets stay true
    return _ESCAPES.get(character) or f"\\u{ord(character):04X}"


def escape(text: str) -> str:
    r"""Text as it stands between the quotes of a canonical N-Triples literal.

    >>> escape('a "b"')
    'a \\"b\\"'
    """
    return _SPECIAL.sub(_escaped, text) if _SPECIAL.search(text) else text


def unescape(text: str) -> str:
    """The text that an escaped literal stands for."""
    if "\\" not in text:
        return text

    def plain(match: re.Match[str]) -> str:
        code = match.group(1) or match.group(2)
        return chr(int(code, 16)) if code else _BACK.get(match.group(3), match.group(3))

    return _UNESCAPE.sub(plain, text)


def string(text: str) -> str:
    """A plain literal."""
    return f'"{escape(text)}"'


def typed(text: str, datatype: str) -> str:
    """A literal of a datatype given as an IRI; the text must be well formed for it."""
    return f'"{escape(text)}"^^<{datatype}>'


def integer(value: str | int) -> str:
    """An xsd:integer in canonical form, or a plain string where the value is none."""
    if isinstance(value, str):
        if not _INTEGER.fullmatch(value):
            return string(value)
        value = int(value)
    return f'"{value}"^^<{XSD}integer>'


def decimal(value: str) -> str:
    """An xsd:decimal in canonical form (`4.50` is `4.5`), or a plain string where the value is none."""
    match = _DECIMAL.fullmatch(value)
    if not match:
        return string(value)
    sign, whole, part = match.groups()
    number = (whole.lstrip("0") or "0") + ("." + part.rstrip("0") if part and part.strip("0") else "")
    return f'"{"-" if sign == "-" and number != "0" else ""}{number}"^^<{XSD}decimal>'


def _partial(text: str) -> str:
    """The name of the XSD type of a day, a month or a year of the calendar; empty where it is none."""
    match = _PART.fullmatch(text)
    if not match or match.group(1) == "0000" or not text.isascii():
        return ""
    year, month, day = match.groups()
    try:
        calendar(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return ""
    return "date" if day else "gYearMonth" if month else "gYear"


def is_date(text: str) -> bool:
    """Whether a text is a day, a month or a year of the calendar in ISO 8601.

    >>> is_date("2016-07"), is_date("2016-13"), is_date("2015-02-29")
    (True, False, False)
    """
    return bool(_partial(text))


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar in ISO 8601."""
    return _partial(text) == "date"


def is_time(text: str) -> bool:
    """Whether a text is a time of day, `HH:MM`."""
    return bool(_TIME.fullmatch(text))


def date(value: str, edtf: str) -> str:
    """A date as precise as it is: xsd:date, gYearMonth or gYear; an interval is typed with the IRI `edtf`.

    >>> date("2016-02-31", "")
    '"2016-02-31"'
    """
    kind = _partial(value)
    if kind:
        return f'"{value}"^^<{XSD}{kind}>'
    first, slash, last = value.partition("/")
    if slash and _partial(first) and _partial(last):
        return f'"{value}"^^<{edtf}>'
    return string(value)


def split(line: str) -> tuple[str, str, str, str]:
    """Subject, predicate, object and graph of one of our N-Quads lines, as N-Triples terms; no blank nodes."""
    subject, predicate, rest = line.rstrip("\n").split(" ", 2)
    graph_at = rest.rindex(" <")
    return subject, predicate, rest[:graph_at], rest[graph_at + 1 : -2]


def lexical(term: str) -> str:
    """The text of a literal, or the IRI of an IRI term without its brackets."""
    if term.startswith("<"):
        return term[1:-1]
    return unescape(term[1 : term.rindex('"')])
