"""A sum of money told in a wording of its own: what it is for, and who gave it to whom, read from the words around it.

Tried for the sums of a sentence that no rule of `kg.rules.money.funding` binds. A price, a saving, a shortfall or what is still
sought is none; a sum without a purpose gives nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.datepattern import WHEN_WORD
from kg.extract.money.givers import NEXT_NAME, names_in
from kg.rules.grammar import LONGEST
from kg.rules.money.funding import AMOUNT, FUNDER
from kg.stance import stance

_GIVING = re.compile(
    r"\b(?:gave|given|giv(?:es|ing)|paid|pays?|paying|grant(?:ed|s|ing)?|awarded|award|suppl(?:ied|ying)|provid(?:ed|es|ing)"
    r"|contribut\w+|c[ao]me[s]? from|coming from|met by|met|funded|funds|funding|receiv\w+|invest\w+|allocat\w+|budget|cost(?:s|ing)?"
    r"|secured|put|puts|putting|spent|spends|spending|worth|set aside|earmarked|committed|donat\w+|obtained|won|attracted"
    r"|made available|shared?|split|allowance|released|pledged|drawn|injected|added|found|passed|transferred|handed)\b",
    re.I,
)
_NOT_GIVEN = re.compile(
    r"\b(?:over-?sp[ea]n[dt]\w*|under-?sp[ea]n[dt]\w*|deficits?|savings?|sav(?:e|ed|ing)|shortfall|pressures?|fines?|fees?|council tax"
    r"|debts?|salar(?:y|ies)|wages?|pensions?|charges?|tickets?|bid|bidding|applied for|application for|appl(?:y|ying)|seeking|sought"
    r"|cuts?|reduction of|increase of|rise of|gap of|fall of|reserves?|losses|loss of|compensation|penalt\w+)\b",
    re.I,
)
# What one person is given is no funding: "a child had been given £20", "each care leaver receives £3,000".
PERSON = re.compile(
    r"\b(?:child|children|leavers?|carers?|famil(?:y|ies)|parents?|young\s(?:person|people)|pupils?|staff|victims?|workers?)\s"
    r"(?:(?:had|have|has|been|was|were|is|are|could|can|also)\s){0,3}(?:given|paid|awarded|receiv\w+|gets?|got|fined|entitled)\b",
    re.I,
)
_ASKED = re.compile(r"\b(?:asked|queried|questioned|wondered|enquired)\s(?:[\w']+\s){0,4}?(?:how|why|whether|if|what|about|for)\b", re.I)
_PRICE = re.compile(r"^\s?(?:(?:per|a|each|every|an)\s(?:child|week|day|night|head|place|placement|hour|month|pupil|person|young)|each\b|apiece)", re.I)
_FOR = re.compile(
    r"^(?:\sof\s(?:the\s|its\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,4}(?=\s(?:to|for|towards|into|on)\s))?(?:\s(?:of\s)?(?:additional\s|extra\s|new\s|grant\s|one-off\s|ring-?fenced\s){0,2}(?:funding|money|investment|grant))?"
    r"(?:\s(?:a\syear|per\sannum|annually|in\stotal|over(?:\sthe)?\s[\w\s]{3,25}?years?|in\s(?:the\s)?[\w/\s-]{4,24}?\d{2,4}|for\s20\d\d[/\d-]*"
    r"|each\syear|each|respectively))?(?:\s(?:to|into)\s(?:the\s)?(?P<to>[A-Z][\w'-]+(?:\s(?:(?:and|of|for)\s)?[A-Z][\w'-]+){0,6}))?"
    r"\s(?:for|towards|to(?=\s(?:[a-z]+)\s)|in|into|on)\s(?:the\s|an?\s|its\s|their\s)?(?P<purpose>[a-zA-Z][\w'/-]*(?:\s[\w'/&-]+){0,12}?)"
    r"(?=\s(?:in\s(?:20|the\sfinancial|each)|over\s|from\s(?:\d|20|[A-Z])|until|during|while|whereas|and\s(?:the\s)?[A-Z]|and\sthat|which|with\s|by\s|(?:had|has|have|was|were|is|are|would|will|comes?|came)\s"
    r"|between|for\s20)|\s?[.;,(]|$)"
)
_COST_OF = re.compile(
    r"(?:^|[;:,]\s|\bthat\s)(?P<purpose>(?:(?:[a-z]+\s)?costs?\sof\s(?:the\s)?|budget\s(?:for|of)\s(?:the\s)?)?[a-zA-Z][\w'\s-]{3,80}?),?\s(?:which\s)?"
    r"(?:(?:had\s|has\s|would\s)?(?:is|was|were|are)\scosting|cost(?:s|ing)?|worth|at\sa\scost\sof|amounted\sto|came\sto|totalled|was|is|stood\sat|of)?\s?"
    r"(?:about\s|some\s|around\s|over\s|up\sto\s)?$"
)
_BY = re.compile(rf"\b(?:met|paid|funded|provided|given|contributed|supplied|covered|shared|put\sup|borne|granted|awarded|received|comes?|came|coming)\s"
                 rf"(?:jointly\s|entirely\s|in\sfull\s)?(?:by|from)\s(?P<who>NHS\s[A-Z]\w+(?:,\s[A-Z]\w+)*\sand\s[A-Z][\w\s]+?(?:Group|Board|Trust)|{FUNDER})")
_GIVER = re.compile(
    rf"(?:^(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}\.?\s)?|\b(?:that|and|while|which|whereas)\s|[,;:]\s)(?P<who>{FUNDER})\s(?:itself\s|themselves\s)?(?:(?:had|has|have|was|were|is|are)\s)?(?:also\s|each\s|both\s|itself\s|themselves\s|together\s|jointly\s|between\sthem\s)?"
    r"(?:since\s)?(?:made|mak\w+|gave|given|giv\w+|paid|pay\w*|granted|awarded|suppl\w+|provid\w+|contribut\w+|invest\w+|allocat\w+|put\w*|pass\w*|found|transferr\w+|forward\w+|hand\w+"
    r"|spen\w+|set|earmarked|committed|pledged|added|injected|released|donated|met|agreed|approved)\b"
)
_TO_WHOM = re.compile(
    r"(?:\b(?:gave|given|gives?|giving|paid|pays?|paying|granted|awarded|awards|allocated|lent)\s(?P<after>(?:[Tt]he\s)?(?:[A-Z][\w'-]+(?:\s(?:(?:and|of|for|&)\s)?[A-Z][\w'-]+)*|company|council))\s"
    r"(?:a\s[a-z\s]+of\s|some\s|about\s)?$)"
)
_WENT_TO = re.compile(rf"^(?:\sa\syear|\sper\sannum|\s(?:last|this|each)\syear|\sin\s20[\d/]+)?\sto\s(?P<who>(?:[Tt]he\s)?(?:company|{FUNDER}))(?=\s(?:in|for|towards|to|over)\b|[.,;])")
# "the Barset Youth Service, for which an extra £90,000 had been found"
FOR_WHICH = re.compile(rf"(?P<who>{FUNDER}),\s(?:for|to|towards)\swhich\s(?:an?\s(?:additional|extra|further)\s|another\s)?$")
_WHEN_WORD = r"(?:Since|In|From|During|By|Until|" + WHEN_WORD + r")\b"
_PARTY = rf"(?:[Tt]he\s)?(?!{_WHEN_WORD})[A-Z][\w'&-]*(?:\s(?:of\s|for\s|and\s(?=Crime\b))?[A-Z][\w'&-]*){{0,7}}"
_SHARED = re.compile(
    rf"(?:^|(?:\bthat|,|;|:|\d)\s)(?P<givers>{_PARTY}(?:,\s{_PARTY}){{0,3}},?\sand\s{_PARTY})\s(?:had\s|have\s|has\s)?(?:(?P<each>each|both)\s)?"
    rf"(?:put(?:\sin)?|made\savailable|set\saside|paid(?:\sin)?|gave|given|contributed|provided|invested|committed|allocated|granted|awarded|pledged|found|added|spent)\s"
    rf"(?P<sums>{AMOUNT}(?:(?:,\s|,?\sand\s){AMOUNT}){{0,3}})"
)
_IT = re.compile(r"^\s(?:a\syear\s|in\s20[\d/]+\s)?(?:for|towards|into|to|in)\s(?:it|this|that|the\s(?:same|scheme|service|project|work|programme|cost|pot)(?=[.,;]|\s(?:in|over|and)\b|$))\b", re.I)
# "the rest, £20,000, came out of the schools block": from whom is not said
_OUT_OF_POT = re.compile(
    r"^,?\s(?:(?:had|was|were|is|would\sbe)\s)?"
    r"(?:c[ao]mes?|coming|drawn|taken|found|met)\s(?:out\sof|from|within)\s(?:the|its|a)\s[a-z][^.;,]{2,50}?(?:block|reserves?|grant|contingency|underspend)\b"
)
_NEXT_GIVER = re.compile(rf"(?:,\s(?:and\s|while\s|with\s)?|\s(?:and|&|while|with)\s)(?P<who>{FUNDER})\s(?:(?:giving|paying|adding|put|gave|paid|contributing"
                         rf"|contributed|a\sfurther|another|some)\s){{0,2}}$")


# "£90,000 for the play scheme was still required"
_STILL_SOUGHT = re.compile(r"£[\d,.]+\s?\w*\s[^;.,£]{0,70}?\b(?:was|were|is|are|be|been)\s(?:also\s|now\s|still\s|being\s|therefore\s)?(?:sought|required|needed|requested"
    r"|refused|rejected|declined|turned\sdown|withdrawn|unsuccessful|bid\sfor|applied\sfor)\b")


_SCALE = {
    "million": 1_000_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
    "thousand": 1000,
    "k": 1000,
}


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum with its place, and what its sentence says of it, as written; `same` where it shares the sum before."""

    start: int
    end: int
    amount: str
    purpose: str = ""
    funder: str = ""
    recipient: str = ""
    same: bool = False
    shared: bool = False


def sums(plain: str, taken: set[int]) -> list[Sum]:
    """The sums of a sentence at other places than those already bound, that were given or spent for something."""
    out: list[Sum] = []
    plain = plain[:LONGEST]
    if not _GIVING.search(plain):
        return out
    earlier = bool(taken)
    for match in re.finditer(rf"(?<![\w-]){AMOUNT}", plain):
        if match.start() in taken or _STILL_SOUGHT.match(plain, match.start()):
            continue
        told = _sum(plain, match, earlier or bool(out))
        if told is not None:
            out.append(told)
    return out


def not_given(plain: str, at: int) -> bool:
    """Whether the sum at an offset is a gap, a saving, a fine or a person's own money: "a funding gap of £2m"."""
    clause = re.split(r"[;:,]\s", plain[:at])[-1]
    if _STILL_SOUGHT.match(plain, at):
        return True
    return _NOT_GIVEN.search(clause[-30:]) is not None or PERSON.search(clause) is not None


def shares(plain: str) -> list[Sum]:
    """What several gave together: "A and B had put in £10 and £20 respectively for it", "A and B each paid £5"."""
    match = _SHARED.search(plain)
    if match is None or stance(plain, match.start("sums"), match.end("sums")) != "asserted" or _ASKED.search(plain[: match.start()]):
        return []
    amounts = list(re.finditer(AMOUNT, plain[match.start("sums") : match.end("sums")]))
    if match["each"]:
        givers = [name.strip() for name in NEXT_NAME.split(match["givers"]) if name.strip()]
        amounts = amounts * len(givers) if len(amounts) == 1 else []
    elif "respectively" in plain:
        givers = names_in(match["givers"], len(amounts))
    else:
        return []
    if len(amounts) != len(givers) or len(givers) < 2:
        return []
    told = _FOR.match(plain[match.end("sums") :].removeprefix(" respectively"))
    purpose = told["purpose"] if told else ""
    start = match.start("sums")
    return [
        Sum(start + a.start(), start + a.end(), a.group(), purpose, giver, "", not purpose, True)
        for giver, a in zip(givers, amounts, strict=True)
    ]


_WHICH_SERVED = re.compile(r",?\s(?:which|that)\s(?:[a-z]+\s){1,3}?(?:provided|supplied|delivered|run)\sby\s(?:the\s)?$")


def _sum(plain: str, match: re.Match[str], follows: bool) -> Sum | None:
    before, after = plain[: match.start()], plain[match.end() :]
    clause = re.split(r"[;:]\s", before)[-1]
    if _PRICE.match(after) or _NOT_GIVEN.search(clause[-90:]) or _NOT_GIVEN.match(after.strip()[:14]):
        return None
    if _ASKED.search(clause) or PERSON.search(clause):
        return None
    if stance(plain, max(0, match.start() - 25), match.end()) != "asserted":
        return None
    told = _FOR.match(after)
    purpose = told["purpose"] if told and not _IT.match(after) else ""
    giver, by = _last(_GIVER, clause), _BY.search(after) or _BY.search(clause[-80:])
    if by and by.string is after and "£" in after[: by.start()]:  # who gave a later sum
        by = None
    if by and by.string is after and _WHICH_SERVED.search(after[: by.start("who")]):  # "to the Council for mentoring, which was provided by Kite Voices"
        by = None
    if by and not purpose and (rest := _FOR.match(after[by.end() :])) and by.re is _BY and after[: by.end()].endswith(by["who"]):
        purpose = rest["purpose"]
    next_giver = _NEXT_GIVER.search(before) if follows else None
    funder = next_giver["who"] if next_giver else by["who"] if by else giver["who"] if giver else ""
    if _OUT_OF_POT.match(after):
        funder = ""
    went, whom = _WENT_TO.match(after), _TO_WHOM.search(clause)
    recipient = went["who"] if went else whom["after"] if whom else ""
    if not recipient and (owner := FOR_WHICH.search(clause)):
        recipient = owner["who"]
    if recipient and told and went:
        rest = _FOR.match(after[went.end() :])
        purpose = rest["purpose"] if rest else "" if purpose.startswith(recipient.removeprefix("the ")) else purpose
    if not purpose and not follows and not _IT.match(after):
        cost = _COST_OF.search(clause)
        cost_like = re.search(r"\bcosts?\b|\bworth\b|\bcosting\b", clause)
        purpose = re.sub(r"^(?:[Tt]he|[Aa]n?)\s", "", cost["purpose"].strip()) if cost and cost_like else ""
    return Sum(match.start(), match.end(), match.group(), purpose, funder, recipient, not purpose)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = list(pattern.finditer(text))
    return found[-1] if found else None


def pounds(text: str) -> str:
    """A sum as digits.

    >>> pounds("£1.4 million")
    '1400000'
    """
    match = re.fullmatch(r"£\s?([\d,]+(?:\.\d+)?)\s?([a-z]*)", text.strip().lower())
    if match is None:
        raise ValueError(f"no sum of money: {text!r}")
    value = float(match[1].replace(",", "")) * _SCALE.get(match[2], 1)
    return f"{round(value, 2):.2f}".removesuffix(".00")
