"""Services and their providers in invented sentences, as different clerks word them, and what must give nothing."""

from __future__ import annotations

import pytest
from figures_excerpt import facts

from kg.extract.services import extract
from kg.model import ServiceFact

DURHAM = "Durham County Council"
CASES: tuple[tuple[str, tuple[tuple[str, str, str, str, str], ...]], ...] = (
    ("Since April 2019 the young carers service had been provided by Family Steps under a contract with the Council, "
     "which would end in March 2023.",
     (("Family Steps", "young carers service", DURHAM, "2019-04", "2023-03"),)),
    ("The Council had commissioned Kite Voices to deliver independent advocacy for children in care from 1 June 2020 "
     "to 31 May 2023.",
     (("Kite Voices", "independent advocacy for children in care", DURHAM, "2020-06-01", "2023-05-31"),)),
    ("Independent visitors were provided by Safe Steps on behalf of the Council until September 2022.",
     (("Safe Steps", "Independent visitors", DURHAM, "", "2022-09"),)),
    ("Safe Steps had held the contract for the missing from home service since July 2018.",
     (("Safe Steps", "missing from home service", "", "2018-07", ""),)),
    ("The contract for return home interviews had been awarded to The Harbour Trust from 1 April 2021.",
     (("Harbour Trust", "return home interviews", "", "2021-04-01", ""),)),
    ("The Edge of Care Team has responsibility for delivering return home interviews.",
     (("Edge of Care Team", "return home interviews", "", "", ""),)),
    ("Lantern North delivered the young people's drug and alcohol service for Durham County Council and Darlington "
     "Borough Council.",
     (("Lantern North", "young people's drug and alcohol service", DURHAM, "", ""),
      ("Lantern North", "young people's drug and alcohol service", "Darlington Borough Council", "", ""))),
    ("The counselling service was run by the Meadow Centre, commissioned jointly by the Council and the Police and "
     "Crime Commissioner.",
     (("Meadow Centre", "counselling service", DURHAM, "", ""),
      ("Meadow Centre", "counselling service", "Police and Crime Commissioner", "", ""))),
    ("The mentoring programme, which was delivered by Street Steps, had been funded by the Home Office until March "
     "2022.",
     (("Street Steps", "mentoring programme", "Home Office", "", "2022-03"),)),
    ("A new provider, Second Home, had been appointed to run the supported lodgings service from January 2022.",
     (("Second Home", "supported lodgings service", "", "2022-01", ""),)),
    ("The Council's contract with Safe Steps for the Return Home Interview Service would run until 31 March 2024.",
     (("Safe Steps", "Return Home Interview Service", DURHAM, "", "2024-03-31"),)),
    ("Advocacy services were delivered by the Young Voices Network (YVN), whose contract ran from April 2018 to "
     "March 2021.",
     (("Young Voices Network", "Advocacy services", "", "2018-04", "2021-03"),)),
    ("The Council and Durham Clinical Commissioning Group had jointly commissioned Kite Voices to run the wellbeing "
     "service from 1 April 2019 until 31 March 2022.",
     (("Kite Voices", "wellbeing service", DURHAM, "2019-04-01", "2022-03-31"),
      ("Kite Voices", "wellbeing service", "Durham Clinical Commissioning Group", "2019-04-01", "2022-03-31"))),
    ("Rainbow House, a local charity, provided the bereavement service under a contract with the Council.",
     (("Rainbow House", "bereavement service", DURHAM, "", ""),)),
    ("Advocacy for children in care was commissioned from Kite Voices by the Council until 31 March 2020.",
     (("Kite Voices", "Advocacy for children in care", DURHAM, "", "2020-03-31"),)),
    ("The Council had extended its contract with Kite Voices for advocacy until March 2023.",
     (("Kite Voices", "advocacy", DURHAM, "", "2023-03"),)),
    ("The Youth Trust funded Bright Path to provide the gangs intervention project until March 2021.",
     (("Bright Path", "gangs intervention project", "Youth Trust", "", "2021-03"),)),
    ("The helpline was operated by Night Owls for the Council between January 2019 and December 2020.",
     (("Night Owls", "helpline", DURHAM, "2019-01", "2020-12"),)),
    ("Since June 2019 the Council has had a contract with Bridge Families to run the parenting programme; it expires in "
     "May 2022.", (("Bridge Families", "parenting programme", DURHAM, "2019-06", "2022-05"),)),
    ("The return home interviews are undertaken on the Council's behalf by Bridge Families.",
     (("Bridge Families", "return home interviews", DURHAM, "", ""),)),
    ("Bridge Families holds the Council's contract for supervised contact until 31 March 2024.",
     (("Bridge Families", "supervised contact", DURHAM, "", "2024-03-31"),)),
    ("Short breaks were supplied to the Council by Bridge Families, whose contract ran from 1 May 2018 to 30 April 2020.",
     (("Bridge Families", "Short breaks", DURHAM, "2018-05-01", "2020-04-30"),)),
    ("The young carers service has been delivered since 2018 by Bridge Families, commissioned by the Council and NHS "
     "Durham.", (("Bridge Families", "young carers service", DURHAM, "2018", ""),
                 ("Bridge Families", "young carers service", "NHS Durham", "2018", ""))),
    ("Counselling was being provided by Bridge Families, whom the Council had commissioned in May 2019.",
     (("Bridge Families", "Counselling", DURHAM, "2019-05", ""),)),
    ("The Council runs a mentoring scheme in schools. Under a contract with the Council, Bridge Families had run the "
     "scheme since April 2017.", (("Bridge Families", "mentoring scheme", DURHAM, "2017-04", ""),)),
    ("Play therapy was commissioned by the Council from Bridge Families, and had been since May 2018.",
     (("Bridge Families", "Play therapy", DURHAM, "2018-05", ""),)),
    ("Family mediation was run throughout the county by Bridge Families for the Council, under an agreement in place "
     "since June 2016.", (("Bridge Families", "Family mediation", DURHAM, "2016-06", ""),)),
    ("Bridge Families also provided supported lodgings for the Council under a contract that had started on 1 July "
     "2018 and would expire on 30 June 2021.",
     (("Bridge Families", "supported lodgings", DURHAM, "2018-07-01", "2021-06-30"),)),
)  # fmt: skip
SILENT = (
    "The Council was considering whether to commission Safe Steps to provide the service.",
    "It was hoped that the service would be provided by Safe Steps.",
    "The out of hours service was delivered in house.",
    "The report was delivered by the Head of Service.",
    "Training was provided by Safe Steps to 40 staff.",
    "The service was inspected by Ofsted.",
    "The Council intended to contract with Bridge Families for a mentoring service.",
    "Bridge Families and Safe Steps both held contracts with the Council for advocacy and mentoring.",
    "The Council would pay Bridge Families to run the refuge.",
    "From April 2020 Bright Path would deliver the mentoring service.",
    "The Board had commissioned an independent review from Jane Sample.",
    "The Youth Offending Service delivered the Fresh Start programme.",
)


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[c[0][:60] for c in CASES])
def test_a_sentence_gives_its_services(sentence: str, expected: tuple[tuple[str, ...], ...]) -> None:
    found = [f for f in facts(extract, sentence) if isinstance(f, ServiceFact)]
    assert tuple((f.provider, f.service, f.commissioner, f.start, f.end) for f in found) == expected


@pytest.mark.parametrize("sentence", SILENT)
def test_a_sentence_gives_none(sentence: str) -> None:
    assert facts(extract, sentence) == []


def test_commissioners_of_two_councils_give_both_codes() -> None:
    found = facts(
        extract,
        "Advocacy was provided by Kite Voices, which had been jointly commissioned by Durham "
        "County Council and Gateshead Council.",
    )
    assert {f.gss for f in found} == {("E06000047", "E08000037")}


def test_what_the_next_sentences_add() -> None:
    found = [f for f in facts(extract, (
        "In 2018 Safe Steps were commissioned to deliver the Missing Children Service across the county. The joint "
        "commissioning arrangements were"
        " led by the Council, with funding from Durham County Council and the Office of the Police and Crime "
        "Commissioner. The Safe Steps contract ran until 2022."
    )) if isinstance(f, ServiceFact)]  # fmt: skip
    assert [(f.commissioner, f.start, f.end) for f in found] == [
        (DURHAM, "2018", "2022"), ("Office of the Police and Crime Commissioner", "2018", "2022"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", [
    "Ashby Parish Council\n3 June 2019\n7. The grass cutting service was provided by Green Lawns under a contract "
    "with the Parish Council.\n",
    "Kent County Council\nAdult Social Care Committee\n5 May 2021\n7 Home Care\nThe home care service for older "
    "people was provided by Sunrise under a contract with the Council.\n",
])  # fmt: skip
def test_other_business_gives_no_services(text: str) -> None:
    assert facts(extract, text, head="") == []
