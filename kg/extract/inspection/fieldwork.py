"""Inspections told by a noun or a doing and a date that stand in one clause, with no other business between them.

"the focused visit that two inspectors paid to the county on 25 and 26 May", "in March 2021 Ofsted had found it good":
the words between the two are read one by one, and any verb but that of an inspection's own course parts them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.model import Mention
from kg.rules.cues import Gate
from kg.rules.grammar import LONGEST, compiled, screened
from kg.rules.inspection.fieldwork import (
    DID,
    DONE_BY,
    GRADED,
    HAPPENED,
    IT_DID,
    IT_WAS_DONE,
    NOUN,
    PLANNED,
    WHO,
    WILL_DO,
)
from kg.rules.inspection.pieces_inspection import DATE, FRAMEWORK, GRADE, INSPECTORATES
from kg.stance import stance

_GATE = Gate(
    "inspect*", "visit*", "revisit*", "re-inspect*", "reinspect*", "re-visit*", "fieldwork", "ofsted", "cqc", "care quality", "hmi*", "her majesty", "his majesty", "estyn", "ciw", "cssiw",
    "care inspectorate", "rqia", "ilacs", "jtai", "sif", "inspectorate*", "on-site", "onsite",
)  # fmt: skip
_ADVERBS = (
    r"(?:,? (?:had|has|have|having|who|which|whose (?:team|inspectors)|then|last|first|most recently|lately|since|both|each|all|again|also|now|been|jointly|together|already|in turn"
    r"|once|after|on|when"
    r"|for their part|next|again|previously|subsequently|themselves|itself|(?!only\b|family\b|early\b)\w+ly)){0,4},?"
)
_ASIDE = (
    r"(?: \([^()]{1,60}\))?(?: of (?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d{1,2})(?= \w+(?:ed|nt|me)\b))?(?: and (?:its|their) (?:[\w-]+ ){0,2}(?:partners|colleagues|inspectors))?"
    r"(?: [-\u2013] [^;:.]{2,110}? [-\u2013](?= ))?"
    r"(?:, (?:[^,;:.]{2,60}|(?:exercising|using|acting|relying|working|sitting|reporting)\b[^,;:.]{2,110}),)?"
)
_NOUN = screened(NOUN)
_DID = screened(rf"(?P<who>{WHO}){_ASIDE}{_ADVERBS} (?P<did>{DID})")
_GRADED = screened(rf"(?P<who>{WHO}){_ASIDE}{_ADVERBS} (?P<did>{GRADED})\b")
_WILL = screened(rf"(?P<who>{WHO}|\b(?:it|they)\b){_ASIDE} (?P<did>{WILL_DO})\b")
_DONE_BY = screened(rf"\b(?P<did>{DONE_BY} (?:the )?{WHO})")
_SOME = r"(?:two|three|four|five|six|both|several|some|all)"
_IT_DID = screened(rf"^(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}\.? )?(?:[^,.;]{{2,40}}, )?(?P<who>it|they|its inspectors|the team|{_SOME} of them)(?: (?:had|has|have))?{_ADVERBS} (?P<did>{IT_DID})\b")
_IT_WAS = screened(rf"^(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}\.? )?(?:[^,.;]{{2,40}}, )?(?P<noun>{IT_WAS_DONE})\b")
# "the focused visit of May was like the one made by Ofsted in June", "from good at the inspection of 2018 to outstanding at that of 2022"
_ONE = screened(
    rf"\b(?P<one>(?:the one|another|(?:(?<=then\s)|(?<=lastly\s)|(?<=finally\s))one|(?:(?<=at\s)|(?<=than\s)|(?<=from\s)|(?<=since\s)|(?<=with\s)|(?<=and\s))that)(?: (?:made|carried out|conducted"
    rf"|undertaken|held|paid|led))?(?: by (?:the )?{WHO})?)(?=,? (?:of|in|on|from|between|during)\b)"
)
# "The second took place on 9 November": one of the visits told before it
IN_SERIES = re.compile(r"(?:(?:at|on|in|during)\s+)?(?:the|an?)\s+(?:first|second|third|fourth|fifth|sixth|seventh|last|latest|final|most\s+recent|next|further)\b", re.IGNORECASE)
_SERIES = screened(
    r"\b(?P<one>(?:the|(?-i:A)(?= \w+ (?:visit|inspection)\b)) (?:first|second|third|fourth|fifth|sixth|last|latest|final|most recent|earlier|later|former|latter"
    r"|other)(?: (?:actual|real|proper|such))?(?: (?:one|visit"
    r"|inspection))?(?: of (?:these|them|those|(?:this|that|the same) (?:kind|sort|type)|the (?:two|three|four|five|visits)))?(?: (?:to|in|of|under) (?:the "
    r"|this )(?:\w+ )?(?:council|authority|county|borough|city))?)(?=,? (?:was|were|had|having|took|on|in|held|made|came|between|from|being|during)\b)"
)
_SEVERAL = screened(rf"(?:{INSPECTORATES}(?:'s)? )?(?:\w+ )?(?:focuss?ed visits|monitoring visits|(?:re-?)?inspections|{FRAMEWORK}s\b)")
_OF_THAT_KIND = re.compile(r"\b(?:visit|inspection|one)\s+of\s+(?:this|that|the\s+same)\s+(?:kind|sort|type)\b", re.IGNORECASE)
# "in the first SIF adoption was inadequate; in the second, from 5 June"
_FIRST_OF = screened(rf"\b(?:the|an?) (?:first|earlier|former|previous|original) (?:{INSPECTORATES}(?:'s)? )?(?:{FRAMEWORK}|inspection|visit)\b")
# "asked when the service was last inspected, the Director said that this was in May 2022"
_WHEN_LAST = re.compile(r"\bwhen\b[^.;]{2,90}?\b(?:inspected|visited|inspection|been in)\b|\b(?:date|time)\s+of\s+(?:the|its)\s+last\s+inspection\b", re.IGNORECASE)
_THIS_WAS = re.compile(r"\b(?:this|it|that)\s+(?:was|had\s+been|took\s+place|had\s+(?:last\s+)?taken\s+place)(?=\s+(?:last\s+)?(?:in|on|from|between|during)\b)", re.IGNORECASE)
_GRADE = screened(GRADE)
_WHEN_THEY = re.compile(r"\bwhen\s+(?P<who>they|it|its\s+inspectors)\s+(?:had\s+)?(?:(?:last|first|most\s+recently|previously|jointly)\s+)?(?:re-?)?inspected\b", re.IGNORECASE)
# "had inspected the service in May, having last done so in 2017": the inspection before, by the same inspectors
_DONE_SO = screened(
    r"\b(?:(?:having|had) (?:last|first|previously|most recently|once before) (?:done so|done this|done the same)|as (?:it|they) had (?:last|previously|first|once before) done"
    r"|the (?:last|previous) (?:time|occasion)(?: (?:that )?(?:it|they) (?:had )?(?:done so|did so))? (?:having been|being|was|had been))"
)
_PARENS = re.compile(r"\([^()]{0,120}\)")
_ASIDES = re.compile(
    r",\s+(?:which|who|being|having|as|whose|for\s+which|of\s+which|led|conducted|undertaken|carried|held|so|it)\b[^,;:.]{2,90},(?=\s)"
    r"|,\s+(?:an?|the|its|their|all|both|each)\s+[^,;:.]{2,50},(?=\s(?:was|were|had|took|on|in|from|between|over|during|happened|ran|lasted|fell|came)\b)",
    re.IGNORECASE,
)
_INSPECTORATES = compiled(INSPECTORATES)
UNDER_WAY = re.compile(r"\b(?:going\s+on|under\s*way|in\s+progress|ongoing|on-?\s?site|running|here|present|in\s+residence|with\s+us)\s+since\b(?:\s+the)?\s*", re.IGNORECASE)
_STOP = compiled(
    r"[;:?!]|\.\s|\b(?:not|never|no|nor|neither|none|since|until|before|whether|if|unless|but|although|though|while|whilst|whereas|because|than|would|will"
    r"|shall|may(?! (?:19|20)\d\d)|might|could|should|can"
    r"|letter|report|reports|publication|response|meeting(?! (?:the )?(?:needs|demands?)\b)"
    r"|framework|regime|seminar|conference|webinar|training|announcement|result|outcome|grade|anniversary|preparation|readiness|board meeting"
    r"|committee|cabinet|plans?|workshop|self-evaluation|due|cancel\w*|call\w* off|abandon\w*|and that|expectation|possib\w+)\b"
    r"|, (?:and )?(?:the|a|an|this|these|those|it|they|he|she|there|officers|members|councillors|staff|work|all|much|we)\b"
    r"|\b(?:after|following|with|about|against|to|by|dated)\s+(?:the\s+)?$"
)
_AUXILIARY = r"had|has|have|was|were|is|are|been|being|be|did"
_ADJECTIVE = (
    r"focuss?ed|targeted|announced|unannounced|named|based|integrated|related|combined|dedicated|looked|joined|detailed|limited|need|needed|indeed|united|disabled|experienced|detached|red|bed|shed|feed|speed"
    r"|exceed|proceed|succeed|hundred|sacred|naked|aged|skilled|gifted|advanced|extended|planned|increased|embed|met|assisted|supported|unaccompanied|privately|fostered|adopted|placed"
)
_OTHER_VERB = re.compile(
    rf"\b(?!(?:{HAPPENED}|{_AUXILIARY}|{_ADJECTIVE})\b)(?:[a-z]{{2,}}ed|found|gave|became|saw|told|knew|thought|kept|lost|sought|brought|built|set|put|wrote|spoke|rose|grew|chose|drew|said|heard|felt|sent"
    r"|written|spoken|risen|grown|chosen|drawn|met|left|taught|caught|won|sold|swore|meant|dealt)\b",
)
_PLAN = compiled(rf"\b(?:{PLANNED})\b")
_PLANNING = compiled(
    r"\b(?:be|been|being|take|place|return|come|back|visit|inspect|begin|start|carry|conduct|happen|follow|for|in|by|expected|proposed|confirmed|announced|notified|given|received|had|said|that|told|agreed|as)\b"
)
_TOLD_TO_EXPECT = compiled(
    r"\b(?:told|advised|warned|notified|informed|asked|alerted)\b[^,;.]{2,50} to (?:expect|prepare for|await|stand by for|make ready for|be ready for|look out for)\b[^,;.]{0,60}$"
)
_DOUBTED = compiled(r"\b(?:possib\w+|perhaps|likely|unlikely|probab\w+|hop\w+|wonder\w*|unclear|uncertain|unknown|whether|if|might|could|rumou?r\w*|guess\w*|thought)\b[^;.?|]{0,60}$")
_LEADING = compiled(
    r"(?:^(?:\W*\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s)?|[:;]|\b(?:that|and|said|noted|recalled|reminded|, |\())\W*(?:as (?:recently|long ago|far back) as |it (?:was|had been) (?:back )?)?"
    r"(?:in|on|during|between|from|since|over|across|for|at)?(?: the)?"
    r"(?: (?:\w+ )?(?:fortnight|weeks?|days?|months?|period|term|spring|summer|autumn|winter)(?: (?:of|from|between|in|on|beginning|commencing))?)?\s*$"
)
_SAID = re.compile(r",\s+[^,;:.]{2,60}\s(?:said|reported|explained|added|advised|confirmed|noted|recalled|replied|stated|told\s+[^,;:.]{2,30}),", re.IGNORECASE)  # ", the Director said,"
_RECEIVED = compiled(
    r"\b(?:had|received|hosted|undergone|underwent|experienced|seen|saw|through|subject(?:ed)? to|came|come|visited by"
    r"|inspected by|after|for|conducted|undertook|undertaken|made|paid|carried out|led)\b"
)
_HAPPENS = compiled(r"[^;:.]{0,60}? (?:took place|taken place|was|were|had been) ?(?:carried out|undertaken|conducted|held|made|paid|done)?\b")
_HAD_IN = compiled(rf"(?P<who>{WHO}) (?:had|has|have),? (?:in|on|during|between|from|over|back in)(?: the)?\s*$")
_THEN_DID = compiled(rf",? (?:\w+ly )?(?P<did>{DID}|{GRADED}\b)")
_WHEN = compiled(rf",? (?:when|at which(?: time)?|on which|during which|in which) (?:it|they|{WHO}){_ADVERBS} (?:{DID}|{GRADED}|{HAPPENED})\b")
_TAIL = compiled(rf",?(?: and| this time| on (?:this|that) occasion)? (?:for|on|under|in|as|to|when|with|within|at)\b[^,;:.]{{0,80}}?{FRAMEWORK}")
_UNDER = compiled(rf" (?:under|within|using) (?:the |its )?(?:(?:new|current|then|old) )?{FRAMEWORK}(?: (?:framework|arrangements|regime))?\b")
_FAR, _SHORT = 240, 70  # characters between a doing and its date; between a date that stands first and the doing


@dataclass(frozen=True, slots=True)
class Told:
    """An inspection told by a doing and a date: where the words begin and end, and whether it is still to come."""

    low: int
    high: int
    date: Mention
    planned: bool


@dataclass(frozen=True, slots=True)
class _Doing:
    """A noun that names an inspection, or a thing that inspectors did."""

    low: int
    high: int
    bare: bool = False  # a noun that names neither inspectorate nor framework
    graded: bool = False
    to_come: bool = False
    one: bool = False  # "the one", "that", for a visit named before it


def is_one(text: str) -> bool:
    """Whether words speak of a visit as "the one" or "that", which another before it names.

    >>> is_one("the one made by Ofsted in May 2022")
    True
    """
    return _ONE.match(text) is not None or _SERIES.match(text) is not None or text.lower().startswith("that ") or _DATE_ALONE.fullmatch(text) is not None


def is_done_so(text: str) -> bool:
    """Whether words speak of an earlier inspection only as having been made: "having last done so in May 2017".

    >>> is_done_so("having last done so in May 2017")
    True
    """
    return _DONE_SO.match(text) is not None


def may_tell(plain: str) -> bool:
    """Whether a sentence has a word of inspections at all."""
    return _GATE.open(plain)


def told(plain: str, dates: Sequence[Mention], today: str, before: str = "", near: bool = False) -> list[Told]:
    """The inspections that the clauses of a sentence tell with their dates; `today` is the date of the meeting, `before` the sentence before, `near`: inspectors are named near it."""
    if not dates or len(plain) > LONGEST or not (may_tell(plain) or before):
        return []
    doings = [*_doings(plain, near), *_taken_up(plain, before)] if may_tell(plain) else _taken_up(plain, before)
    found: list[Told] = []
    for number, date in enumerate(dates):
        back = dates[number - 1].end if number else 0
        one = _before(plain, doings, date, (back, today)) or _after(plain, doings, date) or _within(plain, date)
        if one is None and found and number and found[-1].date is dates[number - 1] and _VISITS.search(plain, found[0].low, found[-1].high):
            one = _another(plain, found[-1], date, today)
        if one is not None:
            found.append(one)
    return found


# "visits had been made in March 2023, on 5 June and on 7 May 2024": each date is that of another of them
NEXT_DATE = re.compile(r",?\s*(?:(?:and|then|again|later|lastly|finally|with\s+the\s+last)\s+)*(?:(?:on|in|from|between)\s+)?(?:the\s+)?", re.IGNORECASE)
_VISITS = re.compile(r"\b(?:visits|inspections)\b", re.IGNORECASE)
_DATE_ALONE = compiled(DATE)


def _another(plain: str, last: Told, date: Mention, today: str) -> Told | None:
    """One more of the visits of which a sentence tells the dates one after another."""
    if NEXT_DATE.fullmatch(_PARENS.sub(" ", plain[last.date.end : date.start])) is None:
        return None
    planned = bool(today) and date.value[:10] > today[: len(date.value[:10])]
    return Told(date.start, date.end, date, last.planned or planned)


_SUBJECT = screened(rf"(?P<who>{WHO}){_ASIDE}(?:,? (?:who|which))? (?:had|has|have|was|were|is|came|[a-z]+ed|began|led|made|paid|spent)\b")
_VISIT_LAST = screened(rf"(?:{NOUN})(?:[^.;:]{{0,80}})?[.:]?$")


def may_go_on(plain: str) -> bool:
    """Whether a sentence begins with a pronoun that may stand for inspectors or for their visit."""
    return (_GOES_ON.match(plain) is not None and (_IT_DID.stands(plain) or _IT_WAS.stands(plain))) or _SERIES.stands(plain) or _THIS_WAS.search(plain) is not None


_GOES_ON = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,3}\.?\s+)?(?:[^,.;]{2,40},\s+)?(?:it|they|its|this|that|the\s+team|\w+\s+of\s+them)\b", re.IGNORECASE)
_WROTE = compiled(rf"\b(?:letter|report|feedback) (?:from|by|of) {WHO}")  # "Consideration was given to a letter from inspectors"


def _taken_up(plain: str, before: str) -> list[_Doing]:
    """What a pronoun's inspectors did, where the sentence before says what inspectors did; what was done of a visit that it ends by naming."""
    several = _SEVERAL.stands(before) or _SEVERAL.stands(plain) or _FIRST_OF.stands(plain) or _OF_THAT_KIND.search(plain)
    series = [_Doing(m.start(), m.end(), one=True) for m in _SERIES.finditer(plain)] if several else []
    asked = _WHEN_LAST.search(before) or _WHEN_LAST.search(plain)
    this = _THIS_WAS.search(plain, asked.end() if asked and asked.string is plain else 0) if asked else None
    if this or series:
        return [*series, *([_Doing(this.start(), this.end())] if this else [])]
    if not before or not _GOES_ON.match(plain):
        return []
    did = _IT_DID.search(plain)
    if did and (_SUBJECT.stands(before) or (did["did"].startswith("been ") and _WROTE.search(before))):
        return [_Doing(did.start("who"), did.end())]
    was = _IT_WAS.search(plain)
    return [_Doing(was.start("noun"), was.end())] if was and _VISIT_LAST.stands(before) and compiled(FRAMEWORK).search(before) else []


_ITS_OWN = re.compile(r"\binspection\b|\bfieldwork\b|\bon-?site\b", re.IGNORECASE)  # "Fieldwork began on 4 July", after a sentence on the inspection


def _doings(plain: str, near: bool = False) -> list[_Doing]:
    """What a sentence says of inspections, in the order in which it ends."""
    who = compiled(WHO).search(plain) is not None or (near and _ITS_OWN.search(plain) is not None)
    found = [
        _Doing(m.start(), m.end(), bare=m["bare"] is not None)
        for m in _NOUN.finditer(plain)
        if (m["bare"] is None or who) and not framework_alone(plain, *m.span())
    ]
    found += [_Doing(m.start(), m.end()) for m in _DID.finditer(plain)]
    found += [_Doing(m.start(), m.end()) for m in _DONE_BY.finditer(plain)]
    if who and "when" in plain:  # "which inspectors had praised when they inspected the Council in May 2022"
        found += [_Doing(m.start("who"), m.end()) for m in _WHEN_THEY.finditer(plain)]
    first = min((d.high for d in found), default=len(plain))
    named = compiled(FRAMEWORK).search(plain)
    first = min(first, named.end() if named else first)
    found += [_Doing(m.start(), m.end(), one=True) for m in _ONE.finditer(plain) if first < m.start()]
    found += [_Doing(m.start(), m.end()) for m in _DONE_SO.finditer(plain) if first < m.start()]
    found += [_Doing(m.start(), m.end(), to_come=True) for m in _WILL.finditer(plain) if who]
    if _GRADE.stands(plain):
        found += [_Doing(m.start(), m.end(), graded=True) for m in _GRADED.finditer(plain)]
    return sorted(found, key=lambda d: d.high)


# "which Ofsted had carried out under the ILACS framework on 3 May": the inspection is what was carried out.
_UNDER_THE = re.compile(r"\b(?:under|within|using)\s+(?:the\s+|its\s+)?(?:(?:new|current|then|old)\s+)?$", re.IGNORECASE)


def framework_alone(plain: str, low: int, high: int) -> bool:
    """Whether the words for a visit are only the framework under which another word says that one was made.

    >>> framework_alone("Ofsted had visited under the ILACS framework", 29, 44)
    True
    """
    if not plain[low:high].lower().endswith("framework") or not _UNDER_THE.search(plain[max(0, low - 30) : low]):
        return False
    before = plain[max(0, low - 130) : low]
    before = before[max(before.rfind(mark) for mark in (".", ";", ":")) + 1 :]
    return _DID.stands(before) or _NOUN.stands(before)


def _before(plain: str, doings: Sequence[_Doing], date: Mention, at: tuple[int, str]) -> Told | None:
    """A date after its doing: the nearest doing from which nothing parts it."""
    back, today = at
    day, now = date.value[:10], today[: len(date.value[:10])]
    future = bool(today) and day > now
    for doing in reversed([d for d in doings if back <= d.high <= date.start <= d.high + _FAR]):
        path = plain[doing.high : date.start]
        if doing.one and len(path) > len(" had taken place in the week of "):
            continue
        planned = future or ((day == now or not today) and (doing.to_come or _planned(plain, doing, path)))
        if (doing.to_come and not planned) or not clear(path, planned) or (doing.bare and not _of_inspectors(plain, doing, date)):
            continue
        told = plain if future else _NEXT_THEN.sub("last ", plain)
        said = "planned" if planned and _TOLD_TO_EXPECT.search(plain[: doing.low]) else stance(told, doing.low, date.start)
        if doing.one and said == "planned" and not planned:  # "visits would follow, the first having been made in May": its own words count
            said = "planned" if _PLAN.search(path) else stance(plain[doing.low : date.end], 0, date.start - doing.low)
        if planned and _DOUBTED.search(plain[max(0, doing.low - 90) : doing.low]):
            return None
        if said == "planned" and bool(today) and day[:4] < now[:4]:
            continue  # "was to have taken place in 2020"
        if said == "planned" or (said == "asserted" and (planned or not _PLAN.search(path))):
            return Told(doing.low, _end(plain, date), date, planned or said == "planned")
    return None


# "Ofsted's next inspection had run from 11 to 22 July 2022": the next from where the tale stood, and no plan
_NEXT_THEN = re.compile(r"\bnext (?=(?:\w+ ){0,3}(?:re-?inspection|inspection|visit|review)\b)", re.IGNORECASE)


def _planned(plain: str, doing: _Doing, path: str) -> bool:
    """Whether the words beside a doing say that it is arranged."""
    return bool(_PLAN.search(path) or _TOLD_TO_EXPECT.search(plain[: doing.low]))


def _after(plain: str, doings: Sequence[_Doing], date: Mention) -> Told | None:
    """A date at the head of its clause, and the doing after it."""
    when = _WHEN.match(plain, date.end)
    if when and any(d.graded or d.low < when.end() for d in doings if d.low >= date.end):
        return _asserted(plain, date.start, when.end(), date)
    if not _LEADING.search(plain[max(0, date.start - 60) : date.start]):
        return None
    for doing in (d for d in doings if date.end <= d.low <= date.end + _SHORT + _said(plain, date.end)):
        path = _SAID.sub(" ", plain[date.end : doing.low])
        if not clear(path.lstrip(" ,"), planned=False):
            continue
        noun = _NOUN.exact.match(plain, doing.low) is not None
        if noun and not (_RECEIVED.search(path) or _HAPPENS.match(plain, doing.high)):
            continue
        if doing.bare and not _of_inspectors(plain, doing, date):
            continue
        return _asserted(plain, date.start, doing.high, date)
    return None


def _said(plain: str, at: int) -> int:
    """How long the aside is that says, right after a date, who told it."""
    aside = _SAID.match(plain, at)
    return aside.end() - aside.start() if aside else 0


def _within(plain: str, date: Mention) -> Told | None:
    """A date between the parts of a verb: "Ofsted had in May 2021 found it good"."""
    had = _HAD_IN.search(plain[max(0, date.start - 120) : date.start])
    did = _THEN_DID.match(plain, date.end)
    if not had or not did or not (re.fullmatch(DID.replace(" ", r"\s"), did["did"], re.IGNORECASE) or _GRADE.stands(plain)):
        return None
    return _asserted(plain, max(0, date.start - 120) + had.start(), did.end(), date)


def _asserted(plain: str, low: int, high: int, date: Mention) -> Told | None:
    """What is told with a date, unless it is not said to have been."""
    return Told(low, _end(plain, date, high), date, False) if stance(plain, low, high) == "asserted" else None


def _end(plain: str, date: Mention, high: int = 0) -> int:
    """Where the words end that tell of an inspection: with the framework that follows its date."""
    tail = _TAIL.match(plain, date.end)
    return max(high, tail.end() if tail else date.end)


_OTHERS = compiled(
    r"\b(?:LGA|Local Government Association|peers?|auditors?|Mayor|councillors|governors|commissioner|minister|Department (?:for|of)|DfE|advis[eo]rs?|consultants?|insurers?|surveyors?|engineers?)\b"
)


def clear(path: str, planned: bool) -> bool:
    """Whether nothing between a doing and its date is another business."""
    path = UNDER_WAY.sub(" ", _INSPECTORATES.sub(" ", path))
    text = _UNDER.sub(" ", _ASIDES.sub(" ", _PARENS.sub(" ", path)))
    if planned:
        text = _PLANNING.sub(" ", _PLAN.sub(" ", text))
    return not (_STOP.search(text) or _OTHERS.search(path) or _OTHER_VERB.search(text))


_BY_WHO = compiled(rf"(?:by|from|of|for which|which|that|when) (?:the )?{WHO}|{WHO}(?:'s?)?,?(?: (?:had|has|have|who|which|whose))?[^,;:.]{{0,60}}$")


def _of_inspectors(plain: str, doing: _Doing, date: Mention) -> bool:
    """Whether a visit that is only called one is said to be the inspectors': "a visit from Ofsted"."""
    word = plain[doing.low : doing.high].lower()
    if not word.endswith(("visit", "review")):
        return True
    near = plain[max(0, doing.low - 80) : doing.low]
    return bool(_BY_WHO.search(plain, doing.high, max(doing.high, date.end) + 60) or _BY_WHO.search(near))
