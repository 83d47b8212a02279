"""Grades told by the one word that inspectors gave: "had awarded a 'good'", "it was 'good' that Ofsted had given", "'inadequate' was its verdict"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.inspection.grading import OVERALL, Grade, graded_otherwise
from kg.extract.inspection.opinionsigns import over_signs, signs
from kg.extract.inspection.premises import PREMISES
from kg.rules.cues import Gate
from kg.rules.grammar import compiled
from kg.rules.inspection.pieces_inspection import AREA, GRADE, area, grade
from kg.rules.inspection.pieces_opinions import AUX
from kg.stance import stance

RULE = "judgements/given"
_GATE = Gate("good", "outstanding", "inadequate", "require*", "requiring", "excellent", "adequate", "unsatisfactory", "weak")
_GAVE = (
    r"(?:awarded|given|gave|handed (?:down|out)|conferred|returned|delivered|pronounced|settled on|c[ao]me down on|arrived at|reached|bestowed|accorded|"
    r"assigned|issued|chosen|chose|put it at|put them at|set it at|left with|gone for|went for|opted for|stopped at|plumped for|concluded with|come to|"
    r"marked it|called it|declared it)"
)
_TO = r"(?: (?:it|them|us|<h>|the (?:service|services|council|borough|county|city|authority|partnership|department|island|district)|(?:the )?children's services|its work))?"
_WORD = (
    rf"['\"]?(?P<grade>{GRADE})['\"]?(?![\w'-]| (?:practice|progress|work|news|deal|quality|outcomes?|enough|relationships?|examples?|or better|support|"
    rf"start|use|opportunit\w+|understanding|advice|notice|reason|care|schools?|social))"
)
_NOUN = r"(?:verdict|grade|grading|judge?ment|rating|word|outcome|conclusion|finding|result|mark|description|term)"
_GIVEN = (
    # "inspectors had last come in June and had awarded a 'good'"
    over_signs(
        rf"<H>(?:{AUX}|[^;:.\ue004]{{2,110}}?,? and(?: (?:had|has|have|also|then)){{0,3}}) {_GAVE}{_TO}(?: (?:as|at))?(?: (?:an?|the|its))?(?: (?:overall|single|"
        rf"straight|solid|comfortable|second|third|first|further|clear|successive|consecutive)){{0,2}} {_WORD}"
    ),
    # "a 'good' had been awarded by Ofsted", "that a 'good' had been awarded"
    over_signs(rf"\b(?:an?|the|this) ['\"]?(?P<grade>{GRADE})['\"]? (?:had been|was|has been|were|being) {_GAVE}(?=[ ,.;])"),
    # "it was 'good' that Ofsted had awarded", "'requires improvement' was the verdict of the inspectors"
    over_signs(rf"(?:\bit|<h>) (?:was|is|had been) (?:an? |the word )?['\"]?(?P<grade>{GRADE})['\"]? (?:that|which) <H>{AUX} {_GAVE}"),
    over_signs(
        rf"\bthe (?:word|grade|term|verdict|judge?ment|mark|rating) (?:(?:that|which) )?<H>{AUX} (?:used|chose|chosen|{_GAVE}|arrived at|found) (?:was|had been|"
        rf"is) ['\"]?(?P<grade>{GRADE})(?![\w'-])"
    ),
    over_signs(
        rf"['\"](?P<grade>{GRADE})['\"] (?:was|is|had been)(?: (?:also|still|again))? (?:the|<[Ww]>)(?: (?:overall|formal|final|blunt|simple)){{0,2}} (?:<0N>|"
        rf"{_NOUN})(?= (?:of|from|by|given by|reached by|at) <H>|[,.;]| (?:in|on|when|at|for)\b)"
    ),
)
_FOR = re.compile(r"['\"]?\s*(?:overall\s*)?,?\s+(?:for|in|on|in\s+respect\s+of)\s+", re.IGNORECASE)
_IT_WAS_FOR = re.compile(r"\bit\s+(?:was|had\s+been)\s+(?:for|in|on)\s+(?P<areas>[^;:.]{4,200}?),?\s+that\s+(?:an?\s+)?['\"]?$", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:school|home|academy|nursery|college|provider|hospital|mock|peer|audit\w*|self-|LGA)\b", re.IGNORECASE)


def given(plain: str, near: bool = False) -> Iterator[Grade]:
    """The grades that a sentence says inspectors gave, each by the word alone; of the whole service where it names no area for them; `near`: an inspection is spoken of before it."""
    if not _GATE.open(plain) or len(plain) > 900 or PREMISES.search(plain) or _OTHERS.search(plain) or graded_otherwise(plain):
        return
    text = signs(plain)
    for pattern in _GIVEN:
        for match in pattern.finditer(text):
            low, high = match.span("grade")
            if stance(plain, low, match.end()) != "asserted":
                continue
            areas, end = _areas(plain, low, match.end())
            for name in areas:
                yield Grade(name, grade(plain[low:high]), min(low, match.end()), end, RULE)


def _areas(plain: str, low: int, high: int) -> tuple[list[str], int]:
    """The areas for which a grade is said to have been given, before it or after, and where the words end that say so."""
    ahead = _IT_WAS_FOR.search(plain[:low])
    if ahead:
        named = [area(m.group()) for m in compiled(AREA).finditer(ahead["areas"])]
        if named:
            return list(dict.fromkeys(a for a in named if a)), high
    after = _FOR.match(plain, high)
    if after:
        stop = min((i for i in (plain.find(mark, after.end()) for mark in (";", ".", ":", " but ", " while ")) if i >= 0), default=len(plain))
        named = [area(m.group()) for m in compiled(AREA).finditer(plain, after.end(), min(stop, after.end() + 160))]
        if any(named):
            return list(dict.fromkeys(a for a in named if a)), stop
    return [OVERALL], high
