"""What of a sentence only tells who said it."""

from __future__ import annotations

import excerpts
import pytest

from kg.leadins import lead_in, tag


def _said(sentence: str, papers: bool = False) -> str:
    led = lead_in(sentence, papers)
    return sentence[led : len(sentence) - tag(sentence, led)]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("It was also reported that the hub had moved.", "the hub had moved."),
        ("Members were reminded that the hub had moved.", "the hub had moved."),
        ("The Deputy Director for Children and Families told the Panel that the hub had moved.", "the hub had moved."),
        ("In answer to a question from a Member, it was confirmed that the hub had moved.", "the hub had moved."),
        ("As had been reported to the last meeting, the hub had moved.", "the hub had moved."),
        ("The hub had moved, officers explained.", "The hub had moved,"),
        ('"The hub had moved," the Head of Service said in reply.', "The hub had moved,"),
        ('The Chair said: "The hub had moved."', "The hub had moved."),
    ],
)
def test_what_only_tells_who_said_it_is_cut(sentence: str, said: str) -> None:
    assert _said(sentence) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Councillor Sample said that the hub had moved.",
        "Inspectors noted that the hub had moved.",
        "The report stated that the hub had moved.",
        "It was hoped that the hub had moved.",
        "It was agreed that the hub be moved.",
        "The Director said that she had moved the hub.",
        "The hub had moved, as the Director said.",
        "The plan was named \"Good to Great.\"",
        "It was reported.",
    ],
)
def test_what_tells_more_is_left(sentence: str) -> None:
    assert _said(sentence) == sentence


def test_a_paper_tells_where_no_inspectors_do() -> None:
    assert _said("The report stated that the hub had moved.", papers=True) == "the hub had moved."


def test_evidence_is_the_whole_sentence() -> None:
    sentence = "Members heard that the Truancy Panel had been renamed the Attendance Board, the Director said."
    reading = excerpts.read(excerpts.SCOTLAND + "\n4. Panels\n" + sentence + "\n")
    told = next(s for s in reading.sentences if "Truancy" in s.plain)
    assert told.plain == "The Truancy Panel had been renamed the Attendance Board."
    assert reading.text[told.start - told.led : told.end + told.tagged] == sentence
