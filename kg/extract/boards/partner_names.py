"""The full name of an organisation that takes part in a body."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.boards.naming import cased
from kg.gazetteer import by_gss, by_name
from kg.organisations import find_organisations, police_forces
from kg.reading import Reading
from kg.screen import Screened
from kg.text import fold

_CLASSES = frozenset(
    {"local authority", "council", "authority", "county council", "city council", "borough council"}
)
_OTHER = re.compile(
    r"^.*\b(?:Councils?|Police|Police Service|Services?|Constabulary|Trust|Board|Authority|Probation|Cafcass|Commissioner|Group)"
    r"(?:,\s|,?\s(?:and|&)\s)(?:the\s)?(?=[A-Z])"
)
_SHORT_FORM = re.compile(r"Partnership|Board|Panel|Group|Committee|Executive|Forum|Commission")
_KIND_ALONE = re.compile(r"Clinical Commissioning Group|Integrated Care Board|(?:University )?Health Board|(?:NHS )?Foundation Trust|(?:NHS )?Trust|Constabulary|Police|Combined Authority")


def organisation(reading: Reading, name: str, council: bool = False) -> str:
    """An organisation by its full name; "the Council" is the council whose minutes they are."""
    text = fold(re.sub(r"^(?:the|its|their)\s+", "", name.strip(" ,.;"), flags=re.IGNORECASE))
    if _SHORT_FORM.fullmatch(text):
        return ""  # "the Partnership" is the body itself, and none of those who take part
    if text == "police" and (force := placed(reading, "Police")) != "Police":
        return force  # the one of which the document speaks
    if text.lower() in _CLASSES:
        return _of_kind(reading, text) or own_council(reading) or text
    if council or re.fullmatch(r"[A-Z]{2,5} Council", text):
        found = by_name(text, reading.date)
        return found.official_name if found else text
    full = _bracketed(reading, text) or placed(reading, reading.glossary.expand(text))
    return re.sub(r"\bNational Health Service\b", "NHS", full) if "NHS " in text else full


def _of_kind(reading: Reading, text: str) -> str:
    """The council of a kind ("the City Council") where those whose minutes they are are of several kinds, or the document names one."""
    if " " not in text or text.lower() == "local authority" or (len(reading.gss) == 1 and reading.home and text.lower() in reading.home.official_name.lower()):
        return ""
    ours = [a.official_name for code in reading.gss if len(reading.gss) > 1 and (a := by_gss(code)) and text.lower() in a.official_name.lower()]
    return ours[0] if len(ours) == 1 else ""


def _bracketed(reading: Reading, text: str) -> str:
    """What the document says in full before a short form of several words in brackets: "NHS Roe and Dale ICB (R&D ICB)"."""
    if text.startswith("NHS ") or not re.match(r"[A-Z][A-Z&]+\s[A-Z]", text):
        return ""
    seen: dict[str, str] = reading.once("bracketed", lambda _: {})
    if text not in seen:
        match = re.search(rf"(?P<full>(?:[A-Z][\w'-]*,?\s+(?:(?:and|of|for|the)\s+)*){{2,12}})\({re.escape(text)}\)", reading.plain)
        match = match or re.search(rf"\b{re.escape(text)}\s\((?:the )?(?P<full>(?:[A-Z][\w'-]*,?\s+(?:(?:and|of|for|the)\s+)*){{2,12}}(?:Board|Group|Trust|Council|Service|Authority"
            rf"|Association))\)", reading.plain)
        seen[text] = fold(match["full"]) if match else ""
    return seen[text]


def council_of(reading: Reading, name: str) -> str:
    """The council of a place that pays or is host under the place's bare name: "Barset had paid £5,000"."""
    found = by_name(name, reading.date)
    return found.official_name if found and found.name == name else name


def own_council(reading: Reading) -> str:
    """The council whose minutes they are, as they call it where they never give its official name."""
    return reading.once("council", _council)


def _council(reading: Reading) -> str:
    if reading.home is None:
        return ""
    official = reading.home.official_name
    return official if fold(official).lower() in fold(reading.plain).lower() else _as_called(reading, reading.home.name, official)


_SEVERAL = re.compile(
    r"(?P<kind>(?:(?:London|Metropolitan|Royal|County|City|District|Borough|Unitary)\s)*(?:[Cc]ouncils|[Bb]oroughs|[Aa]uthorities|Counties|Cities)) of (?:the )?"
    r"(?P<places>(?=[A-Z])[^.;:()]{2,60}?(?:,? and (?:the )?|, (?:the )?)(?=[A-Z])[^.;:()]{2,240})"
)  # "the London Boroughs of Ashe, Birch and Cole", "the councils of Ashe and Birch"
_PART = re.compile(r",? and (?:the )?|, (?:the )?")


def each_council(reading: Reading, said: str) -> str:
    """A run of names with the councils of which it gives the places alone by their full names, apart from what follows."""
    return _SEVERAL.sub(lambda m: _councils(reading, m), said) if " of " in said else said


def _councils(reading: Reading, match: re.Match[str]) -> str:
    """The councils of a list of places, each by its name; what stands after the last place stays as it is."""
    kind, names, rest = match["kind"], [], match["places"]
    for part in _PART.split(match["places"]):
        found = by_name(f"{re.sub(r'oroughs$', 'orough', kind)} of {part}", reading.date) or by_name(part, reading.date)
        if found is None:
            break
        names.append(_as_called(reading, found.name, found.official_name))
        rest = rest[rest.index(part) + len(part) :]
    if len(names) < 2:
        return match.group()
    return "; ".join(names) + (f"; {_PART.sub('', rest, count=1)}" if rest.strip(" ,") else "")


def _as_called(reading: Reading, place: str, official: str) -> str:
    """The council of a place as the document calls it, where it never gives its official name: "Gwynedd Council"."""
    if official in reading.plain:
        return official
    said = re.search(rf"\b{re.escape(place)}\s(?:(?:City|County|Borough|Metropolitan|District)\s){{0,2}}Council\b", reading.plain)
    return fold(said.group()) if said else official


def apart(name: str) -> str:
    """A name without another organisation joined before it: "Roe Police and Roe Clinical Commissioning Group"."""
    return _OTHER.sub("", name)


_SHORT_KINDS = {"Clinical Commissioning Group": "CCG", "Integrated Care Board": "ICB", "Foundation Trust": "FT", "NHS Foundation Trust": "NHS FT"}
_GAP = r"(?:\s(?!\s)|\n *)"  # not between two columns
_PLACES = rf"(?:(?!Inspectorate\b|[A-Z]+\s+(?:CCG|ICB|Clinical|Integrated)\b)[A-Z][\w'-]+,?{_GAP}(?:(?:and|&|upon)\s+|of\s+(?=Wight\b))?)"
_OPENS = r"\b(?!(?:The|That|This|Both|And|In|Of|With|By|From|For|A|An|At|On|As|To|Its|Each|Local|New|Former|Old)\b)"


_SHORT_LAST = re.compile(r"\b(?:CCG|ICB)$")


@cache
def _of_places(kind: str) -> Screened:
    """The names of a kind of body: "NHS Roe and Ashe Clinical Commissioning Group"."""
    short = f"|{_SHORT_KINDS[kind]}(?!\\w)" if kind in _SHORT_KINDS else ""
    return Screened(rf"{_OPENS}(?:NHS\s+{_PLACES}{{1,9}}?|{_PLACES}{{1,5}})(?<!,\s)(?:{kind}\b{short})")


def placed(reading: Reading, name: str) -> str:
    """A health body or a police force said by its kind alone ("the CCG") by the one name that the document gives such a body."""
    if _NHS_OF.fullmatch(name):
        return _health_body(reading, name)
    if name in {"police", "the police"}:
        return next((f for kind in ("Police", "Constabulary") if (f := placed(reading, kind)) != kind), name)
    if not _KIND_ALONE.fullmatch(name):
        return name
    known: dict[str, str] = reading.once("placed", lambda _: {})
    if name not in known:
        named = {apart(_SHORT_LAST.sub(name, fold(m.group()))) for m in _of_places(name).finditer(reading.plain.replace("\\&", "&"))}
        before = rf"^.*(?:,|{_HOLDS})\s" if name in {"Constabulary", "Police"} else rf"^.*(?:,\s(?=NHS )|{_HOLDS}\s)"  # "Ada Moor, Roe Police", "Designated Doctor NHS Roe"
        named = {re.sub(before, "", n) for n in named if n != name and not n.isupper()}
        longest = {n for n in named if not any(o != n and (o.endswith(" " + n) or o.replace("&", "and") == n) for o in named)}
        ours = {n for n in longest if reading.home and reading.home.name in n}
        known[name] = longest.pop() if len(longest) == 1 else ours.pop() if len(ours) == 1 else (_own_trust(reading) or name) if name == "Trust" else name
    return known[name]


_HOLDS = r"\b(?:Inspector|Superintendent|Constable|Sergeant|Commander|Officer|Nurse|Doctor|Manager|Director|Lead|Executive)"
_OWN_TRUST = re.compile(r"^\W*(?P<name>[A-Z][A-Z'&-]*(?: [A-Z][A-Z'&-]*){1,8} TRUST)\W*$", re.MULTILINE)


def _own_trust(reading: Reading) -> str:
    """The trust in whose minutes "the Trust" stands, by the one that their head names in capitals."""
    named = {m["name"] for m in _OWN_TRUST.finditer(reading.text[reading.header.start : reading.header.end][:800])}
    return cased(named.pop()) if len(named) == 1 else ""


_NHS_OF = re.compile(r"NHS [A-Z][\w-]+(?:(?: and| &)? [A-Z][\w-]+){0,4}(?<!Trust)(?<!England)(?<!Board)(?<!Group)")


def _health_body(reading: Reading, name: str) -> str:
    """A health body said by its place ("NHS Roe") by the one name that a document gives it in full: "NHS Roe Integrated Care Board"."""
    longer: dict[str, str] = reading.once("health bodies of places", lambda _: {})
    if name not in longer:
        kinds = {fold(m.group()) for m in re.finditer(rf"\b{re.escape(name)}\s(?:Integrated\sCare\sBoard|Clinical\sCommissioning\sGroup|Health\sBoard)\b", reading.plain)}
        if not kinds and (several := re.search(rf"\b(?P<kind>Clinical\sCommissioning\sGroup|Integrated\sCare\sBoard|Health\sBoard|CCG|ICB)s\s\([^()]*\b{re.escape(name)}\b", reading.plain)):
            kinds = {f"{name} {reading.glossary.expand(fold(several['kind']))}"}  # "the CCGs (NHS Ashe and NHS Birch)"
        longer[name] = kinds.pop() if len(kinds) == 1 else name
    return longer[name]


def settled(reading: Reading, name: str) -> str:
    """The organisation of one who takes part, however it was told: "of Roe Police", "Roe MBC", "GMP", "the ICB"."""
    text = re.sub(r"^(?:(?:of|from|at|for|with)\s+)?(?:the\s+)?", "", _IN_BRACKETS.sub("", fold(name))).strip(" ,;")
    if _AUTHORITY.search(text) and (known := by_name(text, reading.date)):
        return known.official_name
    if re.fullmatch(r"[A-Z]{3,5}", text):
        named = _called(reading).get(text, set())
        return next(iter(named)) if len(named) == 1 else text
    return organisation(reading, text) if text else ""


# A name's own letters or kind after it, or a word that makes it no other: "Roe CCG (CCG)", "the Council itself"
_IN_BRACKETS = re.compile(r"\s+\((?:[A-Z][\w&.' -]{1,60})\)$|\s+(?:itself|themselves|too|also)$")
_AUTHORITY = re.compile(r"\s(?:MBC|LBC|CBC|MDC|BC|DC|CC)$")


def _called(reading: Reading) -> dict[str, set[str]]:
    """The police forces and health bodies that a document names, by the letters of their names; and the forces' own letters."""
    return reading.once("letters", _letters)


def _letters(reading: Reading) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for mention in find_organisations(reading.plain):
        if mention.kind in {"police force", "health body"}:
            letters = "".join(w[0] for w in re.findall(r"[A-Z][\w'-]+|NHS", mention.value))
            found.setdefault(letters, set()).add(mention.value)
    for force in police_forces():
        for alias in force.aliases:
            if re.fullmatch(r"[A-Z]{3,5}", alias) and alias not in found:
                found[alias] = {force.name}
    return found
