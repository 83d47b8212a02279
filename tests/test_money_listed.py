"""Sums of lists and tables with their purpose in the lead, and what is told over two sentences; teams that deliver; names given to bodies."""

from __future__ import annotations

import excerpts
import pytest

HEAD = "Durham County Council\n\nChildren's Services Scrutiny Panel\n\nMinutes of the meeting held on 22 January 2023\n\n5. Children's services\n\n"
COUNCIL = "Durham County Council"
FUNDING: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Contributions to the running costs of the Durham Safeguarding Children Partnership were as follows:\n\nDurham County Council | £120,000\nDurham Constabulary | £40,000",
        [
            ("120000", "running costs", COUNCIL, "Durham Safeguarding Children Partnership"),
            ("40000", "running costs", "Durham Constabulary", "Durham Safeguarding Children Partnership"),
        ],
    ),
    (
        "The Council had set aside the following sums:\n\n- £45,000, respite breaks\n- £30,000, mentoring for young carers",
        [("45000", "respite breaks", COUNCIL, ""), ("30000", "mentoring for young carers", COUNCIL, "")],
    ),
    (
        "Use of the £900,000 grant from the Department for Education:\n\nItem | £\nMentors for care leavers | 300,000\nStaying put allowances | £600,000",
        [("300000", "Mentors for care leavers", "Department for Education", ""), ("600000", "Staying put allowances", "Department for Education", "")],
    ),
    (
        "Play therapy for young children was delivered by Kite Voices for the Council. The Police had put £20,000 into it. Durham Police were thanked.",
        [("20000", "Play therapy for young children", "Durham Police", "")],
    ),
    ("The Council had applied £12,000 of the grant to the summer playscheme.", [("12000", "summer playscheme", COUNCIL, "")]),
    (
        "Barset Police gave £20,000 and the Council £30,000 towards a missing children worker.",
        [("20000", "missing children worker", "Barset Police", ""), ("30000", "missing children worker", COUNCIL, "")],
    ),
)
NO_FUNDING = (
    "The Council had applied to the Home Office for £60,000 for the refuge.",
    "The main pressures on the budget were:\n\n- placements, £2.1m\n- home to school transport, £900,000",
    "Savings of £1m would be found as follows:\n\n- fostering £300,000\n- youth service £700,000",
    "Proposed investments for 2024/25:\n\n- £300,000 for fostering\n- £50,000 for youth work",
    "The Harbour Trust had put £20,000 into it.",
)
SERVICES: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("Supervised contact is managed by the Council's Family Time Service.", [("Supervised contact", "Family Time Service", "")]),
    ("Life story work is undertaken by the Adoption Support Team.", [("Life story work", "Adoption Support Team", "")]),
    ("Night Owls had been engaged by the Council to work with young people who go missing.", [("work with young people who go missing", "Night Owls", COUNCIL)]),
    (
        "The Home Office had awarded the Council £90,000 for a mentoring project, Second Wind, which Kite Voices had run for the Council since May 2019.",
        [("mentoring project", "Kite Voices", COUNCIL)],
    ),
    # Who commissions what stands in an item of a list, and in what its next sentences say; in the labels of a record of a decision.
    (
        "The services in place were:\n\n- Mentoring for care leavers: Kite Voices, for the Council, from 2016\n- Counselling service – Steps Ahead. Let by the Council in May 2019, ran until March 2022.",
        [("Counselling service", "Steps Ahead", COUNCIL), ("Mentoring for care leavers", "Kite Voices", COUNCIL)],
    ),
    (
        "Subject: Award of contract - mentoring for care leavers\nProvider: Kite Voices\nCommissioner: Durham County Council\nStart: 1 February 2021\nEnd: 31 January 2024",
        [("mentoring for care leavers", "Kite Voices", COUNCIL)],
    ),
    # A name is the whole of its words, with whom it is for.
    (
        "Return conversations with young people who had run away are carried out by Kite Voices under contract to the Council.",
        [("Return conversations with young people who had run away", "Kite Voices", COUNCIL)],
    ),
    ("The contract for therapy for families affected by domestic abuse was awarded to Kite Voices by the Council.", [("therapy for families affected by domestic abuse", "Kite Voices", COUNCIL)]),
    ("Training for the parents of disabled children was commissioned from Steps Ahead by the Council.", [("Training for the parents of disabled children", "Steps Ahead", COUNCIL)]),
    ("Day trips for young carers and their families were provided by Kite Voices under contract to the Council.", [("Day trips for young carers and their families", "Kite Voices", COUNCIL)]),
    ("The Council looked to Steps Ahead for its work with parents whose children had been adopted.", [("work with parents whose children had been adopted", "Steps Ahead", COUNCIL)]),
    ("Steps Ahead provides legal advice to families with no recourse to public funds under a contract with the Council.", [("legal advice to families with no recourse to public funds", "Steps Ahead", COUNCIL)]),
    ("Kite Voices had been entrusted by the Council with visits to the homes of young carers.", []),
    ("Kite Voices had been entrusted by the Council with counselling for girls who had been exploited.", [("counselling for girls who had been exploited", "Kite Voices", COUNCIL)]),
    (
        "Kite Voices succeeded Steps Ahead as provider of play therapy in May 2022.",
        [("play therapy", "Kite Voices", ""), ("play therapy", "Steps Ahead", "")],
    ),
)
NO_SERVICES = (
    "The services that might be bought were:\n\n- Mentoring for care leavers: Kite Voices, for the Council, from 2024",
    "The services spoken of were:\n\n- Mentoring for care leavers: Kite Voices, who attended the meeting",
    "A presentation on the service was given by the Missing Team.", "Support was provided by the Early Help Team.", "The Council might commission Night Owls to work with children.")
NAMES = (
    ("What used to be called the Participation Panel was now known as Speak Up Durham.", [("Participation Panel", "Speak Up Durham")]),
    ("The Director of the Participation Panel was called Ada Moor.", []),
)


@pytest.mark.parametrize(("text", "expected"), FUNDING)
def test_sums_with_their_purpose(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("funding", HEAD + text, "amount", "purpose", "funder", "recipient") == sorted(expected)


@pytest.mark.parametrize("text", NO_FUNDING)
def test_no_sums(text: str) -> None:
    assert excerpts.facts("funding", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), SERVICES)
def test_who_delivers(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "service", "provider", "commissioner") == sorted(expected)


@pytest.mark.parametrize("text", NO_SERVICES)
def test_nobody_delivers(text: str) -> None:
    assert excerpts.facts("services", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_body_with_a_name_of_its_own(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", HEAD + text, "predecessor", "successor") == sorted(expected)


def test_we_is_the_council_in_an_answer_of_its_cabinet() -> None:
    told = "Answer by Councillor Ada Moor, Lead Member\n\nWe gave £5,000 to Kite Voices for a helpline."
    assert excerpts.rows("funding", HEAD + told, "amount", "funder", "recipient") == [("5000", COUNCIL, "Kite Voices")]
    assert excerpts.rows("funding", HEAD + told.partition("\n\n")[2], "amount", "funder") in ([], [("5000", "")])
