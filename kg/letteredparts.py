"""Heads of items whose numbers end in letters, "2(A)" then "2(B)", and of pages whose items bear letters alone: "(a) Apologies"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from kg.headings import Candidate, clean_title
from kg.lines import Line
from kg.model import Span
from kg.runin import SENTENCE
from kg.titlelines import LABEL_LINE

# "2(A) MINUTES OF 4 MAY", "12(b)  Declarations", "7a. School Places"
_PART = re.compile(r"(?P<number>(?P<first>\d{1,3})(?:\s?\((?P<inside>[A-Za-z]|\d{1,2})\)|(?P<bare>[A-Za-z])(?=[.):]|\s)))[.:)]?\s+(?P<title>[A-Z\"'(][^\t]{3,160})$")
_ALONE = re.compile(r"(?P<number>(?P<first>\d{1,3})\s?\((?P<inside>[A-Za-z]|\d{1,2})\))\.?$")  # "1(1)" above "Apologies"
# "(a)   Apologies -", "B. Minutes", "C) Any other business"
_LETTER = re.compile(r"\(?(?P<letter>[A-Za-z])(?:\)|\.)\s+(?P<title>[A-Z\"'(][^\t]{3,160})$")
_NO_TITLE = re.compile(r"(?:That|To|The (?:[A-Z]\w+ )?[a-z]|An?|It|RESOLVED|AGREED|NOTED|Resolved|Agreed|Noted|Councillor|Cllr|Mrs?|Ms|Dr|Why|Who|How|When|What)\b")
_SEVERAL = 3


def lettered_parts(lines: list[Line], chain: list[Candidate]) -> list[Candidate]:
    """The parts of an item of a chain, or of one that the chain leaves out, that have titles of their own; they run from the first letter."""
    found: list[Candidate] = []
    heads = sorted(chain, key=lambda c: c.line)
    for i, line in enumerate(lines):
        match = _PART.match(line.plain.strip("* _#")) if line.blanks and not line.furniture else None
        alone = _ALONE.match(line.plain) if match is None and i + 2 < len(lines) else None
        if match and _titles(match["title"], lines, i):
            title, end, bare = match["title"], i, match["bare"]
        elif alone and _titles(clean_title(lines[i + 1].plain), lines, i + 1):
            match, title, end, bare = alone, lines[i + 1].plain, i + 1, ""
        else:
            continue
        at = bisect_left(heads, i, key=lambda c: c.line)
        above, below = heads[at - 1] if at else None, heads[at] if at < len(heads) else None
        first = int(match["first"])
        if (above and not above.value <= first) or (below and first >= below.value and below.line != i) or (above and above.style.strip(".():|w") not in _PLAIN):
            continue
        part = match["inside"] or bare
        value = int(part) if part.isdigit() else ord(part.lower()) - 96
        found.append(replace(_candidate(line, i, match["number"], title, first, value), heading=Span(line.start, lines[end].end)))
    return _runs(found)


_PLAIN = ("n",)


def _runs(found: list[Candidate]) -> list[Candidate]:
    """Those parts that run from the first letter of their number, at least two of them."""
    runs: dict[str, list[Candidate]] = {}
    for part in found:
        runs.setdefault(part.style, []).append(part)
    kept = (run for run in runs.values() if len(run) > 1 and [c.value for c in run] == list(range(1, len(run) + 1)))
    return sorted((part for run in kept for part in run), key=lambda c: c.line)


def lettered_page(lines: list[Line]) -> list[Candidate]:
    """The items of a page that numbers them by letters alone, from the first letter on, each a title above its minute."""
    found: list[Candidate] = []
    for i, line in enumerate(lines):
        match = _LETTER.match(line.plain.strip("* _#")) if line.blanks and not line.furniture else None
        if match is None or ord(match["letter"].lower()) - 96 != len(found) + 1 or not _titles(match["title"], lines, i):
            continue
        found.append(_candidate(line, i, match["letter"], match["title"], 0, len(found) + 1))
    minuted = all(b.line - a.line > 1 for a, b in pairwise(found))
    return found if len(found) >= _SEVERAL and minuted else []


def _titles(title: str, lines: list[Line], i: int) -> bool:
    """Whether what follows a number is a title above its minute."""
    bare = title.rstrip(" -\u2013*_")
    dashed = len(bare) < len(title.rstrip())
    if i + 1 >= len(lines) or bare[-1] in ".;:," or _NO_TITLE.match(bare) or SENTENCE.search(bare) or (LABEL_LINE.match(bare) and bare.lower() not in ("minutes", "apologies")):
        return False
    return bare.isupper() or dashed or lines[i + 1].blanks > 0 or lines[i + 1].plain.endswith(".")


def _candidate(line: Line, i: int, number: str, title: str, first: int, value: int) -> Candidate:
    return Candidate(f"part {first}", value, number, clean_title(title), Span(line.start, line.end), i, 1.0)
