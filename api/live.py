"""The server's side of writing: one writer process, one update at a time, and the data that readers see after each."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from api.engine import PooledEngine
from api.errors import Problem, syntax_problem
from api.frames import json_frame, loads
from api.processes import environment
from api.turns import Worker

SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Done:
    """What an update did."""

    created: bool
    store: str


class Live:
    """Writes to a working copy of the current release, kept in `root`."""

    def __init__(self, root: Path, engine: PooledEngine, journal_bytes: int) -> None:
        self.root, self._engine, self._large = root, engine, journal_bytes
        self._lock = asyncio.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._channel: Worker | None = None
        self._release, self._source = "", ""
        self._count = 0

    @property
    def has_writes(self) -> bool:
        """Whether somebody has written to this store before."""
        return (self.root / "journal").exists()

    async def open(self, release: str, source: Path | None) -> None:
        """Work on a copy of a release from now on, with everything in the journal applied to it."""
        async with self._lock:
            self._release, self._source = release, str(source or "")
            self._show(await self._opened())

    async def write(self, job: Mapping[str, Any]) -> Done:
        """Do one update; when this returns it is on disk and every new query sees it."""
        async with self._lock:
            if self._channel is None:
                await self._opened()
            done = await self._send(dict(job))
            self._show(done)
            return done

    async def close(self) -> None:
        """End the writer when it has done what it is doing."""
        async with self._lock:
            self._drop()

    def _show(self, done: Done) -> None:
        self._count += 1
        self._engine.store = done.store
        self._engine.release = f"{self._release}+{Path(done.store).name}"

    async def _opened(self) -> Done:
        self.root.mkdir(parents=True, exist_ok=True)
        self._drop()
        ours, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "api.writer", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            env=environment(),
        )
        theirs.close()
        ours.setblocking(False)
        pid = self._process.pid
        _, self._channel = await asyncio.get_running_loop().create_connection(lambda: Worker(pid), sock=ours)
        place = {"root": str(self.root), "release": self._release or "empty", "source": self._source}
        return await self._send({"do": "open", **place, "large": self._large})

    async def _send(self, job: dict[str, Any]) -> Done:
        channel = self._channel
        assert channel is not None
        turn = channel.send(json_frame(b"J", job))
        try:
            async with asyncio.timeout(SECONDS):
                kind, payload = await turn.next_frame() or (b"", b"")
                if kind == b"H":
                    await turn.next_frame()
        except (TimeoutError, asyncio.CancelledError) as error:
            self._drop()
            if isinstance(error, TimeoutError):
                raise Problem(503, "The update took too long", "Nothing was changed.", {"retry-after": "60"}) from None
            raise
        if kind == b"H":
            told = loads(payload)
            return Done(bool(told["created"]), str(told["store"]))
        if kind == b"E":
            raise _problem(loads(payload), str(job.get("text", "")))
        self._drop()
        raise Problem(
            503, "The update could not be completed", "The process that writes has ended.", {"retry-after": "5"}
        )

    def _drop(self) -> None:
        if self._channel and self._channel.transport:
            self._channel.transport.close()
        self._channel = None
        if self._process:
            self._process.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
            self._process = None


def _problem(error: Mapping[str, Any], text: str) -> Problem:
    if error["title"] == "syntax":
        return syntax_problem(str(error["detail"]), text, "The update or its data cannot be read")
    place = {k: error[k] for k in ("line", "column") if error.get(k)}
    return Problem(int(error["status"]), str(error["title"]), str(error["detail"]), extra=place)
