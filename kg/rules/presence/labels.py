"""A label of an attendance list read by its words, whatever their order: "Colleagues and others in attendance:".

Every word of a label is of a small vocabulary; which of them stand there tells the status and the capacity of those under it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.screen import Screened

_STATUS = (
    r"present|presence|attend(?:ance|ances|ees?|ing|ed)?|joining|joined|apolog(?:y|ies)|apols|regrets|absent|absen(?:ce|tees?|ces)|substitut(?:es?|ions?|ing)|subs|"
    r"deput(?:y|ies)(?= (?:present|attending))|excused|observing"
)
_CAPACITY = (
    r"members?|non-?members?|councillors?|cllrs?|members'?|representatives?|co-?opt(?:ed|ees?)|governors?|officers|officer(?= support)|officials|staff|employees|advis[eo]rs|colleagues|partners?|agencies|guests?|invitees?|"
    r"invited|visitors?|visiting|observers?|witnesses|presenters?|speakers?|contributors?|participants|supported|support|clerks|secretariat|attendees|portfolio|holders?|professionals|democratic services"
)
_GLUE = (
    r"lateness|late|arrival|and|or|of|the|in|by|on|for|from|to|with|at|as|also|who|were|was|had|has|been|not|other|others|all|those|these|this|following|remotely|remote|virtually|virtual|online|person|via|video|link|conference|"
    r"teams|microsoft|ms|skype|webex|audio|zoom|telephone|physically|meeting|committee|panel|board|commission|forum|group|cabinet|executive|council|council's|local|authority|scrutiny|lead|core|full|elected|appointed|voting|non-voting|"
    r"a|vote|chair|chairman|chairperson|rights|education|educational|matters|issues|only|statutory|church|diocesan|faith|religious|parent|teacher|independent|democratic|services|service|corporate|senior|legal|external|internal|partner|agency|sent|sending|"
    r"submitted|received|tendered|intimated|recorded|reported|conveyed|offered|forwarded|given|accepted|noted|without|unable|did|people|persons?|joint|part|item|items|able|additional|further|invitation|committee's|co|ordinary|ward|additionally|behalf|non|leave|membership|named|nominated|bodies|organisations|outside|school|schools|non-school|welcomed|added|reporting|advising|follows|request|chief officer"
)
_WORD = rf"(?:{_STATUS}|{_CAPACITY}|{_GLUE})(?![\w'-])"
# A line of these words up to a colon, a dash or its end.
_LABEL = Screened(
    rf"\W{{0,6}}(?P<words>{_WORD}(?:[ ,&/()-]{{1,3}}{_WORD}){{0,13}}\)?)(?:\s*:[:\- ]*|\s*-\s+(?=[A-Z])|\s*$)", re.IGNORECASE
)
_NEEDED = re.compile(rf"\b(?:{_STATUS}|{_CAPACITY})(?!\w)", re.IGNORECASE)
# The first that stands in a label tells; "Members who sent apologies" is of apologies.
_STATUSES = (
    ("present", re.compile(r"\b(?:lateness|late arrival)\b", re.I)),  # who came after all
    ("apologies", re.compile(r"\b(?:apolog\w+|apols|regrets|excused|unable|not able)\b", re.I)),
    ("absent", re.compile(r"(?<!leave of )\babsen(?:t|tees?|ces?)\b|\b(?:not|did not|non-?)\s*(?:present|attend)", re.I)),
    ("substitute", re.compile(r"\bsubs(?:titut|\b)|\bdeput(?:y|ies)\b", re.I)),
    ("present", re.compile(r"\b(?:present|presence|attend\w*|join\w+|observing|supported)\b", re.I)),
)
_CAPACITIES = (
    ("co-opted", re.compile(r"\bco-?opt|\badded members?\b|\bvoting\b.*\brepresentatives?\b|\bnon-?\s?elected\b|\bgovernors?\b|\b(?:church|diocesan|faith|religious|parent|teacher|education)\b.*\brepresentatives?\b", re.I)),
    ("officer", re.compile(r"\b(?:officers|officials|staff|employees|advis[eo]rs|support(?:ed)?|clerks|secretariat|democratic services)\b", re.I)),
    ("invitee", re.compile(
        r"\b(?:non-?\s?members?|others?|also|guests?|invit\w+|visit\w+|observ\w+|witness\w*|presenters?|speakers?|contributors?|partners?|agenc\w+|colleagues|portfolio|outside|bodies|organisations|cabinet members?|executive members?|additional\w*|professionals|"
        r"external)\b|^in attendance\b", re.I)),
)  # fmt: skip


@lru_cache(maxsize=4096)
def by_its_words(plain: str) -> tuple[str, str, int] | None:
    """The status and capacity that the label opening a text gives, and where what follows it starts.

    The status is empty where the label has none ("Lead Members:"), the capacity "member" where no word tells another.

    >>> by_its_words("Colleagues, partners and others in attendance:")
    ('present', 'invitee', 46)
    >>> by_its_words("Members who were unable to attend: A Sample")
    ('apologies', 'member', 35)
    >>> by_its_words("Attendees and apologies")
    ('present', 'member', 23)
    >>> by_its_words("Members of the Board asked about staff.")
    """
    match = _LABEL.match(plain)
    if match is None or not _NEEDED.search(match["words"]):
        return None
    words = match["words"]
    both = re.match(r"(?:those |members )?(?:present|attendance|attendees|attending|in attendance)[ ,/]{0,2}(?: ?(?:and|&|-)) ?apolog", words, re.I)
    status = "present" if both else next((s for s, pattern in _STATUSES if pattern.search(words)), "")
    capacity = next((c for c, pattern in _CAPACITIES if pattern.search(words)), "member")
    if not status and (words.lower().endswith("from") or capacity == "member") and not re.search(r"\b(?:members?|councillors?|cllrs?)\b", words, re.I):
        return None
    if status in ("apologies", "absent", "substitute") and capacity != "co-opted":
        capacity = "member"
    return status or ("present" if capacity != "member" else ""), capacity, match.end()
