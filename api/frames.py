"""What passes between the server and its child processes: frames of one kind byte, four length bytes and a payload.

`J` job (JSON, to the child) · `W` take back the last so many jobs (to the child) · `H` head of an answer (JSON) · `D` data · `E` error (JSON) · `X` end.
An answer is `H D* X`, or `E`; an `E` after an `H` means that the answer broke off. A job that was taken back has `X` alone.
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
from collections import deque
from collections.abc import Iterator
from typing import Any

HEADER = struct.Struct("!cI")
CHUNK = 64 * 1024
LONGEST = 64 * 1024 * 1024


def frame(kind: bytes, payload: bytes = b"") -> bytes:
    """One frame as bytes."""
    return HEADER.pack(kind, len(payload)) + payload


def json_frame(kind: bytes, value: object) -> bytes:
    """One frame whose payload is JSON."""
    return frame(kind, json.dumps(value, separators=(",", ":")).encode())


def read_exactly(channel: socket.socket, size: int) -> bytes:
    """That many bytes from a blocking socket; EOFError where the other side has gone."""
    pieces = bytearray()
    while len(pieces) < size:
        piece = channel.recv(size - len(pieces))
        if not piece:
            raise EOFError("the server has closed the channel")
        pieces += piece
    return bytes(pieces)


def read_frame(channel: socket.socket) -> tuple[bytes, bytes]:
    """The next frame from a blocking socket."""
    kind, size = HEADER.unpack(read_exactly(channel, HEADER.size))
    return kind, read_exactly(channel, size)


class Inbox:
    """Jobs that come over a blocking socket, several at a time perhaps."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._splitter = Splitter()
        self._jobs: deque[bytes | None] = deque()

    def next(self) -> bytes | None:
        """The next job, None for one that was taken back; EOFError where the server has gone."""
        while True:
            if self._jobs:  # what was taken back meanwhile is not begun
                with contextlib.suppress(BlockingIOError):
                    self._read(socket.MSG_DONTWAIT)
            else:
                self._read(0)
            if self._jobs:
                return self._jobs.popleft()

    def _read(self, flags: int) -> None:
        data = self._channel.recv(CHUNK, flags)
        if not data:
            raise EOFError("the server has closed the channel")
        for kind, payload in self._splitter.feed(data):
            if kind == b"W":
                for back in range(1, 1 + min(loads(payload)["last"], len(self._jobs))):
                    self._jobs[-back] = None  # those that are begun are answered, and nobody reads it
            else:
                self._jobs.append(payload)


class Splitter:
    """Frames out of bytes that come in any pieces."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[bytes, bytes]]:
        """The frames that are complete with these bytes."""
        rest = self._rest
        rest += data
        at = 0
        while len(rest) - at >= HEADER.size:
            kind, size = HEADER.unpack_from(rest, at)
            end = at + HEADER.size + size
            if len(rest) < end:
                break
            yield kind, bytes(rest[at + HEADER.size : end])
            at = end
        del rest[:at]


def loads(payload: bytes) -> dict[str, Any]:
    """The JSON object in a payload."""
    made: dict[str, Any] = json.loads(payload)
    return made
