"""Who voted, where minutes name them: "For the motion (3): Councillors Moor, Heath and Roe. Against: Councillor Dale"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.presence.lists import Entry
from kg.extract.proof import cap
from kg.model import Sentence
from kg.names import STYLE, find_names
from kg.persons import Person
from kg.reading import Reading
from kg.screen import Screened

_THING = r"(?:\s(?:the\s|a\s)?(?:(?:substantive|original|amended|further|first|second)\s)?(?:motions?|amendments?|proposals?|proposition|recommendations?|resolution|counter-?motion|application))?"
_SIDE = Screened(
    rf"\b(?:(?:(?:those|members|councillors)\s)?(?:voted|voting|votes?)\s)?(?:for|against|in\sfavour(?:\sof)?|in\ssupport(?:\sof)?){_THING}\s*(?:\(\d{{1,3}}\)|-?\s?\d{{1,3}}(?:\svotes?)?)?\s*[:(-][\s:-]*(?=[A-Z])"
    rf"|\b(?:abstain(?:ed|ing|ers)?|abstentions?|declin(?:ed|ing)\sto\svote|not\svoting)(?:\s(?:from\svoting))?\s*(?:\(\d{{1,3}}\)|-?\s?\d{{1,3}})?\s*[:(-][\s:-]*(?=[A-Z])",
    re.IGNORECASE,
)
_VOTE = Screened(r"\b(?:voted|votes?|voting|division|abst(?:ained?|aining|entions?))\b", re.IGNORECASE)
_STYLES = re.compile(rf"\b{STYLE}(?!\w)")
_LAY = re.compile(r"(?:Mrs?|Ms|Miss|Dr|Rev(?:erend)?)\b")
_COUNCILLOR = re.compile(r"\b(?:Councillors?|Cllrs?|Bailies?|Baillies?|Aldermen)\b")
_NEAR = 3  # sentences before, of which one speaks of a vote


def voted(reading: Reading, sentence: Sentence) -> Iterator[Entry]:
    """Those whom a sentence names as voting for, against, or not at all: members who were there; of Mr and Mrs among councillors, co-opted ones."""
    plain = sentence.plain
    sides = list(_SIDE.finditer(plain))
    if not sides or not _of_a_vote(reading, sentence):
        return
    for side, following in zip(sides, [*(s.start() for s in sides[1:]), len(plain)], strict=True):
        if not _STYLES.search(plain, side.end(), following):
            continue
        for name in find_names(plain, side.end(), following):
            if not name.style:
                continue
            person = Person(name.name, name.style, name.start, name.end, name.end, elected=name.elected)
            lay = not name.elected and _LAY.match(name.style) is not None and _COUNCILLOR.search(plain) is not None
            capacity = "co-opted" if lay else "member-told"
            yield Entry(replace(person, rank=""), "present", capacity, cap(sentence.span), "attendance/spoke", sentence.start + name.start)


def _of_a_vote(reading: Reading, sentence: Sentence) -> bool:
    at = reading.index_of(sentence)
    return any(_VOTE.stands(s.plain) for s in reading.sentences[max(0, at - _NEAR) : at + 1] if s.section == sentence.section)
