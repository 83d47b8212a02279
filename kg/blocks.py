"""From lines to blocks: paragraphs joined over line and page breaks, list items with their openers, table rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.asides import without_asides
from kg.datepattern import without_marks
from kg.figureforms import figures_in_one_form
from kg.leadins import lead_in, of_inspectors, tag
from kg.lines import BULLET, LABEL, RECORD_FIELD, Line, cells_of, prose_cells, split_lines, wrap_width
from kg.listwraps import listed_below, run_goes_on, set_in_below
from kg.model import Block, BlockKind, Sentence, Span
from kg.text import line_start, ordinary, sentences, strip

_OPENER = re.compile(r"(?::\s*-?|\s-|:-)\s*$")
_NUMBERED = re.compile(r"\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:[ \u00a0]{2,}|\t)(?=[A-Z][a-z]*\s[^\t]{30,}$)(?!.*\S {3,}\S)")  # "3.1    Members considered a report": prose, no row


@dataclass(slots=True)
class _Open:
    """A block under construction."""

    kind: str
    start: int
    end: int
    marker: str = ""
    indent: int = 0
    style: str = ""
    blanks: int = 0


def build_blocks(text: str, headings: list[Span]) -> tuple[Block, ...]:
    """The blocks of a text in order; the spans of headings (found by the outline) are blocks of their own."""
    lines = split_lines(text)
    width = wrap_width(lines)
    joined: list[_Open] = []
    for part in _parts(lines, headings):
        if joined and _continues(text, joined[-1], part, width):
            joined[-1].kind = "paragraph" if _actioned(text, joined[-1], part) else joined[-1].kind
            joined[-1].end = part.end
        elif (back := _broken_before(text, joined, part)) is not None:
            joined[back].end = part.end
            del joined[back + 1 :]
        else:
            joined.append(part)
    return _nest(text, joined)


def _parts(lines: Sequence[Line], headings: list[Span]) -> Iterator[_Open]:
    """Each line as the start of a block, headings carved out, long cells of rows apart."""
    todo = iter(headings)
    heading = next(todo, None)
    for line in lines:
        start = line.start
        while heading and heading.end <= line.end and heading.start >= line.start:
            yield _Open("heading", heading.start, heading.end, blanks=line.blanks)
            start, heading = heading.end, next(todo, None)
        if heading and heading.start <= line.start and heading.end > line.end:
            continue  # a heading over several lines: it is given out with its last line
        if heading and heading.start <= line.start <= heading.end:
            yield _Open("heading", heading.start, heading.end, blanks=line.blanks)
            start, heading = max(start, heading.end), next(todo, None)
        if start < line.end:
            yield from _line_parts(line, start)


def _line_parts(line: Line, start: int) -> Iterator[_Open]:
    plain = line.plain[start - line.start :]
    begin = start + len(plain) - len(plain.lstrip(" \t.)" if start == line.start else " \t.):-"))
    plain = line.plain[begin - line.start :]
    if not plain:
        return
    if line.furniture:
        yield _Open("furniture", begin, line.end, blanks=line.blanks)
        return
    bullet = BULLET.match(plain)
    label = LABEL.match(plain, bullet.end() if bullet else 0)
    if bullet or label:
        marker = (label["label"] or label["dotted"]) if label else (bullet["bullet"] if bullet else "")
        style = _style((label["label"] or label["dotted"]) if label else "", bool(bullet))
        body = begin + (bullet.end() if bullet else 0)
        if body < line.end:
            yield _Open("item", body, line.end, marker, line.indent, style, line.blanks)
            return
    if cells := prose_cells(plain):
        yield from (_Open("paragraph", begin + a, begin + b, blanks=line.blanks) for a, b in cells)
        return
    if numbered := _NUMBERED.match(plain):
        yield _Open("paragraph", begin + numbered.end(), line.end, indent=line.indent, blanks=line.blanks)
        return
    if "    " in plain and (told := _BESIDE_INITIALS.match(plain)) and sum(w[0].islower() for w in told["said"].split()) >= (_FEW_WORDS if told["said"][-1] == "." else _WORDS_OF_PROSE):
        yield _Open("paragraph", begin, begin + told.end("said"), indent=line.indent, blanks=line.blanks)
        return
    prose = plain[0].islower() and plain.endswith(".")  # a wrapped line with a run of spaces is no row
    columns = cells_of(plain)
    if len(columns) == 2 and plain[-1] in ".:" and len(columns[0].split()) > _WORDS_OF_PROSE and columns[1][0].islower():
        prose = True  # "What they had seen on their two days in the county was told in the    letter:"
    row = len(columns) > 1 and len(plain) < 300 and not prose
    yield _Open("row" if row else "paragraph", begin, line.end, indent=line.indent, blanks=line.blanks)


_ROMAN = re.compile(r"[ivx]+")


def _style(label: str, bulleted: bool) -> str:
    if not label:
        return "bullet"
    if _ROMAN.fullmatch(label) and label not in ("c", "d"):
        return "roman"
    return "digit" if label.isdigit() else "letter" if label.islower() else "capital"


_ACTORS = r"[A-Z]{2,4}(?:[/,& ]{1,3}[A-Z]{2,4}){0,3}"
# The initials of who is to act, in a column right of the minute: "It was agreed (a) to note this; and (b) that       AS"
INITIALS = re.compile(rf"(?<=[a-z,;\d)])[ \t]{{4,}}{_ACTORS}[ \t]*(?:\n|$)")
_WORDS_OF_PROSE, _FEW_WORDS = 6, 3
# "receive the schedule in May.                 MSH": a line of the minute, with no other column than that of who is to act
_BESIDE_INITIALS = re.compile(rf"(?P<said>[^\t|]{{15,}}?[a-z)][.,;]?)[ ]{{4,}}{_ACTORS}$(?<!   NA)(?<!  N/A)")


# "RESOLVED: That the report be noted and the          Strategic": the post of who is to act, over several lines
POSTS = re.compile(r"(?<=[a-z,;\d).])[ \t]{4,}(?P<post>[A-Z][\w'/&-]*(?: (?:[A-Z&][\w'/&-]*|of|for)){0,3})[ \t]*(?:\n|$)")
_DECIDED = re.compile(r"\W*(?:\d[\d.]* +)?(?:RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision|RECOMMENDED|That)\b")
_AGREED_WITHIN = re.compile(r"\b[Ii]t was (?:\w+ )?(?:agreed|resolved|decided) (?:to|that)\b")
_WORDS_DECIDED = 4


def _posted(text: str, last: _Open, part: _Open) -> bool:
    """Whether a decision, cut by a column of posts, goes on in the line below it."""
    before = text[last.start : last.end]
    line = before[before.rfind("\n") + 1 :]
    post = POSTS.search(line)
    if last.kind not in ("row", "item") or part.kind not in ("paragraph", "row") or part.blanks or post is None or post.end() != len(line):
        return False
    said = line[: post.start()]
    return (last.kind == "item" or bool(_DECIDED.match(before) or _AGREED_WITHIN.search(said))) and said[-1] not in ".;" and sum(w[0].islower() for w in said.split()) >= _WORDS_DECIDED


def _actioned(text: str, last: _Open, part: _Open) -> bool:
    """Whether a line of prose, cut by a column of initials or posts, goes on in the line below it."""
    if _posted(text, last, part):
        return True
    if last.kind != "row" or part.kind != "paragraph" or part.blanks or not text[part.start].islower():
        return False
    before = text[last.start : last.end]
    initials = INITIALS.search(before)
    return initials is not None and initials.end() == len(before) and sum(w[0].islower() for w in before[: initials.start()].split()) >= _WORDS_OF_PROSE


_BRACKETED = 50  # characters
_BRACKET_OPEN, _BRACKET_SHUT = re.compile(r"\([^()]*$"), re.compile(r"\d{1,3}\)\s")  # "(Minute Nos. 1 -" above "11) were confirmed"
_AWAITS = re.compile(r"[^\n]{40}\b(?:of|than|averaged|around|about|under|over|nearly|only|just|between|against)$")  # "against a target of" above "16. Eleven posts were vacant."


def _number_goes_on(text: str, last: _Open, part: _Open) -> bool:
    """Whether the number with which a line begins shuts a bracket that the line before opened, or is what that line awaits."""
    if _BRACKET_OPEN.search(text, max(last.start, last.end - _BRACKETED), last.end) and _BRACKET_SHUT.match(text, part.start):
        return True
    return _AWAITS.search(text, max(last.start, last.end - 60), last.end) is not None


def _continues(text: str, last: _Open, part: _Open, width: int) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    if part.blanks:
        return False
    if part.kind == "item" and part.marker.isdigit() and last.kind in ("paragraph", "item") and _number_goes_on(text, last, part):
        return True
    told_before = text[part.start] == "(" and last.kind in ("row", "item", "paragraph") and text[last.end - 1] in _FIGURE_LAST
    if _actioned(text, last, part) or (told_before and _THEN_BELOW.fullmatch(text, part.start, part.end)):
        return True
    if (
        last.kind == "row"
        and part.kind in ("paragraph", "row")
        and (
            (part.indent > last.indent + 6 and "\t" not in text[last.start : part.end])
            or (text[part.start - 1] == "\t" and _HANGS.fullmatch(text, last.start, last.end))
        )
    ):
        before = text[last.start : last.end].rstrip()  # a hanging column that goes on
        return (
            before.endswith((",", ";", "-"))
            or before.count("(") > before.count(")")
            or text[part.start].islower()
            or _BREAKS_OFF.search(before) is not None
        )
    if (
        part.kind in ("heading", "furniture", "item")
        or last.kind in ("heading", "furniture", "row")
        or part.kind == "row"
    ):
        return False
    if part.indent > 3 and set_in_below(text, part.start, width):
        return False
    if last.kind == "item" and part.indent > last.indent:
        return True
    before, first = text[last.start : last.end].rstrip(), text[part.start]
    between = text[last.end : part.start]
    if "\t" in between and ("\n" not in between or (_lead(text, part.start) != _lead(text, last.end) and before.count("(") <= before.count(")"))):
        return False  # another cell, or an empty one, unless the line above begins with the same tabs
    length = len(before) - (before.rfind("\n") + 1)
    if (stem := _STEM.match(text, part.start)) and (above := _STEM.match(text, last.start)) and stem[1] == above[1]:
        return False  # "4.2 to share the grant; and" above "4.3 to receive an update"
    if (counted := _COUNTED.match(text, part.start)) and (above := _COUNTED.match(text, last.start)) and int(counted[1]) == int(above[1]) + 1:
        return False  # "2 That the grant be shared; and" above "3 That officers be thanked."
    if _BODY_OPEN.search(before, max(0, len(before) - 90)) and _BODY_ENDS.fullmatch(text, part.start, part.end):
        return True
    if (_BARE_LABEL.fullmatch(text, part.start, part.end) or RECORD_FIELD.match(text, part.start, part.end)) and not before.endswith((" the", " The")):
        return False  # "duly seconded, the" above "Cabinet agreed:" is no label
    if first.islower() or before.endswith((",", "-")) or run_goes_on(before, text[part.start : part.end]) or (_GIVEN_LAST.search(before) and _SURNAME_FIRST.match(text, part.start, part.end)):
        return True
    if _STYLE_LAST.search(before, max(0, len(before) - 40)) or _name_broken(text, before, part) or (length > _FULL and before.endswith(_SMALL_LAST)):
        return True
    if first == "(" and not before.endswith((":", ".")) and _ACRONYM.match(text, part.start, part.end):
        return True
    if first.isdigit() and _DIVISION_LAST.search(before, max(0, len(before) - 20)):
        return True
    if before.endswith((":", ".")):
        return False
    if _ENTRY.match(before[before.rfind("\n") + 1 :]) and _ENTRY.match(text[part.start : part.end]):
        return False
    word = text[part.start : part.end].split(None, 1)[:1]
    if "\n" not in before and length > 0.6 * width:  # the first line of a paragraph may begin further right than the rest
        length += max(0, last.start - line_start(text, last.start) - part.indent)
    return bool(width and length + len("".join(word)) + 1 > width * 0.92)


_FIGURE_LAST = "0123456789%"
_THEN_BELOW = re.compile(r"\([^()\n]{3,80}\d%?\)[.;,]?")  # "(May 2017 - 23)", below the figure of a later May
# the end of a cell that goes on below: a small word, a style, a given name
_BREAKS_OFF = re.compile(
    r"\b(?:and|of|for|the|Chief|Detective|Deputy|Assistant|Councillor|Councillors|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$"
    r"|,\s(?!Chair|Vice|Clerk|Leader|Mayor|Conven|Secretary|Treasurer|Officer|Director|Manager|Governor|Solicitor|Head)[A-Z][a-z]+$"
)
_STYLE_LAST = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr|Professor)\.?(?: [A-Z]\.?){0,3}$"
    r"|\)[,;](?: and)? (?:(?:Temporary|Acting|Assistant|Deputy|Detective|Chief) ){0,3}(?:Constable|Superintendent|Inspector|Commander|Fire Officer)$")  # the rank of the next
_DIVISION_LAST = re.compile(r"[a-z] (?:[Ss]ections?|[Rr]egulations?|[Aa]rticles?|paragraphs?|under [Pp]art|schedules?|Acts?)$")  # "by section" above "16H of the Children Act"
_ACRONYM = re.compile(r"\([A-Z][A-Za-z&]{1,9}\)(?:[,;.]|\s+[a-z])(?=.{12})")  # "(CQC), and others", below the name that it shortens
_FULL = 45  # characters of a line that may be wrapped
_SMALL_LAST = (
    "\u2013", " and", " of", " the", " for", " to", " in", " with", " or", " by", " from", " at", " on", " a", " an", " that", " as", " was", " were", " had", " dated", " held", " is",
    " are", " be", " been", " has", " have", " would", " their", " its", " which", " who", " than", " into", " not", " between",
)  # fmt: skip
# "Ada Sample, Deputy Chief Nurse, NHS Barset" above "Cllr Ben Specimen, Cabinet Member": each line an entry of a list, however long
_ENTRY = re.compile(
    r"(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev|(?:Detective )?(?:Chief )?(?:Inspector|Superintendent))\.? )?[A-Z][\w'.-]*(?: [A-Z][\w'-]+){1,2}, "
    r"[A-Z][^.:]{0,60}\b(?:Director|Manager|Head|Officer|Nurse|Doctor|Chief|Member|Spokesperson|Lead|Leader|Chair|Clerk|Constable|Worker|Adviser)\b[^.:\n]{0,90}$"
)


# "Ada" above "Sample, Head of Law, presented", "Councillor Ben" above "Specimen, the Leader, asked": a full name broken within, in prose
_GIVEN_ALONE = re.compile(r"(?:^|(?:\band|\bwith|\bby|\bfrom|\bto|\bthat|,|\b(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr)\.?)\s)[A-Z][a-z]+(?:\s[A-Z]\.?)?$")
_GIVEN_STYLED = re.compile(r"\b[a-z]+,? (?:Mrs?|Ms|Miss|Dr|Councillor|Cllr)\.? [A-Z][a-z]+(?: [A-Z]\.?)?$")
_SURNAME_ENDS = re.compile(r"[A-Z][a-z][\w'-]*(?:[.,]| [a-z])")
_SURNAME_TOLD = re.compile(
    r"[A-Z][a-z][\w'-]*(?:, (?:the )?[A-Z][^\n.:;]{3,90}(?:, | and [A-Z])|, (?:the )?[A-Z][^\n.:;]{3,60},? (?:and|was|had|attended)\b"
    r"|(?:, (?:the )?[A-Z][^\n.:;]{3,60})?,? (?:presented|introduced|asked|said|gave|explained|outlined|answered|advised|reported|informed|thanked)\b)"
)


def _name_broken(text: str, before: str, part: _Open) -> bool:
    """Whether a line breaks off within a person's name, of whom the line below goes on to tell."""
    if _GIVEN_STYLED.search(before, max(0, len(before) - 60)) and _SURNAME_ENDS.match(text, part.start, part.end):
        return True
    return _GIVEN_ALONE.search(before, max(0, len(before) - 40)) is not None and _SURNAME_TOLD.match(text, part.start, part.end) is not None


def _lead(text: str, at: int) -> str:
    """The white space with which the line of a place begins."""
    line = text[line_start(text, at) : at]
    return line[: len(line) - len(line.lstrip())]


_COUNTED = re.compile(r"(\d{1,2})[ \t]+[A-Za-z][a-z]+ ")
_STEM = re.compile(r"(\d{1,3}\.)\d{1,3}[.)]?[ \t]+(?=[A-Za-z(])")  # the item's number in that of a paragraph
# "School Clerk:": what stands below it is another list
# "RESOLVED: That the Families and Schools Select" above "Committee:"
_BODY_OPEN = re.compile(r"\b(?:[Tt]hat )?[Tt]he (?:[A-Z][\w'&-]*,? |and |of |for |& ){1,8}(?:[A-Z][\w'&-]*|and|&|for|of)$")
_BODY_ENDS = re.compile(r"(?:(?:[A-Z][\w'-]*|and|&) ){0,4}(?:Committee|Panel|Board|Cabinet|Commission|Forum|Group|Partnership|Council|Executive)(?: \w+)?:-?")
_BARE_LABEL = re.compile(r"[A-Z][\w'&/-]*(?: (?:\([A-Z]\w+\)|of|and|for|the|to|in|[\w'&/-]+)){0,7}:")
# "Ada Sample, Ben Specimen, Cora" above "Model, Dan Figure": a list of full names broken within one
_GIVEN_LAST = re.compile(r",\s+[A-Z][a-z]+\s+[A-Z][\w'-]+,\s+(?:(?:Dr|Mrs?|Ms|Miss|Cllr|Councillor)\.?\s+)?[A-Z][a-z]+$")
_SURNAME_FIRST = re.compile(r"[A-Z][a-z][\w'-]*(?:,| and [A-Z])")
_HANGS = re.compile(r"[^\t\n]{2,60}:\t+[^\t\n]+(?:\n\t+[^\t\n]+)*")  # a label, and one cell that may go on below itself


_NUMBER_ALONE = re.compile(r"\d{1,3}")  # of a page


def _broken_before(text: str, joined: list[_Open], part: _Open) -> int | None:
    """The index of the paragraph that a page break cut in two, of which this is the rest."""
    if part.kind != "paragraph" or not text[part.start].islower():
        return None
    for back in range(len(joined) - 1, max(-1, len(joined) - 5), -1):
        if joined[back].kind == "furniture" or (part.blanks and _NUMBER_ALONE.fullmatch(text, joined[back].start, joined[back].end)):
            continue
        before = text[joined[back].start : joined[back].end].rstrip()
        if joined[back].kind in ("paragraph", "item") and len(before) > 40 and before[-1] not in '.:;?!"\u201d)':
            return None if part.blanks and back == len(joined) - 1 and listed_below([text[p.start : p.end] for p in joined[-12:]]) else back
        return None
    return None


def _nest(text: str, joined: list[_Open]) -> tuple[Block, ...]:
    """Give list items and rows their depth and the block that opens them."""
    blocks: list[Block] = []
    stack: list[tuple[int, str, int]] = []  # indent, style, index of the item
    opener = -1
    said = ordinary(text)
    for part in joined:
        index = len(blocks)
        plain = said[part.start : part.end].rstrip()
        span = strip(text, part.start, part.end)
        if part.kind == "item":
            stack = _parents(stack, part)
            depth, lead = len(stack), stack[-1][2] if stack else opener
            stack.append((part.indent, part.style, index))
            blocks.append(Block("item", span.start, span.end, part.marker, depth, lead))
            continue
        if part.kind == "furniture":
            blocks.append(Block("furniture", span.start, span.end))
            continue
        if stack and part.kind == "paragraph" and said[: blocks[stack[-1][2]].end].endswith(":") and _bare_item(plain, blocks, stack[-1][2]):
            blocks.append(Block("item", span.start, span.end, "", len(stack), stack[-1][2]))
            continue
        bare = part.kind == "paragraph" and opener >= 0 and not stack and _bare_item(plain, blocks, opener)
        if part.kind == "row" or bare:
            blocks.append(Block("row" if part.kind == "row" else "item", span.start, span.end, "", 0, opener))
            continue
        stack.clear()
        kind: BlockKind = "heading" if part.kind == "heading" else "paragraph"
        blocks.append(Block(kind, span.start, span.end))
        opens = kind == "paragraph" and plain.endswith((":", "-")) and _OPENER.search(plain[-40:]) and len(plain.split()) >= 1
        opener = index if opens else -1
    return tuple(blocks)


def _parents(stack: list[tuple[int, str, int]], part: _Open) -> list[tuple[int, str, int]]:
    """The items that hold this one: down to the last of its own style and indent, else all that are less indented."""
    for at in range(len(stack) - 1, -1, -1):
        indent, style, _ = stack[at]
        if style == part.style and part.indent <= indent + 1:
            return _parents(stack[:at], part) if at and stack[at - 1][:2] == (part.indent, part.style) else stack[:at]
    if stack and part.indent < stack[-1][0]:
        return [s for s in stack if s[0] < part.indent]
    return stack


def _bare_item(plain: str, blocks: list[Block], opener: int) -> bool:
    """A short line under an opener, without a bullet and without a full stop."""
    near = len(blocks) - 1 == opener or blocks[-1].lead == opener
    return near and len(plain) < 160 and not plain.endswith((".", ":")) and len(plain.split()) > 1


def _without_furniture(text: str, blocks: tuple[Block, ...]) -> str:
    """A text of the same length, blank where the foot or head of a page stands within a paragraph that goes on over it."""
    feet = [line for line in split_lines(text) if line.furniture or (line.blanks and _NUMBER_ALONE.fullmatch(line.plain))]
    parts: list[str] = []
    at = which = 0
    for block in blocks if feet else ():
        while which < len(feet) and feet[which].start < block.end:
            foot = feet[which]
            which += 1
            if block.kind != "furniture" and foot.start > block.start:
                parts += [text[at : foot.start], " " * (foot.end - foot.start)]
                at = foot.end
    return "".join([*parts, text[at:]]) if parts else text


def build_sentences(text: str, blocks: tuple[Block, ...], sections: list[Span]) -> tuple[Sentence, ...]:
    """The sentences of the blocks in order, each with its section and the sentence that opens its list."""
    found: list[Sentence] = []
    text = _without_furniture(text, blocks)
    said = without_marks(figures_in_one_form(ordinary(text)))
    papers = not of_inspectors(text)
    last_of: dict[int, int] = {}
    section = -1
    for index, block in enumerate(blocks):
        if block.kind == "furniture":
            continue
        while section + 1 < len(sections) and sections[section + 1].start <= block.start:
            section += 1
        inside = section if section >= 0 and block.start < sections[section].end else -1
        whole = block.kind in ("row", "heading")
        for span in [block.span] if whole else sentences(text, block.start, block.end):
            lead = last_of.get(block.lead, -1) if block.lead >= 0 else -1
            plain = said[span.start : span.end]
            led = tagged = 0
            if not whole:
                plain = without_asides(plain)
                led = lead_in(plain, papers)
                tagged = tag(plain, led)
            if led or tagged:
                span = Span(span.start + led, span.end - tagged)
                plain = plain[led].upper() + plain[led + 1 : len(plain) - tagged - 1] + "."
            found.append(Sentence(span.start, span.end, text[span.start : span.end], plain, index, inside, lead, led, tagged))
        last_of[index] = len(found) - 1
    return tuple(found)
