"""Running the server."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import uvicorn

from api.app import build
from api.settings import Settings
from api.transport import Connection


def serve(store: Path | None = None, host: str = "", port: int = 0, **more: Any) -> None:
    """Serve a store until the process is told to end; what is not given comes from the environment or the TOML file."""
    given = {k: v for k, v in {"store": store, "host": host, "port": port, **more}.items() if v}
    settings = Settings(**given)
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
    Connection.header_seconds = settings.header_seconds
    config = uvicorn.Config(
        build(settings),
        host=settings.host,
        port=settings.port,
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
    uvicorn.Server(config).run()


if __name__ == "__main__":
    serve()
