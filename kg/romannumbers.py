"""Items that are numbered as the articles of a Scottish minute: "IV" or "IV." before the title, or on a line of its own above it."""

from __future__ import annotations

import re

from kg.lines import Line

ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX")
_NUMBER = rf"(?P<word>(?:(?:[Ii]tem|ITEM|[Aa]rticle|ARTICLE)\s+)?)(?P<open>)(?P<number>{'|'.join(ROMANS)})(?P<close>[.):]?)"
ARTICLE = re.compile(rf"{_NUMBER}(?:[ \t]+[-\u2013])?[ \t]+(?P<title>[A-Z\"'(][^\t]{{3,150}}(?:\t.*)?)$")
_ALONE = re.compile(_NUMBER)
_CELL = re.compile(r"\s*\|\s*")
_AROUND = "* _#|"
_FEWEST = 3  # that rise from I, so that "I Gill" or "V. Moor" is nobody's number


def articles(lines: list[Line]) -> dict[int, re.Match[str]]:
    """The lines that open an article, by their index: those whose Roman numbers rise by one, from I on.

    The matches have the groups of a number on its line, and `title` where the title follows it there.
    """
    found: dict[int, re.Match[str]] = {}
    for i, line in enumerate(lines):
        bare = _CELL.sub("\t", line.plain.strip(_AROUND))
        if not bare.startswith(("I", "V", "X", "A", "a", "i")) or not (match := ARTICLE.match(bare) or _ALONE.fullmatch(bare)):
            continue
        value = ROMANS.index(match["number"]) + 1
        if value == 1 and len(found) < _FEWEST:
            found = {i: match}
        elif value == len(found) + 1:
            found[i] = match
    return found if len(found) >= _FEWEST else {}
