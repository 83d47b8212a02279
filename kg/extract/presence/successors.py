"""The posts of persons whom prose names as following, or followed by, the holder of a post that it told before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.presence.lists import listed
from kg.model import Sentence
from kg.names import RANK, same
from kg.persons import Person
from kg.prose import LEFT
from kg.reading import Reading
from kg.rules.presence.posts import POST_HEAD, POST_WORDS
from kg.rules.presence.successors import FOLLOWED, FOLLOWINGS
from kg.stance import stance
from kg.titles import split_post

_BACK = 2  # sentences before it in which the holder's post may be told
_UNREAL = frozenset({"hoped", "suggested", "conditional", "denied", "asked", "expected"})


def followers(reading: Reading, sentence: Sentence) -> Iterator[Person]:
    """The persons of a sentence who came in the place of the holder of a post, or before him, each with that post."""
    if not FOLLOWED.open(sentence.plain):
        return
    people = reading.people_in(sentence)
    for at, person in enumerate(people):
        if person.post or person.elected or stance(sentence.plain, person.start, person.end) in _UNREAL:
            continue
        if LEFT.search(sentence.plain, 0, person.start) and (named := _AS_POST.match(sentence.plain, person.end)) and POST_HEAD.search(named["post"]):
            post, body = split_post(named["post"])
            yield replace(person, post=post, organisation=body or _whose(reading, post))
            continue
        for wording in FOLLOWINGS:
            before, after = sentence.plain[: person.start], sentence.plain[person.end :]
            match = wording.pattern.search(before[-300:]) if wording.side == "before" else wording.pattern.match(after)
            if match is None:
                continue
            told = match.groupdict().get("post") or ""
            if told and POST_HEAD.search(told):
                yield replace(person, post=told, organisation="")
                break
            if holder := _holder(reading, sentence, people, at):
                yield replace(person, post=holder.post, organisation=holder.organisation)
                break


# "she had succeeded Mr A Sample as Independent Chair"
_AS_POST = re.compile(rf"\s+as\s+(?:the\s+|its\s+|their\s+)?(?P<post>{POST_WORDS})(?=\s+(?:in|on|at|from|since|of|and|when|last|earlier)\b|[,.;)]|$)")


def _whose(reading: Reading, post: str) -> str:
    """The one organisation for which another holds a post of the same name, as the page tells it."""
    bodies = {body for _, other, body in reading.holders if other == post and body}
    bodies |= {e.person.organisation for e in listed(reading) if e.person.post == post and e.person.organisation}
    return bodies.pop() if len(bodies) == 1 else ""


def _holder(reading: Reading, sentence: Sentence, people: list[Person], at: int) -> Person | None:
    """Who holds the post: the last named before in the sentence, else the only one of the sentences before it."""
    others = people[:at]
    if found := next((held for p in reversed(others) if (held := _with_post(reading, p))), None):
        return found
    if any(not p.elected for p in others):
        return None  # who is meant is named, without a post
    index = reading.index_of(sentence)
    for back in range(1, _BACK + 1):
        earlier = reading.sentences[index - back] if index >= back else sentence
        if earlier is sentence or reading.section_of(earlier) != reading.section_of(sentence):
            break
        holders = [held for p in reading.people_in(earlier) if (held := _with_post(reading, p))]
        if holders:
            return holders[-1] if len({h.name for h in holders}) == 1 else None
    return None


_RANK = re.compile(RANK)


def _with_post(reading: Reading, person: Person) -> Person | None:
    """A person with a post, if not here then as the prose tells it elsewhere; one of whom a rank alone is known has none."""
    if person.post:
        return person if not _RANK.fullmatch(person.post) else None
    held = ((post, body) for name, post, body in reading.holders if post and same(person.name, name) and not _RANK.fullmatch(post))
    return next((replace(person, post=post, organisation=body) for post, body in held), None)
