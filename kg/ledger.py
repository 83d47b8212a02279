"""What the facts of one document share when they get their IRIs: its meetings, items, inspections and persons.

A page that names no body or day has meetings known only as its own (`unplaced-…`); facts that no date or number ties
down carry the document's tag in their key, so that two documents do not meet on them by accident.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from kg.iris import CLASSES, NAMESPACES, PROPERTIES, Mint, authority_key, slug
from kg.model import (
    AttendanceFact,
    Extract,
    Fact,
    InspectionFact,
    ItemFact,
    MeetingFact,
    PostFact,
    ResolutionFact,
    StrategyFact,
)  # fmt: skip
from kg.ntriples import is_day

DERIVED = f"<{NAMESPACES['prov']}wasDerivedFrom>"
GENERATED = f"<{NAMESPACES['prov']}wasGeneratedBy>"
_ELECTED = re.compile(
    r"\b(?:cabinet|portfolio|leader of|lead member|councillor|mayor|convener|MP|AM|MS|MSP)\b", re.IGNORECASE
)


def terms(mint: Mint) -> Mapping[str, str]:
    """Each term of the ontology as an N-Triples IRI."""
    return {name: f"<{mint.term(name)}>" for name in CLASSES | PROPERTIES}


class Ledger:
    """The keys that the facts of one document share."""

    def __init__(self, mint: Mint, extract: Extract, terms: Mapping[str, str]) -> None:
        self.mint, self.terms = mint, terms
        self.sha256 = extract.document.version
        self.version = mint.version(self.sha256)
        self.tag = f"x-{self.sha256[:12]}"
        self._activities: dict[str, str] = {}
        facts = extract.facts
        self.home = _home(facts)
        self.home_key = authority_key(self.home) if self.home else self.tag
        self._meetings = self._place(f for f in facts if isinstance(f, MeetingFact))
        self._items: dict[tuple[int, str, str], str] = {}
        self._index_items([f for f in facts if isinstance(f, ItemFact)])
        self._inspections: dict[tuple[tuple[str, ...], str, str], list[tuple[str, str]]] = {}
        self._index_inspections(f for f in facts if isinstance(f, InspectionFact))
        self._families = self._persons(facts)
        self._parts: Counter[str] = Counter()
        self._kinds: dict[str, str] = {}

    def key(self, fact: Fact) -> str:
        """The authority part of a fact's key: `x` where it is about none."""
        return authority_key(fact.gss)

    def proof(self, fact: Fact) -> tuple[tuple[str, str], tuple[str, str]]:
        """Evidence and activity of a fact, as predicates and objects."""
        activity = self._activities.get(fact.rule)
        if activity is None:
            activity = self._activities[fact.rule] = f"<{self.mint.activity(self.sha256, fact.rule)}>"
        evidence = self.mint.evidence(self.sha256, fact.evidence.start, fact.evidence.end)
        return (DERIVED, f"<{evidence}>"), (GENERATED, activity)

    # meetings

    def _place(self, facts: Iterable[MeetingFact]) -> dict[int, str]:
        grouped: dict[int, list[MeetingFact]] = {}
        for fact in facts:
            grouped.setdefault(fact.meeting, []).append(fact)
        placed: dict[int, str] = {}
        for number, group in sorted(grouped.items()):
            bodies = [f.body for f in group if f.body]
            day = next((f.date for f in group if is_day(f.date)), "")
            if bodies and day and self.home:
                iri = self.mint.meeting(self.home_key, bodies, day)
                time = next((f.start_time for f in group if f.start_time), "") or str(number)
                placed[number] = f"{iri}T{slug(time)}" if iri in placed.values() else iri
            else:
                placed[number] = self.mint.unplaced(self.home_key, self.sha256, number)
        return placed

    def meeting(self, number: int) -> str:
        """The meeting that a fact belongs to, by its number in the document."""
        return self._meetings.get(number) or self.mint.unplaced(self.home_key, self.sha256, number)

    def has_meeting(self, number: int) -> bool:
        """Whether the document states a meeting of that number."""
        return number in self._meetings

    # items and resolutions

    def _index_items(self, items: list[ItemFact]) -> None:
        used: set[str] = set()
        for fact in sorted(items, key=lambda f: (f.meeting, _rank(f.position), f.evidence)):
            iri = self._item_iri(fact.meeting, fact.number, fact.position)
            if iri in used:
                iri = self.mint.under(self.meeting(fact.meeting), "item", f"p{fact.position}")
            used.add(iri)
            for number, position in ((fact.number, fact.position), ("", fact.position), (fact.number, "")):
                self._items.setdefault((fact.meeting, number, position), iri)
        self._item_iris = frozenset(used)

    def _item_iri(self, meeting: int, number: str, position: str) -> str:
        return self.mint.under(self.meeting(meeting), "item", number or (f"p{position}" if position else ""))

    def item(self, meeting: int, number: str, position: str) -> str:
        """The item of a number and position; by either where only one is known."""
        for key in ((meeting, number, position), (meeting, "", position), (meeting, number, "")):
            if (key[1] or key[2]) and key in self._items:
                return self._items[key]
        if not number and not position:
            alone = {iri for (m, _, _), iri in self._items.items() if m == meeting}
            if len(alone) == 1:
                return alone.pop()
        return self._item_iri(meeting, number, position)

    def has_item(self, iri: str) -> bool:
        """Whether the document states the item."""
        return iri in self._item_iris

    def resolution(self, fact: ResolutionFact, item: str) -> str:
        """A resolution by its item and label; the second of a label, or of none, is counted."""
        iri = self.mint.under(item, "resolution", fact.label)
        self._parts[iri] += 1
        return iri if self._parts[iri] == 1 else f"{iri}-{self._parts[iri]}"

    # inspections

    def _index_inspections(self, facts: Iterable[InspectionFact]) -> None:
        for fact in facts:
            known = self._inspections.setdefault((fact.gss, fact.framework, fact.start), [])
            if all(fact.overall != overall for overall, _ in known):
                iri = self._inspection_iri(fact.gss, fact.framework, fact.start)
                known.append((fact.overall, self.mint.apart(iri, fact.overall) if known else iri))
        self._stated = frozenset(iri for known in self._inspections.values() for _, iri in known)

    def _inspection_iri(self, gss: tuple[str, ...], framework: str, start: str) -> str:
        when = start or self.tag  # an undated one is this document's, whatever another says
        return self.mint.thing("inspection", authority_key(gss), f"{framework or 'x'} {when.replace('/', ' to ')}")

    def inspection(self, gss: tuple[str, ...], framework: str, start: str, overall: str = "") -> str:
        """The inspection of an authority by framework and start; of several, the one with that overall grade."""
        known = self._inspections.get((gss, framework, start), [])
        for grade, iri in known:
            if grade == overall:
                return iri
        return known[0][1] if known else self._inspection_iri(gss, framework, start)

    def states_inspection(self, iri: str) -> bool:
        """Whether a fact of the document states the inspection by itself."""
        return iri in self._stated

    # persons and strategies

    def _persons(self, facts: Iterable[Fact]) -> dict[str, str]:
        """The role family of each name that the document ties to one alone."""
        families: dict[str, set[str]] = {}
        for fact in facts:
            family = ""
            if isinstance(fact, AttendanceFact):
                family = "member" if fact.capacity == "member" else self.post_family(fact.post) if fact.post else ""
            elif isinstance(fact, PostFact):
                family = self.post_family(fact.post)
            if family and isinstance(fact, AttendanceFact | PostFact):
                families.setdefault(slug(fact.person), set()).add(family)
        return {name: found.pop() for name, found in families.items() if len(found) == 1}

    def attendee_family(self, fact: AttendanceFact) -> str:
        """The role family that an attendance by itself tells."""
        if fact.capacity == "member":
            return "member"
        return self.post_family(fact.post) if fact.post or fact.capacity == "officer" else fact.capacity

    @staticmethod
    def post_family(post: str) -> str:
        """`member` for an elected member's office, else `officer`."""
        return "member" if _ELECTED.search(post) else "officer"

    def person(self, name: str, family: str) -> str:
        """A person by authority, name and role family: namesakes in two councils are two people."""
        return self.mint.thing("person", self.home_key, name, self._families.get(slug(name), family))

    def strategy(self, fact: StrategyFact) -> str:
        """A strategy by authority and name; one of the same name but another kind stands apart."""
        iri = self.mint.thing("strategy", self.key(fact), fact.name)
        return iri if self._kinds.setdefault(iri, fact.kind) == fact.kind else self.mint.apart(iri, fact.kind)


def _home(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The codes of the authority whose minutes they are: the meeting's, else the one that most facts are about."""
    facts = list(facts)
    for fact in facts:
        if isinstance(fact, MeetingFact) and fact.gss:
            return fact.gss
    counts = Counter(fact.gss for fact in facts if fact.gss)
    return min(counts, key=lambda gss: (-counts[gss], gss)) if counts else ()


def _rank(position: str) -> int:
    return int(position) if position.isdecimal() and position.isascii() else 0
