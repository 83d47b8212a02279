"""Whose a finding is: the wordings that tell an inspectorate's letter from an officers' report, a member's view, a peer review."""

from __future__ import annotations

import re

from kg.rules.grammar import screened
from kg.rules.inspection.pieces_inspection import INSPECTORATE
from kg.screen import Screened

PEER = Screened(
    r"\b(?:peer (?:reviews?|reviewers?|challenge|team)|LGA|internal (?:audits?|reviews?)|self[- ](?:assessment|evaluation)"
    r"|auditors?|(?:mock|practice|trial|dummy) (?:inspections?|visits?|inspectors?)|dry run|critical friends?|former (?:inspectors?|HMIs?)|consultants?|commissioner'?s? (?:report|review)|"
    r"(?:young|junior|pupil|student|tenant|lay|volunteer) inspect\w*|planning inspect\w*|building inspect\w*)\b",
    re.IGNORECASE,
)


MEMBER_SAID = re.compile(
    r"\b(?:Councillor|Cllr|Member|Members|Director|Chair|Chairman|officers?|resident|Mrs?|Ms|Dr)\b[^.;:]{0,40}? (?:said|felt|thought|believed|suggested|argued"
    r"|asked|considered|wondered|commented|remarked) (?:that |if |whether )?"
    r"|\b(?:said|asked|added|suggested|felt|thought) (?:Councillor|Cllr|Mrs?|Ms|Miss|Dr|the (?:Chair|Director|Leader|officer)|a (?:Member|resident|councillor))\b",
    re.IGNORECASE,
)
OFFICERS_REPORT = re.compile(
    r"\breports? (?:by|of|from) the (?!inspect)|\b(?:submitted|considered|received|introduced|presented|tabled|had before (?:it|them)|circulated)"
    r" (?:a|an|the)(?: \w+){0,3} (?:report|paper|letter)\b",
    re.IGNORECASE,
)
OFFICERS_LETTER = re.compile(
    r"\bletters?\s+(?:by|of|from)\s+(?:the|a|an|Councillor|Cllr|Mr|Mrs|Ms)\.?\s+(?!inspect)"
    r"|\b(?:submitted|considered|circulated|tabled|wrote|sent)\s+(?:a|an|the|their|its)(?:\s+\w+){0,3}\s+letter\b",
    re.IGNORECASE,
)
# "this report updated Members on what had been done since the inspection": what it notes is officers' own.
PROGRESS_REPORT = re.compile(
    r"\b(?:this|the)\s+(?:report|paper)\s+(?:had\s+)?(?:updated|set\s+out|sets\s+out|explained|informed|described|outlined|summarised|gave\s+an?\s+(?:update|account|overview))\b"
    r"[^.;]{0,80}\b(?:since|following|after|progress|steps|response|improvement|been\s+done)\b", re.IGNORECASE
)
# "The local paper had reported that": what others than inspectors and officers said that these had found
HEARSAY = Screened(
    r"\b(?:newspapers?|(?:local|daily|evening|weekly|sunday) (?:paper|press)|press|gazette|media|article|headlines?|bloggers?|blog|tweets?|leaflets?|campaigners?|rumours?|gossip|radio|"
    r"television)\b[^.;]{0,50}"
    r"\b(?:reported|claimed|said|alleged|stated|suggested|printed|wrote|carried|had it|implied|asserted|announced)\b".replace(" ", r"\s+"), re.IGNORECASE
)
# "They had done no such thing", "This was quite wrong": what the sentence before told was not so
RETRACTS = Screened(
    r"(?:[^.;:]{0,40}\b(?:said|replied|answered|explained|responded|clarified|stressed|insisted|assured \w+|corrected \w+|pointed out|made clear)(?: that)? )?(?:"
    r"(?:(?:he|she|they|it|ofsted|estyn|ciw|(?:the )?inspect\w+|the (?:letter|report)|this|that|these) )(?:had |has |was |were |did |is |are )*(?:(?:done|said|written|made|thought|found|"
    r"meant) )?(?:no such (?:thing|remark|finding|criticism|comment)|nothing of the (?:kind|sort)|nothing so)"
    r"|(?:this|that|it|the (?:claim|story|report|assertion|suggestion|account|statement|rumour)|these|they) (?:was|were|is|had been|are) (?:\w+ly |quite |simply |not at all |altogether |"
    r"just )?(?:wrong|untrue|mistaken|incorrect|not (?:so|the case|true|correct|right|what)|false|unfounded|baseless|inaccurate|a (?:mistake|misunderstanding|misreading)|no part of|"
    r"misinformed))\b".replace(" ", r"\s+"), re.IGNORECASE
)
ONLY_REPORT = re.compile(r"(?:the|this)\s+report$", re.IGNORECASE)
THEIR_PAPER = screened(
    rf"\b(?:its|their|inspect\w+'?s?) (?:\w+ ){{0,2}}(?:report|letter)\b|{INSPECTORATE}(?:'s)? (?:\w+ ){{0,2}}(?:report|letter)\b"
    rf"|\b(?:report|letter) (?:from|by|of) (?:the )?(?:inspect\w+|{INSPECTORATE})|\bpublished\b"
)
# "HMI Probation had published its report": after that "the report" is theirs, and no longer the officers'.
PUBLISHED = screened(rf"\b(?:{INSPECTORATE}|inspectors|inspectorate)(?: \([A-Z]{{3,8}}\))?(?: (?:had|has|have))? published (?:its|their|an?|the) (?:\w+ ){{0,2}}(?:report|letter)\b")
OTHERS_SPOKE = re.compile(
    r"\b(?:(?:task|working|steering|peer|audit)(?:\s+and\s+finish)?\s+(?:group|team)|auditors?|members|councillors|parents|residents|panel|committee"
    r"|carers|young\s+people|staff|partners|schools|headteachers|unions?)\b",
    re.IGNORECASE,
)
SAID_LAST = re.compile(
    r",\s+(?:said|asked|added|suggested|felt|thought|according to)\s+(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr|the\s+(?:Chair|Director|Leader|officer)|a\s+(?:Member|resident|councillor))\b",
    re.IGNORECASE,
)
# "the areas which Ofsted wished to see improved": what was found stands elsewhere, if at all.
RELATIVE = re.compile(
    r"\b(?:(?<!\bat\s)(?<!during\s)(?<!after\s)(?<!following\s)which|whom|what|(?:areas|things|matters|issues|points|everything|all)\s+that)\s+(?:the\s+)?$", re.IGNORECASE
)


TAKES_UP = re.compile(r"(?:the|their|its|this)\s+(?:letter|report)\b|(?:they|it)\b", re.IGNORECASE)
OF_VISITS = re.compile(r"\b(?:monitoring|focuss?ed|quarterly|follow-up)\s+visits?\b", re.IGNORECASE)
# "she thought the letter had been generous about": an opinion of the letter, not what it says.
OPINION_OF_IT = re.compile(r"(?<!inspectors\s)\b(?:thought|felt|believed|considered|suspected|feared|wondered\s+(?:if|whether)|wished|hoped|agreed)\s+(?:that\s+)?$", re.IGNORECASE)
# "had seen it reported that": what others reported.
SEEN_IT = re.compile(r"\b(?:seen|saw|heard|hear|read|had|have|has|see|want(?:ed)?|like)\s+$", re.IGNORECASE)
# "the letter of 25 April, in which HMI reported that ...": what the paper says.
IN_LETTER = re.compile(r"\b(?:letter|report|feedback|summary|findings|statement)\b[^;:]{0,60}?\b(?:in|through|by)\s+which\s+(?:the\s+)?$", re.IGNORECASE)


# "the authority was good overall" is a judgement, and no finding.
GRADE_OF_ALL = re.compile(
    r"\b(?:good|outstanding|inadequate|require[sd]? improvement(?: to be good)?),? overall\b"
    r"|^(?:the |our |its )?(?:council|authority|county|borough|city|service|services|department|local authority|home|school|trust|partnership|area)(?:'s services)? (?:had |has |"
    r"have )?(?:\w+ly |still |again )?(?:remain(?:ed|s)?|stay(?:ed|s)?|was|were|is|are|been|kept its|held its)"
    r"(?: (?:still|again|rated|graded|judged|found|as|at|to be|a))* ['\"\u201c]?(?:good|outstanding|inadequate|requir\w+ improvement|adequate|satisfactory)\W*$"
    r"|\boverall(?: effectiveness)?,? (?:was|were|as|had been) (?:(?:found|judged|considered|felt|held)? ?(?:to be )?)?(?:good|outstanding|inadequate|requiring improvement)\b"
    r"|\b(?:step|climb|rise|advance|improvement|drop|fall|move)\s+(?:up\s+|down\s+|on\s+)?(?:from|(?:up)?on)\s+(?:the|its|an?)\s+"
    r"(?:\w+\s+)?['\"]?(?:good|outstanding|inadequate|require[sd]? improvement)\b",
    re.IGNORECASE,
)


GRADES = re.compile(r"\b(?:judged|graded|rated)\b|\w\s?[-\u2013:]\s+(?:good|outstanding|inadequate|requires\s+improvement)\b", re.IGNORECASE)


# "praised the team's work with nurseries": those whom a service works with were not inspected
WITH_THEM = re.compile(
    r"\b(?:work(?:ing)?|links?|liaison|relations?|relationships?|support"
    r"|help|advice|training|contacts?|communication|partnerships?)\s+(?:with|for|to|from|between|in)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)


_GOES_BACK = re.compile(r",\s+(?=(?:was|were|is|had\s+been|has\s+been|had|has|would|will)\s+(?:\w+ly\s+)?[a-z]+)")


def main_verb(plain: str, match: re.Match[str], stop: int) -> int:
    """Where a relative clause about a letter ends and its main clause goes on: "the letter, in which Ofsted praised the hub, was read"; else `stop`."""
    before = plain[max(0, match.start() - 90) : match.start()]
    if "," not in before or not IN_LETTER.search(before):
        return stop
    back = list(_GOES_BACK.finditer(plain, match.end(), min(stop, len(plain))))
    return back[-1].start() if back else stop
