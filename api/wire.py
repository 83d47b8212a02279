"""Requests and answers at the level of ASGI, for the paths that must be exact or fast: parameters, bodies, headers."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, MutableMapping
from typing import Any
from urllib.parse import unquote_to_bytes

from api.errors import Problem

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Endpoint = Callable[[Scope, Receive, Send], Awaitable[None]]
Header = tuple[bytes, bytes]

FORM = "application/x-www-form-urlencoded"
_MALFORMED = re.compile(rb"%(?![0-9A-Fa-f]{2})")
BODY_SECONDS = 30.0
_DRAIN = 32 * 1024 * 1024

COMMON: tuple[Header, ...] = (
    (b"access-control-allow-origin", b"*"),
    (
        b"access-control-expose-headers",
        b"etag, link, location, retry-after, x-request-id, content-disposition, "
        b"x-total-count, x-index-release, x-index-current",
    ),
    (b"x-content-type-options", b"nosniff"),
)


class ClientGone(Exception):
    """The client closed the connection before its answer was complete."""


class BrokenOff(Exception):
    """An answer that had begun could not be completed: the connection must end without the closing mark."""


def header(scope: Scope, name: bytes) -> str:
    """A request header; several lines of it are one list."""
    found = [v for k, v in scope["headers"] if k == name]
    return b", ".join(found).decode("latin-1") if found else ""


def etag(*parts: str) -> str:
    """A strong entity tag of everything that an answer depends on."""
    whole = "".join(f"{len(p)}:{p}" for p in parts).encode("utf-8", "surrogatepass")
    return f'"{hashlib.sha256(whole).hexdigest()[:24]}"'


def matches(condition: str, tag: str) -> bool:
    """Whether an If-None-Match header names an entity tag."""
    if not condition or not tag:
        return False
    return condition.strip() == "*" or tag in [t.strip().removeprefix("W/") for t in condition.split(",")]


def decode(raw: bytes) -> str:
    """One value of a form or query string, percent-decoded exactly once; Problem 400 for what is malformed."""
    if _MALFORMED.search(raw):
        raise Problem(400, "Malformed percent-encoding", "A % in a parameter must be followed by two hex digits.")
    raw = raw.replace(b"+", b" ")
    try:
        return unquote_to_bytes(raw).decode("utf-8")
    except UnicodeDecodeError:
        raise Problem(400, "A parameter is not UTF-8", "Percent-encode the UTF-8 bytes of the text.") from None


def parameters(raw: bytes) -> list[tuple[str, str]]:
    """The names and values of a form body or query string, in order."""
    pairs = []
    for piece in raw.split(b"&"):
        if piece:
            name, _, value = piece.partition(b"=")
            pairs.append((decode(name), decode(value)))
    return pairs


def media_type(value: str) -> tuple[str, str]:
    """The type, in lower case, and the charset, in lower case or empty, of a Content-Type header."""
    media, *rest = value.split(";")
    for parameter in rest:
        name, _, text = parameter.partition("=")
        if name.strip().lower() == "charset":
            return media.strip().lower(), text.strip().strip('"').lower()
    return media.strip().lower(), ""


async def read_body(scope: Scope, receive: Receive, most: int) -> bytes:
    """The whole body; Problem 413 where it is longer than `most` bytes, 408 where it does not come."""
    pieces, size = [], 0
    deadline = asyncio.get_running_loop().time() + BODY_SECONDS
    more = True
    while more:
        try:
            async with asyncio.timeout_at(deadline):
                message = await receive()
        except TimeoutError:
            raise Problem(408, "The request did not come whole", headers={"connection": "close"}) from None
        if message["type"] == "http.disconnect":
            raise ClientGone
        size += len(message.get("body", b""))
        if size <= most:
            pieces.append(message.get("body", b""))
        more = message.get("more_body", False)
        if size > _DRAIN:
            break
    if size > most:
        raise Problem(413, "The request is too large", f"At most {most:,} bytes are taken.", {"connection": "close"})
    return b"".join(pieces)


async def respond(send: Send, status: int, headers: Iterable[Header], body: bytes = b"", *, head: bool = False) -> None:
    """Send an answer whose length is known."""
    listed = [*headers]
    if status not in (204, 304):
        listed.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": listed})
    await send({"type": "http.response.body", "body": b"" if head else body})


async def stream(send: Send, status: int, headers: Iterable[Header], chunks: AsyncIterator[bytes]) -> None:
    """Send an answer as it comes; BrokenOff where it ends early, so that the client sees a broken transfer."""
    await send({"type": "http.response.start", "status": status, "headers": [*headers]})
    try:
        async for chunk in chunks:
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
    except Problem as problem:
        raise BrokenOff(problem.title) from problem
    await send({"type": "http.response.body", "body": b""})


class WhileConnected:
    """Cancel what runs inside when the client leaves; it is looked for only after a moment, to cost quick work nothing.

    Raises ClientGone in place of the cancellation.
    """

    def __init__(self, receive: Receive, patience: float = 0.1) -> None:
        self._receive, self._patience = receive, patience
        self._gone = False
        self._watcher: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._handle = self._loop.call_later(self._patience, self._look, asyncio.current_task())

    def _look(self, task: asyncio.Task[Any] | None) -> None:
        assert task is not None
        self._watcher = self._loop.create_task(self._watch(task))

    async def _watch(self, task: asyncio.Task[Any]) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self._gone = True
        task.cancel()

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self._handle.cancel()
        if self._watcher:
            self._watcher.cancel()
        if self._gone and kind is asyncio.CancelledError:
            task = asyncio.current_task()
            assert task is not None
            task.uncancel()
            raise ClientGone from None
