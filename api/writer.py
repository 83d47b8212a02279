"""The one process that writes: it opens a working copy of the store, applies updates as transactions, keeps a journal.

An update is done when its transaction is committed, its line is in the journal on disk, and a snapshot that readers can
open lies beside the copy; only then is it acknowledged. A working copy can be made again from a release and the
journal, which is compacted, after an answer, when it has grown.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import signal
import socket
import sys
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from api.frames import frame, json_frame, loads, read_frame
from api.guard import Refused, position, scan, with_dataset
from api.holder import die_with_parent, drop_network
from api.journal import Journal

_KEPT = 4
_SNAPSHOT = re.compile(r"(\d+)-[0-9a-f]{8}")
_FORMATS = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/x-turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "text/plain": ox.RdfFormat.N_TRIPLES,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/n-quads": ox.RdfFormat.N_QUADS,
    "application/trig": ox.RdfFormat.TRIG,
    "text/n3": ox.RdfFormat.N3,
}


def copy_release(source: Path, target: Path) -> None:
    """Make a working copy of a database folder: tables, which never change, are linked, the rest is copied."""
    part = target.with_name(f".{target.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    if source.is_dir():
        for file in source.iterdir():
            if file.suffix == ".sst":
                _link(file, part / file.name)
            elif file.name not in ("LOCK", "LOG"):
                shutil.copy2(file, part / file.name)
    os.replace(part, target)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


class Writer:
    """The working copy of one release, its journal, and its snapshots."""

    def __init__(self, root: Path, release: str, source: Path | None, large: int) -> None:
        self.root, self.place, self.source = root, root / release, source
        self.journal = Journal(root / "journal", large)
        graph = self.place / "graph"
        if not graph.is_dir():
            self._make(graph)
        self.store = ox.Store(str(graph))
        self.number = max((_number(p) for p in self._snapshots()), default=0)

    def _make(self, graph: Path) -> None:
        """The working copy: the release, and on it every update of the journal; it has its place when it has them all."""
        fresh = self.place / "fresh"
        self.place.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(fresh, ignore_errors=True)
        copy_release(self.source or self.place / "none", fresh)
        store = ox.Store(str(fresh))
        for entry in self.journal.read():
            try:
                store.update(entry["update"], base_iri=entry["base"])
            except (ValueError, RuntimeError) as error:
                sys.stderr.write(f"an update in the journal does not fit the new release: {error}\n")
        store.flush()
        del store
        os.replace(fresh, graph)

    def _snapshots(self) -> list[Path]:
        return sorted((p for p in self.place.iterdir() if _number(p)), key=_number)

    def snapshot(self) -> str:
        """A folder with the data as they are now, for readers; the oldest snapshots go."""
        self.number += 1
        target = self.place / f"{self.number}-{secrets.token_hex(4)}"  # no state has the name of another
        self.store.backup(str(target))
        for old in self._snapshots()[:-_KEPT]:
            shutil.rmtree(old, ignore_errors=True)
        return str(target)

    def apply(self, job: dict[str, Any]) -> dict[str, Any]:
        """Do one job; whether it created a graph, and the snapshot that shows it."""
        text, created = self._text(job)
        before = {"update": text, "base": job.get("base")}
        self.store.update(text, base_iri=job.get("base"))
        self.journal.append(before)
        return {"created": created, "store": self.snapshot()}

    def _text(self, job: dict[str, Any]) -> tuple[str, bool]:
        if job["do"] == "update":
            scan(job["text"])
            return with_dataset(job["text"], tuple(job["using"]), tuple(job["using_named"])), False
        return self._graph_store(job)

    def _graph_store(self, job: dict[str, Any]) -> tuple[str, bool]:
        name = str(job["graph"])
        node = ox.NamedNode(name) if name else None
        exists = node is None or self.store.contains_named_graph(node)
        target, clear = (f"GRAPH {node}", f"DROP SILENT GRAPH {node}") if node else ("", "CLEAR DEFAULT")
        if job["do"] == "delete":
            if not exists:
                raise Absent
            return clear, False
        lines = "\n".join(_triples(part, name, job["base"]) for part in job["parts"])
        insert = f"INSERT DATA {{ {target} {{\n{lines}\n}} }}" if target else f"INSERT DATA {{\n{lines}\n}}"
        create = f"CREATE SILENT GRAPH {node} ;\n" if node else ""
        return (f"{clear} ;\n" if job["do"] == "put" else "") + create + insert, not exists

    def compact(self) -> None:
        """Shorten the journal when it is long."""
        if self.journal.full and (self.source is None or self.source.is_dir()):
            self.journal.compact(ox.Store.read_only(str(self.source)) if self.source else ox.Store(), self.store)


def _number(place: Path) -> int:
    found = _SNAPSHOT.fullmatch(place.name)
    return int(found.group(1)) if found else 0


class Absent(Exception):
    """A graph that is to be deleted and does not exist."""


def _triples(part: dict[str, str], graph: str, base: str) -> str:
    quads = ox.parse(part["body"].encode(), _FORMATS[part["type"]], base_iri=graph or base, without_named_graphs=True)
    return "\n".join(f"{q.subject} {q.predicate} {q.object} ." for q in quads)


def known_type(media: str) -> bool:
    """Whether data of a media type can be read."""
    return media in _FORMATS


def serve(channel: socket.socket) -> None:
    """Do jobs until the server closes the channel."""
    writer: Writer | None = None
    while True:
        try:
            _, payload = read_frame(channel)
        except (EOFError, OSError):
            return
        job = loads(payload)
        try:
            if job["do"] == "open":
                writer = None
                writer = Writer(
                    Path(job["root"]), job["release"], Path(job["source"]) if job["source"] else None, job["large"]
                )
                told = {"created": False, "store": writer.snapshot()}
            else:
                assert writer is not None
                told = writer.apply(job)
            channel.sendall(json_frame(b"H", told) + frame(b"X"))
            with contextlib.suppress(OSError, ValueError, RuntimeError):
                writer.compact()
        except Refused as refusal:
            line, column = position(job["text"], refusal.offset) if refusal.offset >= 0 else (0, 0)
            _fail(channel, 403 if refusal.forbidden else 400, refusal.title, refusal.detail, line, column)
        except Absent:
            _fail(channel, 404, "No such graph", "There is no graph of that name.")
        except SyntaxError as error:
            _fail(channel, 400, "syntax", str(error))
        except (ValueError, RuntimeError) as error:
            _fail(channel, 400, "The update could not be done", str(error)[:500])
        except OSError as error:
            _fail(channel, 500, "The update could not be written", str(error)[:500])


def _fail(channel: socket.socket, status: int, title: str, detail: str, line: int = 0, column: int = 0) -> None:
    told = {"status": status, "title": title, "detail": detail, "line": line, "column": column}
    channel.sendall(json_frame(b"E", told))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent()
    drop_network()
    serve(socket.socket(fileno=int(sys.argv[1])))
