"""The edges of a finding: words that lead to it and are no part of it, and words that are no finding alone."""

from __future__ import annotations

import re

NO_THING = re.compile(
    r"(?:much|plenty|a\s+lot|little|something|a\s+(?:good|great)\s+deal)\s+(?:that|which)\s+(?:was|were|had)\b[^,;]{0,30}|(?:the|its|their|"
    r"our)\s+(?:service|services|council|authority|department|borough|county|city)|(?:also\s+)?to\s+(?:that|those)\s+(?:on|about)\s.*|(?:(?:on|in|"
    r"of)\s+)?(?:the\s+)?(?:first|second|third|fourth|former|latter|others?|rest|same|following|remainder|two|three)(?:\s+of\s+(?:these|them|those))?"

    r"|(?:and\s+)?among(?:st)?\s+what|what", re.IGNORECASE)
# "..., and, secondly, to see children sooner": the words that lead from one finding to the next
ORDINAL = re.compile(r"^(?:(?:and\s+)?that\s+(?!(?:of|which|was|were|is|had|on|in|for)\b)(?=\w+\s+\w)|(?:two|three|four|five|six|seven|eight):\s+|"
    r"(?:viz\.?|namely|to\s+wit|being|i\.e\.),?\s+(?=(?:the|an?|its|their|how|that)\s)|"
    r"(?:and|first|second|third|fourth|fifth|last|final)(?:ly)?,\s+|(?:and\s+)?(?:first|second|third|fourth|fifth|last|final)ly\s+"
    r"|in\s+(?:both|each|either|every|that|this|neither)\s+(?:cases?|instances?|visits?|inspections?),?\s+that\s+)+", re.IGNORECASE)
COUNTED_THINGS = re.compile(
        r"\s*(?:(?:improve|do\s+(?:better|more)|act|work|get\s+better)\s+(?:up)?(?:on|in|at|with)\s+)?(?:the\s+following|(?:two|three|four|five|six|seven|eight|"
        r"several|a\s+number\s+of)(?:\s+\w+)?)\s+(?:things|improvements|changes|matters|steps|points|actions|areas)(?:\s+(?:to|for|in|that|which|where)\s[^,;:.]{2,50})?\s*(?::|,\s+(?:namely|that\s+is|viz\.?|"
        r"being)\b,?)\s*"
    ,
    re.IGNORECASE,
)
