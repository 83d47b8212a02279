"""Who gave a sum to whom for what, read from the frames of a sentence in signs (`kg.rules.money.granting`)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.money.signs import Signed, signed, signs
from kg.rules.money.granting import (
    ACCOUNT,
    AND_FROM,
    BODY,
    BY_THEN,
    CONFIRMED,
    CORRECTED,
    FRAMES,
    FROM_AFTER,
    GRANT_OF,
    NO_GIFT,
    PART_OF,
    POINTS,
    REST,
    WAS_SHARE,
)
from kg.stance import stance

_M = re.compile(signs("M"))
_CLAUSE = re.compile(r"[;:.]\s|,\s(?:and|but|while|which|who)\s")
_TAIL = re.compile(r"\s(?:in|over|for|of|and|was|is|were|are|on|to|with|at|each|a|per|during|within|from)(?:\s(?:the\s)?(?:[a-z]+\s)?(?:years?|months?|term|time|annum))?$")
_POINTING = re.compile(r"(?:it|them|they|he|she|this|that|these|which|so|the\s(?:same|rest|cost|service|scheme|project|programme|work|purpose)|that\s\w+|nothing|something"
                       r"|what)(?:\s.*)?", re.IGNORECASE)
_COST = re.compile(r"^(?:annual\s|total\s|capital\s|whole\s)?(?:costs?|price|bill)$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:down\sto\s)?(?:the|an?|its|their|our)\s|^down\sto\s", re.IGNORECASE)
_GOVERNED = re.compile(r"\b(?:by|of|with|from|to|in|for|at|on)\s(?:the\s)?$")
_THEM = re.compile(r"\s(?:them|it)\b")
_GRANTOR = re.compile(r"\b(?:Trust|Foundation|Lottery|Charity|Society|Association|Company|Bank|Rotary|Executive|Agency|CIC|Ltd)$")
_A_THING = re.compile(r"\b(?:Programme|Scheme|Project|Service|Plan|Strategy|Hub|Initiative|Offer|Pilot|Line|Helpline)$")
_NOT = re.compile(r"\b(?:not|never|nor|defer\w*|whether|if)\b")
_LOOKING = re.compile(r"^\w+ing(?:\s(?:after|for|with|to|on))?$")
_MONEY_FOR = re.compile(
    r"^(?:(?:[A-Z][\w'-]* (?:of |for |and )?){0,6}[A-Z][\w-]*(?:'s|s') )?"
    r"(?:total |annual |overall )?(?:funding|spending|spend|expenditure|budget|investment|grant|money|award)s? (?:for|on|towards) ", re.IGNORECASE
)
# "to host the Roe Hub": a verb, and what it governs
_VERB_ALONE = re.compile(r"(?:[\w-]+\s){0,4}?(?:support|supporting|fund|funding|help|helping|enable|enabling|assist|deliver|delivering|run|running|host|hosting|staff)")
_WHOM = re.compile(rf"\s(?:the\s|its\s)?{BODY}")
_FROM_WHERE = re.compile(r"\s(?:out\sof|from)\s(?:its|their|the|her|his)\s.*$")  # "a minibus out of its own budget"
# "respect of the new hub"
_RESPECT = re.compile(r"^(?:(?:the\s)?(?:respect|aid|support)\sof\s(?:the\s|an?\s|its\s)?)")
_LONGEST = 150  # characters of a purpose


@dataclass(frozen=True, slots=True)
class Gift:
    """A sum with its purpose, who gave it and who got it, as written; `spread` where the next sentence tells a part of it."""

    amount: str
    purpose: str
    giver: str
    recipient: str
    frame: str
    spread: bool = False


# "in order that a youth club might be opened": the club is what it was for
_SO_THAT = re.compile(r"\b(?:in\sorder|so)\sthat\s(an?\s(?:[\w'-]+\s){0,5}?[\w'-]+)\s(?:might|could|would|should|can|may)\sbe\s[a-z]+(?:ed|un|en|ld)\b")


def gifts(plain: str, before: str = "", after: str = "") -> list[Gift]:
    """The sums of a sentence with their purposes, by the frames of it and of its neighbours in the paragraph."""
    told = signed(_SO_THAT.sub(r"for \1", plain) if " that a" in plain else plain)
    found = _framed(told, before)
    if not found and (one := _pointed(told, after)) is not None:
        return [one]
    return found


def _framed(told: Signed, before: str) -> list[Gift]:
    found: list[Gift] = []
    taken: set[str] = set()
    for name, pattern in FRAMES:
        for match in pattern.finditer(told.text):
            sign = next(c for c in reversed(match["m"]) if _M.match(c))
            if sign in taken or (name == "part" and not found) or not _given(told, match, name):
                continue
            purpose = match["s"] if name in {"into-it", "paid-it"} else named_purpose(told, match["s"] or match.groupdict().get("s2") or "")
            if purpose:
                if _VERB_ALONE.fullmatch(purpose) and (whom := _WHOM.match(told.text, match.end("s"))):
                    purpose += told.words(whom.group())
                if _LOOKING.match(purpose) and (them := _THEM.match(told.text, match.end("s"))):
                    purpose += them.group()
                purpose = f"cost of the {purpose}" if purpose.isupper() and " of " in told.text[match.end("m") : match.start("s")] else purpose
                taken.add(sign)
                found.append(_gift(told, match, sign, purpose, name, before))
    found += _and_from(told, found, taken)
    found.sort(key=lambda g: told.words(told.text).find(g.amount))
    found = _taken_too(told.words(told.text), found)
    return _parts(told, found, before) if found and PART_OF.stands(told.text) else found


# "had been awarded £5 by the Trust for clubs, and £6 by the Government towards outings"
_AND_MORE = re.compile(r"(?:,|,? and|; and)\s(?:a further |another )?$")


def _taken_too(plain: str, found: list[Gift]) -> list[Gift]:
    """The sums of a sentence, one told in a row with what somebody had received with that recipient."""
    out: list[Gift] = []
    for gift in found:
        last = out[-1] if out else None
        if last is not None and last.frame == "took" and not gift.recipient and gift.frame == "from" and _AND_MORE.search(plain[: max(plain.find(gift.amount), 0)]):
            gift = replace(gift, recipient=last.recipient if last.recipient != gift.giver else "", frame="took")
        out.append(gift)
    return out


def _and_from(told: Signed, found: list[Gift], taken: set[str]) -> list[Gift]:
    """The sums that others gave for the same: "namely £5 from A and £6 from B", "and B the remaining £6"."""
    last = found[-1] if found else None
    if last is None:
        return []
    more: dict[str, Gift] = {}
    for pattern in (AND_FROM, *REST):
        for m in pattern.finditer(told.text):
            if m["m"] not in taken:
                more.setdefault(m["m"], Gift(told.said[m["m"]], last.purpose, told.words(m["g"]), last.recipient, last.frame))
    return list(more.values())


def _parts(told: Signed, found: list[Gift], before: str) -> list[Gift]:
    """The sums of a sentence, one that is part of another with the giver and the recipient of that: "of which £5 was for clubs"."""
    whole = next(iter(gifts(before)[-1:]), None) if before else None
    out: list[Gift] = []
    for gift in found:
        if whole and any(gift.amount in told.words(m.group()) or told.words(told.text[m.end() :]).lstrip().startswith(gift.amount) for m in PART_OF.finditer(told.text)):
            gift = replace(gift, giver=gift.giver or whole.giver, recipient=gift.recipient or (whole.recipient if gift.giver != whole.recipient else ""))
        out.append(gift)
        whole = gift if whole is None or gift.giver else whole
    return out


def _gift(told: Signed, match: re.Match[str], sign: str, purpose: str, name: str, before: str) -> Gift:
    parts = match.groupdict()
    giver, recipient = parts.get("g") or parts.get("g2") or "", parts.get("r") or parts.get("r2") or ""
    recipient = recipient or ("the Council" if parts.get("it") else "")
    if not giver and (by := FROM_AFTER.match(told.text, told.text.find(sign) + 1) or BY_THEN.match(told.text, match.end("s")) or GRANT_OF.search(told.text)):
        giver = by["g"]
    words = told.words(giver)
    if " and the " in words and _GOVERNED.search(told.text[: match.start("g")] if parts.get("g") else ""):  # "was chaired by Ada Moor and the Roe Trust gave £5"
        words = words.rsplit(" and the ", 1)[1]
    if not words and before and (asked := GRANT_OF.search((earlier := signed(before)).text)):
        words = earlier.words(asked["g"])
    return Gift(told.said[sign], purpose, "" if ACCOUNT.search(words) else words, told.words(recipient), name)


def _given(told: Signed, match: re.Match[str], name: str) -> bool:
    """Whether a sum is told as given: not wanted, saved or overspent, and in a clause that asserts it."""
    at = match.end("m")
    clause = _CLAUSE.split(told.text[: match.start("m")])[-1]
    if name == "received-named" and _GRANTOR.search(told.said.get(match["s"], "")):
        return False  # "the Kirby Trust grant of £5": who gave it, not what it was for
    if name == "thing-awarded" and len(match["s"]) == 1 and not _A_THING.search(told.said.get(match["s"], "")):
        return False  # who was awarded a sum is not what it was for
    if NO_GIFT.search(clause) or NO_GIFT.match(told.text, at + 1) or NO_GIFT.search(told.text[match.start() : at]):
        return False
    end = match.end() if name in {"was-for", "cost"} else max(at, match.start() + 1)
    if name.startswith("resolved") and _NOT.search(told.text[:at]):
        return False
    if name.startswith("resolved"):  # who reads it looks whether it was
        return stance(told.words(told.text), told.place(match.start()), told.place(match.end())) in {"asserted", "planned", "expected"}
    if name == "asked-cost":  # the answer is what is told
        return stance(told.words(told.text[match.end("s") :]), 0, told.place(at) - told.place(match.end("s"))) == "asserted"
    if name == "approved-by":  # it is given, whatever it "would be applied to"
        return stance(told.words(told.text[: match.end("g")]), told.place(match.start()), told.place(match.end("g"))) == "asserted"
    return asserted(told, match.start("s") if name == "owner-awarded" else match.start(), end)


def asserted(told: Signed, start: int, end: int) -> bool:
    """Whether a stretch is told as a fact; after a colon a clause of its own may be: "was to be congratulated: it had been given"."""
    said = stance(told.words(told.text), told.place(start), told.place(end))
    colon = told.text.rfind(": ", 0, start)
    if said in {"planned", "expected", "target", "denied"} and colon >= 0:
        own = Signed(told.text[colon + 2 :], told.said)
        return stance(own.words(own.text), own.place(start - colon - 2), own.place(end - colon - 2)) == "asserted"
    return said == "asserted"


def named_purpose(told: Signed, said: str) -> str:
    """What a sum was for, as written; empty where the words only point back or are none."""
    words = _ARTICLE.sub("", _MONEY_FOR.sub("", _ARTICLE.sub("", told.words(said).strip(" ,;"))))
    words = _RESPECT.sub("", _FROM_WHERE.sub("", words))
    while shorter := _TAIL.search(words):
        words = words[: shorter.start()]
    if len(words) < 4 or len(words) > _LONGEST or _POINTING.fullmatch(words) or _COST.match(words):
        return ""
    return words


def _pointed(told: Signed, after: str) -> Gift | None:
    """The one sum of a sentence whose purpose the next clause or sentence tells: "All of it had been spent on clubs"."""
    fixed = CORRECTED.search(told.text)
    sums = [c for c in told.text if _M.match(c)]
    sign = fixed["m"] if fixed else sums[0] if len(sums) == 1 else ""
    at = told.text.find(sign) if sign else -1
    if at < 0 or NO_GIFT.search(_CLAUSE.split(told.text[:at])[-1]) or NO_GIFT.match(told.text, at + 2):
        return None
    own = re.split(r";\s|,\s(?=which\s)", told.text[at:], maxsplit=1)
    here = POINTS.match(own[1][0].upper() + own[1][1:]) if len(own) > 1 else None
    later = signed(after) if after and here is None else None
    match = here or (POINTS.match(later.text) if later else None)
    source = told if here else later
    purpose = named_purpose(source, match["s"]) if match and source else ""
    if not purpose or match is None or source is None:
        return None
    share = WAS_SHARE.search(told.text)
    said = CONFIRMED.search(told.text) or GRANT_OF.search(told.text) or FROM_AFTER.match(told.text, at + 1)
    giver = source.words(match["g"]) if match["g"] else told.words(said["g"]) if said else ""
    if not (giver or share or fixed):
        return None
    if not fixed and stance(told.words(told.text), told.place(max(0, at - 1)), told.place(at + 1)) not in {"asserted", "asked"}:
        return None
    return Gift(told.said[sign], purpose, giver, told.words(share["r"]) if share else "", "pointed", here is None)
