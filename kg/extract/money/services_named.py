"""What a service is called in the sentences before the one that tells who delivers it."""

from __future__ import annotations

import re

from kg.extract.money.contracting import bodies
from kg.extract.money.signs import signed
from kg.extract.organisations import organisations
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.services import SERVICE
from kg.text import single_spaced


def services_named(sentence: Sentence) -> set[str]:
    """The services that a sentence names."""
    return {m[1] for m in _NAMED_SERVICE.finditer(single_spaced(sentence.plain[:LONGEST]))}


_NAMED_SERVICE = re.compile(rf"\b(?:[Tt]he|an?|its|our|for|of)\s((?!(?:the|an?|its|our)\s){SERVICE})(?![\w-])")


def named_before(reading: Reading, sentence: Sentence, name: str) -> str:
    """The fuller name, in the sentences before of the same item, of what is now just "the scheme"."""
    noun = name.split()[-1]
    pattern = re.compile(rf"\b(?:the|an?|its|this|of|for|in)\s((?:(?!the\b|an?\b|of\b|in\b|this\b)[\w'-]+\s){{1,5}}{re.escape(noun)})\b", re.I)
    found = ""
    for other in reading.sentences:
        if other.start >= sentence.start:
            break
        if other.section == sentence.section:
            for match in pattern.finditer(single_spaced(other.plain)):
                found = match.group(1)
    return found


def arranged(reading: Reading, before: Sentence, name: str) -> tuple[str, list[str]] | None:
    """The fuller name of a service and its commissioners, where the sentence before tells of their arrangement for it."""
    if "ommission" not in before.plain:
        return None
    told = signed(before.plain)
    named = re.search(rf"\b(?:for|of|commissioned)\s(?:the\s)?((?:[\w'-]+\s){{0,6}}?{re.escape(name.split()[-1])})\b", told.text)
    who = [n for c in bodies(told) for n in organisations(reading, c, before.start)]
    return (told.words(named[1]), who) if named and who else None
