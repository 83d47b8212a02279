"""Figures set right within a sentence: "not 31% as minuted but 21%", "12% rather than 14%"; what is said not to be so is left out."""

from __future__ import annotations

import re

_FIGURE = r"\d[\d,.]*(?:\s?%|\s(?:per\s?cent|weeks|days|cases|children))?"
_NOT_BUT = re.compile(rf"\bnot {_FIGURE}(?: as [^.;,\d]{{3,40}}| of [^.;,\d]{{3,40}})?,? but (?:rather )?(?=\d)")
_RATHER = re.compile(rf"(?<=[\d%t]),? (?:and not|not|rather than|instead of|in place of) (?:the )?{_FIGURE}(?: (?:as|which was|that was|previously|wrongly) [^.;,\d]{{3,40}})?(?=[.,;]|$)")

_SHOWN_AS = re.compile(
    rf"\b(?:shown|given|printed|recorded|stated|put|reported|quoted|minuted) (?:wrongly |incorrectly )?(?:as|at) {_FIGURE}(?:[:;,]| and| but| when)? "
    r"(?:(?:it|this|that|which|the figure) )?(?:should|ought to) have"
    r" (?:read|been|said)(?: (?:shown|given) as)? (?=\d)")


def set_right(plain: str) -> str:
    """A sentence without the figures that it says are wrong.

    >>> set_right("The agency rate was not 31% as minuted but 21%."), set_right("The vacancy rate was 12% rather than 14%.")
    ('The agency rate was 21%.', 'The vacancy rate was 12%.')
    """
    if " have read " in plain or " have been " in plain or " have said " in plain:
        plain = _SHOWN_AS.sub("at ", plain)
    if " not " in plain and " but " in plain:
        plain = _NOT_BUT.sub("", plain)
    return _RATHER.sub("", plain) if " not " in plain or "rather than" in plain or "instead of" in plain or "in place of" in plain else plain
