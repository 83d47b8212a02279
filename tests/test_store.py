"""The store: releases swapped whole, one port over two adapters, queries that reach nothing else."""

from __future__ import annotations

import http.server
import multiprocessing
import os
import signal
import threading
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.releases import Entry, Manifest, StoreFolder, StoreRefused, manifest_from, write_whole
from kg.store import (
    GraphStore,
    QueryPort,
    QueryRefused,
    RemoteStore,
    Solutions,
    bind,
    forbid_fetching,
    open_store,
    write_release,
)  # fmt: skip

BASE = "https://example.org/kg"
ONE, TWO = f"{BASE}/graph/one", f"{BASE}/graph/two"
LINES = {
    "one": [f'<{BASE}/id/document/one> <{BASE}/def#content> "Minutes of the Board" <{ONE}> .\n',
            f'<{BASE}/a> <{BASE}/p> "1" <{ONE}> .\n'],
    "two": [f'<{BASE}/b> <{BASE}/p> "2" <{TWO}> .\n'],
}  # fmt: skip


def manifest(*names: str) -> Manifest:
    entries = tuple(Entry(n, n, f"{n}.txt", n, "f" * 8, facts={"meetings": 1}) for n in names)
    return Manifest(BASE, "0.1.0", "f" * 8, "r" * 8, entries)


def publish(root: Path, *names: str) -> Manifest:
    folder = StoreFolder(root)
    made = manifest(*names)
    with folder.locked():
        for entry in made.documents:
            folder.write_shard(LINES[entry.name], entry)
        write_release(folder, made, [folder.shard(e.shard) for e in made.documents], [])
    return made


@pytest.fixture
def store(tmp_path: Path) -> GraphStore:
    publish(tmp_path / "store", "one", "two")
    return open_store(tmp_path / "store")


class _Endpoint(http.server.BaseHTTPRequestHandler):
    """A SPARQL endpoint of a few lines over a store in memory."""

    data: ox.Store

    def do_POST(self) -> None:
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        graphs = [ox.NamedNode(g) for g in form.get("default-graph-uri", [])]
        try:
            found = self.data.query(
                form["query"][0], default_graph=graphs or None, use_default_graph_as_union=not graphs
            )
        except SyntaxError as error:
            self._send(400, "text/plain", str(error).encode())
            return
        if isinstance(found, ox.QueryTriples):
            self._send(200, "text/turtle", found.serialize(format=ox.RdfFormat.TURTLE) or b"")
        else:
            self._send(
                200, "application/sparql-results+json", found.serialize(format=ox.QueryResultsFormat.JSON) or b""
            )

    def _send(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def remote() -> Iterator[RemoteStore]:
    data = ox.Store()
    data.load("".join(line for lines in LINES.values() for line in lines).encode(), ox.RdfFormat.N_QUADS)
    handler = type("Handler", (_Endpoint,), {"data": data})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield RemoteStore(f"http://127.0.0.1:{server.server_port}/sparql", timeout=10)
    server.shutdown()


@pytest.fixture(params=["store", "remote"])
def port(request: pytest.FixtureRequest) -> QueryPort:
    adapter: QueryPort = request.getfixturevalue(request.param)
    return adapter


def values(port: QueryPort, sparql: str, *graphs: str, **terms: ox.NamedNode | ox.Literal) -> list[list[str]]:
    answer = port.query(sparql, graphs, terms)
    assert isinstance(answer, Solutions)
    return [[t.value if isinstance(t, ox.NamedNode | ox.Literal) else "" for t in row] for row in answer.rows]


class TestPort:
    def test_a_select_sees_all_graphs_where_none_is_named(self, port: QueryPort) -> None:
        assert values(port, f"SELECT ?o WHERE {{ ?s <{BASE}/p> ?o }} ORDER BY ?o") == [["1"], ["2"]]

    def test_a_select_sees_only_the_graphs_named(self, port: QueryPort) -> None:
        assert values(port, f"SELECT ?o WHERE {{ ?s <{BASE}/p> ?o }}", TWO) == [["2"]]

    def test_a_value_is_put_for_a_variable(self, port: QueryPort) -> None:
        asked = f"SELECT ?s ?o WHERE {{ ?s <{BASE}/p> ?o FILTER(!BOUND(?wanted) || ?o = ?wanted) }}"
        assert values(port, asked, wanted=ox.Literal("1")) == [[f"{BASE}/a", "1"]]
        assert len(values(port, asked)) == 2

    def test_an_unbound_variable_is_none(self, port: QueryPort) -> None:
        answer = port.query(f"SELECT ?s ?q WHERE {{ ?s <{BASE}/p> '1' OPTIONAL {{ ?s <{BASE}/q> ?q }} }}")
        assert isinstance(answer, Solutions)
        assert [row[1] for row in answer.rows] == [None]

    def test_ask_and_construct(self, port: QueryPort) -> None:
        assert port.query(f"ASK {{ <{BASE}/a> ?p ?o }}") is True
        assert port.query(f"ASK {{ <{BASE}/none> ?p ?o }}") is False
        triples = port.query(f"CONSTRUCT {{ ?s <{BASE}/q> ?o }} WHERE {{ ?s <{BASE}/p> ?o }}", [ONE])
        assert not isinstance(triples, bool | Solutions)
        assert [t.object.value for t in triples if isinstance(t.object, ox.Literal)] == ["1"]

    def test_the_graphs_are_listed(self, port: QueryPort) -> None:
        assert port.graphs() == (ONE, TWO)

    def test_an_error_in_a_query_is_told(self, port: QueryPort) -> None:
        with pytest.raises(QueryRefused, match=r"not SPARQL|did not answer"):
            port.query("SELECT ?x WHERE { ?x ")

    @pytest.mark.parametrize("sparql", [
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { service silent <http://127.0.0.1/> { ?s ?p ?o } }",
        "LOAD <file:///etc/passwd>",
        "INSERT DATA { <a> <b> <c> }",
        "hello",
        "SELECT * WHERE " + "{" * 5000 + "}" * 5000,
        "SELECT * WHERE { FILTER(" + "!" * 5000 + "true) }",
    ])  # fmt: skip
    def test_a_query_that_would_fetch_write_or_harm_is_refused(self, port: QueryPort, sparql: str) -> None:
        with pytest.raises(QueryRefused):
            port.query(sparql)


def test_words_in_strings_iris_and_comments_are_not_refused() -> None:
    forbid_fetching(
        "SELECT * { ?s ?p 'the SERVICE', <http://x/SERVICE> ; ?service ?load . ?s x:service 'LOAD' } # SERVICE <x>"
    )
    forbid_fetching('SELECT ?x { ?x <http://x/#a> \'it\'\'s\' ; <http://x/#b> """a { "quoted" { """ }')


def test_an_endpoint_that_is_not_there_is_told_without_a_traceback() -> None:
    with pytest.raises(QueryRefused, match="did not answer"):
        RemoteStore("http://127.0.0.1:9/sparql", timeout=2).query("ASK { ?s ?p ?o }")


def test_values_are_bound_at_the_start_of_the_pattern() -> None:
    asked = "CONSTRUCT { ?a ?b '{' } WHERE { ?a ?b ?c }"
    assert bind(asked, {"b": ox.Literal("x")}) == "CONSTRUCT { ?a ?b '{' } WHERE { VALUES ?b { \"x\" } ?a ?b ?c }"
    assert bind(asked, {}) == asked


class TestReleases:
    def test_text_documents_and_graphs_of_a_release(self, store: GraphStore) -> None:
        assert store.text("one") == "Minutes of the Board"
        assert store.text("three") == ""
        assert [d.name for d in store.documents()] == ["one", "two"]
        assert len(store) == 3
        assert len(list(store.quads(TWO))) == 1

    def test_a_reader_keeps_its_release_and_notices_the_next(self, store: GraphStore) -> None:
        assert not store.stale
        publish(store.folder.root, "two")
        assert store.stale
        assert store.graphs() == (ONE, TWO)
        assert open_store(store.folder.root).graphs() == (TWO,)

    def test_releases_before_the_previous_and_their_documents_go(self, tmp_path: Path) -> None:
        publish(tmp_path, "one")
        publish(tmp_path, "two")
        assert len(list((tmp_path / "releases").iterdir())) == 2
        publish(tmp_path, "one", "two")
        assert len(list((tmp_path / "releases").iterdir())) == 2
        publish(tmp_path, "two")
        publish(tmp_path, "two", "two")
        assert {p.name for p in (tmp_path / "documents").iterdir()} == {"two.nq", "two.json"}

    @pytest.mark.parametrize("size", [1, 100, 1 << 20])
    def test_a_release_is_the_same_in_pieces_of_any_size(
        self, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kg.store.PIECE", size)
        publish(tmp_path, "one", "two")
        assert sorted(f"{q} .\n" for q in open_store(tmp_path).quads()) == sorted(LINES["one"] + LINES["two"])

    def test_a_shard_without_its_quads_is_not_there(self, store: GraphStore) -> None:
        assert store.folder.shard_entry("one") == store.documents()[0]
        store.folder.shard("one").unlink()
        assert store.folder.shard_entry("one") is None

    def test_a_manifest_is_read_back_equal(self) -> None:
        made = manifest("one", "two")
        assert manifest_from(made.to_json()) == made
        assert manifest_from(made.to_json()).release == made.release

    def test_a_manifest_of_another_format_is_refused(self) -> None:
        with pytest.raises(StoreRefused, match="format 99"):
            manifest_from('{"format": 99}')

    def test_no_store_is_told_with_the_command_that_makes_one(self, tmp_path: Path) -> None:
        with pytest.raises(StoreRefused, match="no store") as told:
            open_store(tmp_path / "none")
        assert "skg build" in told.value.advice

    def test_a_folder_of_other_files_is_not_made_a_store(self, tmp_path: Path) -> None:
        (tmp_path / "letter.txt").write_text("x")
        with pytest.raises(StoreRefused, match="no store"), StoreFolder(tmp_path).locked():
            pass
        with pytest.raises(StoreRefused, match="is a file"), StoreFolder(tmp_path / "letter.txt").locked():
            pass

    def test_two_builds_at_once_are_refused(self, tmp_path: Path) -> None:
        held, other = StoreFolder(tmp_path), StoreFolder(tmp_path)
        with held.locked(), pytest.raises(StoreRefused, match=f"process {os.getpid()}"), other.locked():
            pass

    def test_a_file_is_written_whole(self, tmp_path: Path) -> None:
        write_whole(tmp_path / "x", b"old")
        write_whole(tmp_path / "x", b"new")
        assert (tmp_path / "x").read_bytes() == b"new"
        assert [p.name for p in tmp_path.iterdir()] == ["x"]


def _publish_for_ever(root: str) -> None:
    for _ in range(10_000):
        publish(Path(root), "one", "two")
        publish(Path(root), "two")


@pytest.mark.slow
def test_a_build_killed_at_any_point_leaves_a_whole_state(tmp_path: Path) -> None:
    publish(tmp_path, "two")
    states = {(TWO,), (ONE, TWO)}
    for milliseconds in range(300, 1200, 90):
        process = multiprocessing.get_context("fork").Process(target=_publish_for_ever, args=(str(tmp_path),))
        process.start()
        time.sleep(milliseconds / 3000)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        found = open_store(tmp_path)
        assert found.graphs() in states
        assert {d.name for d in found.documents()} == {g.rsplit("/", 1)[1] for g in found.graphs()}
    publish(tmp_path, "one")
    assert open_store(tmp_path).graphs() == (ONE,)
