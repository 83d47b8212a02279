"""The workers as the server sees them: who runs what, who waits, who is cut.

A query starts in one of a few quick places; where none is free it is sent ahead to one whose query has only begun, and
taken back when that one turns out to take longer than a blink. One that runs longer than a moment moves to one of fewer long places and
loses priority, so that quick ones keep both a place and the processor; where no long place is free and somebody waits,
it is cut with a 503. Time counts while the server waits for the worker, not while the worker waits for a slow reader.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from api.errors import Problem
from api.processes import Holder
from api.turns import Turn, Worker

TICK = 0.05
AHEAD = 6  # jobs that one worker has at a time: the one that it answers, and those that are sent ahead
BLINK = 0.02  # seconds after which nothing more is sent ahead to a worker, and what was is taken back
_STORES = 4  # states of the data that one worker opens: what it maps for each counts towards its memory


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds, bytes and counts that bound what queries may take."""

    quick_places: int = 2
    long_places: int = 2
    quick_seconds: float = 1.0
    seconds: float = 10.0
    queue: int = 128
    queue_seconds: float = 5.0
    stalled_seconds: float = 60.0
    memory: int = 1 << 30
    jobs_of_worker: int = 20_000


def busy(detail: str, seconds: int = 5) -> Problem:
    """A 503 that says when to come again."""
    return Problem(503, "The server is busy", detail, {"retry-after": str(seconds)})


@dataclass(slots=True)
class Counts:
    """What the pool has done, for the metrics."""

    started: int = 0
    cut: int = 0
    crashed: int = 0
    refused: int = 0


@dataclass(slots=True)
class _Waiting:
    future: asyncio.Future[Worker]
    since: float = field(default_factory=time.monotonic)


class Pool:
    """Workers behind one holder process."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.counts = Counts()
        self.running: set[Worker] = set()
        self.waiting: deque[_Waiting] = deque()
        self._idle: deque[Worker] = deque()
        self._making = 0
        self._holder = Holder(limits.memory, self._holder_lost)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def start(self) -> None:
        """Start the holder and the quick workers."""
        self._holder.start()
        self._keep(self._watch())
        for _ in range(self.limits.quick_places):
            self._replenish()

    async def stop(self) -> None:
        """End every worker and the holder."""
        self._closed = True
        for task in list(self._tasks):
            task.cancel()
        for worker in (*self.running, *self._idle):
            worker.stop()
            if worker.transport:
                worker.transport.close()
        self._holder.drop()

    def _holder_lost(self) -> None:
        if self._closed:
            return
        self.counts.crashed += 1
        for worker in self._idle:
            worker.stop()
        self._idle.clear()
        self._holder.start()
        for _ in range(self.limits.quick_places):
            self._replenish()

    def _keep(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _replenish(self) -> None:
        """Start one more worker beside what goes on, unless there are enough."""
        quick = sum(not w.long for w in self.running)
        if not self._closed and quick + len(self._idle) + self._making < self.limits.quick_places:
            self._making += 1
            self._keep(self._make())

    async def _make(self) -> None:
        try:
            worker = await self._holder.spawn(self._freed)
            self.counts.started += 1
        except (ConnectionError, OSError):
            return
        finally:
            self._making -= 1
        self._offer(worker)

    def _offer(self, worker: Worker) -> None:
        """Give the places of a worker to those who wait; one that nobody needs is idle."""
        while self.waiting and self._has_place(worker):
            first = self.waiting.popleft()
            if not first.future.done():
                self.running.add(worker)
                worker.promised += 1
                first.future.set_result(worker)
        if not worker.turns and not worker.promised:
            self.running.discard(worker)
            self._idle.append(worker)

    def _has_place(self, worker: Worker) -> bool:
        if worker.over or worker.long or worker.paused or self._worn(worker):
            return False
        if not worker.turns:
            return worker.promised < AHEAD
        return len(worker.turns) + worker.promised < AHEAD and time.monotonic() - worker.began < BLINK

    def _worn(self, worker: Worker) -> bool:
        return worker.jobs >= self.limits.jobs_of_worker or len(worker.stores) > _STORES

    async def acquire(self, *, alone: bool = False) -> Worker:
        """A worker that expects one more job, its own one where `alone`; `begin` is to be called at once.

        Raises Problem 503 where too many wait or the wait is too long.
        """
        worker = self._free(alone)
        if worker is not None:
            self.running.add(worker)
            worker.promised += 1
            return worker
        if len(self.waiting) >= self.limits.queue:
            self.counts.refused += 1
            raise busy("Too many queries are waiting.")
        self._replenish()
        place = _Waiting(asyncio.get_running_loop().create_future())
        self.waiting.append(place)
        try:
            return await place.future
        except asyncio.CancelledError:
            if place.future.done() and not place.future.cancelled() and not place.future.exception():
                place.future.result().promised -= 1
                self._freed(place.future.result())
            raise

    def _free(self, alone: bool) -> Worker | None:
        while self._idle:
            worker = self._idle.popleft()
            if not worker.over:
                return worker
            self._keep(self._holder.end(worker))
        if alone or self.waiting:
            return None
        able = [w for w in self.running if self._has_place(w)]
        return min(able, key=lambda w: len(w.turns) + w.promised, default=None)

    def begin(self, worker: Worker, job: bytes, store: str) -> Turn:
        """Send a job, a whole frame, to a worker that was acquired for it."""
        worker.promised -= 1
        turn = worker.send(job, store)
        if turn.moved:
            self._freed(worker)
        return turn

    def _freed(self, worker: Worker) -> None:
        """A worker has answered: it goes on, takes from the queue, rests, or is replaced."""
        if worker.turns or worker.promised:
            if self.waiting:
                self._offer(worker)
        elif worker.over or worker.long or self._worn(worker):
            self.end(worker)
        else:
            self._offer(worker)

    def give_up(self, turn: Turn) -> None:
        """Nobody reads this answer any more: what still evaluates it is ended."""
        turn.given_up = True
        turn.frames.clear()
        worker = turn.worker
        if not turn.done and worker.turns and worker.turns[0] is turn:
            worker.stop()
            self.end(worker)

    def end(self, worker: Worker) -> None:
        """End a worker, and start another in its place."""
        if worker in self.running:
            self.running.discard(worker)
            self._keep(self._holder.end(worker))
            self._replenish()

    async def cause(self, worker: Worker) -> Problem:
        """Why a worker ended before its answer did."""
        if worker.reason:
            return worker.reason
        self.counts.crashed += 1
        self.running.discard(worker)
        ended_by = await self._holder.end(worker)
        self._replenish()
        if ended_by in (signal.SIGABRT, signal.SIGKILL):
            return busy("The query needed more memory than one query may take. Ask for less at a time.", 60)
        return busy("The query ended the process that evaluated it. Write it flatter, or ask for less at a time.", 60)

    async def _watch(self) -> None:
        last = time.monotonic()
        while True:
            await asyncio.sleep(TICK)
            now = time.monotonic()
            for worker in list(self.running):
                self._look_at(worker, now - last)
            self._look_at_queue(now)
            last = now

    def _look_at_queue(self, now: float) -> None:
        while self.waiting and now - self.waiting[0].since > self.limits.queue_seconds:
            first = self.waiting.popleft()
            if not first.future.done():
                self.counts.refused += 1
                first.future.set_exception(busy("No worker became free in time."))
        if self.waiting:
            self._replenish()

    def _look_at(self, worker: Worker, passed: float) -> None:
        if worker.lost and not worker.turns:
            self.end(worker)
        if worker.cut or not worker.turns:
            return
        first = worker.turns[0]
        if worker.paused or first.frames:
            worker.stalled += passed
        else:
            worker.used += passed
            worker.stalled = 0.0
        if len(worker.turns) > 1 and time.monotonic() - worker.began > BLINK:
            worker.take_back()
        if first.given_up and worker.used > TICK:
            worker.stop()
            self.end(worker)
            return
        limits = self.limits
        if worker.used > limits.seconds:
            self._cut(
                worker,
                Problem(
                    503,
                    "The query took too long",
                    f"It was cut after {limits.seconds:g} seconds. Ask for less at a time, or use the dumps.",
                    {"retry-after": "60"},
                ),
            )
        elif worker.stalled > limits.stalled_seconds:
            self._cut(worker, busy("The answer was not read."))
        elif not worker.long:
            self._demote(worker)

    def _demote(self, worker: Worker) -> None:
        crowded = sum(w.long for w in self.running) >= self.limits.long_places
        allowed = self.limits.quick_seconds / (4 if crowded and self.waiting else 1)
        if worker.used + worker.stalled < allowed:
            return
        if not crowded:
            worker.long = True
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, worker.pid, 15)
                for task in os.listdir(f"/proc/{worker.pid}/task"):
                    os.setpriority(os.PRIO_PROCESS, int(task), 15)
            self._replenish()
        elif self.waiting:
            self._cut(worker, busy("The places for long queries are taken, and others are waiting."))

    def _cut(self, worker: Worker, reason: Problem) -> None:
        self.counts.cut += 1
        worker.stop(reason)
