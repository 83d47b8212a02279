"""Persons of whom a page says nothing but the name: no list holds them, no style, post or agency stands beside them."""

from __future__ import annotations

import re

from kg.extract.presence.lists import listed
from kg.gazetteer import named_places
from kg.model import Section
from kg.names import same
from kg.persons import Person
from kg.reading import Reading
from kg.rules.boards.shadows import NO_PERSON
from kg.text import ordinary

_DECLARED = re.compile(r"\s+(?:also\s+)?declared\s+(?:an?|his|her|their|that\s+(?:he|she))\b")
# What an officer does with a paper. Who only asks or speaks may be of the public, and is no more than a doubt.
_PRESENTS = re.compile(
    r"\s+(?:(?:also|then)\s+)?(?:presented|introduced|outlined|gave|provided|delivered|submitted|updated)\s(?!a\s+petition)[^.;]{0,60}?"
    r"\b(?:reports?|presentation|papers?|updates?|overview|briefing|scorecard|(?:Sub-)?Committee|Panel|Board|Commission|Cabinet|[Mm]embers)\b"
)
# "Ada Moor, who heads the welfare service, said"
_HEADS = re.compile(
    r",\s+who\s+(?:(?:is|was)\s+responsible\s+for|heads(?:\s+up)?|headed|leads|led|manages|managed|runs|ran|oversees|oversaw)\s+(?:the|our|its|their)\s+(?:[\w'-]+\s+){0,5}?"
    r"(?:service|services|team|teams|hub|unit|programme|department|directorate|work)\b"
)
_OPENS = re.compile(r"\W*(?:\d[\d.]*\s+|\(?[a-z\d]{1,3}[.)]\s+)?$")
_FIRM = re.compile(r"\b(?:Thornton|LLP|Young|Mazars|Deloitte|Capita|Virgin|Serco|Adopt|Together|First)\b")
_WORDS = re.compile(r"[A-Z][a-z'-]+(?: [A-Z]\.?)?(?: [A-Z][A-Za-z'-]+){1,2}")
_COUNCILLORS = re.compile(r"\b(?:Councillors?|Cllrs?)(?:\b|(?=[A-Z]))")


def by_the_name_alone(reading: Reading, plain: str, person: Person) -> str:
    """The capacity of somebody in the room of whom the page gives the name alone, or an empty string where that may be no person.

    On a page without a list of those present, who presents a paper is an officer.
    """
    name = person.name
    if not _WORDS.fullmatch(name) or NO_PERSON.search(name) or _FIRM.search(name) or any(named_places(name)):
        return ""
    if _HEADS.match(plain, person.end):
        return "officer"
    if not _OPENS.fullmatch(plain, 0, person.start):
        return ""
    if _DECLARED.match(plain, person.end):
        return "co-opted" if reading.once("councillors are styled", _styled) else "member-told"
    return "officer" if _PRESENTS.match(plain, person.end) and not listed(reading) else ""


def _styled(reading: Reading) -> bool:
    """Whether the page styles its elected members."""
    return _COUNCILLORS.search(reading.plain) is not None


_OF_THE_PUBLIC = re.compile(r"\b(?:public\s+(?:questions?|participation|speaking|forum)|questions?\s+(?:from|by)\s+(?:the\s+|members\s+of\s+the\s+)?public|petitions?|deputations?)\b", re.IGNORECASE)
_SET_ASIDE = re.compile(r"\b(?:set\s+aside|allowed|allocated)\b[^.]{0,40}\bfor\s+members\s+of\s+the\s+public\b|\bpublic\s+to\s+(?:ask\s+questions|speak)\b", re.IGNORECASE)
_TITLE = 300  # characters of an item that say what it is for


def public_speaks(reading: Reading, section: Section) -> bool:
    """Whether an item is for the questions and petitions of the public, whose names are not recorded."""
    known = reading.once("items of the public", lambda _: dict[int, bool]())
    if section.heading.start not in known:
        opening = ordinary(reading.text[section.heading.start : min(section.span.end, section.heading.end + _TITLE)])
        known[section.heading.start] = _OF_THE_PUBLIC.search(section.title) is not None or _SET_ASIDE.search(opening) is not None
    return known[section.heading.start]


_COUNCILLOR_MRS = re.compile(r"\b(?:Councillor|Cllr\.?)\s+(?:Mrs|Miss|Ms)\.?\s+([A-Z][\w'-]+)")


def styled_mrs(reading: Reading) -> frozenset[str]:
    """The surnames of those whom the document calls "Councillor Mrs Sample" somewhere, and "Mrs Sample" elsewhere."""
    return frozenset(_COUNCILLOR_MRS.findall(reading.plain))


def lay_beside(reading: Reading, plain: str, person: Person) -> bool:
    """Whether a member is styled Mr or Mrs in a sentence that styles another Councillor: "Mrs A Sample and Councillor B Specimen put questions"."""
    if person.style not in ("Mr", "Mrs", "Ms", "Miss") or person.elected or person.chair or person.post or person.rank or person.organisation:
        return False
    return _COUNCILLORS.search(plain) is not None and not reading.once("councillors styled Mrs", styled_mrs)


_MEMBERS_QUESTIONS = re.compile(
    r"\b(?:(?:members?|councillors)'?s? questions?|questions?(?: (?:put|asked))?(?: to be (?:put|asked))? (?:by|from|of) (?:the |other )?(?:members|councillors)\b(?! of the public)"
    r"|(?<!public )questions? (?:to|of) (?:the )?(?:leader|cabinet|executive|chair|portfolio))",
    re.IGNORECASE,
)
_PUTS = re.compile(
    r"\s+(?:then\s+|also\s+)?(?:put|asked|posed)\s+(?:the\s+following|a|an?other|his|her|their)\s+(?:\w+\s+)?questions?\b[^.]{0,40}?\b(?:to|of)\s+(?:the\s+)?(?:Leader|Deputy|Cabinet|Executive|Portfolio|Lead|Chair|Mayor|Convener)"
    r"|\s+asked\s+the\s+(?:Leader|Deputy\s+Leader|Cabinet\s+Member|Executive\s+Member|Portfolio\s+Holder|Lead\s+Member|Chairman\s+of)\b"
)


def puts_members_question(reading: Reading, section: Section | None, plain: str, person: Person) -> bool:
    """Whether a Mr or Mrs puts a question to an office of the council under an item for the questions of members, who are so styled there."""
    if section is None or not _PUTS.match(plain, person.end):
        return False
    opening = ordinary(reading.text[section.heading.start : min(section.span.end, section.heading.end + _TITLE)])
    return _MEMBERS_QUESTIONS.search(opening) is not None and not public_speaks(reading, section)


_CHAIR_STYLED = re.compile(
    r"\b[Tt]he (?:Vice-|Deputy )?Chair(?:man|woman|person)?,? (?:Mrs?|Ms|Miss)\.? [A-Z][\w'-]+,?"
    r" (?:welcomed|opened|said|thanked|invited|asked|reminded|explained|introduced|reported)\b")
_AS_MEMBER = re.compile(r"\s+(?:then\s+|also\s+)?(?:asked|wondered|queried|questioned|enquired|moved|proposed|seconded|suggested|declared|wished|sought)\b")
_ANSWERED = re.compile(r"\b(?:[Ii]n (?:answer|reply|response) to|[Aa]nswering|[Rr]eplying to|[Rr]esponding to|question(?:s|ed)? (?:from|by)|[Mm]oved by|[Ss]econded by) $")


def asks_as_member(reading: Reading, section: Section | None, plain: str, person: Person) -> bool:
    """Whether a Mr or Mrs asks, or is answered, on a page without a list of its members whose chair is so styled, and no councillor at all."""
    if person.style not in ("Mr", "Mrs", "Ms", "Miss") or person.post or person.organisation or section is None or public_speaks(reading, section):
        return False
    asks = _AS_MEMBER.match(plain, person.end) or _ANSWERED.search(plain, max(0, person.start - 30), person.start)
    return asks is not None and reading.once("members styled Mr", _members_styled) and not any(same(person.name, name) for name, _, _ in reading.holders)


def _members_styled(reading: Reading) -> bool:
    present = any(e.status == "present" and e.capacity == "member-list" for e in listed(reading))
    return not present and _COUNCILLORS.search(reading.plain) is None and _CHAIR_STYLED.search(reading.plain) is not None
