"""Grades as a sentence, a list item or a table row tells them: the area, the grade, and the place of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kg.extract.inspection.gradelines import GRADE_WORDS
from kg.extract.inspection.partgrades import SCALE_ITSELF, SOME_AREAS, partly
from kg.extract.inspection.premises import PREMISES
from kg.extract.inspection.whosegrade import (
    LED_RULES,
    anothers,
    antecedent,
    beside,
    given_to,
    led,
)
from kg.gazetteer import find_authorities
from kg.rules.grammar import Rule, compiled, words
from kg.rules.inspection.judgements import TABLE
from kg.rules.inspection.notes import NAMES as NOTES
from kg.rules.inspection.pieces_inspection import AREA, GRADE, SERVICE, area, grade
from kg.stance import stance

OVERALL = "overall effectiveness"
_SUBJECT = compiled(rf"(?P<area>{AREA})|(?P<service>{SERVICE})")
_JOINED = re.compile(
    r"[\s,;]*(?:and|&|as\s+well\s+as|together\s+with|both|the|its|their|for|of|in|services?|'s?|\s)*[\s,;]*",
    re.IGNORECASE,
)
_BREAKS = re.compile(
    r"[;:]|\b(?:that(?!\s+(?:time|month|year|occasion|stage|point|inspection|review)\b)|but|while|whilst|although|though|whereas|however|because|when|where|if|reported|noted|said"
    r"|explained|advised|stated|added|confirmed)\b",
    re.IGNORECASE,
)
_MORE = rf"(?:[,;]?(?: and| &)?(?: for)? (?:the )?{AREA}){{0,5}}"
_FOLLOWING = r"(?:the )?following (?:\w+ ){0,2}?(?:areas?|categor\w+|judge?ments?|domains?) ?(?::|-) ?"
# "a judgement of good was given for help and protection", "the grade of good had been awarded to adoption"
_GIVEN = (
    r"(?:(?:was|were|is|has been|have been|had been|being) (?:also |again |then )?(?:given|awarded|made|reached|received|returned|recorded|secured|achieved|assigned"
    r"|attached|issued|obtained)(?: by (?:Ofsted|(?:the )?inspectors))? )?"
)
_FOR = compiled(
    rf"\s*['\"]?(?:\s*(?:judge?ment|rating|grade))?(?: (?:overall|throughout|in (?:every|each|all)(?: of the)?(?: \w+)?"
    rf" (?:areas?|categor\w+|judge?ments?)),? ?(?:that is(?: to say)?,?|namely,?|i\.?e\.?,?|being|:|-|\()?)?,? "
    rf"(?:(?:in|on) (?:\d{{1,2}} )?(?:[a-z]+ )?\d{{4}},? )?{_GIVEN}(?:for|in respect of|in relation to|in|(?<=given\s)to|(?<=awarded\s)to|(?<=assigned\s)to) (?:both )?(?:{_FOLLOWING}|the "
    rf"|its |their )?(?P<areas>{AREA}{_MORE})"
)
_ON_WHOM = re.compile(r"\b(?:(?:on|for|in|of|about|with)\s+(?:whom|which)|(?:board|partnership|panel)\s+(?:which|that))\s+$", re.IGNORECASE)  # "care leavers, on whom it had been found"
_ONLY_LAST = re.compile(r"\balone(?:,|\s+(?:having|has|had|was|were|being))?\s*$", re.IGNORECASE)  # "as had adoption, the impact of leaders alone having been judged good"
_AND_FOR = compiled(
    rf"(?:,|;|,? and|,? but) (?:(?:(?:was|were|being|had been) )?(?:rated|judged|graded|assessed)(?: as| to be)? )?(?:an? |one of |that of )?['\"]?"
    rf"(?P<grade>{GRADE})['\"]? (?:for|in) (?:both )?(?:{_FOLLOWING}|the |its "
    rf"|their )?(?P<areas>{AREA}(?:[,;]? (?:and |& |, )?(?:the )?{AREA}){{0,4}})"
)
_AS_HAD = compiled(
    rf"\s*['\"]?(?: overall)?,? (?:as|and so)(?: (?:it|they))? (?:had|have|were|was|did|has)(?: been)? (?:both )?(?:the |its "
    rf"|their )?(?P<areas>{AREA}(?:{_MORE}(?=[.;,)]|$| (?:while|but)\b))?)(?! alone\b)"
)
_GAPPED = compiled(
    rf"['\"]?(?: overall)?(?:,|;|,? and|,? while|,? with|,? but) (?:the |its "
    rf"|services for |those for |that for |work with )?(?P<area>{AREA}(?:,? (?:and )?(?:the )?{AREA}){{0,4}})(?:,? (?:was|were|had been|as|to be|to"
    rf"|being|had|both|all|each|rated|judged|graded)){{0,3}}(?: also)? ['\"]?(?P<grade>{GRADE})"
)
_RUN = compiled(
    rf"(?P<area>{AREA})(?: \((?:LSCB|[A-Z]{{2,6}})\))?(?: (?:services|judge?ment|of children|with children"
    rf"|and families|within children|in the area)){{0,3}} {{0,3}}"
    rf"(?:[-:(|=]{{1,3}} {{0,3}}|\.{{3,}} ?|(?:was|were|is|are|as|to be|had been|-) | )['\"]?(?P<grade>{GRADE})"
)
_PUNCTUATED = compiled(rf"{AREA}(?: \([A-Z]{{2,6}}\))? ?[-:=(] ?['\"]?{GRADE}")
_GRADED_WORDS = GRADE_WORDS | {"experiences", "failings"}
_PRONOUN = re.compile(r"(?:they|it|them)$", re.IGNORECASE)
_EARLIER = re.compile(r"\b(?:previous(?:ly)?|earlier|former(?:ly)?|before that|last time|at the time)\b", re.IGNORECASE)
_OTHER_RATING = re.compile(
    r"\b(?:hygiene|risk|credit|audit\w*|assurance|energy|customers?|satisfaction|star|food|RAG|project|air quality"
    r"|bathing|self[- ]assess\w*|self[- ]evaluat\w*|peer|LGA|mock|dry run|partners? in practice|"
    r"staff survey|goalkeeper|budget|imaginary|fictitious|fictional|hypothetical|made[- ]up|role[- ]play|reach(?:es|ed)? its grades|(?:alleged|rumoured|claimed|(?:said"
    r"|reported|quoted) by [^,;.]{2,40}?)(?: by [^,;.]{2,40}?)? to have)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Grade:
    """An area and its grade at a place in a sentence; `earlier` where the text says that it has since changed."""

    area: str
    grade: str
    at: int
    end: int
    rule: str
    earlier: bool = False
    pronoun: bool = False
    owner: tuple[str, ...] = ()  # the council whose it is, where a sentence tells of several in turn
    others: tuple[str, ...] = ()  # the dates of the other grades of its sentence
    when: str = ""  # the date beside it, where it is one of several that were given at different dates


def may_grade(plain: str) -> bool:
    """Whether a sentence holds a word of which grades are made."""
    return not words(plain).isdisjoint(_GRADED_WORDS)


@lru_cache(maxsize=4096)
def prose(plain: str) -> tuple[Grade, ...]:
    """The grades that a sentence states in words, each area once."""
    found: dict[tuple[str, str], Grade] = {}
    if not may_grade(plain):
        return ()
    taken: set[int] = set()
    for rule, match in TABLE.matches(plain):
        if match.start("grade") in taken or _loose(plain, match):
            continue
        for one in _read(plain, rule, match):
            taken.add(match.start("grade"))
            found.setdefault((one.area, one.grade), one)
    if (
        found
        or len(_PUNCTUATED.findall(plain)) >= 2
        or re.search(
            r"\b(?:judge?ments?|judged|grad(?:es?|ed|ings?)|rat(?:ed|ings?)|breakdown)\b", plain, re.IGNORECASE
        )
    ):
        for one in runs(plain):
            if not any(area_ == one.area for area_, _ in found):
                found[(one.area, one.grade)] = one
    return tuple(found.values())


def _loose(plain: str, match: re.Match[str]) -> bool:
    """Whether the words are of a class ("good or better"), or of premises that are not the authority."""
    low = max(plain.rfind(mark, 0, match.start()) for mark in (";", ". ", ":")) + 1
    return bool(
        partly(plain, match.start(), match.end("grade"))
        or SOME_AREAS.search(plain[max(0, match.start("grade") - 90) : match.start("grade")])
        or SCALE_ITSELF.search(plain[: match.start("grade")][-60:])
        or SINCE.search(plain[: match.start()][-90:])
        or PREMISES.search(plain[low : match.end() + 40])
        or _OTHER_RATING.search(plain[low : match.end()])
        or anothers(plain, match.start())
    )


def _read(plain: str, rule: Rule, match: re.Match[str]) -> Iterator[Grade]:
    value, at, end = _value(rule, match), match.start(), match.end()
    areas = _areas(plain, rule, match)
    tail = _FOR.match(plain, match.end())
    if tail and rule.name != "send-outcome":
        areas, end = _named(tail["areas"]), tail.end()
    moved = bool("earlier" in match.re.groupindex and match["earlier"])
    for name, pronoun in areas:
        yield Grade(name, value, match.start("grade") if moved else at, end, rule.key, pronoun=pronoun)
    more = _AND_FOR.match(plain, end) if tail else None
    while more:
        for name, _ in _named(more["areas"]):
            yield Grade(name, grade(more["grade"]), more.start(), more.end(), rule.key)
        more = _AND_FOR.match(plain, more.end())
    if not areas:
        return
    if moved:
        yield Grade(areas[0][0], grade(match["earlier"]), match.start("earlier"), match.start("grade"), rule.key, earlier=True)
    yield from _shared(plain, match.end(), at, value, rule)
    gap = _GAPPED.match(plain, match.end())
    while gap:
        for name, _ in _named(gap["area"]):
            yield Grade(name, grade(gap["grade"]), gap.start(), gap.end(), rule.key)
        gap = _GAPPED.match(plain, gap.end())


def _shared(plain: str, end: int, at: int, value: str, rule: Rule) -> Iterator[Grade]:
    """The areas that are said after a grade to share it: "as had X", "and X likewise", "the same view of X"."""
    also = _AS_HAD.match(plain, end)
    for name, _ in _named(also["areas"]) if also else ():
        yield Grade(name, value, at, also.end() if also else end, rule.key)


def _value(rule: Rule, match: re.Match[str]) -> str:
    """The grade of a match; the outcome of an area inspection stands in its own words."""
    if rule.name != "send-outcome":
        return grade(match["grade"])
    words = re.sub(r"^(?:had|have|has)\s+", "", " ".join(match["grade"].split()).lower())
    return re.sub(r"^(?:lead|led|leads|leading) to ", "", words)


def _areas(plain: str, rule: Rule, match: re.Match[str]) -> list[tuple[str, bool]]:
    """The areas that a match grades, each with whether a pronoun stands for it."""
    if rule.name == "send-outcome":
        return [("local area SEND", False)]
    if "subject" in match.re.groupindex and (of := _LOOKED_AT.search(plain[: match.start("grade")])):
        return _named(of["area"])
    if "subject" in match.re.groupindex:
        return _subjects(match["subject"]) or ([(OVERALL, False)] if _GRADE_ITSELF.fullmatch(match["subject"]) or find_authorities(match["subject"]) else [])
    if "area" in match.re.groupindex:
        return _named(match["area"])
    if rule.name == "once-judged":
        return _subjects(match["whose"]) or [(OVERALL, False)]
    for group in ("for", "on"):
        if match.re.groupindex.get(group) and match[group]:
            return _named(match[group])
    if rule.name in NOTES:
        return [(OVERALL, False)]
    left = _left(plain, match.start())
    if rule.name in LED_RULES and (before := led(plain, match.start())):
        return _named(before)
    if rule.name in (
        "judgement-was",
        "outcome-graded",
        "the-grade-judgement",
        "received-good",
        "improved-to",
        "ended-with",
        "ended-in",
        "settled-on",
        "result-quoted",
    ):
        owner = [
            name
            for name, _ in _subjects(left[-60:])
            if name == "LSCB" or rule.name in ("received-good", "improved-to", "ended-with", "ended-in")
        ]
        if not owner and (holders := _receivers(plain, match.start(), left)):
            return holders
        own = " being " in match.group() or _OWNS.search(plain, 0, match.start())
        before = antecedent(plain, match.start()) or (beside(plain, match.start()) if own and not match.group().lower().startswith("overall") else "")
        return _named(before) if before and not owner else [(owner[-1] if owner else OVERALL, False)]
    return (
        _taken_up(plain, match.start(), left) or _subjects(left) or ([(OVERALL, False)] if find_authorities(left) else [])
    )


def _receivers(plain: str, start: int, left: str) -> list[tuple[str, bool]]:
    """The areas that are said to have been given the grade, or to have got it: "adoption had been given a rating of good"."""
    got = given_to(plain, start)
    found = _subjects(left[: len(left) - (start - got)]) if got >= start - len(left) else []
    return found if found and all(name != OVERALL for name, _ in found) else []


# "Ofsted had assessed the LSCB and judged that it was good": the board, and not the service
_LOOKED_AT = compiled(
    rf"\b(?:assessed|reviewed|inspected|examined|considered|evaluated|looked (?:\w+ )?at|turned to) (?:the )?(?P<area>{AREA})(?: \([^()]{{2,40}}\))?,?"
    r" (?:and|which)(?: (?:had|also|it|they|then|\w+ly)){0,2}"
    r" (?:judged|found|concluded|considered|decided|declared|graded|rated|pronounced) (?:that )?(?:it|this|the board)(?: (?:was|had been|as|to be|is|also)){0,2} (?:an? )?['\"]?$"
)
_GRADE_ITSELF = re.compile(r"(?:the|its|that|their)\s+(?:overall\s+|Ofsted\s+)?(?:grad(?:e|ing)|rating|judge?ment)", re.IGNORECASE)  # "lifted the grade to good"
_ALONE = re.compile(r"\s*(?:it|they|this|these|that)\s+(?:had|has|have|was|were|is|are)\b", re.IGNORECASE)


def _taken_up(plain: str, start: int, left: str) -> list[tuple[str, bool]]:
    """The area before a colon for which "it" stands alone after it: "Adoption was another matter: it had been judged good"."""
    before = plain[: start - len(left)].rstrip()
    if not before.endswith(":") or not _ALONE.match(left):
        return []
    clause = before[max(0, before[:-1].rfind(". ") + 1, before[:-1].rfind(";") + 1) :]
    return [] if compiled(GRADE).search(clause) else [h for h in _subjects(clause) if h[0] != OVERALL]


_OWNS = re.compile(r",\s+(?:and\s+|with\s+)?(?:its|their|whose)\s+$", re.IGNORECASE)
SINCE = re.compile(r"\b(?:years?|months?|long\s+time|decade)\s+since\b[^;:.]{0,60}$", re.IGNORECASE)  # "it was five years since it had been judged good"
_GRADE_OVERALL = compiled(rf"{GRADE}['\"]?(?: overall\b)?")


def _left(plain: str, start: int) -> str:
    """The clause before a verb, from the last word that may open one."""
    low = 0
    for mark in _BREAKS.finditer(plain, 0, start):
        low = mark.end()
    for earlier in _GRADE_OVERALL.finditer(plain, low, start):
        low = earlier.end()
    return plain[low:start]


def _subjects(text: str) -> list[tuple[str, bool]]:
    """The areas of the run of names that stands last in a text; words for the whole service mean the overall grade."""
    found = [m for m in _SUBJECT.finditer(text) if m["area"] or not _ON_WHOM.search(text, max(0, m.start() - 20), m.start())]
    run = found[-1:]
    for mention in [] if _ONLY_LAST.search(text) else reversed(found[:-1]):
        if not _JOINED.fullmatch(text[mention.end() : run[0].start()]):
            break
        run.insert(0, mention)
    named: dict[str, bool] = {}
    for mention in run:
        name = area(mention["area"]) if mention["area"] else OVERALL
        named.setdefault(name, bool(_PRONOUN.search(mention.group())))
    if (
        len(named) > 1
        and named.get(OVERALL) is not None
        and not any(m["area"] and area(m["area"]) == OVERALL for m in run)
    ):
        del named[OVERALL]  # "the council's adoption and care leaver services": the service is only their owner
    return list(named.items())


def _named(text: str) -> list[tuple[str, bool]]:
    """The areas that a text names, in order."""
    return [(a, False) for a in dict.fromkeys(area(m.group()) for m in compiled(AREA).finditer(text)) if a] or [
        (OVERALL, False) for _ in compiled(SERVICE).findall(text)[:1]
    ]


def runs(plain: str) -> list[Grade]:
    """Two or more areas each followed by its grade: "overall effectiveness - good; adoption - outstanding"."""
    found = [m for m in _RUN.finditer(plain) if stance(plain, *m.span()) in ("asserted", "expected")]
    if len(found) < 2 or PREMISES.search(plain) or graded_otherwise(plain[: found[0].start()]):
        return []
    return [Grade(area(m["area"]), grade(m["grade"]), m.start(), m.end(), "judgements/area-and-grade") for m in found]


def graded_otherwise(text: str) -> bool:
    """Whether a text tells of a self-evaluation, an audit or the like: what is graded there no inspectorate graded.

    >>> graded_otherwise("The department's self-evaluation put")
    True
    """
    return _OTHER_RATING.search(text) is not None


def is_earlier(plain: str, found: Grade) -> bool:
    """Whether a grade is said to be one given before the last."""
    return found.earlier or bool(_EARLIER.search(plain[max(0, found.at - 40) : found.end + 15]))
