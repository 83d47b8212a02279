"""What a sentence tells of a part and the next one takes back: "This was a slip", "It ought to have named Ada Moor"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.model import PartnerFact
from kg.names import find_names
from kg.reading import Reading
from kg.screen import Screened

_WRONG = r"(?:slips?|errors?|mistake[ns]?|misprints?|misreading|misunderstanding|wrong|incorrect|untrue|inaccurate|in error|out of date|(?:not|no longer) (?:so|right|correct|true|the case|accurate))"
_THIS = r"(?:This|That|It|They|Which|The (?:name|entry|line|statement|report|paper|slide|page))"
_TAKES_BACK = Screened(
    rf"^\W*(?:(?:But|However),? )?(?:{_THIS}(?: (?:had been|has been|was|is|were))? (?:an? |the |in fact |indeed |simply |later )*(?:[a-z]+'s )?{_WRONG}\b"
    rf"|{_THIS} (?:(?:ought to|should|must) (?:have (?:named|read|said|shown|given|been|listed|stated)|be|read|say|name|give)|(?:has|have|had) (?:since )?been corrected))"
)
_INSTEAD = re.compile(r"\b(?:ought to|should) (?:have (?:named|read|said|shown|given|been|listed|stated)|be|read|say|name|give)\b")
_DENIED = re.compile(r"\b(?:not|never)\b")


def corrected(reading: Reading, facts: Iterator[PartnerFact]) -> Iterator[PartnerFact]:
    """Facts without those that the sentence after theirs takes back; with the person whom it names instead, if it does."""
    for fact in facts:
        at = _at(reading, fact)
        after = reading.sentences[at + 1] if 0 <= at < len(reading.sentences) - 1 else None
        if after is None or after.section != reading.sentences[at].section or not _TAKES_BACK.stands(after.plain) or not (told := _TAKES_BACK.match(after.plain)):
            yield fact
        elif (instead := _INSTEAD.search(told.group())) and fact.person and (name := _named(after.plain, instead.end())):
            yield replace(fact, person=name)


def _named(plain: str, at: int) -> str:
    clause = re.split(r"[,;.](?=\s|$)", plain[at:], maxsplit=1)[0]
    names = find_names(clause) if not _DENIED.search(clause) else []
    return names[0].name if len(names) == 1 else ""


def _at(reading: Reading, fact: PartnerFact) -> int:
    """The number of the sentence in which a fact is told; -1 where none begins there."""
    starts: dict[int, int] = reading.once("sentences by start", lambda r: {s.start: i for i, s in enumerate(r.sentences)})
    return starts.get(fact.evidence.start, -1)
