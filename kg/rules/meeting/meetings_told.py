"""How a page whose head names no body tells in its minute which one met: by what it does, resolves, or calls itself."""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.meeting.meetings import _DATE, _DAY, _SMALL, _WORD, BODY, LINE_BODY

_NAMED = rf"(?!(?:Committee|Panel|Board|Forum|Commission|Group|Partnership|Council)\b)(?=[A-Z][\w',&-]*\s(?:(?:{_SMALL}|&)\s)?[A-Z]){BODY}"  # of two words or more: "the Panel" tells nothing
_CHIEF = r"(?:(?:Review|Advisory|Overview|Policy) )?(?:Sub[- ]?)?(?:Committee|Panel|Commission|Board)"
_ACTING = rf"(?:Cabinet|Executive|(?:{_WORD} (?:{_SMALL} ){{0,2}}){{1,9}}?(?:Scrutiny|Select|Policy|Parenting|Education|Services|People|Health|Families|Care|Licensing|Audit) {_CHIEF})"
_DECIDES = r"(?:notes?|agrees?|approves?|endorses?|receives?|welcomes?|supports?|recommends?|thanks?|commends?|congratulates?|requests?|asks?|accepts?|defers?|adopts?)\b"
_DID = r"(?:considered|noted|agreed|resolved|received|discussed|endorsed|approved|scrutinised|heard|looked (?:at|into)|went through|took|had before (?:it|them)|gave (?:its )?consideration to|turned to|examined)\b"

# What only the body itself says: each tells whose page it is.
OWN: tuple[Rule, ...] = (
    Rule(
        name="own-minutes-confirmed",
        yields="meetings",
        pattern=rf"\b[Mm]inutes of (?:the )?(?:(?:last|previous) )?(?:[Mm]eeting of (?:the )?)?(?P<body>{BODY})(?:'s)?(?: [Mm]eeting)?,? (?:held |of |on |dated )+(?:{_DAY},? )?{_DATE}[^.;]{{0,60}}? (?:be|were|was)(?: \w+ly)? (?:approved|confirmed|agreed|accepted|signed|taken as read)\b"
        rf"|\b[Tt]o (?:approve|confirm|agree|sign|consider and approve|receive and approve) (?:as (?:a|an) [\w ]{{3,30}}record,? )?(?:the )?[Mm]inutes of (?:the )?(?:(?:last|previous) )?(?:[Mm]eeting of (?:the )?)?(?P<body2>{BODY})(?:'s)?(?: [Mm]eeting)?,? (?:held |of |on |dated )+(?:{_DAY},? )?{_DATE}"
        rf"|\b[Mm]inutes of (?:the )?(?:(?:last |previous )?[Mm]eeting of (?:the )?)?(?P<body3>{BODY}),? (?:held |of |on )+(?:{_DAY},? )?{_DATE} (?:is|are) (?:attached|enclosed)"
        rf"(?: and [^.;]{{3,60}}? (?:asked|invited|recommended) to (?:confirm|agree|approve)\b| for (?:approval|confirmation|signature|agreement)\b|(?=\.))"
        rf"|\b(?:record|[Mm]inutes?|[Nn]otes?) (?:of|from) (?:the|our) (?:last|previous) (?:meeting of (?:the )?)?(?P<body4>{_NAMED})(?: [Mm]eeting)?(?=[.,;]| (?:were|was|with|held|on|had|and|are)\b)",
        cased=True,
        finds={
            "The minutes of the Licensing Committee held on 4 June 2024 were approved as a correct record.": {"body": "Licensing Committee"},
            "To confirm the minutes of the meeting of the Homes Scrutiny Panel held on 4 June 2024.": {"body2": "Homes Scrutiny Panel"},
            "The minutes of the meeting of the Homes Scrutiny Panel held on 4 June 2024 are attached and the Panel is recommended to confirm them.": {"body3": "Homes Scrutiny Panel"},
            "The Minutes of the Homes Scrutiny Panel of 4 June 2024 are attached.": {"body3": "Homes Scrutiny Panel"},
            "Minutes of the meeting of the Schools Forum held on 4 June 2024 are enclosed for approval.": {"body3": "Schools Forum"},
            "Accepted as a true record of the last Public Protection Committee with one change.": {"body4": "Public Protection Committee"},
            "Resolved: that the minutes of the Northshire Schools Forum meeting held on 18 January 2024 be approved.": {"body": "Northshire Schools Forum"},
        },
        ignores=("To receive the minutes of the Schools Sub-Committee held on 4 June 2024.", "The minutes of the Board held on 4 June 2024 had been published.", "The minutes of the meeting held on 4 June 2024 were approved.", "The minutes of the Schools Forum held on 4 June 2024 are attached for information."),
    ),
    Rule(
        name="welcomed-to-its-meeting",
        yields="meetings",
        pattern=rf"\b(?:[Ww]elcomed|[Ww]elcome) [^.;]{{0,120}}?\bto (?:this|the|its|their|his|her)(?: first| last)?(?: (?:virtual|remote|first|hybrid|inaugural|\w+ day))* meeting (?:of|as (?:a )?members? of|with) (?:the )?(?P<body>{BODY})(?=[.,;]|$)",
        cased=True,
        finds={
            "Ada Sample welcomed everyone to the first meeting of the Homes Partnership.": {"body": "Homes Partnership"},
            "The Chair welcomed Mr Sample to his first meeting as a member of the Homes Scrutiny Panel.": {"body": "Homes Scrutiny Panel"},
        },
        ignores=("He welcomed the outcome of the meeting of the Homes Partnership.",),
    ),
    Rule(
        name="leaving-the-body",
        yields="meetings",
        pattern=rf"\b(?:farewell|goodbye|goodbyes|tribute|thanked|thanks|best wishes|welcomed|welcome|introduced)\b[^.;]{{1,140}}?\b(?:(?:leaving|retiring from|standing down from|stepping down from|resigned from|joining|joined|new (?:to|members? of)|newly appointed to|last meeting (?:of|on)|(?:service|work|time|years) (?:on|to|with|as a member of|as (?:the )?\w+ of)|(?:contribution|help|commitment) to) )(?:the )?(?P<body>{_NAMED})(?=[.,;]|$| (?:after|at|in|this|for|who|and|since|as)\b)",
        cased=True,
        finds={
            "The Chair said goodbye to Mrs Sample, who was standing down from the Homes Scrutiny Panel after six years.": {"body": "Homes Scrutiny Panel"},
            "Councillor Sample thanked Mr Moor for his nine years on the Homes Scrutiny Panel.": {"body": "Homes Scrutiny Panel"},
        },
        ignores=("The Chair thanked officers for leaving the papers.", "Mrs Sample had stood down from the Adoption Panel."),
    ),
    Rule(
        name="this-body",
        yields="meetings",
        pattern=rf"\bthis (?P<body>(?!Council\b|Cabinet\b|(?:Overview and )?(?:Scrutiny|Select) (?:Committee|Panel|Board|Commission)\b){_NAMED})(?=[.,;]|$| (?:in|at|on|was|were|had|has|is|would|should|by|before|next|meeting|and|as|for)\b)",
        cased=True,
        finds={
            "A paper came to this Homes Scrutiny Panel in May.": {"body": "Homes Scrutiny Panel"},
            "The remit of this Schools Forum was wide.": {"body": "Schools Forum"},
        },
        ignores=("A paper came to this Panel in May.", "Work with this Learning Partnership's schools went on."),
    ),
    Rule(
        name="body-resolves",
        yields="meetings",
        pattern=rf"(?:\b(?:RESOLVED|Resolved|resolved|AGREED|Agreed|DECISION|RECOMMENDED)\b\W{{0,4}}(?:UNANIMOUSLY |unanimously )?[Tt]hat:? (?:the )?(?P<body>{_NAMED})(?::|,? (?:\(?[a1i][.)] ?)?{_DECIDES})"
        rf"|(?:^|\n)\W{{0,4}}That (?:the )?(?P<body2>{_NAMED}):(?=\W{{0,4}}(?:\n|$))"
        r"|\bRESOLVED(?: \([^()]{3,40}\))? that (?:the )?(?P<body3>Cabinet|Executive)(?::|,? (?:\(?[a1i][.)] ?)?" + _DECIDES + r"))",
        cased=True,
        finds={
            "RESOLVED that the Homes Scrutiny Panel (a) notes the report; and (b) thanks officers.": {"body": "Homes Scrutiny Panel"},
            "Agreed: That the Schools Forum endorses the plan.": {"body": "Schools Forum"},
            "That the Homes Panel:\n\n1. Approve the scheme": {"body2": "Homes Panel"},
            "RESOLVED (by 5 votes to 2) that the Cabinet: 1. Notes": {"body3": "Cabinet"},
            "RESOLVED that Cabinet: (a) receives the report": {"body3": "Cabinet"},
        },
        ignores=("RESOLVED that the Schools Forum be asked for its views.", "RESOLVED that the Homes Panel report back in May.", "That the Panel:\n"),
    ),
)

# What a committee does, or what is done before it: a page may tell of another's work so.
ACTS = Rule(
    name="body-that-acts",
    yields="meetings",
    pattern=r"(?:\bThe (?P<body>" + _ACTING + r")(?:,? (?:then|also))? (?:" + _DID + r"|(?:was|were|is|are) (?:invited|asked|requested|recommended) to\b)"
    r"|(?:^|[.,]\s)(?P<body4>Cabinet|Executive)(?:,? (?:then|also))? (?:(?:considered|noted|agreed|resolved|received|endorsed|approved)\b|(?:is|are) (?:asked|invited|requested|recommended) to\b)|\bsought (?P<body5>Cabinet|Executive) approval\b"
    r"|\b(?:[Tt]he )(?P<body6>(?:Overview and )?Scrutiny (?:Board|Commission|Committee|Panel))(?:,? (?:then|also))? (?:considered|noted|agreed|resolved|received|discussed|endorsed|approved)\b"
    r"|\b[Cc]hair(?:man|person)? of (?:the )?(?P<body7>[A-Z][\w'&-]*,?(?: (?:[A-Z][\w'&-]*,?|and|of|for)){1,8}? (?:Committee|Panel|Commission|Board)),? (?:welcomed|opened)\b[^.]{0,120}?\bto the meeting\b"
    r"|\b(?:advised|informed|updated|told|asked|invited|reminded) the (?P<body3>" + _ACTING + r") (?:of|on|about|that|to)\b"
    r"|\b(?:took|led|walked|guided|talked) the (?P<body8>" + _ACTING + r") through\b"
    r"|\b(?:main|key|salient) points (?:of [^.;]{3,60}? )?(?:for|to) the (?P<body9>" + _ACTING + r")\b"
    r"|\b(?:answered|invited) (?:questions|comments) from (?:members of )?the (?P<body10>" + _ACTING + r")\b"
    r"|\b(?:[Rr]eport|[Pp]aper|[Pp]lan|[Ss]trategy|item)\b[^.;]{0,60}? (?:is (?:brought|submitted|presented|referred|put|laid)|comes|has come) (?:back )?(?:to|before) (?:the )?(?P<body12>" + _ACTING + r")\b"
    r"|\bMembers of the (?P<body11>" + _ACTING + r") (?:asked|noted|thanked|discussed|commented|expressed|raised|welcomed|questioned|heard|considered|felt|wished|were)\b)",
    cased=True,
    finds={
        "The Children's Select Committee was invited to consider a report.": {"body": "Children's Select Committee"},
        "The Homes Licensing Sub Committee had before it a report.": {"body": "Homes Licensing Sub Committee"},
        "The Executive noted the comments.": {"body": "Executive"},
        "We received a report which advised the Schools Select Committee of the outcome.": {"body3": "Schools Select Committee"},
        "The Chair of the Safer Homes Select Committee welcomed two students to the meeting.": {"body7": "Safer Homes Select Committee"},
        "After the vote, Cabinet approved the plan.": {"body4": "Cabinet"},
        "The Leader sought Cabinet approval to spend the grant.": {"body5": "Cabinet"},
        "As it had asked in May, the Scrutiny Board considered how carers were found.": {"body6": "Scrutiny Board"},
        "Ada Sample took the Homes Scrutiny Panel through the figures.": {"body8": "Homes Scrutiny Panel"},
        "She drew out the main points for the Corporate Parenting Panel.": {"body9": "Corporate Parenting Panel"},
        "Ada Sample answered questions from members of the Schools Select Committee.": {"body10": "Schools Select Committee"},
        "Members of the Homes Scrutiny Panel asked about rents.": {"body11": "Homes Scrutiny Panel"},
        "Cabinet is asked to note the report.": {"body4": "Cabinet"},
        "The Homes Select Committee is invited to comment on it.": {"body": "Homes Select Committee"},
        "The Board's annual report is brought to the Schools Select Committee each May.": {"body12": "Schools Select Committee"},
        "A paper on rents comes before the Homes Scrutiny Panel.": {"body12": "Homes Scrutiny Panel"},
    },
    ignores=("The Safeguarding Board agreed an action plan.", "The Committee noted the report.", "The Chair of the Health Scrutiny Committee spoke.", "The report would be brought to the Health Scrutiny Committee in May."),
)

# In the first sentence of the minute of a page of one item: who met, and when.
AT_ITS_MEETING = Rule(
    name="at-its-meeting",
    yields="meetings",
    pattern=rf"(?:\b[Tt]he (?P<body>{BODY}),? at (?:its|their|the) (?:{{KIND}} )?meeting (?:of|on|held on) (?:{_DAY},? )?(?P<date>{_DATE}),? (?:then |also |duly )?{_DID}"
    rf"|\bAt (?:its|their|the) (?:{{KIND}} )?meeting (?:of|on|held on) (?:{_DAY},? )?(?P<date2>{_DATE}),? (?:the )?(?P<body2>{BODY}) (?:then |also |duly )?{_DID})".replace("{KIND}", r"\w+"),
    cased=True,
    finds={
        "1.1 The Cabinet, at its meeting of 4 May 2021, considered a report.": {"body": "Cabinet", "date": "4 May 2021"},
        "At its meeting on Tuesday, 4 May 2021 the Homes Panel agreed a plan.": {"body2": "Homes Panel", "date2": "4 May 2021"},
    },
    ignores=("The Cabinet, at its meeting of 4 May 2021, had agreed a plan.",),
)

# The line at the head or foot of a page of minutes of which the first page is lost
_PAGE = r"(?:(?:[Pp]age|PAGE) \d{1,3}(?: (?:of|OF) \d{1,3})?|- ?\d{1,3} ?-|\d{1,3})"
_PARTED = r"[ \t]*[-|,:(]?[ \t]*"
RUNNING = Rule(
    name="running-head",
    yields="meetings",
    pattern=rf"(?m)^[ \t*_|]*(?:{_PAGE}{_PARTED})?(?:[A-Z][\w'&, ]{{2,50}} (?:[Cc]ouncil|COUNCIL)[ \t]*[-|,:][ \t]*)?(?:(?:(?:[Dd]raft )?[Mm]inutes (?:of|-) )?(?:the )?(?P<body>{LINE_BODY})(?: [Mm]inutes| [Mm]eeting)?{_PARTED}(?:held (?:on )?)?(?:(?:{_DAY}|SATURDAY|SUNDAY),? )?(?P<date>{_DATE})"
    rf"|(?:{_DAY},? )?(?P<date2>{_DATE}){_PARTED}(?P<body2>{LINE_BODY}))\)?(?:{_PARTED}(?:[Dd]raft )?(?:MINUTES|[Mm]inutes))?(?:{_PARTED}{_PAGE})?[ \t*_|]*$",
    cased=True,
    finds={
        "                 Homes Select Committee - 18th April, 2024": {"body": "Homes Select Committee", "date": "18th April, 2024"},
        "Homes and Schools Scrutiny Committee  12.1.23": {"body": "Homes and Schools Scrutiny Committee", "date": "12.1.23"},
        "- 2 -                Corporate Parenting Panel - 14 January 2021": {"body": "Corporate Parenting Panel", "date": "14 January 2021"},
        "Schools Forum | 4 June 2020 | Page 3 of 7": {"body": "Schools Forum", "date": "4 June 2020"},
        "HOMES PANEL - THURSDAY, 4 JUNE 2020 - MINUTES": {"body": "HOMES PANEL", "date": "4 JUNE 2020"},
        "Minutes of the Homes Panel (4 June 2020)   3": {"body": "Homes Panel", "date": "4 June 2020"},
        "Kirby Council - Homes and Schools Committee - 31 January 2022            Page 3 of 6": {"body": "Homes and Schools Committee", "date": "31 January 2022"},
        "4 June 2020\tHomes Panel\t12": {"body2": "Homes Panel", "date2": "4 June 2020"},
    },
    ignores=("The report went to the Homes Panel - 4 June 2020", "Homes Panel, 4 June 2020: report of the Director", "Next: Homes Panel - 4 June 2020"),
)

TOLD: tuple[Rule, ...] = (*OWN, ACTS, AT_ITS_MEETING, RUNNING)
