"""What a figure's sentence points back to: "the same team", "the team", the service that opens it as a label."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.periods import Bound, Line

_OF_TEAMS = frozenset({"caseload", "vacancies", "vacancy-rate", "agency-rate", "agency-workers", "turnover-rate", "supervision-timeliness", "permanent-staff-rate", "assessment-timeliness",
                       "social-worker-posts"})
_HEAD = r"(?P<head>[Tt]eams?|[Ss]ervice|[Hh]ub|[Uu]nit|[Ll]ocality|[Aa]rea|[Dd]ivision|[Pp]od)"
_SAME = re.compile(rf"\b(?:in|of|for|by|within|across|at|from)\s(?:the\ssame|that)\s{_HEAD}\b|,\s(?:the\ssame|that)\s{_HEAD.replace('head', 'other')}\b")
_THE_TEAM = re.compile(r"\b(?:in|within|across)\s(?:the|this)\s(?P<head>team|hub|unit)(?=[\s,.;]\s?(?!manager|leader|as a whole|meeting))")
_TEAM = re.compile(r"\b((?:[A-Z][\w'&-]*\s(?:(?:and|in|for|of|to)\s)?){1,5}(?P<head>[Tt]eam|[Hh]ub|[Uu]nit))\b")
# "CAMHS - young people waited 11 weeks", "Speech therapy: ..."
_LABEL = re.compile(r"(?:[\d.]+\s)?(?P<label>[A-Z][A-Za-z&' ]{2,40}?)(?:\s[-\u2013\u2014]|:)\s")
_SERVES = re.compile(r"\b(?:[A-Z]{4,6}|[Ss]ervices?|[Cc]linics?|[Tt]herapy|[Pp]athways?|[Aa]utism|ADHD|[Mm]ental [Hh]ealth|[Cc]ounselling)\b")
_ASKED = re.compile(r".*\b(?:asked|enquired|inquired|spoke|raised) (?:after|about|of|on|for) (?:the )?")  # "Mr Lund asked after autism assessments: the wait was 41 weeks"
_ANY_WAIT = re.compile(r"(?:first |initial |next )?(?:appointments?|assessments?|treatment|consultations?|help|support|visits?)?", re.I)


def pointed(line: Line, bound: Bound, out: list[Bound]) -> Bound:
    """The figure with the team to which its words point back, or with the service of its label, where it names none itself."""
    if bound.measure == "waiting-time" and _ANY_WAIT.fullmatch(bound.population):
        label = _LABEL.match(line.plain)
        return replace(bound, population=_ASKED.sub("", label["label"])) if label and _SERVES.search(label["label"]) else bound
    if bound.population or bound.measure not in _OF_TEAMS or not (bound.comparison.own or bound.comparison.comparator in {"previous", "expected", "target"}):
        return bound
    if said := _SAME.search(bound.zone.text):
        head = (said["head"] or said["other"]).lower()
        lately = line.context.lately if line.index - line.context.index <= 2 else []
        told = next((b.population for b in (*reversed(out), *reversed(lately)) if b.population.lower().endswith(head)), "")
        return replace(bound, population=told or _named_once(line, head))
    the = _THE_TEAM.search(bound.zone.text)
    return replace(bound, population=_named_once(line, the["head"])) if the else bound


_INITIAL = re.compile(r"\b(?:[Ii]nitial|[Rr]eview|[Aa]nnual|[Ff]irst) assessments\b")
_OF_HEALTH = re.compile(r"\b(?:[Hh]ealth (?:[Aa]ssessments|[Cc]hecks)|IHAs?|RHAs?|[Dd]esignated (?:[Nn]urse|[Dd]octor))\b")


def of_health(line: Line, bound: Bound) -> Bound:
    """The figure as one of health assessments, where the sentence before tells of these and its own of "initial assessments"."""
    if bound.measure != "assessment-timeliness" or not line.index or not (kind := _INITIAL.search(bound.zone.text)):
        return bound
    before = line.reading.sentences[line.index - 1]
    if before.block != line.sentence.block or not _OF_HEALTH.search(before.plain):
        return bound
    return replace(bound, measure="health-assessments-timeliness", rule="measures/health-assessments-timeliness.named", population=kind.group())


def _named_once(line: Line, head: str) -> str:
    """The one team of the item named in full before a sentence; empty where it names none or several."""
    section = line.reading.section_of(line.sentence)
    if section is None:
        return ""
    before = " ".join(line.reading.text[section.heading.end : line.sentence.start].split())
    names = {m.group(1).removeprefix("The ") for m in _TEAM.finditer(before) if m["head"].lower() == head}
    return names.pop() if len(names) == 1 else ""
