r"""What stands around a service in its sentence or beside it: who commissions it, when it began and ends, what is none."""

from __future__ import annotations

import re

from kg.rules.money.services import COUNCIL, MONTH, NAME
from kg.screen import Screened

LIST = rf"(?:{COUNCIL}|{NAME})(?:(?:,\s(?:and\s)?|\sand\s)(?:the\s)?{NAME}|,?\sand\s{COUNCIL})*"
COMMISSIONERS = (
    re.compile(rf"\bcommissioned\s(?:jointly\s|from\s[\w\s'-]{{3,40}}?\s)?by\s(?:the\s)?(?P<who>{LIST})"),
    re.compile(rf"\bwith\s(?:whom|which)\s(?:the\s)?(?P<who>{LIST})\s(?:(?:has|had|have)\s)+(?:an?|its|their)\s(?:\w+\s)?(?:contract|agreement)\b"),
    re.compile(rf"\b(?:contract|agreement|arrangement|deal)\s(?:with|to|from|for)\s(?:the\s)?(?!{MONTH})(?P<who>{LIST})"),
    re.compile(rf"\bon\sbehalf\sof\s(?:the\s)?(?P<who>{LIST})"),
    re.compile(
        rf"\b(?:which|whom|that)\s(?:the\s)?(?P<who>{LIST})\s(?:(?:had|has|have)\s)?(?:both\s|jointly\s|together\s|each\s)?"
        r"(?:commissioned|contracted|engaged|appointed|retained|hired)\b"
    ),
    re.compile(rf"\b(?:supplied|provided|delivered|offered)\sto\s(?:the\s)?(?P<who>{LIST})\s(?:by|through)\b"),
    re.compile(rf"\b(?:suppl|provid|deliver)\w+\s(?:the\s)?(?P<who>{COUNCIL}|{NAME})\swith\b"),
    re.compile(
        rf"\bfor\s(?P<who>{COUNCIL}|(?:the\s)?{NAME}(?<=Councils)|(?:the\s)?{NAME}\s?(?:Council|Commissioner|Partnership|Board|Trust|CCG"
        rf"|Group)\b(?:(?:,\s|\sand\s)(?:the\s)?{NAME})*)"
    ),
    re.compile(rf"\b(?:let|awarded|given|paid\sfor|funded|procured|bought(?:\sin)?|purchased|secured|contracted|engaged|hired|retained|arranged)\s(?:jointly\s)?by\s(?:the\s)?(?P<who>{LIST})"),
    re.compile(rf"\b(?P<who>{COUNCIL})'s\scontract\b"),
    re.compile(
        rf"\b(?P<who>{COUNCIL})\s(?:(?:has|had|have|also|now)\s)*(?:has|had|holds?|held|works?|worked|extended|signed|let|agreed)\s(?:an?|its|the)?\s?"
        r"(?:[\w-]+\s)?(?:contract\s)?with\b"
    ),
    re.compile(
        rf"\b(?:from|with)\s(?:which|whom)\s(?:the\s)?(?P<who>{LIST})\s(?:(?:has|had|have|jointly|also|now)\s){{0,3}}(?:commission(?:s|ed)?|bought|buys?|purchase[ds]?"
        r"|contract(?:s|ed)?|procure[ds]?)\b"
    ),
    re.compile(rf",\s(?:with\s)?(?:the|its|their)\s(?:joint\s)?commissioners?\s(?:being|is|are|was|were)\s(?:the\s)?(?P<who>{LIST})"),
    re.compile(rf",\s(?:with\s)?(?:the\s)?(?P<who>{LIST})\s(?:being|as)\s(?:the\s|its\s|joint\s){{0,2}}commissioners?\b"),
    re.compile(r"\bfor\s(?P<who>[A-Z]{2,5})(?=[,.;]|\s(?:under|since|from|until|by|in|and)\b|$)"),
    re.compile(rf"\b(?:[Ff]or|[Oo]n\sbehalf\sof|[Uu]nder\scontract\s(?:to|with))\s(?:the\s)?(?P<who>{COUNCIL}),"),
)
FUNDED = re.compile(
    rf"^The\s(?:(?:integrated|joint|commissioning)\s){{0,2}}(?:commissioning\sarrangements?|contract"
    r"|service|arrangements?)\b[^.]*?\b(?:funding\sfrom|funded\sby|commissioned\sby"
    rf"|paid\sfor\sby)\s(?:the\s)?(?P<who>{LIST})"
)
# The sentence after that of a service, told of the same: by whom it was commissioned.
IT_IS = r"(?:It|This|That|They|These|The\s(?:[a-z-]+\s)?(?:service|project|scheme|programme|work|contract|arrangement)s?)"
NEXT = (
    re.compile(
        rf"^(?:Its|Their|The)\s(?:[a-z]+\s)?(?:contract|agreement),?\s(?:which|that)\s(?:the\s)?(?P<lead>{LIST})\s(?:(?:has|had|have|also)\s)?(?:let|awarded|signed|procured|h[oe]lds?)(?:\s(?:jointly\s|together\s)?with\s(?:the\s)?(?P<who>{LIST}))?"
    ),
    re.compile(
        rf"^(?:(?:The\s)?(?P<lead>{LIST})|I|We)\s(?:(?:has|had|have|also)\s)?(?:commission(?:ed|s)?|procured|bought|buys?|funds?|funded|let|placed|awarded|agreed|signed)\s(?:it|this|them|the\s(?:service|contract|agreement))\s"
        rf"(?:jointly\s|together\s)?with\s(?:the\s)?(?P<who>{LIST})"
    ),
    re.compile(rf"^(?:It|They)\s(?:has|have|had|holds?|held)\s(?:an?|the|its)\s(?:[a-z-]+\s)?(?:contract|agreement)\swith\s(?:the\s)?(?P<who>{LIST})"),
    re.compile(
        rf"^{IT_IS}\s(?:(?:is|are|was|were|has|had|have|been|now|also|originally|first)\s){{1,4}}(?:jointly\s)?(?:commissioned|let|procured|bought|purchased|awarded)\s(?:jointly\s)?by\s(?:the\s)?(?P<who>{LIST})"
    ),
    re.compile(rf"^(?:The\s)?(?P<who>{LIST})\s(?:(?:has|had|have|both|jointly|together|also)\s){{0,3}}(?:commission(?:ed|s)?|procured|bought|buys?|let|placed|awarded)\s(?:it|this|them|both|all\s(?:of\s)?(?:them|these)|the\s(?:service|two|contract))\b"),
    re.compile(rf"^(?:Its|Their|The)\s(?:joint\s)?commissioners?\s(?:is|are|was|were)\s(?:the\s)?(?P<who>{LIST})"),
)
NOT_PROVIDER = re.compile(
    r"^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=$)|Council|Cabinet|Committee|Panel|Members?|Chair\w*|Ofsted|CQC|Estyn|Officers?|Director|Head|Councillor|Cllr|Care Quality Commission|Care Inspectorate|HMI|HMICFRS"
    r"|Mr|Mrs|Ms|Government|Department|Inspectors?|County Council|Borough Council|Scrutiny"
    r"|Assistant|Executive|Service Manager|Independent Chair|Portfolio|Police|Authority|Local Authorit(?:y|ies)|Leader"
    r"|Manager|Team Manager|Officer|Report|Staff|(?:Schools?|Parents)(?! [A-Z])|Foster Carers?|Carers(?! [A-Z])|Personal Advisers?|Social Workers?|Health Visitors?|Volunteers|Option"
    r"|.{2,60}\b(?:Endowment|Lottery|Innovation|Levy|Growth|Prosperity) Fund"
    r"|Looked[ -]After Children|Children (?:Looked After|in (?:Care|Need))(?! [A-Z])|Care Leavers(?! [A-Z])|Cared for Children|Unaccompanied (?:Minors|Children|Asylum.*)"
    r"|Independent (?:Visitors|Reviewing)|Practitioners|Teachers|Governors|Young People(?! [A-Z]))\b",
)
STARTS = re.compile(
    r"\b(?:since|from|(?:began|begun)\s(?:in|on)|started\s(?:in|on)"
    r"|(?:commissioned|awarded|contracted|appointed|let|taken\sup|given|handed|passed)\b[^,;.]{0,90}\bin)\s(?:the\s)?$",
    re.I,
)
ENDS = re.compile(
    r"\b(?:[Uu]ntil|till|to|(?<!\bto\sthat\s)(?<!\bto\sthis\s)end(?:s|ed|ing)?\s(?:in|on)|expire[sd]?\s(?:in|on)|expiring\s(?:in|on)"
    r"|up\sto)\s(?:the\send\sof\s)?$"
)
SPAN = re.compile(r"(?:\b(?:from|between|for|period|period\sof|term|contract|agreement)\s|\(|\((?:contract|agreement|term|period)[:,]?\s)$")
RUNS_TO = re.compile(
    r"\b(?:r[au]ns?\s(?:out|to)|ceas(?:es?|ed|ing)(?:\sto\s(?:do\s)?(?:so|this|it|them|[a-z]+\s(?:it|them|this)))?|(?:be|is|was|were|been)\s(?:over|up|(?:in\s(?:place|force)|good)\s(?:until|to|till))|holds?\s(?:until|to)|last(?:s|ed|ing)?\s(?:until|to)|com(?:es?|ing)\sto\s(?:an|its)\s(?:end|close)|came\sto\s(?:an|its)\s(?:end|close)|finish(?:es|ed|ing)?|clos(?:es?|ed)|laps(?:es?|ed)|conclud(?:es?|ed|ing)"
    r"|terminat(?:es?|ed|ing)|(?:reach(?:ed|es)|at)\sthe\send\sof\s(?:its|their|the)\s(?:contract|agreement|term)|(?:end|expiry)\sdate|(?<!\bto\sthat\s)(?<!\bto\sthis\s)ends?|ended|expires?|expired?|good\suntil|valid\suntil)\s?(?:in|on|at|of|was|is|being)?\s(?:the\send\sof\s)?$",
    re.I,
)
BEGAN = re.compile(
    r"(?:\b(?:began|begun|begin(?:s|ning)|start(?:s|ed|ing)|commenc(?:es|ed|ing)|dat(?:es|ing)(?:\sback)?|outsourced|transferred|passed|handed|entrusted|entered|let|signed|awarded|commissioned|contracted|engaged"
    r"|appointed|contracted\sout|tak(?:en|es)\s(?:it\s|them\s|this\s)?(?:on|over|up)|took\s(?:it\s|them\s|this\s)?(?:on|over|up)|opened|launched|established|in-?house|t(?:ook|akes|aken)\seffect|c[ao]mes?\sinto\s(?:force|effect|operation)|farmed\sout|stepped\sin|succeeded|replaced|signed\swith|t(?:ook|aken)\splace|happened|live|novated|assigned|placed|been\sgiven|gone\sto|turned\sto|under\sway|on\sbehalf\sof)\b[^;.]{0,120}?\s(?:in|on|from|since|to)\s(?:the\s)?$)",
    re.I,
)
CONTRACT = re.compile(
    r"\b(?:[Cc]ontract\w*|[Gg]rant|bought|(?:[Rr]e-?)?[Cc]ommission(?!er)\w*|charity|social\senterprise|procure\w+|on\sbehalf\sof|[Ss]ince|[Ff]und(?:ed|ing)|(?:an|the|its|this|that)\sagreement)\b"
    r"|\bfor\s(?:the\s)?(?:[A-Z][\w-]+\s){0,5}(?:Councils?|Commissioner)\b"
)
MAY_SERVE = Screened(
    r"\b(?:commission\w*|contract\w*|provid\w+|deliver\w*|carried out|conduct\w*|undertaken"
    r"|suppl\w+|entrusted|outsourced|came from|comes from|obtained|sourced|transferred|passed|given|engaged|retained|relie[sd] on|employs|used|contractor|hands of|business of|job of|task of|remit of"
    r"|award\w*|provider|supplier|bidder|uses?|engage[ds]|chose|chosen|selected|funds|funded|buys?|hands? over|handed"
    r"|took over|taken over|looks? after|offer\w*"
    r"|found|recruited|trained|staffed"
    r"|bought|bring\w*|pays?|paid|on [^.;,]{3,60}? behalf|done|handled|organised|arranged|looked after|operat\w+|run|ran|runs|running|responsibility|managed|supplied|does|Answer|Reply)\b"
)
BARE = re.compile(r"(?:[Tt]he\s|[Tt]hat\s|[Tt]his\s)?(?:(?:present|current|existing|new|same|old)\s)?(?:[Ss]cheme|[Ss]ervice|[Pp]rogramme|[Pp]roject|[Hh]ub|[Hh]omes|[Cc]entre)")
ASKED = re.compile(r"(?:question|answer|query|quer|reply|request|report)s?\b", re.I)
OTHER_DOING = re.compile(
    r"\b(?:agreed|asked(?!\sby\s(?:the\s)?[A-Z])|plan\w*|to\sadd|added|introduc\w+|report\w*|said|told|noted)\b[^.;]{0,60}$"
    r"|\b(?:gone|risen|fallen|changed|increased|moved|dropped|grown|stood\sstill)\s(?:up\s|down\s)?(?:since|from)\s$"
)
RAN_UNTIL = re.compile(
    r"\b(?:contract|service|arrangement)s?\b[^.;]{0,40}?\b(?:r[au]ns?|ends?|ended|expires?"
    r"|expired|continue[sd]?)\b[^.;]{0,20}?(?:until|in|on)\s"
)


LETTERS = Screened(r"\s\([A-Z]{2,8}s?\)(?=,?\s(?:is|was|are|were|which|has|had|have|provid|deliver|r[au]n))")
BEHALF = Screened(r"\bon\s((?:the\s)?(?:[A-Z][\w-]*\s(?:and\s)?){0,5}[A-Z][\w-]*)'s?\sbehalf\b")
PAUSE = Screened(r"\b(had|has|have|was|were|is|are),\s(?:since|from|for|on|in|until|as|under)\s[^,;.]{3,40},(?=\s)")
# "the responsibility of the Council's own Missing Team"
OWN = Screened(r"\b(?:the\s)?(?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*'s\sown\s(?=(?:[A-Z][\w'-]*\s(?:(?:and|in|for|of)\s)?){1,6}(?:Team|Unit|Hub|Service)\b)")
OWN_TEAM = Screened(r"((?:delivered|provided|run|done|carried\sout|undertaken|conducted|managed|handled|completed|offered|operated)\s(?:[a-z]+\s)?by\s(?:the\s)?)(?:[A-Z]\w+\s)?(?:Council|Authority)'s\s(?:own\s)?(?=(?:[A-Z][\w'-]*\s(?:(?:and|in|for|of)\s)?){1,6}(?:Team|Unit|Hub|Service)\b)")
TEAM = Screened(r"((?:Council|Authority|Borough|Commissioner))'s\s(?:[A-Z][\w-]*\s(?:and\s)?){1,5}(?:team|service|department|directorate|unit|Team|Department|Directorate)\b")
IT = re.compile(r"^(?:It|This|These|They)\s(?=(?:is|are|was|were|had|has|have)\s(?:\w+\s){0,3}?(?:deliver|provid|run\b|carried|undertaken|operat|offer|conduct|manag|suppl|commission))")
# "Short breaks - run by Rainbow House": a note with the service for its label.
LABEL = Screened(r"^(?:[-•*–]\s)?(?P<service>[A-Z][\w'’-]*(?:\s[\w'’-]+){0,8})(?::|\s[-–])\s(?=(?:provided|delivered|run|done|supplied|operated|managed|carried\sout|undertaken)\sby\b)")
# "Young Carers: support is commissioned from"
LABEL_OF = Screened(r"^(?:[-•*–]\s)?(?P<service>[A-Z][\w'’-]*(?:\s[\w'’-]+){0,4}):\s(?P<noun>support|help|advocacy|work|counselling|mentoring|provision|respite|visits|(?:the\s)?services?)\s(?=(?:is|was|are|were|had|has|have)\s)")
# "In reply to a question regarding Steps Ahead, it was explained that the charity ran": Steps Ahead did
ASKED_OF = Screened(
    rf"^[^.;?]{{0,60}}?\b(?:about|regarding|concerning|on|of)\s(?:the\s(?:work|role|position|contract)\s(?:of|with)\s)?(?:the\s)?(?P<name>{NAME}),\s(?:[a-z]+\s)?(?:it\swas|he|she|they|officers|(?:the\s)?(?:[A-Z][\w'.-]*\s?){{1,5}}|the\s[a-z]+)\s?(?:had\s)?(?:explained|said|replied|confirmed|told|stated|answered|advised|noted|reported)\s(?:[a-z]+\s)?that\s"
    r"(?:it|they|the\s(?:company|charity|organisation|trust|agency|provider|firm|enterprise|group|latter))\s(?=(?:had|has|have|was|were|is|ran|runs?|provid|deliver|held|holds|offer|suppl|operat|carri|under))"
)
# "The helpline, Mr Sample said, was run by": who speaks, put into the sentence that they spoke.
SPOKEN = Screened(
    r",\s(?:(?:the\s)?(?:[A-Z][\w'.-]*\s(?:(?:of|for|and)\s)?){1,6}|(?:he|she|they|it|officers|members|the\s[a-z]+)\s(?:was\s|were\s)?)"
    r"(?:said|says|explained|added|stated|told|noted|reported|continued|confirmed|replied|advised|reminded\s[^,;.]{3,30}),(?=\s[a-z])"
)


# "In response to a question, officers confirmed that the current contract"
SAID_THAT = re.compile(r"^(?:In (?:response|reply|answer)[^,;.]{0,40},\s)?(?:[A-Z][\w'-]*|[Oo]fficers|[Ii]t|[Tt]he|[a-z]+)(?:\s[\w'-]+){0,5}?\s(?:confirmed|said|explained|noted|reported|advised|stated|added|told|replied|informed)\sthat\s")
OF_TERM = re.compile(
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|[Tt]heir)\s(?:[a-z-]+\s)?)?(?:[Cc]ontract|[Aa]greement|[Aa]rrangement)(?:\swith\s(?:the\s)?[A-Z][\w'& -]{2,60}?)?\s(?:(?:had|has|was|is|would|will|to|due|set)\s){0,4}"
    r"(?:began|begun|begins|started|starts|runs?|ran|ends?|ended|expires?|expired?|finish(?:es|ed)?|lasts?|lasted|comes?|came|goes|went|signed|dates|terminat(?:es|ed)|laps(?:es|ed)|clos(?:es|ed)|conclud(?:es|ed)|holds?|held|up|in\s(?:place|force))\b"
    r"|(?:Both|All|The\stwo|The\sthree|These)\s(?:of\sthese\s)?(?:contracts|agreements|awards|grants)\s(?:are|were|run|ran|begin|began|last|lasted|will\srun|would\srun)\b"
    r"|(?:It|They|This|The\s(?:service|scheme|project|contract|work|former|latter|first|arrangement|helpline|line|centre|hub|club))\s(?:(?:had|has|was|is|would|will|due|to|been|first|originally)\s){0,4}(?:runs?|ran|began|begun|started|starts|commenced|operated|opened|launched|set\sup|let|going|established)\s(?=from\b|in\b|on\b|until\b|for\b)"
    r"|(?:Ends|Ended|Expires|Runs|Finishes|Contract to|Contract until)\b"
)


UNSETTLED = re.compile(r"\b(?:might|may|could|hoped|proposed|if|whether|not|option|extended?|extension|review\w*)\b")
# "That approval be given to the contract being offered again to tender", "that the service be re-procured"
LET_ANEW = Screened(
    r"\b(?:contracts?|services?|agreements?)\b[^.;]{0,60}?\b(?:to\s(?:tender|the\smarket)\b|re-?tender|re-?procure|re-?commission)"
    r"|\b(?:re-?tender|re-?procure|re-?commission)\w*[^.;]{0,40}?\b(?:contracts?|services?|agreements?)\b"
)
# The sentence after, in passing: "The service had been A's until then, and is commissioned by the Council"
LET_NEXT = re.compile(rf"^{IT_IS}\s[^;.]{{0,160}}?\b(?:is|are|was|were|been)\s(?:now\s|jointly\s)?(?:commissioned|funded|paid\sfor|let|bought|procured|purchased)\s(?:jointly\s)?by\s(?:the\s)?(?P<who>{LIST})")

_THEM = r"(?:[Bb]oth|[Aa]ll(?:\s(?:of\s)?(?:them|these|those|the\s(?:services|contracts|agreements)))?|[Ee]ach(?:\sof\s(?:them|these))?|[Tt]hese|[Tt]hey|[Tt]he\s(?:two|three|four)(?:\s(?:services|contracts|agreements))?)"
# Of all the services that were told before: "Both agreements are from", "All of these had been let by"
OF_ALL = Screened(rf"(?:^|,\s){_THEM}\s(?:of\sthem\s)?(?:services\s|contracts\s|agreements\s|awards\s)?(?:was|were|are|is|had\sbeen|have\sbeen|has\sbeen|run|runs|ran|began|end|ended|last)\b|\b(?:had|has|have)\s[a-z]+\s(?:both|all)\b")
_LET = r"(?:re-?)?(?:commissioned|let|bought|procured|purchased|held|awarded|funded|paid\sfor|placed|tendered)"
OF_ALL_BY = re.compile(rf"{_THEM}\s(?:services\s|contracts\s|agreements\s)?(?:(?:was|were|are|is|had\sbeen|have\sbeen)\s)(?:all\s|both\s|each\s)?{_LET}\s(?:jointly\s)?(?:by|with)\s(?:the\s)?(?P<who>(?:[Cc]ouncil|{LIST})\b)")
OF_ALL_HAD = re.compile(rf"^(?:The\s)?(?P<who>{LIST})\s(?:had|has|have)\s(?:jointly\s)?{_LET}\s(?:both|all)\b(?:\sof\s(?:them|these))?(?=[.,;]|\sfrom\b|\suntil\b|\sin\b|$)")
# "with the exception of the counselling, for which the Board was responsible, "
EXCEPT = re.compile(rf"\b(?i:with\sthe\sexception\sof|except(?:ing)?(?:\sfor)?|apart\sfrom|other\sthan|save\sfor)\s(?:the\s)?(?P<what>[\w' -]{{4,60}})(?:,\s(?:for\swhich\s(?:the\s)?(?P<who>{LIST})\s(?:was|is)\sresponsible|which\s[^,]{{3,80}}),|,|(?=\s(?:was|were|had)\b))")
# Who had it before: "Its predecessor, Steps Ahead, gave up the work on"
BEFORE_IT = Screened(rf"^(?:[Ii]ts|[Tt]heir|[Tt]he)\s(?:predecessor|(?:previous|former|last|outgoing|old|earlier|original)\s(?:provider|contractor|supplier|service\sprovider))(?:\sas\sprovider)?(?:,|\s(?:was|had\sbeen)|:)\s(?:the\s)?(?P<p>{NAME})(?P<rest>[.,;\s].*|$)")
GAVE_UP = re.compile(r"\b(?:gave|given|giving)\s(?:up|back|notice)\b[^,;.]{0,40}?\s(?:on|in)\s|\b(?:left|withdr[ae]wn?|pulled\sout|stopped|ceased|handed\s(?:it\s|them\s)?(?:over|back)|stood\sdown|wound\sup|finished|ended|closed)\b[^,;.]{0,40}?\s(?:on|in)\s")
# "The short stay service, for young people on the edge of care, was run by": what is said of a thing besides
_NOT_DONE = r"(?!(?:(?:was|were|is|are|had|has|have|been)\s){0,3}(?:run|ran|provid|deliver|commission|fund|paid|held|let)\w*)"
ASIDE = Screened(
    rf"(?<=[a-z]),\s(?:for|in|at|on|which|where|whose|who|to|though|all|held|based|open|aimed)\s{_NOT_DONE}(?:[^,;:.A-Z]|[A-Z][a-z]{{2,5}}day){{3,110}},"
    r"(?=\s(?:was|were|is|are|had|has|have|deliver|provide|run)\b)"
)
