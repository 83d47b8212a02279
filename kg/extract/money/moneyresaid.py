"""Sentences on sums put plainly before they are read: "it" and "them" by the names of the service told before, and "not A but B".

    It had £5 and £6 from them respectively   ->   Kite Voices had £5 and £6 from Ashe Council and Birch Council respectively
    It was not A that gave £5, but B          ->   B gave £5
"""

from __future__ import annotations

import re

from kg.extract.boards.partner_names import own_council
from kg.extract.money.funding_told import Told
from kg.extract.money.prices import deal_near
from kg.extract.money.recipients import RESOLVED, by_resolution
from kg.extract.money.sums import pounds
from kg.extract.organisations import organisation
from kg.reading import Reading
from kg.rules.money.funding import AMOUNT, FUNDER
from kg.screen import Screened
from kg.text import single_spaced

_PAID = r"(?:(?:had|has|have|was|were|is|are)\s){0,2}(?:been\s)?(?:also\s)?(?:paid|given|received|receives?|gets?|got|had|has|awarded|granted|costing|cost)"
_PROVIDER = Screened(rf"(?:^|[;:]\s|,\s(?:and|but)\s|\bthat\s)(?P<it>[Ii]t|[Tt]hey|[Tt]he\s(?:charity|company|organisation|trust|provider|agency|firm))(?=\s{_PAID}\s[^;.]{{0,30}}?£)")
_TO_IT = Screened(r"\b(?:paid|given|pays?|gave|gone|went|made|awarded|granted|passed)\s(?:over\s)?to\s(?P<it>it|them)\b")
_THEM = Screened(r"\b(?:from|by)\s(?P<it>them|both|the\stwo(?:\sof\sthem)?|each\sof\sthem)(?=\s(?:respectively|in\s(?:turn|that\sorder))|[.,;])")
_IN_TURN = re.compile(rf"(?P<m>{AMOUNT})\sand\s(?P<n>{AMOUNT})\s(?:from|by)\sthem\s(?:respectively|in\s(?:turn|that\sorder))")
_SERVICE = Screened(r"\b(?:for|towards|on)\s(?P<it>it|(?:this|that|the)\s(?:same\s)?(?:service|scheme|work|project|programme))(?=[.,;]|$|\s(?:by|in|last|this|from|each|until|over|and|during)\b)")
_NOT_BUT = Screened(rf"\b[Ii]t\s(?:was|is|had\sbeen)\snot\s(?:in\sfact\s)?(?:{FUNDER}|(?:the\s)?Council)\s(?:that|which|who)\s(?P<did>(?:had|has|was"
    rf"|were)?\s?[^;:.£]{{0,60}}£[^;:,.]*(?:[,.]\d+)*[^;:,.]*)(?:,\sas\s[^,;]{{3,60}})?,?\sbut\s(?:in\sfact\s)?(?P<g>{FUNDER})(?=[.,;]|$)")
_GRANT_BE = Screened(rf"\b[Tt]hat\s(?:the\s|an?\s)(?:[a-z]+\s){{0,2}}(?:grant|award|sum|contribution|payment|donation|funding)\sof\s(?P<m>{AMOUNT})\s(?:should\s"
    rf"|shall\s)?be\s(?:approved|agreed|made|paid|awarded|given|granted)")
_TO_FOR = re.compile(r"\s(?:a\syear\s|per\sannum\s)?to\s(?:the\s)?(?P<r>[A-Z][\w'&.-]*(?:\s(?:(?:of|and|for|in)\s)?[A-Z][\w'&.-]*){0,6})\s(?:for|towards|to\s(?:run|provide"
    r"|fund|support))\s(?:the\s|its\s|an?\s)?(?P<s>[A-Za-z][^;.£]{4,140}?)(?=[.;]|$|,\s(?:which|to|and)\b)")
_NEAR = 8  # sentences between a report and the resolution on it


def money_resaid(reading: Reading, index: int, plain: str) -> str:
    """A sentence of a sum with the names that its pronouns mean, and without what it denies."""
    if _NOT_BUT.stands(plain) and (told := _NOT_BUT.search(plain)):
        plain = f"{plain[: told.start()]}{told['g'][:1].upper()}{told['g'][1:]} {told['did'].strip()}{plain[told.end() :]}"
    if not any(p.stands(plain) for p in (_PROVIDER, _TO_IT, _THEM)):
        return plain
    deal = deal_near(reading, index)
    if deal is None:
        return plain
    service, payers, provider = deal
    if len(payers) == 2 and (pair := _IN_TURN.search(plain)):
        return " and ".join(f"{who} had paid {provider} {sum_} for the {service}" for who, sum_ in zip(payers, (pair["m"], pair["n"]), strict=True)) + "."
    said = ((_SERVICE, f"the {service}"), (_PROVIDER, provider), (_TO_IT, provider), (_THEM, " and ".join(payers) if len(payers) > 1 else ""))
    for pattern, name in said:
        if name and pattern.stands(plain) and (match := pattern.search(plain)) and (provider in plain[: match.start()] or provider not in plain):
            plain = f"{plain[: match.start('it')]}{name}{plain[match.end('it') :]}"
    return plain


def granted(reading: Reading, index: int) -> Told | None:
    """The grant that a resolution approves by its sum alone, with the recipient and purpose that the report on it told."""
    sentence = reading.sentences[index]
    match = _GRANT_BE.search(sentence.plain) if _GRANT_BE.stands(sentence.plain) else None
    if match is None or not (RESOLVED.match(sentence.plain) or by_resolution(reading, index)):
        return None
    for earlier in reversed(reading.sentences[max(0, index - _NEAR) : index]):
        plain = single_spaced(earlier.plain)
        at = plain.find(match["m"]) if earlier.section == sentence.section else -1
        if at >= 0 and (told := _TO_FOR.match(plain, at + len(match["m"]))):
            recipient = organisation(reading, told["r"], earlier.start)
            return Told(pounds(match["m"]), told["s"], own_council(reading), recipient, "funding/granted", match.end("m"), match["m"])
    return None
