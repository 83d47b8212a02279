"""Services told by several sentences of an item, by notes and by tables with a remark on them; with traps (`told_apart`, `services_noted`)."""

from __future__ import annotations

import pytest
from services_apart_told import NOTHING, TOLD
from test_roles_told import told


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t[:60] for t, _ in TOLD])
def test_services_told_apart(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert told("services", text, "provider", "service", "commissioner", "start", "end") == expected


@pytest.mark.parametrize("text", NOTHING, ids=[t[:60] for t in NOTHING])
def test_no_service_is_told(text: str) -> None:
    assert told("services", text, "provider", "service") == ()
