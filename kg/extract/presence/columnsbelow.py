"""Lists whose column of names came out above the column of what each is, without heads.

    Ada Moor
    Ben Heath
    Cy Roe
    Independent Chair
    Head of Care, Kirby Council
    Nurse, NHS Kirby

Where there are as many posts as names, each is of the name in its place; else nobody knows whose they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from kg.besidenames import segments_of
from kg.extract.presence.listblocks import VERB, plain_of
from kg.extract.presence.sides import Beside
from kg.model import Block, Span
from kg.names import find_names
from kg.people import read_list
from kg.persons import Person, with_segments
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.rules.presence.posts import ORG_WORD, POST_HEAD

_LEAST, _LONGEST = 3, 110  # names; characters of a line
# "Head of Care, Kirby" above "Council": the end of a line that was too long for its column
_REST = re.compile(r"(?:(?:[A-Z][\w'&-]*|and|of|&) ){0,3}(?:Council|Trust|Board|Police|Constabulary|Partnership|Authority|Services?|School|College|Group|CCG|ICB|Team|Agency|Association|University)")
_BREAKS_OFF = re.compile(r"(?:,|-|\b(?:and|of|for|the|&))$|,\s(?!.*\b(?:Council|Trust|Police|Constabulary|Board|Service|Services|School|CCG|ICB)\b)[A-Z][\w' &-]+$")


@dataclass(slots=True)
class Unpaired:
    """Where the names of such lists begin of which nobody knows the posts, and those posts with their places."""

    names: set[int] = field(default_factory=set)
    posts: list[tuple[str, Span]] = field(default_factory=list)


def unpaired(reading: Reading) -> Unpaired:
    """What the lists of a document that have been read left unpaired."""
    return reading.once("posts without names", lambda _: Unpaired())


def columns_below(reading: Reading, blocks: list[Block], status: str, capacity: str) -> tuple[list[Beside], list[Block]]:
    """The persons of such columns, with the status and capacity of the label above them, and the blocks without the columns."""
    plains = [plain_of(reading, b).strip() for b in blocks]
    found: list[Beside] = []
    kept: list[Block] = []
    at = 0
    while at < len(blocks):
        names = _names_from(plains, at)
        enough = len(names) >= (2 if found else _LEAST) and 2 * sum(p.elected for p in names) <= len(names)  # below councillors stand officers
        posts = _posts_from(plains, at + len(names)) if enough else []
        if len(posts) * 2 < len(names) or len(posts) < 2:
            label = find_label(plains[at]) if len(plains[at]) < _LONGEST and not names else None
            if label and not label[0].skip:
                status, capacity = label[0].status or status, label[0].capacity
            kept.append(blocks[at])
            at += 1
            continue
        last = posts[-1][1]
        paired = len(posts) == len(names)
        for i, person in enumerate(names):
            said = " ".join(plains[posts[i][0] : posts[i][1] + 1]) if paired else ""
            told = with_segments(person, segments_of(f", {said}")) if said else person
            found.append(Beside(told, blocks[at + i], status, "member-list" if capacity == "member" else capacity))
        if not paired:
            apart = unpaired(reading)
            apart.names.update(b.start for b in blocks[at : at + len(names)])
            apart.posts += [(" ".join(plains[a : b + 1]), Span(blocks[a].start, blocks[b].end)) for a, b in posts]
        at = last + 1
    return found, kept


def _names_from(plains: list[str], at: int) -> list[Person]:
    """The persons of the lines from one on that each say a name and nothing else."""
    found: list[Person] = []
    for plain in plains[at:]:
        person = next(iter(read_list(plain, 0, len(plain))), None) if len(plain) < _LONGEST and find_names(plain) else None
        if person is None or person.start or person.post or person.organisation or person.private or len(find_names(plain)) != 1 or _more_said(plain[person.end :]):
            break
        found.append(replace(person, stop=person.end))
    return found


def _more_said(after: str) -> bool:
    return bool(after.strip()) and re.fullmatch(r"\s*(?:\([^()]{1,30}\)\s*){1,2}", after) is None


def _posts_from(plains: list[str], at: int) -> list[tuple[int, int]]:
    """The posts or agencies from a line on, each by its first and last line."""
    found: list[tuple[int, int]] = []
    for i, plain in enumerate(plains[at:], at):
        if not 2 < len(plain) < _LONGEST or plain.endswith((".", ":")) or VERB.search(plain) or plain[:1].isdigit():
            break
        if found and found[-1][1] == i - 1 and (plain[:1].islower() or (_BREAKS_OFF.search(plains[i - 1]) and _REST.fullmatch(plain))):
            found[-1] = (found[-1][0], i)
        elif find_label(plain) or not (POST_HEAD.search(plain) or ORG_WORD.search(plain)) or (find_names(plain)[:1] and find_names(plain)[0].start == 0):
            break
        else:
            found.append((i, i))
    return found
