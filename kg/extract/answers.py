"""Figures given in answer to a question, and figures that the next sentence disowns."""

from __future__ import annotations

import re

from kg.extract.figures import Zone
from kg.extract.periods import Line

ANSWERED = re.compile(
    r"\b(?:replied|responded|answered|explained|advised|confirmed|(?:was|were) (?:told|informed|assured)|(?:heard|learned|learnt)(?: in reply)? that)\b",
    re.I,
)
# "Officers were unable to confirm this.", "The Director said that it was not so."
_DISOWNED = re.compile(
    r"[^.;]{0,90}\b(?:unable to|could not|couldn't|did not|cannot|can not) (?:confirm|recogni[sz]e|verify|accept|account for|support) (?:this|that|it|the|these|his|her|such)\b"
    r"|[^.;]{0,90}\b(?:this|that|it|(?:the|his|her|their) (?:figure|claim|number|report)) (?:was|is|were) (?:not (?:the case|so|true|correct|right|accurate)|untrue"
    r"|incorrect|wrong|inaccurate|mistaken|false|out of date|disputed|denied)\b"
    r"|[^.;]{0,60}\b(?:denied|disputed|refuted|rejected) (?:this|that|it|the (?:figure|claim))\b",
    re.I,
)


def answered(line: Line, zone: Zone) -> bool:
    """Whether a figure is told in the answer that its sentence reports: "asked about waits and was told that …"."""
    return ANSWERED.search(line.before(zone)) is not None


def disowned(line: Line) -> bool:
    """Whether the next sentence of the paragraph says that what this one tells is not so, or not known to be so.

    Only what is put as somebody's word is disowned: "Councillor Ames said that …. Officers could not confirm this."
    """
    at = line.index + 1
    if at >= len(line.reading.sentences):
        return False
    following = line.reading.sentences[at]
    return following.block == line.sentence.block and _DISOWNED.match(following.plain) is not None
