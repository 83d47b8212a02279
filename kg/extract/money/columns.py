"""Records of tables and of labelled lines: the cells of a row by what the head of its column says it holds.

    Service | Provider | Contract ends          Provider: Steps Ahead
    Mentoring | Steps Ahead | March 2020        Service: mentoring
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.lines import RULER
from kg.model import Sentence
from kg.reading import Reading
from kg.text import ordinary_but

_PARTED = re.compile(r"\s*\|\s*|\s*\t\s*|\s{3,}")
_LABELLED = re.compile(r"(?:[-•*–]\s)?\**(?P<label>[A-Z][A-Za-z '/()£-]{1,40}?)\**\s?(?::\**|\s-)\s*(?P<value>\S.*)", re.DOTALL)
_ANOTHER = re.compile(r"\s(?=[A-Z][a-z]+(?:\s[a-z]+){0,2}:\s)")  # "Start: 1 May 2021 End: 30 April 2024": lines that were joined
# "Subject: Award of contract - mentoring for care leavers"
_AWARD = re.compile(r"(?:[Dd]irect\s)?[Aa]ward\sof\s(?:an?\s|the\s)?(?:new\s)?[Cc]ontract\s?(?:for|to\s(?:provide|deliver|run)|[-\u2013:])\s?(?:the\s|an?\s)?(\S.{4,80})$")
_HEAD = 50  # characters of the head of a column


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its cells by what they hold, the sentence that is its evidence, the words before the table and those of its head."""

    cells: Mapping[str, str]
    sentence: Sentence
    last: Sentence
    lead: str
    head: str = ""


def records(reading: Reading, roles: Mapping[str, re.Pattern[str]], needed: frozenset[str]) -> Iterator[Record]:
    """The rows of each table, and each run of labelled lines, whose heads name all that is needed."""
    head: list[str] = []
    lead = above = ""
    last = -1
    for index, cells in cells_of(reading):
        sentence = reading.sentences[index]
        head, last = head if index == last + 1 else [], index
        if found := _heads(cells, roles, needed):
            head, lead, above = found, _lead(reading, index), sentence.plain
        cells = [*cells, ""] if head and len(cells) == len(head) - 1 and sentence.plain.rstrip().endswith(" |") else cells
        if head and not found and len(cells) == len(head) and not RULER.fullmatch(sentence.plain):
            told = {role: cell for role, cell in zip(head, cells, strict=True) if role and cell}
            if needed <= told.keys():
                yield Record(told, sentence, sentence, lead, above)
    yield from _labelled(reading, roles, needed)


def cells_of(reading: Reading) -> list[tuple[int, list[str]]]:
    """The rows of all tables by their places among the sentences, each with its cells."""
    return reading.once("rows with their cells", _rows)


def _rows(reading: Reading) -> list[tuple[int, list[str]]]:
    """The rows of all tables by their places among the sentences, each with its cells."""
    return [(i, _cells(reading, s)) for i, s in enumerate(reading.sentences) if reading.blocks[s.block].kind == "row" or RULER.fullmatch(s.plain)]


def _labels(reading: Reading) -> list[tuple[int, str, str]]:
    """The lines with a label by their places among the sentences, each with its label and what it says."""
    told = ((i, s.plain) for i, s in enumerate(reading.sentences) if len(s.plain) < 400 and (":" in s.plain[:50] or "-" in s.plain[:50]))
    short = ((i, part) for i, plain in told for part in _ANOTHER.split(plain) if len(part) < 200)
    found = ((i, _LABELLED.fullmatch(plain)) for i, plain in short)
    return [(i, "Service", a[1]) if (a := _AWARD.match(m["value"])) else (i, m["label"], m["value"]) for i, m in found if m]


def _cells(reading: Reading, sentence: Sentence) -> list[str]:
    line = ordinary_but(reading.text[sentence.start : sentence.end], "\t").strip().strip("|")
    return [c.strip(" *_") for c in _PARTED.split(line.strip())]


def _heads(cells: list[str], roles: Mapping[str, re.Pattern[str]], needed: frozenset[str]) -> list[str]:
    """What each column holds, where a row is the head of such a table; a column of something else is empty."""
    if len(cells) < 2 or any(len(c) > _HEAD for c in cells):
        return []
    named = [_role(c, roles) for c in cells]
    again = {n for n in named if n and named.count(n) > 1}
    return named if needed <= set(named) and not again else []


def _role(label: str, roles: Mapping[str, re.Pattern[str]]) -> str:
    return next((role for role, pattern in roles.items() if pattern.fullmatch(label)), "")


def _lead(reading: Reading, index: int) -> str:
    """The sentence or heading before a table, with the title of its item."""
    sentence = reading.sentences[index]
    section = reading.section_of(sentence)
    before = reading.sentences[index - 1].plain if index and reading.sentences[index - 1].section == sentence.section else ""
    return f"{section.title if section else ''}. {before}"


def _labelled(reading: Reading, roles: Mapping[str, re.Pattern[str]], needed: frozenset[str]) -> Iterator[Record]:
    told: dict[str, str] = {}
    first = last = before = -1
    for index, label, value in reading.once("lines with labels", _labels):
        role = _role(label, roles)
        if told and (index > before + 1 or (role and role in told) or reading.sentences[index].section != reading.sentences[first].section):
            if needed <= told.keys():
                yield Record(told, reading.sentences[first], reading.sentences[last], _lead(reading, first))
            told = {}
        before = index
        if role:
            first, last, told = index if not told else first, index, {**told, role: value.strip(" .;")}
    if needed <= told.keys():
        yield Record(told, reading.sentences[first], reading.sentences[last], _lead(reading, first))
