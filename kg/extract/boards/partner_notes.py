"""Who takes part, told in notes: a label with its body and those whom it names, one or several in a line.

"Lead commissioner for the Dale Partnership: Roe Council. Funders: Roe Council and NHS Dale." The body stands in the label, opens the line,
or is the one that the line before names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete, grouplike
from kg.extract.boards.parties import Party, organisations_of
from kg.extract.boards.partner_bodies import named_before, of_the_meeting
from kg.extract.boards.partner_lists import several
from kg.extract.boards.partner_meetings import in_attendance
from kg.extract.boards.partner_names import council_of, organisation
from kg.extract.boards.partner_units import by_post
from kg.model import Sentence
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners_lists import ACTED, ACTION
from kg.rules.boards.partners_notes import CUED, GAP, LABELS, OPEN, SUM
from kg.stance import stance


@dataclass(frozen=True, slots=True)
class Note:
    """What one label tells: of which body, who, and where the label stands."""

    body: str
    parties: tuple[Party, ...]
    at: int


@dataclass(frozen=True, slots=True)
class _Label:
    role: str
    start: int
    value: int  # where what it names begins
    body: str
    post: str  # the post that the label names


def notes(reading: Reading, sentence: Sentence) -> list[Note]:
    """What the labels of a sentence tell, where it is a note and no clause."""
    plain = sentence.plain
    if not CUED.open(plain) or not any(mark in plain for mark in ":-\u2013\u2014=|") or len(plain) > 600:
        return []
    labels = list(_labels(reading, sentence))
    if not labels or in_attendance(reading, sentence.start) or ACTED.search(plain) or stance(plain, 0, len(plain)) != "asserted":
        return []
    found = []
    for label, after in zip(labels, [*labels[1:], None], strict=True):
        value = _within(plain[label.value : after.start if after else len(plain)]).strip(" ;|.,-\u2013\u2014")
        parties = tuple(replace(p, post=p.post or label.post) for p in _named(reading, label.role, value) if p.organisation != label.body)
        if parties and not OPEN.search(value) and not ACTION.search(value):
            found.append(Note(label.body, parties, label.start))
    return found


def _labels(reading: Reading, sentence: Sentence) -> Iterator[_Label]:
    """Each label of a sentence, with the body of which it is."""
    plain, bodies, ends = sentence.plain, None, {}
    told = ""
    for match in LABELS.finditer(plain):
        if bodies is None:
            shade, bodies = cast(reading, sentence)
            ends = {at: shade.tokens[at].end for at in bodies if at in shade.tokens}
            opening = min(bodies, default=-1)
            told = bodies[opening] if opening >= 0 and opening < 6 else ""
        at = GAP.match(plain, match.end())
        owned = next((b for b in bodies if at and b == at.end()), -1)
        stop = ends.get(owned, match.end()) if owned >= 0 else match.end()
        mark = _MARK.match(plain, stop)
        if mark is None:
            continue
        body = bodies[owned] if owned >= 0 else told or ("" if bodies else named_before(reading, sentence))
        if (body and not of_the_meeting(reading, body.rpartition(" ")[2], body)) or owned >= 0:
            yield _Label(next(kind for kind, said in match.groupdict().items() if said), match.start(), mark.end(), body, match.group() if _HELD.fullmatch(match.group()) else "")
        told = told or (body if owned >= 0 else "")


_MARK = re.compile(r"(?:\)| (?:pot|budget|kitty|fund|costs|meetings|now|currently))?\s?(?::|\s[-\u2013\u2014=]|\|)\s*(?=\S)")
_HELD = re.compile(r"(?:Business|Board|Partnership) (?:Manager|Co-?ordinator)")


def _within(value: str) -> str:
    """A value up to where the brackets close in which its label stands: "(members: A, B and C) had met"."""
    depth = 0
    for at, letter in enumerate(value):
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return value[:at]
    return value


_ROLES = {"independent": "independent chair", "chair": "chair", "manager": "manager", "host": "host", "lead": "lead commissioner", "funder": "funder", "safe": "statutory partner", "member": "partner"}


def _named(reading: Reading, kind: str, value: str) -> Iterator[Party]:
    """Those whom the value of a label names; those who pay, without their sums."""
    role = _ROLES[kind]
    if " / " in value and role not in {"chair", "independent chair", "manager", "host"}:
        yield from (Party(role, organisation(reading, piece.strip())) for piece in value.split(" / ") if complete(piece.strip()) or find_organisations(piece))
        return
    value = value.replace(" + ", ", ").removeprefix("the ")
    if role in {"funder", "host", "lead commissioner"}:
        listed = [p for p in organisations_of(reading, SUM.sub("", value), role) if p.organisation and not p.person]
        sure = [p for p in listed if complete(p.organisation) or grouplike(p.organisation) or find_organisations(p.organisation)]
        if len(sure) == len(listed):
            yield from (Party(role, council_of(reading, p.organisation)) for p in listed[: None if role == "funder" else 1])
        return
    yield from map(by_post, several(reading, value, role))
