"""The inspections that a sentence mentions: who came, under which framework, when, and whether it is only planned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.datepattern import MONTH_NAMES
from kg.dates import find_dates
from kg.extract.clusters import Cluster, clusters_of, with_told
from kg.extract.fieldwork import may_tell, told
from kg.extract.officials import of_officials
from kg.extract.premises import elsewhere
from kg.extract.sequels import may_follow, sequels
from kg.model import Mention, Sentence
from kg.reading import Reading
from kg.rules.fieldwork import RULE
from kg.rules.grammar import Rule, compiled
from kg.rules.inspections import TABLE
from kg.rules.notes import NAMES as NOTES
from kg.rules.pieces_inspection import INSPECTORATE, UNGRADED, framework, inspectorates
from kg.scope import whose
from kg.text import ordinary

OTHER_DATE = re.compile(
    r"\b(?:publi\w+|report(?:ed)?|letter|dated|(?:was|were|been) received|presented|submitted|delivered|handed down|cabinet|meeting"
    r"|committee|issued|announced|notif\w+|response|revoked|direction|"
    r"appointed|joined|agreed|launched|in place)\b(?:\s+(?!that\b)[\w']+){0,3}\s*(?:on|in|dated|of"
    r"|by)?(?:\s+the)?\s*$|\b(?:by|until|before|since)(?:\s+the)?\s*$",
    re.IGNORECASE,
)
# A date after one of these is that of something else: "the visit to the county since it was judged in 2016".
_ELSEWHEN = re.compile(
    r"\b(?:since|when|judged|rated|graded|after|before|until|improved|published|reported|agreed|set up)\b",
    re.IGNORECASE,
)
# "following the 2015 judgement": the year of a paper, not of a visit.
_DATED_PAPER = re.compile(
    r"(?:'s?)?\s+(?:judge?ments?|grades?|ratings?|report|letter|plan|strategy|action|budget|survey|annual|figures|framework|census|results)\b"
    r"|\s+of\s+the\s+(?:previous|preceding|following|next)\s+year\b",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"\b(?:beginning|begins?|began|begun|commenc\w+|start(?:s|ed|ing)?|w/c|week\s+of|from)\W*(?:on\s+"
    r"|in\s+)?(?:the\s+)?$"
    # "would begin an inspection of the service on"
    r"|\b(?:begin|begins|start|starts|commence|commences|open|opens|launch|(?:get|gets)\s+(?:under\s+way|underway|going)|kick\s+off)\b(?:\s+[\w'-]+){0,12}?\s+on\s+(?:\w+day,?\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
# What an agenda sets out to do is intention, not outcome.
BLURB = re.compile(
    r"\W*To\s+(?:receive|consider|note|scrutini[sz]e|review|discuss|approve|agree|update|inform|provide|examine"
    r"|give|hear|present|advise|report|seek)\b"
)
_JOINT = re.compile(r"[\s,]*(?:(?:and|with|the|alongside|together|&|Estyn|[A-Z]{2,8})\b[\s,]*){0,6}")
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


_CELL = re.compile(r"\s*\|\s*|\t+|\s{3,}")
_HEADED = next(r for r in TABLE.rules if r.name == "visit-dated")


@lru_cache(maxsize=4096)
def cells(text: str) -> tuple[str, ...]:
    """The cells of a row of a table, or nothing where a line is none."""
    if "|" not in text and "\t" not in text and "   " not in text:
        return ()
    return tuple(ordinary(c).strip(" *") for c in _CELL.split(text.strip().strip("|").strip(" ")))


def heads(reading: Reading, index: int) -> list[Visit | None]:
    """The inspections that the head of a table names, one a column after the first; nothing where it is no such head."""
    row = cells(reading.sentences[index].text)
    if len(row) < 3 or any(len(c) > 90 for c in row):
        return []
    sure = bool(_AREAS_HEAD.match(row[0])) and _named_near(reading, index)
    found = [_head(reading, index, cell, sure) for cell in row[1:]]
    named = [v for v in found if v is not None]
    return list(found) if len(named) >= 2 or (named and len(found) == 1) else []


_AREAS_HEAD = re.compile(
    r"(?:(?:judge?ment|graded|inspection)\s+)?(?:areas?|judge?ments?|domains?|categor\w+)\b[\w ]{0,20}$", re.IGNORECASE
)


def _head(reading: Reading, index: int, cell: str, sure: bool) -> Visit | None:
    """The inspection that a column's head tells of, by its framework or inspectorate, and by its date."""
    dates = [d for d in find_dates(cell, reading.date) if d.kind != "period"]
    kind, who = framework(cell), inspectorates(cell)
    if not dates or not (sure or kind or who or re.search(r"\binspect|\bgrade|\bjudge?ment", cell, re.IGNORECASE)):
        return None
    start, end = _span(cell, dates[0])
    if not start or start > (reading.date or "9999"):
        return None
    who = who or inspector_of(reading, index)
    return Visit(index, 0, len(cell), _HEADED, reading.gss, who, kind, start, end) if who or kind else None


def visits(reading: Reading, index: int) -> list[Visit]:
    """The inspections that a sentence says took place or are planned, in order."""
    sentence = reading.sentences[index]
    plain = sentence.plain
    if elsewhere(reading, index) or BLURB.match(plain):
        return []
    headed = heads(reading, index) if reading.blocks[sentence.block].kind == "row" else []
    if headed:
        return [v for v in headed if v is not None]
    clusters = clusters_of(plain)
    if not clusters and not may_tell(plain) and not may_follow(plain):
        return []
    dates = [
        d
        for d in find_dates(plain, reading.date)
        if not OTHER_DATE.search(plain[: d.start]) and not _DATED_PAPER.match(plain, d.end)
    ]
    clusters = with_told(plain, clusters, told(plain, dates, _today(reading)))
    found = []
    for number, cluster in enumerate(clusters):
        following = clusters[number + 1].low if number + 1 < len(clusters) else len(plain)
        preceding = clusters[number - 1].high if number else 0
        date = _exact(plain, dates, cluster.date or _date(plain, dates, cluster, (preceding, following)), following)
        visit = _visit(reading, index, cluster, date)
        if visit is not None:
            found.append(_completed(visit, plain, len(clusters)))
    found += _to_follow(reading, index, found, dates)
    if reading.blocks[sentence.block].kind == "heading":
        return [
            v for v in found if v.start and v.start <= reading.date
        ]  # a title says what has been, where it is dated
    return found


def _to_follow(reading: Reading, index: int, told: list[Visit], dates: list[Mention]) -> Iterator[Visit]:
    """The next visits of a series, of the kind and by the inspectorate of the one told before them."""
    plain = reading.sentences[index].plain
    ends = [max([v.end_at, *(d.end for d in dates if v.start and v.end_at <= d.start <= v.end_at + 12)]) for v in told]
    for base, low, high, date in sequels(plain, ends, _today(reading)):
        first = told[base] if base >= 0 else _last_told(reading, index)
        if first is not None and (first.framework in UNGRADED or first.framework == "other"):
            start, end = _span(plain, date)
            yield replace(first, sentence=index, at=low, end_at=high, rule=RULE, start=start, end=end, planned=True)


def _last_told(reading: Reading, index: int) -> Visit | None:
    """The visit that the sentence before tells last, in the same paragraph."""
    if not index or reading.sentences[index].block != reading.sentences[index - 1].block:
        return None
    return next(reversed([v for v in visits(reading, index - 1) if not v.planned]), None)


def _today(reading: Reading) -> str:
    """The date of the (last) meeting of a document, or an empty string."""
    return max((m.date for m in reading.meetings), default="")


# "since the inspection, a new hub had opened in May": the date of another doing.
_NEW_SUBJECT = re.compile(
    r",\s+(?:the|an?|this|these|some|many|all|work|officers|members|staff|there)\s[^,;.]{3,80}?\b(?:had|has|was|were|is|are|would|will)\b(?!\s+(?:been\s+)?(?:inspected|visited))", re.IGNORECASE
)


def _date(plain: str, dates: list[Mention], cluster: Cluster, bounds: tuple[int, int]) -> Mention | None:
    """The date of a mention: within it, else the first after it before another mention, else the last before it."""
    preceding, following = bounds
    inside = [d for d in dates if cluster.low <= d.start < cluster.high]
    after = [
        d
        for d in dates
        if cluster.high <= d.start < following
        and d.start - cluster.high < 120
        and not _ELSEWHEN.search(plain[cluster.high : d.start])
        and not _NEW_SUBJECT.match(plain[cluster.high : d.start])
    ]
    before = [d for d in dates if preceding <= d.end <= cluster.low and cluster.low - d.end < 60]
    return next(iter([*inside, *after, *reversed(before)]), None)


_OF_THAT = re.compile(
    r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:to|and|until|-)\s*(?:the\s+)?(?P<last>\d{1,2})(?:st|nd|rd|th)?)?"
    r"\s+of\s+(?:that|the\s+same)\s+month\b|(?P<month>[A-Z][a-z]{2,8})\s+of\s+(?:that|the\s+same)\s+year\b"
)
_LEFT = re.compile(
    r"(?:\s+(?:for|to|on)\s+[^,;.]{3,60}?)?\s*,?\s*(?:and|then)\s+(?:had\s+)?(?:left|departed|ended|finished|went|gone|stayed\s+until|were\s+gone\s+by)"
    r"(?:\s+(?:again|it|them|home|away))?\s+(?:on|by|until)?\s*(?:the\s+)?"
)


def _exact(plain: str, dates: list[Mention], date: Mention | None, stop: int) -> Mention | None:
    """A date made exact by what follows: "the 3rd to the 7th of that month", "arrived on A and left on B"."""
    if date is None or "/" in date.value:
        return date
    for later in dates:
        if later.start > date.end and _LEFT.fullmatch(plain, date.end, later.start) and later.value > date.value:
            return replace(date, value=f"{date.value}/{later.value}")
    match = _OF_THAT.search(plain, date.end, max(date.end, stop))
    if match is None:
        return date
    if match["month"] and len(date.value) == 4:
        named = next(iter(find_dates(f"{match['month']} {date.value}")), None)
        return replace(date, value=named.value) if named else date
    if match["day"] and len(date.value) == 7:
        first, last = int(match["day"]), int(match["last"] or match["day"])
        value = f"{date.value}-{first:02}" + (f"/{date.value}-{last:02}" if last != first else "")
        return replace(date, value=value) if 0 < first <= last <= 31 else date
    return date


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_ALONE = re.compile(
    rf"^({MONTH_NAMES})(?:'s)? (?:\w+ ){{0,3}}?"
    r"(?:re-)?(?:visit|inspection)$"
)
_TAKEN_UP = re.compile(r"(?:they|it|inspectors|the (?:\w+ )?inspectorates?)\b", re.IGNORECASE)


def _visit(reading: Reading, index: int, cluster: Cluster, date: Mention | None) -> Visit | None:
    sentence = reading.sentences[index]
    kind, gss = whose(reading, sentence, cluster.low)
    if kind == "none":
        return None
    start, end = _span(sentence.plain, date)
    month = _MONTH_ALONE.search(cluster.text) if date is None else None
    if month and not cluster.planned:  # "the September visit": which year's, the visits told before will say
        start = end = f"--{1 + _MONTHS.index(month[1].lower()[:3]):02}"
    if start[:1].isdigit() and (today := _today(reading)) and start > today[: len(start)]:
        cluster = replace(cluster, planned=True)
    named = inspectorates(sentence.plain[_joint_start(sentence.plain, cluster.low) : cluster.high])
    visit = Visit(
        index, cluster.low, cluster.high, cluster.rule, gss, named, framework(cluster.text), start, end, cluster.planned
    )
    if not named and of_officials(sentence.plain, cluster.low, cluster.high):
        return None
    bare = not named and not visit.framework
    if not named and (_INSPECTORS.search(sentence.plain) or _comes_back(cluster) or cluster.rule.name in NOTES):
        visit = replace(visit, inspectorate=inspector_of(reading, index))
    if bare and _comes_back(cluster):
        visit = replace(visit, framework=_framework_near(reading, index))
    if _PLURAL.search(cluster.text) and not start and cluster.rule.name != "it-was":
        return None  # but "it was one of the focused visits"
    if (
        bare
        and (cluster.planned or cluster.rule.name == "earlier-visit")
        and re.search(r"\bvisit\b", cluster.text, re.IGNORECASE)
    ):
        visit = replace(visit, framework=_framework_before(reading, index))
    if cluster.rule.name in ("looked-at", "was-looked-at") and not start:
        return None
    if bare and not _named_near(reading, index):
        return None
    if (
        cluster.planned
        and not start
        and not (cluster.rule.stances == frozenset({"planned"}) and (visit.framework or inspectorates(sentence.plain)))
    ):
        return None
    return replace(visit, bare=bare)


_INSPECTORS = re.compile(r"\binspectors\b|\binspectorates?\b", re.IGNORECASE)


def _comes_back(cluster: Cluster) -> bool:
    """Whether inspectors that were named before are said to have come back."""
    return cluster.rule.name in ("came-back", "came-for") and bool(_TAKEN_UP.match(cluster.text))


def _framework_near(reading: Reading, index: int) -> str:
    """The framework last named in the section: a revisit is made under that of the inspection."""
    section = reading.sentences[index].section
    for back in range(index, max(-1, index - 6), -1):
        if reading.sentences[back].section == section and (named := framework(reading.sentences[back].plain)):
            return named
    return ""


def _joint_start(plain: str, low: int) -> int:
    """Where the run of names begins that ends at a match: "HMI Probation, with Education Scotland and CIW"."""
    for match in compiled(INSPECTORATE).finditer(plain, max(0, low - 90), low):
        if _JOINT.fullmatch(plain, match.end(), low):
            return match.start()
    return low


def _span(plain: str, date: Mention | None) -> tuple[str, str]:
    """Start and end of the fieldwork: an interval's two ends, or one day, month or year for both."""
    if date is None:
        return "", ""
    if re.fullmatch(r"\d{4}/\d{4}", date.value):
        return "", ""
    start, _, end = date.value.partition("/")
    if not end and _BY_THEN.search(plain[: date.start]):
        return start, ""
    if not end and len(start) == 10 and _OPEN_END.search(plain[: date.start]):
        return start, ""
    return start, end or start


_BY_THEN = re.compile(r"\b(?:by|before)\s+(?:the\s+)?(?:(?:end|close|summer|autumn|spring|winter|start|middle)\s+(?:of\s+)?)?(?:the\s+)?$", re.IGNORECASE)


def _completed(visit: Visit, plain: str, count: int) -> Visit:
    """A mention with the framework and inspectorate that stand elsewhere in its sentence, where it is the only one."""
    if count > 1:
        near = plain[max(0, visit.at - 60) : visit.end_at + 60]
        return visit if visit.inspectorate else replace(visit, inspectorate=_single(near))
    rest = visit.framework or framework(_clause(plain, visit))
    if visit.framework == "" and rest in ("ILACS focused visit", "monitoring visit") and visit.bare:
        rest = ""
    return replace(visit, framework=rest, inspectorate=visit.inspectorate or inspectorates(plain))


def _clause(plain: str, visit: Visit) -> str:
    """The words around a mention up to a semicolon, or to an inspection that is only talked of."""
    low, high = plain.rfind(";", 0, visit.at) + 1, plain.find(";", visit.end_at)
    text = plain[low : high if high >= 0 else len(plain)]
    return _CAME_AGAIN.sub("", _OTHERS_TALK.sub("", text))


# "inadequate in 2015 and, coming back in 2019 under ILACS, raised it": the framework is that of the next.
_CAME_AGAIN = re.compile(
    r"\b(?:and|who|but),?\s+(?:on\s+)?(?:when\s+(?:it|they)\s+(?:came|returned|called|was|were)|coming|returning|revisiting|re-?inspecting|back|calling)\b.{0,400}", re.IGNORECASE | re.DOTALL
)


_OTHERS_TALK = re.compile(
    r",?\s+(?:and|but|while|whilst|though|although)\s+(?:that\s+)?(?:an?|no|any|another|the\s+next)\s+[^,;.]{3,60}?(?:inspection|visit|JTAI|ILACS)\b[^;.]{0,40}?"
    r"\b(?:would|will|could|might|may|was|is|had|has)\b.*", re.IGNORECASE | re.DOTALL
)


def _single(text: str) -> str:
    named = inspectorates(text)
    return "" if "+" in named else named


def _framework_before(reading: Reading, index: int) -> str:
    """The kind of visit that was last spoken of: "a third visit" is a monitoring visit where the second was."""
    for back in range(index, max(-1, index - 12), -1):
        named = framework(reading.sentences[back].plain)
        if named:
            return named if named.endswith("visit") else ""
    section = reading.section_of(reading.sentences[index])
    named = framework(section.title) if section else ""
    return named if named.endswith("visit") else ""


def _named_near(reading: Reading, index: int) -> bool:
    """Whether an inspectorate or a framework was named in a sentence, shortly before it, or in its section's title."""
    section = reading.section_of(reading.sentences[index])
    near = [s.plain for s in reading.sentences[max(0, index - 6) : index + 1]] + ([section.title] if section else [])
    return any(inspectorates(t) or framework(t) for t in near)


def inspector_of(reading: Reading, index: int) -> str:
    """The one inspectorate named nearest before a sentence within its section, else the document's only one."""
    section = reading.sentences[index].section
    for back in range(index, max(-1, index - 25), -1):
        other: Sentence = reading.sentences[back]
        if other.section != section:
            break
        if found := inspectorates(other.plain):
            return found
    named = _of_document(reading.text)
    return named if "+" not in named else ""


@lru_cache(maxsize=1)
def _of_document(text: str) -> str:
    """The inspectorates that a whole document names."""
    return inspectorates.__wrapped__(text)
