"""Who was there, who was excused, who stood in for whom, and who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.model import AttendanceFact, Block, Fact, Sentence, Span
from kg.names import same
from kg.people import Person, read_list, read_prose
from kg.reading import Reading
from kg.rules.attendance import (
    ABSENT_MARK,
    APOLOGIES_FROM,
    APOLOGY_MARK,
    ATTENDED,
    LATE,
    PRESENT,
    PRESENT_MARK,
    SENT_APOLOGIES,
    SPOKE,
    SUBSTITUTED,
    ListLabel,
    find_label,
    is_broken,
    rest_of_label,
)  # fmt: skip
from kg.text import ordinary, ordinary_but

_LISTS = re.compile(r"apolog|attend|present|substitut|membership|sederunt|ymddiheur|presennol|roll call|welcome", re.I)
_VERB = re.compile(
    r"\b(?:was|were|had|has|have|is|are|will|would|be|been|agreed|stated|advised|welcomed|noted|reported|declared|asked)\b"
)
_CABINET = re.compile(
    r"\b(?:cabinet|executive|lead)\s+(?:member|councillor)|\bportfolio\s+holder|\bindependent\s+(?:chair|scrutineer|person|member|adviser)|\bleader\s+of\s+the\s+(?:council|opposition)|\bmayor\b|\bspokesperson\b|^deputy\s+leader|\bcommissioner,?\s+(?:for|police)",
    re.I,
)
# Chairs of other bodies, and guests from voluntary organisations.
_GUEST = re.compile(
    r"^(?:vice[- ])?chair\w*,\s*\w|\b(?:healthwatch|barnardo'?s|nspcc|children's society|action for children|voluntary|charity|parent carer forum|citizens advice)\b",
    re.I,
)
_KEY_ABSENT = re.compile(r"\bA\s*[=:-]\s*absent\b", re.I)
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Entry:
    """A person as one list or sentence has them, before the lists of a document are put together."""

    person: Person
    status: str
    capacity: str
    evidence: Span
    rule: str
    at: int
    meeting: int = 0


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each person and status of each meeting, with the post said of them anywhere in the document."""
    every = [
        replace(e, person=replace(e.person, name=reading.full_name(e.person.name)))
        for e in (*listed(reading), *spoken(reading))
    ]
    for meeting in range(max([s.meeting for s in reading.sections], default=0) + 1):
        entries = [e for e in every if e.meeting == meeting]
        yield from _facts(reading, _together(entries), meeting)


def _facts(reading: Reading, entries: list[Entry], meeting: int) -> Iterator[Fact]:
    known = reading.holders
    for entry in entries:
        person = entry.person
        post, organisation = person.post, person.organisation
        if not post or not organisation:
            for name, other, body in known:
                if same(person.name, name) and (not post or other == post):
                    post, organisation = post or other, organisation or body
                    break
        post = post or person.rank
        yield AttendanceFact(
            evidence=entry.evidence, rule=entry.rule, gss=reading.gss, meeting=meeting, date=reading.date_of(meeting),
            person=person.name, status=entry.status, capacity=_capacity(entry, post), chair=person.chair, post=post,
            organisation=reading.organisation(organisation, entry.at),
        )  # fmt: skip


def _capacity(entry: Entry, post: str) -> str:
    """member, co-opted, officer or invitee, by the list first and the post next."""
    if entry.capacity == "co-opted" or entry.person.coopted:
        return "co-opted"
    if entry.person.elected and entry.capacity in ("invitee", "officer"):
        return "invitee"
    if (
        post
        and (_CABINET.search(post) or _GUEST.search(f"{post}, {entry.person.organisation}"))
        and entry.capacity != "member-list"
    ):
        return "invitee"
    if entry.capacity in ("officer", "invitee"):
        return "officer" if entry.capacity == "officer" or post else "invitee"
    if entry.capacity == "member-list" and post and not entry.person.elected and not entry.person.chair:
        return "officer"
    return "member"


def listed(reading: Reading) -> Iterator[Entry]:
    """The persons of the attendance lists: in the head, under items about attendance, after the last item."""
    yield from _region(reading, reading.header, "present", 0)
    for section in reading.sections:
        if _LISTS.search(section.title) or find_label(ordinary(section.title)):
            label = find_label(ordinary(section.title) + ":")
            status = (
                "apologies"
                if re.search(r"apolog|ymddiheur", section.title, re.I)
                else (label[0].status if label else "")
            )
            inside = Span(section.heading.end, section.span.end)
            capacity = label[0].capacity if label and label[0].status else "member"
            yield from _region(reading, inside, status, section.meeting, capacity, bool(label))
    if reading.tail.end > reading.tail.start:
        yield from _region(reading, reading.tail, "", 0)


def is_list(title: str) -> bool:
    """Whether an agenda item of this title holds an attendance list."""
    return bool(_LISTS.search(title) or find_label(ordinary(title) + ":"))


def _region(
    reading: Reading, span: Span, status: str, meeting: int, capacity: str = "member", opened: bool = False
) -> Iterator[Entry]:
    """The entries of a run of blocks: a label sets status and capacity for what follows it."""
    skip, styled, councillors, met, broken = False, _styles(reading, span), False, False, False
    blocks = [
        b
        for b in reading.blocks
        if span.start <= b.start and b.end <= span.end and b.kind not in ("furniture", "heading")
    ]
    for i, block in enumerate(blocks):
        plain = _plain(reading, block)
        joined = plain + _plain(reading, blocks[i + 1]).strip() if i + 1 < len(blocks) and len(plain) < 12 else ""
        found = find_label(joined) if joined and joined.rstrip().endswith(":") and len(joined) < 30 else None
        half, broken = broken, is_broken(plain)
        if found:
            label, begin = found[0], len(plain)
        elif half and (at := rest_of_label(plain)):
            label, begin = None, at
        elif found := find_label(plain):
            label, begin = found
        elif re.search(r"\bpresent\W*$", plain) and len(plain) < 400 and not opened:
            status, capacity, opened = "present", "member", True
            continue
        else:
            label, begin = None, 0
        if label is not None:
            opened, skip = True, label.skip
            councillors = bool(
                re.match(r"\W*(?:councillors|cllrs|(?:committee |board |panel )?members)\W*$", plain[:begin], re.I)
            )
            status = label.status or status or "present"
            if (
                label.capacity == "invitee"
                and not met
                and re.match(r"\W*(?:in attendance|attendees)\b", plain, re.I)
                and re.search(r"\(\s*(?:vice[- ]?)?chair|\bcouncillors\b", plain[begin:], re.I)
            ):
                label = (
                    PRESENT  # "IN ATTENDANCE: Councillors A Sample (Chair) ..." with no list of those present before it
                )
            met = met or (label.status == "present" and label.capacity == "member")
            capacity = (
                label.capacity if label.status or label.skip else ("member" if capacity != "co-opted" else capacity)
            )
        if skip or not (opened or _opens_with_councillor(plain)):
            continue
        if label is None and re.match(r"\s*Name\b", plain) and "\t" in reading.text[block.start : block.end]:
            continue
        opened = True
        for stretch in _stretches(plain, begin):
            yield from _entries(
                reading, block, plain, stretch, status or "present", capacity, styled and not councillors, meeting
            )


def _plain(reading: Reading, block: Block) -> str:
    raw = reading.text[block.start : block.end]
    return "\t".join(ordinary_but(part, "\n") for part in raw.split("\t"))


def _opens_with_councillor(plain: str) -> bool:
    return bool(re.match(r"\W*(?:councillors?|cllrs?)\b", plain, re.I))


def _styles(reading: Reading, span: Span) -> bool:
    """Whether elected members are styled Councillor in the lists of this document."""
    return bool(re.search(r"\b(?:councillor|cllr)s?\b", reading.text[span.start : span.end], re.I))


def _stretches(plain: str, begin: int) -> list[tuple[int, int, ListLabel | None]]:
    """A block cut at labels that stand inside it ("Councillors A, B. Officers: C")."""
    cuts: list[tuple[int, ListLabel | None]] = [(begin, None)]
    for m in re.finditer(r"(?<=[.;\n])\s+(?=[A-Z])", plain[begin:]):
        at = begin + m.end()
        found = find_label(plain[at : at + 80])
        if found and ":" in plain[at : at + found[1]]:
            cuts.append((at, found[0]))
    ends = [c[0] for c in cuts[1:]] + [len(plain)]
    return [(start, stop, label) for (start, label), stop in zip(cuts, ends, strict=True)]


def _entries(
    reading: Reading,
    block: Block,
    plain: str,
    stretch: tuple[int, int, ListLabel | None],
    status: str,
    capacity: str,
    styled: bool,
    meeting: int,
) -> Iterator[Entry]:
    start, stop, label = stretch
    if label is not None:
        start += find_label(plain[start:])[1] if find_label(plain[start:]) else 0  # type: ignore[index]
        status, capacity = label.status or status, label.capacity if label.status else "member"
        if label.skip:
            return
    if label is None and _VERB.search(re.sub(r"\([^()]*\)", "", plain[start:stop])):
        return  # a sentence: read with the prose
    people = read_list(plain, start, stop)
    after = plain[people[0].end : stop] if people else ""
    table = "\t" in after or bool(re.search(r"\s\|(?:\s|$)", after))
    if table and people:
        people = people[:1]
        status = _marked(
            plain[people[0].end : stop],
            status,
            bool(_KEY_ABSENT.search(reading.text[reading.header.start : reading.header.end])),
        )
    elif people and len(people) == 1:
        status = (
            _marked(re.sub(r".*[\s(]", "", plain[people[0].end : stop].strip(" ).")), status)
            if len(plain[people[0].end : stop].strip()) < 14
            else status
        )
    group = capacity in ("chair", "vice-chair")
    for person in people:
        if person.private:
            continue
        if group:
            person = replace(person, chair=person.chair or capacity)
        carries = person.post or person.organisation or person.chair or person.substitute or len(people) == 1
        evidence = (
            Span(block.start + person.start, block.start + person.stop)
            if carries and not table
            else Span(block.start, min(block.end, block.start + _LONGEST))
        )
        as_member = "member-list" if capacity in ("member", "chair", "vice-chair") else capacity
        if as_member == "member-list" and styled and _lay(person, people, plain):
            as_member = "co-opted"
        now = "substitute" if person.substitute and status == "present" else status
        yield Entry(person, now, as_member, evidence, f"attendance/{now}-list", block.start + person.start, meeting)


def _marked(cell: str, status: str, absent: bool = False) -> str:
    """The status that a key beside the name gives (P, A, a tick), else that of the list; `absent` is what the A stands for."""
    for piece in (c.strip(" ().*") for c in re.split(r"\t|\||\s{2,}", cell)):
        if PRESENT_MARK.match(piece):
            return "present"
        if APOLOGY_MARK.match(piece):
            return "absent" if absent and len(piece) == 1 else "apologies"
        if ABSENT_MARK.match(piece):
            return "absent"
    return status


def _lay(person: Person, people: list[Person], plain: str) -> bool:
    """Someone styled Mr or Mrs where elected members are styled Councillor: a co-opted member."""
    if person.elected or not person.style or person.rank or person.style.startswith(("Dr", "Prof")):
        return False
    first = people[0]
    under = re.match(r"\W*(?:councillors|cllrs)\b", plain, re.I)
    return not (under and first.style and not first.elected)


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
            lay = styled and _lay(person, people, plain[start:end])
            appointed = re.search(
                r"(?:appointed|co-opted) (?:member|representative)s?,?\s+$", plain[: person.start], re.I
            )
            capacity = (
                "co-opted"
                if lay or appointed
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
    match = SUBSTITUTED.match(sentence.plain)
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
            person.start < present.start() or re.search(r"\bby\b|\bwelcomed\b", present.group())
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


def _together(entries: list[Entry]) -> list[Entry]:
    """One entry for each person and status: the first list keeps its evidence, later ones fill what it lacks."""
    kept: list[Entry] = []
    for entry in entries:
        told = entry.rule == "attendance/spoke"
        at = next(
            (i for i, k in enumerate(kept) if same(k.person.name, entry.person.name) and _one(k, entry, told)), None
        )
        if at is None:
            kept.append(entry)
            continue
        old = kept[at].person
        chair = old.chair or ("" if told else entry.person.chair)
        kept[at] = replace(kept[at], person=replace(
            old, post=old.post or entry.person.post, organisation=old.organisation or (entry.person.organisation if not old.post else ""), chair=chair,
            rank=old.rank or entry.person.rank, elected=old.elected or entry.person.elected, coopted=old.coopted or entry.person.coopted,
            name=_fuller(old.name, entry.person.name)),
            status="substitute" if "substitute" in (kept[at].status, entry.status) else kept[at].status)  # fmt: skip
    return kept


def _one(kept: Entry, entry: Entry, told: bool) -> bool:
    if kept.status == entry.status:
        return True
    if {kept.status, entry.status} == {"present", "substitute"}:
        return True
    return told and kept.status == "present"


def _fuller(a: str, b: str) -> str:
    """The name with a given name or initials, where the other has the surname alone."""
    return b if " " not in a and " " in b else a
