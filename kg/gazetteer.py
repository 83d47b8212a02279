"""The UK's principal authorities by name, code and place, found in plain text by their longest name.

A bare place ("Norfolk") is a mention of kind `place`; one with council words ("Norfolk County Council") of kind
`authority`. A place inside the name of something else ("Norfolk Constabulary", "Norfolk Road") is neither.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache

from kg.model import Authority, Mention
from kg.organisations import Organisation, find_forces, find_organisations, police_forces
from kg.resources import resource
from kg.triemaker import trie_pattern

__all__ = ["Organisation", "authorities", "authority_names", "by_gss", "by_name", "find_authorities",
           "find_forces", "find_organisations", "fold_name",
           "named_places", "police_forces"]  # fmt: skip

_COUNCIL_WORD = re.compile(
    r"\b(?:Council|Borough|District|Corporation|Cyngor|Comhairle|LBC|MBC|CBC|CBMDC|MDC|LB|BC|DC|CC|MC)\b"
    r"|\bCounty$|\(|Unitary|,[a-z]|\bThe Vale$"
    r"|\uff9e|Cuty|C Ity| City$"
)
# Words that are also something else: a place only with council words, or in the name of a board.
_AMBIGUOUS = frozenset(
    [
        "reading",
        "bury",
        "richmond",
        "kingston",
        "newcastle",
        "stoke",
        "westminster",
        "highland",
        "highlands",
        "down",
        "scilly",
        "hereford",
        "blackburn",
        "shetland",
        "orkney",
        "southend",
        "eden",
        "the_vale",
    ]
)
_THERE = re.compile(r"\b(?:in|across|around|throughout|near|near to) $")
_SUFFIX = re.compile(
    r"(?:\s{1,3}(?P<word>Metropolitan\s{1,3}Borough|London\s{1,3}Borough|County\s{1,3}Borough"
    r"|Royal\s{1,3}Borough|City\s{1,3}and\s{1,3}(?:County|District)|County"
    r"|City|Borough|District|Metropolitan\s{1,3}District|Islands|Unitary|Combined))?"
    r"\s{1,3}(?P<head>Council|Corporation|Authority)(?!s\b)(?P<own>'s?)?(?!\w)"
    r"|\s{1,3}(?P<short>LBC|MBC|CBC|MDC|BC|DC|CC|MC)\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"(?:\bthe\s{1,3})?\b(?:(?:London|Royal|Metropolitan|County)\s{1,3}Borough(?:\s{1,3}Council)?\s{1,3}of"
    r"|(?:County\s{1,3})?Council\s{1,3}of"
    r"|LB(?:\s{1,3}of)?|Borough(?:\s{1,3}Council)?\s{1,3}of|District(?:\s{1,3}Council)?\s{1,3}of"
    r"|County\s{1,3}Council\s{1,3}of"
    r"|City(?:\s{1,3}Council)?\s{1,3}of|Cyngor(?:\s{1,3}\w{2,14}){0,2}"
    r"|County\s{1,3}of)\s{1,3}(?:the\s{1,3}(?:City\s{1,3}of\s{1,3})?)?$",
    re.IGNORECASE,
)
_LAST_OF_PREFIX = frozenset({"of", "the", "lb"})
_CAPITALISED_AFTER = re.compile(r"\s{1,2}[A-Z][a-z]+")
_TYPES = {
    "county": {"county", "unitary", "welsh-principal-area"},
    "district": {"non-metropolitan-district", "unitary", "metropolitan-district", "ni-district"},
    "london borough": {"london-borough"},
    "county borough": {"welsh-principal-area"},
    "metropolitan borough": {"metropolitan-district"},
    "islands": {"scottish-council-area"},
}
_NOT_COUNTY = frozenset({"city", "borough", "royal borough", "metropolitan district"})


def fold_name(name: str) -> str:
    """A name in the form in which names are compared: lower case, without points, hyphens and a leading "the".

    >>> fold_name("The St. Helens & Stoke-on-Trent")
    'st helens and stoke on trent'
    """
    text = (
        name.lower().replace("&", " and ").replace("\u2019", "'").replace(".", "").replace(",", " ").replace("-", " ")
    )
    return " ".join(text.split()).removeprefix("the ")


@cache
def authorities() -> tuple[Authority, ...]:
    """Every principal authority of the reference list, present and past, in the order of the list."""
    with resource("ontology/reference/authorities.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_authority(row) for row in csv.DictReader(file))


def _authority(row: dict[str, str]) -> Authority:
    name = row["official_name"].removeprefix("The ")  # "The Moray Council" is "Moray Council" in a table
    names = [a for a in row["alt_names"].split(";") if a] + ([row["official_name"]] if name != row["official_name"] else [])
    code = row["local_authority_code"].lower() or re.sub(r"[^a-z0-9]+", "-", row["name"].lower()).strip("-")
    return Authority(
        code=code, gss=row["gss_code"], name=row["name"], official_name=name, kind=row["type"],
        nation=row["nation"], aliases=tuple(names),
        children_services=row["children_services"] == "true", start=row["start_date"], end=row["end_date"],
        police=row["police_force_area"], county=row["county_gss"],
        successors=tuple(row["successor_gss"].split(";")) if row["successor_gss"] else (),
    )  # fmt: skip


@cache
def _by_gss() -> dict[str, Authority]:
    with resource("ontology/reference/authorities.csv").open(encoding="utf-8", newline="") as file:
        former = {
            a.gss: row["former_gss_codes"].split(";")
            for a, row in zip(authorities(), csv.DictReader(file), strict=True)
        }
    table = {old: a for a in authorities() for old in former.get(a.gss, []) if old}
    return table | {a.gss: a for a in authorities() if a.gss}


def by_gss(code: str) -> Authority | None:
    """The authority with a GSS code, present or former."""
    return _by_gss().get(code)


def heirs(authority: Authority, day: str) -> tuple[str, ...]:
    """The codes of the authorities that stand in a council's place on a day: its own, or those of its successors."""
    return authority.successors if authority.end and authority.successors and day > authority.end else (authority.gss,)


def authority_names(authority: Authority) -> tuple[str, ...]:
    """The names of an authority as the reference list has them, its own first."""
    return (authority.name, authority.official_name, *authority.aliases)


def _places(authority: Authority) -> Iterator[str]:
    """The names without council words: those that a body, a force or a street may carry too."""
    names = (n for n in (authority.name, *authority.aliases) if not _COUNCIL_WORD.search(n))
    yield from (
        n.removeprefix("The ") for n in names if not n.startswith(("City of ", "County of ")) or n == "City of London"
    )


@cache
def _index() -> dict[str, tuple[Authority, ...]]:
    table: dict[str, list[Authority]] = {}
    for authority in authorities():
        names = {fold_name(n) for n in (*authority_names(authority), *_places(authority))}
        names |= {f"{fold_name(n)} council" for n in _places(authority)}
        names |= {fold_name(n.split("(")[0]) for n in (authority.name, authority.official_name) if "(" in n}
        for name in sorted(names - {""}):
            table.setdefault(name, []).append(authority)
    return {name: tuple(found) for name, found in table.items()}


def by_name(name: str, date: str = "") -> Authority | None:
    """The one authority that a name means on an ISO date (or today), or None where there is none or more than one.

    >>> by_name("Durham County Council").gss
    'E06000047'
    """
    return _one(_index().get(fold_name(name), ()), date)


def _one(found: tuple[Authority, ...], date: str) -> Authority | None:
    if len(found) > 1 and date:
        found = tuple(a for a in found if (a.start or "0") <= date <= (a.end or "9"))
    elif len(found) > 1:
        found = tuple(a for a in found if not a.end) or found
    return found[0] if len(found) == 1 else None


@cache
def _pattern() -> re.Pattern[str]:
    names = {n for a in authorities() for n in (*_places(a), *(x for x in [a.name.split(" (")[0]] if x))}
    return re.compile(trie_pattern(names) + r"(?![A-Za-z0-9])")


def named_places(plain: str) -> Iterator[re.Match[str]]:
    """Each name of an authority's place in a text, whatever it is part of, longest first and none within another."""
    for match in _pattern().finditer(plain):
        before = plain[match.start() - 1] if match.start() else " "
        if before == " " and plain[match.start() - 8 : match.start() - 1] == "Greater":
            continue  # Greater Manchester and Greater London are no authorities of the list
        if not (before.isalnum() or before in "-@_") and plain[match.end() : match.end() + 1] not in {"@", "_"}:
            yield match


def find_authorities(plain: str, date: str = "") -> list[Mention]:
    """Each authority that a text names and its place names, in order; `value` is the GSS code.

    >>> [(m.kind, m.value) for m in find_authorities("Norfolk County Council heard from Norfolk Constabulary.")]
    [('authority', 'E10000020')]
    """
    out: list[Mention] = []
    refused = -1  # the start of a place that belongs to a longer name: "Norfolk and Suffolk NHS Trust"
    for match in reversed(list(named_places(plain))):
        mention = _council(plain, match, date)
        if mention is None and not _of_something_else(plain, match, refused):
            mention = _place(plain, match, date)
        elif mention is None:
            refused = match.start()
        if mention is not None and not (out and out[-1].start < mention.end):
            out.append(mention)
    return out[::-1]


def _council(plain: str, match: re.Match[str], date: str) -> Mention | None:
    """The mention of an authority by a place with council words before or after it."""
    name = match.group()
    suffix, prefix = _SUFFIX.match(plain, match.end()), _prefix(plain, match.start())
    if suffix and suffix["head"] and suffix["head"].lower() == "authority" and not suffix["word"]:
        suffix = None
    if suffix:
        end = suffix.start("own") if suffix["own"] else suffix.end()
        whole = plain[match.start() : end]
        if "combined" in whole.lower() or _OF_SOME.match(plain, end):
            return None
        found = by_name(whole, date) or _by_type(name, (suffix["word"] or "").lower(), date)
        start = prefix.start() if prefix and found and prefix.group().lower().endswith("of ") else match.start()
    elif prefix and not _CAPITALISED_AFTER.match(plain, match.end(), match.end() + 12):
        found, start, end = _by_type(name, _prefix_word(prefix.group()), date), prefix.start(), match.end()
    else:
        return None
    article = _ARTICLE.match(plain, start, end)
    start = article.end() if article else start
    return Mention(start, end, plain[start:end], "authority", found.gss) if found and found.gss else None


_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
# "Barset Council for Voluntary Service", "Barset Council of Mosques": a charity, whose name goes on
_OF_SOME = re.compile(
    r"\s+(?:for|of|on)\s+(?:the\s+)?(?:(?:Social\s+and\s+)?Voluntary|(?:Local\s+)?Community|Churches|Mosques|Faiths?|Inter-?\s?[Ff]aith|Christian|Disab\w+|Racial|Social\s+Service"
    r"|Alcohol\w*|Addiction\w*|Ageing|Older\s+People|Tenants|Third\s+Sector|Governors|Trade\s+Unions|Sikh|Hindu|Muslim|Jewish)\b"
)


def _prefix(plain: str, at: int) -> re.Match[str] | None:
    """The council words that end before a place: "the London Borough of", "Cyngor Sir"."""
    before = plain[max(0, at - 60) : at].lower()
    last = before[-8:].split()[-1:]
    return _PREFIX.search(plain, max(0, at - 60), at) if last and (last[0] in _LAST_OF_PREFIX or "cyngor" in before) else None


def _prefix_word(prefix: str) -> str:
    words = " ".join(prefix.lower().split()).removeprefix("the ").split(" of")[0].replace(" council", "")
    return {"lb": "london borough"}.get(words, words if words in _TYPES or words in _NOT_COUNTY else "")


def _by_type(name: str, word: str, date: str) -> Authority | None:
    """The authority of a place whose kind agrees with the council word used."""
    word = " ".join(word.split())
    found = _index().get(fold_name(name), ())
    if word in _TYPES:
        found = tuple(a for a in found if a.kind in _TYPES[word])
        if word == "county":
            found = tuple(a for a in found if not re.search(r"\bCity\b|(?<!County )Borough", a.official_name))
    elif word in _NOT_COUNTY:
        found = tuple(a for a in found if a.kind != "county")
    return _one(found, date)


_NEXT_NAME = re.compile(r"(?:'s)?\s{1,3}(?:(?:and|&|of|for)\s{1,3})?(?=[A-Z])(?!I\b|A\b)|\s?(?:/|@)|'s\s{1,3}[A-Z]")
_OWN_RATE = re.compile(r"'s\s{1,3}(?:[A-Z]{2,5}s?|[A-Z][\w-]*)(?:\s{1,3}[a-z-]+){0,3}?\s{1,3}(?:rate|figure|average|share|proportion|number|total|percentage|caseloads?)\b")  # "Carset's EET rate"
_JOINED = re.compile(r"\s{0,2}(?:,|and|&|/|,\s?and)\s{0,2}$")
_NAME_BEFORE = re.compile(
    r"(?:\b[A-Z][\w.'-]*|\b[A-Z]|\d)\s{1,3}(?:of\s{1,3}|upon\s{1,3}|on\s{1,3})?$|\bof\s{1,3}the\s{1,3}$(?<!f the )"
)
_SMALL_BEFORE = re.compile(
    r"(?:^|[.!?:;\n\"]\s{0,4}|\b)(?:Neighbouring|Nearby|Next-door|Adjoining|Adjacent|Unlike|Meanwhile|Only|Even|Over|Through|Nor|But|In|Across|At|For|From|With|The|And|Since|By|To|When|While|Both|Outside"
    r"|Within|Throughout|Like|Of|As|If|Although"
    r"|Whereas|Between|Under|IN|ACROSS|WITHIN|FOR|Children|Members|Councils|Districts|Boroughs|Counties|Ofsted"
    r"|Inspectors)\s{1,3}(?:of\s{1,3}|in\s{1,3})?$"
)


_HYPHENED = re.compile(r"-(?!(?:based|wide|born)\b)\w")


def _of_something_else(plain: str, match: re.Match[str], refused: int) -> bool:
    """Whether a bare place is part of a longer name: of a body, a force, a street, a person."""
    after = plain[match.end() : match.end() + 24]
    following = _NEXT_NAME.match(after)
    if _OWN_RATE.match(plain, match.end()):
        following = None
    if following and "and" not in following.group() and "&" not in following.group():
        return True
    if refused > match.end() and _JOINED.fullmatch(plain, match.end(), refused):
        return True
    if _HYPHENED.match(after):
        return True
    before = plain[max(0, match.start() - 40) : match.start()]
    return bool(_NAME_BEFORE.search(before)) and not _SMALL_BEFORE.search(before)


def _place(plain: str, match: re.Match[str], date: str) -> Mention | None:
    folded = fold_name(match.group())
    if folded in _AMBIGUOUS and not (folded == "bury" and _THERE.search(plain, max(0, match.start() - 12), match.start()) and not plain.startswith(" St", match.end())):
        return None
    found = _one(tuple(a for a in _index().get(folded, ()) if a.children_services or a.nation != "England"), date)
    return Mention(match.start(), match.end(), match.group(), "place", found.gss) if found and found.gss else None
