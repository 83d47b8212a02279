"""What a query text may hold before it meets a parser: a scan that knows strings, IRIs and comments, and counts.

The parser of the store has no limit of its own: some kilobytes of nested brackets end its process, a few hundred
patterns on one subject keep its planner busy for a minute. The scan is linear in the text and stops at the first
excess. It is deliberately coarse: what it lets through still runs in a process that can be killed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"""
    (?P<skip>   \#[^\n\r]*
              | <(?:[^\x00-\x20<>"{}|^`\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>
              | \"{3}(?:(?:\"|\"\")?(?:[^"\\]|\\.))*\"{3} | '{3}(?:(?:'|'')?(?:[^'\\]|\\.))*'{3}
              | \"(?:[^"\\\n\r]|\\.)*\" | '(?:[^'\\\n\r]|\\.)*'
              | [?$@][\w-]+ | \^\^ )
  | (?P<name>   (?:[^\W\d_](?:[\w.-]*[\w-])?|_)?:(?:[\w:%.-]|\\.)* )
  | (?P<word>   [^\W\d](?:[\w-])* )
  | (?P<number> [+-]?\.?\d[\d.]*(?:[eE][+-]?\d+)? )
  | (?P<open>   [{(\[] )
  | (?P<close>  [})\]] )
  | (?P<join>   [.;,] )
  | (?P<sign>   [!^+-]|\|\||&&|[|/] )
  | (?P<escape> \\. )
    """,
    re.VERBOSE | re.DOTALL,
)
_VOLATILE = frozenset({"NOW", "RAND", "UUID", "STRUUID", "BNODE"})


@dataclass(frozen=True, slots=True)
class Caps:
    """How much a query text may hold: bracket depth, separators of patterns, operators in a row or in all."""

    nesting: int = 100
    patterns: int = 150
    operators: int = 600


class Refused(ValueError):
    """A query text that is not passed on to the parser: why, where it is, and what to do."""

    def __init__(self, title: str, detail: str, offset: int = -1, *, forbidden: bool = False) -> None:
        super().__init__(detail)
        self.title, self.detail, self.offset, self.forbidden = title, detail, offset, forbidden


@dataclass(slots=True)
class Scan:
    """What a scan found: keywords that matter, the places of WHERE clauses, whether an answer may differ each time."""

    dataset: bool = False
    using: bool = False
    volatile: bool = False
    wheres: list[int] = field(default_factory=list)
    shorthand: bool = False
    services: list[int] = field(default_factory=list)
    form: str = ""
    begin: int = 0


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of an offset."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def tokens(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """The tokens of a text from an offset on."""
    return _TOKEN.finditer(text, start)


def scan(text: str, caps: Caps | None = None, *, federated: bool = False) -> Scan:
    """Read a query or update once; raise Refused for what may not run here.

    `caps=None` leaves sizes alone (for data sent by someone with a token). SERVICE is refused unless `federated`;
    LOAD always.
    """
    found = Scan()
    counter = _Counter(caps)
    before = ""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "word":
            before = _word(match.group().upper(), before, match.start(), found, federated, counter)
        elif kind != "skip":
            before = "" if kind == "open" else before
            counter.count(kind, match.group(), match.start())
        if kind in ("skip", "name", "number"):
            counter.run = 0
    return found


_FORMS = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})


def _word(word: str, before: str, start: int, found: Scan, federated: bool, counter: _Counter) -> str:
    counter.run = 0
    if word == "SERVICE":
        found.services.append(start)
        if not federated:
            raise Refused(
                "Federated queries are switched off",
                "SERVICE is not answered here: no query calls another "
                "host. Ask the other endpoint itself and join the answers.",
                start,
                forbidden=True,
            )
    elif word == "LOAD":
        raise Refused(
            "LOAD is switched off",
            "LOAD is not answered here: no update fetches a document. Send the data "
            "itself to the Graph Store endpoint.",
            start,
            forbidden=True,
        )
    elif word in ("FROM", "USING", "WITH"):
        found.dataset = found.dataset or word == "FROM"
        found.using = found.using or word != "FROM"
    elif word == "WHERE" and counter.depth == 0:
        found.shorthand = found.shorthand or before == "DELETE"
        found.wheres.append(start)
    elif word in _VOLATILE:
        found.volatile = True
    elif word in _FORMS and not found.form:
        found.form, found.begin = word, start
    elif word == "UNION":
        counter.count("join", "UNION", start)
    return word


class _Counter:
    """Depth, patterns and operators so far."""

    def __init__(self, caps: Caps | None) -> None:
        self.caps = caps
        self.stack: list[str] = []
        self.depth = self.patterns = self.operators = self.run = 0

    def count(self, kind: str, token: str, start: int) -> None:
        if kind == "open":
            self.stack.append(token)
            self.depth += 1
            self.patterns += token == "["
        elif kind == "close" and self.stack:
            self.stack.pop()
            self.depth -= 1
        elif kind == "join" and self.stack and self.stack[-1] != "(":
            self.patterns += 1
        elif kind == "sign":
            self.operators += 1
            self.run += 1
        if self.caps:
            self._check(self.caps, start)

    def _check(self, caps: Caps, start: int) -> None:
        if max(self.depth, self.run) > caps.nesting:
            raise Refused(
                "The query is nested too deeply", f"At most {caps.nesting} levels of brackets are taken.", start
            )
        if self.patterns > caps.patterns:
            raise Refused(
                "The query has too many patterns",
                f"At most {caps.patterns} triple patterns are planned; put constants into VALUES, or ask in parts.",
                start,
            )
        if self.operators > caps.operators:
            raise Refused("The query has too many operators", f"At most {caps.operators} operators are taken.", start)


def with_dataset(update: str, using: tuple[str, ...], using_named: tuple[str, ...]) -> str:
    """An update with the protocol's dataset written into each of its operations as USING clauses.

    Raises Refused where the text names a dataset itself (a 400 by the SPARQL Protocol) or uses DELETE WHERE.
    """
    if not (using or using_named):
        return update
    found = scan(update)
    if found.using:
        raise Refused(
            "Two datasets were given", "using-graph-uri may not be combined with USING or WITH in the update."
        )
    if found.shorthand:
        raise Refused(
            "DELETE WHERE with a dataset", "Write DELETE { … } WHERE { … } out in full to use using-graph-uri."
        )
    clauses = "".join(f"USING <{g}> " for g in using) + "".join(f"USING NAMED <{g}> " for g in using_named)
    for place in reversed(found.wheres):
        update = update[:place] + clauses + update[place:]
    return update
