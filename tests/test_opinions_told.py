"""Likes and dislikes of inspectors, in whatever form, answers to questions about them, and what goes on from them."""

from __future__ import annotations

import pytest

from kg.extract import extractor, prepare
from kg.extract.inspection.opinionsigns import signs
from kg.model import FindingFact
from kg.readers import document
from tests.opinions_told import NOT_TOLD, TOLD

HEAD = "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n"
KIND = {"strength": "+", "area for improvement": "-", "recommendation count": "#"}


def findings(text: str) -> list[tuple[str, str]]:
    """The kind and the text of each finding of a paragraph of minutes."""
    facts = extractor("findings")(prepare(document("x", HEAD + text + "\n")))
    return [(KIND[f.kind], f.text) for f in facts if isinstance(f, FindingFact)]


@pytest.mark.parametrize(("text", "told"), [t for t in TOLD if t[1]])
def test_what_inspectors_liked_is_found_in_every_form(text: str, told: tuple[tuple[str, str], ...]) -> None:
    assert set(told) <= set(findings(text))
    assert len(findings(text)) == len(told)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_others_liked_is_no_finding(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_signs_stand_where_their_words_stood(text: str, told: tuple[tuple[str, str], ...]) -> None:
    assert len(signs(text)) == len(text)
