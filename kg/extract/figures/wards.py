"""The councils whose joint figure it is: a panel or board of several councils that a sentence is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.naming import full_name, gss_of, places_listed
from kg.extract.boards.partner_bodies import SAFEGUARDING, its_body
from kg.extract.money.pots import main_body
from kg.gazetteer import by_name, find_authorities, named_places
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
_SHARES_ITS = re.compile(r"\bshar(?:es|ed|ing)\s(?:its|a|the|their)\s(?:[\w-]+\s){1,6}?with\s(?:the\s)?")  # "shares its Child Death Overview Panel with Barset"
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
    """The codes of the councils that share the panel of a sentence: "which Barset shares with Carset and Norshire", told in it or before in its item."""
    told = _shared(reading, sentence)
    if told or _across(reading, sentence.plain)[0] or not (_WHOLE_AREA.search(sentence.plain) or (_GOES_ON.search(sentence.plain) and not _OWN_BOARD.search(sentence.plain))):
        return told
    return next((codes for other in _in_item(reading, sentence) if (codes := _shared(reading, other))), ())


_FAR = 6  # sentences back


def _in_item(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences of the item before one, the last first."""
    index = reading.index_of(sentence)
    return (s for s in reversed(reading.sentences[max(0, index - _FAR) : index]) if s.section == sentence.section)


# "across the sub-region", "in the four areas"
_WHOLE_AREA = re.compile(
    r"\b(?:across|in|for|throughout|over) (?:all )?(?:of )?the (?:whole )?(?P<area>(?:sub-?region|footprint|(?:two|three|four|five|six) (?:areas|authorities|councils|boroughs|counties)))\b")


_HERE = re.compile(r"\b(?:here|locally|of our own|in (?:this|our) (?:area|borough|city|county))\b")


# "the Barset, Carset and Norshire Child Death Overview Panel": the places in a body's name
_OF_SEVERAL = re.compile(r"\b(?:[A-Z][\w-]+(?:,\s|\s(?:and|&)\s)){1,4}(?:[A-Z][\w'-]+\s){1,6}(?:Panel|Board|Partnership|Forum|CDOP)\b")


def home_alone(reading: Reading, text: str) -> bool:
    """Whether a text tells of the home authority, and of no other place: "eight of which related to children who lived in Barset"."""
    text = _OF_SEVERAL.sub(" ", text)
    named = {m.value for m in find_authorities(text, reading.date)} | {a.gss for p in named_places(text) if (a := by_name(p.group(), reading.date))}
    return len(named) == 1 and named <= set(reading.gss) if named else _HERE.search(text) is not None


def area_of(plain: str) -> str:
    """What a sentence calls the area of all councils of a body: "sub-region"; else an empty string."""
    said = _WHOLE_AREA.search(plain)
    return said["area"] if said else ""


def _shared(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    plain = single_spaced(sentence.plain)
    said = _SHARING.search(plain) or _SHARES_ITS.search(plain)
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
    """The codes of the first body of several councils, the home authority among them, that a sentence names, or its item before."""
    return _of_names(reading, sentence) or (() if _SAID_BOARD.search(_BARE.sub("", sentence.plain)) else _before(reading, sentence))


def _of_names(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    for match in _SUBJECT.finditer(single_spaced(sentence.plain)):
        name = full_name(reading, match.group(), sentence.start) if _SAFEGUARDING.search(match.group()) else ""
        codes = gss_of(reading, name) if name else ()
        if len(codes) > 1 and set(reading.gss) <= set(codes):
            return codes
    if said := _SHORT.search(sentence.plain):
        codes = gss_of(reading, name) if (name := reading.once(f"the {said[1]}", lambda r: main_body(r, said[1]))) else ()
        return codes if len(codes) > 1 and set(reading.gss) <= set(codes) else ()
    return ()


_BARE = re.compile(r"\b[Tt]he (?:(?:old|former|previous|new|present|two) )?(?:Board|Partnership|Panel)s?\b")  # of what the item has told before
_OTHER_SUBJECT = re.compile(r"^(?:The|This) (?:(?:County|City|Borough) )?(?:Council|Authority|Service|Department)\b")


_SPEAKER = re.compile(r"^\W*(?:The )?Panel (?=(?:asked|heard|was|were|felt|noted|queried|agreed|thought|welcomed|members|wished|wanted)\b)")  # the committee whose minutes they are


def _before(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The codes of the joint body of which the item has told before, where it has named no other since: "Its training ..."."""
    if _OTHER_SUBJECT.match(sentence.plain):
        return ()
    for other in _in_item(reading, sentence):
        if _OTHER_SUBJECT.match(other.plain):
            break
        if _SAID_BOARD.search(_SPEAKER.sub("", other.plain)):
            return _of_names(reading, other)
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
