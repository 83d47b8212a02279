"""At what stage a clause says that a strategy stands, whatever stands between its name and the verb.

The text after a name is walked: years and brackets, asides and relative clauses are stepped over, each predicate that has the
name for its subject is read, conjuncts too, and the walk ends where another subject takes over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.rules.plans.strategy_clauses import ACTIVE, APPOSED, BEFORE, CONJUNCT, FRONTED, OUT_OF, PREDICATE, status_of
from kg.stance import stance

_YEARS = re.compile(
    r"\s*(?:,?\s*(?:for\s+|of\s+)?\(?(?:19|20)\d\d(?:\s?(?:[-/]|to)\s?\d{2,4})?\)?|\s*\([^()]{1,80}\)"
    r"|\s+(?:for|on)\s+(?!the\s+(?:first|second)\b)(?:[\w'-]+\s+){0,5}?[\w'-]+(?=\s+(?:was|were|is|are|had|has|have|that|which|remain)|,))"
)
_RELATIVE = re.compile(
    r",\s+(?:both|all|each)\s+of\s+which\s+"
    r"|(?:,\s+(?:an?|the|its|one)\s+(?:[\w'-]+\s+){1,4}?|,?\s+)(?:which|that)\s+|,?\s+(?P<by>by|under|through|on|upon|in|for|from|with|to|of|about)\s+which\s+"
)
# ", on which schools had been consulted and which the Board had adopted in May": the second clause has the name for its own
# "It was the Play Strategy, and not the toolkit, that had come into effect"
_NOT_THAT = re.compile(
    r",?\s(?:and\snot|not|rather\sthan|as\sopposed\sto|instead\sof|and\sno\sother)\s"
    r"[^.;]{3,110}?(?:,(?=\s(?:that|which)\s)|(?=\s(?:that|which)\s(?:had|has|have|was|were|is|are)\b))"
)
_AND_WHICH = re.compile(r",?\s+and\s+which\s+")
# A predicate that tells no stage: "was praised by Ofsted", "had been drawn up in reply".
_OTHER = re.compile(r"(?:(?:had|has|have)\s+(?:\w+ly\s+|also\s+)?been|was|were|is|are)\s+(?:\w+ly\s+|also\s+|then\s+)?\w+(?:ed|en|wn|tten|ught|t)\b(?:\s+up)?")
_FINITE = re.compile(r"\b(?:was|were|is|are|had|has|have|would|will|could|can|may|might|should|must|did|does|do|said|felt|asked|noted|heard|thought|reported)\b")
_GOES_ON = re.compile(r"(?:,\s*|\s+)(?:and|but|yet|or)\s+")
_END = re.compile(r"[;:?!]|\.(?!\d)")
_STEPS = 6


@dataclass(frozen=True, slots=True)
class Stated:
    """A stage that a clause gives: the span of its words in the sentence's plain text."""

    status: str
    start: int
    end: int
    apart: bool = False  # in a clause of its own, whatever the part of the name in the main one
    conjunct: bool = False  # a second participle, said as the first is
    aside: bool = False  # in an apposition, which holds whatever is asked or hoped of the name: "asked for the Plan, issued in May, to be looked at"


def stated(plain: str, start: int, end: int) -> Iterator[Stated]:
    """The stages that the sentence gives the strategy named between two offsets."""
    answering = _ANSWERING.match(plain, end) or _NOT_THAT.match(plain, end)
    if answering:  # "a plan to answer the findings was in draft": no planning
        gap, plain = answering.end() - answering.start(), plain[: answering.start()] + plain[answering.end() :]
        yield from (replace(s, start=s.start + gap, end=s.end + gap) if s.start >= end else s for s in stated(plain, start, end))
        return
    sure = False
    for found in (*_after(plain, end), *_ahead(plain, start), *_noted(plain, start, end)):
        allowed = {"asserted", "planned", "expected", "denied", "target"} if found.status == "planned" else {"asserted"}
        if WHEN_DONE.search(plain, max(0, found.start - 60), found.start):
            continue  # "to receive the Plan before it was submitted"
        alone = found.aside or _SINCE_IT.search(plain, 0, start) or _ASKED_OF.match(plain, end)
        later = _AND_LATER.search(plain, found.end)
        told = stance(plain[found.start : found.end], 0, found.end - found.start) if alone else stance(plain[: later.start()] if later else plain, found.start, found.end)
        if found.conjunct and not sure:
            continue
        sure = told == "asserted"
        if told in allowed or (told == "planned" and _STAYS.match(plain, found.start)) or (found.status == "planned" and _SHOULD_HAVE.search(plain, found.start, found.end)):
            yield found


# "Neglect Strategy signed off by the Board", "Play Plan out to consultation": a note without its verb
_NOTE = re.compile(r"\W*(?:\w{1,4}[.)]\s+)?(?:[A-Z][\w ]{2,30}:\s+)?(?:(?:The|Draft|New|Revised|Our)\s+)*")
_OBJECT = re.compile(r"\s(?:the|an?|its|their|our)\s")  # "The Play Plan replaced the Leisure Plan": no note
_VERSION = re.compile(r"\s+v(?:ersion)?\.?\s?\d[\d.]*\b|\s+(?:20)\d\d(?:[-/]\d+)?\b")


def _noted(plain: str, start: int, end: int) -> Iterator[Stated]:
    """The stage of a strategy that a note gives in few words."""
    stop = _END.search(plain, end + 5)
    high = stop.start() if stop else len(plain)
    version = _VERSION.match(plain, end, high)
    at = version.end() if version else end
    if _NOTE.fullmatch(plain, 0, start) and not _FINITE.search(plain, at, high) and (match := PREDICATE.match(f"was{plain[at:high]}")) and not _OBJECT.match(plain, at + match.end() - len("was")):
        yield Stated(status_of(match), at + 1, at + match.end() - len("was"))


_STAYS = re.compile(r"(?:would|will|(?:was|were|is) to)\s(?:(?:stay|remain|continue)\sin|(?:run|last)\s(?:on\s)?for)\b")
_AND_LATER = re.compile(r";\s|,? (?:and|but)(?: (?:which|that|it))? (?:will|would)\b")  # "is being drafted and will, it is hoped, be signed off"
# "the Play Strategy that Ofsted had asked for had been published"
_ASKED_OF = re.compile(r"\s(?:that|which)\s[^.;,]{2,40}?\s(?:asked|called|pressed|hoped|wished|waited)\s(?:for|to\s\w+)(?=\s(?:had|has|was|were|is)\b)")
_SINCE_IT = re.compile(r"\b(?:since|after)\s$")  # "nobody had touched it since it was published"
_SHOULD_HAVE = re.compile(r"\bthat\s[^.;,]{1,60}?\s(?:should|would)\s(?:\w+\s)?have\s(?:an?|its)\b")  # "it was intended that Barset should have a"


def _ahead(plain: str, start: int) -> Iterator[Stated]:
    """What is done to the strategy by words ahead of its name."""
    low = max(0, start - 120)
    front = FRONTED.match(plain, low, start) if not low else None
    if front:
        yield Stated(status_of(front), front.start(), start)
    match = OUT_OF.search(plain, low, start)
    if match:
        number = next(int(k[1:]) for k, v in match.groupdict().items() if v is not None)
        yield Stated(BEFORE[number][0], match.start(), start, aside=BEFORE[number][0] == "draft")


# "An Improvement Plan in answer to the findings had been sent": what a plan is for, before what became of it
_ANSWERING = re.compile(
    r"\s(?:in\s(?:answer|response|reply)\sto|responding\sto|answering|arising\sfrom|dealing\swith|addressing|to\s(?:address|answer|deal\swith))"
    r"\s(?:(?!\s(?:which|that|who|whose)\b)[^.;,]){2,60}?(?=\s(?:was|were|is|are|had|has|have)\s)"
)

# "A Statement of Action drawn up after the inspection of May 2018 had been sent": how a plan came about, before what became of it
_REDUCED = re.compile(
    r"\s(?:drawn\sup|prepared|written|produced|agreed|required|called\sfor|asked\sfor|developed|put\stogether|demanded|compiled|drafted|made|commissioned|promised|devised|created"
    r"|adopted|approved|published|issued|launched|covering|spanning|common\sto|setting\sout|dealing\swith|aimed\sat|running\sto|based\son|built\son|designed\s(?:to|for)|meant\s(?:to|for)|intended\s(?:to|for)|serving|bearing|entitled|called|known\sas|put\sforward|shared\s(?:by|with|between)|held\sby|owned\sby|between|across)"
    r"\s(?!(?:which|that|who)\b)[^.;,]{2,110}?(?<!\swhich)(?<!\sthat)(?<!\swho)(?=\s(?:was|were|is|are|had|has|have|would|will|remain\w*)\s)"
)
# "would replace the Play Strategy adopted in 2015", "in the Play Strategy, as approved by Cabinet in May 2019,"
_REDUCED_BY = re.compile(r",?\s(?:as\s|since\s|now\s|first\s|newly\s)?(?=\w)")
_ON_DAY = re.compile(
    r"\s(?:by\s(?:the\s|its\s)?(?:[A-Z][\w'-]+\s){1,5})?(?:in|on|from|since|last)\s(?:(?:early|late|mid|the\sspring\sof|the\sautumn\sof)\s)?(?:\d|[A-Z])|\s(?:last|this|earlier\s(?:this|that))\s(?:year|month|week)\b"
)
# "the Play Strategy of the Kirby Partnership, which Cabinet had approved": whose it is
_OF_BODY = re.compile(r"\sof\sthe\s(?:(?:(?:and|of|for|the|&)\s)*[A-Z][\w'&-]*\s?){1,9}(?<=\w)(?=,\s|\s(?:which|was|were|is|had|has)\b)")
# "The Play Strategy, Members noted, was being followed": who said so
_NOTED = re.compile(r",\s(?:it\swas\s|(?:[\w']+\s){1,5}?(?:was\s|were\s)?)(?:noted|heard|said|reported|explained|told|added|understood|observed|recalled|confirmed|learned|learnt"
    r"|informed|advised)(?=,\s)(?P<end>,)")


# "a workforce strategy to sit beneath it would be written": what it is for
_TO_SIT = re.compile(r"\sto\s(?:sit|stand|run|go|accompany|support|complement|replace|follow|cover|match|underpin)\b[^.;,]{2,60}?(?=\s(?:was|were|is|are|had|has|have|would|will|remain\w*)\s)")


# "the Play Strategy the Panel had asked to see was still in draft"
_CONTACT = re.compile(r"\s(?:the\s[A-Z]\w+|it|they|he|she|Members|officers|Ofsted|inspectors|[A-Z]\w+\s[A-Z]\w+)\s(?:had|has|have)\s[^.;,]{2,50}?(?=\s(?:was|were|is|had|has|remain\w*)\s)")


def _after(plain: str, at: int) -> Iterator[Stated]:
    """The predicates after a name, in order."""
    stop = _END.search(plain, at)
    high = stop.start() if stop else len(plain)
    years = _YEARS.match(plain, at, high)
    at = years.end() if years else at
    answering = _ANSWERING.match(plain, at, high)
    at = answering.end() if answering else at
    lead = _REDUCED_BY.match(plain, at, high)
    done = CONJUNCT.match(plain, lead.end(), high) if lead else None
    if done and _ON_DAY.match(plain, done.end(), high):
        yield Stated(status_of(done), done.start(), done.end(), apart=True, aside=True)
    reduced = _REDUCED.match(plain, at, high)
    at = reduced.end() if reduced else at
    sits = _TO_SIT.match(plain, at, high)
    at = sits.end() if sits else at
    asked = _CONTACT.match(plain, at, high)
    at = asked.end() if asked else at
    body = _OF_BODY.match(plain, at, high)
    at = body.end() if body else at
    noted = _NOTED.match(plain, at, high)
    at = noted.end() if noted else at
    yield from _reported(plain, at, high)
    since = _HAVING.match(plain, at, high)
    if since and (match := PREDICATE.match(plain, since.end(), high)):
        yield Stated(status_of(match), match.start(), match.end())
    said = False
    for _ in range(_STEPS):
        found, at = (_conjunct(plain, at, high) if said else None) or _step(plain, at, high)
        if found is not None:
            yield found
            said = True
        if at < 0:
            return


# "was said by the Director to have come into force", "confirmed the Play Strategy as being in draft"
_REPORTED = re.compile(
    r"\s(?:(?:(?:had|has)\sbeen|was|were|is|are)\s(?:said|reported|understood|described|recorded|listed|shown|stated|known|declared|confirmed|given)(?:\sby\s[^.;,]{2,40}?)?\s"
    r"(?:to\s(?:be|have\sbeen)|(?P<have>to\shave)|as(?:\sbeing)?)|as(?:\sbeing)?)(?=\s)"
)
# "was six years old, having been adopted in June 2016"
_HAVING = re.compile(r"\s(?:was|is|were|are|had|has)\s[^.;,]{2,60},\s(?=having\sbeen\s)")


def _reported(plain: str, at: int, high: int) -> Iterator[Stated]:
    """The stage at which a strategy is reported to be."""
    lead = _REPORTED.match(plain, at, high)
    if lead is None:
        return
    verb = "had" if lead["have"] else "was"
    match = PREDICATE.match(verb + plain[lead.end() : high])
    if match:
        yield Stated(status_of(match), lead.end() + 1, lead.end() + match.end() - len(verb), aside=True)


_PASSIVE = re.compile(r"(?:(?:had|has|have)\s(?:\w+\s){0,3}?been|was|were|is|are)\b")
_AND = re.compile(r"\s*,?\s+(?:and\s+|but\s+)?(?:(?:then|later|in\sturn|subsequently|afterwards)\s+)?")


def _conjunct(plain: str, at: int, high: int) -> tuple[Stated, int] | None:
    """A second participle of the same subject, and where what follows it begins."""
    lead = _AND.match(plain, at, high)
    match = CONJUNCT.match(plain, lead.end(), high) if lead else None
    if match is None:
        return None
    return Stated(status_of(match), match.start(), match.end(), conjunct=True), _past(plain, match.end(), high, passive=True)


def _step(plain: str, at: int, high: int) -> tuple[Stated | None, int]:
    """One predicate or aside at a place, and where what follows it begins; -1 where another subject takes over."""
    relative = _RELATIVE.match(plain, at, high)
    second = _AND_WHICH.search(plain, relative.end(), high) if relative and relative["by"] else None
    if second and (found := _predicate(plain, second.end(), high) or _active(plain, second.end(), high)):
        return replace(found, apart=True), _past(plain, found.end, high)
    if relative and relative["by"]:
        return None, _inside(plain, relative.end(), high)
    if relative:
        found = _predicate(plain, relative.end(), high) or _active(plain, relative.end(), high)
        if found:
            found = replace(found, apart=True)
            return found, _past(plain, found.end, high)
        inner = _COMMA_AFTER.search(plain, relative.end(), high) if plain[at] == "," else None
        if inner:
            return None, inner.end() - 1  # ", which covered all ages, had been adopted"
        middle = _inside(plain, relative.end(), high)
        return None, middle
    lead = re.compile(r"\s*,?\s+(?:and\s+|but\s+|yet\s+)?").match(plain, at, high)
    begin = lead.end() if lead else at
    found = _predicate(plain, begin, high) or (_apposed(plain, begin, high) if plain[at : at + 1] == "," else None)
    if found and found.status == "planned" and plain[at : at + 1] == "," and not _FINITE.search(plain, at, found.end):
        close = _COMMA_AFTER.search(plain, found.end, high)
        if close and _predicate(plain, close.end() + 1, high):
            return None, close.end() - 1  # ", promised for 2016, was still being developed"
    if found:
        close = _COMMA_AFTER.search(plain, found.end, high) if found.aside else None
        return found, close.end() - 1 if close else _past(plain, found.end, high, passive=_PASSIVE.match(plain, found.start) is not None)
    if other := _OTHER.match(plain, begin, high):
        past = _past(plain, other.end(), high, passive=True)
        if past >= 0 and (also := _conjunct(plain, past, high)):
            told, begin = also
            return replace(told, conjunct=False), begin
        return None, past
    if plain[at : at + 1] == ",":
        close = _COMMA_AFTER.search(plain, at + 1, high)
        if close and not _FINITE.search(plain, at, close.start()):
            return None, close.end() - 1  # ", a requirement of the Act, was"
    return None, -1


_PREPOSED = ("had", "have", "has", "put", "set", "laid", "came", "come", "went", "gone", "brought", "placed", "were", "was")  # "came before the Board"
WHEN_DONE = re.compile(
    "".join(rf"(?<!\b{verb} )" for verb in _PREPOSED)
    + r"\b(?:before|until|till|once|unless|by the time|as soon as|prior to|whenever)\s+(?:(?:it|this|that|they|the|its|a|an)\b)?[^,.;]{0,50}$", re.IGNORECASE
)
_COMMA_AFTER = re.compile(r",(?=\s)")


def _inside(plain: str, at: int, high: int) -> int:
    """Where the verb of the main clause begins after a relative clause without commas ("that was required had been sent")."""
    verbs = [m.start() for m in re.finditer(r"\s(?=(?:was|were|is|are|had|has|have|remain(?:s|ed)|continue[sd])\s)", plain[at - 1 : min(high, at + 90)])]
    for offset in verbs[:3]:
        if _predicate(plain, at + offset, high) and offset:
            return at - 1 + offset
    return -1


def _past(plain: str, end: int, high: int, passive: bool = False) -> int:
    """Where a conjunct of the same subject begins after a predicate: ", and had been sent off", "and was out for consultation"."""
    joints = list(_GOES_ON.finditer(plain, end, high))
    for match, following in zip(joints, [*joints[1:], None], strict=False):
        if _predicate(plain, match.end(), high) or (passive and CONJUNCT.match(plain, match.end(), high)):
            return match.end() - 1
        if _FINITE.search(plain, match.end(), following.start() if following else high):
            return -1
    return -1


def _predicate(plain: str, at: int, high: int) -> Stated | None:
    match = PREDICATE.match(plain, at, high)
    return Stated(status_of(match), match.start(), match.end()) if match else None


def _apposed(plain: str, at: int, high: int) -> Stated | None:
    match = APPOSED.match(plain, at)
    return Stated(status_of(match), match.start(), match.end(), apart=True, aside=True) if match and match.end() <= high else None


def _active(plain: str, at: int, high: int) -> Stated | None:
    match = ACTIVE.match(plain, at, high)
    if match is None:
        return None
    status = "under review" if match["r"] else "in development" if match["d"] else status_of(match)
    return Stated(status, match.start(), match.end())

