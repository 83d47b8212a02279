"""A figure that goes on about the one before, and turns to another measure by its own words: "and 31 had gone the other way"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.compared import Comparison
from kg.extract.figures.general import some_of
from kg.extract.figures.periods import Bound, Line
from kg.extract.figures.wards import JOINTLY, home_alone
from kg.extract.figures.zone import Zone

_RESTATED = re.compile(r"^(?:\s(?:in|at|on|by)\s[\w ]{3,30})?,?\s?(?:\(|or|that\sis,?|i\.?e\.?,?|which\s(?:is|was)|equivalent\sto|equal\sto|amounting\sto|some)\s?(?:about\s|some\s|just\s|around\s)?$")
_AS_MANY = {"agency-rate": "agency-workers", "agency-workers": "agency-rate", "vacancy-rate": "vacancies", "vacancies": "vacancy-rate"}
_SO_MANY = re.compile(r"\s?(?:$|[.,;)]|(?:social\s)?(?:workers|people|staff|posts|practitioners|individuals)\b|of\s(?:the|all|our)\s(?:social\swork(?:er)?s?\s"
    r"|children's\s|whole\s|total\s)?(?:workforce|establishment|posts|total|staff))")


def restated(line: Line, zone: Zone) -> Bound | None:
    """The number that a share comes to, or the share that a number is: "16%, or 38 people"."""
    last = line.out[-1] if line.out else None
    if last is None or last.measure not in _AS_MANY or last.zone.figure.unit == zone.figure.unit or zone.figure.unit not in {"", "percent"}:
        return None
    between = line.plain[last.zone.figure.end : zone.figure.start]
    return replace(last, zone=zone, measure=_AS_MANY[last.measure]) if _RESTATED.match(between) and _SO_MANY.match(line.after(zone)) else None


_OTHER_WAY = re.compile(r"(?:(?! and )[^.;]){0,40}?\b(?:gone|went|going|moved|travelled|come|came|passed)\s(?:down\s|up\s|back\s)?(?:in\s)?(?:the\s)?(?:other|opposite)\s(?:way|direction)\b"
    r"|\s(?:in\s)?the\s(?:other|opposite)\s(?:way|direction)\b", re.I)
_OR_FOR = re.compile(r",?\s(?:or|and|but)\s[\d\w-]+\sfor\s")  # "no more than 20, or 14 for those in their first year"
_THEY_WERE = re.compile(r"\s(?:were|was|are|did)\s?[.;,]")  # "26% were in no work or training and 64% were"
OPPOSITE = {"step-down-cases": "step-up-cases", "step-up-cases": "step-down-cases"}


def turned(line: Line, zone: Zone, following: Bound) -> Bound | None:
    """A figure that goes on about the one before, of the measure to which its own words turn: "and 31 had gone the other way"."""
    if following.measure == "caseload" and line.out and line.out[-1].comparison.comparator == "target" and _OR_FOR.match(zone.text):
        figure = replace(zone.figure, low="" if not line.out[-1].zone.figure.low else zone.figure.low)
        return replace(following, zone=replace(zone, figure=figure), comparison=Comparison("target"))
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
_PART = re.compile(
    r"\sof\s(?:whom|them|these|those|which)\s(?:were\s|was\s|are\s)?(?:(?:of|by|for|involving)\s(?=(?:looked|children|young|care|boys|girls)\b))?"
    r"(?P<who>(?:looked|children|young|care|boys|girls|from|in|placed|living|aged|under|over|with|at)\s"
    r"(?!(?:total|the\s(?:year|quarter|month|same|end))\b)[\w' -]{3,60}?)(?=[,.;)]|\s(?:and|while|but)\b|$)")
_SOME_OF_THEM = re.compile(r"\sof (?:them|which|whom|these|those)\b")  # "61 deaths, eight of them from Barset"
_OF_WHOM = re.compile(r"\b[Oo]f (?:whom|these|those|them)\b")


# "all 58 posts were filled, save for 3", "nine vacant posts, two of which had been recruited to"
_SAVE_FOR = re.compile(r"\b(?:filled|occupied|staffed)\b[^.;]{0,20}?,?\s(?:save|except|bar|apart|but|other)(?:\s(?:for|from|than))?\s(?:the\s|just\s|only\s|about\s)?$")
_SINCE_FILLED = re.compile(r"\sof (?:which|these|them|those)\s(?:had|have|has|were|was)\s(?:\w+\s)?(?:been\s)?(?:recruited to|filled|appointed to|offered)\b")
_IN_OF_THEM = re.compile(r"\s(?:of\s(?:them|these|those|which|the (?:files|cases|records))|cases)\b")
_BETTER = re.compile(r"\boutcomes?\b[^.;]{0,40}\b(?:improv|better)|\bimprov\w+\b[^.;]{0,20}\boutcomes?\b", re.I)


def _of_posts_or_files(line: Line, zone: Zone, last: Bound) -> Bound | None:
    """Those of the posts told before that are empty or have been filled since, or of the files read in which something was found."""
    named, before = "", line.before(zone)
    if last.measure == "social-worker-posts" and _SAVE_FOR.search(before):
        named = "vacancies"
    elif last.measure == "vacancies" and _SINCE_FILLED.match(line.after(zone)):
        named = "recruits"
    elif last.measure == "files-audited" and _IN_OF_THEM.match(line.after(zone)):
        named = "improved-outcomes" if _BETTER.search(zone.text) else "other"
    if not named or last.comparison.comparator:
        return None
    who = last.population if named == "other" else ""
    return None if named == "other" and not who else replace(last, zone=zone, measure=named, rule=f"measures/{named}.named", population=who)


def part_of_those(line: Line, zone: Zone) -> Bound | None:
    """Some of the children in care told just before, by where they live: "of whom 212 were with foster carers, 88 with relatives"."""
    last = line.out[-1] if line.out else line.context.last if line.index - line.context.index <= 1 else None
    if last is not None and not zone.figure.unit and (other := _of_posts_or_files(line, zone, last)):
        return other
    last = line.out[-1] if line.out else None
    if last is not None and last.measure in JOINTLY and not zone.figure.unit and last.comparison.own and _SOME_OF_THEM.match(line.after(zone)) and home_alone(line.reading, zone.text):
        return replace(last, zone=zone, population="", gss=line.reading.gss)
    own = next((b for b in reversed(line.out) if b.comparison.own), None)
    if own is not None and own.measure in _PARTED and (zone.figure.unit, own.zone.figure.unit) == ("", "") and (part := _PART.match(line.after(zone))):
        return replace(own, zone=zone, population=part["who"])
    if last is None or last.measure != "children-in-care" or zone.figure.unit or not last.comparison.own or last.zone.figure.unit:
        return None
    living = _LIVING.match(line.after(zone)) if _OF_WHOM.search(line.plain[: zone.figure.end + 12]) else None
    return replace(last, zone=zone, population=living["who"], rule="measures/children-in-care.part") if living else None
