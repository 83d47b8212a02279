"""Who gave a sum to whom, by the verb of its clause and where the bodies stand about it: before an active verb, after "by", "to" or the verb itself.

The verbs are lists (`kg.rules.money.deeds`); what stands between is nearly free, so a new verb is a word and no new order of words. What this tells
fills what the rules and roles before it (`kg.extract.money.funding_told`) left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.money.granting import Gift, asserted, named_purpose
from kg.extract.money.meant import no_thing, some_body
from kg.extract.money.signs import Signed, signed
from kg.rules.money.deeds import (
    A_SCHEME,
    AND_DID,
    ANTECEDENT,
    BORDER,
    BUT_FOR,
    BY,
    COST,
    COST_TO,
    DIVIDED,
    DONE_BY,
    FOR,
    FROM_POOL,
    GOES_ON,
    GOVERNED,
    ITS_TAKER,
    NONE,
    NOUN,
    OBJECT,
    OF_KIND,
    PASSIVE,
    POOL,
    SUBJECT,
    THING,
    TO,
    VERB,
    B,
    M,
)
from kg.rules.money.granting import ACCOUNT

_M, _B = re.compile(M), re.compile(B)
_MORE = re.compile(r"\s(?:hub|project|centre|club|group|nursery|team|network|refuge|caf\u00e9|partnership)\b(?!'s?\s)")  # "supported the Kite hub"
_FAR = 90  # characters between a verb and its sum


@dataclass(frozen=True, slots=True)
class _Clause:
    """The words about one sum: where they begin in the text, and where the sum stands in them."""

    start: int
    words: str
    at: int


def deeds(plain: str, before: str = "") -> list[Gift]:
    """The sums of a sentence that a verb says to have gone from one to another; `before`: the sentence before."""
    saved = BUT_FOR.match(plain)
    told = signed(plain[saved.end() :] if saved else plain)
    found: list[Gift] = []
    for clause in clauses(told.text):
        if (gift := _deed(told, clause, found) or _alongside(told, clause, found)) is not None:
            found.append(gift)
    pool = _pool(before) if before and (FROM_POOL.search(told.text) or len(found) > 1) else ""
    found = [replace(g, giver=pool, recipient=g.recipient or g.giver) if pool and g.giver != pool and (not g.giver or not g.recipient) else g for g in found]
    shared = next((g.purpose for g in found if g.purpose), "")
    thing, done = thing_of(told) if any(not g.purpose for g in found) else ("", "")
    return [g if g.purpose else replace(g, purpose=thing or shared, recipient=g.recipient or (done if done != g.giver else "")) for g in found]


def thing_of(told: Signed) -> tuple[str, str]:
    """What the subject of a sentence is, that was bought or met, and by whom it was done: "The survey by Kite Voices had set the Council back £5"."""
    for pattern in THING:
        for match in pattern.finditer(told.text):
            done = DONE_BY.search(match["s"])
            said = match["s"][: done.start()] if done else match["s"]
            purpose = named_purpose(told, said)
            if purpose and not no_thing(purpose) and not some_body(told, said):
                return purpose, told.words(done["r"]) if done else ""
    return "", ""


def _pool(before: str) -> str:
    """Whose money is said to have been divided."""
    told = signed(before) if DIVIDED.search(before) else None
    return next((told.words(m["g"]) for p in POOL if (m := p.search(told.text))), "") if told else ""


def clauses(text: str) -> Iterator[_Clause]:
    """The clause of each sum of a text in signs."""
    places = [m.start() for m in _M.finditer(text)]
    borders = [(m.start(), m.end()) for m in BORDER.finditer(text)]
    for i, at in enumerate(places):
        low, high = places[i - 1] + 1 if i else 0, places[i + 1] if i + 1 < len(places) else len(text)
        start = max((e for _, e in borders if low <= e <= at), default=low)
        end = min((s for s, _ in borders if at < s <= high), default=high)
        yield _Clause(start, text[start:end], at - start)


def _deed(told: Signed, clause: _Clause, found: list[Gift]) -> Gift | None:
    words, at = clause.words, clause.at
    if NONE.search(words) or not asserted(told, clause.start + max(0, at - 1), clause.start + at + 1):
        return None
    giver, taker, thing = _cost(words), "", ""
    if not giver:
        giver, taker, thing = _by_verb(told, words, at, found)
    if not (giver or taker):
        return None
    if told.words(giver) == told.words(taker) or A_SCHEME.search(told.words(taker)):
        taker = ""
    if ACCOUNT.search(told.words(giver)):
        return None
    return Gift(told.said[words[at]], thing or _purpose(told, words, at, taker), told.words(giver), told.words(taker), "deed-object" if thing else "deed")


def _alongside(told: Signed, clause: _Clause, found: list[Gift]) -> Gift | None:
    """A sum that stands beside another of the same giver: "£5 on a conference and £6 on a licence"."""
    if not found or not found[-1].giver or not GOES_ON.match(clause.words) or NONE.search(clause.words) or _B.search(clause.words[clause.at :]):
        return None
    return Gift(told.said[clause.words[clause.at]], _purpose(told, clause.words, clause.at, ""), found[-1].giver, "", "deed-beside")


def _cost(words: str) -> str:
    """Whom a sum costs: "had set the Council back £5"."""
    match = COST.search(words) or COST_TO.search(words)
    return (match.groupdict().get("g") or match.groupdict().get("by") or "") if match else ""


def _by_verb(told: Signed, words: str, at: int, found: list[Gift]) -> tuple[str, str, str]:
    """Giver, taker and purpose by the verb nearest to a sum that has any of them."""
    best = ("", "", "")
    near = sorted((m for m in VERB.finditer(words) if abs(m.start() - at) < _FAR), key=lambda m: (m.start() > at, abs(m.start() - at)))
    for verb in near:
        ahead = words[: verb.start()]
        if NOUN.match(verb.group()) and not ahead.endswith(" to "):
            continue
        passive = PASSIVE.search(ahead) is not None and not verb.group().split()[0].endswith("ing")
        subject = SUBJECT.search(ahead)
        if subject is None and (also := AND_DID.search(ahead)) and (also["s"] or verb.group().split()[0].endswith("ing")) and not passive and not verb["take"]:
            return also["s"] or also["doing"], _taker(told, words, at, verb.end(), also["s"] or also["doing"], found), ""
        free = subject is not None and (not GOVERNED.search(words[: subject.start()]) or verb.group().split()[0].endswith("ing"))
        doer = subject["s"] if subject and free and not (passive and subject["own"]) else ""
        by = BY.search(words, verb.end()) if passive or verb["take"] or verb.start() > at or (subject is None) else None
        giver, taker = "", ""
        if verb["take"]:
            giver, taker = (by["g"] if by else ""), ("" if passive else doer)
        elif passive or (not doer and by):
            giver, taker = (by["g"] if by else ""), doer if verb.end() <= at else ""
        elif doer:
            giver = doer
        taker = taker or _taker(told, words, at, verb.end(), giver, found)
        if giver or (taker and not any(best)):
            thing = OBJECT.search(words)
            best = (giver, taker, named_purpose(told, thing["s"]) if thing else "")
        if giver:
            return best
    return best


def _taker(told: Signed, words: str, at: int, end: int, giver: str, found: list[Gift]) -> str:
    """Who got a sum: between the verb and it, after "to", or what "to which" means."""
    if end < at:
        between = [c for c in _B.finditer(words, end, at) if not GOVERNED.search(words[: c.start()]) and c.group() != giver]
        if between and not re.match(r"'s?\s", words[between[0].end() :]):
            more = _MORE.match(words, between[0].end())
            return between[0].group() + (more.group() if more else "")
        if ITS_TAKER.search(words[end:at]) and found and found[-1].recipient:
            return next((c for c, said in told.said.items() if said == found[-1].recipient), "")
    which = ANTECEDENT.search(words)
    if which and which["r"] != giver:
        return which["r"]
    to = TO.search(words, min(end, at))
    return to["r"] + (to["more"] or "") if to and to["r"] != giver else ""


def _purpose(told: Signed, words: str, at: int, taker: str) -> str:
    """What a sum was for by the words after it, which are not who got it."""
    start = words.find(taker, at) + len(taker) if taker and taker in words[at:] else at + 1
    for match in FOR.finditer(words, start):
        if (purpose := named_purpose(told, match["s"])) and not no_thing(purpose):
            return purpose
    if kind := OF_KIND.search(words, at if words[at:].count(" of ") or " as " in words else 0):
        return named_purpose(told, kind["s"] or kind["as"] or kind["being"])
    return ""

