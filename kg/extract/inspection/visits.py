"""The inspections that a sentence mentions: who came, under which framework, when, and whether it is only planned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.dates import find_dates
from kg.extract.inspection.clusters import Cluster, clusters_of, parted, with_told
from kg.extract.inspection.entries import anchor_of, entry_of, told_by
from kg.extract.inspection.fieldwork import (
    IN_SERIES,
    NEXT_DATE,
    UNDER_WAY,
    is_done_so,
    is_one,
    may_go_on,
    may_tell,
    told,
)
from kg.extract.inspection.inspectionnear import (
    framework_before,
    framework_near,
    gives_grade,
    inspector_of,
    may_inspect,
    named_near,
    single,
)
from kg.extract.inspection.inspectorsnamed import with_inspectors
from kg.extract.inspection.officials import of_officials
from kg.extract.inspection.pastmonths import past_months
from kg.extract.inspection.premises import elsewhere
from kg.extract.inspection.presupposed import names_visit, presupposed
from kg.extract.inspection.putoff import LEARNT, not_put_off
from kg.extract.inspection.records import Record, recorded
from kg.extract.inspection.rowtables import Row, cells, row_of
from kg.extract.inspection.sequels import may_follow, sequels
from kg.extract.inspection.speakers import without_speakers
from kg.extract.inspection.visitdates import DATED_PAPER, OTHER_DATE, PUBLISHED_ON, date_of, exact, span_of
from kg.extract.inspection.visitnotes import noted_dates
from kg.extract.inspection.visitslots import in_list, loose_dates
from kg.gazetteer import find_authorities
from kg.model import Mention
from kg.reading import Reading
from kg.rules.grammar import Rule, compiled
from kg.rules.inspection.fieldwork import RULE
from kg.rules.inspection.inspections import TABLE
from kg.rules.inspection.pieces_inspection import FRAMEWORK, INSPECTORATE, UNGRADED, framework, inspectorates
from kg.scope import whose

# What an agenda sets out to do is intention, not outcome.
BLURB = re.compile(
    r"\W*To\s+(?:receive|consider|note|scrutini[sz]e|review|discuss|approve|agree|update|inform|provide|examine"
    r"|give|hear|present|advise|report|seek)\b"
)
_JOINT = re.compile(r"[\s,(]*(?:(?:and|with|the|alongside|together|&|Estyn|Ofsted|Care\s+Quality\s+Commission|Care\s+Inspectorate|[A-Z]{2,8})\b[\s,()]*){0,6}")
_PLURAL = re.compile(r"\b(?:visits|inspections|reviews)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Visit:
    """One mention of an inspection: what the sentence tells of it, and the match that told it."""

    sentence: int
    at: int
    end_at: int
    rule: Rule
    gss: tuple[str, ...]
    inspectorate: str = ""
    framework: str = ""
    start: str = ""
    end: str = ""
    planned: bool = False
    bare: bool = False

    @property
    def weight(self) -> int:
        """How much the mention tells, dates counting most."""
        return 4 * bool(self.start) + len(self.start) // 4 + 2 * bool(self.framework) + bool(self.inspectorate)


_HEADED = next(r for r in TABLE.rules if r.name == "visit-dated")


def heads(reading: Reading, index: int) -> list[Visit | None]:
    """The inspections that the head of a table names, one a column after the first; nothing where it is no such head."""
    row = cells(reading.sentences[index].text)
    if len(row) < 3 or any(len(c) > 90 for c in row):
        return []
    sure = bool(_AREAS_HEAD.match(row[0])) and named_near(reading, index)
    found = [_head(reading, index, cell, sure) for cell in row[1:]]
    named = [v for v in found if v is not None]
    return list(found) if len(named) >= 2 or (named and len(found) == 1) else []


_AREAS_HEAD = re.compile(
    r"(?:(?:judge?ment|graded|inspection)\s+)?(?:areas?|judge?ments?|domains?|categor\w+)\b[\w ]{0,20}$", re.IGNORECASE
)


_SAME_FRAMEWORK = re.compile(r"\bunder\s+the\s+same\s+(?:framework|arrangements|regime)\b", re.IGNORECASE)  # of inspections that a table sets side by side


def _head(reading: Reading, index: int, cell: str, sure: bool) -> Visit | None:
    """The inspection that a column's head tells of, by its framework or inspectorate, and by its date."""
    dates = [d for d in find_dates(cell, reading.date) if d.kind != "period"]
    kind, who = framework(cell), inspectorates(cell)
    if not dates or not (sure or kind or who or re.search(r"\binspect|\bgrade|\bjudge?ment", cell, re.IGNORECASE)):
        return None
    start, end = span_of(cell, dates[0])
    if not start or start > (reading.date or "9999"):
        return None
    who = who or inspector_of(reading, index)
    if not kind and any(_SAME_FRAMEWORK.search(s.plain) for s in reading.sentences[max(0, index - 3) : index]):
        kind = framework_near(reading, index)
    return Visit(index, 0, len(cell), _HEADED, reading.gss, who, kind, start, end) if who or kind else None


def visits(reading: Reading, index: int) -> list[Visit]:
    """The inspections that a sentence says took place or are planned, in order."""
    sentence = reading.sentences[index]
    entry, in_row, before = entry_of(reading, index), reading.blocks[sentence.block].kind == "row", _before(reading, index)
    if not (entry or in_row or may_tell(sentence.plain) or may_tell(before) or may_follow(sentence.plain) or sentence.lead >= 0 or recorded(reading, index)) or elsewhere(reading, index):
        return []
    plain = with_inspectors(not_put_off(without_speakers(sentence.plain)))
    blurb = BLURB.match(plain) is not None
    record = recorded(reading, index)
    if record and (record.line == index or not may_follow(plain)):  # "Next: 5 and 6 December" is no line of it
        return [_of_record(reading, index, record)] if record.line == index else []
    if row := row_of(reading, index):
        return [_of_row(reading, index, row)]
    headed = heads(reading, index) if in_row else []
    if headed:
        return [v for v in headed if v is not None]
    if sentence.lead >= 0 and (listed := in_list(reading.sentences[sentence.lead].plain, plain, _dates(plain, anchor_of(reading, index)))):
        return [_of_list(reading, index, listed)]
    clusters = clusters_of(plain)
    before = before if may_tell(before) and may_go_on(plain) else ""
    if not clusters and not before and not entry and not may_tell(plain) and not may_follow(plain):
        return []
    every = _dates(plain, anchor_of(reading, index))
    apart = {d.start for d in every if (OTHER_DATE.search(plain[: d.start]) and not UNDER_WAY.search(plain[: d.start])) or PUBLISHED_ON.search(plain[: d.start])}
    paper = next((d.value for d in every if d.start in apart and len(d.value) > 4 and d.kind != "period"), "")
    if paper and not reading.date:  # "published on 2 June 2023 the report of its inspection in March"
        every = find_dates(plain, paper)
        apart = {d.start for d in every if OTHER_DATE.search(plain[: d.start]) or PUBLISHED_ON.search(plain[: d.start])}
    apart |= {d.start for d in every if clusters and _SINCE_GRADE.search(plain, 0, d.start)}
    dates = [d for d in every if (d.start not in apart or names_visit(plain, d.end)) and not DATED_PAPER.match(plain, d.end)]
    clusters = with_told(plain, clusters, told(plain, dates, _today(reading), before, near=named_near(reading, index)))
    clusters = with_told(plain, clusters, told_by(entry, plain, dates, _today(reading), named_near(reading, index)) if entry else [])
    clusters = with_told(plain, clusters, [t for t in presupposed(plain, dates, _today(reading)) if not any(c.low < t.high and t.low < c.high for c in clusters)])
    clusters = parted(plain, clusters, dates)
    free = [d for d in dates if not any(c.date is d or c.low <= d.start < c.high for c in clusters)]
    clusters = with_told(plain, clusters, loose_dates(plain, free, _today(reading), named_near(reading, index)) if free else [])
    free = [d for d in dates if not any(c.date is d or c.low <= d.start < c.high for c in clusters)]
    kind = reading.blocks[sentence.block].kind
    if free and not blurb and kind != "heading" and (kind != "row" or "(" in plain):
        clusters = with_told(plain, clusters, noted_dates(plain, free, _today(reading), named_near(reading, index)))
    found = []
    for number, cluster in enumerate(clusters):
        following = clusters[number + 1].low if number + 1 < len(clusters) else len(plain)
        preceding = clusters[number - 1].high if number else 0
        date = exact(plain, dates, cluster.date or date_of(plain, dates, cluster, (preceding, following)), following)
        visit = _visit(reading, index, cluster, date)
        if visit is not None:
            found.append(_like(_completed(visit, plain, len(clusters)), f"{before} {plain[: visit.at]}", cluster))
    found += [more for v in found for more in _others(plain, v, dates)]
    found += _to_follow(reading, index, found, dates)
    if reading.blocks[sentence.block].kind == "heading" or blurb:
        return [
            v for v in found if v.start and v.start <= reading.date
        ]  # a title says what has been, where it is dated
    return [v for v in found if not ((v.planned and _CALLED_OFF.match(plain, v.end_at)) or _CAME_TO_NOTHING.match(plain, v.end_at) or LEARNT.search(plain, max(0, v.at - 60), v.at))]


def _dates(plain: str, anchor: str) -> list[Mention]:
    """The dates of a sentence; a month without a year is the last one before the meeting (`anchor`, ISO), or stands to the date before it."""
    found = find_dates(plain, anchor)
    return sorted([*found, *past_months(plain, anchor, found)], key=lambda m: m.start)


def _others(plain: str, visit: Visit, dates: list[Mention]) -> Iterator[Visit]:
    """The other visits of a plural whose dates stand one after another in one match: "monitoring visits in May 2022 and March 2023"."""
    within = [d for d in dates if visit.at <= d.start < visit.end_at]
    if not visit.start or len(within) < 2 or not _PLURAL.search(plain, visit.at, within[0].start):
        return
    for last, date in pairwise(within):
        if NEXT_DATE.fullmatch(plain, last.end, date.start) is None:
            return
        start, end = span_of(plain, date)
        yield replace(visit, at=date.start, start=start, end=end)


# "the third monitoring visit since the inadequate judgement of November 2017": when the grade was given
_SINCE_GRADE = re.compile(
    r"\bvisits?\b[^,;.]{0,20}\s(?:since|following|after)\s+(?:the|its|their|our|that)\s+(?:['\"]?[\w']+['\"]?\s+){0,4}?"
    r"(?:judge?ment|grad(?:e|ing)|rating|verdict)\s+(?:of|in|from|given\s+in)\s+$", re.IGNORECASE
)
# "had been due in May but had since been cancelled"
_CALLED_OFF = re.compile(
    r"[^.;]{0,60}?(?:,|\band|\bbut|\bthough|\bwhich)\s+(?:(?:had|has|have|was|were|been|since|then|later|subsequently|now|also|is|are)\s+){0,4}"
    r"(?:postponed|cancelled|deferred|put\s+(?:off|back)|called\s+off|suspended|paused|delayed(?!\s+(?:to|until|till)\b)|did\s+not\s+(?:go\s+ahead|take\s+place|happen))\b(?!\s+(?:to|until|till)\b)",
    re.IGNORECASE,
)


# "the visit that the county was due to receive that month had therefore been cancelled"
_CAME_TO_NOTHING = re.compile(
    r"(?:(?!\b(?:visits?|inspections?|inspected|visited|ILACS|another|second|third|further|next|meetings?|plans?|and|but)\b)[^.;]){0,90}?"
    r"(?:\b(?:had|has|was|were|is|been|being|having)\s+(?:\w+\s+){0,3}?(?:cancelled|called\s+off|abandoned|shelved|scrapped|aborted|suspended|deferred\s+indefinitely)\b"
    r"|\b(?:(?:which|that|and|but|it)\s+)(?:never\s+(?:happened|took\s+place|went\s+ahead|came|materiali[sz]ed)|did\s+not\s+(?:happen|take\s+place|go\s+ahead"
    r"|materiali[sz]e)|came\s+to\s+nothing|fell\s+through))\b", re.IGNORECASE
)


def _of_record(reading: Reading, index: int, record: Record) -> Visit:
    """The inspection that a record tells."""
    start, _, end = record.date.partition("/")
    plain = reading.sentences[index].plain
    ends = "" if not end and re.search(r"\b(?:beginning|commencing|w/c|week of|from)\b", plain, re.IGNORECASE) else end or start
    planned = bool(_today(reading)) and start > _today(reading)[: len(start)]
    return Visit(index, 0, len(plain), RULE, reading.gss, record.inspectorate, record.framework, start, ends, planned)


def _of_row(reading: Reading, index: int, row: Row) -> Visit:
    """The inspection that a row of a table of inspections tells."""
    start, end = span_of(row.date.text if row.date else "", row.date)
    planned = row.planned or (bool(_today(reading)) and start > _today(reading)[: len(start)])
    return Visit(index, 0, len(reading.sentences[index].plain), _HEADED, row.gss or reading.gss, row.inspectorate or inspector_of(reading, index), row.framework, start, end, planned)


def _of_list(reading: Reading, index: int, date: Mention) -> Visit:
    """The visit that an item of a list of visits tells by its date alone, of the kind and by the inspectorate that the lead names."""
    sentence = reading.sentences[index]
    lead = reading.sentences[sentence.lead].plain
    start, end = span_of(sentence.plain, date)
    planned = bool(_today(reading)) and start > _today(reading)[: len(start)]
    return Visit(index, 0, len(sentence.plain), RULE, reading.gss, inspectorates(lead), framework(lead), start, end, planned)


_NAMED_SO = re.compile(rf"(?:{FRAMEWORK})".replace(" ", r"\s+"), re.IGNORECASE)


def _like(visit: Visit, before: str, cluster: Cluster) -> Visit:
    """A visit spoken of as "the one", "that" or "the first of these", with the kind and the inspectorate of the one named before it."""
    if is_done_so(cluster.text):  # under what framework is not told
        return replace(visit, framework=framework(cluster.text), inspectorate=inspectorates(before))
    if not is_one(cluster.text):
        return visit
    kinds = [m.group() for m in _NAMED_SO.finditer(before)]
    return replace(visit, framework=framework(cluster.text) or (framework(kinds[-1]) if kinds else ""), inspectorate=visit.inspectorate or inspectorates(before))


def _to_follow(reading: Reading, index: int, told: list[Visit], dates: list[Mention]) -> Iterator[Visit]:
    """The next visits of a series, of the kind and by the inspectorate of the one told before them."""
    plain = reading.sentences[index].plain
    ends = [max([v.end_at, *(d.end for d in dates if v.start and v.end_at <= d.start <= v.end_at + 12)]) for v in told]
    for base, low, high, date in sequels(plain, ends, _today(reading)):
        first = told[base] if base >= 0 else _last_told(reading, index)
        if first is not None and (first.framework in UNGRADED or first.framework == "other"):
            start, end = span_of(plain, date)
            yield replace(first, sentence=index, at=low, end_at=high, rule=RULE, start=start, end=end, planned=True)


def _last_told(reading: Reading, index: int) -> Visit | None:
    """The visit that the sentence before tells last, in the same paragraph."""
    if not index or reading.sentences[index].block != reading.sentences[index - 1].block:
        return None
    return next(reversed([v for v in visits(reading, index - 1) if not v.planned]), None)


def _before(reading: Reading, index: int) -> str:
    """The words of the sentence before one, in the same paragraph; of one in a series, of that which opens the series."""
    lines, at = reading.sentences, index - 1
    if index < 1 or lines[index].block != lines[at].block:
        return ""
    in_series = IN_SERIES.match(lines[index].plain)
    while in_series and at and index - at < _SERIES_OF and IN_SERIES.match(lines[at].plain) and lines[at - 1].block == lines[index].block:
        at -= 1
    return lines[at].plain


_SERIES_OF = 6  # visits


def _today(reading: Reading) -> str:
    """The date of the (last) meeting of a document, or an empty string."""
    return max((m.date for m in reading.meetings), default="")


def _visit(reading: Reading, index: int, cluster: Cluster, date: Mention | None) -> Visit | None:
    sentence = reading.sentences[index]
    kind, gss = whose(reading, sentence, _council_before(sentence.plain, cluster, date))
    if kind == "none":
        return None
    start, end = span_of(sentence.plain, date)
    if start and (today := _today(reading)) and start > today[: len(start)]:
        cluster = replace(cluster, planned=True)
    named = inspectorates(sentence.plain[_joint_start(sentence.plain, cluster.low) : cluster.high])
    visit = Visit(
        index, cluster.low, cluster.high, cluster.rule, gss, named, framework(cluster.text), start, end, cluster.planned
    )
    if not named and of_officials(sentence.plain, cluster.low, cluster.high):
        return None
    bare = not named and not visit.framework
    if not named and _INSPECTORS.search(sentence.plain) and may_inspect(one := inspector_of(reading, index), visit.framework or framework(sentence.plain)):
        visit = replace(visit, inspectorate=one)
    if _PLURAL.search(cluster.text) and (not start or (len(start) == 7 and end != start)) and cluster.rule.name != "it-was":
        return None  # but "it was one of the focused visits"
    if (
        bare
        and (cluster.planned or cluster.rule.name == "earlier-visit")
        and re.search(r"\bvisit\b", cluster.text, re.IGNORECASE)
    ):
        visit = replace(visit, framework=framework_before(reading, index))
    if bare and start and _AGAIN.match(cluster.text):
        visit = replace(visit, framework=framework_near(reading, index), inspectorate=inspector_of(reading, index))
    if bare and cluster.rule.name == "the-visit-on" and re.search(r"\bvisit\b", cluster.text, re.IGNORECASE):
        before = framework(reading.sentences[index - 1].plain) if index else ""
        visit = replace(visit, framework=before if before.endswith("visit") else "", inspectorate=inspector_of(reading, index))
    if cluster.rule.name == "was-looked-at" and not start:
        return None
    if bare and not named_near(reading, index):
        return None
    if (
        cluster.planned
        and not start
        and not (cluster.rule.stances == frozenset({"planned"}) and (visit.framework or inspectorates(sentence.plain)))
    ):
        return None
    return replace(visit, bare=bare)


def _council_before(plain: str, cluster: Cluster, date: Mention | None) -> int:
    """The place that tells whose a visit was: the last of several councils named before its date, else where it is told."""
    named = [m.end for m in find_authorities(plain[: date.start]) if m.start >= cluster.low] if date is not None else []
    return named[-1] if len(named) > 1 else cluster.low


# made under the framework of the inspection that it follows
_AGAIN = re.compile(r"(?:the|this|that|an?|its|their)\s+re-?visit\b", re.IGNORECASE)
_INSPECTORS = re.compile(r"\binspectors\b|\binspectorates?\b", re.IGNORECASE)


def _joint_start(plain: str, low: int) -> int:
    """Where the run of names begins that ends at a match: "HMI Probation, with Education Scotland and CIW"."""
    for match in compiled(INSPECTORATE).finditer(plain, max(0, low - 90), low):
        if _JOINT.fullmatch(plain, match.end(), low):
            return match.start()
    return low


def _completed(visit: Visit, plain: str, count: int) -> Visit:
    """A mention with the framework and inspectorate that stand elsewhere in its sentence, where it is the only one."""
    if count > 1:
        near = plain[max(0, visit.at - 60) : visit.end_at + 60]
        only = visit.framework in ("SIF", "ILACS") and single(plain)  # whoever else inspects, made by one
        return visit if visit.inspectorate else replace(visit, inspectorate=single(near) or only or "")
    rest = visit.framework or framework(_clause(plain, visit)) or _of_kind(_clause(plain, visit))
    if visit.framework == "" and rest in ("ILACS focused visit", "monitoring visit") and visit.bare and not _CAME_FOR.search(plain, visit.at):
        rest = ""
    if not visit.framework and rest in UNGRADED and gives_grade(plain, visit.at, visit.end_at + 90):
        rest = ""  # "graded it inadequate, and a monitoring visit had followed"
    return replace(visit, framework=rest, inspectorate=visit.inspectorate or inspectorates(plain))


_KIND_ONE = re.compile(r"\bvisit\b[^;:.]{0,60}?(?:,|\bwas|\bbeing|\()\s*(?:an?|the)\s+(?:\w+\s+)?(?P<kind>focuss?ed|monitoring)\s+one\b", re.IGNORECASE)


def _of_kind(clause: str) -> str:
    """The kind of a visit that is told after it: "the last Ofsted visit, a monitoring one"."""
    told = _KIND_ONE.search(clause)
    return framework(f"{told['kind']} visit") if told else ""


# "inspectors had returned, by telephone, for a focused visit"
_CAME_FOR = re.compile(r"\b(?:returned|c[ao]me|arrived|back|been|were|was)\b[^;:.]{0,60}?\b"
    r"(?:for|on|to\s+(?:make|pay|undertake|conduct|carry\s+out))\s+(?:an?|the|its|their)\s+(?:\w+\s+)?(?:focuss?ed|monitoring)\s+visit\b", re.IGNORECASE)


def _clause(plain: str, visit: Visit) -> str:
    """The words around a mention up to a semicolon, or to an inspection that is only talked of."""
    low, high = plain.rfind(";", 0, visit.at) + 1, plain.find(";", visit.end_at)
    text = plain[low : high if high >= 0 else len(plain)]
    return _CAME_AGAIN.sub("", _OTHER_VISITS.sub(lambda m: m.group() if m["of"] else "", text))


# "in May 2019 Ofsted had found services inadequate, and six monitoring visits had followed": of other visits than the one told
_OTHER_VISITS = re.compile(r"(?P<of>\bof (?:\w+ ){0,3})?\b(?:monitoring|focuss?ed) visits\b", re.IGNORECASE)


# "inadequate in 2015 and, coming back in 2019 under ILACS, raised it": the framework is that of the next.
_CAME_AGAIN = re.compile(
    r"\b(?:and|who|but),?\s+(?:on\s+)?(?:when\s+(?:it|they)\s+(?:came|returned|called|was|were)|coming|returning|revisiting|re-?inspecting|back|calling)\b.{0,400}", re.IGNORECASE | re.DOTALL
)


