r"""Frames of who delivers what for whom, over a sentence in signs (`kg.extract.money.signs`): `p` the provider, `s` the service, `c` who commissions.

A frame says by verb and voice which part each sign has; what may stand between is left out beforehand. A `firm` frame tells of a
contract by its own words; the others say only that somebody provides something, and need a contract nearby.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.rules.money.services import OF_WHOM, THING
from kg.rules.needed import Needs
from kg.screen import Screened

O = "[\ue000-\ue0ff]"  # noqa: E741 - a provider, as in the signs
C = _PUBLIC = "[\ue100-\ue1ff]"
_ANY = "[\ue000-\ue1ff\ue600-\ue7ff]"
_BREAKS = (
    r"(?:was|were|is|are|had|has|have|been|be|being|which|who|whom|whose|that|where|when|while|whilst|but|because|since|until|from(?!\s(?i:home|care|education|school)\b)|by|would|will|could|should|might|may|must|can|did|does|do|not|no|said|told|as|it|they|them|he|she|this"
    r"|these|there|than|so|then|under(?!\s\d|-\d)|after(?<!looked\safter)|before|during|following|unless|whether|although|though|if|through|via|runs?|ran|running|provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|operat(?:es?|ed|ing)|continue[sd]?|ended|expired|expires|began|ends"
    r"|delivered|provided|commissioned|bought|procured|purchased|carried|dated|dates|worth|on\sbehalf|remain(?:s|ed)|became|came|comes|in\spartnership|including|cost|costs|subject|due|lies|lay|rests?|rested|sits?|sat|falls?|fell|throughout|across|within)"
)
_WORD = r"[A-Za-z0-9][\w'/&-]*"
NP = (
    rf"(?<![\w'/&-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Aa]ll\sof\s(?:the|its)|[Ss]ome|[Mm]ost\sof\sthe|[Mm]uch\sof\sthe|[Ee]very|[Tt]hat|[Tt]his|{_PUBLIC}'s?)\s)?(?P<s>(?!{_BREAKS}\b|(?:and|or|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his|[Ii]n|[Oo]n|[Ff]or|[Ii]t|to|for|of|in|on|with|at)\b)(?:{_WORD}|[\ue500-\ue5ff](?=\s[a-z])|[\ue000-\ue0ff](?=\s(?:[a-z'-]+\s){{0,2}}(?:hostels?|refuge|drop-ins?|services?|teams?|schemes?|projects?|programmes?|helpline|mentoring|advocacy|support|counselling|outreach|visits|sessions|centres?|hubs?|homes?|house|clubs?|groups?|line|clinics?|nursery|playgroup|courses?|classes)\b))"
    rf"(?:\s(?:{OF_WHOM}|(?!{_BREAKS}\b|and\s(?:the\s)?{_ANY}|and\s(?:{_BREAKS}|its|their)\b)(?:{_WORD}|(?:(?<=\sin\s)|(?<=\sat\s)|(?<=\sof\s)|(?<=\snear\s)){_ANY}|(?<=\sto\s){O}|(?<=\sfor\s)[\ue600-\ue7ff]))){{0,16}}|{O}(?:\sfor\s(?:[a-z'-]+\s?){{1,6}}(?<!\s)|\s(?:at|in)\s[\ue000-\ue0ff\ue700-\ue7ff])?)"
)
# "had provided lunch for the young carers service": what is given to a service
FOR_A_SERVICE = (
    r"(?:an?\s|the\s|some\s|more\s|its\s|their\s)?(?:[a-z-]+\s)?(?:lunch|food|meals?|refreshments|staff|vans?|transport|money|funding|funds|premises|rooms?|space|volunteers|training|equipment|laptops|toys|clothes|materials|leaflets"
    r"|evidence|information|data|views|comments|feedback|examples|updates?|details|figures|assurance|speakers|gifts|donations|offices?|buildings?|input|reports?|presentations?|sessions)\s(?:for|to|on|at|about|in|of|from|by)\s"
)
BE = r"(?:(?:was|were|is|are)\sbeing|was|were|is|are|had\sbeen|has\sbeen|have\sbeen|being|been|continued\sto\sbe|continues\sto\sbe|remained|remains)"
HAVE = r"(?:(?:had|has|have|having|who\shad|which\shad|which\shas|who\shas)\s)?(?:been\s)?"
DO = r"(?:deliver|provide|run|carry\s(?:out|on)|undertake|operate|offer|conduct|manage|supply|staff|lead|lay\son|make\savailable)"
DOES = (
    r"(?:provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|runs?|ran|running|operat(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|offer(?:s|ed|ing)?|manag(?:es?|ed|ing)|carr(?:y|ies|ied|ying)\s(?:out|on)|undert(?:akes?|ook|aken|aking)"
    r"|conduct(?:s|ed|ing)?|discharg(?:es?|ed|ing)|staff(?:s|ed|ing)|la(?:id|ys|ying)\son|ma(?:de|kes|king)\savailable)"
)
DONE = r"(?:delivered|provided|run|carried\s(?:out|on)|laid\son|made\savailable|undertaken|operated|offered|conducted|discharged|managed|supplied|done|staffed|handled|hosted|led|completed|recruited(?:\sand\s(?:trained|supported|managed))?|(?:given|found)(?=\sby\b))"
TOOK = r"(?:tak(?:en|es|ing)\s(?:on|over)|took\s(?:on|over)|inherited|won|picked\sup|assumed)"
ENGAGE = r"(?:re-?)?(?:commission(?:ed|s)?|engage[ds]?|retain(?:s|ed)|contract(?:ed|s)?(?:\swith)?|appoint(?:ed|s)|hire[ds]?|employ(?:s|ed)|chosen|chose|selected|select|brought\sin|paid|pays?|fund(?:ed|s)|sub-?contract(?:ed|s)(?:\sto)?|use[ds]?|appointed|turned\sto|relie[sd]\son|procured)"
ENGAGED = r"(?:re-?)?(?:commissioned|engaged|retained|contracted|appointed|hired|employed|chosen|selected|brought\sin|paid|funded)"
BUY = r"(?:commission(?:ed|s)?|bought(?:\sin)?|buys?(?:\sin)?|purchase[ds]?|procure[ds]?|obtain(?:ed|s)?|source[ds]?|secure[ds]?|spot-?purchase[ds]?|gets?|got|had|has)"
BOUGHT = r"(?:re-?)?(?:commissioned|bought(?:\sin)?|purchased|procured|obtained|sourced|secured|spot-?purchased|tendered)"
GIVEN = r"(?:awarded|let|given|granted|passed|transferred|moved|handed(?:\sover)?|entrusted|outsourced|contracted(?:\sout)?|sub-?contracted|assigned)"
WENT = r"(?:went|gone|goes|passed|transferred|moved|switched|been\swon\sby|fell|fallen)"
_SEVERAL = r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal)\s(?:[a-z]+\s)?(?:organisations|charities|agencies|providers|companies|trusts)"
OFFER = r"(?:charity|company|organisation|enterprise|mutual|trust|agency|firm|consortium|provider|contractor|body|partner)"
_FOR = rf"(?:for|to\s{DO}|covering|to\sbe\sthe\sprovider\sof|for\sthe\s(?:provision|delivery|running|supply|operation|management)\sof|to\stake\son|as\s(?:the\s)?providers?\s(?:of|for)|to(?=\s(?:work\swith|(?:support|mentor|counsel|befriend)\s(?:[a-z-]+\s){{0,3}}?(?:children|young|families|parents|carers|care\sleavers|pupils|victims)\b)))"
DEAL = r"(?:contracts?|agreements?|service\slevel\sagreements?|SLAs?|grant\sagreements?|arrangements?|tenders?)"
_LET = rf"(?:,?\s(?:let|awarded|held|given|signed|agreed|which\s\w+\shad|placed)\s(?:by|with)\s{C}|\sfrom\s{C}|\swith\s{C}|\sto\s{C})?"
_P = rf"(?P<p>{O})"
_RUN_OF = r"(?:the\s(?:running|delivery|provision|management|operation)\sof\s)?"
_P_BE = rf"{_P}\s(?:should\s|shall\s)?be\s(?:(?:awarded|given|granted|offered)\s(?:the|an?)\s(?:[a-z-]+\s){{0,3}}?{DEAL}|{ENGAGED})"
_OF_C = rf"(?:{C}(?:'s?)?\s|the\s|an?\s|its\s|their\s|our\s)?"


@dataclass(frozen=True, slots=True)
class Told:
    """A frame by its name, and whether its own words tell of a contract."""

    name: str
    pattern: Screened
    firm: bool = False


def _frame(name: str, pattern: str, firm: bool = False) -> Told:
    return Told(name, Screened(pattern), firm)


FRAMES: tuple[Told, ...] = (
    # "Steps Ahead had won the contract (let by the Council) for mentoring", "held the Council's contract to run"
    _frame("holds", rf"{_P},?\s(?:(?:which|who)\s)?{HAVE}(?:held|holds?|won|wins|secured|had|has|been\s(?:awarded|given)|awarded|(?:was|were)\s(?:awarded|given)|took\son|signed)\s{_OF_C}(?:[a-z-]+\s){{0,3}}?{DEAL}{_LET}\s{_FOR}\s{NP}", True),
    # "The Council's contract with Steps Ahead for mentoring", "an agreement with A to run"
    _frame("with", rf"\b{DEAL}\s(?:between\s{C}\sand|with)\s{_P}\s{_FOR}\s{NP}", True),
    _frame("with-too", rf"\b{DEAL}\b[^.;]{{3,160}}?,?\sand\swith\s{_P}\s{_FOR}\s{NP}", True),
    # "the mentoring contract with Steps Ahead"; "Mentoring was another matter: Steps Ahead had won that contract"
    _frame("contract-with", rf"(?:^|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?)\s|{C}(?:'s?)?\s)(?P<s>(?!(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?)\b)[A-Za-z][\w'-]*(?:\s(?!(?:the|an?|its|{_BREAKS[3:-1]})\b)[\w'-]+){{1,5}})\s(?:contract|agreement)\swith\s{_P}"),
    _frame("won-that", rf"^{NP}\s[^:;.]{{3,60}}[:;]\s{_P}\s{HAVE}(?:won|held|holds|secured|gained|(?:was|been)\s(?:awarded|given))\s(?:that|this|the)\s{DEAL}\b", True),
    # "Steps Ahead's contract for mentoring"
    _frame("own", rf"{_P}(?:'s?)?\s(?:current\s|new\s|old\s|own\s|existing\s)?{DEAL}{_LET}\s{_FOR}\s{NP}", True),
    # "Steps Ahead no longer worked in the city, its mentoring contract having run out"
    _frame("its-contract", rf"{_P},?\s[^;.\ue000-\ue0ff]{{3,80}}?,\s(?:its|their|whose)\s{NP}\s(?:contract|agreement)\s(?:having\s|had\s|has\s)?(?:run\sout|ran\sout|ended|expired|lapsed|finished|c[ao]me\sto\san\send|begun|began|started|been\s(?:renewed|extended|awarded|let))\b"),
    # "let the Council's contract for mentoring, worth £5,000, to Steps Ahead"
    _frame("let", rf"\b{GIVEN}\s{_OF_C}(?:[a-z-]+\s){{0,3}}?{DEAL}\s{_FOR}\s{NP}(?:,[^,;.]{{3,60}},)?\sto\s{_P}", True),
    # "the contract for mentoring was held by Steps Ahead", "went to Steps Ahead"
    _frame("held", rf"\b{DEAL}{_LET}\s{_FOR}\s{NP}(?:,[^,;.]{{3,60}},)?\s(?:{BE}\s)?{HAVE}(?:{BE}\s)?(?:(?:held|won|signed|secured)\sby|with|{GIVEN}(?:\sby\s{C})?\sto|(?:placed|began|started|commenced|runs?|ran)\swith|{WENT}(?:\sfrom\s{O})?\sto)\s{_P}", True),
    _frame("given-for", rf"\b{DEAL}\s{BE}\s{GIVEN}(?:\sby\s{C})?\sto\s{_P}(?:\sby\s{C})?,?\s{_FOR}\s{NP}", True),
    _frame("awarded-a", rf"{C}\s{HAVE}{GIVEN}\s{_P}\s(?:the|an?|its)\s(?:[a-z-]+\s){{0,2}}?{DEAL}\s{_FOR}\s{NP}", True),
    # "Through a contract with Steps Ahead, the Council provides mentoring", "the mentoring contract is held by Steps Ahead"
    _frame("through-contract", rf"\b(?:[Tt]hrough|[Uu]nder|[Bb]y|[Uu]sing)\s(?:its\s|the\s|an?\s)?(?:[a-z-]+\s)?{DEAL}\swith\s{_P},\s{C}\s{HAVE}{DOES}\s{NP}", True),
    _frame("contract-held", rf"{NP}\s(?:contract|agreement)\s{BE}\s(?:(?:held|won|secured)\sby|with|{GIVEN}\sto)\s{_P}"),
    # "Steps Ahead, which the Council had commissioned to run mentoring"; "The Youth Trust funded Steps Ahead to run mentoring"
    _frame("whom-engaged", rf"{_P},?\s(?:which|whom)\s{C}\s{HAVE}{ENGAGED}\s{_FOR}\s{NP}", True),
    _frame("one-engaged", rf"(?P<c>{O})\s{HAVE}(?:funded|commissioned|funds|commissions)\s{_P}\sto\s{DO}\s{NP}", True),
    # "the contract for mentoring, held by Steps Ahead"; "Steps Ahead holds the mentoring contract"; "Mentoring: Steps Ahead, contract with the Council"
    _frame("held-aside", rf"\b{DEAL}\s{_FOR}\s{NP},\s(?:which\s{HAVE}(?:{BE}\s)?)?(?:held|won)\sby\s{_P}", True),
    _frame("holds-contract", rf"{_P}\s{HAVE}(?:holds?|held|won)\s{NP}\s(?:contract|agreement)\b"),
    _frame("label", rf"^{NP}:\s{_P},\s(?:under\s)?(?:an?\s)?(?:contract|agreement)\swith\b"),
    # "RESOLVED to award the contract for mentoring to Steps Ahead", "agreed that a contract for mentoring be let to"
    _frame("resolved", rf"^(?:\W?\w{{1,3}}[.)]\s)?(?:[Tt]o\s)?(?:[Aa]ward|[Ll]et|[Gg]rant|[Gg]ive|(?:[Aa]pproved?|APPROVED|[Aa]greed?|AGREED|[Aa]uthorised?|AUTHORISED)\s(?:the\s)?(?:direct\s)?award\sof)\s(?:the\s|an?\s)?(?:[a-z-]+\s){{0,2}}?{DEAL}\s{_FOR}\s{NP},?\sto\s{_P}", True),
    _frame("resolved", rf"^(?:\W?\w{{1,3}}[.)]\s{{0,4}})?(?:[Tt]o\s)?(?:[Aa]ward|[Ll]et|[Gg]rant|[Gg]ive)\s(?:the\s|an?\s)?(?:[a-z-]+\s){{0,2}}?{DEAL}(?:\s(?:for|of)\s(?:a\s(?:period|term)\sof\s)?(?:up\sto\s)?[\w-]+\s(?:years?|months?))?\sto\s{_P}\s{_FOR}\s{NP}", True),
    _frame("resolved-to", rf"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided|DECIDED)(?:,[^,;.]{{3,60}},|:|\s-)?\s(?:to|that\s\S{{1,20}})\s(?:award|let|grant|give)\s(?:the\s|an?\s)?(?:[a-z-]+\s){{0,2}}?{DEAL}\s{_FOR}\s{NP},?\sto\s{_P}", True),
    _frame("resolved-that", rf"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Aa]pproved|[Dd]ecided|DECIDED)\b[^;.]{{0,120}}?\b[Tt]hat\s(?:\(?\w{{1,3}}[).]\s)?(?:the|an?)\s(?:[a-z-]+\s){{0,2}}?{DEAL}\s{_FOR}\s{NP},?\s(?:should\s|shall\s)?be\s{GIVEN}\sto\s{_P}", True),
    _frame("resolved-be", rf"^(?:\W?\w{{1,4}}[.)]\s)?(?:[Tt]hat\s)?(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s){{0,2}}?{DEAL}\s{_FOR}\s{NP},?\sbe\s{GIVEN}\sto\s{_P}", True),
    # under "RESOLVED": "Steps Ahead be awarded the contract for mentoring", "that Steps Ahead be appointed to run mentoring"
    _frame("resolved-be", rf"^(?:\W?\w{{1,4}}[.)]\s)?(?:[Tt]hat\s)?{_P_BE}\s{_FOR}\s{NP}", True),
    _frame("resolved-for", rf"^(?:AGREED|RESOLVED|DECIDED|Agreed|Resolved|Decided|It\swas\s(?:agreed|resolved|decided))"
        rf"(?:\sto)?[:,]?\s(?:-\s)?(?:\(?\w{{1,3}}[).]\s)?[Tt]hat\s{_P_BE}\s{_FOR}\s{NP}", True),
    _frame("resolved-be", rf"^(?:\W?\w{{1,4}}[.)]\s)?(?:[Tt]o|[Tt]hat\s[a-z ]{{3,40}}?be\sauthorised\sto)\s(?:re-?)?(?:commission|appoint|engage|contract\swith|retain)\s{_P}\s{_FOR}\s{NP}", True),
    _frame("resolved-engage", rf"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided|DECIDED)(?:,[^,;.]{{3,60}},|:|\s-)?\s(?:\(?\w{{1,3}}[).]\s)?[Tt]o\s(?:commission|appoint|engage|contract\swith|retain)\s{_P}\s{_FOR}\s{NP}", True),
    # "approved the tender of Steps Ahead for mentoring", "agreed the award of an agreement (from May) to Steps Ahead to run play sessions"
    _frame("resolved-tender", rf"\b(?:[Aa]ccept(?:ed)?|[Aa]pproved?)\s(?:the\s|an?\s)?tender\s(?:from|of|by|submitted\sby)\s{_P}\s{_FOR}\s{NP}", True),
    _frame("resolved-award", rf"\b(?:[Aa]pproved?|[Aa]greed?|[Aa]uthorised?|[Aa]pproval\sof)\s(?:the\s)?(?:direct\s)?award\sof\s(?:the\s|an?\s)?(?:[a-z0-9-]+\s){{0,4}}?{DEAL}(?:\s\([^()]{{3,60}}\))?\s{{1,2}}to\s{_P}\s{_FOR}\s{NP}", True),
    _frame("resolved-longer", rf"\b(?:[Aa]pproves?d?|[Aa]gree[sd]?|[Aa]uthorise[sd]?)\s(?:the\s|an?\s)?(?:extension\s(?:of|to)|extending)\s(?:the\s|its\s)?(?:current\s|existing\s)?{DEAL}\s(?:with|to)\s{_P}\s{_FOR}\s{NP}", True),
    # "The Council had engaged Steps Ahead to run mentoring", "for mentoring", "as provider of", ", whose mentoring"
    _frame("engaged", rf"{C}(?:,?\sand\s{C})?,?\s(?:(?:which|who)\s)?{HAVE}(?:both\s|each\s)?{ENGAGE}\s{_P}\s{_FOR}\s{NP}", True),
    _frame("engaged-whose", rf"{C},?\s{HAVE}(?:both\s|each\s)?{ENGAGE}\s{_P},\swhose\s{NP}", True),
    # "Steps Ahead had been engaged (by the Council) to run mentoring"
    _frame("was-engaged", rf"(?P<p>{O}|[\ue500-\ue5ff])(?:,\s(?:which|who)|,[^,;.]{{3,60}},|,)?\s{BE}\s{ENGAGED}(?:\s(?:by|to)\s{C}(?:(?:\sand|,)\s{C})*)?\s{_FOR}\s{NP}", True),
    # "Respite was something that the Council had bought from Steps Ahead", "was bought by the Council from"
    _frame("bought", rf"{NP},?\s(?:{BE}\s)?(?:(?:something|what|one|a\sservice|the\sthing)\s)?(?:which|that)\s{C}\s{HAVE}{BUY}\sfrom\s{_P}", True),
    _frame("was-bought", rf"{NP},?\s(?:(?:which|that)\s)?(?:{BE}\s)?(?:both\s|all\s|each\s|jointly\s)*{BOUGHT}"
        rf"(?:\s(?:jointly\s|together\s|in\spartnership\s)?(?:by|with)\s{C}(?:(?:\sand|,)\s{_ANY})*)?(?:\ssince\s[^,;.\s]+)?\sfrom\s{_P}", True),
    # "The Council commissions mentoring with Kirby Council; the provider is Steps Ahead"
    _frame("buys-is", rf"{C},?\s{HAVE}(?:jointly\s|together\s)?(?:commission(?:ed|s)?|bought|buys?|procure[ds]?)\s{NP}(?:\s(?:jointly\s|together\s)?with\s{C})?[;,]\s(?:and\s)?(?:the|its|their)\s(?:current\s|present\s)?(?:providers?|contractors?)\s{BE}\s{_P}", True),
    # "Two charities provide short breaks for the Council: Steps Ahead and Kite Voices"
    _frame("providers-are", rf"\b{_SEVERAL},?\s(?:which\s|that\s)?{HAVE}(?:{DOES}|{DO})\s{NP}(?:\s[^:;.\ue000-\ue0ff]{{2,60}})?[:,]\s(?:these\s(?:were|are)\s|namely\s)?{_P}", True),
    # "Crisis beds, for which the Council paid Steps Ahead"
    _frame("for-which", rf"{NP},?\sfor\swhich\s{C}\s{HAVE}(?:{ENGAGE}|(?:an?|the)\s(?:[a-z-]+\s){{0,2}}?{DEAL}\swith)\s{_P}", True),
    # "Mentoring was offered through a contract which the Council had given to Steps Ahead"
    _frame("by-contract", rf"{NP}\s{BE}\s{DONE}\s(?:through|under|by\s(?:way|means)\sof)\s(?:an?|the|its)\s(?:[a-z-]+\s){{0,2}}?{DEAL},?\s(?:which|that)\s{C}\s{HAVE}(?:{GIVEN}|gave|placed|signed|agreed|made)\s(?:to|with)\s{_P}", True),
    _frame("buys", rf"{C},?\s{HAVE}{BUY}\s{NP}\s(?:from|through)\s{_P}", True),
    _frame("supplied-with", rf"{_P}\s{HAVE}(?:suppl(?:ies|ied|ying)|provid(?:es|ed|ing))\s{C}\swith\s{NP}", True),
    # "mentoring (provider: Steps Ahead)", "mentoring, a Steps Ahead service"
    _frame("in-brackets", rf"{NP}\s\((?:the\s)?(?:provider|contractor|supplier):?\s{_P}", True),
    _frame("whose-service", rf"{NP},\s{_P}\s(?:service|project|scheme|programme)\b"),
    # "entrusted to", "in the hands of", "passed from A to B"
    _frame("entrusted", rf"{NP}(?:,?\s(?:jointly\s)?(?:funded|commissioned|paid\sfor|provided)\s[^,;.]{{3,60}},)?,?\s(?:(?:which|that)\s)?{HAVE}(?:{BE}\s)?(?:{GIVEN}(?:\sby\s{C})?\sto|{WENT}(?:\sfrom\s(?P<old>{O}))?\sto|in\sthe\shands\sof|(?<!\band\s)the\s(?:business|(?:sole\s|direct\s)?responsibility|job|work|task)\sof|with)\s{_P}"),
    _frame("entrusted-with", rf"{_P},?\s(?:(?:which|who)\s)?{BE}\s(?:entrusted|charged|tasked)(?:\s(?:by|for)\s{C})?\swith\s(?:(?:running|delivering|providing|carrying\sout|undertaking)\s)?{_RUN_OF}{NP}", True),
    _frame("to-whom", rf"\b(?:to|with)\s{_P}\sthat\s{C}\s{HAVE}{GIVEN}\s{NP}", True),
    _frame("gave-over", rf"{C}\s{HAVE}{GIVEN}\s{NP}\sto\s{_P}", True),
    # "the provider of mentoring is Steps Ahead", "Steps Ahead remained the provider of mentoring", "the Council's mentoring provider, Steps Ahead"
    _frame("provider-is", rf"\b(?:providers?|suppliers?|contractors?|successful\sbidders?|preferred\sbidders?)\s(?:of|for)\s{NP}(?:,?\s(?:{BE}|became)|,|:)\s{_P}", True),
    _frame("succeeded", rf"{_P}\s{HAVE}(?:succeeded|replaced|taken\sover\sfrom|took\sover\sfrom|followed)\s(?P<old>{O})\sas\s(?:the\s)?(?:[a-z]+\s)?(?:providers?|suppliers?|contractors?)\s(?:of|for)\s{NP}", True),
    _frame("is-provider", rf"{_P},?\s(?:{HAVE}(?:{BE}|become|became)\s|as\s|)?{_OF_C}(?:[a-z-]+\s){{0,2}}?(?:providers?|suppliers?|contractors?|successful\sbidders?)\s(?:of|for)\s{NP}", True),
    _frame("the-provider", rf"{_P}\s{HAVE}(?:{BE}|become|became)\s(?:the\s|its\s|our\s|{C}(?:'s?)?\s){NP}\s(?:provider|contractor|supplier)\b", True),
    _frame("named-provider", rf"(?:{C}(?:'s?)?\s|\b[Tt]he\s|\b[Ii]ts\s){NP}\s(?:provider|contractor|supplier)(?:\s{BE}|,)?\s{_P}", True),
    _frame("took-from", rf"{_P}\s{HAVE}(?:tak(?:en|es)|took)\s(?:on|over)\s{_RUN_OF}{NP}\sfrom\s(?P<old>{O})"),
    # "mentoring (run on the Council's behalf, by Steps Ahead)", "mentoring is provided by", "mentoring, provided under contract by"
    _frame("done-by", rf"{NP},?\s(?:{BE}\s(?:re-?)?(?:commissioned|let|tendered|procured|set\sup|launched|awarded)[^.;]{{0,40}}?\sand\s)?(?:(?:which|that|who)\s)?\(?(?:{BE}\s)?{DONE}\b(?:\s[^,;.()]{{0,60}}?)??(?:,[^,;.()]{{3,60}},)?\s(?:by|through)\s{_P}"),
    _frame("done-by-engaged", rf"{NP},?\s(?:{BE}\s)?{DONE}\sby\s{_P},?\s(?:(?:which|who|that)\s)?{HAVE}(?:{BE}\s)?(?:{BOUGHT}|{ENGAGED}|{GIVEN})\s(?:to\sdo\sso\s|for\sthe\spurpose\s|jointly\s)?by\s{C}", True),
    _frame("done-for", rf"{NP},?\s(?:{BE}\s)?{DONE}\sby\s(?P<p>{C})\s(?:on\sbehalf\sof|for)\s(?P<c>{C})", True),
    _frame("share-done", rf"\b[Oo]f\s{NP}[^.;]{{0,40}},\s[\w.]{{1,12}}%?\s[^.;,]{{0,30}}?{BE}\s{DONE}\b[^.;,]{{0,40}}?\sby\s{_P}"),
    _frame("done-elliptic", rf"{DONE}\sby\s{O}(?:\sfor\s{C})?,?\s(?:and|&|while|with)\s{NP}\sby\s{_P}"),
    # "mentoring, which Steps Ahead had taken on"
    _frame("which-did", rf"{NP}(?:,\s{O})?,?\s(?:which|that)\s{_P}\s(?:{HAVE}(?:{DOES}|{TOOK}|looked\safter)|(?:was|is|were|are)\s(?:now\s|currently\s|still\s|already\s)?(?:providing|delivering|running|operating|managing))\b"),
    _frame("it-is", rf"\b[Ii]t\s(?:is|was)\s{_P}\s(?:that|which|who)\s{HAVE}(?:{DOES}|{TOOK})\s{NP}"),
    _frame("responsible", rf"(?P<p>{O}(?:\steam)?)\s(?:which|that|who)?\s?(?:{HAVE}(?:the\s)?responsibility\sfor|(?:was|is|were|are)\sresponsible\sfor)\s(?:delivering|providing|running|the\s(?:delivery|provision|running)\sof)\s{NP}", True),
    _frame("responsibility", rf"\b[Rr]esponsibility\sfor\s(?:delivering\s|providing\s|running\s|the\s(?:delivery|provision|running)\sof\s)?{NP}\s{HAVE}(?:lies|lay|lain|rests?|rested|sits?|sat|falls?|fell|fallen|pass(?:es|ed)|is|was)\s(?:from\s[^,;.]{{2,60}}?\s)?(?:with|to|on)\s{_P}"),
    _frame("through", rf"{C}\s{HAVE}{DOES}\s{NP}\s(?:through|via)\s{_P}", True),
    # "Advice to parents while they wait came from Steps Ahead, whose contract with the Council had begun in May"
    _frame("whose-contract", rf"(?:^|(?<=[;:.]\s)|(?<=that\s))(?P<s>(?!(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hey|[Tt]here|[Hh]e|[Ss]he|[Mm]embers?|[Oo]fficers?)\b)[A-Za-z][\w'-]*(?:\s[a-z'-]+){{1,9}}?)\s{HAVE}(?:came|comes?|coming|{BE}\s(?:{DONE}|available|obtained|bought))\s(?:from|by|through)\s{_P},?\swhose\s(?:[a-z]+\s){{0,2}}?{DEAL}\b", True),
    # "Respite had been with Steps Ahead since May 2019"
    _frame("been-with", rf"{NP}\s(?:(?:had|has|have)\s(?:been|lain|rested|sat|stayed|remained)|was|were|is|are|lay|lies|rests?|rested|sits?|sat|remain(?:s|ed)|stayed)\swith\s{_P}"),
    _frame("comes-from", rf"{NP}\s(?:(?:had|has|have)\scome|{HAVE}(?:came|comes?|coming))\sfrom\s{_P}"),
    # "Steps Ahead had run mentoring", "Steps Ahead, who had run mentoring", "with Steps Ahead providing"
    # "Steps Ahead, the company which had run mentoring", "Steps Ahead was the charity that ran"
    _frame("does", rf"{_P}(?:,[^,;.]{{3,60}},)?(?:(?:,|\s{BE})\s(?:the|an?)\s(?:[a-z-]+\s){{0,3}}?{OFFER})?,?\s(?:(?:which|who|that)\s)?(?:(?:had|has|have|was|were|is|are)\s)?(?:been\s)?(?:(?:continue[sd]?|began|begun|started|went\son|goes\son)\s(?:to\s)?)?(?:{DOES}|{DO}|{TOOK}|look(?:s|ed)\safter)\s(?!{FOR_A_SERVICE}){_RUN_OF}{NP}"),
)
# Which frames a sentence has the words of; what is provided is any words.
NEEDS = Needs([f.pattern.pattern.replace(NP, ".") for f in FRAMES])
CONTRACT = re.compile(
    r"\b(?:[Cc]ontract\w*|[Aa]greements?|SLA|bought|(?:[Rr]e-?)?[Cc]ommission(?:s|ed|ing)?|charity|social\senterprise|procured?|regional\s(?:adoption\s|fostering\s)?agency|tender\w*|brought\s(?:back\s)?in-?\s?house|on\sbehalf\sof|behalf|funded|provider|paid\sfor)\b"
)
_SERVICE = rf"{THING}|drop-ins?|activities|lessons|(?:family|group)\smeetings|contact\svisits|librar(?:y|ies)|buddies|(?:children's|baby|residential)\shomes?|supported\shousing|pathway|conferences|lodgings|independent\svisitors?|line|work|sessions?|classes|club|groups?|courses?|support|training\sflats?|care|help|team|college|playgroup|creche|crèche"
IS_SERVICE = re.compile(rf"\b(?:{_SERVICE}|(?-i:RHIs?|CAMHS)|adoption$|fostering$)\b(?!-)", re.IGNORECASE)
# What else children, carers and families are given, where it is named with whom it is for.
FOR_WHOM = re.compile(rf"\b(?P<s>(?:(?!{_BREAKS}\b|(?:and|or|the|an?|its|their|our|to|for|of|in|on|with|at|by)\b)[\w'-]+\s){{0,5}}(?:{_SERVICE}|training|activities|visits|outings|trips|camps|holidays|meals|food|lessons|learning|education|treatment|equipment|housing)\s(?:for|with|of|between|among|to|from)\s(?:the\s|their\s|its\s)?)$", re.IGNORECASE)
# What is told, shown or put on, and nobody commissions to be delivered.
NO_SERVICE = re.compile(
    r"(?:come|came|go|goes|gone|went|taken|enter\w*|brought|remain\w*|stay\w*)\s(?:in)?(?:to)?\s?(?:care|school|hospital|home)\b|(?:[\w'-]+\s){0,4}?(?:reports?|updates?|presentations?|overviews?|briefings?|evidence|assurances?|information|details?|figures|data|papers?|reviews?|audits?|evaluations?|surveys?|inspections?|feedback|examples?|summary|summaries|outlines?"
    r"|apolog(?:y|ies)|answers?|questions?|statements?|visits?(?<!home\svisits)(?<!contact\svisits)(?<!independent\svisits)|meetings?(?<!family\sgroup\smeetings)|evenings?|events?|copies|copy|posts?|staff|leadership|challenge|scrutiny|minutes|research|consultation|options?|savings|proposals?|analys[ei]s|costings?|recommendations?|reason|background|context|(?<!at\s)risk|opportunit(?:y|ies)|chance|services\sand\ssupport|names?"
    r"|number|lot|range|money|funding|grants?|places?)\b(?!\s(?:line|service|centre|project|scheme|team|programme|visiting|club))(?=$|\s(?:on|of|about|for|to|from|in|that|at)\b)",
    re.IGNORECASE,
)
COMMISSIONERS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<c>{C})(?:'s?)?\s(?:[a-z-]+\s){{0,2}}?(?:{DEAL}|behalf)\b",
        rf"{C}\s{HAVE}(?:jointly\s)?(?:commission(?:s|ed)|engaged|contracted|bought|procured)\s(?:[^,;.\ue000-\uf8ff]{{1,60}}?\s)?with\s(?P<c>{C})",
        rf"\b(?:commissioned|let|funded|paid\sfor|procured|bought(?:\sin)?|purchased|engaged|retained|awarded|contracted|hired|appointed|chosen|given|tendered|brought\sin|outsourced|entrusted)\s(?:out\s)?(?:jointly\s)?(?:by|from|to)\s(?P<c>{C})",
        rf"\b{BOUGHT}\sfrom\s{O}(?:(?:,|,?\sand)\s{O})*,?\sby\s(?P<c>{C})",
        rf"(?P<c>{C}),?\s{HAVE}(?:both\s|each\s|let\b|awarded\b|signed\b)?(?:{ENGAGE}|{BUY})(?=[,.;)]|\s(?!(?:\w+ed|been|put|paid|made|given|met)\b)|$)",
        rf"\b{GIVEN}\sto\s{O}(?:(?:,|\sand)\s{O})*\sby\s(?P<c>{C})",
        rf"\b{DEAL}\s(?:with|to|from|between|by|for)\s(?P<c>{C})",
        rf"\bfunding\sfrom\s(?P<c>{C})",
        rf"\bto\swhich\s(?P<c>{C})\s{HAVE}(?:let|awarded|given)\b",
        rf"\bon\sbehalf\sof\s(?P<c>{C})",
        rf"(?P<c>[\ue100-\ue1ff\ue500-\ue5ff])\s{HAVE}(?:held|holds?|had|has)\s(?:an?|the|its)\s(?:[a-z-]+\s)?{DEAL}\swith\s{O}",
        rf"(?P<c>{C})\s{HAVE}(?:let|awarded|given|gave|signed|extended|renewed|ended|holds?|held|had|has)\s(?:{O}\s)?(?:an?|the|its)\s(?:[a-z-]+\s)?{DEAL}",
        rf"(?P<c>{C})\s(?:funds|pays\sfor|is\sthe\scommissioner|was\sthe\scommissioner)\b",
        rf"\bfor\s(?P<c>{C})(?=[.,;)]|$|\s(?:by|under|and|at)\b)",
        rf"\bsuppl(?:ies|ied)\s(?P<c>{C})\swith\b|\b(?:supplied|provided)\sto\s(?P<d>{C})",
        rf"\b(?:let|commissioned|awarded|procured|funded|paid\sfor|financed|bought|purchased|held)\s(?:in\spartnership\s|together\s)?with\s(?P<c>{C})",
    )
)
WRONG = re.compile(r"\b(?:decided\sagainst|thought\sbetter\sof|in\serror|wrongly|mistakenly|incorrectly|erroneously)\b")
OLD = re.compile(rf"(?:\b(?:when|as|after|once)|,)\s(?:the|its|their)\s{DEAL}\s(?:between\s{C}\sand|with)\s(?P<old>{O})\s(?:had\s|having\s)?(?:r[au]n\sout|end(?:ed|s)|expired|expires|lapsed|c[ao]me\sto\san\send|finished|was\sended)\b")
# What is too bare to be a service, and what councils buy that is none of children's services.
TOO_BARE = re.compile(r"(?:(?:previous|former|new|current|existing|present|last|old|main|lead|sole|only|outgoing|preferred|chosen|external|original)(?:\s(?:service|lead|main))?|transferred|moved|passed|provided|delivered|commissioned|funded|awarded|(?:further\s|initial\s)?(?:period|term)\sof\b.*|(?:further\s)?[\w-]+[\s-](?:months?|years?|weeks?)(?:\s(?:period|term))?|support|help|care|work|training|advice|(?:[a-z-]+\s)?(?:contracts?|agreements?|arrangements?|tenders?)|services?|provision|accommodation|sessions|groups?|courses?|classes|(?:(?:their|all|some|local|vulnerable|disabled|young)\s)*(?:parents|children|families|people|carers|care\sleavers|schools|pupils|women|men|victims|staff)(?:\s(?:and|or)\s(?:parents|children|families|carers|schools|pupils|young\speople))?)", re.IGNORECASE)
OTHER_TRADE = re.compile(
    r"\b(?:minibus(?:es)?|laptops?|tablets|furniture|vans|vehicles?|uniforms?|stationery|premises|grass|grounds?\smaintenance|roads?|highways?|refuse|waste|street\slighting|building\swork|construction|printing|cleaning|catering|software|lifts?|boilers?|parking)\b",
    re.IGNORECASE,
)
# "the Council's service", "the Council's provider of the service": the words right before what is provided.
OWNER = re.compile(rf"(?P<c>{C})(?:'s?)?\s(?:(?:[a-z-]+\s){{0,3}}?(?:providers?|contractors?|suppliers?)\s(?:of|for)\s)?(?:the\s)?$")
SEVERAL = re.compile(rf"\b(?:consortium|both|jointly|together|they|were|are|have|between\sthem|{_SEVERAL})\b")
# A name that is a service's own rather than a provider's, and one that may be either.
SERVICE_NAMED = re.compile(r"\b(?:Project|Scheme|Programme|Helpline|Initiative|Pathway|Offer|Clinic|Club|Line|Fund)$")
TEAM_NAMED = re.compile(r"\b(?:Team|Hub|School|Schools|Unit|Department|Directorate|Academy|College|University|Nursery|Primary)$")
_NAMED_SO = r"\b(?:Project|Scheme|Programme|Helpline|Initiative|Pathway|Offer|Clinic|Line|Services?|Team|Hub|Centres?|Support|Advocacy|Mentoring|Counselling|Visitors|Breaks|Conferences|Conferencing|CAMHS)"
NAMED_SO = re.compile(rf"{_NAMED_SO}$")
# What a sentence must hold for a frame that tells of no contract by its own words.
SPEAKS = Screened(rf"\b(?:{_SERVICE}|adoption|fostering)\b|(?:{_NAMED_SO})\b|{CONTRACT.pattern}", re.IGNORECASE)
PREVIOUSLY = re.compile(r"\b(?:used\sto\sbe|(?:previously|formerly)(?!\s(?:an?|the|known|called|part|named)\b)|until\sthen|before\sthat|beforehand|hitherto|in\sthe\spast)\b")
WITH_THEM = re.compile(rf"\b[Tt]ogether\swith\s(?P<e>{C}),\s(?={C})|{C}\sand\s(?P<d>{O})(?=\sfrom\s)|{C},?\s(?:in\spartnership\swith|together\swith|jointly\swith|along\swith|alongside|as\swell\sas|and)\s(?P<c>{C})")
