"""Persons named with a post or office, in lists and in prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.lists import is_list, listed
from kg.model import Fact, PostFact, Span
from kg.names import same
from kg.people import Person, read_list
from kg.reading import Reading
from kg.rules.attendance import APOLOGIES_FROM, ATTENDED
from kg.rules.chairs import WORDINGS, ChairWording
from kg.rules.posts import CAPITALS
from kg.text import ordinary, strip

_LONGEST = 600
_COMMITTEE = re.compile(r"\b(?:committee|panel|scrutiny|cabinet)\b", re.I)
_NOT_A_POST = re.compile(
    r"^(?:member|members|officers|officials|managers|partners|representatives|staff|colleagues|councillor|co-?opted.*|(?:report |lead |the )*author|"
    r"(?:.*\b(?:diocesan|diocese|church|faith|religious|parent governor|teacher|parent|muslim|catholic)\b.*\brepresentative)|"
    r"substitute.*|representative|ward member|local member|observer|governor|parent governor.*)$",
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
    return kept


def _alike(kept: PostFact, fact: PostFact, person: Person) -> bool:
    """The same post in other words, or a rank where a post is known."""
    a, b = (re.sub(r"\W+(?:(?:for|of|and|the|with)\W+)*", " ", post).lower() for post in (kept.post, fact.post))
    return (
        a == b or b in a or (not person.post and bool(kept.post)) or (a in b and kept.organisation == fact.organisation)
    )


def _title(person: Person) -> str:
    """Professor is a post where no other is given and an organisation is."""
    return "Professor" if person.style.startswith("Prof") and person.organisation else ""


_CONTACT = re.compile(r"^\W*contact(?: officer)?\W*:\W*(?P<who>[A-Z][^\n]{3,120})$", re.IGNORECASE | re.MULTILINE)


def _contact(reading: Reading) -> Iterator[tuple[Person, Span, str, int]]:
    """The officer whom the head names for questions ("Contact: A Sample  Scrutiny Officer"), where a post is given."""
    match = _CONTACT.search(reading.text, reading.header.start, reading.header.end)
    if match:
        said = re.split(r"\b(?:e-?mail|tel(?:ephone)?|phone|direct line|ext)\b|\d{3}|@", ordinary(match["who"]), flags=re.I)[0]
        said = re.sub(r"\s{2,}|\t", ", ", said.strip(" *,-"))
        person = next(iter(read_list(said, 0, len(said))), None)
        if person and person.post:
            yield person, strip(reading.text, match.start(), match.end()), "posts/contact", 0


def _holders(reading: Reading) -> Iterator[tuple[Person, Span, str, int]]:
    yield from _contact(reading)
    for entry in listed(reading):
        if (not entry.person.coopted and entry.capacity != "co-opted") or entry.person.rank:
            yield entry.person, entry.evidence, "posts/attendance-list", entry.meeting
    for sentence in reading.sentences:
        section = reading.section_of(sentence)
        listed_there = section is None and bool(reading.sections) and not (ATTENDED.search(sentence.plain) or APOLOGIES_FROM.search(sentence.plain))
        if listed_there or reading.blocks[sentence.block].kind == "heading":
            continue  # the lists of the head and the tail are read as lists
        meeting = section.meeting if section else 0
        span = Span(sentence.start, min(sentence.end, sentence.start + _LONGEST))
        for person in reading.people_in(sentence):
            if not (section is not None and person.style and not person.post and is_list(section.title)):
                yield person, span, "posts/prose", meeting
            yield from ((p, span, "posts/chairs", meeting) for p in chairs(sentence.plain, person))


_BOARD = re.compile(r"\b(?:the\s+)?(?:new\s+)?(?P<body>Board|Partnership|Trust|Group|Executive)\b")
_BODY = re.compile(r"\b(?:Board|Partnership|Group|Trust|Panel|Forum|Sub-Group|Network)\b")


def chairs(plain: str, person: Person) -> Iterator[Person]:
    """The office in another body that the words around a name give: each wording of `kg.rules.chairs` in turn."""
    after, before = plain[person.end :], plain[: person.start]
    for wording in WORDINGS:
        match = wording.pattern.search(before) if wording.side == "before" else wording.pattern.match(after)
        if not match:
            continue
        found = match.groupdict()
        body = _body_of(wording, found.get("body") or "", before)
        post = " ".join((found.get("post") or "chair").split())
        if body is not None and not _COMMITTEE.search(body):
            yield replace(person, post=post[0].upper() + post[1:], organisation=body)
            return


def _body_of(wording: ChairWording, body: str, before: str) -> str | None:
    """The body that a wording speaks of: the one it names, the last that the sentence names before, or None where none is."""
    if wording.side == "after-of-which":
        match = re.search(
            rf"(?P<body>{CAPITALS}|[Tt]he\s+(?:Board|Partnership|Group)),?\s+of\s+which\s+(?:[A-Z][\w.]*\s+){{0,3}}$",
            before,
        )
        return re.sub(r"^The\s+(?=\w+\W+\w)", "", match["body"]) if match else None
    if wording.side == "after-with":
        match = _BOARD.search(before)
        named = _named_before(before)
        return named or (f"the {match['body']}" if match else None)
    if re.fullmatch(r"(?:Board|Partnership|Group|Trust|Panel|Executive)", body):
        return f"the {body}"
    if body:
        return re.sub(
            r"^the\s+(?!Board|Partnership|Group|Trust|Panel|Executive)|^The\s+",
            lambda m: "the " if m.group() == "The " and len(body.split()) == 2 else "",
            body,
        )
    return _named_before(before) or ("the Board" if re.search(r"\b[Bb]oard\b", before) else "the Partnership")


def _named_before(before: str) -> str:
    """The last board or partnership with a name of its own in the text before a place."""
    found = [re.split(r"\b[Tt]he\s+", b)[-1] for b in re.findall(CAPITALS, before)]
    bodies = [b for b in found if _BODY.search(b) and len(b.split()) > 2]
    return bodies[-1] if bodies else ""
