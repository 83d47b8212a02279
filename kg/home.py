"""Whose minutes a text is, told by its heading, venue, councils, bodies and places; and whom a joint body covers."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from functools import cache

from kg.bodynames import broken
from kg.gazetteer import (
    authorities,
    by_gss,
    by_name,
    find_authorities,
    find_forces,
    fold_name,
    named_places,
    police_forces,
)
from kg.homeweights import OTHERS, SUBJECT, Standing, weight
from kg.inspectedplace import inspected
from kg.jointhome import COMBINED, day_of
from kg.model import Authority, Span
from kg.resources import resource
from kg.screen import Screened

MARGIN = 1.4  # the winner's score over the next one's
ENOUGH = 2.0
_ASIDE = 0.5  # less than any mention of another place
_COUNTY, _DISTRICT = "E10", "E07"  # officers of its districts come to a county's meetings
_BODY_AFTER = re.compile(
    r"(?:'s)?\s{1,3}(?:Local\s|City\s|County\s)?(?:Safeguarding|Children's|Children|Youth|Multi"
    r"|Health and Wellbeing|Community Safety|Area|Schools?|Integrated|Family"
    r"|Child|Corporate|Virtual|Adult|Improvement (?:and Assurance )?(?:Board|Partnership)|Early Help|Fostering|Young Carers|Domestic Abuse|SACRE|Sacre|Standing Advisory"
    r"|Parents?\b|Local Policing|Local Outcomes|Community Plan|Integration|Alcohol and Drug|Public Protection)"
)
_LOCAL_BODY = re.compile(r"\b(?:Healthwatch|Young Lives|Voluntary Action|Citizens Advice|Age UK|Home-Start|Third Sector|Carers) $")  # "Young Lives Barset"
_OF_HEALTH = re.compile(r"\bNHS\s{1,3}$")  # "NHS Barset Integrated Care Board": of a county and the cities within it
_WIDE, _PART_OF = re.compile(r"\s{1,3}Integrated Care\b"), re.compile(r"\b(?:North|South|East|West|Mid|Central|Greater)(?: East| West)?\s{1,3}$")  # of several councils' areas
_LOCAL_HEALTH = re.compile(r"\s{1,3}(?:(?:Clinical Commissioning Group|Primary Care Trust)s?|CCG|PCT)\b")  # of one, where no other place is named
_SEAT = re.compile(
    r"\b(?:County Hall|Shire Hall|Shirehall|Civic (?:Centre|Hall|Suite|Offices?)|Town (?:Hall|House)"
    r"|City (?:Hall|Chambers)"
    r"|Guildhall|Council (?:House|Offices?|Chambers?|Buildings)|County (?:Offices|Buildings)"
    r"|Municipal (?:Buildings|Offices)|Venue|Place)\b[,: ]{1,3}"
    r"(?:[\w' ]{0,25}, ){0,2}$",
    re.IGNORECASE,
)
# "Council Offices, Holt Road, Exampleton"
_BUILDING = re.compile(r"\b(?:hall|house|offices?|centre|chambers?|guildhall|buildings?|headquarters)\b[^;]{0,45}$")
_STREET = re.compile(r" (?:Street|Road|Lane|Avenue|Way|Drive|Close|Terrace|Crescent|Square|Gate|Hill|House|Park)\b(?! [A-Z][a-z]+ (?:Council|Borough))")  # "Town Hall, Barset Street, Exampleton"
_NATIONAL = re.compile(r"\bSafeguarding Board for Northern Ireland\b|\bNational Independent Safeguarding Board\b", re.IGNORECASE)  # of a whole nation
_ITS_BUILDING = re.compile(r" (?:Town Hall|Civic (?:Centre|Hall|Offices)|Council (?:Offices|House|Chamber)|Guildhall)\b", re.IGNORECASE)
_ENCLOSED = re.compile(r"\s(?:pdf icon )?PDF [\d.]{1,5} [KM]B\b")  # after a title, which it is no part of
_AND_BEFORE = re.compile(r"(?:and|&)\s{1,3}(?:(?:North|South|East|West|Mid)\s{1,3})?$")  # "North East and North Barset Integrated Care Board"
# "Safer Barset Partnership"
_SAFER, _IN_PARTNERSHIP = re.compile(r"\b(?:Safer|Safe|Stronger|Healthy|Active) $"), re.compile(r" (?:Partnership|Communities|Community|Neighbourhood|Stronger|Together)\b")
_HELD_IN, _THEN_DAY = re.compile(r"\bheld (?:at|in) $", re.IGNORECASE), re.compile(r",? on (?:\w{3,6}day,? )?\d")  # "held at Barset on 4 March 2019"
_HOSTS = r"\.(?:gov\.uk|gov\.wales|gov\.scot|llyw\.cymru|public-i\.tv|moderngov\.co\.uk|cmis\.uk\.com)\b"
_ADDRESS = Screened(_HOSTS, re.IGNORECASE)
_DOMAIN = Screened(rf"\b(?:www\.|@)?([a-z-]{{3,40}}){_HOSTS}", re.IGNORECASE)


def home_authority(text: str, header: Span) -> Authority | None:
    """The authority whose minutes a text is, or None where no candidate wins clearly.

    Each mention weighs by where it stands: a council on a line of the heading most, then a council in the text, a
    board that carries the place's name, a place, a police force least. Names mean the councils of the day: a county in
    the minutes of 2018, the unitary that took its place in those of 2024.
    """
    head = broken(text)[: header.end or 300][:2500]
    if COMBINED.search(head) or _NATIONAL.search(head):
        return None  # a joint body's, though it meets in the town hall of one
    plain = broken(text)
    if " PDF " in plain:
        plain = _ENCLOSED.sub(lambda m: ";" * len(m[0]), plain)
    limit = max(header.end, 0)
    day = day_of(plain[: limit or 1200])
    scores: dict[str, float] = {}
    mentions = find_authorities(plain, day)
    weighed = [(mention.value, weight(Standing(text, plain, mention, limit))) for mention in mentions]
    visited = list(inspected(plain, mentions, day))
    sure = {gss for gss, told in weighed if told >= SUBJECT} | set(visited)
    others = {gss for gss, told in weighed if told == OTHERS} - sure
    for gss, told in weighed:
        _add(scores, gss, 0.0 if gss in others else told)  # one told as another's is so wherever it is not told as the page's own
    for gss, told in (*((gss, 2.0) for gss in visited), *_bodies(plain, day)):
        _add(scores, gss, 0.0 if gss in others else told)
    for gss, told in _forces(plain):
        _add(scores, gss, told)
    seats = _seats(plain[: limit + 400], day)
    for gss in seats:
        _add(scores, gss, 6.0)
    for gss in sorted(set(_addresses(plain, day))):
        _add(scores, gss, 6.0)
    own = {m.value for m in mentions if m.kind == "authority"}
    kinds = {m[1] for m in _THE_COUNCIL.finditer(plain)}
    return _winner(_pooled(scores, own), {_heir(g, scores, own) for g in seats}, kinds)


@cache
def _namesakes() -> dict[str, tuple[str, ...]]:
    """The codes of councils that followed one another under one place's name, by each of them: "Barset County Council", "Barset Council"."""
    by_place: dict[str, list[str]] = {}
    for authority in authorities():
        if authority.gss:
            by_place.setdefault(authority.name, []).append(authority.gss)
    return {gss: tuple(codes) for codes in by_place.values() if len(codes) > 1 for gss in codes}


def _heir(gss: str, scores: dict[str, float], own: set[str]) -> str:
    """Of councils of one name, the one that a text names most as a council: a bare place, a seat or a force tells for it."""
    codes = _namesakes().get(gss, ())
    return max((c for c in codes if c in own), key=lambda c: (scores.get(c, 0.0), c), default=gss)


def _pooled(scores: dict[str, float], own: set[str]) -> dict[str, float]:
    """Scores in which what tells for a place tells for that one of its councils, present or former, which the text names."""
    out: dict[str, float] = {}
    for gss, score in scores.items():
        _add(out, _heir(gss, scores, own), score)
    return out


def as_named(text: str, home: Authority) -> Authority:
    """An authority under the name that its minutes give it most often: "Barset Council" for its longer legal style."""
    plain = broken(text)
    found = [m.text for m in find_authorities(plain) if m.kind == "authority" and m.value == home.gss]
    names = [" ".join(n.split()) for n in found if not re.search(r"[A-Z]{4}|\b(?:[LM]?BC|CC|DC|MDC|LB|RB)\b", n) and re.match(r"[A-Z]", n)]
    if not names or home.official_name in names:
        return home
    return replace(home, official_name=max(names, key=lambda n: (names.count(n), len(n))))


def _add(scores: dict[str, float], gss: str, weight: float) -> None:
    scores[gss] = scores.get(gss, 0.0) + weight


# "the County Council" of a page that names a county
_THE_COUNCIL = Screened(r"\b(?:the|The|this) (County|Borough|City|District) Council\b(?! (?:of|for)\b)")


def _winner(scores: dict[str, float], seated: set[str], kinds: set[str]) -> Authority | None:
    """The authority that leads clearly; one in whose seat alone the meeting was held need only lead, and so may one of which alone a text
    speaks, as a council or as the place where things are, or by its name and elsewhere by its kind."""
    ranked = sorted(scores.items(), key=lambda p: (-p[1], p[0]))
    first = by_gss(ranked[0][0]) if ranked else None
    named = first is not None and len(kinds) == 1 and any(kind in first.official_name.split() for kind in kinds)
    county = ranked and ranked[0][0].startswith(_COUNTY)
    alone = ranked and ranked[0][1] >= (1.0 if named else SUBJECT) and all(score < (1.0 if county and gss.startswith(_DISTRICT) else _ASIDE) for gss, score in ranked[1:])
    if not ranked or (ranked[0][1] < ENOUGH and not alone):
        return None
    if len(ranked) > 1 and ranked[0][1] < MARGIN * ranked[1][1] and seated != {ranked[0][0]}:
        return None
    return by_gss(ranked[0][0])


# The report before the meeting is on the services of its own council: "considered a report on the inspection of X's Children's Services".
_IN_HAND = re.compile(
    r"\b(?:consider|considered|received|introduced|presented|submitted|tabled)\s+(?:a|the|an)\s+(?:\w+\s+)?(?:report|letter|presentation|paper)\b"
    r"[^.;]{0,110}?\b(?:inspection|review)\s+of\s+$", re.IGNORECASE
)


def _bodies(plain: str, day: str) -> list[tuple[str, float]]:
    """The authorities whose place a body's name carries, shared where it carries several."""
    out, last = [], 0
    for match in named_places(plain):
        since, last = last, match.end()
        following = plain[match.end() : match.end() + 40]
        safer = _SAFER.search(plain, max(0, match.start() - 16), match.start()) and _IN_PARTNERSHIP.match(following)
        health = _LOCAL_HEALTH.match(following)
        if health or safer or _LOCAL_BODY.search(plain, max(0, match.start() - 24), match.start()) or _BODY_AFTER.match(following.title() if match.group().isupper() else following):
            found = by_name(match.group(), day)
            joint = _AND_BEFORE.search(plain[max(0, match.start() - 14) : match.start()]) or re.fullmatch(r",\s{1,3}", plain[since : match.start()])
            if found and found.gss and (found.children_services or found.nation != "England"):
                near = plain[max(0, match.start() - 220) : match.start()]
                own = plain[match.end() : match.end() + 2] == "'s" and not _IN_HAND.search(near)  # "X's Children's Services": of a neighbour as often
                ahead = max(0, match.start() - 14)
                wide = _WIDE.match(following) or _PART_OF.search(plain, ahead, match.start())
                shared = joint or _OF_HEALTH.search(plain, ahead, match.start())
                out.append((found.gss, 0.3 if wide or (health and shared) else 0.5 if shared else 1.0 if own else 1.5 if health else 2.0))
    return out


def _forces(plain: str) -> list[tuple[str, float]]:
    areas = {f.name: f.gss for f in police_forces()}
    found = [areas.get(m.value, ()) for m in find_forces(plain)]
    return [(gss, 0.4 / len(codes)) for codes in found for gss in codes]


@cache
def _seat_table() -> tuple[re.Pattern[str], dict[str, tuple[tuple[str, str], ...]]]:
    """The towns where councils sit: a pattern of their names, and for each the building it takes and the council."""
    table: dict[str, tuple[tuple[str, str], ...]] = {}
    with resource("ontology/reference/seats.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            table[row["place"]] = (*table.get(row["place"], ()), (row["needs"].lower(), row["authority"]))
    table |= {place.upper(): found for place, found in table.items()}  # "COUNCIL CHAMBER, EXAMPLETON"
    names = "|".join(re.escape(n) for n in sorted(table, key=lambda n: (-len(n), n)))
    return re.compile(rf"\b(?:{names})\b"), table


def _seats(plain: str, day: str) -> list[str]:
    """The authorities whose seat the heading names: "County Hall, Worcester" is the county's, not the city's."""
    pattern, table = _seat_table()
    out = []
    for match in pattern.finditer(plain):
        near = plain[max(0, match.start() - 70) : match.start()].lower()
        building = _BUILDING.search(near) or _ITS_BUILDING.match(plain, match.end())
        sitting = (by_name(council, day) for needs, council in table[match.group()] if (building if needs == "building" else needs in near))
        out += [found.gss for found in sitting if found and found.gss]
    for match in named_places(plain):
        if _STREET.match(plain, match.end()):
            continue
        seat = _SEAT.search(plain[max(0, match.start() - 60) : match.start()])
        seat = seat or (_HELD_IN.search(plain, max(0, match.start() - 20), match.start()) if _THEN_DAY.match(plain, match.end()) else None)
        found = by_name(match.group(), day) if seat and not re.match(r"County|Shire", seat.group(), re.IGNORECASE) else None
        if found and found.gss and match.group() not in table:
            out.append(found.gss)
    return out


@cache
def _domains() -> dict[str, str]:
    """The names that councils use in addresses of the web: `northnorfolk`, `north-norfolk`."""
    table = {}
    for authority in authorities():
        if authority.gss and not authority.end:
            for name in (authority.name, authority.official_name, *authority.aliases):
                table[re.sub(r"[^a-z]", "", fold_name(name).removesuffix(" council"))] = authority.gss
    return table


def _addresses(plain: str, day: str) -> list[str]:
    """The authorities in whose part of the web addresses lie; those of the day, where an address outlived one."""
    if not _ADDRESS.stands(plain):
        return []
    found = (by_gss(_domains().get(re.sub(r"[^a-z]", "", m[1].lower()), "")) for m in _DOMAIN.finditer(plain))
    return [((day and by_name(a.name, day)) or a).gss or "" for a in found if a]
