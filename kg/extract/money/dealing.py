"""Who provides what for whom: each told by the words beside it, in whatever order, over the things that a sentence names (`kg.rules.money.dealing`).

A cue names a provider; the service is the one that the sentence names nearest to it, on the side where it mostly stands, or, for "it" and
"those", what the sentences before name; whoever is told to buy, let or pay commissions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.money.buying import buyers_of_clause, commissioners
from kg.extract.money.meant import Thing, meant, things
from kg.extract.money.servicenames import Mention, mentions, service_name
from kg.extract.money.signs import COMMA, Signed, signed
from kg.names import find_names
from kg.rules.boards.shadows import NO_PERSON
from kg.rules.cues import Gate
from kg.rules.money.dealing import (
    BOUGHT_BY_IT,
    BOUGHT_LIST,
    COMMISSIONED_NOW,
    CUES,
    DATED,
    IT_BOUGHT,
    ITS_ORGANISATION,
    NO_PROVIDER,
    NO_SERVICE_NAMED,
    NOW_CALLED,
    OTHERS,
    PROVIDERS,
    THEY_WHO,
    TO_BE_NAMED,
    Cue,
)
from kg.rules.money.roles import UNREAL
from kg.rules.money.servicewords import (
    CONTRACT,
    IS_SERVICE,
    NAMED_SO,
    NP,
    OLD,
    OWNER,
    PREVIOUSLY,
    SERVICE_NAMED,
    SEVERAL,
    SPEAKS,
    TEAM_NAMED,
    WRONG,
    C,
    O,
)
from kg.rules.money.signs import OUTSIDE, PROVIDER
from kg.screen import Screened
from kg.stance import stance

MAY = Gate(
    "contract*", "commission*", "provid*", "deliver*", "run", "runs", "ran", "running", "carried", "carr*", "operat*",
    "suppl*", "bought", "buy*", "purchas*", "procur*", "engag*", "retain*", "appoint*", "hire*", "entrust*", "outsourc*",
    "award*", "let", "hands", "responsib*", "taken", "took", "won", "held", "holds", "agreement*", "staffed", "managed",
    "undert*", "conduct*", "used", "uses", "paid", "pays", "came", "come", "comes", "offer*", "completed", "succeeded", "replaced",
    "chosen", "selected", "transfer*", "passed", "moved", "went", "switched", "handed", "fell", "sits", "lies", "rests",
    "look*", "continu*", "began", "hosted", "done", "doing", "saw", "see*", "arrang*",
    "organis*", "handl*", "asked", "gone", "turn*", "rel*", "call*", "draw*", "drew", "enlist*", "did", "does",
    "lease", "charge", "kept", "cover*", "down", "putt*", "put", "farmed", "trust*", "gave", "invit*",
    "bidder*", "business", "job", "task", "re-commission*", "recommission*", "retender*", "tender", "provider*", "re-let", "relet",
)  # fmt: skip
# "The respite service had been with Kite Voices since May"
BEEN_WITH = Screened(r"\b(?:been|was|were|is|are|lain|lay|remain\w*|stayed)\swith\s(?:the\s)?[A-Z]")
_O, _C, _NP = re.compile(O), re.compile(C), re.compile(NP)
_BUYER, _SPARE = chr(0xE1FD), chr(0xE0FD)  # signs that no sentence of the usual length uses
_PLACED = re.compile(r"\b(?:at|in|near|across|around|of)\s(?:the\s)?$")  # "the family centre at Roe had been paid for"
_IN_PERSON = re.compile(r"\b(?:led|managed|headed|handled|staffed|overseen|organised|arranged|completed|kept|conducted|chaired|manages|leads|arranges|organises)\b")  # what a person may have done
_AND_NOT = re.compile(rf",\s(?:and\s)?not\s(?:to\s|by\s|from\s|with\s)?{C}(?:\sitself)?(?:,|(?=\s(?:that|who|which)\b))")
_WITH_BUYER = re.compile(rf"(?:\s(?:with|to|from|for)\s{C})?")
_RELATIVE = re.compile(r"(?<=[\ue000-\ue0ff]),\s(?:which|who)\s(?=[a-z])")  # "could ring Kite Voices, which runs"
_CLAUSES = re.compile(r"[;:]\s|\sbut\s|,\s(?=(?:had|has|have|was|were|is|are)\b)|,\s(?:and|but|while|whilst|whereas)\s|\s(?:while|whilst|whereas)\s|\sand\s(?=[\ue000-\ue0ff])")
TEAM_OF_COUNCIL = re.compile(r"(?!(?:Virtual|Primary|Secondary|Special|The)\b)(?:[A-Z][\w'-]*\s(?:(?:and|in|for|of)\s)?){1,6}(?:Team|Unit|Hub)")  # "delivered by the Missing Team"
TWO_NAMES = re.compile(r"\w\s\w+\sand\s\w+\s\w")  # "Kite Voices and Steps Ahead": two of them
# "The Council's contract with Steps Ahead for mentoring would run until": there is one
_RUNS_ON = re.compile(
    r"(?:\s(?:for|to|of)\s[^;,.]{1,80}?)?(?:,\s[^;.,]{3,80},)?\s(?:would|will|(?:(?:is|was|were|had)\s(?:originally\s)?(?:been\s)?(?:due|set|to)))"
    r"\s(?:to\s)?(?:now\s)?(?:run|end|expire|last|finish|continue|come|lapse)\b"
)
_THE_CONTRACT = re.compile(r"(?:contracts?|agreements?)\b")
_PRESUMED = re.compile(r"\b(?:once|when|after|until|why|renew|extend|end|terminate|continue|replace|re-?tender|review)\s(?:the|its|this|that)\s(?:[a-z]+\s)?$")
_TURNS = frozenset({"does", "done-by", "given-to", "each-for", "moved-from"})  # by which two may have had the same, one after the other
_SUBJECTS = frozenset({"done-by", "which-did", "given-to", "responsibility", "cleft", "moved-from"})
_STRICT = frozenset({"does", "done-by", "which-did", "a-service", "came-from", "been-with"})  # whose service stands right beside
_BY_COUNCIL = frozenset({"council-by", "for-another"})
_A_TEAM = frozenset({"hands-of", "done-by", "does", "responsible", "responsibility", "given-to", "which-did"})
_BY_ANOTHER = re.compile(rf"(?:,\s(?:by\s)?{O})*,?\sand\s(?:(?:one|two|three|four|five|six|the\s(?:others?|rest|remainder))\s)?by\s{O}")  # "by Kite Voices and by Steps Ahead"
_TRUSTS = re.compile(r"(?:(?<=Trust)|(?<=CIC)|(?<=Ltd)|(?<=Limited)),?\s(?:and|&)\s(?:the\s)?(?=[A-Z])")
_JOINED = re.compile(r"\s(?:and|&)\s")
_A_SCHEME = re.compile(r",\s(?:an?|the|its)\s(?:[a-z-]+\s){0,3}?(?:scheme|programme|project|service|team)\b")  # "Home Again, a scheme of the Council's, offered": it is what is provided
_OTHER_SUBJECT = re.compile(r"(?:\band|,|;|\bbut|\bwhile)\s(?:the|an?|its|their)\s[a-z]")


@dataclass(frozen=True, slots=True)
class Deal:
    """Providers with their service and those who commission it, as written; `firm` where a contract is told; `old` gave it up; `decided` where it is one only if the words are those of a decision."""

    providers: tuple[str, ...]
    service: str
    commissioners: tuple[str, ...]
    frame: str
    firm: bool
    old: str = ""
    past: bool = False
    decided: bool = False

    def likely(self, provider: str) -> bool:
        """Whether the name alone shows an organisation that provides for others: a trust, a charity; where the service is the subject, any."""
        return (OUTSIDE.search(provider) is not None and ", " not in provider) or (self.frame.removeprefix("roles-") in _SUBJECTS and NO_PERSON.search(provider) is not None and " " in provider)


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence in signs with the services that it names, what was said before it, and who buys by its words."""

    signed: Signed
    named: tuple[Mention, ...]
    before: tuple[str, ...]
    plain: str


@dataclass(frozen=True, slots=True)
class _Cue:
    """A provider's sign, by what words it is one, where these stand, on which side the service is sought first, and what else they name."""

    sign: str
    name: str
    start: int
    end: int
    side: int
    firm: bool
    said: str = ""
    old: str = ""
    giver: str = ""
    decided: bool = False


def deals(plain: str, *before: str) -> list[Deal]:
    """The services that a sentence tells, each with its providers and who commissions it; `before` are the sentences before it, the nearest last."""
    near = before[-1] if before else ""
    if not (MAY.open(plain) or BEEN_WITH.stands(plain)) or not (PROVIDER.stands(plain) or (near and PROVIDER.stands(near))) or WRONG.search(plain):
        return []
    cues = [PROVIDERS[n] for n in CUES.met(plain)]
    if not any(firm for _, _, firm, _ in cues) and not (SPEAKS.stands(plain) or (near and SPEAKS.stands(near))):
        return []
    told, inherited = _in_signs(plain, before, "" if any(name in _BY_COUNCIL for name, *_ in cues) else "O") if cues else (Signed("", {}), ())
    if not told.text or OTHERS.search(told.text) or UNREAL.match(plain) or next(_cues(told, cues, firm=True), None) is None:
        return []
    return list(_deals(_Told(told, tuple(mentions(told)), before, plain), cues, inherited))


def _deals(told: _Told, cues: Sequence[Cue], inherited: tuple[str, ...]) -> Iterator[Deal]:
    text, plain = told.signed.text, told.plain
    before = PREVIOUSLY.search(plain) if " now " not in plain else None
    payers = () if before and COMMISSIONED_NOW.search(plain) else commissioners(told.signed) or inherited
    persons = {n.name for n in find_names(plain)} if payers else set()
    found: dict[str, tuple[Deal, _Cue]] = {}
    for cue in _cues(told.signed, cues, firm=bool(payers)):
        provider = told.signed.said[cue.sign]
        if provider in found or (provider in persons and _IN_PERSON.search(text, cue.start, cue.end)) or not _apart(told.signed, cue, [c for _, c in found.values()]):
            continue
        past = before is not None and not _CLAUSES.search(plain, *sorted((before.end(), max(0, plain.find(provider))))) and ", " not in plain[plain.find(provider) : before.start()]
        beside = (c for c in text[cue.start : cue.end] if _C.match(c) and c != cue.sign and not text.endswith(" from ", 0, text.find(c)))
        own = (told.signed.words(cue.giver),) if cue.giver else tuple(told.signed.said[c] for c in beside)
        who = payers or own
        service, at = _service(told, cue, bought=bool(who))
        if not who and (owner := OWNER.search(text[:at])):
            who = (told.signed.words(owner["c"]),)
        anew = cue.name in _TURNS or service not in {d.service for d, _ in found.values()}
        if service and not NO_SERVICE_NAMED.search(service) and provider not in service and provider.removesuffix("'s") != service and anew:
            sure = cue.firm or CONTRACT.search(text) is not None
            if _fit(told.signed, cue, provider, service, sure or bool(who)):
                gone = OLD.search(text)
                old = told.signed.words(cue.old or (gone["old"] or gone["from"] if gone else ""))
                firm = bool(who) or _sure(plain, cue, provider, past=past) or sure
                found[provider] = (Deal(_run(told.signed, cue, provider), service, who, f"roles-{cue.name}", firm, old, past, cue.decided), cue)
    yield from buyers_of_clause(told.signed, [(d, c.start) for d, c in found.values()])


def _fit(told: Signed, cue: _Cue, provider: str, service: str, sure: bool) -> bool:
    """Whether a name may be the provider of a service by its cue: a council's own team only of what it is said to do."""
    if (SERVICE_NAMED.search(provider) and not sure) or _A_SCHEME.match(told.text, told.text.find(cue.sign) + 1):
        return False
    return not TEAM_NAMED.search(provider) or cue.name[:7] == "respons" or (cue.name in _A_TEAM and TEAM_OF_COUNCIL.fullmatch(provider) is not None and " " in service)


def _sure(plain: str, cue: _Cue, provider: str, *, past: bool) -> bool:
    """Whether a provider is one of whom no commissioner is told: by its kind and the time for which it was so."""
    outside = OUTSIDE.search(provider) is not None
    return (past and outside) or ((cue.name in {"done-by", "cleft", "which-did"} or (cue.name == "does" and outside)) and DATED.search(plain) is not None)


def _run(told: Signed, cue: _Cue, provider: str) -> tuple[str, ...]:
    """The providers that a sign stands for, with those that the words after it add: "by A and by B"."""
    also = _BY_ANOTHER.match(told.text, cue.end)
    return (*(p.replace(COMMA, ",") for p in _each(provider, told.text)), *(told.said[sign] for sign in _O.findall(also.group() if also else "")))


def _each(run: str, text: str) -> tuple[str, ...]:
    """The providers of a run: of a list each, and of two joined by "and" each where the sentence speaks of several."""
    halves = _TRUSTS.split(run)
    if len(halves) > 1 and all(OUTSIDE.search(h) for h in halves):
        return tuple(halves)
    if TEAM_OF_COUNCIL.fullmatch(run):
        return (run,)
    if (", " in run and not OUTSIDE.search(run)) or (_JOINED.search(run) and SEVERAL.search(text)):
        return tuple(re.split(rf",\s(?:and\s)?(?:the\s)?|{_JOINED.pattern}(?:the\s)?(?=[A-Z])", run))
    return (run,)


def _in_signs(plain: str, before: Sequence[str], needed: str) -> tuple[Signed, tuple[str, ...]]:
    """A sentence in signs, with names for "they" and "her organisation"; an empty one where it names no organisation; and who commissions what these did."""
    if NOW_CALLED.stands(plain) or TO_BE_NAMED.stands(plain):
        plain = NOW_CALLED.exact.sub(r"\g<new>", TO_BE_NAMED.exact.sub(" was ", plain))
    told = signed(plain, "" if before and PROVIDER.stands(before[-1]) else needed)
    if not told.text:
        return told, ()
    told = Signed(_AND_NOT.sub("", told.text.replace(" used to be ", " had been ").replace(" continued to be ", " was ").replace(" continues to be ", " is ")), told.said)
    told = _who_bought(told, before)
    ran = list(dict.fromkeys(c for c in told.text if _O.match(c)))
    pointed = ITS_ORGANISATION.search(told.text)
    if before and (pointed or not ran):
        earlier = deals(before[-1])
        here = [p for d in earlier for p in d.providers]
        named = signed(before[-1]) if not here else None
        here = ran if pointed and ran and len(ran) == 1 and told.text.find(ran[0]) < pointed.start() else here
        here = [told.said.get(p, p) for p in here] or list(dict.fromkeys(named.said[c] for c in named.text if _O.match(c)) if named else ())
        if pointed and len(here) == 1:
            text = f"{told.text[: pointed.start()]}{_SPARE} {told.text[pointed.end() :]}"
            return Signed(text, {**told.said, _SPARE: here[0]}), earlier[0].commissioners if earlier else ()
    if not ran and not any(_C.match(c) for c in told.text):
        return Signed("", {}), ()
    return (Signed(THEY_WHO.sub(f"it was {ran[0]} ", told.text), told.said) if len(ran) == 1 else told), ()


def _who_bought(told: Signed, before: Sequence[str]) -> Signed:
    """A sentence with the public body that it speaks of for "it" that buys: "The Council had none. It went to Kite Voices"."""
    if (by_it := BOUGHT_BY_IT.search(told.text)) and (said := [c for c in told.text[: by_it.start()] if _C.match(c)]):
        return Signed(f"{told.text[: by_it.start('it')]}{said[-1]}{told.text[by_it.end() :]}", told.said)
    match = IT_BOUGHT.search(told.text)
    if match is None:
        return told
    here = [c for c in told.text[: match.start()] if _C.match(c)]
    if here:
        return Signed(f"{told.text[: match.start()]}{here[-1]} {told.text[match.end() :]}", told.said)
    earlier = signed(before[-1]) if before else None
    bodies = [earlier.said[c] for c in earlier.text if _C.match(c)] if earlier else []
    name = bodies[0] if bodies else "Council" if match.group().lower().startswith("we") else ""
    return Signed(f"{told.text[: match.start()]}{_BUYER} {told.text[match.end() :]}", {**told.said, _BUYER: name}) if name else told


def _apart(told: Signed, cue: _Cue, found: Sequence[_Cue]) -> bool:
    """Whether a cue stands in another clause than the providers that are found, or in a list of what was bought."""
    if cue.name in {"and-from", "and-by", "and-to", "one-to", "new-one"}:
        return cue.name != "and-from" or BOUGHT_LIST.search(told.text) is not None
    at = told.text.find(cue.sign)
    return all(_CLAUSES.search(told.text, min(at, o), max(at, o)) for o in (told.text.find(c.sign) for c in found))


def _cues(told: Signed, cues: Sequence[Cue], *, firm: bool) -> Iterator[_Cue]:
    """The cues of a sentence that are told as facts; `firm` where somebody is told to commission."""
    gone = list(OLD.finditer(told.text))
    for name, side, sure, pattern in cues:
        for match in pattern.finditer(told.text):
            said = match.groupdict()
            key = next(k for k, v in said.items() if k[0] == "p" and v)
            sign, start = said[key], match.start("p") if name == "who-ran" else match.start()
            placed = match.start() == match.start(key) and not told.text.startswith((", which ", ", who "), match.end(key)) and _PLACED.search(told.text, 0, match.start())
            if placed or told.text[:start].endswith(" be ") or any(g.start() <= start < g.end() for g in gone) or not _may_provide(told.said[sign], firm or sure, name):
                continue
            is_fact = name[:3] != "be-" and _asserted(told, start, match.end())
            if is_fact or name in DECIDED:
                yield _Cue(sign, name, match.start(), match.end(), side, sure, said.get("s") or "", said.get("old") or "", said.get("c") or "", not is_fact)


DECIDED = frozenset({"award-to", "be-chosen", "be-let", "be-longer", "tender-of"})  # told in the words of a decision


def _asserted(told: Signed, start: int, end: int) -> bool:
    """Whether a stretch is told as a fact, by the clause in which it stands; a contract that is asked about is one that there is."""
    if aside := _RELATIVE.search(told.text, start, end):
        return stance(f"It {told.words(told.text[aside.end() :])}", 3, 3 + len(told.words(told.text[aside.end() : end]))) == "asserted"
    colon = told.text.rfind(": ", 0, start) + 2  # what stands after a colon is a clause of its own
    own = Signed(told.text[colon:], told.said) if colon > 1 else told
    shift = colon if colon > 1 else 0
    said = stance(own.words(own.text), own.place(start - shift), own.place(end - shift))
    after = _WITH_BUYER.match(told.text, end)
    if said in {"planned", "expected"} and _RUNS_ON.match(told.text, after.end() if after else end):
        return True
    return said == "asserted" or (_PRESUMED.search(told.text, max(0, start - 30), start) is not None and _THE_CONTRACT.match(told.text, start) is not None)


def _may_provide(name: str, firm: bool, cue: str) -> bool:
    """Whether a name may be a provider's: no person's, no team's and no service's own."""
    if NO_PROVIDER.match(name) or (TWO_NAMES.search(name) and not OUTSIDE.search(name) and not SEVERAL.search(name)):
        return False
    if TEAM_NAMED.search(name):
        return cue[:7] == "respons" or (cue in _A_TEAM and TEAM_OF_COUNCIL.fullmatch(name) is not None)
    return not (SERVICE_NAMED.search(name) and not (firm and NO_PERSON.search(name)))


def _service(told: _Told, cue: _Cue, *, bought: bool) -> tuple[str, int]:
    """What a provider provides: what its cue's words say, else the service named beside it, else, where it is `bought`, another of its sentence or what is meant from before; with its place."""
    if cue.said:
        return service_name(told.signed.words(cue.said), True), 0
    text = told.signed.text
    of_it = [m for m in told.named if cue.sign not in m.said]
    inside = [m for m in of_it if cue.start <= m.at < cue.end]
    ahead, after = [m for m in of_it if m.at < cue.start], [m for m in of_it if m.at >= cue.end]
    near = [*inside, *(*after, *reversed(ahead))] if cue.side > 0 else [*inside, *(*reversed(ahead), *after)]
    near.sort(key=lambda m: m.said in told.signed.said and not m.sure)  # a name in capitals may be another's
    near = [m for m in near if not _parted(text, cue, m)] or ([] if cue.name in _STRICT and not bought else near)
    if cue.name == "does" and (thing := _NP.match(text, cue.end + 1)) and not any(thing.start() <= m.at < thing.end() for m in after):
        return "", 0  # what it does is told, and is no service
    if near and near[0].sure and not near[0].name:
        return "", 0
    if near:
        earlier = [m.name for m in of_it if m.name and m.at < near[0].at and m.said[0] not in told.signed.said]
        return near[0].name or (earlier[-1] if earlier else _meant(told, near[0].said, near[0].at)), near[0].at
    return (_meant(told, "it", cue.start) if cue.firm or (bought and text.startswith(" so ", cue.end)) else ""), 0


def _parted(text: str, cue: _Cue, mention: Mention) -> bool:
    """Whether a clause of its own stands between a cue and a service."""
    between = text[mention.end : cue.start] if mention.at < cue.start else text[cue.end : mention.at]
    return ";" in between or _OTHER_SUBJECT.search(between) is not None


def _meant(told: _Told, pointer: str, until: int) -> str:
    """The service that a pointer means: the subject of what stands ahead of it, else what the sentences before name."""
    here = [t for t in things(told.signed, until) if IS_SERVICE.search(t.name)]
    for named in (here, *(_services(plain) for plain in reversed(told.before))):
        if named and (name := service_name(meant(pointer, named, IS_SERVICE), True)):
            return name
    return ""


def _services(plain: str) -> list[Thing]:
    """The services that a sentence speaks of, the surest first."""
    told = signed(plain)
    others = [name for sign, name in told.said.items() if _O.match(sign) and NAMED_SO.search(name) is None]
    found = [t for t in things(told) if IS_SERVICE.search(t.name) and not t.name.startswith(tuple(f"{name} for " for name in others))]
    known = {t.name for t in found}
    return [*found, *(Thing(m.name, m.at, 1, m.name.endswith("s")) for m in mentions(told) if m.name and m.said[0] not in told.said and m.name not in known)]
