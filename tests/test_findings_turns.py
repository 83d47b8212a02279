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


ROWS = {
    "Inspectors had remarked upon the calm of the duty room, upon the care with which contact was arranged and upon a panel that asked hard questions. "
    "They had been lukewarm about chronologies that stopped at the last move, visits which were seldom made alone, and supervision that was kept but seldom used.": [
        (GOOD, "the calm of the duty room"), (GOOD, "the care with which contact was arranged"), (GOOD, "a panel that asked hard questions"),
        (BAD, "chronologies that stopped at the last move"), (BAD, "visits which were seldom made alone"), (BAD, "supervision that was kept but seldom used")],
    "They had remarked on a desk that answered every call and on the candour of staff. They had been less content with notes that gave no reasons.": [
        (GOOD, "a desk that answered every call"), (GOOD, "the candour of staff"), (BAD, "notes that gave no reasons")],
    "Of what they thought well of, the letter dwelt chiefly on the street teams and on the voice of parents. What they liked less was that referrals were slow.": [
        (GOOD, "the street teams"), (GOOD, "the voice of parents"), (BAD, "referrals were slow")],
    "It did not mean that there was nothing left to do: the inspectors had asked that attention be given to the pace of checks, the supply of homes and the recording of visits.": [
        (BAD, "the pace of checks"), (BAD, "the supply of homes"), (BAD, "the recording of visits")],
    "Inspectors praised the hub. A plan to answer the recommendations was still in draft; the Cabinet would see it in May. The plan which met the weaknesses was to go to the Board.": [
        (GOOD, "the hub")],
    "Inspectors praised the hub. Where they had been sparing of praise was in the matter of visits that slipped, plans that drifted and managers who signed unread.": [
        (GOOD, "the hub"), (BAD, "visits that slipped"), (BAD, "plans that drifted"), (BAD, "managers who signed unread")],
    "The letter, in which Ofsted had remarked very favourably upon the calm of the duty room and the warmth of carers, was read.": [
        (GOOD, "the calm of the duty room"), (GOOD, "the warmth of carers")],
    "Inspectors had commented adversely upon the age of plans and the pace of visits.": [(BAD, "the age of plans"), (BAD, "the pace of visits")],
    "Ofsted had been impressed most of all by the patience of carers, by the calm of the hub and by the care given to records.": [
        (GOOD, "the patience of carers"), (GOOD, "the calm of the hub"), (GOOD, "the care given to records")],
    "What inspectors had praised were the calm of the hub, the warmth of carers, and what the report had described as a tireless youth team.": [
        (GOOD, "the calm of the hub"), (GOOD, "the warmth of carers"), (GOOD, "a tireless youth team")],
    "The strengths, as set out in their letter, included: the calm of the hub; and the warmth of carers.": [(GOOD, "the calm of the hub"), (GOOD, "the warmth of carers")],
    "Councillor Moor, when presenting the report, said that plans were late and that carers were warm.": [],
    "Ofsted had found the service good, adding that adoption had emerged as outstanding.": [],
    "Ofsted had concluded that services overall were requiring improvement to be good.": [],
    "Ofsted had noted the warmth of carers, but had regarded the duty rota as needing attention.": [(GOOD, "the warmth of carers"), (BAD, "the duty rota")],
    "In the view of the inspectors further work was needed on the age of plans and on the pace of visits.": [(BAD, "the age of plans"), (BAD, "the pace of visits")],
    "In the opinion of the Chair improvement was called for in the age of plans.": [],
    "They had been less content with the pace of plans, delays in checks and the narrow choice of homes for children with complex needs.": [
        (BAD, "the pace of plans"), (BAD, "delays in checks"), (BAD, "the narrow choice of homes for children with complex needs")],
}  # fmt: skip


@pytest.mark.parametrize("said", ROWS)
def test_rows_of_things_and_what_is_none(said: str) -> None:
    assert [(f.kind, f.text) for f in facts("findings", OPENED + said)] == ROWS[said]


def test_the_foot_of_a_page_is_no_part_of_a_finding() -> None:
    said = OPENED + "Inspectors found that plans lacked detail and that too many young people who had left\n\nPanel, 12 May 2022" + " " * 40 + "Page 3 of 6\n\n\nwere living a long way from their friends."
    assert [f.text for f in facts("findings", said)][-1] == "too many young people who had left were living a long way from their friends"


@pytest.mark.parametrize("between", ["\n\nBarset Council\tCabinet, 4 May 2022\tPage 2\n\n", "\n\nBarset Panel Minutes 04-05-22\n\n2\n\n", "\n\nBarset Council" + " " * 30 + "Page 2\nBarset Panel - 4 May 2022\n\n"])
def test_the_head_of_the_next_page_is_no_part_of_a_finding(between: str) -> None:
    more = between.replace("Page 2", "Page 3").replace("\n2\n", "\n3\n")
    said = f"{OPENED}Inspectors praised the calm of the hub and the way that social workers spoke about{between}the children whom they visited.{more}6. Next Meeting\n\nIn June."
    assert [f.text for f in facts("findings", said)] == ["the calm of the hub", "the way that social workers spoke about the children whom they visited"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ofsted's inspectors had drawn attention to the warm ties with children, to the clear oversight by the board and to the swift replies of the front door.",
            ["the warm ties with children", "the clear oversight by the board", "the swift replies of the front door"],
        ),
        (
            "Inspectors had been told of much, and pointed to strong ties with children, to clear oversight by the board and to a swift front door.",
            ["strong ties with children", "clear oversight by the board", "a swift front door"],
        ),
        ("Ofsted had found a need to improve the quality of notes, to cut waits and to listen to children.", ["improve the quality of notes", "cut waits", "listen to children"]),
    ],
)
def test_each_thing_of_a_row_has_its_preposition(text: str, expected: list[str]) -> None:
    assert [f.text for f in facts("findings", OPENED + text)] == expected
