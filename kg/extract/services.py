"""Services commissioned from, or delivered by, a named provider: a fact for each commissioner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.partner_bodies import own_board
from kg.extract.boards.partner_names import own_council
from kg.extract.domain import on_children, perhaps_on_children
from kg.extract.money.areas import in_full, of_places_as_councils, without_area
from kg.extract.money.bound import bound
from kg.extract.money.contracting import BEEN_WITH, MAY, TEAM_OF_COUNCIL, buyers, deals
from kg.extract.money.contracts import buyers_of, frame, of_nobody, provider_of, service_of
from kg.extract.money.dealing import commissioners, dealt
from kg.extract.money.parties import longer, spoken_for
from kg.extract.money.providers_asked import answered
from kg.extract.money.recipients import RESOLVED, by_resolution
from kg.extract.money.resaid import heading, hidden, in_question, plainer, resaid, turned
from kg.extract.money.resolved import said_done
from kg.extract.money.services_after import add_after, bought_after
from kg.extract.money.services_all import add_of_all, before_them
from kg.extract.money.services_listed import listed, tells_of_no_service
from kg.extract.money.services_named import arranged, named_before, services_named
from kg.extract.money.services_next import Service, add_ends, add_next, add_term, contract_follows, without_acronym
from kg.extract.money.services_noted import noted
from kg.extract.money.signs import signed
from kg.extract.money.spells import elsewhere, spells
from kg.extract.money.terms import term, with_day
from kg.extract.money.told_apart import told_apart
from kg.extract.organisations import bare, codes_of, organisation, organisations
from kg.extract.proof import across, proof
from kg.gazetteer import by_name
from kg.model import Fact, Sentence, ServiceFact
from kg.names import find_names
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.contracting import DEAL
from kg.rules.money.dealing import NO_PROVIDER, SHORT
from kg.rules.money.roles import UNREAL
from kg.rules.money.services_around import (
    ASIDE,
    ASKED,
    ASKED_OF,
    BARE,
    BEHALF,
    COMMISSIONERS,
    CONTRACT,
    IT,
    LABEL,
    LABEL_OF,
    LET_ANEW,
    LETTERS,
    MAY_SERVE,
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
            (MAY.open(sentence.plain) or MAY_SERVE.stands(sentence.plain) or BEEN_WITH.stands(sentence.plain) or hidden(sentence.plain, earlier))
            and (PROVIDER.stands(sentence.plain) or PROVIDER.stands(earlier))
            and reading.blocks[sentence.block].kind not in {"heading", "furniture"}
            and perhaps_on_children(reading, sentence)
        ):
            here = [s for s in _read(reading, sentence, found) if not of_nobody(s.service, s.provider)]
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
    found += [s for s in before_them(reading, found) if not any(_same(s, o) for o in found)]
    found += [s for s in noted(reading) if not any(s.provider == o.provider and s.sentence.section == o.sentence.section for o in found)]
    found += told_apart(reading, found)
    add_of_all(reading, found)
    add_ends(reading, found)
    add_after(reading, found)
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
        given = (s for s in found if ".resolved" in s.rule and s.sentence.section == here and s.service.casefold() == service.service.casefold())
        service.commissioners = next((list(s.commissioners) for s in given), [])
        if not service.commissioners and own_council(reading) and not own_board(reading):
            alone = len({s.service for s in found if s.sentence.section == here}) == 1
            its = [w.lower() for w in re.findall(r"\w{5,}", service.service)]  # where several are told of, the contract that is let anew is known by its name
            anew = (i for i, s in enumerate(reading.sentences) if s.section == here and LET_ANEW.stands(s.plain) and (alone or any(w in s.plain.lower() for w in its)))
            if any(RESOLVED.match(reading.sentences[i].plain) or by_resolution(reading, i) for i in anew):
                service.commissioners = [own_council(reading)]


def _listed(reading: Reading) -> Iterator[Service]:
    """The services of tables and lists that are about children's services."""
    for told in listed(reading):
        provider = organisation(reading, told.provider, told.sentence.start)
        if provider and not NOT_PROVIDER.match(provider) and provider != own_council(reading) and (on_children(reading, told.sentence) or _OF_HARM.search(told.service)):
            who = [n for c in told.commissioners for n in organisations(reading, c, told.sentence.start) if n != provider]
            evidence = proof(told.sentence, 0, 1) if told.last is told.sentence else across(told.sentence, told.last)
            yield Service(provider, bare(told.service), "services/listed", told.sentence, evidence, told.start, told.end, who)


_OF_HARM = re.compile(r"\b(?:survivors?|victims?|abuse|exploitation|trauma)\b")
_SCHEME = re.compile(r"\s(?:scheme|services?|programme|project)$")  # "the mentoring scheme" after "mentoring"


def _same(a: Service, b: Service) -> bool:
    return a.provider == b.provider and _SCHEME.sub("", a.service.casefold()) == _SCHEME.sub("", b.service.casefold())


def _read(reading: Reading, sentence: Sentence, found: list[Service]) -> Iterator[Service]:
    index = reading.index_of(sentence)
    near = [s for s in reading.sentences[max(0, index - 2) : index] if s.section == sentence.section]
    single = single_spaced(sentence.plain[:LONGEST])
    if UNREAL.match(single) or tells_of_no_service(reading, sentence):
        return
    if (as_done := said_done(reading, index, single)) != single and (given := list(_plainly(reading, replace(sentence, plain=as_done), found))):
        yield from (replace(held, rule="services/frame.resolved", sentence=sentence, evidence=proof(sentence, 0, 1)) for held in given)
        return
    after = [single_spaced(s.plain[:LONGEST]) for s in reading.sentences[index + 1 : index + 5] if s.section == sentence.section] if "?" in reading.plain else []
    said = (alone := turned(single)) or resaid(single, [single_spaced(s.plain[:LONGEST]) for s in near], after)
    if said:
        evidence = across(near[-1], sentence) if near and not alone else proof(sentence, 0, 1)
        for part in said:
            told = replace(sentence, plain=part)
            for held in _dealt(reading, told, _in_order(reading, told), found, in_turn=True):
                yield replace(held, sentence=sentence, evidence=evidence)
        return
    before_it = next((s.service for s in reversed(found) if near and s.sentence.start == near[-1].start), "")
    if (plain := plainer(single, before_it)) != single:
        sentence_as = replace(sentence, plain=plain)
        yield from (replace(held, sentence=sentence, evidence=proof(sentence, 0, 1)) for held in _plainly(reading, sentence_as, found, in_turn=bool(before_it)))
        return
    yield from _plainly(reading, sentence, found)


def _plainly(reading: Reading, sentence: Sentence, found: list[Service], *, in_turn: bool = False) -> Iterator[Service]:
    """The services of a sentence that says plainly who delivers what, in one spell or in several."""
    parts = spells(single_spaced(sentence.plain[:LONGEST]))
    if len(parts) > 1:
        for part in parts:
            told = replace(sentence, plain=part)
            for held in _dealt(reading, told, _in_order(reading, told), found, in_turn=True):
                yield replace(held, sentence=sentence, evidence=proof(sentence, 0, 1))
        return
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1].plain if index and reading.sentences[index - 1].section == sentence.section else ""
    here, there = elsewhere(parts[0], before, _told_services)
    if there:
        first = list(_dealt(reading, replace(sentence, plain=here), _in_order(reading, replace(sentence, plain=here)), found)) if here else []
        yield from first
        persons = {n.name for n in find_names(there)}
        for held in _dealt(reading, replace(sentence, plain=there), of_places_as_councils(reading, there), found, in_turn=True):
            if held.provider not in persons:
                who = held.commissioners or [n for s in first[:1] if " was provided by " in there for n in s.commissioners]
                yield replace(held, sentence=sentence, evidence=proof(sentence, 0, 1), commissioners=who)
        return
    plain = _in_order(reading, sentence)
    if dealt := list(_dealt(reading, sentence, plain, found, in_turn=in_turn)):
        yield from dealt
        return
    if not MAY_SERVE.stands(sentence.plain):
        return
    if service := _framed(reading, sentence, plain):
        yield service


def _expanded(reading: Reading, name: str) -> str:
    """A service with the acronyms that its document expands in full; one that it does not stays as printed."""
    full = reading.glossary.expand(name)
    return full if any(words in full for words in reading.glossary.names.values()) else name


def _told_services(plain: str) -> set[str]:
    return {d.service for d in deals(plain)}


def _dealt(reading: Reading, sentence: Sentence, plain: str, found: list[Service], *, in_turn: bool = False) -> Iterator[Service]:
    """The services that the frames of a sentence tell, each provider's, and that of who gave it up; `in_turn` where two had it one after the other."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    earlier = before.plain if before.section == sentence.section and before is not sentence else ""
    near = _near(reading, sentence, index)
    told_here = deals(plain, earlier)
    follows = in_turn or contract_follows(reading, sentence) or bought_after(reading, sentence)
    more = dealt(plain, near, [d for d in told_here if d.firm], sure=follows)
    told_here = [replace(d, firm=d.firm or any(m.providers[0] in d.providers for m in more)) for d in told_here]
    told_here += (m for m in more if not any(m.providers[0] in d.providers for d in told_here))
    if not told_here and (one := bound(plain, near, bought=follows)) is not None:
        told_here = [one]
    for deal in told_here:
        who = in_full(reading, deal.commissioners, sentence)
        name = bare(_expanded(reading, deal.service))
        short = BARE.fullmatch(name) is not None
        name = (named_before(reading, sentence, name) or ("" if short else name)) if short or " " not in name else name
        name, area = without_area(reading, name)
        if not name:
            continue
        who = who or area
        if not who and (deal_before := arranged(reading, before, name)) and earlier:
            name, who = deal_before
        for said in deal.providers:
            provider = organisation(reading, said, sentence.start)
            provider = longer(reading, provider) if SHORT.fullmatch(provider) else provider
            if SHORT.fullmatch(provider) or (deal.frame.startswith("roles-") and NO_PROVIDER.match(provider)):
                continue
            named = deal.likely(provider) or (deal.frame in _DATED and re.search(rf"{re.escape(said)} (?:since|from|until) ", plain))
            sure = deal.firm or who or any(provider == s.provider for s in found) or named or CONTRACT.search(plain) or follows
            if deal.frame == "resolved-be" and not by_resolution(reading, index):
                continue
            if not sure or not provider or NOT_PROVIDER.match(provider) or provider == own_council(reading):
                continue
            told, lost = _lost(single_spaced(sentence.plain[:LONGEST]), deal.old)
            start, end = term(with_day(_clause(told, said, several=len(told_here) > 1), earlier, reading.date), reading.date)
            if deal.past and not end:  # "It had previously been provided by": until the one that has it now began
                start, end = "", start or next((s.start for s in found if s.service == name and s.start), "")
            who = who or ([own_council(reading)] if (deal.frame.startswith("resolved") or (deal.frame in _LET_HERE and not own_board(reading))) and reading.home else [])
            if who and _LET_WITH.search(plain) and reading.home and own_council(reading) not in who:
                who = [own_council(reading), *who]
            who = who or ([] if deal.past else in_full(reading, commissioners(signed(plain)), sentence))
            payers = [n for n in dict.fromkeys(who) if n not in (provider, name)] or [n for n in _commissioned(reading, sentence, plain, provider) if n not in deal.old and n != name]
            payers = [] if TEAM_OF_COUNCIL.fullmatch(said) else payers
            yield Service(provider, name, f"services/frame.{deal.frame}", sentence, proof(sentence, 0, 1), start, end, payers)
            if deal.old:
                gone, had = organisation(reading, deal.old, sentence.start), in_full(reading, buyers(signed(lost)), sentence) if lost else []
                yield Service(gone, name, f"services/frame.{deal.frame}", sentence, proof(sentence, 0, 1), "", term(lost, reading.date)[1] or start, had)


def _near(reading: Reading, sentence: Sentence, index: int) -> list[str]:
    """What the sentences before one say, the nearest last; ahead of them the item's title, and last what a bracket after says is meant."""
    section = reading.section_of(sentence)
    title = heading(section.title) if section else ""
    near = [f"Members spoke of the {h}." if (h := heading(s.plain)) else s.plain for s in reading.sentences[max(0, index - 2) : index] if s.section == sentence.section]
    if sentence.section >= 0 and near and reading.blocks[reading.sentences[index - len(near)].block].kind == "heading":
        near = near[1:]
    meant = in_question([s.plain for s in reading.sentences[index + 1 : index + 4] if s.section == sentence.section and s.plain.startswith("(")])
    return [*([f"Members spoke of the {title}."] if title else []), *near, *([f"Members spoke of the {meant}."] if meant else [])]


_THEIR_DEAL = re.compile(rf"(?:\b(?:when|as|after|once)|,)\s(?:the|its|their)\s{DEAL}\b[^,;.]*$")


def _lost(plain: str, old: str) -> tuple[str, str]:
    """A sentence without the clause on the contract of the provider before, and that clause: ", the contract with A having ended on 30 June"."""
    at = plain.find(old) if old else -1
    clause = _THEIR_DEAL.search(plain[:at]) if at > 0 else None
    return (plain[: clause.start()], plain[clause.start() :]) if clause else (plain, "")


_PARTS = re.compile(r"[;:]\s|,?\s(?:while|whilst|whereas)\s|,\s(?:and|but)\s")


def _clause(plain: str, provider: str, *, several: bool) -> str:
    """The clause of a sentence that names a provider, where it tells of several."""
    return next((c for c in _PARTS.split(plain) if provider in c), plain) if several else plain


_DATED = frozenset({"comes-from", "been-with", "entrusted"})  # "Advocacy had been with Steps Ahead since May 2019"
_LET_HERE = frozenset({"with", "contract-with", "won-that"})  # "the contract with Steps Ahead", in the minutes of a council
_LET = r"(?:let|commissioned|awarded|procured|funded|bought|purchased|held|paid\sfor|arranged)"
_LET_WITH = re.compile(rf"\b(?:{_LET}\s(?:jointly|together|in\spartnership)|jointly\s{_LET})\swith\b")


def _in_order(reading: Reading, sentence: Sentence) -> str:
    """A sentence as the rules read it: "on the Council's behalf" as "on behalf of the Council", a team of the Council as the
    Council, and "it" at its start as the service of the sentence before."""
    plain = single_spaced(sentence.plain[:LONGEST])
    for pattern, said in _ORDERED:
        plain = pattern.exact.sub(said, plain) if pattern.stands(plain) else plain
    index = reading.index_of(sentence)
    plain = of_places_as_councils(reading, spoken_for(reading, index, plain))
    before = reading.sentences[index - 1] if index else sentence
    if before.section == sentence.section and before is not sentence:
        plain = answered(before.plain, plain)
    if not IT.match(plain):
        return plain
    named = services_named(before) if before.section == sentence.section else set()
    further = reading.sentences[index - 2] if index > 1 else before
    if not named and further.block == sentence.block and _STILL.search(before.plain):
        named = services_named(further)
    return IT.sub(f"The {named.pop()} ", plain) if len(named) == 1 else plain


_CONTINUES = Screened(r"\b(?:would|will)\scontinue(?=\sto\s)")  # what will go on is done
_ORDERED = (
    (ASIDE, ""), (_CONTINUES, "continued"), (LETTERS, ""), (SPOKEN, ""), (PAUSE, r"\1 "), (BEHALF, r"on behalf of \1"), (OWN, ""), (OWN_TEAM, r"\1"), (TEAM, r"\1"),
    (LABEL, r"\g<service> was "), (LABEL_OF, r"\g<service> \g<noun> "), (ASKED_OF, r"\g<name> "),
)  # fmt: skip
# "There was nothing wrong with it. It had been run …": the one sentence between speaks of the service too.
_STILL = re.compile(r"\b(?:it|them|this|these)(?=[.,;]|\s(?:was|were|is|are|had|has)\b)")


def _framed(reading: Reading, sentence: Sentence, plain: str) -> Service | None:
    """The service of a contract told in no known wording, where its provider and who commissions it are plain."""
    told = frame(without_acronym(plain))
    if told is None:
        return None
    provider, name = organisation(reading, told.provider, sentence.start), bare(reading.glossary.expand(told.service))
    if BARE.fullmatch(name):
        name = named_before(reading, sentence, name)
    who = [n for c in told.commissioners for n in organisations(reading, c, sentence.start) if n != provider]
    if not provider or not who or ASKED.match(name) or len(name) < 8 or NOT_PROVIDER.match(provider):
        return None
    if provider == (reading.home.official_name if reading.home else ""):
        return None
    start, end = term(plain, reading.date)
    return Service(provider, name, "services/contract.named", sentence, proof(sentence, 0, 1), start, end, list(dict.fromkeys(who)))


def _commissioned(reading: Reading, sentence: Sentence, plain: str, provider: str) -> list[str]:
    """Who commissions the service of a provider, as the words around say."""
    plain = without_acronym(plain)
    for pattern in COMMISSIONERS:
        if told := pattern.search(plain):
            who = [n for n in organisations(reading, told["who"], sentence.start) if n != provider and not (n == told["who"] and n.isupper())]
            if who:
                return who
            break
    also = frame(plain)
    if also is None or organisation(reading, also.provider, sentence.start) != provider:
        return []
    named = [n for c in also.commissioners for n in organisations(reading, c, sentence.start)]
    return list(dict.fromkeys(n for n in named if n != provider))


def _facts(reading: Reading, service: Service, served: list[str]) -> Iterator[ServiceFact]:
    section = reading.section_of(service.sentence)
    gss, buyers = codes_of(service.commissioners or served, reading), buyers_of(service.commissioners)
    others = {a.gss for n in service.commissioners if (a := by_name(n, reading.date)) and a.gss}
    if len(others) == len(service.commissioners) > 0 and not others & set(reading.gss):
        gss = tuple(sorted(others))  # what other councils have, told beside one's own
    for commissioner in dict.fromkeys(buyers or [""]):
        yield ServiceFact(
            evidence=service.evidence, rule=service.rule, gss=gss, meeting=section.meeting if section else 0,
            provider=provider_of(service.provider), service=service_of(service.service), commissioner=commissioner,
            start=service.start, end=service.end,
        )  # fmt: skip
