"""One store and two servers over it for all tests of the web: one that only reads, one that takes updates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from servestore import TOKEN, Server, build_store, minutes, start, stop


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build_store(folder / "store", minutes(folder / "minutes"))
    return folder / "store"


@pytest.fixture(scope="session")
def server(store: Path) -> Iterator[Server]:
    started = start(store, query_seconds="4", queue_seconds="3")
    yield started
    stop(started)


@pytest.fixture(scope="session")
def writable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    started = start(
        tmp_path_factory.mktemp("writable") / "store", update_token=TOKEN, companions="false", query_seconds="4"
    )
    yield started
    stop(started)
