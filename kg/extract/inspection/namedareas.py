"""Grades for areas in the inspectorate's own words: Estyn's, the Care Inspectorate's and HMI Probation's have no fixed list.

"Key processes were evaluated as good and strategic planning as weak", "a grade of excellent for wellbeing": what stands
before a grade, or after its "for", is the area, where it is a short phrase without a verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.inspection.grading import OVERALL, Grade
from kg.extract.inspection.premises import PREMISES
from kg.gazetteer import named_places
from kg.rules.cues import Gate
from kg.rules.grammar import screened
from kg.rules.inspection.pieces_inspection import ADVERB, GRADE, JUDGED, SERVICE, area, grade
from kg.stance import stance

RULE = "judgements/named-areas"
SCALES = frozenset({"Estyn", "Care Inspectorate", "HMI Probation", "HMICFRS"})
_CUED = Gate(
    "evaluat*", "judg*", "graded", "grade", "grades", "gradings", "rated", "rating", "ratings", "assessed", "scored", "awarded",
    "found", "considered", "regarded", "deemed", "held", "classified", "categori*", "declared", "received", "given", "gave", "marked", "indicators", "reported", "concluded", "labelled",
)  # fmt: skip
_FORMAL = re.compile(r"\b(?:evaluat|judg|label|grad(?:e|ed|es|ing)|rat(?:ed|ing)|scored|award|indicator)|\binspect\w+[^;:.]{0,60}?\sfound\s[^,;:.]{3,60}?\sto\s+be\b", re.IGNORECASE)
_GRADE = screened(GRADE)
_NO_GRADE = re.compile(r"\s*(?:practice|progress|work|news|deal|quality|outcomes?|use|start|understanding|relationships?|enough|examples?|or better)\b", re.IGNORECASE)
_NAMED = r"(?P<label>[^,;:.()]{3,90}?)"
_FOR = re.compile(
    rf"['\"]?\s*(?:\(?(?:grade|level)?\s?[1-6]\)?\s*)?(?:grad(?:e|ing)|rating|judge?ment|evaluation)?\s*(?:(?:from|by)\s+(?:the\s+)?[\w ]{{4,30}}?\s+)?"
    rf"(?:for|at(?=\s+\w+ing\b)|in\s+respect\s+of|in\s+relation\s+to|against)\s+{_NAMED}(?=[,;:.()]|$|\s+(?:(?:and|but|while)\s+(?:(?:an?|one\s+of|that\s+of)\s+)?|(?:but|while|though)\s+(?:[a-z]+\s+){{1,3}}?)['\"]?{GRADE}|\s+(?:from|by|in|following|after)\s+(?:the|its|their|his|(?:19|20)|[A-Z]))",
    re.IGNORECASE,
)
_LINK = re.compile(
    rf"(?:\s*(?:-|:|=|\b(?:{JUDGED}|{ADVERB}|as|at|to\s+be|be|each|both|all|was|were|is|are|being|had|has|have|been|regarded|held|given|awarded|"
    rf"received|placed|put|(?:(?:been|was|were)\s+(?:given|awarded)|received|achieved|obtained|earned)\s+(?:an?|the)\s+(?:(?:overall|formal)\s+)?(?:grade|grading|rating|judge?ment|verdict)\s+of|by\s+(?:the\s+)?(?:Care\s+Inspectorate|Estyn|HMI\s+Probation|HMICFRS|inspectors|inspectorate)|in\s+the\s+(?:band|category)|only|overall|a|an)\b|['\"])){{1,8}}\s*$",
    re.IGNORECASE,
)
# Where a label may begin: after the verb that grades, "that", a stop, "and" after a grade.
_OPENS = re.compile(
    rf"\b(?:{JUDGED}|evaluating|judging|grading|rating|assessing|regarded|held|that|with|while|whereas|but|although|when|where|indicators?)\b"
    r"|[;:,()]",
    re.IGNORECASE,
)
_LEADING = re.compile(r"(?:[\s,'\"-]|\b(?:and|both|only|whilst|while|whereas|but|though|although|the|its|their|in\s+each\s+case|respectively|(?:\d\.){0,2}\d)\b)*", re.IGNORECASE)
_TRAILING = re.compile(r"[\s,'\"-]*(?:\b(?:in\s+each\s+case|alike|both|t?here)\b)?[\s,'\"-]*$", re.IGNORECASE)
_TWO = re.compile(r"\s+(?:and|as\s+well\s+as|together\s+with)\s+(?:the|its|their)\s+", re.IGNORECASE)
_NO_LABEL = re.compile(
    r"\b(?:was|were|had|has|have|is|are|be|been|said|reported|not|no|never|would|could|should|might|may|will|it|they|this|that|these|those|which|who|he|she|we|by|from|having|members?|"
    r"councillor|cllr|inspectors?|schools?|pupils?|homes?|many|some|most|few|january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|^(?:in|on|at|of|for|as|with|under|since|after|following|during|a|an|each|every|all)\b|\d{3}",
    re.IGNORECASE,
)
# "services for children in Barset were evaluated as good": the service as a whole
_WHOLE = re.compile(r"(?:the\s+)?(?:services?\s+for\s+children(?:\s+and\s+(?:young\s+people|families))?|children's\s+services?)(?:\s+in\s+[A-Z].*)?$", re.IGNORECASE)
# "four of the nine indicators were good": how many were, and not which
_COUNTED = re.compile(
    r"(?:all|both|most|some|each|half|\w+(?:teen|ty)?|\d{1,2})\s+(?:(?:out\s+)?of\s+)?(?:(?:the|its|these|those)\s+)?(?:(?:\w+|\d{1,2})\s+)?(?:quality\s+)?(?:standards|indicators|areas|judge?ments|domains|ratings|themes|aspects|elements)$",
    re.IGNORECASE,
)
_SERVICE = screened(rf"(?:{SERVICE})")
_FORCE = re.compile(r"\b(?:police\s+force|constabulary)\b", re.IGNORECASE)  # what the police inspectorate grades
_LONGEST = 1000
_MARK = r"(?:evaluations?|grad(?:e|ing)s?|ratings?|judge?ments?|verdicts?|marks?|scores?)"
_ONE_OF = re.compile(r"\b(?:one|that|those)\s+of\s+['\"]?$", re.IGNORECASE)
_GIVEN = re.compile(r"\s+(?:given|awarded|reached|returned|made|arrived\s+at|recorded)\s*$", re.IGNORECASE)
_BARE = re.compile(rf"(?:^|[\s,])(?:(?:the|its|their|an?|one)\s+)?(?:(?:sole|single|only|formal|inspectors'|final|agreed)\s+)?{_MARK}\s*$", re.IGNORECASE)
_AHEAD = re.compile(
    r"(?:^|[;:.,]\s*|\b(?:that|and|said)\s+)(?:for|on|as\s+(?:to|for|regards)|in\s+(?:respect|relation|terms)\s+(?:of|to)|regarding|against|under|concerning)\s+"
    r"(?P<label>[^;:.]{3,60}?(?:\.\d[^;:.]{0,80})?)\s*,?\s*$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^(?:the\s+)?(?:quality\s+)?(?:indicators?|standards?|QI)?\s*(?:\d+(?:\.\d+)*)?\s*[,:(-]?\s*", re.IGNORECASE)
_OF_GRADE = re.compile(rf"^\s*(?:(?:the|its|their|an?)\s+)?(?:\w+\s+)?{_MARK}\s+(?:\w+\s+)?(?:for|of|on|against|in\s+respect\s+of|in\s+relation\s+to)\s+", re.IGNORECASE)


_NUMBER = re.compile(
    r"(?:other:\s*)?(?:(?:the\s+)?(?:one|two|three|four|five|six|seven|eight|some|most|both|all|others?|rest|remaining|remainder|\d{1,2})\b\s*)+"
    r"(?:of\s+(?:them|these|those|which))?", re.IGNORECASE)


def by_name(plain: str) -> list[Grade]:
    """The grades of a sentence about an inspection on such a scale, each with the area as written; each area once."""
    if len(plain) > _LONGEST:
        return []
    led = _by_indicator(plain)
    if not (led or _CUED.open(plain)) or PREMISES.search(_FORCE.sub(" ", plain) if "HMIC" in plain else plain):
        return []
    if led:
        return led
    grades = [m for m in _GRADE.finditer(plain) if not _NO_GRADE.match(plain, m.end())]
    if not grades or (len(grades) < 2 and not _FORMAL.search(plain)):
        return []
    found: dict[str, Grade] = {}
    at, paired = 0, False
    for mark in grades:
        after = _FOR.match(plain, mark.end())
        labels = _labels(after["label"]) if after else []
        end = after.end("label") if after and labels else mark.end()
        if not labels:
            labels = _before(plain[at : mark.start()], paired)
        paired = bool(labels)
        at = end
        if stance(plain, mark.start(), mark.end()) == "asserted":
            for label in (n for n in labels if not _NUMBER.fullmatch(n)):  # "three were outstanding, two good"
                found.setdefault(label, Grade(label, grade(mark.group()), mark.start(), end, RULE))
    return list(found.values())


_INDICATORS = r"(?:the\s+)?(?:(?:\w+\s+)?quality\s+indicator|indicator|standard|QI)(?:\s+\d+(?:\.\d+)*)?(?:\s+(?:of|for|on|about|concerning))?"
_ASIDE = r"(?:\s*,\s+[^,;:.()]{3,70}|\s*\([^()]{3,70}\))?"
_DECIDED = (
    r"(?:determined|concluded|decided|found|judged|considered|held|settled\s+on|arrived\s+at|come\s+to|came\s+to|reached|given|gave|awarded|attached|assigned|returned"
    r"|recorded)"
)
_WHO = r"(?:Care\s+Inspectorate|Estyn|HMI\s+Probation|inspectors|inspectorates?|inspection\s+team|provision|services?|performance|practice|partnership|work)"
# "In terms of the quality indicator on X, the only one graded, the Care Inspectorate had determined that provision was good"
_LED = screened(
    rf"(?:^|(?<=[;:.,]\s))(?:in\s+terms\s+of|in\s+respect\s+of|in\s+relation\s+to|with\s+(?:regard|respect)\s+to|as\s+(?:to|for|regards)|regarding|on|for|under|against)\s+"
    rf"(?P<said>{_INDICATORS}\s+)?(?:the\s+)?(?P<label>[^,;:.()]{{5,80}}?){_ASIDE},?\s+(?:the\s+)?"
    rf"{_WHO}\s+(?:(?:had|has|have|was|were|been|also|again|formally|jointly|then)\s+){{0,3}}{_DECIDED}\b[\w' ]{{0,40}}?\s['\"]?(?P<grade>{GRADE})['\"]?(?=[.,;]|$|\s+(?:and|but|overall)\b)"
    rf"|\b(?:only\s+)?(?:one|a\s+single|the\s+one|that)\s+(?:\w+\s+)?indicator(?:\s+(?:alone|only|(?:was|had\s+been|is)\s+\w+ed))?,\s+(?:namely\s+|that\s+of\s+)?(?:the\s+)?(?P<one>[^,;:.()]{{5,80}}?),"
    rf"[\w' ]{{0,60}}?\s['\"]?(?P<given>{GRADE})['\"]?(?=[.,;]|$)"
)


def _by_indicator(plain: str) -> list[Grade]:
    """The grade of the one indicator that leads its clause."""
    match = _LED.search(plain)
    if match is None:
        return []
    group = "grade" if match["grade"] else "given"
    label = match["label"] if match["grade"] else match["one"]
    known = area(label)
    if not (match["said"] or match["one"] or known.startswith("other:")) or _NO_LABEL.search(label):
        return []
    if stance(plain, match.start(group), match.end(group)) != "asserted":
        return []
    start = match.start("label") if match["grade"] else match.start("one")
    return [Grade(f"other: {' '.join(label.split())}", grade(match[group]), start, match.end(group), RULE)]


def _before(text: str, paired: bool) -> list[str]:
    """The areas that stand before a grade, linked to it by "as", "was", "to be"; without a link only after another grade."""
    text = _ONE_OF.sub("", text)
    link = _LINK.search(text)
    if link is None and (held := _HELD.search(text)):  # "considered standards good but leadership only adequate"
        return _labels(held["label"])
    if link is None and not paired:
        return []
    head = _GIVEN.sub("", text[: link.start()] if link else text)
    bare = _BARE.search(head)
    if bare:  # "for the impact on families, the evaluation was": the area stands before the word
        ahead = _AHEAD.search(head[: bare.start()])
        return _labels(_NUMBERED.sub("", ahead["label"])) if ahead else []
    if link and _EACH.search(link.group()):  # "impact on children, and impact on families, had each been found to be good"
        head = _ALSO.sub(" and the ", head)
    low = 0
    for opening in _OPENS.finditer(head.rstrip(" ,")):
        low = opening.end()
    return _labels(_OF_GRADE.sub("", head[low:]))


_HELD = re.compile(rf"\b(?:{JUDGED}|thought|held|called)\s+(?P<label>(?:the\s+)?[a-z][\w'-]+(?:\s+[\w'-]+){{0,4}}?)\s+(?:only\s+|merely\s+)?['\"]?$", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|both|all)\b", re.IGNORECASE)
_ALSO = re.compile(r",\s+and\s+(?:the\s+)?(?=[^,]*,?\s*$)", re.IGNORECASE)


def _labels(text: str) -> list[str]:
    """The areas that a phrase names, by the contract's word where it has one; none where it is no name of an area."""
    text = _TRAILING.sub("", text[_LEADING.match(text).end() :])  # type: ignore[union-attr]
    return [label for part in _TWO.split(text) if (label := _label(part))] if len(text.split()) <= 22 else []


def _label(text: str) -> str:
    text = " ".join(text.split())
    if _SERVICE.stands(text) and len(_unplaced(text).split()) <= 3:
        return OVERALL
    if not re.search(r"[A-Za-z]{4}", text) or len(text.split()) > 11 or _NO_LABEL.search(text) or _COUNTED.match(text) or _WHOLE.match(text):
        return ""
    if area(text) == OVERALL:
        return OVERALL
    return f"other: {_placeless(text)}"


# "adequate for Education services and good for Leadership and management": an area beside another, and no grade for the whole
_AREA_NOT_ALL = re.compile(r"(?<=\s)(?:'|\")?(?P<area>Education services)\b")


def set_apart(plain: str, found: Sequence[Grade]) -> list[Grade]:
    """Grades, one for what is printed as the name of an area given to that area where another area is graded beside it."""
    named = _AREA_NOT_ALL.search(plain) if "Education services" in plain else None
    if named is None or {g.area for g in found} <= {OVERALL}:
        return list(found)
    of_it = [g.area == OVERALL and g.at < named.end() + 24 and named.start() < g.end + 24 for g in found]
    return [replace(g, area=f"other: {named['area']}") if its else g for g, its in zip(found, of_it, strict=True)]


_PLACED = re.compile(r"(?:the\s+|and\s+|&\s+)*$", re.IGNORECASE)


def _unplaced(text: str) -> str:
    """The name of a service without the places, one or two, by which it is called: "the Barset and Norshire Youth Justice Service"."""
    for place in named_places(text):
        if _PLACED.fullmatch(text, 0, place.start()) or not text[: place.start()].strip():
            text = " " * place.end() + text[place.end() :]
    return re.sub(r"^'s?\s", "", text.strip())


_IN_PLACE = re.compile(r"\s+(?:in|of|across|for)\s+(?:the\s+)?$")


def _placeless(text: str) -> str:
    """The name of an area without the place it was graded in: "leadership in Barset"."""
    last = next((place for place in named_places(text) if place.end() == len(text)), None)
    led = _IN_PLACE.search(text, 0, last.start()) if last else None
    return text[: led.start()] if led else text
