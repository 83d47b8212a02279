"""When a grade was given: the date that stands beside it, and which dates in its sentence are those of another grade."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.extract.inspection.clausegrades import glued
from kg.extract.inspection.entries import anchor_of, entry_of
from kg.extract.inspection.grading import Grade
from kg.extract.inspection.papers import of_paper, said_besides
from kg.extract.inspection.visitdates import OTHER_DATE
from kg.gazetteer import find_authorities
from kg.reading import Reading

_MOVES = frozenset({"regraded", "was-regraded", "seen-to-move", "improved-to"})
THEN_TOO = re.compile(
        r"\bas\s+(?:it|they|the\s+\w+)\s+(?:had|was|were)\b|\bwhich\s+(?:had\s+)?followed\b|\bcompared\s+(?:to|with)\b|\bin\s+contrast\s+(?:to|with)\b|"
        r"\b(?:unchanged|no\s+different|up|down|improved)\s+(?:from|since|on)\b|\bthe\s+same\s+(?:\w+\s+)?as\b"
        r"|\b(?:advance|improvement|advancement|step\s+(?:up|down|back|forward)|rise|drop|fall|decline|change|grade\s+(?:up|down|higher|lower|better|worse)|"
        r"better|worse|higher|lower)\s+(?:on|from|than|since)\b"
    r"|(?<!given\s)(?<!made\s)(?<!reached\s)(?<!awarded\s)(?<!issued\s)\bafter\b(?!\s+(?:(?:the|its|their)\s+)?(?:\w+\s+)?(?:fieldwork|on-?site\s+work|inspecting)\b)|\bhaving\s+been\b", re.IGNORECASE
)


_WHEN_IT_WAS = re.compile(r",?\s+(?:when|at\s+which\s+(?:time|point))\s+[^,;.]{2,60}?\s(?:had|was|were|came|received)\b", re.IGNORECASE)
# "which Ofsted had given to the services after its inspection of May 2019": that inspection's own grade
GIVEN_AFTER = re.compile(r"\b(?:given|gave|awarded|handed|made|reached|issued|conferred|passed)\s+(?:down\s+|out\s+)?(?:(?:to|on|upon|by)\s+)?[^,;.]{2,50}?\s+(?:after|following"
    r"|further\s+to|at|in|under)\b", re.IGNORECASE)


_GIVEN_THEN = re.compile(
        r"['\"]?\s*(?:in\s+(?:every|all|each)\s+(?:respects?|areas?|categor\w+|cases?)\s*)?(?:by\s+(?:the\s+)?\w+,?\s+)?(?:last\s+)?(?:(?:during|at|in|after|"
        r"following|under)\s+(?:an?|its|their|the)\s+(?:(?:\w+\s+){0,2}inspection|ILACS|SIF)\s+)?(?:\(|in|on|of|during)?\s*"
    , re.IGNORECASE
)


def date_of(reading: Reading, index: int, one: Grade) -> str:
    """The date on which a grade is said to have been given, where it stands beside it; else that of the entry of a chronology in which it stands."""
    if one.when:
        return one.when
    entry, plain = entry_of(reading, index), reading.sentences[index].plain
    if entry is None:
        return _beside(plain, one, anchor_of(reading, index))
    own = _beside(plain, one, entry.anchor)
    if own.startswith(entry.date[:4]):
        return own
    return "" if any(d.start >= entry.at and d.value.startswith(entry.date[:4]) for d in find_dates(plain, entry.anchor)) else entry.date


def _beside(plain: str, one: Grade, anchor: str) -> str:
    """The date that stands beside a grade."""
    moved = not one.earlier and one.rule.rpartition("/")[2] in _MOVES
    for mention in find_dates(plain, anchor):
        if mention.value in one.others:
            continue
        if one.owner and mention.start > 0 and mention.end <= one.at:
            continue  # "Barset had been graded good in 2011 and Mercia inadequate in 2012": the date of another council's
        if said_besides(plain, mention, one.at):
            continue  # "The Trust, which had taken over in April 2018, had been graded good"
        if moved and mention.end <= one.at:
            continue  # "from inadequate, the grade in 2017, to good": that date is of the grade left behind
        if mention.end <= one.at and (when := _WHEN_IT_WAS.match(plain, mention.end)) and not any(when.end() <= d.start < one.at for d in find_dates(plain, anchor)):
            return mention.value  # "the first inspection since 2019, when it had been judged good"
        before, gap = plain[: mention.start].rstrip(), plain[one.end : mention.start]
        if one.owner and find_authorities(gap):  # "Barset requires improvement and Mercia, seen in May 2018, good": the date of the next council's
            continue
        if THEN_TOO.search(gap):  # "as it had been in 2016": the date of another grade
            continue
        close = one.at <= mention.start < one.end or (
            mention.start >= one.end and _GIVEN_THEN.fullmatch(gap)
        )
        mid = re.search(r"\b(?:in|on|during|of)$", before, re.IGNORECASE) and (
            glued(plain[mention.end : one.at] if mention.end <= one.at else plain[one.end : mention.start])
        )
        leading = mid or (
            mention.end <= one.at and re.fullmatch(r"(?:(?:In|On|During)(?: the)?)?", before, re.IGNORECASE)
        )
        if (close or leading) and "/" not in mention.value and not OTHER_DATE.search(plain[: mention.start]) and not of_paper(plain, mention):
            return mention.value
    return ""


def to_come(reading: Reading, date: str) -> bool:
    """Whether a date is later than the meetings of the document: no grade has been given then."""
    today = max((m.date for m in reading.meetings), default="")
    return bool(date and today) and date[: len(today)] > today[: len(date)]
