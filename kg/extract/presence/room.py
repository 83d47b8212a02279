"""Who was in the room by what a sentence lets them do there, whatever the verb: the subject of a clause told in the simple past, whom something
came from, beside whom somebody sat.

Read over the shadow of a sentence (`kg/postshadow.py`). A councillor, or one whose post, rank or agency is known, who "drew out", "put it down to" or
"dropped off the call" was there; who "left in May", "wrote" or "visited" need not have been.
"""

from __future__ import annotations

import re

from kg.extract.presence.postsmeant import UNREAL
from kg.model import Sentence
from kg.persons import Person
from kg.postshadow import PostShadow, shadow_of
from kg.reading import Reading
from kg.rules.presence.room import AND, DOING, FROM, HE_BEING, INTRODUCED, LABEL, REPORTED, SUBJECT, THEN, WHO
from kg.stance import stance


def in_the_room(reading: Reading, sentence: Sentence, people: list[Person]) -> set[int]:
    """The numbers of the persons of a sentence whom it puts in the room."""
    if not any(_known(p) for p in people):
        return set()
    shadow = shadow_of(sentence.plain, [(p.start, p.end) for p in people])
    text = shadow.text.replace("O", "o")
    found = {at for frame in (SUBJECT, WHO, DOING, HE_BEING, FROM, INTRODUCED, LABEL) for at in _of(frame, shadow, text)}
    for at in sorted(found):
        place = next((s for s, n in shadow.marks.items() if n == at and text[s] == "P"), 0)
        while (more := AND.match(text, place + 1)) and (frame_object := FROM.search(text, max(0, place - 120), place + 1)) and frame_object:
            found.add(shadow.marks[more.start("p")])
            place = more.start("p")
    return {at for at in found if _known(people[at])}


def _of(frame: re.Pattern[str], shadow: PostShadow, text: str) -> set[int]:
    found: set[int] = set()
    for match in frame.finditer(text):
        place = match.start("p")
        after = text[match.end() : match.end() + 70]
        if THEN.search(text, max(0, place - 70), place) or (frame is not FROM and THEN.search(after)):
            continue
        if frame is SUBJECT and REPORTED.search(text, 0, place):
            continue
        if frame in (FROM, INTRODUCED) and stance(shadow.plain, *shadow.places[place]) in UNREAL:
            continue
        found.add(shadow.marks[place])
        if match.groupdict().get("p2"):
            found.add(shadow.marks[match.start("p2")])
    return found


def _known(person: Person) -> bool:
    """Whether somebody is a member, or has a post, rank or agency of which the sentence tells."""
    return not person.private and bool(person.elected or person.post or person.rank or person.organisation or person.chair or person.coopted)
