"""Whose a strategy is that several councils have together, and names that begin with a quotation, a number or a "No"."""

from __future__ import annotations

import pytest
from excerpts import rows

CASES: tuple[tuple[str, str, str, str], ...] = (
    ("Durham County Council", "Durham and Darlington had a single Kinship Policy, which had begun on 3 July 2017.", "Kinship Policy", "E06000005 E06000047"),
    ("Durham County Council", "The Kinship Policy, common to Durham, Darlington and Gateshead, was under review.", "Kinship Policy", "E06000005 E06000047 E08000037"),
    ("Reading Borough Council", "Reading, Slough and Wokingham worked to the same Neglect Strategy.", "Neglect Strategy", "E06000038 E06000039 E06000041"),
    ("Kent County Council", "A Neglect Strategy for Kent and Medway together had been published in May 2020. The Neglect Strategy was long.", "Neglect Strategy", "E06000035 E10000016"),
    ("Kent County Council", "The Neglect Strategy, which was shared with Medway, was adopted in May 2020.", "Neglect Strategy", "E06000035 E10000016"),
    ("Kent County Council", "Jointly with Medway the Council had adopted a Neglect Strategy in May 2020.", "Neglect Strategy", "E06000035 E10000016"),
    ("Kent County Council", "A Neglect Strategy covering both Kent and Medway was to be written.", "Neglect Strategy", "E06000035 E10000016"),
    ("Kent County Council", "Medway and Kent shared one Neglect Strategy.", "Neglect Strategy", "E06000035 E10000016"),
    ("Kent County Council", "Medway Council had published its Neglect Strategy in May 2020.", "Neglect Strategy", "E06000035"),
    ("Kent County Council", "Officers had visited Medway and Kent had since adopted a Neglect Strategy.", "Neglect Strategy", "E10000016"),
    ("Kent County Council", 'The "Safe at Home" Neglect Strategy was adopted in May 2020.', '"Safe at Home" Neglect Strategy', "E10000016"),
    ("Kent County Council", "The No Wrong Door Policy was adopted in May 2020.", "No Wrong Door Policy", "E10000016"),
    ("Kent County Council", "The Children Absent from School Policy was adopted in May 2020.", "Children Absent from School Policy", "E10000016"),
    ("Kent County Council", "A Stage 3 Improvement Plan was adopted in May 2020.", "Stage 3 Improvement Plan", "E10000016"),
)


@pytest.mark.parametrize(("council", "text", "name", "gss"), CASES)
def test_whose_a_strategy_is(council: str, text: str, name: str, gss: str) -> None:
    head = f"{council}\n\nChildren and Young People Scrutiny Committee\n\nMinutes of the meeting held on Wednesday 4 May 2022\n\n5. Safeguarding children\n\n"
    assert rows("strategies", head + text + "\n", "name", "gss") == [(name, gss)]


@pytest.mark.parametrize("text", ["In New Zealand a wellbeing strategy had been adopted.", "The NHS Long Term Plan had come out in January 2019.", "A Child's Plan was made for each pupil."])
def test_no_strategy_of_a_council(text: str) -> None:
    head = "Kent County Council\n\nChildren and Young People Scrutiny Committee\n\nMinutes of the meeting held on Wednesday 4 May 2022\n\n5. Safeguarding children\n\n"
    assert rows("strategies", head + text + "\n", "name") == []
