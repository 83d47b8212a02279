"""The team, service or hub that a stretch of text names: "in the Child in Need teams", "the leaving care service carried"."""

from __future__ import annotations

import re

_HEAD = r"(?:[Tt]eams?|[Ss]ervices?|[Hh]ubs?|[Uu]nits?|[Pp]ods?|Academy|[Ll]ocalit(?:y|ies)|[Dd]ivision|[Ss]ections?)"
_STOP = (
    r"(?!(?:was|were|is|are|had|has|have|been|being|the|that|which|who|whose|an?|it|its|they|this|these|those|each|every|all|both|whole|entire|average|mean"
    r"|case-?loads?|workers?|cases|staff|per|by|at|as|than|where|when|while|whereas|but|social\sworkers?|number|from|or|on|so|not|no|within|across|among"
    r"|children|families|young|people|carried|held|holding|having|carrying|averag\w+|in|of|to|and|with|for|now|would|should|could|two|three|four|five|six|seven|eight)\b)"
)
_WORD = rf"{_STOP}[A-Za-z][\w&-]*(?:'s?)?"
_JOINED = r"(?:[A-Za-z][\w&-]*(?:'s?)?\s(?:and|in|for|of|with|to|from)\s)"
_NAME = rf"(?:(?:children's|young\speople's|families|{_WORD})\s|{_STOP}{_JOINED}(?:care\s|need\s)?){{1,5}}?"
_LED = r"(?:the|its|our|their|all|both|each|every|two|three|four|five|six|seven|eight|of|\d{1,2})\s"
# Capitals alone name a place of work too: "in Early Help", "across the MASH".
_BARE = r"(?:The\s[A-Z][\w-]+|MASH|Early\sHelp|Front\sDoor|CAMHS|[A-Z]{3,6}(?=\s(?:had|was|were|stood|is|averag\w+|carried|held)\b))"
_IN_TEAM = re.compile(
    rf"\b(?:[Ii]n|[Oo]f|[Ff]or|[Ww]ithin|[Aa]cross|[Aa]mong|[Bb]y|[Ff]rom|[Aa]t)\s(?:{_LED}){{0,3}}(?P<team>{_NAME}{_HEAD}|{_BARE}|teams\s(?:for|supporting"
        rf"|working\swith)\s[\w' -]{{3,40}}?(?=[,.;]|\s(?:had|was|were|and|at|with|as|who|against|compared)\b|$))\b(?!\s(?:manager|leader|user|as\sa\swhole))"
)
_TEAM_DOES = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Bb]oth|[Aa]ll)\s(?:{_LED}){{0,2}}(?P<team>{_NAME}{_HEAD})(?:'s?\s(?:average\s|mean\s)?case|\s(?:now\s|each\s|also\s|all\s)?(?:had|has|have|was|were|held|carr\w+|stood|report\w+|averag\w+|manag\w+|ran)\b|,\s(?:at|with|on)\s\d)"
)
_WHOLE = re.compile(
    r"(?:(?:children's|children(?:'s)?\sand\s(?:families|young\speople)(?:'s)?|social\scare|social\swork|council|whole|young\speople's|entire|county|safeguarding\sand\sfamily)\s?(?:social\s(?:care|work)\s)?)+(?:services?|workforce|division)",
    re.I,
)
_ITSELF = re.compile(r"^(?:this|that|these|same|new|other|various|some|many|most|different|relevant|respective|individual)\s", re.I)

# In capitals: the whole name before "Team", and a name whose "and" parts nothing, "the Referral and Assessment Team"
TEAM_NAME = re.compile(r"\b(?P<name>[A-Z][\w'-]*(?:\s(?:and|in|of|for|&)\s[A-Z][\w'-]*|\s[A-Z][\w'-]*){0,5})\s(?:Teams?|Services?|Units?|Hubs?)\b")
JOINED_TEAM = re.compile(r"\b[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} (?:and|&) [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} (?:Teams?|Services?|Units?|Hubs?)\b")
_POST = re.compile(r"\b(?:Portfolio|Holder|Director|Head|Cabinet|Member|Officer|Lead|Manager|Commissioner|Leader)\b")  # "the Director of Children's Services reported"


def team_of(text: str, figure: int) -> str:
    """The team named nearest to the figure at an offset of a text, before it rather than after; empty where none is.

    >>> team_of("Caseloads in the Child in Need teams averaged 19", 46)
    'Child in Need teams'
    """
    found = [(m.start("team"), m["team"]) for p in (_IN_TEAM, _TEAM_DOES) for m in p.finditer(text) if _says(m["team"])]
    if not found:
        return ""
    found = [f for f in found if not any(o[0] < f[0] < o[0] + len(o[1]) for o in found)]  # "in Need teams" within "Child in Need teams"
    before = [f for f in found if f[0] < figure]
    return max(before)[1] if before else min(found)[1]


def _says(team: str) -> bool:
    """Whether a name says more than the service as a whole."""
    return not _WHOLE.fullmatch(team) and not _ITSELF.match(team) and not _POST.search(team)
