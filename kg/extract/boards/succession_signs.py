"""Who followed whom by the words right beside each name, where no relation holds both: "in exchange for B, ... come before a single B".

Each run of names of a sentence is weighed by the signs of `kg.rules.boards.successions_signs`: of two runs of which one is the old by a strong
sign and the other the new by any, or the other way round, the one came after the other, whatever stands between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.boards.succession_slots import Worded
from kg.rules.boards.successions_roles import RUN
from kg.rules.boards.successions_signs import NEW_SIGNS, OF_OTHER_THINGS, OLD_SIGNS

_RUN = re.compile(rf"(?:(?<= )|^)(?:{RUN}|I(?= ))")  # names, and "it"
_CONTRAST = re.compile(r"\b(?:whereas|although|though|unlike|while|but)\b")  # "the one had ended, whereas the other met on"
_REACH = 90
_MANY = 6  # names of a sentence that tells of two


@dataclass(frozen=True, slots=True)
class Signed:
    """Where in a sentence in words the old and the new stand."""

    old: tuple[int, int]
    new: tuple[int, int]
    start: int
    end: int


def signed(said: Worded) -> Iterator[Signed]:
    """The old and the new of a sentence by the signs beside them; nothing where more than two runs are signed."""
    runs = [m.span() for m in _RUN.finditer(said.text)]
    if not 1 < len(runs) < _MANY:
        return
    weighed = []
    for n, (start, end) in enumerate(runs):
        low = max(runs[n - 1][1] if n else 0, start - _REACH)
        high = min(runs[n + 1][0] if n + 1 < len(runs) else len(said.text), end + _REACH)
        before, after = said.text[low:start], said.text[end:high]
        weight = (_weight(OLD_SIGNS, before, after), _weight(NEW_SIGNS, before, after))
        weighed.append(weight if said.text[start] != "I" or max(weight) > 1 else (0, 0))  # "it" only by a strong sign
    if sum(said.text[run[0]] != "I" and any(weight) for run, weight in zip(runs, weighed, strict=True)) > 1:
        runs, weighed = [r for r in runs if said.text[r[0]] != "I"], [w for r, w in zip(runs, weighed, strict=True) if said.text[r[0]] != "I"]
    olds = [n for n, (old, new) in enumerate(weighed) if old > new]
    news = [n for n, (old, new) in enumerate(weighed) if new > old]
    if len(olds) != 1 or len(news) != 1:
        return
    old, new = olds[0], news[0]
    between = said.text[slice(*sorted((runs[old][1], runs[new][0])))]
    if max(weighed[old][0], weighed[new][1]) < 2 or between.count(" . ") > 1 or _CONTRAST.search(between):
        return
    start, end = min(runs[old][0], runs[new][0]), max(runs[old][1], runs[new][1])
    if OF_OTHER_THINGS.search(said.text, max(0, start - 60, said.text.rfind(" . ", 0, start)), end + 30):
        return
    yield Signed(runs[old], runs[new], start, end)


def _weight(signs: tuple[tuple[re.Pattern[str], re.Pattern[str], int], ...], before: str, after: str) -> int:
    return sum(weight * ((left.search(before) is not None) + (right.match(after) is not None)) for left, right, weight in signs)
