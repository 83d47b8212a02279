"""Who the sentences of minutes say was there: excused, standing in for others, introducing, presenting, asking, speaking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.lists import Entry, lay, listed
from kg.model import Sentence, Span
from kg.names import same
from kg.people import Person, read_list, read_prose
from kg.reading import Reading
from kg.rules.attendance import (
    APOLOGIES_FROM,
    ATTENDED,
    LATE,
    SENT_APOLOGIES,
    SPOKE,
    SUBSTITUTED,
)  # fmt: skip
from kg.rules.cues import Gate

_LONGEST = 600
_IN_PLACE = Gate("substitut*", "deputi*", "in place", "the place", "lieu", "sat in", "stead", "place", "absence")


def spoken(reading: Reading) -> Iterator[Entry]:
    """The persons whom sentences report: excused, standing in for others, introducing, presenting, asking, speaking."""
    for sentence in reading.sentences:
        if reading.blocks[sentence.block].kind == "heading" or not re.search(r"[A-Z]", sentence.plain):
            continue
        section = reading.section_of(sentence)
        meeting = section.meeting if section else 0
        yield from (replace(e, meeting=meeting) for e in _excused(sentence))
        yield from (replace(e, meeting=meeting) for e in _substituted(sentence))
        in_head = section is None and bool(reading.meetings and reading.meetings[0].body)
        if not in_head or (ATTENDED.search(sentence.plain) and reading.blocks[sentence.block].kind == "paragraph"):
            yield from (replace(e, meeting=meeting) for e in _speaking(reading, sentence))


def _cap(span: Span) -> Span:
    return Span(span.start, min(span.end, span.start + _LONGEST))


def _excused(sentence: Sentence) -> Iterator[Entry]:
    plain = sentence.plain
    if "polog" not in plain or LATE.search(plain):
        return
    for pattern in (APOLOGIES_FROM, SENT_APOLOGIES):
        match = pattern.search(plain)
        if not match:
            continue
        group = "names" if match["names"] else "of"
        start, end = match.span(group)
        if pattern is SENT_APOLOGIES:
            verbs = [m.end() for m in re.finditer(r"\b(?:was|were|is|attended|present)\b", plain[:end])]
            people = [p for p in read_prose(plain[:end]) if p.start > max(verbs, default=-1)]
            if so := re.search(r"\b(?:and\s+)?(?:so|as)\s+(?:had|did|have)\s+(?P<more>.+)$", plain[end:]):
                people += read_list(plain, end + so.start("more"), len(plain))
        else:
            people = read_list(plain, start, end)
        styled = bool(re.search(r"councillor|cllr", plain, re.I))
        for person in people:
            if person.private:
                continue
            unelected = styled and lay(person, people, plain[start:end])
            appointed = re.search(
                r"(?:appointed|co-opted) (?:member|representative)s?,?\s+$", plain[: person.start], re.I
            )
            capacity = (
                "co-opted"
                if unelected or appointed
                else ("member-list" if pattern is APOLOGIES_FROM else "member-told" if person.elected else "officer")
            )
            status = "substitute" if person.substitute else "apologies"
            yield Entry(
                person,
                status,
                capacity,
                _cap(sentence.span),
                f"attendance/{status}-told",
                sentence.start + person.start,
            )
        return


def _substituted(sentence: Sentence) -> Iterator[Entry]:
    match = SUBSTITUTED.match(sentence.plain) if _IN_PLACE.open(sentence.plain) else None
    if not match:
        return
    for person in read_list(sentence.plain, 0, match.end("who" if match["who"] else "who2"))[-1:]:
        yield Entry(
            person,
            "substitute",
            "member-list",
            _cap(sentence.span),
            "attendance/substitute-told",
            sentence.start + person.start,
        )


def _speaking(reading: Reading, sentence: Sentence) -> Iterator[Entry]:
    """Persons who are the subject of a verb of speech, or whom the sentence puts in the room."""
    people = reading.people_in(sentence)
    if not people:
        return
    plain = sentence.plain
    present = ATTENDED.search(plain)
    for i, person in enumerate(people):
        after = plain[max(person.end, person.stop) :]
        after = (
            re.sub(r"^(?:,\s+[A-Z][\w'& -]{2,90}?(?=,))?\s*,?\s*(?:who\b[^,]{3,120},)?\s*", "", after)
            if not SPOKE.match(after)
            else after
        )
        following = people[i + 1] if i + 1 < len(people) else None
        joined = following is not None and re.fullmatch(
            r"(?:\s*(?:,|and\b|&|;))+\s*", plain[max(person.end, person.stop) : following.start]
        )
        speaks = bool(SPOKE.match(after)) and not re.match(
            r"\W*(?:raised|referred|introduced|presented|proposed|considered|accepted)\s+by\b", after
        )
        room = present is not None and (
            person.start < present.start() or re.search(r"\bby\b|\bwelcomed\b|\b(?:was|were)$", present.group())
        )
        if person.private or not (
            speaks
            or room
            or (joined and following is not None and SPOKE.match(plain[max(following.end, following.stop) :]))
        ):
            continue
        if not (person.elected or person.post or person.rank or person.chair or _listed_name(reading, person)):
            continue
        if room and not speaks and not (person.post or person.rank or person.elected or person.organisation):
            continue
        if (
            re.search(r"\b(?:apolog\w+|unable to attend)\b", plain)
            and not speaks
            and person.start < plain.find("polog")
            and not re.search(r"\bby\b", plain[: person.start])
        ):
            continue
        capacity = "member-told" if person.elected or person.chair else "officer"
        yield Entry(person, "present", capacity, _cap(sentence.span), "attendance/spoke", sentence.start + person.start)


def unknown_speakers(reading: Reading) -> Iterator[tuple[str, Span]]:
    """Those named in full who speak at an item, whom no list names and of whom no post is told: each once."""
    listed_names: list[str] | None = None
    seen: set[str] = set()
    for sentence in reading.sentences:
        if sentence.section < 0:
            continue
        for person in reading.people_in(sentence):
            known = (
                person.elected or person.post or person.rank or person.chair or person.organisation or person.private
            )
            if known or person.name in seen or not SPOKE.match(sentence.plain[max(person.end, person.stop) :]):
                continue
            if listed_names is None:
                listed_names = [e.person.name for e in listed(reading)]
            if not any(same(person.name, name) for name in listed_names) and not _listed_name(reading, person):
                seen.add(person.name)
                yield person.name, _cap(sentence.span)


def _listed_name(reading: Reading, person: Person) -> bool:
    return any(same(person.name, name) for name, _, _ in reading.holders)
