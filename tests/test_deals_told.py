"""Services told in a roundabout way, by the sentences around, or by names in any order (`kg.extract.money.resaid`, `services_after`, `bound`)."""

from __future__ import annotations

import pytest
from deals_told import TOLD, TRAPS, Rows
from figures_excerpt import reading

from kg.extract import extractor

HEAD = """Shropshire Council

Children's Services Scrutiny Panel

Minutes of the meeting held on Thursday 12 September 2019

4. {title}

"""


def told(title: str, text: str) -> Rows:
    """What is found in a passage, sorted."""
    found = extractor("services")(reading(f"{HEAD.format(title=title)}{text}\n"))
    rows = ((f.provider, f.service.lower(), f.commissioner, f.start, f.end) for f in found)
    return tuple(sorted(rows))


@pytest.mark.parametrize(("title", "text", "expected"), TOLD, ids=[t[:60] for _, t, _ in TOLD])
def test_who_delivers_what(title: str, text: str, expected: Rows) -> None:
    assert told(title, text) == expected


@pytest.mark.parametrize("text", TRAPS, ids=[t[:60] for t in TRAPS])
def test_what_tells_of_no_service(text: str) -> None:
    assert told("Annual Report", text) == ()
