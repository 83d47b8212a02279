r"""Pieces of the wording of inspections: inspectorates, frameworks, judgement areas, grades; and what each is read as.

Sources: Ofsted's framework documents (SIF 2013, ILACS 2018 and 2023, area SEND 2016 and 2023), HMI Probation, Estyn,
Care Inspectorate Wales and Care Inspectorate (Scotland) inspection guidance; see `ontology/reference/SOURCES.md`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from kg.rules.grammar import screened

_INSPECTORATES: Mapping[str, str] = {
    "CIW": r"(?:Care Inspectorate (?:for )?Wales|CIW|Care and Social Services Inspectorate(?: for)?(?: Wales)?|CSSIW)",
    "Care Inspectorate": r"Care Inspectorate(?! (?:for )?Wales)",
    "CQC": r"(?:Care Quality Commission|CQC)",
    "Estyn": r"Estyn",
    "HMI Probation": (
        r"(?:(?:HM|Her Majesty'?s|His Majesty'?s|H\.?M\.?) Inspect(?:orate|ion) (?:of|for) Probation|HMI ?Probation|HMIP"
        r"|HMI Prob)"
    ),
    "HMICFRS": r"(?:(?:HM|Her Majesty'?s|His Majesty'?s|H\.?M\.?) Inspectorate of Constabulary(?:,? (?:and )?Fire"
    r" (?:and"
    r"|&) Rescue(?: Services)?)?"
    r"|HMICFRS|HMIC)",
    "Ofsted": r"(?:Ofsted|Office for Standards in Education(?:, Children'?s Services and Skills)?)",
    "RQIA": r"(?:Regulation and Quality Improvement Authority|RQIA)",
}

INSPECTORATE = r"(?:\b(?:" + "|".join(_INSPECTORATES.values()) + r")\b)"
_ASIDE = r"(?: ?\([^()]{1,90}\))?(?:,? formerly [^,.;()]{1,90}(?:\([^()]{1,30}\))?,?)?"
INSPECTORATES = (
    rf"{INSPECTORATE}{_ASIDE}(?:(?:,|/|&|;|,? and|,? (?:together|jointly|along) with|,? with"
    rf"|,? alongside)? ?(?:the )?{INSPECTORATE}{_ASIDE}){{0,5}}"
)

_FRAMEWORKS: Mapping[str, str] = {
    "ILACS focused visit": (
        r"(?:(?:ILACS )?focuss?ed (?:assurance )?(?:visit|inspection)s?|(?:ofsted(?:'s)?|covid(?:-19)?"
        r"|focuss?ed) assurance visits?)"
    ),
    "monitoring visit": r"(?:monitoring (?:visit|inspection)s?)",
    "JTAI": r"(?:JTAI|joint[ -]targeted[ -](?:area|agency|authority) inspections?)",
    "local area SEND": r"(?:(?:(?:joint )?local area )?Special Educational Needs (?:and|and/or|&) Disabilit(?:y"
    r"|ies) ?(?:\(SEND\))? (?:local area )?(?:re-?)?(?:inspection|revisit)s?"
    r"|(?:joint )?(?:local )?area SEND (?:re-?)?(?:inspection|visit|revisit)s?"
    r"|SEND (?:local area )?(?:re-?)?(?:inspection|revisit|re-visit)s?"
    r"|(?:joint )?local area (?:re-?)?(?:inspection|revisit)s?(?: of (?:SEND|special educational needs)\w*)?"
    r"|(?:joint )?(?:re-?)?(?:inspection|revisit|inspected) (?:of )?(?:the )?(?:local area'?s? )?(?:(?:services|provision"
    r"|arrangements|support) for )?(?:children and young people with )?"
    r"(?:SEND\b|special educational needs (?:and|and/or|&|or) disabilit(?:y|ies)))",
    "LSCB review": (
        r"(?:reviews? of the (?:effectiveness of the )?(?:Local Safeguarding Children'?s? Board|LSCB)|LSCB review"
        r"|(?:Ofsted's|inspectors') (?:\w+ )?review of the (?:effectiveness of the )?(?:(?:[\w'&.-]+ ){1,4}?Safeguarding (?:Children'?s? )?Board|[A-Z]{1,4}SCB\b)"
        r"|inspections? of the effectiveness of the (?:(?:[\w'&.-]+ ){0,5}?Safeguarding (?:Children'?s? )?Board|LSCB|Board)\b"
        r"|reviewed the (?:[\w-]+ ){0,4}?(?:LSCB|Safeguarding (?:Children'?s? )?Board))"
    ),
    "SIF": r"(?:Single Inspection Framework|Single Inspection|SIF|inspections? of (?:[\w']+ ){0,5}?children in need of "
    r"help and protection,? (?:children looked after|looked[- ]after children)"
    r",? and care leavers)",
    "ILACS": (
        r"(?:ILACS|(?:re-?)?Inspect(?:ion|ing) (?:of )?(?:the )?Local Authority Children(?:'?s'?)? (?:Social Care "
        r")?Services|inspection of local authority children(?:'?s)? services)"
    ),
    "other": r"(?:PEEL(?: (?:assessment|inspection|review|programme))?|Police Effectiveness,? Efficiency and Legitimacy(?: \(PEEL\))?(?: (?:assessment|inspection|review|programme))?|joint inspection(?= (?:\w+ ){0,2}?(?:by|from|led by) (?:the )?Care Inspectorate)|Care Inspectorate's (?:\w+ )?joint inspection|Short Quality Screening|Full Joint Inspection|Core Case Inspection|Joint Area Review"
    r"|(?:safeguarding (?:and|&) (?:services for )?looked[- ]after children(?:'s)?(?: services)?|SLAC) inspection"
    r"|inspections? of (?:the |its |our )?(?:(?:arrangements|services) for )?(?:safeguarding(?: services)?,?|looked[- ]after children|children looked after) (?:and|&) (?:services for )?"
    r"(?:safeguarding|looked[- ]after children|children looked after|children in care)(?:'s)?(?: services)?"
    r"|joint inspection of (?:the )?(?:services (?:for|to protect)|protection of) children(?: and young people)?"
    r"|National Child Protection Inspection|Joint Inspection of Child Protection Arrangements|JICPA"
    r"|Joint Inspection of (?:Services for )?Children(?:'s Services)?"
    r"(?: and Young People)?(?: (?:at risk of harm|in need of care and protection))?|LAESCYP"
    r"|Performance Evaluation Inspection|(?:assurance|improvement) check(?: visit)?|assurance visit"
    r"|Local Government Education Services inspection|inspection of (?:its |the |our )?local (?:government|authority) education services|review of health services for (?:children looked after"
    r"|looked after children) and safeguarding"
    r"|inspection of contact,? referral and assessment(?: arrangements| services)?|child protection inspection"
    r"|inspections? (?:(?:undertaken|conducted|carried out|made) )?(?:by \w+ )?of (?:the )?(?:[\w']+ ){0,3}?arrangements for the protection of children"
    r"|thematic inspection)",
}
# A plan that answers an inspection is none: "the ILACS Action Plan had gone to Ofsted".
_NO_PLAN = r"(?!(?: inspection)?(?: (?:post-inspection|action|improvement|delivery|development|response|transformation)){1,2} (?:plan|programme|board|group)| plan\b)"
FRAMEWORK = r"(?:\b(?:" + "|".join(_FRAMEWORKS.values()) + rf")\b{_NO_PLAN})"
UNGRADED = frozenset({"ILACS focused visit", "monitoring visit", "JTAI"})

# The cues of inspections: whatever names an inspectorate, a framework or a visit holds one of them.
INSPECTION_WORDS = (
    "inspect*", "reinspect*", "visit*", "revisit*", "review*", "fieldwork", "ofsted", "office for standards", "estyn", "ciw", "cssiw", "cqc", "care quality", "rqia",
    "regulation and quality", "hmi*", "ilacs", "jtai", "sif", "screening", "assurance", "check", "checks", "laescyp", "jicpa",
)  # fmt: skip

# "the SIF inspection", "Ofsted's recent inspection of children's services", "fifth monitoring visit"
_ADJECTIVE = (
    r"(?:recent|latest|last|previous|most recent|first|second|third|fourth|fifth|sixth|seventh|eighth|short"
    r"|standard|full|joint|unannounced|announced|"
)
_ADJECTIVE += (
    r"two[- ]week|one[- ]week|three[- ]week|four[- ]week|two[- ]day|thematic|statutory|formal|graded|safeguarding"
    r"|children'?s services|children'?s social care|social care|"
)
_ADJECTIVE += r"youth (?:justice|offending)(?: services?)?|local authority|social services)"
VISIT = (
    rf"(?:\b(?:(?:{INSPECTORATES}(?:'s)?(?: led)? )?(?:{_ADJECTIVE} ){{0,4}}{FRAMEWORK}(?: ?\([A-Z]{{2,6}}\))?(?: "
    rf"(?:framework|re-?inspection|inspection|visit|review))?"
    rf"|{INSPECTORATES}(?:'s)?(?: led)? (?:{_ADJECTIVE} ){{0,4}}(?:re-?inspection|inspection|visit)"
    rf"|(?:{_ADJECTIVE} ){{0,3}}(?:re-?inspection|inspection|re-?visit),? (?:(?:undertaken|conducted|carried out|completed|made|led) )?by (?:the )?{INSPECTORATES}))"
)

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b"
)
MONTH = _MONTH
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = r"(?: ?- ?| to | and | & | until )"
DATE = (
    rf"(?:(?:{_DAY}{_TO})?(?:{_DAY}(?: of)? )?{_MONTH},?(?: \d{{4}})?(?:{_TO}(?:{_DAY} )?{_MONTH},?(?: \d{{4}})?)?"
    rf"|{_DAY} {_MONTH}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|(?:19|20)\d\d(?:/\d\d)?)"
)

_GRADES: Mapping[str, str] = {
    "requires improvement": (
        r"(?:requir(?:e|es|ed|ing) improvement(?: to be good)?|needs? improvement|needing improvement"
        r"|in need of improvement|(?-i:R\.I\.?|RI)|RITBG|R2BG)"
    ),
    "outstanding": r"outstanding",
    "inadequate": r"inadequate",
    "adequate and needs improvement": r"adequate (?:and|but) (?:needs|needing|in need of|requires|requiring|required|needed) improvement",
    "unsatisfactory and needs urgent improvement": r"unsatisfactory and (?:needs|needing|in need of|requires|requiring|required|needed) urgent improvement",
    "adequate": r"adequate",
    "good": r"good",
    "excellent": r"excellent",
    "very good": r"very good",
    "weak": r"weak",
    "unsatisfactory": r"unsatisfactory",
    "satisfactory": r"satisfactory",
    "poor": r"poor",
    "causing significant concern": r"causing significant concern",  # Estyn's, of a local authority
}
_BY_LENGTH = (
    "causing significant concern",
    "unsatisfactory and needs urgent improvement",
    "adequate and needs improvement",
    "requires improvement",
    "outstanding",
    "inadequate",
    "unsatisfactory",
    "satisfactory",
    "very good",
    "adequate",
    "excellent",
    "good",
    "weak",
    "poor",
)
GRADE = r"(?:\b(?:" + "|".join(_GRADES[g] for g in _BY_LENGTH) + r")(?![\w-]))"
OFSTED_GRADES = frozenset({"outstanding", "good", "requires improvement", "inadequate"})

_PROGRESS = (
    r"(?:the )?(?:experiences?(?: and progress)?|progress and experiences?|progress|outcomes?|services?"
    r"|help and protection|support|work)(?: (?:of|for|with|to)| (?:provided|offered|given) to)? (?:all )?(?:the )?(?:its |their )?"
)
_AREAS: Mapping[str, str] = {
    "children in care and care leavers": (
        rf"(?:{_PROGRESS})?(?:(?:children|those) in (?:its |their |our )?care|looked after children|children looked after|(?-i:CiC|CLA|LAC)|(?<!\w\s)(?<!-)care)(?: and | & |/)(?:care )?leavers|\bcare(?: and | ?/ ?)leaving care"
    ),
    "help and protection": rf"(?:{_PROGRESS})?(?:(?:children|those) (?:who |that )?(?:(?:are|were|may be|might be) )?(?:need(?:s|ed)?|in need of"
    rf"|needing|requiring|who require[ds]?)) help(?:,? care)? (?:and|&) protection|help ?/ ?protection|protection (?:and|&) help|(?-i:H ?& ?P\b)|(?:the )?help (?:and|&) protection(?: of children"
    rf"| for children)?"
    r"|(?:the )?arrangements for the protection of children|child protection(?= was| -)",
    "looked after and permanence": r"looked[- ]after(?: children)?(?:,? and|,| &) permanence|(?:(?:the )?(?:experiences?(?: and progress)? of |services for )?"
    r"(?:children looked after"
    r"|looked after children|children in care|CLA|LAC)"
    r"(?:,? (?:and|&)(?: those)? achieving permanence| and permanence))|achieving permanence|looked[- ]after(?= ?[-:] ?(?:outstanding|good|inadequate|requires improvement)\b)",
    "adoption": r"adoption(?: performance| services?)?",
    "care leavers": (
        rf"(?:{_PROGRESS})?(?:care[- ]leavers|(?:young people|those) (?:leaving care|who (?:had |have )?left (?:its |their )?care)"
        rf"|care experienced young people)(?:' (?:experiences?(?: and progress)?|services?))?"
    ),
    "children in care": (
        rf"(?:{_PROGRESS})?(?:(?:children|those) in (?:its |their |our )?care(?! (?:plan|home|leav|proceed))|looked[- ]after children|(?:children|those) (?:who (?:are"
        rf"|were) )?looked after)(?! and (?:care leavers|permanence|achieving))"
    ),
    "leadership, management and governance": (
        r"leadership,? (?:and |& )?management(?:,? (?:and|&)|,) governance|leadership (?:and|&) governance"
        r"|leadership and management|LMG"
    ),
    "impact of leaders": (
        r"(?:the )?(?:impact of (?:leaders|leadership)|leaders' impact|leadership's impact|(?<=for\s)leaders(?=[,.;)]| and\b)|leaders(?=,? (?:and )?(?:help and protection|children (?:in|who) (?:care|need)|care leavers|overall effectiveness|protection and help)\b)|leaders(?=(?:,|:| -| \(|) ['\"]?(?:outstanding|good|inadequate|requir(?:es|ed|ing) improvement)\b(?! (?:at|in|with|on|for|of|who)\b)))(?: on social work practice)?(?: (?:with|within"
        r"|for) children(?: and families)?)?"
    ),
    # the Care Inspectorate's quality indicators and HMI Probation's standards, as written
    "other: as written": (
        r"(?:the )?impact on (?:children(?: and young people)?|families|staff|communities|victims|parents)"
        r"|recognition and response to (?:initial )?concerns|assessment of (?:risk|risks) and needs?|planning for individual children"
        r"|leadership of improvement and change|safeguarding arrangements|(?:performance measures and )?outcomes for children and young people"
        r"|helping children and young people (?:to )?stay safe|planning and improving services"
        r"|participation of children(?:, young people and families)?|out[-\s]{1,24}of[-\s]{1,24}court disposals|court disposals"
        r"|reducing (?:the (?:likelihood|risk) of )?re-?offending|protecting (?:the public|children(?: and young people)?|vulnerable people)|(?:making sure|ensuring)(?: that)? the sentence is served"
        r"|capacity (?:for|to) improve(?:ment)?|prospects for improvement|current performance|quality of (?:education services|practice)"
        r"|(?:staying safe|being healthy|enjoying and achieving|making a positive contribution|achieving economic well-?being)"
        r"|organi[sz]ational delivery|resettlement(?: work| policy and provision)?|governance and leadership"
    ),
    "other: leadership": r"leadership(?:(?=,? and (?:help|protection|support for|children (?:in|who)|care leavers|the experiences|adoption)\b)|(?!,? (?:and |,|team|group|management)))",
    "LSCB": (
        r"the Safeguarding Board|(?:the )?(?:effectiveness of the )?(?:(?:(?-i:[A-Z])[\w'&.-]+,? (?:and |upon "
        r"|of )?){0,5}(?:Local )?Safeguarding Children'?s? Board(?: \([A-Z]{3,8}\))?|(?-i:[A-Z]{1,5}SCB)\b)"
    ),
    "local area SEND": r"local area SEND(?: partnership)?|SEND arrangements",
    "overall effectiveness": (
        r"(?:the )?overall (?:effectiveness|experiences and progress of children)(?: of (?:the |its |their |our "
        r"|children's )?(?:(?:children's )?(?:social care )?services?|council|authority))?|overall|(?:the )?(?:services?|council|authority) as a whole"
    ),
}
AREA = r"(?:\b(?:" + "|".join(f"(?:{p})" for p in _AREAS.values()) + r")\b)"
# Words for the whole of what the inspectorate graded: a grade for them is the overall one.
SERVICE = (
    r"(?:\b(?:(?:the |its |their |our |all )?(?:council|authority|county|borough"
    r"|city)'?s? (?:children'?s? )?(?:social care |safeguarding |education |youth (?:justice"
    r"|offending) )?services?"
    r"|(?:(?-i:[A-Z])[\w-]+(?: (?:and|upon|of|the|(?-i:[A-Z])[\w-]+)){0,4}'s? )?(?:overall )?(?:children'?s'?"
    r"|children and young people'?s|social care|child(?:ren)?'?s? (?:social care|safeguarding)|"
    r"education|safeguarding|adult and children's)(?: social care)? (?:services?|department"
    r"|directorate)(?: for children)?(?: overall)?"
    r"|children'?s social care|children'?s services|services? for children(?: and (?:young people|families))?"
    r"|(?:the |a )?(?:youth (?:offending|justice) (?:services?|teams?|partnership)|YOS|YOT|YJS)|(?:the |all "
    r"|both )?services?(?! (?:user|manager|area|lead)s?)(?: overall)?|(?:the )?(?:council|authority|department"
    r"|directorate)(?:'s performance)?"
    r"|they|it|them|the (?:borough|county|city)|(?:the )?overall (?:service|provision)))"
)


# What may stand between an auxiliary and the verb of an inspection, a grade or a finding, and changes nothing.
_CHANGES = (
    r"only|hardly|barely|scarcely|nearly|rarely|seldom|partly|partially|mainly|largely|possibly|probably|likely|unlikely|provisionally|internally|informally|unofficially|supposedly|allegedly|wrongly|mistakenly|incorrectly"
    r"|notionally|potentially|initially|originally|formerly|locally|privately|early|family|weekly|monthly|yearly|annually|regularly|poorly|badly|falsely"
)
ADVERB = (
    rf"(?:(?!(?:{_CHANGES})\b)[a-z]{{2,14}}ly|now been|again been|since been|also|again|now|then|since|all|both|each|last|first|most recently|still|therefore|thus|overall|itself|themselves|further"
    r"|once more|once again|yet again|in turn|together|in concert|between them|already|at last|at least)"
)
ADVERBS = rf"(?: {ADVERB}){{0,3}}"
# What is said of an inspection that has been: after "had been" or "was" where it was done, without where it happened.
DONE = r"(?:carried out|undertaken|conducted|performed|completed|held|delivered)"
HAPPENED = r"(?:took place|taken place|occurred|happened|went ahead|gone ahead)"
DID = r"(?:carried out|undertook|undertaken|conducted|performed|completed|held|made|paid|began|begun|commenced|started|led)"
# What inspectors do when they give a grade.
JUDGED = r"(?:judged|rated|graded|assessed|evaluated|deemed|found|considered|scored|classed|classified|categori[sz]ed|ranked|declared|pronounced|adjudged|labelled)"
JUDGED_CUES = ("judg*", "rated", "graded", "assess*", "evaluat*", "deemed", "found", "considered", "scored", "classed", "classified", "categori*", "ranked", "declared", "pronounced", "adjudged", "labelled")
DONE_CUES = (
    "carried", "undertook", "undertaken", "conducted", "performed", "completed", "held", "delivered", "took", "taken", "occurred", "happened", "ahead", "made", "paid", "began", "begun", "commenced", "started", "led",
)  # fmt: skip


@lru_cache(maxsize=2048)
def inspectorates(text: str) -> str:
    """The inspectorates that a text names, sorted and joined by `+`.

    >>> inspectorates("Ofsted and the Care Quality Commission (CQC)")
    'CQC+Ofsted'
    """
    found = {name for name, pattern in _INSPECTORATES.items() if screened(rf"\b{pattern}\b").stands(text)}
    return "+".join(sorted(found))


_SEND_AREA = r"local area[^.;:]{0,80}?(?:special educational needs|SEND)\b|(?:special educational needs|SEND)\b[^.;:]{0,120}?(?:local area|area partnership)\b|inspect\w*(?! (?:and|&) SEND\b)[^.;:]{0,60}?\bSEND\b"


@lru_cache(maxsize=2048)
def framework(text: str) -> str:
    """The framework that a text names, by the contract's word, or an empty string.

    >>> framework("a JTAI on neglect")
    'JTAI'
    """
    for name, pattern in _FRAMEWORKS.items():
        if screened(rf"\b(?:{pattern})\b").stands(text):
            return "SIF" if name == "LSCB review" and screened(rf"\b(?:{_FRAMEWORKS['SIF']})\b").stands(text) else name  # which held both
    return "local area SEND" if screened(_SEND_AREA).stands(text) else ""


def grade(text: str) -> str:
    """The grade that words stand for, or an empty string.

    >>> grade("Requires Improvement to be Good")
    'requires improvement'
    """
    for name in _BY_LENGTH:
        if screened(rf"\b(?:{_GRADES[name]})").stands(text.strip()):
            return name
    return ""


def area(text: str) -> str:
    """The judgement area that a text names, by the contract's word, or an empty string.

    >>> area("The experiences and progress of care leavers")
    'care leavers'
    """
    if text.strip().lower() in ("leaders", "the leaders"):
        return "impact of leaders"
    if text.strip().lower() in ("looked after", "looked-after"):  # "Looked after - Good", in a list of grades
        return "looked after and permanence"
    for name, pattern in _AREAS.items():
        if match := screened(rf"\b(?:{pattern})(?![\w-])").search(text):
            return f"other: {_unled(match.group())}" if name == "other: as written" else name
    return ""


def _unled(text: str) -> str:
    """Words with spaces folded and without an article before them."""
    return re.sub(r"^(?:the|its|their) ", "", " ".join(text.split()), flags=re.IGNORECASE)


def strip_marks(text: str) -> str:
    """Text without list markers at its start and punctuation at its end.

    >>> strip_marks("(iii)  strong support for care leavers; and")
    'strong support for care leavers'
    """
    text = re.sub(
        r"^\s*(?:[-\u2022\u00b7*\u25cb\u25aa?]\s+)?(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).]\s+|R(?:ec(?:ommendation)?)?\s?\d{1,2}[:.)]?\s+)?",
        "",
        " ".join(text.split()),
    )
    return re.sub(r"(?:[;,.:]+\s*(?:and|or|but)?|\s+and)\s*$", "", text).strip(" ;,.")
