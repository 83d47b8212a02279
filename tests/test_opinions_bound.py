"""Likes and dislikes that are bound to their things by place, and findings under labels and heads."""

from __future__ import annotations

import pytest

from kg.rules.inspection.polar_heads import head_kind
from tests.opinions_bound import NOT_TOLD, TOLD
from tests.test_opinions_told import findings


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_inspectors_thought_is_bound_to_its_thing(text: str, told: tuple[tuple[str, str], ...]) -> None:
    assert set(findings(text)) == set(told)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_others_thought_or_nobody_did_is_no_finding(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("What the letter liked", "+"),
        ("Inspectors less happy with", "-"),
        ("Things to put right", "-"),
        ("Estyn's comments", "0"),
        ("Total number of recommendations", "#"),
        ("Recruitment needed", ""),
        ("Officers' response", ""),
        ("No concerns", ""),
    ],
)
def test_a_head_is_told_by_its_words(head: str, kind: str) -> None:
    assert head_kind(head) == kind
