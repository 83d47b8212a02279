"""`skg build`: read minutes and make the next release of a store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from kg.commands.console import DEFAULT_STORE, StoreOption, say, talk

if TYPE_CHECKING:
    from kg.model import Issue
    from kg.pipeline import Progress as Report
    from kg.pipeline import Summary

SHOWN = 20  # refusals listed in the summary; `skg issues` lists all


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(build)


def build(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders or patterns of minutes.")],
    store: StoreOption = DEFAULT_STORE,
    base_iri: Annotated[
        str, typer.Option("--base-iri", help="What every IRI begins with. [default: the store's, or SKG_BASE_IRI]")
    ] = "",
    jobs: Annotated[int, typer.Option("--jobs", min=0, help="Worker processes; 0 for one a core.")] = 0,
    fresh: Annotated[bool, typer.Option("--fresh", help="Leave out what earlier builds put into the store.")] = False,
) -> None:
    """Read minutes, and make the next release of the store.

    Unchanged documents are skipped; a changed one replaces what was read from it. Nothing is written beside the files.
    """
    from kg.pipeline import build as run_build  # the line, which no other command waits for

    try:
        with _progress() as report:
            summary = run_build(paths, store, base_iri, jobs, report, fresh=fresh)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--base-iri") from error
    _tell(summary, str(store))
    if summary.refused or not summary.documents:
        raise typer.Exit(1)


@contextmanager
def _progress() -> Iterator[Report]:
    bar = Progress(
        TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(), TextColumn("{task.fields[name]}", markup=False), console=talk(), transient=True,
        disable=not talk().is_terminal,
    )  # fmt: skip
    with bar:
        task = bar.add_task("", total=None, rate="", name="")

        def report(done: int, total: int, name: str) -> None:
            speed = bar.tasks[0].speed
            bar.update(task, completed=done, total=total, name=name[:40], rate=f"{speed:.0f}/s" if speed else "")

        yield report


def _tell(summary: Summary, store: str) -> None:
    _list(console_title="refused", issues=summary.refused, style="red")
    _list(console_title="note", issues=summary.notes, style="yellow")
    for number, said in (
        (summary.documents, f"documents in {store}: {summary.processed} read now, {summary.unchanged} unchanged"),
        (summary.facts, "facts, each with its sentence"),
        (len(summary.issues) - len(summary.refused), "doubts (skg issues)"),
        (summary.quarantined, "facts in quarantine"),
        (len(summary.refused), "files or folders refused"),
    ):
        talk().print(Text(f"{number:9,}", style="bold").append(f"  {said}", "default"))
    if not summary.documents:
        say("nothing was read: give files, folders or patterns of minutes (.txt, .md)", "red")
    elif not summary.changed:
        say(f"nothing new: release {summary.release} stays ({summary.elapsed:.1f} s)")
    else:
        pace = summary.processed / summary.elapsed if summary.elapsed else 0
        told = f"{pace:.0f}" if pace >= 10 else f"{pace:.2g}"
        say(f"release {summary.release} in {summary.elapsed:.1f} s ({told} documents/s)")


def _list(console_title: str, issues: tuple[Issue, ...], style: str) -> None:
    for issue in issues[:SHOWN]:
        line = Text(f"{console_title}: ", style=style)
        if issue.document not in issue.message:
            line.append(f"{issue.document}: ", "bold default")
        line.append(f"{issue.message} ({issue.advice})" if issue.advice else issue.message, "default")
        talk().print(line)
    if len(issues) > SHOWN:
        say(f"… and {len(issues) - SHOWN} more: skg issues", "dim")
