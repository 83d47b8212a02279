"""Figures as minutes write them: ranges, bounds, words, shares, money; and what looks like one and is none."""

from __future__ import annotations

import time

import pytest

from kg.numbers import find_figures
from kg.text import ordinary

FIGURES = [
    ("70-80% of children", [("70", "80", "percent")]),
    ("70\u201380% of children", [("70", "80", "percent")]),
    ("over 300 contacts", [("300", "", "")]),
    ("more than 90 per cent", [("90", "", "percent")]),
    ("at least two visits", [("2", "", "")]),
    ("under 10", [("", "10", "")]),
    ("no more than 25 cases", [("", "25", "")]),
    ("up to 26 weeks", [("", "26", "weeks")]),
    ("less than 12% by March 2021", [("", "12", "percent")]),
    ("40 plus", [("40", "", "")]),
    ("20 or more", [("20", "", "")]),
    ("in the 20's", [("20", "29", "")]),
    ("1 third of those", [("33", "33", "percent")]),
    ("two-thirds of them", [("67", "67", "percent")]),
    ("One in five", [("20", "20", "percent")]),
    ("half of the boards", [("50", "50", "percent")]),
    ("a quarter of the staff", [("25", "25", "percent")]),
    ("1,264 people", [("1264", "1264", "")]),
    ("\u00a31.4 million", [("1400000", "1400000", "GBP")]),
    ("\u00a3750,000", [("750000", "750000", "GBP")]),
    ("more than \u00a32m", [("2000000", "", "GBP")]),
    ("8.5 per 10,000", [("8.5", "8.5", "rate per 10000")]),
    ("nine of whom", [("9", "9", "")]),
    ("twenty-three", [("23", "23", "")]),
    ("two hundred and six", [("206", "206", "")]),
    ("five of the six", [("5", "5", ""), ("6", "6", "")]),
    ("from 24 to 19", [("24", "24", ""), ("19", "19", "")]),
    ("from 24 to 19%", [("24", "24", "percent"), ("19", "19", "percent")]),
    ("ranging from 10 to 20", [("10", "20", "")]),
    ("between 10 and 12 cases", [("10", "12", "")]),
    ("10 to 12 cases each", [("10", "12", "")]),
    ("two to three weeks", [("2", "3", "weeks")]),
    ("within 45 working days", [("45", "45", "days")]),
    ("a change of -45%", [("-45", "-45", "percent")]),
    ("52% and 50% respectively", [("52", "52", "percent"), ("50", "50", "percent")]),
    ("37 children had been seen", [("37", "37", "")]),
    ("On 31 March 2017, 437 children", [("437", "437", "")]),
    ("had three social workers or fewer", [("", "3", "")]),
    ("it took place over 4 weeks", [("4", "4", "weeks")]),
    ("it took over 26 weeks", [("26", "", "weeks")]),
    (
        "The target was 95%. Barset 52% and Ullathorne 40%",
        [("95", "95", "percent"), ("52", "52", "percent"), ("40", "40", "percent")],
    ),
    ("Only 12 were filled", [("12", "12", "")]),
    ("there were 2014 children", [("2014", "2014", "")]),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES, ids=[t for t, _ in FIGURES])
def test_figures(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(f.low, f.high, f.unit) for f in find_figures(ordinary(text))] == expected


NONE = [
    "Minute 34, Item 6, Appendix 1",
    "Section 47 and Sections 17 and 20",
    "Level 1",
    "on 14 September 2018 at 2.00 pm",
    "01905 766201",
    "PDF 74 KB",
    "in 2017/18",
    "aged 13-16",
    "16 year olds",
    "under 18s",
    "ages 5 to 11",
    "61. Apologies",
    "(112) APOLOGIES",
    "24/7",
    "1:1 support",
    "COVID-19",
    "CW11 1HZ",
    "Working Together 2018",
    "the Children Act 1989",
    "one of the issues",
    "no one spoke",
    "the Studio 12 contract ended",
    "Studio 12 had begun",
    "the One Door Service",
    "would leave care at 18",
    "the 101 telephone number",
    "the 1st and 2nd",
    "half past ten",
    "the third quarter",
    "in the second half",
]


@pytest.mark.parametrize("text", NONE)
def test_no_figure(text: str) -> None:
    assert find_figures(text) == []


def test_about_is_marked() -> None:
    assert find_figures("around 100 files")[0].approximate
    assert not find_figures("100 files")[0].approximate


def test_places_are_true() -> None:
    text = "rose from 24% to 19%, over \u00a31.4 million, 40 plus and in the 20's"
    for figure in find_figures(text):
        assert text[figure.start : figure.end] == figure.text


@pytest.mark.parametrize(
    "piece", ["1,", "1 to ", "one in ", "\u00a31 ", "aged 1 to ", "Section 1, ", "between 1 and ", "twenty-", "1."]
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * size
        begin = time.process_time()
        find_figures(text)
        return time.process_time() - begin

    seconds(500)
    once, thrice = min(seconds(4000) for _ in range(3)), min(seconds(12000) for _ in range(3))
    assert thrice < 6 * once + 0.05
