"""Inspections in the rows of a table, and what the lines around it go on to tell of them."""

from __future__ import annotations

from pathlib import Path

import excerpts
import pytest

HISTORY = (Path(__file__).parent / "layouts" / "inspection-history.txt").read_text(encoding="utf-8")
HEAD = "Minutes of the Children's Panel of Derby City Council held on Tuesday 4 June 2024\n\n5. Children's services\n"


def test_each_row_is_an_inspection() -> None:
    assert excerpts.rows("inspections", HISTORY, "inspectorate", "framework", "start", "end", "overall") == [
        ("Ofsted", "ILACS", "2018-10-01", "2018-10-12", "good"),
        ("Ofsted", "ILACS", "2023-09-18", "2023-09-29", "requires improvement"),
        ("Ofsted", "ILACS focused visit", "2020-01-21", "2020-01-22", ""),
        ("Ofsted", "monitoring visit", "2025-03-04", "2025-03-06", "planned"),
    ]


def test_grades_under_a_title_with_a_date() -> None:
    assert ("2023-09-18", "care leavers", "outstanding") in excerpts.rows("judgements", HISTORY, "inspection_start", "area", "grade")


def test_findings_without_marks_under_a_colon() -> None:
    assert excerpts.rows("findings", HISTORY, "kind", "text") == [
        ("area for improvement", "chronologies that stop short"),
        ("area for improvement", "supervision that is written up late"),
        ("strength", "carers are seen as partners"),
        ("strength", "the duty desk answers within the hour"),
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Having been found inadequate by Ofsted in May 2012, the Council had been told to set up a board.",
            [("2012-05", "overall effectiveness", "inadequate")],
        ),
        (
            "Ofsted had judged adoption and care leavers to be good and outstanding respectively in May 2016.",
            [("2016-05", "adoption", "good"), ("2016-05", "care leavers", "outstanding")],
        ),
        (
            "Ofsted inspected the service in May 2022. That time the grade was good, an advance on the Ofsted inspection of 2019.",
            [("2022-05", "overall effectiveness", "good")],
        ),
        ("A mock inspection had been held in May 2023, and it had rated the front door as requires improvement.", []),
    ],
)
def test_grades_and_their_inspections(said: str, expected: list[tuple[str, str, str]]) -> None:
    assert excerpts.rows("judgements", f"{HEAD}{said}\n", "inspection_start", "area", "grade") == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The board had been told off, where Ofsted had praised it.", []),
        (
            "Ofsted made focused visits in May 2019 and June 2021. In the last letter it had praised the calm of the duty desk.",
            [("2021-06", "the calm of the duty desk")],
        ),
        (
            "Ofsted made a focused visit on 14 May 2019 and 15 May 2019. An ILACS inspection was made in June 2022.\n\nOfsted's letter of 3 June 2019 had praised the duty desk.",
            [("2019-05-14", "the duty desk")],
        ),
    ],
)
def test_findings_and_their_inspections(said: str, expected: list[tuple[str, str]]) -> None:
    assert excerpts.rows("findings", f"{HEAD}{said}\n", "inspection_start", "text") == expected


def test_a_report_is_not_on_an_inspection_years_before() -> None:
    said = "Ofsted had published on 2 June 2023 the report of its ILACS inspection. At the ILACS of November 2018 the grade was good."
    found = excerpts.rows("inspections", f"{HEAD}{said}\n", "framework", "start", "overall")
    assert found == [("ILACS", "", ""), ("ILACS", "2018-11", "good")]


def test_an_inspection_whose_grade_is_told_beside_it_is_one() -> None:
    head = "Derby City Council\n\nHealth Panel, 4 March 2022\n\nPRESENT: Councillor A Moor (Chair)\n\n1. CHILDREN'S COMMUNITY HEALTH\n\n"
    told = "The CQC had inspected the Trust's community services for children and young people in June 2021 and had rated them as good."
    assert excerpts.rows("inspections", head + told, "inspectorate", "start", "overall") == [("CQC", "2021-06", "good")]
