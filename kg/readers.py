"""From a file to a Document: decoding plain text and Markdown, and saying in words why a file cannot be read.

A reader for another format is a function `(bytes) -> str` in `READERS`, under the file's suffix.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

from kg.model import Document
from kg.text import digest

LARGEST = 32 * 1024 * 1024  # bytes; the longest minutes published are below 2 MB
LONGEST_LINE = 200_000  # characters; a paragraph of minutes stays below 20,000

_MAGIC = {
    b"%PDF": "a PDF file", b"PK\x03\x04": "a ZIP or Office file", b"\xd0\xcf\x11\xe0": "an old Office file",
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"\x1f\x8b": "a gzip archive", b"GIF8": "a picture",
}  # fmt: skip


class Unreadable(Exception):
    """A file that is not minutes as text: what is wrong, and what to do."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def decode(raw: bytes) -> tuple[str, str]:
    """The text of some bytes, and its encoding: UTF-8, UTF-16 (with or without a mark), else Windows-1252.

    Raises Unreadable for bytes that are no text.
    """
    for magic, kind in _MAGIC.items():
        if raw.startswith(magic):
            raise Unreadable(f"this is {kind}, not plain text", "convert it to text first")
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strictly(raw, "utf-16")
    if b"\x00" in raw[:4096]:
        return _strictly(raw, _utf16_without_mark(raw))
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    odd = sum(b < 9 or 13 < b < 32 for b in raw[:65536])
    if odd > len(raw[:65536]) // 100:
        raise Unreadable("this is binary data, not text", "give the text, or convert the file first")
    return raw.decode("cp1252", "replace"), "cp1252"


def _utf16_without_mark(raw: bytes) -> str:
    sample = raw[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 3 > even:
        return "utf-16-le"
    if even > len(sample) // 3 > odd:
        return "utf-16-be"
    raise Unreadable("this is binary data (it holds NUL bytes), not text", "give the text, or convert the file first")


def _strictly(raw: bytes, charset: str) -> tuple[str, str]:
    try:
        return raw.decode(charset), charset
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"it begins as {charset.upper()} but byte {error.start:,} does not fit", "save it again as UTF-8"
        ) from error


READERS: dict[str, tuple[str, Callable[[bytes], tuple[str, str]]]] = {
    ".txt": ("text/plain", decode),
    ".text": ("text/plain", decode),
    ".md": ("text/markdown", decode),
    ".markdown": ("text/markdown", decode),
    "": ("text/plain", decode),
}


def read(path: Path) -> Document:
    """Read one file.

    Raises Unreadable, with advice, for a file of another kind, an empty, binary or over-long one, or one without rights.
    """
    if path.suffix.lower() not in READERS:
        known = ", ".join(k for k in READERS if k)
        raise Unreadable(f"no reader for {path.suffix} files", f"convert it to one of {known}")
    media_type, decoder = READERS[path.suffix.lower()]
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise Unreadable(f"it has {size / 1e6:.0f} MB; minutes stay far below {LARGEST >> 20} MB", "split it")
        raw = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"it cannot be opened: {error.strerror}", "check its name and rights") from error
    text, charset = decoder(raw)
    return document(path.stem, text, str(path), media_type, charset)


def document(name: str, text: str, path: str = "", media_type: str = "text/plain", charset: str = "utf-8") -> Document:
    """A Document from its text, line ends made `\\n`.

    Raises Unreadable for a text without words, or with a line that no page has.
    """
    text = text.replace("\r\n", "\n")
    if not text.strip("\ufeff \t\r\n\f\u00a0"):
        raise Unreadable("it is empty", "leave it out, or fetch it again")
    if "\x00" in text:
        raise Unreadable("it holds NUL characters", "fetch it again, or remove them")
    longest = max(map(len, text.split("\n")))
    if longest > LONGEST_LINE:
        raise Unreadable(f"one of its lines has {longest:,} characters", "restore the line breaks")
    return Document(name, text, digest(text), path, media_type, charset)
