"""The merged graph: every document's facts, one node a fact, with all its evidence.

A pure function from the lines of the documents' graphs. Literals of one property that are equal but for case, quotes,
dashes and white space are one: the first document's. Values that truly differ stand side by side; they are
contradictions, for a person to settle. A page placed by its text (`kg.placing`) says what it says of the fuller
minutes' meeting and items; where both speak of one fact, the fuller minutes' values stand. The plain text of the
documents (`sg:content`) stays in their own graphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kg.iris import NAMESPACES, Mint, fold
from kg.ledger import DERIVED, GENERATED
from kg.ntriples import RDF_TYPE, decimal, lexical, split, unescape
from kg.placing import Placement, Placer, Sheet

Source = Path | Sequence[str]

_PART_OF = f"<{NAMESPACES['dct']}isPartOf>"


def merge(documents: Iterable[Source], base: str = "") -> Iterator[str]:
    """The N-Quads lines of the merged graph, each once, with its line end.

    A document is given as its sorted lines, or as the file that holds them; lines of other graphs than the
    document's own are left out. Give the documents in the order of their names: of equal literals the first stands.
    """
    mint = Mint(base)
    sources = list(documents)
    placements = place(sources, base)
    pages: dict[str, list[Placement]] = {}
    for placement in placements:
        pages.setdefault(placement.page, []).append(placement)
    union = _Union(mint, placements)
    late: list[Source] = []
    for source in sources:
        sheet = Sheet(mint, own_lines(source))
        if sheet.version in pages:
            late.append(source)  # after the fuller minutes, whose values stand
        else:
            yield from union.take(sheet)
    for source in late:
        sheet = Sheet(mint, own_lines(source))
        yield from union.take_page(sheet, pages[sheet.version])


def place(documents: Iterable[Source], base: str = "") -> list[Placement]:
    """Where the pages among the documents belong."""
    placer = Placer(Mint(base))
    sources = list(documents)
    pages = {
        i
        for i, source in enumerate(sources)
        if any(a for a, unplaced in _meetings(source) if unplaced)
        and placer.note(Sheet(placer.mint, own_lines(source)))
    }
    for i, source in enumerate(sources if placer.wants() else ()):
        if i not in pages and placer.expects({a for a, unplaced in _meetings(source) if not unplaced}):
            placer.compare(Sheet(placer.mint, own_lines(source)))
    return placer.placements()


def _meetings(source: Source) -> set[tuple[str, bool]]:
    """The authority keys of the meetings that a document names, and whether they are unplaced, read at a glance."""
    if isinstance(source, Path):
        return {(a.decode(), bool(u)) for a, u in _NAMED.findall(source.read_bytes())}
    found: set[tuple[str, bool]] = set()
    for line in source:
        if "/id/meeting/" in line:
            found.update((a.decode(), bool(u)) for a, u in _NAMED.findall(line.encode()))
    return found


_NAMED = re.compile(rb"/id/meeting/([a-z0-9-]+)/(unplaced-)?")


def own_lines(source: Source) -> list[str]:
    """The sorted lines of a document's own graph, without those of other graphs in the same file."""
    if isinstance(source, Path):
        with source.open(encoding="utf-8", newline="\n") as file:
            lines: Sequence[str] = file.readlines()
    else:
        lines = source
    tail = next((line[line.rindex(" <") :] for line in lines if _OWN.search(line)), "")
    return sorted(line for line in lines if line.endswith(tail)) if tail else []


_OWN = re.compile(r"/graph/[0-9a-f]{64}> \.\n$")


class _Union:
    """The lines given so far, as numbers, and what the fuller minutes of placed pages say."""

    def __init__(self, mint: Mint, placements: Iterable[Placement]) -> None:
        self.mint = mint
        self._tail = f" <{mint.graph('merged')}> .\n"
        self._content = f"<{mint.term('content')}>"
        self._text = f"<{mint.term('text')}>"
        self._alone = (f"<{mint.base}/id/activity/", f"<{mint.base}/id/document/")  # in the order of the lines
        self._given: set[int] = set()
        self._targets = frozenset(_key(p.meeting) for p in placements)
        self._stated: set[tuple[str, str]] = set()
        self._resolved: dict[tuple[str, str], str] = {}

    def take(self, sheet: Sheet) -> list[str]:
        """A document's lines, as far as they say something new."""
        cut, tail, begin = len(self.mint.graph(sheet.version)) + 6, self._tail, 0
        found: list[str] = []
        rest: list[str] = []
        for prefix in self._alone:  # what is a document's own is in no other: its lines stand together, and are new
            first, after = sheet.range(prefix)
            rest += sheet.lines[begin:first]
            begin = after
            found += [line[:-cut] + tail for line in sheet.lines[first:after]]
        rest += sheet.lines[begin:]
        if content := sheet.content():
            found.remove(content[:-cut] + tail)
        for line in rest:
            said = line[:-cut]
            if self._targets:
                self._remember(*said.split(" ", 2))
            if self._is_new(said):
                found.append(said + tail)
        return found

    def _remember(self, subject: str, predicate: str, value: str) -> None:
        if self._is_target(subject):
            self._stated.add((subject, predicate))
            if predicate == self._text and "/id/resolution/" in subject:
                self._resolved.setdefault((subject.rsplit("/", 1)[0], fold(lexical(value))), subject)

    def _is_target(self, subject: str) -> bool:
        """Whether a thing's key begins with that of a meeting in which a page was placed: authority/bodies/day."""
        key = subject[1:-1].removeprefix(f"{self.mint.base}/id/").split("/")
        return "/".join(key[1:4]) in self._targets

    def _is_new(self, said: str) -> bool:
        """Whether a triple was not given yet; a plain literal counts as the same for another's case, quotes and space."""
        if said.endswith('"'):
            about, _, text = said.partition(' "')
            number = hash((about, fold(unescape(text[:-1]))))
        else:
            number = hash(said)
        if number in self._given:
            return False
        self._given.add(number)
        return True

    def take_page(self, sheet: Sheet, placements: Sequence[Placement]) -> Iterator[str]:
        """A placed page's lines, with the keys of the fuller minutes, and the link to their meeting."""
        renaming = _Renaming(placements, self._same_resolutions(sheet, placements))
        version = f"<{self.mint.version(sheet.version)}>"
        for placement in placements:
            yield f"{version} {_PART_OF} <{placement.meeting}>{self._tail}"
            overlap = decimal(f"{placement.overlap:.2f}")
            yield f"{version} <{self.mint.term('overlap')}> {overlap}{self._tail}"
        for line in sheet.lines:
            subject, predicate, value, _ = split(renaming.line(line))
            if predicate == self._content or self._outdone(subject, predicate, value):
                continue
            if subject.startswith(self._alone) or self._is_new(f"{subject} {predicate} {value}"):
                yield f"{subject} {predicate} {value}{self._tail}"

    def _outdone(self, subject: str, predicate: str, value: str) -> bool:
        """Whether the fuller minutes say this property of the same thing, or the page's own frame is meant."""
        if predicate in (RDF_TYPE, DERIVED, GENERATED) or not self._is_target(subject):
            return False
        if predicate in (f"<{self.mint.term('concerns')}>", f"<{self.mint.term('recordedIn')}>"):
            return False
        return (subject, predicate) in self._stated or f"<{self.mint.base}/id/meeting/" in subject

    def _same_resolutions(self, sheet: Sheet, placements: Sequence[Placement]) -> dict[str, str]:
        """Resolutions of a page by their text: the fuller minutes' IRI, or one apart where the label says another."""
        renaming, found = _Renaming(placements, {}), {}
        for line in sheet.about(f"{self.mint.base}/id/resolution/"):
            subject, predicate, value, _ = split(line)
            if predicate != self._text:
                continue
            there = renaming.line(subject)
            same = self._resolved.get((there.rsplit("/", 1)[0], fold(lexical(value))))
            if same:
                found[subject] = same
            elif (there, predicate) in self._stated:
                found[subject] = f"<{self.mint.apart(there[1:-1], fold(lexical(value)))}>"
        return found


def _key(iri: str) -> str:
    return iri.split("/id/meeting/", 1)[1]


class _Renaming:
    """The keys of a page's meeting, items, resolutions and undated facts, made those of the fuller minutes."""

    def __init__(self, placements: Sequence[Placement], resolutions: dict[str, str]) -> None:
        self._resolutions = resolutions
        self._pairs: list[tuple[str, str]] = []
        for p in placements:
            for own, item in p.items:
                own_key, key = own.split("/id/item/", 1)[1], item.split("/id/item/", 1)[1]
                self._pairs += [(f"/{own_key}{end}", f"/{key}{end}") for end in (">", "/")]
            for kind in ("attendance", "citation"):
                self._pairs += [(f"/{kind}/{_key(p.unplaced)}/", f"/{kind}/{_key(p.meeting)}/")]
            self._pairs += [(f"/meeting/{_key(p.unplaced)}>", f"/meeting/{_key(p.meeting)}>")]
            own_tag, tag = f"x-{p.page[:12]}", f"x-{p.version[:12]}"
            self._pairs += [(f"-{own_tag}", f"-{tag}"), (f"/{own_tag}/", f"/{tag}/")]

    def line(self, line: str) -> str:
        """A line, or a term, with the new keys; quotations are never touched."""
        subject, space, rest = line.partition(" ")
        predicate, _, value = rest.partition(" ")
        subject = self._renamed(subject)
        if value.startswith("<"):
            value = self._renamed(value)
        return f"{subject} {predicate} {value}" if space else subject

    def _renamed(self, term: str) -> str:
        term = self._resolutions.get(term, term)
        for old, new in self._pairs:
            if old in term:
                term = term.replace(old, new)
        return term
