"""Stages of strategies that lists, tables and labels tell: "Play Strategy | Under review", "In force: the Play Strategy"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.dates import find_dates
from kg.extract.plans.strategy_days import cell_month, short_month
from kg.extract.plans.strategy_told import DATED, Named, Said
from kg.extract.proof import across, proof
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.plans.strategy_clauses import PREDICATE, status_of
from kg.rules.plans.strategy_positions import position

_RULE = "strategies/listed"
_BAR = re.compile(r"\s*\|\s*|\t+|\s{3,}")
# "(a) the Play Strategy 2019-22", "Play Strategy (for 2019)": what may stand beside a name in its own cell or at the head of its line
_BEFORE_NAME = re.compile(r"[\W\d]*(?:\(?[a-z]{1,3}[.)]\s+)?"
                          r"(?:(?:Progress|Update|Report|Position|Status|News)\s+(?:on|of|with|about)\s+)?(?:(?:Publish|Develop|Review|Refresh|Update|Launch|Adopt|Write|Produce|Finalise)\s+)?"
                          r"(?:(?:The|the|An?|an?|Our|Its|our|its|Draft|Joint|New|Council's|Board's|Partnership's|[A-Z][\w']+'s)\s+){0,3}")
_YEARS = re.compile(r"(?:\s*,?\s*(?:for\s+)?\(?(?:19|20)\d\d(?:\s?(?:[-/]|to)\s?\d{2,4})?\)?)?")
# "Play Strategy (PS) of the Board - revised May 2019": letters and an owner between a name and what is noted of it
_OWNED = re.compile(r"(?:\s*\([A-Z][A-Za-z&]{0,7}\))?(?:\s+(?:of|by|for|from)\s+(?:the\s+)?(?:[A-Z][\w'&-]*|and|of|for|the)(?:\s+(?:[A-Z][\w'&-]*|and|of|for|the)){0,6})?(?=\s*[:;\u2013\u2014-]\s)")
_SEPARATOR = re.compile(r"\s*(?::|-+|,|\||>|=|;)\s+(?=\S)|\s*(?::|=)\s*(?=\S)")
_BRACKET = re.compile(r"\s*\((?P<said>[^()]{3,80})\)")
_PIECES = re.compile(r";\s*|,\s+(?:and\s+|but\s+)?|\s+and\s+|\s+but\s+|\.\s+")
_LABEL = re.compile(r"(?P<label>[A-Z][^:.;|]{2,60}?)\s*:\s+(?=\S)")
_NAME_LABEL = re.compile(r"\W*(?:(?:Name|Title|Strategy|Plan|Policy|Framework|Document|Programme|Item|Paper|Subject|What|Entry)(?: (?:name|title|of \w+))?)\s*(?::|\|)\s*", re.IGNORECASE)
_STATUS_LABEL = re.compile(r"\W*(?:(?:Current |Present )?(?:Status|Stage|Position|State|Progress|Standing|Where (?:it|this) stands|Update))\s*(?::|\|)\s*", re.IGNORECASE)
_DATE_LABEL = re.compile(
    r"\W*(?:(?P<done>(?:Date(?: of)?|When) (?P<said>\w+)|(?P<alone>Adopted|Approved|Published|Agreed|Issued|Submitted|Refreshed|Revised|Launched|Replaced|Superseded|Withdrawn"
    r"|Introduced|Ratified|Signed off|Brought in|Updated|Sent to \w+|Under review|In development|In use|In operation|Operative|Effective|Current|Live)(?: (?:on|in|since|from"
    r"|by \w+))?)|Date|Since|When|From"
    r"|In force (?:from|since)|As (?:at|of|from))\s*(?::|\|)\s*",
    re.IGNORECASE,
)
_DATE_HEAD = re.compile(r"\s*(?:date|when|since|from|effective from|date of (?:this|that|status|last change)|as (?:at|of|from)|month|year)\b(?! (?:of|for) (?:next )?review)", re.IGNORECASE)
_NOT_THEN = re.compile(r"\b(?:next|due|review|renewal|expir\w+|end\w*|until|target|deadline|expected|planned)\b", re.IGNORECASE)
_NOUNS = {"adoption": "adopted", "approval": "approved", "publication": "published", "issue": "issued", "submission": "submitted", "launch": "launched", "revision": "revised"}
# "AGREED: (a) to endorse the Play Strategy": a decision, and no label
_DECIDED = re.compile(r"(?:AGREED|RESOLVED|APPROVED|DECIDED|ADOPTED|ENDORSED|RECOMMENDED)\b|[A-Z][a-z]+\s*:-?\s+(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?(?:to|[Tt]hat)\s")
# "The following strategies were under review:", "Those in draft:"
_FOLLOWING = re.compile(r"(?:.*\b)?(?:[Tt]he following|[Tt]hese|[Tt]hose|[Ff]our|[Tt]hree|[Tt]wo|[Ff]ive|[Oo]thers)(?: (?:strateg|plan|polic|document|framework"
    r"|programme)\w*(?: and \w+)?)?(?= (?:were|was|are|had|have|remain))")


# "Policies being looked at again:", "Documents that were in draft:"
_PLURAL = re.compile(
    r"(?:\W*(?:The|Our|Other|Also|Those|All)\s)?(?:\w+\s){0,2}(?:[Ss]trategies|[Pp]olicies|[Pp]lans|[Dd]ocuments|[Ff]rameworks|[Pp]apers|[Tt]hose)(?:\sand\s\w+)?\s(?:(?:which"
    r"|that)\s)?(?=\w)"
)


def listed(reading: Reading, at: int, named: list[Named]) -> Iterator[Said]:
    """The stages that the layout around the strategies of a sentence gives them; `at` is its place in the reading."""
    sentence = reading.sentences[at]
    if not named:
        return
    if reading.blocks[sentence.block].kind == "row" or "|" in sentence.plain:
        yield from _row(reading, at, named)
        return
    for one in named:
        yield from _beside(reading, sentence, one)
    yield from _under_label(reading, sentence, named)
    yield from _under_lead(reading, sentence, named)
    yield from _after_lead(reading, sentence, named)
    alone = len(named) == 1 and _BEFORE_NAME.fullmatch(sentence.plain, 0, named[0].start) and not sentence.plain[named[0].end :].strip(" .:()0123456789-/")
    if alone or (len(named) == 1 and _NAME_LABEL.match(sentence.plain, 0, named[0].start)):
        yield from _card(reading, at, named[0])


def _said(reading: Reading, sentence: Sentence, one: Named, said: tuple[str, int, int], high: int) -> Said:
    """A stage with the date that follows its words before an offset."""
    status, start, end = said
    dates = [d for d in find_dates(sentence.plain[:high], reading.date) if d.start >= start] if status in DATED else []
    date = dates[0].value if dates and not re.search(r"\b(?:until|to|till|ending|review)\s+$", sentence.plain[end : dates[0].start]) else ""
    date = date or (short_month(sentence.plain[start:high]) if status in DATED else "")
    if status not in DATED and (since := re.compile(r",?\s(?:since|from)\s").match(sentence.plain, end, high)):
        date = next((d.value for d in find_dates(sentence.plain[:high], reading.date) if d.start == since.end()), "")
    return Said(one, status, date, _RULE, proof(sentence, one.start, end), sentence.start + one.start)


def _stages(reading: Reading, sentence: Sentence, one: Named, span: tuple[int, int]) -> Iterator[Said]:
    """The stages of a phrase that stands for a name: "Adopted May 2018, now under review"."""
    at, high = span
    for _ in range(3):
        cut = next((m for m in _PIECES.finditer(sentence.plain, at, high) if position(sentence.plain, m.end(), high)), None)
        stop = cut.start() if cut else high
        if (said := position(sentence.plain, at, high)) is None:
            return
        yield _said(reading, sentence, one, said, stop)
        if cut is None:
            return
        at = cut.end()


def _row(reading: Reading, at: int, named: list[Named]) -> Iterator[Said]:
    """The stages in the other cells of a row that has a strategy's name for one of its cells."""
    sentence = reading.sentences[at]
    cells = _cells(sentence.text)
    mine = next((i for i, (a, b) in enumerate(cells) if _is_name(sentence.plain, a, b, named[0])), None)
    if mine is None or len({n.name for n in named}) != 1 or _NAME_LABEL.match(sentence.plain, 0, named[0].start):
        if len(named) == 1 and _NAME_LABEL.match(sentence.plain, 0, named[0].start):
            yield from _card(reading, at, named[0])
        return
    heads = _heads(reading, at, len(cells))
    found = [s for i, span in enumerate(cells) if i != mine and not _NOT_THEN.search(heads[i]) for s in _stages(reading, sentence, named[0], span)]
    for i, (a, b) in enumerate(cells):
        dates = find_dates(sentence.plain[a:b], reading.date) if heads[i] and i != mine else []
        month = cell_month(sentence.plain[a:b]) if heads[i] and i != mine else ""
        days = [d.value for d in dates] or ([month] if month else [])
        if len(days) != 1 or _NOT_THEN.search(heads[i]):
            continue
        if _DATE_HEAD.match(heads[i]) and len(found) == 1 and found[0].status != "planned" and not found[0].date:
            found = [_dated(found[0], days[0])]
        elif (said := position(heads[i])) is not None and said[0] in DATED and not any(s.status == said[0] for s in found):
            found.append(Said(named[0], said[0], days[0], _RULE, proof(sentence, named[0].start, b), sentence.start + named[0].start))
    yield from found


def _dated(said: Said, date: str) -> Said:
    return Said(said.named, said.status, date, said.rule, said.evidence, said.place)


def _cells(text: str) -> list[tuple[int, int]]:
    """The spans of the cells of a row."""
    spans, at = [], 0
    for bar in _BAR.finditer(text):
        spans.append((at, bar.start()))
        at = bar.end()
    spans.append((at, len(text)))
    return spans[1:] if spans and spans[0][0] == spans[0][1] else spans


def _is_name(plain: str, start: int, end: int, one: Named) -> bool:
    """Whether a cell holds the name of a strategy and little else."""
    inside = start <= one.start and one.end <= end and bool(_BEFORE_NAME.fullmatch(plain, start, one.start))
    return inside and end - (_YEARS.match(plain, one.end, end) or re.match("", plain)).end() < 12 if inside else False  # type: ignore[union-attr]


def _heads(reading: Reading, at: int, columns: int) -> list[str]:
    """The cells of the head of a table, one for each column; empty texts where there is none."""
    for back in range(1, 30):
        row = reading.sentences[at - back] if at >= back else None
        if row is None or not (reading.blocks[row.block].kind == "row" or "|" in row.plain):
            break
        head = row
        cells = [head.plain[a:b] for a, b in _cells(head.text)]
        above = reading.sentences[at - back - 1] if at > back else None
        if (above is None or not (reading.blocks[above.block].kind == "row" or "|" in above.plain)) and len(cells) == columns:
            return cells
    return [""] * columns


def _beside(reading: Reading, sentence: Sentence, one: Named) -> Iterator[Said]:
    """What stands in brackets right after a name, or after its colon or dash where the line begins with it."""
    plain = sentence.plain
    years = _YEARS.match(plain, one.end)
    end = years.end() if years else one.end
    bracket = _BRACKET.match(plain, end)
    if bracket and position(plain, bracket.start("said"), bracket.end("said")):
        yield from _stages(reading, sentence, one, bracket.span("said"))
        return
    owned = _OWNED.match(plain, end)
    end = owned.end() if owned else end
    separator = _SEPARATOR.match(plain, end)
    line, after = sentence.text.rfind("\n", 0, one.start) + 1, sentence.text.find("\n", end)
    if separator and _BEFORE_NAME.fullmatch(plain, line, one.start):
        yield from _stages(reading, sentence, one, (separator.end(), after if after > separator.end() else len(plain)))


def _under_label(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """The stage of a label before names: "Under review: the Play Strategy and the Kinship Policy"."""
    for label in _LABEL.finditer(sentence.plain):
        plural = _PLURAL.match(sentence.plain, label.start("label"), label.end("label"))
        said = position(sentence.plain, plural.end() if plural else label.start("label"), label.end("label"))
        if said is None or _DECIDED.match(sentence.plain, label.start()):
            continue
        if len(sentence.plain[said[2] : label.end("label")].split()) > 4 or sentence.plain[: label.start()].strip()[-1:] not in {"", ";", "."}:
            continue
        stop = re.compile(r"\.|;(?=[^:;.]{2,60}:\s)" if not sentence.plain[: label.start()].strip() else r"[;.]").search(sentence.plain, label.end())
        high = stop.start() if stop else len(sentence.plain)
        for one in named:
            if label.end() <= one.start < high:
                own = _BRACKET.match(sentence.plain, one.end)
                days = find_dates(own["said"], reading.date) if own and said[0] in DATED else []
                date = _said(reading, sentence, one, said, label.end()).date or (days[0].value if len(days) == 1 else "")
                yield Said(one, said[0], date, _RULE, proof(sentence, label.start(), one.end), sentence.start + one.start)


def _under_lead(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """The stage that the opener of a list gives the names at the head of its entries: "The following were under review:"."""
    lead = reading.lead_of(sentence)
    if lead is None or not lead.plain.rstrip().endswith(":") or not _BEFORE_NAME.fullmatch(sentence.plain, 0, named[0].start):
        return
    following = _FOLLOWING.match(lead.plain)
    match = PREDICATE.match(lead.plain, following.end() + 1) if following else None
    plural = _PLURAL.match(lead.plain) if match is None else None
    said = (status_of(match), match.start(), match.end()) if match else position(lead.plain, plural.end() if plural else 0)
    if said is None or (lead.plain[said[2] :].strip(" :") and not find_dates(lead.plain[said[2] :], reading.date)):
        return
    date = _said(reading, lead, named[0], said, len(lead.plain)).date
    yield Said(named[0], said[0], date, _RULE, across(lead, sentence), sentence.start + named[0].start)


def _after_lead(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """The same of names that follow in the same sentence: "The following had been approved in May 2018: the Play Strategy and the Youth Plan"."""
    lead, colon, _ = sentence.plain.partition(":")
    following = _FOLLOWING.match(lead) if colon else None
    match = PREDICATE.match(lead, following.end() + 1) if following else None
    if match is None or (lead[match.end() :].strip() and not find_dates(lead[match.end() :], reading.date)):
        return
    said = (status_of(match), match.start(), match.end())
    date = _said(reading, sentence, named[0], said, len(lead)).date
    for one in named:
        if one.start > len(lead):
            yield Said(one, said[0], date, _RULE, proof(sentence, match.start(), one.end), sentence.start + one.start)


def _card(reading: Reading, at: int, one: Named) -> Iterator[Said]:
    """The stage and the date of a card of labels: "Name: Play Strategy", "Status: In force", "Date: 1 April 2019"."""
    status, date, last = "", "", reading.sentences[at]
    for sentence in reading.sentences[at + 1 : at + 7]:
        plain = sentence.plain
        if sentence.section != last.section or _NAME_LABEL.match(plain):
            break
        if label := _STATUS_LABEL.match(plain):
            said = position(plain, label.end())
            told = _said(reading, sentence, one, said, len(plain)) if said else None
            status, date, last = (told.status, told.date or date, sentence) if told else (status, date, last)
        elif (label := _DATE_LABEL.match(plain)) and len(dates := find_dates(plain[label.end() :], reading.date)) == 1:
            named_label = position(plain[: label.end()].strip(" :|"))
            word = label["alone"] or (plain[: label.end()].strip(" :|") if named_label else "") or _NOUNS.get((label["said"] or "").lower(), "")
            named_stage = position(word)[0] if word and position(word) else ""  # type: ignore[index]
            if named_stage and status and named_stage != status:
                continue
            status, date, last = status or named_stage, dates[0].value, sentence
        elif not re.match(r"\W*[A-Z][\w ]{1,30}\s*(?::|\|)", plain):
            break
    if status:
        yield Said(one, status, date if status in DATED else "", _RULE, across(reading.sentences[at], last), reading.sentences[at].start + one.start)
