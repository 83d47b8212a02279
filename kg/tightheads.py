"""The titles of a page whose headings have no number and stand right above their text, a blank line parting each from the text before.

    Performance report
    NP presented the December figures. Re-referrals were 23.4%.

    Funding
    The Department had agreed a further grant.
"""

from __future__ import annotations

import re

from kg.headings import Candidate, clean_title, is_date
from kg.lines import BULLET, LABEL, Line
from kg.model import Span
from kg.names import alone
from kg.runin import SENTENCE
from kg.titlelines import LABEL_LINE

_LONGEST, _FEW = 90, 3  # characters of a title; titles without which a page is none of this kind
_MOST = 0.6  # the share of a page's stretches of text that have a title
_CLOSED = re.compile(r"[.?!)\"'\u2019\u201d\d]\s*$")
_PROSE = re.compile(r".*[a-z]{2}.* .*[a-z]")


def tight_headings(lines: list[Line], attended: int) -> list[Candidate]:
    """The titles of a page in which nearly every stretch of text below the attendance begins with one; none where only some do."""
    opens = [i for i in range(max(attended + 1, 1), len(lines) - 1) if lines[i].blanks and not lines[i].furniture]
    titles = [i for i in opens if _title(lines, i)]
    if len(titles) < _FEW or len(titles) < _MOST * len([i for i in opens if i >= titles[0]]):
        return []
    return [Candidate("", 0, "", clean_title(lines[i].plain), Span(lines[i].start, lines[i].end), i, 1.0) for i in titles]


def _title(lines: list[Line], i: int) -> bool:
    """Whether a line below a blank one is a title by its words, and what stands right below it is prose, or a list that it heads."""
    plain, below = lines[i].plain.strip("* _#"), lines[i + 1]
    if not 4 <= len(plain) <= _LONGEST or plain[-1] in ".:;,?" or "\t" in plain or "  " in plain or not plain[0].isupper() or below.blanks:
        return False
    if BULLET.match(lines[i].raw) or LABEL.match(plain) or LABEL_LINE.match(plain) or is_date(plain) or SENTENCE.search(plain) or alone(plain):
        return False
    told = below.plain.strip()
    return len(told) > len(plain) and _PROSE.match(told) is not None and (len(told) > _LONGEST or _CLOSED.search(told) is not None)
