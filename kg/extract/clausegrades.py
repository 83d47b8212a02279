"""Grades told in clauses: the order of areas and grades tells which belongs to which.

"good for children in care, and requires improvement both for leaders and for help and protection": a clause that opens
with a grade gives it to the areas after it. "the impact of leaders and help and protection were graded good": one that
opens with an area gives its areas the grade that follows. "the same grade", "so it had been" stand for the last grade.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.datepattern import MONTH_NAMES
from kg.extract.grading import OVERALL, Grade, partly
from kg.extract.premises import PREMISES
from kg.rules.cues import Gate
from kg.rules.grammar import screened
from kg.rules.pieces_inspection import AREA, GRADE, SERVICE, area, grade
from kg.stance import stance

RULE = "judgements/in-clauses"
_CUED = Gate(
    "judg*", "graded", "grade", "grades", "grading", "rated", "rating", "ratings", "verdict", "verdicts", "view that", "awarded", "award", "found", "put", "placed",
    "held", "declared", "resulted", "thought", "ranked", "evaluated", "considered", "upgraded", "downgraded", "judgement*", "came", "come", "ended", "concluded", "making", "leaving",
    "assessed", "deemed", "labelled", "classed", "scored", "concluded", "conclusion", "pronounced", "received", "given", "gave", "regarded", "outcome",
)  # fmt: skip
_CUE = screened(
    r"\b(?:judg\w+|grad(?:e|es|ed|ing|ings)|rat(?:ed|ing|ings)|verdicts?|view that|award(?:ed|ing)?|assessed as|deemed|labelled|classed|scored|conclu\w+ (?:that|with|in)|pronounced|regarded"
    r"|(?:held|thought|considered) (?:to be|as)|declared|ranked|evaluated|(?:resulted|ended|resulting) in|(?:came|come|coming) out (?:as|at|of)|(?:result|outcome) (?:was|had been|of)"
    r"|(?:put|placed) [^.;]{1,60}? at|found [^.;]{1,80}? to be|(?:received|given|gave) (?:it |them |the \w+ )?(?:an? )?['\"]?(?:outstanding|good|inadequate|requires))\b"
)
_TOKEN = screened(
    rf"(?P<needed>improvement (?:was|is|had been) (?:required|needed))|(?P<grade>{GRADE})|(?P<same>\bthe same (?:grade|grading|judge?ment|verdict|rating|view|conclusion|mark|outcome)\b"
    rf"|\bso (?:too )?(?:it |they )?(?:had been|was|were|had|did|is|are)\b)|(?P<area>{AREA})|(?P<service>{SERVICE})"
)
_PARTS = re.compile(r";|:|,?\s(?:but|while|whilst|whereas|although|though|however|leaving|making for|giving|save for|apart from|except for|the exception being)\b|,\s+with\b|\.\s", re.IGNORECASE)
_ASIDES = re.compile(
    rf"\([^()]{{1,80}}\)|,?\s*\b(?:by|in|of|from|during)\s+(?:the\s+)?(?:Ofsted|inspect\w+|Estyn|(?:{MONTH_NAMES})?\s?(?:19|20)\d\d),?"
    r"|\bin (?:each|either|every) case\b|\bin consequence\b|\bas a result\b",
    re.IGNORECASE,
)
_GLUE_WORDS = (
    r"(?:the|its|their|a|an|both|all|and|as|well|for|in|on|of|to|at|it|they|them|that|those|this|with|by|was|were|had|has|have|been|be|being|is|are|is|did|do|overall|again|also|too|"
    r"likewise|similarly|each|either|graded?|grading|judged?|judge?ments?|rated|ratings?|verdict|found|deemed|assessed|awarded|given|received|got|put|placed|come|came|out|respect|relation|"
    r"regard|experiences?|progress|work|practice|services?|quality|area|areas|provision|effectiveness|children|young|people|who|needed|need|needing|inspectors?|ofsted|inspectorate|board|"
    r"lscb|grade|mark|families|social|together|same|only|still|now|then|formally|remained|remains|stood|standing|inspection|view|taken|labelled|classed|scored|pronounced|regarded|ranked|considered|along|when|held|thought|declared|evaluated|those|once|more|lately|since|what|which|one|case|borough|council|county|city|authority|local)"
)
_GLUE = re.compile(rf"(?:[\s,'\"()-]*{_GLUE_WORDS}(?![\w]))*[\s,'\"()-]*", re.IGNORECASE)
_NOT_A_GRADE = re.compile(
    r"\s*(?:practice|progress|work|news|deal|quality|outcomes?|enough|relationships?|examples?|will|or better|or outstanding|use|start"
    r"|understanding|engagement|attendance)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"\b(?:hygiene|risk|credit|audit|peer|LGA|self[- ](?:assess|evaluat)\w*|survey|RAG|star|internal)\b", re.IGNORECASE)
_LEADS = re.compile(r"\b(?:for|in|on)\b", re.IGNORECASE)
_LONGEST = 1200


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # grade, same, area or service
    value: str
    start: int
    end: int


def by_clause(plain: str, before: str = "") -> list[Grade]:
    """The grades that the clauses of a sentence give; `before` is the grade that the sentence before it gave last."""
    if not _CUED.open(plain) or len(plain) > _LONGEST or not _CUE.stands(plain):
        return []
    found: dict[str, Grade] = {}
    last, at = before, 0
    for part in (*_PARTS.finditer(plain), None):
        end = part.start() if part else len(plain)
        for one in _clause(plain, at, end, last):
            found.setdefault(one.area, one)
            last = one.grade
        at = part.end() if part else end
    return list(found.values())


def _clause(plain: str, start: int, end: int, last: str) -> Iterator[Grade]:
    text = plain[start:end]
    tokens = [t for t in _tokens(text) if t.kind != "grade" or not _NOT_A_GRADE.match(text, t.end)]
    graded = [t for t in tokens if t.kind in ("grade", "same")]
    if not graded or PREMISES.search(text) or _OTHERWISE.search(text):
        return
    areas = [t for t in tokens if t.kind == "area"]
    if not areas:
        services = [t for t in tokens if t.kind == "service" and t.end <= graded[0].start]
        areas = services[-1:]
    ordered = sorted([*graded, *areas], key=lambda t: t.start)
    pairs = _pairs(text, ordered)
    for subject, given in pairs:
        value = given.value or last
        low, high = start + min(subject.start, given.start), start + max(subject.end, given.end)
        name = subject.value or OVERALL
        if not value or (name == OVERALL and partly(plain, low, start + given.end)):
            continue
        if stance(plain, start + given.start, start + given.end) == "asserted":
            yield Grade(name, value, low, high, RULE)


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(text):
        kind, value = _kind(match), ""
        if kind == "needed":
            kind, value = "grade", "requires improvement"
        elif kind == "grade":
            value = grade(match.group())
        elif kind == "area":
            value = area(match.group())
        if kind != "area" or value:
            found.append(_Token(kind, value, match.start(), match.end()))
    return found


def _kind(match: re.Match[str]) -> str:
    return next(k for k in ("needed", "grade", "same", "area", "service") if match[k] is not None)


def _glued(text: str) -> bool:
    """Whether words say nothing of their own between an area and a grade."""
    return _GLUE.fullmatch(_ASIDES.sub(" ", text)) is not None


def _pairs(text: str, ordered: list[_Token]) -> Iterator[tuple[_Token, _Token]]:
    """Each area with its grade: the one after it, or the one before it that goes on with "for"."""
    marks = [i for i, token in enumerate(ordered) if token.kind in ("grade", "same")]
    free = list(range(marks[0]))
    for this, following in zip(marks, [*marks[1:], len(ordered)], strict=True):
        given = ordered[this]
        before = list(_run(text, [ordered[i] for i in reversed(free)], given))
        yield from ((subject, given) for subject in reversed(before))
        after = list(range(this + 1, following))
        if after and (following == len(ordered) or _LEADS.search(text, given.end, ordered[after[0]].start)):
            led = list(_run(text, [ordered[i] for i in after], given))
            if not before or _LEADS.search(text, given.end, ordered[after[0]].start):
                yield from ((subject, given) for subject in led)
                after = after[len(led) :]
        free = after


def _run(text: str, areas: list[_Token], given: _Token) -> Iterator[_Token]:
    """The areas that stand one after the other from a grade, before or after it, with nothing else said between."""
    at = given
    for subject in areas:
        low, high = (subject.end, at.start) if subject.start < at.start else (at.end, subject.start)
        if not _glued(text[low:high]):
            return
        yield subject
        at = subject
