"""What one running server is made of, and its life: start, follow the store's releases, stop."""

from __future__ import annotations

import asyncio
import contextlib
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from api.cache import Cache
from api.description import Statistician
from api.engine import PooledEngine
from api.live import Live
from api.metrics import AccessLog, Metrics
from api.pool import Pool
from api.processes import environment
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
        self.live = Live(settings.store / "live", local)
        self.cache = Cache(settings.cache_mb << 20)
        self.metrics = Metrics(self.pool, self.cache)
        self.log = AccessLog(enabled=settings.access_log, private=settings.log_queries)
        self.statistician = Statistician(self.engine)
        self.release = ""
        self.manifest: Manifest | None = None
        self.ready = False
        self._writes = bool(settings.token_digest) and not settings.remote
        self._made = ""
        self._beside: Path | None = None
        self._maker: asyncio.subprocess.Process | None = None
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Start the workers, show the current release, and follow what a build puts in its place."""
        if self.settings.remote:
            self.ready = True
            return
        await self.pool.start()
        await self.follow(first=True)
        self.ready = True
        loop = asyncio.get_running_loop()
        self._tasks.append(loop.create_task(self._follow()))
        if self.settings.companions:
            self._tasks.append(loop.create_task(self._companions()))

    async def stop(self) -> None:
        """End everything that was started."""
        self.ready = False
        for task in self._tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        if self._maker and self._maker.returncode is None:
            self._maker.kill()
            await self._maker.wait()
        await self.live.close()
        await self.pool.stop()

    async def _follow(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            with contextlib.suppress(OSError, ValueError):
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

    @property
    def beside(self) -> Path | None:
        """Where the index and the dumps of the last release that has them are."""
        return self._beside

    async def _companions(self) -> None:
        """Make the index and the dumps of what is served, when it has changed; one process at a time."""
        while True:
            state = self.engine.release
            if state != self._made and self.engine.store:
                place = self.settings.store / "beside" / state
                if await self._make(self.engine.store, place, state):
                    self._made, old, self._beside = state, self._beside, place
                    if old and old != place:
                        shutil.rmtree(old, ignore_errors=True)
            await asyncio.sleep(2.0)

    async def _make(self, store: str, place: Path, state: str) -> bool:
        self._maker = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "api.companions",
            store,
            self.settings.base_iri,
            str(place),
            state,
            stdin=asyncio.subprocess.DEVNULL,
            env=environment(),
        )
        return await self._maker.wait() == 0

    def _forget_copies(self, kept: str) -> None:
        for place in self.live.root.iterdir():
            if place.is_dir() and place.name != kept:
                shutil.rmtree(place, ignore_errors=True)
