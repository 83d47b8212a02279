"""Which strategy "it", "this", "both" or "the latter" means, where the words beside it tell a stage.

A pronoun counts only as the subject of a stage ("it was a draft", "this, he said, was being revised") or as the object of what is done
("officers were halfway through rewriting it"); it stands for the strategies that its own sentence named before it, else those of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.plans.strategy_told import Named
from kg.model import Sentence
from kg.rules.plans.strategy_clauses import FRONTED, OUT_OF, PREDICATE
from kg.rules.plans.strategy_nouns import DOINGS

_ONE = r"it|this|that|the\s+(?:document|text|thing)"
_WORDS = re.compile(
    rf"(?<![\w'-])(?:(?P<one>{_ONE})|(?P<all>both(?:\s+of\s+(?:them|these|which))?|they|these|the\s+two|each|all\s+(?:three|of\s+them)|the\s+three)"
    r"|(?P<first>the\s+(?:former|first)(?:\s+of\s+(?:which|these|them))?)|(?P<last>the\s+(?:latter|second|last)(?:\s+of\s+(?:which|these|them))?))(?![\w'-])",
    re.IGNORECASE,
)
# "Its adoption in May 2019 had been unanimous", "in its place stood the Play Strategy"
_ITS = re.compile(rf"(?:^|\b(?:[Ww]ith|[Ss]ince|[Ff]ollowing|[Aa]fter|[Ii]n|[Aa]nd|[Bb]ut|[Tt]hat)\s|,\s)(?=[Ii]ts\s(?:\w+\s)??(?:place|stead|room|{'|'.join(d.nouns for d in DOINGS)})\b)[Ii]ts(?=\s)")
# What may stand right before a pronoun that is a subject: the sentence's beginning, a speaker's label, a comma, "that", "since".
_OPENS = re.compile(
    r"(?:^\W*|^[A-Z][\w.' -]{1,40}[:.]\s+|[,;:(\u2013-]\s*|\b(?:that|since|because|as|for|although|though|while|whereas|and|but|when|where|so|yet|said|replied|answered|added"
    r"|thought|explained|told|heard|noted|after|until)\s+)(?:now\s+|then\s+|today\s+|indeed\s+|at\s+present\s+)?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+[^.;,:]{3,60},\s+|\s+\([^()]{2,50}\)\s+|\s+")
_SAYS = re.compile(r"\s+(?:by\s+[^.;,]{2,40}\s+)?that\b|\s+to\s+(?:note|receive|ask|look|invite)\b|\s+whether\b|\s+(?:by\s+)?(?:the\s+)?(?:Committee|Panel|Chair)\s+that\b")
# What else a pronoun may mean: "A leaflet was then read, and it had been withdrawn".
_OTHER = re.compile(
    r"\b(?:[Aa]n?\s+(?!(?:draft|Member|councillor|matter|question|result|whole|moment|while|number|year|month|week|day|pity|shame|mistake|member|governor|head|colleague|point|little|bit|good|fact|friend)\b)[a-z][\w-]+|[Rr]eports?|[Ll]etter|[Ll]eaflet|[Gg]uidance|[Tt]oolkit|[Cc]ampaign|[Cc]ontract|[Pp]ilot|[Pp]resentation|[Mm]inutes|[Ss]urvey|[Aa]udit|[Bb]udget|[Gg]rant|[Pp]aper)\b"
)
# "would look at the Play Strategy when it had been drafted"
_NOT_TILL = re.compile(r"\b(?:would|will|should|could|might|to\s+\w+|until)\b[^.;]{0,90}\b(?:when|once|after|if|until|till)\s$")
_AFTER_ASK = re.compile(r"\b(?:if|whether|hop\w+|wish\w*\s(?:that|it)|suggest\w*|propos\w*)\b")


def meant(sentence: Sentence, found: list[Named], previous: list[Named]) -> Iterator[Named]:
    """The strategies that the pronouns of a sentence mean, each at the pronoun's place."""
    plain = sentence.plain
    if not (found or previous):
        return
    for match in _ITS.finditer(plain):
        names = _distinct([n for n in found if n.end <= match.start()]) or ([] if found and match.start() > found[0].start else _distinct(previous))
        if len(names) == 1 and not _OTHER.search(plain, max((n.end for n in names if n.end <= match.start()), default=0), match.start()):
            yield replace(names[0], start=match.start(), end=match.end(), new=False)
    for match in _WORDS.finditer(plain):
        if any(n.start <= match.start() < n.end for n in found):
            continue
        before = [n for n in found if n.end <= match.start()]
        names = _distinct(before) or ([] if found and before else _distinct(previous))
        inside = bool(before)
        wanted = _pick(match, names)
        if not wanted or not _stage_beside(plain, match, names, inside):
            continue
        for one in wanted:
            if not any(n.start == match.start() and n.name == one.name for n in found):
                yield replace(one, start=match.start(), end=match.end(), new=False)


def _distinct(named: list[Named]) -> list[Named]:
    """The strategies of a list, each once, in the order in which they are first named."""
    out: dict[str, Named] = {}
    for one in sorted(named, key=lambda n: n.start):
        out.setdefault(one.name, one)
    return list(out.values())


def _pick(match: re.Match[str], names: list[Named]) -> list[Named]:
    """Those of the strategies named before which a pronoun means; none where that is not sure."""
    if match["one"]:
        return names if len(names) == 1 else []
    if match["all"]:
        return names if 2 <= len(names) <= 4 else []
    if len(names) != 2:
        return []
    return names[:1] if match["first"] else names[1:]


def _stage_beside(plain: str, match: re.Match[str], names: list[Named], inside: bool) -> bool:
    """Whether a pronoun is the subject or the object of words that tell a stage."""
    at = match.end()
    low = max((n.end for n in names if n.end <= match.start()), default=0) if inside else 0
    if OUT_OF.search(plain, max(0, match.start() - 120), match.start()) and not _OTHER.search(plain, low, match.start()):
        return True
    if not inside and FRONTED.match(plain, 0, match.start()):
        return True
    if not _OPENS.search(plain[max(0, match.start() - 60) : match.start()]) or (match["one"] and _OTHER.search(plain, low, match.start())):
        return False
    if _AFTER_ASK.search(plain, low, match.start()) or _NOT_TILL.search(plain, 0, match.start()):
        return False
    for aside in (_ASIDE.match(plain, at), re.compile(r"\s+").match(plain, at)):
        told = PREDICATE.match(plain, aside.end()) if aside else None
        if told and not _SAYS.match(plain, told.end()):
            return True
    return False
