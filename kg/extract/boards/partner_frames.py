"""Who takes part, by the frames of `kg.rules.boards.partners_frames` over the cast of a sentence: which body, who, and as what.

Tried after the rules and the clauses, for what they have not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete, grouplike
from kg.extract.boards.parties import Party
from kg.extract.boards.partner_bodies import item_board, its_body, spoken_of
from kg.extract.boards.partner_names import council_of
from kg.extract.boards.partner_units import named_by, role_of
from kg.extract.boards.shadow import Shadow
from kg.extract.boards.straight import stretch
from kg.model import Sentence
from kg.names import private, youth
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners import LEFT
from kg.rules.boards.partners_frames import ARRANGED, BODIED, FRAMES, NEEDS, POINTING, Frame
from kg.stance import stance


@dataclass(frozen=True, slots=True)
class Framed:
    """The parts that one frame tells: of which body, of whom, and where."""

    name: str
    body: str
    parties: tuple[Party, ...]
    start: int
    end: int
    at: int = 0  # where the match begins
    stop: int = 0  # and where it ends


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence in its document, with its cast."""

    reading: Reading
    sentence: Sentence
    shade: Shadow
    bodies: dict[int, str]


# "of Roe Police attended the Board": what "of" governs does not act
_GOVERNED = re.compile(r"\b(?:of|from|by|for|with|between|about|to|at|in|on|than|like|via|through|thank(?:s|ed)?|under)\s+(?:its |their )?$")
_NEVER = re.compile(
    r"\b(?:not|no|never|nor|neither|none|no longer|nobody|instead of|rather than|left|resigned|withdr\w+|declined|refused|cease[sd]?|stop(?:s|ped)?"
    r"|if|whether|would|might|could|should|may|formerly|used to"
    r"|attempt\w*|tried|failed|(?:asked|applied|pressed|lobbied|campaigned|bid|pleaded|called) for"
    r"|(?:asked|invited|hop(?:ed|es|ing)|urged|expected|keen|willing|due|agreed|encouraged|persuaded|about|able|unable"
    r"|applied|offered|proposed|planned|approached|want\w*|wish\w*|intend\w*|request\w*|like|meant|needed|right|decision) to)\b(?! [^,;]{0,30}\bbut\b)"
)
_SUBJECT_FIRST = frozenset({
    "sit-on", "come-to", "are-kinds", "come-on-board", "attend-as", "work-there", "who-chairs", "takes-chair",
    "hosts", "houses-unit", "pay-to", "pay-share", "acts-for", "represents", "put-forward", "as-chair", "took-part",
})
_EVENT = re.compile(r"^,? (?:conference|event|report|workshop|launch|training|seminar|away ?day|to (?:discuss|present|give|explain|answer|report|talk)|for (?:interview|item))\b")
_RELATIVE = re.compile(r"[OPH](?:,? (?:of|from|at) O)?,? (?:who|which|whose) ")  # "hoped to hear from P, who represents O": no hope that P does
_AFTER_WHICH = re.compile(r"B, (?:which|who|itself|formerly|once) [^.;:B]{2,70} $")  # "B, which had replaced B, had three partners"
_WHICH_B = re.compile(r"B, (?:which|who) [^.;:B]{2,60} B,")
_IN_KIND = re.compile(r"\b(?:secretariat|chair|venue|home|accommodation|premises|administration)\b")
_THAT_DAY = re.compile(r"^,? (?:in (?:\w+ )?absence|for (?:this|that|item|meeting)|on (?:this|that) occasion|that day)\b")
_BARE = re.compile(r"(?:Directors?|Heads?|Managers?|Officers?|Nurses?|Doctors?|Commanders?|\w+ (?:Directors|Managers|Officers|Heads)|(?:Cabinet|Lead|Executive) Members?|Portfolio Holders?)")
_LEFT = re.compile(r"\b(?:succe\w+|replac\w+|over from|follow\w*|in place of|succession to|thank\w*|tribute to|farewell to|retire\w*) $")
_GONE = re.compile(rf",? (?:who )?{LEFT}")
_UNTIL = re.compile(r",?\s(?:until|up\sto|till)\s(?!further\b)")
_BESIDE = re.compile(r"C (?:of|for) [^,]{1,20}, (?:H,? )?P")
_DONE_TO = re.compile(r"\b(?:is|are|was|were|been)(?: [a-z]+)? (?:shown|told|given (?!to\b)|sent|invited|asked|briefed|introduced|addressed|informed|reminded|visited|welcomed|thanked"
    r"|met|driven|taken (?:to|round))\b")
_EACH_OF = re.compile(r"\b(?:each|every)\b")
_SEATS = re.compile(r"\b(?:partners?|members?|membership|seats?|places?|represent\w+|signator(?:y|ies)|signatures?|delegat\w+|sits? on|sat on|table)\b")
_COSTS = re.compile(r"\b(?:£|cost\w*|funds?|funded|funding|funders?|budgets?|money|pay|paid|contribut\w+|income|expens\w+|bill|finance\w*|Fund(?:s|ed|ing|ers)?|Costs?|Budget|Contribut\w+)|£")
_COUNTED = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|a (?:small )?number of) (?:\w+ ){0,3}(?:partners|members|agencies|organisations|bodies|signatories)\b")
_ABOUT = {"seats": _SEATS, "money": _COSTS, "counted": _COUNTED}
_CHILD = re.compile(r"\b(?:child(?:ren)?|young (?:people|person)) (?:in|who|on)\b")
_NO_PARTY = re.compile(r"\b(?:Ofsted|OFSTED|Inspectorate|Care Quality|CQC|Estyn|HMI\w*|Members|Committee|Cabinet|Panel Members|Scrutiny)\b")
_WHO = frozenset({"who", "chairs", "person", "payers", "givers"})
_HUB = re.compile(r"\b(?:Hub|Team|MASH|Unit|Service|Centre|Front Door)\b")


def framed(reading: Reading, sentence: Sentence) -> Iterator[Framed]:
    """Each part that a frame reads in a sentence, of a body that counts."""
    called = NEEDS.met(sentence.plain) if len(sentence.plain) >= 14 else []
    tried = _about(reading, sentence, [FRAMES[at] for at in called]) if called and reading.speaks_of(sentence, BODIED, POINTING) else []
    if not tried:
        return
    shade, bodies = cast(reading, sentence)
    if not any(kind in shade.text for kind in ("O", "P", "H", "latter", "former")):
        return
    place = _Place(reading, sentence, shade, bodies)
    for frame in tried:
        for match in _each(frame, shade.text):
            if found := _framed(place, frame, match):
                yield found


def _about(reading: Reading, sentence: Sentence, frames: list[Frame]) -> list[Frame]:
    """Those of some frames that are about what a sentence, or the one before, is about."""
    if not any(frame.needs in _ABOUT for frame in frames):
        return frames
    near = f"{_before(reading, sentence)} {sentence.plain}"
    return [frame for frame in frames if frame.needs not in _ABOUT or _ABOUT[frame.needs].search(near)]


def _before(reading: Reading, sentence: Sentence) -> str:
    """What the sentence before one says, of the same item."""
    before = reading.before(sentence)
    return before.plain if before else ""


def _each(frame: Frame, text: str) -> Iterator[_Match]:
    """Each match of a frame, of a subject that nothing governs: "on the floor of the Hall, and staff from Roe Mind work there" is of Roe Mind."""
    at = frame.pattern.first(text)
    while at >= 0 and (found := frame.pattern.exact.search(text, at)):
        governed = frame.name in _SUBJECT_FIRST and not _RELATIVE.match(text, found.start()) and _GOVERNED.search(text, max(0, found.start() - 30), found.start())
        if not governed:
            yield _match(found)
        at = found.start() + 1 if governed else max(found.end(), at + 1)


@dataclass(frozen=True, slots=True)
class _Match:
    """A match of a frame: the text, and where each of its groups stands, whichever of several of a name it is."""

    text: str
    start: int
    end: int
    spans: dict[str, tuple[int, int]]

    def said(self, group: str) -> str:
        start, end = self.spans.get(group, (0, 0))
        return self.text[start:end]


def _match(match: re.Match[str]) -> _Match:
    spans = {name.partition("_")[0]: match.span(name) for name, said in match.groupdict().items() if said}
    return _Match(match.string, match.start(), match.end(), spans)


def _framed(place: _Place, frame: Frame, match: _Match) -> Framed | None:
    shade = place.shade
    if not _holds(place, frame, match) or (frame.part == "arranged" and match.said("plain") == "pooled budget" and "B" in shade.text[: match.start]):
        return None  # "the Board had a pooled budget, to which O paid": the Board's
    body = _body(place, frame, match)
    if not body or (_CHILD.search(shade.text[: match.end]) and frame.part == "member"):
        return None
    parties = tuple(p for p in _parties(place, frame, match) if not f" {body}".endswith(f" {p.organisation or '-'}") and _counts(p))
    if not parties or (frame.part in {"member", "partner"} and not _known(parties)):
        return None
    who = next((span for group, span in match.spans.items() if group in _WHO), (match.start, match.end))
    return Framed(f"partners/frame-{frame.name}", body, parties, shade.origin(who[0]), shade.end(who[1]), shade.origin(match.start), shade.end(match.end))


def _counts(party: Party) -> bool:
    """Whether one is told well enough to be a party: an organisation or a person, or a post that says which."""
    if _NO_PARTY.search(party.organisation) or not (party.organisation or party.person or party.post):
        return False
    return bool(party.person or (party.organisation and not party.post)) or not _BARE.fullmatch(party.post) or bool(party.organisation and not party.post.endswith("s"))


def _known(parties: tuple[Party, ...]) -> bool:
    """Whether those of a list are, most of them, organisations by the look of their names, or holders of posts."""
    sure = [bool(p.post and not p.person) or bool(p.organisation and (complete(p.organisation) or grouplike(p.organisation) or find_organisations(p.organisation))) for p in parties]
    return any(sure) and sum(sure) * 2 >= len(sure)


def _holds(place: _Place, frame: Frame, match: _Match) -> bool:
    """Whether a match asserts what it says, of the subject of its clause."""
    text, plain = place.shade.text, place.sentence.plain
    if frame.name == "kinds-apposed" and _joined(place, match):
        return False
    opens = match.spans["told"][0] if match.said("told") else match.start
    clause = max(text.rfind(mark, 0, opens) for mark in (";", ". ", ", but ", ", and ", " that ", ":", ", while ", ", with ")) + 1
    clause = opens if match.said("told") else clause
    if _NEVER.search(text, clause, match.end) or _EVENT.match(text, match.end):
        return False
    said = text[match.start : match.end]
    if frame.name == "took-part" and said.endswith(" meeting") and not _EACH_OF.search(plain, place.shade.origin(match.start), place.shade.end(match.end)):
        return False  # "were present at the meeting": at this one
    if frame.name == "kinds-on-are" and _DONE_TO.search(said):
        return False  # "the members of the Board were shown round the Hospice"
    if frame.part == "funder" and _IN_KIND.search(said):
        return False  # "provided the secretariat of the Board": no money
    if frame.part == "host" and _UNTIL.match(plain, place.shade.end(match.end)):
        return False
    if frame.part == "chair" and _GONE.match(text, match.end):
        return False
    if frame.part == "chair" and (_LEFT.search(text, 0, match.start) or " meeting" in said.replace(" meetings", "") or _THAT_DAY.match(text, match.end)):
        return False
    if frame.part in {"seat", "member"} and (youth(plain) or private(plain)) and "P" in (match.said("who") or said):
        return False
    who = _RELATIVE.match(said)
    begin = match.spans["told"][0] if match.said("told") else match.start + (who.end() if who else 0)
    start, end = stretch(place.shade, begin, match.end)
    told = stance(plain, start, end)
    if frame.name == "chair-is" and "was" not in said and _BESIDE.fullmatch(said) and text.startswith(",", match.end):
        return True  # "That the Chair of the Panel, Ada Moor, be thanked"
    return told == "asserted" or (bool(match.said("told")) and told in {"asked", "suggested"} and not plain.rstrip().endswith("?"))


def _joined(place: _Place, match: _Match) -> bool:
    """Whether "and" stands between a body and those named after it: "its two members of the Board, and Cafcass" are not one."""
    if not match.said("body"):
        return False
    between = place.sentence.plain[place.shade.end(match.spans["body"][1]) : place.shade.origin(match.spans["who"][0])]
    return re.search(r"\band\b", between) is not None


def _body(place: _Place, frame: Frame, match: _Match) -> str:
    """The body of which a frame tells: the one it names, what "it" means, or what the sentences before are about."""
    at = place.shade.origin(match.start)
    if match.said("plain"):
        return place.sentence.plain[place.shade.origin(match.spans["plain"][0]) : place.shade.end(match.spans["plain"][1])]
    if match.said("area"):
        return _area(place, match)
    named = next((match.spans[g][0] for g in ("body", "owner", "alone") if match.said(g)), -1)
    if named >= 0 and match.text[named + 1 : named + 2] == "," and (first := _AFTER_WHICH.search(match.text, 0, named)):
        return place.bodies.get(place.shade.origins[first.start()], "")
    if named >= 0:
        return place.bodies.get(place.shade.origins[match.text.index("B", named)], "")
    if match.said("it") or match.said("its"):
        group = "it" if match.said("it") else "its"
        before = match.start if frame.part == "member" else match.spans[group][0]  # "Roe Mind and the Roe Forum sat on it": not on the Forum
        return spoken_of(place.reading, place.sentence, place.shade.origin(before))
    return _topic(place, frame, at, place.shade.end(match.end))


def _area(place: _Place, match: _Match) -> str:
    start, end = place.shade.origin(match.spans["area"][0]), place.shade.end(match.spans["area"][1])
    said = place.sentence.plain[start:end]
    return said if said.lower() in {"local area", "local area partnership"} else ""


def _topic(place: _Place, frame: Frame, at: int, end: int) -> str:
    """What a frame without a body tells of: the body named in the sentence, else in the one before of the same item."""
    reading, sentence = place.reading, place.sentence
    if frame.needs == "near":
        return its_body(reading, sentence, at)
    if frame.needs == "money" and not place.bodies and (said := _arranged_before(reading, sentence)):
        return said
    if frame.needs == "money" and not place.bodies and not _COSTS.search(_before(reading, sentence)):
        return ""
    if frame.name == "pay-share" and re.match(r"\s(?:to|for)\s", sentence.plain[end:]) and place.bodies:
        return ""  # what is paid is for something else
    own = [name for start, name in sorted(place.bodies.items()) if start < at]
    if frame.needs == "money" and not own and len(set(place.bodies.values())) == 1:
        own = list(place.bodies.values())  # "the police paid £5, the Council £9 to the Partnership's budget"
    first = _WHICH_B.search(place.shade.text)
    if first and len(own) == 2 and place.shade.origins[first.end() - 2] <= at:
        own = own[:1]
    body = own[-1] if own else spoken_of(reading, sentence, at) or _of_item(place, frame)
    return body if frame.needs != "hub" or _HUB.search(body) else ""


_FROM_IT = re.compile(r"\b(?:from|by)\s+(?:the\s+)?$")  # "a grant from the Youth Board. The police had given it more": what pays is not paid


def _of_item(place: _Place, frame: Frame) -> str:
    """The board that the item is about, for what is said of the three of safeguarding, or of "the budget", without naming any."""
    near = f"{_before(place.reading, place.sentence)} {place.sentence.plain}"
    before = place.reading.before(place.sentence)
    bodies = cast(place.reading, before)[1] if frame.needs == "money" and before else {}
    if before and len(set(bodies.values())) == 1 and not any(_FROM_IT.search(before.plain, 0, at) for at in bodies):
        return next(iter(bodies.values()))  # "The partnership ran on £80,000. Of this the police found £9,000"
    told = frame.name == "pay-part" or (frame.needs in {"counted", "body"} and "afeguard" in near and _COUNTED.search(near))
    return item_board(place.reading, place.sentence.section) if told else ""


def _arranged_before(reading: Reading, sentence: Sentence) -> str:
    """The commissioning arrangements of which the sentence before tells, in its words: "the pooled budget"."""
    before = reading.before(sentence)
    if before is None or "ommission" not in before.plain:
        return ""
    shade = cast(reading, before)[0]
    told = ARRANGED.search(shade.text)
    return before.plain[shade.origin(told.start()) : shade.end(told.end())] if told else ""


def _parties(place: _Place, frame: Frame, match: _Match) -> Iterator[Party]:
    """Those of whom a frame tells, each with the role that it gives."""
    shade, reading, sentence = place.shade, place.reading, place.sentence
    if frame.part == "arranged":
        group = "payers" if match.said("payers") else "givers"
        yield from named_by(reading, sentence, shade, match.spans[group], "funder")
    elif frame.part == "lead":
        yield from named_by(reading, sentence, shade, match.spans["who"], "lead commissioner")
    elif frame.part == "chair":
        yield from _chairs(place, match)
    elif frame.part in {"seat", "vice"}:
        yield from _seat(place, match) if frame.part == "seat" else named_by(reading, sentence, shade, match.spans.get("person", (0, 0)), "partner")
    elif frame.part == "manages" and not _HUB.search(_body(place, frame, match)):
        for party in named_by(reading, sentence, shade, match.spans["person"], "manager"):
            held = _MANAGER.fullmatch(_office(place, match) or party.post)
            yield from [Party("manager", person=party.person, post=held["post"] if held else "")] if party.person else []
    elif frame.part == "manages":
        return
    elif match.said("pron"):
        yield from _anaphor(place, match, role_of(match.text[match.start : match.end]))
    else:
        about = _before(reading, sentence) if frame.needs == "counted" else match.text[match.start : match.end]
        role = role_of(about) if frame.part == "member" else frame.part
        place_of = [p.organisation for p in named_by(reading, sentence, shade, match.spans["place"], role)] if match.said("place") else [""]
        for party in named_by(reading, sentence, shade, match.spans["who"], role):
            if place_of[0] and not party.organisation:
                party = Party(role, place_of[0], party.person, party.post)
            if party.organisation or (frame.part in {"member", "partner"} and party.post):  # "Changing Lives" may be a person or a charity
                yield party
        if match.said("more"):
            yield from named_by(reading, sentence, shade, match.spans["more"], role)


_MANAGER = re.compile(r"(?:.*'s |its )?(?P<post>(?:[A-Z][a-z]+ ){0,3}(?:Manager|Co-?ordinator))")
_INDEPENDENT = re.compile(r"\bindependent(?:ly)? (?:chair\w*|conven\w*|presid\w*|headed|led|C\b)|\bindependently\b")


def _office(place: _Place, match: _Match, group: str = "office") -> str:
    """The words of the office that a match names."""
    start, end = match.spans.get(group, (0, 0))
    return place.sentence.plain[place.shade.origin(start) : place.shade.end(end)] if end else ""


def _chairs(place: _Place, match: _Match) -> Iterator[Party]:
    shade = place.shade
    office = _office(place, match, "office") if match.said("office") == "C" else _office(place, match, "turn") if match.said("turn") == "C" else ""
    role = "independent chair" if "ndependent" in office or _INDEPENDENT.search(match.text, match.start, match.end) else "chair"
    called = re.search(r"\b(?:convened|headed|led from)\b", match.text[match.start : match.end]) is not None
    for party in named_by(place.reading, place.sentence, shade, match.spans["chairs"], role):
        if called and not (party.person or party.post):
            continue  # "the Board, which was convened by the Council"
        post = office if role == "independent chair" and office else party.post
        yield Party(role, party.organisation, party.person, post)


def _seat(place: _Place, match: _Match) -> Iterator[Party]:
    """Who sits for whom: a statutory partner's where the text speaks of such partners."""
    group = "place" if match.said("place") else "for"
    index = place.reading.index_of(place.sentence)
    before = place.reading.sentences[index - 1].plain if index else ""
    role = "statutory partner" if re.search(r"\b(?:statutory|safeguarding) (?:\w+ )?partners?\b", f"{before} {place.sentence.plain}", re.IGNORECASE) else "partner"
    places = [p.organisation for p in named_by(place.reading, place.sentence, place.shade, match.spans[group], role)]
    for party in named_by(place.reading, place.sentence, place.shade, match.spans["person"], role):
        if len(places) == 1 and party.organisation in {"", council_of(place.reading, places[0])}:
            yield Party(role, council_of(place.reading, places[0]), party.person, party.post)


def _anaphor(place: _Place, match: _Match, role: str) -> Iterator[Party]:
    """The latter or the former of two that the sentence, or the one before, names."""
    reading, sentence, shade = place.reading, place.sentence, place.shade
    units = list(named_by(reading, sentence, shade, (0, match.start), role))
    index = reading.index_of(sentence)
    if not units and index:
        sentence = reading.sentences[index - 1]
        shade = cast(reading, sentence)[0]
        units = list(named_by(reading, sentence, shade, (0, len(shade.text)), role))
    if len(units) > 1:
        yield units[-1] if match.said("pron") == "latter" else units[0]

