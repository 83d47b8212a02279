"""Who bears which share of a body's costs, where the shares are parts of a whole: "Roe Police bore 20%, NHS Roe 35% and Roe Council the rest".

Whose costs they are stands in the sentence, or in the one before.
"""

from __future__ import annotations

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete
from kg.extract.boards.partner_sums import Giving
from kg.model import Sentence
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners_shares import COSTS, OTHERWISE, PART_FIRST, TAKER_FIRST, TOLD
from kg.stance import stance
from kg.text import fold


def shared_out(reading: Reading, sentence: Sentence) -> Giving | None:
    """The givers of a sentence that tells at least two shares in a body's costs."""
    if not TOLD.stands(sentence.plain) or OTHERWISE.search(sentence.plain):
        return None
    shade, _ = cast(reading, sentence)
    found = max(([*p.finditer(shade.text)] for p in (PART_FIRST, TAKER_FIRST)), key=len)
    body = _whose(reading, sentence) if len(found) > 1 else ""
    if not body or stance(sentence.plain, shade.origin(found[0].start()), shade.end(found[-1].end())) != "asserted":
        return None
    named = [token for m in found for token in shade.tokens_in(*m.span("who"), "O")]
    givers = tuple(s for t in named if (s := fold(sentence.plain[t.start : t.end])) != body and (complete(s) or find_organisations(s)))
    return Giving(body, givers, shade.origin(found[0].start())) if len(givers) > 1 else None


def _whose(reading: Reading, sentence: Sentence) -> str:
    """The body of whose costs the sentence, or the one before of the same item, speaks."""
    before = reading.before(sentence)
    for told in (sentence, before):
        if told is None or told.section != sentence.section:
            continue
        shade, bodies = cast(reading, told)
        if match := COSTS.search(shade.text):
            return bodies.get(shade.origins[next(i for i in range(*match.span()) if shade.text[i] == "B")], "")
    return ""
