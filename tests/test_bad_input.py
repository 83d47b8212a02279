"""Bad input: each ends in a named, readable line in the summary and in `skg issues`; the rest goes on; no traceback."""

from __future__ import annotations

import contextlib
import errno
import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import kg.readers
from kg.cli import run
from kg.sources import find, printable
from kg.store import open_store

GOOD = """Northbeck Borough Council

Minutes of the Children's Services Scrutiny Committee held on 4 March 2019 at 2.00 pm

Present: Councillor A. Marlow (Chair)

1. Minutes

RESOLVED that the minutes be agreed.
"""

BOWLS = """Wetherby Road Bowls Club

The green was rolled on Saturday and the second team won by eleven shots.
Teas were served by the ladies' section. The roof of the pavilion leaks again.
"""


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, "utf-8")
    return folder


@dataclass(frozen=True)
class Built:
    """What a build of a folder ended with: its exit code, what it told, and the store."""

    code: int
    told: str
    store: Path

    def issues(self, document: str) -> str:
        """The messages of the doubts about a document."""
        return " ".join(i.message for i in open_store(self.store).manifest.issues if i.document == document)


def built(folder: Path) -> Built:
    store = folder.parent / "store"
    with contextlib.redirect_stderr(io.StringIO()) as err, contextlib.redirect_stdout(io.StringIO()) as out:
        code = run(["build", str(folder), "--store", str(store), "--jobs", "1"])
    assert not out.getvalue()
    told = " ".join(err.getvalue().split())
    assert "Traceback" not in told
    assert "good" in {d.name for d in open_store(store).documents()}, "the good document was not read"
    return Built(code, told, store)


def one_line_of_ten_megabytes(path: Path) -> None:
    path.write_text("word " * 2_000_000, "utf-8")


REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda p: p.write_bytes(b""), "empty"),
    "blanks": (lambda p: p.write_text(" \n\t\n\ufeff"), "empty"),
    "binary": (lambda p: p.write_bytes(bytes(range(256)) * 64), "binary"),
    "noise": (lambda p: p.write_bytes(b"\x01\x02\x03\x04\xff\xfe\x9d" * 900), "binary"),
    "portable-document": (lambda p: p.write_bytes(b"%PDF-1.7\n%\xe2\xe3"), "PDF"),
    "archive": (lambda p: p.write_bytes(b"PK\x03\x04rest"), "ZIP"),
    "nul": (lambda p: p.write_bytes(GOOD.encode() * 20 + b"a\x00b"), "NUL"),
    "nul-at-once": (lambda p: p.write_bytes(b"a\x00" + GOOD.encode()), "NUL"),
    "broken-utf-16": (lambda p: p.write_bytes(b"\xff\xfe" + GOOD.encode("utf-16-le") + b"\x00"), "UTF-16"),
    "one-line": (one_line_of_ten_megabytes, "characters"),
}


READ: dict[str, tuple[bytes, str]] = {
    "windows": (GOOD.replace("A. Marlow", "A. Márlow – “Chair”").encode("cp1252"), "Windows-1252"),
    "utf-16-with-mark": (GOOD.encode("utf-16"), "UTF-16"),
    "utf-16-little": (GOOD.encode("utf-16-le"), "UTF-16"),
    "utf-16-big": (GOOD.encode("utf-16-be"), "UTF-16"),
}


FINE = {"mark": GOOD.encode("utf-8-sig"), "windows-line-ends": GOOD.replace("\n", "\r\n").encode()}


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """One build of a folder that holds every kind of bad input, and good minutes."""
    folder = tmp_path_factory.mktemp("bad") / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, "utf-8")
    for name, (make, _) in REFUSED.items():
        make(folder / f"{name}.txt")
    for name, raw in {**{name: raw for name, (raw, _) in READ.items()}, **FINE}.items():
        (folder / f"{name}.txt").write_bytes(raw)
    (folder / "bowls.txt").write_text(BOWLS, "utf-8")
    (folder / "sheet.xlsx").write_bytes(b"PK\x03\x04")
    os.mkfifo(folder / "pipe.txt")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    (folder / "inner").mkdir()
    (folder / "inner" / "again").symlink_to(folder, target_is_directory=True)
    return built(folder)


def test_a_build_that_refused_something_says_so_in_its_exit_code(everything: Built) -> None:
    assert everything.code == 1


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_minutes_is_named_with_the_reason(name: str, everything: Built) -> None:
    said = REFUSED[name][1]
    assert f"{name}.txt: " in everything.told
    assert said in everything.issues(name)
    assert name not in {d.name for d in open_store(everything.store).documents()}


@pytest.mark.parametrize("name", READ)
def test_minutes_in_another_encoding_are_read_and_it_is_said(name: str, everything: Built) -> None:
    assert READ[name][1] in everything.issues(name)
    document = next(d for d in open_store(everything.store).documents() if d.name == name)
    assert document.facts["meetings"] == 1


@pytest.mark.parametrize("name", FINE)
def test_a_byte_order_mark_or_windows_line_ends_are_no_matter(name: str, everything: Built) -> None:
    assert "UTF" not in everything.issues(name)
    document = next(d for d in open_store(everything.store).documents() if d.name == name)
    assert document.facts["meetings"] == 1


@pytest.mark.parametrize("name", ["sheet", "pipe", "gone"])
def test_an_unsupported_kind_a_pipe_and_a_dangling_link_are_named(name: str, everything: Built) -> None:
    assert f"{name}." in everything.told
    assert everything.issues(name)


def test_a_directory_loop_is_named_and_its_files_are_read_once(everything: Built) -> None:
    assert "leads back" in everything.told
    assert "leads back" in everything.issues("again")
    assert "copy" not in {i.code for i in open_store(everything.store).manifest.issues}


def test_minutes_of_something_else_give_no_governance_facts(everything: Built) -> None:
    facts = next(d.facts for d in open_store(everything.store).documents() if d.name == "bowls")
    governance = {"inspections", "judgements", "findings", "measures", "successions", "resolutions", "strategies"}
    assert not governance & set(facts)


def test_the_issues_are_listed_for_people(everything: Built, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["issues", "--store", str(everything.store), "--code", "unreadable", "--format", "csv"]) == 0
    listed = capsys.readouterr().out
    assert listed.startswith("document,line,code,message,advice,quote")
    assert all(name in listed for name in REFUSED)


def test_nothing_is_written_beside_the_files(everything: Built) -> None:
    names = {p.stem for p in (everything.store.parent / "in").iterdir()}
    assert names == {*REFUSED, *READ, *FINE, "good", "bowls", "sheet", "pipe", "gone", "inner"}


def test_a_file_over_the_limit_is_not_even_opened(minutes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (minutes / "huge.txt").open("wb") as f:
        f.truncate(100 * 1024 * 1024)
    monkeypatch.setattr(Path, "read_bytes", _only_below(kg.readers.LARGEST, Path.read_bytes))
    found = built(minutes)
    assert found.code == 1
    assert "105 MB" in found.told
    assert "105 MB" in found.issues("huge")


def _only_below(limit: int, read: Callable[[Path], bytes]) -> Callable[[Path], bytes]:
    def guarded(path: Path) -> bytes:
        assert path.stat().st_size <= limit, f"{path} was read"
        return read(path)

    return guarded


def test_a_folder_without_rights_is_named(minutes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = minutes / "locked"
    locked.mkdir()
    scan = os.scandir

    def refusing(path: Path) -> object:
        if Path(path) == locked.resolve():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scan(path)

    monkeypatch.setattr("kg.sources.os.scandir", refusing)
    found = built(minutes)
    assert found.code == 1
    assert "locked: this folder cannot be read: Permission denied" in found.told
    assert found.issues("locked")


def test_a_file_without_rights_is_named(minutes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (minutes / "secret.txt").write_text(GOOD)
    read = Path.read_bytes

    def refusing(path: Path) -> bytes:
        if path.name == "secret.txt":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refusing)
    found = built(minutes)
    assert found.code == 1
    assert "secret.txt: it cannot be opened: Permission denied" in found.told


class TestNames:
    """The files found, and the names of their records."""

    def test_files_folders_and_patterns_each_file_once(self, tmp_path: Path) -> None:
        for name in ("b.txt", "a.md", "deep/c.txt", ".hidden/d.txt"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(name)
        found = find([tmp_path / "b.txt", tmp_path, tmp_path / "*.md", str(tmp_path / "**" / "*.txt")])
        assert [s.name for s in found.sources] == ["a", "b", "c"]
        assert not found.refused

    def test_nothing_there_and_nothing_matching_are_named(self, tmp_path: Path) -> None:
        found = find([tmp_path / "none.txt", tmp_path / "*.txt"])
        assert [i.code for _, i in found.refused] == ["missing", "missing"]

    def test_one_name_and_two_texts_are_two_records(self, tmp_path: Path) -> None:
        for folder, text in (("a", "first"), ("b", "second"), ("c", "first")):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "minutes.txt").write_text(text)
        found = find([tmp_path])
        version = kg.readers.read(tmp_path / "b" / "minutes.txt").version
        assert [s.name for s in found.sources] == ["minutes", f"minutes-{version[:8]}"]
        assert [i.code for _, i in found.copies] == ["same-name", "copy"]

    def test_a_name_that_the_store_has_from_another_file_is_kept_apart(self, tmp_path: Path) -> None:
        (tmp_path / "minutes.txt").write_text("second")
        version = kg.readers.read(tmp_path / "minutes.txt").version
        taken = {"minutes": ("/elsewhere/minutes.txt", "0" * 64)}
        assert [s.name for s in find([tmp_path], taken).sources] == [f"minutes-{version[:8]}"]
        moved = {"minutes": ("/elsewhere/minutes.txt", version)}
        assert [s.name for s in find([tmp_path], moved).sources] == ["minutes"]
        same = {"minutes": (str(tmp_path / "minutes.txt"), "0" * 64)}
        assert [s.name for s in find([tmp_path], same).sources] == ["minutes"]

    def test_a_name_that_is_no_utf8_is_printable(self, tmp_path: Path) -> None:
        raw = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
        with open(raw, "wb") as f:
            f.write(b"text")
        assert [s.name for s in find([tmp_path]).sources] == ["caf\ufffd"]
        assert printable("plain") == "plain"
