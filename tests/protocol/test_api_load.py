"""Under abuse: long, giant, nested and many queries; killed workers; a new release while queries run."""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from servestore import Server, build_store, http, minutes, start, stop

JSON = {"accept": "application/sparql-results+json"}


def product(variables: int, size: int = 80) -> str:
    numbers = " ".join(map(str, range(size)))
    return " ".join(f"VALUES ?v{v} {{ {numbers} }}" for v in range(variables))


ENDLESS = f"SELECT (COUNT(*) AS ?n) {{ {product(6)} FILTER(?v0 + ?v1 + ?v2 + ?v3 + ?v4 + ?v5 = -1) }}"


NUMBERS = itertools.count()


def ask(server: Server, timeout: float = 10) -> tuple[int, float]:
    began = time.monotonic()
    query = f"ASK {{}} # {next(NUMBERS)}"  # another each time, so that it is evaluated
    status = http.get(server.sparql, params={"query": query}, headers=JSON, timeout=timeout).status_code
    return status, time.monotonic() - began


def children(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError):
                continue
            if parent == pid:
                found.append(int(entry.name))
    return found


def workers(server: Server) -> list[int]:
    return [w for h in children(server.process.pid) for w in children(h)]


def test_a_long_query_is_cut_with_a_reason_while_others_are_served(server: Server) -> None:
    with ThreadPoolExecutor() as threads:
        long = threads.submit(http.get, server.sparql, params={"query": ENDLESS}, headers=JSON, timeout=30)
        time.sleep(0.5)
        assert all(ask(server)[0] == 200 for _ in range(5))
        answer = long.result()
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert "seconds" in answer.json()["detail"]


def test_many_long_queries_leave_room_for_small_ones_and_for_health(server: Server) -> None:
    with ThreadPoolExecutor(12) as threads:
        running = [
            threads.submit(http.get, server.sparql, params={"query": ENDLESS}, headers=JSON, timeout=30)
            for _ in range(12)
        ]
        time.sleep(1)
        status, seconds = ask(server)
        assert status in (200, 503)
        assert seconds < 5
        assert server.get("/health").status_code == 200
        assert {r.result().status_code for r in running} == {503}
    assert ask(server)[0] == 200


def test_a_giant_answer_streams_and_is_never_short(server: Server) -> None:
    query = f"SELECT * {{ {product(3, 60)} }}"
    with http.stream(
        "GET", server.sparql, params={"query": query}, headers={"accept": "text/csv"}, timeout=30
    ) as answer:
        began = time.monotonic()
        rows = sum(chunk.count(b"\n") for chunk in answer.iter_bytes())
    assert rows == 60**3 + 1
    assert time.monotonic() - began < 20


def test_an_answer_that_is_cut_breaks_off(server: Server) -> None:
    query = f"SELECT * {{ {product(4, 20)} {product(6).replace('?v', '?w')} FILTER(?w0 + ?w1 < 1 && ?w2 + ?w3 < 1) }}"
    headers = {"accept": "text/csv"}
    with http.stream("GET", server.sparql, params={"query": query}, headers=headers, timeout=30) as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            answer.read()


def test_a_client_that_leaves_ends_its_query(server: Server) -> None:
    with pytest.raises(httpx.TimeoutException):
        http.get(server.sparql, params={"query": ENDLESS}, headers=JSON, timeout=0.6)
    time.sleep(0.5)
    metrics = server.get("/metrics").text
    assert "skg_workers_running 0.0" in metrics


@pytest.mark.parametrize("depth", [100, 2_000, 20_000])
@pytest.mark.parametrize(
    "form",
    [
        "ASK {o}{c}",
        "SELECT ({p}1{q} AS ?x) {{}}",
        "ASK {{ FILTER({n} true) }}",
        "ASK {{ <urn:a> {p}<urn:b>{q} <urn:c> }}",
        "ASK {{ <urn:a> <urn:b> {p} 1 {q} }}",
    ],
)
def test_nesting_costs_nobody_else(server: Server, form: str, depth: int) -> None:
    query = form.format(o="{" * depth, c="}" * depth, p="(" * depth, q=")" * depth, n="!" * depth)
    answer = http.post(server.sparql, data={"query": query}, headers=JSON, timeout=30)
    assert answer.status_code in ({200, 400, 503} if depth == 100 else {400})
    assert ask(server)[0] == 200


def test_a_killed_worker_is_replaced_and_says_so(server: Server) -> None:
    for worker in workers(server):
        os.kill(worker, signal.SIGKILL)
    time.sleep(0.3)
    assert ask(server)[0] in (200, 503)
    assert [ask(server)[0] for _ in range(3)] == [200] * 3
    with ThreadPoolExecutor() as threads:
        before = set(workers(server))
        long = threads.submit(http.get, server.sparql, params={"query": ENDLESS}, headers=JSON, timeout=30)
        time.sleep(0.4)
        for worker in before:
            os.kill(worker, signal.SIGKILL)
        assert long.result().status_code == 503
    assert ask(server)[0] == 200


def test_a_killed_holder_is_replaced(server: Server) -> None:
    holder = next(h for h in children(server.process.pid) if workers(server))
    os.kill(holder, signal.SIGKILL)
    end = time.monotonic() + 60
    while time.monotonic() < end and ask(server)[0] != 200:
        time.sleep(0.1)
    assert ask(server)[0] == 200


def test_a_new_release_comes_without_a_lost_request(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build_store(store, minutes(tmp_path / "minutes", 2, 3))
    server = start(store, companions="false")
    seen: list[tuple[int, int]] = []
    done = threading.Event()

    def client() -> None:
        query = "SELECT (COUNT(*) AS ?n) { ?m a <https://example.org/kg/def#Meeting> }"
        with httpx.Client() as session:
            while not done.is_set():
                answer = session.get(server.sparql, params={"query": query}, headers=JSON, timeout=20)
                rows = answer.json()["results"]["bindings"] if answer.status_code == 200 else []
                seen.append((answer.status_code, int(rows[0]["n"]["value"]) if rows else -1))

    try:
        threads = [threading.Thread(target=client) for _ in range(3)]
        for thread in threads:
            thread.start()
        build_store(store, minutes(tmp_path / "more", 5, 3))
        end = time.monotonic() + 120
        while time.monotonic() < end and (not seen or seen[-1][1] != 5):
            time.sleep(0.1)
        time.sleep(0.5)
        done.set()
        for thread in threads:
            thread.join()
        assert set(seen) == {(200, 2), (200, 5)}
    finally:
        done.set()
        stop(server)


def test_nothing_is_left_when_the_server_is_killed(tmp_path: Path) -> None:
    server = start(tmp_path / "store", companions="false")
    left = [*children(server.process.pid), *workers(server)]
    assert left
    server.kill()
    end = time.monotonic() + 30
    while any(alive(pid) for pid in left) and time.monotonic() < end:
        time.sleep(0.05)
    assert not [pid for pid in left if alive(pid)]


def alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().split()[2]
    except OSError:
        return False


def test_idle_connections_starve_nobody(server: Server) -> None:
    port = int(server.url.rsplit(":", 1)[1])
    held = []
    for _ in range(60):
        s = socket.create_connection(("127.0.0.1", port))
        s.sendall(b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n")
        held.append(s)
    try:
        assert ask(server)[0] == 200
    finally:
        for s in held:
            s.close()


@pytest.mark.parametrize(
    ("first", "trickle", "status"),
    [
        (b"", b"", b"408"),
        (b"GET /health HTTP/1.1\r\nHost: x\r\nA: ", b"X", b"408"),
        (b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n", b"", b"200"),
    ],
)
def test_a_head_that_comes_too_slowly_is_cut(impatient: Server, first: bytes, trickle: bytes, status: bytes) -> None:
    port = int(impatient.url.rsplit(":", 1)[1])
    with socket.create_connection(("127.0.0.1", port), timeout=5) as s:
        s.sendall(first)
        for _ in range(12):
            time.sleep(0.1)
            with contextlib.suppress(OSError):  # a byte now and then does not help
                s.sendall(trickle)
        assert s.recv(4096).startswith(b"HTTP/1.1 " + status)


@pytest.fixture
def impatient(tmp_path: Path) -> Iterator[Server]:
    started = start(tmp_path / "store", companions="false", header_seconds="0.5")
    yield started
    stop(started)


def test_small_queries_sent_ahead_are_asked_elsewhere_when_the_first_takes_long(tmp_path: Path) -> None:
    server = start(tmp_path / "store", companions="false", workers="1", quick_seconds="30", query_seconds="3")
    try:
        with ThreadPoolExecutor(6) as threads:
            running = threads.submit(http.get, server.sparql, params={"query": ENDLESS}, headers=JSON, timeout=30)
            small = [threads.submit(ask, server) for _ in range(4)]
            assert running.result().status_code == 503
            assert [s.result()[0] for s in small] == [200] * 4
    finally:
        stop(server)


def test_one_client_gets_only_its_seconds(tmp_path: Path) -> None:
    server = start(tmp_path / "store", companions="false", client_seconds="1", query_seconds="1.5")
    try:
        http.get(server.sparql, params={"query": ENDLESS}, headers=JSON, timeout=30)
        answer = http.get(server.sparql, params={"query": "ASK {}"}, headers=JSON)
        assert answer.status_code == 429
        assert int(answer.headers["retry-after"]) > 0
    finally:
        stop(server)
