"""Who takes part in a board or partnership, chairs, manages, hosts or pays for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.listing import clause, complete, parts
from kg.extract.naming import full_name, gss_of, is_acronym, is_class, is_organisation, section_title
from kg.extract.posts import extract as posts
from kg.extract.proof import proof
from kg.extract.remit import concerns_children
from kg.extract.successions import extract as successions
from kg.gazetteer import by_gss, by_name
from kg.model import Fact, PartnerFact, PostFact, Sentence, SuccessionFact
from kg.names import find_names, private, same
from kg.reading import Reading
from kg.rules.grammar import Rule, groups
from kg.rules.partners import TABLE
from kg.rules.pieces_bodies import ANAPHOR, SUBJECT
from kg.text import fold, ordinary

_NOT_HERE = re.compile(
    r"\b(?:Scrutiny|Select Committee|Cabinet|Council|Planning|Licensing|School|Schools|Governors?|Governing|Parish"
    r"|Town|College|Academy|Football|Club|Union|"
    r"Task and Finish|Working Party|Pension\w*|Audit|Standards|Audit Committee|Housing Association|Company|Crime "
    r"Panel|NHS|Foundation Trust|Youth (?:Forum|Parliament|Cabinet|Voice|Panel|Assembly)|Young People's \w+|"
    r"Children in Care)\b"
)
_BODY_HEAD = re.compile(
    r"(?:Board|Partnership|Panel|Group|Forum|Network|Alliance|Executive|Hub|Collaborative|Consortium|Commission"
    r"|Conference|Unit|meetings|arrangements?|budget|"
    r"Child Protection Committee|Public Protection Committee|Trust|Subgroup|Sub-group|\b(?-i:[A-Z]{3,}))$",
    re.IGNORECASE,
)
_SAFEGUARDING = re.compile(r"\bSafeguarding (?:Children|Adults|Board|Partnership)|Children's Trust|\b(?:L?SCB|L?SCP)\b")
_SUM = re.compile(
    r"(?:,|\band\b|\bwhile\b)?\s*(?:the\s+)?(?P<who>[A-Z][\w' -]*?)\s+(?:had\s+)?(?:contributed|paid|gave|given"
    r"|put in|provided)?\s*£"
)
_CLASSES = {
    "local authority": "",
    "council": "",
    "authority": "",
    "county council": "",
    "city council": "",
    "borough council": "",
}
_PLAIN = re.compile(
    r"(?:the )?(?:police|health|schools|colleges|probation|education|housing|public health|children's services"
    r"|social care|children's social care|fire service|voluntary sector|third sector|"
    r"(?:voluntary and community|community and voluntary) sector|health services?|youth justice|clinical "
    r"commissioning groups?|early years settings|local authority|academies|schools and colleges)"
)
_BETWEEN = re.compile(r"(?:,?\s+(?:[A-Z][\w']*|and|of|for|\([A-Z]+\)))*,?\s+")
_POST = re.compile(
    r"^(?:(?:Interim|Acting|Deputy|Assistant|Executive|Chief|Designated|Head|Director|Lead|Detective"
    r"|Superintendent)\b|.*\b(?:Director|Officer|Manager|Nurse|Head|Constable|Superintendent)\b)"
)

_OFFICE = re.compile(r"\b(?:[Cc]hair(?:man|woman|person)?|Convener|(?P<manager>(?:Business|Partnership|Board) Manager))\b(?! of (?:Governors|Social))")
_RANK = re.compile(r"\b(?:Constable|Superintendent|Inspector|Sergeant)$")
_SUBJECT = re.compile(SUBJECT.replace(" ", r"\s+"))
_ROLE_WORD = re.compile(r"(?:Independent|Chair|Business|Board Manager)\b")
_COMES = re.compile(
    r"£\d[\d,.]*(?:\s?(?:m|million)\b)?(?:\s+\w+){0,4}?\s*(?:from|by)?\s+(?:the\s+)?(?P<who>[A-Z][^;£]*?)(?=,?\s+(?:and|while|with)\s+£|,\s+£"
    r"|,?\s+(?:for|towards|to|in|as|by|which|who)\s|[.;]|$)"
)
_SHORT = re.compile(ANAPHOR)
_KIND_ALONE = re.compile(r"Clinical Commissioning Group|Integrated Care Board|Health Board|Foundation Trust")
_SAID = re.compile(r"\b(?:was|were|is|are|had|has|have|met|that|which|who|would|will|as|to)\b")


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
    for fact in (*_all(reading), *_officers(reading)):
        key = (
            fact.body.lower(),
            fact.organisation.lower() if not fact.person else "",
            reading.full_name(fact.person).lower() or ("" if fact.organisation else fact.post.lower()),
            _rank(fact.role),
        )
        known = kept.setdefault(key, fact)
        if known.role in {"chair", "partner"} and fact.role not in {"chair", "partner"}:
            kept[key] = replace(known, role=fact.role, post=fact.post)
    yield from (_completed(reading, f) for f in kept.values())


def _all(reading: Reading) -> Iterator[PartnerFact]:
    for index, sentence in enumerate(reading.sentences):
        for rule, match in TABLE.matches(sentence.plain):
            said = groups(match)
            body = _body(reading, said, sentence, match)
            if not body or (rule.name == "chair-before-name" and _names_before(sentence.plain, match.start())):
                continue
            found = [(p, sentence, match.start()) for p in _parties(reading, rule, said, sentence)]
            if not found and ("kind" in said or rule.name == "made-up-of-list"):
                role = _kind(said.get("kind", ""))
                found = [(p, s, 0) for s in reading.items_of(index) for p in _listed(reading, s, role)]
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
                    rule=rule.key,
                )


def _officers(reading: Reading) -> Iterator[PartnerFact]:
    """The chairs and managers of boards whom the posts already tell."""
    for post in posts(reading):
        office = _OFFICE.search(post.post) if isinstance(post, PostFact) else None
        if office is None or not isinstance(post, PostFact):
            continue
        said = post.organisation if post.organisation else post.post[office.end() :].removeprefix(" of ")
        body = _fit(reading, full_name(reading, said, post.evidence.start)) if said else ""
        if not body or (office["manager"] and not _SAFEGUARDING.search(body)):
            continue
        role = "manager" if office["manager"] else "independent chair" if "ndependent" in post.post else "chair"
        yield PartnerFact(
            body=body,
            person=post.person,
            post="" if role == "chair" else post.post,
            role=role,
            gss=_codes(reading, body, []),
            evidence=post.evidence,
            rule=post.rule,
        )


def _completed(reading: Reading, fact: PartnerFact) -> PartnerFact:
    """An officer with the full name, and a chair with the post and organisation, that the document gives elsewhere."""
    if not fact.person:
        return fact
    person = reading.full_name(fact.person)
    if fact.role != "chair" or (fact.post and fact.organisation):
        return replace(fact, person=person)
    own = [
        (p.post, p.organisation)
        for p in posts(reading)
        if isinstance(p, PostFact) and same(p.person, person) and not _OFFICE.search(p.post)
    ]
    post, organisation = next(iter(own), ("", ""))
    if fact.post and post and fact.post not in post:
        post = fact.post if not _RANK.search(post) else post
    return replace(fact, person=person, post=post or fact.post, organisation=fact.organisation or organisation)


def _names_before(plain: str, at: int) -> bool:
    """Whether the office at an offset belongs to the person named right before it, not to the one after."""
    before = plain[:at].rstrip(" ,-(")
    return any(n.end == len(before) for n in find_names(before, max(0, len(before) - 80)))


def _rank(role: str) -> str:
    return "chair" if role.endswith("chair") else "partner" if role.endswith("partner") else role


def _body(reading: Reading, said: dict[str, str], sentence: Sentence, match: re.Match[str]) -> str:
    """The full name of the body, where it is one whose members count; empty where doubtful."""
    name = next((said[g] for g in ("body", "of", "board", "body2", "body3") if g in said), "")
    group = next((g for g in ("body", "of", "board", "body2", "body3") if g in said), "")
    at = sentence.start + (match.start(group) if group else match.start())
    if said.get("its"):
        return _its(reading, sentence, match.start())
    if not name:
        return _near(reading, sentence, at)
    if name.lower() == "local area":
        return name
    if name[0].islower() and not _SHORT.fullmatch(name):
        return _fit(reading, name)
    return _fit(reading, full_name(reading, name, at))


def _its(reading: Reading, sentence: Sentence, at: int) -> str:
    """The body that "its" means: the last named before it in the sentence, else what the sentence before is about."""
    own = _named_in(reading, sentence, 0, at)
    if own:
        return own[-1]
    index = reading.sentences.index(sentence)
    before = reading.sentences[index - 1] if index else sentence
    if index and before.section == sentence.section:
        named = _named_in(reading, before, 0, len(before.plain))
        if named:
            return _successor(reading, named[0])
    return _near(reading, sentence, sentence.start + at)


def _named_in(reading: Reading, sentence: Sentence, start: int, end: int) -> list[str]:
    """The bodies with members that a part of a sentence names, in full, in order."""
    found = []
    for match in _SUBJECT.finditer(sentence.plain, start, end):
        name = match.group()
        if not is_organisation(name) and not _ROLE_WORD.match(name):
            full = _fit(reading, full_name(reading, name, sentence.start + match.start()))
            found += [full] if full and not is_organisation(full) else []
    return found


def _successor(reading: Reading, name: str) -> str:
    return next((f.successor for f in _successions(reading) if f.predecessor == name and f.successor), name)


def _fit(reading: Reading, full: str) -> str:
    """A name where it is that of a body whose members count; else empty."""
    if (
        not full
        or (len(full.split()) < 2 and not is_acronym(full))
        or is_class(full)
        or _NOT_HERE.search(full)
        or not _BODY_HEAD.search(full)
    ):
        return ""
    own = {m.body.lower() for m in reading.meetings}
    return "" if full.lower() in own and not _SAFEGUARDING.search(full) else full


def _near(reading: Reading, sentence: Sentence, at: int) -> str:
    """The safeguarding board or partnership last named before an offset, in the same item or its title."""
    start = reading.sections[sentence.section].span.start if sentence.section >= 0 else 0
    before = [n for p, n in reading.glossary.bodies if start <= p < at and _SAFEGUARDING.search(n)]
    if before:
        return _successor(reading, full_name(reading, before[-1], at))
    title = re.search(
        r"[A-Z][\w' &-]*Safeguarding (?:Children(?:'s)? )?(?:Board|Partnership)",
        ordinary(section_title(reading, sentence.section)),
    )
    if title:
        return full_name(reading, title.group(), at)
    children = {
        n for _, n in reading.glossary.bodies if re.search((r"Safeguarding Children(?:'s)? (?:Board|Partnership)$"), n)
    }
    return full_name(reading, children.pop(), at) if len(children) == 1 else ""


def _successions(reading: Reading) -> Iterator[SuccessionFact]:
    return (f for f in successions(reading) if isinstance(f, SuccessionFact))


def _parties(reading: Reading, rule: Rule, said: dict[str, str], sentence: Sentence) -> Iterator[Party]:
    match rule.name:
        case "contributed":
            yield Party("funder", _organisation(reading, said["organisation"]))
        case "gave-to":
            yield from _givers(reading, said)
        case "sums-from":
            for found in _COMES.finditer(said["from"]):
                yield from _organisations(reading, {"organisations": clause(found["who"])}, "funder")
        case "hosted-by" | "its-hosts":
            yield Party("host", _organisation(reading, _last(said["organisation"])))
        case "budget-contributions":
            for found in _SUM.finditer(said["sums"]):
                yield Party("funder", _organisation(reading, found["who"]))
        case "funded-by":
            yield from _organisations(reading, said, "funder")
        case "commissioning-led-by":
            yield Party("lead commissioner", _organisation(reading, said["lead"], council=True))
            yield from _organisations(reading, said, "funder")
        case "made-up-of-list":
            return
        case "made-up-of":
            yield from _organisations(reading, said, _kind(said.get("kind", "")))
        case "partners-were" | "partners-including" | "are-the-partners" | "has-as-members" | "whose-partners":
            yield from _organisations(reading, said, _kind(said["kind"]))
        case "seat-on" | "around-the-table" | "local-area":
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
    independent = bool(re.search("independent", post, re.IGNORECASE))
    shown = post if independent or (post and "hair" not in post) else names[0].rank
    place = said.get("organisation", said.get("place", ""))
    organisation = _organisation(reading, _last(place)) if place else ""
    role = "independent chair" if independent else "chair"
    yield Party(role, organisation, names[0].name, shown)
    for other in find_names(said.get("second", ""))[:1]:
        yield Party(role, person=other.name, post=other.rank)


def _organisations(reading: Reading, said: dict[str, str], role: str) -> Iterator[Party]:
    listed = list(parts(said.get("organisations", said.get("others", "")), role))
    sure = sum(complete(name) for name, _ in listed) * 2 >= len(listed)  # then "Open Futures" is no person either
    for name, as_what in listed:
        full = _organisation(reading, name)
        named = find_names(name)
        if _POST.match(name):
            yield Party(as_what, post=reading.glossary.expand(name))
        elif named and (not sure or named[0].style or re.search(r"\b[A-Z]\.? ", name)):
            continue
        elif full and len(full.split()) <= 12 and _is_party(full):
            yield Party(as_what, full)


def _givers(reading: Reading, said: dict[str, str]) -> Iterator[Party]:
    """Who gave a sum, and whoever the same sentence says gave another."""
    yield Party("funder", _organisation(reading, _last(said["organisation"])))
    for found in _SUM.finditer(said.get("rest", "")):
        yield Party("funder", _organisation(reading, found["who"]))


def _last(name: str) -> str:
    """The organisation after a post ("Director of Housing with Kirby Council" is the council)."""
    return re.sub(r"^.*\b(?:Director|Head|Manager|Officer|Lead)\b.*?\b(?:with|at|of|from)\s+(?=[A-Z].*(?:Council|Police|Trust)$)", "", name)


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
    if not names:
        full = _organisation(reading, text)
        if full and len(full.split()) <= 12 and full[0].isupper():
            yield Party(role, full)
        return
    pieces = [p.strip() for p in re.split(r",\s+|\s+-\s+|\s+\(|\)", text[names[0].end :]) if p.strip(" ,")]
    organisation = pieces.pop() if pieces and not _POST.match(pieces[-1]) else ""
    post = ", ".join(pieces) or names[0].rank
    yield Party(role, _organisation(reading, organisation) if organisation else "", names[0].name, post)


def _organisation(reading: Reading, name: str, council: bool = False) -> str:
    """An organisation by its full name; "the Council" is the council whose minutes they are."""
    text = fold(re.sub(r"^(?:the|its|their)\s+", "", name.strip(" ,.;"), flags=re.IGNORECASE))
    if text.lower() in _CLASSES:
        return reading.home.official_name if reading.home else text
    if council:
        found = by_name(text, reading.date)
        return found.official_name if found else text
    full = _placed(reading, reading.glossary.expand(text))
    return re.sub(r"\bNational Health Service\b", "NHS", full) if "NHS " in text else full


def _placed(reading: Reading, name: str) -> str:
    """A health body said by its kind alone ("the CCG") by the one name that the document gives such a body."""
    if not _KIND_ALONE.fullmatch(name):
        return name
    named = {
        fold(m.group()) for m in re.finditer(rf"(?:NHS\s+)?(?:[A-Z][\w-]+\s+(?:and\s+|&\s+)?){{1,5}}{name}\b", ordinary(reading.text))
    }
    longest = {n for n in named if not any(o != n and o.endswith(" " + n) for o in named)}
    return longest.pop() if len(longest) == 1 else name


def _sitting(reading: Reading, said: dict[str, str]) -> Iterator[Party]:
    """Who sits on a body: an organisation, or the holder of a post, named where the document names the holder."""
    who, _, department = said["who"].partition(", ")
    if _POST.match(who):
        place = reading.glossary.expand(department) if department else ""
        yield Party("partner", place, _holder(reading, who), who)
    elif not find_names(who) and complete(who):
        yield Party("partner", _organisation(reading, said["who"]))
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
