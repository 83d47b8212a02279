"""Findings told in passing, in relative clauses and in marked lists."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Children and Young People Scrutiny Committee\nBorough Council of Calderdale\nMinutes of the meeting held on 5 June 2019 at Halifax Town Hall\n\n5. CHILDREN'S SERVICES\n\n"
FULL = "Ofsted carried out an ILACS inspection from 14 to 25 January 2019. "
SEND = "The local area SEND inspection by Ofsted and the CQC was in the week of 4 to 8 February 2019. "
GOOD, BAD = "strength", "area for improvement"

TOLD = {
    "Still outstanding were the timeliness of plans and the consistency of supervision, both of which inspectors had picked out as needing attention.": {
        (BAD, "the timeliness of plans"), (BAD, "the consistency of supervision"),
    },
    "The consistency of supervision, which Ofsted had singled out as needing attention, was being tackled.": {(BAD, "The consistency of supervision")},
    "Officers were working on late plans, something that inspectors had criticised.": {(BAD, "late plans")},
    "The drift in pre-proceedings work, an area in which Ofsted had asked for improvement, had been reduced.": {(BAD, "The drift in pre-proceedings work")},
    "Management oversight was one of the areas in which Ofsted had wanted improvement.": {(BAD, "Management oversight")},
    "The virtual school, which inspectors had praised, was growing.": {(GOOD, "The virtual school")},
    "Areas in which, according to Ofsted, the Council should do better were the quality of plans, and access to therapy.": {
        (BAD, "the quality of plans"), (BAD, "access to therapy"),
    },
    "What inspectors thought could be better were the quality of plans and the speed of visits.": {(BAD, "the quality of plans"), (BAD, "the speed of visits")},
    "The letter spoke warmly of the stability of the senior team and of the support on offer to care leavers.": {
        (GOOD, "the stability of the senior team"), (GOOD, "the support on offer to care leavers"),
    },
    "Mr Ash thought the letter had been generous about the front door.": set(),
    "The speed of visits, which Members had criticised, was better.": set(),
    "Areas which the plan must deal with were noise and litter.": set(),
}


@pytest.mark.parametrize("said", TOLD)
def test_findings_in_passing(said: str) -> None:
    assert set(rows("findings", f"{HEAD}{FULL}{said}\n", "kind", "text")) == TOLD[said]


def test_a_statement_of_action_answers_to_the_inspection() -> None:
    said = "A Written Statement of Action had been called for. The areas of significant weakness it must deal with were:\n    * late plans for schools\n    * the want of trust\n"
    expected = [(BAD, "late plans for schools", "local area SEND"), (BAD, "the want of trust", "local area SEND")]
    assert rows("findings", f"{HEAD}{SEND}{said}", "kind", "text", "framework") == expected


def test_plus_and_dash_tell_the_kind() -> None:
    said = "Ofsted's first monitoring visit was on 20 and 21 March 2019. The letter of 25.04.19, in which HMI reported that:\n  + decisions were made on the day\n  - the night team worked in isolation\n"
    assert rows("findings", f"{HEAD}{said}", "kind", "text") == [(BAD, "the night team worked in isolation"), (GOOD, "decisions were made on the day")]
