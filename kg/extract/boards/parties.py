"""Those who take part in a body, as a wording names them: organisations of a list, persons with a post, holders of posts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.boards.listing import complete, grouplike, parts, spread
from kg.extract.boards.listing import organisations as divided
from kg.extract.boards.partner_clauses import Told
from kg.extract.boards.partner_names import each_council, organisation
from kg.extract.boards.shadow import initials
from kg.extract.posts import posts
from kg.extract.presence.lists import listed as entries
from kg.gazetteer import by_name
from kg.model import Sentence
from kg.names import find_names, private, youth
from kg.reading import Reading
from kg.resolve import by_letters
from kg.rules.boards.shadows import NO_PERSON
from kg.rules.grammar import Rule
from kg.rules.presence.posts import BUSINESS
from kg.text import fold
from kg.titles import split_post

_PLAIN = re.compile(
    r"(?:the )?(?:local )?(?:(?:primary |secondary |special |school )?head\s?teachers'? (?:forum|group|association|network)|"
    r"(?:parents?(?: and)? carers?'?|schools|youth|voluntary sector) (?:forum|council|network)|parents(?: and carers)?|"
    r"nurseries|universities|(?:primary|secondary|special) schools|early years providers|"
    r"police|health|schools|colleges|probation(?: services?)?|education|housing(?: (?:providers|associations))?|hospital trusts|health (?:visiting|trusts)|academy trusts"
    r"|(?:fire and rescue|ambulance) service|public health|children's services"
    r"|social care|(?:its |both |all |two |three |four |constituent |member |local |partner )*(?:councils|local authorities)|children's social care|fire service|voluntary sector|third sector|"
    r"(?:voluntary and community|community and voluntary) sector|health (?:services?|commissioners|partners|providers|bodies)|youth justice|clinical "
    r"commissioning groups?|early years settings|(?:(?:district|borough|city|town|parish|county)(?:,? and |, | ))+councils|local authority|academies|schools and colleges)"
)
_PLACED = re.compile(r"(?P<place>[A-Z][^:]{3,90}?)(?::\s+|\s+-\s+|\s+\()")  # "Roe Police: Ada Moor, Superintendent"
_BETWEEN = re.compile(r"(?:,?\s+(?:[A-Z][\w']*|and|of|for|\([A-Z]+\)))*,?\s+")
_POST = re.compile(
    r"^(?!Executive Office\b)(?:(?:Interim|Acting|Deputy|Assistant|Executive|Chief|Designated|Head|Director|Lead|Detective"
    r"|Superintendent)\b|.*\b(?:Director|Officer|Manager|Nurse|Head|Constable|Superintendent|Commander)\b)"
)
_POSTS = re.compile(r"(?:(?:local|senior|primary|secondary|school)\s)?(?:head\s?teachers|headteachers|GPs|lay members|governors|magistrates|health visitors|foster carers)")
_OF_PLACE = re.compile(r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,2}) (?:of|from|at) (?:[Tt]he )?(?P<place>[A-Z].*)")
_SAID = re.compile(r"\b(?:attended|joined|sat|was|were|is|are|had|has|have|met|that|which|who|would|will|as|to)\b")


@dataclass(frozen=True, slots=True)
class Party:
    """One who takes part: an organisation, a person or a post, and as what."""

    role: str
    organisation: str = ""
    person: str = ""
    post: str = ""


def said_by(reading: Reading, told: Told) -> Iterator[Party]:
    """Those of whom a clause tells a part."""
    if told.part == "chair":
        for name, _ in told.who:
            yield from _chair(reading, name, told.office)
        return
    if told.part == "seat":
        for name, _ in told.who:
            yield from _seated(reading, name, told.place)
        return
    if told.part == "host" and (named := find_names(told.who[0][0])):  # "Ada Moor, Director at Roe, which authority housed it"
        if place := _split(told.who[0][0][named[0].end :].strip(" ,(-)"))[1]:
            yield Party("host", organisation(reading, place))
        return
    role = {"member": kind(told.kind), "statutory": "statutory partner"}.get(told.part, told.part)
    plain = "; ".join(name for name, post in told.who if not post)
    yield from _organisations(reading, {"organisations": plain}, role)
    for name, post in told.who:
        if post:
            yield Party(role, organisation(reading, name), post=post)


def _chair(reading: Reading, said: str, office: str) -> Iterator[Party]:
    """The chair as a clause names the person: with a post and a place, or by initials."""
    independent = "ndependent" in office
    role = "independent chair" if independent else "chair"
    if said in initials(reading):
        yield Party(role, person=initials(reading)[said], post=office if independent else "")
    named = find_names(said)
    if _POST.match(said) and (not named or re.search(r"\b(?:of|for|at)\s(?:the\s)?$", said[: named[0].start])):
        yield from _by_post(reading, said, role)
        return
    for name in named[:1]:
        beside = said[name.end :].strip(" ,(-)")
        post, place = _split(beside) if not beside.startswith(("of ", "from ")) else ("", beside.split(" ", 1)[1])
        shown = office if independent else post or name.rank
        yield Party(role, organisation(reading, place) if place else "", name.name, shown)


def _seated(reading: Reading, said: str, place: str) -> Iterator[Party]:
    """One who has a seat, by name or by the post that a list or a sentence gives a holder."""
    where = organisation(reading, place) if place else ""
    for named in find_names(said):
        if private(said) or youth(said):
            continue
        post, at = _split(said[named.end :].strip(" ,(-)"))
        yield Party("partner", where or at, named.name, post or named.rank)
    if not find_names(said):
        post, at = _split(said)
        holders = {e.person.name for e in entries(reading) if e.person.post == post or e.person.post.startswith(post + ",")}
        holders |= {p.person for p in posts(reading) if p.post == post}
        holder = holders.pop() if len(holders) == 1 else _holder(reading, post)
        if holder or where or at:
            yield Party("partner", where or at, holder, post)


def _by_post(reading: Reading, said: str, role: str) -> Iterator[Party]:
    """A chair said by post: the holder, where the document names one, else the post with where it is held."""
    holder = _holder(reading, said) if " of " in said else ""
    held = {(p.person, p.post) for p in posts(reading) if p.post == said or p.post.startswith((f"{said} of ", f"{said} for "))}
    post, place = _split(said)
    if holder or len(held) == 1:
        yield Party(role, person=holder or next(iter(held))[0], post=said if holder else next(iter(held))[1])
    elif place and not BUSINESS.fullmatch(place):
        yield Party(role, organisation(reading, place), post=post)
    elif _WHOLE_POST.search(said):
        yield Party(role, post=said)


# "the Director of Education", "the Chief Constable": an office that one holds
_WHOLE_POST = re.compile(r"\b(?:of|for)\s(?:the\s)?[A-Z]|^(?:Deputy |Assistant )?(?:Chief Constable|Chief Executive|Chief Fire Officer|Police and Crime Commissioner)$")


def payers(reading: Reading, body: str, givers: tuple[str, ...]) -> Iterator[Party]:
    """Each giver, as a party; "each of the Councils" is left for the codes of a joint body to tell."""
    for giver in givers:
        if giver in {"Councils", "councils"}:
            yield Party("funder", "Councils")
        else:
            named = [*divided(giver)]
            names = named if all(map(complete, named)) else [re.sub(r"\s\([^()]*\)$", "", giver)]
            yield from (Party("funder", full) for name in names if (full := organisation(reading, name)) != body)


_AT = re.compile(r"(?P<post>.+?)\s(?:at|with|for|from|in)\s(?:the\s)?(?P<place>[A-Z][^,]*)$")


_OF_HEALTH = re.compile(r"(?P<post>[^,]+?) (?:of|at|for) (?:the )?(?P<place>NHS (?!Foundation|Trust)[A-Z][\w-]+(?:(?: and|,)? [A-Z][\w-]+){0,5}|Police Scotland|[A-Z][^,]* (?:Constabulary|Police))")
_OF_FORCE = re.compile(r"(?P<post>[^,]+? Commander) of (?:the )?(?P<place>Police Scotland|[A-Z][^,]* (?:Police|Constabulary))")
_COMMAND = re.compile(r"(?<=\w)'s [A-Z][\w ]*\b(?:Division|Command|Area|District)$")  # "Commander of Police Scotland's Barset Division"


def _split(post: str) -> tuple[str, str]:
    """A post and where it is held: "Group Director, Care at Roe" is held at Roe Council."""
    post = _COMMAND.sub("", post)
    said, place = split_post(post)
    if not place and (force := _OF_FORCE.fullmatch(post)):
        return force["post"], force["place"]
    if not place and (health := _OF_HEALTH.fullmatch(post)):
        return health["post"], health["place"]
    at = _AT.match(post) if not place else None
    if at and not BUSINESS.fullmatch(at["place"]) and (complete(at["place"]) or by_name(at["place"])):
        found = by_name(at["place"])
        return at["post"].strip(" ,"), found.official_name if found else at["place"]
    return said, place


def split_held(post: str) -> tuple[str, str]:
    """A post and where it is held, as `_split` parts them."""
    return _split(post)


def organisations_of(reading: Reading, said: str, role: str) -> Iterator[Party]:
    """Each organisation that a run of names holds, in a role."""
    return _organisations(reading, {"organisations": said}, role)


def rank(role: str) -> str:
    return "chair" if role.endswith("chair") else "partner" if role.endswith("partner") else role


def parties(reading: Reading, rule: Rule, said: dict[str, str], sentence: Sentence) -> Iterator[Party]:
    match rule.name:
        case "members-in-brackets" | "partners-including":
            yield from _organisations(reading, said, kind(said.get("kind", "")))
        case "sits-on":
            yield from _sitting(reading, said)
        case _:
            yield from _office(reading, said, sentence)


def kind(said: str) -> str:
    return "statutory partner" if re.search(r"statutory|safeguarding", said, re.IGNORECASE) else "partner"


def _office(reading: Reading, said: dict[str, str], sentence: Sentence) -> Iterator[Party]:
    """The person who manages a board's business, or its independent chair."""
    names = find_names(next(said[g] for g in ("person", "named", "holder") if g in said))
    post = next(said[g] for g in ("post", "office", "held", "called") if g in said)
    bare = next((said[g] for g in ("body", "board", "bodied", "letters") if g in said), "")
    if not names or (private(sentence.plain[:200]) and "hair" not in sentence.plain):
        return
    if "ndependent" in post:
        yield Party("independent chair", person=names[0].name, post=post)
        return
    if post == "Manager" and (bare in {"Board", "Partnership"} or by_letters(bare)):
        post = f"{bare.split()[-1]} Manager"
    yield Party("manager", organisation(reading, said.get("organisation", "")) if "organisation" in said else "", names[0].name, post)


_SECTOR = re.compile(r"^[A-Z][a-z]+(?:,? (?:and )?[a-z]+){0,4}\s[-\u2013]\s(?=(?:the )?[A-Z])")  # "Parents and carers - Open Voices"
_HOLDING = re.compile(r"^(?:comprised|made up|composed|drawn|formed)\s(?:of|from)\s(?:the\s)?")


# "Health (through NHS Dale)" is NHS Dale; "the Council (through Children's Services)" is the council
_OWNING = re.compile(r"\bCouncil's(?=,? and |,|$)")  # "Dale, Roe and Barset Council's", as clerks write
_BOROUGHS = re.compile(r"(^|[,;] (?:and )?|\b(?:the|both|two|three|four) )(?:[Bb]oroughs|[Cc]ounties|[Uu]nitaries)(?=[,;]| and\b|$)")  # "both Boroughs": their councils
_HEALTH_THROUGH = re.compile(r"\b[Hh]ealth \((?:through|via|represented by) (?:the )?(?P<whom>[A-Z][^()]+)\)")
_THROUGH = re.compile(r" \((?:through|via) [^()]+\)")


def _organisations(reading: Reading, said: dict[str, str], role: str) -> Iterator[Party]:
    text = _HOLDING.sub("", fold(said.get("organisations", said.get("others", ""))))
    text = _BOROUGHS.sub(r"\1councils", _OWNING.sub("Councils", text))
    text = _THROUGH.sub("", _HEALTH_THROUGH.sub(r"\g<whom>", text)) if " (" in text else text
    listed = list(parts(spread(each_council(reading, text)), role))
    held = [n for n, _ in listed if _POST.match(n)]
    sure = sum(complete(name) or grouplike(name) for name, _ in listed if name not in held) * 2 >= len(listed) - len(held)  # then "Open Futures" is no person either
    for name, as_what in listed:
        name = _SECTOR.sub("", name)
        name = re.sub(r"^[Tt]he\s(?=(?:Chief|Deputy|Assistant|Executive|Director|Head)\b)", "", name)
        full = organisation(reading, name)
        named = find_names(name)
        named = [] if named and named[0].start == 0 and not named[0].rank and _POST.match(name) and " of " in name else named  # "Area Commander of Roe Police"
        if named and named[0].rank and not complete(named[0].name):
            continue  # "Superintendent Ada Moor of Roe Police": a person, told elsewhere
        post, place = _split(name) if not named else (name, "")
        if place and _POST.match(post):
            yield Party(as_what, organisation(reading, place), post=post)
        elif _POST.match(name) or _POSTS.fullmatch(name):
            yield Party(as_what, post=reading.glossary.expand(name))
        elif named and (not sure or named[0].style or re.search(r"\b[A-Z]\.? ", name)):
            continue
        elif full and len(full.split()) <= 12 and _is_party(full):
            yield Party(as_what, full)


def _is_party(name: str) -> bool:
    """Whether a name in a list is an organisation's, or a class of them that minutes name so ("the police")."""
    if _PLAIN.fullmatch(name):
        return True
    if re.search(r"\b(?:Mayor|Ambassador|Champion)$", name):
        return False  # an office
    return bool(re.match(r"[A-Z]", name)) and not _SAID.search(name)


def listed(reading: Reading, item: Sentence, role: str) -> Iterator[Party]:
    """A list item that names a partner: "NAME, Post, Organisation", or an organisation alone."""
    text = re.sub(r"^(?:[-•*]|\(?[a-z0-9]{1,3}\))\s+", "", item.plain).strip(" .;")
    text = re.sub(r"[;,]?\s+and$", "", text).strip(" .;,")
    names = [n for n in find_names(text) if n.style or not NO_PERSON.search(n.name)]  # "Kirby Mind"
    placed = _PLACED.match(text)
    if names and placed and names[0].start >= placed.end() and complete(placed["place"]):
        post = text[names[0].end :].strip(" ,-()") or names[0].rank
        yield Party(role, organisation(reading, placed["place"]), names[0].name, post)
        return
    if not names:
        text = _SECTOR.sub("", text)
        full = organisation(reading, re.sub(r"\s*\([A-Z][A-Za-z]{1,7}\)$", "", text))
        if full and len(full.split()) <= 12 and full[0].isupper():
            yield Party(role, full)
        return
    pieces = [p.strip() for p in re.split(r",\s+|\s+-\s+|\s+\(|\)", text[names[0].end :]) if p.strip(" ,")]
    place = pieces.pop() if pieces and not _POST.match(pieces[-1]) else ""
    post = ", ".join(pieces) or names[0].rank
    yield Party(role, organisation(reading, place) if place else "", names[0].name, post)


def _sitting(reading: Reading, said: dict[str, str]) -> Iterator[Party]:
    """Who sits on a body: an organisation, or the holder of a post, named where the document names the holder."""
    who, _, department = said["who"].partition(", ")
    if (placed := _OF_PLACE.fullmatch(said["who"])) and len(find_names(placed["name"])) == 1 and complete(placed["place"]):  # "Ada Moor of The Roe Academy"
        yield Party("partner", organisation(reading, placed["place"]), find_names(placed["name"])[0].name)
        return
    if _POST.match(who):
        place = reading.glossary.expand(department) if department else ""
        yield Party("partner", place, _holder(reading, who), who)
    elif not find_names(who) and complete(who):
        yield Party("partner", organisation(reading, said["who"]))
    if "chair" in said:
        yield Party("chair", post=said["chair"])


def _holder(reading: Reading, post: str) -> str:
    """The person whom the document names right after a post; empty where it names none or several."""
    plain = reading.plain
    holders = set()
    for match in re.finditer(rf"\b{re.escape(post)}\b", plain):
        named = find_names(plain, match.end(), min(len(plain), match.end() + 90))
        if named and _BETWEEN.fullmatch(plain, match.end(), named[0].start):
            holders.add(named[0].name)
    return holders.pop() if len(holders) == 1 else ""
