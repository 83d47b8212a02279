"""The numbers and heads of pages that stand within a text whose pages came out as one paragraph each.

"... were agreed. 1 | Page Minutes of 4 May 2 Budget ...", "Open to" above "3 forty young people": such a number is no item's.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kg.rewritten import Piece, Rewritten, rewritten
from kg.screen import Screened

_LONG = 400  # characters of a paragraph that may be a page
_LEAST = 2  # pages
_WITHIN = Screened(r"(?:(?<=\s)|^)(?:(?P<number>\d{1,3}) ?\| ?P ?a ?g ?e|Page:? (?P<of>\d{1,3}) ?(?:of|/) ?\d{1,3})(?=\s|$)(?P<gap>[ \t]*)", re.MULTILINE)
_FIRST = re.compile(r"(?P<number>\d{1,3})[ \t]+(?=\S)")
_CUT = re.compile(r"[a-z]|\d{1,4}\.? [A-Za-z]")  # with which no page and no item begins
_OPEN = re.compile(r"[\w,&\u2013-]$")  # a page that ends within a sentence or a table
_HEAD_WORDS, _HEAD = 3, 110


def without_pages(text: str) -> Rewritten | None:
    """A text without the numbers of its pages and the heads beside them, or None where none stand within its paragraphs."""
    if max(map(len, text.split("\n"))) < _LONG:
        return None
    pieces = [*_within(text), *_at_the_first(text)]
    return rewritten(text, pieces) if pieces else None


def _within(text: str) -> list[Piece]:
    """The marks "2 | Page" whose numbers rise, with what stands beside several of them."""
    marks = list(_WITHIN.finditer(text))
    numbers = [int(m["number"] or m["of"]) for m in marks]
    if len(marks) < _LEAST or any(b != a + 1 for a, b in pairwise(numbers)):
        return []
    head = _head(text, marks)
    found: list[Piece] = []
    for at, mark in enumerate(marks):
        start, end = mark.span()
        if head and text.startswith(head, end):
            end += len(head)
        elif head and at:
            before = text[max(0, start - len(head) - _NEAR) : start].rstrip()
            start = max(0, start - len(head) - _NEAR) + len(before) - len(head) if before.endswith(head) else start
        while text[end : end + 1] in (" ", "\t"):
            end += 1
        found.append((start, end, end, "" if not start or text[start - 1].isspace() else " "))
    return found


_NEAR = 8  # blanks between the head and the mark of its page


def _head(text: str, marks: list[re.Match[str]]) -> str:
    """The words that are printed beside each of the marks: those before the first, or those after several."""
    before = text[: marks[0].start()].strip()
    if 0 < len(before) <= _HEAD and sum(text.startswith(before, m.end()) or text[: m.start()].rstrip().endswith(before) for m in marks) >= _LEAST:
        return before
    after = [text[m.end() : m.end() + _HEAD].split() for m in marks[1:]] if len(marks) > _LEAST else []
    same: list[str] = []
    for words in zip(*after, strict=False):
        if len(set(words)) > 1:
            break
        same.append(words[0])
    return " ".join(same) if len(same) >= _HEAD_WORDS else ""


def _at_the_first(text: str) -> list[Piece]:
    """The number of a page before the first word of its paragraph, where a page's end cut what it says."""
    pages: list[tuple[int, int, str, str]] = []
    at, before, wanted = 0, "", 1
    for line in text.split("\n"):
        said = line.strip()
        number = _FIRST.match(line)
        if number and int(number["number"]) == wanted and (len(line) >= _LONG or _CUT.match(line, number.end()) or _OPEN.search(before)):
            pages.append((at, at + number.end(), before, line[number.end() :]))
            wanted += 1
        at += len(line) + 1
        before = said or before
    cut = [bool(_CUT.match(after)) for _, _, _, after in pages]
    if len(pages) < _LEAST or not any(cut) or not all(c or not above or _OPEN.search(above) for c, (_, _, above, _) in zip(cut, pages, strict=True)):
        return []
    return [_joined(text, start, end, above) for start, end, above, _ in pages]


def _joined(text: str, start: int, end: int, above: str) -> Piece:
    """What stands for the number of a page: nothing, or a blank where the page before it goes on."""
    low = len(text[:start].rstrip())
    return (low, end, end, " ") if above and _OPEN.search(above) else (start, end, end, "")
