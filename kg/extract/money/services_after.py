"""What the sentences after that of a service say of it, whoever they name and in whatever words (`kg.rules.money.services_after`).

"Bright Steps had gone on holding the sessions. It was paid for this by the Council": the Council commissions them. Read up to three sentences
on, and no further than one that tells of another's service.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.dates import find_dates
from kg.extract.boards.partner_names import own_council
from kg.extract.money.areas import in_full, of_places_as_councils
from kg.extract.money.contracting import TEAM_OF_COUNCIL
from kg.extract.money.dealing import commissioners
from kg.extract.money.granting import asserted
from kg.extract.money.services_next import Service
from kg.extract.money.signs import signed
from kg.extract.money.terms import fixed
from kg.extract.proof import across
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.services_after import BACK, BUYS, ENDED, LET_FROM, NOT_SO, OF_EACH, STARTED
from kg.stance import stance
from kg.text import single_spaced

_ON = 3  # sentences after one that are read for it
_NEAR = 24  # characters between "began on" and its day: "the first of"


def add_after(reading: Reading, found: list[Service]) -> None:
    """Gives services who commissions them and their term, as the sentences after tell, and leaves out those that these deny."""
    starts = {s.sentence.start for s in found}
    for service in tuple(found):
        for sentence in _after(reading, service.sentence):
            plain = single_spaced(sentence.plain[:LONGEST])
            if NOT_SO.stands(plain):
                if service.sentence.section == sentence.section and service in found and not service.rule.endswith("listed"):
                    found.remove(service)
                break
            if sentence.start in starts and not OF_EACH.search(plain):
                break
            _add(reading, service, sentence, plain, [s for s in found if s.sentence.section == sentence.section])


def bought_after(reading: Reading, sentence: Sentence) -> bool:
    """Whether the next sentence says that somebody commissions what this one speaks of: "It was paid for this by the Council"."""
    following = next(_after(reading, sentence), None)
    if following is None or not BUYS.stands(following.plain) or not BACK.search(following.plain):
        return False
    return bool(_buyers(reading, following, single_spaced(following.plain[:LONGEST])))


def _after(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    index = reading.index_of(sentence)
    for other in reading.sentences[index + 1 : index + 1 + _ON]:
        if other.section != sentence.section or reading.blocks[other.block].kind in {"heading", "row"}:
            return
        yield other


def _add(reading: Reading, service: Service, sentence: Sentence, plain: str, near: list[Service]) -> None:
    """What one sentence after that of a service adds to it."""
    adjacent = reading.index_of(sentence) == reading.index_of(service.sentence) + 1
    told = False
    team = TEAM_OF_COUNCIL.fullmatch(service.provider)
    if not service.commissioners and not team and BUYS.stands(plain):
        who = [n for n in _buyers(reading, sentence, plain) if n not in (service.provider, service.service)]
        others = {s.provider for s in near} - {service.provider}
        if who and (service.provider in plain or "commissioner" in plain or BACK.search(plain)) and not (others and any(o in plain for o in others)):
            service.commissioners, told = who, True
    if not service.start and (match := STARTED.search(plain) or LET_FROM.search(plain)) and _so(plain, match.start(), match.end()):
        service.start = _day(reading, plain, match.end())
        told = told or bool(service.start)
    if not service.end and (match := ENDED.search(plain)) and _so(plain, match.start(), match.end(), ahead=True):
        service.end = _day(reading, plain, match.end())
        told = told or bool(service.end)
    if told and adjacent:
        service.evidence = across(service.sentence, sentence)


def _so(plain: str, start: int, end: int, *, ahead: bool = False) -> bool:
    """Whether words are told as so; an end may lie ahead."""
    said = stance(plain, start, end)
    return said == "asserted" or (ahead and said in {"planned", "expected"} and " might " not in plain and " may " not in plain)


def _day(reading: Reading, plain: str, at: int) -> str:
    """The day right after a place, where one stands there."""
    rest = fixed(plain[at:], reading.date)
    date = next(iter(find_dates(rest, reading.date)), None)
    return date.value if date and date.start < _NEAR and "/" not in date.value else ""


def _buyers(reading: Reading, sentence: Sentence, plain: str) -> list[str]:
    """The bodies that a sentence makes commissioners; "the two authorities" are left to those who were named."""
    told = signed(of_places_as_councils(reading, plain))
    if not asserted(told, 0, len(told.text)):
        return []
    who = in_full(reading, commissioners(told), sentence)
    own = own_council(reading)
    return [own if n in {"Council", "Authority", "the Council"} and own else n for n in dict.fromkeys(who)]
