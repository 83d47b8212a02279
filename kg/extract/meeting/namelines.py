"""A body whose name stands on two lines of the head: "FAMILIES AND SCHOOLS" above "SELECT COMMITTEE"."""

from __future__ import annotations

import re

from kg.gazetteer import by_name
from kg.rules.meeting.meetings import HEAD_WORDS
from kg.text import line_start

# What a body's name may end in, and says of itself nothing of what it is for
_REST = re.compile(
    rf"(?:(?:Overview|Scrutiny|Select|Policy|Review|Advisory|Development|Performance|Joint|Sub|Working|Management|Executive|Strategic|Steering|and|&)[ -])*{HEAD_WORDS}", re.IGNORECASE
)
# Bodies that are called by their place: "Barset" above "INTEGRATION JOINT BOARD"
_OF_PLACE = re.compile(r"(?:Integration Joint Board|Police(?:,? Fire)? (?:and|&) Crime (?:Panel|Commission)|Schools'? Forum|(?:Community Planning|Public Services?"
    r"|Local Services?) (?:Partnership|Board)"
    r"|Health (?:and|&) Social Care (?:Partnership|Integration Board)|Joint (?:Fire|Valuation|Waste|Transport) (?:Board|Committee|Authority))", re.IGNORECASE)  # fmt: skip
_OTHER = re.compile(
    r"\b(?:council|borough|city of|county of|royal|minutes?|meeting|agenda|notes|record|draft|public|private|confidential|present|date|venue|page|item|held|notice|report|hybrid|remote|virtual"
    r"|special|extraordinary|joint|attendance|decisions?|committee|panel|cabinet|com{1,2}ittees)\b|\d", re.IGNORECASE
)
_OF_ANOTHER = re.compile(rf"\b{HEAD_WORDS}$", re.IGNORECASE)  # "Families Partnership" above "Executive Board"
# "Executive Board" or "Strategy Group" below the partnership whose it is: "Barset Safeguarding Partnership"
_OF_PARTNERSHIP = re.compile(r"(?:(?:Executive|Management|Strategic|Strategy|Steering|Partnership|Operational|Delivery|Main|Full)[ -])+(?:Board|Group|Committee|Executive)|Executive", re.IGNORECASE)
_PARTNERSHIP = re.compile(r"[A-Z][^\n:]{4,80}\b(?:Partnership|PARTNERSHIP|Safeguarding (?:Children )?Board|SAFEGUARDING (?:CHILDREN )?BOARD)")
_PARTNERSHIP_BESIDE = re.compile(rf"[ *_#]*(?P<body>{_PARTNERSHIP.pattern})(?: \([A-Z]{{3,8}}\))?\s?(?:[-\u2013:|,]\s?)")
_ITSELF = re.compile(r"(?:Full|Main) (?:Board|Group|Partnership)", re.IGNORECASE)  # "Barset Safeguarding Board" above "Minutes of the Full Board"
_RECORD_ALONE = re.compile(r"[ *_#]*(?:(?:draft )?(?:minutes|notes|record) of (?:the |a )?(?:meeting of (?:the )?)?)?", re.IGNORECASE)
_WORDS = re.compile(r"[A-Z][\w'&,-]*(?: (?:[A-Z&][\w'&,-]*|and|of|for|the|to|in|on|with)){0,12},?")


def above(plain: str, start: int, body: str) -> str:
    """The whole name of a body that a heading goes on with at a place: with the line just above it, where the name stands on both.

    >>> above("FAMILIES AND SCHOOLS\\nSELECT COMMITTEE", 21, "SELECT COMMITTEE")
    'FAMILIES AND SCHOOLS SELECT COMMITTEE'
    >>> above("BARSET COUNCIL\\nSELECT COMMITTEE", 15, "SELECT COMMITTEE")
    'SELECT COMMITTEE'
    >>> above("Barset Safety Partnership\\nExecutive Board", 26, "Executive Board")
    'Barset Safety Partnership Executive Board'
    """
    line = line_start(plain, start)
    if (beside := _PARTNERSHIP_BESIDE.fullmatch(plain[line:start])) and _OF_PARTNERSHIP.fullmatch(body):
        return f"{beside['body']} {body}"  # "Barset Safety Partnership - Strategic Board"
    if line and _OF_PARTNERSHIP.fullmatch(body) and _RECORD_ALONE.fullmatch(plain[line:start]):
        over = next((said for said in reversed(plain[:line].split("\n")) if said.strip(" *_#")), "").strip(" *_#")
        over = re.split(r"\s{3,}", over)[0]
        if _PARTNERSHIP.fullmatch(over) and _WORDS.fullmatch(over):
            return over if _ITSELF.fullmatch(body) else f"{over} {body}"  # "Barset Safety Partnership" above "Minutes of the Executive"
    if line == 0 or plain[line:start].strip(" *_") or body.lower() == "council":
        return body
    begin = line_start(plain, line - 1)
    name = re.split(r"\s{3,}", plain[begin : line - 1].strip(" *_"))[0]
    if _OF_PARTNERSHIP.fullmatch(body) and _PARTNERSHIP.fullmatch(name) and _WORDS.fullmatch(name):
        return f"{name} {body}"
    of_place = _OF_PLACE.fullmatch(body)
    if not (of_place or _REST.fullmatch(body)) or not _WORDS.fullmatch(name) or _OTHER.search(name) or _OF_ANOTHER.search(name):
        return body
    if name.isupper() != body.isupper() or (not of_place and (by_name(name.title() if name.isupper() else name) or (" " not in name and not name.endswith(",")))):
        return body
    return f"{name} {body}"


def goes_by(body: str, short: str) -> bool:
    """Whether a body may be called by a short name: "the Board" of "Homes Board", or of "Safety Board for Northern Ireland"."""
    word = short.lower().removeprefix("full ")
    return body.lower().endswith(f" {word}") or f" {word} for " in body.lower()
