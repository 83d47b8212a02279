"""The words that name what is counted or timed: assessments, referrals, deaths, carers, staff, children in care."""

from __future__ import annotations

from kg.extract.figures.subject import CASES, KIDS, LEAVERS, PEOPLE, Subject

# The order is that of precedence, after those of `kg.extract.figures.subjects`.
COUNTED: tuple[Subject, ...] = (
    Subject(
        "assessment-duration", "t",
        r"assessments?",
        r"\b(?:took|take[ns]?|taking|complet\w+|finish\w+|lasted|average|duration|length)\b",
        r"\b(?:wait\w*|health|autism|EHC|ADHD)\b",
    ),
    Subject(
        "inspection-duration", "t",
        r"inspect(?:ion|ors|ed)|on site|fieldwork",
        r"\b(?:on site|occupied|lasted|fieldwork|spent)\b|\binspected\b[^.;,]{0,60}\bover (?:\w+|\d+) (?:working )?(?:days|weeks)\b",
        r"\b(?:notice|within|draft|letter|before|until|wait\w*|respon\w+|plan)\b",
    ),
    Subject("court-duration", "t", r"proceedings|care cases|court cases|cases in court|public law"),
    Subject(
        "waiting-time", "t",
        r"wait(?:s|ed|ing)?\b|(?:taking|took|takes) (?=[\w ]{1,14}weeks? to (?:start|begin|be seen))"
        r"|(?:seen|start(?:ed)?|begun|offered|assessed|treat(?:ed|ment)) (?:with)?in|first appointment",
        r"\b(?:wait\w*|CAMHS|therapy|mental health|autism|ADHD|neuro\w+|referr\w+|counselling|appointment)\b",
        r"\b(?:reply|consultation|proceedings|one child|a child had)\b",
    ),
    Subject(
        "early-help-assessments", "c",
        r"early help assessments?|EHAs?\b|CAFs?\b|common assessment\w*",
        "",
        "",
        r"(?:early help assessments?|EHAs?|CAFs?|assessments)",
    ),
    Subject(
        "step-up-cases", "cp",
        r"step(?:ped|ping)?[- ]up|stepped (?:[\w,]+ ){1,4}up\b|(?:escalat(?:ed|ions?|ing)|passed up) (?:(?:from|out of) early help )?(?:up )?(?:to|into) (?:children's )?social care",
        "",
        r"\bstep up (?:to social work|programme|students?|scheme|cohort|course)",
        rf"(?:{CASES}|step)",
    ),
    Subject(
        "step-down-cases", "cp",
        r"step(?:ped|ping)?[- ]down|stepped (?:[\w,]+ ){1,4}down\b|returned to early help",
        "",
        "",
        rf"(?:{CASES}|step)",
    ),
    Subject(
        "early-help-cases", "c",
        r"early help|open to early intervention|family (?:support|help|hubs?)|help hub",
        r"\b(?:cases|families|children|open|caseload)\b",
        r"\b(?:assessments?|workers?|staff|budget|step|referr\w+|centres)\b",
        rf"(?:open )?{CASES}",
    ),
    Subject(
        "cse-screenings", "c",
        r"screen(?:ed|ings?)",
        r"\b(?:exploitation|CSE|CCE|sexual)\b",
        "",
        rf"(?:{KIDS}|cases|screenings)",
    ),
    Subject(
        "exploitation-referrals", "c",
        r"exploit(?:ation|ed)|CSE\b|CCE\b|MA(?:CE|SE|CSE|CEP)\b|county lines",
        r"\b(?:refer\w+|identified|risk|assessed|known|flagged|considered|discussed|open to)\b",
        r"\b(?:trained|training|screen\w+|champions?|coordinators?|strategy)\b",
        rf"(?:{KIDS}|referrals|cases)",
    ),
    Subject(
        "referrals", "cr",
        r"referrals?(?! (?:rate|order|form)s?)",
        "",
        r"\bre-?referral|\bexploit|\bMA(?:CE|SE|CSE|CEP)\b|\bCAMHS|\bLADO\b|\bearly help referr"
        r"|\b(?:looked (?:at|through|into)|sampl\w+|read|examined|tracked|gone through|checked) (?:[\w,]+ ){1,3}?referrals",
        "(?:referrals)",
    ),
    Subject(
        "contacts", "c",
        r"contacts?(?! with| officer| details)",
        "",
        r"\bdirect contact|\bcontact (?:with|centre)|\bin contact|\bcontacted",
        "(?:contacts|initial contacts)",
    ),
    Subject(
        "modifiable-deaths", "c",
        r"modifiable|preventable|avoidable|factors? (?:that|which) (?:could|might|may|would)",
        r"\b(?:deaths?|died|factors?|CDOP|reviewed)\b",
        r"\bnotif\w+",
        r"(?:deaths?|of (?:them|these|which|those)|had|cases|were)",
    ),
    Subject(
        "child-deaths-reviewed", "c",
        r"review(?:ed|s|ing)?|considered|examined|closed|looked (?:at|into)|discussed|conclude(?:d)? (?:its|their) (?:work|review)",
        r"\bdeaths?\b|\bCDOP\b|\bchild death",
        r"\b(?:serious case|practice|learning|rapid|annual|domestic homicide) reviews?\b|\bmodifiable\b|\bbeen notified of\b",
        r"(?:deaths?|of (?:them|these|which|those)|cases|reviews)",
    ),
    Subject(
        "child-deaths-notified", "c",
        r"(?:child(?:ren's)? |infant |unexpected )?deaths?|died|notif\w+",
        r"\bdeaths?\b[^;]*\b(?:notif|report|record|occur|resident|child|infant|year)|\bnotif\w+[^;]*\bdeaths?\b"
        r"|\bchildren\b[^;]*\bdied\b",
        r"\b(?:reviewed|considered|examined|looked (?:at|into)|discussed)\b|\bmodifiable\b",
        r"(?:(?:child|infant|unexpected) )?(?:deaths?|notifications?|children)",
    ),
    Subject(
        "serious-case-reviews", "c",
        r"(?:serious|significant) case reviews?|(?:child |adult )?(?:safeguarding )?practice reviews?"
        r"|SCRs?\b|LCSPRs?\b|CSPRs?\b|rapid reviews?|learning reviews?|case management reviews?",
        "",
        "",
        r"(?:(?:serious|significant) case|(?:local |child |safeguarding )+practice|rapid|learning|case management"
        r"|SCRs?|LCSPRs?|reviews)",
    ),
    Subject(
        "professionals-trained", "cp",
        r"(?<!employment or )(?<!education or )(?<!employment and )(?<!work or )(?<!employment, )(?<!education and )train(?:ed"
        r"|ing)|courses?(?! of)|briefings?|workshops?|seminars?|webinars?|learning events?|(?<!protection )(?<!case )(?<!initial )(?<!review )conferences?\b(?! chairs?\b| held\b)"
        r"|e-learning|learning sessions?|multi-agency events?|been briefed|briefed (?:on|in|about)",
        "",
        r"\bof (?:those|these|them|whom) (?:remained|stayed|were still|are still|had stayed|had remained)\b|\bchampions\b|\bin (?:work|employment|education|college)\b"
        r"|\beducation, employment|\bemployment, education"
        r"|\bNEET\b|\bEET\b|\bof course\b|\bmarks\b|\baudited\b|\bcourse of action",
        PEOPLE,
    ),
    Subject(
        "first-time-entrants", "cr",
        r"first[- ]time entrants?|FTEs?\b(?= (?:to|into))|entered the youth justice",
        "",
        "",
        "(?:first[- ]time entrants?|entrants|young people|children)",
    ),
    Subject(
        "foster-carers", "c",
        r"foster(?:ing)? (?:carers?|households?|families|homes|parents)|fostering|approved (?:to foster"
        r"|as foster\w*)",
        "",
        r"\b(?:training|trained|attended|left|resigned)\b",
        r"(?:foster\w* (?:carers?|households?|families|homes|parents)|fostering|approved|in-house|mainstream"
        r"|kinship|carers|households)",
    ),
    Subject(
        "adoptions", "c",
        r"adopt(?:ed|ions?)|adoption orders?|placed (?:for adoption|with adopters|with adoptive)|adoptive placements?",
        "",
        r"\badopted (?:by|the|a|an)\b|\badoption (?:service|panel|agency|support|inspection)|\bprospective adopters\b",
        rf"(?:{KIDS}|adoptions?|adoption orders)",
    ),
    Subject(
        "adoptions", "c",
        r"[Aa]doption (?:[Ss]ervice|[Aa]gency|[Pp]artnership)\b[^.;]{0,120}?\b(?:placed|matched) ",
        "",
        r"\bfoster|\bresidential|\bin care\b|\bapproved\b|\brecruited\b",
        rf"(?:{KIDS})",
    ),
    Subject(
        "children-entering-care", "c",
        r"(?:came|come|coming|entered|entering|taken|brought|admitted|admissions?|received|new(?:ly)?)\s(?:\w+\s){0,2}?(?:into"
        r"|to|in)?\s?(?:the\s)?care\b|(?:bec(?:a|o)me|becoming|started to be|newly) looked after|new entrants to care"
        r"|began to be looked after",
        "",
        r"\bentering care proceedings",
        rf"(?:{KIDS}|admissions|entrants)",
    ),
    Subject("children-in-need", "cr", r"(?:child(?:ren)? (?:(?:who )?(?:were|are|had been) )?in need\b(?! of)|CIN\b)(?! (?:of|teams?|services?|hubs?|units?)\b)", "", "", rf"(?:{KIDS}|CIN|cases)"),
    Subject(
        "files-audited", "c",
        r"audit(?:ed|s)?|dip[- ]sampl\w+|sampl(?:ed|ing)|case files?"
        r"|(?:looked (?:at|through|into)|(?:gone|went|going) through|read|examined|scrutinised|tracked|inspected|checked) (?:[\w,]+ ){1,3}?"
        r"(?:files|records|(?:referrals|assessments|contacts)(?= (?:to|from|made|by|in)\b))"
        r"|(?:files|records) (?:(?:were|was|had been|have been|being) )?(?:looked (?:at|through)|read|examined|seen|scrutinised|tracked|gone through|checked|inspected)",
        r"\b(?:files?|cases?"
        r"|records|audits?|referrals|assessments|contacts)\b",
        r"\bAudit Committee|\binternal audit\b|\d\s?% of audits",
        r"(?:case )?(?:files|cases|records|audits|case audits)|referrals|assessments|contacts",
    ),
    Subject(
        "feedback-forms-completed", "c",
        r"(?:feedback|evaluation|satisfaction) (?:forms?|questionnaires?|surveys?)",
        "",
        "",
        "(?:feedback|evaluation|forms|questionnaires|surveys)",
    ),
    Subject(
        "documents-provided", "c",
        r"documents (?:were|had been|have been) (?:handed over|provided|supplied|uploaded|given to|sent to)",
        "",
        r"\b(?:application|consultation|planning|pages)\b",
        "documents",
    ),
    Subject("interview-attempts", "c", r"attempts?", r"\binterview", "", "attempts?"),
    Subject(
        "direct-contacts", "c",
        r"direct (?:contacts?|sessions|work sessions)|contacts with (?:children|families)",
        "",
        "",
        "(?:direct contacts|contacts|sessions)",
    ),
    Subject(
        "staff-in-role", "c",
        r"made up of|compris(?:es|ed|ing)|consist(?:s|ed|ing) of|staffed by",
        r"\b(?:team|unit|hub|service)\b",
        r"\bpanel|\bcommittee|\bboard\b",
        r"(?:police officers|social workers|nurses|workers|practitioners|co-?ordinators|psychologists|therapists|officers)",
    ),
    Subject(
        "staff-in-role", "c",
        r"employ(?:s|ed|ing)",
        "",
        "",
        r"(?:case ?workers|support workers"
        r"|family workers|workers|officers|co-?ordinators|advis[eo]rs|practitioners|psychologists|nurses"
        r"|IROs|chairs|advocates|mentors|therapists|consultants|analysts?|trainers?|leads?|administrators?)",
    ),
    Subject(
        "staff-in-role", "c",
        r"number of (?:[\w-]+ ){0,3}?(?:(?:support|family|youth|outreach|link|key) workers|advis[eo]rs|officers|co-?ordinators"
        r"|psychologists|nurses|health visitors|therapists|mentors|advocates|reviewing officers|chairs)",
        "",
        r"\bvacan|\bposts\b|\bagency\b|\btrain|\bcases?\b|\bpolice\b|\battend|\bmeeting",
    ),
    Subject(
        "teams", "c",
        r"teams",
        "",
        r"\b(?:experience|managed|football|sports|netball|rugby|inspection)\b",
        r"teams",
    ),
    Subject("champions", "c", r"champions?", "", "", r"(?:[\w-]+ )?champions|of them"),
    Subject(
        "children-in-care", "cr",
        r"look(?:ed|ing|s)?[- ]after|in (?:the |its |their |our |local authority |public |foster |residential "
        r"|kinship )?(?:[A-Z][\w']+ |council's |authority's )?care\b|LAC\b|CLA\b|CiC\b|cared[- ]for"
        r"|corporate parents?|care population|in the care of",
        "",
        rf"\b{LEAVERS}|\bteams? (?:for|supporting|working with) [^.;,\d]{{0,20}}(?:in care|looked[- ]after)|\b(?:in care|looked[- ]after(?: children)?|LAC|CLA"
            rf"|CiC) (?:teams?|service|council|nurses?|social workers)\b|\b(?:look(?:ed|ing)? after by"
        rf"|in the care of) (?:their|his|her|a|an|grand|relatives"
        r"|family)\b|\bin care proceedings\b|\bcare homes?\b|\bday care\b|\bchild ?care\b",
        rf"(?:{KIDS}|looked after|LAC|CLA|of (?:them|whom|these)|cared)",
    ),
)  # fmt: skip


