"""What a sum was for, apart from who got it and who gave it: "paid to the Kirby Trust for clubs", "and £5,000 of that was for play"."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.numerals import WORDS
from kg.reading import Reading
from kg.rules.money.funding import FUNDER, PURPOSE
from kg.text import ordinary

_TO_FOR = re.compile(
    r"(?P<owner>the\s|its\s|their\s|her\s|his\s)?(?P<who>(?:[A-Z][\w'&-]*\s(?:(?:and|of)\s(?:the\s)?)?){1,8})(?:for|towards)\s(?:the\s|an?\s|its\s)?(?P<purpose>[a-zA-Z].*)"
)
# "the Kite House charity for counselling"
_OF_ANOTHER = re.compile(
    r"(?:the\s)?(?P<who>[A-Z][\w'&-]*(?:\s(?:(?:and|of|in|for)\s)?[A-Z][\w'&-]*){0,6})\s(?:charity|organisation|group|company)\s(?:for|towards)\s(?:the\s|an?\s|its\s)?(?=[a-zA-Z])"
)
_A_BOARD = re.compile(r"\b(?:Board|Partnership)$")
_EACH_OF = re.compile(rf"(?:each|all|both)\sof\s(?:the\s|its\s)?(?:{WORDS}\s)?(?P<who>[a-z][\w\s'-]{{4,50}}?)\sfor\s(?:the\s|an?\s)?(?P<purpose>[a-zA-Z].*)")
_A_THING = re.compile(
    r"\b(?:Block|Budget|Fund|Reserves?|Grant|Programme|Project|Plan|Strategy|Scheme|Premium|Initiative|Campaign|Officers?|Workers?|Week|Year|Act|Framework|Services?|Posts?|Places?|Support|Homes?|Care|Fees|Costs)$"
)  # what money goes into, and nobody who gets it
_ONE_NAME = re.compile(r"(?:[A-Z][\w'&-]*\s(?:(?:and|of)\s)?){1,8}for\s[A-Z][\w'-]*\s(?:programme|scheme|project|initiative)$")  # "Steps for Dads project"
_AND_THAT = re.compile(
    r"\s(?:of\s(?:that|this|which|it)\s(?:was|is|were)|[^£;.]{0,50}?,?\sand\s(?:this|that|it)\s(?:is|was))\s(?:intended\s|earmarked\s|set\saside\s)?for\s(?:the\s)?"
    rf"(?P<purpose>{PURPOSE})(?=,|[.;]|$)"
)
_OF_WHICH_BY = re.compile(
    rf"\sof\s(?:which|that|this|it)\s(?:(?:was|is|were|had|has|been)\s){{1,2}}(?:found|met|paid|provided|given|contributed|borne|put\sup|supplied|covered|raised)\sby\s(?P<who>{FUNDER})"
)
_NO_PURPOSE = re.compile(r"(?:top|\(?[ivx]{1,5}\)|at\san?\s(?:\w+\s)?(?:cost|price|value|fee)(?:\sto\s[\w\s]{3,40}?)?(?:\sof)?"
    r"|(?:the\s)?(?:purposes?|reasons?|works?|items?|posts?|matters?)\s(?:described|stated|set\sout|mentioned|explained|given|shown|outlined|indicated|specified|above|below)\b.*|places?"
    r"|(?:funded|paid|met|financed)\sby|(?:the\s)?(?:bargain|whole|total)"
    r"|(?:the\s|that\s|this\s|current\s|next\s|last\s)*(?:20\d\d(?:\s?[-/]\s?\d{2,4})?\s)?(?:financial\s|academic\s|calendar\s|municipal\s)?(?:years?|period|term|quarter|months?)(?:\s20\d\d(?:\s?[-/]\s?\d{2,4})?)?"
    r"|20\d\d(?:\s?[-/]\s?\d{2,4})?|as\sa\sresult\b.*|(?:the\s)?cost\sof\s(?:doing\s)?(?:this|that|it)\b.*)", re.IGNORECASE)
# What is left of "for the period from 1 April 2022 to 31 March 2025" without its dates
_OF_A_TIME = re.compile(r"(?:\b(?:for|from|in|during|over|the|period|years?|term|quarter|financial|of|to|until|up|and|on|at|by|a|an|between"
    r"|commencing|starting|beginning|ending|ended|FY|ending|this|each)\b|[\s,()-])*")
RESOLVED = re.compile(r"\b(?:RESOLVED|AGREED|DECIDED|[Rr]esolved|[Aa]greed|Decisions?)\b")
_NEAR = 8  # sentences between "RESOLVED" and a part of it


def apart(purpose: str) -> tuple[str, str]:
    """Who got a sum, where its purpose begins with them, and what it was for; an office of someone not named is nobody.

    >>> apart("the Kirby Trust for the summer clubs")
    ('Kirby Trust', 'summer clubs')
    """
    if of_all := _EACH_OF.fullmatch(purpose):
        return of_all["who"], of_all["purpose"]
    if (told := _OF_ANOTHER.match(purpose)):
        return told["who"], purpose[told.end() :]
    two = _TO_FOR.fullmatch(purpose)
    if two is None or _A_THING.search(two["who"].strip()) or _ONE_NAME.match(purpose):
        return "", purpose
    return "" if two["owner"] in {"her ", "his "} else two["who"].strip(), two["purpose"]


def own_purpose(purpose: str, recipient: str) -> str:
    """A purpose without the charity that the sum before it went to ("Kite House charity for counselling"); none where it only names the board that is given the sum."""
    if purpose == recipient and _A_BOARD.search(recipient):
        return ""
    told = _OF_ANOTHER.match(purpose)
    return purpose[told.end() :] if told else purpose


def for_what(after: str) -> str:
    """What the words after a sum say it was for by pointing back to it: " of that was for play", " to it, and this is for play"."""
    told = _AND_THAT.match(after)
    return told["purpose"] if told else ""


def by_whom(after: str) -> str:
    """Who gave a part of a sum: " of which was found by the Kirby Trust"."""
    told = _OF_WHICH_BY.match(after)
    return told["who"] if told else ""


_CONTRIBUTION = re.compile(
    rf"(?:^|\s)(?P<who>{FUNDER})(?:'s?|’s?)\s(?:(?:annual|own|agreed|total)\s)?(?:contribution|share|investment|donation)(?:\s(?:in|for)\s20[\d/-]+)?\s(?:of|was|is|at|being)\s$"
)


def contributor(before: str) -> str:
    """Who gave a sum that is told as theirs: "the Council's contribution of £5,000"."""
    told = _CONTRIBUTION.search(before)
    return told["who"] if told else ""


def no_purpose(purpose: str) -> bool:
    """Whether words say nothing that a sum could be for: "on top", "funded by"."""
    if _NO_PURPOSE.fullmatch(purpose):
        return True
    rest = purpose
    for date in reversed(find_dates(ordinary(purpose))):
        rest = rest[: date.start] + rest[date.end :]
    return rest != purpose and _OF_A_TIME.fullmatch(rest) is not None


def by_resolution(reading: Reading, index: int) -> bool:
    """Whether a part that begins with "That" stands under "RESOLVED" or "AGREED", not under what is recommended."""
    section = reading.sentences[index].section
    near = [s.plain for s in reading.sentences[max(0, index - _NEAR) : index] if s.section == section]
    return any(RESOLVED.search(said[-60:]) or RESOLVED.match(said) for said in near)
