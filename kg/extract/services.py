"""Services commissioned from, or delivered by, a named provider: a fact for each commissioner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.partner_bodies import own_board
from kg.extract.boards.partner_names import own_council
from kg.extract.domain import on_children, perhaps_on_children
from kg.extract.money.areas import in_full, without_area
from kg.extract.money.buying import bodies, buyers_of
from kg.extract.money.dealing import BEEN_WITH, DECIDED, MAY, TEAM_OF_COUNCIL, deals
from kg.extract.money.parties import longer, spoken_for
from kg.extract.money.recipients import RESOLVED, by_resolution
from kg.extract.money.services_listed import listed
from kg.extract.money.services_next import Service, add_ends, add_next, add_term, contract_follows
from kg.extract.money.signs import signed
from kg.extract.money.spells import spells
from kg.extract.money.terms import term, with_day
from kg.extract.organisations import bare, codes_of, organisation, organisations
from kg.extract.proof import across, proof
from kg.gazetteer import by_name
from kg.model import Fact, Sentence, ServiceFact
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.dealing import SHORT
from kg.rules.money.services_around import (
    BARE,
    BEHALF,
    CONTRACT,
    LABEL,
    LET_ANEW,
    LETTERS,
    NOT_PROVIDER,
    OWN,
    OWN_TEAM,
    PAUSE,
    SPOKEN,
    TEAM,
)
from kg.rules.money.signs import PROVIDER
from kg.screen import Screened
from kg.text import single_spaced


def extract(reading: Reading) -> Iterator[Fact]:
    """The services of a document, each with its commissioners."""
    return iter(provided(reading))


def provided(reading: Reading) -> tuple[ServiceFact, ...]:
    """The services of a document, read once."""
    return reading.once("services", lambda r: tuple(_all(r)))


def _all(reading: Reading) -> Iterator[ServiceFact]:
    """Each service and commissioner; what another sentence says of a contract's end added."""
    found: list[Service] = []
    before = ""
    for sentence in reading.sentences:
        earlier, before = before, sentence.plain
        if (
            (MAY.open(sentence.plain) or BEEN_WITH.stands(sentence.plain))
            and (PROVIDER.stands(sentence.plain) or PROVIDER.stands(earlier))
            and reading.blocks[sentence.block].kind not in {"heading", "furniture"}
            and perhaps_on_children(reading, sentence)
        ):
            here = list(_read(reading, sentence, found))
            if len(here) == 2 and here[0].service == here[1].service and here[1].start and not (here[0].start or here[0].end or here[1].end):
                here[0].end = here[1].start  # "had been provided by A; B had taken it over on 1 April 2017"
            for service in here:
                if not any(_same(service, s) for s in found):
                    add_next(reading, service)
                    add_term(reading, service)
                    found.append(service)
    for service in _listed(reading):
        if not any(_same(service, s) for s in found):
            found.append(service)
    add_ends(reading, found)
    _add_buyers(reading, found)
    for service in found:
        served = [n for s in found if s.provider == service.provider for n in s.commissioners]
        yield from _facts(reading, service, served)


def _add_buyers(reading: Reading, found: list[Service]) -> None:
    """Who awards a contract, or resolves to offer it to tender again, has let the one before it, where nobody else is told."""
    for service in found:
        if service.commissioners or "contract" not in reading.plain or TEAM_OF_COUNCIL.fullmatch(service.provider):
            continue
        here = service.sentence.section
        given = (s for s in found if s.rule.removeprefix("services/frame.roles-") in DECIDED and s.sentence.section == here and s.service.casefold() == service.service.casefold())
        service.commissioners = next((list(s.commissioners) for s in given), [])
        if not service.commissioners and own_council(reading) and not own_board(reading):
            anew = (i for i, s in enumerate(reading.sentences) if s.section == here and LET_ANEW.stands(s.plain))
            if any(RESOLVED.match(reading.sentences[i].plain) or by_resolution(reading, i) for i in anew):
                service.commissioners = [own_council(reading)]


def _listed(reading: Reading) -> Iterator[Service]:
    """The services of tables and lists that are about children's services."""
    for told in listed(reading):
        provider = organisation(reading, told.provider, told.sentence.start)
        if provider and not NOT_PROVIDER.match(provider) and provider != own_council(reading) and on_children(reading, told.sentence):
            who = [n for c in told.commissioners for n in organisations(reading, c, told.sentence.start) if n != provider]
            evidence = proof(told.sentence, 0, 1) if told.last is told.sentence else across(told.sentence, told.last)
            yield Service(provider, bare(told.service), "services/listed", told.sentence, evidence, told.start, told.end, who)


_SCHEME = re.compile(r"\s(?:scheme|services?|programme|project)$")  # "the mentoring scheme" after "mentoring"


def _same(a: Service, b: Service) -> bool:
    return a.provider == b.provider and _SCHEME.sub("", a.service.casefold()) == _SCHEME.sub("", b.service.casefold())


def _read(reading: Reading, sentence: Sentence, found: list[Service]) -> Iterator[Service]:
    parts = spells(single_spaced(sentence.plain[:LONGEST]))
    if len(parts) > 1:
        for part in parts:
            told = replace(sentence, plain=part)
            for held in _dealt(reading, told, _in_order(reading, told), found, in_turn=True):
                yield replace(held, sentence=sentence, evidence=proof(sentence, 0, 1))
        return
    plain = _in_order(reading, sentence)
    yield from _dealt(reading, sentence, plain, found)


def _dealt(reading: Reading, sentence: Sentence, plain: str, found: list[Service], *, in_turn: bool = False) -> Iterator[Service]:
    """The services that the frames of a sentence tell, each provider's, and that of who gave it up; `in_turn` where two had it one after the other."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    earlier = before.plain if before.section == sentence.section and before is not sentence else ""
    near = [s.plain for s in reading.sentences[max(0, index - 2) : index] if s.section == sentence.section]
    told_here = deals(plain, *near)
    for deal in told_here:
        who = in_full(reading, deal.commissioners, sentence)
        name = bare(reading.glossary.expand(deal.service) if deal.service.isupper() else deal.service)
        short = BARE.fullmatch(name) is not None
        name = (_named_before(reading, sentence, name) or ("" if short else name)) if short or " " not in name else name
        name, area = without_area(reading, name)
        if not name:
            continue
        who = who or area
        if not who and (arranged := _arranged(reading, before, name)) and earlier:
            name, who = arranged
        for said in deal.providers:
            provider = organisation(reading, said, sentence.start)
            provider = longer(reading, provider) if SHORT.fullmatch(provider) else provider
            if SHORT.fullmatch(provider) or (deal.frame == "roles-council-by" and not (by_name(provider, reading.date) or provider.endswith("Health Board"))):
                continue
            named = deal.likely(provider) or (deal.frame in _DATED and re.search(rf"{re.escape(said)} (?:since|from|until) ", plain))
            told_so = in_turn or deal.firm or who or named or deal.frame == "roles-council-by"
            sure = told_so or any(provider == s.provider for s in found) or CONTRACT.search(plain) or contract_follows(reading, sentence)
            decided = deal.frame.removeprefix("roles-") in DECIDED
            if deal.decided and not (_AGREED.search(plain) or by_resolution(reading, index)):
                continue
            if not sure or not provider or NOT_PROVIDER.match(provider) or provider == own_council(reading):
                continue
            start, end = term(with_day(_clause(single_spaced(sentence.plain[:LONGEST]), said, several=len(told_here) > 1), earlier, reading.date), reading.date)
            if deal.past and not end:  # "It had previously been provided by": until the one that has it now began
                start, end = "", start or next((s.start for s in found if s.service == name and s.start), "")
            decided = decided or (deal.firm and _DECISION.search(plain) is not None)
            who = who or ([own_board(reading) or own_council(reading)] if decided else [own_council(reading)] if deal.frame in _LET_HERE and not own_board(reading) else [])
            if who and _LET_WITH.search(plain) and reading.home and own_council(reading) not in who:
                who = [own_council(reading), *who]
            payers = [n for n in dict.fromkeys(who) if n and n not in (provider, name)]
            payers = [] if TEAM_OF_COUNCIL.fullmatch(said) else payers
            yield Service(provider, name, f"services/frame.{deal.frame}", sentence, proof(sentence, 0, 1), start, end, payers)
            if deal.old:
                gone = organisation(reading, deal.old, sentence.start)
                yield Service(gone, name, f"services/frame.{deal.frame}", sentence, proof(sentence, 0, 1), "", start)


_AGREED = re.compile(r"\b(?:agreed?|approved?|approval|resolved|decided|accept(?:ed)?|authorised?)\b", re.IGNORECASE)
_DECISION = re.compile(  # "Approved the extension of the contract", "The Cabinet had agreed to award it"
    r"^(?:\W?\w{1,4}[.)]\s+)?(?:RESOLVED|AGREED|APPROVED|DECIDED|Resolved|Agreed|Approved|Decided|It was (?:RESOLVED|AGREED|agreed|resolved|decided)|To (?:approve|agree|award|extend|enter|renew))\b"
    r"|\b(?:Cabinet|Executive)\b[^.;]{0,40}\b(?:agreed|resolved|approved|awarded|decided|extended)\b"
)
_PARTS = re.compile(r"[;:]\s|\sand\s(?=an?\s(?:new|second|further)\b)|,?\sbut\s|,?\s(?:while|whilst|whereas)\s|,\s(?:and|but)\s")


def _clause(plain: str, provider: str, *, several: bool) -> str:
    """The clause of a sentence that names a provider, where it tells of several."""
    return next((c for c in _PARTS.split(plain) if provider in c), plain) if several else plain


_DATED = frozenset({"roles-came-from", "roles-been-with", "roles-given-to"})  # "Advocacy had been with Steps Ahead since May 2019"
_LET_HERE = frozenset({"roles-contract-with"})  # "the contract with Steps Ahead", in the minutes of a council
_LET = r"(?:let|commissioned|awarded|procured|funded|bought|purchased|held|paid\sfor|arranged)"
_LET_WITH = re.compile(rf"\b(?:{_LET}\s(?:jointly|together|in\spartnership)|(?:made|appointed)\sjointly|jointly\s{_LET}|joint\s(?:procurement|tender|commissioning|contract|exercise))\swith\b")


def _arranged(reading: Reading, before: Sentence, name: str) -> tuple[str, list[str]] | None:
    """The fuller name of a service and its commissioners, where the sentence before tells of their arrangement for it."""
    if "ommission" not in before.plain:
        return None
    told = signed(before.plain)
    named = re.search(rf"\b(?:for|of|commissioned)\s(?:the\s)?((?:[\w'-]+\s){{0,6}}?{re.escape(name.split()[-1])})\b", told.text)
    who = [n for c in bodies(told) for n in organisations(reading, c, before.start)]
    return (told.words(named[1]), who) if named and who else None


def _in_order(reading: Reading, sentence: Sentence) -> str:
    """A sentence as the rules read it: "on the Council's behalf" as "on behalf of the Council", a team of the Council as the
    Council, and "it" at its start as the service of the sentence before."""
    plain = single_spaced(sentence.plain[:LONGEST])
    for pattern, said in _ORDERED:
        plain = pattern.exact.sub(said, plain) if pattern.stands(plain) else plain
    index = reading.index_of(sentence)
    return spoken_for(reading, index, plain)


_CONTINUES = Screened(r"\b(?:would|will)\scontinue(?=\sto\s)")  # what will go on is done
_ORDERED = ((_CONTINUES, "continued"), (LETTERS, ""), (SPOKEN, ""), (PAUSE, r"\1 "), (BEHALF, r"on behalf of \1"), (OWN, ""), (OWN_TEAM, r"\1"), (TEAM, r"\1"), (LABEL, r"\g<service> was "))


def _named_before(reading: Reading, sentence: Sentence, name: str) -> str:
    """The fuller name, in the sentences before of the same item, of what is now just "the scheme"."""
    noun = name.split()[-1]
    pattern = re.compile(rf"\b(?:the|an?|its|this|of|for|in)\s((?:(?!the\b|an?\b|of\b|in\b|this\b)[\w'-]+\s){{1,5}}{re.escape(noun)})\b", re.I)
    found = ""
    for other in reading.sentences:
        if other.start >= sentence.start:
            break
        if other.section == sentence.section:
            for match in pattern.finditer(single_spaced(other.plain)):
                found = match.group(1)
    return found


def _facts(reading: Reading, service: Service, served: list[str]) -> Iterator[ServiceFact]:
    section = reading.section_of(service.sentence)
    gss, buyers = codes_of(service.commissioners or served, reading), buyers_of(service.commissioners)
    others = {a.gss for n in service.commissioners if (a := by_name(n, reading.date)) and a.gss}
    if len(others) == len(service.commissioners) > 0 and not others & set(reading.gss):
        gss = tuple(sorted(others))  # what other councils have, told beside one's own
    for commissioner in dict.fromkeys(buyers or [""]):
        yield ServiceFact(
            evidence=service.evidence, rule=service.rule, gss=gss, meeting=section.meeting if section else 0,
            provider=service.provider, service=service.service, commissioner=commissioner,
            start=service.start, end=service.end,
        )  # fmt: skip
