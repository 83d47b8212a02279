"""A sentence without what stands between a word of praise or blame and its thing: at which visit, in whose own words, within quotation marks."""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.screen import Screened

# "impressed on its focused visit by how ...", "praised, at the time of the June inspection, the way"
_AT_VISIT = re.compile(
    r"(?<=[a-z]),?\s+(?:on|at|during|in|after|following|from|throughout|by\s+the\s+end\s+of)\s+(?:the\s+(?:time|course|close|end)\s+of\s+)?(?:its|their|the|that|this|each)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:visit|inspection|re-?inspection|fieldwork)(?:\s+(?:to|of|in)\s+(?:[A-Z]\w+|\d{4}|the\s+(?:city|county|borough|area|council|authority))|\s+in\s+[A-Z][a-z]+(?:\s+\d{4})?)?,?"
    r"(?=\s+(?:by|with|that|how|about|at|for|of|as\s+(?:to|an?|one|being))\b)"
)
_OWN_WORDS = re.compile(r",\s+(?:in\s+(?:its|their)\s+(?:own\s+)?(?:words?|phrases?|language)|to\s+(?:use|quote|borrow)\s+(?:its|their)\s+(?:own\s+)?(?:words?|phrases?)|as\s+(?:it|"
    r"they)\s+put\s+it|so\s+to\s+speak|it\s+would\s+appear),(?=\s)", re.IGNORECASE)
# "reassured "by the resilience of a small team""
_QUOTE = re.compile(r"(?<=\s)[\"\u201c](?=(?:by|with|about|that|at|of|on|to|for|how)\s)|(?<=\bthat\s)[\"\u201c](?=\w)|(?<=,\s)[\"\u201c](?=that\s)")
# "had, on the positive side, been won over"
_SIDE = re.compile(r",?\s+on\s+(?:the|a)\s+(?:\w+\s+)?(?:positive|negative|plus|minus|credit|debit|bright|brighter|other|down|good|bad)\s+(?:side|note)(?:\s+of\s+the\s+(?:ledger|"
    r"coin|balance\s+sheet))?,(?=\s+(?:been|was|were|had|has|[a-z]+ed)\b)", re.IGNORECASE)
# "the report, at which the council was graded good, now told of"
_AT_WHICH = re.compile(r"(?<=[A-Za-z]),\s+(?:at|in|of|on|by|to|for|from|after|during)\s+which\s+[^,;:.]{5,90},(?=\s)")
_ON_DAYS = re.compile(
    rf"(?:(?<=visit)|(?<=inspection)|(?<=ILACS)|(?<=JTAI))\s+(?:of|on|in|from|during|between|held\s+(?:on|in))\s+(?:(?:\d{{1,2}}(?:st|nd|rd|th)?|and|to|[-\u2013]|early|late|mid|{MONTH_NAMES}|(?:19|20)\d\d)\s*){{1,8}}(?<=\s)(?=(?:had|has|was|were|did|[a-z]+ed|found|saw|said|drew|took|spoke|made)\b)"
)
# "praise in May 2019 for the scheme", "that Ofsted, on 3 May, had thought"
_DAY = rf"(?:in|on|during|back\s+in|as\s+late\s+as)\s+(?:(?:early|late|mid)[\s-])?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:(?:and|to)\s+\d{{1,2}}\s+)?)?(?:{MONTH_NAMES})(?:\s+(?:19|20)\d\d)?"
_ON_DAY = re.compile(
    rf"(?<=\w),\s+{_DAY},(?=\s)|(?<=\w)\s+{_DAY}(?=\s+(?:for|of|about|over|that|with|by|as|was|were|had|has|been|is|to|at|[a-z]{{3,}}ed|saw|found|said|thought)\b|,\s|:\s)"
)
_LEAD = re.compile(r"^\W*(?:In\s+particular|Above\s+all|Indeed|Moreover|Furthermore|In\s+addition|Notably|Not\s+least|Elsewhere|Besides|More\s+happily|Less\s+happily|Again),?\s+(?=\w)")
_VERY = re.compile(r"\bv\.(?=\s+[a-z])")  # "inspectors v. positive re the hub"
# "Ofsted were now in a position to state that"
_ABLE_TO = re.compile(
    r"\b(?:(?:had|has|have)\s+)?(?:was|were|been|is|are|felt|feels)\s+(?:\w+\s+)?(?:in\s+a\s+position|able|moved|ready|pleased|glad|happy|content|at\s+pains|kind\s+enough|good\s+enough|driven|bound|obliged|constrained)\s+to\s+"
    r"(?=(?:state|say|write|report|record|observe|note|remark|add|find|conclude)\s)"
)
_LABEL = re.compile(r"(?:^|(?<=[.;]\s))\W{0,2}\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+(?=\S)")  # "(ii) Victims, inspectors said, ..."


_ALL = (_AT_VISIT, _OWN_WORDS, _QUOTE, _SIDE, _AT_WHICH, _ON_DAYS, _ON_DAY, _LEAD, _VERY, _ABLE_TO, _LABEL)
_ANY = tuple(Screened(pattern.pattern, pattern.flags & re.IGNORECASE) for pattern in _ALL)


def without_manner(plain: str) -> str:
    """A sentence, of the same length, with blanks for what only tells where or in which words inspectors were pleased or not.

    >>> without_manner("Ofsted was struck on its visit by the calm.")
    'Ofsted was struck              by the calm.'
    """
    for pattern in _ANY:
        if pattern.stands(plain):
            plain = pattern.exact.sub(lambda m: " " * len(m.group()), plain)
    return plain
