"""Heads of a list that say who found and how they felt: "What Ofsted said was going well:", "CIW had been concerned to see:".

One reading for all wordings: who, then the first word that praises or finds fault, with a negation before it, up to the
colon. What a head does not tell ("Ofsted drew attention to:") the items tell, or the contrary head after them.
"""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.inspection.pieces_findings import BY, HAD, OPENS, THEM, WHO

_GOOD = (
    r"(?:pleased|glad|happy|happier|happiest|delighted|heartened|encouraged|impressed|impressive|struck|reassured|gratified|complimentary|positive|positively|warm|warmly|warmest|favourably|favourable|enthusiastic|praised?|praiseworthy"
    r"|commend(?:ed|able)|welcomed|applauded|liked|loved|admired|enjoyed|appreciated|celebrated|complimented|complimentary|compliments|congratulated|well|good|strong|strongly|strengths?|strongest|effective|successful|credit(?:ed|able)?"
    r"|approved|approval|approvingly|tribute|keen|keenest|satisfied|content|assured|highly|working(?! on\b))"
)
_BAD = (
    r"(?:concern(?:ed|s|ing)?|worr(?:y|ied|ies|ying)|troubled|uneasy|unhappy|dissatisfied|disappoint(?:ed|ing|ment)|dismayed|critical|criticised|criticisms?|disliked|weak|weaker|weakest|weakness(?:es)?|wanting|lacking|poor|poorer|inconsistent"
    r"|better|improve(?:d|ment|ments)?|attend(?:ed)? to|(?<!drew\s)(?<!drawn\s)(?<!draw\s)attention to|address(?:ed)?|tackled?|put right|remed(?:y|ied)|strengthen(?:ed)?|tighten(?:ed)?|(?:work|act|acted|worked) on|shortcomings?|failings?|faults?|problems?|fell short"
    r"|falling short|urged|asked|asks|wanted|wants|wished|required|demanded|called for|call for|calls for|recommended|recommends|pressed|slow|behind|missing|reservations|misgivings|doubts|regret|regretted|sorry|unconvinced|dwelt|cool|cooler|(?:would|should) like|needed|needs|needing)"
)
_TURNED = r"(?:not|never|less|least|nor|hardly|scarcely|no longer|far from|didn't|wasn't|weren't|hadn't|isn't|aren't|little|nothing|no)"
_WORD = rf"(?:(?!(?:{_GOOD}|{_BAD}|{_TURNED}|that|whether|if|before|until|when|Director|officers|Members|Chair)\b)[\w'(),-]+ )"
_PRAISE = rf"(?:(?!(?:would|could|might|should|hoped)\b){_WORD}){{0,7}}{_GOOD}\b(?! (?:enough|notice|time|deal|number))"
_FAULT = rf"{_WORD}{{0,7}}(?:{_TURNED} (?:(?:so|as|yet|always|much|very|at all|quite|entirely|altogether|all|thought|been|felt|found|really) ){{0,3}}{_GOOD}|{_BAD})\b"
_PLAIN = rf"(?:(?!{_TURNED}\b)[\w'-]+ )"
_LEFT = r"(?: [^;:.,]{1,60}?)?(?:,? (?:as follows|namely|in particular|especially|particularly|these|the following))?"
_END = rf"{_LEFT} ?:-?$"
_BY = rf"(?:,? (?:according to|by|to|for|from|in the (?:view|eyes|opinion|words) of|said|say|says|as seen by) (?P<by>{THEM})|,? in (?P<view>(?:the )?inspect(?:ors'|orates?'s?)|{BY}'s?|its|their) (?:view|opinion|eyes|words)|, (?P<said>{THEM})(?: had)? (?:said|thought|found|felt|considered|believed))"
_WHAT = r"(?:(?:what|where|(?:the |some |several |other )?(?:things|areas|matters|points|aspects|respects|practice|work)(?: (?:that|which|where|(?:in|on|with|about|for|over|by) which))?) )"
_TELLING = r"(?:drew (?:(?:members'|the council's|particular|special) )?attention to|remarked (?:up)?on|commented (?:up)?on|noted|reported|found|observed|said|mentioned|listed|recorded|made the following (?:points|comments|observations|remarks)|pointed to|picked out|singled out|touched on)"
_STANCES = frozenset({"asserted", "denied", "asked", "suggested", "expected", "hoped", "target", "planned"})

KIND = {
    "head-good": "strength",
    "head-bad": "area for improvement",
    "head-good-by": "strength",
    "head-told": "words",
}
LISTS = frozenset(KIND)

RULES: tuple[Rule, ...] = (
    Rule(
        name="head-good",
        yields="findings",
        pattern=rf"(?:^{_WHAT}|\b){WHO}{HAD} {_PRAISE}{_END}",
        finds={
            "What Estyn said was going well:": {"who": "Estyn"},
            "RQIA had been pleased to see:": {"who": "RQIA"},
            "Things that the inspectors had liked most:-": {"who": "the inspectors"},
            "Members heard that Ofsted had spoken warmly of the following:": {"who": "Ofsted"},
            "Areas where inspectors thought practice strong:": {"who": "inspectors"},
        },
        ignores=(
            "What Members said was going well:",
            "Ofsted had not been pleased to see:",
            "Estyn had been less happy about:",
            "It was hoped that Estyn had been pleased to see:",
            "Ofsted had been pleased to see quicker visits.",
        ),
        cue=(":",),
    ),
    Rule(
        name="head-bad",
        yields="findings",
        pattern=rf"(?:^{_WHAT}|\b){WHO}{HAD} {_FAULT}{_END}",
        finds={
            "What Estyn thought could be done better:": {},
            "RQIA had been concerned to find:": {"who": "RQIA"},
            "It further asked the partners to attend to:": {"who": "It"},
            "What inspectors had not thought so good:": {"who": "inspectors"},
            "The letter was less happy about the following:": {"who": "The letter"},
            "Points on which inspectors were critical:": {"who": "inspectors"},
        },
        ignores=(
            "What Members said needed to be better:",
            "What Ofsted said was going well:",
            "If Ofsted had been concerned it would have said:",
            "Ofsted had been concerned to see late visits.",
        ),
        cue=(":",),
        stances=_STANCES,
    ),
    Rule(
        name="head-good-by",
        yields="findings",
        pattern=rf"{OPENS}(?:(?:the following|what|these) (?:was|were|had been|has been|is|are) )?{_PLAIN}{{0,3}}?{_GOOD}(?: [\w'-]+){{0,3}}?{_BY} ?:-?$",
        finds={
            "Going well, according to Estyn:": {"by": "Estyn"},
            "The following were praised by the inspectors:": {"by": "the inspectors"},
            "What is working, in the inspectors' view:": {"view": "the inspectors'"},
            "What had gone well, Estyn thought:": {"said": "Estyn"},
        },
        ignores=("What had gone well, Members thought:", "Going well, according to the Director:", "Not going well, according to Estyn:"),
        cue=(":",),
    ),
    Rule(
        name="head-told",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?P<verb>{_TELLING})(?: (?:the following|these)(?: \w+)?| as follows| in particular)?,? ?:-?$",
        finds={
            "Estyn's report, published on 3 May 2021, drew attention to:": {"who": "Estyn's report", "verb": "drew attention to"},
            "The inspectors had remarked on the following points:": {"verb": "remarked on"},
        },
        ignores=("The Chair drew attention to:", "Estyn had not drawn attention to:"),
        cue=(":",),
    ),
)
