"""One document through the line: read, extracted, emitted, validated, written as a shard; whatever fails is an Issue.

Runs in the process of the build or in one of its workers. The stages come as a `Line`, so that one can be replaced.
"""

from __future__ import annotations

import hashlib
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import metadata
from pathlib import Path

from kg.model import Document, Extract, Issue, MeetingFact
from kg.releases import Entry, StoreFolder

Lines = Sequence[str]


SOFTWARE = "safeguarding-kg"


@cache
def software() -> str:
    """The name and version of the installed software."""
    return f"{SOFTWARE} {metadata.version(SOFTWARE)}"


@dataclass(frozen=True, slots=True)
class Line:
    """The stages that a document passes, each a function of a module, and the one that joins the documents.

    `emit` gives the sorted N-Quads lines of the document's graph, with line ends; `validate` splits them into those
    that hold and those for the quarantine graph (with their report), and tells each breach as an Issue; `merge` gives
    the lines of the merged graph for the shards of all documents.
    """

    extract: Callable[[Document], tuple[Extract, Mapping[str, float]]]
    emit: Callable[[Extract, str], Lines]
    validate: Callable[[Extract, Lines, str], tuple[Lines, Lines, Sequence[Issue]]]
    merge: Callable[[Sequence[Path], str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Task:
    """A document to process, for a store with a base IRI, by rules with a fingerprint."""

    document: Document
    folder: StoreFolder
    base: str
    fingerprint: str
    line: Line


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a document: its entry, or why it has none; the time of each stage."""

    name: str
    path: str
    entry: Entry | None = None
    refused: Issue | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)


def shard_key(document: Document, base: str, fingerprint: str) -> str:
    """The name of the shard that a document has: the same for the same text, record, base and rules."""
    made_by = hashlib.sha256("\n".join((document.name, document.charset, base, fingerprint)).encode("utf-8", "replace"))
    return f"{document.version}-{made_by.hexdigest()[:12]}"


def process(task: Task) -> Result:
    """Take one document through the line and write its shard; never raises for what the document holds."""
    document = task.document
    try:
        entry, seconds = _through(task)
    except Exception as error:
        return Result(document.name, document.path, refused=failure(document, error))
    return Result(document.name, document.path, entry, None, seconds)


def _through(task: Task) -> tuple[Entry, Mapping[str, float]]:
    document, stages = task.document, task.line
    extract, seconds = stages.extract(document)
    clock = time.perf_counter()
    timed = dict(seconds)

    def lap(stage: str) -> None:
        nonlocal clock
        now = time.perf_counter()
        timed[stage] = now - clock
        clock = now

    lines = stages.emit(extract, task.base)
    lap("emitting")
    good, bad, breaches = stages.validate(extract, lines, task.base)
    lap("validating")
    written = [*good, *bad]
    issues = (*_doubts_of_reading(document), *extract.issues, *breaches)
    entry = replace(
        entry_of(extract, shard_key(document, task.base, task.fingerprint), task.fingerprint),
        quads=len(written), quarantined=sum(b.code == "quarantined" for b in breaches), issues=issues,
    )  # fmt: skip
    task.folder.write_shard(written, entry)
    lap("storing")
    return entry, timed


def entry_of(extract: Extract, shard: str, fingerprint: str) -> Entry:
    """What a manifest says of an extract."""
    document = extract.document
    home = {code for fact in extract.facts if isinstance(fact, MeetingFact) for code in fact.gss}
    dates = {fact.date for fact in extract.facts if isinstance(fact, MeetingFact) and fact.date}
    return Entry(
        name=document.name, version=document.version, path=document.path, shard=shard, fingerprint=fingerprint,
        layout=extract.layout, charset=document.charset, media_type=document.media_type,
        characters=len(document.text), facts=dict(sorted(Counter(f.question for f in extract.facts).items())),
        authorities=tuple(sorted(home)), dates=tuple(sorted(dates)),
    )  # fmt: skip


def _doubts_of_reading(document: Document) -> tuple[Issue, ...]:
    if document.charset.startswith("utf-8"):
        return ()
    said = {"cp1252": "Windows-1252"}.get(document.charset, document.charset.upper())
    advice = "check its quotes and dashes, or save it again as UTF-8"
    return (Issue(document.name, "encoding", f"the file is not UTF-8; it was read as {said}", advice),)


def failure(document: Document, error: Exception) -> Issue:
    """The Issue of a document that could not be processed, with where in the software it ended."""
    here = [f for f in traceback.extract_tb(error.__traceback__) if f"{Path(__file__).parent.name}/" in f.filename]
    place = f" (at {Path(here[-1].filename).name}, line {here[-1].lineno})" if here else ""
    said = " ".join(str(error).split())[:200]
    return Issue(
        document.name, "failed", f"could not be processed: {type(error).__name__}: {said}{place}",
        "please report it, with the document",
    )  # fmt: skip


def extract_timed(document: Document) -> tuple[Extract, Mapping[str, float]]:
    """All facts of a document, and how long outlining and extracting took."""
    from kg.extract import extract, prepare

    started = time.perf_counter()
    reading = prepare(document)
    outlined = time.perf_counter()
    found = extract(document, reading)
    return found, {"outlining": outlined - started, "extracting": time.perf_counter() - outlined}


def emitted(extract: Extract, base: str) -> Lines:
    """The quads of a document's graph."""
    from kg.emit import emit

    return emit(extract, base, software())


def validated(extract: Extract, lines: Lines, base: str) -> tuple[Lines, Lines, Sequence[Issue]]:
    """The lines that hold, the lines for quarantine, and the breaches."""
    from kg.validate import validated

    return validated(extract, lines, base)


def merged(shards: Sequence[Path], base: str) -> Iterable[str]:
    """The lines of the merged graph."""
    from kg.merge import merge

    return merge(shards, base)


LINE = Line(extract_timed, emitted, validated, merged)
