"""Names in capitals without a style, told from headings by the post beside them, or by the list that they stand in.

"ADA SAMPLE, Executive Director; BEN SPECIMEN, Head of Law", "Head of Law: BEN SPECIMEN", "ADA SAMPLE" above "BEN SPECIMEN".
"""

from __future__ import annotations

import re

from kg.names import CAPITALS, Name, is_name
from kg.rules.presence.posts import POST_HEAD

_PART = rf"(?:(?:DE LA |DE |VAN DER |VAN |LE |ST\.? )?{CAPITALS})"
NAME = rf"{CAPITALS}(?: [A-Z]\.?){{0,2}}(?: {_PART}){{1,2}}"
# An entry of a list: it opens a line, a cell or what a comma, a dash or a bracket parts, and the like ends it.
_ENTRY = re.compile(
    rf"(?:^\W*|[;:\n\t|(]\s*|,\s+|\band\s+|\s-\s+|\s{{3}})(?P<name>{NAME})(?=\s*(?:$|[:;,()\t|\n]|\s-\s|\.$|\s{{3}}|\band\b))"
)
_BEHIND = re.compile(r"\s*(?:,|-|\(|\t|\||:|\n|\s{3})\s*(?P<said>[A-Z][a-z][^;\n\t|]{0,60})")
_AHEAD = re.compile(r"(?P<said>[A-Z][a-z][^;\n\t|]{1,80}?)(?:\s*[,(:\t|-]\s*|\s{3,})$")

_WORD = re.compile(r"[A-Z][A-Z'\u2019]*[A-Z]|[A-Z](?=')")
_SMALL_WORDS = frozenset(["AND", "OF", "FOR", "THE", "IN", "TO", "ON", "WITH", "AT", "BY", "FROM"])
_LETTERS = frozenset(
    ["NHS", "CCG", "ICB", "LSCB", "LSCP", "SCP", "SCB", "SEND", "CAMHS", "NSPCC", "PCT", "MBC", "BC", "CC", "DC", "MP", "DCI", "DI",
     "ACC", "DCC", "OBE", "MBE", "CBE", "QC", "KC", "JP", "II", "III", "CSWO", "IRO", "LADO", "PSNI", "RC", "LA", "UK", "GP",
     "NI"]
)
_TELLS_PERSONS = re.compile(
    r"\b(?:COUNCILLORS?|CLLRS?|ALDERM[AE]N|MRS?|MS|MISS|DR|DIRECTOR|MANAGER|OFFICER|HEAD|CHIEF|MEMBER|HOLDER|LEADER|NURSE|INSPECTOR|SUPERINTENDENT|CONSTABLE|SOLICITOR|CLERK|CHAIR(?:MAN|PERSON)?|GOVERNOR|REPRESENTATIVE)\b"
)
_LOUD, _SHORTEST = 0.97, 14


def softened(plain: str) -> str:
    """The words of a list that is printed in capitals throughout, as other lists have them, in as many characters; any other text as it is.

    >>> softened("PRESENT: COUNCILLORS O'SAMPLE (CHAIR) AND B SPECIMEN-HALL")
    "Present: Councillors O'Sample (Chair) and B Specimen-Hall"
    >>> softened("SCHOOLS AND YOUTH PANEL")
    'SCHOOLS AND YOUTH PANEL'
    """
    letters = [c for c in plain if c.isalpha()]
    if len(letters) < _SHORTEST or sum(map(str.isupper, letters)) < _LOUD * len(letters) or not _TELLS_PERSONS.search(plain):
        return plain
    return _WORD.sub(lambda m: _soft(m.group()), plain)


def _soft(word: str) -> str:
    if word in _LETTERS:
        return word
    if word in _SMALL_WORDS:
        return word.lower()
    first, mark, rest = word.partition("'")
    return f"{first.capitalize()}{mark}{rest.lower() if len(rest) == 1 or len(first) > 1 else rest.capitalize()}"


def in_capitals(plain: str, start: int, end: int, listed: bool = False) -> list[Name]:
    """The names in capitals that are entries of a list and stand beside a post in ordinary letters; any, where the list is known to be of such (`listed`).

    >>> [n.name for n in in_capitals("ADA SAMPLE - Head of Law", 0, 24)], in_capitals("ANNUAL REPORT", 0, 13)
    (['ADA SAMPLE'], [])
    """
    found = [m for m in _ENTRY.finditer(plain[start:end]) if listed or _beside_post(plain[start:end], *m.span("name"))]
    return [Name(start + m.start("name"), start + m.end("name"), m["name"], "") for m in found if is_name(m["name"].title(), styled=False)]


def _beside_post(said: str, start: int, end: int) -> bool:
    """Whether a post in ordinary letters stands beside a stretch of an entry, behind or ahead of it."""
    behind = _BEHIND.match(said, end)
    ahead = _AHEAD.search(said, max(0, start - 90), start)
    return bool((behind and POST_HEAD.search(behind["said"])) or (ahead and POST_HEAD.search(ahead["said"])))
