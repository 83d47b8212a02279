"""The holder process as the server sees it: it forks workers and ends them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Callable

from api.turns import Worker


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

    async def spawn(self, freed: Callable[[Worker], None]) -> Worker:
        """Fork a worker; raises ConnectionError where the holder is gone. `freed` is called when a turn has ended."""
        ours, theirs = socket.socketpair()
        try:
            pid = await self._tell(b"spawn", [theirs.fileno()])
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        ours.setblocking(False)
        _, worker = await asyncio.get_running_loop().create_connection(lambda: Worker(pid, freed), sock=ours)
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
