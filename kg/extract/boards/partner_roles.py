"""Who takes part, bound by the words for the part wherever they stand (`kg.rules.boards.partners_roles`).

The cues of a part, the persons and organisations, and the bodies of a sentence are found each by itself. A cue takes the nearest who may
take the part, on the side on which the cue has them, where no other deed stands between, and the body that is nearest to both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete, grouplike
from kg.extract.boards.parties import Party, organisations_of
from kg.extract.boards.partner_bodies import item_board, named_before, spoken_of
from kg.extract.boards.partner_for_whom import for_whom
from kg.extract.boards.partner_frames import Framed
from kg.extract.boards.partner_meetings import in_attendance
from kg.extract.boards.partner_names import council_of, organisation
from kg.extract.boards.partner_places import FOUND_THERE, Place, asserted
from kg.extract.boards.partner_units import by_post, in_brackets, named_by
from kg.extract.boards.straight import stretch
from kg.gazetteer import named_places
from kg.model import Sentence
from kg.names import private, youth
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners_frames import BODIED
from kg.rules.boards.partners_roles import (
    AFTER,
    BEFORE,
    CHAIR,
    EITHER,
    EVENT,
    FUND,
    HAS_TASK,
    HOLDER,
    HOST,
    IN_TURN,
    LEAD,
    MANAGE,
    MEMBER,
    NAME_GIVEN,
    NEEDS,
    OF_IT,
    ONCE,
    PAIRS,
    SAFE,
    SAT_FOR,
    SEATED,
    SEATS,
    SMALL_POST,
    STOPS,
    TO_IT,
    UNFILLED,
    Cue,
)
from kg.rules.boards.shadows import BODY_WORD
from kg.screen import Screened

_REACH = 90  # characters of a cast between a cue and who takes the part
_PERSON = re.compile(r"O's H,? P|O's P|O in (?:person|shape|form) of P|H(?: (?:of|at|for|from) O)?,? P|P(?:,? H(?: (?:of|at|for|with|from) O)?|,? (?:of|from|at|for) O(?!'s)|, O(?=[,.;]|$| \())?"
    r"|H (?:of|at|for|from) O|H")
_ORGS = re.compile(r"O(?:,? and (?:charity|company|college|trust|agency|body) O)?(?:(?: M)?(?:,? and,? (?:by |from |on |with |to |of )?|, (?:and )?|; (?:and )?)(?:this |its )?(?:M (?:from|by) )?O)*")
_BORDER = re.compile(r"[;?:]|\. |, (?:but|while|whilst|whereas|though|although)\b")
_BODY_NEXT = re.compile(r" ?(?:(?:of|for|to|at|over|on|in|upon|within|through|its|that|work|business|affairs|office|meetings|running|proceedings)\b ?){0,3}(?P<b>B)")
_POINTS = re.compile(r"\b(?:it|its|which|whose|this|that|they|their|there|body)\b")
_NOTE = re.compile(r"^(?:C|H|manager|chair\w*)(?: -|:|,| is)? ?P")
_NO_STOP = re.compile(rf"{FOUND_THERE.pattern}|\bmembers\b|\bmeeting (?:of|between)\b")
_INDEPENDENT = re.compile(r"^\s*\(?\(\s*independent\b", re.IGNORECASE)
_MANAGER = re.compile(r"(?:.*'s |[Ii]ts )?(?P<post>(?:[A-Z][a-z]+ ){0,3}(?:Manager|Co-?ordinator))")
_PAYER = re.compile(r"\b(?:Ofsted|CQC|Members|Committee|Cabinet|Panel|Scrutiny|Lottery|Department|Government|(?<!Home )Office(?! of))\b")
_POINTING = Screened(r"\b(?:[Ii]ts?|[Tt]hey|[Tt]heir|[Tt]his|[Tt]hat|[Ww]ho\w*|[Cc]hair\w*|[Mm]anager|[Ii]n attendance|[Ff]und\w*|[Mm]embers?(?:hip)?|[Cc]osts?)\b")


def bound(reading: Reading, sentence: Sentence) -> Iterator[Framed]:
    """Each part that the cues of a sentence tell, of a body that it names or points back to."""
    if len(sentence.plain) < 12 or not NEEDS.met(sentence.plain) or not reading.speaks_of(sentence, BODIED, _POINTING):
        return
    shade, bodies = cast(reading, sentence)
    if not any(letter in shade.text for letter in "OPH") or sentence.plain.rstrip().endswith("?"):
        return
    place = Place(reading, sentence, shade, bodies)
    yield from _pairs(place)
    yield from for_whom(place)
    for cues, part in ((CHAIR, _chair), (MANAGE, _manager), (HOST, _payer), (LEAD, _payer), (FUND, _payer)):
        for cue in cues:
            for match in cue.pattern.finditer(shade.text):
                yield from part(place, cue, match)
    for cue in SEATS:
        for match in cue.pattern.finditer(shade.text):
            yield from _seat(place, cue, match)
    yield from _holder(place)
    yield from _members(place)
    yield from _seated(place)


def _nearest(place: Place, who: re.Pattern[str], cue: Cue, match: re.Match[str]) -> re.Match[str] | None:
    """The nearest to a cue of those who may take the part, on its side, with nothing between that parts them."""
    found: list[tuple[int, re.Match[str]]] = []
    for one in who.finditer(place.text):
        before = one.end() <= match.start()
        if (before and cue.side == AFTER) or (not before and (cue.side == BEFORE or one.start() < match.end())):
            continue
        gap = (place.text[one.end() : match.start()] if before else place.text[match.end() : one.start()]).rstrip(" :-")
        if len(gap) <= _REACH and not _BORDER.search(gap) and not STOPS.stands(gap):
            found.append((len(gap), one))
    return min(found, key=lambda f: f[0])[1] if found else None


def _body(place: Place, match: re.Match[str], who: re.Match[str]) -> str:
    """The body of a part: the one right after the cue, else within reach of cue and taker, else the one spoken of."""
    if within := [i for i in range(match.start(), match.end()) if place.text[i] == "B"]:
        return place.body_at(within[-1])
    if beside := _BODY_NEXT.match(place.text, match.end()):
        return place.body_at(beside.start("b"))
    if match.start() and place.text[: match.start()].endswith("B"):
        return place.body_at(match.start() - 1)
    low, high = min(match.start(), who.start()), max(match.end(), who.end())
    own = [i for i in range(high) if place.text[i] == "B" and ";" not in place.text[i:low]]
    if own:
        return place.body_at(own[-1])
    if match.start() < 3 and (opened := _OPENS.match(place.text, high)):
        return place.body_at(opened.end() - 1)
    after = place.text.find("B", high, high + 60)
    if after >= 0 and not _BORDER.search(place.text, high, after) and ", " not in place.text[high:after].strip():
        return place.body_at(after)
    if "B" in place.text and after < 0:
        return ""
    if not (_POINTS.search(place.text, max(0, low - 12), high + 30) or _NOTE.match(place.text)):
        return ""
    if _OWN_BOARD.search(place.text, 0, high):
        return ""
    return spoken_of(place.reading, place.sentence, place.shade.origin(low)) or named_before(place.reading, place.sentence) or item_board(place.reading, place.sentence.section)


_OPENS = re.compile(r"[^;.:,BP]{0,50}, B")  # "Chaired by Ada Moor, the Board had met"
_OWN_BOARD = re.compile(r"\b(?:its|their|whose) (?:own )?(?:board|trustees|governing body)\b")  # of a company


def _framed(place: Place, name: str, body: str, parties: list[Party], span: tuple[int, int]) -> Iterator[Framed]:
    kept = tuple(p for p in parties if p.organisation != body and not f" {body}".endswith(f" {p.organisation or '-'}"))
    if body and kept:
        start, end = stretch(place.shade, *span)
        yield Framed(f"partners/bound-{name}", body, kept, start, end, start, end)


def _person(place: Place, who: re.Match[str], role: str) -> list[Party]:
    """The person of a unit, with the post, and with the organisation that stands after the name."""
    found = list(named_by(place.reading, place.sentence, place.shade, who.span(), role))
    if who.group() == "P, O" and found and found[0].person:
        where = place.said(who.end() - 1, who.end())
        found = [Party(role, found[0].organisation or (organisation(place.reading, where) if complete(where) or find_organisations(where) else ""), found[0].person, found[0].post)]
    return [in_brackets(place.reading, place.sentence.plain[place.shade.end(who.end()) :], p) for p in found[:1]]


_SHARES = re.compile(r"(?:shar|split|alternat|rotat)")
_HELD_THERE = re.compile(rf"\s(?P<post>{SMALL_POST})\b")
_BY_ORG = re.compile(r"(?:chaired|provided|supplied|furnished|found|contributed)(?: [a-z-]+)? by$")
_BY_ORGS = re.compile(rf"chair|{_SHARES.pattern}")


def _of_chair(place: Place) -> bool:
    """Whether the sentence before tells of the chair of a body: whose turn it is is told in this one."""
    before = place.reading.before(place.sentence)
    return before is not None and IN_TURN.stands(cast(place.reading, before)[0].text)


_SHARED = re.compile(r"\b(?:shared|jointly|joint|between|divided)\b")
_TWO = re.compile(r"\b(?:[Jj]ointly|[Cc]o-chair\w*|[Tt]wo (?:people|persons|of them|chairs))\b")
_AND_P = re.compile(r",? and (?:by )?(?P<other>P|H,? P)")
_TWO_NAMES = re.compile(r"(?P<name>[A-Z][a-z][\w'-]*(?: [A-Z]\.?)? [A-Z][a-z][\w'-]*)(?: \((?P<place>[A-Z][^()]+)\))?")


def _unlisted(place: Place, cue: Cue, match: re.Match[str], role: str) -> tuple[re.Match[str] | None, list[Party]]:
    """One whose first name no list knows, and what he or she is of: "Anwen Specimen (Roe Council) in the chair"."""
    who = _nearest(place, _ORGS, cue, match)
    said = place.said(*who.span()) if who and who.group() == "O" else ""
    named = _TWO_NAMES.fullmatch(said)
    if not named or complete(named["name"]) or grouplike(named["name"]) or find_organisations(named["name"]) or BODY_WORD.search(named["name"]) or next(named_places(named["name"]), None):
        return None, []
    where = named["place"] or ""
    return who, [Party(role, organisation(place.reading, where) if complete(where) or find_organisations(where) else "", named["name"])]


def _chair(place: Place, cue: Cue, match: re.Match[str]) -> Iterator[Framed]:
    who = _nearest(place, _PERSON, cue, match)
    unlisted: list[Party] = []
    if who is None and cue.side != BEFORE:
        who, unlisted = _unlisted(place, cue, match, "chair")
    turn = "turn of" in match.group() or match.group().startswith("'s ")
    if turn and "C" not in place.text and not _of_chair(place):
        return
    given = cue.side == AFTER and _BY_ORG.search(match.group()) is not None
    organised = _nearest(place, _ORGS, cue, match) if turn or given or (cue.side == BEFORE and (_BY_ORGS.match(match.group()) or place.said(*match.span()) == "chairs")) else None
    several = turn or _SHARES.match(match.group())
    nearer = organised and (who is None or turn or (organised.start() < who.start() if given else organised.start() > who.end()))
    if organised and nearer and (organised.group() == "O" or several) and len(place.text[organised.end() : match.start()]) < 12:
        who = organised
    if who is None or (private(place.sentence.plain) and "P" in who.group() and "hair" not in place.sentence.plain):
        return
    span = min(match.start(), who.start()), max(match.end(), who.end())
    body = _body(place, match, who) if asserted(place, *span) else ""
    offices = [place.said(i, i + 1) for i in range(match.start(), match.end()) if place.text[i] == "C"]
    after = place.sentence.plain[place.shade.end(who.end()) :]
    office = next((o for o in offices if "ndependent" in o), "")
    role = "independent chair" if office or _INDEPENDENT.match(after) else "chair"
    shared = (_SHARED.search(place.text, match.start(), who.start()) or _TWO.search(place.sentence.plain)) and _AND_P.match(place.text, who.end())
    second = _person(place, other, role) if shared and (other := _PERSON.match(place.text, shared.start("other"))) else []
    together = list(named_by(place.reading, place.sentence, place.shade, who.span(), role)) if organised and who is organised and _SHARES.match(match.group()) else []
    for party in (unlisted or together or [*_person(place, who, role), *second]) if body else ():
        if given and party.organisation and not (party.person or party.post) and (held := _HELD_THERE.match(after)):
            party = Party(role, party.organisation, post=held["post"])  # "chaired by a Roe Police inspector"
        if party.person or (party.post and party.organisation) or (party.organisation and complete(party.organisation)):
            yield from _framed(place, "chair-both" if second or together else "chair", body, [Party(role, party.organisation, party.person, office or party.post)], span)


def _holder(place: Place) -> Iterator[Framed]:
    """The chair, where the sentence before tells of the office and this one who has it: "For the present it was Ada Moor"."""
    held = HOLDER.match(place.text) or HAS_TASK.match(place.text)
    before = place.reading.before(place.sentence) if held else None
    if held is None or before is None or not IN_TURN.stands(told := cast(place.reading, before)[0].text) or UNFILLED.search(told):
        return
    shade, bodies = cast(place.reading, before)
    names = set(bodies.values())
    if len(names) != 1 or "P" in shade.text or not asserted(place, *held.span()):
        return
    role = "independent chair" if "ndependent" in before.plain else "chair"
    who = _PERSON.match(place.text, held.start("who"))
    for party in _person(place, who, role) if who else ():
        if party.person:
            office = _INDEPENDENTLY.search(before.plain)
            yield from _framed(place, "holder", names.pop(), [Party(role, party.organisation, party.person, office.group() if office else party.post)], held.span())
            return


_INDEPENDENTLY = re.compile(r"[Ii]ndependent [Cc]hair\w*")


def _pairs(place: Place) -> Iterator[Framed]:
    """Two with an office each, told in the same order: "the chair and manager of the Board, Ada Moor and Len Park"."""
    for pattern in PAIRS:
        match = pattern.search(place.text)
        if match is None or not asserted(place, *match.span()):
            continue
        body = place.body_at(match.start("body")) if match["body"] else next(iter(place.bodies.values()), "")
        for office, person in (("one", "first"), ("two", "second")):
            said = place.said(*match.span(office))
            role = "manager" if _MANAGER.search(said) or said.endswith("manager") else "independent chair" if "ndependent" in said else "chair" if match[office] == "C" else ""
            named = list(named_by(place.reading, place.sentence, place.shade, match.span(person), role))[:1]
            held = said if role == "independent chair" or (role == "manager" and said[:1].isupper()) else ""
            for party in named if role else ():
                yield from _framed(place, "pair", body, [Party(role, party.organisation, party.person, held or party.post)], match.span())


_HUB = re.compile(r"\b(?:Hub|Team|Unit|Service|Centre|MASH)\b")  # whose manager is no board's


def _manager(place: Place, cue: Cue, match: re.Match[str]) -> Iterator[Framed]:
    offices = [place.said(i, i + 1) for i in range(match.start(), match.end()) if place.text[i] == "H"]
    if offices and not any(_MANAGER.fullmatch(o) for o in offices):
        return
    who = _nearest(place, _PERSON, cue, match)
    if who is None or "P" not in who.group():
        return
    span = min(match.start(), who.start()), max(match.end(), who.end())
    body = _body(place, match, who) if asserted(place, *span) else ""
    for party in _person(place, who, "manager") if body and not _HUB.search(body) else ():
        said = offices[0] if offices else party.post
        held = _MANAGER.fullmatch(said)
        if party.person and not (party.post and not held and not offices):
            small = "manager" if match.group().endswith(" manager") and cue.side == EITHER and not offices else ""  # "as well as a manager, Ada Moor"
            yield from _framed(place, "manager", body, [Party("manager", person=party.person, post=held["post"] if held else small)], span)


def _payer(place: Place, cue: Cue, match: re.Match[str]) -> Iterator[Framed]:
    """Who hosts, leads the commissioning for or pays for a body."""
    if cue.part == "funder" and "B" not in place.text and not _POINTS.search(place.text):
        return
    who = _nearest(place, _ORGS, cue, match)
    once = ONCE.match(place.text)
    if who is None or (once and who.end() <= once.end()) or EVENT.search(place.text, max(0, match.start() - 30), match.end() + 30):
        return
    span = min(match.start(), who.start()), max(match.end(), who.end())
    if match.group().endswith("M") and not _paid_to_it(place, match, who):
        return
    body = (_body(place, match, who) or _named_next(place)) if asserted(place, *span) else ""
    if not body:
        return
    parties = [p for p in named_by(place.reading, place.sentence, place.shade, who.span(), cue.part) if p.organisation and not p.person and not _PAYER.search(p.organisation)]
    parties = [Party(cue.part, council_of(place.reading, p.organisation)) for p in parties if complete(p.organisation) or grouplike(p.organisation) or find_organisations(p.organisation)]
    yield from _framed(place, cue.part.replace(" ", "-"), body, parties[: None if cue.part == "funder" else 1], span)


_COSTS = Screened(r"\b(?:fund\w*|financ\w*|contribut\w*|budget|costs?|paid|pays?|income|money|£)")


def _paid_to_it(place: Place, match: re.Match[str], who: re.Match[str]) -> bool:
    """Whether the words near a sum tell that it goes to the body; where the sentence names none, the one before tells of its money."""
    if TO_IT.match(place.text, match.end()) or OF_IT.search(place.text, 0, max(who.start(), match.start())):
        return True
    before = place.reading.before(place.sentence)
    return "B" not in place.text and before is not None and _COSTS.stands(before.plain)



def _named_next(place: Place) -> str:
    """The body of which a sentence tells that the next one names: "The name given to this, the Joint Partnership, was a mouthful"."""
    reading, index = place.reading, place.reading.index_of(place.sentence)
    after = reading.sentences[index + 1] if index + 1 < len(reading.sentences) else None
    if after is None or after.section != place.sentence.section or "B" in place.text or not _NAMING.stands(after.plain):
        return ""
    shade, bodies = cast(reading, after)
    return next(iter(bodies.values()), "") if NAME_GIVEN.match(shade.text) else ""


_NAMING = Screened(r"^(?:The name given to|The|This|It|That)\b[^.;]{0,60}\b(?:name|called|known|named|styled|title)\b|^The name given")


_NEXT = re.compile(r"\b(?:and|but|while|whereas)\s(?:the\s)?$")


def _members(place: Place) -> Iterator[Framed]:
    """Those whom a wording of membership lists."""
    listed = place.reading.section_of(place.sentence) is None or in_attendance(place.reading, place.sentence.start)
    for name, pattern in MEMBER:
        for match in pattern.finditer(place.text) if not (listed and name == "in-attendance") else ():  # who came to the meeting itself
            around = f"{place.text[match.start() : match.start('who')]} | {place.text[match.end('who') : match.end()]}"
            if not asserted(place, *match.span()) or (name != "in-attendance" and STOPS.stands(_NO_STOP.sub("", around))):
                continue
            if name in {"as-one-of", "member-though"} and _NEXT.search(place.sentence.plain, 0, place.shade.origin(match.start("who"))):
                continue  # "have Ada Moor as a member of the Board, and the colleges have"
            named = [i for i in range(match.start(), match.end()) if place.text[i] == "B"]
            body = place.body_at(named[0]) if named else named_before(place.reading, place.sentence)
            role = "statutory partner" if SAFE.stands(place.text[match.start() : match.end()]) and "afeguarding" in body else "partner"
            parties = _listed(place, match, role)
            if match.groupdict().get("more"):
                parties += named_by(place.reading, place.sentence, place.shade, match.span("more"), role)
            sure = [p for p in parties if p.person or p.post or complete(p.organisation) or grouplike(p.organisation) or find_organisations(p.organisation)]
            if body and len(sure) * 2 >= len(parties):
                yield from _framed(place, name, body, parties, match.span())


def _listed(place: Place, match: re.Match[str], role: str) -> list[Party]:
    """Those of a list: those that its letters stand for; of one parted by semicolons, posts in small letters too."""
    parties: list[Party] = []
    at = match.start("who")
    for piece in re.split(r";", match["who"]):
        stop = at + len(piece)
        if any(letter in piece for letter in "OPH"):
            parties += map(by_post, named_by(place.reading, place.sentence, place.shade, (at, stop), role))
        elif by_post(Party(role, piece.strip())).post:
            parties.append(Party(role, post=piece.strip()))
        at = stop + 1
    return [p for p in parties if p.organisation or p.post]


_ONCE_THERE = re.compile(r"\battended\b")
_OFTEN = re.compile(r"\b(?:regularly|always|usually|often|every|each|all|monthly|since|as (?:an? |its |the )?(?:\w+ )?(?:observer|member|adviser|representative|guest)|for|on behalf)\b")


def _seat(place: Place, cue: Cue, match: re.Match[str]) -> Iterator[Framed]:
    """Persons who sit on a body, with the organisation for which they do."""
    who = _nearest(place, _PERSONS, cue, match)
    if who is None or "P" not in who.group() or youth(place.sentence.plain) or private(place.sentence.plain):
        return
    span = min(match.start(), who.start()), max(match.end(), who.end())
    if (_ONCE_THERE.search(match.group()) and not _OFTEN.search(place.sentence.plain)) or not asserted(place, *span):
        return
    body = _body(place, match, who)
    role = "statutory partner" if SAFE.stands(place.text) and "afeguarding" in body else "partner"
    each = [m for m in _PERSON.finditer(place.text, *who.span())]
    parties = [p for one in each for p in _person(place, one, role) if p.person]
    sent = SAT_FOR.search(place.text) if len(parties) == 1 and not parties[0].organisation else None
    if sent:
        where = [p.organisation for p in organisations_of(place.reading, place.said(*sent.span("place")), role)][:1]
        parties = [Party(role, council_of(place.reading, where[0]) if where else "", parties[0].person, parties[0].post)]
    yield from _framed(place, "seat", body, parties, span)


_PERSONS = re.compile(rf"(?:{_PERSON.pattern})(?:(?:,? and |, )(?:{_PERSON.pattern}))*")


def _seated(place: Place) -> Iterator[Framed]:
    """One who says of himself or herself that he or she sits on a body, or is told to sit there for another."""
    for name, pattern in SEATED:
        match = pattern.search(place.text)
        if match is None or youth(place.sentence.plain) or not asserted(place, match.end("person") if name == "said-of-self" else match.start(), match.end()):
            continue
        named = [i for i in range(match.end()) if place.text[i] == "B"]
        body = place.body_at(named[-1]) if named else named_before(place.reading, place.sentence) or item_board(place.reading, place.sentence.section)
        role = "statutory partner" if SAFE.stands(match.group()) and "afeguarding" in body else "partner"
        groups = match.groupdict()
        where = [p.organisation for p in organisations_of(place.reading, place.said(*match.span("place")), role)] if groups.get("place") else [""]
        post = place.said(*match.span("small")) if groups.get("small") else ""
        for party in list(named_by(place.reading, place.sentence, place.shade, match.span("person"), role))[:1]:
            if party.person and where:
                yield from _framed(place, name, body, [Party(role, where[0] or party.organisation, party.person, post or party.post)], match.span())
