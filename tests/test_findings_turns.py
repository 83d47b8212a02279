"""Findings of which the sentence turns: praise first and blame after, in one breath."""

from __future__ import annotations

import pytest
from excerpts import facts

GOOD, BAD = "strength", "area for improvement"
OPENED = "Ofsted carried out a focused visit to children's social care on 1 and 2 March 2022. "
TOLD = {
    "Inspectors praised the range of homes, while saying that moves were planned too late and that not every child had a say.": [
        (GOOD, "the range of homes"), (BAD, "moves were planned too late"), (BAD, "not every child had a say")],
    "The letter said that contacts were screened promptly but that strategy meetings were too often delayed.": [
        (GOOD, "contacts were screened promptly"), (BAD, "strategy meetings were too often delayed")],
    "Inspectors commended the calm of the front door, though warning that caseloads were high in two teams.": [
        (GOOD, "the calm of the front door"), (BAD, "caseloads were high in two teams")],
    "They found the fostering service to be well led and foster carers to be well supported.": [
        (GOOD, "the fostering service to be well led"), (GOOD, "foster carers to be well supported")],
    "Inspectors had reported low morale among social workers.": [(BAD, "low morale among social workers")],
    "The strengths that inspectors saw were the stability of leaders, the voice of children and the calm of the hub; the areas that needed to "
    "improve were the recording of visits, the oversight of plans and the pace of reviews.": [
        (GOOD, "the stability of leaders"), (GOOD, "the voice of children"), (GOOD, "the calm of the hub"),
        (BAD, "the recording of visits"), (BAD, "the oversight of plans"), (BAD, "the pace of reviews")],
}  # fmt: skip


@pytest.mark.parametrize("sentence", TOLD)
def test_a_sentence_that_turns(sentence: str) -> None:
    assert [(f.kind, f.text) for f in facts("findings", OPENED + sentence)] == TOLD[sentence]
