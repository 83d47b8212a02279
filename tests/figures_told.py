"""More sentences as clerks say figures, each with the measure, value, date, population and comparator that it must give."""

from __future__ import annotations

from figures_around import Around

TOLD: tuple[tuple[str, tuple[Around, ...]], ...] = (
    (
        "There were 90 children on a child protection plan and 210 children looked after at 31 May 2021. The former had been as high as 120 in May 2019.",
        (("child-protection-plans", "90", "2021-05-31", "", ""), ("children-in-care", "210", "2021-05-31", "", ""), ("child-protection-plans", "120", "2019-05", "", "previous")),
    ),
    (
        "61 children had been referred to the exploitation hub in 2020/21. In the previous year 74 had been.",
        (("exploitation-referrals", "61", "2020/2021", "", ""), ("exploitation-referrals", "74", "2019/2020", "", "previous")),
    ),
    ("188 Section 47 enquiries had been started in May 2021.", (("section-47-enquiries", "188", "2021-05", "", ""),)),
    ("Three HMI had been in the city on 4 and 5 May 2021 for a focused visit.", (("inspection-team", "3", "2021-05-04/2021-05-05", "HMI", ""),)),
    (
        "Six inspectors had stayed two weeks, arriving on 3 May 2021 and leaving on 14 May 2021.",
        (("inspection-team", "6", "2021-05-03/2021-05-14", "inspectors", ""), ("inspection-duration", "2", "2021-05-03/2021-05-14", "", "")),
    ),
    (
        "The Court Team had an average caseload of 19 in May 2021. There were five vacancies in the same team.",
        (("caseload", "19", "2021-05", "Court Team", ""), ("vacancies", "5", "", "Court Team", "")),
    ),
    (
        "The service took 912 contacts in the last quarter of 2020, having had 1,040 in the quarter before.",
        (("contacts", "912", "2020-10/2020-12", "", ""), ("contacts", "1040", "2020-07/2020-09", "", "previous")),
    ),
    (
        "There had been 64 missing episodes, involving 22 care leavers, between April and June 2021. Return interviews had been held after 71% of them.",
        (
            ("missing-episodes", "64", "2021-04/2021-06", "care leavers", ""),
            ("return-interviews-completed", "71", "2021-04/2021-06", "care leavers", ""),
        ),
    ),
    (
        "There had been 64 missing episodes, involving 22 children in care, between April and June 2021.",
        (("missing-episodes", "64", "2021-04/2021-06", "children in care", ""), ("missing-episodes", "22", "2021-04/2021-06", "children in care", "")),
    ),
    (
        "50 episodes of young people going missing from their placements were logged in May 2021, and a return interview was completed after 41 of them.",
        (
            ("missing-episodes", "50", "2021-05", "young people going missing from their placements", ""),
            ("return-interviews-completed", "41", "2021-05", "young people going missing from their placements", ""),
        ),
    ),
    (
        "71 children had gone missing in 2020/21 and 62% had been interviewed on their return.",
        (("missing-episodes", "71", "2020/2021", "children", ""), ("return-interviews-completed", "62", "2020/2021", "", "")),
    ),
    (
        "A charity carried out return interviews from May 2019. It had held 93 such interviews in 2020/21.",
        (("return-interviews-completed", "93", "2020/2021", "", ""),),
    ),
    ("Outcomes had improved for the child in 61% of the cases.", (("improved-outcomes", "61", "", "", ""),)),
    ("If nothing was done, contacts could reach 9,000 in 2022/23.", (("contacts", "9000", "2022/2023", "", "expected"),)),
    (
        "Speech therapy: families waited 14 weeks on average for a first appointment in May 2021.",
        (("waiting-time", "14", "2021-05", "Speech therapy", ""),),
    ),
    ("The Vale Adoption Service had placed 31 children in 2020/21.", (("adoptions", "31", "2020/2021", "Vale Adoption Service", ""),)),
    (
        "214 children had been looked after on 31 March 2021. The rate for Wales on that day had been 109 per 10,000 children.",
        (("children-in-care", "214", "2021-03-31", "", ""), ("children-in-care", "109", "2021-03-31", "Wales", "national")),
    ),
    (
        "Asked by Councillor Orme about children who went missing, Inspector Vale stated that there had been 311 missing "
        "episodes in the borough between April and December 2019 as against 347 in the same months of 2018.",
        (
            ("missing-episodes", "311", "2019-04/2019-12", "", ""),
            ("missing-episodes", "347", "2018-04/2018-12", "", "previous"),
        ),
    ),
    (
        "In reply to Councillor Orme, who had asked about caseloads, the Director said that they averaged 17.",
        (
            ("caseload", "17", "", "", ""),
        ),
    ),
    (
        "Questioned about agency staff, the Head of Service said that they made up 20% of the workforce.",
        (
            ("agency-rate", "20", "", "", ""),
        ),
    ),
    (
        "Asked how many children were in care, Ms Pell answered that there were 512.",
        (
            ("children-in-care", "512", "", "", ""),
        ),
    ),
    (
        "In answer to a question about exclusions, he advised that 41 pupils had been permanently excluded in 2021/22.",
        (
            ("exclusions", "41", "2021/2022", "", ""),
        ),
    ),
    (
        "71% of those return home interviews due between April and December 2019 had been carried out.",
        (
            ("return-interviews-completed", "71", "2019-04/2019-12", "", ""),
        ),
    ),
    (
        "Of the return home interviews due in 2021/22, 64% were held in time.",
        (
            ("return-interviews-completed", "64", "2021/2022", "", ""),
        ),
    ),
    (
        "88% of the supervision sessions due in May 2022 had taken place.",
        (
            ("supervision-timeliness", "88", "2022-05", "", ""),
        ),
    ),
    (
        "Agency social workers: fewer than 10.",
        (
            ("agency-workers", "-10", "", "", ""),
        ),
    ),
    (
        "Agency staff: 14%.",
        (
            ("agency-rate", "14", "", "", ""),
        ),
    ),
    (
        "Social worker vacancies: 23.",
        (
            ("vacancies", "23", "", "", ""),
        ),
    ),
    (
        "Children looked after: 412.",
        (
            ("children-in-care", "412", "", "", ""),
        ),
    ),
    (
        "Foster carers: 141 households.",
        (
            ("foster-carers", "141", "", "", ""),
        ),
    ),
    (
        "Re-referrals: 19% (target 18%).",
        (
            ("re-referral-rate", "19", "", "", ""),
            ("re-referral-rate", "18", "", "", "target"),
        ),
    ),
    (
        "Initial health assessments: 62% in timescale.",
        (
            ("health-assessments-timeliness", "62", "", "", ""),
        ),
    ),
    (
        "Turnover: 14% of social workers.",
        (
            ("turnover-rate", "14", "", "", ""),
        ),
    ),
    (
        "The Director thought that the number of children looked after could reach 650 in the summer of 2019.",
        (
            ("children-in-care", "650", "2019", "", "expected"),
        ),
    ),
    (
        "The Director believed that the agency rate might fall to 12% by March 2024.",
        (
            ("agency-rate", "12", "2024-03", "", "expected"),
        ),
    ),
    (
        "Officers felt that caseloads could come down to 16 by the spring of 2024.",
        (
            ("caseload", "16", "2024", "", "expected"),
        ),
    ),
    (
        "The Assistant Director did not rule out that there might be 700 children in care by 2025.",
        (
            ("children-in-care", "700", "2025", "", "expected"),
        ),
    ),
    (
        "The service anticipated 450 EHC plans by 2025.",
        (
            ("ehc-plans", "450", "2025", "", "expected"),
        ),
    ),
    (
        "Initial health assessments within 20 working days dropped to 44% in the quarter from April to June 2022; they were at "
        "71% in the quarter from January to March 2022.",
        (
            ("health-assessments-timeliness", "44", "2022-04/2022-06", "", ""),
            ("health-assessments-timeliness", "71", "2022-01/2022-03", "", "previous"),
        ),
    ),
    (
        "Health assessments within timescale fell to 51% in June 2022.",
        (
            ("health-assessments-timeliness", "51", "2022-06", "", ""),
        ),
    ),
    (
        "Review health assessments done in time came to 83%.",
        (
            ("health-assessments-timeliness", "83", "", "Review health assessments", ""),
        ),
    ),
    (
        "Return home interviews within 72 hours rose to 81% in May 2022.",
        (
            ("return-interviews-completed", "81", "2022-05", "", ""),
        ),
    ),
    (
        "EHC needs assessments within 20 weeks stood at 40%.",
        (
            ("ehc-plans-in-20-weeks", "40", "", "", ""),
        ),
    ),
    (
        "Caseloads: 17 on average, though in the 20's in the Boston team.",
        (
            ("caseload", "17", "", "", ""),
            ("caseload", "20-29", "", "Boston team", ""),
        ),
    ),
    (
        "For every 100,000 young people there had been 248 first-time entrants in 2017/18, where there had been 301 in 2016/17.",
        (
            ("first-time-entrants", "248", "2017/2018", "", ""),
            ("first-time-entrants", "301", "2016/2017", "", "previous"),
        ),
    ),
    (
        "Per 10,000 children, 84 were in care.",
        (
            ("children-in-care", "84", "", "", ""),
        ),
    ),
    (
        "Out of every 10,000 children in the city, 61 were subject to a child protection plan.",
        (
            ("child-protection-plans", "61", "", "", ""),
        ),
    ),
    (
        "The caseload cap was 18.",
        (
            ("caseload", "-18", "", "", "target"),
        ),
    ),
    (
        "Newly qualified workers' caseloads were capped at 12.",
        (
            ("caseload", "-12", "", "Newly qualified workers", "target"),
        ),
    ),
    (
        "The intention was to bring caseloads down to 16 by April 2024.",
        (
            ("caseload", "16", "2024-04", "", "target"),
        ),
    ),
    (
        "The department was working to an average caseload of 15.",
        (
            ("caseload", "15", "", "", "target"),
        ),
    ),
    (
        "The service sought to keep agency staff below 10%.",
        (
            ("agency-rate", "-10", "", "", "target"),
        ),
    ),
    (
        "The average caseload was 19, down from 26 at the inspection.",
        (
            ("caseload", "19", "", "", ""),
            ("caseload", "26", "", "", "previous"),
        ),
    ),
    (
        "The vacancy rate had been 31% when Ofsted visited and was now 18%.",
        (
            ("vacancy-rate", "31", "", "", ""),
            ("vacancy-rate", "18", "", "", ""),
        ),
    ),
    (
        "Twelve deaths had been reviewed and in five of these there had been modifiable factors.",
        (
            ("child-deaths-reviewed", "12", "", "", ""),
            ("modifiable-deaths", "5", "", "", ""),
        ),
    ),
    (
        "Of the nine child deaths reviewed, modifiable factors were identified in two.",
        (
            ("child-deaths-reviewed", "9", "", "", ""),
            ("modifiable-deaths", "2", "", "", ""),
        ),
    ),
    (
        "Nine child deaths had been notified and six reviewed.",
        (
            ("child-deaths-notified", "9", "", "", ""),
            ("child-deaths-reviewed", "6", "", "", ""),
        ),
    ),
    (
        "A third of social workers were employed via agencies.",
        (
            ("agency-rate", "33", "", "", ""),
        ),
    ),
    (
        "31% of social workers came from agencies.",
        (
            ("agency-rate", "31", "", "", ""),
        ),
    ),
    (
        "In the year to March 2023 the number of section 47 enquiries had been 812.",
        (
            ("section-47-enquiries", "812", "2022/2023", "", ""),
        ),
    ),
    (
        "As to workforce, 24 of the 150 social work posts were unfilled.",
        (
            ("vacancies", "24", "", "social work posts", ""),
            ("social-worker-posts", "150", "", "", ""),
        ),
    ),
    (
        "The Head of Safeguarding reported that 14% of posts were vacant and 20% were filled by agency staff.",
        (
            ("vacancy-rate", "14", "", "", ""),
            ("agency-rate", "20", "", "", ""),
        ),
    ),
    (
        "It was reported that the council was corporate parent to 377 children.",
        (
            ("children-in-care", "377", "", "", ""),
        ),
    ),
    (
        "There was now a total of 377 children in the care of the council.",
        (
            ("children-in-care", "377", "", "", ""),
        ),
    ),
    (
        "377 children and young people were in care at the end of September 2022, a rate of 71 per 10,000.",
        (
            ("children-in-care", "377", "2022-09", "", ""),
            ("children-in-care", "71", "2022-09", "", ""),
        ),
    ),
    (
        "The rate per 10,000 of children in need was 310.",
        (
            ("children-in-need", "310", "", "", ""),
        ),
    ),
    (
        "Numbers in care had fallen by 12 to 377.",
        (
            ("children-in-care", "377", "", "", ""),
        ),
    ),
    (
        "The percentage of children seen within timescale for their initial health assessment was 55%.",
        (
            ("health-assessments-timeliness", "55", "", "", ""),
        ),
    ),
    (
        "Just over 60% of care leavers were in education, employment or training.",
        (
            ("care-leavers-eet", "60-", "", "", ""),
        ),
    ),
    (
        "The proportion of EHC plans finalised within 20 weeks had improved from 21% in 2020 to 47% in 2021.",
        (
            ("ehc-plans-in-20-weeks", "47", "2021", "", ""),
            ("ehc-plans-in-20-weeks", "21", "2020", "", "previous"),
        ),
    ),
    (
        "Permanent exclusions had doubled, from 20 to 40.",
        (
            ("exclusions", "40", "", "", ""),
            ("exclusions", "20", "", "", "previous"),
        ),
    ),
    (
        "The average length of care proceedings was 38 weeks; the national average was 44.",
        (
            ("court-duration", "38", "", "", ""),
            ("court-duration", "44", "", "", "national"),
        ),
    ),
    (
        "Waiting times for CAMHS averaged 14 weeks.",
        (
            ("waiting-time", "14", "", "CAMHS", ""),
        ),
    ),
    (
        "The service received 4,300 contacts in the quarter, 31% of which led to a referral.",
        (
            ("contacts", "4300", "", "", ""),
        ),
    ),
    (
        "Early Help was supporting 820 families.",
        (
            ("early-help-cases", "820", "", "", ""),
        ),
    ),
    (
        "820 families were being supported by Early Help.",
        (
            ("early-help-cases", "820", "", "", ""),
        ),
    ),
    (
        "61 cases had been stepped up to social care.",
        (
            ("step-up-cases", "61", "", "", ""),
        ),
    ),
    (
        "Sixty-one cases had stepped down to Early Help.",
        (
            ("step-down-cases", "61", "", "", ""),
        ),
    ),
    (
        "The exploitation team was working with 38 young people at risk of exploitation.",
        (
            ("exploitation-referrals", "38", "", "", ""),
        ),
    ),
    (
        "There had been 4 LCSPRs since 2020.",
        (
            ("serious-case-reviews", "4", "2020", "", ""),
        ),
    ),
    (
        "The Partnership had published two LCSPRs in 2021/22 and carried out five rapid reviews.",
        (
            ("serious-case-reviews", "2", "2021/2022", "", ""),
            ("serious-case-reviews", "5", "2021/2022", "", ""),
        ),
    ),
    (
        "Training had reached 1,020 practitioners in 2021/22.",
        (
            ("professionals-trained", "1020", "2021/2022", "", ""),
        ),
    ),
    (
        "1,020 people from partner agencies took part in training courses in 2021/22.",
        (
            ("professionals-trained", "1020", "2021/2022", "", ""),
        ),
    ),
    (
        "The number of fostering households was 131, a net loss of nine on the year before.",
        (
            ("foster-carers", "131", "", "", ""),
        ),
    ),
    (
        "Nine households had been approved to foster.",
        (
            ("foster-carers", "9", "", "", ""),
        ),
    ),
    (
        "Eighteen children had been placed for adoption.",
        (
            ("adoptions", "18", "", "", ""),
        ),
    ),
    (
        "Eighteen adoption orders were granted in 2021/22.",
        (
            ("adoptions", "18", "2021/2022", "", ""),
        ),
    ),
    (
        "Primary school attendance was 94.1%.",
        (
            ("school-attendance", "94.1", "", "", ""),
        ),
    ),
    (
        "Overall attendance in schools in autumn 2022 was 92%.",
        (
            ("school-attendance", "92", "2022", "", ""),
        ),
    ),
    (
        "Retention had improved, with turnover at 11%.",
        (
            ("turnover-rate", "11", "", "", ""),
        ),
    ),
    (
        "11% of social workers had left in the year.",
        (
            ("turnover-rate", "11", "", "", ""),
        ),
    ),
    (
        "96% of staff had had supervision within the month.",
        (
            ("supervision-timeliness", "96", "", "", ""),
        ),
    ),
    (
        "Agency staff had filled 5% of posts in May 2021 when the East of England average was 11%.",
        (("agency-rate", "5", "2021-05", "", ""), ("agency-rate", "11", "2021-05", "East of England", "regional")),
    ),
    (
        "There were 410 children looked after in March 2021, of whom 31 had come under the national transfer scheme.",
        (("children-in-care", "410", "2021-03", "", ""), ("children-in-care", "31", "2021-03", "", "")),
    ),
    (
        "In its last year, 2018/19, the Board had seen 1,120 people through its courses. It had been notified of nine child deaths.",
        (("professionals-trained", "1120", "2018/2019", "", ""), ("child-deaths-notified", "9", "2018/2019", "", "")),
    ),
    (
        "There were 310 children looked after on 31 March 2021, and in 2020/21 there were 97 who came into care. There were 122 fostering households at that date.",
        (("children-in-care", "310", "2021-03-31", "", ""), ("children-entering-care", "97", "2020/2021", "", ""), ("foster-carers", "122", "2021-03-31", "", "")),
    ),
    (
        "Each personal adviser had on average held 24 cases in May 2021.",
        (("caseload", "24", "2021-05", "personal adviser", ""),),
    ),
    (
        "In October 2021 there were 14 personal advisers in post and four vacancies for personal advisers.",
        (("staff-in-role", "14", "2021-10", "personal advisers", ""), ("vacancies", "4", "2021-10", "personal advisers", "")),
    ),
    (
        "On average a social worker had 18 children on their caseload.",
        (
            ("caseload", "18", "", "", ""),
        ),
    ),
    (
        "Social workers in the Duty Team had 25 cases each.",
        (
            ("caseload", "25", "", "Duty Team", ""),
        ),
    ),
    (
        "Caseloads had halved to 14.",
        (
            ("caseload", "14", "", "", ""),
        ),
    ),
    (
        "The average caseload, at 19.5, was above the target of 17.",
        (
            ("caseload", "19.5", "", "", ""),
            ("caseload", "17", "", "", "target"),
        ),
    ),
    (
        "With an average of 19 cases per social worker, the service was stretched.",
        (
            ("caseload", "19", "", "", ""),
        ),
    ),
    (
        "The number of home educated children had grown to 611 from 480.",
        (
            ("home-educated-children", "611", "", "", ""),
            ("home-educated-children", "480", "", "", "previous"),
        ),
    ),
    (
        "There were 611 children in elective home education.",
        (
            ("home-educated-children", "611", "", "", ""),
        ),
    ),
    (
        "61% of return interviews had taken place, the target being 80%.",
        (
            ("return-interviews-completed", "61", "", "", ""),
            ("return-interviews-completed", "80", "", "", "target"),
        ),
    ),
    (
        "19% of plans were repeat plans.",
        (
            ("repeat-protection-plans", "19", "", "", ""),
        ),
    ),
    (
        "One in five child protection plans was a repeat plan.",
        (
            ("repeat-protection-plans", "20", "", "", ""),
        ),
    ),
    (
        "Children looked after numbered 390 in March 2021, 401 in March 2022 and 415 in March 2023.",
        (
            ("children-in-care", "390", "2021-03", "", ""),
            ("children-in-care", "401", "2022-03", "", ""),
            ("children-in-care", "415", "2023-03", "", ""),
        ),
    ),
    (
        "Agency staff made up 22% of the social work workforce.",
        (
            ("agency-rate", "22", "", "", ""),
        ),
    ),
    (
        "Reliance on agency workers stood at 19 per cent, against a regional figure of 16 per cent.",
        (
            ("agency-rate", "19", "", "", ""),
            ("agency-rate", "16", "", "", "regional"),
        ),
    ),
    (
        "There were fewer than 10 agency workers.",
        (
            ("agency-workers", "-10", "", "", ""),
        ),
    ),
    (
        "The vacancy rate among social workers was 12.5% compared with 17% nationally.",
        (
            ("vacancy-rate", "12.5", "", "", ""),
            ("vacancy-rate", "17", "", "", "national"),
        ),
    ),
    (
        "Social workers held an average of 17 cases in March 2022.",
        (
            ("caseload", "17", "2022-03", "Social workers", ""),
        ),
    ),
    (
        "Caseloads ranged between 14 and 22.",
        (
            ("caseload", "14-22", "", "", ""),
        ),
    ),
    (
        "The aim was for caseloads of 15 or below.",
        (
            ("caseload", "-15", "", "", "target"),
        ),
    ),
    (
        "The caseload limit was 18.",
        (
            ("caseload", "-18", "", "", "target"),
        ),
    ),
    (
        "The number of children in care stood at 528, up from 490 a year earlier.",
        (
            ("children-in-care", "528", "", "", ""),
            ("children-in-care", "490", "", "", "previous"),
        ),
    ),
    (
        "There were currently 345 cared for children.",
        (
            ("children-in-care", "345", "", "", ""),
        ),
    ),
    (
        "The rate of looked after children was 84 per 10,000, compared with 70 for England.",
        (
            ("children-in-care", "84", "", "", ""),
            ("children-in-care", "70", "", "England", "national"),
        ),
    ),
    (
        "There were 289 children subject to a child protection plan on 31 March 2022.",
        (
            ("child-protection-plans", "289", "2022-03-31", "", ""),
        ),
    ),
    (
        "Children on a child protection plan numbered 254 at the end of June 2023.",
        (
            ("child-protection-plans", "254", "2023-06", "", ""),
        ),
    ),
    (
        "1,402 children in need were open to the service.",
        (
            ("children-in-need", "1402", "", "", ""),
        ),
    ),
    (
        "There had been 2,310 referrals, compared with 2,090 for the same period the year before.",
        (
            ("referrals", "2310", "", "", ""),
            ("referrals", "2090", "", "", "previous"),
        ),
    ),
    (
        "In Q1, 87% of single assessments were completed within 45 working days.",
        (
            ("assessment-timeliness", "87", "2021-04/2021-06", "", ""),
        ),
    ),
    (
        "58% of initial health assessments were completed within 20 working days.",
        (
            ("health-assessments-timeliness", "58", "", "", ""),
        ),
    ),
    (
        "Performance for initial health assessments was 49%.",
        (
            ("health-assessments-timeliness", "49", "", "", ""),
        ),
    ),
    (
        "Long-term placement stability was 71%.",
        (
            ("placement-stability", "71", "", "", ""),
        ),
    ),
    (
        "Eleven new foster carers had been approved in the year.",
        (
            ("foster-carers", "11", "", "", ""),
        ),
    ),
    (
        "89% of care leavers were in suitable accommodation.",
        (
            ("care-leavers-accommodation", "89", "", "", ""),
        ),
    ),
    (
        "72% of return home interviews were completed within 72 hours.",
        (
            ("return-interviews-completed", "72", "", "", ""),
        ),
    ),
    (
        "There were 310 missing episodes between April and December 2021, compared to 345 in the same period of 2020.",
        (
            ("missing-episodes", "310", "2021-04/2021-12", "", ""),
            ("missing-episodes", "345", "2020-04/2020-12", "", "previous"),
        ),
    ),
    (
        "There were 24 child death notifications in 2020/21.",
        (
            ("child-deaths-notified", "24", "2020/2021", "", ""),
        ),
    ),
    (
        "The CDOP had completed reviews of 27 child deaths.",
        (
            ("child-deaths-reviewed", "27", "", "", ""),
        ),
    ),
    (
        "The rate of first time entrants to the youth justice system was 211 in 2019/20, down from 260 in 2018/19.",
        (
            ("first-time-entrants", "211", "2019/2020", "", ""),
            ("first-time-entrants", "260", "2018/2019", "", "previous"),
        ),
    ),
    (
        "The Council maintained 2,140 Education, Health and Care Plans as at January 2023.",
        (
            ("ehc-plans", "2140", "2023-01", "", ""),
        ),
    ),
    (
        "There were 620 overdue annual reviews.",
        (
            ("annual-reviews-overdue", "620", "", "", ""),
        ),
    ),
    (
        "Children waited up to 18 weeks for CAMHS treatment.",
        (
            ("waiting-time", "-18", "", "CAMHS treatment", ""),
        ),
    ),
    (
        "Secondary attendance was 90.4%, below the national figure of 91.2%.",
        (
            ("school-attendance", "90.4", "", "", ""),
            ("school-attendance", "91.2", "", "", "national"),
        ),
    ),
    (
        "1,034 families were open to early help.",
        (
            ("early-help-cases", "1034", "", "", ""),
        ),
    ),
    (
        "340 practitioners had been trained in the model.",
        (
            ("professionals-trained", "340", "", "", ""),
        ),
    ),
    (
        "There were 23 vacant social worker posts.",
        (
            ("vacancies", "23", "", "social worker posts", ""),
        ),
    ),
    (
        "Permanent staff accounted for 79% of social workers.",
        (
            ("permanent-staff-rate", "79", "", "", ""),
        ),
    ),
    (
        "The council had 140 social workers in May 2021, of whom 18 had come through agencies.",
        (
            ("agency-workers", "18", "2021-05", "", ""),
        ),
    ),
    (
        "The share of posts without a permanent holder had come down from 17% to 9%.",
        (
            ("vacancy-rate", "9", "", "", ""),
            ("vacancy-rate", "17", "", "", "previous"),
        ),
    ),
    (
        "The service had taken on 24 SWs in 2019.",
        (
            ("recruits", "24", "2019", "", ""),
        ),
    ),
    (
        "On 31 March 2019 there were 212 children with a protection plan.",
        (
            ("child-protection-plans", "212", "2019-03-31", "", ""),
        ),
    ),
    (
        "Councillor Orme asked why re-referrals had reached 26%.",
        (
            ("re-referral-rate", "26", "", "", ""),
        ),
    ),
    (
        "Health assessments remained a worry. Initial assessments had been completed on time for only 51% of children.",
        (
            ("health-assessments-timeliness", "51", "", "", ""),
        ),
    ),
    (
        "Some 320 families were open to early help, and the number of children stepping down from social care had doubled from 40 to 80.",
        (
            ("early-help-cases", "320", "", "", ""),
            ("step-down-cases", "80", "", "", ""),
            ("step-down-cases", "40", "", "", "previous"),
        ),
    ),
    (
        "Return interviews were offered in every case; 81% had been accepted and 66% completed within 72 hours.",
        (
            ("return-interviews-completed", "66", "", "", ""),
        ),
    ),
    (
        "An average of 19.4 children for each social worker had become 16 by the end of October 2021.",
        (
            ("caseload", "19.4", "", "", "previous"),
            ("caseload", "16", "2021-10", "", ""),
        ),
    ),
    (
        "There were 22 locums where there had once been 47.",
        (
            ("agency-workers", "22", "", "", ""),
            ("agency-workers", "47", "", "", "previous"),
        ),
    ),
    (
        "Just under a fifth of referrals (19%) concerned a child about whom there had been an earlier referral within twelve months.",
        (
            ("re-referral-rate", "19", "", "", ""),
        ),
    ),
    (
        "He spoke of those leaving care. The Service Manager said that 57% of 19 to 21 year olds were studying or working, though 34% were not in education, employment or training.",
        (
            ("care-leavers-eet", "57", "", "19 to 21 year olds", ""),
            ("care-leavers-neet", "34", "", "19 to 21 year olds", ""),
        ),
    ),
    (
        "Some 24% of case holding social work posts were filled by agency staff and a further 8% were vacant.",
        (
            ("agency-rate", "24", "", "", ""),
            ("vacancy-rate", "8", "", "", ""),
        ),
    ),
    (
        "A Member asked about second and subsequent child protection plans, which at 31% were well over the target of 20%.",
        (
            ("repeat-protection-plans", "31", "", "", ""),
            ("repeat-protection-plans", "20", "", "", "target"),
        ),
    ),
    ("Roughly one post in seven was empty.", (("vacancy-rate", "14", "", "", ""),)),
    ("In one neighbouring authority a social work post in six was empty.", (("vacancy-rate", "17", "", "one neighbouring authority", "other authority"),)),
)

UNSAID = (
    "All but two of the recruits were still with the council.",
    "Training had been well received: 96% of those who returned an evaluation form said that it would change their practice.",
    "Councillor Orme said that he understood that 15% of children had moved three times or more.",
    "The number of fostering households was not known, but 14 had been lost in the year.",
    "It was agreed, in terms of Standing Order 28(2), that the public and press be excluded during the item.",
    "The team had run six support groups for foster carers.",
    "Young people had helped to plan four open days for foster carers.",
    "If more carers were found there could be 700 children in care by 2023.",
    "The number waiting for an EHC assessment was 210.",
    "Partner agencies made 60% of referrals.",
    "12% of referrals came from other agencies.",
    "The intention was to hold 4 meetings a year.",
    "There was no limit of 20 on caseloads.",
    "Councillor Orme thought that caseloads were 30.",
    "1,250 contacts a month were received.",
    "Persistent absence stood at 22%.",
    "The council's rate of 24% compared with 21% in the region and 22% in England.",
    "It was hoped that the vacancy rate would fall to 12%.",
    "Councillor Orme said that he had heard of caseloads of 40.",
    "Members asked whether 30% of social workers were agency staff.",
    "It was proposed that caseloads be limited to 15.",
    "A resident claimed that 60 children had gone missing.",
    "The Government had announced 5,000 new places.",
    "Ofsted had visited 12 children's homes.",
    "The report had 14 recommendations.",
    "The Board had met 4 times and 25 people attended.",
    "There was no evidence that caseloads were above 20.",
    "The strategy had 5 priorities and 32 actions.",
    "A total of £1.2m, or 12% of the budget, was spent on agency staff.",
    "The children were aged 11 to 15.",
    "He had been a social worker for 20 years.",
    "The policy required a reply within 20 days.",
    "Section 47 of the Act and regulation 44 visits were explained.",
    "The Panel would next meet on 14 March.",
    "A petition of 400 names asked for more foster carers.",
    "The consultation had 212 responses from care leavers.",
    "5 Members of the Committee had visited the contact centre.",
    "The home had 4 beds for children in care.",
    "The Director denied that there were 45 vacancies.",
    "If agency staff rose to 30%, the budget would fail.",
    "The fee for foster carers had risen by 5%.",
    "10 laptops had been given to care leavers.",
    "The Leader wondered if 20 cases was too many.",
    "The Committee met 6 times in the year.",
    "Two parents of children in care spoke at the meeting.",
    "The survey was completed by 43 young people.",
    "Five members of the Panel would visit the team.",
)
