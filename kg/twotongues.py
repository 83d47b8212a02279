"""Minutes printed in two columns, the left in Welsh or Gaelic, the right in English: what of the left is left out in reading."""

from __future__ import annotations

import re
from collections import Counter

from kg.text import line_end

_OPENS = re.compile(r"\b(?:Comhairle|Cyngor|Geàrr-chunntas|Cofnodion|Cyfarfod|Coinneamh|Buidheann|Pwyllgor|Comataidh)\b", re.IGNORECASE)
_TOP = 2000
_ROW = re.compile(r"^(?P<left>[^\s|][^\n|\t]{0,70}?)[ ]{2,}(?P<right>(?<=   )[^\s|]|(?<=  )[A-Z\d(])", re.MULTILINE)
_TONGUE = re.compile(
    r"\b(?:agus|airson|ann|nan|nam|na|leis|gus|bho|aig|chumadh|mgr|bh-uas|yr|y|ac|gan|gyda|ar|yn|ni|cyng|cyngor)\b|\w+wyd\b|dd\w*ad|diadau"
    r"|[\u00e0\u00e8\u00ec\u00f2\u00f9\u00c0\u00c8\u00cc\u00d2\u00d9\u0175\u0177\u00e2\u00ea\u00ee\u00f4\u00fb]", re.IGNORECASE
)
_NUMBERED = re.compile(r"(?P<number>\d{1,3}[.)]?)\s+(?=\S)")
_ENOUGH = 8  # lines in two columns


def left_tongue(text: str) -> list[tuple[int, int, int, str]]:
    """The places of a left column in another tongue, each with where reading goes on and what stands for it; the titles of items keep both tongues.

    >>> left_tongue("Minutes of the Panel")
    []
    """
    if "   " not in text or not _OPENS.search(text, 0, _TOP):
        return []
    rows = list(_ROW.finditer(text))
    columns = Counter(m.start("right") - m.start() for m in rows)
    column, count = columns.most_common(1)[0] if columns else (0, 0)
    if count < _ENOUGH:
        return []
    beside = [m for m in rows if m.start("right") - m.start() == column]
    other = sum(_TONGUE.search(m["left"]) is not None for m in beside)
    english = sum(_TONGUE.search(text[m.start("right") : line_end(text, m.start("right"))]) is not None for m in beside)
    return _left_out(text, column) if 5 * other >= 2 * count and 4 * english <= count else []


def _left_out(text: str, column: int) -> list[tuple[int, int, int, str]]:
    found: list[tuple[int, int, int, str]] = []
    at, within = 0, False
    while at < len(text):
        end = line_end(text, at)
        line = text[at:end]
        right = line[column:]
        if len(line) > column and not right[0].isspace() and line[column - 2 : column].isspace():
            first, second = _NUMBERED.match(line), _NUMBERED.match(right)
            if first and second and first["number"] == second["number"]:
                low, high = at + len(line[:column].rstrip()), at + column + second.end()
                found.append((low, high, high, " "))
            else:
                found.append((at, at + column, at + column, ""))
            within = True
        elif within and line.strip() and len(line) < column:
            found.append((at, end, end, ""))  # the left column goes on below the end of the right
        else:
            within = False
        at = end + 1
    return found


_WELSH = (
    r"(?:[Cc]ynghor\w+|CYNGHOR\w+|Cyng|(?:[Ii]s-?|[Cc]yd-?)?(?:[CcGg]adeirydd(?:ion)?|G?C?ADEIRYDD)|[Aa]elod(?:au)?|AELODAU|[Ss]wyddog(?:ion)?|SWYDDOGION|[BbPp]resennol|[BP]RESENNOL|"
    r"[Yy]mddiheuriad(?:au)?|YMDDIHEURIADAU|[Gg]wahodd\w+|[Ee]raill|[Hh]efyd|HEFYD|[Cc]yfetholedig|[Ee]tholedig|[Aa]bsennol(?:deb)?|[Dd]irprwy(?:on)?|[Pp]ortffolio|[Cc]ofnod\w+|[Aa]rsylwyr|[Dd]eiliaid|[Mm]ynych\w+|[Cc]ynrychiol\w+)"
)
_ARTICLE = r"(?:(?:[Yy][rn]?|YN) )?"
# "Y Cynghorydd / Councillor A Sample", "Present / Yn bresennol:": the half that is Welsh, with the stroke
_HALF = re.compile(rf"(?<![\w/]){_ARTICLE}{_WELSH}\b(?: [\w'-]+){{0,4}}? ?/ ?(?=[A-Z])|(?<=\w) ?/ ?{_ARTICLE}{_WELSH}\b(?: (?:{_WELSH}|y[nr]?|am|ac?|ar|gan|YN)\b)*")


def one_tongue(plain: str) -> str:
    """A line of a list in which what is said in two tongues stands in English alone, in as many characters.

    >>> one_tongue("Yn bresennol / Present: Y Cynghorydd / Councillor A Sample (Cadeirydd/Chair)")
    '               Present:                Councillor A Sample (          Chair)'
    """
    return _HALF.sub(lambda m: " " * len(m.group()), plain) if "/" in plain else plain
