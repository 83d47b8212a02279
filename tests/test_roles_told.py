"""Sums and services told by the words beside them: who gave, got, provides and pays, in whatever order (`kg.extract.money.roles`, `dealing`)."""

from __future__ import annotations

import pytest
from figures_excerpt import reading
from roles_told import FUNDING, SERVICES
from sums_told import SHARES, TABLES

from kg.extract import extractor
from kg.extract.money.meant import meant, things
from kg.extract.money.signs import signed
from kg.extract.money.terms import fixed
from kg.extract.money.worded import in_figures

HEAD = """Torbay Council

Overview and Scrutiny Committee

Minutes of the meeting held on 12 March 2018

Present: Councillors A Ames (Chair), B Burr and C Cole

5. Children's Services

"""


def told(question: str, text: str, *columns: str) -> tuple[tuple[str, ...], ...]:
    """The chosen columns of what a question finds in a passage, sorted."""
    return tuple(sorted(tuple(str(getattr(f, c)) for c in columns) for f in extractor(question)(reading(f"{HEAD}{text}\n"))))


@pytest.mark.parametrize(("text", "expected"), FUNDING, ids=[t[:60] for t, _ in FUNDING])
def test_sums_by_the_words_beside_them(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert told("funding", text, "amount", "purpose", "funder", "recipient") == expected


@pytest.mark.parametrize(("text", "expected"), [*TABLES, *SHARES], ids=[t[:60] for t, _ in (*TABLES, *SHARES)])
def test_sums_in_tables_and_shares(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert told("funding", text, "amount", "purpose", "funder", "recipient") == tuple(sorted(expected))


@pytest.mark.parametrize(("text", "expected"), SERVICES, ids=[t[:60] for t, _ in SERVICES])
def test_services_by_the_words_beside_them(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert told("services", text, "provider", "service", "commissioner", "start", "end") == expected


@pytest.mark.parametrize(
    ("pointer", "before", "expected"),
    [
        ("them", "A Member feared that the playschemes had been run for nothing.", "playschemes"),
        ("it", "The mentoring had not been a charge on the Council's budget.", "mentoring"),
        ("the former", "The Manager described a helpline, run by Kite Voices, and a website of her own.", "helpline"),
    ],
)
def test_what_is_meant(pointer: str, before: str, expected: str) -> None:
    assert meant(pointer, things(signed(before))) == expected


def test_days_told_from_the_meeting() -> None:
    assert fixed("let by the Council the previous October", "2018-03-12") == "let by the Council in October 2017"
    assert fixed("let by the Council two years earlier", "2018-03-12") == "let by the Council in 2016"
    assert fixed("let by the Council the year before.", "2018-03-12") == "let by the Council in 2017."


def test_sums_in_words() -> None:
    assert in_figures("half a million pounds and twenty thousand pounds") == "£500,000 and £20,000"
    assert in_figures("two and a half million pounds, 300 pounds") == "£2,500,000, £300"
