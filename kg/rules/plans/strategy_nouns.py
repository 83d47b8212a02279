"""Nouns of what is done to a strategy, which tell its stage as a verb would: "a review of it had begun", "since its adoption in May 2018"."""

from __future__ import annotations

import re
from dataclasses import dataclass

# To whom councils submit their plans, in the spellings that clerks use.
RECEIVERS = (
    r"(?-i:Ofsted|OFSTED|OfSTED|CQC|Care Quality|DfE|DFE|Department|Inspect(?:orate|ors?)|Secretary|Minist(?:er|ry)|Estyn|ESTYN|CIW|CSSIW|HMIE|Education Scotland|Care Inspectorate|Youth Justice Board|YJB|NHS England|HMI"
    r"|HM Inspect|Welsh (?:Gov|Min)|Scottish (?:Gov|Min)|Home Office|(?i:inspect(?:orates?|ors)|regulators?|ministers?)|Government|Commissioner for)"
)
_BEGUN = (
    r"(?:(?:had|has|have)\s+(?:now\s+|already\s+|just\s+|since\s+|recently\s+)?(?:begun|started|commenced|opened|been\s+(?:begun|started|commenced|launched|opened|put\s+in\s+hand|set\s+in\s+train))|began|started|commenced|opened"
    r"|(?:(?:was|is|were)\s+(?:now\s+|already\s+|currently\s+|well\s+|still\s+|then\s+)?|now\s+|already\s+)(?:under\s?way|in\s+(?:progress|hand|train)|ongoing|going\s+on|afoot|taking\s+place|being\s+(?:carried\s+out|undertaken|done|conducted|made|led|held)|continuing|proceeding|at\s+\w+\s+stage|open|running)|continue[sd]|proceed(?:s|ed)|(?:still\s+|yet\s+)?(?:went|goes|gone)\s+on|(?:had|has|was|is)\s+(?:yet|still)\s+to\s+(?:finish|end|be\s+(?:finished|completed)))"
)
_CAME = (
    r"(?:(?:(?:had|has|have)\s+(?:now\s+|then\s+|duly\s+|since\s+)?)?(?:come|came|followed|taken\s+place|took\s+place|occurred|been\s+(?:completed|finished|concluded|given|obtained|secured|announced|agreed|achieved))"
    r"|(?:was|were)\s+(?:completed|finished|given|obtained|secured|granted|achieved)|(?:was|is|dates?|dated)\s+(?:in|on|from)\b(?=\s+[A-Z\d]))"
)


@dataclass(frozen=True)
class Doing:
    """What nouns say of a strategy where the verb after them is of a kind; `alone` where a date by itself says that it was done."""

    status: str
    nouns: str
    verb: str
    alone: bool = False


DOINGS: tuple[Doing, ...] = (
    Doing("under review", r"(?:mid-term\s+|full\s+|formal\s+|annual\s+|further\s+)?(?:review|revision|refresh|rewrite|rewriting|re-?write|overhaul|evaluation|updating|refreshing|redrafting)", _BEGUN),
    Doing("in development", r"(?:work|drafting|writing|preparation|development|drawing[- ]up|putting[- ]together|working[- ]up|co-production|design|composition|making)", _BEGUN),
    Doing("draft", r"(?:(?:public|formal|wider|further)\s+)?consultation", _BEGUN + r"|(?:had|has|was)\s+(?:been\s+)?(?:closed|ended|completed)|closed|ended|ran\b"),
    Doing(
        "draft", r"(?:(?:first|second|third|early|final|latest|working|rough|initial|consultation)\s+)*draft(?:\s+version)?",
        r"(?:was|were|is|had\s+been|has\s+been)\s+(?:now\s+|already\s+|before\s+|also\s+)?(?:appended|attached|circulated|shared|tabled|presented|shown|available|ready|before|with|produced|completed|prepared|written|seen|sent|laid|in\s+circulation|being|out|handed)|(?:had|has)\s+(?:gone|come)|existed|went|came",
    ),
    Doing("refreshed", r"(?:new|fresh|revised|updated|second|third|fourth|amended)\s+(?:edition|version|text)", _CAME + r"|(?:(?:had|has|have)\s+)?(?:appeared|been\s+(?:issued|published|brought\s+out|agreed|adopted|printed|circulated))|(?:was|were)\s+(?:issued|published|brought\s+out|agreed|adopted|printed)"),
    Doing("refreshed", r"(?:revision|refresh|relaunch|re-launch|updating|overhaul|renewal|redrafting|rewriting|rewrite|bringing\s+up\s+to\s+date|modernisation)", _CAME),
    Doing("in force", r"(?:(?:final|formal)\s+)?(?:adoption|approval|ratification|endorsement|introduction|signing[- ]off|sign-off|implementation|coming\s+in(?:to\s+(?:force|effect|use|operation))?|arrival|commencement|birth|advent|beginning|start|inception)", _CAME, alone=True),
    Doing("published", r"(?:(?:formal|public)\s+)?(?:publication|launch|release|issue|unveiling|appearance|printing|bringing[- ]out)", _CAME, alone=True),
    Doing("submitted", r"(?:submission|lodging|sending\s+(?:off|in)|handing[- ]in|delivery|dispatch|despatch)", _CAME, alone=True),
    Doing("superseded", r"(?:life|lifetime|term|days|currency|period)", r"(?:(?:had|has)\s+)?(?:ended|run\s+out|ran\s+out|expired|(?:come|came)\s+to\s+an\s+end)|(?:was|were)\s+over"),
    Doing("superseded", r"(?:withdrawal|expiry|replacement|supersession|demise|passing|end|ending|lapse|lapsing|abandonment|scrapping|closure|disappearance|dropping|retirement|termination|discontinuance|death|abolition|repeal|winding[- ]up)", _CAME, alone=True),
)
_ANY = "|".join(f"(?P<d{i}>{d.nouns})" for i, d in enumerate(DOINGS))
# "the adoption on 14 October by Cabinet of the", right before a name; "a first draft of which", "its adoption", "whose review"
OF_NAME = re.compile(
    rf"\b(?:{_ANY})(?P<between>(?:\s+(?:on|in|by|at|last|early|late)\s+[^.;,]{{2,40}}?)?)\s+(?:of|to|on)\s+(?:(?:the|its|their|an?|our|this)\s+)?(?:(?:new|joint|draft|council's|revised|first|present|existing|current)\s+)*$", re.IGNORECASE
)
OF_IT = re.compile(
    rf"(?:(?<=[,;]\s)(?:and\s+|but\s+|while\s+|though\s+)?|\band\s+|\bbut\s+|\bwhile\s+|\bthat\s+)(?:(?:an?|the)\s+(?P<lead>[\w-]+\s+)?)?(?:{_ANY})\s+(?:of|on)\s+(?P<it>it|which|this|that|the\s+(?:document|latter|former))\b"
    rf"|(?P<its>\b(?:its|whose)\s+(?P<more>\w+\s+)??)(?:{_ANY.replace('?P<d', '?P<e')})\b",
    re.IGNORECASE,
)
# What is yet to come: "pending its adoption", "before publication of the", "seek approval of the"
NOT_DONE = re.compile(
    r"\b(?:pending|await\w*|before|ahead\s+of|until|prior\s+to|subject\s+to|for|seek\w*|sought|recommend\w*|towards|request\w*|propos\w+|due|expect\w*|plan\w*|no|any|once|after\s+which|ask\w*|delay\w*|date\s+(?:of|for)|timetable\s+for|to|on|about|await)\s+(?:(?:the|its|their|a|an|cabinet's|formal|final|council's|board's|whose)\s+){0,3}$",
    re.IGNORECASE,
)
VERBS = tuple(re.compile(r"(?:\s*,[^.;,]{2,50},)?\s+(?:" + d.verb + r")", re.IGNORECASE) for d in DOINGS)
# "X had superseded Y", "Y was replaced by X": who takes whose place
_WHEN = r"(?:,?\s+(?:(?:on|in|from|with\s+effect\s+from|at|during|as\s+(?:from|of)|since|last)\s+[^;.,]{2,40}|(?:last|this)\s+\w+)(?:,(?=\s))?)?"
_BETWEEN = r"(?:\s+\(?(?:19|20)\d\d[^)]{0,10}\)?)?(?:\s+\([^()]{2,40}\))?(?:,[^.;,]{2,60},)?(?:,|\s+and|\s+but)?"
_HEIR = r"(?:(?:successor|heir|replacement|sequel)\s+(?:to|of|for)|(?:which|that)\s+(?:had|has)\s+(?:as\s+)?its\s+predecessor)"
_DET = r"(?:(?:both|just)\s+)?(?:(?:the|its|their|an?|our|one)\s+)?(?:(?!(?:and|or|by|of)\s)[a-z][\w'-]*\s+){0,3}"
_WAS = r"(?:(?:(?:had|has|have)\s+(?:\w+\s+)??been|was|were|is|being|been|got)\s+)?(?:(?:now|since|then|duly|itself|in\s+turn|finally|therefore|already|at\s+last|long)\s+)*"
_HAD = r"(?:(?:had|has|have|having)\s+)?(?:(?:now|since|then|duly|itself|in\s+turn|finally|therefore|already|at\s+last|long)\s+)*"
TOOK_PLACE = re.compile(
    rf"(?:,\s+(?:the\s+|as\s+)?{_HEIR}|{_BETWEEN}\s+(?:(?:which|that|and|who)\s+)?{_HAD}(?:supersed(?:ed|ing|es)|replac(?:ed|ing|es)|succeed(?:ed|ing|s)|supplant(?:ed|ing|s)|displac(?:ed|ing|es)|oust(?:ed|ing|s)|overt(?:ook|aken|aking)|swept\s+away|swallowed(?:\s+up)?|absorb(?:ed|ing)|subsum(?:ed|ing)"
    rf"|(?:done|did|doing)\s+away\s+with|put\s+an\s+end\s+to|stepp(?:ed|ing)\s+into\s+the\s+shoes\s+of|(?:taken|took|taking|takes)\s+(?:over\s+)?(?:the\s+(?:place|room)\s+of|over\s+from)|(?:(?:been|was|were)\s+)?(?:came|come|brought|put|adopted|introduced|approved|published|launched|issued|written|drawn\s+up|stood|stands|been|was)(?:\s+in|\s+into\s+\w+)?{_WHEN}\s+(?:in\s+(?:the\s+)?(?:place|room|stead|lieu|succession)\s+(?:of|to)|instead\s+of|as\s+(?:the\s+)?(?:successor|replacement)\s+(?:to|for|of)|(?<!was\s)(?<!been\s)(?<!stands\s)to\s+(?:replace|succeed|take\s+the\s+place\s+of)))){_WHEN}\s+{_DET}",
    re.IGNORECASE,
)
GAVE_WAY = re.compile(
    rf"{_BETWEEN}\s+(?:(?:which|that)\s+)?(?:{_WAS}(?:superseded|replaced|succeeded|followed|supplanted|displaced|overtaken|ousted|swept\s+away|crowded\s+out|taken\s+over){_WHEN}\s+by"
    rf"|{_WAS}(?:folded|merged|absorbed|rolled|incorporated|swallowed(?:\s+up)?|collapsed|gathered|taken\s+up|subsumed|turned|converted){_WHEN}\s+(?:up\s+)?(?:in|into|within|by)"
    rf"|(?:{_WAS}|{_HAD})(?:discarded|dropped|abandoned|given\s+up|scrapped|shelved|withdrawn|ditched|retired|laid\s+(?:aside|down)|set\s+aside|put\s+(?:aside|away)|let\s+go|ended|wound\s+up|stood\s+down|dispensed\s+with|jettisoned|cancelled|closed|repealed|rescinded|revoked){_WHEN}\s+(?:in\s+favour\s+of|for|to\s+make\s+(?:way|room)\s+for|on\s+the\s+(?:arrival|adoption|coming|introduction)\s+of|when|with\s+the\s+(?:arrival|adoption|coming|introduction)\s+of)"
    rf"|{_HAD}(?:(?:given|gave|made|giving|making)\s+(?:way|place|room){_WHEN}\s+(?:to|for)|(?:yielded|handed\s+over|lost\s+its\s+place|bowed\s+out){_WHEN}\s+(?:to|in\s+favour\s+of)){_WHEN}"
    rf"|(?:(?:since|on|upon|after|following|until|before|with)\s+its\s+)?(?:replacement|supersession|displacement|absorption|succession){_WHEN}\s+(?:by|in|into)"
    rf"|whose\s+(?:place|room|role|work)\s+(?:had|has|was|is)\s+(?:now\s+|since\s+)?(?:been\s+)?(?:taken|filled|done|occupied)(?:\s+over)?{_WHEN}\s+by"
    rf"|\s?(?:place|stead|room){_WHEN},?\s+(?:(?:had|has|there)\s+)?(?:come|came|stood|stands|was|is|been\s+put|were))\s+{_DET}",
    re.IGNORECASE,
)
# "X had come to an end in May 2020, whereupon Y began", "X had lived on until May 2020, when Y took its place"
WHEREUPON = re.compile(
    rf"(?P<old>{_BETWEEN}\s+[^;.]{{3,80}}?),?\s+(?:whereupon|since\s+(?:when|which(?:\s+\w+)?)|from\s+(?:when|which(?:\s+\w+)?)|upon\s+which|on\s+which|when|at\s+which\s+(?:point|time|date)|after\s+which|and\s+then|and)\s+(?!.*\b(?:would|will|should)\b){_DET}"
)
BEGAN = re.compile(
    rf"(?:,[^.;,]{{2,50}},)?\s+{_HAD}(?:begun|began|started|(?:taken|took)\s+(?:over|its\s+place|effect)|(?:come|came)\s+(?:in|into\s+(?:force|effect|use|being|operation))|applied|run|ran|operated|governed(?:\s+in\s+its\s+(?:place|stead))?|been\s+(?:in\s+(?:force|use|operation)|followed|used)|held\s+sway|followed|succeeded\s+it|replaced\s+it|(?:been|was)\s+(?:adopted|introduced|brought\s+in|put\s+in\s+its\s+place)(?:\s+in\s+its\s+(?:place|stead))?)(?=[.,;]|$)"
)
LASTED = re.compile(rf"{_BETWEEN}\s+(?:(?:which|that)\s+)?{_HAD}(?:lived|lasted|run|ran|held|stood|continued|carried|applied|survived|been\s+(?:in\s+\w+|followed|used|the\s+\w+)|was\s+(?:in\s+\w+|followed|used)|gone|went|endured)\s+(?:on\s+|good\s+)?(?:until|till|up\s+to)\s")
# "the Play Strategy's publication", of which the noun stands after the name
WHOSE_NOUN = re.compile(rf"(?:'s|['\u2019])\s+(?:\w+\s+)??(?:{_ANY.replace('?P<d', '?P<f')})\b", re.IGNORECASE)
# "Replaced in April 2021 by the Play Strategy, the Youth Plan was"
FRONT_OLD = re.compile(rf"(?:[^.;]{{0,40}}\bthat,?\s)?(?:(?:Now|Since|Long|Having been|Once)\s)?(?:replaced|superseded|supplanted|displaced|overtaken|succeeded|ousted|folded|merged|absorbed|subsumed){_WHEN}\s+(?:by|into|in|within)\s+{_DET}", re.IGNORECASE)
THEN_OLD = re.compile(rf"{_WHEN},\s+{_DET}")
