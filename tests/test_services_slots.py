"""What may stand as service, provider and commissioner: traps in which words beside a provider are none of them."""

from __future__ import annotations

import excerpts
import pytest
from clauses_anew import HEAD

from kg.extract.money.slots import is_service

COUNCIL = "Durham County Council"
SERVICES = (
    "family group conferences", "edge of care support", "No Wrong Door", "Staying Close", "children in need support", "advocacy for children who have been in care", "out of hours service",
    "Missing from Home Service", "recovery group for mothers", "support for young carers in Seaham", "children's services", "tutoring", "CAMHS service",
)  # fmt: skip
NO_SERVICES = (
    "whereas family group conferences", "become the provider of mentoring", "both services", "present", "Commissioned services", "the two schemes", "these services", "all three contracts", "return home interviews up",
    "support for children who had been sexually", "advocacy for us", "decisions of strategy discussions", "due course", "duty", "which provided advocacy", "but not the helpline", "mentoring was delivered", "interviews",
    "its own advocacy", "such support", "and counselling", "provider of respite", "contract for mentoring", "children", "the latter service", "advocacy and for mentoring", "own advocacy service", "hard work",
)  # fmt: skip
TRAPS = (
    "At present it is provided by Wear Voices under a contract with the Council.",
    "Both services were delivered for the Council by Wear Voices.",
    "Commissioned services - Wear Voices had run until May 2020 for the Council.",
    "The two schemes had been provided by Wear Voices under a contract with the Council since May 2019.",
    "Agreed: that KP be asked to bring a paper on services for children to the Board, as the Council had asked.",
    "It was noted that decisions of strategy discussions had been completed by Estyn since May 2019.",
    "Wear Voices had been asked by the Council to provide figures in due course.",
    "Hard work had been done by Wear Voices for the Council since May 2019.",
    "Members asked that Wear Voices provide their own interviews to the Council by May.",
    "The Council had asked Ofsted to carry out monitoring visits to early help services.",
    "Wear Voices had become a member of the partnership that the Council had commissioned.",
    "Schools had bought in counselling from Wear Steps.",
    "The Head of Service said that the contract with Wear Voices had been disappointing and that the Council ran its own advocacy service.",
    "Both contracts, for advocacy and for mentoring, had come up; the Council thanked Wear Steps for the work done since May 2019.",
    "The helpline was staffed by volunteers whom Wear Steps had trained for the Council.",
    "The Children's Commissioner had asked Wear Voices to carry out a survey of advocacy services.",
    "Members noted the good work of Wear Steps. It was run by Ms Jane Dale.",
    "The early help service had been praised by Ofsted and supported by Wear Steps since April 2018.",
    "Duty was done by Wear Voices under an agreement with the Council.",
)
RIGHT: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Mentoring had been bought from Wear Steps since April 2018, whereas family group conferences, which Wear Voices had run until December 2019, had been taken back in-house.",
        [("Wear Steps", "Mentoring", "", "2018-04", ""), ("Wear Voices", "family group conferences", "", "", "2019-12")],
    ),
    (
        "Wear Steps was running the advice service and Wear Horizons CIC, which the PCC had commissioned in October 2018, was running a service for boys at risk of harm.",
        [("Wear Horizons CIC", "service for boys at risk of harm", "Police and Crime Commissioner", "2018-10", ""), ("Wear Steps", "advice service", "", "", "")],
    ),
    (
        "Since the Council had ended its contract with Wear Voices, advocacy had been provided by Wear Steps.",
        [("Wear Steps", "advocacy", COUNCIL, "", ""), ("Wear Voices", "advocacy", "", "", "")],
    ),
    (
        "The Chief Executive of the Wear Families Trust said that the visiting scheme had been run for the Trust by Wear Steps since April 2020.",
        [("Wear Steps", "visiting scheme", "Wear Families Trust", "2020-04", "")],
    ),
    (
        "(a) the service, known as Calm Waters, has been provided by Wear Steps since 1 July 2019 under a contract let by the Council.",
        [("Wear Steps", "Calm Waters", COUNCIL, "2019-07-01", "")],
    ),
    (
        "Wear Steps had provided the advocacy service under a contract between Darlington and Gateshead borough councils since July 2017.",
        [("Wear Steps", "advocacy service", place, "2017-07", "") for place in ("Darlington Borough Council", "Gateshead Borough Council")],
    ),
    (
        "Short breaks - The Committee heard that Wear Steps had run the Family Intervention Service for the Council since October 2020.",
        [("Wear Steps", "Family Intervention Service", COUNCIL, "2020-10", "")],
    ),
    (
        "Wear Steps had become the provider of the County Council's Young Carers Service on 1 March 2018.",
        [("Wear Steps", "Young Carers Service", COUNCIL, "2018-03-01", "")],
    ),
)


@pytest.mark.parametrize("name", SERVICES)
def test_a_service(name: str) -> None:
    assert is_service(name)


@pytest.mark.parametrize("name", NO_SERVICES)
def test_no_service(name: str) -> None:
    assert not is_service(name)


@pytest.mark.parametrize("text", TRAPS)
def test_nobody_delivers(text: str) -> None:
    assert excerpts.facts("services", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), RIGHT)
def test_each_its_own_clause(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == sorted(expected)
