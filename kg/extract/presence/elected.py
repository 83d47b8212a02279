"""Whom the meeting elected to its chair, as the sentences of that business tell it: under its title, or with the office in full."""

from __future__ import annotations

import re

from kg.model import Section, Sentence
from kg.persons import Person
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.meeting.resolutions import ELECTION, OFFICE_TITLE

_ELECTS = Gate("elect*", "re-elect*", "appointed", "reappointed", "re-appointed", "returned", "chosen", "voted", "took", "assumed", "accepted", "chair*", "vice*", "deputy", "conven*")
_OFFICE = r"(?P<vice>vice[\s-]?|deputy[\s-]?)?(?:chair(?:man|person|woman|ship)?|conven[eo]r(?:ship)?)\b"
_NOT_STANDING = (
    r"(?!\s+(?:elect|designate)\b)(?!\s+for\s+(?:the|this|today's)\s+(?:duration\s+of\s+(?:the|this)\s+|purposes?\s+of\s+(?:the|this)\s+)?(?:meeting|hearing|day|occasion|evening|item)\b)"
    r"(?!\s+(?:of|for)\s+(?!the\s+(?:committee|panel|board|council|forum|commission|group|meeting|next|coming|ensuing|forthcoming|remainder|rest|current|new|year|municipal|civic|\d{4}(?:[/-]\d{2,4})?)\b)"
    r"(?!\d|(?:a\s+(?:second|third|further)|one|another|(?:municipal|civic)\s+year)\b)(?!.{0,80}\bjoint committee\b))"
)
_ITS = r"(?:(?-i:(?:[A-Z][\w'-]*\s+(?:(?:and|of|for)\s+)?){0,7}(?:Committee|Panel|Board|Commission|Forum))'s\s+)?"
_TO = r"(?:as\s+|to\s+(?:be\s+|the\s+(?:office|role|position|post)\s+of\s+)?)?(?:the\s+|its\s+|their\s+)?"
_LY = r"(?:(?:\w+ly|then|so|again|also|hereby|by\s+(?:acclamation|common\s+consent|a\s+show\s+of\s+hands))\s+)*"
_DID = r"(?:re-?)?(?:elected|appointed|chosen|returned|voted\s+in|installed)\b"
_BETWEEN = r"(?P<between>[^.;:]{0,160}?)"  # ", proposed by Councillor B Specimen and seconded by Councillor C Example,"
_WAS = r"\s*(?:(?:and\s+)?(?:was|is|were|be|are|being|had\s+been|has\s+been|stood|would\s+be)\s+|declared\s+|and\s+(?=(?:duly|unanimously|re-?elected|elected|appointed)\b))+"
_AFTER = re.compile(rf"{_BETWEEN}{_WAS}(?:declared\s+)?{_LY}{_DID}(?P<rest>.*)", re.IGNORECASE)
_NAMED_OFFICE = re.compile(rf"\W*{_LY}{_TO}{_ITS}{_OFFICE}{_NOT_STANDING}", re.IGNORECASE)
_NO_OFFICE = re.compile(
    r"\W*(?:unopposed|and\b|unanimously|nem\.?\s?con\b|without\s+"
    r"(?:a\s+vote|dissent|opposition|contest)|(?:by|on|after|following|with|for)\b|accordingly|to\s+(?:the|that)\s+(?:office|position|role|post)\b|$)", re.IGNORECASE
)
# "elected Councillor A Sample as Chair", "the appointment of Councillor A Sample as Vice-Chair was agreed"
_BEFORE = re.compile(
    r"(?:\b(?:re-?)?(?:elected|appointed|chose|returned)\s+|\b(?:re-?)?(?:election|appointment)\s+of\s+|\bto\s+(?:re-?)?(?:elect|appoint)\s+|\b(?:re-?)?(?:elect|appoint)\s+|\b(?:declared|confirmed)\s+)(?:the\s+)?$",
    re.IGNORECASE,
)
_AS_OFFICE = re.compile(rf"(?:\s*\([^()]{{2,60}}\))?,?\s+(?:be(?:\s+\w+ly)?\s+(?:re-?)?(?:elected|appointed)\s+)?(?:as\s+|to\s+be\s+)?(?:the\s+|its\s+)?{_ITS}{_OFFICE}{_NOT_STANDING}", re.IGNORECASE)
# "there being no other nominations, Councillor A Sample took the chair"
_TOOK = re.compile(
    rf"{_BETWEEN}\s+(?:and\s+)?(?:duly\s+|then\s+|accordingly\s+|thereupon\s+)*(?:took|assumed|accepted)\s+(?:up\s+)?(?:the\s+)?(?:office(?:\s+of\s+)?|chair|position|role|{_OFFICE})", re.IGNORECASE
)
_ONLY_ONE = re.compile(r"\b(?:no\s+(?:other|further)\s+(?:nominations?|candidates?|names?)|only\s+(?:one\s+)?(?:nomination|candidate|nominee)|nominat\w+|elected|seconded)\b", re.IGNORECASE)
_PLANNED = re.compile(r"\b(?:if|would\s+need|asked\s+(?:for|who)|invited\s+nominations|should\s+be)\b", re.IGNORECASE)
_PROPOSED = re.compile(r"\b(?:propos\w+|mov\w+|nominat\w+|suggested)\b(?!.*\b(?:agreed|resolved|carried)\b)", re.IGNORECASE)
_A_PROPOSAL = re.compile(r"\b(?:proposed|moved|nominated|nominations)\b", re.IGNORECASE)
_LOST = re.compile(r"\b(?:not|unsuccessful|lost|against|declined|withdr[ae]w\w*)\b", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|of)\s+(?:(?:Councillors?|Cllrs?|Mrs?|Ms|Dr)\.?\s+)?(?:[^.;:]{3,60}?(?:,|\band)\s+(?:(?:Councillors?|Cllrs?|Mrs?|Ms|Dr)\.?\s+)?)?$")
_VICE = re.compile(r"\b(?:vice|deputy)\b", re.IGNORECASE)
_YEAR = re.compile(
    r"\b(?:for|of)\s+(?:the\s+)?(?:(?:\d{4}\S*|remainder\s+of\s+the|rest\s+of\s+the|coming|ensuing|forthcoming|current|next|new|municipal|civic|following)\s+)+(?:year|term|\d{4})", re.IGNORECASE
)
_RESPECTIVELY = re.compile(r"\b(?:chair\w*|conven[eo]r)\s+and\s+(?:the\s+)?(?:vice|deputy)[\s-]?(?:chair\w*|conven[eo]r)\b.{0,60}\brespectively\b", re.IGNORECASE)


def of_election(section: Section | None) -> bool:
    """Whether an item is the election of a chair or vice-chair, by its title."""
    return section is not None and (ELECTION.match(section.title) is not None or OFFICE_TITLE.fullmatch(section.title) is not None)


def offices_taken(reading: Reading, sentence: Sentence, people: list[Person]) -> list[str]:
    """For each person of a sentence "chair" or "vice-chair" where it tells that the meeting elected the person, or nothing."""
    plain = sentence.plain
    if not _ELECTS.open(plain):
        return [""] * len(people)
    section = reading.section_of(sentence)
    under = of_election(section)
    if not under and not _YEAR.search(plain):
        return [""] * len(people)
    plain = _of_the_body(reading, plain)
    title = section.title if section is not None and under else ""
    rivals = section is not None and len(_A_PROPOSAL.findall(reading.text, section.span.start, section.span.end)) > 1
    found = [_office(plain, person, people, title, rivals) for person in people]
    elected = [i for i, office in enumerate(found) if office]
    if len(people) == 2 and elected and _RESPECTIVELY.search(plain):
        return ["chair", "vice-chair"]
    return found


def _office(plain: str, person: Person, people: list[Person], title: str, rivals: bool) -> str:
    """The office that a sentence says a person took; `title` is that of the business, which tells an office left unsaid.

    What is only proposed counts where it has no `rivals`: "It was proposed that Councillor A Sample be elected. Agreed."
    """
    of_title = _kind(_VICE.search(title)) if title else ""
    told = _AS_OFFICE.match(plain, person.end)
    if told and _BEFORE.search(plain, 0, person.start):
        return _kind(told["vice"])
    if _BY.search(plain, 0, person.start) or _PLANNED.search(plain, 0, person.start) or (rivals and _PROPOSED.search(plain, 0, person.start)):
        return ""
    told = _AFTER.match(plain, person.end)
    if told and _of_the_name(told, plain, people):
        named = _NAMED_OFFICE.match(told["rest"])
        if named:
            return _kind(named["vice"])
        return of_title if _NO_OFFICE.match(told["rest"]) else ""
    took = _TOOK.match(plain, person.end) if title else None
    return of_title if took and _of_the_name(took, plain, people) and _ONLY_ONE.search(plain) else ""


def _of_the_name(told: re.Match[str], plain: str, people: list[Person]) -> bool:
    """Whether what is told some words after a name is told of it: those named between are who proposed it, and it did not lose."""
    first, last = told.span("between")
    others = [p for p in people if first <= p.start < last]
    return not _LOST.search(told["between"]) and all(_BY.search(plain, first, p.start) for p in others)


def _kind(vice: str | re.Match[str] | None) -> str:
    return "vice-chair" if vice else "chair"


def _of_the_body(reading: Reading, plain: str) -> str:
    """A sentence in which the name of the body that met is "the committee" after an office: "Vice-Chair of the Homes Board"; offsets before it stay."""
    for meeting in reading.meetings:
        if meeting.body and f" of the {meeting.body}" in plain:
            return plain.replace(f" of the {meeting.body}", " of the committee")
    return plain
