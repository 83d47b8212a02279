"""`/search`: full text over the passages and names of the release that is served, ranked and highlighted."""

from __future__ import annotations

import asyncio
import html
import re
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from markupsafe import Markup
from pydantic import BaseModel, Field

from api import negotiation as types
from api.errors import Problem
from api.listings import chosen_format
from api.named import as_csv
from api.pages import here, site_of, templates
from api.site import Site

router = APIRouter(tags=["search"])
_SECONDS = 2.0
_WORD = re.compile(r'"([^"]*)"|(\w[\w\'’-]*)(\*?)')
_FIND = """
SELECT entry.fact, entry.kind, entry.document, entry.gss, highlight(words, 0, char(2), char(3)) AS name,
  highlight(words, 1, char(2), char(3)) AS passage, bm25(words, 2.0, 1.0) AS rank
FROM words JOIN entry ON entry.id = words.rowid
WHERE words MATCH :match AND (:kind = '' OR entry.kind = :kind COLLATE NOCASE)
ORDER BY rank, entry.id LIMIT :limit OFFSET :offset"""
_COUNT = """SELECT COUNT(*) FROM words JOIN entry ON entry.id = words.rowid
WHERE words MATCH :match AND (:kind = '' OR entry.kind = :kind COLLATE NOCASE)"""


class Hit(BaseModel):
    """One passage: the fact that rests on it, its words with the matches between mark tags, and links."""

    fact: str
    kind: str
    document: str
    gss: str
    name: str
    passage: str
    html: str
    rank: float
    page: str


class Hits(BaseModel):
    """One page of hits, best first."""

    query: str
    total: int
    hits: list[Hit]
    next: str | None = None
    release: str = Field("", description="What the index was made of.")
    current: bool | None = Field(
        None, description="Whether that is what is served now; false for some seconds after a change, null afar."
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: the match expression, a class of facts, a page."""

    match: str
    kind: str
    limit: int
    offset: int


def expression(text: str) -> str:
    """An FTS5 match expression for what a reader typed: all words, "phrases", and beginnings with `*`.

    >>> expression('return "home interviews" safeguard* OR (')
    '"return" "home interviews" "safeguard"* "OR"'
    """
    parts = []
    for phrase, word, star in _WORD.findall(text):
        kept = (phrase or word).replace('"', " ").strip()
        if re.search(r"\w", kept):
            parts.append(f'"{kept}"{star}')
    return " ".join(parts[:20])


def find(place: Path, wanted: Wanted) -> tuple[int, list[dict[str, Any]]]:
    """The number of hits and one page of them; raises sqlite3.OperationalError after two seconds."""
    database = sqlite3.connect(f"file:{place}?mode=ro&immutable=1", uri=True)
    try:
        database.row_factory = sqlite3.Row
        end = time.monotonic() + _SECONDS
        database.set_progress_handler(lambda: int(time.monotonic() > end), 10_000)
        given = {"match": wanted.match, "kind": wanted.kind, "limit": wanted.limit, "offset": wanted.offset}
        total = int(database.execute(_COUNT, given).fetchone()[0])
        return total, [dict(row) for row in database.execute(_FIND, given)]
    finally:
        database.close()


def marked(text: str) -> str:
    """A highlighted text as HTML: everything escaped but the marks."""
    return html.escape(text).replace("\x02", "<mark>").replace("\x03", "</mark>")


def _plain(text: str) -> str:
    return text.replace("\x02", "").replace("\x03", "")


@router.get(
    "/search",
    summary="Full text over passages and names, best first",
    response_model=Hits,
    responses={
        400: {"description": "Nothing to look for."},
        406: {"description": "No acceptable format."},
        501: {"description": "No index is made here."},
        503: {"description": "The index is being made, or the search took too long."},
    },
)
async def search(
    request: Request,
    q: Annotated[
        str, Query(max_length=300, description='Words, "phrases", beginnings with *', examples=["return interviews"])
    ] = "",
    kind: Annotated[str, Query(max_length=40, description="Class of facts, such as Judgement")] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 20,
    offset: Annotated[int, Query(ge=0, le=10_000)] = 0,
    format: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    site = site_of(request)
    media = chosen_format(request, format)
    match = expression(q)
    if not match and media != types.HTML:
        raise Problem(400, "Nothing to look for", "Give q with at least one word.")
    total = 0
    rows: list[dict[str, Any]] = []
    if match:
        total, rows = await _found(index_of(site), Wanted(match, kind, limit, offset))
    address, base = here(request.scope, site), site.settings.base_iri
    hits = [
        Hit(
            fact=r["fact"],
            kind=r["kind"],
            document=r["document"],
            gss=r["gss"],
            name=_plain(r["name"]),
            passage=_plain(r["passage"]),
            html=marked(r["passage"]),
            rank=round(-r["rank"], 4),
            page=f"{address}/doc/{r['fact'].removeprefix(f'{base}/id/')}",
        )
        for r in rows
    ]
    following = ""
    if offset + limit < total and offset + limit <= 10_000:
        following = str(request.url.include_query_params(offset=offset + limit).replace(scheme="", netloc=""))
    headers = {"vary": "Accept", "cache-control": site.settings.cache_control, "x-total-count": str(total)}
    headers |= told_of(site)
    if not site.beside.current:
        headers["cache-control"] = "no-cache"
    if following:
        headers["link"] = f'<{following}>; rel="next"'
    made = Hits(
        query=q, total=total, hits=hits, next=following or None, release=site.beside.made, current=site.beside.current
    )
    if media == types.HTML:
        page = templates.get_template("search.html").render(
            settings=site.settings, made=made, shown=[(h, Markup(h.html)) for h in hits]
        )
        return Response(page, 200, headers, "text/html; charset=utf-8")
    if media == types.CSV:
        return Response(
            as_csv(list(Hit.model_fields), [{k: str(v) for k, v in h} for h in hits]),
            200,
            headers,
            "text/csv; charset=utf-8; header=present",
        )
    if media == types.NDJSON:
        return Response("".join(h.model_dump_json() + "\n" for h in hits), 200, headers, types.NDJSON)
    return Response(made.model_dump_json(), 200, headers, types.JSON)


def index_of(site: Site) -> Path:
    """The index; Problem 501 where none is made, 503 where it is not there yet."""
    if not site.settings.companions:
        raise Problem(501, "Search is switched off", "No full-text index is made here.")
    if site.beside.place is None:
        raise Problem(503, "The index is being made", "Come again in a moment.", {"retry-after": "5"})
    return site.beside.place / "search.sqlite"


def told_of(site: Site) -> dict[str, str]:
    """Headers that say what the index or the dumps were made of, and whether that is what is served now."""
    current = site.beside.current
    told = "unknown" if current is None else str(current).lower()
    return {"x-index-release": site.beside.made, "x-index-current": told}


async def _found(place: Path, wanted: Wanted) -> tuple[int, list[dict[str, Any]]]:
    try:
        return await asyncio.to_thread(find, place, wanted)
    except sqlite3.OperationalError as error:
        raise Problem(503, "The search was not finished", str(error)[:200], {"retry-after": "5"}) from None
