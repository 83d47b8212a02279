r"""The words without which a pattern stands in no text, read off the pattern itself, and which patterns a sentence has the words of.

A rule is written once; the words that let it be tried are found here, so that they cannot be forgotten. "(?:was|were) replaced by O"
needs "replaced": of the sets of words that a pattern asks for, those that are rarest in minutes are kept, at most three.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, reduce
from importlib import import_module
from itertools import groupby, product
from typing import Any

from kg.rules.cues import CUES

_PARSER: Any = import_module("re._parser")  # Python's own reading of a pattern
_ANY = "\0"  # in a string that a pattern may match: what is not known
_EDGE = " "  # and what is no letter
_MOST = 60  # strings that a part of a pattern is spelled out to
_COMMON = frozenset(
    ["a", "all", "also", "an", "and", "are", "as", "at", "be", "been", "being", "by", "did", "do", "does", "for", "from", "had", "has", "have", "he", "if", "in", "into", "is", "it", "its", "not", "of", "on", "or", "out", "she", "so", "some", "than", "that", "the", "their", "them", "then", "there", "they", "this", "to", "up", "was", "we", "were", "what", "when", "which", "who", "whose", "will", "with", "would"]
)

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern matches, spelled out as far as it goes, the sets of words that it needs besides, and those that it needs if a word begins with it."""

    said: Words
    needs: tuple[Words, ...] = ()
    led: tuple[Words, ...] = ()


def needed(pattern: str, letters: str = "") -> tuple[Words, ...]:
    r"""The sets of cues (`kg.rules.cues`) of each of which one must stand in a text that a pattern matches.

    `letters` are the capitals that stand for something else than themselves, as in a shadow.

    >>> [sorted(cues) for cues in needed(r"\b(?:merge[ds]?|fold) (?:[a-z]+ )?into\b")]
    [['fold', 'merge', 'merged', 'merges']]
    """
    whole = _closed(_sequence(_PARSER.parse(pattern), letters))
    return _rarest(whole.needs)


def _sequence(nodes: Any, letters: str) -> _Part:
    """Parts one after another; letters in a row are one."""
    parts = [_part(op, value, letters) for op, value in nodes]
    rows = groupby(parts, key=lambda p: len(p.said) == 1 and not p.needs and not p.led)
    joined = (p for plain, row in rows for p in ([_Part(frozenset({"".join(s for p in row for s in p.said)}))] if plain else row))
    return reduce(_then, joined, _Part(frozenset({""})))


def _then(first: _Part, second: _Part) -> _Part:
    """One part after another; where they would be too many to spell out, the words of the first are taken note of."""
    if len(first.said) * len(second.said) > _MOST:
        first = _closed(first)
    if len(first.said) * len(second.said) > _MOST:
        second = _closed(second)
    said = frozenset(a + b for a, b in product(first.said, second.said))
    begun = {a.rpartition(_EDGE)[2] for a in first.said}  # "re" of "reappointed"
    led = tuple(frozenset(b + w for b in begun for w in words) for words in second.led) if not any(_ANY in b for b in begun) else ()
    known = led if all(_EDGE in a for a in first.said) else ()
    return _Part(said, _rarest((*first.needs, *second.needs, *known)), _rarest((*first.led, *led)))


def _part(op: Any, value: Any, letters: str) -> _Part:
    """What one node of a pattern matches."""
    name = str(op)
    if name == "LITERAL":
        return _Part(frozenset({_letter(chr(value), letters)}))
    if name == "AT":
        return _Part(frozenset({_EDGE if "BOUNDARY" in str(value) and "NON" not in str(value) else ""}))
    if name in {"ASSERT", "ASSERT_NOT"}:
        return _Part(frozenset({""}))
    if name == "IN":
        return _Part(_one_of(value, letters))
    if name == "SUBPATTERN":
        return _sequence(value[-1], letters)
    if name == "BRANCH":
        return _either([_sequence(nodes, letters) for nodes in value[1]])
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        return _repeated(value[0], value[1], _sequence(value[2], letters))
    return _Part(frozenset({_ANY}))


def _letter(character: str, letters: str) -> str:
    if character in letters:
        return _EDGE + _ANY + _EDGE  # the letter of a shadow is a name, and ends a word
    return character.lower() if character.isalnum() else _EDGE


def _one_of(members: Any, letters: str) -> Words:
    """What a class of characters matches: its letters if they are few, an edge if it has none."""
    if any(str(op) not in {"LITERAL", "CATEGORY"} for op, _ in members):
        blank = all(str(op) == "RANGE" and not chr(value[0]).isalnum() and chr(value[0]) > "\udfff" for op, value in members)
        return frozenset({_EDGE if blank else _ANY})  # the signs of a sentence are a range of no letters
    kinds = {str(value) for op, value in members if str(op) == "CATEGORY"}
    if kinds - {"CATEGORY_SPACE"}:
        return frozenset({_ANY})
    said = {_letter(chr(value), letters) for op, value in members if str(op) == "LITERAL"} | ({_EDGE} if kinds else set())
    return frozenset(said if len(said) <= 4 else {_ANY})


def _repeated(least: int, most: int, part: _Part) -> _Part:
    if least == 0:
        return _Part(frozenset({"", *(part.said if most == 1 and len(part.said) < 5 else map(_outline, part.said))}))
    return part if most == 1 else _closed(part)


def _either(parts: list[_Part]) -> _Part:
    """What one of several parts matches; if they are too many to spell out, the rarest words of each together."""
    said = frozenset[str]().union(*(p.said for p in parts))
    if len(said) <= _MOST and not any(p.needs for p in parts):
        return _Part(said)
    closed = [_closed(p) for p in parts]
    said = frozenset[str]().union(*(p.said for p in closed))
    return _Part(said, _of_each([p.needs for p in closed]), _of_each([_rarest((*p.needs, *p.led)) for p in closed]))


def _of_each(several: list[tuple[Words, ...]]) -> tuple[Words, ...]:
    """What is needed where one of several parts stands: the rarest words of each, and those that come next."""
    if not all(several):
        return ()
    return _rarest(frozenset[str]().union(*(needs[min(n, len(needs) - 1)] for needs in several)) for n in range(3))


def _closed(part: _Part) -> _Part:
    """A part that is spelled out no further: of what it matches only the edges are kept, and its words among what it needs."""
    here, led = (_rarest_of([_cues(s, opens) for s in part.said]) for opens in (False, True))
    return _Part(frozenset(map(_outline, part.said)), _rarest((*part.needs, *here)), _rarest((*part.led, *led)))


def _rarest_of(several: list[list[str]]) -> tuple[Words, ...]:
    """The rarest word of each string; nothing where one has none."""
    return (frozenset(min(cues, key=_frequency) for cues in several),) if all(several) else ()


def _outline(said: str) -> str:
    """The edges of a string, what is between not known; the "re" before "appointed" is kept."""
    before, edge, begun = said.rpartition(_EDGE)
    if not edge or len(begun) > 2 or _ANY in begun:
        return said if not said.strip(_EDGE) else _EDGE * said.startswith(_EDGE) + _ANY
    return edge + begun if not before.strip(_EDGE) else _EDGE * said.startswith(_EDGE) + _ANY + edge + begun


def _cues(said: str, opens: bool) -> list[str]:
    """The words of a string whose beginnings are known, as cues; that of its first is known if it `opens` with one."""
    words = [word.partition(_ANY) for word in said.split(_EDGE)]
    return [f"{bare}*" if unknown or at == len(words) - 1 else bare for at, (bare, unknown, _) in enumerate(words) if bare and (at or opens)]


@cache
def _frequency(cue: str) -> float:
    """How often a cue may stand in minutes, by whether it is a common word, and by its length."""
    bare = cue.rstrip("*")
    return 1000.0 if bare in _COMMON or (cue != bare and len(bare) < 3) else 100 / len(bare) ** 2


def _rarest(needs: Iterable[Words]) -> tuple[Words, ...]:
    """The three sets of words that stand in the fewest sentences."""
    return tuple(sorted(set(needs), key=lambda cues: (sum(map(_frequency, cues)), sorted(cues)))[:3])


class Sieve:
    """Which of several patterns are worth trying on a sentence: those of whose words it has some.

    >>> Sieve([r"\\bmerged with O", r"\\bO"], "O").open("It was merged with another.")
    [0, 1]
    """

    def __init__(self, patterns: Iterable[str], letters: str = "") -> None:
        self._patterns = tuple(patterns)
        self._letters = letters

    @cached_property
    def _masks(self) -> tuple[int, list[int]]:
        """The number of the table of cues, and of each pattern the bits of its own; read off when a sentence is first asked about."""
        wanted = [needed(p, self._letters) for p in self._patterns]
        bits = iter(range(sum(map(len, wanted))))
        return CUES.add([tuple(sorted(words)) for cues in wanted for words in cues]), [sum(1 << next(bits) for _ in cues) for cues in wanted]

    def open(self, plain: str) -> list[int]:
        """The places of the patterns that may stand in a sentence."""
        number, masks = self._masks
        called = CUES.calls(plain, number)
        return [n for n, mask in enumerate(masks) if called & mask == mask]
