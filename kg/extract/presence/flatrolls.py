"""Lists that lost their lines, known by the letters that each name bears: "Ada Moor (AM) Head of Care Kirby Council Ben Heath (BH) Nurse NHS Kirby".

Who follows a label within such a list is as it says; a mark ("Apols") stands in a column before the names or behind what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.presence.flatcells import person_beside
from kg.extract.presence.keyed import Row
from kg.model import Span
from kg.names import STYLE, find_names
from kg.persons import initials
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.text import ordinary

_LETTERED = re.compile(r"(?P<name>(?:[A-Z][\w\u2019'.-]*\.?\s){1,5})\((?P<letters>[A-Z][A-Za-z]{0,3}[A-Z])\)")
_LONG = 300  # characters of a line that holds such a list
_BESIDE = 170  # characters beside a name
_MARKS = r"(?:Apologies|Apols?|Present|Absent|Deputy)"
_HEAD_WORDS = r"(?:Job Title|Title|Role|Post|Position|Designation|Agency|Organi[sz]ation|Representing|Reason|Initials|Name)"
_HEADED = re.compile(
    rf"(?P<label>(?:(?:(?:[A-Z]{{3,8}}|Board|Panel|Committee|Forum|Partnership|Trust|Core|Other|Voting|Statutory)\s)?(?:Members?|Names?|Attendees?)|Present|Guests?"
    rf"|Observers?|Visitors?|Advis[eo]rs?|Officers?|Apologies|In [Aa]ttendance|Also [Pp]resent|Minutes(?: taken)? by|(?:Minute|Note)[- ][Tt]aker)(?: for [\w ]{{4,24}})?:?)"
    rf"(?P<heads>(?:\s(?:{_HEAD_WORDS}|and|&|/))*)(?:\s(?P<mark>{_MARKS}))?\s*$"
)
_MARK_LAST = re.compile(rf"\s(?P<mark>{_MARKS})\s*$")
# where what stands beside the last name is over: a sentence that opens with letters, an item's number, "Item 5"
_OVER = re.compile(
    r"\s*(?:\(?[Ii]tems? \d|(?:\b[A-Z]{2,3} |The |It )[a-z]|\b\d{1,2}\.? [A-Z]|\b(?:Subject|Item|Agenda|Discussion|Action|Welcome|Apologies)\b"
    r"|\b[A-Z][a-z]+ (?:had|has|was|were|is|welcomed|opened|sent)\b|[.;](?:\s|$))"
)
_WHO_WAS_AWAY = re.compile(r"[^.]*\b[Aa]polog[^.]*")
_LEAST = 2
_ENDS = re.compile(r"[;,]\s*$|[a-z]\.\s")  # marks that part the entries of an ordinary list, and the end of a sentence
_STYLE = re.compile(STYLE)
_MEMBERS = re.compile(r"\b(?:Members?|Names?|Attendees?)\b")
_STATUSES = (("Apol", "apologies"), ("Absent", "absent"), ("Present", "present"), ("Deputy", "apologies"))


@dataclass(slots=True)
class _Entry:
    """A row: its place, the name and its letters, the label above it, the mark of the heads before it, what stands beside the name and the mark behind that."""

    start: int
    end: int
    name: str
    letters: str
    label: tuple[str, str] | None
    headed: str
    said: str = ""
    mark: str = ""
    reason: bool = False  # whether the heads above say that why they came stands beside the names from here on


def flat_rolls(reading: Reading) -> list[Row]:
    """The rows of such lists."""
    rows: list[Row] = []
    at = 0
    for line in reading.text.split("\n"):
        if len(line) >= _LONG and line.count("(") >= _LEAST and len(found := list(_LETTERED.finditer(line))) >= _LEAST:
            rows += _in_line(at, ordinary(line), found)
        at += len(line) + 1
    return rows


def _in_line(offset: int, line: str, found: list[re.Match[str]]) -> list[Row]:
    """The rows of the first such list of a line."""
    entries: list[_Entry] = []
    for match in found:
        start = _name_start(match)
        before = line[(entries[-1].end if entries else max(0, match.start() - _BESIDE)) : start] if start >= 0 else ""
        told = _HEADED.search(before)
        label = _label(told["label"]) if told and (not entries or told["heads"] or ":" in told["label"]) else None
        if start < 0 or (not entries and label is None):
            continue
        if entries and (len(before) > _BESIDE or _ENDS.search(before)):
            break
        if told and label:
            before, headed = before[: told.start()], told["mark"] or ""
        else:
            headed = ""
        if entries:
            _said(entries[-1], before)
        name = line[start : match.start("letters") - 1].strip()
        entries.append(_Entry(start, match.end(), name, match["letters"], label, headed, reason=bool(told and "Reason" in told["heads"])))
    if len(entries) < _LEAST:
        return []
    rest = line[entries[-1].end : entries[-1].end + _BESIDE]
    over = _OVER.search(rest)
    _said(entries[-1], rest[: over.start()] if over else "")
    return list(_rows(offset, entries, line[entries[-1].end :]))


def _name_start(match: re.Match[str]) -> int:
    """Where the name begins for whose words the letters stand; -1 where they stand for no name."""
    words = list(re.finditer(r"[A-Z][\w\u2019'.-]*", match["name"]))
    for first in range(len(words) - 1, -1, -1):
        name = " ".join(w.group() for w in words[first:])
        told = find_names(name)
        if initials(name).upper() == match["letters"].upper() and told and told[0].end == len(name):
            styled = first and _STYLE.fullmatch(words[first - 1].group())
            return match.start() + words[first - 1 if styled else first].start()
    return -1


def _label(said: str) -> tuple[str, str] | None:
    """The status and capacity that the label of a list gives."""
    label = find_label(f"{said.split(' for ')[0].rstrip(': ')}:")
    if label is None or label[0].skip:
        return ("present", "member-list") if _MEMBERS.search(said) else None
    return label[0].status or "present", "member-list" if label[0].capacity == "member" else label[0].capacity


def _said(entry: _Entry, said: str) -> None:
    """Give a row what stands beside its name, a mark at the end of it apart."""
    mark = _MARK_LAST.search(said)
    entry.mark, entry.said = (mark["mark"], said[: mark.start()]) if mark else ("", said)


def _stand_behind(after: str, entries: list[_Entry]) -> bool:
    """Whether the mark between two rows is of the first: what is said below of who sent apologies tells, else what the table ends with."""
    theirs = sum(bool(e.mark) and _acts(e, after) for e in entries)
    others = sum(bool(above.mark) and _acts(e, after) for above, e in pairwise(entries))
    if theirs != others:
        return theirs < others  # who speaks was not away
    away = " ".join(_WHO_WAS_AWAY.findall(after))
    first = sum(bool(e.mark) and re.search(rf"\b{e.letters}\b", away) is not None for e in entries)
    second = sum(bool(above.mark) and re.search(rf"\b{e.letters}\b", away) is not None for above, e in pairwise(entries))
    return first >= second if first != second else bool(entries[-1].mark) or not entries[0].headed


def _acts(entry: _Entry, after: str) -> bool:
    """Whether what is said below has a person of the list speak or do something, by the letters."""
    return re.search(rf"\b{entry.letters}(?:\s(?:[a-z]+ed|[a-z]+s|said|told|spoke|gave|felt|thought|had|to)\b|:\s|\s[-\u2013]\s)", after) is not None


def _rows(offset: int, entries: list[_Entry], after: str) -> Iterator[Row]:
    behind = _stand_behind(after, entries)
    status, capacity, reason = "present", "member-list", False
    for above, entry in zip([None, *entries], entries, strict=False):
        status, capacity = entry.label or (status, capacity)
        mark = entry.mark if behind else above.mark if above else "" if _acts(entry, after) or not any(e.mark for e in entries) else entry.headed
        own = next((said for begins, said in _STATUSES if mark.startswith(begins)), status)
        reason = entry.reason or (reason and not entry.label)
        person = person_beside(entry.name, "" if reason else entry.said)
        if person and own:
            end = entry.end + len(entry.said.rstrip())
            yield Row(person, own, capacity, Span(offset + entry.start, offset + end))
