"""Grades told with the dates at which they were given, one after the other: "good in 2011, and inadequate in May 2014".

A grade and a date that nothing parts are a pair; what stands for the grade before ("unchanged from the inspection of
2014", "the same overall grade as in 2014") takes its value. Only the overall grade has such a history here: where the
sentence names another area, nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.extract.inspection.clausegrades import glued
from kg.extract.inspection.grading import OVERALL, Grade
from kg.extract.inspection.papers import of_paper, said_besides
from kg.extract.inspection.premises import PREMISES
from kg.gazetteer import find_authorities
from kg.model import Mention
from kg.rules.cues import Gate
from kg.rules.grammar import screened
from kg.rules.inspection.pieces_inspection import AREA, GRADE, SERVICE, area, grade
from kg.stance import stance

RULE = "judgements/at-dates"
_CUED = Gate(
    "ofsted", "inspect*", "estyn", "ilacs", "sif", "judg*", "graded", "grade", "grades", "rated", "rating", "ratings", "verdict", "verdicts", "hmi*", "inspectorate*", "re-inspect*", "outcome*",
)  # fmt: skip
_GRADE = screened(GRADE)
_AREA = screened(AREA)
_NOUN = r"(?:grad(?:e|ing)|rating|judge?ment|verdict|outcome|result|conclusion|one|finding|report|score|mark)"
_KIND = r"(?:(?:Ofsted|Estyn|ILACS|SIF|full|standard|single|next|last|first|second|previous|statutory|social|care|children's|services)\s+){0,4}"
_INSPECTION = rf"{_KIND}(?:(?:re-?)?inspections?|ILACS|SIF|visit|framework|fieldwork)"
# Between a grade and the date after it: "a good grade from Ofsted in", "inadequate at its inspection of".
_TO_DATE = re.compile(
    rf"['\"]?(?:\s+{_NOUN})?(?:\s*,)?(?:\s+(?:(?:that|which)\s+(?:it|Ofsted|they|inspectors)\s+(?:had\s+)?)?(?:given|gave|awarded|received|handed\s+down))?(?:\s+(?:by|from)\s+(?:the\s+)?(?:Ofsted|Estyn|CIW|inspectors|HMI(?:\s+Probation)?))?(?:\s+(?:overall|only|then|again|too|also|back|in\s+between))?(?:\s*,)?"
    rf"\s+(?:\(\s*)?(?:(?:when|after)\s+(?:(?:Ofsted|Estyn|CIW|inspectors|it|they|the\s+\w+|services)\s+(?:(?:had|was|were|had\s+been|last|first|previously)\s+){{0,3}}(?:inspected|visited|came|called|looked\s+at)\s+(?:it\s+|them\s+)?)(?:in|on)\s+|(?:in|at|on|of|during|under|after|following)\s+(?:(?:its|the|their|an?|that)\s+)?(?:{_INSPECTION},?\s+(?:of|in|from|on|during)\s+(?:the\s+)?)?)$|\s*\((?:in\s+)?$",
    re.IGNORECASE,
)
# Between a date and the grade after it: "in 2014 it was 'good'", "the 2014 inspection's grade was".
_FROM_DATE = re.compile(
    rf"(?:'s)?(?:\s+{_INSPECTION})?(?:'s)?(?:\s+{_NOUN})?,?(?:\s+(?:(?:it|they|this|that|Ofsted|the\s+(?:word|grade|service|services|council|authority|verdict)|services|was|were|had|been|of|an?|its|"
    rf"overall|one|became|said|word|Ofsted|inspectors|calling|called|judged|rated|graded|declared|found|them|came|out|as|at|used|whole|for|to|be|only|still"
        rf"|moved|raised|lifted|lifting|raising|moving|marked|put|brought|upgraded|downgraded|lowered|dropped|up|down|all|and|then)\b)|,?\s+(?:under|"
        rf"within)\s+(?:the\s+)?(?:same\s+(?:framework|regime|arrangements)|(?:new\s+)?(?:ILACS|SIF)(?:\s+framework)?)\b,?|,(?=\s+(?:had|it|they|and|lifted|"
        rf"moved|raised|marked|put)\b)){{0,12}}\s+['\"]?$"
    ,
    re.IGNORECASE,
)
_BEFORE_NOW = re.compile(
    rf"(?P<again>,?\s+(?:just\s+)?as\s+(?:it|they|had|was|were|the\s+\w+)\s+(?:had\s+been|was|were|been|had)|,?\s+(?:unchanged|no\s+different)\s+(?:from|since)|,?\s+the\s+same\s+(?:{_NOUN}\s+)?as|"
    rf"\bthe\s+same\s+overall\s+{_NOUN})(?:\s+(?:by\s+)?Ofsted)?[^.;:,]{{0,110}}?,?\s(?:in|of|at|from)\s+(?:(?:the|its)\s+)?$",
    re.IGNORECASE,
)
# "the inspection of 2009, which had ended with the same grade"
_AS_BEFORE = re.compile(r",?\s+(?:just\s+)?as\s+(?:it|they|had|was|were|the)\b", re.IGNORECASE)
_AREAS_SAID = re.compile(r"\b(?:adoption|fostering|leaders|leadership|care\s+leavers|LSCB|board|youth|school|audit\w*|peer|LGA|self-\w+|target|hygiene|risk|staff|survey)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\b(?:youth|school|audit\w*|peer|LGA|self-\w+|target|hygiene|risk|staff|survey)\b", re.IGNORECASE)
# "as against inadequate at the previous inspection, in May 2019": the grade before, whatever the sentence is about
_AGAINST = re.compile(
    r"\b(?:as\s+against|after|following|succeeding|replacing|as\s+opposed\s+to|improving\s+(?:up)?on|compared\s+(?:with|to)|up\s+from|down\s+from|(?:step|climb|rise|advance|improvement|progress|move|leap|drop|fall|slide|change)\s+(?:up\s+|down\s+|on\s+)?(?:from|(?:up)?on)|(?:rather\s+)?than|having\s+been|in\s+place\s+of|instead\s+of|"
    r"where\s+it\s+had\s+been)\s+(?:the\s+|an?\s+)?['\"]?$"
, re.IGNORECASE)
_NOT_A_GRADE = re.compile(r"['\"]?\s*(?:practice|progress|work|news|deal|quality|outcomes|enough|many|few|while|examples?|or\s+better|start|time|attendance|relationships?)\b", re.IGNORECASE)
_QUOTED = re.compile(rf"['\"]{GRADE}['\"]|\b(?:judg\w+|graded?|grades|rat(?:ed|ings?)|verdict)\b", re.IGNORECASE)
_OPENS = re.compile(r"[;:.,(]\s|\b(?:that|when|with|but|having|although|while|said|called|recalled|noted|from)\s", re.IGNORECASE)
_SERVICE = screened(rf"{SERVICE}|{AREA}")
_NEUTRAL = frozenset(
    """lifted raised upgraded downgraded lowered put placed brought took taken marked came come went replied
    the its their our was were had has been being have and from grade grades graded grading gradings rating ratings rated judged judgement judgements verdict verdicts ofsted estyn
    inspectors inspection inspections inspected outcome outcomes result results history record pronounced declared found deemed considered called said moved gone slipped fallen
    risen dropped improved overall successive previous earlier first then local word words used whole both once january february march april may june july august
    september october november december""".split()  # noqa: SIM905
)
_LONGEST = 700


def at_dates(plain: str, dates: Sequence[Mention], before: str = "", near: bool = False) -> list[Grade]:
    """The overall grades of a sentence that stand beside their dates; `before` is the last grade of the sentence before."""
    if not dates or len(plain) > _LONGEST or not (near or _CUED.open(plain)) or PREMISES.search(plain) or _OF_OTHERS.search(plain):
        return []
    if not (_GRADE.stands(plain) or "same" in plain):
        return []
    marks = [m for m in _GRADE.finditer(plain) if not _NOT_A_GRADE.match(plain, m.end())]
    dates = [d for d in dates if not of_paper(plain, d) and not said_besides(plain, d, marks[0].start() if marks else 0)]
    areas = {name: m for m in _AREA.finditer(plain) if (name := area(m.group())) != OVERALL}
    turns = list(_in_turn(plain, dates, marks, areas))
    if turns or areas or _AREAS_SAID.search(plain):
        return [g for g in turns if stance(plain, g.at, g.end) == "asserted"]
    whole = bool(marks) and _of_the_whole(plain[: marks[0].start()])
    beside = list(_beside(plain, dates, [m for m in marks if whole or _AGAINST.search(plain[: m.start()])]))
    if len(beside) == 1 and not (_QUOTED.search(plain) or any(_AGAINST.search(plain[: m.start()]) for m in marks)):
        beside = []
    found = [*beside, *_again(plain, dates, marks, before)]
    return [g for g in found if stance(plain, g.at, g.end) == "asserted"]


_STAYS = re.compile(
    r"\b(?:remain(?:s|ed|ing)?|stay(?:s|ed)|continue[sd]?\s+to\s+be|(?:was|were|is|are)\s+(?:still|yet))\s+(?:officially\s+|formally\s+|rated\s+|graded\s+|judged\s+)?['\"]?$", re.IGNORECASE
)


def still_so(plain: str, told: Sequence[Grade], dated: Sequence[Grade]) -> list[Grade]:
    """Grades without those that only say that a grade given at dates told after it still stands.

    "The service remained inadequate, as it had been found in 2015": no grade but that of 2015.
    """
    again = [g for g in dated if g.when and _AS_BEFORE.match(plain, g.at)]
    if not again:
        return list(told)
    return [g for g in told if not any(g.area == a.area and g.grade == a.grade and g.at <= a.at and _stays(plain, g, a.at) for a in again)]


def _stays(plain: str, one: Grade, until: int) -> bool:
    """Whether a grade told before another place is said only to go on."""
    marks = [m for m in _GRADE.finditer(plain) if one.at <= m.start() < until and grade(m.group()) == one.grade]
    return bool(marks) and _STAYS.search(plain[: marks[-1].start()]) is not None


def _of_the_whole(text: str) -> bool:
    """Whether what stands before the first grade speaks of the whole service or of its grades, and of nothing else."""
    at = max((m.end() for m in _OPENS.finditer(text)), default=0)
    said = _SERVICE.exact.sub(" ", text[at:])
    for council in find_authorities(text[at:]):
        said = said.replace(council.text, " ")
    other = [w for w in re.findall(r"[a-z]{3,}", said.lower()) if w not in _NEUTRAL]
    return not other


def _beside(plain: str, dates: Sequence[Mention], marks: Sequence[re.Match[str]]) -> Iterator[Grade]:
    """Each grade with the date that nothing parts from it."""
    taken: set[int] = set()
    for mark in marks:
        for date in dates:
            if date.start in taken or "/" in date.value:
                continue
            after = 0 <= date.start - mark.end() < 110 and _TO_DATE.match(plain[mark.end() : date.start])
            ahead = 0 <= mark.start() - date.end < 80 and _FROM_DATE.match(plain[date.end : mark.start()])
            if after or ahead:
                taken.add(date.start)
                yield Grade(OVERALL, grade(mark.group()), min(mark.start(), date.start), max(mark.end(), date.end), RULE, when=date.value)
                break


# What parts a grade from a date that stands near it.
_PARTS = re.compile(
        r"\b(?:published|report(?:ed)?|launched|appointed|plans?|agreed|since|until|budget|joined|school|home|target|hoped|would|will|not|never|no|letter|"
        r"meeting|cabinet|committee|action|commissioner|direction|trust|ceased|created|left)\b|[;?!]|\.\s"
    , re.IGNORECASE
)


def _in_turn(plain: str, dates: Sequence[Mention], marks: Sequence[re.Match[str]], areas: Mapping[str, re.Match[str]]) -> Iterator[Grade]:
    """As many grades as dates, each beside its own in the same order: "the inspection of 2018, inadequate, and that of 2021, which found it good"."""
    dates = [d for d in dates if d.kind != "period" and "/" not in d.value]
    if len(marks) < 2 or len(marks) != len(dates) or len(areas) > 1 or any(m.end() > marks[0].start() for m in areas.values()):
        return
    order = sorted([*((m.start(), m.end(), True) for m in marks), *((d.start, d.end, False) for d in dates)])
    pairs = list(zip(order[::2], order[1::2], strict=True))
    if any(a[2] == b[2] or a[2] != pairs[0][0][2] or b[0] - a[1] > _NEAR or _PARTS.search(plain[a[1] : b[0]]) for a, b in pairs):
        return
    if not areas and not _of_the_whole_or_it(plain, order[0][0]):
        return
    by_end = {d.end: d for d in dates}
    for a, b in pairs:
        date, mark = by_end[b[1] if a[2] else a[1]], plain[(a if a[2] else b)[0] : (a if a[2] else b)[1]]
        tail = _UNDER.match(plain, b[1])
        yield Grade(next(iter(areas), OVERALL), grade(mark), a[0], tail.end() if tail else b[1], RULE, when=date.value)


_NEAR = 90  # characters
_UNDER = re.compile(r",?\s+(?:under|within|using)\s+(?:the\s+)?(?:new\s+|old\s+)?(?:ILACS|SIF|Single\s+Inspection\s+Framework)\b", re.IGNORECASE)


def _of_the_whole_or_it(plain: str, at: int) -> bool:
    """Whether the sentence speaks of inspectors, and of no one service before the first of its grades and dates."""
    return _INSPECTS.search(plain) is not None and _OF_ONE.search(plain[:at]) is None


_INSPECTS = re.compile(r"\b(?:Ofsted|Estyn|CIW|HMIP?|HMI\s+Probation|inspect(?:ors|ions?|orates?|ed)|ILACS|SIF)\b", re.IGNORECASE)
_OF_ONE = re.compile(r"\b(?:fostering|adoption|residential|respite|youth|music|school\w*|home|hospital)\b", re.IGNORECASE)


def _again(plain: str, dates: Sequence[Mention], marks: Sequence[re.Match[str]], before: str) -> Iterator[Grade]:
    """The grade before, said to have been given at an earlier date too."""
    for date in dates:
        told = _BEFORE_NOW.search(plain[: date.start])
        if told is None:
            continue
        ahead = [m for m in marks if m.end() <= told.start() + 1]
        value = grade(ahead[-1].group()) if ahead and glued(plain[ahead[-1].end() : told.start()]) else before
        if value and not any(told.start() < m.start() < date.start for m in marks):
            yield Grade(OVERALL, value, told.start(), date.end, RULE, when=date.value)
