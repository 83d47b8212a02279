"""From bytes to a Document, and the words in which a file is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.readers import LONGEST_LINE, Unreadable, decode, document, read

TEXT = "Minutes of the Panel \u2013 Councillor\u2019s report, \u00a35"


@pytest.mark.parametrize(
    ("raw", "charset"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (TEXT.encode("cp1252"), "cp1252"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_encodings(raw: bytes, charset: str) -> None:
    text, found = decode(raw)
    assert (text.lstrip("\ufeff"), found) == (TEXT, charset)


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "Office"),
        (b"\x89PNG....", "picture"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x01\x02\x03\x80\x81" * 100, "binary"),
        (b"\xff\xfeM\x00i\x00n", "UTF-16"),
    ],
)
def test_what_is_no_text_is_named(raw: bytes, word: str) -> None:
    with pytest.raises(Unreadable) as refused:
        decode(raw)
    assert word in refused.value.message
    assert refused.value.advice


@pytest.mark.parametrize(
    ("text", "word"), [("", "empty"), (" \n\t\u00a0", "empty"), ("a\x00b", "NUL"), ("x" * (LONGEST_LINE + 1), "lines")]
)
def test_what_is_no_page_is_refused(text: str, word: str) -> None:
    with pytest.raises(Unreadable, match=word):
        document("x", text)


def test_a_document_keeps_its_name_and_hash(tmp_path: Path) -> None:
    path = tmp_path / "Minutes of 3 May.txt"
    path.write_bytes(b"Present:\r\nCouncillor A Sample\r\n")
    found = read(path)
    assert (found.name, found.text) == ("Minutes of 3 May", "Present:\nCouncillor A Sample\n")
    assert len(found.version) == 64
    assert read(path) == found


def test_a_missing_file_and_an_unknown_suffix_are_told(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be opened"):
        read(tmp_path / "none.txt")
    (tmp_path / "a.xls").write_text("x")
    with pytest.raises(Unreadable, match=r"\.xls"):
        read(tmp_path / "a.xls")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        text, _ = decode(raw)
    except Unreadable as refused:
        text = refused.message + refused.advice
    assert isinstance(text, str)
