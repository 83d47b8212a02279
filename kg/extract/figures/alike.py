"""Bare figures told in the unit of the figure before: "on average it was 13", "the standard being 26", after "34 weeks"."""

from __future__ import annotations

import re

from kg.extract.figures.compared import compare
from kg.extract.figures.figures import date_in
from kg.extract.figures.periods import Line
from kg.extract.figures.zone import Zone

_IT_IS = re.compile(
    r"\b(?:aim(?:ed|s|ing)?\s(?:for|at)|it|this|that|which|they|(?:(?:the|a|an|its|their)(?: [\w']+){0,3}? |\()?(?:target|aim|standard|limit|figure|average|norm"
        r"|maximum|rate|expectation|ceiling|requirement|benchmark|wait"
    r"|median|statute|guidance|contract|law))\b", re.I
)
_RESUMED = re.compile(r",\s(?:was|were|is|stood|had (?:been|fallen|risen|come))\b")  # "proceedings, which had been 34 weeks, were 29 for the cases that ended in 2017"
_SHARE = re.compile(r"\b(?:percentage|proportion|share)\b")
_FOR_IT_WAS = re.compile(
    r"\b(?:for|in|at|with)\s(?:the\s)?[\w' -]{3,40}?,?\s(?:it|this|that|they|the\s(?:wait|figure|average))\s(?:had\sbeen|was|were|is|stood\sat|took)\s(?:\w+\s){0,2}$", re.I
)
_BUT = re.compile(r",?\s(?:but|and)\s(?:only\s|nearer\s|about\s|around\s)?")  # "15, but 22 for occupational therapy"
_TYPICAL = re.compile(r"\b(?:average|typical\w*|usual\w*|longest|shortest|median|mean|most|once)\b", re.I)
_NO_NOUN = re.compile(r"\s?(?:$|[.,;)])|\s(?:in|for|across|nationally|regionally|locally|elsewhere|among|amongst|last|a\syear|the\syear|and|that|recorded|achieved|reported|seen)\b")
_SET_AGAINST = re.compile(
    r",?\s?(?:when\s)?(?:compared|(?:in|by)\scomparison\b(?!,)|in\scontrast\s(?:with|to)|relative\sto"
    r"|as\sopposed|as\sagainst|against|down\sfrom|up\sfrom|rather\sthan|(?:\w+\s)?(?:longer|shorter|better|worse|higher"
    r"|lower|more|less|fewer)\sthan)\b")


def timed_alike(zone: Zone) -> bool:
    """Whether a zone tells a time in the unit of the one before: "on average it was 13", "for autism it was 78"."""
    left = zone.text[: zone.figure.start - zone.start]
    return bool((_TYPICAL.search(zone.text) and _IT_IS.search(zone.text)) or _FOR_IT_WAS.search(left) or (_BUT.fullmatch(left) and zone.text[zone.figure.end - zone.start :].startswith(" for ")))


def resumed(zone: Zone) -> bool:
    """Whether a zone takes up its sentence's subject again behind a clause that told an earlier figure."""
    return _RESUMED.match(zone.text) is not None


def in_that_unit(line: Line, zone: Zone, unit: str) -> bool:
    """Whether a bare figure is of the unit of the one before it."""
    if zone.figure.unit or unit not in {"weeks", "days", "percent"}:
        return False
    free = _NO_NOUN.match(line.after(zone)) is not None
    if unit != "percent" and timed_alike(zone) and free:
        return True
    if unit == "percent" and free and _SHARE.search(zone.text[: zone.figure.start - zone.start]):
        return True
    if not free and not resumed(zone):
        return False
    compared = compare(zone, line.reading.gss, line.reading.date).comparator or date_in(zone, line.dates)
    beside = _IT_IS.search(zone.text) or resumed(zone) or _SET_AGAINST.match(zone.text) or compared in {"other authority", "national", "regional"}
    return bool(compared and beside)
