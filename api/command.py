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
    store: Annotated[
        Path | None, typer.Option(help="Folder of the store, as `skg build` makes it.", show_default="store")
    ] = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.", show_default="127.0.0.1")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Port to listen on.", show_default="8000")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, max=64, help="Processes for quick queries.", show_default="2")
    ] = None,
    query_seconds: Annotated[
        float | None, typer.Option(min=0.1, help="After this long a query is cut.", show_default="10")
    ] = None,
    hash_token: Annotated[
        str | None, typer.Option(help="Print the hash of a write token for the configuration, and end.")
    ] = None,
) -> None:
    """Publish the graph: SPARQL, linked data, named questions, search and dumps.

    Everything can also be set by SKG_… in the environment or in skg.toml; see deploy/README.md. Writing is off unless
    SKG_UPDATE_TOKEN (or SKG_UPDATE_TOKEN_SHA256, its hash) is set. Ctrl-C ends the server
    when running answers are sent.
    """
    if hash_token:
        typer.echo(hashlib.sha256(hash_token.encode()).hexdigest())
        return
    from pydantic import ValidationError

    from api.serve import CannotServe, check, run
    from api.settings import Settings

    given = {"store": store, "host": host, "port": port, "workers": workers, "query_seconds": query_seconds}
    try:
        settings = Settings(**{k: v for k, v in given.items() if v is not None})  # type: ignore[arg-type]
        run(settings, check(settings))
    except ValidationError as error:
        for wrong in error.errors():
            typer.echo(f"setting {'.'.join(map(str, wrong['loc']))}: {wrong['msg']}", err=True)
        raise typer.Exit(2) from None
    except CannotServe as error:
        typer.echo(f"the server cannot start: {error}", err=True)
        raise typer.Exit(1) from None
