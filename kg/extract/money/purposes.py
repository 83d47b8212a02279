"""What a sum is for where its words only point back: "for the same purpose", "towards the cost of it", "for the programme"."""

from __future__ import annotations

import re

_SAME = re.compile(r"(?:the )?same(?: (?:purpose|work|thing|(?:young )?people|children|families|group|scheme|service|area))?|(?:that|this) (?:purpose|work)")
RUNNING = re.compile(r"(?:the )?(?:annual |total )?running costs of (?:the )?")
_POINTER = re.compile(r"(?:(?:[Oo]f|[Oo]ut\sof|[Tt]owards)\s(?:the|its|their|that|this)\s(?:(?:annual|yearly|total|whole|overall|full)\s)*(?:costs?|price|bill|sum|total|amount|expense)"
                      r"|it|this|that|them|these|those|which|the (?:same|rest|remainder|balance|other|former|latter))")
_DANGLING = re.compile(r"\sbe\s(?:confirmed|approved|agreed|noted|endorsed|made|paid|continued)$|\s(?:had|has|have|having|was|were|is|are|been|being|and|which|that|who)$")
# "on a one-off basis for mentoring"
_BASIS = re.compile(r"^(?:an?\s)?(?:annual|yearly|monthly|quarterly|one-off|temporary|regular|recurrent|permanent|non-recurrent|pilot)\sbasis\s(?:to|for|towards)\s(?:the\s)?")
_NO_THING = re.compile(r"(?:which|who|that|it|they|there|he|she|this|these|those)\s(?!(?:service|scheme|project|programme|work)\b)\w+.*")
_OF_IT = re.compile(r"(?:(?:the )?(?:running |capital |whole )?costs? of (?:it|this|them|that)|it|this|them)")
_POINTS = re.compile(r"(?:the )?(?:(?:same|that|this|said) )?(?P<head>programme|project|scheme|pilot|challenge|service)")
_THOSE = re.compile(r"(?:those|these|that|this|such) (?P<noun>(?:[a-z][\w'-]+ )?[a-z][\w'-]{3,})")
_DATED = re.compile(r"\s(?:in|for|during|over)\s20\d\d(?:\s?[-/]\s?\d\d(?:\d\d)?)?$")
_SAID = re.compile(
    r"^(?:(?:[A-Z][\w'.-]*|[Tt]he|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|of|for|and|Officers?)\s){1,6}(?:had\s|was\s|were\s)?"
    r"(?:said|added|explained|replied|reported|confirmed|stated|advised|noted|told)\s(?:\w+\s){0,2}?that\s(?:the\s|an?\s)?"
)
# "that the new home for small groups had opened its doors, and that the Government had given £1m to the cost of it"
_SUBJECT = re.compile(
    r"(?:^|\bthat\s|[;:]\s)(?:(?:[Tt]he|[Aa]n?|[Ii]ts)\s|(?=[A-Z])(?!(?:It|This|That|There|They|He|She|We|In|On|At|For|Of|Councillor|Cllr|Members?|Officers?|Mr|Mrs|Ms|Dr)\b))"
    r"(?P<np>[\w'&-]+(?:\s(?!had\b|has\b|was\b|were\b|is\b|are\b)[\w'&-]+){0,14})\s(?:had|has|was|were|is|are|would)\b[^;]*$"
)
_NAMED = re.compile(r"\b((?:[A-Z][\w'-]+\s(?:(?:of|for|and|to)\s)?){1,6}(?:Programme|Project|Scheme|Pilot|Challenge|Service))\b")
# "who paid for the Board's schools adviser": what a question before asked of
_ASKED_OF = re.compile(r"\b(?:pa(?:id|ys?)|funds?|funded|met|bore|cost)\s(?:for\s|the\scost\sof\s)?(?:the\s|an?\s)(?P<what>[\w']+(?:\s[\w']+){0,6})\??\.?$")
_PAYMENT = re.compile(r"(?:payments?(?:\sby\sresults)?|grants?|funding|money|awards?|allocations?)")
_UNDER = re.compile(r"\bunder\s(?:the|its)\s(?P<s>[A-Z][\w'-]*(?:\s[\w'-]+){0,5}?\s(?:[Pp]rogramme|[Ss]cheme|[Ii]nitiative|[Pp]roject|[Ff]und))\b")
_ROLE = re.compile(r"(?:post|role|job|worker|officer)")


def points_back(purpose: str) -> bool:
    """Whether a purpose is a pronoun alone, which says nothing of what a sum is for."""
    return _POINTER.fullmatch(purpose) is not None or _NO_THING.fullmatch(purpose) is not None


def trimmed(purpose: str) -> str:
    """A purpose without a verb or a conjunction left at its end.

    >>> trimmed("agency social workers had")
    'agency social workers'
    """
    purpose = _BASIS.sub("", purpose)
    while shorter := _DANGLING.search(purpose):
        purpose = purpose[: shorter.start()]
    return purpose


def scheme_of(purpose: str, plain: str) -> str:
    """A purpose, or the scheme under which a mere payment was made: "in payment by results under the Bright Families programme"."""
    under = _UNDER.search(plain) if _PAYMENT.fullmatch(purpose.partition(" under ")[0]) else None
    return under["s"] if under else purpose


def without_speaker(purpose: str) -> str:
    """A purpose without who said it and without its year: "she said that the post".

    >>> without_speaker("AB said that the post"), without_speaker("programme in 2018/19")
    ('post', 'programme')
    """
    return _DATED.sub("", _SAID.sub("", purpose))


def pointed_at(purpose: str, clause: str, earlier: str, before: str, title: str) -> str:
    """The purpose that words of a sum point back to, in the text up to it, its sum before, the sentence before or the title."""
    if _SAME.fullmatch(purpose):
        return earlier or purpose
    if _OF_IT.fullmatch(purpose):
        subject = _SUBJECT.search(re.split(r",?\s(?:and|but|while)\s(?:that\s)?(?=[A-Zta])", clause)[0]) if " and " in clause or "," in clause else None
        return subject["np"] if subject else purpose
    if _ROLE.fullmatch(purpose):
        asked = _ASKED_OF.search(before)
        return asked["what"] if asked else purpose
    if those := _THOSE.fullmatch(purpose):
        return _named_before(those["noun"], f"{before} {clause}") or purpose
    points = _POINTS.fullmatch(purpose)
    return _thing(points["head"], clause, before, title) or purpose if points else purpose


def _named_before(noun: str, text: str) -> str:
    """What "those clinics" are, as the text before calls them: "the evening clinics"; empty where it does not."""
    modified = re.compile(
        rf"\b(?:the|its|an?|of|for|to|on|run|running|that|more|two|three|four|five)\s"
        rf"((?:(?!(?:the|its|an?|of|for|to|on|and|that|those|these|this|such)\b)[\w'-]+\s){{0,3}}{re.escape(noun)}s?)\b"
    )
    named = modified.findall(text)
    return named[-1] if named else noun if re.search(rf"\b{re.escape(noun)}\b", text) else ""


def _thing(head: str, clause: str, before: str, title: str) -> str:
    """The programme or project that was named last, of the kind that is pointed at."""
    told = re.compile(rf"\b(?:the|its|an?)\s((?:[\w'-]+\s){{1,4}}?{head})\b(?!s)", re.IGNORECASE)
    for text in (clause, before):
        named = [m.group(1) for m in _NAMED.finditer(text) if m.group(1).lower().endswith(head)] or [m.group(1) for m in told.finditer(text)]
        named = [n for n in named if not re.match(r"(?:same|whole|new|first|last|in|of|for)\b", n)]
        if named:
            return named[-1]
    if head in title.lower() and 1 < len(title.split()) < 8:
        found = re.search(rf"((?:[A-Z][\w'-]+\s){{1,5}}{head})\b", title, re.IGNORECASE)
        return found.group(1) if found else ""
    challenge = [m.group(1) for t in (before, title) for m in _NAMED.finditer(t)] if head == "programme" else []
    return challenge[-1] if challenge else ""
