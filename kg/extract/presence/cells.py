"""Entries of a list whose cells one sign parts, in whatever order: each cell is told by what it holds, a name, initials, a post or an agency.

    Kirby Police | Ben Heath | BH | Head of Care
    Head of Care / Ben Heath / Kirby Police
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.besidenames import office_of
from kg.names import BARE, GIVEN, STYLE, Name, find_names, is_name, private, youth
from kg.people import read_list
from kg.persons import Person, initials
from kg.rules.presence.posts import ORG_WORD, POST_HEAD
from kg.titles import is_council

# what may part cells; commas part also the words of one
_SIGNS = tuple(re.compile(sign) for sign in (r"[^\S\n]*\|[^\S\n]*", r" *\t\s*", r"\s+/\s+", r"\s*\n\s*", r" {2,}", r"\s+[-\u2013\u2014]\s+", r",\s+"))
_LINES, _COMMAS = _SIGNS[3], _SIGNS[6]
_PIECE = re.compile(r"[^\n;]*[^\s;][^\n;]*")
_BRACKET = re.compile(r"\s*\([^()]{1,40}\)$")
_TURNED = re.compile(rf"\W*(?P<style>(?:{STYLE}\s)?)(?P<surname>{BARE}), (?P<given>{GIVEN}(?: [A-Z]\.?)?)(?=(?:\s*\([^()]{{1,40}}\))*\s*$)")
_EDGES = " ,;*|\t\n-\u2013\u2022"
_THE = re.compile(r"^[Tt]he ")
_BODY = re.compile(r"[A-Z][\w'&./-]*(?: (?:[A-Z&(][\w'&./)-]*|and|of|for|the|on|upon|in)){0,11}(?<!Members)(?<!Councillors)(?<!Officers)")
_LETTERS = re.compile(r"\(?[A-Z]{2,4}\)?")
_AWAY = re.compile(r"\s*[(\[|,/-]\s*(?:sent |gave |with )?apologies(?: received| sent| given)?\W*$", re.IGNORECASE)  # "Ben Heath | Head of Care (apologies)"
_IN_BRACKET = re.compile(r"([^()\n,]+(?:\([^()]{2,12}\)\s*)?)\(([^()\n]+, [^()\n]+)\)")  # "Ben Heath (Kirby Police, Head of Care)"
_IN_THREE, _MOST, _LONGEST = 3, 5, 90  # cells of an entry, characters of a cell


def is_agency(cell: str) -> bool:
    """Whether a cell or a line is the name of an agency and no more."""
    cell = cell.strip(" :*-")
    return _BODY.fullmatch(cell) is not None and bool(ORG_WORD.search(cell) or is_council(cell)) and not POST_HEAD.search(cell) and not find_names(cell) and len(cell) < _LONGEST


def turned(cell: str) -> Name | None:
    """The name of a cell that gives the surname first: "Heath, Ben (Chair)"."""
    found = _TURNED.match(cell)
    name = f"{found['given']} {found['surname']}" if found else ""
    return Name(found.start("surname"), found.end("given"), name, (found["style"] or "").strip()) if found and is_name(name, False) else None


def _named(cell: str) -> bool:
    """Whether a cell is a person's name, with no more beside it than a style and brackets."""
    bare = cell
    while note := _BRACKET.search(bare):
        bare = bare[: note.start()]
    names = find_names(bare)
    return turned(cell) is not None or (len(names) == 1 and names[0].end == len(bare.rstrip()) and (names[0].start == 0 or bool(office_of(bare[: names[0].start].strip(" :-")))))


def _cells(piece: str, sign: re.Pattern[str]) -> list[tuple[int, str]]:
    """The cells of a piece, each with its place."""
    ends = [(m.start(), m.end()) for m in sign.finditer(piece)]
    bounds = zip([0, *(end for _, end in ends)], [*(start for start, _ in ends), len(piece)], strict=True)
    return [(piece.index(cell, start), cell) for start, stop in bounds if (cell := _THE.sub("", piece[start:stop].strip(_EDGES)))]


def entry_of(plain: str, start: int, stop: int) -> Person | None:
    """The person of a piece whose every cell is told by what it holds; none where a cell could be two things or nothing known."""
    piece = _AWAY.sub("", plain[start:stop])
    if bracket := _IN_BRACKET.fullmatch(piece):
        said = [(len(bracket[1]) - len(bracket[1].lstrip(_EDGES)), bracket[1].strip(_EDGES)), *((bracket.start(2), cell) for cell in bracket[2].split(", "))]
        return _told(said, start, stop, _LINES) if is_agency(said[1][1]) and len(said) == _IN_THREE else None
    for sign in _SIGNS:
        cells = _cells(piece, sign) if sign.search(piece) else []
        if 1 < len(cells) <= _MOST and all(len(said) < _LONGEST for _, said in cells):
            return _told(cells, start, stop, sign)
    return None


def _told(cells: list[tuple[int, str]], start: int, stop: int, sign: re.Pattern[str], whole: bool = True) -> Person | None:
    names = [i for i, (_, said) in enumerate(cells) if _named(said)]
    if len(names) != 1 or (sign is _COMMAS and names[0] == 0):
        return None
    if any(find_names(cell) and not is_agency(cell) for i, (_, cell) in enumerate(cells) if i != names[0]):
        return None  # "Ben Heath- Adviser, Kirby Vale", "Ada Moor (Kirby Police)" above "and Cy Roe, Nurse": a cell that names somebody else
    at, said = cells[names[0]]
    person = next(iter(read_list(said, 0, len(said), [first] if (first := turned(said)) else None)), None)
    if person is None or person.private:
        return None
    told = {"post": "", "organisation": "", "chair": ""}
    for i, (_, cell) in enumerate(cells):
        if i == names[0] or (_LETTERS.fullmatch(cell) and cell.strip("()") == initials(person.name)):
            continue
        if (note := _BRACKET.search(cell)) and (office := office_of(note.group().strip(" ()"))):
            person, cell = replace(person, chair=office), cell[: note.start()]
        kind, value = ("chair", office_of(cell)) if office_of(cell) else ("organisation", cell) if is_agency(cell) else ("post", cell) if POST_HEAD.search(cell) else ("", "")
        if not kind or told[kind] or private(cell) or youth(cell):
            return None
        told[kind] = value
    two = not told["organisation"] and (ORG_WORD.search(told["post"]) and not POST_HEAD.search(told["post"].split()[-1]))
    if two or (whole and (not any(told.values()) or (not told["organisation"] and set(told["post"]) & set(",(:/")))):
        return None  # "Head of Care, Haven West (item 2)"
    return replace(
        person, start=start + at + person.start, end=start + at + person.end, stop=stop,
        post=told["post"] or person.post, organisation=told["organisation"] or person.organisation, chair=told["chair"] or person.chair,
    )  # fmt: skip


def goes_on(above: str, line: str) -> bool:
    """Whether a line is one more cell of an entry that came out a cell a line, whose name stands in the first."""
    cells = [(0, said.strip()) for said in (*above.strip().split("\n"), line.strip())]
    fits = len(cells) <= _MOST and all(0 < len(said) < _LONGEST and not said.endswith(":") for _, said in cells) and _named(cells[0][1])
    return fits and _told(cells, 0, 0, _LINES, False) is not None


def in_cells(plain: str, start: int, stop: int, people: list[Person]) -> list[Person]:
    """The persons of a run of a list, those of pieces in such cells anew, with the agency that a line above them names."""
    pieces = [(m.start(), m.end()) for m in _PIECE.finditer(plain, start, stop)]
    if len(pieces) > 1 and _LINES.search(plain, start, stop) and ";" not in plain[start:stop] and (whole := entry_of(plain, start, len(plain[:stop].rstrip()))):
        return [whole]
    found, taken, agency = list[Person](), list[tuple[int, int]](), ""
    sent = len(pieces) > 1 and not is_agency(plain[slice(*pieces[-1])])  # an agency's line is above its people, not below
    for begin, end in pieces:
        if sent and is_agency(plain[begin:end]):
            agency = plain[begin:end].strip(" :*-")
            taken.append((begin, end))
            continue
        person = entry_of(plain, begin, len(plain[:end].rstrip()))
        if person is None and agency:
            own = read_list(plain, begin, end)
            person = own[0] if len(own) == 1 and not own[0].private else None
        if person is not None:
            known = next((p for p in people if p.start == person.start), person)
            if known.post and person.post.startswith(f"{known.post} ") and not person.organisation:
                continue  # "Commissioner appointed by the Secretary of State": a post, and what is said of it
            taken.append((begin, end))
            same = replace(person, coopted=known.coopted, substitute=known.substitute, private=known.private, chair=person.chair or known.chair)
            found.append(replace(same, organisation=person.organisation or agency))
    kept = [p for p in people if not any(a <= p.start < b for a, b in taken)]
    return sorted([*kept, *found], key=lambda p: p.start)
