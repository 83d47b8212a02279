"""A build: from paths to the next release of a store.

What is unchanged (same text, same name, same rules, same base) is not processed again, and a build that finds nothing
new makes no release. Documents of earlier builds stay; those read by older rules are read again from the store's own
text. The order of everything is that of the sorted paths, whatever the number of workers.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain, islice
from pathlib import Path

from kg.background import background, background_key, issue_lines
from kg.iris import Mint, base_iri
from kg.model import Document, Issue
from kg.processing import LINE, Line, Result, Task, shard_key, software
from kg.readers import Unreadable, read
from kg.releases import Entry, Manifest, StoreFolder, StoreRefused, write_whole
from kg.resources import resource
from kg.sources import Source, find, named, refusal
from kg.store import open_store, write_release
from kg.workers import run_tasks

Progress = Callable[[int, int, str], None]


@dataclass(slots=True)
class Summary:
    """What a build did: counts of the release, and what it did for it."""

    release: str = ""
    changed: bool = False
    documents: int = 0
    processed: int = 0
    unchanged: int = 0
    facts: int = 0
    quads: int = 0
    quarantined: int = 0
    characters: int = 0
    refused: tuple[Issue, ...] = ()
    issues: tuple[Issue, ...] = ()
    notes: tuple[Issue, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)
    elapsed: float = 0.0


@cache
def fingerprint() -> str:
    """A hash of everything that decides what is read from a text: the code, ontology, shapes and queries."""
    seen = hashlib.sha256(software().encode())
    code = Path(__file__).resolve().parent
    files = [(p.relative_to(code), p) for p in code.rglob("*.py")]
    for folder in ("ontology", "shapes", "queries"):
        root = resource(folder)
        files += [(Path(folder) / p.relative_to(root), p) for p in root.rglob("*") if p.is_file() and p.suffix != ".md"]
    for name, path in sorted(files):
        seen.update(f"{name.as_posix()}\0".encode())
        seen.update(hashlib.sha256(path.read_bytes()).digest())
    return seen.hexdigest()[:16]


def build(
    paths: Iterable[str | Path],
    store_dir: Path | str,
    base: str = "",
    jobs: int = 0,
    progress: Progress | None = None,
    *,
    fresh: bool = False,
    line: Line = LINE,
) -> Summary:
    """Read, extract, validate and store; raises StoreRefused where the store cannot take it, WorkersRefused without workers."""
    return Build(
        StoreFolder(Path(store_dir)), base, jobs, progress or (lambda done, total, name: None), fresh, line
    ).run(paths)


@dataclass
class Build:
    """One build in progress; `base` and `jobs` may be left to be chosen."""

    folder: StoreFolder
    base: str
    jobs: int
    progress: Progress
    fresh: bool
    line: Line
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def run(self, paths: Iterable[str | Path]) -> Summary:
        """Make the next release, while no other build may."""
        started = time.perf_counter()
        with self.folder.locked():
            before = None if self.fresh else self.folder.manifest()
            self._choose_base(before)
            summary = self._make(paths, before)
        summary.elapsed = time.perf_counter() - started
        summary.seconds = dict(self.seconds)
        return summary

    def _choose_base(self, before: Manifest | None) -> None:
        asked = self.base
        self.base = Mint(asked or (before.base if before else base_iri())).base
        if before and before.base != self.base:
            raise StoreRefused(
                f"the store's IRIs begin with {before.base}, not {self.base}",
                "give another --store, or --fresh to start anew",
            )

    def _make(self, paths: Iterable[str | Path], before: Manifest | None) -> Summary:
        old = {e.name: e for e in before.documents} if before else {}
        found = find(paths, {e.name: (e.path, e.version) for e in old.values()})
        read_now, names = {str(s.path) for s in found.sources}, {s.name for s in found.sources}
        kept = [e for e in old.values() if e.path not in read_now and e.name not in names]
        total = len(found.sources) + len(kept)
        results: list[Result] = []
        unchanged = 0
        for result, fresh in self._results(chain(self._documents(found.sources), self._outdated(kept))):
            results.append(result)
            unchanged += not fresh
            self.progress(len(results), total, result.name)
        entries = {r.entry.name: r.entry for r in results if r.entry}
        refused = [*found.refused, *((r.path or r.name, r.refused) for r in results if r.refused)]
        for path, issue in refused[len(found.refused) :]:
            lost = next((e for e in old.values() if e.path == path or e.name == issue.document), None)
            if lost:
                entries.setdefault(lost.name, lost)
        if before:
            covered = {path for path, _ in refused} | read_now
            refused += [
                (path, issue) for path, issue in before.refused if path not in covered and os.path.lexists(path)
            ]
        made = self._manifest(entries.values(), refused)
        changed = made.release != before.release if before else bool(entries)
        if changed:
            self._publish(made)
        return self._summary(made, results, unchanged, changed, tuple(i for _, i in found.copies))

    def _documents(self, sources: Sequence[Source]) -> Iterator[Document | Result]:
        """The documents of files, read as they are wanted, or why one cannot be read."""
        for source in sources:
            started = time.perf_counter()
            try:
                document: Document | Result = named(read(source.path), source)
            except Unreadable as error:
                path, issue = refusal(source.path, "unreadable", error.message, error.advice)
                document = Result(source.name, path, refused=replace(issue, document=source.name))
            self.seconds["reading"] += time.perf_counter() - started
            yield document

    def _outdated(self, kept: Sequence[Entry]) -> Iterator[Document | Result]:
        """The documents of earlier builds: as they are, or their text where other rules have read it."""
        store = None
        for entry in kept:
            if entry.fingerprint == fingerprint():
                yield Result(entry.name, entry.path, entry)
                continue
            store = store or open_store(self.folder.root)
            yield Document(
                entry.name, store.text(entry.version), entry.version, entry.path, entry.media_type, entry.charset
            )

    def _results(self, documents: Iterator[Document | Result]) -> Iterator[tuple[Result, bool]]:
        """What becomes of each document, in order, and whether it was processed now."""

        def tasks() -> Iterator[Task | Result]:
            for document in documents:
                if isinstance(document, Result):
                    yield document
                    continue
                key = shard_key(document, self.base, fingerprint())
                entry = self.folder.shard_entry(key)
                if entry:
                    yield Result(document.name, document.path, replace(entry, path=document.path))
                else:
                    yield Task(document, self.folder, self.base, fingerprint(), self.line)

        for result, fresh in run_tasks(tasks(), self.jobs or os.cpu_count() or 1):
            for stage, seconds in result.seconds.items():
                self.seconds[stage] += seconds
            yield result, fresh

    def _manifest(self, entries: Iterable[Entry], refused: Iterable[tuple[str, Issue]]) -> Manifest:
        return Manifest(
            base=self.base, software=software(), fingerprint=fingerprint(),
            reference=background_key(self.base, fingerprint()),
            documents=tuple(sorted(entries, key=lambda e: e.name)),
            refused=tuple(sorted(refused, key=lambda r: (r[0], r[1].code, r[1].message))),
        )  # fmt: skip

    def _publish(self, made: Manifest) -> None:
        started, merged_before = time.perf_counter(), self.seconds["merging"]
        shards = [self.folder.shard(e.shard) for e in made.documents]
        joined = self._timed("merging", iter(self.line.merge(shards, self.base)))
        write_release(self.folder, made, [self._background(), *shards], [joined, issue_lines(made)])
        self.seconds["loading"] += time.perf_counter() - started - (self.seconds["merging"] - merged_before)

    def _timed(self, stage: str, lines: Iterator[str]) -> Iterator[str]:
        """Lines in large pieces, the time for making them counted to a stage."""
        while True:
            started = time.perf_counter()
            piece = "".join(islice(lines, 5000))
            self.seconds[stage] += time.perf_counter() - started
            if not piece:
                return
            yield piece

    def _background(self) -> Path:
        """The quads that every release has, kept as a file: the ontology and the reference data."""
        kept = self.folder.shard(background_key(self.base, fingerprint()))
        if not kept.exists():
            write_whole(kept, "".join(background(self.base)).encode())
        return kept

    def _summary(
        self, made: Manifest, results: Sequence[Result], unchanged: int, changed: bool, notes: tuple[Issue, ...]
    ) -> Summary:
        unreadable = sum(1 for r in results if r.refused and r.refused.code == "unreadable")
        return Summary(
            release=made.release, changed=changed, documents=len(made.documents),
            processed=len(results) - unchanged - unreadable,
            unchanged=unchanged, facts=sum(e.total for e in made.documents), quads=sum(e.quads for e in made.documents),
            quarantined=sum(e.quarantined for e in made.documents),
            characters=sum(e.characters for e in made.documents),
            refused=tuple(i for _, i in made.refused), issues=made.issues, notes=notes,
        )  # fmt: skip
