"""Figures that no rule binds, bound by what their clause, their sentence or the sentence before is about.

The nearest words that name a measure win (`kg.extract.figures.subjects`), where the unit of the figure agrees and what follows it
is either nothing of its own ("had fallen to 27 in May") or a noun that the measure counts.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.answers import answered, foreseen, left_alone, told_after
from kg.extract.figures.beside import part_of
from kg.extract.figures.chaining import plausible
from kg.extract.figures.compared import Comparison, compare, near, recurring, shared_place, told_as_now
from kg.extract.figures.figures import date_in
from kg.extract.figures.hearsay import hearsay
from kg.extract.figures.limits import denied
from kg.extract.figures.periods import Bound, Line, period_of
from kg.extract.figures.population import NO_GROUP, population
from kg.extract.figures.shares import fronted_share, share_told
from kg.extract.figures.spells import before
from kg.extract.figures.subject import Subject
from kg.extract.figures.subjects import KINDS, SUBJECTS, named
from kg.extract.figures.topics import FREE, OF_WHOLE, by_sign, by_topic, otherwise, previous
from kg.extract.figures.wholes import comes_vacant
from kg.extract.figures.zone import Zone
from kg.screen import Screened
from kg.stance import stance

_NOT_HERE = Screened(
    r"\b(?:votes?|voted|voting|abst(?:ained|entions?)|quorum|petition|signatures|respondents|responses|survey(?:ed)?|consult(?:ed|ation|ees)"
    r"|(?:people|parents|families|children|staff|carers|residents|who|had|have) responded|planning (?:applications?|officers?|permission|appeals?|consents?)|licen[cs]\w+|dwellings|awards?)\b",
    re.I,
)
_FORECAST = re.compile(r"\b(?:projections?|forecasts?|modelling|predictions?|trends?|estimates?)\b[^.;]{0,40}\bsuggest", re.I)
_MIGHT = re.compile(r"\b(?:could|might|would|may)\b")
_IF = re.compile(r"\b(?:if|unless|provided that|in the event)\b", re.I)
_ACTED = Screened(
    r"^[^.;,]{0,40}?\b(?:attended (?!schools?\b|sessions?\b|[^.;,]{0,40}(?:train|course|brief|workshop|event|conference))"
    r"|(?:asked|wanted|wished|due|waiting|hoping|hoped|yet) to be|spoke|complain\w*|be (?:invited|asked|thanked)|told|took part in (?:the|a) (?:visit|event|consult)"
    r"|met (?:with )?(?:the(?! (?:\d|target|time|dead|statut|standard|twenty|required|legal|expected))|members)|visited|replied|wrote"
    r"|written to|sat on|voted|spent (?:an? |the |some |two |three )?(?:half )?(?:days?|morning|afternoon|time|week)s?)\b",
    re.I,
)
_DELTA = Screened(
    r"\b(?:increase|decrease|rise|fall|reduction|drop|improvement|difference|growth|loss|gain) of (?:about |around |just "
    r"|over |some |only )?$|\b(?:by|a further|an extra|another|an additional) (?:about |around |just |over |some )?$",
    re.I,
)
_FURTHER = re.compile(r"\b(?:a further|another|an additional) (?:about |around |just |over |some )?$", re.I)  # "and a further 9% were vacant": no change
_CHANGE_AFTER = Screened(r"^\s(?:(?:up|down)(?: on\b|(?=\s?[;,.]))|more|fewer|less|higher|lower|percentage points?|points|(?:over|under)sp(?:ent|end))\b", re.I)
_ABOUT = Screened(r"^\s(?:of \w+ )?(?:were|was|are|is) (?:about(?! (?:children|families|young people) (?:who|previously|already)\b)|concerned with|to do with|in relation|related)\b", re.I)
_ASIDE = Screened(
    r"\b(?:involv(?:ing|ed)|relating to|related to|concerning|affecting|out of|(?:came|coming|received) from|made by|belonging to)\s"
    r"(?:the |about |around |some |a total of )?$",
    re.I,
)
_GRADED = Screened(r"^\s(?:were|was|had been|are)\s(?:rated |graded |judged |found )?(?:to be )?(?:good|inadequate|outstanding|requir|poor)", re.I)
_FLOW = Screened(r"^(?:\s\w+){0,2}?\s(?:a|per|each|every) (?:day|week)\b", re.I)
_NOUN = re.compile(r"\s(?:such\s)?(?:cases|children|young people|plans|reviews|posts|interviews|households|trainees|deaths|assessments|audits|enquiries|visits|checks|contacts|referrals)\b")
_LIMIT = re.compile(r"\b(?:within|inside|in under|less than|under|in|over|against|standard of|limit of|timescale of|target of)\s(?:the\s|a\s)?(?:statutory\s)?$", re.I)
_CONSIDERED = re.compile(r"(?:(?<=been)|(?<=were)) considered ", re.I)
_SHARES = re.compile(r"\b(?:rate|percentage|proportion|share|per\s?cent)\b", re.I)
_SUBSET = re.compile(
    r"^\s?(?:of (?:whom|which|them|these|those)\s)?(?:were |was |are |lived |living |being |had been |came |placed )?"
    r"(?P<who>(?!(?:(?:of )?(?:them|these|those|whom|which) )?(?:had|has|have|went|gone|led|became|would|could)\b)[a-z][\w' -]{3,60}?)(?=[,.;)]|\s(?:and|but|while|on|at|in \d)\b|$)"
)
_OF_WHOM_THERE = re.compile(
    r"\b(?P<who>(?:(?!including|and|with|the|of|among|were|was)[a-z-]+ ){1,4}(?:children|young people|teenagers)), of whom there "
    r"(?:were|are|had been|was) (?:(?:now|currently|then|about|around|some|only) ){0,2}$"
)
_OF_THEM = re.compile(r"\b[Oo]f (?:(?:the|its|these|those) \d[\d,]*|whom|these|those|them|which)\b")
# Where one text names both, the first is meant of a figure that stands beside its words, never the second.
_PEOPLE = frozenset({"children-in-care", "child-protection-plans", "children-in-need", "ehc-plans", "home-educated-children"})
_OF_THESE = re.compile(r"\sof\s(?:these|them|those|whom|which)\b")  # "52 of these had needed no more help"
_OF_THE = re.compile(r"\b[Oo]f (?:(?:the|its|these|those|our|some|all|about) ){1,2}\d[\d,]* [^.;]*$")
_DID = re.compile(r"\s(?:(?:of (?:them|these|those|whom) )?(?:had|have|has) (?!been\b|left\b|a\b)|(?:made|used|took|attended|received|asked|chose|met|left|saw|wrote)\b)")
# "a social work post in six", "a pathway plan to follow at sixteen"
_ONE_IN = re.compile(r"\b(?:an?|every|each) (?:[\w'-]+ ){1,4}in $", re.I)
_AT_AGE = re.compile(r"(?<!stood )(?<!standing )(?<!remained )(?<!was )(?<!were )\bat $")
_AGES = frozenset({"sixteen", "seventeen", "eighteen", "twenty-one", "twenty-five"})
_VISITED = re.compile(r"\b(?:visited|thanked|invited|met with) $")
_THOUGHT = re.compile(r"\b(?:thought|felt|believed|reckoned) (?:that )?$|\bconsidered that $")  # "the union thought 14 the right number"
_OTHER_CLAUSE = re.compile(r";|,?\s(?:though|although|but|while|whilst|whereas)\b")
_THOSE = re.compile(r"\b(?:[Oo]f|[Aa]mong) (?:those|these|the|that) $")
_AND = re.compile(r",?\s(?:and|with)\s|,\s")
_FINITE = re.compile(r"\b(?:was|were|had|has|have|is|are|stood|numbered|received|held)\b")
_IN = re.compile(r"\s(?:in|of|for|within|across|by|at|from)\b")
_NUMBER_OF = re.compile(r"\b(?:number|total|population|count) (?:of (?:all |our )?(?:children |young people )?)?$", re.I)
_WHERE = re.compile(r"\s(?:in|within|across|from|at|among)\b")  # "averaged 17 in the safeguarding teams"
_PLACES = frozenset({"children-in-care", "teams", "staff-in-role", "contacts", "referrals", "professionals-trained"})  # whose words also say where or of whom
_NOUN_NEEDED = frozenset({"teams", "staff-in-role", "champions"})
_WHOLE = frozenset({"children-in-care", "child-protection-plans", "social-worker-posts", "referrals"})
_FAR = 160  # characters between a figure and the words that name its measure, within one sentence


def general(line: Line, zone: Zone) -> Bound | None:
    """The figure of a zone bound to the measure that its surroundings name, or None in doubt."""
    if not _may_be(line, zone):
        return None
    zone = _as_share(line, zone)
    found = _in_zone(line, zone) or by_sign(line, zone) or _in_sentence(line, zone) or _of_this_side(zone, _before(line, zone)) or by_topic(line, zone)
    if found is None or part_of(zone, found[0].measure):
        return _other(line, zone)
    subject, place = found
    if otherwise(line, zone, subject.measure) or did_otherwise(line, zone, subject.measure):
        return None
    comparison = _compared(line, zone, subject.measure)
    return None if comparison is None else _bound(line, zone, subject, place, comparison)


def _of_this_side(zone: Zone, found: tuple[Subject, re.Match[str]] | None) -> tuple[Subject, re.Match[str]] | None:
    """What the sentence before names, of care leavers by what the figure's own clause says: "57% were at work, though 34% were not"."""
    if found is None or found[0].measure != "care-leavers-neet" or found[0].needs.search(zone.text):
        return found
    other = next(s for s in SUBJECTS if s.measure == "care-leavers-eet")
    return (other, found[1]) if other.needs.search(zone.text) else None


def of_measure(line: Line, zone: Zone, measure: str) -> Bound | None:
    """The figure of a zone bound to a measure that is known, unless it is denied or no fact."""
    if denied(zone) or hearsay(line, zone):
        return None
    comparison = _compared(line, zone, measure)
    subject = next(s for s in SUBJECTS if s.measure == measure)
    place = re.match("", line.plain)
    return _bound(line, zone, subject, place, comparison) if comparison and place else None


def did_otherwise(line: Line, zone: Zone, measure: str) -> bool:
    """Whether a figure is of what some did: "of the 279 children in care, 58 had made use of an advocate"."""
    return measure in _PEOPLE and bool(_OF_THE.search(line.before(zone)) and _DID.match(line.after(zone)))


def predicate(line: Line, zone: Zone, chained: Bound) -> bool:
    """Whether the words beside a figure say that it is of another measure than the one before it."""
    if chained.comparison.comparator or not re.match(r"\s(?:were|was|had|have|are|is|remain|still|cases|of (?:which|whom|them|these|those)|people|children|on|subject|with)\b", line.after(zone)):
        return False
    found = _in_zone(line, zone) or _in_sentence(line, zone)
    if found is None or found[0].measure == chained.measure:
        return False
    return bool(found[0].also and found[0].needs.search(zone.text)) or bool(found[0].pattern.search(zone.text))


def of_its_own(line: Line, zone: Zone, chained: Bound) -> bool:
    """Whether the clause of a figure names another measure than the figure before it has, and this one by no word."""
    own = replace(zone, text=near(zone))
    found = _in_zone(line, own) or by_sign(line, own)
    if found is None or found[0].measure == chained.measure:
        return False
    left = zone.figure.start - zone.start
    beside = 0 <= left - found[1].end() <= 3 or (found[1].end() <= left and _NUMBER_OF.search(own.text[: found[1].start()]))  # "the number looked after (312)"
    beside = beside or 0 <= found[1].start() - (left + len(zone.figure.text)) <= 1  # "121 on a plan and 240 in care"
    if found[0].measure in _PLACES and not beside and (not found[0].counts.match(line.after(zone)) or _IN.match(line.after(zone))):
        return False  # "in the Care Planning team it had been 27"
    known = [s for s in SUBJECTS if s.measure == chained.measure]
    return not any(s.pattern.search(own.text) and s.needs.search(own.text) for s in known)


def named_anew(line: Line, zone: Zone, chained: Bound) -> bool:
    """Whether a new sentence names another measure for its figure by a word of its own: "Carset's EET rate was 60%"."""
    found = _in_zone(line, zone)
    if found is None or found[0].measure == chained.measure or not found[0].also:
        return False
    known = next((s for s in SUBJECTS if s.measure == chained.measure), None)
    return found[0].needs.search(zone.text) is not None and not (known and known.pattern.search(zone.text) and known.needs.search(zone.text))


def _may_be(line: Line, zone: Zone) -> bool:
    """Whether nothing beside a figure keeps it from being a measure at all."""
    before, after, plain = line.before(zone), line.after(zone), line.plain
    if _VISITED.search(before) or (zone.figure.text.isalpha() and _ONE_IN.search(before)) or (zone.figure.text in _AGES and _AT_AGE.search(before)):
        return False
    last = line.context.last
    if last is not None and _THOSE.search(before) and last.zone.figure.low == zone.figure.low:
        return False  # "of those 846": told before
    if zone.figure.unit in {"days", "weeks"} and _LIMIT.search(before) and any(z.figure.unit == "percent" and not _OTHER_CLAUSE.match(z.text) for z in line.zones):
        return False
    if _THOUGHT.search(before):
        return False
    if zone.figure.unit not in KINDS or _NOT_HERE.search(plain[: zone.end]) or denied(zone):
        return False
    if hearsay(line, zone):
        return False
    if _broken_off(line, after):
        return False
    if _GRADED.match(after) or _ABOUT.match(after) or _ASIDE.search(before):
        return False
    further = (zone.figure.unit == "percent" or (line.out and not zone.figure.unit and zone.figure.text.lower() != "one")) and _FURTHER.search(before) and _FINITE.match(after.lstrip())
    if (_DELTA.search(before) and not further) or _CHANGE_AFTER.match(after) or _FLOW.match(after) or _ACTED.match(after):
        return False
    return "£" not in before[-20:] and not re.match(r"\s?(?:hours?|minutes?|months?|years?|times)\b", after)


_CUT = re.compile(r"\s(?:[\w-]+\s){0,4}?(?:had|have|has|were|was|are|is)(?:\sbeen)?(?:\s\w{1,8})?")  # "Nine children had been adop"


def _broken_off(line: Line, after: str) -> bool:
    """Whether the page breaks off before it says what a figure counts."""
    return after[-1:].isalpha() and _CUT.fullmatch(after) is not None and not line.reading.text[line.sentence.end :].strip()


def _as_share(line: Line, zone: Zone) -> Zone:
    """The zone with a bare figure read as a share: "the vacancy rate stood at 12"."""
    left = zone.text[: zone.figure.start - zone.start]
    if zone.figure.unit or not _SHARES.search(left) or not FREE.match(line.after(zone)):
        return zone
    share = replace(zone, figure=replace(zone.figure, unit="percent"))
    return share if _in_zone(line, share) else zone


def _other(line: Line, zone: Zone) -> Bound | None:
    """A share of children's services that no measure names ("94% of visits had been made on time")."""
    who = (share_told(line, zone) or fronted_share(line, zone)) if zone.figure.unit == "percent" else "" if zone.figure.unit else fronted_share(line, zone)
    comparison = _compared(line, zone, "other") if who else None
    if comparison is None:
        return None
    gss = line.reading.gss if comparison.gss is None else comparison.gss
    return Bound(zone, "other", "measures/other.named", comparison, period_of(line, zone, "other", comparison), who, gss)


def _takes(subject: Subject, line: Line, zone: Zone) -> bool:
    """Whether what follows a figure lets it be a count (or a share) of a subject."""
    after = line.after(zone)
    if zone.figure.unit:
        return True
    if subject.measure == "caseload" and _OF_THESE.match(after):
        return False
    if subject.measure in _NOUN_NEEDED and subject.heads:
        return bool(subject.counts.match(after)) and not _WHERE.match(after)
    return bool(FREE.match(after) or subject.counts.match(after))


def _in_zone(line: Line, zone: Zone) -> tuple[Subject, re.Match[str]] | None:
    return _nearest(line, zone, zone.text, zone.start)


def _in_sentence(line: Line, zone: Zone) -> tuple[Subject, re.Match[str]] | None:
    """The subject named before the figure, or in its zone with what it needs elsewhere in the sentence."""
    after = line.after(zone)
    of_its_own = zone.figure.unit == "percent" and re.match(r"\sof\s", after) and not OF_WHOLE.match(after)
    low = zone.start if of_its_own else 0
    high = zone.end
    if _shares_verb(line, zone):
        following = [z for z in line.zones if z.start >= zone.end]
        high = following[0].end if following and _shares_verb(line, zone) else following[0].figure.start if following else len(line.plain)
    return _nearest(line, zone, line.plain, 0, low, high)


def _shares_verb(line: Line, zone: Zone) -> bool:
    """Whether a figure shares what is said of the next: "389 children in Barset and 214 in Carset were on a plan"."""
    following = next((z for z in line.zones if z.start >= zone.end), None)
    if following is None or following.figure.unit != zone.figure.unit or not _AND.match(following.text):
        return False
    return not _FINITE.search(line.after(zone)[: zone.end - zone.figure.end]) and not _FINITE.search(line.before(zone)) and bool(_FINITE.search(following.text))


def _nearest(
    line: Line, zone: Zone, text: str, offset: int, low: int = 0, high: int = 1_000_000
) -> tuple[Subject, re.Match[str]] | None:  # fmt: skip
    """The subject of a text whose words stand nearest to a figure."""
    best: tuple[float, Subject, re.Match[str]] | None = None
    figure, seen = zone.figure, 0
    order: dict[str, int] = {}
    for subject, place in named(text, figure.unit, figure.start - offset, zone.start - offset, zone.end - offset):
        start, end = place.start() + offset, place.end() + offset
        seen = order.setdefault(subject.measure, len(order))
        if start < low or start >= high or not _takes(subject, line, zone) or not plausible(subject.measure, figure):
            continue
        distance = max(start - figure.end, figure.start - end, 0)
        if distance > _FAR:
            continue
        apart = 60 if subject.also and text is not zone.text and not (zone.start <= start < zone.end or subject.needs.search(zone.text)) else 0
        score = distance + 8 * seen + apart - (30 if zone.start <= start < zone.end else 0) + (40 if subject.measure in _WHOLE and end <= figure.start and not _own(line, zone, subject) else 0)
        if best is None or score < best[0]:
            best = (score, subject, place)
    return (best[1], best[2]) if best else None


def _own(line: Line, zone: Zone, subject: Subject) -> bool:
    return subject.counts.match(line.after(zone)) is not None


_SOME_OF_THEM = re.compile(r"\sof (?:them|whom)\b")
_OF_WHICH = re.compile(r"\bof (?:which|whom|these|those|them),? (?:about |some |only )?$")


def _before(line: Line, zone: Zone) -> tuple[Subject, re.Match[str]] | None:
    """The subject of the sentence before in the same paragraph, or of the label that opens the list item."""
    after = line.after(zone)
    head = zone.figure.unit == "percent" and OF_WHOLE.match(after)
    noun = _NOUN.match(after) if not zone.figure.unit else None
    if _OF_WHICH.search(line.before(zone)) and any(z.figure.end <= zone.start and all(b.zone.figure.start != z.figure.start for b in line.out) for z in line.zones):
        return None  # "had made six recommendations, of which two were for schools"
    if _SOME_OF_THEM.match(after) and (line.out or line.zones[0].start < zone.start):
        return None  # "61 deaths, eight of them from Barset": of those in the sentence
    if noun and re.search(r"\bof (?:the|its|our|these) $", line.before(zone)):
        return None
    if not (FREE.match(after) or head or noun):
        return None
    last = line.context.last
    if last is not None and line.context.last_block == line.sentence.block and line.index - line.context.index <= 1:
        for subject, place in named(f"{previous(line, 1)} {line.plain}", zone.figure.unit):
            if subject.measure == last.measure and (not noun or subject.counts.match(after)) and not (subject.measure == "caseload" and _OF_THESE.match(after)):
                return subject, place
    for back in (1, 2):
        text = previous(line, back)
        if not text:
            return None
        both = [(s, p) for s, p in named(f"{text} {line.plain}", zone.figure.unit) if p.start() < len(text)]
        found = [(s, p) for s, p in both if (not noun or s.counts.match(after)) and not (s.measure == "caseload" and _OF_THESE.match(after))
                 and (s.measure not in _NOUN_NEEDED or _takes(s, line, zone))]
        if found:
            return max(found, key=lambda sp: (sp[1].end(), -found.index(sp)))
    return None


def _compared(line: Line, zone: Zone, measure: str) -> Comparison | None:
    """What a figure is compared with, its stance weighed; None where it is no fact."""
    comparison = recurring(measure, compare(zone, line.reading.gss, line.reading.date), zone)
    plain = line.plain[: zone.end]
    if "deaths" in measure:
        plain = _CONSIDERED.sub(" reviewed  ", plain)  # a panel that considers a death reviews it
    said = stance(told_after(plain), zone.figure.start, zone.figure.end)
    if said == "asked" and answered(line, zone):
        said = "asserted"
    if comparison.comparator == "expected" and measure in {"modifiable-deaths", "child-deaths-reviewed"}:
        return Comparison()  # "factors that might have been changed"
    if comparison.comparator == "expected" and _set_beside(line, zone):
        return Comparison()
    if comparison.comparator == "expected" and foreseen(line.before(zone)):
        return comparison
    if said == "suggested" and comparison.comparator == "expected" and _FORECAST.search(line.before(zone)):
        return comparison
    no_condition = not _IF.search(line.before(zone)) or left_alone(line.before(zone))
    if said == "conditional" and comparison.comparator == "expected" and _MIGHT.search(line.before(zone)[-60:]) and no_condition:
        return comparison
    if said in {"suggested", "asked", "conditional"} and comparison.comparator != "target":
        return None
    if said == "hoped" and comparison.comparator != "target":
        return None
    if said in {"planned", "expected"} and not comparison.comparator and not told_as_now(zone):
        return Comparison("expected")
    if comparison.comparator:
        return comparison
    own = date_in(zone, line.dates)
    last = line.out[-1] if line.out else line.context.last
    beside = last is not None and last.measure == measure and last.zone.figure.unit == zone.figure.unit
    if last is not None and beside and own and before(own, last.date) and line.index - line.context.index <= 2:
        return Comparison("previous")
    return comparison


def _set_beside(line: Line, zone: Zone) -> bool:
    """Whether a figure is told in passing, between commas and with a day gone by, whatever its clause foresees."""
    day = date_in(zone, line.dates)
    return bool(day) and day <= (line.reading.date or day) and line.before(zone).endswith(", ") and "," in line.after(zone)[:60]


_SAYS_NOTHING = re.compile(r"(?:children's )?names|(?:of )?(?:them|these|children|young people|cases|entries)", re.I)  # "the register held 31 names"


def some_of(line: Line, zone: Zone, measure: str) -> str:
    """Which of the children told before a count is of: "of whom 282 were in kinship care", "asylum seekers, of whom there were 31"."""
    if measure not in (_WHOLE - {"social-worker-posts"}) | {"exploitation-referrals"} or zone.figure.unit or not _OF_THEM.search(line.plain):
        return ""
    if kind := _OF_WHOM_THERE.search(line.before(zone)):
        return kind["who"]
    subset = _SUBSET.match(line.after(zone)) if _OF_THEM.search(line.before(zone).rpartition(";")[2]) or _OF_THEM.match(line.after(zone).strip()) else None
    return "" if subset is None or _SAYS_NOTHING.fullmatch(subset["who"].strip()) or NO_GROUP.match(subset["who"].strip()) else subset["who"].strip()


_PART_OF = re.compile(r"\b(?:of|in|from) (?:[\w']+ ){0,3}$")  # "31 of the 140 social worker posts were vacant"


def _bound(line: Line, zone: Zone, subject: Subject, place: re.Match[str], comparison: Comparison) -> Bound:
    reading, measure = line.reading, subject.measure
    if measure == "social-worker-posts" and comes_vacant(line.after(zone)) and not _PART_OF.search(line.before(zone)):
        measure = "vacancies"
    where, codes = shared_place(zone.text, reading.gss, reading.date)
    who = population(measure, line.plain, zone, place, line.context.scheme) or comparison.place or where
    if comparison.comparator in {"other authority", "best practice"}:
        who = comparison.place
    who = who or some_of(line, zone, measure)
    if measure == "teams":
        who = ""
    gss = codes or (reading.gss if comparison.gss is None else comparison.gss)
    date = period_of(line, zone, measure, comparison)
    return Bound(zone, measure, f"measures/{measure}.named", replace(comparison), date, who, gss)
