"""Sums of tables, labelled lines and lists: "Contributor | Amount", "- Reading Club - £400 - books"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.money.columns import Record, records
from kg.extract.money.contracting import bodies
from kg.extract.money.inline import sums_told
from kg.extract.money.meant import meant
from kg.extract.money.roles import before
from kg.extract.money.signs import Signed, signed, signs
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.money.funding import AMOUNT
from kg.rules.money.granting import NO_GIFT
from kg.stance import stance

_ROLES = {
    "amount": re.compile(r"(?:amount|sum|contribution|grant|award|allocation|value|funding|£)(?:\s?\(?(?:£|awarded|given|paid|granted|in\s(?:£|pounds)|20[\d/-]+|per\sannum)\)?){0,2}", re.IGNORECASE),
    "giver": re.compile(
        r"(?:contributor|contributing\s\w+|funder|funding\s(?:body|source|partner)|source(?:\sof\s(?:funding|money))?|partner|agency|donor|given\sby|funded\sby|paid\sby|from)s?"
        r"(?:\s(?:agency|organisation))?", re.IGNORECASE,
    ),
    "recipient": re.compile(r"(?:recipient|awarded\sto|paid\sto|given\sto|granted\sto|group|applicant|organisation|to\swhom|beneficiary)s?", re.IGNORECASE),
    "purpose": re.compile(
        r"(?:purpose|use|used\sfor|project|what\s(?:it\s(?:is|was)\s)?for|for|reason|spent\son|description|to\sbe\sused\sfor|item|scheme)s?"
        r"(?:\sof\s(?:grant|funding|award))?", re.IGNORECASE,
    ),
}
_BODY = signs("OCBX")
_M = signs("M")
_PURPOSE = r"(?P<s>[^;\ue300-\ue3ff]{4,140}?)"
_END = r"(?=\s?[.;]?(?:\sand)?$)"
_ITEMS = tuple(
    re.compile(rf"(?:[-•*–]\s|\(?[a-z0-9]{{1,3}}[.)]\s)?(?:the\s)?{pattern}")
    for pattern in (
        rf"(?P<b>{_BODY})(?:\s-|:|,|\swas\sgiven|\shad)\s(?P<m>{_M}),?\s(?:-\s|for\s|towards\s|to\s)(?:the\s|an?\s|its\s|their\s)?{_PURPOSE}{_END}",
        rf"(?P<b>{_BODY})\s\((?P<m>{_M})\)(?:\s-|:|,)?\s(?:for\s|towards\s|to\s)?(?:the\s|an?\s|its\s|their\s)?{_PURPOSE}{_END}",
        rf"(?P<m>{_M})\s(?:to|from|-)\s(?P<b>{_BODY}),?\s(?:-\s|for\s|towards\s|to\s)(?:the\s|an?\s|its\s|their\s)?{_PURPOSE}{_END}",
        rf"(?P<b>{_BODY})(?:\s-|:|,)\s(?:the\s|an?\s)?{_PURPOSE}(?:\s-|:|,|\s\()\s?(?P<m>{_M})\)?{_END}",
        rf"(?P<m>{_M})\s(?:for|towards)\s(?:the\s|an?\s|its\s)?{_PURPOSE}\s?(?:\(|-\s|from\s)(?:from\s)?(?P<b>{_BODY})\)?{_END}",
    )
)
# An item that names no body: "£5,000, play sessions", "play sessions: £5,000"
_ALONE = tuple(
    re.compile(rf"(?:[-•*–]\s|\(?[a-z0-9]{{1,3}}[.)]\s)?{pattern}")
    for pattern in (
        rf"(?:a\sfurther\s|an\sextra\s|some\s)?(?P<m>{_M})(?:,|:|\s-|\s–)?\s(?:(?:for|towards|to|on|into)\s)?(?:the\s|an?\s|its\s|their\s)?(?P<s>[A-Za-z][^;:\ue000-\ue0ff\ue100-\ue1ff\ue300-\ue3ff]{{4,100}}?){_END}",
        rf"(?:the\s|an?\s)?(?P<s>[A-Za-z][^;:\ue000-\ue0ff\ue100-\ue1ff\ue300-\ue3ff]{{4,100}}?)(?:\s-|\s–|:|,|\s\|)?\s\(?(?P<m>{_M})\)?{_END}",
    )
)
# A lead that says the sums were found or given, and of whom.
_FOUND = re.compile(
    r"\b(?:found|set\saside|invested|allocated|committed|added|approved|agreed|provided|earmarked|awarded|granted|given|put|made\savailable|spent|used)\b[^£]{0,120}\b(?:sums?|amounts?|money|funding|grants?|investments?|allocations?|contributions?|following|as\sfollows|growth)\b"
    r"|\b(?:sums?|amounts?|money|funding|grants?|investments?|allocations?|contributions?|growth)\b[^£]{0,100}\b(?:found|set\saside|invested|allocated|committed|added|approved|agreed|provided|earmarked|awarded|granted|given|put|made\savailable|spent|used)\b"
    r"|\b(?:spent|invested|allocated|used)\b[^£]{0,60}(?:on|for|in|as\sfollows)?:$"
    r"|\b(?:settlement|budget|allocation|grant|funding|sum)\b[^£]{0,60}\b(?:made\sup|comprised|consisted|divided|split|broken\sdown|shared\sout)\b",
    re.IGNORECASE,
)
_MADE = re.compile(r"\b(?:grants?|awards?|awarded|given|gave|made|allocat\w+|donat\w+|contributions?|funding|funded|paid|sums?|received|secured|money|settlement|funders?)\b", re.IGNORECASE)
_IN = re.compile(r"\b(?:contributions?|contributors?|received|secured|obtained|funders?|funding\sfrom|came\sfrom|from\sthe\sfollowing|donations?|paid\sin)\b", re.IGNORECASE)
_SHORT_BOARD = r"[A-Z]{0,5}(?:SCB|SCP|SAB)"
_TO_BODY = re.compile(
    r"\b(?:to|towards|for)\s(?:the\s)?(?P<purpose>(?:(?:running\s|operating\s|total\s)?(?:costs?|budget|work|funds?|funding)\sof\s(?:the\s)?)?(?P<body>(?:[A-Z][\w'-]*\s(?:(?:and|of|for)\s)?){0,8}(?:Board|Partnership|Trust|Hub|Committee)))\b"
)
# "BSCB income 2016/17", "Contributions to the BSCP"
_BOARDS_INCOME = re.compile(rf"\b(?P<purpose>(?P<body>{_SHORT_BOARD})(?:'s)?\s(?:income|funding|budget|contributions))\b"
    rf"|\b(?P<purpose2>[Cc]ontributions\s(?:made\s)?(?:in)?to(?:wards)?\s(?:the\s)?(?P<body2>{_SHORT_BOARD}))\b")
_USE = re.compile(r"\b(?:[Uu]se of|[Ss]pending (?:of|from)|[Hh]ow) (?:the )?[^.£]{0,40}(?:£|grant|funding|money)|\b[Gg]rants? (?:made|awarded|given|paid)\b")
_PROPOSED = re.compile(r"\b(?:propos\w+|planned|draft|options?|requested|sought|would|could|estimat\w+|forecast|bids?)\b", re.IGNORECASE)
_SO_CALLED = re.compile(r"\btotal\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A sum with its purpose, giver and recipient, as a row or an item gives them."""

    amount: str
    purpose: str
    giver: str
    recipient: str
    sentence: Sentence
    lead: Sentence | None = None


def listed(reading: Reading) -> Iterator[Listed]:
    """The sums of the tables, labelled lines and lists of a document."""
    if "£" not in reading.text:
        return
    for needed in (frozenset({"amount", "giver"}), frozenset({"amount", "purpose"})):
        for record in records(reading, _ROLES, needed):
            if (told := _recorded(record)) is not None:
                yield told
    for index, sentence in enumerate(reading.sentences):
        lead = sentence.plain
        if lead.rstrip(" -").endswith(":") and _told(lead):
            for item in reading.items_of(index):
                found = (_item(item, lead) or _funder(reading, index, item)) if "£" in item.plain else None
                if found is not None:
                    yield replace(found, lead=sentence)
        elif ": £" in lead:
            lead, items = sums_told(sentence)
            each = [_item(item, lead) for item in items] if items and _told(lead) else []
            yield from (one for one in each if one is not None and all(each))


def _told(lead: str) -> bool:
    """Whether the words before a list say that its sums were found or given."""
    return (_MADE.search(lead) or _FOUND.search(lead)) is not None and stance(lead, max(0, len(lead) - 40), len(lead)) == "asserted"


def _recorded(record: Record) -> Listed | None:
    cells = record.cells
    amount = re.fullmatch(AMOUNT, cells["amount"] if "£" in cells["amount"] else f"£{cells['amount']}")
    giver, recipient, purpose = (cells.get(role, "") for role in ("giver", "recipient", "purpose"))
    whose = _TO_BODY.search(record.lead) or (_BOARDS_INCOME.search(record.lead) if giver else None)
    if not purpose and whose and (whose.re is _BOARDS_INCOME or _MADE.search(record.lead)):
        said = whose.groupdict()
        purpose, recipient = whose["purpose"] or said["purpose2"], recipient or whose["body"] or said["body2"]
    named = all(re.match(r"[A-Z]", name) for name in (giver, recipient) if name)
    if amount is None or not purpose or not named or _SO_CALLED.match(giver or recipient or purpose):
        return None
    if not (giver or recipient) and (not (_FOUND.search(record.lead) or _USE.search(record.lead)) or NO_GIFT.search(record.lead) or _PROPOSED.search(record.lead)):
        return None
    if not giver and not _IN.search(record.lead):
        giver = _giver(record.lead)
    return Listed(amount.group(), purpose, giver, recipient, record.sentence)


def _giver(lead: str) -> str:
    """The one public body that the words before a list say gave its sums."""
    told = set(bodies(signed(lead)))
    return told.pop() if len(told) == 1 else ""


def _item(item: Sentence, lead: str) -> Listed | None:
    told = signed(item.plain)
    match = next((m for p in _ITEMS if (m := p.match(told.text))), None)
    if match is None:
        return _alone(item, told, lead)
    body, purpose = told.words(match["b"]), told.words(match["s"]).strip(" ,;-")
    if _IN.search(lead) or " from " in told.text[: match.end("b")]:
        return Listed(told.words(match["m"]), purpose, body, "", item)
    return Listed(told.words(match["m"]), purpose, _giver(lead), body, item)


# "(b) the Funding Agency - £6m", beneath "Funders were:"
_FUNDERS = re.compile(r"\b(?:funders?|contributors?|contributions?|sources|partners\shad\s(?:paid|given|put\sin)|shared|met|paid)\b[^.;]{0,60}:\s?$", re.IGNORECASE)
_WHO_GAVE = re.compile(rf"(?:[-•*–]\s|\(?[a-z0-9]{{1,3}}[.)]\s)?(?:[Tt]he\s)?(?P<b>{signs('OCB')})(?:\s-|\s–|:|,|\sgave|\spaid)?\s\(?(?P<m>{_M})\)?(?=\s?[.;,]?(?:\sand)?$)")


def _funder(reading: Reading, index: int, item: Sentence) -> Listed | None:
    """An item of a giver and its sum alone, under a lead that speaks of funders; what it is for, the lead or the sentence before it tells."""
    lead = reading.sentences[index]
    told = signed(item.plain)
    match = _WHO_GAVE.match(told.text) if _FUNDERS.search(lead.plain) else None
    if match is None:
        return None
    near = [s.plain for s in reading.sentences[max(0, index - 1) : index + 1] if s.section == lead.section]
    purpose = meant("it", before(near).named)
    return Listed(told.words(match["m"]), purpose, told.words(match["b"]), "", item) if purpose else None


def _alone(item: Sentence, told: Signed, lead: str) -> Listed | None:
    """An item of a sum and its purpose alone, where the lead says that such sums were found or given."""
    if not _FOUND.search(lead) or NO_GIFT.search(lead) or NO_GIFT.search(item.plain):
        return None
    match = next((m for p in _ALONE if (m := p.match(told.text))), None)
    if match is None or re.search(r"\b(?:was|were|had|has|is|would|will|total)\b", match["s"], re.IGNORECASE):
        return None
    return Listed(told.words(match["m"]), told.words(match["s"]).strip(" ,;-"), _giver(lead), "", item)
