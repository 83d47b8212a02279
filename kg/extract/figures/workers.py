"""Whose caseload a figure is: workers of a kind, a team, the rest of a service."""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.extract.figures.teams import team_of
from kg.extract.figures.zone import Zone
from kg.gazetteer import by_name

_WORKERS = re.compile(
    r"\b((?:(?:social\s)?(?:workers?|staff)|those)\sin\stheir\s(?:first|second|assessed|probationary|ASYE)\s(?:and\ssupported\s)?year|(?:(?:more|less)\s)?experienced\scolleagues|(?:those\sworking\s(?:with(?:in)?|in)\s[\w\s'-]{3,40}?(?=\s(?:should|had|have|having|held|carried|would|may"
    r"|might|must)\b))"
    r"|(?:(?:newly|recently|more|less|most|very|fully)\s)?(?:(?:qualified|experienced|senior|part-time|advanced"
    r"|agency|permanent|assessed)\s)*(?:social\sworkers?|personal\sadvis[eo]rs?|(?:Independent\s)?reviewing\sofficers?|IROs?|practitioners|ASYEs?(?:\sstaff|\sworkers)?|NQSWs?"
    r"|staff|(?<=qualified\s)(?:workers|staff))(?!\s(?:posts|caseload)))\b",
    re.I,
)
_REST = re.compile(r"\b(?:in|of|for|within|across)\s(?:the\s)?((?:rest|remainder)\sof\sthe\s(?:service|workforce|teams|directorate))\b", re.I)
_SPEAKER = re.compile(r"\b(?:Principal|Lead|Chief)\sSocial\sWorker$")
# "Duty and Assessment social workers had 24 cases", "some workers in the north had 28"
_TEAM_WORKERS = re.compile(
    r"\b((?!(?:The|In|At|On|Our|Each|Every|All|Social|Average|Full|Newly|Agency|Permanent|Qualified|Experienced|Children's|Some|Most|Many|That|While|Senior|No|Advanced|Currently"
    r"|Recently|Two|Three|Frontline|Local|Other|For)\b)"
    r"(?:[A-Z][\w&'-]+\s(?:and\s(?=[A-Z]))?){1,4}social\sworkers)\b"
)
_SOME_WORKERS = re.compile(r"\b((?:some|a\sfew|most|other|certain)\s(?:social\s)?workers\sin\s(?:the\s)?(?:[A-Z][\w'-]+\s?){1,4}?|(?:some|a\sfew|most|other"
    r"|certain)\s(?:social\s)?workers\sin\sthe\s[a-z]+)(?=\s(?:had|have|held|were|carried|was|are|hold))")


# "whether new workers were protected … they should hold no more than 12"
_THEY = re.compile(r"\bthey (?:should|must|ought|would|will|had|have|held|hold|were|are|carr\w+)\b")


def workers_before(text: str, before: str) -> str:
    """The workers of the sentence before, where a text tells of them as "they"."""
    found = [m.group(1) for m in _WORKERS.finditer(before) if " " in m.group(1) and not _SPEAKER.search(before[: m.end()])]
    return found[-1] if found and _THEY.search(text) and not found[-1].lower().startswith("social worker") else ""


_NO_WORKER = re.compile(r"\b(?:no|any|every|an?|each|one|the average|(?:cases|children|families) per) (?:social )?worker$", re.I)  # "no social worker should hold more than 20": the service as a whole


# "Average caseload, Assessment and Intervention: 17.6", "Caseloads (Locality Teams) 18"
_LABELLED = re.compile(
    r"^\W*(?i:(?:(?:average|mean|social\s?worker)\s)*case-?loads?)(?:\s\(average\))?(?:,\s|\s[-\u2013]\s|\s\(|\s(?:in|for)\s(?:the\s)?|:\s)"
    r"((?:[A-Z][\w&'/-]*|and|of|in|for)(?:\s(?:[A-Z][\w&'/-]*|and|of|in|for))*?)\)?\s?[:-]?\s$"
)


# "social workers in the pods had 14 children each"
_IN_THE = re.compile(r"\b(?:[Ww]orkers|[Pp]ractitioners|[Tt]hose|[Ss]taff|[Ss]ome)\s(?:in|of)\s(?:the|our|its)\s((?:[a-z-]+\s){0,3}?(?:teams?|pods?|hubs?|localities))\b")


_PARTS_OF = r"(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entre|[Cc]entral area|[Rr]est)(?:[ -](?:[Ee]ast|[Ww]est))?(?: of the (?:[Cc]ounty|[Cc]ity|[Bb]orough|[Dd]istrict|[Aa]rea))?"
# "In the North of the County the average was 22", "and in Carchester 17"
_IN_PART = re.compile(rf"\b[Ii]n (?:the )?({_PARTS_OF}|(?!(?:{MONTH_NAMES}|England|Wales|Scotland|London|Children|Early|Quarter|Q\d)\b)[A-Z][a-z]+(?:[ -](?:and )?[A-Z][a-z]+){{0,2}})"
                      r"(?=,? (?:the|it|they|this|average|case|each|social|workers|was|were|had|stood|only|just|about|around|$)|,? $)")


def caseload_of(zone: Zone) -> str:
    """Whose caseload a figure is, by the words of its zone: workers, a team, the rest of a service."""
    if (label := _LABELLED.match(zone.text[: zone.figure.start - zone.start])) and label.group(1)[0].isupper():
        return label.group(1)
    if rest := _one(_REST, zone.text):
        return rest
    found = [m for m in _WORKERS.finditer(zone.text) if not _SPEAKER.search(zone.text[: m.end()]) and not _NO_WORKER.search(zone.text[: m.end()])]
    left = zone.figure.start - zone.start
    near = [m for m in found if m.end() <= left][-1:] or found[:1]
    if told := _SOME_WORKERS.search(zone.text) or _TEAM_WORKERS.search(zone.text, 0, max(0, left)):
        return told.group(1)
    if inside := _IN_THE.search(zone.text, 0, max(0, left)):
        return inside.group(1)
    if near and near[0].group(1).startswith("those"):
        return near[0].group(1)
    part = _IN_PART.search(zone.text, 0, max(0, left)) if "n " in zone.text[: max(0, left)] else None
    return team_of(zone.text, left) or (part.group(1) if part and not _a_council(part.group(1)) else near[0].group(1) if near else "")


def _a_council(place: str) -> bool:
    """Whether a place is an authority with children's services, and not a district."""
    named = by_name(place)
    return named is not None and not named.gss.startswith("E07")


def ahead_of(text: str) -> str:
    """Whose caseload a figure is, told last before the clause that takes it up: "newly qualified workers, for whom the ceiling was 12"."""
    found = [m for m in _WORKERS.finditer(text) if " " in m.group(1) and not _SPEAKER.search(text[: m.end()])]
    team = team_of(text, len(text))
    return found[-1].group(1) if (found and text.rfind(team) < found[-1].start()) or (not team and found) else team


# "the caseloads of the Court Team, which averaged 19"
_OF_WHOM_IT_IS = re.compile(r",\s(?:(?:for|of|with|among)\s)?(?:which|who|whose|whom|where)\s|,\s(?:had|have|held|carried|were|was|averaged)\s(?:\w+\s){0,2}$")


def whose_caseload(plain: str, zone: Zone) -> str:
    """Whose caseload a figure is, by its zone or, where that takes them up ("for whom the ceiling was 12"), by the words before it."""
    relative = _OF_WHOM_IT_IS.match(zone.text[: zone.figure.start - zone.start])
    return caseload_of(zone) or (ahead_of(plain[max(0, zone.start - 110) : zone.start]) if relative else "")


def _one(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group(1).strip() if found else ""
