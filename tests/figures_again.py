"""Passages whose figures are of a time told again ("in those three months"), of part of the area, or of people whom the words before or a table name."""

from __future__ import annotations

from figures_around import Around

_HEAD = "Shropshire Council\nChildren's Services Scrutiny Panel\nMinutes of the meeting held on 12 September 2019\n\n4. Annual Report\n\n"

_PASSAGES: tuple[tuple[str, tuple[Around, ...]], ...] = (
    ("On 30 June 2019 the Council had 212 foster carers. At that point 14 social worker posts were vacant.",
     (("foster-carers", "212", "2019-06-30", "", ""), ("vacancies", "14", "2019-06-30", "social worker posts", ""))),
    ("Between October and December 2018, 74% of return interviews were completed. Over those three months 96 children were reported missing.",
     (("return-interviews-completed", "74", "2018-10/2018-12", "", ""), ("missing-episodes", "96", "2018-10/2018-12", "children", ""))),
    ("The authority had 318 looked after children at 31 March 2019. During the year 122 children had come into care.",
     (("children-in-care", "318", "2019-03-31", "", ""), ("children-entering-care", "122", "2018/2019", "", ""))),
    ("At the end of September 2018 there were 240 children subject to a child protection plan. Twelve per cent of plans that began in the quarter were repeat plans.",
     (("child-protection-plans", "240", "2018-09", "", ""), ("repeat-protection-plans", "12", "2018-07/2018-09", "", ""))),
    ("The number of children in need stood at 1,020 on 31 March 2019. Agency staff then made up 14% of the workforce.",
     (("children-in-need", "1020", "2019-03-31", "", ""), ("agency-rate", "14", "2019-03-31", "", ""))),
    ("There were 451 children in care on 30 June 2019. In the twelve months to that date 38 children had been adopted.",
     (("children-in-care", "451", "2019-06-30", "", ""), ("adoptions", "38", "2018-07-01/2019-06-30", "", ""))),
    ("The Head of Service gave the figures as at 31 August 2019. There were 301 looked after children. 22 social work posts were vacant.",
     (("children-in-care", "301", "2019-08-31", "", ""), ("vacancies", "22", "2019-08-31", "social work posts", ""))),
    ("From April to August 63% of initial health assessments were completed within 20 working days.",
     (("health-assessments-timeliness", "63", "2019-04/2019-08", "", ""),)),
    ("April to June saw 412 referrals to children's social care.", (("referrals", "412", "2019-04/2019-06", "", ""),)),
    ("The rate of children in care at the year end was 71 per 10,000. Over the course of that year 30 children were adopted.",
     (("children-in-care", "71", "2019-03-31", "", ""), ("adoptions", "30", "2018/2019", "", ""))),
    ("Caseloads were 18 on 30 June 2019, where the Council had set itself a limit of 15.",
     (("caseload", "18", "2019-06-30", "", ""), ("caseload", "-15", "2019-06-30", "", "target"))),
    ("In the south of the borough caseloads averaged 24 in June 2019.", (("caseload", "24", "2019-06", "south of the borough", ""),)),
    ("Of the 94 social worker posts in December 2018, five were vacant.",
     (("social-worker-posts", "94", "2018-12", "", ""), ("vacancies", "5", "2018-12", "social worker posts", ""))),
    ("Pupils with a social worker had attended school for 88.4% of sessions in 2018/19.", (("school-attendance", "88.4", "2018/2019", "Pupils with a social worker", ""),)),
    ("Ms Reed asked about speech therapy: the wait stood at 31 weeks.", (("waiting-time", "31", "", "speech therapy", ""),)),
    ("Two team manager posts are empty.", (("vacancies", "2", "", "team manager posts", ""),)),
    ("The re-referral rate was 21% in 2018/19 (England: 22%), compared with 25% in the year before.",
     (("re-referral-rate", "21", "2018/2019", "", ""), ("re-referral-rate", "22", "2018/2019", "England", "national"), ("re-referral-rate", "25", "2017/2018", "", "previous"))),
    ("62% of children in care had had no more than two social workers in 2018/19, which was better than the 48% of 2017/18.",
     (("social-workers-per-child", "62", "2018/2019", "children in care", ""), ("social-workers-per-child", "48", "2017/2018", "children in care", "previous"))),
    ("Turnover for 2018/19 was shown as 61%: it should have read 16%.", (("turnover-rate", "16", "2018/2019", "", ""),)),
    ("Foster carers | March 2019 | March 2018\nIn house | 141 | 148\n",
     (("foster-carers", "141", "2019-03", "In house", ""), ("foster-carers", "148", "2018-03", "In house", "previous"))),
    ("Data as at 31 March 2019.\n\nIndicator | Actual | Target\nCare leavers aged 19 to 21 in suitable accommodation | 91% | 92%\n",
     (("care-leavers-accommodation", "91", "2019-03-31", "Care leavers aged 19 to 21", ""), ("care-leavers-accommodation", "92", "2019-03-31", "Care leavers aged 19 to 21", "target"))),
    ("In July 2019, 58% of return interviews had been completed, and the Council had asked the charity for 80%.",
     (("return-interviews-completed", "58", "2019-07", "", ""), ("return-interviews-completed", "80", "2019-07", "", "target"))),
    ("At January 2019 the Council maintained 6,420 Education, Health and Care (EHC) plans; a year earlier there had been 5,310.",
     (("ehc-plans", "6420", "2019-01", "", ""), ("ehc-plans", "5310", "2018-01", "", "previous"))),
    ("There had been 11 vacancies for social workers on 31 March 2019. There were 22 vacancies at the same time in 2018.",
     (("vacancies", "11", "2019-03-31", "social workers", ""), ("vacancies", "22", "2018-03-31", "social workers", "previous"))),
    # no time told before is theirs
    ("There were 212 foster carers on 30 June 2019. The number of children educated at home has settled at 174.",
     (("foster-carers", "212", "2019-06-30", "", ""), ("home-educated-children", "174", "", "", ""))),
    ("Officers visited Kent in June 2019. Caseloads averaged 17.", (("caseload", "17", "", "", ""),)),
    ("The plan ran from April to June 2019. Agency staff are 12% of social workers.", (("agency-rate", "12", "", "", ""),)),
    ("The strategy was adopted in March 2018. If caseloads then fell to 15 the Panel would be content.", ()),
    ("In 2018 children in care and care leavers had been graded good.", ()),
    ("He asked about children who go missing for a lesson or two.", ()),
    ("Since then 40 social workers had been recruited.", (("recruits", "40", "", "", ""),)),
)

AGAIN: tuple[tuple[str, str, tuple[Around, ...]], ...] = tuple((_HEAD, passage, told) for passage, told in _PASSAGES)
