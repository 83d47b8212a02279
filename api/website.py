"""The pages, listings and files by FastAPI, made while the endpoint already answers: its import takes longest."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from api import dumps, listings, pages, resources, search
from api.covered import Coverage
from api.errors import Problem, phrase
from api.named import Asker
from api.openapi import document_all
from api.site import Site
from api.wire import Endpoint


class Website:
    """The FastAPI application of a site, and what `/sparql` says when it is asked nothing."""

    def __init__(self, site: Site) -> None:
        self.application = pages_app(site)
        self.description: Endpoint = pages.ServiceDescription(site)


def pages_app(site: Site) -> FastAPI:
    """The FastAPI application for everything that is a page, a listing or a file."""

    app = FastAPI(
        title=site.settings.title,
        version=pages.VERSION,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        description=pages.ABOUT,
    )
    app.state.site = site
    app.state.asker = Asker(site.engine, site.settings.base_iri)
    app.state.coverage = Coverage(app.state.asker)
    for part in (pages, resources, listings, search, dumps):
        app.include_router(part.router)
    document_all(app)

    async def problem(request: Request, error: Exception) -> Response:
        if isinstance(error, HTTPException):
            made = Problem(error.status_code, phrase(error.status_code), str(error.detail), dict(error.headers or {}))
        elif isinstance(error, RequestValidationError):
            told = "; ".join(f"{'.'.join(map(str, e['loc'][1:]))}: {e['msg']}" for e in error.errors()[:5])
            made = Problem(400, "A parameter is not as it must be", told)
        else:
            assert isinstance(error, Problem)
            made = error
        media, body = made.render(request.headers.get("accept", ""))
        return Response(body, made.status, {**made.headers, "cache-control": "no-store"}, media)

    for kind in (Problem, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, problem)
    return app
