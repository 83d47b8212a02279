"""Persons named with a post or office, in lists and in prose."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.partner_clauses import clauses
from kg.extract.organisations import chairs_own, employer, office_here, post_at, short_for_own
from kg.extract.presence.away import excused
from kg.extract.presence.chairlists import chairs_listed
from kg.extract.presence.fields import fielded
from kg.extract.presence.initials import initials_of
from kg.extract.presence.listblocks import VERB
from kg.extract.presence.lists import is_list, listed
from kg.extract.presence.offices import chairs, own_body
from kg.extract.presence.postsmeant import KIND_ALONE, agency_meant, by_pronoun, group_meant, of_the_post, whose
from kg.extract.presence.spoken import begins_within
from kg.extract.presence.successors import followers
from kg.model import Fact, PostFact, Sentence, Span
from kg.names import RANK, alone, find_names, same
from kg.persons import Person
from kg.reading import Reading
from kg.rules.boards.shadows import HOLDERS
from kg.rules.cues import Gate
from kg.rules.presence.attendance import APOLOGIES_FROM, ATTENDED
from kg.rules.presence.posts import PORTFOLIO_ALONE, POST_HEAD, POST_WORDS

_LONGEST = 600
_NOT_A_POST = re.compile(
    r"^(?:member|members|officers?|officials?|managers|partners|representatives|staff|colleagues|councillor|co-?opted.*|(?:report |lead |the )*author|(?:report |lead )?contact(?: officer)?|"
    r"(?:.*\b(?:diocesan|diocese|church|faith|headteacher|head teacher|governors?|pupil|religious|parent governor|teacher|parent|muslim|catholic)\b.*\brepresentative)|"
    r"substitute.*|.*\b(?:salary|wages|expenses|reimbursement|invoice|subscription)\b.*|representative|"
    r".*\b(?:officers|members) (?:present|in attendance)|ward member|local member|observer|governor|lay member|parent governor.*)$",
    re.I,
)


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each person and post, from the place that says most."""
    return iter(posts(reading))


def posts(reading: Reading) -> list[PostFact]:
    """The posts of a document, read once."""
    return reading.once("posts", _kept)


def _kept(reading: Reading) -> list[PostFact]:
    kept: list[PostFact] = []
    for found, evidence, rule, meeting in _holders(reading):
        person = replace(found, name=reading.full_name(found.name))
        post = _PAID.sub(r"\g<post>", _CO_CHAIRS.sub("Co-Chair", _ASIDE.sub("", person.post))) or person.rank or _title(person)
        post, organisation = post_at(reading, _decider(reading) if PORTFOLIO_ALONE.fullmatch(post) and _decider(reading).startswith(f"{post} for ") else post, person.organisation)
        at = evidence.start if rule in _OF_LISTS else evidence.start + found.start
        organisation = agency_meant(reading, organisation, evidence.start) if KIND_ALONE.fullmatch(organisation) else group_meant(reading, organisation, at)
        person = replace(person, organisation="" if organisation in ("Committee", "Panel", "the Committee", "the Panel") else organisation)
        if not post or person.private or (_NOT_A_POST.match(post) and not (post in ("Governor", "Lay Member") and person.organisation)) or (person.chair and not person.post):
            continue
        fact = PostFact(
            evidence=evidence, rule=rule, gss=reading.gss, meeting=meeting, person=person.name, post=post,
            organisation=employer(reading, short_for_own(reading, person, post, person.organisation, meeting), at), date=reading.date_of(meeting),
        )  # fmt: skip
        if office_here(reading, fact.post, fact.organisation, meeting) or _chaired_it(reading, fact, meeting):
            continue
        if rule == "posts/chairs-told" and any(same(k.person, fact.person) and k.organisation == fact.organisation and _CHAIRS.search(k.post) for k in kept):
            continue  # "Independent Scrutineer and Chair" says more
        told = next((i for i, k in enumerate(kept) if same(k.person, fact.person) and _alike(k, fact, person)), None)
        if told is None:
            kept.append(fact)
        elif (fact.organisation and not kept[told].organisation and kept[told].post == fact.post) or _says_more(kept[told], fact):
            kept[told] = replace(fact, organisation=fact.organisation or kept[told].organisation)
        elif fact.organisation and not kept[told].organisation and kept[told].post.lower() == fact.post.lower() and kept[told].evidence == fact.evidence:
            kept[told] = replace(kept[told], organisation=fact.organisation)  # "independent chair", as the sentence prints it
    return [k for k in kept if k.organisation or not _RANK.fullmatch(k.post) or not any(o is not k and same(o.person, k.person) for o in kept)]


_FROM_HOLDER = re.compile(r"\b(?:[Ii]nterview|[Mm]eeting|[Ss]ession|[Dd]iscussion|[Pp]resentation|[Uu]pdate|[Rr]eport|[Qq]uestions?|[Ee]vidence|[Aa]ddress)s?\s+(?:with|by|from|of|to)\b")
_RANK = re.compile(RANK)
_OF_LISTS = frozenset({"posts/attendance-list", "posts/field", "posts/signature"})
_MAKER = re.compile(r"^[ \t*_]*Decision (?:[Mm]aker|[Tt]aken by|[Mm]ade by)[ \t*_]*:[ \t*_]*(?:The )?(?P<post>[A-Z][^\n,(]{5,90}?)[ \t*_.]*$", re.MULTILINE)


def _decider(reading: Reading) -> str:
    """The office that a record of a decision says took it; an empty string where it says none."""
    made = reading.once("who decided", lambda r: _MAKER.findall(r.text) or sorted(set(_MET_ALONE.findall(r.text, 0, _HEAD))))
    return made[0] if len(made) == 1 else ""


_HEAD = 800  # characters in which a page says whose decisions it records
# "Portfolio Holder for Homes - Minutes", "Decisions of the Cabinet Member for Homes"
_MET_ALONE = re.compile(
    r"^[ \t#*]*(?:(?:Records? of )?(?:Decisions?|Meeting|Minutes) (?:of|by|taken by) (?:the )?)?((?:(?:Cabinet|Executive|Lead) (?:Member|Councillor)|Portfolio Holder) for [A-Z][\w,'& ]{3,80}?)"
    r"(?=[ \t]*(?:[-\u2013\u2014:*]|$)| Decisions?\b| Meeting\b| Minutes\b)", re.MULTILINE,
)


def _chaired_it(reading: Reading, fact: PostFact, meeting: int) -> bool:
    """Whether a person of the lists is the independent chair of the board whose own minutes these are."""
    return chairs_own(reading, fact.post, fact.organisation, meeting) and any(e.meeting == meeting and same(e.person.name, fact.person) for e in listed(reading))


_MORE_SAID = re.compile(r"\b(?:attended|in (?:his|her|their)|on behalf|who)\b")
_ASIDE = re.compile(r"\s*\[[^\[\]]{0,40}\]$")  # "Democratic Services Officer [minutes]"
_CO_CHAIRS = re.compile(r"^(?:Co-?|Joint )Chairs$")
_CHAIRS = re.compile(r"[Cc]hair|[Cc]onven|[Ss]crutineer")
_PAID = re.compile(r"^(?P<post>[A-Z][\w ]{2,30}?)'s (?:\w+ ){0,3}(?:[Ss]alary|[Ww]ages)\b.*$")  # a payment to "A Sample, Clerk's May Salary"


_SMALL_WORDS = re.compile(r"\W+(?:(?:for|of|and|the|with)\W+)*")


def _alike(kept: PostFact, fact: PostFact, person: Person) -> bool:
    """The same post in other words, or a rank where a post is known."""
    a, b = (_SMALL_WORDS.sub(" ", post).lower() for post in (kept.post, fact.post))
    return (
        a == b or b in a or (not person.post and bool(kept.post)) or (a in b and kept.organisation == fact.organisation)
    )


def _says_more(kept: PostFact, fact: PostFact) -> bool:
    """Whether a post is told in full where it was told in short before: "Independent Chair" after "Chair", of the same body."""
    if kept.post != fact.post and _spelt(kept.post) == fact.post:
        return True  # "Det Supt" in a list, "Detective Superintendent" in the minutes
    if PORTFOLIO_ALONE.fullmatch(kept.post) and fact.post.startswith(f"{kept.post} for "):
        return True
    same_body = bool(fact.organisation) and kept.organisation == fact.organisation
    return same_body and fact.post != kept.post and fact.post.lower().endswith(" " + kept.post.lower()) and len(fact.post.split()) < _SHORT_POST


_SHORT_POST = 4  # words
_RANKS = {
    "det": "Detective", "ch": "Chief", "supt": "Superintendent", "insp": "Inspector", "sgt": "Sergeant", "dci": "Detective Chief Inspector", "di": "Detective Inspector",
    "dsu": "Detective Superintendent", "acc": "Assistant Chief Constable", "dcc": "Deputy Chief Constable", "ds": "Detective Sergeant",
}  # fmt: skip


def _spelt(rank: str) -> str:
    """A rank with its short words in full: "Det. Supt." is "Detective Superintendent"."""
    return " ".join(_RANKS.get(word.lower(), word) for word in rank.replace(".", " ").split())


def _title(person: Person) -> str:
    """Professor is a post where no other is given and an organisation is."""
    return "Professor" if person.style.startswith("Prof") and person.organisation else ""


_SIGNED = re.compile(r"^[ \t]*(?P<name>[A-Z][\w.' -]{3,40}?)[ \t]*(?=\n(?:[ \t]*\n)?[ \t]*(?P<post>[A-Z][\w,&' -]{4,80}?)[ \t]*$)", re.MULTILINE)
_FOOT = 600  # characters at the end of the minutes in which they are signed


def _signed(reading: Reading) -> Iterator[tuple[Person, Span, str, int]]:
    """The officer who signs the minutes at their foot: a name alone on its line, the post alone on the next."""
    foot = max(len(reading.text) - _FOOT, max((s.heading.end for s in reading.sections), default=0))
    for match in _SIGNED.finditer(reading.text, foot):
        name, post = match["name"], match["post"]
        read = name.title() if name.isupper() else name
        if (signer := alone(read)) and not signer.style and POST_HEAD.search(post.title()) and not find_names(post) and not re.search(r"\b(?:of|the|and|for|to)$", post):
            meeting = max((s.meeting for s in reading.sections), default=0)
            yield Person(name, "", match.start("name"), match.end("name"), match.end("post"), post=post), Span(match.start("name"), match.end("post")), "posts/signature", meeting


def _holders(reading: Reading) -> Iterator[tuple[Person, Span, str, int]]:
    for person, field, _, meeting in fielded(reading):
        yield person, field, "posts/field", meeting
    for entry in listed(reading):
        if (not entry.person.coopted and entry.capacity != "co-opted") or entry.person.rank:
            yield entry.person, entry.evidence, "posts/attendance-list", entry.meeting
    within = reading.once("begins within an item", begins_within)
    for sentence in reading.sentences:
        section = reading.section_of(sentence)
        listed_there = section is None and bool(reading.sections) and not within and not (ATTENDED.search(sentence.plain) or APOLOGIES_FROM.search(sentence.plain))
        if listed_there:
            continue  # the lists of the head and the tail are read as lists
        if reading.blocks[sentence.block].kind == "heading":
            if section and _FROM_HOLDER.search(sentence.plain):
                yield from ((p, Span(sentence.start, sentence.end), "posts/heading", section.meeting) for p in reading.people_in(sentence) if p.post)
            continue
        people, chairing = reading.people_in(sentence), _CHAIRING.open(sentence.plain)
        if not people and not chairing:
            continue
        meeting = section.meeting if section else 0
        span = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST))
        named = _last_named(reading, sentence) if people else ""
        away = {e.person.name: e.person for e in excused(sentence) if e.person.post} if people and "polog" in sentence.plain else {}
        for person in people:
            told = away.get(person.name)  # in a list "A Sample, Head of Homes - Repairs, B Specimen, Clerk" posts go further than in prose
            if told and told.post.startswith(person.post) and not (VERB.search(told.post) or _MORE_SAID.search(told.post)):
                person = told
            if not (section is not None and person.style and not person.post and not (person.rank and person.organisation) and is_list(section.title)):
                yield replace(person, organisation=person.organisation or (whose(reading, sentence, person) if person.post else "")), span, "posts/prose", meeting
            yield from ((p, span, "posts/chairs", meeting) for p in chairs(sentence.plain, person, people, named))
        yield from ((p, span, "posts/followed", meeting) for p in (*followers(reading, sentence), *of_the_post(reading, sentence)))
        for person in (*_in_short(reading, sentence), *by_pronoun(reading, sentence)) if chairing else ():
            named = _last_named(reading, sentence)
            yield from ((p, span, "posts/chairs", meeting) for p in chairs(sentence.plain, person, [], named))
        yield from ((p, span, "posts/chairs-listed", meeting) for p in (chairs_listed(reading, sentence) if people else ()))
        yield from ((p, span, "posts/chairs-told", meeting) for p in _chairs_told(reading, sentence)) if chairing else ()
    yield from _signed(reading)


def _chairs_told(reading: Reading, sentence: Sentence) -> Iterator[Person]:
    """The persons of whom a clause tells that they chair a board, whatever stands beside the name: "Ada Moor chairs it"."""
    for told in clauses(reading, sentence):
        for said, _ in told.who if told.part == "chair" else ():
            named = [n.name for n in find_names(said)[:1]] if not HOLDERS.match(said) else []
            for name in named or [full for full in [initials_of(reading).get(said, "")] if full]:
                office = "Independent Chair" if "ndependent" in told.office else "Chair"
                at = max(sentence.plain.find(said[: len(name)]), 0)
                yield Person(name, "", at, at + len(name), at + len(name), post=office, organisation=told.body)


_CHAIRING = Gate("chair", "chairs", "chaired", "chairing", "chairmanship", "cochair", "cochairs", "cochaired", "cochairing", "cochairmanship", "presid*", "scrutineer")
_BY_POST = re.compile(rf"\b(?:by|of)\s+(?P<who>(?:the|its)\s+(?P<post>{POST_WORDS}))(?=\s+(?:and|is|was|had|has|who)\b|[,.;)]|$)")
_BY_LETTERS = re.compile(r"(?<![\w'&-])(?P<letters>[A-Z]{2,3})(?![\w'&-])")


def _in_short(reading: Reading, sentence: Sentence) -> Iterator[Person]:
    """The persons whom a sentence about a chair names by initials or by their post alone, where the document tells who it is."""
    for match in _BY_LETTERS.finditer(sentence.plain):
        if name := initials_of(reading).get(match["letters"]):
            yield Person(name, "", *match.span(), match.end())
    for match in _BY_POST.finditer(sentence.plain):
        holders = {p.name for e in listed(reading) if (p := e.person).post and _begins(p.post, match["post"])}
        holders |= {n for n, post, _ in reading.holders if _begins(post, match["post"])}
        names = {reading.full_name(n) for n in holders}
        if len(names) == 1:
            yield Person(names.pop(), "", *match.span("who"), match.end())


def _begins(post: str, said: str) -> bool:
    """Whether a post is the one said, in full or cut short ("Executive Director" of Children's Services)."""
    return post == said or re.match(rf"{re.escape(said)}(?:,| of| for| -)", post) is not None


_NEAR = 500  # characters before a sentence in which the body that it calls "its" was named


def _last_named(reading: Reading, sentence: Sentence) -> str:
    """The body of which the text of the same item spoke last before a sentence: the first named in the nearest sentence that names one."""
    bodies, index = reading.glossary.bodies, reading.index_of(sentence)
    section = reading.section_of(sentence)
    floor = max(sentence.start - _NEAR, section.span.start if section else 0)
    while index and reading.sentences[index - 1].start >= floor:
        index -= 1
        said = reading.sentences[index]
        at = bisect_left(bodies, said.start, key=lambda b: b[0])
        while at < len(bodies) and bodies[at][0] < said.end:
            if own_body(bodies[at][1]):
                return bodies[at][1]
            at += 1
    return ""
