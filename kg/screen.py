"""Patterns that are asked first of PCRE2's compiled code whether they stand in a text at all, and then matched by `re`.

Of a hundred patterns tried on a sentence one stands in it. PCRE2 with its just-in-time compiler says no in a microsecond,
where `re` takes thirty; what it does not rule out is matched by `re`, so that the match, its groups and their places
are Python's own. PCRE2 must never rule out what `re` finds: `tests/test_screen.py` holds the two together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property

import pcre2

_LEAPS = 6  # matches to which PCRE2 leads
_LARGE = 200  # characters of a group that is worth a subroutine
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|\(|\)", re.DOTALL)


class Screened:
    """A pattern with the methods of `re.Pattern` that look for it in a whole text.

    >>> Screened(r"rated (?P<grade>good|outstanding)", re.IGNORECASE).search("It was rated Good.")["grade"]
    'Good'
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __repr__(self) -> str:
        return f"Screened({self.pattern!r}, {self.flags})"

    @cached_property
    def exact(self) -> re.Pattern[str]:
        """The same pattern for `re`; compiled when the screen lets the first text through."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _screen(self) -> pcre2.Pattern | None:
        """The pattern for PCRE2; None where it has none, and every text is let through."""
        flags = (pcre2.IGNORECASE if self.flags & re.IGNORECASE else 0) | (pcre2.MULTILINE if self.flags & re.MULTILINE else 0)
        try:
            return pcre2.compile(self.pattern, flags)
        except pcre2.LibraryError:
            pass
        try:
            return pcre2.compile(factored(self.pattern), flags)
        except pcre2.LibraryError:
            return None

    @cached_property
    def _opens(self) -> Callable[[str], bool]:
        """A function of a text: whether the pattern may stand at its beginning."""
        return quickest(self._screen, lambda text: True, first=True)

    @property
    def screened(self) -> bool:
        """Whether PCRE2 took the pattern."""
        return self._screen is not None

    @cached_property
    def first(self) -> Callable[..., int]:
        """A function of a text and an offset in it: an offset before which, from that on, the pattern does not begin; -1 where it does not stand in the rest."""
        return seeker(self._screen)

    @cached_property
    def stands(self) -> Callable[[str], bool]:
        """A function of a text: whether the pattern stands in it."""
        return quickest(self._screen, lambda text: self.exact.search(text) is not None)

    def texts(self, text: str) -> list[str]:
        """What the pattern matches in a text, in order; by PCRE2 alone, for long texts in which it stands often."""
        try:
            return [match.group() for match in (self._screen or self.exact).finditer(text)]
        except pcre2.LibraryError:
            return [match.group() for match in self.exact.finditer(text)]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the pattern stands in a text, in order; by PCRE2 alone, for a pattern that is slow in `re`."""
        if self.first(text) < 0:
            return []
        try:
            return [match.span() for match in (self._screen or self.exact).finditer(text)]
        except pcre2.LibraryError:
            return [match.span() for match in self.exact.finditer(text)]

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        start = self.first(text)
        return None if start < 0 else self.exact.search(text, start)

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning of a text."""
        return self.exact.match(text) if self._opens(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Each match in a text.

        PCRE2 leads from one match to the next, a few times: its places count bytes, so that the way to the n-th takes as long as the text.
        """
        start = self.first(text)
        return iter(()) if start < 0 else self._each(text, start)

    def _each(self, text: str, start: int) -> Iterator[re.Match[str]]:
        for _ in range(_LEAPS):
            match = self.exact.search(text, start)
            if match is None:
                return
            at = match.end()
            if at == match.start():
                break
            yield match
            start = self.first(text, at)
            if start < 0:
                return
        yield from self.exact.finditer(text, start)


def quickest(pattern: pcre2.Pattern | None, otherwise: Callable[[str], bool], first: bool = False) -> Callable[[str], bool]:
    """A function that tells whether a pattern stands in a text, or `first` in it: the library's compiled core without its wrapper in Python.

    Most answers are no, and the wrapper takes two thirds of their time. A version without that core is asked as usual;
    `otherwise` is asked where there is no pattern, or its limit of steps or of stack is reached.
    """
    if pattern is None:
        return otherwise
    try:
        core, context, code = pcre2._cy.match, pcre2._cy.create_match_context(), pattern._pcre2_code
        options = int(pcre2._cy.MatchOption.ANCHORED) if first else 0
        core(code, "", 0, 0, context, options)
    except (AttributeError, TypeError):
        ask = pattern.match if first else pattern.search
        return lambda text: _asked(ask, text, otherwise)

    def stands(text: str) -> bool:
        try:
            return core(code, text, len(text), 0, context, options)[0] is not None
        except pcre2.LibraryError:
            return otherwise(text)

    return stands


def _asked(ask: Callable[[str], object], text: str, otherwise: Callable[[str], bool]) -> bool:
    try:
        return ask(text) is not None
    except pcre2.LibraryError:
        return otherwise(text)


def seeker(pattern: pcre2.Pattern | None) -> Callable[..., int]:
    """A function that gives the offset of a pattern in a text, from another on, or -1; that other itself where there is no pattern to ask, or its limits are reached."""
    if pattern is None:
        return lambda text, at=0: at
    try:
        core, context, code, span = pcre2._cy.match, pcre2._cy.create_match_context(), pattern._pcre2_code, pcre2._cy.match_substring_span_bynumber
        core(code, "", 0, 0, context, 0)
    except (AttributeError, TypeError):
        return lambda text, at=0: _sought(pattern, text, at)

    def place(text: str, at: int = 0) -> int:
        try:
            found = core(code, text, len(text), at, context, 0)[0]
        except pcre2.LibraryError:
            return at
        return -1 if found is None else span(found, text, 0)[0]

    return place


def _sought(pattern: pcre2.Pattern, text: str, at: int) -> int:
    try:
        return -1 if (found := pattern.search(text, at)) is None else found.start()
    except pcre2.LibraryError:
        return at


def factored(pattern: str) -> str:
    """A pattern with each long group that it repeats written once, as a subroutine of PCRE2.

    PCRE2 compiles a pattern to at most 64 KB; a rule that names two bodies and a place beside each would need more.
    """
    defined: list[str] = []
    for number in range(40):
        repeated = Counter(g for text in (pattern, *defined) for g in groups(text) if len(g) >= _LARGE)
        again = [g for g, times in repeated.items() if times > 1]
        if not again:
            break
        group = max(again, key=len)
        call = f"(?&_{number})"
        pattern = pattern.replace(group, call)
        defined = [text.replace(group, call) for text in defined]
        defined.append(group)
    names = "".join(f"(?<_{number}>{text})" for number, text in enumerate(defined))
    return f"(?(DEFINE){names}){pattern}" if names else pattern


def groups(pattern: str) -> Iterator[str]:
    """Each non-capturing group of a pattern, with its brackets, that captures nothing.

    >>> list(groups("a(?:b(?:[)]|c))(d)"))
    ['(?:[)]|c)', '(?:b(?:[)]|c))']
    """
    opened: list[tuple[int, bool]] = []
    for token in _TOKEN.finditer(pattern):
        if token.group().startswith("("):
            opened.append((token.start(), token.group() == "(?:"))
        elif token.group() == ")" and opened:
            start, plain = opened.pop()
            group = pattern[start : token.end()]
            if plain and "(?P" not in group:
                yield group
