"""Figures bound to measures by the wording of a rule, by their clause, or by the figure before."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.answers import ANSWERED, asked_why, foreseen, left_alone
from kg.extract.figures.beside import no_measure
from kg.extract.figures.chaining import (
    DELTA,
    FORMER_ALONE,
    FROM_FIRST,
    OPINION,
    THIS_WAS,
    TO_SECOND,
    chained,
    change_of,
    last_told,
    plausible,
    rated,
    told_first,
)
from kg.extract.figures.compared import (
    Comparison,
    compare,
    in_passing,
    in_region,
    named_others,
    recurring,
    shared_place,
)
from kg.extract.figures.figures import date_in
from kg.extract.figures.general import did_otherwise, general, named_anew, of_its_own, of_measure, predicate, some_of
from kg.extract.figures.hearsay import hearsay
from kg.extract.figures.limits import ceiling, denied
from kg.extract.figures.periods import Bound, Line, period_of
from kg.extract.figures.population import population
from kg.extract.figures.rosters import roster
from kg.extract.figures.topics import ASKED, otherwise, previous
from kg.extract.figures.turning import OPPOSITE, part_of_those, restated, turned
from kg.extract.figures.wholes import comes_vacant, wholes
from kg.extract.figures.years import year_before
from kg.extract.figures.zone import Zone
from kg.numbers import Figure
from kg.rules.figures.measures import TABLE
from kg.rules.figures.pieces_figures import FINITE, LEVELS
from kg.rules.grammar import Rule
from kg.stance import stance

_ELLIPSIS = re.compile(
    r"^(?:[^.]{0,70}\b(?:that|added|said)\s)?(?:(?:the|a|an|its|their|our|local|current)\s)?(?:(?:service|council"
    r"|authority|department|team|borough|county|city|directorate|it|they)\s(?:(?:was|were|is|had|has|would|will|be|been|still|also|now)\s){0,3}(?:working|aiming|aims?|aimed|striving|wants?|wanted|sought|seeks?"
    r"|set\s(?:an?|itself|its)\s)\b"
    r"|(?:[^.;\d]{0,60}\b)?(?:workers|practitioners|NQSWs|ASYEs|advis[eo]rs|those)\s(?:[^.;\d]{3,40}\s)?(?:should|must|ought|do|did|may|can|could|were\sto|are\sto)\s(?:not\s|only\s)?(?:to\s)?"
    r"(?:have|hold|carry|be\s(?:given|allocated))\b|(?:[\w'-]{1,15}\s){0,3}?(?:target|average|standard|limit|norm"
    r"|figure|rate|equivalent|benchmark|aim|maximum|ceiling|expectation|proportion|comparator|level)s?\b"
    r"|(?:this|that|these|it|which|they)\s(?!(?:was|is)\s(?:noted|hoped|reported|explained|added|confirmed|agreed"
    r"|stated|said|felt|asked|suggested|acknowledged|highlighted|recognised|important"
    rf"|clear)\b)(?:(?:\w+ly|now|then|still)\s)?(?:accounted\sfor|made\sup|compare[sd]?|{FINITE}|might|may|could|would|represented|rose|fell"
    r"|will)\b|(?:in|for|across)\s[\w\s]{2,30}\s(?:the|that)\s(?:same\s)?(?:figure|rate|proportion"
    r"|share|number|average|percentage)\b|nationally|regionally|in\s(?:England|Wales)\b|in\sthe\s(?:[\w'-]+\s){1,5}(?:teams?|service|hub)\s(?:it"
    r"|this|the\sfigure)\b|statistical\sneighbours|(?-i:SNs)|(?:a\syear|(?:twelve|six|three|12|6|3)\smonths|a\squarter)\s(?:earlier|before|ago|previously)\b"
    r"|(?:over|for|in|during)\sthe\ssame\s(?:year|period|quarter|month|time)\b"
    r"|[^.;]{0,90}\b(?:saw|foresaw|expected|forecast|envisaged|predicted)\s(?:that|this|it|the\sfigure|them)\s(?:to\s)?(?:go|com|fall|dropp?|ris|climb|eas)\w*\b"
    r"|(?:in|during)\sthe\s(?:previous|preceding)\s(?:year|quarter|month),?\s[\d,]+\s(?:had|were|was)\b"
    rf"|(?:in|at|on|by)\s[\w\s]{{3,25}}\s(?:there|it|this|they|the\sfigure|the\snumber)\s{FINITE}\b)",
    re.I,
)
_VETO = {
    "waiting-time": re.compile(
        r"\b(?:(?:one|an?|another|the) (?:\w+ )?(?:child|young person|family|case|resident|parent|mother|father|mum|dad|boy|girl|pupil|carer|constituent|grandparent)|he|she|I|(?:his"
        r"|her|my|our|whose) (?:own )?"
        r"(?:son|daughter|child|grand\w+|family|brother|sister|nephew|niece|foster child))(?: (?:had|has|have|was|been|who)){0,3} wait"
        r"|\b(?:hip|knee|cataract|ambulance|surgery|surgical|orthopaedic|A&E|emergency department|occupational therapy for adults|adult \w+ therapy)\b", re.I
    ),
    "assessment-duration": re.compile(r"\bwait", re.I),
    "assessment-timeliness": re.compile(  # none but "health assessments", "EHC needs assessments" and the like are named
        r"^(?!.*(?<!health )(?<!needs )(?<!EHC )(?<!EHCP )(?<!autism )(?<!help )(?<!risk )\bassessments?\b).*\bassessments?\b", re.I
    ),
    "serious-case-reviews": re.compile(  # the reviews that the panel for child deaths completes are of deaths
        r"\b(?:CDOP|Child Deaths? (?:Overview|Review) Panel) (?:had |has )?(?:completed|concluded|undertaken|undertook|carried out|finished) (?:\w+ )?[\w,]+ reviews\b(?! of)", re.I
    ),
    "child-deaths-reviewed": re.compile(r"\b(?:exploit\w+|at risk)\b", re.I),
    "children-in-care": re.compile(r"(?<!\b[Ii]n the )\b(?:event|survey)\b"),
    "vacancies": re.compile(r"\b(?:governors?|governing|co-opted)\b"),
    "adoptions": re.compile(r"\bOne Adoption [A-Z]"),  # the name of agencies of several councils
}
_OUT_OF = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) (?:out )?of (?:(?:the|its|our|these|their|all|[\w]+'s?|some|those) ){0,3}$",
    re.I,
)
_TOTALS = frozenset({"teams.counted", "inspection-outcome-count.among"})
_A_SCHEME = re.compile(r"\b(?:[Ss]chemes?|[Cc]ourses?|[Pp]rojects?|[Aa]cadem(?:y|ies)|[Pp]rogramme|[Aa]pprentice\w*|[Tt]rainee\w*)\b")
_NEED = {
    "caseload.nobody": re.compile(r"\bcase-?\s?loads?\b|\bcases\b", re.I),
    "programme-participants.began": _A_SCHEME,
    "programme-participants.received": _A_SCHEME,
    "improved-outcomes.recorded": re.compile(rf"{_A_SCHEME.pattern}|\b(?:[Oo]utcomes?|[Ss]upport\w*|[Ff]amilies)\b"),
    "programme-completions.of-those": _A_SCHEME,
    "programme-completions.it": re.compile(rf"{_A_SCHEME.pattern}|\b(?:recruit\w*|social work\w*|SWs?|[Ss]taff|[Mm]anagers|[Ww]orkforce)\b"),
    "child-deaths-reviewed.cases": re.compile(r"\bchild death|\bCDOP\b", re.I),
    "ehc-plans-in-20-weeks.share": re.compile(r"\b(?:EHC|EHCPs?|education, health|SEND)\b", re.I),
    "return-interviews-completed.share": re.compile(r"\b(?:return|missing|RHIs?)\b", re.I),
    "files-audited.cases": re.compile(r"\b(?:inspect\w+|audit\w*|Ofsted)\b", re.I),
}  # what the sentence or those before it must name, where the wording of a rule alone is too wide
_ACRONYM = re.compile(r" \([A-Z]{2,6}s?\)")
_SINCE = re.compile(r"[\d%t],? since (?:the (?:end|start|beginning) of )?$")
_BETWEEN = re.compile(r"\bbetween (?:the )?$")
_PLACED = re.compile(r"\b(?:placed|placement|moved|live[ds]?|living)\b")
_TEAMS = re.compile(r"\s(?:[\w-]+\s){0,2}?teams\b")
_DAILY = re.compile(r" (?:a|per|each|every) (?:day|week|month)\b", re.I)
_MET = re.compile(
    r"\b(?:met|meet|meeting|visited|heard(?: evidence)? from|sp[eo]ke[n]? (?:to|with)|interviewed|thanked|invited"
    r"|would recruit|(?:on|about|for) the)(?: with)? (?:(?:\d+|[a-z]+) (?:[a-z]+ ){1,4}and )?$",
    re.I,
)
_ACTED = re.compile(
    r" (?:had |have |who )?(?:gave|written|wrote|complained|signed|given|attended|spoke|told|said|took part|taken part|responded|came|spoken"
    r"|joined the meeting|sat)\b(?! in [^.;,]{0,40}(?:train|learn|course|brief|workshop|event|conference|programme|scheme))",
    re.I,
)
_MIGHT = re.compile(r" (?:might|may|could|would)\b", re.I)
_SHARE = re.compile(r"%|/|\bper\s?cent|third|quarter|half|\bin\b", re.I)
_STANDARD = re.compile(r"\b(?:should|must) have (?:an?|no|at|up|around|about|between|fewer|\d)", re.I)


def bind(line: Line) -> None:
    """Bind the figures of a sentence, in order, into `line.out`."""
    told = [z.figure for z in line.zones]
    if pair := paired(line):
        line.out.extend(pair)
        return
    staff = roster(line)
    asked = previous(line, 1) if len(told) > 1 else ""
    parts = wholes(line.plain, told, asked if ASKED.search(asked) else "")
    named = {at: found for at, found in anchors(line, told).items() if at not in parts}
    goes_on = bool(named) or bool(parts) or _continues(line)
    for at, zone in enumerate(line.zones):
        if at in staff:
            line.out.append(staff[at])
            continue
        if at in parts:
            one = of_measure(line, zone, parts[at])
            if one is not None and at - 1 in parts and line.out:
                day = line.out[-1].date or one.date  # a part and its whole are of one day
                one, line.out[-1] = replace(one, date=day), replace(line.out[-1], date=day)
            line.out.extend([one] if one is not None else [])
            continue
        bound = _anchor(line, zone, *named[at]) if at in named else _unnamed(line, at, bool(named), goes_on)
        if bound is None or no_measure(line, zone, bound.measure) or _limit_of_share(line, bound):
            continue
        earlier = told_first(line, at, bound) if at - 1 not in named and not _is_bound(line, at - 1) else None
        line.out.extend([bound] if earlier is None else _apart(line, bound, earlier))


def _limit_of_share(line: Line, bound: Bound) -> bool:
    """Whether a bare limit belongs to the share told before it: "62% of children had had no more than two social workers"."""
    figure, last = bound.zone.figure, line.out[-1] if line.out else None
    return last is not None and last.measure == bound.measure and last.zone.figure.unit == "percent" and not figure.unit and not (figure.low and figure.high)


# "A year earlier the two figures had been 214 and 97."
_BOTH = re.compile(r"\b(?:the|these|those|corresponding|equivalent|comparable)\s(?:(?:two|three|same|corresponding|equivalent|comparable|respective)\s)?(?:figures|numbers|rates|totals"
    rf"|percentages|averages)\s{LEVELS}\s", re.I)


def paired(line: Line) -> list[Bound]:
    """The figures of a sentence that says again, of another time or place, all that the one before told, in its order."""
    lately = [b for b in line.context.lately if b.comparison.own]
    here = [z for z in line.zones if not re.match(r"\s(?:figures|numbers|rates|totals|percentages|averages)\b", line.after(z))]
    if line.index - line.context.index > 1 or not 2 <= len(lately) == len(here) or not _BOTH.search(line.plain):
        return []
    if any(z.figure.unit not in {"", b.zone.figure.unit} for z, b in zip(here, lately, strict=True)):
        return []
    whole = replace(here[0], start=0, end=len(line.plain), text=line.plain)
    comparison = compare(whole, line.reading.gss, line.reading.date)
    if comparison.comparator not in {"previous", "national", "regional", "other authority"} or len({b.measure for b in lately}) < 2:
        return []
    out = []
    for zone, told in zip(here, lately, strict=True):
        date = (year_before(line.plain, told.date) or (line.dates[0].value if line.dates else "")) if comparison.comparator == "previous" else told.date
        figure = replace(zone.figure, unit=told.zone.figure.unit)
        gss = told.gss if comparison.gss is None else comparison.gss
        who = told.population or (comparison.place if comparison.gss is not None else "")
        out.append(replace(told, zone=replace(zone, figure=figure), comparison=comparison, date=date, gss=gss, population=who))
    return out


def _apart(line: Line, bound: Bound, earlier: Bound) -> list[Bound]:
    """Two figures with the two days between which one became the other: "from 21 to 17 between June 2020 and June 2021", "since June 2020"."""
    since = next((d.value for d in line.dates if d.start > bound.zone.figure.end and _SINCE.search(line.plain, 0, d.start)), "")
    if since:
        return [bound, replace(earlier, date=since)]
    span = next((d for d in line.dates if d.kind == "interval" and d.value == bound.date), None)
    if span is None or not _BETWEEN.search(line.plain[: span.start]):
        return [bound, earlier]
    years = re.findall(r"20\d\d[/-]\d\d\b", span.text)
    first, last = (f"{y[:4]}/{int(y[:4]) + 1}" for y in years) if len(years) == 2 else span.value.split("/")
    return [replace(bound, date=last), replace(earlier, date=first)]


def _unnamed(line: Line, at: int, named: bool, goes_on: bool) -> Bound | None:
    """A figure that no rule names: it goes on about the one before, or its clause says what it is of."""
    zone = rated(line, ceiling(line.zones[at]))
    if (part := part_of_those(line, zone)) is not None:
        return part
    if (change := change_of(line, zone)) is not None:
        return change
    if (again := restated(line, zone)) is not None:
        return again
    last = last_told(line, zone, named) if goes_on or line.out else None
    own_topic = last is not None and not line.out and _new_topic(line)
    following = chained(line, zone, last) if last is not None and not own_topic else None
    if following is not None and otherwise(line, zone, following.measure):
        following = None
    if following is not None and (did_otherwise(line, zone, following.measure) or hearsay(line, zone) or _with_the_next(line, at, following.measure)):
        return None
    if following is not None:
        following = turned(line, zone, following)
    anew = following is not None and ((not line.out and named_anew(line, zone, following)) or of_its_own(line, zone, following))
    if following is not None and not anew and not (line.out and predicate(line, zone, following)):
        return following
    if (_OUT_OF.search(line.before(zone)) and not _TEAMS.match(line.after(zone))) or _opens_range(line, at):
        return None
    bound = general(line, zone)
    bound = turned(line, zone, bound) if bound is not None and bound.measure in OPPOSITE else bound
    if bound is None or not plausible(bound.measure, zone.figure):
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
    return same and bool(FROM_FIRST.search(line.before(zone)) and TO_SECOND.search(between)) and len(between) < 60


def _with_the_next(line: Line, at: int, measure: str) -> bool:
    """Whether a figure is the first of a range of another measure: "400 families, and the children stepping down rose from 60 to 120"."""
    second = general(line, line.zones[at + 1]) if line.out and _opens_range(line, at) else None
    return second is not None and second.measure != measure


def _is_bound(line: Line, at: int) -> bool:
    return any(b.zone.figure.start == line.zones[at].figure.start for b in line.out) if at >= 0 else False


def _continues(line: Line) -> bool:
    """Whether a sentence that names no measure goes on about the one before."""
    context = line.context
    if context.last is None or line.index - context.index > 2:
        return False
    return _ELLIPSIS.search(line.plain) is not None or FORMER_ALONE.search(line.plain) is not None or THIS_WAS.match(line.plain) is not None or _neighbour(line)


def _neighbour(line: Line) -> bool:
    """Whether a sentence goes on to what another council had: "Neighbouring Barset was managing with 13"."""
    first = line.zones[0]
    left = first.text[: first.figure.start - first.start]
    return len(left) < 80 and bool(named_others(left, line.reading.gss, line.reading.date)) and not _PLACED.search(left)


def anchors(line: Line, found: list[Figure]) -> dict[int, tuple[Rule, re.Match[str]]]:
    """For each figure that a rule finds, the rule whose wording is tightest around it."""
    best: dict[int, tuple[int, Rule, re.Match[str]]] = {}
    around = " ".join(s.plain for s in line.reading.sentences[max(0, line.index - 2) : line.index + 1])
    for rule, match in TABLE.matches(line.plain):
        if not _fits(rule, line.plain, around) or (rule.name == "programme-participants.received" and not _of_scheme(line, match)):
            continue
        at = _figure_at(line.plain, found, rule, match)
        if at is not None:
            width = max(match.end(), found[at].end) - min(match.start(), found[at].start)
            if at not in best or width < best[at][0]:
                best[at] = (width, rule, match)
    return {at: (rule, match) for at, (_, rule, match) in best.items()}


# "The Lighthouse project had helped", "Home Strong, a scheme for families, had taken on"
_SCHEME_DID = re.compile(r"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur|'s)\s(?:[\w'-]+\s){0,5}?(?:scheme|programme|project|course|initiative)(?:,[^,;.]{3,80},)?(?:\swhich)?\s$")
_SO_DID_IT = re.compile(r"(?:^|[;,]\s(?:and\s)?|\b(?:that|which)\s)(?:[Ii]t\s|which\s|)$")


def _of_scheme(line: Line, match: re.Match[str]) -> bool:
    """Whether a scheme is what "had received 40 families": by its noun, by its name, or as "it" after a sentence that names it."""
    before, scheme = line.plain[: match.start()], line.context.scheme
    if _SCHEME_DID.search(before):
        return True
    named = re.search(rf"\b{re.escape(scheme)}(?:,[^;.]{{3,80}},)?\s$", before) if scheme else None
    earlier = line.reading.sentences[line.index - 1].plain if line.index else ""
    return bool(named or (scheme and _SO_DID_IT.search(before) and scheme in earlier + before))


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
    if measure == "social-worker-posts" and comes_vacant(line.after(zone)) and not _OUT_OF.search(line.before(zone)):
        measure = "vacancies"
    zone = rated(line, ceiling(zone))
    if not measure.endswith("-change") and DELTA.search(line.before(zone)):
        return None
    if rule.name.endswith("counted") and _counts_otherwise(line, zone, match):
        return None
    if hearsay(line, zone):
        return None
    if denied(zone) or (not asked_why(line.before(zone)) and OPINION.search(ANSWERED.split(line.before(zone))[-1]) and not foreseen(line.before(zone))) or not plausible(measure, zone.figure):
        return None
    told = line.plain[: max(match.end(), zone.end)]  # "…, but the latter could reach 15% if …": no condition of what stands before
    comparison = _compared(line, zone, measure, stance(told, match.start(), match.end()))
    if comparison is None:
        return None
    place, codes = shared_place(zone.text, reading.gss, reading.date)
    if not codes and comparison.gss is None and line.out and len(line.out[-1].gss) > 1:
        place, codes = line.out[-1].population, line.out[-1].gss
    who = population(measure, line.plain, zone, match, line.context.scheme) or comparison.place or place or some_of(line, zone, measure)
    if comparison.comparator in {"other authority", "best practice"} or (measure == "child-protection-plans" and comparison.place):
        who = comparison.place
    date = period_of(line, zone, measure, comparison)
    gss = codes or (reading.gss if comparison.gss is None else comparison.gss)
    return Bound(zone, measure, rule.key, comparison, date, who, gss)


def _counts_otherwise(line: Line, zone: Zone, match: re.Match[str]) -> bool:
    """Whether a number counts a daily flow, what only might be, or people met and heard."""
    after = line.plain[match.end() :]
    met = _MET.search(line.before(zone)) or _ACTED.match(after)
    return bool(met or _MIGHT.match(after) or _DAILY.match(after))


def _compared(line: Line, zone: Zone, measure: str, said: str) -> Comparison | None:
    """What an anchored figure is compared with, its stance weighed; None where it is no fact at all."""
    comparison = recurring(measure, compare(zone, line.reading.gss, line.reading.date), zone)
    if said == "conditional" and not _STANDARD.search(line.plain) and not (comparison.comparator == "expected" and left_alone(line.before(zone))):
        return None
    if said == "hoped" and comparison.comparator != "target":
        return None
    if measure.startswith("inspection-outcome"):
        return Comparison("regional" if in_region(zone) else "national", ())
    if said in {"planned", "expected"} and not comparison.comparator:
        return Comparison("expected")
    if measure in {"demand-change", "attendance-change"} and comparison.comparator == "previous":
        return Comparison()
    again = line.out and line.out[-1].measure == measure and zone.text.startswith(" (") and not _ACRONYM.match(zone.text)
    if not comparison.comparator and again and date_in(zone, line.dates):
        return Comparison("previous")
    if not comparison.comparator and line.out and in_passing(zone):
        return line.out[-1].comparison
    return comparison
