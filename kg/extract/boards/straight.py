"""A shadow (`kg.extract.boards.shadow`) with its words in the order of a plain statement: no clefts, nobody who speaks.

"It was to the Risk Board, the Chair was told, that the work had passed" is read as "work had passed to O", "when O was replaced, it
was by O" as "O was replaced by O". So a frame need know one order of words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.shadow import Shadow
from kg.rules.boards.straight import CLEFTS, CUED, LEFT_OUT
from kg.screen import Screened


def straightened(shade: Shadow, plain: str) -> Shadow:
    """The shadow of a sentence in plain order; the same one where it is so already."""
    if not CUED.open(plain):
        return shade
    for pattern in LEFT_OUT:
        if pattern.stands(shade.text):
            shade = _without(shade, pattern, plain)
    for pattern, order in CLEFTS:
        match = pattern.search(shade.text)
        if match:
            return _ordered(shade, match, order)
    return shade


def stretch(shade: Shadow, start: int, end: int) -> tuple[int, int]:
    """From where to where in the sentence a stretch of a shadow comes, whose words may stand in another order."""
    first, last = shade.origin(start), shade.end(end)
    if first < last:
        return first, last
    places = shade.origins[start:end]
    low, high = min(places), max(places)
    return low, max(high + 1, *(t.end for at, t in shade.tokens.items() if low <= at <= high), high + 1)


def _without(shade: Shadow, pattern: Screened, plain: str) -> Shadow:
    """A shadow without what a pattern matches, but for the group that it keeps."""
    kept: list[tuple[int, int]] = []
    at = 0
    for match in pattern.finditer(shade.text):
        if match.group().startswith("O's own") and ", " in plain[shade.origin(match.start()) : shade.end(match.start() + 1)]:
            continue  # "Roe Police, Cafcass and the Council's own Youth Service": four
        low, high = match.span("kept") if "kept" in match.re.groupindex and match["kept"] is not None else (match.end(), match.end())
        kept += [(at, match.start()), (low, high)]
        at = match.end()
    return _of_pieces(shade, [*kept, (at, len(shade.text))])


def _ordered(shade: Shadow, match: re.Match[str], order: tuple[str, ...]) -> Shadow:
    """A shadow in which the groups of a match stand in another order, a space between two."""
    return _of_pieces(shade, list(_pieces(match, order, len(shade.text))))


def _pieces(match: re.Match[str], order: tuple[str, ...], length: int) -> Iterator[tuple[int, int]]:
    yield 0, match.start()
    for group in order:
        if match[group]:
            yield match.span(group)
            yield -1, -1
    yield match.end(), length


def _of_pieces(shade: Shadow, pieces: list[tuple[int, int]]) -> Shadow:
    """The shadow that stretches of another make, one after another; (-1, -1) is a space."""
    text: list[str] = []
    origins: list[int] = []
    for n, (start, end) in enumerate(pieces):
        if start < 0:
            after = next((shade.text[a] for a, b in pieces[n + 1 :] if 0 <= a < b), ".")
            if after.isalnum() and origins:
                text.append(" ")
                origins.append(origins[-1])
            continue
        text.append(shade.text[start:end])
        origins += shade.origins[start:end]
    return Shadow("".join(text), origins, shade.tokens)
