r"""By what words a sentence that names one organisation, one service and a public body tells that the one delivers the other for the third."""

from __future__ import annotations

import re

from kg.rules.money.contracting import C, O
from kg.screen import Screened

# That somebody has it done: verbs, nouns and turns, wherever they stand
ARRANGED = Screened(
    r"\b(?:contract(?:s|ed|ors?)?|agreements?|SLAs?|arrangements?|retain(?:s|ed|ing|er)|commission(?:s|ed|ing|ers?)?|procure[ds]?|procuring|engag(?:es?|ed|ing)|hire[ds]?|hiring|"
    r"buys?|buying|bought|purchase[ds]?|purchasing|spot-?purchas\w+|pays?\s(?:the\s)?[A-Z]|paid\s(?:the\s)?[A-Z]|pays\sfor|paid\sfor|pays\sto|funds|funded|placed\swith|sign(?:s|ed)\swith|us(?:es|ed)\s(?:the\s)?[A-Z]|picked|picks|chose|chosen|selected|selects|"
    r"tenders?|entrust(?:s|ed)|outsourc(?:es?|ed|ing)|partner|providers?|suppliers?|looks?\sto|looked\sto|turn(?:s|ed)\sto|rel(?:y|ies|ied)\son|"
    r"shares?\sthe\scosts?|the\sbill|expense|behalf|instructions?|instructed|behest|for\sthe\sCouncil|stepped\sin|succeeded|taken\s(?:on|over)|took\s(?:on|over))\b"
)
# Talk that is no arrangement, whatever words it has
OTHERWISE = Screened(
    r"\b(?:to|would|will|could|might|may|should|not|never|cannot|no\slonger\sto)\s(?:be\s|have\s|then\s|also\s|now\s)?(?:re-?)?(?:commission(?:ed)?|procured?|awarded|award|let|contract(?:ed)?|tender(?:ed)?|bought|buy|pay|paid|engaged?|appoint(?:ed)?|ask(?:ed)?|approach(?:ed)?|invite[d]?|consider(?:ed)?)\b"
    r"|\b(?:whether|if|unless|propos(?:al|als|ed|es)|bid(?:s|ding)?\s(?:for|by|from)|bidders\b(?<!successful\sbidders)|considering|consultation|review(?:s|ed)?|report(?:s|ed)?\son|evaluat\w+|research\w*|hop(?:e|ed|es|ing)|intention|intend(?:s|ed)|plans?\s(?:to|for)|planned|respectively|"
    r"an?\saward\b|stalls?|raffle|marathon|at\sthe\s(?:event|fair|f[eê]te|exhibition)|awards?\sfor|prizes?|charter|protocol|data|statistics|donat\w+|hire\sof|annual\s(?:general\s)?meeting|let\sdown|leaflets?|posters?|toys|declar(?:ed|es|ation)|trustees?|interests?|visit(?:ed)?|welcomed|thanked|conference|keynote|presentation|presented|attended|spoke|speaker|observ(?:e|ed)|train(?:ed|ing)\s(?:for|of)\s(?:staff|members|councillors)|inspect\w+|audit\w*|offered\sto|offer\sto|unsuccessful\w*|declined|refused|rejected|lost\s(?:the|its|a)\sbid|"
    r"failed|shelved|abandoned|neither|nor|nobody|none|elsewhere|other\s(?:councils|authorities|boroughs)|perhaps|advised\s(?:by\s[^,;.]{3,50}\s)?to|ought|wish(?:ed|es)?|wants?|wanted|feared|suggested|recommended|negotiat\w+|talks|discussions?|in\sprinciple|subject\sto|shortlist\w*|invited|approached|quot(?:e|ed|ation))\b"
)
# Who had it before, and who has it since
STEPPED_IN = r"(?:stepped\sin|st(?:epped|ood)\sinto\s(?:its|the)\s\w+|t(?:ook|aken|akes)\s(?:it\s|them\s|this\s|that\s|the\s\w+\s)?(?:on|over)|picked\s(?:it|them|this)\sup|came\sin|inherited\s(?:it|them)|stood\sin|began|begun|started|carried\s(?:it\s|them\s)?on)"
LEFT = r"(?:g[ai]ve(?:n)?\s(?:[a-z]+\s)?(?:notice|up|back)|handed\s(?:[a-z]+\s){0,3}?back|withdr[ae]wn?|pulled\sout|left|lost|relinquished|surrendered|wound\sup|closed|folded|ceased|went\sunder|stopped|dropped|collapsed|bowed\sout)"
TURNS = tuple(
    Screened(pattern)
    for pattern in (
        # "When A gave notice on the scheme, B stepped in"
        rf"(?P<old>{O})\s(?:had\s|has\s)?{LEFT}\b[^;.\ue000-\ue0ff]{{0,90}}[,;]\s(?:and\s|so\s)?(?:it\swas\s)?(?P<p>{O})\s(?:that\s|which\s|who\s)?(?:had\s|has\s)?{STEPPED_IN}\b",
        rf"(?P<p>{O})\s(?:had\s|has\s)?{STEPPED_IN}\b[^;.\ue000-\ue0ff]{{0,60}}?\s(?:when|after|once|as|because|since)\s(?P<old>{O})\s(?:had\s|has\s)?{LEFT}\b",
        # "B had succeeded A in running it"; "A was replaced by B"
        rf"(?P<p>{O})\s(?:(?:had|has|which|who|then|duly)\s)*(?:succeeded|replaced|followed|supplanted|displaced|superseded|taken\sover\sfrom|took\sover\sfrom|taken\sthe\splace\sof|took\sthe\splace\sof)\s(?P<old>{O})\b",
        rf"(?P<old>{O})\s(?:(?:had|has|was|were|been|being|which|who|then|duly)\s)+(?:succeeded|replaced|followed|supplanted|superseded)\s(?:as\s[a-z ]{{3,40}}?\s)?by\s(?P<p>{O})",
        rf"\bfrom\s(?P<old>{O})\s(?:over\s)?to\s(?P<p>{O})",
    )
)
# Where a public body is named by the way: "the meeting of", "a councillor of", "schools in"
BY_THE_WAY = re.compile(rf"\b(?:meeting|meetings|members?|councillors?|officers?|report|website|offices?|chamber|area|schools?|behaviour|press|leader|minutes)\s(?:of|from|to|at|in|for)\s$|{C}(?:'s?)?\s(?:offices?|website|area|chamber|schools?|report|strategy|plan|policy|priorit\w+|staff|officers?|members?)\b")
# Of what words the name of a service is made, and where it begins and ends
WORD = re.compile(r"[A-Za-z0-9][\w'/&-]*")
LINKS = re.compile(r"for|of|with|to|in|on|at|and|or|under|from|who|their|the")
COMPOUND = re.compile(r"\b(?:edge\sof|out\sof|missing\sfrom|return\sto|in\sneed\sof|children\sin|young\speople\sin|education\sin|speech\sand|drugs?\sand|alcohol\sand|health\sand|emotional\sand|information\sand|advice\sand|care\sand|family\sand|support\sand|sleep\sand|fostering\sand|adoption\sand)\s$", re.IGNORECASE)
_VERB = r"(?:was|were|is|are|am|be|been|being|had|has|have|having|did|does|do|would|will|may|might|could|can|not|no|longer|ran|run|runs|began|begun|came|comes|went|gave|gives|took|takes|let|lets|paid|pays|met|meets|held|holds|won|kept|keeps|got|gets|buys?|bought|made|makes|left|rests?|lies|lay|fell|falls|fall|stood|stands|sat|sits|stopped|stops|belongs?|put|puts|found|finds|said|saw|sees|told|tells|asked|made|make|makes|knew|known|costs?)"
NOT_BEFORE = re.compile(
    rf"(?:s|the|an?|its|their|our|his|her|this|that|these|those|all|some|any|each|every|both|such|of|for|in|on|to|from|with|by|at|about|into|over|after|before|until|since|under|and|or|but|as|than|which|who|whom|whose|what|when|where|while|how|why|if|it|they|he|she|there|then|now|also|{_VERB}|[a-z]{{3,}}(?:ed|ly)(?<!looked)(?<!affected)(?<!supported)(?<!supervised)(?<!targeted)(?<!detached)(?<!specialised)(?<!bereaved)(?<!family)(?<!early)(?<!weekly)(?<!monthly)(?<!daily)"
    r"|running|providing|delivering|offering|holding|operating|managing|hosting|supplying|staffing|doing|covering|provision|delivery|management|operation|purchase|supply|handing|contracts?|agreements?|tenders?|current|present|existing|new|old|former|run|provide|deliver|operate|offer|supply|manage|staff|hold|undertake|partners?|providers?|contractors?)",
    re.IGNORECASE,
)
NO_MORE = re.compile(
    rf"(?:{_VERB}|by|across|throughout|within|until|since|after|before|through|via|which|that|whom|whose|what|when|where|while|whilst|but|because|as|than|then|now|also|it|they|he|she|there|so|a|an|this|these|those|if|[a-z]{{4,}}ed|contracts?|agreements?|tenders?|back|again|still|on)", re.IGNORECASE
)
# What is said of a person, too: "had appointed Ann Sample to lead the service"
PERSONAL = re.compile(r"\b(?:appoint|employ|hir|recruit|chose|chosen|select|second|promot)\w*\b|\bto\s(?:lead|manage|head|chair|oversee|review|look|write)\b|\b(?:lead|leads|led|managed|headed|chaired)\b")
