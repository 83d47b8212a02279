r"""The words of an inspection's own doings: the nouns that name one, what inspectors do, what befalls a visit, what is planned.

`kg.extract.inspection.fieldwork` sets them in line: a noun or a doing, then nothing that is another business, then a date.
"""

from __future__ import annotations

from kg.rules.grammar import STANCES, Rule
from kg.rules.inspection.pieces_inspection import INSPECTORATES, VISIT

WHO = (
    rf"(?:(?:(?:a|the|its|their|two|three|four|five|six|seven|eight|several|some|(?<!\d)\d{{1,2}}) )?(?:team of )?(?:(?!\d|(?:that|and|when|where|which|whether|but|if)\b)\w+ )?"
    rf"(?:(?:HM |His Majesty's |Her Majesty's )?inspectors|(?:inspection )?team) (?:from|of|for) (?:the )?{INSPECTORATES}"
    rf"|{INSPECTORATES}(?:'s)?(?: (?:inspectors|inspection team|team))?|\b(?:the |its |whose |their |(?:HM|Her Majesty's|His Majesty's) )?(?:inspectors|inspectorates?)(?!'))"
)
ORDER = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|next|last|latest|previous|recent|most recent|earlier|further|another|final|return|follow-up|full|short|standard|joint|initial"
    r"|whole|earliest|new|unannounced|announced|only|one|single|two-day|two-week|three-week|statutory|formal|on-site|onsite|graded|youth (?:justice|offending)(?: (?:service|team)s?)?)"
)
# An inspection by what it is called, and one that is only called so.
_RETURN = r"(?:return|reappearance|second coming|comeback|coming back|arrival|reappearing)"
NOUN = (
    rf"(?<![\w-])(?P<noun>{VISIT}s?(?! framework)|(?:the )?{_RETURN} of (?:the )?{INSPECTORATES}|{INSPECTORATES}'s {_RETURN}|(?P<bare>\b(?:(?:(?:the|an?|its|their|this|that|whose|which) (?:{ORDER} ){{0,3}}|{ORDER} (?:{ORDER} ){{0,2}})(?:re-?inspection|inspection|re-?visit"
    rf"|post-inspection review|improvement check|visit|review)|(?:(?:the|an?|its|their|this|that|whose|which) )?(?:{ORDER} ){{0,3}}(?:(?:on-?site )?fieldwork(?: (?:phase|stage|week|fortnight|period))?|on-?site (?:work|activity|phase|stage|period)|re-?inspection|re-?visit|(?:inspection|fieldwork|on-?site|visit) dates?|dates? of (?:the )?(?:inspection|fieldwork|visit)))\b(?! (?:framework|report|letter|regime|outcome))))"
)
# What a visit does or what is done with it.
HAPPENED = (
    r"(?:happened|occurred|took|taken|place|fell|fallen|held|conducted|undertaken|undertook|carried|out|made|paid|completed|done|did|performed|run|ran|lasted|spanned|extended"
    r"|stretched|spread|occupied|covered|commenced|begun|began|started|opened|ended|concluded|finished|followed|ensued|come|came|arrived|mounted|staged|led|piloted|sent|received|undergone"
    r"|underwent|experienced|hosted|visited|inspected|reinspected|worked|dated|went|gone|been|spent|passed|attended|deployed|comprised|involved|included|concentrated|centred|based"
    r"|trialled|given|brought|fielded|filled|used|subjected|called|known|descended|returned|present|existed|sampled|interviewed|observed|met|read|looked|examined|scrutinised|assessed)"
)
# What inspectors do when they inspect, said with a place or a thing after it.
DID = (
    r"(?:(?:re-?)?inspected|(?:went on|gone on|proceeded|managed|got round|was able|were able|saw fit|returned|came back|been back|was back|were back) to (?:re-?inspect|inspect|re-?visit|visit)\b|(?:re-?)?visited(?! again)|(?:re-?)?inspecting|visiting|(?:came|come)(?! (?:into|under|about|up|out|from|forward|across|to (?:the|a) (?:view|conclusion)))"
    r"|called(?= ?,| in\b| here\b| on (?:the )?\d)|returned(?! (?:the|an?|its|it|their|his|her)\b)|(?:was|were|been|being)(?: last| again| back| first| most recently)* (?:here|on[- ]?site|present|back|in residence|on (?:the )?(?:island|ground|premises)|into(?= (?:the|its|their|all|every|our)\b)"
    r"|(?:in|at|with)(?! (?:touch|contact|receipt|favour|agreement|doubt|attendance|discussion|a position|charge|London|post|place|two minds|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|(?:19|20)\d\d|dispute|dialogue|conversation|the (?:process|course|chair|view)))\b)"
    r"|reviewed(?= (?:the |its |their )?(?:[\w'-]+ ){0,4}?(?:services?|arrangements|provision|partnership)\b)|arrived|stayed|spent|passed(?= (?:the )?\d)|(?:set|last set) foot|descended|looked (?:closely )?at|(?:worked|working|sat) (?:in|with|alongside|at)|examined|scrutinised|fielded|sampled|sent (?:\w+ )?(?:inspectors|an? (?:\w+ )?team|HMI)"
    r"|(?:carried out|undertook|undertaken|conducted|completed|made|paid|led|did|done|begun|began|started|commenced|piloted|trialled)(?= (?:an?|the|its|their|this|that|another|one) [^.;:,]{0,60}?(?:inspection|visit|fieldwork|review|JTAI|ILACS)))"
)
# What is done by inspectors, told after the thing inspected: "the teams looked at by Ofsted from 3 to 7 May".
DONE_BY = r"(?:(?:re-?)?inspected|(?:re-?)?visited|looked (?:\w+ )?at|examined|scrutinised|sampled|inspected and graded)(?: jointly)? by"
# What a pronoun's inspectors did: "It had stayed from 3 to 7 May".
IT_DID = (
    r"(?:stayed|(?:re-?)?inspected|(?:re-?)?visited|inspecting|visiting|come|came|arrived|returned|been (?:back|here|on[- ]?site|present|in (?-i:(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z])[a-z]+|in the (?:\w+ )?(?:county|city|borough|district|area|authority|department|island))"
    r"|called on|spent|looked (?:closely )?at|worked (?:alongside|in|with)|set foot|used its (?:full |short )?\w+ framework|examined|scrutinised"
    r"|(?:carried out|undertook|undertaken|conducted|completed|made|paid|led)(?= (?:an?|the|its|their|this|that|another|one) [^.;:,]{0,60}?(?:inspection|visit|fieldwork|review|JTAI|ILACS)))"
)
# An inspection that a pronoun stands for: "It was conducted from 3 to 7 May".
IT_WAS_DONE = r"(?:it|this|that)(?:,? (?:too|also|which))? (?:was|had been|took place|had taken place|ran|had run|lasted|had lasted|began|had begun|started)(?: (?:then|jointly|itself))?(?: (?:conducted|carried out|undertaken|made|led|held|done|completed))?"
# What an inspectorate does when it grades: told with a grade.
GRADED = (
    r"(?:judged|graded|rated|regraded|re-graded|assessed|evaluated|found|declared|placed|put|held|considered|deemed|pronounced|awarded|given|gave|assigned|upgraded|downgraded|raised|lowered|marked|classed|thought)"
)
# What is arranged: said of a visit, or of what an inspectorate has announced.
PLANNED = (
    r"(?:would|will|shall|(?:was|were|is|are) to|due|scheduled|programmed|booked|diarised|pencilled|arranged|timetabled|planned|slated|earmarked|fixed|set|confirmed|announced|notified|intended|diary"
    r"|calendar|put in the diary|in the diary|forthcoming|upcoming|rescheduled|re-scheduled|moved|deferred|put off|postponed|notice|expect|prepare|proposed|expected)"
)
# What inspectors are yet to do.
WILL_DO = (
    r"(?:would|will|shall|(?:was|were|is|are) (?:to|due(?: to)?)|(?:was|were|is|are|(?:had|has|have) been) (?:booked|scheduled|pencilled(?: in)?|programmed|timetabled|diarised|lined up|slated|set) to|(?:had |have |has )?(?:planned|intended|proposed|arranged|undertaken) to)(?: (?:next|also|then|again|now|both|jointly|therefore|be)){0,2}"
    r" (?:be(?: (?:back|here|on[- ]?site|present|in|at|with))?|back|visit|revisit|return|come|inspect|re-?inspect|arrive|start|begin|go|carry out|conduct|undertake|make|pay|look at|spend|examine|hold|complete)"
    r"|(?:was|were|is|are) (?:(?:also|next|now|both) )?due (?:at|in|with) (?:the|its|our) [\w' ]{3,50}?(?= (?:on|in|during|from|between|for|over)\b)"
)

RULE = Rule(
    name="doing-and-date",
    yields="inspections",
    pattern=rf"{NOUN}|(?P<who>{WHO})(?P<did>,? (?:had|has|have|who had|whose)(?: \w+ly)? {DID})",
    finds={
        "The focused visit which Ofsted had paid in May 2022 was described.": {"noun": "focused visit"},
        "HMI Probation had stayed from 3 to 7 May 2022.": {"who": "HMI Probation"},
        "Fieldwork was spread over May 2022.": {"bare": "Fieldwork"},
    },
    ignores=("The Chair had stayed from 3 to 7 May 2022.",),
    cue=("inspect*", "visit*", "fieldwork", "ofsted", "hmi*", "estyn", "ilacs", "jtai", "sif"),
    stances=STANCES,
)
