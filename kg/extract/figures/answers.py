"""Figures given in answer to a question, and figures that the next sentence disowns."""

from __future__ import annotations

import re

from kg.extract.figures.figures import figures
from kg.extract.figures.periods import Line
from kg.extract.figures.zone import Zone
from kg.rules.grammar import LONGEST
from kg.text import single_spaced

ANSWERED = re.compile(
    r"\basked (?:after|about|for)\b[^.;:]{2,60}:"
    r"|\b(?:replied|responded|answered|explained|advised|confirmed|stated|said|reported|indicated|clarified|(?:was|were) (?:told|informed|assured|given (?:the|a) (?:figure|number|answer"
    r"|total))|(?:heard|learned|learnt)(?: in reply)? that|gave (?:the|a|its|his|her) (?:figure|number|total|answer)|put (?:it|this|that|them|the \w+) at)\b",
    re.I,
)
# "Officers were unable to confirm this.", "The Director said that it was not so."
_DISOWNED = re.compile(
    r"[^.;]{0,90}\b(?:unable to|could not|couldn't|did not|cannot|can not) (?:confirm|recogni[sz]e|verify|accept|account for|support) (?:this|that|it|the|these|his|her|such)\b"
    r"|[^.;]{0,90}\b(?:this|that|it|(?:the|his|her|their) (?:figure|claim|number|report)) (?:was|is|were) (?:simply |just |certainly |quite |plainly |emphatically )?(?:not (?:the case"
    r"|so|true|correct|right|accurate)|untrue"
    r"|incorrect|wrong|inaccurate|mistaken|false|out of date|disputed|denied)\b"
    r"|[^.;]{0,90}\bthe (?:correct|true|right|actual|real) (?:figure|number|rate|proportion|percentage|total) (?:was|is|stood)\b"
    r"|[^.;]{0,90}\b(?:to|and) correct(?:ed)? (?:this|that|it|the (?:figure|number|report))\b|[^.;]{0,90}\b(?:this|that|it|the (?:figure|number)) (?:be|was|is) (?:corrected|amended|put right)\b"
    r"|[^.;]{0,60}\b(?:this|that|it|(?:the|this|that) (?:figure|number|rate|share)) should (?:have (?:read|been)|read)\b"
    r"|[^.;]{0,60}\b(?:denied|disputed|refuted|rejected) (?:this|that|it|the (?:figure|claim))\b",
    re.I,
)


def answered(line: Line, zone: Zone) -> bool:
    """Whether a figure is told in the answer that its sentence reports: "asked about waits and was told that …"."""
    return ANSWERED.search(line.before(zone)) is not None or asked_why(line.before(zone))


# "asked why re-referrals had reached 27%": what is asked is the reason, and that it was so is taken as known
_ASKED_WHY = re.compile(r"\b(?:asked|queried|questioned|wondered|(?:wanted|wished|sought) to (?:know|learn|understand)|enquired|inquired)(?: \w+){0,3}? why (?!.*\b(?:if|might|may|would|should)\b)"
                        r"[^.;]*\b(?:had|was|were|stood|has|is|are)\b[^.;]*$", re.I)


def asked_why(before: str) -> bool:
    """Whether the reason of what a figure tells is asked for, and so the figure itself taken as known."""
    return " why " in before and _ASKED_WHY.search(before) is not None


# "Whether they were in time was another matter: 36% had been", "and asked what was aimed for; the answer was 75%"
_TOLD_AFTER = re.compile(r"\b(?:whether|asked|queried|wondered|enquired|questioned|how many|how long|what|discussed|considered)\b[^;:]{3,200}(?::\s|;\s(?=(?:and\s)?(?:it|this|they"
    r"|the (?:answer|reply|figure|response|rate|number|officer|director|chair|head))\b))", re.I)


def told_after(plain: str) -> str:
    """A sentence with blanks for the question that it goes on to answer after a colon or a semicolon."""
    asked = _TOLD_AFTER.search(plain) if ":" in plain or ";" in plain else None
    return " " * asked.end() + plain[asked.end() :] if asked else plain


_FORESEEN = re.compile(
    r"\b(?:thought|believed?|felt|considered|reckoned|estimated|envisaged|feared|suspected|warned|not rule out|saw no reason why)\b[^.;]{0,120}?\b(?:could|might|may|would)\b[^.;]{0,80}$",
    re.I,
)
_BY_MEMBER = re.compile(r"\b(?:Councillors?|Cllrs?|Members?|residents?|parents?|carers?|public|press)\b[^.;]{0,40}$")


def foreseen(before: str) -> bool:
    """Whether an officer is said to foresee a figure: "the Director thought that the number could reach 650"."""
    said = _FORESEEN.search(before)
    return said is not None and _BY_MEMBER.search(before[: said.start()]) is None


# "If nothing were done contacts could reach 9,000": a forecast of what comes of itself
_IF_LEFT = re.compile(
    r"\b(?:if|should|unless) (?:nothing\b|no (?:\w+ )?(?:action|changes?|steps|measures)\b|(?:action|steps|something) (?:were|was|is)\b|(?:(?:the|this|these|that|current|present|recent)"
    r" ){0,2}(?:trends?|growth|demand|numbers|rates?|rise|increase|pattern|position)\b[^.;,]{0,20}\b(?:continu|persist|went on|carried on|remain|unchecked))", re.I
)


_COULD = re.compile(r"\b(?:could|might|may)\b")


def left_alone(before: str) -> bool:
    """Whether what could come to pass hangs on nothing but that things go on as they are."""
    return _IF_LEFT.search(before) is not None and _COULD.search(before) is not None


def disowned(line: Line) -> bool:
    """Whether the next sentence of the paragraph says that what this one tells is not so, or not known to be so.

    Only what is put as somebody's word is disowned: "Councillor Ames said that …. Officers could not confirm this."
    """
    at = line.index + 1
    if at >= len(line.reading.sentences):
        return False
    following = line.reading.sentences[at]
    said = _DISOWNED.match(following.plain) if following.block == line.sentence.block else None
    if said is None:
        return False
    told = {(f.low, f.high) for f in figures(single_spaced(said.group()[:LONGEST]))}  # "There was talk of 200, and it was wrong."
    return not told or bool(told & {(z.figure.low, z.figure.high) for z in line.zones})
