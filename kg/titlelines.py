"""What a line tells of the title that it is: a label that heads none, the task of an item, the first line of a title whose number stands below."""

from __future__ import annotations

import re

from kg.lines import Line
from kg.names import alone
from kg.runin import SENTENCE

LABEL_LINE = re.compile(
    r"^(?:minutes|invited|invitees|officers?\s+attending|agenda\s+item|"
    r"decision|discussion|(?:cabinet member|leader|portfolio holder)'?s'? (?:comments|remarks)|documentation considered|(?:decisions?|discussion|reasons?)\s+/\s+\w+|"
    r"decisions?\s+made|resolved(?:\s+\d{1,4}/\d{1,4})?|agreed|action|actions|present|in attendance|also present|also in attendance|apologies|attendance|members|"
    r"officers|councillors|attendees|venue|contact|date|time|place|items?|no\.?\s*item|item\s+number(?:\s+item(?:\s*/\s*resolution)?)?|item\s*/\s*resolution|part\s+(?:one|two|three|[a-d1-3i]+)|section\s+[a-d]|chair(?:man|person)?|"
    r"signed.*|documents?|agenda|standard items|note(?!s?\s+of\b).*|reasons?|recommendations?|recommended|notes?\s+of\s+secretary|resolution|key decision|status|exempt.*|public|private|"
    r"meeting\s+(?:details|summary|documents)|with|officers? present|members? present|observers|visitors|visitor.*|absent|name.*)\s*[:\-.]*$",
    re.IGNORECASE,
)

# "Fostering Service (Agenda Item 5)", "Fostering Service - Item 5": the number after the title
ITEM_LAST = re.compile(r"(?!(?:meetings?|decisions?|minutes of|issue)\b)(?P<title>[A-Z\"'][^\t|.;]{3,140}?)\s+(?:[(\[]|-\s+)(?:agenda\s+)?item\s+(?:no\.?\s*)?(?P<number>\d{1,3})[)\]]?$", re.I)


# "3. To approve the minutes of 4 May" above its minute: a title as the agenda has it
_TASK = re.compile(
    r"To (?:receive|consider|approve|agree|confirm|note|discuss|review|elect|appoint|sign|adopt|resolve|accept|hear|decide|set|record|ratify|fix|declare|report)\b(?! that\b)[^;:]{3,140}$"
)
_NUMBERED = re.compile(r"\(?\d{1,4}(?:/\d{1,4})?[.)]{0,2}\s+[A-Z\"'(]")
_OPENS_TASKS = re.compile(
    r"\W*(?:[\w.]{1,6}\s+)?(?:recommend|resolved|resolution|agreed|decision|action|purpose|aim|objective|terms|the \w+ (?:is|are|was|were) (?:asked|invited|recommended))", re.IGNORECASE
)
_OF_TASKS = re.compile(r"\W*[\w/]{1,8}[.)]*\s+[Tt]o [a-z]+\b")


def asks(lines: list[Line], i: int, title: str) -> bool:
    """Whether a title that begins with "To" heads its minute, and stands in no list of such."""
    if not lines[i].blanks or _TASK.match(title) is None or i + 1 >= len(lines):
        return False
    before = lines[i - 1].plain if i else ""
    return not (_OF_TASKS.match(before) or before.endswith((":", "-")) or _OPENS_TASKS.match(before) or _OF_TASKS.match(lines[i + 1].plain) or _NUMBERED.match(lines[i + 1].plain))


CELLS = re.compile(r"\t|\s{2,}[\u2022\u00b7\uf0b7]\s")  # "Fostering            • The report was read.": a title, and the next cell
A_YEARS = re.compile(r"[A-Z]{3,} (?:19|20)\d\d\b")  # "REPORT 2018/19", below a title in capitals: no number
IN_CAPITALS = re.compile(r"[A-Z][A-Z'&(),/ -]{3,60}")
_PART_OF_AGENDA = re.compile(r"(?:.*\b(?:ITEMS?|BUSINESS|MATTERS?|PART|SECTION|APPLICATIONS?|REPORTS?|SESSION|MEETING|COMMITTEE|COUNCIL|PANEL|BOARD|MINUTES|PRESENT|APOLOGIES)\b.*|[A-Z]{1,4})")
_REST_OF_TITLE = re.compile(r"(?:OF|AND|FOR|TO|IN|ON|WITH|FROM|BY) [A-Z].*|[A-Z'-]{4,}")


def begun_above(lines: list[Line], i: int, title: str) -> bool:
    """Whether a title in capitals begins on the line above its number: "FIRE EVACUATION" above "155   PROCEDURE"."""
    if not i or lines[i].blanks or not lines[i - 1].blanks or lines[i - 1].furniture or _REST_OF_TITLE.fullmatch(title) is None:
        return False
    above = lines[i - 1].plain
    return IN_CAPITALS.fullmatch(above) is not None and not (_PART_OF_AGENDA.fullmatch(above) or LABEL_LINE.match(above))


# "RESOLVED - That", "It was AGREED to": a decision, which heads nothing
DECIDES = re.compile(
    r"\W*(?:it was )?(?:(?:unanimously|further|also) )*(?:resolved|agreed|recommended|decided|decision|ordered)\b"
    r"(?:(?: unanimously)?,? (?:that|to)\b|\s*[:\u2013-]|\s*$)", re.IGNORECASE)
_NARROW = 40  # characters of a last line
_CUT_SHORT = re.compile(r"\b(?:of|the|and|for|to|in|on|with|from|by|a|an|at)$|[,&\u2013-]$")
_ONE_OR_TWO = re.compile(
    r"(?!None|Nil|Not?\b|Noted|Agreed|Approved|Received|Resolved|Decision|Minutes|Action|Verbal|Reports? (?:of|by|from)\b|Director|Head\b|Chair|Councillor|Cllr)"
    r"[A-Z][\w'&/-]+(?: (?:and |of |for )?[A-Z\d][\w'&/-]+)?")


def rest_below(lines: list[Line], i: int) -> bool:
    """Whether the last words of a title stand on the line below it, above a blank one: "Apologies for" above "Absence"."""
    if i + 2 >= len(lines) or lines[i + 1].blanks or lines[i + 1].furniture or not lines[i + 2].blanks or lines[i].plain.endswith((".", ":", ";")):
        return False
    rest = lines[i + 1].plain
    goes_on = rest[-1].isalnum() if _CUT_SHORT.search(lines[i].plain) else _ONE_OR_TWO.fullmatch(rest) is not None
    return goes_on and len(rest) < _NARROW and not SENTENCE.search(rest) and alone(rest) is None
