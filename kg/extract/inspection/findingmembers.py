"""The text that an opener of findings brings, cut into its members."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.inspection.clauses import clauses, listed, polarity
from kg.extract.inspection.findingopeners import LISTS, REPORTED, Opener
from kg.extract.inspection.foundthings import BONDS, both_of, enumerated, row_of_clauses, two_things
from kg.extract.inspection.thingsnamed import things
from kg.extract.inspection.turns import against, apart

_SMALL = re.compile(r",\s+(?=(?:the|its|their|an?|our)\s)|,?\s+(?:and|but)\s+(?=(?:the|its|their|an?|our)\s[^,;]{3,80})", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(of|about|by|with|in|for|upon|on|to|at|over|from)$", re.IGNORECASE)
# "the warm welcome, to the clear plans and to the swift replies": the preposition of what drew attention, before each of its things
_REPEATED = re.compile(r",\s+(?=(to|at|on|upon)\s+(?!(?:be|have|do)\b)[^,]{3,120}(?:,|,?\s+and)\s+\1\s)")
_DESCRIBED = re.compile(r",?\s+and\s+(?=[^,;]{3,80}?\s+(?:as|to\s+be)\s+)", re.IGNORECASE)


def _after_each(text: str, preposition: str) -> list[str]:
    """The members of a row that repeats its preposition: "(on) the hub, on the panel and on the night team"."""
    same = "upon|on" if preposition.lower() in ("upon", "on") else preposition
    return re.split(rf"(?:,|,?\s+and)\s+(?:also\s+)?(?:{same})\s+", text)


def parted(text: str, opener: Opener) -> list[str]:
    """The things, or the clauses, of a text that a form of liking or disliking brings."""
    text = text.strip(" ,.:;")
    prep = _PREPOSITION.search(opener.verb)
    if prep and len(each := _after_each(text, prep.group(1))) > 1:
        return [one for piece in each for one in parted(piece, replace(opener, verb=""))]
    if ";" in text:
        return [one for piece in text.split(";") for one in parted(_LEAD.sub("", piece), opener)]
    if opener.that:
        pieces = [one for piece in row_of_clauses(re.sub(r"^that\s+", "", text)) for one in clauses(piece)]
        return [one.strip() for piece in pieces for half in against(piece) for new in _AND_NEW.split(half) for one in apart(new)]
    if two := two_things(text):
        return two
    if "," in text and " and " in text and len(row := [r for r in listed(text) if r]) > 1 and not any(r.startswith(("which ", "who ", "that ")) for r in row):
        return row
    return _both_told(text) or list(things(text))


def _two_of(text: str, opener: Opener) -> list[str]:
    """The two things of a text that a determiner parts, where its words, or the verb, tell their kind: "weaknesses in one and a lack of another"."""
    two = both_of(text, told=True) if opener.kind != "words" or opener.kind_of(text) else []
    return two if two and min(len(h.split()) for h in two) > 2 and not re.search(r"\b(?:between|both)\b", two[0]) else _both_told(text)


_QUALIFIED = re.compile(r"(?:an?|the|its|their|(?:more|fewer|less|clearer|stronger|quicker|better|closer))\s", re.IGNORECASE)


def _both_told(text: str) -> list[str]:
    """The two things of a text whose own words praise, or blame, both: "caseloads more manageable than before and staff well supported"."""
    halves = re.split(r",?\s+and\s+", text)
    least = 1 if len(halves) == 2 and (_QUALIFIED.match(halves[1]) or all(len(h.split()) == 2 and polarity(h.split()[0]) for h in halves)) else 2
    told = len(halves) == 2 and min(len(h.split()) for h in halves) > least and polarity(halves[0]) and polarity(halves[0]) == polarity(halves[1])
    return halves if told and not re.search(r"\b(?:between|both|with|of|in|for|by|to|from|at|on|into)\b", halves[0]) else []


# ", and the approach varied from school to school": a clause of its own
_AND_NEW = re.compile(
    r",\s+and\s+(?=(?:the\s+)?(?!(?:it|they|this|that|had|has|was|were|which|who|to|in|on|at|by|for|with|of|so|also|then)\b)[\w'-]+(?:\s+[\w'-]+){0,4}?\s+(?:was|were|is|are|had|has|did|do|could|[a-z]{3,}(?<!ne)ed|[a-z]{3,}(?:d|n)'t|took|came|went|dealt|felt|knew|made|fell|rose|ran|kept|left|lost|met|spoke|told|saw|said|got|gave|heard|found|led|held|brought|built|drew|grew|thought|understood|sought|stood|wrote|began|became|spent|sent|put|set|drifted|needs?|lacks?|requires|remains?|stays?|goes|knows?|keeps?|feels?|works?|come|comes|lags?)\s)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^\s*(?:and|but)\s+(?:that\s+)?", re.IGNORECASE)


_QUOTED = re.compile(r"(?<=[\"'\u201d]),?\s+and\s+(?=[\"'\u201c])")  # of what is quoted, each is one
_NEED = re.compile(r"\s*(?:(?:the|a)\s+need\s+)?to\s+(?=[a-z])", re.IGNORECASE)
_AND_TO = re.compile(r"(?:,|;|,?\s+and)\s+(?:also\s+)?(?=to\s+[a-z]+\s+(?:\S+\s+){1,40}?\S)", re.IGNORECASE)


_ALSO_TO = re.compile(r",?\s+and(?:,\s+(?:within|by|over|in)\s+[^,;:.]{3,30},)?\s+(?:also\s+)?to\s+(?=[a-z])", re.IGNORECASE)  # "to mend X, and, within a year, to mend Y"


def _to_do(text: str) -> list[str]:
    """The things that are to be done, of a row that repeats its "to"; the text alone where it is no such row.

    >>> _to_do("the need to cut the wait for tests, to train new staff and to hear from fathers")
    ['to cut the wait for tests', 'to train new staff', 'to hear from fathers']
    """
    need = _NEED.match(text)
    parts = _AND_TO.split(text[need.end() :]) if need else []
    return [f"to {parts[0]}", *parts[1:]] if len(parts) > 1 and all(len(p.split()) > 2 for p in parts) else [text]


def members(text: str, opener: Opener) -> list[str]:
    """The members of a text under an opener, each a finding or nothing."""
    for rows in (enumerated(text), [q.strip(" \"'\u201c\u201d") for q in _QUOTED.split(text)], _to_do(text)):
        if len(rows) > 1:
            return rows
    if again := _REPEATED.search(text):
        return _after_each(text, again[1])
    if (opener.verb.endswith(" to") or opener.rule.name == "passive-told") and len(each := _ALSO_TO.split(text)) > 1:
        return each
    if opener.sure:
        return parted(text, opener)
    if opener.pair and opener.rule.name in LISTS and (both := both_of(text)):
        return both
    told = opener.that or opener.rule.name in REPORTED
    if told and opener.rule.name not in LISTS and len(row := row_of_clauses(text)) > 1:
        return [one for piece in row for one in members(piece, opener)]
    if opener.rule.name in LISTS and opener.that:
        return clauses(text)
    if opener.rule.name in LISTS and (lead := _PREPOSITION.search(opener.verb)) and len(each := _after_each(text, lead.group(1))) > 1:
        return each
    if opener.rule.name == "small-clause":
        return _SMALL.split(text)
    if opener.rule.name in LISTS and opener.kind != "words" and (both := two_things(text)):
        return both
    if told and len(halves := list(against(text))) > 1:
        return [one for half in halves for clause in clauses(half) for one in apart(clause)]
    if ";" in text.strip(" ;") and opener.verb and opener.rule.name not in LISTS and opener.rule.name != "inspectors-list" and not opener.that:
        return [one for piece in listed(text) for one in (_both_told(piece) or [piece])]
    if opener.rule.name in LISTS or opener.rule.name == "inspectors-list" or (";" in text.strip(" ;") and opener.verb):
        return listed(text)
    prep = _PREPOSITION.search(opener.verb)
    if prep:
        each = [m for piece in _after_each(text, prep.group(1)) for m in things(piece)]
        return (_two_of(text, opener) if len(each) == 1 and opener.verb.endswith(("attention to", "pointed to")) else []) or each
    if opener.verb in ("described", "held", "found", "thought", "considered") and (parts := _DESCRIBED.split(text)) and len(parts) > 1:
        return parts
    if told:
        return [one for clause in clauses(text) for half in against(clause) for one in apart(half)]
    parts = list(things(text))
    if len(parts) == 1 and len(bonds := BONDS.split(text)) == 2 and all(map(opener.kind_of, bonds)):
        return bonds  # "a settled workforce and close working relationships with midwives"
    if len(parts) == 1 and (both := _both_told(text)):
        return both
    two = both_of(text, told=True) if len(parts) == 1 and (opener.kind != "words" or opener.kind_of(text)) else []
    return two if two and min(len(h.split()) for h in two) > 2 else parts
