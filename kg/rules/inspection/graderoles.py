"""The words by which a grade, an area and an inspection are known in a sentence, whatever stands between them.

A verb goes into `CAME_TO` or `GAVE` and is then known in every order; a way of saying "the same grade" into `SAME`.
"""

from __future__ import annotations

from kg.rules.inspection.pieces_inspection import AREA, GRADE, SERVICE

# What the graded does, and what is done to it: "climbed to Good", "had earned itself an Outstanding", "languished at inadequate"
CAME_TO = (
    r"climb(?:ed|ing)?|clamber(?:ed|ing)?|claw(?:ed|ing)?|ris(?:en|ing)|rose|soar(?:ed|ing)?|jump(?:ed|ing)?|leap(?:t|ed|ing)?|leapt|mov(?:ed|ing)|progress(?:ed|ing)|advanc(?:ed|ing)|improv(?:ed|ing)|recover(?:ed|ing)?|"
    r"slid(?:ing)?|slip(?:ped|ping)?|fall(?:en|ing)?|fell|drop(?:ped|ping)?|sunk|sank|sinking|plung(?:ed|ing)|plummet(?:ed|ing)?|tumbl(?:ed|ing)|declin(?:ed|ing)|descend(?:ed|ing)|crash(?:ed|ing)?|gone|went|"
    r"c[ao]me|coming|emerg(?:ed|ing)|end(?:ed|ing)|finish(?:ed|ing)|clos(?:ed|ing)|conclud(?:ed|ing)|landed|landing|arriv(?:ed|ing)|stood|standing|stuck|stay(?:ed|ing)|remain(?:ed|ing)|languish(?:ed|ing)|linger(?:ed|ing)?|"
    r"trail(?:ed|ing)?|lag(?:ged|ging)|hover(?:ed|ing)?|settl(?:ed|ing)|earn(?:ed|ing)|won|win(?:ning)?|gain(?:ed|ing)|got|gotten|obtain(?:ed|ing)?|secur(?:ed|ing)|achiev(?:ed|ing)|attain(?:ed|ing)?|reach(?:ed|ing)|"
    r"receiv(?:ed|ing)|scor(?:ed|ing)|merit(?:ed|ing)?|deserv(?:ed|ing)|collect(?:ed|ing)|pick(?:ed|ing) up|carri(?:ed) off|carried away|t[oa]ke?n? (?:away|home)|took|taken|clinch(?:ed|ing)|garner(?:ed|ing)?|land(?:ed|ing)|"
    r"w[eo]re?n?t? down as|fared|far(?:ing)|did|done|became|become|follow(?:ed|ing)|pull(?:ed|ing) through|escap(?:ed|ing)"
)
# What inspectors do: "branded inadequate", "had attached an 'inadequate' to care leavers", "left the service at Requires Improvement"
GAVE = (
    r"left|leav(?:e|ing)|put|putting|plac(?:ed|ing)|plant(?:ed|ing)|mark(?:ed|ing)|grad(?:ed|ing)|re-?graded|rat(?:ed|ing)|judg(?:ed|ing)|adjudg(?:ed|ing)|assess(?:ed|ing)|deem(?:ed|ing)|f[oi]u?nd(?:ing)?|held|holding|pronounc(?:ed|ing)|declar(?:ed|ing)|"
    r"confirm(?:ed|ing)|label(?:led|ling)|brand(?:ed|ing)|dubb(?:ed|ing)|call(?:ed|ing)|term(?:ed|ing)|styl(?:ed|ing)|describ(?:ed|ing)|characteri[sz](?:ed|ing)|class(?:ed|ing)|classif(?:ied|ying)|categori[sz](?:ed|ing)|rank(?:ed|ing)|consider(?:ed|ing)|regard(?:ed|ing)|"
    r"view(?:ed|ing)|thought|record(?:ed|ing)|list(?:ed|ing)|report(?:ed|ing)|certif(?:ied|ying)|crown(?:ed|ing)|hail(?:ed|ing)|promot(?:ed|ing)|elevat(?:ed|ing)|rais(?:ed|ing)|lift(?:ed|ing)|brought|bringing|haul(?:ed|ing)|upgrad(?:ed|ing)|"
    r"tak(?:en|ing)|mov(?:ed|ing)|downgrad(?:ed|ing)|demot(?:ed|ing)|relegat(?:ed|ing)|consign(?:ed|ing)|condemn(?:ed|ing)|lower(?:ed|ing)|reduc(?:ed|ing)|set|setting|giv(?:en|ing)|gave|award(?:ed|ing)|accord(?:ed|ing)|assign(?:ed|ing)|attach(?:ed|ing)|"
    r"appl(?:ied|ying)|bestow(?:ed|ing)|conferr(?:ed|ing)|confer(?:ring)?|hand(?:ed|ing)|pinn(?:ed|ing)|hung|hang(?:ing)|return(?:ed|ing)|deliver(?:ed|ing)|issu(?:ed|ing)|impos(?:ed|ing)|reserv(?:ed|ing)|opt(?:ed|ing) for|plump(?:ed|ing) for|went for|"
    r"arriv(?:ed|ing) at|c[ao]me? down on|coming down on|conclu(?:ded|ding)|saddl(?:ed|ing)|burden(?:ed|ing)|land(?:ed|ing)|reward(?:ed|ing)|credit(?:ed|ing)|treat(?:ed|ing)|saw|seen|see"
)
BE = r"was|were|is|are|been|being|be|remains?|stands?"
# The nouns that a grade is the value of.
MARK = r"outcome|result|grade|grading|rating|judge?ment|verdict|mark|wording|word|term|answer|conclusion|headline|score|finding|effectiveness"
# Areas as a note or a passing word has them, beside their full names.
SHORT_AREA = (
    r"(?P<help>child protection)|(?P<cared>(?-i:CLA|LAC)\b)"
    r"|(?P<leaders>(?:the )?(?:leaders(?:hip)?(?! (?:of|in(?! (?:its|the|that|this) (?:\w+ )?(?:category|band|bracket|grade|tier|class)\b)|from|at|who|said|team|group)\b)(?:' impact)?|leaders' impact))"
    r"|(?P<leavers>leavers)"
    r"|(?P<board>(?:the )?(?-i:Board)\b)"
)
REFERS = r"(?P<both>\bboth (?:of (?:those|these|them)|areas|judge?ment areas)|\bboth(?= (?:had|were|was|have|are|moved|rose|fell|improved|went)\b)|(?:these|those|the) two(?: areas)?(?= (?:had|were|have|moved|rose|fell|improved|went)\b))|(?P<refers>(?:that|this|the latter|the former|the same|which) (?:area|judge?ment area|one)|the former|the latter)"
SUBJECTS = (
    rf"(?:(?P<area>{AREA})|{SHORT_AREA}|{REFERS}|(?P<mark>\b(?:{MARK})\b)|(?P<service>\bour own\b|\bours\b|{SERVICE}|\bthe whole\b|\b(?:it|they|them|us|we)\b|\b(?:the )?(?:(?:county|city|borough|district) )?(?:council|authority|county|city|borough|island|local authority|department|directorate)\b))(?!\w)"
)
# "care leavers matched it", "as were leaders", "the local authority likewise", "children in care the same"
SAME = (
    r"(?:\bas (?:were|was|did|had|have|are|is)\b(?! (?:been )?(?:said|noted|reported|expected|recalled|explained|set|agreed|the case)\b)|\bso (?:too )?(?:were|was|did|had)\b|\b(?:match(?:ed|ing)|equall(?:ed|ing)|shar(?:ed|ing)|echo(?:ed|ing)|join(?:ed|ing)) (?:it|them|this|that)\b|"
    r"\b(?:grade|grading|rating|mark|verdict|judge?ment|one|distinction) (?:also |likewise )?(?:shared (?:by|with)|given (?:also )?to|applied (?:also |equally )?to|that (?:also )?went to|which (?:also )?(?:applied|went) to)\b|\bfollow(?:ed|ing) suit\b|\b(?:likewise|ditto|similarly|equally so)(?=[,.;)]|$)|\b(?:the|that) (?:very )?same (?:grade|rating|mark|judge?ment|verdict|word|score)?(?=[,.;)]|$| (?:for|to|being|was|had|went)\b)|\bin (?:the|that) (?:very )?same (?:bracket|band|category|class|boat|place|position|column|tier|camp|league|group)\b|\b(?:was|were|had been) (?:just |exactly )?the same(?=[,.;)]|$)|\bno (?:better|worse|different|higher|lower)(?=[,.;)]|$)|\bon (?:a|the same) (?:par|level)\b|\b(?:did|fared|was|were) (?:just )?the same\b)"
)
GRADES = GRADE
# Nouns of moving, which a grade follows with "to": "lamented the county's slide to inadequate"
MOVES = (
    r"slide|slip|fall|drop|rise|climb|descent|ascent|move|step up|step down|promotion|relegation|demotion|downgrading|downgrade|upgrade|upgrading|re-?grading|return|leap|improvement|journey|elevation"
    r"|decline|plunge|jump|recovery|shift|advance|change|transition|collapse|reduction|lowering|raising|progression"
)
