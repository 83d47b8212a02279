"""`skg export`: the graph as N-Quads, TriG, Turtle or JSON-LD, sorted, so that two exports can be compared."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import DEFAULT_STORE, DocumentOption, StoreOption, say, version_of
from kg.formats import Syntax, serialized
from kg.iris import Mint
from kg.store import open_store


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(export)


def export(
    store: StoreOption = DEFAULT_STORE,
    form: Annotated[
        Syntax, typer.Option("--format", help="The syntax; Turtle has no graphs: their triples are joined.")
    ] = Syntax.nquads,
    document: DocumentOption = "",
    graph: Annotated[
        str, typer.Option("--graph", help="Only this graph: an IRI, or merged, reference, issues, ontology.")
    ] = "",
    out: Annotated[
        Path | None, typer.Option("--out", help="A file to write. [default: standard output]", dir_okay=False)
    ] = None,
) -> None:
    """Write the graph, whole, of one document or of one graph, in a sorted order."""
    held = open_store(store)
    mint = Mint(held.base)
    wanted = ""
    if document:
        wanted = mint.graph(version_of(held, document))
    elif graph:
        wanted = graph if "://" in graph else mint.graph(graph)
    data = serialized(held, form, wanted)
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        out.write_bytes(data)
        say(f"{len(data):,} bytes in {out}")
