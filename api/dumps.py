"""`/dumps`: the whole of a release as files, with an index of hashes; and the DCAT catalogue that lists them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse

from api import description
from api import negotiation as types
from api.errors import Problem
from api.pages import described, here, site_of, templates
from api.search import told_of
from api.site import Site

router = APIRouter(tags=["dumps"])
_NAME = re.compile(r"[a-z][a-z0-9-]*(?:\.[a-z]+){1,2}")
_MEDIA = {"nq.gz": "application/n-quads", "trig.gz": types.TRIG, "jsonld.gz": types.JSON_LD, "csv": types.CSV}
_ERRORS: dict[int | str, dict[str, Any]] = {
    404: {"description": "No such file."},
    406: {"description": "No acceptable format."},
    501: {"description": "No dumps are made here."},
    503: {"description": "The dumps are being made."},
}


def _listed(site: Site) -> tuple[Path, dict[str, Any]]:
    if site.settings.remote:
        raise Problem(
            501,
            "There are no dumps of a remote store",
            "Take them from the site that holds the data, or ask /sparql with CONSTRUCT.",
        )
    if not site.settings.companions:
        raise Problem(501, "Dumps are switched off", "None are made here; ask /sparql with CONSTRUCT.")
    folder = site.beside.place / "dumps" if site.beside.place else None
    if folder is None or not (folder / "index.json").exists():
        raise Problem(503, "The dumps are being made", "Come again in a moment.", {"retry-after": "10"})
    made: dict[str, Any] = json.loads((folder / "index.json").read_text())
    return folder, {**made, "current": site.beside.current}


def media_of(name: str) -> str:
    """The media type of a dump's content, by its name."""
    return next((m for end, m in _MEDIA.items() if name.endswith(end)), "application/octet-stream")


@router.get("/dumps", summary="The files that hold all of the data", responses=_ERRORS)
async def index(request: Request) -> Response:
    site = site_of(request)
    _, made = _listed(site)
    if types.choose(request.headers.get("accept", ""), types.TABLES) == types.HTML:
        page = templates.get_template("dumps.html").render(settings=site.settings, made=made)
        return Response(page, media_type="text/html; charset=utf-8", headers={"vary": "Accept", **told_of(site)})
    address = here(request.scope, site)
    files = [{**f, "url": f"{address}/dumps/{f['name']}", "type": media_of(f["name"])} for f in made["files"]]
    return Response(
        json.dumps({**made, "files": files}), media_type=types.JSON, headers={"vary": "Accept", **told_of(site)}
    )


@router.get("/dumps/{name}", summary="One file", response_class=FileResponse, responses=_ERRORS)
async def file(request: Request, name: str) -> Response:
    folder, made = _listed(site_of(request))
    told = next((f for f in made["files"] if f["name"] == name), None)
    if told is None or not _NAME.fullmatch(name):
        raise Problem(404, "No such file", "The index at /dumps lists what there is.")
    headers = {"etag": f'"{told["sha256"][:24]}"', "cache-control": site_of(request).settings.cache_control}
    headers |= told_of(site_of(request))
    kind = "application/gzip" if name.endswith(".gz") else media_of(name)
    return FileResponse(folder / name, headers=headers, media_type=kind, filename=name)


@router.get("/catalogue", tags=["descriptions"], summary="DCAT catalogue", responses={406: _ERRORS[406]})
async def catalogue(request: Request) -> Response:
    site = site_of(request)
    address = here(request.scope, site)
    try:
        _, made = _listed(site)
        files = {f["name"]: (media_of(f["name"]), int(f["bytes"])) for f in made["files"]}
    except Problem:
        files = {}
    return await described(request, description.catalogue(address, f"{address}/sparql", site.settings, files))
