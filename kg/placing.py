"""Pages of a single item, placed by their text in fuller minutes of the same council.

A page that names no body or day is compared with the items of placed meetings by overlap of passages: runs of eight
folded words, sampled by their first word, so that both sides sample alike. Only the pages' passages are indexed: cost
is flat a document, and memory goes with the pages.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from zlib import crc32

from kg.iris import NAMESPACES, Mint, fold
from kg.ledger import DERIVED
from kg.ntriples import RDF_TYPE, lexical, split

WIDTH = 8  # words of a passage
SHARE = 0.6  # of a page's passages that must stand in one item
MARGIN = 0.2  # by which the next best item must fall behind
FEWEST = 6  # sampled passages below which a page says too little to be placed
CROWDED = 64  # pages that may share a passage: more is boilerplate

_WORD = re.compile(r"[^\W_]+")
_GRAPH = re.compile(r"/graph/([0-9a-f]{64})> \.\n?$")
_PLACE = re.compile(r"#char=(\d+),(\d+)>")
_SUPER_EVENT = f"<{NAMESPACES['schema']}superEvent>"


@lru_cache(maxsize=1 << 17)
def _sampled(word: str) -> bool:
    return crc32(word.encode()) % 4 == 0


def passages(text: str) -> frozenset[int]:
    """The sampled passages of a text, as numbers that are the same in every run."""
    words = _WORD.findall(fold(text))
    return frozenset(
        crc32(" ".join(words[i : i + WIDTH]).encode())
        for i, word in enumerate(words[: max(0, len(words) - WIDTH + 1)])
        if _sampled(word)
    )


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a page belongs: its version and meeting, the fuller ones, its items' IRIs there, and the overlap."""

    page: str
    unplaced: str
    version: str
    meeting: str
    items: tuple[tuple[str, str], ...]
    overlap: float


@dataclass(slots=True)
class _Passage:
    """The text of one item of a page, and the items of fuller minutes in which its passages stand."""

    page: str
    authority: str
    meeting: str
    item: str
    sample: frozenset[int]
    found: dict[str, tuple[float, str, str]] = field(default_factory=dict)  # item: share, meeting, version


class Sheet:
    """The lines of one document's graph, read for its text, meetings and items; `lines` are sorted."""

    def __init__(self, mint: Mint, lines: Sequence[str]) -> None:
        self.mint, self.lines = mint, lines
        match = _GRAPH.search(lines[0]) if lines else None
        self.version = match.group(1) if match else ""

    def range(self, start: str) -> tuple[int, int]:
        """Where the lines that begin with a text stand: the first, and the one after the last."""
        return bisect_left(self.lines, start), bisect_left(self.lines, f"{start}\U0010ffff")

    def about(self, prefix: str) -> Sequence[str]:
        """The lines whose subject begins with an IRI."""
        first, after = self.range(f"<{prefix}")
        return self.lines[first:after]

    def content(self) -> str:
        """The line with its plain text."""
        lines = self.about(f"{self.mint.version(self.version)}> <{self.mint.term('content')}> ")
        return lines[0] if lines else ""

    def text(self) -> str:
        line = self.content()
        return lexical(split(line)[2]) if line else ""

    def meetings(self) -> list[str]:
        """The IRIs of its meetings, sorted."""
        lines = self.about(f"{self.mint.base}/id/meeting/")
        return sorted({line[1 : line.index(">")] for line in lines if RDF_TYPE in line})

    def items(self) -> list[tuple[str, str, int]]:
        """Item, meeting and where its heading begins, in the order of the text."""
        meetings: dict[str, str] = {}
        starts: dict[str, int] = {}
        for line in self.about(f"{self.mint.base}/id/item/"):
            subject, predicate, value, _ = split(line)
            if predicate == _SUPER_EVENT:
                meetings[subject[1:-1]] = value[1:-1]
            elif predicate == DERIVED and (place := _PLACE.search(value)):
                start = int(place.group(1))
                starts[subject[1:-1]] = min(start, starts.get(subject[1:-1], start))
        return sorted(((i, meetings.get(i, ""), s) for i, s in starts.items()), key=lambda x: (x[2], x[0]))

    def item_texts(self) -> Iterator[tuple[str, str, str]]:
        """Item, meeting and the text from its heading to the next."""
        text, items = self.text(), self.items()
        for (item, meeting, start), after in zip(items, [*(s for _, _, s in items[1:]), len(text)], strict=False):
            yield item, meeting, text[start:after]


def _authority(meeting: str) -> str:
    return meeting.split("/id/meeting/", 1)[1].split("/", 1)[0]


def is_unplaced(meeting: str) -> bool:
    """Whether a meeting is known only as one document's."""
    return "/unplaced-" in meeting


class Placer:
    """Finds where pages belong: show it every page (`note`), then every document (`compare`), then ask `placements`."""

    def __init__(self, mint: Mint) -> None:
        self.mint = mint
        self._passages: list[_Passage] = []
        self._index: dict[int, list[int]] = {}
        self._authorities: set[str] = set()
        self._anywhere = False

    def note(self, sheet: Sheet) -> bool:
        """Take in a document's unplaced meetings; whether it has any."""
        unplaced = [m for m in sheet.meetings() if is_unplaced(m)]
        if not unplaced:
            return False
        texts = list(sheet.item_texts())
        for meeting in unplaced:
            own = [(i, t) for i, m, t in texts if m == meeting]
            for item, text in own or ([("", sheet.text())] if len(unplaced) == 1 else []):
                self._take(_Passage(sheet.version, _authority(meeting), meeting, item, passages(text)))
        return True

    def _take(self, passage: _Passage) -> None:
        if len(passage.sample) < FEWEST:
            return
        for number in passage.sample:
            known = self._index.setdefault(number, [])
            if len(known) < CROWDED:
                known.append(len(self._passages))
        self._passages.append(passage)
        self._authorities.add(passage.authority)
        self._anywhere |= passage.authority.startswith("x-")

    def wants(self) -> bool:
        """Whether any page waits for a place."""
        return bool(self._passages)

    def compare(self, sheet: Sheet) -> None:
        """Look for the pages in the items of a document's placed meetings."""
        for item, meeting, text in sheet.item_texts():
            if meeting and not is_unplaced(meeting):
                self._count(sheet.version, item, meeting, passages(text))

    def expects(self, authorities: set[str]) -> bool:
        """Whether a page may belong to a document whose placed meetings are of these authorities."""
        return (self._anywhere and bool(authorities)) or not self._authorities.isdisjoint(authorities)

    @staticmethod
    def _possible(passage: _Passage, authorities: Iterable[str]) -> bool:
        return passage.authority.startswith("x-") or passage.authority in authorities

    def _count(self, version: str, item: str, meeting: str, sample: frozenset[int]) -> None:
        hits = Counter(index for number in sample for index in self._index.get(number, ()))
        for index, count in hits.items():
            passage = self._passages[index]
            share = count / len(passage.sample)
            if share >= MARGIN and self._possible(passage, (_authority(meeting),)):
                entry = (share, meeting, version)
                passage.found[item] = max(entry, passage.found.get(item, entry))

    def placements(self) -> list[Placement]:
        """The pages that have one clear place, by version."""
        clear: dict[tuple[str, str], list[tuple[float, str, str, str, str]]] = {}
        for passage in self._passages:
            ranked = sorted(((*entry, item) for item, entry in passage.found.items()), key=lambda e: (-e[0], e[3]))
            if ranked and ranked[0][0] >= SHARE and (len(ranked) == 1 or ranked[1][0] <= ranked[0][0] - MARGIN):
                share, meeting, version, item = ranked[0]
                place = clear.setdefault((passage.page, passage.meeting), [])
                place.append((share, meeting, version, passage.item, item))
        return [_placement(*key, found) for key, found in sorted(clear.items())]


def _placement(page: str, unplaced: str, found: list[tuple[float, str, str, str, str]]) -> Placement:
    share, meeting, version, _, _ = max(found, key=lambda f: (f[0], f[1]))
    items = tuple(sorted((own, item) for _, m, _, own, item in found if own and m == meeting))
    return Placement(page, unplaced, version, meeting, items, round(share, 2))
