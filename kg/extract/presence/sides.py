"""What stands above or beside the names of an attendance list: the agency that sent them, the office of all, a column of posts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.besidenames import segments_of
from kg.extract.presence.listblocks import POSTS_HEAD, VERB, names_one, plain_of
from kg.model import Block
from kg.names import find_names
from kg.people import read_list
from kg.persons import Person, with_segments
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.rules.presence.posts import ORG_WORD, POST_HEAD
from kg.titles import is_council

# "Barset Council:" or "NHS Barset", alone on its line above those who came for it.
_HEAD_LINE = re.compile(r"[\s*]*(?P<body>[A-Z][\w'&./-]*(?:,? (?:[A-Z&][\w'&./-]*|and|of|for|the|on|upon|in)){0,9})\s*(?P<colon>:)?[\s*-]*")
_OWN_BODY = re.compile(r"\b(?:Committee|Sub-?Committee|Panel|Cabinet|Commission|Board|Members|Councillors|Officers)$")
_MEMBERS_OF = re.compile(
    r"(?:Members|Councillors|Officers|Representatives|Witnesses)\s(?:of|on|from)\s|(?:Unit|Team|Trust|Services?|Department|Division|Directorate|Office|Group)\b"
)  # "Members of the Task Group"; "Unit, Kirby Trust", the end of the line above
_LONGEST_HEAD = 90


def agency_above(plain: str, following: str) -> str | None:
    """The agency that a line names above those who came for it; empty where the line heads them with something else.

    >>> agency_above("NHS Barset:", "Dr A Sample")
    'NHS Barset'
    >>> agency_above("Other agencies:", "Dr A Sample")
    ''
    >>> agency_above("Roe Council", "The minutes were agreed.")
    """
    said = _HEAD_LINE.fullmatch(plain) if len(plain) < _LONGEST_HEAD and plain[:1] != " " else None
    if said is None or POST_HEAD.search(said["body"]) or VERB.search(plain) or find_names(plain) or not _begins_with_name(following.strip()):
        return None
    body = said["body"]
    agency = (ORG_WORD.search(body) or is_council(body) or body.startswith("NHS ")) and "/" not in body and not (_OWN_BODY.search(body) or _MEMBERS_OF.match(body))
    return body if agency else ("" if said["colon"] or "/" in body else None)


_FIRST, _NEXT = r"[A-Z][\w'&./-]*", r"(?: (?:[A-Z&][\w'&./-]*|and|of|for|the|on|upon|in))"  # words of an agency's name
_IN_LINE = re.compile(rf"(?P<body>{_FIRST}{_NEXT}{{1,9}})\s*:\s+(?=\S)")


def heads_its_line(plain: str) -> bool:
    """Whether a line opens with an agency and a colon, and goes on with who came for it.

    >>> heads_its_line("Kirby Police: Inspector A Sample"), heads_its_line("Scrutiny Panel: Mr A Sample")
    (True, False)
    """
    said = _IN_LINE.match(plain)
    return said is not None and bool(ORG_WORD.search(said["body"]) or is_council(said["body"])) and not _OWN_BODY.search(said["body"]) and not find_names(said["body"])


_AMONG_OTHERS = re.compile(rf"(?P<body>{_FIRST}{_NEXT}{{0,9}})(?:\s*:|\s[-\u2013])\s+(?=[A-Z])")


def heads_its_names(plain: str, at: int) -> bool:
    """Whether one of several agencies of a line, and who came for it, begin at an offset: "Police: A Sample; Health: B Specimen"."""
    said = _AMONG_OTHERS.match(plain, at)
    return said is not None and not find_names(said["body"]) and not POST_HEAD.search(said["body"]) and _begins_with_name(plain[said.end() :])


def _begins_with_name(plain: str) -> bool:
    """Whether a line or a run of names begins with a person's name and says nothing of what was done."""
    first = next(iter(find_names(plain[:_LONGEST_HEAD])), None)
    return first is not None and (names_one(plain) or first.start == 0) and not VERB.search(plain)


# "Cabinet Members:", "Portfolio Holders": what each who follows is; "Religious Representatives:" says only why they sit.
_OFFICE = re.compile(
    r"\W*(?P<office>(?:Cabinet|Executive|Portfolio|CABINET|EXECUTIVE|PORTFOLIO) (?:Member|MEMBER)|Portfolio Holder)"
    r"(?:s|S)(?: (?:[Pp]resent|PRESENT|[Ii]n [Aa]ttendance|IN ATTENDANCE|[Aa]lso [Pp]resent))?\W*"
)


def office_above(label: str) -> str:
    """The office that a label gives each of those who follow it."""
    said = _OFFICE.fullmatch(label.split("/")[0] if "/" in label and label.rstrip().endswith(":") else label)
    return " ".join(said["office"].split()).title() if said else ""


_MARKED = re.compile(r"(?:\s*\([^()]{2,90}\))?\s*[-,(]\s*(?:with\s+|sent\s+|gave\s+)?apolog(?:y|ies)\b", re.IGNORECASE)


def marked_away(after: str) -> bool:
    """Whether the words after a name say that this one sent apologies: "A Sample (Barset Council) - apologies"."""
    return "polog" in after and _MARKED.match(after) is not None


def some_came(reading: Reading, blocks: list[Block]) -> bool:
    """Whether a list under the title of apologies marks some of its names so: the others came."""
    marked = others = 0
    for block in blocks:
        plain = plain_of(reading, block)
        names = find_names(plain) if len(plain) < 200 and names_one(plain) else []
        marked += bool(names) and marked_away(plain[names[0].end :])
        others += bool(names) and "polog" not in plain
    return marked > 0 and others > 1


@dataclass(frozen=True, slots=True)
class Beside:
    """A person of a column of names, with what the column of posts says of him, and where the name stands."""

    person: Person
    block: Block
    status: str
    capacity: str


_NAMES_HEAD = re.compile(r"\W*(?:Names?|NAMES?|Attendees?|Members?)\W*")
_FEWEST, _MOST = 3, 0.9  # names of such a column, and how many of its lines are read as names
_REPRESENTING = re.compile(r"(?:representing|for|on behalf of|deputising for|substitute for)\s", re.IGNORECASE)


def columns_apart(reading: Reading, blocks: list[Block], status: str, capacity: str) -> tuple[list[Beside], list[Block]]:
    """The persons of a table whose column of names came out above its column of posts, and the blocks without that table.

    "Name" - "A Sample" - "B Specimen" - "Designation" - "Head of Law" - "Clerk": as many posts as names, each in the place of its name.
    """
    plains = [plain_of(reading, b).strip() for b in blocks]
    for at, plain in enumerate(plains):
        if not _NAMES_HEAD.fullmatch(plain):
            continue
        second = next((i for i in range(at + 1, len(plains)) if POSTS_HEAD.fullmatch(plains[i])), 0)
        size = second - at - 1
        rows = range(size if second and size >= _FEWEST and second + size < len(blocks) else 0)
        named = sum(len(find_names(plains[at + 1 + i])) == 1 and len(plains[at + 1 + i]) < _LONGEST_HEAD for i in rows)
        if not rows or named < _MOST * size or any(plains[second + 1 + i].endswith(":") and find_label(plains[second + 1 + i]) for i in rows):
            continue
        label = find_label(plains[at - 1]) if at else None
        status, capacity = (label[0].status or status, label[0].capacity) if label else (status, capacity)
        cells = [(blocks[at + 1 + i], person) for i in rows if (person := _beside(plains[at + 1 + i], plains[second + 1 + i]))]
        found = [Beside(p, b, "substitute" if p.substitute else status, "member-list" if capacity == "member" else capacity) for b, p in cells]
        return found, blocks[:at] + blocks[second + 1 + size :]
    return [], blocks


def _beside(name: str, post: str) -> Person | None:
    """The person of a cell of names, with what the cell in its place says."""
    person = next(iter(read_list(name, 0, len(name))), None)
    told = f"substitute for {post}" if _REPRESENTING.match(post) else post
    if person is None:
        return None
    return with_segments(person, segments_of(told if POST_HEAD.search(told) or not ORG_WORD.search(told) or told != post else f"({told})"))
