"""How two or more givers are told before what each of them gave, and how a sum is told that nobody gave; over signs, or over plain text where said so."""

from __future__ import annotations

import re

from kg.extract.money.signs import signs
from kg.rules.money.deeds import GIVE

B, M = signs("OCB"), signs("M")
LIST = re.compile(rf"{B}(?:,\s(?:the\s)?{B})*,?\sand\s(?:the\s)?{B}")
WITH = re.compile(rf"(?P<a>{B})[^;]{{0,120}}?\b(?:jointly|shar(?:ed|ing)|split|halves)\b[^;.]{{0,40}}?\swith\s(?:the\s)?(?P<b>{B})")  # "had let it and shared its cost with the Board"
SUMS = re.compile(rf"{M}(?:,\s{M})*,?\sand\s{M}")
IN_TURN = re.compile(r"\b(?:respectively|in\sthat\sorder|in\sthe\s(?:same|order)\b|in\sturn)")
FIRST_LAST = re.compile(r"\b[Tt]he\s(?P<which>former|first(?:-named|\snamed)?|latter|second(?:-named|\snamed)?|last(?:-named|\snamed)?)(?:'s)?\b(?=[,;.)]|$|\s(?:had|has|gave|paid|put|found|and|as|for|a\b|share|contribut|provid|met|whereas|while|[\ue300-\ue3ff]))")
BY_EACH = re.compile(rf"{M}\s(?:(?:was|were|being|had\sbeen|has\sbeen|is|are)\s)?(?:(?:{GIVE})(?:\s(?:in|up|down|over|out))?\s)?(?:by|from)\s(?:each|both|either)\b|{M}\s(?:each|apiece|from\seach)\b|\b(?:each|both)\s(?:of\sthem\s)?(?:(?:had|has|have)\s)?(?:(?:{GIVE})(?:\s(?:in|up|down|over|out))?\s){{1,2}}(?:an?\s|the\s|sum\s|of\s){{0,3}}{M}")
# What two givers went halves on
TOGETHER = re.compile(
    rf"\b(?:gone\shalves|going\shalves|went\shalves|clubbed\stogether|joined\sforces|teamed\sup|shar(?:ed|ing)\s(?:the\s)?(?:costs?|bill|expense|price)|split\s(?:the\s)?(?:costs?|bill|expense|price)|paid|paying|pay|pays|combined|come\stogether|came\stogether|pooled\s(?:their\s)?[a-z]+|funded|financed|funding)\s(?:between\sthem\s)?(?:on|for|of|to\s(?:fund|pay\sfor|buy|open|run|set\sup)|over|towards|in)?\s?(?:the\s|an?\s|its\s)?(?P<s>[a-z][^,;:.\ue000-\ue1ff\ue300-\ue3ff]{{3,90}}?(?:{B})?)(?=[,;:.]|$|\s(?:and|with)\b)"
)
# Plain text: what is only told as a story, what was only reckoned, and that it was not so
STORY = re.compile(
    r"\b(?:story|stories|rumours?|claims?|claimed|alleg\w+|suggestions?|impression|belief|gossip|speculation|myth|accusations?|notion|understood|believed|supposed|imagined|assumed|had\s(?:read|heard|thought)|been\s(?:told|said|led\sto\sbelieve))\b[^.;£]{0,120}\bthat\b[^.;£]{0,140}£"
)
# "had promised £5 should a hall be found": nothing was given
CONDITION = re.compile(r"\b(?:promised|pledged|offered|undertaken)\b[^.;]{0,160}\s(?:should\s(?:an?|the|it|they|one|such)|if|provided\sthat|on\scondition)\s")
NOT_SO = re.compile(
    r"\b(?:no\struth|not\strue|untrue|not\sso|not\sthe\scase|wrong|incorrect|mistaken|unfounded|without\sfoundation|false|baseless|nothing|no\ssuch|inaccurate|nonsense|scotch|quash|den(?:y|ied|ial)|refut\w+|had\snot|was\snot|not\sa\spenny|none\sof\s(?:it|this)|never|not\sbeen|misunderst\w+|misread\w*|no\sbasis|in\sfact)\b",
    re.IGNORECASE,
)
# "had offered £5 …. Officers had declined the offer": what was not taken
OFFERED = re.compile(r"\boffer(?:ed|s|ing)?\b")
DECLINED = re.compile(r"\b(?:declin|refus|reject|turn(?:ed|ing)?\s(?:it\s|this\s|that\s|the\soffer\s)?down\b|not\s(?:be\s|been\s)?(?:accept|taken\sup|take\s(?:it|this|that)\sup)|withdrawn?\b|withdrew\b|lapsed?\b)")
RECKONED = re.compile(r"\b(?:put|puts|putting|placed|reckoned|calculated|estimated|assessed|valued|worked\sout)\s(?:the\s|its\s|their\s)?(?:[a-z-]+\s){0,3}(?:costs?|price|bill|value|figure|burden|loss|losses|damage)\b[^.;£]{0,160}\bat\s(?:about\s|some\s|around\s|over\s|nearly\s)?£")
