r"""By what words beside it an organisation is the provider of a service and a public body its commissioner, over a sentence in signs.

Each cue is local, as those of sums are (`kg.rules.money.roles`): "run by O", "O saw to", "in the hands of O"; what the service is called may
stand on either side of it, in the same sentence or, for "it", in one before. `p` provides, `c` commissions, `s` is the service, `old` had it before.
"""

from __future__ import annotations

import re

from kg.rules.money.servicewords import (
    ANY,
    BE,
    BOUGHT,
    BUY,
    DEAL,
    DO,
    DOES,
    DONE,
    ENGAGE,
    ENGAGED,
    GIVEN,
    HAVE,
    NP,
    TOOK,
    WENT,
    C,
    O,
)
from kg.rules.needed import Needs
from kg.screen import Screened

_P, _C = rf"(?P<p>{O})", rf"(?P<c>{C})"
_DOES = rf"(?:{DOES}|{TOOK}|tak(?:es|en|ing)\sup|took\sup|(?:saw|sees|seen|seeing)\sto|look(?:s|ed|ing)\safter|car(?:es|ed|ing)\sfor|doing|does|did|do|done|arrang(?:es?|ed|ing)|organis(?:es?|ed|ing)|handl(?:es?|ed|ing)|hosts?|hosted|hosting|la(?:id|ys|ying)\son|ha(?:d|s|ve)\scharge\sof|(?:was|is|were|been)\s(?:responsible\sfor|in\scharge\sof)|act(?:s|ed|ing)\sas|complet(?:es?|ed|ing)|supervis(?:es?|ed|ing)|taught|t(?:ook|aken|akes)\s(?:it|them|this)\s(?:on|over|up)|kept|keeps|keeping|cover(?:s|ed|ing)|opens?|opened)"
_DONE = rf"(?:{DONE}|taken\s(?:on|over|up)|looked\safter|seen\sto|cared\sfor|arranged|organised|kept|laid\son|covered|recruited|trained|supported|maintained|performed|met|supervised|taught|facilitated|co-?ordinated|serviced|overseen|completed)"
_GIVEN = rf"(?:{GIVEN}|handed\son|made\sover|turned\sover|contracted|farmed\sout|put\sout|given\sover|gone|went|fallen|left|placed|put)"
_ASK = rf"(?:{ENGAGE.replace('|use[ds]?', '')}|asked|turn(?:s|ed)\sto|look(?:s|ed)\sto|gone\sto|went\sto|goes\sto|brought\sin|taken\son|enlisted|enlists|trust(?:s|ed)|given|gave|contract(?:s|ed)\swith|invited|got|had)"
_OFFER = r"(?:charity|company|organisation|enterprise|mutual|trust|agency|firm|consortium|provider|contractor)"
_MUCH = r"(?:[a-z-]+\s){0,3}?"
_FOR = rf"(?:for|to\s{DO}|covering|to\sbe\sthe\sprovider\sof|for\sthe\s(?:provision|delivery|running|supply|operation|management)\sof|to\stake\son|as\s(?:the\s)?providers?\s(?:of|for)|to(?=\s(?:work\swith|(?:support|mentor|counsel|befriend)\s(?:[a-z-]+\s){{0,3}}?(?:children|young|families|parents|carers|care\sleavers|pupils|victims)\b)))"
_OF_C = rf"(?:{C}(?:'s?)?\s|the\s|an?\s|its\s|their\s|our\s|that\s|this\s)?"
_CHOSEN = rf"(?:{ENGAGED}|asked|invited|enlisted|called\sin)"
_RES = r"(?:^(?:\W?\w{1,4}[.)]\s{0,4})?(?:(?:[Tt]hat|THAT)\s)?|\b(?:[Tt]hat|THAT)\s(?:\(?\w{1,3}[).]\s)?)"
Cue = tuple[str, int, bool, Screened]
PROVIDERS: tuple[Cue, ...] = tuple(
    (name, side, firm, Screened(pattern))
    for name, side, firm, pattern in (
        # the award of a contract: decided, or told
        ("award-to", 1, True, rf"(?:\b(?:(?:[Dd]irect\s)?[Aa]wards?|[Ee]xtensions?|[Rr]enewals?|[Ll]etting|[Aa]warding)|(?:^|\bto\s|[.)\]:]\s{{1,3}})(?:[Aa]ward|[Ll]et|[Gg]rant|[Gg]ive))\b(?:\sby\s{C})?(?:\sof)?(?:\s{_OF_C}{_MUCH}{DEAL}\b[^;.]{{0,140}}?)?\sto\s{_P}(?!\s[^,;.]{{0,30}}?[\ue300-\ue3ff])"),
        ("be-chosen", 1, True, rf"{_RES}{_P}\s(?:should\s|shall\s)?be\s(?:(?:awarded|given|granted|offered)\s{_OF_C}{_MUCH}{DEAL}|{_CHOSEN})\b"),
        ("be-let", -1, True, rf"{_RES}(?:(?:the|an?)\s{_MUCH}{DEAL}|Lots?\s\w{{1,2}})\b[^;.]{{0,140}}?\s(?:should\s|shall\s)?be\s(?:{_GIVEN}|let|awarded)\sto\s{_P}"),
        ("be-longer", -1, True, rf"\b(?:{DONE}\sby|{DEAL}\s(?:with|held\sby|to))\s{_P}(?:\s(?:for|to)\s[^;.]{{3,100}}?)?\s(?:should\s|shall\s)?be\s(?:extended|renewed|continued|prolonged|rolled\s(?:on|forward|over)|re-?let|re-?awarded)\b"),
        ("tender-of", 1, True, rf"\b(?:[Aa]ccept(?:ed)?|[Aa]pproved?)\s(?:the\s|an?\s)?tender\s(?:from|of|by|submitted\sby)\s{_P}"),
        ("given-deal", 1, True, rf"{C}\s{HAVE}(?:{_GIVEN}|gave|let)\s{_P}\s(?:the|an?|its)\s{_MUCH}{DEAL}\b"),
        ("let-to", 1, True, rf"\b(?:{_GIVEN}|gave)\s{_OF_C}{_MUCH}{DEAL}\b[^;.]{{0,140}}?\sto\s{_P}"),
        ("deal-went", -1, True, rf"\b{DEAL}\b[^;.]{{0,140}}?\s(?:(?:held|won|signed|secured|renewed|gained)\sby|{BE}\swith|(?:re-?)?(?:{GIVEN}|let|awarded)(?:\sby\s{C})?\sto|(?:placed|began|started|commenced|runs?|ran)\swith|{WENT}(?:\sfrom\s(?P<old>{O}|{C}))?\sto)\s{_P}"),
        ("set-up", 1, True, rf"{_P},?\s(?:an?|the)\s{_MUCH}{_OFFER}\s(?:which\s|that\s)?(?:{HAVE}(?:{BE}\s)?(?:set\sup|established|created|formed|owned|wholly\sowned|appointed|commissioned|chosen|engaged)\sby\s{C}\s)?(?:to\s{DO}|(?:that|which)\s{HAVE}{DOES}|providing|running|delivering|operating)\b"),
        ("appointing", 1, True, rf"\b(?:appointing|commissioning|engaging|(?:[Aa]ppointment|engagement|selection|choice)\sof)\s{_P}\s(?:as|to|for)\b"),
        ("new-one", -1, True, rf"\b(?:an?|the)\s(?:new|second|further|fresh|other)\s(?:one|contract|agreement)\b[^,;.]{{0,60}}?\s(?:with|to|by)\s{_P}"),
        ("succeeded", 1, True, rf"{_P}\s{HAVE}(?:succeeded|replaced|taken\sover\sfrom|took\sover\sfrom|followed)\s(?P<old>{O})\sas\s(?:the\s)?(?:[a-z]+\s)?(?:providers?|suppliers?|contractors?)\b"),
        ("moved-from", -1, True, rf"\b{WENT}\sfrom\s(?P<old>{O}|{C})\sto\s{_P}"),
        # "it was to O that the helpline had been handed over"
        ("cleft-to", 1, True, rf"\b[Ii]t\s(?:was|is|had\sbeen)\s(?:to|with|upon|on|from)\s{_P}\sthat\b"),
        ("who-ran", -1, True, rf"\bwho\s(?:[a-z]+\s){{0,2}}?{_DOES}\b[^;.]{{0,80}}?,\s(?:[a-z]+\s){{0,5}}?it\s(?:was|is)\s{_P}"),
        ("cleft", 1, False, rf"\b[Ii]t\s(?:was|is|had\sbeen)\s{_P},?(?:\s(?:and\s)?not\s[^,;.]{{1,40}},)?\s(?:that|which|who)\s{HAVE}{_DOES}\b"),
        ("given-to", -1, True, rf"(?<!\bbe\s)(?<![\ue300-\ue3ff]\s)(?<![\ue300-\ue3ff]\shad\sbeen\s)(?<![\ue300-\ue3ff]\swas\s)\b{_GIVEN}\s(?:it\s|them\s|this\s)?(?:out\s|over\s|on\s)?(?:(?:by|from)\s(?:{C}|{O}|[a-z-]+)\s)?to\s{_P}"),
        ("hands-of", -1, True, rf"\b(?:hands|care|charge)\sof\s{_P}|\b(?:was|were|is|are|been)\s(?:all\s)?the\s(?:work|job|task|business|responsibility|province|remit|concern|doing)\sof\s(?P<p2>{O})|\bdown\sto\s(?P<p3>{O})"),
        ("contract-with", 1, True, rf"\b(?:{DEAL}|leases?|licen[cs]es?|terms|partnership|deal)\b[^;.]{{0,60}}?\swith\s{_P}"),
        ("to-whom", 1, True, rf"{_P},?\s(?:to\swhom|to\swhich)\s(?:{C}\s{HAVE}(?:{_GIVEN}|gave|let|paid)\b|[^,;.]{{3,60}}?\s{HAVE}(?:{BE}\s)?(?:{WENT}|{_GIVEN})\b(?:\sfrom\s(?P<old>{O}))?)"),
        ("under-contract", -1, True, rf"{_P},?\s(?:(?:which|who)\s)?{HAVE}{BE}\sunder\s{DEAL}\b"),
        ("whose-deal", 1, True, rf"{_P},?\swhose\s{_MUCH}{DEAL}\b"),
        ("contract-of", 1, True, rf"{_P}(?:'s?)?\s(?:(?!(?:under|on|by|with|in|through|an?|the|for|ha[ds]|have|was|were|is|are|of|to|from|and)\b)[a-z-]+\s){{0,3}}{DEAL}\b"),
        ("holds", 1, True, rf"{_P},?\s(?:(?:which|who)\s)?{HAVE}(?:held|holds?|won|secured|signed|retained|kept|lost|shared?s?|been\s(?:awarded|given)|(?:was|were)\s(?:awarded|given)|took\son)\s{_OF_C}{_MUCH}{DEAL}\b"),
        ("was-theirs", -1, True, rf"\b(?:{DEAL}|it|that|work|job)\b[^;,.]{{0,60}}?\s(?:was|is|were)\s{_P}(?:'s?)?(?=[.,;]|$)"),
        ("bought-from", -1, True, rf"\b(?:{BOUGHT}|buys?(?:\sin)?|bought(?:\sin)?|hired|rented|purchasing|buying)\b[^;.]{{0,60}}?\sfrom\s{_P}"),
        ("asked", 1, True, rf"{C}(?:,?\s(?:jointly\s|together\s)?with\s{C},|\sand\s{C})?\s{HAVE}(?:both\s|each\s|jointly\s|since\s|long\s|always\s)?{_ASK}\s{_P}(?!\s(?:[a-z]+\s){{0,3}}[\ue300-\ue3ff]\s(?:[a-z]+\s){{0,3}}?for\b)"),
        ("relied-on", 1, True, rf"\b(?:rel(?:y|ies|ied|ying)|draw(?:s|ing)?|drew|depend(?:s|ed|ing)?)\s(?:up)?on\s{_P}"),
        ("was-asked", 1, True, rf"{_P},?\s(?:(?:which|who)\s)?(?:had\sbeen|has\sbeen|have\sbeen|was|were|is|are|having\sbeen|being)\s(?:also\s|jointly\s|first\s)?(?:{ENGAGED}|asked|invited|contracted|enlisted|called\sin)\b(?!\sfor\b|\sby\s(?!{C})|\s(?:to\s)?(?:attend|present|update|brief|discuss|consider|help|join|meet|speak|explain|report|comment|respond|tell|say|whether|if|how|about|why|what|when))"),
        ("took-from", -1, True, rf"{C}\s{HAVE}(?:took|taken|takes|got|gets|had|has)\s(?:[a-z-]+\s){{0,5}}?from\s{_P}"),
        ("which-it-ran", 1, False, rf"{_P}\s[^;.\ue000-\ue0ff]{{3,80}}?,\s(?:which|that)\s(?:it|they)\s{HAVE}{_DOES}\b"),
        ("chosen-by", 1, True, rf"{_P},\s(?:now\s)?{_CHOSEN}\s(?:jointly\s)?by\s{C}(?:\sand\s{C})?\s(?:to|for|as)\b"),
        ("supplied-with", 1, True, rf"{_P}\s{HAVE}(?:suppl(?:ies|ied|ying)|provid(?:es|ed|ing))\s{C}\swith\b"),
        ("through", -1, True, rf"{C}\s{HAVE}{DOES}\b[^;.]{{3,100}}?\s(?:through|via)\s{_P}"),
        ("one-funds", 1, True, rf"(?P<c>{O})\s{HAVE}(?:funded|commissioned|funds|commissions)\s{_P}\sto\s{DO}\b"),
        ("gave-over", -1, True, rf"{C}\s{HAVE}(?:{GIVEN}|gave)\s(?!{O})[^;.\ue300-\ue3ff]{{3,80}}?\sto\s{_P}"),
        ("responsibility", 1, True, rf"\b[Rr]esponsibility\sfor\s[^;.]{{3,100}}?\s{HAVE}(?:lies|lay|lain|rests?|rested|sits?|sat|falls?|fell|fallen|pass(?:es|ed)|is|was)\s(?:from\s[^,;.]{{2,60}}?\s)?(?:with|to|on)\s{_P}"),
        ("responsible", 1, True, rf"{_P}(?:\steam)?,?\s(?:(?:which|that|who)\s)?(?:{HAVE}(?:the\s)?responsibility\sfor|(?:was|is|were|are)\sresponsible\sfor)\s(?:delivering|providing|running|the\s(?:delivery|provision|running)\sof)\b"),
        ("label", -1, True, rf"^(?:[-•*–]\s)?[^:;.]{{4,80}}(?::|\s[-–])\s{_P}(?:,\s|\s\()(?:under\s)?(?:an?\s)?(?:contract|agreement)\swith\b"),
        ("for-another", -1, True, rf"{DONE}\sby\s(?P<p>{C})\s(?:on\sbehalf\sof|for)\s(?P<c>{C})"),
        ("council-by", -1, False, rf"\b(?:run|provided|delivered|operated|carried\sout|undertaken|managed)\sby\s(?P<p>{C})(?!\sand\s{C}|,\s{C})"),
        ("a-service", -1, False, rf",\s{_P}\s(?:service|project|scheme|programme)\b"),
        ("which-did", -1, False, rf"(?:,?\s(?:which|that)|(?<=[a-z]))\s{_P}\s{HAVE}(?:{DOES}|{TOOK}|looked\safter)(?=[.,;)]|$|\s(?:and|but|for|on|in|under|at|since|until|with|to|from|across|as|when|after|before|last|this|once)\b)"),
        ("and-from", -1, True, rf"(?:,|:|\band)\s(?:an?\s|the\s)?(?P<s>[a-z][^,;.\ue000-\uf8ff]{{3,60}}?)\sfrom\s{_P}"),
        ("is-provider", -1, True, rf"\b(?:providers?|contractors?|suppliers?|successful\sbidders?)\b[^;.]{{0,50}}?(?:\s(?:was|is|were|being)|,\snamely|:|,)\s{_P}"),
        ("as-provider", 1, True, rf"{_P},?\s{HAVE}(?:{BE}\s)?(?:as\s|acted\sas\s|served\sas\s)?{_OF_C}{_MUCH}(?:successful\sbidders?|providers?|contractors?|suppliers?)\b"),
        ("done-by", -1, False, rf"\b{_DONE}\b(?:(?!\sby\s)[^;.]){{0,70}}?\sby\s(?:an?\s{_MUCH}{_OFFER},?\s)?{_P}"),
        ("given-by", -1, False, rf"\b(?:given|found|led)\sby\s{_P}"),
        ("does", 1, False, rf"{_P}(?:\s(?:staff|workers|practitioners|counsellors|mentors|volunteers))?(?:,\s(?!wh|and|but)[^,;.]{{3,80}},(?=\s(?:was|were|had|has|is|now|r[au]ns?|provid|deliver)))?,?\s(?:(?:which|who|that)\s)?(?!(?:had|has|have)\sbeen\s(?!\w+ing\b)|(?:was|were|is|are)\s(?!\w+ing\b))(?:(?:was|were|is|are)\s(?=\w+ing\b))?{HAVE}(?:(?:continue[sd]?|began|begun|started|gone\son|went\son|come|used)\s(?:to\s)?)?{_DOES}\b"),
        ("does", 1, False, rf"{_P}\s(?:continue[sd]?|began|started|went\son|used|came)\sto\s(?:provide|deliver|run|carry\sout|undertake|operate|offer|conduct|manage|supply|staff|do|see\sto|look\safter|arrange)\b"),
        ("came-from", -1, False, rf"\b(?:c[ao]mes?|coming|obtained|sourced|available|had)\s(?:(?!passed|moved|transferred|taken|switched|gone)[a-z-]+\s){{0,2}}?from\s{_P}"),
        ("been-with", -1, False, rf"\b(?:(?:first|second|third|fourth|fifth|last|final)\s(?:year|term)|been|lain|lay|rest(?:s|ed)|stayed|remain(?:s|ed)|placed|was|were|is)\swith\s{_P}"),
        ("each-for", -1, True, rf"(?::|,|\band)\s{_P}\sfor\s{C}"),
        ("and-to", -1, True, rf"\b{_GIVEN}\sto\s{O}[^;.]{{0,40}}?(?:,\sand|,|;|\sand|\swhile)\s(?P<s>(?!to\b|from\b)[A-Za-z][^,;.\ue000-\uf8ff]{{3,60}}?)\sto\s{_P}"),
        ("and-by", -1, False, rf"{DONE}\sby\s{O}(?:\sfor\s{C})?,?\s(?:and|&|while|with)\s(?P<s>[a-z][^,;.\ue000-\uf8ff]{{3,60}}?)\s(?:was\s|were\s)?by\s{_P}"),
        ("one-to", 1, True, rf"\b(?:one|another|the\s(?:first|second|third|other))\s(?:to|with|held\sby|was\s(?:with|to))\s{_P}\s(?:for|to)\b"),
    )
)
# What must be a service by the words before or around it
SURE: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"\b{DEAL}(?:\s(?:with|between|held\sby|let\sby|let|from|awarded\sby|to)\s{ANY}(?:\sand\s{ANY})?)*,?\s(?:for|to\s{DO}|covering|of)\s{NP}",
        rf"\b(?:providers?|suppliers?|contractors?|bidders?)\s(?:of|for)\s{NP}",
        rf"\b(?:the|its|our|{C}(?:'s?)?)\s{NP}\s(?:provider|contractor|supplier|contract|agreement)\b",
        rf"\b(?:to|award\sof|provision\sof|delivery\sof|running\sof)\s{O}\s(?:of|for)\s{NP}",
        rf"{C}\s{HAVE}(?:{GIVEN}|gave)\s(?!{O}){NP}\sto\s{O}",
        rf"\b(?:{ENGAGE}|{ENGAGED}|asked|trust(?:s|ed)|contract(?:s|ed)\swith|rel(?:y|ies|ied)\son)\s(?:(?:by|to)\s)?(?:{ANY}|it|them)(?:(?:\sand|,)\s{ANY})*\s{_FOR}\s{NP}",
        rf"{O},?\s{HAVE}{BE}\s{ENGAGED}(?:\s(?:by|to)\s{C}(?:(?:\sand|,)\s{C})*)?\s{_FOR}\s{NP}",
        rf"{O}\s(?:should\s|shall\s)?be\s{ENGAGED}\s{_FOR}\s{NP}",
        rf"\b(?:{BUY})\s{NP}\sfrom\s{O}",
        rf"\bresponsib(?:ility|le)\sfor\s(?:delivering\s|providing\s|running\s|the\s(?:delivery|provision|running)\sof\s)?{NP}",
        rf"^(?:[-•*–]\s)?(?P<s>[A-Z][\w'-]*(?:\s[\w'-]+){{0,8}})(?::|\s[-–])\s{O}(?:,\s|\s\()(?:under\s)?(?:an?\s)?(?:contract|agreement)\b",
        rf"(?:^|[.;:,]\s|\bthat\s)(?P<s>{O})(?:\sfor\s[^;.,]{{1,60}}?)?\s(?:(?:had|has|have)\sbeen|was|were|is|are)\s(?:delivered|provided|run|operated|carried\sout)\sby\b",
        r"\b(?:the|all|its|our)\s(?P<s>(?:(?!\w+'s\s)[\w'-]+\s){1,5}?work)\b(?=[.,;]|\s(?:was|were|is|had|has|for|on|since|until)\b|$)",
    )
)
# Words that mean a service named before, where one would stand: as what is run, or after the verb
POINTERS = re.compile(
    rf"(?:^|[;:,]\s|\b(?:that|and|but|now|then|said|which)\s)(?P<s>[Ii]t|[Tt]hey|[Tt]hese|[Tt]hose|[Tt]his|[Tt]hat)(?=\s(?:(?:(?:had|has|have)\s(?:been\s)?|{BE}\s)(?:[a-z]+\s)?(?:{_DONE}|{_GIVEN}|{BOUGHT}|{WENT}|in\sthe\shands|the\s(?:work|job|task|business|responsibility)|down\sto|with\s{O})|went|goes|fell|c[ao]mes?)\b)"
    rf"|\b(?:{_DOES}|{BUY}|to\s(?:{DO}|take\son|take\sup|see\sto|look\safter|do|host))\s(?P<o>it|them|these|those|this|that)\b(?!\s[a-z]+ly\sthat)"
)
# Which cues a sentence has the words of
CUES = Needs([pattern.pattern for _, _, _, pattern in PROVIDERS])
BUYERS: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"{_C}(?:,?\s(?:jointly\s|together\s)?with\s{C},|\sand\s{C})?\s{HAVE}(?:both\s|each\s|jointly\s|since\s|long\s|always\s|also\s)?(?:{ENGAGE}|{BUY}|{GIVEN}|asked|turned\sto|look(?:s|ed)\sto|gone\sto|went\sto|let|placed|signed|handed|gave|put|entered\sinto|agreed|made\san?\s(?:contract|agreement)|renewed|extended|prolonged|ended)\b",
        rf"\b(?:for|behalf\sof)\s{_C}(?=[.,;)]|$|\s(?:by|under|since|from|until|and|in|at|to|as|who|which|was|were|is|are|had|has)\b)",
        rf"\b(?:{BOUGHT}|{ENGAGED}|{GIVEN}|asked|placed|put|signed|agreed|made|extended|renewed|taken\sup|taken\son|farmed\sout)\b[^,;.]{{0,40}}?\sby\s{_C}",
        rf"\b(?:{DEAL}|leases?|licen[cs]e|commission|terms)\b[^,;.]{{0,30}}?\s(?:from|with|to|between|by)\s{_C}",
        rf"{_C}(?:'s?)?\s{_MUCH}(?:{DEAL}|behalf|name|commission)\b",
        rf"{_C}(?:'s?)?\s(?:expense|cost|request|instance|behest|tender)\b",
        rf"(?:\bcosts?|\bexpense|\bprice)\s(?:being\s|was\s|were\s)?shared\s(?:with|between|by)\s{_C}",
        rf"{_C}\s(?:being|was|is)\s(?:the\s|its\s|their\s)?(?:commissioner|purchaser|client)\b",
        rf"{_C}\s(?:foot(?:ing|ed)|pay(?:ing|s)?|paid|me(?:e)?t(?:ing|s)?|bore|bearing|stood)\s(?:for\s)?(?:the\s|its\s)?(?:bill|costs?|price|charge|it|them|for)\b",
        rf"{_C}\s[^;.]{{0,80}}?\sin\s(?:appointing|commissioning|engaging)\b",
        rf"\bjoint\s(?:procurement|tender\w*|commissioning|contract|exercise)\b[^,;.]{{0,20}}?\swith\s{_C}",
        rf"\bcommissioners?\s(?:being|is|are|was|were)\s{_C}",
        rf"\band\s{_C}\s(?:pa(?:y|id)|commission(?:ed)?|bought|buy|engaged|fund(?:ed)?|asked|{HAVE}(?:commissioned|engaged|bought))\b",
    )
)
UNDER_GRANT = Screened(rf"\bunder\san?\s(?:[a-z-]+\s)?(?:grant|commission)\b[^,;.]{{0,40}}?\sfrom\s{_C}")
OTHERS = re.compile(
    r"\b(?:(?:the|its|an?|that|this|each|one|every|our|their)\s(?:[\w'-]+\s){0,2}?(?:school|academy|college|hospital|university|diocese|parish|governors|governing\sbody)\s(?:had|has|have|was|itself|engaged|bought|paid|commission\w+|employ\w+|us(?:es|ed))"
    r"|(?:by|for|from|with|at)\s(?:the|its|an?|that|this|each|local|some|several|many|individual|their\sown)\s(?:[\w'-]+\s){0,2}?(?:schools?|academy|academies|college|hospital|university|governors)\b"
    r"|in\sother\s(?:counties|areas|councils|authorities|parts|towns|cities|boroughs)|other\s(?:councils|authorities|boroughs|counties)|elsewhere|overseas|abroad|without\ssuccess|unsuccessful\w*|decided\sagainst|(?:bid|tendered|applied)\sfor|unwilling|declined|refused|turned\sdown)\b|\b(?:motion|amendment|proposal)\b[^.;]{0,200}\b(?:lost|defeated|fell|withdrawn|rejected)\b"
)
NOW_CALLED = Screened(r"[A-Z][\w'&-]*(?:\s(?:(?:and|of|for)\s)?[A-Z][\w'&-]*){0,5}\s?,\s(?:which\swas\s)?now\s(?:called\s|known\sas\s|renamed\s|trading\sas\s)?(?:the\s)?(?P<new>[A-Z][\w'&-]*(?:\s(?:(?:and|of|for)\s)?[A-Z][\w'&-]*){0,5}),")
SHORT = re.compile(r"(?:Centre|Trust|Society|Foundation|Company|Charity|Agency|Association|Network|Hub|Project|Group|College|Union)")
COMMISSIONED_NOW = re.compile(r"\b(?:is|are)\s(?:now\s|currently\s)?(?:jointly\s)?(?:commissioned|funded|paid\sfor)\b")
_GENERIC = (
    r"(?:Requires|Improvement|Good|Outstanding|Inadequate|Local|Areas?|Section|Regulation|Social|Work|Workers?|Early|Help|Children(?:'s)?|Services?|Homes?|Looked|After|in|Care|and|Famil(?:y|ies)|Adults?|Young|People|Person|Persons|Parents?|Pupils?|Leavers?"
    r"|Missing|Fostering|Adoption|Education|Health|Staff|Officers?|Nurses?|Advis[eo]rs?|Managers?|Authorit(?:y|ies)|Ministers?|Reviews?|Visitors|Volunteers|Champions|Ambassadors|Carers?|Independent|Reviewing|Support|Advocacy)"
)
NO_PROVIDER = re.compile(rf"(?:Provider|Bidder|Supplier|Tenderer|Contractor|Company|Organisation) (?:[A-Z]|\d{{1,2}})$|{_GENERIC}(?:\s{_GENERIC})*$|.{{2,60}}\b(?:Officers?|Workers?|Nurses?|Advis[eo]rs?|Managers?|Staff|Authorit(?:y|ies)|Ministers?|Reviews?|Visitors|Services|Volunteers|Champions|Ambassadors|(?:Sub-?|Working |Task |Steering |Task and Finish )Group)$")
NO_SERVICE_NAMED = re.compile(r"\b(?:Acts?|Regulations|Measure)\s(?:19|20)\d\d|\bwork\sof\s|^(?:[a-z]+\s)?teams?$|\b(?:judge?ments?|inspections?|impact|leaders|progress|practice)\b")
THEY_WHO = re.compile(r"\b[Ii]t\s(?:was|is)\s(?:they|it)\s(?=(?:who|that|which)\b)")
TO_BE_NAMED = Screened(r"(?<=\bit)\s(?:was|is)\s(?:[a-z]+\s)?(?:confirmed|said|found|understood|explained)\sto\sbe\s(?=(?:the\s)?[A-Z])")
DATED = re.compile(r"\b(?:[Ss]ince|[Uu]ntil|[Ff]rom|[Uu]p\sto)\s[^,;.]{0,30}?(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b")
ITS_ORGANISATION = re.compile(
    r"(?:^|(?<=[;:]\s)|(?<=\bthat\s))(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]hat|[Tt]his)\s(?:charity|company|organisation|trust|agency|firm|society|association|enterprise|provider)|[Ii]t|[Tt]hey)\s(?=(?:(?:had|has|have)\s)?(?:also\s|since\s|now\s)?(?:provided|delivered|run|ran|offered|held|holds|runs|provides|delivers|carried\sout|operated|supplied|taken\son|won|(?:(?:been|was|were|is)\s(?:still\s)?)?(?:providing|running|delivering|offering|supplying))\b|(?:had\sbeen|has\sbeen|was|were|is)\s(?:chosen|commissioned|engaged|appointed|asked|paid|funded|contracted|retained|selected)\b)"
)
IT_BOUGHT = re.compile(r"(?:^|(?<=[;:,]\s)|(?<=\band\s)|(?<=\bthat\s)|(?<=\x22)|(?<=y\s)|(?<=s\s))(?:[Ii]t|[Tt]hey|[Ww]e)\s(?=(?:(?:had|has|have)\s)?(?:now\s|always\s|long\s)?(?:went\sto|gone\sto|turn(?:s|ed)?\sto|b(?:ought|uys?)|pays?|paid|engage[sd]?|commission(?:s|ed)?|asked|rel(?:y|ies|ied)\son|use[sd]?|look(?:s|ed)?\sto|hire[sd]?|contract(?:s|ed)?|entrust(?:s|ed))\b)")
BOUGHT_BY_IT = re.compile(rf"\b(?:{ENGAGED}|{BOUGHT}|{GIVEN})\sby\s(?P<it>it|them)\b")
BOUGHT_LIST = re.compile(r"\b(?:bought(?:\sin)?|commissioned|purchased|procured|buys?(?:\sin)?)\b[^.;]{0,40}:|\b(?:bought(?:\sin)?|purchased|procured|buys?)\b[^.;]{3,80}\sfrom\s")
COMMISSIONERS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<c>{C})(?:'s?)?\s(?:[a-z-]+\s){{0,2}}?(?:{DEAL}|behalf)\b",
        rf"{C}\s{HAVE}(?:commissioned|engaged|contracted|bought|procured)\s(?:it\s|this\s)?with\s(?P<c>{C})",
        rf"\b(?:commissioned|let|funded|paid\sfor|procured|bought(?:\sin)?|purchased|engaged|retained|awarded|contracted|hired|appointed|chosen|given|tendered|brought\sin|outsourced|entrusted)\s(?:out\s)?(?:jointly\s)?(?:by|from|to)\s(?P<c>{C})",
        rf"\b{BOUGHT}\sfrom\s{O}(?:(?:,|,?\sand)\s{O})*,?\sby\s(?P<c>{C})",
        rf"(?P<c>{C}),?\s{HAVE}(?:both\s|each\s|let\b|awarded\b|signed\b)?(?:{ENGAGE}|{BUY})(?=[,.;)]|\s(?!(?:\w+ed|been|put|paid|made|given|met)\b)|$)",
        rf"\b{GIVEN}\sto\s{O}(?:(?:,|\sand)\s{O})*\sby\s(?P<c>{C})",
        rf"\b{DEAL}\s(?:with|to|from|between|by|for)\s(?P<c>{C})",
        rf"\bto\swhich\s(?P<c>{C})\s{HAVE}(?:let|awarded|given)\b",
        rf"\bon\sbehalf\sof\s(?P<c>{C})",
        rf"(?P<c>{C})\s{HAVE}(?:let|awarded|given|gave|signed|extended|renewed|ended|holds?|held|had|has)\s(?:{O}\s)?(?:an?|the|its)\s(?:[a-z-]+\s)?{DEAL}",
        rf"(?P<c>{C})\s(?:funds|pays\sfor|is\sthe\scommissioner|was\sthe\scommissioner)\b",
        rf"\bfor\s(?P<c>{C})(?=[.,;)]|$|\s(?:by|under|and|at)\b)",
        rf"\bsuppl(?:ies|ied)\s(?P<c>{C})\swith\b|\b(?:supplied|provided)\sto\s(?P<d>{C})",
        rf"\b(?:let|commissioned|awarded|procured|funded|bought|purchased|held)\s(?:in\spartnership\s|together\s)?with\s(?P<c>{C})",
    )
)
WITH_THEM = re.compile(rf"\b[Tt]ogether\swith\s(?P<e>{C}),\s(?={C})|{C}\sand\s(?P<d>{O})(?=\sfrom\s)|{C},?\s(?:with|in\spartnership\swith|together\swith|jointly\swith|along\swith|alongside|as\swell\sas|and(?:\s(?:of|by|for|with|to|from))?)\s(?P<c>{C})")
