"""What several gave alike: "the partners were A, B and C, each of which paid in £5,000", "Each of A and B had given £5,000"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.money.givers import NEXT_NAME
from kg.rules.money.funding import AMOUNT
from kg.stance import stance

_PAID = (
    r"(?:(?:had|has|have|having|also|now|currently|already)\s){0,2}(?:pa(?:id|ys?|ying)|g[ai]ve[ns]?|giv(?:es|ing)|contribut(?:ed|es?|ing)|put(?:s|ting)?|provid(?:ed|es?|ing)"
    r"|invest(?:ed|s|ing)?|commit(?:ted|s|ting)?|allocat(?:ed|es?|ing)|f(?:ou|i)nds?|add(?:ed|s|ing)?|spen(?:t|ds?|ding)|grant(?:ed|s|ing)?|pledg(?:ed|ing)|suppl(?:ied|ies|y|ying)|ma(?:de|kes?|king)\savailable|me(?:t|ets?))"
    r"(?:\s(?:in|up))?\s(?:(?:about|some|around|over|an?\sannual|a\sfurther|another|the\ssum\sof|a\ssum\sof|sum\sof|an?\sequal)\s){0,2}"
)
_SUM = rf"(?P<amount>{AMOUNT})"
_CAPS = r"(?:the\s)?[A-Z][^.;:£()]{2,200}?"
_EACH = (
    re.compile(rf"(?P<givers>{_CAPS}),?\s(?:and\s)?(?:each|all|both)(?:\s(?:two|three|four))?\sof\s(?:which|whom|these|them)\s{_PAID}{_SUM}"),
    re.compile(rf"(?P<givers>{_CAPS}),?\s(?:who|which|that)\s(?:(?:had|have)\s)?(?:each|all|both)\s{_PAID}{_SUM}"),
    re.compile(rf"(?P<givers>{_CAPS})(?:,|\s-|\))?\s(?:(?:had|have)\s)?(?:each|both)\s{_PAID}{_SUM}"),
    re.compile(rf"\b(?:[Ee]ach|[Bb]oth|[Aa]ll)\sof\s(?:(?:the\s)?(?:[a-z]+\s){{0,3}}partners,?\s(?:\(|-\s)?)?(?P<givers>{_CAPS})(?:,|\)|\s-)?\s{_PAID}{_SUM}"),
    re.compile(rf"(?P<givers>{_CAPS})(?:,|\))?\s{_PAID}{_SUM}\s(?:each|apiece)\b"),
)
# "the two Councils had each given £5,000": whose they are, the body that got it tells
_COUNCILS = re.compile(rf"\b(?P<givers>[Tt]he\s(?:two|three|both)\s[Cc]ouncils|[Bb]oth\s(?:of\sthe\s)?[Cc]ouncils)\s(?:(?:had|have)\s)?(?:each|both)\s{_PAID}{_SUM}")
_LEAD = re.compile(r"^.*(?:\b(?:were|are|was|is|being|namely|comprised?|comprising|between|that|while|and\sthat|follows)\s|\s-\s|:\s|\()(?=(?:the\s)?[A-Z])")


_MONEY = r"(?:(?:running|operating|office|staffing|core|pooled|annual|overall|total)\s){0,2}(?:costs?|budget|expenses|funds?|funding|office|business\sunit|upkeep|work)"
COSTS = re.compile(_MONEY)
_FOR = re.compile(
    r"^(?:\s(?:a\syear|per\sannum|annually|per\syear|each\syear|each|apiece|in\s20[\d/-]+))*\s(?:towards|to|for|into|in)\s"
    rf"(?:(?:the\s)?(?P<owner>its|their|(?:[A-Z][\w&-]*(?:\s(?:(?:and|of|for)\s)?[A-Z][\w&-]*){{0,8}}))(?:'s?)?\s(?P<what>{_MONEY})\b"
    rf"|(?:the\s)?(?P<cost>{_MONEY}\sof\s(?:running\s)?(?:the\s)?(?P<of>(?:[A-Z][\w&-]*\s(?:(?:and|of|for)\s)?){{0,8}}(?:Board|Partnership|Committee|[A-Z]{{3,8}})))\b"
    r"|(?:the\s)?(?P<body>(?:[A-Z][\w&-]*\s(?:(?:and|of|for)\s)?){0,8}(?:Board|Partnership|[A-Z]{3,8}))(?=[.,;)]|\sin\s20|$)"
    r"|(?:the\s|an?\s|its\s|their\s)?(?P<purpose>[a-zA-Z][\w'/-]*(?:\s[\w'/&-]+){0,10}?)(?=\s(?:in|from|over|until|during|while|which|with|by|had|has|was|were|is|are|would|and\s(?:the\s)?[A-Z])\b|\s?[.;,(]|$))"
)
_OWNER = re.compile(
    rf"(?:(?P<one>(?:[A-Z][\w&-]*\s(?:(?:and|of|for)\s)?){{0,8}}(?:Board|Partnership|Committee|[A-Z]{{3,8}}))(?:'s?)?\s{_MONEY}\b"
    rf"|(?:{_MONEY}|running|upkeep)\sof\s(?:running\s|the\s){{0,2}}(?P<two>(?:[A-Z][\w&-]*\s(?:(?:and|of|for)\s)?){{0,8}}(?:Board|Partnership|Committee|Hub|Panel|Forum|[A-Z]{{3,8}}))\b)"
)


@dataclass(frozen=True, slots=True)
class Alike:
    """The givers as written, the sum of each, where it ends, what it is for and whose costs these are; `whole` is both."""

    givers: str
    amount: str
    end: int
    purpose: str
    owner: str
    whole: str


def owner_of(purpose: str) -> str:
    """The board whose own costs a sum is for: "the Board's running costs", "ESCP budget", "running costs of the Partnership"."""
    match = _OWNER.match(purpose.removeprefix("the "))
    return (match["one"] or match["two"]) if match else ""


def each_gave(plain: str) -> Alike | None:
    """The sum that each gave; None where nothing is told so."""
    if "£" not in plain:
        return None
    for pattern in _EACH:
        for match in pattern.finditer(plain):
            text = _LEAD.sub("", match["givers"])
            names = [n.strip() for n in NEXT_NAME.split(text) if n.strip()]
            asserted = stance(plain, match.start("amount"), match.end("amount")) == "asserted"
            if asserted and len(names) > 1 and all(re.match(r"(?:the\s)?[A-Z]", n) and len(n) < 90 for n in names):
                return _alike(text, match, _FOR.match(plain[match.end("amount") :]))
    councils = _COUNCILS.search(plain)
    if councils and stance(plain, councils.start("amount"), councils.end("amount")) == "asserted":
        told = _alike("", councils, _FOR.match(plain[councils.end("amount") :]))
        return told if told.owner else None
    return None


def _alike(givers: str, match: re.Match[str], told: re.Match[str] | None) -> Alike:
    amount, end = match["amount"], match.end("amount")
    if told is None:
        return Alike(givers, amount, end, "", "", "")
    if told["of"]:
        return Alike(givers, amount, end, told["cost"], told["of"], told["cost"])
    if told["body"]:
        return Alike(givers, amount, end, "budget", told["body"], "budget")
    if told["owner"]:
        return Alike(givers, amount, end, told["what"], told["owner"], told.string[told.start("owner") : told.end("what")])
    return Alike(givers, amount, end, told["purpose"], "", told["purpose"])
