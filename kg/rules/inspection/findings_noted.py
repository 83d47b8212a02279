"""Findings as notes and plain talk tell them: "Ofsted's letter, to improve: …", "What inspectors didn't like: …", "It was less so about …"."""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.inspection.pieces_findings import BY, HAD, OPENS, WHO

_ASSERTED = frozenset({"asserted", "denied"})  # "were not satisfied that": the denial is the finding
_LABEL = _ASSERTED | {"expected", "target"}  # "could be better:", "must improve:"
_US = r"(?:the )?(?:Council|authority|services?|partnership|partners|department|board|county|city|borough|(?:local )?area|leaders|managers|agencies)"
_MARK = r" ?(?::-?|-)(?= )"
_SIGN = r"(?:[-*] )?"
_BEST = r"(?: (?:most|best|especially|in particular|particularly|a lot))?"
KIND = {
    "what-they-disliked": "area for improvement",
    "not-satisfied": "area for improvement",
    "was-recorded-good": "strength",
    "less-so": "area for improvement",
    "visit-noted": "words",
    "in-their-eyes": "words",
    "recommendation-which": "area for improvement",
    "needs-better": "area for improvement",
}
LISTS = frozenset({"what-they-disliked", "recommendation-which", "needs-better"})
REPORTED = frozenset({"was-recorded-good", "in-their-eyes"})
_MIND = r"(?:eyes|view|opinion|judge?ment|estimation|mind|assessment)"
_RECORDED = (
    r"\b[Ii]t (?:was|had been|is),? (?:(?:also|likewise|further|equally|similarly|too|moreover|then|again|however|on the other hand),? )?"
    r"(?:recorded|set down|put down|noted|counted|listed|cited|named|identified|marked down|mentioned|reported|given|classed|seen|regarded|held|accounted)(?: by (?:the )?(?:inspectors|{by}))? (?:as |to be )?(?:an? |another )(?:\w+ )?"
).replace("{by}", BY)
RULES: tuple[Rule, ...] = (
    Rule(
        name="in-their-eyes",
        yields="findings",
        pattern=(
            rf"\bWhat [^,;:.]{{3,60}},? (?:(?:in|to) (?P<whose>(?:the )?inspect(?:ors'|orates?'s?)|{BY}'s?) {_MIND}|in the {_MIND} of (?P<of>{BY}|(?:the )?inspect(?:ors|orates?))"
            rf"|according to (?P<who>{BY}|(?:the )?inspect(?:ors|orates?)(?:' (?:letter|report))?)),? (?:was|were|had been) that\b"
        ),
        finds={
            "What had held the county back, in the inspectors' view, was that plans were not shared.": {"whose": "the inspectors'"},
            "What had gone well, according to Ofsted, was that staff stayed.": {"who": "Ofsted"},
            "What let children down, in the opinion of Estyn, was that lessons were missed.": {"of": "Estyn"},
        },
        ignores=(
            "What had held the county back, in the Director's view, was that plans were not shared.",
            "What might help, in the inspectors' view, was that plans could be shared.",
        ),
        cue=("eyes", "view", "opinion", "judgement", "judgment", "estimation", "mind", "assessment", "according"),
    ),
    Rule(
        name="needs-better",
        yields="findings",
        pattern=rf"{OPENS}(?:(?:and|but)(?: also| says?| said)?(?: that)? )?{_US} (?:(?:needs?|needed|had|has|have|ought) to|must|should) (?:do (?:better|more)|improve|get better|be better)(?: (?:at|on|in|with|about))? ?:-?$",
        finds={"and that the Council needs to do better at:": {}, "But the partnership must improve:-": {}},
        ignores=("and that the Mayor needs to do better at:", "The service needs to improve its website."),
        cue=(":",),
        stances=_LABEL,
    ),
    Rule(
        name="recommendation-which",
        yields="findings",
        pattern=(
            r"\b(?:recommendations?|(?:significant )?weaknesses|shortcomings|criticisms|(?:priority )?areas?(?: (?:for|of|requiring|needing) (?:\w+ )?(?:improvement|development|weakness|concern|action))?)\b[^.;:]{0,150}?,? "
            r"(?:(?:(?:(?:the|its|their) )?(?:first|second|third|last|chief|main|foremost|principal|most (?:important|urgent|pressing))(?: (?:two|three|four|five))?(?:,? (?:and \w+|in \w+),?)?(?: of (?:which|these|them|all))?|one of (?:which|these|them))"
            r" (?:(?:was|were|is|had been|being)(?: (?:concerned|to do) with)?(?= (?:to|that|for|about|the|an?)\b)|concern(?:ed|ing)(?: with)?|related to|dealt with)(?: (?:that|for|about)\b)?"
            r"|among(?:st)? (?:them|these|which)(?: (?:were|was|being))?|(?:these|which|they) being:?|namely:?)(?P<that> that)?(?= )"
        ),
        finds={
            "Estyn had made three recommendations, the first of which was to raise attendance.": {},
            "The inspectors left four recommendations, one of which was that panels meet weekly.": {},
            "Five recommendations were made, among them that panels meet weekly and that notes be typed.": {"that": "that"},
            "There were six recommendations from Estyn, the first of them concerned with the pace of reviews.": {},
            "It drew attention to Ofsted's nine recommendations, the most urgent being about the use of hotels and the wait for a dentist.": {},
            "Of the five recommendations that Ofsted had made, the first two concerned late visits and thin plans.": {},
            "The priority areas arising from the inspection, these being late plans and thin records, were known.": {},
        },
        ignores=(
            "The inspectors left four recommendations, one of which would be to meet weekly.",
            "The inspectors left four recommendations, two of which were complete.",
            "The inspectors left four recommendations, the first three of which had been met.",
        ),
        cue=("recommendation*", "weaknesses", "shortcomings", "criticisms", "area", "areas"),
    ),
    Rule(
        name="what-they-disliked",
        yields="findings",
        pattern=(
            rf"{OPENS}{_SIGN}What {WHO} (?P<lead>(?:did not|didn't|had not|hadn't)(?: much| really| at all)? (?:like|liked|care for|cared for|think much of|enjoy|approve of|take to)"
            rf"|(?:was not|were not|wasn't|weren't|was less|were less|was not so|were not so|weren't so|weren't as|wasn't so)(?: \w+)? (?:happy|pleased|keen|impressed|content|taken|struck) (?:with|about|on|by)"
            rf"|(?:was|were) (?:unhappy|dissatisfied|displeased) (?:with|about|at)|disliked|criticised|found wanting|(?:wanted|wished to see) (?:changed|improved|better)){_BEST}{_MARK}"
        ),
        finds={
            "What Ofsted didn't like: plans that drift.": {"who": "Ofsted"},
            "What the inspectors were less keen on: thin records.": {"who": "the inspectors"},
            "What inspectors weren't happy with: thin records.": {"who": "inspectors"},
        },
        ignores=("What Members didn't like: thin records.", "What Ofsted didn't say: when it would be back."),
        cue=("like", "care", "cared", "think", "enjoy", "approve", "take", "with", "about", "on", "by", "at", "disliked", "criticised", "wanting", "changed", "improved", "better", "liked"),
        stances=_ASSERTED,
    ),
    Rule(
        name="not-satisfied",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?:(?:was|were|been|had been|felt) not(?: yet| always)?|(?:had )?not (?:yet )?(?:been|felt)|(?:wasn't|weren't)|(?:could|did) not (?:be|feel)) (?P<verb>satisfied|convinced|persuaded|assured|reassured|confident|content|sure|certain) that\b:?-?",
        finds={
            "Inspectors were not satisfied that managers signed off plans.": {"who": "Inspectors"},
            "Ofsted was not convinced that children had been seen alone.": {"who": "Ofsted"},
            "but they were not yet persuaded that:": {"who": "they"},
        },
        ignores=("Members were not satisfied that managers signed off plans.", "If inspectors were not satisfied that plans were read, they would say so."),
        cue=("satisfied", "convinced", "persuaded", "assured", "reassured", "confident", "content", "sure", "certain"),
        stances=_ASSERTED,
    ),
    Rule(
        name="was-recorded-good",
        yields="findings",
        pattern=rf"{_RECORDED}(?P<lead>strength|positive|area of strength|area of good practice)(?: by (?:the )?(?:inspectors|{BY}))? that\b",
        finds={
            "It was likewise recorded as a strength that staff stayed.": {"lead": "strength"},
            "It was also set down by inspectors as a strength that carers felt valued.": {"lead": "strength"},
            "It was further counted a strength that reviews were on time.": {"lead": "strength"},
        },
        ignores=("It was hoped that it was recorded as a strength that staff stayed.", "It was not recorded as a strength that staff stayed.", "It was recorded that staff stayed."),
        cue=("strength", "positive"),
    ),
    Rule(
        name="less-so",
        yields="findings",
        pattern=(
            rf"{OPENS}{WHO}{HAD} (?:(?:had|was|were|is|has) (?:been )?)?(?:(?:been|rather|much|far|somewhat|considerably|distinctly|noticeably|markedly|a good deal|a great deal|decidedly) ){{0,2}}"
            r"(?P<verb>less so (?:about|by|with|of|for|on|in|at))(?= )"
        ),
        finds={
            "It had been a good deal less so about the recording of visits.": {"who": "It"},
            "They had been far less so by the recording of supervision.": {"who": "They"},
            "Ofsted was rather less so about the length of court work.": {"who": "Ofsted"},
        },
        ignores=("Members had been less so about the length of court work.", "It would be less so about the length of court work."),
        cue=("less so",),
    ),
    Rule(
        name="visit-noted",
        yields="findings",
        pattern=(
            rf"{OPENS}{_SIGN}(?:[\w'-]+ ){{0,4}}?(?P<lead>(?:visit|inspection)(?: no\.? ?\d{{1,2}})? \((?:[\w-]+ ){{0,2}}{BY}[^()]{{0,60}}\)|{BY} \([^()]{{0,20}}(?:visit|inspection|ILACS|JTAI)[^()]{{0,50}}\)) ?(?::|-)"
            r"(?= (?:found|saw|noted|praised|liked|commended|welcomed|impressed by|admired|reported|asked|called|wanted|criticised|wished|recommended|urged|pressed)\b)"
        ),
        finds={
            "Earlier focused visit (Ofsted, 7-8 March 2023, care leavers): found plans thorough; asked for earlier advice.": {},
            "Ofsted (focused visit, 7-8 March 2023): saw thresholds applied well.": {},
        },
        ignores=("Meeting with Director (7 March 2023): asked for quicker feedback.", "Site visit (Members, 7 March 2023): found plans thorough."),
        cue=("found", "saw", "noted", "praised", "liked", "commended", "welcomed", "impressed", "admired", "reported", "asked", "called", "wanted", "criticised", "wished", "recommended", "urged", "pressed"),
    ),
)
