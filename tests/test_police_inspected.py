"""Inspections of a police force that touch on the protection of children, and those of its other work, which are none of ours."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Gwent Police and Crime Panel\nMinutes of the meeting held on 4 February 2019\n\n5. COMMISSIONER'S UPDATE\n\n"
PROTECTING = {
    "HMICFRS would be in the force area in April 2019 to look at how domestic abuse was dealt with.": ("2019-04", "planned"),
    "HMICFRS had been in the force area in May 2018 to inspect the response to domestic violence.": ("2018-05", ""),
    "HMICFRS had visited in June 2018 to examine the handling of child sexual exploitation.": ("2018-06", ""),
    "Her Majesty's Inspectorate of Constabulary had inspected the protection of vulnerable people in June 2016.": ("2016-06", ""),
    "Inspectors from HMICFRS were to be in Newport in March 2019 to see how calls about domestic abuse were answered.": ("2019-03", "planned"),
}


@pytest.mark.parametrize(("text", "expected"), PROTECTING.items())
def test_police_inspections_that_touch_children(text: str, expected: tuple[str, str]) -> None:
    assert rows("inspections", HEAD + text, "inspectorate", "start", "overall") == [("HMICFRS", *expected)]


@pytest.mark.parametrize("text", ["HMICFRS would be in the force area in April 2019 to look at custody.", "HMICFRS had inspected crime recording in May 2018."])
def test_other_police_inspections(text: str) -> None:
    assert rows("inspections", HEAD + text, "start") == []
