"""What "it", "them", "the service" or "the former" means: the things that a sentence names, and which of them is pointed back to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.money.signs import Signed
from kg.rules.money.granting import NP

_AUX = r"(?:was|were|is|are|had|has|have|would|will|could|did|used\sto|ought)"
_DETERMINED = re.compile(rf"\b(?:[Tt]he|[Aa]n?|[Tt]hese|[Tt]hose|[Tt]wo|[Tt]hree|[Ss]ome|[Oo]ur|[Ii]ts|[Tt]heir)\s{NP}".replace(r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Ss]ome|[Mm]ore)\s)?", ""))
_TOPIC = re.compile(rf"\b(?:about|described|describing|mentioned|regarding|concerning|spoken?\sof|speaking\sof|quer(?:y|ied)|discussed|raised|after|from|on|of|in|by|with|over)\s{NP}")
_PROVIDED = re.compile(rf"\b(?:provid(?:e|es|ed|ing)|run|runs|ran|deliver(?:s|ed|ing)?|suppl(?:y|ied)|offer(?:s|ed)?|arrang(?:e|ed|ing)|had|have)\s{NP}")
_FOR = re.compile(rf"\bfor\s{NP}")
_SUBJECT = re.compile(rf"(?:^|\bthat\s|\bhow\s|\bwhat\s|\bwhy\s|\bwhether\s|\bif\s|[,:;]\s|\bsaid\s){NP}(?=,?\s{_AUX}\b)")
_ASKED = re.compile(rf"^(?:Was|Were|Is|Are|How\s(?:was|were|is|are|had|much\s(?:was|were|had|did))|What\s(?:was|were|had|did)|Why\s(?:was|were|had)|Who\s(?:[a-z]+\s){{1,2}}(?:for\s)?)\s(?:the\s)?(?=[a-z])(?P<s>(?:(?!(?:being|been|cost|paid|to|in|on|it|for|by|run|done)\b)[a-z'-]+\s?){{1,5}})(?<!\s)")
# What is no thing that is paid for or provided.
_NO_THING = re.compile(
    r"(?:.*\s)?(?:it|they|them|this|that|these|those|he|she|there|which|who|questions?|answers?|repl(?:y|ies)|officers?|members?|budgets?|charges?|costs?|savings?|shoestring|meetings?|points?|cases?|nothing|money|years?|months?|weeks?|time|hand|hands|reason|end|way|fact|matter|issue|figure|figures|report|reports|subject|minutes|chair"
    r"|committee|panel|board|council|councillors?|staff|decision|number|others?|one|anything|something|difference|doubt|view|position|question|sum|amount|grant|grants|funding|award|contract|contracts|agreement|tender|wish|wait|letter|paper|press|people|children|young people|families|parents|public|hours|office hours"
    r"|arrangements?|whole|rest|remainder|start|present|moment|past|future|last visit|visit|change|request|charity|company|trust|foundation|concern|worry|hope|own staff|own team|purpose|both councils|councils|county|city|borough|area|town|region|country|world|bill|expense|price|help|bit|lot|share|part|half|purpose|backing|support of|further|more|clarity|clarification|assurances?|information|confirmation|thanks|gratitude|pleasure|funders?|contributors?|sources?|donors?|authority|authorities|partner|partners)"
)
_NAMED_SO = re.compile(r"\b(?:Project|Scheme|Programme|Helpline|Initiative|Pathway|Offer|Clinic|Line|Services?|Hub|Centre|Club|Pilot|Refuge|House)$")
_SHARE = re.compile(r"(?:'s?|\bits|\btheir|\bown)\s(?:[a-z]+\s)?(?:half|share|part|contributions?|portion|third|quarter|grant|award|gift)$")
_OPENS = re.compile(r"(?:In|On|At|For|Of|As|By|With|From|To|When|While|After|Before|Since|Until|Under|During|What|Where|Who|How|Why|If|But|And|Or|No|Not|There|One|Some|All|Both|Each|Members?|Councillors?|Officers?)\b")
_HEAD = re.compile(r"\s(?:for|of|at|in|on|with|to|from|who|which)\s")
_CUT = re.compile(r"\s(?:used|ran|run|paid|cost|came|went|for\snothing|being|seen|described|mentioned|asked|said|told)\b.*$|\s(?:for|of|to|in|on|at|with|by)$")
_RUN = re.compile(r"(?<![\w'])(?P<s>[\ue000-\ue0ff])(?=\s(?:was|were|is|are|had\sbeen|has\sbeen)\s(?:provided|delivered|run|operated|funded|paid\sfor|commissioned|set\sup|opened)\b)")
_PLURAL = re.compile(r"(?:(?:two|three|four|five|both|several|these|those)\s.*|[^\s]*(?:[^s']s|ies|children|people)(?:\s(?:for|of|at|in|on|with|to|from)\s.*)?|(?:[\w'-]+\s){1,5}?(?:[\w'-]*[^s']s)(?:\s(?:for|of|at|in|on|with|to|from)\s.*)?)")
_MANY = re.compile(r"(?:them|these|those|they)(?:\s.*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that a sentence names: its words, where they begin in the text in signs, how likely the talk is of it."""

    name: str
    at: int
    weight: int
    many: bool


def things(told: Signed, until: int = -1) -> list[Thing]:
    """The things that a sentence in signs names up to a place, in order; persons, bodies and what nobody pays for are none."""
    text = told.text if until < 0 else told.text[:until]
    found = {m.start("s"): Thing(told.said[m["s"]], m.start("s"), 6, told.said[m["s"]].endswith("s")) for m in _RUN.finditer(text)}
    for weight, pattern in ((5, _ASKED), (4, _SUBJECT), (2, _TOPIC), (2, _PROVIDED), (1, _DETERMINED), (1, _FOR)):
        for match in pattern.finditer(text):
            if some_body(told, match["s"]):
                continue
            name = _CUT.sub("", told.words(match["s"]).strip(" ,;"))
            if any(t.at <= match.start("s") < t.at + len(t.name) for t in found.values()) or len(name) < 4 or _NO_THING.fullmatch(_HEAD.split(name.lower())[0]) or not name[0].isalpha() or _OPENS.match(name):
                continue
            found[match.start("s")] = Thing(name, match.start("s"), weight, _PLURAL.fullmatch(name) is not None)
    return sorted(found.values(), key=lambda t: t.at)


def some_body(told: Signed, said: str) -> bool:
    """Whether words are the name of a body or a person alone, and no service's own."""
    return len(said) == 1 and said in told.said and _NAMED_SO.search(told.said[said]) is None


def no_thing(name: str) -> bool:
    """Whether a word alone is nothing that money could be for: "share", "cost"."""
    return (" " not in name and _NO_THING.fullmatch(name.lower()) is not None) or _SHARE.search(name) is not None


def meant(pointer: str, named: Sequence[Thing], likely: re.Pattern[str] | None = None) -> str:
    """Which of the things named before a pointer means, the last of these where they are alike; empty where none fits.

    `likely` are the words of what is spoken of in such a question.
    """
    said = pointer.lower().split()
    if said[-2:] == ["the", "former"] or said[-2:] == ["the", "latter"]:
        apt = [t for t in named if likely is None or likely.search(t.name)]
        return (apt[0] if said[-1] == "former" else apt[-1]).name if len(apt) > 1 else ""
    many = _MANY.fullmatch(pointer) is not None or (len(said) > 1 and said[-1].endswith("s"))
    noun = said[-1].rstrip("s") if len(said) > 1 and said[0] in {"the", "this", "that", "these", "those", "such"} else ""
    best, rank = "", 0
    for thing in named:
        score = 2 * thing.weight + 3 * (thing.many == many) + (4 if likely is not None and likely.search(thing.name) else 0)
        score += 6 if noun and noun in thing.name.lower() else 0
        if score >= rank:
            best, rank = thing.name, score
    return best
