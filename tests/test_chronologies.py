"""Chronologies: each line or paragraph opens with its date, from which what it tells takes its year."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Children and Young People Scrutiny Committee\nBorough Council of Calderdale\nMinutes of the meeting held on 5 October 2022 at Halifax Town Hall\n\n5. OFSTED\n\n"
RI = "requires improvement"

# Each: the text, and the start, framework and grade of its inspections.
TOLD: tuple[tuple[str, set[tuple[str, str, str]]], ...] = (
    ("03/2017: Inspected by Ofsted under the SIF. All judgements Inadequate.\n10/2017: Ofsted's first monitoring visit, 17-18 October.\n05/2018: Ofsted back for a second monitoring visit.\n"
     "06/2020: Re-inspected by Ofsted, 8 to 19 June; overall effectiveness Good.",
     {("2017-03", "SIF", "inadequate"), ("2017-10-17", "monitoring visit", ""), ("2018-05", "monitoring visit", ""), ("2020-06-08", "", "good")}),
    ("A timeline was shown:\n- June 2016: Ofsted SIF inspection - Inadequate\n- February 2017: first monitoring visit\n- September 2019: ILACS inspection - Requires Improvement\n- March 2022: ILACS focused visit (front door)",
     {("2016-06", "SIF", "inadequate"), ("2017-02", "monitoring visit", ""), ("2019-09", "ILACS", RI), ("2022-03", "ILACS focused visit", "")}),
    ("2014. The first inspection by Ofsted, in March and April, ended with children's services being declared Inadequate.\n\n2017. The second, with fieldwork from 5 June, ended in Requires Improvement.\n\n"
     "2021. The third, from 7 to 18 June, ended in Good. Staff were thanked.\n\nThe Chair spoke.",
     {("2014-03", "", "inadequate"), ("2017-06-05", "", RI), ("2021-06-07", "", "good")}),
    ("2016 \u2013 Inspected in May. Ofsted judged the service inadequate.\n2019 \u2013 Reinspected, 10 to 21 June. Requires improvement.\n2022 \u2013 Focused visit in March.",
     {("2016-05", "", "inadequate"), ("2019-06-10", "", RI), ("2022-03", "ILACS focused visit", "")}),
    ("Sept 2019 \u2013 ILACS short inspection: Good\nNov 2020 \u2013 focused visit on care leavers\n2021 \u2013 Ofsted returned", {("2019-09", "ILACS", "good"), ("2020-11", "ILACS focused visit", ""), ("2021", "", "")}),
    ("The Panel turned to Ofsted.\n\n- Grade at the inspection of March 2019: \"requires improvement to be good\".\n- Grade at the inspection before that (June 2016): inadequate.\n- Focused visit: 24-25 February 2021; work on neglect.",
     {("2019-03", "", RI), ("2016-06", "", "inadequate"), ("2021-02-24", "ILACS focused visit", "")}),
    ("The year 2018 was not a happy one. In June of that year Ofsted had pronounced children's services in Calderdale 'inadequate'.", {("2018-06", "", "inadequate")}),
    ("Consideration was given to a letter from His Majesty's Inspectors. Two of them had been in Calderdale on 4 and 5 July 2022.", {("2022-07-04", "", "")}),
    # no inspection made
    ("Members had before them a letter from Ofsted. Two of them had visited the hub on 4 July 2022.", set()),
    ("May 2018: preparation for the Ofsted inspection began\nJune 2018: Ofsted report published\nJune 2019: Ofsted inspection was postponed\nMay 2020: monitoring visits ceased", set()),
    ("May 2018: visited by Members of the Panel\nJune 2018: inspected by Environmental Health\nMay 2019: visited Leeds to learn from its hubs", set()),
    ("November 2018: self-evaluation rated Good\nMarch 2020: peer review, graded Good\nJuly 2020: all our children's homes inspected by Ofsted: Good", set()),
)


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_entries(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert set(rows("inspections", f"{HEAD}{text}\n", "start", "framework", "overall")) == expected
