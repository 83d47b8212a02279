"""The staff of a team counted one role after another: "the hub had 5 youth workers, 2 mentors and 1 administrator"."""

from __future__ import annotations

import re

from kg.extract.figures.compared import Comparison
from kg.extract.figures.periods import Bound, Line
from kg.extract.figures.zone import Zone
from kg.rules.cues import Gate

_POSSIBLE = Gate("staff", "co-ordinator", "co-ordinators", "coordinator", "coordinators", "manager", "managers", "worker", "workers", "officer", "officers", "practitioner", "practitioners")
_ROLE = (
    r"(?:members?\sof\s(?:the\s)?staff|staff\smembers?|(?:co-?ordinators?|managers?|workers?|officers?|administrators?|practitioners?|advis[eo]rs?|assistants?|nurses?|psychologists?|therapists?|mentors?"
    r"|team\sleaders?|social\sworkers?|apprentices?))"
)
_WHO = re.compile(
    rf"\s(?:x\s)?(?P<who>(?:(?!and\b|of\b|in\b|for\b|to\b|were\b|was\b|had\b)[\w'’/-]+\s){{0,4}}?{_ROLE}(?:\s(?:that|who)\s(?!(?:were|was|had|have|are|is)\s(?:present|in\sattendance|absent))[^,;.]{{3,70}}?)?)(?=\s?(?:[,;.]|$)|\s(?:and|to|plus|with)\s)",
    re.I,
)
_LED = re.compile(
    r"\b(?:there\s(?:were|are|was|is)|(?:team|service|hub|unit|structure|establishment|workforce)\b[^.;:]{0,60}?\b(?:had|has|have|consist\w*|compris\w*|made\sup|includ\w*|employ\w*|of)"
    r"|staffed\sby)\b[^.;:\d]{0,40}$", re.I)
_NO_ROSTER = re.compile(r"\b(?:councillors?|present|attend\w*|apologies|vacan\w+|vacant|posts?|additional|more|extra|new|recruit\w*|appoint\w*|leavers|left|interview(?:ed)?\sfor)\b", re.I)
_FEWEST = 2  # roles, for one alone may be counted for any reason


def roster(line: Line) -> dict[int, Bound]:
    """The figures of a sentence, by index, that count the staff of a team in each of several roles."""
    if len(line.zones) < _FEWEST or not _POSSIBLE.open(line.plain) or _NO_ROSTER.search(line.plain):
        return {}
    found = {at: m for at, z in enumerate(line.zones) if not z.figure.unit and (m := _WHO.match(line.after(z)))}
    if len(found) < _FEWEST or not _LED.search(line.before(line.zones[min(found)])):
        return {}
    return {at: _counted(line, line.zones[at], m["who"].strip()) for at, m in found.items()}


def _counted(line: Line, zone: Zone, who: str) -> Bound:
    return Bound(zone, "staff-in-role", "measures/staff-in-role.roster", Comparison(), "", who, line.reading.gss)
