"""Figures in invented sentences, each with the measure, bounds, unit, period and comparator that it must give."""

from __future__ import annotations

Row = tuple[str, str, str, str, str, str]

CASES: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Members asked why caseloads were high; the Director replied that the average was 19 in May 2021; nobody should "
        "have more than 16.",
        (
            ("caseload", "19", "19", "cases per worker", "2021-05", ""),
            ("caseload", "", "16", "cases per worker", "", "target"),
        ),
    ),
    (
        "The wait for an autism assessment was 48 weeks in June 2021; it should be no more than 20.",
        (
            ("waiting-time", "48", "48", "weeks", "2021-06", ""),
            ("waiting-time", "", "20", "weeks", "", "target"),
        ),
    ),
    (
        "240 children were subject to a child protection plan (CP) as at the end of May 2021 with a rate of 48.2 per 10,000.",
        (
            ("child-protection-plans", "240", "240", "count", "2021-05", ""),
            ("child-protection-plans", "48.2", "48.2", "rate per 10000", "2021-05", ""),
        ),
    ),
    (
        "Of assessments, 71% had been completed in time in May 2021, just below our 85% target.",
        (
            ("assessment-timeliness", "71", "71", "percent", "2021-05", ""),
            ("assessment-timeliness", "85", "85", "percent", "2021-05", "target"),
        ),
    ),
    (
        "78% of assessments were completed in time in May 2021 not meeting our 90% target.",
        (
            ("assessment-timeliness", "78", "78", "percent", "2021-05", ""),
            ("assessment-timeliness", "90", "90", "percent", "2021-05", "target"),
        ),
    ),
    (
        "Turnover, 14% in 2018/19, was expected to be about 12% in 2019/20.",
        (
            ("turnover-rate", "14", "14", "percent", "2018/2019", ""),
            ("turnover-rate", "12", "12", "percent", "2019/2020", "expected"),
        ),
    ),
    (
        "At 31 March 2020 there were 312 children in care; a year before there had been 298.",
        (
            ("children-in-care", "312", "312", "count", "2020-03-31", ""),
            ("children-in-care", "298", "298", "count", "2019-03-31", "previous"),
        ),
    ),
    (
        "There were 402 children looked after on 31 December 2018, 15 fewer than a year before.",
        (
            ("children-in-care", "402", "402", "count", "2018-12-31", ""),
        ),
    ),
    (
        "612 children were in the care of the Council at 31 March 2022.",
        (
            ("children-in-care", "612", "612", "count", "2022-03-31", ""),
        ),
    ),
    (
        "28 children had come into care in the quarter.",
        (
            ("children-entering-care", "28", "28", "count", "", ""),
        ),
    ),
    (
        "The number of children in need had been 1,015 at the end of June 2018, as against 970 a year earlier.",
        (
            ("children-in-need", "1015", "1015", "count", "2018-06", ""),
            ("children-in-need", "970", "970", "count", "2017-06", "previous"),
        ),
    ),
    (
        "Section 47 enquiries had risen from 310 to 355.",
        (
            ("section-47-enquiries", "355", "355", "count", "", ""),
            ("section-47-enquiries", "310", "310", "count", "", "previous"),
        ),
    ),
    (
        "The front door had received 4,120 contacts in 2018/19, of which 1,040 became referrals.",
        (
            ("contacts", "4120", "4120", "count", "2018/2019", ""),
            ("referrals", "1040", "1040", "count", "2018/2019", ""),
        ),
    ),
    (
        "22% of referrals had been re-referrals in 2019/20.",
        (
            ("re-referral-rate", "22", "22", "percent", "2019/2020", ""),
        ),
    ),
    (
        "Staff turnover had been 18% in 2019.",
        (
            ("turnover-rate", "18", "18", "percent", "2019", ""),
        ),
    ),
    (
        "16% of social work posts were vacant.",
        (
            ("vacancy-rate", "16", "16", "percent", "", ""),
        ),
    ),
    (
        "Supervision had taken place on time in 84% of cases.",
        (
            ("supervision-timeliness", "84", "84", "percent", "", ""),
        ),
    ),
    (
        "72% of children in care had been in the same placement for two years or more, against 68% nationally.",
        (
            ("placement-stability", "72", "72", "percent", "", ""),
            ("placement-stability", "68", "68", "percent", "", "national"),
        ),
    ),
    (
        "There were 143 fostering households, compared to 150 in 2017.",
        (
            ("foster-carers", "143", "143", "count", "", ""),
            ("foster-carers", "150", "150", "count", "2017", "previous"),
        ),
    ),
    (
        "19 children had been placed for adoption.",
        (
            ("adoptions", "19", "19", "count", "", ""),
        ),
    ),
    (
        "In 2021 94% of initial health assessments had been in time.",
        (
            ("health-assessments-timeliness", "94", "94", "percent", "2021", ""),
        ),
    ),
    (
        "Attendance of children in care was 93.2% in 2018/19.",
        (
            ("school-attendance", "93.2", "93.2", "percent", "2018/2019", ""),
        ),
    ),
    (
        "There had been 14 permanent exclusions and 412 suspensions in 2021/22.",
        (
            ("exclusions", "14", "14", "count", "2021/2022", ""),
            ("exclusions", "412", "412", "count", "2021/2022", ""),
        ),
    ),
    (
        "87% of care leavers were in suitable accommodation and 54% were in education, employment or training.",
        (
            ("care-leavers-accommodation", "87", "87", "percent", "", ""),
            ("care-leavers-eet", "54", "54", "percent", "", ""),
        ),
    ),
    (
        "There had been 41 missing episodes involving 23 children.",
        (
            ("missing-episodes", "41", "41", "count", "", ""),
            ("missing-episodes", "23", "23", "count", "", ""),
        ),
    ),
    (
        "There were 1,890 children with an EHC plan, and 112 annual reviews were overdue.",
        (
            ("ehc-plans", "1890", "1890", "count", "", ""),
            ("annual-reviews-overdue", "112", "112", "count", "", ""),
        ),
    ),
    (
        "Children waited 11 weeks on average for a first appointment with CAMHS.",
        (
            ("waiting-time", "11", "11", "weeks", "", ""),
        ),
    ),
    (
        "There had been 38 first-time entrants in 2020/21, a rate of 210 per 100,000.",
        (
            ("first-time-entrants", "38", "38", "count", "2020/2021", ""),
            ("first-time-entrants", "210", "210", "rate per 100000", "2020/2021", ""),
        ),
    ),
    (
        "102 cases had been stepped up to social care and 240 stepped down to early help.",
        (
            ("step-up-cases", "102", "102", "count", "", ""),
            ("step-down-cases", "240", "240", "count", "", ""),
        ),
    ),
    (
        "The service had 21 agency workers in June 2019.",
        (
            ("agency-workers", "21", "21", "count", "2019-06", ""),
        ),
    ),
    (
        "Inspectors sampled 60 cases during the visit.",
        (
            ("files-audited", "60", "60", "count", "", ""),
        ),
    ),
    (
        "24 of the 35 people who had joined the scheme since 2016 still worked for the Council.",
        (
            ("recruits-retained", "24", "24", "count", "", ""),
        ),
    ),
    (
        "Each child had had 1.8 social workers in the year.",
        (
            ("social-workers-per-child", "1.8", "1.8", "count", "", ""),
        ),
    ),
    (
        "Social workers had an average of 18 children each.",
        (
            ("caseload", "18", "18", "cases per worker", "", ""),
        ),
    ),
    (
        "The average number of cases per social worker was 15.2 at 31 March 2020.",
        (
            ("caseload", "15.2", "15.2", "cases per worker", "2020-03-31", ""),
        ),
    ),
    (
        "Caseloads averaged 17 in the Assessment Team and 14 in the Looked After Team.",
        (
            ("caseload", "17", "17", "cases per worker", "", ""),
            ("caseload", "14", "14", "cases per worker", "", ""),
        ),
    ),
    (
        "There was one serious case review and two rapid reviews in 2020/21.",
        (
            ("serious-case-reviews", "1", "1", "count", "2020/2021", ""),
            ("serious-case-reviews", "2", "2", "count", "2020/2021", ""),
        ),
    ),
    (
        "Vacancies stood at 11% in March 2020, against 17% in March 2019.",
        (
            ("vacancy-rate", "11", "11", "percent", "2020-03", ""),
            ("vacancy-rate", "17", "17", "percent", "2019-03", "previous"),
        ),
    ),
    (
        "The rate of children subject to a plan was 51 per 10,000 at 31 March 2019, against a national rate of 43.",
        (
            ("child-protection-plans", "51", "51", "rate per 10000", "2019-03-31", ""),
            ("child-protection-plans", "43", "43", "rate per 10000", "2019-03-31", "national"),
        ),
    ),
    (
        "The proportion of return home interviews completed within 72 hours was 58%, an improvement from 41% in "
        "2016/17.",
        (
            ("return-interviews-completed", "58", "58", "percent", "", ""),
            ("return-interviews-completed", "41", "41", "percent", "2016/2017", "previous"),
        ),
    ),
    (
        "Two thirds of the workforce was permanent.",
        (
            ("permanent-staff-rate", "67", "67", "percent", "", ""),
        ),
    ),
    (
        "A quarter of social workers were agency staff.",
        (
            ("agency-rate", "25", "25", "percent", "", ""),
        ),
    ),
    (
        "Nationally, 18% of social work posts were vacant in 2019.",
        (
            ("vacancy-rate", "18", "18", "percent", "2019", "national"),
        ),
    ),
    (
        "In neighbouring Gateshead, 8% of social workers were agency.",
        (
            ("agency-rate", "8", "8", "percent", "", "other authority"),
        ),
    ),
    (
        "The Director expected the number of children in care to rise to 950 by March 2023.",
        (
            ("children-in-care", "950", "950", "count", "2023-03", "expected"),
        ),
    ),
    (
        "78 per cent of assessments were completed within 45 days, 4 percentage points better than in 2018/19.",
        (
            ("assessment-timeliness", "78", "78", "percent", "", ""),
        ),
    ),
    (
        "The Council received 2,450 referrals, a rate of 540 per 10,000.",
        (
            ("referrals", "2450", "2450", "count", "", ""),
            ("referrals", "540", "540", "rate per 10000", "", ""),
        ),
    ),
    (
        "The number of EHC plans had increased by 12% to 3,204.",
        (
            ("ehc-plans", "3204", "3204", "count", "", ""),
        ),
    ),
    (
        "There were between 20 and 25 vacancies at any time.",
        (
            ("vacancies", "20", "25", "count", "", ""),
        ),
    ),
    (
        "Five new apprentices had started in September 2021.",
        (
            ("recruits", "5", "5", "count", "2021-09", ""),
        ),
    ),
    (
        "It was reported that at the end of Quarter 1 there were 356 children with a child protection plan, a "
        "decrease of 14 from the previous quarter.",
        (
            ("child-protection-plans", "356", "356", "count", "2021-06-30", ""),
        ),
    ),
    (
        "As at 30 September 2021, the Council was looking after 965 children.",
        (
            ("children-in-care", "965", "965", "count", "2021-09-30", ""),
        ),
    ),
    (
        "Members noted an increase in children in care from 401 in March 2019 to 455 in March 2020.",
        (
            ("children-in-care", "455", "455", "count", "2020-03", ""),
            ("children-in-care", "401", "401", "count", "2019-03", "previous"),
        ),
    ),
    (
        "Children in care: 812 (31 March 2021), 790 (31 March 2020).",
        (
            ("children-in-care", "812", "812", "count", "2021-03-31", ""),
            ("children-in-care", "790", "790", "count", "2020-03-31", "previous"),
        ),
    ),
    (
        "The current vacancy rate was 9.4%, with the national average at 16.1%.",
        (
            ("vacancy-rate", "9.4", "9.4", "percent", "", ""),
            ("vacancy-rate", "16.1", "16.1", "percent", "", "national"),
        ),
    ),
    (
        "Performance for assessments completed in 45 days was 92.3%, which was above the England average of 84% and "
        "the statistical neighbour average of 82%.",
        (
            ("assessment-timeliness", "92.3", "92.3", "percent", "", ""),
            ("assessment-timeliness", "84", "84", "percent", "", "national"),
            ("assessment-timeliness", "82", "82", "percent", "", "other authority"),
        ),
    ),
    (
        "The percentage of care leavers in suitable accommodation was 93%, exceeding the target of 90%.",
        (
            ("care-leavers-accommodation", "93", "93", "percent", "", ""),
            ("care-leavers-accommodation", "90", "90", "percent", "", "target"),
        ),
    ),
    (
        "The percentage of children becoming subject to a child protection plan for a second time was 24.1% against "
        "a target of 18%.",
        (
            ("repeat-protection-plans", "24.1", "24.1", "percent", "", ""),
            ("repeat-protection-plans", "18", "18", "percent", "", "target"),
        ),
    ),
    (
        "1 in 5 social work posts was vacant.",
        (
            ("vacancy-rate", "20", "20", "percent", "", ""),
        ),
    ),
    (
        "There had been a reduction in the use of agency social workers from 45 to 28 over the last year.",
        (
            ("agency-workers", "28", "28", "count", "", ""),
            ("agency-workers", "45", "45", "count", "", "previous"),
        ),
    ),
    (
        "Of the 18 newly qualified social workers recruited in September 2020, 16 were still in post.",
        (
            ("recruits", "18", "18", "count", "2020-09", ""),
            ("recruits-retained", "16", "16", "count", "", ""),
        ),
    ),
    (
        "The MASH received 1,102 contacts in September 2021, of which 254 progressed to referral.",
        (
            ("contacts", "1102", "1102", "count", "2021-09", ""),
            ("referrals", "254", "254", "count", "2021-09", ""),
        ),
    ),
    (
        "The average time taken to complete a single assessment was 31 days.",
        (
            ("assessment-duration", "31", "31", "days", "", ""),
        ),
    ),
    (
        "Early help assessments had increased from 412 in 2019/20 to 530 in 2020/21.",
        (
            ("early-help-assessments", "530", "530", "count", "2020/2021", ""),
            ("early-help-assessments", "412", "412", "count", "2019/2020", "previous"),
        ),
    ),
    (
        "CAMHS waiting times averaged 18 weeks, compared with a target of 12 weeks.",
        (
            ("waiting-time", "18", "18", "weeks", "", ""),
            ("waiting-time", "12", "12", "weeks", "", "target"),
        ),
    ),
    (
        "45 young people had been identified as being at high risk of child sexual exploitation.",
        (
            ("exploitation-referrals", "45", "45", "count", "", ""),
        ),
    ),
    (
        "Permanent exclusions had risen from 31 to 52 in the last academic year.",
        (
            ("exclusions", "52", "52", "count", "", ""),
            ("exclusions", "31", "31", "count", "", "previous"),
        ),
    ),
    (
        "Adoptions had fallen to 12 in 2020/21.",
        (
            ("adoptions", "12", "12", "count", "2020/2021", ""),
        ),
    ),
    (
        "The authority had 7 child deaths notified to the panel during 2020/21, 3 of which had modifiable factors.",
        (
            ("child-deaths-notified", "7", "7", "count", "2020/2021", ""),
            ("modifiable-deaths", "3", "3", "count", "2020/2021", ""),
        ),
    ),
    (
        "The Child Death Overview Panel had reviewed 14 cases, 6 with modifiable factors.",
        (
            ("child-deaths-reviewed", "14", "14", "count", "", ""),
            ("modifiable-deaths", "6", "6", "count", "", ""),
        ),
    ),
    (
        "The average length of care proceedings was 46 weeks compared with the statutory 26 weeks.",
        (
            ("court-duration", "46", "46", "weeks", "", ""),
            ("court-duration", "26", "26", "weeks", "", "target"),
        ),
    ),
    (
        "The total number of referrals in the year was 3,415, which represented a rate of 402 per 10,000 of the "
        "child population.",
        (
            ("referrals", "3415", "3415", "count", "", ""),
            ("referrals", "402", "402", "rate per 10000", "", ""),
        ),
    ),
    (
        "The caseload in the Referral and Assessment Service was around 22 per worker.",
        (
            ("caseload", "22", "22", "cases per worker", "", ""),
        ),
    ),
    (
        "A newly qualified worker had no more than 12 cases in the first year, rising to 18 thereafter.",
        (
            ("caseload", "", "12", "cases per worker", "", ""),
        ),
    ),
    (
        "The Independent Chair reported that 2,100 multi-agency staff had attended training during 2019/20.",
        (
            ("professionals-trained", "2100", "2100", "count", "2019/2020", ""),
        ),
    ),
    (
        "The Partnership's training had been attended by 850 delegates.",
        (
            ("professionals-trained", "850", "850", "count", "", ""),
        ),
    ),
    (
        "The target for EHC plans was 60% within 20 weeks; performance in August 2021 was 47%.",
        (
            ("ehc-plans-in-20-weeks", "60", "60", "percent", "", "target"),
            ("ehc-plans-in-20-weeks", "47", "47", "percent", "2021-08", ""),
        ),
    ),
    (
        "The Assistant Director reported that the number of children in care stood at 723, 41 of whom were "
        "unaccompanied asylum seeking children.",
        (
            ("children-in-care", "723", "723", "count", "", ""),
            ("children-in-care", "41", "41", "count", "", ""),
        ),
    ),
    (
        "Social worker vacancies had reduced to 15 from 32 in January 2021.",
        (
            ("vacancies", "15", "15", "count", "", ""),
            ("vacancies", "32", "32", "count", "2021-01", "previous"),
        ),
    ),
    (
        "The average caseload across the service was 18.3 against a target of 16 and an England average of 16.3.",
        (
            ("caseload", "18.3", "18.3", "cases per worker", "", ""),
            ("caseload", "16", "16", "cases per worker", "", "target"),
            ("caseload", "16.3", "16.3", "cases per worker", "", "national"),
        ),
    ),
    (
        "An average caseload of 13 children was reported for the Disabled Children's Team.",
        (
            ("caseload", "13", "13", "cases per worker", "", ""),
        ),
    ),
    (
        "72% of return home interviews were undertaken within 72 hours in Q2 2021/22 compared with 64% in Q1 2021/22.",
        (
            ("return-interviews-completed", "72", "72", "percent", "2021-07/2021-09", ""),
            ("return-interviews-completed", "64", "64", "percent", "2021-04/2021-06", "previous"),
        ),
    ),
    (
        "Timeliness of EHC plans had been 31% in 2020, but this had risen to 55% by September 2021.",
        (
            ("ehc-plans-in-20-weeks", "31", "31", "percent", "2020", "previous"),
            ("ehc-plans-in-20-weeks", "55", "55", "percent", "2021-09", ""),
        ),
    ),
    (
        "Re-referrals were at 27%, higher than the regional average (21%) and national average (22%).",
        (
            ("re-referral-rate", "27", "27", "percent", "", ""),
            ("re-referral-rate", "21", "21", "percent", "", "regional"),
            ("re-referral-rate", "22", "22", "percent", "", "national"),
        ),
    ),
    (
        "In 2018 there were 4 serious case reviews, in 2019 there were 2 and in 2020 there was 1.",
        (
            ("serious-case-reviews", "4", "4", "count", "2018", ""),
            ("serious-case-reviews", "2", "2", "count", "2019", ""),
            ("serious-case-reviews", "1", "1", "count", "2020", ""),
        ),
    ),
    (
        "The Council had 62 in-house foster carers and 110 children were placed with independent fostering agencies.",
        (
            ("foster-carers", "62", "62", "count", "", ""),
        ),
    ),
    (
        "There was an increase of 24% in referrals to early help in 2020/21.",
        (
            ("demand-change", "24", "24", "percent", "2020/2021", ""),
        ),
    ),
    (
        "Demand had risen sharply, with contacts up by 40% on the previous year.",
        (
            ("demand-change", "40", "40", "percent", "", ""),
        ),
    ),
    (
        "Ofsted inspected for 3 weeks with a team of 7 inspectors.",
        (
            ("inspection-duration", "3", "3", "weeks", "", ""),
            ("inspection-team", "7", "7", "count", "", ""),
        ),
    ),
    (
        "In total 1,540 staff from partner agencies received training in 2018-19, against 1,320 in 2017-18.",
        (
            ("professionals-trained", "1540", "1540", "count", "2018/2019", ""),
            ("professionals-trained", "1320", "1320", "count", "2017/2018", "previous"),
        ),
    ),
    (
        "The waiting time for CAMHS was 9 weeks in June 2021 and 14 weeks in June 2020.",
        (
            ("waiting-time", "9", "9", "weeks", "2021-06", ""),
            ("waiting-time", "14", "14", "weeks", "2020-06", "previous"),
        ),
    ),
    (
        "There were three social work teams, each with a permanent manager.",
        (
            ("teams", "3", "3", "count", "", ""),
        ),
    ),
    (
        "Sixteen per cent of children had three or more placements in 2020/21.",
        (
            ("placement-stability", "16", "16", "percent", "2020/2021", ""),
        ),
    ),
    (
        "Six adopters were approved and 9 children were placed for adoption.",
        (
            ("adoptions", "9", "9", "count", "", ""),
        ),
    ),
    (
        "Of all assessments in 2020/21, 85% were completed within 45 working days.",
        (
            ("assessment-timeliness", "85", "85", "percent", "2020/2021", ""),
        ),
    ),
    (
        "Assessments completed within 45 working days: 85%.",
        (
            ("assessment-timeliness", "85", "85", "percent", "", ""),
        ),
    ),
    (
        "Agency staff were 12% of the social work workforce, having been 22% a year earlier.",
        (
            ("agency-rate", "12", "12", "percent", "", ""),
            ("agency-rate", "22", "22", "percent", "", "previous"),
        ),
    ),
    (
        "The proportion of agency staff had reduced from 22% in March 2020 to 12% in March 2021.",
        (
            ("agency-rate", "12", "12", "percent", "2021-03", ""),
            ("agency-rate", "22", "22", "percent", "2020-03", "previous"),
        ),
    ),
    (
        "Supervision: 84% of staff had supervision in the month.",
        (
            ("supervision-timeliness", "84", "84", "percent", "", ""),
        ),
    ),
    (
        "The caseload of a newly qualified social worker should be 10.",
        (
            ("caseload", "10", "10", "cases per worker", "", "target"),
        ),
    ),
    (
        "It was expected that caseloads would fall to 15 by April 2022.",
        (
            ("caseload", "15", "15", "cases per worker", "2022-04", "expected"),
        ),
    ),
    (
        "The Panel heard that 44 audits had been carried out in the quarter and that 61% were good.",
        (
            ("files-audited", "44", "44", "count", "", ""),
        ),
    ),
    (
        "On average, social workers were working with 16 children.",
        (
            ("caseload", "16", "16", "cases per worker", "", ""),
        ),
    ),
    (
        "Fostering households numbered 118 in March 2021.",
        (
            ("foster-carers", "118", "118", "count", "2021-03", ""),
        ),
    ),
    (
        "The Council approved 22 new foster carers in 2020/21 against a target of 30.",
        (
            ("foster-carers", "22", "22", "count", "2020/2021", ""),
            ("foster-carers", "30", "30", "count", "2020/2021", "target"),
        ),
    ),
    (
        "The number of CIN plans had reduced to 640.",
        (
            ("children-in-need", "640", "640", "count", "", ""),
        ),
    ),
    (
        "Members heard there were 2,104 open cases in children's social care, 486 of which were children in care.",
        (
            ("children-in-care", "486", "486", "count", "", ""),
        ),
    ),
    (
        "In the last six months the team had completed 210 return home interviews, 88% of those due.",
        (
            ("return-interviews-completed", "210", "210", "count", "", ""),
            ("return-interviews-completed", "88", "88", "percent", "", ""),
        ),
    ),
    (
        "The average time for a child to wait for an initial CAMHS appointment was 6 weeks.",
        (
            ("waiting-time", "6", "6", "weeks", "", ""),
        ),
    ),
    (
        "There were 2.5 full time equivalent vacancies.",
        (
            ("vacancies", "2.5", "2.5", "count", "", ""),
        ),
    ),
    (
        "The social work academy had taken on 24 newly qualified social workers in September.",
        (
            ("recruits", "24", "24", "count", "2021-09", ""),
        ),
    ),
    (
        "33 social workers had been appointed through overseas recruitment, of whom 30 remained.",
        (
            ("recruits", "33", "33", "count", "", ""),
            ("recruits-retained", "30", "30", "count", "", ""),
        ),
    ),
    (
        "The number of exclusions was 12 in Autumn 2018 compared with 20 in Autumn 2017.",
        (
            ("exclusions", "12", "12", "count", "2018", ""),
            ("exclusions", "20", "20", "count", "2017", "previous"),
        ),
    ),
    (
        "There are currently 5 vacancies within the service.",
        (
            ("vacancies", "5", "5", "count", "", ""),
        ),
    ),
    (
        "It was reported that over 1,000 children were known to be electively home educated.",
        (
            ("home-educated-children", "1000", "", "count", "", ""),
        ),
    ),
    (
        "Up to 30 families were being supported by early help at any time.",
        (
            ("early-help-cases", "", "30", "count", "", ""),
        ),
    ),
    (
        "Fewer than 5% of EHCPs were completed within 20 weeks in 2018.",
        (
            ("ehc-plans-in-20-weeks", "", "5", "percent", "2018", ""),
        ),
    ),
    (
        "It was noted that 73% of children in care had an up to date health assessment, and 68% had a dental check.",
        (
            ("health-assessments-timeliness", "73", "73", "percent", "", ""),
        ),
    ),
    (
        "95% of care leavers aged 19 to 21 were in suitable accommodation.",
        (
            ("care-leavers-accommodation", "95", "95", "percent", "", ""),
        ),
    ),
    (
        "There had been two Child Safeguarding Practice Reviews published and a further one was in progress.",
        (
            ("serious-case-reviews", "2", "2", "count", "", ""),
        ),
    ),
    (
        "Referrals numbered 1,204 in the quarter, 23% of them re-referrals.",
        (
            ("referrals", "1204", "1204", "count", "", ""),
            ("re-referral-rate", "23", "23", "percent", "", ""),
        ),
    ),
    (
        "Some 400 professionals attended the annual conference.",
        (
            ("professionals-trained", "400", "400", "count", "", ""),
        ),
    ),
    (
        "The Safeguarding Board delivered 62 training courses to 1,300 participants.",
        (
            ("professionals-trained", "1300", "1300", "count", "", ""),
        ),
    ),
    (
        "Training had reached 85% of school staff.",
        (
            ("professionals-trained", "85", "85", "percent", "", ""),
        ),
    ),
    (
        "The inspection had involved 8 inspectors over three weeks.",
        (
            ("inspection-team", "8", "8", "count", "", ""),
        ),
    ),
    (
        "Social worker caseloads range from 12 to 28.",
        (
            ("caseload", "12", "28", "cases per worker", "", ""),
        ),
    ),
    (
        "Around 60 per cent of the workforce had been permanent in 2019.",
        (
            ("permanent-staff-rate", "60", "60", "percent", "2019", ""),
        ),
    ),
    (
        "A total of 312 missing episodes relating to 141 children had been recorded between April and September 2021.",
        (
            ("missing-episodes", "312", "312", "count", "2021-04/2021-09", ""),
            ("missing-episodes", "141", "141", "count", "2021-04/2021-09", ""),
        ),
    ),
    (
        "The number of children who were the subject of a Child Protection Plan was 189 as at 31 August 2021; the "
        "equivalent figure for 2020 was 221.",
        (
            ("child-protection-plans", "189", "189", "count", "2021-08-31", ""),
            ("child-protection-plans", "221", "221", "count", "2020", "previous"),
        ),
    ),
    (
        "In Kent, 31% of social workers were agency staff.",
        (
            ("agency-rate", "31", "31", "percent", "", "other authority"),
        ),
    ),
    (
        "The number of children in care might reach 900 by 2023.",
        (
            ("children-in-care", "900", "900", "count", "2023", "expected"),
        ),
    ),
    (
        "There were 430 children in care in June 2021. This was 25 more than in June 2020.",
        (
            ("children-in-care", "430", "430", "count", "2021-06", ""),
        ),
    ),
    (
        "There were 430 children in care in June 2021. In June 2020 there had been 405.",
        (
            ("children-in-care", "430", "430", "count", "2021-06", ""),
            ("children-in-care", "405", "405", "count", "2020-06", "previous"),
        ),
    ),
    (
        "There were 430 children in care in June 2021. A year earlier it had been 405.",
        (
            ("children-in-care", "430", "430", "count", "2021-06", ""),
            ("children-in-care", "405", "405", "count", "2020-06", "previous"),
        ),
    ),
    (
        "14% of social work posts were vacant. The figure for the North East was 17% and for England 16%.",
        (
            ("vacancy-rate", "14", "14", "percent", "", ""),
            ("vacancy-rate", "17", "17", "percent", "", "regional"),
            ("vacancy-rate", "16", "16", "percent", "", "national"),
        ),
    ),
    (
        "14% of social work posts were vacant, two percentage points lower than the national average.",
        (
            ("vacancy-rate", "14", "14", "percent", "", ""),
        ),
    ),
    (
        "Caseloads averaged 17. Statistical neighbours averaged 19.",
        (
            ("caseload", "17", "17", "cases per worker", "", ""),
            ("caseload", "19", "19", "cases per worker", "", "other authority"),
        ),
    ),
    (
        "Caseloads averaged 17 in 2020/21, 18 in 2019/20 and 21 in 2018/19.",
        (
            ("caseload", "17", "17", "cases per worker", "2020/2021", ""),
            ("caseload", "18", "18", "cases per worker", "2019/2020", "previous"),
            ("caseload", "21", "21", "cases per worker", "2018/2019", "previous"),
        ),
    ),
    (
        "The Council had 12% agency staff in 2021 and 15% in 2020.",
        (
            ("agency-rate", "12", "12", "percent", "2021", ""),
            ("agency-rate", "15", "15", "percent", "2020", "previous"),
        ),
    ),
    (
        "Between 1 April 2020 and 31 March 2021, 1,204 referrals had been received, compared to 1,380 over the same "
        "period of the previous year.",
        (
            ("referrals", "1204", "1204", "count", "2020-04-01/2021-03-31", ""),
            ("referrals", "1380", "1380", "count", "2019-04-01/2020-03-31", "previous"),
        ),
    ),
    (
        "Over the past three years the number of children in care had grown from 380 to 455.",
        (
            ("children-in-care", "455", "455", "count", "", ""),
            ("children-in-care", "380", "380", "count", "", "previous"),
        ),
    ),
    (
        "The service aimed to have no more than 16 cases per social worker by December 2022.",
        (
            ("caseload", "", "16", "cases per worker", "2022-12", "target"),
        ),
    ),
    (
        "Social workers should hold between 14 and 16 cases.",
        (
            ("caseload", "14", "16", "cases per worker", "", "target"),
        ),
    ),
    (
        "Newly qualified social workers held 11 cases each and experienced social workers 19.",
        (
            ("caseload", "11", "11", "cases per worker", "", ""),
            ("caseload", "19", "19", "cases per worker", "", ""),
        ),
    ),
    (
        "The average number of children on a social worker's caseload was 16.5.",
        (
            ("caseload", "16.5", "16.5", "cases per worker", "", ""),
        ),
    ),
    (
        "As of 1 October, the Council had 17 vacant social worker posts out of 140.",
        (
            ("vacancies", "17", "17", "count", "2021-10-01", ""),
            ("social-worker-posts", "140", "140", "count", "2021-10-01", ""),
        ),
    ),
    (
        "As at 30 June 2021 the vacancy rate was 13.2% (Q1 2020/21: 15.8%).",
        (
            ("vacancy-rate", "13.2", "13.2", "percent", "2021-06-30", ""),
            ("vacancy-rate", "15.8", "15.8", "percent", "2020-04/2020-06", "previous"),
        ),
    ),
    (
        "The waiting list stood at 112 and the average wait was 22 weeks.",
        (
            ("waiting-time", "22", "22", "weeks", "", ""),
        ),
    ),
    (
        "The Council had 340 foster carers (310 in 2019).",
        (
            ("foster-carers", "340", "340", "count", "", ""),
            ("foster-carers", "310", "310", "count", "2019", "previous"),
        ),
    ),
    (
        "The proportion of assessments completed in time was 88% (target 90%).",
        (
            ("assessment-timeliness", "88", "88", "percent", "", ""),
            ("assessment-timeliness", "90", "90", "percent", "", "target"),
        ),
    ),
    (
        "The re-referral rate was 22% (England 21%; North East 23%).",
        (
            ("re-referral-rate", "22", "22", "percent", "", ""),
            ("re-referral-rate", "21", "21", "percent", "", "national"),
            ("re-referral-rate", "23", "23", "percent", "", "regional"),
        ),
    ),
    (
        "The Trust told Members that 1,020 children were looked after and that 312 were on the Child Protection "
        "Register.",
        (
            ("children-in-care", "1020", "1020", "count", "", ""),
            ("child-protection-plans", "312", "312", "count", "", ""),
        ),
    ),
    (
        "The council's children in care numbered 512 at the end of March 2021.",
        (
            ("children-in-care", "512", "512", "count", "2021-03", ""),
        ),
    ),
    (
        "There were 1,204 open early help cases on 30 June 2021, 88 of them stepped down from social care.",
        (
            ("early-help-cases", "1204", "1204", "count", "2021-06-30", ""),
            ("step-down-cases", "88", "88", "count", "2021-06-30", ""),
        ),
    ),
    (
        "Three quarters of care leavers had somewhere suitable to live, and 61% were in work, training or college.",
        (
            ("care-leavers-accommodation", "75", "75", "percent", "", ""),
            ("care-leavers-eet", "61", "61", "percent", "", ""),
        ),
    ),
    (
        "The Partnership put 1,310 people through its courses in 2020/21.",
        (
            ("professionals-trained", "1310", "1310", "count", "2020/2021", ""),
        ),
    ),
    (
        "Agency workers fill a quarter of posts.",
        (
            ("agency-rate", "25", "25", "percent", "", ""),
        ),
    ),
    (
        "Supervision took place monthly for 7 in 10 staff.",
        (
            ("supervision-timeliness", "70", "70", "percent", "", ""),
        ),
    ),
    (
        "97 households were approved to foster, 6 fewer than in 2019.",
        (
            ("foster-carers", "97", "97", "count", "", ""),
        ),
    ),
    (
        "Children went missing on 230 occasions between April and June 2021.",
        (
            ("missing-episodes", "230", "230", "count", "2021-04/2021-06", ""),
        ),
    ),
    (
        "The proportion of referrals that were repeat ones was 19.3% in 2020/21 (England: 22.7%).",
        (
            ("re-referral-rate", "19.3", "19.3", "percent", "2020/2021", ""),
            ("re-referral-rate", "22.7", "22.7", "percent", "2020/2021", "national"),
        ),
    ),
    (
        "The average caseload was 17. Nobody in the service was supposed to hold more than 18.",
        (
            ("caseload", "17", "17", "cases per worker", "", ""),
            ("caseload", "", "18", "cases per worker", "", "target"),
        ),
    ),
    (
        "Turnover was a worry. It had come down to 14% in 2020/21.",
        (
            ("turnover-rate", "14", "14", "percent", "2020/2021", ""),
        ),
    ),
    (
        "Locums remained in use. There were 31 at the end of May 2021 and they made up 19% of the workforce.",
        (
            ("agency-workers", "31", "31", "count", "2021-05", ""),
            ("agency-rate", "19", "19", "percent", "2021-05", ""),
        ),
    ),
    (
        "Nine out of ten return interviews were finished inside three days.",
        (
            ("return-interviews-completed", "90", "90", "percent", "", ""),
        ),
    ),
    (
        "Members learned that 91 per cent of looked-after reviews were held on time in 2020/21.",
        (
            ("other", "91", "91", "percent", "2020/2021", ""),
        ),
    ),
    (
        "Seven of the department's 12 teams had a permanent manager.",
        (
            ("teams-with-permanent-manager", "7", "7", "count", "", ""),
            ("teams", "12", "12", "count", "", ""),
        ),
    ),
    (
        "Fixed-term exclusions had gone up to 812 in 2020/21.",
        (
            ("exclusions", "812", "812", "count", "2020/2021", ""),
        ),
    ),
)
SILENT = (
    "Officers hoped to reduce caseloads to 15.",
    "A Member asked whether caseloads of 30 were safe.",
    "If caseloads rose above 25 the service would not be safe.",
    "It was not true that 40% of staff were agency.",
    "Members were advised that 68 per cent of pupils with an EHCP attended mainstream schools.",
    "The cost of placements had risen to £4,200 per week.",
    "The budget was overspent by £2.3m.",
    "Ofsted had inspected 12 children's homes, of which 10 were rated good.",
    "The committee met on 6 occasions and received 14 reports.",
    "Councillor Smith asked how many of the 24 children had been adopted.",
    "The hub is open from 9 to 5 and has 12 parking spaces.",
    "8 of the 10 recommendations had been completed.",
    "There are 42 schools in the district and 12,400 pupils.",
    "Twelve of the fourteen recommendations had been met.",
    "There had been 1,204 domestic abuse incidents, of which 300 involved children.",
    "A 20% reduction in the number of children coming into care was expected.",
    "There had been a net loss of 9 foster carers during the year.",
    "34 children were made subject of Special Guardianship Orders.",
    "Sickness had fallen from 12 days to 9 days per employee.",
    "75% of those who responded said they felt safe.",
    "No social worker held fewer than 20 cases.",
    "The ratio of managers to social workers was 1 to 6.",
    "Members asked for a breakdown of the 312 episodes.",
    "Officers did not recognise the figure of 35 cases that had been quoted in the press.",
    "A Member was of the opinion that 100% of care leavers should be in suitable accommodation.",
    "It was hoped that 95% of assessments would be completed within 45 days by March 2022.",
    "Councillor Smith had read that 40% of social workers were agency staff.",
    "The Director denied that 40% of social workers were agency staff.",
    "There was no truth in the suggestion that caseloads had reached 35.",
    "If the trend continued, there would be 900 children in care by 2023.",
    "The Committee was told that 26 children under one had been removed.",
    "There had been 3 Ofsted inspections of the 8 children's homes.",
    "The service answered 3,000 calls and 400 emails.",
    "A letter had been sent to 42 head teachers, 30 of whom replied.",
    "The Committee agreed that two task and finish groups be set up, each with 5 members.",
    "Members visited three children's centres and met 12 young people in care.",
    "Six foster carers gave evidence to the Panel.",
    "The Panel heard from four care leavers, two of whom were at university.",
    "The Corporate Parenting Board had met four times and 8 councillors had attended training.",
    "The strategy contained 7 priorities and 34 actions, 20 of which had been completed.",
    "There were 14 recommendations, of which 9 concerned assessments.",
    "A survey of 320 social workers had been carried out; 45% had replied.",
    "Ofsted would inspect within 6 weeks.",
    "Visits to children in need should take place every 20 days.",
    "The statutory guidance required a review within 15 working days.",
    "Return home interviews must be offered within 72 hours.",
    "An unannounced visit had been made to 2 children's homes, both rated good.",
    "The Youth Council had 24 members aged 11 to 18.",
    "25 schools had signed up to Operation Encompass.",
    "The pilot would recruit 10 foster carers.",
    "Councillors asked what proportion of the 412 children in care were placed out of county.",
    "The Director would report back on the 17 vacancies.",
    "The Council hoped to recruit 30 social workers by Christmas.",
    "The service planned to recruit 12 more social workers.",
    "It would cost £250,000 to employ five more social workers.",
    "Three Members declared interests as foster carers.",
    "The Independent Chair had worked with 6 safeguarding boards.",
    "It was proposed that social workers' caseloads be capped at 18.",
    "The Working Group made 11 recommendations and two of these were about exclusions.",
    "In one case a child had had 14 social workers.",
    "One child had waited 40 weeks for a placement.",
    "The Panel heard from 12 young people and 3 foster carers.",
    "The average age of foster carers was 54.",
    "Cllr Smith had been told by a resident that caseloads were above 40, which the Director said was untrue.",
    "The Committee agreed by 8 votes to 3 that the caseload report be deferred.",
    "Ms Sample had 25 years' experience of social work and managed 6 teams.",
    "The team had spoken to 12 children in care: 8 were good at football.",
    "A survey of 200 children in care found that 60% felt safe.",
    "The consultation on fostering drew 340 responses, 62% in favour.",
    "Councillor Smith had heard that 60 social workers had walked out; the Director said that this was "
    "simply wrong.",
)
