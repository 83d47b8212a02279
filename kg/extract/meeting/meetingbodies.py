"""The names of the bodies that met: without their council, and apart where several met together."""

from __future__ import annotations

import re

from kg.gazetteer import by_name
from kg.rules.meeting.meetings import COUPLES, HEAD, HEAD_WORDS, LOOSE_COUPLES, OWNER, PLURAL, QUALIFIERS
from kg.text import fold

_LOCAL = re.compile(r"(?P<place>[A-Z].*?)\s(?:(?:annual|ordinary|full|general|extraordinary)\s)*(?P<kind>(?:parish|town|community)\scouncil|P\.?C\.?)", re.IGNORECASE)

LOCAL_ALONE = re.compile(r"(?:parish|town|community) council", re.IGNORECASE)  # "Minutes of the Annual Meeting of the Parish Council"


def local_council(body: str) -> str:
    """The whole name of a parish, town or community council, or an empty string for another body.

    >>> local_council("Kirby Annual Parish Council"), local_council("Kirby Borough Council"), local_council("Parish Council")
    ('Kirby Parish Council', '', '')
    """
    named = _LOCAL.fullmatch(body)
    if named is None:
        return ""
    kind = named["kind"] if named["kind"].lower().endswith("council") else "Parish Council"
    return f"{named['place']} {kind}"


def is_local(body: str) -> bool:
    """Whether a body is a parish, town or community council, or calls itself one without its place: "the Parish Council"."""
    return bool(local_council(body)) or LOCAL_ALONE.fullmatch(body) is not None


_MEETING_OF = re.compile(r"\b(?:meetings?|minutes)\s+of\s+(?:the\s+|a\s+)?", re.IGNORECASE)


def from_committee(body: str) -> str:
    """Two bodies, each with its council in brackets: a council's own name that a bracket follows is none of them, and two people are no bodies.

    >>> from_committee("EXAMPLE COUNCIL (THE COUNCIL) and OTHER COUNCIL JOINT MEETING OF THE PANEL (EXAMPLE COUNCIL) AND THE BOARD (OTHER COUNCIL)")
    'PANEL (EXAMPLE COUNCIL) AND THE BOARD (OTHER COUNCIL)'
    """
    parts = _MEETING_OF.split(body)
    return parts[-1] if _TWO_COUNCILS.fullmatch(fold(parts[-1])) else ""


# "BARSET BOROUGH SCHOOLS FORUM"; a safeguarding board keeps its place
_OF_A_BOROUGH = re.compile(r"(?P<place>(?:[\w'-]+ ){0,3}?[\w'-]+) (?:Borough|City|County|District) (?!and\b|&|Council|of\b|(?:Local )?Safeguarding)(?=\S+ \S)", re.IGNORECASE)


# what stays behind a place of several words is a name too; a body that is called by its place keeps it
_NOT_OF_TOWN = re.compile(r"(?:(?:Local )?Safeguarding|Health|Integration|Police|Policing|Schools?|Community|Public|Joint|Full|Annual|Council|City|County|Borough|District|and|&)\b", re.IGNORECASE)
_ENDS_IN_HEAD = re.compile(rf"\b{HEAD_WORDS}$", re.IGNORECASE)
_LEAST = 3  # words of such a name


def _without_borough(body: str) -> str:
    """A body's name without the council's before it: "Barset Borough Schools Forum", "BARSET & ASHE YOUTH JUSTICE BOARD"."""
    if (place := _OF_A_BOROUGH.match(body)) and by_name(place["place"].title()) and HEAD.search(body, place.end()):
        return body[place.end() :]
    words = body.split(" ")
    for size in range(min(5, len(words) - _LEAST), 1, -1):
        rest = " ".join(words[size:])
        if _NOT_OF_TOWN.match(rest) is None and _ENDS_IN_HEAD.search(rest) and by_name(" ".join(words[:size]).title()):
            return rest
    return body


# "Read the Minutes Minutes of Meeting of the Homes Committee": a link of the page above the head of the minutes
_RECORD_FIRST = re.compile(r"^.{0,80}?\b(?:minutes?|notes?|record)\s+of\s+(?:(?:the|an?)\s+)?(?:\w+\s+)?meetings?\s+of\s+(?=\S+\s\S+)", re.IGNORECASE)
_LINK_FIRST = re.compile(r"^(?:(?:read|view|download|see|open|print)\s+(?:the\s+)?(?:full\s+)?(?:minutes?|agendas?|papers|decisions|documents?)\s+)+(?:(?:for"
    r"|of)\s+)?(?=\S+\s\S+)|^(?:view|print)\s+(?=(?:the\s+)?(?:cabinet|executive)\b)", re.IGNORECASE)
_OF_COUNCIL = re.compile(r"^(Cabinet|Executive) of (?:the )?(?:\S+ ){1,6}?Council$", re.IGNORECASE)
_ARTICLE_FIRST = re.compile(r"^(?:agenda for )?(?:the|a)\s+|^agenda for\s+", re.IGNORECASE)
_MEETING_LAST = re.compile(r"\s+(?:meeting|minutes)$", re.IGNORECASE)
_KIND_FIRST = re.compile(
    r"^\(?(?:(?:extraordinary|special|additional|reconvened|rescheduled|adjourned)(?: meeting)?\)?\s*[,:-]\s*"
    r"|\d{1,3}(?:st|nd|rd|th) meeting of (?:the )?)(?=\S+\s\S+)", re.IGNORECASE,
)
_LETTERS_LAST = re.compile(r"(?<=\w) \(([A-Z]{3,8})\)$")  # "Barset Safeguarding Board (BSB)"
_MEDIUM_FIRST = re.compile(r"^(?:(?:Microsoft |MS )?Teams|Zoom|Online|Remote(?:ly)?|Virtual(?:ly)?), (?=\S+\s\S+)")  # "Council Offices / by Zoom, Scrutiny Committee"
_SPECIAL_FIRST = re.compile(r"^(?:extraordinary|special(?! educational| needs| school| interest))\s+(?=\S+\s\S+|(?:council|cabinet)$)", re.IGNORECASE)
_THE_FIRST = re.compile(r"^(?:the|'s)\s+", re.IGNORECASE)


_CAPITALS_LAST = re.compile(r"(?<=[a-z] )(?:LOCAL )?SAFEGUARDING(?: [A-Z]{2,})+$")  # "Kirby & District SAFEGUARDING CHILDREN BOARD"


# "PWYLLGOR CRAFFU GOFAL" above "CARE SCRUTINY COMMITTEE": the name in two tongues
_WELSH_ABOVE = re.compile(r"\W*(?:(?:is-?|cyd-?)?[pb]wyllgor|bwrdd|gweithgor|fforwm|partneriaeth)\b[^\n]*\n\s*(?=\S)", re.IGNORECASE)


def clean_body(body: str) -> str:
    """A body's name without its council's, without "the" and the words around it."""
    other = _WELSH_ABOVE.match(body)
    body = fold(body[other.end() :] if other and HEAD.search(body, other.end()) else body).strip(" -,.:;*_\"'")
    body = _OF_COUNCIL.sub(r"\1", body)
    body = _ARTICLE_FIRST.sub("", _LINK_FIRST.sub("", _RECORD_FIRST.sub("", body)))
    body = _MEETING_LAST.sub("", _MEDIUM_FIRST.sub("", body))
    if (letters := _LETTERS_LAST.search(body)) and letters[1] == "".join(w[0] for w in body[: letters.start()].split() if w[0].isupper()):
        body = body[: letters.start()]
    body = _CAPITALS_LAST.sub(lambda m: m[0].title(), body)
    body = _without_borough(body)
    owner = OWNER.match(body)
    if owner and HEAD.search(body[owner.end() :]) and len(body) - owner.end() > 6:
        body = body[owner.end() :]
    body = _KIND_FIRST.sub("", body)
    body = _SPECIAL_FIRST.sub("", body.strip(" -,:"))
    return _THE_FIRST.sub("", body)


# "the Children's Panel and the Health Panel", "Children's Panel and Health Panel"
_ABOUT = r"(?:\s\([^()]{3,80}\)|\s(?:for|on|FOR|ON)\s\S+(?:\s\S+){0,4}?)?"
_CHIEF = r"(?:(?:Sub-)?Committee|Panel|Board|Commission|Forum|COMMITTEE|PANEL|BOARD|COMMISSION|FORUM)"
_TWO = re.compile(
    rf"^(?P<first>\S+(?:\s\S+){{0,10}}?\s{HEAD_WORDS}{_ABOUT})\s+(?:and|AND|&|with|WITH)\s+(?:the|THE)\s+(?P<second>\S+(?:\s\S+){{0,10}}?\s{HEAD_WORDS}{_ABOUT})$"
    rf"|^(?P<left>\S+(?:\s\S+){{0,10}}?\s{_CHIEF}{_ABOUT})\s+(?:and|AND|&|with|WITH)\s+(?P<right>\S+(?:\s\S+){{0,10}}?\s{_CHIEF}{_ABOUT})$"
)
_TWO_COUNCILS = re.compile(
    rf"(?:.*\bmeeting of (?:the )?)?(?P<first>[^():]*?\b{HEAD_WORDS}) \([^()]*council\),? (?:and|&|with) (?:the )?(?P<second>[^():]*?\b{HEAD_WORDS}) \([^()]*council\)", re.IGNORECASE
)


# "Wellbeing Board and Care Partnership", of a meeting that is said to be joint
_TWO_JOINT = re.compile(rf"^(?P<first>\S+(?:\s\S+){{1,8}}?\s(?:{_CHIEF}|Partnership|PARTNERSHIP)),?\s+(?:and|AND|&)\s+(?P<second>\S+(?:\s\S+){{1,8}}?\s(?:{_CHIEF}|Partnership|PARTNERSHIP))$")


_AMPERSAND = re.compile(r"\s*&\s*")


def split_bodies(body: str, joint: bool = False) -> list[str]:
    """The bodies of a joint meeting, the words they share repeated; `joint` where the meeting is said to be of several.

    >>> split_bodies("Health and Adults Scrutiny Panels")
    ['Health Scrutiny Panel', 'Adults Scrutiny Panel']
    >>> split_bodies("Health & Care and the Schools & Youth Scrutiny Committees")
    ['Health & Care Scrutiny Committee', 'Schools & Youth Scrutiny Committee']
    >>> split_bodies("Select Committee (Homes) and the Select Committee (Health)")
    ['Select Committee (Homes)', 'Select Committee (Health)']
    >>> split_bodies("HOMES AND CARE AND THE SCHOOLS AND YOUTH COMMITTEES")
    ['HOMES AND CARE COMMITTEE', 'SCHOOLS AND YOUTH COMMITTEE']
    """
    if two := _TWO_COUNCILS.fullmatch(fold(body)):
        return [clean_body(two["first"]), clean_body(two["second"])]
    if joint and (two := _TWO_JOINT.match(fold(body))):
        return [clean_body(name) for name in two.groups()]
    if two := _TWO.match(_AMPERSAND.sub(" & ", body)):
        return [clean_body(name) for name in two.groups() if name]
    plural = PLURAL.search(body)
    if not plural:
        return [body]
    head = {"ies": "y"}.get(plural["plural"], "")
    stem = plural["stem"] + head
    rest = body[: plural.start()].rstrip()
    shared = QUALIFIERS.search(rest)
    tail = f"{shared.group().strip()} {stem}" if shared else stem
    rest = rest[: shared.start()].rstrip() if shared else rest
    parts = _split(rest)
    return [f"{_THE_FIRST.sub('', p)} {tail}" for p in parts] if len(parts) > 1 else [body]


_JOINTS = re.compile(r",?\s+and\s+|,\s+", re.IGNORECASE)


def _split(names: str) -> list[str]:
    """Names joined by "and", where names hold "and" themselves: known couples stay together, then the middle."""
    places = [m for m in _JOINTS.finditer(names)]
    couples = [COUPLES] if "," in names else [COUPLES, LOOSE_COUPLES]
    inside = [m.span() for c in couples for m in c.finditer(names)]
    free = [p for p in places if not any(a < p.start() and p.end() <= b for a, b in inside)]
    if not free and len(places) % 2:
        free = [places[len(places) // 2]]
    if len(free) % 2 == 1 and len(free) > 1 and not any("," in p.group() for p in free):
        free = [free[len(free) // 2]]
    if named := [p for p in places if names[p.end() : p.end() + 4].lower() == "the "]:
        free = named  # "Homes and Care and the Schools and Youth Committees"
    parts, at = [], 0
    for p in free:
        parts.append(names[at : p.start()].strip())
        at = p.end()
    return [*parts, names[at:].strip()]
