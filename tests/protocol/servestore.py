"""A small store with facts of invented councils' minutes, and a server over it, for the tests of `api`."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

from kg.model import (
    AttendanceFact,
    BodyFact,
    Document,
    Extract,
    Fact,
    ItemFact,
    JudgementFact,
    MeetingFact,
    ResolutionFact,
    Span,
    SuccessionFact,
)
from kg.pipeline import build
from kg.processing import LINE

BASE = "https://example.org/kg"
http = httpx.Client(verify=False)  # one for all: making a client costs more than a request
TOKEN = "open-sesame-for-tests"
ROOT = Path(__file__).resolve().parents[2]
GRADES = ("good", "requires improvement", "inadequate", "outstanding")


def _extract(document: Document) -> tuple[Extract, Mapping[str, float]]:
    """Facts of minutes whose lines are `kind | value | value …`; each rests on its line."""
    facts: list[Fact] = []
    place, gss, date = 0, ("E06000047",), ""
    for line in document.text.split("\n"):
        span = Span(place, place + len(line))
        kind, *values = [part.strip() for part in line.split("|")]
        if kind == "meeting":
            gss, date = (values[0],), values[2]
        facts += _facts(kind, values, span, gss, date, len(facts))
        place += len(line) + 1
    return Extract(document, "plain", tuple(facts)), {}


def _facts(
    kind: str, values: Sequence[str], span: Span, gss: tuple[str, ...], date: str, number: int
) -> Iterator[Fact]:
    if kind == "meeting":
        yield MeetingFact(evidence=span, rule="meeting/line", gss=gss, body=values[1], date=date)
    elif kind == "item":
        yield ItemFact(
            evidence=span, rule="item/line", gss=gss, date=date, number=values[0], title=values[1], position=str(number)
        )
    elif kind == "resolved":
        yield ResolutionFact(
            evidence=span,
            rule="resolution/line",
            gss=gss,
            date=date,
            number=values[0],
            text=values[1],
            action="note",
            position=str(number),
        )
    elif kind == "grade":
        yield JudgementFact(
            evidence=span,
            rule="judgement/line",
            gss=gss,
            framework="SIF",
            inspection_start=values[0],
            area=values[1],
            grade=values[2],
        )
    elif kind == "replaced":
        yield SuccessionFact(
            evidence=span, rule="succession/line", gss=gss, predecessor=values[0], successor=values[1], date=date
        )
    elif kind == "present":
        yield AttendanceFact(evidence=span, rule="attendance/line", gss=gss, date=date, person=values[0])
    elif kind == "body":
        yield BodyFact(evidence=span, rule="body/line", gss=gss, name=values[0], kind="board")


def _pass(extract: Extract, lines: Sequence[str], base: str) -> tuple[Sequence[str], Sequence[str], Sequence[object]]:
    return lines, (), ()


def minutes(folder: Path, documents: int = 6, items: int = 12) -> Path:
    """Invented minutes of two councils."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(documents):
        gss = ("E06000047", "E10000028")[number % 2]
        lines = [f"meeting | {gss} | Children's Scrutiny Panel | 20{14 + number}-03-0{number + 1}"]
        lines += [f"present | A Member{n}" for n in range(3)]
        lines += [
            f"item | {n} | Return home interviews, “report” {n} & <plan> of meeting {number}" for n in range(1, items)
        ]
        lines += [f"resolved | {n} | that report {n} of meeting {number} be noted" for n in range(1, 4)]
        areas = ("overall effectiveness", "adoption", "care leavers")
        lines += [f"grade | 20{14 + number}-01-12 | {a} | {GRADES[(number + n) % 3]}" for n, a in enumerate(areas)]
        lines += ["replaced | Example Safeguarding Children Board | Example Safeguarding Partnership"]
        (folder / f"minutes-{number}.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


def build_store(store: Path, folder: Path) -> None:
    """Build the minutes in a folder, without the stages that other tests are about."""
    summary = build([folder], store, BASE, 1, line=replace(LINE, extract=_extract, validate=_pass))
    assert not summary.refused, summary.refused


@dataclass(slots=True)
class Server:
    """A server process on a free port of the loopback."""

    process: subprocess.Popen[bytes]
    url: str
    store: Path

    @property
    def sparql(self) -> str:
        return f"{self.url}/sparql"

    def get(self, path: str, accept: str = "*/*", **params: str) -> httpx.Response:
        return http.get(self.url + path, params=params or None, headers={"accept": accept}, timeout=30)

    def select(self, query: str, **params: str) -> list[dict[str, dict[str, str]]]:
        answer = self.get("/sparql", "application/sparql-results+json", query=query, **params)
        assert answer.status_code == 200, answer.text
        rows: list[dict[str, dict[str, str]]] = answer.json()["results"]["bindings"]
        return rows

    def update(self, text: str, token: str = TOKEN, **params: str) -> httpx.Response:
        headers = {"authorization": f"Bearer {token}", "content-type": "application/sparql-update"}
        return http.post(f"{self.url}/update", params=params or None, content=text, headers=headers, timeout=30)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def wait(self, seconds: float = 120) -> None:
        """Return when the server is ready."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(httpx.HTTPError):
                if http.get(f"{self.url}/ready", timeout=2).status_code == 200:
                    return
            assert self.process.poll() is None, "the server ended"
            time.sleep(0.05)
        raise AssertionError("the server did not become ready")


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def start(store: Path, port: int = 0, log: Path | None = None, **settings: str) -> Server:
    """Start a server; settings are those of `api.settings`, as in the environment."""
    port = port or free_port()
    given = {
        "SKG_STORE": str(store),
        "SKG_PORT": str(port),
        "SKG_BASE_IRI": BASE,
        "SKG_ACCESS_LOG": "false",
        "SKG_CLIENT_SECONDS": "0",
        **{f"SKG_{k.upper()}": v for k, v in settings.items()},
    }
    environment = {**{k: v for k, v in os.environ.items() if not k.startswith("SKG_")}, **given}
    with (log or Path(os.devnull)).open("w") as file:
        process = subprocess.Popen([sys.executable, "-m", "api.serve"], cwd=ROOT, env=environment, stderr=file)
    server = Server(process, f"http://127.0.0.1:{port}", store)
    server.wait()
    return server


def stop(server: Server) -> None:
    """End a server and everything it started."""
    if server.process.poll() is None:
        server.process.send_signal(signal.SIGTERM)
        try:
            server.process.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
