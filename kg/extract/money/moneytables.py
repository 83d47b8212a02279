"""Tables of money whose columns the plain records (`kg.extract.money.columns`) do not hold: a sum for each of several years, a giver within the cell of the sum, heads in other words.

    Agency | 2015/16 | 2016/17            Action | Resource
    Barset Council | £11,000 | £12,000    Two mentors | £31,200, put in by the Council
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.partner_bodies import SAFEGUARDING
from kg.extract.money.columns import cells_of
from kg.extract.money.jottings import Jotted, beside_sum
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.money.granting import NO_GIFT

_MONEY = (
    r"(?:payments?|paid|contributions?|grants?|amounts?|sums?|awards?|money|cash|shares?|subscriptions?|allocations?"
    r"|resources?|value|income|given|received|cost|gift|donation|funding|how\smuch|£)"
)
_YEAR = r"(?:(?:FY\s?)?20\d\d(?:\s?[-/\u2013]\s?\d\d(?:\d\d)?)?)"
_HEADS: dict[str, re.Pattern[str]] = {
    "amount": re.compile(
        rf"(?:(?:{_YEAR}|annual|total|yearly|agreed|actual)\s?)*(?:{_MONEY}\s?)?(?:(?:for|in)\s{_YEAR}|made|awarded|given|paid|received|agreed)?"
        r"\s?\(?(?P<unit>£\s?(?:000s?|k)?|in\s£)?\)?", re.IGNORECASE
    ),
    "giver": re.compile(
        r"(?:partner|agency|contributor|funder|source|donor|payer|paid\sby|met\sby|funded\sby|given\sby|from|who\s(?:from|paid|gave|pays)|from\swhom"
        r"|whose\smoney|contributing\s\w+|partner\s(?:agency|organisation)|statutory\spartner|paying\sbody|paymaster|sponsor|giver)s?(?:\sof\s\w+)?",
        re.IGNORECASE,
    ),
    "recipient": re.compile(
        r"(?:who\s(?:to|got\sit|received)|went\sto|to|to\swhom|payee|paid\sto|given\sto|awarded\sto|grantee|recipient"
        r"|group|beneficiary|organisation|charity|club)s?", re.IGNORECASE
    ),
    "purpose": re.compile(
        r"(?:what\sfor|for|for\swhat|spent\son|used\s(?:for|on)|purpose|use|action|activity|towards|scheme|project|item"
        r"|service|work|reason|pays\sfor|to\spay\sfor|programme|initiative)s?(?:\s(?:of|or)\s\w+)?", re.IGNORECASE
    ),
}
_CELL = re.compile(r"(?:£\s?)?(?P<figure>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(?P<scale>k|m|million|thousand)?(?P<rest>(?:[,;(]\s?|\s)[^£]*)?")
_TOTAL = re.compile(r"(?:grand\s)?totals?\b", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:propos\w+|planned|draft|options?|requested|sought|would|could|estimat\w+|forecast|bids?|savings?|variance|overspen\w+|pressures?)\b", re.IGNORECASE)
_MADE = re.compile(r"\b(?:grants?|awards?|contribut\w+|paid|payments?|income|funding|funded|funders?|money|sums?|gave|given|donat\w+|received|budget|resourc\w+)\b", re.IGNORECASE)
_BUDGET_OF = re.compile(
    r"\b(?:to|towards|for|of)\s(?:the\s)?(?P<purpose>(?:[a-z]+\s){0,2}(?:costs?|budget|work|fund|upkeep)\sof\s(?:the\s)?(?P<body>(?:[A-Z][\w'-]*\s(?:(?:and|of|for)\s)?){0,8}(?:Board|Partnership)))"
)
_A_BODY = re.compile(r"(?:[A-Z][\w'&-]*\s(?:(?:and|of|for)\s)?){1,8}(?:Board|Partnership)\b")


def money_tables(reading: Reading) -> list[Jotted]:
    """The sums of all such tables, by row."""
    return reading.once("tables of money", lambda r: list(_of_tables(r)) if "£" in r.text else [])


def _of_tables(reading: Reading) -> Iterator[Jotted]:
    head: list[tuple[str, int]] = []
    lead, last, purposes = "", -2, set[str]()
    for index, cells in cells_of(reading):
        head, last = head if index == last + 1 else [], index
        if found := _heads(cells):
            head, lead, purposes = found, _lead(reading, index), set()
            continue
        if len(cells) < len(head) and head:
            cells = [*cells, *[""] * (len(head) - len(cells))]
        if head and len(cells) == len(head) and not _NOT_YET.search(lead):
            yield from _row(head, cells, lead, reading.sentences[index], purposes)


def _heads(cells: list[str]) -> list[tuple[str, int]]:
    """What each column holds, with the number its sums are counted in, where a row is the head of a table of money."""
    if len(cells) < 2 or any(len(c) > 50 for c in cells) or any(re.match(r"£\s?\d", c) for c in cells):
        return []
    named = [_head(c) for c in cells]
    roles = [role for role, _ in named]
    single = all(roles.count(role) < 2 for role in ("giver", "recipient", "purpose"))
    return named if "amount" in roles and single and {"giver", "recipient", "purpose"} & set(roles) else []


def _head(cell: str) -> tuple[str, int]:
    for role, pattern in _HEADS.items():
        if cell and (match := pattern.fullmatch(cell)):
            unit = match.groupdict().get("unit") or ""
            return role, 1000 if "000" in unit or unit.lower().endswith("k") else 1
    return "", 1


def _lead(reading: Reading, index: int) -> str:
    sentence = reading.sentences[index]
    section = reading.section_of(sentence)
    before = reading.before(sentence)
    return f"{section.title if section else ''}. {before.plain if before and before.section == sentence.section else ''}"


def _row(head: list[tuple[str, int]], cells: list[str], lead: str, sentence: Sentence, purposes: set[str]) -> Iterator[Jotted]:
    said = {role: cell for (role, _), cell in zip(head, cells, strict=True) if role != "amount"}
    whose, named = _BUDGET_OF.search(lead), _A_BODY.search(lead)
    board = whose["body"] if whose else named.group() if named and SAFEGUARDING.search(named.group()) else ""
    giver, recipient, purpose = said.get("giver", ""), said.get("recipient", ""), said.get("purpose", "")
    total = _TOTAL.match(cells[0]) is not None
    if not purpose and "purpose" not in said and whose:
        purpose = whose["purpose"]
    if total:
        giver, recipient, purpose = "", "", purpose or (next(iter(purposes)) if len(purposes) == 1 else "")
        if not (board and purposes):
            return
    recipient = recipient or (board if "giver" in said else "")
    for (role, unit), cell in zip(head, cells, strict=True):
        told = _CELL.fullmatch(cell) if role == "amount" else None
        if told is None or (told["figure"].isdigit() and len(told["figure"]) == 4 and "£" not in cell and unit == 1 and told["figure"].startswith("20")):
            continue
        amount = f"£{told['figure']}{'k' if unit == 1000 else told['scale'] or ''}"
        who = giver or (beside_sum(f"{amount}, {told['rest'].strip(' ,;()')}") if told["rest"] else "")
        parties = [name for name in (who, recipient) if name]
        given = bool(parties) and (bool(giver) or bool(told["rest"]) or bool(said.get("recipient")) or total)
        if purpose and given and all(name[0].isupper() for name in parties) and (_MADE.search(lead) or "giver" in said or "recipient" in said or told["rest"]) and not NO_GIFT.search(purpose):
            purposes.add(purpose)
            yield Jotted(amount, purpose, who, recipient, sentence)
