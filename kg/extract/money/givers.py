"""Givers and their sums told in a row: "£50,000 by the Council and £5,000 by Barset Police", "the Council's share was £50,000".

Each sum of a sentence is paired with the giver beside it, before or after, whichever way tells more of them.
"""

from __future__ import annotations

import re

from kg.datepattern import WHEN_WORD
from kg.numerals import WORDS
from kg.rules.money.funding import AMOUNT
from kg.stance import stance

PLACE = (
    r"(?:[Tt]he\s)?(?!(?:In|For|From|Of|To|Towards|By|It|This|That|These|All|Each|Both|Since|And)\b)"
    r"[A-Z][\w'&-]*(?:\s(?:(?:and|of|for|in|&)\s(?:the\s)?)?[A-Z][\w'&-]*){0,8}"
)
_EACH = r"(?:[Ee]ach|[Bb]oth)\s(?:of\s)?(?:the\s)?(?:(?:two|three|local)\s)?(?:[Cc]ouncils?|[Aa]uthorit(?:y|ies))"
_SMALL = rf"[Tt]he\s(?:(?:county|city|borough|{WORDS})\s)?(?:council|local\sauthority|authority|police|constabulary|health\sboard|clinical\scommissioning\sgroups?)\b"  # "the council had met £5,000"
_WHO = rf"(?:(?:[Tt]he\s)?{WORDS}\s(?:[a-z]+\s)?(?=[A-Z]))?(?P<who>{_EACH}|{_SMALL}|(?<=[;:,]\s)(?:police|probation|health)\b|{PLACE})"
_PAID = (
    r"(?:(?:gave|given|gives?|giving|paid|pays?|paying|put(?:ting|s)?|contribut(?:ed|es?|ing)|provid(?:ed|es?|ing)|found|finds?|finding|met|meets?|meeting"
    r"|add(?:ed|s|ing)|made|suppl(?:ied|ies|y|ying)|commit(?:ted|s|ting)|invest(?:ed|s|ing)|allocat(?:ed|ing)|grant(?:ed|ing)|cover(?:ed|s|ing)|fund(?:ed|s|ing)|bore|bears?|borne|bearing"
    r"|chipped|shared|raised|stump(?:ed|ing)|donat(?:ed|ing)|pledg(?:ed|ing)|forthcoming|obtained)(?:\s(?:in|up))?)"
)
ABOUT = r"(?:(?:a\sfurther|another|some|about|around|up\sto|over|nearly|just\sover|just\sunder|the\s(?:sum|remaining|other|balance|rest)(?:\sof)?|a\ssum\sof|and)\s){0,2}"
_HAS = r"(?:(?:had|has|have|was|were|is|are|been|being|also|each|both|now|then)\s){0,3}"
_SHARE = (
    r"(?:'s?)?\s(?:(?:annual|own|total)\s)?(?:share|contributions?|part|portion|element|input|payment|stake)(?:\s(?:of|to|towards|in|for)\s[^£,;:]{2,70}?)?"
    r"\s(?:(?:was|were|being|is|had\sbeen|came\sto|comes\sto|amount(?:ed|ing)\sto|of|stood\sat|standing\sat|totalled)\s)?"
)
_FIRST = re.compile(
    rf"{_WHO}(?:(?:,\swhose)?{_SHARE}|,\s(?:which|who)\s{_HAS}{_PAID}\s|'s?\s(?:was|being|is|came\sto)\s|(?:'s?)?(?:\s|:\s|\s-\s|\s\(|,\s(?=£[\d,.]{{1,12}}(?:;|\.?$)))(?:(?:with|at|for)\s|{_HAS}{_PAID}\s(?:(?:(?:the\s)?(?:Board|Partnership)|it)\s)?)?(?:\()?){ABOUT}(?P<amount>{AMOUNT})(?!\s(?:budget|income|pot|fund|cost))"
)
_LAST = re.compile(
    rf"(?P<amount>{AMOUNT})\s(?:(?:a\syear|per\sannum|annually|of\s(?:it|this|that|which|the\stotal)|in\s20[\d/-]+)\s){{0,2}}(?:{_HAS}(?:(?:{_PAID}|came|comes?|coming|received|due|drawn)\s)?(?:by|from)\s|\((?:from\s)?)"
    rf"{_WHO}"
)
# "the partners, A, B and C, who were paying £10, £20 and £30 respectively"
_IN_ORDER = re.compile(
    rf"(?:,?\s(?:who|which|that)\s(?:in\s20[\d/-]+\s)?|\s){_HAS}{_PAID}\s(?P<sums>{AMOUNT}(?:(?:,\s(?:and\s)?|\sand\s){AMOUNT}){{1,6}}),?\srespectively\b"
)
_LEAD = re.compile(r"^.*(?:\b(?:were|are|was|is|being|namely|comprised?|comprising|between|that|while|and\sthat|follows|in\s20[\d/-]+)\s|\s-\s|:\s|\()(?=(?:the\s)?[A-Z])")
NEXT_NAME = re.compile(r",\s(?:and\s)?|\sand\s(?=the\s|[A-Z])")
_NEXT_AND_THE = re.compile(r",\s(?:and\s)?|\sand\s(?=the\s)")
_NEXT_WITH_ARTICLE = re.compile(r"(?:,\s|\s)and\s(?=the\s)|,\s(?=the\s)")
_COUNTED = re.compile(rf"^[Tt]he\s{WORDS}\s")
_BESIDE = re.compile(r",\s(?:an?|which|though|although|as|less\sthan|more\sthan|rather)\s[^,£;]{3,90},(?=\s(?:by|from)\s)")
_BOARD_AND = re.compile(r"^(?:[Tt]he\s)?(?:Board|Partnership|[A-Z]{3,8})\sand\s(?=the\s|[A-Z])")  # "to the budget of the Board and the Council £5,000"
_RECIPIENT = re.compile(r"(?:[Tt]he\s)?(?:Board|Partnership)")  # "Barset Council had paid the Board £5,000"
_NO_GIVER = re.compile(
    r"\b(?:Budget|Costs?|Grant|Fund|Plan|Strategy|Act|Programme|Committee|Members?|Councillors?|Cllr|Officers?|Mr|Mrs|Ms|Dr|Total"
    rf"|Contributions?|Funding|Income|Towards|{WHEN_WORD})\b"
)


def without_beside(plain: str) -> str:
    """A text without what is said in passing of a sum before its giver: "£5,000, a sum thought derisory, by the Police"."""
    return _BESIDE.sub("", plain)


def givers(plain: str) -> list[tuple[str, str]]:
    """The givers of a text, as written, each with its sum, in order."""
    if "respectively" in plain and (ordered := _in_order(plain)):
        return ordered
    first, last = (_told(p, plain) for p in (_FIRST, _LAST))
    way, other = (first, last) if len(first) > len(last) else (last, first)
    used = {of for _, _, of in way.values()}
    told = {**{at: giving for at, giving in other.items() if giving[2] not in used}, **way}
    return _each_once(told)


def _each_once(told: dict[int, tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Givers with their sums in the order of the sums, a giver that stands once only with the first of them."""
    by_place: dict[str, tuple[str, str]] = {}
    for at in sorted(told):
        who, amount, place = told[at]
        by_place.setdefault(place, (who, amount))
    return list(by_place.values())


def _in_order(plain: str) -> list[tuple[str, str]]:
    """As many givers as sums, told in the same order: "A and B were paying £10 and £20 respectively"."""
    match = _IN_ORDER.search(plain)
    if match is None or stance(plain, match.start("sums"), match.end("sums")) != "asserted":
        return []
    amounts = re.findall(AMOUNT, match["sums"])
    names = names_in(_LEAD.sub("", plain[: match.start()]), len(amounts))
    if not names or any(not re.fullmatch(PLACE, n) or _NO_GIVER.search(n) for n in names):
        return []
    return list(zip(names, amounts, strict=True))


def names_in(text: str, count: int) -> list[str]:
    """As many names as are told of, parted at commas and "and"; the "and" within a name ("Police and Crime Commissioner") parts none.

    Empty where the text has another number of them.
    """
    for parted in (NEXT_NAME, _NEXT_AND_THE, _NEXT_WITH_ARTICLE):
        names = [name.strip() for name in parted.split(text) if name.strip()]
        if len(names) == count:
            return names
    return []


def _told(pattern: re.Pattern[str], plain: str) -> dict[int, tuple[str, str, str]]:
    """By the offset of its sum, each giver that one way of telling finds, with a mark of where the giver stands."""
    return {
        m.start("amount"): (_BOARD_AND.sub("", _COUNTED.sub("the ", re.sub(r"'s?$", "", m["who"]))), m["amount"], str(m.start("who")))
        for m in pattern.finditer(plain)
        if not _NO_GIVER.search(m["who"]) and not _RECIPIENT.fullmatch(m["who"]) and _asserted(plain, m.start("amount"), m.end("amount"))
    }


_IN_WHICH = re.compile(r".*,\sin\swhich\s(?=[^£,]{3,90}\s(?:has|had|have)\s)")


def _asserted(plain: str, start: int, end: int) -> bool:
    """Whether a sum is told as given, by itself in a clause of its own: "will be asked for as this year, in which A had paid £5"."""
    own = _IN_WHICH.match(plain[:start])
    at = own.end() if own else 0
    return stance(plain[at:], start - at, end - at) == "asserted"
