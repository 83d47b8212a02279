"""Figures bound to measures: by the wording of a rule, or by taking over the measure of the figure before."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures import (
    Comparison,
    Zone,
    ceiling,
    compare,
    date_in,
    denied,
    in_passing,
    named_others,
    says_now,
    shared_place,
    year_before,
)
from kg.extract.general import general, hearsay, predicate
from kg.extract.periods import Bound, Line, period_of
from kg.extract.population import population, second_of, share_of
from kg.model import Mention
from kg.numbers import Figure
from kg.reading import Reading
from kg.rules.grammar import Rule
from kg.rules.measures import TABLE
from kg.stance import stance

_OPINION = re.compile(
    r"\b(?:opinion|read that|press|media|had claimed|thought|feared|believed?|felt|wondered|queried|asked|questioned"
    r"|social media"
    r"|newspaper|rumou?r\w*|alleg\w+)\b",
    re.I,
)
_FREE = re.compile(
    r"^\s?(?:$|[.,;)%\](]|-\s|(?:in|at|on|for|during|as|compared|against|from|to|by|across|per|and"
    r"|with|when|whereas|nationally|regionally|this|last|or|than|children|young|cases|had|were|was"
    r"|target|average|of\s(?:whom|which|these|them)|a\syear|the|respectively|plans|episodes|referrals"
    r"|each|over|under|rather)\b)"
)
_ELLIPSIS = re.compile(
    r"^(?:[^.]{0,70}\b(?:that|added|said)\s)?(?:(?:in|for|across)\s[\w\s]{2,30}\s(?:the|that)\s(?:same\s)?(?:figure|rate|proportion"
    r"|share|number|average|percentage)\b|(?:the|a|an|its|their|our|local|current)\s)?(?:(?:service|council"
    r"|authority|department|team)\s(?:was|were|is)\s(?:working|aiming)\b|(?:[\w-]{1,15}\s){0,3}?(?:target|average"
    r"|figure|rate|equivalent|benchmark|aim|maximum|ceiling|expectation|proportion|comparator|level)s?\b"
    r"|(?:this|that|these|it|which|they)\s(?!(?:was|is)\s(?:noted|hoped|reported|explained|added|confirmed|agreed"
    r"|stated|said|felt|asked|suggested|acknowledged|highlighted|recognised|important"
    r"|clear)\b)(?:\w+ly\s)?(?:compare[sd]?|was|were|had|is|might|may|could|would|represented|reached|rose|fell|stood"
    r"|will)\b|nationally|regionally|in\s(?:England|Wales)\b|in\sthe\s(?:[\w'-]+\s){1,5}(?:teams?|service|hub)\s(?:it"
    r"|this|the\sfigure)\b|statistical\sneighbours|a\syear\s(?:earlier|before|ago)\b"
    r"|(?:in|at|on|by)\s[\w\s]{3,25}\s(?:there|it|this|they|the\sfigure|the\snumber)\s(?:had\sbeen|was|were|stood)\b)",
    re.I,
)
_FIGURE = re.compile(r"\b(?:figure|rate|average|compare|rose|fell|risen|fallen)\b")
_THIS_YEAR = re.compile(r"\bby the (?:spring|summer|autumn|end of the year)\b")
_RATE_OF = re.compile(r"\b(?:rate of|or|equivalent to|is|was) $")
_EARLIER = re.compile(r"\b(?:there|it|this|they|the figure|the number) (?:had been|was|were|stood at) $", re.I)
_WORKERS = re.compile(
    r"\b((?:more |less |newly |recently |very )?(?:experienced|qualified|senior|permanent|agency) (?:social workers"
    r"|staff))"
    r" (?:holding |held |had |having |carrying |averaging )?$",
    re.I,
)
_WERE = re.compile(r"\s(?:were|was|involved|related)\b")
_PAIRED = re.compile(r"(?: and [\d.,]+\s?(?:%|per cent)?)? respectively")
_FROM_FIRST = re.compile(r"\bfrom (?:(?:around|about|over|just|some|a|high|low|of) ){0,3}$")
_TO_SECOND = re.compile(r"\bto (?:(?:around|about|over|just|under|some|below|above) ){0,2}$")
_VETO = {
    "waiting-time": re.compile(r"\b(?:one|a) (?:child|young person|family|case|resident|parent) (?:had )?wait", re.I),
    "assessment-duration": re.compile(r"\bwait", re.I),
    "children-in-care": re.compile(r"\b(?:event|survey)\b"),
}
_OUT_OF = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:out )?of (?:(?:the|its|our|these|their|all|[\w]+'s?|some|those) ){0,3}$",
    re.I,
)
_TOTALS = frozenset({"social-worker-posts.counted", "teams.counted"})
_IN_TEAM = re.compile(r" (?:in|for|within) the ((?:[A-Z][\w'-]+ (?:and |in |for )?){1,5}(?:Teams?|Service|Hub))\b")
_NEED = {
    "caseload.usual": re.compile(r"\bcase-?\s?loads?\b", re.I),
    "serious-case-reviews.begun": re.compile(
        r"\b(?:serious case|safeguarding practice|child practice|learning"
        r"|rapid) reviews?\b",
        re.I,
    ),
    "child-deaths-reviewed.cases": re.compile(r"\bchild death|\bCDOP\b", re.I),
    "care-leavers-eet.listed": re.compile(r"\bcare leavers?\b", re.I),
    "care-leavers-eet.also": re.compile(r"\bcare leavers?\b", re.I),
    "ehc-plans-in-20-weeks.share": re.compile(r"\b(?:EHC|EHCPs?|education, health|SEND)\b", re.I),
    "return-interviews-completed.share": re.compile(r"\b(?:return|missing|RHIs?)\b", re.I),
    "files-audited.cases": re.compile(r"\b(?:inspect\w+|audit\w*|Ofsted)\b", re.I),
}  # what the sentence or those before it must name, where the wording of a rule alone is too wide
_COUNTED_THERE = re.compile(r"\b(?:there (?:had been|were|was)|number(?: of \w+)? (?:had been|was|were|of)) $", re.I)
_TEAMS = re.compile(r"\s(?:[\w-]+\s){0,2}?teams\b")
_VACANT = re.compile(r"\s(?:[\w-]+\s){0,3}?posts\b[^.;,]{0,30}\b(?:vacant|unfilled|empty)\b", re.I)
_DAILY = re.compile(r" (?:a|per|each|every) (?:day|week|month)\b", re.I)
_MET = re.compile(
    r"\b(?:met|meet|meeting|visited|heard(?: evidence)? from|sp[eo]ke[n]? (?:to|with)|interviewed|thanked|invited"
    r"|would recruit|(?:on|about|for) the)(?: with)? $",
    re.I,
)
_ACTED = re.compile(
    r" (?:had |have |who )?(?:gave|given|attended|spoke|told|said|took part|taken part|responded|came|spoken"
    r"|joined the meeting|sat)\b(?! in [^.;,]{0,40}(?:train|learn|course|brief|workshop|event|conference|programme|scheme))",
    re.I,
)
_MIGHT = re.compile(r" (?:might|may|could|would)\b", re.I)
_IN_TEAMS = re.compile(
    r"^In the ((?:[\w'-]+ ){1,5}(?:teams?|service|hub))\b,? (?:it|this|they|the figure"
    r"|the average) (?:was|were|stood)",
    re.I,
)
_DELTA = re.compile(
    r"\b(?:increase|decrease|rise|fall|reduction|drop|improvement|difference|growth|loss"
    r"|gain) of (?:about |around |just |over |some ){0,2}$",
    re.I,
)
_SHARE = re.compile(r"%|\bper\s?cent|third|quarter|half|\bin\b", re.I)
_STANDARD = re.compile(r"\b(?:should|must) have (?:an?|no|at|up|around|about|between|fewer|\d)", re.I)
_PLAUSIBLE = {
    "caseload": (1, 80),
    "cases-per-manager": (10, 400),
    "social-workers-per-child": (1, 100),
    "teams": (2, 60),
    "inspection-team": (2, 40),
}


def bind(line: Line) -> None:
    """Bind the figures of a sentence, in order, into `line.out`."""
    named = anchors(line, [z.figure for z in line.zones])
    goes_on = bool(named) or _continues(line)
    for at, zone in enumerate(line.zones):
        if at in named:
            bound = _anchor(line, zone, *named[at])
        else:
            bound = _unnamed(line, at, bool(named), goes_on)
        if bound is None:
            continue
        earlier = _told_first(line, at, bound) if at - 1 not in named and not _is_bound(line, at - 1) else None
        line.out.extend([bound] if earlier is None else [bound, earlier])


def _unnamed(line: Line, at: int, named: bool, goes_on: bool) -> Bound | None:
    """A figure that no rule names: it goes on about the one before, or its clause says what it is of."""
    zone = ceiling(line.zones[at])
    last = _last(line, zone, named) if goes_on or line.out else None
    own_topic = last is not None and not line.out and _new_topic(line)
    chained = _chained(line, zone, last) if last is not None and not own_topic else None
    if chained is not None and not (line.out and predicate(line, zone, chained)):
        return chained
    if (_OUT_OF.search(line.before(zone)) and not _TEAMS.match(line.after(zone))) or _opens_range(line, at):
        return None
    bound = general(line, zone)
    if bound is None or not _plausible(bound.measure, zone.figure):
        return None
    veto = _VETO.get(bound.measure)
    return None if veto and veto.search(line.plain) else bound


def _new_topic(line: Line) -> bool:
    """Whether a sentence opens under a label or sentence of its own since the last figure was bound."""
    return line.context.last_block != line.sentence.block and line.index > 0 and (
        line.reading.sentences[line.index - 1].block == line.sentence.block
    )


def _opens_range(line: Line, at: int) -> bool:
    """Whether a figure is the first of "fell from 43 to 27", which is bound with the second."""
    if at + 1 >= len(line.zones):
        return False
    zone, following = line.zones[at], line.zones[at + 1]
    between = line.plain[zone.figure.end : following.figure.start]
    same = zone.figure.unit == following.figure.unit
    return same and bool(_FROM_FIRST.search(line.before(zone)) and _TO_SECOND.search(between)) and len(between) < 60


def _is_bound(line: Line, at: int) -> bool:
    return any(b.zone.figure.start == line.zones[at].figure.start for b in line.out) if at >= 0 else False


def _continues(line: Line) -> bool:
    """Whether a sentence that names no measure goes on about the one before."""
    context = line.context
    return context.last is not None and line.index - context.index <= 2 and _ELLIPSIS.search(line.plain) is not None


def anchors(line: Line, found: list[Figure]) -> dict[int, tuple[Rule, re.Match[str]]]:
    """For each figure that a rule finds, the rule whose wording is tightest around it."""
    best: dict[int, tuple[int, Rule, re.Match[str]]] = {}
    around = " ".join(s.plain for s in line.reading.sentences[max(0, line.index - 2) : line.index + 1])
    for rule, match in TABLE.matches(line.plain):
        if not _fits(rule, line.plain, around):
            continue
        at = _figure_at(line.plain, found, rule, match)
        if at is not None:
            width = max(match.end(), found[at].end) - min(match.start(), found[at].start)
            if at not in best or width < best[at][0]:
                best[at] = (width, rule, match)
    return {at: (rule, match) for at, (_, rule, match) in best.items()}


def _fits(rule: Rule, plain: str, around: str) -> bool:
    """Whether a sentence and those before it name what a rule needs, and nothing that forbids it."""
    need, veto = _NEED.get(rule.name), _VETO.get(rule.name.partition(".")[0])
    return not (need and not need.search(around)) and not (veto and veto.search(plain))


def _figure_at(plain: str, found: list[Figure], rule: Rule, match: re.Match[str]) -> int | None:
    """The figure that the group `n` of a match covers; none for the whole of "45 of the 210"."""
    for at, figure in enumerate(found):
        if figure.start >= match.end("n") or match.start("n") >= figure.end:
            continue
        if rule.name not in _TOTALS and _OUT_OF.search(plain[: figure.start]):
            return None
        return at if figure.unit != "percent" or _SHARE.search(match["n"]) else None
    return None


def _anchor(line: Line, zone: Zone, rule: Rule, match: re.Match[str]) -> Bound | None:
    """A figure that a rule binds, unless it is denied, merely hoped for, or implausible."""
    measure, reading = rule.name.partition(".")[0], line.reading
    if measure == "social-worker-posts" and _VACANT.match(line.after(zone)) and not _OUT_OF.search(line.before(zone)):
        measure = "vacancies"
    zone = ceiling(zone)
    if not measure.endswith("-change") and _DELTA.search(line.before(zone)):
        return None
    if rule.name.endswith("counted") and _counts_otherwise(line, zone, match):
        return None
    if hearsay(line, zone):
        return None
    if denied(zone) or _OPINION.search(line.before(zone)) or not _plausible(measure, zone.figure):
        return None
    comparison = _compared(line, zone, measure, stance(line.plain, match.start(), match.end()))
    if comparison is None:
        return None
    place, codes = shared_place(zone.text, reading.gss, reading.date)
    if not codes and line.out and len(line.out[-1].gss) > 1:
        place, codes = line.out[-1].population, line.out[-1].gss
    who = population(measure, line.plain, zone, match, line.context.scheme) or comparison.place or place
    if comparison.comparator in {"other authority", "best practice"}:
        who = comparison.place
    date = period_of(line, zone, measure, comparison.comparator)
    gss = codes or (reading.gss if comparison.gss is None else comparison.gss)
    return Bound(zone, measure, rule.key, comparison, date, who, gss)


def _counts_otherwise(line: Line, zone: Zone, match: re.Match[str]) -> bool:
    """Whether a number counts a daily flow, what only might be, or people met and heard."""
    after = line.plain[match.end() :]
    met = _MET.search(line.before(zone)) or _ACTED.match(after)
    return bool(met or _MIGHT.match(after) or _DAILY.match(after))


def _compared(line: Line, zone: Zone, measure: str, said: str) -> Comparison | None:
    """What an anchored figure is compared with, its stance weighed; None where it is no fact at all."""
    comparison = compare(zone, line.reading.gss, line.reading.date)
    if said == "conditional" and not _STANDARD.search(line.plain):
        return None
    if said == "hoped" and comparison.comparator != "target":
        return None
    if measure.startswith("inspection-outcome"):
        return Comparison("national", ())
    if said in {"planned", "expected"} and not comparison.comparator:
        return Comparison("expected")
    if measure in {"demand-change", "attendance-change"} and comparison.comparator == "previous":
        return Comparison()
    again = line.out and line.out[-1].measure == measure and zone.text.startswith(" (")
    if not comparison.comparator and again and date_in(zone, line.dates):
        return Comparison("previous")
    if not comparison.comparator and line.out and in_passing(zone):
        return line.out[-1].comparison
    return comparison


def _last(line: Line, zone: Zone, named: bool) -> Bound | None:
    """The figure whose measure an unnamed one may take over."""
    if not line.out:
        return None if named or line.index - line.context.index > 2 else line.context.last
    if len(line.out) > 1 and _PAIRED.match(line.after(zone)) and line.out[-2].measure != line.out[-1].measure:
        return line.out[-2]
    return line.out[-1]


def _told_first(line: Line, at: int, bound: Bound) -> Bound | None:
    """The earlier of two figures told first: "had fallen from 24% in 2018 to 19%"."""
    if at == 0 or line.zones[at - 1].figure.unit != bound.zone.figure.unit:
        return None
    zone = line.zones[at - 1]
    between = line.plain[zone.figure.end : bound.zone.figure.start]
    if not _FROM_FIRST.search(line.before(zone)) or not _TO_SECOND.search(between):
        return None
    date = date_in(replace(zone, start=zone.figure.start), line.dates)
    return replace(bound, zone=zone, comparison=Comparison("previous"), date=date if date != bound.date else "")


def _chained(line: Line, zone: Zone, last: Bound) -> Bound | None:
    """A figure that takes over the measure of the one before it, where the words say what it is compared with."""
    zone = _same_unit(line, zone, last)
    if not _may_follow(line, zone, last):
        return None
    comparison = _chained_comparison(line, zone, last)
    said = stance(line.plain[: zone.end], zone.figure.start, zone.figure.end)
    if comparison is None or said in {"suggested", "conditional"} or (said == "asked" and not line.out):
        return None
    if said == "hoped" and comparison.comparator != "target":
        return None
    gss = line.reading.gss if comparison.gss is None else comparison.gss
    if comparison.comparator in {"", "previous", "expected"} and last.comparison.gss is None:
        gss = last.gss
    date, who = _chained_date(line, zone, last, comparison), _chained_population(line, zone, last, comparison)
    return Bound(zone, last.measure, last.rule, comparison, date, who, gss)


def _same_unit(line: Line, zone: Zone, last: Bound) -> Zone:
    """The zone with the unit that a bare figure takes from the one before: "76 per 10,000, compared with 64"."""
    unit = last.zone.figure.unit
    bare = not zone.figure.unit and unit.startswith("rate") and not _COUNTED_THERE.search(line.before(zone))
    return replace(zone, figure=replace(zone.figure, unit=unit)) if bare else zone


def _may_follow(line: Line, zone: Zone, last: Bound) -> bool:
    """Whether a figure agrees with the one before in unit, and nothing beside it makes it another thing."""
    figure, unit = zone.figure, last.zone.figure.unit
    a_rate = figure.unit.startswith("rate") and not unit and _RATE_OF.search(line.before(zone))
    free = figure.unit.startswith("rate") or _FREE.match(line.after(zone))
    other = _DELTA.search(line.before(zone)) or _OPINION.search(line.before(zone)) or denied(zone)
    return bool((figure.unit == unit or a_rate) and free and not other) and _plausible(last.measure, figure)


def _chained_comparison(line: Line, zone: Zone, last: Bound) -> Comparison | None:
    """What an unnamed figure is compared with; None where nothing says what it is."""
    comparison, own = compare(zone, line.reading.gss, line.reading.date), date_in(zone, line.dates)
    if line.after(zone).startswith(" respectively") and line.out and last is not line.out[-1]:
        return line.out[-1].comparison
    if comparison.comparator:
        return comparison
    if not line.out and own and own < last.date and _EARLIER.search(line.before(zone)):
        return Comparison("previous")
    if not line.out:
        return comparison if _IN_TEAMS.match(line.plain) or (own and _FIGURE.search(line.plain)) else None
    if says_now(zone.text):
        return Comparison()
    if "respectively" in line.after(zone) or zone.figure.unit != last.zone.figure.unit:
        return last.comparison
    if own and ((last.date and own < last.date) or zone.text.startswith(" (")):
        return Comparison("previous")
    share = last.measure.endswith("-share") and _WERE.match(line.after(zone))
    beside = _dated(zone.figure, line.dates) or _home_named(line.reading, zone) or _IN_TEAM.match(line.after(zone))
    workers = last.measure == "caseload" and _WORKERS.search(line.before(zone))
    return comparison if share or beside or workers else None


def _chained_date(line: Line, zone: Zone, last: Bound, comparison: Comparison) -> str:
    """The date of an unnamed figure: its own, the year before, or the one that it shares with the first."""
    own, comparator = date_in(zone, line.dates), comparison.comparator
    if comparator == "previous":
        return year_before(zone.text, last.date) or own
    if own:
        return own
    if line.out and comparator != "other authority":
        shared = next((b.date for b in reversed(line.out) if not b.comparison.comparator), "")
        return last.date if last.comparison.comparator != "previous" else shared
    return line.reading.date[:4] if comparator == "expected" and _THIS_YEAR.search(zone.text) else ""


def _chained_population(line: Line, zone: Zone, last: Bound, comparison: Comparison) -> str:
    """Whom an unnamed figure is for: a team that stands beside it, the place it is compared with, else as before."""
    after = line.after(zone)
    if in_team := _IN_TEAM.match(after) or _IN_TEAMS.match(line.plain):
        return in_team.group(1)
    if last.measure == "caseload" and (workers := _WORKERS.search(line.before(zone))):
        return workers.group(1)
    where = comparison.place if comparison.gss is not None else last.population
    if last.measure.endswith("-share"):
        return second_of(line.plain) if "respectively" in line.plain else share_of(after[:160]) or where
    return "" if last.comparison.gss is not None and not comparison.comparator else where


def _dated(figure: Figure, dates: list[Mention]) -> bool:
    """Whether a date stands right beside a figure: "2 in 2020", "in 2020 there was 1"."""
    return any(0 <= d.start - figure.end <= 14 or 0 <= figure.start - d.end <= 18 for d in dates)


def _home_named(reading: Reading, zone: Zone) -> bool:
    """Whether a zone names the home authority, in full or by its initials, as the one whose figure it gives."""
    home = reading.home
    if home is None:
        return False
    initials = "".join(w[0] for w in re.findall(r"[A-Z]\w+", home.official_name))
    left = zone.text[: zone.figure.start - zone.start]
    return bool(re.search(rf"\b(?:{re.escape(initials)}|{re.escape(home.name)})\b", left)) and not named_others(
        left, reading.gss, reading.date
    )


def _plausible(measure: str, figure: Figure) -> bool:
    """Whether a figure can be of its measure at all."""
    value = float(figure.high or figure.low or 0)
    low, high = _PLAUSIBLE.get(measure, (0, 10_000_000))
    if figure.unit == "percent" and value > 100 and not measure.endswith("-change"):
        return False
    return low <= value <= high
