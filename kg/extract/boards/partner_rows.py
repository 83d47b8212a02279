"""Who chairs what, told in rows without a head: a body and a person, under a title or line that speaks of chairs.

"Who chairs what: Risk Panel | Ada Moor (Roe Police)". What stands in brackets is an office ("Independent Chair") or where the person is from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete
from kg.extract.boards.parties import Party, split_held
from kg.extract.boards.partner_lists import Row
from kg.extract.boards.partner_meetings import in_attendance
from kg.extract.boards.partner_names import organisation
from kg.names import find_names
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners_notes import OPEN

_ROW = re.compile(r"[\s|]*(?P<body>[^|\t]{3,120}?)\s*(?:\||\t)\s*(?P<who>[^|\t]{4,120}?)[\s|]*$")
_CHAIRS = re.compile(r"\b(?:chairs?|chaired|chairing|chairmanship|chairpersons|convenes?|presides?)\b", re.IGNORECASE)
_NO_CHAIR = re.compile(r"\b(?:vice|deputy|apologies|actions?|owner|report(?:ed|s)? (?:to|by))\b", re.IGNORECASE)
_REACH = 8  # sentences between a row and the line that opens the list


def chairs_of_row(reading: Reading, index: int) -> Iterator[Row]:
    """The chair that a row of two cells tells."""
    sentence = reading.sentences[index]
    row = _ROW.match(sentence.plain) if "|" in sentence.plain or "\t" in sentence.plain else None
    if row is None or OPEN.search(row["who"]) or not _speaks_of_chairs(reading, index) or in_attendance(reading, sentence.start):
        return
    bodies = list(cast(reading, sentence)[1].values())
    names = find_names(row["who"])
    if len(bodies) != 1 or len(names) != 1 or names[0].start > 30:
        return
    rank, beside = names[0].rank, row["who"][names[0].end :].strip(" ,()-\u2013")
    if "chair" in beside.lower():
        independent = "ndependent" in beside
        yield Row("partners/row-chair", bodies[0], Party("independent chair" if independent else "chair", person=names[0].name, post="Independent Chair" if independent else rank), sentence)
        return
    post, place = ("", beside) if complete(beside) or find_organisations(beside) or beside == "Public Health" else split_held(beside)
    if not place and "," in beside and (complete(last := beside.rpartition(", ")[2]) or find_organisations(last)):
        post, place = beside.rpartition(", ")[0], last
    yield Row("partners/row-chair", bodies[0], Party("chair", organisation(reading, place) if place else "", names[0].name, post or rank), sentence)


def _speaks_of_chairs(reading: Reading, index: int) -> bool:
    """Whether the item's title, or the line that opens the rows, speaks of chairs and of nothing else that a row may tell."""
    section = reading.section_of(reading.sentences[index])
    if section is not None and _CHAIRS.search(section.title) and not _NO_CHAIR.search(section.title):
        return True
    for before in reversed(reading.sentences[max(0, index - _REACH) : index]):
        if "|" not in before.plain and "\t" not in before.plain:
            return _CHAIRS.search(before.plain) is not None and before.plain.rstrip(" -").endswith((":", ".")) and not _NO_CHAIR.search(before.plain)
    return False
