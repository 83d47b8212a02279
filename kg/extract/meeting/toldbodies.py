"""Which body met, where the head of a page names none and its minute alone tells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from kg.dates import find_dates
from kg.extract.meeting.meetingbodies import clean_body
from kg.model import Mention
from kg.rules.grammar import Rule
from kg.rules.meeting.meetings_told import ACTS, AT_ITS_MEETING, OWN, RUNNING
from kg.screen import Screened


@dataclass(frozen=True, slots=True)
class Told:
    """A body that a minute tells to have met: the rule, its name, where the statement stands, and the day that it gives."""

    rule: str
    body: str
    start: int
    end: int
    date: Mention | None = None


_FIRST_WORDS = 700  # characters of an item's page in which it says who met, and when


def told_body(spoken: str, single: bool) -> Told | None:
    """The one body that a page's own words show at work; on the page of a single item one that acts is enough.

    None where the words tell of several, or where "the Committee" acts on a page that names a panel alone.
    """
    if not single and (running := _running(spoken)):
        return running
    if single and (dated := _dated(spoken)):
        return dated
    own = [t for rule in OWN for t in _by(rule, spoken)]
    found = own or (list(_by(ACTS, spoken)) if single else [])
    names = {t.body.casefold() for t in found}
    if len(names) != 1 or not _agrees(found[0].body, spoken):
        return None
    return min(found, key=lambda t: (t.rule not in _RESOLVES, t.start))


def _running(spoken: str) -> Told | None:
    """The body and day that the heads or feet of pages give, all of them the same."""
    found = [(clean_body(m["body"] or m["body2"]), m) for m in RUNNING.screen.finditer(spoken)]
    if len({body.casefold() for body, _ in found}) != 1:
        return None
    body, match = found[0]
    days = {d.value: d for d in find_dates(spoken[match.start() : match.end()]) if d.kind == "day"}
    lines = {m["date"] or m["date2"] for _, m in found}
    if len(days) != 1 or len(lines) != 1 or " " not in body:
        return None
    day = next(iter(days.values()))
    return Told(RUNNING.key, body, match.start(), match.end(), replace(day, start=day.start + match.start(), end=day.end + match.start()))


def running_day(lines: str, body: str) -> Mention | None:
    """The day that the heads or feet of pages give beside a body's name, where all that do give the same."""
    days: dict[str, Mention] = {}
    for match in RUNNING.screen.finditer(lines):
        if clean_body(match["body"] or match["body2"]).casefold() == body.casefold():
            days |= {d.value: replace(d, start=d.start + match.start(), end=d.end + match.start()) for d in find_dates(match[0]) if d.kind == "day"}
    return next(iter(days.values())) if len(days) == 1 else None


_RESOLVES = frozenset({"meetings/body-resolves"})


def _by(rule: Rule, spoken: str) -> list[Told]:
    """The bodies that a rule finds, each with a name of its own: "the Panel" names none."""
    found = []
    for match in rule.screen.finditer(spoken):
        body = clean_body(next(filter(None, match.groups())))
        if rule is ACTS and _ON_A_DAY.match(spoken, match.end()):
            continue
        if " " in body or body in ("Cabinet", "Executive"):
            found.append(Told(rule.key, body, match.start(), match.end()))
    return found


_ON_A_DAY = re.compile(r"[^.;]{0,60}?\bon (?:\w{3,7}day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}")  # "The Homes Scrutiny Panel considered it on 4 May": what another body did


def _dated(spoken: str) -> Told | None:
    """The body and day of an item's page that opens with both: "The Cabinet, at its meeting of 4 May 2021, considered"."""
    match = AT_ITS_MEETING.screen.search(spoken[:_FIRST_WORDS])
    if match is None:
        return None
    day = next((d for d in find_dates(spoken[:_FIRST_WORDS]) if match.start() <= d.start < match.end() and d.kind == "day"), None)
    return Told(AT_ITS_MEETING.key, clean_body(match["body"] or match["body2"]), match.start(), match.end(), day)


# "The Panel asked", "the Committee agreed": what the page calls the body that meets
_CALLED = Screened(
    r"\b(?:[Tt]he |[Tt]hat )(?P<head>(?:Sub-?\s?)?Committee|Panel|Board|Commission|Forum|Cabinet|Executive|Group|Partnership)"
    r" (?:\w+ly |also |then )?(?:asked|agreed|noted|resolved|considered|received|heard|was (?:told|informed|asked|advised)|were|thanked|welcomed|discussed|felt|wished|went|looked|had before)\b"
)
_HEAD_LAST = re.compile(r"Committee|Panel|Board|Commission|Forum|Cabinet|Executive|Group|Partnership", re.IGNORECASE)


def _agrees(body: str, spoken: str) -> bool:
    """Whether what the page calls its body by, where it does, is the kind of body that was found."""
    called = Counter(match["head"].split()[-1].replace("Sub-", "").casefold() for match in _CALLED.finditer(spoken))
    heads = [match[0].casefold() for match in _HEAD_LAST.finditer(body)]
    return not called or (bool(heads) and called.most_common(1)[0][0] in (heads[-1], heads[0]))
