"""The application: exact paths at the level of ASGI, pages and listings by FastAPI, one gateway before both."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import sys
import time
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from api.coding import coded
from api.errors import Problem
from api.graphs import VersionGraph
from api.settings import Settings
from api.site import Site
from api.sparql import SparqlEndpoint
from api.update import Gate, GraphStoreEndpoint, UpdateEndpoint
from api.wire import COMMON, BrokenOff, ClientGone, Endpoint, Receive, Scope, Send, header, respond

if TYPE_CHECKING:
    from api.website import Website

_PREFLIGHT = (
    (b"access-control-allow-methods", b"GET, HEAD, POST, PUT, DELETE, OPTIONS"),
    (b"access-control-allow-headers", b"accept, authorization, content-type, if-none-match, if-modified-since"),
    (b"access-control-max-age", b"86400"),
)
_COMMON_NAMES = {name for name, _ in COMMON}


class Gateway:
    """Names each request, answers preflights and errors, counts and logs; the rest it hands on."""

    def __init__(self, site: Site) -> None:
        settings = site.settings
        self.site = site
        self._website: asyncio.Task[Website] | None = None
        self._run, self._count = os.urandom(4).hex(), itertools.count()
        gate = Gate("" if settings.remote else settings.token_digest)
        self._exact: dict[str, Endpoint] = {
            "/sparql": SparqlEndpoint(site.engine, self._describe, settings, site.cache),
            "/update": UpdateEndpoint(site.live, gate, settings.upload_bytes),
            "/data": GraphStoreEndpoint(site.engine, site.live, gate, settings.upload_bytes),
            "/graph": VersionGraph(site.engine, settings.base_iri, settings.cache_control),
            "/health": self._health,
            "/ready": self._ready,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, or the server's start and end."""
        if scope["type"] != "http":
            await self._live(receive, send)
            return
        began = time.perf_counter()
        request = scope["skg.request"] = f"{self._run}{next(self._count):08x}"
        status, note = 0, ""

        async def sending(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"].append((b"x-request-id", request.encode()))
            await send(message)

        path = scope["path"]
        route = next((r for r in ("/data", "/graph") if path.startswith(r + "/")), path)
        exact = self._exact.get(route)
        try:
            if scope["method"] == "OPTIONS":
                await respond(sending, 204, [*COMMON, *_PREFLIGHT])
            elif exact:
                await exact(scope, receive, sending)
            else:
                await self._page(scope, receive, sending)
        except Problem as problem:
            await self._tell(scope, sending, problem, status)
        except ClientGone:
            note = "client gone"
        except BrokenOff as broken:
            note = f"broken off: {broken}"
        except Exception as error:
            note = f"defect: {type(error).__name__}"
            self.site.log.defect(request)
            await self._tell(scope, sending, Problem(500, "Something is wrong here", f"Request {request}."), status)
        seconds = time.perf_counter() - began
        route = route if exact else str(scope.get("skg.route", "other"))
        self.site.metrics.count(route, status or 499, seconds)
        self.site.log.write(scope, status or 499, seconds, route, note)

    async def _tell(self, scope: Scope, send: Send, problem: Problem, status: int) -> None:
        if status:
            return
        media, body = problem.render(header(scope, b"accept"))
        headers = [
            *COMMON,
            (b"content-type", media.encode()),
            (b"cache-control", b"no-store"),
            (b"vary", b"Accept"),
            (b"content-security-policy", b"default-src 'none'; style-src 'self'"),
        ]
        headers += [(k.encode(), v.encode()) for k, v in problem.headers.items()]
        await respond(send, problem.status, headers, body, head=scope["method"] == "HEAD")

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                kept = [(k, v) for k, v in message["headers"] if k.lower() not in _COMMON_NAMES]
                message["headers"] = [*kept, *COMMON]
            await send(message)

        await coded((await self.website()).application, scope, receive, sending)

    async def website(self) -> Website:
        """The pages; they are made in a thread at the start, so that the endpoint need not wait for them."""
        if self._website is None:
            self._website = asyncio.get_running_loop().create_task(asyncio.to_thread(_make_website, self.site))
        return await asyncio.shield(self._website)

    async def _describe(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (await self.website()).description(scope, receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        """The server's start and end, as ASGI's lifespan tells them."""
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                try:
                    await self.site.start()
                except (OSError, ValueError, Problem) as error:
                    told = f"{error.title}: {error.detail}" if isinstance(error, Problem) else str(error)
                    sys.stderr.write(f"the server cannot start: {told}\n")
                    await send({"type": "lifespan.startup.failed", "message": told})
                    return
                self._warm = asyncio.get_running_loop().create_task(self.website())
                await send({"type": "lifespan.startup.complete"})
            else:
                await self.site.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _health(self, scope: Scope, receive: Receive, send: Send) -> None:
        await _told(scope, send, {"status": "ok"})

    async def _ready(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self.site.ready:
            raise Problem(503, "Not ready", "The server is starting or stopping.", {"retry-after": "2"})
        await _told(scope, send, {"status": "ready", "release": self.site.engine.release})


def _make_website(site: Site) -> Website:
    from api.website import Website  # takes most of a second: FastAPI, and the models of every page

    return Website(site)


async def _told(scope: Scope, send: Send, value: dict[str, str]) -> None:
    if scope["method"] not in ("GET", "HEAD"):
        raise Problem(405, "Method not allowed", "", {"allow": "GET, HEAD, OPTIONS"})
    headers = [*COMMON, (b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    await respond(send, 200, headers, json.dumps(value).encode(), head=scope["method"] == "HEAD")


def build(settings: Settings | None = None) -> Gateway:
    """The whole application over the store that the settings name."""
    return Gateway(Site(settings or Settings()))
