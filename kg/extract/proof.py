"""The evidence of a fact: the sentence it rests on, or a clause of it where the sentence is over long."""

from __future__ import annotations

from kg.model import Sentence, Span
from kg.text import strip

LONGEST = 600  # characters of evidence, by the public contract


def proof(sentence: Sentence, start: int = 0, end: int = 0) -> Span:
    """The span of evidence for a match at `start:end` of a sentence's plain text, at most 600 characters."""
    if sentence.end - sentence.start <= LONGEST:
        return sentence.span
    plain = sentence.plain
    left = max(plain.rfind(";", 0, start), plain.rfind(":", 0, start), plain.rfind(". ", 0, start)) + 1
    stops = [at for at in (plain.find(";", end), plain.find(". ", end)) if at >= 0]
    right = min(stops, default=len(plain))
    if right - left > LONGEST:
        left = max(left, start - 200)
        left = start if left == 0 else plain.find(" ", left, start) + 1 or start
        right = min(right, left + LONGEST)
        right = plain.rfind(" ", end, right) if right < len(plain) and plain.rfind(" ", end, right) > 0 else right
    span = strip(sentence.text, left, right)
    return Span(sentence.start + span.start, sentence.start + min(span.end, span.start + LONGEST))


def cap(span: Span) -> Span:
    """A span cut to what the contract allows as evidence."""
    return Span(span.start, min(span.end, span.start + LONGEST))


def across(first: Sentence, second: Sentence) -> Span:
    """The span of two adjacent sentences where both are needed and fit; else the second alone."""
    if first.start <= second.start and second.end - first.start <= LONGEST:
        return Span(first.start, second.end)
    return proof(second)
