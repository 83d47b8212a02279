"""Inspections and findings in the words of many clerks: praise that turns to fault, passives, lists; what is none."""

from __future__ import annotations

import excerpts
import pytest

HEADER = """CHILDREN'S SCRUTINY PANEL
City of Bradford Metropolitan District Council
Thursday, 6th July 2023

PRESENT: Councillor Mrs D Everall (Chair); Councillors P Fenn and G Hythe.

12 INSPECTION
"""
COLUMNS = ("inspectorate", "framework", "start", "end", "overall")
GOOD, BAD, COUNT = "strength", "area for improvement", "recommendation count"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Ofsted had inspected children's services in March 2023. Inspectors had remarked upon the warmth of carers and the calm of the contact centre.",
            [(GOOD, "the calm of the contact centre"), (GOOD, "the warmth of carers")],
        ),
        (
            "Ofsted had made a focused visit on 3 and 4 May 2023. It had said that plans were timely but that supervision was too often missed.",
            [(BAD, "supervision was too often missed"), (GOOD, "plans were timely")],
        ),
        (
            "Ofsted's letter said that the duty team was well led, though recording lagged behind practice.",
            [(BAD, "recording lagged behind practice"), (GOOD, "the duty team was well led")],
        ),
        (
            "Ofsted praised the stability of placements, while noting that too few carers were local and that visits were sometimes late.",
            [
                (BAD, "too few carers were local"),
                (BAD, "visits were sometimes late"),
                (GOOD, "the stability of placements"),
            ],
        ),
        (
            "Ofsted commended the youth voice, adding that the offer to care leavers was weak.",
            [(BAD, "the offer to care leavers was weak"), (GOOD, "the youth voice")],
        ),
        (
            "Inspectors had come to the view that leaders knew their service well.",
            [(GOOD, "leaders knew their service well")],
        ),
        (
            "Inspectors were of the opinion that strategy meetings were held too late.",
            [(BAD, "strategy meetings were held too late")],
        ),
        (
            "The inspectors had been struck by the loyalty of the workforce but less taken with the standard of chronologies.",
            [(BAD, "the standard of chronologies"), (GOOD, "the loyalty of the workforce")],
        ),
        (
            "What needed to improve, according to Ofsted, was the oversight of unregulated placements and the supply of foster homes.",
            [(BAD, "the oversight of unregulated placements"), (BAD, "the supply of foster homes")],
        ),
        (
            "Ofsted held the fostering service to be well managed.",
            [(GOOD, "the fostering service to be well managed")],
        ),
        (
            "On the positive side, the letter noted prompt decisions at the front door.",
            [(GOOD, "prompt decisions at the front door")],
        ),
        (
            "Less favourably, Ofsted remarked on the delay in allocating cases.",
            [(BAD, "the delay in allocating cases")],
        ),
        (
            "To the Council's credit, inspectors had found that children were seen alone.",
            [(GOOD, "children were seen alone")],
        ),
        (
            "HMI Probation had inspected the youth justice service in May 2022. It was taken with the range of reparation on offer but wished to see parents consulted more often.",
            [(BAD, "parents consulted more often"), (GOOD, "the range of reparation on offer")],
        ),
        (
            "Ofsted made eleven recommendations in its report of March 2023.",
            [(COUNT, "11")],
        ),
        (
            "Ofsted had inspected in March 2023. The report carried eleven recommendations.",
            [(COUNT, "11")],
        ),
        (
            "Ofsted had inspected in March 2023. Their report ended with six recommendations.",
            [(COUNT, "6")],
        ),
        (
            "There were, in all, nine recommendations from the inspectors.",
            [(COUNT, "9")],
        ),
        (
            "The inspectors' nine recommendations had been accepted in full.",
            [(COUNT, "9")],
        ),
        (
            "Praise had been given by Ofsted for the work of the edge of care team.",
            [(GOOD, "the work of the edge of care team")],
        ),
        (
            "The edge of care team had come in for praise from inspectors.",
            [(GOOD, "The edge of care team")],
        ),
        (
            "Inspectors were complimentary about the virtual school, though not about the take-up of advocacy.",
            [(BAD, "the take-up of advocacy"), (GOOD, "the virtual school")],
        ),
        (
            "There had been criticism from Ofsted of the quality of assessments.",
            [(BAD, "the quality of assessments")],
        ),
        (
            "Ofsted had reported low morale amongst social workers in the assessment teams.",
            [(BAD, "low morale amongst social workers in the assessment teams")],
        ),
        (
            "Ofsted's letter drew attention to the weakness of management oversight.",
            [(BAD, "the weakness of management oversight")],
        ),
        (
            "The letter from Ofsted was positive about early help. It was less so about the timeliness of reviews.",
            [(BAD, "the timeliness of reviews"), (GOOD, "early help")],
        ),
        (
            "According to the letter that followed the Ofsted visit, referrals were dealt with promptly and families felt heard, but too many children were re-referred.",
            [
                (BAD, "too many children were re-referred"),
                (GOOD, "families felt heard"),
                (GOOD, "referrals were dealt with promptly"),
            ],
        ),
        (
            "Ofsted noted that staff were well supported; however, caseloads were too high.",
            [(BAD, "caseloads were too high"), (GOOD, "staff were well supported")],
        ),
        (
            "Among the strengths that Ofsted identified were strong partnership working and effective early help, whereas areas for improvement were the quality of plans and the pace of permanence.",
            [
                (BAD, "the pace of permanence"),
                (BAD, "the quality of plans"),
                (GOOD, "effective early help"),
                (GOOD, "strong partnership working"),
            ],
        ),
        (
            "The weaknesses which the inspectors had listed were -\n\n- late health checks\n- thin case notes",
            [(BAD, "late health checks"), (BAD, "thin case notes")],
        ),
        (
            "The inspectors remarked upon, as particular strengths:-\n\n(a) the speed of the response to risk;\n(b) a vision shared by chief officers.",
            [(GOOD, "a vision shared by chief officers"), (GOOD, "the speed of the response to risk")],
        ),
        (
            "The inspectors asked that chronologies be kept up to date and that families be told sooner.",
            [(BAD, "chronologies be kept up to date"), (BAD, "families be told sooner")],
        ),
        (
            "Inspectors considered that more should be done to involve fathers.",
            [(BAD, "more should be done to involve fathers")],
        ),
        (
            "Ofsted was satisfied that thresholds were understood.",
            [(GOOD, "thresholds were understood")],
        ),
        (
            "Ofsted had had good things to say about the foster carers.",
            [(GOOD, "the foster carers")],
        ),
        (
            "Among the things that troubled the inspectors were the turnover of staff and the use of bed and breakfast.",
            [(BAD, "the turnover of staff"), (BAD, "the use of bed and breakfast")],
        ),
        (
            "Ofsted had voiced disquiet at the number of changes of social worker.",
            [(BAD, "the number of changes of social worker")],
        ),
        (
            "The inspectors regarded the front door as a strength.",
            [(GOOD, "the front door")],
        ),
        (
            "Ofsted had seen much to admire in the work with care leavers.",
            [(GOOD, "the work with care leavers")],
        ),
        (
            "Inspectors singled out the work of the fostering panel for praise.",
            [(GOOD, "the work of the fostering panel")],
        ),
        (
            "The visit recorded that assessments were thorough, but also that the child's voice was often missing.",
            [(BAD, "the child's voice was often missing"), (GOOD, "assessments were thorough")],
        ),
        (
            "Ofsted had inspected children's services in March 2023. The inspection team had been impressed by the stability of the workforce and by the quality of supervision.",
            [(GOOD, "the quality of supervision"), (GOOD, "the stability of the workforce")],
        ),
        (
            "Ofsted had inspected children's services in March 2023. Inspectors thought that the pathway plans were well written, but they were less happy about the health assessments.",
            [(BAD, "the health assessments"), (GOOD, "the pathway plans were well written")],
        ),
        (
            "Ofsted's letter was published on 3 May 2023. It described a stable leadership team and a clear vision, but found that too many children waited for a social worker.",
            [
                (BAD, "too many children waited for a social worker"),
                (GOOD, "a clear vision"),
                (GOOD, "a stable leadership team"),
            ],
        ),
        (
            "Feedback from Ofsted had been that staff were well supported.",
            [(GOOD, "staff were well supported")],
        ),
        (
            "Ofsted's verdict was that the service had improved but that recording remained poor.",
            [(BAD, "recording remained poor"), (GOOD, "the service had improved")],
        ),
        (
            "Inspectors also wanted the Council to make sure that return interviews were held within 72 hours.",
            [(BAD, "return interviews were held within 72 hours")],
        ),
        (
            "The Council had been told by Ofsted to improve the timeliness of visits.",
            [(BAD, "improve the timeliness of visits")],
        ),
        (
            "The Council was praised by Ofsted for its work with unaccompanied children.",
            [(GOOD, "its work with unaccompanied children")],
        ),
        (
            "The Council had been criticised by inspectors for the drift in permanence planning.",
            [(BAD, "the drift in permanence planning")],
        ),
        (
            "Ofsted's principal concern was the number of children placed out of area.",
            [(BAD, "the number of children placed out of area")],
        ),
        (
            "Ofsted had inspected children's services in March 2023. The letter identified two strengths, the youth council and the virtual school.",
            [(GOOD, "the virtual school"), (GOOD, "the youth council")],
        ),
        (
            "Strengths identified by Ofsted\n\n- a committed workforce\n- good use of data\n\nAreas for development identified by Ofsted\n\n- consistency of planning\n- timeliness of visits",
            [
                (BAD, "consistency of planning"),
                (BAD, "timeliness of visits"),
                (GOOD, "a committed workforce"),
                (GOOD, "good use of data"),
            ],
        ),
        (
            "Ofsted reported that children were safe, that thresholds were clear and that plans were up to date.",
            [(GOOD, "children were safe"), (GOOD, "plans were up to date"), (GOOD, "thresholds were clear")],
        ),
        (
            "It had been a matter of concern to inspectors that private fostering was overlooked.",
            [(BAD, "private fostering was overlooked")],
        ),
        (
            "Ofsted saw as strengths the work with fathers and the use of family group conferences.",
            [(GOOD, "the use of family group conferences"), (GOOD, "the work with fathers")],
        ),
        (
            "The report by Ofsted spoke of a workforce that knew its children well.",
            [(GOOD, "a workforce that knew its children well")],
        ),
        (
            "The findings of the focused visit were that assessments were timely and that management oversight was weak.",
            [(BAD, "management oversight was weak"), (GOOD, "assessments were timely")],
        ),
        (
            "Ofsted noted the following areas for improvement: supervision, life story work and pathway planning.",
            [(BAD, "life story work"), (BAD, "pathway planning"), (BAD, "supervision")],
        ),
        (
            "The inspectors had been especially complimentary about how carers were matched with children.",
            [(GOOD, "how carers were matched with children")],
        ),
        (
            "Although thresholds were well understood, Ofsted found that strategy discussions were not always attended by health.",
            [(BAD, "strategy discussions were not always attended by health")],
        ),
        (
            "HMI Probation's report of March 2023 had been critical of the lack of education provision, but had praised the relationships between staff and children.",
            [(BAD, "the lack of education provision"), (GOOD, "the relationships between staff and children")],
        ),
        (
            "Estyn recommended that the authority should improve attendance and should sharpen its self-evaluation.",
            [(BAD, "the authority should improve attendance and should sharpen its self-evaluation")],
        ),
        (
            "The CQC and Ofsted were worried that waiting times for speech therapy were too long.",
            [(BAD, "waiting times for speech therapy were too long")],
        ),
        (
            "In CIW's judgement, carers were well supported.",
            [(GOOD, "carers were well supported")],
        ),
        (
            "Inspectors remarked how warmly children spoke of their workers.",
            [(GOOD, "how warmly children spoke of their workers")],
        ),
        (
            "The inspection had brought out the need for stronger challenge from the board.",
            [(BAD, "stronger challenge from the board")],
        ),
        (
            "The inspection had shown up gaps in the oversight of missing children.",
            [(BAD, "gaps in the oversight of missing children")],
        ),
        (
            "The visit highlighted good practice in the edge of care team and the need for more foster carers.",
            [(BAD, "more foster carers"), (GOOD, "good practice in the edge of care team")],
        ),
        (
            "Ofsted had found the quality of assessments to be variable.",
            [(BAD, "the quality of assessments to be variable")],
        ),
        (
            "The Inspectorate gave particular credit to the foster carers.",
            [(GOOD, "the foster carers")],
        ),
    ],
)
def test_findings_are_read_and_parted(said: str, expected: list[tuple[str, str]]) -> None:
    found = excerpts.rows("findings", f"{HEADER}{said}\n", "kind", "text")
    assert sorted((kind, text.strip(" .;")) for kind, text in found) == sorted(expected)


@pytest.mark.parametrize(
    "said",
    [
        "Ofsted was expected to look at the quality of plans when it next came.",
        "Members hoped that inspectors would find that thresholds were well applied.",
        "The Director considered that early help was by now good, an opinion she did not ascribe to Ofsted.",
        "Inspectors had not criticised the front door.",
        "Ofsted had commended Oakfield Primary School for its reading.",
        "The peer review team from the LGA praised the calm of the contact centre.",
        "Councillor Fenn said that what needed to get better was the bus service.",
        "A resident complained that social workers were slow to reply and had written to Ofsted.",
        "Members asked whether Ofsted had remarked upon the turnover of staff.",
        "If Ofsted were to find that records were thin, a plan would be needed.",
        "The internal audit report carried eleven recommendations.",
        "The task group's nine recommendations had been accepted in full.",
        "The Panel praised the staff for their work during the inspection.",
        "The inspection would look at the experiences of children in care and the impact of leaders.",
        "Ofsted had written on 3 May 2023 to say that the inspection would begin in June.",
        "Ofsted had asked for a copy of the improvement plan by 3 June 2023.",
        "The Improvement Plan had been submitted to Ofsted, and the Director said that it was a strong plan.",
        "The Director said that the report had noted a fall in complaints.",
        "Councillor Fenn praised the officers and said that caseloads were too high.",
        "Members were reminded that Ofsted would praise good practice where it found it.",
        "Ofsted's new framework placed emphasis on the voice of the child.",
        "The Council's own audit had found that recording was weak.",
        "Ofsted had asked for the self-assessment by 3 June.",
        "The Panel wished to see better data in future reports.",
        "It was feared that Ofsted would criticise the lack of placements.",
        "The head teacher said that Ofsted had praised Oakfield Academy's reading.",
        "Members asked what inspectors had said about the lack of placements.",
        "A parent complained that plans were late and that nobody had listened.",
        "Ofsted had not found any child to be at immediate risk.",
    ],
)
def test_what_is_no_finding_of_an_inspectorate(said: str) -> None:
    assert excerpts.rows("findings", f"{HEADER}{said}\n", "kind", "text") == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Ofsted had come back on 9 and 10 May 2023 for a focused visit to the front door.",
            ("Ofsted", "ILACS focused visit", "2023-05-09", "2023-05-10", ""),
        ),
        (
            "Ofsted had returned in May 2023 to make a monitoring visit.",
            ("Ofsted", "monitoring visit", "2023-05", "2023-05", ""),
        ),
        (
            "Ofsted inspectors had been back in the city on 3 May 2023 for a further monitoring visit.",
            ("Ofsted", "monitoring visit", "2023-05-03", "2023-05-03", ""),
        ),
        (
            "A joint targeted area inspection (JTAI) had followed in December 2022, when Ofsted, the CQC and HMICFRS had looked at neglect.",
            ("CQC+HMICFRS+Ofsted", "JTAI", "2022-12", "2022-12", ""),
        ),
        (
            "A focused visit by Ofsted ensued in March 2023.",
            ("Ofsted", "ILACS focused visit", "2023-03", "2023-03", ""),
        ),
        (
            "Ofsted, as the Panel knew, had inspected children's services in May 2022.",
            ("Ofsted", "", "2022-05", "2022-05", ""),
        ),
        (
            "Ofsted, it was recalled, had last inspected the service in May 2022.",
            ("Ofsted", "", "2022-05", "2022-05", ""),
        ),
        (
            "In September 2022 Ofsted and the CQC had carried out a local area SEND revisit, at which they had found that plans were late.",
            ("CQC+Ofsted", "local area SEND", "2022-09", "2022-09", ""),
        ),
        (
            "The first of Ofsted's monitoring visits had been made on 16 and 17 May 2023.",
            ("Ofsted", "monitoring visit", "2023-05-16", "2023-05-17", ""),
        ),
        (
            "The latest in the series of Ofsted monitoring visits was on 16 May 2023.",
            ("Ofsted", "monitoring visit", "2023-05-16", "2023-05-16", ""),
        ),
        (
            "Inspectors from Ofsted, the CQC and HMICFRS had been in the city from 8 to 12 May 2023 for a Joint Targeted Area Inspection (JTAI) on neglect.",
            ("CQC+HMICFRS+Ofsted", "JTAI", "2023-05-08", "2023-05-12", ""),
        ),
        (
            "A team of inspectors from Ofsted had spent 8 to 12 May 2023 in the city for the ILACS inspection.",
            ("Ofsted", "ILACS", "2023-05-08", "2023-05-12", ""),
        ),
        (
            "Ofsted and the CQC had together inspected the arrangements for SEND in January 2023.",
            ("CQC+Ofsted", "local area SEND", "2023-01", "2023-01", ""),
        ),
        (
            "Ofsted would be in the city again, for a monitoring visit, on 10 October 2023.",
            ("Ofsted", "monitoring visit", "2023-10-10", "2023-10-10", "planned"),
        ),
        (
            "The next monitoring visit by Ofsted had been fixed for 10 and 11 October 2023.",
            ("Ofsted", "monitoring visit", "2023-10-10", "2023-10-11", "planned"),
        ),
        (
            "Ofsted's next monitoring visit was pencilled in for October 2023.",
            ("Ofsted", "monitoring visit", "2023-10", "2023-10", "planned"),
        ),
        (
            "Estyn, on inspecting the authority's education services in June 2022, had been content.",
            ("Estyn", "", "2022-06", "2022-06", ""),
        ),
        (
            "The joint inspection of services for children and young people, which the Care Inspectorate had led between 16 April and 8 June 2022, was reported.",
            ("Care Inspectorate", "other", "2022-04-16", "2022-06-08", ""),
        ),
        (
            "Members recalled that when children's services had last been inspected, in November 2018, Ofsted had found drift.",
            ("Ofsted", "", "2018-11", "2018-11", ""),
        ),
        (
            "Ofsted had been in the city for two weeks from 5 September 2022 to carry out the ILACS.",
            ("Ofsted", "ILACS", "2022-09-05", "", ""),
        ),
        (
            "Ofsted paid the city a focused visit on 7 and 8 March 2023.",
            ("Ofsted", "ILACS focused visit", "2023-03-07", "2023-03-08", ""),
        ),
        (
            "The focused visit that Ofsted had made on 7 and 8 March 2023 was described.",
            ("Ofsted", "ILACS focused visit", "2023-03-07", "2023-03-08", ""),
        ),
        (
            "The theme of the Ofsted focused visit, on 7 and 8 March 2023, was care leavers.",
            ("Ofsted", "ILACS focused visit", "2023-03-07", "2023-03-08", ""),
        ),
        (
            "HM Inspectorate of Probation's inspectors were with the youth justice service in March 2023.",
            ("HMI Probation", "", "2023-03", "2023-03", ""),
        ),
        (
            "An inspection of the youth justice service by HM Inspectorate of Probation in March 2023 had gone well.",
            ("HMI Probation", "", "2023-03", "2023-03", ""),
        ),
        (
            "Ofsted descended on the city on 7 March 2023 for a focused visit.",
            ("Ofsted", "ILACS focused visit", "2023-03-07", "2023-03-07", ""),
        ),
        (
            "Ofsted's inspection under the ILACS framework had lasted from 5 to 16 September 2022.",
            ("Ofsted", "ILACS", "2022-09-05", "2022-09-16", ""),
        ),
        (
            "Since the ILACS, which had been undertaken by Ofsted from 5 to 16 September 2022, much had been done.",
            ("Ofsted", "ILACS", "2022-09-05", "2022-09-16", ""),
        ),
        (
            "Members noted that the service had undergone a full inspection by Ofsted in May 2022.",
            ("Ofsted", "", "2022-05", "2022-05", ""),
        ),
        (
            "The partnership's JTAI by Ofsted, the Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation was held from 8 to 12 May 2023.",
            ("CQC+HMI Probation+HMICFRS+Ofsted", "JTAI", "2023-05-08", "2023-05-12", ""),
        ),
        (
            "Ofsted inspected the Council's services for children between 9 and 20 May 2022.",
            ("Ofsted", "", "2022-05-09", "2022-05-20", ""),
        ),
        (
            "The Council was visited by Ofsted on 3 May 2023 for a monitoring visit.",
            ("Ofsted", "monitoring visit", "2023-05-03", "2023-05-03", ""),
        ),
        (
            "Ofsted's second monitoring visit took place in February 2023.",
            ("Ofsted", "monitoring visit", "2023-02", "2023-02", ""),
        ),
        (
            "An Ofsted focused visit, looking at care leavers, was carried out on 7 and 8 March 2023.",
            ("Ofsted", "ILACS focused visit", "2023-03-07", "2023-03-08", ""),
        ),
        (
            "The Ofsted monitoring visit of 3 and 4 May 2023 had been positive.",
            ("Ofsted", "monitoring visit", "2023-05-03", "2023-05-04", ""),
        ),
        (
            "Ofsted and the CQC inspected the local area's SEND arrangements in the week beginning 6 February 2023.",
            ("CQC+Ofsted", "local area SEND", "2023-02-06", "", ""),
        ),
        ("Since Ofsted's last visit, in March 2023, caseloads had fallen.", ("Ofsted", "", "2023-03", "2023-03", "")),
        (
            "The Single Inspection Framework inspection by Ofsted had been in November 2014.",
            ("Ofsted", "SIF", "2014-11", "2014-11", ""),
        ),
        ("Following the ILACS judgement of May 2022 a plan was drawn up.", ("", "ILACS", "2022-05", "2022-05", "")),
        (
            "HMIP had completed an inspection of the Youth Justice Service in October 2022 and the report was due.",
            ("HMI Probation", "", "2022-10", "2022-10", ""),
        ),
        (
            "The report of Ofsted's inspection, conducted in June 2022, was before the Panel.",
            ("Ofsted", "", "2022-06", "2022-06", ""),
        ),
        (
            "Ofsted had announced an ILACS inspection on 1 May 2023 and inspectors were on site from 9 to 19 May 2023.",
            ("Ofsted", "ILACS", "2023-05-09", "2023-05-19", ""),
        ),
        (
            "Two Ofsted inspectors spent 3 May 2023 with the assessment teams on a focused visit.",
            ("Ofsted", "ILACS focused visit", "2023-05-03", "2023-05-03", ""),
        ),
        (
            "In May 2023 the authority received a focused visit from Ofsted.",
            ("Ofsted", "ILACS focused visit", "2023-05", "2023-05", ""),
        ),
        (
            "The authority had its ILACS inspection in May 2022, carried out by Ofsted.",
            ("Ofsted", "ILACS", "2022-05", "2022-05", ""),
        ),
        ("It was in May 2022 that Ofsted had last inspected the service.", ("Ofsted", "", "2022-05", "2022-05", "")),
        (
            "The service's most recent Ofsted inspection (May 2022) had been under ILACS.",
            ("Ofsted", "ILACS", "2022-05", "2022-05", ""),
        ),
        (
            "Ofsted undertook its Inspection of Local Authority Children's Services (ILACS) from 9th May to 20th May 2022.",
            ("Ofsted", "ILACS", "2022-05-09", "2022-05-20", ""),
        ),
    ],
)
def test_inspections_are_read(said: str, expected: tuple[str, ...]) -> None:
    assert excerpts.rows("inspections", f"{HEADER}{said}\n", *COLUMNS) == [expected]


@pytest.mark.parametrize(
    "said",
    [
        "Ofsted had not come back for a focused visit.",
        "Ofsted might return in May 2024 for a focused visit.",
        "The lift engineers had returned on 3 May 2023 for an inspection.",
        "Inspectors from the fire service had been in the building on 3 May 2023 for a visit.",
        "Officers had been in touch with Ofsted in May 2023 about registration.",
        "Ofsted had written in May 2023 about the fee.",
        "Members were in London on 3 May 2023 for a visit.",
        "Ofsted, as Members knew, inspected every council.",
        "Ofsted had inspected Oakfield Primary School in May 2023.",
        "The Director hoped that Ofsted would be back in May 2024.",
        "A focused visit by the LGA had followed in May 2023.",
        "Ofsted's new framework was published in January 2023.",
        "A Member asked when Ofsted had last been in the city.",
        "The Regional Director of Ofsted had met leaders on 3 May 2023.",
    ],
)
def test_what_is_no_inspection(said: str) -> None:
    assert excerpts.rows("inspections", f"{HEADER}{said}\n", *COLUMNS) == []
