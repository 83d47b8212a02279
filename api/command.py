"""`skg serve`: the command; everything heavy is imported only when it runs."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command to an application."""
    app.command("serve")(serve)


def serve(
    store: Annotated[Path | None, typer.Option(help="Folder of the store, as `skg build` makes it.")] = None,
    host: Annotated[str, typer.Option(help="Address to listen on. Default: 127.0.0.1.")] = "",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on. Default: 8000.")] = 0,
    workers: Annotated[int, typer.Option(min=0, help="Processes for quick queries. Default: 2.")] = 0,
    query_seconds: Annotated[float, typer.Option(min=0, help="After this long a query is cut. Default: 10.")] = 0,
    hash_token: Annotated[
        str, typer.Option(help="Print the hash of a write token for the configuration, and end.")
    ] = "",
) -> None:
    """Publish the graph: SPARQL, linked data, named questions, search and dumps.

    Everything can also be set by SKG_… in the environment or in skg.toml; see deploy/README.md. Writing is off unless
    SKG_UPDATE_TOKEN (or SKG_UPDATE_TOKEN_SHA256, its hash) is set. Ctrl-C ends the server
    when running answers are sent.
    """
    if hash_token:
        typer.echo(hashlib.sha256(hash_token.encode()).hexdigest())
        return
    from api.serve import serve as run

    more: dict[str, object] = {"workers": workers, "query_seconds": query_seconds}
    run(store, host, port, **more)
