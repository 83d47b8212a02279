r"""How minutes word the figures of children and families: referrals, plans, care, care leavers, education."""

from __future__ import annotations

from kg.rules.figures.pieces_figures import (
    BE,
    CHILDREN,
    COUNT,
    FEW,
    PERCENT,
    PERCENT_LEVEL,
    after,
    counted,
    shared,
    stood,
)
from kg.rules.grammar import Rule, Table

_KIDS = rf"(?:(?:\w+\s)?{CHILDREN})"
_CARE = (
    r"(?:looked[\s-]after(?!\sby\s(?:their|a|his|her))|in\s(?:the\s)?(?:care(?!\sof\s(?:their|a|his|her|family"
    r"|relative))|looked\safter\ssystem)|cared\sfor\sby\sthe|accommodated\sby\sthe)"
)
_CLA = (
    rf"(?:(?:looked[\s-]after\s{CHILDREN}|{CHILDREN}\s(?:who\s(?:are|were)\s)?{_CARE}|cared[\s-]for\s{CHILDREN}"
    rf"|care[\s-]experienced\s{CHILDREN})|LAC\b|CLA\b|CiC\b|CLAs\b)"
)
_CP_PLAN = r"(?:(?:a\s|the\s)?(?:child(?:ren's)?\sprotection|CP)\s(?:plans?|register)|CPPs?\b|(?:the\s)?CPR\b)"
_ON_PLAN = (
    rf"(?:{BE}\s|who\s(?:are|were)\s|currently\s|now\s){{0,3}}(?:(?:the\s)?subjects?\s(?:to|of)|on|with|had"
    rf"|have|supported\s(?:by|through)|under)\s(?:a\s|the\s)?(?:{_CP_PLAN}|protection\splans?)"
)
_S47 = r"(?:section\s47s?|s\.?\s?47s?)(?:\s(?:enquir(?:y|ies)|investigations?|assessments?))?"
_EHCP = r"(?:(?:EHC|education,?\shealth\s(?:and|&)\scare)\splans?|EHCPs?)"
_DEMAND = (
    r"(?:(?:the\s)?(?:number|volume|level|rate)s?\sof\s)?(?:(?:[\w'-]{1,15}\s){0,2}?(?:contacts|referrals"
    r"|notifications|requests|enquiries|demand|assessments)(?:\s(?:to|for|at|from|about"
    r"|in)\s(?:[\w'-]{1,15}\s?){1,5}?)?)"
)
_EXPLOITATION = (
    r"(?:(?:child\s)?(?:(?:sexual|criminal)\s)?(?:and\s(?:criminal|sexual)\s)?exploitation|CSE|CCE"
    r"|being\s(?:sexually\s|criminally\s)?exploited)"
)
_RATE = COUNT + r"(?=\s(?:children\s|cases\s)?(?:per|in\severy)\s10,?000)"

RULES: tuple[Rule, ...] = (
    counted(
        "children-in-care.counted", rf"(?:(?:unaccompanied\sasylum[\s-]seeking\s)?{_CLA}|of\s(?:which"
                                    rf"|whom)\swere\s{_CLA}|{CHILDREN}\s(?:{BE}\s)(?:currently\s|now\s"
                                    rf"|being\s)?{_CARE})\b(?!\s(?:had|has|have|{BE}|plac|who|wh|mov|left|leav|achiev"
                                    r"|attend|receiv|went|go\b|going|by\b|liv|aged|with\b|without|from|between|under|over\b"
                                    r"|on\b(?!\s(?:the\s)?\d)|subject|turn|becom|nor)\w*)",
        "looked*|care|LAC|CLA|CiC|cared*",
        (("There were 512 children in care at 31 March 2021.", "512"),
         ("At that date 389 children were looked after.",
            "389"),
         ("The authority now had 1,040 looked after children.", "1,040"), ("The county had 610 cared for children.",
             "610")),
        ("The home would look after 4 children.", "Care was given to 12 adults.",
        "30 looked after children had attended the event.",
         "Six children were looked after by their grandparents."),
    ),
    after(
        "children-in-care.looking", r"(?:council|authority|county|borough|city|service|department|directorate"
                                    r"|trust)\s(?:(?:now|currently)\s)?(?:was|is|were|had\sbeen)\s(?:(?:now"
                                    r"|currently)\s)?(?:looking\safter|caring\sfor"
                                    r"|(?:the\s)?corporate\sparents?\s(?:to|of|for))", "looking|caring|corporate",
        (("At the end of June the Council was looking after 731 children.", "731"),
         ("The authority is currently corporate parent to 288 children.", "288")),
        ("The home was looking after 4 children.", "The Council was looking after 12 children's play areas."), COUNT +
            r"(?=\schildren(?!'s))",
    ),
    stood(
        "children-in-care.stood", rf"{_CLA}(?=:)|(?:increase|rise|reduction|fall)\sin\s{_CLA}|(?:number|numbers|total"
                                  rf"|population|cohort)\sof\s{_CLA}|{_CLA}\s(?:numbers|population|cohort)"
                                  rf"|children\swho\swere\s{_CARE}", "looked*|care|LAC|CLA|CiC|cared*",
        (("The number of children in care had risen from 430 to 471.", "471"),
         ("Looked after children numbers stood at 355.", "355"),
         ("The LAC population was 298 in May 2020.", "298")),
        ("The number of children in care was discussed 3 times.", "The number of children in care had fallen by 12%."),
    ),
    stood(
        "children-in-care.rate", rf"(?:rate|number)s?\sof\s{_CLA}|{_CLA}(?:\srate)?|in\scare",
        "looked*|care|LAC|CLA|CiC|cared*",
        (("The rate of children in care was 71 per 10,000.", "71"), ("The looked after children rate had risen to "
                                                                     "88.5 per 10,000.", "88.5")),
        ("The rate of pay for care workers was £10 per hour.",), _RATE,
    ),
    counted(
        "children-entering-care.counted", r"(?:(?:new\s)?(?:admissions|entrants|entries)\s(?:in)?to\scare"
                                          rf"|{_KIDS}\s(?:had\s|have\s|{BE}\s|who\s){{0,2}}(?:newly\s)?(?:c[ao]me\sin"
                                          r"to|entered|entering|taken\sinto|brought\sinto|been\staken\sinto"
                                          r"|admitted\s(?:in)?to|bec[ao]me\slooked|become\slooked)\b)",
        "care|looked",
        (("Over the year 163 children had come into care.", "163"), ("There were 41 admissions to care in the "
                                                                     "quarter.", "41"),
         ("In 2019/20, 120 children became looked after.", "120")),
        ("30 people entered the building.", "Children came into 2 schools."),
    ),
    stood(
        "children-entering-care.stood", r"number\sof\schildren\s(?:coming|who\scame|entering|who\sentered|taken"
                                        r"|brought|admitted)\s(?:in)?(?:to\s)?care|admissions\sto\scare", "care",
        (("The number of children entering care had fallen to 97.", "97"),),
         ("The number of children entering care was a worry for 6 months.",),
    ),
    counted(
        "child-protection-plans.counted", rf"(?:{_KIDS}\s{_ON_PLAN}|{BE}\s{_ON_PLAN}|{_CP_PLAN}\b(?!\s(?:(?:that"
                                          r"|which|had"
                                          r"|were)\s)?(?:been\s)?(?:reviewed|audited|started|starting|began|made"
                                          r"|end(?:ed|ing)|closed|opened|initiated|agreed))"
                                          r"|(?:children\s)?on\sthe\s(?:child\sprotection\s)?register"
                                          rf"|{CHILDREN}\ssubject\s(?:to|of)\sa\s(?:CP\s)?plan\b)",
        "plan*|register|CPP*|CPR",
        (("At the end of May 271 children were the subject of a child protection plan.", "271"),
         ("There were 305 child protection plans in place.", "305"),
         ("The authority had 118 children on the Child Protection Register.", "118"),
         ("On that day 96 young people had been on a CP plan.", "96")),
        ("20 people had registered to speak.", "There were 12 plans for housing.",
            "Six children had a plan for their birthday."),
    ),
    stood(
        "child-protection-plans.stood", rf"(?:number|numbers|total)\sof\s(?:{_KIDS}\s{_ON_PLAN}|{_CP_PLAN})"
                                        rf"|{_CP_PLAN}\s(?:numbers|figures)|children\s(?:subject\s(?:to|of)|on"
                                        rf"|with)\s{_CP_PLAN}",
        "plan*|register|CPP*|CPR",
        (("The number of children on a child protection plan had fallen from 402 to 366.", "366"),
         ("Numbers of child protection plans stood at 240.", "240")),
        ("The number of child protection plans had risen by 14%.",),
    ),
    stood(
        "child-protection-plans.rate", rf"{_CP_PLAN}(?:\srate)?|subject\s(?:to|of)\sa\splan", "plan*|register|CPP*|CPR",
        (("The rate of child protection plans was 43 per 10,000.", "43"),),
         ("Child protection plans cost £300 per 10 weeks.",), _RATE,
    ),
    shared(
        "repeat-protection-plans.share", rf"(?=[^.;]{{0,110}}\b(?:second|subsequent|repeat|again\b|previous"
                                         rf"|re-registr))(?:of\s)?(?:[\w'-]{{1,15}}\s){{0,8}}?(?:{_CP_PLAN}|plans?)\b",
        "plan*|register|CPP*",
        (("In all 19% of children had become subject of a plan for a second or subsequent time.", "19%"),
         ("Some 22% of child protection plans were repeat plans.", "22%")),
        ("10% of plans were late.",),
    ),
    stood(
        "repeat-protection-plans.stood", r"repeat\s(?:child\sprotection\s|CP\s)?plans?|(?:second|subsequent"
                                         r"|repeat)\s(?:or\ssubsequent\s)?(?:child\sprotection\s|CP\s)plans?"
                                         r"|re-?registrations?|for\sa\ssecond\s(?:or\ssubsequent\s)?time",
        "repeat*|second|re-registration*|reregistration*|subsequent",
        (("The rate of repeat child protection plans had risen to 24%.", "24%"),),
         ("A second plan was for 30% growth.",), PERCENT_LEVEL,
    ),
    counted(
        "children-in-need.counted", rf"(?:{_KIDS}\sin\sneed\b(?!\s(?:of|plan))|(?:children|child)\sin\sneed\s(?:cases"
                                    rf"|plans)|CIN\b(?!\s(?:teams?|visits?))|{_KIDS}\s{BE}\s(?:children\sin\sneed"
                                    r"|(?:subject\sto|on)\s(?:a\s)?child(?:ren)?\sin\sneed))", "need|CIN",
        (("There were 1,412 children in need at the year end.", "1,412"), ("The teams held 890 CIN cases.", "890")),
        ("12 children in need of coats were helped.", "There were 10 houses in need of repair."),
    ),
    stood(
        "children-in-need.stood", r"numbers?\sof\schildren\sin\sneed(?!\sof)|(?:number\sof\s)?(?:CIN"
                                  r"|child(?:ren)?\sin\sneed)\s(?:numbers|plans|cases)|children\sin\sneed\snumbers",
        "need|CIN",
        (("The number of children in need had come down to 1,190.", "1,190"),),
         ("The number of children in need of help was 1 in 5 wards.",),
    ),
    counted(
        "section-47-enquiries.counted", rf"(?:{_S47}|child\sprotection\s(?:enquiries|investigations))\b",
        "section 47*|s47*|s.47*|child protection",
        (("The hub had started 212 section 47 enquiries.", "212"), ("There were 61 S47s in June.", "61")),
        ("He spoke for 3 minutes on section 47.",),
    ),
    stood(
        "section-47-enquiries.stood", rf"(?:numbers?\sof\s)?(?:{_S47}|child\sprotection\s(?:enquiries"
                                      r"|investigations))", "section 47*|s47*|s.47*|child protection",
        (("The number of section 47 enquiries had gone up to 640.", "640"),
         ("Section 47 investigations rose from 288 to 341.", "341")), ("Section 47 was explained in 3 slides.",),
    ),
    counted(
        "contacts.counted", r"(?:(?:new|initial|safeguarding)\s)?contacts(?!\swith)\b", "contacts",
        (("The front door had dealt with 9,870 contacts.", "9,870"), ("There were 812 contacts in October.", "812")),
        ("There were 30 contacts with families.", "He gave his contacts."),
    ),
    stood(
        "contacts.stood", r"(?:numbers?\sof\s)?(?:new\s)?contacts(?!\swith)(?:\s(?:to|at|from"
                          r"|with\sthe)\s(?:the\s)?[\w\s]{3,20}?)?|contacts\s(?:to|at|received\s(?:by"
                          r"|at))\s(?:the\s)?(?:front\sdoor|MASH|hub)", "contacts",
        (("The number of contacts had risen from 8,100 to 9,400.", "9,400"),), ("Contacts were made in 2019.",),
    ),
    counted(
        "referrals.counted", r"(?<!exploitation\s)(?:new\s|total\s)?referrals\b(?!\s(?:for|about|of|because|due"
                             rf"|relat|concern|in\srelation)[^.;]{{0,40}}?(?:exploit|CSE|CCE|housing|CAMHS"
                             rf"|domestic))(?!\s(?:{BE}|had)\sre-?referr)", "referrals",
        (("Some 2,315 referrals had been received in the year.", "2,315"),
         ("The MASH had taken 190 referrals in May.",
            "190")),
        ("There were 12 referrals for housing advice.", "Members made 4 visits and many referrals."),
    ),
    counted(
        "referrals.became", r"(?:of\sthem\s)?(?:had\s)?(?:became|become|led\sto|resulted\sin|progressed\sto|(?:were"
                            r"|been)\saccepted\sas)\s(?:an?\s)?referrals?\b", "referral*",
        (("Of these, 1,204 had led to a referral.", "1,204"),), ("Two complaints became a dispute.",),
    ),
    stood(
        "referrals.stood", r"(?:numbers?\sof\s)?(?<!re-)(?:new\s)?referrals(?:\sto\s(?:children's\s)?(?:social\scare"
                           r"|services))?", "referrals",
        (("The number of referrals had fallen to 1,870.", "1,870"),),
         ("The number of referrals was a matter raised by 3 Members.",),
    ),
    stood(
        "re-referral-rate.stood", r"re-?referrals?(?:\srates?)?|repeat\sreferrals?(?:\srates?)?",
        "re-referral*|rereferral*|repeat referral*",
        (("The re-referral rate was 18% in 2020/21.", "18%"), ("Repeat referrals had fallen to 15%.", "15%")),
        ("Re-referrals were discussed.",), PERCENT_LEVEL,
    ),
    shared(
        "re-referral-rate.share", r"of\s(?:all\s|them|these|which)?(?:children|referrals"
                                  rf"|cases)?\b(?:{FEW}\s(?:re-?referrals?|re-?referred|repeat\sreferrals"
                                  r"|within\s(?:12|twelve)\smonths|within\sa\syear))",
        "referral*|re-referred|rereferred",
        (("In the quarter 23% of referrals were re-referrals.", "23%"),
         ("Some 17% of referrals had come within twelve months of an earlier one.", "17%")),
        ("23% of referrals led to an assessment.",),
    ),
    shared(
        "demand-change.share", rf"(?:increase|rise|growth|reduction|decrease|fall|drop|decline)\sin\s{_DEMAND}\b",
        "increase*|rise|growth|reduction|decrease|fall|drop|decline",
        (("There had been a 12% increase in referrals.", "12%"), ("A 30% rise in demand was reported.", "30%"),
         ("The hub saw a 9% fall in contacts.", "9%")),
        ("There was a 5% increase in council tax.",),
    ),
    after(
        "demand-change.of", r"(?:increase|rise|growth|reduction|decrease|fall|drop|decline)\sof",
        "referrals|contacts|demand|requests|notifications",
        (("There had been an increase of 22% in contacts.", "22%"),
         ("A fall of about 5% in referrals was seen.", "5%")),
        ("A rise of 3% in pay was agreed.",),
        PERCENT + rf"(?=\sin\s{_DEMAND}\b)",
    ),
    after(
        "demand-change.by", rf"{_DEMAND}\s(?:had|has|have|was|were)?\s?(?:also\s|again\s)?(?:been\s)?(?:risen|rose"
                            r"|increased|grown|grew|gone\sup|went\sup|up|down|fallen|fell|dropped|decreased|reduced"
                            r"|declined)(?:\s\w+ly)?\sby", "contacts|referrals|notifications|requests|demand"
                                                           "|assessments|enquiries",
        (("Referrals had increased by 18% since April.", "18%"),
         ("Demand for early help had grown by around a third.",
            "a third")),
        ("Demand for parking had been met.", "Staff numbers had fallen by 3%."), PERCENT,
    ),
    counted(
        "exploitation-referrals.counted", rf"(?:{_KIDS}\s(?:(?:{BE}|had|who|have)\s){{0,2}}(?:been\s)?(?:identified"
                                          r"|referred|assessed|flagged|known|considered|judged|found"
                                          rf"|at)\b[^.;:\d]{{0,60}}?(?:at\s)?(?:high\s|medium\s"
                                          r"|significant\s)?(?:risk\s(?:of|from)|for"
                                          rf"|as)\s(?:child\s)?{_EXPLOITATION}|{_EXPLOITATION}\sreferrals"
                                          r"|referrals\s(?:for|about|relating\sto|in\srelation\sto"
                                          rf"|concerning)\s{_EXPLOITATION})\b",
        "exploit*|CSE|CCE",
        (("Over the period 58 young people were flagged as at risk of sexual exploitation.", "58"),
         ("The panel received 41 CSE referrals.", "41"),
         ("In 2019, 130 young people were referred to it for criminal exploitation.", "130")),
        ("12 officers were trained about exploitation.",),
    ),
    counted(
        "cse-screenings.counted", rf"(?:(?:{_KIDS}|cases)\s(?:{BE}\s)?(?:been\s)?screened\sfor\s{_EXPLOITATION}"
                                  rf"|{_EXPLOITATION}\sscreenings?|screenings\sfor\s{_EXPLOITATION})", "screen*",
        (("In the year 340 children had been screened for CSE.", "340"),),
         ("40 women had been screened for cancer.",),
    ),
    stood(
        "cse-screenings.stood", rf"screened\sfor\s{_EXPLOITATION}|{_EXPLOITATION}\sscreenings", "screen*",
        (("The number of children screened for exploitation had dropped to 290.", "290"),),
         ("Screenings were held in 2019.",),
    ),
    counted(
        "missing-episodes.counted", rf"(?:missing\sepisodes|episodes\sof\s(?:{CHILDREN}\s)?(?:going\s"
                                    rf"|being\s)?missing|missing\s{CHILDREN}\b(?!\s(?:co-?ordinator|officer|team|unit"
                                    rf"|service|interview|from|education|panel|cases))|{_KIDS}\s(?:had\s|have\s"
                                    rf"|{BE}\s|who\s){{0,2}}(?:went|gone|been\sreported|reported)\s(?:as\s)?missing)",
        "missing",
        (("There had been 420 missing episodes in the six months.", "420"),
         ("Last year 133 children had gone missing.", "133"),
         ("Police recorded 210 episodes of children going missing.", "210")),
        ("12 documents were missing.",),
    ),
    after(
        "missing-episodes.involved", r"missing\sepisodes\b[^.;,\d]{0,30}?\s(?:involving|concerning|relating\sto|attributed\sto|by)", "missing",
        (("There had been 127 missing episodes involving 61 young people.", "61"),
         ("Police recorded 90 missing episodes by 40 children.", "40")),
        ("There were missing episodes involving drink.",), COUNT + r"(?=\s(?:different\s|individual\s|separate\s)?(?:children|young|individuals|boys|girls|teenagers))",
    ),
    stood(
        "missing-episodes.stood", r"missing\sepisodes|number\sof\s(?:missing\sepisodes|children\s(?:going|reported"
                                  r"|who\swent)\s(?:as\s)?missing)", "missing",
        (("The number of missing episodes had fallen to 312.", "312"),), ("The number of missing books was 12.",),
    ),
    shared(
        "missing-episodes-share.share", rf"(?:of\s)?(?:all\s|the\s|these\s)?(?:{CHILDREN}\s)?(?:and\syoung\speople\s)"
                                        rf"?(?:missing\sepisodes|episodes)\s(?:{BE}|involved|related\sto|concerned"
                                        r"|came\sfrom)", "missing|episodes",
        (("About a quarter of missing episodes involved children placed by other councils.", "a quarter"),
         ("In June 40% of missing episodes were from residential homes.", "40%")),
        ("40% of episodes of the series had been filmed.",),
    ),
    stood(
        "placement-stability.stood", r"(?:(?:short|long)[\s-]term\s)?(?:placement\s)stability(?:\sindicator)?"
                                     r"|placement\smoves", "placement*",
        (("Long-term placement stability was 71% in March.", "71%"),), ("Placement stability was item 4.",),
         PERCENT_LEVEL,
    ),
    shared(
        "placement-stability.share", rf"of\s(?:the\s|all\s|our\s)?(?:{_CLA}|children)\b(?:{FEW}\s(?:placements?(?!\sf"
                                     r"or\sadoption)|placement\smoves|same\s(?:placement|home)|(?:house\s)?moves))",
        "placement*|moves|same",
        (("Some 9% of children in care had had three or more placements.", "9%"),
         ("In all 68% of looked after children had been in the same placement for two years.", "68%")),
        ("30% of children walked to school.",),
    ),
    counted(
        "foster-carers.counted", r"(?:(?:new|approved|mainstream|in-house|active|local|council|registered|additional"
                                 r"|more)\s){0,3}(?:foster(?:ing)?\s(?:carers|households|families|care\shouseholds)"
                                 r"|fostering\shouseholds)\b(?!\s(?:had\s)?(?:attended|been\strained|responded))",
        "foster*",
        (("There were 164 approved foster carers in June.", "164"),
         ("The service had 98 fostering households.", "98"),
         ("It had gained 14 new foster carers.", "14")),
        ("20 foster carers had attended the barbecue.",),
    ),
    stood(
        "foster-carers.stood", r"(?:numbers?\sof\s)?(?:(?:in-house|approved|mainstream"
                               r"|council)\s){0,2}(?:foster\scarers|fostering\shouseholds)", "foster*",
        (("The number of in-house foster carers had grown to 142.", "142"),), ("Foster carers were paid £400.",
            "Foster carers had fallen out over 12 points."),
    ),
    counted(
        "adoptions.counted", rf"(?:adoptions\b|adoption\sorders\b|{_KIDS}\s(?:had\s|have\s"
                             rf"|{BE}\s){{0,2}}(?:been\s)?(?:adopted|placed\s(?:for\sadoption"
                             r"|with\s(?:their\s)?adopt)))", "adopt*",
        (("In 2020/21, 31 children had been adopted.", "31"), ("There had been 24 adoptions in the year.", "24"),
         ("So far 12 children were placed for adoption.", "12")),
        ("6 policies were adopted.",),
    ),
    stood(
        "adoptions.stood", r"(?:numbers?\sof\s)?(?:adoptions|children\s(?:adopted|placed\sfor\sadoption))", "adopt*",
        (("The number of adoptions had dropped from 30 to 22.", "22"), ("Adoptions fell to 17 in the year.", "17")),
        ("Adoptions were discussed by 3 panels.", "Adoptions had fallen by 10%."),
    ),
    shared(
        "health-assessments-timeliness.share", r"(?:of\s)?(?:(?:[\w'-]{1,15}\s){0,8}?)(?:health\s(?:assessments?"
                                               r"|checks)|IHAs?|RHAs?)\b", "health|IHA*|RHA*",
        (("In the quarter 81% of initial health assessments had been done within 20 days.", "81%"),
         ("Some 94% of children in care had an up to date health assessment.", "94%")),
        ("12% of health spending was on salaries.",),
    ),
    stood(
        "health-assessments-timeliness.stood", r"(?:(?:initial|review|annual)\s)?health\sassessments?(?:\s(?:in\stime"
                                               r"|on\stime|timeliness|completed\s[\w\s]{1,30}))?", "health assessment*",
        (("Timeliness of initial health assessments was 77% in July.", "77%"),),
         ("Health assessments were paid for by 3 bodies.",), PERCENT_LEVEL,
    ),
    stood(
        "school-attendance.stood", r"(?:overall\s|school\s|average\s|primary\s|secondary\s"
                                   r"|pupil\s)attendance(?:\s(?:rate|levels?|figure))?|attendance\s(?:rates?|levels?"
                                   r"|at\sschool|(?:of|among|amongst|for)\s(?:the\s|our\s|all\s)?(?:pupils|children|looked|care|CLA\b|LAC\b|CiC\b))", "attendance",
        (("School attendance was 94.1% in the autumn term.", "94.1%"),
         ("Attendance of looked after children stood at 91%.", "91%")),
        ("Attendance at meetings was 80%.",), PERCENT_LEVEL,
    ),
    after(
        "school-attendance.put", r"attendance\s(?:of|among|amongst|for|by)\s(?:the\s|our\s|all\s)?(?:children|pupils|looked|care|young|students|those|CLA|LAC|CiC)\b[\w\s'-]{0,40}?\s(?:as|at|to\sbe)",
        "attendance",
        (("The head gave attendance of children in care as 91.2% in May.", "91.2%"),
         ("She put the attendance of looked after pupils at 88%.", "88%")),
        ("Attendance of members at meetings was put at 80%.",), PERCENT,
    ),
    shared(
        "school-attendance.share", r"(?:overall\s|school\s)?attendance\b(?=[^.;]{0,50}\b(?:schools?|pupils?|primary"
                                   r"|secondary|looked|care|CLA|LAC)\b)", "attendance",
        (("In the term 95.2% attendance had been seen in primary schools.", "95.2%"),),
         ("A 70% attendance at the gala was good.",),
    ),
    counted(
        "exclusions.counted", r"(?:(?:permanent|fixed[\s-](?:term|period))\s(?:and\s\w+\s)?(?:exclusions?"
                              rf"|suspensions?)|suspensions|exclusions\s(?:from\sschools?|in|were)|{_KIDS}\s(?:had\s"
                              rf"|{BE}\s){{1,2}}(?:permanently\s)?excluded\sfrom\sschool|(?:pupils"
                              rf"|children)\s(?:had\s|{BE}\s){{1,2}}permanently\sexcluded)", "exclu*|suspen*",
        (("There had been 47 permanent exclusions.", "47"), ("In the term 610 suspensions were recorded.", "610"),
         ("That year 29 pupils had been permanently excluded.", "29")),
        ("2 Members were excluded from the vote.", "Three drivers had licence suspensions lifted."),
    ),
    stood(
        "exclusions.stood", r"(?:numbers?\sof\s)?(?:permanent\s|fixed[\s-]term\s)(?:exclusions|suspensions)"
                            r"|numbers?\sof\s(?:exclusions|suspensions)", "exclu*|suspen*",
        (("The number of permanent exclusions had fallen to 38.", "38"),), ("Exclusions of the press were noted.",),
    ),
    shared(
        "care-leavers-accommodation.share", r"(?:of\s)?(?:our\s|the\s|all\s)?care\s(?:leavers"
                                            rf"|experienced\s\w+\s\w+)\b(?:{FEW}\s(?:accommodation|housing|homes"
                                            r"|housed))", "care leavers|care experienced",
        (("In March 91% of care leavers were living in suitable accommodation.", "91%"),),
         ("30% of tenants were in poor accommodation.",),
    ),
    stood(
        "care-leavers-accommodation.stood", r"care\sleavers\s(?:living\s)?in\ssuitable\saccommodation"
                                            r"|suitable\saccommodation\sfor\scare\sleavers", "accommodation",
        (("The share of care leavers in suitable accommodation was 88%.", "88%"),),
         ("Accommodation was let at 80% of rent.",), PERCENT_LEVEL,
    ),
    shared(
        "care-leavers-eet.share", rf"(?:of\s)?(?:our\s|the\s|all\s)?care\sleavers\b(?!{FEW}\snot\s)(?:{FEW}\s(?:educa"
                                  r"tion|EET|employment))", "care leavers",
        (("In all 58% of care leavers were in education, employment or training.", "58%"),),
         ("58% of leavers had gone to university.",),
    ),
    shared(
        "care-leavers-eet.also", r"(?:of\sthem\s|of\sthese\s)?(?:were\s)?in\s(?:education,?\s(?:employment"
                                 r"|training)\s(?:or|and)\s(?:training|employment)|EET)\b", "education|EET",
        (("Of care leavers, 90% had a home and 61% were in education, employment or training.", "61%"),),
         ("10% were in education.",),
    ),
    stood(
        "care-leavers-eet.listed", r"(?<!leavers\s)in\sEET", "EET",
        (("For care leavers, in EET: 57%.", "57%"),), ("In EET terms there were 3.",), PERCENT_LEVEL,
    ),
    stood(
        "care-leavers-eet.stood", r"care\sleavers\s(?:who\swere\s)?(?:in\s(?:education,?\s(?:employment"
                                  r"|training)\s(?:or|and)\s(?:training|employment)|EET))", "care leavers",
        (("The figure for care leavers in EET had risen to 61%.", "61%"),),
         ("Care leavers in education were paid £20.",), PERCENT_LEVEL,
    ),
    shared(
        "care-leavers-neet.share", rf"(?:of\s)?(?:our\s|the\s|all\s)?care\sleavers\b(?:{FEW}\s(?:NEET"
                                   r"|not\sin\s(?:education|employment|EET)))", "care leavers",
        (("Some 34% of care leavers were not in education, employment or training.", "34%"),
         ("In May 29% of care leavers were NEET.", "29%")), ("10% of young people were NEET.",),
    ),
    counted(
        "ehc-plans.counted", rf"(?:{_EHCP}\b(?!\s(?:had|have|{BE})\s(?:been\s)?(?:issued|completed|finalised|overdue"
                             rf"|late|audited))|{_KIDS}\s(?:who\s)?(?:had|have|has|with)\s(?:an\s)?{_EHCP})",
        "EHC*|education, health*|education health*|EHCP*",
        (("The council maintained 2,140 EHC plans.", "2,140"), ("There were 1,630 pupils with an EHCP in January.",
            "1,630")), ("6 officers wrote EHC plans.",),
    ),
    stood(
        "ehc-plans.stood", rf"numbers?\sof\s{_EHCP}|numbers?\sof\s(?:children|pupils"
                           rf"|young\speople)\swith\s(?:an\s)?{_EHCP}",
        "EHC*|education, health*|education health*|EHCP*",
        (("The number of EHC plans had risen to 2,410.", "2,410"),), ("EHC plans were explained in 2014.",),
    ),
    shared(
        "ehc-plans-in-20-weeks.share", rf"(?:of\s)?(?:(?:all|new|completed|final)\s){{0,2}}(?:{_EHCP}"
                                       rf"|plans)\b(?:{FEW}\s(?:20|twenty)[\s-]weeks?)",
        "EHC*|education, health*|education health*|EHCP*|plans",
        (("In 2022, 54% of EHC plans were issued within 20 weeks.", "54%"),), ("54% of EHC plans were for boys.",),
    ),
    stood(
        "ehc-plans-in-20-weeks.stood", r"(?:target|performance|figure)\sfor\s(?:(?:new|issuing"
                                       rf"|completing)\s)?{_EHCP}(?=[^;]{{0,60}}(?:20|twenty))|{_EHCP}\s(?:issued\s"
                                       r"|completed\s|finalised\s)?(?:with)?in\s(?:the\s)?(?:20"
                                       r"|twenty)[\s-]weeks?(?:\s(?:timescale|target|limit|deadline))?|(?:20"
                                       r"|twenty)[\s-]week\s(?:timeliness|performance|compliance|timescale)"
                                       rf"|timeliness\sof\s{_EHCP}",
        "EHC*|week*|EHCP*",
        (("Performance on plans, the 20-week timeliness, was 61%.", "61%"),
         ("EHC plans issued within 20 weeks had improved to 70%.", "70%")), ("A 20 week course cost £300.",),
             PERCENT_LEVEL,
    ),
    counted(
        "annual-reviews-overdue.counted", rf"(?:EHCP?\s|EHC\splan\s)?annual\sreviews\s(?:{BE}\s|still\s"
                                          rf"|remained\s){{0,2}}(?:overdue|late|outstanding)|overdue\sannual\sreviews",
        "annual reviews",
        (("At present 340 annual reviews were overdue.", "340"),
         ("There had been 120 overdue annual reviews.", "120")),
        ("Two annual reviews of fees were made.",),
    ),
    stood(
        "annual-reviews-overdue.stood", r"numbers?\sof\s(?:overdue\sannual\sreviews|annual\sreviews\s(?:overdue"
                                        r"|outstanding))|backlog\sof\sannual\sreviews", "annual reviews",
        (("The number of overdue annual reviews had come down to 85.", "85"),),
         ("A backlog of annual reviews remained in 2019.",),
    ),
    counted(
        "home-educated-children.counted", rf"(?:(?:electively\s)?home[\s-]educated\s{CHILDREN}"
                                          rf"|{_KIDS}\s(?:who\s)?(?:{BE}\s)?(?:currently\s|now\s|known\sto\sbe\s"
                                          rf"|registered\sas\s|being\s){{0,2}}(?:electively\s)?(?:home[\s-]educated"
                                          rf"|educated\sat\shome|in\selective\shome\seducation)|EHE\s{CHILDREN})",
        "home*|EHE",
        (("There were 640 children who were electively home educated.", "640"),
         ("The team knew of 415 home educated children.", "415")), ("30 children went home.",),
    ),
    stood(
        "home-educated-children.stood", r"(?:numbers?\sof\s)?(?:electively\s)?(?:home[\s-]educated\schildren"
                                        r"|children\s(?:being\s|who\swere\s)?(?:electively\s)?(?:home[\s-]educated"
                                        r"|educated\sat\shome|in\selective\shome\seducation))|EHE\snumbers",
        "home*|EHE",
        (("The number of home educated children had doubled to 880.", "880"),),
         ("Home educated children were discussed.",),
    ),
    counted(
        "first-time-entrants.counted", r"(?:young\speople\swere\s)?first[\s-]time\sentrants\b", "first*",
        (("In the year there were 64 first-time entrants to the youth justice system.", "64"),),
         ("Two first prizes were won.",),
    ),
    stood(
        "first-time-entrants.stood", r"(?:numbers?|rate)\sof\sfirst[\s-]time\sentrants", "first*",
        (("The number of first time entrants had dropped to 51.", "51"),
         ("The rate of first-time entrants was 188 per 100,000.", "188")), ("First time entrants were defined.",),
    ),
)
TABLE = Table(RULES)
