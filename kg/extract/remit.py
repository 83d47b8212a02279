"""Whether a document deals with the safeguarding of children at all: planning, licensing and the like give no facts."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.reading import Reading
from kg.screen import Screened

_STRONG = Screened(
    r"\b(?:(?:child(?:ren)?(?:'s|s'|s)?|young people(?:'s)?)(?: and (?:families|family|young people|adults?"
    r"|learning|education)(?:'s)?)? (?:social (?:care|work)|services?|safeguarding|protection|board|partnership)"
    r"|safeguarding (?:(?:of )?(?:children|young people)|board|partnership|partners?)|child (?:protection|sexual"
    r"|criminal|exploitation|death|in need)|looked after|care leavers?|"
    r"children in (?:care|need)|social workers?|foster(?:ing| carers?)|early help|L?SCBs?|CSE|child exploitation"
    r"|corporate parent\w*|youth (?:justice|offending)|"
    r"care proceedings|multi-agency|serious case reviews?|practice reviews?|domestic abuse|adoption (?:agency|panel"
    r"|service|performance)|(?-i:SEND)\b|special educational needs|(?:written )?statement of action|"
    r"children's (?:homes?|cent(?:re|er)s?|commissioner|trust|hearings?)|exploitation|return (?:home )?interviews?"
    r"|missing (?:children|from home)|family (?:help|hubs?|support))\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:(?<!care )(?<!permanence )(?<!placement )(?<!pathway )(?<!safety )(?<!transition )planning|development (?:control|management)?|licensing|regulatory|parish|town council|community council"
    r"|admissions?|highways|pensions?|audit(?! of\b|\.)|adult(?:s)?(?: social care)?|"
    r"health and adult|burial|allotments?|football|league)\b",
    re.IGNORECASE,
)

# A committee whose remit is children: all of its business is theirs, however few of the usual words a short page has.
_FOR_CHILDREN = re.compile(
    r"\b(?:Child(?:ren)?(?:'s|s'|s)?|Young People(?:'s)?|Famil(?:y|ies)|Safeguarding|Corporate Parent\w*|Youth (?:Justice|Offending)|(?:Committee|Panel"
    r"|Commission|Board)\s?[-\u2013(:]\s?People\b|People(?= (?:and \w+ )?(?:(?:Overview|Scrutiny|Select|Policy|Commission|Committee|Panel|Board)\b)))"
    r"(?!.*\b(?:Admission|Licen[cs]|Planning))(?! Adults?\b)", re.IGNORECASE
)
_CHILD = re.compile(r"\b(?:child(?:ren)?|young people|young person|youth|famil(?:y|ies)|safeguarding)\b", re.IGNORECASE)
_SHORT = 2000  # characters of a page that has one item


@lru_cache(maxsize=64)
def _weight(text: str) -> tuple[int, int]:
    """How many different, and how many, wordings of children's safeguarding a text has."""
    found = [said.lower() for said in _STRONG.texts(text)]
    return len(set(found)), len(found)


def item_concerns_children(text: str, least: int = 3) -> bool:
    """Whether one item of minutes of other business is about children's safeguarding: `least` wordings in all."""
    different, all_found = _weight(text.replace("\u2019", "'"))
    return different >= 2 and all_found >= least


def names_other_business(reading: Reading) -> bool:
    """Whether the heading of a document names planning, licensing, a parish and the like, and no children's service."""
    head = _head(reading)
    return bool(_ELSEWHERE.search(head)) and not _STRONG.search(head) and not _for_children(reading)


def _for_children(reading: Reading) -> bool:
    """Whether the committee whose minutes they are is one for children."""
    return any(_FOR_CHILDREN.search(m.body.replace("\u2019", "'")) for m in reading.meetings)


def _head(reading: Reading) -> str:
    plain = reading.text.replace("\u2019", "'")
    return plain[:400] if reading.header.end <= reading.header.start else plain[reading.header.start : reading.header.end][:600]


def concerns_children(reading: Reading) -> bool:
    """Whether enough of a document is about children's safeguarding for its boards and strategies to be read.

    A document whose heading names other business (planning, licensing, a parish) needs more than one with none; one of a
    committee for children needs nothing more, and a short page a word for them.
    """
    plain = reading.text.replace("\u2019", "'")
    different, all_found = _weight(plain)
    if names_other_business(reading):
        return different >= 4 and all_found >= 6
    if _for_children(reading) or (len(plain) < _SHORT and (different or _CHILD.search(plain))):
        return True
    return (different >= 2 or all_found >= 4) and all_found * 1500 >= min(len(plain), 6000)
