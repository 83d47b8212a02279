r"""What a service looks like in words, over a sentence in signs (`kg.extract.money.signs`): the phrase that may name one, and what is none."""

from __future__ import annotations

import re

from kg.rules.money.services import THING
from kg.screen import Screened

O = "[\ue000-\ue0ff]"  # noqa: E741 - a provider, as in the signs
C = _PUBLIC = "[\ue100-\ue1ff]"
ANY = "[\ue000-\ue1ff\ue600-\ue7ff]"
_BREAKS = (
    r"(?:was|were|is|are|had|has|have|been|be|being|which|who|whom|whose|that|where|when|while|whilst|but|because|since|until|from(?!\s(?:home|care|education|school)\b)|by|would|will|could|should|might|may|must|can|did|does|do|not|no|said|told|as|it|they|them|he|she|this"
    r"|these|there|than|so|then|under(?!\s\d)|after(?<!looked\safter)|before|during|following|unless|whether|although|though|if|through|via|runs?|ran|running|provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|operat(?:es?|ed|ing)|continue[sd]?|ended|expired|expires|began|ends"
    r"|delivered|provided|commissioned|bought|procured|purchased|carried|dated|dates|worth|on\sbehalf|remain(?:s|ed)|became|came|comes|in\spartnership|including|suppl(?:y|ies|ied|ying)|cover(?:ed|ing)|looked(?!\safter)|commissions|buys|pays|appointed|engage[sd]|retain(?:s|ed)|changed|transferred|passed|awarded|conduct(?:s|ed|ing)?|undert(?:akes?|ook|aken|aking)|staffs|staffed|carr(?:y|ies|ied|ying)|arrang(?:es|ed|ing)|organis(?:es|ed|ing)|handl(?:es|ed|ing)|hosts|hosted|hosting|complet(?:es|ed|ing)|went|goes?|gone|manage[sd]|managing|holds?|held|won|gave|gives?|receive[sd]|offer(?:s|ed|ing)|cost|costs|subject|due|lies|lay|rests?|rested|sits?|sat|falls?|fell|throughout|across|within)"
)
_WORD = r"[A-Za-z0-9][\w'/&-]*"
_WHO_WERE = r"(?:(?<=children\s)|(?<=people\s)|(?<=families\s)|(?<=parents\s)|(?<=carers\s)|(?<=pupils\s))who\s(?:(?:have|had|are|were)\s(?:been\s|gone\s)?[a-z]+|(?:go|went|run|ran)\s(?:missing|away))"
_NOUN = rf"(?:{THING}|interviews?|visitors|advocacy)"
BE = r"(?:(?:was|were|is|are)\sbeing|was|were|is|are|had\sbeen|has\sbeen|have\sbeen|being|been|continued\sto\sbe|continues\sto\sbe|remained|remains)"
HAVE = r"(?:(?:had|has|have|having|who\shad|which\shad|which\shas|who\shas)\s)?(?:been\s)?"
DO = r"(?:deliver|provide|run|carry\sout|undertake|operate|offer|conduct|manage|supply|staff|lead)"
DOES = (
    r"(?:provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|runs?|ran|running|operat(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|offer(?:s|ed|ing)?|manag(?:es?|ed|ing)|carr(?:y|ies|ied|ying)\sout|undert(?:akes?|ook|aken|aking)"
    r"|conduct(?:s|ed|ing)?|staff(?:s|ed|ing))"
)
DONE = r"(?:delivered|provided|run|carried\sout|undertaken|operated|offered|conducted|managed|supplied|done|staffed|handled|hosted|completed)"
TOOK = r"(?:tak(?:en|es|ing)\s(?:on|over)|took\s(?:on|over)|inherited|won|picked\sup|assumed)"
ENGAGE = r"(?:re-?)?(?:commission(?:ed|s)?|engage[ds]?|retain(?:s|ed)|contract(?:ed|s)?(?:\swith)?|appoint(?:ed|s)|hire[ds]?|employ(?:s|ed)|chosen|chose|selected|select|brought\sin|paid|pays?|fund(?:ed|s)|sub-?contract(?:ed|s)(?:\sto)?|use[ds]?|appointed|turned\sto|relie[sd]\son|procured)"
ENGAGED = r"(?:re-?)?(?:commissioned|engaged|retained|contracted|appointed|hired|employed|chosen|selected|brought\sin|paid|funded)"
BUY = r"(?:commission(?:ed|s)?|bought(?:\sin)?|buys?(?:\sin)?|purchase[ds]?|procure[ds]?|obtain(?:ed|s)?|source[ds]?|secure[ds]?|spot-?purchase[ds]?|gets?|got|had|has)"
BOUGHT = r"(?:re-?)?(?:commissioned|bought(?:\sin)?|purchased|procured|obtained|sourced|secured|spot-?purchased|tendered)"
GIVEN = r"(?:awarded|let|given|granted|passed|transferred|moved|handed(?:\sover)?|entrusted|outsourced|contracted(?:\sout)?|sub-?contracted|assigned)"
WENT = r"(?:changed|went|gone|goes|passed|transferred|moved|switched|been\swon\sby|fell|fallen)"
DEAL = r"(?:contracts?|agreements?|service\slevel\sagreements?|SLAs?|grant\sagreements?|arrangements?|tenders?)"
NP = (
    rf"(?<![\w'/&-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Aa]ll\sof\s(?:the|its)|[Ss]ome|[Mm]ost\sof\sthe|[Mm]uch\sof\sthe|[Ee]very|[Tt]hat|[Tt]his|{_PUBLIC}'s?)\s)?(?P<s>(?!{_BREAKS}\b|(?:and|or|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his|[Ii]n|[Oo]n|[Ff]or|[Ii]t|to|for|of|in|on|with|at|out(?!\sof\s(?:hours|school)\b)|over|up|off|down|not|only)\b)(?:{_WORD}|[\ue500-\ue5ff](?=\s[a-z])|[\ue000-\ue0ff](?=\s(?:[a-z-]+\s){{0,2}}(?:{_NOUN}|services?|teams?|schemes?|projects?|programmes?|helpline|outreach|visits|sessions)\b))"
    rf"(?:\s(?:{_WHO_WERE}|(?!{_BREAKS}\b|and\s(?:the\s)?{ANY}|and\s(?:{_BREAKS}|its|their)\b)(?:{_WORD}|(?:(?<=\sin\s)|(?<=\sat\s)|(?<=\sof\s)|(?<=\snear\s)){ANY}|(?<=\sfor\s)[\ue600-\ue7ff]))){{0,16}}|{O}(?:\sfor\s(?:[a-z'-]+\s?){{1,6}}(?<!\s)|\s(?:at|in)\s[\ue000-\ue0ff\ue700-\ue7ff])?)"
)
CONTRACT = re.compile(
    r"\b(?:[Cc]ontract\w*|[Aa]greements?|SLA|bought|(?:[Rr]e-?)?[Cc]ommission(?:s|ed|ing)?|charity|social\senterprise|procured?|regional\s(?:adoption\s|fostering\s)?agency|tender\w*|on\sbehalf\sof|behalf|funded|provider|paid\sfor)\b"
)
_SERVICE = rf"{THING}|(?:hours|duty|emergency|weekend|night)\s(?:cover|duty|work)|duty|early\shelp\soffer|drop-ins?|(?:children's|baby|residential)\shomes?|supported\shousing|pathway|conferences|lodgings|independent\svisitors?|line|work|sessions?|classes|club|courses?|support|training\sflats?|care|help|team|college|playgroup|creche|crèche"
IS_SERVICE = re.compile(rf"\b(?:{_SERVICE}|(?-i:RHIs?|CAMHS)|adoption$|fostering$)\b(?!-)", re.IGNORECASE)
NO_SERVICE = re.compile(
    r"(?:[\w'-]+\s){0,4}?(?:reports?|updates?|presentations?|overviews?|briefings?|evidence|assurances?|information|details?|figures|data|papers?|reviews?|audits?|evaluations?|surveys?|inspections?|feedback|examples?|summary|summaries|outlines?"
    r"|apolog(?:y|ies)|answers?|questions?|statements?|visits?(?<!home\svisits)|meetings?|evenings?|events?|copies|copy|posts?|staff|leadership|challenge|scrutiny|minutes|research|consultation|reason|background|context|(?<!at\s)risk|opportunit(?:y|ies)|chance|services\sand\ssupport|names?"
    r"|number|lot|range|money|funding|grants?|places?)\b(?!\s(?:line|service|centre|project|scheme|team|programme|visiting|club))(?=$|\s(?:on|of|about|for|to|from|in|that|at)\b)",
    re.IGNORECASE,
)
WRONG = re.compile(r"\b(?:in\serror|wrongly|mistakenly|incorrectly|erroneously)\b(?![^.;]{0,120}\b(?:over|ended|finished|expired|lapsed)\b)")
OLD = re.compile(rf"\b(?:took|taken)\sover\sfrom\s(?P<from>{O})|\b(?:when|as|after|once)\s(?:the|its|their)\s{DEAL}\swith\s(?P<old>{O})\s(?:had\s)?(?:r[au]n\sout|end(?:ed|s)|expired|expires|lapsed|c[ao]me\sto\san\send|finished|was\sended)\b")
TOO_BARE = re.compile(r"(?:Lots?\s\w{1,3}|(?:an?\s)?(?:outside|external|new|current|main|sole|preferred|lead|other|second|another|separate|different|successful|one|two)(?:\s(?:new|external|private))?|(?:award|extension|renewal|letting|running|delivery|provision|management)s?(?:\s(?:of|to)\b.*)?|transferred|moved|passed|provided|delivered|commissioned|funded|awarded|(?:further\s|initial\s)?(?:period|term)\sof\b.*|(?:further\s)?[\w-]+[\s-](?:months?|years?|weeks?)(?:\s(?:period|term))?|support|help|care|work|training|advice|(?:[a-z-]+\s)?(?:contracts?|agreements?|arrangements?|tenders?)|services?|provision|accommodation|sessions|groups?|courses?|classes|(?:(?:their|all|some|local|vulnerable|disabled|young)\s)*(?:parents|children|families|people|carers|care\sleavers|schools|pupils|women|men|victims|staff)(?:\s(?:and|or)\s(?:parents|children|families|carers|schools|pupils|young\speople))?)", re.IGNORECASE)
OTHER_TRADE = re.compile(
    r"\b(?:grass|grounds?\smaintenance|roads?|highways?|refuse|waste|street\slighting|building\swork|construction|printing|cleaning|catering|software|lifts?|boilers?|parking)\b",
    re.IGNORECASE,
)
OWNER = re.compile(rf"(?P<c>{C})(?:'s?)?\s(?:(?:[a-z-]+\s){{0,3}}?(?:providers?|contractors?|suppliers?)\s(?:of|for)\s)?(?:the\s)?$")
SEVERAL = re.compile(r"\b(?:consortium|both|jointly|together|they|were|are|have|between\sthem)\b")
SERVICE_NAMED = re.compile(r"\b(?:Project|Scheme|Programme|Helpline|Initiative|Pathway|Offer|Clinic|Club|Line|Fund)$")
TEAM_NAMED = re.compile(r"\b(?:Team|Hub|School|Schools|Unit|Department|Directorate|Academy|College|University|Nursery|Primary)$")
_NAMED_SO = r"\b(?:Staying\s(?:Close|Put)|Mockingbird|(?:Multi-?[Ss]ystemic|Functional\sFamily)\sTherapy|Family\sNurse\sPartnership|Family\sGroup\sConferenc\w+|Early\sHelp|Supporting\sFamilies|Best\sStart)$|\b(?:Project|Scheme|Programme|Helpline|Initiative|Pathway|Offer|Clinic|Line|Services?|Team|Hub|Centres?|Support|Advocacy|Mentoring|Counselling|Visitors|Breaks|Conferences|Conferencing)"
NAMED_SO = re.compile(rf"{_NAMED_SO}$")
SPEAKS = Screened(rf"\b(?:{_SERVICE}|adoption|fostering)\b|(?:{_NAMED_SO})\b|{CONTRACT.pattern}", re.IGNORECASE)
PREVIOUSLY = re.compile(r"\b(?:(?:previously|formerly)(?!\s(?:an?|the|known|called|part|named)\b)|until\sthen|before\sthat|beforehand|hitherto|in\sthe\spast)\b")
