"""Stages of strategies that nouns tell ("a review of it had begun"), and two strategies of which one took the other's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.dates import find_dates
from kg.extract.plans.strategy_days import echoed
from kg.extract.plans.strategy_told import DATED, PART_OF_NAME, Named, Said
from kg.extract.proof import proof
from kg.model import Mention, Sentence
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.plans.strategy_nouns import (
    BEGAN,
    DOINGS,
    FRONT_OLD,
    GAVE_WAY,
    LASTED,
    NOT_DONE,
    OF_IT,
    OF_NAME,
    THEN_OLD,
    TOOK_PLACE,
    VERBS,
    WHEREUPON,
    WHOSE_NOUN,
)
from kg.stance import stance

_RULE = "strategies/noun"
_GATE = Gate(
    "review", "revision", "refresh", "rewrite", "rewriting", "overhaul", "evaluation", "updating", "refreshing", "redrafting", "work", "drafting", "writing", "preparation",
    "development", "drawing-up",
    "co-production", "design", "consultation", "draft", "relaunch", "re-launch", "renewal", "adoption", "approval", "ratification", "endorsement", "introduction", "coming", "publication", "launch",
    "release", "issue", "unveiling", "appearance", "printing", "bringing", "arrival", "commencement", "birth", "advent",
    "beginning", "start", "inception", "signing", "sign", "implementation", "putting", "working", "composition", "making",
    "modernisation", "life", "lifetime", "term", "days", "currency", "period", "edition", "version", "text", "handing", "delivery", "dispatch", "despatch", "demise", "passing", "end",
    "ending", "lapse", "lapsing", "abandonment", "scrapping", "closure", "disappearance", "dropping", "retirement", "termination", "discontinuance",
    "death", "abolition", "repeal", "winding", "submission", "lodging", "sending", "withdrawal", "expiry", "replacement", "supersession",
)
_CUT = re.compile(r"[.;]|,\s+(?:and|but|which|who|while|whereas)\b|\b(?:would|will|should|expected|due|and)\b")
_WITH = re.compile(r"\b(?:with|since|following|after|on|from|upon|at|by|saw|marked|until)\s+(?:[\w']+\s+){0,4}$", re.IGNORECASE)


def by_nouns(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """The stages that nouns of doing give the strategies of a sentence."""
    if not named or not _GATE.open(sentence.plain):
        return
    plain = sentence.plain
    for one in named:
        match = OF_NAME.search(plain, max(0, one.start - 120), one.start)
        if match:
            yield from _done(reading, sentence, one, (match, "d", one.end))
        if own := WHOSE_NOUN.match(plain, one.end):
            yield from _done(reading, sentence, one, (own, "f", own.end()))
    if len({n.name for n in named}) == 1:
        for match in OF_IT.finditer(plain, max(0, named[0].end - 3)):
            yield from _done(reading, sentence, _last(named, match.start()), (match, "d" if match["it"] else "e", match.end()))
        if (front := OF_IT.search(plain, 0, named[0].start)) and front["its"] and _WITH.search(plain, 0, front.start()):
            yield from _done(reading, sentence, named[0], (front, "e", front.end()))  # "following its approval in June, the Plan"


def _last(named: list[Named], at: int) -> Named:
    return ([n for n in named if n.end <= at or n.start == at] or named[:1])[-1]


def _done(reading: Reading, sentence: Sentence, one: Named, told: tuple[re.Match[str], str, int]) -> Iterator[Said]:
    """What a noun says of a strategy, by the verb that follows it or, of what is done once, by its date."""
    match, letter, end = told
    plain = sentence.plain
    at = next(i for i, d in enumerate(DOINGS) if match[f"{letter}{i}"] is not None)
    alike = [i for i, d in enumerate(DOINGS) if re.fullmatch(d.nouns, match[f"{letter}{at}"], re.IGNORECASE)]
    noun = match.start(f"{letter}{at}")
    ways = [(i, verb) for i in alike if (verb := VERBS[i].match(plain, end))]
    if ways:
        number, verb = ways[0]
        if NOT_DONE.search(plain, 0, noun) or stance(plain, verb.start() + 1, verb.end()) != "asserted":
            return
        date = _date(reading, sentence, noun, verb.end())
    else:
        number, date = at, _date(reading, sentence, noun, end)
        if not DOINGS[at].alone or not date or NOT_DONE.search(plain, 0, noun) or (reading.date and date > reading.date) or stance(plain, noun, end) != "asserted":
            return
    status = DOINGS[number].status
    yield Said(one, status, date if status not in {"planned", "draft"} else "", _RULE, proof(sentence, min(noun, one.start), max(end, one.end)), sentence.start + min(noun, one.start))


def _date(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    """The date told within a noun's own words, or after them in the clause."""
    cut = _CUT.search(sentence.plain, end)
    high = min(end + 60, cut.start() if cut else len(sentence.plain))
    found: list[Mention] = [d for d in find_dates(sentence.plain, reading.date) if start <= d.start < high]
    return found[0].value if found else ""


def exchanged(reading: Reading, sentence: Sentence, named: list[Named], told: list[Said]) -> list[Said]:
    """What is told with both sides of an exchange: the strategy that took another's place is in force, on one day for both."""
    plain = sentence.plain
    if len(named) < 2:
        return told
    out = list(told)
    for first, second in pairwise(named):
        if first.name == second.name:
            continue
        out = _whereupon(reading, sentence, first, second, out)
        between = TOOK_PLACE.fullmatch(plain, first.end, second.start)
        new, old = (first, second) if between else (second, first)
        match = between or GAVE_WAY.fullmatch(plain, first.end, second.start)
        if match is None and THEN_OLD.fullmatch(plain, first.end, second.start):
            new, old, match = first, second, FRONT_OLD.fullmatch(plain, 0, first.start)
        if match is None or _NOT_YET.search(plain, match.start(), match.end()) or stance(plain, match.start() + 1, match.end()) != "asserted":
            continue
        evidence, place = proof(sentence, first.start, second.end), sentence.start + first.start
        own = next((s.date for s in out if s.named.name == new.name and s.date and s.status == "in force"), "")
        date = _exchange_date(reading, sentence, first, second) or next((s.date for s in out if s.named in (old, new) and s.date and s.status in {"superseded", "in force"}), "")
        day = date or own
        out = [s for s in out if not (s.named == old and s.status in {"superseded", "in force"} and not s.date) and not (s.named == new and s.status == "superseded")]
        if not any(s.named == old and s.status == "superseded" for s in out):
            out.append(Said(old, "superseded", day, _RULE, evidence, place))
        if day and not any(s.named.name == new.name and s.status in {"in force", "published"} and s.date for s in out):
            out.append(Said(new, "in force", day, _RULE, evidence, place))
    return out


def _whereupon(reading: Reading, sentence: Sentence, first: Named, second: Named, out: list[Said]) -> list[Said]:
    """What is told with a strategy that began when the one named before it ended."""
    plain = sentence.plain
    between, began = WHEREUPON.fullmatch(plain, first.end, second.start), BEGAN.match(plain, second.end)
    dates = [d for d in find_dates(plain, reading.date) if between and d.start < second.start]
    if not between or not began or len(dates) != 1 or stance(plain, began.start() + 1, began.end()) != "asserted":
        return out
    place = sentence.start + first.start
    if not any(s.named == first and s.status == "superseded" for s in out):
        if not LASTED.match(plain, first.end):
            return out
        out = [s for s in out if s.named != first]
        out.append(Said(first, "superseded", dates[0].value, _RULE, proof(sentence, first.start, second.end), place))
    if any(s.named == second and s.date for s in out):
        return out
    out = [s for s in out if s.named != second or s.status not in {"", "in force"}]
    return [*out, Said(second, "in force", dates[0].value, _RULE, proof(sentence, first.start, began.end()), place)]


_NOT_YET = re.compile(r"\b(?:would|will|should|might|could|may|must|not|never|to be)\b")
_THEN = re.compile(r",?\s(?:(?:with\seffect\s)?(?:from|on|in|since)\s|(?:last|this)\s)")


def _exchange_date(reading: Reading, sentence: Sentence, first: Named, second: Named) -> str:
    """The day of an exchange: told between the two names, right after the second, or at the head of the sentence."""
    plain = sentence.plain
    dates = [d for d in find_dates(plain, reading.date) if not PART_OF_NAME.search(plain, 0, d.start)]
    inside = [d for d in dates if first.end <= d.start and d.end <= second.start]
    if inside:
        return inside[0].value
    if then := _THEN.match(plain, second.end):
        after = [d for d in dates if then.start() < d.start <= then.end() + 6]
        if after:
            return after[0].value
    if again := echoed(reading, sentence, first.end, second.end):
        return again
    ahead = [d for d in dates if d.end <= first.start]
    return ahead[-1].value if len(ahead) == 1 and len(dates) == 1 and first.start - ahead[0].end < 50 else ""


# "It went in July.", "That was on 3 May 2019."
_THAT_WAS = re.compile(
    r"(?:It|This|That|They)\s+(?:(?:had|was|were)\s+)?(?:(?:went|gone|go|came|done|sent|submitted|adopted|published|approved|issued|happened|followed|occurred|taken\s+place|took\s+place|did\s+so)\s+)?(?:(?:off|out|in|there)\s+(?=(?:in|on|at)\s))?(?:in|on|at\s+the\s+end\s+of|by)\s+(?=[\dA-Z])"
)


def dated_next(reading: Reading, sentence: Sentence, told: list[Said]) -> Iterator[Said]:
    """What the sentence before told, with the day that this one gives: "had been sent to Ofsted. It went in July"."""
    match = _THAT_WAS.match(sentence.plain) if told else None
    dates = [d for d in find_dates(sentence.plain, reading.date) if match and d.start - match.end() in range(5)] if match else []
    for one in told:
        if len(dates) == 1 and one.status in DATED and not one.date and len({t.named.name for t in told if t.status}) == 1:
            yield Said(one.named, one.status, dates[0].value, one.rule, one.evidence, one.place)
        else:
            yield one


def on_one_day(told: list[Said]) -> list[Said]:
    """A strategy superseded in the sentence in which another came into force, with the other's day."""
    days = {s.date for s in told if s.status in {"in force", "published"} and s.date and s.rule == _RULE}
    if len(days) != 1:
        return told
    day = days.pop()
    return [Said(s.named, s.status, day, s.rule, s.evidence, s.place) if s.status == "superseded" and not s.date else s for s in told]


# "had adopted a Play Plan 2017-19 and a Learning Framework, both in June 2017"
_AND_ALSO = re.compile(r"(?:,? (?:for |from )?\(?\d{4}[\d/ \u2013-]*\)?)?,? and (?:an?|the|its|their) (?:new |joint |revised )?")
_BOTH_ON = re.compile(r",? (?:both|each|in each case|all) (?:in|on|at) ")


def together(reading: Reading, sentence: Sentence, named: list[Named], told: list[Said]) -> list[Said]:
    """What is told, the second of two that were adopted by one verb with the stage of the first and the day of both."""
    out = list(told)
    for first, second in pairwise(named):
        said = next((s for s in out if s.named == first and s.status in DATED and s.place < sentence.start + first.start), None)
        if said is None or not _AND_ALSO.fullmatch(sentence.plain, first.end, second.start) or any(s.named == second and s.status for s in out):
            continue
        both = _BOTH_ON.match(sentence.plain, second.end)
        day = next((d.value for d in find_dates(sentence.plain, reading.date) if both and d.start == both.end()), "")
        if day and not said.date:
            out[out.index(said)] = Said(first, said.status, day, said.rule, said.evidence, said.place)
        out.append(Said(second, said.status, day or said.date, said.rule, said.evidence, said.place))
    return out
