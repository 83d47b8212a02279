r"""Frames of who gave a sum to whom for what, over a sentence in signs (`kg.extract.money.signs`): `g` the giver, `r` who got it, `s` the purpose.

The sum is one sign; dates, adverbs and asides are left out beforehand. Frames after a sum say its purpose and its giver wherever
they stand in the clause; those over two sentences begin with what points back to the sum.
"""

from __future__ import annotations

import re

from kg.rules.money.services import OF_WHOM
from kg.screen import Screened

_BREAKS = (
    r"(?:was|were|is|are|had|has|have|been|be|being|which|who|whom|whose|that|where|when|while|whilst|but|because|since|until|by|would|will|could|should|might|may|must|can|did|does|do|not|said|told|as|it|they|them|he|she|this"
    r"|these|there|than|so|then|during|following|unless|whether|although|though|if|through|via|worth|came|gave|paid|from(?!\s(?:home|care|education)\b)|namely|although|subject|together|alongside|over\s(?:the|two|three|four|five|\d))"
)
_WORD = r"[A-Za-z0-9][\w'/&-]*"
_NAMED = "[\ue000-\ue0ff\ue600-\ue7ff]"
NP = (
    rf"(?<![\w'/&-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Ss]ome|[Mm]ore)\s)?(?P<s>(?!{_BREAKS}\b|(?:and|or|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|to|for|of|in|on|with|at|into|towards|under|out)\b)(?:{_WORD}|{_NAMED}|[\ue100-\ue1ff\ue500-\ue5ff]'s?\s{_WORD})"
    rf"(?:\s(?:{OF_WHOM}|(?!{_BREAKS}\b|and\s(?:the\s)?[\ue000-\ue5ff]|and\s{_BREAKS}\b)(?:{_WORD}|{_NAMED}|(?:(?<=\sin\s)|(?<=\sat\s)|(?<=\sof\s)|(?<=\sto\s)|(?<=\sby\s))[\ue100-\ue1ff\ue500-\ue5ff]))){{0,18}})"
)
M = "[\ue300-\ue3ff]"
BODY = "[\ue000-\ue1ff\ue500-\ue5ff]"
_PLACE = "[\ue700-\ue7ff]"
_GIVER = rf"(?P<g>{BODY})"
_GOT = rf"(?P<r>{BODY}|{_PLACE})"
_ABOUT = (
    r"(?:(?:a\sfurther|an\sadditional|an\sextra|another|up\sto|around|about|some|almost|over|approximately|more\sthan|just\s(?:over|under)|nearly|(?:a|the)\s(?:total|sum|grant|contribution|donation|payment|award|figure)\sof|funding\sof"
    r"|grants?\s(?:of|totalling)|its|their|all|all\sof|half|the)\s){0,3}"
)
SUM = rf"{_ABOUT}{M}"
_OF = r"(?:\s\([^()]{1,40}\))?(?:,?\s(?:spread\s)?(?:over|across)\s(?:(?:the|its)\s)?(?:next\s|coming\s)?(?:two|three|four|five|six|\d{1,2})\s(?:financial\s)?(?:years|months),?)?(?:\s(?:of\s|in\s)?(?:[a-z-]+\s|[\ue000-\ue1ff\ue600-\ue7ff]\s){0,3}?(?:funding|money|monies|investment|grant|resources?|award))?"
# The account that a sum is part of: "£5 of the Council's reserves"
_SRC = (
    rf"(?:\s(?:of|from|out\sof|within)\s(?:(?:the|its|their)\s)?(?:{BODY}'s?\s)?(?:[\w'-]+\s){{0,4}}?(?:[Rr]eserves?|[Bb]udget|[Ff]und|[Gg]rant|balances|[Uu]nderspend|[Cc]ontingency|[Aa]llocation|[Bb]lock|[\ue000-\ue0ff\ue600-\ue6ff])"
    r"(?=,?\s(?:for|to|towards|into|in|on|was|were|had|has|is|be)\s))?"
)
_RES = r"(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided|DECIDED|[Aa]pproved|APPROVED)\b[^;\ue300-\ue3ff]{0,160}?\b[Tt]hat"
_LABEL = r"^(?:\W?\w{1,4}[.)]\s{0,4})?"
HAVE = r"(?:(?:had|has|have|having|would\sbe|was|were|is|are)\s)?(?:been\s)?"
DID = r"(?:accordingly\s|therefore\s)?(?:(?:was|were|is|are|had\sbeen|has\sbeen|have\sbeen)\s(?=\w+ing\b)|(?:had|has|have|having)\s)?(?:also\s|now\s|each\s|both\s|accordingly\s|therefore\s|duly\s|since\s|already\s|itself\s)?"
GAVE = (
    r"(?:confirmed|announced|allowed|allotted|identified|pumped|diverted|reserved|directed|gave|given|gives?|giving|awarded|awards|allocat(?:ed|es)|grant(?:ed|s)|paid|pays?|paying|provid(?:ed|es|ing)|contribut(?:ed|es|ing)|put(?:\s(?:in|up|aside|towards))?|set\saside|committed|earmarked|pledged|donated|found|added|injected"
    r"|invest(?:ed|ing)|released|made\savailable|come\sup\swith|came\sup\swith|stumped\sup|spent|spends|ring-fenced|match-funded|transferred|handed(?:\sover)?|left|bequeathed|agreed|approved|voted|raised|sent|passed(?:\son)?|budgeted)"
)
TOOK = r"(?:receiv(?:ed|es|ing)|secured|obtained|won|attracted|drawn\sdown|accepted|(?:been|was|were)\s(?:awarded|given|granted|allocated|allotted|assigned|handed|lent|left|paid|offered)|(?:been\s)?in\sreceipt\sof|got|raised|(?:been\s)?successful\sin\s(?:securing|obtaining|winning)|had)"
GIVEN = (
    r"(?:confirmed|announced|allowed|included|in\splace|allotted|identified|injected|pumped|diverted|reserved|directed|given|awarded|allocated|granted|paid|provided|contributed|put(?:\s(?:in|aside|towards))?|set\saside|committed|earmarked|pledged|donated|found|added|invested|released|made(?:\savailable)?|spent|ring-fenced|received|secured|obtained|won|agreed|approved|used|budgeted|transferred|raised|met)"
)
# How a part of a cost is borne.
MET = r"(?:me(?:t|ets?|eting)|pa(?:id|ys?|ying)|b(?:ore|ears?|earing)|cover(?:ed|s|ing)|fund(?:ed|s|ing)|financ(?:ed|es|ing)|found|finds?|finding|contribut(?:ed|es|ing)|g[ai]ve[sn]?|giving|provid(?:ed|es|ing)|put(?:s|ting)?(?:\sup|\sin)?|shoulder(?:ed|ing)|underwr\w+)"
# What leads from a sum to its purpose.
TO_WHAT = (
    r"(?:for\sthe\spurposes?\sof|for|towards|to\sbe\s(?:used|spent)\s(?:for|on)|(?:to|which\s(?:would|will)\s(?:go|be\sput)\sto(?:wards)?)|into|in|on|(?:and\s)?(?:that|which|it|this)\s(?:was|were|is|would\sbe|will\sbe|had\sbeen|would|will|had|has)\s(?:been\s|now\s|be\s)?(?:for|paying\sfor|pay\sfor|paid\sfor|fund|funding|spent\son|to\sbe\sspent\son"
    r"|used\s(?:for|to)|intended\sfor|earmarked\sfor|to\spay\sfor|ring-fenced\sfor|gone\s(?:to|into|on|towards)|go\s(?:to|into|on|towards)|support|committed\sto))"
)
BECAME = (
    r"(?:(?:was|were|is|are|had\sbeen|has\sbeen|have\sbeen|being|would\sbe|will\sbe|could\sbe|can\sbe|to\sbe)\s(?:all\s|entirely\s|mainly\s|used\sto\s)?(?:for|spent\s(?:on|for)(?:\snothing\sbut)?|committed\s(?:to|for)|used\s(?:for|on)|set\saside\sfor|earmarked\sfor|ring-fenced\sfor|invested\sin|put\s(?:into|towards)|intended\sfor|meant\sfor|allocated\s(?:to|for)"
    r"|paying\sfor|funding|given\sfor|available\sfor|to\s(?:pay\sfor|fund|support|be\s(?:spent|used|put|laid\sout)\s(?:on|for|towards)|go\s(?:on|to|towards|into)))|(?:had\s|has\s)?(?:paid|pays)\sfor|(?:would|will)\s(?:now\s)?(?:pay\sfor|fund|go\s(?:on|to|towards|into)|support|be\sspent\son)|(?:had\s|has\s)?(?:gone|went|goes)\s(?:on|to|towards|into)|(?:had\s|has\s)?(?:funded|financed|covered|bought))"
)
_DEED_OF = NP.replace("(?P<s>", r"(?P<s>(?=(?:[a-z-]+\s)?(?:procurement|re-procurement|purchase|commissioning|recruitment|employment|provision|establishment|creation|opening)\sof\s)")
_PURPOSE = rf"(?:{TO_WHAT})\s(?:the\s(?:cost|costs|provision|purchase)\sof\s)?{NP}"
_NOT = r"(?<!bid\s)(?<!application\s)"
FRAMES: tuple[tuple[str, Screened], ...] = tuple(
    (name, Screened(pattern))
    for name, pattern in (
        # "The Trust had come up with £5, and that would pay for clubs"
        ("gave", rf"{_GIVER}(?:,\s(?:which|who)\s|,?\s){DID}(?:agreed\s|voted\s|resolved\s|decided\s)?(?:(?:in|at)\s[^,;.]{{3,40}}?\s)?(?:to\s(?:give|release|provide|contribute|allocate|commit|invest|spend|pay|set\saside)|{GAVE})\s(?:(?:to\s)?{_GOT}\s|it\s|them\s)?(?P<m>{SUM}){_OF}(?:\sto\s(?P<r2>{BODY}))?(?:\s(?:from|out\sof|under|through|via)\s(?:{BODY}(?=,?\s(?:for|to|towards|into|in|on)\s)|(?:its|the|{BODY}'s?)\s[^,;.]{{3,40}}?))?,?\s(?:{_PURPOSE})"),
        # "The Government had made a grant to the Council of £5 for clubs"
        ("made-grant", rf"{_GIVER}\s{DID}(?:made|awarded|given|gave|agreed)\s(?:an?\s|its\s)?(?:[a-z-]+\s)?(?:grant|award|contribution|payment|donation|allocation)\sto\s{_GOT}\sof\s(?P<m>{SUM}){_OF},?\s(?:{_PURPOSE})"),
        # "a social care grant of £5 had been received from the Ministry", "the club, for which a grant of £5 had been received from the Trust"
        ("received-for", rf"{NP},\s(?:for|towards)\swhich\s(?:an?\s(?:[a-z-]+\s)?(?:grant|award|sum|contribution|donation)\sof\s)?(?P<m>{M})\s(?:had\sbeen|has\sbeen|was|were)\s(?:received|obtained|secured|won|accepted)\s(?:by\s{_GOT}\s)?from\s{_GIVER}"),
        ("received-kind", rf"\b(?:[Aa]n?|[Tt]he)\s(?P<s>(?!(?:further|additional|annual|new|second|first|special|one-off|single|small|large)\s(?:grant|funding)\b)(?:[a-z][a-z'-]+\s){{1,5}}(?:grant|funding|allocation|award))\sof\s(?P<m>{M})\s(?:had\sbeen|has\sbeen|was|were)\s(?:received|obtained|secured|accepted)\s(?:by\s{_GOT}\s)?from\s{_GIVER}"),
        # "the Bright Futures grant of £5 had been received from the Ministry": for what its name says
        ("received-named", rf"(?P<s>{_NAMED})\s(?:[Gg]rant|funding|allocation|award)\sof\s(?P<m>{M}){_OF}\s(?:had\sbeen|has\sbeen|was|were)\s(?:received|obtained|secured|accepted|paid|awarded|made)\s(?:by\s{_GOT}\s)?(?:from|by)\s{_GIVER}"),
        # "The club was to go on, a grant of £5 having been received by the Council from the Trust"
        ("received-having", rf"{NP}\s(?:was|were|is|had|has|would|will|could)\b[^;.,\ue300-\ue3ff]{{0,80}},\s(?:an?\s(?:[a-z-]+\s)?(?:grant|award|sum|contribution|donation)\sof\s)?(?P<m>{M})\shaving\sbeen\s(?:received|obtained|secured|won|accepted)\s(?:by\s{_GOT}\s)?from\s{_GIVER}"),
        # "Barset Police gave £5 and the Council £6 towards a worker"
        ("gave-and", rf"{_GIVER}\s{DID}{GAVE}\s(?P<m>{SUM}),?\s(?:and|with|while)\s{BODY}\s(?:{DID}{GAVE}\s)?{SUM}\s(?:for|towards|to|into)\s{NP}"),
        ("and-gave", rf"(?:\band|,|\bwhile|\bwith)\s{_GIVER}\s(?P<m>{SUM})\s(?:for|towards|into)\s{NP}"),
        # "Towards the salary of a worker the Commissioner gave £5"
        ("fronted", rf"\b(?:[Tt]owards|[Ff]or)\s{NP},?\s{_GIVER}\s{DID}{GAVE}\s(?P<m>{SUM})"),
        # "The Council had received £5 from the Government for clubs", "had been left £5, which was for outings"
        ("took", rf"{_GOT},?\s(?:who\s|which\s)?(?:(?:had|has|have)\s)?{TOOK}\s(?P<m>{SUM}){_OF}(?:\s(?:from|by|through|via|under|out\sof|of)\s(?:{_GIVER}|it|this|that|these|the\s(?:pot|fund|sum|money|total|scheme|same)))?,?\s{_PURPOSE}"),
        # "£5 from the Trust for clubs"; "from the Trust, £5 for clubs"
        ("from", rf"(?P<m>{SUM}){_OF}\s(?:(?:had\s)?(?:come|came|received|coming)\s)?(?:from|by)\s{_GIVER},?\s{_PURPOSE}"),
        ("from-before", rf"\bfrom\s{_GIVER},\s(?P<m>{SUM}){_OF},?\s{_PURPOSE}"),
        ("owner-awarded", rf"(?P<r>{BODY})[^;.:]{{0,60}}?[:;]\s[Ii]ts\s{NP}\s(?:had\sbeen|has\sbeen|was)\s(?:awarded|given|granted)\s(?P<m>{SUM}){_OF}\s(?:by|from)\s{_GIVER}"),
        # "its drop-in had been awarded £5 by the Council"
        ("thing-awarded", rf"{NP}\s(?:had\sbeen|has\sbeen|was|were|is)\s(?:awarded|given|granted|allocated|(?:supported|funded|financed|paid\sfor|backed)\s(?:by|with|through|to\sthe\stune\sof))\s(?P<m>{SUM}){_OF}(?:\s(?:by|from)\s{_GIVER})?(?=[.,;]|\s(?:and|which|in|over)\b|$)"),
        ("thing-received", rf"{NP}\s(?:(?:had|has|have)\s)?(?:received|secured|obtained|attracted|won|gained)\s(?P<m>{SUM}){_OF}\s(?:from|by)\s{_GIVER}(?=[.,;]|\s(?:and|which|in|over)\b|$)"),
        # "the £5 which the Government had allocated to the Council was committed to workers"
        ("which-gave", rf"(?P<m>{SUM}){_OF}\s(?:(?:which|that)\s)?{_GIVER}\s{DID}{GAVE}(?:\s(?:to\s)?{_GOT})?\s(?:{BECAME}|for|towards|to)\s{NP}"),
        # "the additional £5 approved by the Council in February would be applied to recruitment"
        ("approved-by", rf"(?P<m>{SUM})(?:\s(?:which|that)\s(?:was|had\sbeen))?\s(?:approved|agreed|voted|sanctioned|authorised)\sby\s{_GIVER}"
            rf"(?:\sin\s[A-Z][a-z]+)?\s(?:{BECAME}|(?:would|will|was\sto|had|has)\s(?:now\s)?(?:be|been)\s(?:applied|used|put|devoted|directed)\s(?:to|for|towards))\s{NP}"),
        ("contract", rf"(?:(?P<g>{BODY})(?:'s?)?\s)?contract\s(?:for|to\sprovide|to\srun|to\sdeliver)\s{NP},?\s(?:worth|valued\sat|at\sa\s(?:cost|price)\sof)\s(?P<m>{SUM}),?\s(?:had\sbeen\s|was\s)?(?:awarded\s|let\s|given\s)?to\s{_GOT}"),
        ("was-what", rf"(?P<m>{SUM})(?:,\s[^,;.]{{3,90}},)?\s(?:was|were|is|had\sbeen)\s(?:what|the\s(?:sum|amount|figure)\s(?:that|which)|the\s(?:sum|amount))\s{_GIVER}\s{DID}{GAVE}\s(?:on|for|towards|in|to)\s{NP}"),
        ("named-sum", rf"{_GIVER}(?:'s?)?\s(?:[a-z-]+\s){{0,2}}?(?:funding|grants?|investment|contributions?|award|money|donation|gift|payment)\s(?:of\s|totalling\s|worth\s)?(?P<m>{M}){_OF}\s(?:(?:was|were|is)\sbeing|had\sbeen|has\sbeen|have\sbeen|was|were|is)\s{GIVEN}(?:\sto\s{_GOT})?\s(?:{TO_WHAT}|{BECAME})\s{NP}"),
        # "Government funding of £5 had paid for clubs", "the sum of £5 granted to the Council by the Trust for clubs"
        ("funding-paid", rf"{_GIVER}(?:'s?)?\s(?:[a-z-]+\s){{0,2}}?(?:funding|grants?|money|contributions?|awards?|donations?)\s(?:of\s|totalling\s|worth\s)(?P<m>{M}){_OF}\s{BECAME}\s{NP}"),
        ("granted-by", rf"{_NOT}(?P<m>{SUM}){_OF}(?:,?\s(?:which\s(?:was|had\sbeen)\s)?){GIVEN}\sto\s{_GOT}\sby\s{_GIVER},?\s(?:{TO_WHAT})\s{NP}"),
        # "£5 was given to Night Owls by the Council for clubs"
        ("given-by", rf"{_NOT}(?P<m>{SUM}){_OF}\s(?:(?:was|were|is|are)\sbeing|had\sbeen|has\sbeen|have\sbeen|was|were|is|are|being)\s(?:also\s|now\s)?{GIVEN}(?:\s(?:to|for)\s(?:{_GOT}|(?P<it>it|them)))?(?:\s(?:(?:to|into|in)\s(?:(?:the|its)\s)?)?(?:[a-z\ue200-\ue2ff-]+\s){{0,2}}?(?:budget|base)(?=\sfor\s))?(?:\s(?:by|from|in|within|out\sof|through)\s(?:{_GIVER}(?:'s?\s(?:own\s)?(?:budget|reserves|underspend|balances|funds))?))?(?:\sto\s(?P<r2>{BODY}))?,?\s(?:{TO_WHAT}|{BECAME})\s{NP}"),
        # "Trust money for the club came to £5"; "an outlay by the Council of £6 on the club"
        ("money-came", rf"{_GIVER}(?:'s?)?\s(?:money|funding|grants?|support|contributions?)\s(?:for|towards)\s{NP}\s(?:had\s)?(?:came\sto|come\sto|amounted\sto|totalled|stood\sat|was|were)\s(?P<m>{SUM})"),
        ("outlay", rf"\b(?:outlay|expenditure|spending|spend|payment|investment|contribution)\s(?:by|from)\s{_GIVER}\sof\s(?P<m>{SUM})\s(?:on|for|towards|in)\s{NP}"),
        # "the nursery (which had cost £5, every penny from the Council's reserves)", "the cost was £5, met by the Council"
        ("cost", rf"\b{NP},?\s\(?(?:(?:which|that)\s)?(?:(?:had|has|have)\s)?(?:cost(?:ing)?|costs|cost\sof|c[ao]me\s(?:in\s)?(?:at|to))\s(?P<m>{SUM}),?\s(?:[a-z-]+\s){{0,6}}?(?:(?:met|paid|funded|borne|covered|found|provided)\s(?:jointly\s)?(?:by|from)|from|by)\s{_GIVER}"),
        ("cost-met", rf"{NP},?\s(?:(?:had|has|have)\s)?(?:cost|costs|c[ao]me\s(?:in\s)?(?:at|to))\s(?P<m>{SUM}),\s(?:(?:all|most|half)\sof\s)?which\s{_GIVER}\s{DID}(?:{MET}|{GAVE})(?=[.,;]|$|\s(?:from|in|out)\b)"),
        # "the sum of £5 was for clubs", "of which £5 was for clubs and £6 for teams"
        ("from-given", rf"{_NOT}(?P<m>{SUM}){_OF}\s(?:from|by)\s{_GIVER}\s(?:had\sbeen|has\sbeen|have\sbeen|was|were)\s{GIVEN}(?:\s(?:to|for)\s{_GOT})?,?\s(?:{TO_WHAT}|{BECAME})\s{NP}"),
        ("part-given", rf"(?P<m>{SUM}){_SRC}\s(?:had\sbeen|has\sbeen|have\sbeen|was|were|is)\s{GIVEN}(?:\s(?:by|from)\s{_GIVER})?\s{_PURPOSE}"),
        ("gave-part", rf"{_GIVER}\s{DID}(?:{GAVE}|used|drawn|taken)\s(?P<m>{SUM}){_SRC}\s{_PURPOSE}"),
        # "Agreed that the Council would provide £5 for clubs", "that a grant of £5 be paid to Night Owls for clubs"
        ("resolved-to-give", rf"(?:{_RES}|{_LABEL}[Tt]hat)\s{_GIVER}\s(?:would|will|shall|should)\s(?:provide|contribute|allocate|invest|commit|set\saside|earmark|make\savailable|give|put|spend|fund|pay)\s(?P<m>{SUM}){_OF}(?:\sto\s{_GOT})?\s(?:{_PURPOSE})"),
        ("resolved-grant", rf"{_RES}\s(?:an?|the)\s(?:grant|sum|contribution|award|payment|donation)\sof\s(?P<m>{SUM})\s(?:should\s|shall\s)?be\s(?:awarded|paid|made|given|allocated|granted)(?:\sto\s{_GOT})?\s(?:for|towards|to)\s{NP}"),
        ("resolved-be", rf"{_LABEL}[Tt]hat\s(?:the\s)?(?:(?:release|allocation|award|use|payment|spending|sum)\sof\s)?(?P<m>{SUM}){_OF}(?:\sbe\s(?:transferred|moved|vired|released|allocated|set\saside|used|spent|awarded|granted))?(?:\sto\s{_GOT})?(?:\s(?:from|out\sof)\s(?:(?:the|its)\s)?[\w'\ue000-\ue7ff\s-]{{1,60}}?)?\s(?:for|to|into|towards)\s{NP}"),
        # "the transfer of £5 from the schools block to high needs", "£5 had been transferred from reserves to care"
        ("transferred", rf"(?:[Tt]ransfer(?:red|ring)?|[Mm]ove(?:ment|d)?|[Mm]oving|[Vv]ir(?:ement|ed))?(?:\sof)?\s?(?P<m>{SUM}){_OF}(?:\s(?:had\sbeen|has\sbeen|was|were)\s(?:moved|vired|transferred))?\s(?:out\sof|from)\s(?:(?:the|its|their)\s)?[\w'\ue000-\ue0ff\ue600-\ue6ff\s-]{{3,60}}?\s(?:to|into|towards)\s{NP}"),
        # "The Trust was funding a youth worker to the tune of £5", "the club was funded by the Trust at £5"
        ("funding-it", rf"{_GIVER}\s(?:was|is|were|are|had\sbeen|has\sbeen)\s(?:funding|financing|paying\sfor|supporting|backing|sponsoring)\s{NP}\s(?:to\sthe\stune\sof|with|at|in\sthe\ssum\sof|to\sthe\svalue\sof)\s(?P<m>{SUM})"),
        ("funded-by", rf"{NP}\s(?:was|were|is|are|had\sbeen|has\sbeen)\s(?:funded|financed|paid\sfor|sponsored|supported|backed)\sby\s{_GIVER}\s(?:\(|at\s|with\s|to\sthe\stune\sof\s|in\sthe\ssum\sof\s)(?:a\scost\sof\s)?(?P<m>{SUM})"),
        ("grant-paid", rf"(?P<m>{SUM})\s(?:grant|award|investment|contribution|fund|donation|gift)(?:\sfrom\s{_GIVER})?\s{BECAME}\s{NP}"),
        # "play therapy, towards which the Trust had given the Council £5"
        ("towards-which", rf"{NP},\s(?:which\s[^,;.\ue300-\ue3ff]{{3,90}}\sand\s|(?:in\splace|in\suse|running|begun|launched|started|established|introduced|set\sup|now)\b[^,;.\ue300-\ue3ff]{{0,50}},\s)?(?:towards|to|for)\swhich\s{_GIVER}\s{DID}{GAVE}\s(?:{_GOT}\s)?(?P<m>{SUM})"),
        # "The contract sum paid by the Council to Night Owls was £5"; "To approve the contract sum of £5"
        ("sum-paid", rf"\b(?:[Tt]he|[Ii]ts|[Aa]n?)\s(?P<s>(?:[a-z]+\s){{0,2}}(?:sum|subsidy|fee|subscription|contribution|allowance))\s(?:which\s(?:was|is)\s)?(?:paid|given|made|due|payable)\s(?:by\s{_GIVER}\sto\s{_GOT}|to\s(?P<r2>{BODY})\sby\s(?P<g2>{BODY}))\s(?:was|is|came\sto|stood\sat|had\sbeen|amounted\sto|totalled)\s(?P<m>{SUM})"),
        ("resolved-sum", rf"(?:{_LABEL}|{_RES}\s)(?:[Tt]hat\s)?(?:[Tt]o\s)?(?:[Aa]pprove|[Aa]gree|[Ss]et|[Cc]onfirm)\s(?:the\s)(?P<s>(?:[a-z]+\s)?contract\s(?:sum|price|payment))\s(?:of|at)\s(?P<m>{SUM})"),
        # "What had kept the club going was the sum of £5 from the Trust"
        ("what-made", rf"\b[Ww]hat\s(?:had\s|has\s)?(?:(?:made|kept)\s{NP}\s(?:possible|going|open|alive|afloat|running)|(?:paid\sfor|saved|funded|rescued|started|opened|bought)\s{NP.replace('?P<s>', '?P<s2>')})\s(?:was|were|is|had\sbeen)\s(?:the\s|an?\s)?(?:[a-z]+\s(?:of\s)?)?(?P<m>{SUM})\s(?:[a-z]+\s)?from\s{_GIVER}"),
        # "A grant from the Trust, to the tune of £5, had enabled schools to be given books"
        ("enabled", rf"\b(?:grant|award|donation|gift|contribution|money|funding)\sfrom\s{_GIVER},?\s(?:to\sthe\stune\sof|of|in\sthe\ssum\sof|worth|amounting\sto|totalling)\s(?P<m>{SUM}),?\s(?:had\s|has\s)?(?:enabled|allowed|helped|let|meant\sthat)\s[^;.\ue300-\ue3ff]{{3,60}}?\s(?:to\s(?:be\s(?:given|offered|provided\swith)|have|buy|open|run|employ|offer|get)|could\s(?:have|be\sgiven|buy|offer))\s{NP}"),
        # "the Trust had met the cost of this club, £5"
        ("met-cost", rf"{_GIVER}\s{DID}{MET}\sthe\s(?:(?:full|whole|entire|total)\s)?costs?\sof\s(?:this\s|that\s|these\s)?{NP},?\s(?:of\s|at\s|being\s|which\swas\s)?\(?(?P<m>{SUM})"),
        # "the grant for the club was £5 …; it was from the Trust"
        ("grant-was", rf"\b(?:grant|award|donation|gift)\s(?:for|towards)\s{NP}\s(?:was|is|had\sbeen|came\sto|stood\sat)\s(?P<m>{SUM})[^.\ue300-\ue3ff]{{0,90}}(?:{M}[^.\ue300-\ue3ff]{{0,60}})?;\s(?:it|this|the\smoney)\s(?:was|is|came|had\scome)\sfrom\s{_GIVER}"),
        # "Night Owls: £5 (to the Team, for clubs)"
        ("bracketed", rf"{_GIVER}(?::|\s-|\s\u2013)\s(?P<m>{SUM}),?\s\((?:(?:paid\s|given\s)?to\s{_GOT},?\s)?for\s{NP}\)"),
        ("there-was", rf"\b[Tt]here\s(?:was|is|were|had\sbeen)\s(?P<m>{SUM}){_OF}\s(?:available|set\saside|allocated|in\sthe\sbudget)(?:\sfrom\s{_GIVER})?\s(?:for|towards|to)\s{NP}"),
        ("invested", rf"[Ii]nvestment\sof\s(?P<m>{SUM})(?:\sby\s{_GIVER})?\s(?:in|into)\s{NP}\s(?:had|has|was)\s(?:been\s)?(?:made|agreed|approved|secured)"),
        # "an investment of £5 which was put into Night Owls to open a club"
        ("invested-to", rf"[Ii]nvestment\sof\s(?P<m>{SUM})\s(?:(?:which|that)\s)?(?:had\sbeen|has\sbeen|was)\s(?:made|agreed|put)\s(?:by\s{_GIVER}\s)?(?:in|into)\s(?:the\s)?(?P<r>{BODY}|[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){{0,3}})\s(?:to|for|so\sas\sto)\s{NP}"),
        # "agreed to receive the grant for mentoring from the Trust totalling £5"
        ("resolved-accept", rf"(?:[Aa]ccept|[Rr]eceive|[Aa]cceptance\sof)\s(?:the\s|an?\s)?(?:[a-z]+\s)?(?:funding|grant|award|allocation|contribution)\sfor\s{NP}\sfrom\s{_GIVER}(?:(?:,\s|\sand\s){BODY}){{0,3}}\s(?:for|of|in\sthe\ssum\sof|totalling|worth)\s(?P<m>{SUM})"),
        # "approved the tender of Night Owls for play sessions at a cost of £5"
        ("resolved-tender", rf"\b(?:[Aa]ccept(?:ed)?|[Aa]pproved?)\s(?:the\s)?tender\s(?:from|of|by|submitted\sby)\s{_GOT}\sfor\s(?:the\sprovision\sof\s)?{NP}[^;.\ue300-\ue3ff]{{0,160}}?\s(?:at|in|for)\s(?:the|a)\s(?:total\s)?(?:value|cost|price|sum)\sof\s(?P<m>{SUM})"),
        ("made-available", rf"{_GIVER}\s(?:(?:had|has|have)\s)?made\s(?P<m>{SUM}){_OF}\savailable(?:\sto\s{_GOT})?\s(?:for|towards|to)\s{NP}"),
        ("was-for", rf"{_NOT}(?P<m>{SUM}){_OF}(?:,\s[^,;.]{{3,60}},)?\s{BECAME}\s{NP}"),
        ("and-for", rf"(?<=and\s)(?P<m>{SUM})\sfor\s{NP}"),
        # "including £5 for clubs", "with £5 of it going to clubs", "Of this, £5 would pay for clubs"
        ("part", rf"(?:\bincluding|\binclusive\sof|\b[Oo]f\s(?:which|this|that|it),?|\bwith|;|,)\s(?P<m>{SUM})(?:\sof\s(?:it|this|that|which))?\s(?:(?:was|were|is|are|had\sbeen|being)\s)?(?:going|went|gone|spent|set\saside|earmarked|put)?\s?(?:for|to|towards|on|into)\s{NP}(?<=[a-z\ue000-\ue7ff])"),
        # "The Trust was meeting £5 of the cost of the club"
        # "The Trust has put £5 into it": what "it" is, the sentences before tell
        ("into-it", rf"{_GIVER}\s{DID}{GAVE}\s(?P<m>{SUM}){_OF}\s(?:(?:in)?to(?:wards)?|for)\s(?P<s>it|this|them)(?=[.,;]|$|\s(?:and|in|over|this|last|while|with)\b)"),
        # "the club was run by Night Owls and a grant of £5 from the Trust paid for it"
        ("paid-it", rf"(?P<m>{SUM}){_OF},?\s(?:(?:given|made|awarded|received|provided)\s)?(?:from|by)\s{_GIVER},?\s{BECAME}\s(?P<s>it|this|them)(?=[.,;]|$|\s(?:and|in|over|this|last|until)\b)"),
        ("met-part", rf"{_GIVER}\s{DID}{MET}\s(?P<m>{SUM})\s(?:of|towards)\s(?:(?:the|its|their)\s)?(?:[a-z]+\s)?(?:costs?|bill|price|total|salar(?:y|ies)|wages)\s(?:of|for)\s(?:(?:running|providing|employing|having|keeping|delivering|the\sprovision\sof)\s)?{NP}"),
        # "Asked what the club had cost, the Manager gave the figure of £5, all of it met by the Trust"
        ("asked-cost", rf"\b(?:what|how\smuch)\s{NP}\s(?:(?:had|has)\s)?(?:cost|costs|come\sto|came\sto|been\scosting|was\scosting)\b[^.;?\ue300-\ue3ff]{{0,120}}\s(?P<m>{M})(?:,?\s\(?(?:[a-z-]+\s){{0,6}}?(?:met|paid|funded|borne|covered|found|provided)\s(?:[a-z]+\s)?(?:by|from)\s{_GIVER})?"),
        # "the investment of £5 agreed by the Council in its budget for clubs"; "£5 held in the Council's reserves for clubs"
        ("agreed-by", rf"{_NOT}(?P<m>{SUM}){_OF},?\s(?:(?:which|that)\s(?:was|were|had\sbeen|has\sbeen)\s)?{GIVEN}\sby\s{_GIVER}(?:\s(?:(?:in|from|as\spart\sof|within)\s(?:(?:the|its)\s)?)?(?:[a-z-]+\s)?budget)?,?\s(?:{TO_WHAT})\s{NP}"),
        ("held", rf"{_NOT}(?P<m>{SUM}){_OF},?\s(?:(?:which|that)\s(?:was|were|is|are|had\sbeen|has\sbeen)\s)?(?:held|kept|put\sby|set\saside|earmarked|retained)\s(?:in|within)\s(?:(?:the|an?|its|{BODY}'s?)\s)?(?:[\w'-]+\s){{0,4}}?(?:[Rr]eserves?|[Ff]und|[Aa]ccount|balances|budget)\s(?:for\sthe\spurposes?\sof|for|towards)\s{NP}"),
        # "approved the procurement of a helpline at a cost of up to £5"
        ("resolved-procure", rf"(?:[Aa]greed(?:\sto)?|[Aa]pproved?|APPROVED|AGREED|[Aa]uthorised?|[Dd]ecided\son)\s(?:the\s|an?\s)?{_DEED_OF}[^;.\ue300-\ue3ff]{{0,60}}?\s(?:at|for)\san?\s(?:[a-z]+\s)?(?:cost|price|sum)\s(?:of\s)?(?:no\smore\sthan\s|not\smore\sthan\s|up\sto\s|not\sexceeding\s)?(?P<m>{SUM})"),
        # "To approve the use of £5 from the Council's reserves for clubs"
        ("resolved", rf"(?:^(?:\W?\w{{1,4}}[.)]\s{{0,4}})?|^(?:[Ii]t\swas\s)?(?:RESOLVED|AGREED|DECIDED|[Rr]esolved|[Aa]greed|[Dd]ecided)[:,]?\s)(?:[Tt]hat\s)?(?:[Tt]o\s)?(?:[Aa]pprove|[Aa]uthorise|[Aa]gree|[Ee]ndorse|[Aa]llocate|[Rr]elease|[Cc]ommit|[Ss]et\saside|[Aa]ward|[Gg]rant|[Ii]nvest|[Ss]pend)(?:\s(?:the\s|an?\s)?(?:use|release|spending|allocation|award|payment|investment|expenditure|drawdown|transfer|grant|contribution|sum)\sof)?\s(?P<m>{SUM}){_OF}(?:\sto\s{_GOT})?(?:\s(?:from|of|out\sof|within)\s(?:(?:the|its)\s)?(?:{_GIVER}'s?\s)?(?:[\w'-]+\s){{0,6}}?(?=(?:for|to|towards|in|into)\s))?\s?(?:for|towards|to(?:\sfund|\spay\sfor|\ssupport)?|into|in|on)\s{NP}"),
        # "Two sums paid for a therapist, namely £5 from A and £6 from B"
        ("paid-for", rf"\b{BECAME}\s{NP}(?:,|:)?\s(?:namely|being|that\sis|these\sbeing|one\sof)?,?\s?(?P<m>{SUM})\sfrom\s{_GIVER}"),
    )
)
# The sentence after a sum, that says what "the money" was for, and who gave "the award".
POINTS = re.compile(
    rf"^(?:(?:All|Most|Half|Part|Much)\sof\s(?:it|this|that|the\smoney|the\ssum)|(?:It|This|That|They|These|Both|The\s(?:whole|money|sum|sums|funding|grant|award|payment|donation|contribution|cash|funds)(?:\sin\squestion)?|Which)),?\s(?:from\s{_GIVER},?\s)?{BECAME}\s{NP}"
)
CORRECTED = re.compile(rf"{M}\s(?:in\s[^,;.]{{3,40}}\s)?(?:should\shave\sread|should\sread|was\scorrected\sto|be\samended\sto(?:\sread)?|ought\sto\shave\sbeen)\s(?P<m>{M})")
WAS_SHARE = re.compile(rf"(?P<r>{BODY})(?:'s?)\s(?:[a-z]+\s)?(?:share|allocation|grant|award|slice|portion|entitlement)(?:,\s[^,;.]{{3,60}},)?\s(?:was|is|had\sbeen|came\sto|amounted\sto|would\sbe)\s(?P<m>{SUM})")
# An account that money is taken from, and nobody who gives it.
ACCOUNT = re.compile(r"\b(?:Block|Budget|Reserves?|Account|Allocation|Contingency|Underspend|Balances|Premium)$")
CONFIRMED = re.compile(rf",\s(?:so|as)\s{_GIVER}\s{HAVE}(?:confirmed|announced|said|notified|told\sthem),")
GRANT_OF = re.compile(rf"\b(?:grant|award|funding|money|donation|gift|contribution|sum|payment)s?\sfrom\s{_GIVER}")
FROM_AFTER = re.compile(rf"{_OF}(?:\s(?:had|has|was|were)(?:\sbeen)?)?(?:\s(?:received|secured|obtained|won|awarded|provided|given|paid|met|coming|came|donated))?\s(?:from|by)\s{_GIVER}")
AND_FROM = re.compile(rf"(?:,|,?\sand|,?\swith)\s(?:a\sfurther\s|another\s)?(?P<m>{M})\sfrom\s{_GIVER}(?!\s(?:for|towards|to)\b)")
# "and the Trust the remaining £5", "the balance of £5 coming from the Trust": for the same
_REST = r"the\s(?:remaining|other|outstanding|final|balance(?:\sof)?,?|rest,?(?:\sof)?|remainder,?(?:\sof)?)"
REST = (
    Screened(rf"(?:,\s|,?\sand\s|;\s){_GIVER}\s(?:{DID}(?:{MET}|{GAVE})\s)?(?P<m>{M})(?!\s(?:for|towards|to|in|into|on|over|from|by|more|less)\b)"),  # "and the Trust £5"
    Screened(rf"{_GIVER}(?:,?\s{DID}(?:{MET}|{GAVE}))?\s(?:{_REST}|a\sfurther|another)\s(?P<m>{M})(?!\s(?:for|towards|to)\b)"),
    Screened(rf"\b{_REST}\s(?P<m>{M}),?\s(?:(?:was|were|being|is|had|has|been|to\sbe|would\sbe)\s)*(?:(?:coming|came|come|met|paid|found|provided|borne|funded|put\sup|covered|contributed)\s)?(?:by|from)\s{_GIVER}"),
)
# A sum that is part of the one before: "of which £5 was for clubs", "£5 from it for a minibus"
PART_OF = Screened(rf"\b(?:[Oo]f|[Ff]rom|[Oo]ut\sof)\s(?:which|this|that|it|these\ssums?|the\s(?:total|sum|money|award)),?\s(?:{M}|the\s)|{M}\s(?:of|from|out\sof)\s(?:which|this|that|it|the\s(?:total|same\s[a-z]+|sum|money|pot))\b|\b(?:including|inclusive\sof|with)\s{SUM}")
BY_THEN = re.compile(rf"\s(?:by|from)\s{_GIVER}(?=[.,;]|$|\s(?:and|which|in|over|for)\b)")
# A sum that nobody gave for anything.
NO_GIFT = re.compile(
    r"\b(?:over-?sp[ea]n[dt]\w*|under-?sp[ea]n[dt]\w*|deficits?|savings?|sav(?:e|ed|ing)|shortfall|pressures?|fines?|fined|fees?|council\stax(?!\s(?:relief|exemption|support|discount|help))|debts?|gap|cut|cuts|reduc(?:ed|tion|ing)|bids?|bid\sfor|bidding|appl(?:y|ied|ying|ication)s?\sfor"
    r"|seeking|sought|turned\sdown|refused|rejected|unsuccessful\w*|lost|loss(?:es)?|compensation|rent|invoice|damages|refund\w*|reclaimed|clawed|withdrawn|forecast|projected|per\s(?:week|child|place|night|hour)|a\s(?:week|night|day|head)|each\schild|sala?ries)\b",
    re.IGNORECASE,
)
