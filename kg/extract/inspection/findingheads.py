"""What heads a run of findings, and what only looks like a head: "the concerns were", "within a day of concern being raised"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH
from kg.rules.grammar import Rule
from kg.stance import stance

_LISTED_LATER = re.compile(
    r"[^.;]{0,50}\b(?:strengths?|positives|areas? (?:for|of|that|where|requiring|needing|in need)|weaknesses"
    r"|recommendations|priority (?:areas|actions))\b",
    re.IGNORECASE,
)
# "the Panel's recommendations were": another's, and no inspectorate's.
_OTHERS_OWN = re.compile(
    r"\b(?:panel|committee|council|director|chair|chairman|board|members?|councillors?|officers?|residents?|parents?|auditors?|scrutiny|cabinet|group|peers?|staff"
    r"|partners?|authority|service|report author)(?:'s?|s')\s*$",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:panel|committee|board|group|officers?|members?|councillors?|review|peers?|auditors?|audit|director|commissioner|consultants?|cabinet|chair|governors)(?:'s|')?"
    r"(?:\s+(?!inspect|ofsted)[\w'-]+){0,6}\s*$",
    re.IGNORECASE,
)
# "the recommendations in the report be approved and there being no amendment, the Committee resolved:"
_DISPOSED = re.compile(r"\b(?:reasons?\s+for|resolved|moved|seconded|be\s+(?:approved|adopted|noted|agreed|accepted|endorsed|received))\b", re.IGNORECASE)
# "initial responses to concerns were swift", "within a day of concern being raised": the head belongs to what stands before.
_NO_HEAD = re.compile(
    r"\b(?:respon(?:se|ses|d|ded|ding)|reaction|reactions|reply|replies|approach|attitude|alert|alerted|listening|attention)\s+to\s*$|\b(?:these|those|they)\s+(?:were"
    r"|are)\s+(?:only\s+|merely\s+)?$|\b(?:sparing|chary|short|stingy|mean|economical|less\s+(?:generous|free|lavish))\s+(?:of|with|in)\s+(?:(?:its|their)\s+)?$"
    r"|\b(?:scant|faint|little|hardly\s+any|no)\s+$", re.IGNORECASE)
# "A plan to answer the recommendations was in draft", "progress against the priority actions was slow": the verb is that of the words before.
_WITHIN = re.compile(
    r"\b(?:(?:which|that|who)\s+(?:(?:had|has|have|would|will|was\s+to|were\s+to)\s+)?(?:answers?|addresse[sd]|address|meets?|met|tackle[sd]?|follow(?:s|ed)?|respond(?:s|ed)?\s+to"
    r"|dealt\s+with|answered|cover(?:s|ed)?|implemented)"
    r"|to\s+(?!be\b|ofsted\b|estyn\b|ciw\b|inspect)[a-z]{3,}(?:\s+(?:to|on|upon|with|for|up|of))?"
    r"|(?:plans?|programme|response|reply|work|progress|delivery|reports?|updates?|statement|actions?|implementation|monitoring|timetable|strategy|group|paper|evidence|steps|oversight"
    r"|letter|workstreams?|scrutiny|tracker|dashboard|lead|owner|deadline|date)"
    r"\s+(?:(?:which|that)\s+)?(?:[a-z]+ed\s+|[a-z]+ing\s+)?(?:of|on|against|for|in|towards|with|under|from|upon|over|about|to))\s+(?:(?:all|each|both|every)\s+(?:of\s+)?)?(?:(?:the"
    r"|its|their|these|those)\s+)?(?:[\w']+\s+){0,2}?(?:areas?|recommendations|weaknesses|shortcomings|failings|concerns|priority\s+(?:areas|actions)|strengths"
    r"|criticisms)\b[^.;:,]{0,40}\b(?:was|were|is|are|had\s+been|being)$",
    re.IGNORECASE,
)
_NONE = re.compile(r"(?:no|not|neither|without|few|any)\b", re.IGNORECASE)  # "No priority actions, which was a relief"
_BEING = re.compile(r"\b(?:concern|complaint|criticism|improvement)\s+being$", re.IGNORECASE)
# Where the head of a run of findings may begin: not within another phrase ("managing this concern was").
_HEAD_LEFT = re.compile(
    r"(?:^|[,;:.()]|\b(?:that|and|but|while|whilst|among|amongst|of|were|was|are|had been|been|however|noted|added|said|with"
    r"|out|listed|named|identified|gave|raised|contained|included|made|found|had|as|to|resulting in|leading to|resulted in|led to|identifying|giving))\W*$",
    re.IGNORECASE,
)

# "Inspectors had identified many strengths. These included the following:"
THESE = re.compile(
    r"(?:these|those|they|among (?:these|them|those)|the (?:former|main ones|chief ones|principal ones))"
    r" (?:(?:had )?(?:included?|comprised)|were|are|was)(?: (?:as follows|the following|among others))?(?::-?| -)?(?= |$)".replace(" ", r"\s+"), re.IGNORECASE
)
_THINGS = re.compile(
    r"\b(?:identif(?:ied|ying)|found|noted|listed|highlighted|named|recorded|saw|seen|set\s+out|reported|recogni[sz]ed|pointed\s+to|gave|given|made|were|was|raised|cited|contained)\s+"
    r"(?:(?!no\b|not\b|few\b)[\w-]+\s+){0,4}?(?:(?P<good>strengths|positives|good\s+points|(?:areas|examples)\s+of\s+(?:strength|good\s+practice|strong\s+practice))"
    r"|weaknesses|shortcomings|failings|concerns|areas\s+(?:for|of|requiring|needing)\s+(?:\w+\s+)?(?:improvement|development|concern|weakness|attention)|recommendations)"
    r"(?:\s+in\s+(?:the|its|their|our)\s+[^.;:,]{2,50})?\s*\.?$", re.IGNORECASE
)


_THE_AREAS = re.compile(
    r"(?:noted that |it was (?:noted|explained|reported) that |that )?(?:the|these|those) (?P<count>two|three|four|five|six|seven|\d) (?:\w+ )?(?:areas|weaknesses|strengths|concerns"
    r"|priorities|points)(?: (?:of|for) (?:significant )?(?:\w+ )?\w+)?"
    r" (?:are|were|being|had been|related to|concerned)(?: as follows| the following)?(?::-?| -)?(?= )".replace(" ", r"\s+"), re.IGNORECASE
)
_COUNTED_AREAS = re.compile(
    r"\b(?P<count>two|three|four|five|six|seven|\d) (?:(?:\w+ )?areas (?:(?:of|for) (?:significant |serious |priority )?(?:(?:weakness|concern|improvement|development|action)\b)"
    r"|needing|requiring|to be improved)"
    r"|(?:significant |serious )?weaknesses|concerns|(?P<good>(?:\w+ )?strengths|areas of (?:strength|good practice)))".replace(" ", r"\s+"), re.IGNORECASE
)


def the_areas(plain: str, told: Iterable[str]) -> tuple[int, str]:
    """Where a sentence begins to say which those areas are whose number a sentence before it told, and of what kind they are; -1 where it does not.

    >>> the_areas("The two areas are late plans; and thin notes.", ["Ofsted had found two areas of weakness."])
    (17, 'area for improvement')
    """
    these = _THE_AREAS.match(plain)
    for match in (m for text in told for m in _COUNTED_AREAS.finditer(text)) if these else ():
        if these and match["count"].lower() == these["count"].lower():
            return these.end(), STRENGTH if match["good"] else IMPROVEMENT
    return -1, ""


def things_found(plain: str) -> str:
    """The kind of the findings that a sentence ends by saying were made, without saying which; or an empty string.

    >>> things_found("It was told that Ofsted had identified many strengths.")
    'strength'
    """
    match = _THINGS.search(plain)
    if match is None or stance(plain, match.start(), match.end()) != "asserted":
        return ""
    return STRENGTH if match["good"] else IMPROVEMENT


def anothers(plain: str, match: re.Match[str]) -> bool:
    """Whether what heads a list is said to be another's than an inspectorate's: "the Panel's recommendations were"."""
    return _OTHERS_OWN.search(plain[: match.start()]) is not None


def made_by_others(plain: str, match: re.Match[str]) -> bool:
    """Whether recommendations are said to be those of a panel, an officer or the like: "the task group had made four"."""
    return _MADE.search(plain[: match.start()][-70:]) is not None


def may_stand(plain: str, match: re.Match[str]) -> bool:
    """Whether the head of a run of findings may begin where it does, and not within another phrase."""
    return _HEAD_LEFT.search(plain[: match.start()]) is not None


def heads_none(plain: str, match: re.Match[str]) -> bool:
    """Whether the words that would head a list of findings belong to what stands before or after them."""
    if _NONE.match(match.group()) or _WITHIN.search(plain[: match.end()][-260:]):
        return True
    return bool(_DISPOSED.search(match.group()) or _NO_HEAD.search(plain[: match.start()]) or _BEING.search(match.group()))


def opens_list(plain: str, rule: Rule, match: re.Match[str]) -> bool:
    """Whether a verb of finding only leads to the opener of a list: "identified the following strengths:"."""
    if rule.name == "found-thing":
        return bool(_LISTED_LATER.match(plain, match.end()))
    return rule.name == "inspectors-list" and bool(_LISTED_LATER.match(plain, match.start()))


