r"""By what words beside it an organisation is the provider of a service and a public body its commissioner, over a sentence in signs.

Each cue is local, as those of sums are (`kg.rules.money.roles`): "run by O", "O saw to", "in the hands of O"; what the service is called may
stand on either side of it, in the same sentence or, for "it", in one before. `p` provides, `c` commissions, `s` is the service.
"""

from __future__ import annotations

import re

from kg.rules.money.contracting import (
    BE,
    BOUGHT,
    BUY,
    DEAL,
    DOES,
    DONE,
    ENGAGE,
    ENGAGED,
    GIVEN,
    HAVE,
    NP,
    OFFER,
    TOOK,
    WENT,
    C,
    O,
)
from kg.rules.needed import Needs
from kg.screen import Screened

_P, _C = rf"(?P<p>{O})", rf"(?P<c>{C})"
_DOES = rf"(?:{DOES}|{TOOK}|tak(?:es|en|ing)\sup|took\sup|(?:saw|sees|seen|seeing)\sto|look(?:s|ed|ing)\safter|car(?:es|ed|ing)\sfor|doing|does|did|do|done|arrang(?:es?|ed|ing)|organis(?:es?|ed|ing)|handl(?:es?|ed|ing)|hosts?|hosted|hosting|la(?:id|ys|ying)\son|ha(?:d|s|ve)\scharge\sof|(?:was|is|were|been)\s(?:responsible\sfor|in\scharge\sof)|act(?:s|ed|ing)\sas|complet(?:es?|ed|ing)|supervis(?:es?|ed(?!\scontact)|ing)|taught|t(?:ook|aken|akes)\s(?:it|them|this)\s(?:on|over|up)|kept|keeps|keeping|cover(?:s|ed|ing)|opens?|opened|g(?:ive|ives|ave|iven|iving)(?!\s(?:up|back|notice|away)\b)|holds?|held|holding|puts?\son|putting\son|administer(?:s|ed|ing)?|leads?|led|leading|teach(?:es|ing)?|facilitat(?:es?|ed|ing)|co-?ordinat(?:es?|ed|ing)|maintain(?:s|ed|ing)?|service[sd]?|mount(?:s|ed)|furnish(?:es|ed)|bring(?:s|ing)?|brought|answer(?:s|ed)\sfor|(?:has|had|have)\sthe\s(?:running|delivery|management|conduct)\sof)"
_DONE = rf"(?:{DONE}|taken\s(?:on|over|up)|looked\safter|seen\sto|cared\sfor|arranged|organised|kept|laid\son|covered|maintained|performed|met|supervised|taught|facilitated|co-?ordinated|serviced|overseen|completed|put\son|given|held|administered|led|hosted|handled|mounted|furnished|fronted|fielded)"
DOES_ALL, DONE_ALL = _DOES, _DONE
_GIVEN = rf"(?:{GIVEN}|handed\son|made\sover|turned\sover|contracted|farmed\sout|put\sout|given\sover|gone|went|fallen|left|placed|put)"
_ASK = rf"(?:{ENGAGE.replace('|use[ds]?', '')}|asked|turn(?:s|ed)\sto|look(?:s|ed)\sto|gone\sto|went\sto|goes\sto|brought\sin|taken\son|enlisted|enlists|trust(?:s|ed)|given|gave|contract(?:s|ed)\swith|invited|got|had)"
_GO_ON = r"(?:(?:(?:gone|went|goes|kept|keeps|carried|carries)\son\s|kept\s|carried\son\s|stopped\s(?!by\b))|(?:continue[sd]?|began|begun|started|come|used)\s(?:to\s)?)?"
# what is said of a provider before what it does: "P, for which the Council footed the bill, ran"
_ASIDE = r"(?:,\s(?:which|whom|who|whose|for|with|to|under|an?|the|though|while|at|by|like)\b[^;.\ue000-\ue0ff]{3,140}?,)?"
_TENURE = r"(?:tenure|custody|stewardship|running|delivery|provision|operation|management|handling|conduct|supply|hosting|administration|time|years|spell|ownership|occupancy)"
_HANDOVER = r"(?:outsourcing|transfer|award|handover|handing(?:\sover)?|passing|letting|novation|assignment|entrusting|contracting(?:\sout)?|giving|move|switch)"
_GIVING_UP = r"(?:handing\s(?:back|over|in)|surrender|relinquish(?:ing|ment)|giving\sup|return|termination|ending|yielding)"
_BODY = r"(?:organisation|charity|company|trust|agency|provider|body|enterprise|firm|people|group|outfit|society)"
_MUCH = r"(?:[a-z-]+\s){0,3}?"
Cue = tuple[str, int, bool, Screened]
# Who provides it: the cue, and on which side of it the service is sought first (1 after it, -1 before it); `firm` where the words tell of an arrangement.
PROVIDERS: tuple[Cue, ...] = tuple(
    (name, side, firm, Screened(pattern))
    for name, side, firm, pattern in (
        # "it falls to O to provide", "O's tenure of", "the part that O played", "the outsourcing by C to O of", "the handing back by O of its contract"
        ("falls-to", 1, True, rf"\b(?:fall|falls|fell|fallen|left|up)\sto\s{_P}\sto\s(?:provide|deliver|run|carry\sout|undertake|operate|offer|conduct|manage|supply|staff|lay\son|put\son|hold|give|see\sto|look\safter|arrange|lead|do|teach)\b"),
        ("tenure", 1, True, rf"{_P}(?:'s?)?\s(?:[a-z-]+\s)?{_TENURE}\s(?:of|as|with|at|running|providing)\b"),
        ("work-as", 1, True, rf"{_P}(?:'s?)?\s(?:[a-z-]+\s)?(?:work|role|part|job|task|function|duties)\s(?:as|was|is|in\s(?:running|providing|delivering))\b"),
        ("part-played", -1, True, rf"\b(?:part|role|job|task|piece|share|work)\b[^;.\ue000-\ue0ff]{{0,30}}?\s(?:that\s|which\s|what\s)?{_P}\s(?:played|plays|had|has|took|takes|does|did|contributed|brings?|brought|fulfil(?:s|led))\b"),
        ("what-it-does", -1, True, rf"\bwhat\s{_P}\s{HAVE}(?:brought|brings?|did|does|do|provide[sd]?|offer(?:s|ed)?|gave|gives|contribute[sd]?|add(?:s|ed)|suppl(?:y|ies|ied)|run|runs|ran)\b"),
        ("outsourcing", 1, True, rf"\b{_HANDOVER}\b[^;.\ue000-\ue0ff]{{0,120}}?\sto\s{_P}"),
        ("handing-back", 1, True, rf"\b{_GIVING_UP}\sby\s{_P}\s(?:of|from)\b"),
        ("not-but", 1, True, rf"\b[Ii]t\s(?:was|is)\snot\s{O}[^;.]{{0,140}}?\bbut\s{_P}"),
        ("behind", -1, True, rf"\b{_BODY}\s(?:behind|running|in\scharge\sof|responsible\sfor|that\s\S+|which\s\S+)\s(?:it|this|them|that)\s(?:was|is|being)\s{_P}"),
        ("answer-was", -1, True, rf"\bwho\s(?:[a-z]+\s){{0,3}}?{_DOES}\b[^;.]{{0,90}}?,?\s(?:the\s(?:answer|reply)\s|it\s)(?:was|is)\s{_P}"),
        ("whom-to", 1, True, rf"{_P},?\s(?:which|whom|that|who)\s{C}\s{HAVE}(?:{_ASK}|pays)\sto\s"),
        # "it was to O that the helpline had been handed over"
        ("cleft-to", 1, True, rf"\b[Ii]t\s(?:was|is|had\sbeen)\s(?:to|with|upon|on|from)\s{_P}\sthat\b"),
        ("who-ran", -1, True, rf"\bwho\s(?:[a-z]+\s){{0,2}}?{_DOES}\b[^;.]{{0,80}}?,\s(?:[a-z]+\s){{0,5}}?it\s(?:was|is)\s{_P}"),
        ("cleft", 1, False, rf"\b[Ii]t\s(?:was|is|had\sbeen)\s{_P},?(?:\s(?:and\s)?not\s[^,;.]{{1,40}},)?\s(?:that|which|who)\s{HAVE}{_DOES}\b"),
        ("bought-is", 1, True, rf"\bfrom\s{_P}\s(?:was|were|is|are)\b"),
        ("novated", -1, True, rf"\b(?:{_GIVEN}|novated|reassigned)\sfrom\s(?P<old>{O})(?:,\s[^;.\ue000-\ue0ff]{{3,100}},)?\sto\s{_P}"),
        ("given-to", -1, True, rf"(?<!\bbe\s)(?<![\ue300-\ue3ff]\s)(?<![\ue300-\ue3ff]\shad\sbeen\s)(?<![\ue300-\ue3ff]\swas\s)\b{_GIVEN}\s(?:it\s|them\s|this\s)?(?:out\s|over\s|on\s)?(?:(?:by|from)\s(?:{C}|{O}|[a-z-]+)\s)?to\s{_P}"),
        ("hands-of", -1, True, rf"\b(?:hands|care|charge)\sof\s{_P}|\b(?:was|were|is|are|been)\s(?:all\s)?the\s(?:work|job|task|business|responsibility|province|remit|concern|doing)\sof\s(?P<p2>{O})|\bdown\sto\s(?P<p3>{O})"),
        ("contract-with", 1, True, rf"\b(?:{DEAL}|leases?|licen[cs]es?|terms|partnership|deal)\b[^;.]{{0,60}}?\swith\s{_P}"),
        ("to-whom", 1, True, rf"{_P},?\s(?:to\swhom|to\swhich)\s{C}\s{HAVE}(?:{_GIVEN}|gave|let|paid)\b"),
        ("under-contract", -1, True, rf"{_P},?\s(?:(?:which|who)\s)?{HAVE}{BE}\sunder\s{DEAL}\b"),
        ("moved-to", -1, True, rf"{C}\s{HAVE}(?:then\s|since\s)?(?:moved|transferred|switched|given|handed|passed|let|awarded)\s(?:it|them|this)\s(?:on\s|over\s)?to\s{_P}"),
        ("with-whom", -1, True, rf"{_P},?\swith\s(?:which|whom)\s{C}\b"),
        ("whose-deal", 1, True, rf"{_P},?\swhose\s{_MUCH}{DEAL}\b"),
        ("contract-of", 1, True, rf"{_P}(?:'s?)?\s{_MUCH}{DEAL}\b(?!\s(?:sum|price|value|fee|cost|manager|monitoring|review|meeting|officer)s?\b)"),
        ("deal-won", -1, True, rf"\b{DEAL}\b[^;.]{{0,80}}?\s(?:won|held|secured|gained|signed|renewed)\sby\s{_P}"),
        ("holds", 1, True, rf"{_P},?\s(?:(?:which|who)\s)?{HAVE}(?:held|holds?|won|secured|signed|retained|kept|lost)\s{_MUCH}{DEAL}\b"),
        ("was-theirs", -1, True, rf"\b(?:{DEAL}|it|that|work|job)\b[^;.]{{0,90}}?\s(?:was|is|were)\s{_P}(?:'s?)?(?=[.,;]|$)"),
        # "Mediation continues to be O's responsibility", "is a matter for O"; "Provider: O"
        ("theirs-to-do", -1, True, rf"\b{BE}\s{_P}(?:'s?)?\s(?:responsibility|business|job|task|concern|remit|charge|province)\b|\b{BE}\s(?:a\s(?:matter|task|job)|one|work)\sfor\s(?P<p2>{O})"),
        ("provider-named", -1, True, rf"\b(?:[Pp]rovider|[Cc]ontractor|[Ss]upplier):?\s{_P}(?=[,;.]|$)"),
        ("bought-from", -1, True, rf"\b(?:{BOUGHT}|buys?(?:\sin)?|bought(?:\sin)?|hired|rented|purchasing|buying)\b[^;.]{{0,60}}?\sfrom\s{_P}"),
        ("asked", 1, True, rf"{C}\s(?:and\s{C}\s)?{HAVE}(?:both\s|each\s|jointly\s|since\s|long\s|always\s)?{_ASK}\s{_P}"),
        ("relied-on", 1, True, rf"\b(?:rel(?:y|ies|ied|ying)|draw(?:s|ing)?|drew|depend(?:s|ed|ing)?)\s(?:up)?on\s{_P}"),
        ("was-asked", 1, True, rf"{_P},?\s(?:(?:which|who)\s)?(?:had\sbeen|has\sbeen|have\sbeen|was|were|is|are|having\sbeen|being)\s(?:also\s|jointly\s|first\s)?(?:{ENGAGED}|asked|invited|contracted|enlisted|called\sin)\b(?!\sfor\b|\sby\s(?!{C})|\s(?:to\s)?(?:attend|present|speak|explain|report|comment|respond|tell|say|whether|if|how|about|why|what|when))"),
        ("service-of", -1, False, rf"\b(?:service|scheme|project|programme|line|venture|offshoot|arm|part)\sof\s{_P}"),
        ("took-from", -1, True, rf"{C}\s{HAVE}(?:took|taken|takes|got|gets|had|has)\s(?:[a-z-]+\s){{0,5}}?from\s{_P}"),
        ("which-it-ran", 1, False, rf"{_P}\s[^;.\ue000-\ue0ff]{{3,80}}?,\s(?:which|that)\s(?:it|they)\s{HAVE}{_DOES}\b"),
        ("and-from", -1, True, rf"(?:,|:|\band)\s(?:an?\s|the\s)?(?P<s>[a-z][^,;.\ue000-\uf8ff]{{3,60}}?)\sfrom\s{_P}"),
        ("is-provider", -1, True, rf"\b(?:providers?|contractors?|suppliers?|successful\sbidders?)\b[^;.]{{0,50}}?(?:\s(?:was|is|were|being)|,\snamely|:|,)\s{_P}"),
        ("as-provider", 1, True, rf"{_P},?\s{HAVE}(?:{BE}\s)?(?:as\s|acted\sas\s|served\sas\s)?{_MUCH}(?:providers?|contractors?|suppliers?)\b"),
        ("done-by", -1, False, rf"\b{_DONE}\b[^;.]{{0,70}}?\sby\s(?:an?\s{_MUCH}{OFFER},?\s)?{_P}"),
        ("does", 1, False, rf"{_P}{_ASIDE},?\s(?:(?:which|who|that)\s(?:(?:under|by|on|through|as|with|for|since|from|in|at)\s[^;.\ue000-\ue0ff]{{3,140}}?\s)?)?(?:(?:was|were|is|are)\s)?{HAVE}{_GO_ON}{_DOES}\b"),
        ("does", 1, False, rf"{_P}\s(?:continue[sd]?|began|started|went\son|used|came)\sto\s(?:provide|deliver|run|carry\sout|undertake|operate|offer|conduct|manage|supply|staff|do|see\sto|look\safter|arrange)\b"),
        ("came-from", -1, False, rf"\b(?:c[ao]mes?|coming|obtained|sourced|available|had)\s(?:[a-z-]+\s){{0,2}}?from\s{_P}"),
        ("been-with", -1, False, rf"\b(?:(?:first|second|third|fourth|fifth|last|final)\s(?:year|term)|been|lain|lay|rest(?:s|ed)|stayed|remain(?:s|ed)|placed|was|were|is)\swith\s{_P}"),
        ("each-for", -1, True, rf"(?::|,|\band)\s{_P}\sfor\s{C}"),
    )
)
# Which cues a sentence has the words of.
CUES = Needs([pattern.pattern for _, _, _, pattern in PROVIDERS])
# Who has it provided.
BUYERS: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"{_C}\s(?:and\s{C}\s)?{HAVE}(?:both\s|each\s|jointly\s|since\s|long\s|always\s|also\s)?(?:{ENGAGE}|{BUY}|{GIVEN}|asked|turned\sto|look(?:s|ed)\sto|gone\sto|went\sto|let|placed|signed|handed|gave|put|entered\sinto|agreed|made\san?\s(?:contract|agreement)|renewed|extended|prolonged|ended)\b",
        rf"\b(?:for|behalf\sof)\s{_C}(?=[.,;)]|$|\s(?:by|under|since|from|until|and|in|at|to|as|who|which)\b)",
        rf"\b(?:{BOUGHT}|{ENGAGED}|{GIVEN}|asked|placed|put|signed|agreed|made|extended|renewed|taken\sup|taken\son|farmed\sout|decommissioned|discontinued|terminated)\b[^,;.]{{0,40}}?\sby\s{_C}",
        rf"\b(?:{DEAL}|leases?|licen[cs]e|commission|terms)\b[^,;.]{{0,30}}?\s(?:from|with|to|between|by)\s{_C}",
        rf"{_C}(?:'s?)?\s{_MUCH}(?:{DEAL}|behalf|name|commission)\b",
        rf"\b{DEAL}\b[^,;.]{{0,90}}?\s(?:made|signed|agreed|concluded|entered\sinto)\swith\s{_C}",
        rf"{_C}(?:'s?)?\s(?:expense|cost|request|instance|behest|tender|order)\b",
        rf"\b(?:to\sthe\sorder|at\sthe\s(?:request|instance|expense|behest))\sof\s{_C}",
        rf"(?:\bcosts?|\bexpense|\bprice)\s(?:being\s|was\s|were\s)?shared\s(?:with|between|by)\s{_C}",
        rf"{_C}\s(?:being|was|is|were|{HAVE})\s?(?:the\s|its\s|their\s|joint\s)*(?:commissioners?|purchasers?|clients?)\b",
        rf"{_C}\s(?:foot(?:ing|ed)|pay(?:ing|s)?|paid|me(?:e)?t(?:ing|s)?|bore|bearing|stood)\s(?:for\s)?(?:the\s|its\s)?(?:bill|costs?|price|charge|it|them|for)\b",
        rf"{_C}(?:,\s[^;.,]{{0,30}})?\s?(?:\s|,\s)(?:as|being|remain(?:s|ed)|continue[sd]\sas|(?:was|is|were|are)\sstill)\s(?:the\s|its\s|their\s|lead\s|joint\s|sole\s)*(?:commissioners?|purchasers?|clients?|paymasters?)\b",
        rf"{_C},?\swhose\s(?:part|role|job|place)\b[^;.]{{0,30}}?\scommissioner\b",
        rf"{_C}\s{HAVE}(?:jointly\s)?(?:novated|outsourced|entrusted|renewed|foots?|footed|me(?:e)?ts?)\b",
        rf"\b{_HANDOVER}\b[^;.]{{0,60}}?\sby\s{_C}",
        rf"\b{DEAL}\s\({_C}",
        rf"\b(?:[Pp]urchaser|[Cc]ommissioner|[Cc]lient):?\s{_C}",
        rf"{_C}\s(?:and\s{C}\s)?{HAVE}(?:shares?|shared|split)\sthe\scosts?\b",
        rf"\band\s{_C}\s(?:pa(?:y|id)|commission(?:ed)?|bought|buy|engaged|fund(?:ed)?|asked|{HAVE}(?:commissioned|engaged|bought))\b",
    )
)
# "under a grant of £5 from the Commissioner": who pays for it so has it done
UNDER_GRANT = Screened(rf"\bunder\san?\s(?:[a-z-]+\s)?(?:grant|commission)\b[^,;.]{{0,40}}?\sfrom\s{_C}")
# What the service is, told with its cue
SERVICES: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"\b(?:{BOUGHT}|buys?(?:\sin)?|bought(?:\sin)?)\s{NP}\sfrom\b",
        rf"\b{_TENURE}\s(?:of|as|with)\s{NP}",
        rf"\b(?:{_HANDOVER}|{_GIVING_UP})\b[^;.]{{0,90}}?\s(?:of|for)\s(?:the\s(?:running|delivery|provision|management|operation|conduct)\sof\s){NP}",
        rf"\b{_HANDOVER}\b[^;.]{{0,90}}?\sto\s{O}\s(?:of|for)\s{NP}",
        rf"\b{DEAL}\s(?:for|to\s(?:run|provide|deliver))\s(?P<s>it|this|that|them|these|those)\b",
        rf"{NP}\s{HAVE}{BE}\s(?:{O}(?:'s?)?\s(?:responsibility|business|job|task|concern|remit|charge|province)|(?:a\s(?:matter|task|job)|one|work)\sfor\s{O})",
        r"\b(?:work|role|part|job|task|function|duties)\sas\s(?:the\s|an?\s|its\s)?(?P<s>[a-z][\w'-]*(?:\s[\w'-]+){0,4}?)\s(?:provider|contractor|supplier)\b",
        rf"(?:^|\b[Tt]he\s){NP}\s(?:was|is|were|are)\s(?:the\s(?:part|role|job|task|piece|share|work)\s(?:that\s|which\s)?|what\s){O}\s",
        rf"\b{DEAL}\swith\s{O}\s(?:for|to\s(?:run|provide|deliver|operate)|covering)\s{NP}",
        rf"\b(?:{DEAL}|provider|contractor|supplier|providers|suppliers)\s(?:for|of|to\s(?:run|provide|deliver|operate))\s{NP}",
        r"\b(?:did|does|doing|do)\s(?P<s>(?:the|all|its|our)\s(?:[\w'-]+\s){0,5}?work)\b",
        rf"\b(?:{_DOES}|to\s(?:run|provide|deliver|operate|supply|offer|take\son|take\sup|staff|manage|undertake|carry\sout|see\sto|look\safter|lay\son|put\son|hold|give|teach|arrange|lead|do|host|conduct|organise|administer))\s(?P<s>(?:these|those|this|that|such)\s[a-z]+s?|it|them|these|those|this|that)\b(?!\s(?:the|an?)\b)",
        rf"\b(?:{_DOES}|{_ASK}\s{O}\sto\s(?:run|provide|deliver|do|take\son|see\sto|operate)|to\s(?:run|provide|deliver|operate|supply|offer|take\son|take\sup|staff|manage|undertake|carry\sout|see\sto|look\safter|lay\son|put\son|hold|give|teach|arrange|lead|host|conduct|organise|administer)|cover(?:s|ed|ing)|{O}\sfor)\s{NP}",
        rf"\b(?:from|with)\s{O}\s(?:was|were|is|are)\s{NP}",
        rf"(?:^|[:;,]\s)(?:[Ff]or|[Oo]n|[Aa]s\s(?:to|for|regards)|[Tt]urning\sto|[Ww]hen\sit\scame\sto)\s{NP},?\s(?:the\s\S\s(?:reported|said|explained|noted|confirmed)\sthat\s)?(?={C}|{O})",
        rf"(?:^|[;:,]\s|\b(?:that|and|but|now|then|said)\s)(?P<s>it|they|these|those|this|that)\s{HAVE}(?:{BE}\s)?(?:[a-z]+\s){{0,3}}?(?:{_DONE}|{_GIVEN}|{BOUGHT}|{WENT}|in\sthe\shands|the\s(?:work|job|task|business|responsibility)|down\sto|with\s{O}|c[ao]mes?)\b",
        rf"{NP}\s{HAVE}(?:{BE}\s)?(?:[a-z]+\s){{0,3}}?(?:{_DONE}|{_GIVEN}|{BOUGHT}|{WENT}|in\sthe\shands|the\s(?:work|job|task|business|responsibility)|down\sto|with\s{O}|c[ao]mes?|among)\b",
    )
)
# Another's service, or nobody's: no row, whatever its wording
OTHERS = re.compile(
    r"\b(?:(?:the|its|an?|that|this|each|one|every|our|their)\s(?:[\w'-]+\s){0,2}?(?:school|academy|college|hospital|university|diocese|parish|governors|governing\sbody)\s(?:had|has|have|was|itself|engaged|bought|paid|commission\w+|employ\w+|us(?:es|ed))"
    r"|(?:by|for|from|with|at)\s(?:the|its|an?|that|this|each|local|some|several|many|individual|their\sown)\s(?:[\w'-]+\s){0,2}?(?:schools?|academy|academies|college|hospital|university|governors)\b"
    r"|in\sother\s(?:counties|areas|councils|authorities|parts|towns|cities|boroughs)|other\s(?:councils|authorities|boroughs|counties)|elsewhere|overseas|abroad|without\ssuccess|unsuccessful\w*|decided\sagainst|(?:bid|tendered|applied)\sfor|unwilling|declined|refused|turned\sdown)\b|\b(?:motion|amendment|proposal)\b[^.;]{0,200}\b(?:lost|defeated|fell|withdrawn|rejected)\b"
)
# "Kite Voices, now Kite Together, provided"
NOW_CALLED = re.compile(r"[A-Z][\w'&-]*(?:\s(?:(?:and|of|for)\s)?[A-Z][\w'&-]*){0,5}\s?,\s(?:which\swas\s)?now\s(?:called\s|known\sas\s|renamed\s|trading\sas\s)?(?:the\s)?(?P<new>[A-Z][\w'&-]*(?:\s(?:(?:and|of|for)\s)?[A-Z][\w'&-]*){0,5}),")
# A name that is short for one told in full: "the Centre"
SHORT = re.compile(r"(?:Centre|Trust|Society|Foundation|Company|Charity|Agency|Association|Network|Hub|Project|Group|College|Union)")
COMMISSIONED_NOW = re.compile(r"\b(?:is|are)\s(?:now\s|currently\s)?(?:jointly\s)?(?:commissioned|funded|paid\sfor)\b")
# Words that mean a service named before
POINTS = re.compile(
    r"\b(?:it|them|they|these|those|that|this|the\sformer|the\slatter|(?:the|this|that|these|those|such)\s(?:services?|schemes?|projects?|programmes?|work|contracts?|provision|interviews|sessions|visits|task|job|meetings|classes|courses|groups?|clubs?|breaks|lessons|checks|assessments|placements|conferences|lines?|function|support|help))\b(?!\s[a-z]+ly\sthat)",
    re.IGNORECASE,
)
# What has capitals and provides nothing; what is no service though it has the word of one
NO_PROVIDER = re.compile(r"(?:Requires|Good|Outstanding|Inadequate|Local|Area|Section|Regulation|Social\sWork|Early\sHelp|Children(?=$|'s\s(?:Services|Social|Homes?)|\s(?:Looked|in\sCare|and\sFamil))|Adults?|Young(?=$|\s(?:[Pp]eople|[Cc]arers|[Pp]ersons?|[Aa]dults?|[Cc]hildren|[Oo]ffenders?|[Pp]arents|[Ww]omen|[Mm]en|[Mm]others|[Ff]athers|[Mm]inds)\b)|Families|Parents?|Pupils?|Looked|Care\sLeavers?|Missing|[A-Z]{2,4}s?$|.{2,60}\b(?:Officers?|Workers?|Nurses?|Advis[eo]rs?|Managers?|Staff|Authorit(?:y|ies)|Ministers?|Business\sPartners?|Accountants?|Consultants?|Solicitors?|Reviews?|Visitors|Volunteers|Champions|Ambassadors|Approach|Model|Method|Toolkit|Pathway|Curriculum)$)\b(?!\s(?:Society|Trust|Action|Devon|Carers|First|Line|Link))")
# "Roe Children's Services" is the council's department, unless its contract is told of: "Core Assets Children's Services"
SERVICES_SO_CALLED = re.compile(r".{2,60}\bServices$")
OF_CONTRACT = frozenset({"whose-deal", "contract-of", "holds", "contract-with", "deal-won", "handing-back", "under-contract", "outsourcing", "bought-from", "to-whom"})
# By which words a team of the council's own may be told to have a service
OF_TEAM = frozenset({"given-to", "hands-of", "falls-to", "moved-to"})
# By which words a name without the word of a service may be one's: "Caring Dads was taught by Steps Ahead, whom the Council had hired"
NAMES_IT = frozenset({"done-by", "bought-from", "given-to", "answer-was", "behind", "does", "not-but"})
CORE = re.compile(r"\b(?:provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|r[au]n|runs|running|operat(?:es?|ed|ing)|holds?|held|teach(?:es)?|taught|g[ai]ves?)\s(?:(?:all\s)?(?:the|its|their|an?|our)\s)?$")
NO_SERVICE_NAMED = re.compile(r"^service\slevel|\b(?:Acts?|Regulations|Measure)\s(?:19|20)\d\d|\bwork\sof\s|^(?:[a-z]+\s)?teams?$|\b(?:judge?ments?|inspections?|impact|leaders|progress|practice)\b")
# "it was they who ran": they are the one named before
THEY_WHO = re.compile(r"\b[Ii]t\s(?:was|is)\s(?:they|it)\s(?=(?:who|that|which)\b)")
# "it was confirmed to be O", answering who did it
TO_BE_NAMED = re.compile(r"(?<=\bit)\s(?:was|is)\s(?:[a-z]+\s)?(?:confirmed|said|found|understood|explained)\sto\sbe\s(?=(?:the\s)?[A-Z])")
# When it was so, which nobody says of what is only talked about
DATED = re.compile(r"\b(?:[Ss]ince|[Uu]ntil|[Ff]rom|[Uu]p\sto|[Bb]etween)\s[^,;.]{0,30}?(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b")
# "Her organisation had provided counselling": that of the sentence before
ITS_ORGANISATION = re.compile(
    r"(?:^|(?<=[;:]\s))(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]hat|[Tt]his)\s(?:charity|company|organisation|trust|agency|firm|society|association|enterprise|provider)|[Ii]t|[Tt]hey)\s(?=(?:(?:had|has|have)\s)?(?:also\s|since\s|now\s)?(?:been\s)?(?:provided|delivered|run|ran|offered|held|holds|runs|provides|delivers|carried\sout|operated|supplied|taken\son|won|providing|running|delivering|offering)\b|(?:had\sbeen|has\sbeen|was|were|is)\s(?:chosen|commissioned|engaged|appointed|asked|paid|funded|contracted|retained|selected)\b)"
)
# "it went to Kite Voices for therapy", "we use Kite Voices": the council that is spoken of does
IT_BOUGHT = re.compile(r"(?:^|(?<=[;:,]\s)|(?<=\band\s)|(?<=\bthat\s)|(?<=\x22)|(?<=y\s)|(?<=s\s))(?:[Ii]t|[Tt]hey|[Ww]e)\s(?=(?:(?:had|has|have)\s)?(?:now\s|always\s|long\s)?(?:went\sto|gone\sto|turn(?:s|ed)?\sto|b(?:ought|uys?)|pays?|paid|engage[sd]?|commission(?:s|ed)?|asked|rel(?:y|ies|ied)\son|use[sd]?|look(?:s|ed)?\sto|hire[sd]?|contract(?:s|ed)?|entrust(?:s|ed))\b)")
BOUGHT_LIST = re.compile(r"\b(?:bought(?:\sin)?|commissioned|purchased|procured|buys?(?:\sin)?)\b[^.;]{0,40}:|\b(?:bought(?:\sin)?|purchased|procured|buys?)\b[^.;]{3,80}\sfrom\s")
