"""Whom a joint body covers: the councils of a joint committee, of a police and crime panel, of a combined authority, of a board."""

from __future__ import annotations

import csv
import re
from functools import cache

from kg.bodynames import broken
from kg.dates import find_dates
from kg.gazetteer import authorities, by_gss, by_name, find_authorities, fold_name, heirs, named_places, police_forces
from kg.model import Mention, Span
from kg.resources import resource
from kg.screen import Screened
from kg.text import line_start, ordinary, ordinary_but

_LIST_LEAD = re.compile(r"[\s*_|#-]*(?:(?:members )?(?:present|attendance)[\s*_]*:?[\s*_]*)?(?:(?:representing|for|from|members (?:of|from)|councillors (?:of|from)) )?(?:the )?", re.IGNORECASE)
_LIST_OF = re.compile(r"(?:\s?\([A-Z]{2,8}\))?(?:\s(?:[Mm]embers|[Cc]ouncillors|[Rr]epresentatives))?\s{0,3}(?:[*_]*:|-\s|\||[*_ ]*;)")
_TO_THE_LISTS = re.compile(r"\b(?:present|attendance|apologies)\b", re.IGNORECASE)


def joint_authorities(text: str, header: Span) -> tuple[str, ...]:
    """The codes of the two or three councils whose joint meeting the heading says a text records, or of all those under whose names its lists stand; else none.

    A police and crime panel is the joint committee of the councils in its force's area.
    """
    plain = broken(text)[: header.end or 1200][:2500]
    lists = _TO_THE_LISTS.search(plain)
    head = plain[: lists.start()] if lists else plain
    if policed := _policed(head) or _combined(head) or _of_area(head):
        return policed
    if listed := _of_several(head):
        return listed
    if panel := _panel_without_head(text):
        return panel
    several = _COMMITTEE_OF_SEVERAL.search(head) is not None
    named_combined = _COMBINED_NAMED.stands(text)
    regional = named_combined or _REGIONAL.search(head) is not None
    sent = _sent_members(text[: header.end or 1200][:2500]) if several or regional else set()
    if regional and len(sent) >= _SEVERAL_COUNCILS:
        return (_common_area(sent, head) if named_combined else ()) or tuple(sorted(sent))
    if several and len(beside := _beside_members(text)) >= _SEVERAL_COUNCILS:
        return tuple(sorted(beside))
    if _JOINTLY.search(head) is None:
        return ()
    councils = [m for m in find_authorities(plain) if m.kind == "authority"]
    places = _places_of_members(text[: header.end or 1200][:2500]) if several else set()
    named = {m.value for m in councils if m.end <= len(head)}
    heading = {m.value for m in councils if m.start >= len(head) and (_heads_a_list(plain, m) or _heads_a_line(text, m))}
    heading = heading | places if len(places) > 1 else heading
    beside = sent | {m.value for m in councils if lists and _of_a_member(plain, lists.end(), m)} if several else set()
    found = named if len(named) > 1 else heading if len(heading) > 1 else beside
    return tuple(sorted(found)) if len(found) in (2, 3) or (len(found) > 1 and found in (heading, beside)) else ()


# of what met: "Joint Health Scrutiny Committee", "met jointly"; no "Joint Neglect Strategy" of a page that begins within an item
_COUNCILLORS_OF = re.compile(r"\s?[*_]*[:-]\s+(?:Councillors?|Cllrs?)\b")
_JOINTLY = re.compile(r"\bjoint(?:ly)?\b(?=[^.]{0,140}\b(?:committee|panel|board|meeting|scrutiny|commission|forum|cabinet|partnership|authority|group|executive|council)s?\b)"
    r"|\b(?:meeting|met)\s+(?:\w+\s+){0,3}jointly\b", re.IGNORECASE)


# "THE LONDON BOROUGHS OF A, B AND C", "the councils of A and B": whose joint committee it is
_SEVERAL = re.compile(r"\b(?:boroughs|councils|cities|counties|authorities)\s+of\s+(?P<names>[A-Z][\w'-]*(?:[ ,&]{1,3}[A-Z][\w'-]*|[ ,]{1,2}(?:and|upon|on|with)\b){1,24})", re.IGNORECASE)
# "Joint Scrutiny Committee for Homes (Roe, Dale and Ashby)"
_JOINT_OF = re.compile(r"\b(?:Joint|JOINT)\b[^;()]{5,120}\b(?:Committee|Panel|Board|COMMITTEE|PANEL|BOARD)\b[^;()]{0,60}\((?P<names>[A-Z][^();]{8,120})\)")
_PARTED = re.compile(r",?\s+(?:and|&)\s+|,\s+", re.IGNORECASE)


def _of_several(head: str) -> tuple[str, ...]:
    """The codes of the councils that a heading lists under one plural, where it knows each of them."""
    match = _SEVERAL.search(head) or _JOINT_OF.search(head)
    names = [name for name in _PARTED.split(match["names"].strip(" ,")) if name] if match else []
    day = day_of(head)
    found = [by_name(name.title() if name.isupper() else name, day) for name in names]
    codes = {a.gss for a in found if a and a.gss}
    return tuple(sorted(codes)) if len(codes) > 1 and len(codes) == len(names) else ()


# "Barset and Mercia Police and Crime Panel", "BARSET POLICE, FIRE AND CRIME PANEL"
_POLICE_PANEL = re.compile(
    r"(?P<force>(?:[A-Z]\w{1,20}(?:-[A-Z]\w{1,20})?\s(?:(?:and|AND|&|upon|the)\s)?){1,4})(?i:Police(?:,? Fire)? (?:and|&) Crime (?:Panel|Commission|Committee))\b"
)


@cache
def _areas() -> dict[str, str]:
    """The code of each territorial force's area by the place in its name: "barset and mercia"."""
    table: dict[str, str] = {}
    for force in police_forces():
        area = {a.police for gss in force.gss if (a := by_gss(gss))}
        for name in (force.name, *force.aliases):
            place = re.sub(r"\b(?:police|constabulary|service)\b", "", fold_name(name).replace("-", " "))
            if len(area) == 1:
                table.setdefault(" ".join(place.split()), min(area))
    return table


def _policed(head: str) -> tuple[str, ...]:
    """The codes of the children's services authorities of the day in the area of the police panel that a heading names."""
    panel = _POLICE_PANEL.search(head)
    words = fold_name(panel["force"]).replace("-", " ").split() if panel else []
    areas = (_areas().get(" ".join(words[at:])) for at in range(len(words)))
    named = {a.police for m in named_places(panel["force"]) if (a := by_name(m.group()))} if panel else set()
    return _within(next((a for a in areas if a), min(named) if len(named) == 1 else ""), day_of(head))


def _within(area: str, day: str) -> tuple[str, ...]:
    """The codes of the children's services authorities of the day within a police area; none where it is not told."""
    within = (a for a in authorities() if area and a.gss and a.police == area and (a.children_services or a.nation != "England"))
    return tuple(sorted(a.gss for a in within if not day or a.start <= day <= (a.end or day)))


# "Barset Combined Authority", "BARSET AND MERCIA MAYORAL COMBINED AUTHORITY"
COMBINED = re.compile(
    r"(?:^|;)\W*(?:(?i:minutes|notice|record) (?i:of) (?:(?i:the|a|meeting|of|decisions) ){0,4})?"
    r"(?P<place>(?:[A-Z][\w-]{1,20}\s(?:(?:and|AND|&|of|the)\s)?){1,5})(?:(?i:Mayoral|Strategic)\s)?(?i:Combined (?:County )?Authority)\b"
)


# "BMCA Overview & Scrutiny Committee", at the beginning of a line
_COMBINED_LETTERS = re.compile(
    r"(?:^|;)\W*(?:(?i:minutes|notice|record) (?i:of) (?:(?i:the|a|meeting|of|decisions) ){0,4})?(?P<letters>[A-Z]{2,4}?)M?CA\s(?=[A-Z])(?=[^;]{0,80}\b(?i:committee|panel|board|forum"
    r"|commission|meeting|minutes)\b)"
)


@cache
def _by_letters() -> dict[str, str]:
    """The code of each force's area of two words or more by their first letters, as they stand in those of a combined authority."""
    return {"".join(word[0] for word in place.split()).upper(): area for place, area in _areas().items() if " " in place and " and " not in place}


def policed(body: str) -> tuple[str, ...]:
    """The codes of the councils whose police and crime panel a body is, where its name says so."""
    return _policed(body)


def _combined(head: str) -> tuple[str, ...]:
    """The codes of the councils in the area of the combined authority that a heading names, where a police force has the same area."""
    named = COMBINED.search(head)
    words = fold_name(named["place"]).replace("-", " ").split() if named else []
    lettered = next((a for m in _COMBINED_LETTERS.finditer(head) if (a := _by_letters().get(m["letters"]))), "")
    return _within(next((a for at in range(len(words)) if (a := _areas().get(" ".join(words[at:])))), lettered), day_of(head))


# "West Mercia Homes Joint Committee": of the councils in a force's area that is no council's own
_AREA_JOINT = re.compile(r"(?P<place>[A-Z]\w+ [A-Z]\w+) (?:(?:[A-Z][\w'&-]+|and|&) ){0,5}?(?i:Joint) (?:(?:[A-Z][\w'&-]+|and|&) ){0,5}?(?i:Committee|Panel)\b")


def _of_area(head: str) -> tuple[str, ...]:
    """The codes of the councils in the area of two words by which a heading names their joint committee."""
    named = _AREA_JOINT.search(head)
    if named is None or by_name(named["place"].title()):
        return ()
    codes = _within(_areas().get(fold_name(named["place"]), ""), day_of(head))
    return codes if len(codes) > 1 else ()


# "Councillor A Sample (Chair)          Barset Council", a line of a list
_MEMBER_LINE = re.compile(r"[\s*|\u2022-]*(?:Councillors?|Cllrs?|Mayor|Bailie|Provost|COUNCILLORS?|CLLRS?)\b[^\n]{3,110}", re.MULTILINE)
_AND_NEXT = re.compile(r"[;,]?\s+and\s*$")
_REGIONAL = re.compile(r"\b(?:City Region|Regional|Region)\b", re.IGNORECASE)  # the body's name
_COMBINED_NAMED = Screened(r"\bCombined (?:County )?Authority\b", re.IGNORECASE)
_SEVERAL_COUNCILS = 3


def _sent_members(lists: str) -> set[str]:
    """The codes of the councils that stand each at the end of a line of a list, behind an elected member of theirs."""
    found: set[str] = set()
    for line in _MEMBER_LINE.finditer(lists):
        said = _AND_NEXT.sub("", line.group()).rstrip(" |*);,.")
        last = next((m for m in reversed(find_authorities(said)) if m.end == len(said) and m.kind == "authority"), None)
        found.update({last.value} if last and re.search(r"\w[)*]*(?:\s{2,}|\t|\s*\||,\s|\s[-\u2013]\s|\s\()(?:the )?$", said[: last.start]) else ())
    return found


def _common_area(sent: set[str], head: str) -> tuple[str, ...]:
    """The codes of the councils of a combined authority by the one area of those that its lists show; none where they share none."""
    areas = {a.police for gss in sent if (a := by_gss(gss))}
    return _within(min(areas), day_of(head)) if len(areas) == 1 else ()


def _places_of_members(lists: str) -> set[str]:
    """The codes of the councils whose places open lines of members of theirs, and stand in brackets after others: "Barset: Councillors A and B", "Councillor C (Mercia)"."""
    said = ordinary_but(lists, "\n").replace("\n", ";")
    others = _OTHERS_THERE.search(said)
    found = [m for m in find_authorities(said[: others.start()] if others else said) if m.kind == "place"]
    opening = {m.value for m in found if _COUNCILLORS_OF.match(said, m.end) and _heads_a_list(said, m)}
    beside = {m.value for m in found if _MEMBER_BEFORE.search(said, max(0, m.start - 70), m.start) and said[m.end : m.end + 1] == ")"}
    return opening | beside if len(opening) > 1 else set()


# "Councillor A Sample (Barset)", "an apology from Councillor B Specimen (City of Mercia)": the members of a joint committee, wherever they are named
_OF_COUNCIL = re.compile(r"\b(?:Councillors?|Cllrs?)\.? [^;:(),\n]{2,40}\s?\((?:the )?(?P<council>[A-Z][^()\n]{2,45})\)")


def _beside_members(text: str) -> set[str]:
    """The codes of the councils that stand in brackets after elected members."""
    found: set[str] = set()
    for match in _OF_COUNCIL.finditer(text):
        named = find_authorities(match["council"])
        whole = len(named) == 1 and named[0].end - named[0].start > len(match["council"]) / 2
        found.update({named[0].value} if whole else _begun(match["council"]))
    return found


def _panel_without_head(text: str) -> tuple[str, ...]:
    """The codes of the councils of a police area, where a page on its commissioner has members of two or more of them: of its police and crime panel."""
    beside = _beside_members(text) if "Crime Commissioner" in text else set()
    areas = {a.police for gss in beside if (a := by_gss(gss))}
    return _within(min(areas), day_of(text[:1200])) if len(beside) > 1 and len(areas) == 1 else ()


def _begun(name: str) -> set[str]:
    """The code of the one children's services authority of today whose name begins so: "Newcastle"."""
    codes = {a.gss for a in authorities() if a.gss and a.children_services and not a.end and a.name.startswith(f"{name} ")}
    return codes if len(codes) == 1 else set()


_MEMBER_BEFORE = re.compile(r"\b(?:Councillor|Cllr)\.? [^;:(),]{2,40} \($")


def _heads_a_list(plain: str, council: Mention) -> bool:
    """Whether a council's name opens the list of its members: "Barset Council: Councillors ...", or a line of its own."""
    line = plain.rfind(";", 0, council.start) + 1  # where a line breaks
    before, after = plain[line : council.start], plain[council.end :]
    return _LIST_LEAD.fullmatch(before) is not None and _LIST_OF.match(after) is not None


_COMMITTEE_OF_SEVERAL = re.compile(r"\bJoint (?:[A-Z][\w'&-]* |and ){0,5}(?:Committee|Panel|Board)\b", re.IGNORECASE)
_OTHERS_THERE = re.compile(r"\b(?:in attendance|also present|officers?|apologies|guests?|observers?)\b", re.IGNORECASE)


def _of_a_member(plain: str, since: int, council: Mention) -> bool:
    """Whether a council's name stands in brackets after a member's, in the list of those present: "V Sample (Barset Council)"."""
    alone = plain[council.start - 1 : council.start] == "(" and plain[council.end : council.end + 1] == ")"
    return alone and council.start > since and _OTHERS_THERE.search(plain, since, council.start) is None


def _heads_a_line(text: str, council: Mention) -> bool:
    """Whether a council's name opens a line of the page and its members stand after it: "Barset Council - Councillor A Sample"."""
    before, after = text[line_start(text, council.start) : council.start], ordinary(text[council.end : council.end + 40])
    return not before.strip(" *_#|-\u2022") and _LIST_OF.match(after) is not None


def day_of(heading: str) -> str:
    """The first full date of a heading, or an empty string; a day of publication does as well."""
    return next((m.value for m in find_dates(heading) if m.kind == "day"), "")


@cache
def _listed() -> dict[str, tuple[str, ...]]:
    with resource("ontology/reference/bodies.csv").open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["gss"]]
    return {
        fold_name(n): tuple(sorted(r["gss"].split())) for r in rows for n in (r["name"], r["acronym"]) if len(n) > 3
    }


def joint_gss(name: str, day: str = "") -> tuple[str, ...]:
    """The codes of the authorities of the day that a body's name covers, sorted; empty where it names none.

    >>> joint_gss("Stoke-on-Trent and Staffordshire Safeguarding Children Board")
    ('E06000021', 'E10000028')
    """
    folded = fold_name(ordinary(name))
    if folded in _listed():
        return _listed()[folded]
    codes: set[str] = set()
    for match in named_places(ordinary(name)):
        found = by_name(match.group())
        if found and found.gss:
            codes.update(heirs(found, day))
    return tuple(sorted(codes))
