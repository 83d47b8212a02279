"""The inspections of a document, each once: mentions merged, and what is said later tied to the right one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.extract.inspection.inspectionnear import among, inspector_of, may_inspect
from kg.extract.inspection.itemcase import IN_USE, complete, may_be
from kg.extract.inspection.visitbounds import bound
from kg.extract.inspection.visits import Visit, visits
from kg.extract.proof import proof
from kg.model import Span
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import UNGRADED, framework, inspectorates
from kg.scope import scope

CHILD = re.compile(r"\b(?:child\w*|safeguarding|looked after|young people|SEND)\b", re.IGNORECASE)
# What police inspectors look at that is children's business too: "would be here in May to examine the response to domestic abuse"
_PROTECTS = re.compile(rf"{CHILD.pattern}|\bdomestic (?:abuse|violence)\b|\b(?:criminal|sexual) exploitation\b|\bvulnerab\w+\b", re.IGNORECASE)
_KINDS = frozenset({"ILACS focused visit", "monitoring visit"})
_NEAR = 5  # sentences: a mention without a date ties what follows it no farther


_RECALLED = re.compile(
    r"\b(?:(?:by|in)\s+(?:comparison|contrast)|when|earlier|previous(?:ly)?|since|before|compared|recall(?:ed|s)?|improvement on|at the time|last|then"
    r"|follow(?:ed|ing)|on (?:that|this) occasion|remind(?:ed|s)?|explained|background|for context|for comparison|history|from that inspection"
    r"|^in (?:\w+ )?(?:19|20)\d\d,? (?:the )?(?:ofsted|estyn|ciw|inspectors|it|they|hmi probation) had"
    r"|(?:emerging|arising|stemming|resulting) from|already|consistent with|in line with|(?:19|20)\d\d inspection)\b",
    re.IGNORECASE,
)
_REMINDED = re.compile(r"\b(?:remind(?:ed|s)?|recall(?:ed|s)?)\b", re.IGNORECASE)  # "Members were reminded that", before what it tells


_SEND = re.compile(r"\bSEND\b|\b(?i:special\s+educational\s+needs)\b")
_VISIT = re.compile(r"\bvisit(?:ed)?\b|\b(?:been|were|was)\s+(?:in|here|with|on[-\s]?site|back)\b|\bspent\b|\bcalled\b", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Case:
    """One inspection, as all its mentions together tell it."""

    gss: tuple[str, ...]
    evidence: Span
    rule: str
    inspectorate: str = ""
    framework: str = ""
    start: str = ""
    end: str = ""
    planned: bool = False
    overall: str = ""
    weight: int = -1
    sentences: list[int] = field(default_factory=list)

    @property
    def graded(self) -> bool:
        """Whether inspections of its framework give grades at all."""
        return self.framework not in UNGRADED and not self.planned and self.inspectorate != "CQC"

    def admits(self, visit: Visit) -> bool:
        """Whether a mention may be of this inspection."""
        return (
            self.gss == visit.gss
            and self.planned == visit.planned
            and _same(self.framework, visit.framework)
            and not (visit.framework == "ILACS focused visit" and "" < self.start[:4] < "2018")  # none before ILACS
            and _agree(self.inspectorate, visit.inspectorate)
            and _dates_agree(self.start, visit.start)
            and _in_use(visit.framework or self.framework, self.start or visit.start)
            and (not (self.framework or self.inspectorate) or may_inspect(self.inspectorate, visit.framework))  # days told apart from the inspection are of any
        )

    def take(self, visit: Visit, evidence: Span) -> None:
        """Add what a mention tells; the fuller mention gives the evidence."""
        if visit.weight > self.weight:
            self.weight, self.evidence, self.rule = visit.weight, evidence, visit.rule.key
        self.inspectorate = max(self.inspectorate, visit.inspectorate, key=len)
        self.framework = self.framework or visit.framework
        if len(visit.start) > len(self.start):
            self.start, self.end = visit.start, visit.end
        elif visit.start == self.start:
            self.end = self.end or visit.end
        self.sentences.append(visit.sentence)


def _same(left: str, right: str) -> bool:
    return left == right or not left or not right


def _agree(left: str, right: str) -> bool:
    one, other = set(left.split("+")) - {""}, set(right.split("+")) - {""}
    return not one or not other or bool(one & other)


def _in_use(kind: str, start: str) -> bool:
    """Whether inspections were made under a framework at a date.

    >>> _in_use("SIF", "2013-05")
    False
    """
    first, last = IN_USE.get(kind, ("", "9999"))
    return not start or first[: len(start)] <= start[:7] <= last


def _dates_agree(left: str, right: str) -> bool:
    """Whether one date is the other or says less of it.

    >>> _dates_agree("2019-02-04", "2019-02")
    True
    """
    return left.startswith(right) or right.startswith(left)


def _all_visits(reading: Reading) -> tuple[Visit, ...]:
    """Every mention of an inspection in a document, read once however many ask."""
    return reading.once("visits", lambda r: tuple(v for i in range(len(r.sentences)) for v in visits(r, i)))


def _within_sif(visit: Visit, told: bool) -> Visit:
    """A review of the LSCB without a date of its own is part of the SIF inspection that its item tells of."""
    return replace(visit, framework="SIF") if told and visit.framework == "LSCB review" and not visit.start else visit


_DAY = len("2019-03-04")


class Casebook:
    """The inspections of one document and where each is spoken of."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.cases: list[Case] = []
        self._of: dict[int, list[Case]] = {}
        self._at: dict[tuple[int, int], int] = {}
        self._dated: set[tuple[int, int]] = set()
        self._order: list[int] = []
        of_sif = {reading.sentences[v.sentence].section for v in _all_visits(reading) if v.framework == "SIF" and not v.planned}
        found = [(_within_sif(v, reading.sentences[v.sentence].section in of_sif), reading.sentences[v.sentence]) for v in _all_visits(reading)]
        for visit, sentence in sorted(
            found, key=lambda f: (not (f[0].start and f[0].framework), not f[0].start, f[0].sentence)
        ):
            case = self._home_of(visit)
            if case is None:
                case = Case(visit.gss, sentence.span, visit.rule.key, planned=visit.planned)
                self.cases.append(case)
            case.take(visit, proof(sentence, visit.at, visit.end_at))
            self._tell(visit, case)
        self.cases = sorted((c for c in self.cases if self._ours(c)), key=lambda c: min(c.sentences))
        for case in self.cases:
            self._complete(case)
        complete(reading, self.cases)
        for case in self.cases:
            bound(reading, case)
        self._join_twins()
        for case in self.cases:
            case.inspectorate = among(case.inspectorate, case.framework)

    def _join_twins(self) -> None:
        """Make one of two inspections of one sentence whose first and last days have turned out to be the same: "had come on 6 March and gone on the 17th, under ILACS"."""
        kept: list[Case] = []
        for case in self.cases:
            days = (case.start, case.end)
            twin = next((k for k in kept if len(case.start) == _DAY and case.start != case.end and (k.start, k.end) == days and set(k.sentences) & set(case.sentences)), None)
            if twin is None or (twin.framework and case.framework and twin.framework != case.framework):
                kept.append(case)
                continue
            twin.framework = twin.framework or case.framework
            twin.overall = twin.overall or case.overall
            twin.sentences += [s for s in case.sentences if s not in twin.sentences]
            self._of = {at: [twin if c is case else c for c in cases] for at, cases in self._of.items()}
        self.cases = kept

    def _tell(self, visit: Visit, case: Case) -> None:
        """Note where an inspection is spoken of, and whether its date is told there."""
        self._of.setdefault(visit.sentence, []).append(case)
        self._at.setdefault((visit.sentence, id(case)), visit.at)
        if visit.start:
            self._dated.add((visit.sentence, id(case)))

    def _home_of(self, visit: Visit) -> Case | None:
        """The inspection, already known, that a mention is of; a bare mention goes to the nearest before it."""
        fits = [c for c in self.cases if c.admits(visit)]
        if not fits:
            return None
        exact = [c for c in fits if visit.start and c.start and _dates_agree(c.start, visit.start)]
        framed = [c for c in exact or fits if visit.framework and c.framework == visit.framework]
        choice = framed or exact or fits
        if visit.start and not exact and all(c.start for c in choice):
            return None
        return min(choice, key=lambda c: min(_distance(visit.sentence, s) for s in c.sentences))

    def _ours(self, case: Case) -> bool:
        """Whether an inspection may be of children's services: the CQC or the police inspectorate alone seldom is."""
        if case.inspectorate not in ("CQC", "HMICFRS") or case.framework:
            return True
        about = _PROTECTS if case.inspectorate == "HMICFRS" else CHILD
        sections = {self.reading.sentences[i].section for i in case.sentences} - {-1}
        if any(c.framework and c.inspectorate == case.inspectorate and sections & {self.reading.sentences[i].section for i in c.sentences} for c in self.cases):
            return True  # "a further visit was planned", after one under a framework that is named
        titles = (self.reading.section_of(self.reading.sentences[i]) for i in case.sentences)
        return any(about.search(self.reading.sentences[i].plain) for i in case.sentences) or any(t is not None and about.search(t.title) for t in titles)

    def _complete(self, case: Case) -> None:
        """Fill in the framework and inspectorate that the title or the rest of its own section names alone."""
        sections = {self.reading.sentences[i].section for i in case.sentences} - {-1}
        titles = " ".join(self.reading.sections[i].title for i in sections)
        others = [
            c
            for c in self.cases
            if c is not case and not c.planned and sections & {self.reading.sentences[i].section for i in c.sentences}
        ]
        recalled = others and case.framework in IN_USE and case.start and case.framework != framework(titles)
        if recalled and not case.inspectorate:  # another inspection than the one that the section is about
            near = [self.reading.sentences[n].plain for i in case.sentences for n in (i + 1, i - 1) if 0 <= n < len(self.reading.sentences)]
            case.inspectorate = next((n for t in near if (n := inspectorates(t)) and "+" not in n), "")
        elif not case.inspectorate:
            text = [s.plain for s in self.reading.sentences if s.section in sections or s.section == -1]
            named = inspectorates(titles) or "+".join(sorted({n for t in text if (n := inspectorates(t))}))
            case.inspectorate = named if "+" not in named and case.framework != "JTAI" and may_inspect(named, case.framework) else ""  # one alone makes none
        if case.framework or case.planned:
            return
        if not others:
            titled = framework(titles)
            case.framework = titled if may_be(case, titled) else ""
        if not case.framework and case.inspectorate == "CQC+Ofsted":
            case.framework = self._of_an_area(case, titles)
        elif self._is_titled(case, others, framework(titles)) and may_be(case, framework(titles)):
            case.framework = framework(titles)

    def _is_titled(self, case: Case, others: list[Case], named: str) -> bool:
        """Whether an inspection is the visit of which the title of its section speaks: the last made, where older ones are recalled."""
        of_scotland = named == "other" and case.inspectorate == "Care Inspectorate"  # its joint inspections
        told = (of_scotland or named in _KINDS) and case.start and all(c.framework != named and c.start < case.start for c in others if c.gss == case.gss)
        return bool(told) and (of_scotland or any(_VISIT.search(self.reading.sentences[i].plain) for i in case.sentences))

    def _of_an_area(self, case: Case, titles: str) -> str:
        """The framework of Ofsted's and the CQC's joint inspections of local areas, where SEND is named beside one: the two make no others together."""
        text = " ".join([titles, *(self.reading.sentences[i].plain for i in case.sentences)])
        return "local area SEND" if _SEND.search(text) else ""

    def implied(self, index: int, evidence: Span, rule: str, gss: tuple[str, ...], inspectorate: str) -> Case:
        """An inspection of which only its grade is told."""
        case = Case(gss, evidence, rule, inspectorate=inspectorate, sentences=[index])
        self.cases.append(case)
        self._of.setdefault(index, []).append(case)
        return case

    def follow(self, index: int, case: Case) -> None:
        """Note that a sentence gives a grade of an inspection, from which the sentences after it go on."""
        if case not in self._of.setdefault(index, []):
            self._of[index].append(case)

    def of_visit(self, visit: Visit) -> Case | None:
        """The inspection, among those of its own sentence, that a mention was taken to be."""
        return next((c for c in self._of.get(visit.sentence, []) if c.admits(visit)), None)

    def place(self, index: int, case: Case) -> int:
        """Where in a sentence an inspection is spoken of."""
        return self._at.get((index, id(case)), 0)

    def mentioned(self, index: int) -> list[Case]:
        """The inspections that a sentence itself mentions."""
        return self._of.get(index, [])

    def before(self, index: int, graded: bool = False) -> Iterator[Case]:
        """The home authority's inspections mentioned before a sentence in its section, nearest first."""
        later: list[Case] = []
        for back, case in self._mentions(index, graded):
            if self._apart(index, back) and self._in_passing(back, case):
                later.append(case)
            else:
                yield case
        yield from later

    def _apart(self, index: int, back: int) -> bool:
        """Whether a sentence neither follows another at once nor, where it does, stands in its paragraph."""
        here, there = self.reading.sentences[index], self.reading.sentences[back]
        return index - back > 1 or (index != back and here.block != there.block)

    def _mentions(self, index: int, graded: bool) -> Iterator[tuple[int, Case]]:
        """The mentions before a sentence in its section, nearest first."""
        section = self.reading.sentences[index].section
        for back in self._spoken:
            if back > index:
                continue
            if self.reading.sentences[back].section != section:
                return
            for case in self._latest_first(back):
                passing = case.start and (back, id(case)) not in self._dated and index - back > _NEAR
                if self._is_of(index, case) and not case.planned and (case.graded or not graded) and not passing:
                    yield back, case

    def _latest_first(self, at: int) -> list[Case]:
        """The inspections that a sentence tells, the last told first; of two that it dates the later one, beside which the other is only recalled."""
        told = sorted(self._of.get(at, []), key=lambda c: -self.place(at, c))
        dated = iter(sorted((c for c in told if c.start), key=lambda c: c.start, reverse=True))
        return [next(dated) if c.start else c for c in told]

    def _is_of(self, index: int, case: Case) -> bool:
        """Whether an inspection is the home authority's, or that of a service it shares; in a joint meeting, of the one of the councils that a sentence is about."""
        home = self.reading.gss
        if len(home) < 2 or case.gss == home:
            return case.gss == home or (bool(home) and set(home) < set(case.gss))  # of a service that it shares
        about = scope(self.reading, self.reading.sentences[index], 0)
        return case.gss == about or (about == home and set(case.gss) <= set(home))

    def _in_passing(self, at: int, case: Case) -> bool:
        """Whether an older inspection is only recalled beside the one that the section is about."""
        if not case.start:
            return False
        section = self.reading.sentences[at].section
        head = self.reading.section_of(self.reading.sentences[at])
        titled = framework(head.title) if head else ""
        there = self.reading.sentences[at]
        reminded = _REMINDED.search(self.reading.text, there.start - there.led, there.start) is not None
        recalled = reminded or _RECALLED.search(there.plain) is not None
        if not recalled and titled in ("", case.framework):
            return False
        return any(
            c.start > f"{case.start if reminded else case.start[:4]}~" and (recalled or c.framework == titled) and c.gss == case.gss and not c.planned
            for i in self._spoken
            if i < at and self.reading.sentences[i].section == section
            for c in self._of[i]
        )

    @property
    def _spoken(self) -> list[int]:
        """The sentences that mention an inspection, last first."""
        if len(self._order) != len(self._of):
            self._order = sorted(self._of, reverse=True)
        return self._order

    def tied(self, index: int, graded: bool = False, at: int = 10**6) -> Case | None:
        """The inspection that a sentence is about: its own before `at`, its list's, the last in its section."""
        sentence = self.reading.sentences[index]
        own = [
            c for c in self.mentioned(index) if not c.planned and self._is_of(index, c) and (c.graded or not graded)
        ]
        ahead = [c for c in own if self._at.get((index, id(c)), 0) <= at]
        if ahead:
            return max(ahead, key=lambda c: self._at.get((index, id(c)), 0))
        if sentence.lead >= 0 and not own:
            lead = [c for c in self.mentioned(sentence.lead) if not c.planned and (c.graded or not graded)]
            if lead:
                return lead[-1]
        return next(self.before(index, graded), own[-1] if own else None)

    def inspector(self, index: int) -> str:
        """The inspectorate in whose name a sentence speaks, where it is one."""
        named = inspector_of(self.reading, index)
        return named if "+" not in named else ""


def _distance(here: int, there: int) -> int:
    """How far a sentence is from another; what comes later counts double."""
    return here - there if there <= here else 2 * (there - here)


def was_at(case: Case, date: str) -> bool:
    """Whether an inspection was made at a date, as far as both are told; one without a date may have been."""
    return case.start.startswith(date) or date.startswith(case.start) or case.start <= date <= case.end
