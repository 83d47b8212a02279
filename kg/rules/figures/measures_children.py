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
        "child-protection-plans.rate", rf"{_CP_PLAN}(?:\srate)?|subject\s(?:to|of)\sa\splan", "plan*|register|CPP*|CPR",
        (("The rate of child protection plans was 43 per 10,000.", "43"),),
         ("Child protection plans cost £300 per 10 weeks.",), _RATE,
    ),
    counted(
        "section-47-enquiries.counted", rf"(?:{_S47}|child\sprotection\s(?:enquiries|investigations))\b",
        "section 47*|s47*|s.47*|child protection",
        (("The hub had started 212 section 47 enquiries.", "212"), ("There were 61 S47s in June.", "61")),
        ("He spoke for 3 minutes on section 47.",),
    ),
    counted(
        "contacts.counted", r"(?:(?:new|initial|safeguarding)\s)?contacts(?!\swith)\b", "contacts",
        (("The front door had dealt with 9,870 contacts.", "9,870"), ("There were 812 contacts in October.", "812")),
        ("There were 30 contacts with families.", "He gave his contacts."),
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
    after(
        "demand-change.stood", rf"{_DEMAND}(?:\s(?:to|for|from|at|in)\s[\w' ]{{3,50}}?)?\s(?:had|has|have|was|were|is|are)(?:\s(?:been|now|running|also)){{0,2}}",
        "contacts|referrals|notifications|requests|demand|assessments|enquiries",
        (("Referrals were 14% higher in 2022/23 than in 2021/22.", "14%"), ("Contacts to the front door had been 9% up on the year before.", "9%")),
        ("Referrals were 14% of all contacts.", "Demand was high in 2019."),
        PERCENT + r"(?=\s(?:higher|lower|up|down|more|fewer|less|above|below)\b)",
    ),
    after(
        "missing-episodes.involved", r"missing\sepisodes\b[^.;,\d]{0,30}?\s(?:involving|concerning|relating\sto|attributed\sto|by)", "missing",
        (("There had been 127 missing episodes involving 61 young people.", "61"),
         ("Police recorded 90 missing episodes by 40 children.", "40")),
        ("There were missing episodes involving drink.",), COUNT + r"(?=\s(?:different\s|individual\s|separate\s)?(?:children|young|individuals|boys|girls|teenagers))",
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
    shared(
        "health-assessments-timeliness.share", r"(?:of\s)?(?:(?:[\w'-]{1,15}\s){0,8}?)(?:health\s(?:assessments?"
                                               r"|checks)|IHAs?|RHAs?)\b", "health|IHA*|RHA*",
        (("In the quarter 81% of initial health assessments had been done within 20 days.", "81%"),
         ("Some 94% of children in care had an up to date health assessment.", "94%")),
        ("12% of health spending was on salaries.",),
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
        "ehc-plans-in-20-weeks.share", rf"(?:of\s)?(?:(?:all|new|completed|final)\s){{0,2}}(?:{_EHCP}"
                                       rf"|plans)\b(?:{FEW}\s(?:20|twenty)[\s-]weeks?)",
        "EHC*|education, health*|education health*|EHCP*|plans",
        (("In 2022, 54% of EHC plans were issued within 20 weeks.", "54%"),), ("54% of EHC plans were for boys.",),
    ),
)
TABLE = Table(RULES)
