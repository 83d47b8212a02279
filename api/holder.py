"""The holder: a small single-threaded process that forks query workers for the server and ends them.

The server has threads, which may not be forked safely, and imports much, which a worker need not carry. It asks over a
socket: `spawn` (with one end of a channel) is answered with a process id, `end <pid>` with how the worker ended. When
the server goes, by whatever cause, the holder ends its workers and itself.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import socket
import sys

from api import worker

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38
_CLONE_NEWNET, _CLONE_NEWUSER = 0x40000000, 0x10000000


def drop_network() -> bool:
    """Leave the network for good, and with it every address: only sockets that are open already still work.

    False where the system does not let a process do that; queries are scanned for SERVICE in any case.
    """
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return int(libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)) == 0
    return False


def die_with_parent() -> None:
    """Have the system end this process when its parent ends (Linux; elsewhere the channel's end does it)."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


class Holder:
    """The children that were forked and not yet ended."""

    def __init__(self, control: socket.socket, memory: int) -> None:
        self._control, self._memory = control, memory
        self._children: set[int] = set()

    def serve(self) -> None:
        """Do what the server asks until it is gone."""
        while True:
            try:
                message, descriptors, _, _ = socket.recv_fds(self._control, 64, 1)
            except OSError:
                message, descriptors = b"", []
            if not message:
                break
            spawn = message == b"spawn"
            answer = self._spawn(descriptors[0]) if spawn else self._end(int(message.split()[1]))
            with contextlib.suppress(OSError):  # the server has gone: the next read says so
                self._control.send(str(answer).encode())
        for child in list(self._children):
            self._end(child)

    def _spawn(self, descriptor: int) -> int:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                die_with_parent()
                self._control.close()
                worker.run(socket.socket(fileno=descriptor), self._memory)
                status = 0
            finally:
                os._exit(status)
        os.close(descriptor)
        self._children.add(child)
        return child

    def _end(self, child: int) -> int:
        """Kill and reap a child; the signal that ended it before that, or 0."""
        if child not in self._children:
            return 0
        self._children.discard(child)
        done, status = os.waitpid(child, os.WNOHANG)
        if not done:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return 0
        return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def main() -> None:
    """Serve on the control socket whose descriptor is the first argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent()
    drop_network()
    Holder(socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2])).serve()


if __name__ == "__main__":
    main()
