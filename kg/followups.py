"""What was asked for or promised by a date, when it falls due, and whether a later document answers it.

A pure function over the documents' plain texts and the answers of `meetings` and `items`. No clock: what no later
document answers is `open`, or `unanswered` where that committee has a document from after the due date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from kg.blocks import build_blocks, build_sentences
from kg.dates import parse_date
from kg.model import Span
from kg.rules.meeting.followups import TABLE
from kg.text import fold, ordinary

Row = dict[str, str]
Answers = Callable[[str], Iterable[Row]]

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
}
_SPAN = re.compile(
    (r"\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})[- ](?P<unit>week|month|year)"),
    re.IGNORECASE,
)
_EVERY = {"quarterly": 3, "six-monthly": 6, "six monthly": 6, "annually": 12, "monthly": 1}
_PLAIN_WORDS = """
about above across action actions added after again agenda agreed also annual another asked back basis been
before being both bring brought children circulated come committee committees council could councillor
councillors director during each figures following from further future given group have head item items
including into information meeting meetings member members monthly months more next note noted officer
officers other panel people presented progress provided quarterly received regular relation report reports
request requested resolved review scrutiny section service services shared should some than that their them
there these they this those through update updates useful very were weeks what when where which while will
with within would year years young month receive board basis
"""
_COMMON = frozenset(_PLAIN_WORDS.split())


@dataclass(frozen=True, slots=True)
class Heading:
    """An agenda item of a record: where it begins, its number and its title."""

    start: int
    number: str
    title: str


@dataclass(frozen=True)
class Record:
    """The minutes of one meeting of one committee: whose, when, the text, and its items in order."""

    document: str
    gss: str
    body: str
    date: str
    text: str
    items: tuple[Heading, ...] = ()

    def item_at(self, offset: int) -> Heading | None:
        """The agenda item in which an offset stands."""
        before = [i for i in self.items if i.start <= offset]
        return before[-1] if before else None

    @cached_property
    def plain(self) -> str:
        return ordinary(self.text)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What is owed: the sentence and its place, when it is due, and the later document that answers it, if one does."""

    document: str
    gss: str
    body: str
    date: str
    item: str
    due_text: str
    due: str
    evidence: str
    start: int
    end: int
    rule: str
    status: str = "open"
    answered_by: str = ""
    answer: str = ""
    answer_date: str = field(default="")

    def row(self) -> Row:
        """The follow-up as columns."""
        return {c: str(getattr(self, c)) for c in COLUMNS}


COLUMNS = (
    "document",
    "gss",
    "body",
    "date",
    "item",
    "due_text",
    "due",
    "status",
    "answered_by",
    "answer_date",
    "evidence",
    "answer",
    "start",
    "end",
    "rule",
)


def records(answers: Answers, texts: Mapping[str, str]) -> list[Record]:
    """The records of a store: its `meetings` and `items`, asked of each document, with the documents' texts by name."""
    headings: dict[str, list[Heading]] = {}
    for row in answers("items"):
        headings.setdefault(row["document"], []).append(
            Heading(int(row["evidence_start"]), row["number"], row["title"])
        )
    made: dict[tuple[str, str], Record] = {}
    for row in answers("meetings"):
        items = tuple(sorted(headings.get(row["document"], ()), key=lambda h: h.start))
        record = Record(row["document"], row["gss"], row["body"], row["date"], texts.get(row["document"], ""), items)
        made.setdefault((record.document, record.body), record)
    return list(made.values())


def follow_ups(found: Iterable[Record]) -> list[FollowUp]:
    """Every follow-up of dated minutes, once a sentence, in the order of authority, committee, date and place."""
    known = [r for r in found if r.date]
    out: dict[tuple[str, int], FollowUp] = {}
    for record in sorted(known, key=lambda r: (r.gss, r.body, r.date, r.document)):
        later = sorted(
            (r for r in known if _same_committee(r, record) and r.date > record.date),
            key=lambda r: (r.date, r.document),
        )
        for owed in _owed(record):
            out.setdefault((owed.document, owed.start), _settled(owed, record, later))
    return list(out.values())


def _same_committee(one: Record, other: Record) -> bool:
    return one.gss == other.gss and fold(one.body).lower() == fold(other.body).lower() and bool(one.body)


def _owed(record: Record) -> Iterator[FollowUp]:
    for span in _sentences(record):
        plain = record.plain[span.start : span.end]
        for rule, match in TABLE.matches(plain):
            due = fold(match["due"])
            day = due_date(due, record.date)
            if day and day[: len(record.date)] < record.date[: len(day)]:
                continue  # "in May" of a May gone by is told, not owed
            heading = record.item_at(span.start)
            yield FollowUp(
                record.document,
                record.gss,
                record.body,
                record.date,
                heading.title if heading else "",
                due,
                day,
                fold(record.text[span.start : span.end])[:600],
                span.start,
                span.end,
                rule.key,
            )
            break


def _sentences(record: Record) -> Iterator[Span]:
    """The sentences and list items of a record."""
    headings = [Span(h.start, h.start) for h in record.items]
    blocks = build_blocks(record.text, headings)
    return (s.span for s in build_sentences(record.text, blocks, []))


def due_date(due: str, anchor: str) -> str:
    """When a wording falls due, as precisely as it says: a day, a month, or nothing ("a future meeting").

    >>> due_date("in six months", "2016-07-25")
    '2017-01'
    >>> due_date("by August", "2016-07-25")
    '2016-08'
    """
    try:
        day = date.fromisoformat(anchor)
    except ValueError:
        return ""
    text = due.lower()
    if text in _EVERY:
        return _months_on(day, _EVERY[text])
    span = _SPAN.search(text)
    if span:
        count = int(span["count"]) if span["count"].isdigit() else _COUNTS[span["count"]]
        if span["unit"] == "week":
            return (day + timedelta(weeks=count)).isoformat()
        return _months_on(day, count * (12 if span["unit"] == "year" else 1))
    if re.search(r"\d{4}", text):
        return parse_date(due, anchor)
    return _next_month(text, day)


def _months_on(day: date, count: int) -> str:
    months = day.year * 12 + day.month - 1 + count
    return f"{months // 12:04d}-{months % 12 + 1:02d}"


def _next_month(text: str, day: date) -> str:
    """The month named without a year: the next one, that of the meeting included."""
    month = next((i for i, name in enumerate(_MONTHS, 1) if re.search(rf"\b{name}\b", text)), 0)
    if not month:
        return ""
    year = day.year + (month < day.month)
    number = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\s", text)
    return f"{year:04d}-{month:02d}" + (f"-{int(number[1]):02d}" if number and 1 <= int(number[1]) <= 31 else "")


def _settled(owed: FollowUp, record: Record, later: list[Record]) -> FollowUp:
    """The follow-up with the first later document that answers it, or what those documents tell."""
    wanted = _words(owed.evidence)
    titled = _words(owed.item)
    for other in later:
        answer = _answer(other, wanted, titled)
        if answer:
            return _with(owed, "answered", other, answer)
    passed = [r for r in later if (owed.due and r.date > owed.due + "~") or "next meeting" in owed.due_text]
    return _with(owed, "unanswered", None, "") if passed else owed


def _with(owed: FollowUp, status: str, other: Record | None, answer: str) -> FollowUp:
    values = {name: getattr(owed, name) for name in FollowUp.__dataclass_fields__}
    values |= {
        "status": status,
        "answered_by": other.document if other else "",
        "answer": answer,
        "answer_date": other.date if other else "",
    }
    return FollowUp(**values)


def _answer(other: Record, wanted: frozenset[str], titled: frozenset[str]) -> str:
    """The title of the item of a later record that deals with what was owed; empty where none does."""
    for heading in other.items:
        words = _words(heading.title)
        about = words & wanted
        same = bool(titled) and len(words & titled) >= max(1, -(-2 * len(titled) // 3))
        if words and (len(about) >= 2 or (about == words) or same):
            return heading.title
    return ""


def _words(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about, without their endings."""
    found = re.findall(r"[a-z][a-z'-]{3,}", ordinary(text).lower())
    return frozenset(re.sub(r"(?:'s|ies|es|s|ing|ed)$", "", w)[:9] for w in found if w not in _COMMON)
