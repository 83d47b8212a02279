"""House styles of minutes: what tells one, and how its meetings begin.

A layout is a record with its own specimens; `outline` takes the first one that a text answers to. To add a council's
layout, add a record to `LAYOUTS` before the last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from kg.runtogether import FLATTENED
from kg.screen import Screened


def _stands(mark: str, text: str) -> bool:
    """Whether a mark stands in a text."""
    return _mark(mark).search(text) is not None


@cache
def _mark(mark: str) -> Screened:
    return Screened(mark, re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class Layout:
    """A house style: `marks` are patterns (one line each, any case) that must all stand in the text; `single` pages show one
    agenda item; a `listed` page gives the agenda with what was minuted, its titles without a number (an `unnumbered` one has none at all); `begins` opens each
    meeting of a page that has several; `specimens` are texts that answer to it."""

    name: str
    marks: tuple[str, ...]
    specimens: tuple[str, ...]
    single: bool = False
    listed: bool = False
    unnumbered: bool = False
    begins: str = ""
    limits: tuple[str, ...] = field(default=())

    def fits(self, text: str) -> bool:
        """Whether a text is in this house style."""
        return all(_stands(mark, text) for mark in self.marks) and not any(_stands(limit, text) for limit in self.limits)

    def meeting_starts(self, text: str) -> list[int]:
        """Where the meetings of a page begin; empty where the page holds one."""
        if not self.begins:
            return []
        return [m.start() for m in re.finditer(self.begins, text, re.IGNORECASE | re.MULTILINE)]


# A page that opens with the item's title and the paper before the meeting: "Foster Carers", "Briefing Note of the Director"
_TITLE_AND_PAPER = (
    r"\A\W*(?!(?:report|minutes|briefing|paper|agenda)s?\b)[^\W\d][^\n]{5,160}\n\s*(?:briefing (?:note|paper)|(?:joint |verbal |oral |written )?(?:report|update)|joint paper|paper|presentation)\b"
    r"(?: \w+)? (?:of|by|from) [^\n]{5,120}\n\s*(?=[^\n]{80})"
)
# "Foster Carers - Update", "The Director to report.", "Minutes:": the title, what the agenda said of it, and what was minuted
_TITLE_AND_MINUTES = (
    r"\A\W*(?!(?:report|minutes|briefing|paper|agenda|meeting|present|record|notes|venue|date|title)s?\b)[^\W\d](?![^\n]*(?:\b(?:committee|panel|board|cabinet|council|forum"
    r"|group|partnership|commission)\W*\n|\b(?:19|20)\d\d \d|\b(?:january"
    r"|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d))[^\n]{5,160}[^\n.:;,]\n\s*"
    r"(?:(?:pdf \d|additional documents|(?:the|an?|to|report|joint report|members|verbal|presentation)\b[^\n]{3,160}[.\d\w]\s*$)[^\n]*\n\s*){0,4}minutes:\W*\n(?!\s*(?:present"
    r"|attendance|apologies)\b)(?![\s\S]*^\W*minutes:\W*$)"
)
# "Meeting of Schools Panel, Monday, 4th March, 2019 2.00 pm (Item 9.)" above the title of the one item that a page shows
OF_MEETING = r"^\W*meeting of [^\n]{4,110}\d{4}[^\n]{0,20}\((?:agenda )?item (?:no\.? ?)?\d{1,3}[a-z]?\.?\)\W*$"
ISSUE_DECISIONS = Layout(
    name="issue-decisions",
    marks=(r"^\W*issue\s*-\s*decisions\b", r"^\W*\d{1,2}/\d{1,2}/\d{4}\s*-\s*\S"),
    single=True,
    begins=r"^\W*\d{1,2}/\d{1,2}/\d{4}\s*-\s*\S.*$",
    specimens=("Issue - decisions\n\n01/02/2021 - School Places Review\n\nThe Cabinet noted the report.\n",),
)
ISSUE_HISTORY = Layout(
    name="issue-history",
    marks=(r"^\W*meeting:\s*\d{1,2}/\d{1,2}/\d{4}\s*-",),
    single=True,
    begins=r"^\W*meeting:\s*\d{1,2}/\d{1,2}/\d{4}\s*-.*$",
    specimens=(
        "Issue - meetings\n\nSchool Places Review\n\nMeeting: 04/02/2021 - Education Panel (Item 12)\n\n12 School Places Review\n",
    ),
)
SINGLE_ITEM = Layout(
    name="single-item",
    marks=(rf"^\W*(?:[^\n]{{2,120}}[|>/\u00bb]\s*)?(?:agenda item|decision details|item details)\W*$|{_TITLE_AND_PAPER}|{_TITLE_AND_MINUTES}|{OF_MEETING}",),
    limits=(
        r"^\W*(?:items|no\.\s+item|agenda and minutes)\W*$",
        r"^\W*minutes of (?:the|a) (?:\w+ )?meeting\b.*\n(?:.*\n){0,8}?\W*(?:those |members )?present\W*$",
        r"^\W*meeting\W+\S.{3,120}\n\s*date\W+\S.{3,60}\n(?:.*\n){0,4}?\W*present\b",  # the minutes of the meeting below a decision
        r"^\W*agenda item ?:\W*\n(?:[^\n]*\n){1,8}?\W*agenda item ?:\W*$",  # a page of a webcast
        r"^\W*agenda item\W*\n\s*(?:officers?|lead|presented|action|page|title|time|subject)\b[^\n]{0,30}$",  # the heads of a table
    ),
    single=True,
    specimens=(
        "Agenda item\n\nFostering Service\n\nReport of the Director.\n\nMinutes:\n\nThe Panel noted the report.\n",
        "Meeting documents\n\nSchools Panel\n\nMeeting of Schools Panel, Monday, 4th March, 2019 2.00 pm (Item 9.)\n\nFostering Service\n\nMinutes:\n\nThe Panel noted the report.\n",
        "Foster Carers - Update\nThe Director to report.\nMinutes:\nThe Director spoke of carers.\n",
        "Fostering Service\n\nReport of the Director of Care\n\nAs it had asked in the spring, the Scrutiny Board considered how foster carers were found and how they were kept.\n",
    ),
)
_WHOSE = r"(?:(?:cabinet|executive|mayoral|officer|delegated|portfolio holder|cabinet member|leader|individual|urgent|key) ){0,3}"
# The record of one decision, its title and fields set out below the name of the form
RECORD_OF_DECISION = (
    rf"\W*(?:view )?(?:{_WHOSE}decision (?:record|notice|statement)"
    rf"|(?:record|notice|statement) of (?:the |an? )?{_WHOSE}decision(?: (?:taken|made))?(?: by (?:the )?[a-z ]{{3,60}})?)\W*"
)
DECISION_RECORD = Layout(
    name="decision-record",
    marks=(
        rf"\A(?:[^\n]*\n){{0,12}}?{RECORD_OF_DECISION}$",
        r"^\W*(?:decision (?:taker|maker)|decision (?:taken|made) by|reasons? for (?:the )?decision|(?:alternative )?options? (?:considered|rejected)|alternatives? considered"
        r"|(?:is this a )?key decision)\b",
    ),
    limits=(r"^\W*(?:(?:members |councillors |also )?present|in attendance|apologies)\b", r"^\W*decision details\W*$"),
    single=True,
    specimens=(
        "Example Council\n\nRecord of Decision\n\nFoster Carers\n\nDecision Taker\n\nCabinet on 4 May 2021\n\nDecision\n\nThat the fees be approved.\n\nReason for the Decision\n\nTo keep carers.\n",
    ),
)
AGENDA_AND_MINUTES = Layout(
    name="agenda-and-minutes",
    marks=(r"^\W*(?:agenda and (?:draft )?minutes|no\.\s+item)\b", r"^\W*minutes:\W*$"),
    listed=True,
    specimens=(
        "Agenda and minutes\n\nChildren's Panel - Tuesday, 3rd May, 2022 10.00 am\n\nItems\nNo. Item\n\n4.\n\nApologies\n\nMinutes:\n\nNone.\n",
    ),
)
AGENDA_PAGE = Layout(
    name="agenda-page",
    marks=(
        r"^\W*(?:agenda and (?:draft )?(?:minutes|decisions)|no\.\s+item)\W*$"
        r"|^[^\S\n]*apologies(?: for (?:absence|non-attendance))?[^\S\n]*\n\s*\n(?:[^\n]*\n){1,60}?[^\n]+\bpdf icon pdf [\d.]+ [km]b",
    ),
    listed=True,
    specimens=(
        "Agenda and draft minutes\n\nSchools Panel - Tuesday 3 May 2022 10.00 am\n\nNo. Item\n\n\nApologies.\n\nTo receive apologies.\n\nThere were none.\n",
    ),
)
FLATTENED_AGENDA = Layout(
    name="flattened-agenda",
    marks=(FLATTENED.pattern,),
    limits=(r"^\|\s?1[.)]?\s?\|\s?[A-Z*]",),  # a table that has kept its numbers
    listed=True,
    unnumbered=True,
    specimens=("Venue: Guildhall\nNo. | Item |\nApologies To receive any apologies. Minutes: There were none. |\n",),
)
MEETING_DETAILS = Layout(
    name="meeting-details",
    marks=(r"^\W*meeting (?:details|summary)\W*$",),
    specimens=("Meeting Details\n\nMeeting Summary\nScrutiny Committee\n3 May 2022 - 10:00 to 12:00\n",),
)
CLASSIC = Layout(
    name="classic",
    marks=(),
    specimens=(
        "EXAMPLE COUNCIL\n\nAt a meeting of the Scrutiny Committee held on 3 May 2022\n\nPresent:\n\n1 Apologies\n",
    ),
)

LAYOUTS: tuple[Layout, ...] = (ISSUE_HISTORY, ISSUE_DECISIONS, SINGLE_ITEM, DECISION_RECORD, MEETING_DETAILS, FLATTENED_AGENDA, AGENDA_AND_MINUTES, AGENDA_PAGE, CLASSIC)
