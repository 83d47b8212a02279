"""What a pattern over shadows is said to need: no sentence in which it matches lacks it, and the words read from a pattern."""

from __future__ import annotations

import pytest

from kg.extract.boards.cast import cast
from kg.extract.boards.shadow import shadow
from kg.extract.figures import signs as figure_signs
from kg.extract.inspection import opinions
from kg.extract.inspection.opinionsigns import signs
from kg.rules.boards import partners_clauses, partners_frames
from kg.rules.needed import needed
from tests import (
    clauses_anew,
    clauses_more,
    clauses_noted,
    clauses_told,
    excerpts,
    figures_told,
    figures_worded,
    frames_told,
    opinions_bound,
    opinions_told,
    parts_told,
)

TEXTS = [
    *(clauses_told.HEAD + text for text, _ in (*clauses_told.PARTNERS, *clauses_noted.PARTNERS, *parts_told.TOLD)),
    *(module.HEAD + text for module in (clauses_anew, clauses_more) for text, _ in module.PARTNERS),
    *(frames_told.HEAD + text for text, _ in frames_told.TOLD),
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_sentence_has_what_its_wordings_need(text: str) -> None:
    reading = excerpts.read(text)
    for sentence in reading.sentences:
        told = {w.name for w in partners_clauses.WORDINGS if w.pattern.search(shadow(reading, sentence).text)}
        met = {partners_clauses.WORDINGS[at].name for at in partners_clauses.NEEDS.met(sentence.plain)}
        assert told <= met, f"{sentence.plain!r} lacks a word that these need by kg.rules.needed, or for a letter of kg.rules.boards.shadows.LETTERS: {told - met}"
        told = {f.name for f in partners_frames.FRAMES if not f.words and f.pattern.search(cast(reading, sentence)[0].text)}
        met = {partners_frames.FRAMES[at].name for at in partners_frames.NEEDS.met(sentence.plain)}
        assert told <= met, f"{sentence.plain!r} lacks a word that these need by kg.rules.needed, or for a letter of kg.rules.boards.shadows.LETTERS: {told - met}"


def test_a_sentence_in_signs_has_what_the_forms_of_opinions_need() -> None:
    needs, screens = opinions._screened()
    for passage, *_ in (*opinions_bound.TOLD, *opinions_told.TOLD):
        for sentence in excerpts.read(f"{clauses_told.HEAD}{passage}").sentences:
            text = signs(sentence.plain)
            told = {form.name for form, screen in zip(opinions.FORMS, screens, strict=True) if screen.exact.search(text)}
            assert told <= {opinions.FORMS[at].name for at in needs.met(text)}, sentence.plain


def test_a_clause_has_what_the_signs_of_figures_need() -> None:
    for passage, _ in (*figures_told.TOLD, *figures_worded.WORDED):
        told = {n for n, sign in enumerate(figure_signs.SIGNS) if sign.said.exact.search(passage)}
        assert told <= set(figure_signs._NEEDS.met(passage)), passage


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        (r"O (?:sat|served) on B", [["sat", "served"], ["on"]]),
        (r"members(?: of it)?", []),  # may begin within a word
        (r"\bmembers(?: of it)?", [["members*"]]),
        (r"\b(?:in the chair|chair(?:s|ed))", [["chair*", "chaired*", "chairs*"]]),
        (r"\b(?:[a-z]+ ){0,3}host(?:ed)? (?=by)", [["host", "hosted"]]),
        (r"\bM (?:(?:is|was) )?paid", [["£"], ["paid*"]]),
        ("(?:\ue000|\ue001) (?:had )?[\ue005\ue006]", [["\ue000", "\ue001"], ["\ue005", "\ue006"]]),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, cues: list[list[str]]) -> None:
    assert [sorted(of) for of in needed(pattern, {"M": ["£"]})] == cues
