"""Dates that no other reader ties to an inspection, told by the words right around them.

"two visits by Ofsted so far: in May, to the front door, and on 4 June" (a list), "it was in May that Ofsted ran its ILACS"
(a cleft), "had passed the week of 3 to 7 May at County Hall" (a stay), "May 2013, when an Ofsted inspection", "HMI
Probation in, May 2020" (a note), "Re-inspection by Ofsted: 3 May 2020" (a label).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.inspection.fieldwork import Told
from kg.extract.inspection.premises import PREMISES
from kg.model import Mention
from kg.rules.cues import Gate
from kg.rules.grammar import LONGEST, screened
from kg.rules.inspection.fieldwork import ORDER, WHO
from kg.rules.inspection.pieces_inspection import FRAMEWORK, INSPECTORATES
from kg.stance import stance

GATE = Gate(
    "visit*", "inspect*", "re-inspect*", "reinspect*", "ilacs", "sif", "jtai", "ofsted", "hmi*", "cqc", "estyn", "ciw", "rqia", "care inspectorate", "fieldwork",
)  # fmt: skip
_NOUN = (
    rf"(?:(?:(?:an?|the|its|their|this|that|our) )?(?:(?:{ORDER}|{INSPECTORATES}(?:'s)?|re) ){{0,3}}"
    rf"(?:{FRAMEWORK}(?: (?:re-?inspection|inspection|visit|review))?|re-?inspection|inspection|visit|fieldwork)\b(?! (?:report|letter|framework|regime|plan|outcome|readiness|preparation)))"
)
_KIND = rf"(?:{FRAMEWORK}|(?:(?:focuss?ed|monitoring|Ofsted|inspection|assurance|follow-up|further) )?(?:visits|inspections))"
_PREPOSITION = r"(?:in|on|from|between|during|over|for|across|of)"
# "two monitoring visits by Ofsted so far:" and what parts the dates of the list after it
_LIST = screened(rf"\b{_KIND}(?<=s)\b(?! (?:would|will|were to|are to|due|planned|scheduled)\b)[^;:.?|]{{0,90}}:")
_NEXT = re.compile(r"(?:^|[,;]|\band\b)\s*(?:\(?(?:[ivx]{1,4}|[a-e]|\d)\)\s*)?(?:(?:and|then|again|finally|lastly|firstly|first|secondly|thirdly|next|also|most\s+(?:lately"
    r"|recently)|latterly|later|more\s+recently|(?:the\s+)?(?:first|second|third|fourth|last|latest|other|most\s+recent)(?:\s+(?:one|visit|was))*),?\s+)*"
    r"(?:(?:in|on|from|between|of|for|during|over)\s+)?(?:the\s+)?(?:\w+day,?\s+)?$", re.IGNORECASE)
_CLEFT = re.compile(rf"\b(?:it|this)\s+(?:was|had\s+been)\s+(?:(?:only|back|as\s+recently\s+as|as\s+long\s+ago\s+as)\s+)?(?:{_PREPOSITION}\s+)?(?:the\s+)?$", re.IGNORECASE)
_THAT_WHO = screened(rf"(?:,? [^;:.]{{2,60}},)? (?:that|when) (?:the )?{WHO}[^;:.]{{0,80}}?{_NOUN}")
_STAY = re.compile(
    r"\b(?:spent|spending|passed|passing|stayed|staying|devoted|devoting|gave|giving|took|taking|was|were|been)\b[^;:.,]{0,60}?\b(?:the|a|an|some)\s+(?:\w+\s+){0,2}?(?:week"
        r"|weeks|fortnight|period|days|time|month|stretch)\b(?:\s+[^;:.,()\d]{0,30})?\s*(?:\(|of|from|between|beginning|running|spanning|covering|that\s+ran\s+from)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_WHO = screened(WHO)
_ELSEWHERE = re.compile(r"\b(?:director|member|members|councillor\w*|cllrs?|officers?|chair\w*|committee|panel|staff|team\s+of\s+officers|children|parents?)\b[^;:.,]{0,30}$", re.IGNORECASE)
_WHAT = screened(rf"\bwhat (?:the )?{WHO},?(?: (?:had|has|have|was|were|been|come|came|here|doing|did|done|about|undertaken|undertook|conducted|carried|out|made|for|paid"
    rf"|us)){{1,6}} (?:{_PREPOSITION} )?(?:the )?$")
_WAS_NOUN = screened(rf",? (?:was|had been) (?:in fact |only |not [^,;:.]{{2,40}}, but )?{_NOUN}")
_INSPECTED_THEN = screened(rf",? when (?:the )?{WHO},?(?: (?:had|last|first|previously|most recently|also)){{0,2}} (?:inspected|came|called|visited|graded|judged|rated)\b")
_WHEN = screened(rf",? (?:when|the (?:time|month|date) of|the month (?:in which|of)|(?:was|were|had been) the (?:dates?|days?|week|month|period|time) (?:of|on which|when|in which)) (?:the )?{_NOUN}")
_HERE = screened(rf"(?<!by\s)(?:{WHO}|{_NOUN})(?: team)?,?(?:(?: (?:was|were|came|back|here|on[- ]site|again|visited|called|with us|dropped in"
    rf"|looked in)){{1,4}},?(?: {_PREPOSITION})?|(?: (?:in|again|on[- ]site|here|back|visit)){{1,2}},) ?[(]?(?:{_PREPOSITION} )?(?:the )?$")
# "a focused visit (3 May 2023)", "Ofsted's inspectors, in the county from 3 May", "and Estyn in June"
_BRACKET = screened(rf"{_NOUN}(?: by (?:the )?{WHO})? ?\((?:{_PREPOSITION} )?$")
_AT_WORK = screened(rf"(?<!by\s){WHO},? (?:who (?:had been|were) )?(?:in|at|with) (?:the |this )?(?!May\b|June\b|January\b|March\b|April\b|July\b|the\b)[\w-]+(?: (?:Hall|House"
    rf"|Council))? (?:from|on|during|between|over|in|for)(?: the)? $")
_GAPPED = screened(rf"\b(?:and|while|with|then|followed by|before) (?:the )?{INSPECTORATES}(?: (?:had|followed|came|itself))* {_PREPOSITION} (?:the )?$")
# "the Inadequate of September 2023 (Ofsted, ILACS)"
_IN_TURN = screened(rf" ?\((?:by )?{INSPECTORATES}[,;/ ]+(?:under )?{FRAMEWORK}[^()]{{0,40}}\)")
_LABEL = screened(rf"^\W*(?:(?:\d{{1,2}}[.)]?|(?:[ivx]{{1,4}}|[a-h])[.)]) )?(?:{_NOUN}|{INSPECTORATES})(?:,? (?:by|from|of|under"
    rf"|carried out by) [^:;.]{{2,60}}?)?(?:,? (?:dates?|on[- ]site|fieldwork|visit"
    rf"|took place|held)){{0,2}} ?(?:[:\u2013]|- ) ?(?:(?:started|began|begun|commenced|opened|arrived|held|was|ran|made|paid|last one|latest one|latest|most recent"
    rf"|most recently|last),? )?(?:{_PREPOSITION} )?(?:the )?$")
_RAN = screened(rf"{_NOUN}(?: by (?:the )?{WHO})?(?: \([^()]{{1,20}}\))?,? (?:that|which|whose fieldwork) (?:had )?(?:ran|run|lasted|occupied|spanned|filled|covered|took up"
    rf"|taken up|stretched|extended|fell|fallen|went on|came|began|was|were|straddled|embraced|bridged|opened|happened|went ahead|unfolded|lay|sat) (?:{_PREPOSITION} )?(?:the )?$")
# "on 5 December (a Tuesday) the county had had Ofsted in for a focused visit"
_HOSTED = screened(rf"[^;:.]{{0,60}}? (?:had|has|have|having|saw|seen|received|receiving|welcomed|hosted|brought|bringing)(?: had)? (?:the )?{WHO}(?: (?:in|back|here|again|down"
    rf"|up))* (?:for|on|to (?:make|carry out|conduct|undertake)|making|conducting|with) {_NOUN}")
# "CIW's inspection of 6 May was touched on, as was Estyn's of June"
_POSSESSIVE = screened(rf"\b{INSPECTORATES}'s?(?: own| one)?,? (?:of|in|from|on|between) (?:the )?$")
_ONE_BEFORE = screened(rf"\b{INSPECTORATES}'s? (?:\w+ )?(?:inspection|visit|review)\b|(?:inspection|visit) by {INSPECTORATES}")
_DONE_BEFORE = screened(rf"{WHO}(?: had)? (?:came|come|called|visited|inspected|been|returned|arrived)\b")
OTHER = re.compile(
    r"\b(?:would|will|shall|might|could|should|due|planned|scheduled|hoped|expected|next|forthcoming|proposed|mock|peer|LGA|consultant|school|schools|homes?|nursery|academy"
        r"|letters?\s+of|reports?\s+of|published|self-\w+|adult\s+social\s+care|care\s+home|audit\w*|not\s+been|no\s+(?:\w+\s+)?(?:visit|inspection)s?)\b", re.IGNORECASE
)


def loose_dates(plain: str, dates: Sequence[Mention], today: str, near: bool) -> list[Told]:
    """The inspections that the dates of a sentence tell, which are tied to none; `today` is the date of the meeting, `near`: an inspectorate is named near it."""
    if not dates or len(plain) > LONGEST or not GATE.open(plain) or PREMISES.search(plain):
        return []
    found = [t for t in (*_listed(plain, dates), *_single(plain, dates)) if not today or t.date.value[:10] <= today[: len(t.date.value[:10])]]
    return found if near or _WHO.stands(plain) else []


def _listed(plain: str, dates: Sequence[Mention]) -> Iterator[Told]:
    """Each date of a list of visits: "three visits: in May, on 4 June and on 7 July"."""
    head = _LIST.search(plain)
    if head is None or OTHER.search(plain, 0, head.end()) or stance(plain, *head.span()) != "asserted":
        return
    at = head.end()
    for date in (d for d in dates if d.start >= head.end()):
        gap = plain[at : date.start]
        if ". " in gap or not _NEXT.search(gap) or OTHER.search(gap):
            return
        yield Told(date.start, date.end, date, False)
        at = date.end


def in_list(lead: str, plain: str, dates: Sequence[Mention]) -> Mention | None:
    """The date with which an item of a list of visits opens, under a lead that tells of several: "Monitoring visits by Ofsted were made on:"."""
    opened = next((d for d in dates if _OPENING.fullmatch(plain, 0, d.start)), None)
    if opened is None or _HEAD.match(lead) is None or OTHER.search(lead) or OTHER.search(plain) or stance(lead, 0, len(lead)) != "asserted":
        return None
    return opened


_OPENING = re.compile(
    r"\W*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*)?(?:(?:the\s+)?(?:first|second|third|fourth|fifth|last|one|visit\s+\d)\W+)?(?:(?:on|in|from|between)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_HEAD = screened(rf"(?=[^:]{{0,160}}\b{INSPECTORATES})[^:]{{0,160}}\b{_KIND}(?<=s)\b[^:]{{0,90}}:\W*$")


def _single(plain: str, dates: Sequence[Mention]) -> Iterator[Told]:
    for date in dates:
        low, high = _around(plain, date)
        if low < high and not OTHER.search(plain, low, high) and stance(plain, low, high) == "asserted":
            yield Told(low, high, date, False)


def _around(plain: str, date: Mention) -> tuple[int, int]:
    """Where the words begin and end that tie a date to an inspection; nothing where none do."""
    start = max(0, date.start - 170)
    start = max(start, plain.rfind(". ", start, date.start) + 1, plain.rfind("; ", start, date.start) + 1)
    before, rest = plain[start : date.start], plain[date.end : date.end + 200]
    if _CLEFT.search(before) and (that := _THAT_WHO.match(rest)):
        return date.start, date.end + that.end()
    if (stay := _STAY.search(before)) and (who := list(_WHO.finditer(before[: stay.start() + 1]))) and not _ELSEWHERE.search(before, who[-1].end(), stay.start()):
        return start + who[-1].start(), date.end
    if (what := _WHAT.search(before)) and (noun := _WAS_NOUN.match(rest)):
        return start + what.start(), date.end + noun.end()
    if len(date.value) > 4 and (when := _WHEN.match(rest)):
        return date.start, date.end + when.end()
    if then := _INSPECTED_THEN.match(rest):
        return date.start, date.end + then.end()
    if len(date.value) > 4 and (host := _HOSTED.match(rest)):
        return date.start, date.end + host.end()
    if (own := _POSSESSIVE.search(before)) and _ONE_BEFORE.stands(before[: own.start()]):
        return start + own.start(), date.end
    if len(date.value) > 4 and (turn := _IN_TURN.match(rest)):
        return date.start, date.end + turn.end()
    if (gap := _GAPPED.search(before)) and _DONE_BEFORE.stands(before[: gap.start() + 1]):
        return start + gap.start(), date.end
    for pattern in (_RAN, _HERE, _BRACKET, _AT_WORK):
        if told := pattern.search(before):
            return start + told.start(), date.end
    if start == 0 and (label := _LABEL.match(before)) and len(date.value) > 4:
        return label.start(), date.end
    return 0, 0
