"""Figures that take over the measure of the figure before them: "from 43 to 27", "against 61 nationally"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.alike import in_that_unit, resumed, timed_alike
from kg.extract.figures.answers import ANSWERED
from kg.extract.figures.compared import Comparison, compare, named_others
from kg.extract.figures.figures import date_in, says_now
from kg.extract.figures.limits import denied
from kg.extract.figures.periods import Bound, Line, at_inspection, base, quarter_of, same_time, standing
from kg.extract.figures.population import for_what, second_of, share_before, share_of, who_waits
from kg.extract.figures.sametime import end_of_it
from kg.extract.figures.spells import before, by_then
from kg.extract.figures.stretches import quarter_alone
from kg.extract.figures.teams import team_of
from kg.extract.figures.workers import caseload_of, whose_caseload
from kg.extract.figures.years import month_before, year_after, year_before
from kg.extract.figures.zone import Zone
from kg.model import Mention
from kg.numbers import Figure
from kg.reading import Reading
from kg.rules.figures.pieces_figures import FINITE, LEVELS
from kg.stance import stance

OPINION = re.compile(
    r"\b(?:opinion|read that|press|media|had claimed|thought|feared|believed?|felt|wondered|queried|asked(?!\sfor\b|\sthe\s|\s[A-Z][\w']+\sfor\b)|questioned"
    r"|social media"
    r"|newspaper|rumou?r\w*|alleg\w+)\b",
    re.I,
)
_FREE = re.compile(
    r"^\s?(?:$|[.,;)%\]('\"]|-\s|(?:if|unless|in|at|on|for|during|as|compared|against|from|to|by|across|per|and"
    r"|with|when|whereas|nationally|regionally|this|last|or|than|children|young|cases|(?:three|six|nine|twelve)\smonths|had|were|was"
    r"|that\s(?:the\s\w+|it|they|we)\s(?:had\s|has\s|have\s)?(?:set|aimed|wanted|promised|sought|agreed|asked|needed)|target|sought|wanted|required|(?:aimed|asked|called|hoped|looked)\sfor|average|of\s(?:whom|which|these|them|last|(?:the|our|its)\s(?:child|under-18|0-17)\spopulation|(?:the|a)\s(?:year|quarter|month|previous"
    r"|preceding|prior|same|twelve|corresponding))|a\syear|the|respectively|plans|episodes|referrals"
    r"|each|over|under|rather|being|of\sit|achieved|recorded|reported|seen|found|(?:one|two|twelve)\s(?:years?|months)\s(?:earlier|before|previously|ago)|of\s20\d\d|laid|allowed|promised|permitted|specified|stipulated|prescribed)\b)"
)
# "22% in the north, when the figure for the service as a whole was 13%"
_HOUSEHOLDS = re.compile(r"\b(?:foster\w*|households|carers|social workers|posts|vacanc(?:y|ies)|adopt\w+|placements)\b", re.I)  # what is never told as a rate
_WORKERS = re.compile(r"[^.;,\d]{0,50}\b(?:workers|practitioners|NQSWs|ASYEs|advis[eo]rs)\s(?:do|did)\s(?:not|never)\s(?:hold|have|carry)\b")  # "New workers do not hold more than 12"
_FIGURE_FOR = re.compile(rf"\b(?:figure|rate|average|proportion|share|percentage) (?:for|in|across|of) (?:the|our|its) [\w' -]{{3,40}} {LEVELS} (?:\w+ )?$")
_FIGURE = re.compile(r"\b(?:figure|rate|average|compare|rose|fell|risen|fallen)\b")
_RATE_OF = re.compile(r"\b(?:(?:equat\w+|amount\w+|came|correspond\w+|translat\w+) (?:in)?to|represent(?:s|ed)|rate of|or|equivalent to|is|was) $")
_LAST_COUNT = re.compile(r"\b(?:at|in|by) (?:the|its|their) (?:last|latest|most recent) (?:count|published|available|figures?|survey|return|census|data)\b")
_THE_RATE = re.compile(r"\b[Tt]he (?:\w+ )?rate (?:for|in|across) ")  # "The rate for Wales had been 90 per 10,000", after a number
_PER_TEN_THOUSAND = frozenset({"children-in-care", "child-protection-plans", "children-in-need", "section-47-enquiries"})
_ALONE = re.compile(rf"^In [A-Z][\w' -]{{2,30}}?(?: alone| itself)?,? (?:however, )?(?:it|this) {LEVELS} $")  # "In Barset alone, however, it was 221"
_EARLIER = re.compile(rf"\b(?:there|it|this|they|the figure|the number) {LEVELS} $", re.I)
_NOUN = re.compile(r"\s(?:more |other |further )?(?:children|young people|cases|plans|families|referrals|people)\b")
_PAIRED = re.compile(r"(?: and [\d.,]+\s?(?:%|per\s?cent)?)? respectively")
FROM_FIRST = re.compile(r"\bfrom (?:(?:around|about|over|just|some|a|high|low|of) ){0,3}$")
TO_SECOND = re.compile(r"\bto (?:(?:around|about|over|just|under|some|below|above) ){0,2}$")
_COUNTED_THERE = re.compile(r"\b(?:there (?:had been|were|was)|number(?: of \w+)? (?:had been|was|were|of)) $", re.I)
FORMER_ALONE = re.compile(rf"\b[Tt]he (?P<which>former|latter) (?:{FINITE}|rose|fell)\b")  # "The former had been 140 in May 2019"
_NOBODY = re.compile(r"\b(?:nobody|no[- ]one|none|anyone|everyone|no worker|each worker)\b", re.I)
_OF_THE_SAME = ("care-leavers", "school-attendance", "placement-stability", "health-assessments")
_IN_BRACKETS = re.compile(r"\s?\(")
_IN_TEAMS = re.compile(
    r"^(?:In|For|Among|Across|At) (?:the |our |its )?((?:[\w'-]+ ){1,5}(?:teams?|service|hub|schools|academies|settings|pupils|nurseries))\b,? (?:it|this|they"
    rf"|(?:the|that) (?:same )?(?:figure|average|proportion|percentage|share|rate)) {FINITE}\b",
    re.I,
)
_TIME = re.compile(r"\b(?:before|earlier|previous\w*|ago|last|down|up|from)\b", re.I)
_DEMAND = {"contacts": "contacts", "referrals": "referrals", "section-47-enquiries": "section 47 enquiries"}
_UPON = re.compile(r"\s(?:on|over|from|compared|since|in|against|up|year)\b|\s?[.,;)]|$")
PAST = re.compile(r"\b(?:having|had|was|were|stood|came|amounted|totalled|numbered|averaged)\b")
DELTA = re.compile(
    r"\b(?:increase|decrease|rise|fall|reduction|drop|improvement|difference|growth|loss"
    r"|gain) of (?:about |around |just |over |some ){0,2}$",
    re.I,
)
_PLAUSIBLE = {
    "caseload": (1, 99),
    "cases-per-manager": (10, 400),
    "social-workers-per-child": (1, 100),
    "teams": (2, 60),
    "inspection-team": (2, 40),
    "children-in-care": (8, 20_000),
    "children-in-need": (8, 50_000),
    "contacts": (8, 500_000),
    "ehc-plans": (8, 50_000),
}


_WHOLE_NUMBERS = frozenset({"children-entering-care", "children-in-care", "child-protection-plans", "teams", "foster-carers", "adoptions",
                            "ehc-plans", "contacts", "referrals", "professionals-trained", "files-audited", "missing-episodes"})


def rated(line: Line, zone: Zone) -> Zone:
    """The zone with the rate that its figure shares with the one before: "from 58 per 10,000 to 47", "in London the rate was 61"."""
    at = next((i for i, z in enumerate(line.zones) if z.figure.start == zone.figure.start), 0)
    if zone.figure.unit or (THIS_WAS.match(line.plain) and _NOUN.match(line.after(zone))) or _HOUSEHOLDS.search(zone.text):
        return zone
    if at > 0:
        earlier = line.zones[at - 1].figure
        joined = TO_SECOND.search(line.plain[earlier.end : zone.figure.start])
    else:
        last = line.context.last
        if last is None or line.index - line.context.index > 1:
            return zone
        earlier, joined = last.zone.figure, re.search(r"\brate\b", zone.text) or _ALONE.search(line.before(zone))
        if not earlier.unit and last.measure in _PER_TEN_THOUSAND and _THE_RATE.search(line.before(zone)):
            return replace(zone, figure=replace(zone.figure, unit="rate per 10000"))
    same = at > 0 and not _NOUN.match(line.after(zone)) and "rate" in zone.text + line.plain[: zone.figure.start]
    if _like_a_count(line, zone):
        return zone
    if earlier.unit.startswith("rate") and (joined or same) and not _COUNTED_THERE.search(line.before(zone)):
        return replace(zone, figure=replace(zone.figure, unit=earlier.unit))
    return zone


def _like_a_count(line: Line, zone: Zone) -> bool:
    """Whether a bare figure is of the size of a count told before, and not of the rate: "1,163, or 69 per 10,000, against 1,109"."""
    value = float(zone.figure.low or zone.figure.high or 0)
    told = [b.zone.figure for b in line.out or line.context.lately]
    near = [float(f.low or f.high or 0) for f in told if not f.unit]
    rates = [float(f.low or f.high or 0) for f in told if f.unit.startswith("rate")]
    return any(v / 2 <= value <= 2 * v for v in near) and not any(r / 2 <= value <= 2 * r for r in rates)


def last_told(line: Line, zone: Zone, named: bool) -> Bound | None:
    """The figure whose measure an unnamed one may take over."""
    lately = [b for b in line.context.lately if b.comparison.own]
    if not line.out and len(lately) > 1 and line.index - line.context.index <= 1 and not named and (which := FORMER_ALONE.search(line.before(zone))):
        return lately[0] if which["which"] == "former" else lately[-1]
    if not line.out and line.context.told and line.index - line.context.index <= 1 and THIS_WAS.match(line.plain) and not named:
        return lately[-1] if lately and not lately[-1].date else line.context.told[-1]
    if not line.out:
        return None if named or line.index - line.context.index > 2 else line.context.last
    if len(line.out) > 1 and _PAIRED.match(line.after(zone)) and line.out[-2].measure != line.out[-1].measure:
        return line.out[-2]
    unit = zone.figure.unit
    if line.out[-1].zone.figure.unit != unit and _IN_BRACKETS.match(zone.text):  # "694, or 103 per 10,000 (a year earlier: 667)"
        return next((b for b in reversed(line.out) if b.zone.figure.unit == unit), line.out[-1])
    return line.out[-1]


def change_of(line: Line, zone: Zone) -> Bound | None:
    """The change in demand that is told with the number: "14,870 contacts in 2020/21, a rise of 9 per cent on 2019/20"."""
    noun = _DEMAND.get(line.out[-1].measure, "") if line.out else ""
    if not noun or zone.figure.unit != "percent" or not DELTA.search(line.before(zone)) or not _UPON.match(line.after(zone)):
        return None
    last = line.out[-1]
    if not last.comparison.own or len(line.plain[last.zone.figure.end : zone.figure.start]) > 90:
        return None
    return Bound(zone, "demand-change", "measures/demand-change.told", Comparison(), last.date, noun, last.gss)


def told_first(line: Line, at: int, bound: Bound) -> Bound | None:
    """The earlier of two figures told first: "had fallen from 24% in 2018 to 19%"."""
    if at == 0 or line.zones[at - 1].figure.unit != bound.zone.figure.unit:
        return None
    zone = line.zones[at - 1]
    between = line.plain[zone.figure.end : bound.zone.figure.start]
    if not FROM_FIRST.search(line.before(zone)) or not TO_SECOND.search(between):
        return None
    own = replace(zone, start=zone.figure.start, end=bound.zone.figure.start)
    if (team := team_of(between, 0)) and bound.measure == "caseload" and team != bound.population:
        return replace(bound, zone=zone, population=team)  # "ran from 14 in the Court Team to 23 in the Duty Team"
    date = next((d.value for d in line.dates if own.figure.end <= d.start and d.end <= own.end), "") or quarter_of(line, replace(own, text=line.plain[own.start : own.end]))
    month = month_before(own.text[own.figure.end - own.start :], bound.date)
    date = month if month and (not date or date > bound.date) else date
    return replace(bound, zone=zone, comparison=Comparison("previous"), date=date if date != bound.date else "")


def chained(line: Line, zone: Zone, last: Bound) -> Bound | None:
    """A figure that takes over the measure of the one before it, where the words say what it is compared with."""
    zone = _same_unit(line, zone, last)
    if not _may_follow(line, zone, last):
        return None
    comparison = _chained_comparison(line, zone, last)
    said = stance(line.plain[: zone.end], zone.figure.start, zone.figure.end)
    bound = comparison is not None and comparison.comparator == "target"
    if comparison is None or (said in {"suggested", "conditional"} and not bound) or (said == "asked" and not line.out):
        return None
    if said == "hoped" and comparison.comparator != "target" and not (comparison.comparator == "previous" and date_in(zone, line.dates)):
        return None
    gss = line.reading.gss if comparison.gss is None else comparison.gss
    if comparison.comparator in {"", "previous", "expected"} and last.comparison.gss is None:
        gss = last.gss
    date, who = _chained_date(line, zone, last, comparison), _chained_population(line, zone, last, comparison)
    return Bound(zone, last.measure, last.rule, comparison, date, who, gss)


def _same_unit(line: Line, zone: Zone, last: Bound) -> Zone:
    """The zone with the unit that a bare figure takes from the one before: "76 per 10,000, compared with 64"."""
    unit = last.zone.figure.unit
    bare = not zone.figure.unit and unit.startswith("rate") and not _as_count(line, zone, last) and not _COUNTED_THERE.search(line.before(zone)) and not _like_a_count(line, zone)
    bare = bare or in_that_unit(line, zone, unit)
    return replace(zone, figure=replace(zone.figure, unit=unit)) if bare else zone


def _may_follow(line: Line, zone: Zone, last: Bound) -> bool:
    """Whether a figure agrees with the one before in unit, and nothing beside it makes it another thing."""
    figure, unit = zone.figure, last.zone.figure.unit
    a_rate = figure.unit.startswith("rate") and not unit and (_RATE_OF.search(line.before(zone)) or _THE_RATE.search(line.before(zone)))
    free = figure.unit.startswith("rate") or _FREE.match(line.after(zone))
    before = ANSWERED.split(line.before(zone))[-1]
    other = DELTA.search(before) or OPINION.search(before) or denied(zone)
    times = {figure.unit, unit} == {"weeks", "days"} and last.measure == "waiting-time" and for_what(line.after(zone))
    return bool((figure.unit == unit or a_rate or times or _as_count(line, zone, last)) and free and not other) and plausible(last.measure, figure)


def _chained_comparison(line: Line, zone: Zone, last: Bound) -> Comparison | None:
    """What an unnamed figure is compared with; None where nothing says what it is."""
    comparison, own = compare(zone, line.reading.gss, line.reading.date), date_in(zone, line.dates)
    if (alone := quarter_alone(zone.text, last.date)) and not comparison.comparator:
        return Comparison("previous") if alone < last.date else Comparison()
    if line.after(zone).startswith(" respectively") and line.out and last is not line.out[-1]:
        return line.out[-1].comparison
    if comparison.comparator == "previous" and _elsewhere(line, zone, last, own):
        return Comparison()
    if comparison.comparator:
        return comparison
    if not line.out and own and before(own, last.date) and (_EARLIER.search(line.before(zone)) or FORMER_ALONE.search(line.before(zone))):
        return Comparison("previous")
    if _as_rate(line, zone, last) or _as_count(line, zone, last) or (last.measure == "waiting-time" and line.out and for_what(line.after(zone))):
        return comparison
    if not line.out:
        if zone.figure.unit in {"weeks", "days"} and timed_alike(zone):
            return comparison
        workers = last.measure == "caseload" and _WORKERS.match(line.plain)
        return comparison if workers or _IN_TEAMS.match(line.plain) or (own and _FIGURE.search(line.plain)) else None
    if year_after(zone.text, last.date) or says_now(zone.text) or resumed(zone) or (zone.figure.unit in {"weeks", "days"} and timed_alike(zone)):
        return Comparison()
    if zone.figure.unit.startswith("rate") and not last.zone.figure.unit and last.comparison.comparator == "previous":
        return Comparison()  # "441 children (448 at 31 March), or 68 per 10,000"
    if "respectively" in line.after(zone) or zone.figure.unit != last.zone.figure.unit:
        return last.comparison
    own = own or (quarter_of(line, zone) if zone.text.startswith(" (") else "")  # "contacts 3,204 (Q4: 3,010)"
    if own and (before(own, last.date) or zone.text.startswith(" (") or _was_once(line, zone, last)):
        return Comparison("previous")
    if _FIGURE_FOR.search(line.before(zone)) or _next_team(zone, last) or (last.measure == "caseload" and caseload_of(zone)):
        return comparison
    beside = _dated(zone.figure, line.dates) or _home_named(line.reading, zone)
    return comparison if beside else None


def _as_rate(line: Line, zone: Zone, last: Bound) -> bool:
    """Whether a sentence opens with the rate of what was counted before: "This was 89 per 10,000 of the child population"."""
    counted = not last.zone.figure.unit and last.comparison.own
    return not line.out and counted and zone.figure.unit.startswith("rate") and THIS_WAS.match(line.plain) is not None


def _as_count(line: Line, zone: Zone, last: Bound) -> bool:
    """Whether a sentence opens with the number that a rate comes to: "That rate translated into 43 children"."""
    rate = last.zone.figure.unit.startswith("rate") and last.comparison.own
    return not line.out and rate and not zone.figure.unit and THIS_WAS.match(line.plain) is not None and _NOUN.match(line.after(zone)) is not None


THIS_WAS = re.compile(r"(?:In (?:actual |real |absolute )?numbers,? )?(?:[Tt]hat|This|[Tt]his|It|which|The latter)(?: rate| figure| number)? (?:is|was|translated|translates"
    r"|corresponded|came|meant|represents|represented|equates|equated|amounts|amounted)\b|(?:Expressed as a|As a|The) rate\b")


def _elsewhere(line: Line, zone: Zone, last: Bound, own: str) -> bool:
    """Whether a figure set against another is of another team, not of another time: "11, against 17 in the Court Team"."""
    team = team_of(zone.text[zone.figure.end - zone.start :], 0)
    return bool(team) and team != last.population and not own and not _TIME.search(zone.text)


def _was_once(line: Line, zone: Zone, last: Bound) -> bool:
    """Whether a dated figure was so before another that has no date: "16 at present, where in 2020 it had been 22"."""
    if line.out and line.plain[: last.zone.figure.start].endswith("had been "):
        return False  # "of whom there had been 31 when inspectors came, numbered 12"
    return not last.date and last.comparison.own and PAST.search(zone.text[: zone.figure.start - zone.start]) is not None


def _chained_date(line: Line, zone: Zone, last: Bound, comparison: Comparison) -> str:
    """The date of an unnamed figure: its own, the year before, or the one that it shares with the first."""
    own, comparator = date_in(zone, line.dates) or quarter_of(line, zone), comparison.comparator
    told = base(line) or last
    if comparator in {"", "previous"} and (alone := quarter_alone(zone.text, told.date)):
        return alone
    if comparator == "" and not own and zone.figure.unit == last.zone.figure.unit and says_now(zone.text):
        return ""
    if comparator == "" and not own and (after := year_after(zone.text, told.date)):
        return after
    if comparator == "previous":
        if last.comparison.comparator == "previous" and "before that" in zone.text:
            return year_before(zone.text, last.date)
        return year_before(zone.text, told.date) or own or at_inspection(line, zone) or end_of_it(zone.text, told.date, line.context.period, line.reading.date)
    if comparator in {"expected", "target"} and not own and (then := by_then(zone.text, line.reading.date)):
        return then
    if own or ((_as_rate(line, zone, last) or _as_count(line, zone, last)) and not comparator):
        return own or last.date
    if not line.out and not comparison.apart and (again := same_time(line, zone, line.plain)):
        return again
    if not line.out and not comparator and line.index - line.context.index <= 1 and _IN_TEAMS.match(line.plain):
        return last.date  # "Caseloads averaged 17 in June. In the Court Team it was 11."
    if standing(line, zone, comparator):
        return ""
    if comparator == "target" and told.comparison.comparator == "previous" and last.comparison.comparator == "previous":
        return ""
    if line.out and not comparison.apart:
        return told.date
    beside = comparator in {"national", "regional", "other authority"} and not comparison.apart and not _LAST_COUNT.search(zone.text)
    if beside and not line.out and line.index - line.context.index <= 1:
        return last.date if last.comparison.comparator != "previous" else line.context.date
    return ""


def _chained_population(line: Line, zone: Zone, last: Bound, comparison: Comparison) -> str:
    """Whom an unnamed figure is for: a team that stands beside it, the place it is compared with, else as before."""
    after = line.after(zone)
    if in_team := _IN_TEAMS.match(line.plain):
        return in_team.group(1)
    if last.measure == "caseload" and (who := whose_caseload(line.plain, zone)):
        return who
    if team := _next_team(zone, last):
        return team
    if comparison.comparator == "target" and not line.out and last.measure not in {"caseload", "waiting-time"}:
        return ""
    if last.measure == "waiting-time" and (waited := who_waits(zone, line.after(zone)) or for_what(line.after(zone))):
        return waited
    if comparison.comparator == "target" and _NOBODY.search(zone.text[: zone.figure.end - zone.start]):
        return ""
    lately = [b for b in line.context.lately if b.measure == last.measure and b.comparison.own]
    if comparison.comparator == "target" and not line.out and (any(not b.population for b in lately) or len({b.population for b in lately}) > 1 or line.context.last_block != line.sentence.block):
        return ""  # "17 each, although some in one team had 26. The aim remained 16"
    if comparison.comparator == "target" and len({b.population for b in line.out if b.measure == last.measure and b.comparison.own}) > 1:
        return ""
    told = base(line) or last
    beside = ("" if told.comparison.gss == () else told.population) or (line.out[-1].population if line.out and line.out[-1].measure == "caseload" else "")
    named = comparison.gss is not None and (last.measure != "other" or comparison.place)  # a share without a name of its own is told by its people
    where = comparison.place if named else beside
    if comparison.comparator in {"national", "regional"} and told.comparison.gss is None and told.population and last.measure.startswith(_OF_THE_SAME):
        return told.population  # of the same young people: "the England averages were 56% and 88%"
    if last.measure.endswith("-share"):
        return second_of(line.plain) if "respectively" in line.plain else share_before(line.before(zone)) or share_of(after[:160]) or where
    return "" if last.comparison.gss is not None and not comparison.comparator else where


_NEXT_TEAM = re.compile(r"[;,]\s(?:and\s)?(?:the\s)?((?:[A-Z][\w'&-]*(?:\s(?:and|in|of|for)(?=\s[A-Z]))?\s){1,5})$")


def _next_team(zone: Zone, last: Bound) -> str:
    """The next team of a list whose first has its caseload: "Duty 21; Safeguarding 18"."""
    told = _NEXT_TEAM.fullmatch(zone.text[: zone.figure.start - zone.start]) if last.measure == "caseload" and last.population else None
    return told[1].strip() if told else ""


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


def plausible(measure: str, figure: Figure) -> bool:
    """Whether a figure can be of its measure at all."""
    value = float(figure.high or figure.low or 0)
    low, high = _PLAUSIBLE.get(measure, (0, 10_000_000))
    if not figure.unit and value % 1 and measure in _WHOLE_NUMBERS:
        return False
    if figure.unit == "percent" and value > 100 and not measure.endswith("-change"):
        return False
    return low <= value <= high
