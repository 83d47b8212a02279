"""How minutes word what was resolved or agreed, and which verb names what was done."""

from __future__ import annotations

import re

from kg.datepattern import DAY_BEGINS
from kg.rules.grammar import Rule, Table

_VOTE = r"(?: (?:and|AND) (?:AGREED|agreed|RESOLVED|resolved)\b)?(?:(?:,| [-\u2013])? (?:unanimously|UNANIMOUSLY|nem\.? ?(?:con|dis)\.?|(?:by|on) a show of hands|without (?:a vote|dissent|division)|with \w+ abstentions?|by (?:a majority(?: vote)?|all(?: (?:those |members |Members )?present)?(?= that| to| ?[:-])|the (?:(?:[A-Z][\w'&-]*|and|of) ){0,6}?(?:Committee|Panel|Board|Cabinet|Council|Commission|Forum)(?= that| to| ?[:-])|\d+ votes? to \d+|general consent)|on the casting vote[^,:-]{0,40}|\((?![a-zA-Z1]\)|[ivx]{1,3}\))[^)]{0,60}\)))?,?"
_SUBJECT = r"(?:the |this |that )?(?:(?:[A-Z][\w'&-]*|and|of) ){0,8}?(?:Committee|Panel|Board|Cabinet|Council|Commission|Forum|Group|Executive|Members|Sub-Committee|Partnership|Assembly|Trust|Scrutiny(?= (?:noted|agreed|resolved|approved|endorsed|recommended)\b))(?: \([A-Z][^()]{2,60}\))?"

# At the start of a block: the headword, then the rest (which may be empty: the parts follow).
HEADWORD = Rule(
    name="headword",
    yields="resolutions",
    pattern=(
        r"^\W*(?:(?:DECISIONS?|Decisions?) ?[:\u2013-] ?(?:The|THE|It|IT|That the) (?:[\w\u2013'&,-]+ ){1,8}?(?=(?:RESOLVED|Resolved|AGREED|Agreed|DECIDED)\b))?(?:(?:PENDERFYNWYD|Penderfynwyd|CYTUNWYD|Cytunwyd) ?/ ?)?(?:(?:[Ii]t was |IT WAS )?(?:(?:[Aa]ccordingly|[Tt]herefore|[Ff]urther|FURTHER|ALSO|[Aa]lso|UNANIMOUSLY|[Uu]nanimously) )*)?(?:(?:The )?(?:Committee|Panel|Board|Cabinet|Executive|Council|Scrutiny|Meeting|Forum)'s )?(?:\d+(?:\.\d+)*[.)]? )?(?P<word>RESOLVED|(?:RECOMMENDATIONS?|Recommendations?) (?:AGREED|[Aa]greed|APPROVED|[Aa]pproved|ACCEPTED|[Aa]ccepted|ADOPTED|[Aa]dopted)(?=\s{0,4}[:\-]|\s*$)|RESOLUTIONS?(?=\s{0,4}[:\-]| that|\s*$)|RECOMMENDED|AGREED|DECIDED|DECISIONS?(?: MADE| TAKEN)?(?=\s{0,4}[:\-]|\s*$| / [A-Z]{4,20}\s*$)(?: / [A-Z]{4,20})?|ORDERED|PENDERFYNWYD|CYTUNWYD|PENDERFYNIAD(?=\s{0,4}[:\-]|\s*$)|Penderfyniad(?=\s{0,4}[:\-]|\s*$)|Penderfynwyd|Cytunwyd|"
        r"Resolved|Resolutions?(?=\s{0,4}[:\-]|\s*$)|Recommended|Agreed(?=\s{0,4}[:\-]|\s*$| that| That| to(?! be (?:an? )?(?:true|correct|accurate)\b)|,| -| by| unan)|Decisions?(?: [Mm]ade| [Tt]aken)?(?=\s{0,4}[:\-]|\s*$|\. (?:\([ia1]\)|That\b))|Decided(?! (?:at|by|on|in)\b)|(?:Concluded|CONCLUDED)(?=\s{0,4}[:\-]| that\s*[:\-]| that$)|CONCLUDED(?= that | to )|(?:Conclusions?|CONCLUSIONS?)(?=\s{0,4}[:\-][\s*|]*$|[\s*|]*$)|(?:[Aa]greed )?[Oo]utcomes?(?=\s{0,4}[:\-]|[\s*|]*$)|OUTCOMES?(?=\s{0,4}[:\-]|[\s*|]*$)|(?<='s\s)(?:decisions?|conclusions?|resolutions?)(?=\s{0,4}[:\-]|\s*$)|NOTED(?=\s{0,4}[:\-]| the| that|\s*$)|(?:DECISIONS?|Decisions?|RESOLUTIONS?|Resolutions?) (?:(?:[Tt]aken|[Mm]ade|TAKEN|MADE) )?(?:[Oo][Ff]|[Bb][Yy]) (?:[Tt][Hh][Ee] )?[A-Z][^:.;|]{2,60}?(?=\s*:|\s*$))"
        rf"{_VOTE}(?:,? (?:subject to|having|following|after|with)\b[^.:]{{3,160}}?,(?= that| to))?(?P<rest>.*)$"
    ),
    cased=True,
    finds={
        "RESOLVED that the report be noted.": {"word": "RESOLVED", "rest": "that the report be noted."},
        "Resolved:": {"word": "Resolved", "rest": ":"},
        "Recommendations agreed:": {"word": "Recommendations agreed", "rest": ":"},
        "AGREED - That officers be thanked.": {"word": "AGREED", "rest": "- That officers be thanked."},
        "RESOLVED unanimously: That the plan be approved.": {
            "word": "RESOLVED",
            "rest": ": That the plan be approved.",
        },
        "RESOLVED, subject to the above comments, that the policy be endorsed.": {
            "word": "RESOLVED",
            "rest": "that the policy be endorsed.",
        },
        "3.10 RESOLVED: that (i) the report be noted;": {"word": "RESOLVED", "rest": ": that (i) the report be noted;"},
        "AGREED UNANIMOUSLY: that the plan be signed.": {"word": "AGREED", "rest": ": that the plan be signed."},
        "Agreed to note the position.": {"word": "Agreed", "rest": "to note the position."},
        "FURTHER RESOLVED that the team be congratulated.": {
            "word": "RESOLVED",
            "rest": "that the team be congratulated.",
        },
        "IT WAS FURTHER AGREED that the Board be thanked.": {"word": "AGREED", "rest": "that the Board be thanked."},
        "PENDERFYNWYD / RESOLVED to accept the report.": {"word": "RESOLVED", "rest": "to accept the report."},
        "DECISION: The Cabinet Member RESOLVED -": {"word": "RESOLVED", "rest": "-"},
        "DECISION: to defer the item.": {"word": "DECISION", "rest": ": to defer the item."},
        "24.6 Decision. That the report be noted.": {"word": "Decision", "rest": ". That the report be noted."},
        "CONCLUDED that the club be kept.": {"word": "CONCLUDED", "rest": "that the club be kept."},
        "Concluded: that the plan be agreed.": {"word": "Concluded", "rest": ": that the plan be agreed."},
        "Conclusions:": {"word": "Conclusions", "rest": ":"},
        "PENDERFYNIAD": {"word": "PENDERFYNIAD", "rest": ""},
        "Penderfynwyd: Nodi'r adroddiad.": {"word": "Penderfynwyd", "rest": ": Nodi'r adroddiad."},
        "Outcome:": {"word": "Outcome", "rest": ":"},
        "Agreed outcomes": {"word": "Agreed outcomes", "rest": ""},
        "The Panel's conclusions:": {"word": "conclusions", "rest": ":"},
        "DECISION / PENDERFYNIAD": {"word": "DECISION / PENDERFYNIAD", "rest": ""},
        "DECISION OF THE EXECUTIVE MEMBER: To let the contract.": {"word": "DECISION OF THE EXECUTIVE MEMBER", "rest": ": To let the contract."},
        "NOTED": {"word": "NOTED", "rest": ""},
    },
    ignores=(
        "Recommendations in the report were discussed.",
        "Agreement had not been reached.",
        "The issue had been resolved by the school.",
        "Decision making was considered.",
        "Conclusions were drawn from the audit.",
        "Outcomes for care leavers had improved.",
        "Agreed to be an accurate record.",
    ),
)

# Inside a block: a headword in capitals at the end of a narrative sentence.
INLINE = Rule(
    name="inline-headword",
    yields="resolutions",
    pattern=(
        r"(?:\band|\bwas(?: ?:-?)?|\bWAS(?: ?:-?)?|\bwere|\bhaving|,|;|\bI(?: (?:hereby|now|therefore|accordingly|have|confirm|make|made|record)){0,3}|(?<=[a-z\d)]):(?= (?:RESOLVED|AGREED) (?:to|that)\b)|(?<=[a-z\d)])(?<!\b[a-z])(?<!\b[ivx]{2})(?<!\b[ivx]{3})(?<!\b[ivx]{4})\.|(?<=\.\s)\([b-h]\)|\bcommittee|\bpanel|\bboard|(?<=,)\sthe (?:(?:[A-Z][\w'&-]*|and|of|for) ){0,8}?(?:Committee|Panel|Board|Cabinet|Council|Commission|Forum)(?: \([A-Z][^()]{2,60}\))?|^\W*(?:\d+(?:\.\d+)*[.)]? )?(?:The|THE) (?:(?:[A-Z][\w'&-]*,?|and|of|for) ){0,8}?(?:Committee|Panel|Board|Cabinet|Council|Members|Forum|Commission|COMMITTEE|PANEL|BOARD|CABINET|COUNCIL|FORUM|COMMISSION)(?: \([A-Z][^()]{2,60}\))?)"
        r"(?: also| further| unanimously| therefore| then| accordingly)? (?P<word>RESOLVED|Resolved(?= that| to| That|\s*[-:]\s*(?:(?:\(?[a1i][.)]|[\u2022\u25aa\uf0b7]) ?)?(?:[Tt]hat|[Tt]o)\b|\s*[-:][\s-]*$)|AGREED|Agreed(?= that| That|\s*[-:]\s*(?:(?:\(?[a1i][.)]|[\u2022\u25aa\uf0b7]) ?)?(?:[Tt]hat|[Tt]o)\b|\s*[-:][\s-]*$|: (?:the|an?) [A-Za-z]| to (?:note|receive|approve|recommend|refer|endorse|defer|request|accept|appoint|support|adopt|thank)\b)|(?:DECISION|Decision)(?=\s*[-:]\s*(?:(?:\(?[a1i][.)]|[\u2022\u25aa\uf0b7]) ?)?[Tt]hat\b|\s*[-:][\s-]*$)|RECOMMENDED|ORDERED|DECIDED|(?:NOTED|APPROVED|ENDORSED)(?= ?[:\-]| that| to)"
        r"|(?:my|the following) decisions?(?: (?:is|are))?(?= as follows|\s*:| to\s*:)|(?:(?<=\bI\s)|(?<=therefore\s)|(?<=hereby\s)|(?<=now\s))(?:agree|resolve|decide)(?= (?:to|that)\s*:)|(?<=\bI\shave\s)(?:decided|agreed|resolved)(?= (?:to|that)\s*[:-]| as follows|\s*:))"  # who decides alone
        rf"{_VOTE}(?P<rest>\s*(?:$|[:\-]| \((?:1|a|i)\) [Tt]| (?!by|at|on|in|with|as|and)(?:[\w'-]+ ){{1,6}}(?:to|should|will|be) [a-z]+\b| that| THAT| That| to| TO| the| as follows|\.$).*)$"
    ),
    cased=True,
    finds={
        "It was moved by Councillor B Sample, seconded and RESOLVED by 5 votes to 2": {"word": "RESOLVED", "rest": ""},
        "The Board liked it. AGREED Ada Moor to write a guide.": {"word": "AGREED", "rest": "Ada Moor to write a guide."},
        "Members discussed it at length. Resolved - (a) That officers be thanked; (b) that a visit be arranged.": {"word": "Resolved", "rest": "- (a) That officers be thanked; (b) that a visit be arranged."},
        "She spoke of buses.   Agreed   - a. That the update be noted, and b. that the cost be told.": {"word": "Agreed", "rest": "- a. That the update be noted, and b. that the cost be told."},
        "It was not known how much was left. RESOLVED (1) That the position be noted. (2) That officers be thanked.": {"word": "RESOLVED", "rest": "(1) That the position be noted. (2) That officers be thanked."},
        "On a vote it was RESOLVED that the appeal be dismissed.": {
            "word": "RESOLVED",
            "rest": "that the appeal be dismissed.",
        },
        "The Committee AGREED that a further report be submitted.": {
            "word": "AGREED",
            "rest": "that a further report be submitted.",
        },
        "The Committee NOTED:": {"word": "NOTED", "rest": ":"},
        "The motion was carried and IT WAS RESOLVED THAT the report be noted.": {"word": "RESOLVED", "rest": "THAT the report be noted."},
        "The author answered the questions. Resolved that the plan be approved.": {"word": "Resolved", "rest": "that the plan be approved."},
        "Two operators had replied. RESOLVED that the review be extended.": {"word": "RESOLVED", "rest": "that the review be extended."},
        "Members had no questions (page 4). AGREED to receive the report.": {"word": "AGREED", "rest": "to receive the report."},
        "Councillor B Sample thanked the team. AGREED That the report be noted.": {"word": "AGREED", "rest": "That the report be noted."},
        "The Panel liked it. Agreed that it be put on the website.": {"word": "Agreed", "rest": "that it be put on the website."},
        "Mr Sample told of the plans. It was RESOLVED, nem. con., that a fair be held.": {"word": "RESOLVED", "rest": "that a fair be held."},
        "She spoke of costs. Agreed: the Board accepted the report.": {"word": "Agreed", "rest": ": the Board accepted the report."},
        "Land at Mill Lane, shed: RESOLVED to object because of flooding.": {"word": "RESOLVED", "rest": "to object because of flooding."},
        "The leaflet had gone out. DECIDED: That the position be noted.": {"word": "DECIDED", "rest": ": That the position be noted."},
        "Having read the letters, I confirm my decisions as follows:": {"word": "my decisions", "rest": "as follows:"},
        "In view of the above I have decided to:": {"word": "decided", "rest": "to:"},
        "The first one was lost. ORDERED that the letter be sent again.": {"word": "ORDERED", "rest": "that the letter be sent again."},
    },
    ignores=("The dispute was resolved that week.", "The report was NOTED.", "It was sent back. RESOLVED cases were few.", "iii. NOTED the report", "I have agreed with much of it.", "It was not my decision: the Director told the parents."),
)

# What a body may agree to do; "agreed to disagree" is none.
_DOES = (
    "note|receive|approve|recommend|refer|endorse|defer|request|ask|accept|appoint|write|set up|establish|support|adopt|acknowledge|thank|commend|congratulate|welcome|invite|include|add|hold|form|undertake|"
    "consider|review|monitor|delegate|submit|instruct|nominate|elect|re-appoint|confirm|sign|postpone|adjourn|withdraw|amend|extend|continue|commission|convene|create|proceed|suspend|forward|escalate|place|seek|send|"
    "have due regard|accede|grant|authorise|homologate|remit|allocate|award|respond|release|provide|uphold|dismiss|reject|refuse|renew|waive|rescind|ratify|host|participate|dispense|co-opt|exclude|scrutinise|return|revisit|publish|urge|call|move|take"
)
# "that a task group be set up": the subjunctive of a decision.
_BE = r"(?:(?!would |should |could |might |had |was |were |is |are )(?:[\w',()/&\u00a3%-]|\.(?=\d))+ ){1,25}?be (?:\w+ly )?\w+(?:ed|en|n|t|ne|ut|up)\b"

# "resolved, by virtue of rule 9, that", "agreed, subject to funds being found:-"
_ASIDE = r"(?:, (?:in terms of|for its|in accordance with|under|pursuant to|by virtue of|subject to|with the exception of|having) [^:;]{3,160}?(?:,(?= that| to)|(?=\s*:)))?"
_DID = "noted|agreed|approved|endorsed|recommended|requested|referred|received|welcomed|thanked|resolved|instructed|accepted|NOTED|AGREED|APPROVED|ENDORSED|RECOMMENDED|RECEIVED"
_CONFIRMED = "(?:agreed|approved|confirmed|accepted|signed|adopted|ratified|(?:held|taken) as read(?: and (?:signed|agreed|confirmed|approved))?)"

NARRATIVE = Table(
    [
        Rule(
            name="minutes-confirmed",
            yields="resolutions",
            pattern=(
                rf"(?P<text>(?:the )?(?:draft |public |previous |open |last |action |meeting ){{0,2}}(?:(?<!-)minutes?\b(?! that)|(?:record|notes?)(?=s? (?:of|from) (?:the|its|their)[^.]{{0,40}} meetings?\b|s? of {DAY_BEGINS}))(?:[^.]|\.(?= ?\d)|(?<=[ -](?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Oct|Nov|Dec))\.|(?<=Sept)\.|(?<=\bNos)\.|(?<=\bNo)\.|(?<=\bpp)\.){{0,220}}?\b(?:were|was|(?<!\bto\s)be|are|having been)(?: \w+ly)?(?: then| also| formally| duly)?"
                rf"(?:,? subject to [^.]{{3,160}}?,)? (?:(?:taken as read|read|received|considered|circulated|submitted|presented|agreed|approved),? (?:and )?)?(?:then |duly |formally )?{_CONFIRMED}\b.*?)(?=[.;]?\s*$|\.\s)"
            ),
            cue=("minutes", "minute", "record", "notes", "note"),
            stances=frozenset({"asserted", "denied"}),  # "with one change: A Sample was not there"
            finds={
                "The minute of meeting of 3 May 2022 was submitted and approved as a correct record.": {
                    "text": "The minute of meeting of 3 May 2022 was submitted and approved as a correct record"
                },
                "The minutes of the meeting held on 3 May 2022 were agreed as a correct record.": {
                    "text": "The minutes of the meeting held on 3 May 2022 were agreed as a correct record"
                },
                "The minutes of the meeting held on 02.03.19 were confirmed as a true record.": {
                    "text": "The minutes of the meeting held on 02.03.19 were confirmed as a true record"
                },
                "The minutes of 4 June (Nos. 20 - 31) were taken as read, approved and signed.": {"text": "The minutes of 4 June (Nos. 20 - 31) were taken as read, approved and signed"},
                "The draft minutes were approved and signed by the Chair.": {
                    "text": "The draft minutes were approved and signed by the Chair"
                },
                "Subject to one change, the minutes of 4 June were confirmed as accurate.": {
                    "text": "the minutes of 4 June were confirmed as accurate"
                },
                "The minute of meeting of 27th January, 2014 was held as read.": {"text": "The minute of meeting of 27th January, 2014 was held as read"},
                "The action notes of the meeting held on 28th April were agreed.": {"text": "The action notes of the meeting held on 28th April were agreed"},
                "The notes of 17.01.2023 were agreed as accurate.": {"text": "The notes of 17.01.2023 were agreed as accurate"},
                "The record of the last meeting was agreed and signed.": {
                    "text": "The record of the last meeting was agreed and signed"
                },
                "The minutes of 4 June were, subject to one amendment, approved.": {
                    "text": "The minutes of 4 June were, subject to one amendment, approved"
                },
            },
            ignores=(
                "To approve the minutes of the meeting held on 3 May 2022.",
                "The minutes were circulated late.",
                "The minutes of the Board would be published.",
                "These minutes stand to be confirmed when the Board next meets.",
                "The record of visits was agreed to be poor.",
                "The two-minute film was approved.",
            ),
        ),
        Rule(
            name="approved-the-minutes",
            yields="resolutions",
            pattern=(
                rf"(?P<text>(?:there (?:had been|have been|were|was) (?:[a-z-]+,? ){{0,4}}?(?:circulated|submitted|tabled|presented|laid|issued)[^.;]{{0,60}}? and )?(?:were|was) (?:then |duly |thereupon )?{_CONFIRMED} the (?:draft )?(?:minutes?|record)\b.*?"
                rf"|there (?:were|was|had been) (?:then |duly )?(?:submitted|tabled|presented|read|laid),? and {_CONFIRMED},?(?: as an? (?:true|correct|accurate) record,?)? the (?:draft )?minutes?\b.*?"
                rf"|{_SUBJECT} (?:had (?:before (?:it|them)|submitted)|considered|received),? and (?:then |duly |unanimously )?{_CONFIRMED}(?: as an? (?:true|correct|accurate) record)?,? the (?:draft )?minutes?\b.*?)(?=[.;]?\s*$|\.\s)"
            ),
            cue=("minutes", "minute", "record"),
            finds={
                "There had been circulated and were APPROVED the Minutes of Meeting held on 3 May 2022.": {
                    "text": "There had been circulated and were APPROVED the Minutes of Meeting held on 3 May 2022"
                },
                "There was tabled and confirmed as an accurate record the minute of 4 May.": {"text": "There was tabled and confirmed as an accurate record the minute of 4 May"},
                "There was submitted, and was approved the Minute of the last meeting.": {
                    "text": "There was submitted, and was approved the Minute of the last meeting"
                },
                "The Committee had before it, and approved as a correct record, the Minute of Meeting of 9 June 2022.": {
                    "text": "The Committee had before it, and approved as a correct record, the Minute of Meeting of 9 June 2022"
                },
            },
            ignores=("There had been circulated the Minutes of Meeting held on 3 May 2022.", "There were circulated papers, and the plan was approved."),
        ),
        Rule(
            name="minutes-without-a-verb",
            yields="resolutions",
            pattern=rf"^\W*(?:\d+(?:\.\d+)+[.)]?\s+)?(?P<text>(?:the )?(?:draft |public |previous |open |last )?(?:minutes?|notes|record)\b(?!.{{0,200}}\b(?:was|were|be|been|are)\b)(?: (?:of|from|for)(?:[^.;]|\.(?=\d)){{3,140}}?)?,? (?:{_CONFIRMED}(?: and (?:signed|agreed|approved))?(?: as (?:an? )?(?:true|correct|accurate)[^.]{{0,60}})?|taken as read(?: and (?:signed|agreed))?)(?:,? (?:subject to|with) [^.;]{{3,160}})?)(?=[.;]?\s*$|\.\s)",
            cue=("minutes", "minute", "record", "notes"),
            finds={
                "2.3 Minutes of 4 June approved as accurate, with one spelling mended.": {"text": "Minutes of 4 June approved as accurate, with one spelling mended"},
                "Minutes of 5 February 2019 agreed as a correct record.": {"text": "Minutes of 5 February 2019 agreed as a correct record"},
                "Minutes approved.": {"text": "Minutes approved"},
                "Minutes of 04.06.19 accepted.": {"text": "Minutes of 04.06.19 accepted"},
            },
            ignores=("Minutes of the Board received late.", "The minutes of the meeting were agreed."),
        ),
        Rule(
            name="minutes-confirmed-in-welsh",
            yields="resolutions",
            pattern=r"(?P<text>(?:Derbyniwyd|Cadarnhawyd|Cymeradwywyd|Llofnodwyd|Arwyddwyd) (?:y )?[Cc]ofnodion\b.*?)(?=[.;]?\s*$|\.\s)",
            cue=("cofnodion",),
            finds={"Cadarnhawyd cofnodion y cyfarfod blaenorol yn gywir.": {"text": "Cadarnhawyd cofnodion y cyfarfod blaenorol yn gywir"}},
            ignores=("Darllenwyd y cofnodion.",),
        ),
        Rule(
            name="sign-the-minutes",
            yields="resolutions",
            pattern=(
                r"(?P<text>(?:the )?(?:chair\w*|conven[eo]r|leader|mayor|provost) (?:(?:was|be|were) (?:then |duly )?(?:authorised|asked|permitted|empowered) to sign (?:the |them|those )?(?:draft )?(?:minutes?|record|as)\b"
                r"|(?:then |duly )?(?:signed|accepted|confirmed|approved) the (?:draft |public |previous )?minutes?\b[^.]{0,160}? as (?:an? )?(?:true|correct|accurate)\b).*?)(?=[.;]?\s*$|\.\s)"
            ),
            cue=("sign", "signed", "accepted", "confirmed", "approved"),
            finds={
                "The Convener signed the minutes of 4 June as correct.": {"text": "The Convener signed the minutes of 4 June as correct"},
                "The Chair was authorised to sign the minutes as a correct record.": {
                    "text": "The Chair was authorised to sign the minutes as a correct record"
                }
            },
            ignores=("The Chair was asked to sign the letter.",),
        ),
        Rule(
            name="approval-given",
            yields="resolutions",
            pattern=r"(?P<text>(?:approval|agreement) was given to the (?:draft )?(?:minutes?|record)\b.*?)(?=[.;]?\s*$|\.\s)",
            cue=("approval", "agreement"),
            finds={"Approval was given to the minutes of 5 May.": {"text": "Approval was given to the minutes of 5 May"}},
            ignores=("Approval was given to the plan.",),
        ),
        Rule(
            name="agreed-as-a-record",
            yields="resolutions",
            pattern=r"^\W*(?P<text>(?:(?:they|these|(?:the|these|those) (?:draft )?(?:notes|record)) )?(?:were |was )?(?:(?:agreed|approved|confirmed) the minutes\b[^.]{0,160}? as an? (?:true|correct|accurate)\b.*?|(?:proposed |moved )?(?:agreed|approved|accepted|confirmed|signed|taken|adopted|moved|found|held|deemed) (?:(?:and|&) signed )?(?:as|to be) (?:an? )?(?:being )?(?:true|correct|accurate|proper)\b.*?))(?=[.;]?\s*$|\.\s)",
            cue=("record", "account", "reflection", "correct", "accurate", "true"),
            stances=frozenset({"asserted", "denied", "suggested", "planned", "conditional", "target", "expected"}),  # "save that on page 3 it should read so"
            finds={
                "Agreed as a true record.": {"text": "Agreed as a true record"},
                "Accepted & signed as correct.": {"text": "Accepted & signed as correct"},
                "They were moved as accurate by A Sample and B Model.": {"text": "They were moved as accurate by A Sample and B Model"},
                "The notes were agreed as a correct record.": {"text": "The notes were agreed as a correct record"},
                "They were adopted as accurate.": {"text": "They were adopted as accurate"},
                "These were found to be correct.": {"text": "These were found to be correct"},
                "Approved as a correct record of the meeting.": {"text": "Approved as a correct record of the meeting"},
            },
            ignores=("The record was agreed to be poor.",),
        ),
        Rule(
            name="minutes-agreed-by-members",
            yields="resolutions",
            pattern=rf"(?P<text>{_SUBJECT} (?:then |duly |unanimously |formally )?(?:agreed|approved|confirmed|accepted|signed|adopted) (?:that )?(?:the )?(?:draft |public |previous |open )?(?:minutes?|record of (?:the|its) \w*\s?meeting|notes of (?:the|its) \w*\s?meeting|notes(?= (?:as|to be) an? (?:true|correct|accurate)))\b.*?)(?=[.;]?\s*$|\.\s)",
            cue=("minutes", "minute", "record", "notes"),
            finds={
                "The Panel approved the minutes of 3 May 2022 as an accurate record.": {
                    "text": "The Panel approved the minutes of 3 May 2022 as an accurate record"
                },
                "The Board accepted the notes as a true record.": {"text": "The Board accepted the notes as a true record"},
            },
            ignores=("The Panel noted that the minutes were late.", "The Board accepted the notes of the visit."),
        ),
        Rule(
            name="body-resolved",
            yields="resolutions",
            pattern=(
                rf"{_SUBJECT}(?:,? (?:having|after|following|upon) [^,.:;]{{3,120}},)? (?:then |thereupon |thereafter |subsequently |duly |therefore |unanimously |accordingly |also |further |jointly |collectively |all |[a-z]+ the [a-z ]{{3,40}} and(?:, (?:having|after|following) [^,.:;]{{3,120}},)? )*(?:(?:resolved|RESOLVED|decided|DECIDED){_ASIDE}(?= to| that| as|\s*[:-]|\s*$)|"
                rf"(?:so agreed,? and (?:further |also )?)?(?:agreed|AGREED)(?:,? on the (?:proposal|motion|proposition) of [^;:]{{3,120}}?,(?= that| to))?{_ASIDE}(?=\s*:|\s*-|\s*$| to\s*[:-]| to \((?:a|i|1)\)\s| that\s*[:-]| as follows| to (?:{_DOES})\b|,? that (?:the|a|an) (?:report|update|presentation)\b|,? that {_BE}|,? that (?:[\w'.-]+ ){{1,6}}(?:would|should|will) (?:be|act as|continue as|remain) (?:the |its |as )?(?:[Vv]ice[- ]|[Dd]eputy )?[Cc]hair))(?: as follows)?(?P<text>[ :,-].*|)$"
            ),
            cased=True,
            stances=frozenset({"asserted", "denied", "asked", "conditional", "planned", "expected", "target"}),
            cue=("resolved", "agreed", "decided"),
            finds={
                "The Board resolved to note the annual report.": {"text": "to note the annual report."},
                "The Panel, having heard from the carers, resolved that the offer be taken up.": {"text": "that the offer be taken up."},
                "The Panel resolved, by virtue of rule 9, that the item be heard in private.": {"text": "that the item be heard in private."},
                "The Panel agreed, subject to funds being found:-": {"text": ":-"},
                "The Board agreed that Councillor Ada Sample would be the Deputy Chair.": {"text": "that Councillor Ada Sample would be the Deputy Chair."},
                "No other offer having come, the Council agreed to release the land.": {"text": "to release the land."},
                "The Scrutiny Committee resolved that the item be deferred.": {"text": "that the item be deferred."},
                "The Council thereupon agreed to adopt the scheme.": {"text": "to adopt the scheme."},
                "Members agreed to refer the matter to Cabinet.": {"text": "to refer the matter to Cabinet."},
                "The Council agreed, on the proposal of Councillor A Sample, seconded by Councillor B Model, that a grant of \u00a31,200.50 be awarded to the Forum.": {
                    "text": "that a grant of \u00a31,200.50 be awarded to the Forum."
                },
                "The Committee agreed to (a) note the report; and (b) thank staff.": {"text": "to (a) note the report; and (b) thank staff."},
                "The Council so agreed, and further agreed to thank the officers.": {"text": "to thank the officers."},
            },
            ignores=(
                "Members agreed that progress had been made.",
                "The Director agreed to write to Members.",
                "The Committee had resolved this at an earlier meeting.",
            ),
        ),
        Rule(
            name="body-agreed-a-paper",
            yields="resolutions",
            pattern=(
                rf"^\W*(?:\d+(?:\.\d+)+[.)]?\s+)?(?P<text>{_SUBJECT} (?:then |unanimously |formally |duly |(?:noted|considered|received|discussed|reviewed),? and )?(?:agreed|approved|endorsed|adopted|ratified) (?:the|its|this|these) (?:(?!minutes?\b|record\b|notes\b)[\w'&/-]+ ){{0,5}}?"
                r"(?i:reports?|strateg(?:y|ies)|plans?|polic(?:y|ies)|budget|recommendations?|proposals?|programme|protocols?|terms of reference|framework|priorities|draft|changes|amendments|appointments?|statement|scheme|charter|toolkit|guidance)(?: for [^.;,]{2,60}| of [^.;,]{2,60}| as [^.;,]{2,40})?)(?=[.;]?\s*$)"
            ),
            cased=True,
            cue=("agreed", "approved", "endorsed", "adopted", "ratified"),
            finds={
                "The Board agreed the neglect strategy.": {"text": "The Board agreed the neglect strategy"},
                "Trust Board noted and approved the annual report.": {"text": "Trust Board noted and approved the annual report"},
                "The Partnership approved the business plan for 2019/20.": {"text": "The Partnership approved the business plan for 2019/20"},
            },
            ignores=("The Director agreed the plan.", "The Board had agreed the strategy in May.", "The Board agreed the minutes.", "The Board agreed the need for change."),
        ),
        Rule(
            name="body-decides",
            yields="resolutions",
            pattern=(
                r"^\W*(?:\d+(?:\.\d+)+[.)]?\s+)?(?P<text>(?:The|This|That the) (?:(?:Sub-)?Committee|Panel|Board|Cabinet|Commission|Forum|Executive) (?:unanimously |therefore |formally |also )?"
                r"(?:notes?|agrees?|approves?|endorses?|recommends?|requests?|supports?|accepts?|welcomes?) (?!with (?:concern|regret)\b)[^.;:]{4,400}?)(?=[.;]?\s*$)"
            ),
            cased=True,
            cue=("notes", "agrees", "approve", "approves", "endorses", "recommends", "requests", "supports", "accepts", "welcomes"),
            finds={
                "The Panel endorses the charter and requests an update in June.": {"text": "The Panel endorses the charter and requests an update in June"},
                "The Board approve the notes of 4 June.": {"text": "The Board approve the notes of 4 June"},
            },
            ignores=("The Committee noted the report.", "The Board supports families: it has a helpline.", "The Committee is asked to note the report."),
        ),
        Rule(
            name="paper-agreed",
            yields="resolutions",
            pattern=(
                r"^\W*(?:\d+(?:\.\d+)+[.)]?\s+)?(?P<text>(?:The|This) (?:(?!minutes?\b|record\b|notes\b)[\w'&/-]+ ){0,4}?"
                r"(?:[Rr]eport|[Ss]trategy|[Pp]lan|[Pp]olicy|[Bb]udget|[Pp]rogramme|protocol|terms of reference|priorities|amendments|scheme)"
                r"(?:, [^,;.]{3,60},)? (?:was|were) (?:then |unanimously |formally |duly )?(?:agreed|approved|endorsed|adopted|ratified)(?: unanimously| by (?:all|the (?:Committee|Panel|Board|Forum|Cabinet|Group)))?)(?=[.;]?\s*$)"
            ),
            cased=True,
            cue=("agreed", "approved", "endorsed", "adopted", "ratified"),
            finds={
                "The work programme was agreed.": {"text": "The work programme was agreed"},
                "The Play Strategy, mended in March 2019, was approved by the Board.": {"text": "The Play Strategy, mended in March 2019, was approved by the Board"},
                "The revised terms of reference were unanimously approved.": {"text": "The revised terms of reference were unanimously approved"},
            },
            ignores=("The plan was agreed in May.", "The plan had been agreed.", "The plan was agreed by the Trust.", "A plan was agreed.", "The minutes were agreed.", "The recommendations were agreed."),
        ),
        Rule(
            name="agreed-in-a-note",
            yields="resolutions",
            pattern=(
                r"^\W*(?P<text>(?-i:Agreed|Approved|Endorsed|Accepted),? (?:subject to|on condition) [^.;]{5,200}|(?-i:[A-Z])(?![^.;:]*\b(?:was|were|had|has|have|is|are|be|been|not|who|which|by)\b)[^.;:]{3,80}?"
                r" (?:agreed|approved|accepted|endorsed) (?:as (?:last year|proposed|circulated|drafted|presented|before|tabled|set out)|without (?:amendment|change)|unamended|unchanged|subject to)\b[^.;]{0,260})(?=[.;]?\s*$)"
            ),
            cue=("agreed", "approved", "endorsed", "accepted"),
            finds={
                "Agreed, subject to two words being taken out of page 3.": {"text": "Agreed, subject to two words being taken out of page 3"},
                "Contributions for next year agreed as last year: Borough Council \u00a312,000.": {"text": "Contributions for next year agreed as last year: Borough Council \u00a312,000"},
                "Terms of reference approved without amendment.": {"text": "Terms of reference approved without amendment"},
            },
            ignores=("The plan had been agreed subject to funding.", "Members agreed subject to a vote that was not taken.", "AM agreed to circulate the plan."),
        ),
        Rule(
            name="approved-it",
            yields="resolutions",
            pattern=(
                rf"(?:^\W*|[^.;:]{{3,90}} [-\u2013:] |, which )(?P<text>{_SUBJECT} (?:then |unanimously |formally |duly |(?:noted|considered|welcomed),? and )?(?:approved|agreed|endorsed|adopted|ratified|signed off|accepted) (?:it|this|them|these|both|the same)"
                r"(?:,? (?:subject to|with|in principle|for|unanimously|as (?:drafted|presented|circulated|amended|it stands))\b[^.;:]{0,120})?)(?=[.;]?\s*$)"
                r"|^\W*[^.;:]{3,90} [-\u2013] (?P<text2>(?-i:[a-z])(?:(?!was|were|had|has|have|not|yet|been)[\w'-]+ ){0,4}(?:approved|agreed|adopted|endorsed|signed off|ratified)(?:,? (?:subject to|with|in principle|as (?:drafted|presented|circulated))\b[^.;:]{0,120})?)(?=[.;]?\s*$)"
            ),
            cue=("approved", "agreed", "endorsed", "adopted", "ratified", "signed", "accepted"),
            finds={
                "The Board approved it.": {"text": "The Board approved it"},
                "Bullying Policy \u2013 the Panel adopted it subject to a new foreword.": {"text": "the Panel adopted it subject to a new foreword"},
                "Members considered and agreed this.": {"text": "Members considered and agreed this"},
                "Escalation protocol - second draft approved.": {"text2": "second draft approved"},
            },
            ignores=("The Board agreed this was a worry.", "The Board had approved it.", "The Trust's plan - not yet approved.", "The Director approved it."),
        ),
        Rule(
            name="body-voted",
            yields="resolutions",
            pattern=(
                rf"(?P<text>{_SUBJECT} (?:then |duly )?voted (?:(?:unanimously |overwhelmingly )?(?:in favour of|for|to (?!\d)|that)|(?:by [^,;.]{{3,40}} (?:in favour of|for|to (?=[a-z])))|on (?:[^.;]|\.(?=\d)){{5,200}}?\d+ (?:in favour|for|votes? (?:for|to))|(?:on|for) (?:[^.;]|\.(?=\d)){{5,200}}?\b(?:and it was|which was|was) (?:\w+ly )?(?:carried|agreed|approved|passed))\b.*?)(?=[.;]?\s*$|\.\s)"
            ),
            cased=True,
            cue=("voted",),
            finds={
                "The Forum voted on the transfer of 1% to the growth fund, 9 in favour and 2 against.": {"text": "The Forum voted on the transfer of 1% to the growth fund, 9 in favour and 2 against"},
                "Members voted by 7 to 2 in favour of the new formula.": {"text": "Members voted by 7 to 2 in favour of the new formula"},
                "Forum voted to keep the school improvement fund.": {"text": "Forum voted to keep the school improvement fund"},
            },
            ignores=("Members voted against the transfer.", "The Forum voted on the transfer and it was lost.", "Two members voted for it."),
        ),
        Rule(
            name="body-and-parts",
            yields="resolutions",
            pattern=rf"^\W*(?:\d+(?:\.\d+)+[.)]?\s+)?(?:(?:Thereafter|Following|After|Accordingly|Having|On|In|With|At|Therefore|Then|Subsequently|Consequently|Upon)\b[^:]{{0,160}}?,\s+|(?:The|Mrs?|Ms|Dr|Cllr|Councillor)\b[^:]{{3,160}}? having (?:been )?(?:heard|considered|put|answered|taken|spoken|replied|responded)\b[^:,]{{0,80}},?\s+)?{_SUBJECT}(?:,? having [^:]{{3,120}},?)?(?:,? (?:unanimously|then|therefore|accordingly|thereupon))?\s*[:-]*\s*(?P<text>$|\((?:a|i|1)\)\s+(?:unanimously )?(?:{_DID})\b.*$)",
            cue=(":", "noted", "agreed", "approved", "endorsed", "committee", "panel", "board", "cabinet"),
            finds={
                "After some debate, the committee": {"text": ""},
                "The Committee: (a) noted the report; (b) endorsed the plan.": {
                    "text": "(a) noted the report; (b) endorsed the plan."
                },
                "The Panel:": {"text": ""},
                "Thereafter, the Committee:-": {"text": ""},
                "The Head of Care having been heard, the Committee:-": {"text": ""},
                "Following discussion, during which the team was praised, the Panel unanimously:": {"text": ""},
            },
            ignores=("The Committee (a) asked about staff and (b) about homes.", "The Panel noted the report:"),
        ),
        Rule(
            name="motion-carried",
            yields="resolutions",
            pattern=r"\b(?:the|this|a) (?:recommendations?|motion|proposal|amendment|proposition),? (?P<text>that .{5,300}?\bbe .{2,200}?),? (?:was|were) (?:\w+ly |then |put to the vote and )*(?:agreed|carried|approved|accepted|passed)\b",
            cue=("recommendation", "recommendations", "motion", "proposal", "amendment", "proposition"),
            finds={"The recommendation that the report be noted was agreed.": {"text": "that the report be noted"}},
            ignores=("The recommendation that the home be closed was not agreed.", "The proposal was agreed."),
        ),
        Rule(
            name="it-was-agreed",
            yields="resolutions",
            pattern=r"(?<!\bas\s)(?<!since\s)(?<!because\s)(?<!where\s)(?<!when\s)(?<!after\s)\b(?:we(?: all)?|it was)(?: then| therefore| unanimously| further| also| subsequently| accordingly| formally|,? (?:proposed|moved)(?:(?! that\b)(?:[^.;]|(?<=\b[A-Z])\.|(?<=Cllr)\.)){0,120}?,? and(?: unanimously)?| duly)* (?:resolved|agreed|decided)(?: unanimously|,? by (?:all(?: (?:present|Members|Councillors))?|a (?:large |clear )?majority|(?:the )?(?:full )?Council|vote|\d+ votes to \d+))?(?P<text>,? (?:\((?:a|i|1)\) )?(?:that|to)\b.*|\s*[:-][\s:-]*(?:(?:that|to)\b.*|\(?(?:a|i|1)[.)]\s.*)?|)$",
            cue=("agreed", "resolved", "decided"),
            stances=frozenset({"asserted", "denied", "planned", "expected", "target", "suggested"}),
            finds={
                "It was agreed that the report be noted.": {"text": "that the report be noted."},
                "It was resolved (a) that the report be noted; and (b) that officers be thanked.": {
                    "text": "(a) that the report be noted; and (b) that officers be thanked."
                },
                "It was agreed that rents would stay as they are.": {"text": "that rents would stay as they are."},
                "Cllr A Sample proposed, Cllr B Model seconded and it was unanimously agreed to mend the roof.": {"text": "to mend the roof."},
                "We agreed to try it with six carers.": {"text": "to try it with six carers."},
                "It was agreed by all to adopt the new policy.": {"text": "to adopt the new policy."},
                "It was proposed by Cllr. A. Sample, seconded by Cllr B Model and unanimously agreed that the lease be renewed.": {
                    "text": "that the lease be renewed."
                },
                "By a show of hands it was decided by a majority to replace the bench.": {"text": "to replace the bench."},
                "Following a discussion, it was agreed to receive a further update.": {
                    "text": "to receive a further update."
                },
                "It was unanimously resolved that the strategy be approved.": {
                    "text": "that the strategy be approved."
                },
            },
            ignores=(
                "It was agreed by all partners some years ago.",
                "It was hoped that members would agree.",
                "Ada Moor would take this up, as it was agreed that more was needed.",
            ),
        ),
        Rule(
            name="item-deferred",
            yields="resolutions",
            pattern=r"^\W*(?P<text>(?:(?:this|the) (?:item|matter|agenda item|item of business) (?:was|is to be|be) )?(?:\w+ly )?(?:deferred|carried (?:forward|over)|adjourned|held over|postponed)(?: to| until| till| for| pending|,? because|,? as| in the absence of|,? owing to|,? due to) [^.;]{3,120})",
            cue=("deferred", "carried", "adjourned", "held", "postponed"),
            finds={
                "This item was deferred to the autumn meeting.": {"text": "This item was deferred to the autumn meeting"},
                "Deferred, because the auditor was ill.": {"text": "Deferred, because the auditor was ill"},
                "The matter was held over until quotes are received.": {"text": "The matter was held over until quotes are received"},
            },
            ignores=("The item had been deferred to May.", "This item was deferred."),
        ),
        Rule(
            name="local-approved",
            yields="resolutions",
            pattern=(
                r"^\W*(?P<text>(?!apolog|no\b|if\b|when\b|once\b|it\b)(?![^;]{0,260}\b(?:applications?|permission|consent|apolog\w+|interests?|had|has|have|unless|would|refused|last year|previously|by (?:the )?(?:county|borough|district|city))\b)"
                r"[^;]{3,220}?(?: (?:was|were)|,| - all| \w+ed(?: and| &))(?: (?:\w+ly|also|all|then|both|duly|read out,?(?: and| &)|\w+ed,?(?: and| &)))*"
                r" (?:approved|adopted|accepted|agreed|ratified|authorised)\b(?! (?:with|to|that|the|by (?!all|the (?:full )?council)))[^;]*?)(?=[.;:]?\s*$)"
            ),
            cue=("approved", "adopted", "accepted", "agreed", "ratified", "authorised"),
            finds={
                "The invoices below were approved:": {"text": "The invoices below were approved"},
                "The first two invoices were checked and approved.": {"text": "The first two invoices were checked and approved"},
                "The Risk Register, as circulated, was unanimously approved.": {"text": "The Risk Register, as circulated, was unanimously approved"},
                "The asset register was agreed and initialled by the Chairman and the Clerk.": {"text": "The asset register was agreed and initialled by the Chairman and the Clerk"},
                "Bills were presented and accepted for payment.": {"text": "Bills were presented and accepted for payment"},
                "Hall hire - \u00a324 (Ch. No. 2001), Clerk's expenses - \u00a312.40 - all approved.": {"text": "Hall hire - \u00a324 (Ch. No. 2001), Clerk's expenses - \u00a312.40 - all approved"},
                "Code of Conduct reviewed and adopted.": {"text": "Code of Conduct reviewed and adopted"},
            },
            ignores=(
                "Apologies were received and accepted.",
                "The application was approved by the Borough Council.",
                "Members agreed with the Clerk.",
                "The lease had been approved.",
                "The Chairman agreed to write.",
            ),
        ),
        Rule(
            name="local-elected",
            yields="resolutions",
            pattern=(
                r"^\W*(?P<text>(?:(?:cllrs?|councillors?|mrs?|ms|miss|dr)\b\.? )?(?-i:[A-Z])[^;:]{2,90}? (?:was|were) (?:then |duly |unanimously |again |nominated,? seconded and |proposed,? seconded and )*(?:(?:re-?)?(?:elected|appointed|co-opted)|nominated (?:and|&) seconded)\b"
                r"[^;]{0,50}?\b(?:as|onto|to preside|chair\w*|vice\W?chair\w*|mayor|representatives?|councillors?|following|with|unopposed|unanimously|nem)\b[^;]*?)(?=[.;]?\s*$)"
            ),
            cue=("elected", "re-elected", "appointed", "co-opted", "nominated"),
            finds={
                "Cllr A Sample was unanimously elected Chairman for the year.": {"text": "Cllr A Sample was unanimously elected Chairman for the year"},
                "Mrs Ann Sample was nominated and seconded as Vice-Chairman and accepted the office.": {"text": "Mrs Ann Sample was nominated and seconded as Vice-Chairman and accepted the office"},
                "Cllr. B. Model was elected following a vote by show of hands.": {"text": "Cllr. B. Model was elected following a vote by show of hands"},
                "In the absence of the Chairman, Councillor Sample was appointed to preside.": {"text": "In the absence of the Chairman, Councillor Sample was appointed to preside"},
                "Councillor A Sample, proposed by Councillor B Model and seconded by Councillor C Instance, was elected unopposed.": {"text": "Councillor A Sample, proposed by Councillor B Model and seconded by Councillor C Instance, was elected unopposed"},
                "Mr C Instance was co-opted onto the Council.": {"text": "Mr C Instance was co-opted onto the Council"},
            },
            ignores=("The Chairman asked who was elected.", "Cllr A Sample had been elected in May as a member."),
        ),
    ]
)

# A proposal, and in the sentence after it that it was carried: "Cllr A Sample proposed acceptance, seconded by Cllr B Model. Agreed."
PROPOSAL = re.compile(r"\bprop\. |\b(?:propos\w+|moved|seconded|asked to (?:consider|agree|approve)|suggested)\b", re.I)
CARRIED = re.compile(
    r"^\W*(?:(?:this|which|the (?:proposal|motion)) was )?(?:(?:all|unanimously|duly|both) )*(?:agreed|approved|carried|accepted|in favour)(?: (?:unanimously|by all(?: (?:present|members|councillors))?|nem con|by (?:a majority|\d+ (?:votes )?to \d+)))?\W*$", re.I)

TO_RECOMMEND = "recommends"  # the verb of the parts below "RESOLVED to recommend to the Council:"
# "RESOLVED to recommend to the Council that", "That the Cabinet be recommended:" above the parts that are recommended
_ANOTHER_BODY = r"(?:the )?(?:[\w'&-]+ ){0,6}?(?:council|cabinet|executive|committee|board|panel|authority|members|mayor|governing body)"
RECOMMENDING = re.compile(
    rf"\W*(?:(?:to )?(?:unanimously )?recommend(?:s|ed)? to {_ANOTHER_BODY}|that {_ANOTHER_BODY} (?:be|is|are) (?:\w+ly )?recommended)(?: (?:that|to))?(?: as follows)?\W*", re.IGNORECASE
)
# A part or a resolution that has lost its headword.
PART = re.compile(
    r"^\W*(?:\(?[a-z0-9]{1,4}[.)]\s*)?that\b(?!\s+(?:was|is|had|has|would|were|meant|said))[^.]{0,500}\bbe\s+(?:\w+ly\s+)?\w+(?:ed|en|n|t)\b",
    re.I,
)
CLOSING = re.compile(r"(?:[\s,;:.]|\band\b)+$")
_APPROVAL = r"(?:confirm|approv|agree|accept|sign|adopt|ratif|receiv|true|correct|accurate)"
# "That the minutes of ... be confirmed", "to approve the minute", "The Panel agreed the minutes of 3 May as a correct record"
RECORD = re.compile(
    rf"^\W*(?:that,?\s+)?(?:subject\s+to\s+[^,]{{0,120}},\s+)?(?:the\s+)?(?:\w+\s+){{0,4}}minutes?\b(?! of the).{{0,500}}?\b{_APPROVAL}|"
    rf"^\W*(?:that,?\s+)?(?:subject\s+to\s+[^,]{{0,120}},\s+)?(?:the\s+)?(?:\w+\s+){{0,4}}minutes\s+of\b.{{0,500}}?\b{_APPROVAL}|"
    rf"^.{{0,60}}?\b{_APPROVAL}\w*\s+(?:that\s+)?(?:the\s+)?(?:\w+\s+){{0,2}}minutes?\b", re.I | re.S,
)  # fmt: skip

ACTIONS: dict[str, str] = {
    "note": "note", "noted": "note", "notes": "note", "acknowledge": "note", "acknowledged": "note", "acknowledges": "note", "recognise": "note", "recognised": "note",
    "delay": "defer", "delayed": "defer", "continued": "defer", "continue consideration": "defer",
    "receive": "receive", "received": "receive", "receives": "receive",
    "approve": "approve", "approved": "approve", "approves": "approve", "adopt": "approve", "adopted": "approve", "granted": "approve", "grant": "approve", "authorised": "other", "authorise": "other",
    "confirm": "agree", "confirms": "agree", "confirmed": "agree", "ratified": "approve", "ratify": "approve", "permitted": "approve", "awarded": "approve", "award": "approve",
    "agree": "agree", "agreed": "agree", "agrees": "agree", "accept": "agree", "accepted": "agree", "accepts": "agree",
    "welcome": "welcome", "welcomed": "welcome", "welcomes": "welcome",
    "thank": "thank", "thanked": "thank", "thanks": "thank",
    "commend": "commend", "commended": "commend", "congratulate": "commend", "congratulated": "commend", "commends": "commend", "praised": "commend",
    "request": "request", "requested": "request", "requests": "request", "ask": "request", "asked": "request", "asks": "request", "invited": "request", "invite": "request", "instructed": "request",
    "invites": "request", "adopts": "approve", "recognises": "note", "defers": "defer", "appoints": "appoint", "authorises": "other", "commissions": "request",
    "urged": "request", "instruct": "request", "urge": "request", "instructs": "request",
    "congratulates": "commend", "forward": "refer", "escalate": "refer", "adjourn": "defer", "co-opt": "appoint", "nominate": "appoint", "re-elect": "appoint", "re-elected": "appoint", "re-appoint": "appoint",
    "recommend": "recommend", "recommended": "recommend", "recommends": "recommend",
    "refer": "refer", "referred": "refer", "refers": "refer", "remit": "refer", "remitted": "refer", "remits": "refer", "forwarded": "refer", "escalated": "refer",
    "endorse": "endorse", "endorsed": "endorse", "endorses": "endorse", "supported": "endorse", "support": "endorse", "supports": "endorse",
    "defer": "defer", "deferred": "defer", "postponed": "defer", "postpone": "defer", "withdrawn": "defer", "adjourned": "defer",
    "appoint": "appoint", "appointed": "appoint", "elected": "appoint", "elect": "appoint", "nominated": "appoint", "re-appointed": "appoint", "co-opted": "appoint",
    # Welsh: the verb-noun, and the past
    "nodi": "note", "nodwyd": "note", "derbyn": "receive", "derbyniwyd": "receive", "cymeradwyo": "approve", "cymeradwywyd": "approve", "cytuno": "agree", "cytunwyd": "agree", "croesawu": "welcome",
    "diolch": "thank", "diolchwyd": "thank", "gofyn": "request", "gofynnwyd": "request", "argymell": "recommend", "argymhellwyd": "recommend", "cyfeirio": "refer", "cefnogi": "endorse", "cefnogwyd": "endorse",
    "gohirio": "defer", "gohiriwyd": "defer", "penodi": "appoint", "penodwyd": "appoint", "ethol": "appoint", "etholwyd": "appoint", "llongyfarch": "commend", "mabwysiadu": "approve",
}  # fmt: skip

PASSIVE = re.compile(
    r"\bbe(?:\s+(?:now|also|hereby|formally|duly|\w+ly))?\s+(?:and\s+(?:is|are)\s+hereby\s+)?(?P<verb>[a-z-]+)", re.I
)
ACTIVE = re.compile(
    r"^\W*(?:that\s+)?(?:.{0,80}?\b(?:committee|panel|board|members|partners|trustees|governors|cabinet|council|commission|forum|group|executive|partnership|assembly|trust|it|they|we)(?:\s+(?:committee|panel|board|members|executive|group))*\s+)?(?:should\s+|shall\s+|also\s+|formally\s+|to\s+)*"
    r"(?P<verb>[a-z-]+)\b", re.I | re.S,
)  # fmt: skip
# The title of the business under which a chair is elected.
# the titles of the business of electing a chair; "Vice-Chair for the Municipal Year" is another
ELECTION = re.compile(r"\W*(?:(?:election|appointment|nominations?)\W+(?:of|for)|(?:to\s+)?(?:elect|appoint|nominate))\s+(?:a\s+|an\s+|the\s+|its\s+)?(?:new\s+|joint\s+|vice[-\s]|deputy[-\s])?(?:chair|convener|convenor|mayor|leader)", re.IGNORECASE)
OFFICE_TITLE = re.compile(r"\W*(?:(?:vice|deputy)[- ])?(?:chair(?:man|person|woman)?(?:ship)?|conven[eo]r)(?: (?:for|of) .{4,60})?\W*", re.IGNORECASE)
REFERRAL = re.compile(r"\breferrals?\b.{0,40}\bbe\s+made\b|\b(?:comments?|views?|observations?|recommendations?|concerns?|feedback|findings|reports?|matter)\b[^.;]{0,80}\bbe\s+(?:passed|conveyed)\s+(?:on\s+)?to\b|\b(?:comments?|views?|observations?|concerns?|feedback)\b[^.;]{0,80}\bbe\s+(?:sent|forwarded|reported|relayed|fed back|submitted|put|made known)\s+(?:on\s+)?to\b", re.I)
