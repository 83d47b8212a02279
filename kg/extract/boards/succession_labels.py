"""Successions under labels, a label a line or a sentence: "Service: Y / Former name: X / Changed: 1 May 2018", "Predecessor: X. Replaced by: Y."

What a label is for is known by its words; labels that follow one another in an item are of one change, until one of them comes again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.dates import find_dates
from kg.extract.boards.naming import full_name
from kg.extract.boards.succession_bodies import is_one_body
from kg.extract.boards.succession_tables import Row, several_of
from kg.model import Sentence
from kg.reading import Reading
from kg.screen import Screened
from kg.text import fold

_THING = r"(?:name|title|group|body|board|panel|team|service|committee|forum|partnership|arrangement|meeting|structure|process|organisation|sub-?group|hub|unit|network|trust|agency)"
_KINDS = (
    (
        "old",
        rf"(?:(?:old|former|previous|superseded|replaced|outgoing|original|earlier|past|abolished|outgone|discontinued|closed|dissolved|disbanded|existing|predecessor"
        rf"|departing)(?: {_THING})*|predecessor(?: {_THING})?|formerly|previously(?: (?:known as|called))?|formerly (?:known as|called)|replaces|supersedes|succeeds|in place of|successor to"
        rf"|replacement for|was|once|{_THING} (?:replaced|superseded|abolished|closed|dissolved|disbanded|succeeded|ending|ended|ceasing|before|formerly|previously|until then)"
        rf"|(?:[a-z-]+ )?{_THING}s? (?:amalgamated|merged|combined|joined|united|absorbed|folded in|rolled up|taken in|brought together|swallowed up|before|until|till|up to|prior to)(?: .{{1,50}})?"
        r"|(?:amalgamated|merged|combined|joined|absorbed|subsumed|taken in|folded in)|in (?:lieu|stead|exchange|succession|room) (?:of|for|to)|(?:rolled up|formed|made|created|merged"
        r"|grew|evolved|comes|made up|born|amalgamated|put together) (?:out of|from|of)"
        r"|(?:has |have |had )?tak(?:es|en|ing) the (?:place|work) of|took (?:the place of|over from)|up to then|until then|gone|out|known (?:previously|formerly|before(?: .{1,30})?) as"
        rf"|what it replaced?s?|name (?:before|until then|previously)|taken over from|instead of|known before as|ceased|ended)",
    ),
    (
        "new",
        rf"(?:(?:new|current|present|superseding|replacing|incoming|replacement|successor|revised|receiving|succeeding|merged|resulting)(?: {_THING})*|successor(?: {_THING})?"
        rf"|now(?: (?:known as|called))?|is now|renamed|re-?named(?: as)?|replaced (?:by|with)|superseded by|succeeded by|becomes?|became|replacement|heir|name now|{_THING} now|known now as"
        rf"|to be known as"
        r"|outcome|result|product|in its (?:place|stead)|in their (?:place|stead)|instead|in|called now|known (?:now|since|today) as|work (?:now )?(?:done|carried on|taken on"
        r"|picked up) by|(?:work|functions|duties|business) now (?:of|at|in|before)"
        r"|merged into|folded into|absorbed (?:by|into)|taken over by|work passed to|functions (?:passed to|now with)|followed by)",
    ),
    (
        "date",
        r"(?:(?:effective )?date(?: of (?:the )?(?:change|effect|transfer|closure|renaming|merger|takeover|handover|succession))?"
        r"|from|since|with effect from|effective(?: from)?|(?:name |title )?changed?(?: (?:on|from|made|of name))?|when|took effect|in force(?: from)?"
        r"|(?:month|day|year|time) of (?:the )?(?:change|transfer|closure|merger|renaming)|(?:changed|abolished|merged|amalgamated|closed|ended|disbanded|dissolved|replaced|renamed"
        r"|switched|done|made) (?:in|on|from)|since when"
        r"|as from|start(?:ed)?|renamed on|closed on|transfer(?:red)?|merged on|change date|operative(?: from)?|w\.?e\.?f\.?)",
    ),
    ("own", rf"(?:(?:[a-z]+(?:-[a-z]+)? )?{_THING}|full name|name of (?:the )?{_THING})"),
)
_LABELS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)
_LABEL = re.compile(r"\W*(?P<label>[A-Za-z](?:[A-Za-z.' -]{1,34}?|[a-z]{2,12} (?:before|until|till|up to|prior to) [\w,'\u2018\u2019 -]{4,60}?))\s?(?::|\s[-\u2013]|=)\s+(?P<value>\S.*)")
_PIECE = re.compile(r"\n|;\s|(?<=[a-z0-9])\.\s(?=[A-Z])|,\s(?=[a-z]+(?:\s[a-z]+){0,2}\s?:)|\s\|\s")
_CUED = Screened(
    r"(?i:\b(?:old|former|previous|superseded|replaced|outgoing|original|earlier|abolished|discontinued|closed|dissolved|disbanded|predecessor|formerly|previously|replaces|supersedes"
    r"|succeeds|successor|replacement|was|once|ceased|ended|merged|amalgamated|combined|joined|absorbed|lieu|stead|exchange|before|until|instead|from|place of|gone"
    r"|out)\b[a-z\d,'\u2018\u2019 -]{0,60}(?::|\s[-\u2013=])\s)"
)
_LABELLED = ": : "  # between the label of an old one, which may tell until when, and its value
_NONE = re.compile(r"(?:none|no successor|n/?a|nil|nothing|not replaced|-)\b", re.IGNORECASE)


def labelled(reading: Reading) -> Iterator[Row]:
    """Each succession that labels tell."""
    if not _CUED.stands(reading.plain):
        return
    held: dict[str, tuple[Sentence, str]] = {}
    section = -1
    for sentence in reading.sentences:
        if sentence.section != section or not (pieces := list(_pieces(sentence))):
            yield from _row(reading, held)
            held, section = {}, sentence.section
            pieces = list(_pieces(sentence))
        for kind, value in pieces:
            if kind in held:
                yield from _row(reading, held)
                held = {}
            if kind:
                held[kind] = (sentence, value)
    yield from _row(reading, held)


def _pieces(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """The labels of a sentence or line, each with its kind and value; of no kind where it is another label."""
    for piece in _PIECE.split(sentence.plain.strip()) if len(sentence.plain) < 400 else ():
        if match := _LABEL.fullmatch(piece.strip()):
            label = fold(match["label"]).removeprefix("The ").removeprefix("the ")
            kind = next((kind for kind, pattern in _LABELS if pattern.fullmatch(label)), "")
            yield kind, f"{label}{_LABELLED}{match['value']}" if kind == "old" else match["value"]


def _row(reading: Reading, held: dict[str, tuple[Sentence, str]]) -> Iterator[Row]:
    new = held.get("new") or held.get("own")
    if "old" not in held or new is None:
        return
    sentence, said = held["old"]
    olds, name = _names(reading, sentence, said.partition(_LABELLED)[2] or said), _name(reading, *new)
    if not olds or (not name and not _NONE.match(new[1])):
        return
    when = [held["date"][1]] if "date" in held else [said, new[1]]
    dates = list(dict.fromkeys(m.value for text in when for m in find_dates(text, reading.date)))
    for old in olds:
        yield Row("labelled", sentence, old, name, dates[0] if len(dates) == 1 or ("date" in held and dates) else "")


def _names(reading: Reading, sentence: Sentence, value: str) -> list[str]:
    """The body that the value of a label names, or each of the several that it lists."""
    parts = several_of(value)
    found = [_name(reading, sentence, part) for part in parts] if len(parts) > 1 else []
    return found if found and all(found) else [n for n in [_name(reading, sentence, value)] if n]


def _name(reading: Reading, sentence: Sentence, value: str) -> str:
    """The body that the value of a label names by itself."""
    said = re.sub(r"\s*\([^()]*\)|,?\s(?:from|since|on|until|to|in)\s.*\d{4}.*$|[,;].*$", "", fold(value)).strip(" .;").removeprefix("the ").removeprefix("The ")
    name = full_name(reading, said, sentence.start) if said[:1].isupper() and 1 < len(said.split()) < 13 else ""
    return name if name and is_one_body(said, name) else ""
