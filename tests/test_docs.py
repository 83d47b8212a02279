"""The documents of the project say what is: README's answers are fresh, its commands exist, its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg.readme import BEGIN, END, generated

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    p
    for p in [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "CHANGELOG.md",
        *sorted(ROOT.glob("deploy/*.md")),
        *sorted(ROOT.glob("examples/*.md")),
    ]
    if p.exists()
]


def test_the_answers_of_the_readme_are_fresh() -> None:
    shown = README.partition(BEGIN + "\n")[2].partition(END)[0]
    assert shown == generated(ROOT / "examples/minutes"), "run `make readme`, and read what changed"


def commands() -> set[str]:
    return set(re.findall(r"^skg ([a-z-]+)", README, re.MULTILINE))


def known() -> set[str]:
    said = subprocess.run(
        [sys.executable, "-m", "kg.cli", "--help"],
        capture_output=True,
        text=True,
        check=True,
        env={"COLUMNS": "200", "PATH": ""},
    )
    return set(re.findall(r"^[\s\u2502]*([a-z][a-z-]+)\s{2,}", said.stdout, re.MULTILINE)) - {"skg"}


def test_every_command_is_documented_and_every_documented_command_exists() -> None:
    assert commands() <= known()
    assert known() - commands() <= {"answers"}, "tell README.md of the new command"


def test_every_make_target_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        t
        for page in PAGES
        for t in re.findall(r"\bmake ([a-z-]+)", page.read_text(encoding="utf-8"))
        if t not in ("a", "one", "the", "it")
    }
    assert named <= targets


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_files_and_links_named_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = {m for m in re.findall(r"\]\((?!https?:|#)([^)]+)\)", text)}
    files = {
        m
        for m in re.findall(
            r"`((?:kg|api|ontology|shapes|queries|tests|examples|deploy|notebooks|benchmarks)/[\w./-]*)`", text
        )
    }
    for name in links | files:
        if "NAME" not in name:
            assert (page.parent / name).exists() or (ROOT / name).exists(), f"{page.name} names {name}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_no_absolute_path_and_no_placeholder(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(?:work|home|root|tmp)/", text)
    assert "TODO" not in text


def test_the_lock_file_names_no_index() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert all(re.match(r"[\w.\[\]-]+==[\w.+!]+|\s*#", line) for line in lock.splitlines() if line)
