"""Query answers as an HTML page: a table whose values are escaped and whose links are only ever http(s)."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from urllib.parse import urlencode

import pyoxigraph as ox

Cell = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None

_HEAD = (
    "<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content='width=device-width'>"
    "<meta name=robots content=noindex><title>{title}</title><link rel=stylesheet href='/static/site.css'></head>"
    "<body><header><a href='/'>Safeguarding knowledge graph</a></header><main><h1>{title}</h1>"
)
_TAIL = "</main></body></html>"


def cell(term: Cell) -> str:
    """One value as HTML: a link for an http(s) IRI, escaped text for anything else."""
    if term is None:
        return ""
    if isinstance(term, ox.NamedNode):
        shown = html.escape(term.value)
        if term.value.lower().startswith(("http://", "https://")):
            return f'<a href="{shown}" rel="nofollow">{shown}</a>'
        return f"<code>{shown}</code>"
    if isinstance(term, ox.Literal):
        language = f' lang="{html.escape(term.language)}"' if term.language else ""
        return f"<span{language}>{html.escape(term.value)}</span>"
    return f"<code>{html.escape(str(term))}</code>"


def _query_block(query: str) -> str:
    links = " ".join(
        f'<a href="?{html.escape(urlencode({"query": query, "format": f}))}" rel="nofollow">{f.upper()}</a>'
        for f in ("csv", "tsv", "json", "xml")
    )
    form = (
        f"<details><summary>The query</summary><form method=get><textarea name=query rows=12 cols=100>"
        f"{html.escape(query)}</textarea><p><button>Ask again</button></p></form></details>"
    )
    return f"{form}<p>Download: {links}</p>" if len(query) <= 4000 else form


def _table(names: Iterable[str], rows: Iterator[Iterable[Cell]], most: int) -> Iterator[str]:
    yield "<div class=scroll><table><thead><tr>" + "".join(f"<th scope=col>{html.escape(n)}</th>" for n in names)
    yield "</tr></thead><tbody>"
    count = 0
    more = False
    for row in rows:
        if count == most:
            more = True
            break
        count += 1
        yield "<tr>" + "".join(f"<td>{cell(c)}</td>" for c in row) + "</tr>"
    yield "</tbody></table></div>"
    if more:
        yield f"<p class=notice>The first {most:,} rows are shown; there are more. Download for all.</p>"
    else:
        yield f"<p>{count:,} row{'' if count == 1 else 's'}, all shown.</p>"


def results_page(result: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples, query: str, most: int) -> Iterator[str]:
    """A page for any kind of answer, piece by piece; at most that many rows, and it says so when there are more."""
    yield _HEAD.format(title="Query result")
    if isinstance(result, ox.QueryBoolean):
        yield f"<p class=answer>{'yes (true)' if result else 'no (false)'}</p>"
    elif isinstance(result, ox.QueryTriples):
        yield from _table(
            ("subject", "predicate", "object"), ((t.subject, t.predicate, t.object) for t in result), most
        )
    else:
        names = [v.value for v in result.variables]
        yield from _table(names, ((row[n] for n in names) for row in result), most)
    yield _query_block(query) + _TAIL
