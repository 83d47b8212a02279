"""An inspection that one sentence names and the next dates or grades is one inspection, in whatever words either is told."""

from __future__ import annotations

from itertools import product

import excerpts
import pytest

HEAD = (
    "Children's Services Scrutiny Committee\n\nMinutes of the meeting of Shropshire Council's Children's Services Scrutiny Committee held on 10 May 2023\n\n"
    "Present: Councillor Ada Sample (Chair)\n\n1. Children's services\n\n"
)
NAMED = (
    "The Council's children's services were inspected by Ofsted under the ILACS framework.",
    "Ofsted had inspected the Council's services under ILACS.",
    "The Committee received a report on the ILACS inspection by Ofsted.",
    "Members considered the outcome of Ofsted's inspection of local authority children's services (ILACS).",
)
DATED = (
    "The inspection ran from 7 to 18 November 2022 and the outcome was good.",
    "The inspection took place between 7 and 18 November 2022, and the overall judgement was good.",
    "It had taken place from 7 to 18 November 2022 with an overall grade of good.",
    "Inspectors were on site from 7 to 18 November 2022 and judged services good overall.",
    "This was done from 7 to 18 November 2022; overall effectiveness was good.",
    "The visit had lasted from 7 to 18 November 2022. Services were judged good overall.",
)


@pytest.mark.parametrize(("named", "dated"), [*product(NAMED, DATED)])
def test_one_inspection(named: str, dated: str) -> None:
    told = excerpts.rows("inspections", f"{HEAD}{named} {dated}\n", "inspectorate", "framework", "start", "end", "overall")
    assert told == [("Ofsted", "ILACS", "2022-11-07", "2022-11-18", "good")]
