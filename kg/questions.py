"""The questions of the contract: each one SPARQL query whose header says what it asks and what it answers.

A query stands by itself: it can be run as it is, over the merged graph or one document's, with the reference graph.
Its parameters are one line of VALUES without values; `bound` puts checked, escaped literals there.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kg.iris import DEFAULT_BASE, base_iri
from kg.ntriples import is_date, string
from kg.resources import resource

NAMES: tuple[str, ...] = (
    "meetings", "attendance", "items", "resolutions", "inspections", "judgements", "findings", "successions",
    "partners", "posts", "strategies", "measures", "services", "funding", "legislation", "topics", "bodies",
)  # fmt: skip

_HEADER = re.compile(r"^# (question|columns|parameters): *(.*)$", re.MULTILINE)
_VALUES = "VALUES (?authority ?from ?to) { (UNDEF UNDEF UNDEF) }"
_AUTHORITY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,80}")
_SORTED = {"gss": " ", "inspectorate": "+"}  # columns of several values, which SPARQL joins in no order

Row = dict[str, str]


class UnknownQuestion(ValueError):
    """A question that is not one of the contract's."""


class BadParameter(ValueError):
    """A parameter that is not of the form it must have."""


@dataclass(frozen=True, slots=True)
class Question:
    """A named query: what it asks in words, its columns in order, the parameters it takes, and its SPARQL."""

    name: str
    text: str
    columns: tuple[str, ...]
    parameters: tuple[str, ...]
    sparql: str

    def bound(self, authority: str = "", date_from: str = "", date_to: str = "") -> str:
        """The SPARQL with its parameters: an authority's GSS or register code, the meeting's first and last date.

        A date may be a day, a month or a year. Raises BadParameter.
        """
        if authority and not _AUTHORITY.fullmatch(authority):
            raise BadParameter(f"not a GSS or register code: {authority!r} (write E06000047 or dur)")
        for value in filter(None, (date_from, date_to)):
            if not is_date(value):
                raise BadParameter(f"not a date: {value!r} (write 2016-07-25, 2016-07 or 2016)")
        if not (authority or date_from or date_to):
            return self.sparql
        code = authority.upper()  # as the reference graph writes GSS and register codes alike
        row = " ".join(string(v) if v else "UNDEF" for v in (code, date_from, date_to))
        return self.sparql.replace(_VALUES, f"VALUES (?authority ?from ?to) {{ ({row}) }}")


@lru_cache(maxsize=64)
def _load(name: str, base: str) -> Question:
    if name not in NAMES:
        raise UnknownQuestion(f"there is no question {name!r}; ask one of {', '.join(NAMES)}")
    text = resource(f"queries/{name}.rq").read_text(encoding="utf-8")
    return parse(name, text, base)


def parse(name: str, text: str, base: str = "") -> Question:
    """A question from the text of its file, under a base IRI; raises ValueError where its header is not whole."""
    header = dict(_HEADER.findall(text))
    missing = {"question", "columns", "parameters"} - set(header)
    if missing:
        raise ValueError(f"{name}.rq has no line `# {sorted(missing)[0]}:`")
    for namespace in ("def#", "concept/", "id/", "graph/"):
        text = text.replace(f"<{DEFAULT_BASE}/{namespace}", f"<{base or base_iri()}/{namespace}")
    columns, parameters = header["columns"].split(), header["parameters"].split()
    return Question(name, header["question"], tuple(columns), tuple(parameters), text)


def load(base: str = "") -> dict[str, Question]:
    """All questions by name, in the contract's order, under a base IRI (default: configured)."""
    return {name: _load(name, base or base_iri()) for name in NAMES}


def question(name: str, base: str = "") -> Question:
    """One question by name; raises UnknownQuestion, with those that there are."""
    return _load(name, base or base_iri())


def answer(
    ask: Callable[[str], Any],
    asked: Question,
    *,
    authority: str = "",
    date_from: str = "",
    date_to: str = "",
    document: str = "",
) -> list[Row]:
    """The rows of a question, each a dict of the question's columns in order; an unbound column is empty.

    `ask` runs SPARQL over a dataset that its caller chose ([merged, reference], or [a document's graph, reference])
    and gives the solutions: of `kg.store`, or of pyoxigraph. `document` keeps the rows of one document's evidence.
    """
    solutions = ask(asked.bound(authority, date_from, date_to))
    rows = [_row(asked.columns, values) for values in _values(asked.columns, solutions)]
    return [row for row in rows if not document or row["document"] == document]


def _values(columns: tuple[str, ...], solutions: Any) -> Iterable[Mapping[str, Any]]:
    names = [getattr(v, "value", v) for v in solutions.variables]
    indexes = [(c, names.index(c)) for c in columns if c in names]
    for solution in getattr(solutions, "rows", solutions):
        yield {column: solution[index] for column, index in indexes}


def _row(columns: tuple[str, ...], values: Mapping[str, Any]) -> Row:
    row = {}
    for column in columns:
        term = values.get(column)
        text = "" if term is None else str(getattr(term, "value", term))
        separator = _SORTED.get(column)
        row[column] = separator.join(sorted(text.split(separator))) if separator and separator in text else text
    return row


def as_csv(asked: Question, rows: Iterable[Row]) -> str:
    """Rows as CSV with a header row (RFC 4180)."""
    out = io.StringIO()
    writer = csv.DictWriter(out, asked.columns)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def as_json(asked: Question, rows: Iterable[Row]) -> str:
    """Rows as JSON: the question in words, and a list of objects with the columns in order."""
    return json.dumps({"question": asked.text, "rows": list(rows)}, ensure_ascii=False, indent=2) + "\n"
