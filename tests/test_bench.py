"""The benchmark runs and prints what it promises, over minutes that are the same each time."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture(scope="module")
def specimens() -> ModuleType:
    spec = importlib.util.spec_from_file_location("specimens", BENCHMARKS / "specimens.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_minutes_are_the_same_for_the_same_number_and_of_the_promised_size(specimens: ModuleType) -> None:
    texts = [specimens.Minutes(n).text() for n in range(12)]
    assert texts == [specimens.Minutes(n).text() for n in range(12)]
    assert len(set(texts)) == 12
    assert all(abs(len(t) - specimens.SIZE) < 1500 for t in texts)


def test_the_talk_hardly_repeats_itself(specimens: ModuleType) -> None:
    sentences = [s for n in range(10) for s in specimens.Minutes(n).text().split(". ") if len(s) > 60]
    assert len(set(sentences)) > len(sentences) / 2


@pytest.mark.slow
def test_a_small_benchmark_prints_pace_shares_memory_and_targets() -> None:
    command = [sys.executable, str(BENCHMARKS / "bench.py"), "--base", "1", "--factors", "1", "2", "--jobs", "1", "--times", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for word in ("docs/s/core", "MB/s/core", "peak MB", "extracting", "validating", "storing", "document at 2x"):
        assert word in done.stdout
