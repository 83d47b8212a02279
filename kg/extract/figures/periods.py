"""What the sentences before a figure tell, and the day or period that it is for.

A figure's own date comes first, then its sentence's, its list's, and last that of the report or inspection from which
the item says that it comes; "now" and "currently" are no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.dates import find_dates
from kg.extract.figures.compared import Comparison, compare
from kg.extract.figures.figures import date_in, dates_of, says_now
from kg.extract.figures.reports import fronted, section_period
from kg.extract.figures.sametime import end_of_it, told_again
from kg.extract.figures.spells import by_then, numbered_quarter, quarter_told, stay, to_date
from kg.extract.figures.years import year_after, year_before
from kg.extract.figures.zone import Zone
from kg.model import Mention, Sentence
from kg.reading import Reading
from kg.stance import attribution

_GOING = re.compile(r"\b(?:in progress|under ?way|ongoing|still open|being carried out)\b", re.I)
_AT_LAST_COUNT = re.compile(r"\b(?:at|by) (?:the|its|their) (?:last|latest|most recent) count\b")  # a day that nothing tells
_INSPECTED = re.compile(r"\binspect|\bvisit", re.I)
_SINCE = re.compile(r"\b(?:has|have|had) (?:since|subsequently)\b|\bsince then\b", re.I)
_MADE_PUBLIC = re.compile(r"\b(?:published|made public|issued|dated|released|received|letter|reported)\b[^.;,]{0,30}$", re.I)
_OTHER_VISIT = re.compile(r"\b(?:focused|monitoring|follow-up|previous|earlier|next|last) (?:inspection|visit)", re.I)
_FIELDWORK = re.compile(r"\b(?:between|on|from|place|during|in|undertaken)\b[^.]{0,14}$")
_STANDING = re.compile(r"\b(?:should|must|ought|want(?:s|ed)?|set (?:itself|themselves|ourselves)|aspir\w+|yardstick|meant to|need(?:s|ed)? to|maximum|ceiling|limit|norm|standard"
    r"|cap(?:ped)?)\b", re.I)
_TARGET_ALONE = re.compile(r"(?:[;,]\s)?(?:and\s|but\s)?(?:the|its|our|their)\s(?:[\w']+\s){0,3}?(?:target|aim)"
                           r"(?:\s(?:in|of|for|under|set in)\s[\w' -]{2,40}?)?\s(?:was|is|had been|remained|stood|remains)\b", re.I)
# "22, where the service wants 16", "17 against the ceiling of 15 that it had set itself": of the time of the figure beside it
_BESIDE_ONE = re.compile(r",?\s(?:as\s)?(?:against|compared|where|when|whereas|which|for which|while|as opposed"
                         r"|(?:(?:a little|just|well|slightly|far) )?(?:above|below|over|under)|short of|in comparison)\b|\s\(")
_DUTY = re.compile(r"\b(?:should|must|ought|want(?:s|ed)?|set (?:itself|themselves|ourselves)|aspir\w+|yardstick|meant to|need(?:s|ed)? to)\b", re.I)
# "when it had started, on 1 April, it had been 498": a day whose year nothing fixes
_UNPLACED = re.compile(r"\b(?:on|at|by) \d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? \d{4})")
_INSPECTION = frozenset({"inspection-duration", "inspection-team", "files-audited", "documents-provided"})
_SUMMED = frozenset({"recruits", "professionals-trained", "programme-participants", "programme-completions", "serious-case-reviews", "adoptions", "exclusions",
                    "exploitation-referrals", "cse-screenings", "demand-change", "attendance-change"})
# Figures that tell in the next sentence what became of those counted in the one before.
_AFTER = {
    "return-interviews-completed": ("missing-episodes",),
    "child-deaths-reviewed": ("child-deaths-notified",),
    "modifiable-deaths": ("child-deaths-notified", "child-deaths-reviewed"),
    "programme-completions": ("programme-participants",),
}
_SINCE_THEN = re.compile(r"[^,;]{0,60}\bsince ")
# "In headcount terms this meant 64", "29% of the latter": of the same time as what was told before
_RESTATED = re.compile(
    r"\b(?:in (?:headcount|numerical|cash|actual|real|absolute) (?:terms|numbers)|in numbers|of the (?:latter|total|whole)|(?:this|that|which|the latter|that (?:rate|share|figure"
    r"|proportion)) (?:meant|equated|translated|represented"
    r"|amounted|worked out|came to|was the same as|was equivalent|corresponded))\b", re.I
)
_STOCKS = frozenset({"children-in-care", "child-protection-plans", "children-in-need", "ehc-plans", "foster-carers", "home-educated-children", "vacancies", "social-worker-posts", "caseload", "teams"})
_AND_THAT = re.compile(r"(?:[,;]\s)?(?:and|but)\sthat\s|[,;]\sthat\s")
_LATTER = re.compile(r"\bthe (?P<which>latter|former|later|earlier|first|second) (?:of (?:the|these|those) (?:two )?)?(?:years?|months?|quarters?|periods?)\b", re.I)
_OF_THOSE = re.compile(r"\b(?:[Oo]f|[Aa]mong|[Aa]mongst) (?:those|these|them|whom)\b(?! (?:who|that|whose|with|in|on|aged|becoming)\b)")
_OF_THE_LAST = re.compile(r"\sof (?:the|these|those) (?P<n>[\w,]+)\b")
_AT_INSPECTION = re.compile(
    r"\bat (?:the (?:time|point|date) of )?(?:the|their|its) (?:last |full |recent |\w+ )?(?:inspection|visit)\b"
    r"|\bwhen (?:the )?(?:inspectors?|Ofsted|CIW|Estyn|Care Inspectorate|inspectorate) (?:had )?(?:were|was|came|come|visited|arrived|inspected|called)\b"
    r"|\bwhen (?:last )?inspected\b|\bat the (?:inspectors|inspectorate)'s? visit\b|\bduring the (?:inspection|fieldwork)\b",
    re.I,
)
_BREAK = re.compile(
    r";|\(|\b(?:than|since|improvement|increase|compared|against|opposed|comparison|whereas|while|but|down from|up from|the same (?:\w+ )?as"
    r"|aim\w*|target)\b"
)

# "310 were educated at home, and 38 pupils had been excluded in 2020/21": the date of the second clause alone
_OWN_CLAUSE = re.compile(r"\s?(?:[,;]|and\b|but\b|where\b|while\b|whilst\b|whereas\b).*\b(?:remained|stayed|left|finished|completed|reached|rose|fell|was|were|had|has|have|having|is"
    r"|are|stood|being)\b")

_FINITE = re.compile(r"\b(?:was|were|employ(?:s|ed)|compris(?:es|ed)|numbered|had|has|have|is|are|stood|took|received|held|carried|finished|completed|passed|left|remained|joined|started)\b")


@dataclass(frozen=True, slots=True)
class Bound:
    """A figure bound to a measure: where it stands, by which rule, and what was read around it."""

    zone: Zone
    measure: str
    rule: str
    comparison: Comparison
    date: str
    population: str
    gss: tuple[str, ...]


@dataclass(slots=True)
class Context:
    """What the sentences before tell: the last figure bound, and where; the last period named."""

    reading: Reading
    last: Bound | None = None
    index: int = -9
    section: int = -2
    block: int = -1
    last_block: int = -1
    spoken: bool = False
    scheme: str = ""
    unread: list[str] = field(default_factory=list)  # the sentences since, which bind no figure, whose dates nobody has asked for
    told_at: str = ""
    lately: list[Bound] = field(default_factory=list)  # all figures of the last sentence that told some
    kept: list[tuple[Bound, int]] = field(default_factory=list)  # of those, the ones that became facts, with their places among the facts
    told: list[Bound] = field(default_factory=list)  # the authority's own figures, in the item

    @property
    def date(self) -> str:
        """The date of the authority's own figure last told with one in the item, or that last told since."""
        while self.unread:
            said = self.unread.pop()
            if dates := [d for d in dates_of(said, self.reading.date) if not _BEGUN_SINCE.search(said[: d.start])]:
                self.date = dates[-1].value
        return self.told_at

    @date.setter
    def date(self, value: str) -> None:
        self.told_at = value
        self.unread.clear()

    @property
    def period(self) -> str:
        """The period of the report that the item is about."""
        return self.reading.once(f"period of {self.section}", lambda r: section_period(r, r.sections[self.section] if self.section >= 0 else None))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence under work: its folded text, its dates, its zones, and the figures of it that are bound so far."""

    reading: Reading
    context: Context
    sentence: Sentence
    index: int
    plain: str
    dates: list[Mention]
    zones: list[Zone]
    out: list[Bound] = field(default_factory=list)

    def after(self, zone: Zone) -> str:
        """What follows the figure of a zone, without an aside that is of another figure."""
        from_here, resumed = zone.figure.end, zone.resumed[0]
        return self.plain[from_here : zone.end] + self.plain[resumed:] if resumed else self.plain[from_here:]

    def before(self, zone: Zone) -> str:
        """What precedes the figure of a zone."""
        return self.plain[: zone.figure.start]


def _inspection_period(reading: Reading, sentence: Sentence) -> str:
    """The dates of the inspection that an item is about."""
    found = ""
    for _, other in reading.in_section(sentence.section) if sentence.section >= 0 else ():
        if found and other.start > sentence.start:
            break
        if not _INSPECTED.search(other.plain) or (found and _OTHER_VISIT.search(other.plain)):
            continue
        for date in find_dates(other.plain, reading.date):
            before = other.plain[: date.start]
            if found and "/" in found and date.kind == "day":
                continue
            if date.kind in {"interval", "day"} and _FIELDWORK.search(before) and not _MADE_PUBLIC.search(before):
                found = date.value
                break
    return found


def base(line: Line) -> Bound | None:
    """The authority's own figure last told: in the sentence, else before it; an earlier year's is none."""
    told = [b for b in line.out if b.comparison.comparator not in {"previous", "expected"}]
    last = line.context.last
    apart = not told and line.out and last is not None and last.measure == line.out[-1].measure and line.index - line.context.index <= 1
    own = [b for b in told if b.comparison.own] or told or ([last] if apart and last is not None else line.out)
    return own[-1] if own else line.context.last


def period_of(line: Line, zone: Zone, measure: str, comparison: Comparison) -> str:
    """The day or period that a figure is for: its own, its sentence's, its inspection's, its list's, its report's."""
    comparator = comparison.comparator
    if comparator == "previous" and (told := base(line)) is not None and (before := year_before(zone.text, told.date)):
        return before
    if comparator == "" and not date_in(zone, line.dates) and (told := base(line)) is not None and (after := year_after(zone.text, told.date)):
        return after if after <= line.reading.date or not line.reading.date else ""
    if told_twice := _one_of_two(line, zone):
        return told_twice
    if measure in _INSPECTION and (days := stay(line.plain, line.dates)):
        return days
    own = date_in(zone, line.dates) or _with_its_limit(line, zone) or (_since(line, zone) if measure in _SUMMED and not comparator else "")
    if own and own in _begun(line, zone):
        own = ""
    if measure == "recruits-retained" and not own:
        return ""
    if not own and _UNPLACED.search(zone.text):
        return ""
    if not own and (spell := _spell(line, zone, comparator)):
        return spell.strip(_UNTOLD)
    if not own and comparator in {"", "previous"} and _AT_INSPECTION.search(zone.text):
        return _inspection_period(line.reading, line.sentence)
    if not own and comparator != "previous" and (again := same_time(line, zone, zone.text if line.out else line.plain[: zone.end], not comparator)):
        return again
    if not own and not comparator and (whole := _at_the_end(line)):
        return whole
    if not own and not comparator and (says_now(zone.text) or _GOING.search(zone.text) or _AT_LAST_COUNT.search(zone.text)):
        return ""
    own = own or quarter_of(line, zone) or _shared(line, zone, comparison)
    if own:
        return own
    if standing(line, zone, comparator):
        return ""
    told = base(line)
    if _SINCE.search(zone.text):
        return ""
    anew = measure in _STOCKS and told is not None and re.fullmatch(r"\d{4}(?:/\d{4})?", told.date) and _AND_THAT.match(zone.text)  # "57% in 2019, and that 894 plans were maintained"
    joined = line.out and not anew and told is not None and told.date and not measure.startswith("inspection-outcome")
    if told is not None and joined and not comparison.apart and comparator not in {"previous", "expected"}:
        return told.date
    alone = len(line.plain) if len(line.zones) == 1 else line.zones[0].figure.start
    then = _AT_INSPECTION.search(zone.text) or (not line.dates and _AT_INSPECTION.search(line.plain, 0, alone))
    if then and comparator == "previous":
        return _inspection_period(line.reading, line.sentence)
    inspected = then or measure in _INSPECTION
    if inspected or attribution(line.plain, zone.figure.start) == "inspectorate":
        days = "" if comparator else _inspection_period(line.reading, line.sentence)
        if days or measure != "files-audited" or comparator:  # of a council's own audit its period is that of the report
            return days
    if not comparator and (again := same_time(line, zone, line.plain, False)):
        return again
    if comparator or says_now(line.plain):
        return ""
    last = line.context.last
    if last is not None and line.index - line.context.index <= 1 and line.context.date and _RESTATED.search(line.plain):
        return line.context.date
    goes_on = last is not None and line.index - line.context.index <= 1 and not line.dates
    same = last is not None and (last.measure == measure or last.measure in _AFTER.get(measure, ()))
    of_it = _OF_THE_LAST.match(line.after(zone))
    of_it_all = of_it is not None and last is not None and of_it["n"].lower() == last.zone.figure.text.lower()  # "filling six of the nine"
    if goes_on and line.context.date and (same or of_it_all or _OF_THOSE.search(line.plain, 0, line.zones[0].end)):
        lately = next((b for b in reversed(line.context.lately) if b.comparison.own), None)
        untold = lately is not None and not lately.date and line.index - line.context.index == 1
        return "" if untold else line.context.date  # "expressed as a rate, …", "of those 846, 102 were …"
    return fronted(line.reading, line.sentence, line.index, line.dates, line.context.date) or _inherited(line, zone, measure)


_THIS_QUARTER = re.compile(r"\bthis (?:last |latest )?quarter\b", re.I)
_UNTOLD = "?"  # a time that nothing tells


def _spell(line: Line, zone: Zone, comparator: str) -> str:
    """The day or months that the words of a zone tell by the period of the report: "at the year end", "in the year to date"."""
    if comparator in {"expected", "target"}:
        return by_then(line.plain if comparator == "expected" else zone.text, line.reading.date)
    if comparator not in {"", "previous"} or ("year" not in line.plain and "quarter" not in line.plain and "period" not in line.plain):
        return ""
    if _THIS_QUARTER.search(zone.text):
        return line.context.period if re.fullmatch(r"\d{4}-\d\d/\d{4}-\d\d", line.context.period) else _UNTOLD
    before = next((d.value for d in reversed(line.dates) if d.end <= zone.start), "") or line.context.date
    text = zone.text if line.out else line.plain[: zone.end]
    return end_of_it(text, before, line.context.period, line.reading.date) or to_date(text, before, line.context.period)


def quarter_of(line: Line, zone: Zone) -> str:
    """The months of the quarter that a zone names by its number or its place in the year, or with which its sentence opens."""
    told = quarter_told(line.reading, zone.text, line.context.period, zone.figure.end - zone.start)
    opening = _OPENING_QUARTER.match(line.plain) if not told and not line.dates else None
    return quarter_told(line.reading, opening.group(), line.context.period) if opening else told


_OPENING_QUARTER = re.compile(r"(?:In|During|Over|For|At the end of) (?:the )?(?:Q[1-4]|[Qq]uarter \w+|(?:first|second|third|fourth) quarter)\b")


# "92% live in suitable accommodation and 66% are in work (as at 31 January 2024)": of all figures of the sentence
_AT_THE_END = re.compile(r"\((?:both |all )?(?:as )?at (?:the end of )?[^()]{4,30}\)\s?[.;]?$")


def _at_the_end(line: Line) -> str:
    """The day in brackets that closes a sentence, where it is the only one there."""
    last = line.dates[-1] if len({d.value for d in line.dates}) == 1 else None
    closing = _AT_THE_END.search(line.plain) if last is not None and line.plain.endswith((")", ").", ");")) else None
    return last.value if last is not None and closing and closing.start() < last.start else ""


def _one_of_two(line: Line, zone: Zone) -> str:
    """The year that "the latter year" means: the end, or the beginning, of the stretch told before it."""
    said = _LATTER.search(zone.text)
    before = [d for d in line.dates if d.end <= zone.start + said.start()] if said else []
    if said is not None and not before and line.index - line.context.index <= 1:
        dates = list(dict.fromkeys(b.date for b in line.context.lately if b.date))
        return "" if len(dates) != 2 else dates[said["which"].lower() not in {"former", "earlier", "first"}]
    if said is None or not before:
        return ""
    both = before[-1].kind == "interval" or " and " in before[-1].text
    values = before[-1].value.split("/") if both else [d.value for d in before[-2:]]
    if len(values) != 2:
        return ""
    return values[0] if said["which"].lower() in {"former", "earlier", "first"} else values[1]


def _with_its_limit(line: Line, zone: Zone) -> str:
    """The date told with the limit that a share is of, right before it: "In 2017 the 20 weeks had been kept to for 38%"."""
    before = next((z for z in line.zones if z.end == zone.start), None) if zone.figure.unit == "percent" else None
    return date_in(before, line.dates) if before is not None and before.figure.unit in {"weeks", "days"} and all(b.zone.start != before.start for b in line.out) else ""


def _since(line: Line, zone: Zone) -> str:
    """The date since which a figure was summed up: "had taken on 52 people since September 2018"."""
    inside = [d for d in line.dates if zone.figure.end <= d.start and d.end <= zone.end + 1]
    return next((d.value for d in inside if _SINCE_THEN.fullmatch(line.plain, zone.figure.end, d.start)), "")


def standing(line: Line, zone: Zone, comparator: str) -> bool:
    """Whether a figure is a standard that holds at all times: "nobody should have more than 18".

    A limit told beside a figure ("22, the Council's ceiling being 18") has that figure's time, unless it says what should be in a clause of its own.
    """
    if comparator != "target" or (line.out and _BESIDE_ONE.match(zone.text)):
        return False
    if _TARGET_ALONE.match(zone.text) and (zone.text.startswith(";") or not line.out):
        return True
    if not _STANDING.search(zone.text):
        return False
    return not line.out or zone.text.startswith(";") or _DUTY.search(zone.text) is not None


def same_time(line: Line, zone: Zone, text: str, alone: bool = True) -> str:
    """The day or period told before a zone, in its sentence or in the item, that a text means ("in the same quarter", "during the year")."""
    return told_again(text, list(_before(line, zone)), alone)


def _before(line: Line, zone: Zone) -> Iterator[str]:
    """The days and periods told before a zone, nearest first; of "the year to 30 June" the day too."""
    past = {b.date for b in line.out if b.comparison.comparator == "previous"}
    for date in reversed([d for d in line.dates if d.end <= zone.start and d.value not in past]):
        yield date.value
        yield from (d.value for d in reversed(find_dates(date.text, line.reading.date)) if date.kind == "interval" and d.kind == "day")
    told = (line.context.date, *(b.date for b in reversed(line.context.told)), line.context.period)
    yield from dict.fromkeys(value for value in told if value)


def at_inspection(line: Line, zone: Zone) -> str:
    """The dates of the inspection at which a figure stood, where its zone says so: "29 when the inspectors came"."""
    return _inspection_period(line.reading, line.sentence) if _AT_INSPECTION.search(zone.text) else ""


def _shared(line: Line, zone: Zone, comparison: Comparison) -> str:
    """The one date of a sentence, where nothing keeps it from a figure that has none of its own."""
    if len({d.value for d in line.dates}) != 1 or comparison.apart or comparison.comparator in {"previous", "target"}:
        return ""
    date = line.dates[0]
    if any(b.comparison.comparator == "previous" and b.zone.start <= date.start < b.zone.end for b in line.out):
        return ""
    limits = {"weeks", "days"} if zone.figure.unit == "percent" else set[str]()  # "38% within the statutory 20 weeks in 2023"
    if any(_another(line, z) for z in line.zones if z.start <= date.start < z.end and z.figure.start != zone.figure.start and z.figure.unit not in limits):
        return ""
    if date.value in _begun(line, zone):
        return ""
    between = line.plain[min(date.end, zone.figure.end) : max(date.start, zone.figure.start)]
    if date.start >= zone.end and _FINITE.search(zone.text) and _OWN_CLAUSE.match(line.plain[zone.end : date.start]):
        return ""
    return "" if len(between) > 100 or _BREAK.search(between) else date.value


_BEGUN_SINCE = re.compile(r"\b(?:running|going|place|operation|existence|force|open|there|use) since (?:the (?:start|beginning|end) of )?$")  # "had been running since May": no day of figures
_BEGAN = re.compile(r"\b(?:launched|published|adopted|approved|introduced|established|in place|set up|opened|begun|began|started|commenced|running|going)\b[^.;,]{0,20}$")


def _begun(line: Line, zone: Zone) -> set[str]:
    """The days on which something began in the clause before a figure's: "was launched in June 2023 and 412 staff had attended"."""
    before = (d for d in line.dates if d.end <= zone.figure.start)
    return {d.value for d in before if _BEGAN.search(line.plain[: d.start]) and re.match(r",?\sand\b|[,.;:]\s", line.plain[d.end :])}


def _another(line: Line, zone: Zone) -> bool:
    """Whether a zone tells of what is aimed at, foreseen or past, so that its date is no other's."""
    return compare(zone, line.reading.gss, line.reading.date).comparator in {"target", "expected", "previous"}


_ANSWER = re.compile(r"[QA]\d{0,2}[.:] ")  # no item of a list that the answer before opens


def _inherited(line: Line, zone: Zone, measure: str) -> str:
    """The period that the opener of the list, the figure before ("in the same year") or the report tells."""
    context, lead = line.context, line.reading.lead_of(line.sentence)
    if lead is not None and not _ANSWER.match(line.reading.text, line.reading.blocks[line.sentence.block].start) and (told := dates_of(lead.plain, line.reading.date)):
        return told[-1].value
    return "" if context.spoken or numbered_quarter(zone.text) or measure in {"teams", "staff-in-role", "programme-completions"} else context.period
