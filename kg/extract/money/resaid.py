"""Sentences that say who delivers what in a roundabout way, put plainly, so that every frame can read them (`kg.rules.money.resaid`).

    A and B ran, respectively, the club and the helpline    ->  A had held a contract to provide the club. B …
    It was not A that ran the club, as recorded, but B      ->  B ran the club.
    The first ran the club (after "A, B. Who did what?")    ->  A ran the club.
    Did A run the club and the line? The latter yes.        ->  A had held a contract to provide the line.
    When had the contract for S begun and who held it? A, in May   ->  The contract for S was held by A since May.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.datepattern import dates_in
from kg.extract.money.signs import Signed, signed
from kg.rules.money.contracting import IS_SERVICE, C, O
from kg.rules.money.resaid import (
    A_VERB,
    AND_NOT,
    ANSWERED,
    ASKED_IF,
    BY_NOT_BUT,
    COUNCILS_TEAM,
    DEAL_OF,
    EACH_DID,
    EACH_DONE,
    FOR_WHOM_ASKED,
    IN_QUESTION,
    IT_IS_CALLED,
    IT_IS_DONE,
    ITS_NAME,
    NOT_A,
    NOT_BUT,
    NOTE,
    NTH,
    NTH_CLAUSES,
    NTHS,
    ONE_FOR,
    ONLY_NAME,
    RESPECTIVELY,
    SEVERAL_DEALS,
    SINCE_ASKED,
    SINCE_WHEN,
    THINGS_APART,
    UNTIL_ASKED,
    UNTIL_WHEN,
    VERBLESS,
    WHAT_IS_CALLED,
    WHO_HAS_IT,
    WHO_RUNS,
    YES,
    YES_TO,
)
from kg.rules.money.turned import TURNED
from kg.stance import stance

_O = re.compile(O)
_C = re.compile(C)
_NAMES_APART = re.compile(r",\s(?:and\s)?(?:the\s)?|\s(?:and|&)\s(?:the\s)?(?=[A-Z])")
_PLACES = {"first": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latter": -1, "other": -1}


def resaid(plain: str, before: Sequence[str], after: Sequence[str] = ()) -> list[str]:
    """The plain sentences that one stands for, as those `before` (the nearest last) and `after` make it mean; none where it is plain."""
    earlier = before[-1] if before else ""
    if RESPECTIVELY.stands(plain) and (each := list(_respectively(plain))):
        return each
    if NTHS.stands(plain) and (each := list(_numbered(plain, before))):
        return each
    if NOT_A.stands(plain) and (one := _not_but(plain)):
        return [one]
    if earlier and "?" in earlier and ASKED_IF.stands(earlier) and (each := list(_yes(plain, earlier))):
        return each
    if earlier and WHO_HAS_IT.stands(earlier) and (one := _who_has_it(plain, earlier)):
        return [one]
    if SEVERAL_DEALS.stands(plain) and (each := list(_each_deal(plain))):
        return each
    if earlier.endswith("?") and WHO_RUNS.stands(earlier) and (one := _in_a_word(plain, earlier, after)):
        return [one]
    for pattern in (ITS_NAME, IT_IS_CALLED):
        named = pattern.match(plain) if pattern.stands(plain) else None
        if named:
            return [f"{named['s']} was run by {named['p']}{named['rest']}."]
    return []


def turned(plain: str) -> list[str]:
    """The plain sentences that one in another order stands for by itself; none where it has no such turn."""
    for pattern, parts in TURNED:
        if pattern.stands(plain) and (match := pattern.search(plain)):
            told = {k: (v or "").strip() if k in {"c", "s", "p", "q", "a", "b"} else v or "" for k, v in match.groupdict().items()}
            return [re.sub(r" with the (?=to )", " ", part.format(**told)) for part in parts] if stance(plain, match.start(), match.end()) == "asserted" else []
    return []


def hidden(plain: str, earlier: str) -> bool:
    """Whether a sentence may tell of a service though it has none of the words that do: an answer, a note."""
    return NOTE.stands(plain) or bool(turned(plain)) or (earlier != "" and (WHO_HAS_IT.stands(earlier) or ASKED_IF.stands(earlier) or (earlier.endswith("?") and WHO_RUNS.stands(earlier))))


def plainer(plain: str, told: str) -> str:
    """A sentence without turns that hide its parts; `told` is the service of the sentence before, for "it" and "them"."""
    if WHAT_IS_CALLED.stands(plain):
        plain = WHAT_IS_CALLED.exact.sub("", plain)
        plain = plain[:1].upper() + plain[1:]
    if NOTE.stands(plain) and (note := NOTE.match(plain)) and IS_SERVICE.search(note["s"]):
        plain = f"{note['s']} was run by {note['p']} {plain[note.end() :]}"
    if DEAL_OF.stands(plain):
        plain = DEAL_OF.exact.sub(_deal_of, plain)
    if COUNCILS_TEAM.stands(plain):
        plain = COUNCILS_TEAM.exact.sub("the ", plain)
    if told and (done := IT_IS_DONE.search(plain)) and not IS_SERVICE.search(signed(plain[: done.start()]).text):
        plain = f"{plain[: done.start('it')]}the {told}{plain[done.end() :]}"
    return plain


def _deal_of(match: re.Match[str]) -> str:
    """An agreement with the bodies of its bracket, where these are all public: "agreement with Ashe Council and Birch Council"."""
    bodies = [p.strip() for p in re.split(r",\s(?:and\s)?|;\s|\sand\s", match["who"])]
    public = all(_C.fullmatch(signed(f"for {b}").text.removeprefix("for ")) for b in bodies)
    return f"{match.group().partition(' (')[0]} with {' and '.join(bodies)}" if public else match.group()


def in_question(following: Sequence[str], noun: str = "") -> str:
    """What a bracket after says is meant: "(The interviews in question: return home interviews.)"."""
    return next((m["s"] for s in following if IN_QUESTION.stands(s) and (m := IN_QUESTION.match(s)) and (not noun or m["noun"] == noun)), "")


def heading(plain: str) -> str:
    """The words of a heading that runs into its text, or of an item, where they may be a service's; empty for a sentence."""
    match = VERBLESS.match(plain.strip())
    return match["s"][0].lower() + match["s"][1:] if match and not A_VERB.search(plain) and IS_SERVICE.search(match["s"]) else ""


def _names(told: Signed, text: str) -> list[str]:
    """The names of a stretch in signs, each of a run apart."""
    return [name for sign in text if _O.match(sign) for name in _NAMES_APART.split(told.said[sign])]


def _respectively(plain: str) -> Iterator[str]:
    told = signed(RESPECTIVELY.exact.sub("", plain))
    match = EACH_DID.search(told.text) or EACH_DONE.search(told.text)
    if match is None:
        return
    names = _names(told, match["run"])
    things = THINGS_APART.split(re.sub(r"^(?:the|an?|its)\s", "", told.words(match["things"]).strip(" .")))
    things = [re.sub(r"^(?:by|for|the)\s", "", t) for t in things]
    if len(names) == len(things) > 1:
        yield from (f"{name} had held a contract to provide the {thing}." for name, thing in zip(names, things, strict=True))


def _numbered(plain: str, before: Sequence[str]) -> Iterator[str]:
    clauses = [c for c in NTH_CLAUSES.split(plain) if c]
    found = [(c, m) for c in clauses if (m := NTH.search(c)) and m.start() < 60]
    if not found:
        return
    for earlier in (clauses[0] if not NTH.search(clauses[0]) else "", *reversed(before)):
        told = signed(earlier) if earlier else Signed("", {})
        names = _names(told, told.text)
        if len(names) > 1:
            break
    else:
        return
    for clause, match in found:
        place = _PLACES[match["nth"]]
        if place < len(names) and (match["nth"] not in {"former", "latter", "other"} or len(names) == 2):
            yield f"{names[place]} {clause[match.end() :].rstrip('.')}."


def _not_but(plain: str) -> str:
    told = signed(plain)
    if match := NOT_BUT.search(told.text):
        rest = match["did"] or match["does"] or ""
        return told.words(f"{match['p']} {rest}.") if rest else ""
    text = AND_NOT.sub("", BY_NOT_BUT.sub(r"\g<by> ", told.text))
    return told.words(text) if text != told.text and not any(dates_in(plain)) else ""


def _yes(plain: str, question: str) -> Iterator[str]:
    asked, to = ASKED_IF.search(question), YES_TO.search(plain)
    if asked is None:
        return
    things = [asked["a"], asked["b"]] if asked["b"] else [asked["a"]]
    if to and len(things) == 2:
        things = [things[0] if (to["a"] or to["b"]).lower() in {"former", "first"} else things[1]]
    elif to or not YES.search(plain):
        return
    yield from (f"{asked['p']} had held a contract to provide the {thing}." for thing in things)


def _who_has_it(plain: str, question: str) -> str:
    asked, answer = WHO_HAS_IT.search(question), ANSWERED.match(plain)
    if asked is None or answer is None:
        return ""
    date = next(iter(dates_in(answer["rest"])), None)
    when = f" since {date.group()}" if date and SINCE_WHEN.search(question) else f" until {date.group()}" if date and UNTIL_WHEN.search(question) else ""
    owner = re.search(r"\b(?:the\s)?(?:[A-Z]\w+\s){0,3}(?:Council|Authority)'s\s(?:contract|agreement)", question)
    whose = owner.group().rpartition(" ")[0] if owner else "the"
    return f"{whose[0].upper()}{whose[1:]} contract for the {asked['s'] or asked['t']} was held by {answer['p']}{when}."


def _each_deal(plain: str) -> Iterator[str]:
    lead = SEVERAL_DEALS.search(plain)
    told = signed(plain[: lead.end()]) if lead else Signed("", {})
    names, bodies = _names(told, told.text), [told.said[s] for s in told.text if _C.match(s)]
    if lead is None or len(names) != 1:
        return
    for match in ONE_FOR.finditer(plain, lead.end()):
        yield f"{bodies[0]}'s contract with {names[0]} for the {match['s']}{match['rest']}." if bodies else f"{names[0]} held a contract for the {match['s']}{match['rest']}."


def _in_a_word(plain: str, question: str, after: Sequence[str]) -> str:
    asked, answer = WHO_RUNS.search(question), ONLY_NAME.match(plain)
    if asked is None or answer is None:
        return ""
    more = ""
    for ask, reply in pairwise(after):
        said = reply.strip(" .")
        more += f" for {said}" if FOR_WHOM_ASKED.search(ask) else f" since {said}" if SINCE_ASKED.search(ask) else f" until {said}" if UNTIL_ASKED.search(ask) else ""
    return f"{answer['p']} had provided the {asked['s']}{more}{answer['rest'] or ''}."
