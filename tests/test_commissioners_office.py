"""What a police commissioner's office commissions, and what he gives, where a pronoun stands for the commissioner."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Gwent Police and Crime Panel\nMinutes of the meeting held on 4 February 2019\n\n5. COMMISSIONER'S UPDATE\n\n"
OFFICE = "Office of the Police and Crime Commissioner"
SERVED = {
    "The Police and Crime Commissioner said that the advocacy service for children was provided by Kite Voices under contract to her office.": "advocacy service for children",
    "The Commissioner explained that mentoring for young people was run by Kite Voices, commissioned by his office.": "mentoring for young people",
    "The Commissioner spoke of children. Kite Voices had been commissioned by his office to run a mentoring service.": "mentoring service",
    "The Commissioner told the Panel of children at risk. The youth helpline was run by Kite Voices under an agreement with his office.": "youth helpline",
    "The PCC reported that a counselling service for children had been bought by his office from Kite Voices.": "counselling service for children",
}


@pytest.mark.parametrize(("text", "service"), SERVED.items())
def test_his_office_commissions(text: str, service: str) -> None:
    assert rows("services", HEAD + text, "provider", "service", "commissioner") == [("Kite Voices", service, OFFICE)]


def test_another_office_is_nobodys() -> None:
    text = "The Chair spoke. Kite Voices had been commissioned by his office to run a mentoring service for children."
    assert OFFICE not in {c for row in rows("services", HEAD + text, "commissioner") for c in row}


def test_he_gave() -> None:
    text = "The Police and Crime Commissioner spoke of children. He had given £68,000 for a youth worker."
    assert rows("funding", HEAD + text, "amount", "purpose", "funder") == [("68000", "youth worker", "Police and Crime Commissioner")]
