"""The nouns of the line: documents, blocks, sections, sentences, facts, issues.

Offsets are code points into `Document.text`, half-open: `document.text[s.start:s.end]` is what a span covers.
Every value in a fact is text as the public contract writes it (ISO 8601 dates, ids of the measure list); an empty
string means that the document does not say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import ClassVar, Literal

BlockKind = Literal["paragraph", "heading", "item", "row", "furniture"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open run of code points in a document's text."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Document:
    """One published file as plain text: its name without extension, the text, and the text's sha256 in hex."""

    name: str
    text: str
    version: str
    path: str = ""
    media_type: str = "text/plain"
    charset: str = "utf-8"

    def quote(self, span: Span) -> str:
        """The text that a span covers."""
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text with its place: a paragraph, a heading, a list item, a table row, or page furniture.

    `marker` is a list label as printed, without brackets ("a", "iv", "•"); `depth` is its nesting from 0;
    `lead` is the index of the block that opens the list, or -1.
    """

    kind: BlockKind
    start: int
    end: int
    marker: str = ""
    depth: int = 0
    lead: int = -1

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Section:
    """An agenda item: number as printed, title on one line, position from 1, heading span and whole span."""

    number: str
    title: str
    position: int
    heading: Span
    span: Span
    meeting: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, list item or table row with its place; `plain` is the same text, character for character,
    with quotes, dashes and white space made ordinary, so that offsets in it are offsets in the text.

    It stands without the words that only tell that it was reported; `led` and `tagged` count their characters before and behind it.
    """

    start: int
    end: int
    text: str
    plain: str
    block: int
    section: int = -1
    lead: int = -1
    led: int = 0
    tagged: int = 0

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something, with the value read from it."""

    start: int
    end: int
    text: str
    kind: str
    value: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Authority:
    """A UK local authority of the reference list; `code` is its register code (`dur`) or a slug where it has none."""

    code: str
    gss: str
    name: str
    official_name: str
    kind: str
    nation: str
    aliases: tuple[str, ...] = ()
    children_services: bool = False
    start: str = ""
    end: str = ""
    police: str = ""
    county: str = ""
    successors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """A recorded doubt for a person to settle: where it is, what is doubtful, what to do."""

    document: str
    code: str
    message: str
    advice: str = ""
    line: int = 0
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What a document says, before RDF: slots named as the contract's columns, one evidence span, one rule.

    `gss` holds the codes of the authorities that the fact is about, sorted; empty for national or unnamed ones.
    """

    question: ClassVar[str] = ""

    evidence: Span
    rule: str
    gss: tuple[str, ...] = ()
    meeting: int = 0

    def slots(self) -> Mapping[str, str]:
        """The contract's columns for this kind of fact, in order, without document, gss and evidence."""
        common = {"evidence", "rule", "gss", "meeting"}
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name not in common}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFact(Fact):
    """The meeting that a document records; a joint meeting has one fact for each body."""

    question: ClassVar[str] = "meetings"
    body: str = ""
    date: str = ""
    start_time: str = ""
    end_time: str = ""
    venue: str = ""
    kind: str = "ordinary"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceFact(Fact):
    """One person at, or excused from, a meeting."""

    question: ClassVar[str] = "attendance"
    date: str = ""
    person: str
    status: str = "present"
    capacity: str = "member"
    chair: str = ""
    post: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFact(Fact):
    """A numbered or headed agenda item."""

    question: ClassVar[str] = "items"
    date: str = ""
    number: str = ""
    title: str
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionFact(Fact):
    """One thing resolved or agreed; `position` is the position of its item, for its IRI."""

    question: ClassVar[str] = "resolutions"
    date: str = ""
    number: str = ""
    label: str = ""
    text: str
    action: str
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFact(Fact):
    """A person named with a post or office."""

    question: ClassVar[str] = "posts"
    person: str
    post: str
    organisation: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionFact(Fact):
    """An inspection, visit or review that took place, or is planned (`overall` = `planned`)."""

    question: ClassVar[str] = "inspections"
    inspectorate: str = ""
    framework: str = ""
    start: str = ""
    end: str = ""
    overall: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementFact(Fact):
    """A formal grade for an area."""

    question: ClassVar[str] = "judgements"
    framework: str = ""
    inspection_start: str = ""
    area: str
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingFact(Fact):
    """A finding of an inspectorate: a strength, an area for improvement, or a recommendation count."""

    question: ClassVar[str] = "findings"
    framework: str = ""
    inspection_start: str = ""
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionFact(Fact):
    """A body, arrangement or process that replaced, merged with or was renamed to another, or will cease."""

    question: ClassVar[str] = "successions"
    predecessor: str
    successor: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerFact(Fact):
    """Who takes part in a board or partnership, and as what."""

    question: ClassVar[str] = "partners"
    body: str
    organisation: str = ""
    person: str = ""
    post: str = ""
    role: str = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyFact(Fact):
    """A named strategy, plan, framework, policy or programme, with one stated status."""

    question: ClassVar[str] = "strategies"
    name: str
    kind: str
    status: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFact(Fact):
    """A figure of performance, demand or workforce."""

    question: ClassVar[str] = "measures"
    measure: str
    low: str = ""
    high: str = ""
    unit: str
    date: str = ""
    population: str = ""
    comparator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFact(Fact):
    """A service commissioned from, or delivered by, a named provider."""

    question: ClassVar[str] = "services"
    provider: str
    service: str
    commissioner: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundingFact(Fact):
    """A sum of money with its purpose, in pounds."""

    question: ClassVar[str] = "funding"
    amount: str
    purpose: str = ""
    funder: str = ""
    recipient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegislationFact(Fact):
    """An Act, regulation or statutory guidance cited."""

    question: ClassVar[str] = "legislation"
    title: str = ""
    year: str = ""
    provision: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicFact(Fact):
    """A concept of the topic scheme that an agenda item deals with; `position` is the item's, for its IRI."""

    question: ClassVar[str] = "topics"
    date: str = ""
    number: str = ""
    topic: str
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyFact(Fact):
    """A governance body, partnership, team or organisation that the document names."""

    question: ClassVar[str] = "bodies"
    name: str
    acronym: str = ""
    kind: str


FACTS: tuple[type[Fact], ...] = (
    MeetingFact, AttendanceFact, ItemFact, ResolutionFact, PostFact, InspectionFact, JudgementFact, FindingFact,
    SuccessionFact, PartnerFact, StrategyFact, MeasureFact, ServiceFact, FundingFact, LegislationFact, TopicFact,
    BodyFact,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Extract:
    """All that was read from one document: its facts and its doubts."""

    document: Document
    layout: str
    facts: tuple[Fact, ...]
    issues: tuple[Issue, ...] = field(default=())
