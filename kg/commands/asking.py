"""`skg ask`, `skg answers`, `skg query`: the named questions of the contract, and any SPARQL query."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import (
    DEFAULT_STORE,
    DocumentOption,
    Format,
    FormatOption,
    Refused,
    StoreOption,
    answering,
    rows,
    say,
    show,
    version_of,
)  # fmt: skip
from kg.formats import triple_lines
from kg.iris import Mint
from kg.questions import BadParameter, Question, Row, UnknownQuestion, answer, as_csv, load, question
from kg.store import GraphStore, Solutions, open_store

Each = Annotated[
    bool, typer.Option("--each-document", help="Ask each document alone: what two documents say is two rows.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(ask)
    app.command()(answers)
    app.command()(query)


def answer_rows(
    store: GraphStore, asked: Question, *, each: bool = False, document: str = "",
    authority: str = "", date_from: str = "", date_to: str = "",
) -> list[Row]:  # fmt: skip
    """The rows of a question: over the merged graph, or over each document's own graph in turn."""
    mint = Mint(store.base)
    if not (each or document):
        places = [answering(store)]
    else:
        wanted = [version_of(store, document)] if document else [e.version for e in store.documents()]
        places = [[mint.graph(version), mint.graph("reference")] for version in dict.fromkeys(wanted)]
    found: list[Row] = []
    for graphs in places:
        found += answer(
            partial(store.query, graphs=graphs), asked, authority=authority, date_from=date_from,
            date_to=date_to, document=document,
        )  # fmt: skip
    return found


def gss_of(authority: str) -> str:
    """The GSS code of an authority given by its GSS code, register code or name; raises Refused where none fits."""
    wanted = authority.strip().casefold()
    if not wanted:
        return ""
    from kg.gazetteer import authorities, by_gss  # with the names of all organisations

    listed = authorities()
    for a in listed:
        if wanted in (a.gss.casefold(), a.code.casefold()) or a == by_gss(wanted.upper()):
            return a.gss
    named = {a.gss for a in listed if wanted in {n.casefold() for n in (a.name, a.official_name, *a.aliases)}}
    if len(named) == 1:
        return named.pop()
    like = sorted(
        {f"{a.official_name} ({a.gss})" for a in listed if a.gss in named or wanted in a.official_name.casefold()}
    )
    raise Refused(
        f"{authority!r} names {'more than one authority' if named else 'no authority'} of the reference list",
        f"did you mean {', '.join(like[:5])}?" if like else "give a GSS code, a register code or a name",
    )


def ask(
    name: Annotated[str, typer.Argument(metavar="QUESTION", help="One of the questions; `skg ask list` shows them.")],
    store: StoreOption = DEFAULT_STORE,
    authority: Annotated[
        str, typer.Option("--authority", help="Only this authority: a GSS code, a register code, or a name.")
    ] = "",
    date_from: Annotated[
        str, typer.Option("--from", help="First date of the meeting: 2016-07-25, 2016-07 or 2016.")
    ] = "",
    date_to: Annotated[str, typer.Option("--to", help="Last date of the meeting.")] = "",
    form: FormatOption = Format.table,
    each_document: Each = False,
    document: DocumentOption = "",
) -> None:
    """Answer one of the questions of the contract, one row a fact, each with its sentence."""
    if name == "list":
        rows(("question", "asks"), [(q.name, q.text) for q in load().values()], form)
        return
    held = open_store(store)
    try:
        asked, authority = question(name, held.base), gss_of(authority)
        found = answer_rows(held, asked, each=each_document, document=document, authority=authority,
                            date_from=date_from, date_to=date_to)  # fmt: skip
    except (UnknownQuestion, BadParameter) as error:
        raise typer.BadParameter(str(error)) from error
    if form is Format.csv:
        show(as_csv(asked, found))
        return
    columns = asked.columns if form is Format.json else _for_reading(asked, found)
    rows(columns, [[row[c] for c in columns] for row in found], form)
    if form is Format.table:
        say(f"{len(found)} {'row' if len(found) == 1 else 'rows'}: {asked.text}", "dim")


def _for_reading(asked: Question, found: list[Row]) -> list[str]:
    """The columns worth a place on a screen: those that say something, without offsets."""
    hidden = {"evidence_start", "evidence_end", "sources", "fact"}
    return [
        c for c in asked.columns if c not in hidden and (c == "document" or any(row[c] for row in found) or not found)
    ]


def answers(
    out: Annotated[Path, typer.Option("--out", help="The folder for the tables.", file_okay=False)],
    store: StoreOption = DEFAULT_STORE,
    each_document: Each = False,
) -> None:
    """Write every question's answer as a CSV table into a folder."""
    held = open_store(store)
    out.mkdir(parents=True, exist_ok=True)
    total = 0
    for asked in load(held.base).values():
        found = answer_rows(held, asked, each=each_document)
        total += len(found)
        (out / f"{asked.name}.csv").write_text(as_csv(asked, found), encoding="utf-8", newline="")
    say(f"{total:,} rows in {len(load(held.base))} tables in {out}")


def query(
    file: Annotated[
        str, typer.Argument(metavar="FILE.rq|-", help="A file with a SPARQL query, or - for standard input.")
    ],
    store: StoreOption = DEFAULT_STORE,
    form: FormatOption = Format.table,
    everything: Annotated[
        bool, typer.Option("--all-graphs", help="Ask the union of all graphs, not the merged and reference ones.")
    ] = False,
) -> None:
    """Ask a SPARQL query: SELECT, ASK, CONSTRUCT or DESCRIBE.

    Without GRAPH it sees the merged graph and the reference data; with GRAPH, each document's own.
    """
    held = open_store(store)
    try:
        sparql = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(
            f"{file} cannot be read: {getattr(error, 'strerror', '') or error}", "give a file with a query, or -"
        ) from error
    found = held.query(sparql, [] if everything else answering(held))
    if isinstance(found, bool):
        show("true\n" if found else "false\n")
    elif isinstance(found, Solutions):
        rows(found.variables, (tuple(_cell(t) for t in row) for row in found.rows), form)
    else:
        show("".join(triple_lines(found)))


def _cell(term: object) -> str:
    return "" if term is None else str(getattr(term, "value", term))
