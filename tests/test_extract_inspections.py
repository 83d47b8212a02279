"""Inspections, judgements and findings from minutes written for the tests, in seventeen styles; nothing from other business.

Persons, dates and grades are invented, but for the public outcomes of the councils that are named.
"""

from __future__ import annotations

import pytest

from kg.extract.inspection.clauses import clauses, listed, polarity
from kg.extract.inspection.gradelines import pair
from kg.extract.inspection.grading import prose
from kg.extract.inspection.thingsnamed import things
from tests import excerpts

SHORT_TABLE = """Minutes of the meeting of the Children's Services Scrutiny Board held on Tuesday 14 March 2023 at 10.00 am in the Civic Centre

Present: Councillors A. Ferrow (Chair), B. Quill and C. Marsh

12. OFSTED ILACS INSPECTION

The Director of Children's Services, Ms D. Harbottle, introduced the report on the inspection of local authority children's services (ILACS) which had taken place between 16 and 27 January 2023. The inspection report had been published on 6 March 2023.

The Board was pleased to hear that the judgements were as follows:

| Judgement | Grade |
| The impact of leaders on social work practice with children and families | Outstanding |
| The experiences and progress of children who need help and protection | Good |
| The experiences and progress of children in care | Good |
| The experiences and progress of care leavers | Requires improvement to be good |
| Overall effectiveness | Good |

Inspectors reported that children were listened to and that social workers knew their families well. Ofsted also identified three areas where further work was needed:

- the quality of pathway plans
- timeliness of health assessments
- recording of management decisions

Councillor Quill asked whether the authority expected to be rated outstanding next time. The Director hoped that it would.

It was noted that Ofsted would return to carry out a focused visit in the spring of 2024.

RESOLVED: That the report be noted.

13. CHILDREN'S HOMES

The Head of Residential Care reported that two of the Council's children's homes had been inspected by Ofsted in February 2023 and had been rated Good and Outstanding respectively.
"""

AREA_SEND = """SELECT COMMITTEE ON LEARNING AND CARE

Thursday 9th October 2025

4/25 JOINT AREA SEND INSPECTION

4.1 The Assistant Director for Inclusion explained that Ofsted and the Care Quality Commission (CQC) had jointly inspected the local area between 7 and 11 July 2025. This was an area SEND inspection.
4.2 The inspection found that the local area partnership's arrangements lead to inconsistent experiences and outcomes for children and young people with SEND.
4.3 The inspectors praised the work of the early years team and the patience of the parent carer forum.
4.4 They were concerned that waiting times for speech therapy were too long and called for a shared plan.
4.5 The partnership would be monitored and a further inspection was expected within three years.
4.6 Members asked if an action plan had been prepared. The Assistant Director replied that it had.

5/25 YOUTH JUSTICE

5.1 HMI Probation had carried out an inspection of the youth justice service in May 2025. The service had been rated as Requires Improvement overall.
5.2 The Head of Youth Justice reminded Members that the service had been rated Good in 2021.
"""

LETTERED = """Agenda item

Children's Services Improvement - Update

Minutes:

The Cabinet Member reminded the Committee that in June 2016 Ofsted had inspected services for children in need of help and protection, looked after children and care leavers under the Single Inspection Framework and had found them to be inadequate overall. The LSCB had also been judged inadequate. Adoption was judged good, and leadership, management and governance inadequate.

Since then there had been four monitoring visits, the latest on 8 and 9 May 2018. At that visit inspectors had seen steady progress in the front door but noted that plans for children in care were not sufficiently ambitious.

Members heard that:

(a) Ofsted had confirmed that a re-inspection would take place in the autumn;
(b) the service aimed to be rated requires improvement or better;
(c) a peer review had been carried out by a neighbouring authority in April 2018, which had found good practice in fostering.

A Member asked whether Ofsted had rated the service too harshly. The Director thought not.
"""

WALES = """Social Care Scrutiny Committee - Monday 3 February 2020

6. CARE INSPECTORATE WALES

The Head of Service presented the outcome of the assurance check undertaken by Care Inspectorate Wales in November 2019. CIW did not give grades but its letter had identified a number of strengths:
  i. staff felt well supported by managers
  ii. good partnership arrangements with the police
and the following areas for development:
  i. carers' assessments were not offered consistently
  ii. care and support plans lacked outcomes

Estyn had inspected the local authority's education services in 2017 and judged its leadership to be adequate.

7. SCHOOL INSPECTIONS

The Committee received a report on schools inspected by Estyn during the autumn term. Six schools had been judged good and one had been judged excellent. Ysgol y Bryn was judged to be in need of significant improvement.
"""

SCOTLAND = """MINUTE of MEETING of the EDUCATION AND CHILDREN'S SERVICES COMMITTEE held remotely on 21 September 2022

9. JOINT INSPECTION OF SERVICES FOR CHILDREN AT RISK OF HARM

There had been circulated a report by the Chief Social Work Officer. The Care Inspectorate, with its scrutiny partners, had undertaken a joint inspection of services for children and young people at risk of harm between November 2021 and March 2022. The impact on children and young people had been evaluated as good. Key strengths included the commitment of staff; strong relationships with children; and the use of the national practice model. Areas for improvement were the involvement of children in planning; and consistency of chronologies.

The Committee noted that Ofsted had no role in Scotland.
"""

CELL_A_LINE = """CHILDREN AND YOUNG PEOPLE'S OVERVIEW AND SCRUTINY COMMITTEE
2 p.m. 5th July 2019

15. Ofsted Inspection Outcome

The Chairman welcomed the Director to the meeting.

The Director gave a presentation on the recent Ofsted inspection of Children's Services, which had been conducted over two weeks in May 2019. The headline judgements were:

Overall effectiveness
Requires improvement
Impact of leaders on social work practice
Requires improvement
Experiences and progress of children who need help and protection
Inadequate
Experiences and progress of children in care and care leavers
Good

The overall rating had improved from inadequate to requires improvement since the previous inspection.

There were eight recommendations in the inspection report. The inspectors' letter had been complimentary about the virtual school. Another strength was the stability of placements. It was the Director's view that morale was high.

16. JTAI

A joint targeted area inspection had been held in the county on 3-7 June 2019 by Ofsted, CQC, HMICFRS and HMIP. The theme was children's mental health. No judgements were given. The Chair hoped for a good letter.
"""

TWO_VISITS = """DERBY CITY COUNCIL
CHILDREN AND YOUNG PEOPLE SCRUTINY REVIEW BOARD
5 November 2019

Present: Councillor A Testwell (Chair)

21/19 Outcome of the SEND and JTAI Inspections

The Board received a report of the Strategic Director of People Services. The report gave an update on two recent inspections.

It was reported that Ofsted and the CQC had visited Derby in June 2019 to inspect how well the local area met the needs of children with special educational needs and disabilities. The inspection concluded that a Written Statement of Action was required because of significant weaknesses. The statement of action had to address five priority areas:

• joint commissioning;
• the quality of education, health and care plans;
• transitions into adulthood;
• communication with parents; and
• the use of data.

Members noted that a JTAI had taken place in March 2019 and that the findings had been positive. Inspectors had been particularly impressed with the Vulnerable Children meetings. They felt that domestic abuse notifications were not shared quickly enough.

The Board asked when Ofsted would be returning. The Director stated that a re-visit was expected in 2021, and that the next ILACS inspection could come at any time.

Resolved to note the report.
"""

NOTES = """Corporate Parenting Board 11/06/24

Item 5 - Ofsted feedback

JP gave an overview of the ILACS inspection (29th April – 10th May 2024). Overall outcome = Good. 
- Impact of leaders: Good
- Help & protection: Good
- Children in care: RI
- Care leavers: Outstanding

What went well: children in care council; virtual school; foster carer recruitment.
Even better if: sibling placements; initial health assessments.

Fostering Service - the independent fostering agency was inspected by Ofsted in 2023 and was Good.
"""

MONITORING = """Children, Young People & Education Committee
Wednesday, 20 September 2023

47 OFSTED MONITORING VISIT

The Director presented the letter from Ofsted following the second monitoring visit to the local authority's children's services since the local authority was judged inadequate in September 2016. The visit took place on 4 and 5 July 2017.

Inspectors had reviewed the progress made in the area of help and protection, with a particular focus on the front door. The letter stated that the local authority was making progress but from a low base; that thresholds were now applied more consistently; and that caseloads in the assessment teams remained too high.

Areas of particular weakness cited were the poor quality of chronologies and delays in strategy discussions.

A third visit was scheduled for 17 October 2017.
"""

ONE_SENTENCE = """Minutes: Overview and Scrutiny Committee, 8th February 2016

SIF outcome

Cllr. Pinder asked for an explanation of the grades awarded. It was explained that the Council had been found to require improvement overall, with children who need help and protection and leadership both 'requires improvement', while services for looked after children were good; within that, adoption was outstanding and care leavers good. The Local Safeguarding Children Board was found to require improvement.

Inspection of 2 - 26 November 2015 had looked at over 200 cases. Ofsted's report, published on 29 January, praised "tenacious social workers" but said assessments took too long. There were ten recommendations for the Council and four for the LSCB.

The Council would have to submit an action plan within 70 days. No services had been judged inadequate. It was pleasing that the report recognised the Multi-Agency Safeguarding Hub as effective.

The Ofsted rating of the fostering panel provider was good. The Chair asked whether Ofsted's judgement was fair; the Director considered that caseload data was robust.
"""

TABLE_OF_TWO_YEARS = """SCRUTINY COMMITTEE - 9 January 2024

24.	OFSTED INSPECTION REPORT	

The Leader advised that following the Ofsted ILACS inspection in November 2023 the grades below had been given.

Area	2018	2023
Overall effectiveness	Good	Outstanding
Impact of leaders	Good	Outstanding

25.	CHILDREN'S SOCIAL CARE

Members were informed:
•	That Ofsted had inspected the Council's children's social care from 6th to 17th November;
•	that the judgments for children in care and for care leavers were both Outstanding;
•	that inspectors described social workers as 'ambitious for children';
•	Ofsted made two recommendations.
Members noted that in its last inspection, in 2018, the council had been rated Good.
"""

MARKDOWN = """## 7. Inspection Outcome - Youth Justice

**Minutes:**

The Youth Justice Manager presented the findings of HM Inspectorate of Probation's inspection, the fieldwork for which was undertaken in October 2022.

Overall rating: **Good**

| Domain | Rating |
|---|---|
| Organisational delivery | Good |
| Court disposals | Requires improvement |
| Out-of-court disposals | Outstanding |

Inspectors made seven recommendations, including that health partners should review provision.

Strengths:
* Staff were motivated
* Strong relationships with the courts

Areas for Improvement:
* Risk of harm assessments
* Victim contact
"""

MID_DOCUMENT = """Page 4 of 11

Cllr Hobb enquired as to the timetable. The Director replied that monitoring visits by Ofsted would take place quarterly, the first having taken place on 14 and 15 February 2017 and the second being planned for 6 and 7 June 2017. He was disappointed with the findings of the Single Inspection Framework (SIF) inspection of July 2016 which judged the authority 'inadequate' for children who need help and protection and 'requires improvement' for children looked after and leadership, giving an overall judgement of 'inadequate'. The LSCB had received a separate judgement of 'requires improvement'. He stressed that adoption had been judged good. None of the schools in the area had been inspected.

The Ofsted letter of 15 March 2017 had acknowledged improvements in the MASH, the reduction in caseloads and better supervision. However, Ofsted remained concerned about the number of changes in social worker.

Councillor Yeo referred to Northamptonshire and Birmingham, both of which had been judged inadequate.
"""

LEEDS = """SCRUTINY BOARD (CHILDREN AND FAMILIES)
WEDNESDAY, 20TH FEBRUARY, 2019

58	Ofsted Inspection of Children's Services in Leeds

The report of the Director of Children and Families presented the outcome of the Ofsted inspection of Leeds children's services which took place between 29 October and 9 November 2018.

The following were in attendance:
- Cllr X Nominal, Executive Member

The following information was appended to the report:
- The Ofsted inspection report

The Director highlighted that Ofsted had judged Leeds as outstanding overall and that Leeds was one of only a handful of authorities to be so rated. The three sub-judgements were: the experiences and progress of children who need help and protection (good), the experiences and progress of children in care and care leavers (good) and the impact of leaders on social work practice (outstanding).

Members discussed a number of matters, including:
- Areas for improvement. The Board heard that three areas had been identified, namely the quality of return home interviews, consistency in recording and the use of advocacy.
- Caseloads. Members asked about these.

RESOLVED – That the contents of the report be noted.
"""

JOINT = """Minutes of the Scrutiny Inquiry Panel held on 3 July 2018

7. Inspection of Youth Justice and Early Years

The Head of Child and Family reported on the CSSIW inspection of Children's Services undertaken in November 2016. The inspectorate found that:
• The council had a clear vision for its services;
• Access arrangements were robust;
• The quality of assessments varied;
• Recruitment and retention were a challenge.

CSSIW had made 12 recommendations. It was accepted by Members that the Director's team had worked hard.

HMI Probation, with Estyn, HIW and CIW, had carried out a full joint inspection of the Youth Offending Service in February 2017. The inspection had judged the overall performance to be unsatisfactory and reducing reoffending to be poor.

Cllr Price wondered if the next inspection would be in 2019. It was likely that Estyn would come too.
"""

PANEL_NOTES = """CORPORATE PARENTING PANEL

Notes of meeting: Wednesday 6 December 2017, 6.30pm

4.  Ofsted update

DR informed the Panel that Ofsted had completed their fourth monitoring visit on 28th and 29th November. Verbal feedback had been positive: inspectors saw child-centred work, a stable workforce and good quality plans. They felt that pathway plans remained weak, and that there was still too much delay for children waiting for adoption. The letter would be published on 21 December.

The Panel had been told in October that the previous visit, on 5-6 September, had looked at care leavers. 

DR expected a full inspection by next summer. Asked whether the Council would be 'good', he said he hoped for "requires improvement".

5.  Children's homes

Regulation 44 visits - All homes had been visited in November. Elm House had been inspected by Ofsted on 13 November and was judged good in all areas; inspectors found that young people made good progress.

6.  Independent Reviewing Officers

The IRO annual report had found that 91% of reviews were on time. Areas for improvement included consultation with children; and midpoint checks.
"""

LINES_IN_A_PARAGRAPH = """CABINET - 12 FEBRUARY 2014
Decision record

Item: 9   Title: Safeguarding Inspection
Report of: Director of Children's Services

1. The report presented the outcome of Ofsted's inspection of the arrangements for the protection of children in the Borough, which ran from 7 to 16 January 2013 and graded as follows:
   Overall effectiveness: Adequate
   The effectiveness of the help and protection provided to children, young people, families and carers: Adequate
   The quality of practice: Inadequate
   Leadership and governance: Adequate
2. An unannounced inspection of contact, referral and assessment had taken place on 24 and 25 August 2010.
3. The Council had been rated as 'performs well' in its Annual Children's Services Assessment in 2011.

DECISION: That the report be noted.
"""

ELSEWHERE = """Planning Committee, 4 June 2021

7. The applicant's children's home was rated Good by Ofsted in 2020. The Planning Inspectorate had carried out a site inspection on 3 May 2021. The Inspector found that the scheme was acceptable and that highways were adequate. Members carried out a site visit on 1 June 2021.

8. Licensing: The premises had been inspected in May 2021 and the food hygiene rating was good. The report identified areas for improvement: ventilation; signage.

9. School admissions. Hilltop Primary was judged outstanding by Ofsted in March 2019. Ofsted inspected the nursery in May 2019. 92% of schools were rated good or outstanding.

10. Adult Social Care. The Care Quality Commission (CQC) had inspected Rose Court nursing home in May 2021 and rated it as inadequate. CQC found that medicines were not managed safely. The Director said that the CQC would assess the Council's adult social care duties in 2023.

11. Football: Town drew 2-2 with Rovers in an outstanding game. The goalkeeper was rated good.

12. Internal audit had carried out a review of payroll in June 2021 and had given an overall rating of good. Areas for improvement included reconciliation.

13. Passing: safeguarding training was delivered to staff. Ofsted published its annual report in December 2020. An LGA peer review of children's services took place in March 2021 and found strong leadership.
"""

INSPECTIONS = [
    (
        SHORT_TABLE,
        [
            ("", "Ofsted", "ILACS", "2023-01-16", "2023-01-27", "good"),
            ("", "Ofsted", "ILACS focused visit", "2024", "", "planned"),
        ],
    ),
    (
        AREA_SEND,
        [
            ("", "CQC+Ofsted", "local area SEND", "2025-07-07", "2025-07-11", "inconsistent experiences and outcomes"),
            ("", "HMI Probation", "", "2021", "2021", "good"),
            ("", "HMI Probation", "", "2025-05", "2025-05", "requires improvement"),
        ],
    ),
    (
        LETTERED,
        [
            ("", "Ofsted", "", "", "", "planned"),
            ("", "Ofsted", "SIF", "2016-06", "2016-06", "inadequate"),
            ("", "Ofsted", "monitoring visit", "2018-05-08", "2018-05-09", ""),
        ],
    ),
    (
        WALES,
        [
            ("", "CIW", "other", "2019-11", "2019-11", ""),
            ("", "Estyn", "", "2017", "2017", ""),
        ],
    ),
    (
        SCOTLAND,
        [
            ("", "Care Inspectorate", "other", "2021-11", "2022-03", ""),
        ],
    ),
    (
        CELL_A_LINE,
        [
            ("", "CQC+HMI Probation+HMICFRS+Ofsted", "JTAI", "2019-06-03", "2019-06-07", ""),
            ("", "Ofsted", "", "", "", "inadequate"),
            ("", "Ofsted", "", "2019-05", "2019-05", "requires improvement"),
        ],
    ),
    (
        TWO_VISITS,
        [
            ("E06000015", "", "JTAI", "2019-03", "2019-03", ""),
            ("E06000015", "CQC+Ofsted", "local area SEND", "2019-06", "2019-06", ""),
        ],
    ),
    (
        NOTES,
        [
            ("", "Ofsted", "ILACS", "2024-04-29", "2024-05-10", "good"),
        ],
    ),
    (
        MONITORING,
        [
            ("", "Ofsted", "", "2016-09", "2016-09", "inadequate"),
            ("", "Ofsted", "monitoring visit", "2017-07-04", "2017-07-05", ""),
            ("", "Ofsted", "monitoring visit", "2017-10-17", "2017-10-17", "planned"),
        ],
    ),
    (
        ONE_SENTENCE,
        [
            ("", "Ofsted", "SIF", "2015-11-02", "2015-11-26", "requires improvement"),
        ],
    ),
    (
        TABLE_OF_TWO_YEARS,
        [
            ("", "Ofsted", "", "2018", "2018", "good"),
            ("", "Ofsted", "ILACS", "2023-11-06", "2023-11-17", "outstanding"),
        ],
    ),
    (
        MARKDOWN,
        [
            ("", "HMI Probation", "", "2022-10", "2022-10", "good"),
        ],
    ),
    (
        MID_DOCUMENT,
        [
            ("", "Ofsted", "SIF", "2016-07", "2016-07", "inadequate"),
            ("", "Ofsted", "monitoring visit", "2017-02-14", "2017-02-15", ""),
            ("", "Ofsted", "monitoring visit", "2017-06-06", "2017-06-07", "planned"),
            ("E08000025", "Ofsted", "", "", "", "inadequate"),
            ("E10000021", "Ofsted", "", "", "", "inadequate"),
        ],
    ),
    (
        LEEDS,
        [
            ("E08000035", "Ofsted", "", "2018-10-29", "2018-11-09", "outstanding"),
        ],
    ),
    (
        JOINT,
        [
            ("", "CIW", "", "2016-11", "2016-11", ""),
            ("", "CIW+Estyn+HMI Probation", "other", "2017-02", "2017-02", "unsatisfactory"),
        ],
    ),
    (
        PANEL_NOTES,
        [
            ("", "Ofsted", "monitoring visit", "2017-09-05", "2017-09-06", ""),
            ("", "Ofsted", "monitoring visit", "2017-11-28", "2017-11-29", ""),
        ],
    ),
    (
        LINES_IN_A_PARAGRAPH,
        [
            ("", "Ofsted", "other", "2010-08-24", "2010-08-25", ""),
            ("", "Ofsted", "other", "2013-01-07", "2013-01-16", "adequate"),
        ],
    ),
]

JUDGEMENTS = [
    (
        SHORT_TABLE,
        [
            ("", "ILACS", "2023-01-16", "care leavers", "requires improvement"),
            ("", "ILACS", "2023-01-16", "children in care", "good"),
            ("", "ILACS", "2023-01-16", "help and protection", "good"),
            ("", "ILACS", "2023-01-16", "impact of leaders", "outstanding"),
            ("", "ILACS", "2023-01-16", "overall effectiveness", "good"),
        ],
    ),
    (
        AREA_SEND,
        [
            ("", "", "2021", "overall effectiveness", "good"),
            ("", "", "2025-05", "overall effectiveness", "requires improvement"),
            ("", "local area SEND", "2025-07-07", "local area SEND", "inconsistent experiences and outcomes"),
        ],
    ),
    (
        LETTERED,
        [
            ("", "SIF", "2016-06", "LSCB", "inadequate"),
            ("", "SIF", "2016-06", "adoption", "good"),
            ("", "SIF", "2016-06", "leadership, management and governance", "inadequate"),
            ("", "SIF", "2016-06", "overall effectiveness", "inadequate"),
        ],
    ),
    (
        WALES,
        [
            ("", "", "2017", "other: leadership", "adequate"),
        ],
    ),
    (
        SCOTLAND,
        [
            ("", "other", "2021-11", "other: impact on children and young people", "good"),
        ],
    ),
    (
        CELL_A_LINE,
        [
            ("", "", "", "overall effectiveness", "inadequate"),
            ("", "", "2019-05", "children in care and care leavers", "good"),
            ("", "", "2019-05", "help and protection", "inadequate"),
            ("", "", "2019-05", "impact of leaders", "requires improvement"),
            ("", "", "2019-05", "overall effectiveness", "requires improvement"),
        ],
    ),
    (TWO_VISITS, []),
    (
        NOTES,
        [
            ("", "ILACS", "2024-04-29", "care leavers", "outstanding"),
            ("", "ILACS", "2024-04-29", "children in care", "requires improvement"),
            ("", "ILACS", "2024-04-29", "help and protection", "good"),
            ("", "ILACS", "2024-04-29", "impact of leaders", "good"),
            ("", "ILACS", "2024-04-29", "overall effectiveness", "good"),
        ],
    ),
    (
        MONITORING,
        [
            ("", "", "2016-09", "overall effectiveness", "inadequate"),
        ],
    ),
    (
        ONE_SENTENCE,
        [
            ("", "SIF", "2015-11-02", "LSCB", "requires improvement"),
            ("", "SIF", "2015-11-02", "adoption", "outstanding"),
            ("", "SIF", "2015-11-02", "care leavers", "good"),
            ("", "SIF", "2015-11-02", "help and protection", "requires improvement"),
            ("", "SIF", "2015-11-02", "leadership, management and governance", "requires improvement"),
            ("", "SIF", "2015-11-02", "looked after and permanence", "good"),
            ("", "SIF", "2015-11-02", "overall effectiveness", "requires improvement"),
        ],
    ),
    (
        TABLE_OF_TWO_YEARS,
        [
            ("", "", "2018", "impact of leaders", "good"),
            ("", "", "2018", "overall effectiveness", "good"),
            ("", "ILACS", "2023-11-06", "care leavers", "outstanding"),
            ("", "ILACS", "2023-11-06", "children in care", "outstanding"),
            ("", "ILACS", "2023-11-06", "impact of leaders", "outstanding"),
            ("", "ILACS", "2023-11-06", "overall effectiveness", "outstanding"),
        ],
    ),
    (
        MARKDOWN,
        [
            ("", "", "2022-10", "other: Court disposals", "requires improvement"),
            ("", "", "2022-10", "other: Organisational delivery", "good"),
            ("", "", "2022-10", "other: Out-of-court disposals", "outstanding"),
            ("", "", "2022-10", "overall effectiveness", "good"),
        ],
    ),
    (
        MID_DOCUMENT,
        [
            ("", "SIF", "2016-07", "LSCB", "requires improvement"),
            ("", "SIF", "2016-07", "adoption", "good"),
            ("", "SIF", "2016-07", "help and protection", "inadequate"),
            ("", "SIF", "2016-07", "leadership, management and governance", "requires improvement"),
            ("", "SIF", "2016-07", "looked after and permanence", "requires improvement"),
            ("", "SIF", "2016-07", "overall effectiveness", "inadequate"),
            ("E08000025", "", "", "overall effectiveness", "inadequate"),
            ("E10000021", "", "", "overall effectiveness", "inadequate"),
        ],
    ),
    (
        LEEDS,
        [
            ("E08000035", "", "2018-10-29", "children in care and care leavers", "good"),
            ("E08000035", "", "2018-10-29", "help and protection", "good"),
            ("E08000035", "", "2018-10-29", "impact of leaders", "outstanding"),
            ("E08000035", "", "2018-10-29", "overall effectiveness", "outstanding"),
        ],
    ),
    (
        JOINT,
        [
            ("", "other", "2017-02", "other: reducing reoffending", "poor"),
            ("", "other", "2017-02", "overall effectiveness", "unsatisfactory"),
        ],
    ),
    (PANEL_NOTES, []),
    (
        LINES_IN_A_PARAGRAPH,
        [
            ("", "other", "2013-01-07", "help and protection", "adequate"),
            ("", "other", "2013-01-07", "leadership, management and governance", "adequate"),
            ("", "other", "2013-01-07", "other: The quality of practice", "inadequate"),
            ("", "other", "2013-01-07", "overall effectiveness", "adequate"),
        ],
    ),
]

FINDINGS = [
    (
        SHORT_TABLE,
        [
            ("ILACS", "2023-01-16", "area for improvement", "recording of management decisions"),
            ("ILACS", "2023-01-16", "area for improvement", "the quality of pathway plans"),
            ("ILACS", "2023-01-16", "area for improvement", "timeliness of health assessments"),
            ("ILACS", "2023-01-16", "strength", "children were listened to"),
            ("ILACS", "2023-01-16", "strength", "social workers knew their families well"),
        ],
    ),
    (
        AREA_SEND,
        [
            ("local area SEND", "2025-07-07", "area for improvement", "a shared plan"),
            ("local area SEND", "2025-07-07", "area for improvement", "waiting times for speech therapy were too long"),
            ("local area SEND", "2025-07-07", "strength", "the patience of the parent carer forum"),
            ("local area SEND", "2025-07-07", "strength", "the work of the early years team"),
        ],
    ),
    (
        LETTERED,
        [
            (
                "monitoring visit",
                "2018-05-08",
                "area for improvement",
                "plans for children in care were not sufficiently ambitious",
            ),
            ("monitoring visit", "2018-05-08", "strength", "steady progress in the front door"),
        ],
    ),
    (
        WALES,
        [
            ("other", "2019-11", "area for improvement", "care and support plans lacked outcomes"),
            ("other", "2019-11", "area for improvement", "carers' assessments were not offered consistently"),
            ("other", "2019-11", "strength", "good partnership arrangements with the police"),
            ("other", "2019-11", "strength", "staff felt well supported by managers"),
        ],
    ),
    (
        SCOTLAND,
        [
            ("other", "2021-11", "area for improvement", "consistency of chronologies"),
            ("other", "2021-11", "area for improvement", "the involvement of children in planning"),
            ("other", "2021-11", "strength", "strong relationships with children"),
            ("other", "2021-11", "strength", "the commitment of staff"),
            ("other", "2021-11", "strength", "the use of the national practice model"),
        ],
    ),
    (
        CELL_A_LINE,
        [
            ("", "2019-05", "recommendation count", "8"),
            ("", "2019-05", "strength", "the stability of placements"),
            ("", "2019-05", "strength", "the virtual school"),
        ],
    ),
    (
        TWO_VISITS,
        [
            ("JTAI", "2019-03", "area for improvement", "domestic abuse notifications were not shared quickly enough"),
            ("JTAI", "2019-03", "strength", "the Vulnerable Children meetings"),
            ("local area SEND", "2019-06", "area for improvement", "communication with parents"),
            ("local area SEND", "2019-06", "area for improvement", "joint commissioning"),
            ("local area SEND", "2019-06", "area for improvement", "the quality of education, health and care plans"),
            ("local area SEND", "2019-06", "area for improvement", "the use of data"),
            ("local area SEND", "2019-06", "area for improvement", "transitions into adulthood"),
        ],
    ),
    (
        NOTES,
        [
            ("ILACS", "2024-04-29", "area for improvement", "initial health assessments"),
            ("ILACS", "2024-04-29", "area for improvement", "sibling placements"),
            ("ILACS", "2024-04-29", "strength", "children in care council"),
            ("ILACS", "2024-04-29", "strength", "foster carer recruitment"),
            ("ILACS", "2024-04-29", "strength", "virtual school"),
        ],
    ),
    (
        MONITORING,
        [
            (
                "monitoring visit",
                "2017-07-04",
                "area for improvement",
                "caseloads in the assessment teams remained too high",
            ),
            (
                "monitoring visit",
                "2017-07-04",
                "area for improvement",
                "the poor quality of chronologies and delays in strategy discussions",
            ),
            (
                "monitoring visit",
                "2017-07-04",
                "strength",
                "the local authority was making progress but from a low base",
            ),
            ("monitoring visit", "2017-07-04", "strength", "thresholds were now applied more consistently"),
        ],
    ),
    (
        ONE_SENTENCE,
        [
            ("SIF", "2015-11-02", "area for improvement", "assessments took too long"),
            ("SIF", "2015-11-02", "recommendation count", "10"),
            ("SIF", "2015-11-02", "strength", '"tenacious social workers"'),
        ],
    ),
    (
        TABLE_OF_TWO_YEARS,
        [
            ("ILACS", "2023-11-06", "recommendation count", "2"),
            ("ILACS", "2023-11-06", "strength", "social workers as 'ambitious for children'"),
        ],
    ),
    (
        MARKDOWN,
        [
            ("", "2022-10", "area for improvement", "Risk of harm assessments"),
            ("", "2022-10", "area for improvement", "Victim contact"),
            ("", "2022-10", "area for improvement", "health partners should review provision"),
            ("", "2022-10", "recommendation count", "7"),
            ("", "2022-10", "strength", "Staff were motivated"),
            ("", "2022-10", "strength", "Strong relationships with the courts"),
        ],
    ),
    (
        MID_DOCUMENT,
        [
            ("monitoring visit", "2017-02-14", "area for improvement", "the number of changes in social worker"),
            ("monitoring visit", "2017-02-14", "strength", "better supervision"),
            ("monitoring visit", "2017-02-14", "strength", "improvements in the MASH"),
            ("monitoring visit", "2017-02-14", "strength", "the reduction in caseloads"),
        ],
    ),
    (LEEDS, []),
    (
        JOINT,
        [
            ("", "2016-11", "area for improvement", "Recruitment and retention were a challenge"),
            ("", "2016-11", "area for improvement", "The quality of assessments varied"),
            ("", "2016-11", "recommendation count", "12"),
            ("", "2016-11", "strength", "Access arrangements were robust"),
            ("", "2016-11", "strength", "The council had a clear vision for its services"),
        ],
    ),
    (
        PANEL_NOTES,
        [
            ("monitoring visit", "2017-11-28", "area for improvement", "pathway plans remained weak"),
            (
                "monitoring visit",
                "2017-11-28",
                "area for improvement",
                "there was still too much delay for children waiting for adoption",
            ),
            ("monitoring visit", "2017-11-28", "strength", "a stable workforce"),
            ("monitoring visit", "2017-11-28", "strength", "child-centred work"),
            ("monitoring visit", "2017-11-28", "strength", "good quality plans"),
        ],
    ),
    (LINES_IN_A_PARAGRAPH, []),
]


@pytest.mark.parametrize(("text", "expected"), INSPECTIONS)
def test_inspections(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("inspections", text, "gss", "inspectorate", "framework", "start", "end", "overall") == expected


@pytest.mark.parametrize(("text", "expected"), JUDGEMENTS)
def test_judgements(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("judgements", text, "gss", "framework", "inspection_start", "area", "grade") == expected


@pytest.mark.parametrize(("text", "expected"), FINDINGS)
def test_findings(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("findings", text, "framework", "inspection_start", "kind", "text") == expected


@pytest.mark.parametrize("question", ["inspections", "judgements", "findings"])
@pytest.mark.parametrize("text", [*excerpts.OTHER_BUSINESS, ELSEWHERE])
def test_nothing_from_other_business(question: str, text: str) -> None:
    assert excerpts.facts(question, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thresholds were clear and that children felt safe", ["thresholds were clear", "children felt safe"]),
        ("plans lacked detail", ["plans lacked detail"]),
    ],
)
def test_a_reported_clause_is_cut_at_and_that(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a; b c; and d e", ["a", "b c", "d e"]),
        (
            "the quality of visits, the pace of reviews and oversight of fees",
            ["the quality of visits", "the pace of reviews", "oversight of fees"],
        ),
        ("good early help and good advice", ["good early help", "good advice"]),
        ("work with children and young people", ["work with children and young people"]),
        ("caseloads being too high, in the region of 30", ["caseloads being too high, in the region of 30"]),
        ("the audits, reviews and range of visits was good", ["the audits, reviews and range of visits was good"]),
    ],
)
def test_a_list_in_a_sentence_is_cut_at_its_separators(text: str, expected: list[str]) -> None:
    assert listed(text) == expected


def test_things_praised_are_cut_where_each_has_its_article() -> None:
    assert list(things("the work of the hubs and the patience of carers")) == [
        "the work of the hubs",
        "the patience of carers",
    ]
    assert list(things("the link between the hub and the schools")) == ["the link between the hub and the schools"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plans were not updated", "area for improvement"),
        ("supervision was too variable", "area for improvement"),
        ("there was no delay in visits", "strength"),
        ("caseloads had reduced", "strength"),
        ("thresholds were well understood", "strength"),
        ("37 cases were read", ""),
    ],
)
def test_the_words_of_a_finding_praise_or_find_fault(text: str, expected: str) -> None:
    assert polarity(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Adoption performance	-	Good", ("adoption", "good")),
        (
            "(iv) Leadership, management and governance: Requires Improvement",
            ("leadership, management and governance", "requires improvement"),
        ),
        ("| LSCB | Inadequate |", ("LSCB", "inadequate")),
        ("Experiences and progress of care leavers Good", ("care leavers", "good")),
        ("Outstanding - children in care", ("children in care", "outstanding")),
        ("Overall effectiveness was judged to be good.", ("overall effectiveness", "good")),
        ("The weather was good", ("", "good")),
    ],
)
def test_a_line_of_area_and_grade(line: str, expected: tuple[str, str]) -> None:
    found = pair(line)
    assert found is not None
    assert found[:2] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Services were rated good, as was the LSCB, though adoption had been judged to require improvement.",
         {("overall effectiveness", "good"), ("LSCB", "good"), ("adoption", "requires improvement")}),
        ("Leadership was judged good and adoption outstanding.", {("other: leadership", "good"), ("adoption", "outstanding")}),
        ("Ofsted judged it inadequate for help and protection and requires improvement for care leavers.",
         {("help and protection", "inadequate"), ("care leavers", "requires improvement")}),
        ("Overall effectiveness - good; adoption - outstanding; care leavers - good.",
         {("overall effectiveness", "good"), ("adoption", "outstanding"), ("care leavers", "good")}),
        ("Six schools were rated good and none inadequate.", set()),
        ("The food hygiene rating was good.", set()),
        ("90% were judged good or better.", set()),
    ],
)  # fmt: skip
def test_grades_in_prose(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {(g.area, g.grade) for g in prose(sentence)} == expected


def test_evidence_is_the_text_itself() -> None:
    for question in ("inspections", "judgements", "findings"):
        for fact in excerpts.facts(question, MONITORING):
            assert fact.evidence.end - fact.evidence.start <= 600
            assert MONITORING[fact.evidence.start : fact.evidence.end].strip()


HEADER = """Norfolk County Council

Minutes of the Children's Services Scrutiny Committee held on Thursday 12 March 2020 at 10.00 am at County Hall

Present: Councillors A Ferrow (Chair), B Quill

5. Children's services inspection

"""
SAID = [
    (
        "Between 3 and 14 February 2020 the county had been visited by a team of eight Ofsted inspectors under the ILACS.",
        [("Ofsted", "ILACS", "2020-02-03", "2020-02-14", "")],
    ),
    (
        "Ofsted inspectors arrived on 3 February 2020 and left on 14 February 2020. It was conducted under the ILACS framework.",
        [("Ofsted", "ILACS", "2020-02-03", "2020-02-14", "")],
    ),
    (
        "The ILACS inspection of February 2020 ran from the 3rd to the 14th of that month and was led by Ofsted.",
        [("Ofsted", "ILACS", "2020-02-03", "2020-02-14", "")],
    ),
    (
        "Over two weeks in November 2019 HMI Probation looked at the youth justice service. It gave an overall rating of good.",
        [("HMI Probation", "", "2019-11", "2019-11", "good")],
    ),
    ("Nobody could recall a time when Ofsted had rated the service good. The Chair wanted a good grade next time.", []),
    ("A rating of good was what the service had its sights on. Ofsted was not expected for a year.", []),
    (
        "The fifth monitoring visit by Ofsted was booked for 8 and 9 June 2020.",
        [("Ofsted", "monitoring visit", "2020-06-08", "2020-06-09", "planned")],
    ),
]


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_other_wordings_of_an_inspection(said: str, expected: list[tuple[str, ...]]) -> None:
    found = excerpts.rows("inspections", HEADER + said, "inspectorate", "framework", "start", "end", "overall")
    assert found == expected


def test_inspections_side_by_side_in_one_table() -> None:
    table = """Ofsted's two inspections compared as follows:

| Area | SIF, 3 - 20 October 2016 | ILACS, 3 - 14 February 2020 |
|---|---|---|
| Overall effectiveness | Inadequate | Good |
| Adoption | Good | - |
| Impact of leaders | - | Outstanding |
"""
    assert sorted(excerpts.rows("judgements", HEADER + table, "framework", "inspection_start", "area", "grade")) == [
        ("ILACS", "2020-02-03", "impact of leaders", "outstanding"),
        ("ILACS", "2020-02-03", "overall effectiveness", "good"),
        ("SIF", "2016-10-03", "adoption", "good"),
        ("SIF", "2016-10-03", "overall effectiveness", "inadequate"),
    ]


def test_findings_without_a_colon_and_with_several_verbs() -> None:
    said = """Ofsted carried out a focused visit on 21 and 22 January 2020.

Areas of strength
- Social workers know children well
- Good attendance at conferences

Inspectors were struck by the calm of the hub, felt that thresholds were well understood but regretted that GPs were seldom invited. They wanted to see better use of chronologies and fewer changes of worker.
"""
    assert sorted(excerpts.rows("findings", HEADER + said, "kind", "text")) == [
        ("area for improvement", "GPs were seldom invited"),
        ("area for improvement", "better use of chronologies"),
        ("area for improvement", "fewer changes of worker"),
        ("strength", "Good attendance at conferences"),
        ("strength", "Social workers know children well"),
        ("strength", "the calm of the hub"),
        ("strength", "thresholds were well understood"),
    ]


def test_a_council_named_only_at_the_foot_of_each_page() -> None:
    pages = "".join(f"The Cabinet heard about item {n} at length, and about the way in which\n\nDurham County Council\tCabinet, 4 May 2022\tPage {n}\n\nit had been dealt with.\n\n" for n in (1, 2, 3))
    text = f"CABINET\n\nMINUTES OF MEETING\n4 May 2022\n\nCHILDREN'S SERVICES\n117\tOfsted had inspected the services for children under the ILACS framework in March 2022.\n\n{pages}"
    assert excerpts.rows("inspections", text, "inspectorate", "start", "gss") == [("Ofsted", "2022-03", "E06000047")]
