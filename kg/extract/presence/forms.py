"""Lists whose names have a form of their own, known as such by three that follow one another: in capitals, or the initials behind.

    ADA SAMPLE (Chair)              Sample A (Chair)
    BEN SPECIMEN                    Specimen B J
    CARA FIGURE                     Figure C
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.capitals import NAME, in_capitals
from kg.names import BARE, ELECTED, GIVEN, STYLED, Name, find_names, is_name, tidy

_BESIDE = r"(?:\s*[(\[][^()\[\]]{1,60}[)\]])*\s*"
_CAPITALS = re.compile(rf"\W*{NAME}{_BESIDE}(?:-\s.*)?")
_LAST = rf"(?:(?P<style>{ELECTED}|{STYLED})\s+)?(?P<surname>{BARE})\s(?P<initials>[A-Z]\.?(?:\s?[A-Z]\.?){{0,2}})"
_INITIALS_LAST = re.compile(rf"\W*{_LAST}{_BESIDE}(?:-\s.*)?")
_ENTRY = re.compile(rf"(?:^[^\w\n]*|[;\n\t|][^\w\n]*|,\s+|\band\s+|\s{{3}}){_LAST}(?=\s*(?:$|[:;,()\[\t|\n]|\s-\s|\.$|\s{{3}}|\band\b))")
_PARTS = re.compile(r"[\n;\t|]|\s{3,}|,\s|\sand\s")
_FEWEST = 3  # that follow one another


# "Sample, Ada (Chair)", "Specimen, Ben | Head of Law": a line each
_GIVEN_LAST = re.compile(
    rf"(?m)^\W*(?:(?P<style>{STYLED}|{ELECTED})\s)?(?P<surname>{BARE}),[ ](?P<given>{GIVEN}(?:[ ][A-Z]\.?)?)"
    r"(?=\s*(?:\([^()\n]{1,90}\)\s*){0,3}(?:$|\||\t|\s{2}|\s[-/\u2013]\s))"
)


def form_of(plains: Iterable[str]) -> str:
    """The form that the names of the blocks of a list have: "capitals", "initials last", "given last", or none of them."""
    runs = {"capitals": 0, "initials last": 0}
    plains = list(plains)
    if sum(is_name(f"{m['given']} {m['surname']}", False) for plain in plains for m in _GIVEN_LAST.finditer(plain)) >= _FEWEST:
        return "given last"
    for plain in plains:
        for part in _PARTS.split(plain):
            if not (part := part.strip(" .*")):
                continue
            capital = bool(_CAPITALS.fullmatch(part)) and bool(in_capitals(part, 0, len(part), listed=True))
            last = _INITIALS_LAST.fullmatch(part)
            told = last is not None and is_name(last["surname"], styled=True)
            runs = {"capitals": (runs["capitals"] + 1) * capital, "initials last": (runs["initials last"] + 1) * told}
            if found := next((form for form, count in runs.items() if count >= _FEWEST), ""):
                return found
    return ""


def names_in(form: str, plain: str, start: int, end: int) -> list[Name]:
    """The names of a run of a list in which they have a form of their own, with those in ordinary form among them.

    >>> [n.name for n in names_in("initials last", "Sample A (Chair)", 0, 16)]
    ['A Sample']
    """
    if form == "given last":
        found = [
            Name(start + m.start("style" if m["style"] else "surname"), start + m.end("given"), tidy(f"{m['given']} {m['surname']}"), m["style"] or "")
            for m in _GIVEN_LAST.finditer(plain[start:end]) if is_name(f"{m['given']} {m['surname']}", False)
        ]  # fmt: skip
        return found or find_names(plain, start, end)
    found = in_capitals(plain, start, end, listed=True) if form == "capitals" else _initials_last(plain, start, end) if form else []
    if not found:
        return []
    taken = {at for n in found for at in range(n.start, n.end)}
    others = [n for n in find_names(plain, start, end) if taken.isdisjoint(range(n.start, n.end))]
    return sorted([*found, *others], key=lambda n: n.start)


def _initials_last(plain: str, start: int, end: int) -> list[Name]:
    said = plain[start:end]
    return [
        Name(start + (m.start("style") if m["style"] else m.start("surname")), start + m.end("initials"), tidy(f"{m['initials']} {m['surname']}"), " ".join((m["style"] or "").split()))
        for m in _ENTRY.finditer(said) if is_name(m["surname"], styled=True)
    ]  # fmt: skip
