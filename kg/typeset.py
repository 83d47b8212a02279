"""What setting a page adds to its text, and printing or copying it: characters that only break or join letters, margins, bars about each line.

None of it says anything. What is left reads as if the page had been typed: ligatures are letters again, soft hyphens and blanks without width are gone,
a letter and its accent are one character, each line begins at the margin and ends with its last word.
Sources: the Unicode Standard on soft hyphens (6.2), line breaks (5.8) and presentation forms (FB00 to FB06).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kg.rewritten import Piece, Rewritten, rewritten
from kg.screen import Screened

_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
# UTF-8 that was read as Windows-1252, and its control characters that were taken for letters
_MISREAD = {
    "\u00e2\u20ac\u2122": "\u2019", "\u00e2\u20ac\u02dc": "\u2018", "\u00e2\u20ac\u0153": "\u201c", "\u00e2\u20ac\u009d": "\u201d", "\u00e2\u20ac\ufffd": "\u201d",
    "\u00e2\u20ac\u201c": "\u2013", "\u00e2\u20ac\u201d": "\u2014", "\u00e2\u20ac\u00a6": "\u2026", "\u00e2\u20ac\u00a2": "\u2022", "\u00c2\u00a3": "\u00a3",
    "\u00c2\u00a0": " ", "\u0091": "\u2018", "\u0092": "\u2019", "\u0093": "\u201c", "\u0094": "\u201d", "\u0095": "\u2022", "\u0096": "\u2013", "\u0097": "\u2014",
}  # fmt: skip
_NOTHING = "\u200b\u200c\u200d\u2060\ufeff"  # of no width
_ENDS = "\r\v\x85\u2028\u2029"  # of a line
_ODD = re.compile(
    rf"[{''.join(_LIGATURES)}]|{'|'.join(_MISREAD)}|[{_NOTHING}]|[{_ENDS}]|(?P<soft>\u00ad(?:[ \t]*\n[ \t]*(?=[a-z]))?)|(?P<accented>[A-Za-z][\u0300-\u036f])"
    r"|(?<=\w)(?P<apostrophe>\ufffd)(?=(?:s|t|re|ll|ve|d)\b)|(?P<sum>\ufffd)(?=\d)|(?<=\s)(?P<dash>\ufffd)(?=\s)"
)
# What every odd one holds: a text without any of these, as nearly all are, is looked through once
_SIGN_OF_ODD = re.compile(rf"[{''.join(_LIGATURES)}{''.join(sorted({said[0] for said in _MISREAD}))}{_NOTHING}{_ENDS}\u00ad\u0300-\u036f\ufffd]")
# "Vice\u00adChair", "2016\u00ad17": where hyphens have become soft ones, all of them mean one
_HYPHENS = re.compile(r"[ \d]\u00ad|\u00ad[ A-Z\d]|\b[Vv]ice\u00ad[cC]|\b[Cc]o\u00adopt")
_BLANKS = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")  # of some width


def typed(text: str) -> Rewritten | None:
    """A text as it was typed, or None where nothing was added to it."""
    plain = text if text.isascii() else _BLANKS.sub(" ", text)
    pieces = [*_characters(plain), *_lines(plain), *_blanks(plain), *_columns(plain)]
    return rewritten(plain, pieces) if pieces or plain != text else None


def _characters(text: str) -> Iterator[Piece]:
    """The characters that stand for others, or for nothing."""
    if not _SIGN_OF_ODD.search(text):
        return
    hyphens = "\u00ad" in text and _HYPHENS.search(text) is not None
    for match in _ODD.finditer(text):
        said = match.group()
        if match["soft"]:
            stands = "-" if hyphens else ""
        elif match["accented"]:
            stands = unicodedata.normalize("NFC", said)
        elif said == "\ufffd":
            stands = "'" if match["apostrophe"] else "\u00a3" if match["sum"] else "\u2013"
        else:
            stands = _LIGATURES.get(said) or _MISREAD.get(said) or ("\n" if said in _ENDS else "")
        if stands != said:
            yield match.start(), match.end(), match.end(), stands


# "agreed.  The Panel", "Sample , Chair", "( Chair )", "Sample(Chair)": blanks too many about a mark, and one too few
_AMISS = (
    ("  ", Screened(r"[.,;:?!](?P<amiss> {2,3})(?=[A-Za-z\d(\"'\u2018\u201c*|/\[])"
        r"(?:(?<=[a-z)][.,;:?!]  )|(?<=[a-z)][.,;:?!]   )|(?<=[A-Z\d][,;:]  )|(?<=\b[A-Z]\.  )|(?<=[.;:)!?] \d\.  )|(?<=[.;:)!?] \d\d\.  ))"), " "),
    (" ,", Screened(r"(?P<amiss> ),(?= )(?<=[\w)] ,)"), ""),
    (" ;", Screened(r"(?P<amiss> );(?= )(?<=[\w)] ;)"), ""),
    ("( ", Screened(r"\((?P<amiss> )(?=\w)"), ""),
    (" 20", Screened(r"(?P<amiss> )(?<=[a-z] 20\d )(?=\d(?![\d.%]))"), ""),  # "17 March 201 5"
    (" )", Screened(r"(?P<amiss> )\)(?<=\w \))"), ""),
    # "Members PresentCllr Sample": the label of a list and the first of its names, whose line break is lost
    ("Present", Screened(r"\bPresent(?P<amiss>)(?=(?:C(?:llr|ouncillor)|Mrs?|Ms|Dr|Supt|Insp)\b|[A-Z][a-z]+ [A-Z][a-z]+ (?:[(/-]|\u2013))(?<=[a-z] Present)"), "\n"),
    ("(", Screened(r"(?P<amiss>)\((?<=[a-z]{2}\()(?=(?:[A-Z][a-z]{2}|[A-Z]{2,5}\)|(?:[Vv]ice[- ])?[Cc]hair|[Ss]ubstitut|from |until |for |items? |part))"), " "),
)


def _blanks(text: str) -> Iterator[Piece]:
    """Blanks about commas, stops and brackets as prose has them; where columns stand they are left as they are."""
    for sign, pattern, stands in _AMISS:
        for match in pattern.finditer(text) if sign in text else ():
            yield match.start("amiss"), match.end("amiss"), match.end("amiss"), stands
    for match in _LABEL_RUN_ON.finditer(text):
        yield match.start("amiss"), match.end("amiss"), match.end("amiss"), "\n"


# "Indicator / 2022/23 / Target", and rows beneath it parted alike: what stands for the bars of a table
_PARTING = (" / ", " // ", " \u00b7 ", " \u00a6 ", " ~ ", " \\ ")
_ROWS = 3  # lines


def _columns(text: str) -> Iterator[Piece]:
    """The marks that part the cells of a table, where lines one beneath the other have as many of them each: bars."""
    for mark in _PARTING:
        run: list[int] = []  # where the lines begin
        width = at = 0
        for line in [*text.split("\n"), ""] if mark in text else ():
            count = line.count(mark) if len(line) < _ROW and "|" not in line else 0
            if run and count != width:
                yield from _barred(text, run, mark)
                run = []
            if count > 1:
                run, width = [*run, at], count
            at += len(line) + 1


def _barred(text: str, run: list[int], mark: str) -> Iterator[Piece]:
    """Bars for the marks of a run of lines, if these are enough for a table and tell of numbers or days."""
    told = sum(any(c.isdigit() for c in text[text.find(mark, start) : text.find("\n", start)]) for start in run[1:])
    for start in run if len(run) >= _ROWS and 2 * told >= len(run) - 1 else ():
        at, end = text.find(mark, start), text.find("\n", start)
        while -1 < at < (end if end > 0 else len(text)):
            yield at + 1, at + len(mark) - 1, at + len(mark) - 1, "|"
            at = text.find(mark, at + len(mark) - 1)


_ROW = 300  # characters
# "Board Members PresentCllr A Sample": the label in one cell and the first name in the next
_LABEL_RUN_ON = Screened(
    r"\b(?:Present|PRESENT|Attendance|ATTENDANCE|Attendees|ATTENDEES|Apologies|APOLOGIES|Absent|ABSENT|Officers|OFFICERS|Members|MEMBERS)(?P<amiss>)"
    r"(?=(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\b\.? ?[A-Z]|(?:[A-Z][a-z'-]+|[A-Z]\.?) [A-Z][a-z'-]+(?: ?[/(,|]|\n|$))"
)
_BLANK_LAST = frozenset(" \f\u200b")
_AFTER = " \f\u200b"  # the words of a line
_QUOTED = re.compile(r"> ?")
_FEW = 4  # lines
_MOST = 0.9  # of the lines


def _lines(text: str) -> Iterator[Piece]:
    """What stands before and after each line: a margin, a mark of quotation, the number of the line, blanks and bars at its end."""
    lines = text.split("\n")
    said = [line for line in lines if line.strip()]
    if not said:
        return
    margin = _margin(said)
    quoted = len(said) >= _FEW and all(line[margin:].startswith(">") for line in said)
    barred = len(said) >= _FEW and "|" in text and _only_bars(said)
    numbered = not quoted and _numbered(said, margin)
    at = 0
    for line in lines:
        end = at + len(line)
        start = at
        if (margin or quoted or numbered) and line.strip():
            start = at + min(margin, len(line) - len(line.lstrip(" \t")))
            if quoted and (mark := _QUOTED.match(text, start)):
                start = mark.end()
            elif numbered and (number := _LINE_NUMBER.match(text, start)):
                start = number.end()
            if start > at:
                yield at, start, start, ""
        low = start + len(text[start:end].rstrip(_AFTER + "\t|" if barred else _AFTER)) if barred or line[-1:] in _BLANK_LAST else end
        if low < end:
            yield low, end, end, ""
        at += len(line) + 1


def _margin(said: list[str]) -> int:
    """How many blanks stand before every line; the first may have lost its own."""
    widths = [len(line) - len(line.lstrip(" ")) for line in said]
    if len(widths) >= _FEW and widths[0] == 0:
        widths = widths[1:]
    if low := min(widths):
        return low
    return int(all(line.startswith("\t") for line in (said[1:] if len(said) >= _FEW else said)))


def _only_bars(said: list[str]) -> bool:
    """Whether nearly every line ends in a bar, and none has one within."""
    ends = sum(line.rstrip().endswith("|") for line in said)
    return ends >= _MOST * len(said) and not any("|" in line.rstrip().rstrip("| \t") for line in said)


_LINE_NUMBER = re.compile(r"[ \t]*(\d{1,4})(?:[ \t]+|$)")


def _numbered(said: list[str], margin: int) -> bool:
    """Whether every line bears its own number, as some printed records do."""
    if len(said) < _MANY or not (first := _LINE_NUMBER.match(said[0], margin)):
        return False
    wanted, broken = int(first[1]), 0
    for line in said:
        number = _LINE_NUMBER.match(line, min(margin, len(line)))
        if number is None or not wanted <= int(number[1]) <= wanted + _MANY:
            return False
        wanted = int(number[1]) + 1
        broken += line[number.end() : number.end() + 1].islower()
    return broken >= len(said) // _FEW


_MANY = 20  # lines
