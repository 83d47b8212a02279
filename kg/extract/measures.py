"""Figures of performance, demand and workforce, each with its measure, period, population and comparator.

A rule of the table binds a figure to a measure; the other figures of the sentence, or of the short sentence that
follows ("The target was 90%."), take the measure over where the words between say what they are compared with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kg.extract.domain import on_children
from kg.extract.figures.answers import disowned
from kg.extract.figures.asides import apposed, without_asides
from kg.extract.figures.binding import bind
from kg.extract.figures.cellfacts import fact_of
from kg.extract.figures.compared import Comparison, whole_area
from kg.extract.figures.corrected import set_right
from kg.extract.figures.figures import date_in, dates_of, figures, may_hold_figure, says_now, zones
from kg.extract.figures.grids import cells
from kg.extract.figures.members import parted
from kg.extract.figures.missing import gone_missing, interviewers, of_the_missing
from kg.extract.figures.periods import Bound, Context, Line
from kg.extract.figures.pointed import of_health, pointed
from kg.extract.figures.population import waited_before
from kg.extract.figures.saidbefore import full_name, of_one_kind, teams_told
from kg.extract.figures.spells import before
from kg.extract.figures.stacked import stacked
from kg.extract.figures.superseded import superseded
from kg.extract.figures.wards import JOINTLY, area_of, home_alone, jointly, sharers
from kg.extract.figures.workers import workers_before
from kg.extract.figures.years import year_before
from kg.extract.proof import proof
from kg.model import Fact, MeasureFact, Sentence, Span
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.grammar import LONGEST
from kg.screen import Screened
from kg.text import single_spaced

_SPOKE = Screened(
    r"[^.]{0,140}\b(?:Councillor|Cllr|Cabinet Member|Portfolio Holder)\b[^.]{0,80}"
    r"\b(?:added|replied|responded|answer(?:ed)?|advised|told|said|commented)\b"
)
_SPEAKER = Gate("councillor", "cllr", "cabinet member", "portfolio holder")
_SCHEME = Screened(
    r"(?:^|[.;:]\s)['\"]?(?!The\s)((?:[A-Z][\w-]+\s?){2,6})(?<=\w)['\"]?,\s(?:the|its|a|an|our)\s(?:[A-Z]?[\w']+\s){0,3}?(?:scheme|programme|academy|initiative|project|course)\b|"
    r"\b[Tt]he\s((?:[A-Z][\w-]+\s(?:(?:for|of|in|and)\s)?){1,6}[A-Z][\w-]+),\s(?:the|its|a|an|our)\s(?:[\w']+\s){0,3}?(?:scheme|programme|academy|initiative|project|course)\b"
    r"|\b(?:scheme|programme|initiative|project|course)(?:,|\scalled|\sknown\sas|\snamed)\s((?:[A-Z][\w-]+\s?){1,5})(?<=\w)(?=,|\s(?:had|has|was|is)\b)"
    r"|\b(?:(?:[Tt]he|its|a)\s|'s\s)((?:[A-Z][\w-]+\s(?:(?:to|into|for|of|in|and)\s(?=[A-Z]))?){1,6})(?:[Ss]cheme|[Pp]rogramme|project)\b|\b((?:[A-Z][\w-]+\s){1,5}Academy)\b"
)
_MAY_BE_SCHEME = Gate("scheme", "programme", "academy", "project", "initiative", "course")
_HAD_BEEN = re.compile(
    r"\b(?:[Hh]aving (?:had|inherited|started (?:with|from|at)|begun (?:with|at)) (?:an? \w+ of )?|had (?:been|stood at)|was|were|stood at|from|there (?:had been|were)) (?:\w+ ){0,2}$", re.I)
_HAD_BEEN_THEN = re.compile(r"\bhad (?:been|stood|numbered|had|held)\b|\b[Tt]here (?:were|was)\b|^(?:Q[1-4]|Quarter \w+)(?:[:,]| was| had)")
_MOVED = re.compile(
    r"[^.;]{0,70}\b(?:brought|come|came|ris(?:en|ing)|rose|fallen|fell|falling|reduced|dropped|gone|increased|improved|cut|grown|grew|come|fall)"
    r"(?: down| up| back)? to (?:\w+ ){0,2}"
)
_SET_BESIDE = re.compile(r"[a-z)],\s(?:at\s|some\s|about\s)?$")  # "vacancies, 46 in July, had been cut to 19"
# "an average of 19 children for each worker had become 16"
_BECAME = re.compile(r"[^.;,]{0,70}\b(?:had |has |have |was |were )?(?:now |since )?(?:become|became|turned into)(?: (?:only|just|some|about|around))? ")
_WAS_NOW = re.compile(r"[^.;]{0,60},\s(?:was|were|is|are|stood|had (?:fallen|risen|come down|gone up) to)\s(?:at\s)?now\s(?:at\s)?(?:only\s|just\s|about\s)?|[^.;]{0,60},\s(?:was|were) "
                      r"(?:down|up) to |[^.;]{0,60},\s(?:now\s)?(?:numbered|totalled|amounted to|stood at|came to)\s")  # "put at 28% in the letter, was now 19%"
_WHOLE_SERVICE = re.compile(r"\b(?:nobody|no[- ]one|overall|as a whole|across the (?:council|county|city|borough)|council-wide|whole service)\b", re.I)
_TEAM = re.compile(r"\b(?:[Tt]eams?|[Ss]ervices?|[Uu]nits?|[Hh]ubs?)$")
_NO_CHANGE = re.compile(r"\b(?:reduction|fall|drop|decrease|decline|fallen|fell|dropped|decreased|reduced|declined|down|fewer|less|lower)\b", re.I)

_BEFORE_FIGURE = re.compile(r"(?<=[a-z)])(?= {3,}(?!(?:19|20)\d\d\b)[<>~]?\d[\d.,]*%?\s*(?:\(|$))")  # "Caseload in Family Support     17.6": a label and its figure


def extract(reading: Reading) -> Iterator[Fact]:
    """The figures of every sentence, in the order of the text, each once."""
    context, seen = Context(reading), list[MeasureFact]()
    told: list[Span] = []
    for cell in (*cells(reading), *stacked(reading)):
        told.append(cell.span)
        if (fact := fact_of(reading, cell)) not in seen:
            seen.append(fact)
    for index, sentence in enumerate(reading.sentences):
        _enter(reading, context, sentence)
        if reading.blocks[sentence.block].kind in {"heading", "furniture"} or not may_hold_figure(sentence.plain):
            continue
        if not on_children(reading, sentence) or any(t.start < sentence.end and sentence.start < t.end for t in told):
            continue
        if bounds := _read(reading, context, index, sentence):
            _keep(reading, context, index, sentence, bounds, seen)
    yield from seen


def _keep(reading: Reading, context: Context, index: int, sentence: Sentence, bounds: list[Bound], seen: list[MeasureFact]) -> None:
    """Add the facts of a sentence to those seen, and turn the ones that it supersedes into those of an earlier time."""
    for other, at in context.kept if index - context.index <= 2 else ():
        if superseded(other, bounds, [b for b, _ in context.kept]):
            seen[at] = replace(seen[at], comparator="previous")
    context.kept = []
    for bound in bounds:
        fact = _fact(reading, sentence, bound)
        if not any(_repeats(fact, f) for f in seen):
            context.kept.append((bound, len(seen)))
            seen.append(fact)
        if bound.date and bound.comparison.own:
            context.date = bound.date
            context.told.append(bound)
    context.lately = bounds
    context.last, context.index, context.last_block = bounds[-1], index, sentence.block


def _repeats(a: MeasureFact, b: MeasureFact) -> bool:
    """Whether a figure says again what an earlier one said, no more precisely or less."""
    kept = ("measure", "low", "high", "unit", "comparator", "gss")
    if any(getattr(a, k) != getattr(b, k) for k in kept):
        return False
    return all(x == y or not x or not y for x, y in ((a.date, b.date), (a.population, b.population)))


def _enter(reading: Reading, context: Context, sentence: Sentence) -> None:
    """Follow the text into a new section or block."""
    if sentence.section != context.section:
        context.section, context.last, context.index, context.scheme = sentence.section, None, -9, ""
        context.date, context.told, context.lately, context.kept = "", [], [], []
    if sentence.block != context.block:
        context.block, context.spoken = sentence.block, _SPEAKER.open(sentence.plain) and bool(_SPOKE.match(sentence.plain))
    if _MAY_BE_SCHEME.open(sentence.plain) and (match := _SCHEME.search(sentence.plain)):
        context.scheme = full_name(reading, sentence, next(g for g in match.groups() if g).strip())


def _read(reading: Reading, context: Context, index: int, sentence: Sentence) -> list[Bound]:
    """The figures of one sentence that are bound, in order; where none is, its last date may be that of the next."""
    said = sentence.plain[:LONGEST]
    plain = single_spaced(_BEFORE_FIGURE.sub(":", said) if "   " in said else said)
    plain = set_right(plain)
    found = figures(plain)
    if found and (bare := without_asides(plain, found)) != plain:
        plain, found = bare, figures(bare)
    bounds = _told(Line(reading, context, sentence, index, plain, dates_of(plain, reading.date), zones(plain, found, reading.date))) if found else []
    if not bounds:
        context.unread.append(plain)
    return bounds


def _told(line: Line) -> list[Bound]:
    """The figures of a sentence that are bound, unless the next one disowns them."""
    if disowned(line):
        return []
    bind(line)
    line.out[:] = [b for b in line.out if not _beside_unread(line, b)]
    return _settled(line)


# "38 days against a target of 30": what a figure is compared with that is of no measure here
_COMPARED_WITH = re.compile(
    r"[^,;.\d]*[\d.,]*\d\s?(?:seconds|minutes|hours|days|weeks|months|years|miles|%|per\scent)[^;.\d]{0,60}?\b(?:targets?|standard|limit|aim|goal|benchmark|average|against|compared)\b[^;.\d]*"
)


def _beside_unread(line: Line, bound: Bound) -> bool:
    """Whether a figure without a unit is set beside one of a time or share right before it that no measure has taken."""
    if bound.comparison.own or bound.zone.figure.unit:
        return False
    before = [z for z in line.zones if z.figure.end <= bound.zone.figure.start]
    if not before or any(b.zone.figure.start == before[-1].figure.start for b in line.out):
        return False
    return _COMPARED_WITH.fullmatch(line.plain, before[-1].figure.start, bound.zone.figure.start) is not None


def _settled(line: Line) -> list[Bound]:
    """The figures of a sentence, the earlier of two of one measure made `previous`, a trust's own said to be its."""
    out: list[Bound] = []
    told = line.out if len(line.reading.gss) < 2 else parted(line)
    told = _turned_about(_exactly([of_health(line, gone_missing(line, b)) for b in told]))
    for bound in told:
        beside = [b for b in told if _alike(bound, b)]
        # three years told in a row are a series
        if _having_been(bound, told) or _once(line, bound) or (len(beside) == 2 and any(_earlier(bound, b) or _moved_on(line, bound, b) or _is_now(bound, b) for b in beside)):
            bound = replace(bound, comparison=Comparison("previous"), date=_then(line, bound, told))
        bound = _of_same_place(bound, told)
        if bound.comparison.own and bound.date and not date_in(bound.zone, line.dates) and any(_moved_on(line, b, bound) for b in beside if b is not bound):
            bound = replace(bound, date="")  # "46 in July, had been cut to 19"
        if bound.measure == "caseload" and not bound.population and line.index and line.reading.sentences[line.index - 1].block == line.sentence.block:
            bound = replace(bound, population=workers_before(bound.zone.text, line.reading.sentences[line.index - 1].plain))
        if not bound.population:
            bound = replace(bound, population=interviewers(line, bound) or teams_told(line, bound))
        last = line.context.last if line.index - line.context.index <= 1 and line.context.last_block == line.sentence.block else None
        if last is not None and bound.measure == last.measure == "vacancies" and bound.comparison.comparator == "previous" and not line.out[0].population:
            bound = replace(bound, population=last.population)  # "11 vacancies for teachers. There were 22 vacancies at the same time in 2018."
        if bound.measure == "waiting-time" and not bound.population:
            bound = replace(bound, population=_awaited(line))
        out.append(_joint(line, of_the_missing(line, _of_pupils(pointed(line, _with_people(bound, out), out), out), out), out))
    return [of_one_kind(line, b) for b in out]


def _of_same_place(bound: Bound, told: list[Bound]) -> Bound:
    """An earlier figure beside one of the nation or region is that place's: "in England 16.3 cases each, compared with 16.9 a year earlier"."""
    before = [b for b in told if b.measure == bound.measure and b.zone.figure.end < bound.zone.figure.start]
    if bound.comparison.comparator != "previous" or not before or before[-1].comparison.comparator not in {"national", "regional"}:
        return bound
    if bound.zone.text.startswith(";") and any(b.comparison.own for b in before):
        return replace(bound, gss=next(b.gss for b in before if b.comparison.own))  # "against 16% in England; a year before it had been 19%"
    if before[-1].zone.text.startswith(" (") and before[-1].zone.text.endswith(")"):
        return bound  # "47 (England: 42), compared with 51 a year earlier"
    return replace(bound, comparison=before[-1].comparison, gss=before[-1].gss)


def _exactly(told: list[Bound]) -> list[Bound]:
    """The figures of a sentence without a loose share that a bracket then tells exactly: "just under a fifth of referrals (19%)"."""
    out: list[Bound] = []
    for bound in told:
        last = out[-1] if out else None
        loose = last is not None and last.measure == bound.measure and last.zone.figure.unit == bound.zone.figure.unit == "percent" and not re.search(r"\d", last.zone.figure.text)
        if last is not None and loose and (bound.zone.text[: bound.zone.figure.start - bound.zone.start].endswith("(") or apposed(bound.zone)) and abs(_value(last) - _value(bound)) <= 4:
            out[-1] = replace(bound, comparison=last.comparison, date=last.date, population=last.population)
        else:
            out.append(bound)
    return out


def _value(bound: Bound) -> float:
    return float(bound.zone.figure.low or bound.zone.figure.high)


def _turned_about(told: list[Bound]) -> list[Bound]:
    """The figures of a sentence; of two quarters told the earlier first, "80 in Q1 compared to 95 in Q2", that is the previous one."""
    out = list(told)
    for at, (one, other) in enumerate(pairwise(told)):
        same = one.measure == other.measure and one.zone.figure.unit == other.zone.figure.unit and one.comparison.own
        if same and other.comparison.comparator == "previous" and one.date and other.date and _earlier(one, other):
            out[at], out[at + 1] = replace(one, comparison=other.comparison), replace(other, comparison=one.comparison)
    return out


def _awaited(line: Line) -> str:
    """What a wait is for, where its sentence does not say: as the wait told last in the item, or as the sentence before says."""
    last = line.context.last
    if last is not None and last.measure == "waiting-time" and last.comparison.gss is None and line.index - line.context.index <= 2:
        return last.population
    here = list(line.reading.sentences[max(0, line.index - 6) : line.index]) if "wait" in line.plain else line.reading.sentences[max(0, line.index - 1) : line.index]
    return next((what for s in reversed(here) if s.section == line.sentence.section and (what := waited_before(s.plain))), "")


def _with_people(bound: Bound, out: list[Bound]) -> Bound:
    """The figure with the team whose figure was told before it in the sentence: "22 in the Court Team, the aim being 18"."""
    last = next((b for b in reversed(out) if b.comparison.own or b.comparison.comparator == "previous"), None)
    same = last is not None and last.measure == bound.measure == "caseload" and last.gss == bound.gss
    if bound.comparison.comparator == "target" and len({b.population for b in out if b.measure == bound.measure and b.comparison.own}) > 1:
        return bound  # "averaged 19 and reached 26 in one team, the limit being 18"
    if last is None or not same or bound.population or _WHOLE_SERVICE.search(bound.zone.text):
        return bound
    return replace(bound, population=last.population) if _TEAM.search(last.population) else bound


def _of_pupils(bound: Bound, out: list[Bound]) -> Bound:
    """Suspensions with the pupils whose attendance was told before them: "attendance of children in care was 91%, with 12 suspensions"."""
    who = next((b.population for b in reversed(out) if b.measure == "school-attendance"), "")
    if bound.measure == "exclusions" and bound.comparison.comparator == "previous" and out and out[-1].measure == "exclusions":
        return replace(bound, population=bound.population or out[-1].population)
    plain = bound.measure == "exclusions" and bound.population in {"", "suspensions", "exclusions"}
    return replace(bound, population=who) if who and plain and bound.comparison.own else bound


_OF_THEM = re.compile(r"\b(?:of|in|among) (?:\w+ of )?(?:them|these|those|which)\b")


def _joint(line: Line, bound: Bound, out: list[Bound]) -> Bound:
    """The figure with the councils of the joint body whose it is: "the Barset and Carset Panel had reviewed 27 deaths"."""
    regional, area = bound.comparison.comparator == "regional", area_of(bound.zone.text)
    if (area or bound.measure in JOINTLY) and home_alone(line.reading, bound.zone.text):
        return bound
    if area and bound.comparison.comparator in {"", "previous", "regional"} and (shared := sharers(line.reading, line.sentence)):
        return replace(bound, gss=shared, population=bound.population or area, comparison=Comparison() if regional else bound.comparison)
    last = out[-1] if out else line.context.last if line.index - line.context.index <= 1 and line.context.last_block == line.sentence.block else None
    if last is not None and len(last.gss) > 1 and bound.measure in JOINTLY and bound.gss == line.reading.gss and _OF_THEM.search(bound.zone.text):
        return replace(bound, gss=last.gss, population=bound.population or last.population)
    if bound.measure in JOINTLY and bound.comparison.comparator in {"", "previous"} and (shared := sharers(line.reading, line.sentence)):
        area = whole_area(line.plain) or (last.population if last is not None and last.gss == shared and last.measure in JOINTLY else "")
        return replace(bound, gss=shared, population=bound.population or area)
    if last is not None and len(last.gss) > 1 and (last.measure, bound.gss) == (bound.measure, line.reading.gss) and bound.comparison.comparator == "previous":
        return replace(bound, gss=last.gss, population=bound.population or last.population)
    codes, area = jointly(line.reading, line.sentence, bound.measure)
    area = area or (last.population if last is not None and last.gss == codes and last.measure in JOINTLY else "")
    paired = bound.comparison.comparator == "other authority" and bool(area) and len(codes) > 1 and set(bound.gss) < set(codes)
    if not (regional or paired) and (bound.gss != line.reading.gss or len(bound.gss) != 1):
        return bound
    if not codes or (regional and not area):
        return bound
    return replace(bound, gss=codes, population=bound.population or area, comparison=Comparison() if regional or paired else bound.comparison)


def _earlier(one: Bound, other: Bound) -> bool:
    """Whether one figure is of an earlier day or year than another of the same measure and people."""
    return before(one.date, other.date)


def _once(line: Line, bound: Bound) -> bool:
    """Whether the authority's own figure was told with its later day before in the item: "... In February 2020 there had been 29"."""
    if not bound.comparison.own or not _HAD_BEEN_THEN.search(line.plain):
        return False
    return any(_alike(bound, told) and _earlier(bound, told) for told in line.context.told)


# "the backlog was 640 in June, it having stood at 710 in the spring"
_HAVING = re.compile(r"\b(?:it|this|which|performance|they|(?:the|that)\s(?:figure|number|rate|total|average|proportion|share|level)s?)\s(?:[\w\s]{0,20}\s)?having\s(?:been|stood\sat"
    r"|numbered|averaged|run\sat)\s(?:\w+\s){0,2}$|,\shaving\s(?:previously\s|once\s|earlier\s|originally\s)?(?:been|stood\sat|numbered|averaged|run\sat|had)\s(?:as\s\w+\sas\s)?(?:\w+\s)?$", re.I)


def _having_been(bound: Bound, told: list[Bound]) -> bool:
    """Whether a figure is told as what had been so before another of the sentence, of the same measure."""
    left = bound.zone.text[: bound.zone.figure.start - bound.zone.start]
    return _HAVING.search(left) is not None and any(_alike(bound, b) and b.zone.figure.start < bound.zone.figure.start for b in told)


def _then(line: Line, bound: Bound, told: list[Bound]) -> str:
    """The date of a figure that had been so, where its words tell it by that of the other: "in the spring of that year"."""
    before = [d for d in line.dates if all(d.end <= b.zone.figure.start for b in told if b.zone.figure.start > bound.zone.figure.start)]
    if bound.date and not date_in(bound.zone, before) and any(b is not bound and _alike(bound, b) and b.date == bound.date for b in told):
        return ""  # "19 had become 16 by October": what was before was of no such day
    other = next((b.date for b in told if _alike(bound, b) and b.date), "")
    return year_before(bound.zone.text, other) or bound.date


def _is_now(one: Bound, other: Bound) -> bool:
    """Whether a figure of a day is followed by what it is now: "it had been 598 in March and now stood at 641"."""
    past = re.search(r"\bhad\b", one.zone.text[: one.zone.figure.start - one.zone.start]) is not None
    return past and bool(one.date) and not other.date and one.zone.figure.end < other.zone.figure.start and says_now(other.zone.text[: other.zone.figure.start - other.zone.start])


def _moved_on(line: Line, one: Bound, other: Bound) -> bool:
    """Whether a sentence goes on to what a figure became: "which had been 22 at the inspection, was brought down to 18"."""
    between = line.plain[one.zone.figure.end : other.zone.figure.start]
    if one.zone.figure.end < other.zone.figure.start and (_BECAME.fullmatch(between) or _WAS_NOW.fullmatch(between)):
        return True
    return one.zone.figure.end < other.zone.figure.start and bool(
        _MOVED.fullmatch(between) and (_HAD_BEEN.search(line.before(one.zone)) or " since " in between or _SET_BESIDE.search(line.before(one.zone)))
    )


def _alike(one: Bound, other: Bound) -> bool:
    """Whether two figures are the authority's own of the same measure and people, in the same unit."""
    same = all(getattr(one, k) == getattr(other, k) for k in ("measure", "population", "gss"))
    return same and one.comparison.own and other.comparison.own and one.zone.figure.unit == other.zone.figure.unit


def _fact(reading: Reading, sentence: Sentence, bound: Bound) -> MeasureFact:
    figure, measure = bound.zone.figure, bound.measure
    low, high, unit = figure.low, figure.high, figure.unit or "count"
    if measure == "inspection-duration":
        low, high = low or high, high or low
    if measure in {"caseload", "cases-per-manager"}:
        unit = "cases per worker"
    if measure.endswith("-change") and _NO_CHANGE.search(bound.zone.text):
        low, high = (f"-{high}" if high else ""), (f"-{low}" if low else "")
    text = sentence.plain
    at = text.find(figure.text.split(" ")[0]) if len(text) > 600 else 0
    section = reading.section_of(sentence)
    return MeasureFact(
        evidence=proof(sentence, at, at + 1), rule=bound.rule, gss=bound.gss, meeting=section.meeting if section else 0,
        measure=measure, low=low, high=high, unit=unit, date=bound.date, population=bound.population,
        comparator=bound.comparison.comparator,
    )  # fmt: skip
