"""Whose a figure of a joint meeting is: the one council that the words beside it, its clause or its paragraph name; else all of them."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.periods import Bound, Line
from kg.extract.figures.wards import JOINTLY
from kg.extract.figures.zone import Zone
from kg.gazetteer import by_gss, by_name, find_authorities
from kg.model import Mention
from kg.reading import Reading
from kg.scope import OF_ALL, councils_in, scope

_BOARD = re.compile(r"\b(?:Panel|Board|Partnership|Sub-?[Gg]roup|both (?:areas|councils|boroughs)|[A-Z]{2,}(?:SC[BP]|CDOP))\b")
_IN = re.compile(r"^[^,;]{0,60}\b(?:in|for|of|by|at|across)\s(?:the\s)?$")


def parted(line: Line) -> list[Bound]:
    """The figures of a sentence of a joint meeting, each given to the one council that its zone names, if it does."""
    out: list[Bound] = []
    for bound in line.out:
        if bound.gss == line.reading.gss:
            one = _council(line, bound.zone)
            beside = next((b.gss for b in reversed(out) if b.measure == bound.measure), ())
            gss = (one,) if one else beside if bound.comparison.comparator in {"previous", "target", "expected"} else ()
            gss = gss or (_one_told(line, bound) if bound.measure not in JOINTLY else ())
            bound = replace(bound, gss=gss or bound.gss, population="" if one and by_name(bound.population) else bound.population)
        out.append(bound)
    return out


def _one_told(line: Line, bound: Bound) -> tuple[str, ...]:
    """The one council of a joint meeting that the text up to a figure tells of, in its sentence or with the figure before it."""
    reading, text = line.reading, line.plain[: bound.zone.figure.start]
    if _BOARD.search(text) or OF_ALL.search(bound.zone.text):
        return ()
    told = [m for m in (*councils_in(line.plain, reading.date), *_initials(reading, line.plain)) if m.value in reading.gss]
    named = {m.value for m in told if m.start < len(text)}
    if named or len({m.value for m in told}) > 1:
        return tuple(named) if len(named) == 1 else ()
    last = line.context.last
    goes_on = last is not None and line.context.last_block == line.sentence.block and line.index - line.context.index <= 2
    whose = last.gss if last is not None and goes_on else scope(reading, line.sentence, 0)
    return whose if len(whose) == 1 and whose[0] in reading.gss else ()


_TO_ITS_COUNCIL = re.compile(r"\s?%?\s?(?:children\s|cases\s|young people\s)?(?:(?:was|were|are|is)\s)?(?:(?:in|from|for|at|by|of)\s)?(?:the\s)?\(?")  # "31 (Barset), 12 in Mercia"
_NEAR = 60  # characters
_OF_WHOM = re.compile(r"\b(?:of (?:whom|which|these|them)|including|comprising|made up|being|split|namely)\b|[:(]", re.I)  # "90 children, of whom 40 were in Barset"


def _council(line: Line, zone: Zone) -> str:
    """The code of the home council that a zone names nearest to its figure."""
    at = zone.figure.start - zone.start
    for beside in councils_in(line.plain[zone.figure.end : zone.figure.end + _NEAR], line.reading.date):
        if beside.value in line.reading.gss and _TO_ITS_COUNCIL.fullmatch(line.plain, zone.figure.end, zone.figure.end + beside.start):
            return beside.value
    named = [m for m in find_authorities(zone.text, line.reading.date) if m.value in line.reading.gss]
    named = sorted([*named, *_initials(line.reading, zone.text)], key=lambda m: m.start)
    before = [m for m in named if m.end <= at]
    whole = _OF_WHOM.search(zone.text, at)
    after = [m for m in named if at < m.start < (whole.start() if whole else len(zone.text))]
    near = [m for m in after if _IN.search(zone.text[at : m.start])] or before[-1:] or after
    return near[0].value if near else ""


def _initials(reading: Reading, text: str) -> list[Mention]:
    """The home councils that a text names by the initials of a long name: "in BCP"."""
    names = {"".join(w[0] for w in re.findall(r"[A-Z]\w+", a.name)): c for c in reading.gss if (a := by_gss(c))}
    return [
        Mention(m.start(), m.end(), m.group(), "authority", names[m.group()])
        for m in re.finditer(r"\b[A-Z]{3,5}\b", text)
        if m.group() in names
    ]
