"""Figures with what surrounds them: the day or period, the people and the comparison that each must be given."""

from __future__ import annotations

Around = tuple[str, str, str, str, str]

AROUND: tuple[tuple[str, tuple[Around, ...]], ...] = (
    (
        "The rate of children in care, 88 per 10,000 on 31 March 2020, still exceeded that of England (70).",
        (("children-in-care", "88", "2020-03-31", "", ""), ("children-in-care", "70", "2020-03-31", "England", "national")),
    ),
    ("The turnover rate was not 24% as printed but 14%.", (("turnover-rate", "14", "", "", ""),)),
    ("The vacancy rate was 11% rather than 13%.", (("vacancy-rate", "11", "", "", ""),)),
    ("Footfall at the hubs was 7% lower in 2019/20.", (("attendance-change", "-7", "2019/2020", "hubs", ""),)),
    ("In 2019/20 a child had on average 2.9 social workers, which was too many.", (("social-workers-per-child", "2.9", "2019/2020", "", ""),)),
    ("There were 940 children in the county. Of these 812 children were in need at 31 July 2020.", (("children-in-need", "812", "2020-07-31", "", ""),)),
    ("In 2019/20, 96 cases were escalated from early help into social care.", (("step-up-cases", "96", "2019/2020", "", ""),)),
    ("There were eight court teams. Five of them had a permanent manager.", (("teams", "8", "", "", ""), ("teams-with-permanent-manager", "5", "", "court teams", ""))),
    ("Missing from home: 131 episodes in 2019/20", (("missing-episodes", "131", "2019/2020", "from home", ""),)),
    ("Average caseload, Duty and Advice: 17.6", (("caseload", "17.6", "", "Duty and Advice", ""),)),
    ("Caseload in Family Support     16", (("caseload", "16", "", "Family Support", ""),)),
    ("Children in care: 402\n(31 March 2021: 377)", (("children-in-care", "402", "", "", ""), ("children-in-care", "377", "2021-03-31", "", "previous"))),
    ("There were 193 children on protection plans on 28 February 2015.", (("child-protection-plans", "193", "2015-02-28", "", ""),)),
    ("RESOLVED - That (1) the Neglect Strategy be adopted; and (2) officers be thanked.", ()),
    (
        "She said that there were 63 children on the child protection register at 31 March 2022, compared with 48 at 31 March 2021, and that 214 children "
        "were looked after at 31 March 2022.",
        (
            ("child-protection-plans", "63", "2022-03-31", "", ""),
            ("child-protection-plans", "48", "2021-03-31", "", "previous"),
            ("children-in-care", "214", "2022-03-31", "", ""),
        ),
    ),
    (
        "In March 2024 there were 17 agency workers. In March 2023 agency workers had been covering 29 posts.",
        (("agency-workers", "17", "2024-03", "", ""), ("agency-workers", "29", "2023-03", "", "previous")),
    ),
    (
        "At 31 March 2019 there were 388 social work posts in the structure and 52 of these were vacant.",
        (("social-worker-posts", "388", "2019-03-31", "", ""), ("vacancies", "52", "2019-03-31", "social work posts", "")),
    ),
    (
        "236 children were looked after on 31 December 2023. This was 89 per 10,000 of the child population, while for Wales as a whole the rate was 116.",
        (
            ("children-in-care", "236", "2023-12-31", "", ""),
            ("children-in-care", "89", "2023-12-31", "", ""),
            ("children-in-care", "116", "2023-12-31", "Wales", "national"),
        ),
    ),
    (
        "From May 2018 to July 2018 there were 212 episodes of children going missing. Return interviews were completed in 71% of cases.",
        (("missing-episodes", "212", "2018-05/2018-07", "", ""), ("return-interviews-completed", "71", "2018-05/2018-07", "", "")),
    ),
    (
        "In 2016/17 there were 22 child deaths notified. The Child Death Overview Panel completed 18 reviews, finding modifiable factors in four.",
        (
            ("child-deaths-notified", "22", "2016/2017", "", ""),
            ("child-deaths-reviewed", "18", "2016/2017", "", ""),
            ("modifiable-deaths", "4", "2016/2017", "", ""),
        ),
    ),
    ("A wait of 19 weeks for an assessment by the Kirby Support Team was recorded in May 2021.", (("waiting-time", "19", "2021-05", "Kirby Support Team", ""),)),
    ("There were nine vacancies for social workers.", (("vacancies", "9", "", "social workers", ""),)),
    ("She had two vacant posts for family support workers in May 2021.", (("vacancies", "2", "2021-05", "family support workers", ""),)),
    ("School attendance in Kirby secondary schools was 88.9% in May 2021.", (("school-attendance", "88.9", "2021-05", "Kirby secondary schools", ""),)),
    ("The strategy was launched in June 2023 and 412 practitioners had attended the briefings.", (("professionals-trained", "412", "", "", ""),)),
    ("In June 2023, 412 practitioners had attended the briefings.", (("professionals-trained", "412", "2023-06", "", ""),)),
    (
        "Kirby Youth delivered the Ways into Work programme. To date 40 young people have taken part in the programme and 26 have completed it.",
        (("programme-participants", "40", "", "Ways into Work", ""), ("programme-completions", "26", "", "Ways into Work", "")),
    ),
    (
        "Agency workers filled 11% of social work posts at 30 June 2017, where the figure for the North West was 15%. On 30 June 2016 it had been 19%.",
        (
            ("agency-rate", "11", "2017-06-30", "", ""),
            ("agency-rate", "15", "2017-06-30", "North West", "regional"),
            ("agency-rate", "19", "2016-06-30", "", "previous"),
        ),
    ),
    (
        "There were 361 children on child protection plans at 31 December 2021, as against 338 twelve months previously.",
        (("child-protection-plans", "361", "2021-12-31", "", ""), ("child-protection-plans", "338", "2020-12-31", "", "previous")),
    ),
    (
        "In 2021, 244 members of staff at leisure centres and libraries completed the safeguarding training.",
        (("professionals-trained", "244", "2021", "members of staff at leisure centres and libraries", ""),),
    ),
    (
        "At the end of March 2021 the authority was looking after 412 children.",
        (("children-in-care", "412", "2021-03", "", ""),),
    ),
    (
        "There were 412 children in care at 31 March 2021, compared with 388 a year earlier.",
        (
            ("children-in-care", "412", "2021-03-31", "", ""),
            ("children-in-care", "388", "2020-03-31", "", "previous"),
        ),
    ),
    (
        "Children in care numbered 388 on 31 March 2020 and 412 on 31 March 2021.",
        (
            ("children-in-care", "388", "2020-03-31", "", "previous"),
            ("children-in-care", "412", "2021-03-31", "", ""),
        ),
    ),
    (
        "The number of children in care rose from 388 (31 March 2020) to 412 (31 March 2021).",
        (
            ("children-in-care", "412", "2021-03-31", "", ""),
            ("children-in-care", "388", "2020-03-31", "", "previous"),
        ),
    ),
    (
        "As at 31 March 2021, 297 children were subject to a child protection plan; the figure twelve months "
        "before had been 310.",
        (
            ("child-protection-plans", "297", "2021-03-31", "children subject to a child protection plan", ""),
            ("child-protection-plans", "310", "2020-03-31", "children subject to a child protection plan", "previous"),
        ),
    ),
    (
        "On 30 June 2022 the rate of children in care stood at 71 per 10,000, as against 67 in England and "
        "80 among statistical neighbours.",
        (
            ("children-in-care", "71", "2022-06-30", "", ""),
            ("children-in-care", "67", "2022-06-30", "England", "national"),
            ("children-in-care", "80", "2022-06-30", "statistical neighbours", "other authority"),
        ),
    ),
    (
        "In Quarter 1 of 2022/23, 81% of assessments were completed within 45 days, which was below the "
        "England average of 84%.",
        (
            ("assessment-timeliness", "81", "2022-04/2022-06", "", ""),
            ("assessment-timeliness", "84", "2022-04/2022-06", "England", "national"),
        ),
    ),
    (
        "Assessments completed on time in Q2 2022/23 were 79%, against a target of 85% and a statistical "
        "neighbour average of 82%.",
        (
            ("assessment-timeliness", "79", "2022-07/2022-09", "", ""),
            ("assessment-timeliness", "85", "2022-07/2022-09", "", "target"),
            ("assessment-timeliness", "82", "2022-07/2022-09", "statistical neighbour", "other authority"),
        ),
    ),
    (
        "At 31 August 2022 the agency rate was 19.6% and the vacancy rate 23%; nationally agency workers "
        "made up 15.5%.",
        (
            ("agency-rate", "19.6", "2022-08-31", "", ""),
            ("vacancy-rate", "23", "2022-08-31", "", ""),
            ("agency-rate", "15.5", "2022-08-31", "", "national"),
        ),
    ),
    (
        "The vacancy rate on that date was 12%.",
        (("vacancy-rate", "12", "", "", ""),),
    ),
    (
        "Of those care leavers aged 19 to 21, 53% were in education, employment or training at the end of June 2022.",
        (("care-leavers-eet", "53", "2022-06", "care leavers aged 19 to 21", ""),),
    ),
    (
        "53% of care leavers aged 19-21 were in education, employment or training.",
        (("care-leavers-eet", "53", "", "care leavers aged 19-21", ""),),
    ),
    (
        "92% of care leavers aged 17 to 18 were in suitable accommodation in June 2022.",
        (("care-leavers-accommodation", "92", "2022-06", "care leavers aged 17 to 18", ""),),
    ),
    (
        "Initial health assessments were completed on time for 39% of children, against a target of 85%.",
        (
            ("health-assessments-timeliness", "39", "", "", ""),
            ("health-assessments-timeliness", "85", "", "", "target"),
        ),
    ),
    (
        "58% of initial health assessments had been completed within 20 working days.",
        (("health-assessments-timeliness", "58", "", "", ""),),
    ),
    (
        "Review health assessments stood at 93%.",
        (("health-assessments-timeliness", "93", "", "Review health assessments", ""),),
    ),
    (
        "The average caseload in the Assessment Service was 22 and in the Long Term Team 17.",
        (("caseload", "22", "", "Assessment Service", ""), ("caseload", "17", "", "Long Term Team", "")),
    ),
    (
        "Social workers in the Duty Team held 24 cases on average, while those in the rest of the service held 17.",
        (
            ("caseload", "24", "", "Duty Team", ""),
            ("caseload", "17", "", "rest of the service", ""),
        ),
    ),
    (
        "Caseloads in the Norbury teams were above 24.",
        (("caseload", "24-", "", "Norbury teams", ""),),
    ),
    (
        "Newly qualified social workers should hold no more than 12 cases.",
        (("caseload", "-12", "", "Newly qualified social workers", "target"),),
    ),
    (
        "The average caseload was 18.6 in October 2019, down from 22.4 at the time of the inspection.",
        (
            ("caseload", "18.6", "2019-10", "", ""),
            ("caseload", "22.4", "", "", "previous"),
        ),
    ),
    (
        "There were 29 permanent exclusions in 2020/21, compared with 41 in 2019/20.",
        (
            ("exclusions", "29", "2020/2021", "", ""),
            ("exclusions", "41", "2019/2020", "", "previous"),
        ),
    ),
    (
        "Fixed-term exclusions had risen to 1,204 in 2018/19.",
        (("exclusions", "1204", "2018/2019", "Fixed-term exclusions", ""),),
    ),
    (
        "126 children had been referred to the exploitation panel in 2018/19, up from 107 in 2017/18.",
        (
            ("exploitation-referrals", "126", "2018/2019", "", ""),
            ("exploitation-referrals", "107", "2017/2018", "", "previous"),
        ),
    ),
    (
        "During 2018/19, 126 young people were identified as being at risk of exploitation, against 107 the "
        "previous year.",
        (
            ("exploitation-referrals", "126", "2018/2019", "", ""),
            ("exploitation-referrals", "107", "2017/2018", "", "previous"),
        ),
    ),
    (
        "96 children went missing between April and June 2022.",
        (("missing-episodes", "96", "2022-04/2022-06", "children", ""),),
    ),
    (
        "64 leisure staff had been trained in September and October 2019.",
        (("professionals-trained", "64", "2019-09/2019-10", "leisure staff", ""),),
    ),
    (
        "In September and October 2019 safeguarding training had been given to 64 leisure staff.",
        (("professionals-trained", "64", "2019-09/2019-10", "leisure staff", ""),),
    ),
    (
        "Sixty-four foster carers attended trauma training.",
        (("professionals-trained", "64", "", "foster carers", ""),),
    ),
    (
        "31 of the 240 social work posts in family and child care were vacant.",
        (
            ("vacancies", "31", "", "social work posts in family and child care", ""),
            ("social-worker-posts", "240", "", "family and child care", ""),
        ),
    ),
    (
        "Children waited 64 weeks on average for an autism assessment.",
        (("waiting-time", "64", "", "autism assessment", ""),),
    ),
    (
        "Families were waiting up to 30 weeks for speech and language therapy.",
        (("waiting-time", "-30", "", "speech and language therapy", ""),),
    ),
    (
        "The average waiting time in CAMHS was 11 weeks.",
        (("waiting-time", "11", "", "", ""),),
    ),
    (
        "44% of EHC plans had been issued within 20 weeks in 2021, and the target was 70% by December 2022.",
        (
            ("ehc-plans-in-20-weeks", "44", "2021", "", ""),
            ("ehc-plans-in-20-weeks", "70", "2022-12", "", "target"),
        ),
    ),
    (
        "In 2021, 44% of new plans were issued within the statutory 20 weeks.",
        (("ehc-plans-in-20-weeks", "44", "2021", "", ""),),
    ),
    (
        "The percentage of children becoming subject of a plan for a second or subsequent time was 26%.",
        (("repeat-protection-plans", "26", "", "", ""),),
    ),
    (
        "64% of children in long-term care had been in the same placement for at least two years.",
        (("placement-stability", "64", "", "children in long-term care", ""),),
    ),
    (
        "Of those in long-term care, 64% had been in the same placement for two years or more.",
        (("placement-stability", "64", "", "those in long-term care", ""),),
    ),
    (
        "There had been 4,587 contacts in the first quarter of 2022/23; in the same period of the previous "
        "year there were 4,310.",
        (
            ("contacts", "4587", "2022-04/2022-06", "", ""),
            ("contacts", "4310", "2021-04/2021-06", "", "previous"),
        ),
    ),
    (
        "1,012 referrals were made between April and June 2022.",
        (("referrals", "1012", "2022-04/2022-06", "", ""),),
    ),
    (
        "Referrals totalled 1,012 in the quarter, a re-referral rate of 21%.",
        (
            ("referrals", "1012", "", "", ""),
            ("re-referral-rate", "21", "", "", ""),
        ),
    ),
    (
        "88% of supervisions took place on time in July, up from 74% in June.",
        (
            ("supervision-timeliness", "88", "2021-07", "", ""),
            ("supervision-timeliness", "74", "2021-06", "", "previous"),
        ),
    ),
    (
        "Turnover in the MASH was 31% in 2022.",
        (("turnover-rate", "31", "2022", "MASH", ""),),
    ),
    (
        "The Looked After Team had an agency rate of 40%.",
        (("agency-rate", "40", "", "Looked After Team", ""),),
    ),
    (
        "Foster carers: 210 households at 31 March 2022 (March 2021: 225).",
        (
            ("foster-carers", "210", "2022-03-31", "", ""),
            ("foster-carers", "225", "2021-03", "", "previous"),
        ),
    ),
    (
        "Eleven children were placed for adoption in 2020/21 and nine in the year before.",
        (
            ("adoptions", "11", "2020/2021", "", ""),
            ("adoptions", "9", "2019/2020", "", "previous"),
        ),
    ),
    (
        "There were 43 first-time entrants in 2019, a fall from 61 in 2018.",
        (
            ("first-time-entrants", "43", "2019", "", ""),
            ("first-time-entrants", "61", "2018", "", "previous"),
        ),
    ),
    (
        "Of the 412 children in care, 38 were unaccompanied asylum seekers.",
        (
            ("children-in-care", "412", "", "", ""),
            ("children-in-care", "38", "", "unaccompanied asylum seekers", ""),
        ),
    ),
    (
        "Members heard that caseloads averaged 18.2 in June 2022 and 16.9 in September 2022, the target being 16.",
        (
            ("caseload", "18.2", "2022-06", "", "previous"),
            ("caseload", "16.9", "2022-09", "", ""),
            ("caseload", "16", "2022-09", "", "target"),
        ),
    ),
    (
        "The average caseload across the service was 17; in the Children with Disabilities Team, however, it was 24.",
        (
            ("caseload", "17", "", "", ""),
            ("caseload", "24", "", "Children with Disabilities Team", ""),
        ),
    ),
    (
        "The percentage of care leavers in suitable accommodation was 91%, which was above both the national "
        "(88%) and statistical neighbour (87%) averages.",
        (
            ("care-leavers-accommodation", "91", "", "", ""),
            ("care-leavers-accommodation", "88", "", "", "national"),
            ("care-leavers-accommodation", "87", "", "statistical neighbour", "other authority"),
        ),
    ),
    (
        "Return home interviews were completed in 62% of cases in the three months to September 2022.",
        (("return-interviews-completed", "62", "2022-07/2022-09", "", ""),),
    ),
    (
        "In the year ending 31 March 2022 there were 1,204 referrals, of which 240 (20%) were re-referrals.",
        (
            ("referrals", "1204", "2021/2022", "", ""),
            ("re-referral-rate", "20", "2021/2022", "", ""),
        ),
    ),
    (
        "By the end of September 2022, 88% of social workers were permanent and 12% agency.",
        (
            ("permanent-staff-rate", "88", "2022-09", "", ""),
            ("agency-rate", "12", "2022-09", "", ""),
        ),
    ),
    (
        "Turnover fell from 21% in 2020/21 to 15% in 2021/22 and is now below the regional average of 17%.",
        (
            ("turnover-rate", "15", "2021/2022", "", ""),
            ("turnover-rate", "21", "2020/2021", "", "previous"),
            ("turnover-rate", "17", "2021/2022", "", "regional"),
        ),
    ),
    (
        "Waiting times for CAMHS stood at 18 weeks against a standard of 12 weeks.",
        (
            ("waiting-time", "18", "", "CAMHS", ""),
            ("waiting-time", "12", "", "CAMHS", "target"),
        ),
    ),
    (
        "The average time to complete an assessment was 31 days.",
        (("assessment-duration", "31", "", "", ""),),
    ),
    (
        "Care proceedings took an average of 41 weeks, compared with 26 weeks, the statutory limit.",
        (
            ("court-duration", "41", "", "", ""),
            ("court-duration", "26", "", "", "target"),
        ),
    ),
    (
        "Placement stability: 9% of children had three or more placements in the year.",
        (("placement-stability", "9", "", "three or more placements", ""),),
    ),
    (
        "95% of EHC plans were issued in 20 weeks in the 2022 calendar year, compared with the national figure of 49%.",
        (
            ("ehc-plans-in-20-weeks", "95", "2022", "", ""),
            ("ehc-plans-in-20-weeks", "49", "2022", "", "national"),
        ),
    ),
    (
        "EHCPs numbered 3,104 at the January 2022 census.",
        (("ehc-plans", "3104", "2022-01", "", ""),),
    ),
    (
        "The rate of first time entrants was 148 per 100,000, compared with 166 for the region.",
        (
            ("first-time-entrants", "148", "", "", ""),
            ("first-time-entrants", "166", "", "", "regional"),
        ),
    ),
    (
        "Over the last twelve months the number of children subject to a child protection plan has fallen "
        "from 310 to 266.",
        (
            ("child-protection-plans", "266", "", "", ""),
            ("child-protection-plans", "310", "", "", "previous"),
        ),
    ),
    (
        "Between April and September 2022 there were 2,410 contacts, compared with 2,250 in the "
        "corresponding period of 2021.",
        (
            ("contacts", "2410", "2022-04/2022-09", "", ""),
            ("contacts", "2250", "2021-04/2021-09", "", "previous"),
        ),
    ),
    (
        "The rate of children in care in 2021/22 was 103 per 10,000 (England 70, statistical neighbours 92).",
        (
            ("children-in-care", "103", "2021/2022", "", ""),
            ("children-in-care", "70", "2021/2022", "England", "national"),
            ("children-in-care", "92", "2021/2022", "statistical neighbours", "other authority"),
        ),
    ),
    (
        "During the year to 31 March 2022, 163 children came into care, compared with 141 in the year to 31 "
        "March 2021.",
        (
            ("children-entering-care", "163", "2021/2022", "", ""),
            ("children-entering-care", "141", "2020/2021", "", "previous"),
        ),
    ),
    (
        "As of July 2022 the service had 41 vacant social work posts and 33 agency workers.",
        (
            ("vacancies", "41", "2022-07", "social work posts", ""),
            ("agency-workers", "33", "2022-07", "", ""),
        ),
    ),
    (
        "The number of EHC plans had grown by 12% to 3,204 in January 2022.",
        (("ehc-plans", "3204", "2022-01", "", ""),),
    ),
    (
        "At the close of 2021/22, 91% of care leavers aged 19-21 and 88% of those aged 17-18 were in "
        "suitable accommodation.",
        (
            ("care-leavers-accommodation", "91", "2021/2022", "care leavers aged 19-21", ""),
            ("care-leavers-accommodation", "88", "2021/2022", "those aged 17-18", ""),
        ),
    ),
    (
        "Permanent exclusions had fallen from 41 in 2018/19 to 29 in 2020/21.",
        (
            ("exclusions", "29", "2020/2021", "", ""),
            ("exclusions", "41", "2018/2019", "", "previous"),
        ),
    ),
    (
        "There had been 29 permanent exclusions and 1,204 suspensions in 2021/22.",
        (
            ("exclusions", "29", "2021/2022", "permanent exclusions", ""),
            ("exclusions", "1204", "2021/2022", "suspensions", ""),
        ),
    ),
    (
        "IHAs completed within 20 days rose to 72% in September 2022 from 58% in June 2022 (target 90%).",
        (
            ("health-assessments-timeliness", "72", "2022-09", "", ""),
            ("health-assessments-timeliness", "58", "2022-06", "", "previous"),
            ("health-assessments-timeliness", "90", "2022-09", "", "target"),
        ),
    ),
    (
        "The Assistant Director answered that 18% of posts were vacant, that 33 agency workers were in post "
        "and that turnover was 14%.",
        (
            ("vacancy-rate", "18", "", "", ""),
            ("agency-workers", "33", "", "", ""),
            ("turnover-rate", "14", "", "", ""),
        ),
    ),
    (
        "Re-referrals stood at 21.8% against a national average for 2020/21 of 22.7%.",
        (
            ("re-referral-rate", "21.8", "", "", ""),
            ("re-referral-rate", "22.7", "2020/2021", "", "national"),
        ),
    ),
    # An office that its holder speaks from is no team.
    (
        "The Portfolio Holder for Children's Services reported that the average caseload had come down to 17.5 in May 2021 from 22 in May 2020.",
        (("caseload", "17.5", "2021-05", "", ""), ("caseload", "22", "2020-05", "", "previous")),
    ),
    (
        "The Director of Children's Services stated that the average caseload was 19 in June 2021.",
        (("caseload", "19", "2021-06", "", ""),),
    ),
    (
        "The Cabinet Member for Children's Services had said that caseloads averaged 16 in June 2021.",
        (("caseload", "16", "2021-06", "", ""),),
    ),
    # Which posts were vacant.
    (
        "There were 37 vacant social worker posts in June 2021.",
        (("vacancies", "37", "2021-06", "social worker posts", ""),),
    ),
    # For what a wait has a standard.
    (
        "The average wait for a speech assessment was 31 weeks in June 2021. The local standard for a speech assessment was 16 weeks.",
        (("waiting-time", "31", "2021-06", "speech assessment", ""), ("waiting-time", "16", "", "speech assessment", "target")),
    ),
    # In which schools.
    (
        "Attendance at primary schools was 93.1% in the spring term of 2021.",
        (("school-attendance", "93.1", "2021", "primary schools", ""),),
    ),
    (
        "School attendance across secondary schools was 88% in May 2021.",
        (("school-attendance", "88", "2021-05", "secondary schools", ""),),
    ),
    # The number of a paragraph, what a team did in a year, and whom a figure told by the way is of.
    ("5.4 31 children had gone missing in 2020/21.", (("missing-episodes", "31", "2020/2021", "children", ""),)),
    ("3.2.1 12 children had been adopted in 2020/21.", (("adoptions", "12", "2020/2021", "", ""),)),
    (
        "The average caseload was 17. The Edge of Care Team had supported 64 families in 2020/21 and 52 of them had needed no more help.",
        (("caseload", "17", "", "", ""),),
    ),
    ("In the Wear Valley locality the average caseload was 21.", (("caseload", "21", "", "Wear Valley locality", ""),)),
    (
        "Councillor Orme asked after newly qualified social workers. She was told that they held 12 cases on average.",
        (("caseload", "12", "", "newly qualified social workers", ""),),
    ),
    ("Councillor Orme asked after social workers. She was told that they held 12 cases on average.", (("caseload", "12", "", "", ""),)),
    (
        "There were 84 children in care per 10,000, well below those of the statistical neighbours, which were at 97.",
        (("children-in-care", "84", "", "", ""), ("children-in-care", "97", "", "the statistical neighbours", "other authority")),
    ),
    (
        "The rate of children in care was 84 per 10,000, just above that for the North East, which stood at 80.",
        (("children-in-care", "84", "", "", ""), ("children-in-care", "80", "", "North East", "regional")),
    ),
    (
        "At 31 July 2021 there were 512 looked after children, of whom 282 lived with kinship carers.",
        (("children-in-care", "512", "2021-07-31", "", ""), ("children-in-care", "282", "2021-07-31", "with kinship carers", "")),
    ),
    (
        "The Council looked after 512 children at 31 July 2021, including unaccompanied children, of whom there were 31.",
        (("children-in-care", "512", "2021-07-31", "", ""), ("children-in-care", "31", "2021-07-31", "unaccompanied children", "")),
    ),
    (
        "There were 118 children in care at 31 July 2021. Foster carers had been thanked. There had been 142 children in care at 31 July 2015.",
        (("children-in-care", "118", "2021-07-31", "", ""), ("children-in-care", "142", "2015-07-31", "", "previous")),
    ),
    ("Young people waited 9 weeks for an assessment by the autism service.", (("waiting-time", "9", "", "autism service", ""),)),
    ("Nobody should wait for more than six weeks for an assessment.", (("waiting-time", "-6", "", "", "target"),)),
    (
        "There had been 340 suspensions across all schools in 2020/21, up from 310 in 2019/20.",
        (("exclusions", "340", "2020/2021", "all schools", ""), ("exclusions", "310", "2019/2020", "all schools", "previous")),
    ),
    ("When the service had opened, on 2 February, there had been 51 children in care.", (("children-in-care", "51", "2021-02-02", "", ""),)),
)

UNTOLD = (
    "A resident claimed that social workers held 40 cases each.",
    "Councillor Ames said that 300 children were in care. Officers could not confirm this.",
    "It was suggested that caseloads might be 30.",
    "Members wondered whether 20% of posts were vacant.",
    "The petition had 412 signatures about children in care.",
    "Twelve children in care attended the meeting.",
    "The Committee had met 6 times on child protection.",
    "The Panel hoped that 90% of assessments would be completed on time.",
    "There was no evidence that 40 children had gone missing.",
    "It was untrue that turnover stood at 50%.",
    "The report ran to 412 pages on children in care.",
    "25 looked after children took part in the awards.",
    "The meeting was told about a boy aged 14 in care.",
    "In 2015 the then Council had been inspected; 12 Members asked questions on care leavers.",
    "Councillor Ames asked if 30% of staff were agency.",
    "The grant of £412,000 would support 60 care leavers.",
    "There were 14 voters against the motion on foster carers.",
    "Paragraph 47 of the report dealt with caseloads of 20 pages.",
    "The press had reported that 22 children were missing.",
    "The Council did not have 412 children in care, as had been stated.",
    "30 social workers were welcomed to the meeting.",
    "The training budget was 20% overspent.",
    "Sixteen-year-old care leavers would be offered flats.",
    "The Ofsted report listed 9 recommendations on child protection.",
    "Fewer than half had replied to the survey of foster carers.",
    "The bus service carried 1,012 pupils.",
    "The leisure centre had trained 64 lifeguards.",
    "Dunmere Council had placed 14 children in the borough.",
    "A home with 6 beds would open.",
)
