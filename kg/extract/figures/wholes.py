"""A part and its whole told together: "27 of the 168 social work posts were vacant", "of 118 posts, nine had no holder".

Where a sentence tells posts and how many of them are empty, in either order, each figure is bound to its measure here,
before the nearest words could mislead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.numbers import Figure

VACANT = (
    r"(?:vacan(?:t|cies)|unfilled|empty|unoccupied|not\s(?:yet\s)?(?:been\s)?filled|(?:still|yet)\sto\sbe\sfilled|awaiting\srecruitment|being\srecruited\sto"
    r"|(?:no|without\s(?:an?|any)?)\s?(?:permanent\s|substantive\s)?(?:post-?\s?holders?|holders?|occupants?|incumbents?))"
)
POSTS = r"(?:social\swork(?:er)?s?'?|qualified|practitioner|front-?line|case\s?holding)(?:\s[\w-]+){0,2}?\sposts|posts\s(?:for|of)\s(?:qualified\s)?social\sworkers|social\swork\sestablishment"
_VACANT = re.compile(rf"\b{VACANT}", re.I)
_POSTS = re.compile(rf"\b(?:{POSTS})\b", re.I)
_ESTABLISHMENT = re.compile(r"\b(?:establishment|structure|complement|posts)\b", re.I)
_OUT_OF = re.compile(
    r"\s?(?:(?:[\w'-]+\s){0,4}?(?:posts|vacanc(?:y|ies))(?:\sfor\s(?:qualified\s)?social\sworkers)?,?\s)?(?:(?:in\s|out\s)?(?:of|among(?:st)?|from|against)|in)\s(?:(?:the|an?|its|our|their|all|some|(?:Council|Authority|authority|service|county|borough|city)'s|total|overall|budgeted|establishment|structure|complement"
    r"|social|work(?:er)?|of|workforce)\s){0,7}"
)
_OF_THEM = re.compile(
    r"[^.;]{0,90}?(?:,|\sand|\swith|\()\s?(?:of\s(?:which|them|these|those|whom)\s)?(?:some\s|about\s|only\s)?"
    r"|[^.;]{0,70}?\b(?:posts?|establishment)\b[^.;]{0,40}?(?:,|\sof\swhich|\sand)\s(?:with\s)?"
)
_IS_VACANT = re.compile(
    r"\s?(?:of\s(?:which|them|these|those|whom)\s)?(?:posts?\s)?(?:(?:had|were|are|was|is|have|remained|remain|stood|lay|being|still|currently|now|with)\s){0,3}"
    + VACANT,
    re.I,
)

# "six out of seven teams have a permanent manager"
_TEAMS_LED = re.compile(r"\s(?:[\w-]+\s){0,3}?teams\s(?:now\s)?(?:have|had|has|with)\s(?:now\s)?(?:(?:an?|their)\s)?permanent\s(?:team\s)?managers?\b")


_POSTS_VACANT = re.compile(r"\s(?:[\w-]+\s){0,3}?posts\b[^.;,\d]{0,70}\b(?:vacant|unfilled|empty)\b", re.I)


def comes_vacant(after: str) -> bool:
    """Whether the posts that a figure counts are said to be empty: "two consultant social worker posts are empty"."""
    return _POSTS_VACANT.match(after) is not None


def _led(plain: str, figures: Sequence[Figure]) -> dict[int, str]:
    """The measures of the figures, by index, of the teams that have a manager and of all teams."""
    for at, (one, other) in enumerate(pairwise(figures)):
        told = _OUT_OF.fullmatch(plain[one.end : other.start]) and _TEAMS_LED.match(plain, other.end)
        if told and not one.unit and not other.unit and _smaller(one, other):
            return {at: "teams-with-permanent-manager", at + 1: "teams"}
    return {}


_SOME_OF = re.compile(r"\s(?:out\s)?of\s(?:the|these|those|its|our|some)?\s?")
_ABLE_TO_REVIEW = re.compile(r"\s(?:deaths?\s|cases\s)?(?:(?:that|which)\s)?(?:(?:it|the Panel|they)\s)?(?:had\s|were\s|was\s)?(?:been\s)?(?:able\sto\s)?(?:review|conclud|consider|clos|complet)\w*")
# "71 of 412 social work posts were filled by agency staff"
_BY_AGENCY = re.compile(rf"\s(?:{POSTS})\s(?:were|was|had been|are|being)\s(?:then\s|now\s|currently\s)?(?:filled|covered|held|occupied)\sby\s(?:\w+\s)?(?:agency|locums?|interims?)", re.I)
_FACTORS = re.compile(r"\bfactors?\b|\b(?:modifi|avoid|prevent)able\b")


def _factors(plain: str, figures: Sequence[Figure]) -> dict[int, str]:
    """The measures of the figures, by index, of deaths with modifiable factors and of those reviewed: "in four of the fourteen it had reviewed there were factors"."""
    for at, (one, other) in enumerate(pairwise(figures)):
        told = _SOME_OF.fullmatch(plain[one.end : other.start]) and _ABLE_TO_REVIEW.match(plain, other.end)
        if told and not one.unit and not other.unit and _smaller(one, other):
            return {at: "modifiable-deaths", at + 1: "child-deaths-reviewed"}
    return {}


def wholes(plain: str, figures: Sequence[Figure], asked: str = "") -> dict[int, str]:
    """For the figures, by index, of posts and of the empty ones among them: their measures; what is vacant may be told by a question before."""
    out: dict[int, str] = {}
    if _FACTORS.search(plain) and (deaths := _factors(plain, figures)):
        return deaths
    for at, (one, other) in enumerate(pairwise(figures)):
        if not one.unit and not other.unit and _SOME_OF.fullmatch(plain[one.end : other.start]) and _BY_AGENCY.match(plain, other.end):
            out |= {at: "agency-workers", at + 1: "social-worker-posts"}
    if "permanent" in plain:
        out |= _led(plain, figures)
    if len(figures) < 2 or not (_VACANT.search(plain) or _VACANT.search(asked)) or not _ESTABLISHMENT.search(plain):
        return out
    for at, (one, other) in enumerate(pairwise(figures)):
        if one.unit or other.unit or at in out:
            continue
        between, after = plain[one.end : other.start], plain[other.end : other.end + 110].split(";")[0]
        beside = between + after
        if _FILLED.search(plain, 0, one.start):
            continue
        if _OUT_OF.fullmatch(between) and (_VACANT.search(beside) or _VACANT.search(asked)) and _smaller(one, other):
            out[at] = "vacancies"
            if _POSTS.search(f"{asked} {beside}") or "establishment" in between or (asked and _SOCIAL_WORK.search(asked)):
                out[at + 1] = "social-worker-posts"
        elif _OF_THEM.fullmatch(between) and _is_vacant(after) and _smaller(other, one) and _ESTABLISHMENT.search(plain[max(0, one.start - 60) : other.start]):
            out[at + 1] = "vacancies"
            if _POSTS.search(plain[one.start : other.start]) or "establishment" in plain[max(0, one.start - 40) : one.start]:
                out[at] = "social-worker-posts"
    return out


_SOCIAL_WORK = re.compile(r"\bsocial work", re.I)
_FILLED = re.compile(r"\b(?:fill|filled|filling|recruit(?:ed|ing)? to|appoint(?:ed|ing)? to)\s(?:\w+\s)?$")  # "had filled 31 of the 44 posts that were vacant"


def _is_vacant(after: str) -> bool:
    """Whether what follows a figure says that so many are empty."""
    return _IS_VACANT.match(after) is not None


def _smaller(part: Figure, whole: Figure) -> bool:
    return float(part.high or part.low or 0) < float(whole.high or whole.low or 0)
