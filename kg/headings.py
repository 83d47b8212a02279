"""What may head an agenda item: lines with a number in some style, and the best chain of rising numbers among them.

"5", "(112)", "30/19", "CF/19/31", "61." alone on its line above its title, a cell of a flattened row: each is a `Candidate`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.codednumbers import YEAR_LAST, coded, value_of
from kg.dates import find_dates
from kg.lines import TAIL, Line
from kg.model import Span
from kg.romannumbers import ARTICLE, ROMANS, articles
from kg.runin import SENTENCE, capitals_end, cell_end, dash_end, of_field, run_in, title_end
from kg.titlelines import A_YEARS, CELLS, DECIDES, IN_CAPITALS, ITEM_LAST, LABEL_LINE, asks, begun_above, rest_below

_NUMBER = r"""(?P<open>[(\[]?)(?P<number>
      \d{1,2}\.0(?=\.?\s|$) | \d{1,3}/\d{2}-\d{2}(?![\d/-]) | \d{1,4}[A-Z]? | \d{1,4}/\d{2,4} | \d{2}/\d{1,3}
      | [A-Z]{1,6}\d{1,4}-\d{2,4}/\d{2,4}
      | [A-Z]{1,5}[.\-]?\d{1,4}(?:/\d{1,4}){0,2} | (?!(?:in|by|for|at|on|of|to|from|since|until|during|over)\s)[A-Z]{1,6}\s\d{1,4}/\d{2,4}
      | [A-Z]{2,6}/\d{1,4}(?:/\d{2,4})? | \d{2,4}/\d{1,2}/[A-Z]{1,3}/\d{1,3} | \d{1,4}-\d{2,4}
      | \d{4}/\d{2}-\d{1,4} | (?-i:[A-Z]{2,6}\s\d{1,4})(?=\t|\s{2,}|[.:]\s|$)
    )(?P<close>[)\]]?[.:)]?)"""
_INLINE = re.compile(
    rf"^(?:\#+\s*)?(?P<word>(?:agenda\s+)?item(?:\s+no\.?|\s+number)?\s+|min(?:ute|\.)?(?:\s+no\.?|\s+number)?\s+|no\.?\s+|\u00a7\s*)?{_NUMBER}"
    r"(?:\s*[-:]\s+|[ \t]+|(?<=\d\.)(?=[A-Z][A-Za-z]))(?P<title>\S.*)$",
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER_ALONE = _NUMBER.replace("| [A-Z]{1,5}[.", r"| \d{2}/\d | [A-Z]{1,5}[.", 1)
ALONE = re.compile(rf"^(?P<word>(?:agenda\s+)?item(?:\s+no\.?|\s+number)?:?\s+|min(?:ute|\.)?(?:\s+no\.?)?:?\s+|no\.?\s+)?{_NUMBER_ALONE}$", re.VERBOSE | re.IGNORECASE)
_BOLD = re.compile(
    r"^(?:#+\s*)?(?:\d{1,4}(?:/\d{2,4})?[.)]?\s+)?(?:(?:\*\*|__)(?!\W*(?:RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision)\b)[^*_]{1,200}(?:\*\*|__)\s*)+(?=\S)"
)
_NOT_TITLE = re.compile(
    r"^(?:that\b|(?:resolved|recommended|agreed)(?:$|\s+(?:unanimously\s+)?(?:that|to)\b|\s*:|\s+[-\u2013])|to\s+(?!consider\b)[a-z]+\s|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|(?:st|nd|rd|th)\b|[ap]\.?m\b|"
    r"[%\u00a3]|votes?\b|weeks?\b|days?\b|years?\b|months?\b|children\s+(?:were|had|are)\b|and\b|or\b|of\b|per\b|x\s)",
    re.IGNORECASE,
)
_STREET = re.compile(  # "12 High Street" is an address, "3. Beech Lane" an item
    r"(?:[A-Z][\w']+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Place|Square|Terrace|Crescent|Gardens|Court)\b(?:,|$| [A-Z]{1,2}\d)"
)
_OF_YEAR = re.compile(r"\d{2}/\d{1,3}")  # "23/5" alone on its line: the fifth item of the year
_OFFICER = re.compile(r"(?:[A-Z]\. ?){1,3}[A-Z][a-z'-]+(?:$|,? \(|,| &)")  # "8. | A. Sample (Children's Services)": who came for the item
_PROSE_END = re.compile(r"[.;,]$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may head an agenda item: its style of numbering, its value in the row, how much it looks like one."""

    style: str
    value: int
    number: str
    title: str
    heading: Span
    line: int
    weight: float


def title_of(text: str, head: Candidate) -> str:
    """The title in the document's own characters: its heading without the number before or after it."""
    raw = text[head.heading.start : head.heading.end]
    first, _, second = raw.partition("\n")
    if (letters := _PARTED.match(first)) and (figures := _FIGURES.match(second.strip())):
        return clean_title(f"{letters['title']} {figures['more'] or ''}")
    if head.number:
        above = f"{first} " if second and IN_CAPITALS.fullmatch(first) and not head.number.startswith(first) and second.startswith(head.number) else ""
        raw = above + SECOND_NUMBER.sub("", _without_number(second if above else _BROKEN.sub(" ", raw), head.number))
    return clean_title(_BROKEN.sub(" ", raw))


_BEFORE_NUMBER = re.compile(r"[^\w(\[]*(?:(?:agenda\s+)?item|minute|min\b)?(?:\s*(?:no|number)\b)?[\s.:]*[(\[]?", re.IGNORECASE)
_AFTER_NUMBER = re.compile(r"[)\]]?[.:)]?[\s\-\u2013]*(?=\S)")
SECOND_NUMBER = re.compile(r"(?:^|(?<=\d ))(?P<second>\(\d{1,3}\))\s+(?=[A-Z]{3})")  # "221 (28) SCHOOL MEALS": a second row of numbers
_BROKEN = re.compile(r"\n\s*")


def _without_number(raw: str, number: str) -> str:
    """A heading without its number before the title or after it."""
    before = None if raw.startswith(number) else _BEFORE_NUMBER.match(raw)
    at = before.end() if before else 0
    if raw[at : at + len(number)].lower() == number.lower() and (after := _AFTER_NUMBER.match(raw, at + len(number))):
        raw = raw[after.end() :]
    raw = of_field(_TIMED.sub("", raw))
    whole = raw[:-1] if raw.endswith((".", ")")) else raw
    title = whole.removesuffix(number)
    return title.rstrip() if title != whole and title[-1:].isspace() else raw


_TIMED = re.compile(
    r"\s*[(\[]\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?|hrs|hours)?(?:\s*-\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?)?\s*[)\]]$|\s*\((?:cont(?:d|inued|inuation)?\.?)(?:\s[^()]{1,40})?\)$|\s*[(\[](?:agenda\s+)?item\s+(?:no\.?\s*)?\d{1,3}[a-z]?[)\]]$"
    r"|\s+[-\u2013]\s+(?:agenda\s+)?item\s+(?:no\.?\s*)?\d{1,3}[a-z]?$|\s*[(\[](?:paper|report)\s+(?:no\.?\s*)?\d[\w./-]{0,12}[)\]]$", re.IGNORECASE
)  # "Minutes (16:34)", "Fostering (Agenda item 5)"


_MARKUP = re.compile(r"\*\*|__|<[^<>]{1,12}>|^#+\s*")


def clean_title(title: str) -> str:
    """A heading on one line, without page furniture, markup and the cells that follow it."""
    title = _TIMED.sub("", TAIL.sub("", title.split("\t")[0].strip()))
    title = " ".join(_MARKUP.sub("", title).split()).strip(" -*_|#\u2013\u2014")
    return title[:-1] if title.endswith((".", ":")) and not title.endswith("..") else title


_OF_TWO = re.compile(r"(\d+)/(\d{1,4})")
_LETTERED_NUMBER = re.compile(r"([A-Z]+[.\-/\s]?)(\d+)((?:-\d+)?(?:/\d+)*)")
_LAST_OF_SEVERAL = re.compile(r"(.*[/-])(\d+)")
_DIGITS = re.compile(r"\d+")
_OF_ZERO = "n.0"  # "3.0 Budget", above its paragraphs 3.1 and 3.2


def _values(number: str) -> list[tuple[str, int]]:
    """The styles of a number, each with its place in the row: `30/19` is 30 of `n/19`, `SSC12` is 12 of `SSCn`, and
    `CF/19/31` may be 31 of `CF/19/n` or 19 of `CF/n/31`: the chain tells."""
    if number in ROMANS or number.isdigit() or number.endswith(".0"):
        return [("roman", ROMANS.index(number) + 1) if number in ROMANS else ("n" if number.isdigit() else _OF_ZERO, int(number.removesuffix(".0")))]
    if match := _OF_TWO.fullmatch(number):
        return [(f"n/{match[2]}", int(match[1])), (f"{match[1]}/n", int(match[2]))]
    if match := _LETTERED_NUMBER.fullmatch(number):
        first = [(f"{match[1]}n{match[3]}", int(match[2]))]
        stem, _, last = number.rpartition("/")
        if "/" not in match[3]:
            return [*first, *filter(None, [value_of(number) if match[3] else None])]
        return [*first, (f"{stem}/n", int(last))]
    if (match := _LAST_OF_SEVERAL.fullmatch(number)) and not YEAR_LAST.fullmatch(number):
        return [(f"{match[1]}n", int(match[2]))]
    if other := value_of(number):
        return [other]
    digits = _DIGITS.match(number)
    return [("n", int(digits.group()) if digits else 0)]


_ROW = re.compile(r"\(?\d{1,3}(?:/\d{2,4})?[.)]{0,2} ?\| ?[A-Z][A-Za-z][^|]+(?:\||$)")  # "41 | Apologies and substitutes"


_ROW_BEGUN = re.compile(r"(?:[Ii]tem )?(?:\(?(?:[A-Z]{1,5}[/.-]?)?\d{1,4}(?:/\d{1,4})?|[IVX]{1,5})[.):]{0,2} {1,4}[A-Z][^|.;]{2,80} \| ")  # "04/24 Budget | Members asked about cuts. |"


# What every form of a number has near its beginning: a figure, or letters of the alphabet, of Rome or of a council's own
_FIGURE, _EARLY, _LAST = re.compile(r"\d"), 60, 12
_LETTER_FIRST = re.compile(r"[^\w]*(?:(?:[Ii]tem )?[A-Z][ \t]*[|:]|[IVX]{1,5}[.):]?(?:[ \t]|$)|(?:[Ii]tem|[Aa]rticle) [IVX]|[A-Z]{2,6}[ \u00a0]{2}|[A-Z]{2,6}\t)")


def candidates(lines: list[Line], width: int) -> Iterator[Candidate]:
    """What may head an item, in the order of the lines."""
    own = {**coded(lines), **articles(lines)}
    for i, line in enumerate(lines):
        if not (_FIGURE.search(line.plain, 0, _EARLY) or _LETTER_FIRST.match(line.plain) or "tem " in line.plain[-_LAST:]) or (is_date(line.plain) and not _OF_YEAR.fullmatch(line.plain)):
            continue
        bold = _BOLD.match(line.raw)  # "**9/19** **MINUTES** RESOLVED that ...": the heading ends with its bold
        bare = (line.plain[: bold.end()] if bold else line.plain).strip("* _")
        if bare.startswith("|") or _ROW.match(bare) or _ROW_BEGUN.match(bare):  # a row of a table: "| 1. | Apologies | None |"
            bare = "\t".join(map(str.strip, bare.strip("| ").split("|")))
        if match := _CELLED.match(line.raw):
            yield from _celled(line, i, match)
        elif (match := _INLINE.match(bare)) and not (i in own and own[i]["number"] != match["number"]):
            yield from _inline(lines, i, match, width)
        elif i in own:
            yield from _inline(lines, i, own[i], width) if "title" in own[i].groupdict() else _alone(lines, i, own[i])
        elif match := _PARTED.match(line.raw):
            yield from _parted(lines, i, match)
        elif match := ALONE.match(bare):
            yield from _alone(lines, i, match)
        elif match := _LETTERED.match(bare):
            title, end = clean_title(match["title"]), line.start + max(0, line.plain.find(match["title"])) + len(match["title"])
            yield Candidate("letter|", ord(match["letter"]) - 64, match["letter"], title, Span(line.start, end), i, _looks(title, line))
        elif (match := ARTICLE.match(bare)) and match["title"].isupper():
            yield from _inline(lines, i, match, width)
        elif (match := ITEM_LAST.match(bare)) and not SENTENCE.search(match["title"]):
            title = clean_title(match["title"])
            yield Candidate("(item n)", int(match["number"]), match["number"], title, Span(line.start, line.end), i, _looks(title, line))


_LETTERED = re.compile(r"(?:[Ii]tem )?(?P<letter>[A-Z])[ \t]*(?:\||:[ \t])[ \t]*(?P<title>[A-Z][^|\t]{2,120}?)(?:\s*\|.*)?$")  # "A | Welcome and apologies", "Item B: Notes"
# "CYP   Fostering Report" above "14": the letters of a number and its figures stand on two lines, left of the title.
_PARTED = re.compile(r"(?P<letters>[A-Z]{2,6})(?:[ \u00a0]{2,12}|\t+)(?P<title>[A-Z(\"'].{2,160})$")
_FIGURES = re.compile(r"(?P<figures>\d{1,4}(?:/\d{2,4})?)(?:(?:[ \u00a0]{2,12}|\t+)(?P<more>\S.{0,160}))?$")


# "| 4 | **Fostering** The Panel noted the report. | AS |": a title in bold type that its minute follows in one cell
_CELLED = re.compile(r"(?:\|\s*)?(?:\*\*)?(?P<number>(?:[A-Z]{1,6}[./ -]?)?\d{1,4}(?:[A-Z]|/\d{2,4})?)[.)]?(?:\*\*)?\s*\|\s*\*\*(?P<title>[^*|]{3,160})\*\*")


def _celled(line: Line, i: int, match: re.Match[str]) -> Iterator[Candidate]:
    title = clean_title(match["title"])
    heading = Span(line.start + match.start("number"), line.start + match.end())
    for style, value in _values(match["number"]):
        yield Candidate(f"{style}*|", value, match["number"], title, heading, i, _looks(title, line, minuted=True))


def _parted(lines: list[Line], i: int, match: re.Match[str]) -> Iterator[Candidate]:
    following = lines[i + 1] if i + 1 < len(lines) else None
    figures = _FIGURES.match(following.raw) if following and not following.blanks else None
    if following is None or figures is None:
        return
    title = clean_title(f"{match['title']} {figures['more'] or ''}")
    number = f"{match['letters']} {figures['figures']}"
    heading = Span(lines[i].start, following.end)
    value, _, year = figures["figures"].partition("/")
    yield Candidate(f"{match['letters']} n{year and '/'}{year}|", int(value), number, title, heading, i, _looks(title, lines[i]) + 0.3)


def is_date(plain: str) -> bool:
    """Whether a line is a date and little else ("28 May 2019", "Monday 4 March, 2.00 pm")."""
    return len(plain) < 45 and sum(d.end - d.start for d in find_dates(plain)) > 0.6 * len(plain)


_OPENS_TITLE = re.compile(r"[\"'(*_]*[A-Z\u00c0-\u00de\d]")
_FIGURES_ALONE = re.compile(r"[\d\s./:,-]+|\d[A-Z]{1,2}")  # "EX19 7ZZ" is a postcode


def _inline(lines: list[Line], i: int, match: re.Match[str], width: int) -> Iterator[Candidate]:
    line, raw = lines[i], match["title"]
    first = CELLS.split(raw)[0]
    minuted = run_in(first) or capitals_end(first, lines[i + 1 : i + 4]) or (cell_end(first) if line.raw.lstrip().startswith("|") or " | " in line.raw else 0)
    if not minuted and " -" in raw + lines[min(i + 1, len(lines) - 1)].plain and (dashed := _dashed(lines, i, match)):
        yield from dashed
        return
    first = first[:minuted] if minuted else first
    begun = not minuted and begun_above(lines, i, first)
    if (_NOT_TITLE.match(first) and not (begun or asks(lines, i, first)) and not (first.isupper() and first.startswith("TO "))) or not _OPENS_TITLE.match(first):
        return
    if (
        _FIGURES_ALONE.fullmatch(first)
        or (len(first) < 3)
        or len(first) > 260
        or (match["number"].isdigit() and not match["close"] and not minuted and _STREET.match(first))
    ):
        return
    cut = TAIL.search(first)
    end = line.start + line.plain.index(first) + (cut.start() if cut else len(first.rstrip()))
    title, last = first[: cut.start()] if cut else first, i
    while not minuted and last + 1 < len(lines) and not CELLS.search(raw) and (
        _wraps(lines[last], lines[last + 1], width) or (last == i and lines[i + 1].indent > line.indent and rest_below(lines, i)) or (last == i and _second_language(lines[last + 1], match["number"]))
    ):
        last += 1
        extra = TAIL.search(lines[last].plain)
        title += " " + (lines[last].plain[: extra.start()] if extra else lines[last].plain)
        end = lines[last].start + (extra.start() if extra else len(lines[last].plain))
        if len(title) > 300:
            return
    mark = ("(" if match["open"] else "") + (match["close"] or "") + ("w" if match["word"] else "")
    weight = _looks(clean_title(title), line, bool(minuted)) + (0.5 if match["word"] or (cut and "PDF" in cut[0]) else 0)  # a paper hangs on the title
    body = lines[last + 1] if last + 1 < len(lines) else None
    if body is not None and not minuted and _INLINE.match(body.plain) and "\t" not in raw:
        weight -= 0.4  # a line of an agenda list, with no minute under it
    begin = lines[i - 1].start if begun and last == i else line.start
    title = f"{lines[i - 1].plain} {title}" if begin < line.start else title
    for style, value in _values(match["number"]):
        yield Candidate(style + mark, value, match["number"], clean_title(title), Span(begin, end), i, weight)


def _dashed(lines: list[Line], i: int, match: re.Match[str]) -> list[Candidate]:
    """The heads of an item whose title, it may be over two lines, a dash parts from its minute."""
    found = dash_end(match["title"], lines[i + 1 : i + 12]) if (lines[i].blanks or _ENDED.search(lines[i - 1].plain)) and "\t" not in match["title"] else None
    if found is None:
        return []
    below, at = found
    end = lines[i + below].start + at if below else lines[i].start + lines[i].plain.index(match["title"]) + at
    title = " ".join([match["title"], *(x.plain for x in lines[i + 1 : i + below]), lines[i + below].plain[:at]] if below else [match["title"][:at]])
    mark = ("(" if match["open"] else "") + (match["close"] or "") + ("w" if match["word"] else "")
    heading, weight = Span(lines[i].start, end), _looks(clean_title(title), lines[i], minuted=True)
    return [Candidate(style + mark, value, match["number"], clean_title(title), heading, i, weight) for style, value in _values(match["number"])]


_ENDED = re.compile(r"[a-z\d)][.)]$")  # the line above an item whose minute stands on its line
_FIRST_LINES = 2
_WHOSE_MINUTES = re.compile(r"(?:draft )?minutes? of (?:the |a )?meeting(?: of\b| [A-Z][\w' ]+$)", re.IGNORECASE)
_OF_ATTENDANCE = re.compile(r"(?:also|officers?|members?) present|attendance|apologies|minutes|urgent|exempt (?:items?|minutes|business|information|reports?)\b", re.IGNORECASE)
_CAPITAL_FIRST = re.compile(r"[\"'(]*[A-Z]")


def _alone(lines: list[Line], i: int, match: re.Match[str]) -> Iterator[Candidate]:
    """A number alone on its line, its title on the next."""
    if i + 1 >= len(lines) or lines[i + 1].furniture:
        return
    title = lines[i + 1]
    bare = title.plain.strip()  # without the marks of bold type
    if LABEL_LINE.match(bare) and not _OF_ATTENDANCE.match(bare):
        return
    bare = bare[: title_end(bare)]
    if (i < _FIRST_LINES and _WHOSE_MINUTES.match(bare)) or DECIDES.match(bare):
        return  # the number of a page, above the head or within an item
    year = len(match["number"]) == 4 and match["number"].startswith(("19", "20"))
    if not _CAPITAL_FIRST.match(bare) or len(bare) > 220 or (ALONE.match(bare) and not _OF_A_YEAR.fullmatch(bare)) or year:
        return
    cut = TAIL.search(title.plain)
    end = title.start + (cut.start() if cut else title_end(title.plain))
    if not cut and end == title.end and rest_below(lines, i + 1):
        bare, end = f"{bare} {lines[i + 2].plain}", lines[i + 2].end
    weight = _looks(clean_title(bare), title) - 0.1
    letters = lines[i - 1] if i and not lines[i].blanks and "/" in match["number"] and _LETTERS_ABOVE.fullmatch(lines[i - 1].plain) else None
    number = f"{letters.plain} {match['number']}" if letters else match["number"]
    heading = Span(letters.start if letters else lines[i].start, end)
    for style, value in _values(match["number"]):
        yield Candidate(f"{style}|{match['close']}", value, number, clean_title(bare), heading, i, weight)


_OF_A_YEAR = re.compile(r"(?!Item|Minute|Agenda|Paper|Report)[A-Z][a-z]{2,5} \d{4}/\d{2,4}")  # "Budget 2020/21" is a title, "CYP 14/21" a number
_LETTERS_ABOVE = re.compile(r"[A-Z]{2,6}")  # "CYP" above "31/12" above the title


# Words of Welsh and Gaelic that no English line has, and letters with their accents.
_CELTIC = re.compile(
    r"\b(?:agus|airson|ann|nan|nam|leis|gus|bho|na|yr|y|ac|a'r|i'r|o'r|gan|gyda|ar|am|yn)\b|"
    r"[\u00e0\u00e8\u00ec\u00f2\u00f9\u00c0\u00c8\u00cc\u00d2\u00d9\u0175\u0177\u00e2\u00ea\u00ee\u00f4\u00fb]"
)
_ENGLISH = re.compile(r"\b(?:the|of|and|for|to|in|was|were|that|by|with|on|from|be|it|at)\b", re.IGNORECASE)
_CELTIC_WORDS = re.compile(r"(?:Leisgeulan|Naidheachdan|Foillseachaidhean|Cofnodion|Ymddiheuriadau|Datganiadau|Croeso|Geàrr-chunntas)\b")


_WHO_LEADS = ("Cyflwyn", "Cynigiwyd", "PENDERFYN", "Penderfyn", "Nodwyd", "Derbyniwyd")  # "Presented by", "Resolved": below a title


def _second_language(following: Line, number: str) -> bool:
    """Whether the line under a numbered title gives it again in Welsh or Gaelic."""
    text = following.plain
    if following.blanks or following.furniture or not number or len(text) > 130 or text.endswith((".", ":", ";")) or _ENGLISH.search(text):
        return False
    return bool(text[:1].isupper() and not text.startswith(_WHO_LEADS) and (_CELTIC.search(text) or _CELTIC_WORDS.match(text)))


_HANGING = re.compile(r"\s*\(?\d{1,4}(?:/\d{2,4})?[.)]?(?:\t|\s{2,})")
_GOES_ON = re.compile(r"\d{4}/\d\d\b|\(")
_SMALL_FIRST = re.compile(r"(?:the|a|an|it|in)\s")
_HEADWORD = re.compile(r"(?:IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|RECOMMENDED|ORDERED|NOTED|DECIDED|DECISION)\b(?: (?:THAT|UNANIMOUSLY))?\W*$")  # below the title, no more of it
_FULL = 40  # characters of a title that fills its column


def _wraps(line: Line, following: Line, width: int) -> bool:
    """Whether a heading goes on in the next line."""
    if following.blanks or following.furniture or len(line.plain) < 30 or _HEADWORD.match(following.plain):
        return False
    if following.indent > line.indent and line.plain.count("(") > line.plain.count(")") and ")" in following.plain:
        return True  # "71.   Outcome of the inspection (Director of" above "Families)"
    if _HANGING.match(line.raw) and following.indent > line.indent and len(line.plain) > _FULL and _GOES_ON.match(following.plain):
        return True
    if following.plain[0].islower() and not _SMALL_FIRST.match(following.plain):
        return True
    if line.plain.isupper() and following.plain.isupper() and (not _INLINE.match(following.plain) or A_YEARS.match(following.plain)):
        return True
    return bool(width and line.plain.endswith(("-", "\u2013", " and", " of", " the", " for", "&", ",")))


_LETTERS = re.compile(r"[A-Za-z']+")


def _looks(title: str, line: Line, minuted: bool = False) -> float:
    """How much a text looks like the title of an agenda item, from -1 to about 2."""
    weight = 1.0
    if _OFFICER.match(title):
        weight -= 1.5
    if not minuted and _PROSE_END.search(line.plain) and len(title) > 60:
        weight -= 1.2
    if SENTENCE.search(title) and len(title) > 40:
        weight -= 1.0
    words = [w for w in _LETTERS.findall(title) if len(w) > 3]
    if words:
        weight += 0.5 * sum(w[0].isupper() for w in words) / len(words)
    if line.blanks:
        weight += 0.2
    if title.isupper():
        weight += 0.2
    if len(title) > 120:
        weight -= 0.3
    return weight


def best_chain(candidates: list[Candidate], lines: list[Line]) -> list[Candidate]:
    """The heaviest chain of rising numbers in one style; steps of one count, leaps cost."""
    best: list[Candidate] = []
    best_score = 0.0
    for style in sorted({c.style for c in candidates}):
        group = [c for c in candidates if c.style == style and c.weight > 0]
        score: list[float] = []
        back: list[int] = []
        for i, c in enumerate(group):
            start = c.weight - (0.4 if (c.value > 30 or style.startswith(_OF_ZERO)) and len(group) == 1 and "(" not in style else 0)
            top, link = start, -1
            for j in range(max(0, i - 120), i):
                step = c.value - group[j].value
                if step < 1 or step > 12 or group[j].heading.end > c.heading.start:
                    continue
                total = score[j] + c.weight + (0.6 if step == 1 else -0.35 * step)
                if total > top:
                    top, link = total, j
            score.append(top)
            back.append(link)
        if score and max(score) > best_score:
            best_score = max(score)
            at, chain = score.index(best_score), []
            while at >= 0:
                chain.append(group[at])
                at = back[at]
            best = chain[::-1]
    return best if len(best) > 1 or best_score >= 1.19 else []
