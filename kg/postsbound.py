"""Which person of a sentence holds which post, by the few words between the two, in whatever order they stand.

The frames are written over the shadow of the sentence (`kg/postshadow.py`): "P stayed on for the present as T", "the T post had gone, its
holder P". What is offered, refused, hoped or proposed holds no post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.persons import Person
from kg.postshadow import CUT, PostShadow, Title, shadow_of
from kg.rules.presence.postframes import BINDING_CUES, FOR_BODY, NO_FACT, NO_FACT_AHEAD, POST_FRAMES, WHO_CHAIRS


def with_posts_bound(plain: str, people: list[Person]) -> list[Person]:
    """The persons of a sentence, those of whom no post was known with the one that a frame gives."""
    if not any(_open(p) or (p.post and not p.organisation) for p in people) or not BINDING_CUES.open(plain):
        return people
    shadow = shadow_of(plain, [(p.start, p.end) for p in people])
    if "T" not in shadow.text and not ("O" in shadow.text and "chair" in shadow.text):
        return [_there_for(shadow, p, i) for i, p in enumerate(people)] if "O" in shadow.text else people
    kept = list(people)
    for at, title, body in _bound(shadow):
        person, body = kept[at], body or title.organisation or _told_before(shadow, title)
        if _CHAIRS.fullmatch(title.post) and body.endswith("Committee"):
            continue
        if (_open(person) and not _bare(title, body)) or (body and not person.organisation and person.post and person.post.lower().startswith(title.post.lower())):
            post = title.post[0].upper() + title.post[1:] if _CHAIRS.fullmatch(title.post) else title.post
            kept[at] = replace(person, post=post, organisation=person.organisation or body, stop=_stop(person, title))
    return [_there_for(shadow, p, i) for i, p in enumerate(kept)]


def _open(person: Person) -> bool:
    """Whether no post is known of a person who may have one."""
    return not (person.post or person.chair or person.private or person.coopted)


_OFFICE = re.compile(r"(?:vice[- ])?(?:chair(?:man|woman|person)?|convener|member|head|lead|leader|officer|inspector|manager|director)", re.IGNORECASE)


def _bare(title: Title, body: str) -> bool:
    """Whether a post is one word in small letters that tells nothing: "the chair", "an officer"."""
    return not (title.organisation or body) and _OFFICE.fullmatch(title.post) is not None and (title.post.islower() or title.post.lower().endswith(("chair", "chairman")))


def _stop(person: Person, title: Title) -> int:
    """Where what is said beside a name ends, the post there where it stands right behind."""
    return max(person.stop, title.end) if person.end < title.start <= person.end + _NEAR else person.stop


_CHAIRS = re.compile(r"(?:(?:independent|interim|acting|joint|deputy|vice|co)[- ])*(?:chair(?:man|woman|person)?|convener|scrutineer)", re.IGNORECASE)
_ONCE_LED = re.compile(r"(?:the\s)?O\s(?:was|is|had\sbeen)\s(?:chaired|led|run)\b")
_BOARD = re.compile(r"\b(?:Board|Partnership|Trust|Group|Forum|Network|Company)$")


def _told_before(shadow: PostShadow, title: Title) -> str:
    """The one board that a sentence names before its chair: "The Kirby Board was led by officers until May, when a first chair, Ada Moor, was named"."""
    if not _CHAIRS.fullmatch(title.post) or not _ONCE_LED.match(shadow.text):
        return ""
    boards = {body.removeprefix("The ") for start, body in shadow.bodies if start < title.start and _BOARD.search(body)}
    return boards.pop() if len(boards) == 1 and " " in next(iter(boards)) else ""


_NEAR = 8  # characters between a name and its post: ", the new "


def _bound(shadow: PostShadow) -> Iterator[tuple[int, Title, str]]:
    """The number of each person bound, the post, and the body that the frame names."""
    for match in WHO_CHAIRS.finditer(shadow.text):
        body = shadow.bodies[shadow.marks[match.start("o")]][1].removeprefix("The ").removeprefix("the ")
        if not CUT.search(body) and (not _OWN.search(body) or (_BOARD.search(body) and " " in body)):
            at = shadow.places[match.start("o")][0]
            yield shadow.marks[match.start("p")], Title(at, at, "Co-Chair" if match["co"] else "Chair", body), body
    for frame in POST_FRAMES:
        for match in frame.finditer(shadow.text):
            found = match.groupdict()
            if NO_FACT.search(found.get("gap") or "") or NO_FACT_AHEAD.search(shadow.text, 0, match.start("p")):
                continue
            title = shadow.titles[shadow.marks[match.start("noun" if found.get("noun") else "t")]]
            if not title.single and not frame.pattern.startswith(r"\bone"):
                continue
            if found.get("noun") and not title.by_noun:
                continue
            body = shadow.bodies[shadow.marks[match.start("o")]][1].removeprefix("The ").removeprefix("the ") if found.get("o") else ""
            for group in ("p", "p2"):
                if found.get(group):
                    yield shadow.marks[match.start(group)], title, body


def _there_for(shadow: PostShadow, person: Person, at: int) -> Person:
    """A person of whom the sentence says for which organisation he or she came."""
    if person.organisation or person.elected or person.private:
        return person
    start = next((s for s, n in shadow.marks.items() if n == at and shadow.text[s] == "P"), 0)
    told = FOR_BODY.match(shadow.text, start)
    body = shadow.bodies[shadow.marks[told.start("o")]][1] if told else ""
    return replace(person, organisation=body.removeprefix("The ").removeprefix("the ")) if body and not _OWN.search(body) else person


_OWN = re.compile(r"\b(?:Committee|Commission|Panel|Cabinet|Council|Board|Group|Members?)$")
