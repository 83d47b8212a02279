"""Who takes part, told in a list right beside the body, or the word for its members, between dashes or in brackets.

"The Risk Board - Roe Council, Roe Police, Cafcass - would meet"; "the Board had three statutory partners (Roe Council, Roe Police and the ICB)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.cast import cast
from kg.extract.boards.listing import complete
from kg.extract.boards.parties import Party, organisations_of
from kg.extract.boards.partner_bodies import named_before
from kg.extract.boards.partner_frames import Framed
from kg.model import Sentence
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.boards.partners_roles import SAFE
from kg.screen import Screened
from kg.stance import stance

_BESIDE = Screened(
    r"(?:Board|Partnership|Panel|Group|Forum|Executive|Hub|Committee|Alliance|Trust|[A-Z]{3,}\)?)"
    r"(?:\s[-\u2013\u2014]\s|\s\()(?:the\s|that\sis,?\s)?[A-Z][^()\u2013\u2014]{4,300},[^()\u2013\u2014]{3,300}(?:\s[-\u2013\u2014]\s|\))"
)
_LIST = re.compile(r"(?:\s\([A-Z]{2,8}\))?(?:\s[-\u2013\u2014]\s|\s\()(?:that is,? )?(?P<who>[^()\u2013\u2014]{8,300}?)(?:\s[-\u2013\u2014]\s|\))")
_MEMBERS = Screened(
    r"\b(?:[Mm]embers(?:hip)?|[Pp]artners|[Aa]gencies|[Oo]rganisations|[Ss]ignatories|[Bb]odies|[Pp]articipants|[Ss]ervices)(?:\s(?:of|on|in)\s(?:the\s)?[A-Z][\w\s'-]{4,80}?)?"
    r"(?:\s\([A-Z]{2,8}\))?\s\((?:that\sis,?\s|namely,?\s|the\s|being\s)*(?P<who>[A-Z][^()]{3,300}?,?\sand\s[^()]{3,120})\)"
)
_NO_MEMBERS = re.compile(r"\b(?:new|other|more|further|former|national|possible|potential|no|non|elected|staff|board's staff)\s(?:\w+\s)?$")
_VERB = re.compile(r"\b(?:is|was|were|are|had|has|have|will|would|which|who|that|formerly|previously|replac\w+|\w+ed by|chair\w*|see|item|page|appendix)\b", re.IGNORECASE)
_BOUNDS = re.compile(r"\b(?:covering|serving|for|area|boroughs|counties)\b")


def apposed(reading: Reading, sentence: Sentence) -> Iterator[Framed]:
    """Those of three or more names in a list that stands beside a body and tells no more."""
    if not _BESIDE.stands(sentence.plain):
        yield from _of_members(reading, sentence)
        return
    shade, bodies = cast(reading, sentence)
    for at, body in bodies.items():
        token = shade.tokens.get(at)
        listed = _LIST.match(sentence.plain, token.end) if token else None
        if listed is None or _VERB.search(listed["who"]) or _BOUNDS.search(listed["who"]):
            continue
        role = _role(sentence.plain[max(0, token.start - 60) : token.start] if token else "", body)
        found = [p for p in organisations_of(reading, listed["who"], role) if p.organisation != body]
        if len(found) > 2 and all(_sure(p) for p in found):
            yield Framed("partners/apposed", body, tuple(found), *listed.span("who"), *listed.span("who"))


def _of_members(reading: Reading, sentence: Sentence) -> Iterator[Framed]:
    """Those whom brackets list right after the word for the members of the body that the sentence, or the one before, names."""
    listed = _MEMBERS.search(sentence.plain)
    if listed is None or _VERB.search(listed["who"]) or _NO_MEMBERS.search(sentence.plain, 0, listed.start()) or stance(sentence.plain, max(0, listed.start() - 20), listed.end()) != "asserted":
        return
    bodies = cast(reading, sentence)[1]
    named = [name for at, name in sorted(bodies.items()) if at < listed.start("who")]
    body = named[-1] if named else "" if bodies else named_before(reading, sentence) if _ITS.search(sentence.plain, 0, listed.start() + 8) else ""
    role = _role(sentence.plain[max(0, listed.start() - 40) : listed.start("who")], body)
    found = [p for p in organisations_of(reading, listed["who"].replace("this Council", "the Council"), role) if p.organisation != body]
    if body and len(found) > 1 and all(_sure(p) for p in found):
        yield Framed("partners/apposed", body, tuple(found), *listed.span("who"), *listed.span("who"))


_ITS = re.compile(r"\b(?:[Ii]ts|[Tt]heir|the|The|has|had|have|[Tt]hree|[Ff]our|[Ff]ive)\b")


def _role(said: str, body: str) -> str:
    return "statutory partner" if "afeguarding" in body and SAFE.stands(said.lower()) else "partner"


def _sure(party: Party) -> bool:
    return not party.person and bool(complete(party.organisation) or find_organisations(party.organisation) or party.organisation.endswith(("Council", "Hospital")))
