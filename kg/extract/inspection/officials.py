"""Visits by those who follow up an inspection and are no inspectors: the Department's officials, NHS England."""

from __future__ import annotations

import re

from kg.rules.inspection.pieces_inspection import inspectorates

_OFFICIALS = r"(?:DfE|DFE|Department\s+for\s+Education|NHS\s+England|NHSE|DHSC)\b"
_BEFORE = re.compile(rf"\b{_OFFICIALS}[^;.]{{0,90}}$")
_AFTER = re.compile(rf"[^;.,]{{0,60}}?\b(?:by|from|with)\s+(?:the\s+|colleagues\s+at\s+)?{_OFFICIALS}")
_FOLLOWS = re.compile(r"\b(?:monitoring|support|progress|stocktake|visit)\b", re.IGNORECASE)


def of_officials(plain: str, low: int, high: int) -> bool:
    """Whether a visit that is told between two offsets is theirs: named in its clause, where no inspectorate is.

    >>> of_officials("There was monitoring by the DfE, and the first monitoring visit had been in May.", 37, 59)
    True
    """
    text = plain[low:high]
    if not _FOLLOWS.search(text) or inspectorates(text):
        return False
    before = plain[max(plain.rfind(";", 0, low), plain.rfind(". ", 0, low)) + 1 : low]
    told = _BEFORE.search(before) or _AFTER.match(plain, high) or _AFTER.match(text)
    return bool(told) and not inspectorates(before)
