"""`skg contradictions`, `skg follow-ups`: what documents say otherwise than others, and what is still owed."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.commands.asking import answer_rows, gss_of
from kg.commands.console import DEFAULT_STORE, Format, FormatOption, StoreOption, rows, say
from kg.questions import Row, question
from kg.store import GraphStore, open_store

AuthorityOption = Annotated[
    str, typer.Option("--authority", help=("Only this authority: a GSS code, a register code, or a name."))
]
_SHOWN = {
    "contradictions": (
        "kind",
        "about",
        "value",
        "document",
        "evidence",
        "other_value",
        "other_document",
        "other_evidence",
    ),
    "follow-ups": ("document", "date", "due_text", "due", "status", "answered_by", "evidence"),
}


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(contradictions)
    app.command("follow-ups")(follow_ups)


def _each(store: GraphStore, name: str) -> list[Row]:
    """The rows of a question, each document asked alone."""
    return answer_rows(store, question(name, store.base), each=True)


def contradictions(
    store: StoreOption = DEFAULT_STORE, authority: AuthorityOption = "", form: FormatOption = Format.table
) -> None:
    """List facts that differ between documents, or from the published outcomes, each with both sentences."""
    from kg.contradictions import COLUMNS, contradictions

    held = open_store(store)
    code = gss_of(authority)
    found = [c.row() for c in contradictions(lambda name: _each(held, name)) if not code or code in c.gss.split()]
    _write("contradictions", COLUMNS, found, form)
    say(f"{len(found)} contradictions", "dim")


def follow_ups(
    store: StoreOption = DEFAULT_STORE, authority: AuthorityOption = "", form: FormatOption = Format.table
) -> None:
    """List what was asked for or promised, when it falls due, and the later document that answers it."""
    from kg.followups import COLUMNS, follow_ups, records  # with rules, which no other command waits for

    held = open_store(store)
    code = gss_of(authority)
    texts = {entry.name: held.text(entry.version) for entry in held.documents()}
    known = records(lambda name: _each(held, name), texts)
    found = [f.row() for f in follow_ups(known) if not code or code in f.gss.split()]
    _write("follow-ups", COLUMNS, found, form)
    answered = sum(row["status"] == "answered" for row in found)
    say(f"{len(found)} follow-ups, {answered} answered", "dim")


def _write(command: str, columns: tuple[str, ...], found: list[Row], form: Format) -> None:
    """All columns as data; of a table for reading, those that people read."""
    shown = _SHOWN[command] if form is Format.table else columns
    rows(shown, [[row[c] for c in shown] for row in found], form)
