"""Dates of inspections told in notes, brackets and from the side of what the days were given to.

"Ofsted, May 2013 - ILACS." (a note: nothing but who, what and when), "the letter (visit of 6 May 2013)" (a bracket),
"visited in May 2013 by inspectors from Estyn" (the date between what was done and who did it), "3 and 4 May 2013 were given
over to a monitoring visit" (the days first), "finished on 9 May 2013 the ILACS that it had begun on the 6th".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.inspection.fieldwork import Told, clear
from kg.extract.inspection.premises import PREMISES
from kg.extract.inspection.visitbounds import BEGAN, ENDED
from kg.extract.inspection.visitslots import GATE, OTHER
from kg.model import Mention
from kg.rules.grammar import LONGEST, screened
from kg.rules.inspection.fieldwork import NOUN, WHO
from kg.rules.inspection.pieces_inspection import FRAMEWORK, INSPECTORATES
from kg.stance import stance

_THING = (
    rf"(?:(?:(?:an?|the|its|their|this|that|our) )?(?:[a-z]+ )?(?:{INSPECTORATES}(?:'s)? )?"
    rf"(?:(?:short|full|standard|joint|first|second|third|fourth|fifth|last|latest) )?(?:{FRAMEWORK}|re-?inspection|inspection|re-?visit|visit|fieldwork)\b)"
)
_NAMED = screened(rf"{INSPECTORATES}|{FRAMEWORK}")
_WHO = screened(WHO)
# A note: who and what, in any order, and no word besides these, before its date or after it.
_SMALL = (
    r"(?:the|of|in|on|by|for|our|its|last|latest|most|recent|full|short|standard|joint|re-?inspection|inspection|re-?visit|visit|fieldwork|on-?site|dates?|was|held|under|children'?s|services?|social|care|first|second"
    r"|third|fourth|fifth|sixth|youth|justice|offending|from|between|ref|\d{1,2}(?=[.)]))"
)
_NOTE = screened(rf"^\W*(?:(?:{INSPECTORATES}(?:'s)?|{FRAMEWORK}|{_SMALL})\b[\s,()/\u2013-]{{1,4}}){{1,9}}$")
_NOTE_ON = screened(rf"^[\s,()/\u2013-]{{0,4}}(?:(?:{INSPECTORATES}|{FRAMEWORK}|{_SMALL})\b[\s,()/\u2013-]{{0,4}}){{0,6}}(?:[.:;,]|$)")
_BRACKET = screened(rf"[(:;\u2013-] ?{_THING}(?:,? (?:dates?|held|made|paid|undertaken|carried out|on[- ]site|was|took place|conducted))* ?(?:of|on|in|from|between|during|over|:)? ?(?:the )?$")
# "had been visited in May by inspectors from", "was inspected, not the Board, from 6 to 9 May"
_PASSIVE = screened(
    r"\b(?:was|were|been|being|got|the (?:council|authority|county|borough|city|area|service|partnership)) (?:\w+ly |last |first |again |jointly |also )?(?:re-?inspected|inspected|re-?visited|visited"
    r"|looked at|examined|scrutinised|subjected to inspection)(?:, [^,;:.]{2,40},| (?:for the \w+ time|again|twice|in full))? (?:in|on|from|between|during|over|for) (?:the )?$"
)
_BY_WHO = screened(rf"^,? (?:jointly )?(?:by|at the hands of) (?:the )?{WHO}")
_BY_OTHERS = re.compile(r",?\s+(?:jointly\s+)?by\b", re.IGNORECASE)
# The days stand first: "were given over to a monitoring visit", "saw Ofsted in the county under ILACS"
_GIVEN_TO = screened(
    rf"^(?:,? ?\([^()]{{1,40}}\)|, the [^,;:.]{{2,30}},)?,? (?:was|were|had been|has been)?,? ?(?:given over to|given up to|taken up (?:by|with)|spent on|devoted to"
    rf"|occupied (?:by|with)|filled (?:by|with)|set aside for|the days? of"
    rf"|the (?:occasion|weeks?|month|fortnight|dates?) of|marked by|dominated by|consumed by|used (?:by \w+ )?for|brought|saw|witnessed|(?:had )?found) {_THING}"
)
_SAW = screened(
    rf"^(?:,? ?\([^()]{{1,40}}\))? (?:had )?(?:saw|seen|brought|found|witnessed) (?:the )?{WHO}(?: (?:back|again|return\w*|arrive|come|here|in (?:the )?[\w ]{{3,25}}?"
    rf"|on[- ]site|visit\w*|inspect\w*|descend\w*|at (?:the )?[\w ]{{3,25}}?)){{1,3}}(?:[,.;]| (?:for|under|on|to|with|as)\b)"
)
# "Ofsted's call of 3 July", "the stay of Estyn in May"
_CALL = screened(rf"{INSPECTORATES}'s? (?:[a-z]+ )?(?:call|stay|spell|descent|presence|sojourn|attendance|week here|time here|two days here|appearance) (?:here )?(?:of|on"
    rf"|in|from|between|during) (?:the )?$")
_PUT_THROUGH = screened(rf"(?:{NOUN})(?: (?:that|which))? {INSPECTORATES} (?:had )?(?:put|subjected|took|led|sprang|visited|inflicted|sprung)(?: [\w']+){{1,4}} (?:in|on"
    rf"|from|between|during|over) (?:the )?$")
_BOUND = screened(rf"\b(?:{BEGAN}|{ENDED})(?: [a-z]+){{0,2}} (?:on |in )?(?:\w+day,? )?(?:the )?$")
_THE_NOUN = screened(rf"^,? {_THING}")
_CALLED_OFF = re.compile(r"\b(?:cancel\w*|postpon\w*|called\s+off|abandon\w*|deferred|moved\s+to|shelved|suspended|never|nothing|not)\b", re.IGNORECASE)
_NOT_IT = re.compile(r",\s+(?:and\s+)?not\s+(?:the|its|an?|\w+\s+Board)\s[^,;:.]{2,40},")
_PAPER = re.compile(r"\b(?:letters?|reports?|published|publication|plans?|training|awaited|framework|meeting|seminar|workshop|preparation|readiness|conversation)\b", re.IGNORECASE)


def noted_dates(plain: str, dates: Sequence[Mention], today: str, near: bool) -> list[Told]:
    """The inspections that the dates of a sentence tell, which are tied to none; `today` is the date of the meeting, `near`: an inspectorate is named near it."""
    if not dates or len(plain) > LONGEST or PREMISES.search(plain) or not (near or GATE.open(plain)):
        return []
    plain = _NOT_IT.sub(lambda m: " " * len(m.group()), plain)  # "was inspected, not the Board, from 6 May"
    found = [t for t in _found(plain, dates) if not OTHER.search(plain, t.low, t.high) and not _CALLED_OFF.search(plain, t.low, t.high + 40)]
    found = [t for t in found if not today or t.date.value[:10] <= today[: len(t.date.value[:10])]]
    return [t for t in found if stance(plain, t.low, t.high) == "asserted"]


def _found(plain: str, dates: Sequence[Mention]) -> Iterator[Told]:
    for number, date in enumerate(dates):
        low, high = _note(plain, date) if not number else (0, 0)
        if low >= high:
            low, high = _beside(plain, date)
        if low < high:
            yield Told(low, high, date, False)


def _note(plain: str, date: Mention) -> tuple[int, int]:
    """The bounds of the note with which a line opens, where it is nothing but who, what and when."""
    before, rest = plain[: date.start], plain[date.end : date.end + 160]
    tail = _NOTE_ON.match(rest)
    if tail is None or (before.strip() and not _NOTE.match(before)) or len(date.value) < 7:
        return 0, 0
    high = date.end + tail.end()
    said = plain[:high]
    whole = rest[tail.end() - 1 : tail.end()] in (".", ":", ";", "") or tail.end() == len(rest)
    if not whole or not _NAMED.stands(said) or _PAPER.search(plain, 0, high + 30):
        return 0, 0
    return 0, high


def _beside(plain: str, date: Mention) -> tuple[int, int]:
    """Where the words begin and end that tie a date to an inspection; nothing where none do."""
    start = max(0, date.start - 170)
    before, rest = plain[start : date.start], plain[date.end : date.end + 200]
    if (passive := _PASSIVE.search(before)) and (who := _BY_WHO.match(rest)):
        return start + passive.start(), date.end + who.end()
    if (passive := _PASSIVE.search(before)) and _WHO.stands(rest) and not _BY_OTHERS.match(rest):
        return start + passive.start(), date.end
    if (bound := _BOUND.search(before)) and (noun := _THE_NOUN.match(rest)):
        return start + bound.start(), date.end + noun.end()
    for after in (_GIVEN_TO, _SAW):
        if len(date.value) > 4 and (told := after.match(rest)) and not _PAPER.search(rest, 0, told.end() + 10):
            return date.start, date.end + told.end()
    for pattern in (_PUT_THROUGH, _CALL, _BRACKET):
        if (told := pattern.search(before)) and clear(before[told.end() :], planned=False):
            return start + told.start(), date.end
    return 0, 0
