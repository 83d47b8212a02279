"""What sentences say of the stage of the strategies named in them: the wordings of the tables, and clauses read step by step."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.dates import find_dates
from kg.extract.plans.stages import WHEN_DONE, Stated, stated
from kg.extract.plans.strategy_days import echoed, short_month
from kg.extract.plans.strategy_parted import parted
from kg.extract.proof import proof
from kg.model import Sentence, Span
from kg.reading import Reading
from kg.rules.plans.strategies import STATUS, TABLE
from kg.rules.plans.strategy_positions import position
from kg.stance import stance

PART_OF_NAME = re.compile(r"(?:strategy|plan|framework|policy|programme)[:,]?\s*\(?(?:(?:for|from)\s+)?$", re.IGNORECASE)
DATED = frozenset({"in force", "published", "refreshed", "superseded", "submitted"})
_CUT = re.compile(
    r"[;.]|,\s+(?:and|but|which|who|with|(?:had|has|have)\s+been)\b|\band\s+(?:the(?!\s+(?:[A-Z]{2,}\b|Care Quality|Department|Secretary|Ministry))|it|was|had|an?)\b|\bbut\b|\b(?:would|will|expected"
    r"|due)\b"
)
NONE = re.compile(
    r"\b(?:no|any|without an?|(?:lack|absence|want) of an?|(?:need|call|case|calls) for an?|no such thing (?:\w+ ){0,4}?as an?|ought to have an?|(?:did|does|do) not (?:yet )?have an?"
    r"|never had an?)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
TO_BE = re.compile(
    r"[^.;]{0,60}\b(?:in mind|intend\w*|plan(?:s|ned|ning)?|meant|undert\w+|would|will|going) (?:to )?(?:have|get|adopt|write|develop|draft|prepare|produce|draw up|commission"
    r"|create|bring forward) (?:one|it)\b"
)
_BODY_BETWEEN = re.compile(r"\b(?:Board|Partnership|Report|Panel|letter|report|review|inspection|Service|Team)\b|[;.]")
_FRONT = re.compile(r"(?:[^.;]{0,60}\bthat,? )?(?:(?:It|it) (?:was|had been) )?(?:In|On|Since|By|From|During|At|Early in|Late in|in|on|since|from)(?: the| early| late| mid)? ")
_ON = re.compile(r"(?:^|[,;]\s(?:and\s|but\s)?|\b(?:and|but|that)\s)(?:[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|[Bb]y)\s(?:the\s|early\s|late\s)?$")
_JUST_BEFORE = re.compile(r",?\s(?:the\s|its\s|their\s|a\s|an\s|our\s)?")  # "…, and on 4 March 2019 it was sent to Ofsted"
_OBJECT = re.compile(
    r"\b(?:review|refresh|refreshing|revision|updating|overhaul|evaluation|launch|adoption|approval|publication|implementation) of (?:(?:a|an|the|its|their|our) )?$"
)  # "a refresh of the Play Strategy had been completed": the refresh had been
_PART = re.compile(
    r"(?:^|[\s(])(?:(?:replacement|successor|substitute|companion|supplement|addition|appendix|introduction|foreword)\s(?:for|to)|of|on|in|against|about|within|(?<=\w\s)(?:with|for)|under|over|behind|through|throughout|to|from|into|across|alongside|unlike|like|than|overseeing|following|after|before|besides|despite"
    r"|supporting|delivering|monitoring|implementing|leading|beside|around)\s+"
    r"(?:(?:the|an?|its|their|our|this|that|his|her)\s+)?(?:(?:new|draft|joint|current|existing|revised|first)\s+)?$",
    re.IGNORECASE,
)
_GOVERNED = re.compile(r"\b(?:beneath|under|of|in|on|with|to|for|behind|alongside|from|by|within|against|about)\s$")
_SECOND = re.compile(
    r"\s(?:by|at|with|to|in|on)\s[^.;,]{2,60}?(?=\sand\s(?:then\s|later\s|duly\s)?(?:submitted|sent|lodged|published|launched|issued|refreshed|revised|updated|adopted|approved|replaced|superseded)\b)"
)
_UNTIL = re.compile(r"\b(?:until|till|up\sto|through\sto|to\sthe\send\sof)\s(?:the\send\sof\s|at\sleast\s|the\s|early\s|late\s)?$")  # "in operation until 2018": not since when
_SPAN = re.compile(r"\b(?:runs?|ran|running|covers|covered|lasts|lasted)\b.*\b(?:to|until|till)\b")  # how long it holds, not since when


_KINDS = {"statement of action": "statement of action", "scheme": "programme", "protocol": "policy"}


def kind_of(name: str) -> str:
    """The contract's kind for a name, by its last word.

    >>> kind_of("Grow Together scheme")
    'programme'
    """
    lower = name.lower()
    if " commissioning strategy for " in f" {lower}":
        return "strategy"
    if lower.endswith("statement of proposed action"):
        return "statement of action"
    if first := re.match(r"(strategy|plan|policy|framework|protocol) (?:for|on) ", lower):
        return _KINDS.get(first[1], first[1])
    return next((k for ending, k in _KINDS.items() if lower.endswith(ending)), lower.split()[-1])


@dataclass(frozen=True, slots=True)
class Named:
    """A strategy named at a place: `end` is where its last word ends in the sentence's plain text."""

    name: str
    kind: str
    start: int
    end: int
    gss: tuple[str, ...]
    home: bool
    sentence: int = -1  # where its sentence begins
    new: bool = False  # named with "a" or "an": none that was named before


@dataclass(frozen=True, slots=True)
class Said:
    """What one sentence says of a strategy."""

    named: Named
    status: str
    date: str
    rule: str
    evidence: Span
    place: int


def told(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """The statuses that a sentence gives the strategies named in it."""
    clauses = list(_stated(reading, sentence, named))
    for rule, match in TABLE.matches(sentence.plain) if named or sentence.plain.startswith("It ") else ():
        group = next(g for g in match.groupdict() if match[g])
        one = next((n for n in named if n.end == match.end(group)), None)
        if match[group].lower() == "it":
            if _GOVERNED.search(sentence.plain, 0, match.start(group)):
                continue  # "a strategy to sit beneath it would be prepared"
            one = _meant(reading, sentence, named, match.start(group), rule.name)
        if one is None or (group in ("name", "later", "out") and match.start() >= one.start and _of_another(sentence.plain, one, match.end(group))):
            continue
        if group == "again" and " " not in sentence.plain[one.start : one.end] and any(s.named == one and s.status == "in force" for s in clauses):
            continue  # of one named before, "the revised policy had come into force in May"
        status = STATUS[rule.name]
        if WHEN_DONE.search(sentence.plain, max(0, match.start() - 60), match.start(group) if match[group].lower() == "it" else match.start()):
            continue
        dated = status in DATED and not _SPAN.search(match.group())
        date = _date(reading, sentence, *match.span()) if dated else _since(reading, sentence, match.end())
        yield Said(
            one, status, date, rule.key, proof(sentence, match.start(), match.end()), sentence.start + match.start()
        )
    yield from clauses
    yield from _gapped(reading, sentence, named)
    yield from _begun(sentence, named)


def _stated(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """The stages that clauses give the strategies named in a sentence, whatever stands between name and verb."""
    for one, last in _subjects(sentence.plain, named):
        if told := (TO_BE.match(sentence.plain, one.end) if NONE.search(sentence.plain, 0, one.start) else _NO_PART.match(sentence.plain, one.end)):
            yield Said(one, "planned", "", "strategies/clause", proof(sentence, one.start, told.end()), sentence.start + one.start)
            continue
        for found in (*stated(sentence.plain, one.start, last.end), *parted(sentence.plain, one.start, one.end)):
            if _NOT_THIS.search(sentence.plain, 0, one.start):
                continue
            if found.start < one.start and last is not one:
                continue
            if any(last.end <= n.start < found.start and not _BESIDE.search(sentence.plain, last.end, n.start) for n in named):
                continue  # "A, published in 2016, and B, which was under review": of B
            if found.start >= one.end and (_OBJECT.search(sentence.plain, 0, one.start) if found.apart else _of_another(sentence.plain, one, one.end)):
                continue
            begin, end = min(one.start, found.start), max(one.end, found.end)
            date = _date_of(reading, sentence, found, end) or echoed(reading, sentence, found.start, end) if found.status in DATED else _since(reading, sentence, end)
            status = "in force" if found.status == "published" and one.kind == "programme" and "launch" in sentence.plain[found.start : found.end] else found.status
            yield Said(one, status, date, "strategies/clause", proof(sentence, begin, end), sentence.start + begin)


# "Views would be sought on a Play Strategy, no part of which had yet been written"
_NO_PART = re.compile(
    r",\s(?:but\s|though\s|and\s)?(?:no\s(?:part|word|line|page)|nothing|none|not\sa\s(?:word|line|page))\sof\s(?:which|it)\s(?:had|has|was|is)\s(?:as\s)?(?:yet\s)?(?:been\s)?(?:as\syet\s|so\sfar\s)?"
    r"(?:written|drafted|begun|prepared|produced|started|put\s(?:on|to)\spaper|committed\sto\spaper)\b"
)


# "It had to be lodged by March and drafting had begun", "a Plan was required, and its writing was under way"
_WORK = re.compile(
    r"(?:,?\s+(?:and|but|while|though|so)|;|,)\s+(?:that\s+)?(?:(?:the|its|their|officers'|initial|detailed|some|this)\s+)?(?:drafting|writing|preparation|drawing[- ]up|development"
    r"|production|work(?:\s+(?:on|to\s+\w+)\s+(?:it|this|them))?)(?:\s+of\s+it)?\s+"
    r"(?:(?:had|has|was|is|were)\s+)?(?:now\s+|already\s+|just\s+|well\s+|duly\s+)?(?:begun|began|started|commenced|under\s?way|in\s+(?:hand|progress|train)|advanced|continuing"
    r"|proceeding|going\s+on)\b"
    r"|(?:,?\s+(?:and|but)|;|,)\s+(?:[\w']+\s+){0,4}?(?:(?:had|have|has)\s+)?(?:made\s+a\s+start|started\s+work|begun\s+work|begun\s+drafting|started\s+drafting"
    r"|started\s+writing)(?:\s+on\s+(?:it|this|them))?\b"
)
# "Pens had been put to paper", "Two chapters were half written", "Not a line of it had been written": of the strategy of the sentence before
_WORK_ON = re.compile(
    r"(?:[^.;,]{2,60}\b(?:that|said|so\sfar|but|and),?\s)?(?:(?:Pens?|pens?)\s(?:had|has)\s(?:now\s|at\slast\s)?been\s(?:put\sto|set\sto)\spaper|(?:[Ss]ome|[Tt]wo|[Tt]hree|[Ff]our|[Hh]alf|[Mm]ost|[Oo]ne|[Tt]he\sfirst|[Aa])\s(?:of\s(?:it|the\s\w+)\s|(?:\w+\s){0,2}?(?:chapters?|sections?|parts?|pages?)\s)(?:of\sit\s)?(?:was|were|had\sbeen|is|are)\s(?:now\s|already\s)?(?:half\s|largely\s)?(?:written|drafted|done|finished)"
    r"|(?:[Tt]he\s)?(?:[Dd]rafting|[Ww]riting|[Pp]reparation|[Dd]rawing[- ]up|[Ww]ork)(?:\s(?:of|on)\sit)?\s(?:(?:had|has)\s(?:now\s|already\s|only\s|just\s)?(?:begun|started"
    r"|commenced)|began|started|(?:was|is)\s(?:now\s|still\s|well\s)?(?:under\s?way|in\s(?:hand|progress|train)|going\son|continuing|proceeding|not\s(?:yet\s)?(?:finished"
    r"|complete)))|(?:[Hh]er|[Hh]is|[Tt]heir|[Oo]fficers'?|[Ss]taff)\s(?:were|was|are|is)\s(?:still\s|now\s|busy\s)?(?:writing|drafting|working\son|putting\stogether)\sit)\b"
)
_NO_WORK = re.compile(
    r"(?:[^.;,]{2,60}\b(?:that|said|so\sfar|but|and|however),?\s)?(?:(?:[Nn]ot|[Nn]ever)\sa\s(?:single\s)?(?:word|line|page|sentence)|[Nn]othing|[Nn]o\s(?:word|line|page|part))(?:\sof\sit)?\s(?:(?:had|has|was|is)\s)(?:yet\s|so\sfar\s|as\syet\s)?(?:been\s)?(?:yet\s|so\sfar\s|as\syet\s)?(?:written|drafted|put\son\spaper|put\sto\spaper|on\spaper|committed\sto\spaper|begun|produced)\b"
    r"|(?:[^.;,]{2,40}\s)?(?:[Nn]obody|[Nn]o\sone)\s(?:had|has)\s(?:yet\s)?(?:begun|started|written|set\spen\sto\spaper|put\spen\sto\spaper)\b"
)


# "A. Yes, adopted in 2019.", "Answer: still in draft."
_ANSWER = re.compile(r"(?:(?:A|Ans|Answer|Reply|Response)\s?[.:)-]+\s+(?:(?:Yes|No|Indeed|Not yet)[,;:.-]\s+)?|(?:Yes|Indeed)[,;:-]\s+)(?=\w)")


# "A revised version had been published in June 2021", "She was told that a draft of it was with the lawyers"
_VERSION = re.compile(
    r"(?:[^.;,]{2,60}\bthat\s)?(?:[Aa]|[Tt]he)\s(?:(?P<new>(?:revised|updated|new|fresh|second|third|refreshed|amended)\s(?:version|edition|text)\s(?:of\sit\s)?(?:(?:had|has)\sbeen|was)\s(?:published|issued|adopted|agreed|approved|brought\sout|launched|produced|completed))"
    r"|(?:(?:first|early|rough|working|second)\s)?draft(?:\sof\sit)?\s(?:(?:had|has)\s(?:been|gone)|was|is|existed)\s?(?:now\s|already\s)?(?:circulated|with|out|ready|written|complete[d]?|sent|shown|shared|to|being|available|prepared|in|seen|before|tabled)?)\b"
)


def begun_next(reading: Reading, sentence: Sentence, before: list[Named]) -> Iterator[Said]:
    """What a sentence that names no strategy tells of the writing of the one that the sentence before named."""
    if len({n.name for n in before}) != 1:
        return
    asked = reading.before(sentence)
    answer = _ANSWER.match(sentence.plain) or (re.match("", sentence.plain) if asked and asked.plain.rstrip().endswith("?") else None)
    told = position(sentence.plain, answer.end()) if answer else None
    if told and not re.match(r"\W*(?:Yes|No)\W*$", sentence.plain):
        dates = find_dates(sentence.plain[told[1] :], reading.date) if told[0] in DATED else []
        yield Said(before[0], told[0], dates[0].value if dates else "", "strategies/clause", proof(sentence, told[1], told[2]), sentence.start)
        return
    if version := _VERSION.match(sentence.plain):
        dates = find_dates(sentence.plain[version.end() :], reading.date) if version["new"] else []
        if stance(sentence.plain, version.start(), version.end()) == "asserted":
            yield Said(before[0], "refreshed" if version["new"] else "draft", dates[0].value if dates else "", "strategies/clause", proof(sentence, version.start(), version.end()), sentence.start)
        return
    none = _NO_WORK.match(sentence.plain)
    match = none or _WORK_ON.match(sentence.plain)
    if match and stance(sentence.plain, match.start(), match.end()) in ({"denied", "asserted"} if none else {"asserted"}):
        yield Said(before[0], "planned" if none else "in development", "", "strategies/clause", proof(sentence, match.start(), match.end()), sentence.start)


_FINISHED = re.compile(r"\b(?:adopted|published|launched|approved|agreed|in\s+(?:force|place)|implement\w*|submitted|refreshed|delivering|deliver)\b")


_SINCE_FRONT = re.compile(r"(?:[^.;,]{0,60}\bthat,?\s)?(?:(?:Ever\s)?[Ss]ince|From)\s(?:(?:early|late|mid)\s)?(?=\d|[A-Z])")
_SINCE_WITHIN = re.compile(r"\b(?:had|has|have)(?:\sbeen)?,?\ssince\s")
_EVER_SINCE = re.compile(r",?\s(?:ever\s)?since\s(?:(?:early|late|mid|the\sbeginning\sof|the\send\sof)\s)?")


def _since(reading: Reading, sentence: Sentence, at: int) -> str:
    """The date from which a stage that goes on has lasted: "has been under review since May 2021"."""
    since = _EVER_SINCE.match(sentence.plain, at) or _SINCE_FRONT.match(sentence.plain) or _SINCE_WITHIN.search(sentence.plain, max(0, at - 60), at)
    return next((d.value for d in find_dates(sentence.plain, reading.date) if d.start == since.end()), "") if since else ""


# "A, unlike B, had been revised"
_NOT_THIS = re.compile(r"\b[Ii]t\s(?:was|is|had\sbeen)\snot\s(?:(?:the|its|their|our|an?)\s)?(?:\w+\s)?$")
_BESIDE = re.compile(
    r"\b(?:unlike|like|than|with|alongside|beside|besides|from|under|beneath|as|(?:successor|heir|sequel)\sto|replacement\sfor)\s(?:the\s|its\s|our\s)?$"
)
def _begun(sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """The one strategy of a sentence on whose writing a later clause says that work has begun."""
    if len({n.name for n in named}) != 1 or not (match := _WORK.search(sentence.plain, named[-1].end)):
        return
    if not _FINISHED.search(sentence.plain, named[0].start, match.start()):
        one = named[-1]
        yield Said(one, "in development", "", "strategies/clause", proof(sentence, one.start, match.end()), sentence.start + one.start)


_LINK = re.compile(r"(?:[^\w]|\d)*(?:,\s+(?:and\s+)?|\s+and\s+|\s+&\s+)(?:(?:the|an?|its|their|our)\s+)?(?:(?:new|draft|joint|revised)\s+)?")


def _subjects(plain: str, named: list[Named]) -> Iterator[tuple[Named, Named]]:
    """Each strategy with the last of the run in which it is named: of "A and B were adopted" the verb follows B."""
    for i, one in enumerate(named):
        last = i
        if i + 1 < len(named) and _LAST_OF.match(plain, named[i + 1].end) and _LINK.fullmatch(plain, one.end, named[i + 1].start):
            continue  # "the Play Strategy and the Kinship Policy, the latter of which was half written"
        while last + 1 < len(named) and _LINK.fullmatch(plain, named[last].end, named[last + 1].start):
            last += 1
        yield one, named[last]


_LAST_OF = re.compile(r",?\s(?:the\s(?:latter|second|last)|which\slast)\b")
_OWN_DAY = re.compile(r"\s+(?:in|on)\s+[^.;,]{3,40}?(?=[.;,]|$|\sand\s)")
_OWN_ECHO = re.compile(r"\s(?:(?:a|one)\s(?:month|year)\slater|(?:in|on)\sthe\s(?:same|following|next)\s\w+|the\s(?:month|year)\safter)(?=[.;,]|$)")
_AND_THE = re.compile(r"(?:,|\band)\s+(?:(?:the|an?|its)\s+)?$")


def _gapped(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """A stage said once for two: "A was adopted in May 2018 and B in June 2019"."""
    lead: Named | None = None  # the one of which the verb is said
    for first, second in pairwise(named):
        own = _OWN_DAY.match(sentence.plain, second.end)
        echo = echoed(reading, sentence, second.end, second.end) if _OWN_ECHO.match(sentence.plain, second.end) else ""
        dates = [d.value for d in find_dates(own.group(), reading.date)] if own else [echo] if echo else []
        if len(dates) != 1 or not _AND_THE.search(sentence.plain, 0, second.start):
            lead = None
            continue
        lead = lead or first
        for found in stated(sentence.plain, lead.start, lead.end):
            if found.status in DATED and found.end <= second.start:
                yield Said(second, found.status, dates[0], "strategies/clause", proof(sentence, lead.start, second.end), sentence.start + second.start)


# "The group that oversaw the Play Strategy had been wound up"
_WITHIN_CLAUSE = re.compile(
    r"(?<!,)\s(?:that|which|who)\s(?:(?:had|has|have)\s)?(?:oversaw|overseen|oversees|led|leads|wrote|written|drafted|delivered|delivers|monitored|monitors|supported|supports|drove|drives|managed|manages|ran|underpinned|accompanied|accompanies|informed|produced|prepared|went\swith|goes\swith)"
    r"\s(?:(?:the|its|their|our|an?)\s)(?:\w+\s)?$"
)


def _of_another(plain: str, one: Named, at: int) -> bool:
    """Whether what is said is said of something else, of which the strategy is a part ("The actions in the Strategy were agreed")."""
    if _OBJECT.search(plain, 0, one.start) or _WITHIN_CLAUSE.search(plain, max(0, one.start - 60), one.start):
        return True
    if _OBJECT.search(plain, 0, one.start):
        return True
    return bool(_PART.search(plain, max(0, one.start - 60), one.start)) and not re.match(r"(?:[^\w,]|\d|for )*,?\s+(?:which|that|now|still)\b", plain[at:])


def _date_of(reading: Reading, sentence: Sentence, found: Stated, end: int) -> str:
    """The date of a stage that a clause gives; of one told ahead of the name, the date in it or just before it."""
    if "extended" in sentence.plain[found.start : found.end]:
        return ""
    if found.end < end and (inside := find_dates(sentence.plain[found.start : found.end], reading.date)):
        return inside[0].value
    date = _date(reading, sentence, found.start, end)
    ahead = found.end < end and (found.status == "superseded" or re.match(r"saw|marked|seen", sentence.plain[found.start :]))
    return date or (_before(reading, sentence, found.start) if ahead else "")


def _before(reading: Reading, sentence: Sentence, at: int) -> str:
    """The date of the clause to which a participle belongs: "had been published in May 2018, superseding"."""
    dates = [d for d in find_dates(sentence.plain[:at], reading.date) if at - d.start < 60]
    return dates[-1].value if dates and not _CUT.search(sentence.plain, dates[-1].start, at) else ""


def _meant(reading: Reading, sentence: Sentence, named: list[Named], at: int, rule: str) -> Named | None:
    """The strategy that "it" means: the one last named before it, in the sentence or as the last in the one before."""
    if rule == "adopted" and re.match(r"\s*\w+\s+(?:\w+\s+)?(?:agreed|established)", sentence.plain[at:]):
        return None
    before = [n for n in named if n.end <= at]
    if before and not _BODY_BETWEEN.search(sentence.plain[before[-1].end : at]):
        return before[-1]
    return None


def _date(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    """The date of a status: within its wording, or after it in the same clause."""
    plain = sentence.plain
    cut = _CUT.search(plain, end)
    high = min(end + 80, cut.start() if cut else len(plain))
    if second := _SECOND.match(plain, end, high):
        high = second.end()  # "agreed by the Board and submitted to Ofsted in May": the day of the second
    found = [m for m in find_dates(plain, reading.date) if start <= m.start < high and not PART_OF_NAME.search(plain, 0, m.start) and not _UNTIL.search(plain, 0, m.start)]
    found = [m for m in found if m.start >= end] or [m for m in found if "," not in plain[m.end : end] or plain.startswith(("had,", "has,"), start)]
    told = found[0].value if found else short_month(plain[start:high])
    return told or _fronted(reading, plain[:start])


_WHEN_IT = re.compile(r",?\swhen\s(?:the\s)?")


def _fronted(reading: Reading, before: str) -> str:
    """The date that opens the sentence of a status: "In May 2018 the Board had published its Play Strategy"."""
    dates = find_dates(before, reading.date)
    if dates and _WHEN_IT.fullmatch(before, dates[-1].end):
        return dates[-1].value  # "unchanged since June 2016, when it was adopted"
    if dates and _JUST_BEFORE.fullmatch(before, dates[-1].end) and _ON.search(before, 0, dates[-1].start):
        return dates[-1].value
    if len(dates) != 1 or not _FRONT.fullmatch(before, 0, dates[0].start) or _CUT.search(before, dates[0].end):
        return ""
    return dates[0].value
