"""Compression of pages and listings, as Accept-Encoding weighs it; query answers are compressed where they are made.

A coded answer has an entity tag of its own, which is that of the plain one with the coding's name.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import MutableMapping
from typing import Any

from api.coders import SMALLEST, compressed
from api.negotiation import coding
from api.wire import Endpoint, Receive, Scope, Send, header

_LARGE = 100_000  # bytes from which compression runs in a thread
_TEXTUAL = re.compile(rb"text/|application/(?:json|[\w.-]+\+(?:json|xml)|x-ndjson|n-triples|trig|n-quads)")
_SUFFIX = re.compile(rb'-(?:zstd|gzip)(?=")')


async def coded(application: Endpoint, scope: Scope, receive: Receive, send: Send) -> None:
    """Run an application, and send a whole textual answer of some length in the coding that the client likes best."""
    name = coding(header(scope, b"accept-encoding"))
    scope["headers"] = [(k, _SUFFIX.sub(b"", v) if k == b"if-none-match" else v) for k, v in scope["headers"]]
    held: list[MutableMapping[str, Any]] = []

    async def sending(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            _vary(message)
            _retag(message, name if name and message["status"] == 304 else "")
            held.append(message)
            return
        if held:
            start = held.pop()
            if name and scope["method"] == "GET" and not message.get("more_body") and _worth(start, message["body"]):
                await _pack(start, message, name)
            await send(start)
        await send(message)

    await application(scope, receive, sending)


async def _pack(start: MutableMapping[str, Any], message: MutableMapping[str, Any], name: str) -> None:
    body = message["body"]
    large = len(body) > _LARGE
    packed = await asyncio.to_thread(compressed, body, name) if large else compressed(body, name)
    message["body"] = packed
    kept = [(k, v) for k, v in start["headers"] if k.lower() != b"content-length"]
    added = [(b"content-encoding", name.encode()), (b"content-length", str(len(packed)).encode())]
    start["headers"] = [*kept, *added]
    _retag(start, name)


def _worth(start: MutableMapping[str, Any], body: bytes) -> bool:
    headers = {k.lower(): v for k, v in start["headers"]}
    textual = _TEXTUAL.match(headers.get(b"content-type", b""))
    return bool(start["status"] == 200 and len(body) >= SMALLEST and textual and b"content-encoding" not in headers)


def _retag(start: MutableMapping[str, Any], name: str) -> None:
    if name:
        end = b"-" + name.encode() + b'"'
        start["headers"] = [(k, v[:-1] + end if k.lower() == b"etag" else v) for k, v in start["headers"]]


def _vary(start: MutableMapping[str, Any]) -> None:
    headers = start["headers"]
    told = b", ".join(v for k, v in headers if k.lower() == b"vary")
    if b"accept-encoding" not in told.lower():
        rest = [(k, v) for k, v in headers if k.lower() != b"vary"]
        start["headers"] = [*rest, (b"vary", told + b", Accept-Encoding" if told else b"Accept-Encoding")]
