"""The councils whose joint figure it is: a panel or board of several councils that a sentence is about."""

from __future__ import annotations

import re

from kg.extract.boards.naming import full_name, gss_of, places_listed
from kg.extract.boards.partner_bodies import SAFEGUARDING, its_body
from kg.extract.money.pots import main_body
from kg.gazetteer import find_authorities
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.pieces_bodies import SUBJECT
from kg.text import single_spaced

# What a board does, not a council: reviews, training, the deaths of children.
JOINTLY = frozenset({
    "serious-case-reviews", "professionals-trained", "child-deaths-notified", "child-deaths-reviewed", "modifiable-deaths",
})  # fmt: skip
_SUBJECT = re.compile(SUBJECT.replace(" ", r"\s+"))
_SAFEGUARDING = re.compile(r"\b(?:Board|Partnership|Panel|CDOP|(?:Protection|Safeguarding) Committee|[A-Z]{4,})$")
_SHORT = re.compile(r"\b[Tt]he\s(?:(?:former|new|old|previous)\s)?(Board|Partnership)\b")
_SHARING = re.compile(
    r"\b(?:Panel|CDOP|Board|Partnership|Group|Service|arrangements?)\b[^.;]{0,40}?\b(?:shar(?:es|ed|e|ing)|(?:run|operated|held|provided) (?:jointly|together)|jointly (?:run|operated|held)"
    r"|cover(?:s|ed|ing)|serv(?:es|ed|ing)|operat(?:es|ed|ing) (?:jointly )?(?:across|for))\s(?:(?:jointly|together)\s)?(?:(?:with|by|between|across)\s)?(?:the\s|both\s)*"
)
_GOES_ON = re.compile(r"\b(?:[Ii]t|[Tt]he Panel|the CDOP|of (?:them|these|those|which))\b")
_OWN_BOARD = re.compile(r"\b(?:Board|Partnership|[A-Z]+S[CP][BP])\b")  # "The LSCP had commissioned two reviews since it began"
_BOTH = re.compile(r"\b(?:across|from|in|of|for) (?:both|the two) (?:areas|councils|counties|authorities|boroughs|council areas)\b", re.I)
_REGION = re.compile(r"\b(?:across|in|for|throughout) the region\b", re.I)


def jointly(reading: Reading, sentence: Sentence, measure: str) -> tuple[tuple[str, ...], str]:
    """The codes of the councils whose body a figure is of, and how the text calls the area; empty for the home's own."""
    if measure not in JOINTLY:
        return (), ""
    named = reading.once("joint bodies", lambda r: dict[int, tuple[str, ...]]())
    if sentence.start not in named:
        named[sentence.start] = _named(reading, sentence)
    if codes := sharers(reading, sentence):
        return codes, ""
    if (told := _across(reading, sentence.plain))[0]:
        return told
    if codes := named[sentence.start]:
        return codes, "region" if _REGION.search(sentence.plain) else ""
    if _BOTH.search(sentence.plain) and (codes := _of_region(reading)):
        return codes, ""
    if _REGION.search(sentence.plain) and (codes := _of_region(reading)):
        return codes, "region"
    return (), ""


# "across Barset and Norshire 31 deaths had been notified"
_ACROSS = re.compile(r"\b(?:[Aa]cross|[Ii]n|[Ff]or|[Tt]hroughout|[Oo]f) (?:both )?(?=[A-Z])")


def _across(reading: Reading, plain: str) -> tuple[tuple[str, ...], str]:
    """The codes of the home council and the others in a row of whose areas a figure is told, and the row as written."""
    for opening in _ACROSS.finditer(plain):
        codes, end = places_listed(plain[opening.end() :], reading.date)
        if len(codes) > 1 and set(reading.gss) <= codes:
            return tuple(sorted(codes)), plain[opening.end() : opening.end() + end]
    return (), ""


def sharers(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The codes of the councils that share the panel of a sentence: "which Barset shares with Carset and Norshire"."""
    told = _shared(reading, sentence)
    at = reading.index_of(sentence) - 1
    goes_on = not told and _GOES_ON.search(sentence.plain) and not _OWN_BOARD.search(sentence.plain)
    before = reading.sentences[at] if at >= 0 and goes_on else None
    return _shared(reading, before) if before is not None and before.block == sentence.block else told


def _shared(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    plain = single_spaced(sentence.plain)
    said = _SHARING.search(plain)
    if said is None:
        return ()
    codes, at = set(reading.gss), said.end()
    for mention in find_authorities(plain, reading.date):
        if mention.start >= said.end():
            if mention.start - at > 10 or not re.fullmatch(r"(?:\s?(?:,|and|&|\bthe\b)\s?)*", plain[at : mention.start]):
                break
            codes.add(mention.value)
            at = mention.end
    return tuple(sorted(codes)) if at > said.end() and codes - set(reading.gss) else ()


def _named(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The codes of the first body of several councils, the home authority among them, that a sentence names."""
    for match in _SUBJECT.finditer(single_spaced(sentence.plain)):
        name = full_name(reading, match.group(), sentence.start) if _SAFEGUARDING.search(match.group()) else ""
        codes = gss_of(reading, name) if name else ()
        if len(codes) > 1 and set(reading.gss) <= set(codes):
            return codes
    if said := _SHORT.search(sentence.plain):
        codes = gss_of(reading, name) if (name := main_body(reading, said[1])) else ()
        return codes if len(codes) > 1 and set(reading.gss) <= set(codes) else ()
    return _before(reading, sentence) if _GOES_ON_WITH_IT.search(sentence.plain) else ()


_GOES_ON_WITH_IT = re.compile(r"\b(?:it|It|[Ii]ts|[Tt]heir|[Tt]hey)\b")
_OTHER_SUBJECT = re.compile(r"^(?:The|This) (?:(?:County|City|Borough) )?(?:Council|Authority|Service|Department)\b")


def _before(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The codes of the joint body of which the sentence before, of the same paragraph, told, or the one before that: "Its training ..."."""
    index = reading.index_of(sentence)
    for other in reading.sentences[max(0, index - 2) : index][::-1]:
        if other.block != sentence.block or _OTHER_SUBJECT.match(other.plain):
            break
        if _SAID_BOARD.search(other.plain):
            return _named(reading, other)
    return ()


def of_it(reading: Reading, sentence: Sentence, at: int) -> tuple[str, ...]:
    """The codes of the safeguarding board that "its" means at an offset of a sentence; none where it may mean the council."""
    before = reading.sentences[max(0, reading.index_of(sentence) - 1)]
    if before.section != sentence.section or _OTHER_SUBJECT.match(before.plain):
        return ()
    body = its_body(reading, sentence, at)
    return gss_of(reading, body) if SAFEGUARDING.search(body) else ()


_SAID_BOARD = re.compile(r"\b(?:Board|Partnership|Panel|[A-Z]{2,}S[CP][BP])\b")


def _of_region(reading: Reading) -> tuple[str, ...]:
    """The codes of the one body of several councils that the document names, where it names just one such area."""
    def find(r: Reading) -> tuple[str, ...]:
        found = {codes for s in r.sentences if re.search(r"\bRegional|\bBoard|\bPartnership|\bCommittee", s.plain) and (codes := _named(r, s))}
        return found.pop() if len(found) == 1 else ()

    return reading.once("the region's councils", find)
