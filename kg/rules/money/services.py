r"""What a service, its provider and who commissions it look like in words.

Patterns are cased: a provider is known by its capitals. What a commissioner pays for is a thing that can be
commissioned (`THING`); who is named after "commissioned by", "a contract with" or "on behalf of" is a commissioner.
"""

from __future__ import annotations

from kg.datepattern import WHEN_WORD

_LINK = (
    r"(?:(?:and|of|in|&|upon|on)\s(?:the\s)?|for\s(?=Policing|Communit|Health|Educat|Work|Justice|Housing|Child|Young|Youth|Famil|Women|People|Life|Change|All\b|Kids"
    r"|Good))"
)
MONTH = WHEN_WORD
NAME = (
    r"(?<!'s\s)(?!(?:It|This|That|The|These|There|They|He|She|We|In|At|On|For|From|Members?|Councillors?|Officers"
    r"|Inspectors|Ofsted|Staff|(?:Children(?!')|Parents|Schools|Work|Training|Support|Services?)(?!\s[A-Z]))\b)"
    rf"(?:(?:[A-Z]\w+\s[A-Z]\w+\?\s)?[A-Z][\w'&.]*(?:-\w+)*(?:,\s[A-Z]\w+(?=\sand\s[A-Z]))?(?:\s(?:{_LINK}(?=[A-Z]))?(?!{MONTH})(?:[A-Z][\w'&-]*|\d{{1,3}}(?!\w))){{0,11}}"
    r"|(?:a|the)\s(?:local|national)\s(?!x)[A-Z][\w']+)"
)
COUNCIL = (
    r"(?:[Tt]he\s(?:(?:[Cc]ounty|[Cc]ity|[Bb]orough|[Dd]istrict|[Ll]ocal)\s)?(?:[Cc]ouncil|[Aa]uthority)"
    r"|[Tt]his\sCouncil)"
)
THING = (
    r"(?:[Ss]ervices?|[Ii]nterviews?|[Aa]dvocacy|[Pp]rogrammes?|[Hh]elplines?|[Cc]ounselling|[Mm]entoring"
    r"|[Mm]ediation|[Tt]herap(?:y|ies)|[Tt]reatment|[Pp]rojects?|[Hh]ubs?|[Rr]efuges?"
    r"|[Ss]chool\s[Nn]ursing|[Hh]ealth\s[Vv]isiting|[Cc]entres?|[Ss]upport|[Vv]isitors|[Aa]ccommodation|[Ss]cheme"
    r"|[Oo]utreach|[Pp]rovision(?!\sof)|CAMHS|[Ss]hort\s[Bb]reaks|[Rr]espite(?:\s[Cc]are)?|[Cc]onferencing|[Gg]roup\s[Cc]onferences|[Rr]ecruitment|[Bb]reaks|[Hh]omes"
    r"|[Cc]hildren's\s[Ss]ocial\s[Cc]are|[Ss]ocial\s[Cc]are|[Cc]areers?\s[Gg]uidance|(?:[Hh]ours|[Ee]mergency)\s[Ss]ocial\s[Ww]ork|[Yy]outh\s[Ww]ork|[Cc]lubs?|[Cc]linics?|[Hh]elp\s?[Ll]ine"
    r"|[Pp]lay\s?[Ss]chemes?|[Ss]chemes|[Dd]iscussions|[Cc]onversations|[Cc]hildcare|[Nn]urser(?:y|ies)|[Pp]sychotherapy|[Ll]odgings|[Pp]lacements|[Tt]uition|[Bb]efriending|[Aa]dvice|[Cc]ourses|[Vv]isiting|[Nn]ursing|[Ww]orkshops"
    r"|[Aa]ssessments|[Gg]roups|[Cc]hecks|[Cc]oaching|[Tt]ransport|[Cc]ontact|[Ss]upervised\s[Cc]ontact)"
)
_WHOM = (
    r"(?:\sfor\s(?:[a-z]+\s){0,2}(?:children\sand\syoung\speople|children|people|families|carers|victims|parents"
    r"|leavers|adolescents|pupils|siblings|parents\sand\scarers)"
    r"(?:\swho\s(?:are|were|have|had)\s(?:[a-z]+\s){0,3}?[a-z]+(?=,?\s(?:is|are|was|were|has|had|from|by|under)\b)|\sin\scare|\sleaving\scare|\sat\srisk\sof\s[a-z]+|\saffected\sby\s[a-z]+(?:\s[a-z]+)?|\swith\s(?:a\s)?[a-z]+)?)?"
)
SERVICE = (
    r"(?:(?!(?:that|was|were|had|noted|by|which|is|are|jointly|commissions?|commissioned|procures?d?|buys|bought|pays|paid|[Ss]ince|In|During|Until|From|(?:19"
    rf"|20)\d\d)\b)[A-Za-z0-9(][\w'()/&,-]*\s){{0,12}}?{THING}{_WHOM}"
)
# "interviews with children who had been missing": of whom, and no clause of its own
_WHO_WERE = (
    r"(?:(?<=children\s)|(?<=people\s)|(?<=families\s)|(?<=parents\s)|(?<=carers\s)|(?<=pupils\s)|(?<=those\s)|(?<=boys\s)|(?<=girls\s)|(?<=leavers\s)|(?<=mothers\s)|(?<=fathers\s)|(?<=women\s)|(?<=siblings\s))"
    r"who\s(?:(?:have|had|are|were)\s(?:been\s|gone\s|not\s)?(?:[a-z-]+|(?:at|in|on|under|out\sof|without)\s[a-z]+)|(?:go|went|run|ran)\s(?:missing|away)|(?!(?:was|is|has|will|would|can|could|may|might|must|should|did|does)\b)(?!(?i:provid|deliver|commission|r[au]n\b|offer|suppl))[a-z]+(?=\s))"
)
# "families affected by abuse", "children with no recourse to public funds", "contact between children and their parents"
OF_WHOM = (
    rf"{_WHO_WERE}|(?<=affected\s)by|(?<=abused\s)by|(?<=harmed\s)by|(?<=looked\s)after"
    r"|(?<=with\s)no|(?<=under\s)(?:fives|elevens|eighteens)|under(?=\s(?:fives|elevens|eighteens))"
    r"|and\stheir(?=\s(?:parents|families|carers|children|mothers|fathers|siblings|brothers|babies)\b)|(?:(?<=mothers\s)|(?<=parents\s)|(?<=children\s)|(?<=people\s)|(?<=families\s))whose\s[a-z]+\s(?:was|were|are|is|has|have|had)(?:\sbeen)?"
)
