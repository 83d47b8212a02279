"""What every command shares: the store option, answers on standard output, talk on standard error."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.iris import Mint
from kg.store import GraphStore

_WIDE = ("evidence", "text", "message", "quote", "advice", "sentence", "name", "title")
DEFAULT_STORE = Path("skg-store")

StoreOption = Annotated[
    Path, typer.Option("--store", envvar="SKG_STORE", help="The store's folder.", show_default=True, file_okay=False)
]
DocumentOption = Annotated[str, typer.Option("--document", help="Only the document of this name.")]


class Format(StrEnum):
    """How an answer in rows is written."""

    table = "table"
    csv = "csv"
    json = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="How to write the answer.")]


class Refused(Exception):
    """What a command cannot do: a message for people, and advice."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def talk() -> Console:
    """The console for what is said beside the answer."""
    return Console(stderr=True, soft_wrap=True, highlight=False)


def say(message: str, style: str = "") -> None:
    """Say something beside the answer."""
    talk().print(Text(message, style=style))


def complain(message: str, advice: str = "") -> None:
    """Say what is wrong and what to do."""
    line = Text("skg: ", style="bold red").append(message, style="default")
    talk().print(line)
    if advice:
        say(f"     {advice}", "dim")


def show(text: str) -> None:
    """Write text to standard output, whatever its encoding can hold."""
    out = sys.stdout
    try:
        out.write(text)
    except UnicodeEncodeError:
        out.write(text.encode(out.encoding or "ascii", "backslashreplace").decode(out.encoding or "ascii"))


def width() -> int:
    """How wide a table may be: the terminal, or 160 columns where there is none."""
    return Console().width if sys.stdout.isatty() else 160


def rows(columns: Sequence[str], found: Iterable[Sequence[str]], form: Format) -> None:
    """Write rows: as a table for reading, as CSV (RFC 4180), or as a JSON list of objects."""
    if form is Format.csv:
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(columns)
        writer.writerows(found)
        show(out.getvalue())
        return
    if form is Format.json:
        show(json.dumps([dict(zip(columns, r, strict=True)) for r in found], ensure_ascii=False, indent=1) + "\n")
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        wide = column in _WIDE
        table.add_column(
            column,
            overflow="fold",
            ratio=3 if wide else None,
            min_width=30 if wide else None,
            max_width=None if wide else 26,
        )
    for row in found:
        table.add_row(*(Text(" ".join(cell.split())) for cell in row))
    out = io.StringIO()
    Console(file=out, width=width(), force_terminal=sys.stdout.isatty()).print(table)
    show("\n".join(line.rstrip() for line in out.getvalue().split("\n")))


def answering(store: GraphStore) -> list[str]:
    """The graphs that answer a question with one row a fact: the merged one, and the reference data."""
    mint = Mint(store.base)
    return [mint.graph("merged"), mint.graph("reference")]


def version_of(store: GraphStore, document: str) -> str:
    """The version of a document that is named; raises Refused, with names like it, where there is none."""
    for entry in store.documents():
        if entry.name == document:
            return entry.version
    like = [e.name for e in store.documents() if document.casefold() in e.name.casefold()][:5]
    raise Refused(f"there is no document {document!r} in this store", f"did you mean {', '.join(like)}?" if like else
                  "skg info --documents lists them")  # fmt: skip
