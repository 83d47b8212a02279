r"""What the sentences after that of a service say of it: who commissions it, when it began or ends, that it was not so."""

from __future__ import annotations

import re

from kg.screen import Screened

_NOUN = r"(?:services?|schemes?|projects?|programmes?|work|contracts?|agreements?|arrangements?|provision|interviews|sessions|visits|tasks?|jobs?|charity|company|trust|organisation|society|provider|lines?|clubs?|groups?|change|switch|transfer|move|handover)"
_IT = rf"(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Tt]hese|[Tt]hose|[Bb]oth|[Ee]ach|[Aa]ll|[Tt]he\s(?:two|three|four|latter|former)|(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his)\s(?:[a-z-]+\s){{0,2}}?{_NOUN})"
# What points back to a service, a provider or their contract
BACK = re.compile(rf"\b(?:{_IT}|them)\b")
OF_EACH = re.compile(r"\b(?:[Bb]oth|[Ee]ach|[Aa]ll(?:\s(?:of\s)?(?:them|these|three|four|five))?|[Tt]he\s(?:two|three|four))\b(?!\s(?:the|members|year|children|councillors)\b)")
# Whether a sentence may tell who commissions
BUYS = Screened(
    r"\b(?:commission\w*|re-?commission\w*|paid|pa(?:y|ys|ying)|contract\w*|agreements?|procured?|engaged?|hire[ds]|bought|buys?|purchase[rd]s?|let|fund(?:s|ed)|foot(?:s|ed)|client|bill|retain(?:s|ed)|appointed|employ(?:s|ed)|tender\w*|arrangements?|awarded|behalf|asked)\b"
)
_AUX = r"(?:(?:had|has|have|was|were|is|are|been|being|be|would|will|to|due|set|also|first|then|only|now|formally|duly|originally|accordingly|thus|in\sfact)\s){0,5}"
_ASIDE = r"(?:,\s[^;.]{3,80}?,)?"
_WHEN = r"\s(?:back\s)?(?:on|in|from|since|with\seffect\sfrom|as\sfrom|at\sthe\s(?:start|beginning)\sof)\s"
_BEGAN = r"(?:r[au]n(?:s|ning)?|beg[aiu]n(?:s|ning)?|start(?:s|ed)?|commence[sd]?|opened|launched|went\slive|gone\slive|goes\slive|t(?:ook|akes|aken)\s(?:effect|place|over|it\son)|c[ao]mes?\sinto\s(?:force|effect|operation)|dates?(?:d|\sback)?|happened|beg[au]n\swork|set\sto\swork|take\seffect|been\s(?:in\s(?:force|place)|running|going)|signed|let|awarded|made|commissioned|engaged|appointed|entered\sinto|taken\sit\son|got\sunder\sway|was\supon)"
STARTED = Screened(rf"(?:^|[;,]\s(?:and\s)?|\b(?:that|and|which)\s){_IT}\s?{_ASIDE}\s?{_AUX}{_BEGAN}{_ASIDE}[^;.,]{{0,50}}?{_WHEN}")
# "The two authorities commissioned it from April 2016"
LET_FROM = Screened(rf"\b(?:commission(?:ed|s)?|engaged|let|bought|procured|appointed|hired|funded|paid\sfor|awarded|placed|signed)\s(?:it|them|this|these|both|the\s{_NOUN}){_WHEN}")
_ENDED = r"(?:end(?:s|ed)?|expire[sd]?|laps(?:es?|ed)|r[au]n(?:s)?\sout|r[au]ns?\s(?:until|to|till)|finish(?:es|ed)?|c[ao]mes?\sto\s(?:an|its)\send|brought\sto\san?\s(?:[a-z]+\s)?(?:end|close)|up|(?:in|at)\s(?:place|force|being|an\send)|hold(?:s|ing)?|held|terminat(?:es|ed)|ceased?|clos(?:es|ed)|stopped|wound\sup|given\sup|surrendered|handed\sback|concluded|cut\sshort|lasts?(?:ed)?|good|valid|extended|over)"
ENDED = Screened(rf"(?:^|[;,]\s(?:and\s|but\s)?|\b(?:that|and|which|but)\s){_IT}\s?{_ASIDE}\s?(?:(?:was|is|had\sbeen)\s[^;.]{{3,60}}?,?\s(?:and|but)\s)?{_AUX}{_ENDED}\b{_ASIDE}[^;.]{{0,60}}?(?:\s(?:on|in|until|to|till|at|with\seffect\sfrom)|,)\s")
# "This was a mistake", "That was not so"
NOT_SO = Screened(
    r"^(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hese|[Tt]he\s(?:statement|minute|entry|report|record|reference|sentence|line|table))\s(?:had\sbeen|has\sbeen|was|is|were)\s(?:in\sfact\s|simply\s|quite\s|entirely\s|itself\s)?"
    r"(?:an?\s(?:[a-z]+\s)?(?:mistake|error|slip|misprint|misunderstanding|misstatement|confusion|untruth)|not\s(?:so|true|the\scase|correct|right|accurate)|wrong|incorrect|untrue|inaccurate|mistaken|in\serror|erroneous)\b"
    r"|^(?:[Nn]o\s(?:such\s)?(?:contract|agreement|service|arrangement)\s(?:had|has|was)\b)"
)
