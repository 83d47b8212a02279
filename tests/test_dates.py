"""Dates and times in every form that minutes use, read no more precisely than they are written."""

from __future__ import annotations

import time

import pytest

from kg.dates import find_dates, find_times, parse_date, parse_time
from kg.text import ordinary

MEETING = "2018-09-14"

VALUES = [
    ("carried out between 22 February and 16 March 2016", "2016-02-22/2016-03-16"),
    ("from 18 to 22 September 2017", "2017-09-18/2017-09-22"),
    ("on 26-27 June 2018", "2018-06-26/2018-06-27"),
    ("on 26\u201327 June 2018", "2018-06-26/2018-06-27"),
    ("on 11 and 12 July 2018", "2018-07-11/2018-07-12"),
    ("on 3, 4 and 5 June 2019", "2019-06-03/2019-06-05"),
    ("will visit on 2 and 3 October", "2018-10-02/2018-10-03"),
    ("from October to December 2019", "2019-10/2019-12"),
    ("Between April and December 2016", "2016-04/2016-12"),
    ("commissioned from April 2016 to March 2018", "2016-04/2018-03"),
    ("1 April 2016 to 31 March 2019", "2016-04-01/2019-03-31"),
    ("16 November to 15 January 2019", "2018-11-16/2019-01-15"),
    ("since May 2019", "2019-05"),
    ("three years ago", "2015"),
    ("this year", "2018"),
    ("in the last financial year", "2017/2018"),
    ("the current municipal year", "2018/2019"),
    ("by 10 May 2017", "2017-05-10"),
    ("the February 2019 inspection", "2019-02"),
    ("Friday, 14 September 2018, County Hall", "2018-09-14"),
    ("Tuesday 21st May, 2019 2.00 p.m.", "2019-05-21"),
    ("9 Nov 2017 - 10:30 to 12:45", "2017-11-09"),
    ("Meeting: 12/03/2020 - Panel", "2020-03-12"),
    ("Thursday 5th. March 2020", "2020-03-05"),
    ("5 March '20", "2020-03-05"),
    ("on 12.03.20", "2020-03-12"),
    ("4 December, 2018", "2018-12-04"),
    ("14th day of September 2018", "2018-09-14"),
    ("MONDAY 25 JULY 2016", "2016-07-25"),
    ("Dydd Mawrth, 21 Mai 2019", "2019-05-21"),
    ("September 14th, 2018", "2018-09-14"),
    ("Q1 2018/19", "2018-04/2018-06"),
    ("the fourth quarter of 2017/18", "2018-01/2018-03"),
    ("in 2018-19", "2018/2019"),
    ("in 2018/2019", "2018/2019"),
    ("the year ending 31 March 2018", "2017/2018"),
    ("between 2016 and 2017", "2016/2017"),
    ("the plan for 2016-2021", "2016/2021"),
    ("in the ten years to 2019", "2009/2019"),
    ("in the six months to September 2019", "2019-04/2019-09"),
    ("autumn 2018", "2018"),
    ("in May", "2018-05"),
    ("since November", "2017-11"),
    ("last year", "2017"),
    ("29 September", "2018-09-29"),
    ("Weds 12th March 2014", "2014-03-12"),
    ("the 12thMarch 2014", "2014-03-12"),
    ("12 / 3 / 2014", "2014-03-12"),
    ("held on 12 Mar 14 under", "2014-03-12"),
    ("at Mar-14", "2014-03"),
    ("Qtr 1 2018/19", "2018-04/2018-06"),
    ("the 1st quarter of 2018/19", "2018-04/2018-06"),
    ("2018/19 Q1", "2018-04/2018-06"),
    ("FY2018/19", "2018/2019"),
    ("in 2018/9", "2018/2019"),
    ("the year ended 31/03/2018", "2017/2018"),
    ("on 4 June 2019 and 5 June 2019", "2019-06-04/2019-06-05"),
    ("the previous October", "2017-10"),
    ("in October last", "2017-10"),
    ("last autumn", "2017"),
    ("February had seen", "2018-02"),
    ("had been wound up in November", "2017-11"),
]


@pytest.mark.parametrize(("text", "value"), VALUES, ids=[t for t, _ in VALUES])
def test_one_date(text: str, value: str) -> None:
    assert [m.value for m in find_dates(ordinary(text), MEETING)] == [value]


NONE = [
    "31 February 2019",
    "last summer",
    "We may march on",
    "Item 18/09/1/2 (Item 34) 30/19",
    "01905 2012",
    "2,016 children",
    "at 2015 hours",
    "2014 pupils",
    "the Children Act 1989",
    "Working Together to Safeguard Children 2018",
    "the 1990s",
    "paragraph 4.1.2",
    "now",
    "currently",
    "99/99/2020",
    "29 February 2019",
]


@pytest.mark.parametrize("text", NONE)
def test_no_date(text: str) -> None:
    assert find_dates(text, MEETING) == []


def test_a_day_without_a_year_needs_the_meeting() -> None:
    assert find_dates("on 2 October") == []
    assert find_dates("on 14 March", MEETING) == []  # as near to the March before as to the one after


def test_several_dates_share_the_year_told_last() -> None:
    assert [m.value for m in find_dates("5 March, 7 May and 9 July 2019")] == ["2019-03-05", "2019-05-07", "2019-07-09"]
    assert [m.value for m in find_dates("on 6 and 20 November 2019")] == ["2019-11-06", "2019-11-20"]
    assert [m.value for m in find_dates("in March and October 2019")] == ["2019-03", "2019-10"]


def test_a_day_takes_the_year_told_with_its_month_just_before() -> None:
    told = "In May 2016 the service had been inspected, on a visit that ran from 9 to 20 May."
    assert [m.value for m in find_dates(told, MEETING)] == ["2016-05", "2016-05-09/2016-05-20"]
    assert [m.value for m in find_dates("Of July 2016 there was little to tell, and of 4 July nothing.", MEETING)] == ["2016-07", "2016-07-04"]
    assert [m.value for m in find_dates("It had fallen since August 2016, and on 31 August it was 12.", MEETING)] == ["2016-08", "2018-08-31"]
    assert [m.value for m in find_dates("In August 2016 there were nine. On 31 August it was 12.", MEETING)] == ["2016-08", "2018-08-31"]
    assert [m.value for m in find_dates("In August 2016 there were nine, and on 3 September ten.", MEETING)] == ["2016-08", "2018-09-03"]


def test_a_number_before_a_dash_is_no_day() -> None:
    assert [m.value for m in find_dates("Item 3 - 14 March 2019")] == ["2019-03-14"]


def test_places_are_true() -> None:
    text = ordinary("It met on\n14 September 2018 and in Q1 2018/19, then 2 and 3 October.")
    for mention in find_dates(text, MEETING):
        assert text[mention.start : mention.end] == mention.text


def test_kinds() -> None:
    kinds = {m.kind for m in find_dates("14 May 2018; May 2018; 2017; 2018/19; 3 to 5 June 2018")}
    assert kinds == {"day", "month", "year", "period", "interval"}


def test_parse_date() -> None:
    assert parse_date("held on Monday 25 July 2016 at 9.30 am") == "2016-07-25"
    assert parse_date("no date here") == ""


TIMES = [
    ("County Hall - 2.00 pm", ["14:00"]),
    ("10:30 to 12:45", ["10:30", "12:45"]),
    ("at 9.30 a.m. until noon", ["09:30", "12:00"]),
    ("held at 1400 hours", ["14:00"]),
    ("4 March 2019 (1400 - 1535 hrs)", ["14:00", "15:35"]),
    ("4 March 2019 - 1400-1535 hours", ["14:00", "15:35"]),
    ("4 March 2019 - 1400 hours", ["14:00"]),
    ("7pm", ["19:00"]),
    ("2.00pm - 4.02pm", ["14:00", "16:02"]),
    ("2.00 - 4.02pm", ["14:00", "16:02"]),
    ("10.00 - 4.02pm", ["10:00", "16:02"]),
    ("The meeting closed at 4.02", ["16:02"]),
    ("12.30 am", ["00:30"]),
    ("at 10.30 until 12.15", ["10:30", "12:15"]),
    ("12 noon", ["12:00"]),
    ("caseloads stood at 4.02 per worker", []),
    ("paragraphs 2.10 and 3.15", []),
    ("\u00a32.30 and 10.5%", []),
]


@pytest.mark.parametrize(("text", "values"), TIMES, ids=[t for t, _ in TIMES])
def test_times(text: str, values: list[str]) -> None:
    assert [m.value for m in find_times(text)] == values
    assert parse_time(text) == (values[0] if values else "")


HOSTILE = [
    "1 ",
    "1, ",
    "2016-",
    "1/1/",
    "May ",
    "between 1 and ",
    "9.59.",
    "Monday, the ",
    "20 20 ",
    " \n\t",
    "two years ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text_only(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * size
        begin = time.process_time()
        find_dates(text, MEETING)
        find_times(text)
        return time.process_time() - begin

    seconds(500)
    once, thrice = min(seconds(4000) for _ in range(3)), min(seconds(12000) for _ in range(3))
    assert thrice < 6 * once + 0.05


def test_the_last_year_of_a_plan_is_no_year_of_the_meeting() -> None:
    assert find_dates("The Early Help Strategy was in its last year.", MEETING) == []
    assert [m.value for m in find_dates("The plan, in its last year, had been looked at last year.", MEETING)] == ["2017"]
