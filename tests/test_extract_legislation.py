"""Acts, regulations and guidance cited: titles, years, provisions, each once."""

from __future__ import annotations

import pytest

from kg.extract.legislation import provisions
from kg.rules.meeting.legislation import TABLE
from tests import excerpts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            excerpts.SCOTLAND,
            [
                ("Children (Scotland) Act", "1995", "Section 53"),
                ("Children and Young People (Scotland) Act", "2014", "Part 1"),
                ("National Guidance for Child Protection in Scotland", "2021", ""),
            ],
        ),
        (excerpts.TRUST, [("Children and Families Act", "2014", ""), ("Education Act", "1996", "Section 19")]),
        (
            excerpts.SINGLE_ITEM,
            [
                ("Children Act", "2004", "Section 11"),
                ("Keeping Children Safe in Education", "2018", ""),
            ],
        ),
        (excerpts.WALES, [("Social Services and Well-being (Wales) Act", "2014", "Part 7")]),
        (excerpts.MARKDOWN, [("", "", "Section 47"), ("Working Together to Safeguard Children", "2018", "")]),
        (
            excerpts.BOARD_LIST,
            [
                ("", "", "Regulation 44"),
                ("Children's Homes (England) Regulations", "2015", ""),
                ("staying put regulations", "", ""),
            ],
        ),
    ],
)
def test_citations_of_an_excerpt(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert excerpts.rows("legislation", text, "title", "year", "provision") == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Sections 16 and 17", ("Section 16", "Section 17")),
        ("s.47", ("Section 47",)),
        ("Reg 24", ("Regulation 24",)),
        ("Schedule 12A", ("Schedule 12A",)),
        ("Section 20, section 31 and Regulation 24", ("Section 20", "Section 31", "Regulation 24")),
        ("Section 100A(4)", ("Section 100A(4)",)),
    ],
)
def test_provisions_are_written_in_full(said: str, expected: tuple[str, ...]) -> None:
    assert provisions(said) == expected


def test_an_act_said_again_in_short_is_one_row() -> None:
    text = (
        "The Care Act 2014 applied. Under the Care Act a board was needed. Section 43 of the Care Act 2014 set it up."
    )
    assert excerpts.rows("legislation", text, "title", "year", "provision") == [("Care Act", "2014", "Section 43")]


@pytest.mark.parametrize(
    "words", ["Act " * 400, "Children and " * 400 + "Act", "Section 47, " * 300, "(((" * 300 + "Act"]
)
def test_hostile_text_ends_soon(words: str) -> None:
    assert list(TABLE.matches(words)) is not None


def test_acts_are_cited_in_other_business_too() -> None:
    assert excerpts.rows("legislation", excerpts.PLANNING, "title", "year") == [
        ("Town and Country Planning Act", "1990")
    ]


def test_a_citation_over_indented_lines() -> None:
    text = "         The report was called for by members, and was required by section\n         16H of the Children Act 2004. The Chair thanked staff.\n"
    assert excerpts.rows("legislation", text, "title", "year", "provision") == [("Children Act", "2004", "Section 16H")]
