"""From lines to the outline: where each meeting and each agenda item begins and ends.

Agenda items are found as the best chain of rising numbers in one style of numbering ("5", "(112)", "30/19", "61." alone on
its line, a number after its title, a cell of a flattened row), and by headings without a number beside or instead of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.decimals import decimal_chain
from kg.decisionrecords import titled_record
from kg.headings import ALONE, SECOND_NUMBER, Candidate, best_chain, candidates, clean_title, title_of
from kg.layouts import DECISION_RECORD, LAYOUTS, OF_MEETING, Layout
from kg.letteredparts import lettered_page, lettered_parts
from kg.lines import Line, split_lines, wrap_width
from kg.model import Section, Span
from kg.openings import opening
from kg.overprose import titles_over_prose
from kg.paragraphed import titled_paragraphs
from kg.rolls import numbered_names
from kg.runin import SENTENCE
from kg.titlelines import LABEL_LINE
from kg.unnumbered import ATTENDING, bare_headings, listed_headings


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
    whole = split_lines(text)
    enclosing = frozenset(a.start for a, b in pairwise(whole) if b.furniture and _ENCLOSED.match(b.plain))
    lines = [
        line for line in whole if not line.furniture or ALONE.match(line.plain) or _AFTER.match(line.plain)
    ]
    layout = next(lay for lay in LAYOUTS if lay.fits(text))
    starts = layout.meeting_starts(text) or [0]
    spans = [Span(a, b) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    sections: list[Section] = []
    for index, span in enumerate(spans):
        sections += _sections(
            text, [x for x in lines if span.start <= x.start < span.end], layout, index, len(sections), enclosing
        )
    first = sections[0].span.start if sections else (_first_prose(text, lines) or len(text))
    last = sections[-1].span.end if sections else len(text)
    return Outline(layout, Span(0, first), tuple(sections), Span(last, len(text)), tuple(spans))


_ENCLOSED = re.compile(r"additional documents\s*:?\s*$", re.IGNORECASE)
_MINUTES = re.compile(r"minutes\s*:", re.IGNORECASE)
_DATE_FIRST = re.compile(r"\W*\d{1,2}/\d{1,2}/\d{4}\s*-\s*(?=\S)")  # "01/02/2021 - School Places Review", where an issue's decisions are listed
# In place of a title that the page has lost: what the agenda says of the item, or its paper's number
_NO_TITLE = re.compile(
    r"(?:(?:joint |verbal |oral |written )?(?:report|paper|briefing note|presentation|update)\s(?:of|by|from)\s|report\s(?:no\.?\s?)?[A-Z]{0,6}\d"
    r"|(?:an?|the|this)\s(?:\w+\s)?(?:report|paper|presentation)\b.*\.(?:\W*\([^)]*\))?$|to\s(?:receive|consider|note|discuss)\b.*[.:]$"
    r"|(?:the\s(?:\w+\s){0,4}?(?:committee|panel|board|cabinet|forum|commission)|members)\s(?:chose|considered|scrutinised|received|noted|discussed|agreed|were|was|had|reviewed)\b.*[.:][-\s]*$)",
    re.IGNORECASE,
)
_OF_MEETING = re.compile(OF_MEETING, re.IGNORECASE)
_DETAILS = re.compile(r"(?:.*[|>/\u00bb]\s*)?(?:agenda\s+item|item\s+details|decision\s+details)\s*:?$", re.IGNORECASE)


# What a page of one decision says of itself above its title
_TAB = re.compile(
    r"[^\w]*(?:(?:general|reports?|history|related (?:decisions|meetings|documents)|documents|details|overview)\W*$"
    r"|this (?:section|page|tab) (?:allows|shows|displays|gives|lets)\b)", re.IGNORECASE
)


def _first_prose(text: str, lines: list[Line]) -> int:
    """Where a page without any heading begins to speak: after "Minutes:", where no list of those present follows it."""
    for i, line in enumerate(lines):
        if _MINUTES.match(line.plain):
            return 0 if any(ATTENDING.match(x.plain) for x in lines[i + 1 : i + 12]) else line.start
    return 0


_RECOMMENDATION = re.compile(r"R\d{1,2}")  # "R1 Raise standards. The authority had made good progress.": of an inspection's report
_WHOM_TO_ASK = re.compile(r"Contact\b[^:]{0,20}:")  # below the reference of a document: "ABC3", "Contact Officer: A Sample"


def _sections(text: str, lines: list[Line], layout: Layout, meeting: int, before: int, enclosing: frozenset[int]) -> list[Section]:
    width = wrap_width(lines)
    resolved = _resolved(lines) | _told_of(lines) | _figures(lines) | numbered_names(lines)
    found = [c for c in candidates(lines, width) if not _WHOM_TO_ASK.match(c.title) and not _RECOMMENDATION.fullmatch(c.number)]
    anew = _begun_anew(found)
    chain = [] if layout.unnumbered else best_chain([c for c in found if c.line not in resolved and c.style not in anew], lines)
    if opening := _opens_page(found):
        chain = [opening]
    single = titled_record if layout is DECISION_RECORD else _single
    if layout.single and not layout.begins and (titled := single(lines)) and (not chain or chain[0].line > titled[0].line):
        chain = titled  # "1. Note the findings" below "RESOLVED" heads nothing
    if layout.begins and (dated := _DATE_FIRST.match(lines[0].plain) if lines else None):
        chain = [replace(_titled(lines, 0), title=clean_title(lines[0].plain[dated.end() :]), heading=Span(lines[0].start + dated.end(), lines[0].end))]
    elif layout.begins and not chain:
        chain = [c for c in found if c.number and c.weight > 0][:1] or _below_meeting(lines)
    if layout.single and not chain:
        chain = single(lines)
    if layout.single and len(chain) > 1:
        chain = chain[:1]
    if layout.single and len(chain) == 1 and not chain[0].number:
        chain = [_with_number(chain[0], lines)]
    if not chain and not layout.unnumbered and not layout.single:
        chain = [c for c in found if _over_its_own(c, lines)] or decimal_chain(lines)
    if not layout.single and not layout.listed and (over := titled_paragraphs(lines, chain)):
        chain = over
    heads = _fill_gaps(chain, lines) if len(chain) > 1 and chain[0].style != "over" else chain
    if layout.listed and len(heads) < _FEW and len(listed := list(listed_headings(lines, enclosing))) > len(heads):
        heads = listed
    if not layout.single and not layout.unnumbered:
        parts = lettered_parts(lines, heads)
        lettered = {p.line for p in parts}
        heads = [h for h in heads if h.line not in lettered] + parts
        heads = heads or lettered_page(lines)
    heads = heads + [h for h in bare_headings(lines, heads, layout) if h not in heads]
    if len(chain) < _FEW and not layout.single and not layout.listed and len(over := titles_over_prose(lines)) > len(heads) + len(chain):
        heads = over
    heads.sort(key=lambda h: h.heading.start)
    end_of_all = _end(text, lines, heads)
    sections = []
    for i, head in enumerate(heads):
        stop = heads[i + 1].heading.start if i + 1 < len(heads) else end_of_all
        second = SECOND_NUMBER.search(text, head.heading.start, head.heading.end) if head.number.isdigit() else None
        number = f"{head.number} {second['second']}" if second else head.number
        sections.append(
            Section(number, title_of(text, head), before + i + 1, head.heading, Span(head.heading.start, stop), meeting)
        )
    return _numbered_above(text, sections)


# "**48.**" above "## Apologies": the number alone on the line over a title, blank lines between
_NUMBER_ABOVE = re.compile(r"(?:^|\n)[ \t*_|#]*(?P<number>\d{1,4}(?:/\d{2,4})?)[.):]?[ \t*_|]*\n\s*[#*_|\s]*$")


def _numbered_above(text: str, sections: list[Section]) -> list[Section]:
    """The items of a page without numbers, with those that stand alone above their titles, one higher than the other."""
    if len(sections) < _SEVERAL or any(s.number for s in sections):
        return sections
    above = [_NUMBER_ABOVE.search(text, max(0, s.heading.start - 40), s.heading.start) for s in sections]
    numbers = [int(m["number"].partition("/")[0]) for m in above if m]
    if len(numbers) < _SEVERAL or any(b != a + 1 for a, b in pairwise(numbers)):
        return sections
    return [replace(s, number=m["number"]) if m else s for s, m in zip(sections, above, strict=True)]


def _begun_anew(found: list[Candidate]) -> set[str]:
    """The styles in brackets whose numbers begin from 1 in one item after the other: those of paragraphs."""
    by_style: dict[str, list[int]] = {}
    for c in found:
        if c.style.startswith("n("):
            by_style.setdefault(c.style, []).append(c.value)
    return {style for style, values in by_style.items() if values.count(1) >= max(_SEVERAL, max(values))}


_SEVERAL = 3


def _opens_page(found: list[Candidate]) -> Candidate | None:
    """The item in capitals of a page that shows it alone, "8/23 CHILDREN IN CARE": no other number of its kind follows, whatever lists stand within it."""
    first = next((c for c in found if c.line == 0 and "/" in c.number and c.title.isupper() and c.weight > 0), None)
    kind = re.compile(re.sub(r"\d+", r"\\d+", re.escape(first.number))) if first else None
    return first if first and kind and not any(c.line and kind.fullmatch(c.number) for c in found) else None


def _over_its_own(head: Candidate, lines: list[Line]) -> bool:
    """Whether the paragraphs below a heading carry its number: "44. Foster carers" above "44.1 The Director spoke."."""
    return head.weight > 0 and head.number.isdigit() and any(x.plain.startswith(f"{head.number}.1 ") for x in lines[head.line + 1 : head.line + 4])


_FEW = 2  # numbers by which a page's items are not told: "Item 11" of another agenda


_OPENS_PARTS = re.compile(
    r"^\W*(?:(?:[Tt]he |[Ii]t was )?(?:[\w()&',-]{1,30} ){0,10}?)?(?:RESOLVED|Resolved|AGREED|Agreed|agreed|resolved|decided|DECISION|Decision|RECOMMENDED|Recommended|NOTED)\b"
    r"(?:[^.]{0,90}(?:[:\-\u2013]\s*|\b(?:[Tt]hat|to|Committee|Panel|Board|Cabinet|Members|Council)\W*))?$"
)
_PART = re.compile(
    r"\(?(?P<number>\d{1,2})[.)]\s+(?:[Tt]hat|[Tt]o|[Tt]he|[Nn]ot(?:e|ed|es)|[Aa]gree[ds]?|[Aa]pprove[ds]?|[Ee]ndorse[ds]?|[Rr]eceive[ds]?|[Ww]elcome[ds]?|[Rr]equest(?:s|ed)?"
    r"|[Rr]ecommend(?:s|ed)?|[Tt]hank(?:s|ed)?|[Cc]ommend(?:s|ed)?|[Ss]upport(?:s|ed)?|[Cc]onsider(?:s|ed)?|[Aa]sk(?:s|ed)?|[Aa]ppoint(?:s|ed)?|[Dd]efer(?:s|red)?|[Aa]dopt(?:s|ed)?|[Dd]elegate[ds]?)\b"
)


# "That the Committee:" between the headword and the parts
_OPENS_MORE = re.compile(r"^\W*(?:[Tt]hat|[Tt]o)\b(?: [\w'&-]+){0,7}\W*$")
_LEAD = 4  # lines of "RESOLVED that, having considered what was said at the meeting:-"
_ENCLOSED = re.compile(r"\((?P<number>\d{1,2})\)\s+[A-Z]")
_ANY_PART = re.compile(r"\(?(?P<number>\d{1,2})[.)]\s+(?=.*[a-z]{3})\S.*[.;,](?: and)?$")


def _resolved(lines: list[Line]) -> set[int]:
    """The lines that are parts of a resolution, numbered from 1 below its headword: no items of the agenda."""
    found: set[int] = set()
    for i, line in enumerate(lines):
        if not _OPENS_PARTS.match(line.plain) and not opening(line.plain):
            continue
        first = i + 1 + (i + 1 < len(lines) and _OPENS_MORE.match(lines[i + 1].plain) is not None)
        first = next((k + 1 for k in range(i + 1, min(i + _LEAD, len(lines))) if lines[k].plain.endswith((":", ":-"))), first)
        wanted = 1
        enclosed = first < len(lines) and _ENCLOSED.match(lines[first].plain) is not None
        for j in range(first, len(lines)):
            part = _PART.match(lines[j].plain) or (None if lines[j].blanks and wanted > 1 else _ANY_PART.match(lines[j].plain)) or (_ENCLOSED.match(lines[j].plain) if enclosed else None)
            if part and int(part["number"]) == wanted:
                found.add(j)
                wanted += 1
            elif lines[j].blanks or wanted == 1:
                break
    return found


_FIGURE = re.compile(r"\d{1,6}(?:[.,]\d{1,3})?%?|n/?a|[-\u2013]", re.IGNORECASE)


def _figures(lines: list[Line]) -> set[int]:
    """The lines of a table whose cells came out one below the other, as figures that follow one another tell; numbers that rise by one are no cells."""
    found: set[int] = set()
    run: list[int] = []
    for i, line in enumerate(lines):
        if line.blanks or len(line.plain) > _LONGEST_CELL or line.plain.endswith((".", ":", ";")):
            found.update(run if _several_figures([lines[j].plain for j in run]) else ())
            run = []
        run.append(i)
    return found | set(run if _several_figures([lines[j].plain for j in run]) else ())


def _several_figures(cells: list[str]) -> bool:
    """Whether among the cells figures follow one another that do not rise by one."""
    told = sum(
        _FIGURE.fullmatch(a) is not None and _FIGURE.fullmatch(b) is not None and not (a.isdigit() and b.isdigit() and int(b) == int(a) + 1)
        for a, b in pairwise(cells)
    )
    return told >= _FEW


_LONGEST_CELL = 70  # characters


# "The report made nine recommendations for improvement:" above a list that is numbered from 1
_OPENS_THINGS = re.compile(
    r".{25,}\b(?:recommendations?|improvements?|priorit(?:y|ies)|findings|objectives|aims|principles|themes|strengths|concerns|actions|outcomes|steps|reasons|challenges|questions|options|stages|pledges|areas)\b[^.:]{0,60}:\s*-?$",
    re.IGNORECASE,
)
_MADE = re.compile(r"\b(?:made|identified|set out|included|gave|listed|highlighted|contained|agreed|were|was|had|are|is|follow(?:s|ing))\b")
_ANNEXED = re.compile(r"(?i:appendix|annex|schedule)(?: (?:[A-Z]|\d{1,2}))?(?: \([a-z ]{3,40}\)| ?[-\u2013:] .{3,80})?:?")  # above a list of its own
_NUMBERED_LINE = re.compile(r"\(?(?P<number>\d{1,2})[.)]?\s+\S")


def _told_of(lines: list[Line]) -> set[int]:
    """The lines of a numbered list that a sentence of the minute opens, as of recommendations: no items of the agenda."""
    found: set[int] = set()
    for i, line in enumerate(lines):
        if not _ANNEXED.fullmatch(line.plain.strip("*_# ")) and (not line.plain.endswith((":", "-")) or not _OPENS_THINGS.match(line.plain) or not _MADE.search(line.plain)):
            continue
        wanted = 1
        for j in range(i + 1, len(lines)):
            numbered = _NUMBERED_LINE.match(lines[j].plain)
            if numbered and int(numbered["number"]) == wanted and not lines[j].plain.isupper():
                found.add(j)
                wanted += 1
            elif wanted == 1 or (numbered is None and lines[j].blanks):
                break
    return found


_LONG_SENTENCE, _TOLD = 110, re.compile(r"\b(?:will|was|were|has|have|had|is|are|been)\b")  # what the agenda said of an item whose title is lost


_FIRST_LINES = 6  # within which "Minutes:" stands below the title of a page of one item


def _single(lines: list[Line]) -> list[Candidate]:
    """The one heading of a page of a single item: the line after `Agenda item`, before `Minutes:`, or above the paper's own line."""
    for i, line in enumerate(lines):
        if _DETAILS.match(line.plain) or (_OF_MEETING.match(line.plain) and not any(_DETAILS.match(x.plain) for x in lines[:i])):
            j = next((k for k in range(i + 1, len(lines)) if not (_DETAILS.match(lines[k].plain) or _TAB.match(lines[k].plain))), i)  # "Home > Decisions > Decision details" above "Decision details"
        elif i and _MINUTES.match(line.plain):
            j = 0 if i < _FIRST_LINES else -1
        else:
            continue
        if 0 <= j < len(lines) and not LABEL_LINE.match(lines[j].plain):
            return [] if _NO_TITLE.match(lines[j].plain) or (len(lines[j].plain) > _LONG_SENTENCE and lines[j].plain.endswith(".") and _TOLD.search(lines[j].plain)) else [_titled(lines, j)]
    return [_titled(lines, 0)] if len(lines) > 2 and _NO_TITLE.match(lines[1].plain) else []


def _titled(lines: list[Line], at: int) -> Candidate:
    """The heading that a line is as a whole."""
    return Candidate("", 0, "", clean_title(lines[at].plain), Span(lines[at].start, lines[at].end), at, 1.0)


_ITEM_NUMBER = re.compile(r"\((?:(?:Agenda )?[Ii]tem (?:[Nn]o\.? ?)?|Agenda (?:[Nn]o\.? ?|[Nn]umber ))(\d{1,4}(?:[A-Z]|\.\d{1,2})?)\.?\)")


_OF_PAPER = re.compile(r"\S, item (\d{1,4}[A-Za-z]?)\.?\W*(?:pdf icon\s)?PDF\b")  # "Foster Carers Report, item 27. pdf icon PDF 289 KB"


def _below_meeting(lines: list[Line]) -> list[Candidate]:
    """The title below the line that opens a meeting of an issue's history, with the number that this line gives: "Meeting: 04/02/2021 - Homes Panel (Item 12)"."""
    if len(lines) < 2 or not (number := _ITEM_NUMBER.search(lines[0].plain)):
        return []
    title = lines[1]
    if len(title.plain) > _LONGEST_TITLE or title.plain.endswith((".", ":")) or LABEL_LINE.match(title.plain) or SENTENCE.search(title.plain):
        return []
    return [replace(_titled(lines, 1), number=number[1])]


_LONGEST_TITLE = 200


def _with_number(head: Candidate, lines: list[Line]) -> Candidate:
    """The heading of a page of one item, with the number that "(Item 14.)" or "(Agenda item 14)" in or below it gives."""
    near = [x.plain for x in lines if head.heading.start <= x.start < head.heading.end + 500] + [x.plain for x in lines[:head.line][-1:] if _OF_MEETING.match(x.plain)]
    match = next((m for m in map(_ITEM_NUMBER.search, near) if m), None)
    papers = {m[1] for x in lines if (m := _OF_PAPER.search(x.plain))} if match is None else set()
    return replace(head, number=match[1] if match else papers.pop() if len(papers) == 1 else "")


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
        len(line.plain) < 45 and not line.furniture and not line.plain.endswith((".", ":", ";")) and "\t" not in line.plain
    )


_AFTER = re.compile(
    r"^\W*(?:attendance(?: details| record| list)?|record of attendance|attended\b.*|the meeting (?:closed|ended|concluded|finished|terminated|rose|was closed|was declared closed).*|"
    r"meeting (?:closed|ended|concluded).*|"
    r"(?-i:(?:COUNCILLOR|BAILIE|PROVOST)\s[A-Z][A-Z .'-]{3,50}),?\s(?:vice-?\s?)?(?:conven[eo]r|chair\w*)\W*$|"  # "- COUNCILLOR A SAMPLE, Convener"
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
