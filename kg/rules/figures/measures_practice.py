r"""How minutes word the figures of practice: assessments, early help, interviews, audits, reviews, training."""

from __future__ import annotations

from kg.rules.figures.pieces_figures import (
    BE,
    CHILDREN,
    COUNT,
    DURATION,
    FEW,
    PERCENT,
    after,
    counted,
    shared,
    stood,
)
from kg.rules.grammar import Rule, Table

_DONE = r"(?:completed|carried\sout|undertaken|conducted|held|done|achieved|taken\splace|took\splace|finished)"
_RHI = (
    r"(?:(?:independent\s|missing\s)?(?:return|returned)(?:\s?-?\s?(?:to|from))?[\s-](?:home\s)?(?:(?:welfare\s)?interviews?"
    r"|conversations?|discussions?|chats?|talks?)|return\sinterviews?"
    r"|missing\s(?:person\s|persons\s|children\s|episode\s)?interviews?|RHIs?"
    r"|independent\sreturn\s(?:home\s)?interviews?)"
)
_ASSESSMENTS = (
    r"(?:(?:(?:single|statutory|initial|core|social\swork|child\sand\sfamily|children\sand\sfamil(?:y|ies)|C&F"
    r"|care\sand\ssupport|new|wellbeing)\s){0,2}assessments?(?!\scent))"
)
_IN_TIME = (
    r"(?:(?:with)?in\s(?:the\s)?(?:statutory\s|required\s|target\s|prescribed\s)?(?:\d{2}|forty[\s-](?:two|five)"
    r"|thirty[\s-]five|ten|time-?scales?|time|deadline|timeframe)|on\stime|in\stime|to\stime"
    r"|\d\d\s(?:working\s)?days)"
)
_PEOPLE = (
    r"(?:[\w'-]{1,14}\s){0,3}?"
    r"(?:professionals|practitioners|staff|people|delegates|workers|social\sworkers|teachers|members\sof\sstaff"
    r"|officers|employees|participants|attendees|drivers|volunteers|governors|GPs"
    r"|midwives|health\svisitors|nurses|leads)(?:\sfrom\s(?:[\w-]+\s){0,2}(?:agencies|schools|partners|organisations))?"
)
_AUTHORITIES = (
    r"(?:(?:local\s)?authorities|councils|LSCBs|(?:safeguarding\s(?:children\s)?)?boards|LAs"
    r"|children's\sservices)"
)
_GRADED = (
    r"(?:judged|rated|graded|found|assessed|given|received|inadequate|outstanding|good|required?\simprovement"
    r"|requires\simprovement)"
)
_EARLY = r"(?:early\shelp|families\sfirst|targeted\s(?:family\s)?support|early\sintervention)"
_DEATHS = r"(?:(?:child|infant|children's)\sdeaths?|deaths?(?:\sof\schildren)?)"

_REVIEWS = (
    r"(?:(?:serious|significant)\scase\sreviews?|SCRs?|(?:local\s)?(?:child\s)?safeguarding\s(?:children\s)?practice"
    r"\sreviews?|LCSPRs?|CSPRs?|(?:concise\s|extended\s)?child\spractice\sreviews?"
    r"|rapid\sreviews?|learning\sreviews?|case\smanagement\sreviews?)"
)
RULES: tuple[Rule, ...] = (
    shared(
        "return-interviews-completed.share", r"(?:of\s)?(?:all\s|the\s|its\s|offered\s|eligible\s"
                                             rf"|independent\s){{0,2}}(?:{_RHI}|interviews)(?!\s(?:{BE}\s)?(?:offered"
                                             rf"|declined|refused))\b(?:{FEW}\s{_DONE})?",
        "interview*|RHI*|return conversation*|return discussion*",
        (("In the period 71% of return home interviews took place.", "71%"),
         ("The provider had completed 66% of missing interviews in three days.", "66%"),
         ("It finished 80% of RHIs.", "80%")),
        ("12% of job candidates were interviewed.", "Interviews took place in 2019."),
    ),
    after(
        "return-interviews-completed.in", rf"{_RHI}\b[^.;:\d]{{0,40}}?\b{_DONE}[^.;:\d]{{0,40}}?\s(?:in|for|with)",
        "interview*|RHI*|return conversation*|return discussion*",
        (("Return home interviews had been carried out in 74% of cases.", "74%"),
         ("There had been 60 episodes, and a return discussion had been held in 71% of these.", "71%")),
         ("Return home interviews were offered in 90% of cases.",),
        PERCENT + r"(?=\sof\s(?:the\s|all\s|its\s)?(?:cases|children|episodes|young|these|those|them|missing|occasions|instances)\b)",
    ),
    counted(
        "interview-attempts.counted", r"(?:interview\sattempts|attempts\s(?:at\s(?:an?\s"
                                      r"|the\s)?(?:return\s(?:home\s)?)?interview|to\s(?:interview|see"
                                      r"|contact)\sthe\s(?:child|young)))", "attempts",
        (("The contract required three interview attempts.", "three"),
         ("At least two attempts at an interview would be made.", "two")),
             ("Two attempts to mend the road failed.",),
    ),
    shared(
        "assessment-timeliness.share", rf"(?:of\s)?(?:all\s|the\s|our\s|its\s)?{_ASSESSMENTS}\b(?!\sof\sneed\sfor\sEH"
                                       rf"C)(?:\s[\w']{{1,20}}){{0,4}}?\s{_IN_TIME}", "assessment*",
        (("In the quarter 88% of assessments were done within 45 working days.", "88%"),
         ("Last year 76% of single assessments were finished on time.", "76%")),
        ("30% of assessments were of boys.", "80% of health visits were on time."),
    ),
    counted(
        "step-down-cases.counted", r"(?:of\s(?:these|which|whom|them)\s|(?:cases|families|children)\s)?(?:had\s"
                                   rf"|{BE}\s|have\s){{0,2}}(?:been\s)?(?:stepped[\s-]down|returned\sto\s{_EARLY})",
        "step*|returned",
        (("In the half year 88 cases were stepped down to early help.", "88"),), ("2 leaders stepped aside.",),
    ),
    counted(
        "child-deaths-notified.counted", r"(?:child\sdeath\snotifications?|notifications?\sof\s(?:child\s)?deaths?"
                                         rf"|{_DEATHS}\s(?:had\s|{BE}\s|have\s){{0,2}}(?:been\s)?(?:notified"
                                         r"|reported))\b", "death*",
        (("In the year 31 infant deaths were notified.", "31"), ("The Panel received 28 child death notifications.",
            "28")), ("9 deaths on the roads had been reviewed.",),
    ),
    after(
        "child-deaths-notified.of", r"notified\sof", "death*",
        (("The panel had been notified of 19 child deaths.", "19"),), ("He was notified of 3 debts.",), COUNT +
            rf"(?=\s{_DEATHS}\b)",
    ),
    after(
        "child-deaths-reviewed.verb", r"(?:reviewed|considered|completed\s(?:the\s)?reviews?\sof|reviews\sof)",
        "death*|CDOP|child death overview panel",
        (("The panel reviewed 24 child deaths in the year.", "24"), ("It had completed reviews of 16 deaths.", "16")),
        ("It considered 12 applications.",), COUNT + rf"(?=\s(?:\w+\s)?{_DEATHS}\b)",
    ),
    after(
        "child-deaths-reviewed.cases", r"(?:reviewed|considered|concluded|completed)",
        "reviewed|considered|concluded|completed",
        (("The Child Death Overview Panel concluded 11 cases.", "11"), ("CDOP considered nine cases in the year.",
            "nine")), ("The Panel reviewed 3 policies.",),
        COUNT + r"(?=\s(?:cases|children)\b)",
    ),
    after(
        "files-audited.cases", r"(?:\b(?:and|had|they|who)\s(?:had\s)?(?:read|dip-sampled|tracked)|(?:inspect(?:ors?|orates?)|auditors?|Ofsted|HMIP|HMI\sProbation|CQC|service|team|managers?)\b[^.;:\d]{0,40}?(?:audited"
                               r"|sampled|dip[\s-]sampled|tracked|examined|looked\sat))", "cases",
        (("The inspectors came in May and read 31 cases.", "31"), ("The inspectors had sampled 72 cases on site.", "72"), ("Auditors tracked six cases in depth.", "six"),
         ("The inspectorate examined 20 cases of children supervised by the service.", "20")),
        ("The team looked at 12 cases of wine.",),
        COUNT + r"(?=\s(?:children's\s)?cases\b(?!\sof(?!\s(?:(?:the|those|looked[\s-]after)\s)?(?:children|young|families|pupils|care)\b)))",
    ),
    after(
        "files-audited.files-of", r"(?:looked\s(?:in\sdetail\s)?(?:at|into|through)|read|examined|audited|sampled|scrutinised|reviewed|gone\sthrough|went\sthrough|considered)"
                                  r"\s(?:in\sdetail\s)?(?:the\s)?(?:case\s)?(?:files|records|cases)\sof", "files|records|cases",
        (("Inspectors examined the records of 64 young people.", "64"), ("They had gone through the files of 31 children.", "31")),
        ("He read the files of 3 companies.",),
        COUNT + rf"(?=\s(?:{CHILDREN}|families)\b)",
    ),
    after(
        "documents-provided.with", r"(?:inspectors?|Ofsted|inspection\steam)\b[^.;:]{0,70}?(?:provided|supplied|handed"
                                   r"|given|sent|shared|seen|read|examined|reviewed|looked\s(?:at|through))(?:\s(?:with|Ofsted|them|the\sinspectors))?", "documents",
        (("Inspectors had been provided with over 400 documents.", "400"), ("The inspectors had met 40 people and read in excess of 150 documents.", "150"),
         ("Inspectors looked round for two days and were handed 88 documents.", "88")), ("Residents were given 3 documents.",),
         COUNT +
            r"(?=\s(?:\w+\s)?documents\b)",
    ),
    counted(
        "professionals-trained.counted", rf"{_PEOPLE}\s(?:(?:who\s|had\s|have\s|{BE}\s"
                                         rf"|also\s)){{0,3}}(?:been\s)?(?:trained|briefed"
                                         rf"|attended\s[^.;:\d]{{0,60}}?(?:training|briefings?|conferences?|courses?"
                                         r"|workshops?|webinars?|seminars?|learning)|(?:received|undertaken|completed"
                                         rf"|undergone|accessed|had)\s[^.;:\d]{{0,40}}?(?:\d\s)?[^.;:\d]{{0,30}}?trai"
                                         r"ning)\b", "train*|brief*|conference*|course*|workshop*|webinar*|seminar*|learning",
        (("Over the year 1,420 professionals had been trained.", "1,420"),
         ("In all 860 people attended multi-agency workshops.", "860"),
         ("Since May 96 taxi drivers had received safeguarding training.", "96")),
        ("12 officers attended the fire.", "3 councillors had been trained."),
    ),
    after(
        "professionals-trained.reached", r"(?:training|briefings?)\b[^.;:\d]{0,50}?\b(?:reached|completed\sby"
                                         r"|attended\sby|undertaken\sby|delivered\sto|taken\sup\sby)",
        "training|briefing*",
        (("Neglect training had been completed by 83% of school staff.", "83%"),
         ("The training reached two thirds of GPs.", "two thirds")), ("Training was attended by 20% more.",),
        PERCENT + rf"(?=\sof\s(?:the\s|all\s)?{_PEOPLE})",
    ),
    after(
        "professionals-trained.to", r"(?:(?:training|briefings?|conferences?|workshops?|sessions?"
                                    r"|courses?)\s(?:had\sbeen\s)?(?:delivered\s|provided\s|given\s|offered\s)?(?:to"
                                    r"|for)|trained|briefed|(?:training|briefings?|conferences?|workshops?"
                                    r"|courses?)[^.;:\d]{0,30}?\battended\sby|(?:training|briefings?|workshops?|courses?),?\s(?:which|that)(?=\s[^.;]{3,60}?\s(?:had\s)?(?:attended|completed|undertaken)\b))",
        "train*|brief*|conference*|workshop*|session*|course*",
        (("Training had been delivered to 540 staff.", "540"), ("The Partnership had trained 700 practitioners.",
            "700"), ("Its briefings were attended by 310 delegates.", "310"),
            ("Bruising training, which 94 health visitors had attended, was to be repeated.", "94")), ("A course for 20 dogs was held.",),
        COUNT + rf"(?=\s{_PEOPLE}\b(?!\s(?:had|were|have)\s(?:been\s)?trained))",
    ),
    shared(
        "attendance-change.share", r"(?:increase|rise|growth|reduction|decrease|fall|drop"
                                   r"|decline)\sin\s(?:the\s)?(?:(?:number|numbers)\sof\s(?:[\w'-]{1,15}\s){1,5}?(?:a"
                                   r"ttending|using|visiting)|attendances?|footfall|visits)\b",
        "attend*|footfall|visit*|using",
        (("There had been a 30% fall in the number of families using the family hubs.", "30%"),
         ("A 12% rise in footfall had been seen.", "12%")), ("A 5% rise in rents was agreed.",),
    ),
    shared(
        "attendance-change.fewer", r"(?:fewer|more|less)\s(?:visits|attendances|visitors|footfall)\b", "fewer|more|less",
        (("There had been 9% fewer visits to the hubs in May.", "9%"), ("The centres had 14 per cent more visitors than the year before.", "14 per cent")),
        ("There were 9 more visits to make.", "Some 9% fewer buses ran."),
    ),
    after(
        "attendance-change.by", r"(?:attendances?|footfall)\b[^.;:\d]{0,40}?(?:fallen|fell|dropped|risen|rose"
                                r"|increased|decreased|reduced|declined|grown|down|up)\sby", "attendance*|footfall",
        (("Attendance at the children's centres had dropped by 22%.", "22%"),),
         ("Attendance allowance rose by £3.",), PERCENT,
    ),
    after(
        "attendance-change.level", r"(?:attendances?|footfall|visits|visitor\snumbers)\b(?!\sallowance)[^.;:\d]{0,40}?(?:\s(?:was|were|is|are|being))(?:\s(?:up|down)(?:\sby)?)?",
        "attendance*|footfall|visits|visitor",
        (("Footfall at the hubs was 14% lower than before.", "14%"), ("Visits to the centres were down 8% in May.", "8%")),
        ("Attendance at school was 94%.", "Attendance was 3 pupils lower."),
        rf"(?:(?<=up\s)|(?<=down\s)|(?<=by\s)){PERCENT}|{PERCENT}(?=\s(?:lower|higher|down|up|fewer|more|less)\b)",
    ),
    counted(
        "direct-contacts.counted", rf"(?:direct\s(?:contacts|sessions)\b|contacts\swith\s(?:{CHILDREN}|families))",
        "contacts|sessions",
        (("The workers had made 2,400 direct contacts.", "2,400"), ("There had been 610 contacts with families.",
            "610")), ("Two contacts with the press were made.",),
    ),
    stood(
        "inspection-outcome-share.stood", r"(?:majority|proportion|percentage|share"
                                          rf"|number)\sof\s(?:[\w']{{1,15}}\s){{0,3}}?{_AUTHORITIES}[^.;\d]{{0,80}}?("
                                          rf"?:category|judgement|grade|{_GRADED})\W{{0,2}}",
        "authorities|councils|LSCBs|boards|LAs",
        (("The proportion of local authorities rated good was 36%.", "36%"),),
         ("The majority of councils had agreed.",), PERCENT,
    ),
    shared(
        "inspection-outcome-share.share", rf"of\s(?:all\s|the\s|English\s|local\s|inspected\s){{0,2}}{_AUTHORITIES}\s"
                                          rf"(?:(?:(?:had|have|{BE})\s){{0,2}}(?:been\s)?"
                                          rf"|(?:stood|sat|were\splaced|remained)\s(?:at\s|in\s)?)(?:\w+\s)?(?:{_GRADED}|inspected\b)",
        "authorities|councils|LSCBs|boards|LAs",
        (("Nationally 24% of authorities had been judged inadequate.", "24%"),
         ("In May 31% of councils stood at good.", "31%"), ("By then 1/3 of local authorities had been inspected.", "1/3")),
         ("24% of councils were in the south.",),
    ),
    after(
        "inspection-outcome-share.category", r"(?:category|grade|judgement)[\"',]{0,3}",
        "authorities|councils|LSCBs|boards|LAs",
        (("Most councils and boards were in the good category, 55% and 61% respectively.", "55%"),),
         ("The category was 55 points.",),
        PERCENT + r"(?=\sand\s\d{1,3}(?:\.\d)?\s?%\srespectively)",
    ),
    counted(
        "inspection-outcome-count.counted", rf"(?:other\s|English\s|of\sthe\s)?{_AUTHORITIES}\s(?:in\s(?:the\s)?[A-Z][A-Za-z ]{{3,24}}\s)?(?:(?:that|which|who"
                                            rf"|had|have|so\sfar|{BE})\s){{0,3}}(?:been\s)?(?:Ofsted\s)?(?:now\s)?(?:judged"
                                            r"|rated|graded)\b", "authorities|councils|LSCBs|boards|LAs",
        (("Only 9 local authorities had been rated outstanding.", "9"), ("Just four councils in the North East had so far been graded good.", "four"),
         ("There were then two councils that were judged good.", "two")), ("Nine councils were on the committee.",),
    ),
    counted(
        "inspection-outcome-count.among", rf"{_AUTHORITIES}\s(?:(?:in\s(?:the\scountry|England|Wales|Scotland|the\sregion))\s)?"
                                          r"(?:to\s(?:receive|have|hold|get|achieve|keep|be\sgiven|be\sawarded)|(?:who|that|which|to)\s(?:had\s|have\s)?"
                                          r"(?:maintain(?:ed)?|kept|retain(?:ed)?|received|achieved|held|got))"
                                          rf"\s(?:an?\s|the\s|this\s|that\s|its\s|their\s)['\"]?(?:same\s)?(?:{_GRADED}['\"]?\s)?(?:judge?ment|grade|grading|rating)\b",
        "authorities|councils|LSCBs|boards|LAs",
        (("The council was one of 20 local authorities to receive this judgement.", "20"),
         ("It was among only 6 councils that had kept an 'outstanding' grade.", "6")),
        ("It was one of 20 local authorities to receive this grant.",),
    ),
    after(
        "inspection-outcome-share.of-those", rf"{_AUTHORITIES}\b[^.;%]{{0,60}}?{_GRADED}\b[^.;%]{{0,20}}?\bof\s(?:those|these|them|which|whom),?",
        "authorities|councils|LSCBs|boards|LAs",
        (("By May 30% of councils had been judged good, and of those 60% had been so before.", "60%"),),
        ("By May 30% of councils had been judged good, and of the rest 60% had plans.",), PERCENT,
    ),
    after(
        "inspection-duration.inspected", r"(?:Ofsted|inspectors)\b[^.;:\d]{0,30}?\b(?:(?:looked\sat|visited|examined)\b[^.;:\d]{3,90}?(?=\sover\s)|inspected|were\son\ssite|spent"
                                         r"|stayed|on-site)(?:\s(?:for|over))?", "inspectors|Ofsted",
        (("Inspectors spent two weeks on site.", "two weeks"), ("Ofsted inspected for 3 weeks.", "3 weeks"), ("Ofsted had looked at services for care leavers over four days in May.", "four days")),
        ("Ofsted looked at 40 cases in two weeks.", "Inspectors wanted a reply within 10 days.",), DURATION,
    ),
    after(
        "inspection-duration.took", r"inspection\b[^.;:\d]{0,40}?(?:took\splace|lasted|ran|was\scarried\sout"
                                    r"|had\staken|took|spent|on\s?site|fieldwork)(?:\sover|\sfor|\sin)?", "inspection",
        (("The inspection lasted three weeks.", "three weeks"),
         ("The inspection ran for 2 weeks in May.", "2 weeks")),
        ("An inspection was due in six weeks.",), DURATION,
    ),
    after(
        "inspection-duration.visit", r"(?:undertaken|undertook|carried\sout|conducted|completed|made|had|received|following|after|during|was|been|of)\s(?:an?|the|their|its|this|that|our)", "visit|inspection",
        (("After a four day monitoring visit the letter came.", "four day"), ("It was a three week inspection of the service.", "three week")),
        ("A ten day notice of the visit had been given.", "The Board had a two week visit to Spain."),
        DURATION + r"(?=\s(?:(?:Ofsted|ILACS|unannounced|on-?site)\s){0,2}(?:focused\svisit|monitoring\svisit|assurance\svisit|inspection)\b)",
    ),
    after(
        "inspection-team.strong", r"\binspection\steam\s(?:was|were|is|had\sbeen)(?:\sof)?", "team",
        (("The inspection team had been nine strong.", "nine"),), ("The inspection team had been 9 days on site.",), COUNT + r"(?=\s(?:strong|in\s(?:all|number)|people)\b)",
    ),
    after(
        "inspection-team.of", r"(?:inspect\w+|Ofsted|Estyn|CQC)\b[^.;]{0,120}?\b(?:a|the|its|their)\s(?:inspection\s)?team\sof", "team",
        (("Inspectors had been in the city for a week, a team of six.", "six"),
         ("Ofsted had sent a team of 7 for the fortnight.", "7")),
        ("The inspectors met a team of 12 social workers.", "She led a team of nine."),
        COUNT + r"(?=\s?(?:[.,;)]|$|in\sall|altogether|for|who|on|over|from))",
    ),
    counted(
        "inspection-team.counted", r"(?:of\s)?(?:(?:Ofsted|HMI|lead|social\scare|CQC|(?:Her|His)\sMajesty's|additional|regional"
                                   r"|quality\sassurance)\s){0,3}(?:inspectors|HMIs?(?!\sProbation|\sPrisons|\sof\s)"
                                   r"|(?<=quality\sassurance\s)managers)\b(?!\s(?:who|posts))", "inspectors|managers|HMI|HMIs",
        (("A team of eight inspectors had come in March.", "eight"), ("There had been 3 Quality Assurance Managers "
                                                                      "from the inspectorate.", "3"),
         ("Three HMI had looked at the hub.", "Three"), ("Two of His Majesty's Inspectors came.", "Two")),
        ("Six building inspectors were recruited.", "Two managers spoke.", "Two HMI Probation reports were received."),
    ),
    shared(
        "improved-outcomes.share", r"(?:of\s)?(?:[\w'-]{1,15}\s){0,7}?(?:improve(?:d|ment)|better|positive"
                                   r"|good)\s(?:in\s)?(?:outcomes?|direction\sof\stravel|progress)|of\s(?:[\w'-]{1,15}\s){0,4}?(?:families|parents)\s(?:had\s)?(?:reported|made|shown|showed)\s(?:\w+\s)?(?:progress|improvements?)\b",
        "outcome*|direction of travel|progress",
        (("At closure 72% of families had improved outcomes.", "72%"),
         ("Some 64% of cases showed a positive direction of travel.", "64%"),
         ("In all 70% of Harbour families reported progress.", "70%")), ("10% of shops had better sales.", "Some 70% of pupils made progress."),
    ),
    shared(
        "improved-outcomes.recorded", r"of\s(?:(?:the|these|all|those|its)\s)?(?:cases|families|children|young\speople|parents|carers|participants|leavers|them|those|these|whom)\b(?:(?!\b(?:no|little|any|not|without)\b)[^.;\d]){0,30}?\s(?:an?\s|some\s|clear\s|real\s){0,2}"
                                      r"(?:(?:improved|better)\soutcomes?|improvements?)\s(?:(?:was|were|is|are|had\sbeen|has\sbeen|have\sbeen|being)\s)?(?:recorded|reported|seen|noted|shown|found|measured|evident)\b",
        "improve*|better", (("For 70% of them an improved outcome had been recorded.", "70%"), ("In 64% of cases an improvement was seen.", "64%"), ("Of the families, 58% of those that finished had better outcomes recorded.", "58%")),
        ("In 64% of cases no improvement was seen.", "60% of roads had improvements recorded."),
    ),
    after(
        "improved-outcomes.in", r"\boutcomes\s(?:[\w'-]+\s){0,3}?(?:improved|got\sbetter|better|positive)\b[^.;:\d]{0,40}?\s(?:in|for|among)", "outcome*",
        (("Outcomes had improved for the family in 58% of the cases.", "58%"), ("Outcomes were better for 44% of children.", "44%")),
        ("Outcomes had improved in 3 of the schools.", "Outcomes for 20% of shops had improved."), PERCENT,
    ),
    shared(
        "improved-outcomes.so", r"of\s(?:(?:the|these|all|those)\s)?(?:cases|families|children|them|those)\b[^.;\d]{0,60}?,\s?outcomes\s(?:had\s|have\s|were\s|was\s)?(?:improved|better)",
        "outcome*", (("In 61% of the cases that the team closed, outcomes had improved.", "61%"),), ("In 61% of the shops, outcomes had improved.",),
    ),
    counted(
        "outcome-tools-completed.counted", r"(?:(?:outcomes?|progression|distance\stravelled|family)\s(?:tools"
                                           r"|stars)|outcomes?\splans)(?:\s(?:had\s"
                                           rf"|{BE}\s){{0,2}}(?:been\s)?completed)?", "tools|stars|plans",
        (("Workers had completed 51 outcome stars.", "51"),), ("Six film stars came.",),
    ),
    counted(
        "serious-case-reviews.counted", r"(?:(?:new|further|ongoing|published|current|joint|local|statutory"
                                        rf"|other)\s){{0,2}}{_REVIEWS}\b", "review*|SCR*|LCSPR*|CSPR*",
        (("Three serious case reviews were under way.", "Three"), ("The Partnership had carried out 5 rapid reviews.",
            "5"), ("There had been two Child Practice Reviews.", "two")),
        ("Two reviews of parking were planned.",),
    ),
    after(
        "waiting-time.wait", r"(?:waiting\stimes?|waits?|waited|waiting)\b(?:(?<=\bwaited)|(?<=\bwaiting)"
                             r"|(?:\s[\w'/,()-]{1,20}){0,10}?\s(?:was|were|is|of|for|at|to|averaged|averaging|up\sto"
                             r"|than|about|had\sbeen|around|stood\sat))", "wait*",
        (("The average waiting time for CAMHS was 14 weeks.", "14 weeks"), ("Children had waited for about 30 weeks.",
            "30 weeks"), ("Young people waited nine weeks on average.", "nine weeks"),
         ("The wait for therapy had fallen to 11 weeks.", "11 weeks")),
        ("Buses were late for 3 weeks.",), DURATION,
    ),
)
TABLE = Table(RULES)
