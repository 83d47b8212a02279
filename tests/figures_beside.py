"""Passages in which a figure stands beside another: earlier ones, targets, other people's and other places', and wishes that are none."""

from __future__ import annotations

from figures_around import Around

_HEAD = "Barnsley Council\nChildren's Scrutiny Panel\nMinutes of the meeting held on 12 March 2020\n\n5. Children's services\n\n"

_PASSAGES: tuple[tuple[str, tuple[Around, ...]], ...] = (
    # limits and wishes
    ("Workers in the north had 14 cases each in May 2019, no more than 15 being the norm.", (("caseload", "14", "2019-05", "north", ""), ("caseload", "-15", "2019-05", "north", "target"))),
    ("There were 131 fostering households on 31 May 2019. It sought 150, and neither of its neighbours had so many.",
     (("foster-carers", "131", "2019-05-31", "", ""), ("foster-carers", "150", "", "", "target"))),
    ("Fostering households came to 131; the wish was for 150 by 2024.", (("foster-carers", "131", "", "", ""), ("foster-carers", "150", "2024", "", "target"))),
    ("There were 131 foster carers in May 2019. A union wanted 170.", (("foster-carers", "131", "2019-05", "", ""),)),
    ("Families waited 12 weeks for play therapy in May 2019. The county was aiming for six.", (("waiting-time", "12", "2019-05", "play therapy", ""), ("waiting-time", "6", "", "play therapy", "target"))),
    ("Caseloads averaged 17. ASYEs do not carry more than 11.", (("caseload", "17", "", "", ""), ("caseload", "-11", "", "ASYEs", ""))),
    ("Caseloads averaged 17. Members were told that new workers must hold no more than 11.", (("caseload", "17", "", "", ""), ("caseload", "-11", "", "", "target"))),
    ("Agency staff filled 28 posts. A push to get agency usage under 12% by Christmas had begun.", (("agency-workers", "28", "", "", ""), ("agency-rate", "-12", "2020-12", "", "target"))),
    ("Return interviews were held in 71% of cases, some way below the 80% called for.", (("return-interviews-completed", "71", "", "", ""), ("return-interviews-completed", "80", "", "", "target"))),
    ("Caseloads averaged 19 and came to 26 in one team, when the Council's own limit was 18.", (("caseload", "19", "", "", ""), ("caseload", "26", "", "one team", ""), ("caseload", "-18", "", "", "target"))),
    # what was before
    ("Agency staff were 14% of the workforce in May 2019, against 17% in England; in May 2018 it had been 20%.",
     (("agency-rate", "14", "2019-05", "", ""), ("agency-rate", "17", "2019-05", "England", "national"), ("agency-rate", "20", "2018-05", "", "previous"))),
    ("In England 17% of social workers were agency staff in 2019; in 2018 it had been 16%.", (("agency-rate", "17", "2019", "England", "national"), ("agency-rate", "16", "2018", "", "national"))),
    ("On 31 January 2020 there were 411 children in care. There were 398 in January 2019.", (("children-in-care", "411", "2020-01-31", "", ""), ("children-in-care", "398", "2019-01", "", "previous"))),
    ("The wait for counselling was 16 weeks, where it had once been 33.", (("waiting-time", "16", "", "counselling", ""), ("waiting-time", "33", "", "counselling", "previous"))),
    ("Caseloads averaged 15. Two years ago it was 21.", (("caseload", "15", "", "", ""), ("caseload", "21", "2018", "", "previous"))),
    ("There were 236 children in care at the end of January 2020. The previous January there were 251.", (("children-in-care", "236", "2020-01", "", ""), ("children-in-care", "251", "2019-01", "", "previous"))),
    ("In 2018/19 23% of referrals had come within twelve months of an earlier referral.", (("re-referral-rate", "23", "2018/2019", "", ""),)),
    ("The Board trained 512 people in 2018/19. Before the pandemic, the number for a year was 1,100.", (("professionals-trained", "512", "2018/2019", "", ""), ("professionals-trained", "1100", "", "", "previous"))),
    ("In the nine months to December 2019 there were 206 missing episodes. In the same nine months of 2018 the number had been 240.",
     (("missing-episodes", "206", "2019-04/2019-12", "", ""), ("missing-episodes", "240", "2018-04/2018-12", "", "previous"))),
    # whose it is
    ("A Member mentioned Calderdale's agency rate, which was 9%.", (("agency-rate", "9", "", "", "other authority"),)),
    ("Eleven child deaths had been notified to the Barnsley, Rotherham and Doncaster Child Death Overview Panel in 2018/19.", (("child-deaths-notified", "11", "2018/2019", "", ""),)),
    ("Agency workers were 21% of the workforce at the Front Door in May 2019, when the figure for the county as a whole was 12%.", (("agency-rate", "21", "2019-05", "", ""), ("agency-rate", "12", "2019-05", "", ""))),
    ("Only six councils in the North East had so far been graded good.", (("inspection-outcome-count", "6", "", "councils in the North East", "regional"),)),
    # of which measure
    ("Caseloads were raised. In May 2019 they averaged 16 in the assessment teams and 12 in the teams for children in care.",
     (("caseload", "16", "2019-05", "assessment teams", ""), ("caseload", "12", "2019-05", "teams for children in care", ""))),
    ("During 2018/19 a total of 97 children entered care, down from 120 the year before, and the number looked after on 31 March 2019 stood at 402.",
     (("children-entering-care", "97", "2018/2019", "", ""), ("children-entering-care", "120", "2017/2018", "", "previous"), ("children-in-care", "402", "2019-03-31", "", ""))),
    ("There were 390 children in care, a rate of 62 per 10,000, and foster households came to 118.", (("children-in-care", "390", "", "", ""), ("children-in-care", "62", "", "", ""), ("foster-carers", "118", "", "", ""))),
    ("Agency workers numbered 27 at the end of January, i.e. 19% of the social work establishment.", (("agency-workers", "27", "2020-01", "", ""), ("agency-rate", "19", "2020-01", "", ""))),
    ("One post in six was vacant. Frontline staff numbered 148.", (("vacancy-rate", "17", "", "", ""),)),
    ("Some 2,100 EHC plans were maintained in May 2019 and over 300 reviews were overdue.", (("ehc-plans", "2100", "2019-05", "", ""), ("annual-reviews-overdue", "300-", "2019-05", "", ""))),
    ("Inspectors liked how stable foster homes were. There were four recommendations, and two of them were for this Panel.", ()),
    # of whom
    ("In 2018/19 64% of the families who had been through Fresh Start had improved outcomes.", (("improved-outcomes", "64", "2018/2019", "Fresh Start", ""),)),
    ("Caseloads ran at 24 per social worker.", (("caseload", "24", "", "social worker", ""),)),
    ("The caseloads of the Duty Team, which had averaged 23 in May 2019, had come down.", (("caseload", "23", "2019-05", "Duty Team", ""),)),
    ("There had been 14% fewer visits to the family hubs in 2018/19 than in 2017/18.", (("attendance-change", "-14", "2018/2019", "family hubs", ""),)),
    ("Of care leavers 91% were in suitable accommodation and 55% in work or education. For inner London those percentages were 88 and 57.",
     (("care-leavers-accommodation", "91", "", "", ""), ("care-leavers-eet", "55", "", "", ""), ("care-leavers-accommodation", "88", "", "inner London", "regional"), ("care-leavers-eet", "57", "", "inner London", "regional"))),
    # of what time
    ("The monthly report for January 2020 was presented.\n\n- Contacts: 940 received. In December 2019 it was 870.\n\n- Vacancies: 14.",
     (("contacts", "940", "2020-01", "", ""), ("contacts", "870", "2019-12", "", "previous"), ("vacancies", "14", "2020-01", "", ""))),
    ("Quarter 3 (October to December 2019) was reported.\n\nSupervision took place on time for 88% of staff. Q2: 81%.",
     (("supervision-timeliness", "88", "2019-10/2019-12", "", ""), ("supervision-timeliness", "81", "2019-07/2019-09", "", "previous"))),
    ("There were 702 children in care in January 2020 and the Director expected there to be fewer than 680 by next autumn.", (("children-in-care", "702", "2020-01", "", ""), ("children-in-care", "-680", "2020", "", "expected"))),
    # corrected
    ("The training had reached 140 people. The Manager asked that this be corrected: it was 104.", (("professionals-trained", "104", "", "", ""),)),
    ("Agency staff made up 19% of the workforce. This figure should have read 16%.", ()),
    # how it is set
    ("Indicator ; Apr-Jun 2019 ; Apr-Jun 2018 ; Target\nRe-referrals ; 17.8% ; 21.3% ; 18%\nChildren subject of a child protection plan ; 402 ; 437 ; -",
     (("re-referral-rate", "17.8", "2019-04/2019-06", "", ""), ("re-referral-rate", "21.3", "2018-04/2018-06", "", "previous"), ("re-referral-rate", "18", "2019-04/2019-06", "", "target"),
      ("child-protection-plans", "402", "2019-04/2019-06", "", ""), ("child-protection-plans", "437", "2018-04/2018-06", "", "previous"))),
    ("At the end of May 2019 caseloads in the court teams averaged 19.5, against a standard of\n18. Nine of the 101 social work posts were vacant.",
     (("caseload", "19.5", "2019-05", "court teams", ""), ("caseload", "18", "2019-05", "court teams", "target"), ("vacancies", "9", "", "social work posts", ""), ("social-worker-posts", "101", "", "", ""))),
)  # fmt: skip
# head; the passage; the figures
BESIDE: tuple[tuple[str, str, tuple[Around, ...]], ...] = tuple((_HEAD, passage, told) for passage, told in _PASSAGES)
