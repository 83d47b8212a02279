"""A worker process as the server sees it: its channel, and the turns it was given.

A worker is given the next job while it is still at one, so that it need not wait for the server in between. Jobs are
answered in the order in which they were sent; one that waits behind a job that takes long is taken back and asked
elsewhere.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

from api.errors import Problem
from api.frames import Splitter, json_frame

_HELD_BACK = 1 << 20
_ENDS = (b"X", b"E")


class Turn:
    """One job at one worker: the frames of its answer that have come and were not yet read."""

    def __init__(self, worker: Worker) -> None:
        self.worker = worker
        self.frames: deque[tuple[bytes, bytes]] = deque()
        self.held = 0
        self.done = self.given_up = self.moved = False
        self.seconds = 0.0
        self._waiter: asyncio.Future[None] | None = None

    def take(self, kind: bytes, payload: bytes) -> None:
        """Keep a frame for whoever reads this answer."""
        self.done = kind in _ENDS
        if not self.given_up:
            self.frames.append((kind, payload))
            self.held += len(payload)

    def wake(self) -> None:
        """Have the reader look again."""
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)

    async def next_frame(self) -> tuple[bytes, bytes] | None:
        """The next frame, or None when no more will come: the worker is gone, or the job was taken back."""
        while not self.frames:
            if self.moved or self.worker.over:
                return None
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        kind, payload = self.frames.popleft()
        self.held -= len(payload)
        if self.held < _HELD_BACK // 2:
            self.worker.resume(self)
        return kind, payload

    def take_rest(self) -> deque[tuple[bytes, bytes]]:
        """All frames that have come."""
        rest, self.frames, self.held = self.frames, deque(), 0
        self.worker.resume(self)
        return rest


class Worker(asyncio.Protocol):
    """One worker process; `freed` is called whenever a turn has ended."""

    def __init__(self, pid: int, freed: Callable[[Worker], None] | None = None) -> None:
        self.pid = pid
        self.transport: asyncio.Transport | None = None
        self.turns: deque[Turn] = deque()
        self.promised = 0  # turns that are about to be sent
        self.lost = self.cut = self.long = False
        self.jobs = 0
        self.stores: set[str] = set()
        self.began = self.used = self.stalled = 0.0
        self.reason: Problem | None = None
        self._freed = freed
        self._splitter = Splitter()
        self._full: Turn | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more will come from it."""
        return self.lost or self.cut

    @property
    def paused(self) -> bool:
        """Whether it waits for a slow reader."""
        return self._full is not None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        for kind, payload in self._splitter.feed(data):
            if not self.turns:
                return
            turn = self.turns[0]
            turn.take(kind, payload)
            if turn.done:
                self._finish(turn)
            elif turn.held > _HELD_BACK and not self._full and self.transport:
                self._full = turn
                self.transport.pause_reading()
            turn.wake()

    def _finish(self, turn: Turn) -> None:
        now = time.monotonic()
        turn.seconds = now - self.began
        self.turns.popleft()
        self.resume(turn)
        self.began, self.used, self.stalled = now, 0.0, 0.0
        if self._freed:
            self._freed(self)

    def resume(self, turn: Turn) -> None:
        """Read on where an answer that was full has been read."""
        if self._full is turn and self.transport:
            self._full = None
            self.transport.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        self._end()

    def send(self, job: bytes, store: str = "") -> Turn:
        """Give the worker a job, a whole frame; the turn in which it is answered."""
        turn = Turn(self)
        if self.over or self.transport is None:
            turn.moved = True
            return turn
        if not self.turns:
            self.began, self.used, self.stalled = time.monotonic(), 0.0, 0.0
        self.jobs += 1
        self.stores.add(store)
        self.turns.append(turn)
        self.transport.write(job)
        return turn

    def take_back(self) -> None:
        """Take back the jobs that wait behind the first; the worker answers them with nothing."""
        waiting = [t for t in list(self.turns)[1:] if not t.moved]
        if waiting and self.transport and not self.over:
            self.transport.write(json_frame(b"W", {"last": len(waiting)}))
        for turn in waiting:
            turn.moved = turn.given_up = True
            turn.wake()

    def stop(self, reason: Problem | None = None) -> None:
        """Have whoever reads this worker see its end, for a reason."""
        self.cut = True
        self.reason = self.reason or reason
        if self.turns:
            self.turns[0].frames.clear()
        self._end()

    def _end(self) -> None:
        for place, turn in enumerate(self.turns):
            turn.moved = turn.moved or place > 0
            turn.wake()
