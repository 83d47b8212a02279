"""The inspection of which an item tells findings only, and neither date nor grade: who inspected, and under which framework, as the item names them."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.inspection.cases import Case
from kg.extract.inspection.inspectionnear import may_inspect
from kg.extract.judgements import tied
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import framework, inspectorates


@dataclass(frozen=True, slots=True)
class Named:
    """Who inspected and under which framework, as far as an item names them."""

    inspectorate: str = ""
    framework: str = ""


def named_in(reading: Reading, section: int) -> Named:
    """What an item names of the inspection that its findings are of: one inspectorate, and one framework."""
    texts = [s.plain for s in reading.sentences if s.section == section]
    title = reading.sections[section].title if section >= 0 else ""
    who = {w for t in (title, *texts) if (w := inspectorates(t))}
    kinds = {k for t in texts if (k := framework(t))} or {k for k in [framework(title)] if k}
    one = max(who, key=len) if who and all(set(w.split("+")) <= set(max(who, key=len).split("+")) for w in who) else ""
    kind = next(iter(kinds)) if len(kinds) == 1 else ""
    return Named(one, kind if kind and (not one or may_inspect(one, kind)) else "")


_YEAR = len("2014")


def graded_in(reading: Reading, section: int, index: int) -> Case | None:
    """The one inspection of an item that only its grade tells of, before a sentence: "Services had been judged good in 2014. The plan dealt with"."""
    cases = [c for c in tied(reading)[0].cases if not c.planned and set(c.gss) & set(reading.gss) and any(reading.sentences[i].section == section for i in c.sentences)]
    known = len(cases) == 1 and len(cases[0].start) <= _YEAR  # of a visit with its days more is told: what is not tied to it is another's
    return cases[0] if known and min(cases[0].sentences) <= index else None


def told_in(reading: Reading, section: int) -> bool:
    """Whether an item tells any inspection of the home authority, by its date, its framework or its grade."""
    cases = tied(reading)[0].cases
    return any(not c.planned and set(c.gss) & set(reading.gss) and any(reading.sentences[i].section == section for i in c.sentences) for c in cases)
