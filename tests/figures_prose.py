"""Sentences as they stand in whole minutes, told freely, with the figures that they give; and some that give none."""

from __future__ import annotations

from figures_around import Around

PROSE: tuple[tuple[str, tuple[Around, ...]], ...] = (
    (
        "The Panel was notified of 21 deaths in 2020/21 and completed 18 reviews; in five of these it found factors that might have been changed.",
        (
            ("child-deaths-notified", "21", "2020/2021", "", ""),
            ("child-deaths-reviewed", "18", "2020/2021", "", ""),
            ("modifiable-deaths", "5", "2020/2021", "", ""),
        ),
    ),
    (
        "The panel looked into 18 deaths in 2020/21 and in four of them saw factors that could have been modified.",
        (
            ("child-deaths-reviewed", "18", "2020/2021", "", ""),
            ("modifiable-deaths", "4", "2020/2021", "", ""),
        ),
    ),
    (
        "The average caseload was 16. A figure of 28 had been quoted in the chamber; it was wrong.",
        (
            ("caseload", "16", "", "", ""),
        ),
    ),
    (
        "92% of assessments had been done in 45 working days. He had heard that a council nearby was claiming 99%, which he doubted.",
        (
            ("assessment-timeliness", "92", "", "", ""),
        ),
    ),
    (
        "Child deaths - 12 notified in 2019/20; CDOP reviewed 10; three had modifiable factors.",
        (
            ("child-deaths-notified", "12", "2019/2020", "", ""),
            ("child-deaths-reviewed", "10", "2019/2020", "", ""),
            ("modifiable-deaths", "3", "2019/2020", "", ""),
        ),
    ),
    (
        "The rule was that nobody should have more than 20 cases open, or 14 for those in their first year.",
        (
            ("caseload", "-20", "", "", "target"),
            ("caseload", "-14", "", "those in their first year", "target"),
        ),
    ),
    (
        "Children in care had numbered 640 on 31 March 2021, of whom 212 were with foster carers, 88 with relatives and 51 in residential homes.",
        (
            ("children-in-care", "640", "2021-03-31", "", ""),
            ("children-in-care", "212", "2021-03-31", "with foster carers", ""),
            ("children-in-care", "88", "2021-03-31", "with relatives", ""),
            ("children-in-care", "51", "2021-03-31", "in residential homes", ""),
        ),
    ),
    (
        "Social care stepped 96 cases down to early help in the quarter to June 2021, and 31 had gone the other way.",
        (
            ("step-down-cases", "96", "2021-04/2021-06", "", ""),
            ("step-up-cases", "31", "2021-04/2021-06", "", ""),
        ),
    ),
    (
        "Of the children registered in 2020/21, 14% had been on the Register at some earlier time.",
        (
            ("repeat-protection-plans", "14", "2020/2021", "", ""),
        ),
    ),
    (
        "61% of supervision sessions were held on time in the third quarter of 2020/21, up from 48% in the second quarter.",
        (
            ("supervision-timeliness", "61", "2020-10/2020-12", "", ""),
            ("supervision-timeliness", "48", "2020-07/2020-09", "", "previous"),
        ),
    ),
    (
        "88% of care leavers lived in suitable accommodation and 59% were in education, employment or training (as at 30 September 2021).",
        (
            ("care-leavers-accommodation", "88", "2021-09-30", "", ""),
            ("care-leavers-eet", "59", "2021-09-30", "", ""),
        ),
    ),
    (
        "88% of care leavers live in suitable accommodation and 59% are in education, employment or training (as at 30 September 2021).",
        (
            ("care-leavers-accommodation", "88", "2021-09-30", "", ""),
            ("care-leavers-eet", "59", "2021-09-30", "", ""),
        ),
    ),
    (
        "The number of looked after children at 31 July 2021 was 402, of whom 71 were placed outside the county.",
        (
            ("children-in-care", "402", "2021-07-31", "", ""),
            ("children-in-care", "71", "2021-07-31", "placed outside the county", ""),
        ),
    ),
    (
        "58 children had been identified as at risk of exploitation in 2020/21, 11 of them at high risk.",
        (
            ("exploitation-referrals", "58", "2020/2021", "", ""),
            ("exploitation-referrals", "11", "2020/2021", "at high risk", ""),
        ),
    ),
    (
        "Average school attendance of children in care in 2020/21 was 91%.",
        (
            ("school-attendance", "91", "2020/2021", "children in care", ""),
        ),
    ),
    (
        "Workers in their first year are to have no more than 14 cases.",
        (
            ("caseload", "-14", "", "Workers in their first year", "target"),
        ),
    ),
    (
        "In September 2021 newly qualified social workers held 12 cases on average and their more experienced colleagues 18.",
        (
            ("caseload", "12", "2021-09", "newly qualified social workers", ""),
            ("caseload", "18", "2021-09", "more experienced colleagues", ""),
        ),
    ),
    (
        "In 2020/21 primary schools permanently excluded 14 pupils, compared with 22 in 2019/20.",
        (
            ("exclusions", "14", "2020/2021", "primary schools", ""),
            ("exclusions", "22", "2019/2020", "primary schools", "previous"),
        ),
    ),
    (
        "The average wait for an autism assessment was 44 weeks in December 2020. The target was 13 weeks. By the end of 2021 the wait could be down to 26 weeks.",
        (
            ("waiting-time", "44", "2020-12", "autism assessment", ""),
            ("waiting-time", "13", "", "autism assessment", "target"),
            ("waiting-time", "26", "2021", "autism assessment", "expected"),
        ),
    ),
    (
        "48% of initial assessments were completed in 10 working days in 2020/21, when statistical neighbours managed 66%.",
        (
            ("assessment-timeliness", "48", "2020/2021", "initial assessments", ""),
            ("assessment-timeliness", "66", "2020/2021", "statistical neighbours", "other authority"),
        ),
    ),
    (
        "In 2020/21 the First Call Hub received 9,210 contacts, an increase of 6% on 2019/20.",
        (
            ("contacts", "9210", "2020/2021", "First Call Hub", ""),
            ("demand-change", "6", "2020/2021", "contacts", ""),
        ),
    ),
    (
        "'Way In', a programme to recruit social workers, has been running since 2019 and has taken on 24 people, of whom 19 have stayed.",
        (
            ("recruits", "24", "", "Way In", ""),
            ("recruits-retained", "19", "", "Way In", ""),
        ),
    ),
    (
        "The inspection team was 12 strong.",
        (
            ("inspection-team", "12", "", "", ""),
        ),
    ),
    (
        "The Durham Social Work Academy, a scheme run by the Council, opened in 2018. Of the 44 people who started on it 37 have finished.",
        (
            ("programme-participants", "44", "", "Durham Social Work Academy", ""),
            ("programme-completions", "37", "", "Durham Social Work Academy", ""),
        ),
    ),
    (
        "At 30 September 2021 eleven social work posts were vacant. Agency workers were filling eight of the eleven.",
        (
            ("vacancies", "11", "2021-09-30", "social work posts", ""),
            ("agency-workers", "8", "2021-09-30", "", ""),
        ),
    ),
    (
        "During the year 2020/21 860 staff from all agencies went on the Board's courses.",
        (
            ("professionals-trained", "860", "2020/2021", "", ""),
        ),
    ),
    (
        "Ofsted had inspected the service over five days from 1 to 5 March 2021.",
        (
            ("inspection-duration", "5", "2021-03-01/2021-03-05", "", ""),
        ),
    ),
    (
        "288 children were in need of protection and had a plan on 31 March 2021, making 58 per 10,000 where the England average was 43.",
        (
            ("child-protection-plans", "288", "2021-03-31", "", ""),
            ("child-protection-plans", "58", "2021-03-31", "", ""),
            ("child-protection-plans", "43", "2021-03-31", "England", "national"),
        ),
    ),
    (
        "HM Inspectorate of Probation came on 2 to 4 March 2021 and read 24 cases.",
        (
            ("files-audited", "24", "2021-03-02/2021-03-04", "", ""),
        ),
    ),
    (
        "There had been 63 missing episodes among children in care between April and September 2021 and interviews had been completed after 91% of them.",
        (
            ("missing-episodes", "63", "2021-04/2021-09", "children in care", ""),
            ("return-interviews-completed", "91", "2021-04/2021-09", "children in care", ""),
        ),
    ),
    (
        "Of the referrals received from April to September 2021, 21% were about children who had been referred in the twelve months before, and the Council wants that to be no more than 17%.",
        (
            ("re-referral-rate", "21", "2021-04/2021-09", "", ""),
            ("re-referral-rate", "-17", "", "", "target"),
        ),
    ),
    (
        "CP plans - 301 at 30 September 2021, was 288 at 31 March.",
        (
            ("child-protection-plans", "301", "2021-09-30", "", ""),
            ("child-protection-plans", "288", "2021-03-31", "", "previous"),
        ),
    ),
    (
        "Six out of seven teams have a permanent manager. The service would like to see no more than 15 children to a worker.",
        (
            ("teams-with-permanent-manager", "6", "", "", ""),
            ("teams", "7", "", "", ""),
            ("caseload", "-15", "", "", "target"),
        ),
    ),
    (
        "The average caseload was 17. Nobody should, in time, hold more than 15.",
        (
            ("caseload", "17", "", "", ""),
            ("caseload", "-15", "", "", "target"),
        ),
    ),
    (
        "Vacancies had stood at 9% in March 2021 and 14% of social workers were agency staff, but the latter figure could reach 18% if no more were recruited.",
        (
            ("vacancy-rate", "9", "2021-03", "", ""),
            ("agency-rate", "14", "2021-03", "", ""),
            ("agency-rate", "18", "2021-03", "", "expected"),
        ),
    ),
    (
        "Exclusions from secondary schools had risen from 51 in 2018/19 to 64 in 2019/20.",
        (
            ("exclusions", "64", "2019/2020", "secondary schools", ""),
            ("exclusions", "51", "2018/2019", "secondary schools", "previous"),
        ),
    ),
)
UNPROSED = (
    "A figure of 35 cases had been quoted in the chamber in May; the Director could not say where it had come from and it was wrong.",
    "The petition claimed that every social worker carried 50 cases.",
    "The petitioners stated that each social worker was carrying 45 cases.",
    "Every child in care had a plan, with a pathway plan to follow at sixteen.",
    "The charity offered one to one support to young people at risk of criminal exploitation.",
    "Areas for development were return home interviews and the offer to care leavers over 21.",
    "Three service managers had spent a day in Norwich and had brought back ideas about training.",
)
