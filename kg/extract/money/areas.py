"""The councils of a group, told by their number ("all six local authorities") or by the places alone ("adoption for Ashe, Birch and Cole")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.boards.partner_names import own_council
from kg.extract.money.parties import party
from kg.extract.organisations import organisations
from kg.gazetteer import by_gss, by_name, find_authorities, named_places
from kg.home import as_named
from kg.model import Sentence
from kg.numerals import WORDS, word_value
from kg.reading import Reading
from kg.rules.money.contracting import DEAL, DONE
from kg.rules.money.signs import COUNTED
from kg.screen import Screened
from kg.text import fold

_GROUP = re.compile(COUNTED, re.IGNORECASE)
# "Ashe, Birch and Cole", "Ashe Council, Birch Council and the Cole": what stands between the places of one list
_BETWEEN = re.compile(r"(?:\s(?:(?:City|County|Borough|Metropolitan|District|Unitary)\s){0,2}Councils?)?(?:,|,?\sand|\s&)\s(?:the\s)?(?:(?:London\sBorough|City|Borough|County)\sof\s)?")
_LEAST = 2


def counted(reading: Reading, said: str) -> list[str] | None:
    """The councils of "all six local authorities", where the document lists that many once or the minutes are of so many; None for other words."""
    if _GROUP.fullmatch(said) is None:
        return None
    told = re.search(WORDS, said, re.IGNORECASE)
    number = word_value(told.group()) if told else 2 if "both" in said.lower() else 0
    known = [list(named) for named in lists(reading) if len(named) == number]
    ours = [called(reading, code) for code in reading.gss]
    if len(known) == 1 and re.search(r"\bcouncils", said, re.IGNORECASE):
        return [a.official_name if (a := by_name(name, reading.date)) and a.name == name else name for name in known[0]]
    return known[0] if len(known) == 1 else ours if len(ours) == number or (len(ours) > 1 and not number) else []


def lists(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """Each list of councils or of their places in a document, by the names that it gives them."""
    return reading.once("lists of councils", lambda r: tuple(dict.fromkeys(_lists(r))))


def _lists(reading: Reading) -> Iterator[tuple[str, ...]]:
    plain, end = " ".join(reading.plain.split()), -1
    run: list[str] = []
    for place in named_places(plain):
        if run and not _BETWEEN.fullmatch(plain, end, place.start()):
            if len(run) >= _LEAST:
                yield tuple(run)
            run = []
        found = by_name(place.group(), reading.date)
        run = [*run, called(reading, found.gss, place.group())] if found and found.gss else []
        end = place.end()
    if len(run) >= _LEAST:
        yield tuple(run)


def of_places(reading: Reading, listed: str) -> list[str]:
    """The councils of a list of places, where each is one's: "Ashe, Birch and Cole"."""
    parts = re.split(r",\s(?:and\s)?|\s(?:and|&)\s", listed)
    found = [by_name(part, reading.date) for part in parts]
    return [called(reading, a.gss, part) for part, a in zip(parts, found, strict=True) if a and a.gss] if len(found) > 1 and all(a and a.gss for a in found) else []


def called(reading: Reading, code: str, place: str = "") -> str:
    """A council as its document calls it; by its place alone, as it stands, where it is nowhere called a council."""
    names: dict[str, str] = reading.once("councils called", lambda _: {})
    authority = by_gss(code)
    if code not in names and authority:
        told = any(m.kind == "authority" and m.value == code for m in find_authorities(fold(reading.plain), reading.date))
        home = reading.home is not None and reading.home.gss == code
        names[code] = own_council(reading) if home else as_named(reading.text, authority).official_name if told else place or authority.name
    return names.get(code, "")


_LET = r"(?:commissioned|funded|bought|let|procured|purchased|placed|awarded|paid\sfor|earmarked|set\saside|contributed|put\sin)"
_FOR_COUNCIL = Screened(rf"\b(?:{DONE}\s(?:by\s[^,;.]{{3,60}}?\s)?for|behalf\sof|{DEAL}\s(?:with|between)|{_LET}\s(?:jointly\s|together\s)?by)\s(?=[A-Z])")
_ENDS = re.compile(rf"(?:{_FOR_COUNCIL.exact.pattern.removesuffix('(?=[A-Z])')})$")
_WHO_BOUGHT = Screened(r"[a-z]\s(?:(?:had|has|have|both|jointly|each|together|also)\s){0,3}(?:commission(?:ed|s)?|bought|buys?|procured?)\b")
_NAMED_ALONE = re.compile(r"(?=[,.;)]|$|\s(?:by|for|towards|under|and\s(?!the\s)[a-z]|since|from|until|to|has|had|have|in|on|at|through|is|was|which|who|that|jointly|together|with)\b)")
_JOINS = re.compile(r",\s|,?\sand\s|\s&\s")
_OPENS = re.compile(r"(?:^|[,;:.]\s|\b[a-z]+\s)$")


def of_places_as_councils(reading: Reading, plain: str) -> str:
    """A sentence with the councils that its places stand for: "run for Ashe by Kite Voices", "Ashe and Birch jointly commission it"."""
    if not (_FOR_COUNCIL.stands(plain) or _WHO_BOUGHT.stands(plain)):
        return plain
    runs: list[list[re.Match[str]]] = []
    for place in named_places(plain):
        joined = runs and _JOINS.fullmatch(plain, runs[-1][-1].end(), place.start())
        runs = [*runs[:-1], [*runs[-1], place]] if joined else [*runs, [place]]
    for run in reversed(runs):
        start, end = run[0].start(), run[-1].end()
        bought = _WHO_BOUGHT.exact.match(plain, end - 1) and _OPENS.search(plain[:start])
        if bought or (_NAMED_ALONE.match(plain, end) and _ENDS.search(plain[:start])):
            plain = plain[:start] + " and ".join(_council(reading, m.group()) for m in run) + plain[end:]
    return plain


def _council(reading: Reading, place: str) -> str:
    """The council of a place as its document calls it, else by its official name."""
    authority = by_name(place, reading.date)
    name = called(reading, authority.gss, place) if authority and authority.gss else place
    return authority.official_name if authority and name == place else name


_FOR_AREA = re.compile(r"(?P<name>.{6,}?) (?:for|across|throughout|in) (?P<place>[A-Z][\w'-]+(?:,? (?:(?:and|upon|on|of|with) )?[A-Z][\w'-]+){0,12})")


def in_full(reading: Reading, named: Iterable[str], sentence: Sentence) -> list[str]:
    """Who commissions a service, each by its full name, and each council of "all six local authorities"."""
    found: list[str] = []
    for said in named:
        several = counted(reading, said)
        found += [party(reading, n) if n == "Commissioner" else n for n in organisations(reading, said, sentence.start)] if several is None else several
    return found


def without_area(reading: Reading, name: str) -> tuple[str, list[str]]:
    """A service without the places for which it is, and the councils of these: "adoption services for Barset", "for Ashe, Birch and Cole"."""
    match = _FOR_AREA.fullmatch(name)
    if match is None:
        return name, []
    one = by_name(match["place"], reading.date)
    councils = [one.official_name] if one else of_places(reading, match["place"])
    return (match["name"], councils if " for " in name else []) if councils else (name, [])
