"""Successions of bodies whose kind is in small letters, which a shadow does not take for names: "the Future Homes group became the Place Plan group"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.boards.naming import full_name
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.pieces_bodies import WORD
from kg.stance import stance
from kg.text import fold

_KIND = r"(?:group|panel|board|forum|hub|team|partnership|network|sub-group|subgroup|meeting|committee|service)"
_NAME = rf"(?:{WORD}\s(?:(?:and|of|for|in|to|on|with|the|&)\s){{0,2}}){{1,6}}"
_SMALL = rf"{_NAME}{_KIND}\b"
_AUX = r"(?:(?:had|has|have|was|were|is|are|been|being|be|now|since|also|formally|recently|would|will|to)\s){0,5}"
_FOLLOWS = (
    r"(?:becom(?:e|es|ing)|became|(?:replaced|superseded|succeeded|subsumed|absorbed)\sby|(?:merged|amalgamated|subsumed|absorbed|folded)\s(?:with(?:in)?|into)(?:\sto\s(?:form|become|create))?"
    r"|(?:renamed|re-named|rebranded|relaunched|known)(?:\sas)?|changed\sits\sname\sto)"
)
_TOLD = re.compile(
    rf"(?P<old>{_SMALL}|{_NAME}(?:Group|Panel|Board|Forum))(?:\s\([^()]{{2,12}}\))?\s{_AUX}{_FOLLOWS}\s(?:(?:the|an?|new|wider|single)\s){{0,3}}"
    rf"(?P<new>{_SMALL}|{_NAME}(?:Group|Panel|Board|Forum|Partnership)\b)"
)
_KINDS = (*_KIND[3:-1].split("|"), "Group", "Panel", "Board", "Forum")
_GOES_ON = re.compile(rf"(?:\s\([^()]{{2,12}}\))?\s{_AUX}{_FOLLOWS}\b")  # after the kind of the old
_SMALL_LETTER = re.compile(rf"\s{_KIND}$")


@dataclass(frozen=True, slots=True)
class Small:
    """The old and the new, and where the sentence tells of them."""

    old: str
    new: str
    start: int
    end: int


def begun(reading: Reading) -> list[int]:
    """Where the text has a word for a kind of body before a verb of succession, in order: in most documents nowhere."""
    text, found = reading.plain, []
    for kind in _KINDS:
        at = text.find(kind)
        while at >= 0:
            if _GOES_ON.match(text, at + len(kind)):
                found.append(at)
            at = text.find(kind, at + 1)
    return sorted(found)


def small(reading: Reading, sentence: Sentence, starts: list[int]) -> Iterator[Small]:
    """What a sentence tells of bodies of which one at least has its kind in small letters, where one of some places lies in it."""
    at = bisect_left(starts, sentence.start)
    if at == len(starts) or starts[at] >= sentence.end:
        return
    for found in _TOLD.finditer(sentence.plain):
        old, new = fold(found["old"]), fold(found["new"])
        if not (_SMALL_LETTER.search(old) or _SMALL_LETTER.search(new)) or stance(sentence.plain, found.start(), found.end()) != "asserted":
            continue
        old, new = (n if _SMALL_LETTER.search(n) else full_name(reading, n, sentence.start + found.start()) for n in (old, new))
        if old and new and old.lower() != new.lower():
            yield Small(old, new, found.start(), found.end())
