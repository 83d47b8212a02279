"""Inspections that a sentence takes for granted: "asked what the ILACS inspection of March 2019 had found" says that there was one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.inspection.fieldwork import Told
from kg.model import Mention
from kg.rules.cues import Gate
from kg.rules.grammar import compiled
from kg.rules.inspection.pieces_inspection import FRAMEWORK, INSPECTORATES

_GATE = Gate("inspect*", "visit*", "revisit*", "re-inspect*", "reinspect*", "ilacs", "jtai", "sif", "fieldwork")
_ORDER = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|last|latest|previous|recent|most recent|earlier|full|short|standard|joint|whole|unannounced|two-week|"
    r"two-day|critical|damning|children's services|social care|local area|safeguarding) ){0,3}"
)
_NOUN = rf"(?:{FRAMEWORK}(?: (?:re-?inspection|inspection|visit|review))?|(?:re-?)?inspection|re-?visit)"
_DEFINITE = rf"(?:\b(?:the|its|their|this|that|our|both)|{INSPECTORATES}'s?)"
# "the ILACS inspection of (services in the city by Ofsted in) March 2019"
_BEFORE_DATE = compiled(
        rf"{_DEFINITE} (?:{INSPECTORATES}(?:'s?)? )?{_ORDER}{_NOUN}(?: of (?:the )?(?:[\w'-]+ ){{1,6}}?(?:services|provision|arrangements|area|"
        rf"partnership)(?: in (?:the )?[\w-]+)?)?(?:,? by (?:the )?{INSPECTORATES})?"
        r",? ?(?:of|in|on|from|between|during|held in|held on|\(|made in|carried out in|begun on|which (?:had )?(?:begun|began|started|opened|took place|ran|"
        r"was held) (?:on|in|from))(?: the)?(?: (?:early|late|mid|autumn|spring|summer|winter)(?: of)?)? ?$"
)
# "the July 2022 ILACS inspection": what stands right after a date
_AFTER_DATE = compiled(rf"(?:'s)? (?:{INSPECTORATES}(?:'s?)? )?{_ORDER}{_NOUN}\b(?! (?:plan|framework|report on|team))")
_LEADS = compiled(rf"(?:{_DEFINITE}|{INSPECTORATES}'s?)(?: {INSPECTORATES}(?:'s?)?)? $")
# "Fieldwork by HM Inspectorate of Probation in the service: 11 to 15 May 2023"
_LABEL = compiled(
    rf"^\W*(?:(?:\w+ )?(?:fieldwork|inspection|visit|on-?site work)(?: (?:by|of|from) (?:the )?{INSPECTORATES})[^:|]{{0,60}}|"
    rf"{INSPECTORATES}(?:'s)? (?:\w+ )?(?:fieldwork|inspection|visit)[^:|]{{0,50}}) ?[:|] ?$"
)
_DOUBTED = re.compile(r"\b(?:no|not|any|another|next|never|planned|proposed|due|expected|would|will|if|mock|possible|forthcoming)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_NEAR = 150


def presupposed(plain: str, dates: Sequence[Mention], today: str) -> Iterator[Told]:
    """The inspections that a sentence names with their own past date, whatever it says, asks or hopes of them; `today` is the date of the meeting."""
    if not today or not dates or not _GATE.open(plain):
        return
    for date in dates:
        low = max(0, date.start - _NEAR)
        label = _LABEL.match(plain[: date.start])
        if label:
            yield Told(label.start(), date.end, date, date.value[:10] > today[: len(date.value[:10])])
            continue
        if date.value[:10] > today[: len(date.value[:10])]:
            continue
        if (match := _BEFORE_DATE.search(plain[low : date.start])) and not _DOUBTED.search(plain[: low + match.start()]):
            yield Told(low + match.start(), date.end, date, False)
        elif (after := _AFTER_DATE.match(plain, date.end)) and (lead := _LEADS.search(plain[: date.start])):
            yield Told(lead.start(), after.end(), date, False)


# "since 2018, when Ofsted inspected"
_WHEN_INSPECTED = compiled(rf",? when (?:the )?(?:{INSPECTORATES}|inspectors),?(?: (?:had|last|first|previously|most recently|also)){{0,2}} (?:inspected|came|called|visited|graded|judged|rated)\b")


def names_visit(plain: str, at: int) -> bool:
    """Whether an inspection is named right after a date: "in their report of the July 2022 ILACS inspection".

    >>> names_visit("their report of the July 2022 ILACS inspection", 28)
    True
    """
    return _AFTER_DATE.match(plain, at) is not None or _WHEN_INSPECTED.match(plain, at) is not None
