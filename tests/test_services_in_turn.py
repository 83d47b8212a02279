"""Who had a service one after the other, whose contract it was where councils are told by number or place, in invented sentences."""

from __future__ import annotations

import excerpts
import pytest
from clauses_anew import HEAD

from kg.extract.money.spells import spells

COUNCIL = "Durham County Council"
IN_TURN: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Exit interviews had until 31 March 2021 been undertaken by the Wear Trust; since 1 April 2021 they had been carried out in-house by the Missing Children Team.",
        [("Missing Children Team", "Exit interviews", "", "2021-04-01", ""), ("Wear Trust", "Exit interviews", "", "", "2021-03-31")],
    ),
    (
        "Exit interviews were the responsibility of the Council's own Exploitation Team until 1 May 2021, since when they had been delivered by Wear Steps under a contract let "
        "jointly by Durham County Council and the Office of the Durham Police and Crime Commissioner and running to 30 April 2023.",
        [
            ("Exploitation Team", "Exit interviews", "", "", "2021-05-01"),
            ("Wear Steps", "Exit interviews", COUNCIL, "2021-05-01", "2023-04-30"),
            ("Wear Steps", "Exit interviews", "Office of the Durham Police and Crime Commissioner", "2021-05-01", "2023-04-30"),
        ],
    ),
    (
        "Life story work, until August 2021 undertaken by Wear Voices, had since been carried out by the Adoption Support Team.",
        [("Adoption Support Team", "Life story work", "", "2021-08", ""), ("Wear Voices", "Life story work", "", "", "2021-08")],
    ),
    (
        "Up to March 2021 supervised contact had been provided by Wear Links, and from April 2021 by the Contact Team.",
        [("Contact Team", "Supervised contact", "", "2021-04", ""), ("Wear Links", "supervised contact", "", "", "2021-03")],
    ),
    (
        "Supported lodgings had been run by Wear Voices until March 2021 and since then by Wear Homes.",
        [("Wear Homes", "Supported lodgings", "", "2021-03", ""), ("Wear Voices", "Supported lodgings", "", "", "2021-03")],
    ),
    (
        "From April 2017 to March 2020 independent visitors were provided by Wear Voices; from April 2020 they were provided by Wear Steps under a contract with the Council.",
        [("Wear Steps", "independent visitors", COUNCIL, "2020-04", ""), ("Wear Voices", "independent visitors", "", "2017-04", "2020-03")],
    ),
    ("The befriending scheme had been with Wear House since May 2019.", [("Wear House", "befriending scheme", "", "2019-05", "")]),
    ("The Family Support service was with Wear Steps from June 2018.", [("Wear Steps", "Family Support service", "", "2018-06", "")]),
    ("Respite care had lain with Wear Voices since 2017.", [("Wear Voices", "Respite care", "", "2017", "")]),
    (
        "The present contract for mentoring and respite, held by Wear Steps, was to end on 30 June 2022.\n\n"
        "RESOLVED - that (1) the contract for mentoring and respite be awarded to Wear Voices from 1 July 2022 to 30 June 2025 at a total value of £240,000; and",
        [("Wear Steps", "mentoring and respite", COUNCIL, "", "2022-06-30"), ("Wear Voices", "mentoring and respite", COUNCIL, "2022-07-01", "2025-06-30")],
    ),
    (
        "RESOLVED:\n\n(1) That the contract for short breaks be awarded to Wear House from 1 April 2023 to 31 March 2026;\n\n(2) That the report be noted.",
        [("Wear House", "short breaks", COUNCIL, "2023-04-01", "2026-03-31")],
    ),
    (
        "Mentoring for care leavers had been supplied since April 2019 by Wear Horizons CIC at a yearly cost of £90,000.\n\nRESOLVED: (1) That the contract be put out to tender again.",
        [("Wear Horizons CIC", "Mentoring for care leavers", COUNCIL, "2019-04", "")],
    ),
)
OF_SEVERAL: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Durham Clinical Commissioning Group, Darlington Clinical Commissioning Group and North Tees Clinical Commissioning Group had jointly commissioned the Looked After Children "
        "nursing team from Wear NHS Foundation Trust.",
        [("Wear NHS Foundation Trust", "Looked After Children nursing team", f"{place} Clinical Commissioning Group", "", "") for place in ("Darlington", "Durham", "North Tees")],
    ),
    (
        "The boroughs of Darlington, Gateshead and Sunderland met. Independent visitors were supplied by Wear Voices under contracts with all three boroughs.",
        [("Wear Voices", "Independent visitors", place, "", "") for place in ("Darlington", "Gateshead", "Sunderland")],
    ),
    (
        "Members heard of Darlington, Gateshead Council and Sunderland. Advocacy was commissioned from Wear Voices by each of the three local authorities.",
        [("Wear Voices", "Advocacy", place, "", "") for place in ("Darlington", "Gateshead Council", "Sunderland")],
    ),
    ("Advocacy was commissioned from Wear Voices by all seven local authorities.", [("Wear Voices", "Advocacy", "", "", "")]),
    (
        "Since 1 May 2018 adoption services for Durham, Darlington and Gateshead had been delivered by Northern Homes Together, hosted by Gateshead Council, under an agreement ending "
        "on 30 April 2023.",
        [("Northern Homes Together", "adoption services", name, "2018-05-01", "2023-04-30") for name in ("Darlington", COUNCIL, "Gateshead Council")],
    ),
    (
        "Supported lodgings were run by Wear Voices, by Wear Steps and by Wear Homes under a framework contract with the County Council from May 2019.",
        [(name, "Supported lodgings", COUNCIL, "2019-05", "") for name in ("Wear Homes", "Wear Steps", "Wear Voices")],
    ),
    ("A contract for the sleep clinic had been awarded to Grow, Rest, Play (GRP) by the Council.", [("Grow, Rest, Play", "sleep clinic", COUNCIL, "", "")]),
    (
        "Wear Voices had been contracted by the Council to deliver the Ladder Project, which offered support to young people who were at risk.",
        [("Wear Voices", "Ladder Project", COUNCIL, "", "")],
    ),
)
NOBODY = (
    "Members thanked staff who had until May been led by the Director; since June they had been led by Ms Wells.",
    "The review had been carried out by Ofsted until May 2020; since then it had been carried out by the CQC.",
    "The child had been with Wear Homes since 2019.",
    "The report had been with the Wear Trust since May.",
    "RECOMMENDED:\n\n(1) That the contract for short breaks be awarded to Wear House from 1 April 2023 to 31 March 2026;\n\n(2) That the report be noted.",
    "The motion that the contract for short breaks be awarded to Wear House was lost.",
)


@pytest.mark.parametrize(("text", "expected"), (*IN_TURN, *OF_SEVERAL))
def test_who_delivers(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == sorted(expected)


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_delivers(text: str) -> None:
    assert excerpts.facts("services", HEAD + text) == []


def test_a_sentence_of_one_provider_stays_whole() -> None:
    said = "Since May 2019 the helpline had been run by Wear Voices, and it would end in May 2022."
    assert spells(said) == (said,)
