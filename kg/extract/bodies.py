"""Each governance body, partnership, team or organisation that a document names, once, by its full name."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.acronyms import BODY_KINDS, known
from kg.extract.boards.naming import as_given, gss_of, is_class, tidy
from kg.extract.proof import proof
from kg.gazetteer import by_gss, find_authorities
from kg.model import BodyFact, Fact, Sentence
from kg.organisations import find_organisations, police_forces
from kg.reading import Reading
from kg.resources import resource
from kg.rules.boards.bodies import KINDS, TABLE
from kg.rules.boards.pieces_bodies import NAMED
from kg.rules.grammar import groups
from kg.screen import Screened

_GENERIC = re.compile(
    r"(?:Local |Regional |Independent |Statutory |Multi-[Aa]gency |Joint |New |Single |Select |Scrutiny |Project "
    r"|Full |Main |Executive |Senior |Management |Steering |Working |Task |Focus |Peer |Own |Other |"
    r"Staff |Support |Social Work |Sub |Advisory |Local Authority |Small |Whole |Leadership |Multi-agency "
    r"|Partnership |Programme |Business |Safeguarding )*(?:Unit|Board|Panel|Committee|Group|Team|Hub|Partnership"
    r"|Forum|Trust"
    r"|Alliance)"
)
_COUNCIL = re.compile(r"\b(?:Council|Borough|Corporation)\b")
_ACRONYM = Screened(r"(?<![\w-])[A-Z][A-Za-z]*[A-Z](?![\w-])")


@dataclass(frozen=True, slots=True)
class Found:
    """A body named at a place of a sentence."""

    name: str
    kind: str
    start: int
    end: int
    sentence: Sentence
    rule: str
    acronym: str = ""


@cache
def _listed() -> tuple[Screened, dict[str, tuple[str, str]]]:
    """The bodies of the reference list that their names alone do not show (trusts, adoption agencies)."""
    with resource("ontology/reference/bodies.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    table = {r["name"]: (r["kind"], r["acronym"]) for r in rows if len(r["name"].split()) > 1}
    names = sorted(table, key=lambda n: (-len(n), n))
    return Screened(
        r"(?<![\w-])(?:" + "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in names) + r")(?![\w-])"
    ), table


def extract(reading: Reading) -> Iterator[Fact]:
    """Each body once, from the place that names it first in full."""
    found = [f for sentence in reading.sentences for f in _found(reading, sentence)]
    kept: dict[str, Found] = {}
    for one in found:
        kept.setdefault(_folded(one.name), one)
    for key, one in kept.items():
        if any(k != key and _fuller(k, key) and kept[k].kind == one.kind for k in kept):
            continue
        yield BodyFact(
            name=as_given(reading, one.name),
            acronym=one.acronym or reading.glossary.acronym(one.name),
            kind=one.kind,
            gss=_codes(reading, one),
            evidence=proof(one.sentence, one.start, one.end),
            rule=one.rule,
        )


def _found(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    """The bodies that one sentence names; a longer name hides what is named within it."""
    if not NAMED.stands(sentence.plain) or reading.blocks[sentence.block].kind == "furniture":
        return
    listed = [*_organisations(sentence), *_councils(reading, sentence)]
    ruled = [f for f in _by_rule(sentence) if not any(_joins(f, other) for other in listed)]
    candidates = [*listed, *ruled, *_by_letters(reading, sentence)]
    taken: set[int] = set()
    for one in sorted(candidates, key=lambda f: (f.start - f.end, f.start)):
        if taken.isdisjoint(range(one.start, one.end)):
            taken.update(range(one.start, one.end))
            yield one


def _joins(one: Found, other: Found) -> bool:
    """Whether what looks like one long name is another body, "and", and a name."""
    after = one.sentence.plain[other.end : other.end + 5]
    return one.start <= other.start and other.end < one.end and after.startswith((" and ", ", "))


def _by_rule(sentence: Sentence) -> Iterator[Found]:
    for rule, match in TABLE.matches(sentence.plain):
        name = tidy(groups(match)["name"])
        if len(name.split()) > 1 and not _GENERIC.fullmatch(name) and not is_class(name) and len(name.split()) <= 12:
            yield Found(name, KINDS[rule.name], match.start("name"), match.end("name"), sentence, rule.key)


def _organisations(sentence: Sentence) -> Iterator[Found]:
    pattern, table = _listed()
    for match in pattern.finditer(sentence.plain):
        name = " ".join(match.group().split())
        kind, acronym = table[name]
        yield Found(name, kind, match.start(), match.end(), sentence, "bodies/reference-list", acronym)
    for mention in find_organisations(sentence.plain):
        if not mention.value.endswith("s") or mention.kind != "health body":
            yield Found(
                tidy(mention.value), mention.kind, mention.start, mention.end, sentence, "bodies/reference-list"
            )


def _councils(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    for mention in find_authorities(sentence.plain, reading.date):
        authority = by_gss(mention.value)
        if authority and _COUNCIL.search(mention.text):
            name = tidy(mention.text) if "(" in authority.official_name else authority.official_name
            yield Found(name, "council", mention.start, mention.end, sentence, "bodies/reference-list")


def _by_letters(reading: Reading, sentence: Sentence) -> Iterator[Found]:
    """Bodies said only by their letters, where the document or the reference list knows them as a body."""
    for match in _ACRONYM.finditer(sentence.plain):
        letters = match.group()
        name, kind = reading.glossary.names.get(letters, ""), ""
        if letters in known() and known()[letters][1] in BODY_KINDS:
            kind = known()[letters][1]
            name = name or known()[letters][0]
        if (
            kind
            and kind not in ("council", "law")
            and letters != "NHS"
            and name
            and not is_class(name)
            and not name.endswith("Services")
        ):
            yield Found(tidy(name), kind, match.start(), match.end(), sentence, "bodies/reference-list", letters)


def _fuller(name: str, short: str) -> bool:
    """Whether a name is the same body's, said with its place ("Local ..." stands for the place)."""
    return name.endswith(" " + short.removeprefix("local ")) or name.endswith(" " + short)


def _codes(reading: Reading, one: Found) -> tuple[str, ...]:
    """Whose a body is; a police force serves the authorities of its area, a national body none."""
    if one.kind in ("inspectorate", "government", "voluntary organisation"):
        return ()
    if one.kind == "police force":
        codes = next((force.gss for force in police_forces() if force.name == one.name), reading.gss)
        return () if one.name.startswith(("Police Scotland", "Police Service of", "British Transport")) else codes
    codes = gss_of(reading, one.name)
    current = tuple(c for c in codes if (a := by_gss(c)) and not (a.end and reading.date and a.end < reading.date))
    return current or reading.gss


def _folded(name: str) -> str:
    return name.lower().replace("children's", "children").replace("-", " ")
