r"""By what words a sentence that names one organisation, one service and a public body tells that the one delivers the other for the third."""

from __future__ import annotations

import re

from kg.rules.money.contracting import C, O
from kg.screen import Screened

# That somebody has it done: verbs, nouns and turns, wherever they stand
ARRANGED = Screened(
    r"\b(?:contract(?:s|ed|ors?)?|agreements?|SLAs?|arrangements?|retain(?:s|ed|ing|er)|commission(?:s|ed|ing|ers?)?|procure[ds]?|procuring|engag(?:es?|ed|ing)|hire[ds]?|hiring|appoint(?:s|ed|ing)|"
    r"buys?|buying|bought|purchase[ds]?|purchasing|spot-?purchas\w+|pays?|paid|paying|funds|funded|lets|let|letting|placed|placing|signed|signs|us(?:es|ed|ing)|picked|picks|cho(?:se|sen|oses)|selected|selects|choice|chosen|"
    r"accepted|entrust(?:s|ed)|handed|gave|given|gives|award(?:s|ed|ing)?|outsourc(?:es?|ed|ing)|partners?|providers?|suppliers?|looks?\sto|looked\sto|turn(?:s|ed)\sto|go(?:es)?\sto|went\sto|rel(?:y|ies|ied)\son|"
    r"shares?\sthe\scosts?|cost|bill|expense|behalf|instructions?|instructed|tender|successful|won|wins|holds?|held|hands|taken\son|took\son|brought\sin|bringing\sin|employ(?:s|ed)|had\shad|behest|auspices|pocket|name\sof)\b"
)
# Talk that is no arrangement, whatever words it has
OTHERWISE = Screened(
    r"\b(?:to|would|will|could|might|may|should|not|never|cannot|no\slonger\sto)\s(?:be\s|have\s|then\s|also\s|now\s)?(?:re-?)?(?:commission(?:ed)?|procured?|awarded|award|let|contract(?:ed)?|tender(?:ed)?|bought|buy|pay|paid|engaged?|appoint(?:ed)?|ask(?:ed)?|approach(?:ed)?|invite[d]?|consider(?:ed)?)\b"
    r"|\b(?:whether|if|unless|propos(?:al|als|ed|es)|bid(?:s|ding)?\s(?:for|by|from)|bidders\b(?<!successful\sbidders)|considering|consultation|review(?:s|ed)?|report(?:s|ed)?\son|evaluat\w+|research\w*|hop(?:e|ed|es|ing)|intention|intend(?:s|ed)|plans?\s(?:to|for)|planned|respectively|"
    r"declar(?:ed|es|ation)|trustees?|interests?|visit(?:ed)?|welcomed|thanked|conference|keynote|presentation|presented|attended|spoke|speaker|observ(?:e|ed)|train(?:ed|ing)\s(?:for|of)\s(?:staff|members|councillors)|inspect\w+|audit\w*|offered\sto|offer\sto|unsuccessful\w*|declined|refused|rejected|lost\s(?:the|its|a)\sbid|"
    r"failed|shelved|abandoned|neither|nor|nobody|none|elsewhere|other\s(?:councils|authorities|boroughs)|ought|wish(?:ed|es)?|wants?|wanted|feared|suggested|recommended|negotiat\w+|talks|discussions?|in\sprinciple|subject\sto|shortlist\w*|invited|approached|quot(?:e|ed|ation))\b"
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
