"""Plain text without losing its place: decoding, a one-to-one ordinary form, sentences."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from kg.model import Span

_ORDINARY = {
    **{ord(c): "'" for c in "\u2018\u2019\u201a\u201b\u2032\u0060\u00b4"},
    **{ord(c): '"' for c in "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"},
    **{ord(c): "-" for c in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad"},
    **{ord(c): " " for c in "\n\r\t\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
       "\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"},
    ord("*"): " ",
}  # fmt: skip


# Replacing the few that occur is ten times faster than a translation table over a short text.
_PAIRS = tuple((chr(code), plain) for code, plain in _ORDINARY.items())
_ASCII = tuple(pair for pair in _PAIRS if pair[0].isascii())


def ordinary(text: str) -> str:
    """The text, character for character, with ordinary quotes, hyphens and spaces: offsets stay true.

    >>> ordinary("the Council\u2019s plan\\n2016\u201317")
    "the Council's plan 2016-17"
    """
    for character, plain in _ASCII if text.isascii() else _PAIRS:
        if character in text:
            text = text.replace(character, plain)
    return text


def ordinary_but(text: str, keep: str) -> str:
    """The ordinary form of a text that keeps one character of its own, such as its line ends or its tabs."""
    return keep.join(map(ordinary, text.split(keep))) if keep in text else ordinary(text)


def fold(text: str) -> str:
    """Text on one line: white space runs made one space, none at the ends."""
    return " ".join(text.split())


def single_spaced(plain: str) -> str:
    """An ordinary text with each run of spaces made one."""
    return re.sub(r"\s+", " ", plain) if "  " in plain else plain


def digest(text: str) -> str:
    """The sha256 of a plain text in hex: the version of its document."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


# A full stop after one of these ends no sentence: "Cllr. Smith", "No. 4", "2.00 p.m. The".
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|(?!A\.M|P\.M|U\.K|U\.S|E\.U)(?:[A-Z]\.){1,3}[A-Z]|Mr|Mrs|Ms|Dr|Cllrs?|Prof|Rev|St|No|Nos|Para|approx|etc|e\.g|i\.e|viz|c|vs|v|Hon|Supt|Det|Insp|Sgt|Jan|Feb|"
    r"Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Arts?|cont|[Pp]rop|[Ss]ect?|ss?|nos?|paras?|pp?|ref|mins?|cl|app|incl|est|tel|ext|Ll|Ch|Rh|Th|Ph|Ff|Wm|Geo|Jas|Thos|Chas|Robt|Edw)\.$"
)
_LONG_WORD = 7  # letters, more than an abbreviation has
LONGEST = 2000  # characters of a sentence; the longest seen in minutes has 1,100
_LABELLED = 40  # characters up to the point of a label
_LABEL = re.compile(r"\(?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,3})[.)]")  # "1." at the start of an item ends nothing
# "provided by Who Hears? Scotland, commissioned by": the mark is part of a name that goes on with its country.
_IN_NAME = re.compile(r"[A-Z]\w+\s[A-Z]\w+\?\s(?:England|Scotland|Wales|Cymru|Ireland|UK)(?:,?\s[a-z(]|[,.;)])")
_END = re.compile(r"[.!?][\"'\u2019\u201d)\]]*(?=\s+[\"'\u2018\u201c(\[]?[A-Z0-9\u00a3*]|\s*$)")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The spans of the sentences of a run of text, without white space at their ends.

    A full stop between a capital initial and a name, after a title or after a common abbreviation ends nothing.
    """
    end = len(text) if end is None else end
    begin = start
    for match in _END.finditer(text, start, end):
        if begin == start and match.end() - begin < _LABELLED and _LABEL.fullmatch(text[begin : match.end()].strip()):
            continue
        at = match.start()
        long = at >= _LONG_WORD and text[at - _LONG_WORD : at].isalpha()
        if text[at] == "." and not long and _ABBREVIATION.search(text, max(0, begin - 1, at - 12), at + 1):
            continue
        if match.group() == "?" and _named(text, begin, at):
            continue
        low, high = begin, match.end()
        while text[low].isspace():
            low += 1
        if high - low > LONGEST:
            yield from _bounded(text, Span(low, high))
        else:
            yield Span(low, high)
        begin = high
    yield from _bounded(text, strip(text, begin, end))


def _named(text: str, begin: int, at: int) -> bool:
    """Whether the question mark at a place belongs to a name of capitalised words, not to the question before it."""
    words = text[max(begin, at - 60) : at].split()[-2:]
    return len(words) == 2 and _IN_NAME.match(text, at - len(words[1]) - 1 - len(words[0])) is not None


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """A span in pieces of at most LONGEST characters, cut at a space: no clerk writes such a sentence, and what reads
    sentences may then take its time with each."""
    while span.end - span.start > LONGEST:
        cut = text.rfind(" ", span.start, span.start + LONGEST)
        cut = cut if cut > span.start else span.start + LONGEST
        piece = strip(text, span.start, cut)
        if piece.end > piece.start:
            yield piece
        span = strip(text, cut, span.end)
    if span.end > span.start:
        yield span


def strip(text: str, start: int, end: int) -> Span:
    """The span without white space at either end."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def line_start(text: str, at: int) -> int:
    """Where the line begins that holds the offset."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """Where the line ends that holds the offset: its line break, or the end of the text."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end
