"""Running the server."""

from __future__ import annotations

import logging
import os
import socket
import sys

import uvicorn

from api.app import build
from api.settings import Settings
from api.transport import Connection
from kg.releases import StoreFolder


class CannotServe(Exception):
    """Why the server does not start, and what to do."""


def run(settings: Settings, said: str = "") -> None:
    """Serve with these settings, and say so on standard error; raises CannotServe where the address is not free."""
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    Connection.header_seconds = settings.header_seconds
    listening = _bound(settings.host, settings.port)
    if said:
        sys.stderr.write(f"{said}\n")
    config = uvicorn.Config(
        build(settings),
        server_header=False,
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=15,
        timeout_keep_alive=30,
        forwarded_allow_ips=settings.trusted_proxies,
        lifespan="on",
        ws="none",
        http=Connection,
        backlog=2048,
    )
    server = uvicorn.Server(config)
    server.run([listening])
    if not server.started:
        sys.exit(1)


def check(settings: Settings) -> str:
    """A line that says what is served and where; raises CannotServe where there is nothing to serve, and no way to write."""
    where = f"http://{f'[{settings.host}]' if ':' in settings.host else settings.host}:{settings.port}/"
    if settings.remote:
        return f"Serving {settings.remote} at {where} - Ctrl-C ends it."
    release = StoreFolder(settings.store).current()
    if not release and not settings.token_digest:
        raise CannotServe(f"there is no store in {settings.store}; make one: skg build PATH --store {settings.store}")
    return f"Serving {settings.store} (release {release or 'empty'}) at {where} - Ctrl-C ends it."


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        why = os.strerror(error.errno).lower() if error.errno and error.errno > 0 else str(error)
        raise CannotServe(f"{host}:{port} cannot be listened on ({why}); give another --port") from None


if __name__ == "__main__":
    run(Settings())
