"""The same page as another clerk, web publisher or PDF reader would have set it: what it says does not change.

Each `Dress` rewrites a text so that no fact is gained or lost; `alike` brings what a slot holds to one form, so that a title in
capitals or a date in figures still equals itself. To add a dress, add a line to `DRESSES` and run `python tests/test_another_dress.py`.
"""

from __future__ import annotations

import re
import textwrap
from calendar import month_name
from collections.abc import Callable
from dataclasses import dataclass

Rewrite = Callable[[str], str]

_MONTHS = {name.casefold(): number for number, name in enumerate(month_name) if name}
_MONTH = "|".join(name for name in month_name if name)
_DATE = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? ({_MONTH}),? (\d{{4}})\b", re.IGNORECASE)
_LONG_LINE = 140  # characters: a text with such a line has a paragraph on each
_HEAD = re.compile(r"\s*[A-Z][^\n]{2,68}[^\s.,;]\s*")
_NUMBERED_HEAD = r"(?m)^(\s*)(\d{1,3})[.)] +(?=[A-Z])"
_NAMED = r"(?m)\b((?:Councillors?|Cllrs?|Mrs?|Ms|Dr) (?:[A-Z][\w.]* ){0,2})([A-Z][a-z]+)(?= ?[(,;]| and |$)"


@dataclass(frozen=True)
class Dress:
    """A way to set a page, and who sets pages so."""

    name: str
    worn_by: str
    put_on: Rewrite


def ordinal(day: int) -> str:
    """`1st`, `12th`, `23rd`."""
    return f"{day}{'th' if 10 <= day % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _swap(pattern: str, by: str | Callable[[re.Match[str]], str]) -> Rewrite:
    compiled = re.compile(pattern)
    return lambda text: compiled.sub(by, text)


def _dated(form: Callable[[int, str, int], str]) -> Rewrite:
    return lambda text: _DATE.sub(lambda m: form(int(m[1]), m[2].capitalize(), int(m[3])), text)


def _each_line(change: Rewrite) -> Rewrite:
    return lambda text: "\n".join(change(line) for line in text.split("\n"))


def _each_head(change: Rewrite) -> Rewrite:
    """Change the short lines that stand between two blank ones, or behind a number."""

    def dressed(text: str) -> str:
        lines = ["", *text.split("\n"), ""]
        return "\n".join(
            change(line)
            if (_HEAD.fullmatch(line) and not (before.strip() or after.strip()))
            or re.match(r"\s*\d{1,3}\. [A-Z][^.]{3,60}$", line)
            else line
            for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        )

    return dressed


def wrapped(text: str) -> str:
    """Lines of prose broken at 72 columns, as a printer breaks them; tables are left."""
    return "\n".join(
        "\n".join(textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False))
        if len(line) > 90 and "|" not in line
        else line
        for line in text.split("\n")
    )


def _in_paragraphs(join: str) -> Rewrite:
    def dressed(text: str) -> str:
        lines = text.split("\n")
        return join.join(line for line in lines if line.strip()) if max(map(len, lines)) > _LONG_LINE else text

    return dressed


def _paged(foot: str, every: int = 35) -> Rewrite:
    """A page's foot at the first blank line after each so many lines."""

    def dressed(text: str) -> str:
        out: list[str] = []
        page, since = 1, 0
        for line in text.split("\n"):
            out.append(line)
            since += 1
            if since >= every and not line.strip():
                out += [foot.format(page=page), ""]
                page, since = page + 1, 0
        return "\n".join(out)

    return dressed


DRESSES = (
    Dress("wrapped", "printed minutes turned into text", wrapped),
    Dress(
        "indented",
        "a reader of PDF that keeps the margin",
        _each_line(lambda line: f"    {line}" if line.strip() else line),
    ),
    Dress("blanks at the ends of lines", "text copied from a web page", _each_line(lambda line: f"{line}  ")),
    Dress("a blank line after each line", "HTML turned into text", _in_paragraphs("\n\n")),
    Dress("no blank lines", "DOCX turned into text", _in_paragraphs("\n")),
    Dress("lines end as on Windows", "text files", lambda text: text.replace("\n", "\r\n")),
    Dress("blanks that do not break", "web editors", _swap(r"(?<=\bCouncillor) |(?<=\d) (?=\w)", "\u00a0")),
    Dress("curled apostrophes", "word processors", _swap(r"(?<=\w)'(?=\w|\s)", "’")),
    Dress("straight quotation marks", "plain text", lambda text: text.translate(str.maketrans("’‘“”", "''\"\""))),
    Dress("dashes", "word processors", _swap(" - ", " – ")),
    Dress("hyphens", "plain text", _swap(" [–—] ", " - ")),
    Dress("Page 2 of 9", "PDF", _paged("Page {page} of 9")),
    Dress("- 2 -", "printed minutes", _paged("- {page} -")),
    Dress("2 at the foot", "PDF", _paged("{page}")),
    Dress("form feeds", "PDF", _paged("\f")),
    Dress(
        "a menu before",
        "web pages",
        lambda text: (
            f"Skip to main content\nHome\nCouncil and democracy\nCouncillors and meetings\n\nAgenda and minutes\n\n{text}"
        ),
    ),
    Dress("a footer after", "web pages", lambda text: f"{text}\n\nPrint this page\nContact us\nAccessibility\n"),
    Dress("Cllr", "most clerks", lambda text: re.sub(r"\bCouncillor(s?)\b", r"Cllr\1", text)),
    Dress("Cllr.", "some clerks", lambda text: re.sub(r"\bCouncillor(s?)\b", r"Cllr\1.", text)),
    Dress("Councillor", "formal clerks", lambda text: re.sub(r"\bCllr(s?)\b\.?", r"Councillor\1", text)),
    Dress("Mr.", "formal clerks", _swap(r"\b(Mrs?|Ms|Dr)\b(?!\.)", r"\1.")),
    Dress("SURNAMES", "Welsh and Scottish councils", _swap(_NAMED, lambda m: m[1] + m[2].upper())),
    Dress("initials without points", "most clerks", _swap(r"(?<=\b[A-Z])\.(?= ?[A-Z])", "")),
    Dress("12th March 2014", "clerks", _dated(lambda day, month, year: f"{ordinal(day)} {month} {year}")),
    Dress("12th of March 2014", "clerks", _dated(lambda day, month, year: f"{ordinal(day)} of {month} {year}")),
    Dress("12th March, 2014", "clerks", _dated(lambda day, month, year: f"{ordinal(day)} {month}, {year}")),
    Dress("12 March 2014", "clerks", _dated(lambda day, month, year: f"{day} {month} {year}")),
    Dress("12 MARCH 2014", "heads in capitals", _dated(lambda day, month, year: f"{day} {month.upper()} {year}")),
    Dress("12 Mar 2014", "tables", _dated(lambda day, month, year: f"{day} {month[:3]} {year}")),
    Dress("12/03/2014", "tables", _dated(lambda day, month, year: f"{day:02d}/{_MONTHS[month.casefold()]:02d}/{year}")),
    Dress("12.03.2014", "tables", _dated(lambda day, month, year: f"{day:02d}.{_MONTHS[month.casefold()]:02d}.{year}")),
    Dress("12-Mar-2014", "meeting software", _dated(lambda day, month, year: f"{day:02d}-{month[:3]}-{year}")),
    Dress("March 12th 2014", "web pages", _dated(lambda day, month, year: f"{month} {ordinal(day)} {year}")),
    Dress("Resolved", "some clerks", _swap(r"\bRESOLVED\b", "Resolved")),
    Dress("RESOLVED", "some clerks", _swap(r"\bResolved\b", "RESOLVED")),
    Dress("points as stars", "Markdown", _swap(r"(?m)^(\s*)[-•*·] ", r"\1* ")),
    Dress("points as bullets", "word processors", _swap(r"(?m)^(\s*)[-•*·] ", r"\1• ")),
    Dress("points of a symbol font", "PDF", _swap(r"(?m)^(\s*)[-•*·] ", "\\1\uf0b7 ")),
    Dress("HEADS", "printed minutes", _each_head(str.upper)),
    Dress("heads in bold", "Markdown", _each_head(lambda line: f"**{line.strip()}**")),
    Dress("numbers without a point", "some clerks", _swap(_NUMBERED_HEAD, r"\1\2 ")),
    Dress("numbers with a bracket", "some clerks", _swap(_NUMBERED_HEAD, r"\1\2) ")),
    Dress("numbers in brackets", "some clerks", _swap(_NUMBERED_HEAD, r"\1(\2) ")),
    Dress("numbers and a tab", "word processors", _swap(_NUMBERED_HEAD, "\\1\\2.\t")),
    Dress("numbers on lines of their own", "PDF", _swap(_NUMBERED_HEAD, "\\1\\2.\n")),
    Dress("Item 5:", "web pages", _swap(_NUMBERED_HEAD, r"\1Item \2: ")),
    Dress("Present on its line", "some clerks", _swap(r"(?m)^(\s*)Present ?:", "\\1Present\n")),
    Dress("Members present:", "some clerks", _swap(r"(?m)^(\s*)Present ?:", r"\1Members present:")),
    Dress(
        "Apologies received:",
        "some clerks",
        _swap(r"(?m)^(\s*)Apologies(?: for absence)? ?:", r"\1Apologies received:"),
    ),
    Dress("Also in attendance:", "some clerks", _swap(r"(?m)^(\s*)In [Aa]ttendance ?:", r"\1Also in attendance:")),
    Dress("Chair", "most councils today", lambda text: re.sub(r"\bChair(?:man|woman)\b", "Chair", text)),
    Dress("(a) as a)", "some clerks", _swap(r"(?m)^(\s*)\(([a-h])\) ", r"\1\2) ")),
    Dress("per cent", "formal clerks", _swap(r"(?<=\d)%", " per cent")),
    Dress("2013-14", "most clerks", _swap(r"\b(20\d\d)/(\d\d)\b(?!/)", r"\1-\2")),
    Dress("2013/14", "most clerks", _swap(r"\b(20\d\d)[-–](\d\d)\b(?![-–])", r"\1/\2")),
    Dress("figures without commas", "tables", _swap(r"(?<=\d),(?=\d{3}\b)", "")),
    Dress("Childrens", "web pages", _swap(r"\b([Cc])hildren['’]s\b", r"\1hildrens")),
)

_MON = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in month_name if name).casefold()
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of )?({_MON}),?[ -](\d{{4}})\b")
_MONTH_FIRST = re.compile(rf"\b({_MON}) (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b")
_FIGURES = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_NUMBER_OF_MONTH = {name[:3]: number for name, number in _MONTHS.items()}
_ONE_FORM = (
    (r"\b(?:cllr\.?|councillor)s?\b\.?", "councillor"),
    (r"\bchair(?:man|woman|person)\b", "chair"),
    (r"childrens'|children's", "childrens"),
    (r"(\d) ?(?:per ?cent|%)", r"\1%"),
    (r"\b(20\d\d)[-/](?:20)?(\d\d)\b(?!-)", r"\1/\2"),
    (r"(?<=\d),(?=\d{3})", ""),
    (r"\*\*|\u00ad", ""),
    (r"^(?:item |minute )(?=\d)", ""),
)


def _iso(day: str, month: int, year: str) -> str:
    return f"{year}-{month:02d}-{int(day):02d}"


def alike(value: str) -> str:
    """One form for what the dresses set in several: case, blanks, dashes, dates, titles, percentages, years."""
    text = re.sub(r"\s+", " ", value).strip().casefold().translate(str.maketrans("’‘“”–—", "''\"\"--"))
    for pattern, form in _ONE_FORM:
        text = re.sub(pattern, form, text)
    text = _DAY_FIRST.sub(lambda m: _iso(m[1], _NUMBER_OF_MONTH[m[2][:3]], m[3]), text)
    text = _MONTH_FIRST.sub(lambda m: _iso(m[2], _NUMBER_OF_MONTH[m[1][:3]], m[3]), text)
    text = _FIGURES.sub(lambda m: _iso(m[1], int(m[2]), m[3]), text)
    return re.sub(r"[.,;\s]+", " ", text).strip()
