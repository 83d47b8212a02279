"""Acts, regulations and statutory guidance that a document cites, a row for each provision."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.extract.proof import proof
from kg.model import Fact, LegislationFact, Sentence
from kg.reading import Reading
from kg.rules.grammar import Rule, groups
from kg.rules.meeting.legislation import GUIDANCE, IN_SCHEDULE, LETTERS, TABLE

_RANGE = re.compile(r"(?P<division>[Ss]ections|[Rr]egulations|[Aa]rticles|[Pp]arts) (?P<first>\d{1,4}[A-Z]?)(?P<to> to |-)(?P<last>\d{1,4}[A-Z]?)")
_CITING = ("Act", "ection", "egulation", "uidance", "Together", "Part ", "Keeping")  # a word of every citation that may be wrapped
_INDENT = re.compile(r"[^\S\n]*\n\s+")
_AS_PRINTED = re.compile(r"(?:[Pp]art [IVX]+|[Cc]hapters? \d+|[Pp]aragraphs? [\d.]+" + f"|{IN_SCHEDULE})")
_NUMBER = re.compile(r"(?P<division>[A-Za-z]+\.?)?[ ]?(?P<number>\d{1,4}[A-Z]{0,4}(?:\(\w{1,4}\))*)")
_DIVISIONS = {"s": "Section", "r": "Regulation", "p": "Part", "a": "Article"}


@dataclass(frozen=True, slots=True)
class Citation:
    """One provision of one title, where it stands in the document."""

    title: str
    year: str
    provision: str
    sentence: Sentence
    rule: str
    start: int
    end: int

    @property
    def place(self) -> int:
        return self.sentence.start + self.start


def extract(reading: Reading) -> Iterator[Fact]:
    """Each citation once, from the place that says most."""
    citations = list(_again(c for sentence in reading.sentences for c in _cited(sentence)))
    for citation in sorted(_fullest(citations), key=lambda c: c.place):
        yield LegislationFact(
            title=citation.title,
            year=citation.year,
            provision=citation.provision,
            evidence=proof(citation.sentence, citation.start, citation.end),
            rule=citation.rule,
        )


def _again(citations: Iterable[Citation]) -> Iterator[Citation]:
    """The citations with the Act that "the Act" or "the 2014 Act" is: the last one named, or the last of that year."""
    named: list[Citation] = []
    for citation in citations:
        if citation.rule.endswith("act-again"):
            here = citation.rule.endswith("schedule-act-again")  # "... of the 1972 Act ... as defined in paragraph 2 of Schedule 12A": of the Act that the sentence names
            meant = [n for n in named if citation.year in ("", n.year) and (not here or n.sentence is citation.sentence)]
            if meant:
                yield replace(citation, title=meant[-1].title, year=meant[-1].year)
        else:
            if citation.rule.endswith("/act"):
                named.append(citation)
            yield citation


def provisions(text: str) -> tuple[str, ...]:
    """The provisions of a run such as "ss.17 and 47", each with its division in full.

    >>> provisions("Sections 16 and 17")
    ('Section 16', 'Section 17')
    >>> provisions("Sections 16 to 23")
    ('Sections 16 to 23',)
    """
    if _RANGE.fullmatch(text) or _AS_PRINTED.fullmatch(text):
        return (text,)
    found: list[str] = []
    division = "Section"
    for match in _NUMBER.finditer(text):
        word = (match["division"] or "").lower().rstrip(".")
        if word.startswith("sch"):
            division = "Schedule"
        elif word and word not in {"and", "or", "to"}:
            division = _DIVISIONS.get(word[0], division)
        found.append(f"{division} {match['number']}")
    return tuple(found)


def _cited(sentence: Sentence) -> Iterator[Citation]:
    plain, cuts = _unwrapped(sentence) if "\n " in sentence.text or "\n\t" in sentence.text else (sentence.plain, [])
    for rule, match in TABLE.matches(legible(plain)):
        start, end = (at + sum(cut for place, cut in cuts if place <= at) for at in match.span())
        for title, year, provision in _readings(rule, groups(match)):
            yield Citation(title, year, provision, sentence, rule.key, start, end)


# A citation in capitals or in quotation marks, and "Sec. 17" or "\u00a7 17".
_QUOTED = re.compile(r"(?:(?<=\s)|(?<=\()|^)['\"](?=[A-Z(])|(?<=[\w)])['\"](?=[\s,.;:)]|$)")
_BEFORE_POINT = re.compile(r"(?<=\w) +(?P<point>[,;:)])")
_SHORT = re.compile(r"(?:\b(?:[Ss]ect?\.?|SECTION)|\u00a7) ?(?=\d)|\bSECTIONS\b(?= \d)")
_IN_CAPITALS = re.compile(r"(?:\(?[A-Z][A-Z'()-]+\s(?:(?:AND|OF|FOR|TO|THE|&)\s)*){1,9}ACT(?=,?\s\(?(?:of\s|OF\s)?(?:1[6-9]|20)\d\d)|\bWORKING\sTOGETHER\b(?:\sTO\sSAFEGUARD\sCHILDREN\b)?")
_SMALL_ACT = re.compile(r"(?<=[a-z)]\s)act(?=,?\s\(?(?:19|20)\d\d\b)")
_SMALL = frozenset({"AND", "OF", "FOR", "TO", "THE", "UNDER", "IN", "BY", "WITH"})


def legible(plain: str) -> str:
    """A sentence, of the same length, with its citations as the statute book prints them.

    >>> legible("under SECTION 17 of the 'CHILDREN ACT 1989'.")
    'under Section 17 of the  Children Act 1989 .'
    """
    if "'" in plain or '"' in plain:
        plain = _QUOTED.sub(" ", plain)
        plain = _BEFORE_POINT.sub(lambda m: m["point"].ljust(len(m.group())), plain)
    if "ACT" in plain or "WORKING" in plain:
        plain = _IN_CAPITALS.sub(lambda m: re.sub(r"[A-Z']+", _titled, m.group()), plain)
    if " act" in plain:
        plain = _SMALL_ACT.sub("Act", plain)
    if "\u00a7" in plain or "ec" in plain or "SECTION" in plain:
        plain = _SHORT.sub(lambda m: m.group().capitalize() if m.group().startswith("SECTION") else "s.".rjust(len(m.group())), plain)
    return plain


def _titled(match: re.Match[str]) -> str:
    """A word of a title in capitals as titles have it."""
    return match.group().lower() if match.group() in _SMALL else match.group().capitalize()


def _unwrapped(sentence: Sentence) -> tuple[str, list[tuple[int, int]]]:
    """A sentence without the indent of its wrapped lines, and where how many characters were left out: "section" above "  17 of"."""
    text = sentence.text
    if not any(w in text for w in _CITING):
        return sentence.plain, []
    parts, cuts, at, length = list[str](), list[tuple[int, int]](), 0, 0
    for match in _INDENT.finditer(text):
        parts += [sentence.plain[at : match.start()], " "]
        length += match.start() - at + 1
        at = match.end()
        cuts.append((length, len(match.group()) - 1))
    return "".join([*parts, sentence.plain[at:]]), cuts


def _readings(rule: Rule, said: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Title, year and provision of each citation that a match holds."""
    years = re.findall(r"\d{4}", said.get("year", said.get("before", said.get("edition", said.get("of", ""))))) or [""]
    if rule.name == "provision-alone":
        for provision in provisions(said.get("section", said.get("regulation", ""))):
            yield "", "", provision
        return
    title = _title(rule, said)
    for year in years:
        for provision in provisions(said.get("provision", said.get("after", ""))) or ("",):
            yield title, year, provision


def _title(rule: Rule, said: dict[str, str]) -> str:
    match rule.name:
        case "act-again" | "schedule-act-again":
            return ""
        case "working-together" | "working-together.alone":
            return "Working Together to Safeguard Children"
        case "statutory-guidance":
            return _guidance(said["guidance"])
        case "data-protection-regulation":
            return "General Data Protection Regulation"
        case "act-in-letters":
            return LETTERS[said["letters"]]
        case _:
            title = re.sub(r"\bActs$", "Act", said["title"].replace(" & ", " and "))
            title = re.sub(r"^Children(?:'?s|s') Act$", "Children Act", title)  # the official title, as often misquoted
            return title if rule.name == "regulations-by-subject" else title[0].upper() + title[1:]


def _guidance(said: str) -> str:
    """The official title of statutory guidance, however its hyphens and capitals are written."""

    def alike(title: str) -> str:
        return title.lower().replace("-", " ")

    return next(full for short, full in GUIDANCE.items() if alike(short) == alike(said))


def _fullest(citations: list[Citation]) -> Iterator[Citation]:
    """The first citation of each kind, without those that a fuller one elsewhere in the document already says."""
    first: dict[tuple[str, str, str], Citation] = {}
    for citation in citations:
        first.setdefault(_key(citation), citation)
    for key, citation in first.items():
        if not any(_says_more(other, key) for other in first):
            yield citation


def _key(citation: Citation) -> tuple[str, str, str]:
    return citation.title.lower().replace("-", " "), citation.year, citation.provision.lower()


def _says_more(other: tuple[str, str, str], mine: tuple[str, str, str]) -> bool:
    """Whether another citation has all that this one has, and more."""
    return mine != other and all(not m or m == t for m, t in zip(mine, other, strict=True))
