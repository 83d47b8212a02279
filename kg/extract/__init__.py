"""From a document to its facts: one module a question, run in the order of the contract."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from kg.blocks import build_blocks, build_sentences
from kg.extract.doubts import doubts
from kg.extract.meeting.meetingbodies import is_local
from kg.extract.meetings import meetings
from kg.gazetteer import by_gss, heirs
from kg.home import as_named, home_authority
from kg.jointhome import joint_authorities, joint_gss, policed
from kg.jointpartners import of_area, of_members, of_name, of_partnership
from kg.laid import laid
from kg.model import Document, Extract, Fact, MeetingFact, Span
from kg.outline import outline
from kg.reading import Reading
from kg.resolve import glossary
from kg.text import line_end, ordinary

LONGEST = 600  # characters of evidence

QUESTIONS = (
    "meetings", "attendance", "items", "resolutions", "posts", "inspections", "judgements", "findings", "successions",
    "partners", "strategies", "measures", "services", "funding", "legislation", "topics", "bodies",
)  # fmt: skip

Extractor = Callable[[Reading], Iterable[Fact]]


# A body of several councils' partners, whose minutes are of all of them, and how many these may be.
_OF_PARTNERS = re.compile(
    r"\b(?:Safeguarding|Child Protection|Public Protection|Youth (?:Justice|Offending)|Community Safety|Integration|Adoption|Fostering|Child Deaths?)\b.*"
    r"\b(?:Board|Partnership|Executive|Panel|Committee|Forum|Group)\b",
    re.IGNORECASE,
)
_MANY = 8
# What counties do not license, districts do (Licensing Act 2003, section 3).
_OF_DISTRICTS, _COUNTIES = re.compile(r"Licensing\b(?!.*\b(?:Regulatory|Planning)\b)"), "E10"
_LETTERS = re.compile(r"\s*\([A-Z]{2,8}\)$")


def prepare(document: Document) -> Reading:
    """Outline a document and resolve what the whole of it tells: its authority, its names, its meetings.

    A document is read without the marks of Markdown or HTML and without what setting its pages added; `extract` gives its facts' places as published.
    """
    published = document.text
    page = laid(published)
    document = replace(document, text=page.text) if page else document
    parts = outline(document.text)
    home, named_in = home_authority(published, parts.header), published  # what stands at the foot of each page, or about a page of the web, tells as well
    if home is None and page:
        home, named_in = home_authority(document.text, parts.header), document.text
    blocks = build_blocks(document.text, parts.headings)
    sentences = build_sentences(document.text, blocks, [s.span for s in parts.sections])
    reading = Reading(
        document=document,
        layout=parts.layout.name,
        blocks=blocks,
        sections=parts.sections,
        sentences=sentences,
        header=parts.header,
        tail=parts.tail,
        home=as_named(named_in, home) if home else None,
        glossary=glossary(document.text),
        joint=joint_authorities(document.text, parts.header),
    )
    reading.meetings = tuple(meetings(reading, parts.meetings))
    _settle(reading)
    return reading


def _settle(reading: Reading) -> None:
    """Whose minutes they are, once it is known who met: all the councils of a joint body, none of a parish's."""
    bodies = {m.body for m in reading.meetings}
    day = max((m.date for m in reading.meetings), default="")
    now = heirs(reading.home, day) if reading.home else ()
    if reading.home and len(now) == 1 and now[0] != reading.home.gss:
        reading.home = by_gss(now[0]) or reading.home
        reading.meetings = tuple(replace(m, gss=reading.gss) for m in reading.meetings)
    covered = joint_gss(_LETTERS.sub("", bodies.pop()), day) if not reading.joint and len(bodies) == 1 and any(map(_OF_PARTNERS.search, bodies)) else ()
    if not reading.joint and len(bodies) < 2 and (panel := next(filter(None, (policed(m.body) for m in reading.meetings)), ())):
        reading.joint = panel
        reading.meetings = tuple(replace(m, gss=panel) for m in reading.meetings)
    if reading.home is None and not reading.joint and len(bodies) < 2:
        of_place = {code for m in reading.meetings for code in joint_gss(_as_headed(reading, m), day)}
        reading.home = by_gss(of_place.pop()) if len(of_place) == 1 else None  # "Barset Schools Forum", where nothing else tells
        reading.meetings = tuple(replace(m, gss=reading.gss) for m in reading.meetings)
    if 1 < len(covered) <= _MANY and (reading.home is None or set(now) & set(covered)):
        reading.joint = covered  # "Barset and Mercia Safeguarding Children Partnership"
        reading.meetings = tuple(replace(m, gss=covered) for m in reading.meetings)
    if told := _told_joint(reading, day) or _of_board_above(reading, day):
        reading.joint = told
        reading.meetings = tuple(replace(m, gss=told) for m in reading.meetings)
    if reading.home and (reading.home.gss or "").startswith(_COUNTIES) and bodies and all(map(_OF_DISTRICTS.match, bodies)):
        reading.home = None  # a county board or police force is named before the sub-committee of a district
        reading.meetings = tuple(replace(m, gss=()) for m in reading.meetings)
    if reading.meetings and all(is_local(m.body) for m in reading.meetings):  # a parish has no code, whatever county it names
        reading.home, reading.joint = None, ()
        reading.meetings = tuple(replace(m, gss=()) for m in reading.meetings)


_LONGEST_HEAD = 300  # characters of a heading


def _told_joint(reading: Reading, day: str) -> tuple[str, ...]:
    """The codes of the councils of the one partnership that met, by its name as headed or by what the page says of it; none where neither tells."""
    if len({m.body for m in reading.meetings}) != 1:
        return ()
    met = reading.meetings[0]
    headed = _as_headed(reading, met)
    begun = reading.text.find(met.body, met.evidence.start, met.evidence.end)
    begun = begun if met.body else len(reading.text) - len(reading.text.lstrip())
    line = reading.text[begun : min(line_end(reading.text, begun), begun + _LONGEST_HEAD)] if begun >= 0 else ""
    if named := of_area(met.body, day) or of_name(headed, day) or (of_name(line, day) if len(line) < len(met.body) + _BEHIND else ()):
        return named
    if _JOINT.search(met.body or line):
        sent = of_partnership(reading.text, line or met.body, day) or of_members(reading.text, day)
        return sent if set(reading.joint) <= set(sent) and (reading.home is None or reading.home.gss in sent) else ()
    if not _OF_PARTNERS.search(met.body or line) or (reading.joint and set(reading.joint) != set(joint_gss(met.body, day))):
        return ()
    return of_partnership(reading.text, line or met.body, day, () if reading.joint else joint_gss(headed, day))


# "Statutory Partners Group", below the line that names the board whose group it is
_A_GROUP = re.compile(r"(?:[A-Z][\w'&-]*\s){0,4}(?:Sub-?\s?)?(?:Group|Executive|Board|Panel|Committee|Forum|GROUP|EXECUTIVE|BOARD|PANEL)")
_A_BOARD = re.compile(r"\b(?:Board|Partnership|Panel|Forum|Collaborative|Alliance)\b", re.IGNORECASE)


def _of_board_above(reading: Reading, day: str) -> tuple[str, ...]:
    """The codes of the councils of the joint board that the first line of a page names, where a group of it met."""
    bodies = {m.body for m in reading.meetings}
    met = bodies.pop() if len(bodies) == 1 else ""
    if reading.joint or not _A_GROUP.fullmatch(met) or joint_gss(met):
        return ()
    line = next((said for part in reading.text[: reading.meetings[0].evidence.start].splitlines() if (said := part.strip(" *#_"))), "")
    covered = joint_gss(line, day) if len(line) < _BEHIND and _A_BOARD.search(line) else ()
    return covered if 1 < len(covered) <= _MANY and (reading.home is None or reading.home.gss in covered) else ()


def _as_headed(reading: Reading, met: MeetingFact) -> str:
    """A body's name with what stands before it in its heading: "Barset Youth Justice Board"."""
    if not met.body:
        return ""
    said = ordinary(reading.text[met.evidence.start : met.evidence.end])
    before, named, _ = said.partition(met.body)
    return f"{before[-_PLACE:]}{named}" if named else met.body


_JOINT = re.compile(r"\b(?:Joint|JOINT)\b")
_BEHIND = 120  # characters of the places behind it
_PLACE = 40  # characters of a place before a body's name


def _quotable(span: Span) -> Span:
    """A span cut to what the contract allows as evidence."""
    return span if span.end - span.start <= LONGEST else Span(span.start, span.start + LONGEST)


def _whole(fact: Fact, reading: Reading) -> Fact:
    """A fact whose evidence, where it is a whole sentence, has the words with which the sentence tells that it was reported."""
    told = reading.once("sentences told", lambda r: ({s.start: s.led for s in r.sentences if s.led}, {s.end: s.tagged for s in r.sentences if s.tagged}))
    before, behind = told[0].get(fact.evidence.start, 0), told[1].get(fact.evidence.end, 0)
    if before and reading.text[fact.evidence.start].islower():
        fact = _in_small(fact, reading.text[fact.evidence.start : fact.evidence.end])
    return replace(fact, evidence=_quotable(Span(fact.evidence.start - before, fact.evidence.end + behind))) if before or behind else fact


def _in_small(fact: Fact, begun: str) -> Fact:
    """A fact with what it takes from the beginning of a sentence in the small letters in which that goes on behind "It was reported that"."""
    small = {name: value[0].lower() + value[1:] for name, value in fact.slots().items() if value[:1].isupper()}
    told: dict[str, Any] = {name: value for name, value in small.items() if begun.startswith(value)}
    return replace(fact, **told) if told else fact


@cache
def extractor(question: str) -> Extractor:
    """The extractor of a question: `extract` of the module of its name."""
    found: Extractor = importlib.import_module(f"kg.extract.{question}").extract
    return found


def extract(document: Document, reading: Reading | None = None) -> Extract:
    """All facts of a document, in the order of the questions and of the text, each once.

    `reading` is the document prepared, where the caller has it.
    """
    reading = reading or prepare(document)
    facts: dict[Fact, None] = {}
    for question in QUESTIONS:
        for fact in extractor(question)(reading):
            facts.setdefault(fact)
    doubts(reading, facts)
    if any(s.led or s.tagged for s in reading.sentences):
        facts = {_whole(fact, reading): None for fact in facts}
    page = laid(document.text) if reading.text is not document.text else None
    if page and reading.text == page.text:
        facts = {replace(fact, evidence=_quotable(page.published(fact.evidence))): None for fact in facts}
    return Extract(document, reading.layout, tuple(facts), tuple(reading.issues))
