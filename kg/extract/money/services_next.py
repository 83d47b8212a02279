"""What the sentences after one that tells of a service add: who commissions it, when its contract began, when it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kg.dates import find_dates
from kg.extract.money.areas import of_places_as_councils
from kg.extract.money.contracting import buyers
from kg.extract.money.signs import signed
from kg.extract.money.terms import OF_ANOTHER, asked_term, term
from kg.extract.organisations import organisations
from kg.extract.proof import across
from kg.model import Sentence, Span
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.services_around import (
    FUNDED,
    LET_NEXT,
    NEXT,
    OF_ALL,
    OF_ALL_BY,
    OF_ALL_HAD,
    OF_TERM,
    RAN_UNTIL,
    SAID_THAT,
    UNSETTLED,
)
from kg.stance import stance
from kg.text import single_spaced

_BUT_NOT = re.compile(r",?\s(?:and|but|though|although)\s(?:[\w' ]{3,60}?\s)?(?:had|has|was|would|were|is)\snot\s.*")


@dataclass(slots=True)
class Service:
    """A service as one sentence tells it, with what later ones add."""

    provider: str
    service: str
    rule: str
    sentence: Sentence
    evidence: Span
    start: str = ""
    end: str = ""
    commissioners: list[str] = field(default_factory=list)


def contract_follows(reading: Reading, sentence: Sentence) -> bool:
    """Whether the next sentence tells who commissioned what this one speaks of: "Their agreement with the Council had expired"."""
    following = _following(reading, sentence)
    by_its_contract = following is not None and re.search(r"\b(?:the|their|its)\s(?:[a-z]+\s)?(?:contract|agreement)\b", following.plain, re.I)
    index = reading.index_of(sentence)
    near = (s for s in reading.sentences[index + 1 : index + 4] if s.section == sentence.section and OF_ALL.stands(s.plain))
    of_all = any(OF_ALL_BY.search(p) or OF_ALL_HAD.search(p) for s in near for p in [single_spaced(s.plain[:LONGEST])])
    return bool(by_its_contract) or of_all or _told_next(reading, sentence) is not None or _let_next(reading, sentence) != ""


def _let_next(reading: Reading, sentence: Sentence) -> str:
    """Who commissions a service, as the next sentence says by the way: "The service had been A's until then, and is commissioned by the Council"."""
    following = _following(reading, sentence)
    told = LET_NEXT.match(without_acronym(single_spaced(following.plain[:LONGEST]))) if following else None
    return told["who"] if told else ""


def without_acronym(name: str) -> str:
    """A text without the letters in brackets after a name."""
    return re.sub(r"\s\([A-Z][A-Za-z]{1,8}\)", "", name)


def _buyers(reading: Reading, sentence: Sentence) -> list[str]:
    return [n for c in buyers(signed(sentence.plain)) for n in organisations(reading, c, sentence.start)]


def _following(reading: Reading, sentence: Sentence) -> Sentence | None:
    """The next sentence of the same paragraph, or None."""
    index = reading.index_of(sentence) + 1
    following = reading.sentences[index] if index < len(reading.sentences) else None
    return following if following and following.block == sentence.block else None


def _told_next(reading: Reading, sentence: Sentence) -> tuple[Sentence, str] | None:
    """The next sentence of the same paragraph where it says who commissioned what this one tells of, and whom it names."""
    following = _following(reading, sentence)
    if following is None:
        return None
    plain = of_places_as_councils(reading, without_acronym(single_spaced(following.plain[:LONGEST])))
    told = next((m for p in (FUNDED, *NEXT) if (m := p.search(plain))), None)
    who = " and ".join(filter(None, (told.groupdict().get("lead"), told["who"]))) if told else ""
    return (following, who) if told and stance(plain, told.start(), told.end()) == "asserted" else None


def add_next(reading: Reading, service: Service) -> None:
    """Commissioners that the next sentence names ("The joint arrangements were funded by A and B"), and their term."""
    told = None if service.commissioners else _told_next(reading, service.sentence)
    if told is None:
        who = "" if service.commissioners else _let_next(reading, service.sentence)
        service.commissioners = service.commissioners or [n for n in organisations(reading, who, service.sentence.start) if n != service.provider]
        return
    following, who = told
    service.commissioners = [n for n in organisations(reading, who, following.start) if n != service.provider]
    service.evidence = across(service.sentence, following)
    start, end = term(single_spaced(following.plain[:LONGEST]), reading.date)
    service.start, service.end = service.start or start, service.end or end


def add_term(reading: Reading, service: Service) -> None:
    """The start and end that the next sentence of the paragraph gives: "The contract had begun in May 2021 and would end in April 2024"."""
    following = _following(reading, service.sentence)
    if service.start and service.end:
        return
    if not service.start and not service.end:
        service.start, service.end = asked_term(single_spaced(service.sentence.plain[:LONGEST]), "", reading.date)
    if following is None:
        return
    after = _following(reading, following)
    plain = SAID_THAT.sub("", single_spaced(following.plain[:LONGEST]))
    start, end = asked_term(plain, single_spaced(after.plain[:LONGEST]) if after else "", reading.date)
    if not (start or end):
        if not OF_TERM.match(plain) or UNSETTLED.search(_BUT_NOT.sub("", plain)):
            return
        start, end = term(plain, reading.date)
    if (start and not service.start) or (end and not service.end):
        service.start, service.end = service.start or start, service.end or end
        service.commissioners = service.commissioners or _buyers(reading, following)
        service.evidence = across(service.sentence, following)


def add_ends(reading: Reading, found: list[Service]) -> None:
    """The end of a provider's contract, told in another sentence."""
    for sentence in reading.sentences if any(not s.end for s in found) else ():
        told = RAN_UNTIL.search(sentence.plain) if "contract" in sentence.plain else None
        if not told or OF_ANOTHER.search(sentence.plain[: told.end()]):
            continue
        dates = [d for d in find_dates(sentence.plain, reading.date) if d.start >= told.end() - 1]
        for service in found:
            if dates and not service.end and service.commissioners and service.provider in sentence.plain:
                service.end = dates[0].value
