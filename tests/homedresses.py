"""Whose meeting it is, told in every way a clerk or a web site tells it: one set of made-up facts, and the product of the choices.

A page of one council, or of a body of several, is put together from independent choices; `pages` gives each combination with the codes
that are right. `covering` takes so many of them that each pair of choices is among them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

Choices = Mapping[str, str]


@dataclass(frozen=True)
class Council:
    """A council under its short name and its full one, with its code."""

    short: str
    full: str
    gss: str


READING = Council("Reading", "Reading Borough Council", "E06000038")
WEST_BERKSHIRE = Council("West Berkshire", "West Berkshire Council", "E06000037")
WOKINGHAM = Council("Wokingham", "Wokingham Borough Council", "E06000041")
SWINDON = Council("Swindon", "Swindon Borough Council", "E06000030")
WILTSHIRE = Council("Wiltshire", "Wiltshire Council", "E06000054")
KENSINGTON = Council("Kensington and Chelsea", "Royal Borough of Kensington and Chelsea", "E09000020")
WESTMINSTER = Council("Westminster", "Westminster City Council", "E09000033")
BEDFORD = Council("Bedford", "Bedford Borough Council", "E06000055")
CENTRAL = Council("Central Bedfordshire", "Central Bedfordshire Council", "E06000056")
LUTON = Council("Luton", "Luton Borough Council", "E06000032")
GROUPS: dict[str, tuple[str, tuple[Council, ...]]] = {  # what is said before the body's name where that has no council's, and the councils
    "berkshire": ("Berkshire West", (READING, WEST_BERKSHIRE, WOKINGHAM)),
    "downs": ("Ridgeway Downs", (SWINDON, WILTSHIRE)),  # no list of areas knows it
    "bi-borough": ("Bi-Borough", (KENSINGTON, WESTMINSTER)),
    "bedfordshire": ("Pan Bedfordshire", (BEDFORD, CENTRAL, LUTON)),
}
KNOWN = ("berkshire", "bi-borough", "bedfordshire")
NORFOLK = Council("Norfolk", "Norfolk County Council", "E10000020")
LEEDS = Council("Leeds", "Leeds City Council", "E08000035")
CONWY = Council("Conwy", "Conwy County Borough Council", "W06000003")
SOLIHULL = Council("Solihull", "Solihull Metropolitan Borough Council", "E08000029")
ALONE = {"county": (NORFOLK, "County Hall, Norwich", "norfolk"), "city": (LEEDS, "Civic Hall, Leeds", "leeds"), "welsh": (CONWY, "Council Chamber, Conwy", "conwy"), "borough": (SOLIHULL, "Civic Suite, Solihull", "solihull")}
BODIES = {
    "partnership": "Safeguarding Children Partnership", "board": "Safeguarding Children Board", "youth": "Youth Justice Management Board",
    "deaths": "Child Death Overview Panel", "adults": "Safeguarding Adults Board",
}  # fmt: skip
HEADS: dict[str, Callable[[str, str], str]] = {
    "title": lambda body, line: f"{body}\n{line}\nMinutes of the meeting held on 4 March 2022 at 10.00 am\n",
    "sentence": lambda body, line: f"Minutes of the meeting of the {body} held on Friday 4 March 2022 at 10.00 am\n{line}\n",
    "capitals": lambda body, line: f"{body.upper()}\n\n{line}\n\nMINUTES\n\nDate: 4 March 2022\nTime: 10.00 am\n",
    "web": lambda body, line: f"Agenda and minutes\n\n{body}\nFriday, 4th March, 2022 10.00 am\n{line}\n",
}
NOISE = {
    "none": "Members noted the report.",
    "neighbour": "The rate was above that of Leicester City Council and of other authorities such as Rutland and Milton Keynes.",
    "past": "Ms Ada Moor, formerly of Coventry City Council, was welcomed. A visit to Stockport was planned. The Chair of Governors of a school in Trafford had written.",
    "host": "The data hub is hosted by Suffolk County Council, which also pays the analyst. The comparator group is Kirklees, Oldham and Bury.",
}
BESIDE = {
    "guest": "Bo Ray, Director of Children's Services, Suffolk County Council (guest), spoke of their front door.",
    "trust": "The hospital trust covers Barnsley, Kirklees and Wakefield, and the ambulance service covers Essex and Thurrock.",
    "works-with": "The Board works with the partnerships of Hertfordshire and Essex on training.",
    "other-board": "The Greyfell Safeguarding Adults Board covers Devon, Plymouth and Torbay, and had sent its report.",
    "agency": "The adoption agency is a partnership of Kent, Medway and Bexley, which the Board may join.",
}
CHAIRS = ("Priya Sandhu", "Owen Tarrant", "Helen Marsh")


def listed(names: Sequence[str]) -> str:
    """`A, B and C`."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


TOLD = ("title", "for", "brackets", "line", "line-full", "covering", "partners", "directors", "directors-table", "directors-brackets", "columns", "comprises", "known", "logos", "heads", "first", "posts", "organisation-column", "letters", "formed", "turned", "of-three", "bullets", "behalf", "chief-executives")
CHOICES: dict[str, tuple[str, ...]] = {
    "group": tuple(GROUPS), "told": TOLD, "named": ("short", "full"), "order": ("first", "last"), "body": tuple(BODIES), "head": tuple(HEADS), "noise": tuple(NOISE),
}  # fmt: skip


def _makes_sense(pick: Choices) -> bool:
    """Whether a clerk could have set it so, and anybody could tell."""
    if pick["told"] in ("title", "for", "brackets", "columns") and pick["named"] == "full":
        return False
    if pick["told"] == "known" and (pick["group"] not in KNOWN or pick["named"] == "full" or pick["order"] == "last"):
        return False
    if pick["told"] in ("logos", "heads") and pick["named"] == "short":
        return False
    return not (pick["told"] == "columns" and pick["group"] not in KNOWN)  # columns alone may hold comparators


def joint(pick: Choices) -> tuple[str, str]:
    """The page of a body of several councils, and their codes."""
    area, councils = GROUPS[pick["group"]]
    ordered = councils if pick["order"] == "first" else councils[::-1]
    names = [c.short if pick["named"] == "short" else c.full for c in ordered]
    kind, told, said = BODIES[pick["body"]], pick["told"], listed(names)
    title = {"title": f"{said} {kind}", "for": f"{kind} for {said}", "brackets": f"{area} {kind} ({said})"}.get(told, f"{area} {kind}")
    letters = "".join(word[0] for word in title.replace("-", " ").split())
    line = {"logos": "\n".join(names), "line": f"A partnership of {said}", "line-full": f"Working together across {said}"}.get(told, "")
    people = [f"{person}, Director of Children's Services, {name}" for person, name in zip(CHAIRS, names, strict=False)]
    if told == "directors-table":
        people = [f"| {person} | Director of Children's Services | {name} |" for person, name in zip(CHAIRS, names, strict=False)]
    posts = ("Director of Children's Services", "Assistant Director, Education and Social Care", "Head of Safeguarding")
    if told == "organisation-column":
        people = ["| Organisation | Name | Role |", "|---|---|---|", *(f"| {name} | {person} | DCS |" for person, name in zip(CHAIRS, names, strict=False))]
    if told == "posts":
        people = [f"{person}, {post}, {name}" for person, name, post in zip(CHAIRS, names, posts, strict=False)]
    if told == "first":
        people = [f"{name} - {person}, Executive Director of Children's Services" for person, name in zip(CHAIRS, names, strict=False)]
    if told == "heads":
        people = [line for person, name in zip(CHAIRS, names, strict=False) for line in (name, f"{person}, Director of Children's Services")]
        people.append("Police")
    if told == "directors-brackets":
        people = [f"{person} ({name}, Director of Children's Services)" for person, name in zip(CHAIRS, names, strict=False)]
    if told not in ("posts", "first", "heads", "organisation-column") and not told.startswith("directors"):
        people = [f"{person}, Director of Children's Services" for person in CHAIRS[: len(names)]]
    others = "| Tom Reeve | Detective Superintendent | Police |" if told in ("directors-table", "organisation-column") else "Tom Reeve, Detective Superintendent, Police"
    body = title.rsplit(" ", 1)[-1] if told not in ("for", "brackets") else kind.rsplit(" ", 1)[-1]
    text = {
        "covering": f"The {body} covers the local authority areas of {said}.",
        "partners": f"The statutory safeguarding partners are {said}, the Integrated Care Board and the Police.",
        "letters": f"{letters} covers {said}.",
        "formed": f"The {body} was formed in 2019 by {said}.",
        "turned": f"{said} work together as the {area} {kind}.",
        "of-three": f"Members were reminded that the {body} served {'two' if len(names) < 3 else 'three'} local authorities ({said}) and one police force.",
        "bullets": f"The {body} covers:\n" + "\n".join(f"\u2022 {name}" for name in names),
        "behalf": f"The report had been written on behalf of the {body}, which is a partnership of {said}.",
        "chief-executives": f"The lead safeguarding partners are the Chief Executives of {said}, the Chief Constable and the Chief Executive of the Integrated Care Board.",
        "comprises": f"The {body} brings together {said} with health and the police.",
        "columns": "| Measure | " + " | ".join(names) + " |\n|" + "---|" * (len(names) + 1) + "\n| Children with a plan | " + " | ".join(str(40 + n) for n in range(len(names))) + " |",
    }.get(told, "The Chair opened the meeting.")
    page = f"{HEADS[pick['head']](title, line)}\nPresent:\n" + "\n".join([*people, others]) + f"\n\n1. Welcome\n{text}\n\n2. Performance report\n{NOISE[pick['noise']]}\n\n3. Any other business\nThere was none.\n"
    return page, " ".join(sorted(c.gss for c in councils))


MEMBERS: dict[str, tuple[str, ...]] = {
    "group": ("berkshire", "downs", "bedfordshire"), "told": ("title", "of", "line", "brackets", "dash", "comma", "heads", "heads-colon", "table", "table-first", "columns", "apologies", "appointed"),
    "named": ("short", "full"), "order": ("first", "last"), "body": ("health", "joint", "board", "panel"), "head": tuple(HEADS), "noise": tuple(NOISE), "style": ("Councillor", "Cllr"),
}  # fmt: skip
_ELECTED = {"health": "Joint Health Overview and Scrutiny Committee", "joint": "Skills Joint Committee", "board": "Joint Waste Board", "panel": "Joint Transport Panel"}


def _members_make_sense(pick: Choices) -> bool:
    if pick["named"] == "full" and pick["told"] == "title":
        return False
    return pick["named"] == "full" or pick["told"] not in ("comma", "heads", "dash")  # a place behind a councillor may be a ward


def members(pick: Choices) -> tuple[str, str]:
    """The page of a joint body of councillors, and the codes of their councils."""
    _, councils = GROUPS[pick["group"]]
    ordered = councils if pick["order"] == "first" else councils[::-1]
    names = [c.short if pick["named"] == "short" else c.full for c in ordered]
    kind, told, said = _ELECTED[pick["body"]], pick["told"], listed(names)
    title = {"title": f"{said} {kind}", "of": f"{kind} of {said}"}.get(told, kind)
    who = [f"{pick['style']} {person}" for person in CHAIRS]
    forms: dict[str, Callable[[str, str], str]] = {
        "brackets": lambda person, name: f"{person} ({name})", "dash": lambda person, name: f"{person} - {name}", "comma": lambda person, name: f"{person}, {name}",
        "heads": lambda person, name: f"{name}\n{person}", "heads-colon": lambda person, name: f"{name}: {pick['style']}s {person[len(pick['style']) + 1 :]} and Ian Moss", "table": lambda person, name: f"| {person} | {name} |",
        "table-first": lambda person, name: f"| {name} | {person} |", "columns": lambda person, name: f"{person}          {name}", "apologies": lambda person, name: f"{person} ({name})",
    }  # fmt: skip
    rows = [forms.get(told, lambda person, _: person)(person, name) for person, name in zip(who, names, strict=False)]
    away = ""
    if told == "apologies":
        rows, away = rows[:1], f"Apologies: {', '.join(rows[1:])}\n"
    line = f"A joint committee of {said}" if told == "line" else ""
    text = f"The {kind} had been appointed by {said} to meet their duties." if told == "appointed" else "The Chair opened the meeting."
    page = f"{HEADS[pick['head']](title, line)}\nPresent:\n" + "\n".join(rows) + f"\n\n{away}\nIn attendance: Tom Reeve, Clerk\n\n1. Welcome\n{text}\n\n2. Performance report\n{NOISE[pick['noise']]}\n\n3. Any other business\nThere was none.\n"
    return page, " ".join(sorted(c.gss for c in councils))


ONE_TOLD = ("head", "head-sentence", "body", "venue", "foot", "address", "email", "rights", "text", "services")
ONE: dict[str, tuple[str, ...]] = {
    "council": tuple(ALONE), "told": ONE_TOLD, "body": ("partnership", "board", "scrutiny", "parenting"), "head": tuple(HEADS), "noise": (*NOISE, *BESIDE),
}  # fmt: skip
_OWN = {"scrutiny": "Children and Families Scrutiny Committee", "parenting": "Corporate Parenting Panel"}


def alone(pick: Choices) -> tuple[str, str]:
    """The page of a body of one council, and its code."""
    council, seat, host = ALONE[pick["council"]]
    kind, told = {**BODIES, **_OWN}[pick["body"]], pick["told"]
    title = {"body": f"{council.short} {kind}", "head-sentence": f"{kind} of {council.full}"}.get(told, kind)
    venue = f"Venue: {seat}" if told == "venue" else ""
    top = f"{council.full}\n\n" if told == "head" else ""
    foot = {
        "foot": f"\n{council.full}\n", "address": f"\nhttps://www.{host}.gov.uk/meetings\n", "email": f"\nContact: clerk@{host}.gov.uk\n", "rights": f"\n\u00a9 {council.full} 2022. All rights reserved.\n",
    }.get(told, "")  # fmt: skip
    text = {
        "text": f"Members were reminded that {council.full} was responsible for all placements.", "services": f"Ofsted had inspected {council.short}'s children's services in January 2022.",
    }.get(told, "The Chair opened the meeting.")  # fmt: skip
    page = f"{top}{HEADS[pick['head']](title, venue)}\nPresent:\nPriya Sandhu, Chair\nOwen Tarrant, Police\n\n1. Welcome\n{text}\n\n2. Performance report\n{({**NOISE, **BESIDE})[pick['noise']]}\n\n3. Any other business\nThere was none.\n{foot}"
    return page, council.gss


def every(choices: Mapping[str, tuple[str, ...]], sense: Callable[[Choices], bool] = lambda _: True) -> Iterator[Choices]:
    """Each combination that makes sense."""
    for values in product(*choices.values()):
        pick = dict(zip(choices, values, strict=True))
        if sense(pick):
            yield pick


def covering(picks: Sequence[Choices]) -> list[Choices]:
    """So many combinations, in a fixed order, that each pair of choices that goes together is in one."""
    seen: set[tuple[tuple[str, str], tuple[str, str]]] = set()
    out = []
    step = 7919  # a prime: neighbours in the product differ in one choice only
    for at in range(len(picks)):
        pick = picks[at * step % len(picks)]
        pairs = set(combinations(pick.items(), 2)) - seen
        if pairs:
            seen |= pairs
            out.append(pick)
    return out


def joints() -> list[Choices]:
    """Each combination of a body of several councils."""
    return list(every(CHOICES, _makes_sense))


def alones() -> list[Choices]:
    """Each combination of a body of one."""
    return list(every(ONE))


def elected() -> list[Choices]:
    """Each combination of a joint body of councillors."""
    return list(every(MEMBERS, _members_make_sense))
