"""`skg validate`: every document's graph against the shapes, once more, with the engine of one's choice."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from kg.commands.console import DEFAULT_STORE, DocumentOption, Format, FormatOption, StoreOption, rows, say, version_of
from kg.iris import Mint
from kg.store import open_store


class EngineChoice(StrEnum):
    """How the shapes are checked: our own engine, or pySHACL, which is the reference and slower."""

    fast = "fast"
    pyshacl = "pyshacl"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(validate)


def validate(
    store: StoreOption = DEFAULT_STORE,
    document: DocumentOption = "",
    engine: Annotated[
        EngineChoice, typer.Option("--engine", help="pyshacl is the reference; fast gives the same verdicts.")
    ] = EngineChoice.fast,
    quarantine: Annotated[bool, typer.Option("--quarantine", help="Check what is in quarantine, too.")] = False,
    form: FormatOption = Format.table,
) -> None:
    """Check each document's graph against the shapes; exit code 1 where one is broken."""
    from kg.validate import check  # with rdflib, which no other command waits for

    held = open_store(store)
    mint = Mint(held.base)
    wanted = [version_of(held, document)] if document else list(dict.fromkeys(e.version for e in held.documents()))
    names = {e.version: e.name for e in held.documents()}
    found: list[tuple[str, ...]] = []
    for version in wanted:
        graphs = [mint.graph(version), *([mint.graph(f"quarantine/{version}")] if quarantine else [])]
        triples = sorted({(str(q.subject), str(q.predicate), str(q.object)) for g in graphs for q in held.quads(g)})
        for v in check(triples, engine.value, held.base):
            found.append((names[version], v.focus.strip("<>"), v.message, v.value, v.sentence))
    rows(("document", "node", "message", "value", "sentence"), found, form)
    say(f"{len(wanted)} documents checked, {len(found)} breaches")
    if found:
        raise typer.Exit(1)
