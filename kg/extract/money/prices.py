"""What a service costs who commissions it: "It costs £40,000 a year", "at a cost of £84,000", "a contract worth £1m".

The service, its provider and its commissioner are those that the same sentence or the one before tells
(`kg.extract.services`); a price that is asked about, planned or of one child gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.money.contracts import frame
from kg.extract.money.resolved import said_done
from kg.extract.organisations import organisation
from kg.extract.services import extract
from kg.model import Sentence, ServiceFact
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.funding import AMOUNT
from kg.stance import stance

_ABOUT = r"(?:(?:about|around|some|nearly|approximately|just\s(?:over|under)|over|a\stotal\sof)\s){0,2}"
_OF_WHICH = (
    r"(?:\s(?:of|to)\s(?:it|this|that|which|the\s(?:contract|service|scheme|arrangement)|(?:the\s)?(?:[A-Z][\w'-]+\s){0,5}?(?:Council|Authority|Board)))"
    r"{0,2}(?:\s(?:in|for)\s20[\d/-]+)?"
)
_PRICE = re.compile(
    rf"(?:\b(?:at|for)\san?\s(?:annual\s|total\s|yearly\s|overall\s)?(?:cost|price|value|fee|sum)(?:\sto\s(?:the\s)?(?:[A-Z][\w'-]+\s?){{1,5}})?\s?\sof"
    rf"|\b(?:annual\s|total\s|yearly\s|contract\s)?(?:value|price|cost|fee){_OF_WHICH}\s(?:was|is|being|came\sto|had\sbeen|stood\sat|amounted\sto)"
    rf"|\b(?:cost|costs|costing)(?:\s(?P<payer>(?:the\s)?(?:[A-Z][\w'-]+\s?){{1,5}})|\sit|\sthem)?|\b(?:worth|valued\sat|priced\sat|for)|\b(?:paid|pays|paying)\s(?:(?:the\s)?(?:[A-Z][\w'-]+\s?){{1,5}}|it|them)?"
    r"|\bfor\s(?:which|it)\s(?:the\s)?(?:[A-Z][\w'-]+\s){1,5}(?:(?:has|had|now)\s)?(?:pays?|paid|is\spaying|was\spaying)|,\s(?:the\s)?(?:[A-Z][\w'-]+\s){1,5}(?:to\spay|paying)|,\sat)"
    rf"\s?\s{_ABOUT}(?P<amount>{AMOUNT})"
)
_FOR_A_CHILD = re.compile(r"\s?(?:(?:per|a|each|every|an)\s(?:child|week|day|night|head|place|placement|hour|month|pupil|person|young)|each\b|apiece)")
_ITS = re.compile(r"^(?:[Tt]he\s(?:service|scheme|contract|arrangement|agreement|project|programme|work|cost|price|annual|value|total)|[Tt]his|[Tt]hat|[Ii]t|[Ii]ts|[Tt]hey|[Ww]hich)\b")
_CONTRACT = re.compile(r"\b(?:contract|commission\w*|agreement|behalf|a\syear|per\sannum|annual\w*|each\syear)\b")


@dataclass(frozen=True, slots=True)
class Price:
    """A sum with its place in the folded sentence, the service that it buys, who buys it and from whom."""

    start: int
    end: int
    amount: str
    service: str
    funder: str
    recipient: str


def prices(reading: Reading, index: int) -> Iterator[Price]:
    """The prices that the sentence at an index tells of a service named there or right before."""
    sentence = reading.sentences[index]
    plain = said_done(reading, index, sentence.plain[:LONGEST])
    for match in _PRICE.finditer(plain):
        told = match.group()[: match.start("amount") - match.start()]
        if _FOR_A_CHILD.match(plain, match.end()) or not _asserted(plain, match):
            continue
        if told.startswith(("for ", "paid", "pay")) and not told.startswith("for a") and not _CONTRACT.search(plain):
            continue
        deal = _deal(reading, index, _ITS.match(plain) is not None)
        if deal is not None:
            service, funder, provider = deal
            funder = organisation(reading, match["payer"], sentence.start) if match["payer"] else funder
            yield Price(match.start("amount"), match.end("amount"), match["amount"], service, funder, provider)


def deal_near(reading: Reading, index: int) -> tuple[str, list[str], str] | None:
    """The one service that a sentence, or one of the two before it in its section, tells: its name, who commissions it, and its provider."""
    by_sentence = reading.once("services by sentence", _by_sentence)
    for at in range(index, max(-1, index - 3), -1):
        if reading.sentences[at].section != reading.sentences[index].section:
            break
        if here := by_sentence.get(at):
            named = {(f.service, f.provider) for f in here}
            return (here[0].service, list(dict.fromkeys(f.commissioner for f in here if f.commissioner)), here[0].provider) if len(named) == 1 else None
    return None


def served_before(reading: Reading, sentence: Sentence) -> str:
    """The service of which the sentences before, in the same paragraph, tell last: "has put £5,000 into it"."""
    index = reading.index_of(sentence)
    by_sentence = reading.once("services by sentence", _by_sentence)
    for earlier in range(index - 1, max(-1, index - 4), -1):
        if reading.sentences[earlier].block != sentence.block:
            break
        names = {f.service for f in by_sentence.get(earlier, ())}
        if names:
            return names.pop() if len(names) == 1 else ""
    return ""


def provider_before(reading: Reading, sentence: Sentence, service: str) -> str:
    """Who provides a service, as the sentences before in the same paragraph tell: "The Council had paid £5,000 for it"."""
    index = reading.index_of(sentence)
    by_sentence = reading.once("services by sentence", _by_sentence)
    for earlier in range(index - 1, max(-1, index - 4), -1):
        if reading.sentences[earlier].block != sentence.block:
            break
        if names := {f.provider for f in by_sentence.get(earlier, ()) if f.service == service}:
            return names.pop() if len(names) == 1 else ""
    return ""


def _asserted(plain: str, match: re.Match[str]) -> bool:
    """Whether a price is told as a fact: by the words of its own clause, whatever the one before it plans."""
    begin = max(plain.rfind(joint, 0, match.start()) for joint in (" and ", ", ", "; "))
    own = plain[max(begin, 0) : match.end()]
    at = match.start() - max(begin, 0)
    joined = re.search(r"\bwh(?:ich|ose)\b|\b(?:was|is|cost|costs|being)\b", f"{plain[max(0, match.start() - 4) : match.start()]}{match.group()}") is not None
    return stance(own if joined else plain, at if joined else match.start(), len(own) if joined else match.end()) == "asserted"


def _deal(reading: Reading, index: int, back: bool) -> tuple[str, str, str] | None:
    """The one service of a sentence (or of the one before it, in its section) with its commissioner and provider."""
    deals = reading.once("services by sentence", _by_sentence)
    here = deals.get(index, [])
    if not here and (back or index):
        before = reading.sentences[index - 1]
        here = deals.get(index - 1, []) if back and before.section == reading.sentences[index].section else []
    named = {(f.service, f.provider) for f in here}
    if not named:
        return _framed(reading, index) or (_framed(reading, index - 1) if back else None)
    if len(named) != 1:
        return None
    service, provider = named.pop()
    payers = {f.commissioner for f in here if f.commissioner}
    return service, payers.pop() if len(payers) == 1 else "", provider


def _framed(reading: Reading, index: int) -> tuple[str, str, str] | None:
    """The service of a contract told in a wording of its own."""
    sentence = reading.sentences[index]
    told = frame(said_done(reading, index, sentence.plain[:LONGEST]))
    if told is None:
        return None
    payers = [organisation(reading, name, sentence.start) for name in told.commissioners]
    return told.service, payers[0] if len(payers) == 1 else "", organisation(reading, told.provider, sentence.start)


def _by_sentence(reading: Reading) -> dict[int, list[ServiceFact]]:
    """The services of a document by the index of each sentence that tells them."""
    out: dict[int, list[ServiceFact]] = {}
    for fact in extract(reading):
        if isinstance(fact, ServiceFact):
            for index, sentence in enumerate(reading.sentences):
                if sentence.start < fact.evidence.end and fact.evidence.start < sentence.end:
                    out.setdefault(index, []).append(fact)
    return out
