"""A grade that only goes on, whose council the page of one item is, and the framework that an item's title names."""

from __future__ import annotations

import pytest
from excerpts import read, rows

HEAD = "Children's Scrutiny Panel\nBorough Council of Calderdale\nMinutes of the meeting held on 6 March 2019 at Halifax Town Hall\n\n5. CHILDREN'S SERVICES\n\n"
OVERALL = "overall effectiveness"
STANDING = (
    "The department remained inadequate, as it had been found by Ofsted in May 2014 and again in July 2017.",
    "Services were still inadequate, as they had been judged by Ofsted in May 2014 and again in July 2017.",
    "The service remains inadequate, as it was rated by Ofsted in May 2014 and again in July 2017.",
    "Members knew that the service stayed inadequate, just as it had been graded by Ofsted in May 2014 and again in July 2017.",
    "The Council continued to be inadequate, as it had been pronounced by Ofsted in May 2014 and again in July 2017.",
)


@pytest.mark.parametrize("text", STANDING)
def test_a_grade_that_stands_is_that_of_its_dates(text: str) -> None:
    expected = [("2014-05", OVERALL, "inadequate"), ("2017-07", OVERALL, "inadequate")]
    assert rows("judgements", HEAD + text, "inspection_start", "area", "grade") == expected


PAGE = "Agenda item\n\n14.\n\nUpdate on Services\n\nMinutes:\n\n{}\n\nWigan, which had been graded good, was said to have 17 to each worker.\n"
AWAITED = (
    "The Cabinet Member said that Kirklees had been expecting Ofsted since the autumn.",
    "The Chair recalled that Kirklees had long been due a full inspection.",
    "The Director told Members that Kirklees had waited two years for the inspectors to come.",
    "Kirklees had for months been braced for an inspection of its services.",
    "Members were reminded that Kirklees was overdue its ILACS.",
)


@pytest.mark.parametrize("text", AWAITED)
def test_the_place_that_awaits_inspectors_is_the_pages_own(text: str) -> None:
    assert read(PAGE.format(text)).gss == ("E08000034",)


TITLED = (
    "4. ILACS INSPECTION: WHERE WE ARE NOW",
    "4. ACTION PLAN FOLLOWING THE OFSTED ILACS",
    "4. ILACS UPDATE",
    "4. OFSTED (ILACS) IMPROVEMENT PLAN",
    "4. Progress since the ILACS",
)
TOLD = (
    "\n\nThe Director reported on work since the inspection of March 2018, in which Ofsted had judged services to be inadequate overall.\n\n"
    "Ofsted's second monitoring visit had taken place on 8 and 9 January 2019.\n"
)


def _titled(title: str) -> list[tuple[str, ...]]:
    return rows("judgements", HEAD.replace("5. CHILDREN'S SERVICES\n\n", title) + TOLD, "framework", "inspection_start", "area")


@pytest.mark.parametrize("title", TITLED)
def test_the_title_names_the_framework_of_the_inspection_that_gave_grades(title: str) -> None:
    assert _titled(title) == [("ILACS", "2018-03", OVERALL)]


@pytest.mark.parametrize("title", ["4. READINESS FOR ILACS", "4. THE NEW ILACS FRAMEWORK", "4. PREPARATION FOR THE NEXT ILACS", "4. MONITORING VISITS", "4. LOCAL AREA SEND INSPECTION"])
def test_a_title_about_another_inspection_names_none(title: str) -> None:
    assert _titled(title) == [("", "2018-03", OVERALL)]
