"""When a succession that the frames tell of took effect, where the date stands apart from the words that say so."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.extract.boards.succession_frames import UNDER, Followed
from kg.model import Mention, Sentence
from kg.reading import Reading

_TIMED = re.compile(
    r"\b(?:[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|[Bb]y|of|[Dd]uring|[Aa]fter|[Ee]nd of|[Uu]ntil|[Aa]t the end of)\s+(?:the\s+)?(?:(?:start|end|beginning|spring|summer"
    r"|autumn|winter|month)\s+of\s+)?$"
)
_OF_OTHER = re.compile(r"\b(?:report|inspect\w*|figures?|survey|audit|letter|dated(?! (?:from|back))|guidance|review)\b[^.;,]{0,25}$", re.IGNORECASE)
_SAME = re.compile(r"\b(?:that|the (?:same|very same|said)) (?:day|date|month|time)\b")
_CHANGE = re.compile(
    r"(?:The|This|That) (?:(?:new |formal )?(?:change|changes|changeover|merger|renaming|rename|name change|move|transfer|transition|handover|switch|rebrand"
    r"|rebranding|reorganisation|new name|new arrangements?|amalgamation|dissolution|closure)\b"
    r"|(?:was|had been|took effect|took place|happened|came about|dated from|would take effect|will take effect)\b)"
)


def frame_date(reading: Reading, sentence: Sentence, told: Followed, beside: str) -> str:
    """The date beside the words, else the only one of the sentence, that of the end before it, or that of "the change" after it."""
    if told.frame == UNDER:
        return ""  # "Under its new name of the Risk Board, the Neglect Panel met in May"
    if told.ended is None and _SAME.search(sentence.plain, told.end, told.end + 20):
        return ""  # that of the sentence before
    dates = _dates(reading, sentence)
    if not beside and len(dates) == 1:
        beside = dates[0].value
    back = told.ended
    if back is not None and (not beside or _SAME.search(sentence.plain, max(0, told.start - 20), told.end + 20)):
        before = _dates(reading, back)
        beside = before[-1].value if before else beside
    return beside or of_list(reading, sentence) or _of_end(reading, sentence, told) or _at_this_time(reading, sentence, told) or dissolved(reading, sentence) or _after(reading, sentence)


def of_list(reading: Reading, sentence: Sentence) -> str:
    """The only date of the sentence that opens the list of changes in which one stands: "In 2016/17 there were three changes:"."""
    lead = reading.lead_of(sentence)
    dates = _dates(reading, lead) if lead and _CHANGES.search(lead.plain) else []
    return dates[0].value if len(dates) == 1 else ""


_CHANGES = re.compile(r"\b(?:chang\w+|alter\w+|merg\w+|reorganis\w+|follow\w*|happened|restructur\w+|sub-?groups?|streamlin\w+|simplif\w+|reform\w*|renam\w+|closed|ended|replaced)\b")
def _of_end(reading: Reading, sentence: Sentence, told: Followed) -> str:
    """The date on which the sentence before says that what "it" means ended or will end."""
    before = reading.before(sentence) if _POINTS.search(sentence.plain, told.start, told.end) else None
    dates = [m for m in find_dates(before.plain, reading.date) if _ENDED.search(before.plain[max(0, m.start - 60) : m.start])] if before else []
    return dates[0].value if len(dates) == 1 else ""


_POINTS = re.compile(r"\b(?:it|its|them|their)\b")
_ENDED = re.compile(r"\b(?:ceas\w+(?:\sto\s\w+)?|disbanded|wound\sup|abolished|dissolved|closed|ended|c[ao]me\sto\san?\send|stood\sdown)\s(?:on|in|at\sthe\send\sof|from)\s(?:the\s)?$")
_SAW = re.compile(r"\s(?:had\s|has\s)?(?:seen|saw|brought)\b")  # "February had seen them joined together"
_AT_THIS = re.compile(r"\b[Aa]t\s(?:this|that|which)\s(?:time|point|stage|date)\b")
# "It had met monthly until its closure on 4 May 2016. The Neglect Panel had been superseded by ..."
_ENDS = re.compile(r"\b(?:dissolution|abolition|closure|cessation|demise|disbandment|winding[ -]up)\b")
_END_OF = re.compile(rf"{_ENDS.pattern}[^.;,\d]{{0,40}}$")


def _at_this_time(reading: Reading, sentence: Sentence, told: Followed) -> str:
    """The last date of the sentence before, where a succession is said to be "at this time"."""
    at = _AT_THIS.search(sentence.plain, max(0, told.start - 40), told.end)
    before = reading.before(sentence)
    dates = find_dates(before.plain, reading.date) if at and before else []
    return dates[-1].value if dates else ""


_WHEN_ENDED = re.compile(r",?\s(?:when|as|after|once|upon|on|with|at|following)\s[^.;:]{3,70}?\s(?:in|on|from|of)\s(?:the\s(?:end|start|close)\sof\s)?")
_STOPS = re.compile(
    r"\b(?:stop\w*|clos\w+|end\w*|ceas\w+|disband\w+|dissol\w+|aboli\w+|w(?:ou|i)nd\w*|fold\w*|laps\w+|met for the last|last m(?:e|ee)t|final meeting|stood down|standing down|demise"
    r"|merg\w+|transfer\w*|chang\w+|expir\w+)\b"
)


def when_ended(sentence: Sentence, end: int, day: str) -> str:
    """The date at which what a clause tells is said to have come about: "had passed to the Risk Board when the Neglect Panel stopped meeting in May"."""
    for date in find_dates(sentence.plain, day):
        if end <= date.start < end + 110:
            between = sentence.plain[end : date.start]
            return date.value if _WHEN_ENDED.fullmatch(between) and _STOPS.search(between) else ""
    return ""


def dissolved(reading: Reading, sentence: Sentence) -> str:
    """The date of the end of which the sentence before tells by a noun."""
    before = reading.before(sentence)
    if before is None or not _ENDS.search(before.plain):
        return ""
    dates = [m for m in find_dates(before.plain, reading.date) if _END_OF.search(before.plain[max(0, m.start - 70) : m.start])]
    return dates[0].value if len(dates) == 1 else ""


def _dates(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The dates of a sentence at which something was, not those of papers."""
    found = [m for m in find_dates(sentence.plain, reading.date) if "/" not in m.value or len(m.value) < 12]
    return [m for m in found if (_TIMED.search(sentence.plain, 0, m.start) or _SAW.match(sentence.plain, m.end)) and not _OF_OTHER.search(sentence.plain[max(0, m.start - 60) : m.start])]


_BESIDE_NAMES = (
    "formerly", "apposed", "name-was", "now-is", "until", "under-new-name", "noted", "old-one", "another-name", "better-known", "had-met-as", "whose-predecessor", "predecessor-of", "its-forerunner",
    "role-naming",
)  # fmt: skip
_RELATIVE = re.compile(r"(?:last|this|next|earlier)\b|.*\b(?:ago|earlier)$", re.IGNORECASE)
_LAST = re.compile(r"(?:\b(?:[Ll]ast|[Tt]his|[Ee]arlier this)\s|\()$")


def loosely(reading: Reading, sentence: Sentence, rule: str, day: str) -> str:
    """The only date of a sentence where it needs no preposition ("two years ago", "last month", "(May 2018)"), else that of "the change" after it."""
    plain = sentence.plain
    if not rule.endswith(_BESIDE_NAMES):
        dates = [m for m in find_dates(plain, day) if not _OF_OTHER.search(plain[max(0, m.start - 60) : m.start])]
        free = [m for m in dates if _RELATIVE.match(plain[m.start : m.end]) or _LAST.search(plain[max(0, m.start - 14) : m.start])]
        if free and len({m.value for m in dates}) == 1:
            return free[0].value
    return _after(reading, sentence)


def _after(reading: Reading, sentence: Sentence) -> str:
    """The date in the next sentence of what it calls the change."""
    index = reading.index_of(sentence)
    following = reading.sentences[index + 1] if index + 1 < len(reading.sentences) else None
    if following is None or following.section != sentence.section or not _CHANGE.match(following.plain):
        return ""
    dates = [m for m in find_dates(following.plain, reading.date) if m.start < 120]
    return dates[0].value if len(dates) == 1 else ""
