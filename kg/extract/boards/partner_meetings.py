"""Who sits on a board whose own minutes a document is: everyone of its lists of members, present or excused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.acronyms import initials_match
from kg.besidenames import segments_of
from kg.extract.boards.listing import complete
from kg.extract.boards.naming import gss_of
from kg.extract.boards.partner_bodies import own_board
from kg.extract.boards.partner_names import organisation, own_council
from kg.extract.presence.columnsbelow import unpaired
from kg.extract.presence.lists import Entry, listed
from kg.gazetteer import by_name
from kg.model import PartnerFact
from kg.names import find_names, same
from kg.organisations import find_organisations
from kg.persons import Person, with_segments
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.rules.presence.posts import BUSINESS, ORG_WORD, POST_HEAD
from kg.text import fold, line_end, line_start, ordinary
from kg.titles import split_organisation, split_post

_GUEST = re.compile(
    r"\b(?:minutes?|minute[- ]taker|note[- ]?taker|clerk|administrator|(?<!participant )(?<!participating )observer|observing|item \d|author|democratic services"
    r"|scrutiny officer|committee officer|secretary)\b", re.IGNORECASE)
_CHAIRS = re.compile(r"\b(?P<independent>independent\s+)?(?P<vice>vice[- ]|deputy )?chair(?:man|woman|person)?\b", re.IGNORECASE)
# "CMR Panel Chair": who chairs a panel sits on the board as one of its members
_OF_A_PART = re.compile(r"\b(?:Panel|(?:Sub-?)?[Gg]roup|Committee|Forum|Network|Team)\s+(?:vice[- ]|deputy )?chair", re.IGNORECASE)
_HEAD_OF_LIST = re.compile(r"Deput(?:y|ies)|Substitutes?|Members?|Attendees|Guests?|Apologies")  # that stands alone above those whom it heads
_MARK = re.compile(r"\(?[A-Z]{1,3}(?:-[A-Z]{1,2})?\)?|\((?:deputi|substitut|for\s|on behalf|in place)[^()]*\)|-|✓|\u2713|x|Yes|No|Present|Apologies|Absent")
_COLUMN = re.compile(r"\t+|\s*\|\s*|\s{2,}")
_BOARD = re.compile(r"(?:the )?(?:L?SC[BP]|Board|Partnership|[A-Z]{1,3}SC[BP])")
_INDEPENDENT_CHAIR = re.compile(r"(?:Interim )?Independent Chair(?:man|person|woman)?")
_MANAGES = re.compile(r"\b(?:Business|Partnership|Board) (?:Manager|Co-?ordinator)\b")


_WITH_PLACE = re.compile(r"(?P<post>.+), (?:the )?(?P<place>[^,]+)(?<!Commissioner)(?<!Director)(?<!Officer)(?<!Executive)(?<!Nurse)(?<!Manager)(?<!Constable)")
_SPEAKS_FOR = re.compile(r"(?:[Rr]epresenting|[Oo]n behalf of|[Rr]epresentative of)\s(?:the\s)?")
_COMMITTEE = re.compile(r"\bwell-?being\b|\bintegration joint\b|\bpolicing and community safety\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seat:
    """A member as the list gives them: where they stand, what they are, and for whom they sit."""

    person: str
    post: str
    place: str


def members(reading: Reading) -> Iterator[PartnerFact]:
    """The members of the board, where the meeting is its own; guests and those who serve it are none.

    A health and wellbeing board is a committee of its council (Health and Social Care Act 2012, section 194): who sits on
    it is told by the attendance alone, as of any committee; so it is of a policing and community safety partnership (Justice Act
    (Northern Ireland) 2011, section 21).
    """
    name = own_board(reading)
    entries = listed(reading) if name and not _COMMITTEE.search(name) else ()
    apart = unpaired(reading)
    statutory_lists = _statutory(reading) if entries else []
    for entry in entries:
        seat = _seat(reading, entry)
        role = _role(reading, entry, seat)
        if role == "partner" and entry.at in apart.names:
            continue  # whose post is one of those below, told by themselves
        statutory = role in {"partner", "chair"} and any(start <= entry.at < end for start, end in statutory_lists)
        roles = ("statutory partner", *([role] if role == "chair" else [])) if statutory else (role,) if role else ()
        for told in roles:
            yield PartnerFact(
                body=name, organisation=seat.place, person=seat.person, post=seat.post, role=told, gss=gss_of(reading, name),
                evidence=entry.evidence, rule="partners/own-meeting",
            )  # fmt: skip
    for said, span in apart.posts if entries else ():
        post, place = _post_and_place(reading, said)
        if not _GUEST.search(said) and not _CHAIRS.search(post) and not _MANAGES.search(said):
            yield PartnerFact(body=name, organisation=place, post=post, role="partner", gss=gss_of(reading, name), evidence=span, rule="partners/own-meeting")


def _post_and_place(reading: Reading, said: str) -> tuple[str, str]:
    """A post and the full name of the agency for which its holder sits."""
    seat = with_segments(Person("", "", 0, 0, 0), segments_of(f", {said}"))
    post, place = seat.post, seat.organisation
    if not place and (told := _WITH_PLACE.fullmatch(post)) and not BUSINESS.fullmatch(told["place"]) and (ORG_WORD.search(told["place"]) or complete(told["place"])):
        post, place = told["post"], told["place"]
    return post, organisation(reading, place) if place else ""


_STATUTORY = re.compile(
    r"^[^\w\n]{0,6}(?:the )?(?:three |lead |local )?(?:statutory|(?:lead |delegated )?safeguarding|lead)"
    r" (?:safeguarding )?partners?(?: representatives?)?(?: present)?[^\w\n]{0,12}$", re.IGNORECASE | re.MULTILINE,
)  # fmt: skip


def _statutory(reading: Reading) -> list[tuple[int, int]]:
    """Where the lists stand that are headed as of the statutory partners: each from its label to the next."""
    found = []
    for label in _STATUTORY.finditer(reading.text):
        end = line_end(reading.text, label.end() + 1)
        while end < len(reading.text) and not find_label(ordinary(reading.text[line_start(reading.text, end) : end].strip(" |*"))):
            end = line_end(reading.text, end + 1)
        found.append((label.end(), end))
    return found


_NEAR = 240  # characters: the names of one list of those present stand closer, though headings come between


def in_attendance(reading: Reading, at: int) -> bool:
    """Whether an offset lies in a list of those present or excused, which tells of the meeting and of no other body's members."""
    stretches: list[tuple[int, int]] = reading.once("attendance stretches", _stretches)
    return any(start <= at < end for start, end in stretches)


_OF_LISTS = re.compile(r"\bapologies\b|\battendance\b|\bmembers present\b", re.IGNORECASE)


def _stretches(reading: Reading) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in sorted((e.evidence.start, e.evidence.end) for e in listed(reading)):
        if found and start - found[-1][1] < _NEAR:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return [*found, *((s.span.start, s.span.end) for s in reading.sections if _OF_LISTS.search(s.title))]


def _role(reading: Reading, entry: Entry, seat: Seat) -> str:
    """What a person of the lists is to the board; empty for a guest."""
    said = f"{seat.post} {seat.place} {entry.person.post} {entry.person.organisation}"
    beside = _beside(reading, entry)
    apart = _OF_A_PART.search(beside) is not None or seat.post == _of_another(reading, beside) != ""
    office = None if apart else _CHAIRS.search(said)
    if _HEAD_OF_LIST.fullmatch(entry.person.name) or _second(reading, entry) or (not entry.person.style and not find_names(entry.person.name)) or complete(entry.person.name):
        return ""
    if (entry.person.chair == "chair" and not apart) or (office and not office["vice"]):
        return "independent chair" if office and office["independent"] else "chair"
    if _MANAGES.search(said) and not seat.place:
        return "" if own_board(reading).split()[-1] in {"Group", "Executive"} else "manager"  # of the whole, not of its group
    if entry.status == "substitute" or (entry.status == "absent" and entry.rule != "attendance/absent-table") or entry.capacity in {"invitee", "officer"} or _GUEST.search(said):
        return ""
    return "partner"


def _beside(reading: Reading, entry: Entry) -> str:
    """What a list has from a name on, as far as it is of that person."""
    reach = entry.evidence.end if _lost_its_lines(reading, entry) else entry.at + 160
    others = [e.at for e in listed(reading) if entry.at < e.at < reach]
    return reading.text[entry.at : min(others, default=reach)].partition("\n")[0].partition(";")[0]


# "LSCB Chair", "Chair of the Improvement Board"
_OF_LETTERS = re.compile(
    r"\b(?P<letters>[A-Z]{1,4}S[CA]?[BP]|HWBB?|CSP|CDOP|CPC|APC|CYPT) (?:Independent )?Chair(?:man|woman|person)?\b"
    r"|\b(?:Independent )?Chair(?:man|woman|person)?(?: of(?: the)?|,) (?P<of>[A-Z]{1,4}S[CA]?[BP]\b|HWBB?|CSP|CDOP|CPC|APC|CYPT|(?:[A-Z][\w&'-]* (?:(?:and|of|for|&) )?){1,6}(?:Board|Partnership)\b)")


def _of_another(reading: Reading, said: str) -> str:
    """The office of the chair of another body, who sits here as one of the members: "LSCB Chair" in the minutes of a children's trust."""
    told = _OF_LETTERS.search(said)
    name, own = (told["letters"] or told["of"] if told else ""), own_board(reading)
    ours = initials_match(name, own) or ("afeguarding" in own and name[-3:-1] in {"SC", "SA"}) if name.isupper() else own.lower().endswith(name.lower()) or name.lower().endswith(own.lower())
    return "" if told is None or ours else told.group()


def _seat(reading: Reading, entry: Entry) -> Seat:
    """What a list says beside a name: in columns, or in words."""
    person = entry.person
    cells = _cells(reading, entry)
    if len(cells) > 1:
        post, place = cells
    elif cells and (told := _WITH_PLACE.fullmatch(cells[0])) and complete(told["place"]) and not BUSINESS.fullmatch(told["place"]):
        post, place = told["post"], told["place"]
    elif cells:
        post, place = split_organisation(*split_post(cells[0]))
        post, place = ("", post) if not place and complete(post) and not POST_HEAD.search(post) else (post, place)
    elif person.organisation:
        post, place = person.post, person.organisation
    else:
        post, place = split_organisation(*split_post(person.post))
    post = re.sub(r"^(?:Vice|Deputy)[- ]Chair\w*(?:\W+|$)|\s*\([^()]*\)$", "", post) or person.rank
    post, place = post.removesuffix(own_board(reading)).rstrip(" ,-"), re.sub(r"\s*\([^()]*\)$", "", place)
    if speaks := _SPEAKS_FOR.match(place or post):
        post, place = post if place else "", (place or post)[speaks.end() :]
    full = own_council(reading) if place == "the Council" else organisation(reading, place) if place else ""
    chairs = _CHAIRS.search(post)
    if post and place and f"{place} {post}" in _beside(reading, entry) and place.isupper() and not chairs and initials_match(place, own_board(reading)):
        post = f"{place} {post}"  # "CPC Lead Officer"
    if _BOARD.fullmatch(place) or (chairs and place.isupper()) or full == own_board(reading) or (place.isupper() and initials_match(place, own_board(reading))):
        full = ""  # "Independent Chair, LSCB": the board itself
    if other := _of_another(reading, _beside(reading, entry)):
        post, full = other, ""
    if place and not complete(place) and (BUSINESS.fullmatch(place) or place.startswith("Member ")) and post:
        post, full = next((whole for joint in (", ", " ") if (whole := f"{post}{joint}{place}") in fold(reading.text[entry.at : entry.at + 200])), post), ""
    if not full and (parted := _ends_in_place(reading, post)):
        post, full = parted
    if not (post or full or person.chair):  # of whom a sentence says "Ada Moor, Independent Chair, welcomed everyone"
        post = next((held for held_by, held, _ in reading.holders if same(held_by, person.name) and _INDEPENDENT_CHAIR.fullmatch(held)), "")
    return Seat(reading.full_name(person.name), post or ("Chair" if person.chair == "chair" else ""), full)


_LAST = re.compile(r"\s(?=[A-Z])")


def _ends_in_place(reading: Reading, post: str) -> tuple[str, str] | None:
    """A post and the council, force or health body with which it ends where a page has lost its columns: "Head of Housing Roe Council"."""
    for joint in _LAST.finditer(post):
        place = post[joint.end() :]
        found = find_organisations(place)
        if POST_HEAD.search(post[: joint.start()]) and (by_name(place, reading.date) or place.startswith("NHS ") or (found and found[0].start == 0 and found[0].end == len(place))) and complete(place):
            return post[: joint.start()], organisation(reading, place)
    return None


_LONG = 300  # characters of a line that is no row of a table


def _lost_its_lines(reading: Reading, entry: Entry) -> bool:
    """Whether a row stands within a line too long for one: what follows it there is of others."""
    return entry.rule.endswith("-table") and line_end(reading.text, entry.at) - line_start(reading.text, entry.at) >= _LONG


def _second(reading: Reading, entry: Entry) -> bool:
    """Whether what was read as a name stands in a later column ("Roe Clinical" of "Roe Clinical Commissioning Group")."""
    start = line_start(reading.text, entry.at)
    if _lost_its_lines(reading, entry):
        return False
    before = reading.text[start : entry.at].strip(" |\t")
    label = before.partition("|")[0]
    return bool(_COLUMN.search(before[len(label) + 1 :] if find_label(ordinary(label)) else before))  # "|PRESENT: |Ada Moor, Head of Care; ..." is a list in one cell


def _cells(reading: Reading, entry: Entry) -> list[str]:
    """The cells after the name where the line sets its columns apart by tabs, bars or runs of spaces."""
    if _lost_its_lines(reading, entry):
        return []
    cells = [c.strip() for c in _COLUMN.split(reading.text[entry.at : line_end(reading.text, entry.at)].strip(" |")) if c.strip()]
    while len(cells) > 1 and _MARK.fullmatch(cells[0]):
        cells = cells[1:]  # "P   Ada Moor, Head of Care"
    told = [c for c in cells[1:] if not _MARK.fullmatch(c)]
    return [re.sub(r"^(?:LSCB|LSCP|Board|Partnership)\s(?=\w+ Manager)", "", c) for c in told[:2]] if len(told) > 0 else []
