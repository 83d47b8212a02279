"""What one running server is made of, and its life: start, follow the store's releases, stop."""

from __future__ import annotations

import asyncio
import contextlib
import re
import shutil
from typing import TYPE_CHECKING

from api.beside import Beside
from api.cache import Cache
from api.description import Statistician
from api.engine import PooledEngine
from api.errors import Problem
from api.live import Live
from api.metrics import AccessLog, Metrics
from api.pool import Pool
from api.settings import Settings
from kg.releases import Manifest, StoreFolder

if TYPE_CHECKING:
    from api.remote import RemoteEngine

_LOOK = 0.5
_RELEASE = re.compile(r"[0-9a-f]{8,64}")


class Site:
    """The parts of a server over one store."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.folder = StoreFolder(settings.store)
        self.pool = Pool(settings.limits)
        local = PooledEngine(self.pool, settings.caps, settings.defaults, settings.html_rows)
        self.engine: PooledEngine | RemoteEngine = local
        if settings.remote:
            from api.remote import RemoteEngine  # brings rdflib, which only this needs

            self.engine = RemoteEngine(
                settings.remote, settings.caps, settings.defaults, settings.query_seconds, settings.html_rows
            )
        self.live = Live(settings.store / "live", local, settings.journal_mb << 20)
        self.cache = Cache(settings.cache_mb << 20)
        self.metrics = Metrics(self.pool, self.cache)
        self.log = AccessLog(enabled=settings.access_log, private=settings.log_queries)
        self.statistician = Statistician(self.engine)
        self.release = ""
        self.manifest: Manifest | None = None
        self.ready = False
        self._writes = bool(settings.token_digest) and not settings.remote
        self.beside = Beside(settings, lambda: (self.engine.store, self.engine.release))
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Start the workers, show the current release, and follow what a build puts in its place."""
        loop = asyncio.get_running_loop()
        if not self.settings.remote:
            await self.pool.start()
            await self.follow(first=True)
            self._tasks.append(loop.create_task(self._follow()))
        if self.settings.companions:
            self._tasks.append(loop.create_task(self.beside.follow()))
        self.ready = True

    async def stop(self) -> None:
        """End everything that was started."""
        self.ready = False
        for task in self._tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await self.beside.stop()
        await self.live.close()
        await self.pool.stop()

    async def _follow(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            with contextlib.suppress(OSError, ValueError, Problem):
                await self.follow()

    async def follow(self, *, first: bool = False) -> bool:
        """Serve the current release from now on; whether it is another than before. Running queries keep theirs."""
        release = self.folder.current()
        if not first and (release == self.release or not _RELEASE.fullmatch(release)):
            return False
        graph = self.folder.graph(release) if release else None
        manifest = self.folder.manifest(release) if release else None
        if self._writes or self.live.has_writes:
            await self.live.open(release or "empty", graph)
            self._forget_copies(release or "empty")
        elif graph and isinstance(self.engine, PooledEngine):
            self.engine.store, self.engine.release = str(graph), release
        self.manifest, self.release = manifest, release
        return True

    def _forget_copies(self, kept: str) -> None:
        for place in self.live.root.iterdir():
            if place.is_dir() and place.name != kept:
                shutil.rmtree(place, ignore_errors=True)
