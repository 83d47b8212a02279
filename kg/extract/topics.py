"""The concepts of the topic scheme that each agenda item deals with: by its title first, then by dense wording."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.extract.proof import proof
from kg.extract.remit import concerns_children
from kg.model import Fact, Section, Sentence, Span, TopicFact
from kg.reading import Reading
from kg.rules.meeting.topics import RULES, concepts, is_letters, meanings
from kg.text import ordinary

MOST = 3  # topics of one item
TITLE, WEAK_TITLE = 10, 4  # what a wording in the title weighs
ENOUGH = 4  # what an item needs: so many wordings in its text, of which two differ, or one in its title
_LETTERS, _PROCEDURAL = (rule.screen for rule in RULES[1:])
_WORD = re.compile(r"[\w']+")


@dataclass(slots=True)
class Signal:
    """What speaks for one concept in one item."""

    weight: int = 0
    wordings: set[str] = field(default_factory=set)
    titled: bool = False
    first: Span | None = None
    rule: str = ""


def extract(reading: Reading) -> Iterator[Fact]:
    """Up to three topics an item, the narrower before the broader; none for items of procedure."""
    if not concerns_children(reading):
        return
    bodies: dict[int, list[Sentence]] = {}
    for sentence in reading.sentences:
        bodies.setdefault(sentence.section, []).append(sentence)
    for index, section in enumerate(reading.sections):
        if _PROCEDURAL.search(ordinary(section.title)):
            continue
        meeting = next((m for m in reading.meetings if m.meeting == section.meeting), None)
        for topic, signal in _topics(_signals(section, bodies.get(index, []))):
            if signal.first is not None:
                yield TopicFact(
                    date=meeting.date if meeting else "",
                    number=section.number,
                    topic=topic,
                    position=str(section.position),
                    gss=reading.gss,
                    meeting=section.meeting,
                    evidence=signal.first,
                    rule=signal.rule,
                )


def _signals(section: Section, sentences: list[Sentence]) -> dict[str, Signal]:
    """What speaks for each concept in the title and the text of an item."""
    found: dict[str, Signal] = {}
    for wording, rule in _wordings(ordinary(section.title)):
        for concept, strong in meanings().get(wording, ()):
            signal = found.setdefault(concept, Signal())
            signal.weight += TITLE if strong else WEAK_TITLE
            signal.wordings.add(wording)
            signal.titled, signal.first, signal.rule = True, section.heading, rule
    for sentence in sentences:
        if sentence.end <= section.heading.end:
            continue
        for wording, rule in _wordings(sentence.plain):
            for concept, strong in meanings().get(wording, ()):
                signal = found.setdefault(concept, Signal())
                signal.weight += 1 if strong else 0
                signal.wordings.add(wording)
                if signal.first is None:
                    signal.first, signal.rule = proof(sentence), rule
    return found


def _wordings(plain: str) -> Iterator[tuple[str, str]]:
    """The wordings of the scheme in a text, each with its rule, the longest at each place."""
    words = _WORD.findall(plain.lower())
    past = 0
    for at, phrases in enumerate(map(_begun().get, words)):
        if phrases and at >= past and (found := _phrase(words, at, phrases)):
            yield found[0], RULES[0].key
            past = at + len(found[1])
    for match in _LETTERS.finditer(plain):
        yield match["letters"], RULES[1].key


Phrase = tuple[str, tuple[str, ...]]


def _phrase(words: list[str], at: int, phrases: Sequence[Phrase]) -> Phrase | None:
    """The longest wording that begins at a word, as it is looked up, and its words."""
    for text, phrase in phrases:
        last = at + len(phrase) - 1
        if (
            last < len(words)
            and words[last].removesuffix("s") == phrase[-1].removesuffix("s")
            and tuple(words[at:last]) == phrase[:-1]
        ):
            return text, phrase
    return None


@cache
def _begun() -> dict[str, tuple[Phrase, ...]]:
    """The wordings that a word begins, by that word in the singular and in the plural."""
    known = _phrases()
    return {w: (*known.get(w, ()), *(known.get(w[:-1], ()) if w.endswith("s") else ())) for first in known for w in (first, f"{first}s")}


@cache
def _phrases() -> dict[str, tuple[Phrase, ...]]:
    """The wordings by their first word, the longest first."""
    out: dict[str, list[Phrase]] = {}
    for text in meanings():
        phrase = tuple(_WORD.findall(text.lower()))
        if not is_letters(text) and len(text) > 3 and phrase:
            out.setdefault(phrase[0], []).append((text, phrase))
    return {k: tuple(sorted(v, key=lambda p: (-len(p[1]), p[0]))) for k, v in out.items()}


def _topics(found: dict[str, Signal]) -> list[tuple[str, Signal]]:
    """The concepts that weigh enough, the heaviest first; a broad one only where no narrower one stands."""
    heavy = {c: s for c, s in found.items() if _enough(s)}
    broad = {concepts()[c][0] for c in heavy} - {""}
    heaviest = max((s.weight for s in heavy.values()), default=0)
    kept = [(c, s) for c, s in heavy.items() if c not in broad and (s.titled or s.weight * 3 >= heaviest)]
    return sorted(kept, key=lambda p: (-p[1].titled, -p[1].weight, p[0]))[:MOST]


def _enough(signal: Signal) -> bool:
    if signal.titled:
        return signal.weight >= TITLE or signal.weight >= WEAK_TITLE + 1
    return signal.weight >= ENOUGH and (len(signal.wordings) > 1 or signal.weight >= ENOUGH + 2)
