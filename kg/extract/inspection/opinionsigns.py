"""A sentence as signs: inspectors, other speakers and the words that praise or blame each become one letter, at their own places."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kg.rules.grammar import spaced
from kg.rules.inspection import opinion_words as said
from kg.rules.inspection.opinion_words import one_of
from kg.rules.inspection.pieces_findings import BY, REPORT, VISIT
from kg.rules.inspection.pieces_inspection import MONTH
from kg.screen import Screened

_FILL = "\ue0ff"
# Each kind of sign: its mark in patterns, its letter, and its words.
_NAMED = (
        rf"{REPORT}(?: (?:of|on|from|after|following) (?:the|its|their|that|{MONTH}'s|(?:last|this) \w+'s) (?:(?:{MONTH}|(?:19|20)\d\d|last|recent|full) ){{0,3}}(?:{VISIT}|inspection|"
        rf"visit)(?: by {BY})?)?|(?:(?:the|this|that|its|their) )?(?:{MONTH} )?{VISIT}(?: (?:report|letter|team|inspectors))?|(?:the )?{BY}(?:'s)? (?:(?:own|"
        rf"lead|two|three) )?(?:inspectors|inspection team|team)|(?:the )?{BY}(?!'s)|(?:(?:the|its|their|both|those|these|all|HM|Her Majesty's|"
        rf"His Majesty's) )?(?:(?:same|lead|chief|senior|two|three|visiting|visitors from) )?inspect(?:ors?|orates?|ion team)(?!')(?: (?:from|for|of) (?:the )?"
     rf"{BY})?"
    rf"|(?:the )?{BY}(?:'s)? (?:colleagues|reviewers|assessors|visitors|officials)|HMIs?|the regulators?|(?:the|this|that) (?:inspection|visit|review|letter|report)(?: (?:team|itself))?"
)
_POINTS = (
        r"(?:its|their) (?:authors|writers|team)|the (?:authors|writers|team|visitors|same (?:letter|report|visit|inspection|passage))|(?:the |its |their )?(?:(?:verbal|"
        r"initial|oral|informal|written|first) )*feedback(?: (?:given|received|from|on|at|after|of)(?: (?:the|its|their|that))?(?: [\w-]+){1,12}?)?(?= (?:had|"
        r"has|was|were) )|they|it|them"
)
_OTHERS = (
        r"(?:(?:the|an?|some|several|other|many|all|our|its|their) (?:[\w-]+ ){0,2}?)?(?:(?:assistant|deputy|interim|executive|service|corporate|strategic|"
        r"cabinet|chief|lead|senior|independent|co-opted) )?(?:members?|councillors?|directors?|officers?|chair(?:man|person|woman)?|vice-chair|"
        r"head of (?-i:(?:[A-Z][\w'-]+ ?(?:and |of |for |the |to )?){1,6})|leader|panel|(?:sub-?)?committee|commission|scrutiny board|board members|cabinet|manager|unions?|"
        r"auditors?|commissioner|minister|mayor|press|media|newspapers?|gazette|unison|gmb)"
    r"|(?:councillor|cllr|mr|mrs|ms|miss|dr|bailie|baroness|lord) \w+|he|she|we|I"
)
_SIGNS = (
    ("W", 
        rf"(?:{BY}|the (?:letter|report|visit|inspection|regulator)|HMI)'s(?! (?:(?:own|lead|two|three) )?(?:inspectors|inspection team|team|letter|report|"
        rf"findings|feedback|visit)\b)|(?:(?:the|its|their) )?(?:(?:lead|{BY}) )?inspect(?:ors'|orates'|or's|orate's)|(?:the )?regulators'"
    ),
    ("H", _NAMED),
    ("h", _POINTS),
    ("o", r"the (?:first|second|third|other|former|latter)|another(?: passage)?|one passage"),
    ("w", r"their|its"),
    ("+N", one_of(said.GOOD_NOUNS)),
    ("-N", one_of(said.BAD_NOUNS)),
    ("-V", one_of(said.BAD_VERBS)),
    ("+V", one_of(said.GOOD_VERBS)),
    ("+X", one_of(tuple(w for w in said.PLEASES if w not in said.GOOD_FEELINGS))),
    ("-X", one_of(tuple(w for w in said.WORRIES if w not in said.BAD_FEELINGS))),
    ("+E", one_of(tuple(w for w in said.GOOD_FEELINGS if w in said.PLEASES))),
    ("-E", one_of(tuple(w for w in said.BAD_FEELINGS if w in said.WORRIES))),
    ("+F", one_of(tuple(w for w in said.GOOD_FEELINGS if w not in said.PLEASES))),
    ("-F", one_of(tuple(w for w in said.BAD_FEELINGS if w not in said.WORRIES))),
    ("0V", one_of(said.TOLD_VERBS)),
    ("0N", one_of(said.TOLD_NOUNS)),
    ("P", _OTHERS),
)
_LETTERS = {mark: chr(0xE000 + n) for n, mark in enumerate(("H", "h", "W", "w", "P", "+N", "-N", "+V", "-V", "+E", "-E", "+F", "-F", "+X", "-X", "0V", "0N", "o"))}
_KIND = {letter: mark[0] for mark, letter in _LETTERS.items() if mark[0] in "+-"}  # a told verb is of neither kind


@cache
def _tokens() -> re.Pattern[str]:
    """One pattern for every sign, the group of each numbered by its place."""
    parts = "|".join(f"(?P<s{n}>{words})" for n, (_, words) in enumerate(_SIGNS))
    return re.compile(spaced(rf"(?<![\w'-])(?:{parts})(?![\w-])"), re.IGNORECASE)


_MOST = 15_000  # characters of a pattern that PCRE2 compiles with ease; all signs together are more than it takes


@cache
def _screens() -> tuple[Screened, ...]:
    """The signs in a few patterns, each short enough for PCRE2: where one of them stands a sign may stand."""
    parts: list[list[str]] = [[]]
    for _, words in _SIGNS:
        if parts[-1] and sum(map(len, parts[-1])) + len(words) > _MOST:
            parts.append([])
        parts[-1].append(words)
    return tuple(Screened(spaced(rf"(?<![\w'-])(?:{'|'.join(part)})(?![\w-])"), re.IGNORECASE) for part in parts)


def without_others(plain: str) -> str:
    """A sentence, of the same length, with blanks where it says between commas which other speaker said so, or that it turned out so.

    >>> without_others("The letter, the Director summarised, found waits long.")
    'The letter                           found waits long.'
    """
    if plain.count(",") < 2:
        return plain
    text = signs(plain)
    for match in _SAID_SO.finditer(text):
        plain = f"{plain[: match.start()]}{' ' * (match.end() - match.start())}{plain[match.end() :]}"
    return plain


@lru_cache(maxsize=512)
def signs(plain: str) -> str:
    """The signs of a sentence, of the same length.

    >>> len(signs("Inspectors had praised the hub.")) == len("Inspectors had praised the hub.")
    True
    """
    tokens, text, at = _tokens(), plain, 0
    for start, end in sorted(span for screen in _screens() for span in screen.spans(plain)):
        match = tokens.match(plain, start) if start >= at else tokens.search(plain, at, len(plain)) if end > at else None
        if match and match.start() < end:
            at = match.end()
            text = f"{text[: match.start()]}{_letter(match)}{text[at:]}"
    return text


def _letter(match: re.Match[str]) -> str:
    number = int((match.lastgroup or "s0")[1:])
    return _LETTERS[_SIGNS[number][0]] + _FILL * (len(match.group()) - 1)


def kind_of(found: str) -> str:
    """Whether the last word of praise or blame in a stretch of signs praises (`+`) or blames (`-`); empty where it holds none."""
    return next((_KIND[c] for c in reversed(found) if c in _KIND), "")


def is_named(sign: str) -> bool:
    """Whether a sign stands for inspectors by name, and not for what may point back to them."""
    return sign[:1] in (_LETTERS["H"], _LETTERS["W"])


@cache
def over_signs(pattern: str) -> re.Pattern[str]:
    """A pattern whose marks (`<H>`, `<[+-]N>`) stand for signs, compiled.

    >>> bool(over_signs("<H> had <[+-]V>").match(signs("Inspectors had praised the hub.")))
    True
    """
    return re.compile(spaced(re.sub(r"(?<!\?P)<([^<>=!]+)>", _sign, pattern)), re.IGNORECASE)


@cache
def screened_signs(pattern: str) -> Screened:
    """The same for a pattern that stands in few sentences."""
    return Screened(over_signs(pattern).pattern, re.IGNORECASE)


def _sign(match: re.Match[str]) -> str:
    """The letters for which a mark stands, as a class, with what fills their places."""
    mark = match.group(1)
    first, rest = re.match(r"(\[\+-\]|[+0-])?(.*)", mark).groups()  # type: ignore[union-attr]
    kinds = {"[+-]": "+-", None: ("",)}.get(first, first)
    letters = "".join(_LETTERS[f"{k}{c}"] for k in kinds for c in rest.strip("[]"))
    return f"[{letters}]{_FILL}*"


_SAID_SO = over_signs(
        r",\s<P>(?: (?:had|has|then|also|duly|went|\w+ly)){0,3} (?:<0V>|[a-z]{3,}ed|told|went on|put it|heard)(?: \w+ly)?(?: (?:to |from )?<P>)?,(?=\s(?!and|"
        r"but|who|which))|,\s(?:it (?:turned out|emerged|appeared|transpired|seemed)|<h> (?:turned out|emerged|appeared|transpired|seemed)|by all accounts|"
        r"as it happened|in <P>'s (?:view|account|words)),(?=\s)"
)
