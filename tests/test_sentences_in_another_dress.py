"""A sentence said otherwise tells the same facts, and one that is denied, hoped or asked tells none.

Every sentence of `sentencedresses.py` is said in each of its ways. What is known to be read otherwise stands in `sentences_open.txt`, a line for each way and
sentence; the test holds the list to be exact, so that it can only be shortened by mending. `python tests/test_sentences_in_another_dress.py` writes it;
with `-v` it shows what was lost (-) and gained (+).
"""

from __future__ import annotations

import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from dresses import alike
from sentencedresses import DENIALS, HEAD, SAYINGS, SENTENCES, Saying

from kg.extract import QUESTIONS, extractor, prepare
from kg.model import Document

OPEN = Path(__file__).parent / "sentences_open.txt"
_ASKED = [q for q in QUESTIONS if q not in {"meetings", "items", "attendance", "topics", "bodies"}]
_STILL_TOLD = {"legislation", "posts", "strategies"}  # an act cited, a post and a plan named are there whatever is said of them
Facts = Counter[tuple[str, ...]]


@cache
def told(text: str) -> Facts:
    """How often each fact is read in a passage: its question and filled slots, each in one form."""
    reading = prepare(Document("page", HEAD + text + "\n", ""))
    return Counter((question, *(f"{slot}={alike(str(value))}" for slot, value in fact.slots().items() if value)) for question in _ASKED for fact in extractor(question)(reading))


def told_otherwise(saying: Saying, sentence: str) -> tuple[Facts, Facts]:
    """The facts that a sentence loses and gains when it is said in a way; of a denial those that it keeps, as gained."""
    said = saying.put_on(sentence)
    if said == sentence or (saying in DENIALS and ", which " in sentence):  # what a clause with "which" says is said all the same
        return Counter(), Counter()
    if saying in DENIALS:
        kept = told(sentence) & told(said)
        return Counter(), Counter({fact: times for fact, times in kept.items() if fact[0] not in _STILL_TOLD})
    return told(sentence) - told(said), told(said) - told(sentence)


def brief(sentence: str) -> str:
    """The words of a sentence by which the list of what is open knows it."""
    return sentence[:60]


def listed(saying: Saying) -> set[str]:
    """The sentences known to be read otherwise when said in a way."""
    lines = (line.split(" | ") for line in OPEN.read_text(encoding="utf-8").splitlines())
    return {sentence for name, sentence in lines if name == saying.name}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_tells_something(sentence: str) -> None:
    assert told(sentence)


@pytest.mark.parametrize("saying", [*SAYINGS, *DENIALS], ids=lambda saying: saying.name)
def test_a_sentence_said_otherwise_tells_the_same(saying: Saying) -> None:
    assert {brief(sentence) for sentence in SENTENCES if any(told_otherwise(saying, sentence))} == listed(saying)


@pytest.mark.parametrize("saying", [*SAYINGS, *DENIALS], ids=lambda saying: saying.name)
def test_a_way_changes_some_sentence(saying: Saying) -> None:
    assert any(saying.put_on(sentence) != sentence for sentence in SENTENCES)


def test_what_is_open_names_ways_and_sentences() -> None:
    names = [line.split(" | ") for line in OPEN.read_text(encoding="utf-8").splitlines()]
    assert {name for name, _ in names} <= {saying.name for saying in (*SAYINGS, *DENIALS)}
    assert {sentence for _, sentence in names} <= set(map(brief, SENTENCES))


def _write_what_is_open(show: bool) -> None:
    lines = []
    for saying in (*SAYINGS, *DENIALS):
        for sentence in SENTENCES:
            lost, gained = told_otherwise(saying, sentence)
            if lost or gained:
                lines.append(f"{saying.name} | {brief(sentence)}\n")
            for mark, facts in (("-", lost), ("+", gained)) if show else ():
                for fact in facts:
                    print(mark, saying.name, saying.put_on(sentence), *fact, sep=" | ", file=sys.stderr)
    OPEN.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    _write_what_is_open("-v" in sys.argv)
