"""What one sentence says of all the services told before it ("Both were commissioned by the Council"), and of who had one before ("Its predecessor, A, left in May")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.boards.partner_names import own_council
from kg.extract.money.contracting import TEAM_OF_COUNCIL
from kg.extract.money.services_next import Service
from kg.extract.money.terms import term
from kg.extract.organisations import organisation, organisations
from kg.extract.proof import across
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.services_around import BEFORE_IT, EXCEPT, GAVE_UP, NOT_PROVIDER, OF_ALL, OF_ALL_BY, OF_ALL_HAD
from kg.screen import Screened
from kg.stance import stance
from kg.text import single_spaced

_COUNTED = {"both": 2, "the two": 2, "the three": 3, "the four": 4}
_DATED = Screened(r"\b(?:19|20)\d\d\b")


def add_of_all(reading: Reading, found: list[Service]) -> None:
    """Commissioners and terms that one sentence gives to all, both or the last three of the services of its item."""
    for sentence in reading.sentences if found else ():
        if not OF_ALL.stands(sentence.plain):
            continue
        plain = single_spaced(sentence.plain[:LONGEST])
        match = OF_ALL_BY.search(plain) or OF_ALL_HAD.search(plain)
        dated = OF_ALL.exact.match(plain) if _DATED.stands(plain) else None
        told = match or dated
        if told is None or stance(plain, told.start(), told.end()) != "asserted":
            continue
        before = [s for s in found if s.sentence.section == sentence.section and s.sentence.start < sentence.start]
        count = next((n for said, n in _COUNTED.items() if said in told.group().lower()), len(before))
        who = organisations(reading, match["who"], sentence.start) if match else []
        start, end = term(plain[dated.end() :] if not match and dated else plain, reading.date) if dated else ("", "")
        _give(reading, before[-count:], EXCEPT.search(plain), who, start, end)


def _give(reading: Reading, services: list[Service], but: re.Match[str] | None, who: list[str], start: str, end: str) -> None:
    """Gives services who commissions them and their term; one that is excepted by name has the commissioner that the exception names."""
    for service in services:
        excepted = but is not None and any(w in service.service.lower() for w in re.findall(r"\w{5,}", but["what"].lower()))
        given = organisations(reading, but["who"] or "", service.sentence.start) if but is not None and excepted else who
        service.commissioners = service.commissioners or [n for n in given if n != service.provider]
        if not (service.start or service.end or excepted):
            service.start, service.end = start, end


def before_them(reading: Reading, found: list[Service]) -> Iterator[Service]:
    """Who had a service before the provider of the sentence ahead: "Its predecessor, Steps Ahead, gave up the work on 30 April 2022"."""
    for index, sentence in enumerate(reading.sentences if found else ()):
        match = BEFORE_IT.exact.match(single_spaced(sentence.plain[:LONGEST])) if BEFORE_IT.stands(sentence.plain) else None
        service = _told_ahead(reading.sentences[max(0, index - 2) : index], sentence, found) if match else None
        if match is None or service is None or stance(match.string, match.start("rest"), match.end()) != "asserted":
            continue
        provider = organisation(reading, match["p"], sentence.start)
        if not provider or provider in (service.provider, own_council(reading)) or NOT_PROVIDER.match(provider) or TEAM_OF_COUNCIL.fullmatch(provider):
            continue
        start, end = term(GAVE_UP.sub("ended on ", match["rest"]), reading.date)
        yield Service(provider, service.service, "services/before", sentence, across(service.sentence, sentence), start, end or service.start)


def _told_ahead(ahead: Sequence[Sentence], sentence: Sentence, found: list[Service]) -> Service | None:
    """The service of the sentence ahead, or the one before that in the same paragraph."""
    near = [s.start for s in reversed(ahead) if s.block == sentence.block]
    return next((s for start in near for s in reversed(found) if s.sentence.start == start), None)
