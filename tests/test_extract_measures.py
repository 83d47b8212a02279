"""Figures bound to measures: one sentence at a time, whole excerpts in several styles, and what must give nothing."""

from __future__ import annotations

import pytest
from figures_again import AGAIN
from figures_around import AROUND, UNTOLD, Around
from figures_beside import BESIDE
from figures_cases import CASES, SILENT, Row
from figures_dated import DATED
from figures_discussed import DISCUSSED, SILENTLY
from figures_excerpt import facts
from figures_plain import PLAIN, UNPLAIN
from figures_prose import PROSE, UNPROSED
from figures_tables import TABLED
from figures_told import TOLD, UNSAID
from figures_worded import UNWORDED, WORDED

from kg.extract.measures import extract
from kg.model import Fact, MeasureFact

LEEDS = """LEEDS CITY COUNCIL

Children and Families Scrutiny Board

Wednesday, 6th November, 2019

PRESENT: Councillor A Sample in the Chair

45 Performance Update - Children's Services

The Director of Children and Families presented the performance report for Quarter 2 2019/20.

The Board noted that at the end of September 2019 there were 1,287 children looked after, an increase from \
1,261 at the end of June 2019. The rate of children looked after was 76 per 10,000, compared with 64 \
nationally and 88 for statistical neighbours.

There were 512 children subject to a child protection plan at 30 September 2019 and 17% of these had been the \
subject of a plan for a second or subsequent time.

The re-referral rate had fallen from 24% in 2017/18 to 19.5% in 2018/19.

Turnover among social workers was 13 per cent in 2018/19, below the regional average of 15 per cent. The \
vacancy rate currently stood at 8.2%.

86% of initial health assessments were completed within 20 working days against a target of 90%.

It was hoped that the number of foster carers would reach 250 by March 2021.

A Member asked whether it was true that social workers held 40 cases each. The Director said this was not the case.
"""
FIFE = """Fife Council

EDUCATION AND CHILDREN'S SERVICES SUB-COMMITTEE

14 March 2023, 10.00 am

12. CHILD PROTECTION ANNUAL REPORT 2021-22

The Committee considered a report by the Head of Service.

Members noted that 164 children were on the Child Protection Register at 31 July 2022, down from 189 a year \
earlier. The number of child protection investigations had risen to 1,104. Three learning reviews had been \
commissioned during the year. 640 practitioners had attended training on neglect.

Decision: The Committee noted the report.
"""
BUCKS = """Minutes of the Children's Services Overview and Scrutiny Committee
held at County Hall, Aylesbury on 12 January 2022

Buckinghamshire Council

Item 5: SEND Update

5.1 The Service Director advised that 5,412 children and young people had an EHCP as at December 2021. 58% of \
new EHC plans had been issued within 20 weeks in 2021, up from 41% in 2020; the England average was 60%. 230 \
annual reviews were overdue.
5.2 The waiting time for an autism assessment was 68 weeks. Members heard that this was expected to fall to 40 \
weeks by the end of 2022.
5.4 There had been 23 permanent exclusions in the autumn term, compared with 31 in autumn 2020.
5.5 The agency rate for social workers was 27%; the service was aiming for 15% by April 2023. 45 of the 210 \
social worker posts were vacant.
5.6 Care proceedings took 41 weeks on average against the 26 week target.
"""
EXCERPTS: tuple[tuple[str, tuple[tuple[str, str, str, str, str], ...]], ...] = (
    (LEEDS, (
        ("children-in-care", "1287", "2019-09", "", "E08000035"), ("children-in-care", "1261", "2019-06", "previous",
            "E08000035"),
        ("children-in-care", "64", "2019-09", "national", ""), ("children-in-care", "88", "2019-09",
            "other authority", ""),
        ("child-protection-plans", "512", "2019-09-30", "", "E08000035"), ("repeat-protection-plans", "17",
            "2019-09-30", "", "E08000035"),
        ("re-referral-rate", "19.5", "2018/2019", "", "E08000035"), ("re-referral-rate", "24", "2017/2018", "previous",
            "E08000035"),
        ("turnover-rate", "15", "2018/2019", "regional", ""), ("vacancy-rate", "8.2", "", "", "E08000035"),
        ("health-assessments-timeliness", "90", "2019-07/2019-09", "target", "E08000035"),
    )),
    (FIFE, (
        ("child-protection-plans", "164", "2022-07-31", "", "S12000047"), ("child-protection-plans", "189",
            "2021-07-31", "previous", "S12000047"),
        ("section-47-enquiries", "1104", "2021/2022", "", "S12000047"), ("serious-case-reviews", "3", "2021/2022", "",
            "S12000047"),
        ("professionals-trained", "640", "2021/2022", "", "S12000047"),
    )),
    (BUCKS, (
        ("ehc-plans", "5412", "2021-12", "", "E06000060"), ("ehc-plans-in-20-weeks", "58", "2021", "", "E06000060"),
        ("ehc-plans-in-20-weeks", "41", "2020", "previous", "E06000060"), ("ehc-plans-in-20-weeks", "60", "2021",
            "national", ""),
        ("annual-reviews-overdue", "230", "", "", "E06000060"), ("waiting-time", "68", "", "", "E06000060"),
        ("waiting-time", "40", "2022", "expected", "E06000060"), ("exclusions", "31", "2020", "previous", "E06000060"),
        ("agency-rate", "27", "", "", "E06000060"), ("agency-rate", "15", "2023-04", "target", "E06000060"),
        ("vacancies", "45", "", "", "E06000060"), ("social-worker-posts", "210", "", "", "E06000060"),
        ("court-duration", "26", "", "target", "E06000060"),
    )),
)  # fmt: skip
IN_A_PANEL = "Shropshire Council\n\nChildren's Services Scrutiny Panel\n\nMinutes of the meeting held on 12 September 2019\n\n4. Annual Report\n\n"
SPOKEN = [*DISCUSSED, *DATED, *AGAIN, *BESIDE, *((IN_A_PANEL, text, told) for text, told in TABLED)]
ABSENT = {LEEDS: ("foster-carers", "caseload")}

OTHER_BUSINESS = {
    "planning": """North Norfolk District Council
DEVELOPMENT COMMITTEE
18 October 2018
10 HOLT - PF/18/0731 - Erection of 42 dwellings
The Officer reported that 23 letters of objection had been received. 35% of the dwellings would be affordable. \
A children's home for four children aged between 11 and 16 stood nearby. The site was 2.4 hectares and 6 \
parking spaces were proposed.
RESOLVED by 8 votes to 2 that the application be approved.
""",
    "licensing": """Barnsley Metropolitan Borough Council
LICENSING SUB-COMMITTEE
4 June 2019
11 ANNUAL REPORT
14 premises had been visited and 3 licences suspended. There had been 2 reviews of licences. 85% of taxi \
drivers had renewed on time and 212 drivers had attended safeguarding training.
""",
    "adult care": """Kent County Council
ADULT SOCIAL CARE CABINET COMMITTEE
5 May 2021
7 Performance Dashboard
The vacancy rate in adult social work teams was 12% and agency staff made up 9% of the workforce. 1,204 people \
were in residential care homes. Referrals had risen by 14%. Social workers held 24 cases on average. \
Safeguarding enquiries for adults numbered 430. The waiting time for an assessment was 6 weeks.
""",
    "parish": """Ashby Parish Council
Minutes of the meeting held on Tuesday 3 June 2019
5. Finance: The Clerk reported a balance of £12,450. The village football teams had won 3-1 and 2-0; 45 \
children attended the fun day.
6. Highways: 12 potholes had been mended and 3 remained.
""",
    "school admissions": """Surrey County Council
School Admissions Forum
8 May 2018
4 Offers
120 children had applied for 90 places. 94% of parents received their first preference. 12 appeals were heard \
and 42 schools had places left.
""",
"football": """Rovers lost 3-1 on Saturday before a crowd of 1,204. The under 18s won 4-0, and 60% of the \
season tickets are sold.
""",
}  # fmt: skip


def row(fact: Fact) -> Row:
    assert isinstance(fact, MeasureFact)
    return fact.measure, fact.low, fact.high, fact.unit, fact.date, fact.comparator


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[c[0][:60] for c in CASES])
def test_a_sentence_gives_its_figures(sentence: str, expected: tuple[Row, ...]) -> None:
    assert tuple(row(f) for f in facts(extract, sentence)) == expected


@pytest.mark.parametrize(("sentence", "expected"), [*AROUND, *TOLD, *WORDED, *PROSE, *PLAIN], ids=[c[0][:60] for c in [*AROUND, *TOLD, *WORDED, *PROSE, *PLAIN]])
def test_a_figure_has_its_period_people_and_comparison(sentence: str, expected: tuple[Around, ...]) -> None:
    found = [f for f in facts(extract, sentence) if isinstance(f, MeasureFact)]
    told = [(f.measure, f.low if f.low == f.high else f"{f.low}-{f.high}", f.date, f.population, f.comparator) for f in found]
    assert tuple(told) == expected


@pytest.mark.parametrize(("head", "passage", "expected"), SPOKEN, ids=[c[1][:60] for c in SPOKEN])
def test_a_passage_of_discussion_gives_its_figures(head: str, passage: str, expected: tuple[Around, ...]) -> None:
    found = [f for f in facts(extract, passage, head) if isinstance(f, MeasureFact)]
    told = [(f.measure, f.low if f.low == f.high else f"{f.low}-{f.high}", f.date, f.population, f.comparator) for f in found]
    assert tuple(told) == expected


@pytest.mark.parametrize(("head", "passage"), SILENTLY, ids=[c[1][:60] for c in SILENTLY])
def test_a_passage_of_discussion_gives_none(head: str, passage: str) -> None:
    assert facts(extract, passage, head) == []


@pytest.mark.parametrize("sentence", [*SILENT, *UNTOLD, *UNSAID, *UNWORDED, *UNPROSED, *UNPLAIN])
def test_a_sentence_gives_none(sentence: str) -> None:
    assert facts(extract, sentence) == []


@pytest.mark.parametrize(("text", "expected"), EXCERPTS, ids=["Leeds", "Fife", "Buckinghamshire"])
def test_an_excerpt_gives_its_figures(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    found = [f for f in facts(extract, text, head="") if isinstance(f, MeasureFact)]
    told = {(f.measure, f.high or f.low, f.date, f.comparator, " ".join(f.gss)) for f in found}
    assert set(expected) <= told
    assert not {f.measure for f in found} & set(ABSENT.get(text, ()))


@pytest.mark.parametrize("kind", OTHER_BUSINESS)
def test_other_business_gives_no_figures(kind: str) -> None:
    assert facts(extract, OTHER_BUSINESS[kind], head="") == []


def test_a_figure_of_another_council_is_that_councils() -> None:
    found = facts(extract, "In neighbouring Gateshead, 8% of social workers were agency.")
    assert [(row(f)[5], f.gss) for f in found] == [("other authority", ("E08000037",))]


def test_a_team_is_the_population() -> None:
    found = facts(extract, "Caseloads averaged 17 in the Assessment Team and 14 in the Looked After Team.")
    assert [f.population for f in found if isinstance(f, MeasureFact)] == ["Assessment Team", "Looked After Team"]


def test_a_list_takes_the_period_of_its_opener() -> None:
    found = facts(extract, "During 2019-20:\n\n  - 1,204 professionals had been trained; and\n  - two serious case "
                           "reviews had been published.\n")
    assert [row(f)[0::4] for f in found] == [("professionals-trained", "2019/2020"), ("serious-case-reviews",
        "2019/2020")]


TABLES = {
    "bars": "| Indicator | 2019/20 | 2020/21 | Target | England |\n|---|---|---|---|---|\n"
    "| Re-referrals | 24% | 19% | 18% | 21% |\n| Children in care | 480 | 512 | - | - |\n",
    "gaps": "Indicator             2019/20    2020/21    Target    England\n"
    "Re-referrals          24%        19%        18%       21%\n"
    "Children in care      480        512        -         -\n",
    "tabs": "Measure\t2019/20\t2020/21\tTarget\tEngland\nRe-referrals\t24%\t19%\t18%\t21%\n"
    "Children in care\t480\t512\t-\t-\n",
}


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_a_table_of_indicators(table: str) -> None:
    found = [f for f in facts(extract, f"The figures were as follows.\n\n{table}") if isinstance(f, MeasureFact)]
    assert [(f.measure, f.low, f.date, f.comparator, f.gss) for f in found] == [
        ("re-referral-rate", "24", "2019/2020", "previous", ("E06000047",)),
        ("re-referral-rate", "19", "2020/2021", "", ("E06000047",)),
        ("re-referral-rate", "18", "2020/2021", "target", ("E06000047",)),
        ("re-referral-rate", "21", "2020/2021", "national", ()),
        ("children-in-care", "480", "2019/2020", "previous", ("E06000047",)),
        ("children-in-care", "512", "2020/2021", "", ("E06000047",)),
    ]


def test_a_table_of_other_things_gives_no_figures() -> None:
    table = "| Name | 2019/20 | 2020/21 |\n|---|---|---|\n| Library visits | 400 | 500 |\n| Potholes | 12 | 9 |\n"
    assert facts(extract, table) == []


HARD = {
    "a label on two lines": (
        "Indicator                         2019/20    2020/21    Target\n"
        "Care leavers not in education,\n"
        "employment or training            41%        35%        28%\n"
    ),
    "the end of a label beneath": (
        "Indicator                         2019/20    2020/21    Target\n"
        "Care leavers not in education,    41%        35%        28%\n"
        "employment or training\n"
    ),
    "a head on two lines": (
        "Indicator                         Actual     Actual     Target\n"
        "                                  2019/20    2020/21\n"
        "Care leavers who are NEET         41%        35%        28%\n"
    ),
    "a head without its label": (
        "                                  2019/20    2020/21    Target\n"
        "Care leavers who are NEET         41%        35%        28%\n"
    ),
}


@pytest.mark.parametrize("table", HARD.values(), ids=list(HARD))
def test_a_table_set_in_columns_by_hand(table: str) -> None:
    found = [f for f in facts(extract, f"The figures were as follows.\n\n{table}") if isinstance(f, MeasureFact)]
    assert [(f.measure, f.low, f.date, f.comparator) for f in found] == [
        ("care-leavers-neet", "41", "2019/2020", "previous"),
        ("care-leavers-neet", "35", "2020/2021", ""),
        ("care-leavers-neet", "28", "2020/2021", "target"),
    ]


PAIRS = {
    "a lead": "The figures for June 2022 were given, with those for June 2021 in brackets:\n\n"
    "Average caseload                          15.4 (18.1)\nAgency social workers (% of workforce)    25 (20)\n",
    "a list": "The figures for June 2022 were these (June 2021 in brackets):\n\n"
    "- Average caseload: 15.4 (18.1)\n- Agency social workers (% of workforce): 25 (20)\n",
    "a head": "The figures were as follows.\n\nMeasure                                   June 2022 (June 2021)\n"
    "Average caseload                          15.4 (18.1)\nAgency social workers (% of workforce)    25 (20)\n",
}


@pytest.mark.parametrize("table", PAIRS.values(), ids=list(PAIRS))
def test_the_figures_in_brackets_of_a_list(table: str) -> None:
    found = [f for f in facts(extract, table) if isinstance(f, MeasureFact)]
    assert [(f.measure, f.low, f.unit, f.date, f.comparator) for f in found] == [
        ("caseload", "15.4", "cases per worker", "2022-06", ""),
        ("caseload", "18.1", "cases per worker", "2021-06", "previous"),
        ("agency-rate", "25", "percent", "2022-06", ""),
        ("agency-rate", "20", "percent", "2021-06", "previous"),
    ]


JOINT = """Derby City Council and Derbyshire County Council

JOINT CHILDREN'S SCRUTINY COMMITTEE

Minutes of the meeting held on 8 November 2021

Present:
Derby City Council: Councillors A Ash and B Bell
Derbyshire County Council: Councillors C Cox and D Dee

5 Children's Services Update

"""
DERBY, DERBYSHIRE = "E06000015", "E10000007"
ONE_OF_TWO = (
    ("In Derby average caseloads were 17 in August 2021, having been 23 in August 2020.", ((DERBY, ""), (DERBY, "previous"))),
    ("Agency workers filled 31 posts in Derby and 12 in Derbyshire.", ((DERBY, ""), (DERBYSHIRE, ""))),
    ("There were 498 children looked after in Derby at 31 August 2021, while Derbyshire County Council looked after 852.",
     ((DERBY, ""), (DERBYSHIRE, ""))),
    ("At 31 March 2021, 389 children in Derby and 514 in Derbyshire had been the subject of a child protection plan.",
     ((DERBY, ""), (DERBYSHIRE, ""))),
    ("Derby's re-referral rate stood at 21% and Derbyshire's at 18%.", ((DERBY, ""), (DERBYSHIRE, ""))),
    ("Two local child safeguarding practice reviews had been commissioned in 2020/21.", ((f"{DERBY} {DERBYSHIRE}", ""),)),
    ("The caseload in Nottingham was 19.", (("E06000018", "other authority"),)),
)


@pytest.mark.parametrize(("sentence", "expected"), ONE_OF_TWO, ids=[c[0][:40] for c in ONE_OF_TWO])
def test_a_figure_of_a_joint_meeting_is_of_the_council_that_it_names(sentence: str, expected: tuple[tuple[str, str], ...]) -> None:
    found = [f for f in facts(extract, sentence, head=JOINT) if isinstance(f, MeasureFact)]
    assert tuple((" ".join(f.gss), f.comparator) for f in found) == expected


@pytest.mark.parametrize(
    ("sentence", "measures"),
    [
        ("The Child Death Overview Panel, which Durham shares with Darlington and Gateshead, had reviewed 64 deaths in 2020/21. In 18 of them it had identified modifiable factors.", 2),
        ("The Child Death Overview Panel, run jointly with Darlington and Gateshead, had reviewed 19 deaths in 2020/21.", 1),
        ("The Panel, which covers Durham, Darlington and Gateshead, had reviewed 19 child deaths in 2020/21.", 1),
    ],
)
def test_a_panel_shared_with_others_counts_for_all_of_them(sentence: str, measures: int) -> None:
    found = [f for f in facts(extract, sentence) if isinstance(f, MeasureFact)]
    assert [(f.gss, f.comparator) for f in found] == [(("E06000005", "E06000047", "E08000037"), "")] * measures


def test_what_is_shared_beside_a_panel_is_not_the_panel() -> None:
    found = facts(extract, "The Child Death Overview Panel had reviewed 19 deaths in 2020/21; its chair shared an office with Darlington Council.")
    assert [f.gss for f in found] == [("E06000047",)]


SET_BESIDE = (
    ("The rate of children looked after on 30 September 2019 was 71 per 10,000, England being at 65 and Yorkshire and the Humber at 76.",
     [("71", ""), ("65", "England"), ("76", "Yorkshire and the Humber")]),
    ("In 2018/19 re-referrals were 19%, with Wales on 22.6%.", [("19", ""), ("22.6", "Wales")]),
    ("73% of new EHC plans in 2018 were issued within 20 weeks, whereas England managed 58%.", [("73", ""), ("58", "England")]),
    ("Agency workers made up 9% of the workforce in May 2019, against 15% in the South West and 17% nationally.", [("9", ""), ("15", "South West"), ("17", "")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SET_BESIDE)
def test_a_nation_or_region_beside_is_no_council(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = [f for f in facts(extract, sentence) if isinstance(f, MeasureFact)]
    assert [(f.low, f.population) for f in found] == expected
    assert [bool(f.gss) for f in found] == [True, *[False] * (len(found) - 1)]


def test_who_held_the_interviews_is_their_population() -> None:
    found = facts(extract, "Return home interviews were the work of the Alder Youth Trust. In 2018/19 the Trust had completed 74% of interviews within 72 hours.")
    assert [f.population for f in found if isinstance(f, MeasureFact)] == ["Alder Youth Trust"]
    found = facts(extract, "In 2018/19 the Council had completed 74% of return home interviews within 72 hours.")
    assert [f.population for f in found if isinstance(f, MeasureFact)] == [""]


def test_the_label_of_a_row_names_its_team() -> None:
    table = "QUARTER 3, 2020/21\n\n| Indicator | Q3 2020/21 | Target |\n|---|---|---|\n| Average caseload, court team | 19 | 16 |\n"
    found = [f for f in facts(extract, table) if isinstance(f, MeasureFact)]
    assert [(f.low, f.date, f.population, f.comparator) for f in found] == [
        ("19", "2020-10/2020-12", "court team", ""), ("16", "2020-10/2020-12", "court team", "target")]
