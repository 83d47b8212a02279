"""A contract told in a wording of its own: one provider and one service named in a sentence that speaks of a contract.

Tried where no frame of `kg.rules.money.contracting` matches. Public bodies named beside the provider are who commissions; a sentence
with two possible providers or with none gives nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.gazetteer import named_places
from kg.numerals import WORDS
from kg.rules.money.services import COUNCIL, NAME, SERVICE
from kg.screen import Screened
from kg.stance import stance

_CONTRACT = Screened(
    r"\b(?:contract(?:s|ed)?|commission(?:s|ed|ing)?|procured|bought[ -]in|buys in|on behalf of|on [^.;,]{3,60}? behalf|pays?"
    r"|paid|sub-?contracted)\b",
    re.I,
)
_NOT_YET = Screened(
    r"\b(?:to|would|will|could|might|may|should|not|never|cannot) (?:be |have |then |also )?(?:re-?)?(?:commission(?:ed)?|procured?"
    r"|awarded|award|let|contract(?:ed)?|tender(?:ed)?|bought|buy|pay|paid)\b|\b(?:whether|if|proposal|proposed|tender(?:s|ing)?"
    r"|yet to be \w+|(?:targeted|area|joint|thematic) inspection|bid(?:s|ding)?|clean(?:ed|ing)?|considering|considered|decided against|consultation|review of|report"
    r"|evaluation|research|hoped|intention|plans? to|both|respectively)\b",
    re.I,
)
# "NHS Roe, Dale and Wharfe CCG": one name, and no list of three
_HEALTH = re.compile(
    r"\bNHS\s[A-Z][\w-]+(?:(?:,\s|,?\sand\s|\s)(?!NHS|Council|Police|Clinical|CCG|Integrated|ICB)[A-Z][\w-]+){1,7}?\s(?:Clinical\sCommissioning\sGroup|CCG|Integrated\sCare\sBoard|ICB)\b"
)
_DOING = Screened(
    r"\b(?:to|had|has|have|is|are|was|were|been|being|for|of|which|and|began|took|that|who)?\s?(?:deliver|provi[ds]|run|ran|carr(?:y|ied)|conduct"
    r"|undert|operat|offer|manag|suppl|contract|commission|took over|taken over)",
    re.I,
)
_PUBLIC = re.compile(
    r"\b(?:Council|Councils|CCG|CCGs|Commissioning Group|NHS|ICB|Integrated Care|Health Board|Police|Constabulary|Commissioner"
    r"|Mayor's Office|Government|Department|Home Office|Partnership|Board|Authority|Ministry|Cabinet)\b"
)
# "the Chief Executive of the Kirby Trust", who stands for it; "the Board", that heard of the service and buys none; "delivered advocacy"
_FOR_THE_BODY = re.compile(r"(?:the )?(?:(?:Deputy|Interim|Acting|Managing) )?(?:Chief Executive|Chief Officer|Director|Chair(?:man|person)?|Head|Manager) of (?:the )?(?=[A-Z])")
_WHO_MET = re.compile(r"(?:the )?(?:Board|Committee|Panel|Cabinet|Members|Executive|Forum|Commission|Sub-Committee|Chair)", re.IGNORECASE)
_DONE_TO = re.compile(
    r"(?:set\saside|found|allocated|earmarked|agreed|approved|awarded|secured|spent)\s(?:for|on)\s(?:the\s)?(?=\S)|"
    r"(?:delivered|provided|supplied|operated|run|offered)\s+(?=\S)|(?i:the\s+)?(?i:delivery|provision|running|operation|management)\s+of\s+(?:the\s+|an?\s+)?(?=[A-Z])"
)


_TO_HOW_MANY = re.compile(
    rf"(?<=\w\w\w)\s(?:in|at|across|to|for)\s(?:(?:over|about|around|some|nearly|more\sthan|a\sfurther|another|up\sto|at\sleast|only|just)\s)*(?:\d[\d,]*(?!\s?(?:and|to|or|-|\+|\u2013|plus)\s?\d|\s(?:year|hour|day|week))|{WORDS})\b"
    r"(?!\s(?:year|hour|day|week|and\sover|plus))(?:\s.*)?$"
)


def provider_of(name: str) -> str:
    """A provider's own name, without the officer who speaks for it."""
    return _FOR_THE_BODY.sub("", name)


def service_of(name: str) -> str:
    """What is provided, without the verb, and without to how many it is: "mentoring in over forty schools"."""
    name = _DONE_TO.sub("", name, count=1) if _DONE_TO.match(name) else name
    return _TO_HOW_MANY.sub("", name)


def buyers_of(names: list[str]) -> list[str]:
    """Those who commission a service, without the body that met; "Kirby Council's" is Kirby Council."""
    return [n[:-2] if n.endswith("Council's") else n for n in names if not _WHO_MET.fullmatch(n)]


_NO_BODY = re.compile(
    r"\b(?:Plan|Strategy|Act|Framework|Report|Programme|Committee|Scheme|Panel|Members?|Councillors?|Cllr|Mr|Mrs|Ms|Miss|Dr"
    r"|Director|Officer|Manager|Head|Chair\w*|Lead|Cabinet|Ofsted|CQC|Estyn|Inspector\w*|January|February|March|April|May|June"
    r"|July|August|September|October|November|December|England|Wales|Scotland|Mayor|Service|Services|Project|Team|Hub"
    r"|Schools?|Section|Education|County|District|Borough|City|SEND|CAMHS|EHCPs?|Level|Tier|Phase|Year|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Helpline|Advocacy|Counselling|Mentoring|Mediation)\b(?!')"
)
_OPENS = re.compile(r"(?:^|\b(?:the|an?|its|their|all|for|of|to (?:deliver|provide|run|offer|operate|manage)|deliver\w*|provid\w+|runs?"
                    r"|ran|running|offer\w*|manag\w+|operat\w+|over|conduct\w+|undertak\w+|in|out|that|\d{4})\s)$", re.I)  # fmt: skip


_BEFORE = re.compile(
    r"\b(?:the|an?|its|their|all|for|of|(?:to\s)?(?:deliver|provide|run|offer|operate|manage|undertake)|delivers|provides|runs|offers"
    r"|ran|running|providing|delivering|over|conducts?|in)\s"
)
_NAME = re.compile(rf"(?<![\w'])(?:{NAME})")
_MOVED_TO = re.compile(r"\b(?:from|(?:over|across|back|moved|returned|transferred|come|came|brought)\sto) (?:the )?$")  # whence or whither, and no buyer
_COUNCIL = re.compile(rf"(?<!from\s){COUNCIL}")
_SERVICE = re.compile(rf"(?<![\w'-]){SERVICE}(?!\w)")
TWO_NAMES = re.compile(r"\w\s\w+\sand\s\w+\s\w")  # "Kite Voices and Steps Ahead": two of them
_ON_BEHALF = re.compile(r"\son\s(?:the\s)?(?:[A-Z][\w-]*\s?){1,6}'s?$")  # "run by Kite Voices on the Council's behalf"
_HELP = re.compile(r"(?:[Aa]dvocacy|[Ss]upport|[Cc]ounselling|[Tt]herapy|[Mm]entoring|[Mm]ediation|[Aa]dvice|[Aa]ccommodation|[Vv]isitors|[Ss]ervices?|[Hh]elp(?:line)?)\s$")
_TAIL = re.compile(r"\s(?:service|scheme|programme|project|support|sessions|centre|home|groups?)s?\b")


@dataclass(frozen=True, slots=True)
class Frame:
    """The provider, the service and the public bodies that a sentence names."""

    provider: str
    service: str
    commissioners: tuple[str, ...]


def frame(plain: str) -> Frame | None:
    """What a sentence tells of a contract, or None where it tells of none or of more than one."""
    if not _CONTRACT.stands(plain) or _NOT_YET.stands(plain) or not _DOING.stands(plain):
        return None
    health = list(_HEALTH.finditer(plain))
    names = list(_NAME.finditer(_HEALTH.sub(lambda h: "." * len(h.group()), plain)))
    public = [h.group() for h in health] + [m.group() for m in _COUNCIL.finditer(plain)]
    public += [m.group() for m in names if _PUBLIC.search(m.group())]
    public = [n for n in public if not _MOVED_TO.search(plain[: plain.find(n)])]
    providers = _providers(plain, names)
    if len(providers) != 1 or TWO_NAMES.search(next(iter(providers))):
        return None
    service = _service(plain, providers)
    if service is None or any(service.group() in p for p in providers) or stance(plain, service.start(), service.end()) != "asserted":
        return None
    return Frame(next(iter(providers)), service.group(), tuple(dict.fromkeys(public)))


def _providers(plain: str, names: list[re.Match[str]]) -> set[str]:
    places = {m.group() for m in named_places(plain)}
    return {
        n for m in names
        if not _PUBLIC.search(n := _ON_BEHALF.sub("", m.group())) and not _NO_BODY.search(n) and n not in places
        and (" " in n or "'" in n or (n.isupper() and len(n) > 3))
    }  # fmt: skip


def _service(plain: str, providers: set[str]) -> re.Match[str] | None:
    """The one service of a sentence, its name begun at an article, a verb or the start."""
    found = []
    for match in _SERVICE.finditer(plain):
        if any(p in match.group() for p in providers):
            inner = _SERVICE.search(plain, max(plain.find(p) + len(p) for p in providers))
            if inner is None or any(p in inner.group() for p in providers):
                continue
            match = inner
        openers = list(_BEFORE.finditer(plain[match.start() : match.end()]))
        openers = [o for o in openers if not (o.group() == "for " and _HELP.search(plain[: match.start() + o.start()]))]
        opener = openers[-1] if openers else None
        start = match.start() + (opener.end() if opener else 0)
        longer = _TAIL.match(plain, match.end())
        trimmed = re.compile(re.escape(plain[start : longer.end() if longer else match.end()])).match(plain, start)
        if trimmed and (opener or _OPENS.search(plain[:start])):
            found.append(trimmed)
    distinct = {m.group().casefold() for m in found}
    return found[0] if len(distinct) == 1 else None


# "in line with Working Together to Safeguard Children", "in partnership with Barset Mind"
_NO_SERVICE = re.compile(r"(?:line|accordance|keeping|conjunction|consultation|partnership|agreement|common|contact|touch|discussion)", re.IGNORECASE)
_GUIDANCE = re.compile(r"Working Together\b|Keeping Children Safe\b")


def of_nobody(service: str, provider: str) -> bool:
    """Whether what reads as a service and its provider is a turn of speech, or guidance that is followed.

    >>> of_nobody("line", "Working Together")
    True
    """
    return _NO_SERVICE.fullmatch(service) is not None or _GUIDANCE.match(provider) is not None
