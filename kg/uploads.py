"""What the sites to which documents are uploaded put around a text: documents like it, how often it was seen, how large it is shown.

    Similar documents            the text itself      Related documents
    ...                                               ...
    Transcription                                     More information
"""

from __future__ import annotations

import re

from kg.rewritten import Piece, Rewritten, rewritten

_TOP, _END = 90, 120  # lines that hold anything
_LEAST = 2  # signs of such a site
_SIGN = re.compile(
    r"size: ?px|start display at page:?|embed size(?: \(px\))?|(?:similar|related|recommended) (?:documents|presentations|pdfs)|top related(?: documents)?|you might also like"
    r"|upload(?:ed)?(?: by\b.{0,60}| others?)?|others|view(?:s|ed)?:?(?: \d[\d,.]*)?|downloads?:?(?: \d[\d,.]*)?|\d[\d,]* (?:views?|downloads?)|download \".*|download (?:document|pdf)"
    r"|category: ?\w+|post(?:ed)? on \d.{4,20}|\d+ (?:days?|weeks?|months?|years?) ago|more information ?\u00bb?|(?:\d{3,4} ?x ?\d{3,4} ?)+|report this document|documents|transcript(?:ion)?",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"(?:transcription|(?:presentation |document )?transcript|(?:transcript|text) of .{4,200})\W*", re.IGNORECASE)
_FOOT = re.compile(r"(?:similar|related|recommended) (?:documents|presentations|pdfs)|top related(?: documents)?|you might also like|embed size(?: \(px\))?|uploads?|view|download", re.IGNORECASE)
_LISTED = 220  # characters of a title among others
_SUMMARY = re.compile(r"\u2026|\.\.\.| \u00b7 ")  # "Ashe, Birch\u2026 Minutes of the Panel \u00b7 1. Apologies", cut off
_FRAME = "\u2022 \t\r\f*\u00bb"


def without_upload(text: str) -> Rewritten | None:
    """A text without what an upload site put above and below it, or None where it put nothing."""
    lines = text.split("\n")
    bare = [line.strip(_FRAME) if len(line) <= _LISTED else "" for line in lines]
    told = [i for i, line in enumerate(bare) if line and _SIGN.fullmatch(line)]
    if len({bare[i].casefold() for i in told}) < _LEAST:
        return None
    first = _first(lines, bare, told)
    end = _last(lines, bare, told, 1 if first > 1 else _LEAST)
    pieces: list[Piece] = []
    if first:
        start = sum(len(line) + 1 for line in lines[:first])
        pieces.append((0, start, start, ""))
    if end < len(lines):
        stop = len(text) - sum(len(line) + 1 for line in lines[end:]) + 1
        pieces.append((stop - 1, len(text), len(text), "\n"))
    return rewritten(text, pieces) if pieces and first < end else None


def _first(lines: list[str], bare: list[str], told: list[int]) -> int:
    """The first line of the text itself."""
    said = [i for i, line in enumerate(lines) if line.strip()]
    for i in said[:_TOP]:
        if _BEGINS.fullmatch(bare[i]) and any(at < i for at in told):
            return next((j for j in said if j > i), 0)
    if said and lines[said[0]].strip().isdigit():
        return said[1] if len(said) > 1 else 0  # how many pages it has
    return 0


def _last(lines: list[str], bare: list[str], told: list[int], least: int) -> int:
    """The first of the lines below the text, among which are signs of the site, so many at least."""
    said = [i for i, line in enumerate(lines) if line.strip()]
    end = len(lines)
    for at in range(len(said) - 1, max(-1, len(said) - _END), -1):
        i = said[at]
        if len(lines[i]) > _LISTED:
            break
        if _FOOT.fullmatch(bare[i]) and sum(j >= i for j in told) >= least:
            end = i
            if at and _SUMMARY.search(above := lines[said[at - 1]]) and len(above) <= _LISTED:
                end = said[at - 1]
    return end
