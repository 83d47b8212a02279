"""The lines of a page made those of its paragraphs again: blank lines put between all others, lines broken where the page was full, words parted at a line's end.

A page is taken to be broken at a width where every line that surely goes on below (the next begins in small letters) was full: the word that
follows did not fit. Widths are counted in characters, or as a proportional type would print them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.lines import BULLET, LABEL
from kg.rewritten import Piece, Rewritten, rewritten
from kg.runin import SENTENCE
from kg.screen import Screened

_LEAST_DOUBLED, _PARAGRAPHS = 12, 3


def single_spaced(text: str) -> Rewritten | None:
    """A text whose every line was followed by a blank one, without these; None for others."""
    gaps = [(m.start(), m.end(), m.group().count("\n") - 1) for m in _GAP.finditer(text)]
    if len(gaps) < _LEAST_DOUBLED or any(n % 2 == 0 for _, _, n in gaps) or sum(n > 1 for _, _, n in gaps) < _PARAGRAPHS:
        return None
    if not any(n == 1 for _, _, n in gaps):
        return None
    return rewritten(text, [(start, end, end, "\n" * ((n + 1) // 2)) for start, end, n in gaps])


_GAP = re.compile(r"(?<=\S)\n(?:[ \t]*\n)*(?=[ \t]*\S)")


@dataclass(frozen=True, slots=True)
class _Broken:
    """Two lines of which the second stands directly below the first: where they stand, their words, and the blanks before them."""

    end: int
    start: int
    first: str
    second: str
    indent: int
    hangs: int

    @property
    def word(self) -> str:
        return self.second.split(None, 1)[0]


class _Widths(dict[str, float]):
    """How wide a proportional type prints a character, in the height of its letters."""

    def __missing__(self, character: str) -> float:
        self[character] = wide = 0.68 if character.isupper() else 0.55
        return wide


_WIDTHS = _Widths(dict.fromkeys("iljt'.,;:|!f()/[]I ", 0.27) | dict.fromkeys('rs-"', 0.34) | dict.fromkeys("mwMW%@\u2014", 0.86))


def _printed(text: str) -> float:
    """About how wide a proportional type prints a text."""
    return sum(map(_WIDTHS.__getitem__, text))


_COLUMNS = Screened(r"[|\t]|\S {3,}\S|[a-z)] {2}(?:[A-Z\u00a3]|\d)|\.{4}|_{4}|(?:\. ){3}")
_SMALL = re.compile(r"[a-z]")
_NARROWEST, _WIDEST = 45, 140  # characters


def unwrapped(text: str) -> Rewritten | None:
    """A text whose lines were broken where the page was full, with its paragraphs in one line each; None for others."""
    lines = text.split("\n")
    pairs = list(_pairs(lines))
    sure = [p for p in pairs if _surely(p)]
    plain = [line for line in lines if " " in line.strip() and not _COLUMNS.stands(line.strip())] if sure else []
    if not plain:
        return None
    full = _measured(plain, sure, len, 0.0) or _measured(plain, sure, _printed, _TOLERANCE)
    if full is None:
        return None
    words = set(_WORD.findall(_BROKEN_WORD.sub(" ", text).casefold()))
    pieces = [piece for p, runs in zip(pairs, _runs(pairs, full), strict=True) if (piece := _joined(p, full(p), runs, words))]
    return rewritten(text, pieces) if pieces else None


_WORD, _BROKEN_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*"), re.compile(r"[A-Za-z]+-\n[ \t]*[a-z]+")
_TOLERANCE = 0.04  # of the width, for types whose letters differ from those counted here


def _pairs(lines: list[str]) -> Iterator[_Broken]:
    at = 0
    for line, following in pairwise(lines):
        first, second = line.strip(), following.strip()
        if first and second:
            hangs = len(following) - len(following.lstrip())
            yield _Broken(at + len(line.rstrip()), at + len(line) + 1 + hangs, first, second, len(line) - len(line.lstrip()), hangs)
        at += len(line) + 1


def _surely(pair: _Broken) -> bool:
    """Whether the second line surely goes on with the first."""
    first, second = pair.first, pair.second
    if first[-1] in ".:;-|" or not (_SMALL.match(second) or _SMALL_LAST.search(first, max(0, len(first) - 20)) or first.rfind("(") > first.rfind(")")):
        return False
    return " " in first and not (BULLET.match(second) or LABEL.match(second) or _COLUMNS.stands(first) or _COLUMNS.stands(second))


def _measured(plain: list[str], sure: list[_Broken], wide: Callable[[str], float], tolerance: float) -> Callable[[_Broken], bool] | None:
    """Whether a line was full, as a function of the pair, where a width tells all that surely go on from those that do not."""
    lengths = sorted(wide(line.rstrip()) for line in plain)
    spare = len(lengths) // _SPARE
    width = lengths[-1 - spare]
    low, high = (_NARROWEST, _WIDEST) if wide is len else (_NARROWEST * 0.45, _WIDEST * 0.5)
    if not low <= width <= high or lengths[-1] > width * _OUTLIER:
        return None

    def full(pair: _Broken) -> bool:
        return wide(" " * pair.indent + pair.first) + wide(" " + pair.word) > width * (1 - tolerance)

    long = [pair for pair in sure if wide(" " * pair.indent + pair.first) > width * _LONG]  # shorter ones were broken for another reason
    return full if len(long) >= _LEAST_SURE and sum(map(full, long)) >= _MOST * len(long) else None


_SPARE = 40  # one line in so many may be longer than the page is wide
_OUTLIER = 3.0
_LONG = 0.75
_LEAST_SURE, _MOST = 2, 0.9


def _runs(pairs: list[_Broken], full: Callable[[_Broken], bool]) -> Iterator[bool]:
    """For each pair, whether it stands in a run of lines all of which, but the last, were full."""
    run: list[_Broken] = []
    for pair in [*pairs, None]:
        if pair is not None and (not run or _follows(run[-1], pair)):
            run.append(pair)
            continue
        yield from [all(map(full, run))] * len(run)
        run = [pair] if pair is not None else []


def _follows(above: _Broken, below: _Broken) -> bool:
    """Whether the lower line of one pair is the upper line of the next."""
    return above.start + len(above.second) == below.end


_SMALL_LAST = re.compile(
    r"(?:[,(\u2013]|\b(?:and|of|the|for|to|in|with|or|by|from|at|on|an?|that|as|was|were|had|dated|held|is|are|be|been|has|have|would|their|its|which|who|than|into|not|between"
    r"|Mrs?|Ms|Miss|Dr|Councillors?|Cllrs?)\.?)$"
)
_STYLED = re.compile(r"(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Rev(?:erend)?|Canon|Alderm[ae]n)\.? [A-Z]")
_LABELLED = re.compile(
    r"(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended|DECISION|NOTED|ACTION|Action|Minutes|MINUTES)\b"
    r"|(?:Present|PRESENT|Apologies|APOLOGIES|In [Aa]ttendance|IN ATTENDANCE|Also [Pp]resent|Officers|Members|Date|Time|Venue|Chair|Clerk)\b[^.,]{0,30}:"
    r"|[A-Z][\w'/&-]*(?: [\w'/&()-]+){0,5}:(?:\s|$)|Date\b|Time\b|Venue\b"
)
_NUMBERED = re.compile(
    r"\(?(?:\d{1,4}(?:[./]\d{1,4}){0,2}[A-Z]?|[A-Z]{1,4}\d{1,4}|[ivx]{1,5}[).]|[IVX]{1,5}\)|[a-hA-H]\))[).:]*\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z(\"']"
)
_NUMBER_ALONE = re.compile(r"\(?\d{1,4}(?:/\d{2,4})?[.)]{0,2}")  # of an item whose title stands below it
# "held on 4 May" above "2018. The Panel", "(item" above "5), ...": no number of an item
_FIGURE_NEXT = re.compile(
    r"(?:\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ii]tems?|[Mm]inutes?|[Pp]aragraphs?|[Ss]ections?|[Pp]ages?|[Nn]os?\.?|[Pp]art|[Aa]ppendix|[Rr]ule|[Ss]chedule)|\W(?:on|of|to|the|than|from|by|at|and|with|for|in|was|were))$"
)
_HEADS = re.compile(r"(?:\(?\d{1,4}(?:/\d{2,4})?[.):]*\s+|[#*_]{1,4}\s?)?[A-Z]")
_OPENS_MINUTE = re.compile(r"(?:The|An?|Members|It|There|That|In|On|At|This|None|No|Following|Councillor|Cllr|Mrs?|Ms|Dr)\b")
_PARTED_WORD = re.compile(r"([A-Za-z]{2,})-$")
_REST = re.compile(r"[a-z]{2,}")


def _joined(pair: _Broken, full: bool, run: bool, words: set[str]) -> Piece | None:
    """What stands between two lines, and for it, where the second goes on with the first."""
    gutter = _GUTTER.match(pair.first)
    if _COLUMNS.stands(pair.first[gutter.end() if gutter else 0 :]) or _COLUMNS.stands(pair.second):
        return None
    if (parted := _PARTED_WORD.search(pair.first)) and (rest := _REST.match(pair.second)):
        return _whole(pair, parted[1], rest.group(), words)
    if not full or pair.hangs + 1 < pair.indent or not _goes_on(pair, run):
        return None
    return pair.end, pair.start, pair.start, " "


_GUTTER = re.compile(r"\s*\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+(?=[A-Z])")  # "4.2      Members asked": the number of a paragraph, in no column
_SHUTS = re.compile(r"[^()\n]{1,60}\)")


def _goes_on(pair: _Broken, run: bool) -> bool:
    """Whether the second line goes on with the first, which was full."""
    first, second = pair.first, pair.second
    if first.rfind("(") > first.rfind(")") and _SHUTS.match(second):
        return True
    if BULLET.match(second) or (first[-1] in ".;:?!" and _NUMBER_ALONE.fullmatch(second)):
        return False
    if LABEL.match(second) or _NUMBERED.match(second):
        return second[0].isdigit() and _FIGURE_NEXT.search(first) is not None and not first.isupper()
    if _SMALL.match(second) or _SMALL_LAST.search(first):
        return True
    if (first.isupper() != second.isupper()) and (first.isupper() or second.isupper()):
        return False
    if first.isupper():
        return True
    told = SENTENCE.search(first) is not None
    stopped = first[-1] in ".;"
    if first.endswith(":") or (_LABELLED.match(second) and (stopped or not (told and run))):
        return False
    if _STYLED.match(second) and not (told and run and (not stopped or SENTENCE.search(second))):
        return False
    if not told and (stopped or (_OPENS_MINUTE.match(second) and _HEADS.match(first))):
        return False
    return run or not (_ENTRY.match(first) and _ENTRY.match(second))


# "Ada Sample, Deputy Chief Nurse, NHS Barset": an entry of a list, however long
_ENTRY = re.compile(r"(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev)\.? )?[A-Z][\w'.-]*(?: [A-Z][\w'-]+){1,2}(?:,| -| \u2013) ?[A-Z]")


_WITH_HYPHEN = (
    "co self non multi inter long short well part full cross post semi ex vice mid all high low early on off follow set one two three four five six seven eight nine ten half first"
    " second third face day year month up end child needs community school council police age home out in by re pre anti under over"
)
_HYPHENED = frozenset(_WITH_HYPHEN.split())


def _whole(pair: _Broken, before: str, after: str, words: set[str]) -> Piece:
    """A word that the end of a line parts, whole again: with its hyphen where it has one elsewhere, or both parts are words."""
    low = before.casefold()
    both = low in words and after in words
    kept = low + after not in words and (f"{low}-{after}" in words or low in _HYPHENED or (both and len(after) > _SHORT))
    return pair.end - (not kept), pair.start, pair.start, ""


_SHORT = 4  # letters: "re-" and "in-" are words, "port" is, and "report" none of the page's
