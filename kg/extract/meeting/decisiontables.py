"""Tables of decisions: minutes that give what each item resolved in a table of its own, by the item's number.

"Minute | Decision" above "19/22 | (a) To note the letter"; and lists of decisions that bear each a number of its own, "98/2019" above or beside "The Cabinet agreed to fill the posts".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.meeting.resolved_parts import LABEL, NUMBER_OF_DECISION, Part
from kg.extract.proof import cap
from kg.model import Block, Section, Span
from kg.reading import Reading
from kg.text import ordinary, strip

RULE = "resolutions/table-of-decisions"
_NUMBERED = re.compile(r"(?:agenda |minute )?(?:item|minute|no|number|ref|reference)\.?(?: (?:no|number|ref)\.?)?", re.IGNORECASE)
_DECIDED = re.compile(r"(?:decisions?|resolutions?|resolved|agreed|outcome|decision taken|decision made)(?: (?:taken|made|of the \w+))?", re.IGNORECASE)
_CELL = re.compile(r"[^|\t]+")


def decided(reading: Reading) -> dict[str, list[Span]]:
    """The cells of tables of decisions, each with its label, by the number of the item that they stand beside."""
    return reading.once("tables of decisions", _all)


def tabled(reading: Reading, section: Section | None) -> Iterator[Part]:
    """The parts that a table of decisions gives for a section."""
    for cell in decided(reading).get(section.number, []) if section and section.number else []:
        label = LABEL.match(reading.text[cell.start : cell.end])
        body = Span(cell.start + (label.end() if label else 0), cell.end)
        yield Part(label["label"] if label else "", body, cap(cell), RULE)


def _all(reading: Reading) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    numbers = {s.number for s in reading.sections if s.number}
    columns: tuple[int, int] | None = None
    for block in reading.blocks:
        if block.kind != "row":
            columns = columns if block.kind == "furniture" else None
            continue
        cells = list(cells_of(reading, block))
        if head := _head(reading, cells):
            columns = head
        elif columns and len(cells) > max(columns):
            number = _words(reading, cells[columns[0]])
            if number in numbers:
                found.setdefault(number, []).append(cells[columns[1]])
    return found


def cells_of(reading: Reading, block: Block) -> Iterator[Span]:
    """The cells of a row that hold anything."""
    for cell in _CELL.finditer(reading.text, block.start, block.end):
        if cell.group().strip(" -:*_\n"):
            yield strip(reading.text, cell.start(), cell.end())


_OPENS_CELL = re.compile(r"\W*(?:It was )?(?:RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision|Recommendations? agreed)\b(?: (?:that|to)\b|\s*[:\u2013-])", re.IGNORECASE)


def parted_at_decision(reading: Reading, block: Block) -> list[Block]:
    """A row as what stands before the cell in which its decision is, and that cell; any other block whole."""
    if "|" not in reading.text[block.start : block.end]:
        return [block]
    cell = next((c for c in cells_of(reading, block) if _OPENS_CELL.match(reading.text, c.start, c.end)), None)
    if cell is None or cell.start - block.start < _BEFORE:
        return [block]
    return [replace(block, end=cell.start), replace(block, kind="paragraph", start=cell.start, end=cell.end)]


_BEFORE = 4  # characters: the number of the item, or more


def _head(reading: Reading, cells: list[Span]) -> tuple[int, int] | None:
    """The columns of the number and of the decision, where a row is the head of such a table."""
    words = [_words(reading, c) for c in cells]
    numbered = [i for i, w in enumerate(words) if _NUMBERED.fullmatch(w)]
    decided_ = [i for i, w in enumerate(words) if _DECIDED.fullmatch(w)]
    return (numbered[0], decided_[0]) if numbered and decided_ else None


def _words(reading: Reading, span: Span) -> str:
    return " ".join(ordinary(reading.text[span.start : span.end]).strip(" *_.").split())


_NUMBER_HEAD = re.compile(r"\W*decisions? (?:number|no|ref(?:erence)?)s?\b\W*(?:decisions?(?: made| taken)?\W*)?", re.IGNORECASE)
_FIRST_NUMBER = re.compile(rf"\W*Decision (?:No\.? |Number |Ref\.? )?{NUMBER_OF_DECISION}\W*", re.IGNORECASE)
_HEAD_AGAIN = re.compile(r"\W*(?:decisions?(?: made| taken)?)?\W*", re.IGNORECASE)
_NUMBER = re.compile(rf"\W*(?:Decision (?:No\.? |Number |Ref\.? )?)?(?P<number>{NUMBER_OF_DECISION})\s*(?:[|:\t]|\s[-\u2013]|\s{{2,}}|\W*$)[\s|]*", re.IGNORECASE)
_REASONS = re.compile(r"\W*(?:reasons?|background|options|alternatives?|implementation|call-?in)\b", re.IGNORECASE)


def numbered_decisions(reading: Reading, inside: list[tuple[int, Block]], at: int, rule: str) -> list[Part]:
    """The decisions that bear each a number of its own, above or beside it, from the head "Decision number" or the first number on; one that stands before the first number bears none."""
    plain = ordinary(reading.text[inside[at][1].start : inside[at][1].end])
    headed = _NUMBER_HEAD.fullmatch(plain) is not None
    if not headed and not _FIRST_NUMBER.fullmatch(plain):
        return []
    found: list[Part] = []
    number, due = "", headed
    for _, block in inside[at + headed :]:
        plain = ordinary(reading.text[block.start : block.end])
        start = block.start
        if _REASONS.match(plain):
            break
        if named := _NUMBER.match(plain):
            number, due, start = named["number"], True, block.start + named.end()
        if start == block.end or block.kind == "item" or _HEAD_AGAIN.fullmatch(plain):
            continue
        if not due:
            break
        found.append(Part(number, Span(start, block.end), cap(Span(start, block.end)), rule))
        due = False
    return found if any(p.label for p in found) else []
