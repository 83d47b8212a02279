"""Acronyms: where a text defines one, whether its letters are the initials of a name, what the reference list knows."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache

from kg.resources import resource
from kg.screen import Screened

SMALL = frozenset({"of", "the", "and", "&", "for", "in", "on", "to", "with", "a", "from", "by", "upon", "at"})
_SHORT = r"[A-Z][A-Za-z&]{0,9}[A-Z]s?|[A-Z]{2,10}s?"
# "Full Name (ACR)", "Full Name ('the ACR')", "Full Name (the ACR)"
_AFTER = Screened(
    rf"\(\s?(?:the\s|known as\s|hereafter\s|or\s)?[\"']?(?:the\s)?(?P<acronym>(?:[A-Z]{{2,6}} )?{_SHORT})(?:'s)?[\"']?\s?\)"
)
# "Full Name [ACR]", "Full Name, known as ACR,", "Full Name - or ACR -", "Full Name (the Board or ACR)", "Full Name (ACR, formerly …)"
_CALLED = Screened(
    rf"(?:\[\s?|(?:,\s|\s-\s|\()(?:(?:also\s|now\s|better\s|otherwise\s|commonly\s|hereafter\s)?(?:known as|called|abbreviated (?:to|as)"
    rf"|shortened to|referred to as|or)\s(?:the\s)?)|\((?:the\s)?[A-Z][\w' ]{{2,40}}?\sor\s(?:the\s)?|\((?=[A-Z&]{{2,10}},\s))"
    rf"[\"']?(?P<acronym>{_SHORT})[\"']?(?=\s?[\]),.;]|\s-)"
)
# "ACR = Full Name", "ACR: Full Name", "ACR stands for Full Name"
_GLOSS = Screened(
    rf"(?<![\w-])(?P<acronym>{_SHORT})(?:\s?=|:|\s(?:stands|stood|is short) for)\s(?:the\s)?(?P<name>[A-Z][^()\n.,;:]{{5,90}}?)(?=\s?[.,;)\n]|\s*$)"
)
# "ACR (Full Name)"
_BEFORE = Screened(rf"(?<![\w-])(?P<acronym>{_SHORT})\s{{1,2}}\(\s?(?P<name>[A-Za-z][^()\n]{{5,90}}?)\s?\)")
# "Full Name - ACR" on a line of its own or before a stop
_DASH = Screened(r"\s-\s(?P<acronym>[A-Z]{3,8})(?=\s?[.,;:]|\s*$)", re.MULTILINE)
_HEADED = re.compile(r"\s(?:Group|Board|Panel|Meeting|Conference|Partnership|Team|Hub|Forum|Committee)\s?$")
_WORDS = re.compile(r"[^\s/]+")
BODY_KINDS = frozenset(
    {
        "board",
        "panel",
        "team",
        "hub",
        "committee",
        "safeguarding children board",
        "safeguarding partnership",
        "health body",
    }
)
BRANDS = frozenset({"government", "inspectorate", "voluntary organisation", "other"})  # better known by the short name


Parts = list[tuple[int, str]]  # the parts of words that may give an initial, each with the index of its word


@cache
def known() -> dict[str, tuple[str, str]]:
    """The unambiguous acronyms of the reference list: each with its expansion and kind."""
    with resource("ontology/reference/acronyms.csv").open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["ambiguous"] != "true"]
    counts: dict[str, int] = {}
    for row in rows:
        counts[row["acronym"]] = counts.get(row["acronym"], 0) + 1
    return {r["acronym"]: (r["expansion"], r["kind"]) for r in rows if counts[r["acronym"]] == 1}


def definitions(plain: str) -> Iterator[tuple[str, str, int]]:
    """Each acronym that a text defines, its name as written, and where the name stands; in order of place."""
    for match in (*_AFTER.finditer(plain), *_CALLED.finditer(plain)):
        acronym = singular(match["acronym"])
        start = _aligned_before(plain, match.start(), acronym)
        if start < 0 and len(acronym) > 3 and (head := _HEADED.search(plain, max(0, match.start() - 16), match.start())):
            start = _aligned_before(plain, head.start(), acronym)  # "Multi-Agency Child Exploitation Group (MACE)"
        if start >= 0:
            yield acronym, _name(plain[start : match.start()], acronym != match["acronym"]), start
    for match in (*_BEFORE.finditer(plain), *_GLOSS.finditer(plain)):
        acronym = singular(match["acronym"])
        name = re.sub(r"^the\s+", "", match["name"])
        if initials_match(acronym, name):
            yield acronym, _name(name, acronym != match["acronym"]), match.start("name")
    for match in _DASH.finditer(plain):
        start = _aligned_before(plain, match.start(), match["acronym"])
        if start >= 0:
            yield match["acronym"], _name(plain[start : match.start()], False), start


def singular(acronym: str) -> str:
    """An acronym without the small s of its plural."""
    return acronym[:-1] if acronym.endswith("s") and len(acronym) > 2 and acronym[:-1].isupper() else acronym


def _name(text: str, plural: bool) -> str:
    name = re.sub(r"'s$", "", " ".join(text.split()).strip(" \"',-"))
    return (
        re.sub(r"ies$", "y", name)
        if plural and name.endswith("ies")
        else name[:-1]
        if plural and name.endswith("s") and not name.endswith("ss")
        else name
    )


def _parts(words: list[str]) -> Parts:
    """The parts of words that may give an initial, with the word's index: "Multi-Agency" gives two."""
    return [(i, part) for i, word in enumerate(words) for part in word.strip("\"'(),.").replace("/", "-").split("-") if part]


def initials_match(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym are the initials of all words of a name, small words apart.

    >>> initials_match("MASH", "Multi-Agency Safeguarding Hub"), initials_match("CCG", "Care Quality Commission")
    (True, False)
    """
    return fits(acronym, parts_of(name))


def parts_of(name: str) -> Parts:
    """The parts of a name's words that may give an initial, each with the index of its word."""
    return _parts(_WORDS.findall(name))


def fits(acronym: str, parts: Parts) -> bool:
    """Whether the letters of an acronym are the initials of the parts of a name; its first is one of the first word's."""
    return _align(acronym, parts) == 0


def _align(acronym: str, parts: Parts) -> int:
    """The index of the word at which a name that ends with these parts begins, or -1 where the letters do not fit.

    A small word ("of", "and") gives a letter only where the letters do not fit without it, and never the first one.
    """
    letters = "".join(c.lower() for c in acronym if c.isalpha())
    return _fit(letters, parts, len(parts) - 1)


def _fit(letters: str, parts: Parts, at: int) -> int:
    if at < 0 or not letters:
        return -1
    index, part = parts[at]
    small = part.lower() in SMALL
    if small or any(parts[n][0] == index for n in (at - 1, at + 1) if 0 <= n < len(parts)):
        skipped = _fit(letters, parts, at - 1)  # a small word, or "Agency" of a "Multi-Agency", "Tees" of "Stockton-on-Tees" that give one letter
        if skipped >= 0:
            return skipped
    if part[0].lower() == letters[-1]:
        if len(letters) == 1:
            return -1 if small else index
        return _fit(letters[:-1], parts, at - 1)
    if len(letters) > 2 and len(part) > 5 and part[0].lower() == letters[-2] and letters[-1] in part[1:].lower():
        return _fit(letters[:-2], parts, at - 1)  # two letters of one word: "SafeGuarding"
    return -1


def _aligned_before(plain: str, end: int, acronym: str) -> int:
    """Where the name begins whose initials, read back from an offset, give the acronym; -1 where none does."""
    floor = max(0, end - 14 * len(acronym) - 30)
    window = re.split(r"[.:]\s|[;()\n]", plain[floor:end])[-1]
    floor = end - len(window)
    spans = [m.span() for m in _WORDS.finditer(window)]
    first = _align(acronym, _parts([window[a:b] for a, b in spans]))
    return floor + spans[first][0] if first >= 0 else -1
