"""Who put how much into a board's budget, over the shadow of a sentence: sums and givers in a row, in either order.

"The Board cost M to run, of which M was found by O and M, a sum thought small, by O"; "O's share of it was M and that of
O M". What the money is for stands in the sentence, in the one before, or is the board whose own minutes these are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.boards.listing import complete
from kg.extract.boards.partner_bodies import item_board, its_body, named_before, named_body, near_body, own_board
from kg.extract.boards.shadow import Shadow, Token, shadow
from kg.extract.money.pots import pots
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.partners_sums import ASKED, GIVER_FIRST, OF_BODY, POOL, POT, SHORT, SUM_FIRST
from kg.stance import stance
from kg.text import fold


@dataclass(frozen=True, slots=True)
class Giving:
    """Who gave to a body, each as written."""

    body: str
    givers: tuple[str, ...]
    start: int


def givings(reading: Reading, sentence: Sentence) -> Giving | None:
    """The givers of a sentence that tells at least two shares in a body's money."""
    if sentence.plain.count("£") < 2 or ASKED.search(sentence.plain):
        return None
    shade = shadow(reading, sentence)
    found = max(([*p.finditer(shade.text)] for p in (SUM_FIRST, GIVER_FIRST)), key=len)
    named = [token for m in found for token in shade.tokens_in(m.start("who"), m.end("who"), "O")]
    said_of = (fold(sentence.plain[t.start : t.end]) for t in named)
    givers = tuple(s for s in said_of if (complete(s) or len(s.split()) > 2) and not re.search(r"\bOfsted\b|\bGovernment\b|Department", s))
    if len(givers) < 2:
        return None
    at = shade.origin(found[0].start())
    if stance(sentence.plain, at, shade.end(found[0].end())) != "asserted":
        return None
    body = _body(reading, sentence, shade, named)
    return Giving(body, givers, at) if body else None


def _body(reading: Reading, sentence: Sentence, shade: Shadow, givers: list[Token]) -> str:
    """Whose money it is: the pot's, else by the sentence, else the one before that tells of a budget, else the board that meets."""
    if pot := pots(reading).get(sentence.start):
        return pot.body
    if found := _named(reading, sentence, shade, givers):
        return found
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else None
    told = before is not None and before.section == sentence.section and "£" in before.plain
    if before is not None and told and (found := _named(reading, before, shadow(reading, before), [])):
        return found
    if own := own_board(reading) if POOL.search(shade.text) else "":
        return own
    return named_before(reading, sentence) or item_board(reading, sentence.section) if OF_BODY.match(shade.text) else ""


def _named(reading: Reading, sentence: Sentence, shade: Shadow, givers: list[Token]) -> str:
    for match in POT.finditer(shade.text):
        if match["its"]:
            if found := its_body(reading, sentence, shade.origin(match.start())):
                return found
            continue
        token = next(iter(shade.tokens_in(match.start(), match.end(), "O")), None)
        if token is None:
            continue
        name = named_body(reading, sentence, fold(sentence.plain[token.start : token.end]), sentence.start + token.start) if token not in givers else ""
        if not name and SHORT.fullmatch(fold(sentence.plain[token.start : token.end])):
            name = near_body(reading, sentence, sentence.start + token.start)
        if name:
            return name
    return ""
