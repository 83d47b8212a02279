"""Which files to read: from files, folders and globs to a sorted list, each with the name of its record.

Whatever cannot be taken is an Issue that names it; nothing here raises for a bad input, and nothing is written.
"""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kg.model import Document, Issue
from kg.readers import READERS, Unreadable, read

Reader = Callable[[Path], Document]
WILD = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, and the name that its record gets."""

    path: Path
    name: str


@dataclass(slots=True)
class Found:
    """The files found, sorted by path, and what could not be taken, each with the path it is about."""

    sources: list[Source] = field(default_factory=list)
    refused: list[tuple[str, Issue]] = field(default_factory=list)
    copies: list[tuple[str, Issue]] = field(default_factory=list)


def printable(text: str) -> str:
    """A file name that can be printed anywhere: what is no UTF-8 in it becomes a replacement mark."""
    return os.fsencode(text).decode("utf-8", "replace")


def refusal(path: Path | str, code: str, message: str, advice: str = "") -> tuple[str, Issue]:
    """An Issue about a whole file or folder, under its path."""
    shown = printable(str(path))
    return shown, Issue(printable(Path(path).stem) or shown, code, f"{shown}: {message}", advice)


def find(
    paths: Iterable[str | Path], taken: Mapping[str, tuple[str, str]] | None = None, reader: Reader = read
) -> Found:
    """The files under some paths, each once; `taken` maps names of the store's records to their path and version.

    Two files of one name with different texts are two records: the second is called by its name and the first eight
    digits of its version. A second file with the same name and text is a copy, and is left out.
    """
    found = Found()
    files: dict[Path, None] = {}
    for path in paths:
        for file in _expand(str(path), found.refused):
            files.setdefault(file)
    _name(sorted(files), dict(taken or {}), found, reader)
    return found


def _expand(path: str, refused: list[tuple[str, Issue]]) -> Iterator[Path]:
    given = Path(path).expanduser()
    if not os.path.lexists(given) and WILD & set(path):
        matches = sorted(glob.glob(os.path.expanduser(path), recursive=True))
        if not matches:
            refused.append(
                refusal(path, "missing", "nothing matches", "check the pattern; quote it if the shell expands it")
            )
        for match in matches:
            if os.path.isdir(match) and "**" in path:
                continue  # its files match too
            yield from _expand_one(Path(match), refused)
        return
    yield from _expand_one(given, refused)


def _expand_one(path: Path, refused: list[tuple[str, Issue]]) -> Iterator[Path]:
    if path.is_dir():
        yield from _walk(path.resolve(), refused)
    elif not os.path.lexists(path):
        refused.append(refusal(path, "missing", "there is no such file or folder", "check the path"))
    else:
        yield from _file(path.parent.resolve() / path.name, refused, asked=True)


def _walk(top: Path, refused: list[tuple[str, Issue]]) -> Iterator[Path]:
    """The files below a folder; a folder reached again on its own line of folders is a loop, and is named."""
    pending: list[tuple[Path, frozenset[tuple[int, int]]]] = [(top, frozenset())]
    while pending:
        folder, above = pending.pop()
        try:
            status = folder.stat()
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError as error:
            refused.append(refusal(folder, "unreadable-folder", f"this folder cannot be read: {error.strerror}",
                                   "check its rights"))  # fmt: skip
            continue
        here = (status.st_dev, status.st_ino)
        if here in above:
            refused.append(refusal(folder, "directory-loop", "this folder leads back to one that it is in",
                                   "remove the link; its files were read once"))  # fmt: skip
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = Path(entry.path)
            if path.is_dir():
                pending.append((path, above | {here}))
            else:
                yield from _file(path, refused, asked=False)


def _file(path: Path, refused: list[tuple[str, Issue]], *, asked: bool) -> Iterator[Path]:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        refused.append(
            refusal(path, "unreadable", f"it cannot be opened: {error.strerror}", "check its name and rights")
        )
        return
    known = ", ".join(k for k in sorted(READERS) if k)
    if not stat.S_ISREG(mode):
        refused.append(
            refusal(path, "unsupported", "this is no file with content (a pipe, socket or device)", "give files")
        )
    elif path.suffix.lower() not in READERS:
        advice = (
            f"convert it to one of {known}" if asked else f"only {known} files are read; leave it out or convert it"
        )
        refused.append(refusal(path, "unsupported", f"no reader for {path.suffix} files", advice))
    else:
        yield path


def _name(files: list[Path], taken: Mapping[str, tuple[str, str]], found: Found, reader: Reader) -> None:
    """Give each file the name of its record: its stem, unless another text has it."""
    stems: dict[str, list[Path]] = {}
    for file in files:
        stems.setdefault(printable(file.stem), []).append(file)
    given: dict[Path, str] = {}
    for stem, group in stems.items():
        owner = taken.get(stem)
        held = owner[0] if owner else ""
        if held in {printable(str(f)) for f in group}:
            group.sort(key=lambda f: (printable(str(f)) != held, f))
            owner = None
        if len(group) == 1 and not owner:
            given[group[0]] = stem
        else:
            _share(stem, group, owner, found, given, reader)
    found.sources = [Source(f, given[f]) for f in files if f in given]


def _share(
    stem: str, group: list[Path], owner: tuple[str, str] | None, found: Found, given: dict[Path, str], reader: Reader
) -> None:
    """Name the files that share a stem, the first (or an owner outside this run) having it alone."""
    known = {owner[1]: owner[0]} if owner else {}
    for path in group:
        try:
            version = reader(path).version
        except Unreadable:
            given[path] = stem  # reading it again will say why
            continue
        first = next(iter(known.values()), "")
        if version in known and not (owner and version == owner[1] and known[version] == owner[0]):
            found.copies.append(refusal(path, "copy", f"it has the name and the text of {known[version]}",
                                        "nothing to do: it is read once"))  # fmt: skip
            continue
        if not known or version in known:
            given[path] = stem
        else:
            given[path] = name = f"{stem}-{version[:8]}"
            found.copies.append(
                refusal(path, "same-name", f"{first} has the same name and another text; this record is called {name}",
                        "rename one of them if they are of different meetings")
            )  # fmt: skip
        known[version] = printable(str(path))


def named(document: Document, source: Source) -> Document:
    """The document under the name of its record."""
    return replace(document, name=source.name, path=printable(str(source.path)))
