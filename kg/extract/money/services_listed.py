"""Services of tables, labelled lines and lists: "Service | Provider | Contract ends", "mentoring (Steps Ahead, until March 2020)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.dates import find_dates, parse_date
from kg.extract.money.columns import Record, records
from kg.extract.money.contracting import bodies, buyers
from kg.extract.money.inline import brackets_told
from kg.extract.money.signs import signed
from kg.extract.money.terms import term
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.money.contracting import CONTRACT, IS_SERVICE, NO_SERVICE, O
from kg.stance import stance

_DATE = r"(?:\s(?:date|on|in))?"
_ROLES = {
    "provider": re.compile(
        r"(?:(?:service|current|lead|contracted|commissioned|name of(?: the)?)\s)?(?:provider|supplier|contractor)s?(?:\sname)?|(?:delivered|provided|run|supplied|operated)\sby"
        r"|who\s(?:provides|delivers|runs)\s\w+|organisation|delivery\spartner",
        re.IGNORECASE,
    ),
    "service": re.compile(
        r"(?:commissioned\s)?(?:services?|provision|service\s(?:name|area|type|description|commissioned|provided)|name\sof\s(?:the\s)?service|what\sis\s(?:provided|bought|delivered)|contract(?:\s(?:name|title|for))?|what)",
        re.IGNORECASE,
    ),
    "commissioner": re.compile(r"commissioners?|commissioned\sby|commissioning\s(?:body|bodies)|purchasers?|funders?|funded\sby|client|paid\sfor\sby", re.IGNORECASE),
    "start": re.compile(rf"(?:contract\s)?(?:starts?|started|commence(?:s|d|ment)|from|since|began|let){_DATE}", re.IGNORECASE),
    "end": re.compile(rf"(?:contract\s)?(?:ends?|ended|expir(?:es|y|ed)|until|to|runs\sto|finish(?:es)?|renewal){_DATE}", re.IGNORECASE),
    "term": re.compile(r"(?:contract\s)?(?:term|period|dates|length|duration|runs|life)(?:\sof\scontract)?", re.IGNORECASE),
}
_NEEDED = frozenset({"provider", "service"})
_GRADED = re.compile(r"\b(?:rating|grade|judgement|ofsted|inspect\w+|cqc)\b", re.IGNORECASE)
_OPENS = Gate("contract*", "commission*", "provid*", "bought", "buys", "deliver*", "procur*", "run", "agreement*", "arrangement*", "service*", "scheme*")
_THING = r"(?P<s>[A-Za-z0-9][^()|;:\ue000-\uf8ff]{3,90}?(?:(?:(?<=\sin\s)|(?<=\sat\s)|(?<=\sfor\s))[\ue000-\ue1ff\ue600-\ue7ff])?)"
_BY = r"(?:(?:the\s)?(?:provider|supplier|contractor):?\s|(?:provided|delivered|run|supplied)\sby\s|from\s|with\s|by\s|through\s)?"
_P = rf"(?:the\s)?(?P<p>{O})"
_REST = r"(?=\s?[,;(.]|\s-|$)"
_ITEMS = tuple(
    re.compile(rf"(?:[-•*–]\s|\(?[a-z0-9]{{1,3}}[.)]\s)?{pattern}")
    for pattern in (
        rf"{_THING}\s\({_BY}{_P}(?:[,;:\s][^()]{{0,80}})?\)",
        rf"{_THING}(?:\s-|:|,)\s{_BY}{_P}{_REST}",
        rf"{_P}\s\({_THING}(?:[,;][^()]{{0,80}})?\)",
        rf"{_P}(?:\s-|:)\s{_THING}{_REST}",
        rf"{_P},?\s(?:for|to\s(?:run|deliver|provide)|which\s(?:runs|ran|delivers|provides|delivered|provided))\s(?:the\s|an?\s)?{_THING}{_REST}",
        rf"{_THING},?\s(?:by|from|with|through)\s{_P}{_REST}",
    )
)


_IN_BRACKETS = re.compile(r"\(([^()]{4,60})\)\W*$")  # "Kite Voices: mentoring (from April 2017)"


_IN_BRACKETS_AFTER = re.compile(r"\s\([^()]{2,40}\)$")  # "Kite Voices (Roe only)"


@dataclass(frozen=True, slots=True)
class Listed:
    """A provider, its service and who commissions it, as a row or an item gives them, with the dates of the contract."""

    provider: str
    service: str
    commissioners: tuple[str, ...]
    start: str
    end: str
    sentence: Sentence
    last: Sentence


def listed(reading: Reading) -> Iterator[Listed]:
    """The services of the tables, labelled lines and lists of a document."""
    for record in records(reading, _ROLES, _NEEDED):
        if (told := _recorded(reading, record)) is not None:
            yield from (replace(told, provider=_IN_BRACKETS_AFTER.sub("", p)) for p in re.split(r"\s?;\s(?:and\s)?", told.provider))
    for index, sentence in enumerate(reading.sentences):
        lead = sentence.plain
        if ":" not in lead or not _OPENS.open(lead):
            continue
        if lead.rstrip(" -").endswith(":") and stance(lead, max(0, len(lead) - 40), len(lead)) == "asserted":
            spoken = _told(lead)
            for item in reading.items_of(index):
                if (spoken or buyers(signed(f"{item.plain} {_more(reading, item)}"))) and (found := _item(reading, item, lead)) is not None:
                    yield found
        elif "), " in lead or ") and " in lead or "); " in lead:
            lead, items = brackets_told(sentence)
            each = [_item(reading, item, lead) for item in items] if items and _told(lead) else []
            yield from (one for one in each if one is not None and all(each))


def _told(lead: str) -> bool:
    """Whether the words before a list speak of contracts that there are."""
    return CONTRACT.search(lead) is not None and stance(lead, max(0, len(lead) - 40), len(lead)) == "asserted"


def _recorded(reading: Reading, record: Record) -> Listed | None:
    cells = record.cells
    if _GRADED.search(record.lead) or not re.match(r"[A-Z]", cells["provider"]) or NO_SERVICE.match(cells["service"]) or len(cells["service"]) < 5:
        return None
    start, end = (_day(reading, cells.get(role, "")) for role in ("start", "end"))
    if term := cells.get("term", ""):
        start, end = (*_span(reading, term), "", "")[:2] if not (start or end) else (start, end)
    who = tuple(re.split(r"\s?;\s(?:and\s)?", cells["commissioner"])) if "commissioner" in cells else _commissioners(record.lead)
    return Listed(cells["provider"], cells["service"], who, start, end, record.sentence, record.last)


def _commissioners(lead: str) -> tuple[str, ...]:
    """The bodies whose contracts the words before a list say that it gives."""
    told = signed(lead)
    return buyers(told) or (bodies(told) if CONTRACT.search(lead) else ())


def _day(reading: Reading, cell: str) -> str:
    return parse_date(cell, reading.date) if cell else ""


def _span(reading: Reading, cell: str) -> tuple[str, str]:
    """The start and end of a term: "1 May 2019 to 30 April 2021", "until March 2020"."""
    dates = find_dates(cell, reading.date)
    if len(dates) == 2:
        return dates[0].value, dates[1].value
    if len(dates) != 1:
        return "", ""
    if dates[0].kind == "interval" and "/" in dates[0].value:
        start, _, end = dates[0].value.partition("/")
        return start, end
    if re.match(r"\W*(?:until|to|till|up to|ends?|expires?)\b", cell, re.IGNORECASE):
        return "", dates[0].value
    return (dates[0].value, "") if re.match(r"\W*(?:from|since)\b", cell, re.IGNORECASE) else ("", "")


def _item(reading: Reading, item: Sentence, lead: str) -> Listed | None:
    told = signed(item.plain)
    for pattern in _ITEMS:
        match = pattern.match(told.text)
        if match and IS_SERVICE.search(thing := told.words(match["s"])) and not NO_SERVICE.match(thing):
            rest = item.plain.partition(told.words(match["p"]))[2]
            more = _more(reading, item)
            start, end = _span(reading, rest.strip(" ,;:()-."))
            if not (start or end) and (aside := _IN_BRACKETS.search(rest)):
                start, end = _span(reading, aside[1])
            if not (start or end):
                start, end = term(more or rest, reading.date)
            who = buyers(told) or (buyers(signed(more)) if more else ()) or _commissioners(lead)
            return Listed(told.words(match["p"]), thing, who, start, end, item, item)
    return None


def _more(reading: Reading, item: Sentence) -> str:
    """What the sentences after the first of an item say, as one: "Let by the Council in July 2018"."""
    index = reading.index_of(item) + 1
    more = [s.plain for s in reading.sentences[index : index + 2] if s.block == item.block]
    return " ".join(m[:1].lower() + m[1:] for m in more)
