"""Keeping the full-text index and the dumps in step with what is served: made anew when the data have changed.

A process of low priority makes them, some seconds after a change; until it is done the former ones are given, and
what is given says so (`current`). Of a remote store only the index is made, once an hour.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from api.processes import environment
from api.settings import Settings

_LOOK = 0.25
_AGAIN = 30.0  # seconds after which what failed is tried again
_REMOTE_AGE = 3600.0


class Beside:
    """The last whole index and dumps; `state` gives the database folder and the name of what is served now."""

    def __init__(self, settings: Settings, state: Callable[[], tuple[str, str]]) -> None:
        self._settings, self._state = settings, state
        self._root = settings.store / "beside"
        self._maker: asyncio.subprocess.Process | None = None
        self._retry = 0.0
        self._old: Path | None = None
        self.place: Path | None = None
        self.made = ""

    @property
    def current(self) -> bool | None:
        """Whether they show what is served now; None where that is a remote store, which nobody can know."""
        return None if self._settings.remote else self.made == self._state()[1]

    async def follow(self) -> None:
        """Make what is missing, for as long as the server runs."""
        self._sweep()
        while True:
            source, state = self._wanted()
            if source and state != self.made and time.monotonic() >= self._retry:
                await self._renew(source, state)
            await asyncio.sleep(_LOOK)

    def _wanted(self) -> tuple[str, str]:
        if self._settings.remote:
            return self._settings.remote, f"remote-{int(time.time() // _REMOTE_AGE)}"
        return self._state()

    def _sweep(self) -> None:
        """Remove what an earlier run left, but for a release's own: the same name has the same content."""
        with contextlib.suppress(FileNotFoundError):
            for place in self._root.iterdir():
                if place.name != self._state()[1] or self._settings.remote:
                    shutil.rmtree(place, ignore_errors=True)

    async def _renew(self, source: str, state: str) -> None:
        place = self._root / state
        if not await self._make(source, place, state):
            self._retry = time.monotonic() + (_AGAIN if self._state()[1] == state or self._settings.remote else 0)
            return
        if self._old:  # whoever found the former one is done by now
            shutil.rmtree(self._old, ignore_errors=True)
        self._old = self.place if self.place != place else None
        self.made, self.place = state, place

    async def _make(self, source: str, place: Path, state: str) -> bool:
        command = ["-m", "api.companions", source, self._settings.base_iri, str(place), state]
        self._maker = await asyncio.create_subprocess_exec(
            sys.executable, *command, stdin=asyncio.subprocess.DEVNULL, env=environment()
        )
        return await self._maker.wait() == 0

    async def stop(self) -> None:
        """End the process that makes them."""
        if self._maker and self._maker.returncode is None:
            self._maker.kill()
            await self._maker.wait()
