"""Inspections, grades and findings told in long prose: two occasions in a sentence, a second verb, numbered paragraphs."""

from __future__ import annotations

import excerpts
import pytest

HEAD = "Minutes of the Children's Panel of Derby City Council held on Tuesday 4 June 2024\n\n5. Children's services\n\n"
WHOLE, LEADERS, HELP = "overall effectiveness", "impact of leaders", "help and protection"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Ofsted inspected under ILACS from 9 to 20 May 2022. Whereas at the SIF inspection in March 2016 Ofsted had found services to require improvement overall,"
            " inspectors had this time concluded that overall effectiveness was good. The impact of leaders had likewise been graded good.",
            [("2016-03", WHOLE, "requires improvement"), ("2022-05-09", LEADERS, "good"), ("2022-05-09", WHOLE, "good")],
        ),
        (
            "At the ILACS of June 2018 overall effectiveness had been judged to require improvement, as had help and protection, the impact of leaders alone having been judged good.",
            [("2018-06", HELP, "requires improvement"), ("2018-06", LEADERS, "good"), ("2018-06", WHOLE, "requires improvement")],
        ),
        (
            "Ofsted's inspection under ILACS in May 2020 judged overall effectiveness to be good. The judgements both upon help and protection and upon the impact of leaders had been the same.",
            [("2020-05", HELP, "good"), ("2020-05", LEADERS, "good"), ("2020-05", WHOLE, "good")],
        ),
        (
            "Ofsted had inspected the service between 4 and 15 May 2022 under the ILACS framework. The service, which Ofsted had graded good in 2017, was now inadequate overall.",
            [("2017", WHOLE, "good"), ("2022-05-04", WHOLE, "inadequate")],
        ),
        ("Ofsted's review of the DSCB in May 2015 graded it good.", [("2015-05", "LSCB", "good")]),
    ],
)
def test_grades(said: str, expected: list[tuple[str, str, str]]) -> None:
    assert sorted(excerpts.rows("judgements", f"{HEAD}{said}\n", "inspection_start", "area", "grade")) == expected


def test_a_service_run_with_another_council_is_of_both() -> None:
    said = "The joint youth justice team which Derby ran with Leicester had been inspected by HMI Probation in May 2018."
    assert excerpts.rows("inspections", f"{HEAD}{said}\n", "gss", "start") == [("E06000015 E06000016", "2018-05")]


def test_what_will_be_recalled_was() -> None:
    said = "It will be recalled that inspectors from Ofsted were in Derby from 3 to 7 May 2022."
    assert excerpts.rows("inspections", f"{HEAD}{said}\n", "start", "overall") == [("2022-05-03", "")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Inspectors praised the calm of staff, and a duty desk which answered at once. They had been critical of late plans, had found audits to be uneven and had remarked that few carers were told.",
            ["a duty desk which answered at once", "audits to be uneven", "few carers were told", "late plans", "the calm of staff"],
        ),
        ("4.1 It saw much to admire, in particular the hub.\n\n4.2 Seven recommendations had been made and all were accepted.", ["7", "the hub"]),
        ("It was less happy in other ways, and had pointed to\n\n(a)  plans that drift; and\n\n(b)  the want of a dentist.", ["plans that drift", "the want of a dentist"]),
        (
            "Ofsted had picked out the candour of the board; but in its opinion early help was underdeveloped.",
            ["early help was underdeveloped", "the candour of the board"],
        ),
        ("Its sharpest criticism, as to Ofsted's sharpest criticism of the service, was not told.", []),
        ("A Member knew that Ofsted had found Leicester's services for children to be good and asked what was to be learnt.", []),
    ],
)
def test_findings(said: str, expected: list[str]) -> None:
    text = f"{HEAD}Ofsted carried out an ILACS inspection from 9 to 20 May 2022.\n\n{said}\n"
    assert sorted(excerpts.rows("findings", text, "text")) == [(e,) for e in expected]


def test_what_a_relative_clause_recalls_is_not_what_the_next_sentence_is_about() -> None:
    said = "The Director reported on the second monitoring visit, made by Ofsted on 5 and 6 May 2022, to a service which Ofsted had found inadequate in March 2021. Inspectors had been glad that visits were made on time."
    assert excerpts.rows("findings", f"{HEAD}{said}\n", "inspection_start", "kind", "text") == [("2022-05-05", "strength", "visits were made on time")]
