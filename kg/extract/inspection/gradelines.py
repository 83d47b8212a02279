"""Grades told without a sentence: a line or a cell that is an area and its grade, an area alone, a grade alone."""

from __future__ import annotations

import re

from kg.rules.grammar import compiled, words
from kg.rules.inspection.pieces_inspection import AREA, GRADE, area, grade, strip_marks

GRADE_WORDS = frozenset(
    [
        "improvement",
        "outstanding",
        "inadequate",
        "adequate",
        "good",
        "excellent",
        "weak",
        "unsatisfactory",
        "satisfactory",
        "poor",
        "ri",
        "causing",
        "r",
        "ritbg",
        "r2bg",
    ]
)
_PAIR = compiled(
    rf"^(?P<label>.{{3,170}}?)(?:\s*(?:[-:|=]+|\.{{3,}}|\s\s+|\()\s*|\s+(?:was|were|is|are|has been"
    rf"|had been)(?:\s+(?:judged|rated|graded)(?: as| to be)?)?\s+|\s+)"
    rf"(?:(?:grade |level )?[1-6](?: ?[-:=/(]| )\s*)?['\"(]?(?P<grade>{GRADE})(?: ?\(?(?:grade )?[1-4]\)?)?['\")]?\s*[.;,|]?(?:\s*and)?\s*$"
)
_REVERSED = compiled(
    rf"^['\"(]?(?P<grade>{GRADE})['\")]?(?:\s*(?:[-:|=]+|\s\s+)\s*|\s+(?:for|in)\s+)(?P<label>.{{3,120}}?)[.;,"
    rf"|]?(?:\s*and)?\s*$"
)
_GRADE_ALONE = compiled(rf"^\W*{GRADE}\W*(?:and)?\W*$")


def pair(plain: str) -> tuple[str, str, str] | None:
    """The area (empty where it is no known one), the grade and the label of a line that is one area and its grade."""
    if words(plain).isdisjoint(GRADE_WORDS):
        return None
    text = strip_marks(plain)
    match = _PAIR.match(text) or _REVERSED.match(text)
    if match is None or len(text) > 230 or compiled(GRADE).search(match["label"]):
        return None
    label = match["label"].strip(" -:|.\t")
    return _label_area(label), grade(match["grade"]), label


def label_alone(plain: str) -> str:
    """The area of a line that names an area and nothing else, or an empty string."""
    return _label_area(strip_marks(plain), 0)


def grade_alone(plain: str) -> str:
    """The grade of a line that is a grade and nothing else, or an empty string."""
    if len(plain) >= 60 or words(plain).isdisjoint(GRADE_WORDS):
        return ""
    return grade(plain) if _GRADE_ALONE.match(plain) else ""


_LEADERS = frozenset(["leaders", "the leaders", "impact of leaders"])


def _label_area(label: str, spare: int = 2) -> str:
    """The area that a label names, where little else stands in it."""
    if label.strip().lower() in _LEADERS:
        return "impact of leaders"
    match = compiled(AREA).search(label)
    if match is None:
        return ""
    rest = re.findall(r"[A-Za-z]{3,}", label[: match.start()] + " " + label[match.end() :])
    extra = [
        w
        for w in rest
        if w.lower()
        not in {
            "the",
            "and",
            "who",
            "for",
            "with",
            "within",
            "children",
            "families",
            "social",
            "work",
            "practice",
            "services",
            "judgement",
            "experiences",
            "progress",
            "effectiveness",
            "board",
            "local",
            "people",
            "young",
        }
    ]
    return area(label) if len(extra) <= spare else ""
