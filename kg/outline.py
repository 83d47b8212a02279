"""From lines to the outline: where each meeting and each agenda item begins and ends.

Agenda items are found as the best chain of rising numbers in one style of numbering ("5", "(112)", "30/19", "61." alone on
its line, a number after its title, a cell of a flattened row), and by headings without a number beside or instead of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.headings import ALONE, LABEL_LINE, Candidate, best_chain, candidates, clean_title, is_date, title_of
from kg.layouts import LAYOUTS, Layout
from kg.lines import BULLET, TAIL, Line, split_lines, wrap_width
from kg.model import Section, Span
from kg.runin import SENTENCE


@dataclass(frozen=True, slots=True)
class Outline:
    """The parts of a document: its layout, the header, the sections in order, the starts of further meetings, and
    the span after the last item (attendance tables, signatures)."""

    layout: Layout
    header: Span
    sections: tuple[Section, ...]
    tail: Span
    meetings: tuple[Span, ...]

    @property
    def headings(self) -> list[Span]:
        return [s.heading for s in self.sections]


def outline(text: str) -> Outline:
    """The outline of a document's text, by the first layout that its text answers to."""
    lines = [
        line for line in split_lines(text) if not line.furniture or ALONE.match(line.plain) or _AFTER.match(line.plain)
    ]
    layout = next(lay for lay in LAYOUTS if lay.fits(text))
    starts = layout.meeting_starts(text) or [0]
    spans = [Span(a, b) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    sections: list[Section] = []
    for index, span in enumerate(spans):
        sections += _sections(
            text, [x for x in lines if span.start <= x.start < span.end], layout, index, len(sections)
        )
    first = sections[0].span.start if sections else (_first_prose(text, lines) or len(text))
    last = sections[-1].span.end if sections else len(text)
    return Outline(layout, Span(0, first), tuple(sections), Span(last, len(text)), tuple(spans))


def _first_prose(text: str, lines: list[Line]) -> int:
    """Where a page without any heading begins to speak: after "Minutes:", where no list of those present follows it."""
    for i, line in enumerate(lines):
        if re.match(r"minutes\s*:", line.plain, re.I):
            return 0 if any(_ATTENDING.match(x.plain) for x in lines[i + 1 : i + 12]) else line.start
    return 0


def _sections(text: str, lines: list[Line], layout: Layout, meeting: int, before: int) -> list[Section]:
    width = wrap_width(lines)
    resolved = _resolved(lines)
    chain = [] if layout.unnumbered else best_chain([c for c in candidates(lines, width) if c.line not in resolved], lines)
    if layout.single and not layout.begins and (titled := _single(lines)) and (not chain or chain[0].line > titled[0].line):
        chain = titled  # "1. Note the findings" below "RESOLVED" heads nothing
    if layout.single and not chain:
        chain = _single(lines)
    if layout.single and len(chain) > 1:
        chain = chain[:1]
    if layout.single and len(chain) == 1 and not chain[0].number:
        chain = [_with_number(chain[0], lines)]
    heads = _fill_gaps(chain, lines) if len(chain) > 1 else chain
    if layout.listed and not heads:
        heads = list(listed_headings(lines))
    heads = heads + [h for h in _bare_headings(lines, heads, layout) if h not in heads]
    heads.sort(key=lambda h: h.heading.start)
    end_of_all = _end(text, lines, heads)
    sections = []
    for i, head in enumerate(heads):
        stop = heads[i + 1].heading.start if i + 1 < len(heads) else end_of_all
        number = head.number
        sections.append(
            Section(number, title_of(text, head), before + i + 1, head.heading, Span(head.heading.start, stop), meeting)
        )
    return sections


_OPENS_PARTS = re.compile(
    r"^\W*(?:(?:[Tt]he |[Ii]t was )?(?:\w+ ){0,4})?(?:RESOLVED|Resolved|AGREED|Agreed|agreed|DECISION|Decision|RECOMMENDED|Recommended|NOTED)\b"
    r"(?:[^.]{0,90}(?:[:\-\u2013]\s*|\b(?:that|to|Committee|Panel|Board|Cabinet|Members|Council)\W*))?$"
)
_PART = re.compile(
    r"\(?(?P<number>\d{1,2})[.)]\s+(?:[Tt]hat|[Tt]o|[Tt]he|[Nn]ot(?:e|ed|es)|[Aa]gree[ds]?|[Aa]pprove[ds]?|[Ee]ndorse[ds]?|[Rr]eceive[ds]?|[Ww]elcome[ds]?|[Rr]equest(?:s|ed)?"
    r"|[Rr]ecommend(?:s|ed)?|[Tt]hank(?:s|ed)?|[Cc]ommend(?:s|ed)?|[Ss]upport(?:s|ed)?|[Cc]onsider(?:s|ed)?|[Aa]sk(?:s|ed)?|[Aa]ppoint(?:s|ed)?|[Dd]efer(?:s|red)?|[Aa]dopt(?:s|ed)?|[Dd]elegate[ds]?)\b"
)


def _resolved(lines: list[Line]) -> set[int]:
    """The lines that are parts of a resolution, numbered from 1 below its headword: no items of the agenda."""
    found: set[int] = set()
    for i, line in enumerate(lines):
        if not _OPENS_PARTS.match(line.plain):
            continue
        wanted = 1
        for j in range(i + 1, len(lines)):
            part = _PART.match(lines[j].plain)
            if part and int(part["number"]) == wanted:
                found.add(j)
                wanted += 1
            elif lines[j].blanks or wanted == 1:
                break
    return found


def _single(lines: list[Line]) -> list[Candidate]:
    """The one heading of a page of a single item: the line after `Agenda item`, or before `Minutes:`."""
    for i, line in enumerate(lines):
        if re.match(r"(?:agenda\s+item|item\s+details|decision\s+details)\s*:?$", line.plain, re.I):
            j = i + 1
        elif re.match(r"minutes\s*:", line.plain, re.I) and i:
            j = 0 if i < 3 else -1
        else:
            continue
        if 0 <= j < len(lines) and not LABEL_LINE.match(lines[j].plain):
            title = lines[j]
            return [Candidate("", 0, "", clean_title(title.plain), Span(title.start, title.end), j, 1.0)]
    return []


def _with_number(head: Candidate, lines: list[Line]) -> Candidate:
    """The heading of a page of one item, with the number that its "(Item 14.)" gives."""
    near = [x.plain for x in lines if head.heading.end <= x.start < head.heading.end + 500]
    match = next((m for m in (re.search(r"\(Item (\d{1,4}[A-Z]?)\.?\)", x) for x in near) if m), None)
    return replace(head, number=match[1]) if match else head


def _fill_gaps(chain: list[Candidate], lines: list[Line]) -> list[Candidate]:
    """Items whose number stands after their title, in the gaps of the chain: short lines, then the number alone."""
    filled: list[Candidate] = []
    for this, following in zip(chain, [*chain[1:], None], strict=True):
        filled.append(this)
        if following is None or following.value - this.value != 2:
            continue
        wanted = str(this.value + 1)
        for i in range(this.line + 1, following.line):
            if lines[i].plain.strip("().") != wanted:
                continue
            first = i
            while first - 1 > this.line and _title_piece(lines[first - 1]) and i - first < 6:
                first -= 1
            if first < i:
                title = clean_title(" ".join(x.plain for x in lines[first:i]))
                filled.append(
                    Candidate(this.style, this.value + 1, wanted, title, Span(lines[first].start, lines[i].end), i, 1.0)
                )
            break
    return filled


def _title_piece(line: Line) -> bool:
    return (
        len(line.plain) < 45 and not line.furniture and not re.search(r"[.:;]$", line.plain) and "\t" not in line.plain
    )


def _bare_headings(lines: list[Line], heads: list[Candidate], layout: Layout) -> list[Candidate]:
    """Headings without a number, after the numbered ones or where there are none at all.

    Within numbered items a heading without a number may be a sub-heading, so only one that stands alone between blank lines
    after a closing phrase of the item before it counts.
    """
    if layout.single or (layout.listed and heads and not any(h.number for h in heads)):
        return []
    if not heads and (ranked := _ranked(lines, next((i for i, x in enumerate(lines) if _ATTENDING.match(x.plain)), -1))):
        return ranked
    found = []
    taken = {h.heading.start for h in heads}
    last = max((h.heading.start for h in heads if h.number), default=-1)
    attended = next((i for i, x in enumerate(lines) if _ATTENDING.match(x.plain)), len(lines))
    free = not heads or _mostly_bare(lines, heads, attended)
    quoted = _quoted(lines)
    for i, line in enumerate(lines):
        if line.start in taken or i in quoted or not _is_heading(lines, i):
            continue
        if not free and (line.start < last or not _item_was_closed(lines, i)):
            continue
        if free and i <= attended:
            continue
        end = line.end
        if i + 1 < len(lines) and line.plain.isupper() and lines[i + 1].plain.isupper() and not lines[i + 1].blanks:
            end = lines[i + 1].end  # a heading in capitals that goes on
        found.append(Candidate("", 0, "", clean_title(line.plain), Span(line.start, end), i, 1.0))
    return found


_QUOTES = re.compile(r"[\"\u201c\u201d]")
_LONGEST_QUOTATION = 400  # lines of a report that a minute quotes whole


def _quoted(lines: list[Line]) -> set[int]:
    """The lines within a report that a minute quotes: from one that opens with a mark it leaves open to one that ends with a mark."""
    inside: set[int] = set()
    opened = -1
    for i, line in enumerate(lines):
        marks = len(_QUOTES.findall(line.plain))
        if opened < 0:
            opened = i if marks % 2 and _QUOTES.match(line.plain) else -1
        elif marks % 2 and _QUOTES.match(line.plain[-1:]):
            inside.update(range(opened, i + 1) if i - opened < _LONGEST_QUOTATION else ())
            opened = -1
    return inside


def _mostly_bare(lines: list[Line], heads: list[Candidate], attended: int) -> bool:
    """Whether only a few of the items have a number: headings without one begin before the first that has, and are many more."""
    first = heads[0].heading.start
    bare = [x.start for i, x in enumerate(lines) if i > attended and _is_heading(lines, i)]
    return bool(bare) and bare[0] < first and len(bare) >= 2 * len(heads)


_RANK = re.compile(r"(#{1,6})\s+(?=\S)")
_OF_THE_PAGE = re.compile(
    r"(?:draft |agenda and )?(?:minutes?|notes|meeting|record)\b(?! of (?:the )?(?:last|previous))|.{0,80}\b(?:minutes|meeting)\s*$"
    r"|.{0,80}\b(?:council|committee|panel|board)\W*$", re.IGNORECASE)  # fmt: skip


def _ranked(lines: list[Line], attended: int) -> list[Candidate]:
    """The headings that a page marks as such, of the highest rank of which it has several: its titles, no heads of their parts."""
    marked: dict[int, list[Candidate]] = {}
    for i, line in enumerate(lines):
        rank = _RANK.match(line.raw)
        title = clean_title(line.plain) if rank else ""
        if rank is None or line.plain.endswith(":") or not 4 < len(title) <= 110 or is_date(title):
            continue
        label = LABEL_LINE.match(title) and title.lower() not in ("minutes", "apologies")
        if not i or label or _PERSONS.match(title) or not re.match(r"[\w'\"]", title):
            continue
        marked.setdefault(len(rank[1]), []).append(Candidate("", 0, "", title, Span(line.start, line.end), i, 1.0))
    for level in sorted(marked):
        found = [c for c in marked[level] if c.line > attended and (c.line > 6 or attended >= 0 or not _OF_THE_PAGE.match(c.title))]
        if len(found) > 1:
            return found
    return []


def _is_heading(lines: list[Line], i: int) -> bool:
    line = lines[i]
    plain = line.plain.strip("* _#")
    marked = bool(re.match(r"^(?:\*\*[^*]+\*\*|#+ .*)$", line.raw)) or plain.isupper()
    if (
        not line.blanks
        or line.furniture
        or not (5 if marked else 7 if plain == "Minutes" else 8) <= len(plain) <= 110
        or re.search(r"[.:;,?]$|\t", plain)
    ):
        return False
    if i + 1 >= len(lines) or not (lines[i + 1].blanks or plain.isupper()):
        return False
    if plain.isupper() and len(lines) - i <= 4 and all(x.plain.isupper() for x in lines[i + 1 :]):
        return False  # who signs the minutes
    following = lines[i + 1].plain
    if plain == "Minutes" and not re.match(r"The minutes?\b", following):
        return False
    if plain.isupper() and following.isupper() and not lines[i + 1].blanks and i + 2 < len(lines):
        following = lines[i + 2].plain
    field = not marked and _FIELD.fullmatch(following.strip("*_ ")) is not None
    if not field and len(following) < 40 and not following.endswith(".") and not (marked and LABEL_LINE.match(following.strip("* "))):
        return False
    if LABEL_LINE.match(plain) and plain.lower() not in ("minutes", "apologies"):
        return False
    if is_date(plain) or SENTENCE.search(plain) or not plain[0].isupper() or _PERSONS.match(plain):
        return False
    words = [w for w in re.findall(r"[A-Za-z'-]+", plain) if len(w) > 3]
    upper = sum(w[0].isupper() for w in words)
    if marked:
        return bool(words)
    procedural = bool(_PROCEDURAL.match(plain))
    return procedural or (len(words) >= 2 and upper >= 0.8 * len(words) and (field or len(following) > len(plain)))


# The fields in which a record of decisions sets out each matter, the first of which stands under its title.
_FIELD = re.compile(
    r"(?:background|purpose(?: of (?:the )?report)?|(?:executive )?summary(?: of (?:the )?report)?|introduction|context|the issues?|issues?|matters?(?: (?:considered|for decision))?"
    r"|discussion|considered|details(?: of (?:the )?(?:decision|matter|report))?|the report|report|decisions?(?: (?:made|taken))?|resolved|resolution"
    r"|reasons?(?: for (?:the )?decisions?)?|(?:portfolio|lead member|cabinet member|lead officer|portfolio holder|report (?:of|by|author)|author|ward(?:s affected)?)\b.{0,60})\s*[:\-]?",
    re.IGNORECASE,
)


# What the agenda says of an item, between its title and what was minuted.
_BLURB = re.compile(
    r"(?:To (?!be\b)[a-z]+\b|(?:The|This) (?:report|item|Committee|Panel|Board|Cabinet)\b[^.]{0,40}\b(?:will|is asked|is invited|are asked|is requested)\b"
    r"|(?:Joint )?[Rr]eport (?:of|by) |(?:A |An )?(?:verbal |oral )?(?:report|update|presentation) (?:of|by|from) |Members (?:are|will)\b|In accordance with\b|Additional documents)"
)
_MINUTE = re.compile(r"(?:Minutes:\W*|PDF [\d.]{1,6} ?[KM]B\b.*)$")
_BEGINS_LIST = re.compile(r"(?:no\.?\s*\|?\s*item|items)\W*$", re.I)


def listed_headings(lines: list[Line]) -> Iterator[Candidate]:
    """The titles of an agenda page whose items have no number: furniture of a document, the agenda's own words, or the
    name of an item of every meeting tells them.

    "Early Help Strategy pdf icon PDF 230 KB" - "Early Help Strategy", "To receive a report." - "Apologies for absence."
    """
    begin = next((i + 1 for i, line in enumerate(lines) if _BEGINS_LIST.match(line.plain)), 0)
    for i, line in enumerate(lines[begin:], begin):
        title = clean_title(line.plain)
        following = lines[i + 1].plain.strip() if i + 1 < len(lines) else ""
        label = (LABEL_LINE.match(line.plain.strip()) or title.startswith("PDF ")) and not (
            (_MINUTE.match(following) or _BLURB.match(following)) and _PROCEDURAL.match(title)
        )
        if not line.blanks or not 5 <= len(title) <= 260 or label or is_date(title) or BULLET.match(line.raw):
            continue
        with_document = TAIL.search(line.plain) is not None
        announced = bool(_BLURB.match(following) or _MINUTE.match(following)) and not title.endswith(":") and not SENTENCE.search(title)
        procedural = bool(_PROCEDURAL.match(title)) and not SENTENCE.search(title) and following != ""
        if title[0].isupper() and (with_document or ((announced or procedural) and not _BLURB.match(title))):
            yield Candidate("", 0, "", title, Span(line.start, line.end), i, 1.0)


_PERSONS = re.compile(
    r"(?:councillors?|cllrs?|mrs?|ms|miss|dr)\.?\s|.*\bin the chair$|.{0,60}\b(?:councillor|cllr|alderman)\s(?:[a-z]\.?\s){0,3}[a-z'-]+$"
    r"|(?:present|in attendance|also present|apologies)\s*:", re.I)  # fmt: skip
# Items of every meeting, whose minute is often shorter than their heading.
_PROCEDURAL = re.compile(
    r"(?:apologies|declarations?|disclosures?|minutes?\b|public (?:questions?|participation|forum|speaking)|urgent|substitut|membership|welcome|any other business"
    r"|date of next|record of (?:the )?(?:decisions|(?:last|previous) meeting)|exclusion of|matters arising|chair\w*'s)",
    re.I,
)


_CLOSING = re.compile(
    r"\bresolved\b|\bagreed\b|thanked\b|\bnoted\b|closed\b|\bthere (?:was|were) no|^that\b|^none\.?$|^\(?[a-z0-9]{1,3}[).]\s*(?:that|to)\b|RECOMMENDED",
    re.I,
)


def _item_was_closed(lines: list[Line], i: int) -> bool:
    """Whether the line before closes an item."""
    before = lines[i - 1].plain if i else ""
    return bool(_CLOSING.search(before) and before.rstrip().endswith((".", ";")))


_ATTENDING = re.compile(
    r"^(?:\W*)(?:present|attendance|apologies|in attendance|also present|members|councillors|officers|those present)\b",
    re.I,
)


_AFTER = re.compile(
    r"^\W*(?:attendance(?: details| record| list)?|record of attendance|attended\b.*|the meeting (?:closed|ended|concluded|finished|terminated|rose|was closed|was declared closed).*|"
    r"meeting (?:closed|ended|concluded).*|"
    r"(?:chair|chairman|chairperson|convener|convenor)\W*$|signed\b.*|supporting documents.*|duration of meeting.*|visitors)\s*:?$",
    re.IGNORECASE,
)


def _end(text: str, lines: list[Line], heads: list[Candidate]) -> int:
    """Where the last item ends: at the closing line, the signature, or the attendance tables that follow."""
    if not heads:
        return len(text)
    after = [x for x in lines if x.start > heads[-1].heading.end]
    for line in after:
        if _AFTER.match(line.plain):
            return line.start
    return lines[-1].end if lines else len(text)
