"""Which rules a sentence calls up by its words: one look-up a word, however many the tables and their rules.

The vocabulary of minutes is small, so what a word calls up is remembered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_MEMO = 100_000  # distinct words remembered; the vocabulary of a year of minutes is below 40,000
_SENTENCES = 2048  # sentences remembered; a set of minutes has a few hundred


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

    A rule is a bit of a whole number; what a word or a sentence calls up is such a number, so that a sentence costs a
    look-up a word. Of a cue of several words the first is looked up, and then all are sought in their order.

    >>> cues = Cues()
    >>> table = cues.add([("inspect*",), (), ("in place",)])
    >>> cues.called("It was inspected.", table)
    [0, 1]
    """

    def __init__(self) -> None:
        self._size = 0
        self._tables: list[tuple[int, int]] = []  # of each table, the bit of its first rule, and its bits at nought
        self._always = 0
        self._whole: dict[str, int] = {}
        self._prefix: dict[str, int] = {}
        self._phrases: dict[str, list[tuple[str, int]]] = {}
        self._signs: list[tuple[str, int]] = []
        self._lengths: tuple[int, ...] = ()
        self._words: dict[str, int] = {}
        self._sentences: dict[str, int] = {}

    def add(self, cues: Sequence[Sequence[str]]) -> int:
        """Add a table, by the cues of each of its rules; gives the number of the table."""
        self._tables.append((self._size, (1 << len(cues)) - 1))
        for of_rule in cues:
            bit = 1 << self._size
            self._size += 1
            if not of_rule:
                self._always |= bit
            for cue in of_rule:
                self._enter(cue.lower(), bit)
        self._lengths = tuple(sorted({len(p) for p in self._prefix}))
        self._words.clear()
        self._sentences.clear()
        return len(self._tables) - 1

    def _enter(self, cue: str, bit: int) -> None:
        bare, open_ended = cue.removesuffix("*"), cue.endswith("*")
        parts = _WORD.findall(bare)
        if not parts:
            self._signs.append((bare, bit))
        elif parts == [bare]:
            known = self._prefix if open_ended else self._whole
            known[bare] = known.get(bare, 0) | bit
        else:
            phrase = f" {' '.join(parts)}" + ("" if open_ended else " ")
            self._phrases.setdefault(parts[0], []).append((phrase, bit))

    def calls(self, plain: str, table: int) -> int:
        """The rules of a table that are worth trying on a sentence, as bits, the first rule the lowest."""
        found = self._sentences.get(plain)
        if found is None:
            if len(self._sentences) >= _SENTENCES:
                self._sentences.clear()
            found = self._sentences[plain] = self._called(plain)
        first, whole = self._tables[table]
        return found >> first & whole

    def called(self, plain: str, table: int) -> list[int]:
        """The rules of a table that are worth trying on a sentence, in their order."""
        return bits(self.calls(plain, table))

    def _called(self, plain: str) -> int:
        rules = self._always
        memo, distinct = self._words, words(plain)
        for word in distinct:
            hit = memo.get(word)
            rules |= self._calls(word) if hit is None else hit
        spaced = ""
        for word in distinct & self._phrases.keys():
            spaced = spaced or f" {' '.join(tokens(plain))} "
            for phrase, bit in self._phrases[word]:
                if phrase in spaced:
                    rules |= bit
        for sign, bit in self._signs:
            if sign in plain:
                rules |= bit
        return rules

    def _calls(self, word: str) -> int:
        """The rules that a word calls up by itself."""
        found = self._whole.get(word, 0)
        for length in self._lengths:
            if length <= len(word):
                found |= self._prefix.get(word[:length], 0)
        if len(self._words) >= _MEMO:
            self._words.clear()
        return self._words.setdefault(word, found)


def bits(number: int) -> list[int]:
    """The places of the bits of a number, the lowest first.

    >>> bits(0b1010)
    [1, 3]
    """
    found = []
    while number:
        low = number & -number
        found.append(low.bit_length() - 1)
        number ^= low
    return found


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
        return CUES.calls(plain, self._number) != 0
