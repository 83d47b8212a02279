"""Attendance lists with a key: "P = present, A = apologies", and beside each name, before or after it, the mark.

    (P = present, A = apologies)
    P   A Sample (AS), Chair
    A   B Specimen, Head of Safeguarding, Exampleshire
        Council
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.model import Span
from kg.names import find_names
from kg.people import read_list
from kg.persons import Person
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.text import ordinary_but

_SIGN = r"(?<!\*)\*(?!\*)|[\u2713\u2714\u221a\u2717\u2718#\u2020\u2021\u00a7^]"
_STATUS = (
    r"(?:(?:was|were|those|members?|denotes|indicates|means) ){0,2}(?P<{0}>(?:not present|did not attend"
    r"|no (?:contact|response|reply|apolog(?:y|ies))|(?:representative|deputy|substitute|rep) (?:attended|present|sent)|present|in attendance|attend(?:ed|ance|ing)"
    r"|joined|virtual(?:ly)?|remote(?:ly)?|online|apolog(?:y|ies)"
    r"|absen(?:t|ce|tees?)|substitut\w+|deput(?:y|ies|ised|ising)|(?:sent |sat |there |came )?in (?:the )?place of|stand(?:s|ing)?[ -]in|stood in))\b"
)
_SAID = r"\s*(?:=|-|\u2013|:|denotes?|indicates?|means?|for)\s*"
# "P = present", "* denotes attendance"; "a apologies" where the bracket of a key is open; "Present (P)", "Apologies: A"
_PAIR = re.compile(
    rf"(?<![\w*])(?P<mark>[A-Za-z]{{1,2}}|{_SIGN})(?:{_SAID}|(?P<bare>\s+)){_STATUS.replace('{0}', 'word')}"
    rf"|{_STATUS.replace('{0}', 'before')}(?: for absence| given| received)?(?:\s*\(\s*|\s*[=:]\s*|\s+-\s+)(?P<after>[A-Z]{{1,2}}|{_SIGN})(?=\s*(?:$|[,;/)|.]))",
    re.IGNORECASE,
)
# "Persons absent are marked with an `A`"
_MARKED_WITH = re.compile(
    rf"\b(?P<word>absent|apologies|present)\s+(?:(?:is|are)\s+)?(?:marked|denoted|indicated|shown)\s+(?:with|by)\s+"
    rf"(?:an?\s+|the\s+letter\s+)?[`'\"]?(?P<mark>[A-Z]|{_SIGN})[`'\"]?(?!\w)", re.IGNORECASE
)
_MEANS = (
    ("no", "absent"), ("rep", "substitute"), ("did", "absent"), ("absen", "absent"), ("apolog", "apologies"), ("substitut", "substitute"), ("deput", "substitute"),
    ("sent in", "substitute"), ("sat in", "substitute"), ("stand", "substitute"), ("stood", "substitute"), ("there in", "substitute"), ("came in", "substitute"),
    ("in place", "substitute"), ("in the place", "substitute"),
)  # fmt: skip
_LONGEST = 160  # characters of a line with a key
_KEY_LINES = 8  # in which a key stands, a sign a line
_RESERVE = re.compile(r"[(\[]?(?P<mark>\d)[)\]]?\s+(?:denotes|indicates|means|=)\s*(?:the\s+)?(?:category\s+of\s+)?(?:reserve|substitute)", re.IGNORECASE)
_MARK = 4  # characters of a mark at the start of a line
_LEAST = 2  # rows that make a list
_SHORT_FORM = re.compile(r"(\b(?:Council|Services?|Board|Group|Trust|Partnership|Authority|Police|Agency|Commission))\s\([A-Z]{2,8}\)")  # "Exampleshire Council (EC)"
_MEMBERS = re.compile(r"\bmember(?:s|ship)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One person of a list, with the span of the row."""

    person: Person
    status: str
    capacity: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    plain: str


def keyed(reading: Reading, region: Span) -> list[Row]:
    """The rows of the lists of a region whose key says what the marks mean; a name alone on its line has the mark of the key's other status."""
    lines = [
        _Line(region.start + m.start(), region.start + m.end(), ordinary_but(m.group(), "*"))
        for m in re.finditer(r"[^\n]*\S[^\n]*", reading.text[region.start : region.end])
    ]
    keys = [(i, k) for i, line in enumerate(lines) if (k := key_of(line.plain))]
    if not keys:
        return []
    at, key = keys[0][0], {mark: status for i, k in reversed(keys) if i - keys[0][0] < _KEY_LINES for mark, status in k.items()}
    members = bool(_MEMBERS.search(lines[at].plain))
    lines = _cells_of(lines, key)
    ahead, behind = _patterns(key)
    leads = sum(bool(ahead.match(x.plain)) for x in lines) >= sum(bool(behind.search(x.plain)) for x in lines)
    rows = list(_rows(reading, lines, key, ahead if leads else behind, leads, members))
    return rows if len(rows) >= _LEAST else []


def key_of(plain: str) -> dict[str, str]:
    """What each mark means, by a line that says so of two of them or of a sign; of a line that says none, nothing."""
    if len(plain) > _LONGEST:
        return {}
    if told := _MARKED_WITH.search(plain):
        return {told["mark"]: next((status for begins, status in _MEANS if told["word"].lower().startswith(begins)), "present")}
    key: dict[str, str] = {}
    for pair in _PAIR.finditer(plain):
        mark, word = pair["mark"] or pair["after"], (pair["word"] or pair["before"]).lower()
        opened = plain.rfind("(", 0, pair.start()) > plain.rfind(")", 0, pair.start())
        if pair["bare"] and not (opened or re.match(r"\W*key\b", plain, re.IGNORECASE)):
            continue
        key.setdefault(mark, next((status for begins, status in _MEANS if word.startswith(begins)), "present"))
    signs = [mark for mark in key if not mark.isalpha()]
    return key if len(set(key.values())) > 1 or (signs and len(key) == 1) else {}


def _patterns(key: dict[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The mark before a name and the mark at the end of a line; either may stand in brackets."""
    marks = "|".join(re.escape(mark) for mark in sorted(key, key=lambda m: (-len(m), m)))
    return (
        re.compile(rf"[\s|]*(?:\(\s*(?P<a>{marks})\s*\)|(?P<b>{marks}))(?:\s*\|\s*|\s+|(?<=[^\w\s]))(?=[A-Z])"),
        re.compile(rf"(?<=\S)(?:\s*\|\s*|\s+|(?<=[.)\w])(?=[^\w\s]))(?:[(\[]\s*(?P<a>{marks})\s*[)\]]|(?P<b>{marks}))(?P<for>\s*[-,(]?\s*(?:substitut\w+\s+|deputi[sz]ing\s+|sub\s+|deputy\s+)?(?:for|in\s+place\s+of)\s+[A-Z][^()\n]{{2,40}}\)?)?[\s|]*$"),
    )


_NEXT_COLUMN = r"(?<=\s{3})(?=(?:Councillor|Cllr)\.?\s[A-Z])"


def _cells_of(lines: list[_Line], key: dict[str, str]) -> list[_Line]:
    """The lines, each cut before the signs that stand in it apart: "Members:   * A Sample      # B Specimen" is a label and two rows."""
    signs = "".join(re.escape(mark) for mark in key if not mark.isalnum())
    cut = re.compile(rf"(?<=\s\s)(?=[{signs}]\s{{1,3}}[A-Z])|{_NEXT_COLUMN}" if signs else _NEXT_COLUMN)
    found: list[_Line] = []
    for line in lines:
        places = [0, *(m.start() for m in cut.finditer(line.plain) if len(line.plain[: m.start()].strip()) > _MARK), len(line.plain)]
        found += [_Line(line.start + a, line.start + b, line.plain[a:b]) for a, b in pairwise(places)]
    return found


def _rows(reading: Reading, lines: list[_Line], key: dict[str, str], pattern: re.Pattern[str], leads: bool, members: bool) -> Iterator[Row]:
    capacity, skip = "own-member" if members else "member-list", False
    rows: list[Row] = []  # of the list under one label
    marked = 0
    other = _other(key)
    reserves = {m["mark"] for line in lines if (m := _RESERVE.match(line.plain.strip()))}
    done = -1
    for i, line in enumerate(lines):
        mark = pattern.match(line.plain) if leads else pattern.search(line.plain)
        if i <= done:
            continue
        if mark is None and (key_of(line.plain) or (label := find_label(line.plain.strip()))):
            yield from rows if marked else ()
            rows, marked = [], 0
            if key_of(line.plain):
                capacity = "own-member" if _MEMBERS.search(line.plain) else capacity
            elif label:
                skip, named = label[0].skip, label[0].capacity
                capacity = ("own-member" if _MEMBERS.search(line.plain) else "member-list") if named == "member" else named
            continue
        status = key[mark["a"] or mark["b"]] if mark else other
        rest = line.plain[: mark.start()] if mark and not leads else line.plain[mark.end() if mark else 0 :]
        end = line.end
        if leads and i + 1 < len(lines) and _goes_on(reading, line, lines[i + 1], pattern):
            rest, end, done = f"{rest} {lines[i + 1].plain.strip()}", lines[i + 1].end, i + 1
        stands_in = (mark and mark.groupdict().get("for")) or any(f"({r})" in rest for r in reserves)
        rest = _SHORT_FORM.sub(r"\1", rest)
        people = read_list(rest, 0, len(rest)) if status and not skip else []
        if not people or people[0].private or people[0].start > 14 or (len(people) > 1 and "/" in rest):
            continue
        marked += mark is not None
        status = "substitute" if status == "present" and (stands_in or people[0].substitute) else status
        office = capacity if capacity in ("chair", "vice-chair") else ""
        raw = reading.text[line.start : end]
        span = Span(line.start + len(raw) - len(raw.lstrip()), end - len(raw) + len(raw.rstrip()))
        person = replace(people[0], chair=people[0].chair or office, substitute=status == "substitute")
        rows.append(Row(person, status, "own-member" if office else capacity, span))
    yield from rows if marked else ()


def _other(key: dict[str, str]) -> str:
    """What a name without a mark means: of a key of one sign, the opposite; else nothing is told."""
    if len(key) > 1:
        return ""
    return "absent" if "present" in key.values() else "present"


def _goes_on(reading: Reading, line: _Line, following: _Line, pattern: re.Pattern[str]) -> bool:
    """Whether a row goes on in the line below it: indented, without a mark, with no blank line between."""
    indented = re.match(r"[^\S\n]{2,}\S", reading.text[following.start : following.end]) is not None
    named = next(iter(find_names(following.plain.strip())), None)
    if named and named.start == 0 and (named.style or re.match(r"\s*(?:$|[,(])", following.plain.strip()[named.end :])):
        return False  # another person, without a mark
    return indented and not pattern.match(following.plain) and reading.text[line.end : following.start].count("\n") == 1
