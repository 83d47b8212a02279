"""A sentence that tells of a service under two providers in turn, parted into a sentence for each, with its own dates.

"Until May 2019 the helpline was run by A; since June 2019 it has been run by B" is "Until May 2019 the helpline was run by A" and "The
helpline has been run by B since June 2019".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.datepattern import dates_in
from kg.screen import Screened

_AUX = r"(?:had|has|have|was|were|is|are)"
_FROM = r"(?:since|(?:with\seffect\s|as\s)?from)\s[^,;.]{3,40}?"
_POINT = r"(?:(?:which|that)\s(?:time|date|point)|then)"
_THENCE = rf"(?:(?:since|from)\s(?:when|{_POINT})|after\s(?:which|that)|thereafter|afterwards|subsequently)(?:\son(?:wards)?)?"
_IT = r"(?:it|they|this|these|the\s(?:service|work|contract|scheme|function|responsibility))"
# What the second spell begins with, and how it says when: of itself, or by the end of the first
_JOINTS = tuple(
    Screened(pattern)
    for pattern in (
        # "; since 1 May 2019 it had been run by", ", and from May 2019 by"
        rf"(?:[;,]\s(?:and\s|but\s)?|\sand\s)(?P<when>{_FROM}),?\s(?:{_IT}\s(?={_AUX}\b|pass|mov|transfer)(?P<rest>[^;]{{8,300}})|(?P<by>(?:in-house\s|directly\s)?by\s[^;]{{3,200}}))",
        # ", since when they had been run by", "; thereafter by"
        rf"(?:;|,|\sand)\s(?:and\s|but\s)?(?P<thence>{_THENCE}),?\s(?:{_IT}\s(?={_AUX}\b|pass|mov|transfer)(?P<rest>[^;]{{8,300}})|(?P<by>(?:in-house\s|directly\s)?by\s[^;]{{3,200}}))",
        # "; it had since been run by", ", had since been run by"
        rf"(?:;\s(?:but\s|and\s)?{_IT}|,(?:\s(?:and|but))?)\s(?P<rest>{_AUX}\s(?P<thence>since|now|then|subsequently|latterly)\sbeen\s[^;]{{8,300}})",
    )
)
_UNTIL = r"(?:(?:[Uu]ntil|[Uu]p\s(?:to|until)|[Bb]efore|[Pp]rior\sto|[Bb]etween|[Ff]rom|[Ii]n)\s[^,;.]{3,40}?,?\s)?"
_TILL = r"(?:until|up\sto)\s[^,;.]{3,40}?"
# What was done at first, and by whom
_FIRST = re.compile(
    rf"^(?:[^,;.]{{3,60}}\sthat,?\s)?{_UNTIL}(?P<s>(?:[Tt]he\s|[Aa]ll\s)?(?!(?:it|they|this|these)\b)[A-Za-z][\w'/&-]*(?:\s(?!{_AUX}\b|until\b|up\b|which\b|that\b)[\w'/&-]+){{0,9}})"
    rf"(?:\s{_AUX}\s(?:{_TILL}\s)?(?:been\s)?|,?\s{_TILL},?\s(?:{_AUX}\s(?:been\s)?)?)(?P<did>[a-z]+(?:\sout)?)\b"
)
_BY = re.compile(r"\bby\s|\bresponsibility\sof\s|\bwith\s")


def spells(plain: str) -> tuple[str, ...]:
    """The sentences of the spells that one sentence tells; itself alone where it tells of one."""
    for pattern in _JOINTS:
        joint = pattern.search(plain)
        first = _FIRST.match(plain) if joint else None
        if joint and first and (not joint.groupdict().get("when") or any(dates_in(joint["when"]))) and first.end() <= joint.start() and _BY.search(plain, first.end("s"), joint.start()):
            before = plain[: joint.start()]
            said = joint.groupdict()
            rest = said["rest"] or f"{'were' if first['s'].endswith('s') else 'was'} {first['did'] if said.get('by') else ''} {said['by']}"
            rest = rest.replace(f" {said['thence']} been ", " been ") if said.get("thence") else rest
            when = said.get("when") or _since_then(before)
            name = first["s"]
            return before, f"{name[0].upper()}{name[1:]} {rest.rstrip('. ')}{', ' if when else ''}{when}."
    return (plain,)


_PART = r"the\s(?:(?:north|south)(?:-?\s?(?:east|west))?|east|west|centre|rest|remainder|other\sparts)(?:\sof\s(?:the\s)?[\w-]+)?"
# "Family support in the east is with A, and in the west it is run by B", ", and in the west by B"
_ELSEWHERE = Screened(
    rf"(?:^|[;,]\s(?:(?:and|but|while|whilst|whereas)\s)?|\s(?:and|while|whilst|whereas)\s)[Ii]n\s(?P<where>{_PART}),?\s(?:(?:it|they|this|that|the\s(?:service|work))\s(?={_AUX}\b|falls?\b|fell\b|goes\b|went\b)|(?=by\s(?:the\s)?[A-Z]))"
)
_IN_PART = re.compile(rf"\s(?:in|for|across)\s{_PART}$")


def elsewhere(plain: str, before: str, services: Callable[[str], set[str]]) -> tuple[str, str]:
    """What a sentence tells of a service in one part of an area, and the sentence for another part, "it" put as the service that
    what stands ahead, or else the sentence before, tells by `services`; empty where it tells of no other part."""
    match = _ELSEWHERE.exact.search(plain) if _ELSEWHERE.stands(plain) else None
    named = services(plain[: match.start()] or before) if match else set()
    if match is None or len(named) != 1:
        return plain, ""
    name = f"{_IN_PART.sub('', named.pop())} in {match['where']}"
    return plain[: match.start()], f"{name[0].upper()}{name[1:]} {'was provided ' if plain.startswith('by ', match.end()) else ''}{plain[match.end() :]}"


def _since_then(before: str) -> str:
    """When the second spell began, where it began as the first ended: "since 1 May 2019"."""
    ends = [d for d in dates_in(before) if re.search(r"\b(?:until|up\sto|till|to)\s(?:the\send\sof\s)?$", before[: d.start()], re.IGNORECASE)]
    return f"since {ends[-1].group()}" if ends else ""
