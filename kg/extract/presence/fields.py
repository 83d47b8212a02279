"""Those whom the fields of a page name: "Decision maker: Councillor Ada Moor, Cabinet Member for Families", "Contact: Ben Heath  Scrutiny Officer"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.model import Span
from kg.names import alone
from kg.people import read_list
from kg.persons import Person
from kg.reading import Reading
from kg.text import ordinary, strip

_DECIDES = (
    r"decision(?: to be)?(?: made| taken)?[ -](?:maker|taker|by)|decided by"
    r"|name (?:and (?:job )?(?:title|post|role|position) )?of (?:the )?(?:decision[ -]?maker|(?:member|officer|person|councillor) (?:making|taking) the decision)"
)
_OFFICE = r"(?P<office>(?:(?:lead )?cabinet|executive|lead) (?:member|councillor)|portfolio[ -]holder)(?: for [^:|\n]{3,60})?"
# labels that stand above the names of a list too
_LEADS = r"lead (?:officer|director)s?|(?:project )?sponsor"
_ASKED = (
    r"(?:officer |report )?contacts?(?: (?:officers?|persons?|details|name|for (?:further |more )?(?:information|enquiries)))?"
    r"|(?:for )?(?:further|more|any) (?:information|enquiries)(?: (?:from|contact))?|enquiries to|(?:report |lead |the )*authors?(?: of (?:the )?report)?"
    r"|(?:responsible|accountable|reporting|report|presenting|senior responsible) (?:officer|director|owner|manager|head of service)s?|(?:joint )?reports? (?:of|by|from)"
    r"|report(?:ed)? (?:author|presented|prepared|submitted) by|presented by|prepared by|written by|submitted by|introduced by|signed(?: by)?"
)
# a field on a line of its own: its label, then a colon, a bar, a tab or a wide gap, then who it is
_FIELD = re.compile(
    rf"^[^\S\n]*(?:[*_|#>]+[^\S\n]*)?(?:(?P<decides>{_DECIDES})|{_OFFICE}|{_LEADS}|(?P<asked>{_ASKED}))[ *_]*(?::|\||\t|\s{{3,}})[ \t*_|:]*(?P<who>[A-Z][^\n]{{3,160}})$",
    re.IGNORECASE | re.MULTILINE,
)
_REACHED = re.compile(r"[\w.+-]*@|\b(?:e-?mail|tel(?:ephone)?|phone|direct line|ext|date|on behalf)\b|\d{3}", re.IGNORECASE)
# "Ada Moor/Ben Heath, Committee Officers": two who hold one post
_TWO = re.compile(
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w.'-]*){1,3})\s*(?:/|&|,|\band\b|\bor\b)\s*(?P<name2>[A-Z][\w'-]+(?: [A-Z][\w.'-]*){1,3}),\s+"
    r"(?P<post>(?:[A-Z][\w'&-]*\s){0,5}(?:Officer|Manager|Clerk|Administrator|Adviser|Advisor|Secretary|Coordinator|Assistant))(?i:ies|s)\W*"
)


def fielded(reading: Reading) -> list[tuple[Person, Span, bool, int]]:
    """Each person of a field with a post, the field as evidence, whether it names who takes the decision, and the place of its meeting; read once."""
    return reading.once("people in fields", lambda r: list(_fields(r)))


def in_field(reading: Reading, span: Span) -> bool:
    """Whether a stretch of a page is a field that names who decided, wrote, signed or is to be asked: no part of a list of who was there."""
    match = _FIELD.match(reading.text, span.start)
    return match is not None and (match["asked"] or match["decides"]) is not None


def _fields(reading: Reading) -> Iterator[tuple[Person, Span, bool, int]]:
    for match in _FIELD.finditer(reading.text):
        evidence = strip(reading.text, match.start(), match.end())
        section = reading.section_at(evidence.start)
        for person in _named(match["who"]):
            if not person.post and match["office"]:
                person = replace(person, post=match["office"])
            if person.post:
                yield person, evidence, match["decides"] is not None, section.meeting if section else 0


def _named(who: str) -> Iterator[Person]:
    """The persons of a field, without how they are reached."""
    said = re.sub(r"\s{2,}|\t", ", ", _REACHED.split(ordinary(who))[0].strip(" *,-(|"))
    if two := _TWO.fullmatch(said):
        for group in ("name", "name2"):
            if alone(two[group]):
                yield Person(two[group], "", *two.span(group), two.end(group), post=two["post"])
        return
    yield from read_list(said, 0, len(said))
