"""Who delivers what for whom, where a sentence names one of each and says by any word that it is so arranged (`kg.rules.money.bound`).

The last resort after frames and roles: the provider, the service and the public bodies are each sought for itself, in whatever order
they come; a sentence with two possible providers gives nothing, unless it says that one came after the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.money.contracting import Deal, service_name
from kg.extract.money.contracts import TWO_NAMES
from kg.extract.money.dealing import commissioners, may_provide
from kg.extract.money.granting import asserted
from kg.extract.money.meant import meant, things
from kg.extract.money.signs import Signed, signed
from kg.names import find_names
from kg.rules.money.bound import (
    ARRANGED,
    BY_THE_WAY,
    COMPOUND,
    LINKS,
    NO_MORE,
    NOT_BEFORE,
    OTHERWISE,
    PERSONAL,
    TURNS,
    WORD,
)
from kg.rules.money.contracting import IS_SERVICE, NAMED_SO, OTHER_TRADE, C, O
from kg.rules.money.dealing import NO_SERVICE_NAMED, OTHERS, POINTS
from kg.rules.money.roles import UNREAL

_O, _C = re.compile(O), re.compile(C)
_HEAD = re.compile(rf"(?:{IS_SERVICE.pattern})", re.IGNORECASE)
_OWNED = re.compile(r"'s$")


_GONE_TO = re.compile(r"\b(?:visit|trip|letter|call|referral)s? to (?:the |their |these )?$")  # "visits to the homes of young carers"
TO_COME = re.compile(r"\bto be (?:run|delivered|provided|operated|commissioned)\b")


def bound(plain: str, before: Sequence[str], *, bought: bool = False) -> Deal | None:
    """The one service that a sentence tells of, with its provider and those who have it done; `bought` where the next sentence names these."""
    if not ARRANGED.stands(plain) or OTHERWISE.stands(plain) or UNREAL.match(plain) or OTHERS.search(plain) or OTHER_TRADE.search(plain) or TO_COME.search(plain):
        return None
    told = signed(plain, "O")
    turn = next((m for p in TURNS if (m := p.search(told.text))), None)
    persons = {n.name for n in find_names(plain)}
    persons = persons if PERSONAL.search(plain) else set()
    named = [s for s in dict.fromkeys(told.text) if _O.match(s) and not NAMED_SO.search(told.said[s])]
    providers = [s for s in named if may_provide(told.said[s], True) and told.said[s] not in persons and not told.said[s].endswith("Fund")]
    if turn:
        providers = [s for s in providers if s != turn["old"]]
        providers = [turn["p"]] if turn["p"] in providers else []
    if len(providers) != 1 or (len(named) > 1 and not turn) or TWO_NAMES.search(told.said[providers[0]]) or not asserted(told, at := told.text.find(providers[0]), at + 1):
        return None
    who = commissioners(told) or tuple(told.said[s].removesuffix("'s") for s in dict.fromkeys(told.text) if _C.match(s) and not _aside(told, s))
    if not (who or bought or turn):
        return None
    service = _service(told, providers[0], before)
    if not service or NO_SERVICE_NAMED.search(service) or _GONE_TO.search(plain[: max(plain.find(service), 0)]):
        return None
    provider = told.said[providers[0]]
    provider = provider.removesuffix("'s") if _OWNED.search(provider) and " " in provider else provider
    return Deal((provider,), service, who, "bound", True, told.said[turn["old"]] if turn else "")


def _aside(told: Signed, sign: str) -> bool:
    """Whether a body is named by the way."""
    at = told.text.find(sign)
    return BY_THE_WAY.search(told.text[max(0, at - 40) : at]) is not None or BY_THE_WAY.match(told.text, at) is not None


def _service(told: Signed, provider: str, before: Sequence[str]) -> str:
    """The service of a sentence, where it names but one; that of the sentences before where it only points back."""
    named: dict[str, None] = {}
    for start, end in nouns(told.text):
        name = service_name(told.words(told.text[start:end]), True)
        if name and told.said[provider].removesuffix("'s") not in name:
            named.setdefault(name)
    names = [n for n in named if not any(n != o and n in o for o in named)]
    if names:
        return names[0] if len(names) == 1 else ""
    pointer = POINTS.search(told.text)
    for earlier in reversed(before) if pointer else ():
        near = [t for t in things(signed(earlier)) if IS_SERVICE.search(t.name)]
        if pointer and near and (name := service_name(meant(pointer.group(), near, IS_SERVICE), True)):
            return name
    return ""


def nouns(text: str) -> Iterator[tuple[int, int]]:
    """Where the names of services stand in a text in signs: the words around the word of a service, up to one that belongs to none."""
    words = list(WORD.finditer(text))
    done = -1
    for i, word in enumerate(words):
        if i <= done or not _HEAD.fullmatch(word.group()):
            continue
        first = i
        while first > 0 and words[first].start() - words[first - 1].end() == 1 and _joins(words[first - 1].group(), text[: words[first].start()]):
            first -= 1
        last = i
        while last + 1 < len(words) and words[last + 1].start() - words[last].end() == 1 and not NO_MORE.fullmatch(words[last + 1].group()):
            if words[last + 1].group() == "and" and not (last + 2 < len(words) and _HEAD.fullmatch(words[last + 2].group())):
                break
            last += 1
        while last > i and LINKS.fullmatch(words[last].group()):
            last -= 1
        done = last
        if LINKS.fullmatch(words[first].group()):
            first += 1
        yield words[first].start(), words[last].end()


def _joins(word: str, text: str) -> bool:
    """Whether a word before belongs to the name of a service: no article, verb or preposition, but "edge of care"."""
    return not NOT_BEFORE.fullmatch(word) or (LINKS.fullmatch(word) is not None and COMPOUND.search(text) is not None)
