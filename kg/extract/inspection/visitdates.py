"""When an inspection that a sentence mentions took place: which date is its own, and the span that date gives."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.dates import find_dates
from kg.extract.inspection.clusters import Cluster
from kg.model import Mention

OTHER_DATE = re.compile(
    r"\b(?:publi\w+|report(?:ed)?(?!\s+(?:of|on|from|about)\s+(?:the|its|their|an?)\s+(?:[\w-]+\s+)?(?:inspection|visit|ILACS|SIF|JTAI)\s+(?:of|in|on|from|between)\b)"
    r"|letter|dated|(?:was|were|been) received|presented|submitted|delivered|handed down|cabinet|meeting"
    r"|committee|issued|announced|notif\w+|response|revoked|direction|"
    r"appointed|joined|agreed|launched|in place)\b(?:\s+(?!(?:that|which|who|after|following|followed|arising)\b)[\w']+){0,3}\s*(?:on|in|dated|of"
    r"|by)?(?:\s+the)?\s*$|\b(?:by|until|before|since)(?:\s+the)?\s*$",
    re.IGNORECASE,
)


# "published the report of its inspection of services in the county on 21 June": the date of the report
PUBLISHED_ON = re.compile(
    r"\b(?:published|issued|released)\s+(?:the|its|their|an?)\s+(?:\w+\s+){0,3}?(?:report|letter|findings)\s+(?:of|on|from|about|following)\s+(?:the|its|their|an?)\s+(?:[\w-]+\s+){0,4}?(?:inspection|visit|review)\s+(?:of|to|into)\s+"
    r"(?:(?!carried|conducted|took|which|that|undertaken|made|held|on\b)[\w'-]+\s+){1,16}?(?:on|in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# A date after one of these is that of something else: "the visit to the county since it was judged in 2016".
_ELSEWHEN = re.compile(
    r"\b(?:since|when|judged|rated|graded|after|before|until|improved|published|reported|agreed|set up)\b",
    re.IGNORECASE,
)


# "following the 2015 judgement": the year of a paper, not of a visit.
DATED_PAPER = re.compile(
    r"(?:'s?)?\s+(?:[\"']?(?:inadequate|outstanding|good|requires\s+improvement(?:\s+to\s+be\s+good)?)[\"']?\s+)?(?:judge?ments?|grades?|ratings?|report|letter|plan|strategy|action|budget|survey|annual|figures|framework|census|results)\b"
    r"|\s+of\s+the\s+(?:previous|preceding|following|next)\s+year\b",
    re.IGNORECASE,
)


_OPEN_END = re.compile(
    r"\b(?:beginning|begins?|began|begun|commenc\w+|start(?:s|ed|ing)?|w/c|week\s+of|from|arriv(?:ed|ing)|on-?site\s+from)\W*(?:on\s+"
    r"|in\s+)?(?:the\s+)?$"
    # "would begin an inspection of the service on"
    r"|\b(?:begin|begins|start|starts|commence|commences|open|opens|launch|(?:get|gets)\s+(?:under\s+way|underway|going)|kick\s+off)\b(?:\s+[\w'-]+){0,12}?\s+on\s+(?:\w+day,?\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
# "since the inspection, a new hub had opened in May": the date of another doing.
_NEW_SUBJECT = re.compile(
    r",\s+(?:the|an?|this|these|some|many|all|work|officers|members|staff|there)\s[^,;.]{3,80}?\b(?:had|has|was|were|is|are|would|will)\b(?!\s+(?:been\s+)?(?:inspected|visited))",
    re.IGNORECASE,
)


def date_of(plain: str, dates: list[Mention], cluster: Cluster, bounds: tuple[int, int]) -> Mention | None:
    """The date of a mention: within it, else the first after it before another mention, else the last before it."""
    preceding, following = bounds
    inside = [d for d in dates if cluster.low <= d.start < cluster.high or (d.start < cluster.low < d.end)]
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
# "from the 4th to the 15th", after the month was told
_DAYS_OF_IT = re.compile(
    r"[^;.?]{0,110}?\b(?:from|between|on|over|,)\s+(?:the\s+)?(?:\w+day,?\s+(?:the\s+)?)?(?P<day>\d{1,2})(?:st|nd|rd|th)"
    r"(?:\s*(?:to|and|until|-)\s*(?:the\s+)?(?:\w+day,?\s+(?:the\s+)?)?(?P<last>\d{1,2})(?:st|nd|rd|th))?\b(?!\s*(?:of\s+)?(?:[A-Z]|visit|monitoring|focus|inspection))"
)
# "in the autumn of 2015 (14 September to 8 October)", "in March 2019 (4th to 15th)"
_BRACKET = re.compile(r",?\s*\(\s*(?P<said>(?:[^()\d]{0,14})\d[^()]{0,40})\)")
_DAY_TO_DAY = re.compile(r"(?:(?:from|on|between)\s+)?(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:to|and|until|-)\s*(?:the\s+)?(?P<last>\d{1,2})(?:st|nd|rd|th)?)?")
_IN_BRACKETS = re.compile(r",?\s*\(\s*(?:(?:on|from|between)\s+)?(?:the\s+)?")
# "finished on Friday 9 June, having begun on the Monday, the 5th"
_BEGUN = re.compile(
    r",?\s+(?:having|after\s+having|which\s+had|and\s+had|it\s+had)\s+(?:first\s+)?(?:begun|started|opened|commenced|arrived|set\s+out|got\s+under\s+way|kicked\s+off)\b[^;.]{0,60}?\bthe\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?[A-Z])"
)
_LEAVING = (
    r"\s*,?\s*(?:(?:and|then)\s+){0,2}(?:(?:had|was|were|would|will|is\s+to|(?:was|were)\s+(?:to|due\s+to|expected\s+to))\s+)?(?:leave|end|finish|conclude|close|last|run|left|leaving|departed|departing|ending|finishing|concluding|ended|finished|completed|concluded|closed|went|gone|stayed\s+until|were\s+gone\s+by)"
    r"(?:\s+(?:again|it|them|home|away))?\s+(?:on|by|until|in)?\s*(?:the\s+)?"
)
_LEFT = re.compile(
    rf"(?:\s+(?:for|to|on)\s+[^,;.]{{3,60}}?)?{_LEAVING}"
)
# "arrived on 20 January and left on the 31st", "begun in August and completed in November of that year"
_LEFT_ON = re.compile(
    rf"{_LEAVING}(?:(?:on\s+)?(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?[A-Z])|(?:in\s+)?(?P<month>[A-Z][a-z]{{2,8}})\s+of\s+(?:that|the\s+same)\s+year\b)"
)


def exact(plain: str, dates: list[Mention], date: Mention | None, stop: int) -> Mention | None:
    """A date made exact by what follows: "the 3rd to the 7th of that month", "arrived on A and left on B"."""
    if date is None or "/" in date.value:
        return date
    closer = next((d for d in dates if date.end < d.start <= date.end + 40 and d.value.startswith(date.value)), None)
    if closer is not None and _IN_BRACKETS.fullmatch(plain, date.end, closer.start):  # "last month (12 to 16 November 2018)"
        return closer
    if len(date.value) == 7 and (spell := next((d for d in dates if all(v.startswith(date.value) for v in d.value.split("/")) and "/" in d.value), None)):
        return spell  # "in July 2019, following an inspection which ran from 15 to 26 July"
    if len(date.value) < 10 and (days := _bracketed(plain, date)):
        return replace(date, value=days)
    if begun := _BEGUN.match(plain, date.end) if len(date.value) == 10 else None:
        opened = f"{date.value[:8]}{begun['day'].zfill(2)}"
        return replace(date, value=f"{opened}/{date.value}") if opened < date.value else date
    for later in dates:
        if later.start > date.end and _LEFT.fullmatch(plain, date.end, later.start) and later.value > date.value:
            return replace(date, value=f"{date.value}/{later.value}")
    left = _LEFT_ON.match(plain, date.end)
    if left and left["day"] and len(date.value) == 10 and date.value[8:] < left["day"].zfill(2) <= "31":
        return replace(date, value=f"{date.value}/{date.value[:8]}{left['day'].zfill(2)}")
    if left and left["month"] and (until := next(iter(find_dates(f"{left['month']} {date.value[:4]}")), None)) and until.value > date.value:
        return replace(date, value=f"{date.value}/{until.value}")
    match = _OF_THAT.search(plain, date.end, max(date.end, stop)) or (_DAYS_OF_IT.match(plain, date.end, max(date.end, stop)) if len(date.value) == 7 else None)
    if match is None:
        return date
    if match.re is _OF_THAT and match["month"] and len(date.value) == 4:
        named = next(iter(find_dates(f"{match['month']} {date.value}")), None)
        return replace(date, value=named.value) if named else date
    if match["day"] and len(date.value) == 7:
        first, last = int(match["day"]), int(match["last"] or match["day"])
        value = f"{date.value}-{first:02}" + (f"/{date.value}-{last:02}" if last != first else "")
        return replace(date, value=value) if 0 < first <= last <= 31 else date
    return date


def _bracketed(plain: str, date: Mention) -> str:
    """The days that a bracket right after a month or a year tells without saying the year again; empty where it tells none of that time."""
    bracket = _BRACKET.match(plain, date.end)
    if bracket is None:
        return ""
    said = bracket["said"].strip()
    if len(date.value) == 7 and (days := _DAY_TO_DAY.fullmatch(said)):
        first, last = int(days["day"]), int(days["last"] or days["day"])
        return f"{date.value}-{first:02}" + (f"/{date.value}-{last:02}" if last != first else "") if 0 < first <= last <= 31 else ""
    dates = find_dates(f"{said} {date.value[:4]}")
    return dates[0].value if len(dates) == 1 and len(dates[0].value) > 7 and dates[0].value.startswith(date.value) else ""


def span_of(plain: str, date: Mention | None) -> tuple[str, str]:
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
    if not end and len(start) == 10 and _ENDED.search(plain[: date.start]):
        return "", start
    return start, end or start


# "had ended on 2 July 2015": the last day, and no other is told
_ENDED = re.compile(
    r"\b(?:ended|concluded|finished|completed|came\s+to\s+an\s+end|(?:drew|drawn)\s+to\s+a\s+close|wound\s+up)\s+(?:on\s+)?(?:\w+day,?\s+)?(?:the\s+)?$", re.IGNORECASE
)
_BY_THEN = re.compile(
    r"\b(?:by|before)\s+(?:the\s+)?(?:(?:end|close|summer|autumn|spring|winter|start|middle)\s+(?:of\s+)?)?(?:the\s+)?$",
    re.IGNORECASE,
)
