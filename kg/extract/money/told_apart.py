"""Who holds which service, where its name, its provider and who has it done stand in two or three sentences of an item (`kg.rules.money.told_apart`).

Tried for an item of which nothing else tells of a provider: the provider is sought by what it does or holds, the service in its own sentence, then in
those before, the title and the one after, and who commissions it in all of these. An item that tells so of two providers gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.boards.partner_names import own_council
from kg.extract.domain import perhaps_on_children
from kg.extract.money.areas import in_full, of_places_as_councils
from kg.extract.money.bound import TO_COME, nouns
from kg.extract.money.contracting import CHARITY, TEAM_OF_COUNCIL, bodies, service_name
from kg.extract.money.dealing import commissioners, may_provide
from kg.extract.money.granting import asserted
from kg.extract.money.resaid import heading
from kg.extract.money.services_next import Service
from kg.extract.money.signs import Signed, signed
from kg.extract.money.terms import term
from kg.extract.organisations import bare, organisation
from kg.extract.proof import across
from kg.model import Sentence
from kg.names import find_names
from kg.organisations import CHARITIES
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.bound import PERSONAL
from kg.rules.money.contracting import FOR_A_SERVICE, IS_SERVICE, NAMED_SO, OTHER_TRADE, TEAM_NAMED
from kg.rules.money.dealing import NO_SERVICE_NAMED, OTHERS
from kg.rules.money.roles import UNREAL
from kg.rules.money.signs import OUTSIDE, PROVIDER
from kg.rules.money.told_apart import (
    ABOUT,
    AND_THEN,
    ARRANGED,
    BY_BOTH,
    CLAUSES,
    COUNCILS_OWN,
    DONE_NAME,
    HOLDS,
    NAMED_THING,
    NOT_TOLD,
    OF_THEM,
    POINTS_BACK,
)
from kg.text import single_spaced

_AROUND = 2  # sentences on either side


def told_apart(reading: Reading, found: Sequence[Service]) -> Iterator[Service]:
    """The service of each item in which only sentences side by side tell it."""
    done = {s.sentence.section for s in found}
    here: dict[int, list[Service]] = {}
    for index, sentence in enumerate(reading.sentences):
        if sentence.section in done or sentence.section < 0 or reading.blocks[sentence.block].kind in {"heading", "furniture", "row"}:
            continue
        if PROVIDER.stands(sentence.plain) and not NOT_TOLD.stands(sentence.plain) and perhaps_on_children(reading, sentence):
            here.setdefault(sentence.section, []).extend(_held(reading, index, sentence))
    for services in here.values():
        if len({s.provider for s in services}) > 1 and len({s.sentence.start for s in services}) == 1:
            yield from services  # "in the hands of Kite Voices in the north and Steps Ahead in the south"
        elif len({s.provider for s in services}) == 1:
            yield max(services, key=lambda s: (bool(s.commissioners), bool(s.start or s.end)))


def _held(reading: Reading, index: int, sentence: Sentence) -> Iterator[Service]:
    """What a sentence and those beside it tell of the one provider that it names."""
    plain = COUNCILS_OWN.exact.sub(r"the \g<t>Team", of_places_as_councils(reading, single_spaced(sentence.plain[:LONGEST])))
    parts = [p for p in CLAUSES.split(plain) if PROVIDER.stands(p)]
    if len(parts) > 1 and (apart := [list(_told(reading, index, sentence, p)) for p in parts]) and all(apart):
        yield from (one for each in apart for one in each)
    else:
        yield from _told(reading, index, sentence, plain)


# "The review of the service was carried out by Kite Voices": what was done is no service
_GIVES_TO_ONE = re.compile(rf"\b(?:provid(?:ed?|es|ing)|offer(?:ed|s)?|suppl(?:ied|ies|y)|gave|given|lent|brought|donated)\s{FOR_A_SERVICE}")
_NOT_HERE = re.compile(r"\bno longer\b|^\W*In [A-Z][a-z]+, ")  # given up, or of another place
_LOOKED_AT = re.compile(
    r"\W*(?:The|A|An|This|That) (?:\w+ ){0,2}(?:review|evaluation|inspection|audit|assessment|survey|"
    r"consultation|study|research|inquiry|report|peer challenge) (?:of|on|into|with)\b"
)


_MORE_OF_NAME = re.compile(r"\s(?:(?:a|an|the|your|our|my|up|for)\s){1,2}[A-Z][\w'-]*\s(?i:team|service|project|scheme|programme)\b")


def _cut_short(plain: str, name: str) -> bool:
    """Whether a name goes on behind a small word: "Make" of "the Make a Change team"."""
    return _MORE_OF_NAME.match(plain, plain.find(name) + len(name)) is not None


def _told(reading: Reading, index: int, sentence: Sentence, plain: str) -> Iterator[Service]:
    """What a clause, with the sentences beside its own, tells of its provider."""
    if UNREAL.match(plain) or OTHER_TRADE.search(plain) or _LOOKED_AT.match(plain) or TO_COME.search(plain) or _NOT_HERE.search(plain) or _GIVES_TO_ONE.search(plain):
        return
    told = signed(plain, "O")
    if not told.text or OTHERS.search(told.text):
        return
    owned = {m["n"] for m in NAMED_THING.finditer(told.text)}
    holders = [(firm, m) for firm, p in HOLDS for m in p.finditer(told.text) if asserted(told, m.start(), m.end())]
    persons = {n.name for n in find_names(plain)} if PERSONAL.search(plain) else set()
    holders = [(f, m) for f, m in holders if m["p"] not in owned and _may_hold(told.said[m["p"]], persons)]
    if len({m["p"] for _, m in holders}) != 1:
        return
    sign = holders[0][1]["p"]
    more = AND_THEN.match(told.text, holders[0][1].end("p"))
    before = [s for s in reading.sentences[max(0, index - _AROUND) : index] if s.section == sentence.section and reading.blocks[s.block].kind != "heading"]
    after = [s for s in reading.sentences[index + 1 : index + 1 + _AROUND] if s.section == sentence.section and reading.blocks[s.block].kind not in {"heading", "row"}]
    near = [*reversed(before), *after]
    near = [s for s in near if not NOT_TOLD.stands(s.plain)]
    service, where = _service(reading, told, sign, sentence, before, after)
    if not service or (where is sentence and not any(f for f, _ in holders) and _parted(told, sign, service)):
        return
    who, whence = _buyers(reading, plain, sentence, near)
    provider = organisation(reading, name if (name := told.said[sign]) in CHARITIES else name.removesuffix("'s"), sentence.start)
    team = TEAM_OF_COUNCIL.fullmatch(provider) is not None
    as_written = next((m for m in COUNCILS_OWN.finditer(sentence.plain) if f"{m['t']}Team" == provider), None) if team else None
    provider = f"{as_written['t']}{as_written['n']}" if as_written else provider
    sure = who or any(f for f, _ in holders) or (where is sentence and any(_likely(told, m, service, provider) for _, m in holders))
    if not provider or _cut_short(plain, told.said[sign]) or not sure or not (who or team or ARRANGED.stands(plain) or where is sentence):
        return
    start, end = term(plain, reading.date)
    last = sentence
    for other in near if not (start or end) else ():
        if ARRANGED.stands(other.plain) and POINTS_BACK.search(other.plain):
            start, end = term(single_spaced(other.plain[:LONGEST]), reading.date)
            last = other if start or end else last
    spread = sorted((s for s in (sentence, where, whence, last) if s is not None), key=lambda s: s.start)
    who = [n for n in dict.fromkeys(who) if n not in (provider, service) and not (team and n == own_council(reading))]
    second = organisation(reading, told.said[more["p"]], sentence.start) if more and _may_hold(told.said[more["p"]], persons) else ""
    for each in filter(None, (provider, second)):
        yield Service(each, service, "services/told-apart", sentence, across(spread[0], spread[-1]), start, end, list(who))


def _parted(told: Signed, sign: str, service: str) -> bool:
    """Whether a provider and a service stand in two clauses: "Kite Voices had run a stall; advocacy was there too"."""
    plain, provider = told.words(told.text), told.said[sign]
    low, high = sorted((plain.find(provider), plain.find(service)))
    return low >= 0 and ";" in plain[low:high]


def _may_hold(name: str, persons: set[str]) -> bool:
    return name not in persons and may_provide(name, True, team=True) and (TEAM_OF_COUNCIL.fullmatch(name) is not None or not NAMED_SO.search(name)) and not name.endswith("Fund")


def _likely(told: Signed, held: re.Match[str], service: str, provider: str) -> bool:
    """Whether an organisation that is said to do what is a service does so for others, though nobody says for whom."""
    last = re.escape(service.split()[-1])
    by = held.start("p") > held.start() and re.search(rf"{last}[^;.]{{0,30}}$", told.words(told.text[: held.start()])) is not None
    does = held.start("p") == held.start() and re.match(rf"[^;.]{{0,60}}\b{last}\b", told.words(told.text[held.end() :])) is not None
    outside = any(p.search(provider) for p in (TEAM_OF_COUNCIL, OUTSIDE, CHARITY))
    return (by or (does and outside)) and (IS_SERVICE.search(service) is not None or service[0].isupper())



def _service(reading: Reading, told: Signed, sign: str, sentence: Sentence, before: Sequence[Sentence], after: Sequence[Sentence]) -> tuple[str, Sentence | None]:
    """The service that is held, and the sentence that names it."""
    own = _named(told, sign)
    if own:
        return (own[0], sentence) if len(own) == 1 else ("", None)
    if not POINTS_BACK.search(told.text) and not any(POINTS_BACK.search(s.plain) for s in after[:1]):
        return "", None
    for other in [*reversed(before)]:
        if names := _named(signed(single_spaced(other.plain[:LONGEST])), ""):
            return names[-1], other
    section = reading.section_of(sentence)
    for other in after[:1]:
        if names := _named(signed(single_spaced(other.plain[:LONGEST])), ""):
            return names[0], other
    title = heading(section.title) if section else ""
    return (title, None) if title and service_name(title, True) else ("", None)


def _named(told: Signed, provider: str) -> list[str]:
    """The services that a text in signs names, each with the name that belongs to it, "Howe Hill hostel"; none that is another's in part."""
    found: dict[str, None] = {}
    for match in NAMED_THING.finditer(told.text):
        if match["n"] != provider:
            found.setdefault(f"{told.said[match['n']]} {match['s']}")
    for match in DONE_NAME.finditer(told.text) if provider else ():
        sign = match["a"] or match["b"] or match["c"]
        if sign != provider and may_be_named(told.said[sign]):
            found.setdefault(told.said[sign])
    for start, end in nouns(told.text):
        if found:
            break
        if ABOUT.search(told.text, max(0, start - 40), start):
            continue
        name = service_name(OF_THEM.sub("", told.words(told.text[start:end])), True)
        if name and not NO_SERVICE_NAMED.search(name) and not (provider and told.said[provider].removesuffix("'s") in name):
            found.setdefault(bare(name))
    return [n for n in found if not any(n != o and n.casefold() in o.casefold() for o in found)]


def may_be_named(name: str) -> bool:
    """Whether a name may be that of what is done, and no charity's, team's or person's."""
    return not (OUTSIDE.search(name) or CHARITY.search(name) or TEAM_OF_COUNCIL.fullmatch(name) or TEAM_NAMED.search(name) or name.endswith("'s"))


def _buyers(reading: Reading, plain: str, sentence: Sentence, near: Sequence[Sentence]) -> tuple[list[str], Sentence | None]:
    """Who has it done, by its sentence or one beside it, and which that is."""
    told = signed(plain)
    if BY_BOTH.search(told.text) and near:
        earlier = min(near, key=lambda s: abs(s.start - sentence.start + 1))
        return in_full(reading, bodies(signed(of_places_as_councils(reading, single_spaced(earlier.plain[:LONGEST])))), earlier), earlier
    if who := in_full(reading, commissioners(told), sentence):
        return who, None
    for other in near:
        said = of_places_as_councils(reading, single_spaced(other.plain[:LONGEST]))
        told = signed(said)
        if ARRANGED.stands(said) and asserted(told, 0, len(told.text)) and (who := in_full(reading, commissioners(told), other)):
            return who, other
    return [], None
