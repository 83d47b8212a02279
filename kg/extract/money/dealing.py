"""Who provides what for whom, each told by the words beside it, in whatever order (`kg.rules.money.dealing`).

Tried where no frame of `kg.rules.money.contracting` fits. A cue names the provider; the service is sought beside it, then elsewhere in the
sentence, then, for "it" and "those", among the things that the sentences before name; whoever is told to buy, let or pay commissions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.extract.money.contracting import (
    A_GRANT_FROM,
    CHARITY,
    GAVE_SUM,
    RUNS_ON,
    STATE,
    TEAM_OF_COUNCIL,
    Deal,
    buyers,
    service_name,
)
from kg.extract.money.contracts import TWO_NAMES
from kg.extract.money.granting import asserted
from kg.extract.money.meant import Thing, meant, things
from kg.extract.money.signs import Signed, signed
from kg.names import find_names
from kg.rules.boards.shadows import NO_PERSON
from kg.rules.money.contracting import IS_SERVICE, NAMED_SO, PREVIOUSLY, SERVICE_NAMED, TEAM_NAMED, C, O
from kg.rules.money.dealing import (
    BOUGHT_LIST,
    BUYERS,
    COMMISSIONED_NOW,
    CORE,
    CUES,
    DATED,
    IT_BOUGHT,
    ITS_ORGANISATION,
    NAMES_IT,
    NO_PROVIDER,
    NO_SERVICE_NAMED,
    NOW_CALLED,
    OF_CONTRACT,
    OF_TEAM,
    OTHERS,
    POINTS,
    PROVIDERS,
    SERVICES,
    SERVICES_SO_CALLED,
    THEY_WHO,
    TO_BE_NAMED,
    UNDER_GRANT,
    Cue,
)
from kg.rules.money.roles import UNREAL
from kg.rules.money.signs import OUTSIDE

_PLACED = re.compile(r"\b(?:at|in|near|across|around|of)\s(?:the\s)?$")  # "the family centre at Roe had been paid for"
_O = re.compile(O)
_GOVERNED = re.compile(r"\b(?:at|in|near|inside|beside|above|behind|from)\s(?:the\s|an?\s)?$")
_C = re.compile(C)
_BUYER = 0xE1FD  # likewise
_SPARE = 0xE0FD  # a sign that no sentence of the usual length uses
_BESIDE = 12  # characters between a cue and what is done, where these belong together
_IN_PERSON = re.compile(r"\b(?:led|managed|headed|handled|staffed|overseen|organised|arranged|completed|kept|conducted|chaired|manages|leads|arranges|organises)\b")  # what a person may have done
_AND_NOT = re.compile(rf",\s(?:and\s)?not\s(?:to\s|by\s|from\s|with\s)?{C}(?:\sitself)?(?:,|(?=\s(?:that|who|which)\b))")
_WITH_BUYER = re.compile(rf"(?:\s(?:with|to|from|for)\s{C})?")
_CLAUSES = re.compile(r"[;:]\s|,\s(?:and|but|while|whilst|whereas)\s|\s(?:while|whilst|whereas)\s|\sand\s(?=[\ue000-\ue0ff])")
# "delays in mediation": the mediation
_OF_IT = re.compile(
    r"^(?:[a-z]+\s)?(?:delays?|waits?|waiting\s(?:times?|lists?)|complaints?|gaps?|problems?|concerns?|take-up|demand|quality|progress|numbers?|changes?|improvements?|shortages?|backlogs?|shortfalls?|use)"
    r"\s(?:in|for|about|of|with|to|on|over)\s(?:the\s|its\s)?"
)
_THEIRS = frozenset({"was-theirs", "theirs-to-do"})  # "the contract was Bright Steps's"
_TURNS = frozenset({"does", "done-by", "given-to", "moved-to", "each-for"})  # by which two may have had the same, one after the other


@dataclass(frozen=True, slots=True)
class _Cue:
    """A provider's sign, by what words it is one, where these stand, and on which side the service is sought first."""

    sign: str
    name: str
    start: int
    end: int
    side: int
    firm: bool
    said: str = ""
    old: str = ""


def dealt(plain: str, before: Sequence[str], known: Sequence[Deal] = (), *, sure: bool = False) -> list[Deal]:
    """The services of a sentence beside those `known`, each with its provider and who commissions it; `before` are the sentences before, the nearest last.

    `sure` where it is known from elsewhere that what is done is done for somebody.
    """
    cues = [PROVIDERS[n] for n in CUES.met(plain)]
    told = _told(plain, before) if cues else Signed("", {})
    if not told.text or OTHERS.search(told.text) or UNREAL.match(plain):
        return []
    past = PREVIOUSLY.search(plain) is not None and " now " not in plain
    payers = () if past and COMMISSIONED_NOW.search(plain) else commissioners(told)
    persons = {n.name for n in find_names(plain)} if payers else set()
    found = {p: d for d in known for p in d.providers}
    for cue in _cues(told, cues, firm=bool(payers)):
        provider = told.said[cue.sign]
        if cue.name in _THEIRS and provider.endswith("'s") and " " in provider:
            provider = provider.removesuffix("'s")
        if provider in found or (provider in persons and _IN_PERSON.search(told.text, cue.start, cue.end)) or not _apart(told, cue, found):
            continue
        who = payers or tuple(told.said[c] for c in told.text[cue.start : cue.end] if _C.match(c))
        service = _service(told, cue, before, bought=bool(who))
        anew = cue.name in _TURNS or service not in {d.service for d in found.values()}
        sure = sure or any(service == d.service for d in found.values())  # "A did them until 2016 and B was doing them now"
        if _is_service(service, provider) and anew and (who or sure or _sure(plain, cue, provider, past=past)):
            found[provider] = Deal((provider,), service, who, f"roles-{cue.name}", True, told.said.get(cue.old, ""), past)
    return [d for d in found.values() if d not in known]


def _is_service(service: str, provider: str) -> bool:
    """Whether words are a service's name, and not the provider's."""
    return bool(service) and not NO_SERVICE_NAMED.search(service) and provider not in service and provider.removesuffix("'s") != service


def _sure(plain: str, cue: _Cue, provider: str, *, past: bool) -> bool:
    """Whether a provider is one of whom no commissioner is told: by the cue, or by its kind and the time for which it was so."""
    outside = OUTSIDE.search(provider) is not None or CHARITY.search(provider) is not None
    return cue.firm or (past and outside) or ((cue.name == "done-by" or (cue.name == "does" and outside)) and DATED.search(plain) is not None)


def _told(plain: str, before: Sequence[str]) -> Signed:
    """A sentence in signs, with names for "they" and "her organisation"; an empty one where it names no organisation."""
    told = signed(NOW_CALLED.sub(r"\g<new>", TO_BE_NAMED.sub(" was ", plain)))
    told = Signed(_AND_NOT.sub("", told.text), told.said)
    told = _who_bought(told, before)
    ran = [c for c in told.text if _O.match(c)]
    if not ran and before and ITS_ORGANISATION.search(told.text):
        earlier = signed(before[-1])
        persons = {n.name for n in find_names(before[-1])}
        ran = [c for c in dict.fromkeys(earlier.text) if _O.match(c) and earlier.said[c] not in persons]
        if len(ran) == 1:
            return Signed(ITS_ORGANISATION.sub(f"{chr(_SPARE)} ", told.text, count=1), {**told.said, chr(_SPARE): earlier.said[ran[0]]})
    if not ran:
        return Signed("", {})
    return Signed(THEY_WHO.sub(f"it was {ran[0]} ", told.text), told.said) if len(ran) == 1 else told


def _who_bought(told: Signed, before: Sequence[str]) -> Signed:
    """A sentence with the public body that it speaks of for "it" that buys: "The Council had none. It went to Kite Voices"."""
    match = IT_BOUGHT.search(told.text)
    if match is None:
        return told
    here = [c for c in told.text[: match.start()] if _C.match(c)]
    if here:
        return Signed(f"{told.text[: match.start()]}{here[-1]} {told.text[match.end() :]}", told.said)
    earlier = signed(before[-1]) if before else None
    bodies = [earlier.said[c] for c in earlier.text if _C.match(c)] if earlier else []
    name = bodies[0] if bodies else "Council" if "e" in match.group() and match.group().lower().startswith("we") else ""
    return Signed(f"{told.text[: match.start()]}{chr(_BUYER)} {told.text[match.end() :]}", {**told.said, chr(_BUYER): name}) if name else told


def _apart(told: Signed, cue: _Cue, found: Mapping[str, Deal]) -> bool:
    """Whether a cue stands in another clause than the providers that are found, or in a list of what was bought."""
    if cue.name == "and-from":
        return BOUGHT_LIST.search(told.text) is not None
    others = [told.text.find(c) for c in told.text if told.said.get(c) in found]
    at = told.text.find(cue.sign)
    return len(others) >= len(found) and all(_CLAUSES.search(told.text, min(at, o), max(at, o)) for o in others)


def commissioners(told: Signed) -> tuple[str, ...]:
    """The public bodies that the words of a sentence make commissioners, in order."""
    sure = buyers(told)
    if sure:
        return sure
    under = {m["c"] for m in UNDER_GRANT.finditer(told.text)}
    signs = under | {m["c"] for p in BUYERS for m in p.finditer(told.text) if not A_GRANT_FROM.search(told.text[: m.start("c")])}
    signs -= {s for s in signs if STATE.search(told.said[s]) and GAVE_SUM.match(told.text, told.text.find(s) + 1)}
    return tuple(told.said[s].removesuffix("'s") for s in sorted(signs, key=told.text.find))


def _cues(told: Signed, cues: Sequence[Cue], *, firm: bool) -> Iterator[_Cue]:
    """The cues of a sentence that are told as facts; `firm` where somebody is told to commission."""
    for name, side, sure, pattern in cues:
        for match in pattern.finditer(told.text):
            sign = next(v for k, v in match.groupdict().items() if k[0] == "p" and v)
            placed = match.start() == told.text.find(sign) and _PLACED.search(told.text, 0, match.start())
            if placed or not may_provide(told.said[sign], firm or sure, team=name in OF_TEAM) or (name not in OF_CONTRACT and SERVICES_SO_CALLED.match(told.said[sign])):
                continue
            start = match.start("p") if name == "who-ran" else match.start()
            if asserted(told, start, match.end()) or (sure and RUNS_ON.match(told.text, _after(told, match.end()))):
                yield _Cue(sign, name, match.start(), match.end(), side, sure, match.groupdict().get("s") or "", match.groupdict().get("old") or "")


def _after(told: Signed, at: int) -> int:
    """Where a clause goes on after who has the contract with whom."""
    match = _WITH_BUYER.match(told.text, at)
    return match.end() if match else at


def may_provide(name: str, firm: bool, *, team: bool = False) -> bool:
    """Whether a name may be a provider's: no person's, no team's and no service's own."""
    of_council = TEAM_OF_COUNCIL.fullmatch(name) is not None
    if NO_PROVIDER.match(name) or (TWO_NAMES.search(name) and not OUTSIDE.search(name)) or ((of_council or TEAM_NAMED.search(name)) and not (team and of_council)):
        return False
    return not (SERVICE_NAMED.search(name) and not (firm and NO_PERSON.search(name)))


def _service(told: Signed, cue: _Cue, before: Sequence[str], *, bought: bool) -> str:
    """What a provider provides: by the words beside the cue, and, where it is `bought`, by another thing in its sentence or what is meant from before."""
    if cue.said:
        return _name(told, cue.said, firm=True)
    told_so = [m for p in SERVICES for m in p.finditer(told.text)]
    ahead, after = [m for m in told_so if m.start("s") < cue.start], [m for m in told_so if m.start("s") >= cue.start]
    for match in (*after, *reversed(ahead)) if cue.side > 0 else (*reversed(ahead), *after):
        said = match["s"]
        if said.startswith(cue.sign):
            continue  # "the Council gave Steps Ahead £5 to run"
        if _GOVERNED.search(told.text, max(0, match.start() - 12), match.start()) and match.start("s") < cue.start:
            continue  # "were held at a chapel and were the work of"
        if POINTS.fullmatch(told.words(said)):
            return _meant(told, told.words(said), match.start("s"), before)
        if name := _name(told, said, firm=bought and CORE.search(told.text, 0, match.start("s")) is not None):
            return name
        if bought and cue.name in NAMES_IT and (name := _title(told, said, match.start("s"))):
            return name
        if cue.start <= match.start("s") < cue.end or min(abs(match.end("s") - cue.start), abs(match.start("s") - cue.end)) < _BESIDE:
            return ""  # what it does is told, and is no service
    if not bought:
        return ""
    named = [t for t in things(told) if (IS_SERVICE.search(t.name) or NAMED_SO.search(t.name)) and told.said[cue.sign] not in t.name]
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


def _title(told: Signed, said: str, at: int) -> str:
    """A name that is a service's by what is said of it, with what stands before its comma: "Caring Dads, Caring Children"."""
    if len(said) != 1 or not _O.match(said) or OUTSIDE.search(told.said[said]) or CHARITY.search(told.said[said]) or " " not in told.said[said] or TEAM_NAMED.search(told.said[said]):
        return ""
    ahead = re.search(rf"({O}), $", told.text[:at])
    return f"{told.said[ahead[1]]}, {told.said[said]}" if ahead else told.said[said]


def _meant(told: Signed, pointer: str, until: int, before: Sequence[str]) -> str:
    """The service that a pointer means: the subject of what stands ahead of it, else what the sentences before name."""
    here = [t for t in things(told, until) if IS_SERVICE.search(t.name)]
    for named in (here, *(_services(plain) for plain in reversed(before))):
        if named and (name := service_name(_OF_IT.sub("", meant(pointer, named, IS_SERVICE)), True)):
            return name
    return ""


def _services(plain: str) -> list[Thing]:
    """The services that a sentence speaks of."""
    return [t for t in things(signed(plain)) if IS_SERVICE.search(t.name)]
