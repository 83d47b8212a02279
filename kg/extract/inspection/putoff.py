"""Inspections that were put off, or only learnt about: the day from which one is moved is that of none; only that to which it is moved tells of one to come."""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.rules.cues import Gate
from kg.rules.grammar import LONGEST

_GATE = Gate("put", "pushed", "postpon*", "defer*", "delay*", "mov*", "reschedul*", "re-schedul*", "rearrang*", "re-arrang*", "brought", "cancel*", "switch*", "slipp*", "carried")
_DAY = (
    rf"(?:\w+day,?\s+)?(?:the\s+)?(?:(?:week\s+(?:of|beginning)|early|late|mid)\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:(?:and|to)\s+\d{{1,2}}(?:st|nd|rd|th)?\s+)?)?"
    rf"(?:{MONTH_NAMES})(?:,?\s+\d{{4}})?"
)
# "had postponed its visit from March 2023 to June 2023", "put back its inspection from November, and would now come in March"
_MOVED = re.compile(
    r"\b(?P<verb>put\s+(?:back|off)|pushed\s+back|postpon(?:ed|ing)|deferr(?:ed|ing)|delay(?:ed|ing)|mov(?:ed|ing)|re-?schedul(?:ed|ing)|re-?arrang(?:ed|ing)|brought\s+forward|switched|slipped|carried\s+over|cancelled)\b"
    r"(?=\s+(?:from|it|them)\b|\s+(?:its|the|their|an?|this|that)\b[^.;:,]{0,90}?\b(?:visits?|inspections?|reviews?|ILACS|JTAI|SIF)\b)"
    rf"[^.;:]{{0,130}}?(?P<old>\bfrom\s+{_DAY})",
    re.IGNORECASE,
)
_ONTO = re.compile(r"\s+(?:to|until|till)(?=\s)", re.IGNORECASE)
_PLANNED = "planned"
# "Training on ILACS took place on 4 May": no visit
LEARNT = re.compile(r"\b(?:training|briefings?|seminars?|workshops?|webinars?|conferences?|courses?)\s+(?:on|about|for)\s+(?:the\s+|an?\s+)?$", re.IGNORECASE)
_DATED = re.compile(rf"\b(?:{MONTH_NAMES})\b|\b(?:19|20)\d\d\b", re.IGNORECASE)


def not_put_off(plain: str) -> str:
    """A sentence with blanks in place of the day from which an inspection was moved; nothing where it tells no other.

    >>> not_put_off("Ofsted had put off its visit from 7 March 2023.")
    ''
    """
    moved = _MOVED.search(plain) if len(plain) <= LONGEST and _GATE.open(plain) else None
    if moved is None:
        return plain
    low, high = moved.span("old")
    kept = plain[:low] + " " * (high - low) + plain[high:]
    verb, onto = moved.span("verb"), _ONTO.match(kept, low)
    if onto and verb[1] - verb[0] >= len(_PLANNED):  # "had planned its visit ... for June 2023"
        kept = kept[: verb[0]] + _PLANNED.ljust(verb[1] - verb[0]) + kept[verb[1] : low] + "for".rjust(onto.end() - low) + kept[onto.end() :]
    return kept if _DATED.search(kept) else ""
