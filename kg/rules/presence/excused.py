"""How minutes say that somebody could not come, in other words than apologies.

"Councillors A Sample and B Specimen were unable to attend", "had given notice that they would be absent", "sent their regrets";
"notice of absence had been given by Councillor A Sample", "regrets were received from Councillor A Sample".
"""

from __future__ import annotations

import re

from kg.rules.cues import Gate

CANNOT_COME_WORDS = (
    "unable", "not able", "could not", "cannot", "regret*", "prevented", "absence", "excused", "unavailable", "would be absent", "detained", "unavoidably",
    "indisposed", "not be present", "not be attending", "not be able",
)  # fmt: skip
CANNOT_COME = Gate(*CANNOT_COME_WORDS)

_COME = r"(?:attend(?:ing)?|be(?:ing)?\s+(?:present|there|in\s+attendance|with\s+(?:them|us))|come|join(?:ing)?(?:\s+(?:them|us))?|make\s+it|take\s+part)"
_COULD_NOT = (
    rf"(?:(?:was|were|are|is|be|being)\s+(?:unfortunately\s+|both\s+|all\s+)?(?:unable|not\s+able)\s+to\s+{_COME}|(?:could|would|can)\s?not\s+(?:be\s+able\s+to\s+)?{_COME}"
    rf"|(?:was|were|had\s+been)\s+(?:unavoidably\s+)?(?:prevented|precluded)\s+from\s+{_COME}|(?:was|were)\s+(?:unavailable|unavoidably\s+(?:absent|detained)|indisposed|excused)|would\s+be\s+(?:absent|unable\s+to\s+{_COME}))"
)
_TOLD = (
    r"(?:had\s+|has\s+|have\s+)?(?:also\s+)?(?:indicated|advised|said|reported|informed|notified|told|regretted|sent\s+(?:word|a\s+message|notice|their\s+regrets?)|given\s+notice|gave\s+notice|let\s+it\s+be\s+known|written\s+to\s+say)"
    r"(?:\s+(?:the\s+)?(?:Chair\w*|Clerk|Committee|Panel|Board|officers))?(?:\s+(?:in\s+advance|beforehand))?\s+(?:that\s+)?(?:he|she|they|both)\s+(?:(?:two|both|all)\s+)?"
)
_REGRETS = r"(?:had\s+|has\s+|have\s+)?(?:sent|given|gave|conveyed|tendered|expressed|offered|submitted)\s+(?:(?:his|her|their)\s+)?(?:regrets|notice\s+of\s+(?:\w+\s+)?absence)"
_HERE = r"(?=\s*(?:$|[.,;:(]|(?:the|this|today's|tonight's|that\s+(?:day|evening|afternoon))\s*(?:meeting)?\s*(?:$|[.,;(]|and\b|owing|due|because|on\b)|and\b|on\s+(?:this|account|the\s+day)|for\s+(?:this|the)\s+meeting|owing|due|because|through|as\b|but\b))"

# Who could not come is the subject: "names" end before the verb.
COULD_NOT_COME = re.compile(
    rf"^(?:\W*\d+(?:\.\d+)*[.)]?\s+)?(?:it\s+was\s+(?:reported|noted|announced|stated|recorded)\s+that\s+|the\s+(?:chair\w*|clerk|conven[eo]r|\w+\s+officer)\s+(?:had\s+)?(?:reported|advised|said|announced|noted|explained)\s+that\s+)?"
    rf"(?P<names>(?:the\s+)?(?:councillors?|cllrs?|mrs?|ms|miss|dr|rev\w*|professor|baroness|lord|sir|dame)\b\.?.{{2,300}}?),?\s+(?:(?:{_TOLD})?{_COULD_NOT}{_HERE}|{_REGRETS})",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
# Who could not come is named at the end.
ABSENCE_OF = re.compile(
    r"^\W*(?:(?:the|an?)\s+)?(?:regrets|notices?\s+of\s+(?:\w+\s+)?absence|notice\s+of\s+(?:his|her|their|an?)?\s*inability\s+to\s+attend|(?:leave\s+of\s+)?absences?|apolog(?:y|ies))\b(?:[\s,]+(?:for|absence|to|attend|was|were|had|have|has|been|also|"
    r"received|accepted|submitted|intimated|noted|given|tendered|reported|recorded|sent|excused|granted|the|meeting))*\s+(?:from|by|for|in\s+respect\s+of|on\s+behalf\s+of)\s+(?P<names>(?:councillors?|cllrs?|mrs?|ms|miss|dr|rev\w*|[A-Z]\w*\s+[A-Z])\b.+)$",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
