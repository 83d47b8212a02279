r"""Figures in prose: numerals and number words, ranges, bounds, shares, sums of money, with their unit.

What looks like a figure and is none is left out: dates, times, ages, ordinals, phone numbers, file sizes, post codes,
numbers of items, sections and years. Every repeat in the patterns is bounded: time grows with the text and no faster.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from kg.dates import find_dates, find_times
from kg.nofigures import is_no_figure, may_hold_figures
from kg.numerals import FRACTION, WORDS, fraction_value, word_value
from kg.screen import Screened

_NUMERAL = r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:\.\d{1,4})?"
_SINGLE = Screened(
    rf"(?P<share>{FRACTION})"
    r"|\bin the (?:low |mid |high |lower |upper )?(?P<decade>[2-9]0)'?s\b"
    rf"|(?P<money>£\s?)?(?:(?<![\w.,/:+])|(?<=\bc\.))(?<![A-Za-z)]-)(?P<sign>-(?=\d{{1,3}}(?:\.\d)?\s?%))?(?P<value>{_NUMERAL}|{WORDS})"
    r"(?P<scale>\s?(?:million|billion|thousand)\b|(?:m|mn|bn|k|M|K)\b)?"
    r"(?P<unit>\s?%|\s{1,3}per\s?cent\b|\s{1,3}per 10,?000\b|\s{1,3}(?:working |calendar |school )?"
    r"(?:days?|weeks?|wks?|months?|years?|hours?|minutes?)\b)?"
    r"(?![\w/:]|-[a-z]|[.,]\d|'\w)",
    re.IGNORECASE,
)
_JOIN = re.compile(r"\s{0,2}(-|to|and|or)\s{0,2}")
_LOW = re.compile(
    r"\b(?:over|(?<!no )(?<!not )more than|above|at least|in excess of|exceed(?:s|ed|ing)?|upwards of"
    r"|(?:could|would|might|will|may|to|had|has) (?:pass(?:ed)?|top(?:ped)?|surpass(?:ed)?)"
    r"|(?:a )?minimum of"
    r"|(?:no|not) (?:fewer|less) than|greater than|longer than|higher than(?= \d))\s{1,3}(?:the )?$|>\s?$",
    re.IGNORECASE,
)
_HIGH = re.compile(
    r"\b(?:under|(?<!no )(?<!not )(?:less|fewer) than|below|(?:no|not) more than"
    r"|(?<!gone )(?<!went )(?<!going )(?<!come )(?<!crept )(?<!back )(?<!climbed )(?<!risen )(?<!rose )(?<!brought )(?<!moved )up to|at most|(?:a )?maximum of"
    r"|no (?:higher|greater) than|not exceed(?:ing)?)\s{1,3}(?:the )?$|<\s?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:around|about|approximately|approx\.?|roughly|circa|c\.|some|nearly|almost|in the region of"
    r"|(?:an )?estimated"
    r"|an average of|averaging)\s{0,3}$",
    re.IGNORECASE,
)
_NOUNS = rf"(?:\s{{1,2}}(?!(?:{WORDS})\b)[a-z-]{{2,14}}){{0,3}}"  # "3 social workers or less", not "9% had moved three times or more"
_OR_MORE = re.compile(
    rf"\s?(?:\+|plus\b|and (?:over|above)\b)|(?P<far>{_NOUNS})\s{{1,2}}or (?:more|over|above)\b", re.IGNORECASE
)
_OR_LESS = re.compile(rf"(?P<far>{_NOUNS})\s{{1,2}}or (?:less|fewer|under|below)\b", re.IGNORECASE)
# "13 fewer than the 394 of a year before", "better than the 22% in 2019": another figure, no bound
_THAN_THAT = re.compile(r"\b(?:more|fewer|less|higher|lower|greater)\s{1,3}than\s{1,3}the\s{1,3}$", re.IGNORECASE)
_BY_SO_MANY = re.compile(rf"(?:\d|{WORDS})\s?%?\s{{1,3}}(?:\w+\s{{1,3}}){{0,2}}(?:more|fewer|less|higher|lower|greater)\s{{1,3}}than\s{{1,3}}the\s{{1,3}}$", re.IGNORECASE)
_THAT_OF = re.compile(r"\s(?:of (?:a|the|last)|in|for|at|a year|the year|twelve|six|recorded|reported|seen|achieved|told|it had)\b")
_LASTING = re.compile(
    r"\b(?:took place|tak(?:es|en|ing) place|carried out|spread|held|ran|run|worked|delivered|conducted"
    r"|completed|on site"
    r"|performance|data|period|analysis)\s{1,3}over\s{1,3}(?:the )?$",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(r"\sand\sa\shalf\b")  # "two and a half posts"
_SPAN = frozenset({"days", "weeks", "months", "years"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its place; `low` and `high` are decimals as text, empty where the figure bounds one side only.

    `unit` is `percent`, `GBP`, `rate per 10000`, `days`, `weeks`, `months`, `years`, `hours`, `minutes`, or empty.
    """

    start: int
    end: int
    text: str
    low: str
    high: str
    unit: str = ""
    approximate: bool = False


def find_figures(plain: str) -> list[Figure]:
    """Each figure of a text (as `kg.text.ordinary` makes it), in order, none within another.

    >>> [(f.low, f.high, f.unit) for f in find_figures("70-80% of children, over 300 in all")]
    [('70', '80', 'percent'), ('300', '', '')]
    """
    return list(_found(plain))


@lru_cache(maxsize=4096)
def _found(plain: str) -> tuple[Figure, ...]:
    if not may_hold_figures(plain):
        return ()
    taken = _taken(plain)
    singles: list[Figure] = []
    at = 0
    for match in _SINGLE.finditer(plain):
        while at < len(taken) and taken[at][1] <= match.start():
            at += 1
        inside = at < len(taken) and taken[at][0] < match.end()
        figure = None if inside else _single(plain, match)
        if figure:
            singles.append(figure)
    return tuple(_bounded(plain, f) for f in _joined(plain, singles))


def _taken(plain: str) -> list[tuple[int, int]]:
    """The places of what is written with digits and is no figure, in order."""
    places = [(m.start, m.end) for m in (*find_dates(plain), *find_times(plain))]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _single(plain: str, match: re.Match[str]) -> Figure | None:
    """One figure alone, before ranges and bounds."""
    text = match.group()
    if match["share"]:
        value = fraction_value(text)
        return Figure(match.start(), match.end(), text, value, value, "percent") if value else None
    if match["decade"]:
        first = int(match["decade"])
        return Figure(match.start(), match.end(), text, str(first), str(first + 9), "", True)
    written = match["value"]
    if is_no_figure(plain, match.start("value"), match.end("value")) and not match["money"]:
        return None
    number = Decimal(written.replace(",", "")) if written[0].isdigit() else Decimal(word_value(written))
    half = _AND_A_HALF.match(plain, match.end("value"))
    value = _text((-number if match["sign"] else number + Decimal("0.5") if half else number) * _scale(match["scale"]))
    end = max(match.end(), half.end() if half else 0)
    return Figure(match.start(), end, plain[match.start() : end], value, value, _unit(match))


def _scale(text: str | None) -> int:
    key = (text or "").strip().lower()
    return {"": 1, "thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6, "billion": 10**9, "bn": 10**9}[key]


def _unit(match: re.Match[str]) -> str:
    if match["money"]:
        return "GBP"
    unit = (match["unit"] or "").strip().lower()
    if unit == "%" or (unit.startswith("per") and "10" not in unit):
        return "percent"
    if unit.startswith("per"):
        return "rate per 10000"
    last = unit.split()[-1] if unit else ""
    last = last.replace("wk", "week")
    return last if last.endswith("s") or not last else last + "s"


def _text(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _joined(plain: str, singles: list[Figure]) -> list[Figure]:
    """Figures that a dash, a "to" or "between ... and" makes one range; the unit told once serves both ends."""
    out: list[Figure] = []
    for right in singles:
        left = out[-1] if out else None
        join = _JOIN.fullmatch(plain, left.end, right.start) if left and right.start - left.end <= 8 else None
        if left is None or join is None or left.low != left.high or right.low != right.high:
            out.append(right)
            continue
        before = plain[max(0, left.start - 24) : left.start]
        unit = right.unit or left.unit
        shared = join[1] in {"-", "to"} or unit == left.unit or not left.unit
        if not left.unit and shared and unit in {"percent", "rate per 10000"} and join[1] != "and":
            out[-1] = left = replace(left, unit=unit)
        if left.unit and not right.unit and join[1] in {"-", "to"}:
            right = replace(right, unit=unit)
        if _is_range(join[1], before, left, right):
            text = plain[left.start : right.end]
            out[-1] = Figure(left.start, right.end, text, left.low, right.high, right.unit or left.unit)
        else:
            out.append(right)
    return out


def _is_range(join: str, before: str, left: Figure, right: Figure) -> bool:
    if Decimal(left.low) >= Decimal(right.high) or (left.unit in _SPAN and right.unit not in _SPAN and right.unit):
        return False  # "within 45 working days - 87%" is no range
    if join in {"and", "or"}:
        return join == "and" and re.search(r"\bbetween\s{1,3}£?$", before, re.IGNORECASE) is not None
    moved = re.search(r"\bfrom\s{1,3}(?:around |about |approximately )?£?$", before, re.IGNORECASE)
    ranging = re.search(r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))\s{1,3}from", before, re.IGNORECASE)
    return not moved or ranging is not None


def _bounded(plain: str, figure: Figure) -> Figure:
    """The figure with what its neighbours say: "over", "no more than", "or more", "around"."""
    before = plain[max(0, figure.start - 40) : figure.start]
    if figure.low != figure.high:
        return figure
    more, less = _OR_MORE.match(plain, figure.end), _OR_LESS.match(plain, figure.end)
    after = more or less
    if after:
        end = figure.end if after["far"] else after.end()
        low, high = ("" if less and not more else figure.low), ("" if more else figure.high)
        return replace(figure, end=end, text=plain[figure.start : end], low=low, high=high)
    if figure.unit in _SPAN and _LASTING.search(before):
        return figure  # "took place over 4 weeks": how long, not more than
    if _THAN_THAT.search(before) and (_BY_SO_MANY.search(before) or _THAT_OF.match(plain, figure.end)):
        return figure
    if _LOW.search(before):
        return replace(figure, high="")
    if _HIGH.search(before):
        return replace(figure, low="")
    return replace(figure, approximate=True) if _ABOUT.search(before) else figure
