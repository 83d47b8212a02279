"""The headings of minutes that have no number: beside the numbered ones, or on pages that have none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.headings import Candidate, clean_title, is_date
from kg.layouts import Layout
from kg.lines import BULLET, TAIL, Line
from kg.model import Span
from kg.names import alone, find_names
from kg.runin import SENTENCE
from kg.tightheads import tight_headings
from kg.titlelines import DECIDES, LABEL_LINE, rest_below


def bare_headings(lines: list[Line], heads: list[Candidate], layout: Layout) -> list[Candidate]:
    """Headings without a number, after the numbered ones or where there are none at all.

    Within numbered items a heading without a number may be a sub-heading, so only one that stands alone between blank lines
    after a closing phrase of the item before it counts.
    """
    if layout.single or (layout.listed and heads and not any(h.number for h in heads)):
        return []
    if not heads and (ranked := _ranked(lines, next((i for i, x in enumerate(lines) if ATTENDING.match(x.plain)), -1))):
        return ranked
    if not heads and (numbered_below := _over_paragraphs(lines)):
        return numbered_below
    found = []
    taken = {h.heading.start for h in heads}
    last = max((h.heading.start for h in heads if h.number), default=-1)
    attended = next((i for i, x in enumerate(lines) if ATTENDING.match(x.plain)), len(lines))
    bare = [i for i in range(len(lines)) if _is_heading(lines, i)]
    free = not heads or _mostly_bare([lines[i].start for i in bare if i > attended], heads)
    within = _quoted(lines) if bare else set()
    ranks = {_rank_of(lines[h.line]) for h in heads if h.number}
    for i in bare:
        line = lines[i]
        if line.start in taken or i in within or (len(ranks) == 1 and "" not in ranks and _rank_of(line) not in ranks):
            continue  # of another rank than all the numbered ones of a page that marks them
        if not free and (line.start < last or not _item_was_closed(lines, i)):
            continue
        if free and i <= attended:
            continue
        end = line.end
        if i + 1 < len(lines) and line.plain.isupper() and lines[i + 1].plain.isupper() and not lines[i + 1].blanks:
            end = lines[i + 1].end  # a heading in capitals that goes on
        elif rest_below(lines, i) and not line.plain.isupper():
            end = lines[i + 1].end
        found.append(Candidate("", 0, "", clean_title(line.plain), Span(line.start, end), i, 1.0))
    return found if heads or len(found) > 1 else tight_headings(lines, -1 if attended == len(lines) else attended) or found


_FIRST_PARAGRAPH = re.compile(r"(?P<item>\d{1,3})\.1\s+[A-Z(]")
_SEVERAL = 3


def _over_paragraphs(lines: list[Line]) -> list[Candidate]:
    """The titles, themselves without a number, of items whose paragraphs are numbered: "Urgent items" above "32.1 There were none."

    Between the two may stand what the agenda says of the item. The numbers rise, and the page has several.
    """
    found: list[Candidate] = []
    item = 0
    for i, line in enumerate(lines):
        first = _FIRST_PARAGRAPH.match(line.plain)
        if first is None or int(first["item"]) <= item:
            continue
        above = i - 1
        while above > 0 and _BLURB.match(lines[above].plain):
            above -= 1
        title = clean_title(lines[above].plain) if above >= 0 else ""
        if 4 < len(title) <= 140 and title[0].isupper() and not SENTENCE.search(title) and not is_date(title) and (
            not LABEL_LINE.match(f"{title}:") or title.lower() in ("minutes", "apologies")
        ):
            item = int(first["item"])
            found.append(Candidate("", 0, "", title, Span(lines[above].start, lines[above].end), above, 1.0))
    return found if len(found) >= _SEVERAL else []


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


def _rank_of(line: Line) -> str:
    """The marks of a heading's rank with which a line opens: "##"."""
    return line.raw[: len(line.raw) - len(line.raw.lstrip("#"))]


def _mostly_bare(bare: list[int], heads: list[Candidate]) -> bool:
    """Whether only a few of the items have a number: headings without one begin before the first that has, and are many more."""
    first = heads[0].heading.start
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
        if not i or label or PERSONS.match(title) or not re.match(r"[\w'\"]", title):
            continue
        marked.setdefault(len(rank[1]), []).append(Candidate("", 0, "", title, Span(line.start, line.end), i, 1.0))
    for level in sorted(marked):
        found = [c for c in marked[level] if c.line > attended and (c.line > 6 or attended >= 0 or not _OF_THE_PAGE.match(c.title))]
        if len(found) > 1:
            return found
    return []


_MARKED = re.compile(r"(?:\*\*[^*]+\*\*|#+ .*)$")  # bold type, or a heading's rank
_BOLD = re.compile(r"\*\*[A-Z][^*]+\*\*")  # with its minute on the next line
_SENTENCE_ENDS = re.compile(r"[a-z\d)]\.$")
_SHORTEST, _LONGEST = 5, 110
_LONG_WORDS = re.compile(r"(?<![\w'-])(?!(?:from|with|into|over|upon|between|their|through|about|under|within|without|against|towards?)\b)[A-Za-z'-]{4,}")


def _is_heading(lines: list[Line], i: int) -> bool:
    line = lines[i]
    bold = _BOLD.fullmatch(line.raw) is not None
    if not (line.blanks or (bold and i and _SENTENCE_ENDS.search(lines[i - 1].plain))) or line.furniture:
        return False
    plain = line.plain.strip("* _#")
    if not _SHORTEST <= len(plain) <= _LONGEST or plain.endswith((".", ":", ";", ",", "?")) or "\t" in plain:
        return False
    marked = plain.isupper() or bool(_MARKED.match(line.raw))
    if not marked and len(plain) < (7 if plain == "Minutes" else 8):
        return False
    below = i + 1 < len(lines) and rest_below(lines, i)
    if i + 1 >= len(lines) or not (lines[i + 1].blanks or plain.isupper() or bold or below):
        return False
    if plain.isupper() and len(lines) - i <= 4 and all(x.plain.isupper() for x in lines[i + 1 :]):
        return False  # who signs the minutes
    following = lines[i + 1 + below].plain
    if plain == "Minutes" and not _OF_LAST_MINUTES.match(following):
        return False
    if plain.isupper() and following.isupper() and not lines[i + 1].blanks and i + 2 < len(lines):
        following = lines[i + 2].plain
    field = not marked and _FIELD.fullmatch(following.strip("*_ ")) is not None
    if not field and len(following) < 40 and not following.endswith(".") and not DECIDES.match(following) and not (marked and LABEL_LINE.match(following.strip("* "))):
        return False
    if LABEL_LINE.match(plain) and plain.lower() not in ("minutes", "apologies"):
        return False
    if is_date(plain) or SENTENCE.search(plain) or _COMINGS.search(plain) or _NEXT_TOLD.match(plain) or not plain[0].isupper() or PERSONS.match(plain):
        return False
    words = _LONG_WORDS.findall(plain)
    upper = sum(w[0].isupper() for w in words)
    if marked:
        return bool(words)
    procedural = bool(PROCEDURAL.match(plain))
    minuted = field or len(following) > len(plain) or DECIDES.match(following) is not None
    return procedural or (len(words) >= 2 and upper >= 0.8 * len(words) and minuted and not _with_post(plain) and not _post_below_name(lines, i))


_POST_LAST = re.compile(r"\b(?:Director|Manager|Head|Officer|Lead|Leader|Nurse|Representative|Adviser|Clerk|Secretary|Chair|Member)$")


def _post_below_name(lines: list[Line], i: int) -> bool:
    """Whether a line is the post of the person whose name stands alone on the line above it."""
    return i > 0 and _POST_LAST.search(lines[i].plain.strip()) is not None and alone(lines[i - 1].plain.strip()) is not None


# "Date of next meeting: 4 July 2019", told at the foot
_NEXT_TOLD = re.compile(r"(?:duration|termination) of (?:the )?meeting$|(?:dates?(?: and time)? of )?(?:the )?next meetings?\s*[:\u2013-]\s*(?=.*\d)", re.IGNORECASE)
# "The press left the meeting at this point": a note of who came and went
_OF_LAST_MINUTES = re.compile(r"The minutes?\b")
_COMINGS = re.compile(r"\b(?:left|(?:re-?)?joined|(?:re-?)?entered|withdrew from|arrived at|returned to) the (?:meeting|room|chamber)\b", re.IGNORECASE)
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
    r"|(?:Joint )?[Rr]eport (?:of|by) |Presented by\b|Cyflwynwyd gan\b"
    r"|(?:A |An )?(?:verbal |oral )?(?:report|update|presentation) (?:of|by|from) |Members (?:are|will)\b|In accordance with\b|Additional documents"
    r"|A (?:total|maximum|period|time)\b|Members of the public (?:may|are|can)\b|Any (?:member|person)\b)"
)
_MINUTE = re.compile(r"(?:Minutes:\W*|PDF [\d.]{1,6} ?[KM]B\b.*)$")
_BEGINS_LIST = re.compile(r"(?:no\.?\s*\|?\s*item|items)\W*$", re.I)


def listed_headings(lines: list[Line], enclosing: frozenset[int] = frozenset()) -> Iterator[Candidate]:
    """The titles of an agenda page whose items have no number: furniture of a document, the agenda's own words, or the
    name of an item of every meeting tells them; `enclosing` are the starts of lines above "Additional documents:".

    "Early Help Strategy pdf icon PDF 230 KB" - "Early Help Strategy", "To receive a report." - "Apologies for absence."
    """
    begin = next((i + 1 for i, line in enumerate(lines) if _BEGINS_LIST.match(line.plain)), 0)
    last = -1
    spaced = any(_set_apart(lines, i) and PROCEDURAL.match(lines[i].plain) for i in range(begin, len(lines))) and begin > 0
    titled: set[int] = set()  # lines above the name of one who leads on the item
    with_leads = any(_PERSON_ALONE.fullmatch(line.plain.strip()) for line in lines[begin:])
    for i, line in enumerate(lines[begin:], begin):
        title = clean_title(line.plain)
        following = lines[i + 1].plain.strip() if i + 1 < len(lines) else ""
        if _PERSON_ALONE.fullmatch(title) or (with_leads and i - 1 in titled and _TWO_NAMES.fullmatch(title) and not PROCEDURAL.match(title)):
            continue
        if (_PERSON_ALONE.fullmatch(following) or (with_leads and _TWO_NAMES.fullmatch(following) and not PROCEDURAL.match(following))) and i + 2 < len(lines):
            led = not title.endswith((".", ":")) and not SENTENCE.search(title) and not line.plain.endswith(".")
            titled |= {i} if led else set()
            following = lines[i + 2].plain.strip()  # who leads on the item stands below its title
        label = (LABEL_LINE.match(line.plain.strip()) or _PART_OF_AGENDA.search(title) or title.startswith("PDF ")) and not (
            (_MINUTE.match(following) or _BLURB.match(following)) and PROCEDURAL.match(title)
        )
        if not (line.blanks or i == 0 or _minuted_below(lines, i)) or not 5 <= len(title) <= 260 or label or is_date(title) or BULLET.match(line.raw):
            continue
        with_document = TAIL.search(line.plain) is not None
        encloses = line.start in enclosing and ":" not in title and not line.plain.endswith((".", ",", ";"))
        announced = bool(_BLURB.match(following) or _MINUTE.match(following) or encloses or (i in titled and _FOR_THE_BODY.match(following)))
        announced = announced and not (title.endswith(":") or SENTENCE.search(title) or _with_post(title))
        procedural = bool(PROCEDURAL.match(title)) and not SENTENCE.search(title) and following != ""
        asked = _ASKED.match(title) is not None and _MINUTE.match(following) is not None and (i == 0 or _ENDED.search(lines[i - 1].plain) is not None) and i - 1 != last
        opens = 0 < begin <= i <= begin + _FIRST and last < 0 and (i == begin or lines[i - 1].plain.endswith("."))  # below what is said of the page
        bare = (opens or _item_was_closed(lines, i)) and (_is_heading(lines, i) or _in_small_letters(lines, i, following))
        if title[0].isupper() and not _TELLS.match(title) and (with_document or asked or bare or (spaced and _set_apart(lines, i)) or ((announced or procedural) and not _BLURB.match(title))):
            last = i
            yield Candidate("", 0, "", title, Span(line.start, line.end), i, 1.0)


def _set_apart(lines: list[Line], i: int) -> bool:
    """Whether a line stands between two blank ones or more above and below, as only the titles of a page do, and may be a title."""
    plain = lines[i].plain
    if lines[i].blanks < 2 or i + 1 >= len(lines) or lines[i + 1].blanks < 2 or len(plain) > _LONGEST or plain[-1] in ".:;,)?" or BULLET.match(lines[i].raw):
        return False
    return not (SENTENCE.search(plain) or _PART_OF_ITEM.match(plain) or _FIELD.fullmatch(plain) or PERSONS.match(plain) or _COMINGS.search(plain)) and all(n.start for n in find_names(plain))


_PART_OF_ITEM = re.compile(r".*\b(?:reasons?|options?|alternatives?|vot(?:e|es|ing)|decisions?|recommendations?|discussion|background|debate|note|matters? arising|actions?)\b", re.IGNORECASE)


def _in_small_letters(lines: list[Line], i: int, following: str) -> bool:
    """Whether a short line two blank ones below the close of an item is the next title though its words are small: "Police update"."""
    line = lines[i]
    plain = line.plain.strip("* _#")
    words = plain.split()
    if line.blanks < 2 or not 2 <= len(words) <= _FEW_WORDS or plain[-1] in ".:;,?)" or not plain[0].isupper():
        return False
    if SENTENCE.search(plain) or _PART_OF_ITEM.match(plain) or _FIELD.fullmatch(plain) or PERSONS.match(plain) or _COMINGS.search(plain) or find_names(plain):
        return False
    return following.endswith(".") and len(following) > len(plain) and lines[i + 1].blanks > 0 and BULLET.match(line.raw) is None


_FEW_WORDS = 7
_PLACE_NEXT = re.compile(r", [A-Z][\w'&-]*(?: (?:[A-Z(][\w'&)-]*|of|and|for|the|&)){0,7}$")  # "Ada Sample, Healthwatch Barset"
_POST_NEXT = re.compile(r"\s*(?:-|,)\s.*\b(?:Director|Manager|Head|Member|Officer|Lead|Leader|Chief|Constable|Inspector|Superintendent|Chair|Service|Council|Trust|Police)\b")


def _with_post(title: str) -> bool:
    """Whether a line names somebody with a post: who presents the item above it."""
    name = next(iter(find_names(title)), None)
    return name is not None and name.start == 0 and (_POST_NEXT.match(title, name.end) or _PLACE_NEXT.match(title, name.end)) is not None


_ALONE = re.compile(r"Minutes:\W*$")
_TITLE_ALONE = 120  # characters


def _minuted_below(lines: list[Line], i: int) -> bool:
    """Whether a line without a blank one above it heads an item: "Minutes:" stands below it, or below what the agenda says of it."""
    below = [x.plain.strip() for x in lines[i + 1 : i + 3]]
    if not below or len(lines[i].plain) > _TITLE_ALONE or lines[i].plain.rstrip().endswith((".", ":", ";", ",")) or _BLURB.match(lines[i].plain):
        return False
    return bool(_ALONE.match(below[0]) or (len(below) > 1 and _BLURB.match(below[0]) and _ALONE.match(below[1])))


_FIRST = 3  # lines below the head of the list
# "To approve the minutes of the last meeting" where this is the title itself, after the minute of the item before
_ASKED = re.compile(r"To (?:approve|note|confirm|agree|receive|consider|sign|elect|appoint)\b.{8,150}$")
_PART_OF_AGENDA = re.compile(r"\b(?:AGENDA ITEMS|OPEN COMMITTEE|PART [A-D1-3I]+)\b")  # "STANDARD AGENDA ITEMS"
_ENDED = re.compile(r"[.)|\d]\W*$")
# What was minuted, where the title above it is lost: "The Panel agreed that the minutes be signed"
_TELLS = re.compile(
    r"(?:The (?:(?:Sub-)?Committee|Panel|Board|Cabinet|Commission|Forum|Chair\w*|Members?)|Members|It was|There (?:was|were)|(?:Councillors?|Cllrs?|Mrs?|Ms|Dr)\.? [A-Z][\w .'-]{1,40}?)"
    r" (?:\w+ly |also |then )?(?:disclosed|left|spoke|took|gave|moved|agreed|noted|resolved|approved|considered|received|asked|said|reported|presented|introduced|welcomed"
    r"|confirmed|advised|thanked|declared|explained|informed|was|were|had|no)\b"
)
_FOR_THE_BODY = re.compile(r"The (?:Sub-)?(?:Committee|Panel|Board|Cabinet|Forum) to [a-z]+ ")  # "The Panel to choose a deputy"
_TWO_NAMES = re.compile(r"[A-Z][a-z'-]+ (?:[A-Z]\.? )?[A-Z][\w'-]+")
_PERSON_ALONE = re.compile(r"(?:(?:County |Borough )?(?:Councillor|Cllr)|Mrs?|Ms|Miss|Dr)\.? (?:[A-Z]\.? ?){0,3}(?:[A-Z][\w'-]+ ?){1,3}")
PERSONS = re.compile(
    r"(?:councillors?|cllrs?|mrs?|ms|miss|dr)\.?\s|.*\bin the chair$|.{0,60}\b(?:councillor|cllr|alderman)\.?\s(?:[a-z]\.?\s){0,3}[a-z'-]+$"
    r"|(?:present|in attendance|also present|apologies)\s*:|.{3,60}\b(?:in attendance|members present|officers present)$"
    r"|(?:proposed|seconded|moved) by\b|[^:]{3,60}: (?:mrs?|ms|miss|dr|cllr|councillor)\b", re.I)  # fmt: skip
# Items of every meeting, whose minute is often shorter than their heading.
PROCEDURAL = re.compile(
    r"(?:apologies|declarations?|disclosures?|(?:members' )?interests?(?! free\b| rates?\b)\b|to (?:sort|decide|determine|agree|confirm|say) (?:that |what |which )?(?:the )?(?:items?"
    r"|business|part)\b.*\b(?:part|public|private)\b|items? (?:to be )?(?:considered|taken|heard|dealt with) in (?:part|public|private)\b|minutes?\b|public (?:questions?|participation"
    r"|forum|speaking)|urgent|late (?:items?|reports?|papers?|business)\b|substitut|membership|welcome|any other business"
    r"|question time|(?:public |members' )?questions? (?:asked|from|by|to|put)\b|(?:presentation of )?petitions?\b|deputations?\b"
    r"|(?:update|report|announcements?|communications?) (?:from|by) the (?:chair|leader|convener)|party whip|call-?in\b"
    r"|date of next|record of (?:the )?(?:decisions|(?:last|previous) meeting)|exclusion of|matters arising|chair\w*'s)",
    re.I,
)


_CLOSING = re.compile(
    r"\bresolved\b|\bagreed\b|thanked\b|\bnoted\b|closed\b|\bthere (?:was|were) no|^that\b|^none\.?$|^\(?[a-z0-9]{1,3}[).]\s*(?:that|to)\b"
    r"|\b(?:notes|agrees|approves|endorses) the\b|^to (?:note|approve|agree|endorse|receive|thank|instruct|defer)\b|RECOMMENDED",
    re.I,
)


def _item_was_closed(lines: list[Line], i: int) -> bool:
    """Whether the line before closes an item."""
    before = lines[i - 1].plain if i else ""
    return bool(_CLOSING.search(before) and before.rstrip().endswith((".", ";")))


ATTENDING = re.compile(
    r"^(?:\W*)(?:present|attendance|apologies|in attendance|also present|members|councillors|officers|those present)\b",
    re.I,
)
