r"""The form of a rule, and how its pattern is put together.

A pattern is written over `Sentence.plain` (straight quotes, plain hyphens, single-character white space): a space in it
stands for any run of white space, and case is ignored unless `cased`. Patterns of one table are tried only on
sentences that hold one of their cue words, so a table of many rules costs little on a page that has nothing for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from kg.rules.cues import CUES, Cues, bits, words
from kg.screen import Screened
from kg.text import fold

__all__ = ["Rule", "Table", "any_of", "compiled", "compose", "fold", "groups", "screened", "words"]

STANCES = frozenset({"asserted", "planned", "expected", "hoped", "suggested", "denied", "conditional", "asked", "target"})
LONGEST = 4000  # a sentence longer than this is cut: the time of a pattern stays bounded, whatever the text


def compose(*pieces: str) -> str:
    r"""Pieces of a pattern joined by white space.

    >>> compose("was|were", "judged")
    '(?:was|were)\\s+judged'
    """
    return r"\s+".join(f"(?:{p})" if "|" in p and not _grouped(p) else p for p in pieces)


def _grouped(piece: str) -> bool:
    return piece.startswith("(") and piece.endswith(")") and piece.count("(") == 1


def any_of(words: Iterable[str]) -> str:
    """Alternatives of literal phrases, longest first, so that the fullest name wins."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered) + ")"


@cache
def spaced(pattern: str) -> str:
    """A pattern in which each plain space stands for a run of white space."""
    return re.sub(r"(?<!\\) (?![*+?{])", r"\\s+", pattern)


@cache
def compiled(pattern: str, cased: bool = False) -> re.Pattern[str]:
    """A pattern over ordinary text, for `re`."""
    return re.compile(spaced(pattern), 0 if cased else re.IGNORECASE)


@cache
def screened(pattern: str, cased: bool = False) -> Screened:
    """A pattern over ordinary text that stands in few of the sentences it is tried on."""
    return Screened(spaced(pattern), 0 if cased else re.IGNORECASE)


@dataclass(frozen=True)
class Rule:
    """How councils word one kind of fact: a name, what it yields, a pattern with named groups, and its proof.

    `finds` maps a specimen sentence to the groups that the pattern must capture in it; `ignores` lists sentences
    that the rule must not accept. `cue` holds words (lower case, or word beginnings ending in `*`), one of which a
    sentence must hold for the rule to be tried; a `core` is a part of the pattern, quickly sought, that must stand in it
    too. `stances` are the stances (see `kg.stance`) under which a match
    counts as said.
    """

    name: str
    yields: str
    pattern: str
    finds: Mapping[str, Mapping[str, str]]
    ignores: tuple[str, ...] = ()
    cue: tuple[str, ...] = ()
    cased: bool = False
    stances: frozenset[str] = field(default=frozenset({"asserted"}))
    core: str = ""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return self.screen.exact

    @cached_property
    def screen(self) -> Screened:
        return screened(self.pattern, self.cased)

    @cached_property
    def core_screen(self) -> Screened | None:
        """The part of the pattern that is sought first, where the rule names one."""
        return screened(self.core, self.cased) if self.core else None

    @property
    def key(self) -> str:
        """`table/name`, the tail of the rule's IRI."""
        return f"{self.yields}/{self.name}"

    def matches(self, plain: str) -> Iterator[re.Match[str]]:
        """Each place where the wording stands and the stance of its clause is one that the rule accepts."""
        start = self.first(plain)
        if start < 0:  # of a hundred tried on a sentence one stands in it
            return iter(())
        return (m for m in self.regex.finditer(plain[:LONGEST], start) if self.accepts(plain, m))

    def first(self, plain: str) -> int:
        """An offset before which the wording does not begin in a sentence; -1 where it does not stand in it."""
        core = self.core_screen
        return -1 if core is not None and core.first(plain) < 0 else self.screen.first(plain[:LONGEST])

    def accepts(self, plain: str, match: re.Match[str]) -> bool:
        """Whether the stance of the clause in which a match stands is one under which it counts as said."""
        from kg.stance import stance  # the stance of a clause is decided in one place for all rules

        return self.stances >= STANCES or stance(plain, match.start(), match.end()) in self.stances


def groups(match: re.Match[str]) -> dict[str, str]:
    """The named groups that took part in a match, white space folded."""
    return {k: fold(v) for k, v in match.groupdict().items() if v is not None}


def _bare(pattern: str) -> str:
    """A pattern without its groups and classes: what is left holds a bar where the whole is of alternatives."""
    text, parted = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "", pattern, flags=re.DOTALL), 1
    while parted:
        text, parted = re.subn(r"\([^()]*\)", "", text)
    return text


def _led(rules: Sequence[Rule], lead: str) -> tuple[int, Screened]:
    """The rules whose patterns begin with a lead, as bits, and one pattern that stands where any of theirs does."""
    led = [i for i, rule in enumerate(rules) if rule.pattern.startswith(lead) and not rule.cased and "|" not in _bare(rule.pattern)]
    rest = "|".join(rules[i].pattern[len(lead) :] for i in led)
    return sum(1 << i for i in led), screened(re.sub(r"\(\?P<\w+>", "(?:", f"{lead}(?:{rest})"))


class Table:
    """Rules tried together on the sentences that hold one of their cues.

    The cues of all tables are looked up at once (`kg.rules.cues`): a table made beside the project's own takes a `Cues`
    of its own. A `premise` is a pattern, cased, without which no rule of the table stands in a sentence; `needs` are cues,
    one of which every sentence of the table holds besides those of its rules. `leads` are
    beginnings that many patterns share: the rules of a lead are first sought all at once, as the lead and what may follow it.

    >>> table = Table([Rule(name="r", yields="t", pattern="(?P<x>good)", finds={"It was good.": {"x": "good"}})], Cues())
    >>> [(rule.name, match["x"]) for rule, match in table.matches("It was good.")]
    [('r', 'good')]
    """

    def __init__(self, rules: Iterable[Rule], cues: Cues = CUES, premise: str = "", leads: Sequence[str] = (), needs: Sequence[str] = ()) -> None:
        self.rules = tuple(rules)
        self._premise = screened(premise, cased=True) if premise else None
        names = [r.key for r in self.rules]
        if len(set(names)) != len(names):
            raise ValueError(f"two rules share a name: {sorted(n for n in names if names.count(n) > 1)}")
        self._cues = cues
        self._number = cues.add([r.cue for r in self.rules])
        self._needs = cues.add([needs])
        self._led = tuple(_led(self.rules, lead) for lead in leads)

    def candidates(self, plain: str) -> Sequence[Rule]:
        """The rules worth trying on a sentence: those without cues, and those of whose cues it holds one."""
        called = self._cues.calls(plain, self._number)
        if not called or not self._cues.calls(plain, self._needs) or (self._premise and self._premise.first(plain) < 0):
            return ()
        for led, screen in self._led:
            some = called & led
            if some & (some - 1) and screen.first(plain[:LONGEST]) < 0:  # of two or more: for one its own pattern is quicker
                called ^= some
        return [self.rules[i] for i in bits(called)]

    def matches(self, plain: str) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Each accepted match of each candidate rule in a sentence, in the order of the table."""
        for rule in self.candidates(plain):
            for match in rule.matches(plain):
                yield rule, match
