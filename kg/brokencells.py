"""Lines of a table's cells that a page broke within sentences, whole again: of agendas whose rows came out with their bars.

    No. | Item |
    |
    APOLOGIES Additional documents: Minutes: Apologies were
    received from Councillor Sample. |
"""

from __future__ import annotations

import re

from kg.rewritten import Piece, Rewritten, rewritten
from kg.runtogether import HEAD_ROW
from kg.text import line_end, line_start

_LEAST = 3  # lines that surely go on with the one above them
_JOINT = re.compile(r"(?<=[\w,'\u2019)\u2013/&-])[ \t]*\n[ \t]*(?=[\w(\u2018\u201c\"'\u00a3])")
_LABELLED = re.compile(r"\b(?:Minutes|Decision|Additional documents):")
_ASKS = re.compile(r"(?:To [a-z]+ |Report |Presented |Cyflwynwyd |Additional documents|Minutes:|Decision|DECISION|RESOLVED|Resolved|\d{1,3}[.)] |\(?[a-z]\) )")


def whole_cells(text: str) -> Rewritten | None:
    """A text in which the lines of the cells of such a table are whole, or None where none is broken."""
    head = HEAD_ROW.search(text) if "|" in text else None
    if head is None:
        return None
    joints = list(_JOINT.finditer(text, head.end()))
    if sum(text[m.end()].islower() for m in joints) < _LEAST:
        return None
    pieces: list[Piece] = [(m.start(), m.end(), m.end(), " ") for m in joints if _goes_on(text, m)]
    return rewritten(text, pieces) if pieces else None


def _goes_on(text: str, joint: re.Match[str]) -> bool:
    """Whether the line below goes on with the one above: not where that is the title of the cell alone."""
    at = joint.end()
    if text[at].islower():
        return True
    if _ASKS.match(text, at):
        return False
    begin = line_start(text, joint.start())
    above = text[line_start(text, max(begin - 1, 0)) : max(begin - 1, 0)].strip(" \t|-")
    return bool(above) or _LABELLED.search(text, begin, joint.start()) is not None or _LABELLED.search(text, at, line_end(text, at)) is not None
