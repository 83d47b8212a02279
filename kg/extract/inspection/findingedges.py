"""The edges of a finding: words that lead to it and are no part of it, and words that are no finding alone."""

from __future__ import annotations

import re

NO_THING = re.compile(
    r"(?:much|plenty|a\s+lot|little|something|a\s+(?:good|great)\s+deal)\s+(?:that|which)\s+(?:was|were|had)\b[^,;]{0,30}|(?:the|its|their|"
    r"our)\s+(?:service|services|council|authority|department|borough|county|city)|(?:also\s+)?to\s+(?:that|those)\s+(?:on|about)\s.*|(?:(?:on|in|"
    r"of)\s+)?(?:the\s+)?(?:first|second|third|fourth|former|latter|others?|rest|same|following|remainder|two|three)(?:\s+of\s+(?:these|them|those))?"

    r"|(?:and\s+)?among(?:st)?\s+what|what", re.IGNORECASE)
WHERE_FOUND = re.compile(
        r",?\s+(?:where|of\s+which|about\s+which|on\s+which|in\s+which)\s+(?:it|they|(?:the\s+)?inspectors|ofsted)\s+(?:had\s+)?(?:also\s+)?(?:(?:found|noted|"
        r"said|saw|felt|thought|considered|reported|wrote|observed)\s+that|described|spoke\s+of|complained\s+of|wrote\s+of|lamented)\s+"
    ,
    re.IGNORECASE,
)
# "the first of them dealt with late assessments", "also to that on thresholds": what is said of it alone is the finding
HEAD_OF_ONE = re.compile(
        r"\s*(?:(?:and|also|then|to|,|;)\s+)*(?:(?:the|its|their)\s+(?:first|second|third|fourth|last|main|chief|other|next|most\s+\w+)(?:\s+(?:of\s+(?:them|"
        r"these|those)|one|recommendation|point|concern))?\s+(?:had\s+|was\s+|were\s+)?(?:dealt\s+with|dealing\s+with|concerned|concerned\s+with|related\s+to|"
        r"about|to\s+do\s+with|had\s+to\s+do\s+with|touched\s+on|called\s+for|asked\s+for|addressed|covered)\s+"
        r"|(?:the\s+)?(?:passage|section|paragraph|part|page|lines?|chapter|that)\s+(?:on|about|dealing\s+with|concerning|"
        r"headed)\s+(?:[^,;:.]{3,60},\s+(?:where|in\s+which)\s+(?:they|it|(?:the\s+)?inspectors|ofsted)\s+(?:had\s+)?(?:described|spoke\s+of|found|noted|"
        r"complained\s+of|criticised|mentioned|saw|reported|wrote\s+of|regretted|lamented|said)\s+(?:that\s+)?)?)"
    ,
    re.IGNORECASE,
)
TORN = re.compile(r"(?:but|and|though|while)\s+(?:(?:it|they|the\s+inspectors|inspectors|ofsted)\s*)?(?:had|have|was|were)?(?:\s+also)?", re.IGNORECASE)  # "; but they had also found"
# "..., and, secondly, to see children sooner": the words that lead from one finding to the next
ORDINAL = re.compile(r"^(?:(?:and\s+)?that\s+(?!(?:of|which|was|were|is|had|on|in|for)\b)(?=\w+\s+\w)|(?:two|three|four|five|six|seven|eight):\s+|(?:viz\.?|namely|to\s+wit|being|i\.e\.),?\s+(?=(?:the|an?|its|their|how|that)\s)|"
    r"(?:and|first|second|third|fourth|fifth|last|final)(?:ly)?,\s+|(?:and\s+)?(?:first|second|third|fourth|fifth|last|final)ly\s+"
    r"|in\s+(?:both|each|either|every|that|this|neither)\s+(?:cases?|instances?|visits?|inspections?),?\s+that\s+)+", re.IGNORECASE)
# "saw more work needed in these areas: court work; ..."
MORE_WORK = re.compile(
        r"\s*(?:(?:some|much|the)\s+)?(?:further\s+|more\s+|additional\s+)?(?:work|action|improvements?|development)\b(?:\s+(?:that|which))?(?:\s+(?:was|is|"
        r"were|are))?(?:\s+(?:required|needed|necessary))?[^.;:]{0,60}?"
    r"\s(?:areas|aspects|respects)(?:\s+of)?:\s+",
    re.IGNORECASE,
)
COUNTED_THINGS = re.compile(
        r"\s*(?:(?:improve|do\s+(?:better|more)|act|work|get\s+better)\s+(?:up)?(?:on|in|at|with)\s+)?(?:the\s+following|(?:two|three|four|five|six|seven|eight|"
        r"several|a\s+number\s+of)(?:\s+\w+)?)\s+(?:things|improvements|changes|matters|steps|points|actions|areas)(?:\s+(?:to|for|in|that|which|where)\s[^,;:.]{2,50})?\s*(?::|,\s+(?:namely|that\s+is|viz\.?|"
        r"being)\b,?)\s*"
    ,
    re.IGNORECASE,
)
# "praised the hub, while attendance had been singled out as not having recovered"
MARKED_DOWN = re.compile(
    r",?\s+(?:while|whilst|whereas|but|although|though)\s+(?P<text>(?!(?:they|it|inspectors|the\s+inspectors)\b)[^,;:.]{5,110}?)\s+(?:had|has|have|was|were)\s+(?:been\s+)?(?:also\s+)?"
        r"(?:criticised|marked\s+down|found\s+wanting|(?:singled\s+out|picked\s+out|named|identified|highlighted|flagged|listed|seen|described|"
        r"regarded)\s+as\s+(?:(?:an?\s+)?(?:\w+\s+)?(?:areas?\s+(?:for|of|to)\s+\w+|weakness\w*|concerns?|shortcomings?|for\s+improvement)\b|(?P<how>not\s|"
        r"too\s|weak|poor|needing|in\s+need|lacking|inconsistent|slow|late|patchy|fragile)))"
    ,
    re.IGNORECASE,
)
