"""What several do together, and what stands between: joint commissioners and givers, boards of several councils, rows of a table."""

from __future__ import annotations

import excerpts
import pytest
from clauses_anew import HEAD

COUNCIL, POLICE, BOARD = "Durham County Council", "Durham Constabulary", "Durham Safeguarding Children Partnership"
SERVICES: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Online counselling was at present provided by Wear Digital Ltd, commissioned by Durham County Council and North Durham CCG from 1 April 2019 until 31 March 2022.",
        [
            ("Wear Digital Ltd", "Online counselling", COUNCIL, "2019-04-01", "2022-03-31"),
            ("Wear Digital Ltd", "Online counselling", "North Durham Clinical Commissioning Group", "2019-04-01", "2022-03-31"),
        ],
    ),
    (
        "Advocacy was provided by Who Hears? Scotland, commissioned by Durham County Council from 1 April 2021 to 31 March 2024.",
        [("Who Hears? Scotland", "Advocacy", COUNCIL, "2021-04-01", "2024-03-31")],
    ),
    (
        "Advocacy for children who were looked after was delivered by Wear Voices, the commissioners being the Council and Darlington Borough Council.",
        [
            ("Wear Voices", "Advocacy for children who were looked after", "Darlington Borough Council", "", ""),
            ("Wear Voices", "Advocacy for children who were looked after", COUNCIL, "", ""),
        ],
    ),
    (
        "The support service is provided by Wear Voices. The Council commissioned it together with Darlington Borough Council.",
        [("Wear Voices", "support service", "Darlington Borough Council", "", ""), ("Wear Voices", "support service", COUNCIL, "", "")],
    ),
    (
        "The Emergency Duty Service, Mr Sample said, was provided by Northumberland County Council on behalf of Durham County Council.",
        [("Northumberland County Council", "Emergency Duty Service", COUNCIL, "", "")],
    ),
    (
        "Independent visitors were found by Wear Homes CIC under an agreement with the Council which had begun on 1 July 2021 and would last until 30 June 2024.",
        [("Wear Homes CIC", "Independent visitors", COUNCIL, "2021-07-01", "2024-06-30")],
    ),
    ("Health visiting, which is provided by Wear Community Healthcare NHS Trust, was praised.", [("Wear Community Healthcare NHS Trust", "Health visiting", "", "", "")]),
    ("Advocacy was provided by Who Hears? Scotland. Members were glad.", [("Who Hears? Scotland", "Advocacy", "", "", "")]),
    (
        "Members asked what was wrong with the missing children service. The officer said that there was nothing wrong with it. "
        "It had been run since April 2019 by St Bede's Youth Trust under a contract with the Council.",
        [("St Bede's Youth Trust", "missing children service", COUNCIL, "2019-04", "")],
    ),
)
NO_SERVICES = (
    "What had the Council done about Early Help? Scotland was far ahead.",
    "The helpline, Mr Sample said, might be provided by Wear Voices under a contract with the Council.",
    "The service was provided by Wear Minds.",
)
FUNDING: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("The Council had devoted £42,000 of Pupil Premium Plus to the tutoring of Year 11 pupils in care.", [("42000", "tutoring of Year 11 pupils in care", COUNCIL, "")]),
    (
        "Sums of £126,000 from the Home Office for early help to families and £95,000 from Durham County Council for kinship care had been made available in 2022/23.",
        [("126000", "early help to families", "Home Office", ""), ("95000", "kinship care", COUNCIL, "")],
    ),
    ("The Council has itself put £2.3m into the Edge of Care Service.", [("2300000", "Edge of Care Service", COUNCIL, "")]),
    (
        "The Council had been allocated £287.4m by the Department for Education for schools, and £51.6m of that was for high needs.",
        [("287400000", "schools", "Department for Education", COUNCIL), ("51600000", "high needs", "Department for Education", COUNCIL)],
    ),
    ("The Council, which gives Safe Steps Wear £64,500 a year for the return interviews, was satisfied.", [("64500", "return interviews", COUNCIL, "Safe Steps Wear")]),
    (
        "The Home Office has given £22,000 to Safe Steps Wear on top, and this is for group work with boys.",
        [("22000", "group work with boys", "Home Office", "Safe Steps Wear")],
    ),
    (
        "£310,000 had been paid by Durham County Council to the Wear Valley Children's Trust for the Breakaway mentoring service.",
        [("310000", "Breakaway mentoring service", COUNCIL, "Wear Valley Children's Trust")],
    ),
    (
        "Asked what had become of the money, Dr Adair replied that the Home Office had given Durham County Council £1.3m towards its family hubs and that none was left.",
        [("1300000", "family hubs", "Home Office", COUNCIL)],
    ),
    (
        "Speech therapy for young offenders, towards which the Home Office had given Durham County Council £38,000 in 2021/22, was praised.",
        [("38000", "Speech therapy for young offenders", "Home Office", COUNCIL)],
    ),
    (
        "The Council and Durham Constabulary had each put £30,000 into the running of the Missing and Exploitation Hub.",
        [("30000", "running of the Missing and Exploitation Hub", giver, "Missing and Exploitation Hub") for giver in (POLICE, COUNCIL)],
    ),
    (
        "Towards the running of the Partnership in 2021/22 the County Council had paid £164,000 and Durham Constabulary £58,500.",
        [("164000", "running of the Partnership", COUNCIL, BOARD), ("58500", "running of the Partnership", POLICE, BOARD)],
    ),
    (
        "Asked what the DSCP cost and who paid, Mr Vale said that its budget for 2021/22 came to £214,600, towards which the Council had given £121,000 and the CCG £58,200.",
        [
            ("121000", "its budget", COUNCIL, BOARD),
            ("214600", "its budget", "", BOARD),
            ("58200", "its budget", "NHS Durham Dales Clinical Commissioning Group", BOARD),
        ],
    ),
    (
        "£1.2m was provided by the Council for the Strong Families Programme, and the Government, through the Home Office, provided £615,000 for the same programme.",
        [("1200000", "Strong Families Programme", COUNCIL, ""), ("615000", "Strong Families Programme", "Home Office", "")],
    ),
    ("RESOLVED:\n\n(1) That £435,000 be transferred from the schools block for high needs in 2022/23.", [("435000", "high needs", "", "")]),
    (
        "RESOLVED:\n\n(a) That the release of £92,000 from reserves for work with care leavers be approved.",
        [("92000", "work with care leavers", COUNCIL, "")],
    ),
)
AGREED: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Posts had gone up to 120 following the investment of £900,000 agreed by the Mayor in the 2021/22 budget for extra early help workers.",
        [("900000", "extra early help workers", COUNCIL, "")],
    ),
    ("After an investment of £1.1m made by the Council in 2021 in kinship care, fewer children came into care.", [("1100000", "kinship care", COUNCIL, "")]),
    ("The Home Office had besides awarded £9,000 to Wear Voices for work with boys.", [("9000", "work with boys", "Home Office", "Wear Voices")]),
    (
        "RESOLVED - that (1) Council be recommended to release the sum of £2.1 million which is held in reserves for the purposes of the Sufficiency Programme; and",
        [("2100000", "Sufficiency Programme", COUNCIL, "")],
    ),
    ("Cabinet agreed to the procurement of a helpline at a cost of up to £130,000.", [("130000", "procurement of a helpline", COUNCIL, "")]),
    (
        f"The partners had contributed £190,000 to the {BOARD}'s running costs, of which Durham's share had been £41,000.",
        [("190000", f"{BOARD}'s running costs", "", BOARD), ("41000", f"{BOARD}'s running costs", COUNCIL, BOARD)],
    ),
    (
        f"The report of the {BOARD} was given. Its budget for 2021/22, at £246,300, had been met as to £130,000 by the County Council and as to £70,500 by the Home Office.",
        [("246300", "budget", "", BOARD), ("130000", "budget", COUNCIL, BOARD), ("70500", "budget", "Home Office", BOARD)],
    ),
    (f"The {BOARD} met. The outturn of the Partnership for 2021/22 was £196,450.", [("196450", "outturn of the Partnership", "", BOARD)]),
    (
        f"The {BOARD} met and made these points:\n?\tthe Partnership's income for 2021/22 amounted to £149,000, made up of £88,000 from the Council and £61,000 from the Home Office; and"
        "\n?\ta plan was being written.",
        [("149000", "Partnership's income", "", BOARD), ("88000", "Partnership's income", COUNCIL, BOARD), ("61000", "Partnership's income", "Home Office", BOARD)],
    ),
)
NO_FUNDING = (
    "The helpline, for which £38,000 might be held in reserves for mentoring, was praised.",
    "It was proposed that the investment of £900,000 be agreed by the Council for early help workers.",
    "RECOMMENDED:\n\n(a) That the release of £92,000 from reserves for work with care leavers be approved.",
    "The motion called upon the Cabinet to open four children's homes by 2021, funded by £2m from reserves.",
    "Speech therapy, towards which the Home Office might give £38,000, was praised.",
)
PARTNERS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "The Missing Children Panel met monthly. Durham Constabulary, Tees Valley NHS Foundation Trust and Cafcass were members.",
        [("Missing Children Panel", name, "partner") for name in ("Cafcass", POLICE, "Tees Valley NHS Foundation Trust")],
    ),
    (
        "Ann Pew was the chair of the Vulnerable Children Group, which Barnardo's and the Probation Service also attended.",
        [("Vulnerable Children Group", "", "chair"), ("Vulnerable Children Group", "Barnardo's", "partner"), ("Vulnerable Children Group", "Probation Service", "partner")],
    ),
)
NO_PARTNERS = ("Most of those at the table were members.", "The visits, which the Chair and the Vice-Chair also attended, were useful.")
REGION = "W06000008 W06000009 W06000010 W06000023"
WELSH = """Children and Young People Scrutiny Committee
Carmarthenshire County Council
Minutes of the meeting held on 4 May 2019

Present: Councillor A Baird (Chair), Councillor B Cairns

6. SEREN - WEST AND MID WALES SAFEGUARDING CHILDREN BOARD
The report dealt with safeguarding children, child protection and looked after children, and with the work of SEREN, the regional Board for Carmarthenshire, Ceredigion, Pembrokeshire and Powys.
Ann Pew of Pembrokeshire County Council was the Chair of the Board. Hywel Dda University Health Board was a member.

"""


@pytest.mark.parametrize(("text", "expected"), SERVICES)
def test_who_delivers_for_several(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end") == sorted(expected)


@pytest.mark.parametrize("text", NO_SERVICES)
def test_nobody_delivers(text: str) -> None:
    assert excerpts.facts("services", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), [*FUNDING, *AGREED])
def test_who_gave_what_to_whom(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("funding", HEAD + text, "amount", "purpose", "funder", "recipient") == sorted(expected)


@pytest.mark.parametrize("text", NO_FUNDING)
def test_nothing_was_given(text: str) -> None:
    assert excerpts.facts("funding", HEAD + text) == []


@pytest.mark.parametrize(("text", "expected"), PARTNERS)
def test_who_takes_part(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("partners", HEAD + text, "body", "organisation", "role") == sorted(expected)


@pytest.mark.parametrize("text", NO_PARTNERS)
def test_nobody_takes_part(text: str) -> None:
    assert excerpts.facts("partners", HEAD + text) == []


def test_what_a_regional_board_does_belongs_to_all_its_councils() -> None:
    told = "Three child practice reviews had been started by the Board in 2018/19. Its training had been attended by 1,045 practitioners. Its Neglect Strategy had been published in March 2018."
    assert excerpts.rows("measures", WELSH + told, "measure", "gss") == [("professionals-trained", REGION), ("serious-case-reviews", REGION)]
    assert ("Neglect Strategy", REGION) in excerpts.rows("strategies", WELSH + told, "name", "gss")
    assert {gss for _, gss in excerpts.rows("partners", WELSH, "role", "gss")} == {REGION}


def test_a_pair_of_areas_has_its_figures_together() -> None:
    told = "Across Durham and Darlington 31 child deaths had been notified during 2018/19; 27 had been reviewed by the Child Death Overview Panel."
    assert excerpts.rows("measures", HEAD + told, "measure", "gss", "population", "comparator") == [
        ("child-deaths-notified", "E06000005 E06000047", "Durham and Darlington", ""),
        ("child-deaths-reviewed", "E06000005 E06000047", "Durham and Darlington", ""),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "Indicator\t31 December 2022\t31 December 2021\tTarget\n\nRe-referrals within 12 months\t21%\t26%\t22%\n\nChildren in care, number\t437\t451\t-\n",
        "Ref   Indicator                      31 December 2022   31 December 2021   Target\n"
        "P1    Re-referrals within 12 months 21%                26%                22%\n"
        "P2    Children in care              437                451                -\n",
    ],
    ids=["blank lines between rows", "a column of references"],
)
def test_a_table_as_pages_print_it(table: str) -> None:
    found = excerpts.rows("measures", f"{HEAD}The figures were as follows.\n\n{table}", "measure", "low", "date", "comparator")
    assert found == [
        ("children-in-care", "437", "2022-12-31", ""),
        ("children-in-care", "451", "2021-12-31", "previous"),
        ("re-referral-rate", "21", "2022-12-31", ""),
        ("re-referral-rate", "22", "2022-12-31", "target"),
        ("re-referral-rate", "26", "2021-12-31", "previous"),
    ]


def test_an_officer_stands_for_the_provider_and_the_body_that_met_buys_nothing() -> None:
    text = "The Board received a presentation from the Chief Executive of Brightwell Trust, which has since 1 April 2018 delivered family support on behalf of Barset County Council."
    found = excerpts.rows("services", HEAD + text, "provider", "service", "commissioner")
    assert all(provider == "Brightwell Trust" and buyer != "Board" and not service.startswith("delivered") for provider, service, buyer in found)
    assert found


def test_letters_within_the_name_of_a_panel() -> None:
    text = "The Child Exploitation (CE) Panel brings together Barset County Council, Barset Police and NHS Barset. It had taken over from the Risk Panel, since wound up."
    assert {body for (body,) in excerpts.rows("partners", HEAD + text, "body")} == {"Child Exploitation Panel"}
