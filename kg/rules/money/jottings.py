"""Money in notes and labelled fields: what a label says its value is, and what a bit of a note between two commas may be.

Notes are tried over signs (`kg.extract.money.signs`): a sum and a body each stand as one sign.
"""

from __future__ import annotations

import re

from kg.extract.money.signs import signs

B, M = signs("OCBX"), signs("M")
# "Source: the Lottery", "; met by: the Lottery; ": a label and its colon
LABEL = re.compile(r"(?:^|(?<=[;.,:)\u2013-]\s)|(?<=\s)(?=[A-Z]))(?P<label>[A-Za-z][a-z']*(?:\s[a-z'/]+){0,7})\s?(?::\s|\s[-\u2013]\s(?=£))")
_MONEY = r"(?:grant|sum|money|award|funding|amount|allocation|cash|gift|donation|payment|cheque|figure|resources?|investment|contribution|price|cost|spend|budget)"
# Who is the giver, the taker and what is the purpose by its label.
LABELS: dict[str, re.Pattern[str]] = {
    "giver": re.compile(
        rf"(?:(?:main\s|sole\s|only\s)?(?:source|funder|donor|giver|payer|sponsor|grantor|benefactor|contributor|purse|paymaster|grant[\s-]maker|funding\sbody|awarding\sbody|paying|funding|commissioner|backer)s?(?:\sof\s(?:the\s)?{_MONEY})?"
        rf"|(?:{_MONEY}\s|all\s|being\s)?(?:paid|met|given|funded|financed|awarded|granted|provided|made|sponsored|supported|taken|agreed|approved|found|put\sup|put\sin|borne|covered|donated|contributed|supplied|signed\soff|released|allocated|settled|bought|underwritten|backed)\s(?:for\s)?(?:by|from)"
        rf"|(?:{_MONEY}\s)?(?:from|by|courtesy\sof|thanks\sto|charged\sto|drawn\sfrom|obtained\sfrom|received\sfrom|won\sfrom|secured\sfrom|had\sfrom|came\sfrom|out\sof|who\s(?:paid|pays|gave|gives|funds|funded|from)|from\swhom|whose\smoney|of))",
        re.IGNORECASE,
    ),
    "recipient": re.compile(
        rf"(?:recipient|payee|beneficiary|grantee|grant[\s-]holder|holder|host|receiver|provider)(?:\sof\s(?:the\s)?{_MONEY})?|(?:{_MONEY}\s)?(?:paid|given|awarded|made|granted|going|gone|goes|sent|passed|allocated|payable)?\s?(?:over\s)?to|(?:held|received|spent|got)\sby|who\s(?:got|gets|received|has|had)\s(?:it|the\smoney)|to\swhom",
        re.IGNORECASE,
    ),
    "purpose": re.compile(
        rf"(?:{_MONEY}\s)?(?:is\s)?for|(?:purpose|reason|use|object|aim|spend|spending|target|intended\suse)s?(?:\sof\s(?:the\s)?{_MONEY})?|(?:(?:to\sbe|all|since|being)\s)?(?:used|spent|earmarked|laid\sout|meant|intended|ring-?fenced|put)\s(?:for|on|to|towards|into)|what\s(?:it\s(?:is|was)\s)?for|(?:pays|paid|paying|buys|bought|covers?|funds?|funding|supports?|goes|went|going)\s?(?:for|on|to|towards)?|(?:to|towards)\s(?:fund|pay\sfor|support|buy|cover)|towards|what\sit\s(?:buys|bought|pays\sfor|paid\sfor)|on",
        re.IGNORECASE,
    ),
    "thing": re.compile(r"(?:scheme|project|item|service|programme|activity|work|initiative|action|area|strand|heading|title|name|subject|pilot|venture|proposal|topic)(?:\sname)?", re.IGNORECASE),
}
# A label whose sum has not been given to anybody: "Sum sought: £5"
NOT_HAD = re.compile(
    r"\b(?:sought|bid|asked|ask|request\w*|appl(?:y|ied|ication)|saving|saved|savings|overspen\w+|underspen\w+|shortfall|gap|deficit|pressure|estimat\w*|forecast|projected|proposed|proposal|planned|expected|draft|target|fees?|fine|rate|salary|wage|pay|income|loss|lost|cut|reduction"
    r"|outstanding|owed|wanted|needed|required|hoped|possible|potential|indicative|maximum|limit|threshold|debt|previous|last\syear|if|unit\scost|weekly|charge|arrears|refused)\b",
    re.IGNORECASE,
)
# "Outcome: not successful": what a field says of a sum that never came
FELL_THROUGH = re.compile(
    r"\b(?:not\s(?:yet\s)?(?:successful|agreed|approved|awarded|paid|received|confirmed|known|decided|granted|taken)|unsuccessful|refused|rejected|declined|turned\sdown|await\w*|pending|tbc|to\sbe\s(?:confirmed|decided|agreed)|no\s(?:decision|answer|news|reply|award)|undecided|withdrawn|lost"
    r"|under\sconsideration|being\sconsidered|draft|bid\s(?:in|lodged|submitted)|subject\sto|outcome\sdue|decision\sdue|submitted|shortlisted|deferred|nil|none|ask(?:ed)?\sonly|proposal\sonly|failed)\b",
    re.IGNORECASE,
)
# A finite verb, which makes a sentence one that other rules read
FINITE = re.compile(
    r"\b(?:had|has|have|was|were|is|are|am|be|been|being|would|will|shall|could|can|should|may|might|must|did|does|do|that|who|which|came|comes|come|went|said|asked|told|noted|agreed\sthat|explained|reported)\b"
    r"|\b(?:contributed|contributes|gave|gives|paid|pays|put\sin|provided|provides|granted|awarded)\s(?:in\s)?(?:about\s|some\s)?\u00a3", re.IGNORECASE)
# What tells in a note that a sum has not come, or was for nothing that anybody gave
UNSURE = re.compile(
    r"\b(?:bid|bids|bidding|ask\w*|await\w*|sought|seek\w*|want\w*|need\w*|request\w*|appl(?:y|ied|ying|ication)s?|over-?spen\w+|under-?spen\w+|o/s|overspend|savings?|saved?|forecast|projected|shortfall|gap|pressures?|cut|cuts|lost|loss|estimat\w+|est|if|hop(?:e|ed|es|ing)|plan(?:s|ned)?|propos\w+|expected|pending|tbc|tba"
    r"|refus\w+|declin\w+|reject\w+|turned\sdown|unsuccessful|not|no|never|nil|without|fines?|salar(?:y|ies)|deficit|owed|outstanding|target|possible|possibly|perhaps|maybe|likely|due|draft|per\s(?:hour|week|child|night|head|day|place)|a\s(?:week|night|head|day|child|place)|each|up\son|down\son|more\sthan|less\sthan|against|under|over|raid|seized|stolen|fraud|promised?|pledged?|offered|offer|next\syear|subject\sto|options?)\b"
    r"|\?|£[\d.,]+[mk]?\s?(?:pw|ph|p/w|/)|\bp/w\b",
    re.IGNORECASE,
)
# Where one bit of a note ends and the next begins
BITS = re.compile(r",\s|;\s|\s[-\u2013\u2014]\s|:\s|\.\s|\s?\(|\)\s?|[.;:]$")
_DID = r"(?:paid|pays|paying|gave|gives|giving|funded|funding|funds|money|grant|gift|award|donated|donation|cash|cheque|found|finding|put\s(?:in|up)|putting\sin|contributed|contribution|covered|met|met\sit|chipped\sin|stumped\sup|footed\s(?:the\s)?bill|picked\sup\s(?:the\s)?(?:bill|tab)|sponsored|backing|through|in\sfull)"
_LEAD = r"(?:(?:all\s|money\s|cash\s|now\s|kindly\s)?(?:paid|met|given|funded|financed|donated|from|by|via|per|ex|courtesy\sof|thanks\sto|covered|granted|awarded|sponsored|through|out\sof|received|in|signed\soff|found|put\sin|put\sup)\s(?:(?:for\s)?(?:by|from|of)\s)?)"
# A bit that is the giver alone: "Roe Rotary paid", "from Roe Rotary"
WHO_GAVE = re.compile(rf"(?:now\s)?{_LEAD}?{_LEAD}?(?:the\s)?(?P<g>{B})(?:'s?)?(?:\s{_DID}){{0,2}}")
TO_WHOM = re.compile(rf"(?:paid\s|given\s|going\s|gone\s|goes\s|awarded\s|granted\s|passed\s)?(?:over\s)?to\s(?:the\s)?(?P<r>{B})")
_WHEN = r"(?:\s(?:this\syear|last\syear|pa|p\.a|a\syear|per\sannum|one-off|so\sfar|in\stotal|in\sall))*"
# Beside the sum in its own bit
GIVES = (
    re.compile(rf"{M}{_WHEN}(?:\s(?:received|granted|awarded|given|in|grant|gift|paid|donated|donation|award|funding|cheque|secured|won|had|cash))*\s(?:from|by|via|ex|courtesy\sof|through)\s(?:the\s)?(?P<g>{B})"),
    re.compile(rf"(?<!to\s)(?<!for\s)(?P<g>{B})(?:'s?)?\s(?:(?:{_DID}|in|with|of|a|further|another|one-off|the)\s){{0,4}}{M}"),
    re.compile(rf"{M}{_WHEN}\s(?P<g>{B})(?:\s(?:grant|money|cash|award|funding|gift))?"),
)
GETS = re.compile(rf"(?:{M}|{B})[^,;]{{0,40}}?\sto\s(?:the\s)?(?P<r>{B})")
WHAT = re.compile(r"(?:^|\s)(?:for(?!\s(?:20\d\d|the\syear|\ue200))|towards|on|to(?:\shelp)?(?=\s[a-z]+\s)|into)\s(?:the\s|an?\s|its\s|their\s)?(?P<s>[A-Za-z\ue000-\ue1ff\ue500-\ue7ff].{3,110})$")
# A bit that says nothing of a purpose
NOISE = re.compile(
    r"(?:all\s|now\s|both\s|fully\s|nearly\s|part\s|half\s|mostly\s|money\s|cash\s|cheque\s|funds\s|already\s|safely\s|also\s|just\s|since\s|works?\s)*(?:done|spent|received|in|paid|paid\sover|agreed|approved|signed\soff|banked|in\s(?:the\s)?bank|one-off|recurrent|non-recurrent|pa|p\.a|per\sannum|annual(?:ly)?|yearly|a\syear|thanks?(?:\s.*)?|noted|welcomed?|welcome|good\snews|yes|complete[d]?"
    r"|under\sway|on\strack|ongoing|on\stime|in\splace|live|up\sand\srunning|running|finished|started|begun|open|opened|confirmed|committed|allocated|ring-?fenced|grant|gift|donation|award|funding|new|see\s.*|as\sbefore|in\s(?:full|total|all|hand)|so\sfar|to\sdate|final|total|updates?|matters\sarising|any\sother\sbusiness|minute\s\d+.*|item\s\d+.*|(?:delivered|bought|installed|ordered|fitted|collected|handed\sover|presented|arrived|booked|taken|used)\b.*|numbers\s.*|launch\s.*|report\s.*"
    r"|(?:for\s|over\s)?(?:\d+|one|two|three|six|twelve)\s?(?:mths?|months?|yrs?|years?|wks?|weeks?|terms?)|(?:to|until|till|from|in|by|since|for|year)\s.{0,24}|\d.*|\W*)",
    re.IGNORECASE,
)
