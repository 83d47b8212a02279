"""More wordings of figures: parts of years, days told before, aims, neighbours, teams, posts with the empty ones among them."""

from __future__ import annotations

from figures_around import Around

WORDED: tuple[tuple[str, tuple[Around, ...]], ...] = (
    ("The vacancy rate in May 2021 was 14.2%, 3% higher than the regional average.", (("vacancy-rate", "14.2", "2021-05", "", ""),)),
    ("There were 118 fostering households, which was up by four on the year before.", (("foster-carers", "118", "", "", ""),)),
    (
        "The average caseload stood at 16 in Q1 compared to 17.5 in Q2 2021/22.",
        (("caseload", "16", "2021-04/2021-06", "", "previous"), ("caseload", "17.5", "2021-07/2021-09", "", "")),
    ),
    (
        "The hub had 5 youth workers, 2 family mentors and 1 administrator.",
        (("staff-in-role", "5", "", "youth workers", ""), ("staff-in-role", "2", "", "family mentors", ""), ("staff-in-role", "1", "", "administrator", "")),
    ),
    ("The proportion of referrals that led to an assessment was 88% in June 2021.", (("other", "88", "2021-06", "referrals that led to an assessment", ""),)),
    ("There were two and a half vacancies for social workers in July 2021.", (("vacancies", "2.5", "2021-07", "social workers", ""),)),
    (
        "There were 402 children in care on 30 June 2021 and 131 children on the Child Protection Register on the same date. A year earlier the two figures had been 390 and 140.",
        (
            ("children-in-care", "402", "2021-06-30", "", ""), ("child-protection-plans", "131", "2021-06-30", "", ""),
            ("children-in-care", "390", "2020-06-30", "", "previous"), ("child-protection-plans", "140", "2020-06-30", "", "previous"),
        ),
    ),
    (
        "There were 52 agency social workers in September 2021, where there had been 61 the September before.",
        (("agency-workers", "52", "2021-09", "", ""), ("agency-workers", "61", "2020-09", "", "previous")),
    ),
    (
        "The average wait in May 2021 was 30 weeks for an autism assessment and 9 weeks for a counselling appointment.",
        (("waiting-time", "30", "2021-05", "autism assessment", ""), ("waiting-time", "9", "2021-05", "counselling appointment", "")),
    ),
    (
        "The Head of Learning said that 81% of primary schools were graded good or better, against 86% regionally and 84% nationally. In "
        "secondary schools the figure was 77%, compared to 79% nationally.",
        (
            ("other", "81", "", "primary schools were graded good or better", ""),
            ("other", "86", "", "primary schools were graded good or better", "regional"),
            ("other", "84", "", "primary schools were graded good or better", "national"),
            ("other", "77", "", "secondary schools", ""),
            ("other", "79", "", "secondary schools", "national"),
        ),
    ),
    (
        "In Q2 2022/23, 73.5% of the children had their first visit made within 5 working days, not meeting our 85% target.",
        (
            ("other", "73.5", "2022-07/2022-09", "children had their first visit made within 5 working days", ""),
            ("other", "85", "2022-07/2022-09", "children had their first visit made within 5 working days", "target"),
        ),
    ),
    (
        "31% of pupils starting secondary school were overweight compared with 29% nationally.",
        (
            ("other", "31", "", "pupils starting secondary school were overweight", ""),
            ("other", "29", "", "pupils starting secondary school were overweight", "national"),
        ),
    ),
    (
        "88% of core groups had been held on time at the end of the spring term 2020.",
        (
            ("other", "88", "2020", "core groups had been held on time", ""),
        ),
    ),
    (
        "Some 96% of calls to the helpline were answered within two minutes in 2021/22.",
        (
            ("other", "96", "2021/2022", "calls to the helpline were answered within two minutes", ""),
        ),
    ),
    (
        "100% of care leavers had a pathway plan in June 2021.",
        (
            ("other", "100", "2021-06", "care leavers had a pathway plan", ""),
        ),
    ),
    (
        "The Early Help hubs had 540 cases open at 31 March 2022.",
        (
            ("early-help-cases", "540", "2022-03-31", "", ""),
        ),
    ),
    (
        "There were 29 vacancies for qualified social workers at 30 June 2020.",
        (
            ("vacancies", "29", "2020-06-30", "qualified social workers", ""),
        ),
    ),
    (
        "The rate of first time entrants in 2019 was 140 per 100,000, down from 160 in 2018; the target was 120.",
        (
            ("first-time-entrants", "140", "2019", "", ""),
            ("first-time-entrants", "160", "2018", "", "previous"),
            ("first-time-entrants", "120", "", "", "target"),
        ),
    ),
    (
        "71 children under five were on the child protection register at 31 March 2022.",
        (
            ("child-protection-plans", "71", "2022-03-31", "children under five", ""),
        ),
    ),
    (
        "81% of supervision sessions had happened when they should in April 2021.",
        (
            ("supervision-timeliness", "81", "2021-04", "", ""),
        ),
    ),
    (
        "In May 2021, 77% of supervisions were held as often as they ought to be.",
        (
            ("supervision-timeliness", "77", "2021-05", "", ""),
        ),
    ),
    (
        "There were 41 children on the child protection register at 31 July 2021, which gave a rate of 20.4 per 10,000 when for England as a whole it was 23.1.",
        (
            ("child-protection-plans", "41", "2021-07-31", "", ""),
            ("child-protection-plans", "20.4", "2021-07-31", "", ""),
            ("child-protection-plans", "23.1", "2021-07-31", "England", "national"),
        ),
    ),
    (
        "Turnover of social workers had come down to 13.5% in 2020/21, which compared well with a core cities average of 17%.",
        (
            ("turnover-rate", "13.5", "2020/2021", "", ""),
            ("turnover-rate", "17", "2020/2021", "core cities", "other authority"),
        ),
    ),
    (
        "Agency staff made up 12% of social workers in March 2021, comparing favourably with a peer group average of 18%.",
        (
            ("agency-rate", "12", "2021-03", "", ""),
            ("agency-rate", "18", "2021-03", "peer group", "other authority"),
        ),
    ),
    (
        "Agency staff made up 34% of social workers in March 2021, the highest level among the core cities.",
        (
            ("agency-rate", "34", "2021-03", "", ""),
        ),
    ),
    (
        "In 2020/21 the Council had made nine referrals to Children's Services at Gateshead Council.",
        (
            ("referrals", "9", "2020/2021", "", ""),
        ),
    ),
    (
        "Families were waiting, on average, 31 weeks for an educational psychologist as opposed to the 6 weeks laid down.",
        (
            ("waiting-time", "31", "", "educational psychologist", ""),
            ("waiting-time", "6", "", "educational psychologist", "target"),
        ),
    ),
    (
        "Two serious case reviews were under way, neither of which might be named.",
        (
            ("serious-case-reviews", "2", "", "", ""),
        ),
    ),
    (
        "Average caseload was 17.8 in October 2020; the ceiling set in the programme was 16.",
        (
            ("caseload", "17.8", "2020-10", "", ""),
            ("caseload", "-16", "", "", "target"),
        ),
    ),
    (
        "Duty and Assessment social workers had 24 cases on average, and \"we want no more than 18\", the Director said.",
        (
            ("caseload", "24", "", "Duty and Assessment social workers", ""),
            ("caseload", "-18", "", "Duty and Assessment social workers", "target"),
        ),
    ),
    (
        "She put the attendance of looked after pupils at 88% in 2020/21, with 12 suspensions in that year.",
        (
            ("school-attendance", "88", "2020/2021", "looked after pupils", ""),
            ("exclusions", "12", "2020/2021", "looked after pupils", ""),
        ),
    ),
    (
        "In 2020/21 there were 127 missing episodes involving 61 young people, and a return discussion had been held in 74% of these.",
        (
            ("missing-episodes", "127", "2020/2021", "", ""),
            ("missing-episodes", "61", "2020/2021", "young people", ""),
            ("return-interviews-completed", "74", "2020/2021", "", ""),
        ),
    ),
    (
        "Fourteen newly qualified workers had been recruited since January 2021.",
        (
            ("recruits", "14", "2021-01", "newly qualified workers", ""),
        ),
    ),
    (
        "In 2020/21, 46 housing and repairs staff had been trained in neglect.",
        (
            ("professionals-trained", "46", "2020/2021", "housing and repairs staff", ""),
        ),
    ),
    (
        "73% of assessments were in time in April 2021 (March: 66%; target: 85%).",
        (
            ("assessment-timeliness", "73", "2021-04", "", ""),
            ("assessment-timeliness", "66", "2021-03", "", "previous"),
            ("assessment-timeliness", "85", "2021-04", "", "target"),
        ),
    ),
    (
        "Caseloads averaged 19.4 across the county in February 2021, but some workers in Durham City had 28.",
        (
            ("caseload", "19.4", "2021-02", "", ""),
            ("caseload", "28", "2021-02", "some workers in Durham City", ""),
        ),
    ),
    (
        "In the quarter to September 2021, 1,204 contacts had been received at the front door.",
        (
            ("contacts", "1204", "2021-07/2021-09", "", ""),
        ),
    ),
    (
        "During the three months to June 2021, 83% of return home interviews were completed, against a target of 90%.",
        (
            ("return-interviews-completed", "83", "2021-04/2021-06", "", ""),
            ("return-interviews-completed", "90", "2021-04/2021-06", "", "target"),
        ),
    ),
    (
        "There had been 412 section 47 enquiries in the first half of 2021/22.",
        (
            ("section-47-enquiries", "412", "2021-04/2021-09", "", ""),
        ),
    ),
    (
        "In the first six months of 2021/22 the MASH took 9,140 contacts.",
        (
            ("contacts", "9140", "2021-04/2021-09", "", ""),
        ),
    ),
    (
        "The re-referral rate for the second half of 2020/21 was 19%.",
        (
            ("re-referral-rate", "19", "2020-10/2021-03", "", ""),
        ),
    ),
    (
        "Turnover among social workers had been 14% in the year to September 2021.",
        (
            ("turnover-rate", "14", "2020-10/2021-09", "", ""),
        ),
    ),
    (
        "Over the twelve months to June 2021 turnover was 12.5%, as against 16% in the preceding twelve months.",
        (
            ("turnover-rate", "12.5", "2020-07/2021-06", "", ""),
            ("turnover-rate", "16", "2019-07/2020-06", "", "previous"),
        ),
    ),
    (
        "For the year ending June 2021, 31 children had been adopted; the year before it was 27.",
        (
            ("adoptions", "31", "2020-07/2021-06", "", ""),
            ("adoptions", "27", "2019-07/2020-06", "", "previous"),
        ),
    ),
    (
        "In the nine months to December 2020 there were 1,310 referrals.",
        (
            ("referrals", "1310", "2020-04/2020-12", "", ""),
        ),
    ),
    (
        "The workforce data were as at 30 September 2021. On that date 18% of social workers were agency staff.",
        (
            ("agency-rate", "18", "2021-09-30", "", ""),
        ),
    ),
    (
        "The return was for 31 March 2021. At that point the Council looked after 702 children, or 68 per 10,000.",
        (
            ("children-in-care", "702", "2021-03-31", "", ""),
            ("children-in-care", "68", "2021-03-31", "", ""),
        ),
    ),
    (
        "There were 702 children in care at 31 March 2021. On the same date 14% of posts for social workers were vacant.",
        (
            ("children-in-care", "702", "2021-03-31", "", ""),
            ("vacancy-rate", "14", "2021-03-31", "", ""),
        ),
    ),
    (
        "In 2020/21 there had been 2,310 referrals. The national re-referral rate for that year was 21%.",
        (
            ("referrals", "2310", "2020/2021", "", ""),
            ("re-referral-rate", "21", "2020/2021", "", "national"),
        ),
    ),
    (
        "Caseloads averaged 17 in June 2021. In the same month of 2020 they had stood at 21.",
        (
            ("caseload", "17", "2021-06", "", ""),
            ("caseload", "21", "2020-06", "", "previous"),
        ),
    ),
    (
        "86% of reviews were held in time. ",
        (
            ("other", "86", "", "reviews were held in time", ""),
        ),
    ),
    (
        "The Council maintained 3,104 EHC plans in September 2021; a year ago it had been 2,790.",
        (
            ("ehc-plans", "3104", "2021-09", "", ""),
            ("ehc-plans", "2790", "2020-09", "", "previous"),
        ),
    ),
    (
        "At 30 June 2021 agency staff were 12% of the workforce; twelve months earlier they had been 17%.",
        (
            ("agency-rate", "12", "2021-06-30", "", ""),
            ("agency-rate", "17", "2020-06-30", "", "previous"),
        ),
    ),
    (
        "At the end of June 2021 there were 411 foster carers, six months previously 420.",
        (
            ("foster-carers", "411", "2021-06", "", ""),
            ("foster-carers", "420", "2020-12", "", "previous"),
        ),
    ),
    (
        "At 30 June 2021 there were 298 children on a child protection plan. A year previously there had been 331.",
        (
            ("child-protection-plans", "298", "2021-06-30", "", ""),
            ("child-protection-plans", "331", "2020-06-30", "", "previous"),
        ),
    ),
    (
        "The wait for an autism assessment was 44 weeks at present; in 2019/20 it had been 31.",
        (
            ("waiting-time", "44", "", "autism assessment", ""),
            ("waiting-time", "31", "2019/2020", "autism assessment", "previous"),
        ),
    ),
    (
        "The average caseload is currently 16, where in March 2020 it had been 22.",
        (
            ("caseload", "16", "", "", ""),
            ("caseload", "22", "2020-03", "", "previous"),
        ),
    ),
    (
        "There are now 14 vacancies, compared with 31 in April 2020.",
        (
            ("vacancies", "14", "", "", ""),
            ("vacancies", "31", "2020-04", "", "previous"),
        ),
    ),
    (
        "Average caseloads were down to 15.5, having stood at 21 in September 2020.",
        (
            ("caseload", "15.5", "", "", ""),
            ("caseload", "21", "2020-09", "", "previous"),
        ),
    ),
    (
        "Social workers held 17 cases each on average in June 2021, having held 23 in June 2019.",
        (
            ("caseload", "17", "2021-06", "Social workers", ""),
            ("caseload", "23", "2019-06", "Social workers", "previous"),
        ),
    ),
    (
        "There were 310 children known to be electively home educated, and 38 pupils had been permanently excluded "
        "during 2020/21.",
        (
            ("home-educated-children", "310", "", "", ""),
            ("exclusions", "38", "2020/2021", "", ""),
        ),
    ),
    (
        "21% of plans were for children who had had one before.",
        (
            ("repeat-protection-plans", "21", "", "", ""),
        ),
    ),
    (
        "Children who had been on one earlier made up 18% of new child protection plans.",
        (
            ("repeat-protection-plans", "18", "", "", ""),
        ),
    ),
    (
        "Three out of five care leavers (60%) were in education, employment or training.",
        (
            ("care-leavers-eet", "60", "", "", ""),
        ),
    ),
    (
        "One in four - 25% - of social workers were agency staff.",
        (
            ("agency-rate", "25", "", "", ""),
        ),
    ),
    (
        "Caseloads averaged 18, although the service aspired to 15.",
        (
            ("caseload", "18", "", "", ""),
            ("caseload", "15", "", "", "target"),
        ),
    ),
    (
        "The mean caseload was 17, the Directorate's aspiration being 14.",
        (
            ("caseload", "17", "", "", ""),
            ("caseload", "14", "", "", "target"),
        ),
    ),
    (
        "The re-referral rate was 22%; the Council had set itself 18%.",
        (
            ("re-referral-rate", "22", "", "", ""),
            ("re-referral-rate", "18", "", "", "target"),
        ),
    ),
    (
        "58% of new EHC plans were issued within 20 weeks in 2020/21, and the Council had set itself a figure of 70%.",
        (
            ("ehc-plans-in-20-weeks", "58", "2020/2021", "", ""),
            ("ehc-plans-in-20-weeks", "70", "", "", "target"),
        ),
    ),
    (
        "71% of return interviews had been completed, against the 90% for which the contract provided.",
        (
            ("return-interviews-completed", "71", "", "", ""),
            ("return-interviews-completed", "90", "", "", "target"),
        ),
    ),
    (
        "Families waited 40 weeks for an autism assessment, the standard being 18 weeks.",
        (
            ("waiting-time", "40", "", "autism assessment", ""),
            ("waiting-time", "18", "", "autism assessment", "target"),
        ),
    ),
    (
        "Agency staff stand at 19% and ought to be down to 12% by the autumn.",
        (
            ("agency-rate", "19", "", "", ""),
            ("agency-rate", "12", "2021", "", "target"),
        ),
    ),
    (
        "Agency staff were 19% of the workforce in June 2021 and were to be brought down to 12% by March 2022.",
        (
            ("agency-rate", "19", "2021-06", "", ""),
            ("agency-rate", "12", "2022-03", "", "target"),
        ),
    ),
    (
        "The vacancy rate of 16% needed to fall to 10%.",
        (
            ("vacancy-rate", "16", "", "", ""),
            ("vacancy-rate", "10", "", "", "target"),
        ),
    ),
    (
        "The vacancy rate, which was 16%, has to be got down to 10% by March 2022.",
        (
            ("vacancy-rate", "16", "", "", ""),
            ("vacancy-rate", "10", "2022-03", "", "target"),
        ),
    ),
    (
        "The Council's own yardstick for caseloads was 16; the average in June 2021 was 19.",
        (
            ("caseload", "16", "", "", "target"),
            ("caseload", "19", "2021-06", "", ""),
        ),
    ),
    (
        "Social workers carried 22 children each at 31 March 2021, the ceiling that the service had set itself being 20.",
        (
            ("caseload", "22", "2021-03-31", "Social workers", ""),
            ("caseload", "-20", "", "Social workers", "target"),
        ),
    ),
    (
        "It was intended that no worker would have in excess of 18 cases.",
        (
            ("caseload", "-18", "", "", "target"),
        ),
    ),
    (
        "The intention was that no social worker would hold more than 16 cases.",
        (
            ("caseload", "-16", "", "", "target"),
        ),
    ),
    (
        "No one was meant to have more than 20 cases.",
        (
            ("caseload", "-20", "", "", "target"),
        ),
    ),
    (
        "The pledge was for turnover to be no higher than 10%; it was 13% in 2020/21.",
        (
            ("turnover-rate", "-10", "", "", "target"),
            ("turnover-rate", "13", "2020/2021", "", ""),
        ),
    ),
    (
        "There were 402 children on a child protection plan, or 39 per 10,000, when Gateshead had 55 per 10,000.",
        (
            ("child-protection-plans", "402", "", "", ""),
            ("child-protection-plans", "39", "", "", ""),
            ("child-protection-plans", "55", "", "", "other authority"),
        ),
    ),
    (
        "Caseloads in Durham averaged 18. Neighbouring Gateshead was managing with 14.",
        (
            ("caseload", "18", "", "", ""),
            ("caseload", "14", "", "", "other authority"),
        ),
    ),
    (
        "Caseloads averaged 18, when Gateshead's stood at 14.",
        (
            ("caseload", "18", "", "", ""),
            ("caseload", "14", "", "", "other authority"),
        ),
    ),
    (
        "Agency staff made up 14% of the workforce; Gateshead, by contrast, reported 6%.",
        (
            ("agency-rate", "14", "", "", ""),
            ("agency-rate", "6", "", "", "other authority"),
        ),
    ),
    (
        "The rate was 68 children in care per 10,000, below the English figure of 70 but above the regional one of 66.",
        (
            ("children-in-care", "68", "", "", ""),
            ("children-in-care", "70", "", "England", "national"),
            ("children-in-care", "66", "", "", "regional"),
        ),
    ),
    (
        "On 31 March 2021, agency staff were 14% of the workforce, which compared with 18% twelve months earlier and "
        "a North East figure of 11%.",
        (
            ("agency-rate", "14", "2021-03-31", "", ""),
            ("agency-rate", "18", "2020-03-31", "", "previous"),
            ("agency-rate", "11", "2021-03-31", "North East", "regional"),
        ),
    ),
    (
        "Turnover was 14%. The North East average for this was 11%.",
        (
            ("turnover-rate", "14", "", "", ""),
            ("turnover-rate", "11", "", "North East", "regional"),
        ),
    ),
    (
        "83% of assessments were completed in time in 2020/21, the figure for England being 87%.",
        (
            ("assessment-timeliness", "83", "2020/2021", "", ""),
            ("assessment-timeliness", "87", "2020/2021", "England", "national"),
        ),
    ),
    (
        "The re-referral rate was 19% in 2020/21, the rate for the Council's statistical neighbours being 23%.",
        (
            ("re-referral-rate", "19", "2020/2021", "", ""),
            ("re-referral-rate", "23", "2020/2021", "statistical neighbours", "other authority"),
        ),
    ),
    (
        "The number of children looked after stood at 381 as at 30 June 2021, that was to say 13 fewer than the 394 "
        "of a year previously.",
        (
            ("children-in-care", "381", "2021-06-30", "", ""),
            ("children-in-care", "394", "2020-06-30", "", "previous"),
        ),
    ),
    (
        "The percentage of social work posts held by agency staff had gone from 22% to 15%.",
        (
            ("agency-rate", "15", "", "", ""),
            ("agency-rate", "22", "", "", "previous"),
        ),
    ),
    (
        "Caseloads were 24 in July 2020; by the end of December 2020 they had come down to 18.",
        (
            ("caseload", "24", "2020-07", "", "previous"),
            ("caseload", "18", "2020-12", "", ""),
        ),
    ),
    (
        "18% of social workers had left in 2020/21, an improvement on the 22% of the previous year.",
        (
            ("turnover-rate", "18", "2020/2021", "", ""),
            ("turnover-rate", "22", "2019/2020", "", "previous"),
        ),
    ),
    (
        "The re-referral rate for 2020/21 was 18%, better than the 22% of the year before.",
        (
            ("re-referral-rate", "18", "2020/2021", "", ""),
            ("re-referral-rate", "22", "2019/2020", "", "previous"),
        ),
    ),
    (
        "The mean caseload in the Safeguarding Hubs now ran at 17 per worker, the aspiration being 15.",
        (
            ("caseload", "17", "", "Safeguarding Hubs", ""),
            ("caseload", "15", "", "Safeguarding Hubs", "target"),
        ),
    ),
    (
        "Social workers in the assessment teams carried 22 children each.",
        (
            ("caseload", "22", "", "assessment teams", ""),
        ),
    ),
    (
        "The Child in Need teams carried on average between 18 and 22 cases to each worker in May 2021.",
        (
            ("caseload", "18-22", "2021-05", "Child in Need teams", ""),
        ),
    ),
    (
        "In the Child in Need teams each worker had 19 cases.",
        (
            ("caseload", "19", "", "Child in Need teams", ""),
        ),
    ),
    (
        "Staff in the Looked After Children Team held an average of 14 cases.",
        (
            ("caseload", "14", "", "Looked After Children Team", ""),
        ),
    ),
    (
        "Practitioners in the disabled children's team had caseloads of 16.",
        (
            ("caseload", "16", "", "disabled children's team", ""),
        ),
    ),
    (
        "Average caseloads stood at 16 in the Assessment and Safeguarding Service.",
        (
            ("caseload", "16", "", "Assessment and Safeguarding Service", ""),
        ),
    ),
    (
        "The average caseload for the leaving care service was 21.",
        (
            ("caseload", "21", "", "leaving care service", ""),
        ),
    ),
    (
        "Caseloads in Early Help averaged 12 families.",
        (
            ("caseload", "12", "", "Early Help", ""),
        ),
    ),
    (
        "Caseloads across the Locality Teams ranged from 14 to 19.",
        (
            ("caseload", "14-19", "", "Locality Teams", ""),
        ),
    ),
    (
        "Within the Court Team caseloads averaged 11, against 17 in the Assessment Team.",
        (
            ("caseload", "11", "", "Court Team", ""),
            ("caseload", "17", "", "Assessment Team", ""),
        ),
    ),
    (
        "The Family Safeguarding teams' caseloads averaged 18.5.",
        (
            ("caseload", "18.5", "", "Family Safeguarding teams", ""),
        ),
    ),
    (
        "Caseloads were highest in the North Durham team, at 23.",
        (
            ("caseload", "23", "", "North Durham team", ""),
        ),
    ),
    (
        "Nobody in the assessment service was now carrying more than 22 children, the mean being 17.",
        (
            ("caseload", "-22", "", "assessment service", ""),
            ("caseload", "17", "", "assessment service", ""),
        ),
    ),
    (
        "No social worker had more than 20 cases at the end of June 2021.",
        (
            ("caseload", "-20", "2021-06", "", ""),
        ),
    ),
    (
        "The average number of cases held by each social worker in the Duty and Assessment Team was 19.",
        (
            ("caseload", "19", "", "Duty and Assessment Team", ""),
        ),
    ),
    (
        "Caseloads averaged 17.",
        (
            ("caseload", "17", "", "", ""),
        ),
    ),
    (
        "Across the service as a whole the average caseload was 17.",
        (
            ("caseload", "17", "", "", ""),
        ),
    ),
    (
        "Caseloads in the county averaged 17.",
        (
            ("caseload", "17", "", "", ""),
        ),
    ),
    (
        "Social workers across Durham had an average of 17 cases.",
        (
            ("caseload", "17", "", "Social workers", ""),
        ),
    ),
    (
        "Families on the neurodevelopmental pathway waited 54 weeks on average before seeing a clinician, the "
        "standard being 18 weeks.",
        (
            ("waiting-time", "54", "", "neurodevelopmental pathway", ""),
            ("waiting-time", "18", "", "neurodevelopmental pathway", "target"),
        ),
    ),
    (
        "The waiting time for an autism assessment currently averaged 41 weeks.",
        (
            ("waiting-time", "41", "", "autism assessment", ""),
        ),
    ),
    (
        "The average wait for CAMHS was 14 weeks in June 2021.",
        (
            ("waiting-time", "14", "2021-06", "CAMHS", ""),
        ),
    ),
    (
        "Children were waiting 30 weeks for a first appointment with CAMHS.",
        (
            ("waiting-time", "30", "", "first appointment with CAMHS", ""),
        ),
    ),
    (
        "Waits for speech and language therapy had fallen to 12 weeks.",
        (
            ("waiting-time", "12", "", "speech and language therapy", ""),
        ),
    ),
    (
        "The CAMHS waiting time was 9 weeks.",
        (
            ("waiting-time", "9", "", "CAMHS", ""),
        ),
    ),
    (
        "There were 301 approved mainstream fostering households at the end of June 2021 and 315 a year before.",
        (
            ("foster-carers", "301", "2021-06", "mainstream fostering households", ""),
            ("foster-carers", "315", "2020-06", "mainstream fostering households", "previous"),
        ),
    ),
    (
        "The number of in-house foster carers had risen to 188.",
        (
            ("foster-carers", "188", "", "in-house foster carers", ""),
        ),
    ),
    (
        "There were 412 foster carers.",
        (
            ("foster-carers", "412", "", "", ""),
        ),
    ),
    (
        "Initial health assessments were in time for 38% of children, whereas review health assessments ran at 91%.",
        (
            ("health-assessments-timeliness", "38", "", "Initial health assessments", ""),
            ("health-assessments-timeliness", "91", "", "review health assessments", ""),
        ),
    ),
    (
        "71% of initial health assessments and 94% of review health assessments were completed on time in 2020/21.",
        (
            ("health-assessments-timeliness", "71", "2020/2021", "initial health assessments", ""),
            ("health-assessments-timeliness", "94", "2020/2021", "review health assessments", ""),
        ),
    ),
    (
        "Nine of the 118 qualified posts were vacant at the end of October.",
        (
            ("vacancies", "9", "2021-10", "qualified posts", ""),
            ("social-worker-posts", "118", "2021-10", "", ""),
        ),
    ),
    (
        "Of 168 social work posts, 27 had no permanent postholder.",
        (
            ("social-worker-posts", "168", "", "", ""),
            ("vacancies", "27", "", "social work posts", ""),
        ),
    ),
    (
        "There were 14 vacant posts in the Assessment Team.",
        (
            ("vacancies", "14", "", "Assessment Team", ""),
        ),
    ),
    (
        "There were 11 vacancies among 168 social work posts.",
        (
            ("vacancies", "11", "", "social work posts", ""),
            ("social-worker-posts", "168", "", "", ""),
        ),
    ),
    (
        "12 social worker posts out of an establishment of 140 were unfilled on 30 September 2021.",
        (
            ("vacancies", "12", "2021-09-30", "social worker posts", ""),
            ("social-worker-posts", "140", "2021-09-30", "", ""),
        ),
    ),
    (
        "1,730 contacts were taken by the Duty Service in May 2021.",
        (
            ("contacts", "1730", "2021-05", "Duty Service", ""),
        ),
    ),
    (
        "The MASH received 4,210 contacts in 2020/21.",
        (
            ("contacts", "4210", "2020/2021", "", ""),
        ),
    ),
    (
        "Of the 3,415 contacts in the quarter to September 2021, 1,022 came from the Police.",
        (
            ("contacts", "3415", "2021-07/2021-09", "", ""),
            ("contacts", "1022", "2021-07/2021-09", "Police", ""),
        ),
    ),
    (
        "The Durham Institute for Social Work, the Council's scheme for newly qualified social workers, had taken on "
        "52 people since September 2018, 44 of whom it still employed.",
        (
            ("recruits", "52", "2018-09", "Durham Institute for Social Work", ""),
            ("recruits-retained", "44", "", "Durham Institute for Social Work", ""),
        ),
    ),
    (
        "Twelve people had joined the Step Ahead Academy in 2019/20, nine of whom were still with the Council.",
        (
            ("recruits", "12", "2019/2020", "Step Ahead Academy", ""),
            ("recruits-retained", "9", "", "Step Ahead Academy", ""),
        ),
    ),
    (
        "School attendance for children in care was 92.1% in 2020/21.",
        (
            ("school-attendance", "92.1", "2020/2021", "children in care", ""),
        ),
    ),
    (
        "Attendance at school among pupils with EHC plans stood at 88%.",
        (
            ("school-attendance", "88", "", "pupils with EHC plans", ""),
        ),
    ),
    (
        "11% of children had been through three or more placements, where the target is 9% or less.",
        (
            ("placement-stability", "11", "", "three or more placements", ""),
            ("placement-stability", "-9", "", "three or more placements", "target"),
        ),
    ),
    (
        "Agency workers were covering six of the vacancies.",
        (
            ("agency-workers", "6", "", "", ""),
        ),
    ),
    (
        "There were 11 vacancies, six of them covered by agency workers.",
        (
            ("vacancies", "11", "", "", ""),
            ("agency-workers", "6", "", "", ""),
        ),
    ),
    (
        "Eleven of those posts were filled by locums.",
        (
            ("agency-workers", "11", "", "", ""),
        ),
    ),
    (
        "Agency staff filled 31 posts at the end of August 2021.",
        (
            ("agency-workers", "31", "2021-08", "", ""),
        ),
    ),
    (
        "14 posts were being covered by agency social workers.",
        (
            ("agency-workers", "14", "", "", ""),
        ),
    ),
    (
        "The service was relying on 23 agency social workers.",
        (
            ("agency-workers", "23", "", "", ""),
        ),
    ),
    (
        "Annual reviews were overdue in 412 cases.",
        (
            ("annual-reviews-overdue", "412", "", "", ""),
        ),
    ),
    (
        "The number of annual reviews which had gone past their due date by the end of October was 318.",
        (
            ("annual-reviews-overdue", "318", "2021-10", "", ""),
        ),
    ),
    (
        "A backlog of 260 annual reviews had built up.",
        (
            ("annual-reviews-overdue", "260", "", "", ""),
        ),
    ),
    (
        "340 annual reviews of EHC plans had not been held on time.",
        (
            ("annual-reviews-overdue", "340", "", "", ""),
        ),
    ),
    (
        "The inspectors had looked in detail at the files of 146 children.",
        (
            ("files-audited", "146", "", "", ""),
        ),
    ),
    (
        "In the course of the inspection, 92 case files had been read.",
        (
            ("files-audited", "92", "", "", ""),
        ),
    ),
    (
        "The auditors had examined 60 case records in 2020/21.",
        (
            ("files-audited", "60", "2020/2021", "", ""),
        ),
    ),
    (
        "Seven deaths had been considered in 2020/21 by the Child Death Overview Panel, modifiable factors being "
        "identified in two of them.",
        (
            ("child-deaths-reviewed", "7", "2020/2021", "", ""),
            ("modifiable-deaths", "2", "2020/2021", "", ""),
        ),
    ),
    (
        "Of the 19 child deaths of which the Child Death Overview Panel was notified in 2020/21, 16 had been "
        "considered by it, modifiable factors having been present in five.",
        (
            ("child-deaths-notified", "19", "2020/2021", "", ""),
            ("child-deaths-reviewed", "16", "2020/2021", "", ""),
            ("modifiable-deaths", "5", "2020/2021", "", ""),
        ),
    ),
    (
        "CDOP looked at 14 deaths in the year to March 2021 and found factors that might have been changed in four.",
        (
            ("child-deaths-reviewed", "14", "2020/2021", "", ""),
            ("modifiable-deaths", "4", "2020/2021", "", ""),
        ),
    ),
    (
        "172 names appeared on the Child Protection Register as against 201 a year earlier.",
        (
            ("child-protection-plans", "172", "", "", ""),
            ("child-protection-plans", "201", "", "", "previous"),
        ),
    ),
    (
        "The register carried the names of 88 children on 31 July 2021.",
        (
            ("child-protection-plans", "88", "2021-07-31", "", ""),
        ),
    ),
    (
        "The number of children in care was 381, whilst 172 names were on the Child Protection Register as against 201.",
        (
            ("children-in-care", "381", "", "", ""),
            ("child-protection-plans", "172", "", "", ""),
            ("child-protection-plans", "201", "", "", "previous"),
        ),
    ),
    (
        "88 children had come into our care.",
        (
            ("children-entering-care", "88", "", "", ""),
        ),
    ),
    (
        "642 people were trained between April and September 2021.",
        (
            ("professionals-trained", "642", "2021-04/2021-09", "", ""),
        ),
    ),
    (
        "1,046 practitioners had been through the Board's courses in 2020/21.",
        (
            ("professionals-trained", "1046", "2020/2021", "", ""),
        ),
    ),
    (
        "The Partnership's training reached 1,386 practitioners in 2020/21, up from 1,120 in 2019/20.",
        (
            ("professionals-trained", "1386", "2020/2021", "", ""),
            ("professionals-trained", "1120", "2019/2020", "", "previous"),
        ),
    ),
    (
        "It had put 412 staff through its neglect training.",
        (
            ("professionals-trained", "412", "", "", ""),
        ),
    ),
    (
        "Turnover had been discussed at the last meeting. This had come down to 9.8% in the year to September 2021 "
        "from 15.1% in the preceding year.",
        (
            ("turnover-rate", "9.8", "2020-10/2021-09", "", ""),
            ("turnover-rate", "15.1", "2019-10/2020-09", "", "previous"),
        ),
    ),
    (
        "The Board asked about re-referrals. These had been 19% in 2020/21.",
        (
            ("re-referral-rate", "19", "2020/2021", "", ""),
        ),
    ),
    (
        "At 31 March 2021, 389 children in Durham and 214 in Gateshead were the subject of a child protection plan.",
        (
            ("child-protection-plans", "389", "2021-03-31", "", ""),
            ("child-protection-plans", "214", "2021-03-31", "", "other authority"),
        ),
    ),
    (
        "There were 96 social workers in the establishment.",
        (
            ("social-worker-posts", "96", "", "", ""),
        ),
    ),
    (
        "The establishment was 168 full-time equivalent social workers.",
        (
            ("social-worker-posts", "168", "", "", ""),
        ),
    ),
    (
        "There were 168 social work posts in the structure.",
        (
            ("social-worker-posts", "168", "", "", ""),
        ),
    ),
    (
        "The front door had 14,870 contacts in 2020/21, a rise of 9 per cent on 2019/20.",
        (
            ("contacts", "14870", "2020/2021", "", ""),
            ("demand-change", "9", "2020/2021", "contacts", ""),
        ),
    ),
    (
        "Contacts were up by 12% in the first quarter of 2021/22.",
        (
            ("demand-change", "12", "2021-04/2021-06", "Contacts", ""),
        ),
    ),
    (
        "Of the 279 children in care on 30 June 2021, 58 had made use of an advocate.",
        (
            ("children-in-care", "279", "2021-06-30", "", ""),
        ),
    ),
    (
        "Workers in the Safeguarding Team were carrying 19 families apiece.",
        (
            ("caseload", "19", "", "Safeguarding Team", ""),
        ),
    ),
    (
        "It was confirmed that 5,870 contacts had come in between April and September 2021, of which 1,012 went on to "
        "become referrals.",
        (
            ("contacts", "5870", "2021-04/2021-09", "", ""),
            ("referrals", "1012", "2021-04/2021-09", "", ""),
        ),
    ),
    (
        "23% of referrals in 2020/21 were repeats within a year.",
        (
            ("re-referral-rate", "23", "2020/2021", "", ""),
        ),
    ),
    (
        "Two local child safeguarding practice reviews had been commissioned in 2020/21 and a third was under discussion.",
        (
            ("serious-case-reviews", "2", "2020/2021", "", ""),
        ),
    ),
    (
        "47% of new plans had met the 20 week timescale in 2020/21.",
        (
            ("ehc-plans-in-20-weeks", "47", "2020/2021", "", ""),
        ),
    ),
    (
        "62% of EHC plans had been finalised inside the statutory 20 weeks.",
        (
            ("ehc-plans-in-20-weeks", "62", "", "", ""),
        ),
    ),
    (
        "There were 118 children referred to the exploitation team in 2020/21, against 73 in 2019/20.",
        (
            ("exploitation-referrals", "118", "2020/2021", "", ""),
            ("exploitation-referrals", "73", "2019/2020", "", "previous"),
        ),
    ),
    (
        "The caseload might rise to 19 should the vacancies not be filled.",
        (
            ("caseload", "19", "", "", "expected"),
        ),
    ),
    (
        "He would expect caseloads to fall to 15 by March 2022.",
        (
            ("caseload", "15", "2022-03", "", "expected"),
        ),
    ),
    (
        "As of 30 June 2021, 84% of care and support assessments had been concluded within the statutory 42 working days.",
        (
            ("assessment-timeliness", "84", "2021-06-30", "", ""),
        ),
    ),
    (
        "Ms Pell informed the Panel that the mean caseload had eased from 21 to 17 between June 2020 and June 2021.",
        (
            ("caseload", "17", "2021-06", "", ""),
            ("caseload", "21", "2020-06", "", "previous"),
        ),
    ),
    (
        "Three in ten posts in the Assessment Team were held by agency staff.",
        (
            ("agency-rate", "30", "", "Assessment Team", ""),
        ),
    ),
    (
        "The proportion of care leavers in suitable accommodation (93%) was above the national figure (88%).",
        (
            ("care-leavers-accommodation", "93", "", "", ""),
            ("care-leavers-accommodation", "88", "", "", "national"),
        ),
    ),
    (
        "Performance on initial health assessments had slipped to 61% in Q1 2021/22, against 78% in the same quarter "
        "of 2020/21 and a target of 90%.",
        (
            ("health-assessments-timeliness", "61", "2021-04/2021-06", "", ""),
            ("health-assessments-timeliness", "78", "2020-04/2020-06", "", "previous"),
            ("health-assessments-timeliness", "90", "2021-04/2021-06", "", "target"),
        ),
    ),
    (
        "There were 702 children in care as of 30 September 2021 (30 September 2020: 671).",
        (
            ("children-in-care", "702", "2021-09-30", "", ""),
            ("children-in-care", "671", "2020-09-30", "", "previous"),
        ),
    ),
    (
        "The re-referral rate, at 24% for 2020/21, was three points above the England rate of 21%.",
        (
            ("re-referral-rate", "24", "2020/2021", "", ""),
            ("re-referral-rate", "21", "2020/2021", "England", "national"),
        ),
    ),
    (
        "Whereas nationally 21% of referrals were repeat referrals, in Durham the figure was 17%.",
        (
            ("re-referral-rate", "21", "", "", "national"),
            ("re-referral-rate", "17", "", "", ""),
        ),
    ),
    (
        "Of 1,310 referrals received between April and September 2021, 19% were re-referrals.",
        (
            ("referrals", "1310", "2021-04/2021-09", "", ""),
            ("re-referral-rate", "19", "2021-04/2021-09", "", ""),
        ),
    ),
    (
        "The Council had 41 agency social workers at the end of August 2021, as opposed to 55 at the end of August 2020.",
        (
            ("agency-workers", "41", "2021-08", "", ""),
            ("agency-workers", "55", "2020-08", "", "previous"),
        ),
    ),
    (
        "It was reported that 1,204 children were open to early help on 30 June 2021.",
        (
            ("early-help-cases", "1204", "2021-06-30", "", ""),
        ),
    ),
    (
        "Some 2,870 pupils had an EHC plan in January 2021, 9% more than twelve months earlier.",
        (
            ("ehc-plans", "2870", "2021-01", "", ""),
        ),
    ),
    (
        "Supervision was taking place on time in 78% of cases in the Court Team and 91% in the Duty Team.",
        (
            ("supervision-timeliness", "78", "", "Court Team", ""),
            ("supervision-timeliness", "91", "", "Duty Team", ""),
        ),
    ),
    (
        "The rate of first-time entrants had fallen to 151 per 100,000 in 2020/21 from 204 in 2019/20.",
        (
            ("first-time-entrants", "151", "2020/2021", "", ""),
            ("first-time-entrants", "204", "2019/2020", "", "previous"),
        ),
    ),
    (
        "Attendance at school stood at 91.4%, with the comparable national figure being 92.6%.",
        (
            ("school-attendance", "91.4", "", "", ""),
            ("school-attendance", "92.6", "", "", "national"),
        ),
    ),
    (
        "In reply to a question, officers said the number of unfilled posts had halved, from 40 to 20.",
        (
            ("vacancies", "20", "", "", ""),
            ("vacancies", "40", "", "", "previous"),
        ),
    ),
    (
        "Turnover of social workers for the year was put at 11%; the previous year's figure was 15% and the regional "
        "mean 14%.",
        (
            ("turnover-rate", "11", "", "", ""),
            ("turnover-rate", "15", "", "", "previous"),
            ("turnover-rate", "14", "", "", "regional"),
        ),
    ),
)

UNWORDED: tuple[str, ...] = (
    "14 looked after children had been offered a mentor.",
    "The first nine children missing in May were known to the team.",
    "Absence in primary schools was 3% below the national average.",
    "Two audits of payments to foster carers gave limited assurance.",
    "60% of families felt that they had been listened to.",
    "It was hoped that 90% of schools would be good by then.",
    "40% of the budget was spent on placements.",
    "70% of schools should be good.",
    "55% of parents objected to the closure.",
    "A father said he had waited 70 weeks for an EHC plan.",
    "Mrs Smith told the meeting that her son had been waiting 40 weeks for an assessment.",
    "There is no intention to have one at present for foster carers.",
    "A kinship policy was asked for; the Council did not yet have one for its foster carers.",
    "A third children's home was planned, and a second review of repeat plans would follow.",
    "Three people had registered to speak.",
    "There were four registrations to speak at the meeting.",
    "It was noted that two registrations had been received from members of the public.",
    "In the first half of the meeting assessments were discussed.",
    "A re-referral rate of 31%, which a resident had circulated, was not one that officers recognised.",
    "The Director did not accept a caseload figure of 30.",
    "A Member recalled reading that social workers each held thirty cases.",
    "Councillor Orme had seen it said that 40% of staff were agency workers.",
    "A figure of 25 cases each had been circulating among parents but was without foundation.",
    "Members had been told elsewhere that the vacancy rate was 30%, which the Director called wrong.",
    "A petition of 412 names was received about the register of common land.",
    "The report ran to 146 pages and files.",
    "Agency posts were advertised in six newspapers.",
    "Six of the vacancies on the committee had been filled by new members.",
    "The register of electors held 12,000 names.",
    "Two reviews of the constitution had been commissioned.",
    "88 visitors had come into the building.",
    "The home had 4 children in it and the other had one before it closed.",
    "Members visited two teams in the quarter and three children spoke to them.",
    "A third of those present voted for the motion on fostering.",
    "The meeting heard from seven care leavers, one of whom was at university.",
    "Of the 12 recommendations, nine had been completed and three were on track.",
    "The Panel agreed to hold three workshops on exploitation in 2022.",
    "There had been 14 complaints about children's social care, of which six were upheld.",
    "The Council intended to open two children's homes by March 2022.",
    "The second half of the year would see more training.",
    "Two members needed to leave before item 9 on safeguarding.",
    "The Service had been nominated for three awards and had won one already.",
    "The 18 month programme needed to be extended by six months.",
    "Durham had 16 parks, when Gateshead had 14.",
    "The contract required 4 reports a year on advocacy for children.",
    "Ofsted had made five recommendations, two of which needed to be met by March.",
    "He had set himself a goal of visiting 10 schools.",
    "Children wrote 30 letters, and 12 names were on the card for the foster carer.",
    "The unit was closed in 2019 and its 12 beds were moved to the hospital.",
)
