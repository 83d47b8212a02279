"""Grades in lists and tables: a line that is an area and its grade, or an area whose grade stands on the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.inspection.gradelines import grade_alone, label_alone, pair
from kg.extract.inspection.grading import OVERALL, Grade
from kg.extract.inspection.premises import PREMISES
from kg.extract.inspection.records import recorded
from kg.extract.proof import across
from kg.model import Span
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.text import ordinary, strip

LIST_RULE = "judgements/area-and-grade"
_FORMAL = re.compile(
    r"\b(?:judge?ments?|judged|grad(?:es?|ed|ing|ings)|rat(?:ed|ings?)|outcomes?|breakdown|evaluat\w+|indicators?|standards|domains|scor(?:es?|ed)|marks?|areas?|findings?|found"
    r"|inspect\w*|ofsted|results?|headline)\b",
    re.IGNORECASE,
)


# "The judgements of the last inspection, in March 2020, had been:" heads that inspection's grades, "compared with March 2020 they were now:" does not
HEADS_OLD = re.compile(r"\b(?:judge?ments?|grades?|gradings?|ratings?)\b[^.]*:\W*$", re.IGNORECASE)
HEADS_NEW = re.compile(r"\b(?:now|new|compar\w+|since|this\s+time|against|improv\w+|following|after|from|better|worse|current|revised|both|next|would|will)\b", re.IGNORECASE)
# One of a run of them: "Overall effectiveness: Good. Care leavers: Outstanding."
_QI = re.compile(r"^(?:(?:quality\s+indicator|QI)\s*)?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\s*[-:|.]?\s*", re.IGNORECASE)  # "2.1 Impact on families"
_LABELLED = re.compile(r"[A-Z][^:.;]{3,120}:\s+['\"]?[A-Z][^:.;]{2,40}\.?")


def pairs_listed(reading: Reading) -> Iterator[tuple[int, tuple[Grade, Span]]]:
    """The lines of lists and tables that are an area and its grade, or an area with its grade on the next line."""
    lines = reading.sentences
    pairs = {i: p for i, s in enumerate(lines) if len(s.plain) < 260 and (p := pair(s.plain)) is not None}
    run_on: set[int] = set()  # the lines of a list that such a sentence opened, with short heads between
    for index, (name, value, label) in pairs.items():
        label = _QI.sub("", label)
        opened = (lines[index].lead >= 0 and bool(_FORMAL.search(lines[lines[index].lead].plain))) or not run_on.isdisjoint((index - 1, index - 2))
        run_on |= {index} if opened else set()
        near = any(i in pairs and (pairs[i][0] or opened) for i in (index - 1, index + 1, index - 2, index + 2))
        in_list = reading.blocks[lines[index].block].kind in ("item", "row")
        opened = opened or (name == OVERALL and recorded(reading, index) is not None)  # the last line of a record of an inspection
        run = bool(name) and _LABELLED.fullmatch(lines[index].plain.strip()) is not None and any(i in pairs and pairs[i][0] for i in (index - 1, index + 1))
        if not ((near and (in_list or opened or _short(lines[index].plain))) or (name and opened) or run):
            continue
        if not name and not (opened and near and _is_label(label)):
            continue
        if not PREMISES.search(label):
            yield (
                index,
                (
                    Grade(
                        _as_written(name, label),
                        value,
                        0,
                        len(lines[index].plain),
                        LIST_RULE,
                    ),
                    lines[index].span,
                ),
            )
    for index in range(len(lines) - 1):
        value = grade_alone(lines[index + 1].plain) if len(lines[index].plain) < 140 and not lines[index + 1].plain.rstrip().endswith((":", ":-")) else ""
        name = label_alone(lines[index].plain) if value else ""
        if name and value:
            evidence = across(lines[index], lines[index + 1])
            yield index, (Grade(name, value, 0, len(lines[index].plain), LIST_RULE), evidence)


def broken(reading: Reading) -> Iterator[tuple[int, tuple[Grade, Span]]]:
    """The lines within a paragraph that are each an area and its grade, where two or more are."""
    for index, sentence in enumerate(reading.sentences):
        if "\n" not in sentence.text or len(sentence.text) > LONGEST:
            continue
        lines = [(m.start(), m.group(), pair(ordinary(m.group()))) for m in re.finditer(r"[^\n]+", sentence.text)]
        found = [(at, line, p) for at, line, p in lines if p is not None and not PREMISES.search(line)]
        if sum(bool(p[0]) for _, _, p in found) < 2:
            continue
        for at, line, (name, value, label) in found:
            if name or _is_label(label):
                span = strip(sentence.text, at, at + len(line))
                one = Grade(_as_written(name, label), value, span.start, span.end, LIST_RULE)
                yield index, (one, Span(sentence.start + span.start, sentence.start + span.end))


def _as_written(name: str, label: str) -> str:
    """The area of a line, by the contract's word where it is a known one."""
    return name if name and not name.startswith("other:") else f"other: {label.rpartition('|')[2].strip()}"


def _short(plain: str) -> bool:
    return len(plain) < 120 and not plain.rstrip().endswith(".")


def _is_label(label: str) -> bool:
    """Whether words may be the name of a judgement area: few, and without a verb of saying or a figure."""
    return len(label.split()) <= 12 and not re.search(
        r"\d|^(?:none|no|neither|not|improvement\s+to\s+be)\b|\b(?:said|noted|had|that|resolved|report)\b", label, re.IGNORECASE
    )
