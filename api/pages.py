"""The pages that every site has: start, descriptions, prefixes, health, metrics, robots."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.templating import Jinja2Templates

from api import description, rdf
from api import negotiation as types
from api.errors import Problem
from api.site import Site
from api.wire import COMMON, Receive, Scope, Send, header, respond
from kg import questions

router = APIRouter()
templates = Jinja2Templates(Path(__file__).parent / "templates")
ABOUT = (
    "Facts from the minutes of UK councils about how children's safeguarding is governed, each with the sentence "
    "that it rests on. Ask a named question, search, follow an IRI, or send SPARQL to /sparql."
)
_STARTERS = ("judgements", "successions", "resolutions", "meetings")
_CLOSED = ("/sparql", "/update", "/data", "/search", "/questions/")
_ROBOTS = "".join(("User-agent: *\n", *(f"Disallow: {p}\n" for p in _CLOSED), "Crawl-delay: 5\n"))


def _version() -> str:
    try:
        return metadata.version("safeguarding-kg")
    except metadata.PackageNotFoundError:
        return "0"


VERSION = _version()


def here(scope: Any, site: Site) -> str:
    """The server's own address, without a slash at the end."""
    if site.settings.public_url:
        return site.settings.public_url.rstrip("/")
    return f"{scope['scheme']}://{header(scope, b'host') or 'localhost'}"


def site_of(request: Request) -> Site:
    """The site that answers a request."""
    found: Site = request.app.state.site
    return found


def examples(site: Site) -> dict[str, tuple[str, str]]:
    """The named questions as example queries; none where they are not shipped."""
    try:
        return {name: (q.text, q.sparql) for name, q in questions.load(site.settings.base_iri).items()}
    except (FileNotFoundError, ValueError):
        return {}


class ServiceDescription:
    """What `/sparql` says when it is asked nothing."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The description in the format that the client takes best; a page for people."""
        media = types.choose(header(scope, b"accept"), types.DESCRIPTIONS)
        if not media:
            raise Problem(
                406, "No acceptable format", "The description comes as Turtle, N-Triples, RDF/XML, JSON-LD or HTML."
            )
        site = self._site
        endpoint = f"{here(scope, site)}/sparql"
        if media == types.HTML:
            page = templates.get_template("sparql.html").render(
                settings=site.settings, examples=examples(site), endpoint=endpoint
            )
            body, kind = page.encode(), "text/html; charset=utf-8"
        else:
            counts = await site.statistician.statistics()
            made = description.service(endpoint, site.settings, counts, examples(site))
            body, kind = made.serialize(media, description.own_prefixes(site.settings.base_iri)), media
        headers = [*COMMON, (b"content-type", kind.encode()), (b"vary", b"Accept"), (b"cache-control", b"no-cache")]
        await respond(send, 200, headers, body, head=scope["method"] == "HEAD")


async def described(request: Request, made: rdf.Description) -> Response:
    """A small graph in the format that a client takes best."""
    site = site_of(request)
    media = types.choose(request.headers.get("accept", ""), types.DESCRIPTIONS[:-1])
    if not media:
        raise Problem(406, "No acceptable format", "This comes as Turtle, N-Triples, RDF/XML or JSON-LD.")
    body = made.serialize(media, description.own_prefixes(site.settings.base_iri))
    return Response(body, 200, {"vary": "Accept", "cache-control": site.settings.cache_control}, media)


@router.get("/", include_in_schema=False)
async def home(request: Request) -> Response:
    site = site_of(request)
    known = examples(site)
    starters = [(name, known[name][0]) for name in _STARTERS if name in known]
    councils = await request.app.state.coverage.councils(site.release, site.manifest)
    page = templates.get_template("home.html").render(
        settings=site.settings, about=ABOUT, starters=starters, councils=councils
    )
    return Response(page, media_type="text/html; charset=utf-8")


@router.get("/static/site.css", include_in_schema=False)
async def style() -> Response:
    headers = {"cache-control": "public, max-age=86400"}
    return Response((Path(__file__).parent / "static" / "site.css").read_bytes(), 200, headers, "text/css")


@router.get("/.well-known/void", tags=["descriptions"], summary="VoID description of the dataset")
async def void(request: Request) -> Response:
    site = site_of(request)
    address = here(request.scope, site)
    counts = await site.statistician.statistics()
    return await described(request, description.void(address, f"{address}/sparql", site.settings, counts))


@router.get("/prefixes", tags=["descriptions"], summary="Prefixes and namespaces as a JSON-LD context")
async def prefixes(request: Request) -> dict[str, dict[str, str]]:
    return {"@context": {**rdf.PREFIXES, **description.own_prefixes(site_of(request).settings.base_iri)}}


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    return Response(site_of(request).metrics.text(), media_type="text/plain; version=0.0.4")


@router.get("/robots.txt", include_in_schema=False)
async def robots() -> Response:
    return Response(_ROBOTS, media_type="text/plain")
