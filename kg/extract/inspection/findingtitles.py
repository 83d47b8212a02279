"""Short lines without a colon that stand over a list of findings: "Key findings", "What is working", "Inspectors' feedback on the day"."""

from __future__ import annotations

import re

from kg.extract.inspection.findinglabels import WEAK
from kg.rules.grammar import Rule
from kg.rules.inspection.findings import TABLE
from kg.rules.inspection.polar_heads import BAD, GOOD, TOLD, head_kind

_TITLE = re.compile(
    r"(?:(?:\d{1,2}[.)]?|[a-z]\)|the|its|their|our|headline|key|main|chief|overall|initial|early|emerging|verbal|summary|of|inspectors'?|inspection|ofsted'?s?|estyn'?s?|ciw'?s?|visit|letter|from|in)\s+){0,6}"
    r"(?:findings|messages|feedback|headlines|conclusions|observations)(?:\s+(?:from|of|on|at|in)\s+(?:the\s+)?(?:\w+\s+)?(?:visit|inspection|inspectors|letter|report|day|ofsted|estyn|ciw|review))?\W*",
    re.IGNORECASE,
)
_RULES = {kind: next(r for r in TABLE.rules if r.name == name) for kind, name in ((GOOD, "head-good"), (BAD, "head-bad"), (TOLD, "head-told"))}
# "The Chair of Governors noted the following.", before it: another's list
THEY_NOTED = re.compile(
    r"\b(?:chair\w*|members?|councillors?|officers?|director|governors?|parents?|staff|panel|committee|board|unions?|manager|leader|head)\b[^.;:]{0,40}?\b(?:noted|raised|made|gave|listed|felt|thought|wished|proposed|suggested|agreed|outlined|set\s+out)\b"
    r"[^.;:]{0,40}?(?:following|points|views|below|as\s+follows|actions?|priorities)\b", re.IGNORECASE)


def titled(plain: str) -> tuple[Rule, re.Match[str]] | None:
    """The rule by which the items under a line are read, where its words make it a title of what inspectors found.

    >>> [t and t[0].name for t in map(titled, ("Key findings", "What is working well", "Recommendations"))]
    ['head-told', 'head-good', None]
    """
    bare = plain.strip(" :.-")
    if not 5 < len(bare) < 70:
        return None
    kind = TOLD if _TITLE.fullmatch(bare) else "" if WEAK.match(bare) else head_kind(bare)
    match = _ALL.match(plain)
    return (_RULES[kind], match) if kind in _RULES and match else None


_ALL = re.compile(r".+")
