"""A whole sum and the shares of it, told in one sentence or in those after: "The refuge ran on £90,000. Of this £50,000 was paid by the Council".

What the whole was for, and whose purse it was, holds for each share (`kg.rules.money.portions`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.money.granting import Gift, asserted, named_purpose
from kg.extract.money.meant import may_be, no_thing
from kg.extract.money.signs import Signed, signed
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.money.deeds import NONE
from kg.rules.money.portions import CHANGED, CUE, MORE, OWN, PARTS, SHARES, WHOLE
from kg.rules.money.roles import POINTER
from kg.text import single_spaced

_COSTS_OF = re.compile(r"\bof\s(?=[A-Z])")
_AREAS = re.compile(r"\s(?:for|across|in|between)\s[A-Z][\w-]+(?:,\s[A-Z][\w-]+)*\sand\s[A-Z][\w-]+$")  # "service for Ashe and Birch"
_NEAR = 2  # sentences between a whole and its shares


@dataclass(frozen=True, slots=True)
class _Whole:
    """What the whole was for, whose purse it was, its sum where told, and where the words that tell it end in the text in signs."""

    purpose: str
    owner: str
    amount: str
    end: int


def portions(reading: Reading, index: int) -> list[Gift]:
    """The sums of a sentence that are a whole and its shares; none where it tells of no such."""
    sentence = reading.sentences[index]
    if "£" not in sentence.plain:
        return []
    told = signed(single_spaced(sentence.plain))
    if " from £" in sentence.plain and (both := _changed(told)):
        return both
    here = _whole(told) if CUE.search(told.text) else None
    shares = _shares(told, here.end if here else 0, here.amount if here else "")
    parted = PARTS.search(told.text) is not None
    if here is not None:
        if shares and (parted or len(shares) > 1):
            return [_first(here), *_of(here, shares)] if here.amount else _of(here, shares)
        after = _next(reading, index)
        return [_first(here)] if here.amount and not shares and after and (PARTS.search(after.text) or PARTS.search(told.text)) and _shares(after, 0, here.amount) else []
    if not shares:
        return []
    for back in range(1, _NEAR + 1):
        if index < back or reading.sentences[index - back].section != sentence.section:
            return []
        plain = single_spaced(reading.sentences[index - back].plain)
        before = _whole(ahead := signed(plain)) if CUE.search(plain) else None
        if before is not None:
            return _of(before, shares) if parted or PARTS.search(ahead.text) else []
    return []


def _next(reading: Reading, index: int) -> Signed | None:
    after: Sentence | None = next(iter(reading.sentences[index + 1 : index + 2]), None)
    return signed(single_spaced(after.plain)) if after and "£" in after.plain and after.section == reading.sentences[index].section else None


def _first(whole: _Whole) -> Gift:
    return Gift(whole.amount, whole.purpose, "", whole.owner, "whole")


def _of(whole: _Whole, shares: list[Gift]) -> list[Gift]:
    return [replace(g, purpose=whole.purpose, recipient=whole.owner if whole.owner != g.giver else "") for g in shares]


def _whole(told: Signed) -> _Whole | None:
    """The whole of which a sentence in signs tells."""
    for pattern in WHOLE:
        for match in pattern.finditer(told.text):
            parts = match.groupdict()
            sign = next((parts[k] for k in ("m", "m2", "m3", "m4") if parts.get(k)), "")
            owner = told.words(parts.get("b") or "")
            purpose = named_purpose(told, parts.get("s") or parts.get("what") or "")
            purpose = _COSTS_OF.sub(r"\g<0>the ", purpose) if owner and purpose.endswith(f" of {owner}") else _AREAS.sub("", purpose)
            alone = parts.get("s") or ""
            if len(alone) == 1 and alone in told.said:
                owner = told.said[alone] if OWN.search(told.said[alone]) else ""
            if not purpose or POINTER.fullmatch(purpose) or no_thing(purpose) or not (parts.get("b") or may_be(purpose)) or (owner and not OWN.search(owner)):
                continue
            if asserted(told, match.start(), told.text.find(sign) + 1 if sign else match.end()):
                return _Whole(purpose, owner, told.said[sign] if sign else "", match.end())
    return None


def _shares(told: Signed, start: int, whole: str) -> list[Gift]:
    """The shares that a sentence in signs tells after a place, each with who bore it, in order."""
    if NONE.search(told.text[start:]):
        return []
    found: dict[int, Gift] = {}
    for patterns in (SHARES, MORE):
        for pattern in patterns if patterns is SHARES or found else ():
            for match in pattern.finditer(told.text, start):
                at, said = match.start("m"), told.said[match["m"]]
                taken = any(g.giver == told.words(match["g"]) for g in found.values())
                if at not in found and not taken and said != whole and asserted(told, match.start(), match.end()):
                    owned = pattern is SHARES[0] or pattern is SHARES[-1] or pattern is MORE[0]
                    found[at] = Gift(said, "", _bare(told.words(match["g"])) if owned else told.words(match["g"]), "", "share")
    return [found[at] for at in sorted(found)]


def _bare(name: str) -> str:
    return re.sub(r"['’]s?$", "", name)


def _changed(told: Signed) -> list[Gift]:
    """What one paid before and pays now."""
    match = CHANGED.search(told.text)
    purpose = named_purpose(told, match["s"]) if match and match["s"] else ""
    if match is None or not purpose or not asserted(told, match.start(), match.end()):
        return []
    return [Gift(told.said[match[m]], purpose, _bare(told.words(match["g"])), told.words(match["r"] or ""), "changed") for m in ("m", "m2")]
