"""Passages of reported discussion under the title of their item, each with the figures that it must give, and such as give none."""

from __future__ import annotations

from figures_around import Around

# council, day, title; the passage; the figures
DISCUSSED: tuple[tuple[str, str, tuple[Around, ...]], ...] = (
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The edge of care scheme, Home Strong, had supported 75 families in 2018/19. It was staffed by 14 practitioners, and for 66% of these families an improved outcome was recorded.",
        (
            ("programme-participants", "75", "2018/2019", "Home Strong", ""),
            ("staff-in-role", "14", "", "practitioners", ""),
            ("improved-outcomes", "66", "", "Home Strong", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "In 2018/19 90 parents had started on the parenting course and 71 had finished it.",
        (
            ("programme-participants", "90", "2018/2019", "parenting course", ""),
            ("programme-completions", "71", "2018/2019", "parenting course", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The vacancy rate was 12%, lower than the 19% seen in Greater Manchester. Caseloads averaged 16. The North West average was 18.",
        (
            ("vacancy-rate", "12", "", "", ""),
            ("vacancy-rate", "19", "", "Greater Manchester", "regional"),
            ("caseload", "16", "", "", ""),
            ("caseload", "18", "", "North West", "regional"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The re-referral rate of 24% was above that of the Eastern region (20%).",
        (
            ("re-referral-rate", "24", "", "", ""),
            ("re-referral-rate", "20", "", "Eastern region", "regional"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The average caseload in England was 15.2 at the end of 2019, compared with 15.9 a year earlier.",
        (
            ("caseload", "15.2", "2019", "England", "national"),
            ("caseload", "15.9", "2018", "England", "national"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "It was reported that 88% of care leavers were in suitable housing at the end of December 2019 and that half of them were studying or working.",
        (
            ("care-leavers-accommodation", "88", "2019-12", "", ""),
            ("care-leavers-eet", "50", "2019-12", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The Director said that vacancies, of which there were 31 at the start of the year, had come down, and that the children in care population, which stood at 612, had not moved.",
        (
            ("vacancies", "31", "", "", ""),
            ("children-in-care", "612", "", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Asked how many pupils had been permanently excluded, the Head of Inclusion gave the figure as 41 for 2018/19.",
        (
            ("exclusions", "41", "2018/2019", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Councillor Webb wanted to know what share of social workers came from agencies. It was 17%, the Director replied, against 22% a year before.",
        (
            ("agency-rate", "17", "", "", ""),
            ("agency-rate", "22", "", "", "previous"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Members heard that re-referrals, at 24%, were above the national figure of 21%, while assessments, of which 79% had been finished within 45 days, were below the target of 85%.",
        (
            ("re-referral-rate", "24", "", "", ""),
            ("re-referral-rate", "21", "", "", "national"),
            ("assessment-timeliness", "79", "", "", ""),
            ("assessment-timeliness", "85", "", "", "target"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The number of children on a protection plan had passed 300 for the first time, there being 307 at the end of February 2020.",
        (
            ("child-protection-plans", "300-", "", "", ""),
            ("child-protection-plans", "307", "2020-02", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Initial health assessments had been a weakness. A Member asked what proportion was now done in 20 working days; the Designated Nurse said 63%, and that the aim was 90%.",
        (
            ("health-assessments-timeliness", "63", "", "", ""),
            ("health-assessments-timeliness", "90", "", "", "target"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "It had taken an average of 31 weeks to conclude care proceedings in 2018/19, five more than the law allowed.",
        (
            ("court-duration", "31", "2018/2019", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The Panel asked about young people not in education, employment or training and was told that 37% of care leavers were in that position in September 2019.",
        (
            ("care-leavers-neet", "37", "2019-09", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The waiting list for speech therapy had been a long-standing complaint; families were now being seen after 14 weeks, where once it had been 30.",
        (
            ("waiting-time", "14", "", "speech therapy", ""),
            ("waiting-time", "30", "", "speech therapy", "previous"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The officer reported 96 first-time entrants to the youth justice system in 2018/19, a rate of 180 per 100,000, as compared with 238 nationally.",
        (
            ("first-time-entrants", "96", "2018/2019", "", ""),
            ("first-time-entrants", "180", "2018/2019", "", ""),
            ("first-time-entrants", "238", "2018/2019", "", "national"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "The Service Manager was hopeful that the proportion of permanent staff would reach 85% by the summer; in February it had been 76%.",
        (
            ("permanent-staff-rate", "76", "2020-02", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Contacts to the front door had risen to 11,204 in 2018/19, of which 2,911 had gone on to become referrals.",
        (
            ("contacts", "11204", "2018/2019", "", ""),
            ("referrals", "2911", "2018/2019", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Twelve children had been adopted in the year to March 2019, whereas the year before there had been 19.",
        (
            ("adoptions", "12", "2018/2019", "", ""),
            ("adoptions", "19", "2017/2018", "", "previous"),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "In answer to a question on turnover, Members were told that one social worker in six had left during 2019.",
        (
            ("turnover-rate", "17", "2019", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Of the child deaths notified to the Panel, 14 in 2018/19, nine had been reviewed and in three of these modifiable factors were found.",
        (
            ("child-deaths-notified", "14", "2018/2019", "", ""),
            ("child-deaths-reviewed", "9", "2018/2019", "", ""),
            ("modifiable-deaths", "3", "2018/2019", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Early Help was now working with 740 families, up from 612; 55 cases had been stepped up to social care in the quarter.",
        (
            ("early-help-cases", "740", "", "", ""),
            ("early-help-cases", "612", "", "", "previous"),
            ("step-up-cases", "55", "", "", ""),
        ),
    ),
    (
        "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n",
        "Section 47 enquiries numbered 611 in 2019, a rate of 112 per 10,000, the national rate being 168.",
        (
            ("section-47-enquiries", "611", "2019", "", ""),
            ("section-47-enquiries", "112", "2019", "", ""),
            ("section-47-enquiries", "168", "2019", "", "national"),
        ),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Performance report\n\n",
        "The Director was glad to say that nine care leavers in ten were now suitably housed, which put Kent above its neighbours, but conceded that those in work, training or education came to only 48%.",
        (
            ("care-leavers-accommodation", "90", "", "", ""),
            ("care-leavers-eet", "48", "", "", ""),
        ),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children in care\n\n",
        "Councillor Frith asked how many children were in the authority's care and how stable their placements were. The answers were 1,611 and, for the proportion who had moved three times or more, 9%.",
        (
            ("children-in-care", "1611", "", "", ""),
            ("placement-stability", "9", "", "", ""),
        ),
    ),
    (
        "Cheshire East Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 21 January 2021\n\n5. Front door\n\n",
        "The front door had taken 2,310 contacts in the quarter. Of these, 488 became referrals, and 31% of the latter were about children who had been referred within the previous twelve months.",
        (
            ("contacts", "2310", "", "", ""),
            ("referrals", "488", "", "", ""),
            ("re-referral-rate", "31", "", "", ""),
        ),
    ),
    (
        "Essex County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 9 July 2018\n\n5. CAMHS\n\n",
        "The longest that anyone had waited for CAMHS was 41 weeks; on average it was 13. The Trust's own standard was no more than 18.",
        (
            ("waiting-time", "41", "", "CAMHS", ""),
            ("waiting-time", "13", "", "CAMHS", ""),
            ("waiting-time", "-18", "", "CAMHS", "target"),
        ),
    ),
    (
        "Sunderland City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 3 October 2019\n\n5. Workforce\n\n",
        "Agency use had been a running sore. It was 29% in March 2018. By September 2019 the Director had it down to 16%, or 38 people.",
        (
            ("agency-rate", "29", "2018-03", "", "previous"),
            ("agency-rate", "16", "2019-09", "", ""),
            ("agency-workers", "38", "2019-09", "", ""),
        ),
    ),
    (
        "Cornwall Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 16 May 2022\n\n5. Child deaths\n\n",
        "The Overview Panel had had 22 deaths reported to it in the year and had completed its review of 18, concluding that in five there had been something that could have been changed.",
        (
            ("child-deaths-notified", "22", "", "", ""),
            ("child-deaths-reviewed", "18", "", "", ""),
            ("modifiable-deaths", "5", "", "", ""),
        ),
    ),
    (
        "Dudley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 4 December 2018\n\n5. Supervision\n\n",
        "Ninety-one per cent of staff had been supervised in October. The corresponding figure in the Assessment Team was 77%, which the Service Manager put down to sickness.",
        (
            ("supervision-timeliness", "91", "2018-10", "", ""),
            ("supervision-timeliness", "77", "2018-10", "Assessment Team", ""),
        ),
    ),
    (
        "Bath and North East Somerset Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 June 2019\n\n5. Care leavers\n\n",
        "Councillor Pye had read that a third of care leavers were out of work. The Service Manager said this was wrong; the proportion not in education, employment or training was 26% in March 2019, and 64% were.",
        (
            ("care-leavers-neet", "26", "2019-03", "", ""),
            ("care-leavers-eet", "64", "2019-03", "", ""),
        ),
    ),
    (
        "Bath and North East Somerset Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 June 2019\n\n5. Demand\n\n",
        "Section 47 work had grown by a fifth, to 290 enquiries in 2018/19, without any more staff to do it.",
        (
            ("section-47-enquiries", "290", "2018/2019", "", ""),
        ),
    ),
    (
        "Dorset Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 9 March 2022\n\n5. Children in Care\n\n",
        "The Corporate Director explained that the number in care, 441 at the end of January 2022, was the lowest for four years, it having peaked at 512 in March 2020. For every 10,000 children that was 66; the South West average was 59.",
        (
            ("children-in-care", "441", "2022-01", "", ""),
            ("children-in-care", "512", "2020-03", "", "previous"),
            ("children-in-care", "66", "2022-01", "", ""),
            ("children-in-care", "59", "2022-01", "South West", "regional"),
        ),
    ),
    (
        "Wakefield Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 September 2017\n\n5. Social Work Workforce\n\n",
        "How many posts were empty, Councillor Ogden enquired. The reply was that there were 26 at the end of July, of which agency workers covered 19.",
        (
            ("vacancies", "26", "2017-07", "", ""),
            ("agency-workers", "19", "2017-07", "", ""),
        ),
    ),
    (
        "City of York Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 July 2016\n\n5. Youth offending\n\n",
        "The YOT Manager gave the number of first-time entrants as 71 for 2015/16. It had been 118 when the team was formed in 2012/13.",
        (
            ("first-time-entrants", "71", "2015/2016", "", ""),
            ("first-time-entrants", "118", "2012/2013", "", "previous"),
        ),
    ),
    (
        "Hounslow London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 8 March 2018\n\n5. Care proceedings\n\n",
        "The average length of proceedings, which in 2016 had been 34 weeks, was 29 for the cases that ended in 2017.",
        (
            ("court-duration", "34", "2016", "", "previous"),
            ("court-duration", "29", "2017", "", ""),
        ),
    ),
    (
        "Plymouth City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 13 June 2018\n\n5. Child deaths\n\n",
        "The number of deaths notified in 2017/18 was 17, and 21, including some left over from earlier years, were reviewed. Modifiable factors were present in 6.",
        (
            ("child-deaths-notified", "17", "2017/2018", "", ""),
            ("child-deaths-reviewed", "21", "2017/2018", "", ""),
            ("modifiable-deaths", "6", "2017/2018", "", ""),
        ),
    ),
    (
        "Plymouth City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 13 June 2018\n\n5. Home education\n\n",
        "The Inclusion Manager was aware of 298 children who did not attend school because their parents taught them at home; two years ago there were 190.",
        (
            ("home-educated-children", "298", "", "", ""),
            ("home-educated-children", "190", "2016", "", "previous"),
        ),
    ),
    (
        "Plymouth City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 13 June 2018\n\n5. Agency spend\n\n",
        "Members noted with relief that permanent staff now made up 91% of the social work teams, and that just 14 agency workers remained.",
        (
            ("permanent-staff-rate", "91", "", "", ""),
            ("agency-workers", "14", "", "", ""),
        ),
    ),
    (
        "Gwynedd Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 4 July 2019\n\n5. Child protection register\n\n",
        "The Head of Service said that 71 names were on the register and that this was down from 96 in the spring of 2018; across Wales the number had risen.",
        (
            ("child-protection-plans", "71", "", "", ""),
            ("child-protection-plans", "96", "2018", "", "previous"),
        ),
    ),
    (
        "Rochdale Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 2 October 2017\n\n5. CIN\n\n",
        "The number of children in need had come down by 9% to 1,914, equivalent to 370 for every 10,000.",
        (
            ("children-in-need", "1914", "", "", ""),
            ("children-in-need", "370", "", "", ""),
        ),
    ),
    (
        "Warrington Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 10 February 2022\n\n5. Performance\n\n",
        "Mrs Ashdown took Members through the dashboard. Contacts, she said, stood at 3,412 for the quarter to December 2021, which was 300 up on the one before; referrals had hardly moved, at 702.",
        (
            ("contacts", "3412", "2021-10/2021-12", "", ""),
            ("referrals", "702", "2021-10/2021-12", "", ""),
        ),
    ),
    (
        "Leicester City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 5 July 2017\n\n5. Assessments\n\n",
        "Was the service quick enough? It took 38 working days on average to complete an assessment, the Head of Service replied, and 84% were inside the 45-day limit.",
        (
            ("assessment-duration", "38", "", "", ""),
            ("assessment-timeliness", "84", "", "", ""),
        ),
    ),
    (
        "Merton London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 2 November 2016\n\n5. Child protection\n\n",
        "The Board had been worried by the number of children on plans for a second time, 21% of those starting one in 2015/16. It wanted to see no more than 15%.",
        (
            ("repeat-protection-plans", "21", "2015/2016", "", ""),
            ("repeat-protection-plans", "-15", "", "", "target"),
        ),
    ),
    (
        "Merton London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 2 November 2016\n\n5. Care leavers\n\n",
        "While in 2014 a quarter of care leavers had been NEET, in 2016 it was 19%; the Cabinet Member put this down to the apprenticeship scheme.",
        (
            ("care-leavers-neet", "25", "2014", "", "previous"),
            ("care-leavers-neet", "19", "2016", "", ""),
        ),
    ),
    (
        "Swansea Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 December 2021\n\n5. Social work\n\n",
        "Each worker in the Supported Care Planning teams had 16 cases, against 12 in the Intake team. The Union thought 14 the right number.",
        (
            ("caseload", "16", "", "Supported Care Planning teams", ""),
            ("caseload", "12", "", "Intake team", ""),
        ),
    ),
    (
        "Hull City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 January 2018\n\n5. Vacancies\n\n",
        "Nineteen social work posts were unfilled, which the Assistant Director described as manageable in an establishment of 230.",
        (
            ("vacancies", "19", "", "social work posts", ""),
            ("social-worker-posts", "230", "", "", ""),
        ),
    ),
    (
        "Central Bedfordshire Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 20 June 2023\n\n5. SEND\n\n",
        "There were now 2,960 EHC plans, half as many again as in 2019. Councillor Rowe asked about timeliness and was told that performance in 2022, 49%, was on a par with England.",
        (
            ("ehc-plans", "2960", "", "", ""),
            ("ehc-plans-in-20-weeks", "49", "2022", "", ""),
        ),
    ),
    (
        "Central Bedfordshire Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 20 June 2023\n\n5. Youth justice\n\n",
        "Nineteen young people had entered the youth justice system for the first time in 2022/23, compared with 33 in 2019/20.",
        (
            ("first-time-entrants", "19", "2022/2023", "", ""),
            ("first-time-entrants", "33", "2019/2020", "", "previous"),
        ),
    ),
    (
        "Isle of Anglesey County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 9 May 2018\n\n5. Fostering\n\n",
        "Having lost six fostering households in the year, the authority now had 52. The Portfolio Holder was disappointed with recruitment.",
        (
            ("foster-carers", "52", "", "", ""),
        ),
    ),
    (
        "Slough Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 7 October 2015\n\n5. Trust\n\n",
        "The Trust's Chief Executive acknowledged that 45% of its social workers were interim. The contract required this to be below 20% within two years.",
        (
            ("agency-rate", "45", "", "", ""),
            ("agency-rate", "-20", "", "", "target"),
        ),
    ),
    (
        "Torbay Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 3 September 2018\n\n5. Exploitation\n\n",
        "Some 84 children were known to be at risk of criminal exploitation, 30 more than a year before, and a screening tool had been completed for 140.",
        (
            ("exploitation-referrals", "84", "", "", ""),
            ("cse-screenings", "140", "", "", ""),
        ),
    ),
    (
        "Torbay Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 3 September 2018\n\n5. Section 47\n\n",
        "There had been 401 child protection enquiries in 2017/18; at 161 per 10,000 children this was not far from England's 167.",
        (
            ("section-47-enquiries", "401", "2017/2018", "", ""),
            ("section-47-enquiries", "161", "2017/2018", "", ""),
            ("section-47-enquiries", "167", "2017/2018", "England", "national"),
        ),
    ),
    (
        "Suffolk County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 16 October 2018\n\n5. Children's services\n\n",
        "Attention was drawn to the Social Work Academy, which had 31 people on its books, of whom 12 would qualify in the summer. The nine who finished in 2017 had all been kept.",
        (
            ("programme-participants", "31", "", "Social Work Academy", ""),
            ("programme-completions", "9", "2017", "Social Work Academy", ""),
        ),
    ),
    (
        "Durham County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 4 March 2021\n\n5. Education\n\n",
        "Those not in school were discussed. The EHE Officer said she had 602 children on her list, of whom 140 had been added since September 2020.",
        (
            ("home-educated-children", "602", "", "", ""),
        ),
    ),
    (
        "Highland Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 22 May 2019\n\n5. Looked after children\n\n",
        "Attainment was improving and so were attendance figures, the latter standing at 91% for looked after pupils in session 2017/18.",
        (
            ("school-attendance", "91", "2017/2018", "looked after pupils", ""),
        ),
    ),
    (
        "Walsall Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 July 2023\n\n5. Annual reviews\n\n",
        "There were 2,710 children with EHC plans and a tenth of their annual reviews, 268, had not been held when they should.",
        (
            ("ehc-plans", "2710", "", "", ""),
            ("annual-reviews-overdue", "268", "", "", ""),
        ),
    ),
    (
        "Walsall Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 July 2023\n\n5. EHC plans\n\n",
        "Timeliness stood at 71% in 2022, having been 38% as recently as 2020, and England managed 49%.",
        (
            ("ehc-plans-in-20-weeks", "71", "2022", "", ""),
            ("ehc-plans-in-20-weeks", "38", "2020", "", "previous"),
            ("ehc-plans-in-20-weeks", "49", "2022", "England", "national"),
        ),
    ),
    (
        "Walsall Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 July 2023\n\n5. Care experienced young people\n\n",
        "Housing was the weak point: 83% were suitably housed and 17% were not, whereas for education and employment the borough was, at 58%, ahead of its neighbours.",
        (
            ("care-leavers-accommodation", "83", "", "", ""),
            ("care-leavers-eet", "58", "", "", ""),
        ),
    ),
    (
        "Shropshire Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 2 February 2016\n\n5. CIN\n\n",
        "Reducing the number of children in need to 1,000 was the aim; at present there were 1,240.",
        (
            ("children-in-need", "1000", "", "", "target"),
            ("children-in-need", "1240", "", "", ""),
        ),
    ),
    (
        "Shropshire Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 2 February 2016\n\n5. Turnover\n\n",
        "Twelve per cent of social workers left in 2014/15, fewer than in any of the neighbouring counties.",
        (
            ("turnover-rate", "12", "2014/2015", "", ""),
        ),
    ),
    (
        "Ealing London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 19 April 2018\n\n5. Youth justice\n\n",
        "In 2017 the number of first-time entrants was, for the third year running, lower than before: 143, when in 2014 it had been 236.",
        (
            ("first-time-entrants", "143", "2017", "", ""),
            ("first-time-entrants", "236", "2014", "", "previous"),
        ),
    ),
    (
        "Ealing London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 19 April 2018\n\n5. Audit\n\n",
        "Sixty files were sampled in each quarter. In the last, 72% were found to be good, which compared well with 55% when the exercise was begun.",
        (
            ("files-audited", "60", "", "", ""),
        ),
    ),
    (
        "Ealing London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 19 April 2018\n\n5. SCR\n\n",
        "The Board's Independent Chair informed Members that three serious case reviews had been commissioned in 2017/18 but that only one had so far been published.",
        (
            ("serious-case-reviews", "3", "2017/2018", "", ""),
        ),
    ),
    (
        "Bristol City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 25 January 2018\n\n5. Looked after children\n\n",
        "The number of children for whom the Council was corporate parent had settled at about 690. Of the 48 who came into care between October and December 2017, a third were teenagers.",
        (
            ("children-in-care", "690", "", "", ""),
            ("children-entering-care", "48", "2017-10/2017-12", "", ""),
        ),
    ),
    (
        "Kirklees Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 3 November 2016\n\n5. Workforce\n\n",
        "Mr Adeyemi said recruitment was starting to tell: agency staff, who in March made up 31% of the workforce, had been brought down to 24% by the end of September and should be no more than 15% a year from now.",
        (
            ("agency-rate", "31", "2016-03", "", "previous"),
            ("agency-rate", "24", "2016-09", "", ""),
            ("agency-rate", "-15", "", "", "target"),
        ),
    ),
    (
        "Kirklees Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 3 November 2016\n\n5. Child protection\n\n",
        "At the end of September there were 411 children on plans (September 2015: 372). Those who had been on one before made up 18% of the starters.",
        (
            ("child-protection-plans", "411", "2016-09", "", ""),
            ("child-protection-plans", "372", "2015-09", "", "previous"),
            ("repeat-protection-plans", "18", "", "", ""),
        ),
    ),
    (
        "Flintshire County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 July 2018\n\n5. Performance\n\n",
        "• children on the child protection register: 188\n• children looked after: 231, of whom 64 were placed with parents\n• assessments completed within 42 days: 91% (target 95%)",
        (
            ("child-protection-plans", "188", "", "", ""),
            ("children-in-care", "231", "", "", ""),
            ("children-in-care", "64", "", "placed with parents", ""),
            ("assessment-timeliness", "91", "", "", ""),
            ("assessment-timeliness", "95", "", "", "target"),
        ),
    ),
    (
        "Portsmouth City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 19 March 2020\n\n5. Care leavers\n\n",
        "Did care leavers have jobs? The Personal Adviser Team Manager said that 51% of the 130 young people with whom the team was in touch were in education, employment or training, and that the comparable national figure was 52%.",
        (
            ("care-leavers-eet", "51", "", "", ""),
            ("care-leavers-eet", "52", "", "", "national"),
        ),
    ),
    (
        "Portsmouth City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 19 March 2020\n\n5. Early Help\n\n",
        "In the twelve months to February 2020 the early help hub had stepped up 61 families and had taken 118 the other way.",
        (
            ("step-up-cases", "61", "2019-03/2020-02", "", ""),
            ("step-down-cases", "118", "2019-03/2020-02", "", ""),
        ),
    ),
    (
        "Enfield London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 24 October 2022\n\n5. Vacancies\n\n",
        "The establishment stood at 198 social workers. Of these posts 37 were vacant at 30 September 2022; a year earlier it had been 22.",
        (
            ("social-worker-posts", "198", "", "", ""),
            ("vacancies", "37", "2022-09-30", "", ""),
            ("vacancies", "22", "2021-09-30", "", "previous"),
        ),
    ),
    (
        "Swindon Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 December 2018\n\n5. Youth offending\n\n",
        "The rate of first-time entrants (205 per 100,000) was lower than for the South West (248), the Service Manager was pleased to report.",
        (
            ("first-time-entrants", "205", "", "", ""),
            ("first-time-entrants", "248", "", "South West", "regional"),
        ),
    ),
    (
        "Gloucestershire County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 5 March 2020\n\n5. Supervision\n\n",
        "The Director said she would not rest until supervision was at 100%. It was 82% in January 2020.",
        (
            ("supervision-timeliness", "82", "2020-01", "", ""),
        ),
    ),
    (
        "Gloucestershire County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 5 March 2020\n\n5. Turnover\n\n",
        "Between January and December 2019, 58 social workers had left, a turnover of 21%.",
        (
            ("turnover-rate", "21", "2019-01/2019-12", "", ""),
        ),
    ),
    (
        "Hartlepool Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 February 2014\n\n5. CDOP\n\n",
        "In 2012/13 the Child Death Overview Panel considered 19 deaths, of which four were felt to have had modifiable factors. The number notified in that year was 23.",
        (
            ("child-deaths-reviewed", "19", "2012/2013", "", ""),
            ("modifiable-deaths", "4", "2012/2013", "", ""),
            ("child-deaths-notified", "23", "2012/2013", "", ""),
        ),
    ),
    (
        "Hartlepool Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 February 2014\n\n5. Home education\n\n",
        "Home education had never been common in the town and, with 22 children, still was not.",
        (
            ("home-educated-children", "22", "", "", ""),
        ),
    ),
    (
        "Conwy County Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 8 October 2015\n\n5. Children in need\n\n",
        "There were 812 children in need on the books at the census date, or 371 per 10,000, the Head of Service told Members, while across Wales the rate was 325.",
        (
            ("children-in-need", "812", "", "", ""),
            ("children-in-need", "371", "", "", ""),
            ("children-in-need", "325", "", "Wales", "national"),
        ),
    ),
    (
        "Conwy County Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 8 October 2015\n\n5. Annual reviews\n\n",
        "Some 90 annual reviews had missed their date, down from 160 when the new officer started.",
        (
            ("annual-reviews-overdue", "90", "", "", ""),
            ("annual-reviews-overdue", "160", "", "", "previous"),
        ),
    ),
    (
        "Blackpool Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 7 June 2018\n\n5. Assessments\n\n",
        "Councillor Benson asked whether assessments were being rushed. She was assured that they were not: the average was 31 days, and though 96% were finished inside 45 days the median had not changed.",
        (
            ("assessment-duration", "31", "", "", ""),
            ("assessment-timeliness", "96", "", "", ""),
        ),
    ),
    (
        "Nottinghamshire County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 11 March 2019\n\n5. Foster Care\n\n",
        "The authority had 288 fostering households at 31 December 2018; the independent agencies had rather more in the county.",
        (
            ("foster-carers", "288", "2018-12-31", "", ""),
        ),
    ),
    (
        "Wiltshire Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 4 September 2018\n\n5. EHC assessments\n\n",
        "New plans took too long. In 2017 the statutory period of 20 weeks had been kept to for 38%, and in the first half of 2018 for 55%.",
        (
            ("ehc-plans-in-20-weeks", "38", "2017", "", "previous"),
            ("ehc-plans-in-20-weeks", "55", "2018-01/2018-06", "", ""),
        ),
    ),
    (
        "Camden London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 15 July 2019\n\n5. Child protection\n\n",
        "The Head of Quality Assurance was reassured by the number of children with plans, which at 164 was almost exactly what it had been in 2017 (161).",
        (
            ("child-protection-plans", "164", "", "", ""),
            ("child-protection-plans", "161", "2017", "", "previous"),
        ),
    ),
    (
        "Camden London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 15 July 2019\n\n5. Exclusions\n\n",
        "From two permanent exclusions in 2015/16 the borough had gone to 19 in 2017/18, all but one of them from secondary schools.",
        (
            ("exclusions", "2", "2015/2016", "", "previous"),
            ("exclusions", "19", "2017/2018", "", ""),
        ),
    ),
    (
        "Sandwell Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 20 November 2019\n\n5. Agency\n\n",
        "The share of posts covered by agency workers, put at 28% in the Ofsted report, was now 19%; the Trust's contract with the Council said 15%.",
        (
            ("agency-rate", "28", "", "", "previous"),
            ("agency-rate", "19", "", "", ""),
            ("agency-rate", "15", "", "", "target"),
        ),
    ),
    (
        "Sandwell Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 20 November 2019\n\n5. Contacts\n\n",
        "Of contacts in October, 2,044 in all, 61% needed no further action, and Members thought that this suggested thresholds were not understood.",
        (
            ("contacts", "2044", "2019-10", "", ""),
        ),
    ),
    (
        "Moray Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 28 August 2019\n\n5. Child protection\n\n",
        "Registrations had doubled. There were 22 children on the register at 31 July 2018 and 47 twelve months later.",
        (
            ("child-protection-plans", "22", "2018-07-31", "", "previous"),
            ("child-protection-plans", "47", "2019-07-31", "", ""),
        ),
    ),
    (
        "Southend-on-Sea Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 8 October 2019\n\n5. Front door\n\n",
        "Re-referrals within twelve months, at a fifth, were the subject of an audit. The audit took in 40 cases.",
        (
            ("re-referral-rate", "20", "", "", ""),
            ("files-audited", "40", "", "", ""),
        ),
    ),
    (
        "Poole Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 March 2018\n\n5. Supervision\n\n",
        "Inspectors had found supervision patchy in 2017, when 60% of it was on time. Councillor Meech asked what it was now and was told 88%.",
        (
            ("supervision-timeliness", "60", "2017", "", "previous"),
            ("supervision-timeliness", "88", "", "", ""),
        ),
    ),
    (
        "Poole Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 March 2018\n\n5. Early Help\n\n",
        "The early help teams held 312 open cases at the end of January, having closed 140 since October.",
        (
            ("early-help-cases", "312", "2018-01", "", ""),
        ),
    ),
    (
        "Poole Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 March 2018\n\n5. Youth offending\n\n",
        "There had been a steady reduction in first-time entrants (2014: 88; 2015: 71; 2016: 52).",
        (
            ("first-time-entrants", "88", "2014", "", ""),
            ("first-time-entrants", "71", "2015", "", ""),
            ("first-time-entrants", "52", "2016", "", ""),
        ),
    ),
    (
        "Poole Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 March 2018\n\n5. EHE\n\n",
        "Nobody could say how many children were taught at home without the Council's knowledge. It knew of 141.",
        (
            ("home-educated-children", "141", "", "", ""),
        ),
    ),
    (
        "Tameside Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 23 July 2019\n\n5. Placement stability\n\n",
        "The Independent Reviewing Manager pointed out that long-term stability, that is two years or more in one placement, was 71%, better than at any time since 2015.",
        (
            ("placement-stability", "71", "", "", ""),
        ),
    ),
    (
        "Tameside Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 23 July 2019\n\n5. Care leavers\n\n",
        "It was the Government's ambition, the Director reminded Members, that no care leaver should be homeless. Tameside had two who were. The proportion in suitable homes was 95%.",
        (
            ("care-leavers-accommodation", "95", "", "", ""),
        ),
    ),
    (
        "Bolton Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 November 2018\n\n5. Looked after children\n\n",
        "Reference was made to the size of the looked after population. Officers advised that it had been 598 in March and that, after a busy summer, it now stood at 641.",
        (
            ("children-in-care", "598", "2018-03", "", "previous"),
            ("children-in-care", "641", "", "", ""),
        ),
    ),
    (
        "Bolton Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 6 November 2018\n\n5. Care leavers\n\n",
        "Members were reminded that the authority kept in touch with nearly all its care leavers. Of these, 87% had suitable accommodation, a point or two above the North West figure (85%), and 55% were EET.",
        (
            ("care-leavers-accommodation", "87", "", "", ""),
            ("care-leavers-accommodation", "85", "", "North West", "regional"),
            ("care-leavers-eet", "55", "", "", ""),
        ),
    ),
    (
        "Vale of Glamorgan Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 10 July 2023\n\n5. Annual report\n\n",
        "The Head of Children and Young People Services noted a further fall in children on the register, to 84 at 31 March 2023, but a rise in those looked after, to 331.",
        (
            ("child-protection-plans", "84", "2023-03-31", "", ""),
            ("children-in-care", "331", "2023-03-31", "", ""),
        ),
    ),
    (
        "Haringey London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 5 December 2019\n\n5. Youth Justice\n\n",
        "There had been fewer first-time entrants for a third year. They numbered 84 in 2018/19 as opposed to 97 in 2017/18.",
        (
            ("first-time-entrants", "84", "2018/2019", "", ""),
            ("first-time-entrants", "97", "2017/2018", "", "previous"),
        ),
    ),
    (
        "Haringey London Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 5 December 2019\n\n5. Missing children\n\n",
        "Between July and September, 96 children were reported missing on 241 occasions. The police passed on every report, and the council's team managed to see 68% of the children within three days of their return.",
        (
            ("missing-episodes", "96", "2019-07/2019-09", "children", ""),
            ("missing-episodes", "241", "2019-07/2019-09", "", ""),
            ("return-interviews-completed", "68", "2019-07/2019-09", "", ""),
        ),
    ),
    (
        "Northumberland County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 8 February 2018\n\n5. Adoption and fostering\n\n",
        "The number of approved foster carers was 171, and eight more assessments were under way. Adoption orders granted in the year so far came to 16.",
        (
            ("foster-carers", "171", "", "", ""),
            ("adoptions", "16", "", "", ""),
        ),
    ),
    (
        "Reading Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 19 October 2016\n\n5. Improvement Board\n\n",
        "Turnover of social workers, which had reached 34% in the year of the inspection, was down to 22%. Supervision had been recorded for 71% of staff in August.",
        (
            ("turnover-rate", "34", "", "", "previous"),
            ("turnover-rate", "22", "", "", ""),
            ("supervision-timeliness", "71", "2016-08", "", ""),
        ),
    ),
    (
        "Reading Borough Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 19 October 2016\n\n5. Court\n\n",
        "Pre-proceedings work had shortened matters: in the first half of 2016 care proceedings had averaged 27 weeks, where in 2014 they had averaged 38.",
        (
            ("court-duration", "27", "2016-01/2016-06", "", ""),
            ("court-duration", "38", "2014", "", "previous"),
        ),
    ),
    (
        "Trafford Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 September 2017\n\n5. Learning and development\n\n",
        "The Safeguarding Board Manager was asked about take-up. Courses had been attended by 1,344 people in 2016/17, and of those who came 88% were from the council or the NHS.",
        (
            ("professionals-trained", "1344", "2016/2017", "", ""),
        ),
    ),
    (
        "Trafford Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 September 2017\n\n5. Section 47\n\n",
        "As to section 47 enquiries, 61 were begun in August against a monthly average of 48.",
        (
            ("section-47-enquiries", "61", "2017-08", "", ""),
        ),
    ),
    (
        "Renfrewshire Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 22 August 2018\n\n5. Looked after children\n\n",
        "At 31 July 2018 the Council looked after 664 children, 141 of them at home with their parents.",
        (
            ("children-in-care", "664", "2018-07-31", "", ""),
            ("children-in-care", "141", "2018-07-31", "at home with their parents", ""),
        ),
    ),
    (
        "Buckinghamshire County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 3 July 2018\n\n5. Ofsted\n\n",
        "The Cabinet Member had been frank: when inspectors came in November 2017 one social worker in three was from an agency. Now it was one in five.",
        (
            ("agency-rate", "33", "2017-11", "", "previous"),
            ("agency-rate", "20", "", "", ""),
        ),
    ),
    (
        "Peterborough City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 January 2017\n\n5. Children in need\n\n",
        "Aside from those in care or on plans, social workers were supporting 1,020 children in need.",
        (
            ("children-in-need", "1020", "", "", ""),
        ),
    ),
    (
        "Peterborough City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 January 2017\n\n5. Annual reviews\n\n",
        "Of the 1,310 plans maintained, 190 had a review that was overdue.",
        (
            ("ehc-plans", "1310", "", "", ""),
            ("annual-reviews-overdue", "190", "", "", ""),
        ),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Care leavers\n\n",
        "It was in Medway that 30% of care leavers were out of work; the Director could not give the figure for Kent.",
        (
            ("care-leavers-neet", "30", "", "", "other authority"),
        ),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Audit\n\n",
        "They had gone through 34 case records with the managers.",
        (("files-audited", "34", "", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Audit\n\n",
        "The audit team had looked at 25 referrals to the front door and in 7 of them the threshold had been wrongly applied.",
        (("files-audited", "25", "", "referrals to the front door", ""), ("other", "7", "", "referrals to the front door", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Audit\n\n",
        "The Board had tried this by sampling 20 cases, and in 14 of these the outcomes for the child had improved.",
        (("files-audited", "20", "", "", ""), ("improved-outcomes", "14", "", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Youth justice\n\n",
        "FTEs came to 58 in 2018/19, compared with 71 in 2017/18.",
        (("first-time-entrants", "58", "2018/2019", "", ""), ("first-time-entrants", "71", "2017/2018", "", "previous"),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Early help\n\n",
        "The number of family support workers had gone up from 8 to 13.",
        (("staff-in-role", "13", "", "family support workers", ""), ("staff-in-role", "8", "", "family support workers", "previous"),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Workforce\n\n",
        "All of the 62 social worker posts were filled, save for 4.",
        (("social-worker-posts", "62", "", "", ""), ("vacancies", "4", "", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Workforce\n\n",
        "There were 7 vacant posts in the service, three of which had been recruited to.",
        (("vacancies", "7", "", "", ""), ("recruits", "3", "", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children\n\n",
        "There were 121 children on a child protection plan at the end of July and 240 in care.",
        (("child-protection-plans", "121", "2019-07", "", ""), ("children-in-care", "240", "2019-07", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Care leavers\n\n",
        "82% of care leavers were in suitable accommodation, short of the 90% that the Council had set itself, and 37% were not in education, employment or training.",
        (("care-leavers-accommodation", "82", "", "", ""), ("care-leavers-accommodation", "90", "", "", "target"), ("care-leavers-neet", "37", "", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Workforce\n\n",
        "Two indicators were red, these being the agency rate at 16%, where the tolerance was 10%, and repeat child protection plans at 22%.",
        (("agency-rate", "16", "", "", ""), ("agency-rate", "-10", "", "", "target"), ("repeat-protection-plans", "22", "", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Exploitation\n\n",
        "The Multi-Agency Child Exploitation Panel had considered 88 children in 2018/19.",
        (("exploitation-referrals", "88", "2018/2019", "", ""),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Caseloads\n\n",
        "Caseloads were at 16 on average, and agency staff were 11% of the workforce. It was the Director's ambition to bring this down to 8%.",
        (("caseload", "16", "", "", ""), ("agency-rate", "11", "", "", ""), ("agency-rate", "8", "", "", "target"),),
    ),
    (
        "Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Exclusions\n\n",
        "There had been 22 permanent exclusions and 140 suspensions in 2018/19.",
        (("exclusions", "22", "2018/2019", "permanent exclusions", ""), ("exclusions", "140", "2018/2019", "suspensions", ""),),
    ),
)

SILENTLY: tuple[tuple[str, str], ...] = (
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children's services\n\n", "The Council had received 188 children from Essex under the transfer scheme."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children's services\n\n", "It was hoped that the Lighthouse project would help 90 children."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children's services\n\n", "In 64% of cases on the Lighthouse project no improvement was seen."),
    ("Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n", "What the target for this was, a Member asked, and was told that it was 90%; last year's performance had been 81%."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Fostering\n\n", "Councillor Frith hoped that the number of fostering households would reach 600 by the spring."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Care leavers\n\n", "The Head of Service said that 88% of care leavers had been sent the survey and 41% had replied."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Care leavers\n\n", "Of care leavers who answered the questionnaire, 64% said that they felt safe where they lived and 30% wanted to move."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children in care\n\n", "Councillor Webb had been told that 900 children were in care. The Director said that this was untrue."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children in care\n\n", "The budget for children in care had been overspent by 12% and 9% of it had gone on transport."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Workforce\n\n", "Agency staff were discussed. Some 70% of the overspend arose there, and three meetings had been held with suppliers."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Caseloads\n\n", "The union's survey had been answered by 140 members, of whom 55% thought caseloads too high."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Youth justice\n\n", "The programme was for young people aged 10 to 17 and ran for 12 weeks, with two sessions a week at 4 venues."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Missing children\n\n", "It was not the case that 40 children had gone missing from the hotel, the Police said."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Adoption\n\n", "Twelve couples had come to the open evening and 30 packs were given out; it would be 2020 before any child was placed."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Exclusions\n\n", "Members asked whether there were more than 100 permanent exclusions. Officers did not have the number to hand."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Assessments\n\n", "If 30 more social workers were taken on, assessments would be finished in time in 95% of cases."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Placements\n\n", "The home had eight beds. Five were occupied, 62%, and the other three would be filled by June."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Consultation\n\n", "There had been 340 responses to the consultation on early help; 71% were in favour and 12% against."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Child protection\n\n", "It was suggested that 25% of conferences should be audited. The Chair thought 10% enough."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Health\n\n", "Immunisation was offered to everyone. Of children starting school, 93% had had both doses; dentists had seen 58%."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. SEND\n\n", "The Panel would visit three special schools and speak to ten parents, two of whom had plans for their children."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Foster carers\n\n", "Fourteen foster carers had written to complain that their allowances had been cut by 5%, and nine attended the meeting."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Training\n\n", "A Member asked for 200 copies of the leaflet. The course had lasted 3 days and marks averaged 74%."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Supervision\n\n", "One worker had told inspectors that she had not been supervised for 14 weeks."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children in care\n\n", "The Committee agreed that 20 of the children in care be invited to the next meeting and that 4 Members meet them."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Turnover\n\n", "The Director said that the team had left 12 of its 20 recommendations undone. Members found this worrying, and 8 had been carried over twice."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Placements\n\n", "Placements had cost more than expected. The unit cost had gone up by 7% and 40% of the rise was due to inflation."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. MASH\n\n", "Contacts had risen. The phone line was busy for 20% of the day and 3 calls in 10 were abandoned."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Children in care\n\n", "The total bill was £4.2m and the overspend 12%. The population of the city had grown to 790,000, a total that would rise."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Missing children\n\n", "The number of young people at the youth club had fallen to 30, and 12 individuals had been barred."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Care proceedings\n\n", "The Legal Team had 14 solicitors; it took 3 weeks to fill a post, and counsel charged for 2 days."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Waiting times\n\n", "The report had been out for consultation for 6 weeks. It was 40 pages long and took officers 3 weeks to write."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. EHC plans\n\n", "The plans for the new special school had been drawn up in 2019. There would be 120 places, 40% of them for pupils with autism, and building would be finished in time for September."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Child protection plans\n\n", "Of the Board's 14 objectives, nine were in the business plan and five in the improvement plan; 80% had been completed on time."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Health of looked after children\n\n", "Immunisations were up to date for 91%, and 84% had seen a dentist. Ten nurses had been appointed."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Agency staff\n\n", "Agency fees had risen by 14%. The supplier took 22% of each invoice and five agencies had been struck off the list."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Turnover\n\n", "The company's turnover had been £2m, of which 15% came from the Council. It had left its old premises."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Fostering\n\n", "Fostering allowances would go up by 3%. Forty enquiries had been received, 12 households had dropped out and six carers had retired."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Early help\n\n", "Families were pleased: 93% of those asked said that they would recommend it. Four family workers had left."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Placements\n\n", "Outside the city there were 40% more placements than in 2017, at a cost of £3m, and 12 moves had been paid for."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Re-referrals\n\n", "A letter had been sent again to 14 schools; 30% had replied within twelve months of the first."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Training\n\n", "The room held 60 people and 45 chairs were free. Fifteen people asked to be trained in first aid at their own cost."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Attendance\n\n", "Attendance at scrutiny meetings by Members was 84%, the Chair noted; two Members had attended none."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Vacancies\n\n", "There were two vacancies for parent governor representatives on the Board, and one co-opted place had been empty for a year."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. SEND\n\n", "The deficit on the high needs block was 8%, and the Council had been given 20 weeks to produce a plan for it."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Assessments\n\n", "Risk assessments had been finished for 95% of buildings and fire drills held on time in 80%."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Child deaths\n\n", "Deaths on the roads were down by a third. The Coroner had reviewed his procedures and considered 4 options."),
    ("Leeds City Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Youth justice\n\n", "Of those sentenced, 32% had reoffended within a year. The centre had 24 beds, of which 20 were in use."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Staffing\n\n", "There were 42 FTEs in the library service and 6 FTE posts had gone."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Youth club\n\n", "The Panel considered 4 options, and 9 young people looked at the plans."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Records\n\n", "The two records officers had gone through the building and read 12 meters."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Posts\n\n", "All of the letters were answered, save for 4."),
    ("Kent County Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 14 November 2019\n\n5. Visit\n\n", "Of these 7 of them were late, and the tolerance was 5 minutes."),
)
