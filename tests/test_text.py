"""Ordinary text, sentences and lines never lose their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.lines import FURNITURE, cells_of, split_lines, wrap_width
from kg.text import fold, ordinary, sentences


@given(st.text(max_size=300))
def test_ordinary_text_keeps_every_offset(text: str) -> None:
    assert len(ordinary(text)) == len(text)


@given(st.text(alphabet="AbC .!?\n\"'()1\u2019", max_size=200))
def test_sentences_are_ordered_spans_without_space_at_their_ends(text: str) -> None:
    last = 0
    for span in sentences(text):
        assert last <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        last = span.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report was noted. It was good.", ["The report was noted.", "It was good."]),
        ("Cllr. A. Sample asked. Mrs. B. Specimen replied.", ["Cllr. A. Sample asked.", "Mrs. B. Specimen replied."]),
        ("The rate was 9.5 per cent. That was high.", ["The rate was 9.5 per cent.", "That was high."]),
        ("It met at 2.00 p.m. on Monday.", ["It met at 2.00 p.m. on Monday."]),
        ("See minute nos. 20/19 to 29/19. None.", ["See minute nos. 20/19 to 29/19.", "None."]),
        ('He said "It works." Members agreed.', ['He said "It works."', "Members agreed."]),
        ("1. The report was noted.", ["1. The report was noted."]),
        ("Was it late? Yes!", ["Was it late?", "Yes!"]),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in sentences(text)] == expected


@pytest.mark.parametrize(
    "line",
    [
        "Page 3",
        "Page No. 5",
        "Page 2 of 14",
        "- 7 -",
        "View directions",
        "Report (310K/bytes)",
        "Date of Issue: 4 October 2018",
        "Supporting documents:",
        "Tudalen 4",
        "www.example.gov.uk",
    ],
)
def test_page_furniture(line: str) -> None:
    assert FURNITURE.match(line)


@pytest.mark.parametrize(
    "line",
    [
        "Pages were missing from two files.",
        "5 Children's Services",
        "Official visits had begun.",
        "The page was blank.",
        "None.",
    ],
)
def test_what_is_no_furniture(line: str) -> None:
    assert not FURNITURE.match(line)


def test_running_heads_are_furniture_and_cells_are_cut() -> None:
    text = "\n".join(
        [
            "Some Committee",
            "1",
            "18 May 2020",
            "The report was noted.",
            "Some Committee",
            "2",
            "18 May 2020",
            "It was late.",
        ]
    )
    assert [line.plain for line in split_lines(text) if not line.furniture and len(line.plain) > 3] == [
        "The report was noted.",
        "It was late.",
    ]
    assert cells_of("Adoption\t-\tGood") == ["Adoption", "-", "Good"]
    assert cells_of("Adoption      Good") == ["Adoption", "Good"]


def test_wrapped_text_has_a_width() -> None:
    wrapped = "\n".join(["word " * 15] * 12)
    assert 60 < wrap_width(split_lines(wrapped)) < 80
    assert wrap_width(split_lines("\n".join(["word " * 90] * 12))) == 0
    assert fold(" a\n b\u00a0c ") == "a b c"
