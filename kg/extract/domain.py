"""Whether a sentence is about children's services: the rules for figures, money and contracts ask this first."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.model import Sentence
from kg.reading import Reading

_CHILD = re.compile(
    r"\b(?:child(?:ren)?|young people|ofsted|LSCB|SCB|looked after|pupils?|foster|care leavers?|social workers?"
    r"|safeguarding|families|CSE|SEND|EHCPs?|youth)\b",
    re.IGNORECASE,
)
_ADULT = re.compile(
    r"\b(?:adults?|older people|care homes?|residential homes?|dementia|elderly|extra care|domiciliary|home care"
    r"|planning application|dwellings|licen[cs](?:e|es|ing)|allotments?"
    r"|highways?|council tax|tenants?|football|cemetery)\b",
    re.IGNORECASE,
)
_SURELY = re.compile(r"\b(?:child|young p|famil|youth|pupil)|Ofsted", re.IGNORECASE)
_LONGEST = 20_000


def on_children(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence, and the item in which it stands, are about children rather than about something else."""
    if _ADULT.search(sentence.plain) and not _SURELY.search(sentence.plain):
        return False
    section = reading.section_of(sentence)
    text = reading.document.quote(section.span) if section else reading.text
    children, others = _weights(text[:_LONGEST])
    return children > others if section else children > max(2, others)


@lru_cache(maxsize=256)
def _weights(text: str) -> tuple[int, int]:
    return len(_CHILD.findall(text)), len(_ADULT.findall(text))
