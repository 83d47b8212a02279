"""Which words a text must hold for a pattern to match in it, worked out from the pattern itself.

A pattern costs some microseconds a sentence, and what is made for it (a shadow) a hundred times as many; nearly all
sentences lack a word without which it cannot match. Nobody who adds a pattern has to say which: `needed` reads it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from kg.rules.cues import CUES, Cues, bits
from kg.screen import Screened

_Texts = frozenset[str]
_Set = frozenset[str]
_MOST = 150  # the wordings that a part of a pattern may have and still be written out
_EDGE, _OPEN = "\x00", "\x01"  # the edge of a word, and where anything may stand
_EDGED = re.compile(r"[\W_](?<!\x01)\Z")
_SIGN = "\ue000-\uf8ff"  # letters for private use, each of which stands for what a reader found
_WORD = re.compile(rf"(?<=[\W_])(?<!\x01)(?:[^\W_\x01]+|£)|(?<=\x01)[A-Z]|[{_SIGN}]")
# Words of so many sentences of minutes that another word is better sought.
_COMMON = frozenset(
    ["a", "also", "an", "and", "are", "as", "at", "be", "been", "being", "by", "for", "from", "had", "has", "have", "in", "into", "is", "it", "its", "of", "on", "or", "s", "that", "the", "their", "them", "they", "this", "those", "to", "was", "were", "which", "who", "with", "chair", "chairs", "council", "manager", "managers", "meeting", "member", "members", "officer", "officers", "partner", "partners", "service", "staff", "work"]
)
_NO_WORD = "\x00"  # a cue that no sentence holds
_SPACE = [(ops.CATEGORY, ops.CATEGORY_SPACE)]


def needed(pattern: str, letters: Mapping[str, Sequence[str]] | None = None) -> list[_Set]:
    r"""Sets of cues (`kg.rules.cues`): a text in which the pattern matches has one of each set.

    In a pattern over shadows `letters` gives the cues of a letter, and the others stand for anything.

    >>> [sorted(cues) for cues in needed(r"O (?:[a-z]+ )*(?:sat|serve[sd]?) (?:up)?on C", {"C": ["chair*"]})]
    [['sat', 'serve', 'served', 'serves'], ['on', 'upon'], ['chair*']]
    """
    return _Reader(letters).needed(pattern)


class _Reader:
    """Reads a pattern as Python parses it; a text of it is written with marks where a word ends and where anything may stand."""

    def __init__(self, letters: Mapping[str, Sequence[str]] | None) -> None:
        self._letters = letters
        self._known: dict[_Texts, list[_Set]] = {}  # patterns share their pieces

    def needed(self, pattern: str) -> list[_Set]:
        """The sets of a pattern."""
        return list(dict.fromkeys(self.in_order(_parser.parse(pattern), _OPEN)))

    def in_order(self, items: Iterable[Any], left: str) -> list[_Set]:
        """The sets of the parts of a pattern that stand one after another, where `left` stands before them."""
        found: list[_Set] = []
        now: _Texts = frozenset({left})
        for item in items:
            texts = _texts(item)
            if item[0] is ops.ASSERT:
                found += self.in_order(item[1][1], _OPEN)
            edge = all(_EDGED.search(text) for text in now)
            if texts is not None and not edge and len(texts) * len(now) <= _MOST:
                now = frozenset(map("".join, product(now, texts)))
                continue
            found += self._set(frozenset(text + _OPEN for text in now))
            if texts is None:
                found += self._parts(item, _EDGE if edge else _OPEN)
                now = frozenset({_EDGE if _edged(item, edge) else _OPEN})
            else:
                now = frozenset((_EDGE if edge else _OPEN) + text for text in texts)
        return found + self._set(frozenset(text + _OPEN for text in now))

    def _parts(self, item: Any, left: str) -> list[_Set]:
        """The sets of one part of a pattern that has too many wordings to be written out."""
        op, of = item
        if op is ops.SUBPATTERN:
            return self.in_order(of[-1], left)
        if op is ops.BRANCH:
            sets = [min(self.in_order(branch, left), key=_sought, default=frozenset()) for branch in of[1]]
            return [frozenset().union(*sets)] if all(sets) else []
        if op in {ops.MAX_REPEAT, ops.MIN_REPEAT} and of[0] > 0:
            return self.in_order(of[2], left)
        return []

    def _set(self, texts: _Texts) -> list[_Set]:
        """Sets for a part of a pattern that is written out: of its words, and of what its letters stand for; both where one will not do alone."""
        if texts not in self._known:
            self._known[texts] = self._covered([self._cues(text) for text in texts])
        return self._known[texts]

    @staticmethod
    def _covered(of_each: list[list[_Set]]) -> list[_Set]:
        words = _cover([[cues for cues in of if not _stands_for(cues)] for of in of_each])
        letters = _cover([[cues for cues in of if _stands_for(cues)] for of in of_each])
        return [words, letters] if words and letters else [words or letters or _cover(of_each)] if all(of_each) else []

    def _cues(self, text: str) -> list[_Set]:
        """The words of a wording, or the beginnings of words where anything may follow."""
        found = []
        for match in _WORD.finditer(text):
            word = match.group()
            if self._letters is None or word.islower() or not word.isalpha():
                found.append(frozenset({word.lower() + ("*" if text[match.end()] == _OPEN and word.isalnum() else "")}))
            elif word[0] in self._letters:
                found.append(frozenset(self._letters[word[0]]))
        return found


def _cover(of_each: list[list[_Set]]) -> _Set:
    """Cues of which each of some wordings has one, first those that most have; none where a wording has none."""
    left: list[frozenset[_Set]] = []
    for of in sorted({frozenset(of) for of in of_each}, key=lambda of: (len(of), sorted(map(sorted, of)))):
        if not any(other <= of or all(_among(cues, of) for cues in other) for other in left):  # what "members" calls up, "members of it" does too
            left.append(of)
    chosen: set[_Set] = set()
    while left and all(left):
        shared = Counter(cues for of in left for cues in of)
        best = min(shared, key=lambda cues: (_common(cues), -shared[cues], -min(map(len, cues)), sorted(cues)))
        chosen.add(best)
        left = [of for of in left if not any(_among(best, [cues]) for cues in of)]
    return frozenset() if left else frozenset().union(*chosen)


def _among(cues: _Set, others: Iterable[_Set]) -> bool:
    """Whether some cues call up all that one of others does."""
    return any(all(any(cue == other or (cue.endswith("*") and other.startswith(cue[:-1])) for cue in cues) for other in of) for of in others)


def _stands_for(cues: _Set) -> bool:
    return all(cue.isupper() for cue in cues)


def _common(cues: _Set) -> int:
    """How many of some cues stand in so many sentences that little is won by seeking them."""
    return sum(cue.isupper() or cue.removesuffix("*") in _COMMON for cue in cues)


def _sought(cues: _Set) -> tuple[int, int]:
    """How many sentences some cues call up, roughly."""
    return _common(cues), len(cues)


def _texts(item: Any) -> _Texts | None:
    """All wordings of a part of a pattern; None where they are too many to be written out."""
    op, of = item
    found: _Texts | None = None
    if op is ops.LITERAL:
        found = frozenset({chr(of)})
    elif op is ops.IN and all(kind is ops.LITERAL for kind, _ in of):
        found = frozenset(chr(code) for _, code in of)
    elif (op is ops.IN and of == _SPACE) or (op is ops.MAX_REPEAT and of[0] > 0 and list(of[2]) == [(ops.IN, _SPACE)]):
        found = frozenset({" "})
    elif op is ops.AT:
        found = frozenset({_EDGE})
    elif op in {ops.ASSERT, ops.ASSERT_NOT}:
        found = frozenset({""})
    elif op is ops.SUBPATTERN:
        found = _joined(of[-1])
    elif op is ops.BRANCH:
        branches = [_joined(branch) for branch in of[1]]
        found = None if None in branches else frozenset().union(*(b for b in branches if b))
    elif op in {ops.MAX_REPEAT, ops.MIN_REPEAT} and of[1] == 1:
        once = _joined(of[2])
        found = None if once is None else once | {""}
    return found if found is not None and len(found) <= _MOST else None


def _edged(item: Any, before: bool) -> bool:
    """Whether a word ends where a part of a pattern ends, if one may have ended before it."""
    op, of = item
    if op is ops.LITERAL:
        return not chr(of).isalnum()
    if op in {ops.ASSERT, ops.ASSERT_NOT}:
        return before
    if op is ops.SUBPATTERN:
        return reduce(lambda edge, part: _edged(part, edge), of[-1], before)
    if op is ops.BRANCH:
        return all(reduce(lambda edge, part: _edged(part, edge), branch, before) for branch in of[1])
    if op in {ops.MAX_REPEAT, ops.MIN_REPEAT}:
        return (before or of[0] > 0) and reduce(lambda edge, part: _edged(part, edge), of[2], before)
    return op is ops.AT or (op is ops.IN and list(of) == _SPACE)


def _joined(items: Iterable[Any]) -> _Texts | None:
    """All wordings of parts one after another."""
    now: _Texts = frozenset({""})
    for item in items:
        texts = _texts(item)
        if texts is None or len(texts) * len(now) > _MOST:
            return None
        now = frozenset(map("".join, product(now, texts)))
    return now


class Needs:
    """Patterns tried together on a sentence, each only where the sentence has the words that it needs.

    In patterns over shadows a letter may stand for certain words, or for what a pattern finds in the sentence; `words` gives
    for each pattern cues of which it needs one besides. A pattern that needs no word is always tried.

    >>> Needs(["O sat on B", "O (?:paid|gave) M to B"], {"M": ["£"]}, cues=Cues()).met("Roe Police gave £5 to the Board.")
    [1]
    """

    def __init__(
        self, patterns: Sequence[str], letters: Mapping[str, Sequence[str] | Screened] | None = None, words: Sequence[Sequence[str]] = (), cues: Cues = CUES
    ) -> None:
        self._cues = cues
        signs = {letter: sign for letter, sign in (letters or {}).items() if isinstance(sign, Screened)}
        known = {letter: [letter] if isinstance(said, Screened) else said for letter, said in (letters or {}).items()}
        reader = _Reader(known if letters else None)
        of_each = [reader.needed(pattern) + [frozenset(more) for more in words[at : at + 1] if more] for at, pattern in enumerate(patterns)]
        sets = {of: at for at, of in enumerate(dict.fromkeys(of for each in of_each for of in each))}
        self._number = cues.add([sorted(of - signs.keys()) or [_NO_WORD] for of in sets])
        self._led: dict[int, list[tuple[int, int]]] = {}  # of the bit of the set that is sought first: the patterns that need it, and all they need
        self._always = [at for at, each in enumerate(of_each) if not each]
        for at, each in enumerate(of_each):
            if not each:
                continue
            first = 1 << sets[min(each, key=_sought)]
            self._led.setdefault(first, []).append((at, sum(1 << sets[of] for of in set(each))))
        self._leading = sum(self._led)
        self._signs = [(sign, sum(1 << at for of, at in sets.items() if letter in of)) for letter, sign in signs.items()]

    def met(self, plain: str) -> list[int]:
        """The places of the patterns of which a sentence has all that they need."""
        has = self._cues.calls(plain, self._number)
        for sign, mask in self._signs:
            if has & mask != mask and sign.stands(plain):
                has |= mask
        led = (at for bit in bits(has & self._leading) for at, mask in self._led[1 << bit] if has & mask == mask)
        return sorted((*self._always, *led))
