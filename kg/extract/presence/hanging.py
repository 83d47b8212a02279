"""Lists whose labels hang in a column of their own, each over several lines: the label is put whole before its names.

    Supporting      Ada Moor, Director; Ben Heath (Analyst, Youth
    officers        Services).
    present:
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.model import Block
from kg.names import STYLE
from kg.reading import Reading
from kg.rules.presence.attendance import ListLabel, find_label
from kg.text import line_start, ordinary_but

_PIECE = r"[A-Za-z][A-Za-z'/&(),. -]{0,26}?"
_LINE = re.compile(rf"(?P<left>[ ]{{0,4}}(?:{_PIECE}\s?:?)?)(?P<gap>[ ]{{2,}})(?P<right>\S.*)")
_LEFT_ALONE = re.compile(rf"[ ]{{0,4}}{_PIECE}\s?:?")
_NARROWEST, _WIDEST = 8, 34  # characters of the column of labels
_BREAKS_OFF = re.compile(r"(?:,|;|\band|&|\b(?:for|of|the|to)|-)$")
_ENDS_IN_STYLE = re.compile(rf"\b{STYLE}$")
# what stands for a label, by the status and capacity that it gives, where its own words do not fit its column
_SHORT = {
    ("present", "officer"): "Officers:", ("present", "co-opted"): "Co-opted:", ("present", "invitee"): "Invitees:", ("present", "member"): "Present:", ("", "member"): "Members:",
    ("apologies", "member"): "Apols:", ("absent", "member"): "Absent:", ("substitute", "member"): "Substitutes:", ("", "co-opted"): "Co-opted:", ("", "officer"): "Officers:",
}  # fmt: skip


@dataclass(slots=True)
class _Group:
    """A label in its column, and the lines beside it: where they begin and end, the pieces of the label, and where the column of names begins."""

    start: int
    end: int
    column: int
    pieces: list[str]
    rights: list[str]
    open: bool  # whether the label may go on


def hanging(reading: Reading, blocks: list[Block]) -> list[Block]:
    """The blocks of a list, those of a label that hangs over several lines, or of names that go on below, made one."""
    if not blocks:
        return blocks
    for group in _groups(reading.text, blocks[0].start, blocks[-1].end):
        label = _label_of(group)
        if (label is None and group.pieces) or not (len(group.pieces) > 1 or _goes_on(group)):
            continue
        inside = [b for b in blocks if b.start < group.end and group.start < b.end]
        if not inside or inside[0].start < group.start or inside[-1].end > group.end:
            continue
        merged = replace(inside[0], kind="paragraph", start=group.start, end=group.end)
        _plains(reading)[group.start, group.end] = _plain(reading.text[group.start : group.end], group.column, label)
        at = blocks.index(inside[0])
        blocks = [*blocks[:at], merged, *blocks[at + len(inside) :]]
    return blocks


def plain_hanging(reading: Reading, block: Block) -> str:
    """The words of such a block with its label whole; an empty string for any other."""
    return _plains(reading).get((block.start, block.end), "")


def keep_plain(reading: Reading, block: Block, plain: str) -> None:
    """Give a block the words by which it is read, in as many characters."""
    _plains(reading)[block.start, block.end] = plain


def _plains(reading: Reading) -> dict[tuple[int, int], str]:
    return reading.once("hanging lists", lambda _: dict[tuple[int, int], str]())


def _groups(text: str, since: int, until: int) -> list[_Group]:
    groups: list[_Group] = []
    start = line_start(text, since)
    current: _Group | None = None
    last = 0  # the column of the group above
    for line in text[start:until].split("\n"):
        end = start + len(line.rstrip())
        told = _LINE.fullmatch(line.rstrip())
        column = told.start("right") if told else 0
        left = told["left"].strip() if told else line.strip()
        if not line.strip():
            last, current = current.column if current else last, None
        elif current and told and column == current.column and (not left or current.open):
            _add(current, left, told["right"], end)
        elif current and current.open and _LEFT_ALONE.fullmatch(line.rstrip()) and len(line.rstrip()) < current.column:
            _add(current, left, "", end)
        elif told and left and _NARROWEST <= column <= _WIDEST:
            current = _Group(start + len(line) - len(line.lstrip()), end, column, [], [], True)
            _add(current, left, told["right"], end)
            groups.append(current)
        elif told and not left and last and column == last:  # more of the list, below a blank line
            current = _Group(start + column, end, column, [], [], False)
            _add(current, "", told["right"], end)
            groups.append(current)
        else:
            current, last = None, 0
        start += len(line) + 1
    return groups


def _add(group: _Group, left: str, right: str, end: int) -> None:
    group.end = end
    if left:
        group.pieces.append(left)
        group.open = not left.endswith(":")
    if right:
        group.rights.append(right.rstrip())


def _label_of(group: _Group) -> ListLabel | None:
    """What the label of a group says of those beside it."""
    said = " ".join(group.pieces)
    if len(group.pieces) > 1 and not said.endswith(":") and not find_label(f"{said}:"):
        return None
    found = find_label(said if said.endswith(":") else f"{said}:")
    return found[0] if found and not found[0].skip and found[1] >= len(said) else None


def _goes_on(group: _Group) -> bool:
    """Whether a line of names breaks off, and goes on in the line below it."""
    pairs = list(zip(group.rights, group.rights[1:], strict=False))
    return any(
        below.startswith("(") or above.count("(") > above.count(")") or _ENDS_IN_STYLE.search(above)
        or (_BREAKS_OFF.search(above) is not None and not _ENTRY.match(below)) or _SMALL_FIRST.match(below) is not None or (below[:1].islower() and not above.endswith((".", ";")))
        for above, below in pairs
    )  # fmt: skip


_SMALL_FIRST = re.compile(r"(?:AND|OF|FOR|TO|THE) [A-Z]")  # of a list in capitals
_ENTRY = re.compile(rf"{STYLE}(?!\w)")


def _plain(raw: str, column: int, label: ListLabel | None) -> str:
    """The words of a group in as many characters: its label, whole or by a short word, before the names, and none of it between them."""
    lines = raw.split("\n")
    if label is None:
        return ordinary_but("\n".join([lines[0], *(" " * min(column, len(line)) + line[column:] for line in lines[1:])]), "\n")
    indent = column - _right_of(lines[0])
    said = " ".join(line[: column - (indent if i == 0 else 0)].strip() for i, line in enumerate(lines)).strip()
    width = _right_of(lines[0])
    whole = said if said.endswith(":") else f"{said}:"
    shown = whole if len(whole) < width else _SHORT.get((label.status, label.capacity), "Present:")
    first = shown.ljust(width) + lines[0][width:] if len(shown) < width else lines[0]
    return ordinary_but("\n".join([first, *(" " * min(column, len(line)) + line[column:] for line in lines[1:])]), "\n")


def _right_of(line: str) -> int:
    """Where the names begin in the first line of a group."""
    told = _LINE.fullmatch(line.rstrip())
    return told.start("right") if told else 0

