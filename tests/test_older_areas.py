"""Areas graded before Ofsted had one list of them, rows of tables set as items, and frameworks told beside an inspection."""

from __future__ import annotations

import pytest
from excerpts import read, rows

HEAD = "Shropshire Council\n\nChildren's Scrutiny Panel\n\nMinutes of the meeting held on Thursday 12 September 2019\n\n4. Annual Report\n\n"
SAFE, CARED = "other: safeguarding services", "other: services for looked after children"
OLDER = (
    (
        "At the announced inspection of safeguarding and looked after children services in March 2011 Ofsted and the CQC had judged safeguarding services to be good and services for looked after children to be adequate.",
        [("other", "2011-03", SAFE, "good"), ("other", "2011-03", CARED, "adequate")],
    ),
    (
        "The report of the inspection of services for looked after children and safeguarding, made by Ofsted in May 2012, was received. Safeguarding services had been graded adequate, and looked after children good. Capacity to improve was good.",
        [("other", "2012-05", "other: Capacity to improve", "good"), ("other", "2012-05", "other: Safeguarding services", "adequate"), ("other", "2012-05", "other: looked after children", "good")],
    ),
    (
        "Members received the outcome of the SLAC inspection (Ofsted, June 2011): safeguarding services good, services for looked after children outstanding.",
        [("other", "2011-06", SAFE, "good"), ("other", "2011-06", CARED, "outstanding")],
    ),
    (
        "Ofsted's inspection of arrangements for safeguarding and looked after children took place in November 2009. Both safeguarding services and services for looked after children were found to be good.",
        [("other", "2009-11", SAFE, "good"), ("other", "2009-11", CARED, "good")],
    ),
    (
        "Following the Ofsted inspection of January 2012 the overall effectiveness of the council's safeguarding services was adequate, while that of services for looked after children was good.",
        [("", "2012-01", SAFE, "adequate"), ("", "2012-01", CARED, "good")],
    ),
    (
        "Safeguarding services came out as inadequate when Ofsted inspected in July 2010, but services for looked after children kept their good.",
        [("", "2010-07", "other: Safeguarding services", "inadequate"), ("", "2010-07", CARED, "good")],
    ),
    (
        "Ofsted inspected the looked after children service in July 2013. Overall effectiveness: inadequate. Capacity to improve: adequate.",
        [("", "2013-07", "other: Capacity to improve", "adequate"), ("", "2013-07", "overall effectiveness", "inadequate")],
    ),
    (
        "Estyn had inspected the authority in May 2012. Its current performance had been labelled adequate and its prospects for improvement unsatisfactory.",
        [("", "2012-05", "other: current performance", "adequate"), ("", "2012-05", "other: prospects for improvement", "unsatisfactory")],
    ),
)
NONE = (
    "Members were told that safeguarding training was good and that safeguarding was everybody's business. Ofsted had last inspected in 2010.",
    "The Director thought safeguarding was good in 2011, before Ofsted's inspection of safeguarding and looked after children in March 2012.",
    "An inspection of safeguarding and looked after children services was expected in 2012; it was hoped that safeguarding would be graded good.",
    "After Ofsted's 2011 inspection the capacity to improve the recording of visits was a matter for managers. Attendance at training was good.",
    "The Care Inspectorate's joint inspection of services to protect children took place in May 2013. Five of the quality indicators had been given 'good'.",
)


@pytest.mark.parametrize(("text", "expected"), OLDER)
def test_older_areas_are_graded_as_written(text: str, expected: list[tuple[str, ...]]) -> None:
    assert sorted(rows("judgements", HEAD + text, "framework", "inspection_start", "area", "grade")) == sorted(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_grade_is_made_of_other_words(text: str) -> None:
    assert rows("judgements", HEAD + text, "area", "grade") == []


def test_a_row_set_as_an_item_is_of_its_table() -> None:
    table = "Ofsted's SIF inspections of March 2014 and May 2017 compared.\n\nJudgement | SIF March 2014 | SIF May 2017\nOverall effectiveness | Inadequate | Good\n- of which adoption performance | Good | Outstanding\nLeadership, management and governance | Inadequate | Good\n"
    found = rows("judgements", HEAD + table, "inspection_start", "area", "grade")
    assert {(s, a, g) for s, a, g in found if a != "overall effectiveness"} == {
        ("2014-03", "adoption", "good"), ("2017-05", "adoption", "outstanding"),
        ("2014-03", "leadership, management and governance", "inadequate"), ("2017-05", "leadership, management and governance", "good"),
    }  # fmt: skip


@pytest.mark.parametrize("opening", ["Before inviting questions the Chair", "Before taking questions from the gallery the Mayor", "Before opening the item to questions the Chair"])
def test_questions_to_come_do_not_govern_what_is_said_before_them(opening: str) -> None:
    said = f"{opening} reminded Members that services had been inspected by Ofsted under ILACS from 4 to 15 June 2018."
    assert rows("inspections", HEAD + said, "framework", "start", "end") == [("ILACS", "2018-06-04", "2018-06-15")]


def test_raised_letters_do_not_hide_a_day() -> None:
    said = "HMI Probation carried out a Short Quality Screening from 3rdto 14thJune 2013."
    assert rows("inspections", HEAD + said, "inspectorate", "start", "end") == [("HMI Probation", "2013-06-03", "2013-06-14")]


def test_a_service_of_several_councils_is_graded_for_them_all() -> None:
    said = "HMI Probation had inspected the Marches Youth Justice Service, which served Herefordshire, Shropshire and Telford and Wrekin, in July 2018 and had rated it as good."
    assert rows("judgements", HEAD + said, "gss", "area", "grade") == [("E06000019 E06000020 E06000051", "overall effectiveness", "good")]


PAGE = "Agenda item\n\nOfsted Visit\n\nMinutes:\n\n{}\n\nIt was the case that Wigan counted otherwise. Bolton had been through a harder time.\n"


@pytest.mark.parametrize(
    "text",
    [
        "The Director reported on the focused visit which Ofsted had made to Wigan on 14 and 15 November 2018.",
        "The Panel received the outcome of the inspection of Wigan's local area partnership for children with SEND.",
    ],
)
def test_the_place_that_was_visited_is_the_pages_own(text: str) -> None:
    assert read(PAGE.format(text)).gss == ("E08000010",)
