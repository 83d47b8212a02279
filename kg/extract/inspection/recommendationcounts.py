"""How many recommendations an inspectorate made, wherever the number stands: "twelve recommendations, with which its report had closed"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.inspection.opinionsigns import over_signs, signs
from kg.rules.cues import Gate
from kg.stance import stance

GATE = Gate("recommendations")
_NUMBER = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
_COUNTED = over_signs(
    rf"(?P<which>\b(?:first|last|further|other|remaining|outstanding|next|previous|only|about|some|final) )?(?P<det>\b(?:all|the|its|their|these|those|"
    rf"all of the) |'s? |<[Ww]> )?\b(?<!\d\.)(?P<count>{_NUMBER}) (?:\w+ )?(?P<noun>recommendations)\b"
)
_AMOUNT = over_signs(rf"\brecommendations[^;:.]{{0,60}}? (?:numbered|amounted to|totalled|came to|ran to) (?P<count>{_NUMBER})\b")
_OF_OTHERS = re.compile(
    r"\b(?:task\s+(?:and\s+finish\s+)?group|panel's|committee's|board's|working\s+group|peer|auditors?|coroner|serious\s+case|case\s+review|"
    r"practice\s+review|members'|scrutiny|consultants?|commissioner|ombudsman|inquiry|enquiry|LGA|review\s+group)\b"
, re.IGNORECASE)
_PAPER = re.compile(r"^\W*(?:in\s+|of\s+|from\s+|by\s+)?(?:its|their|the|this|that)\s+(?:\w+\s+)?(?:report|letter)\b", re.IGNORECASE)
_PROGRESS = re.compile(r"\b(?:progress|steps|action|response)\s+(?:against|on|with|towards|to)\b[^;:.]{0,40}$", re.IGNORECASE)
_DONE = re.compile(
    r"\s+(?:(?:had|has|have|were|was|been|are|is|still|now|already|since|fully|which|that)\s+)*(?:completed|implemented|met|closed|outstanding|actioned|"
    r"addressed|delivered|done|signed\s+off|remaining|remained|discharged|overdue|agreed\s+by|accepted\s+by|under\s+way|in\s+hand)\b"
, re.IGNORECASE)
# what ties the number to inspectors, named before it in its clause, or after it
_BEFORE = over_signs(r"<[HWw]>[^;:.\ue004]{0,110}$")
_AFTER = over_signs(r"(?: \w+){0,6}?,? (?:from|by|in|of|which|that|with which|in which|arising from|following|at|on|after)(?: (?:the|its|their))? (?:\w+ )?<[HW]>")
_OF_ITS = re.compile(r"\b(?:of|all|to|with|on)\s+(?:its|their)\s*$", re.IGNORECASE)  # "of its fifteen recommendations"
_NAMED = over_signs(r"<[HW]>")
_MADE = re.compile(r"\s+(?:had\s+been|were|was|have\s+been|had|followed|resulted|ensued|in\s+all|altogether)\b(?!\s+(?:to\s+be|not))", re.IGNORECASE)
_ANSWERS = re.compile(r"\b(?:plan|response|statement|reply|programme)\s+(?:now\s+|had\s+|has\s+)?(?:deals?|dealt|answers?|answered|responds?|responded|covers?|covered|address\w*"
    r"|takes?\s+up|took\s+up|meets?|met|set\s+out\s+how)\s+(?:with\s+|to\s+)?(?:all\s+)?(?:of\s+)?the\s+$", re.IGNORECASE)  # "the action plan dealt with the twelve recommendations"
_THERE = re.compile(r"\bthere\s+(?:were|are|had\s+been)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def counts(plain: str, near: bool, headed: bool = False) -> Iterator[tuple[str, int, int]]:
    """Each number of recommendations of inspectors that a sentence tells, with its place; `near`: they are spoken of just before it, `headed`: its item is about them."""
    if not GATE.open(plain) or _OF_OTHERS.search(plain):
        return
    text = signs(plain)
    for match in _COUNTED.finditer(text):
        if match["which"] or _PROGRESS.search(plain[: match.start()]) or (not match["det"] and _DONE.match(plain, match.end())):
            continue
        if not _theirs(plain, text, match, near, headed) or (not match["det"] and stance(plain, *match.span()) not in ("asserted", "asked")):
            continue
        yield match["count"], match.start("count"), match.end()
    for match in _AMOUNT.finditer(text):
        if near or _BEFORE.search(text[: match.start()]):
            yield match["count"], match.start(), match.end()


def _theirs(plain: str, text: str, match: re.Match[str], near: bool, headed: bool) -> bool:
    """Whether recommendations are said to be inspectors', in their sentence or because nobody else has been spoken of."""
    low = max(0, match.start() - 160)
    before, after = _BEFORE.search(text[low : match.start()]), _AFTER.match(text, match.end())
    if (match["det"] or " ")[0] == "\ue002":
        return True
    if before or after:  # "in its report": of those spoken of before
        said = plain[low + before.start() : match.start()] if before else plain[match.end() : after.end() if after else match.end()]
        return near or _PAPER.search(said) is None
    if near and _OF_ITS.search(plain[:match.end("det")] if match["det"] else "") and _NAMED.search(text, 0, match.start()):
        return True
    if headed and _ANSWERS.search(plain[: match.start("count")]):
        return True
    return near and bool(_MADE.match(plain, match.end()) or _THERE.search(plain[: match.start()]))
