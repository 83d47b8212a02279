"""A client's connection: uvicorn's, with a time limit for the head of a request and one write for a small answer."""

from __future__ import annotations

import asyncio
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_MOST = 64 * 1024
_SLOW = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"


class Joined:
    """A transport that sends what is written in one turn of the loop at once: the head of an answer with its body."""

    def __init__(self, inner: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._inner, self._loop = inner, loop
        self._held: list[bytes] = []
        self._size = 0

    def write(self, data: bytes) -> None:
        """Send with what else is written before the loop turns; much is sent at once."""
        if not self._held:
            self._loop.call_soon(self._flush)
        self._held.append(data)
        self._size += len(data)
        if self._size > _MOST:
            self._flush()

    def _flush(self) -> None:
        if self._held:
            data = self._held[0] if len(self._held) == 1 else b"".join(self._held)
            self._held, self._size = [], 0
            self._inner.write(data)

    def close(self) -> None:
        """Close when what was written is sent."""
        self._flush()
        self._inner.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class Connection(HttpToolsProtocol):
    """A connection that is closed with a 408 when the head of a request does not come within `header_seconds`."""

    header_seconds = 10.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(cast(asyncio.Transport, Joined(transport, self.loop)))
        self._since: float | None = self.loop.time()
        self._look = self.loop.call_later(self.header_seconds, self._check)

    def connection_lost(self, exc: Exception | None) -> None:
        self._look.cancel()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        self._since = self.loop.time()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._since = None
        super().on_headers_complete()

    def _check(self) -> None:
        now = self.loop.time()
        left = self.header_seconds if self._since is None else self._since + self.header_seconds - now
        if left > 0:
            self._look = self.loop.call_later(left, self._check)
        elif not self.transport.is_closing():
            self.transport.write(_SLOW)
            self.transport.close()
