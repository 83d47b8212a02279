"""Which of several givers gave which sum: "by A and B in the sums of £5 and £6 respectively", "£5 was from the former", "£5 was laid down by each"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.money.deeds import clauses, thing_of
from kg.extract.money.givers import names_in
from kg.extract.money.granting import Gift, asserted, named_purpose
from kg.extract.money.signs import Signed, signed
from kg.rules.money.deeds import NONE
from kg.rules.money.several import (
    BY_EACH,
    CONDITION,
    DECLINED,
    FIRST_LAST,
    IN_TURN,
    LIST,
    NOT_SO,
    OFFERED,
    RECKONED,
    STORY,
    SUMS,
    TOGETHER,
    WITH,
    B,
    M,
)

_B, _M = re.compile(B), re.compile(M)
_CUE = re.compile(r"\b(?:respectively|order|turn|former|latter|first|second|last|each|both|either|apiece)\b")


def several(plain: str, before: str) -> list[Gift]:
    """The sums of a sentence that names several givers, here or in the sentence before, and then tells which gave which."""
    if not _CUE.search(plain):
        return []
    told = signed(plain)
    if NONE.search(told.text) and not told.text.count("; "):
        return []
    earlier = signed(before) if before else None
    row = SUMS.search(told.text)
    count = len(_M.findall(row.group())) if row and IN_TURN.search(told.text) else 2
    givers = _listed(told, count) or (_listed(earlier, count) if earlier else [])
    if not givers:
        return []
    found = _in_turn(told, givers) or _former(told, givers) or _by_each(told, givers)
    purpose = next((p for t in (told, earlier) if t and (p := _what(t))), "")
    return [replace(g, purpose=purpose) for g in found if purpose]


def _listed(told: Signed, count: int) -> list[str]:
    """The names of so many givers told in a row, as one sign or as several."""
    if count == 2 and (both := WITH.search(told.text)):
        return [told.words(both["a"]), told.words(both["b"])]
    if match := LIST.search(told.text):
        names = [told.words(c) for c in _B.findall(match.group())]
        return names if len(names) == count else []
    rows = [said for sign, said in told.said.items() if " and " in said and " and Crime" not in said and _B.match(sign)]
    found = [names for said in rows if len(names := names_in(said, count)) == count]
    return found[0] if found else []


def _what(told: Signed) -> str:
    """What several gave for: the subject that was paid for, or what they had gone halves on."""
    together = TOGETHER.search(told.text)
    return (named_purpose(told, together["s"]) if together else "") or thing_of(told)[0]


def _in_turn(told: Signed, givers: list[str]) -> list[Gift]:
    row = SUMS.search(told.text)
    amounts = _M.findall(row.group()) if row and IN_TURN.search(told.text) else []
    if row is None or len(amounts) != len(givers) or not asserted(told, row.start(), row.end()):
        return []
    return [Gift(told.said[m], "", g, "", "several") for g, m in zip(givers, amounts, strict=True)]


def _former(told: Signed, givers: list[str]) -> list[Gift]:
    if len(givers) != 2:
        return []
    found = []
    for clause in clauses(told.text):
        if (which := FIRST_LAST.search(clause.words)) and asserted(told, clause.start + max(0, clause.at - 1), clause.start + clause.at + 1):
            first = which["which"].startswith(("former", "first"))
            found.append(Gift(told.said[clause.words[clause.at]], "", givers[0] if first else givers[1], "", "several"))
    return found


def _by_each(told: Signed, givers: list[str]) -> list[Gift]:
    match = BY_EACH.search(told.text)
    sign = _M.search(match.group()) if match else None
    if match is None or sign is None or not asserted(told, match.start(), match.end()):
        return []
    return [Gift(told.said[sign.group()], "", g, "", "several-each") for g in givers]


def unfounded(plain: str, after: str) -> bool:
    """Whether a sum is only told as a story that is then said not to be so, or was only reckoned."""
    if RECKONED.search(plain) or CONDITION.search(plain) or (OFFERED.search(plain) and DECLINED.search(f"{plain} {after[:200]}")):
        return True
    story = STORY.search(plain)
    return story is not None and (NOT_SO.search(plain) is not None or NOT_SO.search(after[:200]) is not None)
