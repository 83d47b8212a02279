"""Inspections told beside others: under which framework, of whose services, at which date a finding was made; and findings taken up by "these"."""

from __future__ import annotations

import excerpts
import pytest

HEAD = """Durham County Council

Minutes of the Children and Young People's Overview and Scrutiny Committee held on Monday 12 June 2023 at 9.30 a.m.

Present: Councillors A Baird and C Dow

5 {title}

"""
GOOD, BAD, COUNT = "strength", "area for improvement", "recommendation count"
HOME, NEXT = "E06000047", "E06000005"
BOTH = f"{NEXT} {HOME}"
RI, WHOLE = "requires improvement", "overall effectiveness"


def _text(said: str, title: str = "Inspection") -> str:
    return HEAD.format(title=title) + said + "\n"


INSPECTIONS = {
    "Members had the outcome of the focused visit to the service, which Ofsted had made under the ILACS framework on 3 and 4 May 2022.": [
        (HOME, "Ofsted", "ILACS focused visit", "2022-05-03")],
    "Ofsted had inspected the county under the ILACS framework in May 2019.": [(HOME, "Ofsted", "ILACS", "2019-05")],
    "The Council had been inspected under the ILACS framework in May 2022 and judged good.": [(HOME, "", "ILACS", "2022-05")],
    "The ILACS framework had come in during January 2018.": [],
    "The CQC had reviewed health services for looked after children in the county on 6 and 7 June 2017.": [(HOME, "CQC", "", "2017-06-06")],
    "RQIA had last reviewed its arrangements for children in care in June 2017.": [(HOME, "RQIA", "", "2017-06")],
    "The CQC had reviewed the ambulance service in March 2018.": [],
    "Councillor Dow noted that Ofsted had inspected services in Darlington in May 2021 and asked if anything could be learned from them.": [
        (NEXT, "Ofsted", "", "2021-05")],
    "Councillor Dow asked if Ofsted had inspected services in Darlington in May 2021.": [],
    "Ofsted would have inspected the county in May 2022 if it could.": [],
}  # fmt: skip


@pytest.mark.parametrize("said", INSPECTIONS)
def test_inspections(said: str) -> None:
    assert excerpts.rows("inspections", _text(said), "gss", "inspectorate", "framework", "start") == INSPECTIONS[said]


GRADES = {
    # What the inspectors did next is told of the same council, and so are the areas in the next sentence.
    "Ofsted had inspected the services of Darlington Borough Council under ILACS in May 2022, and had judged overall effectiveness to require improvement. "
    "The experiences and progress of care leavers had been judged good.": [(NEXT, "2022-05", "care leavers", "good"), (NEXT, "2022-05", WHOLE, RI)],
    "Ofsted had inspected the services of Darlington Borough Council in May 2022, and had rated them good. Our care leavers service had been judged outstanding by Ofsted.": [
        (HOME, "", "care leavers", "outstanding"), (NEXT, "2022-05", WHOLE, "good")],
    "Ofsted had inspected the county in May 2021 and judged it good. In Darlington, Ofsted had judged overall effectiveness good. Care leavers had been judged good.": [
        (HOME, "2021-05", "care leavers", "good"), (HOME, "2021-05", WHOLE, "good"), (NEXT, "", WHOLE, "good")],
    "Ofsted had made a focused visit on 3 and 4 May 2022. The judgement of good for overall effectiveness, which Ofsted had given after its inspection in March 2019, still stood.": [
        (HOME, "2019-03", WHOLE, "good")],
    "The Care Inspectorate had inspected services in Fife in May 2022. Leadership in Fife had been evaluated as very good.": [
        ("S12000047", "2022-05", "other: Leadership", "very good")],
}  # fmt: skip


@pytest.mark.parametrize("said", GRADES)
def test_grades(said: str) -> None:
    assert excerpts.rows("judgements", _text(said), "gss", "inspection_start", "area", "grade") == sorted(GRADES[said])


@pytest.mark.parametrize(
    ("title", "said", "gss"),
    [
        ("Durham and Darlington Youth Justice Service", "HMI Probation had inspected the service in May 2022 and had rated it good.", BOTH),
        ("DARLINGTON & DURHAM FOSTERING PARTNERSHIP - OUTCOME", "Ofsted had inspected it in May 2022 and had rated it good.", BOTH),
        ("Durham and Darlington Youth Justice Service", "Ofsted had inspected the Council in May 2022 and had rated it good.", HOME),
        ("Visits to Durham and Darlington", "HMI Probation had inspected the youth justice service in May 2022 and had rated it good.", HOME),
    ],
)
def test_a_joint_service_is_that_of_the_councils_in_its_name(title: str, said: str, gss: str) -> None:
    assert excerpts.rows("judgements", _text(said, title), "gss", "grade") == [(gss, "good")]


def test_what_is_told_next_is_of_the_joint_service_too() -> None:
    earlier = "The Care Inspectorate had inspected its care service in June 2022.\n\n6 Durham and Darlington Youth Justice Service\n\n"
    said = "HMI Probation had inspected the Service in May 2022 and had rated it good. The quality of resettlement policy had been rated requires improvement."
    assert excerpts.rows("judgements", _text(earlier + said), "gss", "inspection_start", "grade") == [(BOTH, "2022-05", "good"), (BOTH, "2022-05", RI)]
    board = "The Durham and Darlington Safeguarding Children Board had been judged good by Ofsted."
    assert excerpts.rows("judgements", _text(board), "gss", "area", "grade") == [(BOTH, "LSCB", "good")]


VISIT = "Ofsted had made a focused visit to the county on 3 and 4 May 2022. "
FINDINGS = {
    "It was said that inspectors had identified many strengths. These included the following:\n\n-  staff felt proud to work in the county\n-  visits were made weekly": [
        (GOOD, "staff felt proud to work in the county"), (GOOD, "visits were made weekly")],
    "The letter set out three areas for improvement. They were: supervision; the timeliness of plans; and the voice of fathers.": [
        (BAD, "supervision"), (BAD, "the timeliness of plans"), (BAD, "the voice of fathers")],
    "Inspectors had found a number of strengths. Among these were the stability of staff and the calm of the hub.": [
        (GOOD, "the calm of the hub"), (GOOD, "the stability of staff")],
    "Inspectors had made two recommendations. These were as follows:\n\n(a) speed up health assessments\n(b) record supervision": [
        (BAD, "record supervision"), (BAD, "speed up health assessments"), (COUNT, "2")],
    "The two matters which inspectors said needed to improve were the quality of plans and the regularity of supervision.": [
        (BAD, "the quality of plans"), (BAD, "the regularity of supervision")],
    "Inspectors had noted that the supervision policy dated from 2011.": [(BAD, "the supervision policy dated from 2011")],
    "Inspectors found that children were visited often and that carers felt valued.": [
        (GOOD, "carers felt valued"), (GOOD, "children were visited often")],
    "Inspectors had seen many strengths. These were discussed by Members at length.": [],
    "The letter had not named any weaknesses. These were listed in a paper of the Director's.": [],
    "The Director had found weaknesses. These were late plans and thin records.": [],
}  # fmt: skip


@pytest.mark.parametrize("said", FINDINGS)
def test_findings(said: str) -> None:
    assert excerpts.rows("findings", _text(VISIT + said), "kind", "text") == FINDINGS[said]


TWICE = "Ofsted and the CQC had inspected the local area's SEND arrangements in May 2018. They had come back for a revisit in March 2021. "
DATED = {
    "The weaknesses which had been identified by the inspectors in 2018 were:\n\n-  the quality of plans\n-  the waits for therapy": [
        ("2018-05", "the quality of plans"), ("2018-05", "the waits for therapy")],
    "In 2018 the inspectors had found that records were thin. Inspectors now found that records were full and clear.": [
        ("2018-05", "records were thin"), ("2021-03", "records were full and clear")],
    "Inspectors found that records were full and clear.": [("2021-03", "records were full and clear")],
    "What inspectors had found in 2018 was widely known.": [],
}  # fmt: skip


@pytest.mark.parametrize("said", DATED)
def test_a_finding_is_of_the_inspection_of_its_date(said: str) -> None:
    assert excerpts.rows("findings", _text(TWICE + said), "inspection_start", "text") == DATED[said]


WALES = "Gwynedd Council - Care Scrutiny Committee, 21/11/2019, 10.30am\n\nPRESENT: Councillor Eryl Pugh (Chair), Councillors Non Rees, Siwan Tudor\n\n"
ESTYN = WALES + "5. EDUCATION SERVICES\n\nEstyn had inspected education services in May 2017. {more}\n\n"
FOLLOWED = "Its monitoring visit took place from 3 to 6 June 2019."


@pytest.mark.parametrize(
    ("more", "said", "expected"),
    [
        (FOLLOWED, "Recommendation 1: Raise standards in Welsh - strong progress\n\nRecommendation 2: Track attendance - limited progress",
         [("Raise standards in Welsh", "strong progress"), ("Track attendance", "limited progress")]),
        (FOLLOWED, "R1 Raise standards in Welsh. The authority had made very good progress in addressing this.\n\nR2 Track attendance. It was hoped that strong progress would be made.",
         [("Raise standards in Welsh", "very good progress")]),
        (FOLLOWED, "Recommendation 1: That the strong progress be noted.", []),
        ("The report told of the work since.", "Recommendation 1: Raise standards in Welsh. Officers felt that strong progress had been made.", []),
        ("The report told of the work since.", "Recommendation 1: Raise standards in Welsh. Strong progress had been made.", []),
    ],
)  # fmt: skip
def test_progress_against_recommendations(more: str, said: str, expected: list[tuple[str, str]]) -> None:
    text = ESTYN.format(more=more) + said + "\n"
    assert excerpts.rows("judgements", text, "inspection_start", "area", "grade") == [("2019-06-03", f"other: {area}", grade) for area, grade in expected]
    found = [r for r in excerpts.rows("findings", text, "inspection_start", "kind", "text")]
    assert found == [("2017-05", BAD, area) for area, _ in expected]


def test_the_services_of_the_whole_authority_are_spoken_of_in_an_item_on_schools() -> None:
    wales = "Gwynedd Council - Care Scrutiny Committee, 21/11/2019, 10.30am\n\nPRESENT: Councillor Eryl Pugh (Chair), Councillors Non Rees, Siwan Tudor\n\n5. SCHOOL IMPROVEMENT\n\n"
    told = "Estyn had inspected education services in the county in June 2018. Its report had praised the music centres and had recommended that attendance be tracked."
    assert excerpts.rows("findings", f"{wales}{told}\n", "inspection_start", "text") == [("2018-06", "attendance be tracked"), ("2018-06", "the music centres")]
    school = "Estyn had inspected the school in June 2018. Its report had praised the music lessons."
    assert excerpts.rows("findings", f"{wales}{school}\n", "inspection_start", "text") == []


def test_an_inspectorate_of_constabulary_and_fire_services_is_no_fire_service() -> None:
    for title in ("Inspections by Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services", "HMICFRS Child Protection Inspection"):
        said = f"Northshire Police and Crime Panel\nMinutes of the meeting held on 5 June 2019\n\n1. {title}\n\nBetween 4 and 15 February 2019 HMICFRS had made a National Child Protection Inspection of Northshire Police.\n\n2. Close\n\nIt closed.\n"
        assert excerpts.rows("inspections", said, "inspectorate", "start") == [("HMICFRS", "2019-02-04")], title


def test_what_is_found_now_is_not_of_the_inspection_that_came_last() -> None:
    for since in ("inadequate when Ofsted last inspected them (November 2017)", "good when Ofsted last visited them (November 2017)"):
        said = f"Ofsted inspected from 9 to 20 May 2022 under the ILACS framework. Services, {since}, were now found to require improvement to be good."
        assert (HOME, "2022-05-09", WHOLE, RI) in excerpts.rows("judgements", _text(said), "gss", "inspection_start", "area", "grade"), since
        assert not [r for r in excerpts.rows("judgements", _text(said), "inspection_start", "grade") if r[0].startswith("2017") and r[1] == RI], since


def test_one_area_that_fared_better() -> None:
    said = (
        "The inspection of December 2015, made by Ofsted under the Single Inspection Framework, had led to a requires improvement judgement overall; "
        "only the adoption service fared better, it having been judged good."
    )
    assert ("adoption", "good") in excerpts.rows("judgements", _text(said), "area", "grade")
    assert (WHOLE, "good") not in excerpts.rows("judgements", _text(said), "area", "grade")


def test_inspections_side_by_side_under_the_same_framework() -> None:
    said = (
        "The Cabinet received the outcome of the inspection which Ofsted had carried out from 5 to 16 September 2022 under the ILACS framework. The grades stood beside those of the last inspection "
        "under the same framework, in April 2019:\n\nJudgement\tApril 2019\tSeptember 2022\nOverall effectiveness\tOutstanding\tGood\nImpact of leaders\tOutstanding\tGood\n"
    )
    assert excerpts.rows("judgements", _text(said), "framework", "inspection_start", "area", "grade") == [
        ("ILACS", "2019-04", "impact of leaders", "outstanding"), ("ILACS", "2019-04", WHOLE, "outstanding"),
        ("ILACS", "2022-09-05", "impact of leaders", "good"), ("ILACS", "2022-09-05", WHOLE, "good"),
    ]  # fmt: skip


GRADED_TOGETHER = {
    "Both the Council and the Durham Safeguarding Children Board had been found to require improvement.": [("LSCB", RI), (WHOLE, RI)],
    "The Council and its Safeguarding Children Board were both judged to be good.": [("LSCB", "good"), (WHOLE, "good")],
    "The Council and the Board had met to consider it.": [],
}


@pytest.mark.parametrize("said", GRADED_TOGETHER)
def test_one_grade_for_the_council_and_the_board(said: str) -> None:
    text = _text(f"Ofsted had inspected the services under the SIF in May 2016. {said}")
    assert excerpts.rows("judgements", text, "area", "grade") == sorted(GRADED_TOGETHER[said])


def test_the_month_of_an_inspection_told_elsewhere_in_its_item() -> None:
    said = "Much had been done since its SEND inspection in October 2019. The inspection in 2019, made by Ofsted and the CQC of the local area, had led to a statement of action."
    assert excerpts.rows("inspections", _text(said, "Children with SEND"), "framework", "start") == [("local area SEND", "2019-10")]
