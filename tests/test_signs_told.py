"""Who delivers what for whom, and who gave a sum for what, in invented sentences read by frames over signs."""

from __future__ import annotations

import pytest
from grants_told import GRANTS, NO_GRANTS

from kg.extract.money.contracting import deals
from kg.extract.money.granting import gifts

DEALS = (
    ("Play therapy was something that the Council had bought from Kite Voices since May 2018.", "", ("Kite Voices", "Play therapy", ("Council",))),
    ("Kite Voices, who had been hired by the Council to run a night line for young carers, spoke.", "", ("Kite Voices", "night line for young carers", ("Council",))),
    ("The family hub outreach (run on the Council's behalf, as a Member said, by Night Owls) had grown.", "", ("Night Owls", "family hub outreach", ("Council",))),
    ("Night Owls had won the contract let by the Council for sleep advice.", "", ("Night Owls", "sleep advice", ("Council",))),
    ("It had been provided by Bright Path on behalf of the Authority.", "The mentoring scheme was now run in-house.", ("Bright Path", "mentoring scheme", ("Authority",))),
    ("The charity was still offering it.", "The Council's contract with Rainbow House for respite care ran to May 2019.", ("Rainbow House", "respite care", ("Council",))),
    ("Of the return interviews held in May, 61% had been completed within a week by Safe Steps, the provider commissioned by the Council.", "",
     ("Safe Steps", "return interviews held in May", ("Council",))),
)
NO_DEALS = (
    "It was suggested that Kite Voices might be asked to run a befriending scheme.",
    "Officers denied that Kite Voices was to run the Council's children's homes.",
    "The Council was considering whether to commission Kite Voices to provide advocacy.",
    "Kite Voices provided an update on its work with the Council.",
    "The support was provided by the Virtual School.",
)
GIFTS = (
    ("The Harbour Trust had come up with £9,000, and that would pay for a night bus.", "", "", ("£9,000", "night bus", "Harbour Trust", "")),
    ("Towards the wages of the cook the Harbour Trust gave £9,000 a year.", "", "", ("£9,000", "wages of the cook", "Harbour Trust", "")),
    ("£9,000 was for clubs.", "How had the grant from the Harbour Trust been used?", "", ("£9,000", "clubs", "Harbour Trust", "")),
    ("A Member asked about the £9,000 from the Harbour Trust.", "", "All of it had been spent on books.", ("£9,000", "books", "Harbour Trust", "")),
    ("The £9,000 which the Home Office had allocated to Roe Council was committed to street work.", "", "", ("£9,000", "street work", "Home Office", "Roe Council")),
    ("The playground (which had cost £9,000, all of it from the Harbour Trust) had opened.", "", "", ("£9,000", "playground", "Harbour Trust", "")),
)
NO_GIFTS = (
    "The bid to the Harbour Trust for £9,000 towards a night bus had been turned down.",
    "If the bid succeeded, £9,000 would come from the Harbour Trust for a night bus.",
    "It was hoped that the Harbour Trust would give £9,000 for a night bus.",
    "An overspend of £9,000 on placements was reported by the Council.",
    "£9,000 had still to be saved.",
)


@pytest.mark.parametrize(("text", "before", "expected"), DEALS)
def test_a_frame_tells_who_delivers(text: str, before: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    assert [(*d.providers, d.service, d.commissioners) for d in deals(text, before)] == [expected]


@pytest.mark.parametrize("text", NO_DEALS)
def test_nothing_is_delivered(text: str) -> None:
    assert not [d for d in deals(text) if d.firm]


@pytest.mark.parametrize(("text", "before", "after", "expected"), GIFTS)
def test_a_frame_tells_who_gave(text: str, before: str, after: str, expected: tuple[str, ...]) -> None:
    assert [(g.amount, g.purpose, g.giver, g.recipient) for g in gifts(text, before, after)] == [expected]


@pytest.mark.parametrize("text", NO_GIFTS)
def test_nothing_is_given(text: str) -> None:
    assert gifts(text) == []


@pytest.mark.parametrize(("text", "expected"), GRANTS)
def test_frames_tell_each_role(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert tuple((g.amount, g.purpose, g.giver, g.recipient) for g in gifts(text)) == expected


@pytest.mark.parametrize("text", NO_GRANTS)
def test_what_is_no_grant(text: str) -> None:
    assert not gifts(text)
