"""Who holds "the post" or "the role" of which a sentence speaks, where the sentence itself or one just before names it.

"Ada Moor had left as Head of Law. The post was now held by Ben Heath"; "a new Head of Law was wanted; Cy Roe had taken up the role in May".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.model import Sentence
from kg.names import find_names
from kg.persons import Person
from kg.postshadow import Title, shadow_of
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.presence.postframes import HELD_BY, INTO, NO_FACT, POST, WAS
from kg.stance import stance

_CUES = Gate("post", "role", "position", "job", "office", "vacancy", "duties", "it", "reins", "helm")
UNREAL = frozenset({"hoped", "suggested", "conditional", "denied", "asked", "expected", "planned"})
_THE_POST = rf"(?:the|that|this)\s(?:same\s|vacant\s)?{POST}(?!\sof\b)"
_FRAMES = (
    re.compile(rf"\b(?:{_THE_POST}|it)\s{WAS}(?:{HELD_BY})\s(?:an?\s)?(?P<p>P)"),
    re.compile(rf"(?P<p>P)(?P<gap>[^PT;.]{{0,60}}?)\b(?:{INTO}\s{_THE_POST}|(?:now|currently)\s(?:holds|held|fills|filled|does|did|has|had)\s(?:{_THE_POST}|it)\b|(?:has|had|holds|held)\sit\s(?:now|since|from)\b)"),
    re.compile(rf"\b(?:{_THE_POST}|it)[^PT;.]{{0,40}}\s(?:is|was|being|had been)\s(?:now\s|currently\s)?(?P<p>P)(?=[,.;]|\s(?:since|until|and|who)\b)"),
)
_BACK = 2  # sentences before it in which the post may be named


def of_the_post(reading: Reading, sentence: Sentence) -> Iterator[Person]:
    """The persons of a sentence who hold or held the post that is meant, each with that post."""
    people = reading.people_in(sentence)
    if not people or not _CUES.open(sentence.plain) or all(p.post or p.private for p in people):
        return
    shadow = shadow_of(sentence.plain, [(p.start, p.end) for p in people])
    for frame in _FRAMES:
        for match in frame.finditer(shadow.text):
            at = shadow.marks[match.start("p")]
            person = people[at]
            if person.post or person.private or NO_FACT.search(match.groupdict().get("gap") or "") or stance(sentence.plain, person.start, person.end) in UNREAL:
                continue
            told = [shadow.titles[n] for place, n in shadow.marks.items() if shadow.text[place] == "T" and place < match.start()] or _before(reading, sentence)
            if told:
                yield replace(person, post=told[-1].post, organisation=told[-1].organisation)


def _before(reading: Reading, sentence: Sentence) -> list[Title]:
    """The posts named in the nearest sentence before one, of the same item, that names any."""
    index = reading.index_of(sentence)
    for back in range(1, min(_BACK, index) + 1):
        earlier = reading.sentences[index - back]
        if earlier.section != sentence.section:
            break
        named = find_names(earlier.plain)
        if titles := [t for t in shadow_of(earlier.plain, [(n.start, n.end) for n in named]).titles if t.single and (t.organisation or " " in t.post)]:
            return titles if len(titles) == 1 else []
    return []


# "the chair of the company", "the charity's manager": an agency told by its kind
KIND_ALONE = re.compile(r"(?:the )?(?:company|charity|firm|agency|school|college|provider|contractor|trust)", re.IGNORECASE)
_CAPITALS = re.compile(r"(?:[A-Z][\w'&-]*)(?: (?:[A-Z][\w'&-]*|and|of|for|the|&))+")


def agency_meant(reading: Reading, at: int) -> str:
    """The agency that "the company" means at a place: the last for which somebody works that the item names before, else its title."""
    section = reading.section_at(at)
    before = [s for s in reading.sentences if s.start < at and (section is None or section.span.start <= s.start)]
    for sentence in reversed(before[-4:]):
        for person in reversed(reading.people_in(sentence)):
            if person.organisation and not person.organisation.startswith("the ") and sentence.start + person.start < at and not KIND_ALONE.fullmatch(person.organisation):
                return person.organisation
    return section.title if section and _CAPITALS.fullmatch(section.title) else ""
