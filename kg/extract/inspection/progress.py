"""Progress against an inspectorate's recommendations, on Estyn's scale: "Recommendation 2: Raise attendance. The authority has made strong progress."

Source: Estyn, Guidance for the follow-up of local authority inspections (very good, strong, satisfactory and limited progress).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.proof import across, proof
from kg.model import Sentence, Span
from kg.reading import Reading
from kg.rules.inspection.pieces_inspection import inspectorates
from kg.stance import attribution, stance

_NUMBERED = re.compile(r"\W{0,4}(?:Recommendation|Rec|R)\.?\s?\d{1,2}\s{0,2}[:.)\u2013-]?\s+(?P<text>[A-Z][^;]{8,240}?)\s*(?=[.;:(]|\s[-\u2013]\s|$)")
_GRADE = re.compile(r"\b(?P<grade>very\s+good|strong|satisfactory|limited|insufficient|unsatisfactory)\s+progress\b", re.IGNORECASE)
_WANTED = re.compile(r"^(?:that|to)\s", re.IGNORECASE)  # "Recommendation 1: That the report be noted" is the officers' own
_FOLLOWED_UP = re.compile(
    r"\bmonitoring\s+visit|\bfollow-up\b|\bre-?visit|\bEstyn\b[^.;]{0,80}\b(?:judged|concluded|found|considered|reported)\b[^.;]{0,80}\bprogress\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Progress:
    """A recommendation as it is listed, with the progress judged against it and the proof of both."""

    sentence: int
    text: str
    grade: str
    evidence: Span
    listed: Span


def progress(reading: Reading) -> list[Progress]:
    """The recommendations of Estyn's that a document lists each with the progress made against it; read once."""
    return reading.once("progress", lambda r: list(_all(r)))


def _all(reading: Reading) -> Iterator[Progress]:
    if " progress" not in reading.text or "Estyn" not in reading.text:
        return
    for index, sentence in enumerate(reading.sentences):
        head = _NUMBERED.match(sentence.plain)
        if head is None or _WANTED.match(head["text"]) or not _of_estyn(reading, sentence):
            continue
        told, grade = sentence, _GRADE.search(sentence.plain, head.end("text"))
        follows = reading.sentences[index + 1] if index + 1 < len(reading.sentences) else None
        if grade is None and follows is not None and follows.block == sentence.block and len(follows.plain) < 160:
            told, grade = follows, _GRADE.search(follows.plain)
        if grade is None or attribution(told.plain, grade.start()) == "officer" or stance(told.plain, *grade.span()) != "asserted":
            continue
        text = " ".join(sentence.text[head.start("text") : head.end("text")].split()).rstrip(" ,")
        value = f"{' '.join(grade['grade'].lower().split())} progress"
        evidence = proof(sentence) if told is sentence else across(sentence, told)
        yield Progress(index, text, value, evidence, proof(sentence, *head.span()))


def _of_estyn(reading: Reading, sentence: Sentence) -> bool:
    """Whether Estyn alone is named in the item in which a sentence stands, as having followed up its inspection."""
    section = reading.section_of(sentence)
    said = [s.plain for _, s in reading.in_section(sentence.section)] if section else [s.plain for s in reading.sentences]
    said += [section.title] if section else []
    named = {n for text in said for n in inspectorates(text).split("+") if n}
    return named == {"Estyn"} and any(_FOLLOWED_UP.search(text) for text in said)
