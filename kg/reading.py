"""A document made ready for the rules: its blocks, sections and sentences, and what the whole document tells.

Everything an extractor may ask of a document is here; an extractor is a function `(Reading) -> Iterator[Fact]`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from kg.model import Authority, Block, Document, Issue, MeetingFact, Section, Sentence, Span
from kg.names import find_names, same, surname_alone
from kg.persons import Person
from kg.prose import read_lines, read_prose
from kg.resolve import Glossary
from kg.screen import Screened
from kg.text import line_start, ordinary

T = TypeVar("T")


@dataclass(slots=True)
class Reading:
    """One document with its outline and its document-wide names.

    `header` is what stands before the first item, `tail` what follows the last; `home` is the authority whose minutes they are, or None; `meetings` holds the meeting headers in order, each a fact
    (a joint meeting has one for each body, with the same `meeting` number); `issues` collects doubts.
    """

    document: Document
    layout: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    header: Span
    tail: Span
    home: Authority | None
    glossary: Glossary
    meetings: tuple[MeetingFact, ...] = ()
    issues: list[Issue] = field(default_factory=list)
    joint: tuple[str, ...] = ()
    _people: dict[int, list[Person]] = field(default_factory=dict, repr=False)
    _named: dict[tuple[int, int], bool] = field(default_factory=dict, repr=False)
    _kept: dict[str, Any] = field(default_factory=dict, repr=False)

    def once(self, name: str, make: Callable[[Reading], T]) -> T:
        """What a function tells of the document, worked out when it is first asked for under a name."""
        if name not in self._kept:
            self._kept[name] = make(self)
        found: T = self._kept[name]
        return found

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def plain(self) -> str:
        """The whole text in its ordinary form, of the same length; made once."""
        return self.once("plain text", lambda reading: ordinary(reading.text))

    @property
    def gss(self) -> tuple[str, ...]:
        """The code of the home authority, as facts carry it; of a joint meeting of two councils, both."""
        return self.joint or ((self.home.gss,) if self.home and self.home.gss else ())

    @property
    def date(self) -> str:
        """The date of the (first) meeting, or an empty string."""
        return next((m.date for m in self.meetings if m.date), "")

    def date_of(self, meeting: int) -> str:
        """The date of the meeting with a number, or an empty string."""
        return next((m.date for m in self.meetings if m.meeting == meeting and m.date), "")

    def section_of(self, sentence: Sentence) -> Section | None:
        """The agenda item in which a sentence stands."""
        return self.sections[sentence.section] if sentence.section >= 0 else None

    def section_at(self, at: int) -> Section | None:
        """The agenda item in which an offset lies."""
        return next((s for s in self.sections if s.span.start <= at < s.span.end), None)

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before one, of the same item."""
        index = self.index_of(sentence)
        before = self.sentences[index - 1] if index else None
        return before if before and before.section == sentence.section else None

    def sentences_of(self, block: int) -> list[Sentence]:
        """The sentences of the block at an index, in order."""
        return self.once("sentences of blocks", _by_block).get(block, [])

    def index_of(self, sentence: Sentence) -> int:
        """The place of a sentence among those of the document."""
        return self.once("places of sentences", lambda r: {s.start: i for i, s in enumerate(r.sentences)})[sentence.start]

    def speaks_of(self, sentence: Sentence, naming: Screened, pointing: Screened) -> bool:
        """Whether a sentence names a thing of a kind, or points back to one that one of the two sentences before it names."""
        if self._names(sentence, naming):
            return True
        index = self.index_of(sentence)
        return pointing.stands(sentence.plain) and any(self._names(s, naming) for s in self.sentences[max(0, index - 2) : index])

    def _names(self, sentence: Sentence, naming: Screened) -> bool:
        """Whether a sentence names a thing of a kind; asked once, for several relations ask it of their neighbours too."""
        key = (sentence.start, id(naming))
        if key not in self._named:
            self._named[key] = naming.stands(sentence.plain)
        return self._named[key]

    def lead_of(self, sentence: Sentence) -> Sentence | None:
        """The sentence that opens the list of which this one is an item."""
        return self.sentences[sentence.lead] if sentence.lead >= 0 else None

    def items_of(self, index: int) -> Iterator[Sentence]:
        """The list items that the sentence at an index opens, in order."""
        return iter(self.once("items of lists", _by_lead).get(index, ()))

    def in_section(self, position: int) -> Iterator[tuple[int, Sentence]]:
        """The sentences of the section at an index, with their own indexes."""
        return iter(self.once("sentences of sections", _by_section).get(position, ()))

    def blocks_in(self, span: Span) -> list[tuple[int, Block]]:
        """The blocks that begin within a span, with their indexes, in order."""
        starts = self.once("starts of blocks", lambda r: [b.start for b in r.blocks])
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        return list(enumerate(self.blocks[first:last], first))

    def people_in(self, sentence: Sentence) -> list[Person]:
        """The persons named in a sentence, with what stands beside their names; read once."""
        found = self._people.get(sentence.start)
        if found is None:
            row = self.blocks[sentence.block].kind == "row"
            flat = sentence.plain.count("(") > _FEW and _RUN_TOGETHER.search(sentence.plain) is not None
            found = [] if flat else read_prose(sentence.plain) if row else read_lines(sentence.text, sentence.plain)
            self._people[sentence.start] = found
        return found

    def organisation(self, body: str, at: int) -> str:
        """The full name of an organisation as a phrase gives it: "the Council", "the Partnership", an acronym."""
        if not body:
            return ""
        if body == "the Council":
            return self.home.official_name if self.home else ""
        if re.match(r"(?:the\s+)?(?:new\s+)?(?:Board|Partnership|Group|Trust|Panel|Executive|Hub)$", body):
            return self.glossary.full(body if body.startswith("the ") else f"the {body}", at)
        return self.glossary.expand(body)

    def full_name(self, name: str) -> str:
        """A name said by surname alone, completed where the document names one person of that surname in full."""
        if not name or "." in name or not surname_alone(name):
            return name
        known = self.once("full names", _by_surname).get(name.split()[-1].casefold(), set())
        known = {n for n in known if same(n, name) and n.casefold().endswith(name.casefold())} if " " in name else known
        return next(iter(known)) if len(known) == 1 else name

    @property
    def lettered(self) -> bool:
        """Whether the head explains letters that mark who was present; read once."""
        return self.once("lettered", lambda r: _LETTERS.search(r.text, r.header.start, r.header.end) is not None)

    @property
    def holders(self) -> list[tuple[str, str, str]]:
        """Name, post and organisation of everyone whom the prose names with a post; read once."""
        return self.once("holders", _holders)

    def doubt(self, code: str, message: str, span: Span, advice: str = "") -> None:
        """Record a doubt about a place in the document."""
        quote = self.document.quote(span)[:200]
        line = self.text.count("\n", 0, span.start) + 1
        self.issues.append(Issue(self.document.name, code, message, advice, line, quote))


def _by_block(reading: Reading) -> dict[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = {}
    for sentence in reading.sentences:
        found.setdefault(sentence.block, []).append(sentence)
    return found


def _by_lead(reading: Reading) -> dict[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = {}
    for index, sentence in enumerate(reading.sentences):
        if 0 <= sentence.lead < index:
            found.setdefault(sentence.lead, []).append(sentence)
    return found


def _by_section(reading: Reading) -> dict[int, list[tuple[int, Sentence]]]:
    found: dict[int, list[tuple[int, Sentence]]] = {}
    for index, sentence in enumerate(reading.sentences):
        found.setdefault(sentence.section, []).append((index, sentence))
    return found


def _apart(text: str, start: int, end: int) -> bool:
    """Whether a name stands in two cells or lines; over the end of a long line of prose it is one."""
    said = text[start:end]
    if "\n" not in said and "\t" not in said:
        return False
    line = text[line_start(text, start) : start + said.find("\n")]
    return "\t" in said + line or said.count("\n") > 1 or len(line) < 60 or "   " in line.strip()


# "Ada Moor (AM) Head of Care Kirby Council Ben Heath (BH) Nurse NHS Kirby Cy Roe (CR)": a list that lost its lines, and no sentence
_CELL = r"(?: (?:[A-Z&][\w'&,/-]*|of|and|for|the|in|to|-)){2,25}"
_RUN_TOGETHER = re.compile(rf"\){_CELL} \([A-Z]{{2,4}}\){_CELL} \([A-Z]{{2,4}}\)")
_FEW = 2
# The key of a list whose names bear a letter ahead of them: "KEY: P = present / A = apologies".
_LETTERS = re.compile(r"\bP\s*[=:-]\s*present\b", re.IGNORECASE)
_MARKED = re.compile(r"[PASX] [A-Z]\w")


def _by_surname(reading: Reading) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in find_names(reading.plain):
        if reading.lettered and _MARKED.match(name.name) and reading.text[max(0, name.start - 1) : name.start] in ("", "\n", "|"):
            found.setdefault(name.name.split()[-1].casefold(), set()).add(name.name[2:])  # "P Ada Sample" in a list whose letters say who was present
        elif not surname_alone(name.name) and not _apart(reading.text, name.start, name.end):
            found.setdefault(name.name.split()[-1].casefold(), set()).add(name.name)
    return found


def _holders(reading: Reading) -> list[tuple[str, str, str]]:
    return [
        (p.name, p.post or p.rank, reading.organisation(p.organisation, s.start))
        for s in reading.sentences
        if s.section >= 0 or not reading.sections
        for p in reading.people_in(s)
        if p.post or p.rank
    ]
