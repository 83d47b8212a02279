"""What is printed at the foot and head of each page: its number, the title of the minutes again, the place of a signature.

Such lines are left out where they tell themselves: "Page 2 of 9", or numbers that rise from page to page in the same words; the same short line
beside several of them; a row of dots to be signed, on all pages but the last. A paragraph that a page's end cut in two is one again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from kg.rewritten import Rewritten, rewritten

_PAGE = re.compile(
    r"\W*(?:(?:page|pg\.?|tudalen)\s*(?:no\.?\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|\d{1,3}\s*[|/]\s*p\s?a\s?g\s?e|-+\s*\d{1,3}\s*-+|\d{1,3}\s+of\s+\d{1,3}"
    r"|(?:back|return) to (?:the )?top|top of (?:the )?page)\W*",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d{1,3}")
_OF_PAGES = re.compile(
    r"(?!\W*(?:agenda\s+item|minute)\W*(?:no\.?\s*)?\d{1,3}\W*$)"
    r"(?:\d{1,3}(?:\s*/\s*\d{1,3})?|.*\b(?:minutes|agenda|committee|panel|board|council|cabinet|forum|page|draft)\b.*)", re.IGNORECASE
)
_OF_MINUTES = re.compile(r"(?=.*\bminutes\b).*(?:\bof\b|[-\u2013]|\d{4})", re.IGNORECASE)
_SIGNED = re.compile(
    r"(?=.*(?:\.{4}|_{4}|\u2026 ?\u2026))\W*(?:(?:signed|chair(?:man|person)?|s\b|initials?|initialled|date|clerk|dated|vice|mayor)\b[\W\d]*)+", re.IGNORECASE
)
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)]?\s+(?!(?:That|To)\b)[A-Z](?!.*(?:[.;,]| and)$)")  # no part of a resolution
_LONGEST, _SHORT = 110, 40  # characters, of a line with the title of the minutes and of one with the page alone
_LEAST, _APART = 3, 6  # times, and lines between two of them
_BESIDE = 3  # lines
_FOOT, _YEAR = 3, re.compile(r"\b(?:19|20)\d\d\b")
_HEAD = 8  # lines in which the title of the minutes stands first


def unpaged(text: str) -> Rewritten | None:
    """A text without what stands at the foot and head of its pages, or None where it has none."""
    lines = text.split("\n")
    said = [line if len(line) > 2 * _LONGEST else " ".join(line.split()) for line in lines]
    pages = {i for i, line in enumerate(said) if line and len(line) <= _SHORT and _PAGE.fullmatch(line)}
    pages |= _rising(said, lines) | _between_items(said)
    pages |= _signatures(said)
    pages |= _running(said, pages)
    if not pages:
        return None
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return rewritten(text, [_left_out(text, lines, starts, run) for run in _together(lines, pages)])


def _rising(said: list[str], lines: list[str]) -> set[int]:
    """Lines of the same words whose number rises by one from each to the next, as that of the page does."""
    alike: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i, line in enumerate(said):
        figures = list(_FIGURE.finditer(line)) if len(line) <= _LONGEST else []
        if 0 < len(figures) <= _FEW and _OF_PAGES.fullmatch(line):
            for at, match in enumerate(figures):
                alike[f"{at} {line[: match.start()].casefold()}#{line[match.end() :].casefold()}"].append((int(match.group()), i))
    found: set[int] = set()
    numbered = len(_numbers(said)) >= _LEAST  # the items have their numbers before their titles
    for key, places in alike.items():
        run = [(n, i) for at, (n, i) in enumerate(places) if at == 0 or (n == places[at - 1][0] + 1 and i - places[at - 1][1] >= _APART)]
        if len(run) < _LEAST or len(run) < len(places):
            continue
        bare = not re.search(r"[a-z]", key)
        if bare and key.startswith("1 "):
            continue  # "23/5", "23/6": items of a year
        if bare and (not numbered or any(_titles(lines, i) for _, i in run)):
            continue  # numbers alone, which may be those of items above their titles
        found |= {i for _, i in run}
    return found


_FEW = 4  # figures in a line at the foot of a page


def _numbers(said: list[str]) -> set[int]:
    """The numbers that stand before titles."""
    return {int(m[1]) for line in said if (m := _NUMBERED.match(line))}


def _between_items(said: list[str]) -> set[int]:
    """A number alone between blank lines, where the items have theirs before their titles and none of them lacks it."""
    alone = [i for i, line in enumerate(said) if line.isdigit() and len(line) <= _DIGITS and 0 < i < len(said) - 1 and not said[i - 1] and not said[i + 1]]
    if not alone or len(numbers := _numbers(said)) < _LEAST:
        return set()
    low, high = min(numbers), max(numbers)
    if len(numbers) < (high - low + 1) * _MOST or not all(int(said[a]) < int(said[b]) for a, b in pairwise(alone)):
        return set()
    return {i for i in alone if int(said[i]) in numbers or not low - 2 < int(said[i]) < high + 2}


_DIGITS, _MOST = 2, 0.7


def _titles(lines: list[str], at: int) -> bool:
    """Whether a number alone stands directly above another line, as above a title."""
    return at + 1 < len(lines) and bool(lines[at + 1].strip())


def _signatures(said: list[str]) -> set[int]:
    """The places to be signed or initialled on each page but the last."""
    signed = [i for i, line in enumerate(said) if ("...." in line or "___" in line or "\u2026" in line) and len(line) <= _LONGEST and _SIGNED.fullmatch(line)]
    return {i for i in signed[:-1] if said[i] == said[signed[-1]]}


def _running(said: list[str], pages: set[int]) -> set[int]:
    """The same short line beside several page numbers, and the title of the minutes above each page but the first."""
    beside: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(said):
        if 3 < len(line) <= _LONGEST and line[-1] not in ".:;":
            beside[line.casefold()].append(i)
    found: set[int] = set()
    full = [i for i, line in enumerate(said) if line]
    top, foot = max(full[:_HEAD], default=0) + 1, min(full[-_FOOT:], default=0)
    for line, places in beside.items():
        near = [i for i in places if any(j in pages for j in range(i - _BESIDE, i + _BESIDE + 1))]
        apart = all(b - a >= _APART for a, b in pairwise(places))
        if len(places) >= _LEAST and apart and _OF_MINUTES.match(line):
            found |= set(places[1:] if places[0] < top else places)
        elif len(near) > 1 and len(near) == len(places) - (places[0] not in near) and apart and _OF_PAGES.fullmatch(line):
            last = {places[-1]} if places[0] >= top and places[-1] >= foot and _YEAR.search(line) else set()  # of a page that has no head, the title and day at its end
            found |= set(near) - ({places[0]} if places[0] < top else last)
    return found


def _together(lines: list[str], pages: set[int]) -> list[list[int]]:
    """The lines to be left out, those that only blank ones part together."""
    runs: list[list[int]] = []
    for i in sorted(pages):
        if runs and not any(lines[j].strip() for j in range(runs[-1][-1] + 1, i)):
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _left_out(text: str, lines: list[str], starts: list[int], run: list[int]) -> tuple[int, int, int, str]:
    """From the line before a page's foot to the line after its head, and the line ends that stand for it."""
    first, last = run[0], run[-1]
    while first and not lines[first - 1].strip():
        first -= 1
    while last + 1 < len(lines) and not lines[last + 1].strip():
        last += 1
    start = starts[first - 1] + len(lines[first - 1]) if first else 0
    end = starts[last + 1] if last + 1 < len(lines) else len(text)
    before, after = text[max(0, start - 40) : start].rstrip()[-1:] if first else "", text[end : end + 40].lstrip()[:1]
    blank = first < run[0] or last > run[-1]
    cut = before not in ("", ".", ":", ";", "?", "!") and after.islower()
    return start, end, end, "" if not first or last + 1 >= len(lines) else "\n" if cut or not blank else "\n\n"
