"""What "it", "them", "the service" or "the former" means: the things that a sentence names, and which of them is pointed back to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.money.signs import Signed
from kg.rules.money.meant import (
    ASKED,
    CUT,
    DETERMINED,
    FOR,
    HEAD,
    MANY,
    NAMED_SO,
    NO_THING,
    OPENS,
    PLURAL,
    PROVIDED,
    RUN,
    SHARE,
    SUBJECT,
    TOPIC,
)


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that a sentence names: its words, where they begin in the text in signs, how likely the talk is of it."""

    name: str
    at: int
    weight: int
    many: bool


def things(told: Signed, until: int = -1) -> list[Thing]:
    """The things that a sentence in signs names up to a place, in order; persons, bodies and what nobody pays for are none."""
    text = told.text if until < 0 else told.text[:until]
    found = {m.start("s"): Thing(told.said[m["s"]], m.start("s"), 6, told.said[m["s"]].endswith("s")) for m in RUN.finditer(text)}
    for weight, pattern in ((5, ASKED), (4, SUBJECT), (2, TOPIC), (2, PROVIDED), (1, DETERMINED), (1, FOR)):
        for match in pattern.finditer(text):
            at, name = match.start("s"), CUT.sub("", told.words(match["s"]).strip(" ,;"))
            within = any(t.at <= at < t.at + len(t.name) for t in found.values())
            if not within and not some_body(told, match["s"]) and may_be(name):
                found[at] = Thing(name, at, weight, PLURAL.fullmatch(name) is not None)
    return sorted(found.values(), key=lambda t: t.at)


def may_be(name: str) -> bool:
    """Whether words may be the name of a thing, and not of a person, a time or the business of the meeting."""
    return len(name) > 3 and name[0].isalpha() and not OPENS.match(name) and not NO_THING.fullmatch(HEAD.split(name.lower())[0])


def some_body(told: Signed, said: str) -> bool:
    """Whether words are the name of a body or a person alone, and no service's own."""
    return len(said) == 1 and said in told.said and NAMED_SO.search(told.said[said]) is None


def no_thing(name: str) -> bool:
    """Whether a word alone is nothing that money could be for: "share", "cost"."""
    return (" " not in name and NO_THING.fullmatch(name.lower()) is not None) or SHARE.search(name) is not None


def meant(pointer: str, named: Sequence[Thing], likely: re.Pattern[str] | None = None) -> str:
    """Which of the things named before a pointer means, the last of these where they are alike; empty where none fits.

    `likely` are the words of what is spoken of in such a question.
    """
    said = pointer.lower().split()
    if said[-2:] == ["the", "former"] or said[-2:] == ["the", "latter"]:
        apt = [t for t in named if likely is None or likely.search(t.name)]
        return (apt[0] if said[-1] == "former" else apt[-1]).name if len(apt) > 1 else ""
    many = MANY.fullmatch(pointer) is not None or (len(said) > 1 and said[-1].endswith("s"))
    noun = said[-1].rstrip("s") if len(said) > 1 and said[0] in {"the", "this", "that", "these", "those", "such"} else ""
    best, rank = "", 0
    for thing in named:
        score = 2 * thing.weight + 3 * (thing.many == many) + (4 if likely is not None and likely.search(thing.name) else 0)
        score += 6 if noun and noun in thing.name.lower() else 0
        if score >= rank:
            best, rank = thing.name, score
    return best
