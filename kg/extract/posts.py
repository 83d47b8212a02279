"""Persons named with a post or office, in lists and in prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.attendance import is_list, listed
from kg.model import Fact, PostFact, Span
from kg.names import same
from kg.people import Person
from kg.reading import Reading
from kg.rules.posts import CAPITALS

_LONGEST = 600
_COMMITTEE = re.compile(r"\b(?:committee|panel|scrutiny|cabinet)\b", re.I)
_NOT_A_POST = re.compile(
    r"^(?:member|members|councillor|co-?opted.*|substitute.*|representative|ward member|local member|observer|governor|parent governor.*)$",
    re.I,
)


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each person and post, from the place that says most."""
    kept: list[PostFact] = []
    for found, evidence, rule, meeting in _holders(reading):
        person = replace(found, name=reading.full_name(found.name))
        post = person.post or person.rank or _title(person)
        if not post or person.private or _NOT_A_POST.match(post) or (person.chair and not person.post):
            continue
        fact = PostFact(
            evidence=evidence, rule=rule, gss=reading.gss, meeting=meeting, person=person.name, post=post,
            organisation=reading.organisation(person.organisation, evidence.start), date=reading.date_of(meeting),
        )  # fmt: skip
        at = next((i for i, k in enumerate(kept) if same(k.person, fact.person) and _alike(k, fact, person)), None)
        if at is None:
            kept.append(fact)
        elif fact.organisation and not kept[at].organisation and kept[at].post == fact.post:
            kept[at] = fact
    yield from kept


def _alike(kept: PostFact, fact: PostFact, person: Person) -> bool:
    """The same post in other words, or a rank where a post is known."""
    a, b = re.sub(r"\W+", " ", kept.post).lower(), re.sub(r"\W+", " ", fact.post).lower()
    return (
        a == b or b in a or (not person.post and bool(kept.post)) or (a in b and kept.organisation == fact.organisation)
    )


def _title(person: Person) -> str:
    """Professor is a post where no other is given and an organisation is."""
    return "Professor" if person.style.startswith("Prof") and person.organisation else ""


def _holders(reading: Reading) -> Iterator[tuple[Person, Span, str, int]]:
    for entry in listed(reading):
        if (not entry.person.coopted and entry.capacity != "co-opted") or entry.person.rank:
            yield entry.person, entry.evidence, "posts/attendance-list", entry.meeting
    for sentence in reading.sentences:
        section = reading.section_of(sentence)
        if (section is None and reading.sections) or reading.blocks[sentence.block].kind == "heading":
            continue  # the lists of the head and the tail are read as lists
        meeting = section.meeting if section else 0
        span = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST))
        for person in reading.people_in(sentence):
            if not (section is not None and person.style and not person.post and is_list(section.title)):
                yield person, span, "posts/prose", meeting
            yield from ((p, span, "posts/chairs", meeting) for p in _chairs(sentence.plain, person))


_CHAIRED = re.compile(
    rf"^(?:\s+of\s+[^,.;]{{3,60}})?,?\s+who\s+(?:also\s+)?(?:chairs|chaired|was\s+chairing)\s+(?:the\s+)?(?P<body>{CAPITALS})"
)
_CHAIRED_BY = re.compile(
    rf"\b(?P<body>(?:[Tt]he\s+(?:new\s+)?(?:Board|Partnership|Group|Trust)|{CAPITALS}))(?:\s+\([A-Z]{{2,8}}\))?,?\s+(?:(?:which|that)\s+)?(?:(?:is|was|were|has\s+been|had\s+been|being|now|still)\s+)*chaired\s+by\s+$"
)
_CHAIRS = re.compile(
    rf"^,?\s+(?:(?:who|now|also|currently|still|has|had|have)\s+)*(?:chairs|chaired|is\s+(?:the\s+)?(?P<independent>independent\s+)?chair(?:man|person)?\s+of|was\s+(?:the\s+)?(?:independent\s+)?chair(?:man|person)?\s+of)"
    rf"\s+(?P<body>the\s+(?:new\s+)?(?:Board|Partnership|Group|Trust)\b|(?:the\s+)?{CAPITALS})"
)
_OF_WHICH = re.compile(
    rf"\b(?P<body>{CAPITALS}|[Tt]he (?:Board|Partnership|Group)),?\s+of\s+which\s+(?:the\s+)?(?:chair(?:man|person)?\s+(?:is|was)\s+)?$"
)
_SINCE = re.compile(
    r"^,?\s+(?:(?:had|has|have|now|also|who)\s+)*(?:been|was|is|became|remained|continued\s+as)\s+(?:its|their|the\s+Board's|the\s+Partnership's)\s+(?P<post>[Ii]ndependent\s+(?:[Cc]hair\w*|[Ss]crutineer)|[Cc]hair\w*)"
)
_ITS = re.compile(
    r"\b(?:[Ii]ts|[Tt]heir|[Tt]he\s+(?P<body>Board|Partnership|Group|Trust)'s)\s+(?:new\s+|current\s+)?(?P<post>[Ii]ndependent\s+(?:[Cc]hair\w*|[Ss]crutineer)|[Cc]hair\w*|[Bb]usiness\s+[Mm]anager)\s+(?:is|was|were|had\s+been|would\s+be)\s+$|\b[Tt]he\s+(?P<post2>[Ii]ndependent\s+[Cc]hair\w*|[Cc]hair\w*)\s+of\s+(?P<body2>the\s+(?:Board|Partnership|Group|Trust)|(?:the\s+)?{CAPITALS})\s+(?:is|was)\s+$".replace(
        "{CAPITALS}", CAPITALS
    )
)
_IN_THE_CHAIR = re.compile(
    r"^\s+(?:in\s+the\s+chair|as\s+(?:its\s+|the\s+)?(?:interim\s+|first\s+|new\s+)?chair(?:man|person)?)\b", re.I
)
_BOARD = re.compile(r"\b(?:the\s+)?(?:new\s+)?(?P<body>Board|Partnership|Trust|Group)\b")


def _named_before(plain: str, at: int) -> str:
    """The last board or partnership that a sentence names before a place."""
    found = re.findall(rf"{CAPITALS}", plain[:at])
    bodies = [b for b in found if re.search(r"\b(?:Board|Partnership|Group|Trust|Panel|Forum)\b", b)]
    return bodies[-1] if bodies else ""


def _chairs(plain: str, person: Person) -> Iterator[Person]:
    """The chair of another body that a clause after the name gives ("who chaired the X Group", "with A Sample in the Chair")."""
    after = plain[person.end :]
    before = plain[: person.start]
    if (match := _ITS.search(before)) and "Committee" not in (match["body2"] or ""):
        body = match["body2"] or f"the {match['body'] or 'Board'}"
        yield replace(
            person,
            post=(match["post"] or match["post2"])[0].upper() + (match["post"] or match["post2"])[1:],
            organisation=_named_before(plain, person.start) if not (match["body"] or match["body2"]) else body,
        )
        return
    if match := _SINCE.match(after):
        yield replace(
            person,
            post=match["post"][0].upper() + match["post"][1:],
            organisation=_named_before(plain, person.start) or "the Partnership",
        )
        return
    if (match := _OF_WHICH.search(before)) and (
        re.search(r"chair\w*\s+(?:is|was)\s+$", before)
        or re.match(r"[^.]{0,60}?\b(?:is|was)\s+(?:the\s+)?chair", after)
    ):
        yield replace(person, post="Chair", organisation=match["body"])
        return
    if (match := _CHAIRED_BY.search(before)) and not _COMMITTEE.search(match["body"]):
        yield replace(person, post="Chair", organisation=match["body"])
        return
    if (match := _CHAIRS.match(plain[max(person.end, person.stop) :])) and not _COMMITTEE.search(match["body"]):
        yield replace(person, post="Independent Chair" if match["independent"] else "Chair", organisation=match["body"])
        return
    if (match := _CHAIRED.match(after)) and not _COMMITTEE.search(match["body"]):
        yield replace(person, post="Chair", organisation=match["body"])
    elif _IN_THE_CHAIR.match(after) and (match := _BOARD.search(plain[: person.start])):
        yield replace(person, post="Chair", organisation=f"the {match['body']}")
