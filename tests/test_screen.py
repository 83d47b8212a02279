"""The screen in front of `re`: it may let a text through for nothing, and never rules out what `re` finds."""

from __future__ import annotations

import re

import pcre2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_rules import ALL

from kg.extract import domain, remit
from kg.extract.boards import naming
from kg.rules.grammar import Rule
from kg.screen import Screened, factored, groups, quickest, seeker

RULES = {rule.key: rule for _, rule in ALL}
SPECIMENS = sorted({s for rule in RULES.values() for s in (*rule.finds, *rule.ignores)})


def agrees(screen: Screened, text: str) -> bool:
    """Whether the screen lets a text through from no later than where `re` finds the pattern."""
    found = screen.exact.search(text)
    return found is None or 0 <= screen.first(text) <= found.start()


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_pcre2_takes_every_rule_and_rules_out_none_of_its_specimens(rule: Rule) -> None:
    assert rule.screen.screened, f"{rule.key} has no screen: it would be tried by `re` on every sentence"
    assert all(agrees(rule.screen, text) for s in (*rule.finds, *rule.ignores) for text in (s, s.upper()))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_screen_and_re_agree_on_specimens_put_together_anew(data: st.DataObject) -> None:
    cut = st.tuples(st.sampled_from(SPECIMENS), st.integers(0, 200), st.integers(0, 200))
    pieces = [text[min(a, b) : max(a, b)] for text, a, b in data.draw(st.lists(cut, min_size=1, max_size=4))]
    text = data.draw(st.sampled_from(["", " ", "  ", "\u00e9", "\u00a3"])).join(pieces)
    for rule in data.draw(st.lists(st.sampled_from(sorted(RULES)), min_size=5, max_size=15)):
        assert agrees(RULES[rule].screen, text), f"{rule}: the screen rules out what `re` finds in {text!r}"


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"caf\w+", 0, "the cafés of the town"),
        (r"(?<!\w)\u00a3(?P<n>\d+)", 0, "a sum of £400"),
        (r"\bboard\b", re.IGNORECASE, "THE BOARD"),
        (r"^\s*Present", 0, "Present: all"),
        (r"the end$", 0, "this is the end"),
        (r"x{,2}y", 0, "xxy"),
    ],
)
def test_what_re_finds_passes(pattern: str, flags: int, text: str) -> None:
    screen = Screened(pattern, flags)
    assert screen.search(text) is not None
    assert [m.span() for m in screen.finditer(text)] == [m.span() for m in re.finditer(pattern, text, flags)]
    assert screen.search("nothing of the kind") is None


@pytest.mark.parametrize("screen", [naming._NAMED, remit._STRONG, domain._CHILD, domain._ADULT], ids=["named", "strong", "child", "adult"])
def test_what_pcre2_reads_by_itself_re_reads_too(screen: Screened) -> None:
    for specimen in SPECIMENS:
        assert screen.texts(specimen) == [m.group() for m in screen.exact.finditer(specimen)]


def test_many_matches_are_led_to_as_re_finds_them() -> None:
    for pattern in (r"\bno\b", r"(?<=\w )no", r"o*", r"^\s*no|no$", r"(?=o)\w"):
        for text in ("no and no " * 40, "\u00a3 no " * 40, "no", "", "n o no"):
            assert [m.span() for m in Screened(pattern).finditer(text)] == [m.span() for m in re.finditer(pattern, text)]


def test_a_pattern_too_large_for_pcre2_is_written_with_subroutines() -> None:
    name = "(?:" + "|".join(f"(?:[A-Z][a-z]+ ){{{n % 5},20}}Board{n}" for n in range(25)) + ")"
    pattern = rf"(?P<old>{name}) was replaced by (?P<new>{name}) and {name}"
    assert len(factored(pattern)) < len(pattern) / 2
    screen = Screened(pattern)
    text = "The Old Town Board1 was replaced by New City Board2 and One Big Fine Board3"
    assert screen.screened
    assert screen.search(text) is not None
    assert screen.search(text.replace("replaced", "followed")) is None


def test_groups_are_told_from_brackets_in_classes_and_after_a_backslash() -> None:
    assert list(groups(r"(?:a[(]b)\((?:c)(?:(?P<d>e))")) == ["(?:a[(]b)", "(?:c)"]


class GivesUp:
    """A pattern of PCRE2 whose limit of steps or of stack is always reached."""

    def search(self, text: str, at: int = 0) -> None:
        raise pcre2.LibraryError(-47)

    match = finditer = search


def test_a_text_on_which_pcre2_gives_up_is_left_to_re() -> None:
    screen = Screened(r"rated (?P<grade>good|poor)")
    vars(screen)["_screen"] = GivesUp()
    text = "One was rated good, one was rated poor."
    assert [m["grade"] for m in screen.finditer(text)] == ["good", "poor"]
    assert screen.search(text) is not None
    assert screen.match("rated good") is not None
    assert screen.match(text) is None
    assert screen.texts(text) == ["rated good", "rated poor"]


class Wrapped:
    """A pattern of a version of the library whose core cannot be reached."""

    def __init__(self, pattern: pcre2.Pattern) -> None:
        self.search, self.match = pattern.search, pattern.match


def never(text: str) -> bool:
    raise AssertionError(f"asked otherwise of {text!r}")


def test_the_quickest_way_of_asking_gives_the_library_s_answer() -> None:
    pattern = pcre2.compile(r"\b(?:rated|judged) good\b", pcre2.IGNORECASE)
    texts = ("It was rated Good.", "It was r\u00e4ted good", "", "\u00a0judged good\u2019s", "\U0001f600 JUDGED GOOD", "judged good")
    assert [seeker(pattern)(t, 0) for t in texts] == [seeker(Wrapped(pattern))(t, 0) for t in texts] == [7, -1, -1, 1, 2, 0]
    assert seeker(pattern)(texts[0], 8) == seeker(Wrapped(pattern))(texts[0], 8) == -1
    for first in (False, True):
        quick, usual = quickest(pattern, never, first), quickest(Wrapped(pattern), never, first)
        assert [quick(t) for t in texts] == [usual(t) for t in texts] == [t == "judged good" or (not first and t in (texts[0], texts[3], texts[4])) for t in texts]
