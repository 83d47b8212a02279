"""How the head of minutes names the body, the place and the kind of the meeting."""

from __future__ import annotations

import re

from kg.rules.grammar import Rule
from kg.screen import Screened

HEAD_WORDS = (
    r"(?:(?:Sub-?\s?)?(?:Committees?|Boards?|Panels?)|Workstreams?|Cabinet|Commissions?|Forums?|Groups?|Executive|Assembly|Partnerships?|Council|Sub-Group|(?:Overview\s+(?:and|&)\s+)?Scrutiny(?!\s+for\b)|"
    r"Authority|Conference|Network|Working\s+Part(?:y|ies)|Task\s+and\s+Finish\s+Groups?|Convention|Senate|Federation|Hearing|Trustees|Governors|Decision\s+(?:Sessions?|Days?|Meetings?)|(?:(?<=Children's\s)|(?<=People's\s)|(?<=CHILDREN'S\s)|(?<=PEOPLE'S\s))(?:Trust|TRUST)(?!\s+(?:Fund|Board|FUND|BOARD)))"
)
HEAD = re.compile(rf"\b{HEAD_WORDS}\b", re.I)
_WORD = r"(?:\b(?!(?:HELD|MEETING|MEETINGS|MINUTES|TUESDAY|THURSDAY)\b)[A-Z0-9][\w'&/()-]*|&)"
_SMALL = r"(?:of|for|and|the|on|in|to|with|de)"
_UPPER = (
    r"(?:SUB-?\s?)?(?:COMMITTEES?|PANELS?|BOARDS?)|WORKSTREAM|CABINET|COMMISSION|FORUM|GROUP|EXECUTIVE|COUNCIL|PARTNERSHIP|ASSEMBLY|(?:COMBINED|FIRE|RESCUE|PARK|POLICE) AUTHORITY"
)


# A word of what a body is for ("Select Committee on Children"); no day, month or place of the meeting.
_THEME = r"(?!To\b)(?!(?i:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|microsoft|zoom|teams|held|meeting|minutes|the|this|at|council)\w*\b)[A-Z][\w'&-]*"


def body_pattern(gap: str) -> str:
    """A body's name: capitalised words and the small words between them, ending in a word for a body; `gap` is the white
    space between its words."""
    name = rf"(?!(?:OF|THE|AT|IN|AND|ON)\b){_WORD}(?:,?{gap}(?:{_SMALL}{gap}){{0,2}}\(?{_WORD}){{0,18}}?"
    note = rf"(?:{gap}\((?!(?:Item|Special|Extraordinary|Adjourned|Reconvened|Virtual|Remote|Hybrid|Additional)\b)[A-Z][\w&,']*(?:{gap}[\w&,']+){{0,6}}\))?"
    more = rf"(?!{gap}(?:(?:and|&|Select|Sub|Advisory|Overview|OVERVIEW|SELECT|AND|SUB|Management|Executive){gap}){{0,2}}(?:{HEAD_WORDS}|{_UPPER})\b(?!{gap}(?:Room|ROOM|Suite|SUITE)))"
    part = rf"(?:,{gap}(?:a{gap})?Sub-?[Cc]ommittee{gap}of{gap}(?:the{gap})?[A-Z]\w+)?"
    about = (
        rf"(?:(?:(?<=Committee|COMMITTEE)|(?<=Panel|PANEL)){gap}-{gap}(?!(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Meeting|Minutes|Notes|Record|Public|Open|Approved|Confirmed|Joint|Draft|Agenda|Special|Extraordinary|Decisions|Actions|MINUTES|NOTES|RECORD|AGENDA|DRAFT|PUBLIC|SPECIAL|EXTRAORDINARY|JOINT|DECISIONS|ACTIONS|MEETING|[A-Z][a-z]+day)"
        rf"[A-Z][\w'&]+(?:,?{gap}(?:(?:and|&){gap})?[A-Z][\w'&]+){{0,5}}(?!{gap}\d))?"
    )
    theme = rf"(?:(?:(?<=Board)|(?<=BOARD)){gap}(?:for|FOR){gap}(?:Northern{gap}Ireland|NORTHERN{gap}IRELAND)|(?:(?<=Committee)|(?<=COMMITTEE)|(?<=Commission)|(?<=COMMISSION)){gap}(?:on|ON|for|FOR){gap}{_THEME}(?:,?{gap}(?:(?:and|AND|&){gap})?{_THEME}){{0,5}}|(?:(?<=Council)|(?<=COUNCIL)){gap}(?:on|for|ON|FOR){gap}(?=(?:the{gap})?(?:Religious|RELIGIOUS)){_THEME}(?:,?{gap}(?:(?:and|AND|&){gap})?{_THEME}){{0,4}}|(?:(?<=Panel)|(?<=Board)|(?<=PANEL)|(?<=BOARD)|(?<=Forum)|(?<=Partnership)){gap}(?:for|FOR){gap}{_THEME}(?:,?{gap}(?:(?:and|AND|&){gap})?{_THEME}){{0,4}})?"
    numbered = rf"(?:{gap}\(\d{{1,2}}\)(?!\w))?"  # "Learning Scrutiny Board (2)"
    count = rf"(?:{gap}(?:No\.?{gap})?(?:\d(?![\w./:]|{gap}(?:of{gap})?(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|[A-D](?![\w'.]|{gap}(?!(?:held|which|met|took|on|at|of)\b)[a-z])))?"
    return rf"(?:(?:{name}{gap})?{HEAD_WORDS}(?!{gap}Rooms?\b)|(?:{name}{gap})?(?:{_UPPER}))\b{more}{count}{numbered}{note}{part}{theme}{about}"


BODY = body_pattern(r"\s+")
LINE_BODY = body_pattern(r"[^\S\n]+")  # for heads in which the name has a line of its own
# "Kirby and District" above "SAFEGUARDING CHILDREN BOARD": a name in two lines
_PLACE_ABOVE = r"(?:[A-Z][\w'-]+(?: (?:(?:and|&|of|upon) )?[A-Z][\w'-]+){0,4}\n[ *_]*(?=(?:LOCAL |Local )?(?:SAFEGUARDING|Safeguarding) (?:CHILDREN|Children|PARTNERSHIP|Partnership)))?"
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|[Dd]ydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)|DYDD (?:LLUN|MAWRTH|MERCHER|IAU|GWENER|SADWRN|SUL))"
_DATE = r"(?:\d{1,2} ?(?:st|nd|rd|th|ST|ND|RD|TH)?(?: of)? [A-Z][A-Za-z]{2,8},? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4})"
_KIND = r"(?:[Jj]oint|[Ss]pecial|[Ee]xtraordinary|[Oo]rdinary|[Aa]djourned|[Uu]rgent|[Vv]irtual|[Rr]emote|[Aa]nnual|[Mm]onthly|[Qq]uarterly|MONTHLY|QUARTERLY|ADJOURNED|ANNUAL|INAUGURAL|[Ii]naugural|[Rr]econvened|RECONVENED|[Pp]ublic|PUBLIC|[Ff]ormal|FORMAL|[Hh]ybrid|JOINT|SPECIAL|EXTRAORDINARY|ORDINARY|VIRTUAL|REMOTE|HYBRID)"
_MEETING = rf"(?:{_KIND} )*(?:[Mm]eeting|MEETING)"

_COMMITTEE = rf"(?!(?:OF|THE|AT|IN|AND|ON)\b){_WORD}(?:,?\s+(?:{_SMALL}\s+){{0,2}}{_WORD}){{0,12}}?"
_OF_COUNCIL = r"\s+\((?:the\s+)?(?:[A-Z][\w'&,-]*\s+|and\s+|of\s+){0,6}(?:Council|COUNCIL)\)"
_RECORD = r"(?:(?:[Dd]raft|DRAFT|[Uu]napproved|[Uu]nconfirmed|[Oo]pen|OPEN|[Pp]ublic|PUBLIC|[Cc]onfirmed|[Aa]pproved) )*(?:[Mm]inutes?|MINUTES?|[Nn]otes?|NOTES?|[Rr]ecord|RECORD|[Pp]roceedings|PROCEEDINGS|[Ss]ummary|[Rr]eport|[Aa]ction [Nn]otes)(?: of (?:[Pp]roceedings|[Dd]ecisions))?"
# One who decides alone, with the minutes of a committee: "Children's Services Cabinet Member", "Portfolio Holder for Education"
_ALONE = (
    r"(?:(?:[A-Z][\w'&-]*,?|and|of|&) ){0,8}?(?:Cabinet|Executive|Lead|Portfolio|CABINET|EXECUTIVE|LEAD|PORTFOLIO) (?:Member|Holder|MEMBER|HOLDER)"
    r"(?: (?:for|FOR) (?:[A-Z][\w'&-]*,?|the)(?: (?:[A-Z][\w'&-]*,?|and|of|the|&)){0,8}?)?"
)
# "Homes, Parks and Roads - ": the part of a council ahead of the name of its committee
_DIVISION = r"[A-Z][\w'&]*(?:,? (?:(?:and|&|for|of) )?[A-Z][\w'&]*){0,6}"
# The council whose body it is: "of Example Borough Council".
_OWNED = r"(?: (?:of|OF|for) (?:the |THE )?(?:[A-Z][\w'-]*|and|of|&)(?: (?:[A-Z][\w'-]*|and|of|&)){0,7} (?:Councils?|COUNCILS?|Authority|Authorities|Borough|Partnership))?"
_MET = r"(?:,? (?:(?:which|that|was|were) )?(?:held|HELD|took place|met|convened|took|conducted)\b|,? (?:on|ON|at|AT|via|in|-)\b|,? (?:{_DAY})|,? at its)".replace("{_DAY}", _DAY)

# "Ada Sample, Chief Executive, Kirby Children's Trust": who was there, and no body
_NO_PERSON = r"(?![^\n]*, (?:(?:Interim|Acting|Deputy|Assistant|Independent|Executive|Strategic|Corporate|Service|Designated|Detective) ){0,2}(?:Chief|Director|Head|Manager|Chair|Officer|Superintendent|Inspector|Nurse)\b)"
_SECTION = r"(?: \w+ (?:section|part|session|SECTION|PART|SESSION) (?:of|OF) (?:the|THE))"  # "of the open section of the"

# ", Exampleton, " between a body and its day
_TOWN = r", (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|Minutes\b|Meeting\b|Notes\b)[A-Z][a-z][\w'-]*(?: [A-Z][\w'-]+){0,2}, (?:on )?"

HEADERS: tuple[Rule, ...] = (
    Rule(
        name="member-alone",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:[Dd]ecisions|DECISIONS|[Mm]inutes|MINUTES)? ?(?:(?<=[sS]\s)(?:of|OF|by|BY) (?:the |THE )?)?(?P<body>{_ALONE})(?:'s)?(?: [Mm]eeting| MEETING| [Dd]ecision [Mm]eeting)?"
        rf"(?:(?: -|:|,)? (?:(?:Record|RECORD|Notice) (?:of|OF) )?(?:[Mm]inutes|MINUTES|[Nn]otes|[Dd]ecisions?(?: [Rr]ecord)?|DECISIONS?))?(?: -|:|,| held on| on| HELD ON)?\s{{1,2}}(?:{_DAY},? )?{_DATE}",
        cased=True,
        finds={
            "Schools & Youth Cabinet Member - Minutes - 4 May 2012": {"body": "Schools & Youth Cabinet Member"},
            "Portfolio Holder for Education and Skills: Decisions, Tuesday 4 May 2012": {"body": "Portfolio Holder for Education and Skills"},
            "MINUTES OF THE CABINET MEMBER FOR EDUCATION MEETING HELD ON 4 MAY 2012": {"body": "CABINET MEMBER FOR EDUCATION"},
            "Executive Member for Children decision meeting\nTuesday 4 May 2012": {"body": "Executive Member for Children"},
        },
        ignores=("The Cabinet Member for Education wrote on 4 May 2012.", "Cabinet Member: Councillor A Sample, 4 May 2012"),
    ),
    Rule(
        name="board-by-letters",
        yields="meetings",
        pattern=r"(?m)^[ *#_]*(?P<body>(?!The )[A-Z][\w'&-]*(?: (?:and |& )?[A-Z][\w'&-]*){0,5} (?P<letters>LSCB|LSCP|SCB|SCP|SAB|SPB|CSP|HWBB?|CPB|CYPP|SACRE))(?: -)?(?: (?:[Mm]eeting|MEETING|[Bb]oard|BOARD))?(?: -)? (?:[Mm]inutes|MINUTES|[Nn]otes|NOTES)\b",
        cased=True,
        finds={
            "Northshire LSCB Meeting Minutes\nMonday 11 May 2015": {"body": "Northshire LSCB", "letters": "LSCB"},
            "Kirbyshire SACRE\nMinutes of the meeting held at the Guildhall": {"body": "Kirbyshire SACRE", "letters": "SACRE"},
            "KIRBY AND ASHE SCP - NOTES\n": {"body": "KIRBY AND ASHE SCP", "letters": "SCP"},
        },
        ignores=("The LSCB minutes were read.", "LSCB Minutes May 2015"),
    ),
    Rule(
        name="joint-of-two-councils",
        yields="meetings",
        pattern=rf"(?P<body>{_COMMITTEE}\b(?<!COUNCIL)(?<!Council){_OF_COUNCIL},?\s+(?:and|AND|&|with|WITH)\s+(?:the\s+|THE\s+)?{_COMMITTEE}\b{_OF_COUNCIL})",
        cased=True,
        finds={
            "Joint meeting of the Children's Committee (Northshire Council) and the People Panel (Southshire Council)": {
                "body": "Children's Committee (Northshire Council) and the People Panel (Southshire Council)"
            },
        },
        ignores=("The Chair (Northshire Council) spoke to the Panel.",),  # two people with their councils: `from_committee`
    ),
    Rule(
        name="decisions-by-one",
        yields="meetings",
        pattern=rf"(?m)^[ *_#]*(?P<body>(?:(?:Delegated|Individual|Executive|Key) )?Decisions? by (?:the )?(?:(?:Cabinet|Executive|Lead) Member|Portfolio Holder|(?:Deputy )?Leader)\b[^\n.:]{{0,90}}?)(?=[ *_]*(?:$|(?:,| -)? (?:on )?{_DATE}|,? {_DAY}\b))",
        cased=True,
        finds={
            "Delegated Decisions by Cabinet Member for Homes & Parks\nMonday, 4 March 2013": {"body": "Delegated Decisions by Cabinet Member for Homes & Parks"},
            "Decisions by the Leader - 4 March 2013": {"body": "Decisions by the Leader"},
        },
        ignores=("Decisions by the Cabinet Member are published on Fridays.",),
    ),
    Rule(
        name="issue-history",
        yields="meetings",
        pattern=rf"Meeting: {_DATE} - (?P<body>[^\n(]{{4,120}}?)(?= \(Item|\s*$| *\n)",
        cased=True,
        finds={"Meeting: 04/02/2021 - Education Scrutiny Panel (Item 12)": {"body": "Education Scrutiny Panel"}},
        ignores=("Meeting: to be confirmed",),
    ),
    Rule(
        name="minutes-of-the-meeting-of",
        yields="meetings",
        pattern=rf"{_RECORD}(?: of| OF)(?: (?:the|a|an|THE|AN?))? (?:{_KIND} )*(?:(?:proceedings|PROCEEDINGS) (?:of|OF) (?:the|a|THE|A) )?{_MEETING}(?: of| OF)?(?: the| a| THE)? (?P<body>(?:{_DIVISION} - )?{BODY}){_OWNED}(?=[ .,\n]|$)",
        cased=True,
        finds={
            "Minutes of the meeting of the Children's Select Committee held on 3 May 2022": {
                "body": "Children's Select Committee"
            },
            "MINUTES OF A MEETING OF THE SCRUTINY PANEL HELD ON 3 MAY 2022": {"body": "SCRUTINY PANEL"},
            "Minute of Meeting of the Education and Families Committee held in the Town House": {
                "body": "Education and Families Committee"
            },
            "MINUTES of an ADJOURNED MEETING of the Homes Committee - Rents and Repairs, adjourned from 5 March 2024": {"body": "Homes Committee - Rents and Repairs"},
            "MINUTES of a meeting of the Homes, Parks and Roads - Safer Streets\nReview Committee held in the Oak Room": {"body": "Homes, Parks and Roads - Safer Streets Review Committee"},
            "Minutes of a special meeting of the Corporate Parenting Board held at 2 pm": {
                "body": "Corporate Parenting Board"
            },
            "Minute of Meeting Homes and Schools Panel\n\nDate": {"body": "Homes and Schools Panel"},
            "12\n\nMINUTES OF MEETING Council\n": {"body": "Council"},
        },
        ignores=("To approve the minutes of the last meeting.",),
    ),
    Rule(
        name="held-without-a-blank",
        yields="meetings",
        pattern=r"(?:MINUTES?|[Mm]inutes?) (?:of|OF) (?:(?:the|a|THE|A) )?(?:[A-Z][a-z]+ |[A-Z]+ ){0,2}?(?:MEETING|[Mm]eeting) (?:of|OF) (?:the|THE) (?P<body>[A-Z][A-Z'&,-]*(?: [A-Z&][A-Z'&,-]*){0,9}? ?(?:COMMITTEE|PANEL|BOARD|CABINET|FORUM|COUNCIL))held (?:in|at|on|via)\b",
        cased=True,
        finds={"MINUTES OF THE MEETING OF THE HOMES AND PARKS PANELheld at Larch House": {"body": "HOMES AND PARKS PANEL"}},
        ignores=("Minute of meeting of the Committee held in the Town Hall.",),
    ),
    Rule(
        name="meeting-of-the-above",
        yields="meetings",
        pattern=rf"(?:{_RECORD}(?: of| OF)(?: (?:the|a|an|THE|AN?))? )?{_MEETING}(?: of| OF) (?:the|this) (?:above|aforesaid|said)(?:[ -](?:named|mentioned))? (?P<body>(?:[Pp]arish |[Tt]own |[Cc]ommunity )?[Cc]ouncil|[Cc]ommittee|[Pp]anel|[Bb]oard)\b",
        cased=True,
        finds={
            "Minutes of the monthly meeting of the above Town Council, 4 March 2019": {"body": "Town Council"},
            "Minutes of the meeting of the above-named Council held on 4 March 2019": {"body": "Council"},
            "MEETING OF the said Committee, 4 March": {"body": "Committee"},
        },
        ignores=("The meeting of the above named school's governors.",),
    ),
    Rule(
        name="local-council-in-short",
        yields="meetings",
        pattern=r"(?m)^[ *#_]*(?P<body>[A-Z][\w'-]+(?: (?:[A-Z][\w'-]+|and|with|cum|next|on|le|&)){0,4}? PC)(?=:? (?:AGM|APM|(?:[Aa]nnual |[Oo]rdinary |[Dd]raft |[A-Z][a-z]{2,8} )?(?:[Mm]inutes|[Mm]eeting)))",
        cased=True,
        finds={"Kirby PC AGM 2014": {"body": "Kirby PC"}, "Ashe with Birch PC Minutes": {"body": "Ashe with Birch PC"}, "Kirby PC September Meeting": {"body": "Kirby PC"}},
        ignores=("The PC spoke at the meeting.", "Witness PC Minute 4"),
    ),
    Rule(
        name="meeting-of-body-date",
        yields="meetings",
        pattern=rf"(?:Meeting|MEETING)(?: of| OF|:)(?: the| THE)? (?P<body>{BODY})(?:,?(?: -)? (?:held |HELD )?(?:on |ON )?(?:{_DAY},? )?{_DATE}| \((?:Agenda )?[Ii]tem \d)",
        cased=True,
        finds={
            "Meeting of Cabinet, Thursday, 4 June 2020 2.00 pm (Item 5.)": {"body": "Cabinet"},
            "Meeting of the Schools Forum held on 4 June 2020": {"body": "Schools Forum"},
            "Meeting of Schools and Youth Scrutiny Panel (Item 22.)": {"body": "Schools and Youth Scrutiny Panel"},
        },
        ignores=("The last meeting of the Board had been well attended.",),
    ),
    Rule(
        name="minutes-of-the-body",
        yields="meetings",
        pattern=rf"{_RECORD}(?: of| OF|(?<=[Mm]inutes) from|(?<=[Nn]otes) from|:| -)(?: the| THE)?(?:{_SECTION}| proceedings of the)? (?P<body>{BODY}){_OWNED}(?: [Mm]eeting| MEETING)?(?:{_MET}|,? -|[:,]? {_DATE})",
        cased=True,
        finds={
            "Minutes of the Safer Communities Select Committee Meeting held on 28 May 2019": {
                "body": "Safer Communities Select Committee"
            },
            "MINUTES of the Overview and Scrutiny Board held at County Hall": {"body": "Overview and Scrutiny Board"},
            "MINUTES of the OPEN section of the Schools Scrutiny Sub-Committee held on 6 May 2019": {"body": "Schools Scrutiny Sub-Committee"},
        },
        ignores=("To agree the minutes as a correct record.",),
    ),
    Rule(
        name="meeting-took-place",
        yields="meetings",
        pattern=rf"(?:\b(?:[Aa]|[Tt]he|[Tt]his|A|THE|\d{{1,3}}(?:st|nd|rd|th)) (?:{_KIND} )*(?:[Mm]eeting|MEETING)(?: of| OF)(?: the| a| THE)? (?P<body>{BODY}){_OWNED}(?=[.,\n]|$|(?: [Tt]o be)?{_MET}))",
        cased=True,
        finds={
            "A meeting of the Schools Forum was held on Tuesday 5 March 2019.": {"body": "Schools Forum"},
            "Exampleton, 5 March 2019. A meeting of the Education Committee.": {"body": "Education Committee"},
            "Paper 3 7th Meeting of the Education Board for Exampleshire To be held on 20 June 2011": {"body": "Education Board for Exampleshire"},
            "This meeting of the Scrutiny Panel took place on Tuesday 5 March 2019": {"body": "Scrutiny Panel"},
            "At a Special Meeting of the Health Scrutiny Committee held in the Guildhall": {"body": "Health Scrutiny Committee"},
            "At a meeting of the Cabinet held on Monday 4 July 2016": {"body": "Cabinet"},
        },
        ignores=("A meeting of the officers was held.", "The last meeting had been of the Board."),
    ),
    Rule(
        name="meeting-of-on-its-line",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:(?:[Nn]otes|NOTES|[Mm]inutes|MINUTES) (?:of|OF) (?:the|a|THE|A) (?=(?:{_KIND} |[Cc]oncurrent |CONCURRENT )*(?:[Mm]eeting|MEETING)))?(?:(?:{_KIND} |[Cc]oncurrent |CONCURRENT )*(?:[Mm]eeting|MEETING)(?: (?:in common|IN COMMON))?(?: of| OF| between| BETWEEN|:| -)|(?:[Nn]otes|NOTES|[Mm]inutes|MINUTES) (?:of|OF)(?= (?:the|THE)))(?: the| a| THE)? (?![^\n]*\b(?:[Mm]eeting|MEETING) *\n)(?P<body>{BODY}){_OWNED}(?=(?:\s+(?:and|AND|with|WITH|&) (?:(?:the|THE) )?{BODY})?[ *_.]*$)",
        cased=True,
        finds={
            "JOINT MEETING OF THE LEARNING COMMITTEE AND THE HOMES AND WELLBEING COMMITTEE\n\nMINUTES": {"body": "LEARNING COMMITTEE"},
            "Meeting of the Schools Forum": {"body": "Schools Forum"},
            "NOTES OF THE SAFETY PARTNERSHIP EXECUTIVE BOARD\n\nDate: 4 May 2019": {"body": "SAFETY PARTNERSHIP EXECUTIVE BOARD"},
            "Meeting in common of the Schools Forum and the Education Panel": {"body": "Schools Forum"},
            "JOINT MEETING - CHILDREN'S PANEL AND HEALTH PANEL": {"body": "CHILDREN'S PANEL"},
            "Notes of the concurrent meeting of the Safety Panel with the Education Panel": {"body": "Safety Panel"},
        },
        ignores=("Meeting of the Panel had been put off.", "The meeting of officers", "Minutes of the Safety Partnership Executive Meeting\nBarset Safety Board\n"),
    ),
    Rule(
        name="record-of-decisions",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:(?:[Rr]ecord|RECORD|[Ss]tatement|STATEMENT|[Nn]otice|NOTICE|[Ss]ummary|[Ss]chedule|[Ll]ist) (?:of|OF) )?(?:(?:the|THE) )?(?P<body>{LINE_BODY})(?::| -)? (?:(?:[Dd]ecisions?|DECISIONS?) (?:[Rr]ecord|RECORD|[Nn]otice|NOTICE|[Ss]heet|SHEET|[Ss]ummary|SUMMARY)|(?:(?:[Rr]ecord|RECORD|[Ss]tatement|[Mm]inutes|MINUTES|[Nn]otice|[Ss]ummary) (?:of|and|OF|AND) )?(?:[Dd]ecisions|DECISIONS))[ *_]*$",
        cased=True,
        finds={
            "Record of Cabinet decisions\n": {"body": "Cabinet"},
            "Cabinet - Record of Decisions": {"body": "Cabinet"},
            "CABINET DECISIONS\nTuesday": {"body": "CABINET"},
            "Executive Committee decision record": {"body": "Executive Committee"},
            "Cabinet minutes and decisions": {"body": "Cabinet"},
        },
        ignores=("The Panel looked at Cabinet decisions.", "Cabinet decisions would be published."),
    ),
    Rule(
        name="decisions-of",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:(?:[Rr]ecord|RECORD|[Ss]tatement|STATEMENT|[Nn]otice|NOTICE|[Ss]ummary|[Ss]chedule|[Ll]ist) (?:of|OF) )?(?:[Dd]ecisions|DECISIONS) (?:(?:taken|made|TAKEN|MADE) )?(?:of|by|OF|BY) (?:(?:the|THE) )?(?P<body>{LINE_BODY})(?=[ *_]*$|,? (?:at|on|held|{_DAY}|\d))",
        cased=True,
        finds={
            "Decisions of the Executive Board, Wednesday 4 May": {"body": "Executive Board"},
            "Statement of decisions taken by the Cabinet on 4 May 2020": {"body": "Cabinet"},
            "DECISIONS MADE BY THE EXECUTIVE\n": {"body": "EXECUTIVE"},
        },
        ignores=("Decisions of the Court were read.", "The decisions of the Cabinet were called in."),
    ),
    Rule(
        name="body-met",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:[Tt]he )?(?P<body>{LINE_BODY}){_OWNED},?(?: [Mm]eeting)?,? (?:met|held|HELD)(?: (?:its|their|a|an) (?:\w+ ){{0,2}}meeting)?(?: (?:virtually|remotely|online))?(?: (?:via|by|over|using) [A-Z]\w+(?: [A-Z]\w+)?)? (?:at|on|in|via|AT|ON|IN)\b",
        cased=True,
        finds={
            "The Scrutiny Panel met at the Town Hall on Tuesday 5 March 2019.": {"body": "Scrutiny Panel"},
            "Corporate Parenting Board held at County Hall, on Tuesday, 5 March 2019": {"body": "Corporate Parenting Board"},
            "Kirby and Ashe Town Council held its monthly meeting online via Teams at 7pm on 5 March 2019.": {"body": "Kirby and Ashe Town Council"},
        },
        ignores=("The Panel agreed that it met too often.",),
    ),
    Rule(
        name="body-then-minutes",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:[A-Z][\w' ]{{2,40}} SACRE(?: -|:) )?(?:(?:The|THE) )?(?P<body>{LINE_BODY})\s*(?::|-|\n|(?= (?:[Dd]raft |DRAFT )?(?:Minutes?|MINUTES?|Notes|NOTES) (?:of|OF) (?:(?:the|a|THE|A) )?(?:{_KIND} )*(?:[Mm]eeting|MEETING),? (?:[Hh]eld|HELD|on|ON|at|AT)\b))\s*(?:[Dd]raft |DRAFT )?(?:[Mm]inutes?|MINUTES?|[Nn]otes|[Rr]ecord)(?: of| OF)?(?: the| a| THE| A)?{_SECTION}? (?:{_KIND} )*(?:[Mm]eeting|MEETING)\b",
        cased=True,
        finds={
            "Children's Trust Board: minutes of the meeting on 5 March 2019": {"body": "Children's Trust Board"},
            "Schools Forum: minutes of the special meeting, 5 March 2019": {"body": "Schools Forum"},
            "Homes Committee Minutes of the Meeting Held on 5 March 2019 10:00am Larch Room": {"body": "Homes Committee"},
            "Kirby Schools Forum Minutes of the meeting held on 5 March 2019 at 2 pm": {"body": "Kirby Schools Forum"},
            "WESTSHIRE COUNCIL\n\nMINUTE OF MEETING OF\n\nTHURSDAY 23 MAY 2013": {"body": "WESTSHIRE COUNCIL"},
            "Kirbyshire SACRE - Standing Advisory Council on Religious Education\nNotes of the meeting on 6 March": {"body": "Standing Advisory Council on Religious Education"},
            "Police Panel for Exampleshire\nMinutes of the meeting held at Shire Hall": {"body": "Police Panel for Exampleshire"},
        },
        ignores=("The Panel approved the minutes of the meeting.",),
    ),
    Rule(
        name="body-then-date",
        yields="meetings",
        pattern=rf"(?:\b(?:Informal|Special|Extraordinary|Inquorate) [Mm]eeting, )?(?P<body>{LINE_BODY}(?: \d{{1,2}}(?= -))?){_OWNED}(?:\.(?= - ))?(?: \([\d/. -]{{6,30}}\)| \d{{4}}[/-]\d{{2,4}})?(?: - (?:[Ee]xpired|EXPIRED|[Aa]rchived?|[Dd]isbanded|[Cc]eased|[Hh]istoric(?:al)?|[Pp]re[- ][A-Z]?[a-z]*(?: \d{{4}})?))?(?: (?:[Mm]eeting|MEETING)| \({_MEETING}\)| - (?:Joint )?[Mm]eeting(?: \([^)\n]{{3,40}}\))?)?(?:(?:,| -)? (?:(?:Public|Draft|Open|Approved|Confirmed) )?(?:Minutes|MINUTES|Notes|NOTES))?(?:{_TOWN}|\s*[-,:|(\[]?\s*(?:held )?(?:on )?)(?:{_DAY},?\s*)?{_DATE}",
        cased=True,
        finds={
            "Schools Forum [Monday 4 June 2020]": {"body": "Schools Forum"},
            "Children and Families Scrutiny Panel - Monday, 13th March, 2017 1.30 pm": {
                "body": "Children and Families Scrutiny Panel"
            },
            "Schools Forum Thursday 4 June 2020": {"body": "Schools Forum"},
            "Informal Meeting, Homes Forum - Thursday, 4 June 2020": {"body": "Homes Forum"},
            "Roe and Dale Police and Crime Panel. - Monday, 4 June 2020 1.00 pm": {"body": "Roe and Dale Police and Crime Panel"},
            "EXAMPLE SCHOOLS FORUM MINUTES - 4 JUNE 2020": {"body": "EXAMPLE SCHOOLS FORUM"},
            "HOMES AND SCHOOLS COMMITTEE MEETING MINUTES - 4 JUNE 2020": {"body": "HOMES AND SCHOOLS COMMITTEE"},
            "Homes and Schools Committee, Exampleton, 4 June 2020": {"body": "Homes and Schools Committee"},
            "Homes and Schools Scrutiny Committees (joint meeting) - Monday 4 June 2020": {"body": "Homes and Schools Scrutiny Committees"},
            "SCHOOLS SUB-BOARD - 4 JUNE 2020": {"body": "SCHOOLS SUB-BOARD"},
            "SCHOOLS SCRUTINY WORKSTREAM\n4 JUNE 2020": {"body": "SCHOOLS SCRUTINY WORKSTREAM"},
            "Scrutiny Panel (Pupils' Welfare) 2009/2010 - Friday, 5th June, 2009 10.00 am": {
                "body": "Scrutiny Panel (Pupils' Welfare)"
            },
            "Subject Scrutiny Committee 2 - Thursday, 3rd November, 2022 10:00": {"body": "Subject Scrutiny Committee 2"},
            "Corporate Parenting Panel (12/11/2013- 30/04/2024) - Tuesday 3 November 2020 3.30 p.m.": {
                "body": "Corporate Parenting Panel"
            },
            "People and Places Policy Committee\n9 Nov 2017 - 10:30 to 12:45": {
                "body": "People and Places Policy Committee"
            },
        },
        ignores=("The Panel met on several days.",),
    ),
    Rule(
        name="member-then-date",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:[A-Z][\w' ]{{3,50}} (?:Council|COUNCIL) - )?(?P<body>[A-Z][\w'&-]*(?:,? (?:(?:and|for|of|&) )?[A-Z][\w'&-]*){{0,7}}? (?:Cabinet|Executive|Lead) Member)(?: [Mm]eeting)?(?:,| -)? (?:Decisions?|Minutes|Notes|Decision [Ss]ession)(?:,| -)? (?:{_DAY},? )?{_DATE}[ *_]*$",
        cased=True,
        finds={"Homes and Schools Cabinet Member - Minutes - 4 June 2020": {"body": "Homes and Schools Cabinet Member"}},
        ignores=("The Schools Cabinet Member - Minutes of 4 June 2020 were noted", "Cabinet Member - Minutes - 4 June 2020"),
    ),
    Rule(
        name="welsh-body-then-date",
        yields="meetings",
        pattern=rf"(?m)^[ *#_]*(?:[Cc]ofnodion |COFNODION )?(?:(?:[Cc]yfarfod|CYFARFOD) )?(?:[Oo]'r |O'R |[Yy]r? |YR? )?(?P<body>(?:(?:[Ii]s-?|IS-?|[Cc]yd-?|CYD-?)?(?:P?[Pp]wyllgor|PWYLLGOR|[Bb]wyllgor|BWYLLGOR)|[Bb]wrdd|BWRDD|Panel|PANEL|Fforwm|FFORWM|Cyngor Llawn|CYNGOR LLAWN)(?: [\w'-]+,?){{0,9}}?)(?:,|\s*\n|-|:)?\s*(?:a gynhaliwyd (?:ar )?)?(?:{_DAY},? )?{_DATE}",
        cased=True,
        finds={
            "PWYLLGOR CRAFFU ADDYSG DYDD IAU, 4 MAWRTH 2021": {"body": "PWYLLGOR CRAFFU ADDYSG"},
            "Cofnodion Cyfarfod y Pwyllgor Craffu Gofal\nDydd Iau 4 Mawrth 2021": {"body": "Pwyllgor Craffu Gofal"},
        },
        ignores=("Roedd y Pwyllgor yn fodlon.",),
    ),
    Rule(
        name="date-then-body",
        yields="meetings",
        pattern=rf"(?m)^(?:{_DAY},? )?{_DATE}\s*[-,:]?\s*(?P<body>{LINE_BODY})(?=\s*$| -)",
        cased=True,
        finds={"18 OCTOBER 2012 LICENSING COMMITTEE": {"body": "LICENSING COMMITTEE"}},
        ignores=("18 October 2012 was the last day of the inspection.",),
    ),
    Rule(
        name="body-on-its-line",
        yields="meetings",
        pattern=rf"(?m)^[ *#_|]*(?:[^/\n]{{4,60}} / )?(?:[A-Z][\w' ]{{3,50}} (?:COUNCIL|Council|Partnership|PARTNERSHIP|Authority|AUTHORITY)\s?[-:]\s?|(?:(?:London|Royal|LONDON|ROYAL) (?:Borough|BOROUGH) (?:of|OF)|Cyngor|CYNGOR) [A-Z][\w ]{{2,30}} - )?(?:(?:Committee|{_RECORD}(?: of(?: the)?)?) ?[:-]? ?)?(?:(?:of|OF) (?:the|THE) |THE (?=[A-Z'&,() -]{{12,}}\n))?{_NO_PERSON}(?P<body>{_PLACE_ABOVE}{LINE_BODY})(?: \([A-Z]{{3,8}}\)|(?: \((?!Item)[A-Z][^()\n]{{8,90}}\)))?(?: ?[-:]? ?(?:{_MEETING})?| ?[-:(] ?{_KIND}\)?)?(?: ?[-:]? ?(?:(?:[Pp]ublic|[Dd]raft|[Oo]pen|PUBLIC|DRAFT) )?(?:[Mm]inutes|MINUTES|[Nn]otes|NOTES)(?: (?:and|AND|&) (?:(?:[Aa]ctions?|ACTIONS?|[Dd]ecisions?|DECISIONS?)(?: (?:[Ll]og|LOG|[Nn]otes|NOTES|[Rr]ecord|RECORD))?))?(?: (?:of|OF) (?:(?:the|THE|a|A) )?{_MEETING})?)?(?:(?<=Council)\.|(?<=COUNCIL)\.)?(?: / (?=Pwyllgor|PWYLLGOR|Panel|Bwrdd|BWRDD|Cabinet|Cyngor|Comataidh|Comhairle|Grŵp)[^/\n]{{4,90}})?(?:[ \t]{{2,}}(?:AGENDA |Agenda )?(?:ITEM|Item|Page|PAGE|Paper|PAPER|Enclosure|ENCLOSURE|Appendix|APPENDIX)\b[^\n]{{0,16}})?[ *_|]*$",
        cased=True,
        finds={
            "CHILDREN'S SERVICES OVERVIEW AND SCRUTINY COMMITTEE": {
                "body": "CHILDREN'S SERVICES OVERVIEW AND SCRUTINY COMMITTEE"
            },
            "Corporate Parenting Panel": {"body": "Corporate Parenting Panel"},
            "SCHOOLS AND YOUTH COMMITTEE                Agenda Item 5": {"body": "SCHOOLS AND YOUTH COMMITTEE"},
            "SCHOOLS AND YOUTH COMMITTEE: MINUTES": {"body": "SCHOOLS AND YOUTH COMMITTEE"},
            "SCHOOLS & YOUTH O&S COMMITTEE - PUBLIC MEETING": {"body": "SCHOOLS & YOUTH O&S COMMITTEE"},
            "SCHOOLS AND YOUTH COMMITTEE MEETING": {"body": "SCHOOLS AND YOUTH COMMITTEE"},
            "Schools and Youth Panel - Special Meeting": {"body": "Schools and Youth Panel"},
            "Schools & Youth Scrutiny Committee / Pwyllgor Craffu Ysgolion ac Ieuenctid": {"body": "Schools & Youth Scrutiny Committee"},
            "Schools and Youth Panel - NOTES AND ACTIONS": {"body": "Schools and Youth Panel"},
            "SCHOOLS COMMITTEE: MINUTES AND DECISION RECORD": {"body": "SCHOOLS COMMITTEE"},
            "Schools and Youth Forum Meeting Notes": {"body": "Schools and Youth Forum"},
            "Schools and Youth Board: Minutes of Meeting": {"body": "Schools and Youth Board"},
            "THE EXAMPLE COUNCIL - EDUCATION SUB-COMMITTEE": {"body": "EDUCATION SUB-COMMITTEE"},
            "**Kirby Parish Council.**": {"body": "Kirby Parish Council"},
            "| **Homes Sub-Committee** |": {"body": "Homes Sub-Committee"},
            "FULL COUNCIL - EXTRAORDINARY": {"body": "FULL COUNCIL"},
            "Homes and Schools Committee (Special)": {"body": "Homes and Schools Committee"},
            "Kirby & District\nSAFEGUARDING CHILDREN BOARD (KDSCB)\n": {"body": "Kirby & District SAFEGUARDING CHILDREN BOARD (KDSCB)"},
            "Joint Scrutiny Committee for Children's Homes (Roe, Dale and Ashby)": {"body": "Joint Scrutiny Committee for Children's Homes"},
            "Clean Air Partnership: Joint Clean Air Committee": {"body": "Joint Clean Air Committee"},
            "PWYLLGOR CRAFFU PLANT / CHILDREN'S SCRUTINY COMMITTEE": {"body": "CHILDREN'S SCRUTINY COMMITTEE"},
        },
        ignores=("The Committee thanked the officers.", "Ada Sample, Chief Executive, Kirby Children's Trust"),
    ),
)

# On a page of one item: labelled fields after its heading.
LABELLED = Rule(
    name="labelled-field",
    yields="meetings",
    pattern=rf"\b(?:Decision[- ][Mm]aker|Decision taken by|Minutes of|Meeting of|(?m:(?<=^)MEETING)(?=[^\S\n]{{4}})|(?:(?i:Name of ))?(?i:committee|meeting|body|board|panel)(?i: name| title)?|T(?:itle|ITLE)|Considered at)[^\S\n]{{0,3}}(?::|\||[^\S\n]{{4,}})\**:? ?\s*(?:[Tt]he )?(?P<body>{LINE_BODY}(?: - (?:Executive|Cabinet|Portfolio|Lead|Deputy) [^\n|]{{3,90}}(?=\n|$))?)(?=(?: (?:Meeting|[Mm]inutes))?\s*(?:$|\n|,|-|\|)|[^\S\n]{{4,}})",
    cased=True,
    finds={
        "Decision Maker: Cabinet": {"body": "Cabinet"},
        "Committee: Corporate Parenting Panel\n": {"body": "Corporate Parenting Panel"},
        "Meeting: Decision Session - Executive Member for Children, Education and Skills\nDate": {
            "body": "Decision Session - Executive Member for Children, Education and Skills"
        },
        "Meeting Title: Northshire Safeguarding Board Meeting": {"body": "Northshire Safeguarding Board"},
        "MEETING TITLE: Families Overview Panel\n": {"body": "Families Overview Panel"},
        "COMMITTEE NAME: Families Overview Panel": {"body": "Families Overview Panel"},
        "Meeting        NORTHSHIRE SAFEGUARDING BOARD      Venue   Room 4": {"body": "NORTHSHIRE SAFEGUARDING BOARD"},
        "MEETING        SCHOOLS AND YOUTH SCRUTINY COMMITTEE\n": {"body": "SCHOOLS AND YOUTH SCRUTINY COMMITTEE"},
    },
    ignores=("Decision status: Recommendations Approved",),
)

# "Decided at meeting: 01/03/2023 - Cabinet"
DECIDED_AT = Rule(
    name="decided-at-meeting",
    yields="meetings",
    pattern=rf"\b[Dd]ecided at (?:the )?[Mm]eeting(?: of)? ?: ?\**(?:{_DAY},? )?{_DATE} - (?:[Tt]he )?(?P<body>[A-Z][^\n(]{{4,110}}?)(?=[ *_]*(?:$|\n|\())",
    cased=True,
    finds={"Decided at meeting: 04/05/2021 - Cabinet\n": {"body": "Cabinet"}, "Decided at meeting: 04/05/2021 - Housing Committee": {"body": "Housing Committee"}, "Decided at meeting: 04/05/2021 - Education Lead Member Briefing": {"body": "Education Lead Member Briefing"}},
    ignores=("Decided at meeting: 04/05/2021",),
)

# "Decision Taker" above "Cabinet on 4 May 2021"
WITH_DAY = Rule(
    name="body-and-day-alone",
    yields="meetings",
    pattern=rf"(?m)^[ *_#(-]*(?:(?:[Aa]t|[Ff]rom) (?:the|a) [Mm]eeting of )?(?:[Tt]he )?(?P<body>{LINE_BODY})(?:,| -| \u2013| on| held on)? (?:{_DAY},? )?{_DATE}(?:,?(?: -)?(?: at)? \d{{1,2}}[.:]\d\d ?(?:[ap]\.?m\.?|hrs|hours)?)?(?: \((?:[Aa]genda )?[Ii]tem \d{{1,3}}\.?\))?[ )*_.]*$",
    cased=True,
    finds={
        "Licensing Sub-Committee - Thursday, 11th October, 2018 2.00 pm": {"body": "Licensing Sub-Committee"},
        "Cabinet, 3 March 2020": {"body": "Cabinet"},
        "(At the meeting of the Schools Forum on 3 March 2020)": {"body": "Schools Forum"},
        "Corporate Parenting Panel 03/03/2020 (Item 5)": {"body": "Corporate Parenting Panel"},
    },
    ignores=("The Cabinet, on 3 March 2020, had agreed the plan.", "Cabinet, 3 March 2020, minute 5"),
)
TAKER = Rule(
    name="decision-taker",
    yields="meetings",
    pattern=rf"\b[Dd]ecision (?:[Tt]aker|[Mm]aker|(?:[Tt]aken|[Mm]ade) [Bb]y)\s{{0,3}}[:|]?\**\s{{1,8}}(?:[Tt]he )?(?P<body>{LINE_BODY})(?=[ *_.]*(?:\n|$)|,? (?:on|at its meeting|meeting)\b|,? -)",
    cased=True,
    finds={"Decision Taker\n\nCabinet on 4 May 2021": {"body": "Cabinet"}, "Decision made by: The Executive Board": {"body": "Executive Board"}},
    ignores=("Decision Maker: Cabinet Member for Children", "Decision Taker\n\nDirector of Education on 4 May 2021"),
)

# A label on a line of its own, above what it names.
ABOVE = Rule(
    name="label-above",
    yields="meetings",
    pattern=rf"(?m)^[ *#_]*(?:Meeting|MEETING|(?:Committee|COMMITTEE)(?=[ *_:]*\n{{1,2}}[^\n]+\n)|(?:Committee|Meeting|Body) [Nn]ame|Name of (?:[Cc]ommittee|[Mm]eeting|[Bb]ody))[ *_:]*\n{{1,2}}[ *_]*(?P<body>{LINE_BODY})[ *_]*$",
    cased=True,
    finds={
        "Committee Minutes\n\nMeeting\n\nHealth And Wellbeing Board\n\nDate\n\n15 November 2023": {"body": "Health And Wellbeing Board"},
        "Name of Committee\nSchools Forum": {"body": "Schools Forum"},
    },
    ignores=("Meeting\n\nThe Panel was told that the meeting was late.",),
)

TO_MEMBERS = Rule(
    name="to-the-members-of",
    yields="meetings",
    pattern=rf"(?:CHAIR|Chair)\w* (?:AND|and|&) (?:MEMBERS|Members) (?:OF|of) (?:THE|the) (?P<body>{LINE_BODY})(?=\s*(?:$|\n))",
    cased=True,
    finds={"REPORT TO: THE CHAIR AND MEMBERS OF THE SCRUTINY COMMITTEE": {"body": "SCRUTINY COMMITTEE"}},
    ignores=("The Chair and Members of the Panel were thanked.",),
)

# In the head such a field comes before a body that stands on a line by itself.
HEADERS = (*HEADERS[:-1], LABELLED, ABOVE, TO_MEMBERS, HEADERS[-1])

OWNER = re.compile(
    r"^.{2,50}?(?:(?:County|City|Borough|District|Metropolitan|County Borough|Unitary)\s+)+(?:Council|COUNCIL)(?:'s)?[\s:,-]+|^.{2,40}?\bCouncil(?:'s)?[\s:,-]+(?=[A-Z])|^(?-i:Cyngor) (?:Sir |Dinas |Bwrdeistref Sirol )?(?!Llawn)[\w'-]+?(?:'s)?[\s:,-]+(?=[A-Z])",
    re.I,
)
PLURAL = re.compile(
    r"(?P<stem>(?:Sub-?)?Committee|Panel|Board|Commission|Forum|Group|COMMITTEE|PANEL|BOARD)(?P<plural>s|S)\b$"
)
QUALIFIERS = re.compile(
    r"(?:^|\s)(?:(?:(?:Policy )?(?:Overview|Policy|Review|Performance|Development)(?: (?:and|&) )|Joint )?(?:Overview|Scrutiny|Select|Review|Advisory|Policy)(?: (?:and|&) Scrutiny)?)$",
    re.I,
)
COUPLES = re.compile(
    r"\b(?:Children(?:'s)? and (?:Young People(?:'s)?|Families|Education|Learning|Adults)|Young People and Families|Families and Communities|Safer and Stronger(?: Communities)?|"
    r"Safe and Strong(?: Communities)?|Adults? and Health|Health and (?:Social Care|Wellbeing|Adult(?:s| Social Care)|Care)|Overview and Scrutiny|People and Places?|(?:Lifelong )?Learning and Skills|Economy and Skills|Education and "
    r"(?:Skills|Learning|Children)|Education & Learning|Crime and Disorder)\b", re.I,
)  # fmt: skip
# Words that often lead a couple, though not in a list with commas ("Policy, Housing and Education").
LOOSE_COUPLES = re.compile(
    r"\b(?:Environment|Housing|Policy|Economy|Finance|Corporate|Culture|Care|Communities) and \w+\b", re.I
)

KINDS = (
    ("joint special", re.compile(r"\bjoint\s+special\b|\bspecial\s+joint\b", re.I)),
    ("joint", re.compile(r"\bjoint\s+(?:meeting|[\w' &]{0,60}committees?\b)|\bjoint meeting\b", re.I)),
    ("extraordinary", re.compile(r"\bextra-?ordinary\b", re.I)),
    (
        "special",
        re.compile(
            r"\(special\)|[-\u2013]\s?special(?=\s*(?:\n|$))|\bspecial,|\bspecial\s+(?:remote |virtual |public )?meeting\b|\bspecial\s+(?:[\w']+ ){0,6}(?:committee|panel|board)\b|(?m:^[ *_]*special(?: council| cabinet)?[ *_]*$)",
            re.I,
        ),
    ),
)

# "The Mayor explained that this special meeting had been called": the kind as the meeting itself tells it
CALLED = Screened(
    r"\b(?:this|today's) (?P<kind>special|extraordinary) meeting\b|\b(?:explained|said|why|reminded|advised|informed|welcomed|thanked)\b[^.;]{0,80}?\b(?:the|an?) (?P<kind2>special|extraordinary) meeting (?:had been|was|has been)"
    r" (?:\w+ly )?(?:called|convened|summoned|arranged|requested|requisitioned|needed|necessary|required)\b|\bpurpose of (?:the|this) (?P<kind3>special|extraordinary) meeting (?:was|is)\b",
    re.I,
)

_WEEK = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"

_ROOM = r"[^:\n]{0,100}?\b(?:Court(?=,|\s*\n|$)|Chambers?|Room|Hall|House|Centre|Guildhall|Offices?|Suite|Buildings?|Library|Headquarters|CHAMBERS?|ROOM|HALL|HOUSE|CENTRE|GUILDHALL|OFFICES?)\b"

_ROOM_FIRST = r"(?:(?:[A-Z\d][\w'&./-]*,?|of|the|and) ){0,6}?(?:Chambers?|Rooms?|Hall|House|Centre|Guildhall|Offices?|Suite|Headquarters)\b"
_CLOCK = r"\d[^\n]{0,10}?(?:[ap]\.?m\.?|noon|hours|hrs)"

_APP = r"(?:MS Live(?: Event)?|(?:Microsoft |MS |MICROSOFT )?(?:Teams|TEAMS)|Zoom|ZOOM|Skype|SKYPE|Webex|WebEx|WEBEX)"
_CONFERENCE = r"(?:(?:[Aa]udio|[Vv]ideo|[Tt]ele(?:phone)?|AUDIO|VIDEO|TELE(?:PHONE)?)[ -]?(?:[Cc]onferenc(?:e|ing)|CONFERENC(?:E|ING)|[Cc]all|[Ll]ink|CALL|LINK))"
_MEDIUM = rf"(?:(?:{_APP}|{_CONFERENCE})(?: \((?:via |on |by |using )?{_APP}\))?(?: (?:[Mm]eeting|MEETING|call|CALL)\b)?)"

VENUES: tuple[Rule, ...] = (
    Rule(
        name="labelled",
        yields="venue",
        pattern=r"\b(?:Venue|VENUE|(?:Meeting )?[Pp]lace|PLACE|Location|LOCATION|Where|Held (?:at|in)|HELD (?:AT|IN))(?: of [Mm]eeting)?[^\S\n]{0,3}(?::|\|)\*{0,2}[ \t]{0,24}(?P<venue>\S[^\n]{2,199}?)(?=\s*$|\.\s(?![A-Z]{1,2}\d)|\s{2,}| \|| Contact| View directions|\n|$)",
        finds={
            "Venue: Committee Room 2, Town Hall, Exampleton. View directions": {
                "venue": "Committee Room 2, Town Hall, Exampleton"
            },
            "Held at: Civic Offices, High Street, Exampleton": {"venue": "Civic Offices, High Street, Exampleton"},
            "Where: Guildhall, Exampleton": {"venue": "Guildhall, Exampleton"},
        },
    ),
    Rule(
        name="held-at",
        yields="venue",
        pattern=rf"(?:\b|(?<=[A-Z]{{3}}))(?:(?<!be\s)|(?<=due\sto\sbe\s))(?:held|met|took place|convened|conducted) (?:virtually |remotely |in public |in private )?(?:at \d{{1,2}}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|hours|hrs)?,? )?(?:in|at|within) (?:the )?(?!\d{{1,2}}[.:]\d\d|\d{{1,2}} ?[ap]\.?m)(?P<venue>(?:(?!\d{{1,2}}[.:]\d\d| (?:on )?{_WEEK}| on \d| at \d| when | commencing| from \d)[^\n;]|\n(?!\n)){{3,160}}?)(?=[,.]? (?:on|at(?! (?:the )?(?!noon|midday|about|approx|half)[a-z])|{_WEEK}|when|commencing|commenced|began|beginning|opened|from|starting|started)\b|[.;,]?\s*\n\s*\n|[.;]?\s*$)",
        finds={
            "Meeting of the Panel held in Committee Room 2, County Hall, Exampleton on Monday 25 July 2016 at 9.30 am": {
                "venue": "Committee Room 2, County Hall, Exampleton"
            },
            "held in the Council Chamber, Civic Centre at 2.00 pm": {"venue": "Council Chamber, Civic Centre"},
            "which took place in the Guildhall, Exampleton, began at 2pm": {"venue": "Guildhall, Exampleton"},
            "meeting held in public in the Guildhall on 3 May 2019": {"venue": "Guildhall"},
            "COUNCIL MEETING HELD AT ST ANNE'S CHURCH KIRBY TUESDAY 4TH JUNE 2019": {"venue": "ST ANNE'S CHURCH KIRBY"},
        },
    ),
    Rule(
        name="held-on-then-at",
        yields="venue",
        pattern=rf"\b(?i:held|met|took place) (?i:(?:at|from) {_CLOCK},? )?(?i:on) [^\n]{{6,60}}?\d{{4}}\*{{0,2}},?(?i: (?:at|from|commencing at|starting at) {_CLOCK})?(?:,? (?i:in|at) (?i:the )?|, (?i:the )?(?={_ROOM_FIRST}))(?!\d{{1,2}}[.:]\d\d|\d{{1,2}} ?[ap]\.?m|\d{{4}} h)(?P<venue>[A-Z\d][^\n]{{3,120}}?)(?=\. [A-Z]|[.;]?\s*(?:\n|$)|(?i: at \d| commencing))",
        cased=True,
        finds={
            "held on Tuesday 3 March 2020 at 6.30 pm in the Guildhall, Exampleton": {"venue": "Guildhall, Exampleton"},
            "held on **Tuesday 3 March 2020**, Rooms 4 & 5, Mill House, Exampleton": {"venue": "Rooms 4 & 5, Mill House, Exampleton"},
            "held at 6.30 pm on 3 March 2020 at Larch Suite, Guildhall, Exampleton EX1 2AB.": {"venue": "Larch Suite, Guildhall, Exampleton EX1 2AB"},
            "held on Tuesday 3rd March, 2020, Room 3.02, 4th Floor, 12 Mill Street, Exampleton": {"venue": "Room 3.02, 4th Floor, 12 Mill Street, Exampleton"},
            "held on 05/03/2019, Town Hall, Exampleton": {"venue": "Town Hall, Exampleton"},
        },
    ),
    Rule(
        name="meeting-on-date-at-room",
        yields="venue",
        pattern=rf"\b(?i:meeting) (?:of|for)\b[^\n]{{3,160}}? (?:on )?(?:{_WEEK},? )?{_DATE}\*{{0,2}},?(?: (?:at|from) {_CLOCK},?)? (?i:in|at)(?i: the)? (?!\d{{1,2}}(?:[.:]\d\d| ?[ap]\.?m))(?={_ROOM})(?P<venue>[A-Z\d][^\n:]{{3,110}}?)(?=[.;] |[.;,]?\s*(?:\n|$)|(?:,| -)? (?:at \d|commencing|from \d|\d{{1,2}}[.:]\d\d))",
        cased=True,
        finds={
            "At a meeting of the Homes Board on Monday, 20 June 2016 at the Larch Suite, Guildhall, Exampleton\n": {"venue": "Larch Suite, Guildhall, Exampleton"},
            "Minutes of a meeting of the Homes Board, 20 June 2016 in Committee Room 2, Shire Hall at 2.00 pm": {"venue": "Committee Room 2, Shire Hall"},
        },
        ignores=("a meeting of the Homes Board on 20 June 2016 at 2.00 pm",),
    ),
    Rule(
        name="labels-in-one-line",
        yields="venue",
        pattern=r"\b(?:(?:Time|TIME|Date|DATE|Meeting|MEETING)\b[^\n]{3,80}?[ \t]{2,}(?:Venue|VENUE|Location|LOCATION|Place|PLACE)|(?<=\n)[ *_]{0,4}(?:Venue|VENUE|Location|LOCATION)(?=[ \t]{3}))[ \t]{1,24}(?P<venue>[A-Z\d][^\n:|]{3,110}?)(?=[ \t]{3}|[ \t*_]*(?:\n|$))",
        cased=True,
        finds={
            "Date  Thursday 9 March 2023      Time  9.30 am to 11.45 am      Venue  Zoom\n": {"venue": "Zoom"},
            "Time 2.00 pm    Place  Larch Room, Guildhall      Chair  Ada Sample": {"venue": "Larch Room, Guildhall"},
            "Date      9 March 2023\nVenue     Larch Room, Guildhall\n": {"venue": "Larch Room, Guildhall"},
        },
        ignores=("Date of publication  Venue hire was discussed",),
    ),
    Rule(
        name="held-by-means",
        yields="venue",
        pattern=rf"\b(?i:held|met) (?i:by|as|in) (?i:(?:a )?(?:hybrid|remote|virtual)(?: and [a-z]+)? (?:means|meeting|format)(?: at| in)?):? ?(?i:the )?(?={_ROOM})(?P<venue>[A-Z][^\n:]{{3,140}}?)(?=,? (?i:on )?(?i:{_WEEK})|,? (?i:on|at) \d|[.;]?\s*(?:\n|$))",
        cased=True,
        finds={
            "A MEETING OF THE CABINET HELD BY HYBRID MEANS: LARCH CHAMBER, COUNTY HALL, EXAMPLETON AND ZOOM ON TUESDAY, 7 MARCH 2023": {"venue": "LARCH CHAMBER, COUNTY HALL, EXAMPLETON AND ZOOM"},
            "held as a hybrid meeting in the Larch Suite, Guildhall on 7 March 2023": {"venue": "Larch Suite, Guildhall"},
        },
        ignores=("held by remote means on Tuesday, 7 March 2023",),
    ),
    Rule(
        name="row-of-date-time-venue",
        yields="venue",
        pattern=r"\bDate[ \t|]+Time[ \t|]+Venue\s{1,4}[^\n]{6,40}?\d{0,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?[ \t|]+(?P<venue>(?![ap]\.?m\b)[A-Z][^\n|]{4,160}?)(?=\s*(?:\n|\||$)|\s+(?-i:PRESENT|Present|ATTENDANCE|Attendance|SEDERUNT|Sederunt)\b)",
        finds={
            "Date Time Venue Tuesday, 3 June 2.00 p.m. Larch Suite, Guildhall PRESENT A Sample": {"venue": "Larch Suite, Guildhall"},
            "Date Time Venue Tuesday, 3 June :00 Larch Suite, Guildhall PRESENT A Sample": {"venue": "Larch Suite, Guildhall"},
            "Date Time Venue\n\nTuesday, 3 June 2014 14:00 Larch Suite, Guildhall, Exampleton\n": {"venue": "Larch Suite, Guildhall, Exampleton"}},
    ),
)

VENUES = (
    *VENUES,
    Rule(
        name="via",
        yields="venue",
        pattern=rf"\b(?:[Hh]eld|HELD|took place|met|convened|conducted) (?:(?:its|their|a|an) (?:\w+ ){{0,2}}meeting )?(?:(?:[Rr]emotely|[Vv]irtually|[Oo]nline|wholly|entirely),? )?(?:via|by|on|using|through|over|VIA|BY|ON|USING|THROUGH|as an?|AS AN?|by way of an?|BY WAY OF AN?) (?:the |THE )?(?P<venue>{_MEDIUM})(?!\w)",
        cased=True,
        finds={
            "HELD AS A ZOOM MEETING ON FRIDAY, 5 MARCH 2021": {"venue": "ZOOM MEETING"},
            "held via Video Conference (ZOOM), on Friday 5 March 2021": {"venue": "Video Conference (ZOOM)"},
            "met by telephone conference on 5 March 2021": {"venue": "telephone conference"},
            "held by way of a Microsoft Teams call on 5 March 2021": {"venue": "Microsoft Teams call"},
            "held remotely via Microsoft Teams on 5 March 2019": {"venue": "Microsoft Teams"},
            "The Council held its monthly meeting online via Zoom on 5 March 2019": {"venue": "Zoom"},
        },
    ),
    Rule(
        name="after-the-time",
        yields="venue",
        pattern=r"(?:\d{4},? (?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?|\d ?[ap]\.?m\.?\)?|\(\d{1,2}[.:]\d\d ?(?:-|to) ?\d{1,2}[.:]\d\d\)|\d{1,2} ?noon|\d{1,2}[:.]\d\d ?(?:-|to|until) ?\d{1,2}[:.]\d\d)(?: {0,3},| -| {3,80}(?= (?:(?:Microsoft |MS )?(?:Teams|Zoom)\b))) (?:via |held (?:at|in) |in |at )?(?:the )?(?P<venue>Zoom\b|Teams\b|[A-Z][^\n]{4,120}?)(?=\s*(?:\n|$))",
        finds={
            "3 May 2022, 10am - 1pm, Zoom": {"venue": "Zoom"},
            "3 May 2022 (10.00 - 12.15), Shire Hall": {"venue": "Shire Hall"},
            "Wednesday 20 September 2023 at 2.00 pm, Committee Room 1, County Hall, Exampleton": {
                "venue": "Committee Room 1, County Hall, Exampleton"
            },
            "Tuesday 3 May 2022 10am-12noon              Microsoft Teams": {"venue": "Microsoft Teams"},
            "Tuesday 3 May 2022 - 2.00 pm - Committee Room 1, Shire Hall": {"venue": "Committee Room 1, Shire Hall"},
            "Tuesday 3 May 2022, 14:00 to 16:25, Committee Suite, Shire Hall": {"venue": "Committee Suite, Shire Hall"},
        },
    ),
    Rule(
        name="after-the-time-in",
        yields="venue",
        pattern=r"(?:\d{4},? (?:at |from |commencing at )?\d{1,2}[.:]\d\d|\d ?[ap]\.?m\.?|\d noon|\d hours|\d hrs),? (?:in|at|via|on) (?:the )?(?P<venue>(?!\d{1,2}[.:]\d\d)[A-Z][^\n]{2,120}?)(?=[.;]?\s*(?:\n|$)|\. [A-Z]| (?:on|when|commencing) )",
        cased=True,
        finds={
            "Monday, 12 November 2018 at 10.00 a.m. in the Green Suite, Town Hall, Exampleton": {
                "venue": "Green Suite, Town Hall, Exampleton"
            },
            "3 May 2019, 2.00pm at the Guildhall, Exampleton": {"venue": "Guildhall, Exampleton"},
            "3 May 2019 at 14.00 via Zoom": {"venue": "Zoom"},
        },
        ignores=("The meeting ended at 4pm in good time.",),
    ),
    Rule(
        name="below-the-time",
        yields="venue",
        pattern=rf"(?:\d{{4}}|[A-Z][a-z]{{2}} \d\d),? (?:at |from )?(?:\d{{1,2}}[.:]\d\d ?(?:[ap]\.?m\.?)? ?(?:-|to|until) ?\d{{1,2}}[.:]\d\d(?: ?(?:[ap]\.?m\b\.?|hours|hrs))?|\d{{1,2}}(?:[.:]\d\d)? ?(?:[ap]\.?m\b\.?|hours|hrs|noon))[ *_.]*\n[ *_]{{0,6}}(?:[Aa]t |[Ii]n )?(?:the )?(?={_ROOM})(?P<venue>[A-Z][^:\n]{{3,110}}?)[ *_.]*(?=\n|$)",
        cased=True,
        finds={
            "Tuesday, 14 September 2021 at 7.00 pm\nCivic Suite, Exampleton, EX6 4RU\n": {"venue": "Civic Suite, Exampleton, EX6 4RU"},
            "Monday 20 March 2023 at 5.45pm\nCommittee Room 1, Council House, Exampleton": {"venue": "Committee Room 1, Council House, Exampleton"},
            "Thursday 23 March 2023, 09:30 - 12:15\nGreen Room, Market Square, Exampleton EX1 1AA": {"venue": "Green Room, Market Square, Exampleton EX1 1AA"},
        },
        ignores=("Tuesday, 14 September 2021 at 7.00 pm\nPresent: Councillor A Sample",),
    ),
    Rule(
        name="after-the-hours-before-the-list",
        yields="venue",
        pattern=rf"\d ?(?:[ap]\.?m\b\.?|noon),? (?:in |at )?(?:[Tt]he )?(?={_ROOM})(?P<venue>[A-Z][^:\n]{{3,110}}?)(?= (?:Attended|PUBLIC|MINUTES|Minutes|Present|PRESENT|Attendees|Attendance|ATTENDANCE|Members|Apologies|In [Aa]ttendance)\b)",
        cased=True,
        finds={"3 June 2012 9.15am to 11.30am Larch Room, Mill House, Exampleton Present: Ada Sample": {"venue": "Larch Room, Mill House, Exampleton"}},
        ignores=("9.15am to 11.30am Larch Room",),
    ),
    Rule(
        name="date-then-place",
        yields="venue",
        pattern=rf"\d{{4}}(?:,| -) (?={_ROOM})(?P<venue>[A-Z][^:\n]{{3,110}}?)(?:,| -)? (?:at )?\d{{1,2}}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|hours|hrs|noon)",
        cased=True,
        finds={"a hybrid meeting on Thursday, 7 December 2023, Committee Room 2, Civic Offices, 2.00 pm": {"venue": "Committee Room 2, Civic Offices"}, "Friday, 14 September 2018, County Hall, Exampleton - 2.00 pm": {"venue": "County Hall, Exampleton"}},
        ignores=("Thursday, 7 December 2023, Schools Panel, 2.00 pm",),
    ),
    Rule(
        name="date-then-place-alone",
        yields="venue",
        pattern=rf"(?m)^[^\n]{{0,90}}\b(?:[A-Z][A-Za-z]{{2,8}},? \d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})(?:,| -) (?:(?:in|at) )?(?:[Tt]he )?(?:(?={_ROOM})|(?<=[a-z]\s\d{{4}},\s)(?=(?:(?:[A-Z][\w'-]+|of|the) ){{1,4}}[A-Z][\w'-]+ *(?:\n|$))(?!(?:Draft|Final|Present|Item|Agenda|Approved)\b|[^\n]*(?:Committee|Panel|Board|Forum|Council|Cabinet|Chair|Meeting)))(?P<venue>[A-Z][^:\n.]{{3,90}}?)[ *_.]*$",
        cased=True,
        finds={
            "Notes of meeting on 4th May 2011, Sample Meeting House, Mill Lane": {"venue": "Sample Meeting House, Mill Lane"},
            "Minutes 04.05.2011, Larch Annexe House": {"venue": "Larch Annexe House"},
            "Schools Forum Minutes 4 May 2011, Number Two Waterside": {"venue": "Number Two Waterside"},
            "Monday 4 May 2011 - Larch Village Centre": {"venue": "Larch Village Centre"},
            "WEDNESDAY 4 MARCH 2020 - ROOM 4, TOWN HALL, EXAMPLETON\n": {"venue": "ROOM 4, TOWN HALL, EXAMPLETON"},
        },
        ignores=("Monday 4 May 2011, Schools Panel", "Minutes 4 May 2011, Draft For Comment", "It was so in May 2011, Ada Moor said", "Publication of 4 May 2011, Children's Centre Review: see below"),
    ),
    Rule(
        name="town-between-body-and-date",
        yields="venue",
        pattern=rf"(?m)^[^\n]{{3,120}}\b(?:Committee|Panel|Board|Cabinet|Commission|Forum), (?!(?i:{_WEEK}|minutes|meeting|notes))(?P<venue>[A-Z][a-z][\w'-]*(?: [A-Z][\w'-]+){{0,2}}), (?:(?i:{_WEEK}),? )?{_DATE}",
        cased=True,
        finds={"Homes and Schools Committee, Exampleton, 4 June 2020\n": {"venue": "Exampleton"}},
        ignores=("Homes and Schools Committee, Minutes, 4 June 2020", "Homes and Schools Committee, Monday, 4 June 2020"),
    ),
    Rule(
        name="town-behind-body",
        yields="venue",
        pattern=r"(?m)^[^\n]{3,120}\b(?:COMMITTEE|PANEL|BOARD) - (?!(?:MINUTES?|NOTES|MEETING|AGENDA|DRAFT|SPECIAL|PUBLIC|EXTRAORDINARY|JOINT)\b)(?P<venue>[A-Z]{4,}(?: [A-Z]{4,}){0,2})[ *_]*\n\s{0,4}(?:[A-Z][a-z]{2,8}day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z]",
        cased=True,
        finds={"THE EXAMPLE COUNCIL - SCHOOLS COMMITTEE - EXAMPLETON\n\n4th June 2020": {"venue": "EXAMPLETON"}},
        ignores=("THE EXAMPLE COUNCIL - SCHOOLS COMMITTEE - MINUTES\n\n4 June 2020",),
    ),
    Rule(
        name="place-then-times",
        yields="venue",
        pattern=rf"(?m)^ {{0,4}}(?:(?:[Aa]t|[Ii]n) )?(?:[Tt]he )?(?![^\n]*\d{{4}})(?={_ROOM})(?P<venue>[A-Z][^:\n]{{3,110}}?)(?: and (?:also )?(?:remotely|virtually|online|via [\w ]{{3,20}}))?(?::| -|,) ?(?:at |from )?\d{{1,2}}(?:[.:]\d\d)? ?(?:[ap]\.?m\b\.?|hours|hrs|noon)?(?: ?(?:-|to|until) ?\d|\s*$)",
        cased=True,
        finds={
            "Chamber, County Hall, Exampleton and remotely: 10.00 a.m. - 12.40 p.m.": {"venue": "Chamber, County Hall, Exampleton"},
            "Council Chamber, Guildhall - 2.00 pm - 4.10 pm": {"venue": "Council Chamber, Guildhall"},
            "Committee Room 2, Civic Offices, 2.00 pm": {"venue": "Committee Room 2, Civic Offices"},
        },
        ignores=("Schools Panel - 2.00 pm - 4.10 pm", "Housing in the Hall was let at 2.00 pm to 4.00 pm."),
    ),
    Rule(
        name="below-the-hours",
        yields="venue",
        pattern=(
            r"(?m)^[ *_]{0,6}\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)? ?(?:-|to|until) ?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?|hours|hrs)?[ *_]*\n"
            r"[ *_]{0,6}(?!(?:Present|PRESENT|Attend|ATTEND|Minutes|MINUTES|Apolog|Chair|CHAIR|Members|Item|ITEM|Agenda|AGENDA|Notes|NOTES|In attendance|Those|Key|Name)\b)"
            r"(?=[A-Z][^:\n]*(?:, [A-Z]|\b(?:Room|Hall|House|Centre|Stadium|Theatre|Hotel|School|College|Church|Hub|Suite|Library|Office|Teams|Zoom)))(?P<venue>[A-Z][^:\n]{3,110}?)[ *_.]*$"
        ),
        cased=True,
        finds={
            "Tuesday 18 November 2014\n9.30 - 12.00\nGuildhall, Exampleton\n": {"venue": "Guildhall, Exampleton"},
            "18 November 2014\n9.30 am to 12.00 noon\n14:00 - 16:00\nExampleton Rovers Stadium\n": {"venue": "Exampleton Rovers Stadium"},
        },
        ignores=("9.30 - 12.00\nPresent: Ada Sample, Chair", "9.30 - 12.00\nCaseloads"),
    ),
    Rule(
        name="remote-on-its-line",
        yields="venue",
        pattern=(
            r"(?m)^[ *_]{0,40}\(?(?:(?=(?:Microsoft |MS )?(?:Teams|TEAMS)|Zoom|ZOOM)|(?:[^/\n]{3,40} / )?(?:[Rr]emote(?:ly)?,? |[Vv]irtual(?:ly)?,? |[Oo]nline,? |[Hh]eld |(?:[Rr]emote |[Vv]irtual |[Oo]nline )?[Mm]eeting )?(?:[Bb]y|[Vv]ia|[Oo]n) )"
            r"(?P<venue>(?:Microsoft |MS )?(?:Teams|TEAMS)|Zoom|ZOOM|[Vv]ideo ?[Cc]onference)\)?[ *_.]*$"
        ),
        cased=True,
        finds={
            "Dydd Iau / Thursday 5 March 2020\nTrwy Zoom / By Zoom": {"venue": "Zoom"},
            "Remote meeting via Zoom\n": {"venue": "Zoom"},
            "Remotely via Microsoft Teams\n10.00": {"venue": "Microsoft Teams"},
            "Virtual meeting\nOnline, via MS Teams": {"venue": "MS Teams"},
            "held on Tuesday 14 June 2022\n\nMicrosoft Teams\n": {"venue": "Microsoft Teams"},
            "NOTES OF THE MEETING - 6 JUNE 2022, 3.30 PM\n   (Microsoft Teams)\n": {"venue": "Microsoft Teams"},
        },
        ignores=("The link was sent by Teams to all members.", "He joined via Zoom and left by 4pm"),
    ),
    Rule(
        name="between-the-day-and-the-list",
        yields="venue",
        pattern=(
            r"(?m)\b[A-Za-z]{3,9},? \d{4}(?:,? (?:at )?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?)?[ *_]*\n\s{0,6}(?![^\n]*(?i:committee|panel|board|forum|council\b(?! (?:offices|chamber|house|head))|meeting|minutes|chair\b|councillor))"
            r"(?:(?:in|at|IN|AT) )?(?:(?:the|THE) )?(?P<venue>[A-Z][^:\n.;]{3,60}, [A-Z][^:\n.;]{2,60}?)[ *_]*\n\s{0,6}(?=(?:MINUTES\s{1,6})?(?:PRESENT|Present|ATTENDANCE|Attendance|MEMBERS PRESENT|Members [Pp]resent|SEDERUNT|Sederunt)\b)"
        ),
        cased=True,
        finds={"MONDAY 4 MAY 2011\n\nTHE LARCHES, MILL LANE, EXAMPLETON\n\nPRESENT\n": {"venue": "LARCHES, MILL LANE, EXAMPLETON"}},
        ignores=("4 May 2011\nSchools Panel, Exampleton\nPresent:", "4 May 2011\nAda Moor, Chair\nPresent:"),
    ),
    Rule(
        name="with-its-postcode",
        yields="venue",
        pattern=r"(?m)^[ *_]{0,6}(?:[Tt]he )?(?P<venue>[A-Z][^:;@\n]{4,110}[ ,][A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})[ *_.]*$",
        cased=True,
        finds={"Tuesday 4 June 2019\nThe Larches, Exampleton, EX1 2AB\n": {"venue": "Larches, Exampleton, EX1 2AB"}},
        ignores=("Contact: Larch House, Exampleton, EX1 2AB",),
    ),
    Rule(
        name="on-its-line",
        yields="venue",
        pattern=(
            r"(?m)^ {0,4}(?:(?:[Ii]n|[Aa]t) )?(?:[Tt]he |THE )?(?P<venue>(?!(?:SPECIAL|EXTRAORDINARY|ANNUAL) COUNCIL)(?:(?:Shirehall|Guildhall)(?=, )|(?:[A-Z][\w'.&/-]*|of|the|and|\d{1,3}[A-Z]?|,)(?:[,\x20]+(?:[A-Z][\w'.&/-]*|of|the|and|\d{1,3}[A-Z]?)){0,3}?[^\S\n](?:House|Hall|Room|Suite|Chambers?|Offices?|Centre|Guildhall|Headquarters|Library|Civic|Buildings?|HOUSE|HALL|CHAMBERS?|OFFICES?|CENTRE|GUILDHALL|CIVIC))"
            r"\b(?! (?:Committee|Panel|Board))[^:\n]{0,80})$"
        ),
        cased=True,
        finds={"Example House, North Street, Exampleton": {"venue": "Example House, North Street, Exampleton"}, "Time and Date\n2.00 pm\n\nPlace\nLarch Room - Council House\n": {"venue": "Larch Room - Council House"}},
        ignores=("Housing Committee", "The Civic Centre: to be closed"),
    ),
)

STARTS = Screened(
    r"\bdechreuodd y cyfarfod am \d{1,2}(?:[.:]\d\d)?\s?y\.?\s?[bhp]\b|\bmeeting,?\s+(?:(?:was|which|that|had)\s+){0,2}(?:opened|commenced|started|began|begun|convened|starting|commencing)\b[^\n.]{0,20}?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|hours|hrs)?",
    re.I,
)
ENDS = Screened(
    r"\b(?:daeth|ddaeth|ddod|dod|a ddaeth)(?: y cyfarfod| â'r cyfarfod)? i ben am\b[^\n]{0,20}|\bmeeting\s+(?:commenced|opened|started|began)\s+at\b[^\n]{4,120}?\s+and\s+(?:was\s+)?(?:closed|ended|concluded|finished|rose|adjourned)\s+at\b[^\n]{0,20}|\bclosed\s+the\s+(?:[\w']+\s+){0,5}meeting\b[^\n]{0,30}|\bmeeting\b[^\n]{0,60}?(?:\band|,)\s+(?:was\s+)?(?:closed|ended|concluded|finished|rose|adjourned)\b[^\n]{0,40}|\b(?:meeting|proceedings|business|hearing|conference)\s+(?:was\s+|were\s+|having\s+)?(?:then\s+)?(?:declared\s+|formally\s+)?(?:ended|closed|concluded|finished|terminated|rose|adjourned|ending|closing)\b[^\n]{0,40}|"
    r"\b(?:end|close|finish|conclusion)\s+of\s+(?:the\s+)?meeting\b[^\n]{0,40}|\bthe\s+(?:committee|panel|board|chair(?:man)?)\s+(?:rose|closed the meeting|(?:met|sat|assembled)\s+(?:at|from)\b[^\n]{3,60}?\band\s+rose)\b[^\n]{0,30}|\bduration of meeting\b[^\n]{0,60}|\b(?:terminated|ended|closed|concluded|time (?:finished|closed|concluded|terminated))\s*[:-][^\n]{0,20}|\bfinish(?:ed)?\s*:[^\n]{0,20}|(?<![a-z] )\b(?:close|end time|time ended|finish time|meeting end(?:s|ed)?)\s*:\s*(?=\d{1,2}(?:[.:]\d\d|\s?[ap]\.?m))[^\n]{0,20}|\.\s+(?:[Ff]inished|[Ee]nded|[Cc]losed|[Cc]oncluded)(?:\s+at)?\s+\d{1,2}(?:[.:]\d\d\b|(?:[.:]\d\d)?\s?[ap]\.?m\b)[^\n]{0,6}\s*$",
    re.I,
)
