"""Which rules a sentence calls up by its words: one look-up a word, however many the tables and their rules.

The vocabulary of minutes is small, so what a word calls up is remembered.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_MEMO = 100_000  # distinct words remembered; the vocabulary of a year of minutes is below 40,000
_SENTENCES = 2048  # sentences remembered; a set of minutes has a few hundred

Called = Mapping[int, Sequence[int]]


@lru_cache(maxsize=_SENTENCES)
def tokens(plain: str) -> tuple[str, ...]:
    """The words of a sentence in their order, in lower case; a hyphen or an apostrophe parts two."""
    return tuple(_WORD.findall(plain.lower()))


@lru_cache(maxsize=_SENTENCES)
def words(plain: str) -> frozenset[str]:
    """The distinct words of a sentence, in lower case."""
    return frozenset(tokens(plain))


class Cues:
    """The cues of the rules of several tables, each a word, the beginning of one (`inspect*`), some words, or a sign.

    Of a cue of several words the first is looked up, and then all are sought in their order.

    >>> cues = Cues()
    >>> table = cues.add([("inspect*",), (), ("in place",)])
    >>> cues.called("It was inspected.")[table]
    [0, 1]
    """

    def __init__(self) -> None:
        self._tables: list[int] = []  # of each rule, by its number over all tables, the table
        self._first: list[int] = []  # of each table, the number of its first rule
        self._always: set[int] = set()
        self._whole: dict[str, set[int]] = {}
        self._prefix: dict[str, set[int]] = {}
        self._phrases: dict[str, list[tuple[str, int]]] = {}
        self._signs: list[tuple[str, int]] = []
        self._lengths: tuple[int, ...] = ()
        self._words: dict[str, frozenset[int]] = {}
        self._sentences: dict[str, Called] = {}

    def add(self, cues: Sequence[Sequence[str]]) -> int:
        """Add a table, by the cues of each of its rules; gives the number of the table."""
        table = len(self._first)
        self._first.append(len(self._tables))
        for of_rule in cues:
            rule = len(self._tables)
            self._tables.append(table)
            if not of_rule:
                self._always.add(rule)
            for cue in of_rule:
                self._enter(cue.lower(), rule)
        self._lengths = tuple(sorted({len(p) for p in self._prefix}))
        self._words.clear()
        self._sentences.clear()
        return table

    def _enter(self, cue: str, rule: int) -> None:
        bare, open_ended = cue.removesuffix("*"), cue.endswith("*")
        parts = _WORD.findall(bare)
        if not parts:
            self._signs.append((bare, rule))
        elif parts == [bare]:
            (self._prefix if open_ended else self._whole).setdefault(bare, set()).add(rule)
        else:
            phrase = f" {' '.join(parts)}" + ("" if open_ended else " ")
            self._phrases.setdefault(parts[0], []).append((phrase, rule))

    def called(self, plain: str) -> Called:
        """The rules worth trying on a sentence, of each table that has any, in the order of the table."""
        found = self._sentences.get(plain)
        if found is None:
            if len(self._sentences) >= _SENTENCES:
                self._sentences.clear()
            found = self._sentences[plain] = self._called(plain)
        return found

    def _called(self, plain: str) -> Called:
        rules = set(self._always)
        memo, distinct = self._words, words(plain)
        for word in distinct:
            hit = memo.get(word)
            rules |= self._calls(word) if hit is None else hit
        spaced = ""
        for word in distinct & self._phrases.keys():
            spaced = spaced or f" {' '.join(tokens(plain))} "
            rules.update(rule for phrase, rule in self._phrases[word] if phrase in spaced)
        rules.update(rule for sign, rule in self._signs if sign in plain)
        found: dict[int, list[int]] = {}
        for rule in sorted(rules):
            table = self._tables[rule]
            found.setdefault(table, []).append(rule - self._first[table])
        return found

    def _calls(self, word: str) -> frozenset[int]:
        """The rules that a word calls up by itself."""
        found = set(self._whole.get(word, ()))
        for length in self._lengths:
            if length <= len(word):
                found |= self._prefix.get(word[:length], set())
        if len(self._words) >= _MEMO:
            self._words.clear()
        return self._words.setdefault(word, frozenset(found))


CUES = Cues()


class Gate:
    """Words, beginnings of words or phrases, one of which a sentence must hold for more to be asked of it.

    >>> Gate("deputi*", "in place").open("B Sample deputised for C Specimen.")
    True
    """

    def __init__(self, *cues: str) -> None:
        self._number = CUES.add([cues])

    def open(self, plain: str) -> bool:
        """Whether a sentence holds one of the cues; looked up with those of all rules at once."""
        return self._number in CUES.called(plain)
