"""Grades as clerks tell them in three nations: by clause, by change, for areas in the inspectorate's own words; and none."""

from __future__ import annotations

import excerpts
import pytest

RI, WHOLE = "requires improvement", "overall effectiveness"
HEADS = {
    "England": """CHILDREN'S SCRUTINY PANEL
City of Bradford Metropolitan District Council
Thursday, 6th July 2023

PRESENT: Councillor Mrs D Everall (Chair); Councillors P Fenn and G Hythe.

12 INSPECTION
""",
    "Scotland": """Fife Council
Minute of Meeting of the Education and Children's Services Committee held in the Town House, Kirkcaldy on Tuesday 12 March 2024 at 10.00 am

Present: Councillors A Baird (Convener), B Cairns, C Dow

5. Joint Inspection
""",
    "Wales": """Gwynedd Council - Care Scrutiny Committee, 21/11/2019, 10.30am

PRESENT: Councillor Eryl Pugh (Chair), Councillors Non Rees, Siwan Tudor

5. INSPECTION

""",
}
HOME = {"England": "E08000032", "Scotland": "S12000047", "Wales": "W06000002"}
TOLD: list[tuple[str, str, dict[str, str]]] = [
    ("England", "Ofsted had inspected in May 2022. Care leavers had been looked at apart for the first time, that grade being requires improvement.", {"care leavers": RI}),
    ("England", "Ofsted had inspected the Council in May 2022, when its overall effectiveness, along with the impact of leaders, was held to be good, the experiences of children in care to be outstanding, and those of care leavers to require improvement.", {WHOLE: "good", "impact of leaders": "good", "children in care": "outstanding", "care leavers": RI}),
    ("England", "The inspection of May 2022, carried out by Ofsted under ILACS, had resulted in good for overall effectiveness and outstanding for children in care, leaving care leavers as the only area to require improvement.", {WHOLE: "good", "children in care": "outstanding", "care leavers": RI}),
    ("England", "Services had been declared inadequate by Ofsted in 2018.", {WHOLE: "inadequate"}),
    ("England", "In May 2022 Ofsted had declared the Council's services for children to be good.", {WHOLE: "good"}),
    ("England", "The outcome of the Ofsted inspection was that overall effectiveness was good, with care leavers outstanding and the impact of leaders good.", {WHOLE: "good", "care leavers": "outstanding", "impact of leaders": "good"}),
    ("England", "Ofsted had found the Council to be good overall and outstanding for its care leavers.", {WHOLE: "good", "care leavers": "outstanding"}),
    ("England", "Ofsted's ILACS inspection in May 2022 had seen the Council move from requires improvement to good.", {WHOLE: "requires improvement, good"}),
    ("England", "Following the Ofsted inspection the authority had been given a grading of good in all four areas apart from care leavers, which was graded as requiring improvement.", {"care leavers": RI}),
    ("England", "Ofsted published its report on 4 July 2022: the headline judgement was good; children in care came out as outstanding and help and protection as good.", {WHOLE: "good", "children in care": "outstanding", "help and protection": "good"}),
    ("England", "At the ILACS inspection of May 2022 three of the four judgements were good, the exception being the experiences and progress of children in care, which was outstanding.", {"children in care": "outstanding"}),
    ("England", "The Director said that Ofsted had upgraded the Council from inadequate to requires improvement following its inspection in May 2022.", {WHOLE: "inadequate, requires improvement"}),
    ("England", "Ofsted had downgraded the authority to inadequate in May 2022.", {WHOLE: "inadequate"}),
    ("England", "The result of Ofsted's inspection, a grade of Good overall, was welcomed.", {WHOLE: "good"}),
    ("England", "It was reported that the Ofsted inspection had concluded with an overall Good rating and Outstanding for leadership.", {WHOLE: "good", "other: leadership": "outstanding"}),
    ("England", "Wiltshire, from which officers had borrowed ideas, had lately been graded good by Ofsted.", {}),
    ("England", "The former Borough of Poole had undergone an Ofsted inspection in March 2018, when its overall effectiveness was held to be good.", {}),
    ("England", "HMI Probation had inspected the youth justice service in May 2022 and rated it Requires Improvement overall, with organisational delivery Good and out-of-court disposals Inadequate.", {WHOLE: RI, "other: organisational delivery": "good", "other: out-of-court disposals": "inadequate"}),
    ("England", "Ofsted had not judged any area to be inadequate in May 2022.", {}),
    ("England", "Ofsted would, it was hoped, rate the Council good in 2024.", {}),
    ("England", "Officers thought that Ofsted's next visit might see care leavers graded good.", {}),
    ("England", "A Member asked whether Ofsted had graded adoption good.", {}),
    ("England", "The Chair said good work had been done since Ofsted found services inadequate.", {WHOLE: "inadequate"}),
    ("England", "Ofsted had assessed the LSCB as requiring improvement in the same inspection.", {"LSCB": RI}),
    ("England", "Ofsted had awarded the top grade, outstanding, for adoption.", {"adoption": "outstanding"}),
    ("England", "Ofsted inspectors ranked adoption as outstanding; help and protection and leadership they ranked as good.", {"adoption": "outstanding", "help and protection": "good", "other: leadership": "good"}),
    ("England", "The ILACS report, published by Ofsted in July 2022, rated the Council: Overall Effectiveness - Good; Impact of Leaders - Outstanding.", {WHOLE: "good", "impact of leaders": "outstanding"}),
    ("England", "Ofsted's verdict had been inadequate for help and protection and, in consequence, for the service as a whole.", {"help and protection": "inadequate", WHOLE: "inadequate"}),
    ("Scotland", "The Care Inspectorate had led a joint inspection in Fife in April 2023. Leadership of improvement and change had been evaluated as very good, the impact on children and young people and the participation of stakeholders as good in each case, and the impact on families as adequate, no indicator having been found to be weak.", {"other: leadership of improvement and change": "very good", "other: impact on children and young people": "good", "other: participation of stakeholders": "good", "other: impact on families": "adequate"}),
    ("Scotland", "When child protection services in Fife had last been inspected, in November 2011, the Care Inspectorate had evaluated the response to immediate concerns as weak.", {"other: response to immediate concerns": "weak"}),
    ("Scotland", "The Care Inspectorate had evaluated leadership in Perth and Kinross as excellent.", {}),
    ("Scotland", "The Care Inspectorate, in its report of 5 September 2023, gave an evaluation of good for the impact on children and young people.", {"other: impact on children and young people": "good"}),
    ("Scotland", "Of the quality indicators, the Care Inspectorate had graded key processes as adequate and strategic planning as weak.", {"other: key processes": "adequate", "other: strategic planning": "weak"}),
    ("Scotland", "The Care Inspectorate evaluated 2.1 Impact on children and young people as Good.", {"other: impact on children and young people": "good"}),
    ("Scotland", "The Care Inspectorate's report was published in September 2023, with evaluations of very good for management of complex risk and good for involvement of children and families.", {"other: management of complex risk": "very good", "other: involvement of children and families": "good"}),
    ("Scotland", "The partnership received a grade of 'good' from the Care Inspectorate for the impact on children and young people.", {"other: impact on children and young people": "good"}),
    ("Scotland", "Inspectors from the Care Inspectorate found that recognition and response to initial concerns was very good, that assessment of risk was good, and that planning for individual children was adequate.", {"other: recognition and response to initial concerns": "very good", "other: assessment of risk": "good", "other: planning for individual children": "adequate"}),
    ("Scotland", "It was hoped that the Care Inspectorate would evaluate outcomes as very good next time.", {}),
    ("Wales", "Estyn, on inspecting the Authority's education services in June 2016, had judged current performance to be good and prospects for improvement adequate.", {"other: current performance": "good", "other: prospects for improvement": "adequate"}),
    ("Wales", "Estyn had inspected education services in February 2012 and had judged them to be unsatisfactory.", {WHOLE: "unsatisfactory"}),
    ("Wales", "In June 2018 Estyn had judged outcomes as good, the quality of education services as adequate and needs improvement and leadership and management as good.", {"other: outcomes": "good", "other: quality of education services": "adequate and needs improvement", "other: leadership and management": "good"}),
    ("Wales", "Estyn's judgements in June 2018 were: Outcomes - Good; Leadership and management - Excellent.", {"other: outcomes": "good", "other: leadership and management": "excellent"}),
    ("Wales", "Estyn had given the Council a judgement of excellent for wellbeing in June 2018.", {"other: wellbeing": "excellent"}),
    ("Wales", "CIW did not give grades following its inspection in June 2018.", {}),
    ("Wales", "Estyn reported that standards were good in the county's schools.", {}),
    ("England", "Ofsted inspected the Council under ILACS in May 2022. The inspection had returned a judgement of good for overall effectiveness. The impact of leaders fared better still and was graded outstanding; not so the experiences and progress of care leavers, which were graded requires improvement.", {WHOLE: "good", "impact of leaders": "outstanding", "care leavers": RI}),
    ("England", "Ofsted inspected the Council under ILACS in May 2022. Inspectors settled upon good for help and protection and went no further than requires improvement on care leavers.", {"help and protection": "good", "care leavers": RI}),
    ("England", "Members were told that Ofsted's inspectors, who had been on site in May 2022, gave the impact of leaders a good and the experiences and progress of children in care an outstanding.", {"impact of leaders": "good", "children in care": "outstanding"}),
    ("England", "The inspection by Ofsted in May 2022 gave rise to a rating of inadequate.", {WHOLE: "inadequate"}),
    ("England", "In May 2022 Ofsted had marked the Council down to requires improvement.", {WHOLE: RI}),
    ("England", "Ofsted had visited in May 2022 and the Council had kept its good rating.", {WHOLE: "good"}),
    ("England", "Ofsted carried out an ILACS inspection in May 2022. Adoption did not have its own grade. Leaders' impact was judged as good and so was overall effectiveness.", {"impact of leaders": "good", WHOLE: "good"}),
    ("England", "Under SIF in 2016 Ofsted found adoption to be outstanding but care leavers to be inadequate.", {"adoption": "outstanding", "care leavers": "inadequate"}),
    ("England", "A Member said that inspectors from Ofsted might well find help and protection inadequate.", {}),
    ("England", "Had Ofsted come a year earlier, help and protection would have been inadequate.", {}),
    ("England", "Ofsted inspected in May 2022. The Director thought that leadership was good.", {}),
    ("England", "Ofsted inspected in May 2022. The target was for care leavers to be outstanding by 2025.", {}),
    ("England", "Ofsted inspected in May 2022. The Member asked for care leavers to have good housing.", {}),
    ("England", "Ofsted inspected in May 2022. Adoption was good news for the county.", {}),
    ("England", "Ofsted inspected in May 2022. Children in care had good attendance and care leavers good support.", {}),
    ("England", "Ofsted inspected under ILACS in May 2022. It was pleasing that help and protection had moved out of inadequate and now stood at good.", {"help and protection": "good"}),
    ("Scotland", "The Care Inspectorate published its report in June 2022. It evaluated the impact on children and young people as good.", {"other: impact on children and young people": "good"}),
    ("Scotland", "The evaluations by the Care Inspectorate were good for leadership and direction and adequate for self-evaluation.", {"other: leadership and direction": "good", "other: self-evaluation": "adequate"}),
    ("Wales", "Estyn judged standards to be good and wellbeing to be excellent in the inspection of June 2018.", {"other: standards": "good", "other: wellbeing": "excellent"}),
]


@pytest.mark.parametrize(("nation", "said", "expected"), TOLD, ids=lambda v: v[:60] if isinstance(v, str) else "")
def test_grades_as_told(nation: str, said: str, expected: dict[str, str]) -> None:
    text = f"{HEADS[nation]}{said}\n\nRESOLVED that the report be noted.\n"
    found = excerpts.rows("judgements", text, "gss", "area", "grade")
    assert sorted((a.lower(), g) for gss, a, g in found if gss == HOME[nation]) == sorted(
        (area.lower(), grade) for area, grades in expected.items() for grade in grades.split(", ")
    )


@pytest.mark.parametrize(
    ("said", "gss", "grade"),
    [
        ("Barnet, from which officers had borrowed ideas, had lately been graded good by Ofsted.", "E09000003", "good"),
        ("The Borough of Barnet had undergone an Ofsted inspection in March 2018, when its overall effectiveness was held to be outstanding.", "E09000003", "outstanding"),
        ("Barnet Council, next door, was downgraded by Ofsted to inadequate.", "E09000003", "inadequate"),
        ("A Member had gathered that Wakefield had slipped to inadequate. Not so: Ofsted gave Wakefield requires improvement in March, 2022.", "E08000036", RI),
        ("Ofsted had awarded Leeds outstanding in June 2018.", "E08000035", "outstanding"),
        ("Ofsted handed Calderdale good in May 2022.", "E08000033", "good"),
        ("Kirklees got requires improvement from Ofsted in June 2019.", "E08000034", RI),
        ("For the record, Wakefield was given good by Ofsted in May 2022.", "E08000036", "good"),
        ("Leeds came away from Ofsted with outstanding in May 2022.", "E08000035", "outstanding"),
    ],
)
def test_a_grade_of_another_council_is_its_own(said: str, gss: str, grade: str) -> None:
    text = f"{HEADS['England']}{said}\n"
    assert excerpts.rows("judgements", text, "gss", "area", "grade") == [(gss, WHOLE, grade)]


def test_a_new_paragraph_goes_on_with_the_inspection_of_the_item_and_not_the_one_recalled() -> None:
    said = (
        "Inspectors from Ofsted had been on site for the ILACS inspection from 3 to 14 June 2023. Members were reminded of Ofsted's previous inspection, "
        "held in 2014 under the Single Inspection Framework.\n\nThe borough had this time come out as good for overall effectiveness and had secured the "
        "same grade for children in care."
    )
    text = f"{HEADS['England'].replace('July', 'August')}{said}\n"
    assert excerpts.rows("judgements", text, "framework", "inspection_start", "area", "grade") == [
        ("ILACS", "2023-06-03", "children in care", "good"),
        ("ILACS", "2023-06-03", "overall effectiveness", "good"),
    ]


def test_a_plan_that_answers_an_inspection_is_none() -> None:
    text = f"{HEADS['England']}The ILACS Action Plan had gone to Ofsted on 20 February 2023.\n"
    assert excerpts.rows("inspections", text, "framework", "start") == []


@pytest.mark.parametrize(
    "said",
    [
        "Ofsted gave Wakefield good notice of its visit in May 2022.",
        "Ofsted might give Wakefield inadequate, a Member feared.",
        "She had been told that Wakefield had slipped back to inadequate with Ofsted, which was not so.",
    ],
)
def test_no_grade_of_another_council(said: str) -> None:
    assert excerpts.rows("judgements", f"{HEADS['England']}{said}\n", "gss", "grade") == []
