"""The verbs by which money goes from one to another, in all their forms, for `kg.extract.money.deeds`.

Tried over signs (`kg.extract.money.signs`). A class of verbs tells who its subject and its objects are: who gives, who takes, whom a thing costs.
"""

from __future__ import annotations

import re

from kg.extract.money.signs import signs

B, M = signs("OCBX"), signs("M")


def _forms(regular: str, irregular: str) -> str:
    """All forms of verbs: of regular ones from their stems, of others as written."""
    return rf"(?:(?:{'|'.join(regular.split())})(?:es|ed|ing|s|d|ted|ting|led|ling|ped|ping|ged|ging)?|{'|'.join(irregular.split())})"


_UP = r"(?:\s(?:over|up|in|out|down|across|aside|along|back|through|forward|on|off|away))?"
# Who does it gives the money.
GIVE = (
    _forms(
        "grant award allocat donat contribut provid earmark commit invest bestow pass releas vir sponsor fund financ support subsidis cover settl approv agree vot confer present furnish "
        "channel pump plough pour inject devot dedicat assign allot apportion direct divert steer forward remit credit wire bequeath advanc match boost defray underwrit hand transfer "
        "offer back send spend lend extend foot add dispens disburs distribut suppl entrust tender guarante inject stump chip reimburs refund repa compensat recoup sink splash lavish ring-fenc deploy expend issu ringfenc siphon shell fork cough donat sanction settl part-fund match-fund co-fund pre-pay",
        "gave given gives? giving paid pays? paying found finds? finding put puts putting lent lends spent spends sent sends sending lay lays laid laying let lets letting left leaves leaving met meets? meeting made makes? making came come comes coming set sets setting "
        "bore bears? bearing borne bought buys? buying underwrote underwritten chipped chipping stumped stumping stepped stepping weighed weighing pitched pitching footed footing supplied supplies supplying topped dug digging kicked kicking dipped signed signing ran sank sunk shelled drew repaid repays? repaying",
    )
)
# Who does it gets the money.
TAKE = _forms(
    "receiv obtain secur attract land net pocket accept collect gain retain pick keep claim benefit raid",
    "got gets? getting won wins? winning drew drawn draws? drawing took taken takes? taking kept keeps? keeping held holds? holding had",
)
# "The work had set the Council back £5": whom it costs pays
COST = re.compile(rf"\b(?:cost|costs|costing|set|sets|setting|left|knocked|charged|charges|relieved|invoiced|billed|billing|run)\s(?P<g>{B})\s(?:back\s|off\s|of\s|for\s|with\sa\sbill\s(?:of|for)\s)?(?:(?:about|some|just|over|under|nearly|around|roughly|a|the|sum|of|total|further|another|in|all)\s){{0,4}}{M}")
COST_TO = re.compile(rf"\b(?:cost|price|bill|charge|expense|outlay)\s(?:to|for|on|upon)\s(?P<g>{B})|\b(?:payable|paid|due|owing|met|borne|funded|settled|found)\sby\s(?P<by>{B})")
VERB = re.compile(rf"\b(?<!\bin\s)(?<!\bto\sbe\s)(?:(?P<give>{GIVE})|(?P<take>{TAKE})){_UP}(?![\w'-])")
# Before a verb: that it is said of what is given, not of who gives it
PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are|got|gets)(?:\s(?:also|now|already|since|once|duly|again|recently|kindly|generously|jointly|first|then|not\sonly|[a-z]+ly)){0,2}\s$")
# The subject right before the verb and its helpers
_HELP = r"(?:\s(?:had|has|have|was|were|is|are|did|would\snot|seen\sfit\sto|been\sable\sto|been\sgood\senough\sto|been\skind\senough\sto|agreed\sto|decided\sto|chosen\sto|managed\sto|come|gone|also|itself|themselves|now|then|since|already|once|later|in\sturn|for\sits\spart|kindly|generously|separately|together|jointly|both|each|all|which|who|that|has\sbeen|been|a\sfurther|another|not\sonly|only|alone|thereafter|thereupon|subsequently|recently|duly|[a-z]+ly|and\s[a-z]+ed|had\sto|this\syear|begun|started|continued\sto|gone\son\sto|went\son\sto|in\sfact|until\snow|been\sprepared\sto|come\sforward\sand|stepped\sin\sand|on\stransfer|at\sthe\soutset|at\sonce)){0,7}"
SUBJECT = re.compile(rf"(?P<s>{B})(?P<own>'s?)?(?:\s\([^()]{{2,40}}\))?(?:,\s[^,;.\ue000-\ue1ff\ue300-\ue3ff]{{3,80}},)?,?{_HELP}\s$")
GOVERNED = re.compile(r"\b(?:by|of|from|to|in|at|on|with|for|about|against|near|beside|under|between|into|via|through)\s(?:the\s)?$")
# "R, to which G had given £5", "R, whose £5 came from G"
ANTECEDENT = re.compile(rf"(?P<r>{B})(?:,\s[^;.\ue300-\ue3ff]{{2,80}}?)?,?\s(?:to|on|upon)\s(?:which|whom)\s(?={B})")
TO = re.compile(rf"\s(?:to|on|upon|unto)\s(?:the\s|its\s)?(?P<r>{B})(?P<more>\s(?:[a-z\u00c0-\u017f-]+\s)?(?:team|caf\u00e9|cafe|centre|club|group|hub|school|project|charity|nursery|unit|service|company|society|association|trust|college|church|network))?(?!'s?\s)")
BY = re.compile(rf"\b(?:by|from|courtesy\sof|at\sthe\shands\sof)\s(?:the\s|its\s)?(?P<g>{B})(?!'s?\s(?:staff|officers|premises|work|offices)\b)")
ITS_TAKER = re.compile(r"^\s(?:over\s)?(?P<it>it|them)\s")
# "sponsored the play area with a sum of £5": what the sum was for is what the verb takes
OBJECT = re.compile(
    rf"\b(?:sponsor|fund|financ|support|subsidis|underwrit|equip|furnish|back|boost|pay(?:ing)?\sfor|paid\sfor|buy|bought|meet|met|cover|refurbish|sav|rescu|restor|expand|extend|staff|resourc)(?:e|es|ed|ing|s)?\s(?:the\s|an?\s|its\s|their\s|our\s)?(?P<s>[a-z][^,;.\ue000-\ue1ff\ue300-\ue3ff]{{3,90}}(?:{B})?)"
    rf"\s(?:with|to\sthe\stune\sof|by|at\sa\scost\sof|in\sthe\ssum\sof|to\sthe\sextent\sof|for|at|using|through)\s(?:(?:an?|the|some|about|sum|cheque|grant|gift|donation|payment|award|of|further|total)\s){{0,4}}{M}"
)
FOR = re.compile(
    r"\s(?:for(?!\s(?:its\spart|the\s(?:first|second)|\ue200|20\d\d|the\syear|example|instance)\b)|towards?|into|in\s(?:aid|support|respect)\sof|(?:with\swhich\s|so\sas\s|in\sorder\s)?to(?=\s(?:[a-z-]+)\s))\s(?:help\s|do\s|carry\sout\s|pay\sfor\s|fund\s|meet\s|cover\s)?(?:the\s|an?\s|its\s|their\s)?"
    r"(?P<s>[A-Za-z'\"\u2018\u201c\ue000-\ue1ff\ue500-\ue7ff][^,;.\ue300-\ue3ff]{3,110}?)(?=[,;.)]|$|\s(?:and\s(?:the\s)?[\ue000-\ue1ff]|and\sthat|which|whereas|while|although|as\sit|because|so\sthat|had|was|were|has)\b)"
)
# "£5 of transition costs", "with lunches as the object", "for which read lunches"
OF_KIND = re.compile(
    rf"{M}\s(?:of|in)\s(?:its\s|their\s|the\s|additional\s|extra\s){{0,2}}(?P<s>(?:[a-z][\w'-]*\s){{0,4}}(?:costs|works|expenses|capital|equipment|training|repairs|fees|expenditure|overheads|premises|staffing|salaries|support|improvements))\b(?!\s(?:for|to|towards)\b)"
    r"|\bwith\s(?:the\s|an?\s|its\s)?(?P<as>[a-z][^,;.\ue300-\ue3ff]{3,80}?)\sas\s(?:the|its|their|sole|main|the\s(?:sole|main|chief|only|stated))\s(?:object(?:ive)?|aim|purpose|target|goal|beneficiary|focus)\b"
    r"|\b(?:the|its|whose)\s(?:object|aim|purpose|target|goal|focus)\s(?:being|was|is|of\swhich\s(?:was|is))\s(?:the\s|an?\s|to\s(?:fund|support|pay\sfor|provide)\s(?:the\s|an?\s)?)?(?P<being>[a-z][^,;.\ue300-\ue3ff]{3,80}?)(?=[,;.]|$)"
)
# "£5 on a conference and £6 on a licence": the second is of the same giver
GOES_ON = re.compile(rf"(?:(?:and|plus|then|with|a\sfurther|another|some|also|about|together\swith)\s){{0,3}}{M}\s(?:on|for|towards|into|to(?=\s[a-z-]+\s(?:the|an?)\s))\s")
# "the Council had gone into its reserves and come out with £5"
AND_DID = re.compile(rf"(?P<s>{B})\s(?:had|has|have)\s(?:[a-z-]+\s){{2,9}}and\s(?:(?:had|has|have|then|so|thus|now)\s){{0,2}}$|(?P<doing>{B})\s(?:had|has|have)\s(?:(?!to\b)[a-z-]+\s){{1,8}}(?:[a-z-]+),\s(?:(?:and|thereby|thus|so)\s)?$")
FROM_POOL = re.compile(rf"{M}\sof\s(?:it|this|that|these|the\s(?:money|sum|grant|total|award|pot|receipt|allocation))\b")
# What ends the clause of a sum
BORDER = re.compile(rf"[;:.]\s|,?\s(?:while|whilst|whereas|although|though)\s|,\s(?:and|but|with|that)\s|\sbut\s|\sand\s(?=(?:the\s)?(?:{B})[^,;.]{{0,60}}{M}|that\s|{M}|(?:a\sfurther|another)\s{M})|,\s(?=(?:the\s)?{B}\s(?:(?:had|has|have)\s)?(?:{GIVE}|{M}))")
# Forms that are nouns too: "the Bright Start grant"
NOUN = re.compile(r"(?:grant|award|support|fund|offer|boost|finance|transfer|advance|match|suppl|extend|lend|net|land|claim)s?$")
A_SCHEME = re.compile(r"\b(?:Programme|Scheme|Project|Initiative|Offer|Pilot|Plan|Grant|Service|Strategy)$")
# A clause whose money did not go from one to another, or not yet
NONE = re.compile(
    r"\b(?:would|could|should|may|might|must|will|shall|if|unless|whether|asked|seeking|sought|bid|bids|applied|hoped|hoping|expected|planned|proposed|suggested|recommended|pledged|promised|minded|denied|not|never|no|nothing|refused|rejected|turned\sdown|withdrawn|sav(?:e|ed|ing|ings)"
    r"|overspen\w+|underspen\w+|shortfall|deficit|fined|fines|fees?|salar(?:y|ies)|wages?|cut|cuts|reduc\w+|estimat\w+|forecast|per\s(?:week|child|night|hour|head|place)|a\s(?:week|night|head)|lost|loss|seized|stolen|cash\soff|owed(?!\sits)|debts?|worth|benefits?|income)\b(?!\sof\sa\s)",
    re.IGNORECASE,
)
# "The playroom would have closed had it not been for G stepping in with £5": that G stepped in is a fact
BUT_FOR = re.compile(
    r"^(?P<thing>[^;.\u00a3]{3,160}?)\s(?:would|might|could)\s(?:not\s)?(?:now\s|long\s)?(?:have|be)\s[^;.\u00a3]{3,90}?,?\s(?:had\sit\snot\sbeen|if\sit\shad\snot\sbeen|were\sit\snot|but|without|save)\sfor\s(?:(?:the\s)?(?:generosity|kindness|help|intervention)\sof\s)?"
)
# What was bought, met or owed to a sum, ahead of it
THING = (
    re.compile(rf"(?:^|\bthat\s|[;:]\s)(?:[Tt]he\s|[Aa]n?\s|[Ii]ts\s)?(?P<s>[A-Za-z\ue000-\ue1ff\ue500-\ue7ff](?:(?!\bthat\s)[^,;:.\ue300-\ue3ff]){{3,110}}?)\s(?:\(?{M}\)?\s)?(?:(?:had|has|have)\s(?:all\s|both\s)?been|was|were|is|are|being)\s(?:(?:also|all|both|now|entirely|wholly|jointly|partly|largely|mostly|equally|[a-z]+ly)\s){{0,2}}(?:met|paid\sfor|paid|bought|funded|financed|covered|borne|settled|shared|split|maintained|provided|purchased|sponsored|supported|underwritten|resourced|kept\sgoing|kept\sopen|built|furnished|equipped|put\sup|laid\son|set\sup|made\spossible)\b"),
    re.compile(r"(?:^|\bthat\s|[;:]\s)(?:[Tt]he\s|[Aa]n?\s|[Ii]ts\s)?(?P<s>[A-Za-z\ue000-\ue1ff\ue500-\ue7ff](?:(?!\bthat\s)[^,;:.\ue300-\ue3ff]){3,110}?)(?:,\s[^;:.\ue300-\ue3ff]{3,120},)?\s(?:(?:had|has|have)\s)?(?:owed\s(?:its|their)\s[a-z]+\sto|ow(?:es|ed|ing)\sto|existed\sthanks\sto|cost|costs|set|left|relieved|run|ran|depended\son|rested\son|relied\son|lived\soff|been\smade\spossible\sby|was\smade\spossible\sby|came\sabout\sthrough|benefited\sfrom|stemmed\sfrom)\b"),
    re.compile(rf"\bto\s(?:help\s)?(?:pay\sfor|fund|finance|meet|cover)\s(?:the\s|an?\s|its\s)?(?P<s>[a-z][^,;:.\ue000-\ue3ff]{{3,90}}?),?\s(?:which\s[^,;.]{{3,80}},\s)?(?:was|were|had\sbeen|came\sto|stood\sat|amounted\sto)\s{M}"),
)
# "G's grant had been divided", "how the grant from G had been spent": whose money the parts told next are
DIVIDED = re.compile(r"\b(?:divid|split|shar|distribut|apportion|carv|parcell|allocat|us|spent|broken|break|laid|portion)(?:ed|ing|es?)?\b")
POOL = (
    re.compile(rf"(?P<g>{B})'s?\s(?:[a-z-]+\s){{0,3}}(?:grant|money|award|funding|allocation|gift|payment|settlement|donation|fund)\b"),
    re.compile(rf"\b(?:grant|money|award|funding|allocation|gift|settlement|donation)\s(?:[a-z]+\s)?(?:from|by)\s(?P<g>{B})"),
)
DONE_BY = re.compile(rf"\s(?:(?:done|given|provided|run|carried\sout|undertaken|delivered)\s)?by\s(?:the\s)?(?P<r>{B})$")
