"""Passages whose figures have their day or months from elsewhere: the title, the row of a table, the meeting; or are of more councils than one."""

from __future__ import annotations

from figures_around import Around

DATED: tuple[tuple[str, str, tuple[Around, ...]], ...] = (
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Performance report, quarter 3 2017/18\n\n",
        "The number of children in need had gone down to 702 at 31/12/17 from 811 at the end of quarter 2.",
        (
            ("children-in-need", "702", "2017-12-31", "", ""),
            ("children-in-need", "811", "2017-09-30", "", "previous"),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Children's social care\n\n",
        "At the year end 571 children had been in care.",
        (
            ("children-in-care", "571", "2017-03-31", "", ""),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Annual report 2016/17\n\n",
        "At the year end 571 children had been in care. There were 40 foster carers at the end of the year.",
        (
            ("children-in-care", "571", "2017-03-31", "", ""),
            ("foster-carers", "40", "2017-03-31", "", ""),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Children's social care\n\n",
        "It might reach 80% of assessments in time by the year end.",
        (
            ("assessment-timeliness", "80", "2018-03", "", "expected"),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Performance report, quarter 3 2017/18\n\n",
        "Section 47 enquiries: 418 in the year to date. Re-referrals for the year so far were 18%.",
        (
            ("section-47-enquiries", "418", "2017-04/2017-12", "", ""),
            ("re-referral-rate", "18", "2017-04/2017-12", "", ""),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Children's social care\n\n",
        "22% of social workers had left in the year to 30 September 2017, the equivalent for the South West being 17%; and on that date 41 posts of an establishment of 187 had been vacant.",
        (
            ("turnover-rate", "22", "2016-10/2017-09", "", ""),
            ("turnover-rate", "17", "2016-10/2017-09", "South West", "regional"),
            ("vacancies", "41", "2017-09-30", "", ""),
            ("social-worker-posts", "187", "2017-09-30", "", ""),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Children's social care\n\n",
        "The vacancy rate among social workers had more than halved, from 19% to 8%, since December 2016.",
        (
            ("vacancy-rate", "8", "", "", ""),
            ("vacancy-rate", "19", "2016-12", "", "previous"),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Children's social care\n\n",
        "It was not expected that the vacancy rate, currently 15%, would fall before the spring.",
        (
            ("vacancy-rate", "15", "", "", ""),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Children's social care\n\n",
        "There were 63 fostering households at 30 September 2017. 231 children were looked after, 14 of whom were unaccompanied.",
        (
            ("foster-carers", "63", "2017-09-30", "", ""),
            ("children-in-care", "231", "", "", ""),
            ("children-in-care", "14", "", "unaccompanied", ""),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Annual report 2016/17\n\n",
        "There were 251 children in care at 31 March 2017, the rate per 10,000 at 99 being a good deal higher than the 67 recorded for England.",
        (
            ("children-in-care", "251", "2017-03-31", "", ""),
            ("children-in-care", "99", "2017-03-31", "", ""),
            ("children-in-care", "67", "2017-03-31", "England", "national"),
        ),
    ),
    (
        "Torbay Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Children's social care\n\n",
        "The rate of first-time entrants across the sub-region had come down to 168 per 100,000 in 2016/17 from 203 in the year before. In Torbay alone, however, it was 221.",
        (
            ("first-time-entrants", "168", "2016/2017", "", ""),
            ("first-time-entrants", "203", "2015/2016", "", "previous"),
            ("first-time-entrants", "221", "2016/2017", "", ""),
        ),
    ),
    (
        "Rotherham Metropolitan Borough Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 8 November 2019\n\n5. Quarter 2 performance\n\n",
        "There were 610 children in care at the end of Q2 and 402 on a child protection plan at the end of Q1.",
        (
            ("children-in-care", "610", "2019-09-30", "", ""),
            ("child-protection-plans", "402", "2019-06-30", "", ""),
        ),
    ),
    (
        "Bury Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 9 July 2019\n\n5. Fostering\n\n",
        "By the end of the financial year the service expected to have 150 foster carers.",
        (
            ("foster-carers", "150", "2020-03", "", "expected"),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "The vacancy rate fell from 18% to 11% between March and September 2019.",
        (
            ("vacancy-rate", "11", "2019-09", "", ""),
            ("vacancy-rate", "18", "2019-03", "", "previous"),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "As at 31 October 2019 there were 402 children subject to a child protection plan; the same day the previous year there had been 377.",
        (
            ("child-protection-plans", "402", "2019-10-31", "", ""),
            ("child-protection-plans", "377", "2018-10-31", "", "previous"),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "At the close of the first quarter 61% of care leavers were in education, employment or training.",
        (
            ("care-leavers-eet", "61", "2019-06-30", "", ""),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "The number of children in care (31 March 2019) was 702. Caseloads now average 18.",
        (
            ("children-in-care", "702", "2019-03-31", "", ""),
            ("caseload", "18", "", "", ""),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Data for September 2019\n\n",
        "There were 702 children in care. Agency social workers made up 12% of the workforce.",
        (
            ("children-in-care", "702", "2019-09", "", ""),
            ("agency-rate", "12", "2019-09", "", ""),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "The Q2 figures showed 702 children in care, 35 more than at the end of Q1, and a re-referral rate of 21%.",
        (
            ("children-in-care", "702", "2019-07/2019-09", "", ""),
            ("re-referral-rate", "21", "2019-07/2019-09", "", ""),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "It was hoped to have 90% of health assessments in time by year end; at present it was 74%.",
        (
            ("health-assessments-timeliness", "74", "", "", ""),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "| Indicator | Q1 | Q2 | Target |\n|---|---|---|---|\n| Children in care at end of quarter | 690 | 702 | - |\n| Re-referrals | 19% | 21% | 18% |",
        (
            ("children-in-care", "690", "2019-06-30", "", "previous"),
            ("children-in-care", "702", "2019-09-30", "", ""),
            ("re-referral-rate", "19", "2019-04/2019-06", "", "previous"),
            ("re-referral-rate", "21", "2019-07/2019-09", "", ""),
            ("re-referral-rate", "18", "2019-07/2019-09", "", "target"),
        ),
    ),
    (
        "Salford City Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 3 December 2019\n\n5. Safeguarding performance\n\n",
        "Measure\t17/18\t18/19\tApr-Oct 19\tNW\tEngland\nCare leavers in EET (%)\t48\t51\t55\t52\t51\nChildren subject to a CP plan at 31 March\t380\t402\t-\t-\t-\nRate per 10,000\t66\t70\t-\t52\t44",
        (
            ("care-leavers-eet", "48", "2017/2018", "", "previous"),
            ("care-leavers-eet", "51", "2018/2019", "", "previous"),
            ("care-leavers-eet", "55", "2019-04/2019-10", "", ""),
            ("care-leavers-eet", "51", "2019-04/2019-10", "England", "national"),
            ("child-protection-plans", "380", "2018-03-31", "", "previous"),
            ("child-protection-plans", "402", "2019-03-31", "", "previous"),
            ("child-protection-plans", "66", "2018-03-31", "", "previous"),
            ("child-protection-plans", "70", "2019-03-31", "", "previous"),
            ("child-protection-plans", "44", "2019-04/2019-10", "England", "national"),
        ),
    ),
    (
        "Halton Borough Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 12 March 2018\n\n5. Child Death Overview Panel annual report 2016/17\n\n",
        "The Panel covered Halton, Warrington, Cheshire East and Cheshire West and Chester. It was reported that there had been 49 notifications across the four areas in 2016/17, eight of which related to children who lived in Halton. The Panel had completed 43 reviews, and modifiable factors had been identified in 15.",
        (
            ("child-deaths-notified", "49", "2016/2017", "four areas", ""),
            ("child-deaths-notified", "8", "2016/2017", "", ""),
            ("child-deaths-reviewed", "43", "2016/2017", "", ""),
            ("modifiable-deaths", "15", "2016/2017", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Scorecard for Quarter 1\n\n",
        "61% of return interviews were held within 72 hours, against 55% in the previous quarter and a target of 75%.",
        (
            ("return-interviews-completed", "61", "2019-04/2019-06", "", ""),
            ("return-interviews-completed", "55", "2019-01/2019-03", "", "previous"),
            ("return-interviews-completed", "75", "2019-04/2019-06", "", "target"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's Services performance\n\n",
        "As at the end of August 508 children were looked after, a rate of 72 per 10,000; the North West average was 94.",
        (
            ("children-in-care", "508", "2019-08", "", ""),
            ("children-in-care", "72", "2019-08", "", ""),
            ("children-in-care", "94", "2019-08", "North West", "regional"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's Services performance\n\n",
        "The average caseload stood at 17.2 in July, the same as in April, and nobody held more than 24.",
        (
            ("caseload", "17.2", "2019-07", "", ""),
            ("caseload", "-24", "2019-07", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2018\n\n5. Annual Report of the Safeguarding Children Board 2017/18\n\n",
        "At the year end 265 children were on a child protection plan, a year before it had been 240. Over the year 1,350 professionals had attended the Board's courses.",
        (
            ("child-protection-plans", "265", "2018-03-31", "", ""),
            ("child-protection-plans", "240", "2017-03-31", "", "previous"),
            ("professionals-trained", "1350", "2017/2018", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Early help\n\n",
        "In the half year to June 412 early help assessments were completed, 90 of them by schools.",
        (
            ("early-help-assessments", "412", "2019-01/2019-06", "", ""),
            ("early-help-assessments", "90", "2019-01/2019-06", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Care leavers\n\n",
        "It was reported that 58% of care leavers were in education, employment or training at the end of 2018/19, which compared with 52% nationally.",
        (
            ("care-leavers-eet", "58", "2018/2019", "", ""),
            ("care-leavers-eet", "52", "2018/2019", "", "national"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Health of children in care\n\n",
        "In August 88% of review health assessments were in time, while for initial assessments it was only 47%.",
        (
            ("health-assessments-timeliness", "88", "2019-08", "review health assessments", ""),
            ("health-assessments-timeliness", "47", "2019-08", "initial assessments", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Child deaths\n\n",
        "The Panel, which covers Wigan, Bolton and Salford, was notified of 44 deaths in 2018/19; 12 were of Wigan children.",
        (
            ("child-deaths-notified", "44", "2018/2019", "", ""),
            ("child-deaths-notified", "12", "2018/2019", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Child deaths\n\n",
        "In six of the 31 cases reviewed in 2018/19 modifiable factors had been found.",
        (
            ("modifiable-deaths", "6", "2018/2019", "", ""),
            ("child-deaths-reviewed", "31", "2018/2019", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. SEND\n\n",
        "So far this year 61% of EHC plans had been issued within 20 weeks, as against 48% in 2018 as a whole.",
        (
            ("ehc-plans-in-20-weeks", "61", "2019", "", ""),
            ("ehc-plans-in-20-weeks", "48", "2018", "", "previous"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. SEND\n\n",
        "The number of EHC plans maintained had gone up from 1,210 in January 2018 to 1,402 in January 2019.",
        (
            ("ehc-plans", "1402", "2019-01", "", ""),
            ("ehc-plans", "1210", "2018-01", "", "previous"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Elective home education\n\n",
        "On 1 September 2019 there were 214 children educated at home, 31 more than twelve months earlier.",
        (
            ("home-educated-children", "214", "2019-09-01", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Youth justice\n\n",
        "First-time entrants were 210 per 100,000 in the year to March 2019, down from 260; the national rate was 238.",
        (
            ("first-time-entrants", "210", "2018/2019", "", ""),
            ("first-time-entrants", "260", "", "", "previous"),
            ("first-time-entrants", "238", "2018/2019", "", "national"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Fostering\n\n",
        "There were 188 fostering households at 31 March 2019. Fifteen had been approved during the year and 21 had left.",
        (
            ("foster-carers", "188", "2019-03-31", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Ofsted\n\n",
        "Inspectors had looked at 42 cases over the two days of the visit on 3 and 4 July 2019.",
        (
            ("files-audited", "42", "2019-07-03/2019-07-04", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Placements\n\n",
        "9% of children in care had moved three times or more in the twelve months to March 2019, and 70% of those in care for over two and a half years had been in the same placement for two years.",
        (
            ("placement-stability", "9", "2018-04/2019-03", "", ""),
            ("placement-stability", "70", "2018-04/2019-03", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Child protection\n\n",
        "Of the 265 plans, 21% were repeat plans (England average 20%).",
        (
            ("child-protection-plans", "265", "", "", ""),
            ("repeat-protection-plans", "21", "", "", ""),
            ("repeat-protection-plans", "20", "", "England", "national"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Scorecard\n\n",
        "Indicator\tMar 19\tJun 19\tTarget\tStat nbrs\nChildren in care\t498\t508\t-\t-\nEHC plans in 20 weeks (%)\t52\t61\t80\t60",
        (
            ("children-in-care", "498", "2019-03", "", "previous"),
            ("children-in-care", "508", "2019-06", "", ""),
            ("ehc-plans-in-20-weeks", "52", "2019-03", "", "previous"),
            ("ehc-plans-in-20-weeks", "61", "2019-06", "", ""),
            ("ehc-plans-in-20-weeks", "80", "2019-06", "", "target"),
            ("ehc-plans-in-20-weeks", "60", "2019-06", "Stat nbrs", "other authority"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Scorecard\n\n",
        "| | 2018/19 | Q1 19/20 | RAG |\n| --- | --- | --- | --- |\n| Number of children with a CP plan at period end | 260 | 265 | A |\n| Care leavers NEET | 36% | 34% | R |",
        (
            ("child-protection-plans", "260", "2019-03-31", "", "previous"),
            ("child-protection-plans", "265", "2019-06-30", "", ""),
            ("care-leavers-neet", "36", "2018/2019", "", "previous"),
            ("care-leavers-neet", "34", "2019-04/2019-06", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Serious case reviews\n\n",
        "Two serious case reviews were published in 2018/19, as against one in the previous year; a further one was under way.",
        (
            ("serious-case-reviews", "2", "2018/2019", "", ""),
            ("serious-case-reviews", "1", "2017/2018", "", "previous"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's health\n\n",
        "In August 88% of review health assessments were in time.",
        (
            ("health-assessments-timeliness", "88", "2019-08", "review health assessments", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's workforce\n\n",
        "At the end of quarter 1 there were 22 vacancies among 140 social work posts, and 14 of the 22 were covered by agency workers.",
        (
            ("vacancies", "22", "2019-06-30", "social work posts", ""),
            ("social-worker-posts", "140", "2019-06-30", "", ""),
            ("agency-workers", "14", "2019-06-30", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's workforce\n\n",
        "Turnover for the year to 31 March 2019 was 16% (2017/18: 19%; North West 15%).",
        (
            ("turnover-rate", "16", "2018/2019", "", ""),
            ("turnover-rate", "19", "2017/2018", "", "previous"),
            ("turnover-rate", "15", "2018/2019", "North West", "regional"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's workforce\n\n",
        "The academy had taken on 24 newly qualified workers since September 2018, of whom 21 remained.",
        (
            ("recruits", "24", "2018-09", "newly qualified workers", ""),
            ("recruits-retained", "21", "", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Serious case reviews\n\n",
        "Two serious case reviews were published in 2018/19, as against one in the previous year; a further one was under way.",
        (
            ("serious-case-reviews", "2", "2018/2019", "", ""),
            ("serious-case-reviews", "1", "2017/2018", "", "previous"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's workforce\n\n",
        "Of 112 social work posts, eleven were unfilled at the end of July and a further nine were covered through agencies.",
        (
            ("social-worker-posts", "112", "2019-07", "", ""),
            ("vacancies", "11", "2019-07", "social work posts", ""),
            ("agency-workers", "9", "2019-07", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Questions on children\n\n",
        "Q.  How many children are on plans?\n\nA.  212 on 31 March 2019. It had been 247 a year before. As a rate that was 46 per 10,000, where statistical neighbours had 51.",
        (
            ("child-protection-plans", "212", "2019-03-31", "", ""),
            ("child-protection-plans", "247", "2018-03-31", "", "previous"),
            ("child-protection-plans", "46", "2019-03-31", "", ""),
            ("child-protection-plans", "51", "2019-03-31", "statistical neighbours", "other authority"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Questions on children\n\n",
        "Councillor Orme asked how many social work vacancies there were. The Cabinet Member replied that there were nine out of 88 posts.",
        (
            ("vacancies", "9", "", "", ""),
            ("social-worker-posts", "88", "", "", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's scorecard, quarter 1\n\n",
        "Contacts at the front door had risen from 3,120 in Quarter 4 to 3,480 in Quarter 1.",
        (
            ("contacts", "3480", "2019-04/2019-06", "", ""),
            ("contacts", "3120", "2019-01/2019-03", "", "previous"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Care leavers\n\n",
        "It was noted that of the young people leaving care in 2018/19, 71% had moved on to a positive destination, and that the proportion was 64% in the year before.",
        (
            ("care-leavers-eet", "71", "2018/2019", "", ""),
            ("care-leavers-eet", "64", "2017/2018", "", "previous"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Referrals\n\n",
        "Members asked about re-referrals of children. Mr Saddiq said that they stood at 22% for 2017/18, statistical neighbours being at 21%, and that he would not want to claim too much for that.",
        (
            ("re-referral-rate", "22", "2017/2018", "", ""),
            ("re-referral-rate", "21", "2017/2018", "statistical neighbours", "other authority"),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Children's services\n\n",
        "Caseloads ran from 14 in the Disabled Children's Service to 23 in two of the Child in Need teams.",
        (
            ("caseload", "23", "", "Child in Need teams", ""),
            ("caseload", "14", "", "Disabled Children's Service", ""),
        ),
    ),
    (
        "Wigan Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 18 September 2019\n\n5. Care leavers\n\n",
        "The Care Leaver Service had four vacancies, and each personal adviser worked with 27 to 30 young people.",
        (
            ("vacancies", "4", "", "Care Leaver Service", ""),
            ("caseload", "27-30", "", "personal adviser", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Children's social care\n\n",
        "The Service Director advised that 364 children were in care on the day of the meeting, as compared with 340 at the year end.",
        (
            ("children-in-care", "364", "", "", ""),
            ("children-in-care", "340", "2018-03-31", "", "previous"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Children's social care\n\n",
        "She added that eight posts out of 96 had no permanent holder at the end of April, four of which were being covered by agency staff.",
        (
            ("vacancies", "8", "2018-04", "", ""),
            ("agency-workers", "4", "2018-04", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Child protection conferences\n\n",
        "Of the 212 children with a plan at 31 March 2018, 38 had been on one before (18%).",
        (
            ("child-protection-plans", "212", "2018-03-31", "", ""),
            ("repeat-protection-plans", "18", "2018-03-31", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Care leavers\n\n",
        "Ninety-two per cent of care leavers were in suitable accommodation, the North East figure being 90%; 31% were not in education, employment or training.",
        (
            ("care-leavers-accommodation", "92", "", "", ""),
            ("care-leavers-accommodation", "90", "", "North East", "regional"),
            ("care-leavers-neet", "31", "", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. SEND\n\n",
        "Only 41% of new EHC plans were finalised in 20 weeks during 2017, which put the Council below both its neighbours (62%) and England (65%).",
        (
            ("ehc-plans-in-20-weeks", "41", "2017", "", ""),
            ("ehc-plans-in-20-weeks", "62", "2017", "both its neighbours", "other authority"),
            ("ehc-plans-in-20-weeks", "65", "2017", "England", "national"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Youth justice and children\n\n",
        "There were 52 first-time entrants in 2017/18 against 71 the year before.",
        (
            ("first-time-entrants", "52", "2017/2018", "", ""),
            ("first-time-entrants", "71", "2016/2017", "", "previous"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Workforce of children's services\n\n",
        "Agency workers, of whom there had been 31 at the time of the inspection, numbered 12 at the end of May.",
        (
            ("agency-workers", "31", "", "", "previous"),
            ("agency-workers", "12", "2018-05", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Missing children\n\n",
        "In the last quarter of 2017/18 there were 96 episodes, 41 of them of children in care; 88% were followed by a return interview within three days.",
        (
            ("missing-episodes", "96", "2018-01/2018-03", "", ""),
            ("missing-episodes", "41", "2018-01/2018-03", "children in care", ""),
            ("return-interviews-completed", "88", "2018-01/2018-03", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Early help for children\n\n",
        "The number of open early help cases was 512 in May, up from 470 in February.",
        (
            ("early-help-cases", "512", "2018-05", "", ""),
            ("early-help-cases", "470", "2018-02", "", "previous"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Safeguarding children board annual report 2016/17\n\n",
        "The Board ran 64 courses, which 1,118 practitioners attended, and commissioned one serious case review.",
        (
            ("professionals-trained", "1118", "2016/2017", "", ""),
            ("serious-case-reviews", "1", "2016/2017", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Adoption of children\n\n",
        "Nineteen children were adopted in the year to March 2018, three more than in the year before that.",
        (
            ("adoptions", "19", "2017/2018", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Fostering of children\n\n",
        "At present the Council has 171 foster carers; it aims to have 200 by March 2019.",
        (
            ("foster-carers", "171", "", "", ""),
            ("foster-carers", "200", "2019-03", "", "target"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Health of looked after children\n\n",
        "Initial health assessments: 61% in time in Quarter 4 (Quarter 3: 72%).",
        (
            ("health-assessments-timeliness", "61", "2018-01/2018-03", "", ""),
            ("health-assessments-timeliness", "72", "2017-10/2017-12", "", "previous"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Ofsted inspection of children's services\n\n",
        "A team of five inspectors had spent two weeks in Gateshead from 15 to 26 January 2018 and looked at 120 files.",
        (
            ("inspection-team", "5", "2018-01-15/2018-01-26", "inspectors", ""),
            ("inspection-duration", "2", "2018-01-15/2018-01-26", "", ""),
            ("files-audited", "120", "2018-01-15/2018-01-26", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Placements of children\n\n",
        "11% of looked after children had had three or more placements in 2017/18 (target 9%; 2016/17 10%).",
        (
            ("placement-stability", "11", "2017/2018", "three or more placements", ""),
            ("placement-stability", "9", "2017/2018", "three or more placements", "target"),
            ("placement-stability", "10", "2016/2017", "three or more placements", "previous"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Section 47\n\n",
        "The rate of section 47 enquiries per 10,000 children had risen from 142 in 2015/16 to 176 in 2016/17; in the North East it was 190.",
        (
            ("section-47-enquiries", "176", "2016/2017", "", ""),
            ("section-47-enquiries", "142", "2015/2016", "", "previous"),
            ("section-47-enquiries", "190", "2016/2017", "North East", "regional"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Elective home education of children\n\n",
        "As of 1 May 2018, 118 children were registered as home educated, compared with 97 on the same date in 2017.",
        (
            ("home-educated-children", "118", "2018-05-01", "", ""),
            ("home-educated-children", "97", "2017-05-01", "", "previous"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Exclusions of pupils\n\n",
        "Permanent exclusions had doubled from 14 to 28 between 2015/16 and 2016/17.",
        (
            ("exclusions", "28", "2016/2017", "", ""),
            ("exclusions", "14", "2015/2016", "", "previous"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Children's front door\n\n",
        "In the twelve months to the end of March the front door took 9,804 contacts, of which 2,410 went on to be referrals.",
        (
            ("contacts", "9804", "2017/2018", "", ""),
            ("referrals", "2410", "2017/2018", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. CAMHS for children\n\n",
        "The average wait for a first CAMHS appointment was nine weeks in April, though 31 children had waited more than 18.",
        (
            ("waiting-time", "9", "2018-04", "first CAMHS appointment", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Children in need\n\n",
        "There were 1,204 children in need at 31 March 2018, or 312 per 10,000, which compares with 330 for England.",
        (
            ("children-in-need", "1204", "2018-03-31", "", ""),
            ("children-in-need", "312", "2018-03-31", "", ""),
            ("children-in-need", "330", "2018-03-31", "England", "national"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Court work for children\n\n",
        "Care proceedings took 31 weeks on average in 2017/18 and the statutory limit is 26.",
        (
            ("court-duration", "31", "2017/2018", "", ""),
            ("court-duration", "26", "2017/2018", "", "target"),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Child deaths\n\n",
        "The Panel shared by Gateshead, South Tyneside and Sunderland was told of 29 deaths in 2016/17, of which nine were of Gateshead children.",
        (
            ("child-deaths-notified", "29", "2016/2017", "", ""),
            ("child-deaths-notified", "9", "2016/2017", "", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Child exploitation\n\n",
        "As at 30 April 2018 there were 34 children identified as being at risk of sexual exploitation, seven of them at high risk.",
        (
            ("exploitation-referrals", "34", "2018-04-30", "", ""),
            ("exploitation-referrals", "7", "2018-04-30", "at high risk", ""),
        ),
    ),
    (
        "Gateshead Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 11 June 2018\n\n5. Supervision of children's social workers\n\n",
        "Supervision had been held in time for 77% of staff in April, and for 69% in March.",
        (
            ("supervision-timeliness", "77", "2018-04", "", ""),
            ("supervision-timeliness", "69", "2018-03", "", "previous"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's services scorecard\n\n",
        "The Head of Performance reported that re-referrals had come down to 19%, having been 24% at the same point a year ago.",
        (
            ("re-referral-rate", "19", "", "", ""),
            ("re-referral-rate", "24", "", "", "previous"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's services scorecard\n\n",
        "In Quarter 3 the percentage of assessments completed on time had been 88% (Q2 81%), and the target was 85%.",
        (
            ("assessment-timeliness", "88", "2019-10/2019-12", "", ""),
            ("assessment-timeliness", "81", "2019-07/2019-09", "", "previous"),
            ("assessment-timeliness", "85", "2019-10/2019-12", "", "target"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's social work staffing\n\n",
        "Thirty-one of the 204 social work posts had been vacant on 31 December 2019, a rate of 15%.",
        (
            ("vacancies", "31", "2019-12-31", "social work posts", ""),
            ("social-worker-posts", "204", "2019-12-31", "", ""),
            ("vacancy-rate", "15", "2019-12-31", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's social work staffing\n\n",
        "The proportion of agency staff, at 12%, was half what it had been when inspectors visited.",
        (
            ("agency-rate", "12", "", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Child protection\n\n",
        "The rate per 10,000 of children on a child protection plan was 41, against 43 for the West Midlands and 44 nationally.",
        (
            ("child-protection-plans", "41", "", "", ""),
            ("child-protection-plans", "43", "", "West Midlands", "regional"),
            ("child-protection-plans", "44", "", "", "national"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Child protection\n\n",
        "As at 31 December 2019 there were 281 children subject to a plan, of whom 24% had previously been on one.",
        (
            ("child-protection-plans", "281", "2019-12-31", "", ""),
            ("repeat-protection-plans", "24", "2019-12-31", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Care leavers\n\n",
        "Of the care leavers aged 19 to 21, 55% were in education, employment or training and 90% had suitable accommodation.",
        (
            ("care-leavers-eet", "55", "", "care leavers aged 19 to 21", ""),
            ("care-leavers-accommodation", "90", "", "care leavers aged 19 to 21", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. SEND for children\n\n",
        "The Council now maintains 2,140 EHC plans. In 2019 it issued 310 new ones, 58% of them within 20 weeks.",
        (
            ("ehc-plans", "2140", "", "", ""),
            ("ehc-plans-in-20-weeks", "58", "2019", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Missing children\n\n",
        "There had been 212 missing episodes in the nine months to December, involving 97 young people; of the interviews offered 68% had been taken up.",
        (
            ("missing-episodes", "212", "2019-04/2019-12", "", ""),
            ("missing-episodes", "97", "2019-04/2019-12", "", ""),
            ("return-interviews-completed", "68", "2019-04/2019-12", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Fostering for children\n\n",
        "At year end there were 240 approved fostering households, a net loss of six since March 2018.",
        (
            ("foster-carers", "240", "2019-03-31", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's early help\n\n",
        "1,104 early help assessments were completed in 2018/19, compared to 980 the previous year and 1,020 the year before that.",
        (
            ("early-help-assessments", "1104", "2018/2019", "", ""),
            ("early-help-assessments", "980", "2017/2018", "", "previous"),
            ("early-help-assessments", "1020", "2016/2017", "", "previous"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Training on safeguarding children\n\n",
        "The Partnership trained 1,402 people in 2018/19.",
        (
            ("professionals-trained", "1402", "2018/2019", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Youth offending and children\n\n",
        "The Dudley rate of first-time entrants (per 100,000) was 260 in the year to September 2019; in the West Midlands it was 241 and in England 219.",
        (
            ("first-time-entrants", "260", "2018-10/2019-09", "", ""),
            ("first-time-entrants", "241", "2018-10/2019-09", "West Midlands", "regional"),
            ("first-time-entrants", "219", "2018-10/2019-09", "England", "national"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's health\n\n",
        "83% of children in care had an up to date health assessment at 31 January 2020 and 66% had seen a dentist.",
        (
            ("health-assessments-timeliness", "83", "2020-01-31", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's placements\n\n",
        "Placement stability: three or more moves 9.8% (2018/19: 11.2%).",
        (
            ("placement-stability", "9.8", "", "three or more moves", ""),
            ("placement-stability", "11.2", "2018/2019", "three or more moves", "previous"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's front door\n\n",
        "The MASH dealt with 2,904 contacts between October and December, 22% of which became referrals.",
        (
            ("contacts", "2904", "2019-10/2019-12", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Social workers for children\n\n",
        "The average caseload was 16.8. That compared with 19.1 in December 2018 and with a regional average of 17.5.",
        (
            ("caseload", "16.8", "", "", ""),
            ("caseload", "19.1", "2018-12", "", "previous"),
            ("caseload", "17.5", "", "", "regional"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Social workers for children\n\n",
        "Members asked about caseloads. The Director said that most social workers had between 15 and 18 children, though in the Assessment Team the figure was 22.",
        (
            ("caseload", "15-18", "", "Most social workers", ""),
            ("caseload", "22", "", "Assessment Team", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Child deaths annual report 2018/19\n\n",
        "Fourteen deaths were notified in the year, of which eleven had been reviewed, and there were modifiable factors in three.",
        (
            ("child-deaths-notified", "14", "2018/2019", "", ""),
            ("child-deaths-reviewed", "11", "2018/2019", "", ""),
            ("modifiable-deaths", "3", "2018/2019", "", ""),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's exploitation\n\n",
        "At the end of Q3 there were 48 children open to the exploitation team, compared with 35 at the end of Q2.",
        (
            ("exploitation-referrals", "48", "2019-12-31", "", ""),
            ("exploitation-referrals", "35", "2019-09-30", "", "previous"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Court proceedings for children\n\n",
        "The average length of care proceedings in quarter 2 was 33 weeks (national average 33, target 26).",
        (
            ("court-duration", "33", "2019-07/2019-09", "", ""),
            ("court-duration", "33", "2019-07/2019-09", "", "national"),
            ("court-duration", "26", "2019-07/2019-09", "", "target"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's scorecard\n\n",
        "Indicator | Dec 19 | Dec 18 | Target\nNumber of LAC | 612 | 640 | -\nRate of LAC per 10,000 | 88 | 92 | -\nCare leavers in EET | 55% | 49% | 60%",
        (
            ("children-in-care", "612", "2019-12", "", ""),
            ("children-in-care", "640", "2018-12", "", "previous"),
            ("children-in-care", "88", "2019-12", "", ""),
            ("children-in-care", "92", "2018-12", "", "previous"),
            ("care-leavers-eet", "55", "2019-12", "", ""),
            ("care-leavers-eet", "49", "2018-12", "", "previous"),
            ("care-leavers-eet", "60", "2019-12", "", "target"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Children's scorecard\n\n",
        "Councillor Islam noted that the number of section 47 enquiries, 212 in the quarter, was well up on the 160 of the quarter before.",
        (
            ("section-47-enquiries", "212", "", "", ""),
            ("section-47-enquiries", "160", "", "", "previous"),
        ),
    ),
    (
        "Dudley Council\nOverview and Scrutiny Panel\nMinutes of the meeting held on 5 February 2020\n\n5. Ofsted visit to children's services\n\n",
        "Two inspectors were on site on 21 and 22 January 2020 and tracked 24 cases.",
        (
            ("inspection-team", "2", "2020-01-21/2020-01-22", "inspectors", ""),
            ("files-audited", "24", "2020-01-21/2020-01-22", "", ""),
        ),
    ),
)
