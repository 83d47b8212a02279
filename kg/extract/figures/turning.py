"""A figure that goes on about the one before, and turns to another measure by its own words: "and 31 had gone the other way"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.compared import Comparison
from kg.extract.figures.general import some_of
from kg.extract.figures.periods import Bound, Line
from kg.extract.figures.wards import JOINTLY, home_alone
from kg.extract.figures.years import year_before
from kg.extract.figures.zone import Zone

_RESTATED = re.compile(r"^,?\s?(?:\(|or|that\sis,?|which\s(?:is|was)|equivalent\sto|equal\sto|amounting\sto|some)\s?(?:about\s|some\s|just\s|around\s)?$")
_WHICH_WAS = re.compile(r",\s(?:or|which\s(?:is|was)|that\sis,?|equivalent\sto|making|a\srate\sof)\s(?:about\s|some\s|just\s|around\s)?$|\($")
_AS_MANY = {"agency-rate": "agency-workers", "agency-workers": "agency-rate", "vacancy-rate": "vacancies", "vacancies": "vacancy-rate"}
_SO_MANY = re.compile(r"\s?(?:$|[.,;)]|(?:social\s)?(?:workers|people|staff|posts|practitioners|individuals)\b|of\s(?:the|all|our)\s(?:workforce|establishment|posts|total|staff))")


def restated(line: Line, zone: Zone) -> Bound | None:
    """The number that a share comes to, or the share that a number is: "16%, or 38 people"."""
    last = line.out[-1] if line.out else None
    if last is not None and len(line.out) > 1 and (last.measure, line.out[-2].measure) == ("missing-episodes", "return-interviews-completed") and zone.figure.unit == "percent":
        last = line.out[-2]  # "interviews had followed 203 of the 388 episodes, or 52%"
        return replace(last, zone=zone) if _WHICH_WAS.search(line.before(zone)) else None
    if last is None or last.measure not in _AS_MANY or last.zone.figure.unit == zone.figure.unit or zone.figure.unit not in {"", "percent"}:
        return None
    between = line.plain[last.zone.figure.end : zone.figure.start]
    return replace(last, zone=zone, measure=_AS_MANY[last.measure]) if _RESTATED.match(between) and _SO_MANY.match(line.after(zone)) else None


# "when they had been 94 and 285", of the two told before in the sentence
_BOTH_THEN = re.compile(r"\b(?:they|both|these|those|the two|which|the figures)\b[^.;\d]{0,40}\b(?:been|were|was|stood at|at|from)\s$")
_AND = re.compile(r"\s(?:per cent\s)?and\s(?:about\s|some\s)?$|%\sand\s$")


def told_again(line: Line, at: int) -> list[Bound]:
    """The two figures from an index on that tell again, of an earlier time, the last two of the sentence."""
    if at + 1 >= len(line.zones) or len(line.out) != at or at < 2:
        return []
    one, other = line.zones[at], line.zones[at + 1]
    pair = line.out[-2:]
    alike = pair[0].measure != pair[1].measure and all(b.comparison.own and b.zone.figure.unit == z.figure.unit for b, z in zip(pair, (one, other), strict=True))
    if not alike or not _BOTH_THEN.search(line.before(one)) or not _AND.fullmatch(line.plain, one.figure.end, other.figure.start):
        return []
    text = line.plain[pair[1].zone.figure.end :]
    day = next((d.value for d in line.dates if d.start > pair[1].zone.figure.end), "")
    return [replace(b, zone=z, comparison=Comparison("previous"), date=year_before(text, b.date) or (day if day != b.date else "")) for b, z in zip(pair, (one, other), strict=True)]


_FACTORS = re.compile(r"\bfactors?\b[^.;,]{0,30}\b(?:could|might|may|modifiable|avoid\w+)\b", re.I)
_REVIEWED = re.compile(r"\b(?:review(?:ed|s)|considered|examined|looked (?:at|into))\b", re.I)
_OTHER_WAY = re.compile(r"(?:(?! and )[^.;]){0,40}?\b(?:gone|went|going|moved|travelled|come|came|passed)\s(?:down\s|up\s|back\s)?(?:in\s)?(?:the\s)?(?:other|opposite)\s(?:way|direction)\b"
    r"|\s(?:in\s)?the\s(?:other|opposite)\s(?:way|direction)\b", re.I)
_OR_FOR = re.compile(r",?\s(?:or|and|but)\s[\d\w-]+\sfor\s")  # "no more than 20, or 14 for those in their first year"
# "Of these, 61 had been spoken to on their return"
_SEEN_AFTER = re.compile(r"\s(?:of (?:them|these|whom) )?(?:had (?:since )?been|were|was) (?:interviewed|spoken to|debriefed|seen)\b[^.;,]{0,30}?\b(?:return\w*|afterwards|came back|hours|days)\b")
_THEY_WERE = re.compile(r"\s(?:were|was|are|did)\s?[.;,]")  # "26% were in no work or training and 64% were"
_GONE_UP = re.compile(r"\s(?:had\s|have\s|were\s|been\s){0,2}(?:gone|went|moved|going|escalated)\sup\b")
OPPOSITE = {"step-down-cases": "step-up-cases", "step-up-cases": "step-down-cases"}


def turned(line: Line, zone: Zone, following: Bound) -> Bound | None:
    """A figure that goes on about the one before, of the measure to which its own words turn: "and 31 had gone the other way"."""
    if following.measure.startswith("child-deaths") and _FACTORS.search(zone.text):
        return replace(following, measure="modifiable-deaths", rule="measures/modifiable-deaths.named", comparison=Comparison(gss=following.comparison.gss))
    if following.measure == "child-deaths-notified" and _REVIEWED.search(zone.text) and "notif" not in zone.text:
        return replace(following, measure="child-deaths-reviewed", rule="measures/child-deaths-reviewed.named")
    if following.measure == "caseload" and line.out and line.out[-1].comparison.comparator == "target" and _OR_FOR.match(zone.text):
        figure = replace(zone.figure, low="" if not line.out[-1].zone.figure.low else zone.figure.low)
        return replace(following, zone=replace(zone, figure=figure), comparison=Comparison("target"))
    if following.measure == "missing-episodes" and "interview" not in line.plain and _SEEN_AFTER.match(line.after(zone)):
        return replace(following, measure="return-interviews-completed", rule="measures/return-interviews-completed.named")
    if following.measure == "step-down-cases" and _GONE_UP.match(line.after(zone)):
        return replace(following, measure="step-up-cases", rule="measures/step-up-cases.named")
    if following.measure in OPPOSITE and _OTHER_WAY.match(line.after(zone)):
        other = OPPOSITE[following.measure]
        return replace(following, measure=other, rule=f"measures/{other}.named")
    if following.measure == "care-leavers-neet" and line.out and _THEY_WERE.match(line.after(zone)):
        return replace(following, measure="care-leavers-eet", rule="measures/care-leavers-eet.named")
    who = "" if following.population else some_of(line, zone, following.measure)
    return replace(following, population=who) if who else following


_LIVING = re.compile(
    r"\s(?:of\s(?:whom|them|these)\s)?(?:(?:were|are|was|being|had\sbeen)\s)?(?P<who>(?:(?:placed|living|looked\safter|cared\sfor)\s)?(?:with|in|at)\s(?!(?:total|the\s(?:year|quarter"
    r"|month|same|end|county|city|borough|time)|our|its|need|care|all|receipt)\b)[a-z][a-z' -]{3,50}?)(?=[,.;)]|\s(?:and|while|but)\b|$)"
)
_PARTED = frozenset({"missing-episodes", "child-protection-plans", "children-in-need", "ehc-plans", "home-educated-children", "exclusions", "foster-carers", "first-time-entrants"})
# "312 episodes, 188 of them from care", "27 of whom were placed here by other councils"
_PART = re.compile(r"\sof\s(?:whom|them|these|those|which)\s(?:were\s|was\s|are\s)?(?:(?:of|by|for|involving)\s(?=(?:looked|children|young|care|boys|girls)\b))?(?P<who>(?:looked|children|young|care|boys|girls|from|in|placed|living|aged|under|over|with|at)\s(?!(?:total|the\s(?:year|quarter|month|same|end))\b)[\w' -]{3,60}?)(?=[,.;)]|\s(?:and|while|but)\b|$)")
_SOME_OF_THEM = re.compile(r"\sof (?:them|which|whom|these|those)\b")  # "61 deaths, eight of them from Barset"
_OF_WHOM = re.compile(r"\b[Oo]f (?:whom|these|those|them)\b")


def part_of_those(line: Line, zone: Zone) -> Bound | None:
    """Some of the children in care told just before, by where they live: "of whom 212 were with foster carers, 88 with relatives"."""
    last = line.out[-1] if line.out else None
    if last is not None and last.measure in JOINTLY and not zone.figure.unit and last.comparison.own and _SOME_OF_THEM.match(line.after(zone)) and home_alone(line.reading, zone.text):
        return replace(last, zone=zone, population="", gss=line.reading.gss)
    if last is not None and last.measure in _PARTED and last.comparison.own and (zone.figure.unit, last.zone.figure.unit) == ("", "") and (part := _PART.match(line.after(zone))):
        return replace(last, zone=zone, population=part["who"])
    if last is None or last.measure != "children-in-care" or zone.figure.unit or not last.comparison.own or last.zone.figure.unit:
        return None
    living = _LIVING.match(line.after(zone)) if _OF_WHOM.search(line.plain[: zone.figure.end + 12]) else None
    return replace(last, zone=zone, population=living["who"], rule="measures/children-in-care.part") if living else None
