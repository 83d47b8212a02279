"""Facts that contradict each other: between documents, and between minutes and the published outcomes of inspections.

A pure function over the answers of the questions, asked of each document alone. Two that say the same are no
contradiction, whatever their wording; where one is less precise ("March 2016", "16 March 2016") they agree.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from kg.resources import resource

Row = dict[str, str]
Answers = Callable[[str], Iterable[Row]]

NEAR = timedelta(days=21)  # two inspections of one council under one framework do not lie closer than this
PUBLISHED = "published outcomes"
_AREAS = {
    "overall effectiveness": "overall",
    "help and protection": "help_protection",
    "looked after and permanence": "in_care",
    "children in care": "in_care",
    "care leavers": "care_leavers",
    "children in care and care leavers": "in_care_and_leavers",
    "adoption": "adoption",
    "leadership, management and governance": "leadership",
    "impact of leaders": "leadership",
    "LSCB": "lscb",
}


@dataclass(frozen=True, slots=True)
class Side:
    """What one source says: its value, and the sentence, with its place where the source is a document."""

    value: str
    document: str
    evidence: str
    start: str = ""
    end: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two sources that differ about one thing: `about` says about what, in words."""

    kind: str
    gss: str
    about: str
    first: Side
    second: Side

    def row(self) -> Row:
        """The contradiction as columns."""
        return {
            "kind": self.kind,
            "gss": self.gss,
            "about": self.about,
            "value": self.first.value,
            "document": self.first.document,
            "evidence": self.first.evidence,
            "other_value": self.second.value,
            "other_document": self.second.document,
            "other_evidence": self.second.evidence,
            "fact": self.first.fact,
            "other_fact": self.second.fact,
        }


COLUMNS = (
    "kind",
    "gss",
    "about",
    "value",
    "document",
    "evidence",
    "other_value",
    "other_document",
    "other_evidence",
    "fact",
    "other_fact",
)


def contradictions(answers: Answers) -> list[Contradiction]:
    """Every contradiction among the answers, each once, in the order of authority, subject and document.

    `answers` gives the rows of a question (`inspections`, `judgements`, `measures`), each document asked alone.
    """
    inspections = [r for r in answers("inspections") if r["overall"] != "planned"]
    judgements = list(answers("judgements"))
    found = [
        *_between(inspections, ("gss", "framework", "start"), ("end", "overall"), "inspection"),
        *_between(judgements, ("gss", "framework", "inspection_start", "area"), ("grade",), "judgement"),
        *_figures(answers("measures")),
        *_against_published(inspections, judgements),
    ]
    ordered = sorted(set(found), key=lambda c: (c.gss, c.kind, c.about, c.first.document, c.second.document))
    once: dict[tuple[str, ...], Contradiction] = {}
    for c in ordered:  # a page of one item says again what its full minutes say
        once.setdefault((c.gss, c.kind, c.about, c.first.value, c.second.value, c.second.document), c)
    return list(once.values())


def agree(one: str, other: str) -> bool:
    """Whether two values can both be true: equal, one of them unsaid, or one the less precise date.

    >>> agree("2016-03", "2016-03-16")
    True
    """
    a, b = " ".join(one.lower().split()), " ".join(other.lower().split())
    return not a or not b or a == b or a.startswith(b + "-") or b.startswith(a + "-")


def _side(row: Row, column: str) -> Side:
    return Side(
        row[column],
        row["document"],
        row.get("evidence", ""),
        row.get("evidence_start", ""),
        row.get("evidence_end", ""),
        row.get("fact", ""),
    )


def _between(
    rows: Iterable[Row], keys: tuple[str, ...], columns: tuple[str, ...], kind: str
) -> Iterator[Contradiction]:
    """Rows of different documents with the same key, all of it said, whose other columns differ."""
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        key = tuple(row[k].strip().lower() for k in keys)
        if all(key):
            groups.setdefault(key, []).append(row)
    for same in groups.values():
        for column in columns:
            yield from _pairs(same, column, kind, keys)


def _pairs(same: list[Row], column: str, kind: str, keys: tuple[str, ...]) -> Iterator[Contradiction]:
    """Each pair of different values once, from the first document that says each."""
    first: dict[str, Row] = {}
    for row in sorted(same, key=lambda r: (r["document"], r.get("evidence_start", "").zfill(9))):
        if row[column]:
            first.setdefault(row[column].lower(), row)
    values = list(first.values())
    for i, one in enumerate(values):
        for other in values[i + 1 :]:
            if one["document"] != other["document"] and not agree(one[column], other[column]):
                about = ", ".join(filter(None, (one[k] for k in keys if k != "gss")))
                yield Contradiction(
                    kind if kind == column else f"{kind} {column}",
                    one["gss"],
                    about,
                    _side(one, column),
                    _side(other, column),
                )


def _figures(rows: Iterable[Row]) -> Iterator[Contradiction]:
    """Figures of one measure, population and period that differ between documents."""
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        if row["date"] and row["gss"] and row["measure"] != "other" and not row["comparator"]:
            key = (row["gss"], row["measure"], " ".join(row["population"].lower().split()), row["date"], row["unit"])
            groups.setdefault(key, []).append({**row, "figure": _figure(row)})
    for same in groups.values():
        stated: dict[str, set[str]] = {}
        for row in same:
            stated.setdefault(row["document"], set()).add(row["figure"])
        single = [
            r for r in same if len(stated[r["document"]]) == 1
        ]  # a document with two figures distinguishes them in words
        yield from _pairs(single, "figure", "figure", ("gss", "measure", "population", "date"))


def _figure(row: Row) -> str:
    """A figure as people read it: "17", "20 to 29", "over 90"."""
    low, high = row["low"], row["high"]
    if low and high:
        return low if low == high else f"{low} to {high}"
    return f"at least {low}" if low else f"at most {high}"


@cache
def published() -> tuple[Row, ...]:
    """The published outcomes of the reference list."""
    with resource("ontology/reference/ofsted_outcomes.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _against_published(inspections: Iterable[Row], judgements: Iterable[Row]) -> Iterator[Contradiction]:
    for row in inspections:
        outcome = matching(row["gss"], row["framework"], row["start"])
        if outcome is not None:
            for column, theirs in (("start", "start_date"), ("end", "end_date"), ("overall", "overall")):
                yield from _differs(
                    row,
                    column,
                    outcome,
                    theirs,
                    f"inspection {column}",
                    (f"{row['framework']}, {outcome['start_date']}"),
                )
    for row in judgements:
        outcome = matching(row["gss"], row["framework"], row["inspection_start"])
        if outcome is not None and row["area"] in _AREAS:
            about = f"{row['framework']}, {outcome['start_date']}, {row['area']}"
            yield from _differs(row, "grade", outcome, _AREAS[row["area"]], "judgement grade", about)


def matching(gss: str, framework: str, start: str) -> Row | None:
    """The one published inspection of an authority that minutes mean by a framework and a start, or None.

    The start may be less precise than a day, or some days off.
    """
    same = [r for r in published() if r["gss_code"] == gss and (not framework or r["inspection"] == framework)]
    near = [r for r in same if start and (agree(start, r["start_date"]) or _days_apart(start, r["start_date"]) <= NEAR)]
    return near[0] if len(near) == 1 else None


def _days_apart(one: str, other: str) -> timedelta:
    """How far two days lie apart; very far where one is no day."""
    try:
        return abs(date.fromisoformat(one) - date.fromisoformat(other))
    except ValueError:
        return timedelta.max


def _differs(row: Row, column: str, outcome: Row, theirs: str, kind: str, about: str) -> Iterator[Contradiction]:
    said, stands = row[column], outcome[theirs].replace("requires-improvement", "requires improvement")
    if said.endswith(" to be good"):
        said = said.removesuffix(" to be good")
    if stands and not agree(said, stands):
        yield Contradiction(kind, row["gss"], about, _side(row, column), Side(stands, PUBLISHED, _sentence(outcome)))


def _sentence(outcome: Row) -> str:
    """What the reference list says of an inspection, as a sentence."""
    overall = outcome["overall"].replace("-", " ") or "no overall grade"
    return (
        f"{outcome['authority']}: {outcome['inspection']} inspection from {outcome['start_date']} to "
        f"{outcome['end_date']}, "
        f"published {outcome['published']}, overall {overall} (source: {outcome['source']})."
    )
