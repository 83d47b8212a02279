"""Lists that give surnames alone, or before the initials: "Sample, A.      Specimen, B."."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.besidenames import segments_of
from kg.names import BARE, CAPITALS, NOT_NAMES, PARTICLE, SURNAME, SURNAMES_TOO, is_name, tidy
from kg.persons import Person, with_segments

_ALONE = re.compile(rf"(?P<name>{BARE})\s*(?:\((?P<said>[^()]{{2,60}})\))?\s*(?=\t|\n|,|;|\||$)")


def surnames(plain: str, start: int, end: int) -> list[Person]:
    """The councillors of a list under that label that gives their surnames alone, one a line or a cell."""
    people: list[Person] = []
    at = start
    while (gap := re.compile(r"[\s,;|*]*").match(plain, at, end)) and gap.end() < end:
        match = _ALONE.match(plain, gap.end(), end)
        if match is None or not is_name(match["name"], styled=True):
            return []
        person = Person(tidy(match["name"]), "Councillor", match.start(), match.end("name"), match.end(), elected=True)
        people.append(with_segments(person, [match["said"]] if match["said"] else []))
        at = match.end()
    if len(people) == 1 and people[0].name in NOT_NAMES - SURNAMES_TOO:
        return []  # "Agency", alone on its line
    return [replace(p, stop=p.end + len(plain[p.end : p.stop].rstrip())) for p in people]


_INVERTED = re.compile(
    rf"(?P<surname>{PARTICLE}{{0,2}}(?:{SURNAME}|{CAPITALS})),[ ]+"
    r"(?P<style>(?:Mrs?|Ms|Miss|Dr|Rev)\.?[ ]+)?(?P<initials>(?:[A-Z]\.[ ]?){1,3}|[A-Z](?: [A-Z]){0,2}(?=\s*(?:$|\(|-\s)))(?P<said>\s*\([^()]{2,60}\)|\s*-\s.{3,90})?\s*$"
)
_CELLS = re.compile(r"(?:(?!\n[ \t]{6}|\s{3}|[\t|;]).)+(?:\n[ \t]{6,}\S(?:(?! {3}|[\t|\n]).)*)*", re.DOTALL)
_SURNAME_FIRST = re.compile(r",\s+(?:[A-Z]|[DMR]\w{1,3}\.? [A-Z])(?:\.|\s|$)")


def inverted(plain: str, start: int, end: int) -> list[Person]:
    """The persons of a row that gives surnames first: "Sample, A.      Specimen, B.", or "Sample, A.      Head of Law"."""
    if not _SURNAME_FIRST.search(plain[start:end]):
        return []
    people: list[Person] = []
    for cell in _CELLS.finditer(plain, start, end):
        said = " ".join(cell.group().split())
        match = _INVERTED.match(said)
        if match and is_name(match["surname"], styled=True):
            first = cell.start() + len(cell.group()) - len(cell.group().lstrip())
            name = f"{match['initials'].strip()} {match['surname']}"
            stop = cell.start() + len(cell.group().rstrip())
            person = Person(tidy(name), (match["style"] or "").strip(), first, stop, stop)
            people.append(with_segments(person, segments_of(match["said"] or "")))
        elif said and not people:
            return []
        elif said:
            people[-1] = replace(with_segments(people[-1], segments_of(said)), stop=cell.start() + len(cell.group().rstrip()))
    return people
