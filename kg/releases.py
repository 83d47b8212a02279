"""A store's folder: releases beside each other, one of them current, and the documents they are made of.

    DIR/current                  the id of the release that is served; replaced in one step
    DIR/releases/<id>/graph      the graph database of a release, never written again once it is there
    DIR/releases/<id>/manifest.json
    DIR/documents/<shard>.nq     the quads of one document, as one version of the rules reads it; `.json` tells of it
    DIR/lock                     held while a build writes

A build writes beside what is served and then swaps `current`, so that one killed at any point leaves the old state or
the new one. The previous release stays until the next build: whoever is reading it may finish.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from kg.model import Issue

FORMAT = 1


class StoreRefused(Exception):
    """A store that cannot be used as asked: what is wrong, and what to do."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Entry:
    """What a manifest says of one document: its record's name, its version, its shard, and what was read from it."""

    name: str
    version: str
    path: str
    shard: str
    fingerprint: str
    layout: str = ""
    charset: str = "utf-8"
    media_type: str = "text/plain"
    characters: int = 0
    facts: Mapping[str, int] = field(default_factory=dict)
    authorities: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    quads: int = 0
    quarantined: int = 0
    issues: tuple[Issue, ...] = ()

    @property
    def total(self) -> int:
        """The number of facts."""
        return sum(self.facts.values())


@dataclass(frozen=True)
class Manifest:
    """What a release is made of: base IRI, software, documents by name, and the files that were refused."""

    base: str
    software: str
    fingerprint: str
    reference: str
    documents: tuple[Entry, ...] = ()
    refused: tuple[tuple[str, Issue], ...] = ()

    @property
    def issues(self) -> tuple[Issue, ...]:
        """All doubts: of the files that were refused, then of the documents."""
        return (*(i for _, i in self.refused), *(i for d in self.documents for i in d.issues))

    def to_json(self) -> str:
        """The manifest as JSON, the same bytes for the same content."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=True, indent=1, sort_keys=True) + "\n"

    @cached_property
    def release(self) -> str:
        """The id of the release that this manifest describes: the same content has the same id."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()[:16]


def issue_from(data: Mapping[str, Any]) -> Issue:
    """An Issue from its JSON form."""
    return Issue(**{f.name: data[f.name] for f in fields(Issue) if f.name in data})


def entry_from(data: Mapping[str, Any]) -> Entry:
    """An Entry from its JSON form."""
    known = {f.name: data[f.name] for f in fields(Entry) if f.name in data}
    known["issues"] = tuple(issue_from(i) for i in data.get("issues", ()))
    for name in ("authorities", "dates"):
        known[name] = tuple(data.get(name, ()))
    return Entry(**known)


def manifest_from(text: str) -> Manifest:
    """A Manifest from its JSON form.

    Raises StoreRefused for one of another format.
    """
    data = json.loads(text)
    if data.get("format") != FORMAT:
        raise StoreRefused(
            f"the store has format {data.get('format')}, not {FORMAT}", "build it again into a new folder"
        )
    return Manifest(
        data["base"], data["software"], data["fingerprint"], data["reference"],
        tuple(entry_from(d) for d in data["documents"]),
        tuple((path, issue_from(i)) for path, i in data["refused"]),
    )  # fmt: skip


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a reader finds the old bytes or all the new ones, also after a loss of power."""
    _put(path, data)
    _sync_folder(path.parent)


def _put(path: Path, data: bytes) -> None:
    """Write a file whole; after a loss of power before its folder is synced it may be the old one, or not there."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    with part.open("wb") as f:
        f.write(data)
        f.flush()
        os.fsync(f.fileno())
    os.replace(part, path)


def _sync_folder(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@dataclass(frozen=True)
class StoreFolder:
    """The folder of a store; nothing here opens the graph database itself."""

    root: Path

    @property
    def documents(self) -> Path:
        return self.root / "documents"

    @property
    def releases(self) -> Path:
        return self.root / "releases"

    def current(self) -> str:
        """The id of the current release, or an empty string where nothing was built yet."""
        try:
            return (self.root / "current").read_text("ascii").strip()
        except FileNotFoundError:
            return ""

    def graph(self, release: str) -> Path:
        """Where the graph database of a release is."""
        return self.releases / release / "graph"

    def manifest(self, release: str = "") -> Manifest | None:
        """The manifest of a release, of the current one by default; None where nothing was built yet."""
        release = release or self.current()
        if not release:
            return None
        return manifest_from((self.releases / release / "manifest.json").read_text("utf-8"))

    def shard(self, key: str) -> Path:
        """Where the quads of a shard are."""
        return self.documents / f"{key}.nq"

    def shard_entry(self, key: str) -> Entry | None:
        """What is known of a shard, or None where it was not written whole."""
        if not self.shard(key).exists():
            return None
        try:
            return entry_from(json.loads((self.documents / f"{key}.json").read_text("utf-8")))
        except (FileNotFoundError, json.JSONDecodeError):
            return None

    def write_shard(self, lines: Iterable[str], entry: Entry) -> None:
        """Write the quads of a document, and what tells of them: a shard without one of both is not there.

        Their folder is synced when a release is published: a shard that is lost before is made again.
        """
        _put(self.shard(entry.shard), "".join(lines).encode())
        data = json.dumps(asdict(entry), ensure_ascii=True, sort_keys=True)
        _put(self.documents / f"{entry.shard}.json", data.encode())

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the store for one build.

        Raises StoreRefused while another build holds it, or where the folder is not a store or cannot be written.
        """
        self._prepare()
        with (self.root / "lock").open("a+") as f:
            try:
                fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                f.seek(0)
                raise StoreRefused(
                    f"another build (process {f.read().strip() or 'unknown'}) is writing to {self.root}",
                    "wait until it ends, or give another --store",
                ) from None
            f.seek(0)
            f.truncate()
            f.write(f"{os.getpid()}\n")
            f.flush()
            for left in self.releases.glob(".building-*"):
                shutil.rmtree(left, ignore_errors=True)
            yield

    def _prepare(self) -> None:
        if self.root.exists() and not self.root.is_dir():
            raise StoreRefused(f"{self.root} is a file, not a store", "give another --store")
        if self.root.is_dir() and any(self.root.iterdir()) and not self.releases.is_dir():
            raise StoreRefused(
                f"{self.root} holds other files and is no store", "give a new or empty folder as --store"
            )
        try:
            self.documents.mkdir(parents=True, exist_ok=True)
            self.releases.mkdir(exist_ok=True)
        except OSError as error:
            raise StoreRefused(f"{self.root} cannot be written: {error.strerror}", "check its rights") from error

    @contextlib.contextmanager
    def building(self, manifest: Manifest) -> Iterator[Path]:
        """A folder in which to make a release; it gets its place, whole, when the block ends without an error."""
        place = self.releases / f".building-{manifest.release}"
        place.mkdir()
        try:
            yield place / "graph"
            write_whole(place / "manifest.json", manifest.to_json().encode())
            final = self.releases / manifest.release
            if final.exists():  # left by a build that ended just before its swap
                shutil.rmtree(final)
            os.replace(place, final)
            _sync_folder(self.releases)
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def publish(self, release: str) -> None:
        """Make a release the current one, in one step, and drop what neither it nor the one before needs."""
        previous = self.current()
        _sync_folder(self.documents)
        write_whole(self.root / "current", f"{release}\n".encode())
        self._prune({release, previous} - {""})

    def _prune(self, kept: set[str]) -> None:
        for place in self.releases.iterdir():
            if place.name not in kept:
                shutil.rmtree(place, ignore_errors=True)
        manifests = [m for r in sorted(kept) if (m := self.manifest(r))]
        shards = {d.shard for m in manifests for d in m.documents} | {m.reference for m in manifests}
        for path in self.documents.iterdir():
            if path.name.startswith(".") or path.stem not in shards:
                path.unlink(missing_ok=True)
