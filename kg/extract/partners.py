"""Who takes part in a board or partnership, chairs, manages, hosts or pays for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.listing import complete
from kg.extract.boards.naming import as_given, gss_of, spelt
from kg.extract.boards.parties import rank, split_held
from kg.extract.boards.partner_bodies import own_board, owners
from kg.extract.boards.partner_corrected import corrected
from kg.extract.boards.partner_meetings import members
from kg.extract.boards.partner_names import council_of, settled
from kg.extract.boards.partner_offices import completed, officers, posted_beside
from kg.extract.boards.partner_sound import sound
from kg.extract.boards.partner_told import BESIDES, parts_told
from kg.extract.posts import posts
from kg.extract.presence.lists import listed
from kg.extract.remit import concerns_children
from kg.extract.successions import successions
from kg.gazetteer import by_gss, by_name
from kg.model import Fact, PartnerFact
from kg.names import find_names
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.rules.presence.posts import BUSINESS
from kg.text import fold

_COUNCILS = re.compile(
    r"(?:(?:[Tt]he|[Ii]ts|[Bb]oth|[Aa]ll|[Tt]wo|[Tt]hree|[Ff]our|[Ee]ach|[Ee]very|of|one|constituent|member|local|partner) )*(?:[Cc]ouncils|local authorities|authorities)"
    r"|[Ee]ach (?:member |constituent |partner )?(?:[Cc]ouncil|authority)"
)
_PROTECTS = re.compile(r"\b(?:Child Protection|Safeguarding Child)")
_BARE_CHAIR = re.compile(r"(?:[Cc]onven[eo]r|[Cc]hair(?:man|woman|person)?)")
_HOLDER = re.compile(r"(?P<person>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,2}), (?P<post>(?:[A-Z][a-z]+ ){0,3}(?:Chief Executive|Director|Leader|Head|Commander)) of (?P<place>the Council|[A-Z].+)")
_BESIDE = re.compile(r"(?P<post>[^,].*), (?P<place>[A-Z][\w' -]+)$")


def extract(reading: Reading) -> Iterator[Fact]:
    """Each taking of part once, from the place that names the role first; an office is completed from the rest."""
    own = own_board(reading)
    if not concerns_children(reading) and not _PROTECTS.search(own):
        return
    kept: dict[tuple[str, ...], PartnerFact] = {}
    held = posts(reading)
    seats = tuple(members(reading))
    parts = list(corrected(reading, parts_told(reading)))
    chairs = [f for f in parts if f.role.endswith("chair") and f.person]  # who chairs "it" is told by the clause
    offices = corrected(reading, iter(officers(reading, held)))
    told: list[PartnerFact] = [*seats, *parts, *(o for o in offices if o.rule != "posts/chairs" or "afeguarding" in o.body or not any(_same_place(o, c) for c in chairs))]
    told = [t for t in told if t.rule not in {"posts/chairs", "posts/prose"} or not any(_same_office(t, c) for c in chairs)]
    persons = frozenset(fold(n).lower() for n in (*(t.person for t in told), *(h.person for h in held), *(e.person.name for e in listed(reading))) if n)
    told = [_of_heir(reading, t) for t in told]
    for fact in (f for t in told for s in sound(reading, t, persons) for f in sound(reading, _in_full(reading, s), persons)):
        if fact.body != own and fact.body.replace(" & ", " and ") == own.replace(" & ", " and "):
            fact = replace(fact, body=own)
        key = (
            fact.body.lower(),
            fact.organisation.lower() if not fact.person else "",
            reading.full_name(fact.person).lower() or ("" if fact.organisation and not fact.post else fact.post.lower()),
            rank(fact.role),
        )
        if fact.rule == BESIDES:
            if (known := kept.get(key)) and known.evidence == fact.evidence and known.role == fact.role and "hair" not in fact.organisation:
                kept[key] = replace(known, post=known.post or fact.post, organisation=known.organisation or fact.organisation)
            continue
        known = kept.setdefault(key, fact)
        if known.role in {"chair", "partner"} and fact.role not in {"chair", "partner"}:
            kept[key] = replace(known, role=fact.role, post=fact.post)
        elif fact.person and fact.post and not known.post and known.organisation == fact.organisation and known.evidence == fact.evidence and known.role == "partner" and _HEADS_IT.search(fact.post):
            kept[key] = replace(known, post=fact.post)
        elif known.role == fact.role == "manager" and fact.post.endswith(f" {known.post}"):
            kept[key] = replace(known, post=fact.post)  # "Manager" here, "Business Manager" there
        elif fact.person and fact.organisation and not known.organisation and known.evidence == fact.evidence:
            kept[key] = replace(known, organisation=fact.organisation, post=known.post or fact.post)
    joint = {**{s.successor: s.gss for s in successions(reading) if len(s.gss) > 1 and not 0 < len(joint_gss(s.successor)) < len(joint_gss(s.predecessor))}, **_joint(reading, list(kept.values()))}
    seated = {s.person: s for s in seats if s.organisation}
    found: list[PartnerFact] = []
    for fact in _each_council(list(kept.values()), joint):
        if fact.role == "chair" and not fact.post and (seat := seated.get(fact.person)):
            fact = replace(fact, post=seat.post, organisation=seat.organisation)
        found.append(_in_full(reading, posted_beside(reading, completed(reading, held, replace(fact, gss=joint.get(fact.body, fact.gss))))))
    yield from (replace(f, body=spelt(reading, as_given(reading, f.body))) for f in _once(reading, found))


def _of_heir(reading: Reading, fact: PartnerFact) -> PartnerFact:
    """A fact of a body that the text told before to have ended as one of its heir, where the sentence means it by "the Board" or by nothing."""
    if not fact.rule.startswith(("partners/focus-", "partners/shares")):
        return fact
    gone = [s for s in successions(reading) if s.predecessor == fact.body and s.date and s.date <= reading.date and s.evidence.start <= fact.evidence.start]
    heirs = {s.successor for s in gone if s.successor}
    return replace(fact, body=heirs.pop(), gss=gone[0].gss) if len(heirs) == 1 else fact


def _same_place(one: PartnerFact, other: PartnerFact) -> bool:
    """Whether two facts of the same person rest on the same words."""
    return one.person == other.person and other.evidence.start < one.evidence.end and one.evidence.start < other.evidence.end


def _same_office(one: PartnerFact, other: PartnerFact) -> bool:
    """Whether the words that a fact rests on tell that another has the same office: "Ada Moor is its Independent Chair, Len Park its manager"."""
    if one.person == other.person:
        return (one.body != other.body and one.body.endswith((f" and the {other.body}", f" and {other.body}"))) or one.body.startswith(f"{other.body} and ")
    return (one.body, one.role, one.evidence) == (other.body, other.role, other.evidence)


def _once(reading: Reading, facts: list[PartnerFact]) -> list[PartnerFact]:
    """Facts without the post of one who is named in it, and without the chair of an old board who is that of the new."""
    merged = {(s.predecessor, s.evidence) for s in successions(reading)}  # "A and B had come together as C" is of no members
    facts = [f for f in facts if not (f.organisation and any(f.evidence == e and (f.organisation == old or old.startswith(f"{f.organisation} and ")) for old, e in merged))]
    facts = [f for f in facts if not (_NO_BODY.match(f.body) or _OF_PAPER.search(f.organisation))]
    held_in = {(f.body, f.person) for f in facts if f.person}
    facts = [f for f in facts if not (f.person and f.role != "partner" and _BARE_NAME.fullmatch(f.body) and any(p == f.person and b != f.body and _fuller(b, f.body) for b, p in held_in))]
    first: dict[tuple[str, str, str], str] = {}
    for f in facts:
        if f.role == "statutory partner" and not f.person:
            first.setdefault((str(f.evidence), f.organisation, f.post), f.body)
    facts = [f for f in facts if f.role != "statutory partner" or f.person or first[str(f.evidence), f.organisation, f.post] == f.body]
    facts = [f for f in facts if not any(f.person == p and b.endswith((f", {f.body}", f" and {f.body}")) for b, p in held_in)]  # "the Neglect, Poverty and Debt Group"
    named = {(f.body, f.organisation) for f in facts if f.organisation}
    facts = [f for f in facts if not ((known := by_name(f.organisation)) and known.official_name != f.organisation and (f.body, known.official_name) in named)]  # "Barset" beside "Barset Council"
    facts = [f for f in facts if not any(_run_on(f.organisation, n) for b, n in (*named, (f.body, f.body)) if b == f.body)]
    followed_by = {(s.predecessor, s.successor) for s in successions(reading) if s.successor}
    facts = [f for f in facts if (f.body, f.organisation) not in followed_by and (f.organisation, f.body) not in followed_by]  # "the Board will be replaced by the Partnership, its partners being ..."
    held = {(f.body, f.organisation, f.post) for f in facts if f.person and f.post and f.organisation}
    sent = {(f.body, f.organisation, rank(f.role), f.evidence) for f in facts if f.person or f.post}  # "the Council's Chief Executive" is told, not the Council
    posts_held = {(f.body, f.post) for f in facts if f.person and f.post}
    facts = [f for f in facts if f.person or f.organisation or (f.body, f.post) not in posts_held]
    leads = {(f.body, f.organisation, f.person or f.post) for f in facts if f.role.endswith("chair") and (f.person or f.post)}
    facts = [f for f in facts if f.role != "partner" or (f.body, f.organisation, f.person or f.post) not in leads]
    facts = [f for f in facts if f.person or f.post or (f.body, f.organisation, rank(f.role), f.evidence) not in sent]
    chairs = {(f.body, f.person) for f in facts if f.role.endswith("chair")}
    followed = {(s.predecessor, f.person) for s in successions(reading) for f in facts if (s.successor, f.person) in chairs}
    return [f for f in facts if ((f.body, f.person) not in followed if f.person else (f.body, f.organisation, f.post) not in held)]


# "PRESENT: Councillor A Sample (Chair)", "Action: Ask Board for its terms": a label, or what is to be done; a policy takes part in nothing
_NO_BODY = re.compile(r"(?:(?:ALSO |OTHERS )?PRESENT|IN ATTENDANCE|APOLOGIES|ATTENDEES|MEMBERS)$|(?:Ask|Tell|Invite|Contact|Remind|Write to|Email|Request|Inform|Thank|Note) (?=[A-Z])")
_OF_PAPER = re.compile(r" (?:Policy|Strategy|Plan|Protocol|Framework|Report|Procedures?)$")
# The name of a board without its place, which another mention gives
_BARE_NAME = re.compile(r"(?:Local )?(?:Children's )?Safeguarding (?:Children(?:'s)? |Partnership )?(?:Board|Partnership)")


def _fuller(name: str, bare: str) -> bool:
    return "afeguarding" in name and (name.endswith(f" {bare}") or not _BARE_NAME.fullmatch(name))


def _run_on(run: str, name: str) -> bool:
    """Whether one of a list is two names run into one, of which the other is told by itself."""
    return run.startswith((f"{name} and ", f"{name}, ", "Board and ", "Partnership and ")) or run.endswith((f" and {name}", f" and the {name}"))


def _in_full(reading: Reading, fact: PartnerFact) -> PartnerFact:
    """A fact with its organisation by the full name, told apart from the post: "Director of Housing, Roe MBC"."""
    if (holder := _HOLDER.fullmatch(fact.organisation)) and not fact.person and find_names(holder["person"]):
        fact = replace(fact, person=holder["person"], post=holder["post"], organisation=council_of(reading, holder["place"]))
    post, place = fact.post, fact.organisation
    if place and (inside := find_names(place)) and inside[0].rank and not fact.person:
        place = ""  # a person with a rank is no place
    elif place and fact.person and re.match(r"(?:Inspector|Superintendent|Chief|Detective|Sergeant)\b.*\bof\b", place):
        place = ""
    if fact.body == "Safeguarding Children Partnership" and f"Our {fact.body}" in reading.text:
        fact = replace(fact, body=f"Our {fact.body}")
    if post and not place and (beside := _BESIDE.match(post)) and by_name(beside["place"]):
        post, place = beside["post"], beside["place"]
    post, place = _whole(reading, fact, post, place) if post and place else (post, place)
    if place and (office := _TO_OFFICE.fullmatch(post)) and f"{office['office']} for {place}" in " ".join(reading.document.quote(fact.evidence).split()):
        post, place = office["post"], f"{office['office']} for {place}"
    post, place = _parted(post, place)
    place = council_of(reading, place) if fact.role in {"funder", "host", "lead commissioner"} else place
    if fact.role == "chair" and _BARE_CHAIR.fullmatch(post):
        post = ""
    codes = gss_of(reading, owners(reading)[fact.body]) if fact.body in owners(reading) else fact.gss
    return replace(fact, post=post, gss=codes, organisation=settled(reading, place) if place else "")


# "Adviser to the Department" "for Education": the department's name holds "for"
_TO_OFFICE = re.compile(r"(?P<post>.+?),? (?:to|of|at|from|with|in) (?:the )?(?P<office>Department|Ministry|Office|Agency|Institute|Centre|Association|Society)")
_HEADS_IT = re.compile(r"(?:Director|Head|Head\sof\sService|Service\sManager|Manager|Lead)$")


def _whole(reading: Reading, fact: PartnerFact, post: str, place: str) -> tuple[str, str]:
    """A director's or head's post with the business that it names: "Director" of "People" is no office in an organisation."""
    if not _HEADS_IT.search(post) or not BUSINESS.fullmatch(place):
        return post, place
    said = " ".join(reading.document.quote(fact.evidence).split())
    joint = next((j for j in ("of", "for") if f"{post} {j} {place}" in said), "")
    return (f"{post} {joint} {place}", "") if joint else (post, place)


_PART_OF_PLACE = re.compile(r"(?P<part>[A-Z][\w'-]*(?:,? (?:and |for |&)?[A-Z][\w'-]*){0,6}) (?:of|at|for) (?:the )?(?P<place>[A-Z].*)")


_FOR_WHOM = re.compile(r" (?:for|at|from) (?:the )?[A-Z][\w' &-]*\b(?:Police|Constabulary|Council|Trust|CCG|ICB|University|College|Mind)$")
_HELD_AT = re.compile(r"(?P<post>Director|Head|Manager|Chief Executive|Leader) of (?!.*\b(?:Services?|Team|Unit|Directorate)$)(?!.* (?:for|at|from) )(?P<place>[A-Z][^,]*)")  # "Director of Roe Mind"


def _parted(post: str, place: str) -> tuple[str, str]:
    """A post without the place that it names, and a place without what is the post's: "Director of Housing" "of Barset Council"."""
    if post and place:
        post = re.sub(rf",? (?:of|at|for|in) (?:the )?{re.escape(place)}$", "", post)
    if post and not place and _FOR_WHOM.search(post):
        post, place = split_held(post)  # "Head of Housing for Kirby Police"
    if post and not place and (held := _HELD_AT.fullmatch(post)) and complete(held["place"]) and not BUSINESS.fullmatch(held["place"]):
        post, place = held["post"], held["place"]
    part = _PART_OF_PLACE.fullmatch(place) if post and " of " not in post else None
    if part and by_name(part["place"]) and by_name(place) is None and re.search(r"(?:Director|Head|Manager|Lead|Nurse|Officer)$", post):
        return f"{post} of {part['part']}", part["place"]
    return post, place


def _each_council(facts: list[PartnerFact], joint: dict[str, tuple[str, ...]]) -> Iterator[PartnerFact]:
    """Facts of "the Councils" as one for each council of a joint body, by the name that it has there as a partner."""
    told = {(f.body, f.organisation, f.role) for f in facts}
    for fact in facts:
        if not _COUNCILS.fullmatch(fact.organisation):
            if fact.organisation[:8] != "each of ":
                yield fact
            continue
        for code in joint.get(fact.body, fact.gss if len(fact.gss) > 1 else ()):
            name = _called(code) if fact.organisation != "Councils" else next((f.organisation for f in facts if f.body == fact.body and (a := by_name(f.organisation)) and a.gss == code), "")
            if name and (fact.body, name, fact.role) not in told:
                yield replace(fact, organisation=name)


def _called(code: str) -> str:
    found = by_gss(code)
    return found.official_name if found else ""


def _serves_home(reading: Reading, facts: list[PartnerFact], body: str) -> bool:
    """Whether a body is taken for one of the home council alone, though its name is not of that place: "Adopt Moor and Vale"."""
    return reading.home is not None and reading.home.name not in body and {f.gss for f in facts if f.body == body} == {reading.gss}


def _two(reading: Reading) -> tuple[str, ...]:
    """The authorities whose "two councils" a document means: those of the one joint body that it names."""
    named = {codes for _, n in reading.glossary.bodies if len(codes := tuple(sorted(joint_gss(n)))) > 1}
    return named.pop() if len(named) == 1 else ()


def _joint(reading: Reading, facts: list[PartnerFact]) -> dict[str, tuple[str, ...]]:
    """The codes of the bodies that are said to have several councils for statutory partners, or "the two councils"."""
    found: dict[str, set[str]] = {}
    lists: dict[tuple[str, int], set[str]] = {}
    for fact in facts:
        if fact.role == "partner" and (member := by_name(fact.organisation, reading.date)) and member.gss:
            lists.setdefault((fact.body, fact.evidence.start), set()).add(member.gss)
    paying: dict[str, set[str]] = {}
    for fact in facts:
        if fact.role == "funder" and (giver := by_name(fact.organisation, reading.date)) and giver.gss and not giver.gss.startswith("E07"):
            paying.setdefault(fact.body, set()).add(giver.gss)
    for body, codes in paying.items():
        if len(codes) > 1 and codes & set(reading.gss):  # two councils of the upper tier pay for what they share
            found.setdefault(body, set()).update(codes)
    for (body, _), codes in lists.items():
        if len(codes) > 2 and codes & set(reading.gss):  # three councils of one list have a body in common
            found.setdefault(body, set()).update(codes)
    hosts = {(f.body, a.gss) for f in facts if f.role == "host" and (a := by_name(f.organisation, reading.date)) and a.gss}
    for body, code in hosts:  # one council is host to a body on which another sits
        codes = {a.gss for f in facts if f.body == body and f.role == "partner" and (a := by_name(f.organisation, reading.date)) and a.gss}
        if len(codes | {code}) > 1 and codes & set(reading.gss):
            found.setdefault(body, set()).update(codes, {code})
        elif body not in found and code not in reading.gss and _serves_home(reading, facts, body):
            found.setdefault(body, set()).update(reading.gss, {code})  # another council is host to a body that serves this one
    for fact in facts:
        if fact.role == "statutory partner" and (council := by_name(fact.organisation, reading.date)) and council.gss:
            found.setdefault(fact.body, set()).add(council.gss)
        if fact.organisation != "Councils" and _COUNCILS.fullmatch(fact.organisation):
            found.setdefault(fact.body, set()).update(_two(reading))
    own = own_board(reading) if len(reading.gss) > 1 else ""
    return {body: tuple(sorted(codes)) for body, codes in found.items() if len(codes) > 1 and not (body == own and codes <= set(reading.gss))}
