"""What opens a run of findings: the rule, the kind it gives, and how what follows it is to be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, polarity
from kg.model import Span
from kg.rules.grammar import Rule
from kg.rules.inspection import (
    findings_aside,
    findings_heads,
    findings_listed,
    findings_minuted,
    findings_noted,
    findings_quoted,
)

COUNT = "recommendation count"
LISTS = frozenset(
    {
        *("areas-answered", "good-heads", "bad-heads", "more-needed", "framed-good", "framed-bad", "recommendations-about", "improvement-sought", "inverted-good", "inverted-bad"),
        *findings_noted.LISTS,
        *findings_listed.LISTS,
        *findings_heads.LISTS,
        *findings_minuted.LISTS,
        *("strengths-were", "improvements-were", "improve-list", "as-strengths", "as-weaknesses"),
    }
)
CONTRARY = frozenset({"needs-better", "head-bad", "improve-list"})  # heads of what is to be better, after a list of which nothing is said
HEADS = frozenset({"good-heads", "bad-heads"})
BARE = frozenset({"praised-bare"})  # passives that may name nobody
OF_WHICH = frozenset({"which-was-criticised", "which-was-lamented", "which-was-praised"})
SUBJECT_FIRST = frozenset({*BARE, "area-highlighted"})
REPORTED = frozenset({*findings_aside.REPORTED, *findings_noted.REPORTED, *findings_quoted.REPORTED, *findings_minuted.REPORTED,
     "according-to", "outcome-was", "said-on-the-day", "another-strength", "another-weakness"})
OF_COMMENT = frozenset({"as-referred", "letter-referred", *findings_minuted.OF_COMMENT})
OPPOSITE = {STRENGTH: IMPROVEMENT, IMPROVEMENT: STRENGTH}
GO_ON = frozenset(
    {*findings_aside.REPORTED, "framed-good", "framed-bad", "small-clause", "outcome-was", "singled-out-but", "in-their-eyes", "found-that", "according-to",
     "verdict-was", "visit-and-found", "graded-noting", "found-thing", "praised", "called-for", "criticised"}
)
_FAULT_BY_DEFAULT = re.compile(
    r"identif|highlight|raised|warn|drawing attention|drawn attention|drew attention|questioned|pointed", re.IGNORECASE
)
_OWNED = re.compile(r"recogni[sz]ed$", re.IGNORECASE)  # a thing that is recognised is a good one, but for a burden
_BURDEN = re.compile(r"\b(?:pressures?|demands?|challenges?|need|scale|complexity|extent|risks?|importance|size|growth|rise|increase|impact|context|work\s+(?:to|that)|plans?\s+to)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """One finding read: kind, text, proof and rule."""

    kind: str
    text: str
    evidence: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Opener:
    """What opens a run of findings: the rule, the kind it gives, the verb, and whether a clause follows."""

    rule: Rule
    kind: str
    verb: str = ""
    that: bool = False
    reverse: str = ""  # the kind where the words do not tell, after "but that"
    pair: bool = False  # "the two areas of concern": what follows is two things
    sure: bool = False  # the form alone tells that what follows, or stands before, was found

    @property
    def default(self) -> str:
        """The kind of a finding whose own words do not decide."""
        if self.rule.name in OF_COMMENT:
            return IMPROVEMENT
        if self.verb == "praised":
            return STRENGTH
        return self.reverse or (IMPROVEMENT if _FAULT_BY_DEFAULT.search(self.verb) else "")

    def kind_of(self, text: str) -> str:
        """Whether a text under this opener is a strength or an area for improvement; empty where nothing tells."""
        if self.kind == "words" and not self.that and _OWNED.match(self.verb) and not _BURDEN.search(text):
            return polarity(text, self.reverse or STRENGTH)
        return polarity(text, self.default) if self.kind == "words" else self.kind
