"""Who takes part in a board or partnership, chairs, manages, hosts or pays for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.listing import clause, complete, parts, spread
from kg.extract.listing import organisations as divided
from kg.extract.naming import gss_of
from kg.extract.partner_bodies import body_of
from kg.extract.partner_clauses import Told, clauses
from kg.extract.partner_meetings import members
from kg.extract.partner_names import last, organisation
from kg.extract.partner_offices import completed, officers
from kg.extract.posts import posts
from kg.extract.partner_sums import givings
from kg.extract.pots import pots
from kg.extract.proof import proof
from kg.extract.remit import concerns_children
from kg.extract.shadow import initials
from kg.extract.taking_part import part
from kg.gazetteer import by_gss, by_name
from kg.model import Fact, PartnerFact, Sentence
from kg.names import find_names, private
from kg.people import split_post
from kg.reading import Reading
from kg.rules.grammar import Rule, groups
from kg.rules.partners import TABLE
from kg.rules.partners_grammar import TABLE as GRAMMAR
from kg.rules.pieces_bodies import ASIDE, SUBJECT
from kg.text import ordinary

_SUM = re.compile(
    r"(?:,|\band\b|\bwhile\b)?\s*(?:the\s+)?(?P<who>[A-Z][\w' -]*?)\s+(?:had\s+)?(?:contributed|paid|gave|given"
    r"|put in|put|provided)?\s*£"
)
_PLAIN = re.compile(
    r"(?:the )?(?:police|health|schools|colleges|probation|education|housing|public health|children's services"
    r"|social care|children's social care|fire service|voluntary sector|third sector|"
    r"(?:voluntary and community|community and voluntary) sector|health (?:services?|commissioners|partners|providers|bodies)|youth justice|clinical "
    r"commissioning groups?|early years settings|local authority|academies|schools and colleges)"
)
_PLACED = re.compile(r"(?P<place>[A-Z][^:]{3,90}?)(?::\s+|\s+-\s+|\s+\()")  # "Roe Police: Ada Moor, Superintendent"
_BETWEEN = re.compile(r"(?:,?\s+(?:[A-Z][\w']*|and|of|for|\([A-Z]+\)))*,?\s+")
_POST = re.compile(
    r"^(?:(?:Interim|Acting|Deputy|Assistant|Executive|Chief|Designated|Head|Director|Lead|Detective"
    r"|Superintendent)\b|.*\b(?:Director|Officer|Manager|Nurse|Head|Constable|Superintendent)\b)"
)

_POSTS = re.compile(r"(?:(?:local|senior|primary|secondary|school)\s)?(?:head\s?teachers|headteachers|GPs|lay members|governors|magistrates|health visitors|foster carers)")
_COMES = re.compile(
    r"£\d[\d,.]*(?:\s?(?:m|million)\b)?(?:\s+\w+){0,4}?\s*(?:from|by)?\s+(?:the\s+)?(?P<who>[A-Z][^;£]*?)(?=,?\s+(?:and|while|with)\s+£|,\s+£"
    r"|,?\s+(?:for|towards|to|in|as|by|which|who)\s|[.;]|$)"
)
_ITEMS = re.compile(
    rf"(?:(?:partners|members|membership|agencies|organisations|bodies)\b[^.;:]{{0,50}}? (?:of|on|in|for) (?:the )?(?P<body>{SUBJECT}){ASIDE}"
    rf"|(?:the )?(?P<board>{SUBJECT}){ASIDE}[^.;:]{{0,60}}? (?:partners|members|membership|agencies|organisations|bodies|representatives from))"
    r"[^.;:]{0,40}:$".replace(" ", r"\s+")
)
FUNDED = next(rule for rule in GRAMMAR.rules if rule.name == "funded-from")
_PART_OF = re.compile(r"\b(?:Executive|Board|Group|Panel|Subgroup|Team|Unit)\s+of\s+(?:the\s+)?$")  # "the Executive of the Board is made up of"
_NONE_OF = re.compile(r"\b[Nn](?:o|either|one)\b[^.,;]{0,50}$")
# A list cut short: "the views of Roe Police and Cafcass were represented on it" is of views.
_GOVERNED = re.compile(r"\b(?:of|on|from|by|for|with|between|about|to)\s+(?:the\s+)?[A-Z][^;:.]*$")
_SAID = re.compile(r"\b(?:was|were|is|are|had|has|have|met|that|which|who|would|will|as|to)\b")


_Part = tuple[str, str, tuple[int, int]]  # a body, the part taken in it, and where the text tells of it


@dataclass(frozen=True, slots=True)
class Party:
    """One who takes part: an organisation, a person or a post, and as what."""

    role: str
    organisation: str = ""
    person: str = ""
    post: str = ""


def extract(reading: Reading) -> Iterator[Fact]:
    """Each taking of part once, from the place that names the role first; an office is completed from the rest."""
    if not concerns_children(reading):
        return
    kept: dict[tuple[str, ...], PartnerFact] = {}
    held = posts(reading)
    seats = tuple(members(reading))
    for fact in (*seats, *_all(reading), *officers(reading, held)):
        key = (
            fact.body.lower(),
            fact.organisation.lower() if not fact.person else "",
            reading.full_name(fact.person).lower() or ("" if fact.organisation else fact.post.lower()),
            _rank(fact.role),
        )
        known = kept.setdefault(key, fact)
        if known.role in {"chair", "partner"} and fact.role not in {"chair", "partner"}:
            kept[key] = replace(known, role=fact.role, post=fact.post)
        elif fact.person and fact.organisation and not known.organisation and known.evidence == fact.evidence:
            kept[key] = replace(known, organisation=fact.organisation, post=known.post or fact.post)
    joint = _joint(reading, list(kept.values()))
    seated = {s.person: s for s in seats if s.organisation}
    for fact in _each_council(list(kept.values()), joint):
        if fact.role == "chair" and not fact.post and (seat := seated.get(fact.person)):
            fact = replace(fact, post=seat.post, organisation=seat.organisation)
        yield completed(reading, held, replace(fact, gss=joint.get(fact.body, fact.gss)))


def _each_council(facts: list[PartnerFact], joint: dict[str, tuple[str, ...]]) -> Iterator[PartnerFact]:
    """Facts of "the Councils" as one for each council of a joint body, by the name that it has there as a partner."""
    told = {(f.body, f.organisation, f.role) for f in facts}
    for fact in facts:
        if fact.organisation != "Councils":
            yield fact
            continue
        for code in joint.get(fact.body, ()):
            name = next((f.organisation for f in facts if f.body == fact.body and (a := by_name(f.organisation)) and a.gss == code), "")
            if name and (fact.body, name, fact.role) not in told:
                yield replace(fact, organisation=name)


def _joint(reading: Reading, facts: list[PartnerFact]) -> dict[str, tuple[str, ...]]:
    """The codes of the bodies that are said to have several councils for statutory partners."""
    found: dict[str, set[str]] = {}
    for fact in facts:
        if fact.role == "statutory partner" and (council := by_name(fact.organisation, reading.date)) and council.gss:
            found.setdefault(fact.body, set()).add(council.gss)
    return {body: tuple(sorted(codes)) for body, codes in found.items() if len(codes) > 1}


def _all(reading: Reading) -> Iterator[PartnerFact]:
    for index, sentence in enumerate(reading.sentences):
        known: list[_Part] = []
        for rule, match in TABLE.matches(sentence.plain):
            said = groups(match)
            body = body_of(reading, said, sentence, match)
            if not body or (rule.name == "chair-before-name" and _names_before(sentence.plain, match.start())) or (
                rule.name == "partners-were" and sentence.plain[: match.start()].endswith("whose ")
            ):
                continue
            if _NONE_OF.search(sentence.plain, 0, match.start() + 1) or _PART_OF.search(sentence.plain, 0, match.start()):
                continue
            found = [(p, sentence, match.start()) for p in _parties(reading, rule, said, sentence)]
            if not found and ("kind" in said or rule.name == "made-up-of-list"):
                found = _items(reading, index, _kind(said.get("kind", "")))
            known += [(body, _rank(p.role), _span(match)) for p, _, _ in found if p.organisation or p.role != "chair"]
            yield from _facts(reading, body, found, rule.key)
        yield from _by_grammar(reading, index, sentence, known)
        yield from _by_clauses(reading, sentence, known)
        if given := givings(reading, sentence):
            paying = [(p, sentence, given.start) for p in _payers(reading, given.body, given.givers)]
            yield from _facts(reading, given.body, paying, "partners/shares")
        if pot := pots(reading).get(sentence.start):
            paying = [(Party("funder", organisation(reading, s.giver)), s.where, 0) for s in pot.shares]
            yield from _facts(reading, pot.body, [p for p in paying if p[0].organisation != pot.body], FUNDED.key)


def _by_grammar(
    reading: Reading, index: int, sentence: Sentence, known: list[_Part]
) -> Iterator[PartnerFact]:
    """What the grammar reads of the parts that no rule has told of in the sentence."""
    for rule, match in GRAMMAR.matches(sentence.plain):
        role, said = part(rule, groups(match))
        if match.group()[:1] in {",", "a"} and _GOVERNED.search(sentence.plain, 0, match.start()):
            continue
        body = body_of(reading, said, sentence, match) if role else ""
        if not body:
            continue
        at = _span(match)
        parties = [p for p in _taken(reading, role, said, sentence) if not _told(known, body, p, at)]
        parties = [p for p in parties if p.organisation != body]
        if role == "member" and len(parties) == 1 and not (parties[0].post or complete(parties[0].organisation)):
            continue  # "Penrith had sat on the Board": a place, not who
        known += [(body, _rank(p.role), at) for p in parties]
        yield from _facts(reading, body, [(p, sentence, match.start()) for p in parties], rule.key)
    asked = _ITEMS.search(sentence.plain.rstrip()) if sentence.plain.rstrip().endswith(":") else None
    if asked and not known and (items := _items(reading, index, _kind(asked.group()))):
        body = body_of(reading, groups(asked), sentence, asked)
        yield from _facts(reading, body, items, GRAMMAR.rules[0].key) if body else ()


def _by_clauses(reading: Reading, sentence: Sentence, known: list[_Part]) -> Iterator[PartnerFact]:
    """What the shadow of the sentence tells beyond the rules and the grammar."""
    for told in clauses(reading, sentence):
        at = (told.start, told.end)
        listed = told.part in {"member", "statutory"}
        parties = [p for p in _said(reading, told) if p.organisation != told.body and (listed or not _told(known, told.body, p, at))]
        if told.part == "member" and len(told.who) == 1 and len(parties) == 1 and not complete(told.who[0][0]):
            continue
        known += [(told.body, _rank(p.role), at) for p in parties]
        yield from _facts(reading, told.body, [(p, sentence, told.start) for p in parties], told.name)


def _said(reading: Reading, told: Told) -> Iterator[Party]:
    """Those of whom a clause tells a part."""
    if told.part == "chair":
        for name, _ in told.who:
            yield from _chair(reading, name, told.office)
        return
    if told.part == "host" and (named := find_names(told.who[0][0])):  # "Ada Moor, Director at Roe, which authority housed it"
        if place := _split(told.who[0][0][named[0].end :].strip(" ,(-)"))[1]:
            yield Party("host", organisation(reading, place))
        return
    role = {"member": _kind(told.kind), "statutory": "statutory partner"}.get(told.part, told.part)
    plain = "; ".join(name for name, post in told.who if not post)
    yield from _organisations(reading, {"organisations": plain}, role)
    for name, post in told.who:
        if post:
            yield Party(role, organisation(reading, name), post=post)


def _chair(reading: Reading, said: str, office: str) -> Iterator[Party]:
    """The chair as a clause names the person: with a post and a place, or by initials."""
    independent = "ndependent" in office
    role = "independent chair" if independent else "chair"
    if said in initials(reading):
        yield Party(role, person=initials(reading)[said], post=office if independent else "")
    if not find_names(said) and _POST.match(said):
        yield from _by_post(reading, said, role)
    for name in find_names(said)[:1]:
        beside = said[name.end :].strip(" ,(-)")
        post, place = _split(beside) if not beside.startswith(("of ", "from ")) else ("", beside.split(" ", 1)[1])
        shown = (office[0].upper() + office[1:]) if independent else post or name.rank
        yield Party(role, organisation(reading, place) if place else "", name.name, shown)


def _by_post(reading: Reading, said: str, role: str) -> Iterator[Party]:
    """A chair said by post: the holder, where the document names one, else the post with where it is held."""
    holder = _holder(reading, said) if " of " in said else ""
    held = {(p.person, p.post) for p in posts(reading) if p.post == said or p.post.startswith(said + " of ")}
    post, place = _split(said)
    if holder or len(held) == 1:
        yield Party(role, person=holder or next(iter(held))[0], post=said if holder else next(iter(held))[1])
    elif place:
        yield Party(role, organisation(reading, place), post=post)


def _payers(reading: Reading, body: str, givers: tuple[str, ...]) -> Iterator[Party]:
    """Each giver, as a party; "each of the Councils" is left for the codes of a joint body to tell."""
    for giver in givers:
        if giver in {"Councils", "councils"}:
            yield Party("funder", "Councils")
        else:
            named = [*divided(giver)]
            names = named if all(map(complete, named)) else [re.sub(r"\s\([^()]*\)$", "", giver)]
            yield from (Party("funder", full) for name in names if (full := organisation(reading, name)) != body)


_AT = re.compile(r"(?P<post>.+?)\s(?:at|with|for|from|in)\s(?:the\s)?(?P<place>[A-Z][^,]*)$")


def _split(post: str) -> tuple[str, str]:
    """A post and where it is held: "Group Director, Care at Roe" is held at Roe Council."""
    said, place = split_post(post)
    at = _AT.match(post) if not place else None
    if at and (complete(at["place"]) or by_name(at["place"])):
        found = by_name(at["place"])
        return at["post"].strip(" ,"), found.official_name if found else at["place"]
    return said, place


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Where a match names who takes part: its list, else all of it."""
    groups_of = (g for g in ("organisations", "organisations2") if match.groupdict().get(g))
    return match.span(next(groups_of, 0))


def _told(known: list[_Part], body: str, party: Party, at: tuple[int, int]) -> bool:
    """Whether the same words have told of the same part in a body."""
    same_part = (k[2] for k in known if k[:2] == (body, _rank(party.role)))
    return any(party.role not in {"partner", "statutory partner"} or (start < at[1] and at[0] < end) for start, end in same_part)


def _items(reading: Reading, index: int, role: str) -> list[tuple[Party, Sentence, int]]:
    return [(p, s, 0) for s in reading.items_of(index) for p in _listed(reading, s, role)]


def _facts(
    reading: Reading, body: str, found: list[tuple[Party, Sentence, int]], rule: str
) -> Iterator[PartnerFact]:
    codes = _codes(reading, body, [p for p, _, _ in found])
    for party, where, at in found:
        yield PartnerFact(
            body=body,
            organisation=party.organisation,
            person=party.person,
            post=party.post,
            role=party.role,
            gss=codes,
            evidence=proof(where, at, at + 1),
            rule=rule,
        )


def _taken(reading: Reading, role: str, said: dict[str, str], sentence: Sentence) -> Iterator[Party]:
    """Who takes a part that the grammar tells of."""
    if role in {"member", "statutory", "funder"} and "organisations" in said:
        as_what = "statutory partner" if role == "statutory" else role if role == "funder" else _kind(said.get("kind", ""))
        yield from _organisations(reading, said, as_what)
        if "more" in said:
            yield from _organisations(reading, {"organisations": said["more"]}, as_what)
    elif role in {"host", "funder"}:
        yield Party(role, organisation(reading, last(said["organisation"])))
    elif role == "lead":
        yield Party("lead commissioner", organisation(reading, said["lead"], council=True))
        yield from _organisations(reading, said, "funder")
    elif role == "named":
        for name in (*find_names(said["member"])[:1], *find_names(said.get("second", ""))[:1]):
            yield Party("partner", person=name.name)
    elif role == "represents":
        who = find_names(said["rep"])
        yield Party("partner", organisation(reading, said["place"]), who[0].name if who else "", "" if who else said["rep"])
    elif role == "manager":
        yield from (Party("manager", person=n.name, post=said.get("post", "")) for n in find_names(said.get("person", said.get("named", "")))[:1])
    else:
        yield from _office(reading, said, sentence)


def _names_before(plain: str, at: int) -> bool:
    """Whether the office at an offset belongs to the person named right before it, not to the one after."""
    before = plain[:at].rstrip(" ,-(")
    return any(n.end == len(before) for n in find_names(before, max(0, len(before) - 80)))


def _rank(role: str) -> str:
    return "chair" if role.endswith("chair") else "partner" if role.endswith("partner") else role


def _parties(reading: Reading, rule: Rule, said: dict[str, str], sentence: Sentence) -> Iterator[Party]:
    match rule.name:
        case "contributed":
            yield Party("funder", organisation(reading, said["organisation"]))
        case "gave-to":
            yield from _givers(reading, said)
        case "sums-from":
            for found in _COMES.finditer(said["from"]):
                yield from _organisations(reading, {"organisations": clause(found["who"])}, "funder")
        case "hosted-by" | "its-hosts":
            yield Party("host", organisation(reading, last(said["organisation"])))
        case "budget-contributions" | "towards-paid":
            for found in _SUM.finditer(said["sums"]):
                yield Party("funder", organisation(reading, found["who"]))
        case "funded-by" | "put-in-respectively":
            yield from _organisations(reading, said, "funder")
        case "commissioning-led-by":
            yield Party("lead commissioner", organisation(reading, said["lead"], council=True))
            yield from _organisations(reading, said, "funder")
        case "made-up-of-list":
            return
        case "made-up-of":
            yield from _organisations(reading, said, _kind(said.get("kind", "")))
        case (
            "partners-were"
            | "partners-including"
            | "are-the-partners"
            | "has-as-members"
            | "whose-partners"
            | "possessive-members"
        ):
            yield from _organisations(reading, said, _kind(said["kind"]))
        case "seat-on" | "sat-around" | "around-the-table" | "local-area":
            yield from _organisations(reading, said, _kind(said.get("kind", "")))
        case "sits-on":
            yield from _sitting(reading, said)
        case _:
            yield from _office(reading, said, sentence)


def _kind(said: str) -> str:
    return "statutory partner" if re.search(r"statutory|safeguarding", said, re.IGNORECASE) else "partner"


def _office(reading: Reading, said: dict[str, str], sentence: Sentence) -> Iterator[Party]:
    """The person who chairs or manages; a chair's post is named only where it is more than "Chair"."""
    if "holder" in said:
        yield Party("chair", person=_holder(reading, said["holder"]), post=said["holder"])
        return
    names = find_names(next((said[g] for g in ("person", "named", "person2", "person3") if g in said), ""))
    if not names or (private(sentence.plain[:200]) and not re.search(r"chair", sentence.plain, re.IGNORECASE)):
        return
    post = said.get("post", said.get("office", ""))
    if re.search(r"manager|coordinator|co-ordinator", post, re.IGNORECASE):
        yield Party("manager", person=names[0].name, post=post)
        return
    independent = bool(re.search("independent", post, re.IGNORECASE)) or "independently chaired" in sentence.plain
    place = said.get("organisation", said.get("place", ""))
    owner = re.match(r"(?P<place>[A-Z].*?)'s (?P<post>[A-Z].*)", post)
    if owner:  # "the Trust's Adviser, Ada Moor"
        place, post = owner["place"], owner["post"]
    shown = post if independent or (post and "hair" not in post) else names[0].rank
    placed = organisation(reading, last(place)) if place else ""
    role = "independent chair" if independent else "chair"
    yield Party(role, placed, names[0].name, shown)
    for other in find_names(said.get("second", ""))[:1]:
        yield Party(role, person=other.name, post=other.rank)


def _organisations(reading: Reading, said: dict[str, str], role: str) -> Iterator[Party]:
    listed = list(parts(spread(said.get("organisations", said.get("others", ""))), role))
    sure = sum(complete(name) for name, _ in listed) * 2 >= len(listed)  # then "Open Futures" is no person either
    for name, as_what in listed:
        full = organisation(reading, name)
        named = find_names(name)
        if _POST.match(name) or _POSTS.fullmatch(name):
            yield Party(as_what, post=reading.glossary.expand(name))
        elif named and (not sure or named[0].style or re.search(r"\b[A-Z]\.? ", name)):
            continue
        elif full and len(full.split()) <= 12 and _is_party(full):
            yield Party(as_what, full)


def _givers(reading: Reading, said: dict[str, str]) -> Iterator[Party]:
    """Who gave a sum, and whoever the same sentence says gave another."""
    yield Party("funder", organisation(reading, last(said["organisation"])))
    for found in _SUM.finditer(said.get("rest", said.get("others", ""))):
        yield Party("funder", organisation(reading, found["who"]))


def _is_party(name: str) -> bool:
    """Whether a name in a list is an organisation's, or a class of them that minutes name so ("the police")."""
    if _PLAIN.fullmatch(name):
        return True
    return bool(re.match(r"[A-Z]", name)) and not _SAID.search(name)


def _listed(reading: Reading, item: Sentence, role: str) -> Iterator[Party]:
    """A list item that names a partner: "NAME, Post, Organisation", or an organisation alone."""
    text = re.sub(r"^(?:[-•*]|\(?[a-z0-9]{1,3}\))\s+", "", item.plain).strip(" .;")
    text = re.sub(r"[;,]?\s+and$", "", text).strip(" .;,")
    names = find_names(text)
    placed = _PLACED.match(text)
    if names and placed and names[0].start >= placed.end() and complete(placed["place"]):
        post = text[names[0].end :].strip(" ,-()") or names[0].rank
        yield Party(role, organisation(reading, placed["place"]), names[0].name, post)
        return
    if not names:
        full = organisation(reading, text)
        if full and len(full.split()) <= 12 and full[0].isupper():
            yield Party(role, full)
        return
    pieces = [p.strip() for p in re.split(r",\s+|\s+-\s+|\s+\(|\)", text[names[0].end :]) if p.strip(" ,")]
    place = pieces.pop() if pieces and not _POST.match(pieces[-1]) else ""
    post = ", ".join(pieces) or names[0].rank
    yield Party(role, organisation(reading, place) if place else "", names[0].name, post)


def _sitting(reading: Reading, said: dict[str, str]) -> Iterator[Party]:
    """Who sits on a body: an organisation, or the holder of a post, named where the document names the holder."""
    who, _, department = said["who"].partition(", ")
    if _POST.match(who):
        place = reading.glossary.expand(department) if department else ""
        yield Party("partner", place, _holder(reading, who), who)
    elif not find_names(who) and complete(who):
        yield Party("partner", organisation(reading, said["who"]))
    if "chair" in said:
        yield Party("chair", post=said["chair"])


def _holder(reading: Reading, post: str) -> str:
    """The person whom the document names right after a post; empty where it names none or several."""
    plain = ordinary(reading.text)
    holders = set()
    for match in re.finditer(rf"\b{re.escape(post)}\b", plain):
        named = find_names(plain, match.end(), min(len(plain), match.end() + 90))
        if named and _BETWEEN.fullmatch(plain, match.end(), named[0].start):
            holders.add(named[0].name)
    return holders.pop() if len(holders) == 1 else ""


def _codes(reading: Reading, body: str, parties: list[Party]) -> tuple[str, ...]:
    """Whose the body is: its own authorities, or those that take part in an unnamed arrangement."""
    if body[0].isupper():
        return gss_of(reading, body)
    found = {a.gss for p in parties if p.organisation and (a := by_name(p.organisation, reading.date)) and a.gss}
    return tuple(sorted({c for c in found | set(reading.gss) if by_gss(c)})) if found else reading.gss
