"""What each sentence tells of who takes part: by the rules, by the list that it opens, by the wordings and frames over its shadow, by sums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete, halves
from kg.extract.boards.naming import gss_of
from kg.extract.boards.parties import Party, kind, listed, parties, payers, rank, said_by
from kg.extract.boards.partner_apposed import apposed
from kg.extract.boards.partner_bodies import SAFEGUARDING, body_of, near_body
from kg.extract.boards.partner_clauses import Told, clauses, partnership
from kg.extract.boards.partner_focus import items_told, told_of
from kg.extract.boards.partner_frames import Framed, framed
from kg.extract.boards.partner_lists import heads_table, rows
from kg.extract.boards.partner_meetings import in_attendance
from kg.extract.boards.partner_names import organisation
from kg.extract.boards.partner_notes import notes
from kg.extract.boards.partner_roles import bound
from kg.extract.boards.partner_rows import chairs_of_row
from kg.extract.boards.partner_shares import shared_out
from kg.extract.boards.partner_sums import givings
from kg.extract.boards.partner_three import three_partners
from kg.extract.boards.partner_units import of_somebody
from kg.extract.money.pots import pots
from kg.extract.proof import proof
from kg.extract.services import provided
from kg.gazetteer import by_gss, by_name
from kg.model import PartnerFact, Sentence
from kg.names import find_names
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners import LEFT, TABLE
from kg.rules.boards.partners_lists import ACTED, ACTION
from kg.rules.boards.pieces_bodies import ASIDE, SUBJECT
from kg.rules.grammar import groups

_ITEMS = re.compile(
    rf"(?:(?:partners|members|membership|agencies|organisations|bodies)\b[^.;:]{{0,50}}? (?:of|on|in|for) (?:the )?(?P<body>{SUBJECT}){ASIDE}"
    rf"|(?:the )?(?P<board>{SUBJECT}){ASIDE}[^.;:]{{0,60}}? (?:partners|members|membership|agencies|organisations|bodies|representatives from))"
    r"[^.;:]{0,40}:$".replace(" ", r"\s+")
)
_PART_OF = re.compile(r"\b(?:Executive|Board|Group|Panel|Subgroup|Team|Unit)\s+of\s+(?:the\s+)?$")  # "the Executive of the Board is made up of"
_LEFT = re.compile(r"\b(?:succeed(?:s|ed|ing)|replac(?:es|ed|ing)|over\s+from|follow(?:s|ed|ing)|in\s+place\s+of|succession\s+to)\s+(?:\w+\.?\s+)?$")
_NONE_OF = re.compile(r"\b[Nn](?:o|either|one)\b[^.,;]{0,50}$")
# The three of the Act, listed under the words for them: "led by the three statutory safeguarding partners:"
_SAFE_ITEMS = re.compile(r"\b(?:statutory|safeguarding|lead|strategic)\s(?:\w+\s){0,2}partners?\b[^.;:]{0,40}:$", re.IGNORECASE)
_Part = tuple[str, str, tuple[int, int]]  # a body, the part taken in it, and where the text tells of it


def parts_told(reading: Reading) -> Iterator[PartnerFact]:
    """Each part that a sentence of the document tells, in their order."""
    shared = pots(reading)
    for index, sentence in enumerate(reading.sentences):
        known: list[_Part] = []
        if noted := notes(reading, sentence):
            for note in noted:
                yield from _facts(reading, note.body, [(p, sentence, note.at) for p in note.parties], "partners/note")
            continue
        yield from _by_rules(reading, index, sentence, known)
        yield from _by_items(reading, index, sentence) if not known else ()
        if not _is_row(reading, sentence):
            yield from _by_clauses(reading, sentence, known)
            yield from _by_frames(reading, sentence, known, framed(reading, sentence))
            yield from _by_frames(reading, sentence, known, told_of(reading, sentence))
            yield from _by_bound(reading, sentence, known)
            yield from _by_frames(reading, sentence, known, apposed(reading, sentence))
        for body, party, item in items_told(reading, index, sentence) if not (known or heads_table(reading, index)) else ():
            yield from _facts(reading, body, [(party, item, 0)], "partners/focus-items")
        if three := three_partners(reading, sentence):
            yield from _facts(reading, three[0], [(p, sentence, three[2]) for p in three[1]], "partners/the-three")
        for row in chairs_of_row(reading, index):
            yield from _facts(reading, row.body, [(row.party, row.where, 0)], row.name)
        for row in rows(reading, index) if not known else ():
            yield from _facts(reading, row.body, [(row.party, row.where, 0)], row.name)
        if split := shared_out(reading, sentence):
            paying = [(p, sentence, split.start) for p in payers(reading, split.body, split.givers)]
            yield from _facts(reading, split.body, paying, "partners/shares-of")
        if "£" in sentence.plain and (given := givings(reading, sentence)):
            paying = [(p, sentence, given.start) for p in payers(reading, given.body, given.givers)]
            yield from _facts(reading, given.body, paying, "partners/shares")
        if pot := shared.get(sentence.start):
            paying = [(Party("funder", organisation(reading, s.giver)), s.where, 0) for s in pot.shares]
            yield from _facts(reading, pot.body, [p for p in paying if p[0].organisation != pot.body], "partners/shares")


_APART = re.compile(r"\S {3,}\S|[|\t]")


def _is_row(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is a row of the columns of those present, in which no clause stands."""
    told = reading.text[sentence.start : sentence.end]
    return ("   " in told or "|" in told or "\t" in told) and _APART.search(told) is not None and in_attendance(reading, sentence.start)


def _by_rules(reading: Reading, index: int, sentence: Sentence, known: list[_Part]) -> Iterator[PartnerFact]:
    """What the rules over ordinary text tell of a sentence; the parts told are added to those known."""
    for rule, match in TABLE.matches(sentence.plain):
        said = groups(match)
        body = body_of(reading, said, sentence, match)
        if not body or not _means(match, sentence):
            continue
        found = [(p, sentence, match.start()) for p in _each_of_two(reading, list(parties(reading, rule, said, sentence)), match.group())]
        if not found and "kind" in said:
            found = _items(reading, index, kind(said["kind"]))
        known += [(body, rank(p.role), _span(match)) for p, _, _ in found if p.organisation or p.role != "chair"]
        yield from _facts(reading, body, found, rule.key)


def _means(match: re.Match[str], sentence: Sentence) -> bool:
    """Whether what stands beside a match leaves it its meaning."""
    plain, said = sentence.plain, match.groupdict()
    who = next((g for g in ("person", "named") if said.get(g)), "")
    if who and (_LEFT.search(plain, 0, match.start(who)) or _NO_MORE.match(plain, match.end(who))):
        return False  # "Len Park succeeded Ada Moor as Chair"
    if said.get("body") and plain.startswith(", ", match.end("body")) and _WITHIN.search(plain, 0, match.start("body")):
        return False
    return not _NONE_OF.search(plain, 0, match.start() + 1) and not _PART_OF.search(plain, 0, match.start())


_WITHIN = re.compile(r"(?:Board|Partnership|Panel|Group|Forum|Executive|Hub|[A-Z]{3,}),\s(?:of\s|in\s|to\s)?which\s[^,;.]{3,120}$")  # "the Board, set up to follow the Panel, was attended by"
_NO_MORE = re.compile(rf",?\s(?:who\s)?{LEFT}".replace(" ", r"\s"))  # "the Board's Manager, Ada Moor, had left in May"


# "had paid £24,500 to the Family Hub for its after schools club": what is bought or given, and no part taken
_PAID_FOR = re.compile(r"\b(?:Hub|Service|Centre|Trust|Team|Network|Forum)$")
_FOR_ITS = re.compile(r"\s(?:for|towards)\b")


def _bought(body: str, sentence: Sentence, at: int) -> bool:
    return bool(_PAID_FOR.search(body) and _FOR_ITS.match(sentence.plain, at))


def _by_items(reading: Reading, index: int, sentence: Sentence) -> Iterator[PartnerFact]:
    """What the items of a list tell that a sentence opens."""
    opening = sentence.plain.rstrip(" -\u2013\u2014")
    if not opening.endswith(":") or ACTED.search(opening):
        return
    asked = _ITEMS.search(opening)
    body = body_of(reading, groups(asked), sentence, asked) if asked else ""
    if _SAFE_ITEMS.search(opening) and (body := body or partnership(reading, sentence)):
        items = [i for i in _items(reading, index, "statutory partner") if complete(i[0].organisation)]
        yield from _facts(reading, body, items, "partners/items") if len(items) > 1 else ()
    elif asked and body and (items := _items(reading, index, kind(asked.group()))):
        yield from _facts(reading, body, items, "partners/items")


def _by_clauses(reading: Reading, sentence: Sentence, known: list[_Part]) -> Iterator[PartnerFact]:
    """What the shadow of the sentence tells beyond the rules."""
    for told in clauses(reading, sentence):
        at = (told.start, told.end)
        listed = told.part in {"member", "statutory"}
        if told.part == "chair" and _in_order(reading, sentence):
            continue
        named = list(_persons(reading, sentence, told)) if told.name.endswith("-who-sit") else []
        those = named or _each_of_two(reading, list(said_by(reading, told)), sentence.plain[told.start : told.end])
        if told.part == "member" and any(p.organisation == told.body for p in those):  # "the Roe Board, the Dale Board and Cafcass were members of the Board"
            told = replace(told, body=near_body(reading, sentence, sentence.start + told.start))
            if not told.body or any(p.organisation == told.body for p in those):
                continue
        parties = [p for p in those if p.organisation != told.body and (listed or not _told(known, told.body, p, at))]
        if told.part == "funder" and _bought(told.body, sentence, told.end):
            continue
        if told.part == "member" and not named and all(find_names(who) for who, _ in told.who) and told.name.endswith("-who-sit"):
            continue
        if told.part == "member" and len(told.who) == 1 and len(parties) == 1 and not (complete(told.who[0][0]) or find_organisations(told.who[0][0])):
            continue
        known += [(told.body, rank(p.role), at) for p in parties]
        yield from _facts(reading, told.body, [(p, sentence, told.start) for p in parties], told.name)


def _by_frames(reading: Reading, sentence: Sentence, known: list[_Part], told: Iterator[Framed]) -> Iterator[PartnerFact]:
    """What the frames tell beyond the rules and the clauses."""
    for found in told:
        at = (found.start, found.end)
        if found.parties[0].role.endswith("chair") and _in_order(reading, sentence):
            continue
        if found.parties[0].role == "funder" and (_bought(found.body, sentence, found.stop) or _provides(reading, found.body)):
            continue
        parties = [p for p in found.parties if rank(p.role) == "partner" or not _told(known, found.body, p, at, p.role.endswith("chair"))]
        known += [(found.body, rank(p.role), at) for p in parties]
        yield from _facts(reading, found.body, [(p, sentence, found.at) for p in parties], found.name)


def _in_order(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence tells of several bodies in the order of those who have parts in them."""
    return "espectively" in sentence.plain and len(set(cast(reading, sentence)[1].values())) > 1


BESIDES = "partners/bound-besides"  # what is told besides of one whose part is known: the post, the organisation
_ONE_ALONE = frozenset({"chair", "manager", "host", "lead commissioner"})


def _by_bound(reading: Reading, sentence: Sentence, known: list[_Part]) -> Iterator[PartnerFact]:
    """What the cues of parts tell: of each who pays or sits there, and of a chair, host or manager where nothing else told of one."""
    for found in bound(reading, sentence):
        rank_of = rank(found.parties[0].role)
        if _no_part(reading, sentence, found) or any(k[1] == rank_of and k[0] != found.body and k[2][0] < found.end and found.start < k[2][1] for k in known if rank_of not in _ONE_ALONE):
            continue  # told of, or the exact rules have the same of another body
        if found.name != "partners/bound-chair-both" and rank_of in _ONE_ALONE and any(k[1] == rank_of and (k[0] == found.body or (k[2][0] < found.end and found.start < k[2][1])) for k in known):
            yield from _facts(reading, found.body, [(p, sentence, found.at) for p in found.parties if p.person and (p.post or p.organisation)], BESIDES)
            continue
        if rank_of == "funder" and _provides(reading, found.body):
            continue
        known += [(found.body, rank_of, (found.start, found.end))] if rank_of in _ONE_ALONE else []
        yield from _facts(reading, found.body, [(p, sentence, found.at) for p in found.parties], found.name)


# "It had been said that she chairs it", "had chaired the Board's conference", "Councillor Sample sits on the Fostering Panel"
_HEARSAY = re.compile(r"\bIt (?:had been|has been|was|is) (?:said|thought|believed|rumoured|claimed|assumed) that\s*$")
_BEFORE = 60  # characters before a sentence, which may begin behind what leads it in
_SHE_IS_EMPLOYED = re.compile(r"\b(?:s?he|who) (?:was|is|had been) employed\b")  # of a manager, whose employer need host nothing
_ITS_EVENT = re.compile(r"[^.;]{0,12}'s (?:\w+ )?(?:conference|seminar|event|workshop|meeting|working group|away day|training)\b")
_MEMBERS_OF_COUNCIL = re.compile(r"\b(?:Councillors?|Cllrs?|Member for)\b")


def _no_part(reading: Reading, sentence: Sentence, found: Framed) -> bool:
    """Whether what stands around the cue of a part leaves none: hearsay, a board's event, members of the council on a panel of its own, what is bought."""
    plain = sentence.plain
    if found.parties[0].role == "host" and _SHE_IS_EMPLOYED.search(plain):
        return True
    if _HEARSAY.search(reading.text[max(0, sentence.start - _BEFORE) : sentence.start]) or (found.parties[0].role == "lead commissioner" and "safeguarding partners" in plain):
        return True
    last = found.body.split()[-1]
    at = plain.find(last, found.start)
    body_ends = at + len(last) if at >= 0 else found.stop
    if at >= 0 and _ITS_EVENT.match(plain, body_ends):
        return True
    seat = found.name == "partners/bound-seat"
    if seat and " was joined by " in plain:
        return True
    if seat and found.body.endswith(("Panel", "Committee")) and _MEMBERS_OF_COUNCIL.search(plain) and not any(p.organisation for p in found.parties):
        return True
    return found.parties[0].role == "funder" and any(_bought(found.body, sentence, end) for end in (found.stop, body_ends))


_NO_PROVIDER = re.compile(r"\b(?:Board|Panel|Committee|Executive)$")


def _provides(reading: Reading, body: str) -> bool:
    """Whether a body is told to deliver a service, and is bought from, not paid for by its partners; a board of partners does not."""
    return not SAFEGUARDING.search(body) and not _NO_PROVIDER.search(body) and body in {s.provider for s in provided(reading)}


_BESIDES = re.compile(r"\b(?:along|together)\s+with\b|\b(?:supported|accompanied)\s+by\b")


def _persons(reading: Reading, sentence: Sentence, told: Told) -> Iterator[Party]:
    """The persons whom a clause lists as members, with the organisation beside each: "members who sat on it: A (Roe Police), B (Roe Council)"."""
    if not all(find_names(who) for who, _ in told.who):
        return
    first = sentence.plain.find(told.who[0][0], told.start)
    besides = _BESIDES.search(sentence.plain, first)
    stop = besides.start() if besides else len(sentence.plain)
    for person in reading.people_in(sentence):
        if first <= person.start < stop and complete(person.organisation):
            yield Party(kind(told.kind), organisation(reading, person.organisation), person.name, person.post or person.rank)


_PLURAL = re.compile(r"\b(?:both|each|members|partners|participants|signatories|attendees|representatives|bodies|agencies|organisations)\b", re.IGNORECASE)


def _each_of_two(reading: Reading, found: list[Party], said: str) -> list[Party]:
    """Two organisations that "and" joins, where the one name read is of members, partners or "both"."""
    two = halves(found[0].organisation) if len(found) == 1 and not found[0].person and _PLURAL.search(said) else None
    return [replace(found[0], organisation=organisation(reading, name)) for name in two] if two else found


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Where a match names who takes part: its list, else all of it."""
    groups_of = (g for g in ("organisations", "organisations2") if match.groupdict().get(g))
    return match.span(next(groups_of, 0))


def _told(known: list[_Part], body: str, party: Party, at: tuple[int, int], once: bool | None = None) -> bool:
    """Whether the same words have told of the same part in a body."""
    same_part = (k[2] for k in known if k[:2] == (body, rank(party.role)))
    once = party.role not in {"partner", "statutory partner"} if once is None else once
    return any(once or (start < at[1] and at[0] < end) for start, end in same_part)


def _items(reading: Reading, index: int, role: str) -> list[tuple[Party, Sentence, int]]:
    return [(p, s, 0) for s in reading.items_of(index) if not in_attendance(reading, s.start) and not ACTION.search(s.plain) for p in listed(reading, s, role)]


# "three strategic partners", "three agencies equally accountable", by which minutes mean the safeguarding partners of the Act
_THREE = re.compile(r"\b(?:[Tt]hree|3)\s(?:[a-z-]+\s){0,3}?(?:partners|agencies|organisations|bodies)\b")
_EQUAL = re.compile(r"\b(?:equal(?:ly)?|joint(?:ly)?|statutor(?:y|ily)|strategic|lead|accountab\w+|responsib\w+)\b")
_OF_THREE = re.compile(
    r"\b(?:Council|Borough|Authority|Police|Constabulary|Clinical Commissioning Groups?|CCGs?|Integrated Care Board|ICB|NHS|Health)\b|^(?:police|health|local authority|council)$"
)


_INDEPENDENTLY = re.compile(r"\b[Cc]hair\w*\b[^.;]{0,70}\bindependently\b|\bindependently\s(?:co-)?[Cc]hair\w*")


def _role(reading: Reading, body: str, party: Party, where: Sentence) -> str:
    """The role of a party; of one told as of the three who answer for a safeguarding partnership, that of a statutory partner."""
    named = party.organisation
    if party.role == "chair" and party.person and _INDEPENDENTLY.search(where.plain):
        return "independent chair"
    if party.role != "partner" or party.person or "afeguarding" not in body or not body.endswith(("Partnership", "Arrangements", "Executive")):
        return party.role
    if named.endswith("Trust") or not _OF_THREE.search(named):
        return party.role
    index = reading.index_of(where)
    said = " ".join(s.plain for s in reading.sentences[max(0, index - 1) : index + 1])
    return "statutory partner" if _THREE.search(said) and _EQUAL.search(said) else "partner"


_SPOKEN_FOR = re.compile(r"\b(?P<whom>[Hh]ealth|[Ee]ducation|[Ss]chools|schools|education|housing|families|parents|probation|police"
    r"|(?:the )?voluntary sector)\b[^.;]{0,30}\b(?:represented|spoken for)\b[^.;]{0,70}?,? by\b")


def _facts(
    reading: Reading, body: str, found: list[tuple[Party, Sentence, int]], rule: str
) -> Iterator[PartnerFact]:
    found = [(named, where, at) for party, where, at in found if (named := of_somebody(party)) and (named.organisation or named.person or named.post)]
    found = [f for f in found if not (f[0].organisation and len(f[0].organisation.split()) < 3 and (m := _SPOKEN_FOR.search(f[1].plain)) and m["whom"].lower().endswith(f[0].organisation.lower()))]
    codes = _codes(reading, body, [p for p, _, _ in found])
    for party, where, at in found:
        yield PartnerFact(
            body=body,
            organisation=party.organisation,
            person=party.person,
            post=party.post,
            role=_role(reading, body, party, where),
            gss=codes,
            evidence=proof(where, at, at + 1),
            rule=rule,
        )


def _codes(reading: Reading, body: str, parties: list[Party]) -> tuple[str, ...]:
    """Whose the body is: its own authorities, or those that take part in an unnamed arrangement."""
    if body[0].isupper():
        return gss_of(reading, body)
    found = {a.gss for p in parties if p.organisation and (a := by_name(p.organisation, reading.date)) and a.gss}
    return tuple(sorted({c for c in found | set(reading.gss) if by_gss(c)})) if found else reading.gss
