"""Who holds "the post" or "the role" of which a sentence speaks, where the sentence itself or one just before names it.

"Ada Moor had left as Head of Law. The post was now held by Ben Heath"; "a new Head of Law was wanted; Cy Roe had taken up the role in May".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.model import Sentence, Span
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
_BACK = 2  # sentences before it in which the post, its holder or whose it is may be named
_HE = re.compile(r"\b(?:[Hh]e|[Ss]he|him)\b")


def by_pronoun(reading: Reading, sentence: Sentence) -> Iterator[Person]:
    """The person whom "he" or "she" means in a sentence that tells of a chair, at the place of that word: the only one named last before it."""
    for match in _HE.finditer(sentence.plain):
        people = [p for p in reading.people_in(sentence) if p.end <= match.start()]
        for earlier in () if people else _earlier(reading, sentence):
            if people := reading.people_in(earlier):
                break
        if len({p.name for p in people}) == 1 and not people[0].private:
            yield Person(people[0].name, people[0].style, *match.span(), match.end(), elected=people[0].elected)


def _earlier(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences just before one, of the same item, the nearest first."""
    index = reading.index_of(sentence)
    for back in range(1, min(_BACK, index) + 1):
        if reading.sentences[index - back].section != sentence.section:
            return
        yield reading.sentences[index - back]


_OF_BOARD = re.compile(r"[Cc]hair|[Cc]onven|[Ss]crutineer|(?:[Bb]usiness|[Bb]oard|[Pp]artnership) [Mm]anager")  # which the wordings of chairs bind
_ITS = re.compile(r"\b(?:[Ii]ts|[Tt]heir|whose)\s+(?:[a-z-]+\s+){0,2}$")


def whose(reading: Reading, sentence: Sentence, person: Person) -> str:
    """The organisation that "its" means before a person's post: the last that the sentence names before it, else the only one of the sentence before."""
    at = sentence.plain.rfind(person.post, 0, person.start)
    at = at if at >= 0 else sentence.plain.find(person.post, person.end)
    if at < 0 or _OF_BOARD.search(person.post) or not (its := _ITS.search(sentence.plain, 0, at)):
        return ""
    if named := _organisations(sentence, its.start()):
        return "" if " and the " in named[-1] else re.sub(r"^(?:Council|Partnership|Board|Trust|Group|Panel)$", r"the \g<0>", named[-1])
    for earlier in _earlier(reading, sentence):
        if named := _organisations(earlier, len(earlier.plain)):
            return named[0] if len(set(named)) == 1 else ""
    return ""


def _organisations(sentence: Sentence, end: int) -> list[str]:
    """The organisations that a sentence names before a place, alone or with a post, in order."""
    shadow = shadow_of(sentence.plain, [(n.start, n.end) for n in find_names(sentence.plain)])
    found = [*shadow.bodies, *((t.start, t.organisation) for t in shadow.titles if t.organisation)]
    return [re.sub(r"^[Tt]he ", "", body) for at, body in sorted(found) if at < end]


_GROUP_ALONE = re.compile(r"(?:the )?(?P<kind>(?:sub|task|working|steering)[- ]?group|group|board|panel|partnership|forum)", re.IGNORECASE)


def group_meant(reading: Reading, body: str, at: int) -> str:
    """A body, or the one that "the sub-group" means at a place: the one of which the text spoke, else the item's title."""
    alone = _GROUP_ALONE.fullmatch(body)
    if not alone:
        return body
    if alone["kind"].istitle() and "-" not in alone["kind"]:
        return reading.organisation(body if body.startswith("the ") else f"the {body}", at) or body
    kind, section = f" {alone['kind'].lower()}", reading.section_at(at)
    above = [block for _, block in reading.blocks_in(Span(max(0, at - _NEAR), at))][-2:-1]  # the line by itself before the block
    for title in (*(" ".join(reading.text[b.start : b.end].split()) for b in above), section.title if section else ""):
        if title.lower().endswith(kind) and len(title) < _TITLE:
            return title
    return next((n for place, n in reversed(reading.glossary.bodies) if at - _NEAR < place < at and n.lower().endswith(kind)), "")


_TITLE = 100  # characters of a line that may be a title
_NEAR = 600  # characters before "the sub-group" in which it is named




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
    for earlier in _earlier(reading, sentence):
        named = find_names(earlier.plain)
        if titles := [t for t in shadow_of(earlier.plain, [(n.start, n.end) for n in named]).titles if t.single and (t.organisation or " " in t.post)]:
            return titles if len(titles) == 1 else []
    return []


# "the chair of the company", "the charity's manager": an agency told by its kind
KIND_ALONE = re.compile(r"(?:the )?(?:company|charity|firm|agency|school|college|provider|contractor|trust)", re.IGNORECASE)
_CAPITALS = re.compile(r"(?:[A-Z][\w'&-]*)(?: (?:[A-Z][\w'&-]*|and|of|for|the|&))+")
_OF_ITEM = re.compile(r"\b(?:Reports?|Reviews?|Updates?|Plans?|Strategy|Minutes|Matters|Performance|Inspections?|Outcomes?|Actions?|Business|Budget|Programme|Presentation|Questions?)\b")


def agency_meant(reading: Reading, kind: str, at: int) -> str:
    """The agency that "the company" or "the trust" means at a place: the last of that kind for which somebody works that the item names before, or that it names, else its title."""
    kind = kind.removeprefix("the ").removeprefix("The ").title()
    if kind in _IN_NAME and (full := reading.glossary.full(f"the {kind}", at)):
        return full
    section = reading.section_at(at)
    before = [s for s in reading.sentences if s.start < at and (section is None or section.span.start <= s.start)]
    for sentence in reversed(before[-4:]):
        for person in reversed(reading.people_in(sentence)):
            said = person.organisation
            if said and not said.startswith("the ") and sentence.start + person.start < at and not KIND_ALONE.fullmatch(said) and (kind not in _IN_NAME or kind in said):
                return said
    if kind in _IN_NAME:
        near = [*before[-4:], *(s for s in reading.sentences if s.start == at)]
        named = {body for s in near for body in _organisations(s, len(s.plain)) if body.endswith(f" {kind}")}
        named = named or {body for _, body in reading.glossary.bodies if body.endswith(f" {kind}")}
        return named.pop() if len(named) == 1 else ""
    return section.title if section and _CAPITALS.fullmatch(section.title) and not _OF_ITEM.search(section.title) else ""


_IN_NAME = frozenset({"Trust", "School", "College"})  # which such an agency has in its name
