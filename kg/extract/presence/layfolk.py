"""Who stands in a list of those present without a public role: young people, families, members of the public.

The contract (`questions.md`, personal data) records elected members, officers and professionals in their role, and nobody else.
What is said beside one name is read with the name (`kg.persons`); here is what a line says of a group, ahead of its names or behind the last.
"""

from __future__ import annotations

import re

from kg.extract.presence.lists import Entry
from kg.persons import lay
from kg.reading import Reading
from kg.rules.grammar import screened
from kg.text import line_end, line_start, ordinary

_LABEL = re.compile(r"\s*(?P<said>[^:\n]{3,90}?)\s*(?::|\s[-\u2013\u2014])\s")  # "Pupils of Elm Park School: ", "Care Leavers Forum - "
# "Two young people from Speak Out", "A member of Our Voice Matters": what follows names their group, not them
_UNNAMED = screened(
    r"^[\s*\u2022-]*(?:an?|one|two|three|four|five|six|seven|eight|several|some|a number of|\d{1,2}) (?:other |further |of the |of our )*(?:[a-z-]+ ){0,3}?"
    r"(?:members?|representatives?|people|persons?|adults?|pupils?|students?|apprentices?|leavers?|children|carers?|parents?"
    r"|ambassadors?|delegates?|residents?|visitors?|inspectors?) (?:and \w+ )?(?:of|from|representing|with|on behalf of) "
)
_ENDED = re.compile(r"[;)\t|]|\.\s")  # what stands ahead of it is said of another
_BEHIND = re.compile(r"[^;\n]{0,120}?\((?P<said>[^()\n]{3,90})\)|\s*[,\u2013\u2014-]\s(?P<plain>[^;,()\n]{3,60})")
_AND_ONE = re.compile(r"\s*(?:(?:and|&)\s+(?:[A-Z][\w'.-]*\s+){1,2})?")


def holds_no_office(reading: Reading, entry: Entry) -> bool:
    """Whether a line tells of someone in a group without a public role, and names neither post nor rank of theirs."""
    person = entry.person
    if person.elected or person.post or person.rank or person.chair:
        return False
    start = line_start(reading.text, entry.at)
    line = ordinary(reading.text[start : line_end(reading.text, entry.at)])
    at = line.find(person.name.split()[0], max(0, entry.at - start))
    if at < 0:
        return False
    return _of_group(line, at) or _said_behind(line, at + len(person.name)) or (_UNNAMED.stands(line) and not person.style)


def _of_group(line: str, at: int) -> bool:
    """Whether the label of a line, or what stands directly ahead of a name, is a group of lay people."""
    label = _LABEL.match(line, 0, at)
    ahead = _ENDED.split(line[:at])[-1]
    return any(lay(said) for said in (label["said"] if label else "", ahead[-60:] + line[at:].split(" ")[0]))


def _said_behind(line: str, end: int) -> bool:
    """Whether what is said behind a name, or behind the second of two, is: "Ann Sample and Ben Specimen (Young Inspectors)"."""
    behind = _BEHIND.match(line, end)
    if behind is None or (behind["said"] and not _AND_ONE.fullmatch(line[end : behind.start("said") - 1])):
        return False
    return lay(behind["said"] or behind["plain"])

