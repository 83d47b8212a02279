"""Services told over several sentences, in several parts of an area, or of all that stand before, in invented sentences; and what tells of none."""

from __future__ import annotations

import excerpts
import pytest
from clauses_anew import HEAD

COUNCIL = "Durham County Council"
POLICE = "Durham Police and Crime Commissioner"
TOLD: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Advocacy was provided by Wear Voices. Play therapy was provided by the Wear Trust. Both were commissioned by the Council.",
        [("Wear Voices", "Advocacy", COUNCIL, "", ""), ("Wear Trust", "Play therapy", COUNCIL, "", "")],
    ),
    (
        "Sleep advice was run for Durham by the Wear Trust on terms that took effect on 1 May 2018 and lapse on 30 April 2021. In the west it is in the hands of Wear Steps.",
        [("Wear Trust", "Sleep advice", COUNCIL, "2018-05-01", "2021-04-30"), ("Wear Steps", "Sleep advice in the west", "", "", "")],
    ),
    (
        "Youth work in the north was provided for the Council by the Wear Trust and in the south by Wear Steps.",
        [("Wear Trust", "Youth work in the north", COUNCIL, "", ""), ("Wear Steps", "Youth work in the south", COUNCIL, "", "")],
    ),
    (
        "Wear Steps had held the mentoring contract since 1 May 2019. The Council had placed it jointly with Gateshead Council. Its predecessor, Wear Links, gave up the work on 30 April 2019.",
        [
            ("Wear Steps", "mentoring", COUNCIL, "2019-05-01", ""),
            ("Wear Steps", "mentoring", "Gateshead Council", "2019-05-01", ""),
            ("Wear Links", "mentoring", "", "", "2019-04-30"),
        ],
    ),
    (
        "RESOLVED: (1) To commission Wear Voices to provide group work in schools, at £65,000. (2) To commission Wear Steps to run youth clubs, at £18,500. Both agreements are from 1 May 2021 to 30 April 2023.",
        [("Wear Voices", "group work in schools", COUNCIL, "2021-05-01", "2023-04-30"), ("Wear Steps", "youth clubs", COUNCIL, "2021-05-01", "2023-04-30")],
    ),
    (
        "Exit interviews had since 1 May 2021 been the responsibility of the Council's own Exploitation Team, the contract between the Council and Wear Links having ended on 30 April 2021.",
        [("Exploitation Team", "Exit interviews", "", "2021-05-01", ""), ("Wear Links", "Exit interviews", COUNCIL, "", "2021-04-30")],
    ),
    ("Crisis beds, for which the Council paid Wear Homes £38,000 a year, were well used.", [("Wear Homes", "Crisis beds", COUNCIL, "", "")]),
    ("Safe sleep classes were carried on by the Wear Trust under an agreement into which the Council had entered on 1 May 2016.", [("Wear Trust", "Safe sleep classes", COUNCIL, "2016-05-01", "")]),
    ("Bright Steps had been commissioned from Wear Links by the Council with effect from 1 June 2022.", [("Wear Links", "Bright Steps", COUNCIL, "2022-06-01", "")]),
    ("The report came from the Director of Wear Links, the company which had run the youth hubs on the Council's behalf since May 2018.", [("Wear Links", "youth hubs", COUNCIL, "2018-05", "")]),
    ("Mentoring for boys in care was offered through a contract which the Council had given to Wear Steps.", [("Wear Steps", "Mentoring for boys in care", COUNCIL, "", "")]),
    ("Wear Steps no longer worked in the county, its advocacy contract having run out on 30 June 2016.", [("Wear Steps", "advocacy", "", "", "2016-06-30")]),
    ("In answer to a question about Wear Steps, the Director said that it ran the two family centres under a contract with the Council.", [("Wear Steps", "two family centres", COUNCIL, "", "")]),
    ("Two charities provided short breaks for the Council: Wear Links and Wear Voices.", [("Wear Links", "short breaks", COUNCIL, "", ""), ("Wear Voices", "short breaks", COUNCIL, "", "")]),
    ("Young carers: support is commissioned from Wear Links by the Council.", [("Wear Links", "Young carers support", COUNCIL, "", "")]),
    ("The Council jointly commissions mediation with Gateshead Council; the provider is Wear Links.", [("Wear Links", "mediation", COUNCIL, "", ""), ("Wear Links", "mediation", "Gateshead Council", "", "")]),
    ("The return interview service, previously provided in-house, transferred to Wear Steps on 1 July 2022.", [("Wear Steps", "return interview service", "", "2022-07-01", "")]),
    ("The Wear Trust ran the children's centres in the east of the county.", [("Wear Trust", "children's centres in the east of the county", "", "", "")]),
    (
        "Service: Family centres\nSupplier: Wear Community NHS Trust\nTerm: 1 May 2018 - 30 April 2023\n\nService: Counselling in schools\nSupplier: Wear Talk (Durham only); Wear Rooms\nTerm: annual\n\n"
        f"With the exception of the counselling, for which the {POLICE} was responsible, all of these had been let by the Council.",
        [
            ("Wear Community NHS Trust", "Family centres", COUNCIL, "2018-05-01", "2023-04-30"),
            ("Wear Rooms", "Counselling in schools", POLICE, "", ""),
            ("Wear Talk", "Counselling in schools", POLICE, "", ""),
        ],
    ),
)  # fmt: skip
NONE = (
    "It was hoped that in the south it would be run by Wear Steps.",
    "Two charities would provide short breaks for the Council: Wear Links and Wear Voices.",
    "RECOMMENDED: (1) To commission Wear Voices to provide mentoring.",
    "The Wear Trust no longer ran the youth club.",
    "The Wear Trust would run the youth club from May.",
    "The Wear Trust ran a stall at the fair.",
    "Wear Steps had bid for the mentoring contract with the Council.",
    "Asked about Wear Steps, the Director said that it would run the family centres.",
    "The Wear Board met in May. Its predecessor, the Safeguarding Board, ended on 3 May 2019.",
)
SUMS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "£412,000 had come from the Home Office for the Wear Valley Outreach Team, and the Council had added £150,000.",
        [("412000", "Wear Valley Outreach Team", "Home Office", ""), ("150000", "Wear Valley Outreach Team", COUNCIL, "")],
    ),
    ("The Home Office had topped up the counselling service by £155,000.", [("155000", "counselling service", "Home Office", "")]),
    (
        "The Home Office had given the Council £480,000 towards two children's homes, and the Council had put in £525,000 of its own.",
        [("480000", "two children's homes", "Home Office", COUNCIL), ("525000", "two children's homes", COUNCIL, "")],
    ),
    (
        "Wear Steps ran a mentoring service for the Council, with two workers, and the money for this (£96,400) had been obtained from the Home Office.",
        [("96400", "mentoring service", "Home Office", "")],
    ),
    ("£12,000 had been earmarked by Durham for parenting courses.", [("12000", "parenting courses", COUNCIL, "")]),
    (
        "The youth club cost £86,000 a year, of which £61,000 came from the Home Office and the remainder out of the base budget.",
        [("86000", "youth club", "", ""), ("61000", "youth club", "Home Office", "")],
    ),
)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_delivers(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == sorted(expected)


@pytest.mark.parametrize("text", NONE)
def test_nobody_delivers(text: str) -> None:
    assert excerpts.facts("services", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), SUMS)
def test_what_a_sum_was_for(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("funding", HEAD + text, "amount", "purpose", "funder", "recipient") == sorted(expected)


KNOWN = {
    "Barnardo's delivered the family support project.": ("Barnardo's", "family support project", ""),
    "Barnardo's ran the family support project until March 2025.": ("Barnardo's", "family support project", "2025-03"),
    "The NSPCC provided the family support project.": ("NSPCC", "family support project", ""),
    "Kite Voices provided the family support project.": ("Kite Voices", "family support project", ""),
    "Return home interviews were provided by Barnardo's.": ("Barnardo's", "Return home interviews", ""),
    "Delivery of the Parent Support Programme had been contracted to Kite Voices.": ("Kite Voices", "Parent Support Programme", ""),
    "Coram Voice provides independent visitors.": ("Coram Voice", "independent visitors", ""),
    "Barnardo's Cymru was running the mentoring project in two valleys.": ("Barnardo's Cymru", "mentoring project", ""),
    "£5,000 had come from a trust for a family support project, which Action for Children was delivering until March 2025.": ("Action for Children", "family support project", "2025-03"),
}  # fmt: skip
DOES_SOMETHING_ELSE = (
    "Barnardo's had delivered training to forty staff.",
    "The NSPCC ran a campaign in schools.",
    "Barnardo's provided an update to the meeting.",
    "The NSPCC offered its help to the Panel.",
    "Action for Children ran an event for families.",
    "Kate Moor provided the family support project.",
    "The Hope Trust had provided lunch for the young carers service.",
    "The Hope Trust had provided extra staff to the short breaks service.",
    "Barnardo's ran sessions of the Parent Support Programme.",
)


@pytest.mark.parametrize(("text", "expected"), KNOWN.items())
def test_a_charity_that_all_know_delivers_for_others(text: str, expected: tuple[str, str, str]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "end") == [expected]


@pytest.mark.parametrize("text", DOES_SOMETHING_ELSE)
def test_what_is_no_service_of_a_charity(text: str) -> None:
    assert excerpts.rows("services", HEAD + text, "provider") == []


@pytest.mark.parametrize(
    ("said", "service"),
    [
        ("mentoring in over forty schools", "mentoring"),
        ("mentoring to 40 young people", "mentoring"),
        ("counselling in a further eleven", "counselling"),
        ("supported lodgings for 16 and 17 year olds", "supported lodgings for 16 and 17 year olds"),
        ("short breaks for 5 to 11 year olds", "short breaks for 5 to 11 year olds"),
    ],
)
def test_to_how_many_a_service_goes_is_no_part_of_its_name(said: str, service: str) -> None:
    assert excerpts.rows("services", f"{HEAD}Kite Voices provided {said} under a contract with the Council.", "provider", "service") == [("Kite Voices", service)]


def test_a_way_of_working_provides_nothing() -> None:
    text = "Sixteen schools had taken up the Anchor Approach; Open Door, a charity, provided counselling in a further eleven under a contract with the Council."
    assert excerpts.rows("services", HEAD + text, "provider") == [("Open Door",)]
