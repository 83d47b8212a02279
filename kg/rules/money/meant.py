r"""How a sentence names the things that money is given for or that are provided, and the words that mean one named before."""

from __future__ import annotations

import re

from kg.rules.money.granting import NP

AUX = r"(?:was|were|is|are|had|has|have|would|will|could|did|used\sto|ought)"
DETERMINED = re.compile(rf"\b(?:[Tt]he|[Aa]n?|[Tt]hese|[Tt]hose|[Tt]wo|[Tt]hree|[Ss]ome|[Oo]ur|[Ii]ts|[Tt]heir)\s{NP}".replace(r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Ss]ome|[Mm]ore)\s)?", ""))
TOPIC = re.compile(rf"\b(?:about|concerned|concerns|touched\son|related\sto|dealt\swith|turned\sto|described|describing|mentioned|regarding|concerning|spoken?\sof|speaking\sof|quer(?:y|ied)|discussed|raised|after|from|on|of|in|by|with|over)\s{NP}")
PROVIDED = re.compile(rf"\b(?:provid(?:e|es|ed|ing)|run|runs|ran|deliver(?:s|ed|ing)?|suppl(?:y|ied)|offer(?:s|ed)?|arrang(?:e|ed|ing)|had|have)\s{NP}")
FOR = re.compile(rf"\bfor\s{NP}")
SUBJECT = re.compile(rf"(?:^|\bthat\s|\bhow\s|\bwhat\s|\bwhy\s|\bwhether\s|\bif\s|[,:;]\s|\bsaid\s){NP}(?=,?\s{AUX}\b)")
ASKED = re.compile(r"^(?:Was|Were|Is|Are|How\s(?:was|were|is|are|had|much\s(?:was|were|had|did))|What\s(?:was|were|had|did)|Why\s(?:was|were|had)|Who\s(?:[a-z]+\s){1,2}(?:for\s)?)\s(?:the\s)?(?=[a-z])(?P<s>(?:(?!(?:being|been|cost|paid|to|in|on|it|for|by|run|done)\b)[a-z'-]+\s?){1,5})(?<!\s)")
# What is no thing that is paid for or provided.
NO_THING = re.compile(
    r"(?:.*\s)?(?:it|they|them|this|that|these|those|he|she|there|which|who|questions?|answers?|repl(?:y|ies)|officers?|members?|budgets?|charges?|costs?|savings?|shoestring|meetings?|points?|cases?|nothing|money|years?|months?|weeks?|time|hand|hands|reason|end|way|fact|matter|issue|figure|figures|report|reports|subject|minutes|chair"
    r"|committee|panel|board|council|councillors?|staff|decision|number|others?|one|anything|something|difference|doubt|view|position|question|sum|amount|grant|grants|funding|award|contract|contracts|agreement|tender|wish|wait|letter|paper|press|people|children|young people|families|parents|public|hours|office hours"
    r"|arrangements?|whole|rest|remainder|start|present|moment|past|future|last visit|visit|change|request|charity|company|trust|foundation|concern|worry|hope|own staff|own team|purpose|both councils|councils|county|city|borough|area|town|region|country|world|bill|expense|price|help|bit|lot|share|part|half|purpose|backing|support of|further|more|clarity|clarification|assurances?|information|confirmation|children's services|children's social care|social care|children's social work|safeguarding|updates?|presentations?|overviews?|briefings?|summar(?:y|ies)|items?|agenda|responses?|discussions?|introduction|applications?|thanks|gratitude|pleasure|(?:end |start )?dates?|days?|governors|sub-?groups?|awarded|granted|secured|received|allocated|what|how|funders?|contributors?|sources?|donors?|authority|authorities|partner|partners)"
)
NAMED_SO = re.compile(r"\b(?:Project|Scheme|Programme|Pupil\sPremium(?:\sPlus)?|Helpline|Initiative|Pathway|Offer|Clinic|Line|Services?|Team|Hub|Centre|Club|Pilot|Refuge|House)$")
SHARE = re.compile(r"(?:'s?|\bits|\btheir|\bown)\s(?:[a-z]+\s)?(?:half|share|part|contributions?|portion|third|quarter|grant|award|gift)$")
OPENS = re.compile(r"(?:In|On|At|For|Of|As|By|With|From|To|When|While|After|Before|Since|Until|Under|During|What|Where|Who|How|Why|If|But|And|Or|No|Not|There|One|Some|All|Both|Each|Members?|Councillors?|Officers?)\b")
HEAD = re.compile(r"\s(?:for|of|at|in|on|with|to|from|who|which)\s")
CUT = re.compile(r"\s(?:used|ran|run|paid|cost|came|went|for\snothing|being|seen|described|mentioned|asked|said|told)\b.*$|\s(?:for|of|to|in|on|at|with|by)$")
RUN = re.compile(r"(?<![\w'])(?P<s>[\ue000-\ue0ff])(?=\s(?:was|were|is|are|had\sbeen|has\sbeen)\s(?:provided|delivered|run|operated|funded|paid\sfor|commissioned|set\sup|opened)\b)")
PLURAL = re.compile(r"(?:(?:two|three|four|five|both|several|these|those)\s.*|[^\s]*(?:[^s']s|ies|children|people)(?:\s(?:for|of|at|in|on|with|to|from)\s.*)?|(?:[\w'-]+\s){1,5}?(?:[\w'-]*[^s']s)(?:\s(?:for|of|at|in|on|with|to|from)\s.*)?)")
MANY = re.compile(r"(?:them|these|those|they)(?:\s.*)?", re.IGNORECASE)
