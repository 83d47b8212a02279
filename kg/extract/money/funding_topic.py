"""Whether a sum is for children's services: by its sentence, or by its item if that is no finance report."""

from __future__ import annotations

import re

from kg.extract.domain import on_children, perhaps_on_children
from kg.model import Section, Sentence
from kg.reading import Reading

_CHILD = re.compile(
    r"\b(?:child(?:ren)?(?:'s)?|young|youth|famil(?:y|ies)|safeguarding|LSCB|SCB|social work(?:ers?)?|foster\w*"
    r"|adopt(?:ion|ive)|care leavers?|looked after|early help|exploitation|CSE"
    r"|missing|MASH|domestic abuse|victims|pupils?|SEND|EHCP|CAMHS|nursery|early years|placements?|Ofsted)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:adults?|health|housing|communit\w+|corporate|culture|leisure|lifelong|people)\b(?<!young people)", re.IGNORECASE)
_FINANCE = re.compile(
    r"\b(?:budget|financ\w+|revenue|capital|treasury|medium term|outturn|council tax|accounts)\b", re.IGNORECASE
)


def for_children(purpose: str) -> bool:
    """Whether a purpose itself speaks of children or of the services for them."""
    return _CHILD.search(purpose) is not None


def concerns_children(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sum is for children's services: by its sentence, or by its item if that is no finance report."""
    section = reading.section_of(sentence)
    title = section.title if section else ""
    if not on_children(reading, sentence):
        return perhaps_on_children(reading, sentence) and not _FINANCE.search(title)
    if _FINANCE.search(title) and not _CHILD.search(title) and not _of_committee(reading, section):
        return bool(
            re.search(
                r"\b(?:safeguarding (?:children|board|partnership)|child(?:ren)?(?:'s)? (?:services|social"
                r"|services|homes?)|social work|foster|care leavers|looked after|children in care|special schools?|(?:residential|external) placements|youth work)",
                sentence.plain,
                re.I,
            )
        )
    if _CHILD.search(sentence.plain) or _CHILD.search(title):
        return True
    if section is not None and any(m.meeting == section.meeting and _CHILD.search(m.body) for m in reading.meetings):
        return True
    return section is not None and len(_CHILD.findall(reading.document.quote(section.span)[:20000])) >= 3


def _of_committee(reading: Reading, section: Section | None) -> bool:
    """Whether an item stands in minutes of a committee for children alone, whose finance reports are of its services."""
    bodies = [m.body for m in reading.meetings if section is not None and m.meeting == section.meeting]
    return bool(bodies) and all(_CHILD.search(b) and not _OTHERS.search(b) for b in bodies)
