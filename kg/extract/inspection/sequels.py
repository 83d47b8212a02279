"""The next visit of a series, told without its noun: "had made its first monitoring visit in May and would make the second in July"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.dates import find_dates
from kg.model import Mention
from kg.rules.cues import Gate
from kg.rules.grammar import screened
from kg.stance import stance

_GATE = Gate("second", "third", "fourth", "fifth", "sixth", "seventh", "next", "following", "another", "other", "last", "final", "further")
_ORDER = r"(?:second|third|fourth|fifth|sixth|seventh|next|following|final|last|other|further)"
_ONE = rf"(?:(?:(?:the|its|their|an?) (?:\w+ and (?=final|last))?{_ORDER}|another)(?: (?:one|visit|such visit|inspection|of (?:these|them|the series|its kind)))?)"
_DO = r"(?:make|pay|carry out|undertake|conduct|hold|have|be|return for|come (?:back )?for|come to make|complete|follow (?:it )?with|begin|start)"
_WILL = r"(?:would|will|(?:was|were|is|are) (?:due )?to|intend(?:s|ed)?(?: to)?|plan(?:s|ned)?(?: to)?|had arranged(?: to)?)"
_SET = r"(?:due|to come|to follow|scheduled|planned|booked|arranged|timetabled|diarised|pencilled in|fixed|set|announced|confirmed)"
_WHEN = r"(?: (?:now|then|also|duly))?,? (?:on|in|from|between|for|during|over)(?: the)?"
_NEXT = screened(
    rf"(?P<did>(?:there )?{_WILL}(?: (?:then|also|next|now))?(?: {_DO})? {_ONE}|{_ONE}(?:,? (?:which )?(?:would|will|was to|is to|were to) (?:now |then |also )?(?:be (?:made|paid"
    rf"|held|carried out|undertaken|conducted)|be|follow|come|take place|happen|begin|start|be in)"
    rf"|(?: (?:is|was|being|has been|had been))? {_SET})){_WHEN} (?=\d|[A-Z])"
)
# What may stand between the visit told first and the next: no other business.
_BETWEEN = re.compile(
    r"\s*(?:\([^()]{1,40}\))?[,;]?\s*(?:(?:and|but|while|whilst|with|then)\s+)?(?:(?:that|it|they|there|he|she|ofsted|estyn|ciw|the\s+inspectors(?:orate)?"
    r"|inspectors)\s+)?(?:(?:had|has|have)\s+said\s+(?:that\s+)?)?$",
    re.IGNORECASE,
)
# "had concentrated on the front door, and that a fifth was booked": what else is said of the visit told first
_OTHER = r"inspection|inspections|visits|ILACS|JTAI|SIF|would|will|meeting|report|met|board|committee|panel|council|members"
_AND_THAT = re.compile(rf"(?:(?!\b(?:{_OTHER})\b)[^.;:]){{0,140}}?,?\s+(?:and|while|with)\s+(?:that\s+)?", re.IGNORECASE)
_OPENS = re.compile(r"\W*(?:\d[\d.]*\s+)?(?:(?:It|They|Ofsted|Estyn|CIW|The\s+inspectors|Inspectors|There)\s+)?$")


# "Next: 5 and 6 December", "next one due March 2023"
_NOTED = screened(r"(?:^|[.;,(] )(?P<did>(?:the )?(?:next|following|second|third|fourth)(?: (?:one|visit))?(?: is)?(?: (?:now )?(?:due|planned|booked|scheduled"
    r"|expected))?(?:(?: in| on| for)|:| -| \u2013|,)?) (?=\d|[A-Z])")


def may_follow(plain: str) -> bool:
    """Whether a sentence may tell of a next visit at all."""
    return _GATE.open(plain) and (_NEXT.stands(plain) or _NOTED.stands(plain))


def sequels(plain: str, ends: Sequence[int], today: str) -> Iterator[tuple[int, int, int, Mention]]:
    """Each next visit still to come: which visit it follows (an index into `ends`, -1: that of the sentence before), its bounds and its date."""
    if not today or not may_follow(plain):
        return
    for match in (*_NEXT.finditer(plain), *_NOTED.finditer(plain)):
        date = next((d for d in find_dates(plain, today) if match.end() <= d.start <= match.end() + 3), None)
        if date is None or date.value[:10] <= today[: len(date.value[:10])]:
            continue
        if stance(plain, match.start(), match.end()) not in ("asserted", "planned"):
            continue
        low = match.start("did")
        base = next((i for i, end in reversed(list(enumerate(ends))) if end <= low), -1)
        before = plain[ends[base] : low] if base >= 0 else plain[:low]
        if ((_BETWEEN.fullmatch(before) or _AND_THAT.fullmatch(before)) if base >= 0 else _OPENS.fullmatch(before)) is not None:
            yield base, low, date.end, date
