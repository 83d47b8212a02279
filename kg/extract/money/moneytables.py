"""Tables of money whose columns the plain records (`kg.extract.money.columns`) do not hold: a sum for each of several years, a giver within the cell of the sum, heads in other words.

    Agency | 2015/16 | 2016/17            Action | Resource
    Barset Council | £11,000 | £12,000    Two mentors | £31,200, put in by the Council
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kg.extract.boards.partner_bodies import SAFEGUARDING, own_board
from kg.extract.money.columns import cells_of
from kg.extract.money.jottings import Jotted, beside_sum
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.money.granting import NO_GIFT

_MONEY = (
    r"(?:payments?|paid|contributions?|grants?|amounts?|sums?|awards?|money|cash|shares?|subscriptions?|allocations?"
    r"|resources?|value|income|given|received|cost|price|fees?|gift|donation|funding|spend|budget|investment|figure|how\smuch|£)"
)
_QUALITY = r"(?:annual|total|yearly|agreed|actual|contract|grant|award|full|overall|approved|net|cash)"
_YEAR = r"(?:(?:FY\s?)?20\d\d(?:\s?[-/\u2013]\s?\d\d(?:\d\d)?)?)"
# "Paid by the Council in 2014/15": a column of sums whose head says who gave them
_GIVEN_BY = re.compile(
    rf"(?i:(?:(?:amount|sum|money)s?\s)?(?:paid|given|awarded|granted|contributed|met|found|put\sin|spent)(?:\sout)?\sby)\s(?:the\s|our\s)?(?P<by>[A-Z][\w'&-]*(?:\s(?:(?:and|of|for)\s)?[A-Z][\w'&-]*){{0,5}})"
    rf",?(?:\s(?:in|for|during)\s{_YEAR})?(?:\s\(?£\)?)?"
)
_HEADS: dict[str, re.Pattern[str]] = {
    "amount": re.compile(
        rf"(?:(?:{_YEAR}|{_QUALITY})\s?)*(?:{_MONEY}\s?)?(?:(?:for|in)\s{_YEAR}|made|awarded|given|paid|received|agreed)?"
        r"\s?\(?(?P<unit>£\s?(?:000s?|k)?|in\s£)?\)?", re.IGNORECASE
    ),
    "giver": re.compile(
        r"whence|(?:partner|agency|contributor|funder|source|donor|payer|(?:paid|met|funded|given|financed|sponsored|commissioned|bought|awarded|provided|supported|backed"
        r"|purchased)\s(?:for\s)?by|from"
        r"|who\s(?:from|paid|gave|pays|funds|funded)(?:\sfor\sit)?|from\swhom"
        r"|where\s(?:it\s(?:is|was|came|comes)\s|the\smoney\s(?:is|came|comes)\s)?from|origin|purse|out\sof|whose\smoney"
        r"|(?:contributing|funding|paying|awarding|giving|granting)\s\w+"
        r"|partner\s(?:agency|organisation)|statutory\spartner|commissioner|purchaser|buyer|paymaster|sponsor|giver|grantor|backer|benefactor)s?"
        r"(?:\sof\s\w+)?",
        re.IGNORECASE,
    ),
    "recipient": re.compile(
        r"whither|(?:who\s(?:to|got\sit|received(?:\sit)?|gets\sit|has\sit)|went\sto|goes\sto|to|made\sto|bid\sto|sent\sto|to\swhom|payee|paid\sto|given\sto|awarded\sto|granted\sto|(?:grantee|grant[\s-]holder)|recipient|holder"
        r"|group|beneficiary|organisation|charity|club|provider|supplier|contractor|delivered\sby|run\sby|held\sby|host)s?", re.IGNORECASE
    ),
    "purpose": re.compile(
        r"(?:what\sfor|for|for\swhat|spent\son|used\s(?:for|on)|purpose|use|action|activity|activities|towards|scheme|project|item"
        r"|service|work|reason|pays\sfor|paid\sfor|to\spay\sfor|buys|bought|covers|programme|initiative"
        r"|strand|heading|area|what|element|line|post|bid|application|proposal|pilot|description|object)s?(?:\s(?:of|or)\s\w+|\s(?:commissioned|bought|let|provided|funded"
        r"|supplied|paid\sfor)(?:\sby\s[\w\s]{3,30})?)?", re.IGNORECASE
    ),
    "status": re.compile(r"(?:result|outcome|status|decision|position|stage|progress|state|successful|won|answer|awarded|granted)s?\??", re.IGNORECASE),
}
# What became of a bid
_WON = re.compile(r"(?:(?:has\s|have\s|was\s|been\s|bid\s)*(?:award(?:ed)?|won|success(?:ful)?|granted|approved|agreed|received|paid"
    r"|secured|confirmed|given|funded|accepted|yes)|in\s(?:the\s)?bank)\b(?!\sin\sprinciple|\ssubject)(?:[\s,;-].{0,40})?", re.IGNORECASE)
_CELL = re.compile(r"(?:£\s?)?(?P<figure>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(?P<scale>k|m|million|thousand)?(?P<rest>(?:[,;(]\s?|\s)[^£]*)?")
_ARTICLE = re.compile(r"^(?:the|our)\s(?=[A-Z])")
_GETS = re.compile(r"\b(?:Board|Partnership|Team|Project|Hub|Centre|Trust|Unit|Club|Committee|Forum|Group|Nursery|Network|Refuge)$")
_TOTAL = re.compile(r"(?:grand\s)?totals?\b", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:propos\w+|planned|draft|options?|requested|sought|would|could|estimat\w+|forecast|bids?|savings?|variance|overspen\w+|pressures?)\b", re.IGNORECASE)
_MADE = re.compile(r"\b(?:grants?|awards?|contribut\w+|paid|payments?|income|funding|funded|funders?|money|sums?|gave|given|donat\w+|received|budget|resourc\w+)\b", re.IGNORECASE)
_BUDGET_OF = re.compile(
    r"\b(?:to|towards|for|of)\s(?:the\s)?(?P<purpose>(?:[a-z]+\s){0,2}(?:costs?|budget|work|fund|upkeep)\sof\s(?:the\s)?(?P<body>(?:[A-Z][\w'-]*\s(?:(?:and|of|for)\s)?){0,8}(?:Board|Partnership)))"
)
# "the Board's budget for 2018/19", "partners' contributions in 2019", where the page is of a board of partners
_ITS_BUDGET = re.compile(
    rf"\b(?P<purpose>(?:(?-i:(?:(?!The\b)[A-Z][\w'&-]*\s(?:(?:and|of|for)\s)?){{0,8}}(?:Board|Partnership|LSC[BP]|SC[BP]))(?:'s)?\s(?:[a-z]+\s){{0,2}}(?:budget|costs?|income|funding|fund|finances|spending)|(?:(?:partners?|agenc(?:y|ies)|member)s?'?\s)?contributions?"
    rf"|(?:pooled|joint|multi-agency)\s(?:budget|fund)|[Bb]udget)(?:(?:,|\s(?:for|in))\s(?:the\s(?:financial\s)?year\s)?{_YEAR})?)", re.IGNORECASE
)
_OWNED = r"(?:[A-Z][\w'&-]*\s(?:(?:and|of|for|the)\s){0,2}){0,8}(?:Board|Partnership|Team|Project|Hub|Centre|Trust|Unit|Club|Committee|Forum|Service|Programme|Scheme|Group|Nursery|Network|Refuge)"
# "Income of the Family Team, 2013/14", "Bright Start (young parents): who pays"
_OF_BODY = (
    re.compile(rf"\b(?:[Ii]ncome|[Ff]unding|[Ff]unders|[Rr]esources|[Ff]inances|[Cc]osts|[Bb]udget|[Mm]oney|[Rr]eceipts|[Ss]upport|[Gg]rants|[Cc]ontributions|[Cc]ontributors|[Pp]ays|[Pp]aid|[Pp]ayments)\s(?:received\s)?(?:of|for|to|towards|by)\s(?:the\s)?(?P<body>{_OWNED})\b"),
    re.compile(rf"^(?:[Tt]he\s)?(?P<body>{_OWNED})(?P<aside>\s\([^()]{{3,60}}\))?(?:,|:|\s-|\s\u2013|'s)?\s(?:[a-z]+\s){{0,2}}(?:income|money|funding|funders|contributions|grants?|budget|costs|resources|finances|receipts|who\s(?:pays|paid)|paid|payments)\b"),
)
# A sentence beneath a table that tells what all of its money was for
_ALL_FOR = re.compile(
    r"^(?:(?:All|Most|The\swhole)\s(?:of\s)?(?:it|this|that|these|the\s(?:above|money|sums?))|It|This|These|They|Both(?:\ssums)?|The\s(?:money|sums|total|funding|income|grants?|whole|above)|Each(?:\ssum)?)\s(?:(?:had|has|have)\s)?(?:all\s)?(?:been\s|was\s|were\s|is\s|are\s)?(?:all\s)?(?:spent|used|laid\sout|given|paid|meant|intended|provided|went|gone|put|earmarked|ring-?fenced)?\s?(?:for|on|towards|into|to\spay\sfor|paid\sfor|covered|funded)\s(?:the\s|its\s|an?\s)?(?P<s>[A-Za-z][^.;,]{3,90})[.;,]"
)
_A_BODY = re.compile(r"(?:[A-Z][\w'&-]*\s(?:(?:and|of|for)\s)?){1,8}(?:Board|Partnership)\b")


def money_tables(reading: Reading) -> list[Jotted]:
    """The sums of all such tables, by row."""
    return reading.once("tables of money", lambda r: list(_of_tables(r)) if "£" in r.text else [])


def _of_tables(reading: Reading) -> Iterator[Jotted]:
    head: list[_Head] = []
    lead, last, purposes = "", -2, set[str]()
    for index, cells in cells_of(reading):
        head, last = head if index == last + 1 else [], index
        if found := _heads(cells):
            head, lead, purposes = found, _lead(reading, index), set()
            continue
        if len(cells) < len(head) and head:
            cells = [*cells, *[""] * (len(head) - len(cells))]
        void = _NOT_YET.search(lead) is not None
        if head and len(cells) == len(head) and (not void or any(h.role == "status" for h in head)):
            own = own_board(reading)
            yield from _row(head, cells, _Lead(lead, void, *_whose(reading, index, lead), own if SAFEGUARDING.search(own) else ""), reading.sentences[index], purposes)


class _Head(NamedTuple):
    """What a column holds, the number that its sums are counted in, and who gave them where the head says so."""

    role: str = ""
    unit: int = 1
    giver: str = ""


@dataclass(frozen=True, slots=True)
class _Lead:
    """The words before a table, whether they say that its money was only sought, and of whom and for what the table or the sentence beneath it says it was."""

    text: str
    sought: bool
    body: str
    purpose: str
    own: str  # the board of partners whose page it is


def _whose(reading: Reading, index: int, lead: str) -> tuple[str, str]:
    """Whose money the words around a table tell of, and what it all was for."""
    section = reading.sentences[index].section
    beneath = next((s.plain for s in reading.sentences[index + 1 : index + 20] if s.section == section and reading.blocks[s.block].kind != "row"), "")
    after = _ALL_FOR.match(beneath)
    of = next((m for part in reversed(lead.split(". ", 1)) for p in _OF_BODY if (m := p.search(part))), None)
    thing = f"{of['body']}{of.groupdict().get('aside') or ''}" if of else ""
    return of["body"] if of else "", after["s"] if after else thing


def _heads(cells: list[str]) -> list[_Head]:
    """What each column holds, with the number its sums are counted in and who gave them, where a row is the head of a table of money."""
    if len(cells) < 2 or any(len(c) > 50 for c in cells) or any(re.match(r"£\s?(?!0+s?$)\d", c) for c in cells):
        return []
    named = [_head(c) for c in cells]
    roles = [head.role for head in named]
    single = all(roles.count(role) < 2 for role in ("giver", "recipient", "purpose"))
    if "status" in roles and any(re.match(r"(?:bid|appl|fund)", c, re.IGNORECASE) for c in cells) and "giver" not in roles:  # "Bid | To | Sum | Result": to whom the bid went
        named = [_Head("giver") if h.role == "recipient" and re.match(r"(?:to|bid\sto|sent\sto|made\sto)\b", c, re.IGNORECASE) else h for c, h in zip(cells, named, strict=True)]
    return named if "amount" in roles and single and {"giver", "recipient", "purpose"} & set(roles) else []


def _head(cell: str) -> _Head:
    if by := _GIVEN_BY.fullmatch(cell):
        return _Head("amount", 1, by["by"])
    for role, pattern in _HEADS.items():
        if cell and (match := pattern.fullmatch(cell)):
            unit = match.groupdict().get("unit") or ""
            return _Head(role, 1000 if "000" in unit or unit.lower().endswith("k") else 1)
    return _Head()


def _lead(reading: Reading, index: int) -> str:
    sentence = reading.sentences[index]
    section = reading.section_of(sentence)
    before = reading.before(sentence)
    return f"{section.title if section else ''}. {before.plain if before and before.section == sentence.section else ''}"


def _row(head: list[_Head], cells: list[str], around: _Lead, sentence: Sentence, purposes: set[str]) -> Iterator[Jotted]:
    said = {role: _ARTICLE.sub("", cell) if role != "purpose" else cell for (role, _, _), cell in zip(head, cells, strict=True) if role != "amount"}
    lead = around.text
    if ("status" in said or around.sought) and not _WON.fullmatch(said.get("status", "")):
        return
    whose, named = _BUDGET_OF.search(lead), _A_BODY.search(lead)
    board = whose["body"] if whose else named.group() if named and SAFEGUARDING.search(named.group()) else ""
    its = next((m for part in reversed(lead.split(". ", 1)) if (m := _ITS_BUDGET.search(part))), None) if around.own and not whose and "giver" in said else None
    board = board or (around.own if its else "")
    giver, recipient, purpose = said.get("giver", ""), said.get("recipient", ""), said.get("purpose", "")
    total = _TOTAL.match(cells[0]) is not None
    if not purpose and "purpose" not in said and (whose or its):
        purpose = told["purpose"] if (told := whose or its) else ""
    if not purpose and "purpose" not in said and "giver" in said and not board:
        purpose, board = around.purpose, around.body if _GETS.search(around.body) else ""
    if total:
        giver, recipient, purpose = "", "", purpose or (next(iter(purposes)) if len(purposes) == 1 else "")
        if not (board and purposes):
            return
    recipient = recipient or (board if "giver" in said else "")
    for (role, unit, by), cell in zip(head, cells, strict=True):
        told = _CELL.fullmatch(cell) if role == "amount" else None
        if told is None or (told["figure"].isdigit() and len(told["figure"]) == 4 and "£" not in cell and unit == 1 and told["figure"].startswith("20")):
            continue
        amount = f"£{told['figure']}{'k' if unit == 1000 else told['scale'] or ''}"
        who = giver or by or (beside_sum(f"{amount}, {told['rest'].strip(' ,;()')}") if told["rest"] else "")
        parties = [name for name in (who, recipient) if name]
        given = bool(parties) and (bool(giver) or bool(by) or bool(told["rest"]) or bool(said.get("recipient")) or total)
        if purpose and given and all(name[0].isupper() for name in parties) and (_MADE.search(lead) or who or "giver" in said or "recipient" in said) and not NO_GIFT.search(purpose):
            purposes.add(purpose)
            yield Jotted(amount, purpose, who, recipient, sentence)
