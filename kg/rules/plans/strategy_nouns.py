"""Nouns of what is done to a strategy, which tell its stage as a verb would: "a review of it had begun", "since its adoption in May 2018"."""

from __future__ import annotations

import re
from dataclasses import dataclass

# To whom councils submit their plans, in the spellings that clerks use.
RECEIVERS = (
    r"(?-i:Ofsted|OFSTED|OfSTED|CQC|Care Quality|DfE|DFE|Department|Inspect(?:orate|ors?)|Secretary|Minist(?:er|ry)|Estyn|ESTYN|CIW|Care Inspectorate|Youth Justice Board|NHS England|HMI"
    r"|HM Inspect|Welsh Gov|Scottish Gov|Home Office)"
)
_BEGUN = (
    r"(?:(?:had|has|have)\s+(?:now\s+|already\s+|just\s+|since\s+|recently\s+)?(?:begun|started|commenced|opened|been\s+(?:begun|started|commenced|launched|opened|put\s+in\s+hand|set\s+in\s+train))|began|started|commenced|opened"
    r"|(?:(?:was|is|were)\s+(?:now\s+|already\s+|currently\s+|well\s+|still\s+|then\s+)?|now\s+|already\s+)(?:under\s?way|in\s+(?:progress|hand|train)|ongoing|going\s+on|taking\s+place|being\s+(?:carried\s+out|undertaken|done|conducted|made|led|held)|continuing|proceeding|at\s+\w+\s+stage|open|running)|continue[sd]|proceed(?:s|ed))"
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
    Doing("in development", r"(?:work|drafting|writing|preparation|development|drawing[- ]up|co-production|design)", _BEGUN),
    Doing("draft", r"(?:(?:public|formal|wider|further)\s+)?consultation", _BEGUN + r"|(?:had|has|was)\s+(?:been\s+)?(?:closed|ended|completed)|closed|ended|ran\b"),
    Doing(
        "draft", r"(?:(?:first|second|third|early|final|latest|working|rough|initial|consultation)\s+)*draft(?:\s+version)?",
        r"(?:was|were|is|had\s+been|has\s+been)\s+(?:now\s+|already\s+|before\s+|also\s+)?(?:appended|attached|circulated|shared|tabled|presented|shown|available|ready|before|with|produced|completed|prepared|written|seen|sent|laid|in\s+circulation|being|out|handed)|(?:had|has)\s+(?:gone|come)|existed|went|came",
    ),
    Doing("refreshed", r"(?:revision|refresh|relaunch|re-launch|updating|overhaul|renewal)", _CAME),
    Doing("in force", r"(?:(?:final|formal)\s+)?(?:adoption|approval|ratification|endorsement|introduction|coming\s+into\s+(?:force|effect))", _CAME, alone=True),
    Doing("published", r"(?:(?:formal|public)\s+)?(?:publication|launch|release|issue|unveiling)", _CAME, alone=True),
    Doing("submitted", r"(?:submission|lodging|sending\s+off)", _CAME, alone=True),
    Doing("superseded", r"(?:withdrawal|expiry|replacement|supersession)", _CAME, alone=True),
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
TOOK_PLACE = re.compile(
    r"(?:,[^.;,]{2,60},)?\s+(?:which\s+|that\s+|and\s+)?(?:(?:had|has|have)\s+(?:now\s+|since\s+|therefore\s+|then\s+|already\s+)?)?(?:supersed(?:ed|ing|es)|replac(?:ed|ing|es)|succeed(?:ed|ing|s)|(?:taken|took|taking|takes)\s+(?:the\s+place\s+of|over\s+from)|supplanted)\s+(?:both\s+)?(?:(?:the|its|their|an?|our)\s+)?(?:(?:old|earlier|previous|former|existing|council's|outdated|more|general)\s+)*",
    re.IGNORECASE,
)
GAVE_WAY = re.compile(
    r"(?:\s+\(?(?:19|20)\d\d[^)]{0,10}\)?)?(?:,[^.;,]{2,60},)?\s+(?:which\s+|that\s+)?(?:(?:(?:had|has|have)\s+(?:\w+\s+)?been|was|were|is)\s+(?:now\s+|since\s+|then\s+|duly\s+)?(?:superseded|replaced|succeeded|followed)(?:\s+(?:on|in)\s+[^.;,]{3,25}?)?\s+by|(?:(?:had|has|have)\s+(?:now\s+)?)?(?:given|gave|made)\s+way\s+(?:to|for|in\s+\w+\s+\d{4}\s+to))\s+(?:(?:the|its|an?|our)\s+)?(?:(?:new|joint|present|current|council's|broader|wider)\s+)*",
    re.IGNORECASE,
)
