"""Who takes part, told in rows: a table with a head, items after a colon, lines with a label, an answer to a question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete
from kg.extract.boards.parties import Party, organisations_of, split_held
from kg.extract.boards.partner_bodies import item_board, named_body, own_board
from kg.extract.boards.partner_meetings import in_attendance
from kg.extract.boards.partner_names import organisation
from kg.extract.boards.partner_units import posted
from kg.lines import RULER
from kg.model import Sentence
from kg.names import find_names, private, youth
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners_lists import (
    ACTED,
    ACTION,
    ANSWER,
    ASKED,
    ASKS,
    COLUMNS,
    CUED,
    EXCUSED,
    LABEL,
    OFFICE,
    OPENS,
    PAYS,
    REPLY,
    ROLES,
    SAFE,
    TAKES_PART,
)
from kg.rules.boards.shadows import NO_PERSON
from kg.rules.presence.posts import BUSINESS
from kg.stance import stance
from kg.text import ordinary_but


@dataclass(frozen=True, slots=True)
class Row:
    """What a row, an item or a line tells: of which body, of whom, and where it stands."""

    name: str
    body: str
    party: Party
    where: Sentence


_CELLS = re.compile(r"\s*\|\s*|\t+\s*|\s{3,}")
_MARK = re.compile(r"\s*\((?P<said>[^()]*)\)|\s[-\u2013]\s(?P<after>(?:[Ii]ndependent |[Vv]ice-?|[Dd]eputy )?[Cc]hair)$")
_SUM = re.compile(r"(?::|,|\s*\||\s[-\u2013])\s*(?:£\s?[\d,.]+\s?(?:m|k|million)?|\d[\d.]*\s?(?:%|per\s?cent))\b.*$|\s+£[\d,.]+.*$")
# "Health - NHS Roe": what a member stands for; "Chair - Ada Moor"
_SECTOR = re.compile(r"^(?!Chair\b|Vice|Independent)[A-Z][a-z]+(?:,? (?:and )?[a-z]+){0,4}\s?(?:\s[-\u2013]|:)\s(?=(?:the )?[A-Z])")
_OFFICE = re.compile(r"^(?P<said>(?:[Ii]ndependent |[Vv]ice-?|[Dd]eputy )*[Cc]hair(?:man|person|woman)?|[Hh]ost|(?:Business|Board|Partnership) Manager)\s?(?:\s[-\u2013]|:)\s")
_OPEN = re.compile(r"\b(?:to be (?:confirmed|appointed|advised)|vacan\w+|tbc|vacant)\b", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-•*\u2013]|\(?[a-z0-9]{1,3}[.)])\s+")
_NOTE = re.compile(r"\s*\([^()]*\)$")  # "Partner (statutory)"
_BREAK = re.compile(r",\s+|\s+[-\u2013]\s+|:\s+|;\s+")


def rows(reading: Reading, index: int) -> Iterator[Row]:
    """What the rows that a sentence opens, or a label or answer that it is, tell of those who take part."""
    sentence = reading.sentences[index]
    if not CUED.open(sentence.plain) and not _POINTS_ON.fullmatch(sentence.plain.strip()):
        return
    plain = sentence.plain.strip()
    if len(_cells(plain)) > 1 and (_columns(_cells(plain)) or not LABEL.match(plain)):
        yield from _table(reading, index)
    elif OPENS.search(plain):
        yield from _items(reading, index)
    elif (":" in plain or "|" in plain) and (lines := [m for line in _lines(reading, sentence) if (m := LABEL.match(line))]):
        for label in lines:
            yield from _label(reading, index, label)
    elif plain.endswith("?") or ASKS.search(plain):
        yield from _answer(reading, index)


_POINTS_ON = re.compile(r"(?:They|These|Those)(?: (?:are|were|being|comprise|include))?(?: as follows)?\s?[:-]+")  # "They are:"


def _lines(reading: Reading, sentence: Sentence) -> list[str]:
    return [line.strip() for line in ordinary_but(reading.text[sentence.start : sentence.end], "\n").split("\n")]


def _cells(plain: str) -> list[str]:
    if "|" not in plain and "\t" not in plain and "   " not in plain:
        return [plain]
    return [c.strip(" *") for c in _CELLS.split(plain.strip().strip("|").strip())]


def _columns(cells: list[str]) -> list[str]:
    """What each column of a head is for; empty where it is no head."""
    kinds = [next((kind for kind, pattern in COLUMNS if pattern.fullmatch(_NOTE.sub("", c))), "") if len(c) < 50 else "" for c in cells]
    known = [k for k in kinds if k]
    return kinds if len(known) == len(kinds) or (len(known) > 1 and len(known) * 2 > len(kinds)) else []


def _table(reading: Reading, index: int) -> Iterator[Row]:
    head = reading.sentences[index]
    kinds = _columns(_cells(head.plain))
    rows_read: set[int] = reading.once("rows of partners", lambda _: set())
    if head.start in rows_read or not kinds or not {"place", "person", "chair", "host"} & set(kinds) or (in_attendance(reading, head.end + 1) and "times" not in kinds):
        return
    offices = {"post", "role"} & set(kinds) and "person" in kinds and all(any(OFFICE.fullmatch(c) for c in _cells(row.plain)) for row in _below(reading, index))
    heads = "body" not in kinds and kinds.count("place") == 1
    if heads and (offices or ("person" not in kinds and {"chair", "host", "manager"} & set(kinds))) and _HEADS_BODY.match(_cells(head.plain)[kinds.index("place")]):
        kinds[kinds.index("place")] = "body"  # "Body | Chair | Manager"
        kinds = ["post" if offices and k == "role" else k for k in kinds]
    if len(kinds) == 2 and kinds[0] == "body" and kinds[1] in {"place", "person"} and _PROPER.match(_cells(head.plain)[0]) and (own := named_body(reading, head, _cells(head.plain)[0], head.start)):
        rows_read.update(row.start for row in _below(reading, index))
        yield from _offices_of(reading, index, own)  # "Early Help Board | Agency": who has which office in it
        return
    title = "" if "body" in kinds else _said_before(reading, index) or item_board(reading, head.section)
    if not title and "body" not in kinds:
        return
    opening = " ".join(s.plain for s in reading.sentences[max(0, index - 2) : index])
    for row in _below(reading, index):
        rows_read.add(row.start)
        cells = _cells(row.plain)
        told = {"head": head.plain} | {kind: cell for kind, cell in zip(kinds, cells, strict=False) if kind and cell and not _OPEN.fullmatch(cell)}
        body = title or named_body(reading, row, told.get("body", "").removeprefix("the "), row.start)
        for party in _in_row(reading, told, opening) if body else ():
            yield Row("partners/table", body, party, row)


_PROPER = re.compile(r"(?:[A-Z][\w'&-]* (?:(?:and|of|for|&) )?){2,}")


def _offices_of(reading: Reading, index: int, body: str) -> Iterator[Row]:
    """Who has the offices of a body that stand in the rows below its name."""
    for row in _below(reading, index):
        cells = _cells(row.plain)
        if len(cells) == 2 and OFFICE.fullmatch(cells[0]) and not _OPEN.search(cells[1]):
            yield from (Row("partners/table", body, replace(p, post=cells[0] if "ndependent" in cells[0] else p.post), row) for p in _entry(reading, cells[1], _role(cells[0], "")))


_HEADS_BODY = re.compile(r"(?:(?:Name of )?(?:Bod(?:y|ies)|Partnerships?|Multi-agency bod(?:y|ies)))$")


def heads_table(reading: Reading, index: int) -> bool:
    """Whether the line after a sentence is the head of a table, which is read by its columns."""
    after = reading.sentences[index + 1] if index + 1 < len(reading.sentences) else None
    return after is not None and len(cells := _cells(after.plain)) > 1 and {"place", "person"} <= set(_columns(cells))


def _below(reading: Reading, index: int) -> Iterator[Sentence]:
    section = reading.sentences[index].section
    for row in reading.sentences[index + 1 : index + 40]:
        if row.section != section or (len(_cells(row.plain.strip())) < 2 and not RULER.fullmatch(row.plain)):
            return
        if not RULER.fullmatch(row.plain):
            yield row


def _in_row(reading: Reading, told: dict[str, str], opening: str) -> Iterator[Party]:
    """Those of whom a row of a table tells."""
    for kind in ("chair", "host", "manager"):
        if kind in told:
            for party in _entry(reading, told[kind], kind):
                yield party
    if "amount" in told:
        pays = PAYS.search(opening) or _GIVEN.search(told["head"])
        if pays and re.search(r"\d", told["amount"]) and "place" in told and not re.match(r"(?:total|sub-?total|overall)\b", told["place"], re.IGNORECASE):
            yield from (replace(p, person="", post="") for p in organisations_of(reading, told["place"], "funder"))
        return
    if "times" in told:
        yield from (replace(p, person="", post="") for p in organisations_of(reading, told.get("place", ""), "partner") if _OFTEN.match(told["times"]))
        return
    if OFFICE.fullmatch(told.get("post", "")) and {"place", "person"} & set(told):
        role = _role(told["post"], "")
        place = _place(reading, told.get("place", ""))
        for party in _entry(reading, told.get("person", "") or told["place"], role):
            yield replace(party, organisation=place or party.organisation, post=told["post"] if "ndependent" in told["post"] or role == "manager" else party.post)
        return
    if "chair" in told or not (SAFE.search(told["head"]) or TAKES_PART.search(f"{opening} {' '.join(k for k in told if k != 'head')}")) or not {"place", "person", "post"} & set(told):
        return
    role = _role(told.get("role", ""), "statutory partner" if SAFE.search(opening) or SAFE.search(told["head"]) else "partner")
    post = told.get("post", "") or (told.get("role", "") if role == "partner" and not any(p.search(told.get("role", "")) for _, p in ROLES) else "")
    place = _place(reading, told.get("place", ""))
    if "person" not in told:
        yield Party(role, place, post=post) if place or post else Party(role)
        return
    for party in _entry(reading, told["person"], role):
        if party.person or party.post:
            yield replace(party, organisation=place or party.organisation, post=party.post or post)


_OFTEN = re.compile(r"0*[1-9]")  # of the meetings that an agency came to: not "0 of 6"
_GIVEN = re.compile(r"\b(?:contribut\w+|paid|payment)\b", re.IGNORECASE)  # a column of what each gave


def _place(reading: Reading, said: str) -> str:
    return organisation(reading, re.sub(r"\s*\([A-Z][A-Za-z]{1,8}\)$", "", said)) if said else ""


def _role(said: str, otherwise: str) -> str:
    return next((role for role, pattern in ROLES if said and pattern.search(said)), otherwise)


def _said_before(reading: Reading, index: int, reach: int = 3) -> str:
    """The body of which the lines right before a place tell, the nearest; else that of the item's own first line."""
    section = reading.sentences[index].section
    for other in reading.sentences[max(0, index - reach) : index + (reach > 3)][::-1]:
        if other.section == section and (found := list(cast(reading, other)[1].values())):
            return found[0]
    return ""


def _items(reading: Reading, index: int) -> Iterator[Row]:
    """The items that a sentence opens: "Those serving on the Risk Panel:"."""
    head = reading.sentences[index]
    opening = f"{reading.sentences[index - 1].plain} {head.plain}" if index and _POINTS_ON.fullmatch(head.plain.strip()) else head.plain
    pays, takes = PAYS.search(opening), TAKES_PART.search(opening)
    items = (list(reading.items_of(index)) or _items_below(reading, index) or _shares_below(reading, index, pays is not None)) if pays or takes else []
    if not items or ACTED.search(head.plain) or any(EXCUSED.search(i.plain) for i in items) or in_attendance(reading, items[0].start) or stance(head.plain, 0, len(head.plain)) != "asserted":
        return
    if len(_cells(items[0].plain)) > 1 and _columns(_cells(items[0].plain)):
        return  # a table, which is read by its columns
    named = list(cast(reading, head)[1].values())
    funds = pays is not None and (takes is None or all("£" in i.plain for i in items))
    body = named[-1] if len(named) == 1 else "" if named else _unnamed(reading, index, funds)
    role = "statutory partner" if SAFE.search(opening) and not funds else "funder" if funds else "partner"
    found = [(item, party) for item in items for party in _entry(reading, _BULLET.sub("", item.plain), role)]
    found = [(item, party) for item, party in found if _told_well(party) and not (party.person and ACTION.search(item.plain))]
    if body and 2 * len(found) > len(items):
        yield from (Row("partners/items", body, party, item) for item, party in found if party.organisation != body)


_OF_POOL = re.compile(r"\b(?:partners?|agenc(?:y|ies)|members?|organisations|bodies)\b")


def _unnamed(reading: Reading, index: int, funds: bool) -> str:
    """The body of which a head tells without naming it: "Its members are:", "the budget, to which the partners had contributed as follows:"."""
    head = reading.sentences[index].plain
    if funds and _OF_POOL.search(head):
        return own_board(reading) or _said_before(reading, index, 2)
    return _said_before(reading, index, 1) if _POINTS_ON.fullmatch(head.strip()) or re.match(r"(?:Its|The) (?:members|membership|partners)", head) else ""


def _items_below(reading: Reading, index: int) -> list[Sentence]:
    """The list items right below a sentence that opens them without a colon: "are listed below." """
    found: list[Sentence] = []
    for item in reading.sentences[index + 1 : index + 30]:
        if item.section != reading.sentences[index].section or reading.blocks[item.block].kind != "item":
            break
        found.append(item)
    return found


_SHARE = re.compile(r"[^|\t]{3,90}[|\t]\s*£\s?\d[^|\t]*\|?\s*")


def _shares_below(reading: Reading, index: int, pays: bool) -> list[Sentence]:
    """The rows right below a head that each tell a giver and a sum, of a table without a head of its own."""
    found: list[Sentence] = []
    for row in reading.sentences[index + 1 : index + 20] if pays else ():
        if row.section != reading.sentences[index].section or not _SHARE.fullmatch(row.plain):
            break
        found += [row] if not re.match(r"\W*(?:sub-?\s?)?total\b", row.plain, re.IGNORECASE) else []
    return found


_NAMED = re.compile(r"(?:[A-Z][\w'&.-]*|and|of|for|the|in|with|upon|on|to|&|\d+)(?:,? (?:[A-Z][\w'&.-]*|and|of|for|the|in|with|upon|on|to|&|\d+))*")


def _told_well(party: Party) -> bool:
    """Whether an item names a person, a post, or an organisation by a proper name: not "Intelligence development"."""
    if re.match(r"(?:has|had|is|was)\s", party.post):
        return False  # what somebody did, and no post
    if party.person or not party.organisation:
        return bool(party.person or party.post)
    return complete(party.organisation) or bool(find_organisations(party.organisation)) or (len(party.organisation.split()) > 1 and _NAMED.fullmatch(party.organisation) is not None)


def _label(reading: Reading, index: int, label: re.Match[str]) -> Iterator[Row]:
    """A line with a label: "Independent Chair: Ada Moor"."""
    sentence = reading.sentences[index]
    body = _said_before(reading, index, 6)
    said, value = label["label"], label["value"].strip().rstrip(".")
    if not body or _OPEN.search(value) or in_attendance(reading, sentence.start) or stance(sentence.plain, 0, len(sentence.plain)) != "asserted":
        return
    role = _role(said, "funder" if PAYS.search(said) else "chair" if "resided" in said or "haired" in said else "lead commissioner" if "commissioner" in said else "partner")
    role = "statutory partner" if SAFE.search(said) else "host" if said.startswith("Host") else role
    yield from (Row("partners/label", body, party, sentence) for party in several(reading, value, role) if party.organisation != body)


_AMOUNT = re.compile(r"\s*\(?(?:£\s?\d[\d,.]*\d?\s?(?:k|m|million)?|\d+(?:\.\d+)?\s?%)\)?")
_TIMES = re.compile(r"\s\(?\d+(?:\s?(?:of|out of|/)\s?\d+|\s?%)\)?")  # "Roe Police 7 of 10"


def several(reading: Reading, value: str, role: str) -> Iterator[Party]:
    """Those whom a value or an answer names: one person, or a list."""
    if role in {"chair", "independent chair", "manager"}:
        for party in _entry(reading, value, role):
            if party.person or party.post:
                yield replace(party, post="Independent Chair" if role == "independent chair" else party.post)
        return
    value = _AMOUNT.sub("", value) if role == "funder" else _TIMES.sub("", value)
    if find_names(value) and ";" in value:
        for piece in value.split(";"):
            if "," in piece or (find_names(piece) and find_names(piece)[0].style):
                yield from _entry(reading, piece.strip(), role)
            elif piece.strip():
                yield Party(role, organisation(reading, piece.strip()))
        return
    found = list(organisations_of(reading, value, role))
    sure = [p for p in found if p.post or complete(p.organisation) or find_organisations(p.organisation)]
    if len(sure) * 2 >= len(found):
        yield from found


def _answer(reading: Reading, index: int) -> Iterator[Row]:
    """An answer to "Who sits on the Risk Panel?" that is a list, or begins with one."""
    question = reading.sentences[index]
    asked = ASKED.search(question.plain)
    if asked is not None and asked["member"] and (which := _WHICH.search(asked.group())) and not TAKES_PART.search(asked.group(), which.end()):
        return  # "which members of the Board had voted?"
    if asked is None or _TO_COME.search(asked.group()) or index + 1 >= len(reading.sentences):
        return
    answer = reading.sentences[index + 1]
    bodies = list(cast(reading, question)[1].values())
    labelled = ANSWER.match(answer.plain)
    value = _DOES.sub("", REPLY.sub("", ANSWER.sub("", answer.plain).strip().rstrip("."), count=1))
    if not bodies or answer.section != question.section or (labelled is None and re.search(r"\b(?:is|was|were|are|had|has)\b", value)):
        return
    if re.match(r"(?:No|None|Nobody|Not|Yes|It)\b", value) or stance(answer.plain, 0, len(answer.plain)) != "asserted":
        return
    role = {"chair": "chair", "fund": "funder", "host": "host", "member": "statutory partner" if SAFE.search(question.plain) else "partner"}[asked.lastgroup or "member"]
    value = _DOES.sub("", value.split(". ")[0])
    if presided := _PRESIDED.search(value):
        value = value[: presided.start()]
        yield from (Row("partners/answer", bodies[-1], party, answer) for party in _entry(reading, presided["who"], "chair") if party.person)
    yield from (Row("partners/answer", bodies[-1], party, answer) for party in several(reading, value, role) if party.organisation != bodies[-1])


_WHICH = re.compile(r"\b(?:[Ww]hich|[Ww]hat)\s(?:[a-z]+\s){0,2}(?:members|partners)\b")
_DOES = re.compile(r",?\s(?:(?:all|both|each)\s)?(?:were|was|are|is|did|do|does|had|has|have|sat|sit|sits|attended|attend|attends)(?:\s(?:so|on it|it|there|represented|members))?$")
_TO_COME = re.compile(r"\b(?:would|will|could|should|might|may|ought|is to|are to)\b")
# At the end of an answer: "and Cafcass, with Inspector Ada Moor of Roe Police in the chair"
_PRESIDED = re.compile(r",?\s+with\s+(?P<who>[^;:]{3,120}?)\s+(?:in the chair|as (?:its )?chair\w*|as (?:the )?Chair\w*|chairing(?: it)?|presiding)\s*$")


def _entry(reading: Reading, said: str, role: str) -> Iterator[Party]:
    """One entry of a list: "Ada Moor, Head of Law, Roe Council (Chair)", "Roe Police: Ada Moor", or an organisation alone."""
    if (private(said) or youth(said)) and find_names(said) and not complete(said):
        return
    sector = told.group().strip(" :-\u2013") if (told := _SECTOR.match(said)) else ""
    said = _SECTOR.sub("", said)
    for mark in _MARK.finditer(said):
        role = _role(mark["said"] or mark["after"] or "", role)
        role = "independent chair" if role == "chair" and (mark["said"] or "").lower() == "independent" else role
    if office := _OFFICE.match(said):
        role, said = _role(office["said"], role), said[office.end() :]
    text = _MARK.sub("", said).strip(" .;,")
    text = re.sub(r"[;,]?\s+and$", "", text)
    text = re.sub(r"^the (?=[A-Z])", "", _SUM.sub("", text))
    names = [n for n in find_names(text) if n.style or not NO_PERSON.search(n.name)]  # "Kirby Mind"
    if names and not (names[0].start > 45 and complete(text)):
        party = _person(reading, text, role)
        owned = not party.organisation and sector and not posted(sector) and complete(sector)  # "Cafcass: Ada Moor, Service Manager"
        yield replace(party, organisation=organisation(reading, sector)) if owned else party
        return
    pieces = [p for p in _BREAK.split(text) if p]
    if len(pieces) > 1 and posted(pieces[0]) and complete(pieces[-1]) and not BUSINESS.fullmatch(pieces[-1]):
        yield Party(role, organisation(reading, pieces[-1]), post=", ".join(pieces[:-1]))
    elif len(pieces) == 2 and posted(pieces[1]) and complete(pieces[0]) and not posted(pieces[0]):  # "Roe NHS Trust - Named Nurse"
        yield Party(role, organisation(reading, pieces[0]), post=pieces[1])
    elif posted(text):
        post, place = split_held(text)
        held = place and not BUSINESS.fullmatch(place)
        yield Party(role, organisation(reading, place) if held else "", post=post if held else text)
    elif len(text.split()) < 13 and text[:1].isupper():
        yield from organisations_of(reading, text, role)


def _person(reading: Reading, text: str, role: str) -> Party:
    """A person with what stands beside the name, before it or after."""
    name = next(n for n in find_names(text) if n.style or not NO_PERSON.search(n.name))
    pieces = [p.strip(" ,.;:-") for p in _BREAK.split(text[name.end :]) if p.strip(" ,.;:-")]
    before = text[: name.start].strip(" ,.;:-\u2013")
    place = pieces.pop() if pieces and (complete(pieces[-1]) or find_organisations(pieces[-1])) and not posted(pieces[-1]) and not BUSINESS.fullmatch(pieces[-1]) else ""
    post = ", ".join(pieces)
    if of := re.match(r"(?:of|from|at|for) (?:the )?(?P<place>[A-Z].*)", post):
        place, post = of["place"], ""
    if not place and post:
        told, at = split_held(post)
        post, place = (told, at) if at and not BUSINESS.fullmatch(at) else (post, "")
    if not place and complete(before):
        place = before
    elif not post and posted(before):
        post = before
    return Party(role, organisation(reading, place) if place else "", name.name, post or name.rank)
