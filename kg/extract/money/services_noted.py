"""Services jotted down without a verb: "Parenting assessments - Kite Voices; Council framework, expires 6 January 2026" (`kg.rules.money.services_noted`)."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.boards.partner_names import own_council
from kg.extract.domain import perhaps_on_children
from kg.extract.money.areas import in_full
from kg.extract.money.contracting import TEAM_OF_COUNCIL, service_name
from kg.extract.money.dealing import may_provide
from kg.extract.money.services_next import Service
from kg.extract.money.signs import signed
from kg.extract.money.terms import term
from kg.extract.organisations import bare, organisation
from kg.extract.proof import across
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.money.contracting import IS_SERVICE
from kg.rules.money.services_noted import (
    DEAL_NOTED,
    ENDS_NOTED,
    FINITE,
    MAY_NOTE,
    NOT_HAD,
    NOTES,
    OF_BODY,
    OWN_DEAL,
    STARTS_NOTED,
)
from kg.text import single_spaced

_MOST = 220  # characters of a note
_AFTER = 2  # sentences of a note's own block that may add to it


def noted(reading: Reading) -> Iterator[Service]:
    """The services of notes that speak of a contract in their own words or in those right after."""
    for index, sentence in enumerate(reading.sentences):
        if len(sentence.plain) < _MOST and MAY_NOTE.stands(sentence.plain) and reading.blocks[sentence.block].kind not in {"heading", "furniture", "row"}:
            more = [s for s in reading.sentences[index + 1 : index + 1 + _AFTER] if s.block == sentence.block and not FINITE.search(s.plain)]
            if any(DEAL_NOTED.stands(s.plain) for s in (sentence, *more)) and (one := _note(reading, sentence, more)) is not None:
                yield one


def _note(reading: Reading, sentence: Sentence, more: list[Sentence]) -> Service | None:
    plain = single_spaced(sentence.plain)
    told = signed(plain, "O")
    match = next((m for p in NOTES if told.text and (m := p.match(told.text))), None)
    if match is None or FINITE.search(plain) or NOT_HAD.stands(plain):
        return None
    said, name = told.said[match["p"]], told.words(match["s"])
    full = reading.glossary.expand(name)
    service = service_name(full if IS_SERVICE.search(full) else name, True)
    if not service or not (IS_SERVICE.search(service) or _for_children(service)) or not may_provide(said, True) or not perhaps_on_children(reading, sentence):
        return None
    provider = organisation(reading, said, sentence.start)
    rest = " ".join([plain[plain.find(said) + len(said) :], *(single_spaced(s.plain) for s in more)])
    of = signed(rest)
    body = OF_BODY.search(of.text)
    who = in_full(reading, (of.said[body["c"]],), sentence) if body else []
    who = who or ([own_council(reading)] if OWN_DEAL.search(rest) and own_council(reading) else [])
    if not provider or provider == own_council(reading) or not (who or DEAL_NOTED.stands(rest)) or TEAM_OF_COUNCIL.fullmatch(provider):
        return None
    start, end = term(STARTS_NOTED.sub("started on ", ENDS_NOTED.sub("until ", rest)), reading.date)
    return Service(provider, bare(service), "services/noted", sentence, across(sentence, more[-1]) if more else across(sentence, sentence), start, end, who)


def _for_children(name: str) -> bool:
    """Whether a name begins as that of a service for children does, without the word of one."""
    return name.lower().startswith(("fostering", "adoption", "kinship", "residential"))
