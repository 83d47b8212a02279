"""Findings as clerks minute them in passing: "it was confirmed by CIW that", "a visit which had shown that", "the highlights included:"."""

from __future__ import annotations

from kg.rules.grammar import STANCES, Rule
from kg.rules.inspection.pieces_findings import BY, HAD, THEM, VISIT, WHO

KIND = {
    "visit-which": "words",
    "improvements-seen": "strength",
    "points-made-in": "area for improvement",
    "the-finding-that": "words",
    "their-recommendations": "recommendation count",
    "areas-counted": "recommendation count",
    "singled-out-but": "strength",
}
LISTS = frozenset({"points-made-in"})
REPORTED = frozenset({"the-finding-that"})
OF_COMMENT = frozenset({"the-finding-that"})  # what is asked about is a fault, unless its words praise
_COUNT = (
    r"(?P<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty)"
)
_POINTS = r"(?:points?|comments?|issues?|remarks?|findings?|matters?|observations?)"
_ILL = r"(?:concerning|worrying|critical|negative|adverse|troubling|challenging|serious|difficult|damning)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="visit-which",
        yields="findings",
        pattern=(
            rf"\b(?P<who>(?:the|an?|its|their|this|that|Ofsted's|Estyn's) (?!(?:\w+ ){{0,2}}(?:building|planning|site|school|nursery|fire|kitchen|hygiene|home)\b)(?:\w+ ){{0,3}}?(?:{VISIT}|inspection|focuss?ed visit|monitoring visit))(?: report| letter)?(?: (?:in|of|on|from) [\w ]{{3,26}}?\d{{4}})?,? (?:which|that) (?:had |has )?(?:also )?"
            r"(?P<verb>confirmed|found|recogni[sz]ed|highlighted|identified|noted|concluded|showed|shown|acknowledged|evidenced|demonstrated|recorded|observed)(?P<that> that)?(?! (?:the following|three|two|four|five|six|several|a number of|no|areas?)\b)(?= )"
        ),
        finds={
            "He spoke of the Ofsted inspection, which had noted the warmth of carers.": {"who": "the Ofsted inspection", "verb": "noted"},
            "There had been a focused visit in May 2019 which found that plans were late.": {"verb": "found"},
        },
        ignores=("The building inspection, which had found damp, was noted.", "It was hoped that the Ofsted inspection, which had confirmed it, would help.", "It was a visit which had found favour."),
        cue=("which", "that"),
    ),
    Rule(
        name="improvements-seen",
        yields="findings",
        pattern=(
            rf"\b{WHO}{HAD} (?:(?:did )?(?:acknowledge|recogni[sz]e|note|see|find|identify|highlight)|acknowledged|recogni[sz]ed|noted|saw|seen|found|identified|highlighted|reported) "
            r"(?:the |some |significant |clear |many |real |marked |considerable |recent |several |a number of ){0,3}improvements?,? (?:(?:particularly|especially|notably|mainly|chiefly|in particular) (?:in respect of|in relation to|in|to|around|with regard to|regarding|across)|in respect of|in relation to|with regard to)(?= )"
        ),
        finds={
            "CIW had noted some improvements, chiefly in relation to training, foster care and court work.": {"who": "CIW"},
            "Inspectors saw marked improvements, notably in supervision.": {"who": "Inspectors"},
        },
        ignores=("The Director saw improvements, notably in supervision.", "Ofsted had not seen improvements in relation to supervision.", "Inspectors saw improvements needed in supervision."),
        cue=("improvement*",),
    ),
    Rule(
        name="points-made-in",
        yields="findings",
        pattern=(
            rf"(?<!\bno\s)(?<!not\s)\b{_ILL} {_POINTS}(?: (?:(?:which|that) (?:were|had been) )?(?:made|raised|noted|contained|set out|mentioned|identified|highlighted|flagged(?: up)?))? (?:in|by|from) (?:the )?(?P<who>{THEM}|(?:{BY}(?:/{BY})?) (?:letter|report|feedback|findings))"
            r",? (?:in particular|in particular about|particularly|especially|including|such as|notably|namely|about|around|relating to|regarding|concerning|on)(?= )"
        ),
        finds={"Two critical remarks were read out, critical remarks raised in the Estyn report, including the age of records and the cost of travel.": {"who": "Estyn report"}},
        ignores=("There were critical remarks raised in the petition, including the state of the road.", "There were no worrying comments in the Ofsted letter about plans."),
        cue=("concerning", "worrying", "critical", "negative", "adverse", "troubling", "challenging", "serious", "difficult", "damning"),
    ),
    Rule(
        name="the-finding-that",
        yields="findings",
        pattern=r"\b(?:regarding|about|on|to|of|over|noted|questioned|queried|discussed|highlighted|concerned (?:by|at)|referred to) the (?:\w+ )?finding(?P<that> that)\b",
        finds={"Officers were asked about the finding that files were thin.": {}},
        ignores=("The finding of a purse was reported.",),
        cue=("finding",),
        stances=STANCES | {"asserted", "asked", "suggested", "expected"},
    ),
    Rule(
        name="their-recommendations",
        yields="findings",
        pattern=rf"\b(?:the|all|its|these|those|against|of) {_COUNT} (?:(?:key|main|formal) )?(?P<who>{BY}|inspection|inspectors'|inspectorate's)(?:'s)? recommendations\b",
        finds={"All 18 Estyn recommendations had been met.": {"count": "18", "who": "Estyn"}},
        ignores=("All 18 audit recommendations had been met.", "Two of the Ofsted recommendations were met."),
        cue=("recommendation*",),
    ),
    Rule(  # what is singled out is praised where a "but" sets fault against it
        name="singled-out-but",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?:singled|picked|marked) out(?= (?:the|its|their|how|an?)\b[^.:]{{5,400}}?[;,] (?:but|though|although|whereas|yet)\b)(?![^;:.]{{2,160}}? (?:as|for) (?:an?|in|the|special|particular|praise|criticism|attention|improvement|weak|poor|need\w*)\b)",
        finds={"Inspectors had singled out the candour of staff; but in their view plans were late.": {"who": "Inspectors"}},
        ignores=(
            "The Chair had singled out the candour of staff, but plans were late.",
            "Inspectors had singled out the length of waits.",
            "Inspectors had singled out the length of waits for criticism, but liked the hub.",
        ),
        cue=("singled", "picked", "marked"),
    ),
    Rule(
        name="areas-counted",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?:identified|found|highlighted|listed|named|noted|set out|contained|included|made|gave|raised) (?:the following |only |just )?{_COUNT} (?:key |main |priority |specific |clear |notable |further )?areas (?:for|of|requiring|needing) (?:further )?(?:improvement|development)(?=,? and (?:(?:had|has) )?(?:also )?(?:required|requested|asked|recommended|directed|expected|issued)\b)",
        finds={"The inspectors named three areas for development and asked for a reply.": {"count": "three"}},
        ignores=("The task group named three areas for development and asked for a reply.", "Ofsted had identified areas for improvement."),
        cue=("areas",),
    ),
)
