"""Child processes as the server sees them: a worker's channel and frames, and the holder that forks workers."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from typing import Any

from api.errors import Problem
from api.frames import Splitter, json_frame

_HELD_BACK = 1 << 20


class Worker(asyncio.Protocol):
    """One worker process: its channel, and the frames that came and were not yet read."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.transport: asyncio.Transport | None = None
        self.frames: deque[tuple[bytes, bytes]] = deque()
        self.held = 0
        self.paused = self.lost = self.cut = self.long = self.finished = False
        self.jobs = 0
        self.stores: set[str] = set()
        self.used = self.stalled = 0.0
        self.reason: Problem | None = None
        self._splitter = Splitter()
        self._waiter: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        self.frames.extend(self._splitter.feed(data))
        self.finished = bool(self.frames) and self.frames[-1][0] in (b"X", b"E")
        self.held += len(data)
        if self.held > _HELD_BACK and not self.paused and self.transport:
            self.paused = True
            self.transport.pause_reading()
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)

    def send(self, job: dict[str, Any]) -> None:
        """Give the worker its next job."""
        self.jobs += 1
        self.stores.add(str(job.get("store", "")))
        self.finished = False
        self.used = self.stalled = 0.0
        assert self.transport is not None
        self.transport.write(json_frame(b"J", job))

    async def next_frame(self) -> tuple[bytes, bytes] | None:
        """The next frame, or None when the worker is gone."""
        while not self.frames:
            if self.lost or self.cut:
                return None
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        kind, payload = self.frames.popleft()
        self.held -= len(payload)
        if self.paused and self.held < _HELD_BACK // 2 and self.transport:
            self.paused = False
            self.transport.resume_reading()
        return kind, payload

    def take_rest(self) -> deque[tuple[bytes, bytes]]:
        """The frames of an answer that has come whole, so that the worker is free while they are sent."""
        rest, self.frames, self.held = self.frames, deque(), 0
        if self.paused and self.transport:
            self.paused = False
            self.transport.resume_reading()
        return rest

    def stop(self, reason: Problem | None = None) -> None:
        """Have whoever reads this worker see its end, for a reason."""
        self.cut = True
        self.reason = self.reason or reason
        self.frames.clear()
        self._wake()


class Holder:
    """The holder process: asked over a socket to fork a worker or to end one; `lost` is called when it is gone."""

    def __init__(self, memory: int, lost: Callable[[], None]) -> None:
        self._memory, self._lost = memory, lost
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._answers: deque[asyncio.Future[int]] = deque()

    def start(self) -> None:
        """Start the process."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "api.holder", str(theirs.fileno()), str(self._memory)],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            env=environment(),
        )
        theirs.close()
        self._control = ours
        asyncio.get_running_loop().add_reader(ours.fileno(), self._spoke)

    def drop(self) -> None:
        """End the process, and with it every worker."""
        if self._control:
            asyncio.get_running_loop().remove_reader(self._control.fileno())
            self._control.close()
            self._control = None
        while self._answers:
            answer = self._answers.popleft()
            if not answer.done():
                answer.set_exception(ConnectionError("the holder is gone"))
        if self._process:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(2)
            self._process.kill()
            self._process.wait()

    def _spoke(self) -> None:
        assert self._control is not None
        try:
            data = self._control.recv(64)
        except OSError:
            data = b""
        if data:
            answer = self._answers.popleft()
            if not answer.done():
                answer.set_result(int(data))
            return
        self.drop()
        self._lost()

    async def _tell(self, message: bytes, descriptors: list[int]) -> int:
        if self._control is None:
            raise ConnectionError("the holder is gone")
        answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        socket.send_fds(self._control, [message], descriptors)
        self._answers.append(answer)
        return await answer

    async def spawn(self) -> Worker:
        """Fork a worker; raises ConnectionError where the holder is gone."""
        ours, theirs = socket.socketpair()
        try:
            pid = await self._tell(b"spawn", [theirs.fileno()])
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        ours.setblocking(False)
        _, worker = await asyncio.get_running_loop().create_connection(lambda: Worker(pid), sock=ours)
        return worker

    async def end(self, worker: Worker) -> int:
        """End a worker; the signal that had ended it before, or 0."""
        if worker.transport:
            worker.transport.close()
        with contextlib.suppress(ConnectionError, OSError):
            return await self._tell(b"end %d" % worker.pid, [])
        return 0


def environment() -> dict[str, str]:
    """The holder's environment: what Python needs and nothing secret."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "PYTHONPATH", "LANG", "LC_ALL", "VIRTUAL_ENV", "HOME")}
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    kept["MALLOC_ARENA_MAX"] = "2"  # each arena reserves address space, which is what a worker's limit counts
    kept["PYTHONPATH"] = os.pathsep.join(p for p in (here, kept.get("PYTHONPATH", "")) if p)
    return kept
