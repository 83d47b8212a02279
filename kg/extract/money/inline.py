"""A list told in one sentence after a colon, as the items that it would be if each stood on its own line."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import Sentence

_BETWEEN = r"(?:,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)"
_BEFORE_SUMS = re.compile(rf"{_BETWEEN}(?=£)")
# "and a helpline, for which nobody had yet been found"
_NOBODY_YET = re.compile(r"\b(?:yet\sto\s(?:be\s)?[a-z]+|not\s(?:yet\s)?(?:been\s)?(?:found|let|appointed|awarded|begun|started)|no\s(?:provider|contract|supplier)|nobody"
    r"|vacant|awaited|in[\s-]house|under\sreview|to\sbe\s[a-z]+|suspended|none)\b")
_AFTER_BRACKETS = re.compile(rf"(?<=\)){_BETWEEN}")


def sums_told(sentence: Sentence) -> tuple[str, list[Sentence]]:
    """The lead and the items of a sentence that lists sums: "The Council gave: £5,000 for clubs and £2,000 for trips"."""
    return _told(sentence, _BEFORE_SUMS)


def brackets_told(sentence: Sentence) -> tuple[str, list[Sentence]]:
    """The lead and the items of a sentence that lists things with a bracket each: "It commissions: advocacy (A) and mentoring (B)"."""
    lead, items = _told(sentence, _AFTER_BRACKETS)
    return lead, [i for i in items if "(" in i.plain or not _NOBODY_YET.search(i.plain)]


def _told(sentence: Sentence, apart: re.Pattern[str]) -> tuple[str, list[Sentence]]:
    lead, colon, rest = sentence.plain.partition(": ")
    pieces = [p.strip(" .") for p in apart.split(rest)] if colon else []
    return f"{lead}:", [replace(sentence, plain=p) for p in pieces] if len(pieces) > 1 and all(pieces) else []
