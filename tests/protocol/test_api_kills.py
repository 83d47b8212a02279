"""A kill at any line of the swap of a release, or of the journal's compaction: the old state or the new one."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest
from killing import killed_at
from servestore import BASE, TOKEN, Server, build_store, http, minutes, start, stop

from api.journal import Journal
from kg import releases
from kg.releases import Manifest, StoreFolder

SWAP = (
    StoreFolder.building,
    StoreFolder.publish,
    StoreFolder._prune,
    releases.write_whole,
    releases._sync_folder,
)
MEETINGS = f"SELECT (COUNT(*) AS ?n) {{ ?m a <{BASE}/def#Meeting> }}"
JSON = {"accept": "application/sparql-results+json"}


class Client(threading.Thread):
    """Asks one question again and again; what it was told."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self.server, self.done = server, threading.Event()
        self.seen: set[tuple[int, str]] = set()

    def run(self) -> None:
        with httpx.Client() as session:
            while not self.done.is_set():
                answer = session.get(self.server.sparql, params={"query": MEETINGS}, headers=JSON, timeout=20)
                rows = answer.json()["results"]["bindings"] if answer.status_code == 200 else []
                self.seen.add((answer.status_code, rows[0]["n"]["value"] if rows else answer.text))
                time.sleep(0.01)


def swap(folder: StoreFolder, manifest: Manifest, graph: Path) -> None:
    with folder.locked():
        with folder.building(manifest) as place:
            shutil.copytree(graph, place)
        folder.publish(manifest.release)


@pytest.fixture
def two(tmp_path: Path) -> tuple[StoreFolder, dict[str, tuple[Manifest, Path]]]:
    """A store of two meetings, and the manifests and graphs of that and of another of five."""
    known = {}
    for count in (5, 2):
        build_store(tmp_path / str(count), minutes(tmp_path / f"minutes-{count}", count, 3))
        made = StoreFolder(tmp_path / str(count))
        manifest = made.manifest()
        assert manifest is not None
        known[str(count)] = (manifest, made.graph(made.current()))
    shutil.copytree(tmp_path / "2", tmp_path / "store")
    shutil.copytree(tmp_path / "5" / "documents", tmp_path / "store" / "documents", dirs_exist_ok=True)
    return StoreFolder(tmp_path / "store"), known


def test_a_build_killed_at_any_line_of_its_swap(two: tuple[StoreFolder, dict[str, tuple[Manifest, Path]]]) -> None:
    folder, known = two
    meetings = {manifest.release: count for count, (manifest, _) in known.items()}
    server = start(folder.root, companions="false")
    client = Client(server)
    client.start()
    restarts = []
    try:
        step, killed = 1, True
        while killed:
            now = meetings[folder.current()]
            other = known["5" if now == "2" else "2"]
            killed = killed_at(step, SWAP, lambda new=other: swap(folder, *new))  # type: ignore[misc]
            shown = meetings[folder.current()]
            assert shown in (now, meetings[other[0].release])
            assert len(ox.Store.read_only(str(folder.graph(folder.current())))) > 100
            if (shown != now and step % 3 == 0) or step % 25 == 0:
                restarts.append(shows(server, shown))
            step += 1
        assert step > 40
        assert client.seen == {(200, "2"), (200, "5")}
        assert min(restarts) < 2
        client.done.set()
        client.join()
        server.kill()
        began = time.monotonic()
        server = start(folder.root, int(server.url.rsplit(":", 1)[1]), companions="false")
        assert server.select(MEETINGS)[0]["n"]["value"] == shown
        print(f"{step} steps; a swap is seen after {max(restarts):.1f} s; back in {time.monotonic() - began:.1f} s")
        build_store(folder.root, minutes(folder.root.parent / "more", 6, 3))
        shows(server, "6")
    finally:
        client.done.set()
        client.join()
        stop(server)


def shows(server: Server, meetings: str) -> float:
    """The seconds until a server tells that number of meetings."""
    began = time.monotonic()
    while time.monotonic() < began + 20:
        if server.select(MEETINGS)[0]["n"]["value"] == meetings:
            return time.monotonic() - began
        time.sleep(0.05)
    raise AssertionError(f"the server does not tell {meetings} meetings")


def base() -> ox.Store:
    store = ox.Store()
    store.update(r"""INSERT DATA { <urn:a> <urn:p> 1 . GRAPH <urn:g> { <urn:b> <urn:p> 'x'@en , "q\"\n" } }""")
    return store


UPDATES = (
    "INSERT DATA { GRAPH <urn:new> { <urn:s> <urn:p> 1 } }",
    "DELETE { GRAPH <urn:g> { ?s ?p 'x'@en } } INSERT { GRAPH <urn:g> { ?s ?p 'y' } } WHERE { GRAPH <urn:g> { ?s ?p ?o } }",
    "CREATE GRAPH <urn:empty>",
    "INSERT DATA { [] <urn:p> [ <urn:q> 2 ] }",
    "DELETE DATA { <urn:a> <urn:p> 1 }",
    "INSERT DATA { GRAPH <urn:gone> { <urn:x> <urn:y> 1 } } ; DROP GRAPH <urn:gone>",
)


def replayed(kept: Journal) -> tuple[list[str], list[str]]:
    """The data and the graphs that a journal makes of the base; blank nodes are not told apart."""
    store = base()
    for entry in kept.read():
        store.update(entry["update"], base_iri=entry["base"])
    quads = sorted(" ".join("_" if isinstance(t, ox.BlankNode) else str(t) for t in q) for q in store)
    return quads, sorted(str(g) for g in store.named_graphs())


def filled(path: Path) -> tuple[Journal, ox.Store]:
    kept, after = Journal(path, large=100), base()
    for text in UPDATES:
        after.update(text)
        kept.append({"update": text, "base": None})
    return kept, after


def test_compaction_keeps_the_effect_and_drops_the_history(tmp_path: Path) -> None:
    kept, after = filled(tmp_path / "journal")
    before = replayed(kept)
    assert kept.full
    assert kept.compact(base(), after)
    assert len(kept.read()) == 1
    assert "urn:gone" not in kept.path.read_text()
    assert replayed(kept) == before


def test_compaction_killed_at_any_line_loses_nothing(tmp_path: Path) -> None:
    step, killed = 1, True
    lengths = set()
    while killed:
        kept, after = filled(tmp_path / f"journal-{step}")
        before = replayed(kept)
        killed = killed_at(step, (Journal.compact, releases.write_whole, releases._sync_folder), lambda k=kept, a=after: k.compact(base(), a))  # type: ignore[misc]
        assert replayed(kept) == before
        lengths.add(len(kept.read()))
        kept.append({"update": "INSERT DATA { <urn:later> <urn:p> 1 }", "base": None})
        assert len(kept.read()) in (2, len(UPDATES) + 1)
        step += 1
    assert step > 10
    assert lengths == {1, len(UPDATES)}


def test_what_goes_with_a_blank_node_keeps_its_history(tmp_path: Path) -> None:
    before = ox.Store()
    before.update("INSERT DATA { _:b <urn:p> 1 }")
    kept = Journal(tmp_path / "journal", large=10)
    kept.append({"update": "DELETE WHERE { ?s <urn:p> 1 }", "base": None})
    assert not kept.compact(before, ox.Store())
    assert "WHERE" in kept.read()[0]["update"]
    assert not kept.full or kept.path.stat().st_size > 2 * 10


def test_a_server_compacts_its_journal_and_carries_it_to_the_next_release(tmp_path: Path) -> None:
    build_store(tmp_path / "store", minutes(tmp_path / "minutes", 2, 3))
    server = start(tmp_path / "store", update_token=TOKEN, companions="false", journal_mb="0")
    path = tmp_path / "store" / "live" / "journal"
    try:
        for number in range(12):
            text = f"DELETE WHERE {{ GRAPH <urn:c> {{ ?s ?p ?o }} }} ; INSERT DATA {{ GRAPH <urn:c> {{ <urn:s> <urn:p> {number} }} }}"
            assert server.update(text).status_code == 204
        assert len(path.read_bytes().splitlines()) < 6
        server.kill()
        server = start(tmp_path / "store", update_token=TOKEN, companions="false", journal_mb="0")
        assert [r["o"]["value"] for r in server.select("SELECT ?o { GRAPH <urn:c> { ?s ?p ?o } }")] == ["11"]
        build_store(tmp_path / "store", minutes(tmp_path / "more", 5, 3))
        shows(server, "5")
        assert [r["o"]["value"] for r in server.select("SELECT ?o { GRAPH <urn:c> { ?s ?p ?o } }")] == ["11"]
        assert http.get(f"{server.url}/data?graph=urn:c", headers={"accept": "text/turtle"}).status_code == 200
    finally:
        stop(server)
