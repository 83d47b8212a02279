"""Services of tables, labelled lines and lists: "Service | Provider | Contract ends", "mentoring (Steps Ahead, until March 2020)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.dates import find_dates, parse_date
from kg.extract.money.columns import Record, records
from kg.extract.money.contracting import bodies, buyers
from kg.extract.money.dealing import commissioners
from kg.extract.money.inline import brackets_told
from kg.extract.money.signs import signed
from kg.extract.money.terms import term
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.money.contracting import CONTRACT, IS_SERVICE, NO_SERVICE, O
from kg.stance import stance

_DATE = r"(?:\s(?:date|on|in|from))?"
_LET = r"(?:re-?)?(?:commissioned|let|bought(?:\sin)?|procured|paid(?:\sfor)?|funded|awarded|purchased|engaged|contracted)"
_DONE = r"(?:delivered|provided|run|supplied|operated|managed|held|staffed|hosted|carried\sout|undertaken|offered|taught|led|won|taken\son)"
_NOW = r"(?:(?:service|current|present|lead|main|sole|contracted|commissioned|chosen|appointed|name of(?: the)?)\s)*"
_ROLES = {
    "provider": re.compile(
        rf"{_NOW}(?:provider|supplier|contractor|organisation|charity|agency|company|firm|operator|delivery\spartner|partner\sorganisation|contract\sholder|holder)s?(?:\s(?:name|now|used))?|(?:currently\s|now\s)?{_DONE}\sby"
        rf"|who\s(?:now\s)?(?:provides|delivers|runs|has|holds|does|supplies|offers|gives)(?:\s\w+){{0,2}}|in\sthe\shands\sof|(?:contract\s|agreement\s)?with(?:\swhom)?|(?:{_LET}|given|outsourced)\s(?:from|to)|by\swhom",
        re.IGNORECASE,
    ),
    "service": re.compile(
        r"(?:commissioned\s|name\sof\s(?:the\s)?)?(?:services?|provision|support|help|offer|scheme|project|programme|activity|intervention|work|function)"
        r"(?:\s(?:name|area|type|title|description|commissioned|provided|given|offered|bought|let|funded|for)(?:\sby\s(?:the\s|our\s)?(?:Council|Authority))?)?|what(?:\sfor|\sis\s(?:provided|bought|delivered|done|offered))?|for\swhat|what\s(?:it|they)\s(?:provides?|does?|delivers?|runs?)",
        re.IGNORECASE,
    ),
    "deal": re.compile(r"(?:council\s)?(?:contracts?|agreements?|arrangements?)(?:\s(?:name|title|type|description|for))?(?:\s\([^()]{2,40}\))?", re.IGNORECASE),
    "commissioner": re.compile(
        rf"(?:joint\s)?commissioners?|(?:jointly\s)?{_LET}(?:\sand\s{_LET})?\s(?:by|for)|commissioning\s(?:body|bodies|council|authority)|purchasers?|funders?|clients?|who\s(?:pays|commissions|commissioned\sit|bought\sit|let\sit)(?:\sfor\sit)?|for\swhom|on\sbehalf\sof",
        re.IGNORECASE,
    ),
    "start": re.compile(
        rf"(?:start|commencement|beginning)\s(?:date\s)?of\s(?:the\s|current\s)?(?:contract|agreement|term|service)|(?:(?:contract|agreement|running|in\splace|in\sforce|operating|live|service|provided|held|theirs)\s)?"
        rf"(?:starts?|started|commence(?:s|d|ment)|from|since(?:\swhen)?|began|begun|let|awarded|dates\sfrom|first\sday){_DATE}", re.IGNORECASE
    ),
    "end": re.compile(
        rf"(?:end|expiry|finish|close)\s(?:date\s)?of\s(?:the\s|current\s)?(?:contract|agreement|term|service)|(?:(?:Council|Council's|its|our|present|current)\s)*(?:(?:contract|agreement|runs|good|funded|service|provided|held)\s)?"
        rf"(?:ends?|ended|expir(?:es|y|ed)|until|till|to|up\sto|runs\s(?:to|until|out)|finish(?:es|ed)?|renewal|last\sday|extended\sto){_DATE}", re.IGNORECASE
    ),
    "term": re.compile(r"(?:contract\s)?(?:term|period|dates|length|duration|runs|life)(?:\sof\scontract)?", re.IGNORECASE),
}
_NEEDED = (frozenset({"provider", "service"}), frozenset({"provider", "deal"}))
_GRADED = re.compile(r"\b(?:rating|grade|judgement|ofsted|inspect\w+|cqc)\b", re.IGNORECASE)
_OPENS = Gate("contract*", "commission*", "provid*", "bought", "buys", "deliver*", "procur*", "run", "agreement*", "arrangement*", "service*", "scheme*")
_THING = r"(?P<s>[A-Za-z0-9][^()|;:\ue000-\uf8ff]{3,90}?(?:(?:(?<=\sin\s)|(?<=\sat\s)|(?<=\sfor\s))[\ue000-\ue1ff\ue600-\ue7ff])?)"
_BY = r"(?:(?:the\s)?(?:provider|supplier|contractor):?\s|(?:provided|delivered|run|supplied)\sby\s|from\s|with\s|by\s|through\s)?"
_P = rf"(?:the\s)?(?P<p>{O})"
_REST = r"(?=\s?[,;(.]|\s-|\s(?:too|also|again|likewise|as\swell)$|$)"
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


# "Home Again, a scheme which the Council ran": no provider, but what the council itself does
_OWN_SCHEME = re.compile(
    r"\W*[A-Z][\w' -]{2,40}, (?:an?|the|its) (?:\w+ ){0,2}(?:scheme|project|programme|service|initiative),?"
    r" (?:which |that )?the (?:County |City |Borough )?Council (?:had|has|was|ran|runs)\b"
)


def tells_of_no_service(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is an item below a lead that asserts nothing, "The services that might be bought were:", or tells of a scheme of the council's own."""
    if _OWN_SCHEME.match(sentence.plain):
        return True
    lead = reading.lead_of(sentence)
    return lead is not None and ":" in lead.plain[-4:] and stance(lead.plain, max(0, len(lead.plain) - 40), len(lead.plain)) != "asserted"


def listed(reading: Reading) -> Iterator[Listed]:
    """The services of the tables, labelled lines and lists of a document."""
    for record in (r for needed in _NEEDED for r in records(reading, _ROLES, needed)):
        if (told := _recorded(reading, record)) is not None:
            yield from (replace(told, provider=_IN_BRACKETS_AFTER.sub("", p)) for p in re.split(r"\s?;\s(?:and\s)?", told.provider))
    yield from _under_title(reading)
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


def _under_title(reading: Reading) -> Iterator[Listed]:
    """Services of a list that only the title of its item introduces, "Commissioning Update", where each entry is "mentoring - Steps Ahead"."""
    for section in reading.sections:
        if not _OF_CONTRACTS.search(section.title):
            continue
        items = [s for s in reading.sentences if reading.section_of(s) is section and " - " in s.plain[2:] and reading.blocks[s.block].kind in {"item", "paragraph"}]
        told = [(s, m) for s in items if (m := _DASHED.match(s.plain)) and IS_SERVICE.search(m["s"]) and not NO_SERVICE.match(m["s"]) and not _NOBODY.match(m["p"])]
        for sentence, match in told if len(items) == len(told) > 1 else ():
            rest = sentence.plain[match.end() :].partition(".")[0]
            yield Listed(match["p"], match["s"], buyers(signed(rest)), *term(rest, reading.date), sentence, sentence)


_OF_CONTRACTS = re.compile(r"\b(?:[Cc]ommission(?:ing|ed)|[Cc]ontracts?|[Pp]roviders?|[Pp]rocure\w+|[Bb]ought)\b")
_DASHED = re.compile(
    r"(?:[-•*]\s|\(?[a-z0-9]{1,3}[.)]\s)?(?P<s>[A-Z0-9][^-:;|]{3,90}?)\s-\s"
    r"(?P<p>(?:\d+\w*\s)?[A-Z][\w'&]*(?:\s(?:(?:and|of|for|the|in|&)\s){0,2}[A-Z][\w'&]*){0,7})(?=[,;(.]|\s\(|\s(?:too|also|again|likewise|as\swell|since|from|until)\b|$)"
)


def _told(lead: str) -> bool:
    """Whether the words before a list speak of contracts that there are."""
    return CONTRACT.search(lead) is not None and stance(lead, max(0, len(lead) - 40), len(lead)) == "asserted"


def _recorded(reading: Reading, record: Record) -> Listed | None:
    cells = record.cells if "service" in record.cells else {**record.cells, "service": record.cells["deal"]}
    provider, more = _ON_TERMS.split(cells["provider"], maxsplit=1)[0], cells["provider"]
    if _GRADED.search(record.lead) or not _NAMED.match(provider) or _NOBODY.match(provider) or NO_SERVICE.match(cells["service"]) or len(cells["service"]) < 5:
        return None
    start, end = (_day(reading, cells.get(role, "")) for role in ("start", "end"))
    index = reading.index_of(record.last) + 1
    after = [s.plain for s in reading.sentences[index : index + 2] if s.section == record.last.section and not record.head and _LONGER.search(s.plain)]
    end = (term(after[0], reading.date)[1] if after else "") or end
    if length := cells.get("term", ""):
        start, end = (*_span(reading, length), "", "")[:2] if not (start or end) else (start, end)
    who = tuple(re.split(r"\s?;\s(?:and\s)?", cells["commissioner"])) if "commissioner" in cells else _commissioners(record.lead)
    who = who or buyers(signed(more)) or commissioners(signed(cells.get("deal", ""))) or (("the Council",) if _COUNCILS.search(record.head) else ())
    who = who or _noted_beside(reading, record)
    return Listed(provider, cells["service"], who, start, end, record.sentence, record.last)


def _noted_beside(reading: Reading, record: Record) -> tuple[str, ...]:
    """Whose contracts a table gives, as the sentences right after or before it say: "All the above are Council contracts"."""
    if not record.head:
        return ()
    rows = [i for i, s in enumerate(reading.sentences) if s.section == record.sentence.section and reading.blocks[s.block].kind == "row"]
    beside = [*range(rows[-1] + 1, rows[-1] + 3), rows[0] - 1] if rows else []
    for sentence in (reading.sentences[i] for i in beside if 0 <= i < len(reading.sentences)):
        plain = sentence.plain
        if sentence.section != record.sentence.section or not _OF_TABLE.search(plain) or stance(plain, 0, len(plain)) != "asserted":
            continue
        if who := buyers(signed(plain)) or commissioners(signed(plain)) or (("the Council",) if _COUNCILS_ALL.search(plain) else ()):
            return who
    return ()


_OF_TABLE = re.compile(r"\b(?:[Aa]ll|[Bb]oth|[Ee]ach|[Tt]hese|[Tt]hose|[Tt]he\s(?:above|table|register|list|schedule|two|three|four|contracts|services|awards))\b")
_COUNCILS_ALL = re.compile(r"\b(?:are|were|is|being)\s(?:all\s|both\s|each\s)?(?:the\s|its\s)?(?:Council|Authority)(?:'s)?\s(?:contracts?|agreements?|SLAs?|commissions?|grants?)\b")
_ON_TERMS = re.compile(r",?\s(?:under|on|by|through|for|since|until|from)\s(?=[a-z])|\s\((?=under\b|since\b|until\b|from\b)")  # "Held by: Kite Voices, under an agreement with the Council"
_NAMED = re.compile(r"[A-Z]|\d+\w*\s?[A-Z]")
_NOBODY = re.compile(r"(?:[Nn]one|[Nn]ot|[Nn]obody|No\b|To\sbe|TBC|TBA|In-?\s?house|Vacant|Various|Several|Yes\b|N/A|Out\sto|Unknown)")
_COUNCILS = re.compile(r"\b(?:Council(?:'s)?|[Oo]ur)\s(?:contract|agreement)\b|\b(?:commissioned|bought|let|paid|funded)\s(?:for\s)?by\s(?:the\s|our\s)?(?:Council|Authority)\b")
_LONGER = re.compile(r"\b(?:extended|prolonged|renewed)\s(?:to|until)\b")  # "Decision taken on 4 May: extended to 31 August 2021"


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
        if match and not NO_SERVICE.match(thing := told.words(match["s"])) and (IS_SERVICE.search(thing) or (pattern is _ITEMS[0] and _OF_SERVICES.search(lead))):
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


_OF_SERVICES = re.compile(r"\b(?:commissioned|contracted|bought-in|outsourced)\s(?:services?|provision|support)\b|\bcontracts?\s(?:are|were|is)\b")


def _more(reading: Reading, item: Sentence) -> str:
    """What the sentences after the first of an item say, as one: "Let by the Council in July 2018"."""
    index = reading.index_of(item) + 1
    more = [s.plain for s in reading.sentences[index : index + 2] if s.block == item.block]
    return " ".join(m[:1].lower() + m[1:] for m in more)
