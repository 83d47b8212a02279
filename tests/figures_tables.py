"""Tables whose measure stands in the head of a column, or half there and half in the label, each with the figures it must give."""

from __future__ import annotations

from figures_around import Around

TABLED: tuple[tuple[str, tuple[Around, ...]], ...] = (
    (
        "Patch | Mean caseload, May 2019\nWest patch | 13\nSouth East area | 19\n\nThe Chair thanked officers.",
        (("caseload", "13", "2019-05", "West patch", ""), ("caseload", "19", "2019-05", "South East area", "")),
    ),
    (
        "Measure | Result | Goal\nRe-referrals | 15% | 17%\n\nFigures are for October 2018. Members were pleased.",
        (("re-referral-rate", "15", "2018-10", "", ""), ("re-referral-rate", "17", "2018-10", "", "target")),
    ),
    (
        "Team | Social work posts at 1 June 2019 | Of which vacant\nCourt Team | 12 | 3",
        (("social-worker-posts", "12", "2019-06-01", "Court Team", ""), ("vacancies", "3", "2019-06-01", "Court Team", "")),
    ),
    (
        "Position at 31 March | 2018 | 2019\nLooked after children | 170 | 188",
        (("children-in-care", "170", "2018-03-31", "", "previous"), ("children-in-care", "188", "2019-03-31", "", "")),
    ),
    (
        "Care leavers at 31 March 2019 | %\nIn suitable accommodation | 86\nNot in education, employment or training | 41",
        (("care-leavers-accommodation", "86", "2019-03-31", "", ""), ("care-leavers-neet", "41", "2019-03-31", "", "")),
    ),
    (
        "Year | Children in care | Agency rate\n2017/18 | 311 | 14%\n2018/19 | 339 | 12%",
        (
            ("children-in-care", "311", "2017/2018", "", "previous"), ("agency-rate", "14", "2017/2018", "", "previous"),
            ("children-in-care", "339", "2018/2019", "", ""), ("agency-rate", "12", "2018/2019", "", ""),
        ),
    ),
    ("Indicator | North team | South team\nAverage caseload | 15 | 21", (("caseload", "15", "", "North team", ""), ("caseload", "21", "", "South team", ""))),
    ("Position for Quarter 1 2019/20:\n\nIndicator | Value\nChildren in care | 402", (("children-in-care", "402", "2019-04/2019-06", "", ""),)),
    (
        "Service | Wait (weeks) | Target\nAutism assessment | 40 | 18",
        (("waiting-time", "40", "", "Autism assessment", ""), ("waiting-time", "18", "", "Autism assessment", "target")),
    ),
    ("Authority | Agency rate (%)\nShropshire | 14\nEngland | 17", (("agency-rate", "14", "", "", ""), ("agency-rate", "17", "", "England", "national"))),
    ("Contact: Jane Roe | 01743 123456\nRoom | 14", ()),
    ("Ward | Votes | Turnout\nNorth | 1204 | 33%", ()),
    ("Ref | Risk | Score\n1 | Caseloads too high | 16\n2 | Vacancies | 12", ()),
)
