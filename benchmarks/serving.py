"""What the server costs: requests a second, first byte, memory while streaming, tail latency beside long queries.

    python benchmarks/serving.py [--quads 1000000] [--seconds 4] [--quick]

One run on the loopback, warm, by `wrk` where it is installed, else with a small client of its own (one process, one
request at a time on each connection), which takes more of the processors than `wrk`. The anchors: the same queries by
pyoxigraph in a loop in one process (measured again before each server, since machines are not steady), Oxigraph's own
server, rdflib-endpoint. The cache of answers is off but in the row that says so.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pyoxigraph as ox

from kg.releases import Manifest, StoreFolder
from kg.store import write_release

ROOT = Path(__file__).resolve().parents[1]
BASE = "https://w3id.org/safeguarding-kg"
JSON = "application/sparql-results+json"
MERGED = f"{BASE}/graph/merged"
QUERY = f"""PREFIX sg: <{BASE}/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT ?judgement ?area ?grade ?sentence WHERE {{
  ?judgement sg:ofInspection <{BASE}/id/inspection/%d> ; sg:area ?area ; sg:grade ?grade ;
    prov:wasDerivedFrom ?evidence .
  ?evidence sg:text ?sentence . }}"""
GRAPHS: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [ox.NamedNode(MERGED)]


def lines(quads: int) -> Iterator[str]:
    """Facts with their evidence, ten judgements an inspection, about ten quads a judgement, in the merged graph."""
    for number in range(quads // 10):
        fact, proof = f"<{BASE}/id/judgement/{number}>", f"<{BASE}/id/document/v#char={number},{number + 80}>"
        told = (
            f"{fact} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{BASE}/def#Judgement>",
            f"{fact} <{BASE}/def#ofInspection> <{BASE}/id/inspection/{number // 10}>",
            f"{fact} <{BASE}/def#area> <{BASE}/concept/area/{number % 10}>",
            f"{fact} <{BASE}/def#grade> <{BASE}/concept/grade/{number % 4}>",
            f"{fact} <{BASE}/def#concerns> <{BASE}/id/authority/{number % 200}>",
            f"{fact} <http://www.w3.org/ns/prov#wasDerivedFrom> {proof}",
            f"{fact} <http://www.w3.org/ns/prov#wasGeneratedBy> <{BASE}/id/activity/{number % 50}>",
            f"{proof} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#SpecificResource>",
            f'{proof} <{BASE}/def#text> "The service was judged to be of grade {number % 4} in area {number % 10}."',
            f"{proof} <http://www.w3.org/ns/oa#hasSource> <{BASE}/id/document/v{number % 400}>",
        )
        yield "".join(f"{line} <{MERGED}> .\n" for line in told)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


@contextlib.contextmanager
def running(command: list[str], url: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A server process, ready to answer, and ended afterwards."""
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    port = int(re.findall(r":(\d+)/", url)[0])
    try:
        for _ in range(600):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            time.sleep(0.1)
        yield process
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        process.kill()


def request(url: str, query: str, accept: str = JSON) -> bytes:
    path = re.sub(r"^http://[^/]+", "", url)
    return f"GET {path}?query={quote(query)} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: {accept}\r\n\r\n".encode()


async def _answer(reader: asyncio.StreamReader) -> tuple[int, int]:
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1])
    low = head.lower()
    if found := re.search(rb"content-length: *(\d+)", low):
        size = int(found.group(1))
        await reader.readexactly(size)
        return status, size
    size = 0
    while chunk := int((await reader.readline()).strip(), 16):
        await reader.readexactly(chunk + 2)
        size += chunk
    await reader.readline()
    return status, size


async def load(url: str, connections: int, seconds: float) -> tuple[float, list[float]]:
    """Requests a second over that many connections, and the seconds that each took; every query is another."""
    port = int(re.findall(r":(\d+)/", url)[0])
    times: list[float] = []
    end = time.perf_counter() + seconds

    async def client(number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        count = 0
        while time.perf_counter() < end:
            began = time.perf_counter()
            writer.write(request(url, QUERY % ((number * 977 + count) % 900)))
            status, _ = await _answer(reader)
            assert status == 200, status
            times.append(time.perf_counter() - began)
            count += 1
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(client(n) for n in range(connections)))
    return len(times) / (time.perf_counter() - began), times


def measured(url: str, connections: int, seconds: float) -> tuple[float, list[float]]:
    return asyncio.run(load(url, connections, seconds))


def script(path: str) -> str:
    """What `wrk` asks: the same 900 queries as the loop, one after another."""
    paths = ",\n".join(f'"{path}?query={quote(QUERY % n)}"' for n in range(900))
    return (
        f'local paths = {{{paths}}}\nlocal n = 0\nwrk.headers["Accept"] = "{JSON}"\n'
        'function request() n = n + 1; return wrk.format("GET", paths[n % 900 + 1]) end\n'
    )


def by_wrk(url: str, connections: int, seconds: float) -> tuple[float, float] | None:
    """Requests a second and p99 (ms) as `wrk` tells them, with one thread; None where it is not installed."""
    if not shutil.which("wrk"):
        return None
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script(re.sub(r"^http://[^/]+", "", url)))
        file.flush()
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds:.0f}s", "--latency", "-s", file.name, url]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in told, told
    size, unit = re.findall(r"99% +([\d.]+)(us|ms|s)", told)[0]
    p99 = float(size) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
    return float(re.findall(r"Requests/sec: *([\d.]+)", told)[0]), p99


def rated(url: str, connections: int, seconds: float) -> tuple[float, float]:
    """Requests a second and p99 (ms), by `wrk` where it is installed."""
    told = by_wrk(url, connections, seconds)
    if told is None:
        rate, times = measured(url, connections, seconds)
        told = rate, statistics.quantiles(times, n=100)[98] * 1000
    return told


def in_process(store: Path, seconds: float) -> float:
    """Queries a second by pyoxigraph in a loop, answers serialised as JSON."""
    opened = ox.Store.read_only(str(store))
    count, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        found = opened.query(QUERY % (count % 900), default_graph=GRAPHS)
        assert isinstance(found, ox.QuerySolutions)
        found.serialize(format=ox.QueryResultsFormat.JSON)
        count += 1
    return count / (time.perf_counter() - began)


def memory(pid: int) -> float:
    """Resident MB of one process."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


async def stream(url: str, pid: int) -> tuple[float, float, float]:
    """Seconds to the first byte of a 50 MB answer, MB read, MB by which the server grew meanwhile."""
    port = int(re.findall(r":(\d+)/", url)[0])
    numbers = " ".join(map(str, range(140)))
    values = " ".join(f"VALUES ?{v} {{ {numbers} }}" for v in "abc")
    query = f"SELECT * {{ {values} VALUES ?d {{ 1000 1001 }} }}"
    before, peak, size = memory(pid), 0.0, 0
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began = time.perf_counter()
    writer.write(request(url, query, "text/csv"))
    await reader.readuntil(b"\r\n\r\n")
    await reader.read(1)
    first = time.perf_counter() - began
    while size < 50_000_000 and (data := await reader.read(1 << 18)):
        size += len(data)
        peak = max(peak, memory(pid) - before)
    writer.close()
    return first, size / 1e6, peak


async def beside_long(url: str, seconds: float) -> tuple[float, float]:
    """The 99th percentile (ms) of small queries one after another: idle, and beside two long ones."""
    port = int(re.findall(r":(\d+)/", url)[0])
    numbers = " ".join(map(str, range(90)))
    product = " ".join(f"VALUES ?v{n} {{ {numbers} }}" for n in range(6))
    endless = f"SELECT (COUNT(*) AS ?n) {{ {product} FILTER({' + '.join(f'?v{n}' for n in range(6))} = -1) }}"

    async def tail() -> float:
        _, times = await load(url, 1, seconds)
        return statistics.quantiles(times, n=100)[98] * 1000

    idle = await tail()
    writers = []
    for _ in range(2):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(request(url, endless))
        writers.append(writer)
    await asyncio.sleep(2)
    loaded = await tail()
    for writer in writers:
        writer.close()
    return idle, loaded


def make_store(root: Path, quads: int) -> Path:
    folder = StoreFolder(root)
    folder.documents.mkdir(parents=True)
    folder.releases.mkdir()
    manifest = Manifest(BASE, "benchmark", "0", "")
    write_release(folder, manifest, (), (lines(quads),))
    return folder.graph(folder.current())


def ours(root: Path, workers: int, seconds: float, loop: float) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}/sparql"
    settings = {
        "SKG_STORE": str(root),
        "SKG_PORT": str(port),
        "SKG_WORKERS": str(workers),
        "SKG_COMPANIONS": "false",
        "SKG_ACCESS_LOG": "false",
        "SKG_CLIENT_SECONDS": "0",
        "SKG_BASE_IRI": BASE,
        "SKG_QUERY_SECONDS": "40",
        "SKG_CACHE_MB": "0",
    }
    with running([sys.executable, "-m", "api.serve"], url, **settings) as process:
        time.sleep(1)
        measured(url, 4, 1)
        for connections in (1, 8, 64):
            rate, p99 = rated(url, connections, seconds)
            row(f"skg serve, {workers} worker(s), {connections} connections", rate, loop, f"p99 {p99:.1f} ms")
        first, size, grown = asyncio.run(stream(url, process.pid))
        print(f"  first byte {first * 1000:.0f} ms of {size:.0f} MB; server grew {grown:.1f} MB")
        idle, loaded = asyncio.run(beside_long(url, seconds))
        print(f"  p99 of small queries: {idle:.1f} ms idle, {loaded:.1f} ms beside two long ones")


def cached(root: Path, seconds: float, loop: float) -> None:
    """The same with the cache of answers on, as it is by default; nothing is evaluated after the first round."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/sparql"
    settings = {
        "SKG_STORE": str(root),
        "SKG_PORT": str(port),
        "SKG_COMPANIONS": "false",
        "SKG_ACCESS_LOG": "false",
        "SKG_CLIENT_SECONDS": "0",
        "SKG_BASE_IRI": BASE,
    }
    with running([sys.executable, "-m", "api.serve"], url, **settings):
        time.sleep(1)
        rated(url, 8, 2)
        rate, p99 = rated(url, 8, seconds)
        row("skg serve, answers from its cache, 8 connections", rate, loop, f"p99 {p99:.1f} ms")


def row(name: str, rate: float, loop: float, note: str = "") -> None:
    print(f"{name:<46} {rate:9.0f} requests/s  {rate / loop:6.2f} of the loop  {note}", flush=True)


def others(graph: Path, seconds: float, loop: float, quads: int) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}/query"
    command = [
        str(Path(sys.executable).parent / "oxigraph"),
        "serve-read-only",
        "--location",
        str(graph),
        "--bind",
        f"127.0.0.1:{port}",
        "--union-default-graph",
    ]
    with running(command, url):
        rate, _ = rated(url, 8, seconds)
        row("oxigraph serve-read-only, 8 connections", rate, loop)
    part = graph.parents[2] / "part.nt"
    with part.open("w") as file:
        for text in lines(min(quads, 100_000)):
            file.write(text.replace(f" <{MERGED}> .", " ."))
    port = free_port()
    url = f"http://127.0.0.1:{port}/"
    command = [
        str(Path(sys.executable).parent / "rdflib-endpoint"),
        "serve",
        str(part),
        "--port",
        str(port),
        "--host",
        "127.0.0.1",
    ]
    with running(command, url):
        rate, _ = rated(url, 8, seconds)
        row("rdflib-endpoint (100,000 triples), 8 connections", rate, loop)


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    options.add_argument("--quads", type=int, default=1_000_000)
    options.add_argument("--seconds", type=float, default=4)
    options.add_argument("--quick", action="store_true", help="only this server")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "store"
        began = time.perf_counter()
        graph = make_store(root, given.quads)
        print(f"{given.quads:,} quads in {time.perf_counter() - began:.1f} s; {os.cpu_count()} cores")
        loop = in_process(graph, given.seconds)
        row("pyoxigraph in a loop, one process", loop, loop)
        for workers in (1, 2):
            loop = in_process(graph, given.seconds)
            row("pyoxigraph in a loop, again", loop, loop)
            ours(root, workers, given.seconds, loop)
        cached(root, given.seconds, loop)
        if not given.quick:
            others(graph, given.seconds, loop, given.quads)


if __name__ == "__main__":
    main()
