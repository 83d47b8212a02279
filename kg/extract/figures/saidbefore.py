"""What a figure is of where the title or the sentence before says it in full: "The Academy", "Seven of them"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.periods import Bound, Line
from kg.model import Sentence
from kg.reading import Reading


def full_name(reading: Reading, sentence: Sentence, scheme: str) -> str:
    """A scheme called by its last word with its article, "The Academy", by its name in the title of the item."""
    short = scheme.removeprefix("The ")
    section = reading.section_of(sentence)
    return section.title if short != scheme and section is not None and section.title.endswith(f" {short}") and len(section.title) < 60 else scheme


_OF_THEM = re.compile(r"\b(?:of|in|among) (?:them|these|those|which)\b")
_SO_MANY_TEAMS = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ((?:[\w-]+\s){1,3}teams)\b", re.I)


def teams_told(line: Line, bound: Bound) -> str:
    """The teams, told in the sentence before, of which a figure counts those with a manager: "nine court teams. Seven of them …"."""
    before = line.reading.sentences[line.index - 1] if bound.measure == "teams-with-permanent-manager" and line.index else None
    told = _SO_MANY_TEAMS.search(before.plain) if before is not None and before.block == line.sentence.block and _OF_THEM.search(line.plain) else None
    return told.group(1) if told else ""


# of what two kinds of a measure are told apart, and what names each
_KINDS = {
    "health-assessments-timeliness": (
        re.compile(r"\b(?:initial|first|IHAs?)\b", re.I),
        re.compile(r"\b(?:(?:review|annual)(?: and \w+)? (?:health )?(?:assessments?|checks?|reviews?)|RHAs?|reviews? of health)\b", re.I)),  # an "annual report" is none
    "exclusions": (re.compile(r"\bpermanent(?:ly)?\b", re.I), re.compile(r"\b(?:fixed[- ](?:term|period)|suspen\w+|temporar\w+)\b", re.I)),
}


def of_one_kind(line: Line, bound: Bound) -> Bound:
    """A figure without the kind that its words name, where the item tells of no other: "14 permanent exclusions" are its exclusions."""
    kinds = _KINDS.get(bound.measure)
    if kinds is None or not kinds[0].search(bound.population):
        return bound
    said = [s.plain for _, s in line.reading.in_section(line.sentence.section)] if line.sentence.section >= 0 else [line.plain]
    return bound if any(kinds[1].search(s) for s in said) else replace(bound, population="")
