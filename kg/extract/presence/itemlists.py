"""Lists of those who came for one item: under a label within it, under a sentence that ends with a colon, or below its title.

    The following attended for this item:
    - Councillor A Sample, Cabinet Member for Skills

    Fostering Update
    B Specimen - Head of Fostering
    Additional documents:
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.presence.listblocks import VERB, names_one, plain_of
from kg.model import Block, Section, Span
from kg.names import find_names
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.rules.presence.posts import ORG_WORD, POST_HEAD

_LABEL = 80  # characters; a label is shorter
_ITEM = r"(?:this|the|that)\s+(?:agenda\s+)?(?:item|meeting|discussion|session|report|debate)"
_CAME = re.compile(
    rf"\b(?:the\s+following(?:\s+[a-z]+){{0,4}}?\s+(?:(?:were|was)\s+(?:also\s+)?(?:in\s+attendance|present|attending|welcomed)|(?:also\s+)?(?:attended|joined))"
    r"|(?:witnesses|guests|officers|partners|visitors|representatives|colleagues|speakers)(?:\s+[a-z]+){0,3}?\s+(?:were|was)\s+(?:then\s+)?(?:invited|called|welcomed|asked|brought)\s+(?:to|into|before|in)\b"
    rf"|welcomed\s+(?:to\s+{_ITEM}\s+)?the\s+following(?:\s+[a-z]+){{0,3}}|(?:(?:also\s+)?(?:in\s+attendance|present|attending)|attendees|invitees|witnesses)\s+(?:for|at|during)\s+{_ITEM})"
    r"[^.:;]{0,60}:[\s-]*$",
    re.IGNORECASE,
)
_BLURB = re.compile(r"(?:To|For)\s+[a-z]+\b|(?:Joint )?[Rr]eport\s+(?:of|by)\s"
    r"|The following (?:[a-z]+ ){0,3}(?:will|have been invited to) (?:be |attend|join|introduce|present|answer)|(?:pdf icon )?PDF [\d.]{1,5} [KM]B")  # what the agenda says below a title
_CLOSES = re.compile(r"(?:additional documents|minutes)\s*:?", re.IGNORECASE)
_BESIDE = re.compile(r"\s*(?:-|,|\(|\s:\s)\s*(?:the\s+)?(?=[A-Z])")


def item_lists(reading: Reading, section: Section) -> Iterator[tuple[Span, str, str]]:
    """The runs of lines of an item that list who came for it, each with the status and capacity of those named (of a run that opens with its label, none)."""
    blocks = [b for _, b in reading.blocks_in(Span(section.heading.end, section.span.end))]
    if found := _below_title(reading, blocks):
        yield found, "present", "invitee"
    blocks = [b for b in blocks if b.kind != "furniture"]
    if found := _in_record(reading, section, blocks):
        yield found, "", "member"
    for at, block in enumerate(blocks):
        if reading.text[block.end - 1] not in ":-\u2013":
            continue
        label, told = _opens(reading, block)
        if not label and not told:
            continue
        named = at + 1
        while named < len(blocks) and _lists(plain_of(reading, blocks[named]), label):
            named += 1
        if named > at + 1 and label:
            yield Span(block.start, blocks[named - 1].end), "", "member"
        elif named > at + 1:
            yield Span(blocks[at + 1].start, blocks[named - 1].end), "present", "invitee"


_FIELD = re.compile(r"[^:\n]{2,40}:(?:\s|$)")
_OF_RECORD = re.compile(r"(?:agenda\s+item|item|minute)\s*(?:no\.?|number)?\s*:|(?:title|subject|report)\s*:", re.IGNORECASE)


def _in_record(reading: Reading, section: Section, blocks: list[Block]) -> Span | None:
    """The labelled lists of those who came among the fields of a record, below that of its item: "Agenda item: 7", "Key decision: Yes", "Present: Councillor A Sample"."""
    if not _OF_RECORD.match(reading.text, section.heading.start):
        return None
    named: list[Block] = []
    for block in blocks:
        plain = plain_of(reading, block)
        if not _FIELD.match(plain):
            break
        label = find_label(plain)
        if label and label[0].status and not label[0].skip and (find_names(plain, label[1]) or named):
            named.append(block)
    return Span(named[0].start, named[-1].end) if named else None


def _lists(line: str, labelled: bool) -> bool:
    """Whether a line goes on with a list: with a name, or below a label with another and its names, "Officers: A Sample, Head of Law; B Specimen"."""
    if names_one(line) or (line.lstrip()[:1] in "-*\u2022" and names_one(line.rstrip(" ."))):
        return True
    label = find_label(line) if labelled and ":" in line[:_LABEL] else None
    return bool(label and not label[0].skip and not VERB.search(line) and find_names(line, label[1]))


def _opens(reading: Reading, block: Block) -> tuple[bool, bool]:
    """Whether a block is the label of a list, or ends with words that open one."""
    plain = plain_of(reading, block)
    if not plain.rstrip(" -").endswith(":"):
        return False, False
    if _CAME.search(plain):
        return False, True
    label = find_label(plain.strip()) if block.end - block.start < _LABEL else None
    return bool(label and label[0].status and not label[0].skip), False


def _below_title(reading: Reading, blocks: list[Block]) -> Span | None:
    """The lines between the title of an item and its documents or minutes that name persons, each with a post or agency."""
    named: list[Block] = []
    for block in blocks:
        plain = plain_of(reading, block)
        if named and _CLOSES.fullmatch(plain.strip()):
            return Span(named[0].start, named[-1].end)
        if _presents(plain):
            named.append(block)
        elif named or not (block.kind == "furniture" or _BLURB.match(plain)):
            return None
    return None


def _presents(plain: str) -> bool:
    """Whether a line is a person's name with a post or agency beside it."""
    name = next(iter(find_names(plain)), None) if len(plain) < 2 * _LABEL else None
    if name is None or name.start or plain.endswith(".") or VERB.search(plain):
        return False
    return _BESIDE.match(plain, name.end) is not None and bool(POST_HEAD.search(plain, name.end) or ORG_WORD.search(plain, name.end))
