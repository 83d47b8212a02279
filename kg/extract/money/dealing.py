"""Who provides what for whom, each told by the words beside it, in whatever order (`kg.rules.money.dealing`).

Tried where no frame of `kg.rules.money.contracting` fits. A cue names the provider; the service is sought beside it, then elsewhere in the
sentence, then, for "it" and "those", among the things that the sentences before name; whoever is told to buy, let or pay commissions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.money.contracting import TEAM_OF_COUNCIL, Deal, buyers, service_name
from kg.extract.money.meant import Thing, meant, things
from kg.extract.money.granting import asserted
from kg.extract.money.signs import Signed, signed
from kg.names import find_names
from kg.rules.boards.shadows import NO_PERSON
from kg.rules.money.contracting import IS_SERVICE, NAMED_SO, SERVICE_NAMED, TEAM_NAMED
from kg.rules.money.dealing import BUYERS, DATED, NO_PROVIDER, NO_SERVICE_NAMED, OTHERS, POINTS, PROVIDERS, SERVICES, THEY_WHO, TO_BE_NAMED

_PLACED = re.compile(r"\b(?:at|in|near|across|around|of)\s(?:the\s)?$")  # "the family centre at Roe had been paid for"
_SUBJECT = 4  # the weight of a thing that is the subject of its clause


@dataclass(frozen=True, slots=True)
class _Cue:
    """A provider's sign, by what words it is one, where these stand, and on which side the service is sought first."""

    sign: str
    name: str
    start: int
    end: int
    side: int
    firm: bool


def dealt(plain: str, before: Sequence[str]) -> list[Deal]:
    """The services of a sentence, each with its provider and who commissions it; `before` are the sentences before, the nearest last."""
    told = signed(TO_BE_NAMED.sub(" was ", plain), "O")
    if not told.text or OTHERS.search(told.text):
        return []
    ran = [c for c in told.text if "\ue000" <= c <= "\ue0ff"]
    if len(ran) == 1:
        told = Signed(THEY_WHO.sub(f"it was {ran[0]} ", told.text), told.said)
    found: dict[str, Deal] = {}
    payers = commissioners(told)
    persons = {n.name for n in find_names(plain)} if payers else set()
    for cue in _cues(told, firm=bool(payers)):
        provider = told.said[cue.sign]
        if provider in persons or provider in found or (found and cue.name not in {"each-for", "done-by", "given-to"}):
            continue
        service = _service(told, cue, before)
        if NO_SERVICE_NAMED.search(service) or provider in service:
            continue
        if service and (payers or cue.firm or (DATED.search(plain) and cue.name == "done-by")) and service not in found and provider.removesuffix("'s") != service:
            found[provider] = Deal((provider,), service, payers, f"roles-{cue.name}", True)
    return list(found.values())


def commissioners(told: Signed) -> tuple[str, ...]:
    """The public bodies that the words of a sentence make commissioners, in order."""
    sure = buyers(told)
    if sure:
        return sure
    signs = {m["c"]: None for p in BUYERS for m in p.finditer(told.text)}
    return tuple(told.said[s].removesuffix("'s") for s in sorted(signs, key=told.text.find))


def _cues(told: Signed, *, firm: bool) -> Iterator[_Cue]:
    """The cues of a sentence that are told as facts; `firm` where somebody is told to commission."""
    for name, side, sure, pattern in PROVIDERS:
        for match in pattern.finditer(told.text):
            sign = next(v for k, v in match.groupdict().items() if k[0] == "p" and v)
            if _may_provide(told.said[sign], firm or sure) and not (match.start() == told.text.find(sign) and _PLACED.search(told.text, 0, match.start())) and asserted(told, match.start(), match.end()):
                yield _Cue(sign, name, match.start(), match.end(), side, sure)


def _may_provide(name: str, firm: bool) -> bool:
    """Whether a name may be a provider's: no person's, no team's and no service's own."""
    if NO_PROVIDER.match(name) or TEAM_NAMED.search(name) or TEAM_OF_COUNCIL.fullmatch(name):
        return False
    return not (SERVICE_NAMED.search(name) and not (firm and NO_PERSON.search(name)))


def _service(told: Signed, cue: _Cue, before: Sequence[str]) -> str:
    """What a provider provides: by the words beside the cue, by another thing in its sentence, or what is meant from before."""
    told_so = [m for p in SERVICES for m in p.finditer(told.text)]
    ahead, after = [m for m in told_so if m.start("s") < cue.start], [m for m in told_so if m.start("s") >= cue.start]
    for match in (*after, *reversed(ahead)) if cue.side > 0 else (*reversed(ahead), *after):
        said = match["s"]
        if POINTS.fullmatch(told.words(said)):
            return _meant(told, told.words(said), match.start("s"), before)
        if name := _name(told, said, firm=False):
            return name
    named = [t for t in things(told) if IS_SERVICE.search(t.name) or NAMED_SO.search(t.name)]
    near = sorted(named, key=lambda t: ((t.at >= cue.start) != (cue.side > 0), abs(t.at - cue.start)))
    if near and (name := service_name(near[0].name, True)):
        return name
    pointer = POINTS.search(told.text)
    return _meant(told, pointer.group() if pointer else "it", cue.start, before) if pointer or cue.firm else ""


def _name(told: Signed, said: str, *, firm: bool) -> str:
    """The name of a service as it stands alone; empty where the words are of none."""
    if len(said) == 1 and said in told.said:
        return told.said[said] if NAMED_SO.search(told.said[said]) else ""
    return service_name(told.words(said), firm) if said[0] not in told.said else ""


def _meant(told: Signed, pointer: str, until: int, before: Sequence[str]) -> str:
    """The service that a pointer means: the subject of what stands ahead of it, else what the sentences before name."""
    here = [t for t in things(told, until) if t.weight >= _SUBJECT and IS_SERVICE.search(t.name)]
    for named in (here, *(_services(plain) for plain in reversed(before))):
        if named and (name := service_name(meant(pointer, named, IS_SERVICE), True)):
            return name
    return ""


def _services(plain: str) -> list[Thing]:
    """The services that a sentence speaks of."""
    return [t for t in things(signed(plain)) if IS_SERVICE.search(t.name)]
