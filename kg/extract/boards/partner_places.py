"""A sentence in its document with its cast, as the parts told in it are bound, and whether a stretch of it is said as a fact."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.boards.shadow import Shadow
from kg.extract.boards.straight import stretch
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.partners_roles import UNCERTAIN
from kg.stance import stance
from kg.text import fold

_CLAUSE = re.compile(r"[;:]|\. |, (?:and|but|while|whilst|whereas|though|although)(?= (?:that )?(?:[OPHB]|it|which|(?:for|at) )\b)| that (?=[OPHB]\b)|^asked [^,]{2,60},")
FOUND_THERE = re.compile(r"\b(?:one )?(?:would|will|might|could|may|(?:is|was|are|were) to) (?:be )?(?:find|found|meet|met|see|seen)\b")
_USED_TO = re.compile(r", which (?:used to|had|has|until|once|formerly|for (?:years|long))\b[^,;.]{3,90},")  # "chairing of B, which used to move about, lay with"
_BELIEVED = re.compile(r"\b(?:(?:had|having|wrongly|mistakenly|once) (?:[a-z]+ )?(?:thought|believed|supposed|assumed|imagined)|impression|mistaken?|misapprehension|rumour|myth)\b[^.;:,]{0,30}$")
_RELATIVE = re.compile(r"[PH](?:,? (?:of|from|at) O|, O)?, (?:(?:at|in|under|with|by) )?(?:who|whom|whose|which)\b")
_MADE_TO_BE = re.compile(r"\b(?:engaged|appointed|chosen|chose|elected|recruited|hired|selected|taken on|brought in|named) P to be\b|\b(?:continue[sd]?|came|comes) to be\b")
_ANSWERED = re.compile(r"\basked\b.*\b(?:was told|were told|(?:officer|H|P|reply|answer)\S* (?:said|replied|answered|was|explained|stated|told))\b")


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence in its document, with its cast."""

    reading: Reading
    sentence: Sentence
    shade: Shadow
    bodies: dict[int, str]

    @property
    def text(self) -> str:
        return self.shade.text

    def body_at(self, at: int) -> str:
        """The full name of the body for which a letter of the cast stands."""
        return self.bodies.get(self.shade.origins[at], "")

    def said(self, start: int, end: int) -> str:
        """The words of the sentence for which a stretch of its cast stands."""
        return fold(self.sentence.plain[self.shade.origin(start) : self.shade.end(end)])


def asserted(place: Place, start: int, end: int) -> bool:
    """Whether a stretch is said as a fact, in a clause without doubt."""
    clause = max((m.end() for m in _CLAUSE.finditer(place.text, 0, start + 4) if m.end() <= start), default=0)
    if relative := _RELATIVE.match(place.text, start):
        return not UNCERTAIN.search(place.text, relative.end(), end)  # "hoped to see P, who chaired B": no hope that P did
    if UNCERTAIN.search(_MADE_TO_BE.sub("", FOUND_THERE.sub("", _USED_TO.sub("", place.text[max(clause, start - 120) : end])))):
        return False
    if _BELIEVED.search(place.text, max(0, start - 90), start + 1):
        return False  # "the Councillor had thought that Roe Police chaired it"
    told = stance(place.sentence.plain, *stretch(place.shade, start, end))
    if told in {"planned", "expected"}:
        return FOUND_THERE.search(place.text, start, end) is not None
    return told == "asserted" or (told == "asked" and _ANSWERED.search(place.text, 0, start + 1) is not None)
