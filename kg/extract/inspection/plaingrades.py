"""Sentences about grades in plain words: without when a grade was published, and with "as" for "no better than"."""

from __future__ import annotations

import re

from kg.screen import Screened

# "the overall judgement, published on 2 December, was", "the grade, when it came, was"
_PUBLISHED = Screened(
    r"\b(?P<what>judge?ments?|grad(?:e|ing)s?|ratings?|verdicts?|outcomes?|results?|effectiveness|overall)(?P<aside>,\s+(?:(?:which|as|when)\s+(?:it\s+)?(?:was|were|had\s+been|came|had\s+come|followed)\s*|(?=published|announced|issued|"
    r"given|made|reported|confirmed|released|received|notified|reached|dated|delivered|shared|communicated))[^,;:.]{0,60},)(?=\s+(?:was|were|is|had\s+been|being)\b)",
    re.IGNORECASE,
)
# "had not felt able to place adoption any higher than adequate", "was considered to be no better than adequate"
_NOT_ABOVE = Screened(
    r"\b(?P<not>(?:not|unable|never)\s+(?:(?:been|felt|able|prepared|ready|willing|minded|feel|be)\s+){0,3}(?:to\s+)?(?:place|placed|rate|rated|grade|graded|put|judge|judged|score|scored|find|found|call|mark))(?P<area>\s+[^,;:.]{3,70}?\s)"
    r"(?P<than>(?:any\s+)?(?:higher|better|more\s+highly|more)\s+than)(?=\s+(?:an?\s+)?['\"]?[a-z])"
    r"|\b(?P<no>(?:no|nothing|anything\s+but|not\s+(?:any\s+)?)\s*(?:better|higher|more|other)\s+than)(?=\s+(?:an?\s+)?['\"]?[a-z])",
    re.IGNORECASE,
)
# "The Inspection of Local Authority Arrangements for the Protection of Children had graded ...": its name, and no area
_LONG_NAME = re.compile(
    r"\b(?P<noun>inspections?)\s+of\s+(?:[\w']+\s+){0,5}?(?:arrangements\s+for\s+the\s+protection\s+of\s+children|children\s+in\s+need\s+of\s+help\s+and\s+protection,?\s+(?:children\s+looked\s+after|looked[-\s]after\s+children),?\s+and\s+care\s+leavers)\b",
    re.IGNORECASE,
)


def plainly(plain: str) -> str:
    """A sentence, of the same length, in which a grade stands straight beside what was graded.

    >>> plainly("the judgement, published in May, was good")
    'the judgement                    was good'
    >>> plainly("was considered to be no better than adequate")
    'was considered to be                adequate'
    """
    if "protection" in plain.lower() and "nspection" in plain:
        plain = _LONG_NAME.sub(lambda m: m["noun"] + " " * (len(m.group()) - len(m["noun"])), plain)
    if "than" in plain and _NOT_ABOVE.stands(plain):
        plain = _NOT_ABOVE.exact.sub(_level, plain)
    return _PUBLISHED.exact.sub(lambda m: m["what"] + " " * len(m["aside"]), plain) if "," in plain and _PUBLISHED.stands(plain) else plain


def _level(match: re.Match[str]) -> str:
    """What says that a grade was not exceeded, as words that give it."""
    if match["no"]:
        return " " * len(match["no"])
    return "rated".ljust(len(match["not"])) + match["area"] + "as".rjust(len(match["than"]))
