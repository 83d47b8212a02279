"""The named questions as listings: typed parameters, pages by cursor, totals, evidence and links in each row."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from api.engine import Engine, Term, literal, select
from api.errors import Problem
from kg.questions import BadParameter, Question, UnknownQuestion, question

MOST = 1000
_GSS = re.compile(r"[A-Za-z]\d{8}")
_AUTHORITY = """
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?key ?name WHERE {
  ?a a <%(base)s/def#LocalAuthority> ; skos:prefLabel ?name ; <%(base)s/def#gssCode> ?key .
  ?a skos:prefLabel|skos:altLabel|<%(base)s/def#registerCode> ?label . FILTER (LCASE(STR(?label)) = ?wanted)
} ORDER BY ?key"""
_CALLED = """
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?key ?name WHERE {
  VALUES ?key { %(codes)s }
  ?a a <%(base)s/def#LocalAuthority> ; skos:prefLabel ?name ; <%(base)s/def#gssCode> ?key .
} ORDER BY ?key ?name"""
_MANY = {"gss": " ", "inspectorate": "+"}


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader asks of a question: an authority by code or name, the meeting's dates, a topic, a text."""

    authority: str = ""
    start: str = ""
    end: str = ""
    topic: str = ""
    text: str = ""

    def parameters(self) -> dict[str, str]:
        """The filters as parameters of a URL."""
        pairs = {
            "authority": self.authority,
            "from": self.start,
            "to": self.end,
            "topic": self.topic,
            "text": self.text,
        }
        return {k: v for k, v in pairs.items() if v}


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a question's rows, with how many there are in all and the cursor of the next page."""

    question: Question
    rows: tuple[dict[str, str], ...]
    total: int
    offset: int
    next: str = ""


@dataclass(slots=True)
class Totals:
    """Row counts that were worked out, kept for the release that they were counted in."""

    release: str = ""
    known: dict[tuple[str, str], int] = field(default_factory=dict)


def cursor(release: str, name: str, offset: int) -> str:
    """Where the next page begins, opaque to its reader."""
    raw = json.dumps([release, name, offset], separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def read_cursor(text: str, release: str, name: str) -> int:
    """The offset in a cursor; Problem 400 for one that this server did not make, 409 where the data have changed."""
    try:
        made = json.loads(base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4)))
        told, asked, offset = made
        good = isinstance(offset, int) and 0 <= offset <= 10**9 and asked == name and isinstance(told, str)
    except (ValueError, TypeError):
        good, told, offset = False, "", 0
    if not good:
        raise Problem(400, "Not a cursor", "Take the cursor from the next link of a page of the same question.")
    if told != release:
        raise Problem(409, "The data have changed", "A new release is served. Begin again without a cursor.")
    return int(offset)


class Asker:
    """Asks the named questions of an engine."""

    def __init__(self, engine: Engine, base: str) -> None:
        self._engine, self._base = engine, base
        self._totals = Totals()

    def question(self, name: str) -> Question:
        """A question by name; Problem 404 where there is none."""
        try:
            return question(name, self._base)
        except (UnknownQuestion, FileNotFoundError) as error:
            raise Problem(404, "No such question", str(error)) from None

    async def listing(self, name: str, filters: Filters, limit: int, at: str = "") -> Listing:
        """One page; `limit` rows from a cursor on."""
        asked = self.question(name)
        release = self._engine.release
        offset = read_cursor(at, release, name) if at else 0
        query, order, bind = await self._query(asked, filters)
        prologue, body = query
        _, rows = await select(self._engine, f"{prologue}\n{body}\n{order} LIMIT {limit} OFFSET {offset}", bind)
        total = await self._total(name, filters, prologue, body, bind)
        made = tuple(_row(asked.columns, row) for row in rows)
        more = cursor(release, name, offset + limit) if offset + len(made) < total and made else ""
        return Listing(asked, made, total, offset, more)

    async def _total(self, name: str, filters: Filters, prologue: str, body: str, bind: Mapping[str, Term]) -> int:
        if self._totals.release != self._engine.release or len(self._totals.known) > 2000:
            self._totals = Totals(self._engine.release)
        key = (name, urlencode(filters.parameters()))
        if key not in self._totals.known:
            count = f"{prologue}\nSELECT (COUNT(*) AS ?total) WHERE {{ {{ {body} }} }}"
            _, rows = await select(self._engine, count, bind)
            self._totals.known[key] = int(rows[0]["total"]["value"])
        return self._totals.known[key]

    async def _query(self, asked: Question, filters: Filters) -> tuple[tuple[str, str], str, dict[str, Term]]:
        code = await self.authority_code(filters.authority)
        try:
            text = asked.bound(code, filters.start, filters.end)
        except BadParameter as error:
            raise Problem(400, "A parameter is not as it must be", str(error)) from None
        prologue, body, order = split(text)
        conditions, bind = [], {}
        if filters.topic:
            if "topic" not in asked.columns:
                raise Problem(400, "This question has no topic", "Only the question topics takes the parameter topic.")
            conditions.append("FILTER (STR(?topic) = ?wantedtopic)")
            bind["wantedtopic"] = literal(filters.topic)
        if filters.text:
            told = ", ' ', ".join(f"COALESCE(STR(?{c}), '')" for c in asked.columns if not c.startswith("evidence_"))
            conditions.append(f"FILTER (CONTAINS(LCASE(CONCAT({told})), ?wantedtext))")
            bind["wantedtext"] = literal(filters.text.lower())
        columns = " ".join(f"?{c}" for c in asked.columns)
        body = f"SELECT {columns} WHERE {{ {{ {body} }} {' '.join(conditions)} }}" if conditions else body
        return (prologue, body), order, bind

    async def authority_code(self, given: str) -> str:
        """The GSS code of an authority, for any of its codes and names."""
        if not given or _GSS.fullmatch(given):
            return given
        _, rows = await select(
            self._engine, _AUTHORITY % {"base": self._base}, {"wanted": literal(" ".join(given.lower().split()))}
        )
        codes = sorted({row["key"]["value"] for row in rows})
        if not codes:
            raise Problem(400, "No such authority", f"No authority is called {given!r}. Give its name or its code.")
        if len(codes) > 1:
            told = ", ".join(f"{r['name']['value']} ({r['key']['value']})" for r in rows)
            raise Problem(400, "More than one authority", f"{given!r} may be any of: {told}. Give the code.")
        return codes[0]

    async def called(self, rows: Sequence[Mapping[str, str]]) -> dict[str, str]:
        """What the authorities are called whose GSS codes stand in some rows; no entry for a code that is unknown."""
        codes = sorted({code for row in rows for code in row.get("gss", "").split() if _GSS.fullmatch(code)})
        if not codes:
            return {}
        told = " ".join(f'"{code}"' for code in codes)
        _, found = await select(self._engine, _CALLED % {"base": self._base, "codes": told}, {})
        return {row["key"]["value"]: row["name"]["value"] for row in found}


def split(sparql: str) -> tuple[str, str, str]:
    """A question's query in three: its prologue, its SELECT, and its final ORDER BY."""
    begin = re.search(r"^SELECT\b", sparql, re.MULTILINE)
    at = begin.start() if begin else 0
    end = sparql.rfind("ORDER BY")
    if end <= sparql.rfind("}"):
        return sparql[:at], sparql[at:], ""
    return sparql[:at], sparql[at:end], sparql[end:].strip()


def _row(columns: Sequence[str], row: Mapping[str, Term]) -> dict[str, str]:
    made = {c: row[c]["value"] if c in row else "" for c in columns}
    for column, separator in _MANY.items():
        if separator in made.get(column, ""):
            made[column] = separator.join(sorted(made[column].split(separator)))
    return made


def as_csv(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> bytes:
    """Rows as CSV (RFC 4180) with a header row."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()
