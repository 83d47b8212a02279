"""Who takes part in the body that the text speaks of, told without its name (`kg.rules.boards.partners_focus`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete
from kg.extract.boards.parties import Party, listed
from kg.extract.boards.partner_bodies import item_board, named_before, own_board
from kg.extract.boards.partner_frames import Framed
from kg.extract.boards.partner_names import organisation
from kg.extract.boards.partner_units import named_by
from kg.extract.boards.shadow import Shadow
from kg.extract.boards.straight import stretch
from kg.model import Sentence
from kg.names import find_names, private, youth
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners_focus import NEAR, NEEDS, PARTS, SMALL, Part
from kg.rules.boards.partners_frames import BODIED
from kg.rules.boards.partners_lists import ACTED
from kg.screen import Screened
from kg.stance import gainsaid, stance
from kg.text import fold

_DOUBT = re.compile(
    r"\b(?:not|no longer|nobody|none|instead of|rather than|resigned|withdr\w+|declined|refused|cease[sd]?|stopped|if|whether|would|might|could|should|may|formerly|used to|once|failed"
    r"|invit\w+|hop\w+|urged|expected|keen|willing|due|agreed to|encouraged|asked to|offered|proposed|planned|approached"
    r"|volunteers|residents|ask\w* for|appl\w+ for|sought|seek\w*|bid for|lobb\w+|wants?|wanted|wish\w*|intend\w*|request\w*|left|never (?!missed|absent))\b"
)
_OF_MEETING = re.compile(r"^,? (?:for (?:this|that|item|meeting)|to (?:discuss|present|give|explain|answer|report|talk|speak)|meeting\b|committee\b|today\b|on this occasion|at invitation of)")
_NOBODY = re.compile(r"\b(?:Ofsted|CQC|Estyn|Inspectorate|Members|Committee|Cabinet|Councillors?|Scrutiny|Department|Minister)\b")
_SMALL = re.compile(
    rf"(?P<first>P),? (?P<post2>{SMALL})(?: (?:of|from|at|for) (?P<where>O))?"
    rf"|(?:(?P<own>O)(?:'s)? |(?P<police>police ))?(?:[a-z]+'s )?(?P<post>{SMALL})(?:,? (?P<person>P)| (?:of|from|at|for) (?P<at>O))?"
)
_GENERIC = re.compile(r"(?:(?:senior|other|two|three|lay|its) )*(?:workers?|practitioners?|co-?ordinators?|lay members?)")
_MANAGES = re.compile(r"(?:(?:Interim|Acting|Strategic|Deputy|Joint|Regional) )*(?:Business |Partnerships? |Board |Hub |Development |Programme )?(?:Manager|Co-?ordinator)|Lead Officer", re.IGNORECASE)
_SO_DID = re.compile(r"\b(?:so|as|nor|neither) (?:had|has|did|does|do|was|were|is|are) $")
_LAST_OF = re.compile(r"\b(?:for|of|from) (?P<which>last|latter|first|former)\b")
_STATUTORY = re.compile(r"\b(?:Police|Constabulary)\b")


_ANY = Screened(r"[a-z]")  # any sentence after one that names a body


def told_of(reading: Reading, sentence: Sentence) -> Iterator[Framed]:
    """Each part that a sentence tells of the body that it, or one of the three before it, speaks of."""
    called = _called(reading, sentence) if len(sentence.plain) >= 24 else []
    if not called or not (reading.speaks_of(sentence, BODIED, _ANY) or item_board(reading, sentence.section)):
        return
    shade, bodies = cast(reading, sentence)
    if not any(kind in shade.text for kind in "OPH") and "er" not in shade.text:
        return
    for part in called:
        for match in part.pattern.finditer(shade.text):
            if found := _told(reading, sentence, (shade, bodies), part, match):
                yield found


def _called(reading: Reading, sentence: Sentence) -> list[Part]:
    """The wordings of which a sentence has the words, where it or the one before is about what they are about."""
    met = [PARTS[n] for n in NEEDS.met(sentence.plain)]
    near = _near(reading, sentence) if any(part.near for part in met) else ""
    return [part for part in met if not part.near or part.near == "hub" or NEAR[part.near].stands(near)]


_OPENS = re.compile(r"\b(?:c[ao]mes?|attend\w*|sat|sits?|sent|sends?|represent\w*|seats?|members?|membership|partners?)\b[^.;:]{0,60}:\s{0,2}[-\u2013\u2014]?\s{0,2}$")
_ENDS = 6  # characters, in which the colon stands
_PAIR = re.compile(r"(?P<left>[^-\u2013\u2014:|]{3,120}?)\s(?:-|\u2013|\u2014)\s(?P<right>.{3,120})")
_CHAIR = re.compile(r"(?P<independent>[Ii]ndependent )?[Cc]hair(?:man|woman|person)?")
_JOINED = re.compile(r",? and (?=[A-Z])")


def items_told(reading: Reading, index: int, sentence: Sentence) -> Iterator[tuple[str, Party, Sentence]]:
    """Those whom a list names that a sentence opens of the body spoken of: "An officer came to each meeting from:"."""
    if ":" not in sentence.plain[-_ENDS:] or not _OPENS.search(sentence.plain) or ACTED.search(sentence.plain):
        return
    bodies = cast(reading, sentence)[1]
    named = list(dict.fromkeys(bodies.values()))
    own = own_board(reading) if re.search(r"\b[Tt]he Board\b", sentence.plain) and not named else ""
    body = (named[0] if len(named) == 1 else "") or own or named_before(reading, sentence)
    items = list(reading.items_of(index)) if body else []
    if len(items) < 2 or not any(complete(i.plain.strip(" .;-\u2022")) or _PAIR.search(i.plain) for i in items):
        return
    for item in items:
        for party in _of_item(reading, item):
            yield body, party, item


def _of_item(reading: Reading, item: Sentence) -> Iterator[Party]:
    """Those of an item: "Roe Police", "Roe Police - Chief Superintendent Len Park", "Independent Chair - Dame Ada Moor"."""
    text = re.sub(r"[;,]?\s+and$|[.;,]$", "", re.sub(r"^\W*(?:\(?[a-z0-9]{1,3}\)\s+)?", "", item.plain)).strip(" .;,")
    pair = _PAIR.fullmatch(text)
    if pair is None:
        yield from listed(reading, item, "partner")
        return
    left, right = pair["left"].strip(), pair["right"].strip()
    if office := _CHAIR.fullmatch(left):
        role = "independent chair" if office["independent"] else "chair"
        yield from (Party(role, person=n.name, post=left if office["independent"] else "") for n in find_names(right)[:1])
        return
    where = organisation(reading, left)
    for held in _JOINED.split(right) if complete(left) or find_organisations(left) else ():
        person = next(iter(find_names(held)), None)
        post = held[: person.start].strip(" ,") if person else held
        yield Party("partner", where, person.name if person else "", (person.rank or post) if person else post)


def _told(reading: Reading, sentence: Sentence, place: tuple[Shadow, dict[int, str]], part: Part, match: re.Match[str]) -> Framed | None:
    shade = place[0]
    start, end = stretch(shade, match.start(), match.end())
    if (part.near == "attendance" and not NEAR["attendance"].stands(sentence.plain[:start])) or not _holds(reading, sentence, (shade, part, match)):
        return None
    body = _focus(reading, sentence, place, match)
    if not body or (part.near == "hub" and not NEAR["hub"].stands(body)):
        return None
    if part.name == "so-had" and _THIS_ITEM.search(sentence.plain, 0, end):
        return None
    if _CAME.search(match.group()) and part.name == "attend-bare" and not _REGULARLY.search(sentence.plain, start, end + 20):
        return None
    parties = tuple(p for p in _parties(reading, sentence, shade, part, match) if p.organisation != body and not _NOBODY.search(p.organisation))
    if part.part == "member" and part.name not in _OF_PERSONS:
        parties = tuple(p for p in parties if p.organisation or p.post)  # "Changing Lives" may be a person or a charity
    if part.part == "statutory" and not (len(parties) > 1 and "afeguarding" in body and any(_STATUTORY.search(p.organisation) for p in parties)):
        return None
    if len(parties) < (2 if part.name == "belongs-to" else 1):
        return None
    return Framed(f"partners/focus-{part.name}", body, parties, start, end, start, end)


_THIS_ITEM = re.compile(r"\bfor (?:this|that|the) (?:item|meeting)\b")
_CAME = re.compile(r" c[ao]mes?$")
_REGULARLY = re.compile(r"\b(?:regularly|faithfully|always|invariably|now|often|usually|diligently|willingly)\b")
_OF_PERSONS = frozenset({"seat-held", "lead-for"})


def _near(reading: Reading, sentence: Sentence) -> str:
    before = reading.before(sentence)
    return f"{before.plain if before else ''} {sentence.plain}"


def _focus(reading: Reading, sentence: Sentence, place: tuple[Shadow, dict[int, str]], match: re.Match[str]) -> str:
    """The body that is spoken of at a place: the last named before it in the sentence, else the only one of the nearest sentence that names any."""
    shade, bodies = place
    if "of" in match.re.groupindex and match["of"]:
        return bodies.get(shade.origins[match.start("of")], "")
    inside = [bodies[at] for n in range(match.start(), match.end()) if shade.text[n] == "B" and (at := shade.origins[n]) in bodies]
    if inside:
        return inside[-1]
    own = [bodies[at] for n in range(match.start()) if shade.text[n] == "B" and (at := shade.origins[n]) in bodies]
    after = "B" in shade.text[match.end() :]
    if own:
        return own[-1]
    return "" if after and " B" in shade.text[match.end() : match.end() + 12] else named_before(reading, sentence) or item_board(reading, sentence.section)


def _holds(reading: Reading, sentence: Sentence, asked: tuple[Shadow, Part, re.Match[str]]) -> bool:
    """Whether what is told of a body is said as a fact, of the body and not of the meeting."""
    shade, part, match = asked
    text, plain = shade.text, sentence.plain
    clause = max(text.rfind(mark, 0, match.start() + 1) for mark in (";", ". ", ", but ", ", and ", " that ", ":", ", while ", ", though ", "?")) + 1
    said = text[clause : match.end()]
    said = re.sub(r"\bnever (?:missed?|misses|absent)|\b(?:nor|neither) (?=(?:had|has|did|does|do|was|were)\b)", "", said)
    if " which " in (match.groupdict().get("who") or "") or _DOUBT.search(said) or _OF_MEETING.match(text, match.end()) or plain.rstrip().endswith("?"):
        return False
    if part.part == "chair" and re.search(r"\bmeeting\b", text[clause : match.end()]):
        return False
    if (youth(plain) or private(plain)) and part.part == "member" and "P" in match.group() and not re.search(r"H,? P|P,? H|r,? P", match.group()):
        return False
    start, end = stretch(shade, match.start(), match.end())
    return stance(plain, start, end) in {"asserted", "denied"} and not gainsaid(plain, start)


def _parties(reading: Reading, sentence: Sentence, shade: Shadow, part: Part, match: re.Match[str]) -> Iterator[Party]:
    groups = match.groupdict()
    if part.part == "manager":
        yield from _manager(reading, sentence, shade, match)
    elif part.part == "chair":
        office = _said(sentence, shade, match.span("office")) if groups.get("office") else ""
        office = office or ("Independent Chair" if "ndependent" in _near(reading, sentence) and part.near == "chair" else "")
        role = "independent chair" if "ndependent" in office else "chair"
        last = _LAST_OF.search(shade.text, match.start(), match.end())
        listed = [p.organisation for p in named_by(reading, sentence, shade, (max(0, match.start() - 200), match.start()), role) if p.organisation] if last else []
        of = (listed[-1] if last and last["which"] in {"last", "latter"} else listed[0]) if listed else ""
        for party in named_by(reading, sentence, shade, match.span("chairs"), role):
            if party.person or party.post:
                yield Party(role, party.organisation or of, party.person, office if role == "independent chair" else party.post)
    else:
        role = {"funder": "funder", "host": "host", "statutory": "statutory partner"}.get(part.part, "partner")
        sent = groups.get("sent") or ""
        post = _said(sentence, shade, match.span("sent")) if sent and re.fullmatch(SMALL, sent) else ""
        low, high = match.span("who" if match["who"] else "at")
        if _SO_DID.search(shade.text, 0, low) and "O, and " in shade.text[low:high]:
            low = shade.text.index("O, and ", low) + len("O, and ")  # "nor did O, and O sent"
        spans = [(low, high), *([match.span("more")] if groups.get("more") else [])]
        for party in (p for span in spans for p in _each(reading, sentence, shade, span, role)):
            yield Party(role, party.organisation, party.person, post) if post and party.organisation and not party.post else party


def _each(reading: Reading, sentence: Sentence, shade: Shadow, span: tuple[int, int], role: str) -> Iterator[Party]:
    """Those whom a list names, holders of posts in small letters among them."""
    at = span[0]
    for small in _SMALL.finditer(shade.text, *span):
        yield from named_by(reading, sentence, shade, (at, small.start()), role)
        at = small.end()
        post = _said(sentence, shade, small.span("post2" if small["first"] else "post"))
        orgs, persons = (_of_group(reading, sentence, shade, (small, groups), role) for groups in (("own", "at", "where"), ("person", "first")))
        if not (orgs or persons) and _GENERIC.fullmatch(post):
            continue
        yield Party(role, orgs[0].organisation if orgs else "", persons[0].person if persons else "", post)
    yield from _two(named_by(reading, sentence, shade, (at, span[1]), role))


def _of_group(reading: Reading, sentence: Sentence, shade: Shadow, asked: tuple[re.Match[str], tuple[str, ...]], role: str) -> list[Party]:
    """Those whom the one group of several that took part in a match names."""
    match, groups = asked
    group = next((g for g in groups if match[g]), "")
    return list(named_by(reading, sentence, shade, match.span(group), role)) if group else []


def _parted(party: Party) -> Party:
    """A holder of a post with the organisation that stands in the post: "Chief Nurse of Roe Trust"."""
    post, _, place = party.post.partition(" of ")
    return Party(party.role, place.removeprefix("the "), party.person, post) if place and not party.organisation and complete(place) else party


def _two(parties: Iterator[Party]) -> Iterator[Party]:
    """Parties, of which a name that runs two into one is two: "Catch22 and the Roe Youth Association", "Refuge and Roe Police"."""
    for party in map(_parted, parties):
        name = party.organisation
        known = [m for m in find_organisations(name) if m.end == len(name) and m.start > 4]
        joint = name.find(" and the ") if not party.person and not party.post else -1
        if joint < 0 and known and not party.person and not party.post and name[: known[0].start].endswith(" and ") and not _WITH_PLACE.search(name):
            joint = known[0].start - len(" and ")
        if joint <= 0:
            yield party
            continue
        yield Party(party.role, name[:joint])
        yield Party(party.role, re.sub(r"^ and (?:the )?", "", name[joint:]))


_WITH_PLACE = re.compile(r"^(?:North|South|East|West|Mid|NHS|Avon|Devon|Dorset|Derby|Kent|Sussex|Surrey|Leicestershire)\b")


def _manager(reading: Reading, sentence: Sentence, shade: Shadow, match: re.Match[str]) -> Iterator[Party]:
    groups = match.groupdict()
    who = next(g for g in ("person", "named", "who2") if groups.get(g))
    held = next((g for g in ("office", "held") if groups.get(g)), "")
    post = _said(sentence, shade, match.span(held)) if held else ""
    for party in named_by(reading, sentence, shade, match.span(who), "manager"):
        if party.person and (not held or _MANAGES.fullmatch(post)):
            yield Party("manager", person=party.person, post=post)


def _said(sentence: Sentence, shade: Shadow, span: tuple[int, int]) -> str:
    """The words of the sentence for which a stretch of its cast stands."""
    return fold(sentence.plain[shade.origin(span[0]) : shade.end(span[1])])
