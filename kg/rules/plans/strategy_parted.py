"""What is done to a strategy by a verb that stands before its name and a word after it: "had made its Play Strategy public"."""

from __future__ import annotations

import re

from kg.rules.plans.strategy_nouns import RECEIVERS

_SITE = r"(?:on(?:to)?\s(?:the\s|its\s)?(?:[\w']+\s){0,3}?(?:website|web\s?site|web|internet|web\s?pages?)|online)"
_CHANGE = r"(?:a|an|its|another)\s(?:[\w-]+\s){0,3}?(?:review|refresh|revision|overhaul|update|rewrite|going[- ]over|makeover|redraft)"

# The stage, the verb before the name, and what follows the name.
PARTED: tuple[tuple[str, str, str], ...] = (
    ("published", r"made", r"(?:public|available)\b"),
    ("published", r"put|placed|posted|loaded|got", rf"(?:up\s)?(?:{_SITE}|in\sthe\spublic\sdomain|before\sthe\spublic)\b"),
    ("published", r"brought|put|got", r"out\b(?!\s(?:to|for|of|with)\b)"),
    ("in force", r"put|brought|placed", r"in(?:to)?\s(?:force|place|effect|use|practice|operation|action|being|service)\b"),
    ("in force", r"brought", r"in(?=\s(?:in|on|from|at|last)\b)"),
    ("in force", r"given|gave", r"(?:(?:its|their|final|formal|the)\s){0,2}(?:approval|blessing|assent|nod|backing|seal\sof\sapproval|go-ahead)\b"),
    ("in force", r"signed|waved|nodded|voted", r"(?:off|through)\b"),
    ("in force", r"followed|used|applied|operated|observed|obeyed|run|(?:worked|kept|adhered|stuck)\s(?:to|by|under|with)", r"(?:ever\s)?since\b"),
    ("in force", r"had|has|have", r"(?:in\s(?:force|place|use|operation))(?=\s(?:since|from)\b)"),
    ("draft", r"put|sent|issued|had", r"out\s(?:to|for)\s(?:\w+\s)?(?:consultation|comments?)\b"),
    ("draft", r"had|has|have|got|shown|showed|circulated|seen|saw|shared|sent|given|received|read|considered|studied|discussed|tabled", r"(?:(?:only|still|so\sfar)\s)*in\s(?:\w+\s)?draft\b"),
    ("in development", r"had|has|have|got", r"(?:(?:now|well)\s)?(?:(?:in|under)\s(?:preparation|development|construction|hand|train)|on\sthe\sstocks|(?:half|part)[- ](?:written|drafted|finished))\b"),
    ("submitted", r"sent|handed|put|passed|given|gave|delivered|lodged|filed|got|posted|returned", rf"(?:in\s|off\s|over\s|up\s)?(?:in\s)?(?:to|with)\s(?:the\s)?{RECEIVERS}"),
    ("under review", r"had|has|have|kept|put|placed", r"under\s(?:\w+\s)?(?:review|revision|scrutiny|examination)\b"),
    ("refreshed", r"brought", r"up[- ]to[- ]date\b"),
    ("refreshed", r"given|gave", rf"{_CHANGE}\b"),
    ("superseded", r"taken|took", r"(?:out\sof\s(?:use|service|force|print)|off\s(?:the\s(?:books|website)))\b"),
    ("superseded", r"laid|set|put|cast|thrown|threw", r"(?:aside|to\srest|away)\b"),
    ("superseded", r"brought", r"to\san\send\b"),
    ("superseded", r"let|allowed", r"(?:to\s)?(?:go|lapse|die|drop|expire)\b"),
)  # fmt: skip
_DET = r"(?:(?:the|its|their|our|an?|this|his|her|[A-Z][\w']+'s)\s+)(?:(?:new|old|joint|revised|draft|own|first|existing|former|present|council's|partnership's|board's|[a-z]+)\s+){0,2}$"
HEADS = tuple(re.compile(rf"\b(?:{head})\s+{_DET}") for _, head, _ in PARTED)
TAILS = tuple(re.compile(rf"(?:\s+\([^()]{{2,40}}\))?\s+(?:(?:now|duly|finally|already|formally|both)\s+)?{tail}") for _, _, tail in PARTED)
HEAD = re.compile(r"\b(?:" + "|".join(dict.fromkeys(w for _, head, _ in PARTED for w in head.split("|"))) + rf")\s+{_DET}")
# "The work of bringing the Play Strategy up to date had been finished", "Officers were bringing the Play Strategy up to date"
BRINGING = re.compile(rf"\b(?P<is>(?:was|were|is|are|been|now|busy|still)\s+)?(?:bringing|making|putting|giving|getting)\s+{_DET}")
BROUGHT = re.compile(
    rf"\s+(?:(?P<new>up[- ]to[- ]date|{_CHANGE})|(?P<force>in(?:to)?\s(?:force|effect|operation|practice|use))|(?P<out>public|{_SITE}))\b(?P<done>(?:\s+[^.;,]{{2,40}})?\s+(?:had|has|was|were)\s+(?:now\s+|duly\s+|at\s+last\s+)?(?:been\s+)?(?:finished|completed|complete|done|concluded|accomplished|ended|over)\b)?"
)
# "From 1 May 2019 staff had worked to the"
SINCE_FOLLOWED = re.compile(
    rf"(?:^|\bthat,?\s)(?:From|Since|from|since)\s[^.;,]{{3,30}}?(?:19|20)\d\d,?\s[^.;,]{{2,40}}?\b(?:had|has|have)\s(?:all\s)?(?:followed|used|applied|operated|observed|(?:worked|kept|adhered)\s(?:to|by|under|with))\s{_DET}"
)
# ", of which Members had had a first draft,"
DRAFT_SEEN = re.compile(r",\s(?:of\swhich|whose)\s[^.;,]{2,60}\b(?:an?|the)\s(?:\w+\s)?draft\b")
