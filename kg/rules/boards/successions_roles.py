"""The words by which the roles of bodies are known that followed one another, over a sentence in words (`kg.extract.boards.succession_slots`).

Each class of verbs, nouns and phrases stands in one list: those with which the old comes to the new, those with which the new takes the
place of the old, those of an end, and those of an heir. The relations put them between, before and behind the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.rules.cues import Gate
from kg.screen import Screened

# --- slots
KINDS = frozenset(
    ["Board", "Boards", "Partnership", "Partnerships", "Panel", "Panels", "Group", "Groups", "Committee", "Committees", "Sub-Group", "Subgroup", "Sub-group", "Sub-Groups", "Sub-Committee", "Sub-committee", "Subcommittee", "Sub-Panel", "Team", "Teams", "Hub", "Hubs", "Forum", "Forums", "Trust", "Trusts", "Service", "Services", "Unit", "Units", "Council", "Agency", "Alliance", "Executive", "Commission", "Conference", "Conferences", "Inspectorate", "Authority", "Network", "Networks", "Collaborative", "Collaboration", "Arrangements", "Review", "Reviews", "Consortium", "Company", "Assembly", "Office", "Taskforce", "Force", "Court", "Cabinet", "Ministry", "Department", "Directorate", "Federation", "Association", "Coalition", "Centre", "Party", "Line", "Helpline", "Hotline", "Desk", "Door", "Gateway", "Bureau", "Meeting", "Meetings", "Circle", "Cell", "Framework", "Assessment", "Assessments", "Community", "Body", "Delegation", "Clinic", "Roundtable", "Table", "Register", "Portal", "Point", "College", "LSCB", "LSCP", "SCB", "SCP", "CCG", "ICB", "PCT", "MASH", "YOT", "YOS", "SAB", "CDOP", "Cluster", "Pathway", "Pathways", "Process", "Society", "Institute", "Corporation", "Academy", "Union", "Steering", "Squad", "Crew", "Bench", "Liaison", "Workstream", "Working", "Parliament", "Congress", "Chamber", "First"]
)
# What a sentence has that may name a body.
NAMES_ONE = Screened(rf"\b(?:{'|'.join(sorted(KINDS))})\b|\b[A-Z]{{3,}}|[A-Z]\.[A-Z]\.|\b[A-Z][\w'-]+\s(?:group|panel|meeting|team|board|forum|hub|service)\b|\s(?:England|Scotland|Wales)\b")
SMALL_KINDS = frozenset(["group", "panel", "board", "team", "hub", "forum", "meeting", "meetings", "service", "sub-group", "subgroup", "committee", "sub-committee", "partnership", "unit", "network", "trust", "desk", "working", "steering", "task", "reference", "operational"])
AFTER_KIND = frozenset(["Department", "Ministry", "Commission", "Office", "Inspectorate", "Centre", "Institute", "Council", "Association", "Federation", "Court", "Agency", "Bureau", "Directorate"])
LINKS = frozenset(["of", "for", "in", "on", "to", "with", "and", "&", "around", "outside", "at", "from", "against", "around"])
NO_START = frozenset(
    ["Until", "Till", "After", "Before", "Since", "Once", "Formerly", "Previously", "Originally", "Now", "Today", "Instead", "Replacing", "Superseding", "Succeeding", "Following", "Under", "What", "Whereas", "Because", "Having", "Thanks", "Asked", "Members", "Member", "Officers", "Councillor", "Cllr", "Mr", "Mrs", "Ms", "Miss", "Dr", "Out", "From", "Both", "Former", "Formed", "Created", "Launched", "Launch", "Merger", "Closure", "Closed", "Renamed", "Successor", "Predecessor", "Replacement", "No", "Not", "None", "Nothing", "Nobody", "New", "Old", "Ex", "Current", "Present", "Live", "Query", "Noted", "Agreed", "Resolved", "Thus", "Hence", "Only", "Just", "Some", "Several", "Three", "Two", "Four", "Five", "Where", "Whether", "Why", "How", "Who", "Why", "Papers", "Response", "Recommendation", "Status", "Action", "Minute", "Item", "Question", "Answer", "Chair", "Chairman", "Director", "Head", "Committee's", "Members'", "Independent-Chair", "Cabinet-Member", "Service:", "Name:", "Manager:", "Location:", "Change", "Changes", "Recently", "Eventually", "Finally", "Gone", "Abolished", "Disbanded", "Dissolved", "Wound", "Folded", "Merged", "Absorbed", "Subsumed", "Superseded", "Superseding", "Outgoing", "Incoming", "Title", "Name", "Body", "Goodbye", "Farewell", "Meet", "Meanwhile", "Later", "Earlier", "Then", "So", "Thereafter", "Henceforth", "Hitherto"]
)
NO_NAME = re.compile(r"^(?:Annual Report|Assistant|Deputy|Strategic|Chief|Operational Director|Service Director|Director|Head|Lead|Cabinet Member|Portfolio|Independent (?:Chair|Scrutineer|Reviewing)|Executive Member|Executive Director|Monitoring Officer|Designated|Vice|Christmas|Easter|Covid|TUPE|Parliament|Working Together)|\b(?:Statement of Action|Week|Day|Award|Pledge|Toolkit|Budget|Project|Programme|Scheme|Campaign|Inspection|Officer|Director|Manager|Nurse|Scrutineer|Adviser|Advisor|Leader|Act|Facilitator|Headteacher|Coordinator|Programme of Work)$")
DROPPED_WORDS = frozenset(["the", "a", "an", "also", "duly", "then", "again", "themselves", "its'", '"', "'", "‘", "’", "“", "”", "*", "_", "**", "formally", "officially"])
KEPT_ADVERBS = frozenset(["early", "respectively", "formerly", "previously", "originally", "only", "simply", "merely", "until-recently", "recently", "latterly", "family", "separately", "weekly", "monthly", "reply", "nearly", "hardly", "newly", "assembly"])
# prepositions of dates, with the sign that stays of both
TIMES = {"on": "", "in": "", "from": "fromd", "since": "sinced", "until": "untild", "till": "untild", "to": "", "by": "", "during": "", "of": "", "for": "", "early": "", "late": "", "after": "afterd", "before": "untild", "around": "", "about": ""}
POINTERS = {"it": "I", "they": "I", "them": "I", "itself": ""}

# --- what stands between
ONE = r"[BN](?![a-z])"
RUN = rf"{ONE}(?:(?: ,| and| or| , and| as well as| together with| along with| plus| , together with| , along with| , as well as)(?: (?:that|those) of| of)?(?: (?:its|their|old|former|of))* {ONE}){{0,4}}"
WHO = rf"(?:{RUN}|\bI\b|\b(?:latter|former|both|two|all three|all four|old body|old group|old board|old panel|old team|this body|that body|these|those|this|that|each)(?= ))"
TIMED = r"(?:D|sinced|fromd|untild|afterd)"
AUX = rf"(?:(?:had|has|have|having|is|are|was|were|be|been|being|will|would|shall|to|due|set|did|does|since|now|today|so|in turn|soon|long|later|eventually|in effect|for all purposes|as planned|itself|all|both|{TIMED}|,) )*"
FILL = rf"(?:(?:its|their|his|new|revised|single|one|two|both|joint|wider|larger|broader|combined|regional|what is|what was|what became|current|present|present-day|old|former|previous|earlier|erstwhile|short-lived|existing|then|now|today|successor|body|bodies|group|board|panel|forum|partnership|service|team|committee|company|arrangement|called|known as|named|styled|titled|entitled|title of|name of|name|title|as|which is|which was|that is|that was|be|of|two|three|four|separate|local|smaller|distinct|fully-fledged|proper|more ambitious|namely|(?:something|rather) [a-z]+|city|county|borough|district|council|'s|{TIMED}|,|:|-) ){{0,9}}"
GAP = rf" (?:(?:, |- )?(?:which|that|who|itself|the whole of which) |(?:, |- |\( )[^;:.BN]{{2,130}}? (?:,|-|\)) (?:which |that )?|[^;:.BNI]{{2,90}}? (?:and|but|before|until I|when I|and I|before being|, having|, when I) |)(?:\) )?(?:- |: |\| |\( )?{AUX}"
WORK = r"(?:functions?|work|jobs?|role|roles|place|dut(?:y|ies)|responsibilit(?:y|ies)|remit|business|powers?|tasks?|mantle|brief|caseload|workload|oversight|activities|mandate|torch|baton|reins|cases|files|portfolio|terms of reference|agenda|duties)"

# --- the old comes to the new
_NAMED_ANEW = r"(?:re-?(?:nam|brand|badg|styl|titl|launch|designat|christen|baptis|constitut|form|found|cast|shap|model|fashion|organis|purpos|configur|invent|incarnat|establish|work|vamp|engineer|label|mad|mak|born|structur|packag|establish|awaken)(?:e?d|e|ing|es|n)?|reborn|recast|remade|reincarnated|re-established|redubbed|dubbed|restarted|reopened|reconvened|reinstated|reconstructed)"
_GREW = r"(?:evolv(?:ed?|ing|es)|gr(?:ew|own|ows)|develop(?:ed|s)?|morph(?:ed|s)?|metamorphos(?:ed?|es)|mutated|transform(?:ed|s)?|turn(?:ed|s)?|convert(?:ed|s)?|transmut(?:ed|es)|chang(?:ed?|es)|transition(?:ed|s)?|migrated|switched|matured|blossomed|broadened|widened|expanded|upgraded|segued|elevated|promoted)"
_JOINED = (
    r"(?:merg(?:ed?|es|ing)|fus(?:ed?|es|ing)|fold(?:ed|s|ing)?|collaps(?:ed?|ing)|consolidat(?:ed?|ing)|combin(?:ed?|ing|es)|amalgamat(?:ed?|ing)|unit(?:ed|ing|e)|unified|integrat(?:ed?|ing)|incorporat(?:ed?|ing)|roll(?:ed|ing)?|brought|brings?|drawn|join(?:ed|s|ing)?|harnessed|yoked"
    r"|pool(?:ed|ing)?|blend(?:ed)?|knit(?:ted)?|weld(?:ed)?|bound|dovetailed|meld(?:ed)?|wrapped|gathered|swept|swallowed|subsum(?:ed?|ing)|absorb(?:ed|ing)?|assimilated|lumped|distilled|telescoped|streamlined|rationalised|condensed|put|c[ao]me|federated|grouped|pulled|tied|rolled|stitched|coalesced?|married|linked|twinned|bundled|reduced|shrunk|boiled|packed|taken|tucked|wound|written|slotted|sewn|fed|stirred|subordinated|housed|hitched|nested|re-?formed)"
    r"(?: (?:up|together|down|over|forces|hands|in|with each other|with one another))?"
)
_GONE_TO = (
    r"(?:g[ai]v(?:e|en|es|ing) (?:way|place)|ma(?:de|ke|kes|king) way|yield(?:ed|s)?(?: place)?|ced(?:ed?|es)|hand(?:ed|s|ing)?(?: (?:over|on|its|their|reins|baton|torch|keys|mantle|work|duties|functions|responsibilities|caseload|files|agenda|role|remit|everything|all|of))*|pass(?:ed|es|ing)?(?: (?:on|over|its|their|reins|baton|torch|mantle|work|duties|functions|responsibilities|caseload|files|agenda|role|remit|everything|all|of))+"
    r"|surrender(?:ed)?(?: its| their| (?:work|duties|functions|role|remit|place))+|relinquish(?:ed)?(?: its| their| (?:work|duties|functions|role|remit|place))+|transfer(?:red)?(?: (?:its|their|all|work|duties|functions|responsibilities|staff|caseload|files|everything))+|bow(?:ed|s)? (?:out )?|st(?:oo|ep)(?:d|ped)? aside|st(?:oo|ep)(?:d|ped)? down|bequeath(?:ed)?(?: (?:its|their|all|work|duties|functions|staff|files|remit))+|lost(?: (?:its|their|out|work|place|role|functions|remit|duties))+)"
)
_BY = r"(?:replac|supersed|succeed|supplant|displac|subsum|absorb|swallow|follow|overtak|oust|eclips|inherit|assum|overtaken|substitut|stood in for|swept up|tak(?=en (?:over|up|in|on)\b))(?:ed|en|d)?(?: (?:up|over|on|in|away))?"
_CALLED = r"(?:known|called|named|titled|styled|entitled|billed|referred to|trad(?:ing|es|ed)|operat(?:ing|es|ed)|badged|branded|dubbed|going|go(?:es)?|went|gone|answer(?:s|ing|ed)?|carried on|carries on|carry on|continu(?:es|ed|e|ing)|lives? on|lived on|surviv(?:es|ed)|re-?emerged|resurfaced|reappeared|resumed|m[e]et(?:s|ing)?|met|s[ai]ts?|sitting|work(?:s|ed|ing)|functions?|functioned|functioning|styled itself|calls? itself|called itself|bears?|bore|borne|takes?|taken|took|adopt(?:ed|s)?|assum(?:ed|es)?|given|acquir(?:ed|es)|receiv(?:ed|es)|has|enjoy(?:s|ed))"
OF_NAME = r"(?:as|by|under|to|in (?:form|shape|guise) of|for|with)?(?: (?:its|their|new|present|current|fresh|longer|shorter|grander|simpler|different|more modern|official|working))*(?: (?:name|title|banner|label|heading|style|umbrella|guise|form|badge|brand)s?)(?: (?:of|as|:|,|-))?"
FORWARD: tuple[str, ...] = (
    rf"{_GREW}(?: (?:up|over|across|itself|by degrees|in stages|seamless))*(?: ,)? (?:into|to(?: become)?|in (?:form|shape) of)",
    rf"{_JOINED}(?: (?:under|within|beneath) one roof)?(?: , [^;:.BNI]{{2,70}} ,| \( [^;:.BNI]{{2,70}} \))? (?:into|within|as|to (?:form|create|become|make|be|establish|constitute|give)|under|inside|in|forming|creating|becoming|making|by)(?: (?:one|single|body|roof|banner|umbrella|heading|group|board|panel|team|service|partnership|called|named|known as|name of|title of|of|name|title|, ))*",
    r"(?:became|becomes?|becoming|(?:turned|turn) into|now (?:forms?|makes?) (?:part of|up))",
    rf"{_GONE_TO}(?: (?:{TIMED}|last [a-z]+|this [a-z]+|at [a-z]+ [a-z]+|in turn|without fuss|, [^;:.,BNI]{{2,40}} ,))? (?:to|for|in favour of|before)",
    r"(?:dropped|shelved|discontinued|scrapped|abandoned|disbanded|dissolved|wound up|closed|abolished|stood down|retired|discarded|ditched|jettisoned|laid aside|set aside|exchanged|swapped|traded in|put aside|shed|cast off|given up|gave up|lost)(?: (?:its|their|old|former|name|title|badge|label))*(?: [^;:.,BNI]{2,40}?)? (?:in favour of|for|to make way for|to make room for|, to make way for|, making way for|, in favour of)",
    rf"(?![a-z]+ (?:on|in) (?:agenda|programme|order|diary|calendar|rota|timetable)){_BY}(?: [^;:.BNI]{{2,60}}?)? (?:by|with)",
    r"liv(?:es|ed|ing|e) on (?:as|in|through)",
)
# These tell of names, so that one word may be one.
RENAMED: tuple[str, ...] = (
    rf"{_NAMED_ANEW}(?: (?:as|to|into|in (?:form|shape|guise) of|under (?:name|title|banner|label)(?: of)?|with (?:name|title)(?: of)?))?",
    r"(?:chang(?:ed|es|ing|e)|altered|amended|shortened|lengthened|simplified|switched|updated|modernised|revised) (?:of |its |their |name |title |sign |style |from [BN] )*(?:to|into)",
)
# Names that are only new where the words tell of a change.
CALLED_NOW = rf"(?:(?:called|named|titled|styled|entitled|dubbed|badged|branded)|{_CALLED}(?: (?:on|itself|out))?(?: {OF_NAME}| (?:as|by)))"
SPLIT = r"(?:split|separated|divided|demerged|broken(?: up)?|hived off|disaggregated|carved(?: up)?|devolved|partitioned|parted|unbundled|unpicked|undone|cut|reorganised|reshaped|separated out|taken apart|cloven|fissured|unscrambled)(?: (?:up|out|off|again|back))? (?:into|between|in|to form|to create|to make)(?: (?:two|three|four|halves|parts|bodies|groups|boards|panels|teams|services|smaller|separate|distinct|, ))*"
# --- the new takes the place of the old
_MADE = r"(?:set up|established|created|formed|launched|introduced|beg[au]n|started|brought in|convened|constituted|put in place|c[ao]me into (?:being|force|operation|effect|existence)|live|went live|gone live|opened|in place|in operation|up and running|inaugurated|stood up|founded|instituted|operating|running|operational|took effect|takes effect|appeared|arrived|emerged|met|sat|born|built|fashioned|instituted|assembled)"
_NOUN = r"(?:successors?|replacements?|heirs?|inheritors?|continuation|reincarnation|new incarnation|latest incarnation|present incarnation|incarnation|descendants?|offspring|substitute|stand-in|new name|new title|present name|current name|evolution|outgrowth|product|result|new form|rebirth|child|next generation|follow-on|follow-up|relaunch|re-launch|new version|updated version)(?: body| bodies)?"
BACKWARD: tuple[str, ...] = (
    r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!be )(?:replac(?:ed?|es|ing)|supersed(?:ed?|es|ing)|succeed(?:ed|s|ing)?|supplant(?:ed|s|ing)?|displac(?:ed?|es|ing)|oust(?:ed|s)?|absorb(?:ed|s|ing)?|subsum(?:ed?|es|ing)|swallow(?:ed|s|ing)?(?: up)?|took in|taken in|taking in|incorporat(?:ed|es|ing)|gobbled up|inherited from|follow(?:ed|s) on from|follow(?:ed|s)?|merg(?:es|ing|ed)(?= B and B)|combin(?:es|ing|ed)(?= B and B)|unit(?:es|ing|ed)(?= B and B))",
    r"t[ao]k(?:e|es|en|ing)? (?:over|up|on)(?: (?:from where|where|duties|work|reins|baton|torch|role|roles|functions|remit|caseload|everything|business|mantle|all|responsibilities|powers|from|of|that|for|in part|wholesale|done by|previously|left off))*|took (?:over|up|on)(?: (?:from where|where|duties|work|reins|baton|torch|role|roles|functions|remit|caseload|everything|business|mantle|all|responsibilities|powers|from|of|that|done by|previously))*",
    rf"(?:take|takes|took|taken|taking|fill|fills|filled|assumed?|assumes|inherit(?:ed|s)?|picked up|picks up|received|acquired|occup(?:ied|ies)|shouldered|discharges?|performs?|does|carrie[sd] (?:on|out)|continue[sd]?|gained|collected|donned|wears?|wore|seized|adopted)(?: (?:all|over|up|most of|on|much of|both|whole of|entire|same))* {WORK}(?: and {WORK})?(?: (?:once|previously|formerly|that was|which was|that had been|vacated|left|laid down|relinquished|discharged|held|done|performed|exercised))* (?:of|from|by|to)",
    r"(?:step(?:ped|s|ping)?|c[ao]me|slipped|moved|slid) into (?:shoes|place|role|space|gap|breach|void)(?: (?:of|left by|vacated by|left behind by))",
    rf"(?:{_MADE}(?: [^;:.,BNI]{{2,40}}?)?(?: (?:in|at) N)? )?,? ?(?:in (?:place|stead|succession|lieu|room) (?:of|to)|instead of|vice|rather than(?= B)|as (?:direct |natural |eventual )?{_NOUN} (?:to|for|of)|to (?:replace|succeed|supersede|supplant|take over from|take place of))",
    r"(?:gr(?:ew|own|ows)|emerg(?:ed|es|ing)|evolv(?:ed|es)|arose|arisen|arises|sprang|sprung|springs|born|developed|form(?:ed|s)|created|made|descended|descends|built|fashioned|forged|came|come|comes|carved|hewn|risen|rose|resulted|results|stemmed|stems|hatched|established|set up|constituted|put together|assembled|composed|derived|derives|made up|born out|formed out|reconstituted|sprung up|arisen up)(?: [^;:.,BNI]{2,30}?)? (?:out of|from|of(?= union| merger| joining)|as (?:merger|union|fusion|amalgamation) of|by (?:merging|combining|joining|uniting|fusing|amalgamating|pooling|bringing together|knocking together)|on (?:ashes|ruins|foundations|back|remains) of|when(?= B and B))(?: (?:ashes|embers|ruins|remains|wreckage|merger|union|fusion|joining|coming together|amalgamation|bringing together|combination|marriage|together|of|between|what was|old|former|two|three|bodies|groups|boards|,))*",
    rf"(?:(?:as|direct|natural|immediate|eventual|in effect|simple|mere|just|no more than|very much|simply) )*{_NOUN} ,? ?(?:, (?:{TIMED} )*, )?(?:{TIMED} ,? ?)?(?:to|for|of)(?: (?:merger|union|fusion|joining|amalgamation|coming together|marriage|of|between))*",
    r"(?:beg[au]n|start(?:ed|s)?|begins?|set out|came|entered|opened|commenced)(?: (?:its|their|out|off|life|existence|days|world|career|into|in|being|local))*(?: [^;:.,BNI]{2,20}?)? as",
    r"(?:do(?:es|ne|ing)?|did) (?:all )?(?:what|that which|everything|all)(?: that)?(?= B (?:had (?:done|once done|been doing)|did|once did|used to|formerly))",
    r"(?:sits?|sat|stands?|stood|meets?|met|operates?|begins?|began|started|starts?|picks? up|picked up|took up|takes? up|taken up|carried on|carries on|resumed|continued)(?: (?:now|today|again))? where(?= B (?:once |formerly |previously |had )?(?:sat|stood|met|operated|used to|left off|broken off|laid off|ended|stopped|finished|had))",
    r"(?:trac(?:es?|ed) (?:its|their) (?:origins?|roots|history|descent|line) (?:back )?(?:to|from)|had (?:its|their) (?:origins?|roots|beginnings) in|ha[sd] (?:its|their) (?:origins?|roots|beginnings) in|owe[sd] (?:its|their) (?:origins?|existence) to|built on (?:foundations|remains) of)",
)
# The new one was named before.
BEFORE: tuple[str, ...] = (
    rf"\b(?:before (?:that|this|then|which)|until then|prior to (?:that|this|which)|previously|in (?:earlier|former) days|hitherto|at one time)(?: ,)? (?:there (?:had been|was|were|used to be)|we had|I had|members had|it had been|it was) {FILL}(?P<old>{RUN})(?P<its>)",
)
# The new is what the old was.
NONE_OTHER = r"(?:none other than|nothing (?:other|more|less) than|no more than|simply|only|merely|just)(?= B ,? ?(?:renamed|re-named|rebranded|retitled|under|by|with|in new|relaunched|reborn|in another|in different|writ))"
# These tell of names too.
ONCE_CALLED: tuple[str, ...] = (
    r"(?:(?:itself|once|then|hitherto) )*(?:formerly|previously|originally|once|hitherto|until recently|until then|n[eé]e|ex|erstwhile|latterly|at first|initially|in former days|in its former life|in earlier life|first)(?:(?: (?:as|called|known|named|titled|styled|entitled|had|been|is|was|were|under|by|to|name|title|of|met|sat|operated|ran|working|billed|referred|went|gone|badged|branded))*)",
    r"(?:(?:used to|had) (?:be|been|go by|gone by|go under|trade as|traded as|meet as|met as|operate as|operated as)(?: (?:name|title) of)?(?: (?:called|known as|named|titled|styled))?(?= [^;]*\b(?:untild|before|previous|previously|formerly|originally|until)\b)|used to be(?: (?:called|known as|named|titled|styled))?|used to (?:go by|go under|trade as|meet as|operate as)(?: (?:name|title) of)?)",
)
# --- ends
_LASTLY = r"(?=[ ](?:[,.;:()|-]|from (?:[a-z]+ )?(?:structure|chart|list|constitution|calendar|diagram|map)|D|sinced|fromd|untild|afterd|and|but|when|as|after|upon|with|along|because|following|at|for|there|in (?:favour|its|their|county|city|borough|area|region|district)|by|altogether|under|without|once|so|having|owing|or|during|which|whereupon|last|this|earlier|some|next|two|three|four|five|six|eighteen|on|to save|to make|leaving|alongside|amid|while|too|years|months|since|through|if|no|nobody|$)|$)"
ENDED = (
    r"(?:abolished|scrapped|disbanded|dissolved|wound up|wound down|discontinued|disestablished|decommissioned|stood down|closed(?: down)?|shut(?: down| up shop)?|ended|finished|ceased(?: to (?:exist|be|meet|operate|function|sit))?|ceasing(?: to (?:exist|be|meet|operate|function|sit))?|lapsed|expired|folded|terminated|axed|dismantled|phased out|run down|laid down|laid to rest|put to rest|let go|allowed to (?:lapse|die|wither|expire|fade)(?: away)?|died|died out|died death|petered out|fizzled out|faded away|withered(?: away)?|retired|disappeared|vanished|dropped|deleted|removed|suppressed|extinguished|mothballed for good|pensioned off|swept away|done away with|broken up|brought to (?:end|close)|come to (?:its )?(?:natural )?(?:end|close)|came to (?:its )?(?:natural )?(?:end|close)|comes to (?:its )?(?:end|close)|reached (?:its )?(?:end(?: of (?:its )?(?:life|road|days|term))?|conclusion)|met(?: D| sinced| ,)* for (?:last|final) time|sat for (?:last|final) time|held (?:its )?(?:last|final) (?:meeting|session)|had (?:its )?(?:last|final) (?:meeting|session)|stopped(?: (?:meeting|sitting|operating|work|working|functioning))?|no more|defunct|no longer (?:meets?(?! separately)|met(?! separately)|exists?|existed|sits?|sat|operates?|operated|functions?|functioned|in (?:being|existence|operation|place)|there|with us|meeting|operating|active|running)|out of (?:existence|business)|served (?:its )?(?:purpose|time)|had (?:its )?day|run (?:its )?course|ran (?:its )?course|ceased|bowed out|left stage|closed (?:its )?(?:doors|book|books)|shut (?:its )?doors|breathed (?:its )?last|drew to (?:its )?close|drawn to (?:its )?close|called it day|signed off|wrapped up|packed up|not been (?:reconvened|revived)|not (?:survived?|outlasted?|outlived?)(?: [a-z]+){0,4}?|put (?:out of (?:its|their) misery|to sleep|to bed)|(?:merged|vot(?:ed|ing)|put|legislated|reorganised) (?:itself )?out of existence|ceas(?:e|ed|ing) (?:trading|operations|meeting|work|operating|business)|meet(?:s|ing)? for (?:last|final) time|abolition|extinct|ceases?|out)"
)
_DEMISE = r"(?:end|demise|closure|abolition|winding[ -]up|dissolution|cessation|disbandment|disbanding|passing|departure|disappearance|closing(?: down)?(?: of (?:book|books|file|chapter))?|standing down|standing-down|discontinuation|discontinuance|expiry|lapse|break-?up|dismantling|disestablishment|last days|final meeting|last meeting|loss|death|scrapping|axing|termination|decommissioning|retirement|folding|collapse)"
ENDS: tuple[str, ...] = (
    rf"(?P<old>{RUN}){GAP}(?:all )?{ENDED}{_LASTLY}",
    rf"\bwhat (?:is|was|had|has|will be|would be)(?: been)? (?:ending|closing|going|finishing|ceasing|wound up|abolished|disbanded|ended|closed|scrapped|stopping|to (?:end|close|go|cease))(?: [^;.BNI]{{0,20}}?)? ?,? ?(?:is|was|had been|will be|would be) {FILL}(?P<old>{RUN})",
    rf"(?P<old>{RUN})(?: ,| -| :| \|)+ {ENDED}{_LASTLY}",
    rf"\b(?:see|seen|saw|watch|let|letting|hear|heard|have|had) {FILL}(?P<old>{RUN}) (?:go|end|close|disappear|vanish|lapse|die|wound up|abolished|disbanded|scrapped|closed){_LASTLY}",
    rf"\b(?:do|done|doing|did|does|manage|managing) without {FILL}(?P<old>{RUN})",
    rf"(?P<old>{RUN}) 's (?:very )?final (?:meeting|session|sitting|gathering)",
    rf"\b(?:bade|bid|bidding|said|say|saying|waved|waving) (?:farewell|goodbye|good-bye|adieu) to {FILL}(?P<old>{RUN})",
    rf"\bfinal (?:meeting|session|sitting|gathering) of {FILL}(?P<old>{RUN})",
)
# Told in passing, whatever the sentence says or denies.
END_NOUNS: tuple[str, ...] = (
    rf"\b(?:since|following|after|upon|on|with|from|before|until|marked|saw|meant|of|to|about|lamented|regretted|noted|recalled|mourned) {_DEMISE}(?: {TIMED})? (?:of|on) {FILL}(?P<old>{RUN})",
)
# These alone tell of no end.
DEFUNCT: tuple[str, ...] = (
    rf"(?:now-defunct|now defunct|defunct|erstwhile|late lamented|now-abolished|now-disbanded|now closed|since-abolished|since-disbanded|short-lived) (?P<old>{RUN})",
)
# What had a name once: alone nothing, beside an heir the old.
ONCE: tuple[str, ...] = (
    rf"untild(?: ,)? there (?:had|was|were|used to|has)(?: been| be)? {FILL}(?P<old>{RUN})",
    rf"there (?:had been|was|were|used to be)(?: until then)? {FILL}(?P<old>{RUN}) untild",
    rf"(?P<old>{RUN})(?: \()?(?: , | : | )(?:had|have|has)? ?untild",
    rf"(?P<old>{RUN}) (?:to|till) D",
    rf"(?P<old>{RUN}){GAP}(?:made |become |turned |rolled )?(?:{_JOINED}|made|become)(?: (?:its|their) [a-z]+)?(?: (?:into|as))?(?: (?:one|single(?: [a-z]+)?))?(?= [,.;]| and\b| under\b)",
    rf"(?P<old>{RUN}){GAP}(?:no longer|ceased to|not) (?:meet|met|sit|exist|sat|exists|existed|be|meeting|sitting)(?: [a-z]+){{0,2}}? (?:separately|apart|on (?:its|their) own|alone|as separate)",
    rf"(?P<old>{RUN}){GAP}(?:chang(?:ed|es|ing)|undergone|underwent|undergoing|taken|took|given|adopted|having) (?:its|their|new|fresh|another|different|change of|, )*(?: ?(?:name|title))",
    rf"(?P<old>{RUN}){GAP}(?:lost|losing|loses?|given up|gave up) (?:its|their) (?:separate |own |independent )?(?:existence|independence|identity|name|title)",
    rf"untild(?: ,)? (?P<old>{RUN}) (?:had |was |were |did |used to )?[a-z]+",
)
# --- heirs
HEIRS: tuple[str, ...] = (
    rf"\b(?:successors?|replacement|replaced by|heir|new body|superseded by|see now|now see)(?: body)? (?::|-|=) {FILL}(?P<new>{ONE})",
    rf"\b(?:its|whose|their|all this|all that|this|that|such) (?:[a-z-]+ ){{0,2}}?(?:{WORK}(?: and {WORK})?|entries|staff|members|clients|families|children|records|referrals|meetings|officers|budget|services|team)(?: ,)? {AUX}(?:came|com(?:es|ing)|heard|brought|fold(?:ed|ing)|merg(?:ed|ing)|pass(?:ed|es|ing)?|transferred|f[ae]ll(?:en|s|ing)?|mov(?:ed|es|ing)|handed|taken|done|carried|performed|discharged|exercised|assumed|inherited|picked|absorbed|continued|rest(?:s|ed)?|lies|lay|vest(?:s|ed)?|reassigned|undertaken|gone|went|goes|sits?|sat|shared|covered|met|delivered|filled|left|entrusted|given|with|led)(?: (?:over|on|up|out|forward|in|along|before))?(?: [^;:.,BNI]{{2,30}}?)?(?: D| fromd| sinced)? (?:to|by|on to|into|with|within|in|before|at) {FILL}(?P<new>{ONE})",
    rf"\b(?:transfer|passing|passage|move|handover|removal|migration|absorption|assumption|inheritance) of (?:its|their|all|this|that|most) [a-z -]{{3,30}}? (?:to|by|into) {FILL}(?P<new>{ONE})",
    rf"(?P<new>{ONE}) (?:does|did|do|doing|deals|dealt|has done|had done) (?:so|this|that|these|such|with (?:these|such|I)|all that|I)(?: [a-z]+)? (?:now|today|nowadays|sinced|fromd|instead)",
    rf"(?P<new>{ONE}){GAP}(?:cover(?:s|ed)|doing|did|do|does|serves?|served|combine[sd]?|handles?|handled|deals? with|dealt with|takes? in|took in) (?:both|all(?: (?:three|four))?|work of (?:both|all)|I all)\b",
    rf"\b(?:one|single) {FILL}(?P<new>{ONE}) now\b",
    rf"(?P<new>{ONE}){GAP}(?:carr(?:y|ies|ied|ying)(?: (?:on|out|forward))?|do(?:es|ing|ne)?|did|t[ao]k(?:e|es|en|ing) (?:on|over|up|forward)|took (?:on|over|up|forward)|inherit(?:s|ed)?|assum(?:es|ed)|perform(?:s|ed)|discharg(?:es|ed)|continu(?:es|ed)|absorb(?:s|ed)|pick(?:s|ed) up|exercis(?:es|ed)|fill(?:s|ed)|took|taken|takes|cover(?:s|ed)|handl(?:es|ed))(?: (?:all|most|much|whole|of))* (?:its|their)(?: [a-z-]+)? {WORK}",
    rf"(?:sinced(?: ,)?|since then(?: ,)?|after that(?: ,)?|thereafter(?: ,)?|afterwards(?: ,)?|from then on(?: ,)?|henceforth(?: ,)?|since which(?: ,)?|now(?: ,)?|today(?: ,)?|fromd(?: ,)?|in future(?: ,)?|instead(?! of)(?: ,)?|nowadays(?: ,)?)(?: (?:there (?:is|was|has been|had been|have been|will be|would be|were|are)|it (?:is|was|has been|had been|will be)|I (?:is|was|has been|had been|will be)|we have|we had))?(?: (?:just|only|merely))? {FILL}(?P<new>{ONE})",
    rf"there (?:is|was|are|has been|had been|will be|would be) (?:now|instead|only|just|today)(?: (?:just|only|now|one|single))* {FILL}(?P<new>{ONE})",
    rf"\b(?:result(?:ing body)?|outcome|upshot|product|combined body|merged body|new body|new group|successor body|enlarged body|united body|whole|single body|what emerged|what resulted|what came out)(?: ,)? {AUX}(?:(?:bears?|bore|takes?|took|taken|has|had|given|goes by|went by|called|known|named|titled|styled|is|was|answers to|carries|carried|enjoys|rejoices in|operates|operating|works|as|by|under|of|to|name|title|be) )+{FILL}(?P<new>{ONE})",
    rf"\bin (?:its|their|whose|that) (?:place|stead|room)(?: ,)? [^;:.BNI]{{0,50}}? ?{FILL}(?P<new>{ONE})",
    rf"(?P<new>{ONE}) [^;.BNI]{{0,60}}?in (?:its|their|whose) (?:place|stead|room)\b(?! of)",
    rf"\bI (?:is|are|was|were) (?P<new>{ONE}) now",
    rf"\bI (?:is|was|will be|would be|became|becomes|has been|had been|are|were)(?: (?:now|today|henceforth|sinced|fromd|instead|called|known as|named|titled|to be|, ))* {FILL}(?P<new>{ONE})",
    rf"(?P<new>{ONE}) (?:is|was|being|had been|has been) (?:preferred|chosen|adopted|substituted)",
    rf"\b(?:forms?|formed|forming|become|became|now) part of {FILL}(?P<new>{ONE})(?! 's)",
    rf"(?P<new>{ONE})(?: ,)? (?:in|is in|came in|comes in)(?= [,.;])",
    rf"(?P<new>{ONE}){GAP}(?:replac(?:ed|es|ing)|supersed(?:ed|es|ing)|succeed(?:ed|s|ing)|supplant(?:ed|s|ing)|taken over from|took over from|takes over from|taken place of|took place of|follow(?:ed|s|ing)) (?:I|both|all|these|former)\b",
    rf"\bI (?:gave way|gives way|made way|makes way|yielded|handed over|passed (?:work|duties|everything) on) (?:to|for) {FILL}(?P<new>{ONE})",
    rf"\b(?:as|with|and) {FILL}(?P<new>{ONE})(?: ,)? (?:take[ns]?|took|taking|step(?:s|ped|ping)|com(?:es|ing)|came) (?:over|in|its place|their place)",
    rf"\b(?:replac(?:ed|es|ing)|superseded|succeeded|followed|supplanted)(?: [^;:.,BNI]{{2,40}}?)? by {FILL}(?P<new>{ONE})",
    rf"\beverything (?:I|which I|that I) (?:did|does|used to do|had done) {AUX}(?:done|passed|taken|handled|covered|gone)(?: (?:on|over|up))? (?:by|to) {FILL}(?P<new>{ONE})",
    rf"\b(?:absorbed|subsumed|folded|merged|rolled|taken|incorporated|consolidated)(?: [^;:.,BNI]{{2,30}}?)? (?:into|within|by|in) {FILL}(?P<new>{ONE})",
    rf"(?P<new>{ONE}) (?:is|was|being) (?:product|result|outcome|upshot|fruit|offspring)",
    rf"\band {FILL}(?P<new>{ONE}) (?:adopted|preferred|substituted)",
)
# Told in passing.
HEIR_NOUNS: tuple[str, ...] = (
    rf"\b(?:its|whose|their) (?:[a-z-]+ )?(?:{_NOUN}|place)(?: ,|(?: (?:is|was|being|has been|had been|will be|would be)(?: taken by| filled by)?| taken by|, was taken by))+ {FILL}(?P<new>{ONE})",
    rf"(?P<new>{ONE})(?: ,)? (?:is |was |being |as |will be )*(?:its|their) {_NOUN}",
)
# --- both in one phrase, in any order
PAIRS: tuple[str, ...] = (
    rf"(?P<old>{RUN})(?: ,| :| \|| -)? (?:(?:is|was|were|are|had been|has been|will be|would be) (?:now|sinced|fromd|henceforth|since then|today)|now|henceforth|nowadays)(?: (?:,|called|known as|to be|simply|just|be))* (?P<new>{ONE})",
    rf"(?P<old>{RUN}) (?:,|\()? ?(?:out|gone|finished|ended|no more) (?:,|and|;) ?(?:and )?(?P<new>{ONE}) (?:,)? ?(?:in|here|started|begins|arrived|on)\b",
    rf"\bout (?:goes|go|went|with) (?P<old>{RUN})(?: ,| and| ;)* in (?:comes|come|came|with) (?P<new>{ONE})",
    rf"\bpredecessors? (?:of|to) (?P<new>{ONE}),? {AUX}{FILL}(?P<old>{RUN})",
    rf"(?P<old>{RUN}){GAP}(?:predecessors?|forerunners?|precursors?|forebears?|parent|ancestor)(?: body)? (?:of|to) {FILL}(?P<new>{ONE})",
    rf"(?P<old>{RUN}){GAP}(?:preceded|predated|paved way for|prefigured|came before|went before) {FILL}(?P<new>{ONE})",
    rf"\b(?:{WORK})(?: and {WORK})? (?:once |formerly |previously |hitherto )?(?:of|done by|performed by|discharged by|held by|exercised by|carried out by|that belonged to|belonging to) {FILL}(?P<old>{RUN})(?: ,)? {AUX}(?:pass(?:ed|es)?|transferred|f[ae]ll(?:en|s)?|mov(?:ed|es)|handed|taken|done|carried|performed|discharged|exercised|assumed|inherited|picked|absorbed|continued|rest(?:s|ed)?|lies|lay|vest(?:s|ed)?|undertaken|gone|went|goes|sits|shared|with|belongs?)(?: (?:over|on|up|out|forward))?(?: [^;:.,BNI]{{2,30}}?)? (?:to|by|on to|into|with|within|in) {FILL}(?P<new>{ONE})",
    rf"(?P<old>{RUN}) 's (?:[a-z-]+ )?{WORK}(?: and {WORK})?(?: ,)? {AUX}(?:pass(?:ed|es)?|transferred|f[ae]ll(?:en|s)?|mov(?:ed|es)|handed|taken|done|carried|performed|discharged|exercised|assumed|inherited|picked|absorbed|continued|rest(?:s|ed)?|lies|lay|vest(?:s|ed)?|undertaken|gone|went|goes|sits|shared|with|belongs?)(?: (?:over|on|up|out|forward))?(?: [^;:.,BNI]{{2,30}}?)? (?:to|by|on to|into|with|within|in) {FILL}(?P<new>{ONE})",
    rf"\b(?:replacement|succession|supersession|substitution|renaming|re-naming|rebranding|relaunch|re-launch|retitling|reconstitution|transformation|conversion|absorption|merger|merging|amalgamation|folding|bringing together|joining|fusion|evolution|transition|changeover|change|handover|switch|migration|move|shift|passage|transfer|metamorphosis) (?:of |from |between )(?:{WORK} (?:of|from) )?{FILL}(?P<old>{RUN})(?: 's (?:[a-z]+ )?{WORK})?(?: ,)?(?: {TIMED})? (?:by|with|into|as|to(?: form| create| become| make)?|for|in) {FILL}(?P<new>{ONE})",
    rf"\b(?:out of|from) (?:(?:ashes|remains|ruins|embers|wreckage|merger|union) (?:of )?)?{FILL}(?P<old>{RUN})(?: ,)? {AUX}(?:gr[eo]wn?|come|came|risen|rose|emerged|evolved|sprang|sprung|arose|arisen|born|formed|created|made) {FILL}(?P<new>{ONE})",
    rf"\b(?:in (?:place|lieu|stead|succession|room) (?:of|to)|replacing|superseding|succeeding|supplanting|taking over from|successor to|having (?:replaced|succeeded|superseded)) {FILL}(?P<old>{RUN})(?: ,)+ (?:and )?(?:[a-z]+ ){{0,5}}?(?P<new>{ONE})",
    rf"(?:^|(?<=[.;:] ))(?:formerly|previously|once|originally)(?: (?:known as|called|named|untild|,))* (?P<old>{RUN})(?: ,)+ (?P<new>{ONE})",
    rf"(?P<new>{ONE})(?: ,)? (?:into|by|to|within|under|with) which (?P<old>{RUN})(?: ,)? {AUX}(?:{_JOINED}|{_BY}|given way|gave way|{_GREW}|passed|handed over)",
    rf"(?P<new>{ONE})(?: ,)? (?:is|was|has been|will be) (?:what|how|name of what|name given to|name by which|new name (?:of|for)|name (?:of|for) what) {FILL}(?P<old>{RUN})(?: ,)? {AUX}(?:became|become|called|known|renamed|turned into|evolved into|name|goes by|{_NAMED_ANEW}|,|$|\.)",
    rf"\bwhat (?:had |has |was |were |is |used to be |members |most |some |many |people |[a-z]+ )*(?:heard |still )?(?:started|begun|began|opened|set up|launched|set out|known|called|heard called|termed|knew|remember(?:ed)?|established|created|been|was|be)(?: [^;:.,BNI]{{2,20}}?)?(?: (?:as|D|life|called|known|sinced|fromd|out|off|, ))* {FILL}(?P<old>{RUN}) [^;:.BNI]{{0,140}}? ?{AUX}(?:is|was|sinced|now|became|become|(?:{_GREW}|{_JOINED}) into|known as|called|{_NAMED_ANEW}(?: as)?)(?: (?:{TIMED}|,|now|called|known as))* {FILL}(?P<new>{ONE})",
    rf"(?P<old>{ONE}(?: (?:\+|and|,|&) {ONE})*) (?:- )?(?:->|=>|→|➔|>|= >|=|- >|>>|> >) {FILL}(?P<new>{ONE})",
    rf"\b(?:change|alteration|switch) of (?:name|title) from {FILL}(?P<old>{RUN})(?: ,)? to {FILL}(?P<new>{ONE})",
    rf"\bfor {FILL}(?P<old>{RUN}),? (?:now )?read {FILL}(?P<new>{ONE})",
    rf"(?P<old>{RUN}) 's (?:days|time|life|day)(?: ,)? {AUX}(?:ended|over|past|gone|done|finished) and {FILL}(?P<new>{ONE}) 's (?:{AUX})(?:begun|began|started|arrived|come)",
    rf"(?P<new>{ONE}){GAP}(?:had|held|holds?|having) (?:its )?(?:first|inaugural|opening)(?: [a-z]+)?[^;.BNI]{{0,30}}? ?, (?:and )?{FILL}(?P<old>{RUN}) (?:had )?(?:its )?(?:last|final)",
    rf"(?P<old>{RUN}){GAP}(?:had|held|holds?|having|met for) (?:its )?(?:last|final)(?: [a-z]+)?[^;.BNI]{{0,30}}? ?, (?:and )?{FILL}(?P<new>{ONE}) (?:had )?(?:its )?(?:first|inaugural)",
    rf"(?:it is|it was) {FILL}(?P<new>{ONE}) (?:that|which) {AUX}(?:replac(?:ed|es)|supersed(?:ed|es)|succeed(?:ed|s)|taken over from|took over from|taken place of|took place of) {FILL}(?P<old>{RUN})",
    rf"(?P<old>{RUN})(?: ,)? (?:whose|of which) (?:[a-z-]+ )?{WORK} (?P<new>{ONE})",
    rf"(?P<new>{ONE})(?: ,)? (?:whose|its) (?:former|previous|old|original|earlier|first) (?:name|title|incarnation|guise|form)(?: ,)? (?:is |was |had been |being )?{FILL}(?P<old>{RUN})",
    rf"(?P<new>{ONE})(?: ,)? [^;:.BNI]{{0,60}}? ?, (?P<old>{RUN}) having {AUX}{_JOINED} with {FILL}(?P<also>{RUN})",
    rf"untild(?: ,)? {FILL}(?P<new>{ONE})(?: ,)? (?:had been|was|went by|had gone by|used to be|had met as|met as|sat as|operated as|worked as)(?: (?:called|known as|named|titled|styled|name of))? {FILL}(?P<old>{RUN})",
    rf"(?P<new>{ONE}) (?:came|comes|come) in and {FILL}(?P<old>{RUN}) (?:went|goes|go) out",
    rf"(?P<old>{RUN}) (?:went|goes|go) out and {FILL}(?P<new>{ONE}) (?:came|comes|come) in",
    rf"(?P<new>{ONE}){GAP}{FILL}(?P<old>{RUN}) (?:under|by|with|in) (?:another|different|new|fresh) (?:name|title|guise|form|clothes|banner|dress)",
    rf"(?P<new>{ONE})(?: -| ,| \()? {AUX}(?P<old>{ONE}) 's (?:[a-z]+ )?{_NOUN}\b",
    rf"\b(?:functions?|role|dut(?:y|ies)|responsibilit(?:y|ies)|remit|business|powers?|mantle|oversight|baton|torch|reins|mandate)(?: for [^;:.,BNI]{{2,50}}?)?(?: ,)? {AUX}(?:pass|transferr|transfer|mov|shift|hand|go|gone|went|switch|migrat|fall|fell)[a-z]*(?: (?:over|across|on|up))?(?: , [^;:.,BNI]{{2,40}} ,)? from {FILL}(?P<old>{RUN})(?: ,)? to {FILL}(?P<new>{ONE})",
    rf"(?P<old>{ONE}(?:(?: ,| and| , and) {ONE}){{1,4}}){GAP}(?:become |made |part of |turned into )?(?:one|single|united|combined)(?: (?:body|board|panel|group|team|service|partnership))?(?: ,| :| -)?(?: called| known as| namely)? (?P<new>{ONE})",
    rf"(?P<old>{RUN})(?: :| -| ,| \(| \|)+ (?:see(?: now)?|now see|now read|read|refer now to) {FILL}(?P<new>{ONE})",
)
# The names stand beside one another: a date elsewhere is of what the body did.
APPOSED: tuple[str, ...] = (
    rf"(?P<new>{ONE})(?: ,| -| \()? (?:which (?:is|was) )?(?:its|their)? ?(?:old|former|previous) (?P<old>{RUN})(?= [,.;)-])",
    rf"(?P<new>{ONE}) (?:-|,|\() {FILL}(?P<old>{RUN})(?: , )? ?(?:as was|that was|as (?:I|they|that) (?:was|used to be|were|had been)|as once was|as (?:I|was) (?:formerly|previously|once|then|was then)? ?(?:called|known|named|styled)(?: untild)?|of old|as formerly|as previously|untild|in old money|by (?:its|their) old name|in (?:its|their) (?:old|former|earlier|previous) (?:life|guise|form))",
    rf"(?P<new>{ONE}) (?:\(|-|,) (?:untild|until recently|up to D|till D|before then|before that)(?: ,)? (?:called |known as |named |titled )?(?P<old>{RUN})(?= [,.;)-])",
    rf"(?P<old>{RUN}) (?:-|,|\(|or) {FILL}?(?P<new>{ONE})(?: ,)? as (?:I|they|that|this|these|we|one) (?:is|are|was|were|has|have|had|will|would|must|should|may)? ?(?:now|since|henceforth|today|must now|be|been|become|to be|learn|fromd|sinced|,|call|have to|to|is|are|, )* ?(?:known|called|named|styled|titled|be|I|$|\)|,)?",
    rf"(?P<old>{RUN}) (?:\(|-|,)(?: which)? (?:is |are |was )?(?:now|today|nowadays|henceforth|sinced|fromd|renamed|now renamed|since renamed)(?: (?:called|known as|named|titled|styled|renamed|the|,|sinced|fromd))* (?P<new>{ONE})",
    rf"\b(?:its|whose|their) (?:[a-z-]+ )?(?:predecessors?|forerunners?|precursors?|forebears?|ancestors?|parents?|antecedents?)(?: body| bodies)?(?: ,| (?:is|was|were|being|had been))* {FILL}(?P<old>{RUN})(?P<its>)",
    rf"(?P<old>{RUN})(?: ,)? (?:which (?:is|was|were) |is |was |were )?(?:its|their) (?:[a-z-]+ )?(?:predecessors?|forerunners?|precursors?|forebears?|ancestors?|antecedents?)\b(?P<its>)",
)
ROLES = Gate(
    "replac*", "supersed*", "succe*", "supplant*", "displac*", "subsum*", "absor*", "swallow*", "follow*", "inherit*", "merg*", "fus*", "fold*", "collaps*", "consolidat*", "combin*", "amalgamat*", "unit*", "unified", "integrat*", "incorporat*", "roll*", "brought", "drawn", "join*", "harness*", "yoked", "pool*",
    "blend*", "weld*", "meld*", "gathered", "assimilat*", "distilled", "streamlin*", "rationalis*", "condens*", "together", "coalesc*", "married", "bundled", "nam*", "renam*", "rebrand*", "rebadg*", "restyl*", "retitl*", "relaunch*", "re-*", "redesignat*", "rechristen*", "rebaptis*", "reconstitut*", "reform*", "recast",
    "reshap*", "remodel*", "refashion*", "reorganis*", "repurpos*", "reconfigur*", "reinvent*", "reincarnat*", "revamp*", "rework*", "reborn", "remade", "dubbed", "evolv*", "grew", "grown", "morph*", "metamorphos*", "mutat*", "transform*", "turn*", "convert*", "chang*", "transition*", "migrat*", "switch*",
    "matur*", "blossom*", "upgrad*", "became", "becom*", "way", "place", "yield*", "ced*", "hand*", "pass*", "favour", "known", "called", "titled", "title", "styled", "billed", "trading", "trades", "bears", "bore", "lives", "lived", "surviv*", "split", "separat*", "divid*", "demerg*", "broken", "hived", "disaggregat*", "carved", "undone",
    "took", "taken", "taking", "step*", "shoes", "lieu", "instead", "stead", "emerg*", "arose", "arisen", "sprang", "sprung", "born", "form", "formed", "created", "heir*", "inheritor*", "continuation", "incarnation", "descend*", "result*", "product", "formerly", "previously", "originally", "once", "hitherto", "nee", "née",
    "ex", "beg*", "origins", "roots", "abolish*", "scrap*", "disband*", "dissol*", "wound", "winding", "discontinu*", "disestablish*", "decommission*", "stood", "standing", "clos*", "shut", "end", "ended", "ending", "finish*", "ceas*", "laps*", "expir*", "terminat*", "axed", "dismantl*", "phased", "laid", "died",
    "fizzled", "faded", "wither*", "retir*", "disappear*", "vanish*", "dropped", "swept", "reached", "final", "stopped", "more", "defunct", "longer", "purpose", "course", "bowed", "demise", "loss", "until", "now", "nowadays", "predecessor*", "forerunner*",
    "precursor*", "functions", "remit", "duties", "responsibilit*", "mantle", "former", "prior", "thereafter", "replacement*", "lost", "used to", "took up", "took in", "took over", "takes over", "take over", "taking over", "taken over", "takes on", "took on", "taken on", "take on", "takes up", "taken up", "take up", "took its", "takes the", "took the", "taken the", "taking the", "take the", "no such", "no longer", "no more", "had been a", "was a", "since then", "from then on", "out of", "out,", "see now", "now see", "do so", "does so", "the old", "the work", "its work", "their work", "of all", "last meeting", "final", "set out as", "started as", "started out as", "started life", "starts as", "begins as", "there had been", "there is now", "there was", "there has been", "to see", "let", "did what", "does what", "do what", "as above", "as was", "that was", "left off", "leaves off", "its last", "rose", "risen", "picked", "transmut*", "farewell", "goodbye", "single", "as one", "be one", "been one", "adopted", "preferred", "substituted", "stands in", "gave", "given", "gives","above", "ditto", "likewise", "vice", "read", "before", "without", "surviv*", "cast", "shed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relation:
    """An order of names and words that tells of a succession, an end or an heir."""

    name: str
    pattern: Screened


def _relations(name: str, patterns: Iterable[str]) -> tuple[Relation, ...]:
    return tuple(Relation(name, Screened(p if p.startswith(r"\b") else rf"(?:(?<= )|^)(?:{p})")) for p in patterns)


def _forward(verb: str) -> str:
    return rf"(?P<old>{WHO}){GAP}(?P<verb>(?:{verb})) {FILL}(?P<new>{ONE})"


def _backward(verb: str) -> str:
    return rf"(?P<new>{ONE}|\bI\b|\b(?:latter|former|this|that)(?= )){GAP}(?P<verb>(?:{verb})) {FILL}(?P<old>{RUN}|\b(?:former|latter|I)\b)"


_CHANGE_BEFORE = r"(?=[^;.]*\b(?:now|sinced|fromd|will|would|henceforth|renamed|changed|new|today|to be)\b)"
_WITH = rf"(?P<old>{ONE}){GAP}(?P<verb>{_JOINED})(?: {TIMED}| ,)* (?:together |along |jointly |up )?with (?P<also>{RUN})(?: {TIMED}| ,)* (?:in|into|as|to form|to create|to become|under(?: name of)?|forming|becoming) {FILL}(?P<new>{ONE})"
_PARTED = rf"(?P<new>{RUN}){GAP}(?:(?:created|formed|made|set up|established|born|fashioned)(?: [^;:.,BNI]{{2,30}}?)? )?(?:by|from|out of|through|on|upon) (?:dividing|splitting|division of|separating|separation of|break-?up of|demerger of|breaking up|demerging|carving up)(?: up)? {FILL}(?P<old>{ONE})"
# Tried in this order: of two that gainsay one another the first counts.
TOLD: tuple[Relation, ...] = (
    *_relations("role-split", (rf"(?P<old>{WHO}){GAP}(?P<verb>{SPLIT}) {FILL}(?P<new>{RUN})", _PARTED)),
    *_relations("role-naming", map(_forward, RENAMED)),
    *_relations("role-forward", (*map(_forward, FORWARD), _WITH)),
    *_relations("role-apposed", APPOSED),
    *_relations("role-pair", PAIRS),
    *_relations("role-before", BEFORE),
    *_relations("role-same", (_backward(NONE_OTHER),)),
    *_relations("role-backward", map(_backward, BACKWARD)),
    *_relations("role-naming", (*map(_backward, ONCE_CALLED), rf"(?P<old>{WHO}){_CHANGE_BEFORE}{GAP}(?P<verb>{CALLED_NOW}) {FILL}(?P<new>{ONE})")),
)
TOLD_ENDS = (*_relations("role-end", ENDS), *_relations("role-end-noun", END_NOUNS), *_relations("role-defunct", DEFUNCT), *_relations("role-once", ONCE))
TOLD_HEIRS = (*_relations("role-heir-noun", HEIR_NOUNS), *_relations("role-heir", HEIRS))

# An officer, whom somebody joins or follows, is no body
OFFICER = re.compile(
    r"(?:Independent )?(?:Chair(?:man|person)?|Scrutineer|Head|Director|Leader|Manager) (?:of|for)\b"
    r"|(?:Detective|Superintendent|Inspector|Sergeant|Councillor|Cllr|Mrs?|Ms|Dr|Professor)\b|Chief (?:Executive|Constable|Inspector|Superintendent|Officer)\b"
)
