"""Errors for people and programs: RFC 9457 problems with line, column and a hint."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from api.negotiation import ERRORS, HTML, PROBLEM, choose

_PLACE = re.compile(r"error at (\d+):(\d+): ")
_LITERAL = re.compile(r'"((?:[^"\\]|\\.){1,12})"')


@dataclass(slots=True)
class Problem(Exception):
    """An answer that is an error: status, a short title, what to do; `extra` members go into the JSON as they are.

    `seconds` is the evaluation that the failed query cost. The body says nothing that differs from one request to the
    next with the same cause; the request's name is in a header.
    """

    status: int
    title: str
    detail: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)

    seconds: float = 0.0

    def document(self) -> dict[str, object]:
        """The members of the problem as RFC 9457 names them."""
        made: dict[str, object] = {"type": "about:blank", "title": self.title, "status": self.status}
        if self.detail:
            made["detail"] = self.detail
        made.update(self.extra)
        return made

    def render(self, accept: str) -> tuple[str, bytes]:
        """The media type and body of the problem for an Accept header; JSON where nothing fits."""
        media = choose(accept, ERRORS) or PROBLEM
        made = self.document()
        if media == HTML:
            return "text/html; charset=utf-8", _page(made).encode()
        if media == PROBLEM:
            return PROBLEM, json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()
        return "text/plain; charset=utf-8", "".join(f"{k}: {v}\n" for k, v in made.items()).encode()


def _page(made: Mapping[str, object]) -> str:
    title = html.escape(f"{made['status']} {made['title']}")
    rows = "".join(
        f"<dt>{html.escape(k)}</dt><dd><pre>{html.escape(str(v))}</pre></dd>"
        for k, v in made.items()
        if k not in ("type", "title", "status")
    )
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title>"
        f"<main><h1>{title}</h1><dl>{rows}</dl><p><a href='/'>Start page</a></p></main></html>"
    )


def phrase(status: int) -> str:
    """The standard phrase of a status code."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def syntax_problem(message: str, text: str, title: str = "The query cannot be read") -> Problem:
    """A 400 for a parser's message: where it stopped, the line itself, and what it expected in a few words."""
    found = _PLACE.search(message)
    if not found:
        return Problem(400, title, message.split("\n")[0][:300])
    line, column = int(found.group(1)), int(found.group(2))
    lines = text.split("\n")
    quote = lines[line - 1].strip()[:160] if line <= len(lines) else ""
    expected = _expected(message[found.end() :], text, line, column)
    extra = {"line": line, "column": column, "hint": expected, "near": quote}
    return Problem(400, title, f"Line {line}, column {column}: {expected}", extra=extra)


def _expected(rest: str, text: str, line: int, column: int) -> str:
    if "Prefix not found" in rest:
        return "a prefix is used that no PREFIX line declares."
    told = re.search(r"The SELECT contains[^\[,]*|IRI parsing failed|[A-Z][a-z]+ [a-z][a-z ]{12,}", rest)
    if told:
        return told.group().strip() + "."
    if text.count("\n") + 1 <= line and column > len(text.split("\n")[-1]):
        return "the text ends too early; is a closing bracket or quote missing?"
    if _UPDATE.match(text):
        return "this is an update; the query endpoint takes SELECT, ASK, CONSTRUCT and DESCRIBE only."
    signs = [s for s in _LITERAL.findall(rest) if s.isprintable()][:6]
    return f"expected {' or '.join(signs)} or the like." if signs else "this is not what may stand here."


_UPDATE = re.compile(
    r"\s*(?:(?:PREFIX|BASE)\b[^\n]*\n\s*)*(?:INSERT|DELETE|CLEAR|DROP|CREATE|COPY|MOVE|ADD|LOAD|WITH)\b", re.I
)
