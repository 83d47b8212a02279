"""Lists that came out of a page column by column in one line: all the names, then their letters, then what each is.

    Attended: Member Ada Moor Ben Heath Initial AM BH Role Independent Chair Head of Care, Kirby Council In Attendance: Cy Lund CL Clerk
"""

from __future__ import annotations

import re

from kg.extract.presence.flatcells import person_beside
from kg.extract.presence.keyed import Row
from kg.model import Span
from kg.names import STYLE
from kg.persons import initials
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.rules.presence.posts import ORG_WORD, POST_HEAD
from kg.screen import Screened
from kg.text import ordinary

_WORD = r"[A-Z][\w\u2019'.-]*"
_COLUMNS = Screened(
    rf"\b(?:Members?|Names?|Attendees?)\s(?P<names>{_WORD}(?:\s{_WORD}){{3,80}}?)\sInitials?\s(?P<letters>[A-Z]{{2,4}}(?:\s[A-Z]{{2,4}}){{1,30}})"
    r"\s(?P<kind>(?:Job )?(?:Role|Title)|Post|Position|Designation|Organisation|Agency|Representing)\s(?=[A-Z])"
)
_LABEL = re.compile(r"(?<=\s)(?P<label>In [Aa]ttendance|Also [Pp]resent|Apologies(?: for [Aa]bsence)?|Apologies [Rr]eceived|Guests?|Observers?|Officers|Advis[eo]rs|Minutes(?: taken)?(?: by)?)\s?:\s")
_OVER = re.compile(r"\s(?:\d{1,2}\.? [A-Z]|ITEM\b|Items?\b|Agenda\b|Page \d)|\n")
_STYLED = re.compile(rf"(?:{STYLE})\.?")
_LETTERS = re.compile(r"(?<=\s)[A-Z]{2,4}(?=\s[A-Z])")
_NAME_LAST = tuple(re.compile(rf"(?<!\S){_WORD}(?:\s{_WORD}){{{more}}}\s$") for more in (1, 2, 3))
_OPENS = re.compile(
    r"(?:Independent|Head|Chief|Director|Assistant|Deputy|Interim|Acting|Executive|Strategic|Designated|Named|Lead|Lay|Local|Senior|Principal|Service|Team|Operations|Area|District|Borough|Detective|Superintendent"
    r"|Inspector|Business|Group|Consultant|Associate|Primary|Secondary|Head ?[Tt]eacher|Cabinet|Chair|Partnership|Corporate|Regional|Development|Policy|Legal|Youth|Public)\b"
)
_GOES_ON = re.compile(r"(?:Members?|Manager|Officer|Holder|Commander|Administrator|Representative|Co-?ordinator|Nurse|Executive Officer)\b")  # within a post
_SMALL = re.compile(r"(?:\b(?:of|for|and|the|to|in|with|at)|[&,/-])$")
_LONGEST = 120  # characters of what stands beside a name
_NO, _TWO, _ODD = 6, 3, 1  # what it costs where a piece has no post and no agency, has two posts, or begins or ends as posts seldom do


def flat_columns(reading: Reading) -> list[Row]:
    """The rows of such lists, where the letters are those of the names, one by one."""
    rows: list[Row] = []
    text = reading.text
    for match in _COLUMNS.finditer(text) if "Initial" in text else ():
        names = _names(match)
        if len(names) < len(match["letters"].split()):
            continue
        over = _OVER.search(text, match.end())
        stop = over.start() if over else min(len(text), match.end() + _LONGEST * len(names))
        labels = list(_LABEL.finditer(text, match.end(), stop))
        first = labels[0].start() if labels else stop
        pieces = _parted(ordinary(text[match.end() : first]).strip(), len(names))
        for (start, end), said in zip(names, pieces, strict=False):
            if person := person_beside(ordinary(text[start:end]), said):
                rows.append(Row(person, "present", "member-list", Span(start, end)))
        for label, end in zip(labels, [*(m.start() for m in labels[1:]), stop], strict=False):
            rows += _lettered(text, label, end)
    return rows


def _names(match: re.Match[str]) -> list[tuple[int, int]]:
    """Where each name stands, its words those for which the letters of its turn stand; fewer than the letters where they are of no names."""
    words = [(match.start("names") + m.start(), match.start("names") + m.end(), m.group()) for m in re.finditer(r"\S+", match["names"])]
    found: list[tuple[int, int]] = []
    at = 0
    for letters in match["letters"].split():
        first = at
        while at < len(words) and _STYLED.fullmatch(words[at][2]):
            at += 1
        size = next((n for n in (2, 3, 4) if at + n <= len(words) and initials(" ".join(w for _, _, w in words[at : at + n])).upper() == letters), 0)
        if not size:
            return []
        at += size
        found.append((words[first][0], words[at - 1][1]))
    return found if at == len(words) else []


def _parted(said: str, size: int) -> list[str]:
    """What stands in a column, in as many pieces as there are names: each with one post, or without any the name of an agency."""
    breaks = [0, *(m.start() for m in re.finditer(r"(?<=\s)(?=[A-Z])", said) if not _SMALL.search(said[: m.start()].rstrip())), len(said)]
    best: list[dict[int, tuple[int, int]]] = [{0: (0, 0)}]  # for each number of pieces, by where the last ends: the cost, and where it began
    for _ in range(size):
        reached: dict[int, tuple[int, int]] = {}
        for begin, (cost, _before) in best[-1].items():
            for end in breaks:
                if begin < end <= begin + _LONGEST:
                    told = cost + _cost(said, begin, end)
                    if end not in reached or told < reached[end][0]:
                        reached[end] = told, begin
        best.append(reached)
    if len(said) not in best[-1]:
        return []
    pieces: list[str] = []
    end = len(said)
    for reached in reversed(best[1:]):
        begin = reached[end][1]
        pieces.append(said[begin:end].strip())
        end = begin
    return pieces[::-1]


def _cost(said: str, begin: int, end: int) -> int:
    piece = said[begin:end].strip()
    heads = list(POST_HEAD.finditer(piece))
    cost = _NO if not heads and not ORG_WORD.search(piece) else _TWO * max(0, len(heads) - 1)
    ends = bool(heads and heads[-1].end() == len(piece)) or piece.split()[-1].isupper() or bool(ORG_WORD.search(piece.split()[-1]))
    cost += _TWO if begin and _GOES_ON.match(piece) else 0
    return cost + (_ODD if end < len(said) and not ends else 0) + (_ODD if begin and not _OPENS.match(piece) else 0)


def _lettered(text: str, label: re.Match[str], end: int) -> list[Row]:
    """Those under a label behind the columns, each with the letters, or a mark, between the name and the post."""
    found = find_label(f"{label['label']}:")
    if found is None or found[0].skip:
        return []
    status, capacity = found[0].status or "present", "member-list" if found[0].capacity == "member" else found[0].capacity
    entries: list[tuple[int, int, str]] = []  # where each name begins, where the letters end, and the name
    for letters in _LETTERS.finditer(text, label.end(), end):
        names = (name.search(text[max(label.end(), letters.start() - _LONGEST) : letters.start()]) for name in _NAME_LAST)
        if told := next((n for n in names if n and initials(n.group().strip()).upper() == letters.group()), None):
            entries.append((letters.start() - len(told.group()), letters.end(), told.group().strip()))
    rows: list[Row] = []
    for (start, stop, name), following in zip(entries, [*(e[0] for e in entries[1:]), end], strict=False):
        if person := person_beside(name, ordinary(text[stop:following]).strip()):
            rows.append(Row(person, status, capacity, Span(start, stop)))
    return rows
