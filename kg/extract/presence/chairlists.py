"""The chairs of several groups, where minutes list the groups with a name beside each: after a lead, in brackets, in a table with a column of chairs.

"The chairs for the year are Ada Moor (Neglect Group) and Ben Heath (Audit Group)"; "Sub-group chairs:" above "Neglect Group - Ada Moor".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.presence.offices import own_body
from kg.model import Sentence
from kg.names import find_names
from kg.persons import Person
from kg.reading import Reading
from kg.rules.presence.posts import CAPITALS
from kg.stance import stance

_UNREAL = frozenset({"hoped", "suggested", "conditional", "denied", "asked", "expected", "planned"})
_LEAD = re.compile(
    r"\b(?:[Ss]ub-?\s?groups?|[Gg]roups?|[Bb]oards?|[Pp]anels?)(?:'s?)?\s+(?:[Cc]o-?)?(?:[Cc]hair(?:s|men|persons)\b|[Cc]hair\s*$)|\b[Cc]hair(?:s|men|persons)\s+(?:(?:of|for)\s+(?:the|its|each|our)|are|were|(?:had|have)\s+been)\b"
    r"|\bchaired\s+(?:as\s+follows|by\s*:)|\b[Cc]hair(?:s|manship)\b[^.]{0,60}\bas\s+follows|\b(?:these|following)\s+[Cc]hairs\b"
)
_NAMES_THEM = re.compile(r":|\s-\s|\b(?:are|were|is|was|being|been)\b|\bfollows\b")
_GROUP = rf"(?P<group>(?!The\b|Chair)(?:{CAPITALS}))(?:\s\([A-Z]{{2,8}}\))?"
_AHEAD = re.compile(rf"(?:^|[:;,.]\s+|\band\s+|^\W+)(?:the\s+)?{_GROUP}(?:\s+-\s+|\s*:\s+|\s+\(|,\s+|\s+by\s+|\s*[|\t]\s*)(?:(?:the\s+)?(?:[Cc]o-?)?[Cc]hair(?:ed)?(?:\s+by)?[:,]?\s+)?$")
_BEHIND = re.compile(rf"(?:,[^,;.()]{{3,60}})?(?:\s+\(|\s+-\s+|\s*:\s+|\s+for\s+|,\s+|\s*[|\t]\s*)(?:the\s+|chairs?\s+(?:the\s+)?|of\s+the\s+)?{_GROUP}")
# "Ada Moor chairs the Neglect Group and Ben Heath the Audit Group"
_CHAIRS_ONE = re.compile(r"\b(?:co-?)?chair(?:s|ed|ing)\s+(?:the\s+)?[A-Z]")
_THE_NEXT = re.compile(rf"(?:\s+(?:of|from)\s+[^,.;()]{{3,50}}?)?,?\s+(?:the|that\s+of\s+the|that\s+on|chairs\s+the)\s+{_GROUP}(?=[,.;]|\s+and\b|$)")
_LONGEST = 120  # characters beside a name in which its group stands


def chairs_listed(reading: Reading, sentence: Sentence) -> Iterator[Person]:
    """The persons of a sentence, of an item or of a row that stand beside a group in a list of chairs, each as the chair of it."""
    row = reading.blocks[sentence.block].kind == "row"
    people = reading.people_in(sentence)
    one = _CHAIRS_ONE.search(sentence.plain) if "chair" in sentence.plain and len(people) > 1 else None
    if not one and not (_column(reading, sentence) if row else _leads(reading, sentence, people[0].start)):
        return
    for person, following in zip(people, [*(p.start for p in people[1:]), len(sentence.plain)], strict=True):
        if person.private or stance(sentence.plain, person.start, person.end) in _UNREAL:
            continue
        if one:
            found = _THE_NEXT.match(sentence.plain, person.end, following) if person.start > one.end() else None
        else:
            said = sentence.text if row else sentence.plain  # which keeps the tabs between cells
            ahead = _AHEAD.search(said, max(0, person.start - _LONGEST), person.start)
            found = ahead if ahead and own_body(ahead["group"]) else _BEHIND.match(said, person.end, following)
        if found and own_body(found["group"]) and not find_names(found["group"]):
            name = sentence.text[person.start : person.end].partition("\t")[0].strip()  # a name does not go on into the next cell
            yield replace(person, name=name if "\t" in sentence.text[person.start : person.end] and " " in name else person.name, post="Chair", organisation=found["group"])


def _leads(reading: Reading, sentence: Sentence, first: int) -> bool:
    """Whether a sentence names the chairs of groups before the place of its first person, or the one that opens the list in which it stands speaks of them."""
    told = _LEAD.search(sentence.plain, 0, first) if "hair" in sentence.plain else None
    if told and _NAMES_THEM.search(sentence.plain, told.start(), first):
        return True
    lead = reading.lead_of(sentence)
    return lead is not None and "hair" in lead.plain and _LEAD.search(lead.plain) is not None


_CHAIR_CELL = re.compile(r"\|\s*(?:[Cc]hair(?:s|ed by|person)?|CHAIR)\s*\|")


def _column(reading: Reading, sentence: Sentence) -> bool:
    """Whether a row of a table stands below a head that has a column of chairs."""
    block = sentence.block
    while block and (reading.blocks[block - 1].kind == "row" or reading.text.startswith("|-", reading.blocks[block - 1].start)):
        block -= 1
    head = reading.blocks[block]
    return _CHAIR_CELL.search(f"|{reading.text[head.start : head.end]}|".replace("\t", "|")) is not None
