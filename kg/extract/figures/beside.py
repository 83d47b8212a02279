"""Figures that tell no measure, though the words around them name one: differences, thresholds, and parts of what was told.

Clerks write them into the same sentence as the figures that do: "absence was 5%, which is 1% higher than in Carset".
"""

from __future__ import annotations

import re

from kg.extract.figures.periods import Line
from kg.extract.figures.topics import previous
from kg.extract.figures.zone import Zone
from kg.screen import Screened

_FEW = r"(?:(?:about|around|just|over|under|only|some|nearly|almost|well|approximately)\s){0,2}"
# "absence was 3% below the England mean", but not "94% over the aim of 90%"
_APART = re.compile(r"(?:\spercentage\spoints?|\spoints?)?\s(?:above|below|over|under|ahead\sof|behind)\s(?:the|our|its|their|that|both|what|national|regional|all|other|statistical|last|target)\b"
                    r"(?![^.;,(]{0,50}"
                    r"(?:\bof|\bat|\bwas|\bis|\()\s?\d)", re.I)
_LINKED = re.compile(rf"\b(?:was|were|is|are|be|been|being|remained|remains|now|currently|also)\s{_FEW}$", re.I)
_THAN = re.compile(r"(?:\spercentage\spoints?|\spoints?)?\s(?:higher|lower|more|less|fewer|better|worse|greater)\sthan\b", re.I)
_BY = re.compile(
    r"\b(?:up|down|higher|lower|fewer|more|ris(?:e|en|ing)|rose|fall(?:en|ing)?|fell|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|reduc(?:ed|ing|tion)|drop(?:ped)?|grow(?:n|ing|th)|grew"
    rf"|declin(?:e|ed|ing)|exceeded|missed|changed?|differed)\s(?:\w+\s)?by\s(?:a\sfurther\s)?{_FEW}$", re.I)
_BY_TO = re.compile(r"\s(?:to|from|since)\b")
_OF_CHANGE = re.compile(r"\s(?:\w+\s)?(?:increase|decrease|reduction|rise|fall|drop|improvement|growth|decline|difference|change)\b(?!\sin\s(?:demand|contacts|referrals|footfall|attendance)\b)", re.I)
# "those waiting 30 weeks": which of them, not how long it takes
_WAITING = re.compile(r"(?:\b(?:children|young\speople|people|patients|referrals|cases|those|families|number|pupils)\s(?:(?:who|which|that)\s(?:are|were|had\sbeen|have\sbeen)\s)?waiting\s(?:for\s)?"
                      r"(?:more\sthan\s|over\s"
                      r"|at\sleast\s|up\sto\s)?|[\"“'‘]|\breach(?:ing|ed)\san?\s)$", re.I)
# "8% (16) of the 200 pupils seen", "the first nine pupils"
_RANKED = re.compile(r"\b(?:top|first|next|other|remaining|same|latter|bottom)\s$", re.I)
_WHOLE = re.compile(r"\d\)?\s(?:out\s)?of\s(?:the|its|our|these|those|all)\s(?:\w+\s)?$", re.I)
_SAME_AGAIN = re.compile(r"%\s\($")
_WHOLE_AFTER = re.compile(r"\)\sof\s(?:the|these|those)\b")
# "14 children looked after had been offered a mentor": some of them
_DID = re.compile(
    r"\s(?:[\w'-]+\s){0,2}?(?:looked\safter\schildren|children\slooked\safter|children\sin\s(?:our\s)?care|CLA|LAC|CYPIC)\s(?:who\s)?"
    r"(?:(?:had|have)\s(?:taken\spart|attended|made|used|given|asked|joined|met|seen|spoken|visited)|(?:had\sbeen|have\sbeen|has\sbeen|were|was|are)\s(?:also\s|currently\s)?"
    r"(?:referred|known"
    r"|recorded|reported|identified|adopted|involved|waiting|open\sto|not\b|moved|offered|excluded|missing|in\s(?:secure|custody|unregulated|unregistered|hospital|bed)|subject))", re.I)
_MISSED = re.compile(r"[^.;,]{0,60}\bmissing\b")
_OF_CARE = frozenset({"children-in-care", "placement-stability"})
# "referrals that then became cases": some of the referrals
_SOME_OF = Screened(
    r"\b(?:contacts|referrals|notifications|reports|enquiries|assessments)(?:/\w+)?\s(?:\w+\s){0,2}?(?:which|that)\s(?:(?:had|have|then|subsequently)\s){0,2}(?:proceed|progress|led|lead|result|went|go\s|convert|requir"
    r"|became|become|met|meet)\w*", re.I)
_STAGES = frozenset({"contacts", "referrals", "section-47-enquiries"})
_A_POST = re.compile(r"\s(?:[\w'’-]+\s){0,2}?(?:co-?ordinator|manager|officer|worker|administrator|assistant|lead)s?\b", re.I)
_DONE = frozenset({"return-interviews-completed", "files-audited", "early-help-cases", "missing-episodes"})


# "Care leavers not in education, employment or training": no course that anybody was given
_IN_TRAINING = re.compile(r"\b(?:education|employment|work),? (?:(?:and|or) )?(?:(?:education|employment),? (?:and|or) )?training\b", re.I)
_ASSURED = re.compile(r"\b(?:minimal|limited|reasonable|substantial|full|partial|adequate|no|high|moderate) assurance\b|\b[Ii]nternal [Aa]udit\b")


_ALL_BUT = re.compile(r"\b(?:all|everyone|everybody|each|every one) (?:but|except|bar|save)(?: for)?(?: about| around)? $", re.I)  # "all but two of them were still there"
_ONE_IN = re.compile(r"\b(?:one|1|two|2|three|3|four|4) (?:(?!of\b|to\b|and\b)[a-z'-]+ ){1,3}(?:in|out of)(?: every)? $", re.I)  # "one post in seven was empty"
_THEN_SO = re.compile(r"\s?(?:[.,;:)]|$)|\s(?:was|were|is|are|had|has|have|stood|lay|remain\w*|came|went|left|did)\b")
# "14 had been lost in the year": how many went, not how many there are
_GONE = re.compile(r"\s(?:[\w-]+\s){0,3}?(?:(?:had|have|has|were|was|been)\s){1,2}(?:lost|gained|left|resigned|retired|deregistered|gone|ceased|stopped)\b"
                   r"|\s(?:left|resigned|retired|resignations|losses|deregistrations)\b", re.I)
# "96% of those who returned a form said": of an answer, whatever they were asked about
_ANSWERING = re.compile(
    r"\sof (?:the |all |our |its )?(?:those|people|delegates|attendees|participants|respondents|staff|parents|families|carers|children|young people|practitioners|learners) "
    r"(?:(?:who|that) (?:had )?(?:returned|completed|answered|filled (?:in|out)|responded|replied|gave feedback)|responding|replying|surveyed|returning)\b", re.I)


_CLOSED = re.compile(r"\b(?:closed|closing|lost|losing|shed|deregistered)\s(?:\w+\s)?$")  # how many went
_A_MONTH = re.compile(r"\b(?:monthly|weekly|daily|quarterly)\s(?:average|mean|rate)\s(?:of|was|being)\s(?:\w+\s)?$")
_ONCE_BEFORE = re.compile(r"\s(?:[\w-]+\s){0,2}?(?:had|have|were|was)\s(?:\w+\s){1,4}?(?:before|previously|earlier|again|more than once)\b")  # "38 had been on one before"
_LATE = re.compile(r"\b(?:was|were|is|are|being|completed|held|done)\s(?:late|overdue|out of (?:time|timescale))\b|\b(?:outside|beyond|out of) (?:the )?(?:timescale|target|time ?limit|deadline)")
_IT_WAS = re.compile(r"(?:It|That|This|The (?:answer|figure))\s(?:was|stood|is)\b")
_FILLED = re.compile(r"\b(?:fill|filled|filling) (?:\w+ )?$")  # "had filled 31 of the posts"
_OFFERED = re.compile(r"\s(?:[\w-]+\s){0,4}?(?:had|have|were|was|being)\s(?:been\s)?offered\b")
_UNDONE = re.compile(r"\s(?:[\w-]+\s){0,4}?(?:challenged|appealed|overturned|upheld|withdrawn|rescinded|avoided|prevented)\b")  # exclusions that were none in the end
_STOCKS = frozenset({"home-educated-children", "child-protection-plans", "ehc-plans", "foster-carers"})
_ADDED = re.compile(r"\s(?:of (?:them|these|whom) )?(?:had|were|was|have)\s(?:been\s)?(?:added|removed|taken off|struck off|dropped)\b")  # how many came or went, not how many there are
_OF_GROUPS = frozenset({"teams", "teams-with-permanent-manager", "inspection-outcome-count", "inspection-outcome-share"})
# "in two of the five assessment teams"
_OF_GROUP = re.compile(
    r"\sof (?:the|its|our) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:[\w-]+\s){0,3}?(?:teams|schools|areas|localities|wards|districts|quadrants|homes"
    r"|services|authorities|boroughs|councils"
    r"|hubs|months|quarters|weeks)\b"
)
_SO_FAR_OFF = re.compile(r"\s(?:inside|outside|over|under|beyond|short of|ahead of|longer|shorter|more|less|better|worse|faster|quicker|slower)\s(?:than\s)?(?:the|that|our|its|their"
    r"|it)\b")  # "one week inside the limit"


_ALL_STAFF = re.compile(r"(?:^|[.;,:]\s|\band\s|\bthat\s)(?:[Tt]he\s|[Ii]ts\s)?(?!agency|locum|vacant)(?:[\w-]+\s){0,2}?(?:staff|workforce|workers"
    r"|team)\s(?:now\s)?(?:numbered|totalled|amounted\sto|stood\sat)\s(?:\w+\s)?$", re.I)


def no_measure(line: Line, zone: Zone, measure: str) -> bool:
    """Whether the words beside a figure make it a difference, a threshold or a part, and so none of a measure."""
    if measure.endswith("-change"):
        return False
    before, after, unit = line.before(zone), line.after(zone), zone.figure.unit
    if _ALL_BUT.search(before) or _ANSWERING.match(after) or (not unit and _ONE_IN.search(before) and _THEN_SO.match(after)):
        return True
    if not unit and measure in _STOCKS | {"early-help-cases", "children-in-care", "children-in-need"} and _CLOSED.search(before):
        return True
    if measure in {"vacancies", "agency-workers"} and _ALL_STAFF.search(before):
        return True
    if measure == "social-worker-posts" and _FILLED.search(before):
        return True
    if _A_MONTH.search(before) or (measure == "return-interviews-completed" and _OFFERED.match(after)):
        return True
    if measure == "child-protection-plans" and _ONCE_BEFORE.match(after):
        return True
    if measure.endswith("-timeliness") and _LATE.search(f"{previous(line, 1) if _IT_WAS.match(line.plain) else ''} {zone.text}"):
        return True
    if measure == "exclusions" and _UNDONE.match(after):
        return True
    if measure == "foster-carers" and not unit and _GONE.match(after):
        return True
    if not unit and ((measure in _STOCKS and _ADDED.match(after)) or (measure not in _OF_GROUPS and _OF_GROUP.match(after))):
        return True
    if (not unit and _RANKED.search(before)) or _WHOLE.search(before) or _difference(before, after, unit):
        return True
    if unit in {"weeks", "days"}:
        return bool(_SO_FAR_OFF.match(after) or _WAITING.search(before))
    if _SAME_AGAIN.search(before) and _WHOLE_AFTER.match(after) and measure not in {"placement-stability", "return-interviews-completed"}:
        return True
    if measure == "professionals-trained" and _IN_TRAINING.search(f"{_above(line)} {line.plain}"):
        return True
    if measure == "files-audited" and _ASSURED.search(line.plain):
        return True
    if measure in _OF_CARE and not unit and _DID.match(after) and not _MISSED.match(after):
        return True
    if measure in _DONE and not unit and _A_POST.match(after):
        return True
    return part_of(zone, measure)


def _above(line: Line) -> str:
    """The end of the line or cell before a sentence, which may be the first half of its label."""
    at = line.sentence.start
    return " ".join(line.reading.text[max(0, at - 80) : at].split())


def _difference(before: str, after: str, unit: str) -> bool:
    """Whether a figure says by how much another was higher or lower."""
    if _BY.search(before) and not _BY_TO.match(after):
        return True
    if unit != "percent":
        return bool(_THAN.match(after))
    return bool(_THAN.match(after) or _OF_CHANGE.match(after) or (_APART.match(after) and _LINKED.search(before)))


def part_of(zone: Zone, measure: str) -> bool:
    """Whether a zone tells, before its figure, of those of the contacts or referrals that led to more."""
    return measure in _STAGES and _SOME_OF.search(zone.text[: zone.figure.start - zone.start]) is not None
