"""What stands where a finding would and is none: grades, counts, what became of the findings, who was thanked."""

from __future__ import annotations

import re

_GRADED = re.compile(
    r".{0,110}?(?:\b(?:to be|to)\s+['\"]?(?:overall\s+)?(?:good|excellent|very good|outstanding)|\b(?:to be|to|as(?: being)?)\s+['\"]?(?:overall\s+)?(?:inadequate"
    r"|adequate|requires? improvement(?: to be good)?|requiring improvement))['\"]?(?:\s+overall)?(?:,?\s+(?:when|at|in|under|since|and\s+that|after|following|by|on"
    r"|and\s+(?:asked|wondered|wanted|wished|enquired|queried|said|suggested|hoped|thought))\b.*)?$",
    re.IGNORECASE,
)
# "found children's services in Barset inadequate, a word that stuck": a grade
_GRADED_SO = re.compile(
    r"(?:them|it|us|both|all\s+(?:three|four|of\s+them))\s+(?:to\s+be\s+)?['\"]?(?:inadequate|outstanding|good|adequate|requir(?:ed|ing) improvement)\b['\"]?(?:\s+(?:again|overall"
    r"|once\s+more|too|still|as\s+well|in|at|by|on)\b.*|\W.*|$)|"
    r"(?:the |its |their |our )?(?:[\w']+ ){0,4}?(?:services?|provision|council|authority|department|directorate|partnership|board|team)(?: (?:in|of|for) [^,;.]{2,40}?)? "
    r"['\"]?(?:inadequate|outstanding|good|adequate|requir(?:ed|ing) improvement)['\"]?(?:$|,|(?: overall)?(?:,? (?:in|at|when) .*)?$)",
    re.IGNORECASE,
)
# "the impact of leaders had been found to be good, as had ...": the formal grade of an area
_AREA_GRADED = re.compile(
    r".{0,90}\bservices (?:(?:were|had|was|been) )*(?:requir(?:es?|ed|ing) improvement(?: to be good)?|inadequate|outstanding|good)(?:$|[.;]|, with )"
    r"|(?:the )?(?:LSCB|[A-Z]{1,2}SCB|(?:local )?safeguarding children board)\b(?:,[^,;:.]{3,60},)?"
    r" (?:had |was |to )?(?:requir(?:es?|ed|ing) improvement|(?:was |be )?(?:good|inadequate|outstanding))(?:$|[.;,])|"
    r"(?:the )?(?:impact of lead(?:ers|ership)|experiences and progress of|leadership, management and governance|effectiveness of the|adoption performance)\b[^,;:.]{0,90}?"
    r"\b(?:was|were|been|is|are)\s+(?:(?:also|both|each|now|found|judged|graded|rated|considered|held|as|to be)\s+){0,3}['\"]?(?:good|outstanding|inadequate|requir(?:es|ing|ed)? improvement)\b['\"]?"
    r"(?: to be good)?(?:$|[.,;]| overall| and | as )",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"^\s*(?:an?|the)?\s*(?:overall |above )?(?:grade|rating|judge?ment|report|letter|outcome|inspection|following"
    r"|(?:\w+|\d+) (?:\w+ )?recommendations|strengths?(?! of)|positives|areas? (?:for|of)|recommendations?)\b",
    re.IGNORECASE,
)
_NO_FINDING = re.compile(
    r"^\s*(?:(?:the |its |their )?(?:grades?|judge?ments?|ratings?|report|letter|outcome|results?|findings) (?:would|will|was to|were to|is to|remain(?:ed)?|had yet|could not|"
    r"had (?:not )?(?:come|been (?:well |warmly )?(?:received|accepted|expected|welcomed)))\b|the (?:council|service|authority|area|local authority|partnership|it|they)s? (?:was|were|had been"
    r"|be) (?:judged|rated|graded)|(?:the |its |their )?overall (?:effectiveness|judge?ment|grade|rating)\b|(?:it|this|that|there|she|he|they|we) (?:would|will|may|could)\b(?! (?:be "
    r"|do |have )?(?:\w+ )?(?:better|more|benefit|improve))|"
    r".{0,80}(?:inconsistent experiences and outcomes|positive experiences and outcomes|systemic failings)"
    r"|(?:the )?(?:inspectors|they|it|ofsted) (?:had )?(?:also )?(?:reviewed|inspected|visited|looked at)\b|(?:asked|wondered|queried|enquired) (?:what|why|how|whether|if|which|where|when)\b"
    r"|.{0,120}\boverall effectiveness\b"
    r"|an? (?:\w+ )?(?:service|council|authority|partnership|department) (?:that|which) (?:was|is|had been) "
    r"(?:(?:now|consistently|already|still|securely) )?(?:good|outstanding|inadequate|requiring improvement)\b"
    r"|.{0,60}\b(?:not (?:be )?causing (?:significant |serious )?concern|not (?:to )?(?:require|need) (?:any )?follow-?up|not in need of follow-?up)\b"
    r"|.{0,90}\b(?:was|were|been|be|being) (?:(?:also|both|all|each|likewise) )?(?:graded|rated)\b"
    r"|.{0,110}\b(?:come|came|comes|coming|emerged?|emerging|stood|stands|stayed|remained|moved|gone|went)"
    r"(?: (?:out|up|down|through))? (?:as|at|on)(?: being)? ['\"]?(?:outstanding|good|inadequate|requir(?:es|ed|ing) improvement(?: to be good)?)['\"]?(?=$|[,;.])"
    r"|.{0,40}(?:statement of action|action plan)\b|services (?:were|was|had been) (?:rated|judged))",
    re.IGNORECASE,
)
# "Ofsted's concerns were shared by the Director": what became of the findings, and none of them.
_DONE_WITH = re.compile(
        r"(?:(?:also|all|now|then|being|been|fully|widely|duly|directly|closely|mainly|largely|partly|mostly|primarily|chiefly)\s+){0,2}(?:\w{3,}ed|known|taken|"
        r"given|seen|put|made|set|drawn|borne|met|found|built|under)(?:\s+(?:by|in|at|with|to|for|on|as|into|through|up|out|under|before|during|and|upon|after|"
        r"following|since|when|because|against|over|about|again|alongside)\b|,|$)"
    ,
    re.IGNORECASE,
)
_STANDS = re.compile(
    r"(?:.{0,90}\b(?:was|were|is|are|had been|remained|remains|stayed|became|had become)\s+(?:(?:now|still|no longer|once more|again|all|overall)\s+){1,2}"
    r"|(?:the\s+)?(?:(?:(?:children'?s|social care)\s+){0,2}services?|council|authority|borough|county|city|it|they|department|(?:safeguarding\s+)?board"
    r"|partnership|LSCB)\s+(?:was|were|is|are|had been)\s+)"
    r"['\"]?(?:good|outstanding|inadequate|adequate|requir(?:es|ed|ing) improvement(?: to be good)?)['\"]?"
    r"(?: overall)?(?:, (?:which|as|having|and) .*)?$",
    re.IGNORECASE,
)
_POINTS_AT = re.compile(
    r"(?:this|that|it|there) (?:was|were|is) (?:an?|the|no) (?:key |real |particular )?"
    r"(?:areas?|strengths?|issues?|weakness)"
    r"|['\"]?(?:good|outstanding|inadequate|adequate|requires improvement)['\"]?"
    r"(?: (?:overall|in all|in every|across).*)?$",
    re.IGNORECASE,
)
# "a number of strengths in the local area", "the two areas of weakness were outlined": that there were some, not what they were
_THERE_WERE = re.compile(
    r"(?:(?:an?|the|its|their|both|some|several|many|various|few|two|three|four|five|six|seven|eight|nine|ten|"
    r"\d{1,2}|number|range|series|variety|handful|mix|of|and|key|clear|significant|other|main|further)\s+){0,7}"
    r"(?:strengths?|weakness(?:es)?|positives|concerns|areas?\s+(?:of|for|requiring|needing)\s+(?:\w+\s+)?(?:strengths?|weakness(?:es)?|improvement|development|concern|good\s+practice))"
    r"(?:\s+and\s+(?:weaknesses|areas\s+(?:of|for)\s+(?:\w+\s+)?\w+))?"
        r"(?:\s+(?:identified|found|noted|seen))?(?:\s+(?:in|across|within|of|for)\s+(?:the\s+|its\s+|our\s+)?(?:local\s+)?(?:area|services?|provision|"
        r"partnership|council|authority|county|borough|city|department|(?-i:[A-Z])[\w-]+))?"
        r"(?:\s+(?:were|was|had\s+been|have\s+been|are)(?:\s+(?:also|then|duly))?\s+(?:outlined|set\s+out|noted|described|detailed|listed|summarised|shared|"
        r"highlighted|reported|identified|presented|explained))?"
    # "... and asked for a reply", "..., which were being looked at"
        r"(?:,?\s+and\s+(?:had\s+|has\s+)?(?:also\s+)?(?:made|required|requires|requested|asked|recommended|issued|directed|expected|gave|set)\b.*|,\s+(?:which|"
        r"and|so|but|however|although|though)\b.*)?\W*$"
    ,
    re.IGNORECASE,
)
# "was consistent with the findings of the inspection before": how it stands to another's, and nothing found
_AS_BEFORE = re.compile(r".{0,160}\b(?:consistent|in\s+line|in\s+keeping)\s+with\s+(?:our|the|its|their|those|previous|earlier)\b[^.;]{0,30}?"
    r"\b(?:findings|inspection|judge?ment|report)", re.IGNORECASE)
# "had made strong progress against one of the three recommendations": how far an earlier inspection's have been met
_PROGRESS_ON = re.compile(
        r"(?!(?:insufficient|too little|little|not enough|inadequate) ).{0,80}\bprogress (?:(?:had been |was |has been |were )?made )?(?:against|on|with|"
        r"in(?: (?:meeting|addressing|implementing|delivering|tackling|completing|acting on|responding to))?|towards)"
    r" (?:(?:all|each|most|some|both|none|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|of|its|other|first|second|last)(?: |$)){1,5}"
    r"(?:(?:\w+ )?(?:recommendations?|weaknesses|areas|concerns|priorities|actions)\b|$)",
    re.IGNORECASE,
)
# Who and what is thanked, welcomed or presented at a meeting, and no practice that inspectors would praise.
_NOT_JUDGED = re.compile(
        r"^\W*(?:she|he|they|it|this|that|these|which|who|all|both)\b|\b(?:directors?|officers?|members?|councillors?|chair\w*|reports?|presentations?|papers?|"
        r"letters?|buildings?|proposals?|updates?|decisions?|response|visit|inspection|findings"
    r"|recommendations?|minutes|news|outcomes?"
    r"|results?|budget|speakers?|residents|mayor|cabinet|committee|panel|applicants?|architects?|contractors?|plan|strategy|document|website|event|conference|volunteers?|(?:her|his) \w+)\W*$",
    re.IGNORECASE,
)
_VERBAL = re.compile(r"\b(?:was|were|is|are|had|has|have)\b", re.IGNORECASE)


# "it found, too": the verb that goes on to the next finding, and none itself
_ONLY_SAYS = re.compile(r"(?:much|plenty|little|nothing|something|a\s+(?:good|great)\s+deal)\s+to\s+\w+$"
    r"|\W*(?:it|they|(?:the\s+)?inspectors?)\s+(?:had\s+)?(?:also\s+)?(?:found|noted|said|reported|added|felt|thought)(?:,?\s+(?:too|also|further|as\s+well))?\W*$", re.IGNORECASE)


def no_finding(plain: str) -> bool:
    """Whether words are a grade, a count, or a pointer to the findings rather than one of them.

    >>> no_finding("the service was no longer inadequate")
    True
    """
    return any(p.match(plain) for p in (_NO_FINDING, _AREA_GRADED, _GRADED_SO, _QUANTITY, _POINTS_AT, _GRADED, _STANDS, _THERE_WERE, _AS_BEFORE, _PROGRESS_ON, _ONLY_SAYS))


def disposed_of(plain: str) -> bool:
    """Whether words after a copula tell what became of the findings.

    >>> disposed_of("shared by the Director")
    True
    """
    return _DONE_WITH.match(plain) is not None


def not_judged(subject: str) -> bool:
    """Whether the subject of a passive is no practice that inspectors would praise, or no subject at all."""
    return bool(_NOT_JUDGED.search(subject) or _VERBAL.search(subject))


