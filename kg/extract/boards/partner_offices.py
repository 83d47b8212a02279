"""The chairs and managers of boards, as the posts of a document tell them; what it says elsewhere of those who take part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.naming import full_name, gss_of
from kg.extract.boards.partner_bodies import SAFEGUARDING, fit, of_the_meeting
from kg.model import PartnerFact, PostFact
from kg.names import STYLE, same
from kg.reading import Reading
from kg.rules.boards.partners import LEFT
from kg.rules.boards.partners_roles import SMALL_POST
from kg.text import fold, ordinary

_OFFICE = re.compile(
    r"\b(?:[Cc]hair(?:man|woman|person)?|Convener|(?P<scrutineer>[Ii]ndependent [Ss]crutineers?)|(?P<manager>(?:Business|Partnership|Board) Manager))\b(?! of (?:Governors|Social))"
)
_OWNED = re.compile(r"(?P<body>[A-Z][^']*)'s (?P<post>[A-Z].*)")  # "the Partnership's Business Manager"
_GONE = re.compile(
    r"\b(?:succe(?:eds|eded|ed|ssor to)|replac(?:es|ed|e|ing)|t(?:ook|aken|aking) over from|in place of|succession to)\s+(?:\w+\.?\s+)?$"
)
_LEFT = re.compile(rf"(?:,\s[^,.;]{{3,80}})?,?\s(?:who\s)?{LEFT}".replace(" ", r"\s"))
_EMPLOYER = re.compile(r"\b(?:Police(?: Scotland)?|Constabulary|NHS.*|Trust|Council|Probation Service|Fire and Rescue Service)$")
_OF_SHORT = re.compile(r"\b[Cc]hair(?:man|person|woman)? of (?:the )?(?P<body>Board|Partnership|Panel)\b(?! for\b)")
_RANK = re.compile(r"\b(?:Constable|Superintendent|Inspector|Sergeant)$")


_AND_MORE = re.compile(r"and (?:[Ii]ndependent )?[Ss]crutineer (?:of|for|to) (?:the )?")  # "Independent Chair" "and Scrutineer of the Roe Partnership"
_NO_MORE = re.compile(r" and Scrutineer$")


def officers(reading: Reading, held: list[PostFact]) -> Iterator[PartnerFact]:
    """The chairs and managers of boards whom the posts already tell."""
    for post in held:
        office = _OFFICE.search(post.post)
        if office is None or office["scrutineer"] or _followed(reading, post):
            continue
        if owned := _OWNED.fullmatch(post.post):
            post = replace(post, post=owned["post"], organisation=owned["body"])
            office = _OFFICE.search(post.post) or office
        said = post.organisation if post.organisation else post.post[office.end() :].removeprefix(" of ").lstrip(" ,-\u2013")
        said = _AND_MORE.sub("", said)
        alone = said.startswith("Independent ") and not office["manager"]  # "Independent Neglect Panel Chair": not the Panel is independent
        said = said.removeprefix("Independent ") if alone else said
        body = fit(reading, full_name(reading, said, post.evidence.start)) if said else ""
        if not body or (office["manager"] and not SAFEGUARDING.search(body)):
            continue
        bare = _OF_SHORT.search(ordinary(reading.document.quote(post.evidence)))
        if bare and "ndependent" not in post.post and of_the_meeting(reading, bare["body"], body):
            continue
        role = "manager" if office["manager"] else "independent chair" if alone or "ndependent" in post.post else "chair"
        if re.search(r"\b(?:Vice|Deputy)\b", post.post[: office.start()], re.IGNORECASE):
            role = "partner"
        beside = not post.organisation and (not said.startswith("and ") or _AND_MORE.search(post.post) is not None)  # "Independent Chair, Barset LSCB"
        yield PartnerFact(
            body=body,
            person=post.person,
            post=_shared(post.post) if role == "chair" else post.post[: office.end()] if role == "partner" or beside else post.post,
            role=role,
            gss=gss_of(reading, body) if body[0].isupper() else reading.gss,
            evidence=post.evidence,
            rule=post.rule,
        )


def _shared(post: str) -> str:
    """The office of one who chairs with another, which is named: "Co-Chair"; a chair's own is told by the role."""
    found = re.match(r"(?:Co|Joint)[- ][Cc]hair(?:man|person|woman)?\b", post)
    return found.group() if found else ""


def _followed(reading: Reading, post: PostFact) -> bool:
    """Whether the evidence says that another took over from the holder: "Ada Moor succeeded Len Park as Chair"."""
    said = ordinary(reading.document.quote(post.evidence))
    at = said.find(post.person)
    return _GONE.search(said, 0, max(0, at)) is not None or (at >= 0 and _LEFT.match(said, at + len(post.person)) is not None)


def completed(reading: Reading, held: list[PostFact], fact: PartnerFact) -> PartnerFact:
    """An officer with the full name, and a chair with the post and organisation, that the document gives elsewhere."""
    if not fact.person:
        return _by_holder(fact, held)
    person = reading.full_name(fact.person)
    if fact.role == "partner" and not fact.organisation:
        places = [
            p.organisation for p in held
            if same(p.person, person) and p.organisation and not _OFFICE.search(p.post) and not (fact.post and p.evidence.start < fact.evidence.end and fact.evidence.start < p.evidence.end)
        ]  # what stands beside the name itself was read with it
        return replace(fact, person=person, organisation=next(iter(places), "") or _place(reading, person))
    if fact.role in {"independent chair", "manager"} and fact.post:
        fuller = [p.post for p in held if same(p.person, person) and _NO_MORE.sub("", p.post).endswith(fact.post) and p.evidence != fact.evidence]
        fuller += [p.post for p in held if same(p.person, person) and p.post.startswith(f"{fact.post} and ")]
        return replace(fact, person=person, post=max([f for f in fuller if "," not in f and " of " not in f], key=len, default=fact.post))
    if fact.role != "chair" or (fact.post and fact.organisation):
        return replace(fact, person=person)
    own = [(p.post, p.organisation) for p in held if same(p.person, person) and not _OFFICE.search(p.post)]
    post, organisation = next(iter(own), ("", ""))
    if fact.post and post and fact.post not in post and not _shared(fact.post):
        post = fact.post if not _RANK.search(post) else post
    return replace(fact, person=person, post=post or fact.post, organisation=fact.organisation or organisation or _place(reading, person))


def _by_holder(fact: PartnerFact, held: list[PostFact]) -> PartnerFact:
    """A part told by a post alone with who holds that post, as the document says elsewhere: "The Chief Constable sat on the Partnership"."""
    holders = {(p.person, p.organisation) for p in held if fact.post and p.post.casefold() == fact.post.casefold() and (not fact.organisation or p.organisation in ("", fact.organisation))}
    if len({person for person, _ in holders}) != 1:
        return fact
    person, _ = next(iter(holders))
    return replace(fact, person=person, organisation=fact.organisation or next((o for _, o in sorted(holders) if o), ""))


_AFTER = re.compile(rf"(?:\s\([^()]+\))?,\s(?:an?|its|their|the)\s(?P<post>{SMALL_POST})(?=[,.;(]|\s(?:at|of|in|with|from|for)\b)")
_BEFORE = re.compile(rf"\b(?:an?|[Ii]ts|[Tt]heir|own|[Tt]he)\s(?P<post>{SMALL_POST}),?\s(?:{STYLE}\s)?$")
_OF_SEVERAL = re.compile(rf"\b(?:[Tt]wo|[Tt]hree|[Bb]oth)\s(?P<post>{SMALL_POST})(?<=s),\s(?:{STYLE}\s)?[A-Z][^.;:]*$")


def posted_beside(reading: Reading, fact: PartnerFact) -> PartnerFact:
    """A person without a post with the one in small letters right beside the name: "a headteacher, Ada Moor", "Ada Moor, a deputy head"."""
    if not fact.person or fact.post or fact.role not in {"partner", "statutory partner", "chair"}:
        return fact
    said = fold(reading.document.quote(fact.evidence))
    at = said.find(fact.person)
    match = (_AFTER.match(said, at + len(fact.person)) or _BEFORE.search(said, 0, at) or _OF_SEVERAL.search(said, 0, at)) if at >= 0 else None
    return replace(fact, post=match["post"].removesuffix("s") if match.re is _OF_SEVERAL else match["post"]) if match else fact


def _place(reading: Reading, person: str) -> str:
    """The one organisation that the prose puts after a name with a rank: "Inspector Ada Moor of Roe Police"."""
    places: dict[str, set[str]] = reading.once("places of persons", _places)
    found = places.get(person, set())
    return next(iter(found)) if len(found) == 1 else ""


def _places(reading: Reading) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for sentence in reading.sentences:
        for person in reading.people_in(sentence):
            if person.rank and _EMPLOYER.search(person.organisation):
                found.setdefault(person.name, set()).add(person.organisation)
    return found
