"""Titles in ordinary letters, without a number, each just above the prose of its item: notes of a board, a partnership, a forum."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.headings import Candidate, clean_title, is_date
from kg.lines import BULLET, Line, wrap_width
from kg.model import Span
from kg.runin import SENTENCE
from kg.titlelines import LABEL_LINE
from kg.unnumbered import ATTENDING, PERSONS, PROCEDURAL

_SEVERAL = 3  # titles, of which one at least is of every meeting
_SHORTEST, _LONGEST = 3, 90  # characters
_PROSE = 45  # characters of a line that is no entry of a list
_ENDS = (".", ":", ";", ",", "?", "!")
_TELLS = re.compile(r"(?:None|Nil|As above|Noted|Agreed|Approved|Accepted|No\b|Nothing|There )", re.IGNORECASE)
_OTHERS = re.compile(r"\W*(?:group|committee|section|table|appendix|annex|page|decision|action|resolved|recommendation|reasons?|background|signed)\b(?: \w{1,2}\b|s?$)", re.IGNORECASE)
_ALSO = re.compile(r"(?:introductions?|welcome|feedback|close|actions?|updates?|round[- ]?up|next (?:meeting|steps)|dates?|a\.?o\.?b\.?|review of)\b", re.IGNORECASE)


def titles_over_prose(lines: list[Line]) -> list[Candidate]:
    """The titles of such notes in order, or none where too few stand above prose of their own."""
    width = wrap_width(lines)
    titled = [i for i in range(len(lines) - 1) if _is_title(lines, i, width)]
    first = next((i for i in titled if _usual(lines[i].plain.strip("* _"))), len(lines))
    attended = max((i for i, x in enumerate(lines[:first]) if ATTENDING.match(x.plain) and i not in titled), default=-1)
    found = [Candidate("", 0, "", clean_title(lines[i].plain), Span(lines[i].start, lines[i].end), i, 1.0) for i in titled if i > attended]
    return found if len(found) >= _SEVERAL and sum(_usual(c.title) for c in found) >= 2 and attended >= 0 else []


# Below a title of every meeting a few words without a stop do
_SHORT_MINUTE = re.compile(r"(?:None|Nil|No (?:other|further|items?|apologies|declarations?)|As above|Noted|Agreed)\b[^.]{0,50}$", re.IGNORECASE)
_BEFORE_DAY = 12  # characters: "Thursday "


def _is_short_minute(title: str, said: str) -> bool:
    """Whether a line is the whole minute of a title of every meeting: "None" of other business, "18th November 2021, same venue" of the next meeting."""
    dated = "meeting" in title.lower() and any(d.start <= _BEFORE_DAY for d in find_dates(said[:60]))
    return dated or (_usual(title) and _SHORT_MINUTE.match(said) is not None)


def _usual(title: str) -> bool:
    """Whether a title is of every meeting."""
    return PROCEDURAL.match(title) is not None or _ALSO.match(title) is not None


def _is_title(lines: list[Line], i: int, width: int) -> bool:
    line, below = lines[i], lines[i + 1]
    plain = line.plain.strip("* _")
    if below.blanks or line.furniture or below.furniture or BULLET.match(line.raw) or BULLET.match(below.raw) or not (line.blanks or _apart(lines, i, plain, width)):
        return False
    if not _SHORTEST <= len(plain) <= _LONGEST or plain.endswith(_ENDS) or not plain[0].isupper() or "\t" in plain or "|" in plain:
        return False
    if is_date(plain) or SENTENCE.search(plain) or PERSONS.match(plain) or _OTHERS.match(plain):
        return False
    if LABEL_LINE.match(plain) and plain.lower() not in ("minutes", "apologies"):
        return False
    said = below.plain
    told = said.endswith(".") and (SENTENCE.search(said) is not None or len(said) > _PROSE or _TELLS.match(said) is not None or len(said.split()) > _FEW)
    goes_on = said[-1] not in (":;" if width and len(said) > _FULL * width else ":;,")
    return told or (len(said) > _PROSE and len(said) > len(plain) and goes_on) or _is_short_minute(plain, said)


def _apart(lines: list[Line], i: int, plain: str, width: int) -> bool:
    """Whether a line without a blank one above it is one by itself: the sentence above has ended, the next begins, and its first word would have found room."""
    above, below = lines[i - 1].plain.rstrip("* _") if i else "", lines[i + 1].plain
    ended = above.endswith((".", "!", "?")) or lines[i - 1].furniture or (_usual(plain) and not above.endswith((",", ";", " and", " of", " the")))
    opens = _OPENS_MINUTE.match(below) is not None
    return bool(above) and ended and opens and len(plain) + 1 + len(below.split(None, 1)[0]) <= _FULL * width if width else ended and opens


_OPENS_MINUTE = re.compile(r"[\"'\u2018\u201c(]?[A-Z\d\u00a3]")
_FULL = 0.92  # of the width of a wrapped line
_FEW = 3  # words of a name
