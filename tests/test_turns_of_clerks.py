"""Turns of speech that tell more, or less, than their words seem to: ranks, lists without bullets, whom inspectors praised, phrases that are nobody's service."""

from __future__ import annotations

import excerpts
import pytest

HEAD = (
    "Children's Services Scrutiny Committee\n\nMinutes of the meeting of Shropshire Council's Children's Services Scrutiny Committee held on 10 May 2023\n\n"
    "Present: Councillor Ada Sample (Chair)\n\n{also}1. Children's services\n\n{said}\n"
)
INSPECTED = "Ofsted had inspected children's services under ILACS in March 2023. "
SEND = "Ofsted and the CQC carried out a local area SEND inspection in October 2018. "


def _rows(question: str, said: str, *columns: str, also: str = "") -> list[tuple[str, ...]]:
    return excerpts.rows(question, HEAD.format(also=also, said=said), *columns)


@pytest.mark.parametrize("form", ["{rank} Tess Instance, West Mercia Police", "{rank} Tess Instance (West Mercia Police)", "- {rank} Tess Instance, West Mercia Police"])
@pytest.mark.parametrize("rank", ["Inspector", "Chief Inspector", "Detective Superintendent", "DCI", "T/Supt", "Assistant Chief Constable", "Station Manager"])
def test_who_is_sent_with_a_rank_keeps_it_though_they_chair_a_group(rank: str, form: str) -> None:
    told = _rows(
        "attendance", f"{rank} Instance, who chairs the Missing Group, spoke of its work.", "person", "capacity", "post", "organisation",
        also=f"Also present:\n\n{form.format(rank=rank)}\n\n",
    )  # fmt: skip
    assert ("Tess Instance", "officer", rank, "West Mercia Police") in told


FOUND = (
    ("Inspectors had been impressed by:\n\n          a workforce that was proud to work for the county\n\n          the ambition of the virtual school\n\n          care outside office hours",
     ["a workforce that was proud to work for the county", "care outside office hours", "the ambition of the virtual school"], []),
    ("Positives brought out by the inspectors were:\n- the team's knowledge of risks;\n- well attended supervision.", ["the team's knowledge of risks", "well attended supervision"], []),
    ("Inspectors commended the local area on its support in the early years and on the commitment of its carers.", ["its support in the early years", "the commitment of its carers"], []),
    ("They congratulated the Council on the stability of its workforce and on its work with carers.", ["its work with carers", "the stability of its workforce"], []),
    ("Ofsted had acknowledged a stable workforce, but had raised the quality of case recording as an area for development.", ["a stable workforce"], ["the quality of case recording"]),
    ("Inspectors highlighted the strong leadership and flagged the use of distant homes as a weakness.", ["the strong leadership"], ["the use of distant homes"]),
    ("Inspectors had recognised the work of the duty team but had cited the lateness of plans as an area for improvement.", ["the work of the duty team"], ["the lateness of plans"]),
)  # fmt: skip


@pytest.mark.parametrize(("said", "strengths", "weaknesses"), FOUND)
def test_what_inspectors_found_is_parted_from_whom_they_told_and_how(said: str, strengths: list[str], weaknesses: list[str]) -> None:
    told = _rows("findings", INSPECTED + said, "kind", "text")
    assert told == sorted([*(("strength", s) for s in strengths), *(("area for improvement", w) for w in weaknesses)])


STATEMENTS = (
    "A Written Statement of Action was required because of weaknesses in the age of plans, the wait for tests and the offer of therapy.",
    "The area had been told to produce a Written Statement of Action on the age of plans, the wait for tests and the offer of therapy.",
    "Inspectors asked for a Written Statement of Action to address:\n\n- the age of plans\n- the wait for tests\n- the offer of therapy",
    "The area had to produce a Written Statement of Action on the age of plans, the wait for tests and the offer of therapy.",
)


@pytest.mark.parametrize("said", STATEMENTS)
def test_what_a_statement_of_action_has_to_answer_was_found_wanting(said: str) -> None:
    assert _rows("findings", SEND + said, "kind", "text") == [("area for improvement", t) for t in ("the age of plans", "the offer of therapy", "the wait for tests")]


def test_a_statement_of_action_that_is_only_spoken_of_finds_nothing() -> None:
    assert _rows("findings", f"{SEND}A Written Statement of Action had been required. The Written Statement of Action on SEND was submitted in May 2019.", "text") == []


NOBODYS = (
    "It was reported that, in line with Working Together to Safeguard Children 2018, the Shropshire Safeguarding Children Partnership had taken over on 29 September 2019 from the Board.",
    "In keeping with Barset Trust the Council had passed the plan for children.",
    "In consultation with Barset Mind the Council had taken over the fostering service on 1 April 2021.",
)


@pytest.mark.parametrize("said", NOBODYS)
def test_what_is_done_in_line_or_consultation_with_somebody_is_no_service_of_theirs(said: str) -> None:
    assert [p for (p,) in _rows("services", said, "provider") if p.startswith(("Working", "Barset"))] == []


SERVED = (
    "Catch22 ran the appropriate adult service on behalf of Shropshire Council from April 2022 to March 2025.",
    "Since April 2022 Catch22 had delivered an appropriate adult service for Shropshire Council. The arrangement was due to finish in March 2025.",
    "The appropriate adult service, commissioned by Shropshire Council, was delivered by Catch22 between April 2022 and March 2025.",
)


@pytest.mark.parametrize("said", SERVED)
def test_appropriate_adults_are_a_service_for_children(said: str) -> None:
    assert _rows("services", said, "provider", "service", "commissioner", "start", "end") == [("Catch22", "appropriate adult service", "Shropshire Council", "2022-04", "2025-03")]


def test_labels_and_tasks_are_no_boards() -> None:
    tasks = (
        "| 5.1 | Its members are Shropshire Council and West Mercia Police. | Action: Ask Board for its terms of reference | TM | 29.11.19 |\n"
        "| 5.2 | The Supervision Policy has been in place since July 2019. | | | |"
    )
    assert [b for (b,) in _rows("partners", tasks, "body") if b.startswith("Ask")] == []
    assert _rows("partners", "PRESENT: Councillors Ben Specimen (Chair), Cara Figure (Vice-Chair).", "body") == []


PUT_OFF = (
    ("Estyn had put back its inspection of the Council's education services from November 2022, and would now come in June 2023.", [("2023-06", "planned")]),
    ("Ofsted had postponed its focused visit from March 2023 to June 2023.", [("2023-06", "planned")]),
    ("Ofsted had brought forward its focused visit from September 2023 to June 2023.", [("2023-06", "planned")]),
    ("Ofsted had put off its focused visit from 7 March 2023.", []),
    ("Training on ILACS took place on 4 May 2023.", []),
    ("The staff had moved from the old office in March 2023. Ofsted had paid a focused visit on 4 and 5 April 2023.", [("2023-04-04", "")]),
)


@pytest.mark.parametrize(("said", "told"), PUT_OFF)
def test_the_day_from_which_an_inspection_is_put_off_is_that_of_none(said: str, told: list[tuple[str, str]]) -> None:
    assert [(f.slots()["start"], f.slots()["overall"]) for f in excerpts.facts("inspections", HEAD.format(also="", said=said))] == told


@pytest.mark.parametrize(
    "said",
    [
        'Councillor Sample had been told that the Council was "graded adequate" and was informed that no grade of any kind had been awarded.',
        "No grade was given, although the local paper had said that the service was rated inadequate.",
        "A Member had heard that the service was judged inadequate; officers replied that no judgement had been made.",
    ],
)
def test_a_grade_that_is_said_not_to_have_been_given_is_none(said: str) -> None:
    assert _rows("judgements", f"Ofsted had carried out a focused visit in March 2023. {said}", "grade") == []


BUDGETS = (
    "Towards the Partnership's 2019/20 budget the Council had paid £148,000, West Mercia Police £35,000 and NHS Shropshire CCG £82,000.",
    "The Council had paid £148,000 towards the Partnership's 2019/20 budget, West Mercia Police £35,000 and NHS Shropshire CCG £82,000.",
    "The Partnership's 2019/20 budget was met by the Council (£148,000), West Mercia Police (£35,000) and NHS Shropshire CCG (£82,000).",
    "Of the Partnership's 2019/20 budget, £148,000 had come from the Council, £35,000 from West Mercia Police and £82,000 from NHS Shropshire CCG.",
)


@pytest.mark.parametrize("said", BUDGETS)
def test_a_budget_may_have_its_year_before_it(said: str) -> None:
    body = "Shropshire Safeguarding Children Partnership"
    told = _rows("funding", f"{body} was discussed. {said}", "amount", "funder", "recipient")
    assert told == [("148000", "Shropshire Council", body), ("35000", "West Mercia Police", body), ("82000", "NHS Shropshire Clinical Commissioning Group", body)]


NAMED_TEAMS = (
    ("The average caseload was 15.5 in December 2022 and nobody in the Referral and Assessment Team had more than 22.",
     [("caseload", "", "22", "Referral and Assessment Team"), ("caseload", "15.5", "15.5", "")]),
    ("Average caseload is 19 in the Assessment Teams and 16 in the Care Teams.", [("caseload", "16", "16", "Care Teams"), ("caseload", "19", "19", "Assessment Teams")]),
    ("Caseloads were 14 in the Referral and Assessment Service and 17 in the Family Support and Protection Team in March 2023.",
     [("caseload", "14", "14", "Referral and Assessment Service"), ("caseload", "17", "17", "Family Support and Protection Team")]),
)  # fmt: skip


@pytest.mark.parametrize(("said", "told"), NAMED_TEAMS)
def test_the_name_of_a_team_is_no_measure(said: str, told: list[tuple[str, ...]]) -> None:
    assert _rows("measures", said, "measure", "low", "high", "population") == told


def test_health_bodies_of_two_places_are_one() -> None:
    said = "NHS Black Country and West Birmingham Clinical Commissioning Group had been replaced by NHS Black Country Integrated Care Board on 1 July 2022."
    told = [("NHS Black Country and West Birmingham Clinical Commissioning Group", "NHS Black Country Integrated Care Board", "2022-07-01")]
    assert _rows("successions", said, "predecessor", "successor", "date") == told


def test_a_sum_that_is_only_floated_funds_nothing() -> None:
    body = "Shropshire Safeguarding Children Partnership"
    said = f"{body} was discussed. BS floated a figure of £90,000 from the CCG for the Partnership's 2020/21 budget but this is not agreed."
    assert _rows("funding", said, "amount") == []


def test_the_office_and_its_body_beside_a_guest() -> None:
    also = "Also in attendance: Councillor Ben Specimen (Chair, Barset Housing Select Committee)\n\n"
    assert ("Ben Specimen", "invitee", "Chair", "Barset Housing Select Committee") in _rows("attendance", "All was said.", "person", "capacity", "post", "organisation", also=also)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("62 children had been referred to the MACE Panel in 2022/23, against 48 the year before.", [("exploitation-referrals", "48"), ("exploitation-referrals", "62")]),
        ("There had been 62 referrals to MASE in 2022/23.", [("exploitation-referrals", "62")]),
        ("The number of children on protection plans had dropped to 187.", [("child-protection-plans", "187")]),
        ("There were 412 children in care, and calls were answered in 38 seconds against a target of 30.", [("children-in-care", "412")]),
    ],
)
def test_figures_of_what_is_said_in_short(text: str, expected: list[tuple[str, str]]) -> None:
    assert _rows("measures", text, "measure", "low") == expected


def test_the_partners_budget_is_that_of_their_partnership() -> None:
    text = "The Shropshire Safeguarding Children Partnership had met. The partners' budget was £343,000, of which the Council met £221,000 and West Mercia Police £5,000."
    told = _rows("funding", text, "amount", "funder", "recipient")
    assert told == [(a, f, "Shropshire Safeguarding Children Partnership") for a, f in (("221000", "Shropshire Council"), ("343000", ""), ("5000", "West Mercia Police"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("£1.2m had been set aside for speech therapy, which was provided by Roe NHS Trust.", ("1200000", "speech therapy", "")),
        ("The Council had set aside £1.2m for speech therapy, which was provided by Roe NHS Trust.", ("1200000", "speech therapy", "Shropshire Council")),
        ("£1.2m had been found for advocacy, which was provided by Kite Voices.", ("1200000", "advocacy", "")),
    ],
)
def test_who_provides_what_is_paid_for_has_given_nothing(text: str, expected: tuple[str, str, str]) -> None:
    assert _rows("funding", text, "amount", "purpose", "funder") == [expected]
    assert [r[0] for r in _rows("services", text, "service")] == [expected[1]]


def test_parents_and_schools_take_part_in_small_letters() -> None:
    text = "The SEND Improvement Board was made up of the Council, the CCG, schools and the parent carer forum."
    assert ("parent carer forum",) in _rows("partners", text, "organisation")
    assert ("schools",) in _rows("partners", text, "organisation")


def test_a_list_of_what_partners_put_into_a_budget_is_told_once() -> None:
    text = "The Shropshire Safeguarding Children Partnership was new. The Partnership's budget had been set at £289,700. Contributions were as follows:\nShropshire Council £123,390\nWest Mercia Police £43,940\nCCGs £55,000"
    assert [r[0] for r in _rows("funding", text, "amount")] == ["123390", "289700", "43940", "55000"]


def test_children_with_agency_carers_are_no_agency_staff() -> None:
    assert [r for r in _rows("measures", "Some 42% of placements were with agency foster carers.", "measure") if r[0] == "agency-rate"] == []
    assert _rows("measures", "Agency staff made up 22% of social workers.", "measure") == [("agency-rate",)]
