r"""The form of a rule, and how its pattern is put together.

A pattern is written over `Sentence.plain` (straight quotes, plain hyphens, single-character white space): a space in it
stands for any run of white space, and case is ignored unless `cased`. Patterns of one table are tried only on
sentences that hold one of their cue words, so a table of many rules costs little on a page that has nothing for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

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
def compiled(pattern: str, cased: bool = False) -> re.Pattern[str]:
    """A pattern in which each plain space stands for a run of white space."""
    spaced = re.sub(r"(?<!\\) (?![*+?{])", r"\\s+", pattern)
    return re.compile(spaced, 0 if cased else re.IGNORECASE)


def fold(text: str) -> str:
    """Text with white space runs made one space."""
    return re.sub(r"\s+", " ", text).strip()


@dataclass(frozen=True)
class Rule:
    """How councils word one kind of fact: a name, what it yields, a pattern with named groups, and its proof.

    `finds` maps a specimen sentence to the groups that the pattern must capture in it; `ignores` lists sentences
    that the rule must not accept. `cue` holds words (lower case, or word beginnings ending in `*`), one of which a
    sentence must hold for the rule to be tried. `stances` are the stances (see `kg.stance`) under which a match
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

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return compiled(self.pattern, self.cased)

    @property
    def key(self) -> str:
        """`table/name`, the tail of the rule's IRI."""
        return f"{self.yields}/{self.name}"

    def matches(self, plain: str) -> Iterator[re.Match[str]]:
        """Each place where the wording stands and the stance of its clause is one that the rule accepts."""
        from kg.stance import stance  # the stance of a clause is decided in one place for all rules

        whatever = self.stances >= STANCES
        for match in self.regex.finditer(plain[:LONGEST]):
            if whatever or stance(plain, match.start(), match.end()) in self.stances:
                yield match


def groups(match: re.Match[str]) -> dict[str, str]:
    """The named groups that took part in a match, white space folded."""
    return {k: fold(v) for k, v in match.groupdict().items() if v is not None}


_WORD = re.compile(r"[^\W_]+")
_MEMO = 100_000  # distinct words a table remembers; the vocabulary of a year of minutes is below 40,000


@lru_cache(maxsize=2048)
def words(plain: str) -> frozenset[str]:
    """The distinct words of a sentence, in lower case; every table looks its cues up in them."""
    return frozenset(_WORD.findall(plain.lower()))


class Table:
    """Rules tried together, indexed by their cue words.

    A cue of one word is looked up in the words of the sentence; of a cue of several words the first is, and then the
    whole is sought. What a word calls up is remembered, so a sentence costs one look-up a word, however many the rules.

    >>> table = Table([Rule(name="r", yields="t", pattern="(?P<x>good)", finds={"It was good.": {"x": "good"}})])
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        names = [r.key for r in self.rules]
        if len(set(names)) != len(names):
            raise ValueError(f"two rules share a name: {sorted(n for n in names if names.count(n) > 1)}")
        self._always = tuple(i for i, r in enumerate(self.rules) if not r.cue)
        self._whole: dict[str, list[int]] = {}
        self._prefix: dict[str, list[int]] = {}
        self._phrase: dict[str, list[tuple[re.Pattern[str], int]]] = {}
        self._signs: list[tuple[str, int]] = []
        for i, rule in enumerate(self.rules):
            for cue in rule.cue:
                self._add(cue, i)
        self._lengths = tuple(sorted({len(p) for p in self._prefix}))
        self._called: dict[str, tuple[int, ...]] = {}

    def _add(self, cue: str, rule: int) -> None:
        bare, open_ended = cue.removesuffix("*").lower(), cue.endswith("*")
        parts = _WORD.findall(bare)
        if not parts:
            self._signs.append((bare, rule))
        elif parts == [bare]:
            (self._prefix if open_ended else self._whole).setdefault(bare, []).append(rule)
        else:
            pattern = re.escape(bare).replace(r"\ ", r"\s+") + ("" if open_ended else r"(?!\w)")
            entry = (re.compile(rf"(?<!\w){pattern}", re.IGNORECASE), rule)
            self._phrase.setdefault(parts[0], []).append(entry)

    def _calls(self, word: str) -> tuple[int, ...]:
        """The rules that a word calls up by itself."""
        found = list(self._whole.get(word, ()))
        for length in self._lengths:
            found += self._prefix.get(word[:length], ()) if len(word) >= length else ()
        if len(self._called) > _MEMO:
            self._called.clear()
        return self._called.setdefault(word, tuple(found))

    def candidates(self, plain: str) -> tuple[Rule, ...]:
        """The rules worth trying on a sentence: those without cues, and those of whose cues it holds one."""
        found = set(self._always)
        called, phrases = self._called, self._phrase
        for word in words(plain):
            hit = called.get(word)
            found.update(self._calls(word) if hit is None else hit)
            if word in phrases:
                found.update(i for pattern, i in phrases[word] if i not in found and pattern.search(plain))
        found.update(i for sign, i in self._signs if sign in plain)
        return tuple(self.rules[i] for i in sorted(found))

    def matches(self, plain: str) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Each accepted match of each candidate rule in a sentence, in the order of the table."""
        for rule in self.candidates(plain):
            for match in rule.matches(plain):
                yield rule, match
