"""A figure of which a later sentence tells what it has become since: the first is the earlier of the two."""

from __future__ import annotations

import re

from kg.extract.figures.figures import says_now
from kg.extract.figures.periods import Bound

# "They now accounted for 22%", "since then it had picked up, and was 41%", "the equivalent for March was 19%"
_LATER = re.compile(
    r"\b(?:now|today|currently|at present|since|latest|equivalent|corresponding|it|they|that|this|these|the (?:figure|rate|share|number|proportion|percentage|average|total)|by (?:then"
    r"|the|(?-i:[A-Z]))"
    r"|had (?:since )?(?:risen|fallen|improved|dropped|picked up|come down|gone (?:up|down)))\b", re.I
)


def superseded(earlier: Bound, here: list[Bound], lately: list[Bound]) -> bool:
    """Whether a figure of a sentence before is the earlier of two, of which the other is told now; of three it is none."""
    if not earlier.comparison.own or sum(_alike(earlier, b) for b in lately) != 1:
        return False
    later = [b for b in here if _alike(earlier, b)]
    if len(later) != 1 or not _LATER.search(later[0].zone.text):
        return False
    then, since = earlier.date.split("/")[0], later[0].date.split("/")[0]
    return then < since if then and since else bool(then) and says_now(later[0].zone.text)


def _alike(one: Bound, other: Bound) -> bool:
    same = all(getattr(one, k) == getattr(other, k) for k in ("measure", "population", "gss"))
    return same and other.comparison.own and one.zone.figure.unit == other.zone.figure.unit
