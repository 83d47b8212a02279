"""What an operator sets, and what the log tells: never a query's text or an address unless asked for."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from servestore import ROOT, TOKEN, http, start, stop
from typer.testing import CliRunner

from api.command import register
from api.journal import Journal
from api.settings import Settings


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("SKG_CONFIG", "SKG_UPDATE_TOKEN", "SKG_STORE", "SKG_PORT"):
        monkeypatch.delenv(name, raising=False)


def test_the_environment_weighs_more_than_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "skg.toml").write_text('port = 9001\nworkers = 3\ntitle = "A title"\n')
    monkeypatch.setenv("SKG_PORT", "9002")
    made = Settings()
    assert (made.port, made.workers, made.title) == (9002, 3, "A title")
    assert Settings(port=9003).port == 9003


def test_a_wrong_setting_is_told_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKG_WORKERS", "none")
    with pytest.raises(ValueError, match="workers"):
        Settings()


def test_only_the_hash_of_the_token_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings().token_digest == ""
    monkeypatch.setenv("SKG_UPDATE_TOKEN", TOKEN)
    digest = Settings().token_digest
    assert digest == hashlib.sha256(TOKEN.encode()).hexdigest()
    assert TOKEN not in repr(Settings())
    monkeypatch.delenv("SKG_UPDATE_TOKEN")
    monkeypatch.setenv("SKG_UPDATE_TOKEN_SHA256", digest)
    assert Settings().token_digest == digest


def test_the_example_file_is_valid(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKG_CONFIG", str(ROOT / "deploy" / "skg.toml"))
    assert Settings().public_url == "https://data.example.org"


def test_the_page_on_running_names_settings_and_defaults_that_exist() -> None:
    text = (ROOT / "deploy" / "README.md").read_text(encoding="utf-8")
    for name, field in Settings.model_fields.items():
        if f"`{name}` (" in text:
            told = text.split(f"`{name}` (", 1)[1].split(")", 1)[0].split()[0]
            assert float(told) in (field.default, field.default / 1e6), name


def test_the_command_helps_and_hashes() -> None:
    app = typer.Typer()
    register(app)
    app.command("other")(lambda: None)
    shown = CliRunner().invoke(app, ["serve", "--help"], env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    assert "SPARQL" in shown.output
    assert "--store" in shown.output
    hashed = CliRunner().invoke(app, ["serve", "--hash-token", "x"])
    assert hashed.output.strip() == hashlib.sha256(b"x").hexdigest()


def command(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    code = "import sys, kg.cli; sys.argv[0] = 'skg'; kg.cli.main()"
    clean = {k: v for k, v in os.environ.items() if not k.startswith("SKG_")}
    return subprocess.run(
        [sys.executable, "-c", code, "serve", *options],
        env={**clean, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_start_that_cannot_be_says_why_and_what_to_do(tmp_path: Path) -> None:
    absent = command("--store", str(tmp_path / "none"))
    assert absent.returncode == 1
    assert "skg build" in absent.stderr
    wrong = command(SKG_WORKERS="many")
    assert (wrong.returncode, "workers" in wrong.stderr) == (2, True)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        busy = command("--store", str(tmp_path / "none"), "--port", port, SKG_UPDATE_TOKEN=TOKEN)
    assert busy.returncode == 1
    assert "in use" in busy.stderr
    for told in (absent, wrong, busy):
        assert "Traceback" not in told.stderr


def test_the_command_line_does_not_load_the_server() -> None:
    code = "import sys, kg.cli; kg.cli.make_app(); sys.exit('fastapi' in sys.modules or 'uvicorn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_log_tells_no_text_and_no_address(tmp_path: Path) -> None:
    for private in ("false", "true"):
        log = tmp_path / "log"
        server = start(tmp_path / "store", log=log, companions="false", access_log="true", log_queries=private)
        answer = http.get(server.sparql, params={"query": "ASK { <urn:secret> ?p ?o }"})
        stop(server)
        text = log.read_text()
        line = next(found for found in map(json.loads, text.splitlines()) if found.get("route") == "/sparql")
        assert line["request"] == answer.headers["x-request-id"]
        assert line["status"] == 200
        assert line["query_hash"]
        assert ("secret" in text and "127.0.0.1" in text) is (private == "true")


def test_a_line_of_the_journal_that_was_cut_was_never_acknowledged(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    journal.append({"update": "CLEAR ALL", "base": None})
    with journal.path.open("ab") as file:
        file.write(b'{"update": "INSERT')
    assert len(journal.read()) == 1
    journal.append({"update": "CLEAR DEFAULT", "base": None})
    assert [entry["update"] for entry in journal.read()] == ["CLEAR ALL", "CLEAR DEFAULT"]


def test_the_server_imports_only_what_the_layers_allow() -> None:
    allowed = {"kg", "kg.store", "kg.releases", "kg.iris", "kg.model", "kg.questions", "kg.resources"}
    for path in (ROOT / "api").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "kg":
                assert node.module in allowed, f"{path.name} imports {node.module}"
    for path in (ROOT / "kg").rglob("*.py"):
        assert "fastapi" not in path.read_text(encoding="utf-8"), path
