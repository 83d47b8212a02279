"""The places of a sentence where an inspection is told: matches of the rules, and doings with dates, joined where they overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.inspection.fieldwork import Told, framework_alone
from kg.extract.inspection.premises import PREMISES
from kg.model import Mention
from kg.rules.grammar import Rule, compiled, screened
from kg.rules.inspection.fieldwork import RULE
from kg.rules.inspection.inspections import TABLE
from kg.rules.inspection.pieces_inspection import ADVERB, FRAMEWORK, framework
from kg.stance import stance
from kg.text import single_spaced

_BY_NAME = frozenset({"visit-dated", "date-visit", "outcome-of", "visit-found", "visit-report", "visit-recent"})
# "The ILACS framework had come in during January 2018": no inspection under it.
_CAME_IN = re.compile(
    r"(?:the\s+)?[\w ]{2,60}\sframework\s+(?:(?:had|has|was|were|been)\s+)*(?:first\s+)?(?:c[ao]me|introduced|launched|brought|started|begun|began|published|took|taken)\b", re.IGNORECASE
)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")  # "the visit of June 2018 and its inspection in March 2019": the second date is another's


@dataclass(slots=True)
class Cluster:
    """Overlapping matches in one sentence: one inspection said in several ways."""

    low: int
    high: int
    rule: Rule
    planned: bool
    text: str
    date: Mention | None = None


def clusters_of(plain: str) -> tuple[Cluster, ...]:
    """Accepted matches joined where they overlap, in the order of the text."""
    found = []
    for rule, match in TABLE.matches(plain):
        if (
            _of_premises(plain, match.start(), match.end())
            or _REHEARSED.search(plain, match.start(), match.end())
            or (rule.name == "visit-dated" and _YEAR.search(plain, match.end("visit"), match.start("date")))
            or (rule.name in _BY_NAME and match.re.groupindex.get("visit") and framework_alone(plain, *match.span("visit")))
        ):
            continue
        planned = stance(plain, *match.span()) == "planned"
        found.append(Cluster(match.start(), match.end(), rule, planned, match.group()))
    return tuple(_merged(plain, found))


def _merged(plain: str, clusters: Iterable[Cluster]) -> Iterator[Cluster]:
    """Clusters joined where they overlap."""
    last: Cluster | None = None
    for now in sorted(clusters, key=lambda c: (c.low, -c.high)):
        if last is not None and now.low < last.high and last.planned == now.planned:
            high = max(last.high, now.high)
            last = replace(last, high=high, text=plain[last.low : high], date=last.date or now.date)
        else:
            if last is not None:
                yield last
            last = now
    if last is not None:
        yield last


def with_told(plain: str, clusters: tuple[Cluster, ...], found: list[Told]) -> tuple[Cluster, ...]:
    """Clusters with what doings and dates tell beside them."""
    more = [
        Cluster(t.low, t.high, RULE, t.planned, plain[t.low : t.high], t.date)
        for t in found
        if not _of_premises(plain, t.low, t.high)
        and not _REHEARSED.search(plain, t.low, t.high)
        and not _CAME_IN.match(plain, t.low, t.high)
    ]
    return tuple(_merged(plain, [*clusters, *more])) if more else clusters


def parted(plain: str, clusters: tuple[Cluster, ...], dates: Sequence[Mention]) -> tuple[Cluster, ...]:
    """Clusters, those parted that tell two inspections in turn, each by its framework and its date: "the SIF of May 2017, and in the ILACS of 2019"."""
    return tuple(part for cluster in clusters for part in _parts(plain, cluster, dates))


def _parts(plain: str, cluster: Cluster, dates: Sequence[Mention]) -> Iterator[Cluster]:
    own = sorted((d for d in dates if cluster.low <= d.start <= cluster.high + 1), key=lambda d: d.start)
    named = list(_FRAMEWORK.finditer(plain[cluster.low : cluster.high])) if len(own) == 2 else []
    cut = cluster.low + named[-1].start() if len(named) == 2 and framework(named[0].group()) != framework(named[1].group()) else 0
    if not cut or not own[0].end <= cut <= own[1].start:
        yield cluster
        return
    yield replace(cluster, high=cut, text=plain[cluster.low : cut], date=own[0])
    high = max(cluster.high, own[1].end)
    yield replace(cluster, low=cut, high=high, text=plain[cut:high], date=own[1])


# "an independent consultant had made a mock inspection": none
_REHEARSED = re.compile(r"\b(?:mock|dry[-\s]run|pretend|practice)\s+(?:\w+\s+)?(?:re-?)?(?:inspections?|visits?|ILACS|JTAI|SIF)\b", re.IGNORECASE)
_FRAMEWORK = screened(FRAMEWORK)


def _of_premises(plain: str, low: int, high: int) -> bool:
    """Whether a school, a home or the like is inspected; a police force is none where its work with children is."""
    told = _OF_WHICH.search(plain, high, high + 50)
    subject = _VERBS_AHEAD.sub("", single_spaced(plain[max(0, low - 90) : low]))[-30:]
    near = f"{subject} {plain[low : told.start() if told else high + 50]}"
    if _CHILD_PROTECTION.search(plain):
        near = _FORCE.sub("", near)
    return PREMISES.search(near) is not None


_VERBS_AHEAD = compiled(rf"(?: (?:had|has|have|was|were|been|is|are|{ADVERB})){{0,4}} ?$")
# "a visit by Ofsted, of which inspectors wrote that schools were closer": what was found, and not what was inspected
_OF_WHICH = re.compile(r",\s+(?:of|about|on|in|from|after|during|following|at)\s+which\b", re.IGNORECASE)
_CHILD_PROTECTION = re.compile(r"\bchild(?:ren)?'?s?\s+protection\b|\bvulnerable\s+children\b", re.IGNORECASE)
_FORCE = re.compile(r"\b(?:police\s+force|constabulary)\b", re.IGNORECASE)
