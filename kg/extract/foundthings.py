"""A run of words parted into the things that were found, where a few words join two of them."""

from __future__ import annotations

import re


def both_of(text: str, told: bool = False) -> list[str]:
    """The two things that a run of words names, where one "and" can part them; `told`: only before a determiner.

    >>> both_of("late plans and thin records")
    ['late plans', 'thin records']
    """
    for joint in (r",?\s+and\s+(?=(?:the|an?|its|their)\s)", r",?\s+and\s+")[: 1 if told else 2]:
        parts = re.split(joint, text.strip(" ."))
        if len(parts) == 2:
            return parts
    return []


BONDS = re.compile(
    r",?\s+and\s+(?=(?:good|close|closer|strong|stronger|warm|effective|positive|productive|excellent|constructive|healthy|poor|weak|strained)\s+(?:\w+\s+){0,2}?(?:relationships?|relations|links?|ties|partnerships?)\b)",
    re.IGNORECASE,
)
_AND_QUALIFIED = re.compile(r",?\s+and\s+(?=(?:the|an?|its|their|too)\s)", re.IGNORECASE)


def two_things(text: str) -> list[str]:
    """The two members of a list without commas, where the second is qualified as the first of a list would be.

    >>> two_things("the quality of plans and too few choices of home")
    ['the quality of plans', 'too few choices of home']
    """
    parts = _AND_QUALIFIED.split(text.strip(" .,"))
    if len(parts) != 2 or "," in text or ";" in text or min(len(p.split()) for p in parts) < 2:
        return []
    return [] if re.search(r"\b(?:between|both|of|with|for|in|to|by)\s*$|\bbetween\b", parts[0]) else parts
