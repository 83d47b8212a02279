"""What stands beside a name in a list and is no post: the agency or department of a person, the minutes that one took."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.gazetteer import by_name
from kg.names import find_names
from kg.persons import Person
from kg.reading import Reading
from kg.rules.presence.agencies import OF_AGENCIES
from kg.rules.presence.attendance import NOTE
from kg.rules.presence.posts import POST_HEAD

_TAKES = re.compile(
    r"(?:\s*\([A-Z]{2,4}\)\s-\s|(?:\s*\([A-Z]{2,4}\))?\s*\()(?:[A-Z]{2,4}\s*[,-]\s*)?(?:minutes?|notes?|(?:minute|note)[- ]?tak(?:er|ing)|taking (?:the )?(?:minutes|notes)|scribe"
    r"|clerking)(?:\)|\s*(?:[,;\n]|$))|\s{2,}(?:[A-Z]{2,4}\s{2,})?[A-Z][^\n(;]{3,40} \((?:minutes?|notes?|(?:minute|note)[- ]?taker)\)", re.IGNORECASE)
_TAKES_BEHIND = re.compile(r", (?P<said>[A-Z][^;\n()]{3,80}) \((?:minutes?|notes?|(?:minute|note)[- ]?taker|taking (?:the )?(?:minutes|notes))\)", re.IGNORECASE)
_BESIDE = re.compile(
    r"\s*(?:(?:(?:\([A-Z][A-Za-z]{0,3}[A-Z]\)|/\s*[A-Z][A-Za-z]{0,3}[A-Z]\s)\s*)?/\s(?:-\s*/\s)?(?P<cell>[A-Z][^/,;()\n]{2,60})"
    r"|\((?P<inside>[A-Z][^()\n]{2,60})\)|\s-\s(?P<behind>[A-Z][^,;()\n]{2,60}?)(?=\s*(?:[,;\n]|$)))"
)
_LETTERS = re.compile(r"[A-Z][A-Za-z]?[A-Z-]{0,3}[a-z]?(?:\s*[,-].*)?|[A-Z]{3}")
_FOR_WHOM = re.compile(r"[A-Z]{2,4} for\b")
_SEVERAL_WORDS = re.compile(r"[A-Z][\w'&-]*(?: (?:[A-Z&][\w'&-]*|and|of|for|the))* [A-Z][\w'&-]*")
_REPRESENTED = re.compile(
    r"\b(?:Church|Catholic|Dioces\w+|Parents?|Governors?|Primary|Secondary|Special|Faith|Teachers?"
    r"|Ward|Party|Group|Members?|Vot\w+|Substitut\w*|Labour|Conservative|Liberal|Green|Independent)\b", re.IGNORECASE
)


def takes_minutes(person: Person, plain: str) -> bool:
    """Whether the words beside a name say that the person took the minutes: "A Sample (minutes)"."""
    if person.elected:
        return False
    behind = _TAKES_BEHIND.match(plain, person.end)
    return _TAKES.match(plain, person.end) is not None or (behind is not None and not find_names(plain, *behind.span("said")))


def of_agencies(reading: Reading) -> bool:
    """Whether a board met whose members come for agencies."""
    return any(OF_AGENCIES.search(m.body) for m in reading.meetings)


def sent_by(reading: Reading, person: Person, capacity: str, plain: str) -> Person:
    """A person with the department of an officer, or the agency of a co-opted member or a member of a board of agencies, that stands beside the name and is told by no word of its own.

    "A Sample (Law & Culture)" of the officers; "Ms B Specimen - Young Lives Barset" of the co-opted.
    """
    if capacity not in ("officer", "co-opted") and not (capacity == "member-list" and reading.once("of agencies", of_agencies)):
        return person
    if person.post or person.organisation or person.elected or person.chair or person.coopted:
        return person
    beside = _BESIDE.match(plain, person.end)
    said = (beside["cell"] or beside["inside"] or beside["behind"]).strip(" .") if beside else ""
    if not said or NOTE.match(said) or POST_HEAD.search(said) or _LETTERS.fullmatch(said) or _FOR_WHOM.match(said):
        return person
    told = _SEVERAL_WORDS.fullmatch(said) and not _REPRESENTED.search(said)
    return replace(person, organisation=said) if told or capacity == "officer" else person


_COUNCIL_CELL = re.compile(r"\W*(?P<body>[A-Z][\w' -]{4,50}?)\s*(?:\||\t)")
NOT_NEEDED = re.compile(r"[|\t]\s*not (?:needed|required)\b", re.IGNORECASE)  # in the row of a substitute


def council_first(plain: str) -> str:
    """The council that the first cell of a row names: "Barset County Council | Councillor A Sample | yes"."""
    cell = _COUNCIL_CELL.match(plain)
    return cell["body"] if cell and ("Council" in cell["body"] or "Borough of" in cell["body"]) and by_name(cell["body"]) else ""


_FIELD = re.compile(r"\s*\((?P<field>[A-Z](?:[^()]|\([^()]*\)){3,80})\)")


def field_of(plain: str, person: Person, office: str) -> Person:
    """A cabinet member below the label of all, with the portfolio in brackets: "Councillor A Sample (Homes and Planning)"."""
    told = _FIELD.match(plain, person.end) if office.endswith(("Member", "Holder")) else None
    if not told or person.post or person.chair or person.substitute or POST_HEAD.search(told["field"]) or told["field"].endswith(("Council", "Ward")) or NOTE.match(told["field"]):
        return person
    return replace(person, post=f"{office} for {told['field']}", organisation="")


_JOINED = re.compile(r"[^,;\s] (?:and|&) $")
_MORE_BESIDE = re.compile(
    r"\s*[(,;-]")
_COOPTED_TOLD = re.compile(r"\bco-?\s?opt|\blicensing\b", re.IGNORECASE)


def of_them_all(reading: Reading, person: Person, people: list[Person], plain: str) -> bool:
    """Whether the style "Councillors" is of a Mrs at the end of its run too, as the page tells its co-opted members apart."""
    if person.post or person.coopted or person.style.rstrip(".") not in ("Mrs", "Miss", "Ms") or _MORE_BESIDE.match(plain, person.end):
        return False
    if not all(p.elected for p in people if p.start < person.start) or people[0] is person or not _JOINED.search(plain, people[0].start, person.start):
        return False
    head = reading.header
    return reading.once("co-opted members told", lambda r: _COOPTED_TOLD.search(r.text, head.start, head.end) is not None)
