"""Who could not come, and who came instead, in as many words as clerks have for it."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = """Children's Scrutiny Panel
Minutes of the meeting held on 5 March 2019 at Town Hall

Present: Councillors A Quill (Chair), F Moss

1. Apologies for absence
"""
REST = """

2. Declarations of interest
There were none.

3. Annual report
The report was noted.
"""
THERE = [("A Quill", "present"), ("F Moss", "present")]
EXCUSED = (
    "Councillors B Ryde and C Stow were unable to attend.",
    "Councillors B Ryde and C Stow, together with the Head of Law, regretted that they were unable to be present.",
    "Councillor B Ryde was unable to be present and had so informed the Chair; so had Mrs C Stow (Co-opted).",
    "Councillor B Ryde could not attend, nor could Councillor C Stow.",
    "Councillors B Ryde and C Stow had indicated that they could not attend.",
    "Councillors B Ryde and C Stow had sent their regrets.",
    "Councillor B Ryde and Mrs C Stow had given notice that they would be absent.",
    "Councillors B Ryde and C Stow sent word that they could not come.",
    "Notice of absence had been given by Councillors B Ryde and C Stow.",
    "Regrets were received from Councillors B Ryde and C Stow.",
    "It was reported that Councillors B Ryde and C Stow were unable to attend the meeting.",
    "The Chair reported that Councillors B Ryde and C Stow had sent apologies.",
    "Councillors B Ryde and C Stow had tendered their apologies.",
    "An apology for absence was recorded for Councillors B Ryde and C Stow.",
    "Councillor B Ryde (work commitments) and Councillor C Stow were prevented from attending.",
    "Apologies had been sent by Councillors B Ryde and C Stow.",
    "Councillor B Ryde had let it be known that he could not come, and Councillor C Stow's apologies were given by Councillor Moss.",
    "Absence was excused in respect of Councillors B Ryde and C Stow.",
    "Apologies: Cllrs B Ryde, C Stow",
    "Submitted on behalf of Councillor B Ryde and Mrs C Stow (Co-opted Member).",
    "These were received from Councillor B Ryde and Mrs C Stow (Co-opted Member).",
    "Had been sent by Councillors B Ryde and C Stow.",
    "Intimated on behalf of Councillor B Ryde and Mrs C Stow.",
    "Councillor B Ryde and Mrs C Stow had sent theirs.",
    "The Chair reported the apologies of Councillor B Ryde and Mrs C Stow.",
)
STOOD_IN = (
    "Apologies had been sent by Councillor B Ryde, in whose stead Councillor C Stow was sitting.",
    "Councillor B Ryde had tendered his apologies, Councillor C Stow being present on his behalf.",
    "Councillor C Stow was in attendance for Councillor B Ryde, who had sent apologies.",
    "Councillor B Ryde sent apologies and was replaced by Councillor C Stow.",
    "Councillor B Ryde gave apologies; his place was taken by Councillor C Stow.",
    "Councillor B Ryde was unable to attend and Councillor C Stow attended as substitute.",
    "Apologies were received from Councillor B Ryde, with Councillor C Stow attending in her place.",
    "Councillor B Ryde had sent apologies, Councillor C Stow deputising.",
    "Apologies from Councillor B Ryde, whose substitute was Councillor C Stow.",
)
NEITHER = (
    "Ms Stow was sorry that the Regional Manager could not be there.",
    "Councillor A Quill had sent theirs to the printer.",
    "These were received from the schools of the borough.",
    "Councillor A Quill was unable to support the motion.",
    "Councillor B Ryde had been unable to attend the last meeting.",
    "Councillor A Quill regretted that parents were unable to attend reviews.",
    "Some parents were unable to attend.",
    "Councillor A Quill asked whether pupils who could not attend were recorded.",
    "The Cabinet Member was unable to support the amendment.",
)


def _told(said: str) -> list[tuple[str, ...]]:
    return [row for row in rows("attendance", HEAD + said + REST, "person", "status") if row not in THERE]


@pytest.mark.parametrize("said", EXCUSED)
def test_who_could_not_come_is_excused(said: str) -> None:
    assert _told(said) == [("B Ryde", "apologies"), ("C Stow", "apologies")]


@pytest.mark.parametrize("said", STOOD_IN)
def test_who_came_instead_is_a_substitute(said: str) -> None:
    assert _told(said) == [("B Ryde", "apologies"), ("C Stow", "substitute")]


@pytest.mark.parametrize("said", NEITHER)
def test_other_inability_excuses_no_one(said: str) -> None:
    assert _told(said) == []
