"""The record of one decision: its title, below the name of the form or after a label of its own."""

from __future__ import annotations

import re

from kg.gazetteer import by_name
from kg.headings import Candidate, clean_title, is_date
from kg.layouts import RECORD_OF_DECISION
from kg.lines import Line
from kg.model import Span

_FORM = re.compile(RECORD_OF_DECISION, re.IGNORECASE)
# "Title of Item/Report", "Subject: Foster carers"
_LABEL = re.compile(
    r"(?:(?:report |decision )?title|subject(?: matter)?|matter|issue|topic)(?: of (?:the )?(?:item|report|decision|matter))?(?: ?/ ?(?:report|item"
    r"|decision))?(?: for decision)?[ *_]*(?P<stop>[:|\t]|\s{3,}|$)[ *_]*(?P<title>[^\t|]*)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:decision|date|reasons?|purpose|call-?in|key decision|is this|options?|alternatives?|portfolio|cabinet member|lead|officers?|report|wards?|implementation|information"
    r"|background|status|reference|ref|published"
    r"|public|record|print|share|back)\b.{0,60}$",
    re.IGNORECASE,
)
_LONGEST = 200  # characters of a title
_NEAR = 4  # lines below the name of the form


def titled_record(lines: list[Line]) -> list[Candidate]:
    """The title of a record: what its label says, or the first line below the name of the form that is no field, day or council."""
    for i, line in enumerate(lines):
        if (labelled := _LABEL.fullmatch(line.plain)) is None:
            continue
        if title := labelled["title"].strip(" *_"):
            return [_candidate(title, Span(line.start + line.plain.index(title), line.end), i)]
        if i + 1 < len(lines) and labelled["stop"] in (":", "") and len(lines[i + 1].plain) < _LONGEST:
            return [_candidate(lines[i + 1].plain, Span(lines[i + 1].start, lines[i + 1].end), i + 1)]
    form = next((i for i, line in enumerate(lines) if _FORM.fullmatch(line.plain)), len(lines))
    for i, line in enumerate(lines[form + 1 : form + 1 + _NEAR], form + 1):
        plain = line.plain.strip(" *_#")
        if len(plain) > _LONGEST or plain.endswith((":", ".")) or is_date(plain) or by_name(plain) or _FORM.fullmatch(plain) or (_FIELD.match(plain) and not line.plain.isupper()):
            continue
        return [_candidate(line.plain, Span(line.start, line.end), i)]
    return []


def _candidate(title: str, heading: Span, line: int) -> Candidate:
    return Candidate("", 0, "", clean_title(title), heading, line, 1.0)
