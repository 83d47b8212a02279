"""How prose says that a person holds a post, beside the apposition of name and post: "had joined as", "is now", "in her role as".

Posts in lower case ("the service manager for fostering") are built of a head word and the words that may stand before it.
"""

from __future__ import annotations

import re

from kg.rules.presence.posts import CAPITALS, OWNER, POST_WORDS
from kg.screen import Screened

_BEFORE_HEAD = (
    r"(?:interim|acting|deputy|assistant|associate|senior|lead|principal|strategic|chief|executive|group|team|service|operational|operations|designated|named|programme|project|independent|business|area|regional|district|"
    r"borough|city|county|clinical|medical|commissioning|safeguarding|social\s+work|early\s+help|fostering|adoption|education|school|schools|policy|practice|quality|performance|finance|corporate|joint|virtual|public\s+health|children's|"
    r"youth|policing|neighbourhood|community|improvement|scrutiny|democratic\s+services|governance|legal|housing|admissions|placements?|permanence|workforce|training|information|data|health|duty|locality|reviewing|conference|support|development|participation|engagement|liaison|attendance|welfare|probation|inclusion|external|internal|looked\s+after\s+children|leaving\s+care|assurance|partnership|strategy|committee)"
)
_HEAD = (
    r"(?:director|head|manager|officer|lead|leader|chair(?:man|person|woman)?|co-?ordinator|advis[eo]r|inspector|nurse|head\s?teacher|principal|chief\s+executive|commissioner|scrutineer|consultant|solicitor|social\s+worker|practitioner|auditor|reviewer|analyst|administrator|paediatrician|"
    r"psychologist|paediatrician|registrar|superintendent|specialist|strategist)"
)
_STOP = r"(?!(?:at|from|in|with|had|was|is|are|were|has|have|said|who|which|told|and\s+(?:the|is|was|had|said)|asked|added|would|will|replied|gave|to|by|on|as|that)\b)"
LOWER_HEAD = rf"(?:{_BEFORE_HEAD}\s+){{0,4}}{_HEAD}"
LOWER = (
    rf"{LOWER_HEAD}(?:\s+(?:of|for)\s+(?:the\s+)?{_STOP}[a-z][\w'&-]*(?:\s+{_STOP}[\w'&-]+){{0,6}})?"
)
LOWER_POST = re.compile(LOWER)
# In a list whose clerk writes posts in small letters: "A Sample, deputy cabinet member for homes", "B Model, parish liaison officer"
LISTED_LOWER = re.compile(
    r"(?:(?:deputy |assistant |shadow )?(?:(?:cabinet|executive|lead) (?:member|adviser|councillor)|portfolio holder)|leader of the (?:council|opposition)"
    r"|(?:[a-z]+[ -]){1,4}(?:officer|manager|director|advis[eo]r|co-?ordinator|solicitor|lawyer|accountant|nurse|headteacher|consultant|analyst))(?: (?:of|for|to|with) [^;()]{2,70})?"
)
# "assistant director, safeguarding and family support", "cabinet member - children and families"
LOWER_FOR = re.compile(rf"(?:{LISTED_LOWER.pattern}|{LOWER})(?:\s-|,)\s(?!(?:in|as|and|who|vice|chair|from|for|until|item)\b)[a-z][a-z&', -]{{2,60}}")
ACRONYM = r"(?:DCS|LADO|IRO|PSW|AD|CEO|CFO|COO|DASS|DPH|SRO|HMI|CSWO|SENCO)"
_NEW = r"(?:(?:new|newly[- ]appointed|recently[- ]appointed|current|present|outgoing|incoming|former|retiring|departing|first|permanent|substantive)\s+)?"
_ARTICLE = rf"(?:(?:the|our|its|their|an?|his|her)\s+)?{_NEW}"
_OWNER = rf"(?:(?:that|the\s+same|this)\s+(?P<that>council|authority|trust|force|board|college|agency)'s\s+)?(?:(?P<owner>{OWNER})'s\s+)?"
_WHEN = r"(?:(?:now|currently|also|still|previously|formerly|then|at\s+that\s+time|at\s+the\s+same\s+time|at\s+present|recently|just|since|latterly|both|now\s+the)\s+)?"
_MOVED = (
    r"(?:joined|started|begun|began|taken\s+(?:up|on|over)|took\s+(?:up|on|over)|assumed|commenced|moved|transferred|returned|stepped\s+down|stood\s+down|retired|resigned|left|served|acted|worked|stepping\s+down|standing\s+down|retiring|"
    r"leaving|acting|serving|working|speaking|appointed|stay(?:ed|ing)(?:\s+on)?|continu(?:ed|ing)|agreed\s+to\s+(?:continue|stay(?:\s+on)?|remain|act|serve)|introduced\s+(?:him|her)self|succeeded|replaced|followed|spoke|replied|answered|attended|attending|appeared|employed|accepted|recruited|confirmed|named|designated|retained|engaged|elected|re-?appointed|chosen|seconded|held|holding|holds|holding\s+on|starting|joining)"
)
_AS = r"(?:as|(?:to\s+|from\s+|in\s+)?(?:the\s+|her\s+|his\s+|a\s+)?(?:new\s+|additional\s+)?(?:post|role|position|office|job|duties)\s+(?:of|as))"
_POST = rf"(?P<post>{POST_WORDS}|{LOWER}(?=[,;.)]|$|\s+(?:at|from|in|with|had|was|is|and|on|until|since|for|of)\b))"
_TAIL = rf"(?:\s+-\s+(?P<dash>{CAPITALS})(?=[,.;)]|$))?(?:,?\s+(?:of|for|at|from|to|with)\s+(?:the\s+)?(?P<of>{CAPITALS})|,\s+(?P<org>{CAPITALS}))?"
# After a name: "was the Director", "had taken up the post of Head of Law", "in her role as Chair of the Trust".
HELD = Screened(
    rf"^(?:,?\s+(?:who,?\s+)?(?:until\s+(?:then|recently|now|(?:[A-Z]\w+\s+)?\d{{4}}),?\s+|formerly\s+|previously\s+)?(?:is|was|were|had\s+been|has\s+been|became|remained|remains)\s+{_WHEN}"
    rf"|,?\s+(?:who\s+)?(?:(?:had|has|have|was|is|were|having|been|recently|just|now|since|also|would\s+be\s+(?=leaving|retiring|stepping|standing))\s+){{0,4}}{_MOVED}(?:\s+(?!as\b)[^\s,.;]+){{0,6}}?(?:,\s[a-z][^,.;]{{2,60}},)?\s+{_AS}\s+"
    rf"|'s?\s+(?:(?:recent|first|own)\s+)?(?:appointment|election|promotion|arrival|retirement|departure|return|role|term|time|resignation|tenure|work|secondment)\s+as\s+"
    rf"|\s+(?:would|will)\s+(?:(?:soon|shortly|also|now)\s+)?(?:leave|retire|step\s+down|stand\s+down|resign)(?:\s+(?!as\b)[^\s,.;]+){{0,4}}?\s+{_AS}\s+"
    rf"|\s+to\s+(?:his|her|their|the|this)\s+(?:first\s+)?(?:\w+\s+)?meeting(?:\s+of\s+the\s+{CAPITALS})?\s+as\s+"
    rf"|,?\s+(?:who\s+(?:was|is|were|had\s+been)\s+)?(?:(?:there|present|attending|speaking|in\s+attendance)\s+)?(?:in\s+(?:his|her|their)\s+(?:\w+\s+)?(?:role|capacity|position)\s+)?as\s+"
    rf"|,\s+(?={_ARTICLE}{LOWER}(?:[,;.)]|$|\s+(?:at|from|in|with|for)\b))"
    rf"|\s+\((?=(?:{LOWER}|{ACRONYM})\))"
    rf"){_ARTICLE}{_OWNER}{_NEW}{_POST}{_TAIL}"
)
# Before a name: what proposes or asks for someone as the holder of a post.
PROPOSED = Screened(r"\b(?:to\s+(?:re-?)?(?:appoint|elect|nominate|propose|recommend|invite)|nominat\w+|propos\w+|recommend\w+|suggest\w+|candidate|hoped\s+that|if)\s+(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\.?\s*)?$")
# Before a name: "the interim director, A Sample, said"; "the post of Head of Law was held by A Sample".
BEFORE_LOWER = Screened(rf"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Cc]ouncil's|Authority's)\s+{_NEW}(?P<post>{LOWER})(?:,\s+|\s+\()$")
