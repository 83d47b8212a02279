"""`/questions`: the named questions over HTTP."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel

from api import negotiation as types
from api.errors import Problem
from api.named import MOST, Asker, Filters, as_csv
from api.pages import here, site_of, templates
from api.wire import etag, matches
from kg import questions

router = APIRouter(tags=["questions"])
_DATE = r"^\d{4}(-\d\d(-\d\d)?)?$"
ERRORS: dict[int | str, dict[str, Any]] = {
    400: {"description": "A parameter is not as it must be."},
    404: {"description": "No such question."},
    406: {"description": "No acceptable format."},
    409: {"description": "The data changed; begin again."},
    503: {"description": "Busy; come again after Retry-After."},
}


class About(BaseModel):
    """A question: its name, what it asks in words, its columns, its parameters."""

    name: str
    question: str
    columns: list[str]
    parameters: list[str]
    url: str


class Row(BaseModel, extra="allow"):
    """One fact: the question's columns as text (empty: the document does not say), with links."""

    document: str = ""
    evidence: str = ""
    links: dict[str, str] = {}


class Page(BaseModel):
    """One page of answers."""

    question: str
    columns: list[str]
    total: int
    rows: list[Row]
    next: str | None = None


def chosen_format(request: Request, format: str) -> str:
    """The media type of a listing for the `format` parameter or the Accept header; Problem 406 where none fits."""
    media = (
        types.named(format, types.TABLES) if format else types.choose(request.headers.get("accept", ""), types.TABLES)
    )
    if not media:
        raise Problem(406, "No acceptable format", "Listings come as JSON, CSV, NDJSON or HTML.")
    return media


@router.get(
    "/questions", summary="The questions that can be asked", response_model=list[About], responses={406: ERRORS[406]}
)
async def index(request: Request, format: str = "") -> Response:
    site = site_of(request)
    address = here(request.scope, site)
    known = [
        About(
            name=q.name,
            question=q.text,
            columns=list(q.columns),
            parameters=[*q.parameters, "text"],
            url=f"{address}/questions/{q.name}",
        )
        for q in questions.load(site.settings.base_iri).values()
    ]
    media = chosen_format(request, format)
    if media == types.HTML:
        page = templates.get_template("questions.html").render(settings=site.settings, questions=known)
        return Response(page, media_type="text/html; charset=utf-8", headers={"vary": "Accept"})
    rows = [k.model_dump() for k in known]
    flat = [{**r, "columns": " ".join(r["columns"]), "parameters": " ".join(r["parameters"])} for r in rows]
    return _table(media, list(About.model_fields), rows, flat, rows)


@router.get(
    "/questions/{name}", summary="The answers to one question, a page at a time", response_model=Page, responses=ERRORS
)
async def answers(
    request: Request,
    name: str,
    authority: Annotated[
        str, Query(max_length=100, description="GSS code, register code or name", examples=["E06000047"])
    ] = "",
    start: Annotated[
        str, Query(alias="from", pattern=_DATE + "|^$", description="First day of the meeting", examples=["2016"])
    ] = "",
    end: Annotated[
        str, Query(alias="to", pattern=_DATE + "|^$", description="Last day of the meeting", examples=["2019-12"])
    ] = "",
    topic: Annotated[str, Query(max_length=100, description="Id of a topic; for the question topics")] = "",
    text: Annotated[str, Query(max_length=200, description="Only rows that hold this text")] = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 100,
    cursor: Annotated[str, Query(max_length=400, description="From the next link of the page before")] = "",
    format: Annotated[str, Query(max_length=40, description="json, csv, ndjson or html", examples=["csv"])] = "",
) -> Response:
    site = site_of(request)
    asker: Asker = request.app.state.asker
    media = chosen_format(request, format)
    asker.question(name)
    tag = etag(site.engine.release, media, str(request.url.query), name)
    headers = {"vary": "Accept, Accept-Encoding", "etag": tag, "cache-control": site.settings.cache_control}
    if matches(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    filters = Filters(authority, start, end, topic, text)
    listing = await asker.listing(name, filters, limit, cursor)
    following = ""
    if listing.next:
        following = str(request.url.include_query_params(cursor=listing.next).replace(scheme="", netloc=""))
        headers["link"] = f'<{following}>; rel="next"'
    headers["x-total-count"] = str(listing.total)
    rows = [{**r, "links": _links(r, site.settings.base_iri, here(request.scope, site))} for r in listing.rows]
    if media == types.HTML:
        page = templates.get_template("question.html").render(
            settings=site.settings,
            listing=listing,
            rows=rows,
            called=await asker.called(listing.rows),
            following=following,
            filters=filters.parameters(),
            at={k: v for k, v in request.query_params.items() if k in ("cursor", "limit")},
        )
        return Response(page, media_type="text/html; charset=utf-8", headers=headers)
    whole = {
        "question": listing.question.text,
        "columns": list(listing.question.columns),
        "total": listing.total,
        "rows": rows,
        "next": following or None,
    }
    return _table(media, list(listing.question.columns), whole, listing.rows, rows, headers)


def _table(
    media: str, columns: list[str], whole: Any, flat: Any, lines: Any, headers: dict[str, str] | None = None
) -> Response:
    headers = headers or {"vary": "Accept"}
    if media == types.CSV:
        return Response(as_csv(columns, flat), media_type="text/csv; charset=utf-8; header=present", headers=headers)
    if media == types.NDJSON:
        body = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        return Response(body, media_type=types.NDJSON, headers=headers)
    return Response(json.dumps(whole, ensure_ascii=False), media_type=types.JSON, headers=headers)


def _links(row: dict[str, str], base: str, address: str) -> dict[str, str]:
    fact = row.get("fact", "")
    if not fact.startswith(f"{base}/id/"):
        return {}
    return {"fact": fact, "page": f"{address}/doc/{fact.removeprefix(f'{base}/id/')}"}
