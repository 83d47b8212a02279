"""A build: what is processed, what is skipped, what is refused, and that its bytes do not depend on the workers."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kg.background import background
from kg.model import Document, Extract, Issue, ItemFact, MeetingFact, Span
from kg.pipeline import Summary, build, fingerprint
from kg.processing import Line, Task, emitted
from kg.releases import StoreFolder, StoreRefused
from kg.store import open_store
from kg.workers import run_tasks

BASE = "https://example.org/kg"


def extract(document: Document) -> tuple[Extract, Mapping[str, float]]:
    """A meeting for each document and an item for each line; certain words make it fail."""
    if "CRASH" in document.text:
        os._exit(3)
    if "FAIL" in document.text:
        raise ValueError("a wording that no rule foresaw")
    first = document.text.index("\n") if "\n" in document.text else len(document.text)
    facts: list[MeetingFact | ItemFact] = [
        MeetingFact(
            evidence=Span(0, first), rule="meeting/first-line", gss=("E06000047",), body="Panel", date="2020-01-02"
        )
    ]
    facts += [ItemFact(evidence=Span(0, first), rule="item/line", title=line, position=str(n))
              for n, line in enumerate(document.text.split("\n"), 1) if line]  # fmt: skip
    return Extract(document, "plain", tuple(facts)), {"extracting": 0.001}


def validate(extract: Extract, lines: Sequence[str], base: str) -> tuple[Sequence[str], Sequence[str], Sequence[Issue]]:
    bad = [line for line in lines if "BREACH" in line and "/id/item/" in line.split(" ", 1)[0]]
    moved = [line.replace(f"{base}/graph/", f"{base}/graph/quarantine/") for line in bad]
    issues = [Issue(extract.document.name, "quarantined", "an item breaks its shape")] if bad else []
    return [line for line in lines if line not in bad], moved, issues


def merge(shards: Sequence[Path], base: str) -> Iterable[str]:
    return [f'<{base}/x> <{base}/count> "{len(shards)}" <{base}/graph/merged> .\n']


LINE = Line(extract, emitted, validate, merge)


def run(store: Path, *paths: Path, jobs: int = 1, fresh: bool = False, line: Line = LINE, base: str = BASE) -> Summary:
    return build(paths, store, base, jobs, fresh=fresh, line=line)


def minutes(folder: Path, **texts: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def quads(store: Path) -> list[str]:
    return sorted(str(q) for q in open_store(store).quads())


def test_documents_are_in_graphs_of_their_versions(tmp_path: Path) -> None:
    folder = minutes(tmp_path / "in", one="Panel\nApologies", two="Board\nReports")
    summary = run(tmp_path / "store", folder)
    store = open_store(tmp_path / "store")
    assert (summary.documents, summary.processed, summary.unchanged) == (2, 2, 0)
    assert not summary.refused
    assert [d.name for d in store.documents()] == ["one", "two"]
    for entry in store.documents():
        assert f"{BASE}/graph/{entry.version}" in store.graphs()
        assert store.text(entry.version) == (folder / f"{entry.name}.txt").read_text()
        assert entry.facts == {"items": 2, "meetings": 1}
        assert (entry.authorities, entry.dates) == (("E06000047",), ("2020-01-02",))
    assert {f"{BASE}/graph/merged", f"{BASE}/graph/reference", f"{BASE}/graph/ontology"} <= set(store.graphs())


def test_a_second_build_of_the_same_makes_nothing(tmp_path: Path) -> None:
    folder = minutes(tmp_path / "in", one="Panel", two="Board")
    first = run(tmp_path / "store", folder)
    again = run(tmp_path / "store", folder)
    assert first.changed
    assert not again.changed
    assert (again.processed, again.unchanged, again.release) == (0, 2, first.release)


def test_a_changed_document_replaces_its_graph_whole(tmp_path: Path) -> None:
    folder = minutes(tmp_path / "in", one="Panel", two="Board")
    run(tmp_path / "store", folder)
    old = next(d.version for d in open_store(tmp_path / "store").documents() if d.name == "one")
    minutes(folder, one="Panel\nA new line")
    summary = run(tmp_path / "store", folder)
    store = open_store(tmp_path / "store")
    assert (summary.processed, summary.unchanged) == (1, 1)
    assert [d.name for d in store.documents()] == ["one", "two"]
    assert f"{BASE}/graph/{old}" not in store.graphs()
    assert store.text(old) == ""


def test_builds_add_up_and_fresh_starts_anew(tmp_path: Path) -> None:
    a, b = minutes(tmp_path / "a", one="Panel"), minutes(tmp_path / "b", two="Board")
    run(tmp_path / "store", a)
    assert run(tmp_path / "store", b).documents == 2
    assert run(tmp_path / "store", b, fresh=True).documents == 1


def test_documents_read_by_older_rules_are_read_again_from_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = minutes(tmp_path / "a", one="Panel"), minutes(tmp_path / "b", two="Board")
    run(tmp_path / "store", a)
    (a / "one.txt").unlink()
    monkeypatch.setattr("kg.pipeline.fingerprint", lambda: "other rules")
    summary = run(tmp_path / "store", b)
    assert (summary.documents, summary.processed) == (2, 2)
    assert {d.fingerprint for d in open_store(tmp_path / "store").documents()} == {"other rules"}


def test_the_bytes_do_not_depend_on_the_workers(tmp_path: Path) -> None:
    folder = minutes(tmp_path / "in", **{f"m{n:02}": f"Panel {n}\nItem\nOther item {n}" for n in range(12)})
    run(tmp_path / "one", folder, jobs=1)
    run(tmp_path / "two", folder, jobs=2)
    assert quads(tmp_path / "one") == quads(tmp_path / "two")
    shards = [sorted((p.name, p.read_bytes()) for p in (tmp_path / s / "documents").iterdir()) for s in ("one", "two")]
    assert shards[0] == shards[1]


def test_one_documents_failure_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = minutes(tmp_path / "in", bad="FAIL", good="Panel")
    summary = run(tmp_path / "store", folder)
    assert summary.documents == 1
    (issue,) = summary.refused
    assert issue.document == "bad"
    assert "ValueError: a wording that no rule foresaw" in issue.message
    assert issue in summary.issues
    assert [i.document for i in open_store(tmp_path / "store").manifest.issues] == ["bad"]


@pytest.mark.slow
def test_a_document_that_ends_its_process_takes_no_other_with_it(tmp_path: Path) -> None:
    texts = {f"m{n:02}": f"Panel {n}" for n in range(10)} | {"m05x": "CRASH"}
    summary = run(tmp_path / "store", minutes(tmp_path / "in", **texts), jobs=2)
    assert summary.documents == 10
    assert [i.document for i in summary.refused] == ["m05x"]
    assert "ended the process" in summary.refused[0].message


@pytest.mark.slow
def test_what_is_handed_over_after_a_process_ended_is_processed_too(tmp_path: Path) -> None:
    folder = StoreFolder(tmp_path / "store")

    def task(name: str, text: str) -> Task:
        return Task(Document(name, text, version=name), folder, BASE, "rules", LINE)

    def tasks() -> Iterator[Task]:
        yield task("m0", "CRASH")
        yield from (task(f"m{n}", "Panel") for n in range(1, 5))
        while not (children := multiprocessing.active_children()):  # the first five are with the workers
            time.sleep(0.01)
        while any(child.is_alive() for child in children):
            time.sleep(0.01)
        yield from (task(f"m{n}", "Panel") for n in range(5, 8))

    with folder.locked():
        results = [result for result, _ in run_tasks(tasks(), jobs=2)]
    assert [result.name for result in results] == [f"m{n}" for n in range(8)]
    assert [result.name for result in results if result.refused] == ["m0"]


@pytest.mark.slow
def test_a_script_whose_workers_cannot_start_is_told_so_and_no_document_is_blamed(tmp_path: Path) -> None:
    minutes(tmp_path / "in", **{f"m{n}": f"Panel {n}" for n in range(6)})
    script = tmp_path / "unguarded.py"
    script.write_text("from kg.pipeline import build\nbuild(['in'], 'store', '', 2)\n")  # each worker runs it again
    done = subprocess.run([sys.executable, script], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode != 0
    assert done.stderr.rstrip().splitlines()[-1] == (
        "kg.workers.WorkersRefused: no process can be started to read documents with; "
        "give 1 job; in a script, build under `if __name__ == '__main__':`"
    )
    assert StoreFolder(tmp_path / "store").current() == ""


def test_the_last_good_version_stays_where_a_new_one_fails(tmp_path: Path) -> None:
    folder = minutes(tmp_path / "in", one="Panel", two="Board")
    run(tmp_path / "store", folder)
    minutes(folder, one="FAIL")
    assert run(tmp_path / "store", folder).documents == 2
    minutes(folder, one="Panel again")
    again = run(tmp_path / "store", folder)
    assert (again.documents, again.refused) == (2, ())


def test_facts_that_break_a_shape_are_in_quarantine_and_the_rest_loads(tmp_path: Path) -> None:
    summary = run(tmp_path / "store", minutes(tmp_path / "in", one="Panel\nBREACH\nReports"))
    store = open_store(tmp_path / "store")
    version = store.documents()[0].version
    assert summary.quarantined == 1
    assert "BREACH" in str(list(store.quads(f"{BASE}/graph/quarantine/{version}")))
    assert "an item breaks its shape" in str(list(store.quads(f"{BASE}/graph/issues")))


def test_another_base_needs_another_store(tmp_path: Path) -> None:
    folder = minutes(tmp_path / "in", one="Panel")
    run(tmp_path / "store", folder)
    with pytest.raises(StoreRefused, match=r"begin with https://example\.org/kg"):
        run(tmp_path / "store", folder, base="https://example.com")
    assert run(tmp_path / "store", folder, base="").documents == 1
    assert run(tmp_path / "store", folder, base="https://example.com", fresh=True).documents == 1


def test_one_text_under_two_names_is_two_records_of_one_version(tmp_path: Path) -> None:
    summary = run(tmp_path / "store", minutes(tmp_path / "in", one="Panel", two="Panel"))
    assert summary.documents == 2
    assert len({d.version for d in open_store(tmp_path / "store").documents()}) == 1


def test_a_build_with_nothing_in_it_makes_no_store(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    summary = run(tmp_path / "store", tmp_path / "in")
    assert (summary.documents, StoreFolder(tmp_path / "store").current()) == (0, "")


def test_progress_counts_every_document(tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    folder = minutes(tmp_path / "in", one="Panel", two="FAIL", three="Board")
    build([folder], tmp_path / "store", BASE, 1, lambda done, total, name: seen.append((done, total, name)), line=LINE)
    assert seen == [(1, 3, "one"), (2, 3, "three"), (3, 3, "two")]


def test_background_is_sorted_and_under_the_base() -> None:
    lines = list(background(BASE))
    assert lines == sorted(lines)
    assert all(line.endswith((f"<{BASE}/graph/reference> .\n", f"<{BASE}/graph/ontology> .\n")) for line in lines)
    assert not any("w3id.org/safeguarding-kg" in line for line in lines)


def test_the_fingerprint_is_the_same_in_one_state_of_the_code() -> None:
    assert fingerprint() == fingerprint()
    assert len(fingerprint()) == 16


def test_a_line_is_data(tmp_path: Path) -> None:
    assert replace(LINE, merge=merge) == LINE


def _slow(document: Document) -> tuple[Extract, Mapping[str, float]]:
    time.sleep(0.05)
    return extract(document)


@pytest.mark.slow
def test_a_killed_build_leaves_the_old_state_no_lock_and_no_workers(tmp_path: Path) -> None:
    folder, store = minutes(tmp_path / "in", one="Panel"), tmp_path / "store"
    before = run(store, folder)
    minutes(folder, **{f"m{n:03}": f"Panel {n}" for n in range(200)})
    program = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "import dataclasses, pathlib, test_pipeline as t\n"
        "if __name__ == '__main__':\n"
        f"    t.run(pathlib.Path({str(store)!r}), pathlib.Path({str(folder)!r}), jobs=2,"
        " line=dataclasses.replace(t.LINE, extract=t._slow))\n"
    )
    (tmp_path / "build.py").write_text(program, "utf-8")
    with subprocess.Popen([sys.executable, str(tmp_path / "build.py")], start_new_session=True) as process:
        deadline = time.monotonic() + 120
        while len(list((store / "documents").glob("*.json"))) < 12 and time.monotonic() < deadline:
            time.sleep(0.02)
        process.kill()
    assert open_store(store).release == before.release
    written = len(list((store / "documents").glob("*.json")))
    assert written < 150
    time.sleep(1)
    assert len(list((store / "documents").glob("*.json"))) <= written + 4, "workers went on without their build"
    after = run(store, folder)
    assert (after.documents, open_store(store).release) == (201, after.release)
    assert after.unchanged >= written - 1
