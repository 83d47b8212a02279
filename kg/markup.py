r"""Text without the marks of Markdown and HTML, and where each of its characters stood in the text as published.

Pages turned into Markdown carry escapes ("15\. Minutes", "Vice\-Chair") and links ("[PDF 97 KB](/documents/7)"), others
HTML entities and tags. Rules read the words; evidence is quoted as published. Bold type stays, for it tells headings, but around
words within a sentence ("it was **agreed** that"). Of a table whose cells are parted by slashes the rows with a number get bars.
Sources: the CommonMark specification 0.31 on backslash escapes, links and entities.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from kg.rewritten import Rewritten, rewritten
from kg.text import line_start
from kg.twotongues import left_tongue

_MARK = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+\-.!&<>~|\"'$@^/:;=?,%])"
    r"|!\[[^\[\]\n]{0,200}\]\([^()\n]{0,600}\)"
    r"|(?<!!)\[(?P<label>(?:[^\[\]\n\\]|\\.){0,300})\]\((?P<target>[^()\s]{0,600}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: \"[^\"\n]{0,200}\")?)\)"
    r"|(?<=[\w,] )\*\*(?P<stressed>[a-z][a-z ]{2,40}|(?<=\bwas \*\*)(?:RESOLVED|AGREED|NOTED|APPROVED|ENDORSED|RECOMMENDED|DECIDED))\*\*(?=[\s.,:;])"
    r"|(?<=[\w.,)])(?P<joint>\*{4})(?=[\w.,(])"
    r"|(?P<labelled>\*\*(?:\(?(?:[a-z]|[ivx]{1,5})[.)]{1,2}|\(?(?:[A-Z]{1,6}[./ -]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}[.):]{0,2})\*\*(?=[ \t\u00a0]))"
    r"|(?<![\w_])(?P<strong>__(?=[^\W_]|[(\"'])[^_\n]{1,200}__)(?![\w_])"
    r"|(?P<split>(?<![\w*])[A-Z]\*\*(?=[a-z]))(?P<rest>[a-z]{1,30})\*\*(?=[\s:])"
    r"|&(?P<entity>#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});"
    r"|(?P<note><!--[^<>\n]{0,200}-->)"
    r"|<h(?P<level>[1-6])(?:\s[^<>\n]{0,200})?>"
    r"|(?P<bullet><li(?:\s[^<>\n]{0,200})?>(?!\s{0,40}<(?:h[1-6]|p|div|ul|ol|dl|table)\b))"
    r"|(?P<cell><t[dh](?:\s[^<>\n]{0,200})?>)"
    r"|(?P<line></?(?:p|br|div|li|ul|ol|tr|table|h[1-6]|hr|d[ltd]|section|article|blockquote)(?:\s[^<>\n]{0,200})?/?>)"
    r"|<\?xml[^<>\n]{0,120}\?>|</?(?:document|html|body|main|nav|header|footer)(?:\s[^<>\n]{0,200})?>"
    r"|</?(?:a|b|i|u|em|strong|span|font|sup|sub|td|th|tbody|thead|time|cite|del|ins|small|colgroup|col|center)(?:\s[^<>\n]{0,200})?/?>"
)
_SIGN = re.compile(r"[\\!\[*&<]|__")
# The lines about a page that a web log keeps above it: its title tells of the meeting, the date is that of the publication.
_FRONT = re.compile(r"\s{0,20}---[ \t]*\n(?P<fields>(?:(?!---)[^\n]{0,400}\n){1,40})---[ \t]*(?=\n|$)")
_TITLE = re.compile(r"^title:[ \t]{0,20}(?P<quote>[\"']?)(?P<title>[^\n]{1,300}?)(?P=quote)[ \t]*$", re.MULTILINE)
_ESCAPED_LABEL = re.compile(r"^[ \t]{0,12}(?:\\\([a-z\d]{1,4}\\?\)|\d{1,3}\\[.)])[ \t]", re.MULTILINE)  # "\(a) note the report", "7\. Minutes"
_ESCAPES_ENOUGH = 3  # a lone backslash is the author's own


def unmarked(text: str) -> Rewritten | None:
    """A text without its marks, or None where it has none."""
    front, slashed, left = _front(text), _slashed(text), left_tongue(text)
    if not (front or slashed or left or "\\" in text or "](" in text or "&" in text or "<" in text or "**" in text or "__" in text):
        return None
    escapes = len(re.findall(r"\\[^\w\s]", text)) >= _ESCAPES_ENOUGH or _ESCAPED_LABEL.search(text) is not None
    begin = front[-1][1] if front else 0
    pieces = [*front, *slashed, *left, *_marks(text[begin:], begin, escapes)]
    return rewritten(text, pieces) if pieces else None


_ESCAPED_TAG = re.compile(r"&lt;/(?:p|div|li|td|h[1-6])&gt;")
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});")


def unescaped(text: str) -> Rewritten | None:
    """A page whose tags stand escaped in a document of another kind ("&lt;p&gt;RESOLVED:&lt;/p&gt;"), with its tags; None for any other."""
    if "&lt;/" not in text or len(_ESCAPED_TAG.findall(text)) < _ESCAPES_ENOUGH:
        return None
    found = [(m.start(), m.end(), m.end(), c) for m in _ENTITY.finditer(text) if len(c := html.unescape(m.group())) == 1]
    return rewritten(text, found)


def _front(text: str) -> list[tuple[int, int, int, str]]:
    """The marks of the lines about a page above it: all of them but the title."""
    front = _FRONT.match(text)
    if front is None or not re.search(r"^[A-Za-z_-]{2,30}:", front["fields"], re.MULTILINE):
        return []
    title = _TITLE.search(text, front.start("fields"), front.end("fields"))
    if title is None:
        return [(0, front.end(), front.end(), "")]
    return [(0, title.start("title"), title.start("title"), ""), (title.end("title"), front.end(), front.end(), "\n\n")]


# "4. / Statistics / There were 71 children": a row of a table whose cells are parted by slashes
_SLASHED_ROW = re.compile(r"^\W{0,3}\d{1,3}(?:\.\d{1,2})?[.)]?[ \t]+(?P<first>/)[ \t]+[A-Z][^/\n]{1,160}?(?:[ \t]+(?P<second>/)(?=[ \t\n])|[ \t]*$)", re.MULTILINE)
_ROWS_ENOUGH = 3
# "3. / Youth clubs" above "3.1" and "3.2 / The Panel heard ...": a number and what it counts, on a line of their own; what stands behind a second slash is another cell
_SLASHED_LINE = re.compile(
    r"^(?:\d{1,3}\.\d{1,2}\.?[ \t]*\n){0,12}(?P<number>\d{1,3}(?:\.\d{1,2})?)[.)]?[ \t]+(?P<slash>/[ \t]+)(?=[A-Za-z\"'(\[*])"
    r"(?!(?:[A-Z]\w+ ){0,3}(?:Present|PRESENT|In [Aa]ttendance|Attendance|ATTENDANCE)(?=[A-Z:]|[ \t]*$))"
    r"(?:[^/\n]{1,1200}[ \t](?P<second>/[ \t]+)[A-Z][^/\n]{0,30}$)?",
    re.MULTILINE,
)
# "DATE: / 9 October 2019": a field of the head
_SLASHED_FIELD = re.compile(
    r"^\W{0,3}(?:(?:meeting|committee|board|panel)?[ \t]?(?:date|time|venue|title|name|place|location)|(?:vice-)?chair(?:man|person)?|(?:members |officers |also )?(?:present|in attendance|attendees)"
    r"|apologies(?: for absence)?|committee|meeting|minutes of)[ \t]{0,3}(?P<colon>:)?[ \t]{1,3}(?P<slash>/)[ \t]+\S",
    re.MULTILINE | re.IGNORECASE,
)
_FIELDS_ENOUGH = 2
_PART = re.compile(r"\(?[a-h1-9]\)[ \t]+\S")


def _slashed(text: str) -> list[tuple[int, int, int, str]]:
    """The slashes about the title in the numbered rows of a table and behind the labels of its head, for each of which a bar stands, or nothing behind a colon."""
    if " / " not in text:
        return []
    rows, fields = list(_SLASHED_ROW.finditer(text)), list(_SLASHED_FIELD.finditer(text))
    lines = [] if sum(row["second"] is not None for row in rows) >= _ROWS_ENOUGH else _numbered_lines(text)
    ends = [(row.start(name), "|") for row in rows for name in ("first", "second") if row[name]] if len(rows) >= _ROWS_ENOUGH and not lines else []
    ends += [(field.start("slash"), "" if field["colon"] else "|") for field in fields] if len(fields) >= _FIELDS_ENOUGH else []
    return sorted([(at, at + 1, at + 1, stands) for at, stands in ends] + lines)


def _numbered_lines(text: str) -> list[tuple[int, int, int, str]]:
    """The slashes behind the numbers of lines, where these count items that rise one by one, and those before a last short cell."""
    lines = list(_SLASHED_LINE.finditer(text))
    numbers = {int(line["number"]) for line in lines if line["number"].isdigit()}
    if not any({n, n + 1, n + 2} <= numbers for n in numbers):
        return []
    found = []
    for line in lines:
        part = _PART.match(text, line.end("slash")) is not None and "." in line["number"]  # "4.1 / a) That the report be noted"
        found.append((line.start("number") if part else line.start("slash"), line.end("slash"), line.end("slash"), ""))
        if line.start("number") > line.start():  # the numbers of paragraphs whose text stands below
            found.append((line.start(), line.start("number"), line.start("number"), ""))
        if line["second"]:
            found.append((line.start("second"), line.end("second"), line.end("second"), "\t"))
    return found


def _each(text: str) -> Iterator[re.Match[str]]:
    """Each mark of a text; tried only at a sign that opens one, and at the letter before stars ("P**resent**")."""
    at = 0
    while sign := _SIGN.search(text, at):
        here = sign.start()
        match = (_MARK.match(text, here - 1) if text[here] == "*" and here > at else None) or _MARK.match(text, here)
        if match:
            yield match
        at = match.end() if match else here + 1


def _marks(text: str, offset: int, escapes: bool) -> list[tuple[int, int, int, str]]:
    """The marks of a text: each with its bounds, where the text goes on, and what stands for it."""
    found: list[tuple[int, int, int, str]] = []
    for match in _each(text):
        start, end = offset + match.start(), offset + match.end()
        if match["escaped"]:
            if escapes:
                found.append((start, start + 1, start + 1, ""))
        elif match["label"] is not None:
            low, high = offset + match.start("label"), offset + match.end("label")
            found.append((start, low, low, ""))
            found += _marks(match["label"], low, escapes)
            found.append((high, end, end, ""))
        elif match["stressed"]:
            found += [(start, start + 2, start + 2, ""), (end - 2, end, end, "")]
        elif match["labelled"]:  # "**(a)** note the report", "**5.** Fostering": bold type that no more than counts
            if not text[line_start(text, match.start()) : match.start()].strip(" \t#>"):
                found += [(start, start + 2, start + 2, ""), (end - 2, end, end, "")]
        elif match["strong"]:  # "__Fostering__": the other mark of bold type
            found += [(start, start + 2, start + 2, "**"), (end - 2, end, end, "**")]
        elif match["split"]:  # "P**resent**": bold type that begins within a word
            found += [(start + 1, start + 3, start + 3, ""), (end - 2, end, end, "")]
        elif match["entity"]:
            character = html.unescape(match.group())
            if len(character) == 1:
                found.append((start, end, end, character))
        elif match["level"]:
            found.append((start, end, end, f"\n\n{'#' * int(match['level'])} "))
        elif match["bullet"]:
            found.append((start, end, end, "\n\u2022 "))
        else:
            found.append((start, end, end, "\n" if match["line"] or match["note"] else "\t" if match["cell"] else ""))
    return found
