"""Words of grades that are none of the whole: of a class ("good or better"), of some judgements among several, of a grade to come."""

from __future__ import annotations

import re

_LOOSE = re.compile(r"\s*(?:or|and)\s+(?:better|above|outstanding|good|worse|below)\b", re.IGNORECASE)
# "how the service looked after its staff was judged good": no grade of the whole
_HOW = re.compile(
    r"\bhow\s+(?:the\s+|its\s+)?(?:(?:service|council|authority|board|partnership|force|department)s?\b[^,;:.]{0,80})?$", re.IGNORECASE
)
# "a good rating from the next inspection", "in time for an outstanding at the next"
_TO_COME = re.compile(
    r"['\"]?\s*(?:(?:overall|Ofsted|rating|grading|grade|judge?ment|outcome|result)\s+){0,3}(?:at|in|from|by|during|for|when)\s+(?:(?:the|its|their|our|a|an|any|it\s+is|we\s+are)\s+)?(?:next|future|forthcoming|upcoming|subsequent|later)\b",
    re.IGNORECASE,
)
# "on the verge of outstanding", "the criteria for 'good'"
SCALE_ITSELF = re.compile(
    r"\b(?:(?:threshold|criteria|criterion|boundary|descriptors?|definition|benchmark|cut-?off|bar)\s+(?:for|of|between)|(?:very\s+|so\s+)?(?:close|near)\s+to(?:\s+(?:being|achieving|reaching|getting|becoming))?"
    r"|(?:just\s+)?short\s+of|on\s+the\s+(?:cusp|verge|edge|brink|border)\s+of)\s+(?:(?:an?|the)\s+)?['\"]?$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"(?:judge?ments|gradings|grades|ratings|verdicts|areas|outcomes)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:one|two|three|four|five|most|some|both|half|many|several|other|\d)\s+(?:of\s+)?(?:(?:the|its|our|their)\s+)?(?:\w+\s+){0,2}$", re.IGNORECASE)
# "good in two of the four areas", "adequate in the X and Y categories": no grade of the whole, whatever X and Y are.
_IN_SOME = re.compile(
    r"['\"]?\s*(?:in|for)\s+(?:(?:one|two|three|four|five|six|some|most|several|many|\d)\b(?:\s+(?:or|and|of|out)\s+\w+)?[^,;:.]{0,30}?"
    r"|(?:the|its|their)\s+(?:following|other|remaining|first|second)\b[^,;:.]{0,20}?|(?:the|its|their)\s+(?!overall\b)[^,;:.]{4,90}?)"
    r"\s?\b(?:categor(?:y|ies)|areas?|judge?ments?|domains?|aspects?|respects?)\b", re.IGNORECASE
)
_ALL_BUT = re.compile(
    r"['\"]?\s*(?:in|across|for)\s+(?:\w+\s+){0,4}?(?:areas?|judge?ments?|categor(?:y|ies)|respects?|domains?)(?:\s+\w+)?,?\s+(?:apart|except\w*|save|but|other than|bar|with the (?:\w+ )?exception)"
    r"\b", re.IGNORECASE,
)
# "all judgements were good save for one", "every area as good apart from adoption"
_SAVE_FOR = re.compile(r"['\"]?,?\s+(?:apart from|except\w*|save|but for|other than|bar|with the (?:\w+ )?exception)\b", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:all|every|each)\s+(?:of\s+)?(?:(?:the|its)\s+)?(?:\w+\s+){0,2}(?:areas?|judge?ments?|grades?|categor(?:y|ies)|domains?)\b", re.IGNORECASE)
# "three areas required improvement": those that are listed after it, and not the whole
SOME_AREAS = re.compile(
    r"\b(?:one|two|three|four|five|six|some|several|most|other|others|remaining|rest|following|\d{1,3})\s+(?:(?:of|the|its|four|five|six|other|key|main|separate|individual|inspection|graded|judgement|remaining|service|quality|performance)\s+){0,4}"
    r"(?:(?:areas?|judge?ments?|aspects?|categor(?:y|ies)|domains?|elements?|grades?|sub-judge?ments?|indicators?|standards?|themes?)\s+(?:(?:of\s+practice|inspected|that|which|was|were|had|been|has|have|is|are|judged|rated|graded|assessed|evaluated|found|considered|given|awarded|an?|as|to|be|being|at|each|all|both)\s+)*|(?:(?:of\s+practice|inspected|that|which|was|were|had|been|has|have|is|are|judged|rated|graded|assessed|evaluated|found|considered|as|to|be|being|at|each|all|both)\s+)+)['\"]?$",
    re.IGNORECASE,
)


def partly(plain: str, start: int, end: int) -> bool:
    """Whether the words are of a class, of some judgements among several, or of all but some: no grade for the whole.

    >>> partly("three of the four judgements were good", 18, 38)
    True
    """
    return bool(
        _LOOSE.match(plain, end)
        or _TO_COME.match(plain, end)
        or SCALE_ITSELF.search(plain[:start][-60:])
        or _HOW.search(plain[:start])
        or _IN_SOME.match(plain, end)
        or _ALL_BUT.match(plain, end)
        or (_SAVE_FOR.match(plain, end) and _EVERY.search(plain, max(0, start - 60), end))
        or SOME_AREAS.search(plain[max(0, start - 90) : start])
        or (_PLURAL.match(plain, start) and _COUNTED.search(plain[max(0, start - 40) : start]))
    )
