"""What a person should settle about a document: what it does not tell, and what was seen and not believed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from kg.extract.presence.spoken import unknown_speakers
from kg.layouts import LAYOUTS
from kg.model import Fact, Span
from kg.reading import Reading

_MEETING = {"attendance", "items", "resolutions"}
_OF_ONE_ITEM = {layout.name for layout in LAYOUTS if layout.single}  # pages that have no list of who was there


def doubts(reading: Reading, facts: Iterable[Fact]) -> None:
    """Record the doubts about a document in its reading, in the order of the text."""
    found = Counter(f.question for f in facts)
    head = Span(0, min(len(reading.text), 200))
    named = any(m.body for m in reading.meetings)
    one_item = reading.layout in _OF_ONE_ITEM
    if not named and not one_item and not any(found[q] for q in _MEETING):
        reading.doubt("not-minutes", "this does not read as minutes: no meeting, item, attendance or resolution was found", head,
                      "leave it out, or add its layout (see CONTRIBUTING.md)")  # fmt: skip
        return
    if reading.home is None:
        reading.doubt("authority-unknown", "the text does not tell which authority's minutes these are", head,
                      "its facts carry no authority; check the header, or the reference list of authorities")  # fmt: skip
    for meeting in reading.meetings:
        if not meeting.body:
            reading.doubt("meeting-unplaced", "the page names no committee; it stays unplaced until fuller minutes hold its text",
                          meeting.evidence, "add the full minutes of the meeting")  # fmt: skip
        elif not meeting.date:
            reading.doubt(
                "date-unknown",
                f"no date was found for the meeting of {meeting.body}",
                meeting.evidence,
                "check the header of the minutes",
            )
    if named and not one_item and not found["attendance"]:
        reading.doubt("attendance-unread", "no attendance list was recognised", head, "check how the list is headed")
    _numbers(reading)
    for name, span in unknown_speakers(reading):
        reading.doubt("speaker-unknown", f"{name} speaks at an item, but is in no list and no post is told", span,
                      "left out: it may be a member of the public")  # fmt: skip


def _numbers(reading: Reading) -> None:
    """A gap in the numbers of the items: an item may have been missed."""
    plain = [(int(s.number), s) for s in reading.sections if re.fullmatch(r"\d{1,4}", s.number)]
    for (a, first), (b, second) in pairwise(plain):
        if b - a > 1 and first.meeting == second.meeting:
            reading.doubt(
                "item-missing",
                f"item {b} follows item {a}",
                second.heading,
                "check whether an item between them was missed",
            )
