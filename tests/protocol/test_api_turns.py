"""Jobs sent ahead and taken back: every answer reaches the job that it belongs to, in whatever order things happen."""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from api.frames import Inbox, frame, json_frame, loads
from api.turns import Turn, Worker


class Wire:
    """A worker as the server sees it, and its other end; a test does what each of them does, one step at a time."""

    def __init__(self) -> None:
        self.ours, self.theirs = socket.socketpair()
        self.theirs.setblocking(False)
        self.worker = Worker(0)
        self.worker.connection_made(cast(asyncio.BaseTransport, self))
        self.inbox = Inbox(self.theirs)
        self.turns: list[Turn] = []

    def write(self, data: bytes) -> None:
        self.ours.sendall(data)

    def send(self) -> None:
        """The server sends a job, whose content is its number."""
        self.turns.append(self.worker.send(json_frame(b"J", len(self.turns))))

    def take_back(self) -> None:
        """The server takes back what waits."""
        self.worker.take_back()

    def work(self) -> None:
        """The worker does its next job, where it has one."""
        with contextlib.suppress(BlockingIOError):
            job = self.inbox.next()
            answer = b"" if job is None else frame(b"H", job)
            self.theirs.sendall(answer + frame(b"X"))

    def deliver(self) -> None:
        """The server reads what has come."""
        if select.select([self.ours], [], [], 0)[0]:
            self.worker.data_received(self.ours.recv(1 << 16))

    def close(self) -> None:
        self.ours.close()
        self.theirs.close()


@settings(deadline=None)
@given(st.lists(st.sampled_from([Wire.send, Wire.take_back, Wire.work, Wire.deliver]), max_size=40))
def test_an_answer_is_that_of_its_job(steps: list[object]) -> None:
    wire = Wire()
    try:
        for step in steps:
            step(wire)  # type: ignore[operator]
        for _ in wire.turns:
            wire.work()
            wire.deliver()
        assert not wire.worker.turns
        for number, turn in enumerate(wire.turns):
            assert turn.done
            expected = [] if turn.moved else [(b"H", b"%d" % number), (b"X", b"")]
            assert list(turn.frames) == expected
    finally:
        wire.close()


def test_what_is_begun_is_not_taken_back() -> None:
    wire = Wire()
    try:
        for _ in range(3):
            wire.send()
        wire.take_back()  # before the worker has read anything: the first is still to be done
        assert [t.moved for t in wire.turns] == [False, True, True]
        assert [wire.inbox.next() for _ in range(3)] == [b"0", None, None]
        assert loads(json_frame(b"W", {"last": 2})[5:]) == {"last": 2}
    finally:
        wire.close()
