"""Police forces, health bodies, inspectorates and public bodies that a text names by their proper names."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.model import Mention
from kg.resources import resource
from kg.screen import Screened
from kg.triemaker import trie_pattern

_S = r"\s{1,3}"
# Aliases of the inspectorates, by the name that the public contract writes.
INSPECTORATES: tuple[tuple[str, str], ...] = (
    ("Ofsted", rf"Ofsted|OFSTED|OfSTED|Office{_S}for{_S}Standards{_S}in{_S}Education"
               rf"(?:,{_S}Children's{_S}Services{_S}and{_S}Skills)?"),
    ("CQC", rf"CQC|Care{_S}Quality{_S}Commission"),
    ("HMICFRS", rf"HMICFRS|HMIC|(?:HM|Her{_S}Majesty's|His{_S}Majesty's){_S}Inspectorate{_S}of{_S}Constabulary"
                rf"(?:{_S}(?:and|&){_S}Fire{_S}(?:and|&){_S}Rescue{_S}Services?)?"),
    ("HMI Probation", rf"HMIP(?:robation)?|HMI{_S}Probation|(?:HM|Her{_S}Majesty's|His{_S}Majesty's){_S}"
                      rf"Inspect(?:orate|or|ion){_S}of{_S}Probation"),
    ("Estyn", r"Estyn|ESTYN"),
    ("CIW", rf"CIW|CSSIW|Care{_S}Inspectorate{_S}Wales|Care{_S}and{_S}Social{_S}Services{_S}Inspectorate"
            rf"(?:{_S}(?:for{_S})?Wales)?"),
    ("Care Inspectorate", rf"Care{_S}Inspectorate(?!{_S}Wales)"),
    ("RQIA", rf"RQIA|Regulation{_S}and{_S}Quality{_S}Improvement{_S}Authority"),
)  # fmt: skip
_GOVERNMENT: tuple[tuple[str, str], ...] = (
    ("Department for Education", rf"Department{_S}for{_S}Education|DfE"),
    ("Department of Health and Social Care", rf"Department{_S}of{_S}Health{_S}and{_S}Social{_S}Care|DHSC"),
    ("Department of Health", rf"Department{_S}of{_S}Health(?!{_S}and{_S}Social)"),
    ("Home Office", rf"Home{_S}Office"), ("Ministry of Justice", rf"Ministry{_S}of{_S}Justice"),
    ("Welsh Government", rf"Welsh{_S}Government"), ("Scottish Government", rf"Scottish{_S}Government"),
    ("Youth Justice Board", rf"Youth{_S}Justice{_S}Board(?:{_S}for{_S}England{_S}and{_S}Wales)?"),
    ("Local Government Association", rf"Local{_S}Government{_S}Association"),
)  # fmt: skip
_VOLUNTARY: tuple[tuple[str, str], ...] = (
    ("NSPCC", rf"NSPCC|National{_S}Society{_S}for{_S}the{_S}Prevention{_S}of{_S}Cruelty{_S}to{_S}Children"),
    ("Barnardo's", r"Barnardo'?s"), ("Action for Children", rf"Action{_S}for{_S}Children"),
    ("Save the Children", rf"Save{_S}the{_S}Children"), ("Women's Aid", rf"Women's{_S}Aid"),
    ("Citizens Advice", rf"Citizens'?{_S}Advice(?:{_S}Bureau)?"), ("Crimestoppers", "Crimestoppers"),
)  # fmt: skip
# National charities and companies that deliver children's services for councils, as they call themselves
CHARITIES = frozenset({
    "Aberlour", "Action for Children", "Barnardo's", "Become", "Catch22", "Change Grow Live", "Children 1st", "Children in Wales", "Coram", "Coram Voice", "Family Action", "Family Fund",
    "Home-Start", "Include Youth", "Kooth", "Llamau", "Missing People", "NSPCC", "NYAS", "National Youth Advocacy Service", "Place2Be", "Quarriers", "Refuge", "Relate", "Safer London", "Spurgeons",
    "St Christopher's Fellowship", "TGP Cymru", "The Children's Society", "Children's Society",
    "Turning Point", "Victim Support", "Voice of Young People in Care", "Who Cares? Scotland", "With You", "YMCA", "YoungMinds",
})
# The integrated care boards of England whose names join places, as they call themselves in short: "NHS Kent and Medway"
_JOINED_PLACES = (
    "Bath and North East Somerset, Swindon and Wiltshire", "Bedfordshire, Luton and Milton Keynes", "Birmingham and Solihull", "Bristol, North Somerset and South Gloucestershire",
    "Buckinghamshire, Oxfordshire and Berkshire West", "Cambridgeshire and Peterborough", "Cheshire and Merseyside", "Cornwall and the Isles of Scilly", "Coventry and Warwickshire",
    "Derby and Derbyshire",
    "Hampshire and Isle of Wight", "Herefordshire and Worcestershire", "Hertfordshire and West Essex", "Humber and North Yorkshire", "Kent and Medway", "Lancashire and South Cumbria",
    "Leicester, Leicestershire and Rutland", "Mid and South Essex", "Norfolk and Waveney", "Nottingham and Nottinghamshire", "Shropshire, Telford and Wrekin", "Staffordshire and Stoke-on-Trent",
    "Suffolk and North East Essex",
)  # fmt: skip
NHS_OF_PLACES = rf"NHS (?:{'|'.join(_JOINED_PLACES)})".replace(" and ", " (?:and|&) ")
_HEAD = Screened(
    r"\b(?:Clinical\s{1,3}Commissioning\s{1,3}Groups?|CCGs?|Integrated\s{1,3}Care\s{1,3}(?:Board|System"
    r"|Partnership)|ICB|Primary\s{1,3}Care\s{1,3}Trust"
    r"|(?:University\s{1,3}|Teaching\s{1,3})?Health\s{1,3}Board"
    r"|Health\s{1,3}and\s{1,3}Social\s{1,3}Care\s{1,3}Trust|NHS\s{1,3}(?:Foundation\s{1,3})?Trust"
    r"|(?:Teaching\s{1,3})?Hospitals?\s{1,3}(?:NHS\s{1,3})?(?:Foundation\s{1,3})?Trust)(?![\w-])"
)
_WORD_BEFORE = re.compile(r"(\(|,?)([A-Z][\w'.&-]*|and|&|of|the|upon|on|in|for)[\s]{1,3}$")
_STOP = frozenset(
    [
        "The",
        "In",
        "Of",
        "From",
        "And",
        "Members",
        "Member",
        "Council",
        "Police",
        "Constabulary",
        "Board",
        "Trust",
        "Group",
        "Groups",
        "CCG",
        "CCGs",
        "Partnership",
        "Service",
        "Services",
        "Officer",
        "Officers",
        "Chair",
        "Nurse",
        "Director",
        "Manager",
        "Lead",
        "Committee",
        "Panel",
        "At",
        "By",
        "For",
        "With",
        "To",
        "When",
        "While",
        "Both",
        "Local",
        "All",
        "Each",
        "Our",
        "Their",
    ]
)
_LINKS = frozenset({"and", "&", "of", "the", "upon", "on", "in", "for"})


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation of the reference list: name, kind, other names, the authorities it serves."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    gss: tuple[str, ...] = ()
    start: str = ""
    end: str = ""


@cache
def police_forces() -> tuple[Organisation, ...]:
    """The police forces of the reference list, present and past."""
    with resource("ontology/reference/police_forces.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(
        Organisation(
            r["name"], "police force", tuple(a for a in r["alt_names"].split(";") if a),
            tuple(sorted(g for g in r["area_gss"].split(";") if g)), r["start_date"], r["end_date"],
        )
        for r in rows
    )  # fmt: skip


@cache
def _forces() -> dict[str, str]:
    """Each way of writing a force's name, with its name."""
    table: dict[str, str] = {}
    for force in police_forces():
        for name in (force.name, *force.aliases):
            if re.search(r"Police|Constabulary", name):
                table.setdefault(" ".join(name.split()).lower(), force.name)
                table.setdefault(" ".join(name.replace(" and ", " & ").split()).lower(), force.name)
    return table


@cache
def _pattern() -> tuple[Screened, dict[str, tuple[str, str]]]:
    """One pattern with a group for each name, and what each group means."""
    meaning: dict[str, tuple[str, str]] = {}
    pieces: list[str] = []
    for kind, table in (
        ("inspectorate", INSPECTORATES),
        ("government", _GOVERNMENT),
        ("voluntary organisation", _VOLUNTARY),
    ):
        for value, pattern in table:
            group = f"g{len(meaning)}"
            meaning[group] = (kind, value)
            pieces.append(f"(?P<{group}>{pattern})")
    return Screened(rf"(?=[A-Z])(?:{'|'.join(pieces)})(?![\w-])"), meaning


@cache
def _force_pattern() -> Screened:
    names = {n for f in police_forces() for n in (f.name, *f.aliases) if re.search(r"Police|Constabulary", n)}
    return Screened(trie_pattern(names) + r"(?![\w-])")


@cache
def _any() -> Screened:
    """What each name of an organisation has: of most sentences it says no at once."""
    return Screened("|".join(f"(?:{p.pattern})" for p in (_pattern()[0], _force_pattern(), _HEAD)))


def find_organisations(plain: str) -> list[Mention]:
    """Each police force, health body, inspectorate, government department and national charity that a text names.

    `kind` is a body kind of the contract, `value` the full name (for an inspectorate the contract's short one).

    >>> [(m.kind, m.value) for m in find_organisations("OFSTED and NHS Kernow Clinical Commissioning Group")]
    [('inspectorate', 'Ofsted'), ('health body', 'NHS Kernow Clinical Commissioning Group')]
    """
    if not _any().stands(plain):
        return []
    found = [*_named(plain), *_health(plain)]
    found.sort(key=lambda m: (m.start, -m.end))
    return [m for i, m in enumerate(found) if not i or m.start >= max(f.end for f in found[:i])]


def _named(plain: str) -> Iterator[Mention]:
    pattern, meaning = _pattern()
    for match in pattern.finditer(plain):
        kind, value = meaning[str(match.lastgroup)]
        if _begins_word(plain, match.start()):
            yield Mention(match.start(), match.end(), match.group(), kind, value)
    yield from find_forces(plain)


def find_forces(plain: str) -> Iterator[Mention]:
    """Each police force that a text names, with its full name."""
    for match in _force_pattern().finditer(plain):
        if _begins_word(plain, match.start()):
            value = _forces().get(" ".join(match.group().lower().split()), " ".join(match.group().split()))
            yield Mention(match.start(), match.end(), match.group(), "police force", value)


def _begins_word(plain: str, at: int) -> bool:
    return at == 0 or not (plain[at - 1].isalnum() or plain[at - 1] in "-_@")


def _health(plain: str) -> Iterator[Mention]:
    """Health bodies: the head of the name ("NHS Trust", "CCG") and the capitalised words that lead up to it."""
    for head in _HEAD.finditer(plain):
        start = _leading(plain, head.start())
        if start < head.start():
            text = plain[start : head.end()]
            value = " ".join(text.split())
            value = re.sub(
                r"\bCCG(s?)$", r"Clinical Commissioning Group\1", re.sub(r"\bICB$", "Integrated Care Board", value)
            )
            yield Mention(start, head.end(), text, "health body", value)


def _leading(plain: str, end: int) -> int:
    """Where the capitalised words that lead up to an offset begin."""
    start = at = end
    for _ in range(10):
        match = _WORD_BEFORE.search(plain, max(0, at - 40), at)
        if match is None or match[2] in _STOP:
            break
        at = match.start(2)
        if match[2] not in _LINKS:
            start = at
        if match[1]:
            break
    return start
