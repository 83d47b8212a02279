"""The phrases that are posts wherever they stand in a sentence: in capitals, in small letters, and told by the noun of the office."""

from __future__ import annotations

import re

from kg.rules.presence.holding import LOWER, LOWER_HEAD
from kg.rules.presence.posts import CAPITALS, POST_WORDS

_HELD_NOW = r"(?:interim|acting|temporary|joint|deputy|assistant|associate|senior|independent|designated|permanent|principal|lead)"
_BODY_SMALL = r"(?:[A-Z][\w'&-]*\s+){1,4}(?:[a-z][\w'&-]*\s+){0,4}(?:board|partnership|group|panel|forum|trust|company|charity|school|college|service|network|association|team|council|hub)\b"
_AT = r"\s+(?:of|for|at|from|with)\s+(?:(?:the|its|an?)\s+)?(?:charity\s+(?=[A-Z])|company\s+(?=[A-Z]))?"
_OWN = r"(?:(?P<owner>[A-Z][\w'&-]*?(?:\s+(?:of|for|and|the|&|[A-Z][\w'&-]*?)){0,7}?)(?:'s|(?<=s)')\s+)?"
CAPITAL_POST = re.compile(rf"(?P<now>\b(?:{_HELD_NOW}\s+){{1,2}})?(?P<post>(?<![\w'-]){POST_WORDS})")
SMALL_POST = re.compile(
    rf"\b{_OWN}(?:(?:current|new|first|former|present|outgoing|incoming|own|long-serving)\s+)?(?:(?P<post>(?:(?:non-executive|managing|vice[- ]?|joint|co-?)\s*)?{LOWER_HEAD}s?)"
    rf"{_AT}(?P<of>{_BODY_SMALL}|{CAPITALS}|(?<=the\s)(?:company|charity|firm|agency|school|college|provider|trust)\b)|(?P<alone>(?:(?:non-executive|managing|vice[- ]?|joint|co-?)\s*)?{LOWER}s?))(?![\w-])(?!\s+(?:the|it|this|these|our)\b)"
)
# "the chairmanship of the Neglect Group", "the leadership of the Trust": the office by its noun
OFFICE_NOUN = re.compile(
    rf"\b(?P<vice>[Vv]ice[- ])?(?P<noun>[Cc]hairmanship|[Cc]hairship|[Cc]onvenership|[Cc]hair(?=\s+of)|[Dd]irectorship|[Hh]eadship|[Pp]residency|[Ll]eadership|[Ss]ecretaryship)(?:\s+of\s+(?:the\s+)?(?P<of>{_BODY_SMALL}|{CAPITALS}))?"
)
OF_OFFICE = {"chairmanship": "Chair", "chairship": "Chair", "chair": "Chair", "convenership": "Convener", "directorship": "Director", "headship": "Headteacher", "presidency": "President", "leadership": "Leader", "secretaryship": "Secretary"}  # fmt: skip
# "Chief Officer of the charity Kirby Carers North": an agency known by the word before its name
OF_KIND = re.compile(rf"\s+(?:of|for|at|with|from)\s+(?:(?:the|a|an|its|our)\s+)?(?:local\s+|national\s+)?(?:charity|company|firm|agency|provider|social\s+enterprise|voluntary\s+(?:group|organisation)|contractor|consultancy)\s+(?P<of>{CAPITALS})")
COMMON_WORD = re.compile(r"(?:The|A|An|It|Its|Members?|Officers?|As|In|On|At|Until|Since|For|This|That|Following|After|When)\b")
ENDS_IN_BODY = re.compile(
    r"^(?P<post>.+?),?\s+(?:of|for|at|with|from|to)\s+(?:the\s+)?(?P<body>(?:[A-Z&][\w'&.-]*(?:\s+(?:and|of|for|&|the|upon))*\s+){0,9}"
    r"(?:Board|Partnership|Council|Police|Constabulary|Trust|Association|Society|Foundation|Agency|University|College|Ofsted|Estyn|Inspectorate|Probation|CCG|ICB|Authority|Forum|Network|Alliance|Group|School|Academy|Charity|Panel)|NHS(?: [A-Z][\w'-]+(?:,? (?:and|&))?){1,6})$"
)
