"""Which names of a document are of one strategy: shorter and fuller forms, with the years it bears or without them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.extract.plans.strategy_told import Named

_LONG_TAIL = re.compile(r"(?<=[a-z]) (?:for|on) (?:the )?[A-Z].*$")
_LONG_YEARS = re.compile(r":?(?: for| from)? \(?(?P<first>\d{4}) ?(?:[-/\u2013\u2014]|to) ?(?:\d\d)?(?P<last>\d\d)\)?$")
# What one mention of an inspection's plan may say and another leave out: "Marl Ofsted Improvement Plan", "Marl Improvement Plan".
_ASIDE = re.compile(r"(?:ofsted|estyn|ciw|post|post-ofsted|post-inspection|inspection|action|our|draft|new|local|area)")
_INSPECTED = re.compile(r"\b(?:ofsted|estyn|ciw|inspection|improvement|action)\b")


def timeless(name: str) -> str:
    """A name without the years that it bears.

    >>> timeless("Play Strategy for 2021-2024"), timeless("Play Strategy: 2021 - 24")
    ('Play Strategy', 'Play Strategy')
    """
    return _LONG_YEARS.sub("", name)


def untailed(name: str) -> str:
    """A name without the clause that says for whom it is."""
    return _LONG_TAIL.sub("", name)


def folded(name: str) -> str:
    """A name as compared: the years in their short form, without articles and possessives."""
    years = _LONG_YEARS.search(name)
    bare = timeless(name).lower().replace("&", "and").replace("'s", "").replace("s' ", "s ")
    bare = re.sub(r"\b(?:children|the)\b", "", bare).replace("  ", " ").strip()
    return f"{bare} {years['first']}-{years['last']}" if years else bare


@dataclass(frozen=True, slots=True)
class _Forms:
    """A name with its forms as compared: whole, without its years, and without its years and what it is for."""

    name: str
    whole: str
    bare: str
    short: str


@lru_cache(maxsize=1024)
def _forms(name: str) -> _Forms:
    return _Forms(name, folded(name), folded(timeless(name)), folded(timeless(untailed(name))))


def fullest(named: list[Named]) -> dict[Named, str]:
    """For each mention the fullest name of the same strategy: the one longer name that ends like it."""
    names = [(_forms(n), g) for n, g in dict.fromkeys((n.name, n.gss) for n in named)]
    out: dict[Named, str] = {}
    beside = _beside(named)
    for one in named:
        mine = _forms(one.name)
        longer = {f.bare: f.name for f, g in names if g == one.gss and (one.name, f.name) not in beside and _says_more(f, mine)}
        proper = {k: n for k, n in longer.items() if not any(o != k and o.endswith(" " + k) for o in longer)}
        same = [f.name for f, _ in names if f.whole == mine.whole and f.name[0].isupper()]
        first = next(iter(proper.values())) if proper and (len(proper) == 1 or len(one.name.split()) > 2) else ""
        out[one] = first or _short_form(one, longer) or next(iter(same), one.name)
    by_name = {(n.name, n.gss): full for n, full in out.items()}
    return {n: by_name.get((full, n.gss), full) for n, full in out.items()}


def _beside(named: list[Named]) -> set[tuple[str, str]]:
    """The names that one sentence tells apart: "an Exploitation Strategy, which would take the place of the Child Exploitation Strategy"."""
    new = [n for n in named if n.new]
    return {(n.name, o.name) for n in new for o in named if o.sentence == n.sentence >= 0 and o.name != n.name}


def _says_more(long: _Forms, mine: _Forms) -> bool:
    """Whether a name is a fuller one of the same strategy than another."""
    if long.bare.endswith(" " + mine.whole) or (long.whole != long.bare and long.whole.endswith(" " + mine.whole)):
        return True
    if long.name != mine.name and mine.whole != long.whole and long.short == mine.whole:
        return True
    return _inserted(long.bare, mine.bare)


def _inserted(long: str, short: str) -> bool:
    """Whether a plan made after an inspection is named with more words that say so."""
    words, rest = long.split(), short.split()
    if len(words) <= len(rest) or len(rest) < 3 or words[-1] != rest[-1] or words[-1] != "plan" or not _INSPECTED.search(short):
        return False
    more = []
    for word in words:
        if rest and word == rest[0]:
            rest.pop(0)
        else:
            more.append(word)
    return not rest and all(_ASIDE.fullmatch(w) for w in more)


def _short_form(one: Named, longer: dict[str, str]) -> str:
    """Of several longer names of a two-word form the first named, which the document introduced."""
    return next(iter(longer.values()), "") if len(one.name.split()) == 2 and one.home else ""
