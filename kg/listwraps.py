"""Runs of names that go on in the next line: broken within a name, before its bracket, or within what is said of someone.

    Present: Councillors A Sample (Chair), B Specimen
    (Vice-Chair), Cara Figure, Dan
    Instance and Eve Model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.names import NOT_NAMES, SURNAMES_TOO

_BEHIND = 240  # characters of the lines above that are looked at
_STYLES = r"(?:Councillors?|Cllrs?|COUNCILLORS?|CLLRS?|Alderm[ae]n|Mrs?|Ms|Miss|Dr|Rev)\.?"
# The run: a name with a style, or a full name that a comma, a semicolon or a bracket follows
_RUN = re.compile(rf"{_STYLES}\s+[A-Z]|[A-Z][a-z'-]+ (?:[A-Z]\.? )?[A-Z][\w'-]+\s?[(,;]|[A-Z]{{2,}} [A-Z]{{2,}}\s?[(,;]")
_PARTED = re.compile(r"[,;]\s|\)\s|\sand\s")
_GIVEN = re.compile(rf"(?:[,;)]|\band|&)\s+(?:(?:and|&)\s+)?(?:{_STYLES}\s+)?(?P<given>[A-Z][a-z'-]+|[A-Z]{{2,}}|[A-Z]\.?)(?:\s?[A-Z]\.?){{0,2}}$")
_SURNAME = re.compile(r"(?P<surname>[A-Z][\w'-]+)(?:\s?[,;(]|\s-\s|\.?$|\sand\s)")
_PARTICLE = re.compile(r"\b[A-Z][\w'.-]* (?:de|van|von|der|den|du|la|le|ap|bin|al|el)$")  # "Ada de" above "Sample."
_NEXT = re.compile(rf"(?:{_STYLES}\s)?(?:[A-Z]\.? ?){{1,3}}[A-Z]|(?:{_STYLES}\s)?[A-Z][a-z'-]+ [A-Z]")
_LABEL = re.compile(r"\(?[A-Z][^:;,()\n]{2,50}:")
_BRACKET = re.compile(r"\([^():\n]{1,80}(?:\)|$)")
_OPEN = re.compile(r"\([^()]{1,120}$")
_SHUT = re.compile(r"[^()\n]{1,100}\)")


def run_goes_on(before: str, after: str) -> bool:
    """Whether a line goes on with the run of names with which the line above breaks off.

    >>> run_goes_on("Councillors Ada Sample (Chair), Ben Specimen", "(Vice-Chair), Cara Figure"), run_goes_on("Sample, Ada", "Specimen, Ben")
    (True, False)
    """
    line = " ".join(before[-_BEHIND:].split())
    if _PARTICLE.search(line) and _SURNAME.match(after):
        return True
    if line.endswith(".") or _LABEL.match(after) or not _RUN.search(line):
        return False
    if _OPEN.search(line) and _SHUT.match(after):
        return True
    if line.endswith(":"):
        return False
    parted = _PARTED.search(line)
    if not parted:
        return False
    if line.endswith(" and"):
        return _NEXT.match(after) is not None
    if after[0] == "(":
        return _BRACKET.match(after) is not None
    if ";" in line and (";" in after or after.endswith(".")):
        return True
    return _within_name(line, parted.start(), after)


def _within_name(line: str, parted: int, after: str) -> bool:
    """Whether the line ends with a given name that another entry stands ahead of, and the next begins with a surname."""
    given, surname = _GIVEN.search(line, parted), _SURNAME.match(after)
    if given is None or surname is None or any(w.capitalize() in NOT_NAMES - SURNAMES_TOO for w in (given["given"], surname["surname"])):
        return False
    label = _LABEL.match(line)
    opens = _RUN.match(line[label.end() :].lstrip() if label else line)
    return given.start() > parted or opens is not None or line[parted] != ","


_LISTED = 160  # characters of a member of a list without bullets


def listed_below(blocks: Sequence[str]) -> bool:
    """Whether the last of some blocks, each a short line in small letters, stand below one that ends with a colon.

    >>> listed_below(["Inspectors had been impressed by:", "a proud workforce"])
    True
    """
    for said in reversed([b.rstrip() for b in blocks]):
        if said.endswith(":"):
            return True
        if not said[:1].islower() or "\n" in said or len(said) > _LISTED:
            return False
    return False


_ENDS_OPEN = re.compile(r"(?:[,;-]|\b(?:and|or|of|the|a|an|to|in|with|for|by|from|at|on|that|which|as))$")


def set_in_below(text: str, at: int, width: int) -> bool:
    """Whether a line in small letters is a member of a list whose lines, all short and set in alike, stand below one that ends with a colon.

    >>> set_in_below("(a) Inspectors liked:\\n     a proud workforce\\n     a bold school", 50, 80)
    True
    """
    begins = text.rfind("\n", 0, at) + 1
    indent = at - begins
    if not text[at : at + 1].islower() or text[begins:at].strip():
        return False
    for line in reversed(text[max(0, begins - 12 * _LISTED) : begins].split("\n")):
        said = line.strip()
        if not said:
            continue
        if said.endswith(":"):
            return len(line) - len(line.lstrip()) < indent
        if not said[0].islower() or len(line) - len(line.lstrip()) != indent or (width and len(line.rstrip()) > 0.9 * width) or _ENDS_OPEN.search(said):
            return False
    return False
