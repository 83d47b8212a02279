"""The reference list of authorities and the organisations that a text names."""

from __future__ import annotations

import time

import pytest

from kg.gazetteer import (
    authorities,
    by_gss,
    by_name,
    find_authorities,
    find_organisations,
    police_forces,
)

FOUND = [
    ("Norfolk County Council heard from Norfolk Constabulary.", [("authority", "E10000020")]),
    ("in Durham, Essex and Norfolk", [("place", "E06000047"), ("place", "E10000012"), ("place", "E10000020")]),
    ("DURHAM COUNTY COUNCIL", [("authority", "E06000047")]),
    ("St. Helens Council and Stoke on Trent City Council", [("authority", "E08000013"), ("authority", "E06000021")]),
    ("the London Borough of Hackney", [("authority", "E09000012")]),
    ("the Royal Borough of Kensington & Chelsea", [("authority", "E09000020")]),
    ("Newcastle upon Tyne", [("place", "E08000021")]),
    ("Newcastle-upon-Tyne", [("place", "E08000021")]),
    ("Newcastle-under-Lyme Borough Council", [("authority", "E07000195")]),
    ("Bath & North East Somerset", [("place", "E06000022")]),
    ("Dorset County Council", [("authority", "E10000009")]),
    ("Dorset Council", [("authority", "E06000059")]),
    ("Bury MBC", [("authority", "E08000002")]),
    ("Hull City Council", [("authority", "E06000010")]),
    ("City of Bradford Metropolitan District Council", [("authority", "E08000032")]),
    ("Cyngor Gwynedd", [("authority", "W06000002")]),
    ("Reading Borough Council", [("authority", "E06000038")]),
    ("The Highland Council", [("authority", "S12000017")]),
    ("Stoke-on-Trent and Staffordshire", [("place", "E06000021"), ("place", "E10000028")]),
    ("Across Essex children are seen. In Leeds the rate fell.", [("place", "E10000012"), ("place", "E08000035")]),
    ("Worcestershire County Council's plan", [("authority", "E10000034")]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[t for t, _ in FOUND])
def test_authorities(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.value) for m in find_authorities(text)] == expected
    assert all(text[m.start : m.end] == m.text for m in find_authorities(text))


NOT_FOUND = [
    "Durham University",
    "Essex Police",
    "Durham Constabulary",
    "Norfolk Road",
    "Councillor Essex",
    "Mr Kent",
    "D Kent",
    "the University of Durham",
    "Norfolk and Suffolk NHS Foundation Trust",
    "Worcestershire Safeguarding Children Board",
    "Reading levels were good.",
    "Southend, Essex and Thurrock Panel",
    "Nottingham County Council",
    "West Midlands Combined Authority",
    "Greater Manchester",
    "in Westminster",
    "e-mail: a@essex.gov.uk",
    "the Holt Road surgery",
    "Norfolk Council for Voluntary Service",
    "Bolton Council of Mosques",
]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_longer_names_of_other_things(text: str) -> None:
    assert find_authorities(text) == []


def test_the_list_is_whole() -> None:
    current = [a for a in authorities() if a.children_services and not a.end]
    assert len([a for a in current if a.nation == "England"]) == 153
    assert len({a.gss for a in authorities() if a.gss}) == len([a for a in authorities() if a.gss])
    assert all(a.code and a.name for a in authorities())


@pytest.mark.parametrize("authority", [a for a in authorities() if a.gss and not a.end], ids=lambda a: a.gss)
def test_each_official_name_is_found(authority) -> None:  # type: ignore[no-untyped-def]
    name = authority.official_name.split(" (")[0]
    text = f"It was reported that {name} had agreed."
    assert [m.value for m in find_authorities(text)] == [authority.gss]


def test_a_name_of_two_authorities_is_settled_by_date() -> None:
    before, now = by_name("Somerset", "2018-05-01"), by_name("Somerset", "2024-05-01")
    assert before
    assert now
    assert (before.gss, now.gss) == ("E10000027", "E06000066")
    assert by_name("Nowhere") is None


def test_former_codes_lead_to_the_authority() -> None:
    found = by_gss("E08000016")
    assert found
    assert found.name == "Barnsley"


ORGANISATIONS = [
    ("OFSTED and HMIP", [("inspectorate", "Ofsted"), ("inspectorate", "HMI Probation")]),
    ("Her Majesty's Inspectorate of Probation", [("inspectorate", "HMI Probation")]),
    (
        "Care Inspectorate Wales (CIW) and the Care Inspectorate",
        [("inspectorate", "CIW"), ("inspectorate", "CIW"), ("inspectorate", "Care Inspectorate")],
    ),
    ("the Care Quality Commission", [("inspectorate", "CQC")]),
    ("NHS Kernow Clinical Commissioning Group", [("health body", "NHS Kernow Clinical Commissioning Group")]),
    ("Members of Stoke-on-Trent CCG", [("health body", "Stoke-on-Trent Clinical Commissioning Group")]),
    ("the CCG", []),
    ("Isle of Wight NHS Trust", [("health body", "Isle of Wight NHS Trust")]),
    ("West Mercia Police", [("police force", "West Mercia Police")]),
    ("the Metropolitan Police", [("police force", "Metropolitan Police Service")]),
    ("the Department for Education", [("government", "Department for Education")]),
    ("NSPCC", [("voluntary organisation", "NSPCC")]),
]


@pytest.mark.parametrize(("text", "expected"), ORGANISATIONS, ids=[t for t, _ in ORGANISATIONS])
def test_organisations(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.value) for m in find_organisations(text)] == expected


def test_forces_cover_each_english_and_welsh_authority_once() -> None:
    territorial = [f for f in police_forces() if f.gss and not f.end and f.gss[0][0] in "EW"]
    covered = [g for f in territorial for g in f.gss]
    assert len(covered) == len(set(covered)) == 175


@pytest.mark.parametrize(
    "piece", ["Stoke on ", "North ", "London Borough of ", "and Norfolk ", "NHS ", "Clinical Commissioning "]
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    def seconds(size: int) -> float:
        begin = time.process_time()
        find_authorities(piece * size)
        find_organisations(piece * size)
        return time.process_time() - begin

    seconds(100)
    once, thrice = min(seconds(3000) for _ in range(3)), min(seconds(9000) for _ in range(3))
    assert thrice < 6 * once + 0.05
