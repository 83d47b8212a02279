"""What was decided in the parts below a sentence that opens them: "The Cabinet has agreed to:", "The following recommendations were approved:"."""

from __future__ import annotations

import re

from kg.extract.meeting.resolved_parts import Part, following
from kg.model import Block
from kg.openings import Opening, opening
from kg.reading import Reading
from kg.text import ordinary

RULE = "resolutions/opened"
_HEAD = 700  # characters of a page that may name its body
_ELSEWHERE = re.compile(r"\b(?:Cabinet|Council|Executive|Commissioner|Trust|Authority)\W*$")
_NO_NAME = re.compile(r"\b(?:the|this|all|of|and|for|on|members?|sub)\b", re.IGNORECASE)
_GENERIC = frozenset({
    "committee", "panel", "board", "cabinet", "council", "commission", "forum", "group", "executive", "partnership", "assembly", "trust", "authority", "meeting", "joint", "partners",
    "governors", "trustees", "councillors", "party", "select",
})
# "progress had been made": what is told, where a decision would say that something be done
_TELLS = re.compile(r"\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?(?!(?:that|to)\b)(?!\w+(?:ed|ted)\b)(?:(?!\bbe\b)[^.;:]){2,160}?\b(?:was|were|had|has|have|is|are|would|could|might)\b", re.IGNORECASE)
_SINGLE = re.compile(r"\W*(?:That|To)\b")


def opened(reading: Reading, inside: list[tuple[int, Block]], at: int) -> list[Part]:
    """The parts below a block that ends by opening them; none where it opens none, or tells of another body."""
    if at + 1 == len(inside):
        return []
    block, below = inside[at][1], inside[at + 1][1]
    if block.kind == "row" or (below.kind != "item" and not _SINGLE.match(reading.text, below.start, below.end)):
        return []
    told = opening(ordinary(reading.text[block.start : block.end]))
    if told is None or not _own(reading, told) or (told.leads != "to" and told_below(reading, inside, at)):
        return []
    return [Part(p.label, p.body, p.evidence, p.rule, p.verb or told.verb, p.text) for p in following(reading, inside, at, RULE)]


def told_below(reading: Reading, inside: list[tuple[int, Block]], at: int) -> bool:
    """Whether the first of the blocks below one only tells what was or had been."""
    return any(_TELLS.match(ordinary(reading.text[b.start : b.end])) for _, b in inside[at + 1 : at + 2])


def _own(reading: Reading, told: Opening) -> bool:
    """Whether it is this meeting that decides: its head names the body, or the words are such as name any."""
    if told.alone and told.verb != "agreed":
        return True
    head = reading.text[: max(_HEAD, min(reading.header.end, 2 * _HEAD))].casefold()
    if told.alone:
        return any(word in head for word in ("portfolio holder", "cabinet member", "leader", "mayor", "executive member", "commissioner"))
    bodies = [m.body for m in reading.meetings if m.body]
    if _ELSEWHERE.search(told.who) and bodies and not any(told.who.split()[-1].strip(" ,").casefold() in body.casefold() for body in bodies):
        return False
    words = [w for w in re.findall(r"[a-z']{3,}", _NO_NAME.sub(" ", told.who).casefold()) if w not in _GENERIC]
    return not bodies or all(w in head for w in words)
