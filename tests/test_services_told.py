"""Who delivers a service, for whom and from when to when, in sentences, lists and tables of own making."""

from __future__ import annotations

import pytest
from figures_excerpt import reading
from services_told import NONE, TOLD
from test_roles_told import HEAD, told

from kg.extract.services import extract

COLUMNS = ("provider", "service", "commissioner", "start", "end")
TABLE = """The contracts were listed:

| Service | Provider | Term |
|---|---|---|
| Independent advocacy | Steps Ahead | 1 April 2017 to 31 March 2020 |
| Return home interviews | Kite Voices | 2 years from 1 July 2017 |
"""
LINES = """Members noted the list of commissioned providers:

Steps Ahead - advocacy for children in care (contract to March 2020)
Lantern - return home interviews (contract to June 2019)
"""
LABELS = """Contract: Return home interviews
Awarded to: Lantern
Contract period: 1 April 2018 - 31 March 2021
"""


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t[:60] for t, _ in TOLD])
def test_who_delivers(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert told("services", text, *COLUMNS) == expected


@pytest.mark.parametrize("text", NONE)
def test_nobody_delivers(text: str) -> None:
    assert list(extract(reading(f"{HEAD}{text}\n"))) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TABLE, (("Kite Voices", "2017-07-01", "2019-06-30"), ("Steps Ahead", "2017-04-01", "2020-03-31"))),
        (LINES, (("Lantern", "", "2019-06"), ("Steps Ahead", "", "2020-03"))),
        (LABELS, (("Lantern", "2018-04-01", "2021-03-31"),)),
    ],
)
def test_contracts_in_tables_and_lists(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert told("services", text, "provider", "start", "end") == expected
