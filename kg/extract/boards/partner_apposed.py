"""Who takes part, told in a list right beside the body, between dashes or in brackets: "the Risk Board - Roe Council, Roe Police, Cafcass - would meet"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete
from kg.extract.boards.parties import Party, organisations_of
from kg.extract.boards.partner_frames import Framed
from kg.model import Sentence
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.screen import Screened

_BESIDE = Screened(
    r"(?:Board|Partnership|Panel|Group|Forum|Executive|Hub|Committee|Alliance|Trust|[A-Z]{3,}\)?)"
    r"(?:\s[-\u2013\u2014]\s|\s\()(?:the\s|that\sis,?\s)?[A-Z][^()\u2013\u2014]{4,300},[^()\u2013\u2014]{3,300}(?:\s[-\u2013\u2014]\s|\))"
)
_LIST = re.compile(r"(?:\s\([A-Z]{2,8}\))?(?:\s[-\u2013\u2014]\s|\s\()(?:that is,? )?(?P<who>[^()\u2013\u2014]{8,300}?)(?:\s[-\u2013\u2014]\s|\))")
_VERB = re.compile(r"\b(?:is|was|were|are|had|has|have|will|would|which|who|that|formerly|previously|replac\w+|\w+ed by|chair\w*|see|item|page|appendix)\b", re.IGNORECASE)
_BOUNDS = re.compile(r"\b(?:covering|serving|for|area|boroughs|counties)\b")


def apposed(reading: Reading, sentence: Sentence) -> Iterator[Framed]:
    """Those of three or more names in a list that stands beside a body and tells no more."""
    if not _BESIDE.stands(sentence.plain):
        return
    shade, bodies = cast(reading, sentence)
    for at, body in bodies.items():
        token = shade.tokens.get(at)
        listed = _LIST.match(sentence.plain, token.end) if token else None
        if listed is None or _VERB.search(listed["who"]) or _BOUNDS.search(listed["who"]):
            continue
        found = [p for p in organisations_of(reading, listed["who"], "partner") if p.organisation != body]
        if len(found) > 2 and all(_sure(p) for p in found):
            yield Framed("partners/apposed", body, tuple(found), *listed.span("who"), *listed.span("who"))


def _sure(party: Party) -> bool:
    return not party.person and bool(complete(party.organisation) or find_organisations(party.organisation) or party.organisation.endswith(("Council", "Hospital")))
