"""Who put how much into a board's budget, over the shadow of a sentence: sums and givers in a row, in either order.

"The Board cost M to run, of which M was found by O and M, a sum thought small, by O"; "O's share of it was M and that of
O M". What the money is for stands in the sentence, in the one before, or is the board whose own minutes these are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.listing import complete
from kg.extract.partner_bodies import its_body, named_body, near_body, own_board
from kg.extract.shadow import Shadow, Token, shadow
from kg.model import Sentence
from kg.reading import Reading
from kg.stance import stance
from kg.text import fold

_GAVE = (
    r"(?:given|gave|giving|gives?|paid|paying|pays?|put(?:ting)?|contribut\w+|provid\w+|found|finds?|finding|met|meets?|meeting|borne|bore|bearing|supplied|supplies|supplying|committed|invested|allocated|granted|covered|fund\w*|raised"
    r"|came|comes?|coming|received|due|added|adding|adds|chipped|made|making|pledged|agreed|contributing|sourced|obtained|drawn|stood|stands|totalled|amounted|amounts|amounting|sent)"
)
_AUX = r"(?:was|were|is|are|been|had|has|have|being|in turn|further|another|some|about|around|sum of|up to|over|just over|nearly|almost)"
_ASIDE = r"(?:,[^,;M]{2,70},)?"
_SUM_FIRST = re.compile(rf"M(?: of (?:O's? )?(?:[a-z]+ )?(?:budget|costs?|income|funding|running costs|total))?(?: a year| per annum| annually| of (?:it|this|that|which|total))*{_ASIDE}(?: (?:{_AUX}|{_GAVE}))*{_ASIDE},? (?:by|from) (?P<who>O)")
_GIVER_FIRST = re.compile(
    rf"(?P<who>O)(?:'s?)?(?: (?:share|contribution|part|portion|element|input|figure|payment))?(?: of (?:it|this|that|total|cost|costs|budget))?{_ASIDE}(?:,| -|:)?(?: (?:{_AUX}|{_GAVE}|in|at|to|of|with|up|towards it))*,? M(?! (?:[a-z]+ )?(?:by|from) O)"
)
_MONEY = r"(?:budget|running costs?|costs?|funding|funds|income|expenditure|expenses|upkeep|work|contributions?|finances|pooled budget|training)"
_POT = re.compile(
    rf"\b{_MONEY}(?: [a-z]+){{0,3}}? (?:of|for|to|towards|into|from) (?P<of>O)|(?P<own>O)'s? (?:[a-z-]+ ){{0,3}}?{_MONEY}\b|\bto (?:run|fund|finance|support|maintain|sustain|resource|keep) (?P<run>O)"
    rf"|\b(?:towards|into) (?P<into>O)|(?P<cost>O),? (?:has |had |have |was |is |been |which )*(?:cost|costs|funded|financed|resourced|paid for|receives?|received|draws|drew|budget|runs on|ran on)\b|(?P<its>\bits) (?:[a-z-]+ ){{0,2}}?(?:budget|costs|running costs|funding|income|expenditure)\b"
)
_SHORT = re.compile(r"(?:Board|Partnership)")
_POOL = re.compile(rf"\b(?:contributions?|{_MONEY})\b")
_ASKED = re.compile(r"\b(?:asked|queried|proposed|suggested|shortfall|overspen[dt]|underspen[dt]|deficit|savings?|grant|bid|penalt\w+|per child|placements?|salar\w+)\b")


@dataclass(frozen=True, slots=True)
class Giving:
    """Who gave to a body, each as written."""

    body: str
    givers: tuple[str, ...]
    start: int


def givings(reading: Reading, sentence: Sentence) -> Giving | None:
    """The givers of a sentence that tells at least two shares in a body's money."""
    if sentence.plain.count("£") < 2 or _ASKED.search(sentence.plain):
        return None
    shade = shadow(reading, sentence)
    found = max(([*p.finditer(shade.text)] for p in (_SUM_FIRST, _GIVER_FIRST)), key=len)
    named = [token for m in found for token in shade.tokens_in(m.start("who"), m.end("who"), "O")]
    givers = tuple(said for t in named if (said := fold(sentence.plain[t.start : t.end])) and (complete(said) or len(said.split()) > 2) and not re.search(r"\bOfsted\b|\bGovernment\b|Department", said))
    if len(givers) < 2:
        return None
    at = shade.origin(found[0].start())
    if stance(sentence.plain, at, shade.end(found[0].end())) != "asserted":
        return None
    body = _body(reading, sentence, shade, named)
    return Giving(body, givers, at) if body else None


def _body(reading: Reading, sentence: Sentence, shade: Shadow, givers: list[Token]) -> str:
    """Whose money it is: by the sentence, else the one before that tells of a budget, else the board that meets."""
    if found := _named(reading, sentence, shade, givers):
        return found
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else None
    if before is not None and before.section == sentence.section and "£" in before.plain:
        if found := _named(reading, before, shadow(reading, before), []):
            return found
    return own_board(reading) if _POOL.search(shade.text) else ""


def _named(reading: Reading, sentence: Sentence, shade: Shadow, givers: list[Token]) -> str:
    for match in _POT.finditer(shade.text):
        if match["its"]:
            if found := its_body(reading, sentence, shade.origin(match.start())):
                return found
            continue
        token = shade.tokens_in(match.start(), match.end(), "O")[0]
        name = named_body(reading, sentence, fold(sentence.plain[token.start : token.end]), sentence.start + token.start) if token not in givers else ""
        if not name and _SHORT.fullmatch(fold(sentence.plain[token.start : token.end])):
            name = near_body(reading, sentence, sentence.start + token.start)
        if name:
            return name
    return ""
