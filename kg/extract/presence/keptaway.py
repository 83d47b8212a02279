"""Who was kept away, and who came instead, in words that have no apology in them or stand in another order than a list.

"The Executive Member, Councillor Moor, was held up on the train"; "standing in for her was Ben Heath"; "Sub: Cllr Roe for Cllr Dunn".
Read over the shadow of a sentence (`kg/postshadow.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.presence.lists import Entry
from kg.extract.proof import cap
from kg.model import Sentence
from kg.persons import Person
from kg.postshadow import shadow_of
from kg.reading import Reading
from kg.rules.presence.attendance import LATENESS
from kg.rules.presence.keptaway import (
    APOLS,
    AWAY,
    AWAY_CUES,
    INSTEAD,
    LATER,
    NOTE_BESIDE,
    NOTED_AWAY,
    OF_THE_POST,
    SO_WAS,
)


def kept_away(reading: Reading, sentence: Sentence) -> Iterator[Entry]:
    """Those of a sentence who were kept away, and those who stood in."""
    if sentence.section < 0 or not AWAY_CUES.open(sentence.plain) or LATENESS.search(sentence.plain):
        return  # "apologies for lateness": of those who came after all
    people = reading.people_in(sentence)
    if not people:
        return
    shadow = shadow_of(sentence.plain, [(p.start, p.end) for p in people])
    text = shadow.text.replace("O", "o")

    def entry(place: int, status: str) -> Entry:
        person = people[shadow.marks[place]]
        capacity = "co-opted" if person.coopted else "member-told" if person.elected else "officer" if person.post or person.rank or person.organisation else "member-list"
        return Entry(replace(person, substitute=status == "substitute"), status, capacity, cap(sentence.span), f"attendance/{status}-told", sentence.start + person.start)

    instead: set[int] = set()
    for frame in INSTEAD if not OF_THE_POST.search(text) else ():
        for match in frame.finditer(text):
            if match.start("p") not in instead and _may_be(people[shadow.marks[match.start("p")]]):
                instead.add(match.start("p"))
                yield entry(match.start("p"), "substitute")
    for match in APOLS.finditer(text):
        yield from (entry(match.start() + m.start(), "apologies") for m in re.finditer("P", match.group()))
    for match in AWAY.finditer(text):
        if match.start("p") not in instead and _may_be(people[shadow.marks[match.start("p")]]) and not LATER.search(match.group()) and not LATER.search(text[match.end() : match.end() + 50]):
            yield entry(match.start("p"), "apologies")
            if (too := SO_WAS.match(text, match.end())) and _may_be(people[shadow.marks[too.start("p")]]):
                yield entry(too.start("p"), "apologies")
    for match in NOTE_BESIDE.finditer(text):
        if _may_be(people[shadow.marks[match.start("p")]]) and (told := NOTED_AWAY.search(match["said"])):
            yield entry(match.start("p"), "apologies" if "apolog" in told.group() else "absent")
        elif match["said"] in ("present", "also present", "in attendance") and _may_be(people[shadow.marks[match.start("p")]]):
            yield entry(match.start("p"), "present")


def _may_be(person: Person) -> bool:
    return not person.private and bool(person.elected or person.style or person.post or person.rank or person.organisation)
