"""Who takes part for whom, where each stands in another place: "Roe Police by Ada Moor and the Council by Len Park", "its nominee, Ada Moor", "This year the police have it".

The pairs of a sentence are told apart by its own signs; "he" is the one whom the sentence before names, the organisation of a nominee the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete
from kg.extract.boards.parties import Party, organisations_of
from kg.extract.boards.partner_bodies import named_before
from kg.extract.boards.partner_frames import Framed
from kg.extract.boards.partner_places import Place, asserted
from kg.extract.boards.partner_units import named_by
from kg.extract.boards.straight import stretch
from kg.model import Sentence
from kg.names import youth
from kg.organisations import find_organisations
from kg.rules.boards.partners_roles import EACH_FOR, HAS_IT, HE_SITS, IN_TURN, NOMINEE, OF_BODIES, UNFILLED


def for_whom(place: Place) -> Iterator[Framed]:
    """Each who sits on or chairs a body for another, or in the order in which bodies and persons are told."""
    if "O" in place.text and not youth(place.sentence.plain):
        yield from _each_for(place)
        yield from _he_sits(place)
        yield from _nominee(place)
        yield from _has_it(place)
    yield from _of_bodies(place)


def _framed(place: Place, name: str, body: str, party: Party, span: tuple[int, int]) -> Iterator[Framed]:
    if body and party.organisation != body and (party.person or party.organisation):
        start, end = stretch(place.shade, *span)
        yield Framed(f"partners/bound-{name}", body, (party,), start, end, start, end)


def _where(place: Place, span: tuple[int, int], role: str) -> str:
    """The organisation for which a stretch of a cast stands, where it is one alone and surely one."""
    found = [p.organisation for p in organisations_of(place.reading, place.said(*span), role)]
    return found[0] if len(found) == 1 and (complete(found[0]) or find_organisations(place.said(*span))) else ""


def _person(place: Place, span: tuple[int, int], role: str) -> Party | None:
    return next((p for p in named_by(place.reading, place.sentence, place.shade, span, role) if p.person), None)


_EACH_IS = re.compile(r"\b(?:two|three|four) (?P<post>H)\b")  # "Two Directors share the chair"


def _each_for(place: Place) -> Iterator[Framed]:
    """Those told one after another, each with whom he or she stands for."""
    for name, lead, each in EACH_FOR:
        opening = lead.search(place.text)
        if opening is None or not asserted(place, *opening.span()):
            continue
        at = next((i for i in range(*opening.span()) if place.text[i] == "B"), -1)
        body = place.body_at(at) if at >= 0 else named_before(place.reading, place.sentence)
        held = _EACH_IS.search(place.text, 0, opening.end())
        post = place.said(*held.span("post")).removesuffix("s") if held else ""
        role = "chair" if "C" in opening.group() or "chair" in opening.group() else "partner"
        for match in each.finditer(place.text):
            where, party = _where(place, match.span("place"), role), _person(place, match.span("person"), role)
            if where and party and match.end() > opening.start():
                yield from _framed(place, "chair-both" if role == "chair" else name, body, replace(party, organisation=where, post=party.post or post), match.span())


def _he_sits(place: Place) -> Iterator[Framed]:
    """One who said of himself for whom he sits, where the sentence before names him alone."""
    match = HE_SITS.search(place.text)
    before = place.reading.before(place.sentence) if match else None
    if match is None or before is None or before.section != place.sentence.section or not asserted(place, *match.span()):
        return
    shade, bodies = cast(place.reading, before)
    at = shade.text.find("P")
    spoke = Place(place.reading, before, shade, bodies)
    party = _person(spoke, (at, at + 1), "partner") if at >= 0 and shade.text.count("P") == 1 else None
    where = _where(place, match.span("place"), "partner")
    if party and where:
        yield from _framed(place, "he-sits", place.body_at(match.end() - 1), replace(party, organisation=where), match.span())


def _nominee(place: Place) -> Iterator[Framed]:
    """One whom an organisation sends: "the College was a member; its nominee, Ada Moor, had come"."""
    match = NOMINEE.search(place.text)
    if match is None or not asserted(place, match.start("person"), match.end()):
        return
    own = [i for i in range(match.end()) if place.text[i] == "B"]
    body = place.body_at(own[-1]) if own else named_before(place.reading, place.sentence)
    where, party = _where(place, match.span("place"), "partner"), _person(place, match.span("person"), "partner")
    if where and party:
        yield from _framed(place, "nominee", body, replace(party, organisation=where), match.span())


def _has_it(place: Place) -> Iterator[Framed]:
    """The organisation that has the chair, where the sentence before tells that it goes round."""
    match = HAS_IT.match(place.text)
    before = place.reading.before(place.sentence) if match else None
    if match is None or before is None or before.section != place.sentence.section or not asserted(place, *match.span()):
        return
    shade, bodies = cast(place.reading, before)
    if not IN_TURN.stands(shade.text) or UNFILLED.search(shade.text) or len(set(bodies.values())) != 1:
        return
    where = _of_those(place, before, place.said(*match.span("who")))
    if where:
        yield from _framed(place, "has-it", next(iter(bodies.values())), Party("chair", where), match.span())


def _of_those(place: Place, before: Sentence, said: str) -> str:
    """An organisation by its name, or the one of its kind that the sentence before has: "the police"."""
    if where := next((p.organisation for p in organisations_of(place.reading, said, "chair") if complete(p.organisation)), ""):
        return where
    kind = said.split()[-1].rstrip("s").lower()
    named = {o.value for o in find_organisations(before.plain) if kind in o.value.lower()}
    return named.pop() if len(named) == 1 else ""


def _of_bodies(place: Place) -> Iterator[Framed]:
    """The chairs of two bodies, told in the order of these."""
    if "espectively" not in place.sentence.plain:
        return
    for pattern in OF_BODIES:
        match = pattern.search(place.text)
        if match is None or not asserted(place, *match.span()):
            continue
        for body, person in (("one", "first"), ("two", "second")):
            if party := _person(place, match.span(person), "chair"):
                yield from _framed(place, "chair-both", place.body_at(match.start(body)), party, match.span())
