"""Grades with the dates of papers and of other inspections beside them, of other councils, and of one service alone."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Children and Young People Scrutiny Committee\nBorough Council of Calderdale\nMinutes of the meeting held on 5 June 2019 at Halifax Town Hall\n\n5. CHILDREN'S SERVICES\n\n"
FULL = "Ofsted had inspected children's services under ILACS from 14 to 25 January 2019. "
SCOTS = "Education and Children's Services Committee\nEast Lothian Council\nMinutes of the meeting held on 8 November 2022 at Haddington\n\n2. JOINT INSPECTION\n\n"
JOINT = "The Care Inspectorate carried out a joint inspection of services for children and young people at risk of harm from 18 April until 24 June 2022. "
OVERALL = "overall effectiveness"
RI = "requires improvement"

# The date is that of the letter or the report: the grade is the one inspection's.
PAPERS = {
    "The letter, which had come out on 4th March, placed the Council at requires improvement overall.": (OVERALL, RI),
    "The report, out on 4 March 2019, judged the Council to be good overall.": (OVERALL, "good"),
    "In its report of 4 March 2019 Ofsted rated the service as inadequate.": (OVERALL, "inadequate"),
    "In the letter that arrived on 4 March 2019 overall effectiveness was graded good.": (OVERALL, "good"),
    "The outcome, made known on 4 March 2019, was that overall effectiveness was good.": (OVERALL, "good"),
    "Released on 4 March 2019, the report gave the Council an overall grade of good.": (OVERALL, "good"),
    "When the report appeared in March 2019 it rated overall effectiveness as inadequate.": (OVERALL, "inadequate"),
    "The judgement letter reached the Council on 4 March 2019 and graded care leavers outstanding.": ("care leavers", "outstanding"),
    "On 4 March 2019 the report was put on the website, with adoption rated outstanding.": ("adoption", "outstanding"),
    "The result came through on 4 March 2019 and was requires improvement overall.": (OVERALL, RI),
}

# Another council's grade, with its code and the year of its inspection.
ELSEWHERE = {
    "Kirklees, said Councillor Ash, had been found inadequate at its 2016 inspection by Ofsted.": ("E08000034", "2016", "inadequate"),
    "Kirklees, only a few miles away, was judged inadequate when Ofsted inspected it in 2016.": ("E08000034", "2016", "inadequate"),
    "It was noted that Kirklees, across the border, had after its own 2016 inspection been rated inadequate by Ofsted.": ("E08000034", "2016", "inadequate"),
    "Over in Leeds, Ofsted had found services outstanding in March 2018.": ("E08000035", "2018-03", "outstanding"),
    "Wakefield Council, with whom a number of senior posts were shared, had been inspected by Ofsted in 2018 and awarded Good.": ("E08000036", "2018", "good"),
    "Wigan, which Ofsted had inspected in 2018 and judged good, was the improvement partner.": ("E08000010", "2018", "good"),
    "Leeds City Council (judged outstanding by Ofsted in 2018) was the partner in practice.": ("E08000035", "2018", "outstanding"),
    "The Director had previously worked in Leeds, which Ofsted rated outstanding in 2018.": ("E08000035", "2018", "outstanding"),
    "The lesson of Doncaster, where Ofsted came in 2017 and returned a judgement of good, was that it could be done.": ("E08000017", "2017", "good"),
}

# The home authority's grades, by the start of their inspections.
DATED = {
    "Overall effectiveness was judged inadequate, as it had been in September 2016.": {("2016-09", "inadequate"), ("2019-01-14", "inadequate")},
    "Overall effectiveness was judged good, unchanged from the SIF inspection of October 2014.": {("2014-10", "good"), ("2019-01-14", "good")},
    "Overall effectiveness was judged good. This was the same overall grade that Ofsted had arrived at in its SIF inspection of October 2014.": {
        ("2014-10", "good"), ("2019-01-14", "good"),
    },
    'Overall effectiveness was judged inadequate, up from "inadequate" in September 2016, with "requires improvement" in between at its May 2018 ILACS.': {
        ("2016-09", "inadequate"), ("2018-05", RI), ("2019-01-14", "inadequate"),
    },
    'It was the second such outcome, Ofsted having inspected and said "inadequate" in September 2016 too.': {("2016-09", "inadequate")},
    'Ofsted had called services "inadequate" overall in September 2016.': {("2016-09", "inadequate")},
    "The services had been pronounced good in 2011, requires improvement in 2014 and inadequate in 2016 by Ofsted.": {("2011", "good"), ("2014", RI), ("2016", "inadequate")},
    "The borough was inadequate (2014), requires improvement (2016) and now good.": {("2014", "inadequate"), ("2016", RI)},
    "The school had been rated good by Ofsted in 2014 and inadequate in 2016.": set(),
    "Performance was good in March 2019 and poor in April 2019.": set(),
    "Attendance had been good in 2018, inspectors noted.": set(),
    "Communication with Ofsted had been good in 2018.": set(),
    "The Director was cautiously hopeful of a Good in 2021.": set(),
    "The auditors had arrived at the same view of adoption.": set(),
    "Inspectors were expected back in 2021, when a grade of outstanding was hoped for.": set(),
}

# The areas of the Care Inspectorate's grades, wherever the grade stands.
NAMED = {
    "For quality indicator 2.1, impact on children and young people, the evaluation was good.": ("other: impact on children and young people", "good"),
    "On impact on families the evaluation was very good.": ("other: impact on families", "very good"),
    "The grade for leadership of improvement and change was adequate.": ("other: leadership of improvement and change", "adequate"),
    "In respect of planning for individual children, the rating given was weak.": ("other: planning for individual children", "weak"),
    "As to impact on staff, the judgement was one of adequate.": ("other: impact on staff", "adequate"),
    "The sole grade, good, was for impact on children and young people.": ("other: impact on children and young people", "good"),
    "Partners' own self-evaluation had put the same indicator at very good.": (),
    "The Council's care at home service was evaluated as good by the Care Inspectorate.": (),
    "The nursery at Haddington had been evaluated as very good by the Care Inspectorate.": (),
}


@pytest.mark.parametrize("said", PAPERS)
def test_a_paper_lends_its_date_to_no_inspection(said: str) -> None:
    assert rows("judgements", f"{HEAD}{FULL}{said}\n", "framework", "inspection_start", "area", "grade") == [("ILACS", "2019-01-14", *PAPERS[said])]


@pytest.mark.parametrize("said", ELSEWHERE)
def test_another_council_keeps_its_grade(said: str) -> None:
    found = rows("judgements", f"{HEAD}{FULL}{said}\n", "gss", "inspection_start", "grade")
    assert found == [ELSEWHERE[said]]


@pytest.mark.parametrize("said", DATED)
def test_a_grade_keeps_its_own_date(said: str) -> None:
    found = rows("judgements", f"{HEAD}{FULL}{said}\n", "inspection_start", "grade", "area")
    assert {(start, grade) for start, grade, area in found if area == OVERALL} == DATED[said]


@pytest.mark.parametrize("said", NAMED)
def test_an_area_is_named_ahead_of_its_grade(said: str) -> None:
    assert rows("judgements", f"{SCOTS}{JOINT}{said}\n", "area", "grade") == [NAMED[said]][: bool(NAMED[said])]


def test_one_registered_service_has_an_inspection_of_its_own() -> None:
    said = "The Council's fostering service had been looked at by the Care Inspectorate in May of this year and had been evaluated as very good."
    assert rows("inspections", f"{SCOTS}{JOINT}{said}\n", "framework", "start", "overall") == [("", "2022-05", "very good"), ("other", "2022-04-18", "")]


@pytest.mark.parametrize("said", ["good at protecting vulnerable people", "good at investigating crime", "good in keeping people safe"])
def test_a_grade_at_a_task_is_none_of_the_whole(said: str) -> None:
    told = f"HMIC had rated the force as {said} in its PEEL inspection in 2016, having found it to require improvement in 2015."
    assert all(area != OVERALL for (area,) in rows("judgements", f"{HEAD}{told}\n", "area"))


@pytest.mark.parametrize(
    "said",
    [
        "The Trust, which had taken on the Council's work in April 2018, had been graded good by Ofsted in December 2018, an improvement from inadequate.",
        "The service, which had moved to the Trust in April 2018, had been graded good by Ofsted in December 2018.",
    ],
)
def test_what_a_body_did_besides_has_a_date_of_its_own(said: str) -> None:
    assert rows("judgements", HEAD + said, "inspection_start", "grade") == [("2018-12", "good")]
    assert rows("inspections", HEAD + said, "start", "overall") == [("2018-12", "good")]
